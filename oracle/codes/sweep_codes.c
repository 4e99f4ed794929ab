/* All inputs of targets on codes. Pairs of codes are at most 2^16 and take one thread;
 * of the 2^32 floats to be encoded, whose codes are constant between a few hundred
 * edges, blocks are filled by memset and compared by memcmp. */
#include "oracle/codes.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    BLOCK = 1 << 13, /* floats that are evaluated together: input and output in L1 */
    TASK = 1 << 20,  /* floats of one task */
    NAN_FIRST = 0x7f800001,
};

/* Of one subject, seen by one worker. */
typedef struct tally {
    uint64_t judged, wrong, nans;
    uint64_t first; /* wrong input; of products the one with the worst error */
    uint32_t got;   /* there */
    double squares, sum, worst; /* of relative errors */
} tally;

typedef struct job {
    const evo_code_truth *truth;
    const evo_sweep_options *options;
    evo_subject *subjects;
    size_t count;
    const evo_code_edges *edges;
    tally *tallies;        /* [worker * count + subject] */
    unsigned char *memory; /* of each worker: BLOCK floats, BLOCK got, BLOCK wanted */
    _Atomic uint64_t done;
} job;

static void count_wrong(const evo_code_truth *truth, tally *t, uint64_t input,
                        uint32_t want, uint32_t got) {
    if (evo_code_right(truth, want, got))
        return;
    if (t->wrong == 0 || input < t->first) {
        t->first = input;
        t->got = got;
    }
    t->wrong++;
    t->nans += evo_code_is_nan(truth, want) || evo_code_is_nan(truth, got);
}

/* ---- Floats to codes --------------------------------------------------------- */

/* The right codes of BLOCK magnitudes from `first` on. */
static void fill_wanted(const job *j, uint32_t sign, uint32_t first, uint8_t *want) {
    const uint32_t s = sign >> 31, count = j->edges->count[s];
    const uint32_t *starts = j->edges->starts[s];
    uint32_t k = 0;
    while (k + 1 < count && starts[k + 1] <= first)
        k++;
    for (uint32_t i = 0; i < BLOCK;) {
        uint32_t end = k + 1 < count ? starts[k + 1] : NAN_FIRST;
        end = end - first > BLOCK || end <= first ? BLOCK : end - first;
        memset(want + i, (int)j->edges->codes[s][k], end - i);
        i = end;
        k++;
    }
}

/* From infinity on: a block starts there. */
static void fill_nans(const job *j, uint32_t sign, uint32_t first, uint8_t *want) {
    const uint32_t start[EVO_CODES_ARITY] = {sign | first};
    const uint32_t nan[EVO_CODES_ARITY] = {sign | NAN_FIRST};
    memset(want, (int)evo_code_want(j->truth, nan), BLOCK);
    want[0] = (uint8_t)evo_code_want(j->truth, start);
}

static void check_block(const job *j, unsigned worker, uint32_t sign, uint32_t first) {
    unsigned char *memory = j->memory + (size_t)worker * BLOCK * 6;
    uint32_t *x = (void *)memory;
    uint8_t *got = memory + (size_t)BLOCK * 4, *want = got + BLOCK;
    for (uint32_t i = 0; i < BLOCK; i++)
        x[i] = sign | (first + i);
    if (first < NAN_FIRST - 1)
        fill_wanted(j, sign, first, want);
    else
        fill_nans(j, sign, first, want);
    for (size_t k = 0; k < j->count; k++) {
        const void *in[] = {x};
        void *out[] = {got};
        j->subjects[k].eval(j->subjects[k].ctx, worker, in, out, BLOCK);
        if (memcmp(got, want, BLOCK) == 0)
            continue;
        for (uint32_t i = 0; i < BLOCK; i++)
            if (got[i] != want[i])
                count_wrong(j->truth, &j->tallies[worker * j->count + k], x[i], want[i],
                            got[i]);
    }
}

static evo_status encode_task(void *ctx, size_t index, unsigned worker) {
    job *j = ctx;
    uint32_t start = (uint32_t)(index * TASK);
    if (evo_stopped(j->options->stop))
        return EVO_ERR_STOPPED;
    for (uint32_t i = 0; i < TASK; i += BLOCK)
        check_block(j, worker, start & 0x80000000U, (start & 0x7fffffffU) + i);
    uint64_t done = atomic_fetch_add(&j->done, TASK) + TASK;
    if (j->options->progress != NULL && worker == 0 && index % 64 == 0)
        j->options->progress(j->options->progress_ctx, done, UINT64_C(1) << 32);
    return EVO_OK;
}

static evo_status sweep_floats(job *j, evo_error *err) {
    unsigned threads = j->options->threads > 0 ? j->options->threads : 1;
    evo_code_edges *edges = malloc(sizeof *edges);
    j->memory = evo_alloc_aligned((size_t)threads * BLOCK * 6);
    j->tallies = calloc(threads * j->count, sizeof *j->tallies);
    evo_status status = EVO_ERR_MEMORY;
    if (edges != NULL && j->memory != NULL && j->tallies != NULL) {
        evo_code_edges_find(j->truth, edges);
        j->edges = edges;
        status = evo_parallel_for(threads, (UINT64_C(1) << 32) / TASK, encode_task, j);
    }
    for (size_t k = 0; k < j->count && status == EVO_OK; k++)
        for (unsigned w = 1; w < threads; w++) {
            tally *all = &j->tallies[k], *one = &j->tallies[w * j->count + k];
            if (one->wrong > 0 && (all->wrong == 0 || one->first < all->first)) {
                all->first = one->first;
                all->got = one->got;
            }
            all->wrong += one->wrong;
            all->nans += one->nans;
        }
    free(edges);
    return status == EVO_OK ? EVO_OK
                            : evo_fail(err, status, "a sweep of all floats: %s",
                                       evo_status_name(status));
}

/* ---- Codes and pairs --------------------------------------------------------- */

/* All inputs in arrays, and room for the results. */
typedef struct table {
    unsigned char *in[EVO_CODES_ARITY];
    unsigned char *got;
} table;

static uint32_t result_at(const evo_code_truth *truth, const unsigned char *got,
                          uint64_t i) {
    uint32_t bits = got[i];
    if (evo_code_output_size(truth) > 1)
        memcpy(&bits, got + 4 * i, sizeof bits);
    return bits;
}

static void judge_product(const evo_code_truth *truth, tally *t, uint64_t i,
                          const uint32_t in[EVO_CODES_ARITY], uint32_t got) {
    double product = evo_code_product(truth, in);
    if (product != product) /* no pair that counts */
        return;
    double error = evo_code_relative(truth, product, got);
    t->squares += error * error;
    t->sum += error;
    if (t->judged == 0 || error > t->worst) {
        t->worst = error;
        t->first = i;
        t->got = got;
    }
    t->wrong += !evo_code_right(truth, evo_code_want(truth, in), got);
    t->judged++;
}

static void judge(const evo_code_truth *truth, const unsigned char *got, tally *t) {
    for (uint64_t i = 0; i < truth->input_count; i++) {
        uint32_t in[EVO_CODES_ARITY], result = result_at(truth, got, i);
        evo_code_input(truth, i, in);
        if (evo_code_multiplies(truth->role)) {
            judge_product(truth, t, i, in, result);
            continue;
        }
        count_wrong(truth, t, i, evo_code_want(truth, in), result);
        t->judged++;
    }
}

/* Fills the claim of a subject from what was seen of it. */
static void conclude(const evo_code_truth *truth, const tally *t, evo_claim *claim) {
    uint32_t in[EVO_CODES_ARITY];
    evo_code_input(truth, t->first, in);
    *claim =
        (evo_claim){.verdict = truth->role == EVO_CODES_MX_ENCODE ? EVO_VERDICT_OBSERVED
                                                                  : EVO_VERDICT_PROVEN,
                    .domain = evo_domain_whole(),
                    .inputs = t->judged,
                    .max_ulp = (double)t->wrong,
                    .worst_input = {in[0], in[1]},
                    .worst_got = t->got,
                    .misrounded = t->wrong,
                    .special_failures = t->nans};
    claim->histogram[0] = t->judged - t->wrong;
    claim->histogram[EVO_ERROR_BINS - 1] = t->wrong;
    if (evo_code_multiplies(truth->role) && t->judged > 0) {
        claim->max_ulp = sqrt(t->squares / (double)t->judged);
        claim->mean_ulp = t->sum / (double)t->judged;
    }
}

static void sweep_table(const job *j, const table *t) {
    const evo_code_truth *truth = j->truth;
    for (size_t k = 0; k < j->count; k++) {
        const void *in[] = {t->in[0], t->in[1]};
        void *out[] = {t->got};
        tally seen = {0};
        j->subjects[k].eval(j->subjects[k].ctx, 0, in, out, truth->input_count);
        judge(truth, t->got, &seen);
        conclude(truth, &seen, &j->subjects[k].claim);
    }
}

static void put(unsigned char *array, size_t size, size_t i, uint32_t value) {
    if (size == 1)
        array[i] = (uint8_t)value;
    else
        memcpy(array + i * size, &value, sizeof value);
}

static evo_status sweep_codes(const job *j, evo_error *err) {
    const evo_code_truth *truth = j->truth;
    size_t count = truth->input_count, inputs = (size_t)truth->inputs;
    size_t size = evo_code_input_size(truth);
    unsigned char *block =
        evo_alloc_aligned(count * (inputs * size + evo_code_output_size(truth)));
    if (block == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    table t = {.got = block};
    for (size_t k = 0; k < inputs; k++)
        t.in[k] = block + count * (evo_code_output_size(truth) + k * size);
    for (size_t i = 0; i < count; i++) {
        uint32_t in[EVO_CODES_ARITY];
        evo_code_input(truth, i, in);
        for (size_t k = 0; k < inputs; k++)
            put(t.in[k], size, i, in[k]);
    }
    sweep_table(j, &t);
    free(block);
    return EVO_OK;
}

evo_status evo_code_sweep(evo_target_id target, evo_subject *subjects, size_t count,
                          const evo_sweep_options *options, evo_error *err) {
    evo_code_truth truth;
    evo_status status = evo_code_truth_init(&truth, target, err);
    job j = {.truth = &truth, .options = options, .subjects = subjects, .count = count};
    if (status != EVO_OK || count == 0)
        return status;
    if (!options->domain.whole)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "%s has no other domain than all of its inputs",
                        evo_target_get(target)->name);
    if (truth.role != EVO_CODES_ENCODE && truth.role != EVO_CODES_MX_SCALE)
        return sweep_codes(&j, err);
    status = sweep_floats(&j, err);
    for (size_t k = 0; k < count && status == EVO_OK; k++) {
        j.tallies[k].judged = truth.input_count;
        conclude(&truth, &j.tallies[k], &subjects[k].claim);
    }
    free(j.memory);
    free(j.tallies);
    return status;
}
