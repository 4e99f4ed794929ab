/* log_cr_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.b121a6p+76 (1.27837837e+23, encoding 0x65d890d3)
 *   result there 0x1.a9a3f2p+5 (53.2050514, encoding 0x4254d1f9)
 *   mean error   0.124512 ulp
 *   misrounded   0 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           07cb5620243e1872fb05f55c146a3ce6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.5 --isa avx2 --time 70s --seed 1 --threads 1 --archive log_cr_avx2.db --from seeds/log/double_gather16.evo
 *                time: 1.8827 ns/element as avx2 code (inputs mean)
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
#include "log_cr_avx2.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log_cr_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log_cr_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log_cr_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log_cr_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static const double log_cr_avx2_table0[16] = {
    0x1.5555555555557p+0, 0x1.3b13b13b13b14p+0, 0x1.2492492492491p+0, 0x1.111111111111p+0,
    0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1, 0x1.af286bca1af25p-1,
    0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d175ap-1, 0x1.642c8590b2164p-1,
    0x1.5555555555555p-1, 0x1.47ae147ae147bp-1, 0x1.3b13b13b13b14p-1, 0x1.2f684bda12f68p-1,
};

static const double log_cr_avx2_table1[16] = {
    -0x1.269621134db9p-2, -0x1.a93ed3c8ad9e5p-3, -0x1.1178e8227e43ap-3, -0x1.08598b59e3a06p-4,
    0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4, 0x1.5ff3070a793d6p-3,
    0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2, 0x1.739d7f6bbd007p-2,
    0x1.9f323ecbf984dp-2, 0x1.c8ff7c79a9a21p-2, 0x1.f128f5faf06ecp-2, 0x1.0be72e4252a83p-1,
};

static inline float log_cr_avx2_element(float x) {
    const double v0 = 0x1.62e42ff02e846p-1; /* 0.69314718062310798 */
    const int64_t v1 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v2 = INT64_C(2251799813685248); /* 0x0008000000000000 */
    const float v3 = x;
    const double v4 = (double)v3;
    const int64_t v5 = log_cr_avx2_bits_f64(v4);
    const int64_t v6 = (int64_t)((uint64_t)v2 + (uint64_t)v5);
    const int64_t v7 = INT64_C(52);
    const int64_t v8 = log_cr_avx2_lshr_i64(v6, v7);
    const int64_t v9 = (int64_t)((uint64_t)v1 + (uint64_t)v8);
    const double v10 = log_cr_avx2_frombits_f64(v9);
    const double v11 = 0x1.8p+52; /* 6755399441055744 */
    const double v12 = v10 - v11;
    const int64_t v13 = INT64_C(4604930618986332160); /* 0x3fe8000000000000 */
    const int64_t v14 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v15 = v6 & v14;
    const int64_t v16 = (int64_t)((uint64_t)v13 + (uint64_t)v15);
    const double v17 = log_cr_avx2_frombits_f64(v16);
    const int32_t v18 = 15;
    const double v19 = 0x1.7fffffffffff4p+48; /* 422212465065983.25 */
    const double v20 = v17 + v19;
    const int64_t v21 = log_cr_avx2_bits_f64(v20);
    const int32_t v22 = (int32_t)(uint32_t)(uint64_t)v21;
    const int32_t v23 = v18 & v22;
    const double v24 = log_cr_avx2_table0[v23];
    const double v25 = -0x1p+0; /* -1 */
    const double v26 = log_cr_avx2_fma_f64(v17, v24, v25);
    const double v27 = -0x1.a951a41457baep-2; /* -0.41535049795305212 */
    const double v28 = -0x1.7ffff154fac0dp+19; /* -786431.54162347468 */
    const double v29 = log_cr_avx2_fma_f64(v26, v27, v28);
    const double v30 = v26 * v29;
    const double v31 = -0x1.08a7589f75aaap-3; /* -0.12922543751365839 */
    const double v32 = 0x1.249829b2841a9p-3; /* 0.14286835266149225 */
    const double v33 = log_cr_avx2_fma_f64(v26, v31, v32);
    const double v34 = -0x1.554ce66892878p-3; /* -0.16665058142308786 */
    const double v35 = log_cr_avx2_fma_f64(v26, v33, v34);
    const double v36 = 0x1.8fcaef565badep-20; /* 1.4893439207148966e-06 */
    const double v37 = 0x1.9999a2624d7c7p-3; /* 0.20000006544586155 */
    const double v38 = log_cr_avx2_fma_f64(v36, v33, v37);
    const double v39 = log_cr_avx2_fma_f64(v26, v35, v38);
    const double v40 = 0x1.52a346386c0e3p-3; /* 0.16535048350988921 */
    const double v41 = log_cr_avx2_fma_f64(v39, v26, v40);
    const double v42 = 0x1.7ffffbffa56b6p+19; /* 786431.87495680782 */
    const double v43 = log_cr_avx2_fma_f64(v41, v26, v42);
    const double v44 = -0x1.fffffffff1a2fp-2; /* -0.49999999999673411 */
    const double v45 = log_cr_avx2_fma_f64(v26, v43, v44);
    const double v46 = v30 + v45;
    const double v47 = 0x1.0000000000097p+0; /* 1.0000000000000335 */
    const double v48 = log_cr_avx2_fma_f64(v26, v46, v47);
    const double v49 = -0x1.15cad8cf3087cp-34; /* -6.316267234703862e-11 */
    const double v50 = log_cr_avx2_table1[v23];
    const double v51 = log_cr_avx2_fma_f64(v12, v49, v50);
    const double v52 = log_cr_avx2_fma_f64(v26, v48, v51);
    const double v53 = log_cr_avx2_fma_f64(v0, v12, v52);
    const float v54 = (float)v53;
    const float v55 = 0x0p+0f; /* 0 */
    const int v56 = v55 < v3;
    const float v57 = INFINITY;
    const int v58 = v3 < v57;
    const int v59 = v56 & v58;
    const int v60 = !v59;
    float r0 = v54;
    if (v60) {
        const int v61 = v55 == v3;
        const float v62 = -INFINITY;
        const float v63 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v64 = !(v3 <= v63);
        const float v65 = v54 * v3;
        const float v66 = NAN;
        const float v67 = v64 ? v65 : v66;
        const float v68 = v61 ? v62 : v67;
        r0 = v68;
    }
    return r0;
}

static void log_cr_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_CR_AVX2_AVX2 static inline LOG_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG_CR_AVX2_AVX512 static inline LOG_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

LOG_CR_AVX2_AVX2 __m128i log_cr_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG_CR_AVX2_AVX2 __m256d log_cr_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG_CR_AVX2_AVX2 void log_cr_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42ff02e846p-1); /* 0.69314718062310798 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(2251799813685248)); /* 0x0008000000000000 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(4604930618986332160)); /* 0x3fe8000000000000 */
    const __m256i v14 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v18 = _mm256_set1_epi32(15);
    const __m256d v19 = _mm256_set1_pd(0x1.7fffffffffff4p+48); /* 422212465065983.25 */
    const __m256d v25 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v27 = _mm256_set1_pd(-0x1.a951a41457baep-2); /* -0.41535049795305212 */
    const __m256d v28 = _mm256_set1_pd(-0x1.7ffff154fac0dp+19); /* -786431.54162347468 */
    const __m256d v31 = _mm256_set1_pd(-0x1.08a7589f75aaap-3); /* -0.12922543751365839 */
    const __m256d v32 = _mm256_set1_pd(0x1.249829b2841a9p-3); /* 0.14286835266149225 */
    const __m256d v34 = _mm256_set1_pd(-0x1.554ce66892878p-3); /* -0.16665058142308786 */
    const __m256d v36 = _mm256_set1_pd(0x1.8fcaef565badep-20); /* 1.4893439207148966e-06 */
    const __m256d v37 = _mm256_set1_pd(0x1.9999a2624d7c7p-3); /* 0.20000006544586155 */
    const __m256d v40 = _mm256_set1_pd(0x1.52a346386c0e3p-3); /* 0.16535048350988921 */
    const __m256d v42 = _mm256_set1_pd(0x1.7ffffbffa56b6p+19); /* 786431.87495680782 */
    const __m256d v44 = _mm256_set1_pd(-0x1.fffffffff1a2fp-2); /* -0.49999999999673411 */
    const __m256d v47 = _mm256_set1_pd(0x1.0000000000097p+0); /* 1.0000000000000335 */
    const __m256d v49 = _mm256_set1_pd(-0x1.15cad8cf3087cp-34); /* -6.316267234703862e-11 */
    const __m256 v55 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v57 = _mm256_set1_ps(INFINITY);
    const __m256 v62 = _mm256_set1_ps(-INFINITY);
    const __m256 v63 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v66 = _mm256_set1_ps(NAN);
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m256i v6l = _mm256_add_epi64(v2, v5l);
    const __m256i v6h = _mm256_add_epi64(v2, v5h);
    const __m256i v8l = _mm256_srli_epi64(v6l, 52);
    const __m256i v8h = _mm256_srli_epi64(v6h, 52);
    const __m256i v9l = _mm256_add_epi64(v1, v8l);
    const __m256i v9h = _mm256_add_epi64(v1, v8h);
    const __m256d v10l = _mm256_castsi256_pd(v9l);
    const __m256d v10h = _mm256_castsi256_pd(v9h);
    const __m256d v12l = _mm256_sub_pd(v10l, v11);
    const __m256d v12h = _mm256_sub_pd(v10h, v11);
    const __m256i v15l = _mm256_and_si256(v6l, v14);
    const __m256i v15h = _mm256_and_si256(v6h, v14);
    const __m256i v16l = _mm256_add_epi64(v13, v15l);
    const __m256i v16h = _mm256_add_epi64(v13, v15h);
    const __m256d v17l = _mm256_castsi256_pd(v16l);
    const __m256d v17h = _mm256_castsi256_pd(v16h);
    const __m256d v20l = _mm256_add_pd(v17l, v19);
    const __m256d v20h = _mm256_add_pd(v17h, v19);
    const __m256i v21l = _mm256_castpd_si256(v20l);
    const __m256i v21h = _mm256_castpd_si256(v20h);
    const __m128i v22l = log_cr_avx2_wrap_avx2(v21l);
    const __m128i v22h = log_cr_avx2_wrap_avx2(v21h);
    const __m256i v22 = _mm256_set_m128i(v22h, v22l);
    const __m256i v23 = _mm256_and_si256(v18, v22);
    const __m256d v24l = log_cr_avx2_gather_f64_avx2(log_cr_avx2_table0, _mm256_castsi256_si128(v23));
    const __m256d v24h = log_cr_avx2_gather_f64_avx2(log_cr_avx2_table0, _mm256_extracti128_si256(v23, 1));
    const __m256d v26l = _mm256_fmadd_pd(v17l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v17h, v24h, v25);
    const __m256d v29l = _mm256_fmadd_pd(v26l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v26h, v27, v28);
    const __m256d v30l = _mm256_mul_pd(v26l, v29l);
    const __m256d v30h = _mm256_mul_pd(v26h, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v26l, v31, v32);
    const __m256d v33h = _mm256_fmadd_pd(v26h, v31, v32);
    const __m256d v35l = _mm256_fmadd_pd(v26l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v26h, v33h, v34);
    const __m256d v38l = _mm256_fmadd_pd(v36, v33l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36, v33h, v37);
    const __m256d v39l = _mm256_fmadd_pd(v26l, v35l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v26h, v35h, v38h);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v26l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v26h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v26l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v26h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v26l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v26h, v43h, v44);
    const __m256d v46l = _mm256_add_pd(v30l, v45l);
    const __m256d v46h = _mm256_add_pd(v30h, v45h);
    const __m256d v48l = _mm256_fmadd_pd(v26l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v26h, v46h, v47);
    const __m256d v50l = log_cr_avx2_gather_f64_avx2(log_cr_avx2_table1, _mm256_castsi256_si128(v23));
    const __m256d v50h = log_cr_avx2_gather_f64_avx2(log_cr_avx2_table1, _mm256_extracti128_si256(v23, 1));
    const __m256d v51l = _mm256_fmadd_pd(v12l, v49, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v12h, v49, v50h);
    const __m256d v52l = _mm256_fmadd_pd(v26l, v48l, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v26h, v48h, v51h);
    const __m256d v53l = _mm256_fmadd_pd(v0, v12l, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v0, v12h, v52h);
    const __m128 v54l = _mm256_cvtpd_ps(v53l);
    const __m128 v54h = _mm256_cvtpd_ps(v53h);
    const __m256 v54 = _mm256_set_m128(v54h, v54l);
    const __m256i v56 = _mm256_castps_si256(_mm256_cmp_ps(v55, v3, _CMP_LT_OQ));
    const __m256i v58 = _mm256_castps_si256(_mm256_cmp_ps(v3, v57, _CMP_LT_OQ));
    const __m256i v59 = _mm256_and_si256(v56, v58);
    const __m256i v60 = _mm256_xor_si256(v59, _mm256_set1_epi32(-1));
    __m256 r0 = v54;
    __m256i any1 = v60;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v61 = _mm256_castps_si256(_mm256_cmp_ps(v55, v3, _CMP_EQ_OQ));
        const __m256i v64 = _mm256_castps_si256(_mm256_cmp_ps(v3, v63, _CMP_NLE_UQ));
        const __m256 v65 = _mm256_mul_ps(v54, v3);
        const __m256 v67 = _mm256_blendv_ps(v66, v65, _mm256_castsi256_ps(v64));
        const __m256 v68 = _mm256_blendv_ps(v67, v62, _mm256_castsi256_ps(v61));
        r0 = _mm256_blendv_ps(r0, v68, _mm256_castsi256_ps(v60));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG_CR_AVX2_AVX2_TARGET void log_cr_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG_CR_AVX2_AVX512 void log_cr_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42ff02e846p-1); /* 0.69314718062310798 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(2251799813685248)); /* 0x0008000000000000 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(4604930618986332160)); /* 0x3fe8000000000000 */
    const __m512i v14 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v18 = _mm512_set1_epi32(15);
    const __m512d v19 = _mm512_set1_pd(0x1.7fffffffffff4p+48); /* 422212465065983.25 */
    const __m512d v25 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v27 = _mm512_set1_pd(-0x1.a951a41457baep-2); /* -0.41535049795305212 */
    const __m512d v28 = _mm512_set1_pd(-0x1.7ffff154fac0dp+19); /* -786431.54162347468 */
    const __m512d v31 = _mm512_set1_pd(-0x1.08a7589f75aaap-3); /* -0.12922543751365839 */
    const __m512d v32 = _mm512_set1_pd(0x1.249829b2841a9p-3); /* 0.14286835266149225 */
    const __m512d v34 = _mm512_set1_pd(-0x1.554ce66892878p-3); /* -0.16665058142308786 */
    const __m512d v36 = _mm512_set1_pd(0x1.8fcaef565badep-20); /* 1.4893439207148966e-06 */
    const __m512d v37 = _mm512_set1_pd(0x1.9999a2624d7c7p-3); /* 0.20000006544586155 */
    const __m512d v40 = _mm512_set1_pd(0x1.52a346386c0e3p-3); /* 0.16535048350988921 */
    const __m512d v42 = _mm512_set1_pd(0x1.7ffffbffa56b6p+19); /* 786431.87495680782 */
    const __m512d v44 = _mm512_set1_pd(-0x1.fffffffff1a2fp-2); /* -0.49999999999673411 */
    const __m512d v47 = _mm512_set1_pd(0x1.0000000000097p+0); /* 1.0000000000000335 */
    const __m512d v49 = _mm512_set1_pd(-0x1.15cad8cf3087cp-34); /* -6.316267234703862e-11 */
    const __m512 v55 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v57 = _mm512_set1_ps(INFINITY);
    const __m512 v62 = _mm512_set1_ps(-INFINITY);
    const __m512 v63 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v66 = _mm512_set1_ps(NAN);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512i v5l = _mm512_castpd_si512(v4l);
    const __m512i v5h = _mm512_castpd_si512(v4h);
    const __m512i v6l = _mm512_add_epi64(v2, v5l);
    const __m512i v6h = _mm512_add_epi64(v2, v5h);
    const __m512i v8l = _mm512_srli_epi64(v6l, 52);
    const __m512i v8h = _mm512_srli_epi64(v6h, 52);
    const __m512i v9l = _mm512_add_epi64(v1, v8l);
    const __m512i v9h = _mm512_add_epi64(v1, v8h);
    const __m512d v10l = _mm512_castsi512_pd(v9l);
    const __m512d v10h = _mm512_castsi512_pd(v9h);
    const __m512d v12l = _mm512_sub_pd(v10l, v11);
    const __m512d v12h = _mm512_sub_pd(v10h, v11);
    const __m512i v15l = _mm512_and_si512(v6l, v14);
    const __m512i v15h = _mm512_and_si512(v6h, v14);
    const __m512i v16l = _mm512_add_epi64(v13, v15l);
    const __m512i v16h = _mm512_add_epi64(v13, v15h);
    const __m512d v17l = _mm512_castsi512_pd(v16l);
    const __m512d v17h = _mm512_castsi512_pd(v16h);
    const __m512d v20l = _mm512_add_pd(v17l, v19);
    const __m512d v20h = _mm512_add_pd(v17h, v19);
    const __m512i v21l = _mm512_castpd_si512(v20l);
    const __m512i v21h = _mm512_castpd_si512(v20h);
    const __m256i v22l = _mm512_cvtepi64_epi32(v21l);
    const __m256i v22h = _mm512_cvtepi64_epi32(v21h);
    const __m512i v22 = _mm512_inserti32x8(_mm512_castsi256_si512(v22l), v22h, 1);
    const __m512i v23 = _mm512_and_si512(v18, v22);
    const __m512d v24l = _mm512_i32gather_pd(_mm512_castsi512_si256(v23), log_cr_avx2_table0, 8);
    const __m512d v24h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v23, 1), log_cr_avx2_table0, 8);
    const __m512d v26l = _mm512_fmadd_pd(v17l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v17h, v24h, v25);
    const __m512d v29l = _mm512_fmadd_pd(v26l, v27, v28);
    const __m512d v29h = _mm512_fmadd_pd(v26h, v27, v28);
    const __m512d v30l = _mm512_mul_pd(v26l, v29l);
    const __m512d v30h = _mm512_mul_pd(v26h, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v26l, v31, v32);
    const __m512d v33h = _mm512_fmadd_pd(v26h, v31, v32);
    const __m512d v35l = _mm512_fmadd_pd(v26l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v26h, v33h, v34);
    const __m512d v38l = _mm512_fmadd_pd(v36, v33l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36, v33h, v37);
    const __m512d v39l = _mm512_fmadd_pd(v26l, v35l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v26h, v35h, v38h);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v26l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v26h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v26l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v26h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v26l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v26h, v43h, v44);
    const __m512d v46l = _mm512_add_pd(v30l, v45l);
    const __m512d v46h = _mm512_add_pd(v30h, v45h);
    const __m512d v48l = _mm512_fmadd_pd(v26l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v26h, v46h, v47);
    const __m512d v50l = _mm512_i32gather_pd(_mm512_castsi512_si256(v23), log_cr_avx2_table1, 8);
    const __m512d v50h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v23, 1), log_cr_avx2_table1, 8);
    const __m512d v51l = _mm512_fmadd_pd(v12l, v49, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v12h, v49, v50h);
    const __m512d v52l = _mm512_fmadd_pd(v26l, v48l, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v26h, v48h, v51h);
    const __m512d v53l = _mm512_fmadd_pd(v0, v12l, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v0, v12h, v52h);
    const __m256 v54l = _mm512_cvtpd_ps(v53l);
    const __m256 v54h = _mm512_cvtpd_ps(v53h);
    const __m512 v54 = _mm512_insertf32x8(_mm512_castps256_ps512(v54l), v54h, 1);
    const __mmask16 v56 = _mm512_cmp_ps_mask(v55, v3, _CMP_LT_OQ);
    const __mmask16 v58 = _mm512_cmp_ps_mask(v3, v57, _CMP_LT_OQ);
    const __mmask16 v59 = (__mmask16)(v56 & v58);
    const __mmask16 v60 = (__mmask16)~v59;
    __m512 r0 = v54;
    __mmask16 any1 = v60;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v61 = _mm512_cmp_ps_mask(v55, v3, _CMP_EQ_OQ);
        const __mmask16 v64 = _mm512_cmp_ps_mask(v3, v63, _CMP_NLE_UQ);
        const __m512 v65 = _mm512_mul_ps(v54, v3);
        const __m512 v67 = _mm512_mask_blend_ps(v64, v66, v65);
        const __m512 v68 = _mm512_mask_blend_ps(v61, v67, v62);
        r0 = _mm512_mask_blend_ps(v60, r0, v68);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG_CR_AVX2_AVX512_TARGET void log_cr_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_cr_avx2_level(void) {
#if defined(LOG_CR_AVX2_FORCE_ISA)
    return LOG_CR_AVX2_FORCE_ISA;
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

float log_cr_avx2(float x) {
    return log_cr_avx2_element(x);
}

void log_cr_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_cr_avx2_level();
    if (level == 2) {
        log_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log_cr_avx2_array_portable(x, y, n);
}
