/* sin_f16_1ulp_avx512: sin
 *
 *   target       sin, sin x, f16
 *   domain       every input
 *   max error    0.730327 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.f7cp-5 (-0.0614929199, encoding 0xabdf)
 *   result there -0x1.f74p-5 (-0.0614318848, encoding 0xabdd)
 *   mean error   0.181997 ulp
 *   misrounded   5206 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5018f368bdff1a4a53bc5263cdd30895
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f16 --max-ulp 0.5 --isa avx512 --time 14s --seed 1 --threads 1 --from seeds --archive formats.tmp/sin_f16_avx512.db
 *                time: 0.2566 ns/element as avx512 code (inputs mean)
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
#ifndef SIN_F16_1ULP_AVX512_H
#define SIN_F16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t sin_f16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void sin_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
