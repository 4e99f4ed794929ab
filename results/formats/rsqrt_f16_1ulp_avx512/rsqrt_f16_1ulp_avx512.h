/* rsqrt_f16_1ulp_avx512: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f16
 *   domain       every input
 *   max error    0.551208 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.1f8p-14 (6.85453415e-05, encoding 0x047e)
 *   result there 0x1.e3p+6 (120.75, encoding 0x578c)
 *   mean error   0.120673 ulp
 *   misrounded   462 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           23f193983c1bfcf84bd7b826eaa2fe2d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f16 --max-ulp 0.5 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/rsqrt_f16_avx512.db
 *                time: 0.0764 ns/element as avx512 code (inputs mean)
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
#ifndef RSQRT_F16_1ULP_AVX512_H
#define RSQRT_F16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t rsqrt_f16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void rsqrt_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
