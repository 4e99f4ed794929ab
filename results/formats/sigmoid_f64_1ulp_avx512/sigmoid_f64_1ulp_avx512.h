/* sigmoid_f64_1ulp_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f64
 *   domain       every input
 *   max error    0.789137 ulp, observed on 32949828 inputs
 *   worst input  -0x1.619fd91fbffd6p+9 (-707.24881359934329, encoding 0xc08619fd91fbffd6)
 *   result there 0x1.93481a1947e04p-1021 (7.0104019773766502e-308, encoding 0x00293481a1947e04)
 *   mean error   0.137954 ulp
 *   misrounded   1984536 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ef616b592bed87b9c9643c2af0aae835
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive sigmoid_f64_1ulp_avx512.db
 *                time: 0.9935 ns/element as avx512 code (inputs mean)
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
#ifndef SIGMOID_F64_1ULP_AVX512_H
#define SIGMOID_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sigmoid_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void sigmoid_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
