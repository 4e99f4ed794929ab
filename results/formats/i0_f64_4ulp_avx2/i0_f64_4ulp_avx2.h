/* i0_f64_4ulp_avx2: i0
 *
 *   target       i0, I_0(x), f64
 *   domain       every input
 *   max error    3.344699 ulp, observed on 200772401 inputs
 *   worst input  -0x1.dc021b6cc9b0fp+2 (-7.437628608930722, encoding 0xc01dc021b6cc9b0f)
 *   result there 0x1.fa15b3665a414p+7 (253.04238433696503, encoding 0x406fa15b3665a414)
 *   mean error   0.255212 ulp
 *   misrounded   13211871 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           217d3c5779f33bf94fdbddf5e8f6599d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0 --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i0/f64/chebyshev_integer.evo --archive i0_f64_avx2.db
 *                time: 2.5405 ns/element as avx2 code (inputs mean)
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
#ifndef I0_F64_4ULP_AVX2_H
#define I0_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double i0_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void i0_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
