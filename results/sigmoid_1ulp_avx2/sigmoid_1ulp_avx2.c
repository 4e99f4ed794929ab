/* sigmoid_1ulp_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f32
 *   domain       every input
 *   max error    0.537770 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.53a8cp+6 (-84.9147949, encoding 0xc2a9d460)
 *   result there 0x1.687f6ep-123 (1.32425967e-37, encoding 0x02343fb7)
 *   mean error   0.031194 ulp
 *   misrounded   3748117 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           10d759e9046af1e554e6dd01b86b23c3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f32 --max-ulp 1 --isa avx2 --time 80s --seed 1 --threads 1 --archive sigmoid_1ulp_avx2.db
 *                time: 0.8317 ns/element as avx2 code (inputs mean)
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
#include "sigmoid_1ulp_avx2.h"

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

static inline float sigmoid_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double sigmoid_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sigmoid_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sigmoid_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sigmoid_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sigmoid_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return sigmoid_1ulp_avx2_frombits_f64((int64_t)((uint64_t)sigmoid_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float sigmoid_1ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = 0x0p+0f; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = 0x1.522b1166e8529p-10; /* 0.0012900094386412797 */
    const double v4 = -0x1.62e42fefa51d9p-1; /* -0.69314718056062496 */
    const double v5 = 0x1.714f4fb4bb216p+0; /* 1.4426164451825847 */
    const float v6 = -0x1.ap+6f; /* -104 */
    const float v7 = sigmoid_1ulp_avx2_abs_f32(v0);
    const float v8 = -v7;
    const float v9 = v6 > v8 ? v6 : v8;
    const double v10 = (double)v9;
    const double v11 = 0x1.8p+52; /* 6755399441055744 */
    const double v12 = sigmoid_1ulp_avx2_fma_f64(v5, v10, v11);
    const double v13 = v12 - v11;
    const double v14 = sigmoid_1ulp_avx2_fma_f64(v4, v13, v10);
    const double v15 = 0x1.010a696002505p-7; /* 0.0078442587400950978 */
    const double v16 = sigmoid_1ulp_avx2_fma_f64(v3, v14, v15);
    const double v17 = 0x1.4108f61f7e694p-5; /* 0.039188843449619842 */
    const double v18 = sigmoid_1ulp_avx2_fma_f64(v16, v14, v17);
    const double v19 = -0x1.e9d68c8cf1ebbp-5; /* -0.059794687760186226 */
    const double v20 = sigmoid_1ulp_avx2_fma_f64(v14, v14, v19);
    const double v21 = 0x1.41aac0c944323p-3; /* 0.15706396688667565 */
    const double v22 = 0x1.e46b6aeba87c4p-2; /* 0.47306601584761787 */
    const double v23 = sigmoid_1ulp_avx2_fma_f64(v21, v14, v22);
    const double v24 = sigmoid_1ulp_avx2_fma_f64(v18, v20, v23);
    const double v25 = 0x1.e46b686f15c68p-1; /* 0.94613195758837509 */
    const double v26 = 0x1.ee095a44cfcd8p-1; /* 0.96491510477053577 */
    const double v27 = sigmoid_1ulp_avx2_fma_f64(v25, v14, v26);
    const double v28 = sigmoid_1ulp_avx2_fma_f64(v24, v20, v27);
    const int64_t v29 = sigmoid_1ulp_avx2_bits_f64(v12);
    const int64_t v30 = INT64_C(52);
    const int64_t v31 = sigmoid_1ulp_avx2_shl_i64(v29, v30);
    const double v32 = sigmoid_1ulp_avx2_addbits_f64(v28, v31);
    const double v33 = 0x1.dfa01b12dc452p-1; /* 0.93676838498334747 */
    const double v34 = v2 ? v32 : v33;
    const double v35 = -0x1.7fec96fac9f4p-29; /* -2.793416051765536e-09 */
    const double v36 = 0x1.dfa01b286c98cp-1; /* 0.93676838749370139 */
    const double v37 = sigmoid_1ulp_avx2_fma_f64(v35, v28, v36);
    const double v38 = v37 + v32;
    const double v39 = v34 / v38;
    const float v40 = (float)v39;
    const float r0 = v40;
    return r0;
}

static void sigmoid_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIGMOID_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_1ULP_AVX2_AVX2 static inline SIGMOID_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_1ULP_AVX2_AVX512 static inline SIGMOID_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIGMOID_1ULP_AVX2_AVX2 void sigmoid_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1.522b1166e8529p-10); /* 0.0012900094386412797 */
    const __m256d v4 = _mm256_set1_pd(-0x1.62e42fefa51d9p-1); /* -0.69314718056062496 */
    const __m256d v5 = _mm256_set1_pd(0x1.714f4fb4bb216p+0); /* 1.4426164451825847 */
    const __m256 v6 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v15 = _mm256_set1_pd(0x1.010a696002505p-7); /* 0.0078442587400950978 */
    const __m256d v17 = _mm256_set1_pd(0x1.4108f61f7e694p-5); /* 0.039188843449619842 */
    const __m256d v19 = _mm256_set1_pd(-0x1.e9d68c8cf1ebbp-5); /* -0.059794687760186226 */
    const __m256d v21 = _mm256_set1_pd(0x1.41aac0c944323p-3); /* 0.15706396688667565 */
    const __m256d v22 = _mm256_set1_pd(0x1.e46b6aeba87c4p-2); /* 0.47306601584761787 */
    const __m256d v25 = _mm256_set1_pd(0x1.e46b686f15c68p-1); /* 0.94613195758837509 */
    const __m256d v26 = _mm256_set1_pd(0x1.ee095a44cfcd8p-1); /* 0.96491510477053577 */
    const __m256d v33 = _mm256_set1_pd(0x1.dfa01b12dc452p-1); /* 0.93676838498334747 */
    const __m256d v35 = _mm256_set1_pd(-0x1.7fec96fac9f4p-29); /* -2.793416051765536e-09 */
    const __m256d v36 = _mm256_set1_pd(0x1.dfa01b286c98cp-1); /* 0.93676838749370139 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v8 = _mm256_xor_ps(v7, _mm256_set1_ps(-0.0f));
    const __m256 v9 = _mm256_max_ps(v6, v8);
    const __m256d v10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v9));
    const __m256d v10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v9, 1));
    const __m256d v12l = _mm256_fmadd_pd(v5, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v5, v10h, v11);
    const __m256d v13l = _mm256_sub_pd(v12l, v11);
    const __m256d v13h = _mm256_sub_pd(v12h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v4, v13l, v10l);
    const __m256d v14h = _mm256_fmadd_pd(v4, v13h, v10h);
    const __m256d v16l = _mm256_fmadd_pd(v3, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v3, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v14l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v14h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v14l, v14l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v14h, v14h, v19);
    const __m256d v23l = _mm256_fmadd_pd(v21, v14l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21, v14h, v22);
    const __m256d v24l = _mm256_fmadd_pd(v18l, v20l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v18h, v20h, v23h);
    const __m256d v27l = _mm256_fmadd_pd(v25, v14l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25, v14h, v26);
    const __m256d v28l = _mm256_fmadd_pd(v24l, v20l, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v24h, v20h, v27h);
    const __m256i v29l = _mm256_castpd_si256(v12l);
    const __m256i v29h = _mm256_castpd_si256(v12h);
    const __m256i v31l = _mm256_slli_epi64(v29l, 52);
    const __m256i v31h = _mm256_slli_epi64(v29h, 52);
    const __m256d v32l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v28l), v31l));
    const __m256d v32h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v28h), v31h));
    const __m256d v34l = _mm256_blendv_pd(v33, v32l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v34h = _mm256_blendv_pd(v33, v32h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v37l = _mm256_fmadd_pd(v35, v28l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35, v28h, v36);
    const __m256d v38l = _mm256_add_pd(v37l, v32l);
    const __m256d v38h = _mm256_add_pd(v37h, v32h);
    const __m256d v39l = _mm256_div_pd(v34l, v38l);
    const __m256d v39h = _mm256_div_pd(v34h, v38h);
    const __m128 v40l = _mm256_cvtpd_ps(v39l);
    const __m128 v40h = _mm256_cvtpd_ps(v39h);
    const __m256 v40 = _mm256_set_m128(v40h, v40l);
    _mm256_storeu_ps(y, v40);
}

static SIGMOID_1ULP_AVX2_AVX2_TARGET void sigmoid_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sigmoid_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sigmoid_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIGMOID_1ULP_AVX2_AVX512 __mmask8 sigmoid_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIGMOID_1ULP_AVX2_AVX512 void sigmoid_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1.522b1166e8529p-10); /* 0.0012900094386412797 */
    const __m512d v4 = _mm512_set1_pd(-0x1.62e42fefa51d9p-1); /* -0.69314718056062496 */
    const __m512d v5 = _mm512_set1_pd(0x1.714f4fb4bb216p+0); /* 1.4426164451825847 */
    const __m512 v6 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v15 = _mm512_set1_pd(0x1.010a696002505p-7); /* 0.0078442587400950978 */
    const __m512d v17 = _mm512_set1_pd(0x1.4108f61f7e694p-5); /* 0.039188843449619842 */
    const __m512d v19 = _mm512_set1_pd(-0x1.e9d68c8cf1ebbp-5); /* -0.059794687760186226 */
    const __m512d v21 = _mm512_set1_pd(0x1.41aac0c944323p-3); /* 0.15706396688667565 */
    const __m512d v22 = _mm512_set1_pd(0x1.e46b6aeba87c4p-2); /* 0.47306601584761787 */
    const __m512d v25 = _mm512_set1_pd(0x1.e46b686f15c68p-1); /* 0.94613195758837509 */
    const __m512d v26 = _mm512_set1_pd(0x1.ee095a44cfcd8p-1); /* 0.96491510477053577 */
    const __m512d v33 = _mm512_set1_pd(0x1.dfa01b12dc452p-1); /* 0.93676838498334747 */
    const __m512d v35 = _mm512_set1_pd(-0x1.7fec96fac9f4p-29); /* -2.793416051765536e-09 */
    const __m512d v36 = _mm512_set1_pd(0x1.dfa01b286c98cp-1); /* 0.93676838749370139 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __mmask16 v2_0 = _mm512_cmp_ps_mask(v0_0, v1, _CMP_LT_OQ);
    const __mmask16 v2_1 = _mm512_cmp_ps_mask(v0_1, v1, _CMP_LT_OQ);
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_0 = _mm512_max_ps(v6, v8_0);
    const __m512 v9_1 = _mm512_max_ps(v6, v8_1);
    const __m512d v10_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9_0));
    const __m512d v10_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9_0, 1));
    const __m512d v10_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9_1));
    const __m512d v10_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9_1, 1));
    const __m512d v12_0l = _mm512_fmadd_pd(v5, v10_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v5, v10_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v5, v10_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v5, v10_1h, v11);
    const __m512d v13_0l = _mm512_sub_pd(v12_0l, v11);
    const __m512d v13_0h = _mm512_sub_pd(v12_0h, v11);
    const __m512d v13_1l = _mm512_sub_pd(v12_1l, v11);
    const __m512d v13_1h = _mm512_sub_pd(v12_1h, v11);
    const __m512d v14_0l = _mm512_fmadd_pd(v4, v13_0l, v10_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v4, v13_0h, v10_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v4, v13_1l, v10_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v4, v13_1h, v10_1h);
    const __m512d v16_0l = _mm512_fmadd_pd(v3, v14_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v3, v14_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v3, v14_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v3, v14_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v14_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v14_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v14_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v14_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v14_0l, v14_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v14_0h, v14_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v14_1l, v14_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v14_1h, v14_1h, v19);
    const __m512d v23_0l = _mm512_fmadd_pd(v21, v14_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v21, v14_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v21, v14_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v21, v14_1h, v22);
    const __m512d v24_0l = _mm512_fmadd_pd(v18_0l, v20_0l, v23_0l);
    const __m512d v24_0h = _mm512_fmadd_pd(v18_0h, v20_0h, v23_0h);
    const __m512d v24_1l = _mm512_fmadd_pd(v18_1l, v20_1l, v23_1l);
    const __m512d v24_1h = _mm512_fmadd_pd(v18_1h, v20_1h, v23_1h);
    const __m512d v27_0l = _mm512_fmadd_pd(v25, v14_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v25, v14_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v25, v14_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v25, v14_1h, v26);
    const __m512d v28_0l = _mm512_fmadd_pd(v24_0l, v20_0l, v27_0l);
    const __m512d v28_0h = _mm512_fmadd_pd(v24_0h, v20_0h, v27_0h);
    const __m512d v28_1l = _mm512_fmadd_pd(v24_1l, v20_1l, v27_1l);
    const __m512d v28_1h = _mm512_fmadd_pd(v24_1h, v20_1h, v27_1h);
    const __m512i v29_0l = _mm512_castpd_si512(v12_0l);
    const __m512i v29_0h = _mm512_castpd_si512(v12_0h);
    const __m512i v29_1l = _mm512_castpd_si512(v12_1l);
    const __m512i v29_1h = _mm512_castpd_si512(v12_1h);
    const __m512i v31_0l = _mm512_slli_epi64(v29_0l, 52);
    const __m512i v31_0h = _mm512_slli_epi64(v29_0h, 52);
    const __m512i v31_1l = _mm512_slli_epi64(v29_1l, 52);
    const __m512i v31_1h = _mm512_slli_epi64(v29_1h, 52);
    const __m512d v32_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_0l), v31_0l));
    const __m512d v32_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_0h), v31_0h));
    const __m512d v32_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_1l), v31_1l));
    const __m512d v32_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_1h), v31_1h));
    const __m512d v34_0l = _mm512_mask_blend_pd((__mmask8)v2_0, v33, v32_0l);
    const __m512d v34_0h = _mm512_mask_blend_pd(sigmoid_1ulp_avx2_high_mask_avx512(v2_0), v33, v32_0h);
    const __m512d v34_1l = _mm512_mask_blend_pd((__mmask8)v2_1, v33, v32_1l);
    const __m512d v34_1h = _mm512_mask_blend_pd(sigmoid_1ulp_avx2_high_mask_avx512(v2_1), v33, v32_1h);
    const __m512d v37_0l = _mm512_fmadd_pd(v35, v28_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v35, v28_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v35, v28_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v35, v28_1h, v36);
    const __m512d v38_0l = _mm512_add_pd(v37_0l, v32_0l);
    const __m512d v38_0h = _mm512_add_pd(v37_0h, v32_0h);
    const __m512d v38_1l = _mm512_add_pd(v37_1l, v32_1l);
    const __m512d v38_1h = _mm512_add_pd(v37_1h, v32_1h);
    const __m512d v39_0l = _mm512_div_pd(v34_0l, v38_0l);
    const __m512d v39_0h = _mm512_div_pd(v34_0h, v38_0h);
    const __m512d v39_1l = _mm512_div_pd(v34_1l, v38_1l);
    const __m512d v39_1h = _mm512_div_pd(v34_1h, v38_1h);
    const __m256 v40_0l = _mm512_cvtpd_ps(v39_0l);
    const __m256 v40_0h = _mm512_cvtpd_ps(v39_0h);
    const __m512 v40_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v40_0l), v40_0h, 1);
    const __m256 v40_1l = _mm512_cvtpd_ps(v39_1l);
    const __m256 v40_1h = _mm512_cvtpd_ps(v39_1h);
    const __m512 v40_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v40_1l), v40_1h, 1);
    _mm512_storeu_ps(y, v40_0);
    _mm512_storeu_ps(y + 16, v40_1);
}

/* 16 elements. */
static SIGMOID_1ULP_AVX2_AVX512_TARGET void sigmoid_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1.522b1166e8529p-10); /* 0.0012900094386412797 */
    const __m512d v4 = _mm512_set1_pd(-0x1.62e42fefa51d9p-1); /* -0.69314718056062496 */
    const __m512d v5 = _mm512_set1_pd(0x1.714f4fb4bb216p+0); /* 1.4426164451825847 */
    const __m512 v6 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v15 = _mm512_set1_pd(0x1.010a696002505p-7); /* 0.0078442587400950978 */
    const __m512d v17 = _mm512_set1_pd(0x1.4108f61f7e694p-5); /* 0.039188843449619842 */
    const __m512d v19 = _mm512_set1_pd(-0x1.e9d68c8cf1ebbp-5); /* -0.059794687760186226 */
    const __m512d v21 = _mm512_set1_pd(0x1.41aac0c944323p-3); /* 0.15706396688667565 */
    const __m512d v22 = _mm512_set1_pd(0x1.e46b6aeba87c4p-2); /* 0.47306601584761787 */
    const __m512d v25 = _mm512_set1_pd(0x1.e46b686f15c68p-1); /* 0.94613195758837509 */
    const __m512d v26 = _mm512_set1_pd(0x1.ee095a44cfcd8p-1); /* 0.96491510477053577 */
    const __m512d v33 = _mm512_set1_pd(0x1.dfa01b12dc452p-1); /* 0.93676838498334747 */
    const __m512d v35 = _mm512_set1_pd(-0x1.7fec96fac9f4p-29); /* -2.793416051765536e-09 */
    const __m512d v36 = _mm512_set1_pd(0x1.dfa01b286c98cp-1); /* 0.93676838749370139 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9 = _mm512_max_ps(v6, v8);
    const __m512d v10l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9));
    const __m512d v10h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9, 1));
    const __m512d v12l = _mm512_fmadd_pd(v5, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v5, v10h, v11);
    const __m512d v13l = _mm512_sub_pd(v12l, v11);
    const __m512d v13h = _mm512_sub_pd(v12h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v4, v13l, v10l);
    const __m512d v14h = _mm512_fmadd_pd(v4, v13h, v10h);
    const __m512d v16l = _mm512_fmadd_pd(v3, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v3, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v14l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v14h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v14l, v14l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v14h, v14h, v19);
    const __m512d v23l = _mm512_fmadd_pd(v21, v14l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21, v14h, v22);
    const __m512d v24l = _mm512_fmadd_pd(v18l, v20l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v18h, v20h, v23h);
    const __m512d v27l = _mm512_fmadd_pd(v25, v14l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25, v14h, v26);
    const __m512d v28l = _mm512_fmadd_pd(v24l, v20l, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v24h, v20h, v27h);
    const __m512i v29l = _mm512_castpd_si512(v12l);
    const __m512i v29h = _mm512_castpd_si512(v12h);
    const __m512i v31l = _mm512_slli_epi64(v29l, 52);
    const __m512i v31h = _mm512_slli_epi64(v29h, 52);
    const __m512d v32l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28l), v31l));
    const __m512d v32h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28h), v31h));
    const __m512d v34l = _mm512_mask_blend_pd((__mmask8)v2, v33, v32l);
    const __m512d v34h = _mm512_mask_blend_pd(sigmoid_1ulp_avx2_high_mask_avx512(v2), v33, v32h);
    const __m512d v37l = _mm512_fmadd_pd(v35, v28l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35, v28h, v36);
    const __m512d v38l = _mm512_add_pd(v37l, v32l);
    const __m512d v38h = _mm512_add_pd(v37h, v32h);
    const __m512d v39l = _mm512_div_pd(v34l, v38l);
    const __m512d v39h = _mm512_div_pd(v34h, v38h);
    const __m256 v40l = _mm512_cvtpd_ps(v39l);
    const __m256 v40h = _mm512_cvtpd_ps(v39h);
    const __m512 v40 = _mm512_insertf32x8(_mm512_castps256_ps512(v40l), v40h, 1);
    _mm512_storeu_ps(y, v40);
}

static SIGMOID_1ULP_AVX2_AVX512_TARGET void sigmoid_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sigmoid_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sigmoid_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sigmoid_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_1ulp_avx2_level(void) {
#if defined(SIGMOID_1ULP_AVX2_FORCE_ISA)
    return SIGMOID_1ULP_AVX2_FORCE_ISA;
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

float sigmoid_1ulp_avx2(float x) {
    return sigmoid_1ulp_avx2_element(x);
}

void sigmoid_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_1ulp_avx2_level();
    if (level == 2) {
        sigmoid_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_1ulp_avx2_array_portable(x, y, n);
}
