/* fitting, inside: working memory of a real fitter and the kernels that are built for
 * several instruction sets. */
#ifndef EVO_FITTING_REAL_LANES_H
#define EVO_FITTING_REAL_LANES_H

#include "fitting/real.h"
#include "program/wide.h"

enum {
    EVO_REAL_BLOCKS = EVO_REAL_MAX_POINTS / EVO_REAL_LANES,
    EVO_REAL_ROWS = EVO_REAL_MAX_FITTED + 1,
};

/* Eight lanes of either arithmetic: 64 bytes, or 128 (hi, then lo). */
struct evo_real_fitter {
    const struct evo_real_lanes *lanes;
    double *values;    /* [step + 1][block] */
    double *adjoints;  /* likewise */
    double *jacobian;  /* [constant][block], weighted */
    double *residuals; /* [block], weighted errors */
    double *scratch;   /* [constant + 1][block], for the factorisation */
    uint32_t linear;   /* constants that the formula at hand is linear in, together */
};

typedef struct evo_real_lanes {
    double (*least_squares_double)(evo_real_fitter *, const evo_real_points *, int,
                                   double, evo_formula *);
    double (*least_squares_wide)(evo_real_fitter *, const evo_real_points *, int,
                                 double, evo_formula *);
    /* Residuals, and with `derivatives` the Jacobian, in wide arithmetic. False where
     * something is not finite or a divisor changes sign. */
    bool (*evaluate_wide)(evo_real_fitter *, const evo_real_points *,
                          const evo_formula *, bool derivatives);
} evo_real_lanes;

/* Row `row` of the values, the residuals (0 blocks) or the Jacobian at point i, after
 * evaluate_wide. */
static inline evo_wide evo_real_at(const double *rows, size_t blocks, size_t row,
                                   size_t i) {
    const double *block =
        rows + (row * blocks + i / EVO_REAL_LANES) * 2 * EVO_REAL_LANES;
    return (evo_wide){block[i % EVO_REAL_LANES],
                      block[EVO_REAL_LANES + i % EVO_REAL_LANES]};
}

enum { EVO_REAL_SYSTEM = EVO_REAL_MAX_FITTED + 1 }; /* equations of one solution */

extern const evo_real_lanes evo_real_lanes_baseline, evo_real_lanes_avx2,
    evo_real_lanes_avx512;

#endif
