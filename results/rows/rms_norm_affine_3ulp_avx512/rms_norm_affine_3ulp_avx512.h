/* rms_norm_affine_3ulp_avx512: rms_norm_affine
 *
 *   target       rms_norm_affine, x/sqrt(mean(x*x) + epsilon)*weight, f32
 *   domain       rows of the families uniform, normal, constant, nan, far, sparse, slope, small
 *                x1: weight
 *                p0: epsilon, from 1e-06 to 0.0001
 *   max error    2.539755 ulp, observed on 798112536 results
 *   worst row    far, 261 elements, seed 11288, result 220
 *   result there 0x1.fa8b3ap-1 (0.989343464, encoding 0x3f7d459d)
 *   mean error   0.285999 ulp
 *   misrounded   183656532 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e8de8a0073791ee10c5660c7f9d0fdec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rms_norm_affine --max-ulp 4 --size l2 --time 90s --seed 1 --threads 1 --archive rms_norm_affine.db
 *                time: 0.0841 ns/element as avx512 code (inputs l2)
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
#ifndef RMS_NORM_AFFINE_3ULP_AVX512_H
#define RMS_NORM_AFFINE_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void rms_norm_affine_3ulp_avx512(const float *x0, const float *x1, float *y, float p0, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void rms_norm_affine_3ulp_avx512_rows(const float *x0, size_t x0_stride, const float *x1, size_t x1_stride, float *y, size_t y_stride, float p0, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
