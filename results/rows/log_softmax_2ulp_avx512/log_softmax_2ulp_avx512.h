/* log_softmax_2ulp_avx512: log_softmax
 *
 *   target       log_softmax, (x - max(x)) - log(sum(exp(x - max(x)))), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    1.848089 ulp, observed on 1082643279 results
 *   worst row    far, 128 elements, seed 40655, result 12
 *   result there -0x1.f13fd8p+0 (-1.94238043, encoding 0xbff89fec)
 *   mean error   0.210235 ulp
 *   misrounded   79589787 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8577ec04ed760d352482326aa6263d05
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_softmax --max-ulp 2 --size l2 --time 60s --seed 1 --threads 1 --archive log_softmax2.db
 *                time: 0.1220 ns/element as avx512 code (inputs l2)
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
#ifndef LOG_SOFTMAX_2ULP_AVX512_H
#define LOG_SOFTMAX_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void log_softmax_2ulp_avx512(const float *x, float *y, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void log_softmax_2ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
