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

extern const evo_real_lanes evo_real_lanes_baseline, evo_real_lanes_avx2,
    evo_real_lanes_avx512;

#endif
