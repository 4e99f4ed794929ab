/* exp2_f64_1ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f64
 *   domain       every input
 *   max error    0.936587 ulp, observed on 32245240 inputs
 *   worst input  -0x1.09def92996d19p+6 (-66.467747354345548, encoding 0xc0509def92996d19)
 *   result there 0x1.7239370037c39p-67 (9.7997343291590507e-21, encoding 0x3bc7239370037c39)
 *   mean error   0.136625 ulp
 *   misrounded   2246507 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           93f4924f53f072a0333792bbbddc3d7e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f64 --max-ulp 1 --isa avx2 --evaluations 300 --seed 1 --threads 1 --archive exp2_f64_1ulp_avx2.db
 *                time: 0.7437 ns/element as avx2 code (inputs mean)
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
#ifndef EXP2_F64_1ULP_AVX2_H
#define EXP2_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp2_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void exp2_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
