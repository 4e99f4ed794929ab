/* exp_f16_1ulp_avx2: exp
 *
 *   target       exp, e^x, f16
 *   domain       every input
 *   max error    0.512184 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.034p-3 (-0.126586914, encoding 0xb00d)
 *   result there 0x1.c34p-1 (0.881347656, encoding 0x3b0d)
 *   mean error   0.140182 ulp
 *   misrounded   123 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           429d3df8e74892d4dc87a9639fa93a28
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f16 --max-ulp 1 --isa avx2 --time 20s --seed 1 --threads 1 --from results/exp_2ulp_nobranch_avx2/exp_2ulp_nobranch_avx2.evo --archive formats.tmp/exp_f16_1ulp_avx2_nb.db
 *                time: 0.3031 ns/element as avx2 code (inputs mean)
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
#ifndef EXP_F16_1ULP_AVX2_H
#define EXP_F16_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t exp_f16_1ulp_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void exp_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
