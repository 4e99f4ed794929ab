/* k1e_f64_4ulp_avx2: k1e
 *
 *   target       k1e, e^x K_1(x), f64
 *   domain       every input
 *   max error    3.507467 ulp, observed on 5149527461 inputs
 *   worst input  0x1.fdcf2739a38d2p-1 (0.99572107866858972, encoding 0x3fefdcf2739a38d2)
 *   result there 0x1.a41d2bc951d85p+0 (1.6410701147559348, encoding 0x3ffa41d2bc951d85)
 *   mean error   0.374129 ulp
 *   misrounded   1124063754 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           83cbed8a8191605474cf1eccd495b600
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1e --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k1e/f64/chebyshev_integer.evo --archive k1e_f64_avx2.db
 *                time: 2.0815 ns/element as avx2 code (inputs mean)
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
#ifndef K1E_F64_4ULP_AVX2_H
#define K1E_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double k1e_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void k1e_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
