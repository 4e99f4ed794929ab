/* Formulas for a search in f32: a population over the reals breeds beside it, in ulp
 * with what rounding is going to add, and what they find enters the funnel as kernels.
 *
 * An epoch goes before each generation; the generation's first children are formulas
 * that have not been there yet, short ones first. The course depends on the seed, never
 * on the threads. */
#include "cli/feed.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/real.h"

enum {
    BATCHES = 4,   /* of children in an epoch */
    RANKS = 32,    /* of each number of operations that are looked at */
    SHARE = 3,     /* how often one structure is sent, each time better than before */
    SENT = 1 << 14 /* structures remembered; a power of two */
};
/* Formulas with more ulp than this are not worth the funnel, and progress below this
 * part of the error is none. */
static const double worth = 4, gain = 0.02;

typedef struct sent {
    uint64_t structure; /* 0: free */
    double error;
    int count;
} sent;

struct evo_feed {
    evo_feed_options options;
    evo_real_scorer *scorer;
    evo_breed *population;
    evo_breed_member *batch;
    sent *sent;
    size_t sent_count;
    uint64_t children;
};

/* ---- Life cycle ------------------------------------------------------------- */

bool evo_feed_serves(const evo_domain *domain, evo_target_id target,
                     unsigned operations) {
    const unsigned needed = 1U << EVO_FORMULA_ADD | 1U << EVO_FORMULA_MUL;
    return (operations & needed) == needed && !domain->whole &&
           evo_oracle_real_check(target, EVO_REAL_ABSOLUTE, domain, NULL) == EVO_OK;
}

evo_status evo_feed_create(const evo_feed_options *options, evo_feed **feed,
                           evo_error *err) {
    evo_real_scorer_options scoring = {
        .target = options->target,
        .kind = EVO_REAL_ABSOLUTE,
        .domain = options->domain,
        .workers = options->threads,
        .in_ulps = true,
    };
    evo_breed_options breeding = {
        .seed = options->seed,
        .operations = options->operations,
        .max_operations = options->max_operations,
        .first = options->first,
        .one_each = true, /* rounding makes many errors of one structure */
    };
    evo_feed *f = calloc(1, sizeof *f);
    if (f != NULL) {
        f->options = *options;
        f->sent = calloc(SENT, sizeof *f->sent);
        f->population = evo_breed_create(&breeding);
        f->batch = calloc(EVO_REAL_BATCH, sizeof *f->batch);
    }
    evo_status status = EVO_OK;
    if (f == NULL || f->sent == NULL || f->population == NULL || f->batch == NULL)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory for formulas");
    if (status == EVO_OK)
        status = evo_real_scorer_create(&scoring, &f->scorer, err);
    if (status == EVO_OK)
        *feed = f;
    else
        evo_feed_destroy(f);
    return status;
}

void evo_feed_destroy(evo_feed *f) {
    if (f == NULL)
        return;
    evo_real_scorer_destroy(f->scorer);
    evo_breed_destroy(f->population);
    free(f->batch);
    free(f->sent);
    free(f);
}

/* ---- Breeding --------------------------------------------------------------- */

evo_status evo_feed_breed(evo_feed *f, evo_error *err) {
    const evo_feed_options *o = &f->options;
    const evo_real_breeding breeding = {f->scorer, f->population, o->seed,
                                        1,         o->threads,    NULL};
    bool kept[EVO_REAL_BATCH];
    evo_status status = EVO_OK;
    for (int k = 0; k < BATCHES && status == EVO_OK; k++)
        status = evo_real_breed(&breeding, EVO_REAL_BATCH, f->batch, kept, err);
    f->children += (uint64_t)BATCHES * EVO_REAL_BATCH;
    return status;
}

void evo_feed_report(const evo_feed *f, evo_text *text) {
    evo_text_append(text, ", %llu formulas:", (unsigned long long)f->children);
    for (int n = 1; n <= f->options.max_operations; n++) {
        const evo_breed_member *best = evo_breed_get(f->population, n, 0);
        if (best != NULL && best->error < 10 * worth)
            evo_text_append(text, " %d: %.3f", n, best->error);
    }
}

/* ---- Sending ---------------------------------------------------------------- */

/* Whether a formula is due, and remembers that it was sent. */
static bool is_due(evo_feed *f, const evo_breed_member *member) {
    uint64_t structure = evo_formula_structure(&member->formula) | 1;
    size_t i = (size_t)(structure >> 20) & (SENT - 1);
    while (f->sent[i].structure != 0 && f->sent[i].structure != structure)
        i = (i + 1) & (SENT - 1);
    sent *s = &f->sent[i];
    if (s->structure != 0 &&
        (s->count >= SHARE || member->error > (1 - gain) * s->error))
        return false;
    if (s->structure == 0 && ++f->sent_count > SENT / 2) {
        memset(f->sent, 0, SENT * sizeof *f->sent); /* forgetting costs work alone */
        f->sent_count = 1;
    }
    s->structure = structure;
    s->error = member->error;
    s->count++;
    return true;
}

size_t evo_feed_take(evo_feed *f, evo_kernel *kernels, size_t stride, size_t most) {
    size_t count = 0;
    for (int n = 1; n <= f->options.max_operations; n++)
        for (size_t rank = 0; rank < RANKS && count < most; rank++) {
            const evo_breed_member *m = evo_breed_get(f->population, n, rank);
            evo_kernel *kernel = (evo_kernel *)((char *)kernels + count * stride);
            if (m != NULL && m->error < worth && is_due(f, m) &&
                evo_formula_to_f32(&m->formula, evo_target_get(f->options.target)->name,
                                   kernel, NULL) == EVO_OK)
                count++;
        }
    return count;
}
