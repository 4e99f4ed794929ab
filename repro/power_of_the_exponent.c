/* Expected errors of formats at their best scale, and which format has the least. */
#include <math.h>

#include "repro/internal.h"

enum { MOST_CODES = 256 };

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

/* Least error among the scales up to `widest`: a fine grid over a binade below it, for
 * floats have the same minima in every one, refined around its best point. */
static double best_below(const evo_distribution *density, const evo_cells *cells,
                         double widest) {
    enum { STEPS = 128 };
    double best = 0, least = INFINITY;
    for (int i = 0; i <= STEPS; i++) {
        double binades = -(double)i / STEPS;
        double mse = evo_expected_mse(density, cells, widest * exp2(binades));
        if (mse < least) {
            least = mse;
            best = binades;
        }
    }
    double low = best - 1.0 / STEPS, high = fmin(best + 1.0 / STEPS, 0);
    for (int i = 0; i < 20; i++) {
        double a = low + (high - low) / 3, b = high - (high - low) / 3;
        double of_a = evo_expected_mse(density, cells, widest * exp2(a));
        double of_b = evo_expected_mse(density, cells, widest * exp2(b));
        least = fmin(least, fmin(of_a, of_b));
        if (of_a < of_b)
            high = b;
        else
            low = a;
    }
    return least;
}

/* The best scale with which the largest value is within Student's cut at 100: wider
 * ones have minima up to 0.2 % lower, which the table excludes. */
static evo_status best_mse(const char *format, const char *name, double *mse,
                           evo_error *err) {
    double values[MOST_CODES], thresholds[MOST_CODES];
    const double cut = 100;
    evo_number number;
    evo_distribution density;
    evo_status status = evo_number_parse(format, &number, err);
    if (status == EVO_OK)
        status = evo_distribution_parse(name, &density, err);
    if (status != EVO_OK)
        return status;
    evo_cells cells = evo_number_cells(&number, values, thresholds);
    double widest = cut / evo_number_max(&number);
    if (evo_best_scale(&density, &cells, mse) > widest)
        *mse = best_below(&density, &cells, widest);
    return EVO_OK;
}

/* ---- Evolution --------------------------------------------------------------- */

/* The number with the least error on draws, as the search over plain minifloats and
 * integers of 8 bits finds it until there is nothing new. */
static evo_status evolve(const evo_tensor_list *draws, unsigned threads,
                         char winner[EVO_NUMBER_NAME], evo_error *err) {
    evo_books *books;
    evo_status status = evo_books_create(NULL, &books, err);
    if (status != EVO_OK)
        return status;
    const evo_quant_options options = {
        .data = {.tensors = draws, .books = books, .stream = EVO_STREAM_SELECT},
        .space = {.bits_low = 8,
                  .bits_high = 8,
                  .families = 1u << EVO_FAMILY_INTEGER | 1u << EVO_FAMILY_MINIFLOAT,
                  .flavours = 1u << EVO_FLAVOUR_FINITE,
                  .grains = 1u << EVO_GRAIN_TENSOR,
                  .scales = 1u << EVO_SCALE_F32,
                  .calibrations = 1u << EVO_CALIBRATE_MSE,
                  .roundings = 1u << EVO_ROUND_NEAREST_EVEN},
        .objectives = 1u << EVO_QUANT_SQNR | 1u << EVO_QUANT_BITS,
        .seed = 1,
        .threads = threads};
    evo_quant_search *search;
    status = evo_quant_search_create(&options, &search, err);
    for (size_t done = 1; status == EVO_OK && done > 0;)
        status = evo_quant_search_step(search, 100, &done, err);
    double best = -INFINITY;
    for (size_t i = 0; status == EVO_OK && i < evo_quant_search_count(search); i++) {
        const evo_quant_individual *one = evo_quant_search_get(search, i);
        if (one->score.sqnr_db > best) {
            best = one->score.sqnr_db;
            evo_number_format(&one->genes[0].quantiser.number, winner);
        }
    }
    evo_quant_search_destroy(search);
    evo_books_destroy(books);
    return status;
}

/* The error in theory of the format that evolution takes on draws, beside the least one
 * of the table's row. */
static evo_status add_winner(const evo_repro_options *options, const char *density,
                             const char *least, evo_figures *figures, evo_error *err) {
    enum { DRAWS = 1 << 15 };
    char winner[EVO_NUMBER_NAME] = "";
    double mse;
    evo_distribution distribution;
    evo_tensor_list draws;
    evo_tensor_list_init(&draws);
    evo_status status = evo_distribution_parse(density, &distribution, err);
    if (status == EVO_OK)
        status =
            evo_tensors_draw(&distribution, DRAWS, 1, EVO_STREAM_SELECT, &draws, err);
    if (status == EVO_OK)
        status = evolve(&draws, options->threads, winner, err);
    evo_tensor_list_clear(&draws);
    if (status == EVO_OK)
        status = best_mse(winner, density, &mse, err);
    if (status == EVO_OK)
        evo_figures_add(figures, least, mse, "mse of %s, evolved, %s", winner, density);
    return status;
}

/* ---- The table --------------------------------------------------------------- */

static evo_status add_row(const evo_repro_options *options, const table *row,
                          evo_figures *figures, evo_error *err) {
    double least = INFINITY, mse;
    size_t best = 0;
    for (size_t k = 0; k < EVO_COUNT_OF(formats8); k++) {
        evo_status status = best_mse(formats8[k], row->density, &mse, err);
        if (status != EVO_OK)
            return status;
        evo_figures_add(figures, row->mse[k], mse, "mse of %s, %s", formats8[k],
                        row->density);
        if (mse < least) {
            least = mse;
            best = k;
        }
    }
    return add_winner(options, row->density, row->mse[best], figures, err);
}

evo_status evo_repro_power_of_the_exponent(const evo_repro_options *options,
                                           evo_figures *figures, evo_error *err) {
    double mse;
    evo_status status = EVO_OK;
    for (size_t i = 0; i < EVO_COUNT_OF(table8) && status == EVO_OK; i++)
        status = add_row(options, &table8[i], figures, err);
    for (size_t i = 0; i < EVO_COUNT_OF(gauss) && status == EVO_OK; i++) {
        status = best_mse(gauss[i].format, "gauss", &mse, err);
        if (status == EVO_OK)
            evo_figures_add(figures, gauss[i].mse, mse, "mse of %s, gauss",
                            gauss[i].format);
    }
    return status;
}
