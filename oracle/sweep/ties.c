/* Subnormal results of functions that halve: silu, gelu and their like.
 *
 * f(x) = x/2 + c x^2 with c > 0 near 0 is next to a tie for every x below 2^-125 with
 * an odd mantissa, far too near for MPFR to be asked about each. RN(E) is the neighbour
 * above x/2, and the error of either neighbour is 1/2, a little less or more.
 */
#include "oracle/sweep/sweep.h"

#include <math.h>
#include <string.h>

#include "oracle/references/enclosure.h"

enum { BITS = 640 }; /* x/2 + c x^2 with |x| >= 2^-149, and its difference to x/2 */

/* Whether x/2 < f(x) < x/2 + 2^-210: not 2^-60 of an ulp above. */
static bool just_above_half(evo_target_id target, double x) {
    MPFR_DECL_INIT(y, BITS);
    evo_curve_value(target, x, y);
    mpfr_sub_d(y, y, x / 2, MPFR_RNDN);
    return mpfr_cmp_d(y, 0x1p-400) > 0 && mpfr_cmp_d(y, 0x1p-210) < 0;
}

static bool is_zero_at_zero(evo_target_id target) {
    MPFR_DECL_INIT(y, BITS);
    evo_curve_value(target, 0, y);
    return mpfr_zero_p(y) != 0;
}

/* With f(0) = 0 and f'' > 0 on both sides f(x)/x rises from -2^-125 to 2^-125. So what
 * f(x)/x - 1/2 is at the ends and next to zero says on which side of 1/2 it is between
 * them, and how near. */
bool sweep_target_halves(evo_target_id target) {
    static const evo_interval sides[] = {{-0x1p-125, 0}, {0, 0x1p-125}};
    static const double ends[] = {-0x1p-125, -0x1p-149, 0x1p-149, 0x1p-125};
    evo_interval t[3];
    bool halves = is_zero_at_zero(target);
    for (size_t i = 0; i < EVO_COUNT_OF(ends) && halves; i++)
        halves = just_above_half(target, ends[i]);
    for (size_t i = 0; i < EVO_COUNT_OF(sides) && halves; i++)
        halves = evo_enclose(target, sides[i], 2, t) && t[2].lo > 0;
    return halves;
}

bool sweep_judge_tie(float x, float got, evo_score *one) {
    double middle = (double)x / 2, size = fabs(middle) * 0x1p149;
    if (fabsf(x) >= 0x1p-125f || size == floor(size))
        return false;
    float above = (float)(x > 0 ? (size + 0.5) * 0x1p-149 : -(size - 0.5) * 0x1p-149);
    float below = (float)(x > 0 ? (size - 0.5) * 0x1p-149 : -(size + 0.5) * 0x1p-149);
    bool right = memcmp(&got, &above, sizeof got) == 0;
    if (!right && memcmp(&got, &below, sizeof got) != 0)
        return false;
    *one = (evo_score){.max_ulp = right ? 0.5 : nextafter(0.5, 1),
                       .misrounded = !right,
                       .sum = UINT64_C(1) << 23};
    one->bins[right ? 0 : 1] = 1;
    return true;
}
