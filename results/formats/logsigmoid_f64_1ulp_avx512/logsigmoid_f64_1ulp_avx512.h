/* logsigmoid_f64_1ulp_avx512: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f64
 *   domain       every input
 *   max error    0.815989 ulp, observed on 33376545 inputs
 *   worst input  0x1.619a3f4c292e4p+9 (707.20505668650412, encoding 0x408619a3f4c292e4)
 *   result there -0x1.a551dce0bc014p-1021 (-7.3239657885749935e-308, encoding 0x802a551dce0bc014)
 *   mean error   0.195146 ulp
 *   misrounded   2512071 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           124ca0526a846568fbe471f7110a5d2b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive logsigmoid_f64_1ulp_avx512.db
 *                time: 2.1212 ns/element as avx512 code (inputs mean)
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
#ifndef LOGSIGMOID_F64_1ULP_AVX512_H
#define LOGSIGMOID_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double logsigmoid_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void logsigmoid_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
