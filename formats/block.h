/* Blocks: elements that share a scale, as OCP MX v1.0 and NVFP4 have them, and any
 * other. Pure and thread-safe.
 */
#ifndef EVO_BLOCK_H
#define EVO_BLOCK_H

#include "formats/number.h"

typedef enum evo_scale_format {
    EVO_SCALE_F32,
    EVO_SCALE_POWER_OF_TWO, /* 8 bits: 2^-127 to 2^127, rounded up */
    EVO_SCALE_E8M0,         /* the same, rounded down, as OCP MX does */
    EVO_SCALE_E4M3,         /* of NVFP4, in units of one f32 for the tensor */
    EVO_SCALE_NONE, /* always 1, not stored: a format by itself, with its bias */
    EVO_SCALE_FORMAT_COUNT
} evo_scale_format;

/* Bits that one scale takes. */
unsigned evo_scale_bits(evo_scale_format format);
/* What the format makes of a scale > 0: never 0, since one divides by it.
 *   F32, E4M3       the nearest (of E4M3 tensor_scale times one, at most 448 times)
 *   POWER_OF_TWO    the next power above: nothing that fitted overflows
 *   E8M0            the next below; of amax 2^-emax it gives the scale of OCP MX, which
 *                   lets the largest elements saturate
 *   NONE            1
 * tensor_scale: of E4M3 alone, else ignored. */
double evo_scale_round(evo_scale_format format, double scale, double tensor_scale);

enum { EVO_MX_BLOCK = 32, EVO_NVFP4_BLOCK = 16 };

/* OCP MX v1.0: the scale is 2^(floor(log2 amax) - emax) with emax the exponent of the
 * element's largest value (e2m1fn, e2m3fn 2, e3m2fn 4, e4m3fn 8, e5m2 15, mxint8 0),
 * between 2^-127 and 2^127; its code is 127 more than the exponent. Elements round to
 * nearest even and saturate. A NaN or infinity in a block makes the scale's code 255,
 * NaN, and with it all of the block. At most EVO_MX_BLOCK elements. */
EVO_MUST_CHECK
evo_status evo_mx_encode(const evo_number *element, const float *x, size_t count,
                         uint8_t *scale_code, uint32_t *codes, evo_error *err);
void evo_mx_decode(const evo_number *element, uint8_t scale_code, const uint32_t *codes,
                   float *y, size_t count);

/* NVFP4: e2m1fn elements, for 16 of which there is an e4m3fn scale, nearest to
 * amax / (6 tensor_scale), and one f32 for the tensor. A block whose scale rounds to 0
 * becomes zeros; one with a NaN or infinity gets the scale NaN (0x7f). */
float evo_nvfp4_tensor_scale(float amax); /* amax / (448 * 6); 1 of a tensor of zeros */
void evo_nvfp4_encode(const float *x, size_t count, float tensor_scale,
                      uint8_t *scale_code, uint32_t *codes);
void evo_nvfp4_decode(uint8_t scale_code, const uint32_t *codes, float tensor_scale,
                      float *y, size_t count);

/* Dynamic fixed point (Das et al. 2018): one exponent E_s = E_max - (bits - 2) for all,
 * with E_max that of the largest magnitude; integers round(x / 2^E_s), nearest even,
 * which saturate at +-(2^(bits-1) - 1). Products of integers add exponents. bits: 2 to
 * 16. NaN gives 0. */
int evo_dfp_exponent(const float *x, size_t count, unsigned bits);
void evo_dfp_encode(const float *x, size_t count, unsigned bits, int exponent,
                    int16_t *codes);
void evo_dfp_decode(const int16_t *codes, size_t count, int exponent, float *y);

#endif
