/* Targets with several inputs or outputs: truth, special values, and that observation
 * finds what is wrong. */
#include <check.h>
#include <math.h>
#include <mpfr.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/several/several.h"
#include "oracle/truth/truth.h"

#define INF INFINITY
#define NOT ((double)NAN)

static const char *name_of(evo_target_id id) {
    return evo_target_get(id)->name;
}

static uint64_t code_of(evo_format_id format, double value) {
    return evo_format_encode(format, value);
}

/* ---- C23 Annex F ----------------------------------------------------------- */

struct special {
    evo_target_id target;
    double x[4], y;
};

#define P(a, b, y)                                                                     \
    { EVO_TARGET_POW, {a, b}, y }
#define A(a, b, y)                                                                     \
    { EVO_TARGET_ATAN2, {a, b}, y }
#define H(a, b, y)                                                                     \
    { EVO_TARGET_HYPOT, {a, b}, y }
#define L(a, b, y)                                                                     \
    { EVO_TARGET_LOGADDEXP, {a, b}, y }
#define I(a, b, y)                                                                     \
    { EVO_TARGET_LOG_BESSEL_I, {a, b}, y }
#define K(a, b, y)                                                                     \
    { EVO_TARGET_LOG_BESSEL_K, {a, b}, y }
#define R(a, b, y)                                                                     \
    { EVO_TARGET_BESSEL_I_RATIO, {a, b}, y }
#define V(a, b, y)                                                                     \
    { EVO_TARGET_BESSEL_I_RATIO_INVERSE, {a, b}, y }
#define Z(a, b, c, d, y)                                                               \
    { EVO_TARGET_LORENTZ, {a, b, c, d}, y }

static const double pi = 0x1.921fb54442d18p+1;

static const struct special specials[] = {
    /* F.10.4.5: zeros to negative odd integers, to others, to -inf */
    P(0.0, -1, INF), P(-0.0, -1, -INF), P(0.0, -3, INF), P(-0.0, -3, -INF),
    P(0.0, -2, INF), P(-0.0, -2, INF), P(0.0, -0.5, INF), P(-0.0, -0.5, INF),
    P(-0.0, -1.5, INF), P(0.0, -INF, INF), P(-0.0, -INF, INF),
    /* zeros to positive odd integers and to others */
    P(0.0, 1, 0.0), P(-0.0, 1, -0.0), P(0.0, 3, 0.0), P(-0.0, 3, -0.0), P(0.0, 2, 0.0),
    P(-0.0, 2, 0.0), P(0.0, 0.5, 0.0), P(-0.0, 0.5, 0.0), P(-0.0, 1.5, 0.0),
    P(0.0, INF, 0.0), P(-0.0, INF, 0.0),
    /* -1 to infinities; 1 to anything; anything to a zero */
    P(-1, INF, 1), P(-1, -INF, 1), P(1, 0.0, 1), P(1, -0.0, 1), P(1, 2, 1),
    P(1, INF, 1), P(1, -INF, 1), P(1, NOT, 1), P(1, -256, 1), P(0.0, 0.0, 1),
    P(-0.0, 0.0, 1), P(0.0, -0.0, 1), P(-0.0, -0.0, 1), P(2, 0.0, 1), P(-2, -0.0, 1),
    P(INF, 0.0, 1), P(-INF, 0.0, 1), P(INF, -0.0, 1), P(-INF, -0.0, 1), P(NOT, 0.0, 1),
    P(NOT, -0.0, 1),
    /* negative numbers to fractions */
    P(-1, 0.5, NOT), P(-2, -0.5, NOT), P(-0.5, 1.5, NOT), P(-2, 2.5, NOT),
    /* to infinities */
    P(0.5, -INF, INF), P(-0.5, -INF, INF), P(2, -INF, 0.0), P(-2, -INF, 0.0),
    P(0.5, INF, 0.0), P(-0.5, INF, 0.0), P(2, INF, INF), P(-2, INF, INF),
    P(INF, INF, INF), P(-INF, INF, INF), P(INF, -INF, 0.0), P(-INF, -INF, 0.0),
    /* infinities */
    P(-INF, -1, -0.0), P(-INF, -3, -0.0), P(-INF, -2, 0.0), P(-INF, -0.5, 0.0),
    P(-INF, -1.5, 0.0), P(-INF, 1, -INF), P(-INF, 3, -INF), P(-INF, 2, INF),
    P(-INF, 0.5, INF), P(-INF, 2.5, INF), P(INF, -1, 0.0), P(INF, -0.5, 0.0),
    P(INF, 1, INF), P(INF, 0.5, INF),
    /* NaN otherwise; ordinary values and their signs */
    P(NOT, 1, NOT), P(NOT, INF, NOT), P(2, NOT, NOT), P(0.0, NOT, NOT), P(-1, NOT, NOT),
    P(INF, NOT, NOT), P(NOT, NOT, NOT), P(2, 3, 8), P(-2, 3, -8), P(-2, 2, 4),
    P(-2, -1, -0.5), P(4, 0.5, 2), P(2, -3, 0.125), P(-1, 255, -1), P(-1, 256, 1),
    P(2, 1e4, INF), P(-2, 10001, -INF), P(-2, 10002, INF), P(2, -1e4, 0.0),
    P(-2, -10001, -0.0), P(-2, -10002, 0.0),
    /* F.10.1.4: zeros */
    A(0.0, -0.0, pi), A(-0.0, -0.0, -pi), A(0.0, 0.0, 0.0), A(-0.0, 0.0, -0.0),
    A(0.0, -1, pi), A(-0.0, -1, -pi), A(0.0, 1, 0.0), A(-0.0, 1, -0.0),
    A(-1, 0.0, -pi / 2), A(-1, -0.0, -pi / 2), A(1, 0.0, pi / 2), A(1, -0.0, pi / 2),
    /* infinities */
    A(1, -INF, pi), A(-1, -INF, -pi), A(0.0, -INF, pi), A(-0.0, -INF, -pi),
    A(1, INF, 0.0), A(-1, INF, -0.0), A(0.0, INF, 0.0), A(-0.0, INF, -0.0),
    A(INF, 1, pi / 2), A(INF, -1, pi / 2), A(-INF, 1, -pi / 2), A(-INF, -1, -pi / 2),
    A(INF, 0.0, pi / 2), A(-INF, -0.0, -pi / 2), A(INF, -INF, 3 * pi / 4),
    A(-INF, -INF, -3 * pi / 4), A(INF, INF, pi / 4), A(-INF, INF, -pi / 4),
    A(NOT, 1, NOT), A(1, NOT, NOT), A(NOT, INF, NOT), A(INF, NOT, NOT),
    A(NOT, 0.0, NOT),
    /* F.10.4.4 */
    H(0.0, 0.0, 0.0), H(-0.0, 0.0, 0.0), H(-0.0, -0.0, 0.0), H(-2, 0.0, 2),
    H(-0.0, 2, 2), H(3, 4, 5), H(-4, 3, 5), H(INF, 1, INF), H(-INF, 1, INF),
    H(1, -INF, INF), H(INF, NOT, INF), H(-INF, NOT, INF), H(NOT, INF, INF),
    H(NOT, -INF, INF), H(NOT, 1, NOT), H(0.0, NOT, NOT), H(INF, -INF, INF),
    /* limits */
    L(INF, 1, INF), L(1, INF, INF), L(INF, INF, INF), L(INF, -INF, INF),
    L(-INF, INF, INF), L(-INF, -INF, -INF), L(-INF, 2, 2), L(2, -INF, 2),
    L(-INF, 0.0, 0.0), L(-INF, -0.0, -0.0), L(-0.0, -INF, -0.0), L(NOT, 1, NOT),
    L(1, NOT, NOT), L(NOT, INF, NOT), L(INF, NOT, NOT), L(-INF, NOT, NOT),
    L(256, 0, 256), L(0, 256, 256),
    /* limits; outside of the domain NaN; zeros have no sign, and neither argument
     * decides where both are infinite */
    I(0.0, 0.0, 0.0), I(-0.0, -0.0, 0.0), I(1, 0.0, -INF), I(0.5, -0.0, -INF),
    I(0.0, INF, INF), I(2, INF, INF), I(INF, 1, -INF), I(INF, 0.0, -INF),
    I(INF, INF, NOT), I(-1, 1, NOT), I(1, -1, NOT), I(-INF, 1, NOT), I(1, -INF, NOT),
    I(NOT, 1, NOT), I(1, NOT, NOT), I(NOT, 0.0, NOT), I(INF, NOT, NOT),
    K(0.0, 0.0, INF), K(-0.0, -0.0, INF), K(1, 0.0, INF), K(0.0, INF, -INF),
    K(2, INF, -INF), K(INF, 1, INF), K(INF, 0.0, INF), K(INF, INF, NOT), K(-1, 1, NOT),
    K(1, -1, NOT), K(NOT, 1, NOT), K(1, NOT, NOT), R(0.0, 0.0, 0.0), R(1, -0.0, 0.0),
    R(0.0, INF, 1), R(2, INF, 1), R(INF, 1, 0.0), R(INF, 0.0, 0.0), R(INF, INF, NOT),
    R(-1, 1, NOT), R(1, -1, NOT), R(NOT, 1, NOT), R(1, NOT, NOT), V(0.0, 0.0, 0.0),
    V(2, -0.0, 0.0), V(INF, 0.0, 0.0), V(0.0, 1, INF), V(INF, 1, INF), V(INF, 0.5, INF),
    V(1, 1.5, NOT), V(1, -0.5, NOT), V(-1, 0.5, NOT), V(1, INF, NOT), V(NOT, 0.5, NOT),
    V(1, NOT, NOT),
    /* IEEE 754 on products and their difference */
    Z(1, 2, 3, 4, -10), Z(2, 3, 3, 2, 0.0), Z(-2, 3, 3, -2, 0.0),
    Z(0.0, 1, 0.0, 1, 0.0), Z(-0.0, 1, 0.0, 1, -0.0), Z(0.0, 1, -0.0, 1, 0.0),
    Z(-0.0, 1, -0.0, 1, 0.0), Z(INF, 1, 1, 1, INF), Z(1, 1, INF, 1, -INF),
    Z(INF, 0.0, 1, 1, NOT), Z(INF, 1, INF, 1, NOT), Z(INF, 1, -INF, 1, INF),
    Z(NOT, 1, 1, 1, NOT), Z(1, 1, 0.0, INF, NOT)};

static bool represents(evo_format_id format, double x) {
    return isnan(x) || evo_format_decode(format, code_of(format, x)) == x;
}

START_TEST(special_arguments) {
    for (int f = 0; f < EVO_FORMAT_COUNT; f++)
        for (size_t i = 0; i < EVO_COUNT_OF(specials); i++) {
            const struct special *row = &specials[i];
            evo_format_id format = (evo_format_id)f;
            uint64_t in[EVO_COUNT_OF(row->x)];
            bool known = true;
            for (size_t k = 0; k < EVO_COUNT_OF(row->x); k++) {
                known = known && represents(format, row->x[k]);
                in[k] = code_of(format, row->x[k]);
            }
            if (!known)
                continue;
            uint64_t wanted = code_of(format, row->y);
            uint64_t got = evo_oracle_round_several(row->target, 0, format, in);
            ck_assert_msg(got == wanted, "%s(%g, %g) in %s is %llx, not %llx",
                          name_of(row->target), row->x[0], row->x[1],
                          evo_format_get(format)->name, (unsigned long long)got,
                          (unsigned long long)wanted);
            double error = evo_oracle_error_several(row->target, 0, format, in, wanted);
            ck_assert(error <= 0.5);
            /* The other sign, and a NaN for a number, are misses. */
            uint64_t other = wanted ^ UINT64_C(1) << (evo_format_get(format)->bits - 1);
            if (row->y == 0)
                ck_assert(evo_oracle_error_several(row->target, 0, format, in, other) ==
                          INFINITY);
            if (!evo_format_is_nan(format, wanted)) /* as e4m3fn's infinities are */
                ck_assert(evo_oracle_error_several(row->target, 0, format, in,
                                                   code_of(format, NOT)) == INFINITY);
        }
}
END_TEST

/* ---- A second formulation -------------------------------------------------- */

enum { WIDE = 4200 }; /* bits: exponentials of all f32, e^103 beside e^-103 */

static void by_other_means(evo_target_id target, mpfr_t y, const double *x) {
    mpfr_t a, b;
    mpfr_inits2(WIDE, a, b, (mpfr_ptr)0);
    mpfr_set_d(a, x[0], MPFR_RNDN);
    mpfr_set_d(b, x[1], MPFR_RNDN);
    switch (target) {
    case EVO_TARGET_POW: /* |x|^y = e^(y ln |x|), and a sign */
        mpfr_abs(a, a, MPFR_RNDN);
        mpfr_log(a, a, MPFR_RNDN);
        mpfr_mul(a, a, b, MPFR_RNDN);
        mpfr_exp(y, a, MPFR_RNDN);
        if (x[0] < 0 && fmod(x[1], 2) != 0)
            mpfr_neg(y, y, MPFR_RNDN);
        break;
    case EVO_TARGET_ATAN2: /* the angle of a half: 2 arctan(b/(|z| + a)), |z| + a > 0 */
        mpfr_sqr(y, a, MPFR_RNDN);
        mpfr_fma(y, b, b, y, MPFR_RNDN);
        mpfr_sqrt(y, y, MPFR_RNDN);
        mpfr_add(y, y, b, MPFR_RNDN);
        mpfr_div(y, a, y, MPFR_RNDN);
        mpfr_atan(y, y, MPFR_RNDN);
        mpfr_mul_2ui(y, y, 1, MPFR_RNDN);
        break;
    case EVO_TARGET_HYPOT:
        mpfr_sqr(a, a, MPFR_RNDN);
        mpfr_fma(y, b, b, a, MPFR_RNDN);
        mpfr_sqrt(y, y, MPFR_RNDN);
        break;
    case EVO_TARGET_LOGADDEXP:
        mpfr_exp(a, a, MPFR_RNDN);
        mpfr_exp(b, b, MPFR_RNDN);
        mpfr_add(y, a, b, MPFR_RNDN);
        mpfr_log(y, y, MPFR_RNDN);
        break;
    default:
        mpfr_mul(y, a, b, MPFR_RNDN); /* exact, as all that follows */
        mpfr_set_d(a, x[2], MPFR_RNDN);
        mpfr_mul_d(a, a, x[3], MPFR_RNDN);
        mpfr_sub(y, y, a, MPFR_RNDN);
    }
    mpfr_clears(a, b, (mpfr_ptr)0);
}

/* Finite arguments to which the other means apply. */
static bool is_plain(evo_target_id target, const double *x, int inputs) {
    for (int i = 0; i < inputs; i++)
        if (!isfinite(x[i]) || x[i] == 0)
            return false;
    if (target == EVO_TARGET_POW)
        return (x[0] > 0 || x[1] == rint(x[1])) && fabs(x[1] * log2(fabs(x[0]))) < 1e5;
    if (target == EVO_TARGET_LOGADDEXP)
        return fabs(x[0]) < 700 && fabs(x[1]) < 700;
    return true;
}

START_TEST(truth_agrees_with_other_means) {
    evo_target_id target = (evo_target_id)(EVO_TARGET_POW + _i);
    const evo_domain whole = evo_domain_whole();
    evo_several_space space;
    evo_rng rng;
    int seen = 0, wanted = getenv("EVO_TEST_ALL") != NULL ? 4000 : 150;
    ck_assert(evo_several_space_init(&space, target, EVO_FORMAT_F32, &whole));
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, (uint64_t)_i);
    evo_truth truth;
    evo_truth_init(&truth, EVO_FORMAT_F32);
    mpfr_t y, difference;
    mpfr_inits2(WIDE, y, difference, (mpfr_ptr)0);
    for (size_t i = 0; seen < wanted; i++) {
        evo_tuple tuple;
        double x[EVO_MAX_ARITY] = {0};
        evo_several_draw(&space, &rng, i, &tuple);
        for (int k = 0; k < space.inputs; k++)
            x[k] = evo_format_decode(EVO_FORMAT_F32, tuple.in[k]);
        if (!is_plain(target, x, space.inputs))
            continue;
        by_other_means(target, y, x);
        evo_truth_set_several(&truth, target, 0, tuple.in);
        seen++;
        if (mpfr_zero_p(y)) {
            ck_assert(mpfr_zero_p(truth.exact));
            continue;
        }
        /* Toward zero, by less than a unit in the last place. */
        mpfr_sub(difference, y, truth.exact, MPFR_RNDN);
        mpfr_div(difference, difference, y, MPFR_RNDN);
        bool close = mpfr_cmp_d(difference, -0x1p-1000) >= 0 &&
                     mpfr_cmp_d(difference, 0x1p-146) < 0;
        ck_assert_msg(close, "%s(%a, %a)", name_of(target), x[0], x[1]);
        ck_assert(truth.inexact || mpfr_cmpabs(difference, y) < 0);
    }
    mpfr_clears(y, difference, (mpfr_ptr)0);
    evo_truth_clear(&truth);
}
END_TEST

/* Cancellation to the last bit, and arguments of which one is lost. */
START_TEST(sums_of_exponentials_round_in_every_direction) {
    static const double rows[][2] = {{-0x1.62e42fefa39efp-1, -0x1.62e42fefa39efp-1},
                                     {-0x1.62e42fefa39f0p-1, -0x1.62e42fefa39efp-1},
                                     {-0x1p-30, -20.794415416332723},
                                     {-0x1p-1000, -0x1.5p+9},
                                     {1e30, 1e30},
                                     {1e30, -1e30},
                                     {-1e30, -1e30},
                                     {0, -2000},
                                     {-0x1p-1074, -745},
                                     {3, 2.5}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
        for (int bits = 2; bits < 250; bits += 31) {
            mpfr_t x[2], down, up, near;
            mpfr_inits2(53, x[0], x[1], (mpfr_ptr)0);
            mpfr_inits2(bits, down, up, near, (mpfr_ptr)0);
            mpfr_set_d(x[0], rows[i][0], MPFR_RNDN);
            mpfr_set_d(x[1], rows[i][1], MPFR_RNDN);
            const mpfr_srcptr arguments[] = {x[0], x[1]};
            evo_target_id id = EVO_TARGET_LOGADDEXP;
            int below = evo_truth_several(id, 0, down, arguments, MPFR_RNDD);
            int above = evo_truth_several(id, 0, up, arguments, MPFR_RNDU);
            int nearest = evo_truth_several(id, 0, near, arguments, MPFR_RNDN);
            ck_assert_msg(below < 0 && above > 0 && nearest != 0, "%zu", i);
            ck_assert(mpfr_equal_p(near, nearest < 0 ? down : up));
            mpfr_nextabove(down);
            ck_assert(mpfr_equal_p(down, up));
            mpfr_clears(x[0], x[1], down, up, near, (mpfr_ptr)0);
        }
}
END_TEST

/* ---- Draws ----------------------------------------------------------------- */

START_TEST(draws_stay_in_the_domain) {
    evo_target_id target = (evo_target_id)(EVO_TARGET_POW + _i);
    evo_domain domain = {.lo = 0.75, .hi = 90, .lo_open = true};
    for (int f = 0; f < EVO_FORMAT_COUNT; f++) {
        evo_several_space space;
        evo_rng rng;
        ck_assert(evo_several_space_init(&space, target, (evo_format_id)f, &domain));
        evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
        for (size_t i = 0; i < 400; i++) {
            evo_tuple tuple;
            evo_several_draw(&space, &rng, i, &tuple);
            if (i % 2 == 0)
                evo_several_step(&space, &rng, 20, &tuple);
            for (int k = 0; k < space.inputs; k++)
                ck_assert(evo_domain_contains(
                    &domain, evo_format_decode((evo_format_id)f, tuple.in[k])));
        }
        size_t grid = evo_several_grid_size(&space);
        for (size_t i = 0; i < grid; i += 7) {
            evo_tuple tuple;
            evo_several_grid(&space, i, &tuple);
            for (int k = 0; k < space.inputs; k++)
                ck_assert(evo_domain_contains(
                    &domain, evo_format_decode((evo_format_id)f, tuple.in[k])));
        }
    }
}
END_TEST

/* Draws of pow come to where it is hard: results next to 1, in the last binade, beyond
 * it, subnormal, vanished; and both signs. */
START_TEST(draws_of_pow_are_hard) {
    enum { N = 4000 };
    const evo_domain whole = evo_domain_whole();
    evo_several_space space;
    evo_rng rng;
    int one = 0, last = 0, beyond = 0, subnormal = 0, vanished = 0, negative = 0;
    ck_assert(evo_several_space_init(&space, EVO_TARGET_POW, EVO_FORMAT_F32, &whole));
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < N; i++) {
        evo_tuple tuple;
        evo_several_draw(&space, &rng, i, &tuple);
        double x = evo_format_decode(EVO_FORMAT_F32, tuple.in[0]);
        double y = evo_format_decode(EVO_FORMAT_F32, tuple.in[1]);
        if (!isfinite(x) || !isfinite(y) || x == 0 || y == 0)
            continue;
        double result = pow(x, y), size = fabs(result);
        one += fabs(size - 1) < 0x1p-12 && size != 1;
        last += size >= 0x1p127 && size < 0x1p128;
        beyond += size >= 0x1p128 && size < 0x1p132;
        subnormal += size < 0x1p-126 && size >= 0x1p-149;
        vanished += size < 0x1p-149 && size > 0x1p-153;
        negative += result < 0;
    }
    ck_assert_int_gt(one, 200);
    ck_assert_int_gt(last, 20);
    ck_assert_int_gt(beyond, 15);
    ck_assert_int_gt(subnormal, 50);
    ck_assert_int_gt(vanished, 15);
    ck_assert_int_gt(negative, 50);
}
END_TEST

static double border(double a) { /* ln(1 - e^a) */
    return a > -1 ? log(-expm1(a)) : log1p(-exp(a));
}

/* Pairs whose exponentials add up to 1 leave far less than a spacing of b. */
START_TEST(draws_of_logaddexp_cancel) {
    enum { N = 4000 };
    const evo_domain whole = evo_domain_whole();
    evo_several_space space;
    evo_rng rng;
    int pairs = 0, left = 0;
    ck_assert(
        evo_several_space_init(&space, EVO_TARGET_LOGADDEXP, EVO_FORMAT_F32, &whole));
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < N; i++) {
        evo_tuple tuple;
        evo_several_draw(&space, &rng, i, &tuple);
        double a = evo_format_decode(EVO_FORMAT_F32, tuple.in[0]);
        double b = evo_format_decode(EVO_FORMAT_F32, tuple.in[1]);
        if (!(a < -0.1 && a > -2 && b < -0.1 && b > -2))
            continue;
        double sum = fabs(expm1(a) + exp(b));
        double spacing = evo_format_ulp(EVO_FORMAT_F32, b) * exp(b);
        pairs += sum < 4 * spacing;
        left += sum < 0x1p-7 * spacing;
    }
    ck_assert_int_gt(pairs, 60);
    ck_assert_int_gt(left, 30);
    /* The line itself, and what is left with a moved along it. */
    for (int exponent = -20; exponent < 6; exponent++) {
        double from = -ldexp(1.1875, exponent), to = from;
        double b = evo_several_border(EVO_FORMAT_F32, false, &from);
        ck_assert_double_eq_tol(b / border(from), 1, 1e-14);
        b = evo_several_border(EVO_FORMAT_F32, true, &to);
        ck_assert(to == (double)(float)to && to < 0);
        ck_assert_double_eq_tol(b / border(to), 1, 1e-14);
        ck_assert_double_le(fabs(to - from),
                            520 * evo_format_ulp(EVO_FORMAT_F32, from));
    }
}
END_TEST

/* ---- Observation ----------------------------------------------------------- */

/* A function of doubles as a kernel of f32. */
typedef double plain(const double *x);

static void eval_plain(void *ctx, unsigned worker, const void *const *in,
                       void *const *out, size_t n) {
    plain *fn = *(plain **)ctx;
    (void)worker;
    for (size_t i = 0; i < n; i++) {
        double x[4] = {((const float *)in[0])[i], ((const float *)in[1])[i], 0, 0};
        if (in[2] != NULL && in[3] != NULL) {
            x[2] = ((const float *)in[2])[i];
            x[3] = ((const float *)in[3])[i];
        }
        ((float *)out[0])[i] = (float)fn(x);
    }
}

static double right_pow(const double *x) {
    return pow(x[0], x[1]);
}
static double no_sign_pow(const double *x) { /* of zeros to negative odd numbers */
    return x[0] == 0 && x[1] < 0 ? INFINITY : pow(x[0], x[1]);
}
static double nan_pow(const double *x) { /* 1^NaN */
    return isnan(x[1]) ? x[1] : pow(x[0], x[1]);
}
static double narrow_pow(const double *x) { /* ln x in float where it is small */
    double l = log(x[0]);
    return x[0] > 0 && fabs(l) < 0x1p-16 && x[0] != 1 && isfinite(x[1]) && x[1] != 0
               ? exp(x[1] * (double)(float)(l * (1 + 0x1p-22)))
               : pow(x[0], x[1]);
}
static double late_pow(const double *x) { /* overflows a little too soon */
    double y = pow(x[0], x[1]);
    return fabs(y) > 0x1.fffp127 ? copysign(INFINITY, y) : y;
}
static double right_atan2(const double *x) {
    return atan2(x[0], x[1]);
}
static double half_plane(const double *x) { /* atan(y/x), by quadrant of x's value */
    double a = atan(x[0] / x[1]);
    return x[1] < 0 ? a + copysign(pi, x[0]) : a;
}
static double right_hypot(const double *x) {
    return hypot(x[0], x[1]);
}
static double plain_hypot(const double *x) { /* no infinity beside NaN */
    return sqrt(x[0] * x[0] + x[1] * x[1]);
}
static double right_logaddexp(const double *x) { /* but where it is about 0 */
    double m = fmax(x[0], x[1]);
    if (isnan(x[0]) || isnan(x[1]))
        return NOT;
    if (isinf(x[0]) || isinf(x[1]))
        return m;
    return m + log1p(exp(-fabs(x[0] - x[1])));
}
static double right_lorentz(const double *x) { /* products of floats are exact */
    return x[0] * x[1] - x[2] * x[3];
}
static double float_lorentz(const double *x) {
    return (float)(x[0] * x[1]) - (float)(x[2] * x[3]);
}

static evo_claim observe(evo_target_id target, plain *fn, unsigned threads,
                         uint64_t samples, evo_domain domain) {
    evo_subject subject = {.eval = eval_plain, .ctx = &fn};
    evo_observe_options options = {
        .threads = threads, .domain = domain, .seed = 1, .samples = samples};
    evo_observe_report report;
    evo_error err = {EVO_OK, ""};
    evo_status status = evo_oracle_observe_several(target, EVO_FORMAT_F32, &subject, 1,
                                                   &options, &report, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    ck_assert_uint_eq(report.grid + report.drawn + report.climbed,
                      subject.claim.inputs);
    ck_assert_uint_eq(report.drawn, samples);
    uint64_t sum = 0;
    for (int i = 0; i < EVO_ERROR_BINS; i++)
        sum += subject.claim.histogram[i];
    ck_assert_uint_eq(sum, subject.claim.inputs);
    return subject.claim;
}

enum { SAMPLES = 3000 };

START_TEST(right_functions_are_right) {
    static const struct {
        evo_target_id target;
        plain *fn;
    } rows[] = {{EVO_TARGET_POW, right_pow},
                {EVO_TARGET_ATAN2, right_atan2},
                {EVO_TARGET_HYPOT, right_hypot},
                {EVO_TARGET_LORENTZ, right_lorentz}};
    evo_domain unit = {.lo = -0x1p60, .hi = 0x1p60};
    evo_claim claim =
        observe(rows[_i].target, rows[_i].fn, 2, SAMPLES,
                rows[_i].target == EVO_TARGET_LORENTZ ? unit : evo_domain_whole());
    ck_assert(claim.max_ulp <= 0.5001 && claim.max_ulp > 0.49);
    ck_assert_uint_eq(claim.special_failures, 0);
    ck_assert_int_eq(claim.verdict, EVO_VERDICT_OBSERVED);
    ck_assert_uint_eq(claim.properties_held, EVO_PROPERTY_SPECIALS);
    ck_assert_uint_gt(claim.inputs, SAMPLES);
}
END_TEST

START_TEST(wrong_functions_are_found) {
    static const struct {
        evo_target_id target;
        plain *fn;
        double least; /* error to be seen; infinite: a special value */
    } rows[] = {{EVO_TARGET_POW, no_sign_pow, INFINITY},
                {EVO_TARGET_POW, nan_pow, INFINITY},
                {EVO_TARGET_POW, late_pow, 100},
                {EVO_TARGET_POW, narrow_pow, 4},
                {EVO_TARGET_ATAN2, half_plane, INFINITY},
                {EVO_TARGET_HYPOT, plain_hypot, INFINITY},
                {EVO_TARGET_LOGADDEXP, right_logaddexp, 1000},
                {EVO_TARGET_LORENTZ, float_lorentz, 1e4}};
    evo_claim claim =
        observe(rows[_i].target, rows[_i].fn, 1, SAMPLES, evo_domain_whole());
    ck_assert_msg(claim.max_ulp >= rows[_i].least, "%d: %g ulp", _i, claim.max_ulp);
    ck_assert(isinf(rows[_i].least) == (claim.special_failures > 0) ||
              rows[_i].target == EVO_TARGET_LORENTZ);
    /* The worst input is one. */
    uint64_t got = claim.worst_got;
    double error = evo_oracle_error_several(rows[_i].target, 0, EVO_FORMAT_F32,
                                            claim.worst_input, got);
    ck_assert(error == claim.max_ulp);
}
END_TEST

START_TEST(threads_change_nothing) {
    evo_claim one = observe(EVO_TARGET_POW, narrow_pow, 1, SAMPLES, evo_domain_whole());
    evo_claim four =
        observe(EVO_TARGET_POW, narrow_pow, 4, SAMPLES, evo_domain_whole());
    ck_assert_uint_eq(one.inputs, four.inputs);
    ck_assert_uint_eq(one.misrounded, four.misrounded);
    ck_assert(one.max_ulp == four.max_ulp && one.mean_ulp == four.mean_ulp);
    ck_assert_mem_eq(one.worst_input, four.worst_input, sizeof one.worst_input);
    ck_assert_mem_eq(one.histogram, four.histogram, sizeof one.histogram);
}
END_TEST

START_TEST(the_climb_leads_up) {
    evo_domain domain = {.lo = -0x1p-8, .hi = 100};
    plain *fn = right_logaddexp;
    evo_claim few = observe(EVO_TARGET_LOGADDEXP, fn, 2, 1, domain);
    evo_claim more = observe(EVO_TARGET_LOGADDEXP, fn, 2, 600, domain);
    ck_assert(more.max_ulp >= few.max_ulp);
    ck_assert(more.max_ulp > 0.5);
}
END_TEST

START_TEST(stopped_observations_say_so) {
    evo_stop_flag stop = 1;
    plain *fn = right_pow;
    evo_subject subject = {.eval = eval_plain, .ctx = &fn};
    evo_observe_options options = {
        .threads = 2, .domain = evo_domain_whole(), .samples = 5000, .stop = &stop};
    ck_assert_int_eq(evo_oracle_observe_several(EVO_TARGET_POW, EVO_FORMAT_F32,
                                                &subject, 1, &options, NULL, NULL),
                     EVO_ERR_STOPPED);
    ck_assert_uint_eq(subject.claim.inputs, 0);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("several");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 120);
    tcase_add_test(all, special_arguments);
    tcase_add_loop_test(all, truth_agrees_with_other_means, 0, 5);
    tcase_add_test(all, sums_of_exponentials_round_in_every_direction);
    tcase_add_loop_test(all, draws_stay_in_the_domain, 0, 5);
    tcase_add_test(all, draws_of_pow_are_hard);
    tcase_add_test(all, draws_of_logaddexp_cancel);
    tcase_add_loop_test(all, right_functions_are_right, 0, 4);
    tcase_add_loop_test(all, wrong_functions_are_found, 0, 8);
    tcase_add_test(all, threads_change_nothing);
    tcase_add_test(all, the_climb_leads_up);
    tcase_add_test(all, stopped_observations_say_so);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
