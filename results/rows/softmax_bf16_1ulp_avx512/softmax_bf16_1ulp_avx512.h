/* softmax_bf16_1ulp_avx512: softmax
 *
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), bf16
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    0.500032 ulp, observed on 1082643279 results
 *   |sum - 1|    0.00388 at most
 *   worst row    normal, 524 elements, seed 1970, result 320
 *   result there 0x1.f2p-44 (1.10578213e-13, encoding 0x29f9)
 *   mean error   0.092077 ulp
 *   misrounded   602 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           650ddd159fde889349dea88689f9aef8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --fmt bf16 --max-ulp 1 --size l2 --time 75s --seed 1 --threads 1 --archive bf16.db
 *                time: 0.2737 ns/element as avx512 code (inputs l2)
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
#ifndef SOFTMAX_BF16_1ULP_AVX512_H
#define SOFTMAX_BF16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void softmax_bf16_1ulp_avx512(const uint16_t *x, uint16_t *y, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void softmax_bf16_1ulp_avx512_rows(const uint16_t *x, size_t x_stride, uint16_t *y, size_t y_stride, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
