/* Interleaved timing.
 *
 * Requirements, from measurements on machines whose clock rate moves:
 *  1. A sample lasts at least 4 us: the counter steps by up to 10 ns.
 *  2. Subjects take turns within a round, and ratios are formed within a round: the
 *     speed of a core changes by 10 % for milliseconds at a time, which a round
 *     outruns and the best of a longer run does not.
 *  3. The ratio is the median over the calm quarter of the rounds, in which all
 *     subjects together were fastest: a busy neighbour on the same core slows code
 *     that keeps the multipliers busy more than the reference, by half. The best and
 *     the median time of all rounds are reported beside it.
 *  4. One untimed call goes before each sample, so that a subject does not pay for the
 *     caches and predictors its predecessor filled. */
#include "timing/internal.h"

#include <stdlib.h>
#include <string.h>

enum {
    SAMPLE_NS = 4000,
    MAX_CALLS = 1 << 20,
    MAX_ELEMENTS = 1 << 24,
    MAX_ROUNDS = 1 << 20,
    MAX_SUBJECTS = 1 << 10,
    LATENCY_LANES = 16, /* of a subject that does not say */
    LATENCY_MAX_LANES = 128,
    LATENCY_STEPS = 64, /* inputs to choose from */
    PAGE = 4096,
    LINE = 64,      /* of the cache */
    FEW_ARRAYS = 6, /* which need no care */
};

/* A run's memory, and how one sample is taken. */
typedef struct run {
    const evo_timing_options *options;
    evo_timed *subjects;
    size_t count, size, items; /* element size; elements (or 1 for latency) per call */
    char *x, *y;               /* one block, owned */
    evo_timing_memory memory;  /* of the subjects */
    char *floats, *results;    /* the same for evo_timing_reference; f32: x and y */
    double *samples;           /* owned: ticks per call of [subject * rounds + round] */
    double *ratios;            /* owned: rounds, and what each one's slowness is */
    unsigned *calls;           /* owned: of each subject */
    uint64_t (*sample)(struct run *run, const evo_timed *subject, unsigned calls);
} run;

bool evo_timing_arrays(size_t bytes, char **x, char **y) {
    size_t pages = (bytes + PAGE - 1) / PAGE * PAGE;
    *x = aligned_alloc(PAGE, 2 * pages + PAGE);
    if (*x == NULL)
        return false;
    memset(*x, 0, 2 * pages + PAGE);
    *y = *x + pages + PAGE / 2;
    return true;
}

double evo_timing_median(double *values, size_t count) {
    /* shell sort: no comparison function, nothing to allocate */
    for (size_t gap = count / 2; gap > 0; gap /= 2)
        for (size_t i = gap; i < count; i++) {
            double value = values[i];
            size_t j = i;
            for (; j >= gap && values[j - gap] > value; j -= gap)
                values[j] = values[j - gap];
            values[j] = value;
        }
    return count % 2 != 0 ? values[count / 2]
                          : 0.5 * (values[count / 2 - 1] + values[count / 2]);
}

evo_timing_memory evo_timing_memory_for(const evo_timing_options *o, size_t values) {
    size_t bytes = values * (size_t)evo_format_get(o->format)->bits / 8;
    size_t stride = (bytes + PAGE - 1) / PAGE * PAGE;
    /* Many arrays have their elements in different sets of the cache. */
    if (o->input_count + o->output_count > FEW_ARRAYS)
        stride += (o->elements * bytes / values + LINE - 1) / LINE * LINE;
    return (evo_timing_memory){
        .inputs = o->input_count > 1 ? (size_t)o->input_count : 1,
        .outputs = o->output_count > 1 ? (size_t)o->output_count : 1,
        .stride = stride,
    };
}

size_t evo_timing_memory_bytes(const evo_timing_memory *memory) {
    size_t arrays = memory->inputs > memory->outputs ? memory->inputs : memory->outputs;
    return memory->stride * arrays;
}

void evo_timing_fill_all(const evo_timing_options *o, const evo_timing_memory *memory,
                         char *x, size_t values) {
    for (size_t i = 0; o->bytes && i < memory->inputs; i++)
        evo_timing_fill_bytes(o->inputs, EVO_TIMING_SEED, (int)i,
                              (uint8_t *)x + i * memory->stride, values);
    for (size_t i = 0; !o->bytes && i < memory->inputs; i++)
        evo_timing_fill_argument(o->inputs, o->format, EVO_TIMING_SEED, (int)i,
                                 x + i * memory->stride, values);
}

size_t evo_timing_elements(evo_format_id format) {
    return evo_format_get(format)->bits > 32 ? 1024 : 2048;
}

size_t evo_timing_elements_for(evo_format_id format, int arrays) {
    enum { LEAST = 64, CACHE = 1 << 15 };
    size_t elements = evo_timing_elements(format);
    size_t bytes = (size_t)arrays * (size_t)evo_format_get(format)->bits / 8;
    while (arrays > FEW_ARRAYS && elements > LEAST && elements * bytes > CACHE)
        elements /= 2;
    return elements;
}

unsigned evo_timing_row_rounds(unsigned rounds, size_t n) {
    enum { ELEMENTS = 1 << 19, LEAST = 16 };
    size_t fewer = n > ELEMENTS ? rounds * (size_t)ELEMENTS / n : rounds;
    unsigned least = rounds < LEAST ? (rounds + 6) / 7 : LEAST;
    return fewer < least ? least : (unsigned)fewer;
}

void evo_timing_call(const evo_timed *subject, const evo_timing_memory *memory,
                     const char *x, char *y, size_t n) {
    if (subject->several == NULL) {
        subject->fn(subject->ctx, x, y, n);
        return;
    }
    const void *in[EVO_MAX_ARITY];
    void *out[EVO_MAX_RESULTS];
    for (size_t i = 0; i < memory->inputs; i++)
        in[i] = x + i * memory->stride;
    for (size_t i = 0; i < memory->outputs; i++)
        out[i] = y + i * memory->stride;
    subject->several(subject->ctx, in, out, n);
}

static uint64_t sample_throughput(run *r, const evo_timed *subject, unsigned calls) {
    bool yardstick = subject->fn == evo_timing_reference;
    const char *x = yardstick ? r->floats : r->x;
    char *y = yardstick ? r->results : r->y;
    unsigned saved = evo_timing_enter();
    evo_timing_call(subject, &r->memory, x, y, r->options->elements);
    uint64_t start = evo_timing_ticks();
    for (unsigned i = 0; i < calls; i++)
        evo_timing_call(subject, &r->memory, x, y, r->options->elements);
    uint64_t ticks = evo_timing_ticks() - start;
    evo_timing_leave(saved);
    return ticks;
}

/* Each call's input is chosen among prepared ones by the last element of the result
 * before it: the address of the load depends on the bits stored, through integer
 * instructions. */
static uint64_t sample_latency(run *r, const evo_timed *subject, unsigned calls) {
    bool yardstick = subject->fn == evo_timing_reference;
    const char *inputs = yardstick ? r->floats : r->x;
    char *y = yardstick ? r->results : r->y;
    size_t lanes = subject->step > 0 ? subject->step : LATENCY_LANES;
    size_t size = yardstick ? sizeof(float) : r->size, bytes = lanes * size;
    uint64_t word = 0, start = 0;
    unsigned saved = evo_timing_enter();
    evo_timing_call(subject, &r->memory, inputs, y, lanes);
    start = evo_timing_ticks();
    for (unsigned i = 0; i < calls; i++) {
        const char *x = inputs + ((word ^ i) % LATENCY_STEPS) * bytes;
        evo_timing_call(subject, &r->memory, x, y, lanes);
        word = 0;
        memcpy(&word, y + bytes - size, size);
    }
    uint64_t ticks = evo_timing_ticks() - start;
    evo_timing_leave(saved);
    return ticks;
}

/* Calls for a sample of SAMPLE_NS, from two that are timed. */
static unsigned choose_calls(run *r, const evo_timed *subject) {
    if (r->options->calls > 0)
        return r->options->calls;
    unsigned calls = 1;
    for (;;) {
        uint64_t start = evo_now_ns();
        (void)r->sample(r, subject, calls);
        uint64_t ns = evo_now_ns() - start;
        if (ns >= SAMPLE_NS + SAMPLE_NS / 2 || calls >= MAX_CALLS)
            return calls;
        calls = ns < SAMPLE_NS / 8 ? calls * 8 : calls * 2;
    }
}

static evo_status run_init(run *r, evo_error *err) {
    const evo_timing_options *o = r->options;
    if (r->count == 0 || r->count > MAX_SUBJECTS || o->elements == 0 ||
        o->elements > MAX_ELEMENTS || o->rounds == 0 || o->rounds > MAX_ROUNDS ||
        o->inputs == NULL || o->calls > MAX_CALLS || o->input_count > EVO_MAX_ARITY ||
        o->output_count > EVO_MAX_RESULTS)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "timing needs subjects, elements, rounds and inputs, and "
                        "reasonable numbers of them");
    const evo_format *format = evo_format_get(o->format);
    size_t values = o->elements > LATENCY_MAX_LANES * LATENCY_STEPS
                        ? o->elements
                        : LATENCY_MAX_LANES * LATENCY_STEPS;
    r->size = (size_t)format->bits / 8;
    r->memory = evo_timing_memory_for(o, values);
    bool arrays = evo_timing_arrays(evo_timing_memory_bytes(&r->memory), &r->x, &r->y);
    r->floats = r->x;
    r->results = r->y;
    if (o->format != EVO_FORMAT_F32 || o->bytes)
        arrays &= evo_timing_arrays(values * sizeof(float), &r->floats, &r->results);
    r->samples = calloc(r->count * o->rounds, sizeof *r->samples);
    r->ratios = calloc(2 * (size_t)o->rounds, sizeof *r->ratios);
    r->calls = calloc(r->count, sizeof *r->calls);
    if (!arrays || !r->samples || !r->ratios || !r->calls)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_timing_fill_all(o, &r->memory, r->x, values);
    if (r->floats != r->x)
        evo_timing_fill(o->inputs, EVO_FORMAT_F32, EVO_TIMING_SEED, r->floats, values);
    for (size_t s = 0; s < r->count; s++)
        if (r->subjects[s].step > LATENCY_MAX_LANES)
            return evo_fail(err, EVO_ERR_ARGUMENT, "a step has at most %d elements",
                            LATENCY_MAX_LANES);
    return EVO_OK;
}

static void run_clear(run *r) {
    if (r->floats != r->x)
        free(r->floats); /* and results */
    free(r->x);          /* and y */
    free(r->samples);
    free(r->ratios);
    free(r->calls);
}

/* How slow each round was: over all subjects, the sum of its sample over the best one.
 * Returns the bound that the calm quarter of the rounds stays within. */
static double find_calm(const run *r, double *slowness, double *sorted) {
    unsigned rounds = r->options->rounds;
    memset(slowness, 0, rounds * sizeof *slowness);
    for (size_t s = 0; s < r->count; s++) {
        const double *own = r->samples + s * rounds;
        double best = own[0];
        for (unsigned i = 1; i < rounds; i++)
            best = own[i] < best ? own[i] : best;
        for (unsigned i = 0; i < rounds; i++)
            slowness[i] += own[i] / best;
    }
    memcpy(sorted, slowness, rounds * sizeof *sorted);
    (void)evo_timing_median(sorted, rounds);
    return sorted[rounds / 4];
}

/* Ticks into results; samples of a subject are sorted on the way, so ratios go first.
 */
static void summarize(run *r, double ns_per_tick) {
    unsigned rounds = r->options->rounds;
    double *slowness = r->ratios + rounds, calm = find_calm(r, slowness, r->ratios);
    for (size_t s = r->count; s-- > 0;) {
        double *own = r->samples + s * rounds;
        size_t kept = 0;
        for (unsigned i = 0; i < rounds; i++)
            if (slowness[i] <= calm)
                r->ratios[kept++] = r->samples[i] / own[i];
        double scale = ns_per_tick / (double)r->items;
        r->subjects[s].ratio = evo_timing_median(r->ratios, kept);
        r->subjects[s].median_ns = evo_timing_median(own, rounds) * scale;
        r->subjects[s].ns_per_element = own[0] * scale;
    }
}

static evo_status run_all(run *r, evo_error *err) {
    evo_status status = run_init(r, err);
    /* (The analyser cannot see that evo_fail never returns EVO_OK.) */
    if (status != EVO_OK || r->results == NULL)
        return status;
    evo_timing_warm();
    for (size_t s = 0; s < r->count; s++)
        r->calls[s] = choose_calls(r, &r->subjects[s]);
    evo_timing_warm();
    uint64_t ns = evo_now_ns(), ticks = evo_timing_ticks();
    for (unsigned i = 0; i < r->options->rounds; i++)
        for (size_t s = 0; s < r->count; s++) {
            uint64_t taken = r->sample(r, &r->subjects[s], r->calls[s]);
            /* one tick at least: no ratio of zeros */
            r->samples[s * r->options->rounds + i] =
                (double)(taken > 0 ? taken : 1) / r->calls[s];
        }
    ticks = evo_timing_ticks() - ticks;
    ns = evo_now_ns() - ns;
    summarize(r, ticks > 0 ? (double)ns / (double)ticks : 1.0);
    return EVO_OK;
}

evo_status evo_time_interleaved(evo_timed *subjects, size_t count,
                                const evo_timing_options *options, evo_error *err) {
    run r = {.options = options,
             .subjects = subjects,
             .count = count,
             .items = options->elements,
             .sample = sample_throughput};
    evo_status status = run_all(&r, err);
    run_clear(&r);
    return status;
}

evo_status evo_time_latency(evo_timed *subjects, size_t count,
                            const evo_timing_options *options, evo_error *err) {
    run r = {.options = options,
             .subjects = subjects,
             .count = count,
             .items = 1,
             .sample = sample_latency};
    evo_status status = run_all(&r, err);
    run_clear(&r);
    return status;
}
