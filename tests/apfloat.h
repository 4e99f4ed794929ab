/* LLVM's APFloat as an oracle for small formats: apfloat.cpp, tests alone. */
#ifndef EVO_TESTS_APFLOAT_H
#define EVO_TESTS_APFLOAT_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
enum { APFLOAT_EVEN, APFLOAT_AWAY, APFLOAT_TOWARD_ZERO, APFLOAT_UP, APFLOAT_DOWN };
/* By the names of formats/numbers.def; -1: APFloat has no such format. */
int apfloat_find(const char *name);
double apfloat_decode(int format, uint32_t code);
uint32_t apfloat_encode(int format, double value, int rounding);
uint32_t apfloat_add(int format, uint32_t a, uint32_t b, int rounding);
uint32_t apfloat_multiply(int format, uint32_t a, uint32_t b, int rounding);
#ifdef __cplusplus
}
#endif

#endif
