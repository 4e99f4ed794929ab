/* sinh_1ulp_avx2: sinh
 *
 *   target       sinh, sinh x, f32
 *   domain       every input
 *   max error    0.763834 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fea178p-4 (-0.124665707, encoding 0xbdff50bc)
 *   result there -0x1.fff454p-4 (-0.124988869, encoding 0xbdfffa2a)
 *   mean error   0.018960 ulp
 *   misrounded   10369954 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5cfe72fff4468d94dd354d56b1043a1d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive sinh_1ulp_avx2.db
 *                time: 0.9534 ns/element as avx2 code (inputs mean)
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
#include "sinh_1ulp_avx2.h"

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

static inline float sinh_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double sinh_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sinh_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sinh_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sinh_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sinh_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sinh_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sinh_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = sinh_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return sinh_1ulp_avx2_frombits_f32((sinh_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float sinh_1ulp_avx2_element(float x) {
    const int64_t v0 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const double v1 = 0x1.7154766c63bb6p+0; /* 1.4426950468657487 */
    const float v2 = 0x1.68p+6f; /* 90 */
    const float v3 = x;
    const float v4 = sinh_1ulp_avx2_abs_f32(v3);
    const float v5 = v2 < v4 ? v2 : v4;
    const double v6 = (double)v5;
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = sinh_1ulp_avx2_fma_f64(v1, v6, v7);
    const int64_t v9 = sinh_1ulp_avx2_bits_f64(v8);
    const int64_t v10 = INT64_C(52);
    const int64_t v11 = sinh_1ulp_avx2_shl_i64(v9, v10);
    const int64_t v12 = (int64_t)((uint64_t)v0 + (uint64_t)v11);
    const double v13 = sinh_1ulp_avx2_frombits_f64(v12);
    const int64_t v14 = (int64_t)((uint64_t)v0 - (uint64_t)v11);
    const double v15 = sinh_1ulp_avx2_frombits_f64(v14);
    const double v16 = v13 - v15;
    const double v17 = 0x1.6462ee44d3391p-10; /* 0.001359506409431808 */
    const double v18 = v8 - v7;
    const double v19 = -0x1.62e42fefa2559p-1; /* -0.6931471805593602 */
    const double v20 = sinh_1ulp_avx2_fma_f64(v18, v19, v6);
    const double v21 = v20 * v20;
    const double v22 = 0x1.55619255c2edcp-5; /* 0.041672502337034095 */
    const double v23 = sinh_1ulp_avx2_fma_f64(v17, v21, v22);
    const double v24 = 0x1.ffffedf902abep-2; /* 0.49999973137225229 */
    const double v25 = sinh_1ulp_avx2_fma_f64(v23, v21, v24);
    const double v26 = 0x1.00000009ce6a1p+0; /* 1.0000000022832085 */
    const double v27 = sinh_1ulp_avx2_fma_f64(v25, v21, v26);
    const double v28 = 0x1.123ca3cc10684p-7; /* 0.0083690452376032967 */
    const double v29 = 0x1.55548906b23b7p-3; /* 0.16666514445958366 */
    const double v30 = sinh_1ulp_avx2_fma_f64(v28, v21, v29);
    const double v31 = v30 * v21;
    const double v32 = sinh_1ulp_avx2_fma_f64(v20, v31, v20);
    const double v33 = v13 + v15;
    const double v34 = v32 * v33;
    const double v35 = sinh_1ulp_avx2_fma_f64(v16, v27, v34);
    const float v36 = (float)v35;
    const float v37 = sinh_1ulp_avx2_copysign_f32(v36, v3);
    const float r0 = v37;
    return r0;
}

static void sinh_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinh_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINH_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINH_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINH_1ULP_AVX2_AVX2 static inline SINH_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SINH_1ULP_AVX2_AVX512 static inline SINH_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_1ULP_AVX2_AVX2 __m256 sinh_1ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINH_1ULP_AVX2_AVX2 void sinh_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v1 = _mm256_set1_pd(0x1.7154766c63bb6p+0); /* 1.4426950468657487 */
    const __m256 v2 = _mm256_set1_ps(0x1.68p+6f); /* 90 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v17 = _mm256_set1_pd(0x1.6462ee44d3391p-10); /* 0.001359506409431808 */
    const __m256d v19 = _mm256_set1_pd(-0x1.62e42fefa2559p-1); /* -0.6931471805593602 */
    const __m256d v22 = _mm256_set1_pd(0x1.55619255c2edcp-5); /* 0.041672502337034095 */
    const __m256d v24 = _mm256_set1_pd(0x1.ffffedf902abep-2); /* 0.49999973137225229 */
    const __m256d v26 = _mm256_set1_pd(0x1.00000009ce6a1p+0); /* 1.0000000022832085 */
    const __m256d v28 = _mm256_set1_pd(0x1.123ca3cc10684p-7); /* 0.0083690452376032967 */
    const __m256d v29 = _mm256_set1_pd(0x1.55548906b23b7p-3); /* 0.16666514445958366 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_min_ps(v2, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v8l = _mm256_fmadd_pd(v1, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v1, v6h, v7);
    const __m256i v9l = _mm256_castpd_si256(v8l);
    const __m256i v9h = _mm256_castpd_si256(v8h);
    const __m256i v11l = _mm256_slli_epi64(v9l, 52);
    const __m256i v11h = _mm256_slli_epi64(v9h, 52);
    const __m256i v12l = _mm256_add_epi64(v0, v11l);
    const __m256i v12h = _mm256_add_epi64(v0, v11h);
    const __m256d v13l = _mm256_castsi256_pd(v12l);
    const __m256d v13h = _mm256_castsi256_pd(v12h);
    const __m256i v14l = _mm256_sub_epi64(v0, v11l);
    const __m256i v14h = _mm256_sub_epi64(v0, v11h);
    const __m256d v15l = _mm256_castsi256_pd(v14l);
    const __m256d v15h = _mm256_castsi256_pd(v14h);
    const __m256d v16l = _mm256_sub_pd(v13l, v15l);
    const __m256d v16h = _mm256_sub_pd(v13h, v15h);
    const __m256d v18l = _mm256_sub_pd(v8l, v7);
    const __m256d v18h = _mm256_sub_pd(v8h, v7);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v19, v6l);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v19, v6h);
    const __m256d v21l = _mm256_mul_pd(v20l, v20l);
    const __m256d v21h = _mm256_mul_pd(v20h, v20h);
    const __m256d v23l = _mm256_fmadd_pd(v17, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v17, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v21l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v21h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v21l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v21h, v26);
    const __m256d v30l = _mm256_fmadd_pd(v28, v21l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v21h, v29);
    const __m256d v31l = _mm256_mul_pd(v30l, v21l);
    const __m256d v31h = _mm256_mul_pd(v30h, v21h);
    const __m256d v32l = _mm256_fmadd_pd(v20l, v31l, v20l);
    const __m256d v32h = _mm256_fmadd_pd(v20h, v31h, v20h);
    const __m256d v33l = _mm256_add_pd(v13l, v15l);
    const __m256d v33h = _mm256_add_pd(v13h, v15h);
    const __m256d v34l = _mm256_mul_pd(v32l, v33l);
    const __m256d v34h = _mm256_mul_pd(v32h, v33h);
    const __m256d v35l = _mm256_fmadd_pd(v16l, v27l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v16h, v27h, v34h);
    const __m128 v36l = _mm256_cvtpd_ps(v35l);
    const __m128 v36h = _mm256_cvtpd_ps(v35h);
    const __m256 v36 = _mm256_set_m128(v36h, v36l);
    const __m256 v37 = sinh_1ulp_avx2_signed_f32_avx2(v36, v3);
    _mm256_storeu_ps(y, v37);
}

static SINH_1ULP_AVX2_AVX2_TARGET void sinh_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinh_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sinh_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_1ULP_AVX2_AVX512 __m512 sinh_1ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SINH_1ULP_AVX2_AVX512 void sinh_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v1 = _mm512_set1_pd(0x1.7154766c63bb6p+0); /* 1.4426950468657487 */
    const __m512 v2 = _mm512_set1_ps(0x1.68p+6f); /* 90 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v17 = _mm512_set1_pd(0x1.6462ee44d3391p-10); /* 0.001359506409431808 */
    const __m512d v19 = _mm512_set1_pd(-0x1.62e42fefa2559p-1); /* -0.6931471805593602 */
    const __m512d v22 = _mm512_set1_pd(0x1.55619255c2edcp-5); /* 0.041672502337034095 */
    const __m512d v24 = _mm512_set1_pd(0x1.ffffedf902abep-2); /* 0.49999973137225229 */
    const __m512d v26 = _mm512_set1_pd(0x1.00000009ce6a1p+0); /* 1.0000000022832085 */
    const __m512d v28 = _mm512_set1_pd(0x1.123ca3cc10684p-7); /* 0.0083690452376032967 */
    const __m512d v29 = _mm512_set1_pd(0x1.55548906b23b7p-3); /* 0.16666514445958366 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_min_ps(v2, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v8l = _mm512_fmadd_pd(v1, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v1, v6h, v7);
    const __m512i v9l = _mm512_castpd_si512(v8l);
    const __m512i v9h = _mm512_castpd_si512(v8h);
    const __m512i v11l = _mm512_slli_epi64(v9l, 52);
    const __m512i v11h = _mm512_slli_epi64(v9h, 52);
    const __m512i v12l = _mm512_add_epi64(v0, v11l);
    const __m512i v12h = _mm512_add_epi64(v0, v11h);
    const __m512d v13l = _mm512_castsi512_pd(v12l);
    const __m512d v13h = _mm512_castsi512_pd(v12h);
    const __m512i v14l = _mm512_sub_epi64(v0, v11l);
    const __m512i v14h = _mm512_sub_epi64(v0, v11h);
    const __m512d v15l = _mm512_castsi512_pd(v14l);
    const __m512d v15h = _mm512_castsi512_pd(v14h);
    const __m512d v16l = _mm512_sub_pd(v13l, v15l);
    const __m512d v16h = _mm512_sub_pd(v13h, v15h);
    const __m512d v18l = _mm512_sub_pd(v8l, v7);
    const __m512d v18h = _mm512_sub_pd(v8h, v7);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v19, v6l);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v19, v6h);
    const __m512d v21l = _mm512_mul_pd(v20l, v20l);
    const __m512d v21h = _mm512_mul_pd(v20h, v20h);
    const __m512d v23l = _mm512_fmadd_pd(v17, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v17, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v21l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v21h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v21l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v21h, v26);
    const __m512d v30l = _mm512_fmadd_pd(v28, v21l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v21h, v29);
    const __m512d v31l = _mm512_mul_pd(v30l, v21l);
    const __m512d v31h = _mm512_mul_pd(v30h, v21h);
    const __m512d v32l = _mm512_fmadd_pd(v20l, v31l, v20l);
    const __m512d v32h = _mm512_fmadd_pd(v20h, v31h, v20h);
    const __m512d v33l = _mm512_add_pd(v13l, v15l);
    const __m512d v33h = _mm512_add_pd(v13h, v15h);
    const __m512d v34l = _mm512_mul_pd(v32l, v33l);
    const __m512d v34h = _mm512_mul_pd(v32h, v33h);
    const __m512d v35l = _mm512_fmadd_pd(v16l, v27l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v16h, v27h, v34h);
    const __m256 v36l = _mm512_cvtpd_ps(v35l);
    const __m256 v36h = _mm512_cvtpd_ps(v35h);
    const __m512 v36 = _mm512_insertf32x8(_mm512_castps256_ps512(v36l), v36h, 1);
    const __m512 v37 = sinh_1ulp_avx2_signed_f32_avx512(v36, v3);
    _mm512_storeu_ps(y, v37);
}

static SINH_1ULP_AVX2_AVX512_TARGET void sinh_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinh_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sinh_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINH_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinh_1ulp_avx2_level(void) {
#if defined(SINH_1ULP_AVX2_FORCE_ISA)
    return SINH_1ULP_AVX2_FORCE_ISA;
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

float sinh_1ulp_avx2(float x) {
    return sinh_1ulp_avx2_element(x);
}

void sinh_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinh_1ulp_avx2_level();
    if (level == 2) {
        sinh_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinh_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sinh_1ulp_avx2_array_portable(x, y, n);
}
