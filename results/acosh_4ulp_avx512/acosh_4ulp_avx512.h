/* acosh_4ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f32
 *   domain       every input
 *   max error    2.188974 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.007e32p+0 (1.00192559, encoding 0x3f803f19)
 *   result there 0x1.fc4bd4p-5 (0.0620478764, encoding 0x3d7e25ea)
 *   mean error   0.062861 ulp
 *   misrounded   31264573 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1424c5c52a6a356b975abd86b803a0c9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive acosh_2ulp_avx512.db
 *                time: 0.5251 ns/element as avx512 code (inputs mean)
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
#ifndef ACOSH_4ULP_AVX512_H
#define ACOSH_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acosh_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void acosh_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
