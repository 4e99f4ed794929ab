/* reciprocal_f16_cr_avx512: reciprocal
 *
 *   target       reciprocal, 1/x, f16
 *   domain       every input
 *   max error    0.499756 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.ffcp+13 (-16376, encoding 0xf3ff)
 *   result there -0x1.004p-14 (-6.10947609e-05, encoding 0x8401)
 *   mean error   0.243445 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a2994955d2f9d87caed6e0a4e664bba4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt f16 --max-ulp 0.5 --isa avx512 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/reciprocal_f16_avx512.db
 *                time: 0.1071 ns/element as avx512 code (inputs mean)
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
#ifndef RECIPROCAL_F16_CR_AVX512_H
#define RECIPROCAL_F16_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t reciprocal_f16_cr_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void reciprocal_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
