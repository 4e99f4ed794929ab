/* Where a kernel changes its mind.
 *
 * A value of the kernel is a choice when it is the same at an input and 2^-22 of a
 * binade further on, for nearly all inputs: rounded multiples, indices, masks, selected
 * constants, whatever instruction makes them. (A sum may be the same at neighbours,
 * where a small term is lost beside a large one, but not that far.) Between two sampled
 * inputs that differ in a choice there is a pair of neighbouring encodings that do, and
 * bisection finds one.
 */
#include "scoring/scoring.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    SAMPLES = 8192,
    POWERS = 2 * 2098,
    INPUTS = SAMPLES + POWERS,
    RARE = 8, /* of so many pairs at most one may differ in a choice */
    APART_BITS = 22
};

struct search {
    const evo_kernel *kernel;
    evo_format_id format;
    evo_interp *interp;
    size_t size;     /* of an element */
    uint64_t *trace; /* of one chunk */
    bool choice[EVO_MAX_INSTRS];
    evo_value predicate[EVO_MAX_INSTRS]; /* of the value's region; EVO_NO_VALUE: none */
};

static int compare_ordered(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* The trace at n ordered encodings, n <= EVO_TRACE_MOST. */
static evo_status trace(struct search *s, const int64_t *at, size_t n) {
    _Alignas(64) char inputs[EVO_TRACE_MOST * sizeof(uint64_t)];
    for (size_t i = 0; i < n; i++) { /* little-endian */
        uint64_t code = evo_format_from_ordered(s->format, at[i]);
        memcpy(inputs + i * s->size, &code, s->size);
    }
    const void *in[] = {inputs};
    return evo_trace(s->interp, s->kernel, in, n, s->trace);
}

/* One word for all choices at each of n encodings. */
static evo_status fingerprints(struct search *s, const int64_t *at, size_t n,
                               uint64_t *prints) {
    for (size_t begin = 0; begin < n; begin += EVO_TRACE_MOST) {
        size_t part = n - begin < EVO_TRACE_MOST ? n - begin : EVO_TRACE_MOST;
        evo_status status = trace(s, at + begin, part);
        if (status != EVO_OK)
            return status;
        for (size_t i = 0; i < part; i++) {
            uint64_t print = 0;
            for (size_t v = 0; v < s->kernel->instr_count; v++)
                if (s->choice[v])
                    print = (print ^ s->trace[v * part + i]) *
                                UINT64_C(0x9e3779b97f4a7c15) +
                            (print >> 29);
            prints[begin + i] = print;
        }
    }
    return EVO_OK;
}

static void find_predicates(struct search *s) {
    const evo_pass *pass = &s->kernel->passes[0];
    for (unsigned b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        for (size_t v = block->first; v < (size_t)block->first + block->count; v++)
            s->predicate[v] = b == 0 ? EVO_NO_VALUE : block->predicate;
    }
}

/* The encoding a little further on, within the order. */
static int64_t further(const struct search *s, int64_t at) {
    int bits = evo_format_get(s->format)->mantissa_bits - APART_BITS;
    int64_t step = bits > 0 ? INT64_C(1) << bits : 1;
    return at > 0 ? at - step : at + step;
}

/* Whether pair i of the trace (elements 2i and 2i + 1 of n) is in the value's region.
 */
static bool both_inside(const struct search *s, size_t v, size_t n, size_t i) {
    const uint64_t *mask = s->trace + s->predicate[v] * n + 2 * i;
    return s->predicate[v] == EVO_NO_VALUE || (mask[0] != 0 && mask[1] != 0);
}

/* Which values are choices: by comparing inputs with those a little further on. */
static evo_status find_choices(struct search *s, const int64_t *inputs, size_t count) {
    size_t differ[EVO_MAX_INSTRS] = {0}, pairs[EVO_MAX_INSTRS] = {0};
    int64_t at[EVO_TRACE_MOST];
    for (size_t begin = 0; begin < count; begin += EVO_TRACE_MOST / 2) {
        size_t part = count - begin;
        if (part > EVO_TRACE_MOST / 2)
            part = EVO_TRACE_MOST / 2;
        for (size_t i = 0; i < part; i++) {
            at[2 * i] = inputs[begin + i];
            at[2 * i + 1] = further(s, inputs[begin + i]);
        }
        evo_status status = trace(s, at, 2 * part);
        if (status != EVO_OK)
            return status;
        for (size_t v = 0; v < s->kernel->instr_count; v++)
            for (size_t i = 0; i < part; i++) {
                const uint64_t *pair = s->trace + v * 2 * part + 2 * i;
                bool inside = both_inside(s, v, 2 * part, i);
                pairs[v] += inside;
                differ[v] += inside && pair[0] != pair[1];
            }
    }
    for (size_t v = 0; v < s->kernel->instr_count; v++)
        s->choice[v] = differ[v] * RARE < pairs[v];
    return EVO_OK;
}

/* Core and edges by the oracle, and every power of two of either sign. */
static size_t draw(evo_target_id target, evo_format_id format, const evo_domain *domain,
                   uint64_t seed, int64_t *inputs) {
    size_t size = (size_t)evo_format_get(format)->bits / 8;
    char *values = malloc(SAMPLES * size);
    if (values == NULL)
        return 0;
    size_t n = evo_oracle_inputs(target, format, domain, true, ~seed,
                                 EVO_STREAM_CERTIFY, values, SAMPLES);
    for (size_t i = 0; i < n; i++) {
        uint64_t code = 0;
        memcpy(&code, values + i * size, size);
        inputs[i] = evo_format_to_ordered(format, code);
    }
    free(values);
    for (int e = evo_format_etiny(format); e <= evo_format_emax(format); e++)
        for (int sign = -1; sign <= 1; sign += 2) {
            double value = ldexp(sign, e);
            if (evo_domain_contains(domain, value))
                inputs[n++] =
                    evo_format_to_ordered(format, evo_format_encode(format, value));
        }
    qsort(inputs, n, sizeof *inputs, compare_ordered);
    return n;
}

/* Narrows every interval between neighbours in the list that differ, all at once. */
static evo_status bisect(struct search *s, int64_t *low, int64_t *high,
                         const uint64_t *prints, int64_t *middle, uint64_t *seen,
                         size_t count) {
    for (int step = 0; step < 64; step++) {
        bool narrow = true;
        for (size_t i = 0; i < count; i++) {
            middle[i] = (low[i] & high[i]) + ((low[i] ^ high[i]) >> 1);
            narrow &= middle[i] == low[i];
        }
        if (narrow)
            break;
        evo_status status = fingerprints(s, middle, count, seen);
        if (status != EVO_OK)
            return status;
        for (size_t i = 0; i < count; i++)
            if (seen[i] == prints[i])
                low[i] = middle[i];
            else
                high[i] = middle[i];
    }
    return EVO_OK;
}

/* The intervals whose ends differ, evenly thinned to `most`. */
static size_t intervals(const int64_t *inputs, uint64_t *prints, size_t count,
                        int64_t *low, int64_t *high, size_t most) {
    size_t differing = 0, kept = 0, passed = 0;
    for (size_t i = 1; i < count; i++)
        differing += prints[i - 1] != prints[i];
    for (size_t i = 1; i < count; i++) {
        if (prints[i - 1] == prints[i])
            continue;
        /* Take the one where passed * most / differing steps up. */
        if (differing <= most ||
            (passed + 1) * most / differing > passed * most / differing) {
            low[kept] = inputs[i - 1];
            high[kept] = inputs[i];
            prints[kept++] = prints[i - 1]; /* of the low end; kept < i */
        }
        passed++;
    }
    return kept;
}

static evo_status locate(struct search *s, const int64_t *inputs, size_t count,
                         int64_t *work, uint64_t *codes, size_t most, size_t *found) {
    int64_t *low = work, *high = work + count, *middle = work + 2 * count;
    uint64_t *prints = malloc(2 * count * sizeof *prints);
    if (prints == NULL)
        return EVO_ERR_MEMORY;
    find_predicates(s);
    evo_status status = find_choices(s, inputs, count);
    if (status == EVO_OK)
        status = fingerprints(s, inputs, count, prints);
    if (status == EVO_OK) {
        size_t kept = intervals(inputs, prints, count, low, high, most);
        status = bisect(s, low, high, prints, middle, prints + count, kept);
        for (size_t i = 0; i < kept && status == EVO_OK; i++)
            codes[i] = evo_format_from_ordered(s->format, high[i]);
        *found = status == EVO_OK ? kept : 0;
    }
    free(prints);
    return status;
}

evo_status evo_branch_points(const evo_kernel *kernel, evo_target_id target,
                             evo_format_id format, const evo_domain *domain,
                             uint64_t seed, uint64_t *codes, size_t most, size_t *count,
                             evo_error *err) {
    struct search s = {.kernel = kernel, .format = format};
    s.size = (size_t)evo_format_get(format)->bits / 8;
    s.interp = evo_interp_create();
    s.trace = malloc(EVO_MAX_INSTRS * EVO_TRACE_MOST * sizeof *s.trace);
    int64_t *inputs = malloc(4 * INPUTS * sizeof *inputs);
    evo_status status = EVO_ERR_MEMORY;
    *count = 0;
    if (s.interp != NULL && s.trace != NULL && inputs != NULL) {
        size_t n = draw(target, format, domain, seed, inputs);
        status =
            n < 2 ? EVO_OK : locate(&s, inputs, n, inputs + INPUTS, codes, most, count);
        if (status == EVO_ERR_UNSUPPORTED) /* several passes: none to name */
            status = EVO_OK;
    }
    free(inputs);
    free(s.trace);
    evo_interp_destroy(s.interp);
    if (status != EVO_OK)
        return evo_fail(err, status, "no branch points of kernel %s: %s", kernel->name,
                        evo_status_name(status));
    return EVO_OK;
}
