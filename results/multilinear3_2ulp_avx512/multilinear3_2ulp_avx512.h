/* multilinear3_2ulp_avx512: multilinear3
 *
 *   target       multilinear3, trilinear interpolation of 8 corners, f32
 *   domain       [-1,1]
 *   max error    1.875155 ulp, observed on 1185296 inputs
 *   worst input  0x1.ffff52p-1 (0.999994814, encoding 0x3f7fffa9)
 *                0x1.803364p-1 (0.750392079, encoding 0x3f4019b2)
 *                0x1.6089b8p-4 (0.0860688388, encoding 0x3db044dc)
 *                0x1.6fe548p-2 (0.359273076, encoding 0x3eb7f2a4)
 *                -0x1.4ee248p-1 (-0.654070139, encoding 0xbf277124)
 *                0x1.9113cap-1 (0.783354104, encoding 0x3f4889e5)
 *                -0x1.e5b02ap-1 (-0.94860965, encoding 0xbf72d815)
 *                -0x1.ffe4p-1 (-0.999786377, encoding 0xbf7ff200)
 *                0x1.c5c49p-2 (0.443132639, encoding 0x3ee2e248)
 *                -0x1p+0 (-1, encoding 0xbf800000)
 *                0x1.ffffeap-1 (0.999999344, encoding 0x3f7ffff5)
 *   result there -0x1.7389bap-1 (-0.725660145, encoding 0xbf39c4dd)
 *   mean error   0.147099 ulp
 *   misrounded   466971 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           05c61f25ee7afc12ac3435c511de8aaf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target multilinear3 --fmt f32 --max-ulp 2.5 --time 16 --threads 1 --seed 1 --archive multilinear3.db
 *                time: 0.2149 ns/element as avx512 code (inputs mean)
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
#ifndef MULTILINEAR3_2ULP_AVX512_H
#define MULTILINEAR3_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float multilinear3_2ulp_avx512(const float x[11]);

/* Any n; an output array may be an input array. */
void multilinear3_2ulp_avx512_array(const float *const x[11], float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
