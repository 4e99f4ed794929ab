/* mxscale_e5m2_avx512: mxscale_e5m2
 *
 *   target       mxscale_e5m2, e8m0 scale of an e5m2 block, f32
 *   wrong        0 of 4294967296 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           d85bd3ea990f560db8eff78e8fd455ed
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mxscale --fmt e5m2 --isa avx512 --time 10s --seed 1 --threads 1 --archive mxscale_e5m2_avx512.db
 *                time: 0.0384 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef MXSCALE_E5M2_AVX512_H
#define MXSCALE_E5M2_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint8_t mxscale_e5m2_avx512(float x);

/* Any n; an output array may be an input array. */
void mxscale_e5m2_avx512_array(const float *x, uint8_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
