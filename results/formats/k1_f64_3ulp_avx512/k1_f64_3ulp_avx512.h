/* k1_f64_3ulp_avx512: k1
 *
 *   target       k1, K_1(x), f64
 *   domain       every input
 *   max error    2.808629 ulp, observed on 2605439522 inputs
 *   worst input  0x1.7a7a91642b78ep-1 (0.73921636913085975, encoding 0x3fe7a7a91642b78e)
 *   result there 0x1.f0b3b580a5d1dp-1 (0.97012107081801313, encoding 0x3fef0b3b580a5d1d)
 *   mean error   0.253388 ulp
 *   misrounded   30190095 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8362b73a3fbcf4f4872b2da6b7fdfcfa
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1 --fmt f64 --max-ulp 3.5 --time 50s --threads 1 --seed 1 --isa avx512 --archive k1.db
 *                time: 1.3548 ns/element as avx512 code (inputs mean)
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
#ifndef K1_F64_3ULP_AVX512_H
#define K1_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double k1_f64_3ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void k1_f64_3ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
