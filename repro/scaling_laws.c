/* The law of the loss in model size, data and layout of the format; and a case where it
 * and the squared error of a tensor choose differently. */
#include <math.h>
#include <stdio.h>

#include "repro/internal.h"

static const double n_factor = 69.2343, alpha = .2368, d_factor = 68973.0621,
                    beta = .5162, floor_loss = 1.9061, gamma_factor = 11334.5197,
                    delta = 3.1926, nu = 2.9543;

/* (E + 1/2)^delta (M + 1/2)^nu: what a layout takes the loss of precision down by. */
static double precision(unsigned e, unsigned m) {
    return pow(e + .5, delta) * pow(m + .5, nu);
}

static double loss(double n, double d, double block, unsigned e, unsigned m) {
    return n_factor / pow(n, alpha) + d_factor / pow(d, beta) + floor_loss +
           pow(d, beta) / pow(n, alpha) * log2(block) /
               (gamma_factor * precision(e, m));
}

static unsigned best_exponent_bits(unsigned bits) {
    unsigned best = 0;
    for (unsigned e = 1; e < bits; e++)
        if (precision(e, bits - 1 - e) > precision(best, bits - 1 - best))
            best = e;
    return best;
}

/* Where more data start to hurt: the minimum of the loss over log2 of the data. */
static double critical_data(double n, double block, unsigned e, unsigned m) {
    double low = log2(1e9), high = log2(1e18);
    for (int i = 0; i < 200; i++) {
        double a = low + (high - low) / 3, b = high - (high - low) / 3;
        if (loss(n, exp2(a), block, e, m) < loss(n, exp2(b), block, e, m))
            high = b;
        else
            low = a;
    }
    return exp2((low + high) / 2);
}

static void add_layouts(evo_figures *figures) {
    static const unsigned layouts[][2] = {{1, 0}, {1, 1}, {2, 1}, {2, 2}, {3, 2},
                                          {3, 3}, {4, 3}, {4, 4}, {5, 4}, {5, 5},
                                          {6, 5}, {6, 6}, {7, 6}, {7, 7}, {8, 7}};
    for (unsigned i = 0; i < EVO_COUNT_OF(layouts); i++) {
        unsigned bits = i + 2, e = best_exponent_bits(bits);
        evo_figures_compare(figures, EVO_RELATION_SAME, layouts[i][0], e,
                            "exponent bits of the best of %u bits", bits);
        /* The optimum of the continuous law agrees. */
        double m = nu * bits / (delta + nu) - .5;
        evo_figures_compare(figures, EVO_RELATION_SAME, layouts[i][1], rint(m),
                            "mantissa bits by the formula, of %u bits", bits);
    }
}

static evo_status add_disagreement(evo_figures *figures, evo_error *err) {
    const evo_distribution gauss = {.kind = EVO_DIST_GAUSS};
    double values[256], thresholds[256], least = INFINITY;
    unsigned best = 0;
    for (unsigned e = 1; e <= 5; e++) {
        char name[EVO_NUMBER_NAME];
        evo_number number;
        snprintf(name, sizeof name, "e%um%ua", e, 7 - e);
        evo_status status = evo_number_parse(name, &number, err);
        if (status != EVO_OK)
            return status;
        evo_cells cells = evo_number_cells(&number, values, thresholds);
        double mse;
        evo_best_scale(&gauss, &cells, &mse);
        if (mse < least) {
            least = mse;
            best = e;
        }
    }
    evo_figures_compare(figures, EVO_RELATION_SAME, 2, best,
                        "exponent bits with the least error, 8 bits, gauss");
    evo_figures_compare(figures, EVO_RELATION_MORE, best, best_exponent_bits(8),
                        "exponent bits by the law, 8 bits");
    return EVO_OK;
}

evo_status evo_repro_scaling_laws(const evo_repro_options *options,
                                  evo_figures *figures, evo_error *err) {
    static const struct {
        const char *name, *tera_tokens;
        unsigned e, m;
    } rows[] = {
        {"e8m7", "1730", 8, 7}, {"e4m3", "27.3", 4, 3}, {"e2m1", "0.393", 2, 1}};
    (void)options;
    add_layouts(figures);
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
        evo_figures_add(figures, rows[i].tera_tokens,
                        critical_data(1e9, 128, rows[i].e, rows[i].m) * 1e-12,
                        "critical data of %s, 1e12 tokens", rows[i].name);
    return add_disagreement(figures, err);
}
