/* softmax_4ulp_avx512: softmax
 *
 * Rows of fewer than 3145728 elements:
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.085838 ulp, observed on 765989378 inputs
 *   |sum - 1|    1.19e-07 at most
 *   worst row    far, 65536 elements, seed 1, result 5270
 *   result there 0x1.daf4a6p-63 (2.01151545e-19, encoding 0x206d7a53)
 *   mean error   0.276665 ulp
 *   misrounded   191850021 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           315f1d1827f7c2d3d37ca79f3cf24c69
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size l3 --time 100s --threads 1 --seed 1 --archive nl3.db
 *                time: 0.1560 ns/element as avx512 code (inputs l3)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Rows of at least 3145728 elements:
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.412587 ulp, observed on 936236098 inputs
 *   |sum - 1|    1.53e-07 at most
 *   worst row    masked, 64 elements, seed 65539, result 55
 *   result there 0x1.fc9e68p-21 (9.47376293e-07, encoding 0x357e4f34)
 *   mean error   0.261111 ulp
 *   misrounded   208349106 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e3be1e466cd8f240197ae2b7001391d0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size dram --time 100s --threads 1 --seed 1 --from seeds/softmax/two_sweeps_perm16.evo --archive two.db
 *                time: 0.5883 ns/element as avx512 code (inputs dram)
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
#ifndef SOFTMAX_4ULP_AVX512_H
#define SOFTMAX_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void softmax_4ulp_avx512(const float *x, float *y, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void softmax_4ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
