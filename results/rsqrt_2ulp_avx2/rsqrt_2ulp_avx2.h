/* rsqrt_2ulp_avx2: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f32
 *   domain       every input
 *   max error    1.488580 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0197fp-128 (2.95702843e-39, encoding 0x002032fe)
 *   result there 0x1.fe69f8p+63 (1.83896003e+19, encoding 0x5f7f34fc)
 *   mean error   0.153836 ulp
 *   misrounded   421709118 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           533247f36cc3686812c778e06931badd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive rsqrt_1ulp_avx2.db
 *                time: 0.1739 ns/element as avx2 code (inputs mean)
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
#ifndef RSQRT_2ULP_AVX2_H
#define RSQRT_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float rsqrt_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void rsqrt_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
