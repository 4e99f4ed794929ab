/* The functions of Bessel's I_v that fitting von Mises-Fisher distributions takes, in
 * double, for v >= 0 and x > 0: what exported kernels of the targets of these names
 * have. Any thread. */
#ifndef EVO_EXAMPLES_VMF_BESSEL_H
#define EVO_EXAMPLES_VMF_BESSEL_H

/* ln I_v(x), v >= 100. */
double vmf_log_bessel_i(double v, double x);
/* I_{v+1}(x)/I_v(x), in time in proportion to x. */
double vmf_bessel_i_ratio(double v, double x);
/* The x at which that is r, 0 < r < 1. */
double vmf_bessel_i_ratio_inverse(double v, double r);

#endif
