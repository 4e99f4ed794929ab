/* lgamma_f64_2ulp_avx2: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f64
 *   domain       [-2,inf]
 *   max error    1.847699 ulp, observed on 127140557 inputs
 *   worst input  0x1.0037642cd19dap+0 (1.0008452042981077, encoding 0x3ff0037642cd19da)
 *   result there -0x1.fef2a755f57d7p-12 (-0.00048727785667545875, encoding 0xbf3fef2a755f57d7)
 *   mean error   0.260494 ulp
 *   misrounded   3100172 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7e5c3c16672c992dd33d228eb75909ae
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f64 --domain [-2,inf] --max-ulp 2.5 --isa avx2 --time 20s --seed 1 --threads 1 --archive lgamma_f64_3ulp_avx2.db
 *                time: 6.6978 ns/element as avx2 code (inputs mean)
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
#ifndef LGAMMA_F64_2ULP_AVX2_H
#define LGAMMA_F64_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double lgamma_f64_2ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void lgamma_f64_2ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
