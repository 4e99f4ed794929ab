/* log2_cr_avx2: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.40f572p-2 (0.3134363, encoding 0x3ea07ab9)
 *   result there -0x1.ac7b44p+0 (-1.67375588, encoding 0xbfd63da2)
 *   mean error   0.124513 ulp
 *   misrounded   0 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           59dc8b1a9e5ca18eae2475739e272f72
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 0.5 --isa avx2 --time 60s --seed 1 --threads 1 --archive log2_cr_avx2.db --from seeds/log2/double_artanh4.evo
 *                time: 0.7996 ns/element as avx2 code (inputs mean)
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
#include "log2_cr_avx2.h"

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
static inline int64_t log2_cr_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log2_cr_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log2_cr_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t log2_cr_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float log2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log2_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = log2_cr_avx2_bits_f32(y) & INT32_MIN;
    return log2_cr_avx2_frombits_f32((log2_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float log2_cr_avx2_element(float x) {
    const int64_t v0 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const float v1 = x;
    const double v2 = (double)v1;
    const int64_t v3 = log2_cr_avx2_bits_f64(v2);
    const int64_t v4 = (int64_t)((uint64_t)v0 + (uint64_t)v3);
    const int64_t v5 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v6 = v4 & v5;
    const int64_t v7 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v8 = (int64_t)((uint64_t)v6 + (uint64_t)v7);
    const double v9 = log2_cr_avx2_frombits_f64(v8);
    const double v10 = 0x1p+0; /* 1 */
    const double v11 = v9 - v10;
    const double v12 = v10 + v9;
    const double v13 = v11 / v12;
    const double v14 = 0x1.a0f435815197bp-11; /* 0.00079527653012050005 */
    const double v15 = log2_cr_avx2_fma_f64(v13, v13, v14);
    const double v16 = 0x1.ff495b9fbdc0dp-3; /* 0.24965163785211111 */
    const double v17 = 0x1.09ddd2e86722p-2; /* 0.25963525336718085 */
    const double v18 = log2_cr_avx2_fma_f64(v15, v16, v17);
    const double v19 = 0x1.4745e910bd812p-2; /* 0.31960262455629718 */
    const double v20 = log2_cr_avx2_fma_f64(v18, v15, v19);
    const double v21 = v15 * v15;
    const double v22 = 0x1.26f6075d343a1p-1; /* 0.57609580052131915 */
    const double v23 = 0x1.a50c4d7cb9aacp-2; /* 0.41117974351656517 */
    const double v24 = v15 * v23;
    const double v25 = v22 + v24;
    const double v26 = log2_cr_avx2_fma_f64(v20, v21, v25);
    const double v27 = 0x1.ebf8694566502p-1; /* 0.96087960216678447 */
    const double v28 = 0x1.713b68fbfbfaap+1; /* 2.8846255522148185 */
    const double v29 = log2_cr_avx2_fma_f64(v27, v15, v28);
    const double v30 = log2_cr_avx2_fma_f64(v26, v21, v29);
    const int64_t v31 = INT64_C(52);
    const int64_t v32 = log2_cr_avx2_lshr_i64(v4, v31);
    const int64_t v33 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v34 = (int64_t)((uint64_t)v32 + (uint64_t)v33);
    const double v35 = log2_cr_avx2_frombits_f64(v34);
    const double v36 = 0x1.8p+52; /* 6755399441055744 */
    const double v37 = v35 - v36;
    const double v38 = log2_cr_avx2_fma_f64(v30, v13, v37);
    const float v39 = (float)v38;
    const float v40 = 0x0p+0f; /* 0 */
    const int v41 = v40 < v1;
    const float v42 = INFINITY;
    const int v43 = v1 < v42;
    const int v44 = v41 & v43;
    const int v45 = !v44;
    float r0 = v39;
    if (v45) {
        const int v46 = v40 == v1;
        const float v47 = -INFINITY;
        const float v48 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v49 = !(v1 <= v48);
        const float v50 = NAN;
        const float v51 = v49 ? v1 : v50;
        const float v52 = 0x1.8p+20f; /* 1572864 */
        const float v53 = log2_cr_avx2_copysign_f32(v51, v52);
        const float v54 = v46 ? v47 : v53;
        r0 = v54;
    }
    return r0;
}

static void log2_cr_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_CR_AVX2_AVX2 static inline LOG2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_CR_AVX2_AVX512 static inline LOG2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
LOG2_CR_AVX2_AVX2 __m256 log2_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_CR_AVX2_AVX2 void log2_cr_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v5 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v10 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v14 = _mm256_set1_pd(0x1.a0f435815197bp-11); /* 0.00079527653012050005 */
    const __m256d v16 = _mm256_set1_pd(0x1.ff495b9fbdc0dp-3); /* 0.24965163785211111 */
    const __m256d v17 = _mm256_set1_pd(0x1.09ddd2e86722p-2); /* 0.25963525336718085 */
    const __m256d v19 = _mm256_set1_pd(0x1.4745e910bd812p-2); /* 0.31960262455629718 */
    const __m256d v22 = _mm256_set1_pd(0x1.26f6075d343a1p-1); /* 0.57609580052131915 */
    const __m256d v23 = _mm256_set1_pd(0x1.a50c4d7cb9aacp-2); /* 0.41117974351656517 */
    const __m256d v27 = _mm256_set1_pd(0x1.ebf8694566502p-1); /* 0.96087960216678447 */
    const __m256d v28 = _mm256_set1_pd(0x1.713b68fbfbfaap+1); /* 2.8846255522148185 */
    const __m256i v33 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v36 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256 v40 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v42 = _mm256_set1_ps(INFINITY);
    const __m256 v47 = _mm256_set1_ps(-INFINITY);
    const __m256 v48 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v50 = _mm256_set1_ps(NAN);
    const __m256 v52 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256i v3l = _mm256_castpd_si256(v2l);
    const __m256i v3h = _mm256_castpd_si256(v2h);
    const __m256i v4l = _mm256_add_epi64(v0, v3l);
    const __m256i v4h = _mm256_add_epi64(v0, v3h);
    const __m256i v6l = _mm256_and_si256(v4l, v5);
    const __m256i v6h = _mm256_and_si256(v4h, v5);
    const __m256i v8l = _mm256_add_epi64(v6l, v7);
    const __m256i v8h = _mm256_add_epi64(v6h, v7);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256d v12l = _mm256_add_pd(v10, v9l);
    const __m256d v12h = _mm256_add_pd(v10, v9h);
    const __m256d v13l = _mm256_div_pd(v11l, v12l);
    const __m256d v13h = _mm256_div_pd(v11h, v12h);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v13h, v14);
    const __m256d v18l = _mm256_fmadd_pd(v15l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v15h, v16, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v15l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v15h, v19);
    const __m256d v21l = _mm256_mul_pd(v15l, v15l);
    const __m256d v21h = _mm256_mul_pd(v15h, v15h);
    const __m256d v24l = _mm256_mul_pd(v15l, v23);
    const __m256d v24h = _mm256_mul_pd(v15h, v23);
    const __m256d v25l = _mm256_add_pd(v22, v24l);
    const __m256d v25h = _mm256_add_pd(v22, v24h);
    const __m256d v26l = _mm256_fmadd_pd(v20l, v21l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v20h, v21h, v25h);
    const __m256d v29l = _mm256_fmadd_pd(v27, v15l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27, v15h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v26l, v21l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v26h, v21h, v29h);
    const __m256i v32l = _mm256_srli_epi64(v4l, 52);
    const __m256i v32h = _mm256_srli_epi64(v4h, 52);
    const __m256i v34l = _mm256_add_epi64(v32l, v33);
    const __m256i v34h = _mm256_add_epi64(v32h, v33);
    const __m256d v35l = _mm256_castsi256_pd(v34l);
    const __m256d v35h = _mm256_castsi256_pd(v34h);
    const __m256d v37l = _mm256_sub_pd(v35l, v36);
    const __m256d v37h = _mm256_sub_pd(v35h, v36);
    const __m256d v38l = _mm256_fmadd_pd(v30l, v13l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v30h, v13h, v37h);
    const __m128 v39l = _mm256_cvtpd_ps(v38l);
    const __m128 v39h = _mm256_cvtpd_ps(v38h);
    const __m256 v39 = _mm256_set_m128(v39h, v39l);
    const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v40, v1, _CMP_LT_OQ));
    const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v1, v42, _CMP_LT_OQ));
    const __m256i v44 = _mm256_and_si256(v41, v43);
    const __m256i v45 = _mm256_xor_si256(v44, _mm256_set1_epi32(-1));
    __m256 r0 = v39;
    __m256i any1 = v45;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v40, v1, _CMP_EQ_OQ));
        const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v1, v48, _CMP_NLE_UQ));
        const __m256 v51 = _mm256_blendv_ps(v50, v1, _mm256_castsi256_ps(v49));
        const __m256 v53 = log2_cr_avx2_copysign_f32_avx2(v51, v52);
        const __m256 v54 = _mm256_blendv_ps(v53, v47, _mm256_castsi256_ps(v46));
        r0 = _mm256_blendv_ps(r0, v54, _mm256_castsi256_ps(v45));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG2_CR_AVX2_AVX2_TARGET void log2_cr_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log2_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
LOG2_CR_AVX2_AVX512 __m512 log2_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG2_CR_AVX2_AVX512 void log2_cr_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v5 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v14 = _mm512_set1_pd(0x1.a0f435815197bp-11); /* 0.00079527653012050005 */
    const __m512d v16 = _mm512_set1_pd(0x1.ff495b9fbdc0dp-3); /* 0.24965163785211111 */
    const __m512d v17 = _mm512_set1_pd(0x1.09ddd2e86722p-2); /* 0.25963525336718085 */
    const __m512d v19 = _mm512_set1_pd(0x1.4745e910bd812p-2); /* 0.31960262455629718 */
    const __m512d v22 = _mm512_set1_pd(0x1.26f6075d343a1p-1); /* 0.57609580052131915 */
    const __m512d v23 = _mm512_set1_pd(0x1.a50c4d7cb9aacp-2); /* 0.41117974351656517 */
    const __m512d v27 = _mm512_set1_pd(0x1.ebf8694566502p-1); /* 0.96087960216678447 */
    const __m512d v28 = _mm512_set1_pd(0x1.713b68fbfbfaap+1); /* 2.8846255522148185 */
    const __m512i v33 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v36 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(INFINITY);
    const __m512 v47 = _mm512_set1_ps(-INFINITY);
    const __m512 v48 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v50 = _mm512_set1_ps(NAN);
    const __m512 v52 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512i v3_0l = _mm512_castpd_si512(v2_0l);
    const __m512i v3_0h = _mm512_castpd_si512(v2_0h);
    const __m512i v3_1l = _mm512_castpd_si512(v2_1l);
    const __m512i v3_1h = _mm512_castpd_si512(v2_1h);
    const __m512i v4_0l = _mm512_add_epi64(v0, v3_0l);
    const __m512i v4_0h = _mm512_add_epi64(v0, v3_0h);
    const __m512i v4_1l = _mm512_add_epi64(v0, v3_1l);
    const __m512i v4_1h = _mm512_add_epi64(v0, v3_1h);
    const __m512i v6_0l = _mm512_and_si512(v4_0l, v5);
    const __m512i v6_0h = _mm512_and_si512(v4_0h, v5);
    const __m512i v6_1l = _mm512_and_si512(v4_1l, v5);
    const __m512i v6_1h = _mm512_and_si512(v4_1h, v5);
    const __m512i v8_0l = _mm512_add_epi64(v6_0l, v7);
    const __m512i v8_0h = _mm512_add_epi64(v6_0h, v7);
    const __m512i v8_1l = _mm512_add_epi64(v6_1l, v7);
    const __m512i v8_1h = _mm512_add_epi64(v6_1h, v7);
    const __m512d v9_0l = _mm512_castsi512_pd(v8_0l);
    const __m512d v9_0h = _mm512_castsi512_pd(v8_0h);
    const __m512d v9_1l = _mm512_castsi512_pd(v8_1l);
    const __m512d v9_1h = _mm512_castsi512_pd(v8_1h);
    const __m512d v11_0l = _mm512_sub_pd(v9_0l, v10);
    const __m512d v11_0h = _mm512_sub_pd(v9_0h, v10);
    const __m512d v11_1l = _mm512_sub_pd(v9_1l, v10);
    const __m512d v11_1h = _mm512_sub_pd(v9_1h, v10);
    const __m512d v12_0l = _mm512_add_pd(v10, v9_0l);
    const __m512d v12_0h = _mm512_add_pd(v10, v9_0h);
    const __m512d v12_1l = _mm512_add_pd(v10, v9_1l);
    const __m512d v12_1h = _mm512_add_pd(v10, v9_1h);
    const __m512d v13_0l = _mm512_div_pd(v11_0l, v12_0l);
    const __m512d v13_0h = _mm512_div_pd(v11_0h, v12_0h);
    const __m512d v13_1l = _mm512_div_pd(v11_1l, v12_1l);
    const __m512d v13_1h = _mm512_div_pd(v11_1h, v12_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v13_0l, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v13_0h, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v13_1l, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v13_1h, v13_1h, v14);
    const __m512d v18_0l = _mm512_fmadd_pd(v15_0l, v16, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v15_0h, v16, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v15_1l, v16, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v15_1h, v16, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v15_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v15_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v15_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v15_1h, v19);
    const __m512d v21_0l = _mm512_mul_pd(v15_0l, v15_0l);
    const __m512d v21_0h = _mm512_mul_pd(v15_0h, v15_0h);
    const __m512d v21_1l = _mm512_mul_pd(v15_1l, v15_1l);
    const __m512d v21_1h = _mm512_mul_pd(v15_1h, v15_1h);
    const __m512d v24_0l = _mm512_mul_pd(v15_0l, v23);
    const __m512d v24_0h = _mm512_mul_pd(v15_0h, v23);
    const __m512d v24_1l = _mm512_mul_pd(v15_1l, v23);
    const __m512d v24_1h = _mm512_mul_pd(v15_1h, v23);
    const __m512d v25_0l = _mm512_add_pd(v22, v24_0l);
    const __m512d v25_0h = _mm512_add_pd(v22, v24_0h);
    const __m512d v25_1l = _mm512_add_pd(v22, v24_1l);
    const __m512d v25_1h = _mm512_add_pd(v22, v24_1h);
    const __m512d v26_0l = _mm512_fmadd_pd(v20_0l, v21_0l, v25_0l);
    const __m512d v26_0h = _mm512_fmadd_pd(v20_0h, v21_0h, v25_0h);
    const __m512d v26_1l = _mm512_fmadd_pd(v20_1l, v21_1l, v25_1l);
    const __m512d v26_1h = _mm512_fmadd_pd(v20_1h, v21_1h, v25_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v27, v15_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27, v15_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27, v15_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27, v15_1h, v28);
    const __m512d v30_0l = _mm512_fmadd_pd(v26_0l, v21_0l, v29_0l);
    const __m512d v30_0h = _mm512_fmadd_pd(v26_0h, v21_0h, v29_0h);
    const __m512d v30_1l = _mm512_fmadd_pd(v26_1l, v21_1l, v29_1l);
    const __m512d v30_1h = _mm512_fmadd_pd(v26_1h, v21_1h, v29_1h);
    const __m512i v32_0l = _mm512_srli_epi64(v4_0l, 52);
    const __m512i v32_0h = _mm512_srli_epi64(v4_0h, 52);
    const __m512i v32_1l = _mm512_srli_epi64(v4_1l, 52);
    const __m512i v32_1h = _mm512_srli_epi64(v4_1h, 52);
    const __m512i v34_0l = _mm512_add_epi64(v32_0l, v33);
    const __m512i v34_0h = _mm512_add_epi64(v32_0h, v33);
    const __m512i v34_1l = _mm512_add_epi64(v32_1l, v33);
    const __m512i v34_1h = _mm512_add_epi64(v32_1h, v33);
    const __m512d v35_0l = _mm512_castsi512_pd(v34_0l);
    const __m512d v35_0h = _mm512_castsi512_pd(v34_0h);
    const __m512d v35_1l = _mm512_castsi512_pd(v34_1l);
    const __m512d v35_1h = _mm512_castsi512_pd(v34_1h);
    const __m512d v37_0l = _mm512_sub_pd(v35_0l, v36);
    const __m512d v37_0h = _mm512_sub_pd(v35_0h, v36);
    const __m512d v37_1l = _mm512_sub_pd(v35_1l, v36);
    const __m512d v37_1h = _mm512_sub_pd(v35_1h, v36);
    const __m512d v38_0l = _mm512_fmadd_pd(v30_0l, v13_0l, v37_0l);
    const __m512d v38_0h = _mm512_fmadd_pd(v30_0h, v13_0h, v37_0h);
    const __m512d v38_1l = _mm512_fmadd_pd(v30_1l, v13_1l, v37_1l);
    const __m512d v38_1h = _mm512_fmadd_pd(v30_1h, v13_1h, v37_1h);
    const __m256 v39_0l = _mm512_cvtpd_ps(v38_0l);
    const __m256 v39_0h = _mm512_cvtpd_ps(v38_0h);
    const __m512 v39_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v39_0l), v39_0h, 1);
    const __m256 v39_1l = _mm512_cvtpd_ps(v38_1l);
    const __m256 v39_1h = _mm512_cvtpd_ps(v38_1h);
    const __m512 v39_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v39_1l), v39_1h, 1);
    const __mmask16 v41_0 = _mm512_cmp_ps_mask(v40, v1_0, _CMP_LT_OQ);
    const __mmask16 v41_1 = _mm512_cmp_ps_mask(v40, v1_1, _CMP_LT_OQ);
    const __mmask16 v43_0 = _mm512_cmp_ps_mask(v1_0, v42, _CMP_LT_OQ);
    const __mmask16 v43_1 = _mm512_cmp_ps_mask(v1_1, v42, _CMP_LT_OQ);
    const __mmask16 v44_0 = (__mmask16)(v41_0 & v43_0);
    const __mmask16 v44_1 = (__mmask16)(v41_1 & v43_1);
    const __mmask16 v45_0 = (__mmask16)~v44_0;
    const __mmask16 v45_1 = (__mmask16)~v44_1;
    __m512 r0_0 = v39_0;
    __m512 r0_1 = v39_1;
    __mmask16 any1 = v45_0;
    any1 = (__mmask16)(any1 | v45_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v46_0 = _mm512_cmp_ps_mask(v40, v1_0, _CMP_EQ_OQ);
        const __mmask16 v46_1 = _mm512_cmp_ps_mask(v40, v1_1, _CMP_EQ_OQ);
        const __mmask16 v49_0 = _mm512_cmp_ps_mask(v1_0, v48, _CMP_NLE_UQ);
        const __mmask16 v49_1 = _mm512_cmp_ps_mask(v1_1, v48, _CMP_NLE_UQ);
        const __m512 v51_0 = _mm512_mask_blend_ps(v49_0, v50, v1_0);
        const __m512 v51_1 = _mm512_mask_blend_ps(v49_1, v50, v1_1);
        const __m512 v53_0 = log2_cr_avx2_copysign_f32_avx512(v51_0, v52);
        const __m512 v53_1 = log2_cr_avx2_copysign_f32_avx512(v51_1, v52);
        const __m512 v54_0 = _mm512_mask_blend_ps(v46_0, v53_0, v47);
        const __m512 v54_1 = _mm512_mask_blend_ps(v46_1, v53_1, v47);
        r0_0 = _mm512_mask_blend_ps(v45_0, r0_0, v54_0);
        r0_1 = _mm512_mask_blend_ps(v45_1, r0_1, v54_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static LOG2_CR_AVX2_AVX512_TARGET void log2_cr_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v5 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v14 = _mm512_set1_pd(0x1.a0f435815197bp-11); /* 0.00079527653012050005 */
    const __m512d v16 = _mm512_set1_pd(0x1.ff495b9fbdc0dp-3); /* 0.24965163785211111 */
    const __m512d v17 = _mm512_set1_pd(0x1.09ddd2e86722p-2); /* 0.25963525336718085 */
    const __m512d v19 = _mm512_set1_pd(0x1.4745e910bd812p-2); /* 0.31960262455629718 */
    const __m512d v22 = _mm512_set1_pd(0x1.26f6075d343a1p-1); /* 0.57609580052131915 */
    const __m512d v23 = _mm512_set1_pd(0x1.a50c4d7cb9aacp-2); /* 0.41117974351656517 */
    const __m512d v27 = _mm512_set1_pd(0x1.ebf8694566502p-1); /* 0.96087960216678447 */
    const __m512d v28 = _mm512_set1_pd(0x1.713b68fbfbfaap+1); /* 2.8846255522148185 */
    const __m512i v33 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v36 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(INFINITY);
    const __m512 v47 = _mm512_set1_ps(-INFINITY);
    const __m512 v48 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v50 = _mm512_set1_ps(NAN);
    const __m512 v52 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512i v3l = _mm512_castpd_si512(v2l);
    const __m512i v3h = _mm512_castpd_si512(v2h);
    const __m512i v4l = _mm512_add_epi64(v0, v3l);
    const __m512i v4h = _mm512_add_epi64(v0, v3h);
    const __m512i v6l = _mm512_and_si512(v4l, v5);
    const __m512i v6h = _mm512_and_si512(v4h, v5);
    const __m512i v8l = _mm512_add_epi64(v6l, v7);
    const __m512i v8h = _mm512_add_epi64(v6h, v7);
    const __m512d v9l = _mm512_castsi512_pd(v8l);
    const __m512d v9h = _mm512_castsi512_pd(v8h);
    const __m512d v11l = _mm512_sub_pd(v9l, v10);
    const __m512d v11h = _mm512_sub_pd(v9h, v10);
    const __m512d v12l = _mm512_add_pd(v10, v9l);
    const __m512d v12h = _mm512_add_pd(v10, v9h);
    const __m512d v13l = _mm512_div_pd(v11l, v12l);
    const __m512d v13h = _mm512_div_pd(v11h, v12h);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v13h, v14);
    const __m512d v18l = _mm512_fmadd_pd(v15l, v16, v17);
    const __m512d v18h = _mm512_fmadd_pd(v15h, v16, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v15l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v15h, v19);
    const __m512d v21l = _mm512_mul_pd(v15l, v15l);
    const __m512d v21h = _mm512_mul_pd(v15h, v15h);
    const __m512d v24l = _mm512_mul_pd(v15l, v23);
    const __m512d v24h = _mm512_mul_pd(v15h, v23);
    const __m512d v25l = _mm512_add_pd(v22, v24l);
    const __m512d v25h = _mm512_add_pd(v22, v24h);
    const __m512d v26l = _mm512_fmadd_pd(v20l, v21l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v20h, v21h, v25h);
    const __m512d v29l = _mm512_fmadd_pd(v27, v15l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27, v15h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v26l, v21l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v26h, v21h, v29h);
    const __m512i v32l = _mm512_srli_epi64(v4l, 52);
    const __m512i v32h = _mm512_srli_epi64(v4h, 52);
    const __m512i v34l = _mm512_add_epi64(v32l, v33);
    const __m512i v34h = _mm512_add_epi64(v32h, v33);
    const __m512d v35l = _mm512_castsi512_pd(v34l);
    const __m512d v35h = _mm512_castsi512_pd(v34h);
    const __m512d v37l = _mm512_sub_pd(v35l, v36);
    const __m512d v37h = _mm512_sub_pd(v35h, v36);
    const __m512d v38l = _mm512_fmadd_pd(v30l, v13l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v30h, v13h, v37h);
    const __m256 v39l = _mm512_cvtpd_ps(v38l);
    const __m256 v39h = _mm512_cvtpd_ps(v38h);
    const __m512 v39 = _mm512_insertf32x8(_mm512_castps256_ps512(v39l), v39h, 1);
    const __mmask16 v41 = _mm512_cmp_ps_mask(v40, v1, _CMP_LT_OQ);
    const __mmask16 v43 = _mm512_cmp_ps_mask(v1, v42, _CMP_LT_OQ);
    const __mmask16 v44 = (__mmask16)(v41 & v43);
    const __mmask16 v45 = (__mmask16)~v44;
    __m512 r0 = v39;
    __mmask16 any1 = v45;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v46 = _mm512_cmp_ps_mask(v40, v1, _CMP_EQ_OQ);
        const __mmask16 v49 = _mm512_cmp_ps_mask(v1, v48, _CMP_NLE_UQ);
        const __m512 v51 = _mm512_mask_blend_ps(v49, v50, v1);
        const __m512 v53 = log2_cr_avx2_copysign_f32_avx512(v51, v52);
        const __m512 v54 = _mm512_mask_blend_ps(v46, v53, v47);
        r0 = _mm512_mask_blend_ps(v45, r0, v54);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG2_CR_AVX2_AVX512_TARGET void log2_cr_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log2_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log2_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log2_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_cr_avx2_level(void) {
#if defined(LOG2_CR_AVX2_FORCE_ISA)
    return LOG2_CR_AVX2_FORCE_ISA;
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

float log2_cr_avx2(float x) {
    return log2_cr_avx2_element(x);
}

void log2_cr_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_cr_avx2_level();
    if (level == 2) {
        log2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_cr_avx2_array_portable(x, y, n);
}
