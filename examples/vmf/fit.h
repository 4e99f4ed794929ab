/* von Mises-Fisher distributions on the sphere in `dimension` dimensions: density
 * proportional to exp(concentration <mean, x>). */
#ifndef EVO_EXAMPLES_VMF_FIT_H
#define EVO_EXAMPLES_VMF_FIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Decimal digits alone, of a number below 2^64, into `value`; else false. */
bool vmf_whole_number(const char *text, uint64_t *value);

typedef struct vmf_data {
    size_t dimension, count;
    double resultant; /* length of the mean of all vectors */
} vmf_data;

/* Draws `count` vectors and keeps what fitting takes of them. 3 or more dimensions; the
 * resultant is NaN without memory. Wood's method (1994); the same seed, the same data.
 */
vmf_data vmf_draw(size_t dimension, double concentration, size_t count, uint64_t seed);

typedef struct vmf_fit {
    double likeliest;     /* concentration of the greatest likelihood */
    double concentration; /* the same from an unbiased estimate of the squared length */
    double error;         /* its standard error */
    double log_likelihood; /* of one vector, at `concentration` */
} vmf_fit;

/* The x at which I_{v+1}(x)/I_v(x) = r, 0 < r < 1, by the kernel of
 * bessel_i_ratio_inverse. */
double vmf_concentration(double v, double r);

vmf_fit vmf_fit_to(const vmf_data *data);

/* ln of the density's factor: (d/2 - 1) ln x - d/2 ln(2 pi) - ln I_{d/2-1}(x), from the
 * last. */
double vmf_log_factor(size_t dimension, double concentration, double log_bessel);

#endif
