/* softplus_bf16_1ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), bf16
 *   domain       every input
 *   max error    0.990877 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.6ep+6 (-91.5, encoding 0xc2b7)
 *   result there 0x1p-133 (9.18354962e-41, encoding 0x0001)
 *   mean error   0.220014 ulp
 *   misrounded   635 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           99866cfd33103bb913ec757770d01a97
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_bf16_avx512.db
 *                time: 0.2717 ns/element as avx512 code (inputs mean)
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
#ifndef SOFTPLUS_BF16_1ULP_AVX512_H
#define SOFTPLUS_BF16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t softplus_bf16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void softplus_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
