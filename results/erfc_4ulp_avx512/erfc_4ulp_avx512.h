/* erfc_4ulp_avx512: erfc
 *
 *   target       erfc, 1 - erf x, f32
 *   domain       every input
 *   max error    2.001773 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.f25546p-2 (0.486653417, encoding 0x3ef92aa3)
 *   result there 0x1.f7191cp-2 (0.491306722, encoding 0x3efb8c8e)
 *   mean error   0.064821 ulp
 *   misrounded   247754251 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c567ed44605e26b6945caaae57d0afce
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f32 --max-ulp 2 --isa avx512 --time 50s --seed 1 --threads 1 --archive erfc_2ulp_avx512.db
 *                time: 1.0135 ns/element as avx512 code (inputs mean)
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
#ifndef ERFC_4ULP_AVX512_H
#define ERFC_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float erfc_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void erfc_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
