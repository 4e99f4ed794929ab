/* log_bf16_cr_avx2: log
 *
 *   target       log, ln x, bf16
 *   domain       every input
 *   max error    0.499997 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.d8p-53 (2.0469737e-16, encoding 0x256c)
 *   result there -0x1.2p+5 (-36, encoding 0xc210)
 *   mean error   0.124556 ulp
 *   misrounded   0 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           680c39c181756c8331a7ca9a1835ab0f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log_bf16_avx2.db
 *                time: 0.4954 ns/element as avx2 code (inputs mean)
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
#include "log_bf16_cr_avx2.h"

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

static inline int32_t log_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t log_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float log_bf16_cr_avx2_table0[16] = {
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
}; /* repeated to fill a register */

static const float log_bf16_cr_avx2_table1[16] = {
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
}; /* repeated to fill a register */

static inline uint16_t log_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = log_bf16_cr_avx2_shl_i32(v0, v1);
    const float v3 = log_bf16_cr_avx2_frombits_f32(v2);
    const int32_t v4 = log_bf16_cr_avx2_bits_f32(v3);
    const int32_t v5 = -8388608; /* 0xff800000 */
    const int32_t v6 = 1060634624; /* 0x3f380000 */
    const int32_t v7 = (int32_t)((uint32_t)v4 - (uint32_t)v6);
    const int32_t v8 = v5 & v7;
    const int32_t v9 = (int32_t)((uint32_t)v4 - (uint32_t)v8);
    const float v10 = log_bf16_cr_avx2_frombits_f32(v9);
    const int32_t v11 = 20;
    const int32_t v12 = log_bf16_cr_avx2_lshr_i32(v7, v11);
    const float v13 = log_bf16_cr_avx2_table0[(uint32_t)v12 & (8u - 1)];
    const float v14 = -0x1p+0f; /* -1 */
    const float v15 = log_bf16_cr_avx2_fma_f32(v10, v13, v14);
    const float v16 = v15 * v15;
    const float v17 = -0x1.e1344ap-3f; /* -0.234963015 */
    const float v18 = 0x1.58793ep-2f; /* 0.336400002 */
    const float v19 = log_bf16_cr_avx2_fma_f32(v15, v17, v18);
    const float v20 = -0x1.001704p-1f; /* -0.500175595 */
    const float v21 = log_bf16_cr_avx2_fma_f32(v15, v19, v20);
    const int32_t v22 = 23;
    const int32_t v23 = log_bf16_cr_avx2_ashr_i32(v7, v22);
    const float v24 = (float)v23;
    const float v25 = 0x1.dff5aap-18f; /* 7.15195574e-06 */
    const float v26 = log_bf16_cr_avx2_fma_f32(v24, v25, v15);
    const float v27 = log_bf16_cr_avx2_fma_f32(v16, v21, v26);
    const float v28 = 0x1.62e33ep-1f; /* 0.69313997 */
    const float v29 = log_bf16_cr_avx2_table1[(uint32_t)v12 & (8u - 1)];
    const float v30 = log_bf16_cr_avx2_fma_f32(v24, v28, v29);
    const float v31 = v27 + v30;
    const int32_t v32 = log_bf16_cr_avx2_bits_f32(v31);
    const int32_t v33 = 32768; /* 0x00008000 */
    const int32_t v34 = (int32_t)((uint32_t)v32 + (uint32_t)v33);
    const int32_t v35 = log_bf16_cr_avx2_lshr_i32(v34, v1);
    const float v36 = INFINITY;
    const int v37 = v3 < v36;
    const float v38 = 0x1p-126f; /* 1.17549435e-38 */
    const int v39 = v38 <= v3;
    const int v40 = v37 & v39;
    const int v41 = !v40;
    int32_t r0 = v35;
    if (v41) {
        const float v42 = 0x0p+0f; /* 0 */
        const int v43 = v3 < v42;
        const float v44 = NAN;
        const int v45 = v42 == v3;
        const float v46 = -INFINITY;
        const float v47 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v48 = !(v3 <= v47);
        const float v49 = 0x1.62e4p-1f; /* 0.693145752 */
        const float v50 = 0x1p+23f; /* 8388608 */
        const float v51 = v50 * v3;
        const int32_t v52 = log_bf16_cr_avx2_bits_f32(v51);
        const int32_t v53 = 1059760811; /* 0x3f2aaaab */
        const int32_t v54 = (int32_t)((uint32_t)v52 - (uint32_t)v53);
        const int32_t v55 = log_bf16_cr_avx2_ashr_i32(v54, v22);
        const float v56 = (float)v55;
        const float v57 = 0x1.7p+4f; /* 23 */
        const float v58 = v56 - v57;
        const int32_t v59 = v5 & v54;
        const int32_t v60 = (int32_t)((uint32_t)v52 - (uint32_t)v59);
        const float v61 = log_bf16_cr_avx2_frombits_f32(v60);
        const float v62 = 0x1p+0f; /* 1 */
        const float v63 = v61 - v62;
        const float v64 = 0x1p-40f; /* 9.09494702e-13 */
        const float v65 = -0x1.555556p-3f; /* -0.166666672 */
        const float v66 = log_bf16_cr_avx2_fma_f32(v64, v19, v65);
        const float v67 = log_bf16_cr_avx2_fma_f32(v63, v63, v66);
        const float v68 = 0x1.99999ap-3f; /* 0.200000003 */
        const float v69 = log_bf16_cr_avx2_fma_f32(v64, v21, v68);
        const float v70 = log_bf16_cr_avx2_fma_f32(v63, v67, v69);
        const float v71 = -0x1p-2f; /* -0.25 */
        const float v72 = log_bf16_cr_avx2_fma_f32(v63, v70, v71);
        const float v73 = 0x1.555556p-2f; /* 0.333333343 */
        const float v74 = log_bf16_cr_avx2_fma_f32(v63, v72, v73);
        const float v75 = -0x1p-1f; /* -0.5 */
        const float v76 = log_bf16_cr_avx2_fma_f32(v63, v74, v75);
        const float v77 = v63 * v63;
        const float v78 = 0x1.7f7d1cp-20f; /* 1.42860677e-06 */
        const float v79 = log_bf16_cr_avx2_fma_f32(v78, v58, v63);
        const float v80 = log_bf16_cr_avx2_fma_f32(v76, v77, v79);
        const float v81 = log_bf16_cr_avx2_fma_f32(v49, v58, v80);
        const float v82 = v48 ? v3 : v81;
        const float v83 = v45 ? v46 : v82;
        const float v84 = v43 ? v44 : v83;
        const int32_t v85 = log_bf16_cr_avx2_bits_f32(v84);
        const int32_t v86 = (int32_t)((uint32_t)v33 + (uint32_t)v85);
        const int32_t v87 = log_bf16_cr_avx2_lshr_i32(v86, v1);
        r0 = v87;
    }
    return (uint16_t)r0;
}

static void log_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_BF16_CR_AVX2_AVX2 static inline LOG_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG_BF16_CR_AVX2_AVX512 static inline LOG_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG_BF16_CR_AVX2_AVX2 __m256i log_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOG_BF16_CR_AVX2_AVX2 void log_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG_BF16_CR_AVX2_AVX2 void log_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v5 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v6 = _mm256_set1_epi32(1060634624); /* 0x3f380000 */
    const __m256 v14 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v17 = _mm256_set1_ps(-0x1.e1344ap-3f); /* -0.234963015 */
    const __m256 v18 = _mm256_set1_ps(0x1.58793ep-2f); /* 0.336400002 */
    const __m256 v20 = _mm256_set1_ps(-0x1.001704p-1f); /* -0.500175595 */
    const __m256 v25 = _mm256_set1_ps(0x1.dff5aap-18f); /* 7.15195574e-06 */
    const __m256 v28 = _mm256_set1_ps(0x1.62e33ep-1f); /* 0.69313997 */
    const __m256i v33 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v36 = _mm256_set1_ps(INFINITY);
    const __m256 v38 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v42 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v44 = _mm256_set1_ps(NAN);
    const __m256 v46 = _mm256_set1_ps(-INFINITY);
    const __m256 v47 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v49 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v50 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256i v53 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v57 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v62 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v64 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v65 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 v68 = _mm256_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m256 v71 = _mm256_set1_ps(-0x1p-2f); /* -0.25 */
    const __m256 v73 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v75 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v78 = _mm256_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m256 t0_0 = _mm256_loadu_ps(log_bf16_cr_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log_bf16_cr_avx2_table1);
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256i v4 = log_bf16_cr_avx2_bits_f32_avx2(v3);
    const __m256i v7 = _mm256_sub_epi32(v4, v6);
    const __m256i v8 = _mm256_and_si256(v5, v7);
    const __m256i v9 = _mm256_sub_epi32(v4, v8);
    const __m256 v10 = _mm256_castsi256_ps(v9);
    const __m256i v12 = _mm256_srli_epi32(v7, 20);
    const __m256 v13 = _mm256_permutevar8x32_ps(t0_0, v12);
    const __m256 v15 = _mm256_fmadd_ps(v10, v13, v14);
    const __m256 v16 = _mm256_mul_ps(v15, v15);
    const __m256 v19 = _mm256_fmadd_ps(v15, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v15, v19, v20);
    const __m256i v23 = _mm256_srai_epi32(v7, 23);
    const __m256 v24 = _mm256_cvtepi32_ps(v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v25, v15);
    const __m256 v27 = _mm256_fmadd_ps(v16, v21, v26);
    const __m256 v29 = _mm256_permutevar8x32_ps(t1_0, v12);
    const __m256 v30 = _mm256_fmadd_ps(v24, v28, v29);
    const __m256 v31 = _mm256_add_ps(v27, v30);
    const __m256i v32 = log_bf16_cr_avx2_bits_f32_avx2(v31);
    const __m256i v34 = _mm256_add_epi32(v32, v33);
    const __m256i v35 = _mm256_srli_epi32(v34, 16);
    const __m256i v37 = _mm256_castps_si256(_mm256_cmp_ps(v3, v36, _CMP_LT_OQ));
    const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v38, v3, _CMP_LE_OQ));
    const __m256i v40 = _mm256_and_si256(v37, v39);
    const __m256i v41 = _mm256_xor_si256(v40, _mm256_set1_epi32(-1));
    __m256i r0 = v35;
    __m256i any1 = v41;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v3, v42, _CMP_LT_OQ));
        const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v42, v3, _CMP_EQ_OQ));
        const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v3, v47, _CMP_NLE_UQ));
        const __m256 v51 = _mm256_mul_ps(v50, v3);
        const __m256i v52 = log_bf16_cr_avx2_bits_f32_avx2(v51);
        const __m256i v54 = _mm256_sub_epi32(v52, v53);
        const __m256i v55 = _mm256_srai_epi32(v54, 23);
        const __m256 v56 = _mm256_cvtepi32_ps(v55);
        const __m256 v58 = _mm256_sub_ps(v56, v57);
        const __m256i v59 = _mm256_and_si256(v5, v54);
        const __m256i v60 = _mm256_sub_epi32(v52, v59);
        const __m256 v61 = _mm256_castsi256_ps(v60);
        const __m256 v63 = _mm256_sub_ps(v61, v62);
        const __m256 v66 = _mm256_fmadd_ps(v64, v19, v65);
        const __m256 v67 = _mm256_fmadd_ps(v63, v63, v66);
        const __m256 v69 = _mm256_fmadd_ps(v64, v21, v68);
        const __m256 v70 = _mm256_fmadd_ps(v63, v67, v69);
        const __m256 v72 = _mm256_fmadd_ps(v63, v70, v71);
        const __m256 v74 = _mm256_fmadd_ps(v63, v72, v73);
        const __m256 v76 = _mm256_fmadd_ps(v63, v74, v75);
        const __m256 v77 = _mm256_mul_ps(v63, v63);
        const __m256 v79 = _mm256_fmadd_ps(v78, v58, v63);
        const __m256 v80 = _mm256_fmadd_ps(v76, v77, v79);
        const __m256 v81 = _mm256_fmadd_ps(v49, v58, v80);
        const __m256 v82 = _mm256_blendv_ps(v81, v3, _mm256_castsi256_ps(v48));
        const __m256 v83 = _mm256_blendv_ps(v82, v46, _mm256_castsi256_ps(v45));
        const __m256 v84 = _mm256_blendv_ps(v83, v44, _mm256_castsi256_ps(v43));
        const __m256i v85 = log_bf16_cr_avx2_bits_f32_avx2(v84);
        const __m256i v86 = _mm256_add_epi32(v33, v85);
        const __m256i v87 = _mm256_srli_epi32(v86, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v87), _mm256_castsi256_ps(v41)));
    }
    log_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static LOG_BF16_CR_AVX2_AVX2_TARGET void log_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_bf16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log_bf16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG_BF16_CR_AVX2_AVX512 __m512i log_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG_BF16_CR_AVX2_AVX512 void log_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v5 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v6 = _mm512_set1_epi32(1060634624); /* 0x3f380000 */
    const __m512 v14 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v17 = _mm512_set1_ps(-0x1.e1344ap-3f); /* -0.234963015 */
    const __m512 v18 = _mm512_set1_ps(0x1.58793ep-2f); /* 0.336400002 */
    const __m512 v20 = _mm512_set1_ps(-0x1.001704p-1f); /* -0.500175595 */
    const __m512 v25 = _mm512_set1_ps(0x1.dff5aap-18f); /* 7.15195574e-06 */
    const __m512 v28 = _mm512_set1_ps(0x1.62e33ep-1f); /* 0.69313997 */
    const __m512i v33 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v36 = _mm512_set1_ps(INFINITY);
    const __m512 v38 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v42 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v44 = _mm512_set1_ps(NAN);
    const __m512 v46 = _mm512_set1_ps(-INFINITY);
    const __m512 v47 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v49 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v50 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v53 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v57 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v62 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v64 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v65 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v68 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v71 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v73 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v75 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v78 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 t0_0 = _mm512_loadu_ps(log_bf16_cr_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log_bf16_cr_avx2_table1);
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __m512i v4_0 = log_bf16_cr_avx2_bits_f32_avx512(v3_0);
    const __m512i v4_1 = log_bf16_cr_avx2_bits_f32_avx512(v3_1);
    const __m512i v7_0 = _mm512_sub_epi32(v4_0, v6);
    const __m512i v7_1 = _mm512_sub_epi32(v4_1, v6);
    const __m512i v8_0 = _mm512_and_si512(v5, v7_0);
    const __m512i v8_1 = _mm512_and_si512(v5, v7_1);
    const __m512i v9_0 = _mm512_sub_epi32(v4_0, v8_0);
    const __m512i v9_1 = _mm512_sub_epi32(v4_1, v8_1);
    const __m512 v10_0 = _mm512_castsi512_ps(v9_0);
    const __m512 v10_1 = _mm512_castsi512_ps(v9_1);
    const __m512i v12_0 = _mm512_srli_epi32(v7_0, 20);
    const __m512i v12_1 = _mm512_srli_epi32(v7_1, 20);
    const __m512 v13_0 = _mm512_permutexvar_ps(v12_0, t0_0);
    const __m512 v13_1 = _mm512_permutexvar_ps(v12_1, t0_0);
    const __m512 v15_0 = _mm512_fmadd_ps(v10_0, v13_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v10_1, v13_1, v14);
    const __m512 v16_0 = _mm512_mul_ps(v15_0, v15_0);
    const __m512 v16_1 = _mm512_mul_ps(v15_1, v15_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v15_0, v17, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v15_1, v17, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v15_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v15_1, v19_1, v20);
    const __m512i v23_0 = _mm512_srai_epi32(v7_0, 23);
    const __m512i v23_1 = _mm512_srai_epi32(v7_1, 23);
    const __m512 v24_0 = _mm512_cvtepi32_ps(v23_0);
    const __m512 v24_1 = _mm512_cvtepi32_ps(v23_1);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v25, v15_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v25, v15_1);
    const __m512 v27_0 = _mm512_fmadd_ps(v16_0, v21_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v16_1, v21_1, v26_1);
    const __m512 v29_0 = _mm512_permutexvar_ps(v12_0, t1_0);
    const __m512 v29_1 = _mm512_permutexvar_ps(v12_1, t1_0);
    const __m512 v30_0 = _mm512_fmadd_ps(v24_0, v28, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v24_1, v28, v29_1);
    const __m512 v31_0 = _mm512_add_ps(v27_0, v30_0);
    const __m512 v31_1 = _mm512_add_ps(v27_1, v30_1);
    const __m512i v32_0 = log_bf16_cr_avx2_bits_f32_avx512(v31_0);
    const __m512i v32_1 = log_bf16_cr_avx2_bits_f32_avx512(v31_1);
    const __m512i v34_0 = _mm512_add_epi32(v32_0, v33);
    const __m512i v34_1 = _mm512_add_epi32(v32_1, v33);
    const __m512i v35_0 = _mm512_srli_epi32(v34_0, 16);
    const __m512i v35_1 = _mm512_srli_epi32(v34_1, 16);
    const __mmask16 v37_0 = _mm512_cmp_ps_mask(v3_0, v36, _CMP_LT_OQ);
    const __mmask16 v37_1 = _mm512_cmp_ps_mask(v3_1, v36, _CMP_LT_OQ);
    const __mmask16 v39_0 = _mm512_cmp_ps_mask(v38, v3_0, _CMP_LE_OQ);
    const __mmask16 v39_1 = _mm512_cmp_ps_mask(v38, v3_1, _CMP_LE_OQ);
    const __mmask16 v40_0 = (__mmask16)(v37_0 & v39_0);
    const __mmask16 v40_1 = (__mmask16)(v37_1 & v39_1);
    const __mmask16 v41_0 = (__mmask16)~v40_0;
    const __mmask16 v41_1 = (__mmask16)~v40_1;
    __m512i r0_0 = v35_0;
    __m512i r0_1 = v35_1;
    __mmask16 any1 = v41_0;
    any1 = (__mmask16)(any1 | v41_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v43_0 = _mm512_cmp_ps_mask(v3_0, v42, _CMP_LT_OQ);
        const __mmask16 v43_1 = _mm512_cmp_ps_mask(v3_1, v42, _CMP_LT_OQ);
        const __mmask16 v45_0 = _mm512_cmp_ps_mask(v42, v3_0, _CMP_EQ_OQ);
        const __mmask16 v45_1 = _mm512_cmp_ps_mask(v42, v3_1, _CMP_EQ_OQ);
        const __mmask16 v48_0 = _mm512_cmp_ps_mask(v3_0, v47, _CMP_NLE_UQ);
        const __mmask16 v48_1 = _mm512_cmp_ps_mask(v3_1, v47, _CMP_NLE_UQ);
        const __m512 v51_0 = _mm512_mul_ps(v50, v3_0);
        const __m512 v51_1 = _mm512_mul_ps(v50, v3_1);
        const __m512i v52_0 = log_bf16_cr_avx2_bits_f32_avx512(v51_0);
        const __m512i v52_1 = log_bf16_cr_avx2_bits_f32_avx512(v51_1);
        const __m512i v54_0 = _mm512_sub_epi32(v52_0, v53);
        const __m512i v54_1 = _mm512_sub_epi32(v52_1, v53);
        const __m512i v55_0 = _mm512_srai_epi32(v54_0, 23);
        const __m512i v55_1 = _mm512_srai_epi32(v54_1, 23);
        const __m512 v56_0 = _mm512_cvtepi32_ps(v55_0);
        const __m512 v56_1 = _mm512_cvtepi32_ps(v55_1);
        const __m512 v58_0 = _mm512_sub_ps(v56_0, v57);
        const __m512 v58_1 = _mm512_sub_ps(v56_1, v57);
        const __m512i v59_0 = _mm512_and_si512(v5, v54_0);
        const __m512i v59_1 = _mm512_and_si512(v5, v54_1);
        const __m512i v60_0 = _mm512_sub_epi32(v52_0, v59_0);
        const __m512i v60_1 = _mm512_sub_epi32(v52_1, v59_1);
        const __m512 v61_0 = _mm512_castsi512_ps(v60_0);
        const __m512 v61_1 = _mm512_castsi512_ps(v60_1);
        const __m512 v63_0 = _mm512_sub_ps(v61_0, v62);
        const __m512 v63_1 = _mm512_sub_ps(v61_1, v62);
        const __m512 v66_0 = _mm512_fmadd_ps(v64, v19_0, v65);
        const __m512 v66_1 = _mm512_fmadd_ps(v64, v19_1, v65);
        const __m512 v67_0 = _mm512_fmadd_ps(v63_0, v63_0, v66_0);
        const __m512 v67_1 = _mm512_fmadd_ps(v63_1, v63_1, v66_1);
        const __m512 v69_0 = _mm512_fmadd_ps(v64, v21_0, v68);
        const __m512 v69_1 = _mm512_fmadd_ps(v64, v21_1, v68);
        const __m512 v70_0 = _mm512_fmadd_ps(v63_0, v67_0, v69_0);
        const __m512 v70_1 = _mm512_fmadd_ps(v63_1, v67_1, v69_1);
        const __m512 v72_0 = _mm512_fmadd_ps(v63_0, v70_0, v71);
        const __m512 v72_1 = _mm512_fmadd_ps(v63_1, v70_1, v71);
        const __m512 v74_0 = _mm512_fmadd_ps(v63_0, v72_0, v73);
        const __m512 v74_1 = _mm512_fmadd_ps(v63_1, v72_1, v73);
        const __m512 v76_0 = _mm512_fmadd_ps(v63_0, v74_0, v75);
        const __m512 v76_1 = _mm512_fmadd_ps(v63_1, v74_1, v75);
        const __m512 v77_0 = _mm512_mul_ps(v63_0, v63_0);
        const __m512 v77_1 = _mm512_mul_ps(v63_1, v63_1);
        const __m512 v79_0 = _mm512_fmadd_ps(v78, v58_0, v63_0);
        const __m512 v79_1 = _mm512_fmadd_ps(v78, v58_1, v63_1);
        const __m512 v80_0 = _mm512_fmadd_ps(v76_0, v77_0, v79_0);
        const __m512 v80_1 = _mm512_fmadd_ps(v76_1, v77_1, v79_1);
        const __m512 v81_0 = _mm512_fmadd_ps(v49, v58_0, v80_0);
        const __m512 v81_1 = _mm512_fmadd_ps(v49, v58_1, v80_1);
        const __m512 v82_0 = _mm512_mask_blend_ps(v48_0, v81_0, v3_0);
        const __m512 v82_1 = _mm512_mask_blend_ps(v48_1, v81_1, v3_1);
        const __m512 v83_0 = _mm512_mask_blend_ps(v45_0, v82_0, v46);
        const __m512 v83_1 = _mm512_mask_blend_ps(v45_1, v82_1, v46);
        const __m512 v84_0 = _mm512_mask_blend_ps(v43_0, v83_0, v44);
        const __m512 v84_1 = _mm512_mask_blend_ps(v43_1, v83_1, v44);
        const __m512i v85_0 = log_bf16_cr_avx2_bits_f32_avx512(v84_0);
        const __m512i v85_1 = log_bf16_cr_avx2_bits_f32_avx512(v84_1);
        const __m512i v86_0 = _mm512_add_epi32(v33, v85_0);
        const __m512i v86_1 = _mm512_add_epi32(v33, v85_1);
        const __m512i v87_0 = _mm512_srli_epi32(v86_0, 16);
        const __m512i v87_1 = _mm512_srli_epi32(v86_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v41_0, r0_0, v87_0);
        r0_1 = _mm512_mask_blend_epi32(v41_1, r0_1, v87_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static LOG_BF16_CR_AVX2_AVX512_TARGET void log_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v5 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v6 = _mm512_set1_epi32(1060634624); /* 0x3f380000 */
    const __m512 v14 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v17 = _mm512_set1_ps(-0x1.e1344ap-3f); /* -0.234963015 */
    const __m512 v18 = _mm512_set1_ps(0x1.58793ep-2f); /* 0.336400002 */
    const __m512 v20 = _mm512_set1_ps(-0x1.001704p-1f); /* -0.500175595 */
    const __m512 v25 = _mm512_set1_ps(0x1.dff5aap-18f); /* 7.15195574e-06 */
    const __m512 v28 = _mm512_set1_ps(0x1.62e33ep-1f); /* 0.69313997 */
    const __m512i v33 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v36 = _mm512_set1_ps(INFINITY);
    const __m512 v38 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v42 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v44 = _mm512_set1_ps(NAN);
    const __m512 v46 = _mm512_set1_ps(-INFINITY);
    const __m512 v47 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v49 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v50 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v53 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v57 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v62 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v64 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v65 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v68 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v71 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v73 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v75 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v78 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 t0_0 = _mm512_loadu_ps(log_bf16_cr_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log_bf16_cr_avx2_table1);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __m512i v4 = log_bf16_cr_avx2_bits_f32_avx512(v3);
    const __m512i v7 = _mm512_sub_epi32(v4, v6);
    const __m512i v8 = _mm512_and_si512(v5, v7);
    const __m512i v9 = _mm512_sub_epi32(v4, v8);
    const __m512 v10 = _mm512_castsi512_ps(v9);
    const __m512i v12 = _mm512_srli_epi32(v7, 20);
    const __m512 v13 = _mm512_permutexvar_ps(v12, t0_0);
    const __m512 v15 = _mm512_fmadd_ps(v10, v13, v14);
    const __m512 v16 = _mm512_mul_ps(v15, v15);
    const __m512 v19 = _mm512_fmadd_ps(v15, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v15, v19, v20);
    const __m512i v23 = _mm512_srai_epi32(v7, 23);
    const __m512 v24 = _mm512_cvtepi32_ps(v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v25, v15);
    const __m512 v27 = _mm512_fmadd_ps(v16, v21, v26);
    const __m512 v29 = _mm512_permutexvar_ps(v12, t1_0);
    const __m512 v30 = _mm512_fmadd_ps(v24, v28, v29);
    const __m512 v31 = _mm512_add_ps(v27, v30);
    const __m512i v32 = log_bf16_cr_avx2_bits_f32_avx512(v31);
    const __m512i v34 = _mm512_add_epi32(v32, v33);
    const __m512i v35 = _mm512_srli_epi32(v34, 16);
    const __mmask16 v37 = _mm512_cmp_ps_mask(v3, v36, _CMP_LT_OQ);
    const __mmask16 v39 = _mm512_cmp_ps_mask(v38, v3, _CMP_LE_OQ);
    const __mmask16 v40 = (__mmask16)(v37 & v39);
    const __mmask16 v41 = (__mmask16)~v40;
    __m512i r0 = v35;
    __mmask16 any1 = v41;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v43 = _mm512_cmp_ps_mask(v3, v42, _CMP_LT_OQ);
        const __mmask16 v45 = _mm512_cmp_ps_mask(v42, v3, _CMP_EQ_OQ);
        const __mmask16 v48 = _mm512_cmp_ps_mask(v3, v47, _CMP_NLE_UQ);
        const __m512 v51 = _mm512_mul_ps(v50, v3);
        const __m512i v52 = log_bf16_cr_avx2_bits_f32_avx512(v51);
        const __m512i v54 = _mm512_sub_epi32(v52, v53);
        const __m512i v55 = _mm512_srai_epi32(v54, 23);
        const __m512 v56 = _mm512_cvtepi32_ps(v55);
        const __m512 v58 = _mm512_sub_ps(v56, v57);
        const __m512i v59 = _mm512_and_si512(v5, v54);
        const __m512i v60 = _mm512_sub_epi32(v52, v59);
        const __m512 v61 = _mm512_castsi512_ps(v60);
        const __m512 v63 = _mm512_sub_ps(v61, v62);
        const __m512 v66 = _mm512_fmadd_ps(v64, v19, v65);
        const __m512 v67 = _mm512_fmadd_ps(v63, v63, v66);
        const __m512 v69 = _mm512_fmadd_ps(v64, v21, v68);
        const __m512 v70 = _mm512_fmadd_ps(v63, v67, v69);
        const __m512 v72 = _mm512_fmadd_ps(v63, v70, v71);
        const __m512 v74 = _mm512_fmadd_ps(v63, v72, v73);
        const __m512 v76 = _mm512_fmadd_ps(v63, v74, v75);
        const __m512 v77 = _mm512_mul_ps(v63, v63);
        const __m512 v79 = _mm512_fmadd_ps(v78, v58, v63);
        const __m512 v80 = _mm512_fmadd_ps(v76, v77, v79);
        const __m512 v81 = _mm512_fmadd_ps(v49, v58, v80);
        const __m512 v82 = _mm512_mask_blend_ps(v48, v81, v3);
        const __m512 v83 = _mm512_mask_blend_ps(v45, v82, v46);
        const __m512 v84 = _mm512_mask_blend_ps(v43, v83, v44);
        const __m512i v85 = log_bf16_cr_avx2_bits_f32_avx512(v84);
        const __m512i v86 = _mm512_add_epi32(v33, v85);
        const __m512i v87 = _mm512_srli_epi32(v86, 16);
        r0 = _mm512_mask_blend_epi32(v41, r0, v87);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG_BF16_CR_AVX2_AVX512_TARGET void log_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_bf16_cr_avx2_level(void) {
#if defined(LOG_BF16_CR_AVX2_FORCE_ISA)
    return LOG_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t log_bf16_cr_avx2(uint16_t x) {
    return log_bf16_cr_avx2_element(x);
}

void log_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_bf16_cr_avx2_level();
    if (level == 2) {
        log_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log_bf16_cr_avx2_array_portable(x, y, n);
}
