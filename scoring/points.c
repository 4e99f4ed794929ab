/* The inputs that candidates are fitted and judged at, with their exact values. */
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "scoring/scorer.h"

evo_status evo_points_alloc(evo_points *points, evo_format_id format, int inputs,
                            int outputs, size_t count) {
    bool wide = format == EVO_FORMAT_F64;
    size_t arguments = count * (size_t)inputs, results = count * (size_t)outputs;
    *points = (evo_points){.format = format,
                           .inputs = inputs,
                           .outputs = outputs,
                           .count = count,
                           .capacity = count};
    points->in = evo_alloc_aligned(arguments * evo_points_size(points));
    points->reference = evo_alloc_aligned(results * sizeof *points->reference);
    points->weight = evo_alloc_aligned(results * sizeof *points->weight);
    points->low = wide ? evo_alloc_aligned(results * sizeof *points->low) : NULL;
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

uint64_t evo_points_code(const evo_points *points, int k, size_t i) {
    uint64_t code = 0; /* little-endian, as every machine of this project */
    memcpy(&code, evo_points_argument(points, k, i), evo_points_size(points));
    return code;
}

void evo_points_put(evo_points *points, int k, size_t i, uint64_t code) {
    memcpy((char *)points->in +
               ((size_t)k * points->capacity + i) * evo_points_size(points),
           &code, evo_points_size(points));
}

void evo_points_copy(const evo_points *from, size_t i, evo_points *to, size_t k) {
    for (int a = 0; a < from->inputs; a++)
        evo_points_put(to, a, k, evo_points_code(from, a, i));
    for (size_t j = 0; j < (size_t)from->outputs; j++) {
        size_t source = j * from->capacity + i, sink = j * to->capacity + k;
        to->reference[sink] = from->reference[source];
        to->weight[sink] = from->weight[source];
        if (to->low != NULL)
            to->low[sink] = from->low[source];
    }
}

bool evo_scorer_sees_all(const evo_scorer *scorer) {
    return !scorer->tupled && evo_format_get(scorer->options.format)->bits <= 16;
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

/* Whether no result of one argument overflows or vanishes. */
static bool is_ordinary(const evo_scorer *scorer, double x) {
    for (int j = 0; j < scorer->outputs; j++) {
        double y = rounded(scorer->options.format, evo_scorer_exact(scorer, j, x));
        if (!isfinite(y) || y == 0)
            return false;
    }
    return true;
}

/* A number of the domain, uniform between lo and hi, whose result neither overflows nor
 * vanishes. */
static double uniform_between(const evo_scorer *scorer, double lo, double hi,
                              evo_rng *rng) {
    const evo_domain *domain = &scorer->options.domain;
    evo_format_id format = scorer->options.format;
    for (int attempt = 0; attempt < 64; attempt++) {
        double x = rounded(format, lo + evo_rng_unit(rng) * (hi - lo));
        if ((domain->whole || evo_domain_contains(domain, x)) && is_ordinary(scorer, x))
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

/* An encoding on the way to a zero of the target. So few numbers are next to it that
 * fitting takes the even ones, selection the odd. */
static uint64_t towards_zero(const evo_scorer *scorer, bool fitting, evo_rng *rng) {
    const evo_domain *domain = &scorer->options.domain;
    evo_format_id format = scorer->options.format;
    for (int attempt = 0; attempt < 64; attempt++) {
        uint64_t code = evo_format_encode(format, evo_scorer_near_zero(scorer, rng));
        code = (code & ~UINT64_C(1)) | !fitting;
        double x = evo_format_decode(format, code);
        if ((domain->whole || evo_domain_contains(domain, x)) && is_ordinary(scorer, x))
            return code;
    }
    return evo_format_encode(format, uniform_input(scorer, rng));
}

/* ---- Exact values ----------------------------------------------------------- */

/* Whether only RN(E) will do. The reference of f32 cannot tell on which side of the
 * overflow threshold it lies when it lies on it: MPFR can. */
static bool is_exact_f32(const evo_scorer *scorer, const evo_points *points, int output,
                         size_t i) {
    const double threshold = 0x1.ffffffp127; /* RN(E) is infinite from here */
    const evo_target *target = evo_target_get(scorer->options.target);
    double *y = &points->reference[(size_t)output * points->capacity + i];
    double bound = evo_reference_bound(evo_values_reference(scorer->values, output));
    double size = fabs(*y);
    if (fabs(size - threshold) <= threshold * 2 * bound) {
        evo_target_id own =
            points->outputs > 1 ? target->parts[output] : scorer->options.target;
        uint64_t code = evo_points_code(points, 0, i);
        bool overflows = isinf(evo_format_decode(
            points->format, evo_oracle_round(own, points->format, &code)));
        *y = overflows ? copysign((double)INFINITY, *y) : *y;
        return overflows;
    }
    return !(size < threshold) || size == 0;
}

/* Whether an argument is infinite, or one of several a NaN. */
static bool has_special_argument(const evo_points *points, size_t i) {
    for (int k = 0; k < points->inputs; k++)
        if (!isfinite(evo_format_decode(points->format, evo_points_code(points, k, i))))
            return true;
    return false;
}

static bool is_exact(const evo_scorer *scorer, const evo_points *points, int output,
                     size_t i) {
    if (points->measure == EVO_ERROR_ABSOLUTE)
        return false;
    if (evo_values_reference(scorer->values, output) != NULL)
        return is_exact_f32(scorer, points, output, i);
    size_t at = (size_t)output * points->capacity + i;
    double y = points->reference[at];
    if (y == 0 || !isfinite(y))
        return true;
    return has_special_argument(points, i) &&
           (points->low == NULL || points->low[at] == 0) &&
           rounded(points->format, y) == y;
}

static void swap_points(evo_points *points, size_t a, size_t b) {
    for (int k = 0; k < points->inputs; k++) {
        uint64_t code = evo_points_code(points, k, a);
        evo_points_put(points, k, a, evo_points_code(points, k, b));
        evo_points_put(points, k, b, code);
    }
    double *const arrays[] = {points->reference, points->weight, points->low};
    for (size_t n = 0; n < EVO_COUNT_OF(arrays); n++)
        for (size_t j = 0; arrays[n] != NULL && j < (size_t)points->outputs; j++) {
            double *values = arrays[n] + j * points->capacity, value = values[a];
            values[a] = values[b];
            values[b] = value;
        }
}

/* Points that are usual for all outputs first. */
static void sort_points(const evo_scorer *scorer, evo_points *points) {
    points->usual = 0;
    for (size_t i = 0; i < points->count; i++) {
        bool usual = true;
        for (int j = 0; j < points->outputs; j++)
            if (is_exact(scorer, points, j, i)) {
                points->weight[(size_t)j * points->capacity + i] = 0;
                usual = false;
            }
        if (usual)
            swap_points(points, points->usual++, i);
    }
}

static void weigh_output(bool core, int output, evo_points *points) {
    const double huge = fmin(ldexp(1, evo_format_emax(points->format) + 1), DBL_MAX);
    size_t skipped = (size_t)output * points->capacity;
    double *reference = points->reference + skipped, *weight = points->weight + skipped;
    evo_error_measure measure = output == 0 ? points->measure : points->measure_of_rest;
    for (size_t i = 0; i < points->count; i++) {
        if (core && fabs(reference[i]) > huge) /* a domain without finite results */
            reference[i] = copysign(huge, reference[i]);
        double unit = evo_measure_unit(measure, points->format, reference[i]);
        weight[i] = fmin(1 / unit, EVO_LARGEST_WEIGHT);
    }
}

void evo_points_refer(const evo_scorer *scorer, bool core, evo_points *points) {
    const void *in[EVO_MAX_ARITY];
    evo_points_arguments(points, 0, in);
    const evo_target *target = evo_target_get(scorer->options.target);
    points->measure = evo_target_measure(target, 0);
    points->measure_of_rest = evo_target_measure(target, 1);
    evo_values_eval_all(scorer->values, in, points->reference, points->low,
                        points->capacity, points->count);
    for (int j = 0; j < points->outputs; j++)
        weigh_output(core, j, points);
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
        evo_points_put(points, 0, i * (stride < 4 ? 4 : stride),
                       evo_format_encode(points->format, near[i]));
    }
}

void evo_points_fill(const evo_scorer *scorer, uint32_t stream, uint64_t part,
                     evo_points_kind kind, evo_points *points) {
    enum { SUBNORMAL_SHARE = 16, ZERO_SHARE = 16, FIT_ZERO_SHARE = 4 };
    const evo_scorer_options *o = &scorer->options;
    double lo, hi;
    evo_rng rng;
    if (scorer->tupled) {
        evo_tuples_fill(scorer, stream, part, kind, points);
        return;
    }
    evo_rng_init(&rng, o->seed, stream, part);
    uint64_t seed = evo_rng_u64(&rng);
    size_t from_oracle = kind == EVO_POINTS_CORE      ? points->count / 4
                         : kind == EVO_POINTS_SPECIAL ? points->count / 3
                                                      : 0;
    size_t filled = evo_oracle_inputs(scorer->guide, o->format, &o->domain,
                                      kind == EVO_POINTS_SPECIAL, seed, stream,
                                      points->in, from_oracle);
    bool core = kind == EVO_POINTS_CORE || kind == EVO_POINTS_DRAWN;
    bool fitting = kind == EVO_POINTS_DRAWN;
    size_t zero_share = fitting ? FIT_ZERO_SHARE : ZERO_SHARE;
    for (size_t i = filled; i < points->count; i++)
        evo_points_put(points, 0, i,
                       core ? evo_format_encode(o->format, uniform_input(scorer, &rng))
                            : any_input(scorer, &rng));
    if (kind == EVO_POINTS_CORE && evo_subnormal_results(scorer, &lo, &hi))
        for (size_t i = filled; i < points->count; i += SUBNORMAL_SHARE)
            evo_points_put(
                points, 0, i,
                evo_format_encode(o->format, uniform_between(scorer, lo, hi, &rng)));
    for (size_t i = filled + zero_share / 2;
         core && scorer->zero_count > 0 && i < points->count; i += zero_share)
        evo_points_put(points, 0, i, towards_zero(scorer, fitting, &rng));
    if (core && !evo_scorer_sees_all(scorer))
        spread_near_multiples(scorer, fitting, points);
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
        evo_points_put(points, 0, count, evo_points_code(points, 0, place));
        evo_points_put(points, 0, place, code);
        count++;
    }
    points->count = count;
    evo_points_refer(scorer, false, points);
}

size_t evo_points_chunk(const evo_points *points, size_t first) {
    enum { SMALLEST = 128 };
    size_t size = first + SMALLEST;
    size = size < EVO_CHUNK_POINTS ? size : EVO_CHUNK_POINTS;
    return points->count - first < size ? points->count - first : size;
}

typedef struct place {
    double x; /* the first argument */
    size_t index;
} place;

static int compare_places(const void *a, const void *b) {
    const place *p = a, *q = b;
    int order = (p->x > q->x) - (p->x < q->x);
    return order != 0 ? order : (p->index > q->index) - (p->index < q->index);
}

typedef enum point_order {
    AS_DRAWN,
    /* The usual points of each chunk by their first argument: what needs the rare part
     * of a kernel comes together, and the other steps pass by the branch. */
    BY_CHUNKS,
    SORTED, /* all by their first argument */
} point_order;

static evo_status order_points(evo_points *points, point_order order) {
    evo_points sorted;
    place *places = malloc((points->count + 1) * sizeof *places);
    evo_status status = evo_points_alloc(&sorted, points->format, points->inputs,
                                         points->outputs, points->capacity);
    if (places == NULL || status != EVO_OK) {
        free(places);
        evo_points_free(&sorted);
        return EVO_ERR_MEMORY;
    }
    for (size_t i = 0; i < points->count; i++)
        places[i] = (place){
            evo_format_decode(points->format, evo_points_code(points, 0, i)), i};
    for (size_t first = 0, n; first < points->usual; first += n) {
        n = order == SORTED ? points->usual : evo_points_chunk(points, first);
        size_t usual = points->usual - first < n ? points->usual - first : n;
        qsort(places + first, usual, sizeof *places, compare_places);
    }
    for (size_t i = 0; i < points->count; i++)
        evo_points_copy(points, places[i].index, &sorted, i);
    sorted.count = points->count;
    sorted.usual = points->usual;
    sorted.measure = points->measure;
    sorted.measure_of_rest = points->measure_of_rest;
    evo_points_free(points);
    *points = sorted;
    free(places);
    return EVO_OK;
}

/* Fitting takes the nearest double. */
static void add_low(evo_points *points) {
    for (size_t j = 0; j < (size_t)points->outputs; j++)
        for (size_t i = 0; i < points->count; i++) {
            double *y = &points->reference[j * points->capacity + i];
            double low = points->low[j * points->capacity + i];
            *y += fabs(*y) < EVO_SMALL_VALUE ? ldexp(low, -EVO_SMALL_VALUE_SHIFT) : low;
        }
}

static evo_status fill_set(evo_scorer *s, evo_points *points, size_t count,
                           uint32_t stream, uint64_t part, evo_points_kind kind,
                           point_order order) {
    evo_status status =
        evo_points_alloc(points, s->options.format, s->inputs, s->outputs, count);
    if (status != EVO_OK)
        return status;
    if (kind == EVO_POINTS_EVERY)
        fill_every(s, points);
    else
        evo_points_fill(s, stream, part, kind, points);
    if (kind == EVO_POINTS_DRAWN && points->low != NULL)
        add_low(points);
    return order == AS_DRAWN ? EVO_OK : order_points(points, order);
}

/* Where all inputs can be looked at, they are: `anywhere` holds them and `sample`
 * nothing; those with usual results are what selection looks at. */
static evo_status fill_small(evo_scorer *s) {
    size_t codes = (size_t)1 << evo_format_get(s->options.format)->bits;
    evo_status status = fill_set(s, &s->anywhere, codes, EVO_STREAM_SELECT, 1,
                                 EVO_POINTS_EVERY, BY_CHUNKS);
    if (status == EVO_OK)
        status = fill_set(s, &s->select, codes, EVO_STREAM_SELECT, 4, EVO_POINTS_EVERY,
                          BY_CHUNKS);
    s->select.count = s->select.usual;
    return status;
}

/* Where a result is special by two arguments together (pow(inf, 0), hypot(inf, NaN)) no
 * sample of combinations will do: of 30000 those that are wrong may be one. */
static evo_status fill_grid(evo_scorer *s) {
    enum { BESIDE = 16 };
    const evo_scorer_options *o = &s->options;
    if (!s->tupled || evo_target_is_vector(o->target))
        return EVO_OK;
    size_t count = evo_oracle_grid_size(o->target, o->format, &o->domain, BESIDE);
    return fill_set(s, &s->grid, count, EVO_STREAM_SELECT, 7, EVO_POINTS_GRID,
                    AS_DRAWN);
}

evo_status evo_points_fill_all(evo_scorer *s) {
    const bool small = evo_scorer_sees_all(s);
    const struct {
        evo_points *points;
        size_t count;
        uint32_t stream;
        evo_points_kind kind;
        point_order
            order; /* screening takes parts of those that stay as they were drawn */
    } sets[] = {
        {&s->special, EVO_SPECIAL_POINTS, EVO_STREAM_SELECT, EVO_POINTS_SPECIAL,
         AS_DRAWN},
        {&s->anywhere, EVO_ANYWHERE_POINTS, EVO_STREAM_SELECT, EVO_POINTS_ANYWHERE,
         BY_CHUNKS},
        {&s->fit, EVO_FIT_POINTS, EVO_STREAM_FIT, EVO_POINTS_DRAWN, AS_DRAWN},
        {&s->quick, EVO_QUICK_POINTS, EVO_STREAM_SELECT, EVO_POINTS_CORE, AS_DRAWN},
        {&s->select, EVO_SELECT_POINTS, EVO_STREAM_SELECT, EVO_POINTS_CORE, BY_CHUNKS},
        {&s->sample, EVO_SAMPLE_POINTS, EVO_STREAM_SELECT, EVO_POINTS_CORE, BY_CHUNKS},
        {&s->cells, EVO_CELL_POINTS, EVO_STREAM_FIT, EVO_POINTS_DRAWN, SORTED},
    };
    evo_status status = small ? fill_small(s) : EVO_OK;
    for (size_t i = 0; i < EVO_COUNT_OF(sets) && status == EVO_OK; i++) {
        bool whole = sets[i].points == &s->anywhere || sets[i].points == &s->select ||
                     sets[i].points == &s->sample;
        if (!small || !whole)
            status = fill_set(s, sets[i].points, sets[i].count, sets[i].stream, i,
                              sets[i].kind, sets[i].order);
    }
    return status == EVO_OK ? fill_grid(s) : status;
}
