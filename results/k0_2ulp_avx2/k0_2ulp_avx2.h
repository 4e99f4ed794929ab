/* k0_2ulp_avx2: k0
 *
 *   target       k0, K_0(x), f32
 *   domain       every input
 *   max error    1.523085 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0001a8p+0 (1.00002527, encoding 0x3f8000d4)
 *   result there 0x1.af1d0ep-2 (0.421009272, encoding 0x3ed78e87)
 *   mean error   0.065297 ulp
 *   misrounded   1729557 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f69d6524aa56ce8481b70b589d290c8a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0 --max-ulp 2 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k0/double_chebyshev_integer.evo --archive k0_avx2.db
 *                time: 1.6990 ns/element as avx2 code (inputs mean)
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
#ifndef K0_2ULP_AVX2_H
#define K0_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float k0_2ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void k0_2ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
