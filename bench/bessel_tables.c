/* The region tables. */
#include "bench/bessel_tables.h"

#include <math.h>
#include <stdbool.h>

enum { MOST_TERMS = 13, SIMPSON = 600 };

static const double pi = 0x1.921fb54442d18p+1;

/* U_k(t) = t^k sum of debye[k][j] t^2j (DLMF 10.41.9). */
static double debye[MOST_TERMS + 1][MOST_TERMS + 1];

void bessel_tables_init(void) {
    debye[0][0] = 1;
    for (int k = 0; k < MOST_TERMS; k++)
        for (int j = 0; j <= k + 1; j++) {
            double e = k + 2 * j, sum = 0;
            if (j <= k)
                sum += (2 * e + 1) * (2 * e + 1) * debye[k][j];
            if (j > 0)
                sum -= (2 * e - 3) * (2 * e + 1) * debye[k][j - 1];
            debye[k + 1][j] = sum / (8 * (e + 1));
        }
}

/* ---- Expansions ------------------------------------------------------------ */

/* Hankel's, `terms` of them, or until they do not count any more. */
static double hankel(double v, double x, int terms, bool second) {
    double term = 1, sum = 1, square = 4 * v * v;
    for (int k = 1; k <= terms && fabs(term) > 0x1p-54 * fabs(sum); k++) {
        double odd = 2 * k - 1;
        term *= (square - odd * odd) / (8 * k * x);
        if (!second)
            term = -term;
        sum += term;
    }
    return second ? 0.5 * log(pi / (2 * x)) - x + log(sum)
                  : x - 0.5 * log(2 * pi * x) + log(sum);
}

static double uniform(double v, double x, int terms, bool second) {
    double z = x / v, root = sqrt(1 + z * z), t = 1 / root, s = t * t;
    double eta = root + log(z / (1 + root)), sum = 0, step = t / v;
    if (second)
        step = -step;
    for (int k = terms; k >= 0; k--) {
        double u = debye[k][k];
        for (int j = k - 1; j >= 0; j--)
            u = u * s + debye[k][j];
        sum = sum * step + u;
    }
    double quarter = 0.25 * log1p(z * z);
    return second ? 0.5 * log(pi / (2 * v)) - v * eta - quarter + log(sum)
                  : -0.5 * log(2 * pi * v) + v * eta - quarter + log(sum);
}

/* ---- Where they fail -------------------------------------------------------- */

static double log_term(double v, double log_half, long term) {
    double k = (double)term;
    return 2 * k * log_half - lgamma(k + 1) - lgamma(k + v + 1);
}

/* The power series about its largest term, each by two log Gammas. */
static double series_of_logarithms(double v, double x) {
    double log_half = log(x / 2);
    long largest = (long)(0.5 * (sqrt(v * v + x * x) - v));
    double top = log_term(v, log_half, largest), sum = 1;
    for (long k = largest + 1;; k++) {
        double term = exp(log_term(v, log_half, k) - top);
        sum += term;
        if (term < 0x1p-54 * sum)
            break;
    }
    for (long k = largest - 1; k >= 0; k--) {
        double term = exp(log_term(v, log_half, k) - top);
        sum += term;
        if (term < 0x1p-54 * sum)
            break;
    }
    return v * log_half + top + log(sum);
}

static double plain_series(double v, double x) {
    double square = 0.25 * x * x, term = 1, sum = 0;
    for (double k = 1; term > 0x1p-54 * (1 + sum); k++) {
        term *= square / (k * (k + v));
        sum += term;
    }
    double factor = v == 0 ? 0 : v * log(x / 2) - lgamma(v + 1);
    return factor + log1p(sum);
}

/* Rothwell's integral: K_v(x) = sqrt(pi) e^-x/((2 x)^v Gamma(v + 1/2)) times that of
 * e^-t (t (2 x + t))^(v - 1/2) over t > 0, with t = u^b below 1, b = 16/(2 v + 1), and
 * t = 1/u above. */
static double integrand(double v, double x, double b, double u) {
    if (u == 0)
        return 0;
    double t = pow(u, b), seventh = u * u * u;
    seventh *= seventh * u;
    return b * exp(-t) * pow(2 * x + t, v - 0.5) * seventh +
           exp(-1 / u) * pow(u, -2 * v - 1) * pow(2 * x * u + 1, v - 0.5);
}

static double rothwell(double v, double x) {
    double b = 16 / (2 * v + 1), sum = integrand(v, x, b, 1);
    for (int i = 1; i < SIMPSON; i++)
        sum += (i % 2 == 1 ? 4 : 2) * integrand(v, x, b, (double)i / SIMPSON);
    return 0.5 * log(pi) - lgamma(v + 0.5) - v * log(2 * x) - x +
           log(sum / (3 * SIMPSON));
}

/* ---- Tables ----------------------------------------------------------------- */

static double six(double v, double x, bool second) {
    double log_x = log(x), log_v = log(v); /* -inf for v = 0 */
    if ((x > 1400 && v < 3.05) || (0.6229 * log_x - 3.2318 > log_v && v > 3.1))
        return hankel(v, x, 3, second);
    if ((x > 30 && v < 15.3919) || (0.5113 * log_x + 0.7939 > log_v && x > 59.6925))
        return hankel(v, x, 20, second);
    if ((x > 274.2377 && v > 0.3) || v > 163.6993)
        return uniform(v, x, 4, second);
    if ((x > 84.4153 && v > 0.46) || v > 56.9971)
        return uniform(v, x, 6, second);
    if ((x > 35.9074 && v > 0.6) || v > 20.1534)
        return uniform(v, x, 9, second);
    if ((x > 19.6931 && v > 0.7) || v > 12.6964)
        return uniform(v, x, 13, second);
    return second ? rothwell(v, x) : series_of_logarithms(v, x);
}

double bessel_six_log_i(double v, double x) {
    return six(v, x, false);
}

double bessel_six_log_k(double v, double x) {
    return six(v, x, true);
}

double bessel_three_log_i(double v, double x) {
    enum { AS_MANY_AS_IT_TAKES = 60 };
    if (x > 0.5 * v * v + 19)
        return hankel(v, x, AS_MANY_AS_IT_TAKES, false);
    return v > 25 || x > 35 ? uniform(v, x, MOST_TERMS, false) : plain_series(v, x);
}
