/* Pairs of numbers whose exponentials add up to almost exactly 1, where ln(e^a + e^b)
 * cancels.
 *
 * A number b next to ln(1 - e^a) leaves a result of up to half its spacing, whatever a
 * is; what a kernel has to know of e^a for that is 24 bits more than usual. Pairs that
 * leave less are found by taking the best a among neighbours: the line is followed by
 * its Taylor polynomial of second degree in units of the spacing of b, of which
 * fractions alone matter. Whole parts of the coefficients are left out, so that doubles
 * hold enough of them. The pair is one that exists in any case, and the choice is a
 * function of a alone.
 */
#include "oracle/several/several.h"

#include <math.h>

enum { BITS = 120, STEPS = 512 };

/* ln(1 - e^a); unless NULL, of value, slope and half the second derivative, by steps of
 * one encoding of a and in spacings of the value, what is beyond whole numbers. */
static double line(evo_format_id format, double a, double fraction[3]) {
    MPFR_DECL_INIT(rest, BITS);
    MPFR_DECL_INIT(slope, BITS);
    MPFR_DECL_INIT(value, BITS);
    mpfr_set_d(slope, a, MPFR_RNDN);
    mpfr_expm1(rest, slope, MPFR_RNDN);
    mpfr_neg(value, rest, MPFR_RNDN);
    mpfr_log(value, value, MPFR_RNDN);
    double b = mpfr_get_d(value, MPFR_RNDN);
    if (fraction == NULL || b == 0 || !isfinite(b))
        return b;
    double a_ulp = evo_format_ulp(format, a), b_ulp = evo_format_ulp(format, b);
    mpfr_exp(slope, slope, MPFR_RNDN);
    mpfr_div(slope, slope, rest, MPFR_RNDN); /* e^a/(e^a - 1) */
    mpfr_mul_d(slope, slope, a_ulp, MPFR_RNDN);
    mpfr_div(rest, slope, rest, MPFR_RNDN); /* -e^a/(e^a - 1)^2/2 is half its slope */
    mpfr_mul_d(rest, rest, -0.5 * a_ulp, MPFR_RNDN);
    mpfr_ptr terms[] = {value, slope, rest};
    for (int i = 0; i < 3; i++) {
        mpfr_div_d(terms[i], terms[i], b_ulp, MPFR_RNDN);
        mpfr_frac(terms[i], terms[i], MPFR_RNDN);
        fraction[i] = mpfr_get_d(terms[i], MPFR_RNDN);
    }
    return b;
}

double evo_several_border(evo_format_id format, bool close, double *a) {
    double fraction[3] = {0}, least = 1;
    int best = 0;
    double b = line(format, *a, close ? fraction : NULL);
    if (!close)
        return b;
    for (int i = -STEPS; i <= STEPS; i++) {
        double x = fraction[0] + i * (fraction[1] + i * fraction[2]);
        double distance = fabs(x - rint(x));
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    *a += best * evo_format_ulp(format, *a);
    *a = evo_format_decode(format, evo_format_encode(format, *a));
    return line(format, *a, NULL);
}
