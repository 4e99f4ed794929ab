/* i1e_f64_4ulp_avx2: i1e
 *
 *   target       i1e, e^-|x| I_1(x), f64
 *   domain       every input
 *   max error    3.731906 ulp, observed on 5462349799 inputs
 *   worst input  -0x1.a7b5b228469cbp+2 (-6.6204648392981182, encoding 0xc01a7b5b228469cb)
 *   result there -0x1.2a8dfa977faf2p-3 (-0.14577861571157019, encoding 0xbfc2a8dfa977faf2)
 *   mean error   0.348209 ulp
 *   misrounded   1427212656 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bbbf38a864c23c00de45006b2b9f900f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1e --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i1e/f64/chebyshev_integer.evo --archive i1e_f64_avx2.db
 *                time: 2.8388 ns/element as avx2 code (inputs mean)
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
#ifndef I1E_F64_4ULP_AVX2_H
#define I1E_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double i1e_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void i1e_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
