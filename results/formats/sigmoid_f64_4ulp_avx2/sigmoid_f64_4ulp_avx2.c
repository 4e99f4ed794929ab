/* sigmoid_f64_4ulp_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f64
 *   domain       every input
 *   max error    3.457097 ulp, observed on 21523142 inputs
 *   worst input  -0x1.8f2f2d9a653cbp+2 (-6.2372545249717843, encoding 0xc018f2f2d9a653cb)
 *   result there 0x1.ff8c4991bc3c7p-10 (0.0019514007475971305, encoding 0x3f5ff8c4991bc3c7)
 *   mean error   0.270795 ulp
 *   misrounded   6846035 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f08e7456d297073d9e789e852cbfd8b0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive sigmoid_f64_1ulp_avx2.db
 *                time: 1.2553 ns/element as avx2 code (inputs mean)
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
#include "sigmoid_f64_4ulp_avx2.h"

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

static inline double sigmoid_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double sigmoid_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sigmoid_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sigmoid_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sigmoid_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sigmoid_f64_4ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = 0x0p+0; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v4 = -0x1.75p+9; /* -746 */
    const double v5 = sigmoid_f64_4ulp_avx2_abs_f64(v0);
    const double v6 = -v5;
    const double v7 = v4 > v6 ? v4 : v6;
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = sigmoid_f64_4ulp_avx2_fma_f64(v3, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = -0x1.75p+8; /* -373 */
    const double v12 = v10 - v11;
    const double v13 = v12 + v8;
    const int64_t v14 = sigmoid_f64_4ulp_avx2_bits_f64(v13);
    const int64_t v15 = INT64_C(52);
    const int64_t v16 = sigmoid_f64_4ulp_avx2_shl_i64(v14, v15);
    const int64_t v17 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v18 = (int64_t)((uint64_t)v16 + (uint64_t)v17);
    const double v19 = sigmoid_f64_4ulp_avx2_frombits_f64(v18);
    const double v20 = 0x1p-373; /* 5.1977048828224496e-113 */
    const double v21 = 0x1p-1; /* 0.5 */
    const double v22 = -0x1.a96888baf68a5p-56; /* -2.3061432122619078e-17 */
    const double v23 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v24 = sigmoid_f64_4ulp_avx2_fma_f64(v23, v10, v7);
    const double v25 = sigmoid_f64_4ulp_avx2_fma_f64(v22, v10, v24);
    const double v26 = 0x1.bef59beb4266p-26; /* 2.6016461801765009e-08 */
    const double v27 = 0x1.292ddf899cb72p-22; /* 2.7676969036672768e-07 */
    const double v28 = sigmoid_f64_4ulp_avx2_fma_f64(v26, v25, v27);
    const double v29 = 0x1.71d51b0f5788bp-19; /* 2.7554664325099807e-06 */
    const double v30 = sigmoid_f64_4ulp_avx2_fma_f64(v25, v28, v29);
    const double v31 = 0x1.a0190993a536dp-16; /* 2.480136170264788e-05 */
    const double v32 = sigmoid_f64_4ulp_avx2_fma_f64(v30, v25, v31);
    const double v33 = 0x1.a01a04f4dacb8p-13; /* 0.00019841272264939868 */
    const double v34 = sigmoid_f64_4ulp_avx2_fma_f64(v25, v32, v33);
    const double v35 = 0x1.6c16c1b976b5bp-10; /* 0.0013888889064818863 */
    const double v36 = sigmoid_f64_4ulp_avx2_fma_f64(v25, v34, v35);
    const double v37 = 0x1.11111110ad7f2p-7; /* 0.0083333333326258453 */
    const double v38 = sigmoid_f64_4ulp_avx2_fma_f64(v36, v25, v37);
    const double v39 = 0x1.5555555543b78p-5; /* 0.041666666666165975 */
    const double v40 = sigmoid_f64_4ulp_avx2_fma_f64(v38, v25, v39);
    const double v41 = 0x1.5555555555541p-3; /* 0.1666666666666661 */
    const double v42 = sigmoid_f64_4ulp_avx2_fma_f64(v40, v25, v41);
    const double v43 = v42 * v25;
    const double v44 = v21 + v43;
    const double v45 = v44 * v25;
    const double v46 = sigmoid_f64_4ulp_avx2_fma_f64(v45, v25, v25);
    const double v47 = sigmoid_f64_4ulp_avx2_fma_f64(v20, v46, v20);
    const double v48 = v19 * v47;
    const double v49 = 0x1.fffffffffffffp-1; /* 0.99999999999999989 */
    const double v50 = v2 ? v48 : v49;
    const double v51 = v48 + v49;
    const double v52 = v50 / v51;
    const double r0 = v52;
    return r0;
}

static void sigmoid_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIGMOID_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_F64_4ULP_AVX2_AVX2 static inline SIGMOID_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_F64_4ULP_AVX2_AVX512 static inline SIGMOID_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SIGMOID_F64_4ULP_AVX2_AVX2 __m256i sigmoid_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIGMOID_F64_4ULP_AVX2_AVX2 void sigmoid_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v4 = _mm256_set1_pd(-0x1.75p+9); /* -746 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v11 = _mm256_set1_pd(-0x1.75p+8); /* -373 */
    const __m256i v17 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v20 = _mm256_set1_pd(0x1p-373); /* 5.1977048828224496e-113 */
    const __m256d v21 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v22 = _mm256_set1_pd(-0x1.a96888baf68a5p-56); /* -2.3061432122619078e-17 */
    const __m256d v23 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v26 = _mm256_set1_pd(0x1.bef59beb4266p-26); /* 2.6016461801765009e-08 */
    const __m256d v27 = _mm256_set1_pd(0x1.292ddf899cb72p-22); /* 2.7676969036672768e-07 */
    const __m256d v29 = _mm256_set1_pd(0x1.71d51b0f5788bp-19); /* 2.7554664325099807e-06 */
    const __m256d v31 = _mm256_set1_pd(0x1.a0190993a536dp-16); /* 2.480136170264788e-05 */
    const __m256d v33 = _mm256_set1_pd(0x1.a01a04f4dacb8p-13); /* 0.00019841272264939868 */
    const __m256d v35 = _mm256_set1_pd(0x1.6c16c1b976b5bp-10); /* 0.0013888889064818863 */
    const __m256d v37 = _mm256_set1_pd(0x1.11111110ad7f2p-7); /* 0.0083333333326258453 */
    const __m256d v39 = _mm256_set1_pd(0x1.5555555543b78p-5); /* 0.041666666666165975 */
    const __m256d v41 = _mm256_set1_pd(0x1.5555555555541p-3); /* 0.1666666666666661 */
    const __m256d v49 = _mm256_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = sigmoid_f64_4ulp_avx2_join_mask_avx2(v2l, v2h);
    const __m256d v5l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v5h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v6l = _mm256_xor_pd(v5l, _mm256_set1_pd(-0.0));
    const __m256d v6h = _mm256_xor_pd(v5h, _mm256_set1_pd(-0.0));
    const __m256d v7l = _mm256_max_pd(v4, v6l);
    const __m256d v7h = _mm256_max_pd(v4, v6h);
    const __m256d v9l = _mm256_fmadd_pd(v3, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v3, v7h, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v12l = _mm256_sub_pd(v10l, v11);
    const __m256d v12h = _mm256_sub_pd(v10h, v11);
    const __m256d v13l = _mm256_add_pd(v12l, v8);
    const __m256d v13h = _mm256_add_pd(v12h, v8);
    const __m256i v14l = _mm256_castpd_si256(v13l);
    const __m256i v14h = _mm256_castpd_si256(v13h);
    const __m256i v16l = _mm256_slli_epi64(v14l, 52);
    const __m256i v16h = _mm256_slli_epi64(v14h, 52);
    const __m256i v18l = _mm256_add_epi64(v16l, v17);
    const __m256i v18h = _mm256_add_epi64(v16h, v17);
    const __m256d v19l = _mm256_castsi256_pd(v18l);
    const __m256d v19h = _mm256_castsi256_pd(v18h);
    const __m256d v24l = _mm256_fmadd_pd(v23, v10l, v7l);
    const __m256d v24h = _mm256_fmadd_pd(v23, v10h, v7h);
    const __m256d v25l = _mm256_fmadd_pd(v22, v10l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v22, v10h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v26, v25l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26, v25h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v25l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v25h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v25l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v25h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v25l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v25h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v25l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v25h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v25l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v25h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v25l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v25h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v25l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v25h, v41);
    const __m256d v43l = _mm256_mul_pd(v42l, v25l);
    const __m256d v43h = _mm256_mul_pd(v42h, v25h);
    const __m256d v44l = _mm256_add_pd(v21, v43l);
    const __m256d v44h = _mm256_add_pd(v21, v43h);
    const __m256d v45l = _mm256_mul_pd(v44l, v25l);
    const __m256d v45h = _mm256_mul_pd(v44h, v25h);
    const __m256d v46l = _mm256_fmadd_pd(v45l, v25l, v25l);
    const __m256d v46h = _mm256_fmadd_pd(v45h, v25h, v25h);
    const __m256d v47l = _mm256_fmadd_pd(v20, v46l, v20);
    const __m256d v47h = _mm256_fmadd_pd(v20, v46h, v20);
    const __m256d v48l = _mm256_mul_pd(v19l, v47l);
    const __m256d v48h = _mm256_mul_pd(v19h, v47h);
    const __m256d v50l = _mm256_blendv_pd(v49, v48l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v50h = _mm256_blendv_pd(v49, v48h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v51l = _mm256_add_pd(v48l, v49);
    const __m256d v51h = _mm256_add_pd(v48h, v49);
    const __m256d v52l = _mm256_div_pd(v50l, v51l);
    const __m256d v52h = _mm256_div_pd(v50h, v51h);
    _mm256_storeu_pd(y, v52l);
    _mm256_storeu_pd(y + 4, v52h);
}

static SIGMOID_F64_4ULP_AVX2_AVX2_TARGET void sigmoid_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sigmoid_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sigmoid_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIGMOID_F64_4ULP_AVX2_AVX512 __mmask8 sigmoid_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIGMOID_F64_4ULP_AVX2_AVX512 void sigmoid_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v4 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v11 = _mm512_set1_pd(-0x1.75p+8); /* -373 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v20 = _mm512_set1_pd(0x1p-373); /* 5.1977048828224496e-113 */
    const __m512d v21 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v22 = _mm512_set1_pd(-0x1.a96888baf68a5p-56); /* -2.3061432122619078e-17 */
    const __m512d v23 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v26 = _mm512_set1_pd(0x1.bef59beb4266p-26); /* 2.6016461801765009e-08 */
    const __m512d v27 = _mm512_set1_pd(0x1.292ddf899cb72p-22); /* 2.7676969036672768e-07 */
    const __m512d v29 = _mm512_set1_pd(0x1.71d51b0f5788bp-19); /* 2.7554664325099807e-06 */
    const __m512d v31 = _mm512_set1_pd(0x1.a0190993a536dp-16); /* 2.480136170264788e-05 */
    const __m512d v33 = _mm512_set1_pd(0x1.a01a04f4dacb8p-13); /* 0.00019841272264939868 */
    const __m512d v35 = _mm512_set1_pd(0x1.6c16c1b976b5bp-10); /* 0.0013888889064818863 */
    const __m512d v37 = _mm512_set1_pd(0x1.11111110ad7f2p-7); /* 0.0083333333326258453 */
    const __m512d v39 = _mm512_set1_pd(0x1.5555555543b78p-5); /* 0.041666666666165975 */
    const __m512d v41 = _mm512_set1_pd(0x1.5555555555541p-3); /* 0.1666666666666661 */
    const __m512d v49 = _mm512_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __m512d v5l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v5l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v6h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v5h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v7l = _mm512_max_pd(v4, v6l);
    const __m512d v7h = _mm512_max_pd(v4, v6h);
    const __m512d v9l = _mm512_fmadd_pd(v3, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v3, v7h, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v12l = _mm512_sub_pd(v10l, v11);
    const __m512d v12h = _mm512_sub_pd(v10h, v11);
    const __m512d v13l = _mm512_add_pd(v12l, v8);
    const __m512d v13h = _mm512_add_pd(v12h, v8);
    const __m512i v14l = _mm512_castpd_si512(v13l);
    const __m512i v14h = _mm512_castpd_si512(v13h);
    const __m512i v16l = _mm512_slli_epi64(v14l, 52);
    const __m512i v16h = _mm512_slli_epi64(v14h, 52);
    const __m512i v18l = _mm512_add_epi64(v16l, v17);
    const __m512i v18h = _mm512_add_epi64(v16h, v17);
    const __m512d v19l = _mm512_castsi512_pd(v18l);
    const __m512d v19h = _mm512_castsi512_pd(v18h);
    const __m512d v24l = _mm512_fmadd_pd(v23, v10l, v7l);
    const __m512d v24h = _mm512_fmadd_pd(v23, v10h, v7h);
    const __m512d v25l = _mm512_fmadd_pd(v22, v10l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v22, v10h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v26, v25l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26, v25h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v25l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v25h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v25l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v25h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v25l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v25h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v25l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v25h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v25l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v25h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v25l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v25h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v25l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v25h, v41);
    const __m512d v43l = _mm512_mul_pd(v42l, v25l);
    const __m512d v43h = _mm512_mul_pd(v42h, v25h);
    const __m512d v44l = _mm512_add_pd(v21, v43l);
    const __m512d v44h = _mm512_add_pd(v21, v43h);
    const __m512d v45l = _mm512_mul_pd(v44l, v25l);
    const __m512d v45h = _mm512_mul_pd(v44h, v25h);
    const __m512d v46l = _mm512_fmadd_pd(v45l, v25l, v25l);
    const __m512d v46h = _mm512_fmadd_pd(v45h, v25h, v25h);
    const __m512d v47l = _mm512_fmadd_pd(v20, v46l, v20);
    const __m512d v47h = _mm512_fmadd_pd(v20, v46h, v20);
    const __m512d v48l = _mm512_mul_pd(v19l, v47l);
    const __m512d v48h = _mm512_mul_pd(v19h, v47h);
    const __m512d v50l = _mm512_mask_blend_pd((__mmask8)v2, v49, v48l);
    const __m512d v50h = _mm512_mask_blend_pd(sigmoid_f64_4ulp_avx2_high_mask_avx512(v2), v49, v48h);
    const __m512d v51l = _mm512_add_pd(v48l, v49);
    const __m512d v51h = _mm512_add_pd(v48h, v49);
    const __m512d v52l = _mm512_div_pd(v50l, v51l);
    const __m512d v52h = _mm512_div_pd(v50h, v51h);
    _mm512_storeu_pd(y, v52l);
    _mm512_storeu_pd(y + 8, v52h);
}

static SIGMOID_F64_4ULP_AVX2_AVX512_TARGET void sigmoid_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sigmoid_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sigmoid_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_f64_4ulp_avx2_level(void) {
#if defined(SIGMOID_F64_4ULP_AVX2_FORCE_ISA)
    return SIGMOID_F64_4ULP_AVX2_FORCE_ISA;
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

double sigmoid_f64_4ulp_avx2(double x) {
    return sigmoid_f64_4ulp_avx2_element(x);
}

void sigmoid_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_f64_4ulp_avx2_level();
    if (level == 2) {
        sigmoid_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_f64_4ulp_avx2_array_portable(x, y, n);
}
