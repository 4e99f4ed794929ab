/* Observing kernels with several inputs.
 *
 * Requirements
 *   O1  Every error is MPFR's: there is no other reference, nothing to confirm.
 *   O2  Parts: the grid of special values; `samples` draws, in chunks that have random
 *       streams of their own; from the worst inputs of many binades a climb, and from
 *       what it found another in fewer, and so on, each climber with a stream of its
 *       own. What a part does depends on the part before it as a whole, so that claims
 *       depend neither on threads nor on their order.
 *
 *   O3  Of equal errors the first in this order is reported.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/several/several.h"

enum {
    CHUNK = 1024,
    VALUE_BYTES = 8, /* of the widest format */
    KEPT = 8,        /* worst inputs of a chunk */
    CLIMBERS = 64,
    CLIMBS = 4,
    FEW_SAMPLES = EVO_OBSERVE_SEVERAL_SAMPLES / 4, /* fewer are followed by one climb */
    CLIMB_ROUNDS = 24,
    CLIMB_STEPS = 64, /* of a round; the widest step shrinks from round to round */
};

/* Shares of the time by whose end no other task begins. */
#define SAMPLES_UNTIL 0.75
#define CLIMB_UNTIL   0.95

/* Larger errors count as this much in the mean. */
#define SUM_CAP 0x1p27

struct found {
    double error;
    evo_tuple tuple;
    uint64_t got;
    int output;
    size_t order; /* among findings that are sorted */
};

/* What one task saw of one subject. */
struct tally {
    uint64_t inputs, results, misrounded, infinite;
    uint64_t bins[EVO_ERROR_BINS];
    double sum;               /* of finite errors */
    struct found worst[KEPT]; /* the largest first */
    size_t kept;
};

struct worker {
    evo_truth truth;
    bool has_truth;
    evo_tuple *tuples;       /* CHUNK */
    char *in[EVO_MAX_ARITY]; /* CHUNK values each */
    char *results;           /* the same for each subject's outputs */
    double *errors;          /* of the last batch and first subject looked at: the
                                larger of outputs */
};

struct several {
    const evo_target *target;
    const evo_observe_options *options;
    evo_several_space space;
    evo_subject *subjects;
    size_t count, value_size;
    unsigned threads;
    evo_observe_report *report; /* or NULL */
    struct worker *workers;
    struct tally *tallies; /* of the part that runs; number i is of subject i % count */
    struct found *starts;  /* of climbers, in the same order */
    int climb;             /* the one that runs, or is next */
    uint64_t begun, deadline;
    atomic_uint_fast64_t done, skipped;
    uint64_t total;
};

/* ---- One batch ------------------------------------------------------------- */

static void store(char *array, size_t size, size_t index, uint64_t code) {
    memcpy(array + size * index, &code, size); /* little-endian */
}

static uint64_t load(const char *array, size_t size, size_t index) {
    uint64_t code = 0;
    memcpy(&code, array + size * index, size);
    return code;
}

static void keep(struct tally *t, const struct found *found) {
    size_t at = t->kept;
    if (at == KEPT && found->error <= t->worst[KEPT - 1].error)
        return;
    if (at == KEPT)
        at--;
    else
        t->kept++;
    for (; at > 0 && t->worst[at - 1].error < found->error; at--)
        t->worst[at] = t->worst[at - 1];
    t->worst[at] = *found;
}

static void count_result(struct tally *t, const evo_truth *truth, uint64_t got,
                         double error) {
    t->results++;
    t->bins[evo_error_bin(error)]++;
    t->misrounded += !evo_truth_matches(truth, got);
    if (isinf(error))
        t->infinite++;
    else
        t->sum += fmin(error, SUM_CAP);
}

static char *results_of(const struct several *o, const struct worker *w, size_t s,
                        int output) {
    size_t array = s * (size_t)o->target->outputs + (size_t)output;
    return w->results + array * CHUNK * VALUE_BYTES;
}

static void evaluate(struct several *o, struct worker *w, unsigned number, size_t s,
                     size_t n) {
    const void *in[EVO_MAX_ARITY] = {NULL};
    void *out[EVO_MAX_RESULTS] = {NULL};
    for (int i = 0; i < o->target->inputs; i++)
        in[i] = w->in[i];
    for (int j = 0; j < o->target->outputs; j++)
        out[j] = results_of(o, w, s, j);
    o->subjects[s].eval(o->subjects[s].ctx, number, in, out, n);
}

/* Evaluates n tuples for `count` subjects from `first` on and tallies them; the truth
 * is found once for all. */
static void look_at(struct several *o, struct worker *w, unsigned number, size_t first,
                    size_t count, size_t n, struct tally *tallies) {
    for (int i = 0; i < o->target->inputs; i++)
        for (size_t k = 0; k < n; k++)
            store(w->in[i], o->value_size, k, w->tuples[k].in[i]);
    for (size_t s = 0; s < count; s++) {
        evaluate(o, w, number, first + s, n);
        tallies[s].inputs += n;
    }
    for (size_t k = 0; k < n; k++) {
        w->errors[k] = -1;
        for (int j = 0; j < o->target->outputs; j++) {
            evo_truth_set_several(&w->truth, o->space.target, j, w->tuples[k].in);
            for (size_t s = 0; s < count; s++) {
                uint64_t got = load(results_of(o, w, first + s, j), o->value_size, k);
                struct found found = {evo_truth_error(&w->truth, got), w->tuples[k],
                                      got, j, 0};
                count_result(&tallies[s], &w->truth, got, found.error);
                keep(&tallies[s], &found);
                if (s == 0)
                    w->errors[k] = fmax(w->errors[k], found.error);
            }
        }
    }
}

static bool late(const struct several *o, double share) {
    uint64_t length = o->deadline - o->begun;
    return o->deadline != 0 &&
           (double)(evo_now_ns() - o->begun) > share * (double)length;
}

static void finish_task(struct several *o, unsigned worker) {
    evo_truth_task_end(worker);
    uint64_t done = 1 + atomic_fetch_add(&o->done, 1);
    if (worker == 0 && o->options->progress != NULL)
        o->options->progress(o->options->progress_ctx, done, o->total);
}

/* ---- Parts ----------------------------------------------------------------- */

static evo_status grid_task(void *ctx, size_t index, unsigned worker) {
    struct several *o = ctx;
    struct worker *w = &o->workers[worker];
    size_t begin = index * CHUNK, size = evo_several_grid_size(&o->space);
    size_t n = size - begin < CHUNK ? size - begin : CHUNK;
    if (evo_stopped(o->options->stop))
        return EVO_ERR_STOPPED;
    for (size_t k = 0; k < n; k++)
        evo_several_grid(&o->space, begin + k, &w->tuples[k]);
    look_at(o, w, worker, 0, o->count, n, &o->tallies[index * o->count]);
    finish_task(o, worker);
    return EVO_OK;
}

static uint64_t sample_count(const struct several *o) {
    return o->options->samples > 0 ? o->options->samples : EVO_OBSERVE_SEVERAL_SAMPLES;
}

static evo_status sample_task(void *ctx, size_t index, unsigned worker) {
    struct several *o = ctx;
    struct worker *w = &o->workers[worker];
    uint64_t left = sample_count(o) - index * CHUNK;
    size_t n = left < CHUNK ? (size_t)left : CHUNK;
    evo_rng rng;
    if (evo_stopped(o->options->stop))
        return EVO_ERR_STOPPED;
    if (late(o, SAMPLES_UNTIL)) {
        atomic_fetch_add(&o->skipped, n);
        return EVO_OK;
    }
    evo_rng_init(&rng, o->options->seed, EVO_STREAM_CERTIFY, index);
    for (size_t k = 0; k < n; k++)
        evo_several_draw(&o->space, &rng, k, &w->tuples[k]);
    look_at(o, w, worker, 0, o->count, n, &o->tallies[index * o->count]);
    finish_task(o, worker);
    return EVO_OK;
}

/* One climber: of CLIMB_STEPS neighbours the worst is where the next round begins, if
 * it is worse than where this one began. */
static evo_status climb_task(void *ctx, size_t index, unsigned worker) {
    struct several *o = ctx;
    struct worker *w = &o->workers[worker];
    struct found at = o->starts[index];
    size_t s = index % o->count;
    int widest = evo_format_get(o->space.format)->mantissa_bits;
    evo_rng rng;
    if (evo_stopped(o->options->stop))
        return EVO_ERR_STOPPED;
    if (!(at.error >= 0) || isinf(at.error))
        return EVO_OK; /* nothing found, or nothing worse to be found */
    evo_rng_init(&rng, o->options->seed, EVO_STREAM_CERTIFY,
                 (uint64_t)(1 + o->climb) << 40 | index);
    for (int round = 0; round < CLIMB_ROUNDS; round++) {
        if (late(o, CLIMB_UNTIL)) {
            atomic_fetch_add(&o->skipped, CLIMB_STEPS);
            continue;
        }
        int bits = widest - widest * round / CLIMB_ROUNDS;
        for (size_t k = 0; k < CLIMB_STEPS; k++) {
            w->tuples[k] = at.tuple;
            evo_several_step(&o->space, &rng, bits, &w->tuples[k]);
        }
        look_at(o, w, worker, s, 1, CLIMB_STEPS, &o->tallies[index]);
        for (size_t k = 0; k < CLIMB_STEPS; k++)
            if (w->errors[k] > at.error)
                at = (struct found){.error = w->errors[k], .tuple = w->tuples[k]};
    }
    finish_task(o, worker);
    return EVO_OK;
}

/* ---- Claims ---------------------------------------------------------------- */

/* Sums of a run: claims, and how many results they are about. */
struct sums {
    uint64_t results;
    double sum;
    struct found worst;
};

static void add_tally(evo_claim *claim, struct sums *sums, const struct tally *t) {
    claim->inputs += t->inputs;
    claim->misrounded += t->misrounded;
    claim->special_failures += t->infinite;
    for (int i = 0; i < EVO_ERROR_BINS; i++)
        claim->histogram[i] += t->bins[i];
    sums->results += t->results;
    sums->sum += t->sum;
    if (t->kept > 0 && t->worst[0].error > sums->worst.error)
        sums->worst = t->worst[0];
}

static void fill_claim(const struct several *o, evo_claim *claim,
                       const struct sums *sums) {
    uint64_t finite = sums->results - claim->special_failures;
    claim->verdict = EVO_VERDICT_OBSERVED;
    claim->max_ulp = sums->worst.error < 0 ? 0 : sums->worst.error;
    for (int i = 0; i < o->target->inputs; i++)
        claim->worst_input[i] = sums->worst.tuple.in[i];
    claim->worst_got = sums->worst.got;
    claim->worst_output = (uint8_t)sums->worst.output;
    claim->mean_ulp = finite > 0 ? sums->sum / (double)finite : 0;
    if (evo_target_is_vector(o->space.target)) /* no argument is special */
        return;
    claim->properties_checked = EVO_PROPERTY_SPECIALS;
    claim->properties_held = claim->special_failures == 0 ? EVO_PROPERTY_SPECIALS : 0;
}

/* The largest error first, of equal ones the first that was found. */
static int by_error(const void *a, const void *b) {
    const struct found *x = a, *y = b;
    if (x->error != y->error)
        return x->error < y->error ? 1 : -1;
    return (x->order > y->order) - (x->order < y->order);
}

static bool same_binades(const struct several *o, const evo_tuple *a,
                         const evo_tuple *b) {
    int mantissa = evo_format_get(o->space.format)->mantissa_bits;
    for (int i = 0; i < o->target->inputs; i++)
        if (a->in[i] >> mantissa != b->in[i] >> mantissa)
            return false;
    return true;
}

/* Subject s's climbers: n findings, the worst first, of which no more than 2 may share
 * the binades of all arguments, 4 times as many in each further climb. */
static void place_climbers(struct several *o, size_t s, const struct found *sorted,
                           size_t n) {
    size_t placed = 0, in_a_cell = (size_t)2 << 2 * o->climb;
    for (size_t k = 0; k < n && placed < CLIMBERS; k++) {
        size_t beside = 0;
        for (size_t i = 0; i < placed; i++)
            beside +=
                same_binades(o, &o->starts[i * o->count + s].tuple, &sorted[k].tuple);
        if (beside < in_a_cell)
            o->starts[placed++ * o->count + s] = sorted[k];
    }
    for (; placed < CLIMBERS; placed++)
        o->starts[placed * o->count + s].error = -1;
}

/* Where the next climbers begin: each subject's worst inputs, at first of many binades,
 * for few draws fall on each: errors may be largest where the largest was not drawn. */
static evo_status choose_starts(struct several *o, size_t tallies) {
    struct found *all = malloc((tallies * KEPT + 1) * sizeof *all);
    if (all == NULL)
        return EVO_ERR_MEMORY;
    for (size_t s = 0; s < o->count; s++) {
        size_t n = 0;
        for (size_t i = s; i < tallies; i += o->count)
            for (size_t k = 0; k < o->tallies[i].kept; k++) {
                all[n] = o->tallies[i].worst[k];
                all[n].order = n;
                n += isfinite(all[n].error);
            }
        qsort(all, n, sizeof *all, by_error);
        place_climbers(o, s, all, n);
    }
    free(all);
    return EVO_OK;
}

/* Runs a part and adds what it saw. */
static evo_status run_part(struct several *o, evo_task_fn *task, size_t tasks,
                           size_t tallies, struct sums *sums) {
    uint64_t inputs = 0;
    o->tallies = calloc(tallies + 1, sizeof *o->tallies);
    if (o->tallies == NULL)
        return EVO_ERR_MEMORY;
    evo_status status = evo_parallel_for(o->threads, tasks, task, o);
    for (size_t i = 0; i < tallies; i++) {
        size_t s = i % o->count;
        add_tally(&o->subjects[s].claim, &sums[s], &o->tallies[i]);
        inputs += s == 0 ? o->tallies[i].inputs : 0;
    }
    o->climb += task == climb_task;
    if (status == EVO_OK && task != grid_task)
        status = choose_starts(o, tallies);
    free(o->tallies);
    o->tallies = NULL;
    if (o->report != NULL) {
        uint64_t *counter = task == grid_task     ? &o->report->grid
                            : task == sample_task ? &o->report->drawn
                                                  : &o->report->climbed;
        *counter += inputs;
    }
    return status;
}

static evo_status run_parts(struct several *o, struct sums *sums) {
    size_t grid = (evo_several_grid_size(&o->space) + CHUNK - 1) / CHUNK;
    size_t chunks = (size_t)((sample_count(o) + CHUNK - 1) / CHUNK);
    size_t climbers = CLIMBERS * o->count;
    int climbs = sample_count(o) < FEW_SAMPLES ? 1 : CLIMBS;
    o->total = grid + chunks + (size_t)climbs * climbers;
    evo_status status = run_part(o, grid_task, grid, grid * o->count, sums);
    if (status == EVO_OK)
        status = run_part(o, sample_task, chunks, chunks * o->count, sums);
    while (status == EVO_OK && o->climb < climbs)
        status = run_part(o, climb_task, climbers, climbers, sums);
    return status;
}

/* ---- The whole ------------------------------------------------------------- */

static bool init_worker(struct several *o, struct worker *w) {
    evo_truth_init(&w->truth, o->space.format);
    w->has_truth = true;
    w->tuples = calloc(CHUNK, sizeof *w->tuples);
    w->errors = calloc(CHUNK, sizeof *w->errors);
    w->results = calloc(o->count * (size_t)o->target->outputs * CHUNK, VALUE_BYTES);
    bool good = w->tuples != NULL && w->errors != NULL && w->results != NULL;
    for (int i = 0; i < o->target->inputs; i++) {
        w->in[i] = calloc(CHUNK, VALUE_BYTES);
        good = good && w->in[i] != NULL;
    }
    return good;
}

static void release(struct several *o) {
    for (unsigned i = 0; o->workers != NULL && i < o->threads; i++) {
        struct worker *w = &o->workers[i];
        if (w->has_truth)
            evo_truth_clear(&w->truth);
        for (int k = 0; k < o->target->inputs; k++)
            free(w->in[k]);
        free(w->results);
        free(w->tuples);
        free(w->errors);
    }
    free(o->workers);
    free(o->starts);
}

static evo_status prepare(struct several *o, evo_error *err) {
    o->workers = calloc(o->threads, sizeof *o->workers);
    o->starts = calloc(CLIMBERS * o->count, sizeof *o->starts);
    bool good = o->workers != NULL && o->starts != NULL;
    for (unsigned i = 0; good && i < o->threads; i++)
        good = init_worker(o, &o->workers[i]);
    return good ? EVO_OK
                : evo_fail(err, EVO_ERR_MEMORY, "out of memory observing %s",
                           o->target->name);
}

static evo_status observe_all(struct several *o, evo_error *err) {
    struct sums *sums = calloc(o->count, sizeof *sums);
    if (sums == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (size_t s = 0; s < o->count; s++)
        sums[s].worst.error = -1;
    evo_status status = run_parts(o, sums);
    for (size_t s = 0; s < o->count; s++)
        fill_claim(o, &o->subjects[s].claim, &sums[s]);
    free(sums);
    if (o->report != NULL)
        o->report->skipped = atomic_load(&o->skipped);
    if (status == EVO_ERR_STOPPED)
        return evo_fail(err, status, "the observation was stopped before its end");
    if (status == EVO_ERR_MEMORY)
        return evo_fail(err, status, "out of memory observing %s", o->target->name);
    return status;
}

evo_status evo_oracle_observe_several(evo_target_id target, evo_format_id format,
                                      evo_subject *subjects, size_t count,
                                      const evo_observe_options *options,
                                      evo_observe_report *report, evo_error *err) {
    struct several o = {.target = evo_target_get(target),
                        .options = options,
                        .subjects = subjects,
                        .count = count,
                        .value_size = (size_t)evo_format_get(format)->bits / 8,
                        .threads = options->threads < 1 ? 1 : options->threads,
                        .report = report,
                        .begun = evo_now_ns()};
    if (report != NULL)
        *report = (evo_observe_report){0};
    for (size_t i = 0; i < count; i++)
        subjects[i].claim = (evo_claim){.domain = options->domain};
    if (count == 0)
        return EVO_OK;
    if (options->seconds > 0)
        o.deadline = o.begun + (uint64_t)(1e9 * options->seconds);
    if (!evo_several_space_init(&o.space, target, format, &options->domain))
        return evo_fail(err, EVO_ERR_ARGUMENT, "the domain holds no %s value",
                        evo_format_get(format)->name);
    evo_status status = prepare(&o, err);
    if (status == EVO_OK)
        status = observe_all(&o, err);
    release(&o);
    return status;
}
