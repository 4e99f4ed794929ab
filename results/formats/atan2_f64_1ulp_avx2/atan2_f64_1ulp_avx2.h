/* atan2_f64_1ulp_avx2: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    0.815013 ulp, observed on 1151105 inputs
 *   worst input  -0x1.7f9d5b9e98114p+876 (-7.5497305807690051e+263, encoding 0xf6b7f9d5b9e98114)
 *                -0x1.906725111f60ap+874 (-1.9700328564102302e+263, encoding 0xf69906725111f60a)
 *   result there -0x1.d377b68da93ep+0 (-1.8260454269268322, encoding 0xbffd377b68da93e0)
 *   mean error   0.259745 ulp
 *   misrounded   69376 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b5f848e0b7da76745541256efeffaf7e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 1 --isa avx2 --time 25s --seed 1 --threads 1 --archive atan2_f64_1ulp_avx2.db
 *                time: 3.6129 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN2_F64_1ULP_AVX2_H
#define ATAN2_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan2_f64_1ulp_avx2(double x0, double x1);

/* Any n; an output array may be an input array. */
void atan2_f64_1ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
