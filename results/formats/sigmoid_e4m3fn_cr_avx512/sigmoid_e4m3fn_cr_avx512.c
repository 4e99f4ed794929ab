/* sigmoid_e4m3fn_cr_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), e4m3fn
 *   domain       every input
 *   max error    0.499838 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-4 (-0.0625, encoding 0x98)
 *   result there 0x1p-1 (0.5, encoding 0x30)
 *   mean error   0.143593 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e06afb19fbd21212d648f5db65dd3b91
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 5s --seed 1 --threads 1 --from seeds --archive formats.tmp/sigmoid_e4m3fn_cr_avx512.db
 *                time: 0.4587 ns/element as avx512 code (inputs mean)
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
#include "sigmoid_e4m3fn_cr_avx512.h"

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

static inline int32_t sigmoid_e4m3fn_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sigmoid_e4m3fn_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sigmoid_e4m3fn_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t sigmoid_e4m3fn_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double sigmoid_e4m3fn_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int sigmoid_e4m3fn_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float sigmoid_e4m3fn_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = sigmoid_e4m3fn_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !sigmoid_e4m3fn_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t sigmoid_e4m3fn_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float sigmoid_e4m3fn_cr_avx512_table0[16] = {
    0x1.fff126p-1f, 0x1.0b4dc6p+0f, 0x1.17236ap+0f, 0x1.237f32p+0f,
    0x1.30670cp+0f, 0x1.3de12cp+0f, 0x1.4bf40cp+0f, 0x1.5aa67p+0f,
    0x1.69ff66p+0f, 0x1.7a065p+0f, 0x1.8ac2ep+0f, 0x1.9c3d22p+0f,
    0x1.ae7d7cp+0f, 0x1.c18cb4p+0f, 0x1.d573fp+0f, 0x1.ea3cc2p+0f,
};

static inline uint8_t sigmoid_e4m3fn_cr_avx512_element(uint8_t x) {
    const int32_t v0 = 127;
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = v0 & v1;
    const int32_t v3 = 20;
    const int32_t v4 = sigmoid_e4m3fn_cr_avx512_shl_i32(v2, v3);
    const int32_t v5 = 128;
    const int32_t v6 = v5 & v1;
    const int32_t v7 = 24;
    const int32_t v8 = sigmoid_e4m3fn_cr_avx512_shl_i32(v6, v7);
    const int32_t v9 = v4 | v8;
    const float v10 = 0x1.ffffc2p-25f; /* 5.96045346e-08 */
    const int v11 = v0 == v2;
    const float v12 = NAN;
    const float v13 = 0x1p+120f; /* 1.329228e+36 */
    const float v14 = sigmoid_e4m3fn_cr_avx512_frombits_f32(v9);
    const float v15 = v13 * v14;
    const float v16 = v11 ? v12 : v15;
    const float v17 = -0x1.715476p+0f; /* -1.44269502 */
    const float v18 = 0x1.8p+19f; /* 786432 */
    const float v19 = sigmoid_e4m3fn_cr_avx512_fma_f32(v16, v17, v18);
    const int32_t v20 = sigmoid_e4m3fn_cr_avx512_bits_f32(v19);
    const float v21 = sigmoid_e4m3fn_cr_avx512_table0[(uint32_t)v20 & (16u - 1)];
    const float v22 = 0x1.9d4f52p-22f; /* 3.84924789e-07 */
    const float v23 = v19 - v18;
    const float v24 = 0x1.62e42p-1f; /* 0.693146706 */
    const float v25 = sigmoid_e4m3fn_cr_avx512_fma_f32(v15, v14, v24);
    const float v26 = sigmoid_e4m3fn_cr_avx512_fma_f32(v23, v25, v16);
    const float v27 = sigmoid_e4m3fn_cr_avx512_fma_f32(v22, v23, v26);
    const float v28 = 0x1.001edp-25f; /* 2.98163343e-08 */
    const float v29 = -0x1.000aa6p-24f; /* -5.96143295e-08 */
    const float v30 = sigmoid_e4m3fn_cr_avx512_fma_f32(v27, v28, v29);
    const float v31 = 0x1.00074ap-24f; /* 5.96112741e-08 */
    const float v32 = sigmoid_e4m3fn_cr_avx512_fma_f32(v27, v30, v31);
    const float v33 = -0x1.10a3c2p-46f; /* -1.51345425e-14 */
    const float v34 = sigmoid_e4m3fn_cr_avx512_fma_f32(v21, v32, v33);
    const float v35 = sigmoid_e4m3fn_cr_avx512_scalef_f32(v34, v23);
    const float v36 = 0x1.ffffcap-25f; /* 5.96045489e-08 */
    const float v37 = v35 + v36;
    const float v38 = v10 / v37;
    const int32_t v39 = sigmoid_e4m3fn_cr_avx512_bits_f32(v38);
    const int32_t v40 = 1015021568; /* 0x3c800000 */
    const int v41 = v39 < v40;
    const float v42 = 0x1p+14f; /* 16384 */
    const float v43 = sigmoid_e4m3fn_cr_avx512_frombits_f32(v39);
    const float v44 = v42 + v43;
    const int32_t v45 = sigmoid_e4m3fn_cr_avx512_bits_f32(v44);
    const int32_t v46 = 1182793728; /* 0x46800000 */
    const int32_t v47 = (int32_t)((uint32_t)v45 - (uint32_t)v46);
    const int32_t v48 = -1006108673; /* 0xc407ffff */
    const int32_t v49 = (int32_t)((uint32_t)v39 + (uint32_t)v48);
    const int32_t v50 = sigmoid_e4m3fn_cr_avx512_ashr_i32(v49, v3);
    const int32_t v51 = v0 < v50 ? v0 : v50;
    const int32_t v52 = v41 ? v47 : v51;
    const int32_t v53 = v9 | v52;
    const int32_t r0 = v53;
    return (uint8_t)r0;
}

static void sigmoid_e4m3fn_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_e4m3fn_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIGMOID_E4M3FN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_E4M3FN_CR_AVX512_AVX2 static inline SIGMOID_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_E4M3FN_CR_AVX512_AVX512 static inline SIGMOID_E4M3FN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SIGMOID_E4M3FN_CR_AVX512_AVX2 __m256i sigmoid_e4m3fn_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIGMOID_E4M3FN_CR_AVX512_AVX2 __m256 sigmoid_e4m3fn_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
SIGMOID_E4M3FN_CR_AVX512_AVX2 __m128 sigmoid_e4m3fn_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static SIGMOID_E4M3FN_CR_AVX512_AVX2_TARGET __m256 sigmoid_e4m3fn_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        sigmoid_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        sigmoid_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
SIGMOID_E4M3FN_CR_AVX512_AVX2 __m256 sigmoid_e4m3fn_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return sigmoid_e4m3fn_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
SIGMOID_E4M3FN_CR_AVX512_AVX2 void sigmoid_e4m3fn_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SIGMOID_E4M3FN_CR_AVX512_AVX2 void sigmoid_e4m3fn_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256i v5 = _mm256_set1_epi32(128);
    const __m256 v10 = _mm256_set1_ps(0x1.ffffc2p-25f); /* 5.96045346e-08 */
    const __m256 v12 = _mm256_set1_ps(NAN);
    const __m256 v13 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256 v17 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v18 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v22 = _mm256_set1_ps(0x1.9d4f52p-22f); /* 3.84924789e-07 */
    const __m256 v24 = _mm256_set1_ps(0x1.62e42p-1f); /* 0.693146706 */
    const __m256 v28 = _mm256_set1_ps(0x1.001edp-25f); /* 2.98163343e-08 */
    const __m256 v29 = _mm256_set1_ps(-0x1.000aa6p-24f); /* -5.96143295e-08 */
    const __m256 v31 = _mm256_set1_ps(0x1.00074ap-24f); /* 5.96112741e-08 */
    const __m256 v33 = _mm256_set1_ps(-0x1.10a3c2p-46f); /* -1.51345425e-14 */
    const __m256 v36 = _mm256_set1_ps(0x1.ffffcap-25f); /* 5.96045489e-08 */
    const __m256i v40 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v42 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v46 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v48 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256 t0_0 = _mm256_loadu_ps(sigmoid_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(sigmoid_e4m3fn_cr_avx512_table0 + 8);
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_0 = _mm256_and_si256(v0, v1_0);
    const __m256i v2_1 = _mm256_and_si256(v0, v1_1);
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 20);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 20);
    const __m256i v6_0 = _mm256_and_si256(v5, v1_0);
    const __m256i v6_1 = _mm256_and_si256(v5, v1_1);
    const __m256i v8_0 = _mm256_slli_epi32(v6_0, 24);
    const __m256i v8_1 = _mm256_slli_epi32(v6_1, 24);
    const __m256i v9_0 = _mm256_or_si256(v4_0, v8_0);
    const __m256i v9_1 = _mm256_or_si256(v4_1, v8_1);
    const __m256i v11_0 = _mm256_cmpeq_epi32(v0, v2_0);
    const __m256i v11_1 = _mm256_cmpeq_epi32(v0, v2_1);
    const __m256 v14_0 = _mm256_castsi256_ps(v9_0);
    const __m256 v14_1 = _mm256_castsi256_ps(v9_1);
    const __m256 v15_0 = _mm256_mul_ps(v13, v14_0);
    const __m256 v15_1 = _mm256_mul_ps(v13, v14_1);
    const __m256 v16_0 = _mm256_blendv_ps(v15_0, v12, _mm256_castsi256_ps(v11_0));
    const __m256 v16_1 = _mm256_blendv_ps(v15_1, v12, _mm256_castsi256_ps(v11_1));
    const __m256 v19_0 = _mm256_fmadd_ps(v16_0, v17, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v16_1, v17, v18);
    const __m256i v20_0 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v19_0);
    const __m256i v20_1 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v19_1);
    const __m256 v21_0 = sigmoid_e4m3fn_cr_avx512_permute16_avx2(v20_0, t0_0, t0_1);
    const __m256 v21_1 = sigmoid_e4m3fn_cr_avx512_permute16_avx2(v20_1, t0_0, t0_1);
    const __m256 v23_0 = _mm256_sub_ps(v19_0, v18);
    const __m256 v23_1 = _mm256_sub_ps(v19_1, v18);
    const __m256 v25_0 = _mm256_fmadd_ps(v15_0, v14_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v15_1, v14_1, v24);
    const __m256 v26_0 = _mm256_fmadd_ps(v23_0, v25_0, v16_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v23_1, v25_1, v16_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v22, v23_0, v26_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v22, v23_1, v26_1);
    const __m256 v30_0 = _mm256_fmadd_ps(v27_0, v28, v29);
    const __m256 v30_1 = _mm256_fmadd_ps(v27_1, v28, v29);
    const __m256 v32_0 = _mm256_fmadd_ps(v27_0, v30_0, v31);
    const __m256 v32_1 = _mm256_fmadd_ps(v27_1, v30_1, v31);
    const __m256 v34_0 = _mm256_fmadd_ps(v21_0, v32_0, v33);
    const __m256 v34_1 = _mm256_fmadd_ps(v21_1, v32_1, v33);
    const __m256 v35_0 = sigmoid_e4m3fn_cr_avx512_scalef_f32_avx2(v34_0, v23_0);
    const __m256 v35_1 = sigmoid_e4m3fn_cr_avx512_scalef_f32_avx2(v34_1, v23_1);
    const __m256 v37_0 = _mm256_add_ps(v35_0, v36);
    const __m256 v37_1 = _mm256_add_ps(v35_1, v36);
    const __m256 v38_0 = _mm256_div_ps(v10, v37_0);
    const __m256 v38_1 = _mm256_div_ps(v10, v37_1);
    const __m256i v39_0 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v38_0);
    const __m256i v39_1 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v38_1);
    const __m256i v41_0 = _mm256_cmpgt_epi32(v40, v39_0);
    const __m256i v41_1 = _mm256_cmpgt_epi32(v40, v39_1);
    const __m256 v43_0 = _mm256_castsi256_ps(v39_0);
    const __m256 v43_1 = _mm256_castsi256_ps(v39_1);
    const __m256 v44_0 = _mm256_add_ps(v42, v43_0);
    const __m256 v44_1 = _mm256_add_ps(v42, v43_1);
    const __m256i v45_0 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v44_0);
    const __m256i v45_1 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v44_1);
    const __m256i v47_0 = _mm256_sub_epi32(v45_0, v46);
    const __m256i v47_1 = _mm256_sub_epi32(v45_1, v46);
    const __m256i v49_0 = _mm256_add_epi32(v39_0, v48);
    const __m256i v49_1 = _mm256_add_epi32(v39_1, v48);
    const __m256i v50_0 = _mm256_srai_epi32(v49_0, 20);
    const __m256i v50_1 = _mm256_srai_epi32(v49_1, 20);
    const __m256i v51_0 = _mm256_min_epi32(v0, v50_0);
    const __m256i v51_1 = _mm256_min_epi32(v0, v50_1);
    const __m256i v52_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v51_0), _mm256_castsi256_ps(v47_0), _mm256_castsi256_ps(v41_0)));
    const __m256i v52_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v51_1), _mm256_castsi256_ps(v47_1), _mm256_castsi256_ps(v41_1)));
    const __m256i v53_0 = _mm256_or_si256(v9_0, v52_0);
    const __m256i v53_1 = _mm256_or_si256(v9_1, v52_1);
    sigmoid_e4m3fn_cr_avx512_store_u8_avx2(y, v53_0);
    sigmoid_e4m3fn_cr_avx512_store_u8_avx2(y + 8, v53_1);
}

/* 8 elements. */
static SIGMOID_E4M3FN_CR_AVX512_AVX2_TARGET void sigmoid_e4m3fn_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256i v5 = _mm256_set1_epi32(128);
    const __m256 v10 = _mm256_set1_ps(0x1.ffffc2p-25f); /* 5.96045346e-08 */
    const __m256 v12 = _mm256_set1_ps(NAN);
    const __m256 v13 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256 v17 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v18 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v22 = _mm256_set1_ps(0x1.9d4f52p-22f); /* 3.84924789e-07 */
    const __m256 v24 = _mm256_set1_ps(0x1.62e42p-1f); /* 0.693146706 */
    const __m256 v28 = _mm256_set1_ps(0x1.001edp-25f); /* 2.98163343e-08 */
    const __m256 v29 = _mm256_set1_ps(-0x1.000aa6p-24f); /* -5.96143295e-08 */
    const __m256 v31 = _mm256_set1_ps(0x1.00074ap-24f); /* 5.96112741e-08 */
    const __m256 v33 = _mm256_set1_ps(-0x1.10a3c2p-46f); /* -1.51345425e-14 */
    const __m256 v36 = _mm256_set1_ps(0x1.ffffcap-25f); /* 5.96045489e-08 */
    const __m256i v40 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v42 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v46 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v48 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256 t0_0 = _mm256_loadu_ps(sigmoid_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(sigmoid_e4m3fn_cr_avx512_table0 + 8);
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_and_si256(v0, v1);
    const __m256i v4 = _mm256_slli_epi32(v2, 20);
    const __m256i v6 = _mm256_and_si256(v5, v1);
    const __m256i v8 = _mm256_slli_epi32(v6, 24);
    const __m256i v9 = _mm256_or_si256(v4, v8);
    const __m256i v11 = _mm256_cmpeq_epi32(v0, v2);
    const __m256 v14 = _mm256_castsi256_ps(v9);
    const __m256 v15 = _mm256_mul_ps(v13, v14);
    const __m256 v16 = _mm256_blendv_ps(v15, v12, _mm256_castsi256_ps(v11));
    const __m256 v19 = _mm256_fmadd_ps(v16, v17, v18);
    const __m256i v20 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v19);
    const __m256 v21 = sigmoid_e4m3fn_cr_avx512_permute16_avx2(v20, t0_0, t0_1);
    const __m256 v23 = _mm256_sub_ps(v19, v18);
    const __m256 v25 = _mm256_fmadd_ps(v15, v14, v24);
    const __m256 v26 = _mm256_fmadd_ps(v23, v25, v16);
    const __m256 v27 = _mm256_fmadd_ps(v22, v23, v26);
    const __m256 v30 = _mm256_fmadd_ps(v27, v28, v29);
    const __m256 v32 = _mm256_fmadd_ps(v27, v30, v31);
    const __m256 v34 = _mm256_fmadd_ps(v21, v32, v33);
    const __m256 v35 = sigmoid_e4m3fn_cr_avx512_scalef_f32_avx2(v34, v23);
    const __m256 v37 = _mm256_add_ps(v35, v36);
    const __m256 v38 = _mm256_div_ps(v10, v37);
    const __m256i v39 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v38);
    const __m256i v41 = _mm256_cmpgt_epi32(v40, v39);
    const __m256 v43 = _mm256_castsi256_ps(v39);
    const __m256 v44 = _mm256_add_ps(v42, v43);
    const __m256i v45 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v44);
    const __m256i v47 = _mm256_sub_epi32(v45, v46);
    const __m256i v49 = _mm256_add_epi32(v39, v48);
    const __m256i v50 = _mm256_srai_epi32(v49, 20);
    const __m256i v51 = _mm256_min_epi32(v0, v50);
    const __m256i v52 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v51), _mm256_castsi256_ps(v47), _mm256_castsi256_ps(v41)));
    const __m256i v53 = _mm256_or_si256(v9, v52);
    sigmoid_e4m3fn_cr_avx512_store_u8_avx2(y, v53);
}

static SIGMOID_E4M3FN_CR_AVX512_AVX2_TARGET void sigmoid_e4m3fn_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sigmoid_e4m3fn_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sigmoid_e4m3fn_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        sigmoid_e4m3fn_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIGMOID_E4M3FN_CR_AVX512_AVX512 __m512i sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SIGMOID_E4M3FN_CR_AVX512_AVX512 void sigmoid_e4m3fn_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512i v5 = _mm512_set1_epi32(128);
    const __m512 v10 = _mm512_set1_ps(0x1.ffffc2p-25f); /* 5.96045346e-08 */
    const __m512 v12 = _mm512_set1_ps(NAN);
    const __m512 v13 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v17 = _mm512_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m512 v18 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v22 = _mm512_set1_ps(0x1.9d4f52p-22f); /* 3.84924789e-07 */
    const __m512 v24 = _mm512_set1_ps(0x1.62e42p-1f); /* 0.693146706 */
    const __m512 v28 = _mm512_set1_ps(0x1.001edp-25f); /* 2.98163343e-08 */
    const __m512 v29 = _mm512_set1_ps(-0x1.000aa6p-24f); /* -5.96143295e-08 */
    const __m512 v31 = _mm512_set1_ps(0x1.00074ap-24f); /* 5.96112741e-08 */
    const __m512 v33 = _mm512_set1_ps(-0x1.10a3c2p-46f); /* -1.51345425e-14 */
    const __m512 v36 = _mm512_set1_ps(0x1.ffffcap-25f); /* 5.96045489e-08 */
    const __m512i v40 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v42 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v46 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v48 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512 t0_0 = _mm512_loadu_ps(sigmoid_e4m3fn_cr_avx512_table0);
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v2_0 = _mm512_and_si512(v0, v1_0);
    const __m512i v2_1 = _mm512_and_si512(v0, v1_1);
    const __m512i v2_2 = _mm512_and_si512(v0, v1_2);
    const __m512i v2_3 = _mm512_and_si512(v0, v1_3);
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 20);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 20);
    const __m512i v4_2 = _mm512_slli_epi32(v2_2, 20);
    const __m512i v4_3 = _mm512_slli_epi32(v2_3, 20);
    const __m512i v6_0 = _mm512_and_si512(v5, v1_0);
    const __m512i v6_1 = _mm512_and_si512(v5, v1_1);
    const __m512i v6_2 = _mm512_and_si512(v5, v1_2);
    const __m512i v6_3 = _mm512_and_si512(v5, v1_3);
    const __m512i v8_0 = _mm512_slli_epi32(v6_0, 24);
    const __m512i v8_1 = _mm512_slli_epi32(v6_1, 24);
    const __m512i v8_2 = _mm512_slli_epi32(v6_2, 24);
    const __m512i v8_3 = _mm512_slli_epi32(v6_3, 24);
    const __m512i v9_0 = _mm512_or_si512(v4_0, v8_0);
    const __m512i v9_1 = _mm512_or_si512(v4_1, v8_1);
    const __m512i v9_2 = _mm512_or_si512(v4_2, v8_2);
    const __m512i v9_3 = _mm512_or_si512(v4_3, v8_3);
    const __mmask16 v11_0 = _mm512_cmpeq_epi32_mask(v0, v2_0);
    const __mmask16 v11_1 = _mm512_cmpeq_epi32_mask(v0, v2_1);
    const __mmask16 v11_2 = _mm512_cmpeq_epi32_mask(v0, v2_2);
    const __mmask16 v11_3 = _mm512_cmpeq_epi32_mask(v0, v2_3);
    const __m512 v14_0 = _mm512_castsi512_ps(v9_0);
    const __m512 v14_1 = _mm512_castsi512_ps(v9_1);
    const __m512 v14_2 = _mm512_castsi512_ps(v9_2);
    const __m512 v14_3 = _mm512_castsi512_ps(v9_3);
    const __m512 v15_0 = _mm512_mul_ps(v13, v14_0);
    const __m512 v15_1 = _mm512_mul_ps(v13, v14_1);
    const __m512 v15_2 = _mm512_mul_ps(v13, v14_2);
    const __m512 v15_3 = _mm512_mul_ps(v13, v14_3);
    const __m512 v16_0 = _mm512_mask_blend_ps(v11_0, v15_0, v12);
    const __m512 v16_1 = _mm512_mask_blend_ps(v11_1, v15_1, v12);
    const __m512 v16_2 = _mm512_mask_blend_ps(v11_2, v15_2, v12);
    const __m512 v16_3 = _mm512_mask_blend_ps(v11_3, v15_3, v12);
    const __m512 v19_0 = _mm512_fmadd_ps(v16_0, v17, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v16_1, v17, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v16_2, v17, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v16_3, v17, v18);
    const __m512i v20_0 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v19_0);
    const __m512i v20_1 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v19_1);
    const __m512i v20_2 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v19_2);
    const __m512i v20_3 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v19_3);
    const __m512 v21_0 = _mm512_permutexvar_ps(v20_0, t0_0);
    const __m512 v21_1 = _mm512_permutexvar_ps(v20_1, t0_0);
    const __m512 v21_2 = _mm512_permutexvar_ps(v20_2, t0_0);
    const __m512 v21_3 = _mm512_permutexvar_ps(v20_3, t0_0);
    const __m512 v23_0 = _mm512_sub_ps(v19_0, v18);
    const __m512 v23_1 = _mm512_sub_ps(v19_1, v18);
    const __m512 v23_2 = _mm512_sub_ps(v19_2, v18);
    const __m512 v23_3 = _mm512_sub_ps(v19_3, v18);
    const __m512 v25_0 = _mm512_fmadd_ps(v15_0, v14_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v15_1, v14_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v15_2, v14_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v15_3, v14_3, v24);
    const __m512 v26_0 = _mm512_fmadd_ps(v23_0, v25_0, v16_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v23_1, v25_1, v16_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v23_2, v25_2, v16_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v23_3, v25_3, v16_3);
    const __m512 v27_0 = _mm512_fmadd_ps(v22, v23_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v22, v23_1, v26_1);
    const __m512 v27_2 = _mm512_fmadd_ps(v22, v23_2, v26_2);
    const __m512 v27_3 = _mm512_fmadd_ps(v22, v23_3, v26_3);
    const __m512 v30_0 = _mm512_fmadd_ps(v27_0, v28, v29);
    const __m512 v30_1 = _mm512_fmadd_ps(v27_1, v28, v29);
    const __m512 v30_2 = _mm512_fmadd_ps(v27_2, v28, v29);
    const __m512 v30_3 = _mm512_fmadd_ps(v27_3, v28, v29);
    const __m512 v32_0 = _mm512_fmadd_ps(v27_0, v30_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v27_1, v30_1, v31);
    const __m512 v32_2 = _mm512_fmadd_ps(v27_2, v30_2, v31);
    const __m512 v32_3 = _mm512_fmadd_ps(v27_3, v30_3, v31);
    const __m512 v34_0 = _mm512_fmadd_ps(v21_0, v32_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v21_1, v32_1, v33);
    const __m512 v34_2 = _mm512_fmadd_ps(v21_2, v32_2, v33);
    const __m512 v34_3 = _mm512_fmadd_ps(v21_3, v32_3, v33);
    const __m512 v35_0 = _mm512_scalef_ps(v34_0, v23_0);
    const __m512 v35_1 = _mm512_scalef_ps(v34_1, v23_1);
    const __m512 v35_2 = _mm512_scalef_ps(v34_2, v23_2);
    const __m512 v35_3 = _mm512_scalef_ps(v34_3, v23_3);
    const __m512 v37_0 = _mm512_add_ps(v35_0, v36);
    const __m512 v37_1 = _mm512_add_ps(v35_1, v36);
    const __m512 v37_2 = _mm512_add_ps(v35_2, v36);
    const __m512 v37_3 = _mm512_add_ps(v35_3, v36);
    const __m512 v38_0 = _mm512_div_ps(v10, v37_0);
    const __m512 v38_1 = _mm512_div_ps(v10, v37_1);
    const __m512 v38_2 = _mm512_div_ps(v10, v37_2);
    const __m512 v38_3 = _mm512_div_ps(v10, v37_3);
    const __m512i v39_0 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v38_0);
    const __m512i v39_1 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v38_1);
    const __m512i v39_2 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v38_2);
    const __m512i v39_3 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v38_3);
    const __mmask16 v41_0 = _mm512_cmplt_epi32_mask(v39_0, v40);
    const __mmask16 v41_1 = _mm512_cmplt_epi32_mask(v39_1, v40);
    const __mmask16 v41_2 = _mm512_cmplt_epi32_mask(v39_2, v40);
    const __mmask16 v41_3 = _mm512_cmplt_epi32_mask(v39_3, v40);
    const __m512 v43_0 = _mm512_castsi512_ps(v39_0);
    const __m512 v43_1 = _mm512_castsi512_ps(v39_1);
    const __m512 v43_2 = _mm512_castsi512_ps(v39_2);
    const __m512 v43_3 = _mm512_castsi512_ps(v39_3);
    const __m512 v44_0 = _mm512_add_ps(v42, v43_0);
    const __m512 v44_1 = _mm512_add_ps(v42, v43_1);
    const __m512 v44_2 = _mm512_add_ps(v42, v43_2);
    const __m512 v44_3 = _mm512_add_ps(v42, v43_3);
    const __m512i v45_0 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v44_0);
    const __m512i v45_1 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v44_1);
    const __m512i v45_2 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v44_2);
    const __m512i v45_3 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v44_3);
    const __m512i v47_0 = _mm512_sub_epi32(v45_0, v46);
    const __m512i v47_1 = _mm512_sub_epi32(v45_1, v46);
    const __m512i v47_2 = _mm512_sub_epi32(v45_2, v46);
    const __m512i v47_3 = _mm512_sub_epi32(v45_3, v46);
    const __m512i v49_0 = _mm512_add_epi32(v39_0, v48);
    const __m512i v49_1 = _mm512_add_epi32(v39_1, v48);
    const __m512i v49_2 = _mm512_add_epi32(v39_2, v48);
    const __m512i v49_3 = _mm512_add_epi32(v39_3, v48);
    const __m512i v50_0 = _mm512_srai_epi32(v49_0, 20);
    const __m512i v50_1 = _mm512_srai_epi32(v49_1, 20);
    const __m512i v50_2 = _mm512_srai_epi32(v49_2, 20);
    const __m512i v50_3 = _mm512_srai_epi32(v49_3, 20);
    const __m512i v51_0 = _mm512_min_epi32(v0, v50_0);
    const __m512i v51_1 = _mm512_min_epi32(v0, v50_1);
    const __m512i v51_2 = _mm512_min_epi32(v0, v50_2);
    const __m512i v51_3 = _mm512_min_epi32(v0, v50_3);
    const __m512i v52_0 = _mm512_mask_blend_epi32(v41_0, v51_0, v47_0);
    const __m512i v52_1 = _mm512_mask_blend_epi32(v41_1, v51_1, v47_1);
    const __m512i v52_2 = _mm512_mask_blend_epi32(v41_2, v51_2, v47_2);
    const __m512i v52_3 = _mm512_mask_blend_epi32(v41_3, v51_3, v47_3);
    const __m512i v53_0 = _mm512_or_si512(v9_0, v52_0);
    const __m512i v53_1 = _mm512_or_si512(v9_1, v52_1);
    const __m512i v53_2 = _mm512_or_si512(v9_2, v52_2);
    const __m512i v53_3 = _mm512_or_si512(v9_3, v52_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v53_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v53_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v53_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v53_3));
}

/* 16 elements. */
static SIGMOID_E4M3FN_CR_AVX512_AVX512_TARGET void sigmoid_e4m3fn_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512i v5 = _mm512_set1_epi32(128);
    const __m512 v10 = _mm512_set1_ps(0x1.ffffc2p-25f); /* 5.96045346e-08 */
    const __m512 v12 = _mm512_set1_ps(NAN);
    const __m512 v13 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v17 = _mm512_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m512 v18 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v22 = _mm512_set1_ps(0x1.9d4f52p-22f); /* 3.84924789e-07 */
    const __m512 v24 = _mm512_set1_ps(0x1.62e42p-1f); /* 0.693146706 */
    const __m512 v28 = _mm512_set1_ps(0x1.001edp-25f); /* 2.98163343e-08 */
    const __m512 v29 = _mm512_set1_ps(-0x1.000aa6p-24f); /* -5.96143295e-08 */
    const __m512 v31 = _mm512_set1_ps(0x1.00074ap-24f); /* 5.96112741e-08 */
    const __m512 v33 = _mm512_set1_ps(-0x1.10a3c2p-46f); /* -1.51345425e-14 */
    const __m512 v36 = _mm512_set1_ps(0x1.ffffcap-25f); /* 5.96045489e-08 */
    const __m512i v40 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v42 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v46 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v48 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512 t0_0 = _mm512_loadu_ps(sigmoid_e4m3fn_cr_avx512_table0);
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v2 = _mm512_and_si512(v0, v1);
    const __m512i v4 = _mm512_slli_epi32(v2, 20);
    const __m512i v6 = _mm512_and_si512(v5, v1);
    const __m512i v8 = _mm512_slli_epi32(v6, 24);
    const __m512i v9 = _mm512_or_si512(v4, v8);
    const __mmask16 v11 = _mm512_cmpeq_epi32_mask(v0, v2);
    const __m512 v14 = _mm512_castsi512_ps(v9);
    const __m512 v15 = _mm512_mul_ps(v13, v14);
    const __m512 v16 = _mm512_mask_blend_ps(v11, v15, v12);
    const __m512 v19 = _mm512_fmadd_ps(v16, v17, v18);
    const __m512i v20 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v19);
    const __m512 v21 = _mm512_permutexvar_ps(v20, t0_0);
    const __m512 v23 = _mm512_sub_ps(v19, v18);
    const __m512 v25 = _mm512_fmadd_ps(v15, v14, v24);
    const __m512 v26 = _mm512_fmadd_ps(v23, v25, v16);
    const __m512 v27 = _mm512_fmadd_ps(v22, v23, v26);
    const __m512 v30 = _mm512_fmadd_ps(v27, v28, v29);
    const __m512 v32 = _mm512_fmadd_ps(v27, v30, v31);
    const __m512 v34 = _mm512_fmadd_ps(v21, v32, v33);
    const __m512 v35 = _mm512_scalef_ps(v34, v23);
    const __m512 v37 = _mm512_add_ps(v35, v36);
    const __m512 v38 = _mm512_div_ps(v10, v37);
    const __m512i v39 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v38);
    const __mmask16 v41 = _mm512_cmplt_epi32_mask(v39, v40);
    const __m512 v43 = _mm512_castsi512_ps(v39);
    const __m512 v44 = _mm512_add_ps(v42, v43);
    const __m512i v45 = sigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v44);
    const __m512i v47 = _mm512_sub_epi32(v45, v46);
    const __m512i v49 = _mm512_add_epi32(v39, v48);
    const __m512i v50 = _mm512_srai_epi32(v49, 20);
    const __m512i v51 = _mm512_min_epi32(v0, v50);
    const __m512i v52 = _mm512_mask_blend_epi32(v41, v51, v47);
    const __m512i v53 = _mm512_or_si512(v9, v52);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v53));
}

static SIGMOID_E4M3FN_CR_AVX512_AVX512_TARGET void sigmoid_e4m3fn_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        sigmoid_e4m3fn_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sigmoid_e4m3fn_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        sigmoid_e4m3fn_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_E4M3FN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_e4m3fn_cr_avx512_level(void) {
#if defined(SIGMOID_E4M3FN_CR_AVX512_FORCE_ISA)
    return SIGMOID_E4M3FN_CR_AVX512_FORCE_ISA;
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

uint8_t sigmoid_e4m3fn_cr_avx512(uint8_t x) {
    return sigmoid_e4m3fn_cr_avx512_element(x);
}

void sigmoid_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_e4m3fn_cr_avx512_level();
    if (level == 2) {
        sigmoid_e4m3fn_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_e4m3fn_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_e4m3fn_cr_avx512_array_portable(x, y, n);
}
