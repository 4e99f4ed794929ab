/* i1e_1ulp_avx2: i1e
 *
 *   target       i1e, e^-|x| I_1(x), f32
 *   domain       every input
 *   max error    0.700517 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.62e61ap-2 (-0.346580893, encoding 0xbeb1730d)
 *   result there -0x1.fd7908p-4 (-0.124383003, encoding 0xbdfebc84)
 *   mean error   0.157612 ulp
 *   misrounded   202680910 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fcf8d963ef73fb15fc2f358fcbdda06f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1e --max-ulp 1 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i1e/double_chebyshev_integer.evo --archive i1e_avx2.db
 *                time: 1.4757 ns/element as avx2 code (inputs mean)
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
#ifndef I1E_1ULP_AVX2_H
#define I1E_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float i1e_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void i1e_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
