/* scoring, over the reals: fits and scores formulas.
 *
 *     first look (double, several starts) -> fit -> wide fit -> level
 *
 * The error is the largest one, relative or absolute, over the domain, in wide
 * arithmetic at Chebyshev points and between them; evo_real_confirm has MPFR look at
 * many more. */
#ifndef EVO_SCORING_REAL_H
#define EVO_SCORING_REAL_H

#include "fitting/real.h"
#include "oracle/real.h"

typedef struct evo_real_scorer_options {
    evo_target_id target;
    evo_real_error_kind kind;
    evo_domain domain; /* bounded */
    unsigned workers;
    bool unlevelled; /* least squares alone: for measuring what levelling contributes */
    /* Errors in ulp of f32 in place of `kind`: over the reals while fitting; what is
     * returned has what rounding every step is going to add (scoring/rounding.h). */
    bool in_ulps;
    bool unrounded; /* with in_ulps: what is returned is over the reals, too */
} evo_real_scorer_options;

typedef struct evo_real_scorer evo_real_scorer;
/* EVO_ERR_ARGUMENT where the domain is unbounded or the target has no error to speak of
 * on it (a pole, or a zero for a relative one). */
EVO_MUST_CHECK
evo_status evo_real_scorer_create(const evo_real_scorer_options *options,
                                  evo_real_scorer **scorer, evo_error *err);
void evo_real_scorer_destroy(evo_real_scorer *scorer);

/* Fits the formula's constants, from those that it has and `starts` others near and
 * far, and returns its error; infinite when it is not below `gate` (and then less work
 * may have been done) or nothing was finite. Workers may run at the same time with
 * different numbers. Deterministic in (formula, gate, rng). */
double evo_real_score(evo_real_scorer *scorer, unsigned worker, evo_rng *rng,
                      int starts, double gate, evo_formula *formula);

/* The error of the formula as it is; infinite where it has a pole. */
double evo_real_error(evo_real_scorer *scorer, unsigned worker,
                      const evo_formula *formula);

/* The error as MPFR sees it (evo_oracle_real_error with `points` points). */
EVO_MUST_CHECK
evo_status evo_real_confirm(const evo_real_scorer *scorer, const evo_formula *formula,
                            size_t points, const evo_stop_flag *stop,
                            evo_real_result *result, evo_error *err);

#endif
