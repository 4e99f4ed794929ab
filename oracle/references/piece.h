/* One piece: a polynomial through MPFR's values, and its error, inside oracle/. */
#ifndef EVO_ORACLE_PIECE_H
#define EVO_ORACLE_PIECE_H

#include "oracle/references/enclosure.h"

enum { EVO_PIECE_NODES = EVO_RUN_DEGREE + 1 };

/* Working storage of one thread. */
typedef struct evo_piece_scratch {
    mpfr_t node[EVO_PIECE_NODES], value[EVO_PIECE_NODES], coefficient[EVO_PIECE_NODES];
    mpfr_t t;
} evo_piece_scratch;

void evo_piece_scratch_init(evo_piece_scratch *scratch);
void evo_piece_scratch_clear(evo_piece_scratch *scratch);

/* The lowest degree whose interpolation error stays negligible beside `smallest` |f|
 * over centre +- half (t from evo_enclose to order EVO_PIECE_NODES); -1: none does.
 * *remainder bounds that error. */
int evo_piece_degree(const evo_interval *t, double half, double smallest,
                     double *remainder);

/* Fills in tail and coefficients of run->degree for the curve around run->centre, with
 * half = 1 / run->scale, a power of two. */
void evo_piece_fit(evo_curve curve, evo_run *run, evo_piece_scratch *scratch);

/* Bound of |y - f| / |f| for run's polynomial as lanes.inc evaluates and clamps it,
 * with |f| >= smallest. */
double evo_piece_bound(const evo_run *run, double remainder, double smallest);

#endif
