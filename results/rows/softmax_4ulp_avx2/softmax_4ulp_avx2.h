/* softmax_4ulp_avx2: softmax
 *
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.411442 ulp, observed on 765989378 inputs
 *   |sum - 1|    1e-07 at most
 *   worst row    far, 16777216 elements, seed 0, result 16224277
 *   result there 0x1.f60a1ep-76 (2.59548349e-23, encoding 0x19fb050f)
 *   mean error   0.210692 ulp
 *   misrounded   134833707 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ba212df8498cd52106b30bf2cf487f44
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target softmax --isa avx2 --max-ulp 4 --size l2 --time 45s --seed 2 --from seeds/softmax/reload_perm8_near.evo --threads 1 --archive avx2_5.db
 *                time: 0.2427 ns/element as avx2 code (inputs l2)
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
#ifndef SOFTMAX_4ULP_AVX2_H
#define SOFTMAX_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A row of n elements, any n; an output array may be an input array. */
void softmax_4ulp_avx2(const float *x, float *y, size_t n);

/* Row r of an array begins at r times its stride, in elements; 0: all rows share it. */
void softmax_4ulp_avx2_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n);

#ifdef __cplusplus
}
#endif

#endif
