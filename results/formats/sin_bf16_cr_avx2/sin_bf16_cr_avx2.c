/* sin_bf16_cr_avx2: sin
 *
 *   target       sin, sin x, bf16
 *   domain       every input
 *   max error    0.499995 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.52p+123 (-1.40399707e+37, encoding 0xfd29)
 *   result there 0x1.a4p-2 (0.41015625, encoding 0x3ed2)
 *   mean error   0.128742 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ccdf2c4d9d284bb18973d699b0e4afb4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt bf16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/sin_bf16_avx2.db
 *                time: 0.5113 ns/element as avx2 code (inputs mean)
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
#include "sin_bf16_cr_avx2.h"

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

static inline int32_t sin_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sin_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t sin_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sin_bf16_cr_avx2_addbits_f32(float a, int32_t b) {
    return sin_bf16_cr_avx2_frombits_f32((int32_t)((uint32_t)sin_bf16_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t sin_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sin_bf16_cr_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_bf16_cr_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float sin_bf16_cr_avx2_table0[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float sin_bf16_cr_avx2_table1[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static const float sin_bf16_cr_avx2_table2[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float sin_bf16_cr_avx2_table3[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static inline uint16_t sin_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32767; /* 0x00007fff */
    const float v1 = 0x1.7ceb56p-24f; /* 8.86896814e-08 */
    const float v2 = 0x1.45f306p-2f; /* 0.318309873 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = sin_bf16_cr_avx2_shl_i32(v3, v4);
    const float v6 = sin_bf16_cr_avx2_frombits_f32(v5);
    const float v7 = sin_bf16_cr_avx2_abs_f32(v6);
    const float v8 = 0x1.8p+23f; /* 12582912 */
    const float v9 = sin_bf16_cr_avx2_fma_f32(v2, v7, v8);
    const float v10 = v9 - v8;
    const float v11 = -0x1.921fb6p+1f; /* -3.14159274 */
    const float v12 = sin_bf16_cr_avx2_fma_f32(v11, v10, v7);
    const float v13 = sin_bf16_cr_avx2_fma_f32(v1, v10, v12);
    const float v14 = v13 * v13;
    const float v15 = -0x1.84a606p-13f; /* -0.00018532206 */
    const float v16 = 0x1.106e24p-7f; /* 0.00831391104 */
    const float v17 = sin_bf16_cr_avx2_fma_f32(v15, v14, v16);
    const float v18 = -0x1.5550eap-3f; /* -0.166658238 */
    const float v19 = sin_bf16_cr_avx2_fma_f32(v14, v17, v18);
    const float v20 = v14 * v13;
    const float v21 = sin_bf16_cr_avx2_fma_f32(v19, v20, v13);
    const int32_t v22 = INT32_MIN; /* 0x80000000 */
    const int32_t v23 = sin_bf16_cr_avx2_bits_f32(v6);
    const int32_t v24 = v22 & v23;
    const int32_t v25 = sin_bf16_cr_avx2_bits_f32(v9);
    const int32_t v26 = 31;
    const int32_t v27 = sin_bf16_cr_avx2_shl_i32(v25, v26);
    const int32_t v28 = v24 ^ v27;
    const float v29 = sin_bf16_cr_avx2_addbits_f32(v21, v28);
    const int32_t v30 = sin_bf16_cr_avx2_bits_f32(v29);
    const int32_t v31 = (int32_t)((uint32_t)v0 + (uint32_t)v30);
    const int32_t v32 = sin_bf16_cr_avx2_lshr_i32(v31, v4);
    const float v33 = 0x1p+17f; /* 131072 */
    const int v34 = !(v7 <= v33);
    int32_t r0 = v32;
    if (v34) {
        const float v35 = v7 - v7;
        const int32_t v36 = 8388608; /* 0x00800000 */
        const int32_t v37 = (int32_t)((uint32_t)v23 + (uint32_t)v36);
        const int32_t v38 = 27;
        const int32_t v39 = sin_bf16_cr_avx2_lshr_i32(v37, v38);
        const float v40 = sin_bf16_cr_avx2_table0[(uint32_t)v39 & (8u - 1)];
        const double v41 = (double)v40;
        const int32_t v42 = -2013265921; /* 0x87ffffff */
        const int32_t v43 = v37 & v42;
        const int32_t v44 = 1207959552; /* 0x48000000 */
        const int32_t v45 = v43 | v44;
        const float v46 = sin_bf16_cr_avx2_frombits_f32(v45);
        const float v47 = 0x1p+6f; /* 64 */
        const float v48 = v46 * v47;
        const double v49 = (double)v48;
        const float v50 = sin_bf16_cr_avx2_table1[(uint32_t)v39 & (8u - 1)];
        const double v51 = (double)v50;
        const float v52 = sin_bf16_cr_avx2_table2[(uint32_t)v39 & (8u - 1)];
        const double v53 = (double)v52;
        const float v54 = sin_bf16_cr_avx2_table3[(uint32_t)v39 & (8u - 1)];
        const double v55 = (double)v54;
        const double v56 = v55 * v49;
        const double v57 = sin_bf16_cr_avx2_fma_f64(v53, v49, v56);
        const double v58 = 0x1.8p+53; /* 13510798882111488 */
        const double v59 = v57 + v58;
        const double v60 = v59 - v58;
        const double v61 = v56 - v60;
        const double v62 = sin_bf16_cr_avx2_fma_f64(v53, v49, v61);
        const double v63 = sin_bf16_cr_avx2_fma_f64(v51, v49, v62);
        const double v64 = sin_bf16_cr_avx2_fma_f64(v41, v49, v63);
        const double v65 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v66 = v64 * v65;
        const float v67 = (float)v66;
        const float v68 = v67 * v67;
        const float v69 = 0x1.612462p-33f; /* 1.60590444e-10 */
        const float v70 = -0x1.ae6456p-26f; /* -2.50521079e-08 */
        const float v71 = sin_bf16_cr_avx2_fma_f32(v69, v68, v70);
        const float v72 = 0x1.71de3ap-19f; /* 2.75573188e-06 */
        const float v73 = sin_bf16_cr_avx2_fma_f32(v68, v71, v72);
        const float v74 = -0x1.a01a02p-13f; /* -0.000198412701 */
        const float v75 = sin_bf16_cr_avx2_fma_f32(v73, v68, v74);
        const float v76 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v77 = sin_bf16_cr_avx2_fma_f32(v68, v75, v76);
        const float v78 = -0x1.555556p-3f; /* -0.166666672 */
        const float v79 = sin_bf16_cr_avx2_fma_f32(v68, v77, v78);
        const float v80 = v68 * v67;
        const float v81 = sin_bf16_cr_avx2_fma_f32(v79, v80, v67);
        const int32_t v82 = sin_bf16_cr_avx2_bits_f32(v81);
        const int64_t v83 = sin_bf16_cr_avx2_bits_f64(v59);
        const int32_t v84 = (int32_t)(uint32_t)(uint64_t)v83;
        const int32_t v85 = sin_bf16_cr_avx2_shl_i32(v84, v26);
        const int32_t v86 = v82 ^ v85;
        const float v87 = sin_bf16_cr_avx2_frombits_f32(v86);
        const float v88 = v35 + v87;
        const int32_t v89 = sin_bf16_cr_avx2_bits_f32(v88);
        const int32_t v90 = (int32_t)((uint32_t)v0 + (uint32_t)v89);
        const int32_t v91 = sin_bf16_cr_avx2_lshr_i32(v90, v4);
        r0 = v91;
    }
    return (uint16_t)r0;
}

static void sin_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_BF16_CR_AVX2_AVX2 static inline SIN_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIN_BF16_CR_AVX2_AVX512 static inline SIN_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SIN_BF16_CR_AVX2_AVX2 __m256i sin_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Encoding; every NaN gives the canonical one. */
SIN_BF16_CR_AVX2_AVX2 __m256i sin_bf16_cr_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SIN_BF16_CR_AVX2_AVX2 __m128i sin_bf16_cr_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* The low halves of eight lanes. */
SIN_BF16_CR_AVX2_AVX2 void sin_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SIN_BF16_CR_AVX2_AVX2 void sin_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256 v1 = _mm256_set1_ps(0x1.7ceb56p-24f); /* 8.86896814e-08 */
    const __m256 v2 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v11 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v15 = _mm256_set1_ps(-0x1.84a606p-13f); /* -0.00018532206 */
    const __m256 v16 = _mm256_set1_ps(0x1.106e24p-7f); /* 0.00831391104 */
    const __m256 v18 = _mm256_set1_ps(-0x1.5550eap-3f); /* -0.166658238 */
    const __m256i v22 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v33 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v36 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v42 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v44 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v47 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v58 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v65 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256 v69 = _mm256_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m256 v70 = _mm256_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m256 v72 = _mm256_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m256 v74 = _mm256_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m256 v76 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v78 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 t0_0 = _mm256_loadu_ps(sin_bf16_cr_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(sin_bf16_cr_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(sin_bf16_cr_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(sin_bf16_cr_avx2_table3);
    const __m256i v3_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 16);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 16);
    const __m256 v6_0 = _mm256_castsi256_ps(v5_0);
    const __m256 v6_1 = _mm256_castsi256_ps(v5_1);
    const __m256 v7_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_0);
    const __m256 v7_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v2, v7_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v2, v7_1, v8);
    const __m256 v10_0 = _mm256_sub_ps(v9_0, v8);
    const __m256 v10_1 = _mm256_sub_ps(v9_1, v8);
    const __m256 v12_0 = _mm256_fmadd_ps(v11, v10_0, v7_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v11, v10_1, v7_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v1, v10_0, v12_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v1, v10_1, v12_1);
    const __m256 v14_0 = _mm256_mul_ps(v13_0, v13_0);
    const __m256 v14_1 = _mm256_mul_ps(v13_1, v13_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v15, v14_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v15, v14_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v14_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v14_1, v17_1, v18);
    const __m256 v20_0 = _mm256_mul_ps(v14_0, v13_0);
    const __m256 v20_1 = _mm256_mul_ps(v14_1, v13_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v20_0, v13_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v20_1, v13_1);
    const __m256i v23_0 = sin_bf16_cr_avx2_bits_f32_avx2(v6_0);
    const __m256i v23_1 = sin_bf16_cr_avx2_bits_f32_avx2(v6_1);
    const __m256i v24_0 = _mm256_and_si256(v22, v23_0);
    const __m256i v24_1 = _mm256_and_si256(v22, v23_1);
    const __m256i v25_0 = sin_bf16_cr_avx2_bits_f32_avx2(v9_0);
    const __m256i v25_1 = sin_bf16_cr_avx2_bits_f32_avx2(v9_1);
    const __m256i v27_0 = _mm256_slli_epi32(v25_0, 31);
    const __m256i v27_1 = _mm256_slli_epi32(v25_1, 31);
    const __m256i v28_0 = _mm256_xor_si256(v24_0, v27_0);
    const __m256i v28_1 = _mm256_xor_si256(v24_1, v27_1);
    const __m256 v29_0 = _mm256_castsi256_ps(_mm256_add_epi32(sin_bf16_cr_avx2_bits_f32_avx2(v21_0), v28_0));
    const __m256 v29_1 = _mm256_castsi256_ps(_mm256_add_epi32(sin_bf16_cr_avx2_bits_f32_avx2(v21_1), v28_1));
    const __m256i v30_0 = sin_bf16_cr_avx2_bits_f32_avx2(v29_0);
    const __m256i v30_1 = sin_bf16_cr_avx2_bits_f32_avx2(v29_1);
    const __m256i v31_0 = _mm256_add_epi32(v0, v30_0);
    const __m256i v31_1 = _mm256_add_epi32(v0, v30_1);
    const __m256i v32_0 = _mm256_srli_epi32(v31_0, 16);
    const __m256i v32_1 = _mm256_srli_epi32(v31_1, 16);
    const __m256i v34_0 = _mm256_castps_si256(_mm256_cmp_ps(v7_0, v33, _CMP_NLE_UQ));
    const __m256i v34_1 = _mm256_castps_si256(_mm256_cmp_ps(v7_1, v33, _CMP_NLE_UQ));
    __m256i r0_0 = v32_0;
    __m256i r0_1 = v32_1;
    __m256i any1 = v34_0;
    any1 = _mm256_or_si256(any1, v34_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v35_0 = _mm256_sub_ps(v7_0, v7_0);
        const __m256 v35_1 = _mm256_sub_ps(v7_1, v7_1);
        const __m256i v37_0 = _mm256_add_epi32(v23_0, v36);
        const __m256i v37_1 = _mm256_add_epi32(v23_1, v36);
        const __m256i v39_0 = _mm256_srli_epi32(v37_0, 27);
        const __m256i v39_1 = _mm256_srli_epi32(v37_1, 27);
        const __m256 v40_0 = _mm256_permutevar8x32_ps(t0_0, v39_0);
        const __m256 v40_1 = _mm256_permutevar8x32_ps(t0_0, v39_1);
        const __m256d v41_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v40_0));
        const __m256d v41_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v40_0, 1));
        const __m256d v41_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v40_1));
        const __m256d v41_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v40_1, 1));
        const __m256i v43_0 = _mm256_and_si256(v37_0, v42);
        const __m256i v43_1 = _mm256_and_si256(v37_1, v42);
        const __m256i v45_0 = _mm256_or_si256(v43_0, v44);
        const __m256i v45_1 = _mm256_or_si256(v43_1, v44);
        const __m256 v46_0 = _mm256_castsi256_ps(v45_0);
        const __m256 v46_1 = _mm256_castsi256_ps(v45_1);
        const __m256 v48_0 = _mm256_mul_ps(v46_0, v47);
        const __m256 v48_1 = _mm256_mul_ps(v46_1, v47);
        const __m256d v49_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v48_0));
        const __m256d v49_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v48_0, 1));
        const __m256d v49_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v48_1));
        const __m256d v49_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v48_1, 1));
        const __m256 v50_0 = _mm256_permutevar8x32_ps(t1_0, v39_0);
        const __m256 v50_1 = _mm256_permutevar8x32_ps(t1_0, v39_1);
        const __m256d v51_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v50_0));
        const __m256d v51_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v50_0, 1));
        const __m256d v51_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v50_1));
        const __m256d v51_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v50_1, 1));
        const __m256 v52_0 = _mm256_permutevar8x32_ps(t2_0, v39_0);
        const __m256 v52_1 = _mm256_permutevar8x32_ps(t2_0, v39_1);
        const __m256d v53_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v52_0));
        const __m256d v53_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v52_0, 1));
        const __m256d v53_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v52_1));
        const __m256d v53_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v52_1, 1));
        const __m256 v54_0 = _mm256_permutevar8x32_ps(t3_0, v39_0);
        const __m256 v54_1 = _mm256_permutevar8x32_ps(t3_0, v39_1);
        const __m256d v55_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v54_0));
        const __m256d v55_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v54_0, 1));
        const __m256d v55_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v54_1));
        const __m256d v55_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v54_1, 1));
        const __m256d v56_0l = _mm256_mul_pd(v55_0l, v49_0l);
        const __m256d v56_0h = _mm256_mul_pd(v55_0h, v49_0h);
        const __m256d v56_1l = _mm256_mul_pd(v55_1l, v49_1l);
        const __m256d v56_1h = _mm256_mul_pd(v55_1h, v49_1h);
        const __m256d v57_0l = _mm256_fmadd_pd(v53_0l, v49_0l, v56_0l);
        const __m256d v57_0h = _mm256_fmadd_pd(v53_0h, v49_0h, v56_0h);
        const __m256d v57_1l = _mm256_fmadd_pd(v53_1l, v49_1l, v56_1l);
        const __m256d v57_1h = _mm256_fmadd_pd(v53_1h, v49_1h, v56_1h);
        const __m256d v59_0l = _mm256_add_pd(v57_0l, v58);
        const __m256d v59_0h = _mm256_add_pd(v57_0h, v58);
        const __m256d v59_1l = _mm256_add_pd(v57_1l, v58);
        const __m256d v59_1h = _mm256_add_pd(v57_1h, v58);
        const __m256d v60_0l = _mm256_sub_pd(v59_0l, v58);
        const __m256d v60_0h = _mm256_sub_pd(v59_0h, v58);
        const __m256d v60_1l = _mm256_sub_pd(v59_1l, v58);
        const __m256d v60_1h = _mm256_sub_pd(v59_1h, v58);
        const __m256d v61_0l = _mm256_sub_pd(v56_0l, v60_0l);
        const __m256d v61_0h = _mm256_sub_pd(v56_0h, v60_0h);
        const __m256d v61_1l = _mm256_sub_pd(v56_1l, v60_1l);
        const __m256d v61_1h = _mm256_sub_pd(v56_1h, v60_1h);
        const __m256d v62_0l = _mm256_fmadd_pd(v53_0l, v49_0l, v61_0l);
        const __m256d v62_0h = _mm256_fmadd_pd(v53_0h, v49_0h, v61_0h);
        const __m256d v62_1l = _mm256_fmadd_pd(v53_1l, v49_1l, v61_1l);
        const __m256d v62_1h = _mm256_fmadd_pd(v53_1h, v49_1h, v61_1h);
        const __m256d v63_0l = _mm256_fmadd_pd(v51_0l, v49_0l, v62_0l);
        const __m256d v63_0h = _mm256_fmadd_pd(v51_0h, v49_0h, v62_0h);
        const __m256d v63_1l = _mm256_fmadd_pd(v51_1l, v49_1l, v62_1l);
        const __m256d v63_1h = _mm256_fmadd_pd(v51_1h, v49_1h, v62_1h);
        const __m256d v64_0l = _mm256_fmadd_pd(v41_0l, v49_0l, v63_0l);
        const __m256d v64_0h = _mm256_fmadd_pd(v41_0h, v49_0h, v63_0h);
        const __m256d v64_1l = _mm256_fmadd_pd(v41_1l, v49_1l, v63_1l);
        const __m256d v64_1h = _mm256_fmadd_pd(v41_1h, v49_1h, v63_1h);
        const __m256d v66_0l = _mm256_mul_pd(v64_0l, v65);
        const __m256d v66_0h = _mm256_mul_pd(v64_0h, v65);
        const __m256d v66_1l = _mm256_mul_pd(v64_1l, v65);
        const __m256d v66_1h = _mm256_mul_pd(v64_1h, v65);
        const __m128 v67_0l = _mm256_cvtpd_ps(v66_0l);
        const __m128 v67_0h = _mm256_cvtpd_ps(v66_0h);
        const __m256 v67_0 = _mm256_set_m128(v67_0h, v67_0l);
        const __m128 v67_1l = _mm256_cvtpd_ps(v66_1l);
        const __m128 v67_1h = _mm256_cvtpd_ps(v66_1h);
        const __m256 v67_1 = _mm256_set_m128(v67_1h, v67_1l);
        const __m256 v68_0 = _mm256_mul_ps(v67_0, v67_0);
        const __m256 v68_1 = _mm256_mul_ps(v67_1, v67_1);
        const __m256 v71_0 = _mm256_fmadd_ps(v69, v68_0, v70);
        const __m256 v71_1 = _mm256_fmadd_ps(v69, v68_1, v70);
        const __m256 v73_0 = _mm256_fmadd_ps(v68_0, v71_0, v72);
        const __m256 v73_1 = _mm256_fmadd_ps(v68_1, v71_1, v72);
        const __m256 v75_0 = _mm256_fmadd_ps(v73_0, v68_0, v74);
        const __m256 v75_1 = _mm256_fmadd_ps(v73_1, v68_1, v74);
        const __m256 v77_0 = _mm256_fmadd_ps(v68_0, v75_0, v76);
        const __m256 v77_1 = _mm256_fmadd_ps(v68_1, v75_1, v76);
        const __m256 v79_0 = _mm256_fmadd_ps(v68_0, v77_0, v78);
        const __m256 v79_1 = _mm256_fmadd_ps(v68_1, v77_1, v78);
        const __m256 v80_0 = _mm256_mul_ps(v68_0, v67_0);
        const __m256 v80_1 = _mm256_mul_ps(v68_1, v67_1);
        const __m256 v81_0 = _mm256_fmadd_ps(v79_0, v80_0, v67_0);
        const __m256 v81_1 = _mm256_fmadd_ps(v79_1, v80_1, v67_1);
        const __m256i v82_0 = sin_bf16_cr_avx2_bits_f32_avx2(v81_0);
        const __m256i v82_1 = sin_bf16_cr_avx2_bits_f32_avx2(v81_1);
        const __m256i v83_0l = sin_bf16_cr_avx2_bits_f64_avx2(v59_0l);
        const __m256i v83_0h = sin_bf16_cr_avx2_bits_f64_avx2(v59_0h);
        const __m256i v83_1l = sin_bf16_cr_avx2_bits_f64_avx2(v59_1l);
        const __m256i v83_1h = sin_bf16_cr_avx2_bits_f64_avx2(v59_1h);
        const __m128i v84_0l = sin_bf16_cr_avx2_wrap_avx2(v83_0l);
        const __m128i v84_0h = sin_bf16_cr_avx2_wrap_avx2(v83_0h);
        const __m256i v84_0 = _mm256_set_m128i(v84_0h, v84_0l);
        const __m128i v84_1l = sin_bf16_cr_avx2_wrap_avx2(v83_1l);
        const __m128i v84_1h = sin_bf16_cr_avx2_wrap_avx2(v83_1h);
        const __m256i v84_1 = _mm256_set_m128i(v84_1h, v84_1l);
        const __m256i v85_0 = _mm256_slli_epi32(v84_0, 31);
        const __m256i v85_1 = _mm256_slli_epi32(v84_1, 31);
        const __m256i v86_0 = _mm256_xor_si256(v82_0, v85_0);
        const __m256i v86_1 = _mm256_xor_si256(v82_1, v85_1);
        const __m256 v87_0 = _mm256_castsi256_ps(v86_0);
        const __m256 v87_1 = _mm256_castsi256_ps(v86_1);
        const __m256 v88_0 = _mm256_add_ps(v35_0, v87_0);
        const __m256 v88_1 = _mm256_add_ps(v35_1, v87_1);
        const __m256i v89_0 = sin_bf16_cr_avx2_bits_f32_avx2(v88_0);
        const __m256i v89_1 = sin_bf16_cr_avx2_bits_f32_avx2(v88_1);
        const __m256i v90_0 = _mm256_add_epi32(v0, v89_0);
        const __m256i v90_1 = _mm256_add_epi32(v0, v89_1);
        const __m256i v91_0 = _mm256_srli_epi32(v90_0, 16);
        const __m256i v91_1 = _mm256_srli_epi32(v90_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v91_0), _mm256_castsi256_ps(v34_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v91_1), _mm256_castsi256_ps(v34_1)));
    }
    sin_bf16_cr_avx2_store_u16_avx2(y, r0_0);
    sin_bf16_cr_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static SIN_BF16_CR_AVX2_AVX2_TARGET void sin_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256 v1 = _mm256_set1_ps(0x1.7ceb56p-24f); /* 8.86896814e-08 */
    const __m256 v2 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v11 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v15 = _mm256_set1_ps(-0x1.84a606p-13f); /* -0.00018532206 */
    const __m256 v16 = _mm256_set1_ps(0x1.106e24p-7f); /* 0.00831391104 */
    const __m256 v18 = _mm256_set1_ps(-0x1.5550eap-3f); /* -0.166658238 */
    const __m256i v22 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v33 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v36 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v42 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v44 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v47 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v58 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v65 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256 v69 = _mm256_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m256 v70 = _mm256_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m256 v72 = _mm256_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m256 v74 = _mm256_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m256 v76 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v78 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 t0_0 = _mm256_loadu_ps(sin_bf16_cr_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(sin_bf16_cr_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(sin_bf16_cr_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(sin_bf16_cr_avx2_table3);
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256 v9 = _mm256_fmadd_ps(v2, v7, v8);
    const __m256 v10 = _mm256_sub_ps(v9, v8);
    const __m256 v12 = _mm256_fmadd_ps(v11, v10, v7);
    const __m256 v13 = _mm256_fmadd_ps(v1, v10, v12);
    const __m256 v14 = _mm256_mul_ps(v13, v13);
    const __m256 v17 = _mm256_fmadd_ps(v15, v14, v16);
    const __m256 v19 = _mm256_fmadd_ps(v14, v17, v18);
    const __m256 v20 = _mm256_mul_ps(v14, v13);
    const __m256 v21 = _mm256_fmadd_ps(v19, v20, v13);
    const __m256i v23 = sin_bf16_cr_avx2_bits_f32_avx2(v6);
    const __m256i v24 = _mm256_and_si256(v22, v23);
    const __m256i v25 = sin_bf16_cr_avx2_bits_f32_avx2(v9);
    const __m256i v27 = _mm256_slli_epi32(v25, 31);
    const __m256i v28 = _mm256_xor_si256(v24, v27);
    const __m256 v29 = _mm256_castsi256_ps(_mm256_add_epi32(sin_bf16_cr_avx2_bits_f32_avx2(v21), v28));
    const __m256i v30 = sin_bf16_cr_avx2_bits_f32_avx2(v29);
    const __m256i v31 = _mm256_add_epi32(v0, v30);
    const __m256i v32 = _mm256_srli_epi32(v31, 16);
    const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v7, v33, _CMP_NLE_UQ));
    __m256i r0 = v32;
    __m256i any1 = v34;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v35 = _mm256_sub_ps(v7, v7);
        const __m256i v37 = _mm256_add_epi32(v23, v36);
        const __m256i v39 = _mm256_srli_epi32(v37, 27);
        const __m256 v40 = _mm256_permutevar8x32_ps(t0_0, v39);
        const __m256d v41l = _mm256_cvtps_pd(_mm256_castps256_ps128(v40));
        const __m256d v41h = _mm256_cvtps_pd(_mm256_extractf128_ps(v40, 1));
        const __m256i v43 = _mm256_and_si256(v37, v42);
        const __m256i v45 = _mm256_or_si256(v43, v44);
        const __m256 v46 = _mm256_castsi256_ps(v45);
        const __m256 v48 = _mm256_mul_ps(v46, v47);
        const __m256d v49l = _mm256_cvtps_pd(_mm256_castps256_ps128(v48));
        const __m256d v49h = _mm256_cvtps_pd(_mm256_extractf128_ps(v48, 1));
        const __m256 v50 = _mm256_permutevar8x32_ps(t1_0, v39);
        const __m256d v51l = _mm256_cvtps_pd(_mm256_castps256_ps128(v50));
        const __m256d v51h = _mm256_cvtps_pd(_mm256_extractf128_ps(v50, 1));
        const __m256 v52 = _mm256_permutevar8x32_ps(t2_0, v39);
        const __m256d v53l = _mm256_cvtps_pd(_mm256_castps256_ps128(v52));
        const __m256d v53h = _mm256_cvtps_pd(_mm256_extractf128_ps(v52, 1));
        const __m256 v54 = _mm256_permutevar8x32_ps(t3_0, v39);
        const __m256d v55l = _mm256_cvtps_pd(_mm256_castps256_ps128(v54));
        const __m256d v55h = _mm256_cvtps_pd(_mm256_extractf128_ps(v54, 1));
        const __m256d v56l = _mm256_mul_pd(v55l, v49l);
        const __m256d v56h = _mm256_mul_pd(v55h, v49h);
        const __m256d v57l = _mm256_fmadd_pd(v53l, v49l, v56l);
        const __m256d v57h = _mm256_fmadd_pd(v53h, v49h, v56h);
        const __m256d v59l = _mm256_add_pd(v57l, v58);
        const __m256d v59h = _mm256_add_pd(v57h, v58);
        const __m256d v60l = _mm256_sub_pd(v59l, v58);
        const __m256d v60h = _mm256_sub_pd(v59h, v58);
        const __m256d v61l = _mm256_sub_pd(v56l, v60l);
        const __m256d v61h = _mm256_sub_pd(v56h, v60h);
        const __m256d v62l = _mm256_fmadd_pd(v53l, v49l, v61l);
        const __m256d v62h = _mm256_fmadd_pd(v53h, v49h, v61h);
        const __m256d v63l = _mm256_fmadd_pd(v51l, v49l, v62l);
        const __m256d v63h = _mm256_fmadd_pd(v51h, v49h, v62h);
        const __m256d v64l = _mm256_fmadd_pd(v41l, v49l, v63l);
        const __m256d v64h = _mm256_fmadd_pd(v41h, v49h, v63h);
        const __m256d v66l = _mm256_mul_pd(v64l, v65);
        const __m256d v66h = _mm256_mul_pd(v64h, v65);
        const __m128 v67l = _mm256_cvtpd_ps(v66l);
        const __m128 v67h = _mm256_cvtpd_ps(v66h);
        const __m256 v67 = _mm256_set_m128(v67h, v67l);
        const __m256 v68 = _mm256_mul_ps(v67, v67);
        const __m256 v71 = _mm256_fmadd_ps(v69, v68, v70);
        const __m256 v73 = _mm256_fmadd_ps(v68, v71, v72);
        const __m256 v75 = _mm256_fmadd_ps(v73, v68, v74);
        const __m256 v77 = _mm256_fmadd_ps(v68, v75, v76);
        const __m256 v79 = _mm256_fmadd_ps(v68, v77, v78);
        const __m256 v80 = _mm256_mul_ps(v68, v67);
        const __m256 v81 = _mm256_fmadd_ps(v79, v80, v67);
        const __m256i v82 = sin_bf16_cr_avx2_bits_f32_avx2(v81);
        const __m256i v83l = sin_bf16_cr_avx2_bits_f64_avx2(v59l);
        const __m256i v83h = sin_bf16_cr_avx2_bits_f64_avx2(v59h);
        const __m128i v84l = sin_bf16_cr_avx2_wrap_avx2(v83l);
        const __m128i v84h = sin_bf16_cr_avx2_wrap_avx2(v83h);
        const __m256i v84 = _mm256_set_m128i(v84h, v84l);
        const __m256i v85 = _mm256_slli_epi32(v84, 31);
        const __m256i v86 = _mm256_xor_si256(v82, v85);
        const __m256 v87 = _mm256_castsi256_ps(v86);
        const __m256 v88 = _mm256_add_ps(v35, v87);
        const __m256i v89 = sin_bf16_cr_avx2_bits_f32_avx2(v88);
        const __m256i v90 = _mm256_add_epi32(v0, v89);
        const __m256i v91 = _mm256_srli_epi32(v90, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v91), _mm256_castsi256_ps(v34)));
    }
    sin_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static SIN_BF16_CR_AVX2_AVX2_TARGET void sin_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sin_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        sin_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIN_BF16_CR_AVX2_AVX512 __m512i sin_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
SIN_BF16_CR_AVX2_AVX512 __m512i sin_bf16_cr_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_BF16_CR_AVX2_AVX512 void sin_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512 v1 = _mm512_set1_ps(0x1.7ceb56p-24f); /* 8.86896814e-08 */
    const __m512 v2 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v11 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v15 = _mm512_set1_ps(-0x1.84a606p-13f); /* -0.00018532206 */
    const __m512 v16 = _mm512_set1_ps(0x1.106e24p-7f); /* 0.00831391104 */
    const __m512 v18 = _mm512_set1_ps(-0x1.5550eap-3f); /* -0.166658238 */
    const __m512i v22 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v33 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v36 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v42 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v44 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v47 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v58 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512d v65 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512 v69 = _mm512_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m512 v70 = _mm512_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m512 v72 = _mm512_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m512 v74 = _mm512_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m512 v76 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v78 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 t0_0 = _mm512_loadu_ps(sin_bf16_cr_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(sin_bf16_cr_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(sin_bf16_cr_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(sin_bf16_cr_avx2_table3);
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_fmadd_ps(v2, v7, v8);
    const __m512 v10 = _mm512_sub_ps(v9, v8);
    const __m512 v12 = _mm512_fmadd_ps(v11, v10, v7);
    const __m512 v13 = _mm512_fmadd_ps(v1, v10, v12);
    const __m512 v14 = _mm512_mul_ps(v13, v13);
    const __m512 v17 = _mm512_fmadd_ps(v15, v14, v16);
    const __m512 v19 = _mm512_fmadd_ps(v14, v17, v18);
    const __m512 v20 = _mm512_mul_ps(v14, v13);
    const __m512 v21 = _mm512_fmadd_ps(v19, v20, v13);
    const __m512i v23 = sin_bf16_cr_avx2_bits_f32_avx512(v6);
    const __m512i v24 = _mm512_and_si512(v22, v23);
    const __m512i v25 = sin_bf16_cr_avx2_bits_f32_avx512(v9);
    const __m512i v27 = _mm512_slli_epi32(v25, 31);
    const __m512i v28 = _mm512_xor_si512(v24, v27);
    const __m512 v29 = _mm512_castsi512_ps(_mm512_add_epi32(sin_bf16_cr_avx2_bits_f32_avx512(v21), v28));
    const __m512i v30 = sin_bf16_cr_avx2_bits_f32_avx512(v29);
    const __m512i v31 = _mm512_add_epi32(v0, v30);
    const __m512i v32 = _mm512_srli_epi32(v31, 16);
    const __mmask16 v34 = _mm512_cmp_ps_mask(v7, v33, _CMP_NLE_UQ);
    __m512i r0 = v32;
    __mmask16 any1 = v34;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v35 = _mm512_sub_ps(v7, v7);
        const __m512i v37 = _mm512_add_epi32(v23, v36);
        const __m512i v39 = _mm512_srli_epi32(v37, 27);
        const __m512 v40 = _mm512_permutexvar_ps(v39, t0_0);
        const __m512d v41l = _mm512_cvtps_pd(_mm512_castps512_ps256(v40));
        const __m512d v41h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v40, 1));
        const __m512i v43 = _mm512_and_si512(v37, v42);
        const __m512i v45 = _mm512_or_si512(v43, v44);
        const __m512 v46 = _mm512_castsi512_ps(v45);
        const __m512 v48 = _mm512_mul_ps(v46, v47);
        const __m512d v49l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48));
        const __m512d v49h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48, 1));
        const __m512 v50 = _mm512_permutexvar_ps(v39, t1_0);
        const __m512d v51l = _mm512_cvtps_pd(_mm512_castps512_ps256(v50));
        const __m512d v51h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v50, 1));
        const __m512 v52 = _mm512_permutexvar_ps(v39, t2_0);
        const __m512d v53l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52));
        const __m512d v53h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52, 1));
        const __m512 v54 = _mm512_permutexvar_ps(v39, t3_0);
        const __m512d v55l = _mm512_cvtps_pd(_mm512_castps512_ps256(v54));
        const __m512d v55h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v54, 1));
        const __m512d v56l = _mm512_mul_pd(v55l, v49l);
        const __m512d v56h = _mm512_mul_pd(v55h, v49h);
        const __m512d v57l = _mm512_fmadd_pd(v53l, v49l, v56l);
        const __m512d v57h = _mm512_fmadd_pd(v53h, v49h, v56h);
        const __m512d v59l = _mm512_add_pd(v57l, v58);
        const __m512d v59h = _mm512_add_pd(v57h, v58);
        const __m512d v60l = _mm512_sub_pd(v59l, v58);
        const __m512d v60h = _mm512_sub_pd(v59h, v58);
        const __m512d v61l = _mm512_sub_pd(v56l, v60l);
        const __m512d v61h = _mm512_sub_pd(v56h, v60h);
        const __m512d v62l = _mm512_fmadd_pd(v53l, v49l, v61l);
        const __m512d v62h = _mm512_fmadd_pd(v53h, v49h, v61h);
        const __m512d v63l = _mm512_fmadd_pd(v51l, v49l, v62l);
        const __m512d v63h = _mm512_fmadd_pd(v51h, v49h, v62h);
        const __m512d v64l = _mm512_fmadd_pd(v41l, v49l, v63l);
        const __m512d v64h = _mm512_fmadd_pd(v41h, v49h, v63h);
        const __m512d v66l = _mm512_mul_pd(v64l, v65);
        const __m512d v66h = _mm512_mul_pd(v64h, v65);
        const __m256 v67l = _mm512_cvtpd_ps(v66l);
        const __m256 v67h = _mm512_cvtpd_ps(v66h);
        const __m512 v67 = _mm512_insertf32x8(_mm512_castps256_ps512(v67l), v67h, 1);
        const __m512 v68 = _mm512_mul_ps(v67, v67);
        const __m512 v71 = _mm512_fmadd_ps(v69, v68, v70);
        const __m512 v73 = _mm512_fmadd_ps(v68, v71, v72);
        const __m512 v75 = _mm512_fmadd_ps(v73, v68, v74);
        const __m512 v77 = _mm512_fmadd_ps(v68, v75, v76);
        const __m512 v79 = _mm512_fmadd_ps(v68, v77, v78);
        const __m512 v80 = _mm512_mul_ps(v68, v67);
        const __m512 v81 = _mm512_fmadd_ps(v79, v80, v67);
        const __m512i v82 = sin_bf16_cr_avx2_bits_f32_avx512(v81);
        const __m512i v83l = sin_bf16_cr_avx2_bits_f64_avx512(v59l);
        const __m512i v83h = sin_bf16_cr_avx2_bits_f64_avx512(v59h);
        const __m256i v84l = _mm512_cvtepi64_epi32(v83l);
        const __m256i v84h = _mm512_cvtepi64_epi32(v83h);
        const __m512i v84 = _mm512_inserti32x8(_mm512_castsi256_si512(v84l), v84h, 1);
        const __m512i v85 = _mm512_slli_epi32(v84, 31);
        const __m512i v86 = _mm512_xor_si512(v82, v85);
        const __m512 v87 = _mm512_castsi512_ps(v86);
        const __m512 v88 = _mm512_add_ps(v35, v87);
        const __m512i v89 = sin_bf16_cr_avx2_bits_f32_avx512(v88);
        const __m512i v90 = _mm512_add_epi32(v0, v89);
        const __m512i v91 = _mm512_srli_epi32(v90, 16);
        r0 = _mm512_mask_blend_epi32(v34, r0, v91);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static SIN_BF16_CR_AVX2_AVX512_TARGET void sin_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sin_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_bf16_cr_avx2_level(void) {
#if defined(SIN_BF16_CR_AVX2_FORCE_ISA)
    return SIN_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t sin_bf16_cr_avx2(uint16_t x) {
    return sin_bf16_cr_avx2_element(x);
}

void sin_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_bf16_cr_avx2_level();
    if (level == 2) {
        sin_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sin_bf16_cr_avx2_array_portable(x, y, n);
}
