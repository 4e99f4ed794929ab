/* cosh_144ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    1.316598 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.099e5cp+3 (-8.30058098, encoding 0xc104cf2e)
 *   result there 0x1.f746c4p+10 (2013.10571, encoding 0x44fba362)
 *   mean error   0.023162 ulp
 *   misrounded   64060186 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f36e674881df384c0e6e5e509d1b5c73
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 1.44 --isa avx512 --time 25s --seed 1 --threads 1 --archive cosh_144ulp_avx512b.db --from seeds/cosh/perm8_slip.evo
 *                time: 0.2636 ns/element as avx512 code (inputs mean)
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
#include "cosh_144ulp_avx512.h"

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

static inline float cosh_144ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cosh_144ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t cosh_144ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double cosh_144ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int cosh_144ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float cosh_144ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = cosh_144ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !cosh_144ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static const float cosh_144ulp_avx512_table0[16] = {
    0x1.016178p+0f, 0x1.18acfap+0f, 0x1.32143ap+0f, 0x1.4dc812p+0f,
    0x1.6bfdc8p+0f, 0x1.8cef74p+0f, 0x1.b0dc7p+0f, 0x1.d809d2p+0f,
    0x1.016178p+0f, 0x1.18acfap+0f, 0x1.32143ap+0f, 0x1.4dc812p+0f,
    0x1.6bfdc8p+0f, 0x1.8cef74p+0f, 0x1.b0dc7p+0f, 0x1.d809d2p+0f,
}; /* repeated to fill a register */

static inline float cosh_144ulp_avx512_element(float x) {
    const float v0 = 0x1.5377b8p-3f; /* 0.165755689 */
    const float v1 = 0x1.04887ap-29f; /* 1.89562788e-09 */
    const float v2 = 0x1.66p+6f; /* 89.5 */
    const float v3 = x;
    const float v4 = cosh_144ulp_avx512_abs_f32(v3);
    const float v5 = v2 < v4 ? v2 : v4;
    const float v6 = 0x1.715478p+0f; /* 1.44269514 */
    const float v7 = 0x1.8p+20f; /* 1572864 */
    const float v8 = cosh_144ulp_avx512_fma_f32(v5, v6, v7);
    const float v9 = v8 - v7;
    const float v10 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v11 = cosh_144ulp_avx512_fma_f32(v9, v10, v5);
    const float v12 = cosh_144ulp_avx512_fma_f32(v1, v9, v11);
    const float v13 = -0x1.b7afa4p-8f; /* -0.0067090774 */
    const float v14 = cosh_144ulp_avx512_fma_f32(v12, v12, v13);
    const float v15 = -0x1.16b1e8p-8f; /* -0.0042525474 */
    const float v16 = cosh_144ulp_avx512_fma_f32(v0, v14, v15);
    const float v17 = cosh_144ulp_avx512_fma_f32(v16, v12, v12);
    const int32_t v18 = cosh_144ulp_avx512_bits_f32(v8);
    const float v19 = cosh_144ulp_avx512_table0[(uint32_t)v18 & (8u - 1)];
    const float v20 = 0x1.80002p+20f; /* 1572866 */
    const float v21 = v8 - v20;
    const float v22 = cosh_144ulp_avx512_scalef_f32(v19, v21);
    const int32_t v23 = 0;
    const int32_t v24 = (int32_t)((uint32_t)v23 - (uint32_t)v18);
    const float v25 = cosh_144ulp_avx512_table0[(uint32_t)v24 & (8u - 1)];
    const float v26 = 0x1.7fffep+20f; /* 1572862 */
    const float v27 = v26 - v8;
    const float v28 = cosh_144ulp_avx512_scalef_f32(v25, v27);
    const float v29 = v22 - v28;
    const float v30 = v28 + v22;
    const float v31 = 0x1.512e72p-5f; /* 0.0411598422 */
    const float v32 = 0x1.fdd04ap-2f; /* 0.497864872 */
    const float v33 = cosh_144ulp_avx512_fma_f32(v31, v14, v32);
    const float v34 = -0x1.0994b8p-9f; /* -0.00202622171 */
    const float v35 = cosh_144ulp_avx512_fma_f32(v33, v14, v34);
    const float v36 = -0x1.b015c8p-28f; /* -6.2876655e-09 */
    const float v37 = cosh_144ulp_avx512_fma_f32(v30, v35, v36);
    const float v38 = cosh_144ulp_avx512_fma_f32(v17, v29, v37);
    const float v39 = v38 + v30;
    const float v40 = v39 + v39;
    const float r0 = v40;
    return r0;
}

static void cosh_144ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cosh_144ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSH_144ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSH_144ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSH_144ULP_AVX512_AVX2 static inline COSH_144ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COSH_144ULP_AVX512_AVX512 static inline COSH_144ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
COSH_144ULP_AVX512_AVX2 __m128 cosh_144ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static COSH_144ULP_AVX512_AVX2_TARGET __m256 cosh_144ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        cosh_144ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        cosh_144ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
COSH_144ULP_AVX512_AVX2 __m256 cosh_144ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return cosh_144ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COSH_144ULP_AVX512_AVX2 void cosh_144ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.5377b8p-3f); /* 0.165755689 */
    const __m256 v1 = _mm256_set1_ps(0x1.04887ap-29f); /* 1.89562788e-09 */
    const __m256 v2 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v6 = _mm256_set1_ps(0x1.715478p+0f); /* 1.44269514 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v10 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v13 = _mm256_set1_ps(-0x1.b7afa4p-8f); /* -0.0067090774 */
    const __m256 v15 = _mm256_set1_ps(-0x1.16b1e8p-8f); /* -0.0042525474 */
    const __m256 v20 = _mm256_set1_ps(0x1.80002p+20f); /* 1572866 */
    const __m256i v23 = _mm256_set1_epi32(0);
    const __m256 v26 = _mm256_set1_ps(0x1.7fffep+20f); /* 1572862 */
    const __m256 v31 = _mm256_set1_ps(0x1.512e72p-5f); /* 0.0411598422 */
    const __m256 v32 = _mm256_set1_ps(0x1.fdd04ap-2f); /* 0.497864872 */
    const __m256 v34 = _mm256_set1_ps(-0x1.0994b8p-9f); /* -0.00202622171 */
    const __m256 v36 = _mm256_set1_ps(-0x1.b015c8p-28f); /* -6.2876655e-09 */
    const __m256 t0_0 = _mm256_loadu_ps(cosh_144ulp_avx512_table0);
    const __m256 v3_0 = _mm256_loadu_ps(x);
    const __m256 v3_1 = _mm256_loadu_ps(x + 8);
    const __m256 v4_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_0);
    const __m256 v4_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_1);
    const __m256 v5_0 = _mm256_min_ps(v2, v4_0);
    const __m256 v5_1 = _mm256_min_ps(v2, v4_1);
    const __m256 v8_0 = _mm256_fmadd_ps(v5_0, v6, v7);
    const __m256 v8_1 = _mm256_fmadd_ps(v5_1, v6, v7);
    const __m256 v9_0 = _mm256_sub_ps(v8_0, v7);
    const __m256 v9_1 = _mm256_sub_ps(v8_1, v7);
    const __m256 v11_0 = _mm256_fmadd_ps(v9_0, v10, v5_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v9_1, v10, v5_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v1, v9_0, v11_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v1, v9_1, v11_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v12_0, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v12_1, v12_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v0, v14_1, v15);
    const __m256 v17_0 = _mm256_fmadd_ps(v16_0, v12_0, v12_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v16_1, v12_1, v12_1);
    const __m256i v18_0 = _mm256_castps_si256(v8_0);
    const __m256i v18_1 = _mm256_castps_si256(v8_1);
    const __m256 v19_0 = _mm256_permutevar8x32_ps(t0_0, v18_0);
    const __m256 v19_1 = _mm256_permutevar8x32_ps(t0_0, v18_1);
    const __m256 v21_0 = _mm256_sub_ps(v8_0, v20);
    const __m256 v21_1 = _mm256_sub_ps(v8_1, v20);
    const __m256 v22_0 = cosh_144ulp_avx512_scalef_f32_avx2(v19_0, v21_0);
    const __m256 v22_1 = cosh_144ulp_avx512_scalef_f32_avx2(v19_1, v21_1);
    const __m256i v24_0 = _mm256_sub_epi32(v23, v18_0);
    const __m256i v24_1 = _mm256_sub_epi32(v23, v18_1);
    const __m256 v25_0 = _mm256_permutevar8x32_ps(t0_0, v24_0);
    const __m256 v25_1 = _mm256_permutevar8x32_ps(t0_0, v24_1);
    const __m256 v27_0 = _mm256_sub_ps(v26, v8_0);
    const __m256 v27_1 = _mm256_sub_ps(v26, v8_1);
    const __m256 v28_0 = cosh_144ulp_avx512_scalef_f32_avx2(v25_0, v27_0);
    const __m256 v28_1 = cosh_144ulp_avx512_scalef_f32_avx2(v25_1, v27_1);
    const __m256 v29_0 = _mm256_sub_ps(v22_0, v28_0);
    const __m256 v29_1 = _mm256_sub_ps(v22_1, v28_1);
    const __m256 v30_0 = _mm256_add_ps(v28_0, v22_0);
    const __m256 v30_1 = _mm256_add_ps(v28_1, v22_1);
    const __m256 v33_0 = _mm256_fmadd_ps(v31, v14_0, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v31, v14_1, v32);
    const __m256 v35_0 = _mm256_fmadd_ps(v33_0, v14_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v33_1, v14_1, v34);
    const __m256 v37_0 = _mm256_fmadd_ps(v30_0, v35_0, v36);
    const __m256 v37_1 = _mm256_fmadd_ps(v30_1, v35_1, v36);
    const __m256 v38_0 = _mm256_fmadd_ps(v17_0, v29_0, v37_0);
    const __m256 v38_1 = _mm256_fmadd_ps(v17_1, v29_1, v37_1);
    const __m256 v39_0 = _mm256_add_ps(v38_0, v30_0);
    const __m256 v39_1 = _mm256_add_ps(v38_1, v30_1);
    const __m256 v40_0 = _mm256_add_ps(v39_0, v39_0);
    const __m256 v40_1 = _mm256_add_ps(v39_1, v39_1);
    _mm256_storeu_ps(y, v40_0);
    _mm256_storeu_ps(y + 8, v40_1);
}

/* 8 elements. */
static COSH_144ULP_AVX512_AVX2_TARGET void cosh_144ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.5377b8p-3f); /* 0.165755689 */
    const __m256 v1 = _mm256_set1_ps(0x1.04887ap-29f); /* 1.89562788e-09 */
    const __m256 v2 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v6 = _mm256_set1_ps(0x1.715478p+0f); /* 1.44269514 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v10 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v13 = _mm256_set1_ps(-0x1.b7afa4p-8f); /* -0.0067090774 */
    const __m256 v15 = _mm256_set1_ps(-0x1.16b1e8p-8f); /* -0.0042525474 */
    const __m256 v20 = _mm256_set1_ps(0x1.80002p+20f); /* 1572866 */
    const __m256i v23 = _mm256_set1_epi32(0);
    const __m256 v26 = _mm256_set1_ps(0x1.7fffep+20f); /* 1572862 */
    const __m256 v31 = _mm256_set1_ps(0x1.512e72p-5f); /* 0.0411598422 */
    const __m256 v32 = _mm256_set1_ps(0x1.fdd04ap-2f); /* 0.497864872 */
    const __m256 v34 = _mm256_set1_ps(-0x1.0994b8p-9f); /* -0.00202622171 */
    const __m256 v36 = _mm256_set1_ps(-0x1.b015c8p-28f); /* -6.2876655e-09 */
    const __m256 t0_0 = _mm256_loadu_ps(cosh_144ulp_avx512_table0);
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_min_ps(v2, v4);
    const __m256 v8 = _mm256_fmadd_ps(v5, v6, v7);
    const __m256 v9 = _mm256_sub_ps(v8, v7);
    const __m256 v11 = _mm256_fmadd_ps(v9, v10, v5);
    const __m256 v12 = _mm256_fmadd_ps(v1, v9, v11);
    const __m256 v14 = _mm256_fmadd_ps(v12, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v0, v14, v15);
    const __m256 v17 = _mm256_fmadd_ps(v16, v12, v12);
    const __m256i v18 = _mm256_castps_si256(v8);
    const __m256 v19 = _mm256_permutevar8x32_ps(t0_0, v18);
    const __m256 v21 = _mm256_sub_ps(v8, v20);
    const __m256 v22 = cosh_144ulp_avx512_scalef_f32_avx2(v19, v21);
    const __m256i v24 = _mm256_sub_epi32(v23, v18);
    const __m256 v25 = _mm256_permutevar8x32_ps(t0_0, v24);
    const __m256 v27 = _mm256_sub_ps(v26, v8);
    const __m256 v28 = cosh_144ulp_avx512_scalef_f32_avx2(v25, v27);
    const __m256 v29 = _mm256_sub_ps(v22, v28);
    const __m256 v30 = _mm256_add_ps(v28, v22);
    const __m256 v33 = _mm256_fmadd_ps(v31, v14, v32);
    const __m256 v35 = _mm256_fmadd_ps(v33, v14, v34);
    const __m256 v37 = _mm256_fmadd_ps(v30, v35, v36);
    const __m256 v38 = _mm256_fmadd_ps(v17, v29, v37);
    const __m256 v39 = _mm256_add_ps(v38, v30);
    const __m256 v40 = _mm256_add_ps(v39, v39);
    _mm256_storeu_ps(y, v40);
}

static COSH_144ULP_AVX512_AVX2_TARGET void cosh_144ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cosh_144ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cosh_144ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cosh_144ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COSH_144ULP_AVX512_AVX512 void cosh_144ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.5377b8p-3f); /* 0.165755689 */
    const __m512 v1 = _mm512_set1_ps(0x1.04887ap-29f); /* 1.89562788e-09 */
    const __m512 v2 = _mm512_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m512 v6 = _mm512_set1_ps(0x1.715478p+0f); /* 1.44269514 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v10 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v13 = _mm512_set1_ps(-0x1.b7afa4p-8f); /* -0.0067090774 */
    const __m512 v15 = _mm512_set1_ps(-0x1.16b1e8p-8f); /* -0.0042525474 */
    const __m512 v20 = _mm512_set1_ps(0x1.80002p+20f); /* 1572866 */
    const __m512i v23 = _mm512_set1_epi32(0);
    const __m512 v26 = _mm512_set1_ps(0x1.7fffep+20f); /* 1572862 */
    const __m512 v31 = _mm512_set1_ps(0x1.512e72p-5f); /* 0.0411598422 */
    const __m512 v32 = _mm512_set1_ps(0x1.fdd04ap-2f); /* 0.497864872 */
    const __m512 v34 = _mm512_set1_ps(-0x1.0994b8p-9f); /* -0.00202622171 */
    const __m512 v36 = _mm512_set1_ps(-0x1.b015c8p-28f); /* -6.2876655e-09 */
    const __m512 t0_0 = _mm512_loadu_ps(cosh_144ulp_avx512_table0);
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_0 = _mm512_min_ps(v2, v4_0);
    const __m512 v5_1 = _mm512_min_ps(v2, v4_1);
    const __m512 v8_0 = _mm512_fmadd_ps(v5_0, v6, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v5_1, v6, v7);
    const __m512 v9_0 = _mm512_sub_ps(v8_0, v7);
    const __m512 v9_1 = _mm512_sub_ps(v8_1, v7);
    const __m512 v11_0 = _mm512_fmadd_ps(v9_0, v10, v5_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v9_1, v10, v5_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v1, v9_0, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v1, v9_1, v11_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v12_1, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v0, v14_1, v15);
    const __m512 v17_0 = _mm512_fmadd_ps(v16_0, v12_0, v12_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v16_1, v12_1, v12_1);
    const __m512i v18_0 = _mm512_castps_si512(v8_0);
    const __m512i v18_1 = _mm512_castps_si512(v8_1);
    const __m512 v19_0 = _mm512_permutexvar_ps(v18_0, t0_0);
    const __m512 v19_1 = _mm512_permutexvar_ps(v18_1, t0_0);
    const __m512 v21_0 = _mm512_sub_ps(v8_0, v20);
    const __m512 v21_1 = _mm512_sub_ps(v8_1, v20);
    const __m512 v22_0 = _mm512_scalef_ps(v19_0, v21_0);
    const __m512 v22_1 = _mm512_scalef_ps(v19_1, v21_1);
    const __m512i v24_0 = _mm512_sub_epi32(v23, v18_0);
    const __m512i v24_1 = _mm512_sub_epi32(v23, v18_1);
    const __m512 v25_0 = _mm512_permutexvar_ps(v24_0, t0_0);
    const __m512 v25_1 = _mm512_permutexvar_ps(v24_1, t0_0);
    const __m512 v27_0 = _mm512_sub_ps(v26, v8_0);
    const __m512 v27_1 = _mm512_sub_ps(v26, v8_1);
    const __m512 v28_0 = _mm512_scalef_ps(v25_0, v27_0);
    const __m512 v28_1 = _mm512_scalef_ps(v25_1, v27_1);
    const __m512 v29_0 = _mm512_sub_ps(v22_0, v28_0);
    const __m512 v29_1 = _mm512_sub_ps(v22_1, v28_1);
    const __m512 v30_0 = _mm512_add_ps(v28_0, v22_0);
    const __m512 v30_1 = _mm512_add_ps(v28_1, v22_1);
    const __m512 v33_0 = _mm512_fmadd_ps(v31, v14_0, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v31, v14_1, v32);
    const __m512 v35_0 = _mm512_fmadd_ps(v33_0, v14_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v33_1, v14_1, v34);
    const __m512 v37_0 = _mm512_fmadd_ps(v30_0, v35_0, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v30_1, v35_1, v36);
    const __m512 v38_0 = _mm512_fmadd_ps(v17_0, v29_0, v37_0);
    const __m512 v38_1 = _mm512_fmadd_ps(v17_1, v29_1, v37_1);
    const __m512 v39_0 = _mm512_add_ps(v38_0, v30_0);
    const __m512 v39_1 = _mm512_add_ps(v38_1, v30_1);
    const __m512 v40_0 = _mm512_add_ps(v39_0, v39_0);
    const __m512 v40_1 = _mm512_add_ps(v39_1, v39_1);
    _mm512_storeu_ps(y, v40_0);
    _mm512_storeu_ps(y + 16, v40_1);
}

/* 16 elements. */
static COSH_144ULP_AVX512_AVX512_TARGET void cosh_144ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.5377b8p-3f); /* 0.165755689 */
    const __m512 v1 = _mm512_set1_ps(0x1.04887ap-29f); /* 1.89562788e-09 */
    const __m512 v2 = _mm512_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m512 v6 = _mm512_set1_ps(0x1.715478p+0f); /* 1.44269514 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v10 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v13 = _mm512_set1_ps(-0x1.b7afa4p-8f); /* -0.0067090774 */
    const __m512 v15 = _mm512_set1_ps(-0x1.16b1e8p-8f); /* -0.0042525474 */
    const __m512 v20 = _mm512_set1_ps(0x1.80002p+20f); /* 1572866 */
    const __m512i v23 = _mm512_set1_epi32(0);
    const __m512 v26 = _mm512_set1_ps(0x1.7fffep+20f); /* 1572862 */
    const __m512 v31 = _mm512_set1_ps(0x1.512e72p-5f); /* 0.0411598422 */
    const __m512 v32 = _mm512_set1_ps(0x1.fdd04ap-2f); /* 0.497864872 */
    const __m512 v34 = _mm512_set1_ps(-0x1.0994b8p-9f); /* -0.00202622171 */
    const __m512 v36 = _mm512_set1_ps(-0x1.b015c8p-28f); /* -6.2876655e-09 */
    const __m512 t0_0 = _mm512_loadu_ps(cosh_144ulp_avx512_table0);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_min_ps(v2, v4);
    const __m512 v8 = _mm512_fmadd_ps(v5, v6, v7);
    const __m512 v9 = _mm512_sub_ps(v8, v7);
    const __m512 v11 = _mm512_fmadd_ps(v9, v10, v5);
    const __m512 v12 = _mm512_fmadd_ps(v1, v9, v11);
    const __m512 v14 = _mm512_fmadd_ps(v12, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v0, v14, v15);
    const __m512 v17 = _mm512_fmadd_ps(v16, v12, v12);
    const __m512i v18 = _mm512_castps_si512(v8);
    const __m512 v19 = _mm512_permutexvar_ps(v18, t0_0);
    const __m512 v21 = _mm512_sub_ps(v8, v20);
    const __m512 v22 = _mm512_scalef_ps(v19, v21);
    const __m512i v24 = _mm512_sub_epi32(v23, v18);
    const __m512 v25 = _mm512_permutexvar_ps(v24, t0_0);
    const __m512 v27 = _mm512_sub_ps(v26, v8);
    const __m512 v28 = _mm512_scalef_ps(v25, v27);
    const __m512 v29 = _mm512_sub_ps(v22, v28);
    const __m512 v30 = _mm512_add_ps(v28, v22);
    const __m512 v33 = _mm512_fmadd_ps(v31, v14, v32);
    const __m512 v35 = _mm512_fmadd_ps(v33, v14, v34);
    const __m512 v37 = _mm512_fmadd_ps(v30, v35, v36);
    const __m512 v38 = _mm512_fmadd_ps(v17, v29, v37);
    const __m512 v39 = _mm512_add_ps(v38, v30);
    const __m512 v40 = _mm512_add_ps(v39, v39);
    _mm512_storeu_ps(y, v40);
}

static COSH_144ULP_AVX512_AVX512_TARGET void cosh_144ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cosh_144ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cosh_144ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cosh_144ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSH_144ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cosh_144ulp_avx512_level(void) {
#if defined(COSH_144ULP_AVX512_FORCE_ISA)
    return COSH_144ULP_AVX512_FORCE_ISA;
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

float cosh_144ulp_avx512(float x) {
    return cosh_144ulp_avx512_element(x);
}

void cosh_144ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cosh_144ulp_avx512_level();
    if (level == 2) {
        cosh_144ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cosh_144ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cosh_144ulp_avx512_array_portable(x, y, n);
}
