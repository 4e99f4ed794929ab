/* i1e_f64_4ulp_avx512: i1e
 *
 *   target       i1e, e^-|x| I_1(x), f64
 *   domain       every input
 *   max error    3.434963 ulp, observed on 5464849026 inputs
 *   worst input  -0x1.ff8baf7f4ac08p+2 (-7.9929007285200058, encoding 0xc01ff8baf7f4ac08)
 *   result there -0x1.12d526b41537p-3 (-0.13419561612195308, encoding 0xbfc12d526b415370)
 *   mean error   0.582939 ulp
 *   misrounded   2715095986 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           acbb128dce001ec0f54927258c3e171e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1e --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive i1e_f64.db
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
#ifndef I1E_F64_4ULP_AVX512_H
#define I1E_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double i1e_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void i1e_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
