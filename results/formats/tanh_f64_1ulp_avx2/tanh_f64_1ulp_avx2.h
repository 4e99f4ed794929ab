/* tanh_f64_1ulp_avx2: tanh
 *
 *   target       tanh, tanh x, f64
 *   domain       every input
 *   max error    0.957416 ulp, observed on 20010165 inputs
 *   worst input  0x1.cd20c30884209p-3 (0.22516014451731817, encoding 0x3fccd20c30884209)
 *   result there 0x1.c57d7e473e743p-3 (0.22143076567572892, encoding 0x3fcc57d7e473e743)
 *   mean error   0.048773 ulp
 *   misrounded   706232 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           730add8c0dd8c4133be067b27ad3e65e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive tanh_f64_1ulp_avx2.db
 *                time: 2.5258 ns/element as avx2 code (inputs mean)
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
#ifndef TANH_F64_1ULP_AVX2_H
#define TANH_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tanh_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void tanh_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
