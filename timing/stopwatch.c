/* Short measurements that rank.
 *
 * Requirements, beside those of timing.c:
 *  1. About 25 us for one function: seven rounds of two samples, each of at least
 *     SAMPLE_NS. The counter steps by 10 ns, one percent of a sample; the median of
 * seven rounds halves that, and does not show three disturbed rounds. Fewer and longer
 *     samples, and more and shorter ones, rank worse in the same time.
 *  2. Reference and function take turns in going first, so that a drift of the clock
 *     within a round favours neither.
 *  3. Nothing is allocated, filled or warmed up here: that takes longer than the
 *     measurement. */
#include "timing/internal.h"

#include <stdlib.h>

enum { SAMPLE_NS = 900, MAX_CALLS = 64, MAX_ROUNDS = 64, MAX_ELEMENTS = 1 << 24 };

struct evo_stopwatch {
    size_t elements;
    unsigned rounds, reference_calls;
    double ticks_per_ns;
    evo_timing_memory memory;
    char *x, *y;            /* one block, owned */
    char *floats, *results; /* the same for the reference; f32: x and y */
};

static const evo_timed reference = {.fn = evo_timing_reference};

static double ticks_of(const evo_stopwatch *w, const evo_timed *subject,
                       unsigned calls) {
    bool yardstick = subject->fn == evo_timing_reference;
    const char *x = yardstick ? w->floats : w->x;
    char *y = yardstick ? w->results : w->y;
    uint64_t start = evo_timing_ticks();
    for (unsigned i = 0; i < calls; i++)
        evo_timing_call(subject, &w->memory, x, y, w->elements);
    uint64_t ticks = evo_timing_ticks() - start;
    return (double)(ticks > 0 ? ticks : 1); /* no ratio of zeros */
}

/* Calls that last SAMPLE_NS, from one that is timed after one that is not. */
static unsigned choose_calls(const evo_stopwatch *w, const evo_timed *subject) {
    (void)ticks_of(w, subject, 1);
    double wanted = SAMPLE_NS * w->ticks_per_ns / ticks_of(w, subject, 1);
    return wanted < 1 ? 1 : wanted > MAX_CALLS ? MAX_CALLS : (unsigned)wanted + 1;
}

/* Ticks of one call; an untimed call first, as in timing.c. */
static double sample(const evo_stopwatch *w, const evo_timed *subject, unsigned calls) {
    (void)ticks_of(w, subject, 1);
    return ticks_of(w, subject, calls) / calls;
}

double evo_stopwatch_ratio(evo_stopwatch *w, const evo_timed *subject) {
    double ratios[MAX_ROUNDS];
    unsigned saved = evo_timing_enter();
    unsigned calls = choose_calls(w, subject);
    for (unsigned i = 0; i < w->rounds; i++) {
        double own = 0, theirs;
        if (i % 2 != 0)
            own = sample(w, subject, calls);
        theirs = sample(w, &reference, w->reference_calls);
        if (i % 2 == 0)
            own = sample(w, subject, calls);
        ratios[i] = theirs / own;
    }
    evo_timing_leave(saved);
    return evo_timing_median(ratios, w->rounds);
}

evo_status evo_stopwatch_create(const evo_timing_options *options,
                                evo_stopwatch **stopwatch, evo_error *err) {
    *stopwatch = NULL;
    if (options->inputs == NULL || options->elements == 0 ||
        options->elements > MAX_ELEMENTS || options->rounds == 0 ||
        options->rounds > MAX_ROUNDS)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a stopwatch needs inputs, elements and up to %d rounds",
                        MAX_ROUNDS);
    evo_timing_memory memory = evo_timing_memory_for(options, options->elements);
    evo_stopwatch *w = calloc(1, sizeof *w);
    bool own = options->format != EVO_FORMAT_F32 || options->bytes;
    bool arrays =
        w != NULL && evo_timing_arrays(evo_timing_memory_bytes(&memory), &w->x, &w->y);
    if (arrays && own)
        arrays = evo_timing_arrays(options->elements * sizeof(float), &w->floats,
                                   &w->results);
    if (!arrays) {
        evo_stopwatch_destroy(w);
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    }
    if (own) {
        evo_timing_fill(options->inputs, EVO_FORMAT_F32, EVO_TIMING_SEED, w->floats,
                        options->elements);
    } else {
        w->floats = w->x;
        w->results = w->y;
    }
    w->memory = memory;
    w->elements = options->elements;
    w->rounds = options->rounds;
    evo_timing_fill_all(options, &memory, w->x, options->elements);
    uint64_t ns = evo_now_ns(), ticks = evo_timing_ticks();
    evo_timing_warm();
    ticks = evo_timing_ticks() - ticks;
    ns = evo_now_ns() - ns;
    w->ticks_per_ns = ns > 0 ? (double)ticks / (double)ns : 1;
    w->reference_calls = choose_calls(w, &reference);
    *stopwatch = w;
    return EVO_OK;
}

void evo_stopwatch_destroy(evo_stopwatch *w) {
    if (w == NULL)
        return;
    if (w->floats != w->x)
        free(w->floats);
    free(w->x);
    free(w);
}
