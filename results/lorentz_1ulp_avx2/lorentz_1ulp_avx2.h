/* lorentz_1ulp_avx2: lorentz
 *
 *   target       lorentz, x0 x1 - x2 x3, f32
 *   domain       every input
 *   max error    0.500001 ulp, observed on 10136720 inputs
 *   worst input  -0x1.000002p-75 (-2.64697828e-23, encoding 0x9a000001)
 *                -0x1.fffffap-64 (-1.08420198e-19, encoding 0x9ffffffd)
 *                0x1.000002p+63 (9.22337314e+18, encoding 0x5f000001)
 *                0x1.8p-148 (4.20389539e-45, encoding 0x00000003)
 *   result there -0x1.800004p-85 (-3.87740974e-26, encoding 0x95400002)
 *   mean error   0.177867 ulp
 *   misrounded   44450 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           35301496ac9cbd0a774e1f3e77355251
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lorentz --fmt f32 --max-ulp 1 --isa avx2 --time 12s --seed 1 --threads 1 --archive lorentz_1ulp_avx2.db
 *                time: 0.2099 ns/element as avx2 code (inputs mean)
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
#ifndef LORENTZ_1ULP_AVX2_H
#define LORENTZ_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float lorentz_1ulp_avx2(float x0, float x1, float x2, float x3);

/* Any n; an output array may be an input array. */
void lorentz_1ulp_avx2_array(const float *x0, const float *x1, const float *x2, const float *x3, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
