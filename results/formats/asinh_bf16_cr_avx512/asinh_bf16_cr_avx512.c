/* asinh_bf16_cr_avx512: asinh
 *
 *   target       asinh, arsinh x, bf16
 *   domain       every input
 *   max error    0.499915 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.34p+88 (-3.72349152e+26, encoding 0xeb9a)
 *   result there -0x1.fp+5 (-62, encoding 0xc278)
 *   mean error   0.129670 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           47a32d5d96435f1945823409ca5e4398
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/asinh_bf16_avx512.db
 *                time: 0.6279 ns/element as avx512 code (inputs mean)
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
#include "asinh_bf16_cr_avx512.h"

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

static inline int32_t asinh_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float asinh_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asinh_bf16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asinh_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline float asinh_bf16_cr_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline float asinh_bf16_cr_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = asinh_bf16_cr_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float asinh_bf16_cr_avx512_getmant75_f32(float a) {
    float m = asinh_bf16_cr_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asinh_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline float asinh_bf16_cr_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double asinh_bf16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int asinh_bf16_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float asinh_bf16_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = asinh_bf16_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !asinh_bf16_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline float asinh_bf16_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = asinh_bf16_cr_avx512_bits_f32(y) & INT32_MIN;
    return asinh_bf16_cr_avx512_frombits_f32((asinh_bf16_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t asinh_bf16_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t asinh_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float asinh_bf16_cr_avx512_table0[32] = {
    0x1.55774cp+0f, 0x1.47d6c4p+0f, 0x1.3b20ccp+0f, 0x1.2f45eep+0f,
    0x1.246d98p+0f, 0x1.1a6a14p+0f, 0x1.1123a2p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.e20c6cp-1f, 0x1.d3f2e2p-1f,
    0x1.c712b8p-1f, 0x1.baf34ap-1f, 0x1.af44dap-1f, 0x1.a438f6p-1f,
    0x1.99bcb4p-1f, 0x1.8f8434p-1f, 0x1.86147ep-1f, 0x1.7d29p-1f,
    0x1.748b3p-1f, 0x1.6bf76cp-1f, 0x1.645402p-1f, 0x1.5cb014p-1f,
    0x1.5544cp-1f, 0x1.4e407cp-1f, 0x1.47b828p-1f, 0x1.4128fcp-1f,
    0x1.3b1538p-1f, 0x1.3546cp-1f, 0x1.2f5442p-1f, 0x1.29cebp-1f,
};

static const float asinh_bf16_cr_avx512_table1[32] = {
    -0x1.26fcp-2f, -0x1.fa9p-3f, -0x1.a994p-3f, -0x1.5b0cp-3f,
    -0x1.1078p-3f, -0x1.9238p-4f, -0x1.097p-4f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.eddp-5f, 0x1.708p-4f,
    0x1.e2c8p-4f, 0x1.28bp-3f, 0x1.5f6cp-3f, 0x1.949p-3f,
    0x1.c85p-3f, 0x1.fc0cp-3f, 0x1.168p-2f, 0x1.2e3p-2f,
    0x1.459ap-2f, 0x1.5d74p-2f, 0x1.732cp-2f, 0x1.895ep-2f,
    0x1.9f64p-2f, 0x1.b4aap-2f, 0x1.c8ep-2f, 0x1.dd94p-2f,
    0x1.f124p-2f, 0x1.0218p-1f, 0x1.0c09p-1f, 0x1.1571p-1f,
};

static inline uint16_t asinh_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = asinh_bf16_cr_avx512_shl_i32(v0, v1);
    const float v3 = asinh_bf16_cr_avx512_frombits_f32(v2);
    const float v4 = asinh_bf16_cr_avx512_abs_f32(v3);
    const float v5 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const int v6 = v4 <= v5;
    const float v7 = 0x1p-1f; /* 0.5 */
    const float v8 = v7 * v4;
    const float v9 = 0x1p+20f; /* 1048576 */
    const int v10 = v9 < v4;
    const float v11 = 0x1p+0f; /* 1 */
    const float v12 = asinh_bf16_cr_avx512_fma_f32(v4, v4, v11);
    const float v13 = asinh_bf16_cr_avx512_sqrt_f32(v12);
    const float v14 = v10 ? v4 : v13;
    const float v15 = 0x1p-40f; /* 9.09494702e-13 */
    const float v16 = asinh_bf16_cr_avx512_fma_f32(v7, v14, v15);
    const float v17 = asinh_bf16_cr_avx512_fma_f32(v7, v4, v16);
    const float v18 = v17 - v16;
    const float v19 = v8 - v18;
    const float v20 = 0x0p+0f; /* 0 */
    const float v21 = -v13;
    const float v22 = asinh_bf16_cr_avx512_fma_f32(v21, v13, v11);
    const float v23 = asinh_bf16_cr_avx512_fma_f32(v4, v4, v22);
    const float v24 = 0x1p-2f; /* 0.25 */
    const float v25 = v23 * v24;
    const float v26 = v25 / v13;
    const float v27 = v10 ? v20 : v26;
    const float v28 = v19 + v27;
    const float v29 = asinh_bf16_cr_avx512_getmant75_f32(v17);
    const float v30 = 0x1.7fffdp+18f; /* 393215.25 */
    const float v31 = v29 + v30;
    const int32_t v32 = asinh_bf16_cr_avx512_bits_f32(v31);
    const float v33 = asinh_bf16_cr_avx512_table0[(uint32_t)v32 & (32u - 1)];
    const float v34 = asinh_bf16_cr_avx512_getexp_f32(v17);
    const float v35 = asinh_bf16_cr_avx512_getexp_f32(v29);
    const float v36 = v34 - v35;
    const float v37 = -v36;
    const float v38 = asinh_bf16_cr_avx512_scalef_f32(v33, v37);
    const float v39 = -0x1p+0f; /* -1 */
    const float v40 = asinh_bf16_cr_avx512_fma_f32(v29, v33, v39);
    const float v41 = asinh_bf16_cr_avx512_fma_f32(v28, v38, v40);
    const float v42 = -0x1p-2f; /* -0.25 */
    const float v43 = 0x1.555556p-2f; /* 0.333333343 */
    const float v44 = asinh_bf16_cr_avx512_fma_f32(v41, v42, v43);
    const float v45 = -0x1p-1f; /* -0.5 */
    const float v46 = asinh_bf16_cr_avx512_fma_f32(v41, v44, v45);
    const float v47 = v41 * v41;
    const float v48 = 0x1.ad39ep-20f; /* 1.59899173e-06 */
    const float v49 = v36 + v11;
    const float v50 = asinh_bf16_cr_avx512_fma_f32(v48, v49, v41);
    const float v51 = asinh_bf16_cr_avx512_fma_f32(v46, v47, v50);
    const float v52 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v53 = asinh_bf16_cr_avx512_table1[(uint32_t)v32 & (32u - 1)];
    const float v54 = asinh_bf16_cr_avx512_fma_f32(v52, v49, v53);
    const float v55 = v51 + v54;
    const float v56 = asinh_bf16_cr_avx512_copysign_f32(v55, v3);
    const float v57 = v6 ? v56 : v3;
    const int32_t v58 = asinh_bf16_cr_avx512_bits_f32(v57);
    const int32_t v59 = 31;
    const int32_t v60 = asinh_bf16_cr_avx512_ashr_i32(v58, v59);
    const int32_t v61 = 32768; /* 0x00008000 */
    const int32_t v62 = (int32_t)((uint32_t)v58 + (uint32_t)v61);
    const int32_t v63 = (int32_t)((uint32_t)v60 + (uint32_t)v62);
    const int32_t v64 = asinh_bf16_cr_avx512_lshr_i32(v63, v1);
    const int32_t r0 = v64;
    return (uint16_t)r0;
}

static void asinh_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_BF16_CR_AVX512_AVX2 static inline ASINH_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASINH_BF16_CR_AVX512_AVX512 static inline ASINH_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ASINH_BF16_CR_AVX512_AVX2 __m256 asinh_bf16_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
ASINH_BF16_CR_AVX512_AVX2 __m256 asinh_bf16_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(asinh_bf16_cr_avx512_permute16_avx2(i, t0, t1),
                            asinh_bf16_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
ASINH_BF16_CR_AVX512_AVX2 __m128 asinh_bf16_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static ASINH_BF16_CR_AVX512_AVX2_TARGET __m256 asinh_bf16_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        asinh_bf16_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        asinh_bf16_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
ASINH_BF16_CR_AVX512_AVX2 __m256 asinh_bf16_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return asinh_bf16_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASINH_BF16_CR_AVX512_AVX2 __m256 asinh_bf16_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* Encoding; every NaN gives the canonical one. */
ASINH_BF16_CR_AVX512_AVX2 __m256i asinh_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ASINH_BF16_CR_AVX512_AVX2 void asinh_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ASINH_BF16_CR_AVX512_AVX2 __m256 asinh_bf16_cr_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = asinh_bf16_cr_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
ASINH_BF16_CR_AVX512_AVX2 __m256 asinh_bf16_cr_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = asinh_bf16_cr_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ASINH_BF16_CR_AVX512_AVX2 void asinh_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v5 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v7 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v9 = _mm256_set1_ps(0x1p+20f); /* 1048576 */
    const __m256 v11 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v15 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v20 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v24 = _mm256_set1_ps(0x1p-2f); /* 0.25 */
    const __m256 v30 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v39 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v42 = _mm256_set1_ps(-0x1p-2f); /* -0.25 */
    const __m256 v43 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v45 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v48 = _mm256_set1_ps(0x1.ad39ep-20f); /* 1.59899173e-06 */
    const __m256 v52 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256i v61 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 t0_0 = _mm256_loadu_ps(asinh_bf16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(asinh_bf16_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(asinh_bf16_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(asinh_bf16_cr_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(asinh_bf16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(asinh_bf16_cr_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(asinh_bf16_cr_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(asinh_bf16_cr_avx512_table1 + 24);
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v4, v5, _CMP_LE_OQ));
    const __m256 v8 = _mm256_mul_ps(v7, v4);
    const __m256i v10 = _mm256_castps_si256(_mm256_cmp_ps(v9, v4, _CMP_LT_OQ));
    const __m256 v12 = _mm256_fmadd_ps(v4, v4, v11);
    const __m256 v13 = _mm256_sqrt_ps(v12);
    const __m256 v14 = _mm256_blendv_ps(v13, v4, _mm256_castsi256_ps(v10));
    const __m256 v16 = _mm256_fmadd_ps(v7, v14, v15);
    const __m256 v17 = _mm256_fmadd_ps(v7, v4, v16);
    const __m256 v18 = _mm256_sub_ps(v17, v16);
    const __m256 v19 = _mm256_sub_ps(v8, v18);
    const __m256 v22 = _mm256_fnmadd_ps(v13, v13, v11);
    const __m256 v23 = _mm256_fmadd_ps(v4, v4, v22);
    const __m256 v25 = _mm256_mul_ps(v23, v24);
    const __m256 v26 = _mm256_div_ps(v25, v13);
    const __m256 v27 = _mm256_blendv_ps(v26, v20, _mm256_castsi256_ps(v10));
    const __m256 v28 = _mm256_add_ps(v19, v27);
    const __m256 v29 = asinh_bf16_cr_avx512_lanes_getmant75_f32_avx2(v17);
    const __m256 v31 = _mm256_add_ps(v29, v30);
    const __m256i v32 = _mm256_castps_si256(v31);
    const __m256 v33 = asinh_bf16_cr_avx512_permute32_avx2(v32, t0_0, t0_1, t0_2, t0_3);
    const __m256 v34 = asinh_bf16_cr_avx512_lanes_getexp_f32_avx2(v17);
    const __m256 v35 = asinh_bf16_cr_avx512_lanes_getexp_f32_avx2(v29);
    const __m256 v36 = _mm256_sub_ps(v34, v35);
    const __m256 v37 = _mm256_xor_ps(v36, _mm256_set1_ps(-0.0f));
    const __m256 v38 = asinh_bf16_cr_avx512_scalef_f32_avx2(v33, v37);
    const __m256 v40 = _mm256_fmadd_ps(v29, v33, v39);
    const __m256 v41 = _mm256_fmadd_ps(v28, v38, v40);
    const __m256 v44 = _mm256_fmadd_ps(v41, v42, v43);
    const __m256 v46 = _mm256_fmadd_ps(v41, v44, v45);
    const __m256 v47 = _mm256_mul_ps(v41, v41);
    const __m256 v49 = _mm256_add_ps(v36, v11);
    const __m256 v50 = _mm256_fmadd_ps(v48, v49, v41);
    const __m256 v51 = _mm256_fmadd_ps(v46, v47, v50);
    const __m256 v53 = asinh_bf16_cr_avx512_permute32_avx2(v32, t1_0, t1_1, t1_2, t1_3);
    const __m256 v54 = _mm256_fmadd_ps(v52, v49, v53);
    const __m256 v55 = _mm256_add_ps(v51, v54);
    const __m256 v56 = asinh_bf16_cr_avx512_copysign_f32_avx2(v55, v3);
    const __m256 v57 = _mm256_blendv_ps(v3, v56, _mm256_castsi256_ps(v6));
    const __m256i v58 = asinh_bf16_cr_avx512_bits_f32_avx2(v57);
    const __m256i v60 = _mm256_srai_epi32(v58, 31);
    const __m256i v62 = _mm256_add_epi32(v58, v61);
    const __m256i v63 = _mm256_add_epi32(v60, v62);
    const __m256i v64 = _mm256_srli_epi32(v63, 16);
    asinh_bf16_cr_avx512_store_u16_avx2(y, v64);
}

static ASINH_BF16_CR_AVX512_AVX2_TARGET void asinh_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_bf16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        asinh_bf16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASINH_BF16_CR_AVX512_AVX512 __m512 asinh_bf16_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* Encoding; every NaN gives the canonical one. */
ASINH_BF16_CR_AVX512_AVX512 __m512i asinh_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ASINH_BF16_CR_AVX512_AVX512 void asinh_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v5 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v7 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v9 = _mm512_set1_ps(0x1p+20f); /* 1048576 */
    const __m512 v11 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v20 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v24 = _mm512_set1_ps(0x1p-2f); /* 0.25 */
    const __m512 v30 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v39 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v42 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v43 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v45 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v48 = _mm512_set1_ps(0x1.ad39ep-20f); /* 1.59899173e-06 */
    const __m512 v52 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512i v61 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 t0_0 = _mm512_loadu_ps(asinh_bf16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(asinh_bf16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(asinh_bf16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(asinh_bf16_cr_avx512_table1 + 16);
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512i v2_2 = _mm512_slli_epi32(v0_2, 16);
    const __m512i v2_3 = _mm512_slli_epi32(v0_3, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __m512 v3_2 = _mm512_castsi512_ps(v2_2);
    const __m512 v3_3 = _mm512_castsi512_ps(v2_3);
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v6_0 = _mm512_cmp_ps_mask(v4_0, v5, _CMP_LE_OQ);
    const __mmask16 v6_1 = _mm512_cmp_ps_mask(v4_1, v5, _CMP_LE_OQ);
    const __mmask16 v6_2 = _mm512_cmp_ps_mask(v4_2, v5, _CMP_LE_OQ);
    const __mmask16 v6_3 = _mm512_cmp_ps_mask(v4_3, v5, _CMP_LE_OQ);
    const __m512 v8_0 = _mm512_mul_ps(v7, v4_0);
    const __m512 v8_1 = _mm512_mul_ps(v7, v4_1);
    const __m512 v8_2 = _mm512_mul_ps(v7, v4_2);
    const __m512 v8_3 = _mm512_mul_ps(v7, v4_3);
    const __mmask16 v10_0 = _mm512_cmp_ps_mask(v9, v4_0, _CMP_LT_OQ);
    const __mmask16 v10_1 = _mm512_cmp_ps_mask(v9, v4_1, _CMP_LT_OQ);
    const __mmask16 v10_2 = _mm512_cmp_ps_mask(v9, v4_2, _CMP_LT_OQ);
    const __mmask16 v10_3 = _mm512_cmp_ps_mask(v9, v4_3, _CMP_LT_OQ);
    const __m512 v12_0 = _mm512_fmadd_ps(v4_0, v4_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v4_1, v4_1, v11);
    const __m512 v12_2 = _mm512_fmadd_ps(v4_2, v4_2, v11);
    const __m512 v12_3 = _mm512_fmadd_ps(v4_3, v4_3, v11);
    const __m512 v13_0 = _mm512_sqrt_ps(v12_0);
    const __m512 v13_1 = _mm512_sqrt_ps(v12_1);
    const __m512 v13_2 = _mm512_sqrt_ps(v12_2);
    const __m512 v13_3 = _mm512_sqrt_ps(v12_3);
    const __m512 v14_0 = _mm512_mask_blend_ps(v10_0, v13_0, v4_0);
    const __m512 v14_1 = _mm512_mask_blend_ps(v10_1, v13_1, v4_1);
    const __m512 v14_2 = _mm512_mask_blend_ps(v10_2, v13_2, v4_2);
    const __m512 v14_3 = _mm512_mask_blend_ps(v10_3, v13_3, v4_3);
    const __m512 v16_0 = _mm512_fmadd_ps(v7, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v7, v14_1, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v7, v14_2, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v7, v14_3, v15);
    const __m512 v17_0 = _mm512_fmadd_ps(v7, v4_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v7, v4_1, v16_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v7, v4_2, v16_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v7, v4_3, v16_3);
    const __m512 v18_0 = _mm512_sub_ps(v17_0, v16_0);
    const __m512 v18_1 = _mm512_sub_ps(v17_1, v16_1);
    const __m512 v18_2 = _mm512_sub_ps(v17_2, v16_2);
    const __m512 v18_3 = _mm512_sub_ps(v17_3, v16_3);
    const __m512 v19_0 = _mm512_sub_ps(v8_0, v18_0);
    const __m512 v19_1 = _mm512_sub_ps(v8_1, v18_1);
    const __m512 v19_2 = _mm512_sub_ps(v8_2, v18_2);
    const __m512 v19_3 = _mm512_sub_ps(v8_3, v18_3);
    const __m512 v22_0 = _mm512_fnmadd_ps(v13_0, v13_0, v11);
    const __m512 v22_1 = _mm512_fnmadd_ps(v13_1, v13_1, v11);
    const __m512 v22_2 = _mm512_fnmadd_ps(v13_2, v13_2, v11);
    const __m512 v22_3 = _mm512_fnmadd_ps(v13_3, v13_3, v11);
    const __m512 v23_0 = _mm512_fmadd_ps(v4_0, v4_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v4_1, v4_1, v22_1);
    const __m512 v23_2 = _mm512_fmadd_ps(v4_2, v4_2, v22_2);
    const __m512 v23_3 = _mm512_fmadd_ps(v4_3, v4_3, v22_3);
    const __m512 v25_0 = _mm512_mul_ps(v23_0, v24);
    const __m512 v25_1 = _mm512_mul_ps(v23_1, v24);
    const __m512 v25_2 = _mm512_mul_ps(v23_2, v24);
    const __m512 v25_3 = _mm512_mul_ps(v23_3, v24);
    const __m512 v26_0 = _mm512_div_ps(v25_0, v13_0);
    const __m512 v26_1 = _mm512_div_ps(v25_1, v13_1);
    const __m512 v26_2 = _mm512_div_ps(v25_2, v13_2);
    const __m512 v26_3 = _mm512_div_ps(v25_3, v13_3);
    const __m512 v27_0 = _mm512_mask_blend_ps(v10_0, v26_0, v20);
    const __m512 v27_1 = _mm512_mask_blend_ps(v10_1, v26_1, v20);
    const __m512 v27_2 = _mm512_mask_blend_ps(v10_2, v26_2, v20);
    const __m512 v27_3 = _mm512_mask_blend_ps(v10_3, v26_3, v20);
    const __m512 v28_0 = _mm512_add_ps(v19_0, v27_0);
    const __m512 v28_1 = _mm512_add_ps(v19_1, v27_1);
    const __m512 v28_2 = _mm512_add_ps(v19_2, v27_2);
    const __m512 v28_3 = _mm512_add_ps(v19_3, v27_3);
    const __m512 v29_0 = _mm512_getmant_ps(v17_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v29_1 = _mm512_getmant_ps(v17_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v29_2 = _mm512_getmant_ps(v17_2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v29_3 = _mm512_getmant_ps(v17_3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v31_0 = _mm512_add_ps(v29_0, v30);
    const __m512 v31_1 = _mm512_add_ps(v29_1, v30);
    const __m512 v31_2 = _mm512_add_ps(v29_2, v30);
    const __m512 v31_3 = _mm512_add_ps(v29_3, v30);
    const __m512i v32_0 = _mm512_castps_si512(v31_0);
    const __m512i v32_1 = _mm512_castps_si512(v31_1);
    const __m512i v32_2 = _mm512_castps_si512(v31_2);
    const __m512i v32_3 = _mm512_castps_si512(v31_3);
    const __m512 v33_0 = _mm512_permutex2var_ps(t0_0, v32_0, t0_1);
    const __m512 v33_1 = _mm512_permutex2var_ps(t0_0, v32_1, t0_1);
    const __m512 v33_2 = _mm512_permutex2var_ps(t0_0, v32_2, t0_1);
    const __m512 v33_3 = _mm512_permutex2var_ps(t0_0, v32_3, t0_1);
    const __m512 v34_0 = _mm512_getexp_ps(v17_0);
    const __m512 v34_1 = _mm512_getexp_ps(v17_1);
    const __m512 v34_2 = _mm512_getexp_ps(v17_2);
    const __m512 v34_3 = _mm512_getexp_ps(v17_3);
    const __m512 v35_0 = _mm512_getexp_ps(v29_0);
    const __m512 v35_1 = _mm512_getexp_ps(v29_1);
    const __m512 v35_2 = _mm512_getexp_ps(v29_2);
    const __m512 v35_3 = _mm512_getexp_ps(v29_3);
    const __m512 v36_0 = _mm512_sub_ps(v34_0, v35_0);
    const __m512 v36_1 = _mm512_sub_ps(v34_1, v35_1);
    const __m512 v36_2 = _mm512_sub_ps(v34_2, v35_2);
    const __m512 v36_3 = _mm512_sub_ps(v34_3, v35_3);
    const __m512 v37_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v36_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v37_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v36_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v37_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v36_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v37_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v36_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v38_0 = _mm512_scalef_ps(v33_0, v37_0);
    const __m512 v38_1 = _mm512_scalef_ps(v33_1, v37_1);
    const __m512 v38_2 = _mm512_scalef_ps(v33_2, v37_2);
    const __m512 v38_3 = _mm512_scalef_ps(v33_3, v37_3);
    const __m512 v40_0 = _mm512_fmadd_ps(v29_0, v33_0, v39);
    const __m512 v40_1 = _mm512_fmadd_ps(v29_1, v33_1, v39);
    const __m512 v40_2 = _mm512_fmadd_ps(v29_2, v33_2, v39);
    const __m512 v40_3 = _mm512_fmadd_ps(v29_3, v33_3, v39);
    const __m512 v41_0 = _mm512_fmadd_ps(v28_0, v38_0, v40_0);
    const __m512 v41_1 = _mm512_fmadd_ps(v28_1, v38_1, v40_1);
    const __m512 v41_2 = _mm512_fmadd_ps(v28_2, v38_2, v40_2);
    const __m512 v41_3 = _mm512_fmadd_ps(v28_3, v38_3, v40_3);
    const __m512 v44_0 = _mm512_fmadd_ps(v41_0, v42, v43);
    const __m512 v44_1 = _mm512_fmadd_ps(v41_1, v42, v43);
    const __m512 v44_2 = _mm512_fmadd_ps(v41_2, v42, v43);
    const __m512 v44_3 = _mm512_fmadd_ps(v41_3, v42, v43);
    const __m512 v46_0 = _mm512_fmadd_ps(v41_0, v44_0, v45);
    const __m512 v46_1 = _mm512_fmadd_ps(v41_1, v44_1, v45);
    const __m512 v46_2 = _mm512_fmadd_ps(v41_2, v44_2, v45);
    const __m512 v46_3 = _mm512_fmadd_ps(v41_3, v44_3, v45);
    const __m512 v47_0 = _mm512_mul_ps(v41_0, v41_0);
    const __m512 v47_1 = _mm512_mul_ps(v41_1, v41_1);
    const __m512 v47_2 = _mm512_mul_ps(v41_2, v41_2);
    const __m512 v47_3 = _mm512_mul_ps(v41_3, v41_3);
    const __m512 v49_0 = _mm512_add_ps(v36_0, v11);
    const __m512 v49_1 = _mm512_add_ps(v36_1, v11);
    const __m512 v49_2 = _mm512_add_ps(v36_2, v11);
    const __m512 v49_3 = _mm512_add_ps(v36_3, v11);
    const __m512 v50_0 = _mm512_fmadd_ps(v48, v49_0, v41_0);
    const __m512 v50_1 = _mm512_fmadd_ps(v48, v49_1, v41_1);
    const __m512 v50_2 = _mm512_fmadd_ps(v48, v49_2, v41_2);
    const __m512 v50_3 = _mm512_fmadd_ps(v48, v49_3, v41_3);
    const __m512 v51_0 = _mm512_fmadd_ps(v46_0, v47_0, v50_0);
    const __m512 v51_1 = _mm512_fmadd_ps(v46_1, v47_1, v50_1);
    const __m512 v51_2 = _mm512_fmadd_ps(v46_2, v47_2, v50_2);
    const __m512 v51_3 = _mm512_fmadd_ps(v46_3, v47_3, v50_3);
    const __m512 v53_0 = _mm512_permutex2var_ps(t1_0, v32_0, t1_1);
    const __m512 v53_1 = _mm512_permutex2var_ps(t1_0, v32_1, t1_1);
    const __m512 v53_2 = _mm512_permutex2var_ps(t1_0, v32_2, t1_1);
    const __m512 v53_3 = _mm512_permutex2var_ps(t1_0, v32_3, t1_1);
    const __m512 v54_0 = _mm512_fmadd_ps(v52, v49_0, v53_0);
    const __m512 v54_1 = _mm512_fmadd_ps(v52, v49_1, v53_1);
    const __m512 v54_2 = _mm512_fmadd_ps(v52, v49_2, v53_2);
    const __m512 v54_3 = _mm512_fmadd_ps(v52, v49_3, v53_3);
    const __m512 v55_0 = _mm512_add_ps(v51_0, v54_0);
    const __m512 v55_1 = _mm512_add_ps(v51_1, v54_1);
    const __m512 v55_2 = _mm512_add_ps(v51_2, v54_2);
    const __m512 v55_3 = _mm512_add_ps(v51_3, v54_3);
    const __m512 v56_0 = asinh_bf16_cr_avx512_copysign_f32_avx512(v55_0, v3_0);
    const __m512 v56_1 = asinh_bf16_cr_avx512_copysign_f32_avx512(v55_1, v3_1);
    const __m512 v56_2 = asinh_bf16_cr_avx512_copysign_f32_avx512(v55_2, v3_2);
    const __m512 v56_3 = asinh_bf16_cr_avx512_copysign_f32_avx512(v55_3, v3_3);
    const __m512 v57_0 = _mm512_mask_blend_ps(v6_0, v3_0, v56_0);
    const __m512 v57_1 = _mm512_mask_blend_ps(v6_1, v3_1, v56_1);
    const __m512 v57_2 = _mm512_mask_blend_ps(v6_2, v3_2, v56_2);
    const __m512 v57_3 = _mm512_mask_blend_ps(v6_3, v3_3, v56_3);
    const __m512i v58_0 = asinh_bf16_cr_avx512_bits_f32_avx512(v57_0);
    const __m512i v58_1 = asinh_bf16_cr_avx512_bits_f32_avx512(v57_1);
    const __m512i v58_2 = asinh_bf16_cr_avx512_bits_f32_avx512(v57_2);
    const __m512i v58_3 = asinh_bf16_cr_avx512_bits_f32_avx512(v57_3);
    const __m512i v60_0 = _mm512_srai_epi32(v58_0, 31);
    const __m512i v60_1 = _mm512_srai_epi32(v58_1, 31);
    const __m512i v60_2 = _mm512_srai_epi32(v58_2, 31);
    const __m512i v60_3 = _mm512_srai_epi32(v58_3, 31);
    const __m512i v62_0 = _mm512_add_epi32(v58_0, v61);
    const __m512i v62_1 = _mm512_add_epi32(v58_1, v61);
    const __m512i v62_2 = _mm512_add_epi32(v58_2, v61);
    const __m512i v62_3 = _mm512_add_epi32(v58_3, v61);
    const __m512i v63_0 = _mm512_add_epi32(v60_0, v62_0);
    const __m512i v63_1 = _mm512_add_epi32(v60_1, v62_1);
    const __m512i v63_2 = _mm512_add_epi32(v60_2, v62_2);
    const __m512i v63_3 = _mm512_add_epi32(v60_3, v62_3);
    const __m512i v64_0 = _mm512_srli_epi32(v63_0, 16);
    const __m512i v64_1 = _mm512_srli_epi32(v63_1, 16);
    const __m512i v64_2 = _mm512_srli_epi32(v63_2, 16);
    const __m512i v64_3 = _mm512_srli_epi32(v63_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v64_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v64_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v64_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v64_3));
}

/* 16 elements. */
static ASINH_BF16_CR_AVX512_AVX512_TARGET void asinh_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v5 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v7 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v9 = _mm512_set1_ps(0x1p+20f); /* 1048576 */
    const __m512 v11 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v20 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v24 = _mm512_set1_ps(0x1p-2f); /* 0.25 */
    const __m512 v30 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v39 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v42 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v43 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v45 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v48 = _mm512_set1_ps(0x1.ad39ep-20f); /* 1.59899173e-06 */
    const __m512 v52 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512i v61 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 t0_0 = _mm512_loadu_ps(asinh_bf16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(asinh_bf16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(asinh_bf16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(asinh_bf16_cr_avx512_table1 + 16);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v6 = _mm512_cmp_ps_mask(v4, v5, _CMP_LE_OQ);
    const __m512 v8 = _mm512_mul_ps(v7, v4);
    const __mmask16 v10 = _mm512_cmp_ps_mask(v9, v4, _CMP_LT_OQ);
    const __m512 v12 = _mm512_fmadd_ps(v4, v4, v11);
    const __m512 v13 = _mm512_sqrt_ps(v12);
    const __m512 v14 = _mm512_mask_blend_ps(v10, v13, v4);
    const __m512 v16 = _mm512_fmadd_ps(v7, v14, v15);
    const __m512 v17 = _mm512_fmadd_ps(v7, v4, v16);
    const __m512 v18 = _mm512_sub_ps(v17, v16);
    const __m512 v19 = _mm512_sub_ps(v8, v18);
    const __m512 v22 = _mm512_fnmadd_ps(v13, v13, v11);
    const __m512 v23 = _mm512_fmadd_ps(v4, v4, v22);
    const __m512 v25 = _mm512_mul_ps(v23, v24);
    const __m512 v26 = _mm512_div_ps(v25, v13);
    const __m512 v27 = _mm512_mask_blend_ps(v10, v26, v20);
    const __m512 v28 = _mm512_add_ps(v19, v27);
    const __m512 v29 = _mm512_getmant_ps(v17, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v31 = _mm512_add_ps(v29, v30);
    const __m512i v32 = _mm512_castps_si512(v31);
    const __m512 v33 = _mm512_permutex2var_ps(t0_0, v32, t0_1);
    const __m512 v34 = _mm512_getexp_ps(v17);
    const __m512 v35 = _mm512_getexp_ps(v29);
    const __m512 v36 = _mm512_sub_ps(v34, v35);
    const __m512 v37 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v36), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v38 = _mm512_scalef_ps(v33, v37);
    const __m512 v40 = _mm512_fmadd_ps(v29, v33, v39);
    const __m512 v41 = _mm512_fmadd_ps(v28, v38, v40);
    const __m512 v44 = _mm512_fmadd_ps(v41, v42, v43);
    const __m512 v46 = _mm512_fmadd_ps(v41, v44, v45);
    const __m512 v47 = _mm512_mul_ps(v41, v41);
    const __m512 v49 = _mm512_add_ps(v36, v11);
    const __m512 v50 = _mm512_fmadd_ps(v48, v49, v41);
    const __m512 v51 = _mm512_fmadd_ps(v46, v47, v50);
    const __m512 v53 = _mm512_permutex2var_ps(t1_0, v32, t1_1);
    const __m512 v54 = _mm512_fmadd_ps(v52, v49, v53);
    const __m512 v55 = _mm512_add_ps(v51, v54);
    const __m512 v56 = asinh_bf16_cr_avx512_copysign_f32_avx512(v55, v3);
    const __m512 v57 = _mm512_mask_blend_ps(v6, v3, v56);
    const __m512i v58 = asinh_bf16_cr_avx512_bits_f32_avx512(v57);
    const __m512i v60 = _mm512_srai_epi32(v58, 31);
    const __m512i v62 = _mm512_add_epi32(v58, v61);
    const __m512i v63 = _mm512_add_epi32(v60, v62);
    const __m512i v64 = _mm512_srli_epi32(v63, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v64));
}

static ASINH_BF16_CR_AVX512_AVX512_TARGET void asinh_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        asinh_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asinh_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        asinh_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_bf16_cr_avx512_level(void) {
#if defined(ASINH_BF16_CR_AVX512_FORCE_ISA)
    return ASINH_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t asinh_bf16_cr_avx512(uint16_t x) {
    return asinh_bf16_cr_avx512_element(x);
}

void asinh_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_bf16_cr_avx512_level();
    if (level == 2) {
        asinh_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_bf16_cr_avx512_array_portable(x, y, n);
}
