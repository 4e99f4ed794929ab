/* softmax_scaled_4ulp_avx512: softmax_scaled
 *
 *   target       softmax_scaled, exp((x - max(x))*scale/temperature)/sum(exp((x - max(x))*scale/temperature)), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *                p0: scale, from 0.0625 to 1
 *                p1: temperature, from 0.5 to 2
 *   max error    3.328474 ulp, observed on 1082643279 results
 *   |sum - 1|    1.2e-07 at most
 *   worst row    far, 280 elements, seed 43875, result 138
 *   result there 0x1.f9d7f4p-32 (4.60062044e-10, encoding 0x2ffcebfa)
 *   mean error   0.177287 ulp
 *   misrounded   154742039 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c3b76f05a7610dc2346e6bc9916a427b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax_scaled --max-ulp 4 --size l2 --time 60s --seed 1 --threads 1 --archive scaled.db
 *                time: 0.1253 ns/element as avx512 code (inputs l2)
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
#ifndef SOFTMAX_SCALED_4ULP_AVX512_H
#define SOFTMAX_SCALED_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void softmax_scaled_4ulp_avx512(const float *x, float *y, float p0, float p1, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void softmax_scaled_4ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, float p0, float p1, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
