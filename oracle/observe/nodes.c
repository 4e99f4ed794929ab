/* Points of a block, and MPFR's values there. */
#include "oracle/observe/nodes.h"

#include <math.h>
#include <stdlib.h>

enum {
    ARGUMENT_BITS = 53,
    VALUE_BITS = 160,
    MATRIX_BITS = 200,
};

/* ---- Working memory -------------------------------------------------------- */

/* Chebyshev points in multiples of 2^-20. */
static void place_nodes(double *t) {
    const double pi = 3.14159265358979323846;
    for (int j = 0; j < EVO_NODES; j++)
        t[j] = rint(0x1p20 * cos((2 * j + 1) * pi / (2 * EVO_NODES))) * 0x1p-20;
    t[EVO_EDGE] = -1;
}

/* Extremes between the nodes, and odd encodings: nodes are round numbers, and what E is
 * there (sin pi x at integers) it may be nowhere else. */
void evo_nodes_check(evo_blocks *b, int bits) {
    const double pi = 3.14159265358979323846;
    static const int checks[EVO_CHECKS] = {1, EVO_NODES / 2, EVO_NODES - 1};
    for (int j = 0; j < EVO_CHECKS; j++) {
        double at = (1 + cos(checks[j] * pi / EVO_NODES)) / 2;
        uint64_t offset = (uint64_t)ldexp(at, bits) | 1;
        b->t[EVO_NODES + j] = ldexp((double)offset, 1 - bits) - 1;
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
    b->form = EVO_FORM_POLYNOMIAL;
    place_nodes(b->t);
    mpfr_inits2(MATRIX_BITS, b->work, b->sum, (mpfr_ptr)NULL);
    for (int j = 0; j < EVO_BLOCK_POINTS; j++) {
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
    for (int j = 0; j < EVO_BLOCK_POINTS; j++) {
        mpfr_clear(b->x[j]);
        mpfr_clear(b->y[j]);
    }
    mpfr_clears(b->work, b->sum, (mpfr_ptr)NULL);
    free(b);
}

/* ---- Values ---------------------------------------------------------------- */

void evo_nodes_argument(mpfr_t x, bool negative, int64_t first, double offset) {
    int64_t field = first >> 52;
    long quantum = (long)(field > 0 ? field : 1) - 1075;
    mpfr_set_d(x, offset, MPFR_RNDN);
    mpfr_mul_2si(x, x, quantum, MPFR_RNDN);
    mpfr_add_d(x, x, evo_format_decode(EVO_FORMAT_F64, (uint64_t)first), MPFR_RNDN);
    if (negative)
        mpfr_neg(x, x, MPFR_RNDN);
}

/* lgamma and Gamma where a few terms of their series are exact but for 2^-118 of the
 * value, in a fraction of MPFR's time: near 0, log Gamma(x) = -log|x| - gamma x +
 * O(x^2) and Gamma(x) = 1/x - gamma + O(x); for large x Stirling's series. */
static bool far_value(evo_blocks *b, bool log, mpfr_t y, const mpfr_t x) {
    enum { NEAR_LOG2 = -62, FAR_LOG2 = 40 };
    const mpfr_exp_t exponent = mpfr_regular_p(x) ? mpfr_get_exp(x) : 0;
    if (exponent < NEAR_LOG2) {
        mpfr_const_euler(b->sum, MPFR_RNDN);
        if (log) {
            mpfr_mul(b->sum, b->sum, x, MPFR_RNDN);
            mpfr_abs(y, x, MPFR_RNDN);
            mpfr_log(y, y, MPFR_RNDN);
            mpfr_neg(y, y, MPFR_RNDN);
        } else {
            mpfr_ui_div(y, 1, x, MPFR_RNDN);
        }
        mpfr_sub(y, y, b->sum, MPFR_RNDN);
        return true;
    }
    if (!log || exponent < FAR_LOG2 || mpfr_signbit(x))
        return false;
    /* (x - 1/2) log x - x + log(2 pi)/2 + 1/(12 x) */
    mpfr_const_pi(y, MPFR_RNDN);
    mpfr_mul_2ui(y, y, 1, MPFR_RNDN);
    mpfr_log(b->sum, y, MPFR_RNDN);
    mpfr_div_2ui(b->sum, b->sum, 1, MPFR_RNDN);
    mpfr_ui_div(y, 1, x, MPFR_RNDN);
    mpfr_div_ui(y, y, 12, MPFR_RNDN);
    mpfr_add(b->sum, b->sum, y, MPFR_RNDN);
    mpfr_sub(b->sum, b->sum, x, MPFR_RNDN);
    mpfr_log(y, x, MPFR_RNDN);
    mpfr_fma(b->sum, x, y, b->sum, MPFR_RNDN);
    mpfr_div_2ui(y, y, 1, MPFR_RNDN);
    mpfr_sub(y, b->sum, y, MPFR_RNDN);
    return true;
}

/* The target, or what a reflected one is made of: lgamma(1 + z) or 1 / Gamma(1 + z). */
static int value(evo_blocks *b, mpfr_t y, const mpfr_t x) {
    bool log = b->target == EVO_TARGET_LGAMMA;
    if (b->form == EVO_FORM_POLYNOMIAL) {
        if ((log || b->target == EVO_TARGET_TGAMMA) && far_value(b, log, y, x))
            return 1;
        return evo_truth_exact(b->target, y, x, MPFR_RNDN);
    }
    mpfr_ui_sub(b->work, 1, x, MPFR_RNDN); /* exact */
    if (log)
        return far_value(b, true, y, b->work) ? 1 : mpfr_lngamma(y, b->work, MPFR_RNDN);
    mpfr_gamma(y, b->work, MPFR_RNDN);
    return mpfr_ui_div(y, 1, y, MPFR_RNDN);
}

void evo_nodes_evaluate(evo_blocks *b, const evo_block *block, int from, int to) {
    for (int j = from; j < to; j++) {
        evo_nodes_argument(b->x[j], block->negative, block->first,
                           ldexp(1 + b->t[j], block->bits - 1));
        b->ternary[j] = value(b, b->y[j], b->x[j]);
    }
}
