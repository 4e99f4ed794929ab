/* The truth: special arguments, results that vanish, every direction of rounding. */
#include "oracle/truth/truth.h"

#include <check.h>
#include <math.h>

#include "oracle/internal.h"

#define INF INFINITY
#define NOT (double)NAN

static const char *name_of(int target) {
    return evo_target_get((evo_target_id)target)->name;
}

/* ---- Special arguments ----------------------------------------------------- */

static const struct special {
    evo_target_id target;
    double x, y;
} specials[] = {
#define ODD_ZERO(id)                                                                   \
    {EVO_TARGET_##id, 0.0, 0.0}, {                                                     \
        EVO_TARGET_##id, -0.0, -0.0                                                    \
    }
#define ENDS(id, low, high)                                                            \
    {EVO_TARGET_##id, -INF, low}, {EVO_TARGET_##id, INF, high}, {                      \
        EVO_TARGET_##id, NOT, NOT                                                      \
    }
#define AT(id, x, y)                                                                   \
    { EVO_TARGET_##id, x, y }
    ENDS(EXP, 0.0, INF), AT(EXP, -0.0, 1), ENDS(EXP2, 0.0, INF), AT(EXP2, -0.0, 1),
    AT(EXP2, 10, 1024), ENDS(EXP10, 0.0, INF), AT(EXP10, -0.0, 1), AT(EXP10, 3, 1000),
    ENDS(EXPM1, -1, INF), ODD_ZERO(EXPM1), AT(EXPM1, -1e4, -1),
    /* logarithms */
    ENDS(LOG, NOT, INF), AT(LOG, 0.0, -INF), AT(LOG, -0.0, -INF), AT(LOG, 1, 0.0),
    AT(LOG, -1, NOT), ENDS(LOG2, NOT, INF), AT(LOG2, 0.0, -INF), AT(LOG2, -0.0, -INF),
    AT(LOG2, 1, 0.0), AT(LOG2, 0.25, -2), AT(LOG2, -1, NOT), ENDS(LOG10, NOT, INF),
    AT(LOG10, 0.0, -INF), AT(LOG10, -0.0, -INF), AT(LOG10, 1, 0.0), AT(LOG10, 100, 2),
    AT(LOG10, -1, NOT), ENDS(LOG1P, NOT, INF), ODD_ZERO(LOG1P), AT(LOG1P, -1, -INF),
    AT(LOG1P, -1.5, NOT),
    /* trigonometric */
    ENDS(SIN, NOT, NOT), ODD_ZERO(SIN), ENDS(COS, NOT, NOT), AT(COS, 0.0, 1),
    AT(COS, -0.0, 1), ENDS(TAN, NOT, NOT), ODD_ZERO(TAN), ENDS(SINPI, NOT, NOT),
    ODD_ZERO(SINPI), AT(SINPI, 1, 0.0), AT(SINPI, -1, -0.0), AT(SINPI, 2, 0.0),
    AT(SINPI, -2, -0.0), AT(SINPI, 0.5, 1), AT(SINPI, -0.5, -1), AT(SINPI, 1.5, -1),
    AT(SINPI, 1024, 0.0), AT(SINPI, -1024, -0.0), ENDS(COSPI, NOT, NOT),
    AT(COSPI, 0.0, 1), AT(COSPI, -0.0, 1), AT(COSPI, 0.5, 0.0), AT(COSPI, -0.5, 0.0),
    AT(COSPI, 1.5, 0.0), AT(COSPI, -1.5, 0.0), AT(COSPI, 1, -1), AT(COSPI, 1024, 1),
    /* hyperbolic and inverse */
    ENDS(TANH, -1, 1), ODD_ZERO(TANH), AT(TANH, 1e4, 1), ENDS(SINH, -INF, INF),
    ODD_ZERO(SINH), ENDS(COSH, INF, INF), AT(COSH, 0.0, 1), AT(COSH, -0.0, 1),
    ENDS(ASIN, NOT, NOT), ODD_ZERO(ASIN), AT(ASIN, 1.5, NOT), ENDS(ACOS, NOT, NOT),
    AT(ACOS, 1, 0.0), AT(ACOS, -1.5, NOT), ODD_ZERO(ATAN), AT(ATAN, NOT, NOT),
    ENDS(ASINH, -INF, INF), ODD_ZERO(ASINH), ENDS(ACOSH, NOT, INF), AT(ACOSH, 1, 0.0),
    AT(ACOSH, 0.5, NOT), ENDS(ATANH, NOT, NOT), ODD_ZERO(ATANH), AT(ATANH, 1, INF),
    AT(ATANH, -1, -INF), AT(ATANH, 1.5, NOT),
    /* roots */
    ENDS(CBRT, -INF, INF), ODD_ZERO(CBRT), AT(CBRT, -27, -3), ENDS(RSQRT, NOT, 0.0),
    AT(RSQRT, 0.0, INF), AT(RSQRT, -0.0, -INF), AT(RSQRT, 0.25, 2), AT(RSQRT, -1, NOT),
    /* error and gamma functions */
    ENDS(ERF, -1, 1), ODD_ZERO(ERF), ENDS(ERFC, 2, 0.0), AT(ERFC, -0.0, 1),
    ENDS(LGAMMA, INF, INF), AT(LGAMMA, 0.0, INF), AT(LGAMMA, -0.0, INF),
    AT(LGAMMA, -1, INF), AT(LGAMMA, -1024, INF), AT(LGAMMA, 1, 0.0), AT(LGAMMA, 2, 0.0),
    ENDS(TGAMMA, NOT, INF), AT(TGAMMA, 0.0, INF), AT(TGAMMA, -0.0, -INF),
    AT(TGAMMA, -1, NOT), AT(TGAMMA, -1024, NOT), AT(TGAMMA, 5, 24),
    /* the five of our own: limits */
    ENDS(SIGMOID, 0.0, 1), AT(SIGMOID, 0.0, 0.5), AT(SIGMOID, -0.0, 0.5),
    AT(SIGMOID, 1e4, 1), ENDS(SOFTPLUS, 0.0, INF), AT(SOFTPLUS, 1024, 1024),
    ENDS(SILU, -0.0, INF), ODD_ZERO(SILU), AT(SILU, 1024, 1024), ENDS(GELU, -0.0, INF),
    ODD_ZERO(GELU), AT(GELU, 1024, 1024), ENDS(MISH, -0.0, INF), ODD_ZERO(MISH),
    AT(MISH, 1024, 1024),
    /* Bessel functions */
    ENDS(I0, INF, INF), AT(I0, 0.0, 1), AT(I0, -0.0, 1), ENDS(I1, -INF, INF),
    ODD_ZERO(I1), ENDS(I0E, 0.0, 0.0), AT(I0E, 0.0, 1), AT(I0E, -0.0, 1),
    ENDS(I1E, -0.0, 0.0), ODD_ZERO(I1E), ENDS(K0, NOT, 0.0), AT(K0, 0.0, INF),
    AT(K0, -0.0, INF), AT(K0, -1, NOT), ENDS(K1, NOT, 0.0), AT(K1, 0.0, INF),
    AT(K1, -0.0, INF), AT(K1, -1, NOT), ENDS(K0E, NOT, 0.0), AT(K0E, 0.0, INF),
    AT(K0E, -0.0, INF), AT(K0E, -1, NOT), ENDS(K1E, NOT, 0.0), AT(K1E, 0.0, INF),
    AT(K1E, -0.0, INF), AT(K1E, -1, NOT)};

START_TEST(special_arguments) {
    for (int f = 0; f < EVO_FORMAT_COUNT; f++)
        for (size_t i = 0; i < EVO_COUNT_OF(specials); i++) {
            const struct special *row = &specials[i];
            evo_format_id format = (evo_format_id)f;
            uint64_t in = evo_format_encode(format, row->x);
            double x = evo_format_decode(format, in);
            if (x != row->x && !(isnan(x) && isnan(row->x)))
                continue; /* the format has no such argument */
            uint64_t wanted = evo_format_encode(format, row->y);
            uint64_t got = evo_oracle_round(row->target, format, &in);
            ck_assert_msg(got == wanted, "%s(%g) in %s is %llx, not %llx",
                          name_of((int)row->target), x, evo_format_get(format)->name,
                          (unsigned long long)got, (unsigned long long)wanted);
            ck_assert(evo_oracle_error_ulp(row->target, format, &in, wanted) <= 0.5);
        }
}
END_TEST

/* Results that vanish keep their sign, and are no exact zeros. */
START_TEST(underflow_keeps_the_sign) {
    const struct {
        evo_target_id target;
        double x, sign;
    } rows[] = {{EVO_TARGET_SIGMOID, -1e300, 1},  {EVO_TARGET_SOFTPLUS, -1e300, 1},
                {EVO_TARGET_SILU, -1e300, -1},    {EVO_TARGET_GELU, -1e300, -1},
                {EVO_TARGET_GELU, -1e8, -1},      {EVO_TARGET_GELU, -1e10, -1},
                {EVO_TARGET_GELU, -1e13, -1},     {EVO_TARGET_MISH, -1e300, -1},
                {EVO_TARGET_SIGMOID, -2000, 1},   {EVO_TARGET_SOFTPLUS, -2000, 1},
                {EVO_TARGET_SILU, -2000, -1},     {EVO_TARGET_MISH, -2000, -1},
                {EVO_TARGET_ERFC, 1e300, 1},      {EVO_TARGET_EXP10, -1e300, 1},
                {EVO_TARGET_TGAMMA, -1000.5, -1}, {EVO_TARGET_TGAMMA, -1001.5, 1},
                {EVO_TARGET_K0, 1e300, 1},        {EVO_TARGET_K1, 1e10, 1}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        uint64_t in = evo_format_encode(EVO_FORMAT_F64, rows[i].x);
        uint64_t zero = evo_format_encode(EVO_FORMAT_F64, copysign(0.0, rows[i].sign));
        uint64_t other = zero ^ UINT64_C(1) << 63;
        ck_assert_uint_eq(evo_oracle_round(rows[i].target, EVO_FORMAT_F64, &in), zero);
        ck_assert(evo_oracle_error_ulp(rows[i].target, EVO_FORMAT_F64, &in, zero) <
                  0.5);
        ck_assert(evo_oracle_error_ulp(rows[i].target, EVO_FORMAT_F64, &in, zero | 1) <=
                  1); /* not infinite */
        ck_assert(evo_oracle_error_ulp(rows[i].target, EVO_FORMAT_F64, &in, other) ==
                  INFINITY);
    }
}
END_TEST

/* E beyond the bits that it is kept with: the error of the number that it rounds to is
 * never read as less than it is. */
START_TEST(errors_below_all_bits_are_rounded_up) {
    const struct {
        evo_target_id target;
        double x, got, least; /* of the true error, in ulp */
    } rows[] = {{EVO_TARGET_COSH, 0x1p-149, 1, 0x1p-276},
                {EVO_TARGET_COSH, -0x1p-100, 1, 0x1p-178},
                {EVO_TARGET_SINH, 0x1p-90, 0x1p-90, 0x1.5555554p-160},
                {EVO_TARGET_EXP, 0x1p-149, 1, 0x1p-126}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        uint64_t in = evo_format_encode(EVO_FORMAT_F32, rows[i].x);
        uint64_t got = evo_format_encode(EVO_FORMAT_F32, rows[i].got);
        double error = evo_oracle_error_ulp(rows[i].target, EVO_FORMAT_F32, &in, got);
        ck_assert_msg(error >= rows[i].least && error <= rows[i].least + 0x1p-123,
                      "%zu: %a", i, error);
    }
}
END_TEST

/* Any precision and direction: what is rounded down and up encloses what is rounded at
 * many more bits, and the ternary values say so. */
START_TEST(compositions_round_in_every_direction) {
    evo_rng rng;
    evo_rng_init(&rng, 9, EVO_STREAM_TEST, 0);
    for (int target = EVO_TARGET_SIGMOID; target <= EVO_TARGET_MISH; target++)
        for (int i = 0; i < 400; i++) {
            evo_target_id id = (evo_target_id)target;
            mpfr_prec_t bits = 2 + (mpfr_prec_t)evo_rng_below(&rng, 299);
            mpfr_t x, down, up, near, toward, high;
            mpfr_init2(x, 53);
            mpfr_inits2(bits, down, up, near, toward, (mpfr_ptr)0);
            mpfr_init2(high, 3000);
            double value =
                ldexp(1 + evo_rng_unit(&rng), (int)evo_rng_below(&rng, 60) - 50);
            mpfr_set_d(x, evo_rng_u32(&rng) & 1 ? value : -value, MPFR_RNDN);
            int below = evo_truth_exact(id, down, x, MPFR_RNDD);
            int above = evo_truth_exact(id, up, x, MPFR_RNDU);
            int nearest = evo_truth_exact(id, near, x, MPFR_RNDN);
            int zero = evo_truth_exact(id, toward, x, MPFR_RNDZ);
            (void)evo_truth_exact(id, high, x, MPFR_RNDN);
            ck_assert(mpfr_regular_p(near) && mpfr_cmp(down, up) < 0);
            ck_assert(mpfr_cmp(down, high) <= 0 && mpfr_cmp(high, up) <= 0);
            ck_assert_msg(below < 0 && above > 0 && nearest != 0,
                          "%s(%a) %d bits %d %d %d", name_of(target),
                          mpfr_get_d(x, MPFR_RNDN), (int)bits, below, above, nearest);
            ck_assert(mpfr_equal_p(near, nearest < 0 ? down : up));
            bool negative = mpfr_signbit(high) != 0;
            ck_assert(mpfr_equal_p(toward, negative ? up : down));
            ck_assert(negative ? zero > 0 : zero < 0);
            mpfr_set_prec(near, bits);
            mpfr_set(near, high, MPFR_RNDN);
            ck_assert(mpfr_equal_p(near, nearest < 0 ? down : up));
            mpfr_nextabove(down);
            ck_assert(mpfr_equal_p(down, up));
            mpfr_clears(x, down, up, near, toward, high, (mpfr_ptr)0);
        }
}
END_TEST

/* Where E is too close to a number for any precision: 1 - e^-x and its like. */
START_TEST(saturation_keeps_its_side) {
    const double arguments[] = {250, 300.5, 1e4, 1e10, 1e300};
    const mpfr_prec_t precisions[] = {2, 24, 53, 70, 206, 300};
    for (size_t i = 0; i < EVO_COUNT_OF(arguments); i++)
        for (size_t k = 0; k < EVO_COUNT_OF(precisions); k++)
            for (int target = EVO_TARGET_SIGMOID; target <= EVO_TARGET_MISH; target++) {
                mpfr_t x, down, up, limit;
                mpfr_init2(x, 53);
                mpfr_init2(limit, 53);
                mpfr_inits2(precisions[k], down, up, (mpfr_ptr)0);
                mpfr_set_d(x, arguments[i], MPFR_RNDN);
                mpfr_set_d(limit, target == EVO_TARGET_SIGMOID ? 1 : arguments[i],
                           MPFR_RNDN);
                ck_assert_int_lt(
                    evo_truth_exact((evo_target_id)target, down, x, MPFR_RNDZ), 0);
                ck_assert_int_gt(
                    evo_truth_exact((evo_target_id)target, up, x, MPFR_RNDU), 0);
                if (target == EVO_TARGET_SOFTPLUS)
                    ck_assert(mpfr_cmp(down, limit) <= 0 && mpfr_cmp(up, limit) > 0);
                else
                    ck_assert(mpfr_cmp(down, limit) < 0 && mpfr_cmp(up, limit) >= 0);
                mpfr_nextabove(down);
                ck_assert(mpfr_equal_p(down, up));
                mpfr_clears(x, down, up, limit, (mpfr_ptr)0);
            }
}
END_TEST

/* x/2 for tiny x, and 1/2 beside it: silu and gelu lie above it, sigmoid on x's side.
 */
START_TEST(tiny_arguments_keep_their_side) {
    const double arguments[] = {0x1p-400, -0x1p-400, 0x1.8p-1000, -0x1.8p-1000};
    for (size_t i = 0; i < EVO_COUNT_OF(arguments); i++)
        for (int target = EVO_TARGET_SIGMOID; target <= EVO_TARGET_GELU; target++) {
            MPFR_DECL_INIT(x, 53);
            MPFR_DECL_INIT(half, 53);
            MPFR_DECL_INIT(down, 70);
            MPFR_DECL_INIT(up, 70);
            if (target == EVO_TARGET_SOFTPLUS)
                continue;
            bool sigmoid = target == EVO_TARGET_SIGMOID;
            mpfr_set_d(x, arguments[i], MPFR_RNDN);
            mpfr_set_d(half, sigmoid ? 0.5 : arguments[i] / 2, MPFR_RNDN);
            (void)evo_truth_exact((evo_target_id)target, down, x, MPFR_RNDD);
            (void)evo_truth_exact((evo_target_id)target, up, x, MPFR_RNDU);
            bool above = !sigmoid || arguments[i] > 0;
            ck_assert(mpfr_equal_p(above ? down : up, half));
            mpfr_nextabove(down);
            ck_assert(mpfr_equal_p(down, up));
        }
}
END_TEST

/* From |x| = 6 on gelu takes a continued fraction; x erfc(-x/sqrt 2)/2 at 700 bits
 * rounds to the same. */
START_TEST(gelu_has_the_tail_of_erfc) {
    const double arguments[] = {6,       0x1.7ffffffffffffp+2,
                                6.5,     7.3,
                                8.9,     0x1.4p+3,
                                12.0625, 17.7,
                                21.2,    26.5,
                                33,      38.4};
    const mpfr_prec_t precisions[] = {8, 24, 53, 206};
    mpfr_t a, e;
    mpfr_inits2(1500, a, e, (mpfr_ptr)0);
    for (size_t i = 0; i < 2 * EVO_COUNT_OF(arguments); i++)
        for (size_t j = 0; j < EVO_COUNT_OF(precisions); j++) {
            MPFR_DECL_INIT(x, 53);
            mpfr_set_d(x, i % 2 ? -arguments[i / 2] : arguments[i / 2], MPFR_RNDN);
            mpfr_sqrt_ui(a, 2, MPFR_RNDN);
            mpfr_div(a, x, a, MPFR_RNDN);
            mpfr_neg(a, a, MPFR_RNDN);
            mpfr_erfc(e, a, MPFR_RNDN);
            mpfr_mul(e, e, x, MPFR_RNDN);
            mpfr_div_2ui(e, e, 1, MPFR_RNDN);
            for (int away = 0; away < 2; away++) {
                mpfr_rnd_t rounding = away ? MPFR_RNDA : MPFR_RNDZ;
                mpfr_t got, want;
                mpfr_inits2(precisions[j], got, want, (mpfr_ptr)0);
                int side = evo_truth_exact(EVO_TARGET_GELU, got, x, rounding);
                ck_assert_int_eq(mpfr_set(want, e, rounding) > 0, side > 0);
                ck_assert(mpfr_equal_p(got, want));
                mpfr_clears(got, want, (mpfr_ptr)0);
            }
        }
    mpfr_clears(a, e, (mpfr_ptr)0);
}
END_TEST

/* A checksum of one target's results at fixed arguments. */
static uint64_t checksum(evo_target_id target) {
    uint64_t sum = 0;
    evo_truth truth;
    evo_truth_init(&truth, EVO_FORMAT_F64);
    for (int i = 0; i < 60; i++) {
        uint64_t in = evo_format_encode(EVO_FORMAT_F64, -4.0 + 0.17 * i);
        evo_truth_set(&truth, target, in);
        sum = sum * 31 + truth.rounded;
        sum =
            sum * 31 + evo_oracle_round(target, EVO_FORMAT_BF16, &(uint64_t){in >> 48});
    }
    evo_truth_clear(&truth);
    return sum;
}

static evo_status checksum_task(void *ctx, size_t index, unsigned worker) {
    const uint64_t *expected = ctx;
    evo_target_id target = (evo_target_id)(index % EVO_TARGET_COUNT);
    mpfr_exp_t emin = mpfr_get_emin(), emax = mpfr_get_emax();
    (void)worker;
    mpfr_flags_set(MPFR_FLAGS_NAN);
    bool same = checksum(target) == expected[target];
    bool kept = mpfr_get_emin() == emin && mpfr_get_emax() == emax && mpfr_nanflag_p();
    evo_oracle_thread_end();
    return same && kept ? EVO_OK : EVO_ERR_INTERNAL;
}

START_TEST(threads_do_not_disturb_each_other) {
    uint64_t expected[EVO_TARGET_COUNT];
    for (int t = 0; t < EVO_TARGET_COUNT; t++)
        expected[t] = checksum((evo_target_id)t);
    ck_assert_int_eq(evo_parallel_for(4, 4 * EVO_TARGET_COUNT, checksum_task, expected),
                     EVO_OK);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("truth");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 60);
    tcase_add_test(all, special_arguments);
    tcase_add_test(all, underflow_keeps_the_sign);
    tcase_add_test(all, errors_below_all_bits_are_rounded_up);
    tcase_add_test(all, saturation_keeps_its_side);
    tcase_add_test(all, tiny_arguments_keep_their_side);
    tcase_add_test(all, gelu_has_the_tail_of_erfc);
    tcase_add_test(all, compositions_round_in_every_direction);
    tcase_add_test(all, threads_do_not_disturb_each_other);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
