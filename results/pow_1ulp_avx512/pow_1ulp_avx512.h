/* pow_1ulp_avx512: pow
 *
 *   target       pow, x0^x1, f32
 *   domain       every input
 *   max error    0.586638 ulp, observed on 10128233 inputs
 *   worst input  0x1.795f58p-1 (0.73705554, encoding 0x3f3cafac)
 *                -0x1.22aeeep+8 (-290.683319, encoding 0xc3915777)
 *   result there 0x1.ed11b2p+127 (3.27700641e+38, encoding 0x7f7688d9)
 *   mean error   0.101231 ulp
 *   misrounded   41617 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           93a8de0c22be5fadfcaac121b224c82d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f32 --max-ulp 1 --isa avx512 --time 22s --seed 1 --threads 1 --archive pow_1ulp_avx512.db
 *                time: 1.0278 ns/element as avx512 code (inputs mean)
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
#ifndef POW_1ULP_AVX512_H
#define POW_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float pow_1ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void pow_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
