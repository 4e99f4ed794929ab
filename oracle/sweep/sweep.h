/* The f32 sweep, inside: shared by sweep.c (the scan) and settle.c (what follows). */
#ifndef EVO_ORACLE_SWEEP_H
#define EVO_ORACLE_SWEEP_H

#include "oracle/internal.h"

/* Positions count the encodings in value order from the lowest NaN: position =
 * ordered + 2^31. Chunks and blocks lie on a fixed grid of positions, so that what a
 * chunk yields depends neither on the domain's ends elsewhere nor on the threads. */
enum { SWEEP_BLOCK = EVO_SCORE_BLOCK, SWEEP_CHUNK = 1 << 20 };

/* What one chunk yields for one subject. */
struct chunk_result {
    uint64_t inputs, misrounded, infinite;
    uint64_t bins[EVO_ERROR_BINS];
    double sum; /* ulp, of finite errors; blocks added in order */
    float first, last;
    bool steps_back, leaves_range, breaks_symmetry;
};

struct sweep_subject {
    evo_subject *subject;
    struct chunk_result *chunks;
    double *block_max; /* by block of the grid; negative: not visited */
    atomic_bool abandoned;
};

struct worker_scratch {
    float *x, *got, *mirrored;
    double *reference, *err;
};

/* What is kept of finished chunks, so that a stopped sweep goes on (journal.c). */
struct sweep_journal;

/* On which side of x/2 the results for positive and negative |x| <= 2^-125 lie, 1 above
 * and -1 below, nearer than 2^-210, as those of silu do; both 0 where they do not. */
typedef struct sweep_ties {
    int positive, negative;
} sweep_ties;

struct sweep {
    evo_target_id target_id;
    const evo_target *target;
    const evo_lanes *lanes;
    const evo_reference *reference;
    const evo_sweep_options *options;
    struct sweep_subject *subjects;
    size_t count;
    uint64_t begin, end; /* positions, end excluded */
    uint64_t first_chunk, chunks, first_block, blocks;
    struct worker_scratch *scratch;
    sweep_ties ties;
    atomic_uint_fast64_t done;
    struct sweep_journal *journal; /* NULL: none is kept */
};

/* The positions of block `block` (numbered from first_block) within the domain. */
uint64_t sweep_block_begin(const struct sweep *sweep, uint64_t block, size_t *n);

/* Evaluates a subject; in and out as in evo_batch_fn. */
void sweep_evaluate(const struct sweep_subject *subject, unsigned worker,
                    const float *x, float *got, size_t n);

sweep_ties sweep_target_ties(evo_target_id target);
/* The error of `got` at x of such a target; false where MPFR has to be asked. */
bool sweep_judge_tie(sweep_ties ties, float x, float got, evo_score *one);

/* Reads what options->journal holds into the chunks of the sweep, and starts to keep
 * the others. NULL when none is wanted, or out of memory (*failed). */
struct sweep_journal *sweep_journal_open(struct sweep *sweep, bool *failed);
bool sweep_journal_holds(const struct sweep_journal *journal, uint64_t chunk);
/* A finished chunk; what has gathered is handed over from time to time. */
void sweep_journal_add(struct sweep_journal *journal, const struct sweep *sweep,
                       uint64_t chunk);
/* Hands over the rest if the sweep has to go on later. Returns the first status of
 * appending that was not EVO_OK. */
evo_status sweep_journal_close(struct sweep_journal *journal, bool keep);

/* The claim of one subject from its chunks; settles the maximum by MPFR. */
EVO_MUST_CHECK
evo_status sweep_settle(struct sweep *sweep, struct sweep_subject *subject,
                        bool complete, evo_error *err);

#endif
