/* Drawing and fitting: see fit.h. */
#include "examples/vmf/fit.h"

#include <math.h>
#include <stdlib.h>

#include "results/formats/bessel_i_ratio_inverse_f64_4ulp_avx512/bessel_i_ratio_inverse_f64_4ulp_avx512.h"
#include "results/formats/log_bessel_i_f64_4ulp_avx512/log_bessel_i_f64_4ulp_avx512.h"

#define TWO_PI 0x1.921fb54442d18p+2

bool vmf_whole_number(const char *text, uint64_t *value) {
    *value = 0;
    for (const char *c = text; *c != 0; c++) {
        if (*c < '0' || *c > '9' || *value > (UINT64_MAX - (uint64_t)(*c - '0')) / 10)
            return false;
        *value = *value * 10 + (uint64_t)(*c - '0');
    }
    return *text != 0;
}

/* ---- Random numbers ---------------------------------------------------------- */

/* splitmix64 (Steele, Lea and Flood 2014) */
static uint64_t next(uint64_t *state) {
    uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

/* In (0, 1). */
static double uniform(uint64_t *state) {
    return ((double)(next(state) >> 11) + 0.5) * 0x1p-53;
}

/* Two at once: Marsaglia's polar method. */
static void normals(uint64_t *state, double *a, double *b) {
    double x, y, s;
    do {
        x = 2 * uniform(state) - 1;
        y = 2 * uniform(state) - 1;
        s = x * x + y * y;
    } while (s >= 1 || s == 0);
    double factor = sqrt(-2 * log(s) / s);
    *a = x * factor;
    *b = y * factor;
}

/* Gamma of this shape, 1 or more (Marsaglia and Tsang 2000). */
static double gamma_variate(uint64_t *state, double shape) {
    double d = shape - 1.0 / 3, c = 1 / sqrt(9 * d);
    for (;;) {
        double x, other;
        normals(state, &x, &other);
        double v = 1 + c * x;
        v = v * v * v;
        if (v > 0 && log(uniform(state)) < x * x / 2 + d - d * v + d * log(v))
            return d * v;
    }
}

/* ---- Drawing ------------------------------------------------------------------- */

/* The part along the mean direction: Wood's rejection from a transformed beta. */
static double along(uint64_t *state, double m, double concentration) {
    double b =
        (m - 1) / (2 * concentration + hypot(2 * concentration, m - 1)); /* in (0, 1) */
    double x0 = (1 - b) / (1 + b);
    double c = concentration * x0 + (m - 1) * log1p(-x0 * x0);
    for (;;) {
        double one = gamma_variate(state, (m - 1) / 2);
        double z = one / (one + gamma_variate(state, (m - 1) / 2));
        double w = (1 - (1 + b) * z) / (1 - (1 - b) * z);
        if (concentration * w + (m - 1) * log1p(-x0 * w) - c >= log(uniform(state)))
            return w;
    }
}

/* The mean direction is the first axis, the rest uniform on its sphere. */
static void add_vector(uint64_t *state, double concentration, size_t dimension,
                       double *other, double *sum) {
    double w = along(state, (double)dimension, concentration), square = 0, spare;
    for (size_t i = 1; i < dimension; i += 2)
        normals(state, &other[i], i + 1 < dimension ? &other[i + 1] : &spare);
    for (size_t i = 1; i < dimension; i++)
        square += other[i] * other[i];
    double scale = sqrt((1 - w) * (1 + w) / square);
    sum[0] += w;
    for (size_t i = 1; i < dimension; i++)
        sum[i] += scale * other[i];
}

vmf_data vmf_draw(size_t dimension, double concentration, size_t count, uint64_t seed) {
    vmf_data data = {dimension, count, (double)NAN};
    double *other = calloc(2 * dimension, sizeof *other), square = 0;
    if (other == NULL)
        return data;
    double *sum = other + dimension;
    for (size_t i = 0; i < count; i++)
        add_vector(&seed, concentration, dimension, other, sum);
    for (size_t i = 0; i < dimension; i++)
        square += sum[i] * sum[i];
    data.resultant = sqrt(square) / (double)count;
    free(other);
    return data;
}

/* ---- Fitting --------------------------------------------------------------------- */

double vmf_log_factor(size_t dimension, double concentration, double log_bessel) {
    double half = (double)dimension / 2;
    return (half - 1) * log(concentration) - half * log(TWO_PI) - log_bessel;
}

double vmf_concentration(double v, double r) {
    return bessel_i_ratio_inverse_f64_4ulp_avx512(v, r);
}

/* The length R of the mean of n vectors has E(R^2) = r^2 + (1 - r^2)/n, r = A(x): in
 * many dimensions more off than the standard error. (n R^2 - 1)/(n - 1) is unbiased for
 * r^2. The variance of r's estimate is A'(x)/n, but for terms of order 1/n^2. */
vmf_fit vmf_fit_to(const vmf_data *data) {
    double v = (double)data->dimension / 2 - 1, n = (double)data->count;
    double length = data->resultant;
    double r = sqrt((n * length * length - 1) / (n - 1));
    vmf_fit fit = {.likeliest = vmf_concentration(v, length),
                   .concentration = vmf_concentration(v, r)};
    double x = fit.concentration;
    double slope = 1 - r * r - (2 * v + 1) * r / x;
    fit.error = 1 / sqrt(n * slope);
    fit.log_likelihood =
        vmf_log_factor(data->dimension, x, log_bessel_i_f64_4ulp_avx512(v, x)) + x * r;
    return fit;
}
