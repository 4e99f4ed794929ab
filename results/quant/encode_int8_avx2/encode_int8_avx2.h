/* encode_int8_avx2: encode_int8
 *
 *   target       encode_int8, int8 nearest to a float, f32
 *   wrong        0 of 4294967296 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           0048e3fedb95ff7db29327467c7d1ddf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target encode --fmt int8 --isa avx2 --time 12s --seed 1 --threads 1 --archive encode_int8_avx2.db
 *                time: 0.0866 ns/element as avx2 code (inputs mean)
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
#ifndef ENCODE_INT8_AVX2_H
#define ENCODE_INT8_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint8_t encode_int8_avx2(float x);

/* Any n; an output array may be an input array. */
void encode_int8_avx2_array(const float *x, uint8_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
