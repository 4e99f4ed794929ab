/* Powers before uniform quantisation: the best exponent and scale together, where they
 * lose, and which of products and sums survive. */
#include <math.h>

#include "repro/internal.h"

enum { MOST_CODES = 256 };

/* Going to the nearest value, which is what the expected figures are of; rounding the
 * power itself, as the format does, is a little worse. */
static double mse_of(const evo_distribution *density, unsigned bits, double power) {
    double values[MOST_CODES], thresholds[MOST_CODES], mse;
    evo_number number = {
        .family = EVO_FAMILY_POWER, .bits = (uint8_t)bits, .power = power};
    evo_cells cells = evo_number_cells(&number, values, thresholds);
    cells.thresholds = NULL;
    evo_best_scale(density, &cells, &mse);
    return mse;
}

/* A grid first, for there may be several minima, and then thirds of its best cell. */
static double best_power(const evo_distribution *density, unsigned bits, double *mse) {
    const double step = .05;
    double best = 0;
    *mse = INFINITY;
    for (int i = 6; i <= 24; i++) {
        double there = mse_of(density, bits, i * step);
        if (there < *mse) {
            *mse = there;
            best = i * step;
        }
    }
    double low = best - step, high = best + step;
    for (int i = 0; i < 12; i++) {
        double a = low + (high - low) / 3, b = high - (high - low) / 3;
        if (mse_of(density, bits, a) < mse_of(density, bits, b))
            high = b;
        else
            low = a;
    }
    best = (low + high) / 2;
    *mse = mse_of(density, bits, best);
    return best;
}

static evo_status plain_mse(const char *name, const evo_distribution *density,
                            double *mse, evo_error *err) {
    double values[MOST_CODES], thresholds[MOST_CODES];
    evo_number number;
    evo_status status = evo_number_parse(name, &number, err);
    if (status != EVO_OK)
        return status;
    evo_cells cells = evo_number_cells(&number, values, thresholds);
    evo_best_scale(density, &cells, mse);
    return EVO_OK;
}

/* Codes of positive values are the integers themselves. */
static void add_operations(evo_figures *figures, double power) {
    evo_number number = {.family = EVO_FAMILY_POWER, .bits = 8, .power = power};
    const uint32_t largest = 127;
    unsigned lost_products = 0, kept_sums = 0, sums = 0;
    for (uint32_t a = 1; a <= largest; a++)
        for (uint32_t b = 1; b <= largest; b++) {
            if (a * b <= largest)
                lost_products +=
                    evo_number_multiply(&number, a, b, EVO_ROUND_NEAREST_EVEN) != a * b;
            double sum = evo_number_decode(&number, a) + evo_number_decode(&number, b);
            if (sum > evo_number_max(&number))
                continue;
            uint32_t code = evo_number_add(&number, a, b, EVO_ROUND_NEAREST_EVEN);
            kept_sums += fabs(evo_number_decode(&number, code) - sum) < 1e-12 * sum;
            sums++;
        }
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, lost_products,
                        "products of codes that are not the product's");
    evo_figures_compare(figures, EVO_RELATION_LESS, sums, kept_sums,
                        "sums of values that are values");
}

evo_status evo_repro_nupes(const evo_repro_options *options, evo_figures *figures,
                           evo_error *err) {
    static const struct {
        evo_distribution_kind kind;
        const char *density;
        unsigned bits;
        const char *power, *mse;
    } rows[] = {{EVO_DIST_GAUSS, "gauss", 4, "0.80", "1.174e-2"},
                {EVO_DIST_GAUSS, "gauss", 8, "0.67", "6.506e-5"},
                {EVO_DIST_LAPLACE, "laplace", 4, "0.66", "4.040e-2"},
                {EVO_DIST_LAPLACE, "laplace", 8, "0.50", "2.579e-4"}};
    const evo_distribution laplace = {.kind = EVO_DIST_LAPLACE};
    double power, mse, of_power = 0, of_integer, of_float;
    (void)options;
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        const evo_distribution density = {.kind = rows[i].kind};
        power = best_power(&density, rows[i].bits, &mse);
        evo_figures_add(figures, rows[i].power, power, "power for %s, %u bits",
                        rows[i].density, rows[i].bits);
        evo_figures_add(figures, rows[i].mse, mse, "mse for %s, %u bits",
                        rows[i].density, rows[i].bits);
        if (i == 2)
            of_power = mse;
    }
    evo_status status = plain_mse("sm4", &laplace, &of_integer, err);
    if (status == EVO_OK)
        status = plain_mse("e2m1a", &laplace, &of_float, err);
    if (status != EVO_OK)
        return status;
    evo_figures_add(figures, "5.479e-2", of_integer, "mse of sm4, laplace");
    evo_figures_add(figures, "3.698e-2", of_float, "mse of e2m1a, laplace");
    evo_figures_compare(figures, EVO_RELATION_MORE, of_float, of_power,
                        "the best power loses to e2m1a, laplace");
    add_operations(figures, .67);
    return EVO_OK;
}
