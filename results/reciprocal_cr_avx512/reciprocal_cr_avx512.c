/* reciprocal_cr_avx512: reciprocal
 *
 *   target       reciprocal, 1/x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fffffep+125 (-8.50705867e+37, encoding 0xfe7fffff)
 *   result there -0x1.000002p-126 (-1.17549449e-38, encoding 0x80800001)
 *   mean error   0.248820 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           12d82e5352ec3fd116abde663f5e9d6a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt f32 --max-ulp 1 --isa avx512 --time 22s --seed 1 --threads 1 --archive reciprocal_1ulp_avx512.db
 *                time: 0.1045 ns/element as avx512 code (inputs mean)
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
#include "reciprocal_cr_avx512.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* The results are exact to the bit only as they are written here. */
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || \
    defined(__RECIPROCAL_MATH__) || defined(__NO_SIGNED_ZEROS__) || \
    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error "this file must not be compiled with -ffast-math or a part of it"
#endif
/* 16: float and double as they are, wider only for _Float16. */
#if FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 16
#error "float and double must be evaluated in their own precision"
#endif
#if defined(__clang__)
#pragma clang fp contract(off)
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#else
#pragma STDC FP_CONTRACT OFF
#endif

/* Encoding; every NaN gives the canonical one. */
static inline int32_t reciprocal_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float reciprocal_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float reciprocal_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = reciprocal_cr_avx512_bits_f32(y) & INT32_MIN;
    return reciprocal_cr_avx512_frombits_f32((reciprocal_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float reciprocal_cr_avx512_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = 0x1.04830ap+7f; /* 130.255936 */
    const float v3 = reciprocal_cr_avx512_copysign_f32(v1, v2);
    const float v4 = v0 / v3;
    const float v5 = reciprocal_cr_avx512_copysign_f32(v4, v1);
    const float r0 = v5;
    return r0;
}

static void reciprocal_cr_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = reciprocal_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RECIPROCAL_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RECIPROCAL_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RECIPROCAL_CR_AVX512_AVX2 static inline RECIPROCAL_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RECIPROCAL_CR_AVX512_AVX512 static inline RECIPROCAL_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
RECIPROCAL_CR_AVX512_AVX2 __m256 reciprocal_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
RECIPROCAL_CR_AVX512_AVX2 __m256 reciprocal_cr_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
RECIPROCAL_CR_AVX512_AVX2 void reciprocal_cr_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v2 = _mm256_set1_ps(0x1.04830ap+7f); /* 130.255936 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v1_2 = _mm256_loadu_ps(x + 16);
    const __m256 v1_3 = _mm256_loadu_ps(x + 24);
    const __m256 v3_0 = reciprocal_cr_avx512_copysign_f32_avx2(v1_0, v2);
    const __m256 v3_1 = reciprocal_cr_avx512_copysign_f32_avx2(v1_1, v2);
    const __m256 v3_2 = reciprocal_cr_avx512_copysign_f32_avx2(v1_2, v2);
    const __m256 v3_3 = reciprocal_cr_avx512_copysign_f32_avx2(v1_3, v2);
    const __m256 v4_0 = _mm256_div_ps(v0, v3_0);
    const __m256 v4_1 = _mm256_div_ps(v0, v3_1);
    const __m256 v4_2 = _mm256_div_ps(v0, v3_2);
    const __m256 v4_3 = _mm256_div_ps(v0, v3_3);
    const __m256 v5_0 = reciprocal_cr_avx512_signed_f32_avx2(v4_0, v1_0);
    const __m256 v5_1 = reciprocal_cr_avx512_signed_f32_avx2(v4_1, v1_1);
    const __m256 v5_2 = reciprocal_cr_avx512_signed_f32_avx2(v4_2, v1_2);
    const __m256 v5_3 = reciprocal_cr_avx512_signed_f32_avx2(v4_3, v1_3);
    _mm256_storeu_ps(y, v5_0);
    _mm256_storeu_ps(y + 8, v5_1);
    _mm256_storeu_ps(y + 16, v5_2);
    _mm256_storeu_ps(y + 24, v5_3);
}

/* 8 elements. */
static RECIPROCAL_CR_AVX512_AVX2_TARGET void reciprocal_cr_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v2 = _mm256_set1_ps(0x1.04830ap+7f); /* 130.255936 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v3 = reciprocal_cr_avx512_copysign_f32_avx2(v1, v2);
    const __m256 v4 = _mm256_div_ps(v0, v3);
    const __m256 v5 = reciprocal_cr_avx512_signed_f32_avx2(v4, v1);
    _mm256_storeu_ps(y, v5);
}

static RECIPROCAL_CR_AVX512_AVX2_TARGET void reciprocal_cr_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        reciprocal_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        reciprocal_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        reciprocal_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
RECIPROCAL_CR_AVX512_AVX512 __m512 reciprocal_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
RECIPROCAL_CR_AVX512_AVX512 __m512 reciprocal_cr_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RECIPROCAL_CR_AVX512_AVX512 void reciprocal_cr_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v2 = _mm512_set1_ps(0x1.04830ap+7f); /* 130.255936 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = reciprocal_cr_avx512_copysign_f32_avx512(v1_0, v2);
    const __m512 v3_1 = reciprocal_cr_avx512_copysign_f32_avx512(v1_1, v2);
    const __m512 v3_2 = reciprocal_cr_avx512_copysign_f32_avx512(v1_2, v2);
    const __m512 v3_3 = reciprocal_cr_avx512_copysign_f32_avx512(v1_3, v2);
    const __m512 v4_0 = _mm512_div_ps(v0, v3_0);
    const __m512 v4_1 = _mm512_div_ps(v0, v3_1);
    const __m512 v4_2 = _mm512_div_ps(v0, v3_2);
    const __m512 v4_3 = _mm512_div_ps(v0, v3_3);
    const __m512 v5_0 = reciprocal_cr_avx512_signed_f32_avx512(v4_0, v1_0);
    const __m512 v5_1 = reciprocal_cr_avx512_signed_f32_avx512(v4_1, v1_1);
    const __m512 v5_2 = reciprocal_cr_avx512_signed_f32_avx512(v4_2, v1_2);
    const __m512 v5_3 = reciprocal_cr_avx512_signed_f32_avx512(v4_3, v1_3);
    _mm512_storeu_ps(y, v5_0);
    _mm512_storeu_ps(y + 16, v5_1);
    _mm512_storeu_ps(y + 32, v5_2);
    _mm512_storeu_ps(y + 48, v5_3);
}

/* 16 elements. */
static RECIPROCAL_CR_AVX512_AVX512_TARGET void reciprocal_cr_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v2 = _mm512_set1_ps(0x1.04830ap+7f); /* 130.255936 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v3 = reciprocal_cr_avx512_copysign_f32_avx512(v1, v2);
    const __m512 v4 = _mm512_div_ps(v0, v3);
    const __m512 v5 = reciprocal_cr_avx512_signed_f32_avx512(v4, v1);
    _mm512_storeu_ps(y, v5);
}

static RECIPROCAL_CR_AVX512_AVX512_TARGET void reciprocal_cr_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        reciprocal_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        reciprocal_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        reciprocal_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RECIPROCAL_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int reciprocal_cr_avx512_level(void) {
#if defined(RECIPROCAL_CR_AVX512_FORCE_ISA)
    return RECIPROCAL_CR_AVX512_FORCE_ISA;
#elif defined(__AVX512F__) && defined(__AVX512DQ__) && defined(__AVX512BW__) && \
    defined(__AVX512VL__) && defined(__FMA__)
    return 2;
#else
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma"))
        return 0;
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return 2;
    return 1;
#endif
}

#pragma GCC diagnostic pop

#endif

float reciprocal_cr_avx512(float x) {
    return reciprocal_cr_avx512_element(x);
}

void reciprocal_cr_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = reciprocal_cr_avx512_level();
    if (level == 2) {
        reciprocal_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        reciprocal_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    reciprocal_cr_avx512_array_portable(x, y, n);
}
