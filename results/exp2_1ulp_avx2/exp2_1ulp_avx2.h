/* exp2_1ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.913824 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7f8cf4p-3 (-0.187280566, encoding 0xbe3fc67a)
 *   result there 0x1.c1ab3ep-1 (0.878259599, encoding 0x3f60d59f)
 *   mean error   0.037838 ulp
 *   misrounded   93407072 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           63e289543767731558c45393ee27ae52
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.95 --isa avx2 --time 90s --seed 1 --threads 1 --archive exp2_1ulp_avx2b.db --from seeds/exp2/perm8_branch.evo
 *                time: 0.1886 ns/element as avx2 code (inputs mean)
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
#ifndef EXP2_1ULP_AVX2_H
#define EXP2_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp2_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void exp2_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
