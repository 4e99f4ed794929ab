/* gelu_tanh_f64_3ulp_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f64
 *   domain       every input
 *   max error    3.297595 ulp, observed on 44980302 inputs
 *   worst input  -0x1.5f8856626f031p+1 (-2.7463481884606371, encoding 0xc005f8856626f031)
 *   result there -0x1.ff6b71660a351p-8 (-0.0078036453105959228, encoding 0xbf7ff6b71660a351)
 *   mean error   0.255399 ulp
 *   misrounded   9930738 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3761d5303c1f9bfc2e6b7a903c0f667a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f64 --max-ulp 2.6 --isa avx512 --time 15s --seed 1 --threads 1 --archive gelu_tanh_f64_3ulp_avx512.db
 *                time: 1.4191 ns/element as avx512 code (inputs mean)
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
#include "gelu_tanh_f64_3ulp_avx512.h"

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

static inline double gelu_tanh_f64_3ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double gelu_tanh_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_tanh_f64_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_tanh_f64_3ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_tanh_f64_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_tanh_f64_3ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = gelu_tanh_f64_3ulp_avx512_bits_f64(y) & INT64_MIN;
    return gelu_tanh_f64_3ulp_avx512_frombits_f64((gelu_tanh_f64_3ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double gelu_tanh_f64_3ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = gelu_tanh_f64_3ulp_avx512_abs_f64(v0);
    const double v2 = 0x1.8p+4; /* 24 */
    const int v3 = v1 < v2;
    const double v4 = 0x0p+0; /* 0 */
    const double v5 = v4 > v0 ? v4 : v0;
    const double v6 = 0x1p-600; /* 2.4099198651028841e-181 */
    const double v7 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v8 = 0x1.9884533d43651p+0; /* 1.5957691216057308 */
    const double v9 = 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double v10 = v1 * v1;
    const double v11 = v9 * v10;
    const double v12 = v8 + v11;
    const double v13 = v12 * v1;
    const double v14 = 0x1.8p+52; /* 6755399441055744 */
    const double v15 = gelu_tanh_f64_3ulp_avx512_fma_f64(v7, v13, v14);
    const double v16 = v15 - v14;
    const double v17 = 0x1.eabbb89967792p-45; /* 5.4482339252402964e-14 */
    const double v18 = -0x1.660b854c85072p-50; /* -1.2422181433833754e-15 */
    const double v19 = -0x1.dd88175a31e89p-55; /* -5.1774080501151266e-17 */
    const double v20 = -v10;
    const double v21 = gelu_tanh_f64_3ulp_avx512_fma_f64(v1, v1, v20);
    const double v22 = 0x1.244e16e3c757ep-4; /* 0.071363534367682363 */
    const double v23 = -v11;
    const double v24 = gelu_tanh_f64_3ulp_avx512_fma_f64(v9, v10, v23);
    const double v25 = gelu_tanh_f64_3ulp_avx512_fma_f64(v21, v22, v24);
    const double v26 = gelu_tanh_f64_3ulp_avx512_fma_f64(v10, v19, v25);
    const double v27 = v12 - v11;
    const double v28 = v8 - v27;
    const double v29 = v12 - v27;
    const double v30 = v11 - v29;
    const double v31 = v28 + v30;
    const double v32 = v26 + v31;
    const double v33 = v18 + v32;
    const double v34 = -v13;
    const double v35 = gelu_tanh_f64_3ulp_avx512_fma_f64(v12, v1, v34);
    const double v36 = gelu_tanh_f64_3ulp_avx512_fma_f64(v33, v1, v35);
    const double v37 = gelu_tanh_f64_3ulp_avx512_fma_f64(v16, v17, v36);
    const double v38 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v39 = gelu_tanh_f64_3ulp_avx512_fma_f64(v16, v38, v13);
    const double v40 = v37 + v39;
    const double v41 = -0x1.bd7566f87d366p-26; /* -2.5929103282838452e-08 */
    const double v42 = 0x1.28b60385f50c8p-22; /* 2.7633364429775609e-07 */
    const double v43 = gelu_tanh_f64_3ulp_avx512_fma_f64(v41, v40, v42);
    const double v44 = -0x1.71d343ac1c909p-19; /* -2.7554128419422867e-06 */
    const double v45 = gelu_tanh_f64_3ulp_avx512_fma_f64(v43, v40, v44);
    const double v46 = 0x1.a01997dc9cf8ep-16; /* 2.480149111012925e-05 */
    const double v47 = gelu_tanh_f64_3ulp_avx512_fma_f64(v45, v40, v46);
    const double v48 = -0x1.a01a07d987915p-13; /* -0.00019841274370064528 */
    const double v49 = gelu_tanh_f64_3ulp_avx512_fma_f64(v40, v47, v48);
    const double v50 = 0x1.6c16c18178ba6p-10; /* 0.0013888888937507531 */
    const double v51 = gelu_tanh_f64_3ulp_avx512_fma_f64(v40, v49, v50);
    const double v52 = -0x1.1111110f6f6c6p-7; /* -0.008333333330365799 */
    const double v53 = gelu_tanh_f64_3ulp_avx512_fma_f64(v51, v40, v52);
    const double v54 = 0x1.5555555552dbfp-5; /* 0.041666666666596346 */
    const double v55 = gelu_tanh_f64_3ulp_avx512_fma_f64(v53, v40, v54);
    const double v56 = -0x1.555555555613fp-3; /* -0.16666666666675131 */
    const double v57 = gelu_tanh_f64_3ulp_avx512_fma_f64(v55, v40, v56);
    const double v58 = 0x1.0000000000001p-1; /* 0.50000000000000011 */
    const double v59 = gelu_tanh_f64_3ulp_avx512_fma_f64(v57, v40, v58);
    const double v60 = -0x1p+0; /* -1 */
    const double v61 = gelu_tanh_f64_3ulp_avx512_fma_f64(v59, v40, v60);
    const double v62 = v61 * v40;
    const double v63 = gelu_tanh_f64_3ulp_avx512_fma_f64(v1, v62, v1);
    const int64_t v64 = gelu_tanh_f64_3ulp_avx512_bits_f64(v15);
    const int64_t v65 = INT64_C(52);
    const int64_t v66 = gelu_tanh_f64_3ulp_avx512_shl_i64(v64, v65);
    const int64_t v67 = INT64_C(7309342195222315008); /* 0x6570000000000000 */
    const int64_t v68 = (int64_t)((uint64_t)v66 + (uint64_t)v67);
    const double v69 = gelu_tanh_f64_3ulp_avx512_frombits_f64(v68);
    const double v70 = gelu_tanh_f64_3ulp_avx512_fma_f64(v69, v62, v69);
    const double v71 = v6 * v70;
    const double v72 = 0x1p+0; /* 1 */
    const double v73 = v71 + v72;
    const double v74 = v63 / v73;
    const double v75 = v74 * v69;
    const double v76 = v6 * v75;
    const double v77 = v5 - v76;
    const double v78 = v3 ? v77 : v5;
    const double v79 = gelu_tanh_f64_3ulp_avx512_copysign_f64(v78, v0);
    const double r0 = v79;
    return r0;
}

static void gelu_tanh_f64_3ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_f64_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_F64_3ULP_AVX512_AVX2 static inline GELU_TANH_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_F64_3ULP_AVX512_AVX512 static inline GELU_TANH_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
GELU_TANH_F64_3ULP_AVX512_AVX2 __m256i gelu_tanh_f64_3ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_TANH_F64_3ULP_AVX512_AVX2 __m256d gelu_tanh_f64_3ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_TANH_F64_3ULP_AVX512_AVX2 void gelu_tanh_f64_3ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1.8p+4); /* 24 */
    const __m256d v4 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v6 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v7 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v8 = _mm256_set1_pd(0x1.9884533d43651p+0); /* 1.5957691216057308 */
    const __m256d v9 = _mm256_set1_pd(0x1.2444f2a4d8b4bp-4); /* 0.071354816272600249 */
    const __m256d v14 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v17 = _mm256_set1_pd(0x1.eabbb89967792p-45); /* 5.4482339252402964e-14 */
    const __m256d v18 = _mm256_set1_pd(-0x1.660b854c85072p-50); /* -1.2422181433833754e-15 */
    const __m256d v19 = _mm256_set1_pd(-0x1.dd88175a31e89p-55); /* -5.1774080501151266e-17 */
    const __m256d v22 = _mm256_set1_pd(0x1.244e16e3c757ep-4); /* 0.071363534367682363 */
    const __m256d v38 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v41 = _mm256_set1_pd(-0x1.bd7566f87d366p-26); /* -2.5929103282838452e-08 */
    const __m256d v42 = _mm256_set1_pd(0x1.28b60385f50c8p-22); /* 2.7633364429775609e-07 */
    const __m256d v44 = _mm256_set1_pd(-0x1.71d343ac1c909p-19); /* -2.7554128419422867e-06 */
    const __m256d v46 = _mm256_set1_pd(0x1.a01997dc9cf8ep-16); /* 2.480149111012925e-05 */
    const __m256d v48 = _mm256_set1_pd(-0x1.a01a07d987915p-13); /* -0.00019841274370064528 */
    const __m256d v50 = _mm256_set1_pd(0x1.6c16c18178ba6p-10); /* 0.0013888888937507531 */
    const __m256d v52 = _mm256_set1_pd(-0x1.1111110f6f6c6p-7); /* -0.008333333330365799 */
    const __m256d v54 = _mm256_set1_pd(0x1.5555555552dbfp-5); /* 0.041666666666596346 */
    const __m256d v56 = _mm256_set1_pd(-0x1.555555555613fp-3); /* -0.16666666666675131 */
    const __m256d v58 = _mm256_set1_pd(0x1.0000000000001p-1); /* 0.50000000000000011 */
    const __m256d v60 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256i v67 = _mm256_set1_epi64x(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m256d v72 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = gelu_tanh_f64_3ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_max_pd(v4, v0l);
    const __m256d v5h = _mm256_max_pd(v4, v0h);
    const __m256d v10l = _mm256_mul_pd(v1l, v1l);
    const __m256d v10h = _mm256_mul_pd(v1h, v1h);
    const __m256d v11l = _mm256_mul_pd(v9, v10l);
    const __m256d v11h = _mm256_mul_pd(v9, v10h);
    const __m256d v12l = _mm256_add_pd(v8, v11l);
    const __m256d v12h = _mm256_add_pd(v8, v11h);
    const __m256d v13l = _mm256_mul_pd(v12l, v1l);
    const __m256d v13h = _mm256_mul_pd(v12h, v1h);
    const __m256d v15l = _mm256_fmadd_pd(v7, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v7, v13h, v14);
    const __m256d v16l = _mm256_sub_pd(v15l, v14);
    const __m256d v16h = _mm256_sub_pd(v15h, v14);
    const __m256d v21l = _mm256_fmsub_pd(v1l, v1l, v10l);
    const __m256d v21h = _mm256_fmsub_pd(v1h, v1h, v10h);
    const __m256d v24l = _mm256_fmsub_pd(v9, v10l, v11l);
    const __m256d v24h = _mm256_fmsub_pd(v9, v10h, v11h);
    const __m256d v25l = _mm256_fmadd_pd(v21l, v22, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v21h, v22, v24h);
    const __m256d v26l = _mm256_fmadd_pd(v10l, v19, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v10h, v19, v25h);
    const __m256d v27l = _mm256_sub_pd(v12l, v11l);
    const __m256d v27h = _mm256_sub_pd(v12h, v11h);
    const __m256d v28l = _mm256_sub_pd(v8, v27l);
    const __m256d v28h = _mm256_sub_pd(v8, v27h);
    const __m256d v29l = _mm256_sub_pd(v12l, v27l);
    const __m256d v29h = _mm256_sub_pd(v12h, v27h);
    const __m256d v30l = _mm256_sub_pd(v11l, v29l);
    const __m256d v30h = _mm256_sub_pd(v11h, v29h);
    const __m256d v31l = _mm256_add_pd(v28l, v30l);
    const __m256d v31h = _mm256_add_pd(v28h, v30h);
    const __m256d v32l = _mm256_add_pd(v26l, v31l);
    const __m256d v32h = _mm256_add_pd(v26h, v31h);
    const __m256d v33l = _mm256_add_pd(v18, v32l);
    const __m256d v33h = _mm256_add_pd(v18, v32h);
    const __m256d v35l = _mm256_fmsub_pd(v12l, v1l, v13l);
    const __m256d v35h = _mm256_fmsub_pd(v12h, v1h, v13h);
    const __m256d v36l = _mm256_fmadd_pd(v33l, v1l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v33h, v1h, v35h);
    const __m256d v37l = _mm256_fmadd_pd(v16l, v17, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v16h, v17, v36h);
    const __m256d v39l = _mm256_fmadd_pd(v16l, v38, v13l);
    const __m256d v39h = _mm256_fmadd_pd(v16h, v38, v13h);
    const __m256d v40l = _mm256_add_pd(v37l, v39l);
    const __m256d v40h = _mm256_add_pd(v37h, v39h);
    const __m256d v43l = _mm256_fmadd_pd(v41, v40l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41, v40h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v40l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v40h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v40l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v40h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v40l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v40h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v40l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v40h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v40l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v40h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v40l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v40h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v40l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v40h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v40l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v40h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v40l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v40h, v60);
    const __m256d v62l = _mm256_mul_pd(v61l, v40l);
    const __m256d v62h = _mm256_mul_pd(v61h, v40h);
    const __m256d v63l = _mm256_fmadd_pd(v1l, v62l, v1l);
    const __m256d v63h = _mm256_fmadd_pd(v1h, v62h, v1h);
    const __m256i v64l = _mm256_castpd_si256(v15l);
    const __m256i v64h = _mm256_castpd_si256(v15h);
    const __m256i v66l = _mm256_slli_epi64(v64l, 52);
    const __m256i v66h = _mm256_slli_epi64(v64h, 52);
    const __m256i v68l = _mm256_add_epi64(v66l, v67);
    const __m256i v68h = _mm256_add_epi64(v66h, v67);
    const __m256d v69l = _mm256_castsi256_pd(v68l);
    const __m256d v69h = _mm256_castsi256_pd(v68h);
    const __m256d v70l = _mm256_fmadd_pd(v69l, v62l, v69l);
    const __m256d v70h = _mm256_fmadd_pd(v69h, v62h, v69h);
    const __m256d v71l = _mm256_mul_pd(v6, v70l);
    const __m256d v71h = _mm256_mul_pd(v6, v70h);
    const __m256d v73l = _mm256_add_pd(v71l, v72);
    const __m256d v73h = _mm256_add_pd(v71h, v72);
    const __m256d v74l = _mm256_div_pd(v63l, v73l);
    const __m256d v74h = _mm256_div_pd(v63h, v73h);
    const __m256d v75l = _mm256_mul_pd(v74l, v69l);
    const __m256d v75h = _mm256_mul_pd(v74h, v69h);
    const __m256d v76l = _mm256_mul_pd(v6, v75l);
    const __m256d v76h = _mm256_mul_pd(v6, v75h);
    const __m256d v77l = _mm256_sub_pd(v5l, v76l);
    const __m256d v77h = _mm256_sub_pd(v5h, v76h);
    const __m256d v78l = _mm256_blendv_pd(v5l, v77l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v78h = _mm256_blendv_pd(v5h, v77h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v79l = gelu_tanh_f64_3ulp_avx512_signed_f64_avx2(v78l, v0l);
    const __m256d v79h = gelu_tanh_f64_3ulp_avx512_signed_f64_avx2(v78h, v0h);
    _mm256_storeu_pd(y, v79l);
    _mm256_storeu_pd(y + 4, v79h);
}

static GELU_TANH_F64_3ULP_AVX512_AVX2_TARGET void gelu_tanh_f64_3ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_tanh_f64_3ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        gelu_tanh_f64_3ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
GELU_TANH_F64_3ULP_AVX512_AVX512 __mmask8 gelu_tanh_f64_3ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_TANH_F64_3ULP_AVX512_AVX512 __m512d gelu_tanh_f64_3ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_TANH_F64_3ULP_AVX512_AVX512 void gelu_tanh_f64_3ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1.8p+4); /* 24 */
    const __m512d v4 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v6 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v7 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v8 = _mm512_set1_pd(0x1.9884533d43651p+0); /* 1.5957691216057308 */
    const __m512d v9 = _mm512_set1_pd(0x1.2444f2a4d8b4bp-4); /* 0.071354816272600249 */
    const __m512d v14 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v17 = _mm512_set1_pd(0x1.eabbb89967792p-45); /* 5.4482339252402964e-14 */
    const __m512d v18 = _mm512_set1_pd(-0x1.660b854c85072p-50); /* -1.2422181433833754e-15 */
    const __m512d v19 = _mm512_set1_pd(-0x1.dd88175a31e89p-55); /* -5.1774080501151266e-17 */
    const __m512d v22 = _mm512_set1_pd(0x1.244e16e3c757ep-4); /* 0.071363534367682363 */
    const __m512d v38 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v41 = _mm512_set1_pd(-0x1.bd7566f87d366p-26); /* -2.5929103282838452e-08 */
    const __m512d v42 = _mm512_set1_pd(0x1.28b60385f50c8p-22); /* 2.7633364429775609e-07 */
    const __m512d v44 = _mm512_set1_pd(-0x1.71d343ac1c909p-19); /* -2.7554128419422867e-06 */
    const __m512d v46 = _mm512_set1_pd(0x1.a01997dc9cf8ep-16); /* 2.480149111012925e-05 */
    const __m512d v48 = _mm512_set1_pd(-0x1.a01a07d987915p-13); /* -0.00019841274370064528 */
    const __m512d v50 = _mm512_set1_pd(0x1.6c16c18178ba6p-10); /* 0.0013888888937507531 */
    const __m512d v52 = _mm512_set1_pd(-0x1.1111110f6f6c6p-7); /* -0.008333333330365799 */
    const __m512d v54 = _mm512_set1_pd(0x1.5555555552dbfp-5); /* 0.041666666666596346 */
    const __m512d v56 = _mm512_set1_pd(-0x1.555555555613fp-3); /* -0.16666666666675131 */
    const __m512d v58 = _mm512_set1_pd(0x1.0000000000001p-1); /* 0.50000000000000011 */
    const __m512d v60 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512i v67 = _mm512_set1_epi64(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m512d v72 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_max_pd(v4, v0l);
    const __m512d v5h = _mm512_max_pd(v4, v0h);
    const __m512d v10l = _mm512_mul_pd(v1l, v1l);
    const __m512d v10h = _mm512_mul_pd(v1h, v1h);
    const __m512d v11l = _mm512_mul_pd(v9, v10l);
    const __m512d v11h = _mm512_mul_pd(v9, v10h);
    const __m512d v12l = _mm512_add_pd(v8, v11l);
    const __m512d v12h = _mm512_add_pd(v8, v11h);
    const __m512d v13l = _mm512_mul_pd(v12l, v1l);
    const __m512d v13h = _mm512_mul_pd(v12h, v1h);
    const __m512d v15l = _mm512_fmadd_pd(v7, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v7, v13h, v14);
    const __m512d v16l = _mm512_sub_pd(v15l, v14);
    const __m512d v16h = _mm512_sub_pd(v15h, v14);
    const __m512d v21l = _mm512_fmsub_pd(v1l, v1l, v10l);
    const __m512d v21h = _mm512_fmsub_pd(v1h, v1h, v10h);
    const __m512d v24l = _mm512_fmsub_pd(v9, v10l, v11l);
    const __m512d v24h = _mm512_fmsub_pd(v9, v10h, v11h);
    const __m512d v25l = _mm512_fmadd_pd(v21l, v22, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v21h, v22, v24h);
    const __m512d v26l = _mm512_fmadd_pd(v10l, v19, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v10h, v19, v25h);
    const __m512d v27l = _mm512_sub_pd(v12l, v11l);
    const __m512d v27h = _mm512_sub_pd(v12h, v11h);
    const __m512d v28l = _mm512_sub_pd(v8, v27l);
    const __m512d v28h = _mm512_sub_pd(v8, v27h);
    const __m512d v29l = _mm512_sub_pd(v12l, v27l);
    const __m512d v29h = _mm512_sub_pd(v12h, v27h);
    const __m512d v30l = _mm512_sub_pd(v11l, v29l);
    const __m512d v30h = _mm512_sub_pd(v11h, v29h);
    const __m512d v31l = _mm512_add_pd(v28l, v30l);
    const __m512d v31h = _mm512_add_pd(v28h, v30h);
    const __m512d v32l = _mm512_add_pd(v26l, v31l);
    const __m512d v32h = _mm512_add_pd(v26h, v31h);
    const __m512d v33l = _mm512_add_pd(v18, v32l);
    const __m512d v33h = _mm512_add_pd(v18, v32h);
    const __m512d v35l = _mm512_fmsub_pd(v12l, v1l, v13l);
    const __m512d v35h = _mm512_fmsub_pd(v12h, v1h, v13h);
    const __m512d v36l = _mm512_fmadd_pd(v33l, v1l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v33h, v1h, v35h);
    const __m512d v37l = _mm512_fmadd_pd(v16l, v17, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v16h, v17, v36h);
    const __m512d v39l = _mm512_fmadd_pd(v16l, v38, v13l);
    const __m512d v39h = _mm512_fmadd_pd(v16h, v38, v13h);
    const __m512d v40l = _mm512_add_pd(v37l, v39l);
    const __m512d v40h = _mm512_add_pd(v37h, v39h);
    const __m512d v43l = _mm512_fmadd_pd(v41, v40l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41, v40h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v40l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v40h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v40l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v40h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v40l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v40h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v40l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v40h, v49h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v40l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v40h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v40l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v40h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v40l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v40h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v40l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v40h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v59l, v40l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v59h, v40h, v60);
    const __m512d v62l = _mm512_mul_pd(v61l, v40l);
    const __m512d v62h = _mm512_mul_pd(v61h, v40h);
    const __m512d v63l = _mm512_fmadd_pd(v1l, v62l, v1l);
    const __m512d v63h = _mm512_fmadd_pd(v1h, v62h, v1h);
    const __m512i v64l = _mm512_castpd_si512(v15l);
    const __m512i v64h = _mm512_castpd_si512(v15h);
    const __m512i v66l = _mm512_slli_epi64(v64l, 52);
    const __m512i v66h = _mm512_slli_epi64(v64h, 52);
    const __m512i v68l = _mm512_add_epi64(v66l, v67);
    const __m512i v68h = _mm512_add_epi64(v66h, v67);
    const __m512d v69l = _mm512_castsi512_pd(v68l);
    const __m512d v69h = _mm512_castsi512_pd(v68h);
    const __m512d v70l = _mm512_fmadd_pd(v69l, v62l, v69l);
    const __m512d v70h = _mm512_fmadd_pd(v69h, v62h, v69h);
    const __m512d v71l = _mm512_mul_pd(v6, v70l);
    const __m512d v71h = _mm512_mul_pd(v6, v70h);
    const __m512d v73l = _mm512_add_pd(v71l, v72);
    const __m512d v73h = _mm512_add_pd(v71h, v72);
    const __m512d v74l = _mm512_div_pd(v63l, v73l);
    const __m512d v74h = _mm512_div_pd(v63h, v73h);
    const __m512d v75l = _mm512_mul_pd(v74l, v69l);
    const __m512d v75h = _mm512_mul_pd(v74h, v69h);
    const __m512d v76l = _mm512_mul_pd(v6, v75l);
    const __m512d v76h = _mm512_mul_pd(v6, v75h);
    const __m512d v77l = _mm512_sub_pd(v5l, v76l);
    const __m512d v77h = _mm512_sub_pd(v5h, v76h);
    const __m512d v78l = _mm512_mask_blend_pd((__mmask8)v3, v5l, v77l);
    const __m512d v78h = _mm512_mask_blend_pd(gelu_tanh_f64_3ulp_avx512_high_mask_avx512(v3), v5h, v77h);
    const __m512d v79l = gelu_tanh_f64_3ulp_avx512_signed_f64_avx512(v78l, v0l);
    const __m512d v79h = gelu_tanh_f64_3ulp_avx512_signed_f64_avx512(v78h, v0h);
    _mm512_storeu_pd(y, v79l);
    _mm512_storeu_pd(y + 8, v79h);
}

static GELU_TANH_F64_3ULP_AVX512_AVX512_TARGET void gelu_tanh_f64_3ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_f64_3ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        gelu_tanh_f64_3ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_f64_3ulp_avx512_level(void) {
#if defined(GELU_TANH_F64_3ULP_AVX512_FORCE_ISA)
    return GELU_TANH_F64_3ULP_AVX512_FORCE_ISA;
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

double gelu_tanh_f64_3ulp_avx512(double x) {
    return gelu_tanh_f64_3ulp_avx512_element(x);
}

void gelu_tanh_f64_3ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_f64_3ulp_avx512_level();
    if (level == 2) {
        gelu_tanh_f64_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_f64_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_f64_3ulp_avx512_array_portable(x, y, n);
}
