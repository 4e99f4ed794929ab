/* The inputs that candidates are fitted and judged at, with their exact values. */
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "scoring/scorer.h"

evo_status evo_points_alloc(evo_points *points, evo_format_id format, size_t count) {
    bool wide = format == EVO_FORMAT_F64;
    points->format = format;
    points->in = evo_alloc_aligned(count * evo_points_size(points));
    points->reference = evo_alloc_aligned(count * sizeof *points->reference);
    points->weight = evo_alloc_aligned(count * sizeof *points->weight);
    points->low = wide ? evo_alloc_aligned(count * sizeof *points->low) : NULL;
    points->count = count;
    return points->in && points->reference && points->weight && (points->low || !wide)
               ? EVO_OK
               : EVO_ERR_MEMORY;
}

void evo_points_free(evo_points *points) {
    free(points->in);
    free(points->reference);
    free(points->low);
    free(points->weight);
    *points = (evo_points){0};
}

uint64_t evo_points_code(const evo_points *points, size_t i) {
    uint64_t code = 0; /* little-endian, as every machine of this project */
    memcpy(&code, evo_points_at(points, i), evo_points_size(points));
    return code;
}

void evo_points_put(evo_points *points, size_t i, uint64_t code) {
    memcpy((char *)points->in + i * evo_points_size(points), &code,
           evo_points_size(points));
}

void evo_points_copy(const evo_points *from, size_t i, evo_points *to, size_t k) {
    evo_points_put(to, k, evo_points_code(from, i));
    to->reference[k] = from->reference[i];
    to->weight[k] = from->weight[i];
    if (to->low != NULL)
        to->low[k] = from->low[i];
}

bool evo_format_is_small(evo_format_id format) {
    return evo_format_get(format)->bits <= 16;
}

static double rounded(evo_format_id format, double value) {
    switch (format) {
    case EVO_FORMAT_F64:
        return value;
    case EVO_FORMAT_F32:
        return (float)value;
    default:
        return evo_format_decode(format, evo_format_encode(format, value));
    }
}

/* ---- Which inputs ----------------------------------------------------------- */

/* A number of the domain, uniform between lo and hi, whose result neither overflows nor
 * vanishes. */
static double uniform_between(const evo_scorer *scorer, double lo, double hi,
                              evo_rng *rng) {
    const evo_domain *domain = &scorer->options.domain;
    evo_format_id format = scorer->options.format;
    for (int attempt = 0; attempt < 64; attempt++) {
        double x = rounded(format, lo + evo_rng_unit(rng) * (hi - lo));
        double y = rounded(format, evo_scorer_exact(scorer, x));
        if ((domain->whole || evo_domain_contains(domain, x)) && isfinite(y) && y != 0)
            return x;
    }
    double middle = 0.5 * (lo + hi);
    if (!domain->whole) /* the domain may lie outside the core */
        middle = fmin(fmax(middle, domain->lo), domain->hi);
    return rounded(format, middle);
}

/* Such a number of the target's core. In f64 a core around zero is so wide that even
 * draws hardly meet the arguments whose results are as small as they are: half of them
 * are drawn towards zero, a fourteenth within 2^-15 of the end's size. */
static double uniform_input(const evo_scorer *scorer, evo_rng *rng) {
    double lo = scorer->core_lo, hi = scorer->core_hi;
    if (scorer->options.format == EVO_FORMAT_F64 && lo < 0 && hi > 0) {
        uint32_t choice = evo_rng_u32(rng);
        double part = evo_rng_unit(rng);
        part *= part;
        part *= part;
        if (choice & 1) {
            lo = choice & 2 ? 0.5 * part * lo : 0.5 * part * hi;
            hi = 2 * lo;
        }
    }
    return uniform_between(scorer, fmin(lo, hi), fmax(lo, hi), rng);
}

static uint64_t random_code(evo_format_id format, evo_rng *rng) {
    int bits = evo_format_get(format)->bits;
    if (bits == 64)
        return evo_rng_u64(rng);
    return evo_rng_u32(rng) >> (32 - bits);
}

/* An encoding of the domain, uniform over all. */
static uint64_t any_input(const evo_scorer *scorer, evo_rng *rng) {
    const evo_domain *domain = &scorer->options.domain;
    evo_format_id format = scorer->options.format;
    for (int attempt = 0; attempt < 64; attempt++) {
        uint64_t code = random_code(format, rng);
        if (domain->whole ||
            evo_domain_contains(domain, evo_format_decode(format, code)))
            return code;
    }
    return evo_format_encode(format, uniform_input(scorer, rng));
}

/* ---- Exact values ----------------------------------------------------------- */

/* Whether only RN(E) will do. The reference of f32 cannot tell on which side of the
 * overflow threshold it lies when it lies on it: MPFR can. */
static bool is_exact_f32(const evo_scorer *scorer, const evo_points *points, size_t i) {
    const double threshold = 0x1.ffffffp127; /* RN(E) is infinite from here */
    const evo_scorer_options *o = &scorer->options;
    double *y = &points->reference[i], size = fabs(*y);
    double bound = evo_reference_bound(evo_values_reference(scorer->values));
    if (fabs(size - threshold) <= threshold * 2 * bound) {
        uint64_t code = evo_points_code(points, i);
        bool overflows = isinf(evo_format_decode(
            o->format, evo_oracle_round(o->target, o->format, &code)));
        *y = overflows ? copysign((double)INFINITY, *y) : *y;
        return overflows;
    }
    return !(size < threshold) || size == 0;
}

static bool is_exact(const evo_scorer *scorer, const evo_points *points, size_t i) {
    if (points->format == EVO_FORMAT_F32)
        return is_exact_f32(scorer, points, i);
    double y = points->reference[i];
    if (y == 0 || !isfinite(y))
        return true;
    return isinf(evo_format_decode(points->format, evo_points_code(points, i))) &&
           (points->low == NULL || points->low[i] == 0) &&
           rounded(points->format, y) == y;
}

static void swap_doubles(double *values, size_t a, size_t b) {
    double value = values[a];
    values[a] = values[b];
    values[b] = value;
}

static void swap_points(evo_points *points, size_t a, size_t b) {
    uint64_t code = evo_points_code(points, a);
    evo_points_put(points, a, evo_points_code(points, b));
    evo_points_put(points, b, code);
    swap_doubles(points->reference, a, b);
    swap_doubles(points->weight, a, b);
    if (points->low != NULL)
        swap_doubles(points->low, a, b);
}

/* Usual points first. */
static void sort_points(const evo_scorer *scorer, evo_points *points) {
    points->usual = 0;
    for (size_t i = 0; i < points->count; i++)
        if (!is_exact(scorer, points, i))
            swap_points(points, points->usual++, i);
}

void evo_points_refer(const evo_scorer *scorer, bool core, evo_points *points) {
    const double huge = fmin(ldexp(1, evo_format_emax(points->format) + 1), DBL_MAX);
    evo_values_eval(scorer->values, points->in, points->reference, points->low,
                    points->count);
    for (size_t i = 0; i < points->count; i++) {
        double *y = &points->reference[i];
        if (core && fabs(*y) > huge) /* a domain without finite results */
            *y = copysign(huge, *y);
        points->weight[i] =
            fmin(1 / evo_format_ulp(points->format, *y), EVO_LARGEST_WEIGHT);
    }
    points->usual = points->count;
    if (!core)
        sort_points(scorer, points);
}

/* ---- Sets ------------------------------------------------------------------- */

/* Evenly spread, so that the first few of the points have their share; of every set at
 * most a fourth. */
static void spread_near_multiples(const evo_scorer *scorer, bool fitting,
                                  evo_points *points) {
    double near[EVO_NEAR_MULTIPLES];
    size_t count = evo_near_multiples(scorer, fitting, near, EVO_NEAR_MULTIPLES);
    for (size_t i = 0; i < count && 4 * i < points->count; i++) {
        size_t stride = points->count / count;
        evo_points_put(points, i * (stride < 4 ? 4 : stride),
                       evo_format_encode(points->format, near[i]));
    }
}

void evo_points_fill(const evo_scorer *scorer, uint32_t stream, uint64_t part,
                     evo_points_kind kind, evo_points *points) {
    enum { SUBNORMAL_SHARE = 16 };
    const evo_scorer_options *o = &scorer->options;
    double lo, hi;
    evo_rng rng;
    evo_rng_init(&rng, o->seed, stream, part);
    uint64_t seed = evo_rng_u64(&rng);
    size_t from_oracle = kind == EVO_POINTS_CORE      ? points->count / 4
                         : kind == EVO_POINTS_SPECIAL ? points->count / 3
                                                      : 0;
    size_t filled =
        evo_oracle_inputs(o->target, o->format, &o->domain, kind == EVO_POINTS_SPECIAL,
                          seed, stream, points->in, from_oracle);
    bool core = kind == EVO_POINTS_CORE || kind == EVO_POINTS_DRAWN;
    for (size_t i = filled; i < points->count; i++)
        evo_points_put(points, i,
                       core ? evo_format_encode(o->format, uniform_input(scorer, &rng))
                            : any_input(scorer, &rng));
    if (kind == EVO_POINTS_CORE && evo_subnormal_results(scorer, &lo, &hi))
        for (size_t i = filled; i < points->count; i += SUBNORMAL_SHARE)
            evo_points_put(
                points, i,
                evo_format_encode(o->format, uniform_between(scorer, lo, hi, &rng)));
    if (core && !evo_format_is_small(o->format))
        spread_near_multiples(scorer, kind == EVO_POINTS_DRAWN, points);
    evo_points_refer(scorer, core, points);
}

/* All encodings of the domain, shuffled. */
static void fill_every(const evo_scorer *scorer, evo_points *points) {
    const evo_scorer_options *o = &scorer->options;
    size_t codes = (size_t)1 << evo_format_get(o->format)->bits, count = 0;
    evo_rng rng;
    evo_rng_init(&rng, o->seed, EVO_STREAM_SELECT, codes);
    for (uint64_t code = 0; code < codes; code++) {
        double x = evo_format_decode(o->format, code);
        if (!o->domain.whole && !evo_domain_contains(&o->domain, x))
            continue;
        size_t place = evo_rng_below(&rng, (uint32_t)count + 1);
        evo_points_put(points, count, evo_points_code(points, place));
        evo_points_put(points, place, code);
        count++;
    }
    points->count = count;
    evo_points_refer(scorer, false, points);
}

size_t evo_points_chunk(const evo_points *points, size_t first) {
    enum { SMALLEST = 128, LARGEST = 2048 };
    size_t size = first + SMALLEST < LARGEST ? first + SMALLEST : LARGEST;
    return points->count - first < size ? points->count - first : size;
}

typedef struct point {
    double x;
    uint64_t code;
    double reference, low, weight;
} point;

static int compare_points(const void *a, const void *b) {
    double x = ((const point *)a)->x, y = ((const point *)b)->x;
    return (x > y) - (x < y);
}

/* The usual points of each chunk by their argument: what needs the rare part of a
 * kernel comes together, and the other steps pass by the branch. */
static evo_status order_chunks(evo_points *points) {
    point *sorted = malloc((points->count + 1) * sizeof *sorted);
    if (sorted == NULL)
        return EVO_ERR_MEMORY;
    for (size_t i = 0; i < points->usual; i++) {
        uint64_t code = evo_points_code(points, i);
        sorted[i] =
            (point){evo_format_decode(points->format, code), code, points->reference[i],
                    points->low != NULL ? points->low[i] : 0, points->weight[i]};
    }
    for (size_t first = 0, n; first < points->usual; first += n) {
        n = evo_points_chunk(points, first);
        size_t usual = points->usual - first < n ? points->usual - first : n;
        qsort(sorted + first, usual, sizeof *sorted, compare_points);
    }
    for (size_t i = 0; i < points->usual; i++) {
        evo_points_put(points, i, sorted[i].code);
        points->reference[i] = sorted[i].reference;
        points->weight[i] = sorted[i].weight;
        if (points->low != NULL)
            points->low[i] = sorted[i].low;
    }
    free(sorted);
    return EVO_OK;
}

static evo_status fill_set(evo_scorer *s, evo_points *points, size_t count,
                           uint32_t stream, uint64_t part, evo_points_kind kind,
                           bool ordered) {
    evo_status status = evo_points_alloc(points, s->options.format, count);
    if (status != EVO_OK)
        return status;
    if (kind == EVO_POINTS_EVERY)
        fill_every(s, points);
    else
        evo_points_fill(s, stream, part, kind, points);
    for (size_t i = 0; kind == EVO_POINTS_DRAWN && points->low && i < points->count;
         i++)
        points->reference[i] += points->low[i]; /* fitting takes the nearest double */
    return ordered ? order_chunks(points) : EVO_OK;
}

/* Where all inputs can be looked at, they are: `anywhere` holds them and `sample`
 * nothing; those with usual results are what selection looks at. */
static evo_status fill_small(evo_scorer *s) {
    size_t codes = (size_t)1 << evo_format_get(s->options.format)->bits;
    evo_status status =
        fill_set(s, &s->anywhere, codes, EVO_STREAM_SELECT, 1, EVO_POINTS_EVERY, true);
    if (status == EVO_OK)
        status = fill_set(s, &s->select, codes, EVO_STREAM_SELECT, 4, EVO_POINTS_EVERY,
                          true);
    s->select.count = s->select.usual;
    return status;
}

evo_status evo_points_fill_all(evo_scorer *s) {
    const bool small = evo_format_is_small(s->options.format);
    const struct {
        evo_points *points;
        size_t count;
        uint32_t stream;
        evo_points_kind kind;
        bool ordered; /* screening takes parts of the others, as they were drawn */
    } sets[] = {
        {&s->special, EVO_SPECIAL_POINTS, EVO_STREAM_SELECT, EVO_POINTS_SPECIAL, false},
        {&s->anywhere, EVO_ANYWHERE_POINTS, EVO_STREAM_SELECT, EVO_POINTS_ANYWHERE,
         true},
        {&s->fit, EVO_FIT_POINTS, EVO_STREAM_FIT, EVO_POINTS_DRAWN, false},
        {&s->quick, EVO_QUICK_POINTS, EVO_STREAM_SELECT, EVO_POINTS_CORE, false},
        {&s->select, EVO_SELECT_POINTS, EVO_STREAM_SELECT, EVO_POINTS_CORE, true},
        {&s->sample, EVO_SAMPLE_POINTS, EVO_STREAM_SELECT, EVO_POINTS_CORE, true},
        {&s->cells, EVO_CELL_POINTS, EVO_STREAM_FIT, EVO_POINTS_DRAWN, false},
    };
    evo_status status = small ? fill_small(s) : EVO_OK;
    for (size_t i = 0; i < EVO_COUNT_OF(sets) && status == EVO_OK; i++) {
        bool whole = sets[i].points == &s->anywhere || sets[i].points == &s->select ||
                     sets[i].points == &s->sample;
        if (!small || !whole)
            status = fill_set(s, sets[i].points, sets[i].count, sets[i].stream, i,
                              sets[i].kind, sets[i].ordered);
    }
    return status;
}
