/* decode_e4m3fn_avx512: decode_e4m3fn
 *
 *   target       decode_e4m3fn, float of e4m3fn, f32
 *   wrong        0 of 256 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           848888fb54e40bf0f5a8160486d8efdd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target decode --fmt e4m3fn --isa avx512 --time 25s --seed 2 --threads 1 --archive decode_e4m3fn_avx512_b.db
 *                time: 0.0708 ns/element as avx512 code (inputs mean)
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
#ifndef DECODE_E4M3FN_AVX512_H
#define DECODE_E4M3FN_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float decode_e4m3fn_avx512(uint8_t x);

/* Any n; an output array may be an input array. */
void decode_e4m3fn_avx512_array(const uint8_t *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
