/* softplus_1ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), f32
 *   domain       every input
 *   max error    0.965058 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.64854ep+1 (-2.78531814, encoding 0xc03242a7)
 *   result there 0x1.ea8a1ap-5 (0.0598803051, encoding 0x3d75450d)
 *   mean error   0.043781 ulp
 *   misrounded   3831407 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9ac4d15164b1c5a780b740ce19015387
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f32 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive softplus_1ulp_avx512.db --from seeds/softplus/double_perm16_points8.evo
 *                time: 0.7779 ns/element as avx512 code (inputs mean)
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
#ifndef SOFTPLUS_1ULP_AVX512_H
#define SOFTPLUS_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float softplus_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void softplus_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
