/* Modified Bessel functions: the oracle's logarithms and their error bounds, against
 * Arb, by identities, and at published values. EVO_TEST_ALL takes all points. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "oracle/bessel/bessel.h"
#include "oracle/truth/truth.h"

#ifdef EVO_HAVE_ARB
#include <arb.h>
#include <arb_hypgeom.h>
#endif

enum { BITS = 100 };

static bool all_points(void) {
    return getenv("EVO_TEST_ALL") != NULL;
}

static void widen(void) {
    mpfr_set_emin(mpfr_get_emin_min());
    mpfr_set_emax(mpfr_get_emax_max());
}

/* |a - b| <= 2^error, numbers of any precision. */
static bool within(mpfr_srcptr a, mpfr_srcptr b, mpfr_exp_t error) {
    MPFR_DECL_INIT(d, 64);
    mpfr_sub(d, a, b, MPFR_RNDA);
    return mpfr_zero_p(d) || mpfr_get_exp(d) <= error;
}

/* ---- Points ---------------------------------------------------------------- */

static double log_uniform(evo_rng *rng, double lo, double hi) {
    return exp2(lo + (hi - lo) * evo_rng_unit(rng));
}

/* v and x log-uniform in [1e-3, 1e6]; in turn v = 0, whole, next to a whole number and
 * half an odd one, x next to v, x^2 next to 16 (v + 1), x next to v^2, where formulas
 * change, and both of any size. */
static void draw(evo_rng *rng, size_t index, double *v, double *x) {
    const double lo = -9.966, hi = 19.93;
    *v = log_uniform(rng, lo, hi);
    *x = log_uniform(rng, lo, hi);
    switch (index % 20) {
    case 0:
        *v = 0;
        break;
    case 1:
        *v = rint(*v);
        break;
    case 2:
        *v = rint(*v) * (1 + log_uniform(rng, -52, -4));
        break;
    case 3:
        *v = floor(*v) + 0.5;
        break;
    case 4:
        *x = *v * log_uniform(rng, -1, 1);
        break;
    case 5:
        *x = 4 * sqrt(*v + 1) * log_uniform(rng, -0.1, 0.1);
        break;
    case 6: /* twice the precision, and a third of it */
        *v = 2 * BITS * log_uniform(rng, -1, 1);
        *x = BITS * log_uniform(rng, -3, 5);
        break;
    case 7:
        *v = log_uniform(rng, -1074, 1023);
        *x = log_uniform(rng, -1074, 1023);
        break;
    case 8:
        *v = 2 * BITS * log_uniform(rng, -1, 10);
        *x = *v * *v * log_uniform(rng, -1, 1);
        break;
    default:
        break;
    }
}

/* ---- Published values ------------------------------------------------------ */

START_TEST(known_values) {
    static const struct {
        double v, x;
        const char *log_i, *log_k;
    } rows[] = {
        {0, 713, "708.7964961952784034242995", "-716.0591245503674715653249"},
        {500, 1e-3, "-6411.781688230698252732566", "6404.873932951714115672512"},
        {1000, 1, "-6605.275109297890033378218", "6597.674206338347701017705"},
        {1023, 2048, "1792.666793686984852463484", "-1801.095936374079265097434"},
        {16383, 32768, "28745.87107986009559107739", "-28757.07299431790408771736"}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
        for (int second = 0; second < 2; second++) {
            const char *text = second ? rows[i].log_k : rows[i].log_i;
            mpfr_exp_t error;
            MPFR_DECL_INIT(v, 53);
            MPFR_DECL_INIT(x, 53);
            MPFR_DECL_INIT(y, BITS);
            MPFR_DECL_INIT(wanted, BITS);
            mpfr_set_d(v, rows[i].v, MPFR_RNDN);
            mpfr_set_d(x, rows[i].x, MPFR_RNDN);
            (second ? evo_bessel_log_k : evo_bessel_log_i)(y, v, x, &error);
            mpfr_set_str(wanted, text, 10, MPFR_RNDN);
            mpfr_sub(wanted, wanted, y, MPFR_RNDN);
            mpfr_div(wanted, wanted, y, MPFR_RNDN);
            ck_assert_msg(mpfr_get_exp(wanted) < -78, "%g, %g", rows[i].v, rows[i].x);
        }
}
END_TEST

/* ---- The Wronskian --------------------------------------------------------- */

/* I_v K_{v+1} + I_{v+1} K_v = 1/x: with a = ln I_v K_{v+1} and b = ln I_{v+1} K_v the
 * number a + ln(1 + e^(b - a)) is -ln x. All four of their errors count once at most.
 */
static void check_wronskian(double order, double argument) {
    mpfr_exp_t error[4], worst;
    MPFR_DECL_INIT(v, 53);
    MPFR_DECL_INIT(x, 53);
    MPFR_DECL_INIT(a, BITS);
    MPFR_DECL_INIT(b, BITS);
    MPFR_DECL_INIT(t, BITS);
    mpfr_t next;
    mpfr_set_d(v, order, MPFR_RNDN);
    mpfr_set_d(x, argument, MPFR_RNDN);
    evo_bessel_next_order(next, v);
    evo_bessel_log_i(a, v, x, &error[0]);
    evo_bessel_log_k(t, next, x, &error[1]);
    mpfr_t sum, rest;
    mpfr_inits2(2500, sum, rest, (mpfr_ptr)0);
    mpfr_add(sum, a, t, MPFR_RNDN);
    evo_bessel_log_i(b, next, x, &error[2]);
    evo_bessel_log_k(t, v, x, &error[3]);
    mpfr_add(rest, b, t, MPFR_RNDN);
    mpfr_sub(rest, rest, sum, MPFR_RNDN);
    mpfr_prec_round(rest, 2 * BITS, MPFR_RNDN);
    mpfr_exp(rest, rest, MPFR_RNDN);
    mpfr_log1p(rest, rest, MPFR_RNDN);
    mpfr_add(sum, sum, rest, MPFR_RNDN);
    mpfr_set_prec(rest, 2 * BITS);
    mpfr_log(rest, x, MPFR_RNDN);
    mpfr_add(sum, sum, rest, MPFR_RNDN);
    worst = error[0];
    for (int i = 1; i < 4; i++)
        worst = error[i] > worst ? error[i] : worst;
    ck_assert_msg(mpfr_zero_p(sum) || mpfr_get_exp(sum) <= worst + 2,
                  "v = %.17g, x = %.17g: off by 2^%ld, allowed 2^%ld", order, argument,
                  (long)mpfr_get_exp(sum), (long)worst + 2);
    mpfr_clears(next, sum, rest, (mpfr_ptr)0);
}

/* I'_v K_v - I_v K'_v = 1/x (DLMF 10.28.2): ln(I'/I - K'/K) + ln I + ln K + ln x = 0.
 */
static void check_slopes(double order, double argument) {
    enum { OWN = 2 * BITS };
    mpfr_exp_t error[4], worst;
    mpfr_t v, x, slope[2], logarithm[2], sum, t;
    mpfr_inits2(53, v, x, (mpfr_ptr)0);
    mpfr_inits2(OWN, slope[0], slope[1], logarithm[0], logarithm[1], (mpfr_ptr)0);
    mpfr_inits2(2500, sum, t, (mpfr_ptr)0);
    mpfr_set_d(v, order, MPFR_RNDN);
    mpfr_set_d(x, argument, MPFR_RNDN);
    evo_bessel_slope_i(slope[0], v, x, &error[0]);
    evo_bessel_slope_k(slope[1], v, x, &error[1]);
    evo_bessel_log_i(logarithm[0], v, x, &error[2]);
    evo_bessel_log_k(logarithm[1], v, x, &error[3]);
    ck_assert_msg(mpfr_sgn(slope[0]) > 0 && mpfr_sgn(slope[1]) < 0,
                  "v = %.17g, x = %.17g", order, argument);
    mpfr_sub(sum, slope[0], slope[1], MPFR_RNDN);
    worst = error[0] > error[1] ? error[0] : error[1];
    worst += 2 - mpfr_get_exp(sum); /* of the logarithm */
    mpfr_prec_round(sum, 2 * OWN, MPFR_RNDN);
    mpfr_log(sum, sum, MPFR_RNDN);
    mpfr_prec_round(sum, 2500, MPFR_RNDN);
    mpfr_add(sum, sum, logarithm[0], MPFR_RNDN);
    mpfr_add(sum, sum, logarithm[1], MPFR_RNDN);
    mpfr_set_prec(t, 2 * OWN);
    mpfr_log(t, x, MPFR_RNDN);
    mpfr_add(sum, sum, t, MPFR_RNDN);
    for (int i = 2; i < 4; i++)
        worst = error[i] > worst ? error[i] : worst;
    ck_assert_msg(mpfr_zero_p(sum) || mpfr_get_exp(sum) <= worst + 2,
                  "v = %.17g, x = %.17g: off by 2^%ld, allowed 2^%ld", order, argument,
                  (long)mpfr_get_exp(sum), (long)worst + 2);
    mpfr_clears(v, x, slope[0], slope[1], logarithm[0], logarithm[1], sum, t,
                (mpfr_ptr)0);
}

START_TEST(wronskian_holds_within_the_bounds) {
    size_t count = all_points() ? 100000 : 4000;
    evo_rng rng;
    evo_rng_init(&rng, 9, 1, 0);
    widen();
    for (size_t i = 0; i < count; i++) {
        double v, x;
        draw(&rng, i, &v, &x);
        check_wronskian(v, x);
        if (i / 20 % 4 == 0)
            check_slopes(v, x);
    }
}
END_TEST

/* ---- Arb ------------------------------------------------------------------- */

#ifdef EVO_HAVE_ARB
/* I_{v+1}/I_v + v/x, -K_{v-1}/K_v - v/x. */
static void slope_by_arb(arb_t y, bool second, double order, double argument,
                         slong wanted) {
    arb_t v, x, t;
    arb_init(v);
    arb_init(x);
    arb_init(t);
    for (slong bits = 2 * wanted; bits < 1 << 16; bits *= 2) {
        arb_set_d(v, order);
        arb_set_d(x, argument);
        (second ? arb_hypgeom_bessel_k : arb_hypgeom_bessel_i)(t, v, x, bits);
        arb_add_si(v, v, second ? -1 : 1, bits);
        (second ? arb_hypgeom_bessel_k : arb_hypgeom_bessel_i)(y, v, x, bits);
        arb_div(y, y, t, bits);
        arb_set_d(v, order);
        arb_div(v, v, x, bits);
        arb_add(y, y, v, bits);
        if (second)
            arb_neg(y, y);
        if (arb_rel_accuracy_bits(y) > wanted)
            break;
    }
    arb_clear(v);
    arb_clear(x);
    arb_clear(t);
}

/* Arb's balls at as many bits as it takes. */
static void by_arb(arb_t y, int function, double order, double argument, slong wanted) {
    arb_t v, x, t;
    arb_init(v);
    arb_init(x);
    arb_init(t);
    if (function > 2)
        slope_by_arb(y, function == 4, order, argument, wanted);
    for (slong bits = 2 * wanted; function <= 2 && bits < 1 << 16; bits *= 2) {
        arb_set_d(v, order);
        arb_set_d(x, argument);
        if (function == 1)
            arb_hypgeom_bessel_k(y, v, x, bits);
        else
            arb_hypgeom_bessel_i(y, v, x, bits);
        arb_log(y, y, bits);
        if (function == 2) {
            arb_add_ui(v, v, 1, bits);
            arb_hypgeom_bessel_i(t, v, x, bits);
            arb_log(t, t, bits);
            arb_sub(y, t, y, bits);
        }
        if (arb_rel_accuracy_bits(y) > wanted)
            break;
    }
    arb_clear(v);
    arb_clear(x);
    arb_clear(t);
}

static evo_bessel_function *const functions[] = {
    evo_bessel_log_i, evo_bessel_log_k, evo_bessel_log_ratio, evo_bessel_slope_i,
    evo_bessel_slope_k};

enum { LOGARITHMS = 3 }; /* the first of them */

/* Most bits that a bound may lose against the precision: 2 q/ln 2 for Hankel's
 * expansion, whose sum is as small as e^-q/2, and some ten for the number of terms. */
enum { MOST_LOST = BITS };

START_TEST(arb_lies_within_the_bounds) {
    size_t count = all_points() ? 3000 : 300;
    evo_rng rng;
    evo_rng_init(&rng, 9, 2, 0);
    mpfr_t y, v, x;
    arb_t wanted, ball, limit;
    arb_init(wanted);
    arb_init(ball);
    arb_init(limit);
    mpfr_inits2(53, v, x, (mpfr_ptr)0);
    mpfr_init2(y, BITS);
    widen();
    for (size_t i = 0; i < count; i++) {
        double order, argument;
        draw(&rng, i, &order, &argument);
        if (i % 20 == 7) /* Arb takes too long */
            continue;
        mpfr_set_d(v, order, MPFR_RNDN);
        mpfr_set_d(x, argument, MPFR_RNDN);
        int functions_here = i % 4 == 1 ? (int)EVO_COUNT_OF(functions) : LOGARITHMS;
        for (int f = 0; f < functions_here; f++) {
            mpfr_exp_t error;
            functions[f](y, v, x, &error);
            by_arb(wanted, f, order, argument, 2 * BITS);
            arf_set_mpfr(arb_midref(ball), y);
            mag_zero(arb_radref(ball));
            arb_sub(ball, ball, wanted, 4 * BITS);
            arb_abs(ball, ball);
            arb_set_ui(limit, 1);
            arb_mul_2exp_si(limit, limit, error);
            ck_assert_msg(arb_le(ball, limit), "%d: v = %.17g, x = %.17g", f, order,
                          argument);
            mpfr_exp_t size = mpfr_get_exp(y) > 1 ? mpfr_get_exp(y) : 1;
            ck_assert_msg(error <= size - BITS + MOST_LOST,
                          "%d: v = %.17g, x = %.17g: 2^%ld", f, order, argument,
                          (long)error);
        }
    }
    mpfr_clears(y, v, x, (mpfr_ptr)0);
    arb_clear(wanted);
    arb_clear(ball);
    arb_clear(limit);
}
END_TEST
#endif

/* ---- Orders 0 and 1 -------------------------------------------------------- */

#ifdef EVO_HAVE_ARB
/* Values within their bounds, which leave most bits: any x, those where the formulas
 * change, next to where ln(x/2) + C vanishes. */
START_TEST(small_orders_lie_within_the_bounds) {
    static const struct {
        evo_bessel_function *own;
        void (*arb)(arb_t y, const arb_t v, const arb_t x, slong bits);
    } kinds[] = {{evo_bessel_i, arb_hypgeom_bessel_i},
                 {evo_bessel_k, arb_hypgeom_bessel_k},
                 {evo_bessel_i_scaled, arb_hypgeom_bessel_i_scaled},
                 {evo_bessel_k_scaled, arb_hypgeom_bessel_k_scaled}};
    size_t count = all_points() ? 20000 : 1000;
    evo_rng rng;
    evo_rng_init(&rng, 9, 4, 0);
    mpfr_t y, v, x;
    arb_t wanted, ball, limit, order, argument;
    arb_init(wanted);
    arb_init(ball);
    arb_init(limit);
    arb_init(order);
    arb_init(argument);
    mpfr_inits2(53, v, x, (mpfr_ptr)0);
    widen();
    for (size_t i = 0; i < count; i++) {
        mpfr_prec_t bits = 64 + (mpfr_prec_t)evo_rng_below(&rng, 200);
        unsigned kind = i % 4, which = i / 4 % 2;
        double at = i % 3 == 0   ? log_uniform(&rng, -1074, 60)
                    : i % 3 == 1 ? 0.35 * (double)bits * log_uniform(&rng, -3, 1)
                                 : 1.1229189671337703 * log_uniform(&rng, -0.01, 0.01);
        mpfr_exp_t error;
        mpfr_init2(y, bits);
        mpfr_set_ui(v, which, MPFR_RNDN);
        mpfr_set_d(x, at, MPFR_RNDN);
        kinds[kind].own(y, v, x, &error);
        arb_set_ui(order, which);
        arb_set_d(argument, at);
        for (slong arb_bits = 600; arb_bits < 1 << 16; arb_bits *= 2) {
            kinds[kind].arb(wanted, order, argument, arb_bits);
            if (arb_rel_accuracy_bits(wanted) > 400)
                break;
        }
        arf_set_mpfr(arb_midref(ball), y);
        mag_zero(arb_radref(ball));
        arb_sub(ball, ball, wanted, 2000);
        arb_abs(ball, ball);
        arb_set_ui(limit, 1);
        arb_mul_2exp_si(limit, limit, error);
        ck_assert_msg(arb_le(ball, limit), "%u: v = %u, x = %.17g", kind, which, at);
        ck_assert_msg(error <= mpfr_get_exp(y) - bits + 24,
                      "%u: v = %u, x = %.17g: 2^%ld", kind, which, at, (long)error);
        mpfr_clear(y);
    }
    mpfr_clears(v, x, (mpfr_ptr)0);
    arb_clear(wanted);
    arb_clear(ball);
    arb_clear(limit);
    arb_clear(order);
    arb_clear(argument);
}
END_TEST
#endif

/* ---- The inverse ----------------------------------------------------------- */

/* The argument at which the ratio is that of x is x. What the ratio's own error moves
 * is 2^-50 of the bound: it has 2 BITS and more. */
START_TEST(inverse_returns) {
    size_t count = all_points() ? 5000 : 200;
    evo_rng rng;
    evo_rng_init(&rng, 9, 3, 0);
    mpfr_t y, v, x, r;
    mpfr_inits2(53, v, x, (mpfr_ptr)0);
    mpfr_init2(y, BITS);
    widen();
    for (size_t i = 0; i < count; i++) {
        double order, argument;
        mpfr_exp_t error;
        draw(&rng, i, &order, &argument);
        if (i % 20 == 7)
            continue;
        mpfr_set_d(v, order, MPFR_RNDN);
        mpfr_set_d(x, argument, MPFR_RNDN);
        mpfr_init2(r, 4 * BITS);
        evo_bessel_log_ratio(r, v, x, &error);
        mpfr_exp(r, r, MPFR_RNDN);
        evo_bessel_ratio_inverse(y, v, r, &error);
        ck_assert_msg(within(y, x, error), "v = %.17g, x = %.17g", order, argument);
        ck_assert(error <= mpfr_get_exp(x) - BITS + 3);
        mpfr_clear(r);
    }
    mpfr_clears(y, v, x, (mpfr_ptr)0);
}
END_TEST

/* ---- Targets ----------------------------------------------------------------- */

/* K'/K is rational in x for whole orders and a half: short numbers, which no interval
 * decides. */
START_TEST(slopes_of_half_orders_are_exact) {
    static const struct {
        double v, x, slope;
    } rows[] = {{1.5, 1, -2}, {1.5, 3, -1.25}, {2.5, 1, -39.0 / 14}};
    MPFR_DECL_INIT(v, 53);
    MPFR_DECL_INIT(x, 53);
    MPFR_DECL_INIT(y, BITS);
    mpfr_exp_t error;
    widen();
    mpfr_set_d(v, 0.5, MPFR_RNDN);
    for (int k = -40; k <= 40; k++) {
        const mpfr_srcptr arguments[] = {v, x};
        double wanted = -1 - ldexp(0.5, -k);
        mpfr_set_ui_2exp(x, 1, k, MPFR_RNDN);
        evo_bessel_slope_k(y, v, x, &error);
        ck_assert(mpfr_cmp_d(y, wanted) == 0 && error <= mpfr_get_exp(y) - BITS + 4);
        (void)evo_truth_slope_k(y, arguments, MPFR_RNDZ);
        ck_assert(mpfr_cmp_d(y, wanted) == 0);
    }
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        const mpfr_srcptr arguments[] = {v, x};
        mpfr_set_d(v, rows[i].v, MPFR_RNDN);
        mpfr_set_d(x, rows[i].x, MPFR_RNDN);
        (void)evo_truth_slope_k(y, arguments, MPFR_RNDN);
        ck_assert(mpfr_get_d(y, MPFR_RNDN) == rows[i].slope);
    }
}
END_TEST

/* I_(v+1)/I_v and K_(v-1)/K_v are between 0 and x/v: what is added to v/x = 2^k is far
 * below its last bit, and away from 0. */
START_TEST(slopes_of_small_arguments_are_beside_v_over_x) {
    MPFR_DECL_INIT(v, 53);
    MPFR_DECL_INIT(x, 53);
    MPFR_DECL_INIT(y, 53);
    widen();
    for (int k = 0; k < 3; k++)
        for (int e = 40; e <= 1074; e += 517) {
            const mpfr_srcptr arguments[] = {v, x};
            mpfr_set_ui_2exp(v, 1, 3 * k, MPFR_RNDN);
            mpfr_set_ui_2exp(x, 1, -e, MPFR_RNDN);
            (void)evo_truth_slope_i(y, arguments, MPFR_RNDZ);
            ck_assert_int_eq(mpfr_cmp_ui_2exp(y, 1, 3 * k + e), 0);
            (void)evo_truth_slope_k(y, arguments, MPFR_RNDZ);
            ck_assert_int_eq(mpfr_cmp_si_2exp(y, -1, 3 * k + e), 0);
            (void)evo_truth_slope_i(y, arguments, MPFR_RNDA);
            mpfr_nextbelow(y);
            ck_assert_int_eq(mpfr_cmp_ui_2exp(y, 1, 3 * k + e), 0);
            (void)evo_truth_slope_k(y, arguments, MPFR_RNDA);
            mpfr_nextabove(y);
            ck_assert_int_eq(mpfr_cmp_si_2exp(y, -1, 3 * k + e), 0);
        }
}
END_TEST

/* Errors of logarithms are in units of 2^-53 max(1, |E|): of a number beside the
 * nearest one 2^-52 below 1/4 (and what rounding left), and 2^10/708.8 of one at 708.8,
 * whose spacing is 2^-43. */
START_TEST(errors_of_logarithms_are_scaled) {
    static const struct {
        double v, x, step, error, half;
    } rows[] = {{0, 1, 0x1p-52, 2, 0.063},
                {0, 713, 0x1p-43, 0x1p10 / 708.7964961952785, 0.7225},
                {0, 713, -0x1p-42, 0x1p11 / 708.7964961952785, 0.7225},
                {0, 1e-160, 0x1p-53, 1, 1e-90}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        const evo_target_id id = EVO_TARGET_LOG_BESSEL_I;
        uint64_t in[2] = {evo_format_encode(EVO_FORMAT_F64, rows[i].v),
                          evo_format_encode(EVO_FORMAT_F64, rows[i].x)};
        uint64_t nearest = evo_oracle_round_several(id, 0, EVO_FORMAT_F64, in);
        double own = evo_oracle_error_several(id, 0, EVO_FORMAT_F64, in, nearest);
        double beside = evo_format_decode(EVO_FORMAT_F64, nearest) + rows[i].step;
        double error = evo_oracle_error_several(
            id, 0, EVO_FORMAT_F64, in, evo_format_encode(EVO_FORMAT_F64, beside));
        ck_assert_msg(own <= rows[i].half, "%zu: %g", i, own);
        ck_assert_msg(fabs(error - rows[i].error) <= rows[i].half + 1e-9, "%zu: %g", i,
                      error);
    }
}
END_TEST

/* Draws reach where the logarithm cancels: below 2^-10 of its terms. */
START_TEST(draws_find_where_logarithms_vanish) {
    static evo_tuple tuples[4096];
    static const evo_target_id ids[] = {EVO_TARGET_LOG_BESSEL_I,
                                        EVO_TARGET_LOG_BESSEL_K};
    evo_domain whole = evo_domain_whole();
    evo_target_id id = ids[_i];
    int zeros = 0, small = 0;
    ck_assert(evo_oracle_tuples(id, EVO_FORMAT_F64, &whole, EVO_TUPLES_HARD, 1, 2, 3,
                                tuples, EVO_COUNT_OF(tuples)));
    for (size_t i = 0; i < EVO_COUNT_OF(tuples); i++) {
        double v = evo_format_decode(EVO_FORMAT_F64, tuples[i].in[0]);
        zeros += v == 0;
        uint64_t y = evo_oracle_round_several(id, 0, EVO_FORMAT_F64, tuples[i].in);
        small += v > 10 && fabs(evo_format_decode(EVO_FORMAT_F64, y)) < v * 0x1p-10;
    }
    ck_assert_int_gt(zeros, 100);
    ck_assert_msg(small > 50, "%d", small);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("bessel");
    TCase *all = tcase_create("all");
    suite_add_tcase(suite, all);
    tcase_set_timeout(all, 60);
    tcase_add_test(all, known_values);
    tcase_add_test(all, wronskian_holds_within_the_bounds);
#ifdef EVO_HAVE_ARB
    tcase_add_test(all, arb_lies_within_the_bounds);
    tcase_add_test(all, small_orders_lie_within_the_bounds);
#endif
    tcase_add_test(all, inverse_returns);
    tcase_add_test(all, slopes_of_half_orders_are_exact);
    tcase_add_test(all, slopes_of_small_arguments_are_beside_v_over_x);
    tcase_add_test(all, errors_of_logarithms_are_scaled);
    tcase_add_loop_test(all, draws_find_where_logarithms_vanish, 0, 2);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
