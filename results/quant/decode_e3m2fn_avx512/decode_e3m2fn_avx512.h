/* decode_e3m2fn_avx512: decode_e3m2fn
 *
 *   target       decode_e3m2fn, float of e3m2fn, f32
 *   wrong        0 of 64 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           0c6a17eb661fb53b779629f81ead80df
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target decode --fmt e3m2fn --isa avx512 --time 10s --seed 1 --threads 1 --archive decode_e3m2fn_avx512.db
 *                time: 0.0432 ns/element as avx512 code (inputs mean)
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
#ifndef DECODE_E3M2FN_AVX512_H
#define DECODE_E3M2FN_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float decode_e3m2fn_avx512(uint8_t x);

/* Any n; an output array may be an input array. */
void decode_e3m2fn_avx512_array(const uint8_t *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
