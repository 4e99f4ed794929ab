/* Screening of children by the thousand, before the funnel (screen.c explains). */
#ifndef EVO_SCORING_SCREEN_H
#define EVO_SCORING_SCREEN_H

#include "program/compact.h"
#include "scoring/scoring.h"

/* What became of a child. */
typedef enum evo_fate {
    EVO_FATE_BARREN,    /* the callback found no place for a mutation */
    EVO_FATE_REPEATED,  /* known: the same text */
    EVO_FATE_DEAD,      /* known but for dead code and order */
    EVO_FATE_CONSTANT,  /* known but for constant-only subexpressions */
    EVO_FATE_COMMUTED,  /* known but for the order of commuting operands */
    EVO_FATE_EARLY,     /* given up after 64 points */
    EVO_FATE_BEHAVIOUR, /* the results of a program that costs no more */
    EVO_FATE_SCORED,    /* evaluated at all points */
    EVO_FATE_COUNT,
} evo_fate;
const char *evo_fate_name(evo_fate fate);

enum { EVO_SCREEN_KEEP = 16 };

typedef struct evo_screen_options {
    /* Makes *child another child of the parent; it holds the last one, and nothing of
     * use at first. False when none was found. */
    bool (*vary)(void *ctx, const evo_compact *parent, evo_compact *child);
    void *ctx;
    size_t children; /* to breed */
    size_t keep;     /* at most EVO_SCREEN_KEEP */
    double widen;    /* how many times its parent's error a cheaper child may have */
    bool whole;      /* no early exit: all points for every new structure */
} evo_screen_options;

typedef struct evo_screened {
    evo_compact program;
    double error; /* ulp at the screening points, constants as they are */
    double cost;  /* by the port model */
    double rank;  /* smaller is better */
} evo_screened;

/* Breeds children of `parent` and keeps the best that are cheaper, best first: their
 * constants are not fitted, specials are as required. Adds to counts.
 * EVO_ERR_UNSUPPORTED when the parent has no compact form or no finite error. Different
 * workers may run at the same time.
 */
EVO_MUST_CHECK
evo_status evo_screen(evo_scorer *scorer, unsigned worker, const evo_kernel *parent,
                      const evo_screen_options *options, evo_screened *kept,
                      size_t *count, uint64_t counts[EVO_FATE_COUNT]);

#endif
