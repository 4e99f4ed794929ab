/* Formulas found over the reals, as kernels for a search in f32 (feed.c). */
#ifndef EVO_CLI_FEED_H
#define EVO_CLI_FEED_H

#include "scoring/real.h"

typedef struct evo_feed_options {
    evo_target_id target;
    evo_domain domain;
    unsigned operations; /* bit mask of evo_formula_op */
    int max_operations;  /* of a formula */
    unsigned threads;
    uint64_t seed, first; /* number of the first formula */
} evo_feed_options;

/* Whether there can be a feed: a bounded domain on which the target is finite, add and
 * mul among the operations. */
bool evo_feed_serves(const evo_domain *domain, evo_target_id target,
                     unsigned operations);

typedef struct evo_feed evo_feed;
EVO_MUST_CHECK
evo_status evo_feed_create(const evo_feed_options *options, evo_feed **feed,
                           evo_error *err);
void evo_feed_destroy(evo_feed *feed);

/* One epoch on every island, by all threads. */
EVO_MUST_CHECK
evo_status evo_feed_breed(evo_feed *feed, evo_error *err);

/* Formulas that are due as kernels, each `stride` bytes after the one before; returns
 * how many, at most `most`. */
size_t evo_feed_take(evo_feed *feed, evo_kernel *kernels, size_t stride, size_t most);

/* Appends how many were bred and the best errors by operations, in ulp with rounding.
 */
void evo_feed_report(const evo_feed *feed, evo_text *text);

#endif
