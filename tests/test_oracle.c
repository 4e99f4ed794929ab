/* oracle: rounding, the error's definition, references, inputs. Sweeps: test_sweep.c.
 */
#include "oracle/internal.h"
#include "tests/expect.h"

#include <check.h>
#include <float.h>
#include <math.h>
#include <mpfr.h>
#include <stdlib.h>
#include <string.h>
#ifdef EVO_HAVE_ARB
#include <arb.h>
#endif

#define EXP  EVO_TARGET_EXP
#define EXP2 EVO_TARGET_EXP2

static uint64_t rounded(evo_target_id target, float x) {
    uint64_t in = bits_of(x);
    return evo_oracle_round(target, EVO_FORMAT_F32, &in);
}

static double error(evo_target_id target, float x, float got) {
    uint64_t in = bits_of(x);
    return evo_oracle_error_ulp(target, EVO_FORMAT_F32, &in, bits_of(got));
}

/* ---- Rounding -------------------------------------------------------------- */

START_TEST(known_values) {
    ck_assert_uint_eq(rounded(EXP, 0.0f), bits_of(1.0f));
    ck_assert_uint_eq(rounded(EXP, -0.0f), bits_of(1.0f));
    ck_assert_uint_eq(rounded(EXP, 1.0f), 0x402df854);
    ck_assert_uint_eq(rounded(EXP, INFINITY), bits_of(INFINITY));
    ck_assert_uint_eq(rounded(EXP, -INFINITY), 0);
    ck_assert_uint_eq(rounded(EXP, NAN), 0x7fc00000);
    ck_assert_uint_eq(rounded(EXP, float_of(0x42b17217)), 0x7f7fff84);
    ck_assert_uint_eq(rounded(EXP, float_of(0x42b17218)), bits_of(INFINITY));
    ck_assert_uint_eq(rounded(EXP, float_of(0xc2cff1b4)), 1);
    ck_assert_uint_eq(rounded(EXP, float_of(0xc2cff1b5)), 0);
    ck_assert_uint_eq(rounded(EXP, FLT_MAX), bits_of(INFINITY));
    ck_assert_uint_eq(rounded(EXP, -FLT_MAX), 0);
    ck_assert_uint_eq(rounded(EXP2, -149.0f), 1);
    ck_assert_uint_eq(rounded(EXP2, -150.0f), 0); /* a tie */
    ck_assert_uint_eq(rounded(EXP2, nextafterf(-150.0f, 0)), 1);
    ck_assert_uint_eq(rounded(EXP2, 127.0f), bits_of(0x1p127f));
    ck_assert_uint_eq(rounded(EXP2, 128.0f), bits_of(INFINITY));
}
END_TEST

/* Independent of mpfr_subnormalize: 300 bits, rounded to odd in double, from which
 * narrower formats round correctly. */
static uint64_t rounded_by_odd(evo_target_id target, evo_format_id format, double x) {
    mpfr_t y;
    mpfr_init2(y, 300);
    mpfr_set_d(y, x, MPFR_RNDN);
    int inexact =
        target == EXP ? mpfr_exp(y, y, MPFR_RNDZ) : mpfr_exp2(y, y, MPFR_RNDZ);
    double value = mpfr_get_d(y, MPFR_RNDZ);
    if ((inexact || mpfr_cmp_d(y, value) != 0) && isfinite(value)) {
        uint64_t bits;
        memcpy(&bits, &value, sizeof bits);
        bits |= 1;
        memcpy(&value, &bits, sizeof value);
    }
    mpfr_clear(y);
    return evo_format_encode(format, value);
}

START_TEST(small_formats_round_once) {
    const evo_format_id formats[] = {EVO_FORMAT_F16, EVO_FORMAT_BF16};
    for (size_t f = 0; f < 2; f++)
        for (int target = EXP; target <= EXP2; target++)
            for (uint64_t in = 0; in < 65536; in++) {
                double x = evo_format_decode(formats[f], in);
                EXPECT_THAT(evo_oracle_round((evo_target_id)target, formats[f], &in) ==
                            rounded_by_odd((evo_target_id)target, formats[f], x));
            }
}
END_TEST

START_TEST(f32_rounds_once) {
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    for (int i = 0; i < 40000; i++) {
        float x = (float)(-151 + 281 * evo_rng_unit(&rng));
        if (i % 4 == 0) /* subnormal results */
            x = (float)(-104 + 17 * evo_rng_unit(&rng));
        for (int target = EXP; target <= EXP2; target++)
            EXPECT_THAT(
                rounded((evo_target_id)target, x) ==
                rounded_by_odd((evo_target_id)target, EVO_FORMAT_F32, (double)x));
    }
}
END_TEST

static evo_status round_task(void *ctx, size_t index, unsigned worker) {
    (void)ctx;
    (void)worker;
    evo_format_id format = (evo_format_id)(index % EVO_FORMAT_COUNT);
    mpfr_exp_t emin = mpfr_get_emin(), emax = mpfr_get_emax();
    mpfr_flags_set(MPFR_FLAGS_NAN);
    for (int i = 0; i < 200; i++) {
        double x = -9.0 + 0.1 * i; /* subnormal in f16 for some */
        uint64_t in = evo_format_encode(format, x);
        uint64_t got = evo_oracle_round(EXP, format, &in);
        double value = evo_format_decode(format, in);
        if (format != EVO_FORMAT_F64 && got != rounded_by_odd(EXP, format, value))
            return EVO_ERR_VERIFY;
        if (!(evo_oracle_error_ulp(EXP, format, &in, got) <= 0.5))
            return EVO_ERR_VERIFY;
    }
    bool kept = mpfr_get_emin() == emin && mpfr_get_emax() == emax && mpfr_nanflag_p();
    evo_oracle_thread_end();
    return kept ? EVO_OK : EVO_ERR_INTERNAL;
}

START_TEST(threads_do_not_disturb_each_other) {
    ck_assert_int_eq(evo_parallel_for(4, 40, round_task, NULL), EVO_OK);
}
END_TEST

#ifdef EVO_HAVE_ARB
/* A second library's enclosure of E: |RN(E) - E| <= u/2, and the error agrees. */
START_TEST(arb_certifies_mpfr) {
    evo_rng rng;
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, 0);
    const evo_format_id formats[] = {EVO_FORMAT_F32, EVO_FORMAT_F64};
    arb_t e, two;
    arb_init(e);
    arb_init(two);
    arb_set_ui(two, 2);
    for (int i = 0; i < 8000; i++) {
        evo_format_id format = formats[i & 1];
        uint64_t in = evo_format_encode(format, -103 + 190 * evo_rng_unit(&rng));
        double x = evo_format_decode(format, in);
        arb_set_d(e, x);
        if (i & 2)
            arb_exp(e, e, 300);
        else
            arb_pow(e, two, e, 300);
        double value = arf_get_d(arb_midref(e), ARF_RND_DOWN);
        uint64_t nearest = evo_oracle_round(i & 2 ? EXP : EXP2, format, &in);
        arb_t difference;
        arb_init(difference);
        arb_set_d(difference, evo_format_decode(format, nearest));
        arb_sub(difference, difference, e, 300);
        arb_abs(difference, difference);
        arb_mul_2exp_si(difference, difference, -ilogb(evo_format_ulp(format, value)));
        double own = evo_oracle_error_ulp(i & 2 ? EXP : EXP2, format, &in, nearest);
        double theirs = arf_get_d(arb_midref(difference), ARF_RND_UP);
        EXPECT_THAT(own <= 0.5 && fabs(own - theirs) <= 0x1p-52);
        arb_clear(difference);
    }
    arb_clear(e);
    arb_clear(two);
    flint_cleanup();
}
END_TEST
#endif

/* ---- The error ------------------------------------------------------------- */

START_TEST(errors_where_a_match_is_required) {
    const double infinite = INFINITY;
    const float tiny = 0x1p-149f;
    /* exact zero */
    ck_assert(error(EXP, -INFINITY, 0.0f) == 0);
    ck_assert(error(EXP, -INFINITY, -0.0f) == infinite);
    ck_assert(error(EXP, -INFINITY, tiny) == infinite);
    ck_assert(error(EXP, -INFINITY, NAN) == infinite);
    /* exact infinity, and overflow */
    const float above[] = {INFINITY, 100.0f, float_of(0x42b17218), FLT_MAX};
    for (size_t i = 0; i < EVO_COUNT_OF(above); i++) {
        ck_assert(error(EXP, above[i], INFINITY) == 0);
        ck_assert(error(EXP, above[i], FLT_MAX) == infinite);
        ck_assert(error(EXP, above[i], -INFINITY) == infinite);
        ck_assert(error(EXP, above[i], NAN) == infinite);
    }
    /* NaN: any of them */
    ck_assert(error(EXP, NAN, -NAN) == 0);
    ck_assert(error(EXP, float_of(0x7f800001), float_of(0xffffffff)) == 0);
    ck_assert(error(EXP, NAN, 1.0f) == infinite);
    ck_assert(error(EXP, NAN, INFINITY) == infinite);
    /* NaN is no number anywhere */
    ck_assert(error(EXP, 1.0f, NAN) == infinite);
    ck_assert(error(EXP, -200.0f, NAN) == infinite);
}
END_TEST

START_TEST(errors_at_underflow) {
    const float tiny = 0x1p-149f, below[] = {-200.0f, -110.0f, -FLT_MAX};
    for (size_t i = 0; i < EVO_COUNT_OF(below); i++) {
        double expected = exp((double)below[i]) * 0x1p149;
        double kept = error(EXP, below[i], 0.0f);
        ck_assert(kept >= 0 && fabs(kept - expected) <= 1e-9 * expected + 1e-300);
        ck_assert(error(EXP, below[i], -0.0f) == (double)INFINITY);
        double off = error(EXP, below[i], tiny), under = error(EXP, below[i], -tiny);
        ck_assert(off > 0.99 && off <= 1 && under >= 1 && under < 1.01);
    }
    /* A zero where E is normal is measured, with E's sign. */
    ck_assert(error(EXP, 0.0f, 0.0f) == 0x1p23);
    ck_assert(error(EXP, 0.0f, -0.0f) == (double)INFINITY);
    /* Exactly half the smallest subnormal. */
    ck_assert(error(EXP2, -150.0f, 0.0f) == 0.5);
    ck_assert(error(EXP2, -150.0f, tiny) == 0.5);
}
END_TEST

START_TEST(errors_of_finite_results) {
    float next = nextafterf(1.0f, 2), before = nextafterf(1.0f, 0);
    ck_assert(error(EXP, 0.0f, 1.0f) == 0);
    ck_assert(error(EXP, 0.0f, next) == 1);
    ck_assert(error(EXP, 0.0f, before) == 0.5);
    ck_assert(error(EXP, 0.0f, -1.0f) == 0x1p24);
    /* E just below 1: its binade has half the spacing. */
    double close = error(EXP, -0x1p-60f, 1.0f);
    ck_assert(close > 0x0.ffffp-36 && close < 0x1.0001p-36);
    ck_assert(fabs(error(EXP, -0x1p-149f, next) - 2) < 1e-9);
    ck_assert(fabs(error(EXP, -0x1p-149f, before) - 1) < 1e-9);
    ck_assert(fabs(error(EXP, 0x1p-149f, next) - 1) < 1e-9);
    /* An infinity where RN(E) is finite counts as 2^128. */
    float high = float_of(0x42b17217);
    double e = exp((double)high);
    double lost = error(EXP, high, INFINITY);
    ck_assert(fabs(lost - (0x1p128 - e) * 0x1p-104) < 1e-6);
    ck_assert(fabs(error(EXP, high, -INFINITY) - (0x1p128 + e) * 0x1p-104) < 1e-6);
    ck_assert(error(EXP, 0.0f, INFINITY) == (0x1p128 - 1) * 0x1p23);
}
END_TEST

START_TEST(half_an_ulp_means_correctly_rounded) {
    evo_rng rng;
    evo_rng_init(&rng, 4, EVO_STREAM_TEST, 0);
    for (int i = 0; i < 20000; i++) {
        float x = (float)(-103 + 190 * evo_rng_unit(&rng));
        uint64_t nearest = rounded(EXP, x);
        for (int step = -1; step <= 1; step++)
            EXPECT_THAT((error(EXP, x, float_of(nearest + (uint64_t)step)) <= 0.5) ==
                        (step == 0));
    }
}
END_TEST

/* ---- References and scoring ------------------------------------------------ */

enum { N = 4096 };

/* Inputs of all kinds and results from nearly right to absurd. */
static void make_results(evo_rng *rng, float *x, float *got) {
    evo_domain whole = evo_domain_whole();
    size_t n = evo_oracle_inputs(EXP, EVO_FORMAT_F32, &whole, true, evo_rng_u64(rng),
                                 EVO_STREAM_TEST, x, N);
    EXPECT_THAT(n == N);
    for (size_t i = 0; i < N; i++) {
        uint64_t code = rounded(EXP, x[i]);
        switch (evo_rng_below(rng, 8)) {
        case 0:
            code = evo_rng_u32(rng);
            break;
        case 1:
            code ^= UINT64_C(1) << evo_rng_below(rng, 32);
            break;
        case 2:
            code += evo_rng_below(rng, 5) - 2u;
            break;
        }
        got[i] = float_of(code);
    }
}

START_TEST(builds_agree_bit_for_bit) {
    static float x[N], got[N], filled[2][N];
    static double y[2][N], err[2][N];
    evo_score score[2];
    size_t count;
    const evo_lanes *const *all = evo_lanes_all(&count);
    const evo_lanes *base = all[count - 1];
    evo_reference *reference;
    ck_assert_int_eq(evo_reference_create(EXP, EVO_FORMAT_F32, 1, &reference, NULL),
                     EVO_OK);
    evo_rng rng;
    evo_rng_init(&rng, 5, EVO_STREAM_TEST, 0);
    for (size_t k = 0; k + 1 < count; k++)
        for (int round = 0; evo_lanes_supported(all[k]) && round < 20; round++) {
            const evo_lanes *both[2] = {base, all[k]};
            size_t n = round < 10 ? N : 1 + evo_rng_below(&rng, N - 1);
            make_results(&rng, x, got);
            int64_t start = (int64_t)(int32_t)evo_rng_u32(&rng) - N;
            if (start < INT32_MIN)
                start = INT32_MIN;
            bool flags[2][5];
            for (int b = 0; b < 2; b++) {
                evo_reference_eval_lanes(reference, both[b], x, y[b], n);
                both[b]->errors(y[b], got, n, err[b]);
                both[b]->score(y[b], got, n, &score[b]);
                both[b]->fill(start, filled[b], n);
                flags[b][0] = both[b]->all_equal(got, n, 0);
                flags[b][1] = both[b]->all_nan(got, n);
                flags[b][2] = both[b]->steps_back(got, n, 1);
                flags[b][3] = both[b]->steps_back(got, n, -1);
                flags[b][4] = both[b]->leaves(got, n, 0, INFINITY);
            }
            ck_assert_mem_eq(err[0], err[1], n * sizeof(double));
            ck_assert_mem_eq(filled[0], filled[1], n * sizeof(float));
            ck_assert_mem_eq(flags[0], flags[1], sizeof flags[0]);
            ck_assert(score[0].max_ulp == score[1].max_ulp);
            ck_assert(score[0].sum == score[1].sum);
            ck_assert(score[0].misrounded == score[1].misrounded);
            ck_assert(score[0].infinite == score[1].infinite);
            ck_assert_mem_eq(score[0].bins, score[1].bins, sizeof score[0].bins);
            for (size_t i = 0; i < n; i++)
                EXPECT_THAT(memcmp(&y[0][i], &y[1][i], 8) == 0 || isnan(y[0][i]));
        }
    evo_reference_destroy(reference);
}
END_TEST

START_TEST(vector_errors_are_the_errors) {
    static float x[N], got[N];
    static double y[N];
    evo_rng rng;
    evo_rng_init(&rng, 6, EVO_STREAM_TEST, 0);
    evo_reference *reference;
    ck_assert_int_eq(evo_reference_create(EXP, EVO_FORMAT_F32, 1, &reference, NULL),
                     EVO_OK);
    for (int round = 0; round < 6; round++) {
        make_results(&rng, x, got);
        evo_reference_eval(reference, x, y, N);
        double finite = 0;
        for (size_t i = 0; i < N; i++) {
            double fast = evo_oracle_max_error(EXP, EVO_FORMAT_F32, &x[i], &y[i],
                                               &got[i], 1, NULL);
            double true_error = error(EXP, x[i], got[i]);
            if (isinf(true_error)) {
                EXPECT_THAT(isinf(fast));
                got[i] = float_of(rounded(EXP, x[i]));
                continue;
            }
            EXPECT_THAT(fabs(fast - true_error) <= 0x1p-27 + 1e-14 * true_error);
            finite = fmax(finite, fast);
        }
        size_t worst;
        double max = evo_oracle_max_error(EXP, EVO_FORMAT_F32, x, y, got, N, &worst);
        ck_assert(max == finite);
        ck_assert(fabs(error(EXP, x[worst], got[worst]) - max) <=
                  0x1p-27 + 1e-14 * max);
    }
    evo_reference_destroy(reference);
}
END_TEST

/* ---- Inputs ---------------------------------------------------------------- */

static bool holds(const float *x, size_t n, uint32_t code) {
    for (size_t i = 0; i < n; i++)
        if (bits_of(x[i]) == code)
            return true;
    return false;
}

START_TEST(inputs_hold_the_edges) {
    static float x[N], again[N], other[N];
    evo_domain whole = evo_domain_whole();
    ck_assert_uint_eq(evo_oracle_inputs(EXP, EVO_FORMAT_F32, &whole, true, 1,
                                        EVO_STREAM_CERTIFY, x, N),
                      N);
    const uint32_t edges[] = {
        0x00000000, 0x80000000, 0x00000001, 0x80000001, 0x007fffff, 0x807fffff,
        0x00800000, 0x7f800000, 0xff800000, 0x7f7fffff, 0xff7fffff, 0x7fc00000,
        0x7fc00001, 0xffc00000, 0x7f800001, 0xff800001, 0x42b17217, 0x42b17218,
        0xc2cff1b4, 0xc2cff1b5, 0xc2aeac4f, 0xc2aeac50, 0x3f800000, 0x3f800001};
    for (size_t i = 0; i < EVO_COUNT_OF(edges); i++)
        ck_assert_msg(holds(x, N, edges[i]), "%08x is missing", edges[i]);
    evo_oracle_inputs(EXP, EVO_FORMAT_F32, &whole, true, 1, EVO_STREAM_CERTIFY, again,
                      N);
    ck_assert_mem_eq(x, again, sizeof x);
    evo_oracle_inputs(EXP, EVO_FORMAT_F32, &whole, false, 1, EVO_STREAM_FIT, again, N);
    evo_oracle_inputs(EXP, EVO_FORMAT_F32, &whole, false, 1, EVO_STREAM_SELECT, other,
                      N);
    int shared = 0;
    for (size_t i = 0; i < N; i++)
        shared += holds(other, N, (uint32_t)bits_of(again[i]));
    ck_assert_int_lt(shared, N / 4);
}
END_TEST

START_TEST(inputs_keep_to_the_domain) {
    static uint64_t storage[N];
    const evo_domain domains[] = {{.lo = -1, .hi = 2},
                                  {.lo = 0, .hi = 1, .lo_open = true},
                                  {.lo = 200, .hi = INFINITY},
                                  {.lo = -INFINITY, .hi = -0.5, .hi_open = true},
                                  {.lo = 1, .hi = 1.05}};
    for (int format = 0; format < EVO_FORMAT_COUNT; format++)
        for (size_t d = 0; d < EVO_COUNT_OF(domains); d++)
            for (int specials = 0; specials <= 1; specials++) {
                evo_format_id id = (evo_format_id)format;
                size_t size = (size_t)evo_format_get(id)->bits / 8;
                size_t n = evo_oracle_inputs(EXP2, id, &domains[d], specials, 2,
                                             EVO_STREAM_SELECT, storage, 500);
                for (size_t i = 0; i < n; i++) {
                    uint64_t in = 0;
                    memcpy(&in, (char *)storage + size * i, size);
                    double x = evo_format_decode(id, in);
                    EXPECT_THAT(evo_domain_contains(&domains[d], x));
                    uint64_t out = evo_oracle_round(EXP2, id, &in);
                    double y = evo_format_decode(id, out);
                    if (!specials)
                        EXPECT_THAT(isfinite(x) && x != 0 && isfinite(y) && y != 0);
                }
                if (specials && size >= 4)
                    EXPECT_THAT(n == 500);
            }
    evo_domain few = {.lo = 0, .hi = 0x1p-147};
    ck_assert_uint_eq(
        evo_oracle_inputs(EXP, EVO_FORMAT_F32, &few, true, 1, 1, storage, 500),
        6); /* -0, +0 and four subnormals */
    evo_domain none = {.lo = 1, .hi = 1.00000001, .lo_open = true};
    ck_assert_uint_eq(
        evo_oracle_inputs(EXP, EVO_FORMAT_F32, &none, true, 1, 1, storage, 500), 0);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("oracle");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, getenv("EVO_TEST_ALL") != NULL ? 36000 : 60);
    tcase_add_test(all, known_values);
    tcase_add_test(all, small_formats_round_once);
    tcase_add_test(all, f32_rounds_once);
    tcase_add_test(all, threads_do_not_disturb_each_other);
#ifdef EVO_HAVE_ARB
    tcase_add_test(all, arb_certifies_mpfr);
#endif
    tcase_add_test(all, errors_where_a_match_is_required);
    tcase_add_test(all, errors_at_underflow);
    tcase_add_test(all, errors_of_finite_results);
    tcase_add_test(all, half_an_ulp_means_correctly_rounded);
    tcase_add_test(all, builds_agree_bit_for_bit);
    tcase_add_test(all, vector_errors_are_the_errors);
    tcase_add_test(all, inputs_hold_the_edges);
    tcase_add_test(all, inputs_keep_to_the_domain);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
