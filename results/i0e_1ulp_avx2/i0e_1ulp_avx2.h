/* i0e_1ulp_avx2: i0e
 *
 *   target       i0e, e^-|x| I_0(x), f32
 *   domain       every input
 *   max error    0.847602 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.e7fd6ap+1 (-3.81242108, encoding 0xc073feb5)
 *   result there 0x1.b33dp-3 (0.212518692, encoding 0x3e599e80)
 *   mean error   0.162260 ulp
 *   misrounded   277175946 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f1e2cce9c996d8aa19249e1d0421f80c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0e --max-ulp 1 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i0e/double_chebyshev_integer.evo --archive i0e_avx2.db
 *                time: 1.4010 ns/element as avx2 code (inputs mean)
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
#ifndef I0E_1ULP_AVX2_H
#define I0E_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float i0e_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void i0e_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
