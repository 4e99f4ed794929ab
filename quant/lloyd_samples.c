/* Lloyd-Max levels of samples.
 *
 * Lloyd's iteration alone stops in whatever minimum is near and needs thousands of
 * rounds for a hundred levels. Optimal partitions of a line are found by dynamic
 * programming instead: D(k, j), the least error of k levels for the first j atoms, is
 * the minimum over i of D(k-1, i) + cost(i, j), and since the best i does not fall when
 * j grows, halving the range of j takes O(atoms log atoms) for each k (X. Wu, "Optimal
 * quantization by matrix searching", 1991, in the form that needs no special search).
 * Atoms are runs of neighbouring samples; a few rounds of Lloyd's on all of the samples
 * then settle what the runs blurred.
 */
#include "quant/internal.h"

#include <math.h>
#include <stdlib.h>

enum {
    PARTS = 1024, /* an atom has at most this part of the samples and of the range */
    ATOMS = 2 * PARTS + 2,
    ROUNDS = 30,
};

typedef struct partition {
    size_t atoms;
    size_t starts[ATOMS + 1];   /* first sample of each atom */
    double sums[ATOMS + 1][3];  /* of 1, x and x^2 below each atom */
    double error[2][ATOMS + 1]; /* D(k, .) and D(k-1, .) */
    uint16_t from[1 << EVO_LLOYD_MAX_BITS][ATOMS + 1]; /* the best i */
} partition;

static void make_atoms(partition *p, const float *sorted, size_t count) {
    double range = (double)sorted[count - 1] - (double)sorted[0];
    for (size_t i = 0; i < count; i++) {
        size_t begin = p->atoms > 0 ? p->starts[p->atoms - 1] : 0;
        double x = (double)sorted[i], width = x - (double)sorted[begin];
        bool full =
            p->atoms == 0 || (i - begin) * PARTS >= count || width * PARTS > range;
        if (full && p->atoms < ATOMS) {
            p->starts[p->atoms++] = i;
            for (int k = 0; k < 3; k++)
                p->sums[p->atoms][k] = p->sums[p->atoms - 1][k];
        }
        p->sums[p->atoms][0] += 1;
        p->sums[p->atoms][1] += x;
        p->sums[p->atoms][2] += x * x;
    }
    p->starts[p->atoms] = count;
}

/* Squared error of atoms i to j - 1 about their mean. */
static double cost(const partition *p, size_t i, size_t j) {
    const double *low = p->sums[i], *high = p->sums[j];
    double n = high[0] - low[0], sum = high[1] - low[1];
    return n > 0 ? fmax(high[2] - low[2] - sum * sum / n, 0) : 0;
}

/* D(k, j) for j in [low, high], whose best i are in [from, to]. */
static void solve_range(partition *p, size_t k, size_t low, size_t high, size_t from,
                        size_t to) {
    const double *before = p->error[(k + 1) & 1];
    size_t middle = low + (high - low) / 2, best = from;
    double least = INFINITY;
    for (size_t i = from; i <= to && i <= middle; i++) {
        double error = before[i] + cost(p, i, middle);
        if (error < least) {
            least = error;
            best = i;
        }
    }
    p->error[k & 1][middle] = least;
    p->from[k][middle] = (uint16_t)best;
    if (middle > low)
        solve_range(p, k, low, middle - 1, from, best);
    if (middle < high)
        solve_range(p, k, middle + 1, high, best, to);
}

/* Means of the cells of the best partition; returns their number. */
static size_t solve(partition *p, size_t wanted, double *levels) {
    size_t end = p->atoms, kept = wanted < p->atoms ? wanted : p->atoms;
    for (size_t j = 0; j <= end; j++)
        p->error[0][j] = cost(p, 0, j);
    for (size_t k = 1; k < kept; k++)
        solve_range(p, k, 0, end, 0, end);
    for (size_t k = kept, j = end; k-- > 0;) {
        size_t i = k > 0 ? p->from[k][j] : 0;
        const double *low = p->sums[i], *high = p->sums[j];
        levels[k] = high[0] > low[0] ? (high[1] - low[1]) / (high[0] - low[0]) : NAN;
        j = i;
    }
    size_t distinct = 0;
    for (size_t k = 0; k < kept; k++)
        if (!isnan(levels[k]) && (distinct == 0 || levels[k] > levels[distinct - 1]))
            levels[distinct++] = levels[k];
    return distinct;
}

/* Lloyd's round; returns how far a level moved. */
static double move_levels(const float *sorted, const double *sums, size_t count,
                          double *levels, size_t level_count) {
    size_t begin = 0;
    double moved = 0;
    for (size_t i = 0; i < level_count; i++) {
        double threshold =
            i + 1 < level_count ? 0.5 * (levels[i] + levels[i + 1]) : INFINITY;
        size_t end = evo_find_above(sorted, begin, count, threshold);
        if (end > begin) {
            double mean = (sums[end] - sums[begin]) / (double)(end - begin);
            moved = fmax(moved, fabs(mean - levels[i]));
            levels[i] = mean;
        }
        begin = end;
    }
    return moved;
}

size_t evo_lloyd_max_samples(const float *sorted, size_t count, unsigned bits,
                             double *levels) {
    double *sums = count > 0 ? malloc((count + 1) * sizeof *sums) : NULL;
    partition *p = calloc(1, sizeof *p);
    size_t kept = 0;
    if (sums != NULL && p != NULL) {
        sums[0] = 0;
        for (size_t i = 0; i < count; i++)
            sums[i + 1] = sums[i] + (double)sorted[i];
        make_atoms(p, sorted, count);
        kept = solve(p, (size_t)1 << bits, levels);
        for (int i = 0; i < ROUNDS; i++)
            if (!(move_levels(sorted, sums, count, levels, kept) > 0))
                break;
    }
    free(sums);
    free(p);
    return kept;
}

size_t evo_find_above(const float *sorted, size_t low, size_t count, double threshold) {
    size_t length = count - low;
    while (length > 0) {
        size_t half = length / 2;
        bool below = (double)sorted[low + half] <= threshold;
        low += below ? half + 1 : 0;
        length = below ? length - half - 1 : half;
    }
    return low;
}
