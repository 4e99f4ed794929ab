/* cos_bf16_cr_avx2: cos
 *
 *   target       cos, cos x, bf16
 *   domain       every input
 *   max error    0.499984 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.1p+31 (-2.28170138e+09, encoding 0xcf08)
 *   result there -0x1.2cp-1 (-0.5859375, encoding 0xbf16)
 *   mean error   0.127388 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f5a33d7866a84dbb050d4025c3089fa1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt bf16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/cos_bf16_avx2.db
 *                time: 0.5758 ns/element as avx2 code (inputs mean)
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
#include "cos_bf16_cr_avx2.h"

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

static inline int32_t cos_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cos_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cos_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float cos_bf16_cr_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int32_t cos_bf16_cr_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cos_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cos_bf16_cr_avx2_addbits_f32(float a, int32_t b) {
    return cos_bf16_cr_avx2_frombits_f32((int32_t)((uint32_t)cos_bf16_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t cos_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double cos_bf16_cr_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_bf16_cr_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float cos_bf16_cr_avx2_table0[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float cos_bf16_cr_avx2_table1[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float cos_bf16_cr_avx2_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float cos_bf16_cr_avx2_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline uint16_t cos_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1.5d9dcep-19f; /* 2.60484535e-06 */
    const float v2 = -0x1.214efp-36f; /* -1.64452757e-11 */
    const float v3 = 0x1p-1f; /* 0.5 */
    const float v4 = 0x1.45f306p-2f; /* 0.318309873 */
    const int32_t v5 = (int32_t)x;
    const int32_t v6 = 16;
    const int32_t v7 = cos_bf16_cr_avx2_shl_i32(v5, v6);
    const float v8 = cos_bf16_cr_avx2_frombits_f32(v7);
    const float v9 = cos_bf16_cr_avx2_abs_f32(v8);
    const float v10 = -0x1p-1f; /* -0.5 */
    const float v11 = cos_bf16_cr_avx2_fma_f32(v4, v9, v10);
    const float v12 = cos_bf16_cr_avx2_rint_f32(v11);
    const float v13 = v3 + v12;
    const float v14 = 0x1.776834p-24f; /* 8.74062636e-08 */
    const float v15 = -0x1.921fb6p+1f; /* -3.14159274 */
    const float v16 = cos_bf16_cr_avx2_fma_f32(v15, v13, v9);
    const float v17 = cos_bf16_cr_avx2_fma_f32(v14, v13, v16);
    const float v18 = cos_bf16_cr_avx2_fma_f32(v2, v13, v17);
    const float v19 = v18 * v18;
    const float v20 = -0x1.9f6dcap-13f; /* -0.000198091919 */
    const float v21 = cos_bf16_cr_avx2_fma_f32(v1, v19, v20);
    const float v22 = 0x1.110ecap-7f; /* 0.00833306182 */
    const float v23 = cos_bf16_cr_avx2_fma_f32(v21, v19, v22);
    const float v24 = -0x1.55554cp-3f; /* -0.166666597 */
    const float v25 = cos_bf16_cr_avx2_fma_f32(v23, v19, v24);
    const float v26 = v18 * v19;
    const float v27 = cos_bf16_cr_avx2_fma_f32(v25, v26, v18);
    const int32_t v28 = INT32_MIN; /* 0x80000000 */
    const int32_t v29 = cos_bf16_cr_avx2_cvt_i32_f32(v12);
    const int32_t v30 = 31;
    const int32_t v31 = cos_bf16_cr_avx2_shl_i32(v29, v30);
    const int32_t v32 = v28 ^ v31;
    const float v33 = cos_bf16_cr_avx2_addbits_f32(v27, v32);
    const int32_t v34 = cos_bf16_cr_avx2_bits_f32(v33);
    const int32_t v35 = (int32_t)((uint32_t)v0 + (uint32_t)v34);
    const int32_t v36 = cos_bf16_cr_avx2_lshr_i32(v35, v6);
    const float v37 = 0x1p+17f; /* 131072 */
    const int v38 = !(v9 <= v37);
    int32_t r0 = v36;
    if (v38) {
        const float v39 = v9 - v9;
        const int32_t v40 = cos_bf16_cr_avx2_bits_f32(v8);
        const int32_t v41 = 8388608; /* 0x00800000 */
        const int32_t v42 = (int32_t)((uint32_t)v40 + (uint32_t)v41);
        const int32_t v43 = 27;
        const int32_t v44 = cos_bf16_cr_avx2_lshr_i32(v42, v43);
        const float v45 = cos_bf16_cr_avx2_table0[(uint32_t)v44 & (8u - 1)];
        const double v46 = (double)v45;
        const int32_t v47 = 134217727; /* 0x07ffffff */
        const int32_t v48 = v42 & v47;
        const int32_t v49 = 1207959552; /* 0x48000000 */
        const int32_t v50 = v48 | v49;
        const float v51 = cos_bf16_cr_avx2_frombits_f32(v50);
        const float v52 = 0x1p+6f; /* 64 */
        const float v53 = v51 * v52;
        const double v54 = (double)v53;
        const float v55 = cos_bf16_cr_avx2_table1[(uint32_t)v44 & (8u - 1)];
        const double v56 = (double)v55;
        const double v57 = 0x1p+0; /* 1 */
        const double v58 = cos_bf16_cr_avx2_fma_f64(v54, v56, v57);
        const double v59 = cos_bf16_cr_avx2_fma_f64(v46, v54, v58);
        const double v60 = 0x1.8p+53; /* 13510798882111488 */
        const double v61 = v59 + v60;
        const int64_t v62 = cos_bf16_cr_avx2_bits_f64(v61);
        const int32_t v63 = (int32_t)(uint32_t)(uint64_t)v62;
        const int32_t v64 = cos_bf16_cr_avx2_shl_i32(v63, v30);
        const double v65 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const float v66 = cos_bf16_cr_avx2_table2[(uint32_t)v44 & (8u - 1)];
        const double v67 = (double)v66;
        const double v68 = 0x1p+8; /* 256 */
        const float v69 = cos_bf16_cr_avx2_table3[(uint32_t)v44 & (8u - 1)];
        const double v70 = (double)v69;
        const double v71 = v68 < v70 ? v68 : v70;
        const double v72 = v61 - v60;
        const double v73 = v58 - v72;
        const double v74 = cos_bf16_cr_avx2_fma_f64(v46, v54, v73);
        const double v75 = cos_bf16_cr_avx2_fma_f64(v54, v71, v74);
        const double v76 = cos_bf16_cr_avx2_fma_f64(v54, v67, v75);
        const double v77 = v65 * v76;
        const float v78 = (float)v77;
        const float v79 = v78 * v78;
        const float v80 = v79 * v78;
        const float v81 = 0x1.612462p-33f; /* 1.60590444e-10 */
        const float v82 = -0x1.ae6456p-26f; /* -2.50521079e-08 */
        const float v83 = cos_bf16_cr_avx2_fma_f32(v81, v79, v82);
        const float v84 = 0x1.71de3ap-19f; /* 2.75573188e-06 */
        const float v85 = cos_bf16_cr_avx2_fma_f32(v79, v83, v84);
        const float v86 = -0x1.a01a02p-13f; /* -0.000198412701 */
        const float v87 = cos_bf16_cr_avx2_fma_f32(v85, v79, v86);
        const float v88 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v89 = cos_bf16_cr_avx2_fma_f32(v79, v87, v88);
        const float v90 = -0x1.555556p-3f; /* -0.166666672 */
        const float v91 = cos_bf16_cr_avx2_fma_f32(v79, v89, v90);
        const float v92 = cos_bf16_cr_avx2_fma_f32(v80, v91, v78);
        const int32_t v93 = cos_bf16_cr_avx2_bits_f32(v92);
        const int32_t v94 = v64 ^ v93;
        const float v95 = cos_bf16_cr_avx2_frombits_f32(v94);
        const float v96 = v39 + v95;
        const int32_t v97 = cos_bf16_cr_avx2_bits_f32(v96);
        const int32_t v98 = (int32_t)((uint32_t)v0 + (uint32_t)v97);
        const int32_t v99 = cos_bf16_cr_avx2_lshr_i32(v98, v6);
        r0 = v99;
    }
    return (uint16_t)r0;
}

static void cos_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_BF16_CR_AVX2_AVX2 static inline COS_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COS_BF16_CR_AVX2_AVX512 static inline COS_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
COS_BF16_CR_AVX2_AVX2 __m256i cos_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Encoding; every NaN gives the canonical one. */
COS_BF16_CR_AVX2_AVX2 __m256i cos_bf16_cr_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

COS_BF16_CR_AVX2_AVX2 __m128i cos_bf16_cr_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* The low halves of eight lanes. */
COS_BF16_CR_AVX2_AVX2 void cos_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COS_BF16_CR_AVX2_AVX2 void cos_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.5d9dcep-19f); /* 2.60484535e-06 */
    const __m256 v2 = _mm256_set1_ps(-0x1.214efp-36f); /* -1.64452757e-11 */
    const __m256 v3 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v10 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v14 = _mm256_set1_ps(0x1.776834p-24f); /* 8.74062636e-08 */
    const __m256 v15 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v20 = _mm256_set1_ps(-0x1.9f6dcap-13f); /* -0.000198091919 */
    const __m256 v22 = _mm256_set1_ps(0x1.110ecap-7f); /* 0.00833306182 */
    const __m256 v24 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256i v28 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v37 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v41 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v47 = _mm256_set1_epi32(134217727); /* 0x07ffffff */
    const __m256i v49 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v52 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v57 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v60 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v65 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v68 = _mm256_set1_pd(0x1p+8); /* 256 */
    const __m256 v81 = _mm256_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m256 v82 = _mm256_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m256 v84 = _mm256_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m256 v86 = _mm256_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m256 v88 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v90 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 t0_0 = _mm256_loadu_ps(cos_bf16_cr_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(cos_bf16_cr_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(cos_bf16_cr_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(cos_bf16_cr_avx2_table3);
    const __m256i v5_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v7_0 = _mm256_slli_epi32(v5_0, 16);
    const __m256i v7_1 = _mm256_slli_epi32(v5_1, 16);
    const __m256 v8_0 = _mm256_castsi256_ps(v7_0);
    const __m256 v8_1 = _mm256_castsi256_ps(v7_1);
    const __m256 v9_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8_0);
    const __m256 v9_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v4, v9_0, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v4, v9_1, v10);
    const __m256 v12_0 = _mm256_round_ps(v11_0, 8);
    const __m256 v12_1 = _mm256_round_ps(v11_1, 8);
    const __m256 v13_0 = _mm256_add_ps(v3, v12_0);
    const __m256 v13_1 = _mm256_add_ps(v3, v12_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v15, v13_0, v9_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v15, v13_1, v9_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v14, v13_0, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v14, v13_1, v16_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v2, v13_0, v17_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v2, v13_1, v17_1);
    const __m256 v19_0 = _mm256_mul_ps(v18_0, v18_0);
    const __m256 v19_1 = _mm256_mul_ps(v18_1, v18_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v1, v19_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v1, v19_1, v20);
    const __m256 v23_0 = _mm256_fmadd_ps(v21_0, v19_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v21_1, v19_1, v22);
    const __m256 v25_0 = _mm256_fmadd_ps(v23_0, v19_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v23_1, v19_1, v24);
    const __m256 v26_0 = _mm256_mul_ps(v18_0, v19_0);
    const __m256 v26_1 = _mm256_mul_ps(v18_1, v19_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v26_0, v18_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v26_1, v18_1);
    const __m256i v29_0 = _mm256_cvtps_epi32(v12_0);
    const __m256i v29_1 = _mm256_cvtps_epi32(v12_1);
    const __m256i v31_0 = _mm256_slli_epi32(v29_0, 31);
    const __m256i v31_1 = _mm256_slli_epi32(v29_1, 31);
    const __m256i v32_0 = _mm256_xor_si256(v28, v31_0);
    const __m256i v32_1 = _mm256_xor_si256(v28, v31_1);
    const __m256 v33_0 = _mm256_castsi256_ps(_mm256_add_epi32(cos_bf16_cr_avx2_bits_f32_avx2(v27_0), v32_0));
    const __m256 v33_1 = _mm256_castsi256_ps(_mm256_add_epi32(cos_bf16_cr_avx2_bits_f32_avx2(v27_1), v32_1));
    const __m256i v34_0 = cos_bf16_cr_avx2_bits_f32_avx2(v33_0);
    const __m256i v34_1 = cos_bf16_cr_avx2_bits_f32_avx2(v33_1);
    const __m256i v35_0 = _mm256_add_epi32(v0, v34_0);
    const __m256i v35_1 = _mm256_add_epi32(v0, v34_1);
    const __m256i v36_0 = _mm256_srli_epi32(v35_0, 16);
    const __m256i v36_1 = _mm256_srli_epi32(v35_1, 16);
    const __m256i v38_0 = _mm256_castps_si256(_mm256_cmp_ps(v9_0, v37, _CMP_NLE_UQ));
    const __m256i v38_1 = _mm256_castps_si256(_mm256_cmp_ps(v9_1, v37, _CMP_NLE_UQ));
    __m256i r0_0 = v36_0;
    __m256i r0_1 = v36_1;
    __m256i any1 = v38_0;
    any1 = _mm256_or_si256(any1, v38_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v39_0 = _mm256_sub_ps(v9_0, v9_0);
        const __m256 v39_1 = _mm256_sub_ps(v9_1, v9_1);
        const __m256i v40_0 = cos_bf16_cr_avx2_bits_f32_avx2(v8_0);
        const __m256i v40_1 = cos_bf16_cr_avx2_bits_f32_avx2(v8_1);
        const __m256i v42_0 = _mm256_add_epi32(v40_0, v41);
        const __m256i v42_1 = _mm256_add_epi32(v40_1, v41);
        const __m256i v44_0 = _mm256_srli_epi32(v42_0, 27);
        const __m256i v44_1 = _mm256_srli_epi32(v42_1, 27);
        const __m256 v45_0 = _mm256_permutevar8x32_ps(t0_0, v44_0);
        const __m256 v45_1 = _mm256_permutevar8x32_ps(t0_0, v44_1);
        const __m256d v46_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v45_0));
        const __m256d v46_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v45_0, 1));
        const __m256d v46_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v45_1));
        const __m256d v46_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v45_1, 1));
        const __m256i v48_0 = _mm256_and_si256(v42_0, v47);
        const __m256i v48_1 = _mm256_and_si256(v42_1, v47);
        const __m256i v50_0 = _mm256_or_si256(v48_0, v49);
        const __m256i v50_1 = _mm256_or_si256(v48_1, v49);
        const __m256 v51_0 = _mm256_castsi256_ps(v50_0);
        const __m256 v51_1 = _mm256_castsi256_ps(v50_1);
        const __m256 v53_0 = _mm256_mul_ps(v51_0, v52);
        const __m256 v53_1 = _mm256_mul_ps(v51_1, v52);
        const __m256d v54_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v53_0));
        const __m256d v54_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v53_0, 1));
        const __m256d v54_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v53_1));
        const __m256d v54_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v53_1, 1));
        const __m256 v55_0 = _mm256_permutevar8x32_ps(t1_0, v44_0);
        const __m256 v55_1 = _mm256_permutevar8x32_ps(t1_0, v44_1);
        const __m256d v56_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v55_0));
        const __m256d v56_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v55_0, 1));
        const __m256d v56_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v55_1));
        const __m256d v56_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v55_1, 1));
        const __m256d v58_0l = _mm256_fmadd_pd(v54_0l, v56_0l, v57);
        const __m256d v58_0h = _mm256_fmadd_pd(v54_0h, v56_0h, v57);
        const __m256d v58_1l = _mm256_fmadd_pd(v54_1l, v56_1l, v57);
        const __m256d v58_1h = _mm256_fmadd_pd(v54_1h, v56_1h, v57);
        const __m256d v59_0l = _mm256_fmadd_pd(v46_0l, v54_0l, v58_0l);
        const __m256d v59_0h = _mm256_fmadd_pd(v46_0h, v54_0h, v58_0h);
        const __m256d v59_1l = _mm256_fmadd_pd(v46_1l, v54_1l, v58_1l);
        const __m256d v59_1h = _mm256_fmadd_pd(v46_1h, v54_1h, v58_1h);
        const __m256d v61_0l = _mm256_add_pd(v59_0l, v60);
        const __m256d v61_0h = _mm256_add_pd(v59_0h, v60);
        const __m256d v61_1l = _mm256_add_pd(v59_1l, v60);
        const __m256d v61_1h = _mm256_add_pd(v59_1h, v60);
        const __m256i v62_0l = cos_bf16_cr_avx2_bits_f64_avx2(v61_0l);
        const __m256i v62_0h = cos_bf16_cr_avx2_bits_f64_avx2(v61_0h);
        const __m256i v62_1l = cos_bf16_cr_avx2_bits_f64_avx2(v61_1l);
        const __m256i v62_1h = cos_bf16_cr_avx2_bits_f64_avx2(v61_1h);
        const __m128i v63_0l = cos_bf16_cr_avx2_wrap_avx2(v62_0l);
        const __m128i v63_0h = cos_bf16_cr_avx2_wrap_avx2(v62_0h);
        const __m256i v63_0 = _mm256_set_m128i(v63_0h, v63_0l);
        const __m128i v63_1l = cos_bf16_cr_avx2_wrap_avx2(v62_1l);
        const __m128i v63_1h = cos_bf16_cr_avx2_wrap_avx2(v62_1h);
        const __m256i v63_1 = _mm256_set_m128i(v63_1h, v63_1l);
        const __m256i v64_0 = _mm256_slli_epi32(v63_0, 31);
        const __m256i v64_1 = _mm256_slli_epi32(v63_1, 31);
        const __m256 v66_0 = _mm256_permutevar8x32_ps(t2_0, v44_0);
        const __m256 v66_1 = _mm256_permutevar8x32_ps(t2_0, v44_1);
        const __m256d v67_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66_0));
        const __m256d v67_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66_0, 1));
        const __m256d v67_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66_1));
        const __m256d v67_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66_1, 1));
        const __m256 v69_0 = _mm256_permutevar8x32_ps(t3_0, v44_0);
        const __m256 v69_1 = _mm256_permutevar8x32_ps(t3_0, v44_1);
        const __m256d v70_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v69_0));
        const __m256d v70_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v69_0, 1));
        const __m256d v70_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v69_1));
        const __m256d v70_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v69_1, 1));
        const __m256d v71_0l = _mm256_min_pd(v68, v70_0l);
        const __m256d v71_0h = _mm256_min_pd(v68, v70_0h);
        const __m256d v71_1l = _mm256_min_pd(v68, v70_1l);
        const __m256d v71_1h = _mm256_min_pd(v68, v70_1h);
        const __m256d v72_0l = _mm256_sub_pd(v61_0l, v60);
        const __m256d v72_0h = _mm256_sub_pd(v61_0h, v60);
        const __m256d v72_1l = _mm256_sub_pd(v61_1l, v60);
        const __m256d v72_1h = _mm256_sub_pd(v61_1h, v60);
        const __m256d v73_0l = _mm256_sub_pd(v58_0l, v72_0l);
        const __m256d v73_0h = _mm256_sub_pd(v58_0h, v72_0h);
        const __m256d v73_1l = _mm256_sub_pd(v58_1l, v72_1l);
        const __m256d v73_1h = _mm256_sub_pd(v58_1h, v72_1h);
        const __m256d v74_0l = _mm256_fmadd_pd(v46_0l, v54_0l, v73_0l);
        const __m256d v74_0h = _mm256_fmadd_pd(v46_0h, v54_0h, v73_0h);
        const __m256d v74_1l = _mm256_fmadd_pd(v46_1l, v54_1l, v73_1l);
        const __m256d v74_1h = _mm256_fmadd_pd(v46_1h, v54_1h, v73_1h);
        const __m256d v75_0l = _mm256_fmadd_pd(v54_0l, v71_0l, v74_0l);
        const __m256d v75_0h = _mm256_fmadd_pd(v54_0h, v71_0h, v74_0h);
        const __m256d v75_1l = _mm256_fmadd_pd(v54_1l, v71_1l, v74_1l);
        const __m256d v75_1h = _mm256_fmadd_pd(v54_1h, v71_1h, v74_1h);
        const __m256d v76_0l = _mm256_fmadd_pd(v54_0l, v67_0l, v75_0l);
        const __m256d v76_0h = _mm256_fmadd_pd(v54_0h, v67_0h, v75_0h);
        const __m256d v76_1l = _mm256_fmadd_pd(v54_1l, v67_1l, v75_1l);
        const __m256d v76_1h = _mm256_fmadd_pd(v54_1h, v67_1h, v75_1h);
        const __m256d v77_0l = _mm256_mul_pd(v65, v76_0l);
        const __m256d v77_0h = _mm256_mul_pd(v65, v76_0h);
        const __m256d v77_1l = _mm256_mul_pd(v65, v76_1l);
        const __m256d v77_1h = _mm256_mul_pd(v65, v76_1h);
        const __m128 v78_0l = _mm256_cvtpd_ps(v77_0l);
        const __m128 v78_0h = _mm256_cvtpd_ps(v77_0h);
        const __m256 v78_0 = _mm256_set_m128(v78_0h, v78_0l);
        const __m128 v78_1l = _mm256_cvtpd_ps(v77_1l);
        const __m128 v78_1h = _mm256_cvtpd_ps(v77_1h);
        const __m256 v78_1 = _mm256_set_m128(v78_1h, v78_1l);
        const __m256 v79_0 = _mm256_mul_ps(v78_0, v78_0);
        const __m256 v79_1 = _mm256_mul_ps(v78_1, v78_1);
        const __m256 v80_0 = _mm256_mul_ps(v79_0, v78_0);
        const __m256 v80_1 = _mm256_mul_ps(v79_1, v78_1);
        const __m256 v83_0 = _mm256_fmadd_ps(v81, v79_0, v82);
        const __m256 v83_1 = _mm256_fmadd_ps(v81, v79_1, v82);
        const __m256 v85_0 = _mm256_fmadd_ps(v79_0, v83_0, v84);
        const __m256 v85_1 = _mm256_fmadd_ps(v79_1, v83_1, v84);
        const __m256 v87_0 = _mm256_fmadd_ps(v85_0, v79_0, v86);
        const __m256 v87_1 = _mm256_fmadd_ps(v85_1, v79_1, v86);
        const __m256 v89_0 = _mm256_fmadd_ps(v79_0, v87_0, v88);
        const __m256 v89_1 = _mm256_fmadd_ps(v79_1, v87_1, v88);
        const __m256 v91_0 = _mm256_fmadd_ps(v79_0, v89_0, v90);
        const __m256 v91_1 = _mm256_fmadd_ps(v79_1, v89_1, v90);
        const __m256 v92_0 = _mm256_fmadd_ps(v80_0, v91_0, v78_0);
        const __m256 v92_1 = _mm256_fmadd_ps(v80_1, v91_1, v78_1);
        const __m256i v93_0 = cos_bf16_cr_avx2_bits_f32_avx2(v92_0);
        const __m256i v93_1 = cos_bf16_cr_avx2_bits_f32_avx2(v92_1);
        const __m256i v94_0 = _mm256_xor_si256(v64_0, v93_0);
        const __m256i v94_1 = _mm256_xor_si256(v64_1, v93_1);
        const __m256 v95_0 = _mm256_castsi256_ps(v94_0);
        const __m256 v95_1 = _mm256_castsi256_ps(v94_1);
        const __m256 v96_0 = _mm256_add_ps(v39_0, v95_0);
        const __m256 v96_1 = _mm256_add_ps(v39_1, v95_1);
        const __m256i v97_0 = cos_bf16_cr_avx2_bits_f32_avx2(v96_0);
        const __m256i v97_1 = cos_bf16_cr_avx2_bits_f32_avx2(v96_1);
        const __m256i v98_0 = _mm256_add_epi32(v0, v97_0);
        const __m256i v98_1 = _mm256_add_epi32(v0, v97_1);
        const __m256i v99_0 = _mm256_srli_epi32(v98_0, 16);
        const __m256i v99_1 = _mm256_srli_epi32(v98_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v99_0), _mm256_castsi256_ps(v38_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v99_1), _mm256_castsi256_ps(v38_1)));
    }
    cos_bf16_cr_avx2_store_u16_avx2(y, r0_0);
    cos_bf16_cr_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static COS_BF16_CR_AVX2_AVX2_TARGET void cos_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.5d9dcep-19f); /* 2.60484535e-06 */
    const __m256 v2 = _mm256_set1_ps(-0x1.214efp-36f); /* -1.64452757e-11 */
    const __m256 v3 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v10 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v14 = _mm256_set1_ps(0x1.776834p-24f); /* 8.74062636e-08 */
    const __m256 v15 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v20 = _mm256_set1_ps(-0x1.9f6dcap-13f); /* -0.000198091919 */
    const __m256 v22 = _mm256_set1_ps(0x1.110ecap-7f); /* 0.00833306182 */
    const __m256 v24 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256i v28 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v37 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v41 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v47 = _mm256_set1_epi32(134217727); /* 0x07ffffff */
    const __m256i v49 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v52 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v57 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v60 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v65 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v68 = _mm256_set1_pd(0x1p+8); /* 256 */
    const __m256 v81 = _mm256_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m256 v82 = _mm256_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m256 v84 = _mm256_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m256 v86 = _mm256_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m256 v88 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v90 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 t0_0 = _mm256_loadu_ps(cos_bf16_cr_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(cos_bf16_cr_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(cos_bf16_cr_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(cos_bf16_cr_avx2_table3);
    const __m256i v5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v7 = _mm256_slli_epi32(v5, 16);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256 v9 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8);
    const __m256 v11 = _mm256_fmadd_ps(v4, v9, v10);
    const __m256 v12 = _mm256_round_ps(v11, 8);
    const __m256 v13 = _mm256_add_ps(v3, v12);
    const __m256 v16 = _mm256_fmadd_ps(v15, v13, v9);
    const __m256 v17 = _mm256_fmadd_ps(v14, v13, v16);
    const __m256 v18 = _mm256_fmadd_ps(v2, v13, v17);
    const __m256 v19 = _mm256_mul_ps(v18, v18);
    const __m256 v21 = _mm256_fmadd_ps(v1, v19, v20);
    const __m256 v23 = _mm256_fmadd_ps(v21, v19, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v19, v24);
    const __m256 v26 = _mm256_mul_ps(v18, v19);
    const __m256 v27 = _mm256_fmadd_ps(v25, v26, v18);
    const __m256i v29 = _mm256_cvtps_epi32(v12);
    const __m256i v31 = _mm256_slli_epi32(v29, 31);
    const __m256i v32 = _mm256_xor_si256(v28, v31);
    const __m256 v33 = _mm256_castsi256_ps(_mm256_add_epi32(cos_bf16_cr_avx2_bits_f32_avx2(v27), v32));
    const __m256i v34 = cos_bf16_cr_avx2_bits_f32_avx2(v33);
    const __m256i v35 = _mm256_add_epi32(v0, v34);
    const __m256i v36 = _mm256_srli_epi32(v35, 16);
    const __m256i v38 = _mm256_castps_si256(_mm256_cmp_ps(v9, v37, _CMP_NLE_UQ));
    __m256i r0 = v36;
    __m256i any1 = v38;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v39 = _mm256_sub_ps(v9, v9);
        const __m256i v40 = cos_bf16_cr_avx2_bits_f32_avx2(v8);
        const __m256i v42 = _mm256_add_epi32(v40, v41);
        const __m256i v44 = _mm256_srli_epi32(v42, 27);
        const __m256 v45 = _mm256_permutevar8x32_ps(t0_0, v44);
        const __m256d v46l = _mm256_cvtps_pd(_mm256_castps256_ps128(v45));
        const __m256d v46h = _mm256_cvtps_pd(_mm256_extractf128_ps(v45, 1));
        const __m256i v48 = _mm256_and_si256(v42, v47);
        const __m256i v50 = _mm256_or_si256(v48, v49);
        const __m256 v51 = _mm256_castsi256_ps(v50);
        const __m256 v53 = _mm256_mul_ps(v51, v52);
        const __m256d v54l = _mm256_cvtps_pd(_mm256_castps256_ps128(v53));
        const __m256d v54h = _mm256_cvtps_pd(_mm256_extractf128_ps(v53, 1));
        const __m256 v55 = _mm256_permutevar8x32_ps(t1_0, v44);
        const __m256d v56l = _mm256_cvtps_pd(_mm256_castps256_ps128(v55));
        const __m256d v56h = _mm256_cvtps_pd(_mm256_extractf128_ps(v55, 1));
        const __m256d v58l = _mm256_fmadd_pd(v54l, v56l, v57);
        const __m256d v58h = _mm256_fmadd_pd(v54h, v56h, v57);
        const __m256d v59l = _mm256_fmadd_pd(v46l, v54l, v58l);
        const __m256d v59h = _mm256_fmadd_pd(v46h, v54h, v58h);
        const __m256d v61l = _mm256_add_pd(v59l, v60);
        const __m256d v61h = _mm256_add_pd(v59h, v60);
        const __m256i v62l = cos_bf16_cr_avx2_bits_f64_avx2(v61l);
        const __m256i v62h = cos_bf16_cr_avx2_bits_f64_avx2(v61h);
        const __m128i v63l = cos_bf16_cr_avx2_wrap_avx2(v62l);
        const __m128i v63h = cos_bf16_cr_avx2_wrap_avx2(v62h);
        const __m256i v63 = _mm256_set_m128i(v63h, v63l);
        const __m256i v64 = _mm256_slli_epi32(v63, 31);
        const __m256 v66 = _mm256_permutevar8x32_ps(t2_0, v44);
        const __m256d v67l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66));
        const __m256d v67h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66, 1));
        const __m256 v69 = _mm256_permutevar8x32_ps(t3_0, v44);
        const __m256d v70l = _mm256_cvtps_pd(_mm256_castps256_ps128(v69));
        const __m256d v70h = _mm256_cvtps_pd(_mm256_extractf128_ps(v69, 1));
        const __m256d v71l = _mm256_min_pd(v68, v70l);
        const __m256d v71h = _mm256_min_pd(v68, v70h);
        const __m256d v72l = _mm256_sub_pd(v61l, v60);
        const __m256d v72h = _mm256_sub_pd(v61h, v60);
        const __m256d v73l = _mm256_sub_pd(v58l, v72l);
        const __m256d v73h = _mm256_sub_pd(v58h, v72h);
        const __m256d v74l = _mm256_fmadd_pd(v46l, v54l, v73l);
        const __m256d v74h = _mm256_fmadd_pd(v46h, v54h, v73h);
        const __m256d v75l = _mm256_fmadd_pd(v54l, v71l, v74l);
        const __m256d v75h = _mm256_fmadd_pd(v54h, v71h, v74h);
        const __m256d v76l = _mm256_fmadd_pd(v54l, v67l, v75l);
        const __m256d v76h = _mm256_fmadd_pd(v54h, v67h, v75h);
        const __m256d v77l = _mm256_mul_pd(v65, v76l);
        const __m256d v77h = _mm256_mul_pd(v65, v76h);
        const __m128 v78l = _mm256_cvtpd_ps(v77l);
        const __m128 v78h = _mm256_cvtpd_ps(v77h);
        const __m256 v78 = _mm256_set_m128(v78h, v78l);
        const __m256 v79 = _mm256_mul_ps(v78, v78);
        const __m256 v80 = _mm256_mul_ps(v79, v78);
        const __m256 v83 = _mm256_fmadd_ps(v81, v79, v82);
        const __m256 v85 = _mm256_fmadd_ps(v79, v83, v84);
        const __m256 v87 = _mm256_fmadd_ps(v85, v79, v86);
        const __m256 v89 = _mm256_fmadd_ps(v79, v87, v88);
        const __m256 v91 = _mm256_fmadd_ps(v79, v89, v90);
        const __m256 v92 = _mm256_fmadd_ps(v80, v91, v78);
        const __m256i v93 = cos_bf16_cr_avx2_bits_f32_avx2(v92);
        const __m256i v94 = _mm256_xor_si256(v64, v93);
        const __m256 v95 = _mm256_castsi256_ps(v94);
        const __m256 v96 = _mm256_add_ps(v39, v95);
        const __m256i v97 = cos_bf16_cr_avx2_bits_f32_avx2(v96);
        const __m256i v98 = _mm256_add_epi32(v0, v97);
        const __m256i v99 = _mm256_srli_epi32(v98, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v99), _mm256_castsi256_ps(v38)));
    }
    cos_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static COS_BF16_CR_AVX2_AVX2_TARGET void cos_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cos_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        cos_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COS_BF16_CR_AVX2_AVX512 __m512i cos_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
COS_BF16_CR_AVX2_AVX512 __m512i cos_bf16_cr_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COS_BF16_CR_AVX2_AVX512 void cos_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.5d9dcep-19f); /* 2.60484535e-06 */
    const __m512 v2 = _mm512_set1_ps(-0x1.214efp-36f); /* -1.64452757e-11 */
    const __m512 v3 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v4 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v10 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v14 = _mm512_set1_ps(0x1.776834p-24f); /* 8.74062636e-08 */
    const __m512 v15 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v20 = _mm512_set1_ps(-0x1.9f6dcap-13f); /* -0.000198091919 */
    const __m512 v22 = _mm512_set1_ps(0x1.110ecap-7f); /* 0.00833306182 */
    const __m512 v24 = _mm512_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m512i v28 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v37 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v41 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v47 = _mm512_set1_epi32(134217727); /* 0x07ffffff */
    const __m512i v49 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v52 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v57 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v60 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512d v65 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v68 = _mm512_set1_pd(0x1p+8); /* 256 */
    const __m512 v81 = _mm512_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m512 v82 = _mm512_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m512 v84 = _mm512_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m512 v86 = _mm512_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m512 v88 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v90 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 t0_0 = _mm512_loadu_ps(cos_bf16_cr_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(cos_bf16_cr_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(cos_bf16_cr_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(cos_bf16_cr_avx2_table3);
    const __m512i v5 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v7 = _mm512_slli_epi32(v5, 16);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __m512 v9 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v11 = _mm512_fmadd_ps(v4, v9, v10);
    const __m512 v12 = _mm512_roundscale_ps(v11, 8);
    const __m512 v13 = _mm512_add_ps(v3, v12);
    const __m512 v16 = _mm512_fmadd_ps(v15, v13, v9);
    const __m512 v17 = _mm512_fmadd_ps(v14, v13, v16);
    const __m512 v18 = _mm512_fmadd_ps(v2, v13, v17);
    const __m512 v19 = _mm512_mul_ps(v18, v18);
    const __m512 v21 = _mm512_fmadd_ps(v1, v19, v20);
    const __m512 v23 = _mm512_fmadd_ps(v21, v19, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v19, v24);
    const __m512 v26 = _mm512_mul_ps(v18, v19);
    const __m512 v27 = _mm512_fmadd_ps(v25, v26, v18);
    const __m512i v29 = _mm512_cvtps_epi32(v12);
    const __m512i v31 = _mm512_slli_epi32(v29, 31);
    const __m512i v32 = _mm512_xor_si512(v28, v31);
    const __m512 v33 = _mm512_castsi512_ps(_mm512_add_epi32(cos_bf16_cr_avx2_bits_f32_avx512(v27), v32));
    const __m512i v34 = cos_bf16_cr_avx2_bits_f32_avx512(v33);
    const __m512i v35 = _mm512_add_epi32(v0, v34);
    const __m512i v36 = _mm512_srli_epi32(v35, 16);
    const __mmask16 v38 = _mm512_cmp_ps_mask(v9, v37, _CMP_NLE_UQ);
    __m512i r0 = v36;
    __mmask16 any1 = v38;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v39 = _mm512_sub_ps(v9, v9);
        const __m512i v40 = cos_bf16_cr_avx2_bits_f32_avx512(v8);
        const __m512i v42 = _mm512_add_epi32(v40, v41);
        const __m512i v44 = _mm512_srli_epi32(v42, 27);
        const __m512 v45 = _mm512_permutexvar_ps(v44, t0_0);
        const __m512d v46l = _mm512_cvtps_pd(_mm512_castps512_ps256(v45));
        const __m512d v46h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v45, 1));
        const __m512i v48 = _mm512_and_si512(v42, v47);
        const __m512i v50 = _mm512_or_si512(v48, v49);
        const __m512 v51 = _mm512_castsi512_ps(v50);
        const __m512 v53 = _mm512_mul_ps(v51, v52);
        const __m512d v54l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53));
        const __m512d v54h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53, 1));
        const __m512 v55 = _mm512_permutexvar_ps(v44, t1_0);
        const __m512d v56l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55));
        const __m512d v56h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55, 1));
        const __m512d v58l = _mm512_fmadd_pd(v54l, v56l, v57);
        const __m512d v58h = _mm512_fmadd_pd(v54h, v56h, v57);
        const __m512d v59l = _mm512_fmadd_pd(v46l, v54l, v58l);
        const __m512d v59h = _mm512_fmadd_pd(v46h, v54h, v58h);
        const __m512d v61l = _mm512_add_pd(v59l, v60);
        const __m512d v61h = _mm512_add_pd(v59h, v60);
        const __m512i v62l = cos_bf16_cr_avx2_bits_f64_avx512(v61l);
        const __m512i v62h = cos_bf16_cr_avx2_bits_f64_avx512(v61h);
        const __m256i v63l = _mm512_cvtepi64_epi32(v62l);
        const __m256i v63h = _mm512_cvtepi64_epi32(v62h);
        const __m512i v63 = _mm512_inserti32x8(_mm512_castsi256_si512(v63l), v63h, 1);
        const __m512i v64 = _mm512_slli_epi32(v63, 31);
        const __m512 v66 = _mm512_permutexvar_ps(v44, t2_0);
        const __m512d v67l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66));
        const __m512d v67h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66, 1));
        const __m512 v69 = _mm512_permutexvar_ps(v44, t3_0);
        const __m512d v70l = _mm512_cvtps_pd(_mm512_castps512_ps256(v69));
        const __m512d v70h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v69, 1));
        const __m512d v71l = _mm512_min_pd(v68, v70l);
        const __m512d v71h = _mm512_min_pd(v68, v70h);
        const __m512d v72l = _mm512_sub_pd(v61l, v60);
        const __m512d v72h = _mm512_sub_pd(v61h, v60);
        const __m512d v73l = _mm512_sub_pd(v58l, v72l);
        const __m512d v73h = _mm512_sub_pd(v58h, v72h);
        const __m512d v74l = _mm512_fmadd_pd(v46l, v54l, v73l);
        const __m512d v74h = _mm512_fmadd_pd(v46h, v54h, v73h);
        const __m512d v75l = _mm512_fmadd_pd(v54l, v71l, v74l);
        const __m512d v75h = _mm512_fmadd_pd(v54h, v71h, v74h);
        const __m512d v76l = _mm512_fmadd_pd(v54l, v67l, v75l);
        const __m512d v76h = _mm512_fmadd_pd(v54h, v67h, v75h);
        const __m512d v77l = _mm512_mul_pd(v65, v76l);
        const __m512d v77h = _mm512_mul_pd(v65, v76h);
        const __m256 v78l = _mm512_cvtpd_ps(v77l);
        const __m256 v78h = _mm512_cvtpd_ps(v77h);
        const __m512 v78 = _mm512_insertf32x8(_mm512_castps256_ps512(v78l), v78h, 1);
        const __m512 v79 = _mm512_mul_ps(v78, v78);
        const __m512 v80 = _mm512_mul_ps(v79, v78);
        const __m512 v83 = _mm512_fmadd_ps(v81, v79, v82);
        const __m512 v85 = _mm512_fmadd_ps(v79, v83, v84);
        const __m512 v87 = _mm512_fmadd_ps(v85, v79, v86);
        const __m512 v89 = _mm512_fmadd_ps(v79, v87, v88);
        const __m512 v91 = _mm512_fmadd_ps(v79, v89, v90);
        const __m512 v92 = _mm512_fmadd_ps(v80, v91, v78);
        const __m512i v93 = cos_bf16_cr_avx2_bits_f32_avx512(v92);
        const __m512i v94 = _mm512_xor_si512(v64, v93);
        const __m512 v95 = _mm512_castsi512_ps(v94);
        const __m512 v96 = _mm512_add_ps(v39, v95);
        const __m512i v97 = cos_bf16_cr_avx2_bits_f32_avx512(v96);
        const __m512i v98 = _mm512_add_epi32(v0, v97);
        const __m512i v99 = _mm512_srli_epi32(v98, 16);
        r0 = _mm512_mask_blend_epi32(v38, r0, v99);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static COS_BF16_CR_AVX2_AVX512_TARGET void cos_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        cos_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_bf16_cr_avx2_level(void) {
#if defined(COS_BF16_CR_AVX2_FORCE_ISA)
    return COS_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t cos_bf16_cr_avx2(uint16_t x) {
    return cos_bf16_cr_avx2_element(x);
}

void cos_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_bf16_cr_avx2_level();
    if (level == 2) {
        cos_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cos_bf16_cr_avx2_array_portable(x, y, n);
}
