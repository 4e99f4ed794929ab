/* The textbook's way: see bessel.h. Kernels of log_bessel_i, bessel_i_ratio and
 * bessel_i_ratio_inverse may stand here instead (evolve export). */
#include "examples/vmf/bessel.h"

#include <math.h>

#define TWO_PI 0x1.921fb54442d18p+2

/* Debye's expansion with four terms (DLMF 10.41.3, 10.41.10; U_4 of Bickley et al.
 * 1952): what is left out is below 0.2/v^5. */
double vmf_log_bessel_i(double v, double x) {
    double r = hypot(v, x), p = v / r, s = p * p, w = p / v;
    double u1 = (3 - 5 * s) / 24;
    double u2 = (81 + s * (-462 + s * 385)) / 1152;
    double u3 = (30375 + s * (-369603 + s * (765765 - s * 425425))) / 414720;
    double u4 = (4465125 +
                 s * (-94121676 + s * (349922430 + s * (-446185740 + s * 185910725)))) /
                39813120;
    double sum = w * (u1 + w * (u2 + w * (u3 + w * u4)));
    return r - v * asinh(v / x) - log(TWO_PI * r) / 2 + log1p(sum);
}

/* Gauss' continued fraction, 1/(b_1 + 1/(b_2 + ...)) with b_k = 2 (v + k)/x, by Lentz'
 * method; all terms are positive. */
double vmf_bessel_i_ratio(double v, double x) {
    double f = 2 * (v + 1) / x, c = f, d = 0, change = 2;
    for (double k = 2; fabs(change - 1) > 0x1p-53 && k < 1e7; k++) {
        double b = 2 * (v + k) / x;
        d = 1 / (b + d);
        c = b + 1 / c;
        change = c * d;
        f *= change;
    }
    return 1 / f;
}

/* Newton's method (Sra 2012) from the estimate of Banerjee et al. (2005). */
double vmf_bessel_i_ratio_inverse(double v, double r) {
    double x = r * (2 * v + 2 - r * r) / (1 - r * r);
    for (int i = 0; i < 20; i++) {
        double a = vmf_bessel_i_ratio(v, x);
        double step = (a - r) / (1 - a * a - (2 * v + 1) * a / x);
        x -= step;
        if (!(fabs(step) > 0x1p-50 * x))
            break;
    }
    return x;
}
