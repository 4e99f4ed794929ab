/* cospi_4ulp_avx512: cospi
 *
 *   target       cospi, cos(pi x), f32
 *   domain       every input
 *   max error    2.865737 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.8807ap-7 (-0.0119637996, encoding 0xbc4403d0)
 *   result there 0x1.ffa374p-1 (0.999293923, encoding 0x3f7fd1ba)
 *   mean error   0.088388 ulp
 *   misrounded   332653202 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           13d7729194d701813ab22e636f02d94a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cospi --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive cospi_4ulp_avx512.db
 *                time: 0.1137 ns/element as avx512 code (inputs mean)
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
#ifndef COSPI_4ULP_AVX512_H
#define COSPI_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cospi_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cospi_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
