/* oracle, inside: the points at which a block's reference is made, and what E is there
 * (nodes.c); blocks.c makes the reference of it. Requirements B1 and B2 of blocks.c.
 */
#ifndef EVO_ORACLE_NODES_H
#define EVO_ORACLE_NODES_H

#include "oracle/observe/blocks.h"
#include "oracle/truth/truth.h"

enum {
    EVO_CHECKS = 3,                    /* points between the nodes */
    EVO_EDGE = EVO_NODES + EVO_CHECKS, /* the block's first argument, t = -1 */
    EVO_BLOCK_POINTS = EVO_EDGE + 1,
};

struct evo_blocks {
    evo_target_id target;
    double t[EVO_BLOCK_POINTS];
    mpfr_t matrix[EVO_NODES][EVO_NODES]; /* [coefficient][node] */
    mpfr_t x[EVO_BLOCK_POINTS], y[EVO_BLOCK_POINTS], c[EVO_NODES];
    mpfr_t work, sum;
    int ternary[EVO_BLOCK_POINTS];
    evo_form form; /* whose values are interpolated */
};

/* The checks of a block that spans 2^bits encodings. */
void evo_nodes_check(evo_blocks *b, int bits);
/* x, y and ternary at the points `from` to `to` - 1; the form says of which function.
 */
void evo_nodes_evaluate(evo_blocks *b, const evo_block *block, int from, int to);
/* The argument `offset` encodings above the magnitude code `first`. */
void evo_nodes_argument(mpfr_t x, bool negative, int64_t first, double offset);

#endif
