/* softmax_4ulp_dram_avx2: softmax
 *
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.676109 ulp, observed on 936236098 inputs
 *   |sum - 1|    1.92e-07 at most
 *   worst row    far, 2048 elements, seed 2, result 37
 *   result there 0x1.d4f1a2p-71 (7.75802569e-22, encoding 0x1c6a78d1)
 *   mean error   0.178254 ulp
 *   misrounded   136611633 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d7bec8f3b21a34157ec1f6cf0883d26d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --isa avx2 --max-ulp 4 --size dram --time 60s --seed 1 --from seeds/softmax/two_sweeps_window.evo --threads 1 --archive avx2_dram.db
 *                time: 0.3677 ns/element as avx2 code (inputs dram)
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
#ifndef SOFTMAX_4ULP_DRAM_AVX2_H
#define SOFTMAX_4ULP_DRAM_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void softmax_4ulp_dram_avx2(const float *x, float *y, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void softmax_4ulp_dram_avx2_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
