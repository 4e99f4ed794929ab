/* Values of targets and errors of formulas over the reals.
 *
 * Requirements
 *   R1  Formulas are evaluated with 320 bits: cancellation would have to lose more than
 *       200 of them before an error of 1e-24 changed in its sixth digit.
 *   R2  Constants are exact sums of doubles; nothing of a formula is rounded to double.
 *   R3  A divisor whose sign changes from one point to the next means a pole, whether
 *       or not a point hits it.
 *   R4  Errors are rounded up, and the place of the largest one is reported as the
 *       double that was looked at.
 */
#include "oracle/real.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/truth/truth.h"

enum { BITS = 320, GOLDEN_STEPS = 40, END_POINTS = 48 };

void evo_oracle_real_values(evo_target_id target, const double *x, size_t n, double *hi,
                            double *lo) {
    MPFR_DECL_INIT(argument, 53);
    MPFR_DECL_INIT(value, 160);
    for (size_t i = 0; i < n; i++) {
        mpfr_set_d(argument, x[i], MPFR_RNDN);
        evo_truth_exact(target, value, argument, MPFR_RNDN);
        hi[i] = mpfr_get_d(value, MPFR_RNDN);
        mpfr_sub_d(value, value, hi[i], MPFR_RNDN);
        lo[i] = isfinite(hi[i]) ? mpfr_get_d(value, MPFR_RNDN) : 0;
    }
}

/* d.ddd...e+xx without zeros before the exponent. */
void evo_oracle_real_decimal(double hi, double lo, char out[EVO_REAL_DECIMAL]) {
    enum { DIGITS = 34 };
    char digits[DIGITS + 2];
    mpfr_exp_t exponent = 0;
    mpfr_t sum;
    mpfr_init2(sum, 2200); /* whatever the two are, their sum is exact */
    mpfr_set_d(sum, hi, MPFR_RNDN);
    mpfr_add_d(sum, sum, lo, MPFR_RNDN);
    if (!mpfr_regular_p(sum)) {
        snprintf(out, EVO_REAL_DECIMAL, "%g", hi);
    } else {
        mpfr_get_str(digits, &exponent, 10, DIGITS, sum, MPFR_RNDN);
        const char *first = digits + (digits[0] == '-');
        size_t length = strlen(first);
        while (length > 1 && first[length - 1] == '0')
            length--;
        int used = snprintf(out, EVO_REAL_DECIMAL, "%s%c", digits[0] == '-' ? "-" : "",
                            first[0]);
        if (length > 1)
            used += snprintf(out + used, EVO_REAL_DECIMAL - (size_t)used, ".%.*s",
                             (int)length - 1, first + 1);
        if (exponent != 1)
            snprintf(out + used, EVO_REAL_DECIMAL - (size_t)used, "e%+ld",
                     (long)exponent - 1);
    }
    mpfr_clear(sum);
}

/* ---- One point --------------------------------------------------------------- */

typedef struct bench {
    evo_target_id target;
    evo_real_error_kind kind;
    const evo_real_subject *subject;
    mpfr_t values[EVO_REAL_SUBJECT_STEPS + 1], constants[EVO_REAL_SUBJECT_CONSTANTS];
    mpfr_t exact, error;
    int signs[EVO_REAL_SUBJECT_STEPS]; /* of divisors at the point before; 0: none */
    bool pole, undefined;              /* of the formula; of the target */
    evo_real_result result;
} bench;

static bench *bench_create(evo_target_id target, evo_real_error_kind kind,
                           const evo_real_subject *subject) {
    bench *b = calloc(1, sizeof *b);
    if (b == NULL)
        return NULL;
    b->target = target;
    b->kind = kind;
    b->subject = subject;
    for (size_t k = 0; k <= subject->step_count; k++)
        mpfr_init2(b->values[k], BITS);
    for (size_t k = 0; k < subject->constant_count; k++) {
        mpfr_init2(b->constants[k], BITS);
        mpfr_set_d(b->constants[k], subject->hi[k], MPFR_RNDN);
        mpfr_add_d(b->constants[k], b->constants[k], subject->lo[k], MPFR_RNDN);
    }
    mpfr_init2(b->exact, BITS);
    mpfr_init2(b->error, BITS);
    return b;
}

static void bench_destroy(bench *b) {
    for (size_t k = 0; k <= b->subject->step_count; k++)
        mpfr_clear(b->values[k]);
    for (size_t k = 0; k < b->subject->constant_count; k++)
        mpfr_clear(b->constants[k]);
    mpfr_clear(b->exact);
    mpfr_clear(b->error);
    free(b);
}

static mpfr_srcptr operand(const bench *b, int number) {
    return number >= 0 ? b->values[number] : b->constants[-1 - number];
}

static void run_step(bench *b, size_t k) {
    const evo_real_step *s = &b->subject->steps[k];
    mpfr_srcptr a = operand(b, s->args[0]);
    mpfr_ptr out = b->values[k + 1];
    switch (s->op) {
    case EVO_REAL_ADD:
        mpfr_add(out, a, operand(b, s->args[1]), MPFR_RNDN);
        return;
    case EVO_REAL_SUB:
        mpfr_sub(out, a, operand(b, s->args[1]), MPFR_RNDN);
        return;
    case EVO_REAL_MUL:
        mpfr_mul(out, a, operand(b, s->args[1]), MPFR_RNDN);
        return;
    case EVO_REAL_DIV: {
        mpfr_srcptr divisor = operand(b, s->args[1]);
        int sign = mpfr_sgn(divisor);
        b->pole |= sign == 0 || (b->signs[k] != 0 && sign != b->signs[k]);
        b->signs[k] = sign;
        mpfr_div(out, a, divisor, MPFR_RNDN);
        return;
    }
    case EVO_REAL_SQRT:
        mpfr_sqrt(out, a, MPFR_RNDN);
        return;
    case EVO_REAL_FMA:
        mpfr_fma(out, a, operand(b, s->args[1]), operand(b, s->args[2]), MPFR_RNDN);
        return;
    }
}

/* f(x) - E or (f(x) - E)/E into b->error. */
static void set_error(bench *b, double x) {
    mpfr_set_d(b->values[0], x, MPFR_RNDN);
    for (size_t k = 0; k < b->subject->step_count; k++)
        run_step(b, k);
    evo_truth_exact(b->target, b->exact, b->values[0], MPFR_RNDN);
    mpfr_sub(b->error, b->values[b->subject->step_count], b->exact, MPFR_RNDN);
    if (b->kind == EVO_REAL_RELATIVE)
        mpfr_div(b->error, b->error, b->exact, MPFR_RNDN);
}

/* Its size, rounded up to double; remembers the largest. */
static double error_at(bench *b, double x) {
    set_error(b, x);
    mpfr_abs(b->error, b->error, MPFR_RNDN);
    double error = mpfr_number_p(b->error) ? mpfr_get_d(b->error, MPFR_RNDU) : INFINITY;
    b->result.points++;
    if (error > b->result.max_error || b->result.points == 1) {
        b->result.max_error = error;
        b->result.worst_x = x;
    }
    return error;
}

static evo_status check_size(const evo_real_subject *subject, evo_error *err) {
    if (subject->step_count > EVO_REAL_SUBJECT_STEPS ||
        subject->constant_count > EVO_REAL_SUBJECT_CONSTANTS)
        return evo_fail(err, EVO_ERR_ARGUMENT, "a formula of more than %d steps",
                        EVO_REAL_SUBJECT_STEPS);
    return EVO_OK;
}

evo_status evo_oracle_real_curve(evo_target_id target, evo_real_error_kind kind,
                                 const evo_real_subject *subject, const double *x,
                                 size_t n, double *error, evo_error *err) {
    evo_status status = check_size(subject, err);
    if (status != EVO_OK)
        return status;
    bench *b = bench_create(target, kind, subject);
    if (b == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (size_t i = 0; i < n; i++) {
        set_error(b, x[i]);
        error[i] =
            mpfr_number_p(b->error) ? mpfr_get_d(b->error, MPFR_RNDN) : (double)NAN;
    }
    bench_destroy(b);
    return EVO_OK;
}

/* ---- The domain -------------------------------------------------------------- */

/* Golden section between two points around a local maximum. Divisor signs are compared
 * with the neighbours', which is what R3 asks. */
static void climb(bench *b, double lo, double hi) {
    const double ratio = 0.6180339887498949;
    double left = hi - ratio * (hi - lo), right = lo + ratio * (hi - lo);
    double at_left = error_at(b, left), at_right = error_at(b, right);
    for (int k = 0; k < GOLDEN_STEPS && left < right; k++) {
        if (at_left > at_right) {
            hi = right;
            right = left;
            at_right = at_left;
            left = hi - ratio * (hi - lo);
            at_left = error_at(b, left);
        } else {
            lo = left;
            left = right;
            at_left = at_right;
            right = lo + ratio * (hi - lo);
            at_right = error_at(b, right);
        }
    }
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Ascending: ends where they are closed, Chebyshev points between them, and points at
 * distances 2^-k from both ends. Returns how many. */
static size_t place_points(const evo_domain *d, size_t count, double *x) {
    const double pi = 3.14159265358979323846;
    double half = 0.5 * (d->hi - d->lo), middle = d->lo + half;
    size_t n = 0;
    x[n++] = d->lo;
    x[n++] = d->hi;
    for (size_t k = 1; k < count; k++)
        x[n++] = middle - half * cos(pi * (double)k / (double)count);
    for (int k = 4; k < 4 + END_POINTS; k++) {
        x[n++] = d->lo + ldexp(half, -k);
        x[n++] = d->hi - ldexp(half, -k);
    }
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (evo_domain_contains(d, x[i]))
            x[kept++] = x[i];
    qsort(x, kept, sizeof *x, by_value);
    n = 0;
    for (size_t i = 0; i < kept; i++)
        if (n == 0 || x[i] > x[n - 1])
            x[n++] = x[i];
    return n;
}

/* ---- Whether there is an error ------------------------------------------------- */

/* -1, 0 or 1, or 2 where the target is no number or too large for a double, which
 * fitting works in. *size gets the absolute value. */
static int sign_at(evo_target_id target, double x, double *size) {
    MPFR_DECL_INIT(argument, 53);
    MPFR_DECL_INIT(value, 64);
    mpfr_set_d(argument, x, MPFR_RNDN);
    evo_truth_exact(target, value, argument, MPFR_RNDN);
    *size = fabs(mpfr_get_d(value, MPFR_RNDN));
    return isfinite(*size) ? (mpfr_sgn(value) > 0) - (mpfr_sgn(value) < 0) : 2;
}

/* A sign change between two points is a zero or a pole: bisection comes near it. */
static bool is_pole(evo_target_id target, double lo, double hi) {
    double size, at_lo, at_hi;
    int sign = sign_at(target, lo, &at_lo);
    (void)sign_at(target, hi, &at_hi);
    for (int k = 0; k < 60; k++) {
        double middle = lo + 0.5 * (hi - lo);
        if (sign_at(target, middle, &size) == sign)
            lo = middle;
        else
            hi = middle;
    }
    (void)sign_at(target, lo, &size);
    return !(size < 1e3 * (at_lo + at_hi));
}

evo_status evo_oracle_real_check(evo_target_id target, evo_real_error_kind kind,
                                 const evo_domain *domain, evo_error *err) {
    enum { POINTS = 2000 };
    double x[POINTS + 2 * END_POINTS + 2], size;
    bool zero = false, pole = false;
    if (evo_target_is_several(target))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "%s has several inputs or outputs, and no error over the reals",
                        evo_target_get(target)->name);
    if (domain->whole || !isfinite(domain->hi - domain->lo))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "an error over the reals needs a bounded interval");
    size_t n = place_points(domain, POINTS, x);
    int before = 0;
    if (kind ==
        EVO_REAL_ABSOLUTE) /* next to a pole at an open end errors have no bound */
        pole = sign_at(target, domain->lo, &size) == 2 ||
               sign_at(target, domain->hi, &size) == 2;
    for (size_t i = 0; i < n && !pole; i++) {
        int sign = sign_at(target, x[i], &size);
        pole = sign == 2;
        zero |= sign == 0;
        if (!pole && sign * before < 0) {
            pole = is_pole(target, x[i - 1], x[i]);
            zero |= !pole;
        }
        before = sign;
    }
    if (n == 0 || pole || (zero && kind == EVO_REAL_RELATIVE))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "%s has no %s error everywhere on the domain: it is %s "
                        "somewhere",
                        evo_target_get(target)->name,
                        kind == EVO_REAL_RELATIVE ? "relative" : "absolute",
                        pole || n == 0 ? "infinite, too large or no number" : "zero");
    return EVO_OK;
}

/* ---- The largest error ---------------------------------------------------------- */

/* Whether x is a zero of the target but not of the formula. */
static bool misses_zero(bench *b, double x) {
    double size;
    if (sign_at(b->target, x, &size) != 0)
        return false;
    set_error(b, x);
    mpfr_srcptr value = b->values[b->subject->step_count];
    return !mpfr_nan_p(value) && !mpfr_zero_p(value);
}

/* Relative errors beside a zero at an open end, which no point reaches, have no bound
 * where the formula has another value there. One without a value is judged by the
 * points near by. */
static void look_at_ends(bench *b, const evo_domain *d) {
    const double ends[] = {d->lo, d->hi};
    const bool open[] = {d->lo_open, d->hi_open};
    for (int k = 0; k < 2 && b->kind == EVO_REAL_RELATIVE; k++)
        if (open[k] && misses_zero(b, ends[k])) {
            b->result.max_error = INFINITY;
            b->result.worst_x = ends[k];
        }
}

static evo_status search_maximum(bench *b, const double *x, double *errors, size_t n,
                                 const evo_stop_flag *stop) {
    for (size_t i = 0; i < n; i++) {
        if (i % 64 == 0 && evo_stopped(stop))
            return EVO_ERR_STOPPED;
        errors[i] = error_at(b, x[i]);
    }
    for (size_t i = 1; i + 1 < n && !b->pole; i++) {
        bool maximum = errors[i] >= errors[i - 1] && errors[i] >= errors[i + 1];
        /* Small ones cannot win: the error bends no faster than that between points. */
        if (maximum && errors[i] > 0.8 * b->result.max_error)
            climb(b, x[i - 1], x[i + 1]);
    }
    return EVO_OK;
}

evo_status evo_oracle_real_error(evo_target_id target, evo_real_error_kind kind,
                                 const evo_domain *domain,
                                 const evo_real_subject *subject, size_t points,
                                 const evo_stop_flag *stop, evo_real_result *result,
                                 evo_error *err) {
    evo_status status = check_size(subject, err);
    if (status != EVO_OK)
        return status;
    size_t most = points + 2 * END_POINTS + 2;
    double *x = malloc(2 * most * sizeof *x);
    bench *b = bench_create(target, kind, subject);
    status = x && b ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK) {
        size_t n = place_points(domain, points, x);
        status = search_maximum(b, x, x + most, n, stop);
        if (b->pole)
            b->result.max_error = INFINITY;
        look_at_ends(b, domain);
        *result = b->result;
        if (status != EVO_OK)
            evo_fail(err, status, "stopped");
    }
    if (b != NULL)
        bench_destroy(b);
    free(x);
    return status;
}
