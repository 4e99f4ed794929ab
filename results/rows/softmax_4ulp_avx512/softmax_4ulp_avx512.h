/* softmax_4ulp_avx512: softmax
 *
 * Rows of fewer than 3145728 elements:
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.329399 ulp, observed on 936236098 inputs
 *   |sum - 1|    1.39e-07 at most
 *   worst row    far, 64 elements, seed 202, result 45
 *   result there 0x1.ca2358p-45 (5.08635424e-14, encoding 0x296511ac)
 *   mean error   0.173039 ulp
 *   misrounded   133816587 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a0b02a807a917d4a8efdf1ea190db653
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size l1 --time 60s --seed 1 --from seeds/softmax/reload_perm8_blocked.evo --threads 1 --archive l1.db
 *                time: 0.1142 ns/element as avx512 code (inputs l1)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Rows of at least 3145728 elements:
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.530779 ulp, observed on 936236098 inputs
 *   |sum - 1|    2.06e-07 at most
 *   worst row    masked, 64 elements, seed 15, result 54
 *   result there 0x1.fd34f2p-27 (1.48198689e-08, encoding 0x327e9a79)
 *   mean error   0.291486 ulp
 *   misrounded   246115412 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           305760d9e0db386ef75d7593aa7a6a10
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size dram --time 60s --seed 1 --from seeds/softmax/two_sweeps_window.evo --threads 1 --archive dram.db
 *                time: 0.2663 ns/element as avx512 code (inputs dram)
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
