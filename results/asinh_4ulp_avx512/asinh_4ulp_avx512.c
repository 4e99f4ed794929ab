/* asinh_4ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    3.788896 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.775ee4p-5 (-0.0458216146, encoding 0xbd3baf72)
 *   result there -0x1.773d44p-5 (-0.0458055809, encoding 0xbd3b9ea2)
 *   mean error   0.153317 ulp
 *   misrounded   93761982 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c55cdb1198a7cb4c22eb7e41378edfbc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive asinh_4ulp_avx512.db
 *                time: 0.5119 ns/element as avx512 code (inputs mean)
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
#include "asinh_4ulp_avx512.h"

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

static inline float asinh_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asinh_4ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float asinh_4ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline float asinh_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asinh_4ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = asinh_4ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float asinh_4ulp_avx512_getmant75_f32(float a) {
    float m = asinh_4ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asinh_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline float asinh_4ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double asinh_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int asinh_4ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float asinh_4ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = asinh_4ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !asinh_4ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline float asinh_4ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = asinh_4ulp_avx512_bits_f32(y) & INT32_MIN;
    return asinh_4ulp_avx512_frombits_f32((asinh_4ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const float asinh_4ulp_avx512_table0[32] = {
    0x1.55774cp+0f, 0x1.47d6c4p+0f, 0x1.3b20ccp+0f, 0x1.2f45eep+0f,
    0x1.246d98p+0f, 0x1.1a6a14p+0f, 0x1.1123a2p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.e20c6cp-1f, 0x1.d3f2e2p-1f,
    0x1.c712b8p-1f, 0x1.baf34ap-1f, 0x1.af44dap-1f, 0x1.a438f6p-1f,
    0x1.99bcb4p-1f, 0x1.8f8434p-1f, 0x1.86147ep-1f, 0x1.7d29p-1f,
    0x1.748b3p-1f, 0x1.6bf76cp-1f, 0x1.645402p-1f, 0x1.5cb014p-1f,
    0x1.5544cp-1f, 0x1.4e407cp-1f, 0x1.47b828p-1f, 0x1.4128fcp-1f,
    0x1.3b1538p-1f, 0x1.3546cp-1f, 0x1.2f5442p-1f, 0x1.29cebp-1f,
};

static const float asinh_4ulp_avx512_table1[32] = {
    -0x1.26fcp-2f, -0x1.fa9p-3f, -0x1.a994p-3f, -0x1.5b0cp-3f,
    -0x1.1078p-3f, -0x1.9238p-4f, -0x1.097p-4f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.eddp-5f, 0x1.708p-4f,
    0x1.e2c8p-4f, 0x1.28bp-3f, 0x1.5f6cp-3f, 0x1.949p-3f,
    0x1.c85p-3f, 0x1.fc0cp-3f, 0x1.168p-2f, 0x1.2e3p-2f,
    0x1.459ap-2f, 0x1.5d74p-2f, 0x1.732cp-2f, 0x1.895ep-2f,
    0x1.9f64p-2f, 0x1.b4aap-2f, 0x1.c8ep-2f, 0x1.dd94p-2f,
    0x1.f124p-2f, 0x1.0218p-1f, 0x1.0c09p-1f, 0x1.1571p-1f,
};

static inline float asinh_4ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = asinh_4ulp_avx512_abs_f32(v0);
    const float v2 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const int v3 = v1 <= v2;
    const float v4 = 0x1p-2f; /* 0.25 */
    const float v5 = 0x1p+60f; /* 1.1529215e+18 */
    const float v6 = v5 < v1 ? v5 : v1;
    const float v7 = 0x1p+0f; /* 1 */
    const float v8 = asinh_4ulp_avx512_fma_f32(v6, v6, v7);
    const float v9 = asinh_4ulp_avx512_sqrt_f32(v8);
    const float v10 = -v9;
    const float v11 = asinh_4ulp_avx512_fma_f32(v9, v10, v7);
    const float v12 = asinh_4ulp_avx512_fma_f32(v6, v6, v11);
    const float v13 = v4 * v12;
    const float v14 = v13 / v9;
    const float v15 = 0x1p-1f; /* 0.5 */
    const float v16 = v15 * v1;
    const float v17 = v9 > v1 ? v9 : v1;
    const float v18 = v15 * v17;
    const float v19 = v16 + v18;
    const float v20 = v19 - v18;
    const float v21 = v16 - v20;
    const float v22 = v14 + v21;
    const float v23 = asinh_4ulp_avx512_getmant75_f32(v19);
    const float v24 = 0x1.7fffdp+18f; /* 393215.25 */
    const float v25 = v23 + v24;
    const int32_t v26 = asinh_4ulp_avx512_bits_f32(v25);
    const float v27 = asinh_4ulp_avx512_table0[(uint32_t)v26 & (32u - 1)];
    const float v28 = asinh_4ulp_avx512_getexp_f32(v19);
    const float v29 = asinh_4ulp_avx512_getexp_f32(v23);
    const float v30 = v28 - v29;
    const float v31 = -v30;
    const float v32 = asinh_4ulp_avx512_scalef_f32(v27, v31);
    const float v33 = -0x1p+0f; /* -1 */
    const float v34 = asinh_4ulp_avx512_fma_f32(v23, v27, v33);
    const float v35 = asinh_4ulp_avx512_fma_f32(v22, v32, v34);
    const float v36 = v35 * v35;
    const float v37 = -0x1.f9b35cp-3f; /* -0.246924132 */
    const float v38 = 0x1.5571f8p-2f; /* 0.333442569 */
    const float v39 = -0x1.ffff2cp-2f; /* -0.499996841 */
    const float v40 = asinh_4ulp_avx512_fma_f32(v35, v38, v39);
    const float v41 = asinh_4ulp_avx512_fma_f32(v36, v37, v40);
    const float v42 = v7 + v30;
    const float v43 = 0x1.7f7d1cp-20f; /* 1.42860677e-06 */
    const float v44 = asinh_4ulp_avx512_fma_f32(v42, v43, v35);
    const float v45 = asinh_4ulp_avx512_fma_f32(v36, v41, v44);
    const float v46 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v47 = asinh_4ulp_avx512_table1[(uint32_t)v26 & (32u - 1)];
    const float v48 = asinh_4ulp_avx512_fma_f32(v42, v46, v47);
    const float v49 = v45 + v48;
    const float v50 = asinh_4ulp_avx512_copysign_f32(v49, v0);
    const float v51 = v3 ? v50 : v0;
    const float r0 = v51;
    return r0;
}

static void asinh_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_4ULP_AVX512_AVX2 static inline ASINH_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASINH_4ULP_AVX512_AVX512 static inline ASINH_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ASINH_4ULP_AVX512_AVX2 __m256 asinh_4ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
ASINH_4ULP_AVX512_AVX2 __m256 asinh_4ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(asinh_4ulp_avx512_permute16_avx2(i, t0, t1),
                            asinh_4ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
ASINH_4ULP_AVX512_AVX2 __m128 asinh_4ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static ASINH_4ULP_AVX512_AVX2_TARGET __m256 asinh_4ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        asinh_4ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        asinh_4ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
ASINH_4ULP_AVX512_AVX2 __m256 asinh_4ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return asinh_4ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_4ULP_AVX512_AVX2 __m256 asinh_4ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ASINH_4ULP_AVX512_AVX2 __m256 asinh_4ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = asinh_4ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
ASINH_4ULP_AVX512_AVX2 __m256 asinh_4ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = asinh_4ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ASINH_4ULP_AVX512_AVX2 void asinh_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v4 = _mm256_set1_ps(0x1p-2f); /* 0.25 */
    const __m256 v5 = _mm256_set1_ps(0x1p+60f); /* 1.1529215e+18 */
    const __m256 v7 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v15 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v24 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v33 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v37 = _mm256_set1_ps(-0x1.f9b35cp-3f); /* -0.246924132 */
    const __m256 v38 = _mm256_set1_ps(0x1.5571f8p-2f); /* 0.333442569 */
    const __m256 v39 = _mm256_set1_ps(-0x1.ffff2cp-2f); /* -0.499996841 */
    const __m256 v43 = _mm256_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m256 v46 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 t0_0 = _mm256_loadu_ps(asinh_4ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(asinh_4ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(asinh_4ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(asinh_4ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(asinh_4ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(asinh_4ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(asinh_4ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(asinh_4ulp_avx512_table1 + 24);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LE_OQ));
    const __m256 v6 = _mm256_min_ps(v5, v1);
    const __m256 v8 = _mm256_fmadd_ps(v6, v6, v7);
    const __m256 v9 = _mm256_sqrt_ps(v8);
    const __m256 v11 = _mm256_fnmadd_ps(v9, v9, v7);
    const __m256 v12 = _mm256_fmadd_ps(v6, v6, v11);
    const __m256 v13 = _mm256_mul_ps(v4, v12);
    const __m256 v14 = _mm256_div_ps(v13, v9);
    const __m256 v16 = _mm256_mul_ps(v15, v1);
    const __m256 v17 = _mm256_max_ps(v9, v1);
    const __m256 v18 = _mm256_mul_ps(v15, v17);
    const __m256 v19 = _mm256_add_ps(v16, v18);
    const __m256 v20 = _mm256_sub_ps(v19, v18);
    const __m256 v21 = _mm256_sub_ps(v16, v20);
    const __m256 v22 = _mm256_add_ps(v14, v21);
    const __m256 v23 = asinh_4ulp_avx512_lanes_getmant75_f32_avx2(v19);
    const __m256 v25 = _mm256_add_ps(v23, v24);
    const __m256i v26 = _mm256_castps_si256(v25);
    const __m256 v27 = asinh_4ulp_avx512_permute32_avx2(v26, t0_0, t0_1, t0_2, t0_3);
    const __m256 v28 = asinh_4ulp_avx512_lanes_getexp_f32_avx2(v19);
    const __m256 v29 = asinh_4ulp_avx512_lanes_getexp_f32_avx2(v23);
    const __m256 v30 = _mm256_sub_ps(v28, v29);
    const __m256 v31 = _mm256_xor_ps(v30, _mm256_set1_ps(-0.0f));
    const __m256 v32 = asinh_4ulp_avx512_scalef_f32_avx2(v27, v31);
    const __m256 v34 = _mm256_fmadd_ps(v23, v27, v33);
    const __m256 v35 = _mm256_fmadd_ps(v22, v32, v34);
    const __m256 v36 = _mm256_mul_ps(v35, v35);
    const __m256 v40 = _mm256_fmadd_ps(v35, v38, v39);
    const __m256 v41 = _mm256_fmadd_ps(v36, v37, v40);
    const __m256 v42 = _mm256_add_ps(v7, v30);
    const __m256 v44 = _mm256_fmadd_ps(v42, v43, v35);
    const __m256 v45 = _mm256_fmadd_ps(v36, v41, v44);
    const __m256 v47 = asinh_4ulp_avx512_permute32_avx2(v26, t1_0, t1_1, t1_2, t1_3);
    const __m256 v48 = _mm256_fmadd_ps(v42, v46, v47);
    const __m256 v49 = _mm256_add_ps(v45, v48);
    const __m256 v50 = asinh_4ulp_avx512_signed_f32_avx2(v49, v0);
    const __m256 v51 = _mm256_blendv_ps(v0, v50, _mm256_castsi256_ps(v3));
    _mm256_storeu_ps(y, v51);
}

static ASINH_4ULP_AVX512_AVX2_TARGET void asinh_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        asinh_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_4ULP_AVX512_AVX512 __m512 asinh_4ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ASINH_4ULP_AVX512_AVX512 void asinh_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v4 = _mm512_set1_ps(0x1p-2f); /* 0.25 */
    const __m512 v5 = _mm512_set1_ps(0x1p+60f); /* 1.1529215e+18 */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v24 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v33 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v37 = _mm512_set1_ps(-0x1.f9b35cp-3f); /* -0.246924132 */
    const __m512 v38 = _mm512_set1_ps(0x1.5571f8p-2f); /* 0.333442569 */
    const __m512 v39 = _mm512_set1_ps(-0x1.ffff2cp-2f); /* -0.499996841 */
    const __m512 v43 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 v46 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 t0_0 = _mm512_loadu_ps(asinh_4ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(asinh_4ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(asinh_4ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(asinh_4ulp_avx512_table1 + 16);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v1_0, v2, _CMP_LE_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v1_1, v2, _CMP_LE_OQ);
    const __mmask16 v3_2 = _mm512_cmp_ps_mask(v1_2, v2, _CMP_LE_OQ);
    const __mmask16 v3_3 = _mm512_cmp_ps_mask(v1_3, v2, _CMP_LE_OQ);
    const __m512 v6_0 = _mm512_min_ps(v5, v1_0);
    const __m512 v6_1 = _mm512_min_ps(v5, v1_1);
    const __m512 v6_2 = _mm512_min_ps(v5, v1_2);
    const __m512 v6_3 = _mm512_min_ps(v5, v1_3);
    const __m512 v8_0 = _mm512_fmadd_ps(v6_0, v6_0, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v6_1, v6_1, v7);
    const __m512 v8_2 = _mm512_fmadd_ps(v6_2, v6_2, v7);
    const __m512 v8_3 = _mm512_fmadd_ps(v6_3, v6_3, v7);
    const __m512 v9_0 = _mm512_sqrt_ps(v8_0);
    const __m512 v9_1 = _mm512_sqrt_ps(v8_1);
    const __m512 v9_2 = _mm512_sqrt_ps(v8_2);
    const __m512 v9_3 = _mm512_sqrt_ps(v8_3);
    const __m512 v11_0 = _mm512_fnmadd_ps(v9_0, v9_0, v7);
    const __m512 v11_1 = _mm512_fnmadd_ps(v9_1, v9_1, v7);
    const __m512 v11_2 = _mm512_fnmadd_ps(v9_2, v9_2, v7);
    const __m512 v11_3 = _mm512_fnmadd_ps(v9_3, v9_3, v7);
    const __m512 v12_0 = _mm512_fmadd_ps(v6_0, v6_0, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v6_1, v6_1, v11_1);
    const __m512 v12_2 = _mm512_fmadd_ps(v6_2, v6_2, v11_2);
    const __m512 v12_3 = _mm512_fmadd_ps(v6_3, v6_3, v11_3);
    const __m512 v13_0 = _mm512_mul_ps(v4, v12_0);
    const __m512 v13_1 = _mm512_mul_ps(v4, v12_1);
    const __m512 v13_2 = _mm512_mul_ps(v4, v12_2);
    const __m512 v13_3 = _mm512_mul_ps(v4, v12_3);
    const __m512 v14_0 = _mm512_div_ps(v13_0, v9_0);
    const __m512 v14_1 = _mm512_div_ps(v13_1, v9_1);
    const __m512 v14_2 = _mm512_div_ps(v13_2, v9_2);
    const __m512 v14_3 = _mm512_div_ps(v13_3, v9_3);
    const __m512 v16_0 = _mm512_mul_ps(v15, v1_0);
    const __m512 v16_1 = _mm512_mul_ps(v15, v1_1);
    const __m512 v16_2 = _mm512_mul_ps(v15, v1_2);
    const __m512 v16_3 = _mm512_mul_ps(v15, v1_3);
    const __m512 v17_0 = _mm512_max_ps(v9_0, v1_0);
    const __m512 v17_1 = _mm512_max_ps(v9_1, v1_1);
    const __m512 v17_2 = _mm512_max_ps(v9_2, v1_2);
    const __m512 v17_3 = _mm512_max_ps(v9_3, v1_3);
    const __m512 v18_0 = _mm512_mul_ps(v15, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v15, v17_1);
    const __m512 v18_2 = _mm512_mul_ps(v15, v17_2);
    const __m512 v18_3 = _mm512_mul_ps(v15, v17_3);
    const __m512 v19_0 = _mm512_add_ps(v16_0, v18_0);
    const __m512 v19_1 = _mm512_add_ps(v16_1, v18_1);
    const __m512 v19_2 = _mm512_add_ps(v16_2, v18_2);
    const __m512 v19_3 = _mm512_add_ps(v16_3, v18_3);
    const __m512 v20_0 = _mm512_sub_ps(v19_0, v18_0);
    const __m512 v20_1 = _mm512_sub_ps(v19_1, v18_1);
    const __m512 v20_2 = _mm512_sub_ps(v19_2, v18_2);
    const __m512 v20_3 = _mm512_sub_ps(v19_3, v18_3);
    const __m512 v21_0 = _mm512_sub_ps(v16_0, v20_0);
    const __m512 v21_1 = _mm512_sub_ps(v16_1, v20_1);
    const __m512 v21_2 = _mm512_sub_ps(v16_2, v20_2);
    const __m512 v21_3 = _mm512_sub_ps(v16_3, v20_3);
    const __m512 v22_0 = _mm512_add_ps(v14_0, v21_0);
    const __m512 v22_1 = _mm512_add_ps(v14_1, v21_1);
    const __m512 v22_2 = _mm512_add_ps(v14_2, v21_2);
    const __m512 v22_3 = _mm512_add_ps(v14_3, v21_3);
    const __m512 v23_0 = _mm512_getmant_ps(v19_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v23_1 = _mm512_getmant_ps(v19_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v23_2 = _mm512_getmant_ps(v19_2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v23_3 = _mm512_getmant_ps(v19_3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v25_0 = _mm512_add_ps(v23_0, v24);
    const __m512 v25_1 = _mm512_add_ps(v23_1, v24);
    const __m512 v25_2 = _mm512_add_ps(v23_2, v24);
    const __m512 v25_3 = _mm512_add_ps(v23_3, v24);
    const __m512i v26_0 = _mm512_castps_si512(v25_0);
    const __m512i v26_1 = _mm512_castps_si512(v25_1);
    const __m512i v26_2 = _mm512_castps_si512(v25_2);
    const __m512i v26_3 = _mm512_castps_si512(v25_3);
    const __m512 v27_0 = _mm512_permutex2var_ps(t0_0, v26_0, t0_1);
    const __m512 v27_1 = _mm512_permutex2var_ps(t0_0, v26_1, t0_1);
    const __m512 v27_2 = _mm512_permutex2var_ps(t0_0, v26_2, t0_1);
    const __m512 v27_3 = _mm512_permutex2var_ps(t0_0, v26_3, t0_1);
    const __m512 v28_0 = _mm512_getexp_ps(v19_0);
    const __m512 v28_1 = _mm512_getexp_ps(v19_1);
    const __m512 v28_2 = _mm512_getexp_ps(v19_2);
    const __m512 v28_3 = _mm512_getexp_ps(v19_3);
    const __m512 v29_0 = _mm512_getexp_ps(v23_0);
    const __m512 v29_1 = _mm512_getexp_ps(v23_1);
    const __m512 v29_2 = _mm512_getexp_ps(v23_2);
    const __m512 v29_3 = _mm512_getexp_ps(v23_3);
    const __m512 v30_0 = _mm512_sub_ps(v28_0, v29_0);
    const __m512 v30_1 = _mm512_sub_ps(v28_1, v29_1);
    const __m512 v30_2 = _mm512_sub_ps(v28_2, v29_2);
    const __m512 v30_3 = _mm512_sub_ps(v28_3, v29_3);
    const __m512 v31_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v30_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v31_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v30_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v31_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v30_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v31_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v30_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v32_0 = _mm512_scalef_ps(v27_0, v31_0);
    const __m512 v32_1 = _mm512_scalef_ps(v27_1, v31_1);
    const __m512 v32_2 = _mm512_scalef_ps(v27_2, v31_2);
    const __m512 v32_3 = _mm512_scalef_ps(v27_3, v31_3);
    const __m512 v34_0 = _mm512_fmadd_ps(v23_0, v27_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v23_1, v27_1, v33);
    const __m512 v34_2 = _mm512_fmadd_ps(v23_2, v27_2, v33);
    const __m512 v34_3 = _mm512_fmadd_ps(v23_3, v27_3, v33);
    const __m512 v35_0 = _mm512_fmadd_ps(v22_0, v32_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v22_1, v32_1, v34_1);
    const __m512 v35_2 = _mm512_fmadd_ps(v22_2, v32_2, v34_2);
    const __m512 v35_3 = _mm512_fmadd_ps(v22_3, v32_3, v34_3);
    const __m512 v36_0 = _mm512_mul_ps(v35_0, v35_0);
    const __m512 v36_1 = _mm512_mul_ps(v35_1, v35_1);
    const __m512 v36_2 = _mm512_mul_ps(v35_2, v35_2);
    const __m512 v36_3 = _mm512_mul_ps(v35_3, v35_3);
    const __m512 v40_0 = _mm512_fmadd_ps(v35_0, v38, v39);
    const __m512 v40_1 = _mm512_fmadd_ps(v35_1, v38, v39);
    const __m512 v40_2 = _mm512_fmadd_ps(v35_2, v38, v39);
    const __m512 v40_3 = _mm512_fmadd_ps(v35_3, v38, v39);
    const __m512 v41_0 = _mm512_fmadd_ps(v36_0, v37, v40_0);
    const __m512 v41_1 = _mm512_fmadd_ps(v36_1, v37, v40_1);
    const __m512 v41_2 = _mm512_fmadd_ps(v36_2, v37, v40_2);
    const __m512 v41_3 = _mm512_fmadd_ps(v36_3, v37, v40_3);
    const __m512 v42_0 = _mm512_add_ps(v7, v30_0);
    const __m512 v42_1 = _mm512_add_ps(v7, v30_1);
    const __m512 v42_2 = _mm512_add_ps(v7, v30_2);
    const __m512 v42_3 = _mm512_add_ps(v7, v30_3);
    const __m512 v44_0 = _mm512_fmadd_ps(v42_0, v43, v35_0);
    const __m512 v44_1 = _mm512_fmadd_ps(v42_1, v43, v35_1);
    const __m512 v44_2 = _mm512_fmadd_ps(v42_2, v43, v35_2);
    const __m512 v44_3 = _mm512_fmadd_ps(v42_3, v43, v35_3);
    const __m512 v45_0 = _mm512_fmadd_ps(v36_0, v41_0, v44_0);
    const __m512 v45_1 = _mm512_fmadd_ps(v36_1, v41_1, v44_1);
    const __m512 v45_2 = _mm512_fmadd_ps(v36_2, v41_2, v44_2);
    const __m512 v45_3 = _mm512_fmadd_ps(v36_3, v41_3, v44_3);
    const __m512 v47_0 = _mm512_permutex2var_ps(t1_0, v26_0, t1_1);
    const __m512 v47_1 = _mm512_permutex2var_ps(t1_0, v26_1, t1_1);
    const __m512 v47_2 = _mm512_permutex2var_ps(t1_0, v26_2, t1_1);
    const __m512 v47_3 = _mm512_permutex2var_ps(t1_0, v26_3, t1_1);
    const __m512 v48_0 = _mm512_fmadd_ps(v42_0, v46, v47_0);
    const __m512 v48_1 = _mm512_fmadd_ps(v42_1, v46, v47_1);
    const __m512 v48_2 = _mm512_fmadd_ps(v42_2, v46, v47_2);
    const __m512 v48_3 = _mm512_fmadd_ps(v42_3, v46, v47_3);
    const __m512 v49_0 = _mm512_add_ps(v45_0, v48_0);
    const __m512 v49_1 = _mm512_add_ps(v45_1, v48_1);
    const __m512 v49_2 = _mm512_add_ps(v45_2, v48_2);
    const __m512 v49_3 = _mm512_add_ps(v45_3, v48_3);
    const __m512 v50_0 = asinh_4ulp_avx512_signed_f32_avx512(v49_0, v0_0);
    const __m512 v50_1 = asinh_4ulp_avx512_signed_f32_avx512(v49_1, v0_1);
    const __m512 v50_2 = asinh_4ulp_avx512_signed_f32_avx512(v49_2, v0_2);
    const __m512 v50_3 = asinh_4ulp_avx512_signed_f32_avx512(v49_3, v0_3);
    const __m512 v51_0 = _mm512_mask_blend_ps(v3_0, v0_0, v50_0);
    const __m512 v51_1 = _mm512_mask_blend_ps(v3_1, v0_1, v50_1);
    const __m512 v51_2 = _mm512_mask_blend_ps(v3_2, v0_2, v50_2);
    const __m512 v51_3 = _mm512_mask_blend_ps(v3_3, v0_3, v50_3);
    _mm512_storeu_ps(y, v51_0);
    _mm512_storeu_ps(y + 16, v51_1);
    _mm512_storeu_ps(y + 32, v51_2);
    _mm512_storeu_ps(y + 48, v51_3);
}

/* 16 elements. */
static ASINH_4ULP_AVX512_AVX512_TARGET void asinh_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v4 = _mm512_set1_ps(0x1p-2f); /* 0.25 */
    const __m512 v5 = _mm512_set1_ps(0x1p+60f); /* 1.1529215e+18 */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v24 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v33 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v37 = _mm512_set1_ps(-0x1.f9b35cp-3f); /* -0.246924132 */
    const __m512 v38 = _mm512_set1_ps(0x1.5571f8p-2f); /* 0.333442569 */
    const __m512 v39 = _mm512_set1_ps(-0x1.ffff2cp-2f); /* -0.499996841 */
    const __m512 v43 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 v46 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 t0_0 = _mm512_loadu_ps(asinh_4ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(asinh_4ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(asinh_4ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(asinh_4ulp_avx512_table1 + 16);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LE_OQ);
    const __m512 v6 = _mm512_min_ps(v5, v1);
    const __m512 v8 = _mm512_fmadd_ps(v6, v6, v7);
    const __m512 v9 = _mm512_sqrt_ps(v8);
    const __m512 v11 = _mm512_fnmadd_ps(v9, v9, v7);
    const __m512 v12 = _mm512_fmadd_ps(v6, v6, v11);
    const __m512 v13 = _mm512_mul_ps(v4, v12);
    const __m512 v14 = _mm512_div_ps(v13, v9);
    const __m512 v16 = _mm512_mul_ps(v15, v1);
    const __m512 v17 = _mm512_max_ps(v9, v1);
    const __m512 v18 = _mm512_mul_ps(v15, v17);
    const __m512 v19 = _mm512_add_ps(v16, v18);
    const __m512 v20 = _mm512_sub_ps(v19, v18);
    const __m512 v21 = _mm512_sub_ps(v16, v20);
    const __m512 v22 = _mm512_add_ps(v14, v21);
    const __m512 v23 = _mm512_getmant_ps(v19, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v25 = _mm512_add_ps(v23, v24);
    const __m512i v26 = _mm512_castps_si512(v25);
    const __m512 v27 = _mm512_permutex2var_ps(t0_0, v26, t0_1);
    const __m512 v28 = _mm512_getexp_ps(v19);
    const __m512 v29 = _mm512_getexp_ps(v23);
    const __m512 v30 = _mm512_sub_ps(v28, v29);
    const __m512 v31 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v30), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v32 = _mm512_scalef_ps(v27, v31);
    const __m512 v34 = _mm512_fmadd_ps(v23, v27, v33);
    const __m512 v35 = _mm512_fmadd_ps(v22, v32, v34);
    const __m512 v36 = _mm512_mul_ps(v35, v35);
    const __m512 v40 = _mm512_fmadd_ps(v35, v38, v39);
    const __m512 v41 = _mm512_fmadd_ps(v36, v37, v40);
    const __m512 v42 = _mm512_add_ps(v7, v30);
    const __m512 v44 = _mm512_fmadd_ps(v42, v43, v35);
    const __m512 v45 = _mm512_fmadd_ps(v36, v41, v44);
    const __m512 v47 = _mm512_permutex2var_ps(t1_0, v26, t1_1);
    const __m512 v48 = _mm512_fmadd_ps(v42, v46, v47);
    const __m512 v49 = _mm512_add_ps(v45, v48);
    const __m512 v50 = asinh_4ulp_avx512_signed_f32_avx512(v49, v0);
    const __m512 v51 = _mm512_mask_blend_ps(v3, v0, v50);
    _mm512_storeu_ps(y, v51);
}

static ASINH_4ULP_AVX512_AVX512_TARGET void asinh_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        asinh_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asinh_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        asinh_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_4ulp_avx512_level(void) {
#if defined(ASINH_4ULP_AVX512_FORCE_ISA)
    return ASINH_4ULP_AVX512_FORCE_ISA;
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

float asinh_4ulp_avx512(float x) {
    return asinh_4ulp_avx512_element(x);
}

void asinh_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_4ulp_avx512_level();
    if (level == 2) {
        asinh_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_4ulp_avx512_array_portable(x, y, n);
}
