/* Exact cases: arguments whose result is a number of the format, by construction. That
 * there are no others for most targets is Lindemann's theorem (the result of an
 * elementary transcendental function at a rational argument is irrational but for the
 * trivial case) or simple arithmetic of dyadic numbers: docs/numerics.md.
 */
#include <math.h>
#include <stdlib.h>

#include "oracle/internal.h"

struct exact_list {
    evo_format_id format;
    double *x;
    size_t count;
};

static bool representable(evo_format_id format, double value) {
    return isfinite(value) &&
           evo_format_decode(format, evo_format_encode(format, value)) == value;
}

/* The argument x with the result y, if the format has both. */
static void pair(struct exact_list *list, double x, double y) {
    if (list->count < EVO_EXACT_LIMIT && representable(list->format, x) &&
        representable(list->format, y))
        list->x[list->count++] = x;
}

static void zeros(struct exact_list *list) {
    pair(list, -0.0, 0);
    pair(list, 0.0, 0);
}

static void one(struct exact_list *list) {
    pair(list, 1, 0);
}

static void one_and_two(struct exact_list *list) {
    pair(list, 1, 0);
    pair(list, 2, 0);
}

static void powers_of_two(struct exact_list *list) {
    zeros(list);
    for (int k = evo_format_etiny(list->format); k <= evo_format_emax(list->format);
         k++)
        if (k != 0)
            pair(list, k, ldexp(1, k));
}

static void logarithms_of_two(struct exact_list *list) {
    for (int k = evo_format_etiny(list->format); k <= evo_format_emax(list->format);
         k++)
        pair(list, ldexp(1, k), k);
}

enum { LAST_POWER_OF_TEN = 22, LAST_FACTORIAL = 22 }; /* that are doubles */

static void powers_of_ten(struct exact_list *list) {
    double power = 1;
    zeros(list);
    for (int n = 1; n <= LAST_POWER_OF_TEN; n++)
        pair(list, n, power *= 10);
}

static void logarithms_of_ten(struct exact_list *list) {
    double power = 1;
    pair(list, 1, 0);
    for (int n = 1; n <= LAST_POWER_OF_TEN; n++) {
        power *= 10;
        pair(list, power, n);
    }
}

/* Multiples of 1/2 have the results 0, 1 and -1; all large numbers are such. */
static void halves(struct exact_list *list) {
    zeros(list);
    for (int sign = -1; sign <= 1; sign += 2) {
        for (int k = 1; k < 256; k++)
            pair(list, sign * 0.5 * k, 0);
        for (int k = 7; k <= evo_format_get(list->format)->mantissa_bits + 3; k++)
            pair(list, sign * ldexp(1, k), 0);
    }
}

/* (m 2^k)^3: all powers of eight, and odd m near 1. */
static void cubes(struct exact_list *list) {
    zeros(list);
    int lowest = evo_format_etiny(list->format) / 3;
    int highest = evo_format_emax(list->format) / 3;
    for (int m = 1; m < 64; m += 2)
        for (int k = m == 1 ? lowest : -3; k <= (m == 1 ? highest : 3); k++) {
            double root = ldexp(m, k), cube = ldexp(m * m * m, 3 * k);
            pair(list, cube, root);
            pair(list, -cube, -root);
        }
}

static void powers_of_four(struct exact_list *list) {
    for (int k = evo_format_etiny(list->format) / 2;
         k <= evo_format_emax(list->format) / 2; k++)
        pair(list, ldexp(1, 2 * k), ldexp(1, -k));
}

static void factorials(struct exact_list *list) {
    double factorial = 1;
    for (int n = 0; n <= LAST_FACTORIAL; n++) {
        factorial *= n == 0 ? 1 : n;
        pair(list, n + 1, factorial);
    }
}

static void (*const families[EVO_TARGET_COUNT])(struct exact_list *list) = {
    [EVO_TARGET_EXP] = zeros,
    [EVO_TARGET_EXP2] = powers_of_two,
    [EVO_TARGET_EXP10] = powers_of_ten,
    [EVO_TARGET_EXPM1] = zeros,
    [EVO_TARGET_LOG] = one,
    [EVO_TARGET_LOG2] = logarithms_of_two,
    [EVO_TARGET_LOG10] = logarithms_of_ten,
    [EVO_TARGET_LOG1P] = zeros,
    [EVO_TARGET_SIN] = zeros,
    [EVO_TARGET_COS] = zeros,
    [EVO_TARGET_TAN] = zeros,
    [EVO_TARGET_SINPI] = halves,
    [EVO_TARGET_COSPI] = halves,
    [EVO_TARGET_TANH] = zeros,
    [EVO_TARGET_SINH] = zeros,
    [EVO_TARGET_COSH] = zeros,
    [EVO_TARGET_ASIN] = zeros,
    [EVO_TARGET_ACOS] = one,
    [EVO_TARGET_ATAN] = zeros,
    [EVO_TARGET_ASINH] = zeros,
    [EVO_TARGET_ACOSH] = one,
    [EVO_TARGET_ATANH] = zeros,
    [EVO_TARGET_CBRT] = cubes,
    [EVO_TARGET_RSQRT] = powers_of_four,
    [EVO_TARGET_ERF] = zeros,
    [EVO_TARGET_ERFC] = zeros,
    [EVO_TARGET_LGAMMA] = one_and_two,
    [EVO_TARGET_TGAMMA] = factorials,
    [EVO_TARGET_SIGMOID] = zeros,
    [EVO_TARGET_SILU] = zeros,
    [EVO_TARGET_GELU] = zeros,
    [EVO_TARGET_MISH] = zeros,
    [EVO_TARGET_I0] = zeros,
    [EVO_TARGET_I1] = zeros,
    [EVO_TARGET_I0E] = zeros,
    [EVO_TARGET_I1E] = zeros,
};

/* By value, -0 before +0. */
static int compare_values(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    if (left != right)
        return left < right ? -1 : 1;
    return (signbit(right) != 0) - (signbit(left) != 0);
}

size_t evo_exact_inputs(evo_target_id target, evo_format_id format, double *x) {
    struct exact_list list = {.format = format, .x = x};
    if (target >= EVO_TARGET_DEFINED) /* of a formula nothing is known but at zero */
        zeros(&list);
    else if (families[target] != NULL) /* softplus has no exact case */
        families[target](&list);
    qsort(x, list.count, sizeof *x, compare_values);
    return list.count;
}
