/* One piece of a reference: interpolation and its error (docs/numerics.md, "Pieces").
 */
#include "oracle/references/piece.h"

#include <math.h>

enum {
    VALUE_BITS = 84,
    WORK_BITS = 192, /* of the divided differences, which lose at most 2^60 */
    NODE_BITS = 30,  /* below the point, so that nodes are doubles */
};

#define UNIT 0x1p-53 /* unit roundoff of double */

void evo_piece_scratch_init(evo_piece_scratch *scratch) {
    for (int i = 0; i < EVO_PIECE_NODES; i++) {
        mpfr_init2(scratch->node[i], WORK_BITS);
        mpfr_init2(scratch->value[i], WORK_BITS);
        mpfr_init2(scratch->coefficient[i], WORK_BITS);
    }
    mpfr_init2(scratch->t, WORK_BITS);
}

void evo_piece_scratch_clear(evo_piece_scratch *scratch) {
    for (int i = 0; i < EVO_PIECE_NODES; i++) {
        mpfr_clear(scratch->node[i]);
        mpfr_clear(scratch->value[i]);
        mpfr_clear(scratch->coefficient[i]);
    }
    mpfr_clear(scratch->t);
}

/* |f^(n+1)/(n+1)!| half^(n+1) max |(s - s_0)...(s - s_n)|. The last factor is 2^-n for
 * Chebyshev's nodes, and rounding them by 2^-31 adds at most 11 * 2^-31 * 2^n, below
 * 0.6 % of it. */
static double remainder_of(const evo_interval *t, double half, int degree) {
    double size = fmax(fabs(t[degree + 1].lo), fabs(t[degree + 1].hi));
    for (int i = 0; i <= degree; i++)
        size *= half;
    return size * ldexp(1.01, -degree);
}

int evo_piece_degree(const evo_interval *t, double half, double smallest,
                     double *remainder) {
    for (int degree = 0; degree <= EVO_RUN_DEGREE; degree++) {
        *remainder = remainder_of(t, half, degree);
        if (*remainder <= 0x1p-56 * smallest)
            return degree;
    }
    return -1;
}

/* Newton's divided differences, in place: value[i] becomes f[s_0, ..., s_i]. */
static void divide_differences(evo_piece_scratch *scratch, int degree) {
    for (int level = 1; level <= degree; level++)
        for (int i = degree; i >= level; i--) {
            mpfr_sub(scratch->value[i], scratch->value[i], scratch->value[i - 1],
                     MPFR_RNDN);
            mpfr_sub(scratch->t, scratch->node[i], scratch->node[i - level], MPFR_RNDN);
            mpfr_div(scratch->value[i], scratch->value[i], scratch->t, MPFR_RNDN);
        }
}

/* Newton's form to powers of s: p = p (s - s_i) + f[s_0, ..., s_i], from the end. */
static void expand(evo_piece_scratch *scratch, int degree) {
    mpfr_t *c = scratch->coefficient;
    mpfr_set(c[0], scratch->value[degree], MPFR_RNDN);
    for (int i = degree - 1; i >= 0; i--) {
        int top = degree - i;
        mpfr_set(c[top], c[top - 1], MPFR_RNDN);
        for (int k = top - 1; k >= 0; k--) {
            mpfr_mul(scratch->t, c[k], scratch->node[i], MPFR_RNDN);
            if (k > 0)
                mpfr_sub(c[k], c[k - 1], scratch->t, MPFR_RNDN);
            else
                mpfr_sub(c[k], scratch->value[i], scratch->t, MPFR_RNDN);
        }
    }
}

void evo_piece_fit(evo_curve curve, evo_run *run, evo_piece_scratch *scratch) {
    const double pi = 0x1.921fb54442d18p+1, half = 1 / run->scale;
    MPFR_DECL_INIT(value, VALUE_BITS);
    int degree = run->degree;
    for (int i = 0; i <= degree; i++) {
        /* Any nearby nodes would do, as long as the remainder's bound holds. */
        double s = cos((2 * i + 1) * pi / (2 * degree + 2));
        s = ldexp(nearbyint(ldexp(s, NODE_BITS)), -NODE_BITS);
        if (2 * i == degree)
            s = 0;
        mpfr_set_d(scratch->node[i], s, MPFR_RNDN);
        evo_curve_value(curve, run->centre + s * half, value); /* exact sum */
        mpfr_set(scratch->value[i], value, MPFR_RNDN);
    }
    divide_differences(scratch, degree);
    expand(scratch, degree);
    mpfr_t *c = scratch->coefficient;
    for (int k = 0; k <= degree; k++)
        run->coefficient[k] = mpfr_get_d(c[k], MPFR_RNDN);
    mpfr_sub_d(c[0], c[0], run->coefficient[0], MPFR_RNDN);
    run->tail = mpfr_get_d(c[0], MPFR_RNDN);
}

/* Horner's rule at |s| <= 1: `size` bounds the sum so far and `error` its error. */
double evo_piece_bound(const evo_run *run, double remainder, double smallest) {
    double size = fabs(run->coefficient[run->degree]), error = UNIT * size,
           whole = size;
    for (int k = run->degree - 1; k >= 0; k--) {
        error += UNIT * (size + error); /* of the product */
        double term = k > 0 ? fabs(run->coefficient[k]) : fabs(run->tail);
        size += term;
        error += UNIT * (size + error) + UNIT * term; /* sum, rounded coefficient */
        whole += fabs(run->coefficient[k]);
    }
    if (run->degree == 0) /* the value is coefficient[0], rounded once */
        error = 0;
    /* Values and arithmetic of the interpolation; underflow; sums above. */
    error += remainder + 0x1p-76 * whole + 0x1p-1000;
    double relative = error / smallest * (1 + 0x1p-40);
    relative += UNIT * (1 + relative) * (1 + 0x1p-40); /* the last addition */
    /* Clamping to the largest double of the binade may cost one unit. */
    return fmax(relative, 1.01 * UNIT);
}
