/* acosh1p_bf16_cr_avx512: acosh1p
 *
 *   target       acosh1p, x < 0 ? nan : log1p(x + sqrt(x*(x + 2))), bf16
 *   domain       every input
 *   max error    0.499915 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.34p+88 (3.72349152e+26, encoding 0x6b9a)
 *   result there 0x1.fp+5 (62, encoding 0x4278)
 *   mean error   0.124119 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ce32630e77b33faff13c4eb75b2bd9a9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh1p --fmt bf16 --max-ulp 0.5 --isa avx512 --time 12s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh1p_bf16_avx512.db
 *                time: 1.0127 ns/element as avx512 code (inputs mean)
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
#include "acosh1p_bf16_cr_avx512.h"

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

static inline int32_t acosh1p_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float acosh1p_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double acosh1p_bf16_cr_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh1p_bf16_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t acosh1p_bf16_cr_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double acosh1p_bf16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double acosh1p_bf16_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh1p_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acosh1p_bf16_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = acosh1p_bf16_cr_avx512_bits_f32(y) & INT32_MIN;
    return acosh1p_bf16_cr_avx512_frombits_f32((acosh1p_bf16_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t acosh1p_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acosh1p_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline uint16_t acosh1p_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = acosh1p_bf16_cr_avx512_shl_i32(v0, v1);
    const float v3 = acosh1p_bf16_cr_avx512_frombits_f32(v2);
    const double v4 = (double)v3;
    const double v5 = 0x1p+1; /* 2 */
    const double v6 = v4 + v5;
    const double v7 = v4 * v6;
    const double v8 = acosh1p_bf16_cr_avx512_sqrt_f64(v7);
    const double v9 = v4 + v8;
    const double v10 = 0x1p+0; /* 1 */
    const double v11 = v9 + v10;
    const int64_t v12 = acosh1p_bf16_cr_avx512_bits_f64(v11);
    const int64_t v13 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v14 = (int64_t)((uint64_t)v12 + (uint64_t)v13);
    const int64_t v15 = INT64_C(52);
    const int64_t v16 = acosh1p_bf16_cr_avx512_lshr_i64(v14, v15);
    const int64_t v17 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v18 = (int64_t)((uint64_t)v16 + (uint64_t)v17);
    const double v19 = acosh1p_bf16_cr_avx512_frombits_f64(v18);
    const double v20 = 0x1.8p+52; /* 6755399441055744 */
    const double v21 = v19 - v20;
    const double v22 = 0x1.62e430af013f6p-1; /* 0.69314720283784825 */
    const int64_t v23 = INT64_C(9214364837600034816); /* 0x7fe0000000000000 */
    const int64_t v24 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const int64_t v25 = v14 & v24;
    const int64_t v26 = (int64_t)((uint64_t)v23 - (uint64_t)v25);
    const double v27 = acosh1p_bf16_cr_avx512_frombits_f64(v26);
    const double v28 = v27 - v10;
    const double v29 = acosh1p_bf16_cr_avx512_fma_f64(v27, v9, v28);
    const double v30 = 0x1.66ea0550d1cb5p-3; /* 0.17525104668513838 */
    const double v31 = -0x1.8ddf3d3a5219fp-3; /* -0.19427345117788961 */
    const double v32 = acosh1p_bf16_cr_avx512_fma_f64(v29, v30, v31);
    const double v33 = 0x1.94502dd65b55dp-3; /* 0.19741855440535519 */
    const double v34 = acosh1p_bf16_cr_avx512_fma_f64(v32, v29, v33);
    const double v35 = -0x1.fc76df34ed3afp-3; /* -0.24827360515851413 */
    const double v36 = acosh1p_bf16_cr_avx512_fma_f64(v34, v29, v35);
    const double v37 = 0x1.55641f2f24885p-2; /* 0.33338974690662609 */
    const double v38 = acosh1p_bf16_cr_avx512_fma_f64(v36, v29, v37);
    const double v39 = -0x1.00045a024f3cp-1; /* -0.50003320005600216 */
    const double v40 = acosh1p_bf16_cr_avx512_fma_f64(v29, v38, v39);
    const double v41 = v29 * v29;
    const double v42 = acosh1p_bf16_cr_avx512_fma_f64(v40, v41, v29);
    const double v43 = acosh1p_bf16_cr_avx512_fma_f64(v21, v22, v42);
    const float v44 = (float)v43;
    const float v45 = acosh1p_bf16_cr_avx512_copysign_f32(v44, v3);
    const int32_t v46 = acosh1p_bf16_cr_avx512_bits_f32(v45);
    const int32_t v47 = 32768; /* 0x00008000 */
    const int32_t v48 = (int32_t)((uint32_t)v46 + (uint32_t)v47);
    const int32_t v49 = acosh1p_bf16_cr_avx512_lshr_i32(v48, v1);
    const float v50 = 0x0p+0f; /* 0 */
    const int v51 = v50 <= v3;
    const float v52 = INFINITY;
    const float v53 = 0x1p-39f; /* 1.8189894e-12 */
    const float v54 = 0x1p-40f; /* 9.09494702e-13 */
    const float v55 = acosh1p_bf16_cr_avx512_fma_f32(v45, v53, v54);
    const float v56 = v52 + v55;
    const int v57 = v3 < v56;
    const int v58 = v51 & v57;
    const int v59 = !v58;
    int32_t r0 = v49;
    if (v59) {
        const float v60 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v61 = !(v3 <= v60);
        const float v62 = NAN;
        const float v63 = v61 ? v3 : v62;
        const int32_t v64 = acosh1p_bf16_cr_avx512_bits_f32(v63);
        const int32_t v65 = (int32_t)((uint32_t)v47 + (uint32_t)v64);
        const int32_t v66 = acosh1p_bf16_cr_avx512_lshr_i32(v65, v1);
        r0 = v66;
    }
    return (uint16_t)r0;
}

static void acosh1p_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh1p_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH1P_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH1P_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH1P_BF16_CR_AVX512_AVX2 static inline ACOSH1P_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH1P_BF16_CR_AVX512_AVX512 static inline ACOSH1P_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
ACOSH1P_BF16_CR_AVX512_AVX2 __m256 acosh1p_bf16_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* Encoding; every NaN gives the canonical one. */
ACOSH1P_BF16_CR_AVX512_AVX2 __m256i acosh1p_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ACOSH1P_BF16_CR_AVX512_AVX2 void acosh1p_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH1P_BF16_CR_AVX512_AVX2 void acosh1p_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256d v5 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v10 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v17 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v20 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v22 = _mm256_set1_pd(0x1.62e430af013f6p-1); /* 0.69314720283784825 */
    const __m256i v23 = _mm256_set1_epi64x(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m256i v24 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v30 = _mm256_set1_pd(0x1.66ea0550d1cb5p-3); /* 0.17525104668513838 */
    const __m256d v31 = _mm256_set1_pd(-0x1.8ddf3d3a5219fp-3); /* -0.19427345117788961 */
    const __m256d v33 = _mm256_set1_pd(0x1.94502dd65b55dp-3); /* 0.19741855440535519 */
    const __m256d v35 = _mm256_set1_pd(-0x1.fc76df34ed3afp-3); /* -0.24827360515851413 */
    const __m256d v37 = _mm256_set1_pd(0x1.55641f2f24885p-2); /* 0.33338974690662609 */
    const __m256d v39 = _mm256_set1_pd(-0x1.00045a024f3cp-1); /* -0.50003320005600216 */
    const __m256i v47 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v50 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v52 = _mm256_set1_ps(INFINITY);
    const __m256 v53 = _mm256_set1_ps(0x1p-39f); /* 1.8189894e-12 */
    const __m256 v54 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v60 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v62 = _mm256_set1_ps(NAN);
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v6l = _mm256_add_pd(v4l, v5);
    const __m256d v6h = _mm256_add_pd(v4h, v5);
    const __m256d v7l = _mm256_mul_pd(v4l, v6l);
    const __m256d v7h = _mm256_mul_pd(v4h, v6h);
    const __m256d v8l = _mm256_sqrt_pd(v7l);
    const __m256d v8h = _mm256_sqrt_pd(v7h);
    const __m256d v9l = _mm256_add_pd(v4l, v8l);
    const __m256d v9h = _mm256_add_pd(v4h, v8h);
    const __m256d v11l = _mm256_add_pd(v9l, v10);
    const __m256d v11h = _mm256_add_pd(v9h, v10);
    const __m256i v12l = _mm256_castpd_si256(v11l);
    const __m256i v12h = _mm256_castpd_si256(v11h);
    const __m256i v14l = _mm256_add_epi64(v12l, v13);
    const __m256i v14h = _mm256_add_epi64(v12h, v13);
    const __m256i v16l = _mm256_srli_epi64(v14l, 52);
    const __m256i v16h = _mm256_srli_epi64(v14h, 52);
    const __m256i v18l = _mm256_add_epi64(v16l, v17);
    const __m256i v18h = _mm256_add_epi64(v16h, v17);
    const __m256d v19l = _mm256_castsi256_pd(v18l);
    const __m256d v19h = _mm256_castsi256_pd(v18h);
    const __m256d v21l = _mm256_sub_pd(v19l, v20);
    const __m256d v21h = _mm256_sub_pd(v19h, v20);
    const __m256i v25l = _mm256_and_si256(v14l, v24);
    const __m256i v25h = _mm256_and_si256(v14h, v24);
    const __m256i v26l = _mm256_sub_epi64(v23, v25l);
    const __m256i v26h = _mm256_sub_epi64(v23, v25h);
    const __m256d v27l = _mm256_castsi256_pd(v26l);
    const __m256d v27h = _mm256_castsi256_pd(v26h);
    const __m256d v28l = _mm256_sub_pd(v27l, v10);
    const __m256d v28h = _mm256_sub_pd(v27h, v10);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v9l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v9h, v28h);
    const __m256d v32l = _mm256_fmadd_pd(v29l, v30, v31);
    const __m256d v32h = _mm256_fmadd_pd(v29h, v30, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v29l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v29h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v29l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v29h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v29l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v29h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v29l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v29h, v38h, v39);
    const __m256d v41l = _mm256_mul_pd(v29l, v29l);
    const __m256d v41h = _mm256_mul_pd(v29h, v29h);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v41l, v29l);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v41h, v29h);
    const __m256d v43l = _mm256_fmadd_pd(v21l, v22, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v21h, v22, v42h);
    const __m128 v44l = _mm256_cvtpd_ps(v43l);
    const __m128 v44h = _mm256_cvtpd_ps(v43h);
    const __m256 v44 = _mm256_set_m128(v44h, v44l);
    const __m256 v45 = acosh1p_bf16_cr_avx512_copysign_f32_avx2(v44, v3);
    const __m256i v46 = _mm256_castps_si256(v45);
    const __m256i v48 = _mm256_add_epi32(v46, v47);
    const __m256i v49 = _mm256_srli_epi32(v48, 16);
    const __m256i v51 = _mm256_castps_si256(_mm256_cmp_ps(v50, v3, _CMP_LE_OQ));
    const __m256 v55 = _mm256_fmadd_ps(v45, v53, v54);
    const __m256 v56 = _mm256_add_ps(v52, v55);
    const __m256i v57 = _mm256_castps_si256(_mm256_cmp_ps(v3, v56, _CMP_LT_OQ));
    const __m256i v58 = _mm256_and_si256(v51, v57);
    const __m256i v59 = _mm256_xor_si256(v58, _mm256_set1_epi32(-1));
    __m256i r0 = v49;
    __m256i any1 = v59;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v61 = _mm256_castps_si256(_mm256_cmp_ps(v3, v60, _CMP_NLE_UQ));
        const __m256 v63 = _mm256_blendv_ps(v62, v3, _mm256_castsi256_ps(v61));
        const __m256i v64 = acosh1p_bf16_cr_avx512_bits_f32_avx2(v63);
        const __m256i v65 = _mm256_add_epi32(v47, v64);
        const __m256i v66 = _mm256_srli_epi32(v65, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v66), _mm256_castsi256_ps(v59)));
    }
    acosh1p_bf16_cr_avx512_store_u16_avx2(y, r0);
}

static ACOSH1P_BF16_CR_AVX512_AVX2_TARGET void acosh1p_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh1p_bf16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acosh1p_bf16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ACOSH1P_BF16_CR_AVX512_AVX512 __m512 acosh1p_bf16_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* Encoding; every NaN gives the canonical one. */
ACOSH1P_BF16_CR_AVX512_AVX512 __m512i acosh1p_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH1P_BF16_CR_AVX512_AVX512 void acosh1p_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512d v5 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v20 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v22 = _mm512_set1_pd(0x1.62e430af013f6p-1); /* 0.69314720283784825 */
    const __m512i v23 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v24 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v30 = _mm512_set1_pd(0x1.66ea0550d1cb5p-3); /* 0.17525104668513838 */
    const __m512d v31 = _mm512_set1_pd(-0x1.8ddf3d3a5219fp-3); /* -0.19427345117788961 */
    const __m512d v33 = _mm512_set1_pd(0x1.94502dd65b55dp-3); /* 0.19741855440535519 */
    const __m512d v35 = _mm512_set1_pd(-0x1.fc76df34ed3afp-3); /* -0.24827360515851413 */
    const __m512d v37 = _mm512_set1_pd(0x1.55641f2f24885p-2); /* 0.33338974690662609 */
    const __m512d v39 = _mm512_set1_pd(-0x1.00045a024f3cp-1); /* -0.50003320005600216 */
    const __m512i v47 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v50 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v52 = _mm512_set1_ps(INFINITY);
    const __m512 v53 = _mm512_set1_ps(0x1p-39f); /* 1.8189894e-12 */
    const __m512 v54 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v60 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v62 = _mm512_set1_ps(NAN);
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __m512d v4_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_0));
    const __m512d v4_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_0, 1));
    const __m512d v4_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_1));
    const __m512d v4_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_1, 1));
    const __m512d v6_0l = _mm512_add_pd(v4_0l, v5);
    const __m512d v6_0h = _mm512_add_pd(v4_0h, v5);
    const __m512d v6_1l = _mm512_add_pd(v4_1l, v5);
    const __m512d v6_1h = _mm512_add_pd(v4_1h, v5);
    const __m512d v7_0l = _mm512_mul_pd(v4_0l, v6_0l);
    const __m512d v7_0h = _mm512_mul_pd(v4_0h, v6_0h);
    const __m512d v7_1l = _mm512_mul_pd(v4_1l, v6_1l);
    const __m512d v7_1h = _mm512_mul_pd(v4_1h, v6_1h);
    const __m512d v8_0l = _mm512_sqrt_pd(v7_0l);
    const __m512d v8_0h = _mm512_sqrt_pd(v7_0h);
    const __m512d v8_1l = _mm512_sqrt_pd(v7_1l);
    const __m512d v8_1h = _mm512_sqrt_pd(v7_1h);
    const __m512d v9_0l = _mm512_add_pd(v4_0l, v8_0l);
    const __m512d v9_0h = _mm512_add_pd(v4_0h, v8_0h);
    const __m512d v9_1l = _mm512_add_pd(v4_1l, v8_1l);
    const __m512d v9_1h = _mm512_add_pd(v4_1h, v8_1h);
    const __m512d v11_0l = _mm512_add_pd(v9_0l, v10);
    const __m512d v11_0h = _mm512_add_pd(v9_0h, v10);
    const __m512d v11_1l = _mm512_add_pd(v9_1l, v10);
    const __m512d v11_1h = _mm512_add_pd(v9_1h, v10);
    const __m512i v12_0l = _mm512_castpd_si512(v11_0l);
    const __m512i v12_0h = _mm512_castpd_si512(v11_0h);
    const __m512i v12_1l = _mm512_castpd_si512(v11_1l);
    const __m512i v12_1h = _mm512_castpd_si512(v11_1h);
    const __m512i v14_0l = _mm512_add_epi64(v12_0l, v13);
    const __m512i v14_0h = _mm512_add_epi64(v12_0h, v13);
    const __m512i v14_1l = _mm512_add_epi64(v12_1l, v13);
    const __m512i v14_1h = _mm512_add_epi64(v12_1h, v13);
    const __m512i v16_0l = _mm512_srli_epi64(v14_0l, 52);
    const __m512i v16_0h = _mm512_srli_epi64(v14_0h, 52);
    const __m512i v16_1l = _mm512_srli_epi64(v14_1l, 52);
    const __m512i v16_1h = _mm512_srli_epi64(v14_1h, 52);
    const __m512i v18_0l = _mm512_add_epi64(v16_0l, v17);
    const __m512i v18_0h = _mm512_add_epi64(v16_0h, v17);
    const __m512i v18_1l = _mm512_add_epi64(v16_1l, v17);
    const __m512i v18_1h = _mm512_add_epi64(v16_1h, v17);
    const __m512d v19_0l = _mm512_castsi512_pd(v18_0l);
    const __m512d v19_0h = _mm512_castsi512_pd(v18_0h);
    const __m512d v19_1l = _mm512_castsi512_pd(v18_1l);
    const __m512d v19_1h = _mm512_castsi512_pd(v18_1h);
    const __m512d v21_0l = _mm512_sub_pd(v19_0l, v20);
    const __m512d v21_0h = _mm512_sub_pd(v19_0h, v20);
    const __m512d v21_1l = _mm512_sub_pd(v19_1l, v20);
    const __m512d v21_1h = _mm512_sub_pd(v19_1h, v20);
    const __m512i v25_0l = _mm512_and_si512(v14_0l, v24);
    const __m512i v25_0h = _mm512_and_si512(v14_0h, v24);
    const __m512i v25_1l = _mm512_and_si512(v14_1l, v24);
    const __m512i v25_1h = _mm512_and_si512(v14_1h, v24);
    const __m512i v26_0l = _mm512_sub_epi64(v23, v25_0l);
    const __m512i v26_0h = _mm512_sub_epi64(v23, v25_0h);
    const __m512i v26_1l = _mm512_sub_epi64(v23, v25_1l);
    const __m512i v26_1h = _mm512_sub_epi64(v23, v25_1h);
    const __m512d v27_0l = _mm512_castsi512_pd(v26_0l);
    const __m512d v27_0h = _mm512_castsi512_pd(v26_0h);
    const __m512d v27_1l = _mm512_castsi512_pd(v26_1l);
    const __m512d v27_1h = _mm512_castsi512_pd(v26_1h);
    const __m512d v28_0l = _mm512_sub_pd(v27_0l, v10);
    const __m512d v28_0h = _mm512_sub_pd(v27_0h, v10);
    const __m512d v28_1l = _mm512_sub_pd(v27_1l, v10);
    const __m512d v28_1h = _mm512_sub_pd(v27_1h, v10);
    const __m512d v29_0l = _mm512_fmadd_pd(v27_0l, v9_0l, v28_0l);
    const __m512d v29_0h = _mm512_fmadd_pd(v27_0h, v9_0h, v28_0h);
    const __m512d v29_1l = _mm512_fmadd_pd(v27_1l, v9_1l, v28_1l);
    const __m512d v29_1h = _mm512_fmadd_pd(v27_1h, v9_1h, v28_1h);
    const __m512d v32_0l = _mm512_fmadd_pd(v29_0l, v30, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v29_0h, v30, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v29_1l, v30, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v29_1h, v30, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v29_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v29_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v29_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v29_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v34_0l, v29_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v34_0h, v29_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v34_1l, v29_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v34_1h, v29_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v29_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v29_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v29_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v29_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v29_0l, v38_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v29_0h, v38_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v29_1l, v38_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v29_1h, v38_1h, v39);
    const __m512d v41_0l = _mm512_mul_pd(v29_0l, v29_0l);
    const __m512d v41_0h = _mm512_mul_pd(v29_0h, v29_0h);
    const __m512d v41_1l = _mm512_mul_pd(v29_1l, v29_1l);
    const __m512d v41_1h = _mm512_mul_pd(v29_1h, v29_1h);
    const __m512d v42_0l = _mm512_fmadd_pd(v40_0l, v41_0l, v29_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v40_0h, v41_0h, v29_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v40_1l, v41_1l, v29_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v40_1h, v41_1h, v29_1h);
    const __m512d v43_0l = _mm512_fmadd_pd(v21_0l, v22, v42_0l);
    const __m512d v43_0h = _mm512_fmadd_pd(v21_0h, v22, v42_0h);
    const __m512d v43_1l = _mm512_fmadd_pd(v21_1l, v22, v42_1l);
    const __m512d v43_1h = _mm512_fmadd_pd(v21_1h, v22, v42_1h);
    const __m256 v44_0l = _mm512_cvtpd_ps(v43_0l);
    const __m256 v44_0h = _mm512_cvtpd_ps(v43_0h);
    const __m512 v44_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v44_0l), v44_0h, 1);
    const __m256 v44_1l = _mm512_cvtpd_ps(v43_1l);
    const __m256 v44_1h = _mm512_cvtpd_ps(v43_1h);
    const __m512 v44_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v44_1l), v44_1h, 1);
    const __m512 v45_0 = acosh1p_bf16_cr_avx512_copysign_f32_avx512(v44_0, v3_0);
    const __m512 v45_1 = acosh1p_bf16_cr_avx512_copysign_f32_avx512(v44_1, v3_1);
    const __m512i v46_0 = _mm512_castps_si512(v45_0);
    const __m512i v46_1 = _mm512_castps_si512(v45_1);
    const __m512i v48_0 = _mm512_add_epi32(v46_0, v47);
    const __m512i v48_1 = _mm512_add_epi32(v46_1, v47);
    const __m512i v49_0 = _mm512_srli_epi32(v48_0, 16);
    const __m512i v49_1 = _mm512_srli_epi32(v48_1, 16);
    const __mmask16 v51_0 = _mm512_cmp_ps_mask(v50, v3_0, _CMP_LE_OQ);
    const __mmask16 v51_1 = _mm512_cmp_ps_mask(v50, v3_1, _CMP_LE_OQ);
    const __m512 v55_0 = _mm512_fmadd_ps(v45_0, v53, v54);
    const __m512 v55_1 = _mm512_fmadd_ps(v45_1, v53, v54);
    const __m512 v56_0 = _mm512_add_ps(v52, v55_0);
    const __m512 v56_1 = _mm512_add_ps(v52, v55_1);
    const __mmask16 v57_0 = _mm512_cmp_ps_mask(v3_0, v56_0, _CMP_LT_OQ);
    const __mmask16 v57_1 = _mm512_cmp_ps_mask(v3_1, v56_1, _CMP_LT_OQ);
    const __mmask16 v58_0 = (__mmask16)(v51_0 & v57_0);
    const __mmask16 v58_1 = (__mmask16)(v51_1 & v57_1);
    const __mmask16 v59_0 = (__mmask16)~v58_0;
    const __mmask16 v59_1 = (__mmask16)~v58_1;
    __m512i r0_0 = v49_0;
    __m512i r0_1 = v49_1;
    __mmask16 any1 = v59_0;
    any1 = (__mmask16)(any1 | v59_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v61_0 = _mm512_cmp_ps_mask(v3_0, v60, _CMP_NLE_UQ);
        const __mmask16 v61_1 = _mm512_cmp_ps_mask(v3_1, v60, _CMP_NLE_UQ);
        const __m512 v63_0 = _mm512_mask_blend_ps(v61_0, v62, v3_0);
        const __m512 v63_1 = _mm512_mask_blend_ps(v61_1, v62, v3_1);
        const __m512i v64_0 = acosh1p_bf16_cr_avx512_bits_f32_avx512(v63_0);
        const __m512i v64_1 = acosh1p_bf16_cr_avx512_bits_f32_avx512(v63_1);
        const __m512i v65_0 = _mm512_add_epi32(v47, v64_0);
        const __m512i v65_1 = _mm512_add_epi32(v47, v64_1);
        const __m512i v66_0 = _mm512_srli_epi32(v65_0, 16);
        const __m512i v66_1 = _mm512_srli_epi32(v65_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v59_0, r0_0, v66_0);
        r0_1 = _mm512_mask_blend_epi32(v59_1, r0_1, v66_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static ACOSH1P_BF16_CR_AVX512_AVX512_TARGET void acosh1p_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512d v5 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v20 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v22 = _mm512_set1_pd(0x1.62e430af013f6p-1); /* 0.69314720283784825 */
    const __m512i v23 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v24 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v30 = _mm512_set1_pd(0x1.66ea0550d1cb5p-3); /* 0.17525104668513838 */
    const __m512d v31 = _mm512_set1_pd(-0x1.8ddf3d3a5219fp-3); /* -0.19427345117788961 */
    const __m512d v33 = _mm512_set1_pd(0x1.94502dd65b55dp-3); /* 0.19741855440535519 */
    const __m512d v35 = _mm512_set1_pd(-0x1.fc76df34ed3afp-3); /* -0.24827360515851413 */
    const __m512d v37 = _mm512_set1_pd(0x1.55641f2f24885p-2); /* 0.33338974690662609 */
    const __m512d v39 = _mm512_set1_pd(-0x1.00045a024f3cp-1); /* -0.50003320005600216 */
    const __m512i v47 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v50 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v52 = _mm512_set1_ps(INFINITY);
    const __m512 v53 = _mm512_set1_ps(0x1p-39f); /* 1.8189894e-12 */
    const __m512 v54 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v60 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v62 = _mm512_set1_ps(NAN);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v6l = _mm512_add_pd(v4l, v5);
    const __m512d v6h = _mm512_add_pd(v4h, v5);
    const __m512d v7l = _mm512_mul_pd(v4l, v6l);
    const __m512d v7h = _mm512_mul_pd(v4h, v6h);
    const __m512d v8l = _mm512_sqrt_pd(v7l);
    const __m512d v8h = _mm512_sqrt_pd(v7h);
    const __m512d v9l = _mm512_add_pd(v4l, v8l);
    const __m512d v9h = _mm512_add_pd(v4h, v8h);
    const __m512d v11l = _mm512_add_pd(v9l, v10);
    const __m512d v11h = _mm512_add_pd(v9h, v10);
    const __m512i v12l = _mm512_castpd_si512(v11l);
    const __m512i v12h = _mm512_castpd_si512(v11h);
    const __m512i v14l = _mm512_add_epi64(v12l, v13);
    const __m512i v14h = _mm512_add_epi64(v12h, v13);
    const __m512i v16l = _mm512_srli_epi64(v14l, 52);
    const __m512i v16h = _mm512_srli_epi64(v14h, 52);
    const __m512i v18l = _mm512_add_epi64(v16l, v17);
    const __m512i v18h = _mm512_add_epi64(v16h, v17);
    const __m512d v19l = _mm512_castsi512_pd(v18l);
    const __m512d v19h = _mm512_castsi512_pd(v18h);
    const __m512d v21l = _mm512_sub_pd(v19l, v20);
    const __m512d v21h = _mm512_sub_pd(v19h, v20);
    const __m512i v25l = _mm512_and_si512(v14l, v24);
    const __m512i v25h = _mm512_and_si512(v14h, v24);
    const __m512i v26l = _mm512_sub_epi64(v23, v25l);
    const __m512i v26h = _mm512_sub_epi64(v23, v25h);
    const __m512d v27l = _mm512_castsi512_pd(v26l);
    const __m512d v27h = _mm512_castsi512_pd(v26h);
    const __m512d v28l = _mm512_sub_pd(v27l, v10);
    const __m512d v28h = _mm512_sub_pd(v27h, v10);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v9l, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v9h, v28h);
    const __m512d v32l = _mm512_fmadd_pd(v29l, v30, v31);
    const __m512d v32h = _mm512_fmadd_pd(v29h, v30, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v29l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v29h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v29l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v29h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v29l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v29h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v29l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v29h, v38h, v39);
    const __m512d v41l = _mm512_mul_pd(v29l, v29l);
    const __m512d v41h = _mm512_mul_pd(v29h, v29h);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v41l, v29l);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v41h, v29h);
    const __m512d v43l = _mm512_fmadd_pd(v21l, v22, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v21h, v22, v42h);
    const __m256 v44l = _mm512_cvtpd_ps(v43l);
    const __m256 v44h = _mm512_cvtpd_ps(v43h);
    const __m512 v44 = _mm512_insertf32x8(_mm512_castps256_ps512(v44l), v44h, 1);
    const __m512 v45 = acosh1p_bf16_cr_avx512_copysign_f32_avx512(v44, v3);
    const __m512i v46 = _mm512_castps_si512(v45);
    const __m512i v48 = _mm512_add_epi32(v46, v47);
    const __m512i v49 = _mm512_srli_epi32(v48, 16);
    const __mmask16 v51 = _mm512_cmp_ps_mask(v50, v3, _CMP_LE_OQ);
    const __m512 v55 = _mm512_fmadd_ps(v45, v53, v54);
    const __m512 v56 = _mm512_add_ps(v52, v55);
    const __mmask16 v57 = _mm512_cmp_ps_mask(v3, v56, _CMP_LT_OQ);
    const __mmask16 v58 = (__mmask16)(v51 & v57);
    const __mmask16 v59 = (__mmask16)~v58;
    __m512i r0 = v49;
    __mmask16 any1 = v59;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v61 = _mm512_cmp_ps_mask(v3, v60, _CMP_NLE_UQ);
        const __m512 v63 = _mm512_mask_blend_ps(v61, v62, v3);
        const __m512i v64 = acosh1p_bf16_cr_avx512_bits_f32_avx512(v63);
        const __m512i v65 = _mm512_add_epi32(v47, v64);
        const __m512i v66 = _mm512_srli_epi32(v65, 16);
        r0 = _mm512_mask_blend_epi32(v59, r0, v66);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ACOSH1P_BF16_CR_AVX512_AVX512_TARGET void acosh1p_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh1p_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh1p_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acosh1p_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH1P_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh1p_bf16_cr_avx512_level(void) {
#if defined(ACOSH1P_BF16_CR_AVX512_FORCE_ISA)
    return ACOSH1P_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t acosh1p_bf16_cr_avx512(uint16_t x) {
    return acosh1p_bf16_cr_avx512_element(x);
}

void acosh1p_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh1p_bf16_cr_avx512_level();
    if (level == 2) {
        acosh1p_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh1p_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh1p_bf16_cr_avx512_array_portable(x, y, n);
}
