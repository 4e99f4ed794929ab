/* Intervals with open ends, by MPFR, inside oracle/: what formulas are evaluated in.
 *
 * All ends of one computation have one precision. `out` is not an operand; `spare` is
 * another interval, whose content is lost. Operands are VALUE.
 */
#ifndef EVO_ORACLE_BOUNDS_H
#define EVO_ORACLE_BOUNDS_H

#include <mpfr.h>

#include "targets/targets.h"

/* What is known of a value: a set that holds it. */
typedef struct evo_bounds {
    enum { EVO_BOUNDS_VALUE, EVO_BOUNDS_NAN, EVO_BOUNDS_UNKNOWN } kind;
    mpfr_t lo, hi;         /* lo <= hi */
    bool lo_open, hi_open; /* the value is not that end itself */
} evo_bounds;

bool evo_bounds_is_point(const evo_bounds *a);
void evo_bounds_copy(evo_bounds *out, const evo_bounds *a);
/* After both ends are set: VALUE, or UNKNOWN where an end is NaN. */
void evo_bounds_finish(evo_bounds *out);

void evo_bounds_negate(evo_bounds *out, const evo_bounds *a, evo_bounds *spare);
void evo_bounds_absolute(evo_bounds *out, const evo_bounds *a, evo_bounds *spare);
void evo_bounds_add(evo_bounds *out, const evo_bounds *a, const evo_bounds *b);
void evo_bounds_multiply(evo_bounds *out, const evo_bounds *a, const evo_bounds *b,
                         evo_bounds *spare);
/* The signs of zeros at the ends of b may change. */
void evo_bounds_divide(evo_bounds *out, const evo_bounds *a, evo_bounds *b,
                       evo_bounds *spare);
void evo_bounds_pow(evo_bounds *out, const evo_bounds *a, const evo_bounds *b,
                    evo_bounds *spare);
/* a^n, n >= 1. */
void evo_bounds_power(evo_bounds *out, const evo_bounds *a, int n, evo_bounds *spare);

/* The smaller, or the larger, of two. */
void evo_bounds_least(evo_bounds *out, const evo_bounds *a, const evo_bounds *b,
                      bool larger);
/* a < b, or a <= b: 1 yes, 0 no, -1 not known; `last`: what is not known counts as
 * equal. NaN and UNKNOWN are allowed, and NaN is never less. */
int evo_bounds_compare(const evo_bounds *a, const evo_bounds *b, bool or_equal,
                       bool last);
/* Either of two, which it is not being known; UNKNOWN unless both are VALUE. */
void evo_bounds_hull(evo_bounds *out, const evo_bounds *a, const evo_bounds *b);

/* A target of the table, EVO_TARGET_ALL: the square root. `a` may be changed; `last`:
 * arguments that lie partly in the domain count as its end. */
void evo_bounds_call(evo_bounds *out, evo_target_id id, evo_bounds *a,
                     evo_bounds *spare, bool last);

#endif
