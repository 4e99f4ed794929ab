/* decode_e2m3fn_avx2: decode_e2m3fn
 *
 *   target       decode_e2m3fn, float of e2m3fn, f32
 *   wrong        0 of 64 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           0cb39bed62050c022e4640524ef967a4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target decode --fmt e2m3fn --isa avx2 --time 10s --seed 1 --threads 1 --archive decode_e2m3fn_avx2.db
 *                time: 0.0682 ns/element as avx2 code (inputs mean)
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
#ifndef DECODE_E2M3FN_AVX2_H
#define DECODE_E2M3FN_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float decode_e2m3fn_avx2(uint8_t x);

/* Any n; an output array may be an input array. */
void decode_e2m3fn_avx2_array(const uint8_t *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
