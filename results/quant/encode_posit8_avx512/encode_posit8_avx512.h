/* encode_posit8_avx512: encode_posit8
 *
 *   target       encode_posit8, 8-bit posit, es 2, nearest to a float, f32
 *   wrong        0 of 4294967296 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           205937cffcd978013917eab9b0e56410
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 3:
 *                evolve --target encode --fmt posit8 --isa avx512 --time 14s --seed 3 --threads 1 --archive encode_posit8_avx512_c.db
 *                time: 0.2225 ns/element as avx512 code (inputs mean)
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
#ifndef ENCODE_POSIT8_AVX512_H
#define ENCODE_POSIT8_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint8_t encode_posit8_avx512(float x);

/* Any n; an output array may be an input array. */
void encode_posit8_avx512_array(const float *x, uint8_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
