/* gelu_e4m3fn_cr_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, e4m3fn
 *   domain       every input
 *   max error    0.499221 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-9 (-0.001953125, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.139394 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2a2c04493b6586a63508638ff29a9393
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_e4m3fn_avx512.db
 *                time: 0.8468 ns/element as avx512 code (inputs mean)
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
#include "gelu_e4m3fn_cr_avx512.h"

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

static inline int32_t gelu_e4m3fn_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_e4m3fn_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float gelu_e4m3fn_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_e4m3fn_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_e4m3fn_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double gelu_e4m3fn_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int gelu_e4m3fn_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float gelu_e4m3fn_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = gelu_e4m3fn_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !gelu_e4m3fn_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t gelu_e4m3fn_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t gelu_e4m3fn_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float gelu_e4m3fn_cr_avx512_table0[16] = {
    0x1p+0f, 0x1.0b5586p+0f, 0x1.172b84p+0f, 0x1.2387a6p+0f,
    0x1.306fep+0f, 0x1.3dea64p+0f, 0x1.4bfdaep+0f, 0x1.5ab07ep+0f,
    0x1.6a09e6p+0f, 0x1.7a1148p+0f, 0x1.8ace54p+0f, 0x1.9c4918p+0f,
    0x1.ae89fap+0f, 0x1.c199bep+0f, 0x1.d5818ep+0f, 0x1.ea4afap+0f,
};

static inline uint8_t gelu_e4m3fn_cr_avx512_element(uint8_t x) {
    const float v0 = -0x0p+0f; /* -0 */
    const int32_t v1 = 127;
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = v1 & v2;
    const int v4 = v1 == v3;
    const float v5 = NAN;
    const float v6 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v7 = 20;
    const int32_t v8 = gelu_e4m3fn_cr_avx512_shl_i32(v3, v7);
    const int32_t v9 = 128;
    const int32_t v10 = v9 & v2;
    const int32_t v11 = 24;
    const int32_t v12 = gelu_e4m3fn_cr_avx512_shl_i32(v10, v11);
    const int32_t v13 = v8 | v12;
    const float v14 = gelu_e4m3fn_cr_avx512_frombits_f32(v13);
    const float v15 = v6 * v14;
    const float v16 = v4 ? v5 : v15;
    const float v17 = v0 > v16 ? v0 : v16;
    const float v18 = 0x1.dp+3f; /* 14.5 */
    const float v19 = gelu_e4m3fn_cr_avx512_abs_f32(v16);
    const float v20 = v18 < v19 ? v18 : v19;
    const float v21 = -0x1.038734p-1f; /* -0.506890893 */
    const float v22 = v20 * v21;
    const float v23 = v20 * v22;
    const float v24 = 0x1.715476p+0f; /* 1.44269502 */
    const float v25 = 0x1.8p+19f; /* 786432 */
    const float v26 = gelu_e4m3fn_cr_avx512_fma_f32(v23, v24, v25);
    const int32_t v27 = gelu_e4m3fn_cr_avx512_bits_f32(v26);
    const float v28 = gelu_e4m3fn_cr_avx512_table0[(uint32_t)v27 & (16u - 1)];
    const float v29 = 0x1.5238a4p-1f; /* 0.660588384 */
    const float v30 = -v23;
    const float v31 = v23 + v30;
    const float v32 = 0x1.759d6p-7f; /* 0.0114018172 */
    const float v33 = 0x1.aa6a5p-9f; /* 0.00325329043 */
    const float v34 = v26 - v25;
    const float v35 = -0x1.538492p-1f; /* -0.663120806 */
    const float v36 = gelu_e4m3fn_cr_avx512_fma_f32(v33, v34, v35);
    const float v37 = gelu_e4m3fn_cr_avx512_fma_f32(v36, v34, v23);
    const float v38 = gelu_e4m3fn_cr_avx512_fma_f32(v32, v24, v37);
    const float v39 = v31 + v38;
    const float v40 = 0x1.ecbed4p-1f; /* 0.962393403 */
    const float v41 = gelu_e4m3fn_cr_avx512_fma_f32(v29, v39, v40);
    const float v42 = 0x1.e9f4e8p-1f; /* 0.956946611 */
    const float v43 = gelu_e4m3fn_cr_avx512_fma_f32(v41, v39, v42);
    const float v44 = -0x1.ab59bap-7f; /* -0.0130417021 */
    const float v45 = gelu_e4m3fn_cr_avx512_fma_f32(v28, v43, v44);
    const float v46 = 0x1.daf60cp-1f; /* 0.927658439 */
    const float v47 = 0x1.946c46p-1f; /* 0.789888561 */
    const float v48 = 0x1.ce7f78p-1f; /* 0.903316259 */
    const float v49 = gelu_e4m3fn_cr_avx512_fma_f32(v20, v47, v48);
    const float v50 = v46 / v49;
    const float v51 = v22 * v50;
    const float v52 = v45 * v51;
    const float v53 = gelu_e4m3fn_cr_avx512_scalef_f32(v52, v34);
    const float v54 = v17 + v53;
    const int32_t v55 = gelu_e4m3fn_cr_avx512_bits_f32(v54);
    const int32_t v56 = gelu_e4m3fn_cr_avx512_lshr_i32(v55, v11);
    const int32_t v57 = v56 & v9;
    const int32_t v58 = 2147483647; /* 0x7fffffff */
    const int32_t v59 = v55 & v58;
    const int32_t v60 = 1015021568; /* 0x3c800000 */
    const int v61 = v59 < v60;
    const float v62 = 0x1p+14f; /* 16384 */
    const float v63 = gelu_e4m3fn_cr_avx512_frombits_f32(v59);
    const float v64 = v62 + v63;
    const int32_t v65 = gelu_e4m3fn_cr_avx512_bits_f32(v64);
    const int32_t v66 = 1182793728; /* 0x46800000 */
    const int32_t v67 = (int32_t)((uint32_t)v65 - (uint32_t)v66);
    const int32_t v68 = gelu_e4m3fn_cr_avx512_lshr_i32(v59, v7);
    const int32_t v69 = 1;
    const int32_t v70 = v68 & v69;
    const int32_t v71 = -1006108673; /* 0xc407ffff */
    const int32_t v72 = (int32_t)((uint32_t)v59 + (uint32_t)v71);
    const int32_t v73 = (int32_t)((uint32_t)v70 + (uint32_t)v72);
    const int32_t v74 = gelu_e4m3fn_cr_avx512_ashr_i32(v73, v7);
    const int32_t v75 = v1 < v74 ? v1 : v74;
    const int32_t v76 = v61 ? v67 : v75;
    const int32_t v77 = v57 | v76;
    const int32_t r0 = v77;
    return (uint8_t)r0;
}

static void gelu_e4m3fn_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_e4m3fn_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_E4M3FN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_E4M3FN_CR_AVX512_AVX2 static inline GELU_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_E4M3FN_CR_AVX512_AVX512 static inline GELU_E4M3FN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
GELU_E4M3FN_CR_AVX512_AVX2 __m256i gelu_e4m3fn_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
GELU_E4M3FN_CR_AVX512_AVX2 __m256 gelu_e4m3fn_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
GELU_E4M3FN_CR_AVX512_AVX2 __m128 gelu_e4m3fn_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static GELU_E4M3FN_CR_AVX512_AVX2_TARGET __m256 gelu_e4m3fn_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        gelu_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        gelu_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
GELU_E4M3FN_CR_AVX512_AVX2 __m256 gelu_e4m3fn_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return gelu_e4m3fn_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
GELU_E4M3FN_CR_AVX512_AVX2 void gelu_e4m3fn_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_E4M3FN_CR_AVX512_AVX2 void gelu_e4m3fn_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v5 = _mm256_set1_ps(NAN);
    const __m256 v6 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v9 = _mm256_set1_epi32(128);
    const __m256 v18 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256 v21 = _mm256_set1_ps(-0x1.038734p-1f); /* -0.506890893 */
    const __m256 v24 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v25 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v29 = _mm256_set1_ps(0x1.5238a4p-1f); /* 0.660588384 */
    const __m256 v32 = _mm256_set1_ps(0x1.759d6p-7f); /* 0.0114018172 */
    const __m256 v33 = _mm256_set1_ps(0x1.aa6a5p-9f); /* 0.00325329043 */
    const __m256 v35 = _mm256_set1_ps(-0x1.538492p-1f); /* -0.663120806 */
    const __m256 v40 = _mm256_set1_ps(0x1.ecbed4p-1f); /* 0.962393403 */
    const __m256 v42 = _mm256_set1_ps(0x1.e9f4e8p-1f); /* 0.956946611 */
    const __m256 v44 = _mm256_set1_ps(-0x1.ab59bap-7f); /* -0.0130417021 */
    const __m256 v46 = _mm256_set1_ps(0x1.daf60cp-1f); /* 0.927658439 */
    const __m256 v47 = _mm256_set1_ps(0x1.946c46p-1f); /* 0.789888561 */
    const __m256 v48 = _mm256_set1_ps(0x1.ce7f78p-1f); /* 0.903316259 */
    const __m256i v58 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v60 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v62 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v66 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v69 = _mm256_set1_epi32(1);
    const __m256i v71 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256 t0_0 = _mm256_loadu_ps(gelu_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(gelu_e4m3fn_cr_avx512_table0 + 8);
    const __m256i v2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_and_si256(v1, v2);
    const __m256i v4 = _mm256_cmpeq_epi32(v1, v3);
    const __m256i v8 = _mm256_slli_epi32(v3, 20);
    const __m256i v10 = _mm256_and_si256(v9, v2);
    const __m256i v12 = _mm256_slli_epi32(v10, 24);
    const __m256i v13 = _mm256_or_si256(v8, v12);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v15 = _mm256_mul_ps(v6, v14);
    const __m256 v16 = _mm256_blendv_ps(v15, v5, _mm256_castsi256_ps(v4));
    const __m256 v17 = _mm256_max_ps(v0, v16);
    const __m256 v19 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v16);
    const __m256 v20 = _mm256_min_ps(v18, v19);
    const __m256 v22 = _mm256_mul_ps(v20, v21);
    const __m256 v23 = _mm256_mul_ps(v20, v22);
    const __m256 v26 = _mm256_fmadd_ps(v23, v24, v25);
    const __m256i v27 = gelu_e4m3fn_cr_avx512_bits_f32_avx2(v26);
    const __m256 v28 = gelu_e4m3fn_cr_avx512_permute16_avx2(v27, t0_0, t0_1);
    const __m256 v30 = _mm256_xor_ps(v23, _mm256_set1_ps(-0.0f));
    const __m256 v31 = _mm256_add_ps(v23, v30);
    const __m256 v34 = _mm256_sub_ps(v26, v25);
    const __m256 v36 = _mm256_fmadd_ps(v33, v34, v35);
    const __m256 v37 = _mm256_fmadd_ps(v36, v34, v23);
    const __m256 v38 = _mm256_fmadd_ps(v32, v24, v37);
    const __m256 v39 = _mm256_add_ps(v31, v38);
    const __m256 v41 = _mm256_fmadd_ps(v29, v39, v40);
    const __m256 v43 = _mm256_fmadd_ps(v41, v39, v42);
    const __m256 v45 = _mm256_fmadd_ps(v28, v43, v44);
    const __m256 v49 = _mm256_fmadd_ps(v20, v47, v48);
    const __m256 v50 = _mm256_div_ps(v46, v49);
    const __m256 v51 = _mm256_mul_ps(v22, v50);
    const __m256 v52 = _mm256_mul_ps(v45, v51);
    const __m256 v53 = gelu_e4m3fn_cr_avx512_scalef_f32_avx2(v52, v34);
    const __m256 v54 = _mm256_add_ps(v17, v53);
    const __m256i v55 = gelu_e4m3fn_cr_avx512_bits_f32_avx2(v54);
    const __m256i v56 = _mm256_srli_epi32(v55, 24);
    const __m256i v57 = _mm256_and_si256(v56, v9);
    const __m256i v59 = _mm256_and_si256(v55, v58);
    const __m256i v61 = _mm256_cmpgt_epi32(v60, v59);
    const __m256 v63 = _mm256_castsi256_ps(v59);
    const __m256 v64 = _mm256_add_ps(v62, v63);
    const __m256i v65 = gelu_e4m3fn_cr_avx512_bits_f32_avx2(v64);
    const __m256i v67 = _mm256_sub_epi32(v65, v66);
    const __m256i v68 = _mm256_srli_epi32(v59, 20);
    const __m256i v70 = _mm256_and_si256(v68, v69);
    const __m256i v72 = _mm256_add_epi32(v59, v71);
    const __m256i v73 = _mm256_add_epi32(v70, v72);
    const __m256i v74 = _mm256_srai_epi32(v73, 20);
    const __m256i v75 = _mm256_min_epi32(v1, v74);
    const __m256i v76 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v75), _mm256_castsi256_ps(v67), _mm256_castsi256_ps(v61)));
    const __m256i v77 = _mm256_or_si256(v57, v76);
    gelu_e4m3fn_cr_avx512_store_u8_avx2(y, v77);
}

static GELU_E4M3FN_CR_AVX512_AVX2_TARGET void gelu_e4m3fn_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_e4m3fn_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        gelu_e4m3fn_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_E4M3FN_CR_AVX512_AVX512 __m512i gelu_e4m3fn_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_E4M3FN_CR_AVX512_AVX512 void gelu_e4m3fn_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v5 = _mm512_set1_ps(NAN);
    const __m512 v6 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v9 = _mm512_set1_epi32(128);
    const __m512 v18 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v21 = _mm512_set1_ps(-0x1.038734p-1f); /* -0.506890893 */
    const __m512 v24 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v25 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v29 = _mm512_set1_ps(0x1.5238a4p-1f); /* 0.660588384 */
    const __m512 v32 = _mm512_set1_ps(0x1.759d6p-7f); /* 0.0114018172 */
    const __m512 v33 = _mm512_set1_ps(0x1.aa6a5p-9f); /* 0.00325329043 */
    const __m512 v35 = _mm512_set1_ps(-0x1.538492p-1f); /* -0.663120806 */
    const __m512 v40 = _mm512_set1_ps(0x1.ecbed4p-1f); /* 0.962393403 */
    const __m512 v42 = _mm512_set1_ps(0x1.e9f4e8p-1f); /* 0.956946611 */
    const __m512 v44 = _mm512_set1_ps(-0x1.ab59bap-7f); /* -0.0130417021 */
    const __m512 v46 = _mm512_set1_ps(0x1.daf60cp-1f); /* 0.927658439 */
    const __m512 v47 = _mm512_set1_ps(0x1.946c46p-1f); /* 0.789888561 */
    const __m512 v48 = _mm512_set1_ps(0x1.ce7f78p-1f); /* 0.903316259 */
    const __m512i v58 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v60 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v62 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v66 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v69 = _mm512_set1_epi32(1);
    const __m512i v71 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512 t0_0 = _mm512_loadu_ps(gelu_e4m3fn_cr_avx512_table0);
    const __m512i v2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3 = _mm512_and_si512(v1, v2);
    const __mmask16 v4 = _mm512_cmpeq_epi32_mask(v1, v3);
    const __m512i v8 = _mm512_slli_epi32(v3, 20);
    const __m512i v10 = _mm512_and_si512(v9, v2);
    const __m512i v12 = _mm512_slli_epi32(v10, 24);
    const __m512i v13 = _mm512_or_si512(v8, v12);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v15 = _mm512_mul_ps(v6, v14);
    const __m512 v16 = _mm512_mask_blend_ps(v4, v15, v5);
    const __m512 v17 = _mm512_max_ps(v0, v16);
    const __m512 v19 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v16), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v20 = _mm512_min_ps(v18, v19);
    const __m512 v22 = _mm512_mul_ps(v20, v21);
    const __m512 v23 = _mm512_mul_ps(v20, v22);
    const __m512 v26 = _mm512_fmadd_ps(v23, v24, v25);
    const __m512i v27 = gelu_e4m3fn_cr_avx512_bits_f32_avx512(v26);
    const __m512 v28 = _mm512_permutexvar_ps(v27, t0_0);
    const __m512 v30 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v23), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v31 = _mm512_add_ps(v23, v30);
    const __m512 v34 = _mm512_sub_ps(v26, v25);
    const __m512 v36 = _mm512_fmadd_ps(v33, v34, v35);
    const __m512 v37 = _mm512_fmadd_ps(v36, v34, v23);
    const __m512 v38 = _mm512_fmadd_ps(v32, v24, v37);
    const __m512 v39 = _mm512_add_ps(v31, v38);
    const __m512 v41 = _mm512_fmadd_ps(v29, v39, v40);
    const __m512 v43 = _mm512_fmadd_ps(v41, v39, v42);
    const __m512 v45 = _mm512_fmadd_ps(v28, v43, v44);
    const __m512 v49 = _mm512_fmadd_ps(v20, v47, v48);
    const __m512 v50 = _mm512_div_ps(v46, v49);
    const __m512 v51 = _mm512_mul_ps(v22, v50);
    const __m512 v52 = _mm512_mul_ps(v45, v51);
    const __m512 v53 = _mm512_scalef_ps(v52, v34);
    const __m512 v54 = _mm512_add_ps(v17, v53);
    const __m512i v55 = gelu_e4m3fn_cr_avx512_bits_f32_avx512(v54);
    const __m512i v56 = _mm512_srli_epi32(v55, 24);
    const __m512i v57 = _mm512_and_si512(v56, v9);
    const __m512i v59 = _mm512_and_si512(v55, v58);
    const __mmask16 v61 = _mm512_cmplt_epi32_mask(v59, v60);
    const __m512 v63 = _mm512_castsi512_ps(v59);
    const __m512 v64 = _mm512_add_ps(v62, v63);
    const __m512i v65 = gelu_e4m3fn_cr_avx512_bits_f32_avx512(v64);
    const __m512i v67 = _mm512_sub_epi32(v65, v66);
    const __m512i v68 = _mm512_srli_epi32(v59, 20);
    const __m512i v70 = _mm512_and_si512(v68, v69);
    const __m512i v72 = _mm512_add_epi32(v59, v71);
    const __m512i v73 = _mm512_add_epi32(v70, v72);
    const __m512i v74 = _mm512_srai_epi32(v73, 20);
    const __m512i v75 = _mm512_min_epi32(v1, v74);
    const __m512i v76 = _mm512_mask_blend_epi32(v61, v75, v67);
    const __m512i v77 = _mm512_or_si512(v57, v76);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v77));
}

static GELU_E4M3FN_CR_AVX512_AVX512_TARGET void gelu_e4m3fn_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_e4m3fn_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        gelu_e4m3fn_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_E4M3FN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_e4m3fn_cr_avx512_level(void) {
#if defined(GELU_E4M3FN_CR_AVX512_FORCE_ISA)
    return GELU_E4M3FN_CR_AVX512_FORCE_ISA;
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

uint8_t gelu_e4m3fn_cr_avx512(uint8_t x) {
    return gelu_e4m3fn_cr_avx512_element(x);
}

void gelu_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_e4m3fn_cr_avx512_level();
    if (level == 2) {
        gelu_e4m3fn_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_e4m3fn_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_e4m3fn_cr_avx512_array_portable(x, y, n);
}
