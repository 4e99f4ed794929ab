/* Taylor coefficients of targets, from values alone.
 *
 * The polynomial through 2 * SIDE + 1 points at distances of h = 2^-16 around the
 * centre agrees with the series up to its degree, save for terms of the size h^(61 -
 * k): below 2^-400 for k <= 32. Divided differences of order 60 lose 60 * 16 bits, of
 * which WORK has enough.
 */
#include <stdlib.h>

#include "oracle/real.h"
#include "oracle/truth/truth.h"

enum { SIDE = 30, NODES = 2 * SIDE + 1, STEP_LOG2 = -16, WORK = 1600 };

static void clear(mpfr_t *numbers, size_t count) {
    for (size_t i = 0; i < count; i++)
        mpfr_clear(numbers[i]);
}

/* Node j lies at offset(j) * h from the centre, the nearest first. */
static long offset(size_t j) {
    long distance = (long)(j + 1) / 2;
    return j % 2 == 1 ? distance : -distance;
}

/* Newton's form, in units of h, multiplied out into powers. */
static void interpolate(mpfr_t *divided, mpfr_t *power, mpfr_t t) {
    for (size_t j = 1; j < NODES; j++)
        for (size_t k = NODES - 1; k >= j; k--) {
            mpfr_sub(divided[k], divided[k], divided[k - 1], MPFR_RNDN);
            mpfr_div_si(divided[k], divided[k], offset(k) - offset(k - j), MPFR_RNDN);
        }
    for (size_t k = NODES; k-- > 0;) { /* power = power * (t - offset) + divided */
        for (size_t j = NODES - 1; j > 0; j--) {
            mpfr_mul_si(t, power[j], offset(k), MPFR_RNDN);
            mpfr_sub(power[j], power[j - 1], t, MPFR_RNDN);
        }
        mpfr_mul_si(t, power[0], offset(k), MPFR_RNDN);
        mpfr_sub(power[0], divided[k], t, MPFR_RNDN);
    }
}

evo_status evo_oracle_real_taylor(evo_target_id target, double centre, size_t count,
                                  double *hi, double *lo, evo_error *err) {
    mpfr_t *numbers = malloc(2 * NODES * sizeof *numbers), t;
    if (numbers == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    mpfr_t *divided = numbers, *power = numbers + NODES;
    bool finite = true;
    mpfr_init2(t, WORK);
    for (size_t j = 0; j < NODES; j++) {
        mpfr_init2(divided[j], WORK);
        mpfr_init2(power[j], WORK);
        mpfr_set_zero(power[j], 1);
        mpfr_set_si_2exp(t, offset(j), STEP_LOG2, MPFR_RNDN);
        mpfr_add_d(t, t, centre, MPFR_RNDN);
        evo_truth_exact(target, divided[j], t, MPFR_RNDN);
        finite &= mpfr_number_p(divided[j]) != 0;
    }
    if (finite)
        interpolate(divided, power, t);
    for (size_t k = 0; finite && k < count; k++) {
        mpfr_mul_2si(power[k], power[k], -(long)k * STEP_LOG2, MPFR_RNDN);
        hi[k] = mpfr_get_d(power[k], MPFR_RNDN);
        mpfr_sub_d(power[k], power[k], hi[k], MPFR_RNDN);
        lo[k] = mpfr_get_d(power[k], MPFR_RNDN);
    }
    clear(numbers, 2 * NODES);
    mpfr_clear(t);
    free(numbers);
    return finite ? EVO_OK
                  : evo_fail(err, EVO_ERR_ARGUMENT, "%s has no series at %g",
                             evo_target_get(target)->name, centre);
}
