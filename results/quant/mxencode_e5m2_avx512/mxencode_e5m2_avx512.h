/* mxencode_e5m2_avx512: mxencode_e5m2
 *
 *   target       mxencode_e5m2, element of an e5m2 block, f32
 *   wrong        0 of 1048576 results, observed
 *   FTZ/DAZ      subnormal floats are needed
 *   id           d27e0329d02aaf0161d0c0ecb52d54b0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mxencode --fmt e5m2 --isa avx512 --time 10s --seed 1 --threads 1 --archive mxencode_e5m2_avx512.db
 *                time: 0.1481 ns/element as avx512 code (inputs mean)
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
#ifndef MXENCODE_E5M2_AVX512_H
#define MXENCODE_E5M2_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint8_t mxencode_e5m2_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void mxencode_e5m2_avx512_array(const float *x0, const float *x1, uint8_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
