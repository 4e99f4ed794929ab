/* Entries of tables, cell by cell: few unknowns that the value is linear in.
 *
 * Lawson's weights lead from the least-squares solution to the minimax one. Then the
 * unknowns are rounded one after the other, those first whose rounding matters most,
 * and what is left is solved for again: later unknowns make up for earlier roundings.
 */
#include "fitting/fitting.h"
#include "fitting/linear.h"

#include <math.h>

enum { ROWS = EVO_FIT_CELL_ROWS, COLS = EVO_FIT_CELL_COLUMNS, LAWSON = 8 };

/* Least squares for the unknowns that are not fixed, with row weights; others keep
 * x[k]. */
static void solve(const evo_fit_cell *cell, const double *weight, const bool *fixed,
                  double *x) {
    double a[COLS * ROWS], rhs[ROWS], z[COLS], norm[COLS];
    size_t open[COLS], count = 0;
    for (size_t i = 0; i < cell->rows; i++)
        rhs[i] = weight[i] * cell->residual[i];
    for (size_t k = 0; k < cell->columns; k++) {
        const double *column = cell->jacobian + k * cell->stride;
        double sum = 0;
        for (size_t i = 0; i < cell->rows; i++) {
            a[count * cell->rows + i] = weight[i] * column[i];
            sum += a[count * cell->rows + i] * a[count * cell->rows + i];
            if (fixed[k])
                rhs[i] -= x[k] * a[count * cell->rows + i];
        }
        if (fixed[k] || !(sum > 0))
            continue;
        norm[count] = sqrt(sum);
        for (size_t i = 0; i < cell->rows; i++)
            a[count * cell->rows + i] /= norm[count];
        open[count++] = k;
    }
    if (count == 0)
        return;
    evo_qr_factor(a, cell->rows, count, rhs);
    evo_qr_solve_damped(a, cell->rows, count, rhs, 0, z);
    for (size_t j = 0; j < count; j++)
        x[open[j]] = z[j] / norm[j];
}

/* Weighted errors with unknowns x; returns the largest. */
static double errors(const evo_fit_cell *cell, const double *x, double *error) {
    double largest = 0;
    for (size_t i = 0; i < cell->rows; i++) {
        double left = cell->residual[i];
        for (size_t k = 0; k < cell->columns; k++)
            left -= x[k] * cell->jacobian[k * cell->stride + i];
        error[i] = fabs(left) * cell->weight[i];
        if (!(error[i] <= largest)) /* a NaN counts as infinite */
            largest = isfinite(error[i]) ? error[i] : (double)INFINITY;
    }
    return largest;
}

/* The minimax solution; row[] gets the weights of least squares that lead to it. */
static double approach_minimax(const evo_fit_cell *cell, double *row, double *x) {
    bool fixed[COLS] = {false};
    double share[ROWS], error[ROWS], tried[COLS] = {0}, least = (double)INFINITY;
    for (size_t i = 0; i < cell->rows; i++)
        share[i] = 1;
    for (int turn = 0; turn < LAWSON; turn++) {
        double weight[ROWS], sum = 0;
        for (size_t i = 0; i < cell->rows; i++)
            weight[i] = cell->weight[i] * sqrt(share[i]);
        solve(cell, weight, fixed, tried);
        double largest = errors(cell, tried, error);
        if (largest < least) {
            least = largest;
            for (size_t i = 0; i < cell->rows; i++)
                row[i] = weight[i];
            for (size_t k = 0; k < cell->columns; k++)
                x[k] = tried[k];
        }
        for (size_t i = 0; i < cell->rows; i++)
            sum += share[i] *= error[i] + 0x1p-10 * largest;
        for (size_t i = 0; i < cell->rows && sum > 0; i++)
            share[i] *= (double)cell->rows / sum;
    }
    return least;
}

/* What rounding unknown k to its type can do to the error. */
static double rounding_effect(const evo_fit_cell *cell, const double *x, size_t k) {
    double effect = 0, off = fabs(x[k]) * cell->unit[k];
    for (size_t i = 0; i < cell->rows; i++)
        effect = fmax(effect, fabs(cell->jacobian[k * cell->stride + i]) * off *
                                  cell->weight[i]);
    return effect;
}

double evo_fit_cell_entries(const evo_fit_cell *cell, double *entries) {
    bool fixed[COLS] = {false};
    double row[ROWS], x[COLS] = {0}, error[ROWS];
    if (cell->rows < cell->columns || cell->rows > ROWS || cell->columns > COLS ||
        !isfinite(approach_minimax(cell, row, x)))
        return (double)INFINITY;
    for (size_t done = 0; done < cell->columns; done++) {
        size_t next = cell->columns;
        for (size_t k = 0; k < cell->columns; k++)
            if (!fixed[k] &&
                (next == cell->columns ||
                 rounding_effect(cell, x, k) > rounding_effect(cell, x, next)))
                next = k;
        x[next] = cell->round(cell->ctx, next, x[next]);
        fixed[next] = true;
        solve(cell, row, fixed, x);
    }
    double largest = errors(cell, x, error);
    if (!isfinite(largest))
        return (double)INFINITY;
    for (size_t k = 0; k < cell->columns; k++)
        entries[k] = x[k];
    return largest;
}
