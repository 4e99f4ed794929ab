/* Correct rounding as a goal: which inputs are hard, what candidates score, when a
 * claim meets it, and that a kernel which is spoilt a little is noticed. */
#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "scoring/scorer.h"
#include "tests/expect.h"

static evo_reference *reference_of(evo_target_id target) {
    evo_reference *reference;
    ck_assert_int_eq(evo_reference_create(target, EVO_FORMAT_F32, 2, &reference, NULL),
                     EVO_OK);
    return reference;
}

/* ---- Hard inputs ----------------------------------------------------------- */

/* Distance of y from the middle of two floats, by decoding. */
static double plain_distance(double y) {
    double unit = evo_format_ulp(EVO_FORMAT_F32, y), t = fabs(y) / unit;
    return fabs(t - floor(t) - 0.5);
}

static void check_domain(evo_target_id target, float lo, float hi, double within,
                         size_t least) {
    evo_domain domain = {.lo = lo, .hi = hi};
    evo_reference *reference = reference_of(target);
    evo_hard_input *inputs;
    size_t count, at = 0;
    ck_assert_int_eq(
        evo_oracle_hard_inputs(reference, &domain, within, 2, &inputs, &count, NULL),
        EVO_OK);
    ck_assert_uint_ge(count, least);
    /* In value order: negative floats by falling encodings. */
    uint32_t first = bits_of(lo), last = bits_of(hi);
    bool rising = first <= last;
    for (uint32_t i = 0; i <= (rising ? last - first : first - last); i++) {
        uint32_t code = rising ? first + i : first - i;
        double y;
        float x;
        memcpy(&x, &code, sizeof x);
        evo_reference_eval(reference, &x, &y, 1);
        if (!(plain_distance(y) <= within) || isinf((float)y) || y == 0)
            continue;
        ck_assert_uint_lt(at, count);
        uint64_t in = bits_of(x);
        ck_assert_msg(bits_of(inputs[at].x) == in, "%a is not among them", x);
        ck_assert_uint_eq(bits_of(inputs[at].rounded),
                          evo_oracle_round(target, EVO_FORMAT_F32, &in));
        ck_assert(fabs(inputs[at].distance_ulp - plain_distance(y)) < 0x1p-40);
        at++;
    }
    ck_assert_uint_eq(at, count);
    free(inputs);
    evo_reference_destroy(reference);
}

/* Everyday results, subnormal ones, a target that is not monotone. */
START_TEST(hard_inputs_are_complete) {
    check_domain(EVO_TARGET_EXP, 0.7F, 0.71F, 0x1p-12, 20);
    check_domain(EVO_TARGET_EXP, -88.5F, -88.0F, 0x1p-12, 10);
    check_domain(EVO_TARGET_SIN, 100000.0F, 101000.0F, 0x1p-12, 20);
}
END_TEST

START_TEST(hard_inputs_do_not_depend_on_threads) {
    evo_domain domain = {.lo = 0.25, .hi = 0.5};
    evo_reference *reference = reference_of(EVO_TARGET_LOG);
    evo_hard_input *a, *b;
    size_t a_count, b_count;
    ck_assert_int_eq(
        evo_oracle_hard_inputs(reference, &domain, 0x1p-16, 1, &a, &a_count, NULL),
        EVO_OK);
    ck_assert_int_eq(
        evo_oracle_hard_inputs(reference, &domain, 0x1p-16, 3, &b, &b_count, NULL),
        EVO_OK);
    ck_assert_uint_eq(a_count, b_count);
    ck_assert_uint_gt(a_count, 100);
    for (size_t i = 0; i < a_count; i++)
        ck_assert(a[i].x == b[i].x && a[i].rounded == b[i].rounded);
    free(a);
    free(b);
    ck_assert_int_eq(
        evo_oracle_hard_inputs(reference, &domain, 0.25, 1, &a, &a_count, NULL),
        EVO_ERR_ARGUMENT);
    evo_reference_destroy(reference);
}
END_TEST

/* ---- Claims ---------------------------------------------------------------- */

/* Of a tie both neighbours are half an ulp away; one of them is misrounded. */
START_TEST(half_an_ulp_is_no_misrounded_result) {
    evo_claim claim = {.max_ulp = 0.5};
    ck_assert(evo_claim_meets(EVO_TARGET_EXP, &claim, 0.5));
    claim.misrounded = 1;
    ck_assert(!evo_claim_meets(EVO_TARGET_EXP, &claim, 0.5));
    ck_assert(evo_claim_meets(EVO_TARGET_EXP, &claim, 0.6));
    claim = (evo_claim){.max_ulp = nextafter(0.5, 1)};
    ck_assert(!evo_claim_meets(EVO_TARGET_EXP, &claim, 0.5));
    claim.max_ulp = INFINITY;
    ck_assert(!evo_claim_meets(EVO_TARGET_EXP, &claim, 2));
    claim = (evo_claim){.max_ulp = 0.02, .misrounded = 7}; /* a relative error */
    ck_assert(evo_claim_meets(EVO_TARGET_MUL_E4M3FN, &claim, 0.03));
    ck_assert(!evo_claim_meets(EVO_TARGET_MUL_E4M3FN, &claim, 0.01));
    ck_assert(!evo_claim_meets(EVO_TARGET_ENCODE_E4M3FN, &claim, 0.03));
}
END_TEST

/* ---- Scores ---------------------------------------------------------------- */

static evo_scorer *create_scorer(evo_target_id target, double lo, double hi) {
    evo_scorer_options options = {
        .target = target,
        .format = EVO_FORMAT_F32,
        .domain = {.lo = lo, .hi = hi},
        .isa = EVO_ISA_AVX512,
        .objective = EVO_OBJECTIVE_OPS,
        .nearest = true,
        .seed = 3,
        .workers = 1,
    };
    evo_scorer *scorer = NULL;
    evo_error err = {0};
    ck_assert_msg(evo_scorer_create(&options, &scorer, &err) == EVO_OK, "%s", err.text);
    return scorer;
}

/* exp as the sum of its series in f64, nearest to the last place of a double or (with
 * `terms` small) far from it; rounded once. */
static evo_kernel series(int terms) {
    evo_builder b;
    evo_kernel kernel;
    double factorial = 1;
    for (int k = 2; k <= terms; k++)
        factorial *= k;
    evo_builder_init(&b, &kernel, "series");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build(&b, EVO_OP_WIDEN, evo_build_leaf(&b, EVO_OP_IN_F32, 0),
                            EVO_NO_VALUE, EVO_NO_VALUE);
    evo_value y = evo_build_f64(&b, 1 / factorial);
    for (int k = terms; k > 0; k--) {
        factorial /= k;
        y = evo_build(&b, EVO_OP_FMA_F64, y, x, evo_build_f64(&b, 1 / factorial));
    }
    y = evo_build(&b, EVO_OP_NARROW, y, EVO_NO_VALUE, EVO_NO_VALUE);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, y);
    ck_assert_int_eq(evo_builder_finish(&b, NULL), EVO_OK);
    return kernel;
}

static evo_score score(evo_scorer *scorer, evo_kernel *kernel, bool fit) {
    evo_candidate candidate = {.kernel = kernel, .fit = fit};
    evo_rng_init(&candidate.rng, 3, EVO_STREAM_FIT, 1);
    ck_assert_int_eq(evo_score_candidate(scorer, 0, NULL, 0, &candidate, NULL), EVO_OK);
    return candidate.score;
}

static uint64_t misrounded_by_proof(const evo_kernel *kernel, evo_target_id target,
                                    double lo, double hi) {
    evo_prove_options options = {.target = target,
                                 .format = EVO_FORMAT_F32,
                                 .domain = {.lo = lo, .hi = hi},
                                 .threads = 2,
                                 .isa = evo_isa_host()};
    evo_claim claim;
    ck_assert_int_eq(evo_prove_kernels(&kernel, 1, &options, &claim, NULL), EVO_OK);
    return claim.misrounded;
}

/* The score is 1/2 and what a proof counts, as soon as the error before rounding is
 * small; of coarse kernels it grows with their errors. */
START_TEST(scores_count_what_proofs_count) {
    const double lo = 0.25, hi = 0.5;
    evo_scorer *scorer = create_scorer(EVO_TARGET_EXP, lo, hi);
    double before = INFINITY;
    for (int terms = 5; terms <= 16; terms++) {
        evo_kernel kernel = series(terms);
        evo_score s = score(scorer, &kernel, false);
        uint64_t misrounded = misrounded_by_proof(&kernel, EVO_TARGET_EXP, lo, hi);
        if (terms >= 12)
            ck_assert_double_eq(s.error, 0.5 + (double)misrounded);
        ck_assert(s.error <= before);
        ck_assert(s.max_ulp > 0.49 && s.max_ulp < 600);
        before = s.error;
    }
    ck_assert_double_le(before, 1.5);
    evo_scorer_destroy(scorer);
}
END_TEST

/* Fitting and polishing reach correct rounding with terms that Taylor's series cannot
 * do without. */
START_TEST(polishing_lowers_the_count) {
    evo_scorer *scorer = create_scorer(EVO_TARGET_EXP, 0.25, 0.5);
    evo_kernel kernel = series(7), fitted = kernel;
    evo_score raw = score(scorer, &kernel, false), fit = score(scorer, &fitted, true);
    ck_assert_double_gt(raw.error, 1000 * fit.error);
    ck_assert_double_eq(fit.error - 0.5, (double)misrounded_by_proof(
                                             &fitted, EVO_TARGET_EXP, 0.25, 0.5));
    evo_scorer_destroy(scorer);
}
END_TEST

/* A result in f32 arithmetic is rounded more than once. */
START_TEST(kernels_without_a_last_rounding_are_passed_over) {
    static evo_kernel kernel;
    static const char *const programs[] = {
        "kernel k\ninput f32\noutput f32\npass unroll 1\n"
        "  x = in.f32 0\n  y = mul.f32 x x\n  output 0 y\nend\n",
        "kernel k\ninput f32\noutput f32\npass unroll 1\n"
        "  x = in.f32 0\n  w = widen x\n  y = mul.f64 w w\n  s = narrow y\n"
        "  z = copysign.f32 s x\n  output 0 z\nend\n",
    };
    for (size_t i = 0; i < EVO_COUNT_OF(programs); i++) {
        ck_assert_int_eq(
            evo_kernel_parse(programs[i], strlen(programs[i]), &kernel, NULL), EVO_OK);
        ck_assert(evo_nearest_hopeful(&kernel) == (i == 1));
    }
}
END_TEST

/* ---- A shipped kernel, spoilt ------------------------------------------------ */

enum { MOST_SPOILT = 64 };

static evo_kernel shipped(const char *name) {
    char path[1024], *text;
    size_t length;
    evo_kernel kernel;
    snprintf(path, sizeof path, "%s/results/%s/%s.evo", EVO_SOURCE_DIR, name, name);
    ck_assert_int_eq(evo_file_read(path, 1 << 20, &text, &length, NULL), EVO_OK);
    ck_assert_int_eq(evo_kernel_parse(text, length, &kernel, NULL), EVO_OK);
    free(text);
    return kernel;
}

/* A relative change by 2^-20 matters in coefficients of 2^x on [1, 2], which meet at
 * most the third power of r, |r| <= 1/32, and in table entries. Not so in the rounding
 * constant, whose last bits are those of n, and in terms that are small by themselves.
 */
static bool matters(const evo_instr *instr) {
    double c;
    memcpy(&c, &instr->imm, sizeof c);
    return instr->op == EVO_OP_CONST_F64 && fabs(c) < 0x1p20 && fabs(c) > 0x1p-6;
}

static size_t spoil_all(const evo_kernel *kernel, evo_kernel *spoilt) {
    const uint64_t bit = UINT64_C(1) << (52 - 20);
    size_t count = 0;
    for (evo_value v = 0; v < kernel->instr_count; v++)
        if (matters(&kernel->instrs[v])) {
            spoilt[count] = *kernel;
            spoilt[count++].instrs[v].imm ^= bit;
        }
    for (unsigned j = 0; j < kernel->table_data_count; j++) {
        spoilt[count] = *kernel;
        spoilt[count++].table_data[j] ^= bit;
    }
    ck_assert_uint_le(count, MOST_SPOILT);
    return count;
}

/* One bit of one constant, 2^-20 of it: a proof counts what the kernel then misrounds,
 * and the kernel as shipped misrounds nothing. */
START_TEST(a_flipped_bit_is_counted) {
    static evo_kernel spoilt[1 + MOST_SPOILT];
    static evo_claim claims[1 + MOST_SPOILT];
    const evo_kernel *all[1 + MOST_SPOILT];
    evo_prove_options options = {.target = EVO_TARGET_EXP2,
                                 .format = EVO_FORMAT_F32,
                                 .domain = {.lo = 1, .hi = 2},
                                 .threads = 2,
                                 .isa = evo_isa_host()};
    evo_kernel whole = shipped("exp2_cr_avx512");
    size_t count = spoil_all(&whole, spoilt + 1);
    spoilt[0] = whole;
    ck_assert_uint_ge(count, 16);
    for (size_t i = 0; i <= count; i++)
        all[i] = &spoilt[i];
    ck_assert_int_eq(evo_prove_kernels(all, 1 + count, &options, claims, NULL), EVO_OK);
    ck_assert(claims[0].misrounded == 0 &&
              evo_claim_meets(EVO_TARGET_EXP, &claims[0], 0.5));
    for (size_t i = 1; i <= count; i++)
        ck_assert_msg(claims[i].misrounded > 0 &&
                          !evo_claim_meets(EVO_TARGET_EXP, &claims[i], 0.5),
                      "variant %zu of %zu passes", i, count);
}
END_TEST

/* An entry that is some places off misrounds inputs of its cell; moving entries mends
 * that, and code that has the old ones is dropped. */
START_TEST(entries_mend_what_they_spoil) {
    evo_scorer *scorer = create_scorer(EVO_TARGET_LOG, 1, 65536);
    evo_worker *worker = &scorer->workers[0];
    evo_kernel kernel = shipped("log_cr_avx512");
    evo_code code = {.kernel = &kernel};
    double excess;
    size_t spoilt = 0, misrounded = 0;
    for (int t = 0; t < kernel.table_count; t++)
        for (unsigned j = 0; j < kernel.tables[t].size; j++) {
            uint64_t *entry = &kernel.table_data[kernel.tables[t].first + j];
            uint64_t right = *entry;
            *entry += 100;
            ck_assert_int_eq(evo_nearest_count(worker, &code, &scorer->hard, SIZE_MAX,
                                               &misrounded, &excess),
                             EVO_OK);
            if (misrounded == 1) {
                code.fn = (evo_native_fn *)1; /* never called */
                ck_assert_int_eq(evo_nearest_polish_entries(scorer, worker, &kernel,
                                                            &code, &misrounded),
                                 EVO_OK);
                ck_assert_uint_eq(misrounded, 0);
                ck_assert(code.fn == NULL);
                ck_assert_int_eq(evo_nearest_count(worker, &code, &scorer->hard,
                                                   SIZE_MAX, &misrounded, &excess),
                                 EVO_OK);
                ck_assert_uint_eq(misrounded, 0);
                spoilt++;
            }
            *entry = right;
        }
    ck_assert_uint_ge(spoilt, 1);
    evo_scorer_destroy(scorer);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("nearest");
    TCase *tcase = tcase_create("nearest");
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, hard_inputs_are_complete);
    tcase_add_test(tcase, hard_inputs_do_not_depend_on_threads);
    tcase_add_test(tcase, half_an_ulp_is_no_misrounded_result);
    tcase_add_test(tcase, scores_count_what_proofs_count);
    tcase_add_test(tcase, polishing_lowers_the_count);
    tcase_add_test(tcase, kernels_without_a_last_rounding_are_passed_over);
    tcase_add_test(tcase, entries_mend_what_they_spoil);
    tcase_add_test(tcase, a_flipped_bit_is_counted);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
