/* expm1_2ulp_avx512: expm1
 *
 *   target       expm1, e^x - 1, f32
 *   domain       every input
 *   max error    1.075822 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.00356ep-4 (-0.0625509545, encoding 0xbd801ab7)
 *   result there -0x1.f0b864p-5 (-0.0606347993, encoding 0xbd785c32)
 *   mean error   0.031699 ulp
 *   misrounded   13655378 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b8ce86ce7debbbf2ed597970e9c24b22
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f32 --max-ulp 1 --isa avx512 --time 60s --seed 1 --archive expm1_1_avx512.db
 *                time: 0.2791 ns/element as avx512 code (inputs moderate)
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
#include "expm1_2ulp_avx512.h"

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

static inline float expm1_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float expm1_2ulp_avx512_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t expm1_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double expm1_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int expm1_2ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float expm1_2ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = expm1_2ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !expm1_2ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static const float expm1_2ulp_avx512_table0[16] = {
    -0x0p+0f, 0x1.8d96d4p-25f, -0x1.9c0c22p-27f, 0x1.964902p-25f,
    0x1.125002p-25f, 0x1.370be4p-25f, -0x1.0a3552p-25f, -0x1.00d8acp-27f,
    0x1.26055cp-26f, -0x1.05cb44p-25f, 0x1.67a1cap-28f, 0x1.a3b5e4p-28f,
    -0x1.f9c306p-27f, -0x1.6961b4p-28f, -0x1.a5217cp-28f, 0x1.61428ep-28f,
};

static const float expm1_2ulp_avx512_table1[16] = {
    0x1p+0f, 0x1.0b5586p+0f, 0x1.172b84p+0f, 0x1.2387a6p+0f,
    0x1.306fep+0f, 0x1.3dea64p+0f, 0x1.4bfdaep+0f, 0x1.5ab07ep+0f,
    0x1.6a09e6p+0f, 0x1.7a1148p+0f, 0x1.8ace54p+0f, 0x1.9c4918p+0f,
    0x1.ae89fap+0f, 0x1.c199bep+0f, 0x1.d5818ep+0f, 0x1.ea4afap+0f,
};

static inline float expm1_2ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = expm1_2ulp_avx512_abs_f32(v0);
    const float v2 = 0x1.ffff8ep-5f; /* 0.0624997877 */
    const int v3 = v1 < v2;
    const float v4 = 0x1.54fecp-5f; /* 0.0416253805 */
    const float v5 = -0x1.fe249cp-22f; /* -4.75107697e-07 */
    const float v6 = 0x1.8p+19f; /* 786432 */
    const float v7 = -0x1.2p+4f; /* -18 */
    const float v8 = 0x1.64p+6f; /* 89 */
    const float v9 = v8 < v0 ? v8 : v0;
    const float v10 = v7 > v9 ? v7 : v9;
    const float v11 = 0x1.71547ap+0f; /* 1.44269526 */
    const float v12 = expm1_2ulp_avx512_fma_f32(v10, v11, v6);
    const float v13 = v3 ? v6 : v12;
    const float v14 = v13 - v6;
    const int32_t v15 = expm1_2ulp_avx512_bits_f32(v13);
    const float v16 = expm1_2ulp_avx512_table0[(uint32_t)v15 & (16u - 1)];
    const float v17 = expm1_2ulp_avx512_fma_f32(v5, v14, v16);
    const float v18 = -0x1.62e42p-1f; /* -0.693146706 */
    const float v19 = expm1_2ulp_avx512_fma_f32(v18, v14, v10);
    const float v20 = v17 + v19;
    const float v21 = v20 * v20;
    const float v22 = 0x1.556478p-3f; /* 0.166695535 */
    const float v23 = 0x1p-1f; /* 0.5 */
    const float v24 = expm1_2ulp_avx512_fma_f32(v22, v20, v23);
    const float v25 = expm1_2ulp_avx512_fma_f32(v4, v21, v24);
    const float v26 = expm1_2ulp_avx512_fma_f32(v25, v21, v20);
    const float v27 = expm1_2ulp_avx512_table1[(uint32_t)v15 & (16u - 1)];
    const float v28 = -0x1.18eb6ep-39f; /* -1.99605415e-12 */
    const float v29 = expm1_2ulp_avx512_fma_f32(v27, v23, v28);
    const float v30 = expm1_2ulp_avx512_scalef_f32(v29, v14);
    const float v31 = -0x1p-1f; /* -0.5 */
    const float v32 = v30 + v31;
    const float v33 = v31 - v32;
    const float v34 = v30 + v33;
    const float v35 = expm1_2ulp_avx512_fma_f32(v30, v26, v34);
    const float v36 = v35 + v32;
    const float v37 = v36 + v36;
    const float v38 = v3 ? v26 : v37;
    const float v39 = v38 > v0 ? v38 : v0;
    const float r0 = v39;
    return r0;
}

static void expm1_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXPM1_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_2ULP_AVX512_AVX2 static inline EXPM1_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_2ULP_AVX512_AVX512 static inline EXPM1_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXPM1_2ULP_AVX512_AVX2 __m256 expm1_2ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
EXPM1_2ULP_AVX512_AVX2 __m128 expm1_2ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
    const __m256d x = _mm256_cvtps_pd(a), y = _mm256_cvtps_pd(b);
    const __m256d infinity = _mm256_set1_pd(INFINITY);
    const __m256d e =
        _mm256_min_pd(_mm256_max_pd(_mm256_floor_pd(y), _mm256_set1_pd(-400.0)),
                      _mm256_set1_pd(400.0));
    const __m256i whole = _mm256_cvtepi32_epi64(_mm256_cvtpd_epi32(e));
    const __m256i biased = _mm256_add_epi64(whole, _mm256_set1_epi64x(1023));
    __m256d p = _mm256_castsi256_pd(_mm256_slli_epi64(biased, 52));
    p = _mm256_blendv_pd(p, infinity, _mm256_cmp_pd(y, infinity, _CMP_EQ_OQ));
    p = _mm256_andnot_pd(_mm256_cmp_pd(y, _mm256_set1_pd(-INFINITY), _CMP_EQ_OQ), p);
    p = _mm256_blendv_pd(p, y, _mm256_cmp_pd(y, y, _CMP_UNORD_Q));
    return _mm256_cvtpd_ps(_mm256_mul_pd(x, p));
}

/* Any operands. A quiet NaN times 2^inf is inf, and times 2^-inf zero. */
static EXPM1_2ULP_AVX512_AVX2_TARGET __m256 expm1_2ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        expm1_2ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        expm1_2ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
EXPM1_2ULP_AVX512_AVX2 __m256 expm1_2ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return expm1_2ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXPM1_2ULP_AVX512_AVX2 void expm1_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.ffff8ep-5f); /* 0.0624997877 */
    const __m256 v4 = _mm256_set1_ps(0x1.54fecp-5f); /* 0.0416253805 */
    const __m256 v5 = _mm256_set1_ps(-0x1.fe249cp-22f); /* -4.75107697e-07 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v7 = _mm256_set1_ps(-0x1.2p+4f); /* -18 */
    const __m256 v8 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v11 = _mm256_set1_ps(0x1.71547ap+0f); /* 1.44269526 */
    const __m256 v18 = _mm256_set1_ps(-0x1.62e42p-1f); /* -0.693146706 */
    const __m256 v22 = _mm256_set1_ps(0x1.556478p-3f); /* 0.166695535 */
    const __m256 v23 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v28 = _mm256_set1_ps(-0x1.18eb6ep-39f); /* -1.99605415e-12 */
    const __m256 v31 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 t0_0 = _mm256_loadu_ps(expm1_2ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(expm1_2ulp_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(expm1_2ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(expm1_2ulp_avx512_table1 + 8);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256 v9 = _mm256_min_ps(v8, v0);
    const __m256 v10 = _mm256_max_ps(v7, v9);
    const __m256 v12 = _mm256_fmadd_ps(v10, v11, v6);
    const __m256 v13 = _mm256_blendv_ps(v12, v6, _mm256_castsi256_ps(v3));
    const __m256 v14 = _mm256_sub_ps(v13, v6);
    const __m256i v15 = _mm256_castps_si256(v13);
    const __m256 v16 = expm1_2ulp_avx512_permute16_avx2(v15, t0_0, t0_1);
    const __m256 v17 = _mm256_fmadd_ps(v5, v14, v16);
    const __m256 v19 = _mm256_fmadd_ps(v18, v14, v10);
    const __m256 v20 = _mm256_add_ps(v17, v19);
    const __m256 v21 = _mm256_mul_ps(v20, v20);
    const __m256 v24 = _mm256_fmadd_ps(v22, v20, v23);
    const __m256 v25 = _mm256_fmadd_ps(v4, v21, v24);
    const __m256 v26 = _mm256_fmadd_ps(v25, v21, v20);
    const __m256 v27 = expm1_2ulp_avx512_permute16_avx2(v15, t1_0, t1_1);
    const __m256 v29 = _mm256_fmadd_ps(v27, v23, v28);
    const __m256 v30 = expm1_2ulp_avx512_scalef_f32_avx2(v29, v14);
    const __m256 v32 = _mm256_add_ps(v30, v31);
    const __m256 v33 = _mm256_sub_ps(v31, v32);
    const __m256 v34 = _mm256_add_ps(v30, v33);
    const __m256 v35 = _mm256_fmadd_ps(v30, v26, v34);
    const __m256 v36 = _mm256_add_ps(v35, v32);
    const __m256 v37 = _mm256_add_ps(v36, v36);
    const __m256 v38 = _mm256_blendv_ps(v37, v26, _mm256_castsi256_ps(v3));
    const __m256 v39 = _mm256_max_ps(v38, v0);
    _mm256_storeu_ps(y, v39);
}

static EXPM1_2ULP_AVX512_AVX2_TARGET void expm1_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        expm1_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        expm1_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXPM1_2ULP_AVX512_AVX512 void expm1_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.ffff8ep-5f); /* 0.0624997877 */
    const __m512 v4 = _mm512_set1_ps(0x1.54fecp-5f); /* 0.0416253805 */
    const __m512 v5 = _mm512_set1_ps(-0x1.fe249cp-22f); /* -4.75107697e-07 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v7 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v8 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v11 = _mm512_set1_ps(0x1.71547ap+0f); /* 1.44269526 */
    const __m512 v18 = _mm512_set1_ps(-0x1.62e42p-1f); /* -0.693146706 */
    const __m512 v22 = _mm512_set1_ps(0x1.556478p-3f); /* 0.166695535 */
    const __m512 v23 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v28 = _mm512_set1_ps(-0x1.18eb6ep-39f); /* -1.99605415e-12 */
    const __m512 v31 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 t0_0 = _mm512_loadu_ps(expm1_2ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(expm1_2ulp_avx512_table1);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v1_0, v2, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v1_1, v2, _CMP_LT_OQ);
    const __m512 v9_0 = _mm512_min_ps(v8, v0_0);
    const __m512 v9_1 = _mm512_min_ps(v8, v0_1);
    const __m512 v10_0 = _mm512_max_ps(v7, v9_0);
    const __m512 v10_1 = _mm512_max_ps(v7, v9_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v11, v6);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v11, v6);
    const __m512 v13_0 = _mm512_mask_blend_ps(v3_0, v12_0, v6);
    const __m512 v13_1 = _mm512_mask_blend_ps(v3_1, v12_1, v6);
    const __m512 v14_0 = _mm512_sub_ps(v13_0, v6);
    const __m512 v14_1 = _mm512_sub_ps(v13_1, v6);
    const __m512i v15_0 = _mm512_castps_si512(v13_0);
    const __m512i v15_1 = _mm512_castps_si512(v13_1);
    const __m512 v16_0 = _mm512_permutexvar_ps(v15_0, t0_0);
    const __m512 v16_1 = _mm512_permutexvar_ps(v15_1, t0_0);
    const __m512 v17_0 = _mm512_fmadd_ps(v5, v14_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v5, v14_1, v16_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v18, v14_0, v10_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v18, v14_1, v10_1);
    const __m512 v20_0 = _mm512_add_ps(v17_0, v19_0);
    const __m512 v20_1 = _mm512_add_ps(v17_1, v19_1);
    const __m512 v21_0 = _mm512_mul_ps(v20_0, v20_0);
    const __m512 v21_1 = _mm512_mul_ps(v20_1, v20_1);
    const __m512 v24_0 = _mm512_fmadd_ps(v22, v20_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22, v20_1, v23);
    const __m512 v25_0 = _mm512_fmadd_ps(v4, v21_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v4, v21_1, v24_1);
    const __m512 v26_0 = _mm512_fmadd_ps(v25_0, v21_0, v20_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v25_1, v21_1, v20_1);
    const __m512 v27_0 = _mm512_permutexvar_ps(v15_0, t1_0);
    const __m512 v27_1 = _mm512_permutexvar_ps(v15_1, t1_0);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v23, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v23, v28);
    const __m512 v30_0 = _mm512_scalef_ps(v29_0, v14_0);
    const __m512 v30_1 = _mm512_scalef_ps(v29_1, v14_1);
    const __m512 v32_0 = _mm512_add_ps(v30_0, v31);
    const __m512 v32_1 = _mm512_add_ps(v30_1, v31);
    const __m512 v33_0 = _mm512_sub_ps(v31, v32_0);
    const __m512 v33_1 = _mm512_sub_ps(v31, v32_1);
    const __m512 v34_0 = _mm512_add_ps(v30_0, v33_0);
    const __m512 v34_1 = _mm512_add_ps(v30_1, v33_1);
    const __m512 v35_0 = _mm512_fmadd_ps(v30_0, v26_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v30_1, v26_1, v34_1);
    const __m512 v36_0 = _mm512_add_ps(v35_0, v32_0);
    const __m512 v36_1 = _mm512_add_ps(v35_1, v32_1);
    const __m512 v37_0 = _mm512_add_ps(v36_0, v36_0);
    const __m512 v37_1 = _mm512_add_ps(v36_1, v36_1);
    const __m512 v38_0 = _mm512_mask_blend_ps(v3_0, v37_0, v26_0);
    const __m512 v38_1 = _mm512_mask_blend_ps(v3_1, v37_1, v26_1);
    const __m512 v39_0 = _mm512_max_ps(v38_0, v0_0);
    const __m512 v39_1 = _mm512_max_ps(v38_1, v0_1);
    _mm512_storeu_ps(y, v39_0);
    _mm512_storeu_ps(y + 16, v39_1);
}

/* 16 elements. */
static EXPM1_2ULP_AVX512_AVX512_TARGET void expm1_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.ffff8ep-5f); /* 0.0624997877 */
    const __m512 v4 = _mm512_set1_ps(0x1.54fecp-5f); /* 0.0416253805 */
    const __m512 v5 = _mm512_set1_ps(-0x1.fe249cp-22f); /* -4.75107697e-07 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v7 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v8 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v11 = _mm512_set1_ps(0x1.71547ap+0f); /* 1.44269526 */
    const __m512 v18 = _mm512_set1_ps(-0x1.62e42p-1f); /* -0.693146706 */
    const __m512 v22 = _mm512_set1_ps(0x1.556478p-3f); /* 0.166695535 */
    const __m512 v23 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v28 = _mm512_set1_ps(-0x1.18eb6ep-39f); /* -1.99605415e-12 */
    const __m512 v31 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 t0_0 = _mm512_loadu_ps(expm1_2ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(expm1_2ulp_avx512_table1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __m512 v9 = _mm512_min_ps(v8, v0);
    const __m512 v10 = _mm512_max_ps(v7, v9);
    const __m512 v12 = _mm512_fmadd_ps(v10, v11, v6);
    const __m512 v13 = _mm512_mask_blend_ps(v3, v12, v6);
    const __m512 v14 = _mm512_sub_ps(v13, v6);
    const __m512i v15 = _mm512_castps_si512(v13);
    const __m512 v16 = _mm512_permutexvar_ps(v15, t0_0);
    const __m512 v17 = _mm512_fmadd_ps(v5, v14, v16);
    const __m512 v19 = _mm512_fmadd_ps(v18, v14, v10);
    const __m512 v20 = _mm512_add_ps(v17, v19);
    const __m512 v21 = _mm512_mul_ps(v20, v20);
    const __m512 v24 = _mm512_fmadd_ps(v22, v20, v23);
    const __m512 v25 = _mm512_fmadd_ps(v4, v21, v24);
    const __m512 v26 = _mm512_fmadd_ps(v25, v21, v20);
    const __m512 v27 = _mm512_permutexvar_ps(v15, t1_0);
    const __m512 v29 = _mm512_fmadd_ps(v27, v23, v28);
    const __m512 v30 = _mm512_scalef_ps(v29, v14);
    const __m512 v32 = _mm512_add_ps(v30, v31);
    const __m512 v33 = _mm512_sub_ps(v31, v32);
    const __m512 v34 = _mm512_add_ps(v30, v33);
    const __m512 v35 = _mm512_fmadd_ps(v30, v26, v34);
    const __m512 v36 = _mm512_add_ps(v35, v32);
    const __m512 v37 = _mm512_add_ps(v36, v36);
    const __m512 v38 = _mm512_mask_blend_ps(v3, v37, v26);
    const __m512 v39 = _mm512_max_ps(v38, v0);
    _mm512_storeu_ps(y, v39);
}

static EXPM1_2ULP_AVX512_AVX512_TARGET void expm1_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        expm1_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        expm1_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        expm1_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_2ulp_avx512_level(void) {
#if defined(EXPM1_2ULP_AVX512_FORCE_ISA)
    return EXPM1_2ULP_AVX512_FORCE_ISA;
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

float expm1_2ulp_avx512(float x) {
    return expm1_2ulp_avx512_element(x);
}

void expm1_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_2ulp_avx512_level();
    if (level == 2) {
        expm1_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_2ulp_avx512_array_portable(x, y, n);
}
