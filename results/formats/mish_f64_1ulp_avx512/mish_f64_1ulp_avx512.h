/* mish_f64_1ulp_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f64
 *   domain       every input
 *   max error    0.835928 ulp, observed on 54941938 inputs
 *   worst input  -0x1.65805a883948ep+9 (-715.00276282116988, encoding 0xc0865805a883948e)
 *   result there -0x0.f76d904d22116p-1022 (-2.1505685042505968e-308, encoding 0x800f76d904d22116)
 *   mean error   0.212703 ulp
 *   misrounded   1690127 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d7f27ff0bcafdd659d9255b3fca727ec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive mish_f64_1ulp_avx512.db
 *                time: 2.0136 ns/element as avx512 code (inputs mean)
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
#ifndef MISH_F64_1ULP_AVX512_H
#define MISH_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double mish_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void mish_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
