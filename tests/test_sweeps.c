/* Mutations of what sweeps there are, what is stored between them, how sums are added
 * up, and by which program a function is computed. */
#include <math.h>

#include "search/search.h"
#include "tests/row_kernels.h"

enum { MOST = 1 << 17 };

static evo_interp *interp;
static float *x, *y, *z;

static void setup(void) {
    evo_rng rng;
    interp = evo_interp_create();
    x = malloc(MOST * sizeof *x);
    y = malloc(MOST * sizeof *y);
    z = malloc(MOST * sizeof *z);
    ck_assert(interp != NULL && x != NULL && y != NULL && z != NULL);
    evo_rng_init(&rng, 5, EVO_STREAM_TEST, 0);
    for (int i = 0; i < MOST; i++)
        x[i] = (float)(3 * evo_rng_normal(&rng));
}

static void teardown(void) {
    evo_interp_destroy(interp);
    free(x);
    free(y);
    free(z);
}

static evo_kernel load(const char *name) {
    evo_kernel kernel;
    row_read(name, &kernel);
    evo_kernel_canonicalize(&kernel);
    return kernel;
}

static void run(const evo_kernel *kernel, float *out, size_t n) {
    const void *in[] = {x};
    void *outs[] = {out};
    ck_assert_int_eq(evo_interpret(interp, kernel, in, outs, NULL, n), EVO_OK);
}

/* Largest relative difference of two kernels on rows of some lengths. */
static double difference(const evo_kernel *a, const evo_kernel *b) {
    static const size_t lengths[] = {1, 2, 31, 64, 1000};
    double most = 0;
    for (size_t l = 0; l < EVO_COUNT_OF(lengths); l++) {
        size_t n = a->output_row[0] ? 1 : lengths[l];
        run(a, y, lengths[l]);
        run(b, z, lengths[l]);
        for (size_t i = 0; i < n; i++)
            most = fmax(most, fabs((double)y[i] - z[i]) / fabs((double)z[i]));
    }
    return most;
}

static bool mutated(evo_mutation mutation, uint64_t seed, const evo_kernel *kernel,
                    const evo_kernel *donor, evo_kernel *child) {
    evo_rng rng;
    evo_rng_init(&rng, seed, EVO_STREAM_TEST, 0);
    *child = *kernel;
    if (!evo_mutate(mutation, EVO_ISA_AVX512, &rng, donor, child) ||
        evo_kernel_verify(child, NULL) != EVO_OK)
        return false;
    evo_kernel_canonicalize(child);
    ck_assert_int_eq(evo_kernel_verify(child, NULL), EVO_OK);
    return true;
}

static int sweeps_of(const evo_kernel *kernel) {
    int sweeps = 0;
    for (int p = 0; p < kernel->pass_count; p++)
        sweeps += kernel->passes[p].kind == EVO_PASS_SWEEP;
    return sweeps;
}

static bool same(const evo_kernel *a, const evo_kernel *b) {
    return evo_hash_equal(evo_kernel_hash(a), evo_kernel_hash(b));
}

/* What was joined is the same again, schedules and the number that a maximum begins at
 * aside. */
START_TEST(joined_sweeps_are_split) {
    evo_kernel parent = load("softmax/three_pass_recompute"), joined, child;
    int made = 0;
    parent.passes[0].unroll = parent.passes[1].unroll;
    parent.accumulators[0].init = 0xff7fffff;
    for (uint64_t seed = 0; seed < 200; seed++) {
        if (!mutated(EVO_MUTATE_JOIN, seed, &parent, NULL, &joined) ||
            !mutated(EVO_MUTATE_SPLIT, seed, &joined, NULL, &child))
            continue;
        ck_assert(same(&child, &parent));
        made++;
    }
    ck_assert_int_gt(made, 30);
}
END_TEST

START_TEST(states_are_parted) {
    static const char *const names[] = {"softmax/online", "log_sum_exp/online"};
    evo_kernel parent = load(names[_i]), child;
    ck_assert(mutated(EVO_MUTATE_SPLIT, 1, &parent, NULL, &child));
    ck_assert_int_eq(sweeps_of(&child), sweeps_of(&parent) + 1);
    for (int p = 0; p < child.pass_count; p++)
        ck_assert_int_ne(child.passes[p].kind, EVO_PASS_COMBINE);
    ck_assert_double_lt(difference(&child, &parent), 1e-6);
}
END_TEST

/* Two sums of one sweep: one each. */
START_TEST(plain_sweeps_are_split) {
    static const char text[] =
        "kernel k\ninput f32\noutput row f32\naccumulator add.f32 0x0p+0\n"
        "accumulator add.f32 0x0p+0\npass unroll 2\n x = in.f32 0\n"
        " q = mul.f32 x x\n accumulator 0 x\n accumulator 1 q\n"
        "pass once\n a = acc.f32 0\n b = acc.f32 1\n c = div.f32 a b\n output 0 "
        "c\nend\n";
    evo_kernel parent, child;
    row_parse(text, strlen(text), &parent);
    for (uint64_t seed = 0; seed < 4; seed++) {
        ck_assert(mutated(EVO_MUTATE_SPLIT, seed, &parent, NULL, &child));
        ck_assert_int_eq(sweeps_of(&child), 2);
        ck_assert(difference(&child, &parent) == 0);
    }
}
END_TEST

static bool reads_output(const evo_kernel *kernel) {
    bool reads = false;
    for (int v = 0; v < kernel->instr_count; v++)
        reads |= kernel->instrs[v].op == EVO_OP_OUT_F32;
    return reads;
}

/* Every value that two sweeps share may be stored, in place as well, and be computed
 * again. */
START_TEST(values_are_stored_or_computed_again) {
    evo_kernel parent = load("softmax/three_pass_recompute"), child, back;
    int stored = 0, again = 0;
    uint32_t shortest = parent.instr_count;
    for (uint64_t seed = 0; seed < 200; seed++) {
        if (!mutated(EVO_MUTATE_RELOAD, seed, &parent, NULL, &child))
            continue;
        ck_assert(reads_output(&child));
        ck_assert(difference(&child, &parent) == 0);
        memcpy(z, x, 1000 * sizeof *z);
        const void *in[] = {z};
        void *out[] = {z};
        run(&parent, y, 1000);
        ck_assert(evo_interpret(interp, &child, in, out, NULL, 1000) == EVO_OK);
        ck_assert_mem_eq(y, z, 1000 * sizeof *y);
        shortest = child.instr_count < shortest ? child.instr_count : shortest;
        stored++;
        if (mutated(EVO_MUTATE_RELOAD, seed + 1, &child, NULL, &back)) {
            ck_assert(!reads_output(&back) ? same(&back, &parent)
                                           : difference(&back, &parent) == 0);
            again += !reads_output(&back);
        }
    }
    ck_assert_int_gt(stored, 15);
    ck_assert_int_gt(again, 3);
    /* With the exponential itself read, the last sweep is a product. */
    ck_assert_uint_le(shortest + 16, parent.instr_count);
}
END_TEST

START_TEST(reloads_become_recomputed) {
    evo_kernel parent = load("softmax/three_pass_reload"), child;
    int made = 0;
    for (uint64_t seed = 0; seed < 20; seed++) {
        if (!mutated(EVO_MUTATE_RELOAD, seed, &parent, NULL, &child))
            continue;
        ck_assert(!reads_output(&child));
        ck_assert(difference(&child, &parent) == 0);
        made++;
    }
    ck_assert_int_gt(made, 3);
}
END_TEST

/* s = f s + x (f = 1 here), combined by addition. */
#define DECAYING(spell)                                                                \
    "kernel k\ninput f32\noutput row f32\naccumulator carry f32 0x0p+0\n"              \
    "pass unroll 1\n x = in.f32 0\n s = acc.f32 0\n f = const.f32 0x1p+0\n" spell      \
    " accumulator 0 t\ncombine\n a = left.f32 0\n b = right.f32 0\n"                   \
    " c = add.f32 a b\n accumulator 0 c\n"                                             \
    "pass once\n r = acc.f32 0\n output 0 r\nend\n"

#define PLAIN                                                                          \
    "kernel k\ninput f32\noutput row f32\naccumulator add.f32 0x0p+0\n"                \
    "pass unroll 1\n x = in.f32 0\n accumulator 0 x\n"                                 \
    "pass once\n r = acc.f32 0\n output 0 r\nend\n"

/* Of numbers that vanish beside those that each lane begins with. */
static double sum_error(const evo_kernel *kernel) {
    double sum = 16 * 0x1p24 + (MOST - 16);
    float got;
    for (int i = 0; i < MOST; i++)
        y[i] = i < 16 ? 0x1p24f : 1;
    const void *in[] = {y};
    void *out[] = {&got};
    ck_assert(evo_interpret(interp, kernel, in, out, NULL, MOST) == EVO_OK);
    return fabs(got - sum) / sum;
}

/* The sum is that of the numbers, rounded once. */
START_TEST(sums_are_compensated) {
    static const char *const texts[] = {
        PLAIN, DECAYING(" t = fma.f32 s f x\n"), DECAYING(" t = add.f32 s x\n"),
        DECAYING(" t = fma.f32 x f s\n"),
        DECAYING(" t0 = add.f32 s x\n p = lt.f32 x f\n accumulator 0 t0\n"
                 " region branch p\n t = fma.f32 s f x\n")};
    evo_kernel parent, child;
    int made = 0;
    row_parse(texts[_i], strlen(texts[_i]), &parent);
    ck_assert_double_gt(sum_error(&parent), 0x1p-12);
    for (uint64_t seed = 0; seed < 40; seed++) {
        if (!mutated(EVO_MUTATE_SUM, seed, &parent, NULL, &child) ||
            child.accumulator_count == 1)
            continue;
        ck_assert_double_le(sum_error(&child), 0x1p-24);
        made++;
    }
    ck_assert_int_gt(made, 5);
}
END_TEST

/* In f64 beyond a step, and back. */
START_TEST(sums_are_blocked) {
    evo_kernel parent, child, again;
    int made = 0, undone = 0;
    row_parse(PLAIN, strlen(PLAIN), &parent);
    for (uint64_t seed = 0; seed < 40; seed++) {
        if (!mutated(EVO_MUTATE_SUM, seed, &parent, NULL, &child) ||
            !child.accumulators[0].blocked)
            continue;
        ck_assert_double_le(sum_error(&child), 0x1p-24);
        made++;
        undone += mutated(EVO_MUTATE_SUM, seed, &child, NULL, &again) &&
                  !again.accumulators[0].blocked;
    }
    ck_assert_int_gt(made, 5);
    ck_assert_int_gt(undone, 2);
}
END_TEST

/* Kernels whose sum is corrected for a growing maximum. */
START_TEST(corrected_sums_are_compensated) {
    static const char *const names[] = {"softmax/online", "log_sum_exp/online",
                                        "softmax/two_pass"};
    evo_kernel parent = load(names[_i]), child;
    int made = 0;
    for (uint64_t seed = 0; seed < 200; seed++) {
        if (!mutated(EVO_MUTATE_SUM, seed, &parent, NULL, &child) ||
            child.accumulator_count == parent.accumulator_count)
            continue;
        ck_assert_double_lt(difference(&child, &parent), 2e-6);
        made++;
    }
    ck_assert_int_gt(made, 3);
}
END_TEST

/* Another seed's exponential takes the place of one's own, everywhere. */
START_TEST(functions_are_exchanged) {
    evo_kernel parent = load("softmax/three_pass_recompute"), child;
    evo_kernel donor = load("softmax/reload_exact");
    int made = 0, whole = 0;
    for (uint64_t seed = 0; seed < 60; seed++) {
        if (!mutated(EVO_MUTATE_EXCHANGE, seed, &parent, &donor, &child))
            continue;
        made++;
        ck_assert_int_eq(sweeps_of(&child), sweeps_of(&parent));
        if (difference(&child, &parent) < 2e-5)
            whole += !same(&child, &parent);
    }
    ck_assert_int_gt(made, 20);
    ck_assert_int_gt(whole, 10);
}
END_TEST

/* Every draw finds a sweep. */
START_TEST(sweeps_alone_are_unrolled) {
    evo_kernel parent = load("softmax/online"), child;
    int made = 0;
    for (uint64_t seed = 0; seed < 60; seed++)
        made += mutated(EVO_MUTATE_UNROLL, seed, &parent, NULL, &child);
    ck_assert_int_gt(made, 30);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("sweeps");
    TCase *tests = tcase_create("sweeps");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, joined_sweeps_are_split);
    tcase_add_loop_test(tests, states_are_parted, 0, 2);
    tcase_add_test(tests, plain_sweeps_are_split);
    tcase_add_test(tests, values_are_stored_or_computed_again);
    tcase_add_test(tests, reloads_become_recomputed);
    tcase_add_loop_test(tests, sums_are_compensated, 0, 5);
    tcase_add_test(tests, sums_are_blocked);
    tcase_add_loop_test(tests, corrected_sums_are_compensated, 0, 3);
    tcase_add_test(tests, functions_are_exchanged);
    tcase_add_test(tests, sweeps_alone_are_unrolled);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
