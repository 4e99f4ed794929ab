/* Order statistics. */
#include "bench/statistics.h"

#include <math.h>
#include <stdlib.h>

int bench_ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

typedef struct ranked {
    double value;
    size_t index;
} ranked;

static int by_value(const void *a, const void *b) {
    return bench_ascending(&((const ranked *)a)->value, &((const ranked *)b)->value);
}

/* Equal values share the mean of their ranks. */
static bool rank(const double *values, size_t n, double *ranks) {
    ranked *order = calloc(n, sizeof *order);
    if (order == NULL)
        return false;
    for (size_t i = 0; i < n; i++)
        order[i] = (ranked){values[i], i};
    qsort(order, n, sizeof *order, by_value);
    for (size_t i = 0, j; i < n; i = j) {
        for (j = i; j < n && order[j].value == order[i].value; j++)
            ;
        for (size_t k = i; k < j; k++)
            ranks[order[k].index] = 0.5 * (double)(i + j - 1);
    }
    free(order);
    return true;
}

static double pearson(const double *x, const double *y, size_t n) {
    double mx = 0, my = 0, xy = 0, xx = 0, yy = 0;
    for (size_t i = 0; i < n; i++) {
        mx += x[i] / (double)n;
        my += y[i] / (double)n;
    }
    for (size_t i = 0; i < n; i++) {
        xy += (x[i] - mx) * (y[i] - my);
        xx += (x[i] - mx) * (x[i] - mx);
        yy += (y[i] - my) * (y[i] - my);
    }
    return xy / sqrt(xx * yy);
}

evo_status bench_spearman(const double *x, const double *y, size_t n,
                          double *correlation, evo_error *err) {
    double *a = calloc(2 * n, sizeof *a), *b = a ? a + n : NULL;
    bool good = a && rank(x, n, a) && rank(y, n, b);
    if (good)
        *correlation = pearson(a, b, n);
    free(a);
    return good ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
}
