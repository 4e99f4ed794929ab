/* k1e_1ulp_avx512: k1e
 *
 *   target       k1e, e^x K_1(x), f32
 *   domain       every input
 *   max error    0.948591 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.000234p+1 (2.00006723, encoding 0x4000011a)
 *   result there 0x1.08908p+0 (1.0334549, encoding 0x3f844840)
 *   mean error   0.146951 ulp
 *   misrounded   317983746 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9b917b75569ee7f6ab79caf31bdd0f73
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1e --max-ulp 1 --time 75s --threads 1 --seed 1 --isa avx512 --archive k1e_1.db
 *                time: 1.0160 ns/element as avx512 code (inputs mean)
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
#ifndef K1E_1ULP_AVX512_H
#define K1E_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float k1e_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void k1e_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
