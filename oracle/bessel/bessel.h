/* Modified Bessel functions in MPFR, inside oracle/: logarithms with error bounds.
 *
 * v >= 0 and x > 0 are finite numbers of any precision; MPFR's widest exponent range is
 * in force. Each function evaluates at the precision of y, 64 bits or more, and sets
 * *error so that |y - E| <= 2^*error: a bound that is proven (docs/numerics.md), not
 * asked for in advance; callers go on with more precision where it does not suffice.
 * Any thread. Tens of microseconds where one of the series is short, half a millisecond
 * at 230 bits where v is some hundred.
 */
#ifndef EVO_ORACLE_BESSEL_H
#define EVO_ORACLE_BESSEL_H

#include <mpfr.h>
#include <stdbool.h>

typedef void evo_bessel_function(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x,
                                 mpfr_exp_t *error);

/* ln I_v(x), ln K_v(x), ln(I_{v+1}(x)/I_v(x)). */
evo_bessel_function evo_bessel_log_i, evo_bessel_log_k, evo_bessel_log_ratio;

/* The derivatives by x of ln I_v(x) and ln K_v(x). An error may leave nothing known. */
evo_bessel_function evo_bessel_slope_i, evo_bessel_slope_k;

/* I_v(x), K_v(x), and times e^-x (I) or e^x (K), for v = 0 and 1. A value beyond the
 * exponent range becomes 0 or infinite, with an error that leaves nothing known. */
evo_bessel_function evo_bessel_i, evo_bessel_k, evo_bessel_i_scaled,
    evo_bessel_k_scaled;

/* The x > 0 at which I_{v+1}(x)/I_v(x) = r, for 0 < r < 1; r stands for x above. */
evo_bessel_function evo_bessel_ratio_inverse;

/* ---- Their pieces ---------------------------------------------------------- */

/* Set *error as above, or return false where they cannot come near 2^-prec(y). */

/* The power series less 1: sum over k >= 1 of (x^2/4)^k/(k! (v+1)_k). v may be negative
 * but for whole numbers. Always succeeds. */
bool evo_bessel_power_sum(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error);
/* The sums of Hankel's expansions less 1, sqrt(2 pi x) e^-x I_v(x) - 1 and, `second`,
 * sqrt(2 x/pi) e^x K_v(x) - 1. */
bool evo_bessel_hankel_sum(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, bool second,
                           mpfr_exp_t *error);
/* The logarithms, by Debye's expansion. */
bool evo_bessel_debye(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, bool second,
                      mpfr_exp_t *error);
/* ln K_v(x) from the power series of I_v and I_-v. Always succeeds. */
void evo_bessel_reflection(mpfr_t y, mpfr_srcptr v, mpfr_srcptr x, mpfr_exp_t *error);

/* ---- Errors ---------------------------------------------------------------- */

/* The exponent of an error that leaves nothing known. */
#define EVO_BESSEL_UNKNOWN (mpfr_get_emax_max() / 2)

/* y was rounded to nearest: its error. */
static inline mpfr_exp_t evo_bessel_rounding(mpfr_srcptr y) {
    return mpfr_regular_p(y) ? mpfr_get_exp(y) - mpfr_get_prec(y)
                             : mpfr_get_emin_min() - 1;
}

/* Of the sum of two errors. */
static inline mpfr_exp_t evo_bessel_both(mpfr_exp_t a, mpfr_exp_t b) {
    return (a > b ? a : b) + 1;
}

/* 2^bits >= n. */
static inline mpfr_exp_t evo_bessel_bits(unsigned long n) {
    mpfr_exp_t bits = 0;
    for (; bits < 62 && (1UL << bits) < n; bits++)
        continue;
    return bits;
}

/* s becomes ln(1 + s), in place; its error from that of s. */
mpfr_exp_t evo_bessel_log1p(mpfr_t s, mpfr_exp_t error);

/* y becomes e^y; its error from that of y. */
mpfr_exp_t evo_bessel_exp(mpfr_t y, mpfr_exp_t error);

/* v + 1, |v - 1| exactly; initialises the result. */
void evo_bessel_next_order(mpfr_t next, mpfr_srcptr v);
void evo_bessel_last_order(mpfr_t last, mpfr_srcptr v);

#endif
