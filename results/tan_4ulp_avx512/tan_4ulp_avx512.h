/* tan_4ulp_avx512: tan
 *
 *   target       tan, tan x, f32
 *   domain       every input
 *   max error    3.073107 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d4bdd6p+16 (-119997.836, encoding 0xc7ea5eeb)
 *   result there -0x1.fd327cp+6 (-127.299301, encoding 0xc2fe993e)
 *   mean error   0.150946 ulp
 *   misrounded   117673414 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7a436c5038f3151724ae322f4e32d3b6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive tan_4ulp_avx512.db
 *                time: 0.3590 ns/element as avx512 code (inputs mean)
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
#ifndef TAN_4ULP_AVX512_H
#define TAN_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tan_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void tan_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
