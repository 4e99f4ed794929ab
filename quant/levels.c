/* The cells of a number format. */
#include "quant/internal.h"

double evo_cells_threshold(const evo_cells *cells, size_t i) {
    return cells->thresholds != NULL ? cells->thresholds[i]
                                     : 0.5 * (cells->values[i] + cells->values[i + 1]);
}

evo_cells evo_number_cells(const evo_number *number, double *values,
                           double *thresholds) {
    evo_cells cells = {values, NULL, evo_number_values(number, values)};
    if (number->family == EVO_FAMILY_POSIT || number->family == EVO_FAMILY_POWER) {
        evo_number_middles(number, thresholds);
        cells.thresholds = thresholds;
    }
    return cells;
}
