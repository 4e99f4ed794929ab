/* logaddexp_2ulp_avx512: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    1.212617 ulp, observed on 1158329 inputs
 *   worst input  -0x1.b44abap-1 (-0.852132618, encoding 0xbf5a255d)
 *                -0x1.1df4bcp-1 (-0.5585078, encoding 0xbf0efa5e)
 *   result there -0x1.78110cp-10 (-0.00143458019, encoding 0xbabc0886)
 *   mean error   0.144227 ulp
 *   misrounded   54050 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9ec80c8dd09733fe4aa14c209fe7687e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 2 --isa avx512 --time 22s --seed 1 --threads 1 --archive logaddexp_2ulp_avx512.db
 *                time: 1.3914 ns/element as avx512 code (inputs mean)
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
#ifndef LOGADDEXP_2ULP_AVX512_H
#define LOGADDEXP_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float logaddexp_2ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void logaddexp_2ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
