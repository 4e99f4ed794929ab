/* sincos_f64_3ulp_avx2: sincos
 *
 *   target       sincos, sin x0; cos x0, f64
 *   domain       every input
 *   max error    2.059828 ulp, observed on 45583052 inputs
 *   worst input  0x1.ad59c4c34135ep+6 (107.33766465268624, encoding 0x405ad59c4c34135e)
 *   result there 0x1.ffecd9ebec355p-2 (0.49992695333917442, encoding 0x3fdffecd9ebec355)
 *   mean error   0.246040 ulp
 *   misrounded   6084017 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3be85de7c632aef7453310fccd5f1c30
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f64 --max-ulp 3.5 --isa avx2 --time 16s --from seeds/sincos/f64/product13.evo --seed 1 --threads 1 --archive sincos_f64_3ulp_avx2.db
 *                time: 1.3591 ns/element as avx2 code (inputs mean)
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
#ifndef SINCOS_F64_3ULP_AVX2_H
#define SINCOS_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void sincos_f64_3ulp_avx2(double x, double *y0, double *y1);

/* Any n; an output array may be an input array. */
void sincos_f64_3ulp_avx2_array(const double *x, double *y0, double *y1, size_t n);

#ifdef __cplusplus
}
#endif

#endif
