/* sigmoid_f64_1ulp_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f64
 *   domain       every input
 *   max error    0.893171 ulp, observed on 32958885 inputs
 *   worst input  -0x1.61b92f1aa0185p+9 (-707.44675000016343, encoding 0xc0861b92f1aa0185)
 *   result there 0x1.4adc74381ee59p-1021 (5.7514882189196165e-308, encoding 0x0024adc74381ee59)
 *   mean error   0.145236 ulp
 *   misrounded   2770420 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6f94fbe4ebe9b0fdea81398d60b022b5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive sigmoid_f64_1ulp_avx2.db
 *                time: 2.3047 ns/element as avx2 code (inputs mean)
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
#include "sigmoid_f64_1ulp_avx2.h"

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

static inline double sigmoid_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double sigmoid_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sigmoid_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sigmoid_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sigmoid_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sigmoid_f64_1ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = 0x0p+0; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v4 = -0x1.75p+9; /* -746 */
    const double v5 = sigmoid_f64_1ulp_avx2_abs_f64(v0);
    const double v6 = -v5;
    const double v7 = v4 > v6 ? v4 : v6;
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = sigmoid_f64_1ulp_avx2_fma_f64(v3, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = 0x1p-1; /* 0.5 */
    const double v12 = sigmoid_f64_1ulp_avx2_fma_f64(v11, v10, v8);
    const double v13 = v12 - v8;
    const double v14 = v10 - v13;
    const double v15 = v14 + v8;
    const int64_t v16 = sigmoid_f64_1ulp_avx2_bits_f64(v15);
    const int64_t v17 = INT64_C(52);
    const int64_t v18 = sigmoid_f64_1ulp_avx2_shl_i64(v16, v17);
    const int64_t v19 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v20 = (int64_t)((uint64_t)v18 + (uint64_t)v19);
    const double v21 = sigmoid_f64_1ulp_avx2_frombits_f64(v20);
    const int64_t v22 = sigmoid_f64_1ulp_avx2_bits_f64(v12);
    const int64_t v23 = sigmoid_f64_1ulp_avx2_shl_i64(v22, v17);
    const int64_t v24 = (int64_t)((uint64_t)v23 + (uint64_t)v19);
    const double v25 = sigmoid_f64_1ulp_avx2_frombits_f64(v24);
    const double v26 = -0x1.aa0790071a243p-56; /* -2.3095107718555317e-17 */
    const double v27 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v28 = sigmoid_f64_1ulp_avx2_fma_f64(v27, v10, v7);
    const double v29 = sigmoid_f64_1ulp_avx2_fma_f64(v10, v26, v28);
    const double v30 = 0x1p+0; /* 1 */
    const double v31 = v29 + v30;
    const double v32 = v29 * v29;
    const double v33 = 0x1.22f7d83805c76p-29; /* 2.1170718754557536e-09 */
    const double v34 = 0x1.b04f3f80b0c7dp-26; /* 2.5163728436703409e-08 */
    const double v35 = sigmoid_f64_1ulp_avx2_fma_f64(v33, v29, v34);
    const double v36 = 0x1.27d1f350e4d25p-22; /* 2.7550395481045398e-07 */
    const double v37 = sigmoid_f64_1ulp_avx2_fma_f64(v35, v29, v36);
    const double v38 = 0x1.71dcd78702086p-19; /* 2.7556915855910537e-06 */
    const double v39 = sigmoid_f64_1ulp_avx2_fma_f64(v29, v37, v38);
    const double v40 = 0x1.a01a1243d1d6p-16; /* 2.4801602435146008e-05 */
    const double v41 = sigmoid_f64_1ulp_avx2_fma_f64(v39, v29, v40);
    const double v42 = 0x1.a01a027e017c5p-13; /* 0.00019841270471959556 */
    const double v43 = sigmoid_f64_1ulp_avx2_fma_f64(v41, v29, v42);
    const double v44 = 0x1.6c16c1676bf4fp-10; /* 0.0013888888878276944 */
    const double v45 = 0x1.11111110d7287p-7; /* 0.0083333333329218672 */
    const double v46 = sigmoid_f64_1ulp_avx2_fma_f64(v44, v29, v45);
    const double v47 = sigmoid_f64_1ulp_avx2_fma_f64(v32, v43, v46);
    const double v48 = 0x1.5555555556244p-5; /* 0.041666666666689639 */
    const double v49 = sigmoid_f64_1ulp_avx2_fma_f64(v29, v47, v48);
    const double v50 = 0x1.55555555556aap-3; /* 0.16666666666667612 */
    const double v51 = sigmoid_f64_1ulp_avx2_fma_f64(v29, v49, v50);
    const double v52 = sigmoid_f64_1ulp_avx2_fma_f64(v29, v51, v11);
    const double v53 = -0x1.abc09ff1355cfp-56; /* -2.3188506265137657e-17 */
    const double v54 = v28 - v29;
    const double v55 = sigmoid_f64_1ulp_avx2_fma_f64(v10, v53, v54);
    const double v56 = v30 - v31;
    const double v57 = v56 + v29;
    const double v58 = v55 + v57;
    const double v59 = sigmoid_f64_1ulp_avx2_fma_f64(v32, v52, v58);
    const double v60 = v31 + v59;
    const double v61 = v25 * v60;
    const double v62 = v21 * v61;
    const double v63 = v2 ? v62 : v30;
    const double v64 = 0x1.ffffffd4471cep-1; /* 0.99999999491006419 */
    const double v65 = 0x1.ffffffe985513p-1; /* 0.99999999738307321 */
    const double v66 = v65 + v62;
    const double v67 = v64 / v66;
    const double v68 = v63 * v67;
    const double v69 = -v68;
    const double v70 = sigmoid_f64_1ulp_avx2_fma_f64(v69, v66, v63);
    const double v71 = v31 - v60;
    const double v72 = v71 + v59;
    const double v73 = v72 * v25;
    const double v74 = v21 * v73;
    const double v75 = v2 ? v74 : v1;
    const double v76 = v70 + v75;
    const double v77 = v30 - v66;
    const double v78 = v62 + v77;
    const double v79 = v78 + v74;
    const double v80 = v79 * v68;
    const double v81 = v76 - v80;
    const double v82 = sigmoid_f64_1ulp_avx2_fma_f64(v81, v67, v68);
    const double r0 = v82;
    return r0;
}

static void sigmoid_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIGMOID_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_F64_1ULP_AVX2_AVX2 static inline SIGMOID_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_F64_1ULP_AVX2_AVX512 static inline SIGMOID_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SIGMOID_F64_1ULP_AVX2_AVX2 __m256i sigmoid_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
SIGMOID_F64_1ULP_AVX2_AVX2 __m256i sigmoid_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIGMOID_F64_1ULP_AVX2_AVX2 void sigmoid_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v4 = _mm256_set1_pd(-0x1.75p+9); /* -746 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v11 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v19 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v26 = _mm256_set1_pd(-0x1.aa0790071a243p-56); /* -2.3095107718555317e-17 */
    const __m256d v27 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v30 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v33 = _mm256_set1_pd(0x1.22f7d83805c76p-29); /* 2.1170718754557536e-09 */
    const __m256d v34 = _mm256_set1_pd(0x1.b04f3f80b0c7dp-26); /* 2.5163728436703409e-08 */
    const __m256d v36 = _mm256_set1_pd(0x1.27d1f350e4d25p-22); /* 2.7550395481045398e-07 */
    const __m256d v38 = _mm256_set1_pd(0x1.71dcd78702086p-19); /* 2.7556915855910537e-06 */
    const __m256d v40 = _mm256_set1_pd(0x1.a01a1243d1d6p-16); /* 2.4801602435146008e-05 */
    const __m256d v42 = _mm256_set1_pd(0x1.a01a027e017c5p-13); /* 0.00019841270471959556 */
    const __m256d v44 = _mm256_set1_pd(0x1.6c16c1676bf4fp-10); /* 0.0013888888878276944 */
    const __m256d v45 = _mm256_set1_pd(0x1.11111110d7287p-7); /* 0.0083333333329218672 */
    const __m256d v48 = _mm256_set1_pd(0x1.5555555556244p-5); /* 0.041666666666689639 */
    const __m256d v50 = _mm256_set1_pd(0x1.55555555556aap-3); /* 0.16666666666667612 */
    const __m256d v53 = _mm256_set1_pd(-0x1.abc09ff1355cfp-56); /* -2.3188506265137657e-17 */
    const __m256d v64 = _mm256_set1_pd(0x1.ffffffd4471cep-1); /* 0.99999999491006419 */
    const __m256d v65 = _mm256_set1_pd(0x1.ffffffe985513p-1); /* 0.99999999738307321 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = sigmoid_f64_1ulp_avx2_join_mask_avx2(v2l, v2h);
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
    const __m256d v12l = _mm256_fmadd_pd(v11, v10l, v8);
    const __m256d v12h = _mm256_fmadd_pd(v11, v10h, v8);
    const __m256d v13l = _mm256_sub_pd(v12l, v8);
    const __m256d v13h = _mm256_sub_pd(v12h, v8);
    const __m256d v14l = _mm256_sub_pd(v10l, v13l);
    const __m256d v14h = _mm256_sub_pd(v10h, v13h);
    const __m256d v15l = _mm256_add_pd(v14l, v8);
    const __m256d v15h = _mm256_add_pd(v14h, v8);
    const __m256i v16l = sigmoid_f64_1ulp_avx2_bits_f64_avx2(v15l);
    const __m256i v16h = sigmoid_f64_1ulp_avx2_bits_f64_avx2(v15h);
    const __m256i v18l = _mm256_slli_epi64(v16l, 52);
    const __m256i v18h = _mm256_slli_epi64(v16h, 52);
    const __m256i v20l = _mm256_add_epi64(v18l, v19);
    const __m256i v20h = _mm256_add_epi64(v18h, v19);
    const __m256d v21l = _mm256_castsi256_pd(v20l);
    const __m256d v21h = _mm256_castsi256_pd(v20h);
    const __m256i v22l = _mm256_castpd_si256(v12l);
    const __m256i v22h = _mm256_castpd_si256(v12h);
    const __m256i v23l = _mm256_slli_epi64(v22l, 52);
    const __m256i v23h = _mm256_slli_epi64(v22h, 52);
    const __m256i v24l = _mm256_add_epi64(v23l, v19);
    const __m256i v24h = _mm256_add_epi64(v23h, v19);
    const __m256d v25l = _mm256_castsi256_pd(v24l);
    const __m256d v25h = _mm256_castsi256_pd(v24h);
    const __m256d v28l = _mm256_fmadd_pd(v27, v10l, v7l);
    const __m256d v28h = _mm256_fmadd_pd(v27, v10h, v7h);
    const __m256d v29l = _mm256_fmadd_pd(v10l, v26, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v10h, v26, v28h);
    const __m256d v31l = _mm256_add_pd(v29l, v30);
    const __m256d v31h = _mm256_add_pd(v29h, v30);
    const __m256d v32l = _mm256_mul_pd(v29l, v29l);
    const __m256d v32h = _mm256_mul_pd(v29h, v29h);
    const __m256d v35l = _mm256_fmadd_pd(v33, v29l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33, v29h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v29l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v29h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v29l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v29h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v29l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v29h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v29l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v29h, v42);
    const __m256d v46l = _mm256_fmadd_pd(v44, v29l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44, v29h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v32l, v43l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v32h, v43h, v46h);
    const __m256d v49l = _mm256_fmadd_pd(v29l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v29h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v29l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v29h, v49h, v50);
    const __m256d v52l = _mm256_fmadd_pd(v29l, v51l, v11);
    const __m256d v52h = _mm256_fmadd_pd(v29h, v51h, v11);
    const __m256d v54l = _mm256_sub_pd(v28l, v29l);
    const __m256d v54h = _mm256_sub_pd(v28h, v29h);
    const __m256d v55l = _mm256_fmadd_pd(v10l, v53, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v10h, v53, v54h);
    const __m256d v56l = _mm256_sub_pd(v30, v31l);
    const __m256d v56h = _mm256_sub_pd(v30, v31h);
    const __m256d v57l = _mm256_add_pd(v56l, v29l);
    const __m256d v57h = _mm256_add_pd(v56h, v29h);
    const __m256d v58l = _mm256_add_pd(v55l, v57l);
    const __m256d v58h = _mm256_add_pd(v55h, v57h);
    const __m256d v59l = _mm256_fmadd_pd(v32l, v52l, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v32h, v52h, v58h);
    const __m256d v60l = _mm256_add_pd(v31l, v59l);
    const __m256d v60h = _mm256_add_pd(v31h, v59h);
    const __m256d v61l = _mm256_mul_pd(v25l, v60l);
    const __m256d v61h = _mm256_mul_pd(v25h, v60h);
    const __m256d v62l = _mm256_mul_pd(v21l, v61l);
    const __m256d v62h = _mm256_mul_pd(v21h, v61h);
    const __m256d v63l = _mm256_blendv_pd(v30, v62l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v63h = _mm256_blendv_pd(v30, v62h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v66l = _mm256_add_pd(v65, v62l);
    const __m256d v66h = _mm256_add_pd(v65, v62h);
    const __m256d v67l = _mm256_div_pd(v64, v66l);
    const __m256d v67h = _mm256_div_pd(v64, v66h);
    const __m256d v68l = _mm256_mul_pd(v63l, v67l);
    const __m256d v68h = _mm256_mul_pd(v63h, v67h);
    const __m256d v70l = _mm256_fnmadd_pd(v68l, v66l, v63l);
    const __m256d v70h = _mm256_fnmadd_pd(v68h, v66h, v63h);
    const __m256d v71l = _mm256_sub_pd(v31l, v60l);
    const __m256d v71h = _mm256_sub_pd(v31h, v60h);
    const __m256d v72l = _mm256_add_pd(v71l, v59l);
    const __m256d v72h = _mm256_add_pd(v71h, v59h);
    const __m256d v73l = _mm256_mul_pd(v72l, v25l);
    const __m256d v73h = _mm256_mul_pd(v72h, v25h);
    const __m256d v74l = _mm256_mul_pd(v21l, v73l);
    const __m256d v74h = _mm256_mul_pd(v21h, v73h);
    const __m256d v75l = _mm256_blendv_pd(v1, v74l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v75h = _mm256_blendv_pd(v1, v74h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v76l = _mm256_add_pd(v70l, v75l);
    const __m256d v76h = _mm256_add_pd(v70h, v75h);
    const __m256d v77l = _mm256_sub_pd(v30, v66l);
    const __m256d v77h = _mm256_sub_pd(v30, v66h);
    const __m256d v78l = _mm256_add_pd(v62l, v77l);
    const __m256d v78h = _mm256_add_pd(v62h, v77h);
    const __m256d v79l = _mm256_add_pd(v78l, v74l);
    const __m256d v79h = _mm256_add_pd(v78h, v74h);
    const __m256d v80l = _mm256_mul_pd(v79l, v68l);
    const __m256d v80h = _mm256_mul_pd(v79h, v68h);
    const __m256d v81l = _mm256_sub_pd(v76l, v80l);
    const __m256d v81h = _mm256_sub_pd(v76h, v80h);
    const __m256d v82l = _mm256_fmadd_pd(v81l, v67l, v68l);
    const __m256d v82h = _mm256_fmadd_pd(v81h, v67h, v68h);
    _mm256_storeu_pd(y, v82l);
    _mm256_storeu_pd(y + 4, v82h);
}

static SIGMOID_F64_1ULP_AVX2_AVX2_TARGET void sigmoid_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sigmoid_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sigmoid_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIGMOID_F64_1ULP_AVX2_AVX512 __m512i sigmoid_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIGMOID_F64_1ULP_AVX2_AVX512 __mmask8 sigmoid_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIGMOID_F64_1ULP_AVX2_AVX512 void sigmoid_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v4 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v11 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v26 = _mm512_set1_pd(-0x1.aa0790071a243p-56); /* -2.3095107718555317e-17 */
    const __m512d v27 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v30 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v33 = _mm512_set1_pd(0x1.22f7d83805c76p-29); /* 2.1170718754557536e-09 */
    const __m512d v34 = _mm512_set1_pd(0x1.b04f3f80b0c7dp-26); /* 2.5163728436703409e-08 */
    const __m512d v36 = _mm512_set1_pd(0x1.27d1f350e4d25p-22); /* 2.7550395481045398e-07 */
    const __m512d v38 = _mm512_set1_pd(0x1.71dcd78702086p-19); /* 2.7556915855910537e-06 */
    const __m512d v40 = _mm512_set1_pd(0x1.a01a1243d1d6p-16); /* 2.4801602435146008e-05 */
    const __m512d v42 = _mm512_set1_pd(0x1.a01a027e017c5p-13); /* 0.00019841270471959556 */
    const __m512d v44 = _mm512_set1_pd(0x1.6c16c1676bf4fp-10); /* 0.0013888888878276944 */
    const __m512d v45 = _mm512_set1_pd(0x1.11111110d7287p-7); /* 0.0083333333329218672 */
    const __m512d v48 = _mm512_set1_pd(0x1.5555555556244p-5); /* 0.041666666666689639 */
    const __m512d v50 = _mm512_set1_pd(0x1.55555555556aap-3); /* 0.16666666666667612 */
    const __m512d v53 = _mm512_set1_pd(-0x1.abc09ff1355cfp-56); /* -2.3188506265137657e-17 */
    const __m512d v64 = _mm512_set1_pd(0x1.ffffffd4471cep-1); /* 0.99999999491006419 */
    const __m512d v65 = _mm512_set1_pd(0x1.ffffffe985513p-1); /* 0.99999999738307321 */
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
    const __m512d v12l = _mm512_fmadd_pd(v11, v10l, v8);
    const __m512d v12h = _mm512_fmadd_pd(v11, v10h, v8);
    const __m512d v13l = _mm512_sub_pd(v12l, v8);
    const __m512d v13h = _mm512_sub_pd(v12h, v8);
    const __m512d v14l = _mm512_sub_pd(v10l, v13l);
    const __m512d v14h = _mm512_sub_pd(v10h, v13h);
    const __m512d v15l = _mm512_add_pd(v14l, v8);
    const __m512d v15h = _mm512_add_pd(v14h, v8);
    const __m512i v16l = sigmoid_f64_1ulp_avx2_bits_f64_avx512(v15l);
    const __m512i v16h = sigmoid_f64_1ulp_avx2_bits_f64_avx512(v15h);
    const __m512i v18l = _mm512_slli_epi64(v16l, 52);
    const __m512i v18h = _mm512_slli_epi64(v16h, 52);
    const __m512i v20l = _mm512_add_epi64(v18l, v19);
    const __m512i v20h = _mm512_add_epi64(v18h, v19);
    const __m512d v21l = _mm512_castsi512_pd(v20l);
    const __m512d v21h = _mm512_castsi512_pd(v20h);
    const __m512i v22l = _mm512_castpd_si512(v12l);
    const __m512i v22h = _mm512_castpd_si512(v12h);
    const __m512i v23l = _mm512_slli_epi64(v22l, 52);
    const __m512i v23h = _mm512_slli_epi64(v22h, 52);
    const __m512i v24l = _mm512_add_epi64(v23l, v19);
    const __m512i v24h = _mm512_add_epi64(v23h, v19);
    const __m512d v25l = _mm512_castsi512_pd(v24l);
    const __m512d v25h = _mm512_castsi512_pd(v24h);
    const __m512d v28l = _mm512_fmadd_pd(v27, v10l, v7l);
    const __m512d v28h = _mm512_fmadd_pd(v27, v10h, v7h);
    const __m512d v29l = _mm512_fmadd_pd(v10l, v26, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v10h, v26, v28h);
    const __m512d v31l = _mm512_add_pd(v29l, v30);
    const __m512d v31h = _mm512_add_pd(v29h, v30);
    const __m512d v32l = _mm512_mul_pd(v29l, v29l);
    const __m512d v32h = _mm512_mul_pd(v29h, v29h);
    const __m512d v35l = _mm512_fmadd_pd(v33, v29l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33, v29h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v29l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v29h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v29l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v29h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v29l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v29h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v29l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v29h, v42);
    const __m512d v46l = _mm512_fmadd_pd(v44, v29l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44, v29h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v32l, v43l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v32h, v43h, v46h);
    const __m512d v49l = _mm512_fmadd_pd(v29l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v29h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v29l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v29h, v49h, v50);
    const __m512d v52l = _mm512_fmadd_pd(v29l, v51l, v11);
    const __m512d v52h = _mm512_fmadd_pd(v29h, v51h, v11);
    const __m512d v54l = _mm512_sub_pd(v28l, v29l);
    const __m512d v54h = _mm512_sub_pd(v28h, v29h);
    const __m512d v55l = _mm512_fmadd_pd(v10l, v53, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v10h, v53, v54h);
    const __m512d v56l = _mm512_sub_pd(v30, v31l);
    const __m512d v56h = _mm512_sub_pd(v30, v31h);
    const __m512d v57l = _mm512_add_pd(v56l, v29l);
    const __m512d v57h = _mm512_add_pd(v56h, v29h);
    const __m512d v58l = _mm512_add_pd(v55l, v57l);
    const __m512d v58h = _mm512_add_pd(v55h, v57h);
    const __m512d v59l = _mm512_fmadd_pd(v32l, v52l, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v32h, v52h, v58h);
    const __m512d v60l = _mm512_add_pd(v31l, v59l);
    const __m512d v60h = _mm512_add_pd(v31h, v59h);
    const __m512d v61l = _mm512_mul_pd(v25l, v60l);
    const __m512d v61h = _mm512_mul_pd(v25h, v60h);
    const __m512d v62l = _mm512_mul_pd(v21l, v61l);
    const __m512d v62h = _mm512_mul_pd(v21h, v61h);
    const __m512d v63l = _mm512_mask_blend_pd((__mmask8)v2, v30, v62l);
    const __m512d v63h = _mm512_mask_blend_pd(sigmoid_f64_1ulp_avx2_high_mask_avx512(v2), v30, v62h);
    const __m512d v66l = _mm512_add_pd(v65, v62l);
    const __m512d v66h = _mm512_add_pd(v65, v62h);
    const __m512d v67l = _mm512_div_pd(v64, v66l);
    const __m512d v67h = _mm512_div_pd(v64, v66h);
    const __m512d v68l = _mm512_mul_pd(v63l, v67l);
    const __m512d v68h = _mm512_mul_pd(v63h, v67h);
    const __m512d v70l = _mm512_fnmadd_pd(v68l, v66l, v63l);
    const __m512d v70h = _mm512_fnmadd_pd(v68h, v66h, v63h);
    const __m512d v71l = _mm512_sub_pd(v31l, v60l);
    const __m512d v71h = _mm512_sub_pd(v31h, v60h);
    const __m512d v72l = _mm512_add_pd(v71l, v59l);
    const __m512d v72h = _mm512_add_pd(v71h, v59h);
    const __m512d v73l = _mm512_mul_pd(v72l, v25l);
    const __m512d v73h = _mm512_mul_pd(v72h, v25h);
    const __m512d v74l = _mm512_mul_pd(v21l, v73l);
    const __m512d v74h = _mm512_mul_pd(v21h, v73h);
    const __m512d v75l = _mm512_mask_blend_pd((__mmask8)v2, v1, v74l);
    const __m512d v75h = _mm512_mask_blend_pd(sigmoid_f64_1ulp_avx2_high_mask_avx512(v2), v1, v74h);
    const __m512d v76l = _mm512_add_pd(v70l, v75l);
    const __m512d v76h = _mm512_add_pd(v70h, v75h);
    const __m512d v77l = _mm512_sub_pd(v30, v66l);
    const __m512d v77h = _mm512_sub_pd(v30, v66h);
    const __m512d v78l = _mm512_add_pd(v62l, v77l);
    const __m512d v78h = _mm512_add_pd(v62h, v77h);
    const __m512d v79l = _mm512_add_pd(v78l, v74l);
    const __m512d v79h = _mm512_add_pd(v78h, v74h);
    const __m512d v80l = _mm512_mul_pd(v79l, v68l);
    const __m512d v80h = _mm512_mul_pd(v79h, v68h);
    const __m512d v81l = _mm512_sub_pd(v76l, v80l);
    const __m512d v81h = _mm512_sub_pd(v76h, v80h);
    const __m512d v82l = _mm512_fmadd_pd(v81l, v67l, v68l);
    const __m512d v82h = _mm512_fmadd_pd(v81h, v67h, v68h);
    _mm512_storeu_pd(y, v82l);
    _mm512_storeu_pd(y + 8, v82h);
}

static SIGMOID_F64_1ULP_AVX2_AVX512_TARGET void sigmoid_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sigmoid_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sigmoid_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_f64_1ulp_avx2_level(void) {
#if defined(SIGMOID_F64_1ULP_AVX2_FORCE_ISA)
    return SIGMOID_F64_1ULP_AVX2_FORCE_ISA;
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

double sigmoid_f64_1ulp_avx2(double x) {
    return sigmoid_f64_1ulp_avx2_element(x);
}

void sigmoid_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_f64_1ulp_avx2_level();
    if (level == 2) {
        sigmoid_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_f64_1ulp_avx2_array_portable(x, y, n);
}
