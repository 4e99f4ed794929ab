/* The journal of a sweep: finished chunks as records, so that a stopped sweep goes on.
 *
 * Requirements
 *   J1  A record says all that a chunk yields: a resumed sweep claims what an
 *       uninterrupted one claims, bit for bit.
 *   J2  A record belongs to one sweep: its check sum covers the identity of the sweep
 *       (version, target, domain, count and key of the subjects) and the record.
 *   J3  A journal comes from a file: records are used up to the first that is cut off,
 *       damaged, of another sweep or impossible. Nothing else is believed.
 *   J4  Records are self-contained and appended: killing the process at any moment
 *       loses what was not handed over yet, no more.
 */
#include "oracle/sweep/sweep.h"

#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { JOURNAL_VERSION = 1, BLOCKS = SWEEP_CHUNK / SWEEP_BLOCK };

/* Of one chunk and one subject; the layout is this machine's. */
struct part {
    uint64_t inputs, misrounded, infinite;
    uint64_t bins[EVO_ERROR_BINS];
    double sum;
    float first, last;
    uint64_t flags;
    double block_max[BLOCKS];
};

enum { STEPS_BACK = 1, LEAVES_RANGE = 2, BREAKS_SYMMETRY = 4 };

/* A record: this, and a part for each subject. */
struct head {
    evo_hash sum; /* of the identity and of all that follows */
    uint64_t chunk;
};

struct identity {
    uint64_t version, target, first, last, subjects;
    double bound;
    evo_hash key;
};

struct sweep_journal {
    evo_sweep_journal *public;
    bool *held; /* by chunk */
    struct identity identity;
    size_t record_size;
    pthread_mutex_t lock;
    unsigned char *gathered; /* records not handed over yet */
    size_t length, capacity;
    uint64_t handed_ns;
    evo_status status;
};

static evo_hash sum_of(const struct sweep_journal *journal, const unsigned char *record,
                       unsigned char *scratch) {
    const size_t skip = sizeof(evo_hash);
    memcpy(scratch, &journal->identity, sizeof journal->identity);
    memcpy(scratch + sizeof journal->identity, record + skip,
           journal->record_size - skip);
    return evo_hash_bytes(scratch,
                          sizeof journal->identity + journal->record_size - skip);
}

/* The blocks of a chunk that the sweep has, numbered as in block_max. */
static void blocks_of(const struct sweep *sweep, uint64_t chunk, uint64_t *begin,
                      uint64_t *end) {
    *begin = (sweep->first_chunk + chunk) * BLOCKS;
    *end = *begin + BLOCKS;
    if (*begin < sweep->first_block)
        *begin = sweep->first_block;
    if (*end > sweep->first_block + sweep->blocks)
        *end = sweep->first_block + sweep->blocks;
    *begin -= sweep->first_block;
    *end -= sweep->first_block;
}

static uint64_t inputs_of(const struct sweep *sweep, uint64_t chunk) {
    uint64_t begin, end, inputs = 0;
    blocks_of(sweep, chunk, &begin, &end);
    for (uint64_t block = begin; block < end; block++) {
        size_t n;
        (void)sweep_block_begin(sweep, block, &n);
        inputs += n;
    }
    return inputs;
}

/* ---- Writing --------------------------------------------------------------- */

static void store_part(const struct sweep *sweep, const struct sweep_subject *subject,
                       uint64_t chunk, struct part *part) {
    const struct chunk_result *result = &subject->chunks[chunk];
    uint64_t begin, end;
    memset(part, 0, sizeof *part);
    part->inputs = result->inputs;
    part->misrounded = result->misrounded;
    part->infinite = result->infinite;
    memcpy(part->bins, result->bins, sizeof part->bins);
    part->sum = result->sum;
    part->first = result->first;
    part->last = result->last;
    part->flags = (result->steps_back ? STEPS_BACK : 0) |
                  (result->leaves_range ? LEAVES_RANGE : 0) |
                  (result->breaks_symmetry ? BREAKS_SYMMETRY : 0);
    blocks_of(sweep, chunk, &begin, &end);
    memcpy(part->block_max, subject->block_max + begin,
           (end - begin) * sizeof *part->block_max);
}

static void hand_over(struct sweep_journal *journal) {
    if (journal->length > 0 && journal->status == EVO_OK)
        journal->status = journal->public->append(journal->public->ctx,
                                                  journal->gathered, journal->length);
    journal->length = 0;
    journal->handed_ns = evo_now_ns();
}

static unsigned char *make_room(struct sweep_journal *journal) {
    size_t wanted = journal->length + journal->record_size;
    if (wanted > journal->capacity) {
        size_t capacity = 2 * wanted;
        unsigned char *grown = realloc(journal->gathered, capacity);
        if (grown == NULL)
            return NULL;
        journal->gathered = grown;
        journal->capacity = capacity;
    }
    return journal->gathered + journal->length;
}

void sweep_journal_add(struct sweep_journal *journal, const struct sweep *sweep,
                       uint64_t chunk) {
    if (journal == NULL)
        return;
    pthread_mutex_lock(&journal->lock);
    unsigned char *record = make_room(journal);
    unsigned char *scratch = malloc(sizeof journal->identity + journal->record_size);
    if (record == NULL || scratch == NULL) {
        journal->status = EVO_ERR_MEMORY;
    } else {
        struct head head = {.chunk = chunk};
        for (size_t i = 0; i < sweep->count; i++) {
            struct part part;
            store_part(sweep, &sweep->subjects[i], chunk, &part);
            memcpy(record + sizeof head + i * sizeof part, &part, sizeof part);
        }
        memcpy(record, &head, sizeof head);
        head.sum = sum_of(journal, record, scratch);
        memcpy(record, &head, sizeof head);
        journal->length += journal->record_size;
        if (evo_now_ns() - journal->handed_ns >= journal->public->period_ns)
            hand_over(journal);
    }
    free(scratch);
    pthread_mutex_unlock(&journal->lock);
}

evo_status sweep_journal_close(struct sweep_journal *journal, bool keep) {
    if (journal == NULL)
        return EVO_OK;
    if (keep)
        hand_over(journal);
    evo_status status = journal->status;
    pthread_mutex_destroy(&journal->lock);
    free(journal->held);
    free(journal->gathered);
    free(journal);
    return status;
}

/* ---- Reading --------------------------------------------------------------- */

static bool is_possible(const struct part *part, uint64_t inputs, uint64_t blocks) {
    uint64_t in_bins = 0;
    for (int bin = 0; bin < EVO_ERROR_BINS; bin++) {
        if (part->bins[bin] > inputs)
            return false;
        in_bins += part->bins[bin];
    }
    for (uint64_t block = 0; block < blocks; block++)
        if (!(part->block_max[block] >= 0))
            return false;
    return part->inputs == inputs && in_bins == inputs && part->misrounded <= inputs &&
           part->infinite <= inputs && isfinite(part->sum) && part->sum >= 0 &&
           part->flags <= (STEPS_BACK | LEAVES_RANGE | BREAKS_SYMMETRY);
}

static void load_part(struct sweep_subject *subject, uint64_t chunk, uint64_t begin,
                      uint64_t end, const struct part *part) {
    struct chunk_result *result = &subject->chunks[chunk];
    result->inputs = part->inputs;
    result->misrounded = part->misrounded;
    result->infinite = part->infinite;
    memcpy(result->bins, part->bins, sizeof result->bins);
    result->sum = part->sum;
    result->first = part->first;
    result->last = part->last;
    result->steps_back = (part->flags & STEPS_BACK) != 0;
    result->leaves_range = (part->flags & LEAVES_RANGE) != 0;
    result->breaks_symmetry = (part->flags & BREAKS_SYMMETRY) != 0;
    memcpy(subject->block_max + begin, part->block_max,
           (end - begin) * sizeof *part->block_max);
}

/* One record into the sweep; false when it is not to be believed. */
static bool replay(struct sweep_journal *journal, struct sweep *sweep,
                   const unsigned char *record, unsigned char *scratch) {
    struct head head;
    struct part part;
    uint64_t begin, end;
    memcpy(&head, record, sizeof head);
    if (head.chunk >= sweep->chunks ||
        !evo_hash_equal(head.sum, sum_of(journal, record, scratch)))
        return false;
    uint64_t inputs = inputs_of(sweep, head.chunk);
    blocks_of(sweep, head.chunk, &begin, &end);
    for (size_t i = 0; i < sweep->count; i++) {
        memcpy(&part, record + sizeof head + i * sizeof part, sizeof part);
        if (!is_possible(&part, inputs, end - begin))
            return false;
    }
    for (size_t i = 0; i < sweep->count; i++) {
        memcpy(&part, record + sizeof head + i * sizeof part, sizeof part);
        load_part(&sweep->subjects[i], head.chunk, begin, end, &part);
    }
    if (!journal->held[head.chunk])
        journal->public->past_inputs += inputs;
    journal->held[head.chunk] = true;
    return true;
}

static void replay_all(struct sweep_journal *journal, struct sweep *sweep,
                       unsigned char *scratch) {
    evo_sweep_journal *public = journal->public;
    const unsigned char *past = public->past;
    while (public->past_length - public->past_used >= journal->record_size &&
           replay(journal, sweep, past + public->past_used, scratch))
    public->past_used += journal->record_size;
    atomic_store(&sweep->done, public->past_inputs);
}

struct sweep_journal *sweep_journal_open(struct sweep *sweep, bool *failed) {
    evo_sweep_journal *public = sweep->options->journal;
    *failed = false;
    if (public == NULL || sweep->options->abandon_above_ulp > 0)
        return NULL;
    public->past_used = 0;
    public->past_inputs = 0;
    struct sweep_journal *journal = calloc(1, sizeof *journal);
    size_t record_size = sizeof(struct head) + sweep->count * sizeof(struct part);
    bool *held = calloc(sweep->chunks, sizeof *held);
    unsigned char *scratch = malloc(sizeof journal->identity + record_size);
    *failed = journal == NULL || held == NULL || scratch == NULL;
    if (*failed) {
        free(journal);
        free(held);
        free(scratch);
        return NULL;
    }
    journal->public = public;
    journal->held = held;
    journal->record_size = record_size;
    journal->handed_ns = evo_now_ns();
    pthread_mutex_init(&journal->lock, NULL);
    memset(&journal->identity, 0, sizeof journal->identity);
    journal->identity.version = JOURNAL_VERSION;
    journal->identity.target = evo_target_identity(sweep->target_id);
    journal->identity.first = sweep->begin;
    journal->identity.last = sweep->end;
    journal->identity.subjects = sweep->count;
    journal->identity.bound = evo_reference_bound(sweep->reference);
    journal->identity.key = public->key;
    if (public->past != NULL)
        replay_all(journal, sweep, scratch);
    free(scratch);
    return journal;
}

bool sweep_journal_holds(const struct sweep_journal *journal, uint64_t chunk) {
    return journal != NULL && journal->held[chunk];
}
