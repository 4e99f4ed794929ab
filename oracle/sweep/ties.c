/* Subnormal results of functions that halve: silu, gelu, I_1 and their like.
 *
 * Where f(x) = x/2 + c x^2 or c x^3 near 0, it is next to a tie for every x below
 * 2^-125 with an odd mantissa, far too near for MPFR to be asked about each. RN(E) is
 * the neighbour on f's side of x/2, and the error of either neighbour is 1/2, a little
 * less or more.
 */
#include "oracle/sweep/sweep.h"

#include <math.h>
#include <string.h>

#include "oracle/references/enclosure.h"

enum { BITS = 640 }; /* x/2 + c x^3 with |x| >= 2^-149, and its difference to x/2 */

/* 1 where f(x) lies above x/2, -1 below, by less than 2^-210, not 2^-60 of an ulp; 0
 * where it does not. */
static int side_of_half(evo_target_id target, double x) {
    MPFR_DECL_INIT(y, BITS);
    evo_curve_value(target, x, y);
    mpfr_sub_d(y, y, x / 2, MPFR_RNDN);
    if (!mpfr_regular_p(y) || mpfr_get_exp(y) > -210)
        return 0;
    return mpfr_sgn(y) > 0 ? 1 : -1;
}

static bool is_zero_at_zero(evo_target_id target) {
    MPFR_DECL_INIT(y, BITS);
    evo_curve_value(target, 0, y);
    return mpfr_zero_p(y) != 0;
}

/* With f(0) = 0 and f'' of one sign f(x)/x, the mean of f' from 0 to x, is monotone:
 * what f(x)/x - 1/2 is at 2^-125 and next to zero says on which side of 1/2 it is
 * between them, and how near. */
static int side_of_all(evo_target_id target, double sign) {
    evo_interval t[3],
        x = sign > 0 ? (evo_interval){0, 0x1p-125} : (evo_interval){-0x1p-125, 0};
    int side = side_of_half(target, sign * 0x1p-149);
    if (side == 0 || side_of_half(target, sign * 0x1p-125) != side ||
        !evo_enclose(target, x, 2, t) || !(t[2].lo >= 0 || t[2].hi <= 0))
        return 0;
    return side;
}

sweep_ties sweep_target_ties(evo_target_id target) {
    sweep_ties ties = {0, 0};
    if (!is_zero_at_zero(target))
        return ties;
    ties.positive = side_of_all(target, 1);
    if (ties.positive != 0)
        ties.negative = evo_target_get(target)->symmetry == EVO_SYMMETRY_ODD
                            ? -ties.positive
                            : side_of_all(target, -1);
    return ties.negative != 0 ? ties : (sweep_ties){0, 0};
}

bool sweep_judge_tie(sweep_ties ties, float x, float got, evo_score *one) {
    double middle = (double)x / 2, size = fabs(middle) * 0x1p149;
    if (ties.positive == 0 || fabsf(x) >= 0x1p-125f || size == floor(size))
        return false;
    bool outwards = x > 0 ? ties.positive > 0 : ties.negative < 0;
    float far = (float)copysign((size + 0.5) * 0x1p-149, (double)x);
    float near = (float)copysign((size - 0.5) * 0x1p-149, (double)x);
    bool is_far = memcmp(&got, &far, sizeof got) == 0;
    if (!is_far && memcmp(&got, &near, sizeof got) != 0)
        return false;
    bool right = is_far == outwards;
    *one = (evo_score){.max_ulp = right ? 0.5 : nextafter(0.5, 1),
                       .misrounded = !right,
                       .sum = UINT64_C(1) << 23};
    one->bins[right ? 0 : 1] = 1;
    return true;
}
