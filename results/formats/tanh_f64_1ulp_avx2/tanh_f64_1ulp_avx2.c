/* tanh_f64_1ulp_avx2: tanh
 *
 *   target       tanh, tanh x, f64
 *   domain       every input
 *   max error    0.957416 ulp, observed on 20010165 inputs
 *   worst input  0x1.cd20c30884209p-3 (0.22516014451731817, encoding 0x3fccd20c30884209)
 *   result there 0x1.c57d7e473e743p-3 (0.22143076567572892, encoding 0x3fcc57d7e473e743)
 *   mean error   0.048773 ulp
 *   misrounded   706232 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           730add8c0dd8c4133be067b27ad3e65e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive tanh_f64_1ulp_avx2.db
 *                time: 2.5258 ns/element as avx2 code (inputs mean)
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
#include "tanh_f64_1ulp_avx2.h"

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

static inline double tanh_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double tanh_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tanh_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tanh_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tanh_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tanh_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = tanh_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return tanh_f64_1ulp_avx2_frombits_f64((tanh_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double tanh_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1.0000000e3c0a6p+0; /* 1.0000000033142356 */
    const int64_t v1 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const double v2 = 0x1.4p+4; /* 20 */
    const double v3 = x;
    const double v4 = tanh_f64_1ulp_avx2_abs_f64(v3);
    const double v5 = v2 < v4 ? v2 : v4;
    const double v6 = v5 + v5;
    const double v7 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = tanh_f64_1ulp_avx2_fma_f64(v6, v7, v8);
    const int64_t v10 = tanh_f64_1ulp_avx2_bits_f64(v9);
    const int64_t v11 = INT64_C(52);
    const int64_t v12 = tanh_f64_1ulp_avx2_shl_i64(v10, v11);
    const int64_t v13 = (int64_t)((uint64_t)v1 + (uint64_t)v12);
    const double v14 = tanh_f64_1ulp_avx2_frombits_f64(v13);
    const double v15 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v16 = v9 - v8;
    const double v17 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v18 = tanh_f64_1ulp_avx2_fma_f64(v17, v16, v6);
    const double v19 = tanh_f64_1ulp_avx2_fma_f64(v15, v16, v18);
    const double v20 = -0x1p+0; /* -1 */
    const double v21 = v14 + v20;
    const double v22 = tanh_f64_1ulp_avx2_fma_f64(v14, v19, v21);
    const double v23 = v21 - v22;
    const double v24 = tanh_f64_1ulp_avx2_fma_f64(v14, v19, v23);
    const double v25 = v19 * v19;
    const double v26 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
    const double v27 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v28 = tanh_f64_1ulp_avx2_fma_f64(v26, v19, v27);
    const double v29 = v28 * v19;
    const double v30 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
    const double v31 = v29 + v30;
    const double v32 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v33 = tanh_f64_1ulp_avx2_fma_f64(v31, v19, v32);
    const double v34 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v35 = tanh_f64_1ulp_avx2_fma_f64(v33, v19, v34);
    const double v36 = 0x1.a01a01b019cd8p-16; /* 2.4801587358427895e-05 */
    const double v37 = tanh_f64_1ulp_avx2_fma_f64(v35, v19, v36);
    const double v38 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v39 = tanh_f64_1ulp_avx2_fma_f64(v37, v19, v38);
    const double v40 = 0x1.6c16c16c08263p-10; /* 0.0013888888888759158 */
    const double v41 = tanh_f64_1ulp_avx2_fma_f64(v39, v19, v40);
    const double v42 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v43 = tanh_f64_1ulp_avx2_fma_f64(v41, v19, v42);
    const double v44 = 0x1.555555555562ep-5; /* 0.04166666666666817 */
    const double v45 = tanh_f64_1ulp_avx2_fma_f64(v43, v19, v44);
    const double v46 = 0x1.5555555555567p-3; /* 0.16666666666666716 */
    const double v47 = tanh_f64_1ulp_avx2_fma_f64(v45, v19, v46);
    const double v48 = 0x1p-1; /* 0.5 */
    const double v49 = tanh_f64_1ulp_avx2_fma_f64(v47, v19, v48);
    const double v50 = v18 - v19;
    const double v51 = tanh_f64_1ulp_avx2_fma_f64(v25, v49, v50);
    const double v52 = v14 - v21;
    const double v53 = v52 + v20;
    const double v54 = tanh_f64_1ulp_avx2_fma_f64(v51, v14, v53);
    const double v55 = v24 + v54;
    const double v56 = v55 + v22;
    const double v57 = 0x1p+1; /* 2 */
    const double v58 = v56 + v57;
    const double v59 = v0 / v58;
    const double v60 = v22 - v56;
    const double v61 = v55 + v60;
    const double v62 = v58 - v56;
    const double v63 = v57 - v62;
    const double v64 = v58 - v62;
    const double v65 = v56 - v64;
    const double v66 = v63 + v65;
    const double v67 = v66 + v61;
    const double v68 = v59 * v56;
    const double v69 = v67 * v68;
    const double v70 = v61 - v69;
    const double v71 = -v68;
    const double v72 = tanh_f64_1ulp_avx2_fma_f64(v71, v58, v56);
    const double v73 = v70 + v72;
    const double v74 = tanh_f64_1ulp_avx2_fma_f64(v59, v73, v68);
    const double v75 = tanh_f64_1ulp_avx2_copysign_f64(v74, v3);
    const double r0 = v75;
    return r0;
}

static void tanh_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_F64_1ULP_AVX2_AVX2 static inline TANH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TANH_F64_1ULP_AVX2_AVX512 static inline TANH_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_F64_1ULP_AVX2_AVX2 __m256d tanh_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TANH_F64_1ULP_AVX2_AVX2 void tanh_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.0000000e3c0a6p+0); /* 1.0000000033142356 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v2 = _mm256_set1_pd(0x1.4p+4); /* 20 */
    const __m256d v7 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v15 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v17 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v20 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v26 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v27 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v30 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v32 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v34 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v36 = _mm256_set1_pd(0x1.a01a01b019cd8p-16); /* 2.4801587358427895e-05 */
    const __m256d v38 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v40 = _mm256_set1_pd(0x1.6c16c16c08263p-10); /* 0.0013888888888759158 */
    const __m256d v42 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v44 = _mm256_set1_pd(0x1.555555555562ep-5); /* 0.04166666666666817 */
    const __m256d v46 = _mm256_set1_pd(0x1.5555555555567p-3); /* 0.16666666666666716 */
    const __m256d v48 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v57 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256d v5l = _mm256_min_pd(v2, v4l);
    const __m256d v5h = _mm256_min_pd(v2, v4h);
    const __m256d v6l = _mm256_add_pd(v5l, v5l);
    const __m256d v6h = _mm256_add_pd(v5h, v5h);
    const __m256d v9l = _mm256_fmadd_pd(v6l, v7, v8);
    const __m256d v9h = _mm256_fmadd_pd(v6h, v7, v8);
    const __m256i v10l = _mm256_castpd_si256(v9l);
    const __m256i v10h = _mm256_castpd_si256(v9h);
    const __m256i v12l = _mm256_slli_epi64(v10l, 52);
    const __m256i v12h = _mm256_slli_epi64(v10h, 52);
    const __m256i v13l = _mm256_add_epi64(v1, v12l);
    const __m256i v13h = _mm256_add_epi64(v1, v12h);
    const __m256d v14l = _mm256_castsi256_pd(v13l);
    const __m256d v14h = _mm256_castsi256_pd(v13h);
    const __m256d v16l = _mm256_sub_pd(v9l, v8);
    const __m256d v16h = _mm256_sub_pd(v9h, v8);
    const __m256d v18l = _mm256_fmadd_pd(v17, v16l, v6l);
    const __m256d v18h = _mm256_fmadd_pd(v17, v16h, v6h);
    const __m256d v19l = _mm256_fmadd_pd(v15, v16l, v18l);
    const __m256d v19h = _mm256_fmadd_pd(v15, v16h, v18h);
    const __m256d v21l = _mm256_add_pd(v14l, v20);
    const __m256d v21h = _mm256_add_pd(v14h, v20);
    const __m256d v22l = _mm256_fmadd_pd(v14l, v19l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v14h, v19h, v21h);
    const __m256d v23l = _mm256_sub_pd(v21l, v22l);
    const __m256d v23h = _mm256_sub_pd(v21h, v22h);
    const __m256d v24l = _mm256_fmadd_pd(v14l, v19l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v14h, v19h, v23h);
    const __m256d v25l = _mm256_mul_pd(v19l, v19l);
    const __m256d v25h = _mm256_mul_pd(v19h, v19h);
    const __m256d v28l = _mm256_fmadd_pd(v26, v19l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26, v19h, v27);
    const __m256d v29l = _mm256_mul_pd(v28l, v19l);
    const __m256d v29h = _mm256_mul_pd(v28h, v19h);
    const __m256d v31l = _mm256_add_pd(v29l, v30);
    const __m256d v31h = _mm256_add_pd(v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v19l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v19h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v19l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v19h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v19l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v19h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v19l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v19h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v19l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v19h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v19l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v19h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v19l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v19h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v19l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v19h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v19l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v19h, v48);
    const __m256d v50l = _mm256_sub_pd(v18l, v19l);
    const __m256d v50h = _mm256_sub_pd(v18h, v19h);
    const __m256d v51l = _mm256_fmadd_pd(v25l, v49l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v25h, v49h, v50h);
    const __m256d v52l = _mm256_sub_pd(v14l, v21l);
    const __m256d v52h = _mm256_sub_pd(v14h, v21h);
    const __m256d v53l = _mm256_add_pd(v52l, v20);
    const __m256d v53h = _mm256_add_pd(v52h, v20);
    const __m256d v54l = _mm256_fmadd_pd(v51l, v14l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v51h, v14h, v53h);
    const __m256d v55l = _mm256_add_pd(v24l, v54l);
    const __m256d v55h = _mm256_add_pd(v24h, v54h);
    const __m256d v56l = _mm256_add_pd(v55l, v22l);
    const __m256d v56h = _mm256_add_pd(v55h, v22h);
    const __m256d v58l = _mm256_add_pd(v56l, v57);
    const __m256d v58h = _mm256_add_pd(v56h, v57);
    const __m256d v59l = _mm256_div_pd(v0, v58l);
    const __m256d v59h = _mm256_div_pd(v0, v58h);
    const __m256d v60l = _mm256_sub_pd(v22l, v56l);
    const __m256d v60h = _mm256_sub_pd(v22h, v56h);
    const __m256d v61l = _mm256_add_pd(v55l, v60l);
    const __m256d v61h = _mm256_add_pd(v55h, v60h);
    const __m256d v62l = _mm256_sub_pd(v58l, v56l);
    const __m256d v62h = _mm256_sub_pd(v58h, v56h);
    const __m256d v63l = _mm256_sub_pd(v57, v62l);
    const __m256d v63h = _mm256_sub_pd(v57, v62h);
    const __m256d v64l = _mm256_sub_pd(v58l, v62l);
    const __m256d v64h = _mm256_sub_pd(v58h, v62h);
    const __m256d v65l = _mm256_sub_pd(v56l, v64l);
    const __m256d v65h = _mm256_sub_pd(v56h, v64h);
    const __m256d v66l = _mm256_add_pd(v63l, v65l);
    const __m256d v66h = _mm256_add_pd(v63h, v65h);
    const __m256d v67l = _mm256_add_pd(v66l, v61l);
    const __m256d v67h = _mm256_add_pd(v66h, v61h);
    const __m256d v68l = _mm256_mul_pd(v59l, v56l);
    const __m256d v68h = _mm256_mul_pd(v59h, v56h);
    const __m256d v69l = _mm256_mul_pd(v67l, v68l);
    const __m256d v69h = _mm256_mul_pd(v67h, v68h);
    const __m256d v70l = _mm256_sub_pd(v61l, v69l);
    const __m256d v70h = _mm256_sub_pd(v61h, v69h);
    const __m256d v72l = _mm256_fnmadd_pd(v68l, v58l, v56l);
    const __m256d v72h = _mm256_fnmadd_pd(v68h, v58h, v56h);
    const __m256d v73l = _mm256_add_pd(v70l, v72l);
    const __m256d v73h = _mm256_add_pd(v70h, v72h);
    const __m256d v74l = _mm256_fmadd_pd(v59l, v73l, v68l);
    const __m256d v74h = _mm256_fmadd_pd(v59h, v73h, v68h);
    const __m256d v75l = tanh_f64_1ulp_avx2_signed_f64_avx2(v74l, v3l);
    const __m256d v75h = tanh_f64_1ulp_avx2_signed_f64_avx2(v74h, v3h);
    _mm256_storeu_pd(y, v75l);
    _mm256_storeu_pd(y + 4, v75h);
}

static TANH_F64_1ULP_AVX2_AVX2_TARGET void tanh_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tanh_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tanh_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_F64_1ULP_AVX2_AVX512 __m512d tanh_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TANH_F64_1ULP_AVX2_AVX512 void tanh_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.0000000e3c0a6p+0); /* 1.0000000033142356 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v2 = _mm512_set1_pd(0x1.4p+4); /* 20 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v15 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v17 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v20 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v26 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v27 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v30 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v32 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v34 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v36 = _mm512_set1_pd(0x1.a01a01b019cd8p-16); /* 2.4801587358427895e-05 */
    const __m512d v38 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v40 = _mm512_set1_pd(0x1.6c16c16c08263p-10); /* 0.0013888888888759158 */
    const __m512d v42 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v44 = _mm512_set1_pd(0x1.555555555562ep-5); /* 0.04166666666666817 */
    const __m512d v46 = _mm512_set1_pd(0x1.5555555555567p-3); /* 0.16666666666666716 */
    const __m512d v48 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v57 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5l = _mm512_min_pd(v2, v4l);
    const __m512d v5h = _mm512_min_pd(v2, v4h);
    const __m512d v6l = _mm512_add_pd(v5l, v5l);
    const __m512d v6h = _mm512_add_pd(v5h, v5h);
    const __m512d v9l = _mm512_fmadd_pd(v6l, v7, v8);
    const __m512d v9h = _mm512_fmadd_pd(v6h, v7, v8);
    const __m512i v10l = _mm512_castpd_si512(v9l);
    const __m512i v10h = _mm512_castpd_si512(v9h);
    const __m512i v12l = _mm512_slli_epi64(v10l, 52);
    const __m512i v12h = _mm512_slli_epi64(v10h, 52);
    const __m512i v13l = _mm512_add_epi64(v1, v12l);
    const __m512i v13h = _mm512_add_epi64(v1, v12h);
    const __m512d v14l = _mm512_castsi512_pd(v13l);
    const __m512d v14h = _mm512_castsi512_pd(v13h);
    const __m512d v16l = _mm512_sub_pd(v9l, v8);
    const __m512d v16h = _mm512_sub_pd(v9h, v8);
    const __m512d v18l = _mm512_fmadd_pd(v17, v16l, v6l);
    const __m512d v18h = _mm512_fmadd_pd(v17, v16h, v6h);
    const __m512d v19l = _mm512_fmadd_pd(v15, v16l, v18l);
    const __m512d v19h = _mm512_fmadd_pd(v15, v16h, v18h);
    const __m512d v21l = _mm512_add_pd(v14l, v20);
    const __m512d v21h = _mm512_add_pd(v14h, v20);
    const __m512d v22l = _mm512_fmadd_pd(v14l, v19l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v14h, v19h, v21h);
    const __m512d v23l = _mm512_sub_pd(v21l, v22l);
    const __m512d v23h = _mm512_sub_pd(v21h, v22h);
    const __m512d v24l = _mm512_fmadd_pd(v14l, v19l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v14h, v19h, v23h);
    const __m512d v25l = _mm512_mul_pd(v19l, v19l);
    const __m512d v25h = _mm512_mul_pd(v19h, v19h);
    const __m512d v28l = _mm512_fmadd_pd(v26, v19l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26, v19h, v27);
    const __m512d v29l = _mm512_mul_pd(v28l, v19l);
    const __m512d v29h = _mm512_mul_pd(v28h, v19h);
    const __m512d v31l = _mm512_add_pd(v29l, v30);
    const __m512d v31h = _mm512_add_pd(v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v19l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v19h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v19l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v19h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v19l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v19h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v19l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v19h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v19l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v19h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v19l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v19h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v19l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v19h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v19l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v19h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v19l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v19h, v48);
    const __m512d v50l = _mm512_sub_pd(v18l, v19l);
    const __m512d v50h = _mm512_sub_pd(v18h, v19h);
    const __m512d v51l = _mm512_fmadd_pd(v25l, v49l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v25h, v49h, v50h);
    const __m512d v52l = _mm512_sub_pd(v14l, v21l);
    const __m512d v52h = _mm512_sub_pd(v14h, v21h);
    const __m512d v53l = _mm512_add_pd(v52l, v20);
    const __m512d v53h = _mm512_add_pd(v52h, v20);
    const __m512d v54l = _mm512_fmadd_pd(v51l, v14l, v53l);
    const __m512d v54h = _mm512_fmadd_pd(v51h, v14h, v53h);
    const __m512d v55l = _mm512_add_pd(v24l, v54l);
    const __m512d v55h = _mm512_add_pd(v24h, v54h);
    const __m512d v56l = _mm512_add_pd(v55l, v22l);
    const __m512d v56h = _mm512_add_pd(v55h, v22h);
    const __m512d v58l = _mm512_add_pd(v56l, v57);
    const __m512d v58h = _mm512_add_pd(v56h, v57);
    const __m512d v59l = _mm512_div_pd(v0, v58l);
    const __m512d v59h = _mm512_div_pd(v0, v58h);
    const __m512d v60l = _mm512_sub_pd(v22l, v56l);
    const __m512d v60h = _mm512_sub_pd(v22h, v56h);
    const __m512d v61l = _mm512_add_pd(v55l, v60l);
    const __m512d v61h = _mm512_add_pd(v55h, v60h);
    const __m512d v62l = _mm512_sub_pd(v58l, v56l);
    const __m512d v62h = _mm512_sub_pd(v58h, v56h);
    const __m512d v63l = _mm512_sub_pd(v57, v62l);
    const __m512d v63h = _mm512_sub_pd(v57, v62h);
    const __m512d v64l = _mm512_sub_pd(v58l, v62l);
    const __m512d v64h = _mm512_sub_pd(v58h, v62h);
    const __m512d v65l = _mm512_sub_pd(v56l, v64l);
    const __m512d v65h = _mm512_sub_pd(v56h, v64h);
    const __m512d v66l = _mm512_add_pd(v63l, v65l);
    const __m512d v66h = _mm512_add_pd(v63h, v65h);
    const __m512d v67l = _mm512_add_pd(v66l, v61l);
    const __m512d v67h = _mm512_add_pd(v66h, v61h);
    const __m512d v68l = _mm512_mul_pd(v59l, v56l);
    const __m512d v68h = _mm512_mul_pd(v59h, v56h);
    const __m512d v69l = _mm512_mul_pd(v67l, v68l);
    const __m512d v69h = _mm512_mul_pd(v67h, v68h);
    const __m512d v70l = _mm512_sub_pd(v61l, v69l);
    const __m512d v70h = _mm512_sub_pd(v61h, v69h);
    const __m512d v72l = _mm512_fnmadd_pd(v68l, v58l, v56l);
    const __m512d v72h = _mm512_fnmadd_pd(v68h, v58h, v56h);
    const __m512d v73l = _mm512_add_pd(v70l, v72l);
    const __m512d v73h = _mm512_add_pd(v70h, v72h);
    const __m512d v74l = _mm512_fmadd_pd(v59l, v73l, v68l);
    const __m512d v74h = _mm512_fmadd_pd(v59h, v73h, v68h);
    const __m512d v75l = tanh_f64_1ulp_avx2_signed_f64_avx512(v74l, v3l);
    const __m512d v75h = tanh_f64_1ulp_avx2_signed_f64_avx512(v74h, v3h);
    _mm512_storeu_pd(y, v75l);
    _mm512_storeu_pd(y + 8, v75h);
}

static TANH_F64_1ULP_AVX2_AVX512_TARGET void tanh_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tanh_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_f64_1ulp_avx2_level(void) {
#if defined(TANH_F64_1ULP_AVX2_FORCE_ISA)
    return TANH_F64_1ULP_AVX2_FORCE_ISA;
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

double tanh_f64_1ulp_avx2(double x) {
    return tanh_f64_1ulp_avx2_element(x);
}

void tanh_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_f64_1ulp_avx2_level();
    if (level == 2) {
        tanh_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_f64_1ulp_avx2_array_portable(x, y, n);
}
