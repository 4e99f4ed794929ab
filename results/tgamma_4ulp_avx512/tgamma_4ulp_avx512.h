/* tgamma_4ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    2.054862 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.43f9b8p+4 (-20.2484665, encoding 0xc1a1fcdc)
 *   result there -0x1.fea676p-61 (-8.65075152e-19, encoding 0xa17f533b)
 *   mean error   0.130522 ulp
 *   misrounded   42433626 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e26c55e99d89986f620e7e40cdabe319
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 0.6 --isa avx512 --time 40s --seed 1 --threads 1 --archive tgamma_1ulp_avx512.db --from seeds/tgamma/stirling4_perm.evo
 *                time: 1.6217 ns/element as avx512 code (inputs mean)
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
#ifndef TGAMMA_4ULP_AVX512_H
#define TGAMMA_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tgamma_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void tgamma_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
