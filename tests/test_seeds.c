/* Starting programs hold textbook numbers only, and none is good enough already. */
#include <math.h>
#include <mpfr.h>

#include "formats/formats.h"
#include "oracle/oracle.h"
#include "tests/seed_files.h"

enum { PRECISION = 240, MAX_DEGREE = 8, SAMPLE = 4096 };

static seed_file *seeds;
static size_t seed_count;

static void setup(void) {
    seed_file *exp, *exp2;
    size_t first = seeds_of_target(EVO_TARGET_EXP, &exp);
    size_t second = seeds_of_target(EVO_TARGET_EXP2, &exp2);
    ck_assert_uint_ge(first, 8);
    ck_assert_uint_ge(second, 8);
    seeds = realloc(exp, (first + second) * sizeof *seeds);
    ck_assert_ptr_nonnull(seeds);
    memcpy(seeds + first, exp2, second * sizeof *seeds);
    free(exp2);
    seed_count = first + second;
}

static void teardown(void) {
    free(seeds);
    mpfr_free_cache();
}

/* x rounded to nearest in the constant's type. */
static double rounded(mpfr_t x, evo_type type) {
    return type == EVO_TYPE_F32 ? (double)mpfr_get_flt(x, MPFR_RNDN)
                                : mpfr_get_d(x, MPFR_RNDN);
}

/* 1/k! for exp, (ln 2)^k/k! for exp2. */
static bool is_taylor(double c, evo_type type, evo_target_id target) {
    mpfr_t term, log2;
    bool found = false;
    mpfr_inits2(PRECISION, term, log2, (mpfr_ptr)NULL);
    mpfr_set_ui(term, 1, MPFR_RNDN);
    mpfr_const_log2(log2, MPFR_RNDN);
    for (unsigned k = 1; k <= MAX_DEGREE + 1 && !found; k++) {
        found = rounded(term, type) == c;
        mpfr_div_ui(term, term, k, MPFR_RNDN);
        if (target == EVO_TARGET_EXP2)
            mpfr_mul(term, term, log2, MPFR_RNDN);
    }
    mpfr_clears(term, log2, (mpfr_ptr)NULL);
    return found;
}

/* log2 e; ln 2 rounded to some precision, or what that left, of either sign. */
static bool is_reduction(double c, evo_type type) {
    mpfr_t log2, high, low;
    mpfr_inits2(PRECISION, log2, low, (mpfr_ptr)NULL);
    mpfr_const_log2(log2, MPFR_RNDN);
    mpfr_ui_div(low, 1, log2, MPFR_RNDN);
    bool found = rounded(low, type) == c;
    int digits = type == EVO_TYPE_F32 ? 24 : 53;
    for (int p = 2; p <= digits && !found; p++) {
        mpfr_init2(high, p);
        mpfr_set(high, log2, MPFR_RNDN);
        mpfr_sub(low, log2, high, MPFR_RNDN);
        found = fabs(c) == mpfr_get_d(high, MPFR_RNDN) || c == rounded(low, type) ||
                c == -rounded(low, type);
        mpfr_clear(high);
    }
    mpfr_clears(log2, low, (mpfr_ptr)NULL);
    return found;
}

/* Powers of two, 1.5 times a large one (rounding), small whole numbers (bounds). */
static bool is_plain(double c) {
    int exponent;
    double fraction = fabs(frexp(c, &exponent));
    return fraction == 0.5 || (fraction == 0.75 && exponent > 16) ||
           (c == rint(c) && fabs(c) <= 256);
}

static double constant_value(const evo_instr *instr) {
    return instr->op == EVO_OP_CONST_F32
               ? evo_format_decode(EVO_FORMAT_F32, instr->imm)
               : evo_format_decode(EVO_FORMAT_F64, instr->imm);
}

START_TEST(constants_are_textbook_values) {
    size_t checked = 0;
    for (size_t s = 0; s < seed_count; s++)
        for (evo_value v = 0; v < seeds[s].kernel.instr_count; v++) {
            const evo_instr *instr = &seeds[s].kernel.instrs[v];
            if (instr->op != EVO_OP_CONST_F32 && instr->op != EVO_OP_CONST_F64)
                continue;
            evo_type type = instr->op == EVO_OP_CONST_F32 ? EVO_TYPE_F32 : EVO_TYPE_F64;
            double c = constant_value(instr);
            ck_assert_msg(is_plain(c) || is_taylor(c, type, seeds[s].target) ||
                              is_reduction(c, type),
                          "%s: instruction %d holds %a (%.9g)", seeds[s].path, v, c, c);
            checked++;
        }
    ck_assert_uint_gt(checked, 10 * seed_count);
    /* The check itself can fail. */
    ck_assert(!is_taylor(0x1.555558p-3, EVO_TYPE_F32, EVO_TARGET_EXP));
    ck_assert(!is_reduction(0x1.715478p+0, EVO_TYPE_F32) && !is_plain(0x1.555556p-3));
}
END_TEST

static void check_entry(const seed_file *seed, const evo_table *table, unsigned j) {
    mpfr_t t;
    mpfr_init2(t, PRECISION);
    mpfr_set_ui(t, j, MPFR_RNDN);
    mpfr_div_ui(t, t, table->size, MPFR_RNDN);
    mpfr_exp2(t, t, MPFR_RNDN);
    double value =
        rounded(t, table->type == EVO_TYPE_F64 ? EVO_TYPE_F64 : EVO_TYPE_F32);
    mpfr_clear(t);
    uint64_t want = evo_format_encode(
        table->type == EVO_TYPE_F64 ? EVO_FORMAT_F64 : EVO_FORMAT_F32, value);
    if (table->type == EVO_TYPE_I32)
        want = (uint32_t)(want - (uint64_t)j * (0x800000u / table->size));
    uint64_t got = seed->kernel.table_data[table->first + j];
    ck_assert_msg(got == want, "%s: entry %u of %u is %#llx, not %#llx", seed->path, j,
                  table->size, (unsigned long long)got, (unsigned long long)want);
}

START_TEST(tables_are_rounded_powers) {
    size_t tables = 0;
    for (size_t s = 0; s < seed_count; s++)
        for (int i = 0; i < seeds[s].kernel.table_count; i++) {
            const evo_table *table = &seeds[s].kernel.tables[i];
            ck_assert(table->generator == (table->type == EVO_TYPE_I32
                                               ? EVO_GENERATOR_EXP2_BITS
                                               : EVO_GENERATOR_EXP2));
            ck_assert_double_eq(table->shift, 0);
            ck_assert_double_eq(table->step, 1.0 / table->size);
            for (unsigned j = 0; j < table->size; j++)
                check_entry(&seeds[s], table, j);
            tables++;
        }
    ck_assert_uint_ge(tables, 8);
}
END_TEST

START_TEST(the_canonical_form_round_trips) {
    for (size_t s = 0; s < seed_count; s++) {
        evo_kernel *k = &seeds[s].kernel, canonical = *k, parsed;
        evo_error err = {0};
        ck_assert_str_eq(k->name, seeds[s].name);
        ck_assert_int_eq(evo_kernel_verify(k, NULL), EVO_OK);
        evo_kernel_canonicalize(&canonical);
        ck_assert_int_eq(evo_kernel_verify(&canonical, NULL), EVO_OK);
        ck_assert(evo_hash_equal(evo_kernel_hash(k), evo_kernel_hash(&canonical)));
        evo_text text, again;
        evo_text_init(&text);
        evo_text_init(&again);
        evo_kernel_print(&canonical, &text);
        evo_status status = evo_kernel_parse(text.data, text.length, &parsed, &err);
        ck_assert_msg(status == EVO_OK, "%s: %s", seeds[s].path, err.text);
        evo_kernel_print(&parsed, &again);
        ck_assert_str_eq(text.data, again.data);
        ck_assert(evo_hash_equal(evo_kernel_hash(k), evo_kernel_hash(&parsed)));
        for (size_t t = 0; t < s; t++)
            ck_assert_msg(
                !evo_hash_equal(evo_kernel_hash(k), evo_kernel_hash(&seeds[t].kernel)),
                "%s and %s are the same program", seeds[s].path, seeds[t].path);
        evo_text_clear(&text);
        evo_text_clear(&again);
    }
}
END_TEST

/* Largest error over inputs of the certification stream. */
static double observed_error(const seed_file *seed, bool specials) {
    static float x[SAMPLE], got[SAMPLE];
    static double reference[SAMPLE];
    evo_domain whole = evo_domain_whole();
    evo_reference *oracle;
    ck_assert_int_eq(
        evo_reference_create(seed->target, EVO_FORMAT_F32, 2, &oracle, NULL), EVO_OK);
    size_t n = evo_oracle_inputs(seed->target, EVO_FORMAT_F32, &whole, specials, 1,
                                 EVO_STREAM_CERTIFY, x, SAMPLE);
    ck_assert_uint_eq(n, SAMPLE);
    evo_reference_eval(oracle, x, reference, n);
    evo_reference_destroy(oracle);
    evo_interp *interp = evo_interp_create();
    const void *in[1] = {x};
    void *out[1] = {got};
    ck_assert_int_eq(evo_interpret(interp, &seed->kernel, in, out, NULL, n), EVO_OK);
    evo_interp_destroy(interp);
    return evo_oracle_max_error(seed->target, EVO_FORMAT_F32, x, reference, got, n,
                                NULL);
}

/* Seeds are no results: the search has to earn every goal. */
START_TEST(no_seed_meets_a_goal) {
    for (size_t s = 0; s < seed_count; s++) {
        double error = observed_error(&seeds[s], false);
        ck_assert_msg(error > 2, "%s has only %.3f ulp", seeds[s].path, error);
        ck_assert_msg(error < 1e4, "%s has %.3g ulp", seeds[s].path, error);
    }
}
END_TEST

START_TEST(every_seed_has_its_specials_right) {
    for (size_t s = 0; s < seed_count; s++) {
        double error = observed_error(&seeds[s], true);
        ck_assert_msg(isfinite(error), "%s misses a special value", seeds[s].path);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("seeds");
    TCase *tcase = tcase_create("seeds");
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, constants_are_textbook_values);
    tcase_add_test(tcase, tables_are_rounded_powers);
    tcase_add_test(tcase, the_canonical_form_round_trips);
    tcase_add_test(tcase, no_seed_meets_a_goal);
    tcase_add_test(tcase, every_seed_has_its_specials_right);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
