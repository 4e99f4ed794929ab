/* softmax_masked_4ulp_avx512: softmax_masked
 *
 *   target       softmax_masked, mask > 0 ? exp(x - max(mask > 0 ? x : -inf))/sum(mask > 0 ? exp(x - max(mask > 0 ? x : -inf)) : 0) : 0, f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *                x1: mask
 *   max error    3.890896 ulp, observed on 1082643279 results
 *   |sum - 1|    1.19e-07 at most
 *   worst row    masked, 216 elements, seed 14783, result 178
 *   result there 0x1.ebfec6p-22 (4.58206245e-07, encoding 0x34f5ff63)
 *   mean error   0.143230 ulp
 *   misrounded   126731730 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           38ce7808543b97defe8c9e5cf8709f9d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax_masked --max-ulp 4 --size l2 --time 80s --seed 1 --threads 1 --archive masked.db
 *                time: 0.1739 ns/element as avx512 code (inputs l2)
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
#ifndef SOFTMAX_MASKED_4ULP_AVX512_H
#define SOFTMAX_MASKED_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void softmax_masked_4ulp_avx512(const float *x0, const uint8_t *x1, float *y, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void softmax_masked_4ulp_avx512_rows(const float *x0, size_t x0_stride, const uint8_t *x1, size_t x1_stride, float *y, size_t y_stride, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
