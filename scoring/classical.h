/* scoring, over the reals: what textbooks have to offer for a target on a domain, with
 * as many operations as the cheapest known evaluation takes.
 *
 * - minimax polynomials and rationals of all degrees (m, n), in x and, for odd and even
 *   targets, in x^2: optimal among all p/q of these degrees
 * - Padé approximants (Taylor polynomials among them) about the middle of the domain,
 *   or about 0 in x^2
 * - polynomials that interpolate at Chebyshev's points
 * - for exp, exp2 and exp10 with relative errors, minimax ones of x/2^k, squared k
 * times
 *
 * Operations: Horner 2d, or d + [d/2] + 2 with adapted coefficients from degree 5 on
 * (Knuth, The Art of Computer Programming 2, 4.6.4, theorem E, after Eve 1964); (m, n)
 * as a polynomial of degree |m - n| plus a continued fraction c1/(x + c2 + c3/(x + c4
 * ...)), or one over that: 3 a level. Where that fraction has a removable singularity
 * it counts all the same. An odd one may be c1/(x + c2/(x + ...)), x never squared; an
 * exponential's of degrees (n, n) is a function of t^2 and t, t from the middle of the
 * domain.
 */
#ifndef EVO_SCORING_CLASSICAL_H
#define EVO_SCORING_CLASSICAL_H

#include "scoring/real.h"

typedef enum evo_classical_kind {
    EVO_CLASSICAL_MINIMAX,
    EVO_CLASSICAL_PADE,
    EVO_CLASSICAL_CHEBYSHEV,
} evo_classical_kind;

typedef struct evo_classical {
    evo_classical_kind kind;
    int m, n;         /* degrees of numerator and denominator */
    char form[32];    /* "x r(x^2)": what r stands for is p or p/q of those degrees */
    int operations;   /* of the cheapest known evaluation */
    double error;     /* as MPFR sees it */
    int alternations; /* of a minimax one: found, of m + n + 2 that prove it */
    double flatness;  /* smallest of those extrema over the largest */
    bool converged;   /* level to one part in 1000: optimal to that */
} evo_classical;

enum { EVO_CLASSICAL_MOST = 24 };

/* All with at most `most` operations (at most EVO_CLASSICAL_MOST), in order of
 * operations, then error; those with an error of 1 and more, or a pole, are left out.
 * Takes seconds. *list is malloc'd. */
EVO_MUST_CHECK
evo_status evo_classical_list(const evo_real_scorer_options *options, int most,
                              const evo_stop_flag *stop, evo_classical **list,
                              size_t *count, evo_error *err);

/* The best with exactly `operations` or, with `at_most`, fewer; NULL for none. */
const evo_classical *evo_classical_best(const evo_classical *list, size_t count,
                                        int operations, bool at_most);

/* "minimax x r(x^2), degrees (3,4)" */
void evo_classical_describe(const evo_classical *one, evo_text *text);

#endif
