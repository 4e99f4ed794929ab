/* layer_norm_affine_1ulp_avx512: layer_norm_affine
 *
 *   target       layer_norm_affine, (x - mean(x))/sqrt(mean((x - mean(x))^2) + epsilon)*weight + bias, f32
 *   domain       rows of the families uniform, normal, constant, nan, far, sparse, slope, small
 *                x1: weight
 *                x2: bias
 *                p0: epsilon, from 1e-06 to 0.0001
 *   max error    0.510167 ulp, observed on 798112536 results
 *   worst row    far, 231 elements, seed 25890, result 186
 *   result there -0x1.f65962p+0 (-1.96230137, encoding 0xbffb2cb1)
 *   mean error   0.115840 ulp
 *   misrounded   37361 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           67aa1b3700835c984e6cc6aeb17199cf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target layer_norm_affine --max-ulp 1 --size l2 --time 60s --seed 1 --threads 1 --archive layer_norm_affine3.db
 *                time: 0.2153 ns/element as avx512 code (inputs l2)
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
#ifndef LAYER_NORM_AFFINE_1ULP_AVX512_H
#define LAYER_NORM_AFFINE_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void layer_norm_affine_1ulp_avx512(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void layer_norm_affine_1ulp_avx512_rows(const float *x0, size_t x0_stride, const float *x1, size_t x1_stride, const float *x2, size_t x2_stride, float *y, size_t y_stride, float p0, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
