/* rsqrt_1ulp_avx2: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f32
 *   domain       every input
 *   max error    0.512719 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0012b6p-126 (1.17582996e-38, encoding 0x0080095b)
 *   result there 0x1.ffed4ap+62 (9.22205537e+18, encoding 0x5efff6a5)
 *   mean error   0.124522 ulp
 *   misrounded   9836471 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c0091cb539f931f986c6e905d1008857
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f32 --max-ulp 1 --isa avx2 --time 20s --seed 1 --threads 1 --archive rsqrt_1ulp_avx2b.db --from seeds/rsqrt/integer_residual.evo
 *                time: 0.2613 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef RSQRT_1ULP_AVX2_H
#define RSQRT_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float rsqrt_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void rsqrt_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
