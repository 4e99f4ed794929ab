/* softmax_4ulp_l1_avx512: softmax
 *
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    2.881896 ulp, observed on 936236098 results
 *   |sum - 1|    1.19e-07 at most
 *   worst row    masked, 33 elements, seed 252, result 11
 *   result there 0x1.e9ff3ep-16 (2.92060995e-05, encoding 0x37f4ff9f)
 *   mean error   0.171837 ulp
 *   misrounded   130121155 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           68449953838b79d6a81524ebd92546ab
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size l1 --time 60s --seed 1 --from seeds/softmax/reload_perm8_blocked.evo --threads 1 --archive l1.db
 *                time: 0.1476 ns/element as avx512 code (inputs l1)
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
#ifndef SOFTMAX_4ULP_L1_AVX512_H
#define SOFTMAX_4ULP_L1_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void softmax_4ulp_l1_avx512(const float *x, float *y, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void softmax_4ulp_l1_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
