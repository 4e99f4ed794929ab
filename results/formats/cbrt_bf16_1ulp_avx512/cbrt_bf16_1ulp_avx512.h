/* cbrt_bf16_1ulp_avx512: cbrt
 *
 *   target       cbrt, x^(1/3), bf16
 *   domain       every input
 *   max error    0.506450 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.ecp+127 (-3.26990087e+38, encoding 0xff76)
 *   result there -0x1.9p+42 (-6.87194767e+12, encoding 0xd4c8)
 *   mean error   0.247025 ulp
 *   misrounded   674 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           91fc3f9fb6e4502e229c3ee620001819
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/cbrt_bf16_avx512.db
 *                time: 0.3197 ns/element as avx512 code (inputs mean)
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
#ifndef CBRT_BF16_1ULP_AVX512_H
#define CBRT_BF16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t cbrt_bf16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void cbrt_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
