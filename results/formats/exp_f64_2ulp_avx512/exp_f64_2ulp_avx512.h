/* exp_f64_2ulp_avx512: exp
 *
 *   target       exp, e^x, f64
 *   domain       every input
 *   max error    1.992766 ulp, observed on 33896512 inputs
 *   worst input  -0x1.f57df2e37eeddp+4 (-31.343249214797527, encoding 0xc03f57df2e37eedd)
 *   result there 0x1.b7f76b09e032ep-46 (2.4423045643044529e-14, encoding 0x3d1b7f76b09e032e)
 *   mean error   0.518814 ulp
 *   misrounded   13145605 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0b051eba4b576779ca43bdb2f264f308
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f64 --max-ulp 3.5 --isa avx512 --time 35s --seed 1 --threads 1 --archive exp_f64_3ulp_avx512.db
 *                time: 0.3887 ns/element as avx512 code (inputs mean)
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
#ifndef EXP_F64_2ULP_AVX512_H
#define EXP_F64_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp_f64_2ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void exp_f64_2ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
