/* Two E4M3, with maxima of 448 and 240, on one tensor; and the four exponent biases of
 * the narrower one's hardware. */
#include <math.h>

#include "repro/internal.h"

enum { COUNT = 1 << 16 };

static evo_status draw_up_to(double largest, evo_tensor_list *list, evo_error *err) {
    const evo_distribution gauss = {.kind = EVO_DIST_GAUSS};
    evo_status status =
        evo_tensors_draw(&gauss, COUNT, 1, EVO_STREAM_CERTIFY, list, err);
    if (status != EVO_OK)
        return status;
    float *x = list->items[list->count - 1].data, amax = 0;
    for (size_t i = 0; i < COUNT; i++)
        amax = fmaxf(amax, fabsf(x[i]));
    for (size_t i = 0; i < COUNT; i++)
        x[i] = (float)(x[i] * (largest / (double)amax));
    return EVO_OK;
}

static void round_to(const evo_number *number, double scale, const float *x, float *y) {
    evo_number_round_array(number, EVO_ROUND_NEAREST_EVEN, 0, scale, x, y, COUNT);
}

static double sqnr(const float *x, const float *y) {
    double signal = 0, noise = 0;
    for (size_t i = 0; i < COUNT; i++) {
        double error = (double)x[i] - (double)y[i];
        signal += (double)x[i] * (double)x[i];
        noise += error * error;
    }
    return evo_sqnr_db(signal, noise);
}

static unsigned count_lost(const float *y) {
    unsigned lost = 0;
    for (size_t i = 0; i < COUNT; i++)
        lost += !isfinite(y[i]);
    return lost;
}

/* 248 is halfway from 240, whose mantissa is odd, to 256. */
static unsigned count_beyond_240(const float *x) {
    unsigned beyond = 0;
    for (size_t i = 0; i < COUNT; i++)
        beyond += fabsf(x[i]) >= 248;
    return beyond;
}

static evo_status compare(const float *x, float *y, evo_figures *figures,
                          evo_error *err) {
    evo_number wide, narrow;
    evo_status status = evo_number_parse("e4m3fn", &wide, err);
    if (status == EVO_OK)
        status = evo_number_parse("e4m3", &narrow, err);
    if (status != EVO_OK)
        return status;
    double most = evo_number_max(&wide), less = evo_number_max(&narrow);
    evo_figures_add(figures, "448", most, "maximum of e4m3fn");
    evo_figures_add(figures, "240", less, "maximum of e4m3");
    round_to(&wide, 1, x, y);
    evo_figures_compare(figures, EVO_RELATION_SAME, 0, count_lost(y),
                        "elements up to 448 that e4m3fn loses");
    round_to(&narrow, 1, x, y);
    unsigned beyond = count_beyond_240(x);
    evo_figures_compare(figures, EVO_RELATION_SAME, beyond, count_lost(y),
                        "elements up to 448 that e4m3 loses");
    evo_figures_compare(figures, EVO_RELATION_MORE, 0, beyond, "which are there");
    wide.overflow = narrow.overflow = EVO_OVERFLOW_SATURATE;
    round_to(&wide, 1, x, y);
    double of_wide = sqnr(x, y);
    round_to(&narrow, 1, x, y);
    double clipped = sqnr(x, y);
    round_to(&narrow, most / less, x, y);
    double scaled = sqnr(x, y);
    evo_figures_compare(figures, EVO_RELATION_LESS, of_wide, clipped,
                        "sqnr of e4m3/sat with the scale of e4m3fn");
    evo_figures_compare(figures, EVO_RELATION_MORE, clipped, scaled,
                        "sqnr of e4m3 with a scale of its own");
    return EVO_OK;
}

/* A bias of 7 - 4k is the same as a scale of 2^4k: no multiplication is needed. */
static evo_status compare_biases(const float *x, float *y, float *z,
                                 evo_figures *figures, evo_error *err) {
    static const struct {
        const char *number, *max;
        double scale;
    } rows[] = {{"e4m3:3/sat", "3840", 16},
                {"e4m3:7/sat", "240", 1},
                {"e4m3:11/sat", "15", 0x1p-4},
                {"e4m3:15/sat", "0.9375", 0x1p-8}};
    evo_number plain, biased;
    evo_status status = evo_number_parse("e4m3/sat", &plain, err);
    for (size_t k = 0; k < EVO_COUNT_OF(rows) && status == EVO_OK; k++) {
        status = evo_number_parse(rows[k].number, &biased, err);
        if (status != EVO_OK)
            break;
        evo_figures_add(figures, rows[k].max, evo_number_max(&biased), "maximum of %s",
                        rows[k].number);
        round_to(&biased, 1, x, y);
        round_to(&plain, rows[k].scale, x, z);
        unsigned differ = 0;
        for (size_t i = 0; i < COUNT; i++)
            differ += y[i] != z[i];
        evo_figures_compare(figures, EVO_RELATION_SAME, 0, differ,
                            "elements where a scale of %g is not %s", rows[k].scale,
                            rows[k].number);
    }
    return status;
}

evo_status evo_repro_fp8_accelerators(const evo_repro_options *options,
                                      evo_figures *figures, evo_error *err) {
    (void)options;
    evo_tensor_list list;
    evo_tensor_list_init(&list);
    evo_status status = EVO_OK;
    for (int k = 0; k < 3 && status == EVO_OK; k++) /* one to round, two for results */
        status = draw_up_to(448, &list, err);
    if (status == EVO_OK)
        status = compare(list.items[0].data, list.items[1].data, figures, err);
    if (status == EVO_OK)
        status = compare_biases(list.items[0].data, list.items[1].data,
                                list.items[2].data, figures, err);
    evo_tensor_list_clear(&list);
    return status;
}
