/* Expected errors of levels under a density.
 *
 * The squared error of a cell [a, b] with level q is M2 - 2 q M1 + q^2 M0 in the
 * partial moments Mk = int_a^b x^k p(x) dx, which have closed forms for all four
 * densities:
 *
 * - Gauss: M0 = Phi, M1 = -p, M2 = Phi - x p;
 * - Student: M1 = -nu/(nu-1) (1 + x^2/nu) p; for M2 see student_second;
 * - Laplace and uniform by elementary integration.
 *
 * All are cut off at a limit, beyond which there is nothing, and normalised to what is
 * left.
 */
#include "quant/internal.h"

#include <math.h>

#define PI 3.14159265358979323846

static double limit_of(const evo_distribution *d) {
    switch (d->kind) {
    case EVO_DIST_GAUSS:
        return 10;
    case EVO_DIST_STUDENT:
        return 100;
    case EVO_DIST_UNIFORM:
        return 1;
    default: /* exp(-50) of Laplace's mass lies beyond: nothing in a double's sum */
        return 50;
    }
}

/* ---- Student's t ------------------------------------------------------------- */

/* Continued fraction of the incomplete beta function by the modified Lentz method
 * (Abramowitz and Stegun 26.5.8). */
static double beta_fraction(double a, double b, double x) {
    const double tiny = 1e-300;
    double c = 1, d = 1 - (a + b) * x / (a + 1);
    d = 1 / (fabs(d) < tiny ? tiny : d);
    double h = d;
    for (int m = 1; m <= 300; m++) {
        double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + even * d;
        c = 1 + even / c;
        d = 1 / (fabs(d) < tiny ? tiny : d);
        c = fabs(c) < tiny ? tiny : c;
        h *= d * c;
        d = 1 + odd * d;
        c = 1 + odd / c;
        d = 1 / (fabs(d) < tiny ? tiny : d);
        c = fabs(c) < tiny ? tiny : c;
        double step = d * c;
        h *= step;
        if (fabs(step - 1) < 1e-16)
            break;
    }
    return h;
}

/* Normalisation of the density: Gamma((nu+1)/2) / (sqrt(nu pi) Gamma(nu/2)). */
static double student_norm(double nu) {
    int sign;
    return exp(lgamma_r((nu + 1) / 2, &sign) - lgamma_r(nu / 2, &sign)) / sqrt(nu * PI);
}

/* P(0 < T < x), x >= 0: half the incomplete beta function of x^2/(nu+x^2), from the
 * side where its fraction converges fast. */
static double student_half(double nu, double norm, double x) {
    double t = x * x / (nu + x * x), a = 0.5, b = nu / 2;
    /* t^a (1-t)^b / B(a, b) = norm x (1 + x^2/nu)^(-(nu+1)/2) (1 + x^2/nu) ... with
     * B(1/2, nu/2) = 1 / (norm sqrt(nu)). */
    double front = sqrt(t) * exp(-b * log1p(x * x / nu)) * norm * sqrt(nu);
    if (t < (a + 1) / (a + b + 2))
        return 0.5 * front * beta_fraction(a, b, t) / a;
    return 0.5 - 0.5 * front * beta_fraction(b, a, 1 - t) / b;
}

/* int_0^x u^2 p du. With u = sqrt(nu) tan(theta) and J_n = int_0^theta cos^n this is
 * nu (J_(nu-3) - J_(nu-1)) in units of the norm times sqrt(nu), and J_(nu-3) follows
 * from J_(nu-1) by (nu-1) J_(nu-1) = cos^(nu-2) sin + (nu-2) J_(nu-3). */
static double student_second(double nu, double norm, double x, double half) {
    double root = sqrt(nu), secant2 = 1 + x * x / nu, j = half / (norm * root), below;
    double sine = (x / root) / sqrt(secant2);
    if (fabs(nu - 2) < 1e-9)
        below = asinh(x / root);
    else
        below = ((nu - 1) * j - pow(secant2, -(nu - 2) / 2) * sine) / (nu - 2);
    return nu * norm * root * (below - j);
}

static evo_moments student_moments(double nu, double norm, double x) {
    double size = fabs(x), secant2 = 1 + x * x / nu;
    double half = student_half(nu, norm, size);
    double second = student_second(nu, norm, size, half);
    /* int_0^size u p; nu = 1 has a logarithm. */
    double first = fabs(nu - 1) < 1e-9
                       ? norm * nu / 2 * log(secant2)
                       : norm * nu / (nu - 1) * -expm1(-(nu - 1) / 2 * log(secant2));
    evo_moments m = {0.5 + copysign(half, x), first, copysign(second, x)};
    return m;
}

/* ---- The four ---------------------------------------------------------------- */

double evo_density_at(const evo_density *p, double x) {
    double nu = p->distribution.nu;
    if (fabs(x) > p->limit)
        return 0;
    switch (p->distribution.kind) {
    case EVO_DIST_GAUSS:
        return p->norm * exp(-0.5 * x * x) / p->mass;
    case EVO_DIST_STUDENT:
        return p->norm * exp(-(nu + 1) / 2 * log1p(x * x / nu)) / p->mass;
    case EVO_DIST_UNIFORM:
        return 0.5;
    default:
        return 0.5 * exp(-fabs(x)) / p->mass;
    }
}

/* The moments of (-inf, x] up to constants that differences are free of. */
static evo_moments moments_below(const evo_density *p, double x) {
    double e, size = fabs(x);
    evo_moments m;
    switch (p->distribution.kind) {
    case EVO_DIST_GAUSS:
        e = p->norm * exp(-0.5 * x * x);
        m.m0 = 0.5 * erf(x * sqrt(0.5));
        m.m1 = -e;
        m.m2 = m.m0 - x * e;
        return m;
    case EVO_DIST_STUDENT:
        return student_moments(p->distribution.nu, p->norm, x);
    case EVO_DIST_UNIFORM:
        return (evo_moments){0.5 * x, 0.25 * x * x, x * x * x / 6};
    default:
        e = 0.5 * exp(-size);
        m.m0 = copysign(0.5 - e, x);
        m.m1 = -(1 + size) * e;
        m.m2 = copysign(1 - (size * size + 2 * size + 2) * e, x);
        return m;
    }
}

static evo_moments difference(const evo_density *p, evo_moments above,
                              evo_moments below) {
    return (evo_moments){(above.m0 - below.m0) / p->mass,
                         (above.m1 - below.m1) / p->mass,
                         (above.m2 - below.m2) / p->mass};
}

static evo_moments clipped_below(const evo_density *p, double x) {
    return moments_below(p, fmin(fmax(x, -p->limit), p->limit));
}

evo_moments evo_density_between(const evo_density *p, double a, double b) {
    return difference(p, clipped_below(p, b), clipped_below(p, a));
}

void evo_density_init(evo_density *p, const evo_distribution *d) {
    *p = (evo_density){.distribution = *d, .limit = limit_of(d), .mass = 1};
    if (d->kind == EVO_DIST_STUDENT)
        p->norm = student_norm(d->nu);
    if (d->kind == EVO_DIST_GAUSS)
        p->norm = 1 / sqrt(2 * PI);
    p->mass = evo_density_between(p, -p->limit, p->limit).m0;
}

/* All four densities are even; cells that are, too, need one half of the sum. */
static bool is_even(const evo_cells *cells) {
    size_t last = cells->count - 1;
    bool even = true;
    for (size_t i = 0; even && i <= last / 2; i++)
        even = cells->values[i] == -cells->values[last - i] &&
               (i == last || evo_cells_threshold(cells, i) ==
                                 -evo_cells_threshold(cells, last - 1 - i));
    return even;
}

/* The error of values first, first + 1, ...; the first cell begins at `low`. */
static double sum_cells(const evo_density *p, const evo_cells *cells, double scale,
                        size_t first, double low) {
    double sum = 0;
    evo_moments below = clipped_below(p, low);
    for (size_t i = first; i < cells->count; i++) {
        double q = cells->values[i] * scale;
        double high =
            i + 1 < cells->count ? scale * evo_cells_threshold(cells, i) : INFINITY;
        evo_moments above = clipped_below(p, high), m = difference(p, above, below);
        sum += m.m2 - q * (2 * m.m1 - q * m.m0);
        below = above;
    }
    return sum;
}

double evo_expected_mse(const evo_distribution *d, const evo_cells *cells,
                        double scale) {
    evo_density p;
    evo_density_init(&p, d);
    if (is_even(cells)) /* the middle value, if there is one, has half of its cell */
        return 2 * sum_cells(&p, cells, scale, cells->count / 2, 0);
    return sum_cells(&p, cells, scale, 0, -INFINITY);
}

/* ---- Best scale -------------------------------------------------------------- */

/* Golden section in log2 of the scale; *mse is the value there. */
static double refine(const evo_distribution *d, const evo_cells *cells, double low,
                     double high, double *mse) {
    const double golden = 0.6180339887498949;
    double a = high - golden * (high - low), b = low + golden * (high - low);
    double fa = evo_expected_mse(d, cells, exp2(a));
    double fb = evo_expected_mse(d, cells, exp2(b));
    for (int i = 0; i < 30; i++) {
        if (fa < fb) {
            high = b;
            b = a;
            fb = fa;
            a = high - golden * (high - low);
            fa = evo_expected_mse(d, cells, exp2(a));
        } else {
            low = a;
            a = b;
            fa = fb;
            b = low + golden * (high - low);
            fb = evo_expected_mse(d, cells, exp2(b));
        }
    }
    *mse = fmin(fa, fb);
    return exp2(fa < fb ? a : b);
}

/* Floats err periodically in the logarithm of the scale, so that there are several
 * minima: a grid of 1/32 binade finds them, from the largest level at an eighth of the
 * deviation to four times the limit, and the best few are refined. */
double evo_best_scale(const evo_distribution *d, const evo_cells *cells, double *mse) {
    enum { STEPS = 32, KEPT = 4 };
    double largest = fmax(-cells->values[0], cells->values[cells->count - 1]);
    double low = -3 - log2(largest), range = 5 + log2(limit_of(d));
    double best[KEPT], at[KEPT], before = INFINITY, here = INFINITY;
    size_t kept = 0;
    int steps = (int)(range * STEPS);
    for (int i = 0; i <= steps + 1; i++) {
        double next = i <= steps
                          ? evo_expected_mse(d, cells, exp2(low + (double)i / STEPS))
                          : INFINITY;
        if (i > 0 && here <= before && here <= next) {
            size_t k = kept < KEPT ? kept++ : KEPT;
            for (; k > 0 && best[k - 1] > here; k--)
                if (k < KEPT) {
                    best[k] = best[k - 1];
                    at[k] = at[k - 1];
                }
            if (k < KEPT) {
                best[k] = here;
                at[k] = low + (double)(i - 1) / STEPS;
            }
        }
        before = here;
        here = next;
    }
    double scale = exp2(low);
    *mse = INFINITY;
    for (size_t k = 0; k < kept; k++) {
        double found;
        double there =
            refine(d, cells, at[k] - 1.0 / STEPS, at[k] + 1.0 / STEPS, &found);
        if (found < *mse) {
            *mse = found;
            scale = there;
        }
    }
    return scale;
}
