/* cosh_144ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    1.316598 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.099e5cp+3 (-8.30058098, encoding 0xc104cf2e)
 *   result there 0x1.f746c4p+10 (2013.10571, encoding 0x44fba362)
 *   mean error   0.023162 ulp
 *   misrounded   64060186 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f36e674881df384c0e6e5e509d1b5c73
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 1.44 --isa avx512 --time 25s --seed 1 --threads 1 --archive cosh_144ulp_avx512b.db --from seeds/cosh/perm8_slip.evo
 *                time: 0.2636 ns/element as avx512 code (inputs mean)
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
#ifndef COSH_144ULP_AVX512_H
#define COSH_144ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cosh_144ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cosh_144ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
