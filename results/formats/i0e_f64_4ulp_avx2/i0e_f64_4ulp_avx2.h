/* i0e_f64_4ulp_avx2: i0e
 *
 *   target       i0e, e^-|x| I_0(x), f64
 *   domain       every input
 *   max error    3.985954 ulp, observed on 5431271390 inputs
 *   worst input  0x1.7cb5e99ad32cap+2 (5.9486030590021048, encoding 0x4017cb5e99ad32ca)
 *   result there 0x1.56dcc6e321a9cp-3 (0.1674132860245735, encoding 0x3fc56dcc6e321a9c)
 *   mean error   0.498765 ulp
 *   misrounded   2300911947 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a53dbde84bca772b7fafc7a55a5c69fb
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0e --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i0e/f64/chebyshev_integer.evo --archive i0e_f64_avx2.db
 *                time: 2.6122 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef I0E_F64_4ULP_AVX2_H
#define I0E_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double i0e_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void i0e_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
