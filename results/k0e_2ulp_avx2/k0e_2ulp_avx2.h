/* k0e_2ulp_avx2: k0e
 *
 *   target       k0e, e^x K_0(x), f32
 *   domain       every input
 *   max error    1.099292 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.91700ap+6 (100.359413, encoding 0x42c8b805)
 *   result there 0x1.ffcd8p-4 (0.124951839, encoding 0x3dffe6c0)
 *   mean error   0.144744 ulp
 *   misrounded   332741060 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0629ca1bad0b1a534dbd00856c82e3fb
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --max-ulp 2 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k0e/double_chebyshev_integer.evo --archive k0e_avx2.db
 *                time: 1.1449 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef K0E_2ULP_AVX2_H
#define K0E_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float k0e_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void k0e_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
