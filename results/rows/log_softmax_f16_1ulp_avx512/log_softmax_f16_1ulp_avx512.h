/* log_softmax_f16_1ulp_avx512: log_softmax
 *
 *   target       log_softmax, (x - max(x)) - log(sum(exp(x - max(x)))), f16
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    0.583099 ulp, observed on 1082643279 results
 *   worst row    normal, 67108864 elements, seed 0, result 84936
 *   result there -0x1.208p+4 (-18.03125, encoding 0xcc82)
 *   mean error   0.218664 ulp
 *   misrounded   74274390 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b640052ee3eae6b1a491fe9a96f332c0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_softmax --fmt f16 --max-ulp 1 --size l2 --time 60s --seed 1 --threads 1 --archive log_softmax_f16.db
 *                time: 0.1542 ns/element as avx512 code (inputs l2)
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
#ifndef LOG_SOFTMAX_F16_1ULP_AVX512_H
#define LOG_SOFTMAX_F16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void log_softmax_f16_1ulp_avx512(const uint16_t *x, uint16_t *y, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void log_softmax_f16_1ulp_avx512_rows(const uint16_t *x, size_t x_stride, uint16_t *y, size_t y_stride, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
