/* scaled_e2m1fn_avx2: scaled_e2m1fn
 *
 *   target       scaled_e2m1fn, e2m1fn times an e8m0 scale, f32
 *   wrong        0 of 4096 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           300db30f34ca850f20063e9897da99fd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target scaled --fmt e2m1fn --isa avx2 --time 10s --seed 1 --threads 1 --archive scaled_e2m1fn_avx2.db
 *                time: 0.1160 ns/element as avx2 code (inputs mean)
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
#ifndef SCALED_E2M1FN_AVX2_H
#define SCALED_E2M1FN_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float scaled_e2m1fn_avx2(uint8_t x0, uint8_t x1);

/* Any n; an output array may be an input array. */
void scaled_e2m1fn_avx2_array(const uint8_t *x0, const uint8_t *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
