/* acosh_f16_cr_avx2: acosh
 *
 *   target       acosh, arcosh x, f16
 *   domain       every input
 *   max error    0.499953 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.39p+0 (1.22265625, encoding 0x3ce4)
 *   result there 0x1.4fcp-1 (0.655761719, encoding 0x393f)
 *   mean error   0.062473 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b239d9c1a5b8eedfccd9aabff39862f1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh_f16_avx2.db
 *                time: 1.1449 ns/element as avx2 code (inputs mean)
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
#include "acosh_f16_cr_avx2.h"

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

static inline float acosh_f16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float acosh_f16_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = acosh_f16_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return acosh_f16_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acosh_f16_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline float acosh_f16_cr_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh_f16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t acosh_f16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t acosh_f16_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)acosh_f16_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = acosh_f16_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t acosh_f16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = acosh_f16_cr_avx2_fromhalf_f32(v0);
    const float v2 = 0x1.8p+0f; /* 1.5 */
    const int v3 = v1 < v2;
    const float v4 = 0x1p+0f; /* 1 */
    const float v5 = v1 - v4;
    const float v6 = 0x1.481d46p-10f; /* 0.00125165691 */
    const float v7 = v5 * v6;
    const float v8 = -0x1.5d5e8p-8f; /* -0.00533095002 */
    const float v9 = v7 + v8;
    const float v10 = 0x1.328ad6p-6f; /* 0.0187098589 */
    const float v11 = acosh_f16_cr_avx2_fma_f32(v5, v9, v10);
    const float v12 = -0x1.5552b4p-4f; /* -0.083330825 */
    const float v13 = acosh_f16_cr_avx2_fma_f32(v5, v11, v12);
    const float v14 = v5 + v5;
    const float v15 = acosh_f16_cr_avx2_fma_f32(v5, v5, v14);
    const float v16 = v3 ? v14 : v15;
    const float v17 = acosh_f16_cr_avx2_sqrt_f32(v16);
    const float v18 = v5 * v17;
    const float v19 = acosh_f16_cr_avx2_fma_f32(v13, v18, v17);
    const float v20 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v21 = 0x1.feeb5p-2f; /* 0.498944521 */
    const float v22 = v21 * v1;
    const int32_t v23 = acosh_f16_cr_avx2_bits_f32(v22);
    const int32_t v24 = 1051372203; /* 0x3eaaaaab */
    const int32_t v25 = (int32_t)((uint32_t)v23 - (uint32_t)v24);
    const int32_t v26 = 23;
    const int32_t v27 = acosh_f16_cr_avx2_ashr_i32(v25, v26);
    const float v28 = (float)v27;
    const float v29 = v20 * v28;
    const float v30 = 0x1p+20f; /* 1048576 */
    const int v31 = v30 < v1;
    const float v32 = v31 ? v1 : v17;
    const float v33 = 0x1.feeb52p-2f; /* 0.498944551 */
    const float v34 = v32 * v33;
    const int32_t v35 = 1065353216; /* 0x3f800000 */
    const int32_t v36 = -8388608; /* 0xff800000 */
    const int32_t v37 = 1059760811; /* 0x3f2aaaab */
    const int32_t v38 = (int32_t)((uint32_t)v23 - (uint32_t)v37);
    const int32_t v39 = v36 & v38;
    const int32_t v40 = (int32_t)((uint32_t)v35 - (uint32_t)v39);
    const int32_t v41 = 0;
    const int32_t v42 = v40 > v41 ? v40 : v41;
    const float v43 = acosh_f16_cr_avx2_frombits_f32(v42);
    const int32_t v44 = (int32_t)((uint32_t)v23 - (uint32_t)v39);
    const float v45 = acosh_f16_cr_avx2_frombits_f32(v44);
    const float v46 = v45 - v4;
    const float v47 = acosh_f16_cr_avx2_fma_f32(v34, v43, v46);
    const float v48 = -0x1.569f16p-7f; /* -0.0104559762 */
    const float v49 = acosh_f16_cr_avx2_fma_f32(v47, v47, v48);
    const float v50 = 0x1.bff7c2p-10f; /* 0.00170886156 */
    const float v51 = -0x1.eac9bap-7f; /* -0.014977661 */
    const float v52 = acosh_f16_cr_avx2_fma_f32(v47, v50, v51);
    const float v53 = 0x1.eb0994p-5f; /* 0.0599410906 */
    const float v54 = acosh_f16_cr_avx2_fma_f32(v52, v47, v53);
    const float v55 = -0x1.341aacp-3f; /* -0.150441498 */
    const float v56 = acosh_f16_cr_avx2_fma_f32(v54, v47, v55);
    const float v57 = 0x1.22cf42p-2f; /* 0.283993751 */
    const float v58 = acosh_f16_cr_avx2_fma_f32(v56, v47, v57);
    const float v59 = -0x1.f1138ap-2f; /* -0.485426098 */
    const float v60 = acosh_f16_cr_avx2_fma_f32(v47, v58, v59);
    const float v61 = 0x1.810e56p-20f; /* 1.43444538e-06 */
    const float v62 = -0x1.65b85ep-9f; /* -0.00272918842 */
    const float v63 = acosh_f16_cr_avx2_fma_f32(v61, v28, v62);
    const float v64 = acosh_f16_cr_avx2_fma_f32(v49, v60, v63);
    const float v65 = v47 + v64;
    const float v66 = v29 + v65;
    const float v67 = v3 ? v19 : v66;
    const int32_t v68 = acosh_f16_cr_avx2_tohalf_f32(v67);
    const float v69 = INFINITY;
    const int v70 = v1 < v69;
    const int v71 = v4 <= v1;
    const int v72 = v70 & v71;
    const int v73 = !v72;
    int32_t r0 = v68;
    if (v73) {
        const int v74 = v1 < v4;
        const float v75 = NAN;
        const float v76 = v74 ? v75 : v1;
        const int32_t v77 = acosh_f16_cr_avx2_tohalf_f32(v76);
        r0 = v77;
    }
    return (uint16_t)r0;
}

static void acosh_f16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_f16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_F16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ACOSH_F16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_F16_CR_AVX2_AVX2 static inline ACOSH_F16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_F16_CR_AVX2_AVX512 static inline ACOSH_F16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ACOSH_F16_CR_AVX2_AVX2 __m256 acosh_f16_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_F16_CR_AVX2_AVX2 __m256i acosh_f16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ACOSH_F16_CR_AVX2_AVX2 __m256i acosh_f16_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ACOSH_F16_CR_AVX2_AVX2 __m256i acosh_f16_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return acosh_f16_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(acosh_f16_cr_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ACOSH_F16_CR_AVX2_AVX2 void acosh_f16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH_F16_CR_AVX2_AVX2 void acosh_f16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.8p+0f); /* 1.5 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v6 = _mm256_set1_ps(0x1.481d46p-10f); /* 0.00125165691 */
    const __m256 v8 = _mm256_set1_ps(-0x1.5d5e8p-8f); /* -0.00533095002 */
    const __m256 v10 = _mm256_set1_ps(0x1.328ad6p-6f); /* 0.0187098589 */
    const __m256 v12 = _mm256_set1_ps(-0x1.5552b4p-4f); /* -0.083330825 */
    const __m256 v20 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v21 = _mm256_set1_ps(0x1.feeb5p-2f); /* 0.498944521 */
    const __m256i v24 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256 v30 = _mm256_set1_ps(0x1p+20f); /* 1048576 */
    const __m256 v33 = _mm256_set1_ps(0x1.feeb52p-2f); /* 0.498944551 */
    const __m256i v35 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256i v36 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v37 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v41 = _mm256_set1_epi32(0);
    const __m256 v48 = _mm256_set1_ps(-0x1.569f16p-7f); /* -0.0104559762 */
    const __m256 v50 = _mm256_set1_ps(0x1.bff7c2p-10f); /* 0.00170886156 */
    const __m256 v51 = _mm256_set1_ps(-0x1.eac9bap-7f); /* -0.014977661 */
    const __m256 v53 = _mm256_set1_ps(0x1.eb0994p-5f); /* 0.0599410906 */
    const __m256 v55 = _mm256_set1_ps(-0x1.341aacp-3f); /* -0.150441498 */
    const __m256 v57 = _mm256_set1_ps(0x1.22cf42p-2f); /* 0.283993751 */
    const __m256 v59 = _mm256_set1_ps(-0x1.f1138ap-2f); /* -0.485426098 */
    const __m256 v61 = _mm256_set1_ps(0x1.810e56p-20f); /* 1.43444538e-06 */
    const __m256 v62 = _mm256_set1_ps(-0x1.65b85ep-9f); /* -0.00272918842 */
    const __m256 v69 = _mm256_set1_ps(INFINITY);
    const __m256 v75 = _mm256_set1_ps(NAN);
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = acosh_f16_cr_avx2_fromhalf_f32_avx2(v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256 v5 = _mm256_sub_ps(v1, v4);
    const __m256 v7 = _mm256_mul_ps(v5, v6);
    const __m256 v9 = _mm256_add_ps(v7, v8);
    const __m256 v11 = _mm256_fmadd_ps(v5, v9, v10);
    const __m256 v13 = _mm256_fmadd_ps(v5, v11, v12);
    const __m256 v14 = _mm256_add_ps(v5, v5);
    const __m256 v15 = _mm256_fmadd_ps(v5, v5, v14);
    const __m256 v16 = _mm256_blendv_ps(v15, v14, _mm256_castsi256_ps(v3));
    const __m256 v17 = _mm256_sqrt_ps(v16);
    const __m256 v18 = _mm256_mul_ps(v5, v17);
    const __m256 v19 = _mm256_fmadd_ps(v13, v18, v17);
    const __m256 v22 = _mm256_mul_ps(v21, v1);
    const __m256i v23 = acosh_f16_cr_avx2_bits_f32_avx2(v22);
    const __m256i v25 = _mm256_sub_epi32(v23, v24);
    const __m256i v27 = _mm256_srai_epi32(v25, 23);
    const __m256 v28 = _mm256_cvtepi32_ps(v27);
    const __m256 v29 = _mm256_mul_ps(v20, v28);
    const __m256i v31 = _mm256_castps_si256(_mm256_cmp_ps(v30, v1, _CMP_LT_OQ));
    const __m256 v32 = _mm256_blendv_ps(v17, v1, _mm256_castsi256_ps(v31));
    const __m256 v34 = _mm256_mul_ps(v32, v33);
    const __m256i v38 = _mm256_sub_epi32(v23, v37);
    const __m256i v39 = _mm256_and_si256(v36, v38);
    const __m256i v40 = _mm256_sub_epi32(v35, v39);
    const __m256i v42 = _mm256_max_epi32(v40, v41);
    const __m256 v43 = _mm256_castsi256_ps(v42);
    const __m256i v44 = _mm256_sub_epi32(v23, v39);
    const __m256 v45 = _mm256_castsi256_ps(v44);
    const __m256 v46 = _mm256_sub_ps(v45, v4);
    const __m256 v47 = _mm256_fmadd_ps(v34, v43, v46);
    const __m256 v49 = _mm256_fmadd_ps(v47, v47, v48);
    const __m256 v52 = _mm256_fmadd_ps(v47, v50, v51);
    const __m256 v54 = _mm256_fmadd_ps(v52, v47, v53);
    const __m256 v56 = _mm256_fmadd_ps(v54, v47, v55);
    const __m256 v58 = _mm256_fmadd_ps(v56, v47, v57);
    const __m256 v60 = _mm256_fmadd_ps(v47, v58, v59);
    const __m256 v63 = _mm256_fmadd_ps(v61, v28, v62);
    const __m256 v64 = _mm256_fmadd_ps(v49, v60, v63);
    const __m256 v65 = _mm256_add_ps(v47, v64);
    const __m256 v66 = _mm256_add_ps(v29, v65);
    const __m256 v67 = _mm256_blendv_ps(v66, v19, _mm256_castsi256_ps(v3));
    const __m256i v68 = acosh_f16_cr_avx2_tohalf_total_f32_avx2(v67);
    const __m256i v70 = _mm256_castps_si256(_mm256_cmp_ps(v1, v69, _CMP_LT_OQ));
    const __m256i v71 = _mm256_castps_si256(_mm256_cmp_ps(v4, v1, _CMP_LE_OQ));
    const __m256i v72 = _mm256_and_si256(v70, v71);
    const __m256i v73 = _mm256_xor_si256(v72, _mm256_set1_epi32(-1));
    __m256i r0 = v68;
    __m256i any1 = v73;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v74 = _mm256_castps_si256(_mm256_cmp_ps(v1, v4, _CMP_LT_OQ));
        const __m256 v76 = _mm256_blendv_ps(v1, v75, _mm256_castsi256_ps(v74));
        const __m256i v77 = acosh_f16_cr_avx2_tohalf_total_f32_avx2(v76);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v77), _mm256_castsi256_ps(v73)));
    }
    acosh_f16_cr_avx2_store_u16_avx2(y, r0);
}

static ACOSH_F16_CR_AVX2_AVX2_TARGET void acosh_f16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_f16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acosh_f16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_F16_CR_AVX2_AVX512 __m512i acosh_f16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ACOSH_F16_CR_AVX2_AVX512 __m512i acosh_f16_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ACOSH_F16_CR_AVX2_AVX512 __m512i acosh_f16_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return acosh_f16_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(acosh_f16_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOSH_F16_CR_AVX2_AVX512 void acosh_f16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.8p+0f); /* 1.5 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v6 = _mm512_set1_ps(0x1.481d46p-10f); /* 0.00125165691 */
    const __m512 v8 = _mm512_set1_ps(-0x1.5d5e8p-8f); /* -0.00533095002 */
    const __m512 v10 = _mm512_set1_ps(0x1.328ad6p-6f); /* 0.0187098589 */
    const __m512 v12 = _mm512_set1_ps(-0x1.5552b4p-4f); /* -0.083330825 */
    const __m512 v20 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v21 = _mm512_set1_ps(0x1.feeb5p-2f); /* 0.498944521 */
    const __m512i v24 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512 v30 = _mm512_set1_ps(0x1p+20f); /* 1048576 */
    const __m512 v33 = _mm512_set1_ps(0x1.feeb52p-2f); /* 0.498944551 */
    const __m512i v35 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512i v36 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v37 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v41 = _mm512_set1_epi32(0);
    const __m512 v48 = _mm512_set1_ps(-0x1.569f16p-7f); /* -0.0104559762 */
    const __m512 v50 = _mm512_set1_ps(0x1.bff7c2p-10f); /* 0.00170886156 */
    const __m512 v51 = _mm512_set1_ps(-0x1.eac9bap-7f); /* -0.014977661 */
    const __m512 v53 = _mm512_set1_ps(0x1.eb0994p-5f); /* 0.0599410906 */
    const __m512 v55 = _mm512_set1_ps(-0x1.341aacp-3f); /* -0.150441498 */
    const __m512 v57 = _mm512_set1_ps(0x1.22cf42p-2f); /* 0.283993751 */
    const __m512 v59 = _mm512_set1_ps(-0x1.f1138ap-2f); /* -0.485426098 */
    const __m512 v61 = _mm512_set1_ps(0x1.810e56p-20f); /* 1.43444538e-06 */
    const __m512 v62 = _mm512_set1_ps(-0x1.65b85ep-9f); /* -0.00272918842 */
    const __m512 v69 = _mm512_set1_ps(INFINITY);
    const __m512 v75 = _mm512_set1_ps(NAN);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __m512 v5 = _mm512_sub_ps(v1, v4);
    const __m512 v7 = _mm512_mul_ps(v5, v6);
    const __m512 v9 = _mm512_add_ps(v7, v8);
    const __m512 v11 = _mm512_fmadd_ps(v5, v9, v10);
    const __m512 v13 = _mm512_fmadd_ps(v5, v11, v12);
    const __m512 v14 = _mm512_add_ps(v5, v5);
    const __m512 v15 = _mm512_fmadd_ps(v5, v5, v14);
    const __m512 v16 = _mm512_mask_blend_ps(v3, v15, v14);
    const __m512 v17 = _mm512_sqrt_ps(v16);
    const __m512 v18 = _mm512_mul_ps(v5, v17);
    const __m512 v19 = _mm512_fmadd_ps(v13, v18, v17);
    const __m512 v22 = _mm512_mul_ps(v21, v1);
    const __m512i v23 = acosh_f16_cr_avx2_bits_f32_avx512(v22);
    const __m512i v25 = _mm512_sub_epi32(v23, v24);
    const __m512i v27 = _mm512_srai_epi32(v25, 23);
    const __m512 v28 = _mm512_cvtepi32_ps(v27);
    const __m512 v29 = _mm512_mul_ps(v20, v28);
    const __mmask16 v31 = _mm512_cmp_ps_mask(v30, v1, _CMP_LT_OQ);
    const __m512 v32 = _mm512_mask_blend_ps(v31, v17, v1);
    const __m512 v34 = _mm512_mul_ps(v32, v33);
    const __m512i v38 = _mm512_sub_epi32(v23, v37);
    const __m512i v39 = _mm512_and_si512(v36, v38);
    const __m512i v40 = _mm512_sub_epi32(v35, v39);
    const __m512i v42 = _mm512_max_epi32(v40, v41);
    const __m512 v43 = _mm512_castsi512_ps(v42);
    const __m512i v44 = _mm512_sub_epi32(v23, v39);
    const __m512 v45 = _mm512_castsi512_ps(v44);
    const __m512 v46 = _mm512_sub_ps(v45, v4);
    const __m512 v47 = _mm512_fmadd_ps(v34, v43, v46);
    const __m512 v49 = _mm512_fmadd_ps(v47, v47, v48);
    const __m512 v52 = _mm512_fmadd_ps(v47, v50, v51);
    const __m512 v54 = _mm512_fmadd_ps(v52, v47, v53);
    const __m512 v56 = _mm512_fmadd_ps(v54, v47, v55);
    const __m512 v58 = _mm512_fmadd_ps(v56, v47, v57);
    const __m512 v60 = _mm512_fmadd_ps(v47, v58, v59);
    const __m512 v63 = _mm512_fmadd_ps(v61, v28, v62);
    const __m512 v64 = _mm512_fmadd_ps(v49, v60, v63);
    const __m512 v65 = _mm512_add_ps(v47, v64);
    const __m512 v66 = _mm512_add_ps(v29, v65);
    const __m512 v67 = _mm512_mask_blend_ps(v3, v66, v19);
    const __m512i v68 = acosh_f16_cr_avx2_tohalf_total_f32_avx512(v67);
    const __mmask16 v70 = _mm512_cmp_ps_mask(v1, v69, _CMP_LT_OQ);
    const __mmask16 v71 = _mm512_cmp_ps_mask(v4, v1, _CMP_LE_OQ);
    const __mmask16 v72 = (__mmask16)(v70 & v71);
    const __mmask16 v73 = (__mmask16)~v72;
    __m512i r0 = v68;
    __mmask16 any1 = v73;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v74 = _mm512_cmp_ps_mask(v1, v4, _CMP_LT_OQ);
        const __m512 v76 = _mm512_mask_blend_ps(v74, v1, v75);
        const __m512i v77 = acosh_f16_cr_avx2_tohalf_total_f32_avx512(v76);
        r0 = _mm512_mask_blend_epi32(v73, r0, v77);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ACOSH_F16_CR_AVX2_AVX512_TARGET void acosh_f16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_f16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acosh_f16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_F16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_f16_cr_avx2_level(void) {
#if defined(ACOSH_F16_CR_AVX2_FORCE_ISA)
    return ACOSH_F16_CR_AVX2_FORCE_ISA;
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

uint16_t acosh_f16_cr_avx2(uint16_t x) {
    return acosh_f16_cr_avx2_element(x);
}

void acosh_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_f16_cr_avx2_level();
    if (level == 2) {
        acosh_f16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_f16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_f16_cr_avx2_array_portable(x, y, n);
}
