/* legendre_f64_245ulp_avx512: legendre
 *
 *   target       legendre, P_0(x0); ...; P_50(x0), f64
 *   domain       [-1,1]
 *   max error    244.087582 ulp, observed on 1146902 inputs
 *   worst input  0x1.ffffffbfffa01p-1 (0.99999999254924898, encoding 0x3feffffffbfffa01)
 *   result there 0x1.fffec13e53e1p-1 (0.99999050031505199, encoding 0x3fefffec13e53e10)
 *   mean error   3.706390 ulp
 *   misrounded   49439834 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           90cce9448829a64a2deeb01353745d68
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target legendre --fmt f64 --max-ulp 400 --isa avx512 --time 40s --seed 1 --threads 1 --archive legendre_f64_avx512.db
 *                time: 7.2379 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are absolute, in units of the spacing of the format at 1. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef LEGENDRE_F64_245ULP_AVX512_H
#define LEGENDRE_F64_245ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void legendre_f64_245ulp_avx512(double x, double y[51]);

/* Any n; an output array may be an input array. */
void legendre_f64_245ulp_avx512_array(const double *x, double *const y[51], size_t n);

#ifdef __cplusplus
}
#endif

#endif
