/* Building the double-double reference of a block.
 *
 * Requirements
 *   B1  Nodes are exact: t is a multiple of 2^-20, MPFR evaluates at the very point
 *       that t names. (Among few subnormal arguments that is none of the format.)
 *   B2  The matrix from values to coefficients is the same for all blocks: it is made
 *       once, with enough bits for the monomials' ill condition (below 2^24 for 16
 *       nodes).
 *   B3  What the interpolation leaves is estimated where it is largest, between the
 *       nodes, and multiplied by 8. This is not a proof: MPFR confirms a share of all
 *       inputs and every one that matters (observe.c).
 *   B4  Rounding of the evaluation is bounded, not estimated.
 */
#include "oracle/observe/nodes.h"

#include <math.h>
#include <stdlib.h>

enum {
    FEWEST_BITS = 3,    /* blocks of fewer encodings than 2^this are left to MPFR */
    CIRCLE_BITS = 1400, /* 2^971 times 2/pi modulo 4 to 400 bits and more */
    /* Exponents of results within which a polynomial is of use: beyond, they are zero
     * or infinite to every format. */
    LOWEST = -1200,
    HIGHEST = 1100,
    TINY = -1140,
    TINY_BESIDE_POLES = TINY - 52,
};

/* Relative to the smallest value on the block: what the interpolation, and what the
 * coefficients without a low part, may leave. */
#define TOLERANCE  0x1p-84
#define TAIL_SHARE 0x1p-37
/* Values nearer to zero than this, beside the largest, go to MPFR one by one. */
#define NEAR_ZERO 0x1p-6
/* What stands for the smallest value where another term is subtracted. */
#define BESIDE_ZEROS 0x1p-10
/* E within this of a constant is that constant and a side. */
#define CONSTANT 0x1p-84
#define PLAIN    0x1p-60

/* An exact zero, as opposed to a value below MPFR's range. */
static bool exact_zero(const evo_blocks *b, int j) {
    return mpfr_zero_p(b->y[j]) && b->ternary[j] == 0;
}

static bool overflows(const evo_blocks *b, int j) {
    return mpfr_inf_p(b->y[j]) ||
           (mpfr_regular_p(b->y[j]) && mpfr_get_exp(b->y[j]) > 1024);
}

/* Also when divided by the sine of pi times a distance between doubles. */
static bool vanishes(const evo_blocks *b, int j) {
    int tiny = b->form == EVO_FORM_TGAMMA ? TINY_BESIDE_POLES : TINY;
    return (mpfr_zero_p(b->y[j]) && b->ternary[j] != 0) ||
           (mpfr_regular_p(b->y[j]) && mpfr_get_exp(b->y[j]) < tiny);
}

static bool is_nan(const evo_blocks *b, int j) {
    return mpfr_nan_p(b->y[j]) != 0;
}

/* All nodes and checks alike, and of one sign but for NaN. */
static bool all_points(const evo_blocks *b, bool (*is)(const evo_blocks *, int)) {
    for (int j = 0; j < EVO_EDGE; j++)
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
    for (int j = 0; j < EVO_EDGE; j++) {
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
    for (int j = 1; j < EVO_EDGE; j++)
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
    for (int j = 1; j < EVO_EDGE; j++)
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
    for (int j = EVO_NODES; j < EVO_EDGE; j++) {
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

/* With every halving the remainder is divided by 2^EVO_NODES or more. */
static int halvings_for(double excess) {
    int bits = isfinite(excess) ? ilogb(excess) : 0;
    return bits > EVO_NODES ? (bits + EVO_NODES - 4) / EVO_NODES : 1;
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
    if (b->form == EVO_FORM_LGAMMA)
        floor = BESIDE_ZEROS;
    else if (least < NEAR_ZERO && block->bits > 52 - EVO_BLOCK_DEPTH / 2)
        return false;
    interpolate(b);
    double remainder = 8 * left_over(b, block);
    if (!(remainder <= TOLERANCE * floor)) {
        block->halvings = halvings_for(remainder / (TOLERANCE * floor));
        return false;
    }
    block->kind = EVO_BLOCK_VALUES;
    round_coefficients(b, block, floor, remainder);
    return true;
}

static bool build_values(evo_blocks *b, evo_block *block) {
    mpfr_exp_t most = LOWEST;
    for (int j = 0; j < EVO_EDGE; j++) {
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
    evo_nodes_evaluate(b, block, EVO_EDGE, EVO_BLOCK_POINTS);
    if (block->kind == EVO_BLOCK_FIXED) {
        double value = evo_format_decode(EVO_FORMAT_F64, block->fixed);
        if (isnan(value))
            return !is_nan(b, EVO_EDGE);
        return (isinf(value) ? !overflows(b, EVO_EDGE) : !exact_zero(b, EVO_EDGE)) ||
               !mpfr_signbit(b->y[EVO_EDGE]) != !signbit(value);
    }
    mpfr_mul_2si(b->sum, b->y[EVO_EDGE], -block->scale, MPFR_RNDN);
    for (int k = 0; k < block->terms; k++) {
        double sign = k % 2 == 0 ? 1 : -1;
        mpfr_sub_d(b->sum, b->sum, sign * block->high[k], MPFR_RNDN);
        if (k < block->doubled)
            mpfr_sub_d(b->sum, b->sum, sign * block->low[k], MPFR_RNDN);
    }
    return !(fabs(mpfr_get_d(b->sum, MPFR_RNDA)) <= block->bound);
}

static bool build_interpolated(evo_blocks *b, evo_block *block) {
    bool good = true;
    if (block->bits < FEWEST_BITS)
        return false;
    evo_nodes_check(b, block->bits);
    evo_nodes_evaluate(b, block, 0, EVO_EDGE);
    if (build_fixed(b, block))
        ;
    else if (all_points(b, vanishes))
        build_vanishing(b, block);
    else
        good = build_values(b, block);
    block->edge = good && edge_differs(b, block);
    return good;
}

/* ---- Forms ----------------------------------------------------------------- */

/* Right angles (modulo 4) as a sum of three doubles. */
static void split(mpfr_t angle, int shift, double part[3]) {
    mpfr_div_2ui(angle, angle, 2, MPFR_RNDN);
    mpfr_frac(angle, angle, MPFR_RNDN);
    mpfr_mul_2ui(angle, angle, 2, MPFR_RNDN);
    if (mpfr_cmp_ui(angle, 2) > 0)
        mpfr_sub_ui(angle, angle, 4, MPFR_RNDN);
    for (int i = 0; i < 3; i++) {
        double rounded = mpfr_get_d(angle, MPFR_RNDN);
        mpfr_sub_d(angle, angle, rounded, MPFR_RNDN);
        part[i] = ldexp(rounded, shift);
    }
}

/* Payne and Hanek's reduction, one binade at a time: all arguments of a block are the
 * middle one and an integer times one power of two, so that what 2/pi has of this power
 * modulo 4 is computed once, in as many bits as it takes. */
static void build_circular(evo_blocks *b, evo_block *block) {
    bool pi = b->target == EVO_TARGET_SINPI || b->target == EVO_TARGET_COSPI;
    const int half = block->bits - 1;
    int64_t field = block->first >> 52, fraction = (INT64_C(1) << 52) - 1;
    uint64_t middle = ((uint64_t)(block->first & fraction) | UINT64_C(1) << 52) +
                      (UINT64_C(1) << half);
    mpfr_t step, angle;
    mpfr_inits2(CIRCLE_BITS, step, angle, (mpfr_ptr)NULL);
    if (pi) {
        mpfr_set_ui(step, 2, MPFR_RNDN);
    } else {
        mpfr_const_pi(step, MPFR_RNDN);
        mpfr_ui_div(step, 2, step, MPFR_RNDN);
    }
    mpfr_mul_2si(step, step, (long)field - 1075, MPFR_RNDN);
    mpfr_mul_ui(angle, step, middle, MPFR_RNDN);
    split(step, half, block->high);
    split(angle, 0, block->low);
    mpfr_clears(step, angle, (mpfr_ptr)NULL);
    block->kind = EVO_BLOCK_VALUES;
    block->exact = pi;
    block->bound = 0x1p-97;
    if (block->form == EVO_FORM_TAN) {
        block->bound = block->square = 0x1p-99;
        block->relative = 0x1p-98;
    }
}

/* Of the polynomial's error becomes the result's (docs/numerics.md). */
static void bound_reflected(const evo_blocks *b, evo_block *block) {
    if (block->form == EVO_FORM_LGAMMA) {
        block->bound += ldexp(0x1p-97, -block->scale) + 0x1p-101;
    } else if (block->terms > 1) {
        double least = 1;
        for (int j = 0; j < EVO_NODES; j++)
            least = fmin(least, fabs(mpfr_get_d(b->y[j], MPFR_RNDN)));
        block->relative = 2 * block->bound / least + 0x1p-98;
        block->bound = 0;
    } else { /* it vanished */
        block->bound = ldexp(1, TINY + 1022);
    }
}

static bool build_reflected(evo_blocks *b, evo_block *block) {
    bool good = true;
    b->form = block->form;
    if (block->form == EVO_FORM_TGAMMA && block->first >= (INT64_C(1031) << 52)) {
        mpfr_set_ui(b->y[0], 1, MPFR_RNDN); /* 1 / Gamma(257) < 2^-1680 */
        build_vanishing(b, block);
    } else {
        good = build_interpolated(b, block);
    }
    b->form = EVO_FORM_POLYNOMIAL;
    block->plain = false;
    if (good)
        bound_reflected(b, block);
    return good;
}

/* What makes up a block: reduction where E oscillates, reflection where it has poles
 * side by side, else a polynomial. */
static evo_form form_of(evo_target_id target, const evo_block *block) {
    const int exponent = (int)(block->first >> 52) - 1023;
    switch (target) {
    case EVO_TARGET_SIN:
        return exponent >= 1 ? EVO_FORM_SIN : EVO_FORM_POLYNOMIAL;
    case EVO_TARGET_COS:
        return exponent >= 1 ? EVO_FORM_COS : EVO_FORM_POLYNOMIAL;
    case EVO_TARGET_TAN:
        return exponent >= 1 ? EVO_FORM_TAN : EVO_FORM_POLYNOMIAL;
    case EVO_TARGET_SINPI: /* from 2^52 on all arguments are integers, */
        return exponent >= 0 && exponent < 52 ? EVO_FORM_SIN : EVO_FORM_POLYNOMIAL;
    case EVO_TARGET_COSPI: /* and from 2^53 on even ones */
        return exponent >= 0 && exponent < 53 ? EVO_FORM_COS : EVO_FORM_POLYNOMIAL;
    case EVO_TARGET_LGAMMA:
        return block->negative && exponent >= -1 && exponent < 52 ? EVO_FORM_LGAMMA
                                                                  : EVO_FORM_POLYNOMIAL;
    case EVO_TARGET_TGAMMA:
        return block->negative && exponent >= -1 && exponent < 52 ? EVO_FORM_TGAMMA
                                                                  : EVO_FORM_POLYNOMIAL;
    default:
        return EVO_FORM_POLYNOMIAL;
    }
}

bool evo_block_build(evo_blocks *b, evo_block *block) {
    if (block->first >= INT64_C(2047) << 52)
        return false;
    block->form = form_of(b->target, block);
    block->halvings = 1;
    switch (block->form) {
    case EVO_FORM_SIN:
    case EVO_FORM_COS:
    case EVO_FORM_TAN:
        build_circular(b, block);
        return true;
    case EVO_FORM_LGAMMA:
    case EVO_FORM_TGAMMA:
        return build_reflected(b, block);
    case EVO_FORM_POLYNOMIAL:
        return build_interpolated(b, block);
    }
    return false;
}

bool evo_block_confirm(evo_blocks *b, const evo_block *block, int64_t magnitude,
                       double hi, double lo) {
    evo_nodes_argument(b->x[0], block->negative, magnitude, 0);
    (void)evo_truth_exact(b->target, b->y[0], b->x[0], MPFR_RNDN);
    if (!isfinite(hi))
        return isnan(hi) ? mpfr_nan_p(b->y[0]) != 0
                         : mpfr_inf_p(b->y[0]) && !mpfr_signbit(b->y[0]) == (hi > 0);
    mpfr_mul_2si(b->work, b->y[0], -block->scale, MPFR_RNDN);
    mpfr_sub_d(b->work, b->work, hi, MPFR_RNDN);
    mpfr_sub_d(b->work, b->work, lo, MPFR_RNDN);
    double difference = fabs(mpfr_get_d(b->work, MPFR_RNDN)), size = fabs(hi);
    double bound = block->bound + size * (block->relative + size * block->square);
    return difference <= bound * (1 + 0x1p-20);
}
