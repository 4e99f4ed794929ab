/* oracle, over the reals: values of targets wider than double, and the error of a
 * formula. Formulas arrive as plain steps: oracle does not know programs. */
#ifndef EVO_ORACLE_REAL_H
#define EVO_ORACLE_REAL_H

#include "oracle/oracle.h"

typedef enum evo_real_op {
    EVO_REAL_ADD,
    EVO_REAL_SUB,
    EVO_REAL_MUL,
    EVO_REAL_DIV,
    EVO_REAL_SQRT,
    EVO_REAL_FMA, /* a * b + c */
} evo_real_op;

/* Operands: 0 is x, k the value of step k - 1, -1 - k constant k. */
typedef struct evo_real_step {
    evo_real_op op;
    int args[3];
} evo_real_step;

/* Constant k is the exact sum hi[k] + lo[k]. The last step is the result; without a
 * step it is x. */
typedef struct evo_real_subject {
    const evo_real_step *steps;
    size_t step_count;
    const double *hi, *lo;
    size_t constant_count;
} evo_real_subject;

enum { EVO_REAL_SUBJECT_STEPS = 256, EVO_REAL_SUBJECT_CONSTANTS = 256 };

/* The target at x as hi[i] + lo[i], within 2^-104 of it. Specials as in the target's
 * f64 form. */
void evo_oracle_real_values(evo_target_id target, const double *x, size_t n, double *hi,
                            double *lo);

/* Taylor coefficients 0 to count - 1 at `centre` as hi + lo, to about 2^-100 of each
 * that is not small beside its neighbours; the target is to be analytic within 0.1 of
 * the centre. At most EVO_REAL_TAYLOR of them. */
enum { EVO_REAL_TAYLOR = 32 };
EVO_MUST_CHECK
evo_status evo_oracle_real_taylor(evo_target_id target, double centre, size_t count,
                                  double *hi, double *lo, evo_error *err);

/* hi + lo in decimal, rounded to 34 significant digits, zeros at the end left out: as
 * many as a sum of two doubles that do not overlap can hold. */
enum { EVO_REAL_DECIMAL = 64 };
void evo_oracle_real_decimal(double hi, double lo, char out[EVO_REAL_DECIMAL]);

typedef enum evo_real_error_kind {
    EVO_REAL_RELATIVE,
    EVO_REAL_ABSOLUTE,
} evo_real_error_kind;

typedef struct evo_real_result {
    double
        max_error; /* rounded up; infinite where the formula has a pole or no value */
    double worst_x;
    uint64_t points; /* looked at */
} evo_real_result;

/* Whether an error can be spoken of: EVO_ERR_ARGUMENT for several inputs or outputs,
 * for an unbounded domain, or where the target has no finite value or, for a relative
 * error, is zero. Looks at some thousand points and between those where the sign
 * changes. */
EVO_MUST_CHECK
evo_status evo_oracle_real_check(evo_target_id target, evo_real_error_kind kind,
                                 const evo_domain *domain, evo_error *err);

/* The error with its sign, (f - E) or (f - E)/E, at points of the domain: rounded to
 * nearest, NaN where there is none. */
EVO_MUST_CHECK
evo_status evo_oracle_real_curve(evo_target_id target, evo_real_error_kind kind,
                                 const evo_real_subject *subject, const double *x,
                                 size_t n, double *error, evo_error *err);

/* The largest error found at `points` Chebyshev points of a finite domain and, around
 * each local maximum of those, by golden section; with open ends also at points that
 * come near them, and a relative one is infinite where the target is zero at such an
 * end and the formula is not. 320 bits. The domain and the target must pass
 * evo_oracle_real_check. */
EVO_MUST_CHECK
evo_status evo_oracle_real_error(evo_target_id target, evo_real_error_kind kind,
                                 const evo_domain *domain,
                                 const evo_real_subject *subject, size_t points,
                                 const evo_stop_flag *stop, evo_real_result *result,
                                 evo_error *err);

#endif
