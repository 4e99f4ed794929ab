/* Shared scales: OCP MX v1.0, NVFP4, dynamic fixed point. */
#include "formats/block.h"

#include <float.h>
#include <math.h>

enum { E8M0_BIAS = 127, E8M0_NAN = 255 };

static const evo_number e2m1 = {
    .family = EVO_FAMILY_MINIFLOAT, .bits = 4, .exponent_bits = 2, .bias = 1};
/* Of scales: what is too large saturates, so that a NaN means one in the block. */
static const evo_number e4m3 = {.family = EVO_FAMILY_MINIFLOAT,
                                .flavour = EVO_FLAVOUR_FN,
                                .bits = 8,
                                .exponent_bits = 4,
                                .bias = 7};

static uint32_t encode(const evo_number *number, double x) {
    return evo_number_encode(number, x, EVO_ROUND_NEAREST_EVEN, 0);
}

/* ---- Scales -------------------------------------------------------------------- */

unsigned evo_scale_bits(evo_scale_format format) {
    return format == EVO_SCALE_F32 ? 32 : format == EVO_SCALE_NONE ? 0 : 8;
}

/* 2^exponent, as far as E8M0 has it. */
static double e8m0(int exponent) {
    int limit = E8M0_BIAS;
    return ldexp(1, exponent < -limit ? -limit : exponent > limit ? limit : exponent);
}

double evo_scale_round(evo_scale_format format, double scale, double tensor_scale) {
    switch (format) {
    case EVO_SCALE_POWER_OF_TWO: {
        int exponent = ilogb(scale);
        return e8m0(exponent + (ldexp(1, exponent) < scale));
    }
    case EVO_SCALE_E8M0:
        return e8m0(ilogb(scale));
    case EVO_SCALE_E4M3: {
        double units =
            evo_number_round(&e4m3, scale / tensor_scale, EVO_ROUND_NEAREST_EVEN, 0);
        return tensor_scale * fmax(units, evo_number_least(&e4m3));
    }
    case EVO_SCALE_NONE:
        return 1;
    default:
        return fmin(fmax((float)scale, FLT_TRUE_MIN), FLT_MAX);
    }
}

/* Largest magnitude; NaN where there is a NaN or an infinity. */
static double largest(const float *x, size_t count) {
    double amax = 0;
    for (size_t i = 0; i < count; i++) {
        if (!isfinite(x[i]))
            return (double)NAN;
        amax = fmax(amax, fabs((double)x[i]));
    }
    return amax;
}

/* ---- OCP MX -------------------------------------------------------------------- */

evo_status evo_mx_encode(const evo_number *element, const float *x, size_t count,
                         uint8_t *scale_code, uint32_t *codes, evo_error *err) {
    evo_status status = evo_number_verify(element, err);
    if (status != EVO_OK)
        return status;
    double max = evo_number_max(element);
    if (count > EVO_MX_BLOCK || !(max > 0))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a block of OCP MX has at most %d elements, of a format with "
                        "positive values",
                        EVO_MX_BLOCK);
    evo_number saturating = *element;
    saturating.overflow = EVO_OVERFLOW_SATURATE;
    double amax = largest(x, count);
    int exponent = amax > 0 ? ilogb(amax) - ilogb(max) : -E8M0_BIAS;
    double scale = e8m0(exponent);
    *scale_code = isnan(amax) ? E8M0_NAN : (uint8_t)(ilogb(scale) + E8M0_BIAS);
    for (size_t i = 0; i < count; i++)
        codes[i] = encode(&saturating, isnan(amax) ? 0 : x[i] / scale);
    return EVO_OK;
}

void evo_mx_decode(const evo_number *element, uint8_t scale_code, const uint32_t *codes,
                   float *y, size_t count) {
    double scale = scale_code == E8M0_NAN ? (double)NAN : e8m0(scale_code - E8M0_BIAS);
    for (size_t i = 0; i < count; i++)
        y[i] = (float)(scale * evo_number_decode(element, codes[i]));
}

/* ---- NVFP4 --------------------------------------------------------------------- */

float evo_nvfp4_tensor_scale(float amax) {
    float scale = amax / (448 * 6);
    return scale > 0 ? scale : 1;
}

void evo_nvfp4_encode(const float *x, size_t count, float tensor_scale,
                      uint8_t *scale_code, uint32_t *codes) {
    double amax = largest(x, count);
    *scale_code = (uint8_t)encode(&e4m3, amax / (6 * (double)tensor_scale));
    double scale = evo_number_decode(&e4m3, *scale_code) * tensor_scale;
    for (size_t i = 0; i < count; i++)
        codes[i] = encode(&e2m1, scale > 0 ? x[i] / scale : 0);
}

void evo_nvfp4_decode(uint8_t scale_code, const uint32_t *codes, float tensor_scale,
                      float *y, size_t count) {
    double scale = evo_number_decode(&e4m3, scale_code) * tensor_scale;
    for (size_t i = 0; i < count; i++)
        y[i] = (float)(scale * evo_number_decode(&e2m1, codes[i]));
}

/* ---- Dynamic fixed point ------------------------------------------------------- */

int evo_dfp_exponent(const float *x, size_t count, unsigned bits) {
    double amax = 0;
    for (size_t i = 0; i < count; i++)
        if (isfinite(x[i]))
            amax = fmax(amax, fabs((double)x[i]));
    return (amax > 0 ? ilogb(amax) : 0) - ((int)bits - 2);
}

void evo_dfp_encode(const float *x, size_t count, unsigned bits, int exponent,
                    int16_t *codes) {
    evo_number integer = {.family = EVO_FAMILY_INTEGER, .bits = (uint8_t)bits};
    for (size_t i = 0; i < count; i++)
        codes[i] = (int16_t)evo_number_round(&integer, ldexp(x[i], -exponent),
                                             EVO_ROUND_NEAREST_EVEN, 0);
}

void evo_dfp_decode(const int16_t *codes, size_t count, int exponent, float *y) {
    for (size_t i = 0; i < count; i++)
        y[i] = (float)ldexp(codes[i], exponent);
}
