/* tan_f64_1ulp_avx512: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    0.816745 ulp, observed on 53221576 inputs
 *   worst input  -0x1.dda2f1145c3aap+3 (-14.926140346304084, encoding 0xc02dda2f1145c3aa)
 *   result there 0x1.fc5a1b5361ea3p-1 (0.99287495987751517, encoding 0x3fefc5a1b5361ea3)
 *   mean error   0.213498 ulp
 *   misrounded   1650228 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a07be9290e543ebabbfe83fa839d3b38
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 0.95 --isa avx512 --time 25s --seed 1 --threads 1 --archive tan_f64_1ulp_avx512.db
 *                time: 1.4621 ns/element as avx512 code (inputs mean)
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
#ifndef TAN_F64_1ULP_AVX512_H
#define TAN_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tan_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void tan_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
