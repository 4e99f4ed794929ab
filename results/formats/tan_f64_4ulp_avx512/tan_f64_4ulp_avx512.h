/* tan_f64_4ulp_avx512: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    3.338472 ulp, observed on 46491770 inputs
 *   worst input  -0x1.07df058cd8bcap+4 (-16.49194865244116, encoding 0xc0307df058cd8bca)
 *   result there -0x1.fe8e2bb4cddd4p-1 (-0.99717842657167433, encoding 0xbfefe8e2bb4cddd4)
 *   mean error   0.275228 ulp
 *   misrounded   5413428 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d66c27f80b295bdf03fad960677ee5e4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 3.5 --isa avx512 --time 16s --from seeds/tan/f64/quotient7.evo --seed 1 --threads 1 --archive tan_f64_4ulp_avx512.db
 *                time: 0.7161 ns/element as avx512 code (inputs mean)
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
