/* Exact values of small vector functions.
 *
 * Requirements
 *   V1  All are sums of products of the arguments and of a few constants, evaluated at
 *       WORK bits, 2^-384 of the largest term for each operation. The recurrences lose
 *       less than 2^64 on the way to degree 50, (1 + sqrt 2)^50, so that values are
 *       within 2^-300.
 *   V2  A value of at least 2^-200 is rounded to a multiple of 2^-280. Where E is such
 *       a multiple (ends, corners, short numbers) the value is E; elsewhere it is off
 * by 2^-280, which no error in units of 2^-52 shows, nor, but for one in 2^200
 *       arguments, the rounding of E.
 */
#include "oracle/truth/vector.h"

#include <stdlib.h>
#include <string.h>

enum { WORK = 384, LAST_PLACE = -280, LEAST = -200, DEGREE = 8, LONGEST = 50 };

/* ---- Legendre -------------------------------------------------------------- */

/* (l + 1) P(l+1) = (2 l + 1) x P(l) - l P(l-1) (Bonnet). */
static void legendre(evo_vector_truth *w) {
    mpfr_t *p = w->value;
    mpfr_set_ui(p[0], 1, MPFR_RNDN);
    mpfr_set_d(p[1], w->x[0], MPFR_RNDN);
    for (unsigned l = 1; l < LONGEST; l++) {
        mpfr_mul_d(w->s, p[l], w->x[0], MPFR_RNDN);
        mpfr_mul_ui(w->s, w->s, 2 * l + 1, MPFR_RNDN);
        mpfr_mul_ui(w->t, p[l - 1], l, MPFR_RNDN);
        mpfr_sub(w->s, w->s, w->t, MPFR_RNDN);
        mpfr_div_ui(p[l + 1], w->s, l + 1, MPFR_RNDN);
    }
}

/* ---- Spherical harmonics --------------------------------------------------- */

static int place_of(int l, int m) {
    return l * l + l + m;
}

/* sqrt((2 l + 1)/(4 pi)), and for m > 0 times sqrt(2 (l - m)!/(l + m)!). */
static void harmonic_scale(mpfr_t scale, mpfr_t pi, int l, int m) {
    mpfr_const_pi(pi, MPFR_RNDN);
    mpfr_set_ui(scale, (unsigned)(2 * l + 1), MPFR_RNDN);
    mpfr_div(scale, scale, pi, MPFR_RNDN);
    mpfr_div_2ui(scale, scale, m > 0 ? 1 : 2, MPFR_RNDN);
    for (int k = l - m + 1; k <= l + m; k++)
        mpfr_div_ui(scale, scale, (unsigned)k, MPFR_RNDN);
    mpfr_sqrt(scale, scale, MPFR_RNDN);
}

/* D = d^m P_l/dz^m for l = m, m + 1, ..., by (l - m) D(l) = (2 l - 1) z D(l-1) - (l + m
 * - 1) D(l-2), D(m) = 1 3 5 ... (2 m - 1), times K, times c or s. */
static void harmonics_of_order(evo_vector_truth *w, int m, const mpfr_t c,
                               const mpfr_t s) {
    unsigned first = 1;
    for (int k = 1; k < m; k++)
        first *= (unsigned)(2 * k + 1);
    mpfr_set_ui(w->t, first, MPFR_RNDN);
    mpfr_set_zero(w->s, 1);
    for (int l = m; l <= DEGREE; l++) {
        mpfr_ptr plus = w->value[place_of(l, m)], minus = w->value[place_of(l, -m)];
        mpfr_mul(w->u, w->t, w->scale[place_of(l, m)], MPFR_RNDN);
        if (m > 0)
            mpfr_mul(minus, w->u, s, MPFR_RNDN);
        mpfr_mul(plus, w->u, c, MPFR_RNDN);
        mpfr_mul_d(w->u, w->t, w->x[2], MPFR_RNDN);
        mpfr_mul_ui(w->u, w->u, (unsigned)(2 * l + 1), MPFR_RNDN);
        mpfr_mul_ui(w->s, w->s, (unsigned)(l + m), MPFR_RNDN);
        mpfr_sub(w->u, w->u, w->s, MPFR_RNDN);
        mpfr_swap(w->s, w->t);
        mpfr_div_ui(w->t, w->u, (unsigned)(l + 1 - m), MPFR_RNDN);
    }
}

static void sph_harm(evo_vector_truth *w) {
    mpfr_t c, s, next;
    mpfr_inits2(WORK, c, s, next, (mpfr_ptr)0);
    mpfr_set_ui(c, 1, MPFR_RNDN);
    mpfr_set_zero(s, 1);
    for (int m = 0; m <= DEGREE; m++) {
        harmonics_of_order(w, m, c, s);
        /* c + i s = (x + i y)^m */
        mpfr_mul_d(next, c, w->x[0], MPFR_RNDN);
        mpfr_mul_d(w->v, s, w->x[1], MPFR_RNDN);
        mpfr_sub(next, next, w->v, MPFR_RNDN);
        mpfr_mul_d(w->v, c, w->x[1], MPFR_RNDN);
        mpfr_mul_d(s, s, w->x[0], MPFR_RNDN);
        mpfr_add(s, s, w->v, MPFR_RNDN);
        mpfr_swap(c, next);
    }
    mpfr_clears(c, s, next, (mpfr_ptr)0);
}

/* ---- Interpolation --------------------------------------------------------- */

/* v + t_1 (v_1 - v) + t_2 (v_2 - v_1) + ... from corner to corner, the largest
 * coordinate first. */
static void simplex(evo_vector_truth *w, int dimension) {
    const double *corner = w->x + dimension;
    bool taken[EVO_MAX_ARITY] = {false};
    unsigned at = 0;
    mpfr_set_d(w->value[0], corner[0], MPFR_RNDN);
    for (int step = 0; step < dimension; step++) {
        int next = -1;
        for (int i = 0; i < dimension; i++)
            if (!taken[i] && (next < 0 || w->x[i] > w->x[next]))
                next = i;
        taken[next] = true;
        unsigned to = at | 1U << next;
        mpfr_set_d(w->s, corner[to], MPFR_RNDN);
        mpfr_sub_d(w->s, w->s, corner[at], MPFR_RNDN);
        mpfr_mul_d(w->s, w->s, w->x[next], MPFR_RNDN);
        mpfr_add(w->value[0], w->value[0], w->s, MPFR_RNDN);
        at = to;
    }
}

/* Coordinate by coordinate, in place. */
static void multilinear(evo_vector_truth *w, int dimension) {
    unsigned corners = 1U << dimension;
    for (unsigned k = 0; k < corners; k++)
        mpfr_set_d(w->value[k], w->x[dimension + (int)k], MPFR_RNDN);
    for (int i = dimension - 1; i >= 0; i--)
        for (unsigned k = 0; k < 1U << i; k++) {
            mpfr_sub(w->s, w->value[k + (1U << i)], w->value[k], MPFR_RNDN);
            mpfr_mul_d(w->s, w->s, w->x[i], MPFR_RNDN);
            mpfr_add(w->value[k], w->value[k], w->s, MPFR_RNDN);
        }
}

/* ---- All ------------------------------------------------------------------- */

static void evaluate(evo_vector_truth *w) {
    switch (w->target) {
    case EVO_TARGET_LEGENDRE:
        legendre(w);
        break;
    case EVO_TARGET_SPH_HARM:
        sph_harm(w);
        break;
    case EVO_TARGET_SIMPLEX3:
    case EVO_TARGET_SIMPLEX4:
        simplex(w, w->target == EVO_TARGET_SIMPLEX3 ? 3 : 4);
        break;
    default:
        multilinear(w, w->target == EVO_TARGET_MULTILINEAR3 ? 3 : 4);
        break;
    }
}

evo_vector_truth *evo_vector_truth_create(evo_target_id target) {
    evo_vector_truth *w = calloc(1, sizeof *w);
    if (w == NULL)
        return NULL;
    w->target = target;
    for (int j = 0; j < EVO_MAX_RESULTS; j++)
        mpfr_inits2(WORK, w->value[j], w->scale[j], (mpfr_ptr)0);
    mpfr_inits2(WORK, w->s, w->t, w->u, w->v, (mpfr_ptr)0);
    for (int l = 0; target == EVO_TARGET_SPH_HARM && l <= DEGREE; l++)
        for (int m = 0; m <= l; m++)
            harmonic_scale(w->scale[place_of(l, m)], w->s, l, m);
    return w;
}

void evo_vector_truth_destroy(evo_vector_truth *w) {
    if (w == NULL)
        return;
    for (int j = 0; j < EVO_MAX_RESULTS; j++)
        mpfr_clears(w->value[j], w->scale[j], (mpfr_ptr)0);
    mpfr_clears(w->s, w->t, w->u, w->v, (mpfr_ptr)0);
    free(w);
}

bool evo_vector_truth_set(evo_vector_truth *w, const double *x, int output,
                          mpfr_t exact) {
    size_t size = (size_t)evo_target_get(w->target)->inputs * sizeof *x;
    if (!w->filled || memcmp(w->x, x, size) != 0) {
        memcpy(w->x, x, size);
        evaluate(w);
        w->filled = true;
    }
    mpfr_srcptr value = w->value[output];
    if (!mpfr_regular_p(value) || mpfr_get_exp(value) < LEAST)
        return mpfr_set(exact, value, MPFR_RNDZ) != 0;
    mpfr_mul_2si(w->s, value, -LAST_PLACE, MPFR_RNDN);
    mpfr_rint(w->s, w->s, MPFR_RNDN);
    mpfr_mul_2si(w->s, w->s, LAST_PLACE, MPFR_RNDN);
    /* Where more digits than those of `exact` are left, E is no short number. */
    return mpfr_set(exact, w->s, MPFR_RNDZ) != 0;
}
