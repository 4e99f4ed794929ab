/* cospi_050ulp_avx2: cospi
 *
 *   target       cospi, cos(pi x), f32
 *   domain       every input
 *   max error    0.500493 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f2ab82p-7 (-0.0152181992, encoding 0xbc7955c1)
 *   result there 0x1.ff6a3cp-1 (0.998857379, encoding 0x3f7fb51e)
 *   mean error   0.035695 ulp
 *   misrounded   369638 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3b5382a34691cfca741eb8875a91ba72
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cospi --fmt f32 --max-ulp 0.503 --isa avx2 --time 18s --seed 1 --threads 1 --archive cospi_050ulp_avx2b.db --from seeds/cospi/double9.evo
 *                time: 0.5914 ns/element as avx2 code (inputs mean)
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
#ifndef COSPI_050ULP_AVX2_H
#define COSPI_050ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cospi_050ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void cospi_050ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
