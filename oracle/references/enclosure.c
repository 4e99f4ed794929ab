/* Interval Taylor arithmetic: see enclosure.h, and docs/numerics.md, "Enclosures".
 *
 * Requirements
 *   N1  Values at interval ends come from MPFR, rounded outwards; monotone functions
 *       are enclosed by their values at the two ends.
 *   N2  Recurrences are arranged so that small quantities stay products of small
 *       quantities: 1 - tanh^2 is taken from sech, 1 - sigmoid(x) is sigmoid(-x).
 *   N3  A bound that cannot be had is infinite, and then no piece is accepted.
 */
#include "oracle/references/formula_reference.h"
#include "oracle/references/series.h"

static const interval LN2 = {0x1.62e42fefa39efp-1, 0x1.62e42fefa39f0p-1};
static const interval LN10 = {0x1.26bb1bbb55515p+1, 0x1.26bb1bbb55516p+1};
static const interval PI = {EVO_PI_BELOW, EVO_PI_ABOVE};
static const interval ONE = {1, 1};

/* ---- Values at the ends ---------------------------------------------------- */

static mpfr_rnd_t opposite(mpfr_rnd_t rounding) {
    return rounding == MPFR_RNDD ? MPFR_RNDU : MPFR_RNDD;
}

/* sech^2: positive, so that directed rounding passes through the square. */
static int sech_squared(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding) {
    mpfr_sech(y, x, rounding);
    return mpfr_sqr(y, y, rounding);
}

/* e^(-x^2), x >= 0. */
static int bell(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding) {
    mpfr_sqr(y, x, opposite(rounding));
    mpfr_neg(y, y, MPFR_RNDN);
    return mpfr_exp(y, y, rounding);
}

/* e^(-x^2/2), x >= 0. */
static int normal_bell(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding) {
    mpfr_sqr(y, x, opposite(rounding));
    mpfr_div_2ui(y, y, 1, MPFR_RNDN);
    mpfr_neg(y, y, MPFR_RNDN);
    return mpfr_exp(y, y, rounding);
}

/* The normal distribution, erfc(-x / sqrt(2)) / 2: erfc falls. */
static int normal_share(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding) {
    MPFR_DECL_INIT(root, 80);
    bool positive = mpfr_sgn(x) > 0;
    mpfr_sqrt_ui(root, 2, positive ? opposite(rounding) : rounding);
    mpfr_div(root, x, root, rounding);
    mpfr_neg(root, root, MPFR_RNDN);
    mpfr_erfc(y, root, rounding);
    return mpfr_div_2ui(y, y, 1, rounding);
}

static int sigmoid(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding) {
    MPFR_DECL_INIT(minus, 53);
    mpfr_neg(minus, x, MPFR_RNDN); /* exact */
    mpfr_exp(y, minus, opposite(rounding));
    mpfr_add_ui(y, y, 1, opposite(rounding));
    return mpfr_ui_div(y, 1, y, rounding);
}

/* sigmoid(-x) */
static int mirrored_sigmoid(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding) {
    mpfr_exp(y, x, opposite(rounding));
    mpfr_add_ui(y, y, 1, opposite(rounding));
    return mpfr_ui_div(y, 1, y, rounding);
}

/* ---- Series ---------------------------------------------------------------- */

/* t_k = first w^k / k!: e^(w x) whose value is `first`. */
static void exponential(interval first, interval w, int order, interval *t) {
    t[0] = first;
    for (int k = 1; k <= order; k++)
        t[k] = ratio(mul(t[k - 1], w), 1, k);
}

/* log(z)/divisor where z is x or 1 + x: t_k = (-1)^(k+1) / (k z^k divisor) */
static bool logarithm(interval z, interval divisor, int order, interval *t) {
    if (!(z.lo > 0))
        return false;
    interval power = inverse(divisor), step = inverse(z);
    for (int k = 1; k <= order; k++) {
        power = mul(power, step);
        t[k] = ratio(power, k & 1 ? 1 : -1, k);
    }
    return true;
}

/* c x^a with the value `first`: t_k = t_(k-1) (a - (k - 1)) / (k x), a = v/w. */
static void power(interval first, interval x, double v, double w, int order,
                  interval *t) {
    t[0] = first;
    for (int k = 1; k <= order; k++)
        t[k] = divide(ratio(t[k - 1], v - w * (k - 1), w * k), x);
}

/* Derivative of the series with values sine and cosine of w x, from phase 0 (sin) or 1
 * (cos): the coefficients go through sin, cos, -sin, -cos. */
static void circular(interval sine, interval cosine, interval w, int phase, int order,
                     interval *t) {
    const interval cycle[4] = {sine, cosine, neg(sine), neg(cosine)};
    interval factor = ONE;
    for (int k = 1; k <= order; k++) {
        factor = ratio(mul(factor, w), 1, k);
        t[k] = mul(cycle[(k + phase) % 4], factor);
    }
}

static void hyperbolic(interval own, interval other, int order, interval *t) {
    interval factor = ONE;
    for (int k = 1; k <= order; k++) {
        factor = ratio(factor, 1, k);
        t[k] = mul(k & 1 ? other : own, factor);
    }
}

/* Integral of sign * u^a, u = u_0 + u_1 e + u_2 e^2: v = u^a obeys u v' = a u' v, so
 * k u_0 v_k = sum over i = 1, 2 of (a i - (k - i)) u_i v_(k - i). a = -half_powers/2 */
static bool integral_of_power(const interval u[3], int half_powers, double sign,
                              int order, interval *t) {
    interval v[LENGTH];
    if (!(u[0].lo > 0))
        return false;
    v[0] = inverse(half_powers == 1 ? evo_iv_sqrt(u[0]) : u[0]);
    for (int k = 1; k < order; k++) {
        interval sum = {0, 0};
        for (int i = 1; i <= 2 && i <= k; i++)
            sum = add(sum, mul(ratio(u[i], -half_powers * i - 2.0 * (k - i), 2.0 * k),
                               v[k - i]));
        v[k] = divide(sum, u[0]);
    }
    for (int k = 1; k <= order; k++)
        t[k] = ratio(v[k - 1], sign, k);
    return true;
}

/* asin and acos (sign -1): 1/sqrt(1 - x^2); atanh: 1/(1 - x^2) */
static bool inverse_circular(interval x, int half_powers, double sign, int order,
                             interval *t) {
    const interval u[3] = {mul(sub(ONE, x), add(ONE, x)), ratio(x, -2, 1), point(-1)};
    return integral_of_power(u, half_powers, sign, order, t);
}

/* asinh: 1/sqrt(x^2 + 1); atan: 1/(x^2 + 1) */
static bool inverse_hyperbolic(interval x, int half_powers, int order, interval *t) {
    const interval u[3] = {add(ONE, mul(x, x)), ratio(x, 2, 1), ONE};
    return integral_of_power(u, half_powers, 1, order, t);
}

static bool arcosh(interval x, int order, interval *t) {
    const interval u[3] = {mul(sub(x, ONE), add(x, ONE)), ratio(x, 2, 1), ONE};
    return x.lo > 1 && integral_of_power(u, 1, 1, order, t);
}

static void tangent(interval x, int order, interval *t) {
    t[0] = rising(mpfr_tan, x); /* y' = 1 + y^2 */
    for (int k = 0; k < order; k++) {
        interval sum = convolve(t, t, k);
        t[k + 1] = ratio(k == 0 ? add(ONE, sum) : sum, 1, k + 1);
    }
}

static void hyperbolic_tangent(interval x, int order, interval *t) {
    t[0] = rising(mpfr_tanh, x); /* y' = 1 - y^2 */
    t[1] = falling(sech_squared, x);
    for (int k = 1; k < order; k++)
        t[k + 1] = ratio(convolve(t, t, k), -1, k + 1);
}

static interval size_of(interval x) {
    return x.hi <= 0 ? neg(x) : x;
}

/* g_k for g = first e^(-x^2/scale), scale 1 or 2: g' = -(2/scale) x g. */
static void bell_series(interval first, interval x, int scale, int order, interval *g) {
    g[0] = first;
    for (int k = 1; k <= order; k++) {
        interval sum = mul(x, g[k - 1]);
        if (k > 1)
            sum = add(sum, g[k - 2]);
        g[k] = ratio(sum, -2, (double)scale * k);
    }
}

/* erf (sign 1) and erfc (-1): the integral of 2/sqrt(pi) e^(-x^2) */
static void error_function(interval x, double sign, int order, interval *t) {
    interval g[LENGTH], factor = divide(point(2), evo_iv_sqrt(PI));
    bell_series(mul(factor, falling(bell, size_of(x))), x, 1, order, g);
    for (int k = 1; k <= order; k++)
        t[k] = ratio(g[k - 1], sign, k);
}

/* x p(x) from the series of p */
static void times_x(interval x, const interval *p, int order, interval *t) {
    for (int k = 1; k <= order; k++)
        t[k] = add(mul(x, p[k]), p[k - 1]);
}

static void gelu(interval x, int order, interval *t) {
    interval density[LENGTH], share[LENGTH];
    interval factor = inverse(evo_iv_sqrt(ratio(PI, 2, 1)));
    bell_series(mul(factor, falling(normal_bell, size_of(x))), x, 2, order, density);
    share[0] = rising(normal_share, x);
    for (int k = 1; k <= order; k++)
        share[k] = ratio(density[k - 1], 1, k);
    times_x(x, share, order, t);
    /* The slope P + x p keeps its sign below -2: P < p/|x| (Gordon). */
    if (x.hi <= -2)
        t[1] = mul(density[0], add(x, iv(0, evo_above(-1 / x.hi))));
}

/* s' = s (1 - s), and 1 - s = sigmoid(-x) */
static void sigmoid_series(interval x, int order, interval *s, interval *rest) {
    s[0] = rising(sigmoid, x);
    rest[0] = falling(mirrored_sigmoid, x);
    for (int k = 0; k < order; k++) {
        s[k + 1] = ratio(convolve(s, rest, k), 1, k + 1);
        rest[k + 1] = neg(s[k + 1]);
    }
}

/* tanh(log(1 + e^x)) = n/(n + 2), n = e^2x + 2 e^x: from r_k = n_k/(n + 2), for x >= 0
 * by way of w = 2/(n + 2), which is small there. */
static void mish(interval x, int order, interval *t) {
    interval g[LENGTH], w[LENGTH], r[LENGTH];
    bool positive = x.lo >= 0;
    interval e = rising(mpfr_exp, positive ? neg(x) : x);
    interval square = mul(e, e), twice = ratio(e, 2, 1);
    interval denominator = positive ? add(ONE, add(twice, ratio(square, 2, 1)))
                                    : add(point(2), add(twice, square));
    double factorial = 1;
    for (int k = 0; k <= order; k++) {
        factorial *= k > 0 ? k : 1;
        interval numerator = positive ? add(point(ldexp(1, k)), twice)
                                      : add(ratio(square, ldexp(1, k), 1), twice);
        r[k] = ratio(divide(numerator, denominator), 1, factorial);
    }
    w[0] = divide(positive ? ratio(square, 2, 1) : point(2), denominator);
    g[0] = positive ? sub(ONE, w[0]) : r[0];
    for (int k = 1; k <= order; k++) {
        interval sum = mul(r[k], w[0]);
        for (int i = 1; i < k; i++)
            sum = positive ? add(sum, mul(r[i], w[k - i]))
                           : sub(sum, mul(r[i], g[k - i]));
        w[k] = neg(sum);
        g[k] = sum;
    }
    times_x(x, g, order, t);
    /* The slope g (1 + x g'/g) with its sign: g'/g = 4 (e + 1)/((n + 2)(e + 2)). */
    if (!positive)
        t[1] = mul(g[0], add(ONE, mul(x, divide(ratio(add(e, ONE), 4, 1),
                                                mul(denominator, add(e, point(2)))))));
}

/* ---- All curves ------------------------------------------------------------ */

static bool circular_target(evo_curve curve, interval x, int order, interval *t) {
    bool turns = curve == EVO_TARGET_SINPI || curve == EVO_TARGET_COSPI;
    bool cosine = curve == EVO_TARGET_COS || curve == EVO_TARGET_COSPI;
    if (!(x.lo >= 0 && x.hi <= 1) || (turns && x.lo < 0.5 && x.hi > 0.5))
        return false;
    interval s, c;
    if (turns) {
        s = x.hi <= 0.5 ? rising(mpfr_sinpi, x) : falling(mpfr_sinpi, x);
        c = falling(mpfr_cospi, x);
    } else {
        s = rising(mpfr_sin, x);
        c = falling(mpfr_cos, x);
    }
    circular(s, c, turns ? PI : ONE, cosine, order, t);
    return true;
}

/* Error and gamma functions, and what neural networks are made of. */
static bool enclose_special(evo_curve curve, interval x, int order, interval *t) {
    interval s[LENGTH], rest[LENGTH];
    switch (curve) {
    case EVO_TARGET_ERF:
        error_function(x, 1, order, t);
        return true;
    case EVO_TARGET_ERFC:
        error_function(x, -1, order, t);
        return true;
    case EVO_TARGET_LGAMMA:
        return evo_enclose_lgamma(x, order, t);
    case EVO_TARGET_TGAMMA:
        return evo_enclose_tgamma(x, order, t);
    case EVO_TARGET_SIGMOID:
        sigmoid_series(x, order, t, rest);
        return true;
    case EVO_TARGET_SOFTPLUS:
        sigmoid_series(x, order, s, rest);
        for (int k = 1; k <= order; k++)
            t[k] = ratio(s[k - 1], 1, k);
        return true;
    case EVO_TARGET_SILU:
        sigmoid_series(x, order, s, rest);
        times_x(x, s, order, t);
        t[1] = mul(s[0], add(ONE, mul(x, rest[0]))); /* the same, with its sign */
        return true;
    case EVO_TARGET_GELU:
        gelu(x, order, t);
        return true;
    case EVO_TARGET_MISH:
        mish(x, order, t);
        return true;
    case EVO_CURVE_LGAMMA1:
        return evo_enclose_lgamma(add(x, ONE), order, t);
    case EVO_CURVE_LOGCSCPI:
        return evo_enclose_log_cosecant(x, order, t);
    default:
        return evo_enclose_bessel(curve, x, order, t);
    }
}

static bool enclose(evo_curve curve, interval x, int order, interval *t) {
    switch (curve) {
    case EVO_TARGET_EXP:
    case EVO_TARGET_EXPM1:
        exponential(rising(mpfr_exp, x), ONE, order, t);
        return true;
    case EVO_TARGET_EXP2:
        exponential(rising(mpfr_exp2, x), LN2, order, t);
        return true;
    case EVO_TARGET_EXP10:
        exponential(rising(mpfr_exp10, x), LN10, order, t);
        return true;
    case EVO_TARGET_LOG:
        return logarithm(x, ONE, order, t);
    case EVO_TARGET_LOG2:
        return logarithm(x, LN2, order, t);
    case EVO_TARGET_LOG10:
        return logarithm(x, LN10, order, t);
    case EVO_TARGET_LOG1P:
        return logarithm(add(ONE, x), ONE, order, t);
    case EVO_TARGET_SIN:
    case EVO_TARGET_COS:
    case EVO_TARGET_SINPI:
    case EVO_TARGET_COSPI:
        return circular_target(curve, x, order, t);
    case EVO_TARGET_TAN:
        tangent(x, order, t);
        return x.lo >= 0 && x.hi <= 1;
    case EVO_TARGET_TANH:
        hyperbolic_tangent(x, order, t);
        return x.lo >= 0;
    case EVO_TARGET_SINH:
        hyperbolic(rising(mpfr_sinh, x), rising(mpfr_cosh, x), order, t);
        return x.lo >= 0;
    case EVO_TARGET_COSH:
        hyperbolic(rising(mpfr_cosh, x), rising(mpfr_sinh, x), order, t);
        return x.lo >= 0;
    case EVO_TARGET_ASIN:
        return inverse_circular(x, 1, 1, order, t);
    case EVO_TARGET_ACOS:
        return inverse_circular(x, 1, -1, order, t);
    case EVO_TARGET_ATAN:
        return inverse_hyperbolic(x, 2, order, t);
    case EVO_TARGET_ASINH:
        return inverse_hyperbolic(x, 1, order, t);
    case EVO_TARGET_ACOSH:
        return arcosh(x, order, t);
    case EVO_TARGET_ATANH:
        return inverse_circular(x, 2, 1, order, t);
    case EVO_TARGET_CBRT:
        power(rising(mpfr_cbrt, x), x, 1, 3, order, t);
        return x.lo > 0;
    case EVO_TARGET_RSQRT:
        if (!(x.lo > 0))
            return false;
        power(falling(mpfr_rec_sqrt, x), x, -1, 2, order, t);
        return true;
    default:
        return enclose_special(curve, x, order, t);
    }
}

bool evo_enclose(evo_curve curve, evo_interval x, int order, evo_interval *t) {
    t[0] = iv(-(double)INFINITY, (double)INFINITY);
    const evo_target *target = curve >= EVO_TARGET_DEFINED && curve < EVO_TARGET_LIMIT
                                   ? evo_target_get((evo_target_id)curve)
                                   : NULL;
    if (target != NULL ? !evo_enclose_formula(target->definition, x, order, t)
                       : !enclose(curve, x, order, t))
        return false;
    for (int k = 1; k <= order; k++)
        if (!(t[k].lo <= t[k].hi)) /* N3: a NaN bounds nothing */
            return false;
    return true;
}

/* ---- Exact values ---------------------------------------------------------- */

bool evo_exact_everywhere(evo_curve curve, evo_interval x, double *value) {
    *value = (double)NAN;
    switch (curve) {
    case EVO_TARGET_LOG:
    case EVO_TARGET_LOG2:
    case EVO_TARGET_LOG10:
    case EVO_TARGET_RSQRT:
    case EVO_TARGET_K0:
    case EVO_TARGET_K1:
    case EVO_TARGET_K0E:
    case EVO_TARGET_K1E:
        return x.hi < 0;
    case EVO_TARGET_LOG1P:
        return x.hi < -1;
    case EVO_TARGET_ASIN:
    case EVO_TARGET_ACOS:
    case EVO_TARGET_ATANH:
        return x.lo > 1 || x.hi < -1;
    case EVO_TARGET_ACOSH:
        return x.hi < 1;
    case EVO_TARGET_SINPI:
        *value = 0;
        return x.lo >= 0x1p23;
    case EVO_TARGET_COSPI:
        *value = 1;
        return x.lo >= 0x1p24;
    case EVO_TARGET_LGAMMA:
        *value = (double)INFINITY;
        return x.hi <= -0x1p23;
    case EVO_TARGET_TGAMMA:
        return x.hi <= -0x1p23;
    default:
        return false;
    }
}
