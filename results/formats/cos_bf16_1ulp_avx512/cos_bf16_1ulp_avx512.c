/* cos_bf16_1ulp_avx512: cos
 *
 *   target       cos, cos x, bf16
 *   domain       every input
 *   max error    0.722473 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.f4p+16 (-128000, encoding 0xc7fa)
 *   result there 0x1.fep-2 (0.498046875, encoding 0x3eff)
 *   mean error   0.128152 ulp
 *   misrounded   468 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           035c58f22189db59235d80cb4e5c3127
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt bf16 --max-ulp 1 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/cos_bf16_1ulp_avx512.db
 *                time: 0.2743 ns/element as avx512 code (inputs mean)
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
#include "cos_bf16_1ulp_avx512.h"

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

static inline int32_t cos_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cos_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t cos_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cos_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_bf16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double cos_bf16_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_bf16_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int cos_bf16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float cos_bf16_1ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? cos_bf16_1ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (cos_bf16_1ulp_avx512_signaling_f32(a) | cos_bf16_1ulp_avx512_signaling_f32(b)) ? a + b : r;
}

static const float cos_bf16_1ulp_avx512_table0[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float cos_bf16_1ulp_avx512_table1[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float cos_bf16_1ulp_avx512_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float cos_bf16_1ulp_avx512_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline uint16_t cos_bf16_1ulp_avx512_element(uint16_t x) {
    const float v0 = 0x1.8p+23f; /* 12582912 */
    const float v1 = 0x1.45f306p-2f; /* 0.318309873 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = cos_bf16_1ulp_avx512_shl_i32(v2, v3);
    const float v5 = cos_bf16_1ulp_avx512_frombits_f32(v4);
    const float v6 = -0x1p-1f; /* -0.5 */
    const float v7 = cos_bf16_1ulp_avx512_fma_f32(v1, v5, v6);
    const float v8 = v0 + v7;
    const int32_t v9 = cos_bf16_1ulp_avx512_bits_f32(v8);
    const int32_t v10 = 1;
    const int32_t v11 = v9 & v10;
    const int32_t v12 = 0;
    const int v13 = v11 == v12;
    const float v14 = 0x1.e79356p-8f; /* 0.00743981218 */
    const float v15 = -0x1.449684p-23f; /* -1.51148043e-07 */
    const float v16 = 0x1p-1f; /* 0.5 */
    const float v17 = v8 - v0;
    const float v18 = v16 + v17;
    const float v19 = -0x1.921fb4p+1f; /* -3.1415925 */
    const float v20 = cos_bf16_1ulp_avx512_fma_f32(v18, v19, v5);
    const float v21 = cos_bf16_1ulp_avx512_fma_f32(v15, v18, v20);
    const float v22 = 0x1.00d494p-1f; /* 0.501621842 */
    const float v23 = cos_bf16_1ulp_avx512_fma_f32(v21, v21, v22);
    const float v24 = -0x1.63d734p-3f; /* -0.173750311 */
    const float v25 = cos_bf16_1ulp_avx512_fma_f32(v14, v23, v24);
    const float v26 = 0x1.68777p-4f; /* 0.0880045295 */
    const float v27 = cos_bf16_1ulp_avx512_fma_f32(v25, v23, v26);
    const float v28 = cos_bf16_1ulp_avx512_fma_f32(v27, v21, v21);
    const float v29 = -v28;
    const float v30 = v13 ? v29 : v28;
    const int32_t v31 = cos_bf16_1ulp_avx512_bits_f32(v30);
    const int32_t v32 = cos_bf16_1ulp_avx512_lshr_i32(v31, v3);
    const float v33 = cos_bf16_1ulp_avx512_abs_f32(v5);
    const float v34 = 0x1p+17f; /* 131072 */
    const int v35 = !(v33 <= v34);
    const int32_t v36 = 32768; /* 0x00008000 */
    int32_t r0 = v32;
    if (v35) {
        const float v37 = v33 - v33;
        const int32_t v38 = cos_bf16_1ulp_avx512_bits_f32(v5);
        const int32_t v39 = 8388608; /* 0x00800000 */
        const int32_t v40 = (int32_t)((uint32_t)v38 + (uint32_t)v39);
        const int32_t v41 = 27;
        const int32_t v42 = cos_bf16_1ulp_avx512_lshr_i32(v40, v41);
        const float v43 = cos_bf16_1ulp_avx512_table0[(uint32_t)v42 & (8u - 1)];
        const double v44 = (double)v43;
        const int32_t v45 = 134217727; /* 0x07ffffff */
        const int32_t v46 = v40 & v45;
        const int32_t v47 = 1207959552; /* 0x48000000 */
        const int32_t v48 = v46 | v47;
        const float v49 = cos_bf16_1ulp_avx512_frombits_f32(v48);
        const float v50 = 0x1p+6f; /* 64 */
        const float v51 = v49 * v50;
        const double v52 = (double)v51;
        const float v53 = cos_bf16_1ulp_avx512_table1[(uint32_t)v42 & (8u - 1)];
        const double v54 = (double)v53;
        const double v55 = 0x1p+0; /* 1 */
        const double v56 = cos_bf16_1ulp_avx512_fma_f64(v52, v54, v55);
        const double v57 = cos_bf16_1ulp_avx512_fma_f64(v44, v52, v56);
        const double v58 = 0x1.8p+53; /* 13510798882111488 */
        const double v59 = v57 + v58;
        const int64_t v60 = cos_bf16_1ulp_avx512_bits_f64(v59);
        const int32_t v61 = (int32_t)(uint32_t)(uint64_t)v60;
        const int32_t v62 = 31;
        const int32_t v63 = cos_bf16_1ulp_avx512_shl_i32(v61, v62);
        const float v64 = cos_bf16_1ulp_avx512_table2[(uint32_t)v42 & (8u - 1)];
        const double v65 = (double)v64;
        const float v66 = cos_bf16_1ulp_avx512_table3[(uint32_t)v42 & (8u - 1)];
        const double v67 = (double)v66;
        const double v68 = v59 - v58;
        const double v69 = v56 - v68;
        const double v70 = v44 * v52;
        const double v71 = v69 + v70;
        const double v72 = cos_bf16_1ulp_avx512_fma_f64(v52, v67, v71);
        const double v73 = cos_bf16_1ulp_avx512_fma_f64(v52, v65, v72);
        const double v74 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v75 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v76 = cos_bf16_1ulp_avx512_fma_f64(v73, v74, v75);
        const float v77 = (float)v76;
        const float v78 = v77 * v77;
        const float v79 = v77 * v78;
        const float v80 = 0x1.612462p-33f; /* 1.60590444e-10 */
        const float v81 = -0x1.ae6456p-26f; /* -2.50521079e-08 */
        const float v82 = cos_bf16_1ulp_avx512_fma_f32(v80, v78, v81);
        const float v83 = 0x1.71de3ap-19f; /* 2.75573188e-06 */
        const float v84 = cos_bf16_1ulp_avx512_fma_f32(v82, v78, v83);
        const float v85 = -0x1.a01a02p-13f; /* -0.000198412701 */
        const float v86 = cos_bf16_1ulp_avx512_fma_f32(v84, v78, v85);
        const float v87 = 0x1p+2f; /* 4 */
        const float v88 = cos_bf16_1ulp_avx512_minmag_f32(v86, v87);
        const float v89 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v90 = cos_bf16_1ulp_avx512_fma_f32(v88, v78, v89);
        const float v91 = -0x1.555556p-3f; /* -0.166666672 */
        const float v92 = cos_bf16_1ulp_avx512_fma_f32(v90, v78, v91);
        const float v93 = cos_bf16_1ulp_avx512_fma_f32(v79, v92, v77);
        const int32_t v94 = cos_bf16_1ulp_avx512_bits_f32(v93);
        const int32_t v95 = v63 ^ v94;
        const float v96 = cos_bf16_1ulp_avx512_frombits_f32(v95);
        const float v97 = v37 + v96;
        const int32_t v98 = cos_bf16_1ulp_avx512_bits_f32(v97);
        const int32_t v99 = (int32_t)((uint32_t)v36 + (uint32_t)v98);
        const int32_t v100 = cos_bf16_1ulp_avx512_lshr_i32(v99, v3);
        r0 = v100;
    }
    return (uint16_t)r0;
}

static void cos_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_BF16_1ULP_AVX512_AVX2 static inline COS_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COS_BF16_1ULP_AVX512_AVX512 static inline COS_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
COS_BF16_1ULP_AVX512_AVX2 __m256i cos_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Encoding; every NaN gives the canonical one. */
COS_BF16_1ULP_AVX512_AVX2 __m256i cos_bf16_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

COS_BF16_1ULP_AVX512_AVX2 __m128i cos_bf16_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
COS_BF16_1ULP_AVX512_AVX2 __m256 cos_bf16_1ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

COS_BF16_1ULP_AVX512_AVX2 __m256 cos_bf16_1ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(cos_bf16_1ulp_avx512_signaling_f32_avx2(a), cos_bf16_1ulp_avx512_signaling_f32_avx2(b)));
}

/* The low halves of eight lanes. */
COS_BF16_1ULP_AVX512_AVX2 void cos_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COS_BF16_1ULP_AVX512_AVX2 void cos_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v6 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256i v10 = _mm256_set1_epi32(1);
    const __m256i v12 = _mm256_set1_epi32(0);
    const __m256 v14 = _mm256_set1_ps(0x1.e79356p-8f); /* 0.00743981218 */
    const __m256 v15 = _mm256_set1_ps(-0x1.449684p-23f); /* -1.51148043e-07 */
    const __m256 v16 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v19 = _mm256_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m256 v22 = _mm256_set1_ps(0x1.00d494p-1f); /* 0.501621842 */
    const __m256 v24 = _mm256_set1_ps(-0x1.63d734p-3f); /* -0.173750311 */
    const __m256 v26 = _mm256_set1_ps(0x1.68777p-4f); /* 0.0880045295 */
    const __m256 v34 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v36 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v39 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v45 = _mm256_set1_epi32(134217727); /* 0x07ffffff */
    const __m256i v47 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v50 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v55 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v58 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v74 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v75 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256 v80 = _mm256_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m256 v81 = _mm256_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m256 v83 = _mm256_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m256 v85 = _mm256_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m256 v87 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256 v89 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v91 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 t0_0 = _mm256_loadu_ps(cos_bf16_1ulp_avx512_table0);
    const __m256 t1_0 = _mm256_loadu_ps(cos_bf16_1ulp_avx512_table1);
    const __m256 t2_0 = _mm256_loadu_ps(cos_bf16_1ulp_avx512_table2);
    const __m256 t3_0 = _mm256_loadu_ps(cos_bf16_1ulp_avx512_table3);
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v1, v5_0, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v1, v5_1, v6);
    const __m256 v8_0 = _mm256_add_ps(v0, v7_0);
    const __m256 v8_1 = _mm256_add_ps(v0, v7_1);
    const __m256i v9_0 = cos_bf16_1ulp_avx512_bits_f32_avx2(v8_0);
    const __m256i v9_1 = cos_bf16_1ulp_avx512_bits_f32_avx2(v8_1);
    const __m256i v11_0 = _mm256_and_si256(v9_0, v10);
    const __m256i v11_1 = _mm256_and_si256(v9_1, v10);
    const __m256i v13_0 = _mm256_cmpeq_epi32(v11_0, v12);
    const __m256i v13_1 = _mm256_cmpeq_epi32(v11_1, v12);
    const __m256 v17_0 = _mm256_sub_ps(v8_0, v0);
    const __m256 v17_1 = _mm256_sub_ps(v8_1, v0);
    const __m256 v18_0 = _mm256_add_ps(v16, v17_0);
    const __m256 v18_1 = _mm256_add_ps(v16, v17_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v18_0, v19, v5_0);
    const __m256 v20_1 = _mm256_fmadd_ps(v18_1, v19, v5_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v15, v18_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v15, v18_1, v20_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v21_0, v21_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v21_1, v21_1, v22);
    const __m256 v25_0 = _mm256_fmadd_ps(v14, v23_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v14, v23_1, v24);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v23_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v23_1, v26);
    const __m256 v28_0 = _mm256_fmadd_ps(v27_0, v21_0, v21_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v27_1, v21_1, v21_1);
    const __m256 v29_0 = _mm256_xor_ps(v28_0, _mm256_set1_ps(-0.0f));
    const __m256 v29_1 = _mm256_xor_ps(v28_1, _mm256_set1_ps(-0.0f));
    const __m256 v30_0 = _mm256_blendv_ps(v28_0, v29_0, _mm256_castsi256_ps(v13_0));
    const __m256 v30_1 = _mm256_blendv_ps(v28_1, v29_1, _mm256_castsi256_ps(v13_1));
    const __m256i v31_0 = cos_bf16_1ulp_avx512_bits_f32_avx2(v30_0);
    const __m256i v31_1 = cos_bf16_1ulp_avx512_bits_f32_avx2(v30_1);
    const __m256i v32_0 = _mm256_srli_epi32(v31_0, 16);
    const __m256i v32_1 = _mm256_srli_epi32(v31_1, 16);
    const __m256 v33_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_0);
    const __m256 v33_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_1);
    const __m256i v35_0 = _mm256_castps_si256(_mm256_cmp_ps(v33_0, v34, _CMP_NLE_UQ));
    const __m256i v35_1 = _mm256_castps_si256(_mm256_cmp_ps(v33_1, v34, _CMP_NLE_UQ));
    __m256i r0_0 = v32_0;
    __m256i r0_1 = v32_1;
    __m256i any1 = v35_0;
    any1 = _mm256_or_si256(any1, v35_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v37_0 = _mm256_sub_ps(v33_0, v33_0);
        const __m256 v37_1 = _mm256_sub_ps(v33_1, v33_1);
        const __m256i v38_0 = cos_bf16_1ulp_avx512_bits_f32_avx2(v5_0);
        const __m256i v38_1 = cos_bf16_1ulp_avx512_bits_f32_avx2(v5_1);
        const __m256i v40_0 = _mm256_add_epi32(v38_0, v39);
        const __m256i v40_1 = _mm256_add_epi32(v38_1, v39);
        const __m256i v42_0 = _mm256_srli_epi32(v40_0, 27);
        const __m256i v42_1 = _mm256_srli_epi32(v40_1, 27);
        const __m256 v43_0 = _mm256_permutevar8x32_ps(t0_0, v42_0);
        const __m256 v43_1 = _mm256_permutevar8x32_ps(t0_0, v42_1);
        const __m256d v44_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v43_0));
        const __m256d v44_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v43_0, 1));
        const __m256d v44_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v43_1));
        const __m256d v44_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v43_1, 1));
        const __m256i v46_0 = _mm256_and_si256(v40_0, v45);
        const __m256i v46_1 = _mm256_and_si256(v40_1, v45);
        const __m256i v48_0 = _mm256_or_si256(v46_0, v47);
        const __m256i v48_1 = _mm256_or_si256(v46_1, v47);
        const __m256 v49_0 = _mm256_castsi256_ps(v48_0);
        const __m256 v49_1 = _mm256_castsi256_ps(v48_1);
        const __m256 v51_0 = _mm256_mul_ps(v49_0, v50);
        const __m256 v51_1 = _mm256_mul_ps(v49_1, v50);
        const __m256d v52_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v51_0));
        const __m256d v52_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v51_0, 1));
        const __m256d v52_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v51_1));
        const __m256d v52_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v51_1, 1));
        const __m256 v53_0 = _mm256_permutevar8x32_ps(t1_0, v42_0);
        const __m256 v53_1 = _mm256_permutevar8x32_ps(t1_0, v42_1);
        const __m256d v54_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v53_0));
        const __m256d v54_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v53_0, 1));
        const __m256d v54_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v53_1));
        const __m256d v54_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v53_1, 1));
        const __m256d v56_0l = _mm256_fmadd_pd(v52_0l, v54_0l, v55);
        const __m256d v56_0h = _mm256_fmadd_pd(v52_0h, v54_0h, v55);
        const __m256d v56_1l = _mm256_fmadd_pd(v52_1l, v54_1l, v55);
        const __m256d v56_1h = _mm256_fmadd_pd(v52_1h, v54_1h, v55);
        const __m256d v57_0l = _mm256_fmadd_pd(v44_0l, v52_0l, v56_0l);
        const __m256d v57_0h = _mm256_fmadd_pd(v44_0h, v52_0h, v56_0h);
        const __m256d v57_1l = _mm256_fmadd_pd(v44_1l, v52_1l, v56_1l);
        const __m256d v57_1h = _mm256_fmadd_pd(v44_1h, v52_1h, v56_1h);
        const __m256d v59_0l = _mm256_add_pd(v57_0l, v58);
        const __m256d v59_0h = _mm256_add_pd(v57_0h, v58);
        const __m256d v59_1l = _mm256_add_pd(v57_1l, v58);
        const __m256d v59_1h = _mm256_add_pd(v57_1h, v58);
        const __m256i v60_0l = cos_bf16_1ulp_avx512_bits_f64_avx2(v59_0l);
        const __m256i v60_0h = cos_bf16_1ulp_avx512_bits_f64_avx2(v59_0h);
        const __m256i v60_1l = cos_bf16_1ulp_avx512_bits_f64_avx2(v59_1l);
        const __m256i v60_1h = cos_bf16_1ulp_avx512_bits_f64_avx2(v59_1h);
        const __m128i v61_0l = cos_bf16_1ulp_avx512_wrap_avx2(v60_0l);
        const __m128i v61_0h = cos_bf16_1ulp_avx512_wrap_avx2(v60_0h);
        const __m256i v61_0 = _mm256_set_m128i(v61_0h, v61_0l);
        const __m128i v61_1l = cos_bf16_1ulp_avx512_wrap_avx2(v60_1l);
        const __m128i v61_1h = cos_bf16_1ulp_avx512_wrap_avx2(v60_1h);
        const __m256i v61_1 = _mm256_set_m128i(v61_1h, v61_1l);
        const __m256i v63_0 = _mm256_slli_epi32(v61_0, 31);
        const __m256i v63_1 = _mm256_slli_epi32(v61_1, 31);
        const __m256 v64_0 = _mm256_permutevar8x32_ps(t2_0, v42_0);
        const __m256 v64_1 = _mm256_permutevar8x32_ps(t2_0, v42_1);
        const __m256d v65_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v64_0));
        const __m256d v65_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v64_0, 1));
        const __m256d v65_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v64_1));
        const __m256d v65_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v64_1, 1));
        const __m256 v66_0 = _mm256_permutevar8x32_ps(t3_0, v42_0);
        const __m256 v66_1 = _mm256_permutevar8x32_ps(t3_0, v42_1);
        const __m256d v67_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66_0));
        const __m256d v67_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66_0, 1));
        const __m256d v67_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66_1));
        const __m256d v67_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66_1, 1));
        const __m256d v68_0l = _mm256_sub_pd(v59_0l, v58);
        const __m256d v68_0h = _mm256_sub_pd(v59_0h, v58);
        const __m256d v68_1l = _mm256_sub_pd(v59_1l, v58);
        const __m256d v68_1h = _mm256_sub_pd(v59_1h, v58);
        const __m256d v69_0l = _mm256_sub_pd(v56_0l, v68_0l);
        const __m256d v69_0h = _mm256_sub_pd(v56_0h, v68_0h);
        const __m256d v69_1l = _mm256_sub_pd(v56_1l, v68_1l);
        const __m256d v69_1h = _mm256_sub_pd(v56_1h, v68_1h);
        const __m256d v70_0l = _mm256_mul_pd(v44_0l, v52_0l);
        const __m256d v70_0h = _mm256_mul_pd(v44_0h, v52_0h);
        const __m256d v70_1l = _mm256_mul_pd(v44_1l, v52_1l);
        const __m256d v70_1h = _mm256_mul_pd(v44_1h, v52_1h);
        const __m256d v71_0l = _mm256_add_pd(v69_0l, v70_0l);
        const __m256d v71_0h = _mm256_add_pd(v69_0h, v70_0h);
        const __m256d v71_1l = _mm256_add_pd(v69_1l, v70_1l);
        const __m256d v71_1h = _mm256_add_pd(v69_1h, v70_1h);
        const __m256d v72_0l = _mm256_fmadd_pd(v52_0l, v67_0l, v71_0l);
        const __m256d v72_0h = _mm256_fmadd_pd(v52_0h, v67_0h, v71_0h);
        const __m256d v72_1l = _mm256_fmadd_pd(v52_1l, v67_1l, v71_1l);
        const __m256d v72_1h = _mm256_fmadd_pd(v52_1h, v67_1h, v71_1h);
        const __m256d v73_0l = _mm256_fmadd_pd(v52_0l, v65_0l, v72_0l);
        const __m256d v73_0h = _mm256_fmadd_pd(v52_0h, v65_0h, v72_0h);
        const __m256d v73_1l = _mm256_fmadd_pd(v52_1l, v65_1l, v72_1l);
        const __m256d v73_1h = _mm256_fmadd_pd(v52_1h, v65_1h, v72_1h);
        const __m256d v76_0l = _mm256_fmadd_pd(v73_0l, v74, v75);
        const __m256d v76_0h = _mm256_fmadd_pd(v73_0h, v74, v75);
        const __m256d v76_1l = _mm256_fmadd_pd(v73_1l, v74, v75);
        const __m256d v76_1h = _mm256_fmadd_pd(v73_1h, v74, v75);
        const __m128 v77_0l = _mm256_cvtpd_ps(v76_0l);
        const __m128 v77_0h = _mm256_cvtpd_ps(v76_0h);
        const __m256 v77_0 = _mm256_set_m128(v77_0h, v77_0l);
        const __m128 v77_1l = _mm256_cvtpd_ps(v76_1l);
        const __m128 v77_1h = _mm256_cvtpd_ps(v76_1h);
        const __m256 v77_1 = _mm256_set_m128(v77_1h, v77_1l);
        const __m256 v78_0 = _mm256_mul_ps(v77_0, v77_0);
        const __m256 v78_1 = _mm256_mul_ps(v77_1, v77_1);
        const __m256 v79_0 = _mm256_mul_ps(v77_0, v78_0);
        const __m256 v79_1 = _mm256_mul_ps(v77_1, v78_1);
        const __m256 v82_0 = _mm256_fmadd_ps(v80, v78_0, v81);
        const __m256 v82_1 = _mm256_fmadd_ps(v80, v78_1, v81);
        const __m256 v84_0 = _mm256_fmadd_ps(v82_0, v78_0, v83);
        const __m256 v84_1 = _mm256_fmadd_ps(v82_1, v78_1, v83);
        const __m256 v86_0 = _mm256_fmadd_ps(v84_0, v78_0, v85);
        const __m256 v86_1 = _mm256_fmadd_ps(v84_1, v78_1, v85);
        const __m256 v88_0 = cos_bf16_1ulp_avx512_minmag_f32_avx2(v86_0, v87);
        const __m256 v88_1 = cos_bf16_1ulp_avx512_minmag_f32_avx2(v86_1, v87);
        const __m256 v90_0 = _mm256_fmadd_ps(v88_0, v78_0, v89);
        const __m256 v90_1 = _mm256_fmadd_ps(v88_1, v78_1, v89);
        const __m256 v92_0 = _mm256_fmadd_ps(v90_0, v78_0, v91);
        const __m256 v92_1 = _mm256_fmadd_ps(v90_1, v78_1, v91);
        const __m256 v93_0 = _mm256_fmadd_ps(v79_0, v92_0, v77_0);
        const __m256 v93_1 = _mm256_fmadd_ps(v79_1, v92_1, v77_1);
        const __m256i v94_0 = cos_bf16_1ulp_avx512_bits_f32_avx2(v93_0);
        const __m256i v94_1 = cos_bf16_1ulp_avx512_bits_f32_avx2(v93_1);
        const __m256i v95_0 = _mm256_xor_si256(v63_0, v94_0);
        const __m256i v95_1 = _mm256_xor_si256(v63_1, v94_1);
        const __m256 v96_0 = _mm256_castsi256_ps(v95_0);
        const __m256 v96_1 = _mm256_castsi256_ps(v95_1);
        const __m256 v97_0 = _mm256_add_ps(v37_0, v96_0);
        const __m256 v97_1 = _mm256_add_ps(v37_1, v96_1);
        const __m256i v98_0 = cos_bf16_1ulp_avx512_bits_f32_avx2(v97_0);
        const __m256i v98_1 = cos_bf16_1ulp_avx512_bits_f32_avx2(v97_1);
        const __m256i v99_0 = _mm256_add_epi32(v36, v98_0);
        const __m256i v99_1 = _mm256_add_epi32(v36, v98_1);
        const __m256i v100_0 = _mm256_srli_epi32(v99_0, 16);
        const __m256i v100_1 = _mm256_srli_epi32(v99_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v100_0), _mm256_castsi256_ps(v35_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v100_1), _mm256_castsi256_ps(v35_1)));
    }
    cos_bf16_1ulp_avx512_store_u16_avx2(y, r0_0);
    cos_bf16_1ulp_avx512_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static COS_BF16_1ULP_AVX512_AVX2_TARGET void cos_bf16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v6 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256i v10 = _mm256_set1_epi32(1);
    const __m256i v12 = _mm256_set1_epi32(0);
    const __m256 v14 = _mm256_set1_ps(0x1.e79356p-8f); /* 0.00743981218 */
    const __m256 v15 = _mm256_set1_ps(-0x1.449684p-23f); /* -1.51148043e-07 */
    const __m256 v16 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v19 = _mm256_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m256 v22 = _mm256_set1_ps(0x1.00d494p-1f); /* 0.501621842 */
    const __m256 v24 = _mm256_set1_ps(-0x1.63d734p-3f); /* -0.173750311 */
    const __m256 v26 = _mm256_set1_ps(0x1.68777p-4f); /* 0.0880045295 */
    const __m256 v34 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v36 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v39 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v45 = _mm256_set1_epi32(134217727); /* 0x07ffffff */
    const __m256i v47 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v50 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v55 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v58 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v74 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v75 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256 v80 = _mm256_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m256 v81 = _mm256_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m256 v83 = _mm256_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m256 v85 = _mm256_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m256 v87 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256 v89 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v91 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 t0_0 = _mm256_loadu_ps(cos_bf16_1ulp_avx512_table0);
    const __m256 t1_0 = _mm256_loadu_ps(cos_bf16_1ulp_avx512_table1);
    const __m256 t2_0 = _mm256_loadu_ps(cos_bf16_1ulp_avx512_table2);
    const __m256 t3_0 = _mm256_loadu_ps(cos_bf16_1ulp_avx512_table3);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v7 = _mm256_fmadd_ps(v1, v5, v6);
    const __m256 v8 = _mm256_add_ps(v0, v7);
    const __m256i v9 = cos_bf16_1ulp_avx512_bits_f32_avx2(v8);
    const __m256i v11 = _mm256_and_si256(v9, v10);
    const __m256i v13 = _mm256_cmpeq_epi32(v11, v12);
    const __m256 v17 = _mm256_sub_ps(v8, v0);
    const __m256 v18 = _mm256_add_ps(v16, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v19, v5);
    const __m256 v21 = _mm256_fmadd_ps(v15, v18, v20);
    const __m256 v23 = _mm256_fmadd_ps(v21, v21, v22);
    const __m256 v25 = _mm256_fmadd_ps(v14, v23, v24);
    const __m256 v27 = _mm256_fmadd_ps(v25, v23, v26);
    const __m256 v28 = _mm256_fmadd_ps(v27, v21, v21);
    const __m256 v29 = _mm256_xor_ps(v28, _mm256_set1_ps(-0.0f));
    const __m256 v30 = _mm256_blendv_ps(v28, v29, _mm256_castsi256_ps(v13));
    const __m256i v31 = cos_bf16_1ulp_avx512_bits_f32_avx2(v30);
    const __m256i v32 = _mm256_srli_epi32(v31, 16);
    const __m256 v33 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v33, v34, _CMP_NLE_UQ));
    __m256i r0 = v32;
    __m256i any1 = v35;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v37 = _mm256_sub_ps(v33, v33);
        const __m256i v38 = cos_bf16_1ulp_avx512_bits_f32_avx2(v5);
        const __m256i v40 = _mm256_add_epi32(v38, v39);
        const __m256i v42 = _mm256_srli_epi32(v40, 27);
        const __m256 v43 = _mm256_permutevar8x32_ps(t0_0, v42);
        const __m256d v44l = _mm256_cvtps_pd(_mm256_castps256_ps128(v43));
        const __m256d v44h = _mm256_cvtps_pd(_mm256_extractf128_ps(v43, 1));
        const __m256i v46 = _mm256_and_si256(v40, v45);
        const __m256i v48 = _mm256_or_si256(v46, v47);
        const __m256 v49 = _mm256_castsi256_ps(v48);
        const __m256 v51 = _mm256_mul_ps(v49, v50);
        const __m256d v52l = _mm256_cvtps_pd(_mm256_castps256_ps128(v51));
        const __m256d v52h = _mm256_cvtps_pd(_mm256_extractf128_ps(v51, 1));
        const __m256 v53 = _mm256_permutevar8x32_ps(t1_0, v42);
        const __m256d v54l = _mm256_cvtps_pd(_mm256_castps256_ps128(v53));
        const __m256d v54h = _mm256_cvtps_pd(_mm256_extractf128_ps(v53, 1));
        const __m256d v56l = _mm256_fmadd_pd(v52l, v54l, v55);
        const __m256d v56h = _mm256_fmadd_pd(v52h, v54h, v55);
        const __m256d v57l = _mm256_fmadd_pd(v44l, v52l, v56l);
        const __m256d v57h = _mm256_fmadd_pd(v44h, v52h, v56h);
        const __m256d v59l = _mm256_add_pd(v57l, v58);
        const __m256d v59h = _mm256_add_pd(v57h, v58);
        const __m256i v60l = cos_bf16_1ulp_avx512_bits_f64_avx2(v59l);
        const __m256i v60h = cos_bf16_1ulp_avx512_bits_f64_avx2(v59h);
        const __m128i v61l = cos_bf16_1ulp_avx512_wrap_avx2(v60l);
        const __m128i v61h = cos_bf16_1ulp_avx512_wrap_avx2(v60h);
        const __m256i v61 = _mm256_set_m128i(v61h, v61l);
        const __m256i v63 = _mm256_slli_epi32(v61, 31);
        const __m256 v64 = _mm256_permutevar8x32_ps(t2_0, v42);
        const __m256d v65l = _mm256_cvtps_pd(_mm256_castps256_ps128(v64));
        const __m256d v65h = _mm256_cvtps_pd(_mm256_extractf128_ps(v64, 1));
        const __m256 v66 = _mm256_permutevar8x32_ps(t3_0, v42);
        const __m256d v67l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66));
        const __m256d v67h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66, 1));
        const __m256d v68l = _mm256_sub_pd(v59l, v58);
        const __m256d v68h = _mm256_sub_pd(v59h, v58);
        const __m256d v69l = _mm256_sub_pd(v56l, v68l);
        const __m256d v69h = _mm256_sub_pd(v56h, v68h);
        const __m256d v70l = _mm256_mul_pd(v44l, v52l);
        const __m256d v70h = _mm256_mul_pd(v44h, v52h);
        const __m256d v71l = _mm256_add_pd(v69l, v70l);
        const __m256d v71h = _mm256_add_pd(v69h, v70h);
        const __m256d v72l = _mm256_fmadd_pd(v52l, v67l, v71l);
        const __m256d v72h = _mm256_fmadd_pd(v52h, v67h, v71h);
        const __m256d v73l = _mm256_fmadd_pd(v52l, v65l, v72l);
        const __m256d v73h = _mm256_fmadd_pd(v52h, v65h, v72h);
        const __m256d v76l = _mm256_fmadd_pd(v73l, v74, v75);
        const __m256d v76h = _mm256_fmadd_pd(v73h, v74, v75);
        const __m128 v77l = _mm256_cvtpd_ps(v76l);
        const __m128 v77h = _mm256_cvtpd_ps(v76h);
        const __m256 v77 = _mm256_set_m128(v77h, v77l);
        const __m256 v78 = _mm256_mul_ps(v77, v77);
        const __m256 v79 = _mm256_mul_ps(v77, v78);
        const __m256 v82 = _mm256_fmadd_ps(v80, v78, v81);
        const __m256 v84 = _mm256_fmadd_ps(v82, v78, v83);
        const __m256 v86 = _mm256_fmadd_ps(v84, v78, v85);
        const __m256 v88 = cos_bf16_1ulp_avx512_minmag_f32_avx2(v86, v87);
        const __m256 v90 = _mm256_fmadd_ps(v88, v78, v89);
        const __m256 v92 = _mm256_fmadd_ps(v90, v78, v91);
        const __m256 v93 = _mm256_fmadd_ps(v79, v92, v77);
        const __m256i v94 = cos_bf16_1ulp_avx512_bits_f32_avx2(v93);
        const __m256i v95 = _mm256_xor_si256(v63, v94);
        const __m256 v96 = _mm256_castsi256_ps(v95);
        const __m256 v97 = _mm256_add_ps(v37, v96);
        const __m256i v98 = cos_bf16_1ulp_avx512_bits_f32_avx2(v97);
        const __m256i v99 = _mm256_add_epi32(v36, v98);
        const __m256i v100 = _mm256_srli_epi32(v99, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v100), _mm256_castsi256_ps(v35)));
    }
    cos_bf16_1ulp_avx512_store_u16_avx2(y, r0);
}

static COS_BF16_1ULP_AVX512_AVX2_TARGET void cos_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cos_bf16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        cos_bf16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COS_BF16_1ULP_AVX512_AVX512 __m512i cos_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
COS_BF16_1ULP_AVX512_AVX512 __m512i cos_bf16_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COS_BF16_1ULP_AVX512_AVX512 void cos_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v1 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v6 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512i v10 = _mm512_set1_epi32(1);
    const __m512i v12 = _mm512_set1_epi32(0);
    const __m512 v14 = _mm512_set1_ps(0x1.e79356p-8f); /* 0.00743981218 */
    const __m512 v15 = _mm512_set1_ps(-0x1.449684p-23f); /* -1.51148043e-07 */
    const __m512 v16 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v19 = _mm512_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m512 v22 = _mm512_set1_ps(0x1.00d494p-1f); /* 0.501621842 */
    const __m512 v24 = _mm512_set1_ps(-0x1.63d734p-3f); /* -0.173750311 */
    const __m512 v26 = _mm512_set1_ps(0x1.68777p-4f); /* 0.0880045295 */
    const __m512 v34 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v36 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v39 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v45 = _mm512_set1_epi32(134217727); /* 0x07ffffff */
    const __m512i v47 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v50 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v55 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v58 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512d v74 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v75 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512 v80 = _mm512_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m512 v81 = _mm512_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m512 v83 = _mm512_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m512 v85 = _mm512_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m512 v87 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512 v89 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v91 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 t0_0 = _mm512_loadu_ps(cos_bf16_1ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(cos_bf16_1ulp_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(cos_bf16_1ulp_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(cos_bf16_1ulp_avx512_table3);
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 16);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 16);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512 v7_0 = _mm512_fmadd_ps(v1, v5_0, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v1, v5_1, v6);
    const __m512 v8_0 = _mm512_add_ps(v0, v7_0);
    const __m512 v8_1 = _mm512_add_ps(v0, v7_1);
    const __m512i v9_0 = cos_bf16_1ulp_avx512_bits_f32_avx512(v8_0);
    const __m512i v9_1 = cos_bf16_1ulp_avx512_bits_f32_avx512(v8_1);
    const __m512i v11_0 = _mm512_and_si512(v9_0, v10);
    const __m512i v11_1 = _mm512_and_si512(v9_1, v10);
    const __mmask16 v13_0 = _mm512_cmpeq_epi32_mask(v11_0, v12);
    const __mmask16 v13_1 = _mm512_cmpeq_epi32_mask(v11_1, v12);
    const __m512 v17_0 = _mm512_sub_ps(v8_0, v0);
    const __m512 v17_1 = _mm512_sub_ps(v8_1, v0);
    const __m512 v18_0 = _mm512_add_ps(v16, v17_0);
    const __m512 v18_1 = _mm512_add_ps(v16, v17_1);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v19, v5_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v19, v5_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v15, v18_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v15, v18_1, v20_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v21_0, v21_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v21_1, v21_1, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v14, v23_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v14, v23_1, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v25_0, v23_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v25_1, v23_1, v26);
    const __m512 v28_0 = _mm512_fmadd_ps(v27_0, v21_0, v21_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v27_1, v21_1, v21_1);
    const __m512 v29_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v28_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v29_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v28_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v30_0 = _mm512_mask_blend_ps(v13_0, v28_0, v29_0);
    const __m512 v30_1 = _mm512_mask_blend_ps(v13_1, v28_1, v29_1);
    const __m512i v31_0 = cos_bf16_1ulp_avx512_bits_f32_avx512(v30_0);
    const __m512i v31_1 = cos_bf16_1ulp_avx512_bits_f32_avx512(v30_1);
    const __m512i v32_0 = _mm512_srli_epi32(v31_0, 16);
    const __m512i v32_1 = _mm512_srli_epi32(v31_1, 16);
    const __m512 v33_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v33_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v35_0 = _mm512_cmp_ps_mask(v33_0, v34, _CMP_NLE_UQ);
    const __mmask16 v35_1 = _mm512_cmp_ps_mask(v33_1, v34, _CMP_NLE_UQ);
    __m512i r0_0 = v32_0;
    __m512i r0_1 = v32_1;
    __mmask16 any1 = v35_0;
    any1 = (__mmask16)(any1 | v35_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v37_0 = _mm512_sub_ps(v33_0, v33_0);
        const __m512 v37_1 = _mm512_sub_ps(v33_1, v33_1);
        const __m512i v38_0 = cos_bf16_1ulp_avx512_bits_f32_avx512(v5_0);
        const __m512i v38_1 = cos_bf16_1ulp_avx512_bits_f32_avx512(v5_1);
        const __m512i v40_0 = _mm512_add_epi32(v38_0, v39);
        const __m512i v40_1 = _mm512_add_epi32(v38_1, v39);
        const __m512i v42_0 = _mm512_srli_epi32(v40_0, 27);
        const __m512i v42_1 = _mm512_srli_epi32(v40_1, 27);
        const __m512 v43_0 = _mm512_permutexvar_ps(v42_0, t0_0);
        const __m512 v43_1 = _mm512_permutexvar_ps(v42_1, t0_0);
        const __m512d v44_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43_0));
        const __m512d v44_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43_0, 1));
        const __m512d v44_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43_1));
        const __m512d v44_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43_1, 1));
        const __m512i v46_0 = _mm512_and_si512(v40_0, v45);
        const __m512i v46_1 = _mm512_and_si512(v40_1, v45);
        const __m512i v48_0 = _mm512_or_si512(v46_0, v47);
        const __m512i v48_1 = _mm512_or_si512(v46_1, v47);
        const __m512 v49_0 = _mm512_castsi512_ps(v48_0);
        const __m512 v49_1 = _mm512_castsi512_ps(v48_1);
        const __m512 v51_0 = _mm512_mul_ps(v49_0, v50);
        const __m512 v51_1 = _mm512_mul_ps(v49_1, v50);
        const __m512d v52_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51_0));
        const __m512d v52_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51_0, 1));
        const __m512d v52_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51_1));
        const __m512d v52_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51_1, 1));
        const __m512 v53_0 = _mm512_permutexvar_ps(v42_0, t1_0);
        const __m512 v53_1 = _mm512_permutexvar_ps(v42_1, t1_0);
        const __m512d v54_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53_0));
        const __m512d v54_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53_0, 1));
        const __m512d v54_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53_1));
        const __m512d v54_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53_1, 1));
        const __m512d v56_0l = _mm512_fmadd_pd(v52_0l, v54_0l, v55);
        const __m512d v56_0h = _mm512_fmadd_pd(v52_0h, v54_0h, v55);
        const __m512d v56_1l = _mm512_fmadd_pd(v52_1l, v54_1l, v55);
        const __m512d v56_1h = _mm512_fmadd_pd(v52_1h, v54_1h, v55);
        const __m512d v57_0l = _mm512_fmadd_pd(v44_0l, v52_0l, v56_0l);
        const __m512d v57_0h = _mm512_fmadd_pd(v44_0h, v52_0h, v56_0h);
        const __m512d v57_1l = _mm512_fmadd_pd(v44_1l, v52_1l, v56_1l);
        const __m512d v57_1h = _mm512_fmadd_pd(v44_1h, v52_1h, v56_1h);
        const __m512d v59_0l = _mm512_add_pd(v57_0l, v58);
        const __m512d v59_0h = _mm512_add_pd(v57_0h, v58);
        const __m512d v59_1l = _mm512_add_pd(v57_1l, v58);
        const __m512d v59_1h = _mm512_add_pd(v57_1h, v58);
        const __m512i v60_0l = cos_bf16_1ulp_avx512_bits_f64_avx512(v59_0l);
        const __m512i v60_0h = cos_bf16_1ulp_avx512_bits_f64_avx512(v59_0h);
        const __m512i v60_1l = cos_bf16_1ulp_avx512_bits_f64_avx512(v59_1l);
        const __m512i v60_1h = cos_bf16_1ulp_avx512_bits_f64_avx512(v59_1h);
        const __m256i v61_0l = _mm512_cvtepi64_epi32(v60_0l);
        const __m256i v61_0h = _mm512_cvtepi64_epi32(v60_0h);
        const __m512i v61_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v61_0l), v61_0h, 1);
        const __m256i v61_1l = _mm512_cvtepi64_epi32(v60_1l);
        const __m256i v61_1h = _mm512_cvtepi64_epi32(v60_1h);
        const __m512i v61_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v61_1l), v61_1h, 1);
        const __m512i v63_0 = _mm512_slli_epi32(v61_0, 31);
        const __m512i v63_1 = _mm512_slli_epi32(v61_1, 31);
        const __m512 v64_0 = _mm512_permutexvar_ps(v42_0, t2_0);
        const __m512 v64_1 = _mm512_permutexvar_ps(v42_1, t2_0);
        const __m512d v65_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64_0));
        const __m512d v65_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64_0, 1));
        const __m512d v65_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64_1));
        const __m512d v65_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64_1, 1));
        const __m512 v66_0 = _mm512_permutexvar_ps(v42_0, t3_0);
        const __m512 v66_1 = _mm512_permutexvar_ps(v42_1, t3_0);
        const __m512d v67_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66_0));
        const __m512d v67_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66_0, 1));
        const __m512d v67_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66_1));
        const __m512d v67_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66_1, 1));
        const __m512d v68_0l = _mm512_sub_pd(v59_0l, v58);
        const __m512d v68_0h = _mm512_sub_pd(v59_0h, v58);
        const __m512d v68_1l = _mm512_sub_pd(v59_1l, v58);
        const __m512d v68_1h = _mm512_sub_pd(v59_1h, v58);
        const __m512d v69_0l = _mm512_sub_pd(v56_0l, v68_0l);
        const __m512d v69_0h = _mm512_sub_pd(v56_0h, v68_0h);
        const __m512d v69_1l = _mm512_sub_pd(v56_1l, v68_1l);
        const __m512d v69_1h = _mm512_sub_pd(v56_1h, v68_1h);
        const __m512d v70_0l = _mm512_mul_pd(v44_0l, v52_0l);
        const __m512d v70_0h = _mm512_mul_pd(v44_0h, v52_0h);
        const __m512d v70_1l = _mm512_mul_pd(v44_1l, v52_1l);
        const __m512d v70_1h = _mm512_mul_pd(v44_1h, v52_1h);
        const __m512d v71_0l = _mm512_add_pd(v69_0l, v70_0l);
        const __m512d v71_0h = _mm512_add_pd(v69_0h, v70_0h);
        const __m512d v71_1l = _mm512_add_pd(v69_1l, v70_1l);
        const __m512d v71_1h = _mm512_add_pd(v69_1h, v70_1h);
        const __m512d v72_0l = _mm512_fmadd_pd(v52_0l, v67_0l, v71_0l);
        const __m512d v72_0h = _mm512_fmadd_pd(v52_0h, v67_0h, v71_0h);
        const __m512d v72_1l = _mm512_fmadd_pd(v52_1l, v67_1l, v71_1l);
        const __m512d v72_1h = _mm512_fmadd_pd(v52_1h, v67_1h, v71_1h);
        const __m512d v73_0l = _mm512_fmadd_pd(v52_0l, v65_0l, v72_0l);
        const __m512d v73_0h = _mm512_fmadd_pd(v52_0h, v65_0h, v72_0h);
        const __m512d v73_1l = _mm512_fmadd_pd(v52_1l, v65_1l, v72_1l);
        const __m512d v73_1h = _mm512_fmadd_pd(v52_1h, v65_1h, v72_1h);
        const __m512d v76_0l = _mm512_fmadd_pd(v73_0l, v74, v75);
        const __m512d v76_0h = _mm512_fmadd_pd(v73_0h, v74, v75);
        const __m512d v76_1l = _mm512_fmadd_pd(v73_1l, v74, v75);
        const __m512d v76_1h = _mm512_fmadd_pd(v73_1h, v74, v75);
        const __m256 v77_0l = _mm512_cvtpd_ps(v76_0l);
        const __m256 v77_0h = _mm512_cvtpd_ps(v76_0h);
        const __m512 v77_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v77_0l), v77_0h, 1);
        const __m256 v77_1l = _mm512_cvtpd_ps(v76_1l);
        const __m256 v77_1h = _mm512_cvtpd_ps(v76_1h);
        const __m512 v77_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v77_1l), v77_1h, 1);
        const __m512 v78_0 = _mm512_mul_ps(v77_0, v77_0);
        const __m512 v78_1 = _mm512_mul_ps(v77_1, v77_1);
        const __m512 v79_0 = _mm512_mul_ps(v77_0, v78_0);
        const __m512 v79_1 = _mm512_mul_ps(v77_1, v78_1);
        const __m512 v82_0 = _mm512_fmadd_ps(v80, v78_0, v81);
        const __m512 v82_1 = _mm512_fmadd_ps(v80, v78_1, v81);
        const __m512 v84_0 = _mm512_fmadd_ps(v82_0, v78_0, v83);
        const __m512 v84_1 = _mm512_fmadd_ps(v82_1, v78_1, v83);
        const __m512 v86_0 = _mm512_fmadd_ps(v84_0, v78_0, v85);
        const __m512 v86_1 = _mm512_fmadd_ps(v84_1, v78_1, v85);
        const __m512 v88_0 = _mm512_range_ps(v86_0, v87, 6);
        const __m512 v88_1 = _mm512_range_ps(v86_1, v87, 6);
        const __m512 v90_0 = _mm512_fmadd_ps(v88_0, v78_0, v89);
        const __m512 v90_1 = _mm512_fmadd_ps(v88_1, v78_1, v89);
        const __m512 v92_0 = _mm512_fmadd_ps(v90_0, v78_0, v91);
        const __m512 v92_1 = _mm512_fmadd_ps(v90_1, v78_1, v91);
        const __m512 v93_0 = _mm512_fmadd_ps(v79_0, v92_0, v77_0);
        const __m512 v93_1 = _mm512_fmadd_ps(v79_1, v92_1, v77_1);
        const __m512i v94_0 = cos_bf16_1ulp_avx512_bits_f32_avx512(v93_0);
        const __m512i v94_1 = cos_bf16_1ulp_avx512_bits_f32_avx512(v93_1);
        const __m512i v95_0 = _mm512_xor_si512(v63_0, v94_0);
        const __m512i v95_1 = _mm512_xor_si512(v63_1, v94_1);
        const __m512 v96_0 = _mm512_castsi512_ps(v95_0);
        const __m512 v96_1 = _mm512_castsi512_ps(v95_1);
        const __m512 v97_0 = _mm512_add_ps(v37_0, v96_0);
        const __m512 v97_1 = _mm512_add_ps(v37_1, v96_1);
        const __m512i v98_0 = cos_bf16_1ulp_avx512_bits_f32_avx512(v97_0);
        const __m512i v98_1 = cos_bf16_1ulp_avx512_bits_f32_avx512(v97_1);
        const __m512i v99_0 = _mm512_add_epi32(v36, v98_0);
        const __m512i v99_1 = _mm512_add_epi32(v36, v98_1);
        const __m512i v100_0 = _mm512_srli_epi32(v99_0, 16);
        const __m512i v100_1 = _mm512_srli_epi32(v99_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v35_0, r0_0, v100_0);
        r0_1 = _mm512_mask_blend_epi32(v35_1, r0_1, v100_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static COS_BF16_1ULP_AVX512_AVX512_TARGET void cos_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v1 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v6 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512i v10 = _mm512_set1_epi32(1);
    const __m512i v12 = _mm512_set1_epi32(0);
    const __m512 v14 = _mm512_set1_ps(0x1.e79356p-8f); /* 0.00743981218 */
    const __m512 v15 = _mm512_set1_ps(-0x1.449684p-23f); /* -1.51148043e-07 */
    const __m512 v16 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v19 = _mm512_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m512 v22 = _mm512_set1_ps(0x1.00d494p-1f); /* 0.501621842 */
    const __m512 v24 = _mm512_set1_ps(-0x1.63d734p-3f); /* -0.173750311 */
    const __m512 v26 = _mm512_set1_ps(0x1.68777p-4f); /* 0.0880045295 */
    const __m512 v34 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v36 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v39 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v45 = _mm512_set1_epi32(134217727); /* 0x07ffffff */
    const __m512i v47 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v50 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v55 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v58 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512d v74 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v75 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512 v80 = _mm512_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m512 v81 = _mm512_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m512 v83 = _mm512_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m512 v85 = _mm512_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m512 v87 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512 v89 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v91 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 t0_0 = _mm512_loadu_ps(cos_bf16_1ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(cos_bf16_1ulp_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(cos_bf16_1ulp_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(cos_bf16_1ulp_avx512_table3);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v7 = _mm512_fmadd_ps(v1, v5, v6);
    const __m512 v8 = _mm512_add_ps(v0, v7);
    const __m512i v9 = cos_bf16_1ulp_avx512_bits_f32_avx512(v8);
    const __m512i v11 = _mm512_and_si512(v9, v10);
    const __mmask16 v13 = _mm512_cmpeq_epi32_mask(v11, v12);
    const __m512 v17 = _mm512_sub_ps(v8, v0);
    const __m512 v18 = _mm512_add_ps(v16, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v19, v5);
    const __m512 v21 = _mm512_fmadd_ps(v15, v18, v20);
    const __m512 v23 = _mm512_fmadd_ps(v21, v21, v22);
    const __m512 v25 = _mm512_fmadd_ps(v14, v23, v24);
    const __m512 v27 = _mm512_fmadd_ps(v25, v23, v26);
    const __m512 v28 = _mm512_fmadd_ps(v27, v21, v21);
    const __m512 v29 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v28), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v30 = _mm512_mask_blend_ps(v13, v28, v29);
    const __m512i v31 = cos_bf16_1ulp_avx512_bits_f32_avx512(v30);
    const __m512i v32 = _mm512_srli_epi32(v31, 16);
    const __m512 v33 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v35 = _mm512_cmp_ps_mask(v33, v34, _CMP_NLE_UQ);
    __m512i r0 = v32;
    __mmask16 any1 = v35;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v37 = _mm512_sub_ps(v33, v33);
        const __m512i v38 = cos_bf16_1ulp_avx512_bits_f32_avx512(v5);
        const __m512i v40 = _mm512_add_epi32(v38, v39);
        const __m512i v42 = _mm512_srli_epi32(v40, 27);
        const __m512 v43 = _mm512_permutexvar_ps(v42, t0_0);
        const __m512d v44l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43));
        const __m512d v44h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43, 1));
        const __m512i v46 = _mm512_and_si512(v40, v45);
        const __m512i v48 = _mm512_or_si512(v46, v47);
        const __m512 v49 = _mm512_castsi512_ps(v48);
        const __m512 v51 = _mm512_mul_ps(v49, v50);
        const __m512d v52l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51));
        const __m512d v52h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51, 1));
        const __m512 v53 = _mm512_permutexvar_ps(v42, t1_0);
        const __m512d v54l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53));
        const __m512d v54h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53, 1));
        const __m512d v56l = _mm512_fmadd_pd(v52l, v54l, v55);
        const __m512d v56h = _mm512_fmadd_pd(v52h, v54h, v55);
        const __m512d v57l = _mm512_fmadd_pd(v44l, v52l, v56l);
        const __m512d v57h = _mm512_fmadd_pd(v44h, v52h, v56h);
        const __m512d v59l = _mm512_add_pd(v57l, v58);
        const __m512d v59h = _mm512_add_pd(v57h, v58);
        const __m512i v60l = cos_bf16_1ulp_avx512_bits_f64_avx512(v59l);
        const __m512i v60h = cos_bf16_1ulp_avx512_bits_f64_avx512(v59h);
        const __m256i v61l = _mm512_cvtepi64_epi32(v60l);
        const __m256i v61h = _mm512_cvtepi64_epi32(v60h);
        const __m512i v61 = _mm512_inserti32x8(_mm512_castsi256_si512(v61l), v61h, 1);
        const __m512i v63 = _mm512_slli_epi32(v61, 31);
        const __m512 v64 = _mm512_permutexvar_ps(v42, t2_0);
        const __m512d v65l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64));
        const __m512d v65h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64, 1));
        const __m512 v66 = _mm512_permutexvar_ps(v42, t3_0);
        const __m512d v67l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66));
        const __m512d v67h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66, 1));
        const __m512d v68l = _mm512_sub_pd(v59l, v58);
        const __m512d v68h = _mm512_sub_pd(v59h, v58);
        const __m512d v69l = _mm512_sub_pd(v56l, v68l);
        const __m512d v69h = _mm512_sub_pd(v56h, v68h);
        const __m512d v70l = _mm512_mul_pd(v44l, v52l);
        const __m512d v70h = _mm512_mul_pd(v44h, v52h);
        const __m512d v71l = _mm512_add_pd(v69l, v70l);
        const __m512d v71h = _mm512_add_pd(v69h, v70h);
        const __m512d v72l = _mm512_fmadd_pd(v52l, v67l, v71l);
        const __m512d v72h = _mm512_fmadd_pd(v52h, v67h, v71h);
        const __m512d v73l = _mm512_fmadd_pd(v52l, v65l, v72l);
        const __m512d v73h = _mm512_fmadd_pd(v52h, v65h, v72h);
        const __m512d v76l = _mm512_fmadd_pd(v73l, v74, v75);
        const __m512d v76h = _mm512_fmadd_pd(v73h, v74, v75);
        const __m256 v77l = _mm512_cvtpd_ps(v76l);
        const __m256 v77h = _mm512_cvtpd_ps(v76h);
        const __m512 v77 = _mm512_insertf32x8(_mm512_castps256_ps512(v77l), v77h, 1);
        const __m512 v78 = _mm512_mul_ps(v77, v77);
        const __m512 v79 = _mm512_mul_ps(v77, v78);
        const __m512 v82 = _mm512_fmadd_ps(v80, v78, v81);
        const __m512 v84 = _mm512_fmadd_ps(v82, v78, v83);
        const __m512 v86 = _mm512_fmadd_ps(v84, v78, v85);
        const __m512 v88 = _mm512_range_ps(v86, v87, 6);
        const __m512 v90 = _mm512_fmadd_ps(v88, v78, v89);
        const __m512 v92 = _mm512_fmadd_ps(v90, v78, v91);
        const __m512 v93 = _mm512_fmadd_ps(v79, v92, v77);
        const __m512i v94 = cos_bf16_1ulp_avx512_bits_f32_avx512(v93);
        const __m512i v95 = _mm512_xor_si512(v63, v94);
        const __m512 v96 = _mm512_castsi512_ps(v95);
        const __m512 v97 = _mm512_add_ps(v37, v96);
        const __m512i v98 = cos_bf16_1ulp_avx512_bits_f32_avx512(v97);
        const __m512i v99 = _mm512_add_epi32(v36, v98);
        const __m512i v100 = _mm512_srli_epi32(v99, 16);
        r0 = _mm512_mask_blend_epi32(v35, r0, v100);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static COS_BF16_1ULP_AVX512_AVX512_TARGET void cos_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cos_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cos_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        cos_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_bf16_1ulp_avx512_level(void) {
#if defined(COS_BF16_1ULP_AVX512_FORCE_ISA)
    return COS_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t cos_bf16_1ulp_avx512(uint16_t x) {
    return cos_bf16_1ulp_avx512_element(x);
}

void cos_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_bf16_1ulp_avx512_level();
    if (level == 2) {
        cos_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cos_bf16_1ulp_avx512_array_portable(x, y, n);
}
