/* cosh_050ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    0.500661 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.10e60ap+0 (-1.06601012, encoding 0xbf887305)
 *   result there 0x1.9fc366p+0 (1.62407529, encoding 0x3fcfe1b3)
 *   mean error   0.018944 ulp
 *   misrounded   59226 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           475f1faf14b078318f929d35003aa8ad
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 0.502 --isa avx512 --time 20s --seed 1 --threads 1 --from seeds/cosh/double6.evo --archive cosh_051ulp_avx512.db
 *                time: 0.5416 ns/element as avx512 code (inputs mean)
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
#include "cosh_050ulp_avx512.h"

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

static inline float cosh_050ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double cosh_050ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cosh_050ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t cosh_050ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cosh_050ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cosh_050ulp_avx512_element(float x) {
    const double v0 = 0x1.7154c977b17e6p+0; /* 1.442699996683126 */
    const float v1 = 0x1.67e154p+6f; /* 89.970047 */
    const float v2 = x;
    const float v3 = cosh_050ulp_avx512_abs_f32(v2);
    const float v4 = v1 < v3 ? v1 : v3;
    const double v5 = (double)v4;
    const double v6 = 0x1.8p+52; /* 6755399441055744 */
    const double v7 = cosh_050ulp_avx512_fma_f64(v0, v5, v6);
    const double v8 = v7 - v6;
    const double v9 = -0x1.62e42fefa3a8ap-1; /* -0.69314718055996249 */
    const double v10 = cosh_050ulp_avx512_fma_f64(v8, v9, v5);
    const double v11 = 0x1.e0ccd2984b23dp-15; /* 5.7315836956871033e-05 */
    const double v12 = cosh_050ulp_avx512_fma_f64(v10, v10, v11);
    const double v13 = 0x1.6d9b99c1be384p-10; /* 0.0013946831317623596 */
    const double v14 = 0x1.5553f53a3e895p-5; /* 0.041666010818475353 */
    const double v15 = cosh_050ulp_avx512_fma_f64(v12, v13, v14);
    const double v16 = 0x1.fffec01596f69p-2; /* 0.49999523288510389 */
    const double v17 = cosh_050ulp_avx512_fma_f64(v15, v12, v16);
    const double v18 = 0x1.fffc3e6757a81p-1; /* 0.99997134219650274 */
    const double v19 = cosh_050ulp_avx512_fma_f64(v17, v12, v18);
    const int64_t v20 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v21 = cosh_050ulp_avx512_bits_f64(v7);
    const int64_t v22 = INT64_C(52);
    const int64_t v23 = cosh_050ulp_avx512_shl_i64(v21, v22);
    const int64_t v24 = (int64_t)((uint64_t)v20 - (uint64_t)v23);
    const double v25 = cosh_050ulp_avx512_frombits_f64(v24);
    const int64_t v26 = (int64_t)((uint64_t)v20 + (uint64_t)v23);
    const double v27 = cosh_050ulp_avx512_frombits_f64(v26);
    const double v28 = v25 + v27;
    const double v29 = v27 - v25;
    const double v30 = 0x1.9d792e7d3b75p-13; /* 0.00019715946465431256 */
    const double v31 = 0x1.1113c6fb5d9d1p-7; /* 0.0083336564627928562 */
    const double v32 = cosh_050ulp_avx512_fma_f64(v30, v12, v31);
    const double v33 = 0x1.5554d1e2c0247p-3; /* 0.16666568730581074 */
    const double v34 = cosh_050ulp_avx512_fma_f64(v12, v32, v33);
    const double v35 = -0x1.4084c1ea08a2ep-17; /* -9.5521981685098028e-06 */
    const double v36 = cosh_050ulp_avx512_fma_f64(v34, v12, v35);
    const double v37 = cosh_050ulp_avx512_fma_f64(v10, v36, v10);
    const double v38 = 0x1.cf135f5489372p-37; /* 1.3161402232915948e-11 */
    const double v39 = cosh_050ulp_avx512_fma_f64(v29, v37, v38);
    const double v40 = cosh_050ulp_avx512_fma_f64(v19, v28, v39);
    const float v41 = (float)v40;
    const float r0 = v41;
    return r0;
}

static void cosh_050ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cosh_050ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSH_050ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSH_050ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSH_050ULP_AVX512_AVX2 static inline COSH_050ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COSH_050ULP_AVX512_AVX512 static inline COSH_050ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COSH_050ULP_AVX512_AVX2 void cosh_050ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.7154c977b17e6p+0); /* 1.442699996683126 */
    const __m256 v1 = _mm256_set1_ps(0x1.67e154p+6f); /* 89.970047 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(-0x1.62e42fefa3a8ap-1); /* -0.69314718055996249 */
    const __m256d v11 = _mm256_set1_pd(0x1.e0ccd2984b23dp-15); /* 5.7315836956871033e-05 */
    const __m256d v13 = _mm256_set1_pd(0x1.6d9b99c1be384p-10); /* 0.0013946831317623596 */
    const __m256d v14 = _mm256_set1_pd(0x1.5553f53a3e895p-5); /* 0.041666010818475353 */
    const __m256d v16 = _mm256_set1_pd(0x1.fffec01596f69p-2); /* 0.49999523288510389 */
    const __m256d v18 = _mm256_set1_pd(0x1.fffc3e6757a81p-1); /* 0.99997134219650274 */
    const __m256i v20 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v30 = _mm256_set1_pd(0x1.9d792e7d3b75p-13); /* 0.00019715946465431256 */
    const __m256d v31 = _mm256_set1_pd(0x1.1113c6fb5d9d1p-7); /* 0.0083336564627928562 */
    const __m256d v33 = _mm256_set1_pd(0x1.5554d1e2c0247p-3); /* 0.16666568730581074 */
    const __m256d v35 = _mm256_set1_pd(-0x1.4084c1ea08a2ep-17); /* -9.5521981685098028e-06 */
    const __m256d v38 = _mm256_set1_pd(0x1.cf135f5489372p-37); /* 1.3161402232915948e-11 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_min_ps(v1, v3);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v7l = _mm256_fmadd_pd(v0, v5l, v6);
    const __m256d v7h = _mm256_fmadd_pd(v0, v5h, v6);
    const __m256d v8l = _mm256_sub_pd(v7l, v6);
    const __m256d v8h = _mm256_sub_pd(v7h, v6);
    const __m256d v10l = _mm256_fmadd_pd(v8l, v9, v5l);
    const __m256d v10h = _mm256_fmadd_pd(v8h, v9, v5h);
    const __m256d v12l = _mm256_fmadd_pd(v10l, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v10h, v11);
    const __m256d v15l = _mm256_fmadd_pd(v12l, v13, v14);
    const __m256d v15h = _mm256_fmadd_pd(v12h, v13, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v12l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v12h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v12l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v12h, v18);
    const __m256i v21l = _mm256_castpd_si256(v7l);
    const __m256i v21h = _mm256_castpd_si256(v7h);
    const __m256i v23l = _mm256_slli_epi64(v21l, 52);
    const __m256i v23h = _mm256_slli_epi64(v21h, 52);
    const __m256i v24l = _mm256_sub_epi64(v20, v23l);
    const __m256i v24h = _mm256_sub_epi64(v20, v23h);
    const __m256d v25l = _mm256_castsi256_pd(v24l);
    const __m256d v25h = _mm256_castsi256_pd(v24h);
    const __m256i v26l = _mm256_add_epi64(v20, v23l);
    const __m256i v26h = _mm256_add_epi64(v20, v23h);
    const __m256d v27l = _mm256_castsi256_pd(v26l);
    const __m256d v27h = _mm256_castsi256_pd(v26h);
    const __m256d v28l = _mm256_add_pd(v25l, v27l);
    const __m256d v28h = _mm256_add_pd(v25h, v27h);
    const __m256d v29l = _mm256_sub_pd(v27l, v25l);
    const __m256d v29h = _mm256_sub_pd(v27h, v25h);
    const __m256d v32l = _mm256_fmadd_pd(v30, v12l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30, v12h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v12l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v12h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v12l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v12h, v35);
    const __m256d v37l = _mm256_fmadd_pd(v10l, v36l, v10l);
    const __m256d v37h = _mm256_fmadd_pd(v10h, v36h, v10h);
    const __m256d v39l = _mm256_fmadd_pd(v29l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v29h, v37h, v38);
    const __m256d v40l = _mm256_fmadd_pd(v19l, v28l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v19h, v28h, v39h);
    const __m128 v41l = _mm256_cvtpd_ps(v40l);
    const __m128 v41h = _mm256_cvtpd_ps(v40h);
    const __m256 v41 = _mm256_set_m128(v41h, v41l);
    _mm256_storeu_ps(y, v41);
}

static COSH_050ULP_AVX512_AVX2_TARGET void cosh_050ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cosh_050ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cosh_050ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COSH_050ULP_AVX512_AVX512 void cosh_050ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.7154c977b17e6p+0); /* 1.442699996683126 */
    const __m512 v1 = _mm512_set1_ps(0x1.67e154p+6f); /* 89.970047 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(-0x1.62e42fefa3a8ap-1); /* -0.69314718055996249 */
    const __m512d v11 = _mm512_set1_pd(0x1.e0ccd2984b23dp-15); /* 5.7315836956871033e-05 */
    const __m512d v13 = _mm512_set1_pd(0x1.6d9b99c1be384p-10); /* 0.0013946831317623596 */
    const __m512d v14 = _mm512_set1_pd(0x1.5553f53a3e895p-5); /* 0.041666010818475353 */
    const __m512d v16 = _mm512_set1_pd(0x1.fffec01596f69p-2); /* 0.49999523288510389 */
    const __m512d v18 = _mm512_set1_pd(0x1.fffc3e6757a81p-1); /* 0.99997134219650274 */
    const __m512i v20 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v30 = _mm512_set1_pd(0x1.9d792e7d3b75p-13); /* 0.00019715946465431256 */
    const __m512d v31 = _mm512_set1_pd(0x1.1113c6fb5d9d1p-7); /* 0.0083336564627928562 */
    const __m512d v33 = _mm512_set1_pd(0x1.5554d1e2c0247p-3); /* 0.16666568730581074 */
    const __m512d v35 = _mm512_set1_pd(-0x1.4084c1ea08a2ep-17); /* -9.5521981685098028e-06 */
    const __m512d v38 = _mm512_set1_pd(0x1.cf135f5489372p-37); /* 1.3161402232915948e-11 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_min_ps(v1, v3);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v7l = _mm512_fmadd_pd(v0, v5l, v6);
    const __m512d v7h = _mm512_fmadd_pd(v0, v5h, v6);
    const __m512d v8l = _mm512_sub_pd(v7l, v6);
    const __m512d v8h = _mm512_sub_pd(v7h, v6);
    const __m512d v10l = _mm512_fmadd_pd(v8l, v9, v5l);
    const __m512d v10h = _mm512_fmadd_pd(v8h, v9, v5h);
    const __m512d v12l = _mm512_fmadd_pd(v10l, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v10h, v11);
    const __m512d v15l = _mm512_fmadd_pd(v12l, v13, v14);
    const __m512d v15h = _mm512_fmadd_pd(v12h, v13, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v12l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v12h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v12l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v12h, v18);
    const __m512i v21l = _mm512_castpd_si512(v7l);
    const __m512i v21h = _mm512_castpd_si512(v7h);
    const __m512i v23l = _mm512_slli_epi64(v21l, 52);
    const __m512i v23h = _mm512_slli_epi64(v21h, 52);
    const __m512i v24l = _mm512_sub_epi64(v20, v23l);
    const __m512i v24h = _mm512_sub_epi64(v20, v23h);
    const __m512d v25l = _mm512_castsi512_pd(v24l);
    const __m512d v25h = _mm512_castsi512_pd(v24h);
    const __m512i v26l = _mm512_add_epi64(v20, v23l);
    const __m512i v26h = _mm512_add_epi64(v20, v23h);
    const __m512d v27l = _mm512_castsi512_pd(v26l);
    const __m512d v27h = _mm512_castsi512_pd(v26h);
    const __m512d v28l = _mm512_add_pd(v25l, v27l);
    const __m512d v28h = _mm512_add_pd(v25h, v27h);
    const __m512d v29l = _mm512_sub_pd(v27l, v25l);
    const __m512d v29h = _mm512_sub_pd(v27h, v25h);
    const __m512d v32l = _mm512_fmadd_pd(v30, v12l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30, v12h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v12l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v12h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v12l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v12h, v35);
    const __m512d v37l = _mm512_fmadd_pd(v10l, v36l, v10l);
    const __m512d v37h = _mm512_fmadd_pd(v10h, v36h, v10h);
    const __m512d v39l = _mm512_fmadd_pd(v29l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v29h, v37h, v38);
    const __m512d v40l = _mm512_fmadd_pd(v19l, v28l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v19h, v28h, v39h);
    const __m256 v41l = _mm512_cvtpd_ps(v40l);
    const __m256 v41h = _mm512_cvtpd_ps(v40h);
    const __m512 v41 = _mm512_insertf32x8(_mm512_castps256_ps512(v41l), v41h, 1);
    _mm512_storeu_ps(y, v41);
}

static COSH_050ULP_AVX512_AVX512_TARGET void cosh_050ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cosh_050ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cosh_050ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSH_050ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cosh_050ulp_avx512_level(void) {
#if defined(COSH_050ULP_AVX512_FORCE_ISA)
    return COSH_050ULP_AVX512_FORCE_ISA;
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

float cosh_050ulp_avx512(float x) {
    return cosh_050ulp_avx512_element(x);
}

void cosh_050ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cosh_050ulp_avx512_level();
    if (level == 2) {
        cosh_050ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cosh_050ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cosh_050ulp_avx512_array_portable(x, y, n);
}
