/* The cells of a number format. */
#include "quant/internal.h"

#include <math.h>

double evo_cells_threshold(const evo_cells *cells, size_t i) {
    return cells->thresholds != NULL ? cells->thresholds[i]
                                     : 0.5 * (cells->values[i] + cells->values[i + 1]);
}

/* Posits round their bit strings: from code k to k + 1 they go over at code 2k + 1 of
 * one bit more, and to zero goes nothing (standard of 2022, section 4.1). */
static double posit_threshold(const evo_number *number, size_t k) {
    evo_number wider = *number;
    wider.bits++;
    return k == 0 ? 0 : evo_number_decode(&wider, (uint32_t)(2 * k + 1));
}

/* NUPES rounds powers: k^(1/a) and (k + 1)^(1/a) meet at (k + 1/2)^(1/a). */
static double power_threshold(const evo_number *number, size_t k) {
    return pow((double)k + 0.5, 1 / number->power);
}

evo_cells evo_number_cells(const evo_number *number, double *values,
                           double *thresholds) {
    evo_cells cells = {values, NULL, evo_number_values(number, values)};
    bool posit = number->family == EVO_FAMILY_POSIT;
    if (!posit && number->family != EVO_FAMILY_POWER)
        return cells;
    size_t zero = 0;
    while (zero + 1 < cells.count && values[zero] < 0)
        zero++;
    for (size_t k = 0; zero + k + 1 < cells.count; k++) {
        double t = posit ? posit_threshold(number, k) : power_threshold(number, k);
        thresholds[zero + k] = t;
        if (zero > k)
            thresholds[zero - k - 1] = -t;
    }
    cells.thresholds = thresholds;
    return cells;
}
