/* sph_harm_17ulp_avx512: sph_harm
 *
 *   target       sph_harm, Y_lm(x0, x1, x2), l <= 8, l^2 + l + m, f32
 *   domain       [-1,1]
 *   max error    16.038499 ulp, observed on 1149624 inputs
 *   worst input  0x1.2e1272p-6 (0.0184370149, encoding 0x3c970939)
 *                0x1.a30a64p-30 (1.52446078e-09, encoding 0x30d18532)
 *                -0x1.ffe9b8p-1 (-0.999830008, encoding 0xbf7ff4dc)
 *   result there 0x1.27ef72p+0 (1.1559974, encoding 0x3f93f7b9)
 *   mean error   0.172186 ulp
 *   misrounded   48683419 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           eb34b020b5b9d34a03626f0e2752982e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sph_harm --fmt f32 --max-ulp 16 --time 20 --threads 1 --seed 1 --archive sph_harm.db
 *                time: 5.2082 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are absolute, in units of the spacing of the format at 1. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef SPH_HARM_17ULP_AVX512_H
#define SPH_HARM_17ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void sph_harm_17ulp_avx512(float x0, float x1, float x2, float y[81]);

/* Any n; an output array may be an input array. */
void sph_harm_17ulp_avx512_array(const float *x0, const float *x1, const float *x2, float *const y[81], size_t n);

#ifdef __cplusplus
}
#endif

#endif
