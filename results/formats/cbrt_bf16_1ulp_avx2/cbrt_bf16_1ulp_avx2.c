/* cbrt_bf16_1ulp_avx2: cbrt
 *
 *   target       cbrt, x^(1/3), bf16
 *   domain       every input
 *   max error    0.509721 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.bep+125 (-7.41044608e+37, encoding 0xfe5f)
 *   result there -0x1.eap+41 (-4.20906795e+12, encoding 0xd475)
 *   mean error   0.247060 ulp
 *   misrounded   844 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           26eb9029077b6e073646a118b4e3fde0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/cbrt_bf16_avx2.db
 *                time: 0.4979 ns/element as avx2 code (inputs mean)
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
#include "cbrt_bf16_1ulp_avx2.h"

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

static inline int32_t cbrt_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cbrt_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cbrt_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cbrt_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cbrt_bf16_1ulp_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cbrt_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float cbrt_bf16_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = cbrt_bf16_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return cbrt_bf16_1ulp_avx2_frombits_f32((cbrt_bf16_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t cbrt_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t cbrt_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = cbrt_bf16_1ulp_avx2_shl_i32(v1, v2);
    const float v4 = cbrt_bf16_1ulp_avx2_frombits_f32(v3);
    const float v5 = cbrt_bf16_1ulp_avx2_abs_f32(v4);
    const int32_t v6 = 1419899904; /* 0x54a1f400 */
    const float v7 = 0x1.555556p-2f; /* 0.333333343 */
    const int32_t v8 = cbrt_bf16_1ulp_avx2_bits_f32(v5);
    const float v9 = (float)v8;
    const float v10 = v7 * v9;
    const int32_t v11 = cbrt_bf16_1ulp_avx2_cvt_i32_f32(v10);
    const int32_t v12 = (int32_t)((uint32_t)v6 - (uint32_t)v11);
    const float v13 = cbrt_bf16_1ulp_avx2_frombits_f32(v12);
    const float v14 = v5 * v13;
    const float v15 = v14 * v13;
    const float v16 = -v15;
    const float v17 = 0x1.000238p+0f; /* 1.00003386 */
    const float v18 = cbrt_bf16_1ulp_avx2_fma_f32(v16, v13, v17);
    const float v19 = 0x1.273de4p-1f; /* 0.576644063 */
    const float v20 = 0x1.574fbp-1f; /* 0.670529842 */
    const float v21 = cbrt_bf16_1ulp_avx2_fma_f32(v18, v19, v20);
    const float v22 = v18 * v15;
    const float v23 = cbrt_bf16_1ulp_avx2_fma_f32(v21, v22, v15);
    const float v24 = cbrt_bf16_1ulp_avx2_copysign_f32(v23, v4);
    const int32_t v25 = cbrt_bf16_1ulp_avx2_bits_f32(v24);
    const int32_t v26 = (int32_t)((uint32_t)v0 + (uint32_t)v25);
    const int32_t v27 = cbrt_bf16_1ulp_avx2_lshr_i32(v26, v2);
    const float v28 = 0x1p-126f; /* 1.17549435e-38 */
    const int v29 = v28 <= v5;
    const float v30 = INFINITY;
    const int v31 = v5 < v30;
    const int v32 = v29 & v31;
    const int v33 = !v32;
    int32_t r0 = v27;
    if (v33) {
        const float v34 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v35 = !(v5 <= v34);
        const float v36 = 0x0p+0f; /* 0 */
        const int v37 = v36 == v4;
        const int v38 = v35 | v37;
        const float v39 = 0x1p+24f; /* 16777216 */
        const float v40 = v4 * v39;
        const float v41 = cbrt_bf16_1ulp_avx2_abs_f32(v40);
        const int32_t v42 = cbrt_bf16_1ulp_avx2_bits_f32(v41);
        const float v43 = (float)v42;
        const float v44 = v7 * v43;
        const int32_t v45 = cbrt_bf16_1ulp_avx2_cvt_i32_f32(v44);
        const int32_t v46 = (int32_t)((uint32_t)v6 - (uint32_t)v45);
        const float v47 = cbrt_bf16_1ulp_avx2_frombits_f32(v46);
        const float v48 = v47 * v41;
        const float v49 = v47 * v48;
        const float v50 = -v49;
        const float v51 = 0x1p+0f; /* 1 */
        const float v52 = cbrt_bf16_1ulp_avx2_fma_f32(v47, v50, v51);
        const float v53 = v49 * v52;
        const float v54 = 0x1.cf8a02p-2f; /* 0.452674896 */
        const float v55 = 0x1.f9add4p-2f; /* 0.493827164 */
        const float v56 = cbrt_bf16_1ulp_avx2_fma_f32(v54, v52, v55);
        const float v57 = 0x1.1c71c8p-1f; /* 0.555555582 */
        const float v58 = cbrt_bf16_1ulp_avx2_fma_f32(v52, v56, v57);
        const float v59 = 0x1.555556p-1f; /* 0.666666687 */
        const float v60 = cbrt_bf16_1ulp_avx2_fma_f32(v58, v52, v59);
        const float v61 = cbrt_bf16_1ulp_avx2_fma_f32(v53, v60, v49);
        const float v62 = 0x1p-8f; /* 0.00390625 */
        const float v63 = v61 * v62;
        const float v64 = cbrt_bf16_1ulp_avx2_copysign_f32(v63, v4);
        const float v65 = v38 ? v4 : v64;
        const int32_t v66 = cbrt_bf16_1ulp_avx2_bits_f32(v65);
        const int32_t v67 = (int32_t)((uint32_t)v66 + (uint32_t)v0);
        const int32_t v68 = cbrt_bf16_1ulp_avx2_lshr_i32(v67, v2);
        r0 = v68;
    }
    return (uint16_t)r0;
}

static void cbrt_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cbrt_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define CBRT_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define CBRT_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define CBRT_BF16_1ULP_AVX2_AVX2 static inline CBRT_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define CBRT_BF16_1ULP_AVX2_AVX512 static inline CBRT_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
CBRT_BF16_1ULP_AVX2_AVX2 __m256i cbrt_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
CBRT_BF16_1ULP_AVX2_AVX2 __m256 cbrt_bf16_1ulp_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
CBRT_BF16_1ULP_AVX2_AVX2 void cbrt_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
CBRT_BF16_1ULP_AVX2_AVX2 void cbrt_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v6 = _mm256_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m256 v7 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v17 = _mm256_set1_ps(0x1.000238p+0f); /* 1.00003386 */
    const __m256 v19 = _mm256_set1_ps(0x1.273de4p-1f); /* 0.576644063 */
    const __m256 v20 = _mm256_set1_ps(0x1.574fbp-1f); /* 0.670529842 */
    const __m256 v28 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v30 = _mm256_set1_ps(INFINITY);
    const __m256 v34 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v36 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v39 = _mm256_set1_ps(0x1p+24f); /* 16777216 */
    const __m256 v51 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v54 = _mm256_set1_ps(0x1.cf8a02p-2f); /* 0.452674896 */
    const __m256 v55 = _mm256_set1_ps(0x1.f9add4p-2f); /* 0.493827164 */
    const __m256 v57 = _mm256_set1_ps(0x1.1c71c8p-1f); /* 0.555555582 */
    const __m256 v59 = _mm256_set1_ps(0x1.555556p-1f); /* 0.666666687 */
    const __m256 v62 = _mm256_set1_ps(0x1p-8f); /* 0.00390625 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v5_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_0);
    const __m256 v5_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_1);
    const __m256i v8_0 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v5_0);
    const __m256i v8_1 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v5_1);
    const __m256 v9_0 = _mm256_cvtepi32_ps(v8_0);
    const __m256 v9_1 = _mm256_cvtepi32_ps(v8_1);
    const __m256 v10_0 = _mm256_mul_ps(v7, v9_0);
    const __m256 v10_1 = _mm256_mul_ps(v7, v9_1);
    const __m256i v11_0 = _mm256_cvtps_epi32(v10_0);
    const __m256i v11_1 = _mm256_cvtps_epi32(v10_1);
    const __m256i v12_0 = _mm256_sub_epi32(v6, v11_0);
    const __m256i v12_1 = _mm256_sub_epi32(v6, v11_1);
    const __m256 v13_0 = _mm256_castsi256_ps(v12_0);
    const __m256 v13_1 = _mm256_castsi256_ps(v12_1);
    const __m256 v14_0 = _mm256_mul_ps(v5_0, v13_0);
    const __m256 v14_1 = _mm256_mul_ps(v5_1, v13_1);
    const __m256 v15_0 = _mm256_mul_ps(v14_0, v13_0);
    const __m256 v15_1 = _mm256_mul_ps(v14_1, v13_1);
    const __m256 v18_0 = _mm256_fnmadd_ps(v15_0, v13_0, v17);
    const __m256 v18_1 = _mm256_fnmadd_ps(v15_1, v13_1, v17);
    const __m256 v21_0 = _mm256_fmadd_ps(v18_0, v19, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v18_1, v19, v20);
    const __m256 v22_0 = _mm256_mul_ps(v18_0, v15_0);
    const __m256 v22_1 = _mm256_mul_ps(v18_1, v15_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v21_0, v22_0, v15_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v21_1, v22_1, v15_1);
    const __m256 v24_0 = cbrt_bf16_1ulp_avx2_copysign_f32_avx2(v23_0, v4_0);
    const __m256 v24_1 = cbrt_bf16_1ulp_avx2_copysign_f32_avx2(v23_1, v4_1);
    const __m256i v25_0 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v24_0);
    const __m256i v25_1 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v24_1);
    const __m256i v26_0 = _mm256_add_epi32(v0, v25_0);
    const __m256i v26_1 = _mm256_add_epi32(v0, v25_1);
    const __m256i v27_0 = _mm256_srli_epi32(v26_0, 16);
    const __m256i v27_1 = _mm256_srli_epi32(v26_1, 16);
    const __m256i v29_0 = _mm256_castps_si256(_mm256_cmp_ps(v28, v5_0, _CMP_LE_OQ));
    const __m256i v29_1 = _mm256_castps_si256(_mm256_cmp_ps(v28, v5_1, _CMP_LE_OQ));
    const __m256i v31_0 = _mm256_castps_si256(_mm256_cmp_ps(v5_0, v30, _CMP_LT_OQ));
    const __m256i v31_1 = _mm256_castps_si256(_mm256_cmp_ps(v5_1, v30, _CMP_LT_OQ));
    const __m256i v32_0 = _mm256_and_si256(v29_0, v31_0);
    const __m256i v32_1 = _mm256_and_si256(v29_1, v31_1);
    const __m256i v33_0 = _mm256_xor_si256(v32_0, _mm256_set1_epi32(-1));
    const __m256i v33_1 = _mm256_xor_si256(v32_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v27_0;
    __m256i r0_1 = v27_1;
    __m256i any1 = v33_0;
    any1 = _mm256_or_si256(any1, v33_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v35_0 = _mm256_castps_si256(_mm256_cmp_ps(v5_0, v34, _CMP_NLE_UQ));
        const __m256i v35_1 = _mm256_castps_si256(_mm256_cmp_ps(v5_1, v34, _CMP_NLE_UQ));
        const __m256i v37_0 = _mm256_castps_si256(_mm256_cmp_ps(v36, v4_0, _CMP_EQ_OQ));
        const __m256i v37_1 = _mm256_castps_si256(_mm256_cmp_ps(v36, v4_1, _CMP_EQ_OQ));
        const __m256i v38_0 = _mm256_or_si256(v35_0, v37_0);
        const __m256i v38_1 = _mm256_or_si256(v35_1, v37_1);
        const __m256 v40_0 = _mm256_mul_ps(v4_0, v39);
        const __m256 v40_1 = _mm256_mul_ps(v4_1, v39);
        const __m256 v41_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40_0);
        const __m256 v41_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40_1);
        const __m256i v42_0 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v41_0);
        const __m256i v42_1 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v41_1);
        const __m256 v43_0 = _mm256_cvtepi32_ps(v42_0);
        const __m256 v43_1 = _mm256_cvtepi32_ps(v42_1);
        const __m256 v44_0 = _mm256_mul_ps(v7, v43_0);
        const __m256 v44_1 = _mm256_mul_ps(v7, v43_1);
        const __m256i v45_0 = _mm256_cvtps_epi32(v44_0);
        const __m256i v45_1 = _mm256_cvtps_epi32(v44_1);
        const __m256i v46_0 = _mm256_sub_epi32(v6, v45_0);
        const __m256i v46_1 = _mm256_sub_epi32(v6, v45_1);
        const __m256 v47_0 = _mm256_castsi256_ps(v46_0);
        const __m256 v47_1 = _mm256_castsi256_ps(v46_1);
        const __m256 v48_0 = _mm256_mul_ps(v47_0, v41_0);
        const __m256 v48_1 = _mm256_mul_ps(v47_1, v41_1);
        const __m256 v49_0 = _mm256_mul_ps(v47_0, v48_0);
        const __m256 v49_1 = _mm256_mul_ps(v47_1, v48_1);
        const __m256 v52_0 = _mm256_fnmadd_ps(v47_0, v49_0, v51);
        const __m256 v52_1 = _mm256_fnmadd_ps(v47_1, v49_1, v51);
        const __m256 v53_0 = _mm256_mul_ps(v49_0, v52_0);
        const __m256 v53_1 = _mm256_mul_ps(v49_1, v52_1);
        const __m256 v56_0 = _mm256_fmadd_ps(v54, v52_0, v55);
        const __m256 v56_1 = _mm256_fmadd_ps(v54, v52_1, v55);
        const __m256 v58_0 = _mm256_fmadd_ps(v52_0, v56_0, v57);
        const __m256 v58_1 = _mm256_fmadd_ps(v52_1, v56_1, v57);
        const __m256 v60_0 = _mm256_fmadd_ps(v58_0, v52_0, v59);
        const __m256 v60_1 = _mm256_fmadd_ps(v58_1, v52_1, v59);
        const __m256 v61_0 = _mm256_fmadd_ps(v53_0, v60_0, v49_0);
        const __m256 v61_1 = _mm256_fmadd_ps(v53_1, v60_1, v49_1);
        const __m256 v63_0 = _mm256_mul_ps(v61_0, v62);
        const __m256 v63_1 = _mm256_mul_ps(v61_1, v62);
        const __m256 v64_0 = cbrt_bf16_1ulp_avx2_copysign_f32_avx2(v63_0, v4_0);
        const __m256 v64_1 = cbrt_bf16_1ulp_avx2_copysign_f32_avx2(v63_1, v4_1);
        const __m256 v65_0 = _mm256_blendv_ps(v64_0, v4_0, _mm256_castsi256_ps(v38_0));
        const __m256 v65_1 = _mm256_blendv_ps(v64_1, v4_1, _mm256_castsi256_ps(v38_1));
        const __m256i v66_0 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v65_0);
        const __m256i v66_1 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v65_1);
        const __m256i v67_0 = _mm256_add_epi32(v66_0, v0);
        const __m256i v67_1 = _mm256_add_epi32(v66_1, v0);
        const __m256i v68_0 = _mm256_srli_epi32(v67_0, 16);
        const __m256i v68_1 = _mm256_srli_epi32(v67_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v68_0), _mm256_castsi256_ps(v33_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v68_1), _mm256_castsi256_ps(v33_1)));
    }
    cbrt_bf16_1ulp_avx2_store_u16_avx2(y, r0_0);
    cbrt_bf16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static CBRT_BF16_1ULP_AVX2_AVX2_TARGET void cbrt_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v6 = _mm256_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m256 v7 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v17 = _mm256_set1_ps(0x1.000238p+0f); /* 1.00003386 */
    const __m256 v19 = _mm256_set1_ps(0x1.273de4p-1f); /* 0.576644063 */
    const __m256 v20 = _mm256_set1_ps(0x1.574fbp-1f); /* 0.670529842 */
    const __m256 v28 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v30 = _mm256_set1_ps(INFINITY);
    const __m256 v34 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v36 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v39 = _mm256_set1_ps(0x1p+24f); /* 16777216 */
    const __m256 v51 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v54 = _mm256_set1_ps(0x1.cf8a02p-2f); /* 0.452674896 */
    const __m256 v55 = _mm256_set1_ps(0x1.f9add4p-2f); /* 0.493827164 */
    const __m256 v57 = _mm256_set1_ps(0x1.1c71c8p-1f); /* 0.555555582 */
    const __m256 v59 = _mm256_set1_ps(0x1.555556p-1f); /* 0.666666687 */
    const __m256 v62 = _mm256_set1_ps(0x1p-8f); /* 0.00390625 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256i v8 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v5);
    const __m256 v9 = _mm256_cvtepi32_ps(v8);
    const __m256 v10 = _mm256_mul_ps(v7, v9);
    const __m256i v11 = _mm256_cvtps_epi32(v10);
    const __m256i v12 = _mm256_sub_epi32(v6, v11);
    const __m256 v13 = _mm256_castsi256_ps(v12);
    const __m256 v14 = _mm256_mul_ps(v5, v13);
    const __m256 v15 = _mm256_mul_ps(v14, v13);
    const __m256 v18 = _mm256_fnmadd_ps(v15, v13, v17);
    const __m256 v21 = _mm256_fmadd_ps(v18, v19, v20);
    const __m256 v22 = _mm256_mul_ps(v18, v15);
    const __m256 v23 = _mm256_fmadd_ps(v21, v22, v15);
    const __m256 v24 = cbrt_bf16_1ulp_avx2_copysign_f32_avx2(v23, v4);
    const __m256i v25 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v24);
    const __m256i v26 = _mm256_add_epi32(v0, v25);
    const __m256i v27 = _mm256_srli_epi32(v26, 16);
    const __m256i v29 = _mm256_castps_si256(_mm256_cmp_ps(v28, v5, _CMP_LE_OQ));
    const __m256i v31 = _mm256_castps_si256(_mm256_cmp_ps(v5, v30, _CMP_LT_OQ));
    const __m256i v32 = _mm256_and_si256(v29, v31);
    const __m256i v33 = _mm256_xor_si256(v32, _mm256_set1_epi32(-1));
    __m256i r0 = v27;
    __m256i any1 = v33;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v5, v34, _CMP_NLE_UQ));
        const __m256i v37 = _mm256_castps_si256(_mm256_cmp_ps(v36, v4, _CMP_EQ_OQ));
        const __m256i v38 = _mm256_or_si256(v35, v37);
        const __m256 v40 = _mm256_mul_ps(v4, v39);
        const __m256 v41 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
        const __m256i v42 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v41);
        const __m256 v43 = _mm256_cvtepi32_ps(v42);
        const __m256 v44 = _mm256_mul_ps(v7, v43);
        const __m256i v45 = _mm256_cvtps_epi32(v44);
        const __m256i v46 = _mm256_sub_epi32(v6, v45);
        const __m256 v47 = _mm256_castsi256_ps(v46);
        const __m256 v48 = _mm256_mul_ps(v47, v41);
        const __m256 v49 = _mm256_mul_ps(v47, v48);
        const __m256 v52 = _mm256_fnmadd_ps(v47, v49, v51);
        const __m256 v53 = _mm256_mul_ps(v49, v52);
        const __m256 v56 = _mm256_fmadd_ps(v54, v52, v55);
        const __m256 v58 = _mm256_fmadd_ps(v52, v56, v57);
        const __m256 v60 = _mm256_fmadd_ps(v58, v52, v59);
        const __m256 v61 = _mm256_fmadd_ps(v53, v60, v49);
        const __m256 v63 = _mm256_mul_ps(v61, v62);
        const __m256 v64 = cbrt_bf16_1ulp_avx2_copysign_f32_avx2(v63, v4);
        const __m256 v65 = _mm256_blendv_ps(v64, v4, _mm256_castsi256_ps(v38));
        const __m256i v66 = cbrt_bf16_1ulp_avx2_bits_f32_avx2(v65);
        const __m256i v67 = _mm256_add_epi32(v66, v0);
        const __m256i v68 = _mm256_srli_epi32(v67, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v68), _mm256_castsi256_ps(v33)));
    }
    cbrt_bf16_1ulp_avx2_store_u16_avx2(y, r0);
}

static CBRT_BF16_1ULP_AVX2_AVX2_TARGET void cbrt_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cbrt_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cbrt_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        cbrt_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
CBRT_BF16_1ULP_AVX2_AVX512 __m512i cbrt_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
CBRT_BF16_1ULP_AVX2_AVX512 __m512 cbrt_bf16_1ulp_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
CBRT_BF16_1ULP_AVX2_AVX512 void cbrt_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v6 = _mm512_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m512 v7 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v17 = _mm512_set1_ps(0x1.000238p+0f); /* 1.00003386 */
    const __m512 v19 = _mm512_set1_ps(0x1.273de4p-1f); /* 0.576644063 */
    const __m512 v20 = _mm512_set1_ps(0x1.574fbp-1f); /* 0.670529842 */
    const __m512 v28 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v30 = _mm512_set1_ps(INFINITY);
    const __m512 v34 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v36 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v39 = _mm512_set1_ps(0x1p+24f); /* 16777216 */
    const __m512 v51 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v54 = _mm512_set1_ps(0x1.cf8a02p-2f); /* 0.452674896 */
    const __m512 v55 = _mm512_set1_ps(0x1.f9add4p-2f); /* 0.493827164 */
    const __m512 v57 = _mm512_set1_ps(0x1.1c71c8p-1f); /* 0.555555582 */
    const __m512 v59 = _mm512_set1_ps(0x1.555556p-1f); /* 0.666666687 */
    const __m512 v62 = _mm512_set1_ps(0x1p-8f); /* 0.00390625 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512i v8 = cbrt_bf16_1ulp_avx2_bits_f32_avx512(v5);
    const __m512 v9 = _mm512_cvtepi32_ps(v8);
    const __m512 v10 = _mm512_mul_ps(v7, v9);
    const __m512i v11 = _mm512_cvtps_epi32(v10);
    const __m512i v12 = _mm512_sub_epi32(v6, v11);
    const __m512 v13 = _mm512_castsi512_ps(v12);
    const __m512 v14 = _mm512_mul_ps(v5, v13);
    const __m512 v15 = _mm512_mul_ps(v14, v13);
    const __m512 v18 = _mm512_fnmadd_ps(v15, v13, v17);
    const __m512 v21 = _mm512_fmadd_ps(v18, v19, v20);
    const __m512 v22 = _mm512_mul_ps(v18, v15);
    const __m512 v23 = _mm512_fmadd_ps(v21, v22, v15);
    const __m512 v24 = cbrt_bf16_1ulp_avx2_copysign_f32_avx512(v23, v4);
    const __m512i v25 = cbrt_bf16_1ulp_avx2_bits_f32_avx512(v24);
    const __m512i v26 = _mm512_add_epi32(v0, v25);
    const __m512i v27 = _mm512_srli_epi32(v26, 16);
    const __mmask16 v29 = _mm512_cmp_ps_mask(v28, v5, _CMP_LE_OQ);
    const __mmask16 v31 = _mm512_cmp_ps_mask(v5, v30, _CMP_LT_OQ);
    const __mmask16 v32 = (__mmask16)(v29 & v31);
    const __mmask16 v33 = (__mmask16)~v32;
    __m512i r0 = v27;
    __mmask16 any1 = v33;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v35 = _mm512_cmp_ps_mask(v5, v34, _CMP_NLE_UQ);
        const __mmask16 v37 = _mm512_cmp_ps_mask(v36, v4, _CMP_EQ_OQ);
        const __mmask16 v38 = (__mmask16)(v35 | v37);
        const __m512 v40 = _mm512_mul_ps(v4, v39);
        const __m512 v41 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
        const __m512i v42 = cbrt_bf16_1ulp_avx2_bits_f32_avx512(v41);
        const __m512 v43 = _mm512_cvtepi32_ps(v42);
        const __m512 v44 = _mm512_mul_ps(v7, v43);
        const __m512i v45 = _mm512_cvtps_epi32(v44);
        const __m512i v46 = _mm512_sub_epi32(v6, v45);
        const __m512 v47 = _mm512_castsi512_ps(v46);
        const __m512 v48 = _mm512_mul_ps(v47, v41);
        const __m512 v49 = _mm512_mul_ps(v47, v48);
        const __m512 v52 = _mm512_fnmadd_ps(v47, v49, v51);
        const __m512 v53 = _mm512_mul_ps(v49, v52);
        const __m512 v56 = _mm512_fmadd_ps(v54, v52, v55);
        const __m512 v58 = _mm512_fmadd_ps(v52, v56, v57);
        const __m512 v60 = _mm512_fmadd_ps(v58, v52, v59);
        const __m512 v61 = _mm512_fmadd_ps(v53, v60, v49);
        const __m512 v63 = _mm512_mul_ps(v61, v62);
        const __m512 v64 = cbrt_bf16_1ulp_avx2_copysign_f32_avx512(v63, v4);
        const __m512 v65 = _mm512_mask_blend_ps(v38, v64, v4);
        const __m512i v66 = cbrt_bf16_1ulp_avx2_bits_f32_avx512(v65);
        const __m512i v67 = _mm512_add_epi32(v66, v0);
        const __m512i v68 = _mm512_srli_epi32(v67, 16);
        r0 = _mm512_mask_blend_epi32(v33, r0, v68);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static CBRT_BF16_1ULP_AVX2_AVX512_TARGET void cbrt_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cbrt_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        cbrt_bf16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. CBRT_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cbrt_bf16_1ulp_avx2_level(void) {
#if defined(CBRT_BF16_1ULP_AVX2_FORCE_ISA)
    return CBRT_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t cbrt_bf16_1ulp_avx2(uint16_t x) {
    return cbrt_bf16_1ulp_avx2_element(x);
}

void cbrt_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cbrt_bf16_1ulp_avx2_level();
    if (level == 2) {
        cbrt_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cbrt_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cbrt_bf16_1ulp_avx2_array_portable(x, y, n);
}
