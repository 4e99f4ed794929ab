/* erfc_bf16_1ulp_avx512: erfc
 *
 *   target       erfc, 1 - erf x, bf16
 *   domain       every input
 *   max error    0.907634 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.84p+2 (6.0625, encoding 0x40c2)
 *   result there 0x1.7p-57 (9.97465999e-18, encoding 0x2338)
 *   mean error   0.017300 ulp
 *   misrounded   792 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4bd4dc595b33c066e5cf42c8106921d5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt bf16 --max-ulp 0.5 --isa avx512 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/erfc_bf16_avx512.db
 *                time: 0.3987 ns/element as avx512 code (inputs mean)
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
#ifndef ERFC_BF16_1ULP_AVX512_H
#define ERFC_BF16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t erfc_bf16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void erfc_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
