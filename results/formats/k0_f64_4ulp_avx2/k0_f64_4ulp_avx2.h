/* k0_f64_4ulp_avx2: k0
 *
 *   target       k0, K_0(x), f64
 *   domain       every input
 *   max error    3.711081 ulp, observed on 2691235334 inputs
 *   worst input  0x1.9b09362c889e3p+7 (205.51799143951129, encoding 0x4069b09362c889e3)
 *   result there 0x1.fa2fbe295591bp-301 (4.8533531576362548e-91, encoding 0x2d2fa2fbe295591b)
 *   mean error   0.290724 ulp
 *   misrounded   417117031 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ec265d0bc6ddcbac0b39d11a1972fbfd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0 --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k0/f64/chebyshev_integer.evo --archive k0_f64_avx2.db
 *                time: 2.7080 ns/element as avx2 code (inputs mean)
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
#ifndef K0_F64_4ULP_AVX2_H
#define K0_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double k0_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void k0_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
