/* exp_2ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    1.905495 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.571bcep+4 (21.4442883, encoding 0x41ab8de7)
 *   result there 0x1.ea50e8p+30 (2.05653453e+09, encoding 0x4ef52874)
 *   mean error   0.039446 ulp
 *   misrounded   104407695 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5fade0e1b92b5d58d21f2be2e625e986
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 1.9 --isa avx2 --inputs moderate --time 50s --seed 1 --threads 1 --archive exp_2ulp_avx2.db
 *                time: 0.1563 ns/element as avx2 code (inputs moderate)
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
#ifndef EXP_2ULP_AVX2_H
#define EXP_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void exp_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
