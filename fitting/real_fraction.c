/* A new stage fitted to the residuals.
 *
 * The stage is a continued fraction phi(w) = n/(w + e + n'/(w + e' + ...)) beside which
 * a constant a may be added. With residuals r and derivatives J by what is added, both
 * at the points, a + phi = P/q is to minimise |r + J P/q|. Instead |(r q + J
 * P)/q_before| is minimised a few times over (Sanathanan & Koerner 1963), which is
 * linear; then Euclid's algorithm on q and P - a q gives the levels. In wide
 * arithmetic: powers of w are nearly dependent.
 */
#include <math.h>
#include <string.h>

#include "fitting/linear.h"
#include "fitting/real_lanes.h"

enum { TERMS = EVO_REAL_LEVELS + 1 };

typedef struct chain {
    int levels;
    uint8_t w, divisor; /* operands: the variable, w + e + ... of the outermost level */
    unsigned numerators[EVO_REAL_LEVELS], shifts[EVO_REAL_LEVELS]; /* constants */
} chain;

/* ---- Finding it --------------------------------------------------------------------
 */

static const evo_formula_step *step_of(const evo_formula *f, uint8_t operand) {
    return evo_formula_is_constant(operand) || operand == EVO_FORMULA_X
               ? NULL
               : &f->steps[operand - 1];
}

static unsigned number_of(uint8_t constant) {
    return constant & ~(unsigned)EVO_FORMULA_CONSTANT;
}

/* 0/v */
static bool is_idle_quotient(const evo_formula *f, uint8_t operand) {
    const evo_formula_step *s = step_of(f, operand);
    return s != NULL && s->op == EVO_FORMULA_DIV &&
           evo_formula_is_constant(s->args[0]) && f->hi[number_of(s->args[0])] == 0;
}

/* Reads one level from its quotient; *next is the quotient of the next one or 0. */
static bool read_level(const evo_formula *f, uint8_t quotient, chain *c,
                       uint8_t *next) {
    const evo_formula_step *q = step_of(f, quotient);
    uint8_t rest = q->args[1];
    bool has_shift = false;
    *next = 0;
    for (const evo_formula_step *s;
         (s = step_of(f, rest)) != NULL && s->op == EVO_FORMULA_ADD;) {
        if (!has_shift && evo_formula_is_constant(s->args[1])) {
            c->shifts[c->levels] = number_of(s->args[1]);
            has_shift = true;
            rest = s->args[0];
        } else if (*next == 0 && is_idle_quotient(f, s->args[0])) {
            *next = s->args[0];
            rest = s->args[1];
        } else if (*next == 0 && is_idle_quotient(f, s->args[1])) {
            *next = s->args[1];
            rest = s->args[0];
        } else {
            break;
        }
    }
    if (!has_shift || (c->levels > 0 && rest != c->w))
        return false;
    c->w = rest;
    c->numerators[c->levels++] = number_of(q->args[0]);
    return true;
}

static bool find_chain(const evo_formula *f, chain *c) {
    uint8_t quotient = f->step_count;
    while (quotient > 0 && !is_idle_quotient(f, quotient))
        quotient--;
    *c = (chain){0};
    if (quotient == 0)
        return false;
    c->divisor = f->steps[quotient - 1].args[1];
    while (quotient != 0)
        if (c->levels == EVO_REAL_LEVELS || !read_level(f, quotient, c, &quotient))
            return false;
    return true;
}

/* ---- Fitting it --------------------------------------------------------------------
 */

/* q has degree m and leading coefficient 1, p degree m, or m - 1 without a constant. */
typedef struct fraction {
    size_t m, terms; /* of p */
    evo_wide q[TERMS], p[TERMS];
} fraction;

typedef struct samples {
    size_t count;
    evo_wide w[EVO_REAL_MAX_POINTS], j[EVO_REAL_MAX_POINTS], r[EVO_REAL_MAX_POINTS];
} samples;

static const evo_wide zero = {0, 0}, one = {1, 0};

static evo_wide value_of(const evo_wide *coefficients, size_t terms, evo_wide w) {
    evo_wide sum = zero;
    for (size_t k = terms; k-- > 0;)
        sum = evo_wide_add(evo_wide_mul(sum, w), coefficients[k]);
    return sum;
}

/* Normal equations of rows (r w^k, J w^k) with right side -r w^m, all over q_before. */
static bool fit_once(const samples *s, fraction *f) {
    evo_wide a[EVO_REAL_SYSTEM][EVO_REAL_SYSTEM + 1], x[EVO_REAL_SYSTEM];
    evo_wide row[2 * TERMS + 1];
    size_t n = f->m + f->terms;
    memset(a, 0, sizeof a);
    for (size_t i = 0; i < s->count; i++) {
        evo_wide weight = evo_wide_div(one, value_of(f->q, f->m + 1, s->w[i]));
        evo_wide of_q = evo_wide_mul(s->r[i], weight);
        evo_wide of_p = evo_wide_mul(s->j[i], weight);
        for (size_t k = 0; k <= f->m; k++) {
            row[k < f->m ? k : n] = k < f->m ? of_q : evo_wide_negate(of_q);
            if (k < f->terms)
                row[f->m + k] = of_p;
            of_q = evo_wide_mul(of_q, s->w[i]);
            of_p = evo_wide_mul(of_p, s->w[i]);
        }
        for (size_t k = 0; k < n; k++)
            for (size_t l = 0; l <= n; l++)
                a[k][l] = evo_wide_add(a[k][l], evo_wide_mul(row[k], row[l]));
    }
    if (!evo_wide_solve(n, EVO_REAL_SYSTEM + 1, a[0], x))
        return false;
    memcpy(f->q, x, f->m * sizeof *x);
    memcpy(f->p, x + f->m, f->terms * sizeof *x);
    return true;
}

/* Levels from p/q with p of degree m - 1; false where one vanishes. */
static bool divide(fraction *f, const chain *c, evo_formula *formula) {
    evo_wide q[TERMS], p[TERMS] = {{0, 0}}, rest[TERMS] = {{0, 0}};
    memcpy(q, f->q, sizeof q);
    memcpy(p, f->p, f->m * sizeof *p);
    for (size_t level = 0; level < f->m; level++) {
        size_t m = f->m - level;
        evo_wide n = p[m - 1];
        if (n.hi == 0 || !isfinite(n.hi))
            return false;
        for (size_t k = 0; k < m; k++)
            p[k] = evo_wide_div(p[k], n);
        /* q = p (w + e) + rest */
        evo_wide e = m > 1 ? evo_wide_sub(q[m - 1], p[m - 2]) : q[0];
        for (size_t k = 0; k + 1 < m; k++) {
            evo_wide shifted = k > 0 ? p[k - 1] : zero;
            rest[k] = evo_wide_sub(q[k], evo_wide_add(shifted, evo_wide_mul(e, p[k])));
        }
        formula->hi[c->numerators[level]] = n.hi;
        formula->lo[c->numerators[level]] = n.lo;
        formula->hi[c->shifts[level]] = e.hi;
        formula->lo[c->shifts[level]] = e.lo;
        memcpy(q, p, sizeof q);
        memcpy(p, rest, sizeof p);
    }
    return true;
}

/* A constant that acts as what the chain adds does, up to a factor: J_k = factor J. */
static bool find_host(const evo_real_fitter *f, size_t blocks, const samples *s,
                      const evo_formula *formula, unsigned *host, evo_wide *factor) {
    const double same = 1e-20;
    size_t largest = 0;
    for (size_t i = 1; i < s->count; i++)
        if (fabs(s->j[i].hi) > fabs(s->j[largest].hi))
            largest = i;
    for (unsigned k = 0; k < formula->constant_count; k++) {
        *factor =
            evo_wide_div(evo_real_at(f->jacobian, blocks, k, largest), s->j[largest]);
        bool alike = fabs(factor->hi) > 0;
        for (size_t i = 0; i < s->count && alike; i++) {
            evo_wide want = evo_wide_mul(*factor, s->j[i]);
            evo_wide off = evo_wide_sub(evo_real_at(f->jacobian, blocks, k, i), want);
            alike = fabs(off.hi) <= same * fabs(factor->hi * s->j[largest].hi);
        }
        *host = k;
        if (alike)
            return true;
    }
    return false;
}

bool evo_real_open_fraction(evo_real_fitter *f, const evo_real_points *points,
                            evo_formula *formula) {
    enum { ROUNDS = 3 };
    chain c;
    samples s = {.count = points->count};
    size_t blocks = points->count / EVO_REAL_LANES;
    unsigned host;
    evo_wide factor;
    evo_formula opened = *formula;
    if (formula->constant_count > EVO_REAL_MAX_FITTED || !find_chain(formula, &c) ||
        !f->lanes->evaluate_wide(f, points, formula, true))
        return false;
    for (size_t i = 0; i < s.count; i++) {
        s.w[i] = evo_real_at(f->values, blocks, c.w, i);
        s.r[i] = evo_real_at(f->residuals, blocks, 0, i);
        s.j[i] = evo_wide_mul(evo_real_at(f->jacobian, blocks, c.numerators[0], i),
                              evo_real_at(f->values, blocks, c.divisor, i));
    }
    bool hosted = find_host(f, blocks, &s, formula, &host, &factor);
    fraction fitted = {.m = (size_t)c.levels, .terms = (size_t)c.levels + hosted};
    fitted.q[0] = one; /* before the first round: no weights */
    for (int k = 0; k < ROUNDS; k++) {
        if (!fit_once(&s, &fitted))
            return false;
        fitted.q[fitted.m] = one;
    }
    if (hosted) {
        evo_wide a = fitted.p[fitted.m];
        for (size_t k = 0; k < fitted.m; k++)
            fitted.p[k] = evo_wide_sub(fitted.p[k], evo_wide_mul(a, fitted.q[k]));
        evo_wide sum = evo_wide_add((evo_wide){opened.hi[host], opened.lo[host]},
                                    evo_wide_div(a, factor));
        opened.hi[host] = sum.hi;
        opened.lo[host] = sum.lo;
    }
    if (!divide(&fitted, &c, &opened))
        return false;
    *formula = opened;
    return true;
}
