/* k1e_f64_3ulp_avx512: k1e
 *
 *   target       k1e, e^x K_1(x), f64
 *   domain       every input
 *   max error    2.296982 ulp, observed on 5148171034 inputs
 *   worst input  0x1.830d8339f66e4p-1 (0.75596246798087607, encoding 0x3fe830d8339f66e4)
 *   result there 0x1.ffa74e063e5c5p+0 (1.9986466183894305, encoding 0x3ffffa74e063e5c5)
 *   mean error   0.263506 ulp
 *   misrounded   353231551 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0ee4c4c1d793bd65223c625c28639f47
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1e --fmt f64 --max-ulp 3.5 --time 50s --threads 1 --seed 1 --isa avx512 --archive k1e.db
 *                time: 1.2680 ns/element as avx512 code (inputs mean)
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
#ifndef K1E_F64_3ULP_AVX512_H
#define K1E_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double k1e_f64_3ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void k1e_f64_3ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
