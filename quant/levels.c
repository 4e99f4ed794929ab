/* The cells of a number format. */
#include "quant/internal.h"

#include <math.h>

double evo_cells_threshold(const evo_cells *cells, size_t i) {
    return cells->thresholds != NULL ? cells->thresholds[i]
                                     : 0.5 * (cells->values[i] + cells->values[i + 1]);
}

/* Where rounding to nearest goes over from `low` to `high`, by bisection: the formats
 * that do not round at midpoints (posits round their bit strings, powers their roots)
 * have no common formula. */
static double find_threshold(const evo_number *number, double low, double high) {
    double from = low, to = high;
    for (int i = 0; i < 60; i++) {
        double middle = 0.5 * (from + to);
        if (evo_number_round(number, middle, EVO_ROUND_NEAREST_EVEN, 0) > low)
            to = middle;
        else
            from = middle;
    }
    return 0.5 * (from + to);
}

evo_cells evo_number_cells(const evo_number *number, double *values,
                           double *thresholds) {
    evo_cells cells = {values, NULL, evo_number_values(number, values)};
    if (number->family != EVO_FAMILY_POSIT && number->family != EVO_FAMILY_POWER)
        return cells;
    for (size_t i = 0; i + 1 < cells.count; i++)
        thresholds[i] = find_threshold(number, values[i], values[i + 1]);
    cells.thresholds = thresholds;
    return cells;
}
