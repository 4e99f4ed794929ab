/* cosh_055ulp_avx2: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    0.528088 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.419e7ap+3 (-10.0505953, encoding 0xc120cf3d)
 *   result there 0x1.6a064cp+13 (11584.7871, encoding 0x46350326)
 *   mean error   0.018954 ulp
 *   misrounded   3263210 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9f9bca3db3d245535f5b627c55d6b1f9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive cosh_1ulp_avx2.db
 *                time: 0.6842 ns/element as avx2 code (inputs mean)
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
#include "cosh_055ulp_avx2.h"

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

static inline float cosh_055ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double cosh_055ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cosh_055ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t cosh_055ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cosh_055ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cosh_055ulp_avx2_element(float x) {
    const double v0 = 0x1.69899e6830961p-10; /* 0.0013791563924746219 */
    const double v1 = -0x1.62e42fefa3101p-1; /* -0.69314718055969149 */
    const double v2 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v3 = 0x1.680304p+6f; /* 90.0029449 */
    const float v4 = x;
    const float v5 = cosh_055ulp_avx2_abs_f32(v4);
    const float v6 = v3 < v5 ? v3 : v5;
    const double v7 = (double)v6;
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = cosh_055ulp_avx2_fma_f64(v2, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = cosh_055ulp_avx2_fma_f64(v1, v10, v7);
    const double v12 = v11 * v11;
    const double v13 = 0x1.555a8244d6eb3p-5; /* 0.041669134551481156 */
    const double v14 = cosh_055ulp_avx2_fma_f64(v0, v12, v13);
    const double v15 = 0x1.fffff71c63506p-2; /* 0.49999986754194514 */
    const double v16 = cosh_055ulp_avx2_fma_f64(v14, v12, v15);
    const double v17 = 0x1.0000000583ab9p+0; /* 1.0000000012839065 */
    const double v18 = cosh_055ulp_avx2_fma_f64(v16, v12, v17);
    const int64_t v19 = cosh_055ulp_avx2_bits_f64(v9);
    const int64_t v20 = INT64_C(52);
    const int64_t v21 = cosh_055ulp_avx2_shl_i64(v19, v20);
    const int64_t v22 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v23 = (int64_t)((uint64_t)v21 + (uint64_t)v22);
    const double v24 = cosh_055ulp_avx2_frombits_f64(v23);
    const int64_t v25 = (int64_t)((uint64_t)v22 - (uint64_t)v21);
    const double v26 = cosh_055ulp_avx2_frombits_f64(v25);
    const double v27 = v24 + v26;
    const double v28 = 0x1.1269da53b212ap-7; /* 0.0083744350480548686 */
    const double v29 = 0x1.5554112ed1788p-3; /* 0.16666425155761666 */
    const double v30 = cosh_055ulp_avx2_fma_f64(v28, v12, v29);
    const double v31 = 0x1.00000095904ep+0; /* 1.0000000348230103 */
    const double v32 = cosh_055ulp_avx2_fma_f64(v12, v30, v31);
    const double v33 = v32 * v11;
    const double v34 = v24 - v26;
    const double v35 = v33 * v34;
    const double v36 = cosh_055ulp_avx2_fma_f64(v18, v27, v35);
    const float v37 = (float)v36;
    const float r0 = v37;
    return r0;
}

static void cosh_055ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cosh_055ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSH_055ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSH_055ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSH_055ULP_AVX2_AVX2 static inline COSH_055ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COSH_055ULP_AVX2_AVX512 static inline COSH_055ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COSH_055ULP_AVX2_AVX2 void cosh_055ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.69899e6830961p-10); /* 0.0013791563924746219 */
    const __m256d v1 = _mm256_set1_pd(-0x1.62e42fefa3101p-1); /* -0.69314718055969149 */
    const __m256d v2 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v3 = _mm256_set1_ps(0x1.680304p+6f); /* 90.0029449 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v13 = _mm256_set1_pd(0x1.555a8244d6eb3p-5); /* 0.041669134551481156 */
    const __m256d v15 = _mm256_set1_pd(0x1.fffff71c63506p-2); /* 0.49999986754194514 */
    const __m256d v17 = _mm256_set1_pd(0x1.0000000583ab9p+0); /* 1.0000000012839065 */
    const __m256i v22 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v28 = _mm256_set1_pd(0x1.1269da53b212ap-7); /* 0.0083744350480548686 */
    const __m256d v29 = _mm256_set1_pd(0x1.5554112ed1788p-3); /* 0.16666425155761666 */
    const __m256d v31 = _mm256_set1_pd(0x1.00000095904ep+0); /* 1.0000000348230103 */
    const __m256 v4 = _mm256_loadu_ps(x);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v6 = _mm256_min_ps(v3, v5);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v9l = _mm256_fmadd_pd(v2, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v2, v7h, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v1, v10l, v7l);
    const __m256d v11h = _mm256_fmadd_pd(v1, v10h, v7h);
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256d v14l = _mm256_fmadd_pd(v0, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v0, v12h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v12l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v12h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v12l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v12h, v17);
    const __m256i v19l = _mm256_castpd_si256(v9l);
    const __m256i v19h = _mm256_castpd_si256(v9h);
    const __m256i v21l = _mm256_slli_epi64(v19l, 52);
    const __m256i v21h = _mm256_slli_epi64(v19h, 52);
    const __m256i v23l = _mm256_add_epi64(v21l, v22);
    const __m256i v23h = _mm256_add_epi64(v21h, v22);
    const __m256d v24l = _mm256_castsi256_pd(v23l);
    const __m256d v24h = _mm256_castsi256_pd(v23h);
    const __m256i v25l = _mm256_sub_epi64(v22, v21l);
    const __m256i v25h = _mm256_sub_epi64(v22, v21h);
    const __m256d v26l = _mm256_castsi256_pd(v25l);
    const __m256d v26h = _mm256_castsi256_pd(v25h);
    const __m256d v27l = _mm256_add_pd(v24l, v26l);
    const __m256d v27h = _mm256_add_pd(v24h, v26h);
    const __m256d v30l = _mm256_fmadd_pd(v28, v12l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v12h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v12l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v12h, v30h, v31);
    const __m256d v33l = _mm256_mul_pd(v32l, v11l);
    const __m256d v33h = _mm256_mul_pd(v32h, v11h);
    const __m256d v34l = _mm256_sub_pd(v24l, v26l);
    const __m256d v34h = _mm256_sub_pd(v24h, v26h);
    const __m256d v35l = _mm256_mul_pd(v33l, v34l);
    const __m256d v35h = _mm256_mul_pd(v33h, v34h);
    const __m256d v36l = _mm256_fmadd_pd(v18l, v27l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v18h, v27h, v35h);
    const __m128 v37l = _mm256_cvtpd_ps(v36l);
    const __m128 v37h = _mm256_cvtpd_ps(v36h);
    const __m256 v37 = _mm256_set_m128(v37h, v37l);
    _mm256_storeu_ps(y, v37);
}

static COSH_055ULP_AVX2_AVX2_TARGET void cosh_055ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cosh_055ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cosh_055ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COSH_055ULP_AVX2_AVX512 void cosh_055ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.69899e6830961p-10); /* 0.0013791563924746219 */
    const __m512d v1 = _mm512_set1_pd(-0x1.62e42fefa3101p-1); /* -0.69314718055969149 */
    const __m512d v2 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v3 = _mm512_set1_ps(0x1.680304p+6f); /* 90.0029449 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v13 = _mm512_set1_pd(0x1.555a8244d6eb3p-5); /* 0.041669134551481156 */
    const __m512d v15 = _mm512_set1_pd(0x1.fffff71c63506p-2); /* 0.49999986754194514 */
    const __m512d v17 = _mm512_set1_pd(0x1.0000000583ab9p+0); /* 1.0000000012839065 */
    const __m512i v22 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v28 = _mm512_set1_pd(0x1.1269da53b212ap-7); /* 0.0083744350480548686 */
    const __m512d v29 = _mm512_set1_pd(0x1.5554112ed1788p-3); /* 0.16666425155761666 */
    const __m512d v31 = _mm512_set1_pd(0x1.00000095904ep+0); /* 1.0000000348230103 */
    const __m512 v4 = _mm512_loadu_ps(x);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6 = _mm512_min_ps(v3, v5);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v9l = _mm512_fmadd_pd(v2, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v2, v7h, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v1, v10l, v7l);
    const __m512d v11h = _mm512_fmadd_pd(v1, v10h, v7h);
    const __m512d v12l = _mm512_mul_pd(v11l, v11l);
    const __m512d v12h = _mm512_mul_pd(v11h, v11h);
    const __m512d v14l = _mm512_fmadd_pd(v0, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v0, v12h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v12l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v12h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v12l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v12h, v17);
    const __m512i v19l = _mm512_castpd_si512(v9l);
    const __m512i v19h = _mm512_castpd_si512(v9h);
    const __m512i v21l = _mm512_slli_epi64(v19l, 52);
    const __m512i v21h = _mm512_slli_epi64(v19h, 52);
    const __m512i v23l = _mm512_add_epi64(v21l, v22);
    const __m512i v23h = _mm512_add_epi64(v21h, v22);
    const __m512d v24l = _mm512_castsi512_pd(v23l);
    const __m512d v24h = _mm512_castsi512_pd(v23h);
    const __m512i v25l = _mm512_sub_epi64(v22, v21l);
    const __m512i v25h = _mm512_sub_epi64(v22, v21h);
    const __m512d v26l = _mm512_castsi512_pd(v25l);
    const __m512d v26h = _mm512_castsi512_pd(v25h);
    const __m512d v27l = _mm512_add_pd(v24l, v26l);
    const __m512d v27h = _mm512_add_pd(v24h, v26h);
    const __m512d v30l = _mm512_fmadd_pd(v28, v12l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v12h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v12l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v12h, v30h, v31);
    const __m512d v33l = _mm512_mul_pd(v32l, v11l);
    const __m512d v33h = _mm512_mul_pd(v32h, v11h);
    const __m512d v34l = _mm512_sub_pd(v24l, v26l);
    const __m512d v34h = _mm512_sub_pd(v24h, v26h);
    const __m512d v35l = _mm512_mul_pd(v33l, v34l);
    const __m512d v35h = _mm512_mul_pd(v33h, v34h);
    const __m512d v36l = _mm512_fmadd_pd(v18l, v27l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v18h, v27h, v35h);
    const __m256 v37l = _mm512_cvtpd_ps(v36l);
    const __m256 v37h = _mm512_cvtpd_ps(v36h);
    const __m512 v37 = _mm512_insertf32x8(_mm512_castps256_ps512(v37l), v37h, 1);
    _mm512_storeu_ps(y, v37);
}

static COSH_055ULP_AVX2_AVX512_TARGET void cosh_055ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cosh_055ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cosh_055ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSH_055ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cosh_055ulp_avx2_level(void) {
#if defined(COSH_055ULP_AVX2_FORCE_ISA)
    return COSH_055ULP_AVX2_FORCE_ISA;
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

float cosh_055ulp_avx2(float x) {
    return cosh_055ulp_avx2_element(x);
}

void cosh_055ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cosh_055ulp_avx2_level();
    if (level == 2) {
        cosh_055ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cosh_055ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cosh_055ulp_avx2_array_portable(x, y, n);
}
