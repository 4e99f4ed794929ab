/* acosh_050ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f32
 *   domain       every input
 *   max error    0.500285 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0caa56p+0 (1.04947412, encoding 0x3f86552b)
 *   result there 0x1.40cbep-2 (0.313277721, encoding 0x3ea065f0)
 *   mean error   0.062500 ulp
 *   misrounded   2172 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f4e10ceeb783526bd1cd25f8a9f3503b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f32 --max-ulp 0.512 --isa avx512 --time 20s --seed 1 --threads 1 --archive acosh_051ulp_avx512.db
 *                time: 0.9445 ns/element as avx512 code (inputs mean)
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
#include "acosh_050ulp_avx512.h"

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

static inline double acosh_050ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double acosh_050ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh_050ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t acosh_050ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double acosh_050ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float acosh_050ulp_avx512_element(float x) {
    const float v0 = x;
    const double v1 = (double)v0;
    const double v2 = -0x1p+0; /* -1 */
    const double v3 = acosh_050ulp_avx512_fma_f64(v1, v1, v2);
    const double v4 = acosh_050ulp_avx512_sqrt_f64(v3);
    const double v5 = v4 + v1;
    const int64_t v6 = acosh_050ulp_avx512_bits_f64(v5);
    const int64_t v7 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v8 = (int64_t)((uint64_t)v6 + (uint64_t)v7);
    const int64_t v9 = INT64_C(52);
    const int64_t v10 = acosh_050ulp_avx512_lshr_i64(v8, v9);
    const int64_t v11 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v12 = (int64_t)((uint64_t)v10 + (uint64_t)v11);
    const double v13 = acosh_050ulp_avx512_frombits_f64(v12);
    const double v14 = 0x1.8p+52; /* 6755399441055744 */
    const double v15 = v13 - v14;
    const double v16 = 0x1.62e42fefa3c9ep-1; /* 0.69314718056002156 */
    const int64_t v17 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v18 = v8 & v17;
    const int64_t v19 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v20 = (int64_t)((uint64_t)v18 + (uint64_t)v19);
    const double v21 = acosh_050ulp_avx512_frombits_f64(v20);
    const double v22 = 0x1p+0; /* 1 */
    const double v23 = v21 - v22;
    const double v24 = v21 + v22;
    const double v25 = v23 / v24;
    const double v26 = v25 * v25;
    const double v27 = 0x1.ed79b7446a7b4p-3; /* 0.24095481088198556 */
    const double v28 = 0x1.23e648273d60cp-2; /* 0.28505814303875421 */
    const double v29 = acosh_050ulp_avx512_fma_f64(v27, v26, v28);
    const double v30 = 0x1.999c18843e57cp-2; /* 0.4000095205988925 */
    const double v31 = acosh_050ulp_avx512_fma_f64(v26, v29, v30);
    const double v32 = 0x1.55555396889d2p-1; /* 0.66666661465233745 */
    const double v33 = acosh_050ulp_avx512_fma_f64(v31, v26, v32);
    const double v34 = 0x1.0000000024adfp+1; /* 2.0000000000667195 */
    const double v35 = acosh_050ulp_avx512_fma_f64(v33, v26, v34);
    const double v36 = v25 * v35;
    const double v37 = acosh_050ulp_avx512_fma_f64(v15, v16, v36);
    const float v38 = (float)v37;
    const float v39 = 0x1p+0f; /* 1 */
    const int v40 = v39 <= v0;
    const float v41 = INFINITY;
    const int v42 = v0 < v41;
    const int v43 = v40 & v42;
    const int v44 = !v43;
    float r0 = v38;
    if (v44) {
        const int v45 = v0 < v39;
        const float v46 = NAN;
        const float v47 = v45 ? v46 : v0;
        r0 = v47;
    }
    return r0;
}

static void acosh_050ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_050ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_050ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_050ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_050ULP_AVX512_AVX2 static inline ACOSH_050ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_050ULP_AVX512_AVX512 static inline ACOSH_050ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOSH_050ULP_AVX512_AVX2 __m256i acosh_050ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH_050ULP_AVX512_AVX2 void acosh_050ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v2 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v11 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v14 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v16 = _mm256_set1_pd(0x1.62e42fefa3c9ep-1); /* 0.69314718056002156 */
    const __m256i v17 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v19 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v22 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v27 = _mm256_set1_pd(0x1.ed79b7446a7b4p-3); /* 0.24095481088198556 */
    const __m256d v28 = _mm256_set1_pd(0x1.23e648273d60cp-2); /* 0.28505814303875421 */
    const __m256d v30 = _mm256_set1_pd(0x1.999c18843e57cp-2); /* 0.4000095205988925 */
    const __m256d v32 = _mm256_set1_pd(0x1.55555396889d2p-1); /* 0.66666661465233745 */
    const __m256d v34 = _mm256_set1_pd(0x1.0000000024adfp+1); /* 2.0000000000667195 */
    const __m256 v39 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v41 = _mm256_set1_ps(INFINITY);
    const __m256 v46 = _mm256_set1_ps(NAN);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256d v3l = _mm256_fmadd_pd(v1l, v1l, v2);
    const __m256d v3h = _mm256_fmadd_pd(v1h, v1h, v2);
    const __m256d v4l = _mm256_sqrt_pd(v3l);
    const __m256d v4h = _mm256_sqrt_pd(v3h);
    const __m256d v5l = _mm256_add_pd(v4l, v1l);
    const __m256d v5h = _mm256_add_pd(v4h, v1h);
    const __m256i v6l = acosh_050ulp_avx512_bits_f64_avx2(v5l);
    const __m256i v6h = acosh_050ulp_avx512_bits_f64_avx2(v5h);
    const __m256i v8l = _mm256_add_epi64(v6l, v7);
    const __m256i v8h = _mm256_add_epi64(v6h, v7);
    const __m256i v10l = _mm256_srli_epi64(v8l, 52);
    const __m256i v10h = _mm256_srli_epi64(v8h, 52);
    const __m256i v12l = _mm256_add_epi64(v10l, v11);
    const __m256i v12h = _mm256_add_epi64(v10h, v11);
    const __m256d v13l = _mm256_castsi256_pd(v12l);
    const __m256d v13h = _mm256_castsi256_pd(v12h);
    const __m256d v15l = _mm256_sub_pd(v13l, v14);
    const __m256d v15h = _mm256_sub_pd(v13h, v14);
    const __m256i v18l = _mm256_and_si256(v8l, v17);
    const __m256i v18h = _mm256_and_si256(v8h, v17);
    const __m256i v20l = _mm256_add_epi64(v18l, v19);
    const __m256i v20h = _mm256_add_epi64(v18h, v19);
    const __m256d v21l = _mm256_castsi256_pd(v20l);
    const __m256d v21h = _mm256_castsi256_pd(v20h);
    const __m256d v23l = _mm256_sub_pd(v21l, v22);
    const __m256d v23h = _mm256_sub_pd(v21h, v22);
    const __m256d v24l = _mm256_add_pd(v21l, v22);
    const __m256d v24h = _mm256_add_pd(v21h, v22);
    const __m256d v25l = _mm256_div_pd(v23l, v24l);
    const __m256d v25h = _mm256_div_pd(v23h, v24h);
    const __m256d v26l = _mm256_mul_pd(v25l, v25l);
    const __m256d v26h = _mm256_mul_pd(v25h, v25h);
    const __m256d v29l = _mm256_fmadd_pd(v27, v26l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27, v26h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v26l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v26h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v26l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v26h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v26l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v26h, v34);
    const __m256d v36l = _mm256_mul_pd(v25l, v35l);
    const __m256d v36h = _mm256_mul_pd(v25h, v35h);
    const __m256d v37l = _mm256_fmadd_pd(v15l, v16, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v15h, v16, v36h);
    const __m128 v38l = _mm256_cvtpd_ps(v37l);
    const __m128 v38h = _mm256_cvtpd_ps(v37h);
    const __m256 v38 = _mm256_set_m128(v38h, v38l);
    const __m256i v40 = _mm256_castps_si256(_mm256_cmp_ps(v39, v0, _CMP_LE_OQ));
    const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v0, v41, _CMP_LT_OQ));
    const __m256i v43 = _mm256_and_si256(v40, v42);
    const __m256i v44 = _mm256_xor_si256(v43, _mm256_set1_epi32(-1));
    __m256 r0 = v38;
    __m256i any1 = v44;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v0, v39, _CMP_LT_OQ));
        const __m256 v47 = _mm256_blendv_ps(v0, v46, _mm256_castsi256_ps(v45));
        r0 = _mm256_blendv_ps(r0, v47, _mm256_castsi256_ps(v44));
    }
    _mm256_storeu_ps(y, r0);
}

static ACOSH_050ULP_AVX512_AVX2_TARGET void acosh_050ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_050ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acosh_050ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_050ULP_AVX512_AVX512 __m512i acosh_050ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH_050ULP_AVX512_AVX512 void acosh_050ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v2 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v11 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v14 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(0x1.62e42fefa3c9ep-1); /* 0.69314718056002156 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v22 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v27 = _mm512_set1_pd(0x1.ed79b7446a7b4p-3); /* 0.24095481088198556 */
    const __m512d v28 = _mm512_set1_pd(0x1.23e648273d60cp-2); /* 0.28505814303875421 */
    const __m512d v30 = _mm512_set1_pd(0x1.999c18843e57cp-2); /* 0.4000095205988925 */
    const __m512d v32 = _mm512_set1_pd(0x1.55555396889d2p-1); /* 0.66666661465233745 */
    const __m512d v34 = _mm512_set1_pd(0x1.0000000024adfp+1); /* 2.0000000000667195 */
    const __m512 v39 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v41 = _mm512_set1_ps(INFINITY);
    const __m512 v46 = _mm512_set1_ps(NAN);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512d v1_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_0));
    const __m512d v1_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_0, 1));
    const __m512d v1_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_1));
    const __m512d v1_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_1, 1));
    const __m512d v3_0l = _mm512_fmadd_pd(v1_0l, v1_0l, v2);
    const __m512d v3_0h = _mm512_fmadd_pd(v1_0h, v1_0h, v2);
    const __m512d v3_1l = _mm512_fmadd_pd(v1_1l, v1_1l, v2);
    const __m512d v3_1h = _mm512_fmadd_pd(v1_1h, v1_1h, v2);
    const __m512d v4_0l = _mm512_sqrt_pd(v3_0l);
    const __m512d v4_0h = _mm512_sqrt_pd(v3_0h);
    const __m512d v4_1l = _mm512_sqrt_pd(v3_1l);
    const __m512d v4_1h = _mm512_sqrt_pd(v3_1h);
    const __m512d v5_0l = _mm512_add_pd(v4_0l, v1_0l);
    const __m512d v5_0h = _mm512_add_pd(v4_0h, v1_0h);
    const __m512d v5_1l = _mm512_add_pd(v4_1l, v1_1l);
    const __m512d v5_1h = _mm512_add_pd(v4_1h, v1_1h);
    const __m512i v6_0l = acosh_050ulp_avx512_bits_f64_avx512(v5_0l);
    const __m512i v6_0h = acosh_050ulp_avx512_bits_f64_avx512(v5_0h);
    const __m512i v6_1l = acosh_050ulp_avx512_bits_f64_avx512(v5_1l);
    const __m512i v6_1h = acosh_050ulp_avx512_bits_f64_avx512(v5_1h);
    const __m512i v8_0l = _mm512_add_epi64(v6_0l, v7);
    const __m512i v8_0h = _mm512_add_epi64(v6_0h, v7);
    const __m512i v8_1l = _mm512_add_epi64(v6_1l, v7);
    const __m512i v8_1h = _mm512_add_epi64(v6_1h, v7);
    const __m512i v10_0l = _mm512_srli_epi64(v8_0l, 52);
    const __m512i v10_0h = _mm512_srli_epi64(v8_0h, 52);
    const __m512i v10_1l = _mm512_srli_epi64(v8_1l, 52);
    const __m512i v10_1h = _mm512_srli_epi64(v8_1h, 52);
    const __m512i v12_0l = _mm512_add_epi64(v10_0l, v11);
    const __m512i v12_0h = _mm512_add_epi64(v10_0h, v11);
    const __m512i v12_1l = _mm512_add_epi64(v10_1l, v11);
    const __m512i v12_1h = _mm512_add_epi64(v10_1h, v11);
    const __m512d v13_0l = _mm512_castsi512_pd(v12_0l);
    const __m512d v13_0h = _mm512_castsi512_pd(v12_0h);
    const __m512d v13_1l = _mm512_castsi512_pd(v12_1l);
    const __m512d v13_1h = _mm512_castsi512_pd(v12_1h);
    const __m512d v15_0l = _mm512_sub_pd(v13_0l, v14);
    const __m512d v15_0h = _mm512_sub_pd(v13_0h, v14);
    const __m512d v15_1l = _mm512_sub_pd(v13_1l, v14);
    const __m512d v15_1h = _mm512_sub_pd(v13_1h, v14);
    const __m512i v18_0l = _mm512_and_si512(v8_0l, v17);
    const __m512i v18_0h = _mm512_and_si512(v8_0h, v17);
    const __m512i v18_1l = _mm512_and_si512(v8_1l, v17);
    const __m512i v18_1h = _mm512_and_si512(v8_1h, v17);
    const __m512i v20_0l = _mm512_add_epi64(v18_0l, v19);
    const __m512i v20_0h = _mm512_add_epi64(v18_0h, v19);
    const __m512i v20_1l = _mm512_add_epi64(v18_1l, v19);
    const __m512i v20_1h = _mm512_add_epi64(v18_1h, v19);
    const __m512d v21_0l = _mm512_castsi512_pd(v20_0l);
    const __m512d v21_0h = _mm512_castsi512_pd(v20_0h);
    const __m512d v21_1l = _mm512_castsi512_pd(v20_1l);
    const __m512d v21_1h = _mm512_castsi512_pd(v20_1h);
    const __m512d v23_0l = _mm512_sub_pd(v21_0l, v22);
    const __m512d v23_0h = _mm512_sub_pd(v21_0h, v22);
    const __m512d v23_1l = _mm512_sub_pd(v21_1l, v22);
    const __m512d v23_1h = _mm512_sub_pd(v21_1h, v22);
    const __m512d v24_0l = _mm512_add_pd(v21_0l, v22);
    const __m512d v24_0h = _mm512_add_pd(v21_0h, v22);
    const __m512d v24_1l = _mm512_add_pd(v21_1l, v22);
    const __m512d v24_1h = _mm512_add_pd(v21_1h, v22);
    const __m512d v25_0l = _mm512_div_pd(v23_0l, v24_0l);
    const __m512d v25_0h = _mm512_div_pd(v23_0h, v24_0h);
    const __m512d v25_1l = _mm512_div_pd(v23_1l, v24_1l);
    const __m512d v25_1h = _mm512_div_pd(v23_1h, v24_1h);
    const __m512d v26_0l = _mm512_mul_pd(v25_0l, v25_0l);
    const __m512d v26_0h = _mm512_mul_pd(v25_0h, v25_0h);
    const __m512d v26_1l = _mm512_mul_pd(v25_1l, v25_1l);
    const __m512d v26_1h = _mm512_mul_pd(v25_1h, v25_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v27, v26_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27, v26_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27, v26_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27, v26_1h, v28);
    const __m512d v31_0l = _mm512_fmadd_pd(v26_0l, v29_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v26_0h, v29_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v26_1l, v29_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v26_1h, v29_1h, v30);
    const __m512d v33_0l = _mm512_fmadd_pd(v31_0l, v26_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v31_0h, v26_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v31_1l, v26_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v31_1h, v26_1h, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v26_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v26_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v26_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v26_1h, v34);
    const __m512d v36_0l = _mm512_mul_pd(v25_0l, v35_0l);
    const __m512d v36_0h = _mm512_mul_pd(v25_0h, v35_0h);
    const __m512d v36_1l = _mm512_mul_pd(v25_1l, v35_1l);
    const __m512d v36_1h = _mm512_mul_pd(v25_1h, v35_1h);
    const __m512d v37_0l = _mm512_fmadd_pd(v15_0l, v16, v36_0l);
    const __m512d v37_0h = _mm512_fmadd_pd(v15_0h, v16, v36_0h);
    const __m512d v37_1l = _mm512_fmadd_pd(v15_1l, v16, v36_1l);
    const __m512d v37_1h = _mm512_fmadd_pd(v15_1h, v16, v36_1h);
    const __m256 v38_0l = _mm512_cvtpd_ps(v37_0l);
    const __m256 v38_0h = _mm512_cvtpd_ps(v37_0h);
    const __m512 v38_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_0l), v38_0h, 1);
    const __m256 v38_1l = _mm512_cvtpd_ps(v37_1l);
    const __m256 v38_1h = _mm512_cvtpd_ps(v37_1h);
    const __m512 v38_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_1l), v38_1h, 1);
    const __mmask16 v40_0 = _mm512_cmp_ps_mask(v39, v0_0, _CMP_LE_OQ);
    const __mmask16 v40_1 = _mm512_cmp_ps_mask(v39, v0_1, _CMP_LE_OQ);
    const __mmask16 v42_0 = _mm512_cmp_ps_mask(v0_0, v41, _CMP_LT_OQ);
    const __mmask16 v42_1 = _mm512_cmp_ps_mask(v0_1, v41, _CMP_LT_OQ);
    const __mmask16 v43_0 = (__mmask16)(v40_0 & v42_0);
    const __mmask16 v43_1 = (__mmask16)(v40_1 & v42_1);
    const __mmask16 v44_0 = (__mmask16)~v43_0;
    const __mmask16 v44_1 = (__mmask16)~v43_1;
    __m512 r0_0 = v38_0;
    __m512 r0_1 = v38_1;
    __mmask16 any1 = v44_0;
    any1 = (__mmask16)(any1 | v44_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v45_0 = _mm512_cmp_ps_mask(v0_0, v39, _CMP_LT_OQ);
        const __mmask16 v45_1 = _mm512_cmp_ps_mask(v0_1, v39, _CMP_LT_OQ);
        const __m512 v47_0 = _mm512_mask_blend_ps(v45_0, v0_0, v46);
        const __m512 v47_1 = _mm512_mask_blend_ps(v45_1, v0_1, v46);
        r0_0 = _mm512_mask_blend_ps(v44_0, r0_0, v47_0);
        r0_1 = _mm512_mask_blend_ps(v44_1, r0_1, v47_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static ACOSH_050ULP_AVX512_AVX512_TARGET void acosh_050ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v2 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v11 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v14 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(0x1.62e42fefa3c9ep-1); /* 0.69314718056002156 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v22 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v27 = _mm512_set1_pd(0x1.ed79b7446a7b4p-3); /* 0.24095481088198556 */
    const __m512d v28 = _mm512_set1_pd(0x1.23e648273d60cp-2); /* 0.28505814303875421 */
    const __m512d v30 = _mm512_set1_pd(0x1.999c18843e57cp-2); /* 0.4000095205988925 */
    const __m512d v32 = _mm512_set1_pd(0x1.55555396889d2p-1); /* 0.66666661465233745 */
    const __m512d v34 = _mm512_set1_pd(0x1.0000000024adfp+1); /* 2.0000000000667195 */
    const __m512 v39 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v41 = _mm512_set1_ps(INFINITY);
    const __m512 v46 = _mm512_set1_ps(NAN);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512d v3l = _mm512_fmadd_pd(v1l, v1l, v2);
    const __m512d v3h = _mm512_fmadd_pd(v1h, v1h, v2);
    const __m512d v4l = _mm512_sqrt_pd(v3l);
    const __m512d v4h = _mm512_sqrt_pd(v3h);
    const __m512d v5l = _mm512_add_pd(v4l, v1l);
    const __m512d v5h = _mm512_add_pd(v4h, v1h);
    const __m512i v6l = acosh_050ulp_avx512_bits_f64_avx512(v5l);
    const __m512i v6h = acosh_050ulp_avx512_bits_f64_avx512(v5h);
    const __m512i v8l = _mm512_add_epi64(v6l, v7);
    const __m512i v8h = _mm512_add_epi64(v6h, v7);
    const __m512i v10l = _mm512_srli_epi64(v8l, 52);
    const __m512i v10h = _mm512_srli_epi64(v8h, 52);
    const __m512i v12l = _mm512_add_epi64(v10l, v11);
    const __m512i v12h = _mm512_add_epi64(v10h, v11);
    const __m512d v13l = _mm512_castsi512_pd(v12l);
    const __m512d v13h = _mm512_castsi512_pd(v12h);
    const __m512d v15l = _mm512_sub_pd(v13l, v14);
    const __m512d v15h = _mm512_sub_pd(v13h, v14);
    const __m512i v18l = _mm512_and_si512(v8l, v17);
    const __m512i v18h = _mm512_and_si512(v8h, v17);
    const __m512i v20l = _mm512_add_epi64(v18l, v19);
    const __m512i v20h = _mm512_add_epi64(v18h, v19);
    const __m512d v21l = _mm512_castsi512_pd(v20l);
    const __m512d v21h = _mm512_castsi512_pd(v20h);
    const __m512d v23l = _mm512_sub_pd(v21l, v22);
    const __m512d v23h = _mm512_sub_pd(v21h, v22);
    const __m512d v24l = _mm512_add_pd(v21l, v22);
    const __m512d v24h = _mm512_add_pd(v21h, v22);
    const __m512d v25l = _mm512_div_pd(v23l, v24l);
    const __m512d v25h = _mm512_div_pd(v23h, v24h);
    const __m512d v26l = _mm512_mul_pd(v25l, v25l);
    const __m512d v26h = _mm512_mul_pd(v25h, v25h);
    const __m512d v29l = _mm512_fmadd_pd(v27, v26l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27, v26h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v26l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v26h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v26l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v26h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v26l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v26h, v34);
    const __m512d v36l = _mm512_mul_pd(v25l, v35l);
    const __m512d v36h = _mm512_mul_pd(v25h, v35h);
    const __m512d v37l = _mm512_fmadd_pd(v15l, v16, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v15h, v16, v36h);
    const __m256 v38l = _mm512_cvtpd_ps(v37l);
    const __m256 v38h = _mm512_cvtpd_ps(v37h);
    const __m512 v38 = _mm512_insertf32x8(_mm512_castps256_ps512(v38l), v38h, 1);
    const __mmask16 v40 = _mm512_cmp_ps_mask(v39, v0, _CMP_LE_OQ);
    const __mmask16 v42 = _mm512_cmp_ps_mask(v0, v41, _CMP_LT_OQ);
    const __mmask16 v43 = (__mmask16)(v40 & v42);
    const __mmask16 v44 = (__mmask16)~v43;
    __m512 r0 = v38;
    __mmask16 any1 = v44;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v45 = _mm512_cmp_ps_mask(v0, v39, _CMP_LT_OQ);
        const __m512 v47 = _mm512_mask_blend_ps(v45, v0, v46);
        r0 = _mm512_mask_blend_ps(v44, r0, v47);
    }
    _mm512_storeu_ps(y, r0);
}

static ACOSH_050ULP_AVX512_AVX512_TARGET void acosh_050ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh_050ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh_050ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acosh_050ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_050ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_050ulp_avx512_level(void) {
#if defined(ACOSH_050ULP_AVX512_FORCE_ISA)
    return ACOSH_050ULP_AVX512_FORCE_ISA;
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

float acosh_050ulp_avx512(float x) {
    return acosh_050ulp_avx512_element(x);
}

void acosh_050ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_050ulp_avx512_level();
    if (level == 2) {
        acosh_050ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_050ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_050ulp_avx512_array_portable(x, y, n);
}
