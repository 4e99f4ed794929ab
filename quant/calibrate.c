/* Choosing the scale of a group of elements.
 *
 * Candidates are the min-max scale times powers of 2^(1/16), of blocks 2^(1/8), and
 * then some closer to the best of them: floats repeat themselves after a binade, so
 * that there are several minima within reach. Long groups are looked at through a
 * sample.
 */
#include "quant/internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    STEPS = 8, /* candidates a binade for blocks, twice as many otherwise */
    ABOVE = 1, /* binades above the min-max scale: values beyond it may lie better */
    BELOW = 6, /* and below it: heavy tails in few bits, */
    BELOW_BLOCK = 1, /* which blocks do not have */
};

/* ---- Scales ------------------------------------------------------------------ */

/* A scale as it is stored; never 0, NaN or infinite. */
static double store_scale(const evo_calibrator *c, double scale) {
    double stored = evo_scale_round(c->quantiser->scale, scale, c->tensor_scale);
    return stored > 0 && isfinite(stored) ? stored : 0;
}

/* OCP MX v1.0, section 6.3: 2^(floor(log2 amax) - emax), whatever the mantissas. */
static double mx_scale(const evo_calibrator *c, double amax) {
    int of_amax, of_largest;
    (void)frexp(amax, &of_amax);
    (void)frexp(c->largest, &of_largest);
    return ldexp(1, of_amax - of_largest);
}

static double plain_scale(const evo_calibrator *c, double amax) {
    return c->quantiser->scale == EVO_SCALE_E8M0 ? mx_scale(c, amax)
                                                 : amax / c->largest;
}

/* ---- Samples of a group ------------------------------------------------------ */

/* The largest elements decide on the scale: the topmost few thousand are taken whole,
 * and of the others evenly spaced ones, which stand for what is left out. Returns the
 * number of elements in c->sample. */
static size_t take_sample(evo_calibrator *c, const float *x, size_t count,
                          double amax) {
    enum { BINS = 256 };
    size_t above[BINS] = {0}, tail = 0, taken = 0, kept = 0;
    c->tail_above = INFINITY;
    c->bulk_weight = 1;
    if (count <= EVO_QUANT_SAMPLE) {
        memcpy(c->sample, x, count * sizeof *x);
        return count;
    }
    for (size_t i = 0; i < count; i++)
        above[(size_t)(fabs((double)x[i]) / amax * (BINS - 1))]++;
    int bin = BINS - 1;
    for (; bin > 0 && tail + above[bin] <= EVO_QUANT_SAMPLE / 2; bin--)
        tail += above[bin];
    if (tail > 0)
        c->tail_above = (bin + 1) * amax / (BINS - 1);
    size_t wanted = EVO_QUANT_SAMPLE - tail;
    for (size_t i = 0; tail > 0 && i < count; i++)
        if (fabs((double)x[i]) >= c->tail_above && taken < tail)
            c->sample[taken++] = x[i];
    for (size_t i = 0; i < wanted; i++) {
        float value = x[i * count / wanted];
        if (fabs((double)value) < c->tail_above) {
            c->sample[taken + kept] = value;
            kept++;
        }
    }
    if (kept > 0)
        c->bulk_weight = (double)(count - taken) / (double)kept;
    return taken + kept;
}

static double weight_of(const evo_calibrator *c, float value) {
    return fabs((double)value) >= c->tail_above ? 1 : c->bulk_weight;
}

static int by_magnitude(const void *a, const void *b) {
    float x = fabsf(*(const float *)a), y = fabsf(*(const float *)b);
    return (x > y) - (x < y);
}

/* The magnitude that so many percent of the group, which the sample stands for, do not
 * exceed. */
static double percentile(evo_calibrator *c, size_t taken, size_t count) {
    qsort(c->sample, taken, sizeof *c->sample, by_magnitude);
    double beyond = (1 - c->quantiser->percentile / 100) * (double)count, sum = 0;
    size_t at = taken - 1;
    for (; at > 0; at--) {
        sum += weight_of(c, c->sample[at]);
        if (sum > beyond)
            break;
    }
    double found = fabs((double)c->sample[at]);
    return found > 0 ? found : fabs((double)c->sample[taken - 1]);
}

/* ---- Squared error ----------------------------------------------------------- */

/* Order-preserving image of a float: negative ones reversed. */
static uint32_t ordered(uint32_t bits) {
    return bits & 0x80000000u ? ~bits : bits | 0x80000000u;
}

/* Radix sort by bytes, four passes that end in `x`. */
static void sort_floats(float *x, float *other, size_t count) {
    for (int shift = 0; shift < 32; shift += 8) {
        size_t starts[257] = {0};
        for (size_t i = 0; i < count; i++) {
            uint32_t bits;
            memcpy(&bits, &x[i], sizeof bits);
            starts[(ordered(bits) >> shift & 255) + 1]++;
        }
        for (int k = 0; k < 256; k++)
            starts[k + 1] += starts[k];
        for (size_t i = 0; i < count; i++) {
            uint32_t bits;
            memcpy(&bits, &x[i], sizeof bits);
            other[starts[ordered(bits) >> shift & 255]++] = x[i];
        }
        float *swap = x;
        x = other;
        other = swap;
    }
}

/* Sorted samples and the sums of w, w x and w x^2 below each: the error at any scale
 * then takes a search for each threshold. */
static void sum_up(evo_calibrator *c, size_t count) {
    sort_floats(c->sample, c->rounded, count);
    memset(c->sums[0], 0, sizeof c->sums[0]);
    for (size_t i = 0; i < count; i++) {
        double x = (double)c->sample[i], w = weight_of(c, c->sample[i]);
        c->sums[i + 1][0] = c->sums[i][0] + w;
        c->sums[i + 1][1] = c->sums[i][1] + w * x;
        c->sums[i + 1][2] = c->sums[i][2] + w * x * x;
    }
}

static double summed_error(const evo_calibrator *c, size_t count, double scale) {
    const evo_cells *cells = &c->all;
    double error = 0;
    size_t begin = 0;
    for (size_t i = 0; i < cells->count && begin < count; i++) {
        size_t end = i + 1 < cells->count
                         ? evo_find_above(c->sample, begin, count,
                                          scale * evo_cells_threshold(cells, i))
                         : count;
        const double *low = c->sums[begin], *high = c->sums[end];
        double v = scale * cells->values[i];
        error +=
            (high[2] - low[2]) - v * (2 * (high[1] - low[1]) - v * (high[0] - low[0]));
        begin = end;
    }
    return error;
}

static double rounded_error(const evo_calibrator *c, size_t count, double scale) {
    const evo_quantiser *q = c->quantiser;
    evo_rounding rounding =
        q->rounding == EVO_ROUND_STOCHASTIC ? EVO_ROUND_NEAREST_EVEN : q->rounding;
    evo_number_round_array(&q->number, rounding, 0, scale, c->sample, c->rounded,
                           count);
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        double e = (double)c->sample[i] - (double)c->rounded[i];
        sum += weight_of(c, c->sample[i]) * e * e;
    }
    return sum;
}

/* Searching the sums pays where there are fewer levels than elements. */
static bool sums_pay(const evo_calibrator *c, size_t count) {
    return count >= 64 && c->all.count <= count;
}

static double squared_error(const evo_calibrator *c, size_t count, double scale) {
    return sums_pay(c, count) ? summed_error(c, count, scale)
                              : rounded_error(c, count, scale);
}

/* ---- Divergence -------------------------------------------------------------- */

/* Sum of p log(p / q) where p is the histogram, all beyond the last value in the bin
 * there, and q spreads the mass of each cell evenly over its bins that hold anything
 * (S. Migacz, "8-bit inference with TensorRT", 2017, for any levels). `bin` is a bin's
 * width in units of the scale. A bin of p that q leaves empty counts as if q had 1e-9
 * there, as all of p does where nothing is within the last value. */
double evo_quant_divergence(const evo_cells *cells, const double *histogram,
                            double bin) {
    const double nothing = 1e-9;
    double total = 0, inside = 0, divergence = 0, outside = 0;
    double last = cells->values[cells->count - 1];
    size_t clip = EVO_QUANT_BINS;
    for (size_t b = 0; b < EVO_QUANT_BINS; b++) {
        total += histogram[b];
        if (clip == EVO_QUANT_BINS && ((double)b + 1) * bin >= last)
            clip = b + 1;
        if (b < clip)
            inside += histogram[b];
    }
    outside = total - inside;
    if (!(total > 0) || !(inside > 0))
        return total > 0 ? -log(nothing) : 0;
    size_t cell = 0, begin = 0;
    for (size_t b = 0; b < clip;) {
        double mass = 0;
        size_t used = 0;
        while (cell + 1 < cells->count &&
               evo_cells_threshold(cells, cell) <= ((double)b + 0.5) * bin)
            cell++;
        double end =
            cell + 1 < cells->count ? evo_cells_threshold(cells, cell) : INFINITY;
        for (begin = b; b < clip && ((double)b + 0.5) * bin < end; b++) {
            mass += histogram[b];
            used += histogram[b] > 0;
        }
        for (size_t k = begin; k < b; k++) {
            double p = histogram[k] + (k + 1 == clip ? outside : 0);
            double q = histogram[k] > 0 ? mass / (double)used / inside : nothing;
            if (p > 0)
                divergence += p / total * log(p / total / q);
        }
    }
    return divergence;
}

static void fill_histogram(evo_calibrator *c, size_t count, double amax) {
    memset(c->histogram, 0, EVO_QUANT_BINS * sizeof *c->histogram);
    for (size_t i = 0; i < count; i++) {
        size_t bin = (size_t)(fabs((double)c->sample[i]) / amax * EVO_QUANT_BINS);
        c->histogram[bin < EVO_QUANT_BINS ? bin : EVO_QUANT_BINS - 1] +=
            weight_of(c, c->sample[i]);
    }
}

/* ---- The choice -------------------------------------------------------------- */

typedef struct choice {
    size_t count; /* of the sample */
    double amax, scale, loss;
} choice;

/* Whether the largest magnitude becomes an infinity or a NaN; at random it may, where
 * it exceeds the largest value. */
static bool overflows(const evo_calibrator *c, double amax, double scale) {
    const evo_quantiser *q = c->quantiser;
    double at = amax / scale;
    if (q->number.overflow == EVO_OVERFLOW_SATURATE || at <= c->largest)
        return false;
    return q->rounding == EVO_ROUND_STOCHASTIC ||
           !isfinite(evo_number_round(&q->number, at, q->rounding, 0)) ||
           !isfinite(evo_number_round(&q->number, -at, q->rounding, 0));
}

/* Takes the scale for amax / largest * 2^binades where it is better; whether it was. */
static bool try_scale(evo_calibrator *c, choice *best, double binades) {
    double scale = store_scale(c, best->amax / c->largest * exp2(binades));
    if (scale == best->scale || scale == 0 || overflows(c, best->amax, scale))
        return false;
    double loss = c->quantiser->calibration == EVO_CALIBRATE_KL
                      ? evo_quant_divergence(&c->cells, c->histogram,
                                             best->amax / scale / EVO_QUANT_BINS)
                      : squared_error(c, best->count, scale);
    if (!(loss < best->loss))
        return false;
    best->loss = loss;
    best->scale = scale;
    return true;
}

static double search_scale(evo_calibrator *c, size_t count, double amax) {
    bool block = c->quantiser->grain >= EVO_GRAIN_BLOCK16;
    int steps = block ? STEPS : 2 * STEPS, below = block ? BELOW_BLOCK : BELOW;
    choice best = {count, amax, 0, INFINITY};
    double at = 0;
    if (c->quantiser->calibration == EVO_CALIBRATE_KL)
        fill_histogram(c, count, amax);
    else if (sums_pay(c, count))
        sum_up(c, count);
    for (int k = -ABOVE * steps; k <= below * steps; k++)
        if (try_scale(c, &best, -(double)k / steps))
            at = -(double)k / steps;
    if (c->quantiser->scale == EVO_SCALE_POWER_OF_TWO ||
        c->quantiser->scale == EVO_SCALE_E8M0)
        return best.scale;
    for (int halved = 1; halved <= 2; halved++) {
        double middle = at, step = ldexp(1.0 / steps, -halved);
        if (try_scale(c, &best, middle - step))
            at = middle - step;
        if (try_scale(c, &best, middle + step))
            at = middle + step;
    }
    return best.scale;
}

double evo_calibrate(evo_calibrator *c, const float *x, size_t count, double amax) {
    double scale = 0;
    if (!(amax > 0))
        return 1;
    if (c->quantiser->calibration == EVO_CALIBRATE_MINMAX) {
        scale = store_scale(c, plain_scale(c, amax));
    } else {
        size_t taken = take_sample(c, x, count, amax);
        if (c->quantiser->calibration == EVO_CALIBRATE_PERCENTILE)
            scale = store_scale(c, plain_scale(c, percentile(c, taken, count)));
        else
            scale = search_scale(c, taken, amax);
    }
    return scale > 0 ? scale : 1;
}

/* ---- Storage ----------------------------------------------------------------- */

/* What min-max puts the largest magnitude on: the largest value that both signs reach,
 * but of a posit its useed, 2^(2^es), above which it tapers off. */
static double reference_value(const evo_number *number, const evo_cells *cells) {
    double low = -cells->values[0], high = cells->values[cells->count - 1];
    double largest = low > 0 && high > 0 ? fmin(low, high) : fmax(low, high);
    if (number->family == EVO_FAMILY_POSIT)
        largest = fmin(largest, exp2(1 << number->exponent_bits));
    return largest;
}

/* Where the rounding goes over from a value to the next; nearest as the cells have it.
 */
static void set_thresholds(evo_cells *cells, evo_rounding rounding,
                           double *thresholds) {
    const double *v = cells->values;
    for (size_t i = 0; i + 1 < cells->count; i++) {
        bool next = rounding == EVO_ROUND_DOWN ||
                    (rounding == EVO_ROUND_TOWARD_ZERO && v[i] >= 0);
        thresholds[i] = v[next ? i + 1 : i];
    }
    if (rounding == EVO_ROUND_DOWN || rounding == EVO_ROUND_UP ||
        rounding == EVO_ROUND_TOWARD_ZERO)
        cells->thresholds = thresholds;
}

evo_status evo_calibrator_init(evo_calibrator *c, const evo_quantiser *quantiser,
                               evo_error *err) {
    size_t levels = (size_t)1 << quantiser->number.bits;
    *c = (evo_calibrator){.quantiser = quantiser, .tensor_scale = 1};
    c->sample = malloc(EVO_QUANT_SAMPLE * sizeof *c->sample);
    c->rounded = malloc(EVO_QUANT_SAMPLE * sizeof *c->rounded);
    c->sums = malloc((EVO_QUANT_SAMPLE + 1) * sizeof *c->sums);
    c->histogram = calloc(EVO_QUANT_BINS, sizeof *c->histogram);
    c->values = malloc(3 * levels * sizeof *c->values);
    if (!c->sample || !c->rounded || !c->sums || !c->histogram || !c->values) {
        evo_calibrator_clear(c);
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a quantiser");
    }
    evo_cells cells =
        evo_number_cells(&quantiser->number, c->values, c->values + levels);
    c->all = cells;
    set_thresholds(&c->all, quantiser->rounding, c->values + 2 * levels);
    c->largest = reference_value(&quantiser->number, &cells);
    /* Magnitudes see the cells of the positive values and of zero. */
    size_t skipped = 0;
    while (skipped + 1 < cells.count && cells.values[skipped] < 0)
        skipped++;
    c->cells = (evo_cells){cells.values + skipped,
                           cells.thresholds ? cells.thresholds + skipped : NULL,
                           cells.count - skipped};
    return EVO_OK;
}

void evo_calibrator_clear(evo_calibrator *c) {
    free(c->sample);
    free(c->rounded);
    free(c->sums);
    free(c->histogram);
    free(c->values);
}
