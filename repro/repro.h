/* repro: what papers about number formats report, computed again.
 *
 * A paper is one row of repro/papers.def and one function, which computes its figures
 * with what formats/ and quant/ offer to everybody and with methods of its own, and
 * hands each over beside the expected one. Expected values are the
 * papers' or independent computations of their formulas (docs/quant-papers.md says
 * which); own values are never stored anywhere. Functions depend on their arguments
 * alone, seeds are fixed, and a paper takes seconds.
 */
#ifndef EVO_REPRO_H
#define EVO_REPRO_H

#include "quant/quant.h"

/* How own and expected values are compared. */
typedef enum evo_relation {
    EVO_RELATION_SAME,     /* |own - expected| <= tolerance */
    EVO_RELATION_AT_MOST,  /* own <= expected */
    EVO_RELATION_AT_LEAST, /* own >= expected */
    EVO_RELATION_LESS,     /* own < expected */
    EVO_RELATION_MORE,     /* own > expected */
    EVO_RELATION_COUNT
} evo_relation;

enum { EVO_FIGURE_NAME = 64 };
typedef struct evo_figure {
    char name[EVO_FIGURE_NAME];
    double expected, own;
    double tolerance; /* of SAME: 0.55 units of the last expected digit, or 0 */
    evo_relation relation;
} evo_figure;

typedef struct evo_figures {
    evo_figure *items; /* owned */
    size_t count, capacity;
    bool failed; /* memory ran out */
} evo_figures;

void evo_figures_init(evo_figures *figures);
void evo_figures_clear(evo_figures *figures);
/* The expected value as it is printed, "1.186e-5": its last digit is the tolerance. */
void evo_figures_add(evo_figures *figures, const char *expected, double own,
                     const char *name, ...) EVO_PRINTF(4, 5);
/* An expectation without digits: a count, a bound, another own value. */
void evo_figures_compare(evo_figures *figures, evo_relation relation, double expected,
                         double own, const char *name, ...) EVO_PRINTF(5, 6);

/* NaN never holds. */
bool evo_figure_holds(const evo_figure *figure);
/* The figure to show for all: the first that does not hold, or else the one closest to
 * its tolerance, or the first. NULL where there is none. */
const evo_figure *evo_figures_worst(const evo_figures *figures);

typedef struct evo_repro_options {
    unsigned threads; /* at least 1; results do not depend on it */
} evo_repro_options;

typedef struct evo_paper {
    const char *name, *title, *authors;
    int year;
    evo_status (*compute)(const evo_repro_options *options, evo_figures *figures,
                          evo_error *err);
} evo_paper;

/* In the order of papers.def; NULL from the end on. */
const evo_paper *evo_paper_get(size_t index);
const evo_paper *evo_paper_find(const char *name); /* NULL: unknown */

/* Appends the figures of a paper: at least one. */
EVO_MUST_CHECK
evo_status evo_paper_compute(const evo_paper *paper, const evo_repro_options *options,
                             evo_figures *figures, evo_error *err);

#endif
