/* log10_055ulp_avx512: log10
 *
 *   target       log10, log10 x, f32
 *   domain       every input
 *   max error    0.550830 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.5554c2p+0 (1.33332455, encoding 0x3faaaa61)
 *   result there 0x1.ffbcc4p-4 (0.12493588, encoding 0x3dffde62)
 *   mean error   0.124512 ulp
 *   misrounded   170366 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           eca81edc008a0ad296eff0bc406c3318
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f32 --max-ulp 0.71 --isa avx512 --time 18s --seed 1 --threads 1 --archive log10_071ulp_avx512.db
 *                time: 0.5936 ns/element as avx512 code (inputs mean)
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
#include "log10_055ulp_avx512.h"

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
static inline int64_t log10_055ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log10_055ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log10_055ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log10_055ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float log10_055ulp_avx512_element(float x) {
    const int64_t v0 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const float v1 = x;
    const double v2 = (double)v1;
    const int64_t v3 = log10_055ulp_avx512_bits_f64(v2);
    const int64_t v4 = (int64_t)((uint64_t)v0 + (uint64_t)v3);
    const int64_t v5 = INT64_C(52);
    const int64_t v6 = log10_055ulp_avx512_lshr_i64(v4, v5);
    const int64_t v7 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v8 = (int64_t)((uint64_t)v6 + (uint64_t)v7);
    const double v9 = log10_055ulp_avx512_frombits_f64(v8);
    const double v10 = 0x1.8p+52; /* 6755399441055744 */
    const double v11 = v9 - v10;
    const double v12 = 0x1.34413509f4c95p-2; /* 0.30102999566333583 */
    const int64_t v13 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v14 = v4 & v13;
    const int64_t v15 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v16 = (int64_t)((uint64_t)v14 + (uint64_t)v15);
    const double v17 = log10_055ulp_avx512_frombits_f64(v16);
    const double v18 = 0x1p+0; /* 1 */
    const double v19 = v17 - v18;
    const double v20 = v19 * v19;
    const double v21 = 0x1.ae17e903d1fc3p-5; /* 0.052501635653754451 */
    const double v22 = -0x1.ca48ed009c9cap-5; /* -0.055942976851742168 */
    const double v23 = log10_055ulp_avx512_fma_f64(v19, v21, v22);
    const double v24 = 0x1.7df55e880b894p-5; /* 0.046625790244761905 */
    const double v25 = log10_055ulp_avx512_fma_f64(v19, v23, v24);
    const double v26 = -0x1.b14b2459cb656p-5; /* -0.052892275807931696 */
    const double v27 = log10_055ulp_avx512_fma_f64(v19, v25, v26);
    const double v28 = 0x1.fcf6f87546f5fp-5; /* 0.062129483480218843 */
    const double v29 = log10_055ulp_avx512_fma_f64(v19, v27, v28);
    const double v30 = -0x1.28bf528e5341ep-4; /* -0.072448084339342661 */
    const double v31 = log10_055ulp_avx512_fma_f64(v19, v29, v30);
    const double v32 = 0x1.63c4226ada65ap-4; /* 0.086856970255803218 */
    const double v33 = log10_055ulp_avx512_fma_f64(v19, v31, v32);
    const double v34 = -0x1.bcb6667d89cebp-4; /* -0.10857238803201923 */
    const double v35 = 0x1.287a77e25c709p-3; /* 0.14476483974026902 */
    const double v36 = log10_055ulp_avx512_fma_f64(v19, v34, v35);
    const double v37 = log10_055ulp_avx512_fma_f64(v20, v33, v36);
    const double v38 = -0x1.bcb7b22a5a763p-3; /* -0.21714724723579612 */
    const double v39 = log10_055ulp_avx512_fma_f64(v19, v37, v38);
    const double v40 = 0x1.bcb7b1523fa4ap-2; /* 0.43429448189263964 */
    const double v41 = v19 * v40;
    const double v42 = log10_055ulp_avx512_fma_f64(v20, v39, v41);
    const double v43 = log10_055ulp_avx512_fma_f64(v11, v12, v42);
    const float v44 = (float)v43;
    const float v45 = 0x0p+0f; /* 0 */
    const int v46 = v45 < v1;
    const float v47 = INFINITY;
    const int v48 = v1 < v47;
    const int v49 = v46 & v48;
    const int v50 = !v49;
    float r0 = v44;
    if (v50) {
        const int v51 = v45 == v1;
        const float v52 = -INFINITY;
        const float v53 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v54 = !(v1 <= v53);
        const float v55 = NAN;
        const float v56 = v54 ? v1 : v55;
        const float v57 = v51 ? v52 : v56;
        r0 = v57;
    }
    return r0;
}

static void log10_055ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_055ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_055ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_055ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_055ULP_AVX512_AVX2 static inline LOG10_055ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG10_055ULP_AVX512_AVX512 static inline LOG10_055ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG10_055ULP_AVX512_AVX2 void log10_055ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v12 = _mm256_set1_pd(0x1.34413509f4c95p-2); /* 0.30102999566333583 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v18 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v21 = _mm256_set1_pd(0x1.ae17e903d1fc3p-5); /* 0.052501635653754451 */
    const __m256d v22 = _mm256_set1_pd(-0x1.ca48ed009c9cap-5); /* -0.055942976851742168 */
    const __m256d v24 = _mm256_set1_pd(0x1.7df55e880b894p-5); /* 0.046625790244761905 */
    const __m256d v26 = _mm256_set1_pd(-0x1.b14b2459cb656p-5); /* -0.052892275807931696 */
    const __m256d v28 = _mm256_set1_pd(0x1.fcf6f87546f5fp-5); /* 0.062129483480218843 */
    const __m256d v30 = _mm256_set1_pd(-0x1.28bf528e5341ep-4); /* -0.072448084339342661 */
    const __m256d v32 = _mm256_set1_pd(0x1.63c4226ada65ap-4); /* 0.086856970255803218 */
    const __m256d v34 = _mm256_set1_pd(-0x1.bcb6667d89cebp-4); /* -0.10857238803201923 */
    const __m256d v35 = _mm256_set1_pd(0x1.287a77e25c709p-3); /* 0.14476483974026902 */
    const __m256d v38 = _mm256_set1_pd(-0x1.bcb7b22a5a763p-3); /* -0.21714724723579612 */
    const __m256d v40 = _mm256_set1_pd(0x1.bcb7b1523fa4ap-2); /* 0.43429448189263964 */
    const __m256 v45 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v47 = _mm256_set1_ps(INFINITY);
    const __m256 v52 = _mm256_set1_ps(-INFINITY);
    const __m256 v53 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v55 = _mm256_set1_ps(NAN);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256i v3l = _mm256_castpd_si256(v2l);
    const __m256i v3h = _mm256_castpd_si256(v2h);
    const __m256i v4l = _mm256_add_epi64(v0, v3l);
    const __m256i v4h = _mm256_add_epi64(v0, v3h);
    const __m256i v6l = _mm256_srli_epi64(v4l, 52);
    const __m256i v6h = _mm256_srli_epi64(v4h, 52);
    const __m256i v8l = _mm256_add_epi64(v6l, v7);
    const __m256i v8h = _mm256_add_epi64(v6h, v7);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256i v14l = _mm256_and_si256(v4l, v13);
    const __m256i v14h = _mm256_and_si256(v4h, v13);
    const __m256i v16l = _mm256_add_epi64(v14l, v15);
    const __m256i v16h = _mm256_add_epi64(v14h, v15);
    const __m256d v17l = _mm256_castsi256_pd(v16l);
    const __m256d v17h = _mm256_castsi256_pd(v16h);
    const __m256d v19l = _mm256_sub_pd(v17l, v18);
    const __m256d v19h = _mm256_sub_pd(v17h, v18);
    const __m256d v20l = _mm256_mul_pd(v19l, v19l);
    const __m256d v20h = _mm256_mul_pd(v19h, v19h);
    const __m256d v23l = _mm256_fmadd_pd(v19l, v21, v22);
    const __m256d v23h = _mm256_fmadd_pd(v19h, v21, v22);
    const __m256d v25l = _mm256_fmadd_pd(v19l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v19h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v19l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v19h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v19l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v19h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v19l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v19h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v19l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v19h, v31h, v32);
    const __m256d v36l = _mm256_fmadd_pd(v19l, v34, v35);
    const __m256d v36h = _mm256_fmadd_pd(v19h, v34, v35);
    const __m256d v37l = _mm256_fmadd_pd(v20l, v33l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v20h, v33h, v36h);
    const __m256d v39l = _mm256_fmadd_pd(v19l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v19h, v37h, v38);
    const __m256d v41l = _mm256_mul_pd(v19l, v40);
    const __m256d v41h = _mm256_mul_pd(v19h, v40);
    const __m256d v42l = _mm256_fmadd_pd(v20l, v39l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v20h, v39h, v41h);
    const __m256d v43l = _mm256_fmadd_pd(v11l, v12, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v11h, v12, v42h);
    const __m128 v44l = _mm256_cvtpd_ps(v43l);
    const __m128 v44h = _mm256_cvtpd_ps(v43h);
    const __m256 v44 = _mm256_set_m128(v44h, v44l);
    const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v45, v1, _CMP_LT_OQ));
    const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v1, v47, _CMP_LT_OQ));
    const __m256i v49 = _mm256_and_si256(v46, v48);
    const __m256i v50 = _mm256_xor_si256(v49, _mm256_set1_epi32(-1));
    __m256 r0 = v44;
    __m256i any1 = v50;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v51 = _mm256_castps_si256(_mm256_cmp_ps(v45, v1, _CMP_EQ_OQ));
        const __m256i v54 = _mm256_castps_si256(_mm256_cmp_ps(v1, v53, _CMP_NLE_UQ));
        const __m256 v56 = _mm256_blendv_ps(v55, v1, _mm256_castsi256_ps(v54));
        const __m256 v57 = _mm256_blendv_ps(v56, v52, _mm256_castsi256_ps(v51));
        r0 = _mm256_blendv_ps(r0, v57, _mm256_castsi256_ps(v50));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG10_055ULP_AVX512_AVX2_TARGET void log10_055ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log10_055ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log10_055ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG10_055ULP_AVX512_AVX512 void log10_055ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(0x1.34413509f4c95p-2); /* 0.30102999566333583 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v18 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v21 = _mm512_set1_pd(0x1.ae17e903d1fc3p-5); /* 0.052501635653754451 */
    const __m512d v22 = _mm512_set1_pd(-0x1.ca48ed009c9cap-5); /* -0.055942976851742168 */
    const __m512d v24 = _mm512_set1_pd(0x1.7df55e880b894p-5); /* 0.046625790244761905 */
    const __m512d v26 = _mm512_set1_pd(-0x1.b14b2459cb656p-5); /* -0.052892275807931696 */
    const __m512d v28 = _mm512_set1_pd(0x1.fcf6f87546f5fp-5); /* 0.062129483480218843 */
    const __m512d v30 = _mm512_set1_pd(-0x1.28bf528e5341ep-4); /* -0.072448084339342661 */
    const __m512d v32 = _mm512_set1_pd(0x1.63c4226ada65ap-4); /* 0.086856970255803218 */
    const __m512d v34 = _mm512_set1_pd(-0x1.bcb6667d89cebp-4); /* -0.10857238803201923 */
    const __m512d v35 = _mm512_set1_pd(0x1.287a77e25c709p-3); /* 0.14476483974026902 */
    const __m512d v38 = _mm512_set1_pd(-0x1.bcb7b22a5a763p-3); /* -0.21714724723579612 */
    const __m512d v40 = _mm512_set1_pd(0x1.bcb7b1523fa4ap-2); /* 0.43429448189263964 */
    const __m512 v45 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v47 = _mm512_set1_ps(INFINITY);
    const __m512 v52 = _mm512_set1_ps(-INFINITY);
    const __m512 v53 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v55 = _mm512_set1_ps(NAN);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512i v3l = _mm512_castpd_si512(v2l);
    const __m512i v3h = _mm512_castpd_si512(v2h);
    const __m512i v4l = _mm512_add_epi64(v0, v3l);
    const __m512i v4h = _mm512_add_epi64(v0, v3h);
    const __m512i v6l = _mm512_srli_epi64(v4l, 52);
    const __m512i v6h = _mm512_srli_epi64(v4h, 52);
    const __m512i v8l = _mm512_add_epi64(v6l, v7);
    const __m512i v8h = _mm512_add_epi64(v6h, v7);
    const __m512d v9l = _mm512_castsi512_pd(v8l);
    const __m512d v9h = _mm512_castsi512_pd(v8h);
    const __m512d v11l = _mm512_sub_pd(v9l, v10);
    const __m512d v11h = _mm512_sub_pd(v9h, v10);
    const __m512i v14l = _mm512_and_si512(v4l, v13);
    const __m512i v14h = _mm512_and_si512(v4h, v13);
    const __m512i v16l = _mm512_add_epi64(v14l, v15);
    const __m512i v16h = _mm512_add_epi64(v14h, v15);
    const __m512d v17l = _mm512_castsi512_pd(v16l);
    const __m512d v17h = _mm512_castsi512_pd(v16h);
    const __m512d v19l = _mm512_sub_pd(v17l, v18);
    const __m512d v19h = _mm512_sub_pd(v17h, v18);
    const __m512d v20l = _mm512_mul_pd(v19l, v19l);
    const __m512d v20h = _mm512_mul_pd(v19h, v19h);
    const __m512d v23l = _mm512_fmadd_pd(v19l, v21, v22);
    const __m512d v23h = _mm512_fmadd_pd(v19h, v21, v22);
    const __m512d v25l = _mm512_fmadd_pd(v19l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v19h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v19l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v19h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v19l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v19h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v19l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v19h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v19l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v19h, v31h, v32);
    const __m512d v36l = _mm512_fmadd_pd(v19l, v34, v35);
    const __m512d v36h = _mm512_fmadd_pd(v19h, v34, v35);
    const __m512d v37l = _mm512_fmadd_pd(v20l, v33l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v20h, v33h, v36h);
    const __m512d v39l = _mm512_fmadd_pd(v19l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v19h, v37h, v38);
    const __m512d v41l = _mm512_mul_pd(v19l, v40);
    const __m512d v41h = _mm512_mul_pd(v19h, v40);
    const __m512d v42l = _mm512_fmadd_pd(v20l, v39l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v20h, v39h, v41h);
    const __m512d v43l = _mm512_fmadd_pd(v11l, v12, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v11h, v12, v42h);
    const __m256 v44l = _mm512_cvtpd_ps(v43l);
    const __m256 v44h = _mm512_cvtpd_ps(v43h);
    const __m512 v44 = _mm512_insertf32x8(_mm512_castps256_ps512(v44l), v44h, 1);
    const __mmask16 v46 = _mm512_cmp_ps_mask(v45, v1, _CMP_LT_OQ);
    const __mmask16 v48 = _mm512_cmp_ps_mask(v1, v47, _CMP_LT_OQ);
    const __mmask16 v49 = (__mmask16)(v46 & v48);
    const __mmask16 v50 = (__mmask16)~v49;
    __m512 r0 = v44;
    __mmask16 any1 = v50;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v51 = _mm512_cmp_ps_mask(v45, v1, _CMP_EQ_OQ);
        const __mmask16 v54 = _mm512_cmp_ps_mask(v1, v53, _CMP_NLE_UQ);
        const __m512 v56 = _mm512_mask_blend_ps(v54, v55, v1);
        const __m512 v57 = _mm512_mask_blend_ps(v51, v56, v52);
        r0 = _mm512_mask_blend_ps(v50, r0, v57);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG10_055ULP_AVX512_AVX512_TARGET void log10_055ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_055ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log10_055ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_055ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_055ulp_avx512_level(void) {
#if defined(LOG10_055ULP_AVX512_FORCE_ISA)
    return LOG10_055ULP_AVX512_FORCE_ISA;
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

float log10_055ulp_avx512(float x) {
    return log10_055ulp_avx512_element(x);
}

void log10_055ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_055ulp_avx512_level();
    if (level == 2) {
        log10_055ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_055ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log10_055ulp_avx512_array_portable(x, y, n);
}
