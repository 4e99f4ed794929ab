/* decode_int8_avx2: decode_int8
 *
 *   target       decode_int8, float of int8, f32
 *   wrong        0 of 256 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           c0b791251d4066d10b19a2dec2726155
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target decode --fmt int8 --isa avx2 --time 10s --seed 1 --threads 1 --archive decode_int8_avx2.db
 *                time: 0.0398 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
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
#ifndef DECODE_INT8_AVX2_H
#define DECODE_INT8_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float decode_int8_avx2(uint8_t x);

/* Any n; an output array may be an input array. */
void decode_int8_avx2_array(const uint8_t *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
