/* softmax_4ulp_avx512: softmax
 *
 * Rows of fewer than 3145728 elements:
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    3.218087 ulp, observed on 1082643279 results
 *   |sum - 1|    1.34e-07 at most
 *   worst row    masked, 133 elements, seed 50100, result 121
 *   result there 0x1.da613cp-31 (8.62891869e-10, encoding 0x306d309e)
 *   mean error   0.201916 ulp
 *   misrounded   184878976 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c963ee8d6bd5404e099eaae588586271
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --isa avx2 --max-ulp 4 --size l2 --time 60s --seed 1 --from seeds/softmax/reload_perm8_blocked.evo --threads 1 --archive avx2.db
 *                time: 0.1428 ns/element as avx2 code (inputs l2)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Rows of at least 3145728 elements:
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    3.637818 ulp, observed on 1082643279 results
 *   |sum - 1|    2.12e-07 at most
 *   worst row    far, 164 elements, seed 51311, result 71
 *   result there 0x1.f7e374p-37 (1.43213722e-11, encoding 0x2d7bf1ba)
 *   mean error   0.204126 ulp
 *   misrounded   172975156 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d153bb9fe2e5e62965963eec4775bb36
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size dram --time 60s --seed 1 --from seeds/softmax/two_sweeps_window.evo --threads 1 --archive dram.db
 *                time: 0.2996 ns/element as avx512 code (inputs dram)
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
