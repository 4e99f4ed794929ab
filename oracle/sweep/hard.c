/* Inputs that are hard to round: the exact result lies next to the middle between two
 * floats.
 *
 * Requirements
 *   H1  Complete: every input of the domain whose E is within the given distance of a
 *       middle is there, up to a bound for each chunk that only targets with plateaus
 *       next to a tie meet (silu and gelu of subnormals).
 *   H2  A function of target, domain and distance, not of threads: chunks are pure and
 *       are put together in order.
 *   H3  RN(E) comes from MPFR, never from the reference.
 */
#include "oracle/sweep/sweep.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_OF_CHUNK = 8192 };

struct hard_chunk {
    evo_hard_input *items;
    size_t count;
};

struct hard_scan {
    evo_target_id target;
    const evo_reference *reference;
    const evo_lanes *lanes;
    double within;
    uint64_t begin, end; /* positions as in sweep.h */
    uint64_t first_chunk;
    struct hard_chunk *chunks;
    struct {
        float *x;
        double *y;
    } * scratch;
};

/* Distance of y from the nearest middle of two floats, in ulps of a result there; 1
 * where there is none near. The threshold of overflow counts as one. */
static double distance_to_middle(double y) {
    double size = fabs(y), unit = evo_format_ulp(EVO_FORMAT_F32, y);
    if (!(size < 0x1p128) || size == 0)
        return 1;
    double t = size / unit; /* exact: below 2^24 and a power of two */
    return fabs(t - floor(t) - 0.5);
}

/* The same question for most results in a few instructions: the last 29 bits of a
 * normal result's encoding say where between two floats it lies. */
static bool may_be_near(double y, uint64_t reach) {
    const uint64_t half = UINT64_C(1) << 28, mask = 2 * half - 1;
    uint64_t bits;
    memcpy(&bits, &y, sizeof bits);
    bool near = ((bits + half + reach) & mask) <= 2 * reach;
    return near || fabs(y) < 0x1p-125;
}

/* Between the ends of the block a monotone E rounds to one float and stays away from
 * both middles around it. */
static bool is_plain(const struct hard_scan *scan, const float *x, size_t n) {
    float ends[2] = {x[0], x[n - 1]};
    double e[2];
    if (evo_target_get(scan->target)->monotone == 0 || !isfinite(ends[0]) ||
        !isfinite(ends[1]))
        return false;
    evo_reference_eval(scan->reference, ends, e, 2);
    float first = (float)e[0], last = (float)e[1];
    return first == last && signbit(first) == signbit(last) &&
           distance_to_middle(e[0]) > scan->within &&
           distance_to_middle(e[1]) > scan->within;
}

static bool add(struct hard_chunk *chunk, float x, double distance) {
    const size_t step = 64;
    if (chunk->count == MOST_OF_CHUNK)
        return true;
    if (chunk->count % step == 0) {
        evo_hard_input *grown =
            realloc(chunk->items, (chunk->count + step) * sizeof *grown);
        if (grown == NULL)
            return false;
        chunk->items = grown;
    }
    chunk->items[chunk->count++] = (evo_hard_input){.x = x, .distance_ulp = distance};
    return true;
}

static bool scan_block(const struct hard_scan *scan, unsigned worker, uint64_t begin,
                       size_t n, struct hard_chunk *chunk) {
    float *x = scan->scratch[worker].x;
    double *y = scan->scratch[worker].y;
    uint64_t reach = (uint64_t)ceil(scan->within * 0x1p29);
    scan->lanes->fill((int64_t)begin - (INT64_C(1) << 31), x, n);
    if (is_plain(scan, x, n))
        return true;
    evo_reference_eval(scan->reference, x, y, n);
    for (size_t i = 0; i < n; i++) {
        if (!may_be_near(y[i], reach))
            continue;
        double distance = distance_to_middle(y[i]);
        if (distance <= scan->within && !add(chunk, x[i], distance))
            return false;
    }
    return true;
}

static evo_status scan_chunk(void *ctx, size_t index, unsigned worker) {
    const struct hard_scan *scan = ctx;
    struct hard_chunk *chunk = &scan->chunks[index];
    uint64_t begin = (scan->first_chunk + index) * SWEEP_CHUNK;
    uint64_t end = begin + SWEEP_CHUNK;
    begin = begin < scan->begin ? scan->begin : begin;
    end = end > scan->end ? scan->end : end;
    for (uint64_t at = begin; at < end; at += SWEEP_BLOCK) {
        size_t n = end - at < SWEEP_BLOCK ? (size_t)(end - at) : SWEEP_BLOCK;
        if (!scan_block(scan, worker, at, n, chunk))
            return EVO_ERR_MEMORY;
    }
    for (size_t i = 0; i < chunk->count; i++) {
        uint32_t bits;
        memcpy(&bits, &chunk->items[i].x, sizeof bits);
        uint64_t in = bits;
        bits = (uint32_t)evo_oracle_round(scan->target, EVO_FORMAT_F32, &in);
        memcpy(&chunk->items[i].rounded, &bits, sizeof bits);
    }
    evo_truth_task_end(worker);
    return EVO_OK;
}

static evo_status put_together(const struct hard_scan *scan, size_t chunks,
                               evo_hard_input **inputs, size_t *count) {
    size_t total = 0, at = 0;
    for (size_t i = 0; i < chunks; i++)
        total += scan->chunks[i].count;
    *inputs = malloc((total + 1) * sizeof **inputs);
    if (*inputs == NULL)
        return EVO_ERR_MEMORY;
    for (size_t i = 0; i < chunks; i++) {
        if (scan->chunks[i].count > 0)
            memcpy(*inputs + at, scan->chunks[i].items,
                   scan->chunks[i].count * sizeof **inputs);
        at += scan->chunks[i].count;
    }
    *count = total;
    return EVO_OK;
}

static evo_status scan_all(struct hard_scan *scan, size_t chunks, unsigned threads,
                           evo_hard_input **inputs, size_t *count) {
    evo_status status = EVO_OK;
    scan->chunks = calloc(chunks, sizeof *scan->chunks);
    scan->scratch = calloc(threads, sizeof *scan->scratch);
    if (scan->chunks == NULL || scan->scratch == NULL)
        status = EVO_ERR_MEMORY;
    for (unsigned i = 0; status == EVO_OK && i < threads; i++) {
        scan->scratch[i].x = evo_alloc_aligned(SWEEP_BLOCK * sizeof(float));
        scan->scratch[i].y = evo_alloc_aligned(SWEEP_BLOCK * sizeof(double));
        if (scan->scratch[i].x == NULL || scan->scratch[i].y == NULL)
            status = EVO_ERR_MEMORY;
    }
    if (status == EVO_OK)
        status = evo_parallel_for(threads, chunks, scan_chunk, scan);
    if (status == EVO_OK)
        status = put_together(scan, chunks, inputs, count);
    for (size_t i = 0; scan->chunks != NULL && i < chunks; i++)
        free(scan->chunks[i].items);
    for (unsigned i = 0; scan->scratch != NULL && i < threads; i++) {
        free(scan->scratch[i].x);
        free(scan->scratch[i].y);
    }
    free(scan->chunks);
    free(scan->scratch);
    return status;
}

evo_status evo_oracle_hard_inputs(const evo_reference *reference,
                                  const evo_domain *domain, double within_ulp,
                                  unsigned threads, evo_hard_input **inputs,
                                  size_t *count, evo_error *err) {
    struct hard_scan scan = {.target = evo_reference_target(reference),
                             .reference = reference,
                             .lanes = evo_lanes_best(),
                             .within = within_ulp};
    int64_t first, last;
    *inputs = NULL;
    *count = 0;
    if (!(within_ulp >= 0x1p-24) || !(within_ulp <= 0x1p-12))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "hard inputs: a distance of 2^-24 to 2^-12 ulp is expected");
    if (!evo_domain_codes(domain, EVO_FORMAT_F32, &first, &last))
        return evo_fail(err, EVO_ERR_ARGUMENT, "the domain holds no f32 value");
    scan.begin = (uint64_t)(first + (INT64_C(1) << 31));
    scan.end = (uint64_t)(last + (INT64_C(1) << 31)) + 1;
    scan.first_chunk = scan.begin / SWEEP_CHUNK;
    size_t chunks = (size_t)((scan.end - 1) / SWEEP_CHUNK - scan.first_chunk + 1);
    evo_status status = scan_all(&scan, chunks, threads, inputs, count);
    if (status != EVO_OK)
        return evo_fail(err, status, "out of memory for hard inputs");
    return EVO_OK;
}
