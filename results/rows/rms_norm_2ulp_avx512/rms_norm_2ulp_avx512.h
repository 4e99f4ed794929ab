/* rms_norm_2ulp_avx512: rms_norm
 *
 *   target       rms_norm, x/sqrt(mean(x*x) + 1e-5), f32
 *   domain       rows of the families uniform, normal, constant, nan, far, sparse, slope, small
 *   max error    1.487969 ulp, observed on 798112536 results
 *   worst row    normal, 162 elements, seed 18505, result 86
 *   result there -0x1.fcf7b2p-1 (-0.994077265, encoding 0xbf7e7bd9)
 *   mean error   0.222968 ulp
 *   misrounded   103142595 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0c2b6e66778c1c683310d6dc66b4be08
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rms_norm --max-ulp 2 --size l2 --time 60s --seed 1 --threads 1 --archive rms_norm3.db
 *                time: 0.0593 ns/element as avx512 code (inputs l2)
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
#ifndef RMS_NORM_2ULP_AVX512_H
#define RMS_NORM_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void rms_norm_2ulp_avx512(const float *x, float *y, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void rms_norm_2ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
