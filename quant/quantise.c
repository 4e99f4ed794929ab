/* A quantiser applied to a tensor. */
#include "quant/internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

size_t evo_grain_length(evo_grain grain) {
    switch (grain) {
    case EVO_GRAIN_BLOCK16:
        return 16;
    case EVO_GRAIN_BLOCK32:
        return 32;
    case EVO_GRAIN_BLOCK64:
        return 64;
    case EVO_GRAIN_BLOCK128:
        return 128;
    default:
        return 0;
    }
}

size_t evo_quant_channels(const evo_tensor *tensor) {
    unsigned first = 0;
    while (first + 1 < tensor->rank && tensor->dims[first] == 1)
        first++;
    return tensor->rank - (tensor->rank > 0 ? first : 0) >= 2 ? tensor->dims[first] : 1;
}

double evo_sqnr_db(double signal, double noise) {
    if (!(noise > 0))
        return INFINITY;
    return signal > 0 ? 10 * log10(signal / noise) : -INFINITY;
}

void evo_quantiser_set_rounding(evo_quantiser *q, unsigned rounding) {
    q->learned = rounding == EVO_QUANT_LEARNED;
    q->rounding = q->learned ? EVO_ROUND_NEAREST_EVEN : (evo_rounding)rounding;
}

evo_status evo_quantiser_verify(const evo_quantiser *q, evo_error *err) {
    if ((unsigned)q->grain >= EVO_GRAIN_COUNT ||
        (unsigned)q->scale >= EVO_SCALE_FORMAT_COUNT ||
        (unsigned)q->calibration >= EVO_CALIBRATE_COUNT ||
        (unsigned)q->rounding > EVO_ROUND_STOCHASTIC)
        return evo_fail(err, EVO_ERR_ARGUMENT, "a quantiser has an unknown part");
    if (q->scale == EVO_SCALE_NONE &&
        (q->grain != EVO_GRAIN_TENSOR || q->calibration != EVO_CALIBRATE_MINMAX))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "without a scale there is nothing to choose: \"tensor none "
                        "minmax\"");
    if (q->grain >= EVO_GRAIN_BLOCK16 && q->calibration != EVO_CALIBRATE_MINMAX &&
        q->calibration != EVO_CALIBRATE_MSE)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "scales of blocks are chosen by minmax or mse");
    if (q->calibration == EVO_CALIBRATE_PERCENTILE &&
        !(q->percentile >= 50 && q->percentile <= 100))
        return evo_fail(err, EVO_ERR_ARGUMENT, "a percentile lies between 50 and 100");
    return evo_number_verify(&q->number, err);
}

/* ---- One group --------------------------------------------------------------- */

static double largest_magnitude(const float *x, size_t count) {
    float largest = 0;
    for (size_t i = 0; i < count; i++) {
        float size = fabsf(x[i]);
        largest = size > largest && isfinite(size) ? size : largest;
    }
    return (double)largest;
}

/* Magnitudes in units of the scale, up to twice the largest value. */
static void count_magnitudes(const evo_calibrator *c, const float *x, size_t count,
                             double scale, double *histogram) {
    double factor = EVO_QUANT_BINS / (2 * c->largest * scale);
    for (size_t i = 0; i < count; i++) {
        double at = fabs((double)x[i]) * factor;
        histogram[at < EVO_QUANT_BINS ? (size_t)at : EVO_QUANT_BINS - 1]++;
    }
}

typedef struct pass {
    evo_calibrator *calibrator;
    evo_quant_report *report;
    double *histogram;
    float *clean;      /* what is not finite replaced by 0 */
    float *low, *high; /* neighbours, of learned rounding; else NULL */
} pass;

/* Where a decoded value of the format lies on either side of each element. */
static void find_neighbours(const pass *p, size_t from, size_t count, double scale) {
    const evo_number *number = &p->calibrator->quantiser->number;
    for (size_t i = from; i < from + count; i++) {
        double below, above;
        evo_number_neighbours(number, (double)p->clean[i] / scale, &below, &above);
        p->low[i] = (float)(scale * below);
        p->high[i] = (float)(scale * above);
    }
}

static void quantise_group(pass *p, size_t from, float *y, size_t count) {
    const evo_quantiser *q = p->calibrator->quantiser;
    const float *x = p->clean + from;
    double amax = largest_magnitude(x, count);
    double scale = evo_calibrate(p->calibrator, x, count, amax);
    evo_number_round_array(&q->number, q->rounding,
                           q->seed + 0x9e3779b97f4a7c15u * p->report->scales, scale, x,
                           y + from, count);
    if (p->low != NULL)
        find_neighbours(p, from, count, scale);
    count_magnitudes(p->calibrator, x, count, scale, p->histogram);
    p->report->scales++;
}

/* ---- The whole tensor -------------------------------------------------------- */

static void quantise_rows(pass *p, const evo_tensor *x, float *y) {
    const evo_quantiser *q = p->calibrator->quantiser;
    size_t rows = q->grain == EVO_GRAIN_TENSOR ? 1 : evo_quant_channels(x);
    size_t length = x->count / rows, block = evo_grain_length(q->grain);
    for (size_t row = 0; row < rows; row++)
        for (size_t at = 0; at < length;) {
            size_t take = block == 0 || length - at < block ? length - at : block;
            quantise_group(p, row * length + at, y, take);
            at += take;
        }
}

static void add_errors(const pass *p, const float *y) {
    evo_quant_report *report = p->report;
    for (size_t i = 0; i < report->count; i++) {
        double value = (double)p->clean[i], e = value - evo_quant_got(y[i]);
        report->signal += value * value;
        report->noise += e * e;
    }
}

static void finish_report(const evo_calibrator *c, const double *histogram,
                          evo_quant_report *report) {
    const evo_quantiser *q = c->quantiser;
    double count = (double)report->count;
    double scale_bits = (double)report->scales * evo_scale_bits(q->scale) +
                        (q->scale == EVO_SCALE_E4M3 ? 32 : 0);
    report->mse = report->noise / count;
    report->sqnr_db = evo_sqnr_db(report->signal, report->noise);
    report->effective_bits = q->number.bits + scale_bits / count;
    report->kl =
        evo_quant_divergence(&c->cells, histogram, 2 * c->largest / EVO_QUANT_BINS);
}

/* Whether there are outputs to learn on. */
static bool learns(const evo_quantiser *q, const evo_tensor *x) {
    size_t channels = evo_quant_channels(x);
    return q->learned && channels > 1 && x->count / channels <= EVO_QUANT_LEARN_MOST;
}

static evo_status quantise(pass *p, const evo_tensor *x, float *y, evo_error *err) {
    const evo_quantiser *q = p->calibrator->quantiser;
    evo_tensor clean = *x;
    clean.data = p->clean;
    for (size_t i = 0; i < x->count; i++)
        p->clean[i] = isfinite(x->data[i]) ? x->data[i] : 0;
    /* NVFP4: the largest scale of a block is the largest of E4M3. */
    double amax = largest_magnitude(p->clean, x->count);
    if (q->scale == EVO_SCALE_E4M3 && amax > 0)
        p->calibrator->tensor_scale = (float)(amax / (448 * p->calibrator->largest));
    quantise_rows(p, x, y);
    evo_status status = EVO_OK;
    if (p->low != NULL)
        status = evo_quant_learn(&clean, q->seed, p->low, p->high, y, err);
    add_errors(p, y);
    finish_report(p->calibrator, p->histogram, p->report);
    return status;
}

evo_status evo_quantise(const evo_quantiser *q, const evo_tensor *x, float *y,
                        evo_quant_report *report, evo_error *err) {
    evo_calibrator calibrator;
    evo_status status = evo_calibrator_init(&calibrator, q, err);
    if (status != EVO_OK)
        return status;
    size_t arrays = learns(q, x) ? 3 : 1;
    double *histogram = calloc(EVO_QUANT_BINS, sizeof *histogram);
    float *clean = malloc(arrays * x->count * sizeof *clean);
    *report = (evo_quant_report){.count = x->count};
    if (histogram != NULL && clean != NULL) {
        pass p = {&calibrator, report, histogram, clean, NULL, NULL};
        if (arrays > 1) {
            p.low = clean + x->count;
            p.high = p.low + x->count;
        }
        status = quantise(&p, x, y, err);
    } else {
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory for a tensor");
    }
    free(histogram);
    free(clean);
    evo_calibrator_clear(&calibrator);
    return status;
}
