/* softmax_scaled_4ulp_avx512: softmax_scaled
 *
 *   target       softmax_scaled, exp((x - max(x))*scale/temperature)/sum(exp((x - max(x))*scale/temperature)), f32
 *   domain       every input
 *   max error    2.949850 ulp, observed on 765989378 inputs
 *   |sum - 1|    9.03e-08 at most
 *   worst row    normal, 16 elements, seed 65608, result 13
 *   result there 0x1.b09258p-91 (6.82477735e-28, encoding 0x1258492c)
 *   mean error   0.275150 ulp
 *   misrounded   186550489 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9548f409b7d3e690ab6ceb023ecb1183
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax_scaled --max-ulp 4 --size l2 --time 60s --seed 1 --threads 1 --archive scaled4.db
 *                time: 0.1209 ns/element as avx512 code (inputs l2)
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
