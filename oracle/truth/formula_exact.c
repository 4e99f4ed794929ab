/* The correctly rounded value of a formula: Ziv's test on its enclosures.
 *
 * Requirements
 *   Z1  A result is given when all of the enclosure rounds to it, from one side.
 *
 *   Z2  Up to MOST_BITS of working precision; a value that is still within its
 *       enclosure of a number of the result's precision, or of zero, counts as that
 *       number. No formula is known to have such a value without being equal.
 *
 *   Z3  Odd and even formulas are evaluated at |x|, so that they are so exactly.
 */
#include "oracle/truth/formula.h"

enum { FIRST_EXTRA = 64, MOST_BITS = 4000, TINY_LOG2 = -1200 };

/* One step into the open interval from an end, in bits that no rounding sees: whatever
 * lies between rounds as this does. */
static void step_inside(mpfr_t inside, const mpfr_t end, bool open, bool up) {
    mpfr_set_prec(inside, mpfr_get_prec(end) + 4);
    mpfr_set(inside, end, MPFR_RNDN);
    if (!open || mpfr_inf_p(end))
        return;
    if (up)
        mpfr_nextabove(inside);
    else
        mpfr_nextbelow(inside);
}

/* Z1; *ternary is of the one rounding. */
static bool rounds(mpfr_t result, const evo_bounds *a, mpfr_rnd_t rounding,
                   int *ternary) {
    if (evo_bounds_is_point(a)) {
        *ternary = mpfr_set(result, a->lo, rounding);
        return true;
    }
    mpfr_t inside, other;
    mpfr_init2(inside, 64);
    mpfr_init2(other, mpfr_get_prec(result));
    step_inside(inside, a->lo, a->lo_open, true);
    *ternary = mpfr_set(result, inside, rounding);
    step_inside(inside, a->hi, a->hi_open, false);
    int above = mpfr_set(other, inside, rounding);
    bool same = mpfr_equal_p(result, other) && mpfr_regular_p(result) &&
                ((*ternary < 0 && above < 0) || (*ternary > 0 && above > 0));
    mpfr_clears(inside, other, (mpfr_ptr)0);
    return same;
}

/* Beyond what exponents express, or at the end of patience below 2^limit: the sign is
 * known, and that it is not zero. */
static bool vanishes(mpfr_t result, const evo_bounds *a, long limit, int *ternary) {
    bool positive = mpfr_sgn(a->lo) > 0 || (mpfr_zero_p(a->lo) && a->lo_open);
    bool negative = mpfr_sgn(a->hi) < 0 || (mpfr_zero_p(a->hi) && a->hi_open);
    mpfr_srcptr far = positive ? a->hi : a->lo;
    if ((!positive && !negative) || !mpfr_regular_p(far) || mpfr_get_exp(far) > limit)
        return false;
    mpfr_set_zero(result, positive ? 1 : -1);
    *ternary = positive ? -1 : 1;
    return true;
}

static bool overflows(mpfr_t result, const evo_bounds *a, int *ternary) {
    long limit = mpfr_get_emax() / 2;
    bool positive = mpfr_inf_p(a->hi) && a->hi_open && mpfr_regular_p(a->lo) &&
                    mpfr_sgn(a->lo) > 0 && mpfr_get_exp(a->lo) > limit;
    bool negative = mpfr_inf_p(a->lo) && a->lo_open && mpfr_regular_p(a->hi) &&
                    mpfr_sgn(a->hi) < 0 && mpfr_get_exp(a->hi) > limit;
    if (!positive && !negative)
        return false;
    mpfr_set(result, positive ? a->lo : a->hi, MPFR_RNDZ);
    *ternary = positive ? -1 : 1;
    return true;
}

static int settle(mpfr_t result, const evo_bounds *a) {
    int ternary = 0;
    bool unbounded =
        a->kind == EVO_BOUNDS_VALUE && (mpfr_inf_p(a->lo) || mpfr_inf_p(a->hi));
    if (a->kind == EVO_BOUNDS_UNKNOWN || unbounded) {
        mpfr_set_nan(result);
    } else if (!vanishes(result, a, TINY_LOG2, &ternary)) {
        bool zero = mpfr_sgn(a->lo) <= 0 && mpfr_sgn(a->hi) >= 0;
        if (zero)
            mpfr_set_zero(result, 1);
        else
            mpfr_set(result, a->lo, MPFR_RNDN);
    }
    return ternary;
}

static int exact(const evo_expr *expr, mpfr_t result, const mpfr_t x,
                 mpfr_rnd_t rounding) {
    mpfr_prec_t bits = mpfr_get_prec(result);
    if (bits < mpfr_get_prec(x))
        bits = mpfr_get_prec(x);
    int ternary = 0;
    bool done = false;
    for (bits += FIRST_EXTRA; !done; bits *= 2) {
        evo_formula_work work;
        evo_formula_work_init(&work, expr->count, bits);
        work.last = 2 * bits > MOST_BITS;
        const evo_bounds *a = evo_formula_evaluate(&work, expr, x, x);
        done = true;
        if (a->kind == EVO_BOUNDS_NAN)
            mpfr_set_nan(result);
        else if (a->kind == EVO_BOUNDS_VALUE &&
                 (vanishes(result, a, mpfr_get_emin() / 2, &ternary) ||
                  overflows(result, a, &ternary) ||
                  rounds(result, a, rounding, &ternary)))
            ;
        else if (work.last)
            ternary = settle(result, a);
        else
            done = false;
        evo_formula_work_clear(&work);
    }
    return ternary;
}

static int exact_at(const evo_definition *d, mpfr_t result, const mpfr_t x,
                    mpfr_rnd_t rounding) {
    for (int i = 0; i < d->point_count; i++)
        if (mpfr_cmp_d(x, d->points[i].x) == 0)
            return exact(&d->points[i].value, result, x, rounding);
    return exact(&d->expr, result, x, rounding);
}

int evo_formula_exact(const evo_target *target, mpfr_t result, const mpfr_t x,
                      mpfr_rnd_t rounding) {
    if (mpfr_nan_p(x)) {
        mpfr_set_nan(result);
        return 0;
    }
    if (target->symmetry == EVO_SYMMETRY_NONE || !mpfr_signbit(x))
        return exact_at(target->definition, result, x, rounding);
    bool odd = target->symmetry == EVO_SYMMETRY_ODD;
    mpfr_t size;
    mpfr_init2(size, mpfr_get_prec(x));
    mpfr_abs(size, x, MPFR_RNDN);
    if (odd && rounding == MPFR_RNDD)
        rounding = MPFR_RNDU;
    else if (odd && rounding == MPFR_RNDU)
        rounding = MPFR_RNDD;
    int ternary = exact_at(target->definition, result, size, rounding);
    mpfr_clear(size);
    if (odd) {
        mpfr_neg(result, result, MPFR_RNDN);
        ternary = -ternary;
    }
    return ternary;
}
