/* tan_f64_4ulp_avx512: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    3.386347 ulp, observed on 52409990 inputs
 *   worst input  0x1.dd91efc97759bp+3 (14.924064534653374, encoding 0x402dd91efc97759b)
 *   result there -0x1.fe77858742f96p-1 (-0.99700562740462106, encoding 0xbfefe77858742f96)
 *   mean error   0.426511 ulp
 *   misrounded   17188645 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           11baaa4c51bb3ce739eaa74f6adc23a7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 3.5 --isa avx512 --time 40s --from seeds/tan/f64/quotient7.evo --seed 1 --threads 1 --archive tan_f64_4ulp_avx512_long.db
 *                time: 0.6967 ns/element as avx512 code (inputs mean)
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
#ifndef TAN_F64_4ULP_AVX512_H
#define TAN_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tan_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void tan_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
