/* mulcut_e5m2_lmul: mulcut_e5m2
 *
 *   target       mulcut_e5m2, product of numbers cut off to e5m2, f32
 *   error        0.052049 root mean square, relative, of 41968 pairs of normal
 *                numbers whose product is normal and at most half of the largest
 *                number, proven: all visited
 *   rounding     36832 products are not the nearest code
 *   id           000deb41ae3c3fda73b06ebb418d4eab
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mulcut --fmt e5m2 --from scratch --objective energy --time 20s --seed 1 --threads 1 --instructions add.i32,sub.i32,xor.i32,and.i32,shl.i32,lshr.i32 --archive mulcut_e5m2.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * A code is the low bits of a byte, whose other bits are zero. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef MULCUT_E5M2_LMUL_H
#define MULCUT_E5M2_LMUL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint8_t mulcut_e5m2_lmul(uint8_t x0, uint8_t x1);

/* Any n; an output array may be an input array. */
void mulcut_e5m2_lmul_array(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif
