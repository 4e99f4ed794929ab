/* rsqrt_2ulp_avx512: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f32
 *   domain       every input
 *   max error    1.247000 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.02ed9p-128 (2.97234742e-39, encoding 0x00205db2)
 *   result there 0x1.fd18ccp+63 (1.83421475e+19, encoding 0x5f7e8c66)
 *   mean error   0.147884 ulp
 *   misrounded   375093973 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           007942cc211551d0935675bebab51dd3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive rsqrt_2ulp_avx512.db
 *                time: 0.0859 ns/element as avx512 code (inputs mean)
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
#ifndef RSQRT_2ULP_AVX512_H
#define RSQRT_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float rsqrt_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void rsqrt_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
