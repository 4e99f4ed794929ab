/* gelu_f16_1ulp_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f16
 *   domain       every input
 *   max error    0.505565 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.facp-8 (-0.00773239136, encoding 0x9feb)
 *   result there -0x1.f7cp-9 (-0.0038433075, encoding 0x9bdf)
 *   mean error   0.137266 ulp
 *   misrounded   153 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           64d0c7143dceaf9c6fe9c04e6b09f41b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_f16_avx2.db
 *                time: 1.0465 ns/element as avx2 code (inputs mean)
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
#ifndef GELU_F16_1ULP_AVX2_H
#define GELU_F16_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t gelu_f16_1ulp_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void gelu_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
