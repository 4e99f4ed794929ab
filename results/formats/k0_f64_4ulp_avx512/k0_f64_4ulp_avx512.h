/* k0_f64_4ulp_avx512: k0
 *
 *   target       k0, K_0(x), f64
 *   domain       every input
 *   max error    3.017274 ulp, observed on 2696324214 inputs
 *   worst input  0x1.080805264be9ap+9 (528.06265715319319, encoding 0x408080805264be9a)
 *   result there 0x1.f5601bcb9de4cp-767 (2.5229950751572812e-231, encoding 0x100f5601bcb9de4c)
 *   mean error   0.369408 ulp
 *   misrounded   776451059 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c3e7d4ef3c4fdf81c8b47dd2b1a7c41c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0 --fmt f64 --max-ulp 3.5 --time 50s --threads 1 --seed 1 --isa avx512 --archive k0.db
 *                time: 1.2846 ns/element as avx512 code (inputs mean)
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
#ifndef K0_F64_4ULP_AVX512_H
#define K0_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double k0_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void k0_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
