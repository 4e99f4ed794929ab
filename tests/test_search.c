/* Mutations on the starting programs and on random kernels. */
#include <math.h>

#include "search/search.h"
#include "tests/random_kernel.h"
#include "tests/seed_files.h"

enum { POINTS = 512 };

static seed_file *seeds, *cells; /* of exp, of erf */
static size_t seed_count, cell_count;
static evo_interp *interp;
static float points[POINTS];

static void setup(void) {
    seed_count = seeds_of_target(EVO_TARGET_EXP, &seeds);
    cell_count = seeds_of_target(EVO_TARGET_ERF, &cells);
    interp = evo_interp_create();
    ck_assert_ptr_nonnull(interp);
    for (int i = 0; i < POINTS; i++)
        points[i] = -80 + 160 * (float)i / POINTS;
}

static void teardown(void) {
    free(seeds);
    free(cells);
    evo_interp_destroy(interp);
}

static void evaluate(const evo_kernel *kernel, float *y) {
    const void *in[1] = {points};
    void *out[1] = {y};
    ck_assert_int_eq(evo_interpret(interp, kernel, in, out, NULL, POINTS), EVO_OK);
}

/* Largest relative difference of two kernels. */
static double difference(const evo_kernel *a, const evo_kernel *b) {
    float y[POINTS], z[POINTS];
    double largest = 0;
    evaluate(a, y);
    evaluate(b, z);
    for (int i = 0; i < POINTS; i++) {
        double d = fabs(((double)z[i] - y[i]) / y[i]);
        largest = d <= largest ? largest : d;
    }
    return largest;
}

static const evo_kernel *seed_named(const char *name) {
    for (size_t i = 0; i < seed_count; i++)
        if (strcmp(seeds[i].name, name) == 0)
            return &seeds[i].kernel;
    ck_abort_msg("no seed %s", name);
    return NULL;
}

/* ---- Every mutation -------------------------------------------------------- */

/* What verifies must also survive the canonical form and the text form. */
static void check_mutant(evo_kernel *mutant) {
    evo_kernel parsed;
    evo_error err = {0};
    evo_text text;
    evo_kernel_canonicalize(mutant);
    ck_assert_int_eq(evo_kernel_verify(mutant, NULL), EVO_OK);
    evo_text_init(&text);
    evo_kernel_print(mutant, &text);
    evo_status status = evo_kernel_parse(text.data, text.length, &parsed, &err);
    ck_assert_msg(status == EVO_OK, "%s in %s", err.text, text.data);
    ck_assert(evo_hash_equal(evo_kernel_hash(mutant), evo_kernel_hash(&parsed)));
    evo_text_clear(&text);
}

static int try_mutation(evo_mutation mutation, const evo_kernel *kernel,
                        const evo_kernel *donor, uint64_t number) {
    static const evo_isa isas[] = {EVO_ISA_PORTABLE, EVO_ISA_AVX2, EVO_ISA_AVX512};
    evo_kernel mutant = *kernel;
    evo_rng rng;
    evo_rng_init(&rng, (uint64_t)mutation, EVO_STREAM_TEST, number);
    evo_isa isa = isas[number % 3], before = evo_kernel_isa(kernel);
    if (!evo_mutate(mutation, isa, &rng, number % 5 == 0 ? NULL : donor, &mutant) ||
        evo_kernel_verify(&mutant, NULL) != EVO_OK)
        return 0;
    ck_assert_int_le(evo_kernel_isa(&mutant), isa > before ? isa : before);
    if (number % 8 == 0)
        check_mutant(&mutant);
    return 1;
}

START_TEST(mutations_of_seeds_verify_or_are_refused) {
    enum { TRIES = 1500 };
    evo_mutation mutation = (evo_mutation)_i;
    bool deepen = mutation == EVO_MUTATE_DEEPEN; /* has no place in the others */
    const seed_file *from = deepen ? cells : seeds;
    size_t count = deepen ? cell_count : seed_count;
    int valid = 0;
    for (uint64_t n = 0; n < TRIES; n++)
        valid += try_mutation(mutation, &from[n % count].kernel,
                              &seeds[(n / 3) % seed_count].kernel, n);
    ck_assert_msg(valid >= TRIES / 40, "%s: only %d of %d", evo_mutation_name(mutation),
                  valid, TRIES);
}
END_TEST

/* Kernels with several inputs, passes and regions, tables of any size. */
START_TEST(mutations_of_random_kernels_verify_or_are_refused) {
    evo_rng rng;
    evo_kernel kernel, donor;
    evo_rng_init(&rng, 7, EVO_STREAM_TEST, 0);
    for (uint64_t n = 0; n < 150; n++) {
        random_kernel(&rng, &kernel);
        random_kernel(&rng, &donor);
        for (int m = 0; m < EVO_MUTATION_COUNT; m++)
            for (uint64_t i = 0; i < 4; i++)
                (void)try_mutation((evo_mutation)m, &kernel,
                                   n % 2 ? &donor : &seeds[n % seed_count].kernel,
                                   4 * n + i);
    }
}
END_TEST

/* Chains until the kernel is full: nothing may overrun. */
START_TEST(programs_grow_up_to_their_limit) {
    static const evo_mutation growing[] = {EVO_MUTATE_GROW, EVO_MUTATE_INSERT,
                                           EVO_MUTATE_CROSS, EVO_MUTATE_GUARD,
                                           EVO_MUTATE_RESIZE};
    evo_rng rng;
    evo_rng_init(&rng, 8, EVO_STREAM_TEST, 0);
    for (size_t s = 0; s < seed_count; s++) {
        evo_kernel kernel = seeds[s].kernel;
        uint16_t longest = 0;
        for (int i = 0; i < 4000; i++) {
            evo_kernel mutant = kernel;
            evo_mutation m = growing[evo_rng_below(&rng, EVO_COUNT_OF(growing))];
            const evo_kernel *donor =
                &seeds[evo_rng_below(&rng, (uint32_t)seed_count)].kernel;
            bool done = evo_mutate(m, EVO_ISA_AVX512, &rng, donor, &mutant);
            longest = mutant.instr_count > longest ? mutant.instr_count : longest;
            ck_assert_uint_le(mutant.instr_count, EVO_MAX_INSTRS);
            ck_assert_uint_le(mutant.table_count, EVO_MAX_TABLES);
            ck_assert_uint_le(mutant.table_data_count, EVO_MAX_TABLE_DATA);
            if (done && evo_kernel_verify(&mutant, NULL) == EVO_OK)
                kernel = mutant;
        }
        ck_assert_uint_eq(longest, EVO_MAX_INSTRS);
    }
}
END_TEST

/* One table and one term more, which does next to nothing until it is fitted. */
START_TEST(polynomials_from_tables_grow) {
    int grown = 0;
    for (size_t s = 0; s < cell_count; s++)
        for (uint64_t n = 0; n < 4; n++) {
            evo_kernel mutant = cells[s].kernel;
            evo_rng rng;
            evo_rng_init(&rng, 3, EVO_STREAM_TEST, n);
            bool room = mutant.table_count < EVO_MAX_TABLES;
            if (!evo_mutate(EVO_MUTATE_DEEPEN, EVO_ISA_AVX512, &rng, NULL, &mutant))
                continue;
            ck_assert(room && evo_kernel_verify(&mutant, NULL) == EVO_OK);
            ck_assert_int_eq(mutant.table_count, cells[s].kernel.table_count + 1);
            ck_assert_double_le(difference(&cells[s].kernel, &mutant), 0x1p-20);
            grown++;
        }
    ck_assert_int_gt(grown, 0);
}
END_TEST

/* ---- Macro-mutations keep the value ---------------------------------------- */

/* Largest change over many applications to a kernel that verify and change it. */
static double largest_change(evo_mutation mutation, evo_isa isa,
                             const evo_kernel *kernel, int *applied) {
    double largest = 0;
    *applied = 0;
    for (uint64_t n = 0; n < 200; n++) {
        evo_kernel mutant = *kernel;
        evo_rng rng;
        evo_rng_init(&rng, 3, EVO_STREAM_TEST, n);
        if (!evo_mutate(mutation, isa, &rng, NULL, &mutant) ||
            evo_kernel_verify(&mutant, NULL) != EVO_OK)
            continue;
        ++*applied;
        largest = fmax(largest, difference(kernel, &mutant));
    }
    return largest;
}

/* Polynomial c0 + c1 x + ... of degree 5 in Horner form, then times (x * c + 1). */
static void polynomial_kernel(evo_kernel *kernel) {
    evo_builder b;
    evo_builder_init(&b, kernel, "polynomial");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
    evo_value scale = evo_build_f32(&b, 0x1p-7f);
    evo_value r = evo_build(&b, EVO_OP_MUL_F32, x, scale, EVO_NO_VALUE);
    evo_value y = evo_build_f32(&b, 0.25f);
    for (int k = 5; k > 0; k--)
        y = evo_build(&b, EVO_OP_FMA_F32, y, r, evo_build_f32(&b, 1.0f / (float)k));
    y = evo_build(&b, EVO_OP_ADD_F32, evo_build(&b, EVO_OP_MUL_F32, y, r, EVO_NO_VALUE),
                  evo_build_f32(&b, 3), EVO_NO_VALUE);
    evo_value e = evo_build(&b, EVO_OP_FMA_F32, r, evo_build_f32(&b, 0.125f),
                            evo_build_f32(&b, 1));
    y = evo_build(&b, EVO_OP_MUL_F32, y, e, EVO_NO_VALUE);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, y);
    ck_assert_int_eq(evo_builder_finish(&b, NULL), EVO_OK);
}

START_TEST(macro_mutations_keep_the_value) {
    static const evo_mutation kept[] = {EVO_MUTATE_GROW, EVO_MUTATE_FUSE,
                                        EVO_MUTATE_FACTOR, EVO_MUTATE_ESTRIN};
    evo_kernel kernel;
    evo_isa isa = (evo_isa)_i;
    polynomial_kernel(&kernel);
    for (size_t i = 0; i < EVO_COUNT_OF(kept); i++) {
        int applied;
        double change = largest_change(kept[i], isa, &kernel, &applied);
        ck_assert_msg(applied > 20, "%s: %d", evo_mutation_name(kept[i]), applied);
        ck_assert_msg(change < 1e-6, "%s: %g", evo_mutation_name(kept[i]), change);
    }
    int applied; /* and the measure sees what changes it */
    ck_assert_double_gt(largest_change(EVO_MUTATE_CONSTANT, isa, &kernel, &applied),
                        1e-3);
}
END_TEST

START_TEST(estrin_makes_the_chain_shorter) {
    static const char *const text =
        "kernel three\ninput f32\noutput f32\npass unroll 1\n  x = in.f32 0\n"
        "  a = const.f32 0x1p-2\n  b = const.f32 0x1p-1\n  c = const.f32 0x1.8p+0\n"
        "  p = fma.f32 a x b\n  q = fma.f32 p x c\n  output 0 q\nend\n";
    evo_kernel kernel;
    evo_rng rng;
    ck_assert_int_eq(evo_kernel_parse(text, strlen(text), &kernel, NULL), EVO_OK);
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    ck_assert(evo_mutate(EVO_MUTATE_ESTRIN, EVO_ISA_AVX2, &rng, NULL, &kernel));
    ck_assert_int_eq(evo_kernel_verify(&kernel, NULL), EVO_OK);
    evo_kernel_canonicalize(&kernel);
    ck_assert_int_eq(evo_kernel_operations(&kernel), 3);
    int squares = 0;
    for (evo_value v = 0; v < kernel.instr_count; v++)
        squares += kernel.instrs[v].op == EVO_OP_MUL_F32;
    ck_assert_int_eq(squares, 1);
}
END_TEST

/* ---- Tables ---------------------------------------------------------------- */

START_TEST(resized_tables_still_give_exp) {
    static const struct {
        const char *seed;
        double smaller,
            larger; /* relative error allowed with half and twice the size */
    } cases[] = {
        {"perm16_scalef", 2e-5, 1e-6},
        {"perm8_scalef", 2e-4, 1e-5},
        {"perm16_branch", 2e-5, 1e-6},
        {"double_perm8", 2e-4, 1e-5},
    };
    for (size_t c = 0; c < EVO_COUNT_OF(cases); c++) {
        const evo_kernel *kernel = seed_named(cases[c].seed);
        bool halved = false, doubled = false;
        for (uint64_t n = 0; n < 20; n++) {
            evo_kernel mutant = *kernel;
            evo_rng rng;
            float y[POINTS];
            evo_rng_init(&rng, 3, EVO_STREAM_TEST, n);
            ck_assert(
                evo_mutate(EVO_MUTATE_RESIZE, EVO_ISA_AVX512, &rng, NULL, &mutant));
            ck_assert_int_eq(evo_kernel_verify(&mutant, NULL), EVO_OK);
            bool larger = mutant.tables[0].size > kernel->tables[0].size;
            halved |= !larger;
            doubled |= larger;
            evaluate(&mutant, y);
            double allowed = larger ? cases[c].larger : cases[c].smaller, worst = 0;
            for (int i = 0; i < POINTS; i++)
                worst = fmax(worst, fabs(y[i] / exp((double)points[i]) - 1));
            ck_assert_msg(worst < allowed, "%s with %u entries: %g", cases[c].seed,
                          mutant.tables[0].size, worst);
        }
        ck_assert(halved && doubled);
    }
}
END_TEST

/* Largest relative distance of an entry to the power it stands for. */
static double table_loss(const evo_kernel *kernel) {
    const evo_table *t = &kernel->tables[0];
    double worst = 0, ulp = t->type == EVO_TYPE_F64 ? 0x1p-52 : 0x1p-23;
    for (unsigned j = 0; j < t->size; j++) {
        uint64_t bits = kernel->table_data[t->first + j];
        long double exact = exp2l(((long double)j + t->shift) * t->step), entry;
        if (t->type == EVO_TYPE_I32)
            bits = (uint32_t)(bits + (uint64_t)(j * t->step * 0x1p23));
        if (t->type == EVO_TYPE_F64) {
            double d;
            memcpy(&d, &bits, sizeof d);
            entry = d;
        } else {
            float f;
            memcpy(&f, &bits, sizeof f);
            entry = f;
        }
        worst = fmax(worst, (double)fabsl(entry / exact - 1) / ulp);
    }

    return worst;
}

START_TEST(shifts_bring_entries_close_to_floats) {
    static const char *const names[] = {"perm16_scalef", "perm8_scalef", "perm8_branch",
                                        "double_perm8"};
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++) {
        evo_kernel kernel = *seed_named(names[i]);
        double before = table_loss(&kernel), best = before, sum = 0;
        for (uint64_t n = 0; n < 20; n++) {
            evo_rng rng;
            evo_rng_init(&rng, 5, EVO_STREAM_TEST, n);
            evo_mutate_table_shift(&kernel, 0, 4096, &rng);
            ck_assert_int_eq(evo_kernel_verify(&kernel, NULL), EVO_OK);
            ck_assert_double_le(fabs(kernel.tables[0].shift), 0.5);
            double loss = table_loss(&kernel);
            best = fmin(best, loss);
            sum += loss;
        }
        ck_assert_msg(best < 0.6 * before && sum / 20 < 0.85 * before,
                      "%s: %.3f, best %.3f, mean %.3f of an ulp", names[i], before,
                      best, sum / 20);
    }
}
END_TEST

START_TEST(low_parts_follow_their_table) {
    evo_kernel kernel;
    evo_builder b;
    evo_builder_init(&b, &kernel, "pair");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    int high = evo_builder_table(&b, EVO_TYPE_F32, EVO_GENERATOR_EXP2, 8, 0.125, 0);
    int low = evo_builder_table(&b, EVO_TYPE_F32, EVO_GENERATOR_EXP2_LOW, 8, 0.125, 0);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
    evo_value i = evo_build(&b, EVO_OP_BITS_F32, x, EVO_NO_VALUE, EVO_NO_VALUE);
    evo_value y =
        evo_build(&b, EVO_OP_ADD_F32, evo_build_table(&b, EVO_OP_PERM_F32, high, i),
                  evo_build_table(&b, EVO_OP_PERM_F32, low, i), EVO_NO_VALUE);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, y);
    ck_assert_int_eq(evo_builder_finish(&b, NULL), EVO_OK);
    for (uint64_t n = 0; n < 30; n++) {
        evo_rng rng;
        evo_rng_init(&rng, 5, EVO_STREAM_TEST, n);
        evo_mutation m = n % 3 == 2 ? EVO_MUTATE_RESIZE : EVO_MUTATE_SHIFT;
        ck_assert(evo_mutate(m, EVO_ISA_AVX512, &rng, NULL, &kernel));
        ck_assert_int_eq(evo_kernel_verify(&kernel, NULL), EVO_OK);
        ck_assert_double_eq(kernel.tables[0].shift, kernel.tables[1].shift);
        ck_assert_double_eq(kernel.tables[0].step, kernel.tables[1].step);
        ck_assert_uint_eq(kernel.tables[0].size, kernel.tables[1].size);
        evo_kernel again = kernel;
        evo_table_generate(&again, 0);
        evo_table_generate(&again, 1);
        ck_assert_mem_eq(again.table_data, kernel.table_data,
                         kernel.table_data_count * sizeof kernel.table_data[0]);
    }
}
END_TEST

START_TEST(crossover_copies_tables) {
    const evo_kernel *taker = seed_named("horner5_scalef");
    const evo_kernel *donor = seed_named("perm16_scalef");
    int copied = 0;
    for (uint64_t n = 0; n < 500; n++) {
        evo_kernel mutant = *taker;
        evo_rng rng;
        evo_rng_init(&rng, 6, EVO_STREAM_TEST, n);
        if (!evo_mutate(EVO_MUTATE_CROSS, EVO_ISA_AVX512, &rng, donor, &mutant) ||
            evo_kernel_verify(&mutant, NULL) != EVO_OK || mutant.table_count == 0)
            continue;
        copied++;
        ck_assert_uint_eq(mutant.table_count, 1);
        ck_assert_uint_eq(mutant.tables[0].size, 16);
        ck_assert_mem_eq(&mutant.table_data[mutant.tables[0].first],
                         &donor->table_data[donor->tables[0].first],
                         16 * sizeof donor->table_data[0]);
    }
    ck_assert_int_gt(copied, 20);
    /* No instruction comes along that the machine lacks. */
    for (uint64_t n = 0; n < 500; n++) {
        evo_kernel mutant = *seed_named("horner5_branch");
        evo_rng rng;
        evo_rng_init(&rng, 6, EVO_STREAM_TEST, n);
        if (evo_mutate(EVO_MUTATE_CROSS, EVO_ISA_AVX2, &rng, donor, &mutant))
            ck_assert_int_le(evo_kernel_isa(&mutant), EVO_ISA_AVX2);
    }
}
END_TEST

/* The thresholds of comparisons, as bits, in order. */
static int thresholds_of(const evo_kernel *kernel, uint32_t *bits) {
    int count = 0;
    for (int v = 0; v < kernel->instr_count; v++)
        for (int a = 0; a < 2 && kernel->instrs[v].op == EVO_OP_LT_F32; a++) {
            const evo_instr *arg = &kernel->instrs[kernel->instrs[v].args[a]];
            if (arg->op == EVO_OP_CONST_F32)
                bits[count++] = (uint32_t)arg->imm;
        }
    return count;
}

/* One threshold moves, by up to twice itself; a constant that it shares with others is
 * theirs alone afterwards. */
START_TEST(boundaries_move_alone) {
    static const char text[] =
        "kernel k\ninput f32\noutput f32\npass unroll 1\n x = in.f32 0\n"
        " c = const.f32 0x1p+1\n d = const.f32 -0x1.8p+0\n p = lt.f32 x c\n"
        " q = lt.f32 x d\n y = mul.f32 x c\n output 0 y\nregion select p\n"
        " output 0 x\nregion select q\n output 0 c\nend\n";
    evo_kernel kernel;
    evo_error err = {0};
    int up = 0, down = 0;
    ck_assert(evo_kernel_parse(text, strlen(text), &kernel, &err) == EVO_OK);
    for (uint64_t seed = 0; seed < 100; seed++) {
        evo_kernel mutant = kernel;
        evo_rng rng;
        uint32_t before[2], after[2];
        evo_rng_init(&rng, 9, EVO_STREAM_TEST, seed);
        ck_assert(evo_mutate(EVO_MUTATE_BOUNDARY, EVO_ISA_AVX512, &rng, NULL, &mutant));
        ck_assert_int_eq(evo_kernel_verify(&mutant, NULL), EVO_OK);
        ck_assert_int_eq(thresholds_of(&kernel, before), 2);
        ck_assert_int_eq(thresholds_of(&mutant, after), 2);
        ck_assert((before[0] == after[0]) != (before[1] == after[1]));
        int at = before[0] == after[0];
        double ratio = evo_number_of(EVO_TYPE_F32, after[at]) /
                       evo_number_of(EVO_TYPE_F32, before[at]);
        ck_assert(ratio > 0.39 && ratio < 2.51 && fabs(ratio - 1) > 0.007);
        up += ratio > 1;
        down += ratio < 1;
        bool product = false;
        for (int v = 0; v < mutant.instr_count; v++)
            product |= mutant.instrs[v].op == EVO_OP_MUL_F32 &&
                       mutant.instrs[mutant.instrs[v].args[1]].imm == 0x40000000;
        ck_assert(product);
    }
    ck_assert(up > 30 && down > 30);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("search");
    TCase *tcase = tcase_create("search");
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 300);
    /* These seeds have no sums to stop (test_series) and one pass (test_row_funnel). */
    tcase_add_loop_test(tcase, mutations_of_seeds_verify_or_are_refused, 0,
                        EVO_MUTATE_STOP);
    tcase_add_test(tcase, mutations_of_random_kernels_verify_or_are_refused);
    tcase_add_test(tcase, programs_grow_up_to_their_limit);
    tcase_add_test(tcase, polynomials_from_tables_grow);
    tcase_add_loop_test(tcase, macro_mutations_keep_the_value, 0, EVO_ISA_COUNT);
    tcase_add_test(tcase, estrin_makes_the_chain_shorter);
    tcase_add_test(tcase, resized_tables_still_give_exp);
    tcase_add_test(tcase, shifts_bring_entries_close_to_floats);
    tcase_add_test(tcase, low_parts_follow_their_table);
    tcase_add_test(tcase, crossover_copies_tables);
    tcase_add_test(tcase, boundaries_move_alone);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
