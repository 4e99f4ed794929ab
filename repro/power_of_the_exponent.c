/* Expected errors of formats at their best scale, and which format has the least. */
#include <math.h>

#include "repro/internal.h"

typedef struct table {
    const char *density;
    const char *mse[5]; /* by format */
} table;

static const char *const formats8[] = {"sm8", "e2m5a", "e3m4a", "e4m3a", "e5m2a"};
static const table table8[] = {
    {"uniform", {"5.126e-6", "1.186e-5", "4.543e-5", "1.775e-4", "6.784e-4"}},
    {"gauss", {"8.831e-5", "5.412e-5", "1.752e-4", "6.988e-4", "2.766e-3"}},
    {"student:8", {"4.853e-4", "1.915e-4", "2.362e-4", "9.359e-4", "3.706e-3"}},
    {"student:5", {"2.051e-3", "8.989e-4", "3.187e-4", "1.170e-3", "4.634e-3"}},
    {"student:3", {"1.836e-2", "6.990e-3", "6.004e-4", "2.057e-3", "8.151e-3"}},
};
static const struct {
    const char *format, *mse;
} gauss[] = {
    {"sm3", "4.686e-2"},   {"e2m1a", "1.2685e-2"}, {"sm4", "1.2889e-2"},
    {"e2m2a", "3.256e-3"}, {"e2m3a", "8.292e-4"},  {"e2m4a", "2.115e-4"},
};

/* The least error of scales with which the largest value is within the density's cut of
 * 100, as in the paper. What lies beyond has minima of its own, up to 2 in a thousand
 * lower for Student's t; within, the last binade is scanned in their place. */
static double least_mse(const evo_distribution *density, const evo_cells *cells,
                        double largest) {
    enum { STEPS = 1400 }; /* of a binade */
    const double cut = 100;
    double mse;
    if (evo_best_scale(density, cells, &mse) * largest <= cut)
        return mse;
    mse = INFINITY;
    for (int i = 0; i < STEPS; i++) {
        double reach = cut * exp2((double)-i / STEPS);
        mse = fmin(mse, evo_expected_mse(density, cells, reach / largest));
    }
    return mse;
}

static evo_status best_mse(const char *format, const char *name, double *mse,
                           evo_error *err) {
    enum { MOST = 256 };
    double values[MOST], thresholds[MOST];
    evo_number number;
    evo_distribution density;
    evo_status status = evo_number_parse(format, &number, err);
    if (status == EVO_OK)
        status = evo_distribution_parse(name, &density, err);
    if (status != EVO_OK)
        return status;
    evo_cells cells = evo_number_cells(&number, values, thresholds);
    *mse = least_mse(&density, &cells, evo_number_max(&number));
    return EVO_OK;
}

evo_status evo_repro_power_of_the_exponent(const evo_repro_options *options,
                                           evo_figures *figures, evo_error *err) {
    (void)options;
    double mse;
    evo_status status = EVO_OK;
    for (size_t i = 0; i < EVO_COUNT_OF(table8); i++)
        for (size_t k = 0; k < EVO_COUNT_OF(formats8); k++) {
            status = best_mse(formats8[k], table8[i].density, &mse, err);
            if (status != EVO_OK)
                return status;
            evo_figures_add(figures, table8[i].mse[k], mse, "mse of %s, %s",
                            formats8[k], table8[i].density);
        }
    for (size_t i = 0; i < EVO_COUNT_OF(gauss); i++) {
        status = best_mse(gauss[i].format, "gauss", &mse, err);
        if (status != EVO_OK)
            return status;
        evo_figures_add(figures, gauss[i].mse, mse, "mse of %s, gauss",
                        gauss[i].format);
    }
    return EVO_OK;
}
