/* silu_e4m3fn_cr_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), e4m3fn
 *   domain       every input
 *   max error    0.499838 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-4 (-0.0625, encoding 0x98)
 *   result there -0x1p-5 (-0.03125, encoding 0x90)
 *   mean error   0.160287 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b3d2de5592cde85f1f87a8ae0e0dd753
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/silu_e4m3fn_avx512.db
 *                time: 0.5697 ns/element as avx512 code (inputs mean)
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
#include "silu_e4m3fn_cr_avx512.h"

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

static inline int32_t silu_e4m3fn_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float silu_e4m3fn_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float silu_e4m3fn_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t silu_e4m3fn_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double silu_e4m3fn_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int silu_e4m3fn_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float silu_e4m3fn_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = silu_e4m3fn_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !silu_e4m3fn_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t silu_e4m3fn_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t silu_e4m3fn_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float silu_e4m3fn_cr_avx512_table0[16] = {
    0x1.ffee38p-1f, 0x1.1721d2p+0f, 0x1.30654ep+0f, 0x1.4bf226p+0f,
    0x1.69fd54p+0f, 0x1.8ac09ep+0f, 0x1.ae7b06p+0f, 0x1.d5714p+0f,
    0x1.ffee38p-1f, 0x1.1721d2p+0f, 0x1.30654ep+0f, 0x1.4bf226p+0f,
    0x1.69fd54p+0f, 0x1.8ac09ep+0f, 0x1.ae7b06p+0f, 0x1.d5714p+0f,
}; /* repeated to fill a register */

static inline uint8_t silu_e4m3fn_cr_avx512_element(uint8_t x) {
    const int32_t v0 = 2139095040; /* 0x7f800000 */
    const int32_t v1 = 2147483647; /* 0x7fffffff */
    const float v2 = -0x1.b8p+6f; /* -110 */
    const int32_t v3 = 127;
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = v3 & v4;
    const int v6 = v3 == v5;
    const float v7 = NAN;
    const float v8 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v9 = 20;
    const int32_t v10 = silu_e4m3fn_cr_avx512_shl_i32(v5, v9);
    const int32_t v11 = 128;
    const int32_t v12 = v11 & v4;
    const int32_t v13 = 24;
    const int32_t v14 = silu_e4m3fn_cr_avx512_shl_i32(v12, v13);
    const int32_t v15 = v10 | v14;
    const float v16 = silu_e4m3fn_cr_avx512_frombits_f32(v15);
    const float v17 = v8 * v16;
    const float v18 = v6 ? v7 : v17;
    const float v19 = v2 > v18 ? v2 : v18;
    const float v20 = 0x1.ec652ep-1f; /* 0.96170944 */
    const float v21 = -0x1.30df2p-4f; /* -0.0744315386 */
    const float v22 = -0x1.62e468p-1f; /* -0.693148851 */
    const float v23 = 0x1p+5f; /* 32 */
    const float v24 = v23 < v18 ? v23 : v18;
    const float v25 = 0x1.715476p+0f; /* 1.44269502 */
    const float v26 = 0x1.8p+20f; /* 1572864 */
    const float v27 = silu_e4m3fn_cr_avx512_fma_f32(v24, v25, v26);
    const float v28 = v27 - v26;
    const float v29 = silu_e4m3fn_cr_avx512_fma_f32(v22, v28, v24);
    const float v30 = v21 > v29 ? v21 : v29;
    const float v31 = 0x1.1c95f4p-5f; /* 0.034739472 */
    const float v32 = v30 + v31;
    const float v33 = 0x1.da9f4ep-1f; /* 0.926996648 */
    const float v34 = silu_e4m3fn_cr_avx512_fma_f32(v20, v32, v33);
    const int32_t v35 = silu_e4m3fn_cr_avx512_bits_f32(v27);
    const float v36 = silu_e4m3fn_cr_avx512_table0[(uint32_t)v35 & (8u - 1)];
    const float v37 = v34 * v36;
    const float v38 = silu_e4m3fn_cr_avx512_scalef_f32(v37, v28);
    const float v39 = 0x1.eb71bp-1f; /* 0.959851742 */
    const float v40 = v38 + v39;
    const float v41 = v37 / v40;
    const float v42 = v19 * v41;
    const float v43 = silu_e4m3fn_cr_avx512_scalef_f32(v42, v28);
    const int32_t v44 = silu_e4m3fn_cr_avx512_bits_f32(v43);
    const int32_t v45 = v1 & v44;
    const int v46 = v0 < v45;
    const int32_t v47 = 1015021568; /* 0x3c800000 */
    const int v48 = v45 < v47;
    const float v49 = 0x1p+14f; /* 16384 */
    const float v50 = silu_e4m3fn_cr_avx512_frombits_f32(v45);
    const float v51 = v49 + v50;
    const int32_t v52 = silu_e4m3fn_cr_avx512_bits_f32(v51);
    const int32_t v53 = 1182793728; /* 0x46800000 */
    const int32_t v54 = (int32_t)((uint32_t)v52 - (uint32_t)v53);
    const int32_t v55 = -1006108673; /* 0xc407ffff */
    const int32_t v56 = (int32_t)((uint32_t)v45 + (uint32_t)v55);
    const int32_t v57 = silu_e4m3fn_cr_avx512_ashr_i32(v56, v9);
    const int32_t v58 = v3 < v57 ? v3 : v57;
    const int32_t v59 = v48 ? v54 : v58;
    const int32_t v60 = v46 ? v3 : v59;
    const int32_t v61 = silu_e4m3fn_cr_avx512_lshr_i32(v44, v13);
    const int32_t v62 = v11 & v61;
    const int32_t v63 = v60 | v62;
    const int32_t r0 = v63;
    return (uint8_t)r0;
}

static void silu_e4m3fn_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_e4m3fn_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SILU_E4M3FN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_E4M3FN_CR_AVX512_AVX2 static inline SILU_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SILU_E4M3FN_CR_AVX512_AVX512 static inline SILU_E4M3FN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SILU_E4M3FN_CR_AVX512_AVX2 __m256i silu_e4m3fn_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
SILU_E4M3FN_CR_AVX512_AVX2 __m128 silu_e4m3fn_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static SILU_E4M3FN_CR_AVX512_AVX2_TARGET __m256 silu_e4m3fn_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        silu_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        silu_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
SILU_E4M3FN_CR_AVX512_AVX2 __m256 silu_e4m3fn_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return silu_e4m3fn_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
SILU_E4M3FN_CR_AVX512_AVX2 void silu_e4m3fn_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SILU_E4M3FN_CR_AVX512_AVX2 void silu_e4m3fn_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v1 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v2 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256i v3 = _mm256_set1_epi32(127);
    const __m256 v7 = _mm256_set1_ps(NAN);
    const __m256 v8 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v11 = _mm256_set1_epi32(128);
    const __m256 v20 = _mm256_set1_ps(0x1.ec652ep-1f); /* 0.96170944 */
    const __m256 v21 = _mm256_set1_ps(-0x1.30df2p-4f); /* -0.0744315386 */
    const __m256 v22 = _mm256_set1_ps(-0x1.62e468p-1f); /* -0.693148851 */
    const __m256 v23 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v25 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v26 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v31 = _mm256_set1_ps(0x1.1c95f4p-5f); /* 0.034739472 */
    const __m256 v33 = _mm256_set1_ps(0x1.da9f4ep-1f); /* 0.926996648 */
    const __m256 v39 = _mm256_set1_ps(0x1.eb71bp-1f); /* 0.959851742 */
    const __m256i v47 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v49 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v53 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v55 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256 t0_0 = _mm256_loadu_ps(silu_e4m3fn_cr_avx512_table0);
    const __m256i v4_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_and_si256(v3, v4_0);
    const __m256i v5_1 = _mm256_and_si256(v3, v4_1);
    const __m256i v6_0 = _mm256_cmpeq_epi32(v3, v5_0);
    const __m256i v6_1 = _mm256_cmpeq_epi32(v3, v5_1);
    const __m256i v10_0 = _mm256_slli_epi32(v5_0, 20);
    const __m256i v10_1 = _mm256_slli_epi32(v5_1, 20);
    const __m256i v12_0 = _mm256_and_si256(v11, v4_0);
    const __m256i v12_1 = _mm256_and_si256(v11, v4_1);
    const __m256i v14_0 = _mm256_slli_epi32(v12_0, 24);
    const __m256i v14_1 = _mm256_slli_epi32(v12_1, 24);
    const __m256i v15_0 = _mm256_or_si256(v10_0, v14_0);
    const __m256i v15_1 = _mm256_or_si256(v10_1, v14_1);
    const __m256 v16_0 = _mm256_castsi256_ps(v15_0);
    const __m256 v16_1 = _mm256_castsi256_ps(v15_1);
    const __m256 v17_0 = _mm256_mul_ps(v8, v16_0);
    const __m256 v17_1 = _mm256_mul_ps(v8, v16_1);
    const __m256 v18_0 = _mm256_blendv_ps(v17_0, v7, _mm256_castsi256_ps(v6_0));
    const __m256 v18_1 = _mm256_blendv_ps(v17_1, v7, _mm256_castsi256_ps(v6_1));
    const __m256 v19_0 = _mm256_max_ps(v2, v18_0);
    const __m256 v19_1 = _mm256_max_ps(v2, v18_1);
    const __m256 v24_0 = _mm256_min_ps(v23, v18_0);
    const __m256 v24_1 = _mm256_min_ps(v23, v18_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v24_0, v25, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v24_1, v25, v26);
    const __m256 v28_0 = _mm256_sub_ps(v27_0, v26);
    const __m256 v28_1 = _mm256_sub_ps(v27_1, v26);
    const __m256 v29_0 = _mm256_fmadd_ps(v22, v28_0, v24_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v22, v28_1, v24_1);
    const __m256 v30_0 = _mm256_max_ps(v21, v29_0);
    const __m256 v30_1 = _mm256_max_ps(v21, v29_1);
    const __m256 v32_0 = _mm256_add_ps(v30_0, v31);
    const __m256 v32_1 = _mm256_add_ps(v30_1, v31);
    const __m256 v34_0 = _mm256_fmadd_ps(v20, v32_0, v33);
    const __m256 v34_1 = _mm256_fmadd_ps(v20, v32_1, v33);
    const __m256i v35_0 = silu_e4m3fn_cr_avx512_bits_f32_avx2(v27_0);
    const __m256i v35_1 = silu_e4m3fn_cr_avx512_bits_f32_avx2(v27_1);
    const __m256 v36_0 = _mm256_permutevar8x32_ps(t0_0, v35_0);
    const __m256 v36_1 = _mm256_permutevar8x32_ps(t0_0, v35_1);
    const __m256 v37_0 = _mm256_mul_ps(v34_0, v36_0);
    const __m256 v37_1 = _mm256_mul_ps(v34_1, v36_1);
    const __m256 v38_0 = silu_e4m3fn_cr_avx512_scalef_f32_avx2(v37_0, v28_0);
    const __m256 v38_1 = silu_e4m3fn_cr_avx512_scalef_f32_avx2(v37_1, v28_1);
    const __m256 v40_0 = _mm256_add_ps(v38_0, v39);
    const __m256 v40_1 = _mm256_add_ps(v38_1, v39);
    const __m256 v41_0 = _mm256_div_ps(v37_0, v40_0);
    const __m256 v41_1 = _mm256_div_ps(v37_1, v40_1);
    const __m256 v42_0 = _mm256_mul_ps(v19_0, v41_0);
    const __m256 v42_1 = _mm256_mul_ps(v19_1, v41_1);
    const __m256 v43_0 = silu_e4m3fn_cr_avx512_scalef_f32_avx2(v42_0, v28_0);
    const __m256 v43_1 = silu_e4m3fn_cr_avx512_scalef_f32_avx2(v42_1, v28_1);
    const __m256i v44_0 = silu_e4m3fn_cr_avx512_bits_f32_avx2(v43_0);
    const __m256i v44_1 = silu_e4m3fn_cr_avx512_bits_f32_avx2(v43_1);
    const __m256i v45_0 = _mm256_and_si256(v1, v44_0);
    const __m256i v45_1 = _mm256_and_si256(v1, v44_1);
    const __m256i v46_0 = _mm256_cmpgt_epi32(v45_0, v0);
    const __m256i v46_1 = _mm256_cmpgt_epi32(v45_1, v0);
    const __m256i v48_0 = _mm256_cmpgt_epi32(v47, v45_0);
    const __m256i v48_1 = _mm256_cmpgt_epi32(v47, v45_1);
    const __m256 v50_0 = _mm256_castsi256_ps(v45_0);
    const __m256 v50_1 = _mm256_castsi256_ps(v45_1);
    const __m256 v51_0 = _mm256_add_ps(v49, v50_0);
    const __m256 v51_1 = _mm256_add_ps(v49, v50_1);
    const __m256i v52_0 = silu_e4m3fn_cr_avx512_bits_f32_avx2(v51_0);
    const __m256i v52_1 = silu_e4m3fn_cr_avx512_bits_f32_avx2(v51_1);
    const __m256i v54_0 = _mm256_sub_epi32(v52_0, v53);
    const __m256i v54_1 = _mm256_sub_epi32(v52_1, v53);
    const __m256i v56_0 = _mm256_add_epi32(v45_0, v55);
    const __m256i v56_1 = _mm256_add_epi32(v45_1, v55);
    const __m256i v57_0 = _mm256_srai_epi32(v56_0, 20);
    const __m256i v57_1 = _mm256_srai_epi32(v56_1, 20);
    const __m256i v58_0 = _mm256_min_epi32(v3, v57_0);
    const __m256i v58_1 = _mm256_min_epi32(v3, v57_1);
    const __m256i v59_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v58_0), _mm256_castsi256_ps(v54_0), _mm256_castsi256_ps(v48_0)));
    const __m256i v59_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v58_1), _mm256_castsi256_ps(v54_1), _mm256_castsi256_ps(v48_1)));
    const __m256i v60_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v59_0), _mm256_castsi256_ps(v3), _mm256_castsi256_ps(v46_0)));
    const __m256i v60_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v59_1), _mm256_castsi256_ps(v3), _mm256_castsi256_ps(v46_1)));
    const __m256i v61_0 = _mm256_srli_epi32(v44_0, 24);
    const __m256i v61_1 = _mm256_srli_epi32(v44_1, 24);
    const __m256i v62_0 = _mm256_and_si256(v11, v61_0);
    const __m256i v62_1 = _mm256_and_si256(v11, v61_1);
    const __m256i v63_0 = _mm256_or_si256(v60_0, v62_0);
    const __m256i v63_1 = _mm256_or_si256(v60_1, v62_1);
    silu_e4m3fn_cr_avx512_store_u8_avx2(y, v63_0);
    silu_e4m3fn_cr_avx512_store_u8_avx2(y + 8, v63_1);
}

/* 8 elements. */
static SILU_E4M3FN_CR_AVX512_AVX2_TARGET void silu_e4m3fn_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v1 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v2 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256i v3 = _mm256_set1_epi32(127);
    const __m256 v7 = _mm256_set1_ps(NAN);
    const __m256 v8 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v11 = _mm256_set1_epi32(128);
    const __m256 v20 = _mm256_set1_ps(0x1.ec652ep-1f); /* 0.96170944 */
    const __m256 v21 = _mm256_set1_ps(-0x1.30df2p-4f); /* -0.0744315386 */
    const __m256 v22 = _mm256_set1_ps(-0x1.62e468p-1f); /* -0.693148851 */
    const __m256 v23 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v25 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v26 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v31 = _mm256_set1_ps(0x1.1c95f4p-5f); /* 0.034739472 */
    const __m256 v33 = _mm256_set1_ps(0x1.da9f4ep-1f); /* 0.926996648 */
    const __m256 v39 = _mm256_set1_ps(0x1.eb71bp-1f); /* 0.959851742 */
    const __m256i v47 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v49 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v53 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v55 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256 t0_0 = _mm256_loadu_ps(silu_e4m3fn_cr_avx512_table0);
    const __m256i v4 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_and_si256(v3, v4);
    const __m256i v6 = _mm256_cmpeq_epi32(v3, v5);
    const __m256i v10 = _mm256_slli_epi32(v5, 20);
    const __m256i v12 = _mm256_and_si256(v11, v4);
    const __m256i v14 = _mm256_slli_epi32(v12, 24);
    const __m256i v15 = _mm256_or_si256(v10, v14);
    const __m256 v16 = _mm256_castsi256_ps(v15);
    const __m256 v17 = _mm256_mul_ps(v8, v16);
    const __m256 v18 = _mm256_blendv_ps(v17, v7, _mm256_castsi256_ps(v6));
    const __m256 v19 = _mm256_max_ps(v2, v18);
    const __m256 v24 = _mm256_min_ps(v23, v18);
    const __m256 v27 = _mm256_fmadd_ps(v24, v25, v26);
    const __m256 v28 = _mm256_sub_ps(v27, v26);
    const __m256 v29 = _mm256_fmadd_ps(v22, v28, v24);
    const __m256 v30 = _mm256_max_ps(v21, v29);
    const __m256 v32 = _mm256_add_ps(v30, v31);
    const __m256 v34 = _mm256_fmadd_ps(v20, v32, v33);
    const __m256i v35 = silu_e4m3fn_cr_avx512_bits_f32_avx2(v27);
    const __m256 v36 = _mm256_permutevar8x32_ps(t0_0, v35);
    const __m256 v37 = _mm256_mul_ps(v34, v36);
    const __m256 v38 = silu_e4m3fn_cr_avx512_scalef_f32_avx2(v37, v28);
    const __m256 v40 = _mm256_add_ps(v38, v39);
    const __m256 v41 = _mm256_div_ps(v37, v40);
    const __m256 v42 = _mm256_mul_ps(v19, v41);
    const __m256 v43 = silu_e4m3fn_cr_avx512_scalef_f32_avx2(v42, v28);
    const __m256i v44 = silu_e4m3fn_cr_avx512_bits_f32_avx2(v43);
    const __m256i v45 = _mm256_and_si256(v1, v44);
    const __m256i v46 = _mm256_cmpgt_epi32(v45, v0);
    const __m256i v48 = _mm256_cmpgt_epi32(v47, v45);
    const __m256 v50 = _mm256_castsi256_ps(v45);
    const __m256 v51 = _mm256_add_ps(v49, v50);
    const __m256i v52 = silu_e4m3fn_cr_avx512_bits_f32_avx2(v51);
    const __m256i v54 = _mm256_sub_epi32(v52, v53);
    const __m256i v56 = _mm256_add_epi32(v45, v55);
    const __m256i v57 = _mm256_srai_epi32(v56, 20);
    const __m256i v58 = _mm256_min_epi32(v3, v57);
    const __m256i v59 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v58), _mm256_castsi256_ps(v54), _mm256_castsi256_ps(v48)));
    const __m256i v60 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v59), _mm256_castsi256_ps(v3), _mm256_castsi256_ps(v46)));
    const __m256i v61 = _mm256_srli_epi32(v44, 24);
    const __m256i v62 = _mm256_and_si256(v11, v61);
    const __m256i v63 = _mm256_or_si256(v60, v62);
    silu_e4m3fn_cr_avx512_store_u8_avx2(y, v63);
}

static SILU_E4M3FN_CR_AVX512_AVX2_TARGET void silu_e4m3fn_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        silu_e4m3fn_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        silu_e4m3fn_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        silu_e4m3fn_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SILU_E4M3FN_CR_AVX512_AVX512 __m512i silu_e4m3fn_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SILU_E4M3FN_CR_AVX512_AVX512 void silu_e4m3fn_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512i v3 = _mm512_set1_epi32(127);
    const __m512 v7 = _mm512_set1_ps(NAN);
    const __m512 v8 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v11 = _mm512_set1_epi32(128);
    const __m512 v20 = _mm512_set1_ps(0x1.ec652ep-1f); /* 0.96170944 */
    const __m512 v21 = _mm512_set1_ps(-0x1.30df2p-4f); /* -0.0744315386 */
    const __m512 v22 = _mm512_set1_ps(-0x1.62e468p-1f); /* -0.693148851 */
    const __m512 v23 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v25 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v26 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v31 = _mm512_set1_ps(0x1.1c95f4p-5f); /* 0.034739472 */
    const __m512 v33 = _mm512_set1_ps(0x1.da9f4ep-1f); /* 0.926996648 */
    const __m512 v39 = _mm512_set1_ps(0x1.eb71bp-1f); /* 0.959851742 */
    const __m512i v47 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v49 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v53 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v55 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512 t0_0 = _mm512_loadu_ps(silu_e4m3fn_cr_avx512_table0);
    const __m512i v4_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v4_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v4_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v5_0 = _mm512_and_si512(v3, v4_0);
    const __m512i v5_1 = _mm512_and_si512(v3, v4_1);
    const __m512i v5_2 = _mm512_and_si512(v3, v4_2);
    const __m512i v5_3 = _mm512_and_si512(v3, v4_3);
    const __mmask16 v6_0 = _mm512_cmpeq_epi32_mask(v3, v5_0);
    const __mmask16 v6_1 = _mm512_cmpeq_epi32_mask(v3, v5_1);
    const __mmask16 v6_2 = _mm512_cmpeq_epi32_mask(v3, v5_2);
    const __mmask16 v6_3 = _mm512_cmpeq_epi32_mask(v3, v5_3);
    const __m512i v10_0 = _mm512_slli_epi32(v5_0, 20);
    const __m512i v10_1 = _mm512_slli_epi32(v5_1, 20);
    const __m512i v10_2 = _mm512_slli_epi32(v5_2, 20);
    const __m512i v10_3 = _mm512_slli_epi32(v5_3, 20);
    const __m512i v12_0 = _mm512_and_si512(v11, v4_0);
    const __m512i v12_1 = _mm512_and_si512(v11, v4_1);
    const __m512i v12_2 = _mm512_and_si512(v11, v4_2);
    const __m512i v12_3 = _mm512_and_si512(v11, v4_3);
    const __m512i v14_0 = _mm512_slli_epi32(v12_0, 24);
    const __m512i v14_1 = _mm512_slli_epi32(v12_1, 24);
    const __m512i v14_2 = _mm512_slli_epi32(v12_2, 24);
    const __m512i v14_3 = _mm512_slli_epi32(v12_3, 24);
    const __m512i v15_0 = _mm512_or_si512(v10_0, v14_0);
    const __m512i v15_1 = _mm512_or_si512(v10_1, v14_1);
    const __m512i v15_2 = _mm512_or_si512(v10_2, v14_2);
    const __m512i v15_3 = _mm512_or_si512(v10_3, v14_3);
    const __m512 v16_0 = _mm512_castsi512_ps(v15_0);
    const __m512 v16_1 = _mm512_castsi512_ps(v15_1);
    const __m512 v16_2 = _mm512_castsi512_ps(v15_2);
    const __m512 v16_3 = _mm512_castsi512_ps(v15_3);
    const __m512 v17_0 = _mm512_mul_ps(v8, v16_0);
    const __m512 v17_1 = _mm512_mul_ps(v8, v16_1);
    const __m512 v17_2 = _mm512_mul_ps(v8, v16_2);
    const __m512 v17_3 = _mm512_mul_ps(v8, v16_3);
    const __m512 v18_0 = _mm512_mask_blend_ps(v6_0, v17_0, v7);
    const __m512 v18_1 = _mm512_mask_blend_ps(v6_1, v17_1, v7);
    const __m512 v18_2 = _mm512_mask_blend_ps(v6_2, v17_2, v7);
    const __m512 v18_3 = _mm512_mask_blend_ps(v6_3, v17_3, v7);
    const __m512 v19_0 = _mm512_max_ps(v2, v18_0);
    const __m512 v19_1 = _mm512_max_ps(v2, v18_1);
    const __m512 v19_2 = _mm512_max_ps(v2, v18_2);
    const __m512 v19_3 = _mm512_max_ps(v2, v18_3);
    const __m512 v24_0 = _mm512_min_ps(v23, v18_0);
    const __m512 v24_1 = _mm512_min_ps(v23, v18_1);
    const __m512 v24_2 = _mm512_min_ps(v23, v18_2);
    const __m512 v24_3 = _mm512_min_ps(v23, v18_3);
    const __m512 v27_0 = _mm512_fmadd_ps(v24_0, v25, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v24_1, v25, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v24_2, v25, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v24_3, v25, v26);
    const __m512 v28_0 = _mm512_sub_ps(v27_0, v26);
    const __m512 v28_1 = _mm512_sub_ps(v27_1, v26);
    const __m512 v28_2 = _mm512_sub_ps(v27_2, v26);
    const __m512 v28_3 = _mm512_sub_ps(v27_3, v26);
    const __m512 v29_0 = _mm512_fmadd_ps(v22, v28_0, v24_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v22, v28_1, v24_1);
    const __m512 v29_2 = _mm512_fmadd_ps(v22, v28_2, v24_2);
    const __m512 v29_3 = _mm512_fmadd_ps(v22, v28_3, v24_3);
    const __m512 v30_0 = _mm512_max_ps(v21, v29_0);
    const __m512 v30_1 = _mm512_max_ps(v21, v29_1);
    const __m512 v30_2 = _mm512_max_ps(v21, v29_2);
    const __m512 v30_3 = _mm512_max_ps(v21, v29_3);
    const __m512 v32_0 = _mm512_add_ps(v30_0, v31);
    const __m512 v32_1 = _mm512_add_ps(v30_1, v31);
    const __m512 v32_2 = _mm512_add_ps(v30_2, v31);
    const __m512 v32_3 = _mm512_add_ps(v30_3, v31);
    const __m512 v34_0 = _mm512_fmadd_ps(v20, v32_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v20, v32_1, v33);
    const __m512 v34_2 = _mm512_fmadd_ps(v20, v32_2, v33);
    const __m512 v34_3 = _mm512_fmadd_ps(v20, v32_3, v33);
    const __m512i v35_0 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v27_0);
    const __m512i v35_1 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v27_1);
    const __m512i v35_2 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v27_2);
    const __m512i v35_3 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v27_3);
    const __m512 v36_0 = _mm512_permutexvar_ps(v35_0, t0_0);
    const __m512 v36_1 = _mm512_permutexvar_ps(v35_1, t0_0);
    const __m512 v36_2 = _mm512_permutexvar_ps(v35_2, t0_0);
    const __m512 v36_3 = _mm512_permutexvar_ps(v35_3, t0_0);
    const __m512 v37_0 = _mm512_mul_ps(v34_0, v36_0);
    const __m512 v37_1 = _mm512_mul_ps(v34_1, v36_1);
    const __m512 v37_2 = _mm512_mul_ps(v34_2, v36_2);
    const __m512 v37_3 = _mm512_mul_ps(v34_3, v36_3);
    const __m512 v38_0 = _mm512_scalef_ps(v37_0, v28_0);
    const __m512 v38_1 = _mm512_scalef_ps(v37_1, v28_1);
    const __m512 v38_2 = _mm512_scalef_ps(v37_2, v28_2);
    const __m512 v38_3 = _mm512_scalef_ps(v37_3, v28_3);
    const __m512 v40_0 = _mm512_add_ps(v38_0, v39);
    const __m512 v40_1 = _mm512_add_ps(v38_1, v39);
    const __m512 v40_2 = _mm512_add_ps(v38_2, v39);
    const __m512 v40_3 = _mm512_add_ps(v38_3, v39);
    const __m512 v41_0 = _mm512_div_ps(v37_0, v40_0);
    const __m512 v41_1 = _mm512_div_ps(v37_1, v40_1);
    const __m512 v41_2 = _mm512_div_ps(v37_2, v40_2);
    const __m512 v41_3 = _mm512_div_ps(v37_3, v40_3);
    const __m512 v42_0 = _mm512_mul_ps(v19_0, v41_0);
    const __m512 v42_1 = _mm512_mul_ps(v19_1, v41_1);
    const __m512 v42_2 = _mm512_mul_ps(v19_2, v41_2);
    const __m512 v42_3 = _mm512_mul_ps(v19_3, v41_3);
    const __m512 v43_0 = _mm512_scalef_ps(v42_0, v28_0);
    const __m512 v43_1 = _mm512_scalef_ps(v42_1, v28_1);
    const __m512 v43_2 = _mm512_scalef_ps(v42_2, v28_2);
    const __m512 v43_3 = _mm512_scalef_ps(v42_3, v28_3);
    const __m512i v44_0 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v43_0);
    const __m512i v44_1 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v43_1);
    const __m512i v44_2 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v43_2);
    const __m512i v44_3 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v43_3);
    const __m512i v45_0 = _mm512_and_si512(v1, v44_0);
    const __m512i v45_1 = _mm512_and_si512(v1, v44_1);
    const __m512i v45_2 = _mm512_and_si512(v1, v44_2);
    const __m512i v45_3 = _mm512_and_si512(v1, v44_3);
    const __mmask16 v46_0 = _mm512_cmplt_epi32_mask(v0, v45_0);
    const __mmask16 v46_1 = _mm512_cmplt_epi32_mask(v0, v45_1);
    const __mmask16 v46_2 = _mm512_cmplt_epi32_mask(v0, v45_2);
    const __mmask16 v46_3 = _mm512_cmplt_epi32_mask(v0, v45_3);
    const __mmask16 v48_0 = _mm512_cmplt_epi32_mask(v45_0, v47);
    const __mmask16 v48_1 = _mm512_cmplt_epi32_mask(v45_1, v47);
    const __mmask16 v48_2 = _mm512_cmplt_epi32_mask(v45_2, v47);
    const __mmask16 v48_3 = _mm512_cmplt_epi32_mask(v45_3, v47);
    const __m512 v50_0 = _mm512_castsi512_ps(v45_0);
    const __m512 v50_1 = _mm512_castsi512_ps(v45_1);
    const __m512 v50_2 = _mm512_castsi512_ps(v45_2);
    const __m512 v50_3 = _mm512_castsi512_ps(v45_3);
    const __m512 v51_0 = _mm512_add_ps(v49, v50_0);
    const __m512 v51_1 = _mm512_add_ps(v49, v50_1);
    const __m512 v51_2 = _mm512_add_ps(v49, v50_2);
    const __m512 v51_3 = _mm512_add_ps(v49, v50_3);
    const __m512i v52_0 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v51_0);
    const __m512i v52_1 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v51_1);
    const __m512i v52_2 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v51_2);
    const __m512i v52_3 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v51_3);
    const __m512i v54_0 = _mm512_sub_epi32(v52_0, v53);
    const __m512i v54_1 = _mm512_sub_epi32(v52_1, v53);
    const __m512i v54_2 = _mm512_sub_epi32(v52_2, v53);
    const __m512i v54_3 = _mm512_sub_epi32(v52_3, v53);
    const __m512i v56_0 = _mm512_add_epi32(v45_0, v55);
    const __m512i v56_1 = _mm512_add_epi32(v45_1, v55);
    const __m512i v56_2 = _mm512_add_epi32(v45_2, v55);
    const __m512i v56_3 = _mm512_add_epi32(v45_3, v55);
    const __m512i v57_0 = _mm512_srai_epi32(v56_0, 20);
    const __m512i v57_1 = _mm512_srai_epi32(v56_1, 20);
    const __m512i v57_2 = _mm512_srai_epi32(v56_2, 20);
    const __m512i v57_3 = _mm512_srai_epi32(v56_3, 20);
    const __m512i v58_0 = _mm512_min_epi32(v3, v57_0);
    const __m512i v58_1 = _mm512_min_epi32(v3, v57_1);
    const __m512i v58_2 = _mm512_min_epi32(v3, v57_2);
    const __m512i v58_3 = _mm512_min_epi32(v3, v57_3);
    const __m512i v59_0 = _mm512_mask_blend_epi32(v48_0, v58_0, v54_0);
    const __m512i v59_1 = _mm512_mask_blend_epi32(v48_1, v58_1, v54_1);
    const __m512i v59_2 = _mm512_mask_blend_epi32(v48_2, v58_2, v54_2);
    const __m512i v59_3 = _mm512_mask_blend_epi32(v48_3, v58_3, v54_3);
    const __m512i v60_0 = _mm512_mask_blend_epi32(v46_0, v59_0, v3);
    const __m512i v60_1 = _mm512_mask_blend_epi32(v46_1, v59_1, v3);
    const __m512i v60_2 = _mm512_mask_blend_epi32(v46_2, v59_2, v3);
    const __m512i v60_3 = _mm512_mask_blend_epi32(v46_3, v59_3, v3);
    const __m512i v61_0 = _mm512_srli_epi32(v44_0, 24);
    const __m512i v61_1 = _mm512_srli_epi32(v44_1, 24);
    const __m512i v61_2 = _mm512_srli_epi32(v44_2, 24);
    const __m512i v61_3 = _mm512_srli_epi32(v44_3, 24);
    const __m512i v62_0 = _mm512_and_si512(v11, v61_0);
    const __m512i v62_1 = _mm512_and_si512(v11, v61_1);
    const __m512i v62_2 = _mm512_and_si512(v11, v61_2);
    const __m512i v62_3 = _mm512_and_si512(v11, v61_3);
    const __m512i v63_0 = _mm512_or_si512(v60_0, v62_0);
    const __m512i v63_1 = _mm512_or_si512(v60_1, v62_1);
    const __m512i v63_2 = _mm512_or_si512(v60_2, v62_2);
    const __m512i v63_3 = _mm512_or_si512(v60_3, v62_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v63_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v63_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v63_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v63_3));
}

/* 16 elements. */
static SILU_E4M3FN_CR_AVX512_AVX512_TARGET void silu_e4m3fn_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512i v3 = _mm512_set1_epi32(127);
    const __m512 v7 = _mm512_set1_ps(NAN);
    const __m512 v8 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v11 = _mm512_set1_epi32(128);
    const __m512 v20 = _mm512_set1_ps(0x1.ec652ep-1f); /* 0.96170944 */
    const __m512 v21 = _mm512_set1_ps(-0x1.30df2p-4f); /* -0.0744315386 */
    const __m512 v22 = _mm512_set1_ps(-0x1.62e468p-1f); /* -0.693148851 */
    const __m512 v23 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v25 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v26 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v31 = _mm512_set1_ps(0x1.1c95f4p-5f); /* 0.034739472 */
    const __m512 v33 = _mm512_set1_ps(0x1.da9f4ep-1f); /* 0.926996648 */
    const __m512 v39 = _mm512_set1_ps(0x1.eb71bp-1f); /* 0.959851742 */
    const __m512i v47 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v49 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v53 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v55 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512 t0_0 = _mm512_loadu_ps(silu_e4m3fn_cr_avx512_table0);
    const __m512i v4 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v5 = _mm512_and_si512(v3, v4);
    const __mmask16 v6 = _mm512_cmpeq_epi32_mask(v3, v5);
    const __m512i v10 = _mm512_slli_epi32(v5, 20);
    const __m512i v12 = _mm512_and_si512(v11, v4);
    const __m512i v14 = _mm512_slli_epi32(v12, 24);
    const __m512i v15 = _mm512_or_si512(v10, v14);
    const __m512 v16 = _mm512_castsi512_ps(v15);
    const __m512 v17 = _mm512_mul_ps(v8, v16);
    const __m512 v18 = _mm512_mask_blend_ps(v6, v17, v7);
    const __m512 v19 = _mm512_max_ps(v2, v18);
    const __m512 v24 = _mm512_min_ps(v23, v18);
    const __m512 v27 = _mm512_fmadd_ps(v24, v25, v26);
    const __m512 v28 = _mm512_sub_ps(v27, v26);
    const __m512 v29 = _mm512_fmadd_ps(v22, v28, v24);
    const __m512 v30 = _mm512_max_ps(v21, v29);
    const __m512 v32 = _mm512_add_ps(v30, v31);
    const __m512 v34 = _mm512_fmadd_ps(v20, v32, v33);
    const __m512i v35 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v27);
    const __m512 v36 = _mm512_permutexvar_ps(v35, t0_0);
    const __m512 v37 = _mm512_mul_ps(v34, v36);
    const __m512 v38 = _mm512_scalef_ps(v37, v28);
    const __m512 v40 = _mm512_add_ps(v38, v39);
    const __m512 v41 = _mm512_div_ps(v37, v40);
    const __m512 v42 = _mm512_mul_ps(v19, v41);
    const __m512 v43 = _mm512_scalef_ps(v42, v28);
    const __m512i v44 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v43);
    const __m512i v45 = _mm512_and_si512(v1, v44);
    const __mmask16 v46 = _mm512_cmplt_epi32_mask(v0, v45);
    const __mmask16 v48 = _mm512_cmplt_epi32_mask(v45, v47);
    const __m512 v50 = _mm512_castsi512_ps(v45);
    const __m512 v51 = _mm512_add_ps(v49, v50);
    const __m512i v52 = silu_e4m3fn_cr_avx512_bits_f32_avx512(v51);
    const __m512i v54 = _mm512_sub_epi32(v52, v53);
    const __m512i v56 = _mm512_add_epi32(v45, v55);
    const __m512i v57 = _mm512_srai_epi32(v56, 20);
    const __m512i v58 = _mm512_min_epi32(v3, v57);
    const __m512i v59 = _mm512_mask_blend_epi32(v48, v58, v54);
    const __m512i v60 = _mm512_mask_blend_epi32(v46, v59, v3);
    const __m512i v61 = _mm512_srli_epi32(v44, 24);
    const __m512i v62 = _mm512_and_si512(v11, v61);
    const __m512i v63 = _mm512_or_si512(v60, v62);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v63));
}

static SILU_E4M3FN_CR_AVX512_AVX512_TARGET void silu_e4m3fn_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        silu_e4m3fn_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        silu_e4m3fn_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        silu_e4m3fn_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_E4M3FN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_e4m3fn_cr_avx512_level(void) {
#if defined(SILU_E4M3FN_CR_AVX512_FORCE_ISA)
    return SILU_E4M3FN_CR_AVX512_FORCE_ISA;
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

uint8_t silu_e4m3fn_cr_avx512(uint8_t x) {
    return silu_e4m3fn_cr_avx512_element(x);
}

void silu_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_e4m3fn_cr_avx512_level();
    if (level == 2) {
        silu_e4m3fn_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_e4m3fn_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    silu_e4m3fn_cr_avx512_array_portable(x, y, n);
}
