/* scaled_e5m2_avx2: scaled_e5m2
 *
 *   target       scaled_e5m2, e5m2 times an e8m0 scale, f32
 *   wrong        0 of 65536 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           81a06fc2ef0c4f87882459ad4adc3a8e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target scaled --fmt e5m2 --isa avx2 --time 10s --seed 1 --threads 1 --archive scaled_e5m2_avx2.db
 *                time: 0.1074 ns/element as avx2 code (inputs mean)
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
#ifndef SCALED_E5M2_AVX2_H
#define SCALED_E5M2_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float scaled_e5m2_avx2(uint8_t x0, uint8_t x1);

/* Any n; an output array may be an input array. */
void scaled_e5m2_avx2_array(const uint8_t *x0, const uint8_t *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
