/* k1_f64_3ulp_avx2: k1
 *
 *   target       k1, K_1(x), f64
 *   domain       every input
 *   max error    2.398920 ulp, observed on 2607119881 inputs
 *   worst input  0x1.8a2229574f7a6p-1 (0.76979188147355582, encoding 0x3fe8a2229574f7a6)
 *   result there 0x1.d3aba3e76570dp-1 (0.91341888618146216, encoding 0x3fed3aba3e76570d)
 *   mean error   0.253140 ulp
 *   misrounded   29733136 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d7f1cae565610a601d834d4a29f988f9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1 --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k1/f64/chebyshev_integer.evo --archive k1_f64_avx2.db
 *                time: 2.8125 ns/element as avx2 code (inputs mean)
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
#ifndef K1_F64_3ULP_AVX2_H
#define K1_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double k1_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void k1_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
