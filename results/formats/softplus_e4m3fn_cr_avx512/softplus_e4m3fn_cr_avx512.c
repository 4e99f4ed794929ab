/* softplus_e4m3fn_cr_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), e4m3fn
 *   domain       every input
 *   max error    0.498239 ulp, proven: all 256 inputs visited
 *   worst input  0x1.ap-5 (0.05078125, encoding 0x15)
 *   result there 0x1.8p-1 (0.75, encoding 0x34)
 *   mean error   0.141791 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           181b4b8c85e4e409db917ab1306c6e98
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_e4m3fn_avx512.db
 *                time: 0.6032 ns/element as avx512 code (inputs mean)
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
#include "softplus_e4m3fn_cr_avx512.h"

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

static inline int32_t softplus_e4m3fn_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softplus_e4m3fn_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softplus_e4m3fn_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softplus_e4m3fn_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t softplus_e4m3fn_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double softplus_e4m3fn_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int softplus_e4m3fn_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float softplus_e4m3fn_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = softplus_e4m3fn_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !softplus_e4m3fn_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t softplus_e4m3fn_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t softplus_e4m3fn_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float softplus_e4m3fn_cr_avx512_table0[16] = {
    0x1.000ebp+0f, 0x1.0b64dep+0f, 0x1.173b8ap+0f, 0x1.239862p+0f,
    0x1.30815ap+0f, 0x1.3dfca4p+0f, 0x1.4c10bap+0f, 0x1.5ac462p+0f,
    0x1.6a1eaep+0f, 0x1.7a26fap+0f, 0x1.8ae4fcp+0f, 0x1.9c60cp+0f,
    0x1.aea2aep+0f, 0x1.c1b38ap+0f, 0x1.d59c8p+0f, 0x1.ea671cp+0f,
};

static inline uint8_t softplus_e4m3fn_cr_avx512_element(uint8_t x) {
    const int32_t v0 = 2147483647; /* 0x7fffffff */
    const float v1 = -0x1.ap+6f; /* -104 */
    const int32_t v2 = 127;
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = v2 & v3;
    const int v5 = v2 == v4;
    const float v6 = NAN;
    const float v7 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v8 = 20;
    const int32_t v9 = softplus_e4m3fn_cr_avx512_shl_i32(v4, v8);
    const int32_t v10 = 128;
    const int32_t v11 = v10 & v3;
    const int32_t v12 = 24;
    const int32_t v13 = softplus_e4m3fn_cr_avx512_shl_i32(v11, v12);
    const int32_t v14 = v9 | v13;
    const float v15 = softplus_e4m3fn_cr_avx512_frombits_f32(v14);
    const float v16 = v7 * v15;
    const float v17 = v5 ? v6 : v16;
    const float v18 = softplus_e4m3fn_cr_avx512_abs_f32(v17);
    const float v19 = -v18;
    const float v20 = v1 > v19 ? v1 : v19;
    const float v21 = 0x1.715476p+0f; /* 1.44269502 */
    const float v22 = 0x1.8p+19f; /* 786432 */
    const float v23 = softplus_e4m3fn_cr_avx512_fma_f32(v20, v21, v22);
    const int32_t v24 = softplus_e4m3fn_cr_avx512_bits_f32(v23);
    const float v25 = softplus_e4m3fn_cr_avx512_table0[(uint32_t)v24 & (16u - 1)];
    const float v26 = 0x1.6ce62cp-2f; /* 0.356346786 */
    const float v27 = 0x1.235ac8p-16f; /* 1.73660883e-05 */
    const float v28 = v23 - v22;
    const float v29 = -0x1.62e1eap-1f; /* -0.693129838 */
    const float v30 = softplus_e4m3fn_cr_avx512_fma_f32(v28, v29, v20);
    const float v31 = softplus_e4m3fn_cr_avx512_fma_f32(v27, v28, v30);
    const float v32 = 0x1.6aa3c8p-1f; /* 0.708280802 */
    const float v33 = softplus_e4m3fn_cr_avx512_fma_f32(v26, v31, v32);
    const float v34 = 0x1.6aa572p-1f; /* 0.708293498 */
    const float v35 = softplus_e4m3fn_cr_avx512_fma_f32(v33, v31, v34);
    const float v36 = v25 * v35;
    const float v37 = softplus_e4m3fn_cr_avx512_scalef_f32(v36, v28);
    const float v38 = 0x1.590b1ap+0f; /* 1.34782565 */
    const float v39 = v38 + v37;
    const float v40 = v37 / v39;
    const float v41 = 0x1.1b756p-2f; /* 0.276814938 */
    const float v42 = -0x1.55de92p-4f; /* -0.0834642127 */
    const float v43 = v19 * v42;
    const float v44 = v41 + v43;
    const float v45 = -0x1.5a82fap+0f; /* -1.35356104 */
    const float v46 = softplus_e4m3fn_cr_avx512_fma_f32(v40, v44, v45);
    const float v47 = 0x1.6971aap+0f; /* 1.41189063 */
    const float v48 = softplus_e4m3fn_cr_avx512_fma_f32(v40, v46, v47);
    const float v49 = 0x0p+0f; /* 0 */
    const float v50 = v49 > v17 ? v49 : v17;
    const float v51 = softplus_e4m3fn_cr_avx512_fma_f32(v37, v48, v50);
    const int32_t v52 = softplus_e4m3fn_cr_avx512_bits_f32(v51);
    const int32_t v53 = v0 & v52;
    const int32_t v54 = 1015021568; /* 0x3c800000 */
    const int v55 = v53 < v54;
    const float v56 = 0x1p+14f; /* 16384 */
    const float v57 = softplus_e4m3fn_cr_avx512_frombits_f32(v53);
    const float v58 = v56 + v57;
    const int32_t v59 = softplus_e4m3fn_cr_avx512_bits_f32(v58);
    const int32_t v60 = -1006108673; /* 0xc407ffff */
    const int32_t v61 = (int32_t)((uint32_t)v60 + (uint32_t)v53);
    const int32_t v62 = softplus_e4m3fn_cr_avx512_lshr_i32(v53, v8);
    const int32_t v63 = (int32_t)((uint32_t)v61 + (uint32_t)v62);
    const int32_t v64 = softplus_e4m3fn_cr_avx512_ashr_i32(v63, v8);
    const int32_t v65 = v2 < v64 ? v2 : v64;
    const int32_t v66 = v55 ? v59 : v65;
    const int32_t r0 = v66;
    return (uint8_t)r0;
}

static void softplus_e4m3fn_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_e4m3fn_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_E4M3FN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_E4M3FN_CR_AVX512_AVX2 static inline SOFTPLUS_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_E4M3FN_CR_AVX512_AVX512 static inline SOFTPLUS_E4M3FN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_E4M3FN_CR_AVX512_AVX2 __m256i softplus_e4m3fn_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SOFTPLUS_E4M3FN_CR_AVX512_AVX2 __m256 softplus_e4m3fn_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
SOFTPLUS_E4M3FN_CR_AVX512_AVX2 __m128 softplus_e4m3fn_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static SOFTPLUS_E4M3FN_CR_AVX512_AVX2_TARGET __m256 softplus_e4m3fn_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        softplus_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        softplus_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
SOFTPLUS_E4M3FN_CR_AVX512_AVX2 __m256 softplus_e4m3fn_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return softplus_e4m3fn_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
SOFTPLUS_E4M3FN_CR_AVX512_AVX2 void softplus_e4m3fn_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SOFTPLUS_E4M3FN_CR_AVX512_AVX2 void softplus_e4m3fn_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256i v2 = _mm256_set1_epi32(127);
    const __m256 v6 = _mm256_set1_ps(NAN);
    const __m256 v7 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v10 = _mm256_set1_epi32(128);
    const __m256 v21 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v22 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v26 = _mm256_set1_ps(0x1.6ce62cp-2f); /* 0.356346786 */
    const __m256 v27 = _mm256_set1_ps(0x1.235ac8p-16f); /* 1.73660883e-05 */
    const __m256 v29 = _mm256_set1_ps(-0x1.62e1eap-1f); /* -0.693129838 */
    const __m256 v32 = _mm256_set1_ps(0x1.6aa3c8p-1f); /* 0.708280802 */
    const __m256 v34 = _mm256_set1_ps(0x1.6aa572p-1f); /* 0.708293498 */
    const __m256 v38 = _mm256_set1_ps(0x1.590b1ap+0f); /* 1.34782565 */
    const __m256 v41 = _mm256_set1_ps(0x1.1b756p-2f); /* 0.276814938 */
    const __m256 v42 = _mm256_set1_ps(-0x1.55de92p-4f); /* -0.0834642127 */
    const __m256 v45 = _mm256_set1_ps(-0x1.5a82fap+0f); /* -1.35356104 */
    const __m256 v47 = _mm256_set1_ps(0x1.6971aap+0f); /* 1.41189063 */
    const __m256 v49 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v54 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v56 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v60 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256 t0_0 = _mm256_loadu_ps(softplus_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(softplus_e4m3fn_cr_avx512_table0 + 8);
    const __m256i v3_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_and_si256(v2, v3_0);
    const __m256i v4_1 = _mm256_and_si256(v2, v3_1);
    const __m256i v5_0 = _mm256_cmpeq_epi32(v2, v4_0);
    const __m256i v5_1 = _mm256_cmpeq_epi32(v2, v4_1);
    const __m256i v9_0 = _mm256_slli_epi32(v4_0, 20);
    const __m256i v9_1 = _mm256_slli_epi32(v4_1, 20);
    const __m256i v11_0 = _mm256_and_si256(v10, v3_0);
    const __m256i v11_1 = _mm256_and_si256(v10, v3_1);
    const __m256i v13_0 = _mm256_slli_epi32(v11_0, 24);
    const __m256i v13_1 = _mm256_slli_epi32(v11_1, 24);
    const __m256i v14_0 = _mm256_or_si256(v9_0, v13_0);
    const __m256i v14_1 = _mm256_or_si256(v9_1, v13_1);
    const __m256 v15_0 = _mm256_castsi256_ps(v14_0);
    const __m256 v15_1 = _mm256_castsi256_ps(v14_1);
    const __m256 v16_0 = _mm256_mul_ps(v7, v15_0);
    const __m256 v16_1 = _mm256_mul_ps(v7, v15_1);
    const __m256 v17_0 = _mm256_blendv_ps(v16_0, v6, _mm256_castsi256_ps(v5_0));
    const __m256 v17_1 = _mm256_blendv_ps(v16_1, v6, _mm256_castsi256_ps(v5_1));
    const __m256 v18_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v17_0);
    const __m256 v18_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v17_1);
    const __m256 v19_0 = _mm256_xor_ps(v18_0, _mm256_set1_ps(-0.0f));
    const __m256 v19_1 = _mm256_xor_ps(v18_1, _mm256_set1_ps(-0.0f));
    const __m256 v20_0 = _mm256_max_ps(v1, v19_0);
    const __m256 v20_1 = _mm256_max_ps(v1, v19_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v20_0, v21, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v20_1, v21, v22);
    const __m256i v24_0 = softplus_e4m3fn_cr_avx512_bits_f32_avx2(v23_0);
    const __m256i v24_1 = softplus_e4m3fn_cr_avx512_bits_f32_avx2(v23_1);
    const __m256 v25_0 = softplus_e4m3fn_cr_avx512_permute16_avx2(v24_0, t0_0, t0_1);
    const __m256 v25_1 = softplus_e4m3fn_cr_avx512_permute16_avx2(v24_1, t0_0, t0_1);
    const __m256 v28_0 = _mm256_sub_ps(v23_0, v22);
    const __m256 v28_1 = _mm256_sub_ps(v23_1, v22);
    const __m256 v30_0 = _mm256_fmadd_ps(v28_0, v29, v20_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v28_1, v29, v20_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v27, v28_0, v30_0);
    const __m256 v31_1 = _mm256_fmadd_ps(v27, v28_1, v30_1);
    const __m256 v33_0 = _mm256_fmadd_ps(v26, v31_0, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v26, v31_1, v32);
    const __m256 v35_0 = _mm256_fmadd_ps(v33_0, v31_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v33_1, v31_1, v34);
    const __m256 v36_0 = _mm256_mul_ps(v25_0, v35_0);
    const __m256 v36_1 = _mm256_mul_ps(v25_1, v35_1);
    const __m256 v37_0 = softplus_e4m3fn_cr_avx512_scalef_f32_avx2(v36_0, v28_0);
    const __m256 v37_1 = softplus_e4m3fn_cr_avx512_scalef_f32_avx2(v36_1, v28_1);
    const __m256 v39_0 = _mm256_add_ps(v38, v37_0);
    const __m256 v39_1 = _mm256_add_ps(v38, v37_1);
    const __m256 v40_0 = _mm256_div_ps(v37_0, v39_0);
    const __m256 v40_1 = _mm256_div_ps(v37_1, v39_1);
    const __m256 v43_0 = _mm256_mul_ps(v19_0, v42);
    const __m256 v43_1 = _mm256_mul_ps(v19_1, v42);
    const __m256 v44_0 = _mm256_add_ps(v41, v43_0);
    const __m256 v44_1 = _mm256_add_ps(v41, v43_1);
    const __m256 v46_0 = _mm256_fmadd_ps(v40_0, v44_0, v45);
    const __m256 v46_1 = _mm256_fmadd_ps(v40_1, v44_1, v45);
    const __m256 v48_0 = _mm256_fmadd_ps(v40_0, v46_0, v47);
    const __m256 v48_1 = _mm256_fmadd_ps(v40_1, v46_1, v47);
    const __m256 v50_0 = _mm256_max_ps(v49, v17_0);
    const __m256 v50_1 = _mm256_max_ps(v49, v17_1);
    const __m256 v51_0 = _mm256_fmadd_ps(v37_0, v48_0, v50_0);
    const __m256 v51_1 = _mm256_fmadd_ps(v37_1, v48_1, v50_1);
    const __m256i v52_0 = softplus_e4m3fn_cr_avx512_bits_f32_avx2(v51_0);
    const __m256i v52_1 = softplus_e4m3fn_cr_avx512_bits_f32_avx2(v51_1);
    const __m256i v53_0 = _mm256_and_si256(v0, v52_0);
    const __m256i v53_1 = _mm256_and_si256(v0, v52_1);
    const __m256i v55_0 = _mm256_cmpgt_epi32(v54, v53_0);
    const __m256i v55_1 = _mm256_cmpgt_epi32(v54, v53_1);
    const __m256 v57_0 = _mm256_castsi256_ps(v53_0);
    const __m256 v57_1 = _mm256_castsi256_ps(v53_1);
    const __m256 v58_0 = _mm256_add_ps(v56, v57_0);
    const __m256 v58_1 = _mm256_add_ps(v56, v57_1);
    const __m256i v59_0 = softplus_e4m3fn_cr_avx512_bits_f32_avx2(v58_0);
    const __m256i v59_1 = softplus_e4m3fn_cr_avx512_bits_f32_avx2(v58_1);
    const __m256i v61_0 = _mm256_add_epi32(v60, v53_0);
    const __m256i v61_1 = _mm256_add_epi32(v60, v53_1);
    const __m256i v62_0 = _mm256_srli_epi32(v53_0, 20);
    const __m256i v62_1 = _mm256_srli_epi32(v53_1, 20);
    const __m256i v63_0 = _mm256_add_epi32(v61_0, v62_0);
    const __m256i v63_1 = _mm256_add_epi32(v61_1, v62_1);
    const __m256i v64_0 = _mm256_srai_epi32(v63_0, 20);
    const __m256i v64_1 = _mm256_srai_epi32(v63_1, 20);
    const __m256i v65_0 = _mm256_min_epi32(v2, v64_0);
    const __m256i v65_1 = _mm256_min_epi32(v2, v64_1);
    const __m256i v66_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v65_0), _mm256_castsi256_ps(v59_0), _mm256_castsi256_ps(v55_0)));
    const __m256i v66_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v65_1), _mm256_castsi256_ps(v59_1), _mm256_castsi256_ps(v55_1)));
    softplus_e4m3fn_cr_avx512_store_u8_avx2(y, v66_0);
    softplus_e4m3fn_cr_avx512_store_u8_avx2(y + 8, v66_1);
}

/* 8 elements. */
static SOFTPLUS_E4M3FN_CR_AVX512_AVX2_TARGET void softplus_e4m3fn_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256i v2 = _mm256_set1_epi32(127);
    const __m256 v6 = _mm256_set1_ps(NAN);
    const __m256 v7 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v10 = _mm256_set1_epi32(128);
    const __m256 v21 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v22 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v26 = _mm256_set1_ps(0x1.6ce62cp-2f); /* 0.356346786 */
    const __m256 v27 = _mm256_set1_ps(0x1.235ac8p-16f); /* 1.73660883e-05 */
    const __m256 v29 = _mm256_set1_ps(-0x1.62e1eap-1f); /* -0.693129838 */
    const __m256 v32 = _mm256_set1_ps(0x1.6aa3c8p-1f); /* 0.708280802 */
    const __m256 v34 = _mm256_set1_ps(0x1.6aa572p-1f); /* 0.708293498 */
    const __m256 v38 = _mm256_set1_ps(0x1.590b1ap+0f); /* 1.34782565 */
    const __m256 v41 = _mm256_set1_ps(0x1.1b756p-2f); /* 0.276814938 */
    const __m256 v42 = _mm256_set1_ps(-0x1.55de92p-4f); /* -0.0834642127 */
    const __m256 v45 = _mm256_set1_ps(-0x1.5a82fap+0f); /* -1.35356104 */
    const __m256 v47 = _mm256_set1_ps(0x1.6971aap+0f); /* 1.41189063 */
    const __m256 v49 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v54 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v56 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v60 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256 t0_0 = _mm256_loadu_ps(softplus_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(softplus_e4m3fn_cr_avx512_table0 + 8);
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_and_si256(v2, v3);
    const __m256i v5 = _mm256_cmpeq_epi32(v2, v4);
    const __m256i v9 = _mm256_slli_epi32(v4, 20);
    const __m256i v11 = _mm256_and_si256(v10, v3);
    const __m256i v13 = _mm256_slli_epi32(v11, 24);
    const __m256i v14 = _mm256_or_si256(v9, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v16 = _mm256_mul_ps(v7, v15);
    const __m256 v17 = _mm256_blendv_ps(v16, v6, _mm256_castsi256_ps(v5));
    const __m256 v18 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v17);
    const __m256 v19 = _mm256_xor_ps(v18, _mm256_set1_ps(-0.0f));
    const __m256 v20 = _mm256_max_ps(v1, v19);
    const __m256 v23 = _mm256_fmadd_ps(v20, v21, v22);
    const __m256i v24 = softplus_e4m3fn_cr_avx512_bits_f32_avx2(v23);
    const __m256 v25 = softplus_e4m3fn_cr_avx512_permute16_avx2(v24, t0_0, t0_1);
    const __m256 v28 = _mm256_sub_ps(v23, v22);
    const __m256 v30 = _mm256_fmadd_ps(v28, v29, v20);
    const __m256 v31 = _mm256_fmadd_ps(v27, v28, v30);
    const __m256 v33 = _mm256_fmadd_ps(v26, v31, v32);
    const __m256 v35 = _mm256_fmadd_ps(v33, v31, v34);
    const __m256 v36 = _mm256_mul_ps(v25, v35);
    const __m256 v37 = softplus_e4m3fn_cr_avx512_scalef_f32_avx2(v36, v28);
    const __m256 v39 = _mm256_add_ps(v38, v37);
    const __m256 v40 = _mm256_div_ps(v37, v39);
    const __m256 v43 = _mm256_mul_ps(v19, v42);
    const __m256 v44 = _mm256_add_ps(v41, v43);
    const __m256 v46 = _mm256_fmadd_ps(v40, v44, v45);
    const __m256 v48 = _mm256_fmadd_ps(v40, v46, v47);
    const __m256 v50 = _mm256_max_ps(v49, v17);
    const __m256 v51 = _mm256_fmadd_ps(v37, v48, v50);
    const __m256i v52 = softplus_e4m3fn_cr_avx512_bits_f32_avx2(v51);
    const __m256i v53 = _mm256_and_si256(v0, v52);
    const __m256i v55 = _mm256_cmpgt_epi32(v54, v53);
    const __m256 v57 = _mm256_castsi256_ps(v53);
    const __m256 v58 = _mm256_add_ps(v56, v57);
    const __m256i v59 = softplus_e4m3fn_cr_avx512_bits_f32_avx2(v58);
    const __m256i v61 = _mm256_add_epi32(v60, v53);
    const __m256i v62 = _mm256_srli_epi32(v53, 20);
    const __m256i v63 = _mm256_add_epi32(v61, v62);
    const __m256i v64 = _mm256_srai_epi32(v63, 20);
    const __m256i v65 = _mm256_min_epi32(v2, v64);
    const __m256i v66 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v65), _mm256_castsi256_ps(v59), _mm256_castsi256_ps(v55)));
    softplus_e4m3fn_cr_avx512_store_u8_avx2(y, v66);
}

static SOFTPLUS_E4M3FN_CR_AVX512_AVX2_TARGET void softplus_e4m3fn_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_e4m3fn_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        softplus_e4m3fn_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        softplus_e4m3fn_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_E4M3FN_CR_AVX512_AVX512 __m512i softplus_e4m3fn_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTPLUS_E4M3FN_CR_AVX512_AVX512 void softplus_e4m3fn_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512 v6 = _mm512_set1_ps(NAN);
    const __m512 v7 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v10 = _mm512_set1_epi32(128);
    const __m512 v21 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v22 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v26 = _mm512_set1_ps(0x1.6ce62cp-2f); /* 0.356346786 */
    const __m512 v27 = _mm512_set1_ps(0x1.235ac8p-16f); /* 1.73660883e-05 */
    const __m512 v29 = _mm512_set1_ps(-0x1.62e1eap-1f); /* -0.693129838 */
    const __m512 v32 = _mm512_set1_ps(0x1.6aa3c8p-1f); /* 0.708280802 */
    const __m512 v34 = _mm512_set1_ps(0x1.6aa572p-1f); /* 0.708293498 */
    const __m512 v38 = _mm512_set1_ps(0x1.590b1ap+0f); /* 1.34782565 */
    const __m512 v41 = _mm512_set1_ps(0x1.1b756p-2f); /* 0.276814938 */
    const __m512 v42 = _mm512_set1_ps(-0x1.55de92p-4f); /* -0.0834642127 */
    const __m512 v45 = _mm512_set1_ps(-0x1.5a82fap+0f); /* -1.35356104 */
    const __m512 v47 = _mm512_set1_ps(0x1.6971aap+0f); /* 1.41189063 */
    const __m512 v49 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v54 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v56 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v60 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512 t0_0 = _mm512_loadu_ps(softplus_e4m3fn_cr_avx512_table0);
    const __m512i v3_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v3_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v3_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v4_0 = _mm512_and_si512(v2, v3_0);
    const __m512i v4_1 = _mm512_and_si512(v2, v3_1);
    const __m512i v4_2 = _mm512_and_si512(v2, v3_2);
    const __m512i v4_3 = _mm512_and_si512(v2, v3_3);
    const __mmask16 v5_0 = _mm512_cmpeq_epi32_mask(v2, v4_0);
    const __mmask16 v5_1 = _mm512_cmpeq_epi32_mask(v2, v4_1);
    const __mmask16 v5_2 = _mm512_cmpeq_epi32_mask(v2, v4_2);
    const __mmask16 v5_3 = _mm512_cmpeq_epi32_mask(v2, v4_3);
    const __m512i v9_0 = _mm512_slli_epi32(v4_0, 20);
    const __m512i v9_1 = _mm512_slli_epi32(v4_1, 20);
    const __m512i v9_2 = _mm512_slli_epi32(v4_2, 20);
    const __m512i v9_3 = _mm512_slli_epi32(v4_3, 20);
    const __m512i v11_0 = _mm512_and_si512(v10, v3_0);
    const __m512i v11_1 = _mm512_and_si512(v10, v3_1);
    const __m512i v11_2 = _mm512_and_si512(v10, v3_2);
    const __m512i v11_3 = _mm512_and_si512(v10, v3_3);
    const __m512i v13_0 = _mm512_slli_epi32(v11_0, 24);
    const __m512i v13_1 = _mm512_slli_epi32(v11_1, 24);
    const __m512i v13_2 = _mm512_slli_epi32(v11_2, 24);
    const __m512i v13_3 = _mm512_slli_epi32(v11_3, 24);
    const __m512i v14_0 = _mm512_or_si512(v9_0, v13_0);
    const __m512i v14_1 = _mm512_or_si512(v9_1, v13_1);
    const __m512i v14_2 = _mm512_or_si512(v9_2, v13_2);
    const __m512i v14_3 = _mm512_or_si512(v9_3, v13_3);
    const __m512 v15_0 = _mm512_castsi512_ps(v14_0);
    const __m512 v15_1 = _mm512_castsi512_ps(v14_1);
    const __m512 v15_2 = _mm512_castsi512_ps(v14_2);
    const __m512 v15_3 = _mm512_castsi512_ps(v14_3);
    const __m512 v16_0 = _mm512_mul_ps(v7, v15_0);
    const __m512 v16_1 = _mm512_mul_ps(v7, v15_1);
    const __m512 v16_2 = _mm512_mul_ps(v7, v15_2);
    const __m512 v16_3 = _mm512_mul_ps(v7, v15_3);
    const __m512 v17_0 = _mm512_mask_blend_ps(v5_0, v16_0, v6);
    const __m512 v17_1 = _mm512_mask_blend_ps(v5_1, v16_1, v6);
    const __m512 v17_2 = _mm512_mask_blend_ps(v5_2, v16_2, v6);
    const __m512 v17_3 = _mm512_mask_blend_ps(v5_3, v16_3, v6);
    const __m512 v18_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v17_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v18_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v17_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v18_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v17_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v18_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v17_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v19_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v18_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v19_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v18_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v19_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v18_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v19_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v18_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v20_0 = _mm512_max_ps(v1, v19_0);
    const __m512 v20_1 = _mm512_max_ps(v1, v19_1);
    const __m512 v20_2 = _mm512_max_ps(v1, v19_2);
    const __m512 v20_3 = _mm512_max_ps(v1, v19_3);
    const __m512 v23_0 = _mm512_fmadd_ps(v20_0, v21, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v20_1, v21, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v20_2, v21, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v20_3, v21, v22);
    const __m512i v24_0 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v23_0);
    const __m512i v24_1 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v23_1);
    const __m512i v24_2 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v23_2);
    const __m512i v24_3 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v23_3);
    const __m512 v25_0 = _mm512_permutexvar_ps(v24_0, t0_0);
    const __m512 v25_1 = _mm512_permutexvar_ps(v24_1, t0_0);
    const __m512 v25_2 = _mm512_permutexvar_ps(v24_2, t0_0);
    const __m512 v25_3 = _mm512_permutexvar_ps(v24_3, t0_0);
    const __m512 v28_0 = _mm512_sub_ps(v23_0, v22);
    const __m512 v28_1 = _mm512_sub_ps(v23_1, v22);
    const __m512 v28_2 = _mm512_sub_ps(v23_2, v22);
    const __m512 v28_3 = _mm512_sub_ps(v23_3, v22);
    const __m512 v30_0 = _mm512_fmadd_ps(v28_0, v29, v20_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v28_1, v29, v20_1);
    const __m512 v30_2 = _mm512_fmadd_ps(v28_2, v29, v20_2);
    const __m512 v30_3 = _mm512_fmadd_ps(v28_3, v29, v20_3);
    const __m512 v31_0 = _mm512_fmadd_ps(v27, v28_0, v30_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v27, v28_1, v30_1);
    const __m512 v31_2 = _mm512_fmadd_ps(v27, v28_2, v30_2);
    const __m512 v31_3 = _mm512_fmadd_ps(v27, v28_3, v30_3);
    const __m512 v33_0 = _mm512_fmadd_ps(v26, v31_0, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v26, v31_1, v32);
    const __m512 v33_2 = _mm512_fmadd_ps(v26, v31_2, v32);
    const __m512 v33_3 = _mm512_fmadd_ps(v26, v31_3, v32);
    const __m512 v35_0 = _mm512_fmadd_ps(v33_0, v31_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v33_1, v31_1, v34);
    const __m512 v35_2 = _mm512_fmadd_ps(v33_2, v31_2, v34);
    const __m512 v35_3 = _mm512_fmadd_ps(v33_3, v31_3, v34);
    const __m512 v36_0 = _mm512_mul_ps(v25_0, v35_0);
    const __m512 v36_1 = _mm512_mul_ps(v25_1, v35_1);
    const __m512 v36_2 = _mm512_mul_ps(v25_2, v35_2);
    const __m512 v36_3 = _mm512_mul_ps(v25_3, v35_3);
    const __m512 v37_0 = _mm512_scalef_ps(v36_0, v28_0);
    const __m512 v37_1 = _mm512_scalef_ps(v36_1, v28_1);
    const __m512 v37_2 = _mm512_scalef_ps(v36_2, v28_2);
    const __m512 v37_3 = _mm512_scalef_ps(v36_3, v28_3);
    const __m512 v39_0 = _mm512_add_ps(v38, v37_0);
    const __m512 v39_1 = _mm512_add_ps(v38, v37_1);
    const __m512 v39_2 = _mm512_add_ps(v38, v37_2);
    const __m512 v39_3 = _mm512_add_ps(v38, v37_3);
    const __m512 v40_0 = _mm512_div_ps(v37_0, v39_0);
    const __m512 v40_1 = _mm512_div_ps(v37_1, v39_1);
    const __m512 v40_2 = _mm512_div_ps(v37_2, v39_2);
    const __m512 v40_3 = _mm512_div_ps(v37_3, v39_3);
    const __m512 v43_0 = _mm512_mul_ps(v19_0, v42);
    const __m512 v43_1 = _mm512_mul_ps(v19_1, v42);
    const __m512 v43_2 = _mm512_mul_ps(v19_2, v42);
    const __m512 v43_3 = _mm512_mul_ps(v19_3, v42);
    const __m512 v44_0 = _mm512_add_ps(v41, v43_0);
    const __m512 v44_1 = _mm512_add_ps(v41, v43_1);
    const __m512 v44_2 = _mm512_add_ps(v41, v43_2);
    const __m512 v44_3 = _mm512_add_ps(v41, v43_3);
    const __m512 v46_0 = _mm512_fmadd_ps(v40_0, v44_0, v45);
    const __m512 v46_1 = _mm512_fmadd_ps(v40_1, v44_1, v45);
    const __m512 v46_2 = _mm512_fmadd_ps(v40_2, v44_2, v45);
    const __m512 v46_3 = _mm512_fmadd_ps(v40_3, v44_3, v45);
    const __m512 v48_0 = _mm512_fmadd_ps(v40_0, v46_0, v47);
    const __m512 v48_1 = _mm512_fmadd_ps(v40_1, v46_1, v47);
    const __m512 v48_2 = _mm512_fmadd_ps(v40_2, v46_2, v47);
    const __m512 v48_3 = _mm512_fmadd_ps(v40_3, v46_3, v47);
    const __m512 v50_0 = _mm512_max_ps(v49, v17_0);
    const __m512 v50_1 = _mm512_max_ps(v49, v17_1);
    const __m512 v50_2 = _mm512_max_ps(v49, v17_2);
    const __m512 v50_3 = _mm512_max_ps(v49, v17_3);
    const __m512 v51_0 = _mm512_fmadd_ps(v37_0, v48_0, v50_0);
    const __m512 v51_1 = _mm512_fmadd_ps(v37_1, v48_1, v50_1);
    const __m512 v51_2 = _mm512_fmadd_ps(v37_2, v48_2, v50_2);
    const __m512 v51_3 = _mm512_fmadd_ps(v37_3, v48_3, v50_3);
    const __m512i v52_0 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v51_0);
    const __m512i v52_1 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v51_1);
    const __m512i v52_2 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v51_2);
    const __m512i v52_3 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v51_3);
    const __m512i v53_0 = _mm512_and_si512(v0, v52_0);
    const __m512i v53_1 = _mm512_and_si512(v0, v52_1);
    const __m512i v53_2 = _mm512_and_si512(v0, v52_2);
    const __m512i v53_3 = _mm512_and_si512(v0, v52_3);
    const __mmask16 v55_0 = _mm512_cmplt_epi32_mask(v53_0, v54);
    const __mmask16 v55_1 = _mm512_cmplt_epi32_mask(v53_1, v54);
    const __mmask16 v55_2 = _mm512_cmplt_epi32_mask(v53_2, v54);
    const __mmask16 v55_3 = _mm512_cmplt_epi32_mask(v53_3, v54);
    const __m512 v57_0 = _mm512_castsi512_ps(v53_0);
    const __m512 v57_1 = _mm512_castsi512_ps(v53_1);
    const __m512 v57_2 = _mm512_castsi512_ps(v53_2);
    const __m512 v57_3 = _mm512_castsi512_ps(v53_3);
    const __m512 v58_0 = _mm512_add_ps(v56, v57_0);
    const __m512 v58_1 = _mm512_add_ps(v56, v57_1);
    const __m512 v58_2 = _mm512_add_ps(v56, v57_2);
    const __m512 v58_3 = _mm512_add_ps(v56, v57_3);
    const __m512i v59_0 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v58_0);
    const __m512i v59_1 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v58_1);
    const __m512i v59_2 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v58_2);
    const __m512i v59_3 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v58_3);
    const __m512i v61_0 = _mm512_add_epi32(v60, v53_0);
    const __m512i v61_1 = _mm512_add_epi32(v60, v53_1);
    const __m512i v61_2 = _mm512_add_epi32(v60, v53_2);
    const __m512i v61_3 = _mm512_add_epi32(v60, v53_3);
    const __m512i v62_0 = _mm512_srli_epi32(v53_0, 20);
    const __m512i v62_1 = _mm512_srli_epi32(v53_1, 20);
    const __m512i v62_2 = _mm512_srli_epi32(v53_2, 20);
    const __m512i v62_3 = _mm512_srli_epi32(v53_3, 20);
    const __m512i v63_0 = _mm512_add_epi32(v61_0, v62_0);
    const __m512i v63_1 = _mm512_add_epi32(v61_1, v62_1);
    const __m512i v63_2 = _mm512_add_epi32(v61_2, v62_2);
    const __m512i v63_3 = _mm512_add_epi32(v61_3, v62_3);
    const __m512i v64_0 = _mm512_srai_epi32(v63_0, 20);
    const __m512i v64_1 = _mm512_srai_epi32(v63_1, 20);
    const __m512i v64_2 = _mm512_srai_epi32(v63_2, 20);
    const __m512i v64_3 = _mm512_srai_epi32(v63_3, 20);
    const __m512i v65_0 = _mm512_min_epi32(v2, v64_0);
    const __m512i v65_1 = _mm512_min_epi32(v2, v64_1);
    const __m512i v65_2 = _mm512_min_epi32(v2, v64_2);
    const __m512i v65_3 = _mm512_min_epi32(v2, v64_3);
    const __m512i v66_0 = _mm512_mask_blend_epi32(v55_0, v65_0, v59_0);
    const __m512i v66_1 = _mm512_mask_blend_epi32(v55_1, v65_1, v59_1);
    const __m512i v66_2 = _mm512_mask_blend_epi32(v55_2, v65_2, v59_2);
    const __m512i v66_3 = _mm512_mask_blend_epi32(v55_3, v65_3, v59_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v66_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v66_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v66_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v66_3));
}

/* 16 elements. */
static SOFTPLUS_E4M3FN_CR_AVX512_AVX512_TARGET void softplus_e4m3fn_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512 v6 = _mm512_set1_ps(NAN);
    const __m512 v7 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v10 = _mm512_set1_epi32(128);
    const __m512 v21 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v22 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v26 = _mm512_set1_ps(0x1.6ce62cp-2f); /* 0.356346786 */
    const __m512 v27 = _mm512_set1_ps(0x1.235ac8p-16f); /* 1.73660883e-05 */
    const __m512 v29 = _mm512_set1_ps(-0x1.62e1eap-1f); /* -0.693129838 */
    const __m512 v32 = _mm512_set1_ps(0x1.6aa3c8p-1f); /* 0.708280802 */
    const __m512 v34 = _mm512_set1_ps(0x1.6aa572p-1f); /* 0.708293498 */
    const __m512 v38 = _mm512_set1_ps(0x1.590b1ap+0f); /* 1.34782565 */
    const __m512 v41 = _mm512_set1_ps(0x1.1b756p-2f); /* 0.276814938 */
    const __m512 v42 = _mm512_set1_ps(-0x1.55de92p-4f); /* -0.0834642127 */
    const __m512 v45 = _mm512_set1_ps(-0x1.5a82fap+0f); /* -1.35356104 */
    const __m512 v47 = _mm512_set1_ps(0x1.6971aap+0f); /* 1.41189063 */
    const __m512 v49 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v54 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v56 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v60 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512 t0_0 = _mm512_loadu_ps(softplus_e4m3fn_cr_avx512_table0);
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4 = _mm512_and_si512(v2, v3);
    const __mmask16 v5 = _mm512_cmpeq_epi32_mask(v2, v4);
    const __m512i v9 = _mm512_slli_epi32(v4, 20);
    const __m512i v11 = _mm512_and_si512(v10, v3);
    const __m512i v13 = _mm512_slli_epi32(v11, 24);
    const __m512i v14 = _mm512_or_si512(v9, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v16 = _mm512_mul_ps(v7, v15);
    const __m512 v17 = _mm512_mask_blend_ps(v5, v16, v6);
    const __m512 v18 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v17), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v19 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v18), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v20 = _mm512_max_ps(v1, v19);
    const __m512 v23 = _mm512_fmadd_ps(v20, v21, v22);
    const __m512i v24 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v23);
    const __m512 v25 = _mm512_permutexvar_ps(v24, t0_0);
    const __m512 v28 = _mm512_sub_ps(v23, v22);
    const __m512 v30 = _mm512_fmadd_ps(v28, v29, v20);
    const __m512 v31 = _mm512_fmadd_ps(v27, v28, v30);
    const __m512 v33 = _mm512_fmadd_ps(v26, v31, v32);
    const __m512 v35 = _mm512_fmadd_ps(v33, v31, v34);
    const __m512 v36 = _mm512_mul_ps(v25, v35);
    const __m512 v37 = _mm512_scalef_ps(v36, v28);
    const __m512 v39 = _mm512_add_ps(v38, v37);
    const __m512 v40 = _mm512_div_ps(v37, v39);
    const __m512 v43 = _mm512_mul_ps(v19, v42);
    const __m512 v44 = _mm512_add_ps(v41, v43);
    const __m512 v46 = _mm512_fmadd_ps(v40, v44, v45);
    const __m512 v48 = _mm512_fmadd_ps(v40, v46, v47);
    const __m512 v50 = _mm512_max_ps(v49, v17);
    const __m512 v51 = _mm512_fmadd_ps(v37, v48, v50);
    const __m512i v52 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v51);
    const __m512i v53 = _mm512_and_si512(v0, v52);
    const __mmask16 v55 = _mm512_cmplt_epi32_mask(v53, v54);
    const __m512 v57 = _mm512_castsi512_ps(v53);
    const __m512 v58 = _mm512_add_ps(v56, v57);
    const __m512i v59 = softplus_e4m3fn_cr_avx512_bits_f32_avx512(v58);
    const __m512i v61 = _mm512_add_epi32(v60, v53);
    const __m512i v62 = _mm512_srli_epi32(v53, 20);
    const __m512i v63 = _mm512_add_epi32(v61, v62);
    const __m512i v64 = _mm512_srai_epi32(v63, 20);
    const __m512i v65 = _mm512_min_epi32(v2, v64);
    const __m512i v66 = _mm512_mask_blend_epi32(v55, v65, v59);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v66));
}

static SOFTPLUS_E4M3FN_CR_AVX512_AVX512_TARGET void softplus_e4m3fn_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        softplus_e4m3fn_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        softplus_e4m3fn_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        softplus_e4m3fn_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_E4M3FN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_e4m3fn_cr_avx512_level(void) {
#if defined(SOFTPLUS_E4M3FN_CR_AVX512_FORCE_ISA)
    return SOFTPLUS_E4M3FN_CR_AVX512_FORCE_ISA;
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

uint8_t softplus_e4m3fn_cr_avx512(uint8_t x) {
    return softplus_e4m3fn_cr_avx512_element(x);
}

void softplus_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_e4m3fn_cr_avx512_level();
    if (level == 2) {
        softplus_e4m3fn_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_e4m3fn_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_e4m3fn_cr_avx512_array_portable(x, y, n);
}
