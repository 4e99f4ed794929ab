/* decode_posit8_avx512: decode_posit8
 *
 *   target       decode_posit8, float of an 8-bit posit, es 2, f32
 *   wrong        0 of 256 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           316093b3a33efc6305e1edec024ec60a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target decode --fmt posit8 --isa avx512 --time 25s --seed 2 --threads 1 --archive decode_posit8_avx512_b.db
 *                time: 0.1592 ns/element as avx512 code (inputs mean)
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
#ifndef DECODE_POSIT8_AVX512_H
#define DECODE_POSIT8_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float decode_posit8_avx512(uint8_t x);

/* Any n; an output array may be an input array. */
void decode_posit8_avx512_array(const uint8_t *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
