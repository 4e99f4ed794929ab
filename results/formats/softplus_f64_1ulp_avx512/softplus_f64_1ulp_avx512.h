/* softplus_f64_1ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), f64
 *   domain       every input
 *   max error    0.798342 ulp, observed on 32173569 inputs
 *   worst input  -0x1.61899f2ed24f6p+9 (-707.07517037648245, encoding 0xc0861899f2ed24f6)
 *   result there 0x1.dfc1a1b070444p-1021 (8.3397919138661119e-308, encoding 0x002dfc1a1b070444)
 *   mean error   0.190098 ulp
 *   misrounded   2178930 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           aaff7c101efa7c3b1f3e5e58ac027f5e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive softplus_f64_1ulp_avx512.db
 *                time: 2.1175 ns/element as avx512 code (inputs mean)
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
#ifndef SOFTPLUS_F64_1ULP_AVX512_H
#define SOFTPLUS_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double softplus_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void softplus_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
