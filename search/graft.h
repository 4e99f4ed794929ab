/* Copies of another kernel's values into one (internal to search; cross.c). */
#ifndef EVO_SEARCH_GRAFT_H
#define EVO_SEARCH_GRAFT_H

#include "search/edit.h"

typedef struct evo_graft {
    evo_mutant *m;
    evo_edge edge;                  /* before its user copies are inserted */
    evo_value copy[EVO_MAX_INSTRS]; /* of the donor's values; EVO_NO_VALUE: not yet */
    int tables[EVO_MAX_TABLES];     /* of the donor's tables; -1: not yet */
    int left;                       /* instructions that may still be copied */
} evo_graft;

/* Nothing is copied yet; at most `most` instructions will be. */
void evo_graft_init(evo_graft *g, evo_mutant *m, int most);
/* Copies the donor's value v and what it depends on, but for values that `copy` has.
 * EVO_NO_VALUE where that is too much, not native, or depends on more than inputs. */
evo_value evo_graft_value(evo_graft *g, evo_value v);

#endif
