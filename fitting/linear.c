#include "fitting/linear.h"

#include <math.h>
#include <string.h>

/* Reflects the column segment a[k..rows) to a multiple of e_k and applies the same
 * reflection to the later columns and the right-hand side. */
static void reflect(double *a, size_t rows, size_t cols, size_t k, double *rhs) {
    double *v = a + k * rows;
    double norm = 0;
    for (size_t i = k; i < rows; i++)
        norm += v[i] * v[i];
    norm = sqrt(norm);
    if (!(norm > 0))
        return;
    double alpha = v[k] > 0 ? -norm : norm;
    v[k] -= alpha;
    double vv = 0;
    for (size_t i = k; i < rows; i++)
        vv += v[i] * v[i];
    for (size_t j = k + 1; j <= cols; j++) {
        double *w = j < cols ? a + j * rows : rhs;
        double dot = 0;
        for (size_t i = k; i < rows; i++)
            dot += v[i] * w[i];
        double f = 2 * dot / vv;
        for (size_t i = k; i < rows; i++)
            w[i] -= f * v[i];
    }
    v[k] = alpha;
    for (size_t i = k + 1; i < rows; i++)
        v[i] = 0;
}

void evo_qr_factor(double *a, size_t rows, size_t cols, double *rhs) {
    for (size_t k = 0; k < cols; k++)
        reflect(a, rows, cols, k, rhs);
}

void evo_qr_solve_damped(const double *r, size_t rows, size_t cols, const double *z,
                         double lambda, double *x) {
    enum { N = EVO_FIT_MAX_CONSTANTS };
    double a[2 * N * N] = {0}, b[2 * N] = {0};
    size_t m = 2 * cols;
    double largest = 0;
    for (size_t j = 0; j < cols; j++) {
        memcpy(a + j * m, r + j * rows, (j + 1) * sizeof *a);
        a[j * m + cols + j] = sqrt(lambda);
        largest = fmax(largest, fabs(r[j * rows + j]));
    }
    memcpy(b, z, cols * sizeof *b);
    evo_qr_factor(a, m, cols, b);
    for (size_t j = cols; j-- > 0;) {
        double sum = b[j];
        for (size_t k = j + 1; k < cols; k++)
            sum -= a[k * m + j] * x[k];
        double pivot = a[j * m + j];
        x[j] = fabs(pivot) > 1e-14 * largest ? sum / pivot : 0;
    }
}

bool evo_wide_solve(size_t n, size_t width, evo_wide *a, evo_wide *x) {
    for (size_t k = 0; k < n; k++) {
        size_t pivot = k;
        for (size_t i = k + 1; i < n; i++)
            if (fabs(a[i * width + k].hi) > fabs(a[pivot * width + k].hi))
                pivot = i;
        evo_wide *first = a + k * width, *swap = a + pivot * width;
        if (!(fabs(swap[k].hi) > 0) || !isfinite(swap[k].hi))
            return false;
        for (size_t j = k; pivot != k && j <= n; j++) {
            evo_wide kept = first[j];
            first[j] = swap[j];
            swap[j] = kept;
        }
        for (size_t i = k + 1; i < n; i++) {
            evo_wide *row = a + i * width, factor = evo_wide_div(row[k], first[k]);
            for (size_t j = k + 1; j <= n; j++)
                row[j] = evo_wide_sub(row[j], evo_wide_mul(factor, first[j]));
        }
    }
    for (size_t i = n; i-- > 0;) {
        const evo_wide *row = a + i * width;
        evo_wide sum = row[n];
        for (size_t j = i + 1; j < n; j++)
            sum = evo_wide_sub(sum, evo_wide_mul(row[j], x[j]));
        x[i] = evo_wide_div(sum, row[i]);
    }
    return true;
}
