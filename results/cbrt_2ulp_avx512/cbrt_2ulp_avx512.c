/* cbrt_2ulp_avx512: cbrt
 *
 *   target       cbrt, x^(1/3), f32
 *   domain       every input
 *   max error    1.740896 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7c2f64p-121 (-5.58631825e-37, encoding 0x833e17b2)
 *   result there -0x1.cfa328p-41 (-8.23585341e-13, encoding 0xab67d194)
 *   mean error   0.341335 ulp
 *   misrounded   1086830368 results
 *   holds        odd or even exactly
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ee36ced6fee02e4ad56870c6bb1bc1c8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive cbrt_2ulp_avx512.db
 *                time: 0.2197 ns/element as avx512 code (inputs mean)
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
#include "cbrt_2ulp_avx512.h"

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

static inline float cbrt_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cbrt_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cbrt_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline int32_t cbrt_2ulp_avx512_cvtt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? a : -0x1p31f);
}

static inline float cbrt_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cbrt_2ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = cbrt_2ulp_avx512_bits_f32(y) & INT32_MIN;
    return cbrt_2ulp_avx512_frombits_f32((cbrt_2ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

/* The exponent field, of a subnormal after scaling. */
static inline float cbrt_2ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double cbrt_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int cbrt_2ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float cbrt_2ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = cbrt_2ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !cbrt_2ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t cbrt_2ulp_avx512_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline float cbrt_2ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = cbrt_2ulp_avx512_abs_f32(v0);
    const int32_t v2 = 1419899905; /* 0x54a1f401 */
    const int32_t v3 = cbrt_2ulp_avx512_bits_f32(v1);
    const float v4 = (float)v3;
    const float v5 = 0x1.55557p-2f; /* 0.333333731 */
    const float v6 = 0x1.000006p+20f; /* 1048576.38 */
    const float v7 = cbrt_2ulp_avx512_fma_f32(v4, v5, v6);
    const int32_t v8 = cbrt_2ulp_avx512_cvtt_i32_f32(v7);
    const int32_t v9 = (int32_t)((uint32_t)v2 - (uint32_t)v8);
    const float v10 = cbrt_2ulp_avx512_frombits_f32(v9);
    const float v11 = v1 * v10;
    const float v12 = v11 * v10;
    const float v13 = -v12;
    const float v14 = 0x1.000ea8p+0f; /* 1.00022364 */
    const float v15 = cbrt_2ulp_avx512_fma_f32(v13, v10, v14);
    const float v16 = v15 * v12;
    const float v17 = 0x1.76de6cp-1f; /* 0.732165694 */
    const float v18 = cbrt_2ulp_avx512_fma_f32(v15, v15, v17);
    const float v19 = 0x1.7caf9cp-2f; /* 0.371763647 */
    const float v20 = cbrt_2ulp_avx512_fma_f32(v18, v15, v19);
    const float v21 = 0x1.2ad458p-1f; /* 0.583651304 */
    const float v22 = cbrt_2ulp_avx512_fma_f32(v15, v20, v21);
    const float v23 = 0x1.538564p-1f; /* 0.663127065 */
    const float v24 = cbrt_2ulp_avx512_fma_f32(v22, v15, v23);
    const float v25 = cbrt_2ulp_avx512_fma_f32(v16, v24, v12);
    const float v26 = cbrt_2ulp_avx512_copysign_f32(v25, v0);
    const float v27 = 0x1p-126f; /* 1.17549435e-38 */
    const int v28 = v27 <= v1;
    const int v29 = !v28;
    float r0 = v26;
    if (v29) {
        const float v30 = 0x0p+0f; /* 0 */
        const int v31 = v30 == v0;
        const int32_t v32 = 1419899904; /* 0x54a1f400 */
        const float v33 = 0x1.5582c2p-2f; /* 0.333506614 */
        const float v34 = -0x1.8p+1f; /* -3 */
        const float v35 = cbrt_2ulp_avx512_getexp_f32(v0);
        const float v36 = 0x1.8p+23f; /* 12582912 */
        const float v37 = cbrt_2ulp_avx512_fma_f32(v35, v33, v36);
        const float v38 = v37 - v36;
        const float v39 = v34 * v38;
        const float v40 = cbrt_2ulp_avx512_scalef_f32(v0, v39);
        const float v41 = cbrt_2ulp_avx512_abs_f32(v40);
        const int32_t v42 = cbrt_2ulp_avx512_bits_f32(v41);
        const float v43 = (float)v42;
        const float v44 = v33 * v43;
        const int32_t v45 = cbrt_2ulp_avx512_cvt_i32_f32(v44);
        const int32_t v46 = (int32_t)((uint32_t)v32 - (uint32_t)v45);
        const float v47 = cbrt_2ulp_avx512_frombits_f32(v46);
        const float v48 = v47 * v41;
        const float v49 = -0x1.290b62p-18f; /* -4.42630744e-06 */
        const float v50 = cbrt_2ulp_avx512_fma_f32(v48, v47, v49);
        const float v51 = -v50;
        const float v52 = 0x1p+0f; /* 1 */
        const float v53 = cbrt_2ulp_avx512_fma_f32(v47, v51, v52);
        const float v54 = 0x1.26193ep-19f; /* 2.19120534e-06 */
        const float v55 = cbrt_2ulp_avx512_fma_f32(v53, v50, v54);
        const float v56 = 0x1.18f27ap-1f; /* 0.548724949 */
        const float v57 = 0x1.c79632p-2f; /* 0.444908887 */
        const float v58 = cbrt_2ulp_avx512_fma_f32(v53, v56, v57);
        const float v59 = 0x1.f95242p-2f; /* 0.493477851 */
        const float v60 = cbrt_2ulp_avx512_fma_f32(v58, v53, v59);
        const float v61 = 0x1p-40f; /* 9.09494702e-13 */
        const float v62 = 0x1.1c756ap-1f; /* 0.555583298 */
        const float v63 = cbrt_2ulp_avx512_fma_f32(v61, v39, v62);
        const float v64 = cbrt_2ulp_avx512_fma_f32(v60, v53, v63);
        const float v65 = 0x1.555558p-1f; /* 0.666666746 */
        const float v66 = cbrt_2ulp_avx512_fma_f32(v61, v41, v65);
        const float v67 = cbrt_2ulp_avx512_fma_f32(v64, v53, v66);
        const float v68 = cbrt_2ulp_avx512_fma_f32(v55, v67, v50);
        const float v69 = cbrt_2ulp_avx512_scalef_f32(v68, v38);
        const float v70 = cbrt_2ulp_avx512_copysign_f32(v69, v0);
        const float v71 = v31 ? v0 : v70;
        r0 = v71;
    }
    return r0;
}

static void cbrt_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cbrt_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define CBRT_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define CBRT_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define CBRT_2ULP_AVX512_AVX2 static inline CBRT_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define CBRT_2ULP_AVX512_AVX512 static inline CBRT_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
CBRT_2ULP_AVX512_AVX2 __m256 cbrt_2ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
CBRT_2ULP_AVX512_AVX2 __m128 cbrt_2ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static CBRT_2ULP_AVX512_AVX2_TARGET __m256 cbrt_2ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        cbrt_2ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        cbrt_2ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
CBRT_2ULP_AVX512_AVX2 __m256 cbrt_2ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return cbrt_2ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
CBRT_2ULP_AVX512_AVX2 __m256 cbrt_2ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = cbrt_2ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

CBRT_2ULP_AVX512_AVX2 void cbrt_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256i v2 = _mm256_set1_epi32(1419899905); /* 0x54a1f401 */
    const __m256 v5 = _mm256_set1_ps(0x1.55557p-2f); /* 0.333333731 */
    const __m256 v6 = _mm256_set1_ps(0x1.000006p+20f); /* 1048576.38 */
    const __m256 v14 = _mm256_set1_ps(0x1.000ea8p+0f); /* 1.00022364 */
    const __m256 v17 = _mm256_set1_ps(0x1.76de6cp-1f); /* 0.732165694 */
    const __m256 v19 = _mm256_set1_ps(0x1.7caf9cp-2f); /* 0.371763647 */
    const __m256 v21 = _mm256_set1_ps(0x1.2ad458p-1f); /* 0.583651304 */
    const __m256 v23 = _mm256_set1_ps(0x1.538564p-1f); /* 0.663127065 */
    const __m256 v27 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v30 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v32 = _mm256_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m256 v33 = _mm256_set1_ps(0x1.5582c2p-2f); /* 0.333506614 */
    const __m256 v34 = _mm256_set1_ps(-0x1.8p+1f); /* -3 */
    const __m256 v36 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v49 = _mm256_set1_ps(-0x1.290b62p-18f); /* -4.42630744e-06 */
    const __m256 v52 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v54 = _mm256_set1_ps(0x1.26193ep-19f); /* 2.19120534e-06 */
    const __m256 v56 = _mm256_set1_ps(0x1.18f27ap-1f); /* 0.548724949 */
    const __m256 v57 = _mm256_set1_ps(0x1.c79632p-2f); /* 0.444908887 */
    const __m256 v59 = _mm256_set1_ps(0x1.f95242p-2f); /* 0.493477851 */
    const __m256 v61 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v62 = _mm256_set1_ps(0x1.1c756ap-1f); /* 0.555583298 */
    const __m256 v65 = _mm256_set1_ps(0x1.555558p-1f); /* 0.666666746 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v1_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v1_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256i v3_0 = _mm256_castps_si256(v1_0);
    const __m256i v3_1 = _mm256_castps_si256(v1_1);
    const __m256 v4_0 = _mm256_cvtepi32_ps(v3_0);
    const __m256 v4_1 = _mm256_cvtepi32_ps(v3_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v4_0, v5, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v4_1, v5, v6);
    const __m256i v8_0 = _mm256_cvttps_epi32(v7_0);
    const __m256i v8_1 = _mm256_cvttps_epi32(v7_1);
    const __m256i v9_0 = _mm256_sub_epi32(v2, v8_0);
    const __m256i v9_1 = _mm256_sub_epi32(v2, v8_1);
    const __m256 v10_0 = _mm256_castsi256_ps(v9_0);
    const __m256 v10_1 = _mm256_castsi256_ps(v9_1);
    const __m256 v11_0 = _mm256_mul_ps(v1_0, v10_0);
    const __m256 v11_1 = _mm256_mul_ps(v1_1, v10_1);
    const __m256 v12_0 = _mm256_mul_ps(v11_0, v10_0);
    const __m256 v12_1 = _mm256_mul_ps(v11_1, v10_1);
    const __m256 v15_0 = _mm256_fnmadd_ps(v12_0, v10_0, v14);
    const __m256 v15_1 = _mm256_fnmadd_ps(v12_1, v10_1, v14);
    const __m256 v16_0 = _mm256_mul_ps(v15_0, v12_0);
    const __m256 v16_1 = _mm256_mul_ps(v15_1, v12_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v15_0, v15_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v15_1, v15_1, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v18_0, v15_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18_1, v15_1, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v15_0, v20_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v15_1, v20_1, v21);
    const __m256 v24_0 = _mm256_fmadd_ps(v22_0, v15_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v22_1, v15_1, v23);
    const __m256 v25_0 = _mm256_fmadd_ps(v16_0, v24_0, v12_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v16_1, v24_1, v12_1);
    const __m256 v26_0 = cbrt_2ulp_avx512_signed_f32_avx2(v25_0, v0_0);
    const __m256 v26_1 = cbrt_2ulp_avx512_signed_f32_avx2(v25_1, v0_1);
    const __m256i v28_0 = _mm256_castps_si256(_mm256_cmp_ps(v27, v1_0, _CMP_LE_OQ));
    const __m256i v28_1 = _mm256_castps_si256(_mm256_cmp_ps(v27, v1_1, _CMP_LE_OQ));
    const __m256i v29_0 = _mm256_xor_si256(v28_0, _mm256_set1_epi32(-1));
    const __m256i v29_1 = _mm256_xor_si256(v28_1, _mm256_set1_epi32(-1));
    __m256 r0_0 = v26_0;
    __m256 r0_1 = v26_1;
    __m256i any1 = v29_0;
    any1 = _mm256_or_si256(any1, v29_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v31_0 = _mm256_castps_si256(_mm256_cmp_ps(v30, v0_0, _CMP_EQ_OQ));
        const __m256i v31_1 = _mm256_castps_si256(_mm256_cmp_ps(v30, v0_1, _CMP_EQ_OQ));
        const __m256 v35_0 = cbrt_2ulp_avx512_lanes_getexp_f32_avx2(v0_0);
        const __m256 v35_1 = cbrt_2ulp_avx512_lanes_getexp_f32_avx2(v0_1);
        const __m256 v37_0 = _mm256_fmadd_ps(v35_0, v33, v36);
        const __m256 v37_1 = _mm256_fmadd_ps(v35_1, v33, v36);
        const __m256 v38_0 = _mm256_sub_ps(v37_0, v36);
        const __m256 v38_1 = _mm256_sub_ps(v37_1, v36);
        const __m256 v39_0 = _mm256_mul_ps(v34, v38_0);
        const __m256 v39_1 = _mm256_mul_ps(v34, v38_1);
        const __m256 v40_0 = cbrt_2ulp_avx512_scalef_f32_avx2(v0_0, v39_0);
        const __m256 v40_1 = cbrt_2ulp_avx512_scalef_f32_avx2(v0_1, v39_1);
        const __m256 v41_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40_0);
        const __m256 v41_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40_1);
        const __m256i v42_0 = _mm256_castps_si256(v41_0);
        const __m256i v42_1 = _mm256_castps_si256(v41_1);
        const __m256 v43_0 = _mm256_cvtepi32_ps(v42_0);
        const __m256 v43_1 = _mm256_cvtepi32_ps(v42_1);
        const __m256 v44_0 = _mm256_mul_ps(v33, v43_0);
        const __m256 v44_1 = _mm256_mul_ps(v33, v43_1);
        const __m256i v45_0 = _mm256_cvtps_epi32(v44_0);
        const __m256i v45_1 = _mm256_cvtps_epi32(v44_1);
        const __m256i v46_0 = _mm256_sub_epi32(v32, v45_0);
        const __m256i v46_1 = _mm256_sub_epi32(v32, v45_1);
        const __m256 v47_0 = _mm256_castsi256_ps(v46_0);
        const __m256 v47_1 = _mm256_castsi256_ps(v46_1);
        const __m256 v48_0 = _mm256_mul_ps(v47_0, v41_0);
        const __m256 v48_1 = _mm256_mul_ps(v47_1, v41_1);
        const __m256 v50_0 = _mm256_fmadd_ps(v48_0, v47_0, v49);
        const __m256 v50_1 = _mm256_fmadd_ps(v48_1, v47_1, v49);
        const __m256 v53_0 = _mm256_fnmadd_ps(v47_0, v50_0, v52);
        const __m256 v53_1 = _mm256_fnmadd_ps(v47_1, v50_1, v52);
        const __m256 v55_0 = _mm256_fmadd_ps(v53_0, v50_0, v54);
        const __m256 v55_1 = _mm256_fmadd_ps(v53_1, v50_1, v54);
        const __m256 v58_0 = _mm256_fmadd_ps(v53_0, v56, v57);
        const __m256 v58_1 = _mm256_fmadd_ps(v53_1, v56, v57);
        const __m256 v60_0 = _mm256_fmadd_ps(v58_0, v53_0, v59);
        const __m256 v60_1 = _mm256_fmadd_ps(v58_1, v53_1, v59);
        const __m256 v63_0 = _mm256_fmadd_ps(v61, v39_0, v62);
        const __m256 v63_1 = _mm256_fmadd_ps(v61, v39_1, v62);
        const __m256 v64_0 = _mm256_fmadd_ps(v60_0, v53_0, v63_0);
        const __m256 v64_1 = _mm256_fmadd_ps(v60_1, v53_1, v63_1);
        const __m256 v66_0 = _mm256_fmadd_ps(v61, v41_0, v65);
        const __m256 v66_1 = _mm256_fmadd_ps(v61, v41_1, v65);
        const __m256 v67_0 = _mm256_fmadd_ps(v64_0, v53_0, v66_0);
        const __m256 v67_1 = _mm256_fmadd_ps(v64_1, v53_1, v66_1);
        const __m256 v68_0 = _mm256_fmadd_ps(v55_0, v67_0, v50_0);
        const __m256 v68_1 = _mm256_fmadd_ps(v55_1, v67_1, v50_1);
        const __m256 v69_0 = cbrt_2ulp_avx512_scalef_f32_avx2(v68_0, v38_0);
        const __m256 v69_1 = cbrt_2ulp_avx512_scalef_f32_avx2(v68_1, v38_1);
        const __m256 v70_0 = cbrt_2ulp_avx512_signed_f32_avx2(v69_0, v0_0);
        const __m256 v70_1 = cbrt_2ulp_avx512_signed_f32_avx2(v69_1, v0_1);
        const __m256 v71_0 = _mm256_blendv_ps(v70_0, v0_0, _mm256_castsi256_ps(v31_0));
        const __m256 v71_1 = _mm256_blendv_ps(v70_1, v0_1, _mm256_castsi256_ps(v31_1));
        r0_0 = _mm256_blendv_ps(r0_0, v71_0, _mm256_castsi256_ps(v29_0));
        r0_1 = _mm256_blendv_ps(r0_1, v71_1, _mm256_castsi256_ps(v29_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static CBRT_2ULP_AVX512_AVX2_TARGET void cbrt_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256i v2 = _mm256_set1_epi32(1419899905); /* 0x54a1f401 */
    const __m256 v5 = _mm256_set1_ps(0x1.55557p-2f); /* 0.333333731 */
    const __m256 v6 = _mm256_set1_ps(0x1.000006p+20f); /* 1048576.38 */
    const __m256 v14 = _mm256_set1_ps(0x1.000ea8p+0f); /* 1.00022364 */
    const __m256 v17 = _mm256_set1_ps(0x1.76de6cp-1f); /* 0.732165694 */
    const __m256 v19 = _mm256_set1_ps(0x1.7caf9cp-2f); /* 0.371763647 */
    const __m256 v21 = _mm256_set1_ps(0x1.2ad458p-1f); /* 0.583651304 */
    const __m256 v23 = _mm256_set1_ps(0x1.538564p-1f); /* 0.663127065 */
    const __m256 v27 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v30 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v32 = _mm256_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m256 v33 = _mm256_set1_ps(0x1.5582c2p-2f); /* 0.333506614 */
    const __m256 v34 = _mm256_set1_ps(-0x1.8p+1f); /* -3 */
    const __m256 v36 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v49 = _mm256_set1_ps(-0x1.290b62p-18f); /* -4.42630744e-06 */
    const __m256 v52 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v54 = _mm256_set1_ps(0x1.26193ep-19f); /* 2.19120534e-06 */
    const __m256 v56 = _mm256_set1_ps(0x1.18f27ap-1f); /* 0.548724949 */
    const __m256 v57 = _mm256_set1_ps(0x1.c79632p-2f); /* 0.444908887 */
    const __m256 v59 = _mm256_set1_ps(0x1.f95242p-2f); /* 0.493477851 */
    const __m256 v61 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v62 = _mm256_set1_ps(0x1.1c756ap-1f); /* 0.555583298 */
    const __m256 v65 = _mm256_set1_ps(0x1.555558p-1f); /* 0.666666746 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v3 = _mm256_castps_si256(v1);
    const __m256 v4 = _mm256_cvtepi32_ps(v3);
    const __m256 v7 = _mm256_fmadd_ps(v4, v5, v6);
    const __m256i v8 = _mm256_cvttps_epi32(v7);
    const __m256i v9 = _mm256_sub_epi32(v2, v8);
    const __m256 v10 = _mm256_castsi256_ps(v9);
    const __m256 v11 = _mm256_mul_ps(v1, v10);
    const __m256 v12 = _mm256_mul_ps(v11, v10);
    const __m256 v15 = _mm256_fnmadd_ps(v12, v10, v14);
    const __m256 v16 = _mm256_mul_ps(v15, v12);
    const __m256 v18 = _mm256_fmadd_ps(v15, v15, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v15, v19);
    const __m256 v22 = _mm256_fmadd_ps(v15, v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v15, v23);
    const __m256 v25 = _mm256_fmadd_ps(v16, v24, v12);
    const __m256 v26 = cbrt_2ulp_avx512_signed_f32_avx2(v25, v0);
    const __m256i v28 = _mm256_castps_si256(_mm256_cmp_ps(v27, v1, _CMP_LE_OQ));
    const __m256i v29 = _mm256_xor_si256(v28, _mm256_set1_epi32(-1));
    __m256 r0 = v26;
    __m256i any1 = v29;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v31 = _mm256_castps_si256(_mm256_cmp_ps(v30, v0, _CMP_EQ_OQ));
        const __m256 v35 = cbrt_2ulp_avx512_lanes_getexp_f32_avx2(v0);
        const __m256 v37 = _mm256_fmadd_ps(v35, v33, v36);
        const __m256 v38 = _mm256_sub_ps(v37, v36);
        const __m256 v39 = _mm256_mul_ps(v34, v38);
        const __m256 v40 = cbrt_2ulp_avx512_scalef_f32_avx2(v0, v39);
        const __m256 v41 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
        const __m256i v42 = _mm256_castps_si256(v41);
        const __m256 v43 = _mm256_cvtepi32_ps(v42);
        const __m256 v44 = _mm256_mul_ps(v33, v43);
        const __m256i v45 = _mm256_cvtps_epi32(v44);
        const __m256i v46 = _mm256_sub_epi32(v32, v45);
        const __m256 v47 = _mm256_castsi256_ps(v46);
        const __m256 v48 = _mm256_mul_ps(v47, v41);
        const __m256 v50 = _mm256_fmadd_ps(v48, v47, v49);
        const __m256 v53 = _mm256_fnmadd_ps(v47, v50, v52);
        const __m256 v55 = _mm256_fmadd_ps(v53, v50, v54);
        const __m256 v58 = _mm256_fmadd_ps(v53, v56, v57);
        const __m256 v60 = _mm256_fmadd_ps(v58, v53, v59);
        const __m256 v63 = _mm256_fmadd_ps(v61, v39, v62);
        const __m256 v64 = _mm256_fmadd_ps(v60, v53, v63);
        const __m256 v66 = _mm256_fmadd_ps(v61, v41, v65);
        const __m256 v67 = _mm256_fmadd_ps(v64, v53, v66);
        const __m256 v68 = _mm256_fmadd_ps(v55, v67, v50);
        const __m256 v69 = cbrt_2ulp_avx512_scalef_f32_avx2(v68, v38);
        const __m256 v70 = cbrt_2ulp_avx512_signed_f32_avx2(v69, v0);
        const __m256 v71 = _mm256_blendv_ps(v70, v0, _mm256_castsi256_ps(v31));
        r0 = _mm256_blendv_ps(r0, v71, _mm256_castsi256_ps(v29));
    }
    _mm256_storeu_ps(y, r0);
}

static CBRT_2ULP_AVX512_AVX2_TARGET void cbrt_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cbrt_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cbrt_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cbrt_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
CBRT_2ULP_AVX512_AVX512 __m512 cbrt_2ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
CBRT_2ULP_AVX512_AVX512 void cbrt_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1419899905); /* 0x54a1f401 */
    const __m512 v5 = _mm512_set1_ps(0x1.55557p-2f); /* 0.333333731 */
    const __m512 v6 = _mm512_set1_ps(0x1.000006p+20f); /* 1048576.38 */
    const __m512 v14 = _mm512_set1_ps(0x1.000ea8p+0f); /* 1.00022364 */
    const __m512 v17 = _mm512_set1_ps(0x1.76de6cp-1f); /* 0.732165694 */
    const __m512 v19 = _mm512_set1_ps(0x1.7caf9cp-2f); /* 0.371763647 */
    const __m512 v21 = _mm512_set1_ps(0x1.2ad458p-1f); /* 0.583651304 */
    const __m512 v23 = _mm512_set1_ps(0x1.538564p-1f); /* 0.663127065 */
    const __m512 v27 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v30 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v32 = _mm512_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m512 v33 = _mm512_set1_ps(0x1.5582c2p-2f); /* 0.333506614 */
    const __m512 v34 = _mm512_set1_ps(-0x1.8p+1f); /* -3 */
    const __m512 v36 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v49 = _mm512_set1_ps(-0x1.290b62p-18f); /* -4.42630744e-06 */
    const __m512 v52 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v54 = _mm512_set1_ps(0x1.26193ep-19f); /* 2.19120534e-06 */
    const __m512 v56 = _mm512_set1_ps(0x1.18f27ap-1f); /* 0.548724949 */
    const __m512 v57 = _mm512_set1_ps(0x1.c79632p-2f); /* 0.444908887 */
    const __m512 v59 = _mm512_set1_ps(0x1.f95242p-2f); /* 0.493477851 */
    const __m512 v61 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v62 = _mm512_set1_ps(0x1.1c756ap-1f); /* 0.555583298 */
    const __m512 v65 = _mm512_set1_ps(0x1.555558p-1f); /* 0.666666746 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512i v3_0 = _mm512_castps_si512(v1_0);
    const __m512i v3_1 = _mm512_castps_si512(v1_1);
    const __m512 v4_0 = _mm512_cvtepi32_ps(v3_0);
    const __m512 v4_1 = _mm512_cvtepi32_ps(v3_1);
    const __m512 v7_0 = _mm512_fmadd_ps(v4_0, v5, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v4_1, v5, v6);
    const __m512i v8_0 = _mm512_cvttps_epi32(v7_0);
    const __m512i v8_1 = _mm512_cvttps_epi32(v7_1);
    const __m512i v9_0 = _mm512_sub_epi32(v2, v8_0);
    const __m512i v9_1 = _mm512_sub_epi32(v2, v8_1);
    const __m512 v10_0 = _mm512_castsi512_ps(v9_0);
    const __m512 v10_1 = _mm512_castsi512_ps(v9_1);
    const __m512 v11_0 = _mm512_mul_ps(v1_0, v10_0);
    const __m512 v11_1 = _mm512_mul_ps(v1_1, v10_1);
    const __m512 v12_0 = _mm512_mul_ps(v11_0, v10_0);
    const __m512 v12_1 = _mm512_mul_ps(v11_1, v10_1);
    const __m512 v15_0 = _mm512_fnmadd_ps(v12_0, v10_0, v14);
    const __m512 v15_1 = _mm512_fnmadd_ps(v12_1, v10_1, v14);
    const __m512 v16_0 = _mm512_mul_ps(v15_0, v12_0);
    const __m512 v16_1 = _mm512_mul_ps(v15_1, v12_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v15_0, v15_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v15_1, v15_1, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v15_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v15_1, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v15_0, v20_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v15_1, v20_1, v21);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v15_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v15_1, v23);
    const __m512 v25_0 = _mm512_fmadd_ps(v16_0, v24_0, v12_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v16_1, v24_1, v12_1);
    const __m512 v26_0 = cbrt_2ulp_avx512_signed_f32_avx512(v25_0, v0_0);
    const __m512 v26_1 = cbrt_2ulp_avx512_signed_f32_avx512(v25_1, v0_1);
    const __mmask16 v28_0 = _mm512_cmp_ps_mask(v27, v1_0, _CMP_LE_OQ);
    const __mmask16 v28_1 = _mm512_cmp_ps_mask(v27, v1_1, _CMP_LE_OQ);
    const __mmask16 v29_0 = (__mmask16)~v28_0;
    const __mmask16 v29_1 = (__mmask16)~v28_1;
    __m512 r0_0 = v26_0;
    __m512 r0_1 = v26_1;
    __mmask16 any1 = v29_0;
    any1 = (__mmask16)(any1 | v29_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v31_0 = _mm512_cmp_ps_mask(v30, v0_0, _CMP_EQ_OQ);
        const __mmask16 v31_1 = _mm512_cmp_ps_mask(v30, v0_1, _CMP_EQ_OQ);
        const __m512 v35_0 = _mm512_getexp_ps(v0_0);
        const __m512 v35_1 = _mm512_getexp_ps(v0_1);
        const __m512 v37_0 = _mm512_fmadd_ps(v35_0, v33, v36);
        const __m512 v37_1 = _mm512_fmadd_ps(v35_1, v33, v36);
        const __m512 v38_0 = _mm512_sub_ps(v37_0, v36);
        const __m512 v38_1 = _mm512_sub_ps(v37_1, v36);
        const __m512 v39_0 = _mm512_mul_ps(v34, v38_0);
        const __m512 v39_1 = _mm512_mul_ps(v34, v38_1);
        const __m512 v40_0 = _mm512_scalef_ps(v0_0, v39_0);
        const __m512 v40_1 = _mm512_scalef_ps(v0_1, v39_1);
        const __m512 v41_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v41_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40_1), _mm512_set1_epi32(INT32_MAX)));
        const __m512i v42_0 = _mm512_castps_si512(v41_0);
        const __m512i v42_1 = _mm512_castps_si512(v41_1);
        const __m512 v43_0 = _mm512_cvtepi32_ps(v42_0);
        const __m512 v43_1 = _mm512_cvtepi32_ps(v42_1);
        const __m512 v44_0 = _mm512_mul_ps(v33, v43_0);
        const __m512 v44_1 = _mm512_mul_ps(v33, v43_1);
        const __m512i v45_0 = _mm512_cvtps_epi32(v44_0);
        const __m512i v45_1 = _mm512_cvtps_epi32(v44_1);
        const __m512i v46_0 = _mm512_sub_epi32(v32, v45_0);
        const __m512i v46_1 = _mm512_sub_epi32(v32, v45_1);
        const __m512 v47_0 = _mm512_castsi512_ps(v46_0);
        const __m512 v47_1 = _mm512_castsi512_ps(v46_1);
        const __m512 v48_0 = _mm512_mul_ps(v47_0, v41_0);
        const __m512 v48_1 = _mm512_mul_ps(v47_1, v41_1);
        const __m512 v50_0 = _mm512_fmadd_ps(v48_0, v47_0, v49);
        const __m512 v50_1 = _mm512_fmadd_ps(v48_1, v47_1, v49);
        const __m512 v53_0 = _mm512_fnmadd_ps(v47_0, v50_0, v52);
        const __m512 v53_1 = _mm512_fnmadd_ps(v47_1, v50_1, v52);
        const __m512 v55_0 = _mm512_fmadd_ps(v53_0, v50_0, v54);
        const __m512 v55_1 = _mm512_fmadd_ps(v53_1, v50_1, v54);
        const __m512 v58_0 = _mm512_fmadd_ps(v53_0, v56, v57);
        const __m512 v58_1 = _mm512_fmadd_ps(v53_1, v56, v57);
        const __m512 v60_0 = _mm512_fmadd_ps(v58_0, v53_0, v59);
        const __m512 v60_1 = _mm512_fmadd_ps(v58_1, v53_1, v59);
        const __m512 v63_0 = _mm512_fmadd_ps(v61, v39_0, v62);
        const __m512 v63_1 = _mm512_fmadd_ps(v61, v39_1, v62);
        const __m512 v64_0 = _mm512_fmadd_ps(v60_0, v53_0, v63_0);
        const __m512 v64_1 = _mm512_fmadd_ps(v60_1, v53_1, v63_1);
        const __m512 v66_0 = _mm512_fmadd_ps(v61, v41_0, v65);
        const __m512 v66_1 = _mm512_fmadd_ps(v61, v41_1, v65);
        const __m512 v67_0 = _mm512_fmadd_ps(v64_0, v53_0, v66_0);
        const __m512 v67_1 = _mm512_fmadd_ps(v64_1, v53_1, v66_1);
        const __m512 v68_0 = _mm512_fmadd_ps(v55_0, v67_0, v50_0);
        const __m512 v68_1 = _mm512_fmadd_ps(v55_1, v67_1, v50_1);
        const __m512 v69_0 = _mm512_scalef_ps(v68_0, v38_0);
        const __m512 v69_1 = _mm512_scalef_ps(v68_1, v38_1);
        const __m512 v70_0 = cbrt_2ulp_avx512_signed_f32_avx512(v69_0, v0_0);
        const __m512 v70_1 = cbrt_2ulp_avx512_signed_f32_avx512(v69_1, v0_1);
        const __m512 v71_0 = _mm512_mask_blend_ps(v31_0, v70_0, v0_0);
        const __m512 v71_1 = _mm512_mask_blend_ps(v31_1, v70_1, v0_1);
        r0_0 = _mm512_mask_blend_ps(v29_0, r0_0, v71_0);
        r0_1 = _mm512_mask_blend_ps(v29_1, r0_1, v71_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static CBRT_2ULP_AVX512_AVX512_TARGET void cbrt_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1419899905); /* 0x54a1f401 */
    const __m512 v5 = _mm512_set1_ps(0x1.55557p-2f); /* 0.333333731 */
    const __m512 v6 = _mm512_set1_ps(0x1.000006p+20f); /* 1048576.38 */
    const __m512 v14 = _mm512_set1_ps(0x1.000ea8p+0f); /* 1.00022364 */
    const __m512 v17 = _mm512_set1_ps(0x1.76de6cp-1f); /* 0.732165694 */
    const __m512 v19 = _mm512_set1_ps(0x1.7caf9cp-2f); /* 0.371763647 */
    const __m512 v21 = _mm512_set1_ps(0x1.2ad458p-1f); /* 0.583651304 */
    const __m512 v23 = _mm512_set1_ps(0x1.538564p-1f); /* 0.663127065 */
    const __m512 v27 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v30 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v32 = _mm512_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m512 v33 = _mm512_set1_ps(0x1.5582c2p-2f); /* 0.333506614 */
    const __m512 v34 = _mm512_set1_ps(-0x1.8p+1f); /* -3 */
    const __m512 v36 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v49 = _mm512_set1_ps(-0x1.290b62p-18f); /* -4.42630744e-06 */
    const __m512 v52 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v54 = _mm512_set1_ps(0x1.26193ep-19f); /* 2.19120534e-06 */
    const __m512 v56 = _mm512_set1_ps(0x1.18f27ap-1f); /* 0.548724949 */
    const __m512 v57 = _mm512_set1_ps(0x1.c79632p-2f); /* 0.444908887 */
    const __m512 v59 = _mm512_set1_ps(0x1.f95242p-2f); /* 0.493477851 */
    const __m512 v61 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v62 = _mm512_set1_ps(0x1.1c756ap-1f); /* 0.555583298 */
    const __m512 v65 = _mm512_set1_ps(0x1.555558p-1f); /* 0.666666746 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512i v3 = _mm512_castps_si512(v1);
    const __m512 v4 = _mm512_cvtepi32_ps(v3);
    const __m512 v7 = _mm512_fmadd_ps(v4, v5, v6);
    const __m512i v8 = _mm512_cvttps_epi32(v7);
    const __m512i v9 = _mm512_sub_epi32(v2, v8);
    const __m512 v10 = _mm512_castsi512_ps(v9);
    const __m512 v11 = _mm512_mul_ps(v1, v10);
    const __m512 v12 = _mm512_mul_ps(v11, v10);
    const __m512 v15 = _mm512_fnmadd_ps(v12, v10, v14);
    const __m512 v16 = _mm512_mul_ps(v15, v12);
    const __m512 v18 = _mm512_fmadd_ps(v15, v15, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v15, v19);
    const __m512 v22 = _mm512_fmadd_ps(v15, v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v15, v23);
    const __m512 v25 = _mm512_fmadd_ps(v16, v24, v12);
    const __m512 v26 = cbrt_2ulp_avx512_signed_f32_avx512(v25, v0);
    const __mmask16 v28 = _mm512_cmp_ps_mask(v27, v1, _CMP_LE_OQ);
    const __mmask16 v29 = (__mmask16)~v28;
    __m512 r0 = v26;
    __mmask16 any1 = v29;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v31 = _mm512_cmp_ps_mask(v30, v0, _CMP_EQ_OQ);
        const __m512 v35 = _mm512_getexp_ps(v0);
        const __m512 v37 = _mm512_fmadd_ps(v35, v33, v36);
        const __m512 v38 = _mm512_sub_ps(v37, v36);
        const __m512 v39 = _mm512_mul_ps(v34, v38);
        const __m512 v40 = _mm512_scalef_ps(v0, v39);
        const __m512 v41 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
        const __m512i v42 = _mm512_castps_si512(v41);
        const __m512 v43 = _mm512_cvtepi32_ps(v42);
        const __m512 v44 = _mm512_mul_ps(v33, v43);
        const __m512i v45 = _mm512_cvtps_epi32(v44);
        const __m512i v46 = _mm512_sub_epi32(v32, v45);
        const __m512 v47 = _mm512_castsi512_ps(v46);
        const __m512 v48 = _mm512_mul_ps(v47, v41);
        const __m512 v50 = _mm512_fmadd_ps(v48, v47, v49);
        const __m512 v53 = _mm512_fnmadd_ps(v47, v50, v52);
        const __m512 v55 = _mm512_fmadd_ps(v53, v50, v54);
        const __m512 v58 = _mm512_fmadd_ps(v53, v56, v57);
        const __m512 v60 = _mm512_fmadd_ps(v58, v53, v59);
        const __m512 v63 = _mm512_fmadd_ps(v61, v39, v62);
        const __m512 v64 = _mm512_fmadd_ps(v60, v53, v63);
        const __m512 v66 = _mm512_fmadd_ps(v61, v41, v65);
        const __m512 v67 = _mm512_fmadd_ps(v64, v53, v66);
        const __m512 v68 = _mm512_fmadd_ps(v55, v67, v50);
        const __m512 v69 = _mm512_scalef_ps(v68, v38);
        const __m512 v70 = cbrt_2ulp_avx512_signed_f32_avx512(v69, v0);
        const __m512 v71 = _mm512_mask_blend_ps(v31, v70, v0);
        r0 = _mm512_mask_blend_ps(v29, r0, v71);
    }
    _mm512_storeu_ps(y, r0);
}

static CBRT_2ULP_AVX512_AVX512_TARGET void cbrt_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cbrt_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cbrt_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cbrt_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. CBRT_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cbrt_2ulp_avx512_level(void) {
#if defined(CBRT_2ULP_AVX512_FORCE_ISA)
    return CBRT_2ULP_AVX512_FORCE_ISA;
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

float cbrt_2ulp_avx512(float x) {
    return cbrt_2ulp_avx512_element(x);
}

void cbrt_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cbrt_2ulp_avx512_level();
    if (level == 2) {
        cbrt_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cbrt_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cbrt_2ulp_avx512_array_portable(x, y, n);
}
