/* atan2_4ulp_avx2: atan2
 *
 *   target       atan2, arg(x1 + i x0), f32
 *   domain       every input
 *   max error    1.951873 ulp, observed on 10102529 inputs
 *   worst input  -0x1.0003ccp+0 (-1.00005794, encoding 0xbf8001e6)
 *                0x1.fee976p+2 (7.98299932, encoding 0x40ff74bb)
 *   result there -0x1.fe75f8p-4 (-0.124624223, encoding 0xbdff3afc)
 *   mean error   0.353885 ulp
 *   misrounded   1648551 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           017415568b64b4cbcce6c57284e85e70
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target atan2 --fmt f32 --max-ulp 4 --isa avx2 --time 25s --seed 2 --threads 1 --archive atan2_4ulp_avx2.db
 *                time: 0.7025 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN2_4ULP_AVX2_H
#define ATAN2_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan2_4ulp_avx2(float x0, float x1);

/* Any n; an output array may be an input array. */
void atan2_4ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
