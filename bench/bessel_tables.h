/* ln I_v(x) and ln K_v(x) in doubles as they are published, and plainer: what kernels
 * of log_bessel_i and log_bessel_k are measured beside. v >= 0, x > 0. Call
 * bessel_tables_init once. */
#ifndef EVO_BENCH_BESSEL_TABLES_H
#define EVO_BENCH_BESSEL_TABLES_H

void bessel_tables_init(void);

/* Six regions: Plesner, Sorensen and Hauberg, Accurate Computation of the Logarithm of
 * Modified Bessel Functions on GPUs (2024). */
double bessel_six_log_i(double v, double x);
double bessel_six_log_k(double v, double x);
/* Three: Hankel's expansion with as many terms as it takes, Debye's, the power series.
 */
double bessel_three_log_i(double v, double x);

#endif
