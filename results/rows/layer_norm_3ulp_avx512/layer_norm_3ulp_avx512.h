/* layer_norm_3ulp_avx512: layer_norm
 *
 *   target       layer_norm, (x - mean(x))/sqrt(mean((x - mean(x))^2) + 1e-5), f32
 *   domain       rows of the families uniform, normal, constant, nan, far, sparse, slope, small
 *   max error    2.615293 ulp, observed on 798112536 results
 *   worst row    far, 180 elements, seed 15927, result 132
 *   result there 0x1.f6fa7ap+0 (1.96475947, encoding 0x3ffb7d3d)
 *   mean error   0.123287 ulp
 *   misrounded   211835908 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3b8f087d4f9e9273fb7b21ede33e046a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target layer_norm --max-ulp 4 --size l2 --time 90s --seed 1 --threads 1 --archive layer_norm.db
 *                time: 0.1151 ns/element as avx512 code (inputs l2)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result,
 * at 1 where it is smaller. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef LAYER_NORM_3ULP_AVX512_H
#define LAYER_NORM_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void layer_norm_3ulp_avx512(const float *x, float *y, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void layer_norm_3ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
