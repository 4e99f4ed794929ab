/* mul_e4m3fn_027rms: mul_e4m3fn
 *
 *   target       mul_e4m3fn, product in e4m3fn, f32
 *   error        0.026713 root mean square, relative, of 39476 pairs of normal
 *                numbers whose product is normal and at most half of the largest
 *                number, proven: all visited
 *   rounding     2496 products are not the nearest code
 *   id           001b3ec766937563d9d01f616638c765
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mul --fmt e4m3fn --objective energy --max-ulp 0.03 --evaluations 200000 --deterministic --seed 1 --threads 1 --archive mul_e4m3fn_003.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * A code is the low bits of a byte, whose other bits are zero. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef MUL_E4M3FN_027RMS_H
#define MUL_E4M3FN_027RMS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint8_t mul_e4m3fn_027rms(uint8_t x0, uint8_t x1);

/* Any n; an output array may be an input array. */
void mul_e4m3fn_027rms_array(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
