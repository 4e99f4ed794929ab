/* sin_f16_1ulp_avx2: sin
 *
 *   target       sin, sin x, f16
 *   domain       every input
 *   max error    0.505412 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.3cp+15 (-40448, encoding 0xf8f0)
 *   result there -0x1.63p-8 (-0.00541687012, encoding 0x9d8c)
 *   mean error   0.169096 ulp
 *   misrounded   38 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f3219a06758e380ace794f620d4e832d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/sin_f16_avx2.db
 *                time: 0.4822 ns/element as avx2 code (inputs mean)
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
#ifndef SIN_F16_1ULP_AVX2_H
#define SIN_F16_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t sin_f16_1ulp_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void sin_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
