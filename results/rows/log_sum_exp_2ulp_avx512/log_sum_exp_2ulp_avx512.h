/* log_sum_exp_2ulp_avx512: log_sum_exp
 *
 *   target       log_sum_exp, abs(max(x)) < inf ? max(x) + log(sum(exp(x - max(x)))) : max(x), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    1.915550 ulp, observed on 842379 results
 *   worst row    constant, 1333 elements, seed 1032, result 0
 *   result there 0x1.3ff4dp+0 (1.24982929, encoding 0x3f9ffa68)
 *   mean error   0.168283 ulp
 *   misrounded   28086 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0e800a590d127a8ae142cbf6b67deba2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 0:
 *                evolve --target log_sum_exp --max-ulp 4 --size l2 --time 60s --threads 1 --archive lse.db
 *                time: 0.0952 ns/element as avx512 code (inputs l2)
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
#ifndef LOG_SUM_EXP_2ULP_AVX512_H
#define LOG_SUM_EXP_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n. */
float log_sum_exp_2ulp_avx512(const float *x, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it.
 * Results of one element a row lie side by side, apart from all inputs. */
void log_sum_exp_2ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
