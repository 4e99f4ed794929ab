/* Enclosures around the Gamma function: see enclosure.h. */
#include "oracle/references/series.h"

static const interval PI = {EVO_PI_BELOW, EVO_PI_ABOVE};
static const interval ONE = {1, 1};

static interval integer_power(interval x, int k) {
    interval result = x;
    for (int i = 1; i < k; i++)
        result = mul(result, x);
    return result;
}

/* zeta(k, x) = sum over n >= 0 of (x + n)^-k: terms up to x + n >= 12, the rest by
 * Euler and Maclaurin: z^(1-k)/(k-1) + z^-k/2 + [0, k/12] z^(-k-1). */
static interval hurwitz_zeta(interval x, int k) {
    interval sum = {0, 0}, z = x;
    for (; z.lo < 12; z = add(z, ONE))
        sum = add(sum, inverse(integer_power(z, k)));
    interval last = inverse(integer_power(z, k));
    sum = add(sum, ratio(mul(last, z), 1, k - 1));
    sum = add(sum, ratio(last, 1, 2));
    return add(sum, mul(iv(0, 1), ratio(divide(last, z), k, 12)));
}

/* psi(x) = psi(z) - sum of 1/(x + n) over x <= x + n < z, z >= 12, and Stirling's
 * series: log z - 1/(2z) - 1/(12 z^2) + 1/(120 z^4) - [0, 1/252] z^-6. */
static interval digamma(interval x) {
    interval sum = {0, 0}, z = x;
    for (; z.lo < 12; z = add(z, ONE))
        sum = add(sum, inverse(z));
    interval step = inverse(z), square = mul(step, step), fourth = mul(square, square);
    interval psi = sub(rising(mpfr_log, z), ratio(step, 1, 2));
    psi = add(sub(psi, ratio(square, 1, 12)), ratio(fourth, 1, 120));
    psi = sub(psi, mul(iv(0, 1), ratio(mul(fourth, square), 1, 252)));
    return sub(psi, sum);
}

/* psi^(k-1)/k! = (-1)^k zeta(k, x)/k. */
bool evo_enclose_lgamma(interval x, int order, interval *t) {
    if (!(x.lo > 0) && (floor(x.lo) == x.lo || !(x.hi < floor(x.lo) + 1)))
        return false;
    if (x.lo < -64)
        return false;
    t[1] = digamma(x);
    for (int k = 2; k <= order; k++)
        t[k] = ratio(hurwitz_zeta(x, k), k & 1 ? -1 : 1, k);
    return true;
}

/* Gamma' = psi Gamma; where psi keeps its sign, Gamma is monotone. */
bool evo_enclose_tgamma(interval x, int order, interval *t) {
    interval log_series[LENGTH];
    if (!evo_enclose_lgamma(x, order, log_series) ||
        !(log_series[1].lo > 0 || log_series[1].hi < 0))
        return false;
    bool rises = (log_series[1].lo > 0) == (end_value(mpfr_gamma, x.lo, MPFR_RNDD) > 0);
    t[0] = rises ? rising(mpfr_gamma, x) : falling(mpfr_gamma, x);
    for (int k = 1; k <= order; k++) {
        interval sum = {0, 0};
        for (int i = 1; i <= k; i++)
            sum = add(sum, mul(ratio(log_series[i], i, k), t[k - i]));
        t[k] = sum;
    }
    return true;
}

/* cot(pi x), 0 < x <= 1/2 */
static int cotangent_pi(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding) {
    MPFR_DECL_INIT(sine, 60);
    mpfr_sinpi(sine, x, rounding == MPFR_RNDD ? MPFR_RNDU : MPFR_RNDD);
    mpfr_cospi(y, x, rounding);
    return mpfr_div(y, y, sine, rounding);
}

/* c = cot(pi x) obeys c' = -pi (1 + c^2), and log(pi / sin(pi x))' = -pi c. */
bool evo_enclose_log_cosecant(interval x, int order, interval *t) {
    interval c[LENGTH], factor = ONE;
    if (!(x.lo > 0 && x.hi <= 0.5))
        return false;
    c[0] = falling(cotangent_pi, x);
    for (int k = 0; k < order; k++) {
        interval sum = convolve(c, c, k);
        c[k + 1] = ratio(k == 0 ? add(ONE, sum) : sum, -1, k + 1);
    }
    for (int k = 1; k <= order; k++) {
        factor = mul(factor, PI);
        t[k] = ratio(mul(factor, c[k - 1]), -1, k);
    }
    return true;
}
