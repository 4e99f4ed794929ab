/* Building the double-double reference of a block.
 *
 * Requirements
 *   B1  Nodes are arguments of the format: t is a multiple of 2^-20, and a block has at
 *       least 2^21 encodings. MPFR evaluates at the very point that t names.
 *   B2  The matrix from values to coefficients is the same for all blocks: it is made
 *       once, with enough bits for the monomials' ill condition (below 2^24 for 16
 *       nodes).
 *   B3  What the interpolation leaves is estimated where it is largest, between the
 *       nodes, and multiplied by 8. This is not a proof: MPFR confirms a share of all
 *       inputs and every one that matters (observe.c).
 *   B4  Rounding of the evaluation is bounded, not estimated.
 */
#include "oracle/blocks.h"
#include "oracle/truth.h"

#include <math.h>
#include <stdlib.h>

enum {
    CHECKS = 3,                /* points between the nodes */
    EDGE = EVO_NODES + CHECKS, /* the block's first argument, t = -1 */
    POINTS = EDGE + 1,
    ARGUMENT_BITS = 53,
    NODE_BITS = 21, /* blocks of fewer encodings than 2^this have no nodes */
    VALUE_BITS = 160,
    MATRIX_BITS = 200,
    /* Exponents of results within which a polynomial is of use: beyond, they are zero
     * or infinite to every format. */
    LOWEST = -1200,
    HIGHEST = 1100,
    TINY = -1140,
};

/* Relative to the smallest value on the block: what the interpolation, and what the
 * coefficients without a low part, may leave. */
#define TOLERANCE  0x1p-84
#define TAIL_SHARE 0x1p-37
/* Values nearer to zero than this, beside the largest, go to MPFR one by one. */
#define NEAR_ZERO 0x1p-6
/* E within this of a constant is that constant and a side. */
#define CONSTANT 0x1p-84
#define PLAIN    0x1p-60

struct evo_blocks {
    evo_target_id target;
    double t[POINTS];
    mpfr_t matrix[EVO_NODES][EVO_NODES]; /* [coefficient][node] */
    mpfr_t x[POINTS], y[POINTS], c[EVO_NODES];
    mpfr_t work, sum;
    int ternary[POINTS];
};

/* ---- Working memory -------------------------------------------------------- */

static const double pi = 3.14159265358979323846;

/* Chebyshev points in multiples of 2^-20. */
static void place_nodes(double *t) {
    for (int j = 0; j < EVO_NODES; j++)
        t[j] = rint(0x1p20 * cos((2 * j + 1) * pi / (2 * EVO_NODES))) * 0x1p-20;
    t[EDGE] = -1;
}

/* Extremes between the nodes, and odd encodings: nodes are round numbers, and what E is
 * there (sin pi x at integers) it may be nowhere else. */
static void place_checks(double *t, int bits) {
    static const int checks[CHECKS] = {1, EVO_NODES / 2, EVO_NODES - 1};
    for (int j = 0; j < CHECKS; j++) {
        double at = (1 + cos(checks[j] * pi / EVO_NODES)) / 2;
        uint64_t offset = (uint64_t)ldexp(at, bits) | 1;
        t[EVO_NODES + j] = ldexp((double)offset, 1 - bits) - 1;
    }
}

/* Column j: the coefficients of the product of (t - t_i) / (t_j - t_i), i != j. */
static void fill_column(evo_blocks *b, int j) {
    int degree = 0;
    mpfr_set_ui(b->matrix[0][j], 1, MPFR_RNDN);
    for (int i = 0; i < EVO_NODES; i++) {
        if (i == j)
            continue;
        double over = b->t[j] - b->t[i]; /* exact */
        mpfr_set_ui(b->matrix[++degree][j], 0, MPFR_RNDN);
        for (int k = degree; k >= 0; k--) {
            mpfr_mul_d(b->work, b->matrix[k][j], -b->t[i], MPFR_RNDN);
            if (k > 0)
                mpfr_add(b->work, b->work, b->matrix[k - 1][j], MPFR_RNDN);
            mpfr_div_d(b->matrix[k][j], b->work, over, MPFR_RNDN);
        }
    }
}

evo_blocks *evo_blocks_create(evo_target_id target) {
    evo_blocks *b = malloc(sizeof *b);
    if (b == NULL)
        return NULL;
    b->target = target;
    place_nodes(b->t);
    mpfr_inits2(MATRIX_BITS, b->work, b->sum, (mpfr_ptr)NULL);
    for (int j = 0; j < POINTS; j++) {
        mpfr_init2(b->x[j], ARGUMENT_BITS);
        mpfr_init2(b->y[j], VALUE_BITS);
    }
    for (int k = 0; k < EVO_NODES; k++) {
        mpfr_init2(b->c[k], MATRIX_BITS);
        for (int j = 0; j < EVO_NODES; j++)
            mpfr_init2(b->matrix[k][j], MATRIX_BITS);
    }
    for (int j = 0; j < EVO_NODES; j++)
        fill_column(b, j);
    return b;
}

void evo_blocks_destroy(evo_blocks *b) {
    if (b == NULL)
        return;
    for (int k = 0; k < EVO_NODES; k++) {
        mpfr_clear(b->c[k]);
        for (int j = 0; j < EVO_NODES; j++)
            mpfr_clear(b->matrix[k][j]);
    }
    for (int j = 0; j < POINTS; j++) {
        mpfr_clear(b->x[j]);
        mpfr_clear(b->y[j]);
    }
    mpfr_clears(b->work, b->sum, (mpfr_ptr)NULL);
    free(b);
}

/* ---- Values ---------------------------------------------------------------- */

/* The argument `offset` encodings above the magnitude code `first`. */
static void argument(mpfr_t x, bool negative, int64_t first, double offset) {
    int64_t field = first >> 52;
    long quantum = (long)(field > 0 ? field : 1) - 1075;
    mpfr_set_d(x, offset, MPFR_RNDN);
    mpfr_mul_2si(x, x, quantum, MPFR_RNDN);
    mpfr_add_d(x, x, evo_format_decode(EVO_FORMAT_F64, (uint64_t)first), MPFR_RNDN);
    if (negative)
        mpfr_neg(x, x, MPFR_RNDN);
}

static void evaluate(evo_blocks *b, const evo_block *block, int from, int to) {
    for (int j = from; j < to; j++) {
        argument(b->x[j], block->negative, block->first,
                 ldexp(1 + b->t[j], block->bits - 1));
        b->ternary[j] = evo_truth_exact(b->target, b->y[j], b->x[j], MPFR_RNDN);
    }
}

/* An exact zero, as opposed to a value below MPFR's range. */
static bool exact_zero(const evo_blocks *b, int j) {
    return mpfr_zero_p(b->y[j]) && b->ternary[j] == 0;
}

static bool overflows(const evo_blocks *b, int j) {
    return mpfr_inf_p(b->y[j]) ||
           (mpfr_regular_p(b->y[j]) && mpfr_get_exp(b->y[j]) > 1024);
}

static bool vanishes(const evo_blocks *b, int j) {
    return (mpfr_zero_p(b->y[j]) && b->ternary[j] != 0) ||
           (mpfr_regular_p(b->y[j]) && mpfr_get_exp(b->y[j]) < TINY);
}

static bool is_nan(const evo_blocks *b, int j) {
    return mpfr_nan_p(b->y[j]) != 0;
}

/* All nodes and checks alike, and of one sign but for NaN. */
static bool all_points(const evo_blocks *b, bool (*is)(const evo_blocks *, int)) {
    for (int j = 0; j < EDGE; j++)
        if (!is(b, j) ||
            (!mpfr_nan_p(b->y[j]) && !mpfr_signbit(b->y[j]) != !mpfr_signbit(b->y[0])))
            return false;
    return true;
}

/* One result for the whole block, if that is what all points say. */
static bool build_fixed(const evo_blocks *b, evo_block *block) {
    double sign = mpfr_signbit(b->y[0]) ? -1 : 1, value;
    if (all_points(b, is_nan))
        value = (double)NAN;
    else if (all_points(b, overflows))
        value = sign * INFINITY;
    else if (all_points(b, exact_zero))
        value = sign * 0.0;
    else
        return false;
    block->kind = EVO_BLOCK_FIXED;
    block->fixed = evo_format_encode(EVO_FORMAT_F64, value);
    block->plain = true;
    return true;
}

/* E is below every subnormal: which value stands for it does not matter, nor that it
 * is no power of two. */
static void build_vanishing(const evo_blocks *b, evo_block *block) {
    block->kind = EVO_BLOCK_VALUES;
    block->plain = true;
    block->scale = -1022;
    block->terms = block->doubled = 1;
    block->high[0] = mpfr_signbit(b->y[0]) ? -0x1.8p-200 : 0x1.8p-200;
    block->low[0] = 0;
    block->bound = ldexp(1, TINY + 1022);
}

/* Every quotient y / x (`by_x`) or y is within `share` of the first one, rounded to
 * double; a quotient must be a power of two. */
static bool all_near(evo_blocks *b, bool by_x, double share) {
    double c = 0;
    for (int j = 0; j < EDGE; j++) {
        if (by_x)
            mpfr_div(b->work, b->y[j], b->x[j], MPFR_RNDN);
        else
            mpfr_set(b->work, b->y[j], MPFR_RNDN);
        if (j == 0)
            c = mpfr_get_d(b->work, MPFR_RNDN);
        mpfr_sub_d(b->work, b->work, c, MPFR_RNDN);
        mpfr_div_d(b->work, b->work, c, MPFR_RNDN);
        if (!(fabs(mpfr_get_d(b->work, MPFR_RNDA)) <= share))
            return false;
    }
    int exponent;
    return !by_x || fabs(frexp(c, &exponent)) == 0.5;
}

/* E rounds to the same double at all points. */
static bool rounds_to_one(const evo_blocks *b) {
    double c = mpfr_get_d(b->y[0], MPFR_RNDN);
    for (int j = 1; j < EDGE; j++)
        if (mpfr_get_d(b->y[j], MPFR_RNDN) != c)
            return false;
    return true;
}

/* -1, 0, 1: E below, at, above c at node j; y may have been rounded onto c. */
static int side_of(const evo_blocks *b, int j, double c) {
    int side = mpfr_cmp_d(b->y[j], c);
    if (side == 0)
        side = -b->ternary[j];
    return side < 0 ? -1 : side > 0 ? 1 : 0;
}

/* E is a double and next to nothing: only the side is worth knowing. */
static bool build_constant(evo_blocks *b, evo_block *block) {
    double c = mpfr_get_d(b->y[0], MPFR_RNDN);
    int side = side_of(b, 0, c);
    if (!all_near(b, false, CONSTANT))
        return false;
    for (int j = 1; j < EDGE; j++)
        if (side_of(b, j, c) != side)
            return false;
    block->kind = EVO_BLOCK_VALUES;
    block->plain = true;
    block->terms = block->doubled = 1;
    block->high[0] = ldexp(c, -block->scale);
    block->low[0] = side * CONSTANT;
    block->bound = side == 0 ? 0 : CONSTANT;
    return true;
}

/* ---- Polynomials ----------------------------------------------------------- */

static void interpolate(evo_blocks *b) {
    for (int k = 0; k < EVO_NODES; k++) {
        mpfr_set_ui(b->c[k], 0, MPFR_RNDN);
        for (int j = 0; j < EVO_NODES; j++)
            mpfr_fma(b->c[k], b->matrix[k][j], b->y[j], b->c[k], MPFR_RNDN);
    }
}

/* The largest difference between polynomial and E at the points between the nodes. */
static double left_over(evo_blocks *b, const evo_block *block) {
    double most = 0;
    for (int j = EVO_NODES; j < EDGE; j++) {
        mpfr_set(b->sum, b->c[EVO_NODES - 1], MPFR_RNDN);
        for (int k = EVO_NODES - 2; k >= 0; k--) {
            mpfr_mul_d(b->sum, b->sum, b->t[j], MPFR_RNDN);
            mpfr_add(b->sum, b->sum, b->c[k], MPFR_RNDN);
        }
        mpfr_mul_2si(b->work, b->y[j], -block->scale, MPFR_RNDN);
        mpfr_sub(b->sum, b->sum, b->work, MPFR_RNDN);
        double difference = fabs(mpfr_get_d(b->sum, MPFR_RNDA));
        if (isnan(difference))
            return difference;
        most = difference > most ? difference : most;
    }
    return most;
}

/* Coefficients as double-doubles and doubles, and the bound (docs/numerics.md). */
static void round_coefficients(evo_blocks *b, evo_block *block, double floor,
                               double remainder) {
    double sum = 0, dropped = 0, tail = 0;
    for (int k = 0; k < EVO_NODES; k++) {
        block->high[k] = mpfr_get_d(b->c[k], MPFR_RNDN);
        mpfr_sub_d(b->work, b->c[k], block->high[k], MPFR_RNDN);
        block->low[k] = mpfr_get_d(b->work, MPFR_RNDN);
        sum += fabs(block->high[k]);
    }
    int terms = EVO_NODES;
    while (terms > 1 &&
           dropped + fabs(block->high[terms - 1]) <= TOLERANCE * floor / 16)
        dropped += fabs(block->high[--terms]);
    int doubled = terms;
    while (doubled > 1 && tail + fabs(block->high[doubled - 1]) <= TAIL_SHARE * floor)
        tail += fabs(block->high[--doubled]);
    block->terms = terms;
    block->doubled = doubled;
    block->bound = remainder + dropped + 0x1p-47 * tail + 0x1p-97 * sum;
}

static bool build_polynomial(evo_blocks *b, evo_block *block) {
    double least = 1, floor;
    for (int j = 0; j < EVO_NODES; j++) {
        mpfr_mul_2si(b->y[j], b->y[j], -block->scale, MPFR_RNDN);
        double size = fabs(mpfr_get_d(b->y[j], MPFR_RNDN));
        least = size < least ? size : least;
    }
    floor = least < NEAR_ZERO ? NEAR_ZERO : least;
    /* Near a zero of E halving pays until few inputs are left to MPFR. */
    if (least < NEAR_ZERO && block->bits > 52 - EVO_BLOCK_DEPTH / 2)
        return false;
    interpolate(b);
    double remainder = 8 * left_over(b, block);
    if (!(remainder <= TOLERANCE * floor))
        return false;
    block->kind = EVO_BLOCK_VALUES;
    round_coefficients(b, block, floor, remainder);
    return true;
}

static bool build_values(evo_blocks *b, evo_block *block) {
    mpfr_exp_t most = LOWEST;
    for (int j = 0; j < EDGE; j++) {
        if (exact_zero(b, j))
            continue;
        if (!mpfr_regular_p(b->y[j]) || mpfr_get_exp(b->y[j]) < LOWEST ||
            mpfr_get_exp(b->y[j]) > HIGHEST)
            return false;
        if (mpfr_get_exp(b->y[j]) > most)
            most = mpfr_get_exp(b->y[j]);
    }
    block->scale = (int)most;
    if (build_constant(b, block))
        return true;
    block->plain = rounds_to_one(b) || all_near(b, true, PLAIN);
    return build_polynomial(b, block);
}

/* Whether E at the first argument is not what the block says of all: the reference was
 * made inside. */
static bool edge_differs(evo_blocks *b, const evo_block *block) {
    evaluate(b, block, EDGE, POINTS);
    if (block->kind == EVO_BLOCK_FIXED) {
        double value = evo_format_decode(EVO_FORMAT_F64, block->fixed);
        if (isnan(value))
            return !is_nan(b, EDGE);
        return (isinf(value) ? !overflows(b, EDGE) : !exact_zero(b, EDGE)) ||
               !mpfr_signbit(b->y[EDGE]) != !signbit(value);
    }
    mpfr_mul_2si(b->sum, b->y[EDGE], -block->scale, MPFR_RNDN);
    for (int k = 0; k < block->terms; k++) {
        double sign = k % 2 == 0 ? 1 : -1;
        mpfr_sub_d(b->sum, b->sum, sign * block->high[k], MPFR_RNDN);
        if (k < block->doubled)
            mpfr_sub_d(b->sum, b->sum, sign * block->low[k], MPFR_RNDN);
    }
    return !(fabs(mpfr_get_d(b->sum, MPFR_RNDA)) <= block->bound);
}

bool evo_block_build(evo_blocks *b, evo_block *block) {
    bool good = true;
    if (block->bits < NODE_BITS)
        return false;
    place_checks(b->t, block->bits);
    evaluate(b, block, 0, EDGE);
    if (build_fixed(b, block))
        ;
    else if (all_points(b, vanishes))
        build_vanishing(b, block);
    else
        good = build_values(b, block);
    block->edge = good && edge_differs(b, block);
    return good;
}

bool evo_block_confirm(evo_blocks *b, const evo_block *block, int64_t magnitude,
                       double hi, double lo) {
    argument(b->x[0], block->negative, magnitude, 0);
    (void)evo_truth_exact(b->target, b->y[0], b->x[0], MPFR_RNDN);
    mpfr_mul_2si(b->work, b->y[0], -block->scale, MPFR_RNDN);
    mpfr_sub_d(b->work, b->work, hi, MPFR_RNDN);
    mpfr_sub_d(b->work, b->work, lo, MPFR_RNDN);
    double difference = fabs(mpfr_get_d(b->work, MPFR_RNDN));
    return difference <= block->bound * (1 + 0x1p-20);
}
