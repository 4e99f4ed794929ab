/* Intervals with open ends, by MPFR.
 *
 * Requirements
 *   F1  Ends are rounded outwards; an end that the value cannot be, since rounding or
 *       an operand moved it, is open. So values next to simple numbers (1 - e^-x) are
 *       known to lie on one side of them at any precision.
 *   F2  An end that is an infinity is one only where the value is exactly infinite
 *       (closed), or unbounded (open).
 *   F3  What may or may not be in a function's domain is UNKNOWN, which is not NaN.
 */
#include "oracle/truth/bounds.h"

#include <math.h>

#include "oracle/truth/truth.h"

/* ---- Small things ---------------------------------------------------------- */

bool evo_bounds_is_point(const evo_bounds *a) {
    return a->kind == EVO_BOUNDS_VALUE && !a->lo_open && !a->hi_open &&
           mpfr_equal_p(a->lo, a->hi);
}

void evo_bounds_copy(evo_bounds *out, const evo_bounds *a) {
    out->kind = a->kind;
    mpfr_set(out->lo, a->lo, MPFR_RNDD);
    mpfr_set(out->hi, a->hi, MPFR_RNDU);
    out->lo_open = a->lo_open;
    out->hi_open = a->hi_open;
}

/* A zero that is exact has one sign: that of rounding to nearest, which RNDU shares. */
void evo_bounds_finish(evo_bounds *out) {
    out->kind = EVO_BOUNDS_VALUE;
    if (mpfr_nan_p(out->lo) || mpfr_nan_p(out->hi))
        out->kind = EVO_BOUNDS_UNKNOWN;
    else if (mpfr_zero_p(out->lo) && mpfr_zero_p(out->hi))
        mpfr_set(out->lo, out->hi, MPFR_RNDN);
}

static bool closed_infinity(const mpfr_t end, bool open) {
    return mpfr_inf_p(end) && !open;
}

void evo_bounds_negate(evo_bounds *out, const evo_bounds *a, evo_bounds *spare) {
    evo_bounds_copy(spare, a);
    mpfr_neg(out->lo, spare->hi, MPFR_RNDN);
    mpfr_neg(out->hi, spare->lo, MPFR_RNDN);
    out->lo_open = spare->hi_open;
    out->hi_open = spare->lo_open;
    evo_bounds_finish(out);
}

void evo_bounds_absolute(evo_bounds *out, const evo_bounds *a, evo_bounds *spare) {
    if (!mpfr_signbit(a->lo)) {
        evo_bounds_copy(out, a);
    } else if (mpfr_signbit(a->hi) || mpfr_zero_p(a->hi)) {
        evo_bounds_negate(out, a, spare);
        if (mpfr_zero_p(out->lo))
            mpfr_setsign(out->lo, out->lo, 0, MPFR_RNDN);
    } else {
        int order = mpfr_cmpabs(a->lo, a->hi);
        out->hi_open = order > 0   ? a->lo_open
                       : order < 0 ? a->hi_open
                                   : a->lo_open && a->hi_open;
        mpfr_abs(out->hi, order > 0 ? a->lo : a->hi, MPFR_RNDU);
        mpfr_set_zero(out->lo, 1);
        out->lo_open = false;
        evo_bounds_finish(out);
    }
}

/* ---- Sums, products, quotients, powers ------------------------------------- */

void evo_bounds_add(evo_bounds *out, const evo_bounds *a, const evo_bounds *b) {
    bool lo_open = (a->lo_open && !closed_infinity(b->lo, b->lo_open)) ||
                   (b->lo_open && !closed_infinity(a->lo, a->lo_open));
    bool hi_open = (a->hi_open && !closed_infinity(b->hi, b->hi_open)) ||
                   (b->hi_open && !closed_infinity(a->hi, a->hi_open));
    lo_open |= mpfr_add(out->lo, a->lo, b->lo, MPFR_RNDD) != 0;
    hi_open |= mpfr_add(out->hi, a->hi, b->hi, MPFR_RNDU) != 0;
    out->lo_open = lo_open;
    out->hi_open = hi_open;
    evo_bounds_finish(out);
    /* Two exact operands whose sum is none: inf - inf. */
    if (out->kind == EVO_BOUNDS_UNKNOWN && evo_bounds_is_point(a) &&
        evo_bounds_is_point(b))
        out->kind = EVO_BOUNDS_NAN;
}

typedef int binary(mpfr_t result, const mpfr_t a, const mpfr_t b, mpfr_rnd_t rounding);

/* Whether a corner is one that the value cannot be, as the operand a is open there: not
 * where b makes the result the same for all a. */
static bool moved(binary *f, bool a_open, const mpfr_t b, bool b_open, bool first) {
    if (!a_open || closed_infinity(b, b_open))
        return false;
    if (f == mpfr_pow && !first) /* b: of a base of 1 */
        return mpfr_cmp_ui(b, 1) != 0;
    return !mpfr_zero_p(b);
}

/* The extremes of a function that is monotone in each operand lie at the corners; those
 * without a value (0 inf, 0/0, inf/inf) are limits between the others. */
static void corners(evo_bounds *out, binary *f, const evo_bounds *a,
                    const evo_bounds *b, evo_bounds *spare) {
    bool any = false;
    for (int i = 0; i < 4; i++) {
        bool a_low = (i & 1) != 0, b_low = (i & 2) != 0;
        mpfr_srcptr u = a_low ? a->lo : a->hi, v = b_low ? b->lo : b->hi;
        bool u_open = a_low ? a->lo_open : a->hi_open;
        bool v_open = b_low ? b->lo_open : b->hi_open;
        bool open =
            moved(f, u_open, v, v_open, true) || moved(f, v_open, u, u_open, false);
        bool lo_open = f(spare->lo, u, v, MPFR_RNDD) != 0 || open;
        bool hi_open = f(spare->hi, u, v, MPFR_RNDU) != 0 || open;
        if (mpfr_nan_p(spare->lo))
            continue;
        int order = any ? mpfr_cmp(spare->lo, out->lo) : -1;
        if (order < 0)
            mpfr_set(out->lo, spare->lo, MPFR_RNDN);
        if (order <= 0)
            out->lo_open = lo_open && (order < 0 || out->lo_open);
        order = any ? mpfr_cmp(spare->hi, out->hi) : 1;
        if (order > 0)
            mpfr_set(out->hi, spare->hi, MPFR_RNDN);
        if (order >= 0)
            out->hi_open = hi_open && (order > 0 || out->hi_open);
        any = true;
    }
    evo_bounds_finish(out);
    if (!any)
        out->kind = evo_bounds_is_point(a) && evo_bounds_is_point(b)
                        ? EVO_BOUNDS_NAN
                        : EVO_BOUNDS_UNKNOWN;
}

/* Of two exact operands: one corner, with the sign of a zero as it is. */
static bool points(evo_bounds *out, binary *f, const evo_bounds *a,
                   const evo_bounds *b) {
    if (!evo_bounds_is_point(a) || !evo_bounds_is_point(b))
        return false;
    out->lo_open = f(out->lo, a->lo, b->lo, MPFR_RNDD) != 0;
    out->hi_open = f(out->hi, a->hi, b->hi, MPFR_RNDU) != 0;
    evo_bounds_finish(out);
    if (out->kind == EVO_BOUNDS_UNKNOWN)
        out->kind = EVO_BOUNDS_NAN;
    return true;
}

void evo_bounds_multiply(evo_bounds *out, const evo_bounds *a, const evo_bounds *b,
                         evo_bounds *spare) {
    if (points(out, mpfr_mul, a, b))
        return;
    /* Exactly infinite times what may be zero. */
    bool unknown = false;
    for (int i = 0; i < 2; i++) {
        const evo_bounds *u = i ? b : a, *v = i ? a : b;
        unknown |= (closed_infinity(u->lo, u->lo_open) ||
                    closed_infinity(u->hi, u->hi_open)) &&
                   mpfr_sgn(v->lo) <= 0 && mpfr_sgn(v->hi) >= 0;
    }
    if (unknown)
        out->kind = EVO_BOUNDS_UNKNOWN;
    else
        corners(out, mpfr_mul, a, b, spare);
}

void evo_bounds_divide(evo_bounds *out, const evo_bounds *a, evo_bounds *b,
                       evo_bounds *spare) {
    if (points(out, mpfr_div, a, b))
        return;
    bool above = mpfr_sgn(b->lo) > 0 || (mpfr_zero_p(b->lo) && b->lo_open);
    bool below = mpfr_sgn(b->hi) < 0 || (mpfr_zero_p(b->hi) && b->hi_open);
    bool infinite =
        (closed_infinity(a->lo, a->lo_open) || closed_infinity(a->hi, a->hi_open)) &&
        (closed_infinity(b->lo, b->lo_open) || closed_infinity(b->hi, b->hi_open));
    out->kind = EVO_BOUNDS_UNKNOWN;
    if ((!above && !below) || infinite)
        return;
    if (mpfr_zero_p(above ? b->lo : b->hi)) /* on this side of zero */
        mpfr_set_zero(above ? b->lo : b->hi, above ? 1 : -1);
    corners(out, mpfr_div, a, b, spare);
}

void evo_bounds_pow(evo_bounds *out, const evo_bounds *a, const evo_bounds *b,
                    evo_bounds *spare) {
    out->kind = EVO_BOUNDS_NAN;
    if (mpfr_sgn(a->hi) < 0)
        return;
    if (mpfr_sgn(a->lo) >= 0 && points(out, mpfr_pow, a, b))
        return;
    out->kind = EVO_BOUNDS_UNKNOWN;
    bool rises = mpfr_sgn(b->lo) > 0, falls = mpfr_sgn(b->hi) < 0;
    bool below = mpfr_sgn(a->lo) > 0 || (mpfr_zero_p(a->lo) && rises);
    bool above = !mpfr_inf_p(a->hi) || rises || falls;
    if (below && above && !mpfr_inf_p(b->lo) && !mpfr_inf_p(b->hi))
        corners(out, mpfr_pow, a, b, spare);
}

void evo_bounds_power(evo_bounds *out, const evo_bounds *a, int n, evo_bounds *spare) {
    if (n % 2 == 0)
        evo_bounds_absolute(out, a, spare);
    else
        evo_bounds_copy(out, a);
    out->lo_open |= mpfr_pow_si(out->lo, out->lo, n, MPFR_RNDD) != 0;
    out->hi_open |= mpfr_pow_si(out->hi, out->hi, n, MPFR_RNDU) != 0;
    evo_bounds_finish(out);
}

/* ---- Choices --------------------------------------------------------------- */

void evo_bounds_least(evo_bounds *out, const evo_bounds *a, const evo_bounds *b,
                      bool larger) {
    int lo = mpfr_cmp(a->lo, b->lo), hi = mpfr_cmp(a->hi, b->hi);
    if (larger) {
        lo = -lo;
        hi = -hi;
    }
    bool both = a->lo_open && b->lo_open, either = a->lo_open || b->lo_open;
    out->lo_open = lo < 0 ? a->lo_open : lo > 0 ? b->lo_open : larger ? either : both;
    both = a->hi_open && b->hi_open;
    either = a->hi_open || b->hi_open;
    out->hi_open = hi < 0 ? a->hi_open : hi > 0 ? b->hi_open : larger ? both : either;
    mpfr_set(out->lo, lo <= 0 ? a->lo : b->lo, MPFR_RNDD);
    mpfr_set(out->hi, hi <= 0 ? a->hi : b->hi, MPFR_RNDU);
    evo_bounds_finish(out);
}

int evo_bounds_compare(const evo_bounds *a, const evo_bounds *b, bool or_equal,
                       bool last) {
    if (a->kind == EVO_BOUNDS_NAN || b->kind == EVO_BOUNDS_NAN)
        return 0;
    if (a->kind == EVO_BOUNDS_UNKNOWN || b->kind == EVO_BOUNDS_UNKNOWN)
        return -1;
    int below = mpfr_cmp(a->hi, b->lo), above = mpfr_cmp(a->lo, b->hi);
    if (below < 0 || (below == 0 && (or_equal || a->hi_open || b->lo_open)))
        return 1;
    if (above > 0 || (above == 0 && (!or_equal || a->lo_open || b->hi_open)))
        return 0;
    return last ? or_equal : -1;
}

void evo_bounds_hull(evo_bounds *out, const evo_bounds *a, const evo_bounds *b) {
    out->kind = EVO_BOUNDS_UNKNOWN;
    if (a->kind != EVO_BOUNDS_VALUE || b->kind != EVO_BOUNDS_VALUE)
        return;
    int lo = mpfr_cmp(a->lo, b->lo), hi = mpfr_cmp(a->hi, b->hi);
    mpfr_set(out->lo, lo <= 0 ? a->lo : b->lo, MPFR_RNDD);
    mpfr_set(out->hi, hi >= 0 ? a->hi : b->hi, MPFR_RNDU);
    out->lo_open = (lo > 0 || a->lo_open) && (lo < 0 || b->lo_open);
    out->hi_open = (hi < 0 || a->hi_open) && (hi > 0 || b->hi_open);
    evo_bounds_finish(out);
}

/* ---- Functions of one argument --------------------------------------------- */

/* One end, outwards also where a function returns a zero for what is too small. */
static bool end_of(evo_target_id id, mpfr_t out, const mpfr_t x, mpfr_rnd_t rounding) {
    int ternary = id == EVO_TARGET_ALL ? mpfr_sqrt(out, x, rounding)
                                       : evo_truth_exact(id, out, x, rounding);
    if (rounding == MPFR_RNDD && ternary > 0)
        mpfr_nextbelow(out);
    if (rounding == MPFR_RNDU && ternary < 0)
        mpfr_nextabove(out);
    return ternary != 0;
}

/* From the ends of a, for a function that rises (falls) all over it. */
static void monotone(evo_bounds *out, evo_target_id id, const evo_bounds *a,
                     bool rises) {
    bool low_open = rises ? a->lo_open : a->hi_open;
    bool high_open = rises ? a->hi_open : a->lo_open;
    out->lo_open = end_of(id, out->lo, rises ? a->lo : a->hi, MPFR_RNDD) || low_open;
    out->hi_open = end_of(id, out->hi, rises ? a->hi : a->lo, MPFR_RNDU) || high_open;
    evo_bounds_finish(out);
    if (out->kind == EVO_BOUNDS_UNKNOWN && evo_bounds_is_point(a))
        out->kind = EVO_BOUNDS_NAN;
}

/* Of a slope below 2 (sin, cos) or 4 (with pi): by the distance from one end. */
static void circular(evo_bounds *out, evo_target_id id, const evo_bounds *a,
                     evo_bounds *spare) {
    unsigned shift = id == EVO_TARGET_SIN || id == EVO_TARGET_COS ? 1 : 2;
    mpfr_sub(spare->hi, a->hi, a->lo, MPFR_RNDU);
    mpfr_mul_2ui(spare->hi, spare->hi, shift, MPFR_RNDU);
    out->lo_open = out->hi_open = true;
    if (mpfr_cmp_ui(spare->hi, 1) < 0) {
        end_of(id, out->lo, a->lo, MPFR_RNDD);
        end_of(id, out->hi, a->lo, MPFR_RNDU);
        mpfr_sub(out->lo, out->lo, spare->hi, MPFR_RNDD);
        mpfr_add(out->hi, out->hi, spare->hi, MPFR_RNDU);
    } else {
        mpfr_set_si(out->lo, -2, MPFR_RNDN);
        mpfr_set_si(out->hi, 2, MPFR_RNDN);
    }
    if (mpfr_cmp_si(out->lo, -1) < 0) {
        mpfr_set_si(out->lo, -1, MPFR_RNDN);
        out->lo_open = false;
    }
    if (mpfr_cmp_si(out->hi, 1) > 0) {
        mpfr_set_si(out->hi, 1, MPFR_RNDN);
        out->hi_open = false;
    }
    evo_bounds_finish(out);
}

/* Where less than a period lies between the ends and there is no pole, the tangents of
 * the ends are in order; with a pole they are not, by more than the length. */
static void tangent(evo_bounds *out, const evo_bounds *a, evo_bounds *spare) {
    mpfr_sub(spare->hi, a->hi, a->lo, MPFR_RNDU);
    bool near = mpfr_cmp_ui(spare->hi, 1) < 0;
    if (near)
        monotone(out, EVO_TARGET_TAN, a, true);
    if (!near || (out->kind == EVO_BOUNDS_VALUE && mpfr_cmp(out->lo, out->hi) > 0))
        out->kind = EVO_BOUNDS_UNKNOWN;
}

/* Functions with one minimum, from `from` on, those near it being given roughly. */
static const struct valley {
    evo_target_id id;
    double from, left, right, least;
} valleys[] = {
    {EVO_TARGET_SILU, -(double)INFINITY, -1.27847, -1.27846, -0.27847},
    {EVO_TARGET_GELU, -(double)INFINITY, -0.7518, -0.75179, -0.16998},
    {EVO_TARGET_MISH, -(double)INFINITY, -1.19244, -1.19243, -0.30885},
    {EVO_TARGET_LGAMMA, 0, 1.46163, 1.46164, -0.1215},
    {EVO_TARGET_TGAMMA, 0, 1.46163, 1.46164, 0.8856},
};

static void valley(evo_bounds *out, const struct valley *row, const evo_bounds *a,
                   evo_bounds *spare) {
    out->kind = EVO_BOUNDS_UNKNOWN;
    if (mpfr_cmp_d(a->lo, row->from) < 0 || (row->from == 0 && mpfr_zero_p(a->lo)))
        return;
    if (mpfr_cmp_d(a->lo, row->right) >= 0 || mpfr_cmp_d(a->hi, row->left) <= 0) {
        monotone(out, row->id, a, mpfr_cmp_d(a->lo, row->right) >= 0);
        return;
    }
    end_of(row->id, out->hi, a->lo, MPFR_RNDU);
    end_of(row->id, spare->hi, a->hi, MPFR_RNDU);
    mpfr_max(out->hi, out->hi, spare->hi, MPFR_RNDU);
    mpfr_set_d(out->lo, row->least, MPFR_RNDD);
    out->lo_open = out->hi_open = false;
    evo_bounds_finish(out);
}

/* Where functions are defined, of those that are not everywhere. */
static void domain_of(evo_target_id id, double *lo, double *hi) {
    *lo = -(double)INFINITY;
    *hi = (double)INFINITY;
    switch (id) {
    case EVO_TARGET_ALL: /* sqrt */
    case EVO_TARGET_LOG:
    case EVO_TARGET_LOG2:
    case EVO_TARGET_LOG10:
    case EVO_TARGET_RSQRT:
    case EVO_TARGET_K0:
    case EVO_TARGET_K1:
    case EVO_TARGET_K0E:
    case EVO_TARGET_K1E:
        *lo = 0;
        return;
    case EVO_TARGET_LOG1P:
        *lo = -1;
        return;
    case EVO_TARGET_ACOSH:
        *lo = 1;
        return;
    case EVO_TARGET_ASIN:
    case EVO_TARGET_ACOS:
    case EVO_TARGET_ATANH:
        *lo = -1;
        *hi = 1;
        return;
    default:
        return;
    }
}

/* A point, or what lies in the domain: true. NaN or unknown otherwise. */
static bool within(evo_bounds *out, evo_target_id id, evo_bounds *a, bool last) {
    double lo, hi;
    domain_of(id, &lo, &hi);
    bool out_of_it = mpfr_cmp_d(a->hi, lo) < 0 || mpfr_cmp_d(a->lo, hi) > 0;
    bool partly = mpfr_cmp_d(a->lo, lo) < 0 || mpfr_cmp_d(a->hi, hi) > 0;
    out->kind = out_of_it ? EVO_BOUNDS_NAN : EVO_BOUNDS_UNKNOWN;
    if (!out_of_it && partly && last) { /* the end of the domain, then */
        if (mpfr_cmp_d(a->lo, lo) < 0)
            mpfr_set_d(a->lo, lo, MPFR_RNDN);
        if (mpfr_cmp_d(a->hi, hi) > 0)
            mpfr_set_d(a->hi, hi, MPFR_RNDN);
        a->lo_open = a->hi_open = false;
        return true;
    }
    return !partly;
}

void evo_bounds_call(evo_bounds *out, evo_target_id id, evo_bounds *a,
                     evo_bounds *spare, bool last) {
    if (!within(out, id, a, last))
        return;
    if (evo_bounds_is_point(a)) {
        monotone(out, id, a, true);
        return;
    }
    if ((id == EVO_TARGET_RSQRT) && mpfr_zero_p(a->lo))
        mpfr_set_zero(a->lo, 1); /* of its two sides the one that is meant */
    for (size_t i = 0; i < EVO_COUNT_OF(valleys); i++)
        if (valleys[i].id == id) {
            valley(out, &valleys[i], a, spare);
            return;
        }
    switch (id) {
    case EVO_TARGET_SIN:
    case EVO_TARGET_COS:
    case EVO_TARGET_SINPI:
    case EVO_TARGET_COSPI:
        circular(out, id, a, spare);
        return;
    case EVO_TARGET_TAN:
        tangent(out, a, spare);
        return;
    case EVO_TARGET_COSH:
    case EVO_TARGET_I0:
    case EVO_TARGET_I0E:
        evo_bounds_absolute(out, a, spare);
        evo_bounds_copy(spare, out);
        monotone(out, id, spare, id != EVO_TARGET_I0E);
        return;
    case EVO_TARGET_I1E: /* steepest at 0, where its slope is 1/2 */
        out->kind = EVO_BOUNDS_UNKNOWN;
        if (mpfr_cmp_d(a->hi, 1.545) < 0 && mpfr_cmp_d(a->lo, -1.545) > 0)
            monotone(out, id, a, true);
        else if (mpfr_cmp_d(a->lo, 1.546) > 0 || mpfr_cmp_d(a->hi, -1.546) < 0)
            monotone(out, id, a, false);
        return;
    case EVO_TARGET_K0:
    case EVO_TARGET_K1:
    case EVO_TARGET_K0E:
    case EVO_TARGET_K1E:
    case EVO_TARGET_ACOS:
    case EVO_TARGET_ERFC:
    case EVO_TARGET_RSQRT:
        monotone(out, id, a, false);
        return;
    default: /* all others rise */
        monotone(out, id, a, true);
    }
}
