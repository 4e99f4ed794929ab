/* silu_f16_1ulp_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), f16
 *   domain       every input
 *   max error    0.695532 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.e8p+2 (-7.625, encoding 0xc7a0)
 *   result there -0x1.e7cp-9 (-0.00372123718, encoding 0x9b9f)
 *   mean error   0.149593 ulp
 *   misrounded   2790 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dfb523399993437db6b473365eb8745e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f16 --max-ulp 1 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/silu_f16_1ulp_avx512.db
 *                time: 0.2704 ns/element as avx512 code (inputs mean)
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
#ifndef SILU_F16_1ULP_AVX512_H
#define SILU_F16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t silu_f16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void silu_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
