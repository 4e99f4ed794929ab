/* k0e_3ulp_avx2: k0e
 *
 *   target       k0e, e^x K_0(x), f32
 *   domain       every input
 *   max error    2.491979 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.95513ep+26 (106251512, encoding 0x4ccaa89f)
 *   result there 0x1.fdfa9ap-14 (0.000121588448, encoding 0x38fefd4d)
 *   mean error   0.199110 ulp
 *   misrounded   542261663 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           04728b3ced6a89bf17175919588dd209
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx2 --from seeds/k0e/double_chebyshev_integer.evo --archive k0e_avx2.db
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
#ifndef K0E_3ULP_AVX2_H
#define K0E_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float k0e_3ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void k0e_3ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
