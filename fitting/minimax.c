/* Best rational approximations: start, exchange, Newton.
 *
 * With unknowns p_0..p_m, q_1..q_n (q_0 = 1) and the level E, the equations at the
 * reference points t_i, i = 0 ... m+n+1, are
 *     p(t_i) - (f_i - s_i E / w_i) q(t_i) = 0,   s_i = (-1)^i.
 */
#include "fitting/minimax.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "fitting/linear.h"

enum {
    TERMS = EVO_MINIMAX_TERMS,
    SETTLING = 6,   /* rounds of least squares that settle q */
    WEIGHED = 34,   /* and more that weigh errors, where the exchange needs them */
    EXCHANGES = 30, /* of the reference */
    NEWTON = 12,
    STRIDE = 4, /* least squares sees every fourth point */
    ROWS = EVO_MINIMAX_POINTS / STRIDE,
};

typedef struct fit {
    const evo_minimax_points *points;
    int m, n, unknowns; /* m + n + 1 */
    evo_wide c[TERMS];  /* p_0..p_m, q_1..q_n in Chebyshev's basis */
    evo_wide q[EVO_MINIMAX_POINTS];
    evo_wide error[EVO_MINIMAX_POINTS]; /* weighted, signed */
    double largest;
    size_t reference[TERMS];
    int alternations;
    double flatness;
    evo_wide rows[TERMS][ROWS], target[ROWS];
    double lawson[EVO_MINIMAX_POINTS];
} fit;

static evo_wide wide(double value) {
    return (evo_wide){value, 0};
}

/* ---- Algebra ----------------------------------------------------------------- */

/* Coefficients of Chebyshev polynomials into those of powers, in place. */
static void to_powers(int count, evo_wide *c) {
    evo_wide before[TERMS] = {{0, 0}}, now[TERMS] = {{0, 0}}, sum[TERMS] = {{0, 0}};
    before[0] = wide(1); /* T_0, then T_1 = t, T_k+1 = 2 t T_k - T_k-1 */
    now[1] = wide(1);
    for (int k = 0; k < count; k++) {
        const evo_wide *basis = k == 0 ? before : now;
        for (int j = 0; j <= k; j++)
            sum[j] = evo_wide_add(sum[j], evo_wide_mul(c[k], basis[j]));
        for (int j = k + 1; k > 0 && j >= 0 && j < TERMS; j--) {
            evo_wide next = j > 0 ? evo_wide_mul(wide(2), now[j - 1]) : wide(0);
            next = evo_wide_sub(next, before[j]);
            before[j] = now[j];
            now[j] = next;
        }
    }
    memcpy(c, sum, (size_t)count * sizeof *c);
}

static void basis_at(evo_wide t, int count, evo_wide *basis) {
    basis[0] = wide(1);
    basis[1] = t;
    for (int k = 2; k < count; k++)
        basis[k] = evo_wide_sub(evo_wide_mul(evo_wide_mul(wide(2), t), basis[k - 1]),
                                basis[k - 2]);
}

static void parts_at(const fit *s, const evo_wide *basis, evo_wide *p, evo_wide *q) {
    *p = wide(0);
    *q = wide(1);
    for (int k = 0; k <= s->m; k++)
        *p = evo_wide_add(*p, evo_wide_mul(s->c[k], basis[k]));
    for (int k = 1; k <= s->n; k++)
        *q = evo_wide_add(*q, evo_wide_mul(s->c[s->m + k], basis[k]));
}

/* Errors at all points; false where q has a zero. */
static bool look(fit *s) {
    bool whole = true;
    s->largest = 0;
    for (size_t i = 0; i < s->points->count; i++) {
        evo_wide basis[TERMS], p;
        basis_at(s->points->t[i], TERMS, basis);
        parts_at(s, basis, &p, &s->q[i]);
        s->error[i] =
            evo_wide_mul(s->points->weight[i],
                         evo_wide_sub(s->points->f[i], evo_wide_div(p, s->q[i])));
        whole &= s->q[i].hi * s->q[0].hi > 0 && isfinite(s->error[i].hi);
        s->largest = fmax(s->largest, fabs(s->error[i].hi));
    }
    if (!whole)
        s->largest = INFINITY;
    return whole;
}

/* ---- Start ------------------------------------------------------------------- */

/* Least squares by Gram and Schmidt, each column projected twice. */
static bool solve_least_squares(fit *s, size_t rows) {
    int n = s->unknowns;
    evo_wide r[TERMS][TERMS + 1];
    evo_wide *columns[TERMS + 1];
    for (int k = 0; k < n; k++)
        columns[k] = s->rows[k];
    columns[n] = s->target;
    memset(r, 0, sizeof r);
    for (int k = 0; k <= n; k++) {
        for (int pass = 0; pass < 2; pass++)
            for (int j = 0; j < k; j++) {
                evo_wide dot = wide(0);
                for (size_t i = 0; i < rows; i++)
                    dot = evo_wide_add(dot, evo_wide_mul(columns[j][i], columns[k][i]));
                for (size_t i = 0; i < rows; i++)
                    columns[k][i] =
                        evo_wide_sub(columns[k][i], evo_wide_mul(dot, columns[j][i]));
                r[j][k] = evo_wide_add(r[j][k], dot);
            }
        if (k == n)
            break;
        evo_wide norm = wide(0);
        for (size_t i = 0; i < rows; i++)
            norm = evo_wide_add(norm, evo_wide_mul(columns[k][i], columns[k][i]));
        norm = evo_wide_sqrt(norm);
        if (!(norm.hi > 0))
            return false;
        r[k][k] = norm;
        for (size_t i = 0; i < rows; i++)
            columns[k][i] = evo_wide_div(columns[k][i], norm);
    }
    for (int k = n - 1; k >= 0; k--) {
        evo_wide sum = r[k][n];
        for (int j = k + 1; j < n; j++)
            sum = evo_wide_sub(sum, evo_wide_mul(r[k][j], s->c[j]));
        s->c[k] = evo_wide_div(sum, r[k][k]);
    }
    return true;
}

/* |p - f q| times weight, Lawson's factor and 1/|q| of the round before. */
static bool least_squares(fit *s) {
    size_t rows = 0;
    for (size_t i = STRIDE / 2; i < s->points->count; i += STRIDE, rows++) {
        evo_wide basis[TERMS];
        basis_at(s->points->t[i], TERMS, basis);
        evo_wide w = evo_wide_div(
            evo_wide_mul(s->points->weight[i], wide(sqrt(s->lawson[i]))), s->q[i]);
        evo_wide fw = evo_wide_mul(w, s->points->f[i]);
        for (int k = 0; k <= s->m; k++)
            s->rows[k][rows] = evo_wide_mul(w, basis[k]);
        for (int k = 1; k <= s->n; k++)
            s->rows[s->m + k][rows] = evo_wide_negate(evo_wide_mul(fw, basis[k]));
        s->target[rows] = fw;
    }
    return solve_least_squares(s, rows);
}

/* The best of some rounds of least squares: the first ones settle q, the others, if
 * any, weigh errors. */
static bool start(fit *s, int weighed) {
    evo_wide best[TERMS] = {{0, 0}};
    double least = INFINITY;
    for (size_t i = 0; i < s->points->count; i++) {
        s->q[i] = wide(1);
        s->lawson[i] = 1;
    }
    for (int k = 0; k < SETTLING + weighed && least_squares(s); k++) {
        bool whole = look(s);
        if (whole && s->largest < least) {
            least = s->largest;
            memcpy(best, s->c, sizeof best);
        }
        for (size_t i = 0; whole && k >= SETTLING && i < s->points->count; i++)
            s->lawson[i] = fmax(1e-8, s->lawson[i] * fabs(s->error[i].hi) / s->largest);
    }
    memcpy(s->c, best, sizeof best);
    return isfinite(least) && look(s);
}

/* ---- Exchange ---------------------------------------------------------------- */

/* Which extrema go while there are too many, so that signs still alternate: the smaller
 * end when one is too many; else the smallest, with the smaller one beside it. */
static int choose_dropped(const fit *s, const size_t *extrema, int count, int *first) {
    int least = 0;
    for (int k = 1; k < count; k++)
        if (fabs(s->error[extrema[k]].hi) < fabs(s->error[extrema[least]].hi))
            least = k;
    double begin = fabs(s->error[extrema[0]].hi);
    double end = fabs(s->error[extrema[count - 1]].hi);
    bool inside = least > 0 && least < count - 1;
    if (count == s->unknowns + 2 || !inside) {
        *first = begin <= end ? 0 : count - 1;
        return 1;
    }
    bool left =
        fabs(s->error[extrema[least - 1]].hi) <= fabs(s->error[extrema[least + 1]].hi);
    *first = left ? least - 1 : least;
    return 2;
}

/* The extrema of alternating sign, one for each run of errors of one sign. */
static void find_reference(fit *s) {
    enum { MOST = 4 * TERMS };
    size_t extrema[MOST];
    int count = 0, need = s->unknowns + 1;
    for (size_t i = 0; i < s->points->count && count < MOST; i++) {
        double error = s->error[i].hi;
        if (count > 0 && s->error[extrema[count - 1]].hi * error > 0) {
            if (fabs(error) > fabs(s->error[extrema[count - 1]].hi))
                extrema[count - 1] = i;
        } else if (error != 0) {
            extrema[count++] = i;
        }
    }
    while (count > need) {
        int first, dropped = choose_dropped(s, extrema, count, &first);
        memmove(&extrema[first], &extrema[first + dropped],
                (size_t)(count - first - dropped) * sizeof *extrema);
        count -= dropped;
    }
    double smallest = INFINITY;
    for (int k = 0; k < count; k++) {
        smallest = fmin(smallest, fabs(s->error[extrema[k]].hi));
        s->reference[k] = extrema[k];
    }
    s->alternations = count;
    s->flatness = count == need ? smallest / s->largest : 0;
}

/* Newton on the equations at the reference. */
static bool level(fit *s) {
    int n = s->unknowns + 1;
    evo_wide e = wide(0);
    for (int k = 0; k < n; k++)
        e.hi += (k % 2 == 0 ? 1 : -1) * s->error[s->reference[k]].hi / n;
    for (int round = 0; round < NEWTON; round++) {
        evo_wide a[TERMS][TERMS + 1], step[TERMS], f[TERMS];
        for (int i = 0; i < n; i++) {
            size_t at = s->reference[i];
            evo_wide basis[TERMS], p, q;
            evo_wide sign = wide(i % 2 == 0 ? 1 : -1);
            evo_wide inverse = evo_wide_div(sign, s->points->weight[at]);
            basis_at(s->points->t[at], TERMS, basis);
            parts_at(s, basis, &p, &q);
            f[i] = evo_wide_sub(s->points->f[at], evo_wide_mul(e, inverse));
            for (int k = 0; k <= s->m; k++)
                a[i][k] = basis[k];
            for (int k = 1; k <= s->n; k++)
                a[i][s->m + k] = evo_wide_negate(evo_wide_mul(f[i], basis[k]));
            a[i][n - 1] = evo_wide_mul(q, inverse);
            a[i][n] = evo_wide_sub(evo_wide_mul(f[i], q), p);
        }
        if (!evo_wide_solve((size_t)n, TERMS + 1, a[0], step))
            return false;
        for (int k = 0; k < n - 1; k++)
            s->c[k] = evo_wide_add(s->c[k], step[k]);
        e = evo_wide_add(e, step[n - 1]);
        double change = fabs(step[n - 1].hi / e.hi);
        if (change < 1e-12)
            return true;
        if (!isfinite(change))
            return false;
    }
    return true;
}

static void exchange(fit *s) {
    evo_wide best[TERMS];
    double least = s->largest;
    memcpy(best, s->c, sizeof best);
    find_reference(s);
    for (int k = 0; k < EXCHANGES && s->flatness < 1 - 1e-9; k++) {
        if (s->alternations < s->unknowns + 1 || !level(s) || !look(s))
            break;
        if (s->largest < least) {
            least = s->largest;
            memcpy(best, s->c, sizeof best);
        }
        find_reference(s);
    }
    memcpy(s->c, best, sizeof best);
    if (look(s))
        find_reference(s);
}

evo_status evo_minimax_rational(const evo_minimax_points *points, int m, int n,
                                evo_rational *rational, evo_minimax_result *result) {
    fit *s = calloc(1, sizeof *s);
    if (s == NULL)
        return EVO_ERR_MEMORY;
    s->points = points;
    s->m = m;
    s->n = n;
    s->unknowns = m + n + 1;
    *result = (evo_minimax_result){.error = INFINITY};
    /* A level error proves the optimum, whatever led to it. */
    evo_wide best[TERMS] = {{0, 0}};
    for (int k = 0; k < 2 && !result->converged; k++) {
        if (!start(s, k * WEIGHED))
            continue;
        exchange(s);
        bool level = s->alternations >= s->unknowns + 1 && s->flatness > 1 - 1e-3;
        if (!level && !(s->largest < result->error))
            continue;
        *result = (evo_minimax_result){s->largest, s->alternations, s->flatness, level};
        memcpy(best, s->c, sizeof best);
    }
    memset(rational, 0, sizeof *rational);
    rational->m = m;
    rational->n = n;
    memcpy(rational->p, best, (size_t)(m + 1) * sizeof *best);
    rational->q[0] = wide(1);
    memcpy(rational->q + 1, best + m + 1, (size_t)n * sizeof *best);
    to_powers(m + 1, rational->p);
    to_powers(n + 1, rational->q);
    free(s);
    return EVO_OK;
}
