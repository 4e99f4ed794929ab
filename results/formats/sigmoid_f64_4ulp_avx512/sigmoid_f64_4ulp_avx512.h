/* sigmoid_f64_4ulp_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f64
 *   domain       every input
 *   max error    3.401646 ulp, observed on 22472087 inputs
 *   worst input  -0x1.b86664db54692p+1 (-3.4406248160310691, encoding 0xc00b86664db54692)
 *   result there 0x1.fcb7ccc675a61p-6 (0.0310496806867725, encoding 0x3f9fcb7ccc675a61)
 *   mean error   0.218268 ulp
 *   misrounded   3180394 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e914359a4347d5d34b224d81d63f487c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive sigmoid_f64_1ulp_avx512.db
 *                time: 0.5367 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
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
#ifndef SIGMOID_F64_4ULP_AVX512_H
#define SIGMOID_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sigmoid_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void sigmoid_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
