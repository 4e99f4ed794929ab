/* The targets that MPFR has no function for: sigmoid, softplus, silu, gelu and mish.
 *
 * Requirements
 *   C1  Every formula adds and multiplies numbers of one sign: no cancellation. What an
 *       operation at w bits rounds is at most one unit of 2^-w, relative; the formulas'
 *       comments count units.
 *   C2  Ziv's test: the working precision grows until the interval around the value
 *       holds no number of the result's precision, nor a midpoint where that
 *       decides. For x other than 0 none of
 *       these values is rational (Lindemann, Siegel and Shidlovskii), so that it ends.
 *   C3  Where E is closer to a number of few bits than any working precision would
 *       show (1 - e^-x, x - x e^-x, x/2 + x^2/4), that number and the side decide.
 *   C4  A value below MPFR's range comes from an exponential below it: a zero.
 * Derivations: docs/numerics.md.
 */
#include <math.h>

#include "oracle/truth/truth.h"

enum { ARGUMENT_BITS = 53, NEAR_EXTRA = 8, ZIV_EXTRA = 20 };

/* Bits of the numbers that `near` steps by. */
mpfr_prec_t evo_truth_near_bits(const mpfr_t result) {
    mpfr_prec_t bits = mpfr_get_prec(result);
    return (bits > ARGUMENT_BITS ? bits : ARGUMENT_BITS) + NEAR_EXTRA;
}

/* v + d rounded, for a v of at most ARGUMENT_BITS bits and any d of the sign of `side`
 * below one unit in the last of v's near_bits: the open interval between v and its
 * neighbour holds nothing that the result could be rounded to or at. */
int evo_truth_round_beside(mpfr_t result, const mpfr_t v, int side,
                           mpfr_rnd_t rounding) {
    mpfr_t beside;
    mpfr_init2(beside, evo_truth_near_bits(result));
    mpfr_set(beside, v, MPFR_RNDN);
    if (side > 0)
        mpfr_nextabove(beside);
    else
        mpfr_nextbelow(beside);
    int ternary = mpfr_set(result, beside, rounding);
    mpfr_clear(beside);
    return ternary;
}

static int round_beside_d(mpfr_t result, double v, int side, mpfr_rnd_t rounding) {
    MPFR_DECL_INIT(at, ARGUMENT_BITS);
    mpfr_set_d(at, v, MPFR_RNDN);
    return evo_truth_round_beside(result, at, side, rounding);
}

/* A formula at the precision of y. Returns how many bits its error may span: that is at
 * most 2^(EXP(y) - w + bits). */
typedef int formula(mpfr_t y, const mpfr_t x);

static int ziv(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding, formula *evaluate) {
    mpfr_prec_t bits = mpfr_get_prec(result);
    mpfr_exp_t size = mpfr_get_exp(x) > 0 ? mpfr_get_exp(x) : 0;
    mpfr_prec_t work =
        evo_truth_near_bits(result) + ZIV_EXTRA + 2 * (size < 64 ? size : 64);
    mpfr_t y;
    mpfr_init2(y, work);
    int ternary;
    for (;;) {
        int lost = evaluate(y, x);
        if (mpfr_zero_p(y)) {
            mpfr_set_zero(result, mpfr_signbit(y) ? -1 : 1);
            ternary = mpfr_signbit(y) ? 1 : -1;
            break;
        }
        if (mpfr_can_round(y, work - lost, MPFR_RNDN, MPFR_RNDZ,
                           bits + (rounding == MPFR_RNDN))) {
            ternary = mpfr_set(result, y, rounding);
            break;
        }
        work += work / 2;
        mpfr_set_prec(y, work);
    }
    mpfr_clear(y);
    return ternary;
}

/* ---- sigmoid and silu ------------------------------------------------------ */

/* v = e^-|x|: one unit. 1 + v: at most half of that and one of its own. Quotient: one
 * more, 4 units in all; 2^3 covers the second order. */
static int sigmoid_formula(mpfr_t y, const mpfr_t x) {
    mpfr_t v;
    mpfr_init2(v, mpfr_get_prec(y));
    bool negative = mpfr_signbit(x) != 0;
    mpfr_set(y, x, MPFR_RNDN); /* exact */
    mpfr_setsign(y, y, 1, MPFR_RNDN);
    mpfr_exp(v, y, MPFR_RNDN);
    mpfr_add_ui(y, v, 1, MPFR_RNDN);
    if (negative)
        mpfr_div(y, v, y, MPFR_RNDN);
    else
        mpfr_ui_div(y, 1, y, MPFR_RNDN);
    mpfr_clear(v);
    return 3;
}

/* One unit more than sigmoid's 4. */
static int silu_formula(mpfr_t y, const mpfr_t x) {
    int lost = sigmoid_formula(y, x);
    mpfr_mul(y, y, x, MPFR_RNDN);
    return lost;
}

/* silu, gelu and mish at NaN, infinities and zeros: x, and -0 at -inf. */
static int limit_of_product(mpfr_t result, const mpfr_t x) {
    if (mpfr_inf_p(x) && mpfr_signbit(x)) {
        mpfr_set_zero(result, -1);
        return 0;
    }
    return mpfr_set(result, x, MPFR_RNDN); /* exact */
}

/* e^-x < 2^-bits, from x >= 0.6932 bits > bits ln 2. */
static bool exp_below(const mpfr_t x, mpfr_prec_t bits) {
    return mpfr_cmp_d(x, 0.6932 * (double)bits) >= 0;
}

/* 1 - sigmoid < e^-x; |sigmoid - 1/2| < |x|/4, of x's sign. */
int evo_truth_sigmoid(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    if (mpfr_inf_p(x))
        return mpfr_set_ui(result, mpfr_signbit(x) ? 0 : 1, rounding);
    if (mpfr_zero_p(x))
        return mpfr_set_ui_2exp(result, 1, -1, rounding);
    if (mpfr_nan_p(x))
        return mpfr_set(result, x, rounding);
    mpfr_prec_t bits = evo_truth_near_bits(result);
    if (exp_below(x, bits))
        return round_beside_d(result, 1, -1, rounding);
    if (mpfr_get_exp(x) < 1 - bits)
        return round_beside_d(result, 0.5, mpfr_signbit(x) ? -1 : 1, rounding);
    return ziv(result, x, rounding, sigmoid_formula);
}

/* x - x e^-x < silu < x; x/2 < silu < x/2 + x^2/4. */
int evo_truth_silu(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    if (!mpfr_regular_p(x))
        return limit_of_product(result, x);
    mpfr_prec_t bits = evo_truth_near_bits(result);
    if (exp_below(x, bits))
        return evo_truth_round_beside(result, x, -1, rounding);
    if (mpfr_get_exp(x) <= -bits) {
        MPFR_DECL_INIT(half, ARGUMENT_BITS);
        mpfr_div_2ui(half, x, 1, MPFR_RNDN);
        return evo_truth_round_beside(result, half, 1, rounding);
    }
    return ziv(result, x, rounding, silu_formula);
}

/* ---- softplus -------------------------------------------------------------- */

/* u = e^x: one unit, which ln(1 + u) does not amplify, as u/(1 + u) <= ln(1 + u); its
 * own rounding. 2 units. */
static int softplus_formula(mpfr_t y, const mpfr_t x) {
    mpfr_exp(y, x, MPFR_RNDN);
    mpfr_log1p(y, y, MPFR_RNDN);
    return 2;
}

/* x < softplus < x + e^-x, and x > 1. */
int evo_truth_softplus(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    if (mpfr_inf_p(x) && mpfr_signbit(x))
        return mpfr_set_ui(result, 0, rounding);
    if (mpfr_zero_p(x))
        return mpfr_const_log2(result, rounding);
    if (!mpfr_regular_p(x))
        return mpfr_set(result, x, rounding);
    if (exp_below(x, evo_truth_near_bits(result)))
        return evo_truth_round_beside(result, x, 1, rounding);
    return ziv(result, x, rounding, softplus_formula);
}

/* ---- gelu ------------------------------------------------------------------ */

/* Q(z) = p(z) / (z + 1/(z + 2/(z + 3/(z + ...)))), p the normal density (Laplace;
 * Abramowitz and Stegun 26.2.14), for z >= TAIL. Numerators A_k = z A_(k-1) + (k - 1)
 * A_(k-2) and denominators alike are sums of positive terms: 2 units a step.
 * Convergents A_k/B_k lie on either side of the value in turn, (k - 1)!/(B_k B_(k-1))
 * apart, and that is above 1/(2 z): the last step is the first that is less than one
 * unit away. Density: x^2 is exact, e^ 1 unit, its divisor 2. Product: 4 k + 9 units in
 * all. Returns their bits. MPFR's erfc takes a multiple of the time there. */
enum { TAIL = 6 };

static int tail_fraction(mpfr_t y, const mpfr_t z) {
    mpfr_prec_t work = mpfr_get_prec(y);
    mpfr_t a[2], b[2], t; /* of this step and, [1 - now], of the one before */
    for (int i = 0; i < 2; i++) {
        mpfr_init2(a[i], work);
        mpfr_init2(b[i], work);
        mpfr_set_ui(a[i], (unsigned long)i, MPFR_RNDN);
    }
    mpfr_init2(t, work);
    mpfr_set_ui(b[0], 1, MPFR_RNDN);
    mpfr_set(b[1], z, MPFR_RNDN); /* exact */
    int now = 1;
    unsigned long k = 1;
    for (double log2_factorial = 0;
         log2_factorial + 3 + (double)(mpfr_get_exp(z) + work) >
         (double)mpfr_get_exp(b[0]) + (double)mpfr_get_exp(b[1]);
         log2_factorial += log2((double)k++)) {
        now = 1 - now;
        for (int i = 0; i < 2; i++) {
            mpfr_t *pair = i == 0 ? a : b;
            mpfr_mul_ui(pair[now], pair[now], k, MPFR_RNDN);
            mpfr_mul(t, pair[1 - now], z, MPFR_RNDN);
            mpfr_add(pair[now], pair[now], t, MPFR_RNDN);
        }
    }
    mpfr_div(y, a[now], b[now], MPFR_RNDN);
    for (int i = 0; i < 2; i++) {
        mpfr_clear(a[i]);
        mpfr_clear(b[i]);
    }
    mpfr_clear(t);
    int bits = 5;
    while (1UL << bits < 4 * k + 9)
        bits++;
    return bits;
}

/* x Q(-x), or x - x Q(x), Q < 2^-29, whose error counts for less. */
static int gelu_tail(mpfr_t y, const mpfr_t x) {
    MPFR_DECL_INIT(z, ARGUMENT_BITS);
    MPFR_DECL_INIT(square, 2 * ARGUMENT_BITS);
    mpfr_abs(z, x, MPFR_RNDN); /* exact */
    int bits = tail_fraction(y, z);
    mpfr_t density;
    mpfr_init2(density, mpfr_get_prec(y));
    mpfr_const_pi(density, MPFR_RNDN);
    mpfr_mul_2ui(density, density, 1, MPFR_RNDN);
    mpfr_sqrt(density, density, MPFR_RNDN);
    mpfr_div(y, y, density, MPFR_RNDN);
    mpfr_sqr(square, z, MPFR_RNDN); /* exact */
    mpfr_div_2ui(square, square, 1, MPFR_RNDN);
    mpfr_neg(square, square, MPFR_RNDN);
    mpfr_exp(density, square, MPFR_RNDN);
    mpfr_mul(y, y, density, MPFR_RNDN);
    mpfr_clear(density);
    mpfr_mul(y, y, x, MPFR_RNDN);
    if (!mpfr_signbit(x))
        mpfr_sub(y, x, y, MPFR_RNDN);
    return bits;
}

/* a = -x sqrt(1/2): 2 units, which erfc multiplies by at most 2a^2 + 1 = x^2 + 1, as
 * erfc(a) >= 2/sqrt(pi) e^(-a^2)/(a + sqrt(a^2 + 2)) for a >= 0 (Abramowitz and Stegun
 * 7.1.13), and by less than 1/2 for a < 0. With the roundings of erfc and of the
 * product 2x^2 + 4 units, at most 2^(2 EXP(x) + 1) + 4. */
static int gelu_formula(mpfr_t y, const mpfr_t x) {
    if (mpfr_cmpabs_ui(x, TAIL) >= 0)
        return gelu_tail(y, x);
    mpfr_t root;
    mpfr_init2(root, mpfr_get_prec(y));
    mpfr_sqrt_ui(root, 2, MPFR_RNDN);
    mpfr_div_2ui(root, root, 1, MPFR_RNDN);
    mpfr_mul(y, root, x, MPFR_RNDN);
    mpfr_neg(y, y, MPFR_RNDN);
    mpfr_erfc(y, y, MPFR_RNDN);
    mpfr_mul(y, y, x, MPFR_RNDN);
    mpfr_div_2ui(y, y, 1, MPFR_RNDN);
    mpfr_clear(root);
    return mpfr_get_exp(x) > 0 ? 4 + 2 * (int)mpfr_get_exp(x) : 4;
}

/* x - x e^(-x^2/2)/2 < gelu < x for x > 0; x/2 < gelu < x/2 + 0.4 x^2. Below -2^40 the
 * value is less than 2^(-2^78), far below MPFR's range. */
int evo_truth_gelu(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    if (!mpfr_regular_p(x))
        return limit_of_product(result, x);
    mpfr_prec_t bits = evo_truth_near_bits(result);
    if (mpfr_cmp_ui(x, 2) > 0) {
        double square = mpfr_get_d(x, MPFR_RNDD);
        square = square < 0x1p40 ? square * square : 0x1p80;
        if (square * 0.49 >= 0.6932 * (double)bits)
            return evo_truth_round_beside(result, x, -1, rounding);
    }
    if (mpfr_cmp_si_2exp(x, -1, 40) < 0) {
        mpfr_set_zero(result, -1);
        return 1;
    }
    if (mpfr_get_exp(x) < -bits) {
        MPFR_DECL_INIT(half, ARGUMENT_BITS);
        mpfr_div_2ui(half, x, 1, MPFR_RNDN);
        return evo_truth_round_beside(result, half, 1, rounding);
    }
    return ziv(result, x, rounding, gelu_formula);
}

/* ---- mish ------------------------------------------------------------------ */

/* With u = e^x, tanh(ln(1 + u)) = n/(n + 2) for n = u(u + 2). u: one unit; u + 2: 2;
 * n: 4; n + 2: 5; quotient: 10; product with x: 11. */
static int mish_formula(mpfr_t y, const mpfr_t x) {
    mpfr_t n;
    mpfr_init2(n, mpfr_get_prec(y));
    mpfr_exp(y, x, MPFR_RNDN);
    mpfr_add_ui(n, y, 2, MPFR_RNDN);
    mpfr_mul(n, n, y, MPFR_RNDN);
    mpfr_add_ui(y, n, 2, MPFR_RNDN);
    mpfr_div(y, n, y, MPFR_RNDN);
    mpfr_mul(y, y, x, MPFR_RNDN);
    mpfr_clear(n);
    return 4;
}

/* x - 2x e^-2x < mish < x for x > 0. */
int evo_truth_mish(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding) {
    if (!mpfr_regular_p(x))
        return limit_of_product(result, x);
    if (exp_below(x, evo_truth_near_bits(result) + 1))
        return evo_truth_round_beside(result, x, -1, rounding);
    return ziv(result, x, rounding, mish_formula);
}
