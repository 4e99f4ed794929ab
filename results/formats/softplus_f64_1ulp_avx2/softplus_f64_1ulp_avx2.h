/* softplus_f64_1ulp_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), f64
 *   domain       every input
 *   max error    0.788223 ulp, observed on 31826556 inputs
 *   worst input  -0x1.626103b731dfp+9 (-708.7579258912574, encoding 0xc08626103b731df0)
 *   result there 0x0.b2560bf9780a2p-1022 (1.5500431215649654e-308, encoding 0x000b2560bf9780a2)
 *   mean error   0.187666 ulp
 *   misrounded   1930572 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           75c6a1728c3dc16f7551cf639e220f1c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive softplus_f64_1ulp_avx2.db
 *                time: 5.0597 ns/element as avx2 code (inputs mean)
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
#ifndef SOFTPLUS_F64_1ULP_AVX2_H
#define SOFTPLUS_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double softplus_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void softplus_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
