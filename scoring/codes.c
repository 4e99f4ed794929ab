/* Points and errors of targets on codes. */
#include "scoring/codes.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { RANDOM_FLOATS = 1 << 14, MOST_FLOATS = 1 << 16, FLOAT_NAN = 0x7fc00000 };

static bool alloc(evo_code_points *p, size_t capacity) {
    bool room = true;
    for (int k = 0; k < p->truth.inputs; k++) {
        p->in[k] = evo_alloc_aligned(capacity * evo_code_input_size(&p->truth));
        room &= p->in[k] != NULL;
    }
    p->want = evo_alloc_aligned(capacity * sizeof *p->want);
    if (evo_code_multiplies(p->truth.role)) {
        p->product = evo_alloc_aligned(capacity * sizeof *p->product);
        room &= p->product != NULL;
        for (unsigned k = 0; k < p->truth.codes; k++)
            p->circle[k] = cos(2 * acos(-1) * k / p->truth.codes);
    }
    return room && p->want;
}

static void put(evo_code_points *p, const uint32_t in[EVO_CODES_ARITY]) {
    size_t i = p->count;
    if (p->product) {
        p->product[i] = evo_code_product(&p->truth, in);
        if (p->product[i] != p->product[i]) /* a pair that does not count */
            return;
    }
    for (int k = 0; k < p->truth.inputs; k++)
        if (evo_code_input_size(&p->truth) == 1)
            ((uint8_t *)p->in[k])[i] = (uint8_t)in[k];
        else
            ((uint32_t *)p->in[k])[i] = in[k];
    p->want[i] = evo_code_want(&p->truth, in);
    p->count++;
}

static void put_float(evo_code_points *p, uint32_t bits) {
    const uint32_t in[EVO_CODES_ARITY] = {bits, 0};
    if (p->count < MOST_FLOATS)
        put(p, in);
}

/* The float itself and others up to 2^17 places off: encoders that add, scale or cut
 * off go wrong where a tie lies within what they lose. */
static void put_around(evo_code_points *p, uint32_t sign, uint32_t edge) {
    put_float(p, sign | edge);
    for (uint32_t step = 1; step <= 1 << 17; step += step < 8 ? 1 : step) {
        put_float(p, sign | (edge + step));
        put_float(p, sign | (edge > step ? edge - step : 0));
    }
}

/* Around each change of the code, special ones, the smallest, and floats of any
 * encoding. */
static void put_floats(evo_code_points *p, const evo_code_edges *edges, uint64_t seed) {
    static const uint32_t special[] = {0x007fffff, 0x00800000, 0x3f800000, 0x7f7fffff,
                                       0x7f800000, FLOAT_NAN,  0x7f800001, 0x7fffffff};
    enum { SMALLEST = 512 };
    evo_rng rng;
    for (uint32_t sign = 0; sign < 2; sign++) {
        for (size_t i = 0; i < EVO_COUNT_OF(special); i++)
            put_float(p, sign << 31 | special[i]);
        for (uint32_t bits = 0; bits < SMALLEST; bits++)
            put_float(p, sign << 31 | bits);
        for (uint32_t k = 0; k < edges->count[sign]; k++)
            put_around(p, sign << 31, edges->starts[sign][k]);
    }
    evo_rng_init(&rng, seed, EVO_STREAM_SELECT, 0);
    for (int i = 0; i < RANDOM_FLOATS; i++) {
        uint32_t sign = evo_rng_u32(&rng) & 0x80000000U;
        uint32_t edge =
            edges->starts[sign >> 31][evo_rng_below(&rng, edges->count[sign >> 31])];
        put_float(p, evo_rng_u32(&rng));
        put_float(p, sign | (edge + (evo_rng_u32(&rng) & 0x3fffff)));
    }
}

evo_status evo_code_points_create(evo_target_id target, uint64_t seed,
                                  evo_code_points **points, evo_error *err) {
    evo_code_points *p = calloc(1, sizeof *p);
    evo_code_edges *edges = malloc(sizeof *edges);
    evo_status status = EVO_ERR_MEMORY;
    if (p && edges)
        status = evo_code_truth_init(&p->truth, target, err);
    bool all =
        p && p->truth.role != EVO_CODES_ENCODE && p->truth.role != EVO_CODES_MX_SCALE;
    if (p && p->truth.role == EVO_CODES_MX_ENCODE) {
        p->truth.stream = EVO_STREAM_SELECT;
        p->truth.input_count = MOST_FLOATS;
    }
    if (status == EVO_OK && !alloc(p, all ? p->truth.input_count : MOST_FLOATS))
        status = EVO_ERR_MEMORY;
    if (status == EVO_ERR_MEMORY)
        evo_fail(err, status, "out of memory for points");
    for (uint64_t i = 0; status == EVO_OK && all && i < p->truth.input_count; i++) {
        uint32_t in[EVO_CODES_ARITY];
        evo_code_input(&p->truth, i, in);
        put(p, in);
    }
    if (status == EVO_OK && !all) {
        evo_code_edges_find(&p->truth, edges);
        put_floats(p, edges, seed);
    }
    free(edges);
    if (status != EVO_OK) {
        evo_code_points_destroy(p);
        p = NULL;
    }
    *points = p;
    return status;
}

void evo_code_points_destroy(evo_code_points *p) {
    if (!p)
        return;
    for (int k = 0; k < EVO_CODES_ARITY; k++)
        free(p->in[k]);
    free(p->want);
    free(p->product);
    free(p);
}

/* ---- Errors ------------------------------------------------------------------ */

static evo_status evaluate(evo_worker *worker, const evo_code_points *p,
                           const evo_code *code, size_t first, size_t n) {
    const void *in[EVO_CODES_ARITY];
    void *out[] = {worker->got};
    for (int k = 0; k < p->truth.inputs; k++)
        in[k] = (const char *)p->in[k] + first * evo_code_input_size(&p->truth);
    return evo_worker_run(worker, code, in, out, n);
}

static uint32_t result_at(const evo_code_points *p, const void *got, size_t i) {
    return evo_code_output_size(&p->truth) == 1 ? ((const uint8_t *)got)[i]
                                                : ((const uint32_t *)got)[i];
}

/* What the error is made of. */
typedef struct error_sums {
    double wrong, squares;
    double x, y; /* of (got - want) as an angle */
} error_sums;

/* Adds n results. */
static void add_up(const evo_code_points *p, const void *got, size_t first, size_t n,
                   error_sums *sums) {
    for (size_t i = 0; i < n; i++) {
        uint32_t result = result_at(p, got, i);
        if (p->product == NULL) {
            uint32_t want = p->want[first + i];
            sums->wrong += result != want && !evo_code_right(&p->truth, want, result);
        } else {
            double product = p->product[first + i];
            double error = evo_code_relative(&p->truth, product, result);
            sums->squares += error * error;
            unsigned apart = (result - p->want[first + i]) & (p->truth.codes - 1);
            sums->x += p->circle[apart];
            sums->y += p->circle[(apart + p->truth.codes / 4) & (p->truth.codes - 1)];
        }
    }
}

/* From 1 on, less for results that all lie about as many codes beside the right ones
 * (the mean of unit vectors is long), and then for fewer. */
static double grade_of(const evo_code_points *p, const error_sums *sums) {
    double length = hypot(sums->x, sums->y) / (double)p->count;
    return 2 - fmin(length, 1) + 0.25 * fabs(atan2(sums->y, sums->x)) / acos(-1);
}

static double error_of(const evo_code_points *p, const error_sums *sums) {
    double rms = sqrt(sums->squares / (double)p->count);
    if (p->product == NULL)
        return 0.5 + sums->wrong;
    return rms < 0.5 ? rms : grade_of(p, sums);
}

evo_status evo_code_error(evo_worker *worker, const evo_code_points *p,
                          const evo_code *code, double bound, double *error) {
    error_sums sums = {0};
    *error = error_of(p, &sums);
    bool whole = p->product != NULL; /* grades are of all points */
    for (size_t first = 0, n; first < p->count && (whole || *error < bound);
         first += n) {
        n = p->count - first < EVO_CHUNK_POINTS ? p->count - first : EVO_CHUNK_POINTS;
        evo_status status = evaluate(worker, p, code, first, n);
        if (status != EVO_OK)
            return status;
        add_up(p, worker->got, first, n, &sums);
        *error = error_of(p, &sums);
    }
    return EVO_OK;
}

double evo_code_recorded(const evo_code_points *p, double error) {
    return p->product == NULL ? error - 0.5 : error;
}
