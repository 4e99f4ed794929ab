/* k0e_f64_4ulp_avx512: k0e
 *
 *   target       k0e, e^x K_0(x), f64
 *   domain       every input
 *   max error    3.652257 ulp, observed on 5204574415 inputs
 *   worst input  0x1.60b26164073c5p-2 (0.34443046734832833, encoding 0x3fd60b26164073c5)
 *   result there 0x1.c287a0eabfed5p+0 (1.7598820279235288, encoding 0x3ffc287a0eabfed5)
 *   mean error   0.324606 ulp
 *   misrounded   1123705228 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           95aa5860acf2f56ff63f0c8f0faaf384
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive k0e_f64.db
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
#ifndef K0E_F64_4ULP_AVX512_H
#define K0E_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double k0e_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void k0e_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
