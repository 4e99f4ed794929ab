/* logaddexp_2ulp_avx2: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    8.583862 ulp, observed on 10109753 inputs
 *   worst input  -0x1.639782p-1 (-0.694515288, encoding 0xbf31cbc1)
 *                -0x1.639d16p-1 (-0.694557846, encoding 0xbf31ce8b)
 *   result there -0x1.6c382ep-10 (-0.00138938695, encoding 0xbab61c17)
 *   mean error   0.127410 ulp
 *   misrounded   56520 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3a6884e74ade5258517ad0492839d0f4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive logaddexp_1ulp_avx2.db
 *                time: 1.9195 ns/element as avx2 code (inputs mean)
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
#ifndef LOGADDEXP_2ULP_AVX2_H
#define LOGADDEXP_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float logaddexp_2ulp_avx2(float x0, float x1);

/* Any n; an output array may be an input array. */
void logaddexp_2ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
