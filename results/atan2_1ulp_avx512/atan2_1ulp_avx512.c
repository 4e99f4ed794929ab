/* atan2_1ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f32
 *   domain       every input
 *   max error    0.528807 ulp, observed on 10102529 inputs
 *   worst input  0x1.a883a8p-54 (9.20518614e-17, encoding 0x24d441d4)
 *                0x1.0536ecp-52 (2.26567496e-16, encoding 0x25829b76)
 *   result there 0x1.8b2d96p-2 (0.385916084, encoding 0x3ec596cb)
 *   mean error   0.284118 ulp
 *   misrounded   30121 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           317cdd4e00a8420314cc35ead159a496
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target atan2 --fmt f32 --max-ulp 1 --isa avx512 --time 20s --seed 2 --threads 1 --archive atan2_1ulp_avx512.db
 *                time: 0.8934 ns/element as avx512 code (inputs mean)
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
#include "atan2_1ulp_avx512.h"

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
static inline int32_t atan2_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float atan2_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double atan2_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float atan2_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atan2_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = atan2_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return atan2_1ulp_avx512_frombits_f32((atan2_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float atan2_1ulp_avx512_element(float x0, float x1) {
    const float v0 = x1;
    const int32_t v1 = atan2_1ulp_avx512_bits_f32(v0);
    const int32_t v2 = 0;
    const int v3 = v1 < v2;
    const double v4 = 0x1.921fb544a9799p+1; /* 3.1415926537765242 */
    const double v5 = 0x1p+1000; /* 1.0715086071862673e+301 */
    const float v6 = atan2_1ulp_avx512_abs_f32(v0);
    const double v7 = (double)v6;
    const double v8 = v5 < v7 ? v5 : v7;
    const float v9 = x0;
    const float v10 = atan2_1ulp_avx512_abs_f32(v9);
    const double v11 = (double)v10;
    const double v12 = v5 < v11 ? v5 : v11;
    const int v13 = v8 < v12;
    const double v14 = 0x1.921fb54512265p+0; /* 1.5707963269834633 */
    const double v15 = 0x1p-1000; /* 9.3326361850321888e-302 */
    const double v16 = v13 ? v12 : v8;
    const double v17 = v15 > v16 ? v15 : v16;
    const double v18 = 0x1.ap-2; /* 0.40625 */
    const double v19 = v17 * v18;
    const double v20 = v13 ? v8 : v12;
    const int v21 = v19 < v20;
    const double v22 = v20 - v17;
    const double v23 = v21 ? v22 : v20;
    const double v24 = v20 + v17;
    const double v25 = v21 ? v24 : v17;
    const double v26 = v23 / v25;
    const double v27 = 0x1.ca5c54d4a3885p-30; /* 1.667506401327196e-09 */
    const double v28 = atan2_1ulp_avx512_fma_f64(v26, v26, v27);
    const double v29 = -0x1.edad85b16295dp-5; /* -0.060263405913320446 */
    const double v30 = 0x1.b10f904515e7fp-4; /* 0.10572773318687644 */
    const double v31 = atan2_1ulp_avx512_fma_f64(v29, v28, v30);
    const double v32 = -0x1.23a52b096aa06p-3; /* -0.14240487692343623 */
    const double v33 = atan2_1ulp_avx512_fma_f64(v31, v28, v32);
    const double v34 = 0x1.999092639027fp-3; /* 0.19998278013556001 */
    const double v35 = atan2_1ulp_avx512_fma_f64(v33, v28, v34);
    const double v36 = -0x1.5555458dc37b3p-2; /* -0.33333309819942797 */
    const double v37 = atan2_1ulp_avx512_fma_f64(v28, v35, v36);
    const double v38 = 0x1.461632cdefb4ep-34; /* 7.4143534383032678e-11 */
    const double v39 = atan2_1ulp_avx512_fma_f64(v37, v28, v38);
    const double v40 = atan2_1ulp_avx512_fma_f64(v26, v39, v26);
    const double v41 = 0x1.921fb54439dep-1; /* 0.78539816339337776 */
    const double v42 = 0x0p+0; /* 0 */
    const double v43 = v21 ? v41 : v42;
    const double v44 = v40 + v43;
    const double v45 = v14 - v44;
    const double v46 = v13 ? v45 : v44;
    const double v47 = v4 - v46;
    const double v48 = v3 ? v47 : v46;
    const float v49 = (float)v48;
    const float v50 = atan2_1ulp_avx512_copysign_f32(v49, v9);
    const float r0 = v50;
    return r0;
}

static void atan2_1ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan2_1ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN2_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN2_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN2_1ULP_AVX512_AVX2 static inline ATAN2_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATAN2_1ULP_AVX512_AVX512 static inline ATAN2_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATAN2_1ULP_AVX512_AVX2 __m256i atan2_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_1ULP_AVX512_AVX2 __m256 atan2_1ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN2_1ULP_AVX512_AVX2 void atan2_1ulp_avx512_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256i v2 = _mm256_set1_epi32(0);
    const __m256d v4 = _mm256_set1_pd(0x1.921fb544a9799p+1); /* 3.1415926537765242 */
    const __m256d v5 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v14 = _mm256_set1_pd(0x1.921fb54512265p+0); /* 1.5707963269834633 */
    const __m256d v15 = _mm256_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m256d v18 = _mm256_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m256d v27 = _mm256_set1_pd(0x1.ca5c54d4a3885p-30); /* 1.667506401327196e-09 */
    const __m256d v29 = _mm256_set1_pd(-0x1.edad85b16295dp-5); /* -0.060263405913320446 */
    const __m256d v30 = _mm256_set1_pd(0x1.b10f904515e7fp-4); /* 0.10572773318687644 */
    const __m256d v32 = _mm256_set1_pd(-0x1.23a52b096aa06p-3); /* -0.14240487692343623 */
    const __m256d v34 = _mm256_set1_pd(0x1.999092639027fp-3); /* 0.19998278013556001 */
    const __m256d v36 = _mm256_set1_pd(-0x1.5555458dc37b3p-2); /* -0.33333309819942797 */
    const __m256d v38 = _mm256_set1_pd(0x1.461632cdefb4ep-34); /* 7.4143534383032678e-11 */
    const __m256d v41 = _mm256_set1_pd(0x1.921fb54439dep-1); /* 0.78539816339337776 */
    const __m256d v42 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256 v0 = _mm256_loadu_ps(x1);
    const __m256i v1 = _mm256_castps_si256(v0);
    const __m256i v3 = _mm256_cmpgt_epi32(v2, v1);
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v8l = _mm256_min_pd(v5, v7l);
    const __m256d v8h = _mm256_min_pd(v5, v7h);
    const __m256 v9 = _mm256_loadu_ps(x0);
    const __m256 v10 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v9);
    const __m256d v11l = _mm256_cvtps_pd(_mm256_castps256_ps128(v10));
    const __m256d v11h = _mm256_cvtps_pd(_mm256_extractf128_ps(v10, 1));
    const __m256d v12l = _mm256_min_pd(v5, v11l);
    const __m256d v12h = _mm256_min_pd(v5, v11h);
    const __m256i v13l = _mm256_castpd_si256(_mm256_cmp_pd(v8l, v12l, _CMP_LT_OQ));
    const __m256i v13h = _mm256_castpd_si256(_mm256_cmp_pd(v8h, v12h, _CMP_LT_OQ));
    const __m256i v13 = atan2_1ulp_avx512_join_mask_avx2(v13l, v13h);
    const __m256d v16l = _mm256_blendv_pd(v8l, v12l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v13))));
    const __m256d v16h = _mm256_blendv_pd(v8h, v12h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v13, 1))));
    const __m256d v17l = _mm256_max_pd(v15, v16l);
    const __m256d v17h = _mm256_max_pd(v15, v16h);
    const __m256d v19l = _mm256_mul_pd(v17l, v18);
    const __m256d v19h = _mm256_mul_pd(v17h, v18);
    const __m256d v20l = _mm256_blendv_pd(v12l, v8l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v13))));
    const __m256d v20h = _mm256_blendv_pd(v12h, v8h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v13, 1))));
    const __m256i v21l = _mm256_castpd_si256(_mm256_cmp_pd(v19l, v20l, _CMP_LT_OQ));
    const __m256i v21h = _mm256_castpd_si256(_mm256_cmp_pd(v19h, v20h, _CMP_LT_OQ));
    const __m256i v21 = atan2_1ulp_avx512_join_mask_avx2(v21l, v21h);
    const __m256d v22l = _mm256_sub_pd(v20l, v17l);
    const __m256d v22h = _mm256_sub_pd(v20h, v17h);
    const __m256d v23l = _mm256_blendv_pd(v20l, v22l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v21))));
    const __m256d v23h = _mm256_blendv_pd(v20h, v22h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v21, 1))));
    const __m256d v24l = _mm256_add_pd(v20l, v17l);
    const __m256d v24h = _mm256_add_pd(v20h, v17h);
    const __m256d v25l = _mm256_blendv_pd(v17l, v24l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v21))));
    const __m256d v25h = _mm256_blendv_pd(v17h, v24h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v21, 1))));
    const __m256d v26l = _mm256_div_pd(v23l, v25l);
    const __m256d v26h = _mm256_div_pd(v23h, v25h);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v26h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v28l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v28h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v28l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v28h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v28l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v28h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v28l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v28h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v28l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v28h, v38);
    const __m256d v40l = _mm256_fmadd_pd(v26l, v39l, v26l);
    const __m256d v40h = _mm256_fmadd_pd(v26h, v39h, v26h);
    const __m256d v43l = _mm256_blendv_pd(v42, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v21))));
    const __m256d v43h = _mm256_blendv_pd(v42, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v21, 1))));
    const __m256d v44l = _mm256_add_pd(v40l, v43l);
    const __m256d v44h = _mm256_add_pd(v40h, v43h);
    const __m256d v45l = _mm256_sub_pd(v14, v44l);
    const __m256d v45h = _mm256_sub_pd(v14, v44h);
    const __m256d v46l = _mm256_blendv_pd(v44l, v45l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v13))));
    const __m256d v46h = _mm256_blendv_pd(v44h, v45h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v13, 1))));
    const __m256d v47l = _mm256_sub_pd(v4, v46l);
    const __m256d v47h = _mm256_sub_pd(v4, v46h);
    const __m256d v48l = _mm256_blendv_pd(v46l, v47l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v48h = _mm256_blendv_pd(v46h, v47h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m128 v49l = _mm256_cvtpd_ps(v48l);
    const __m128 v49h = _mm256_cvtpd_ps(v48h);
    const __m256 v49 = _mm256_set_m128(v49h, v49l);
    const __m256 v50 = atan2_1ulp_avx512_signed_f32_avx2(v49, v9);
    _mm256_storeu_ps(y, v50);
}

static ATAN2_1ULP_AVX512_AVX2_TARGET void atan2_1ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan2_1ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        atan2_1ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATAN2_1ULP_AVX512_AVX512 __mmask8 atan2_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_1ULP_AVX512_AVX512 __m512 atan2_1ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN2_1ULP_AVX512_AVX512 void atan2_1ulp_avx512_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512i v2 = _mm512_set1_epi32(0);
    const __m512d v4 = _mm512_set1_pd(0x1.921fb544a9799p+1); /* 3.1415926537765242 */
    const __m512d v5 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v14 = _mm512_set1_pd(0x1.921fb54512265p+0); /* 1.5707963269834633 */
    const __m512d v15 = _mm512_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m512d v18 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512d v27 = _mm512_set1_pd(0x1.ca5c54d4a3885p-30); /* 1.667506401327196e-09 */
    const __m512d v29 = _mm512_set1_pd(-0x1.edad85b16295dp-5); /* -0.060263405913320446 */
    const __m512d v30 = _mm512_set1_pd(0x1.b10f904515e7fp-4); /* 0.10572773318687644 */
    const __m512d v32 = _mm512_set1_pd(-0x1.23a52b096aa06p-3); /* -0.14240487692343623 */
    const __m512d v34 = _mm512_set1_pd(0x1.999092639027fp-3); /* 0.19998278013556001 */
    const __m512d v36 = _mm512_set1_pd(-0x1.5555458dc37b3p-2); /* -0.33333309819942797 */
    const __m512d v38 = _mm512_set1_pd(0x1.461632cdefb4ep-34); /* 7.4143534383032678e-11 */
    const __m512d v41 = _mm512_set1_pd(0x1.921fb54439dep-1); /* 0.78539816339337776 */
    const __m512d v42 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512 v0 = _mm512_loadu_ps(x1);
    const __m512i v1 = _mm512_castps_si512(v0);
    const __mmask16 v3 = _mm512_cmplt_epi32_mask(v1, v2);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v8l = _mm512_min_pd(v5, v7l);
    const __m512d v8h = _mm512_min_pd(v5, v7h);
    const __m512 v9 = _mm512_loadu_ps(x0);
    const __m512 v10 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v9), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v11l = _mm512_cvtps_pd(_mm512_castps512_ps256(v10));
    const __m512d v11h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v10, 1));
    const __m512d v12l = _mm512_min_pd(v5, v11l);
    const __m512d v12h = _mm512_min_pd(v5, v11h);
    const __mmask8 v13l = _mm512_cmp_pd_mask(v8l, v12l, _CMP_LT_OQ);
    const __mmask8 v13h = _mm512_cmp_pd_mask(v8h, v12h, _CMP_LT_OQ);
    const __mmask16 v13 = _mm512_kunpackb(v13h, v13l);
    const __m512d v16l = _mm512_mask_blend_pd((__mmask8)v13, v8l, v12l);
    const __m512d v16h = _mm512_mask_blend_pd(atan2_1ulp_avx512_high_mask_avx512(v13), v8h, v12h);
    const __m512d v17l = _mm512_max_pd(v15, v16l);
    const __m512d v17h = _mm512_max_pd(v15, v16h);
    const __m512d v19l = _mm512_mul_pd(v17l, v18);
    const __m512d v19h = _mm512_mul_pd(v17h, v18);
    const __m512d v20l = _mm512_mask_blend_pd((__mmask8)v13, v12l, v8l);
    const __m512d v20h = _mm512_mask_blend_pd(atan2_1ulp_avx512_high_mask_avx512(v13), v12h, v8h);
    const __mmask8 v21l = _mm512_cmp_pd_mask(v19l, v20l, _CMP_LT_OQ);
    const __mmask8 v21h = _mm512_cmp_pd_mask(v19h, v20h, _CMP_LT_OQ);
    const __mmask16 v21 = _mm512_kunpackb(v21h, v21l);
    const __m512d v22l = _mm512_sub_pd(v20l, v17l);
    const __m512d v22h = _mm512_sub_pd(v20h, v17h);
    const __m512d v23l = _mm512_mask_blend_pd((__mmask8)v21, v20l, v22l);
    const __m512d v23h = _mm512_mask_blend_pd(atan2_1ulp_avx512_high_mask_avx512(v21), v20h, v22h);
    const __m512d v24l = _mm512_add_pd(v20l, v17l);
    const __m512d v24h = _mm512_add_pd(v20h, v17h);
    const __m512d v25l = _mm512_mask_blend_pd((__mmask8)v21, v17l, v24l);
    const __m512d v25h = _mm512_mask_blend_pd(atan2_1ulp_avx512_high_mask_avx512(v21), v17h, v24h);
    const __m512d v26l = _mm512_div_pd(v23l, v25l);
    const __m512d v26h = _mm512_div_pd(v23h, v25h);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v26h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v29, v28l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v28h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v28l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v28h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v28l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v28h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v28l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v28h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v28l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v28h, v38);
    const __m512d v40l = _mm512_fmadd_pd(v26l, v39l, v26l);
    const __m512d v40h = _mm512_fmadd_pd(v26h, v39h, v26h);
    const __m512d v43l = _mm512_mask_blend_pd((__mmask8)v21, v42, v41);
    const __m512d v43h = _mm512_mask_blend_pd(atan2_1ulp_avx512_high_mask_avx512(v21), v42, v41);
    const __m512d v44l = _mm512_add_pd(v40l, v43l);
    const __m512d v44h = _mm512_add_pd(v40h, v43h);
    const __m512d v45l = _mm512_sub_pd(v14, v44l);
    const __m512d v45h = _mm512_sub_pd(v14, v44h);
    const __m512d v46l = _mm512_mask_blend_pd((__mmask8)v13, v44l, v45l);
    const __m512d v46h = _mm512_mask_blend_pd(atan2_1ulp_avx512_high_mask_avx512(v13), v44h, v45h);
    const __m512d v47l = _mm512_sub_pd(v4, v46l);
    const __m512d v47h = _mm512_sub_pd(v4, v46h);
    const __m512d v48l = _mm512_mask_blend_pd((__mmask8)v3, v46l, v47l);
    const __m512d v48h = _mm512_mask_blend_pd(atan2_1ulp_avx512_high_mask_avx512(v3), v46h, v47h);
    const __m256 v49l = _mm512_cvtpd_ps(v48l);
    const __m256 v49h = _mm512_cvtpd_ps(v48h);
    const __m512 v49 = _mm512_insertf32x8(_mm512_castps256_ps512(v49l), v49h, 1);
    const __m512 v50 = atan2_1ulp_avx512_signed_f32_avx512(v49, v9);
    _mm512_storeu_ps(y, v50);
}

static ATAN2_1ULP_AVX512_AVX512_TARGET void atan2_1ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan2_1ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        atan2_1ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN2_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan2_1ulp_avx512_level(void) {
#if defined(ATAN2_1ULP_AVX512_FORCE_ISA)
    return ATAN2_1ULP_AVX512_FORCE_ISA;
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

float atan2_1ulp_avx512(float x0, float x1) {
    return atan2_1ulp_avx512_element(x0, x1);
}

void atan2_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan2_1ulp_avx512_level();
    if (level == 2) {
        atan2_1ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        atan2_1ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    atan2_1ulp_avx512_array_portable(x0, x1, y, n);
}
