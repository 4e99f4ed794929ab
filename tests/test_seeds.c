/* Starting programs hold textbook numbers only, and none is good enough already. */
#include <math.h>
#include <mpfr.h>

#include "formats/formats.h"
#include "oracle/oracle.h"
#include "tests/seed_files.h"
#include "tests/textbook.h"

enum { SAMPLE = 4096 };

/* The flagships first: they have more seeds than the others. */
enum { FLAGSHIPS = 12, SEEDS_OF_A_FLAGSHIP = 8, SEEDS_OF_ANOTHER = 3 };
static const evo_target_id targets[] = {
    EVO_TARGET_EXP,      EVO_TARGET_EXP2,  EVO_TARGET_EXPM1,   EVO_TARGET_LOG,
    EVO_TARGET_LOG2,     EVO_TARGET_LOG1P, EVO_TARGET_SIN,     EVO_TARGET_COS,
    EVO_TARGET_TANH,     EVO_TARGET_ERF,   EVO_TARGET_SIGMOID, EVO_TARGET_LGAMMA,
    EVO_TARGET_EXP10,    EVO_TARGET_LOG10, EVO_TARGET_SINH,    EVO_TARGET_COSH,
    EVO_TARGET_SOFTPLUS, EVO_TARGET_SILU,  EVO_TARGET_MISH,    EVO_TARGET_RSQRT,
    EVO_TARGET_CBRT,     EVO_TARGET_ASINH, EVO_TARGET_ACOSH,   EVO_TARGET_ATANH,
    EVO_TARGET_ERFC,     EVO_TARGET_SINPI, EVO_TARGET_COSPI,   EVO_TARGET_TGAMMA,
    EVO_TARGET_ATAN,     EVO_TARGET_GELU,  EVO_TARGET_ASIN,    EVO_TARGET_ACOS,
    EVO_TARGET_TAN,      EVO_TARGET_I0,    EVO_TARGET_I1,      EVO_TARGET_K0,
    EVO_TARGET_K1,       EVO_TARGET_I0E,   EVO_TARGET_I1E,     EVO_TARGET_K0E,
    EVO_TARGET_K1E,
};

/* Targets by formula; of the octaves the first and the last. */
static const char *const by_formula[] = {"reciprocal", "logsigmoid", "gelu_tanh",
                                         "acosh1p",    "sinhc",      "sin2pi",
                                         "sin32768pi"};

static seed_file *seeds;
static size_t seed_count;

static void setup(void) {
    seeds = NULL;
    seed_count = 0;
    for (size_t t = 0; t < EVO_COUNT_OF(targets) + EVO_COUNT_OF(by_formula); t++) {
        seed_file *some;
        evo_target_id target;
        if (t < EVO_COUNT_OF(targets))
            target = targets[t];
        else
            ck_assert(evo_target_find(by_formula[t - EVO_COUNT_OF(targets)], &target));
        size_t count = seeds_of_target(target, &some);
        ck_assert_uint_ge(count,
                          t < FLAGSHIPS ? SEEDS_OF_A_FLAGSHIP : SEEDS_OF_ANOTHER);
        seeds = realloc(seeds, (seed_count + count) * sizeof *seeds);
        ck_assert_ptr_nonnull(seeds);
        memcpy(seeds + seed_count, some, count * sizeof *seeds);
        seed_count += count;
        free(some);
    }
}

static void teardown(void) {
    free(seeds);
    mpfr_free_cache();
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
            ck_assert_msg(is_textbook(c, type, seeds[s].target, &seeds[s].kernel),
                          "%s: instruction %d holds %a (%.9g)", seeds[s].path, v, c, c);
            checked++;
        }
    ck_assert_uint_gt(checked, 8 * seed_count);
}
END_TEST

/* Values next to textbook ones are told apart. */
START_TEST(other_constants_are_noticed) {
    static const struct {
        evo_target_id target;
        double textbook, tuned;
    } pairs[] = {
        {EVO_TARGET_EXP, 0x1.555556p-3, 0x1.555558p-3},     /* 1/6 */
        {EVO_TARGET_EXP2, 0x1.62e43p-1, 0x1.62e432p-1},     /* ln 2 */
        {EVO_TARGET_LOG, 0x1.99999ap-3, 0x1.999998p-3},     /* 1/5 */
        {EVO_TARGET_LOG2, 0x1.715476p+0, 0x1.71547ap+0},    /* 1/ln 2 */
        {EVO_TARGET_EXP10, 0x1.26bb1cp+1, 0x1.26bb1ep+1},   /* ln 10 */
        {EVO_TARGET_LOG10, 0x1.bcb7b2p-3, 0x1.bcb7b4p-3},   /* 1/(2 ln 10) */
        {EVO_TARGET_SOFTPLUS, 0x1.53c32p-2, 0x1.53c322p-2}, /* 4.1.44's third */
        {EVO_TARGET_GELU, 0x1.989334p-3, 0x1.989336p-3},    /* q(0) */
        {EVO_TARGET_SIN, 0x1.111112p-7, 0x1.111114p-7},     /* 1/120 */
        {EVO_TARGET_COS, 0x1.921fb6p+1, 0x1.921fbap+1},     /* pi */
        {EVO_TARGET_TANH, 0x1.111112p-3, 0x1.111114p-3},    /* 2/15 */
        {EVO_TARGET_ERF, 0x1.20dd76p+0, 0x1.20dd74p+0},     /* 2/sqrt(pi) */
        {EVO_TARGET_LGAMMA, 0x1.555556p-4, 0x1.555558p-4},  /* 1/12 */
        {EVO_TARGET_CBRT, 0x1.555556p-1, 0x1.555558p-1},    /* 2/3 */
        {EVO_TARGET_ASINH, 0x1.333334p-4, 0x1.333332p-4},   /* 3/40 */
        {EVO_TARGET_ACOSH, 0x1.555556p-4, 0x1.555554p-4},   /* 1/12 */
        {EVO_TARGET_ATANH, 0x1.62e43p-2, 0x1.62e432p-2},    /* ln 2/2 */
        {EVO_TARGET_ERFC, 0x1.7f11f6p-2, 0x1.7f11f8p-2},    /* 0.37409196 */
        {EVO_TARGET_I0, 0x1.c1ffeep+1, 0x1.c1fff0p+1},      /* 3.5156229 */
        {EVO_TARGET_TGAMMA, 0x1.d42a38p+5, 0x1.d42a3ap+5},  /* Lanczos */
    };
    static evo_kernel none;
    for (size_t i = 0; i < EVO_COUNT_OF(pairs); i++) {
        ck_assert(is_textbook(pairs[i].textbook, EVO_TYPE_F32, pairs[i].target, &none));
        ck_assert_msg(
            !is_textbook(pairs[i].tuned, EVO_TYPE_F32, pairs[i].target, &none),
            "%a passes", pairs[i].tuned);
    }
}
END_TEST

/* Entry j of a table of 2^(j/N). */
static void check_power(const seed_file *seed, const evo_table *table, unsigned j) {
    mpfr_t t;
    mpfr_init2(t, TEXTBOOK_BITS);
    mpfr_set_ui(t, j, MPFR_RNDN);
    mpfr_div_ui(t, t, table->size, MPFR_RNDN);
    mpfr_exp2(t, t, MPFR_RNDN);
    double value =
        textbook_rounded(t, table->type == EVO_TYPE_F64 ? EVO_TYPE_F64 : EVO_TYPE_F32);
    mpfr_clear(t);
    uint64_t want = evo_format_encode(
        table->type == EVO_TYPE_F64 ? EVO_FORMAT_F64 : EVO_FORMAT_F32, value);
    if (table->type == EVO_TYPE_I32)
        want = (uint32_t)(want - (uint64_t)j * (0x800000u / table->size));
    uint64_t got = seed->kernel.table_data[table->first + j];
    ck_assert_msg(got == want, "%s: entry %u of %u is %#llx, not %#llx", seed->path, j,
                  table->size, (unsigned long long)got, (unsigned long long)want);
}

/* What the generator gives, which tests/test_tables.c compares with MPFR. */
static void check_generated(const seed_file *seed, int table) {
    static evo_kernel again;
    const evo_table *t = &seed->kernel.tables[table];
    again = seed->kernel;
    evo_table_generate(&again, table);
    for (unsigned j = 0; j < t->size; j++)
        ck_assert_msg(again.table_data[t->first + j] ==
                          seed->kernel.table_data[t->first + j],
                      "%s: entry %u of table %d", seed->path, j, table);
}

START_TEST(tables_are_generated_on_plain_grids) {
    size_t tables = 0;
    for (size_t s = 0; s < seed_count; s++)
        for (int i = 0; i < seeds[s].kernel.table_count; i++) {
            const evo_table *table = &seeds[s].kernel.tables[i];
            bool power = table->generator == EVO_GENERATOR_EXP2 ||
                         table->generator == EVO_GENERATOR_EXP2_BITS;
            ck_assert(table->generator != EVO_GENERATOR_NONE);
            ck_assert_double_eq(table->shift, rint(table->shift));
            ck_assert_double_eq(64 * table->step, rint(64 * table->step));
            ck_assert(!power ||
                      (table->step == 1.0 / table->size && table->shift == 0));
            for (unsigned j = 0; power && j < table->size; j++)
                check_power(&seeds[s], table, j);
            if (!power)
                check_generated(&seeds[s], i);
            tables++;
        }
    ck_assert_uint_ge(tables, 8);
}
END_TEST

START_TEST(the_canonical_form_round_trips) {
    static evo_hash hashes[EVO_COUNT_OF(targets) * SEEDS_MAX];
    for (size_t s = 0; s < seed_count; s++) {
        evo_kernel *k = &seeds[s].kernel, canonical = *k, parsed;
        hashes[s] = evo_kernel_hash(k);
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
            ck_assert_msg(!evo_hash_equal(hashes[s], hashes[t]),
                          "%s and %s are the same program", seeds[s].path,
                          seeds[t].path);
        evo_text_clear(&text);
        evo_text_clear(&again);
    }
}
END_TEST

typedef struct sample {
    float x[SAMPLE];
    double reference[SAMPLE];
} sample;

/* Inputs of the certification stream, everyday ones and special ones. */
static void draw(evo_target_id target, sample samples[2]) {
    evo_domain whole = evo_domain_whole();
    evo_reference *oracle;
    ck_assert_int_eq(evo_reference_create(target, EVO_FORMAT_F32, 2, &oracle, NULL),
                     EVO_OK);
    for (int special = 0; special < 2; special++) {
        sample *s = &samples[special];
        ck_assert_uint_eq(evo_oracle_inputs(target, EVO_FORMAT_F32, &whole,
                                            special == 1, 1, EVO_STREAM_CERTIFY, s->x,
                                            SAMPLE),
                          SAMPLE);
        evo_reference_eval(oracle, s->x, s->reference, SAMPLE);
    }
    evo_reference_destroy(oracle);
}

static double observed_error(const seed_file *seed, const sample *s) {
    static float got[SAMPLE];
    evo_interp *interp = evo_interp_create();
    const void *in[1] = {s->x};
    void *out[1] = {got};
    ck_assert_int_eq(evo_interpret(interp, &seed->kernel, in, out, NULL, SAMPLE),
                     EVO_OK);
    evo_interp_destroy(interp);
    /* A limit at an infinity that unfitted constants miss by an ulp is the search's to
     * meet: tanh's 1. */
    for (size_t i = 0; i < SAMPLE; i++)
        if (isinf(s->x[i]) &&
            fabs(got[i] - s->reference[i]) <= 0x1p-23 * fabs(s->reference[i]))
            got[i] = (float)s->reference[i];
    return evo_oracle_max_error(seed->target, EVO_FORMAT_F32, s->x, s->reference, got,
                                SAMPLE, NULL);
}

/* Above this, in ulp, are the errors of a target's seeds. Of rsqrt one step of Newton's
 * method from the machine's estimate, in whatever form, is within 2.1. */
static double least_error(evo_target_id target) {
    return target == EVO_TARGET_RSQRT ? 1 : 2;
}

/* Seeds are no results: the search has to earn every goal. But special values are
 * right. */
START_TEST(no_seed_meets_a_goal_or_misses_a_special_value) {
    static sample samples[2];
    for (size_t s = 0; s < seed_count; s++) {
        if (s == 0 || seeds[s].target != seeds[s - 1].target)
            draw(seeds[s].target, samples);
        double error = observed_error(&seeds[s], &samples[0]);
        ck_assert_msg(error > least_error(seeds[s].target), "%s has only %.3f ulp",
                      seeds[s].path, error);
        ck_assert_msg(error < 1e4, "%s has %.3g ulp", seeds[s].path, error);
        error = observed_error(&seeds[s], &samples[1]);
        ck_assert_msg(isfinite(error), "%s misses a special value", seeds[s].path);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("seeds");
    TCase *tcase = tcase_create("seeds");
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, constants_are_textbook_values);
    tcase_add_test(tcase, other_constants_are_noticed);
    tcase_add_test(tcase, tables_are_generated_on_plain_grids);
    tcase_add_test(tcase, the_canonical_form_round_trips);
    tcase_add_test(tcase, no_seed_meets_a_goal_or_misses_a_special_value);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
