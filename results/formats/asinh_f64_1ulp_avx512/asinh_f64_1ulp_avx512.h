/* asinh_f64_1ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f64
 *   domain       every input
 *   max error    0.909287 ulp, observed on 36432109 inputs
 *   worst input  0x1.2a82a0c40381ep+0 (1.1660557249592851, encoding 0x3ff2a82a0c40381e)
 *   result there 0x1.fcf5693eb6917p-1 (0.99405983820477928, encoding 0x3fefcf5693eb6917)
 *   mean error   0.192674 ulp
 *   misrounded   328277 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           377691038ca4dc227985b1d6f8fee9be
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive asinh_f64_1ulp_avx512.db
 *                time: 2.2618 ns/element as avx512 code (inputs mean)
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
#ifndef ASINH_F64_1ULP_AVX512_H
#define ASINH_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double asinh_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void asinh_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
