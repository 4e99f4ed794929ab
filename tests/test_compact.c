/* Compact programs: packing, hashes against the canonical form, evaluation against the
 * interpreter, incremental evaluation against full evaluation. */
#include <math.h>

#include "program/probe.h"
#include "search/brood.h"
#include "search/search.h"
#include "tests/random_kernel.h"
#include "tests/seed_files.h"

enum { POINTS = EVO_PROBE_POINTS, PARENTS = 200, CHILDREN = 60 };

static float points[POINTS];
static evo_probe *probe;
static evo_interp *interp;
static evo_breeder *breeder;

/* Every kind of float; many of ordinary size. */
static void setup(void) {
    static const float edges[] = {0,         -0.0f,     1,          -1,
                                  INFINITY,  -INFINITY, NAN,        0x1p-149f,
                                  0x1p-126f, 0x1.8p23f, 0x1.fp127f, -0x1p31f,
                                  88.7f,     -103.9f,   0.5f,       -0x1p-140f};
    evo_rng rng;
    evo_rng_init(&rng, 11, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < POINTS; i++) {
        uint32_t bits = evo_rng_u32(&rng);
        points[i] = (float)(200 * evo_rng_unit(&rng) - 100);
        if (i % 4 == 1)
            memcpy(&points[i], &bits, sizeof bits);
        if (i < EVO_COUNT_OF(edges))
            points[i] = edges[i];
    }
    probe = evo_probe_create(points, POINTS, EVO_PORTS_INTEL512);
    interp = evo_interp_create();
    breeder = evo_breeder_create(EVO_ISA_AVX512);
    ck_assert(probe && interp && breeder);
}

static void teardown(void) {
    evo_probe_destroy(probe);
    evo_interp_destroy(interp);
    evo_breeder_destroy(breeder);
}

/* ---- Random parents -------------------------------------------------------- */

/* A random straight-line kernel with a compact form: now and then with regions and
 * tables. Canonical. */
static void random_parent(evo_rng *rng, evo_kernel *k) {
    for (;;) {
        evo_builder b;
        random_pool pool = {.counts = {0}};
        evo_builder_init(&b, k, "random");
        evo_builder_input(&b, EVO_STORE_F32);
        evo_builder_output(&b, EVO_STORE_F32);
        uint64_t entries[16];
        for (int i = 0; i < 16; i++)
            entries[i] = random_bits(rng, EVO_TYPE_F32);
        evo_builder_table_values(&b, EVO_TYPE_F32, entries,
                                 2u << evo_rng_below(rng, 4));
        evo_builder_pass(&b, 1);
        random_leaf(&b, &pool, EVO_OP_IN_F32, EVO_TYPE_F32, 0);
        random_keep(&b, &pool,
                    evo_build(&b, EVO_OP_BITS_F32, 0, EVO_NO_VALUE, EVO_NO_VALUE));
        for (unsigned i = 4 + evo_rng_below(rng, 40); i > 0;) {
            evo_opcode op = (evo_opcode)evo_rng_below(rng, EVO_OP_COUNT);
            const evo_instr_info *info = evo_instr_get(op);
            if (!evo_compact_has(op) || info->arg_count == 0)
                continue;
            i--;
            if (info->flags & EVO_FLAG_TABLE) {
                random_lookup(rng, &b, &pool, op);
                continue;
            }
            evo_value args[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
            for (int a = 0; a < info->arg_count; a++)
                args[a] = random_operand(rng, &b, &pool, info->args[a]);
            random_keep(&b, &pool, evo_build(&b, op, args[0], args[1], args[2]));
        }
        evo_value predicate = random_operand(rng, &b, &pool, EVO_TYPE_MASK);
        evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                           random_result(rng, &b, &pool, EVO_TYPE_F32));
        for (unsigned i = evo_rng_below(rng, 3); i > 0; i--) {
            random_pool inner = pool;
            evo_builder_region(&b, (evo_region_mode)evo_rng_below(rng, 2), predicate);
            evo_value x = random_operand(rng, &b, &inner, EVO_TYPE_F32);
            evo_value y = random_operand(rng, &b, &inner, EVO_TYPE_F32);
            evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                               evo_build(&b, EVO_OP_ADD_F32, x, y, EVO_NO_VALUE));
        }
        if (evo_builder_finish(&b, NULL) != EVO_OK)
            continue;
        evo_kernel_canonicalize(k);
        if (evo_probe_set_parent(probe, k))
            return;
    }
}

static bool same_floats(const float *a, const float *b, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (memcmp(&a[i], &b[i], sizeof a[i]) != 0 && !(a[i] != a[i] && b[i] != b[i]))
            return false;
    return true;
}

static void interpret(const evo_kernel *kernel, float *y) {
    const void *in[1] = {points};
    void *out[1] = {y};
    ck_assert(evo_interpret(interp, kernel, in, out, NULL, POINTS) == EVO_OK);
}

typedef void child_fn(void *ctx, const evo_kernel *parent, const evo_compact *child);

/* Children of many parents; each parent comes before its children. */
static void each_child(child_fn *visit, void *ctx) {
    evo_kernel *parent = calloc(1, sizeof *parent);
    for (unsigned seed = 0; seed < PARENTS; seed++) {
        evo_rng rng;
        evo_brood brood;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 21);
        random_parent(&rng, parent);
        evo_brood_init(&brood, breeder, &rng);
        visit(ctx, parent, evo_probe_parent(probe));
        evo_compact child;
        for (int i = 0; i < CHILDREN; i++)
            if (evo_brood_next(&brood, evo_probe_parent(probe), &child))
                visit(ctx, parent, &child);
    }
    free(parent);
}

/* ---- Packing --------------------------------------------------------------- */

START_TEST(packs_and_unpacks) {
    evo_kernel *parent = calloc(2, sizeof *parent), *back = parent + 1;
    for (unsigned seed = 0; seed < 100; seed++) {
        evo_rng rng;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 20);
        random_parent(&rng, parent);
        evo_compact_unpack(evo_probe_parent(probe), parent, back);
        ck_assert(evo_kernel_verify(back, NULL) == EVO_OK);
        ck_assert(evo_hash_equal(evo_kernel_hash(parent), evo_kernel_hash(back)));
    }
    free(parent);
}
END_TEST

START_TEST(refuses_what_is_not_compact) {
    seed_file *seeds;
    size_t count = seeds_of_target(EVO_TARGET_EXP, &seeds), packed = 0;
    for (size_t i = 0; i < count; i++) {
        bool wide = strncmp(seeds[i].name, "double", 6) == 0;
        bool longer = seeds[i].kernel.instr_count > EVO_COMPACT_NONE - EVO_COMPACT_NEW;
        evo_compact program;
        bool packs = evo_compact_pack(&seeds[i].kernel, &program);
        ck_assert_msg(packs == !(wide || longer), "%s", seeds[i].name);
        packed += packs;
    }
    ck_assert_uint_ge(packed, 8);
    free(seeds);
}
END_TEST

/* ---- Mutation -------------------------------------------------------------- */

static void check_valid(void *ctx, const evo_kernel *parent, const evo_compact *child) {
    evo_kernel *kernel = ctx;
    evo_error err = {EVO_OK, ""};
    evo_compact_unpack(child, parent, kernel);
    ck_assert_msg(evo_kernel_verify(kernel, &err) == EVO_OK, "%s", err.text);
    ck_assert_int_le(evo_kernel_isa(kernel), EVO_ISA_AVX512);
}

START_TEST(mutants_verify) {
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    each_child(check_valid, kernel);
    free(kernel);
}
END_TEST

/* ---- Evaluation ------------------------------------------------------------ */

typedef struct tally {
    size_t compared, differing;
} tally;

static void compare_values(void *ctx, const evo_kernel *parent,
                           const evo_compact *child) {
    tally *t = ctx;
    evo_kernel kernel;
    evo_compact_key key;
    float expected[POINTS], got[POINTS];
    evo_compact_unpack(child, parent, &kernel);
    interpret(&kernel, expected);
    evo_probe_identify(probe, child, &key);
    evo_probe_plan(probe, child);
    memcpy(got, evo_probe_evaluate(probe, child, 0, 64), 64 * sizeof got[0]);
    memcpy(got + 64, evo_probe_evaluate(probe, child, 64, POINTS - 64),
           (POINTS - 64) * sizeof got[0]);
    t->compared++;
    t->differing += !same_floats(expected, got, POINTS);
}

START_TEST(incremental_is_full_evaluation) {
    tally t = {0, 0};
    each_child(compare_values, &t);
    ck_assert_uint_gt(t.compared, PARENTS * CHILDREN / 2);
    ck_assert_uint_eq(t.differing, 0);
}
END_TEST

START_TEST(wrong_dependencies_are_caught) {
    /* The same comparison with dependents taken for unchanged. */

    tally t = {0, 0};
    probe->blind = ~UINT64_C(0);
    each_child(compare_values, &t);
    probe->blind = 0;
    ck_assert_uint_gt(t.differing, t.compared / 10);
}
END_TEST

START_TEST(builds_agree) {
    const evo_loops *builds[EVO_ISA_COUNT], *own = probe->loops;
    size_t count = evo_interp_builds(builds);
    for (size_t i = 0; i < count; i++) {
        tally t = {0, 0};
        probe->loops = builds[i];
        each_child(compare_values, &t);
        ck_assert_uint_eq(t.differing, 0);
    }
    probe->loops = own;
}
END_TEST

START_TEST(errors_and_fingerprints) {
    const evo_loops *builds[EVO_ISA_COUNT];
    size_t count = evo_interp_builds(builds);
    _Alignas(64) float got[64];
    _Alignas(64) double reference[64], weight[64];
    for (int i = 0; i < 64; i++) {
        got[i] = (float)i;
        reference[i] = i + (i == 40 ? 0.375 : 0.25);
        weight[i] = 4;
    }
    uint64_t hash = 0;
    for (size_t b = 0; b < count; b++) {
        uint64_t own = builds[b]->fingerprint(got, probe->keys, 32);
        ck_assert(b == 0 || own == hash);
        hash = own;
        ck_assert(builds[b]->error(got, reference, weight, 4) == 1.5);
        got[7] = -INFINITY;
        ck_assert(builds[b]->error(got, reference, weight, 4) == 4 * (0x1p128 + 7.25));
        got[7] = NAN;
        ck_assert(isinf(builds[b]->error(got, reference, weight, 4)));
        own = builds[b]->fingerprint(got, probe->keys, 32);
        uint32_t other = 0xffc12345; /* another NaN is the same result */
        memcpy(&got[7], &other, sizeof other);
        ck_assert(builds[b]->fingerprint(got, probe->keys, 32) == own && own != hash);
        got[7] = 7;
        got[0] = -0.0f;
        ck_assert(builds[b]->fingerprint(got, probe->keys, 32) != hash);
        got[0] = 0;
    }
}
END_TEST

/* ---- Hashes ---------------------------------------------------------------- */

typedef struct pairs {
    evo_compact_key keys[CHILDREN + 1];
    evo_hash ids[CHILDREN + 1];
    int count;
    size_t equal, unequal;
} pairs;

/* Programs of one family have one key exactly when they have one identity; where there
 * are regions, also when only the block differs that a value is computed in. */
static void compare_keys(void *ctx, const evo_kernel *parent,
                         const evo_compact *child) {
    pairs *p = ctx;
    evo_kernel kernel;
    if (child == evo_probe_parent(probe))
        p->count = 0;
    evo_compact_unpack(child, parent, &kernel);
    evo_hash id = evo_kernel_hash(&kernel);
    evo_compact_key key;
    evo_probe_identify(probe, child, &key);
    for (int i = 0; i < p->count; i++) {
        bool equal = evo_hash_equal(p->ids[i], id);
        p->equal += equal;
        p->unequal += !equal;
        if (equal || child->block_count == 1)
            ck_assert_int_eq(p->keys[i].full == key.full, equal);
        if (p->keys[i].text == key.text)
            ck_assert(p->keys[i].plain == key.plain && equal);
    }
    p->keys[p->count] = key;
    p->ids[p->count++] = id;
}

START_TEST(keys_are_identities) {
    pairs *p = calloc(1, sizeof *p);
    each_child(compare_keys, p);
    ck_assert_uint_gt(p->equal, 1000);
    ck_assert_uint_gt(p->unequal, 100000);
    free(p);
}
END_TEST

static void identify_text(const char *text, evo_compact_key *key) {
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    evo_error err = {EVO_OK, ""};
    evo_status status = evo_kernel_parse(text, strlen(text), kernel, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    ck_assert(evo_probe_set_parent(probe, kernel));
    *key = *evo_probe_parent_key(probe);
    free(kernel);
}

#define PROGRAM(body)                                                                  \
    "kernel k\ninput f32\noutput f32\npass unroll 1\n x = in.f32 0\n" body "end\n"

START_TEST(kinds_of_equality) {
    evo_compact_key base, dead, commuted, folded, other;
    identify_text(PROGRAM(" c = const.f32 0x1.8p+1\n s = add.f32 x c\n output 0 s\n"),
                  &base);
    identify_text(
        PROGRAM(" c = const.f32 0x1.8p+1\n u = mul.f32 x x\n s = add.f32 x c\n"
                " output 0 s\n"),
        &dead);
    identify_text(PROGRAM(" c = const.f32 0x1.8p+1\n s = add.f32 c x\n output 0 s\n"),
                  &commuted);
    identify_text(
        PROGRAM(" a = const.f32 0x1p+0\n b = const.f32 0x1p+1\n c = add.f32 a b\n"
                " s = add.f32 x c\n output 0 s\n"),
        &folded);
    identify_text(PROGRAM(" c = const.f32 0x1.8p+1\n s = sub.f32 x c\n output 0 s\n"),
                  &other);
    ck_assert(base.full == dead.full && base.plain == dead.plain);
    ck_assert(base.text != dead.text);
    ck_assert(base.full == commuted.full && base.plain != commuted.plain);
    ck_assert(base.full == folded.full && base.plain != folded.plain);
    ck_assert(folded.folded && !base.folded && !commuted.folded);
    ck_assert(base.full != other.full);
}
END_TEST

#define KNOWN                                                                          \
    " one = const.f32 0x1p+0\n two = const.f32 0x1p+1\n yes = lt.f32 one two\n"        \
    " no = lt.f32 two one\n m = lt.f32 x one\n n = lt.f32 x two\n"
#define CHOOSE   " s = select.f32 k x two\n output 0 s\n"
#define PLAIN    " k = lt.f32 x one\n" CHOOSE
#define DECIDED  " y = add.f32 x one\n output 0 x\n"
#define REGION_1 "region branch m\n z = mul.f32 x y\n output 0 z\n"
#define REGION_2 "region branch yes\n w = mul.f32 y y\n output 0 w\n"
#define REGION_3 "region select n\n output 0 two\n"
#define INLINED  " y = add.f32 x one\n w = mul.f32 y y\n output 0 w\n"

START_TEST(what_is_decided_leaves_nothing) {
    /* Both of a case are one kernel; the second one is written without what is decided.
     */
    static const char *const cases[][2] = {
        {KNOWN " k = and.mask m yes\n" CHOOSE, KNOWN PLAIN},
        {KNOWN " k = or.mask no m\n" CHOOSE, KNOWN PLAIN},
        {KNOWN " k = xor.mask m no\n" CHOOSE, KNOWN PLAIN},
        {KNOWN " k = xor.mask yes m\n" CHOOSE, KNOWN " k = not.mask m\n" CHOOSE},
        {KNOWN " u = and.mask m no\n k = or.mask u m\n" CHOOSE, KNOWN PLAIN},
        {KNOWN " u = or.mask yes m\n k = and.mask u m\n" CHOOSE, KNOWN PLAIN},
        /* Nor do operations on one value twice. */
        {KNOWN " u = min.f32 x x\n y = max.f32 u x\n output 0 y\n", " output 0 x\n"},
        {KNOWN " k = or.mask m m\n" CHOOSE, KNOWN PLAIN},
        {KNOWN " u = and.mask m n\n v = and.mask n m\n k = and.mask u v\n" CHOOSE,
         KNOWN " k = and.mask m n\n" CHOOSE},
        {KNOWN " u = add.f32 x one\n v = add.f32 one x\n s = select.f32 m u v\n"
               " output 0 s\n",
         KNOWN " s = add.f32 x one\n output 0 s\n"},
        {KNOWN " i = bits.f32 x\n j = min.i32 i i\n l = and.i32 j i\n"
               " s = cvt.f32.i32 l\n output 0 s\n",
         " i = bits.f32 x\n s = cvt.f32.i32 i\n output 0 s\n"},
        {KNOWN DECIDED REGION_2, KNOWN INLINED},
        {KNOWN DECIDED REGION_1 REGION_2, KNOWN INLINED},
        {KNOWN DECIDED REGION_2 REGION_3, KNOWN INLINED REGION_3},
        {KNOWN DECIDED REGION_1 REGION_2 REGION_3, KNOWN INLINED REGION_3},
    };
    evo_kernel *kernels = calloc(2, sizeof *kernels);
    float y[2][POINTS];
    for (size_t i = 0; i < EVO_COUNT_OF(cases); i++) {
        evo_compact_key keys[2];
        for (int side = 0; side < 2; side++) {
            char text[1024];
            snprintf(text, sizeof text,
                     "kernel k\ninput f32\noutput f32\npass unroll 1\n"
                     " x = in.f32 0\n%send\n",
                     cases[i][side]);
            identify_text(text, &keys[side]);
            ck_assert(evo_kernel_parse(text, strlen(text), &kernels[side], NULL) ==
                      EVO_OK);
            interpret(&kernels[side], y[side]);
            evo_kernel_canonicalize(&kernels[side]);
            ck_assert(evo_kernel_verify(&kernels[side], NULL) == EVO_OK);
        }
        ck_assert_msg(
            evo_hash_equal(evo_kernel_hash(&kernels[0]), evo_kernel_hash(&kernels[1])),
            "%s", cases[i][0]);
        ck_assert_msg(keys[0].full == keys[1].full, "%s", cases[i][0]);
        ck_assert_uint_eq(kernels[0].instr_count, kernels[1].instr_count);
        ck_assert(same_floats(y[0], y[1], POINTS));
        interpret(&kernels[0], y[1]);
        ck_assert(same_floats(y[0], y[1], POINTS));
    }
    /* A region that might not hold stays. */
    evo_compact_key open, decided;
    identify_text(
        "kernel k\ninput f32\noutput f32\npass unroll 1\n x = in.f32 0\n" KNOWN DECIDED
            REGION_1 "end\n",
        &open);
    identify_text(
        "kernel k\ninput f32\noutput f32\npass unroll 1\n x = in.f32 0\n" KNOWN DECIDED
            REGION_2 "end\n",
        &decided);
    ck_assert(open.full != decided.full);
    free(kernels);
}
END_TEST

/* ---- Brood ----------------------------------------------------------------- */

/* A first mutation is not made alone again, so that few children of a small parent
 * repeat a text although there are far more children than first mutations. */
START_TEST(first_mutations_are_made_once) {
    enum { COUNT = 2000 };
    evo_kernel *parent = calloc(1, sizeof *parent);
    static const char text[] =
        PROGRAM(" c = const.f32 0x1.8p+1\n s = mul.f32 x c\n d = const.f32 0x1p-1\n"
                " t = fma.f32 s x d\n output 0 t\n");
    ck_assert(evo_kernel_parse(text, strlen(text), parent, NULL) == EVO_OK);
    ck_assert(evo_probe_set_parent(probe, parent));
    evo_rng rng;
    evo_brood brood;
    evo_compact child;
    unsigned single = 0;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 23);
    evo_brood_init(&brood, breeder, &rng);
    for (int i = 0; i < COUNT; i++) {
        ck_assert(evo_brood_next(&brood, evo_probe_parent(probe), &child));
        single += brood.depth == 1;
        ck_assert_uint_le(brood.depth, 4);
    }
    /* Half of them, were repetitions allowed. */
    ck_assert_uint_gt(single, 50);
    ck_assert_uint_lt(single, COUNT * 2 / 5);
    free(parent);
}
END_TEST

/* ---- Cost ------------------------------------------------------------------ */

START_TEST(parents_cost_what_their_instructions_do) {
    evo_kernel *parent = calloc(1, sizeof *parent);
    for (unsigned seed = 0; seed < 100; seed++) {
        evo_rng rng;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 22);
        random_parent(&rng, parent);
        double cost = 0, own = evo_probe_cost(probe, evo_probe_parent(probe));
        const evo_pass *pass = &parent->passes[0];
        for (int b = 0; b < pass->block_count; b++) {
            bool branch = b > 0 && pass->blocks[b].mode == EVO_REGION_BRANCH;
            cost += branch; /* its test */
            for (int i = 0; i < pass->blocks[b].count && !branch; i++) {
                uint16_t op = parent->instrs[pass->blocks[b].first + i].op;
                cost += evo_instr_port_cost((evo_opcode)op, EVO_PORTS_INTEL512);
            }
        }
        /* Hundredths are counted. */
        ck_assert_double_eq_tol(own, cost, 0.005 * parent->instr_count + 1e-9);
    }
    free(parent);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("compact");
    TCase *tc = tcase_create("compact");
    tcase_set_timeout(tc, 120);
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_test(tc, packs_and_unpacks);
    tcase_add_test(tc, refuses_what_is_not_compact);
    tcase_add_test(tc, mutants_verify);
    tcase_add_test(tc, incremental_is_full_evaluation);
    tcase_add_test(tc, wrong_dependencies_are_caught);
    tcase_add_test(tc, builds_agree);
    tcase_add_test(tc, errors_and_fingerprints);
    tcase_add_test(tc, keys_are_identities);
    tcase_add_test(tc, kinds_of_equality);
    tcase_add_test(tc, what_is_decided_leaves_nothing);
    tcase_add_test(tc, first_mutations_are_made_once);
    tcase_add_test(tc, parents_cost_what_their_instructions_do);
    suite_add_tcase(suite, tc);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
