/* asinh_2ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    1.047304 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.bb36d8p+21 (-3630811, encoding 0xca5d9b6c)
 *   result there -0x1.f98a28p+3 (-15.7981148, encoding 0xc17cc514)
 *   mean error   0.177822 ulp
 *   misrounded   497746488 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           301c5c50e4a9b78ecd3ab4d3c5382425
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive asinh_1ulp_avx512.db --from seeds/asinh/cells8_residual.evo
 *                time: 0.6464 ns/element as avx512 code (inputs mean)
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
#ifndef ASINH_2ULP_AVX512_H
#define ASINH_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float asinh_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void asinh_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
