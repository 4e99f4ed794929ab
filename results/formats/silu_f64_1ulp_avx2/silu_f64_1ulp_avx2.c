/* silu_f64_1ulp_avx2: silu
 *
 *   target       silu, x/(1 + e^-x), f64
 *   domain       every input
 *   max error    0.859580 ulp, observed on 30622096 inputs
 *   worst input  -0x1.657d919809a78p+9 (-714.98100567313577, encoding 0xc08657d919809a78)
 *   result there -0x0.fcdcd3b8f0bb2p-1022 (-2.1978045842829127e-308, encoding 0x800fcdcd3b8f0bb2)
 *   mean error   0.129207 ulp
 *   misrounded   1757015 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e3d76fa73ddce9c9bda2d7038fc73163
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive silu_f64_1ulp_avx2.db
 *                time: 2.7933 ns/element as avx2 code (inputs mean)
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
#include "silu_f64_1ulp_avx2.h"

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

static inline double silu_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double silu_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t silu_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t silu_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double silu_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double silu_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = silu_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return silu_f64_1ulp_avx2_frombits_f64((silu_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double silu_f64_1ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = INFINITY;
    const int v2 = v0 < v1;
    const double v3 = 0x1p+0; /* 1 */
    const double v4 = -0x1.7cp+9; /* -760 */
    const double v5 = v4 > v0 ? v4 : v0;
    const double v6 = silu_f64_1ulp_avx2_abs_f64(v5);
    const double v7 = -v6;
    const double v8 = v4 > v7 ? v4 : v7;
    const double v9 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v10 = 0x1.8p+52; /* 6755399441055744 */
    const double v11 = silu_f64_1ulp_avx2_fma_f64(v8, v9, v10);
    const double v12 = v11 - v10;
    const double v13 = 0x1p-1; /* 0.5 */
    const double v14 = silu_f64_1ulp_avx2_fma_f64(v13, v12, v10);
    const double v15 = v14 - v10;
    const double v16 = v12 - v15;
    const double v17 = v16 + v10;
    const int64_t v18 = silu_f64_1ulp_avx2_bits_f64(v17);
    const int64_t v19 = INT64_C(52);
    const int64_t v20 = silu_f64_1ulp_avx2_shl_i64(v18, v19);
    const int64_t v21 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v22 = (int64_t)((uint64_t)v20 + (uint64_t)v21);
    const double v23 = silu_f64_1ulp_avx2_frombits_f64(v22);
    const int64_t v24 = silu_f64_1ulp_avx2_bits_f64(v14);
    const int64_t v25 = silu_f64_1ulp_avx2_shl_i64(v24, v19);
    const int64_t v26 = (int64_t)((uint64_t)v25 + (uint64_t)v21);
    const double v27 = silu_f64_1ulp_avx2_frombits_f64(v26);
    const double v28 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v29 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v30 = silu_f64_1ulp_avx2_fma_f64(v29, v12, v8);
    const double v31 = silu_f64_1ulp_avx2_fma_f64(v12, v28, v30);
    const double v32 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
    const double v33 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v34 = silu_f64_1ulp_avx2_fma_f64(v32, v31, v33);
    const double v35 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
    const double v36 = silu_f64_1ulp_avx2_fma_f64(v34, v31, v35);
    const double v37 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v38 = silu_f64_1ulp_avx2_fma_f64(v36, v31, v37);
    const double v39 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v40 = silu_f64_1ulp_avx2_fma_f64(v31, v38, v39);
    const double v41 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v42 = silu_f64_1ulp_avx2_fma_f64(v40, v31, v41);
    const double v43 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v44 = silu_f64_1ulp_avx2_fma_f64(v31, v42, v43);
    const double v45 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v46 = silu_f64_1ulp_avx2_fma_f64(v44, v31, v45);
    const double v47 = v31 * v31;
    const double v48 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v49 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v50 = silu_f64_1ulp_avx2_fma_f64(v48, v31, v49);
    const double v51 = silu_f64_1ulp_avx2_fma_f64(v46, v47, v50);
    const double v52 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v53 = silu_f64_1ulp_avx2_fma_f64(v51, v31, v52);
    const double v54 = silu_f64_1ulp_avx2_fma_f64(v31, v53, v13);
    const double v55 = v3 + v31;
    const double v56 = v3 - v55;
    const double v57 = v56 + v31;
    const double v58 = v30 - v31;
    const double v59 = silu_f64_1ulp_avx2_fma_f64(v12, v28, v58);
    const double v60 = v57 + v59;
    const double v61 = silu_f64_1ulp_avx2_fma_f64(v54, v47, v60);
    const double v62 = v61 + v55;
    const double v63 = v27 * v62;
    const double v64 = v23 * v63;
    const double v65 = v64 + v3;
    const double v66 = v3 / v65;
    const double v67 = 0x0p+0; /* 0 */
    const int v68 = v0 < v67;
    const double v69 = v68 ? v62 : v3;
    const double v70 = v5 * v69;
    const double v71 = v66 * v70;
    const double v72 = -v71;
    const double v73 = silu_f64_1ulp_avx2_fma_f64(v65, v72, v70);
    const double v74 = v55 - v62;
    const double v75 = v74 + v61;
    const double v76 = v68 ? v75 : v67;
    const double v77 = -v70;
    const double v78 = silu_f64_1ulp_avx2_fma_f64(v5, v69, v77);
    const double v79 = silu_f64_1ulp_avx2_fma_f64(v5, v76, v78);
    const double v80 = v73 + v79;
    const double v81 = v3 - v65;
    const double v82 = v64 + v81;
    const double v83 = v27 * v75;
    const double v84 = v23 * v83;
    const double v85 = v82 + v84;
    const double v86 = v71 * v85;
    const double v87 = v80 - v86;
    const double v88 = silu_f64_1ulp_avx2_fma_f64(v66, v87, v71);
    const double v89 = v68 ? v27 : v3;
    const double v90 = v88 * v89;
    const double v91 = v68 ? v23 : v3;
    const double v92 = v90 * v91;
    const double v93 = silu_f64_1ulp_avx2_copysign_f64(v92, v0);
    const double v94 = v2 ? v93 : v0;
    const double r0 = v94;
    return r0;
}

static void silu_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SILU_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_F64_1ULP_AVX2_AVX2 static inline SILU_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SILU_F64_1ULP_AVX2_AVX512 static inline SILU_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SILU_F64_1ULP_AVX2_AVX2 __m256i silu_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
SILU_F64_1ULP_AVX2_AVX2 __m256i silu_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SILU_F64_1ULP_AVX2_AVX2 __m256d silu_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SILU_F64_1ULP_AVX2_AVX2 void silu_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(INFINITY);
    const __m256d v3 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v4 = _mm256_set1_pd(-0x1.7cp+9); /* -760 */
    const __m256d v9 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v13 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v21 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v28 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v29 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v32 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v33 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v35 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v37 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v39 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v41 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v43 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v45 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v48 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v49 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v52 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v67 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = silu_f64_1ulp_avx2_join_mask_avx2(v2l, v2h);
    const __m256d v5l = _mm256_max_pd(v4, v0l);
    const __m256d v5h = _mm256_max_pd(v4, v0h);
    const __m256d v6l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v5l);
    const __m256d v6h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v5h);
    const __m256d v7l = _mm256_xor_pd(v6l, _mm256_set1_pd(-0.0));
    const __m256d v7h = _mm256_xor_pd(v6h, _mm256_set1_pd(-0.0));
    const __m256d v8l = _mm256_max_pd(v4, v7l);
    const __m256d v8h = _mm256_max_pd(v4, v7h);
    const __m256d v11l = _mm256_fmadd_pd(v8l, v9, v10);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v9, v10);
    const __m256d v12l = _mm256_sub_pd(v11l, v10);
    const __m256d v12h = _mm256_sub_pd(v11h, v10);
    const __m256d v14l = _mm256_fmadd_pd(v13, v12l, v10);
    const __m256d v14h = _mm256_fmadd_pd(v13, v12h, v10);
    const __m256d v15l = _mm256_sub_pd(v14l, v10);
    const __m256d v15h = _mm256_sub_pd(v14h, v10);
    const __m256d v16l = _mm256_sub_pd(v12l, v15l);
    const __m256d v16h = _mm256_sub_pd(v12h, v15h);
    const __m256d v17l = _mm256_add_pd(v16l, v10);
    const __m256d v17h = _mm256_add_pd(v16h, v10);
    const __m256i v18l = silu_f64_1ulp_avx2_bits_f64_avx2(v17l);
    const __m256i v18h = silu_f64_1ulp_avx2_bits_f64_avx2(v17h);
    const __m256i v20l = _mm256_slli_epi64(v18l, 52);
    const __m256i v20h = _mm256_slli_epi64(v18h, 52);
    const __m256i v22l = _mm256_add_epi64(v20l, v21);
    const __m256i v22h = _mm256_add_epi64(v20h, v21);
    const __m256d v23l = _mm256_castsi256_pd(v22l);
    const __m256d v23h = _mm256_castsi256_pd(v22h);
    const __m256i v24l = _mm256_castpd_si256(v14l);
    const __m256i v24h = _mm256_castpd_si256(v14h);
    const __m256i v25l = _mm256_slli_epi64(v24l, 52);
    const __m256i v25h = _mm256_slli_epi64(v24h, 52);
    const __m256i v26l = _mm256_add_epi64(v25l, v21);
    const __m256i v26h = _mm256_add_epi64(v25h, v21);
    const __m256d v27l = _mm256_castsi256_pd(v26l);
    const __m256d v27h = _mm256_castsi256_pd(v26h);
    const __m256d v30l = _mm256_fmadd_pd(v29, v12l, v8l);
    const __m256d v30h = _mm256_fmadd_pd(v29, v12h, v8h);
    const __m256d v31l = _mm256_fmadd_pd(v12l, v28, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v12h, v28, v30h);
    const __m256d v34l = _mm256_fmadd_pd(v32, v31l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32, v31h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v31l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v31h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v31l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v31h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v31l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v31h, v38h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v31l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v31h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v31l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v31h, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v31l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v31h, v45);
    const __m256d v47l = _mm256_mul_pd(v31l, v31l);
    const __m256d v47h = _mm256_mul_pd(v31h, v31h);
    const __m256d v50l = _mm256_fmadd_pd(v48, v31l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48, v31h, v49);
    const __m256d v51l = _mm256_fmadd_pd(v46l, v47l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v46h, v47h, v50h);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v31l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v31h, v52);
    const __m256d v54l = _mm256_fmadd_pd(v31l, v53l, v13);
    const __m256d v54h = _mm256_fmadd_pd(v31h, v53h, v13);
    const __m256d v55l = _mm256_add_pd(v3, v31l);
    const __m256d v55h = _mm256_add_pd(v3, v31h);
    const __m256d v56l = _mm256_sub_pd(v3, v55l);
    const __m256d v56h = _mm256_sub_pd(v3, v55h);
    const __m256d v57l = _mm256_add_pd(v56l, v31l);
    const __m256d v57h = _mm256_add_pd(v56h, v31h);
    const __m256d v58l = _mm256_sub_pd(v30l, v31l);
    const __m256d v58h = _mm256_sub_pd(v30h, v31h);
    const __m256d v59l = _mm256_fmadd_pd(v12l, v28, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v12h, v28, v58h);
    const __m256d v60l = _mm256_add_pd(v57l, v59l);
    const __m256d v60h = _mm256_add_pd(v57h, v59h);
    const __m256d v61l = _mm256_fmadd_pd(v54l, v47l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v54h, v47h, v60h);
    const __m256d v62l = _mm256_add_pd(v61l, v55l);
    const __m256d v62h = _mm256_add_pd(v61h, v55h);
    const __m256d v63l = _mm256_mul_pd(v27l, v62l);
    const __m256d v63h = _mm256_mul_pd(v27h, v62h);
    const __m256d v64l = _mm256_mul_pd(v23l, v63l);
    const __m256d v64h = _mm256_mul_pd(v23h, v63h);
    const __m256d v65l = _mm256_add_pd(v64l, v3);
    const __m256d v65h = _mm256_add_pd(v64h, v3);
    const __m256d v66l = _mm256_div_pd(v3, v65l);
    const __m256d v66h = _mm256_div_pd(v3, v65h);
    const __m256i v68l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v67, _CMP_LT_OQ));
    const __m256i v68h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v67, _CMP_LT_OQ));
    const __m256i v68 = silu_f64_1ulp_avx2_join_mask_avx2(v68l, v68h);
    const __m256d v69l = _mm256_blendv_pd(v3, v62l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v68))));
    const __m256d v69h = _mm256_blendv_pd(v3, v62h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v68, 1))));
    const __m256d v70l = _mm256_mul_pd(v5l, v69l);
    const __m256d v70h = _mm256_mul_pd(v5h, v69h);
    const __m256d v71l = _mm256_mul_pd(v66l, v70l);
    const __m256d v71h = _mm256_mul_pd(v66h, v70h);
    const __m256d v73l = _mm256_fnmadd_pd(v65l, v71l, v70l);
    const __m256d v73h = _mm256_fnmadd_pd(v65h, v71h, v70h);
    const __m256d v74l = _mm256_sub_pd(v55l, v62l);
    const __m256d v74h = _mm256_sub_pd(v55h, v62h);
    const __m256d v75l = _mm256_add_pd(v74l, v61l);
    const __m256d v75h = _mm256_add_pd(v74h, v61h);
    const __m256d v76l = _mm256_blendv_pd(v67, v75l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v68))));
    const __m256d v76h = _mm256_blendv_pd(v67, v75h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v68, 1))));
    const __m256d v78l = _mm256_fmsub_pd(v5l, v69l, v70l);
    const __m256d v78h = _mm256_fmsub_pd(v5h, v69h, v70h);
    const __m256d v79l = _mm256_fmadd_pd(v5l, v76l, v78l);
    const __m256d v79h = _mm256_fmadd_pd(v5h, v76h, v78h);
    const __m256d v80l = _mm256_add_pd(v73l, v79l);
    const __m256d v80h = _mm256_add_pd(v73h, v79h);
    const __m256d v81l = _mm256_sub_pd(v3, v65l);
    const __m256d v81h = _mm256_sub_pd(v3, v65h);
    const __m256d v82l = _mm256_add_pd(v64l, v81l);
    const __m256d v82h = _mm256_add_pd(v64h, v81h);
    const __m256d v83l = _mm256_mul_pd(v27l, v75l);
    const __m256d v83h = _mm256_mul_pd(v27h, v75h);
    const __m256d v84l = _mm256_mul_pd(v23l, v83l);
    const __m256d v84h = _mm256_mul_pd(v23h, v83h);
    const __m256d v85l = _mm256_add_pd(v82l, v84l);
    const __m256d v85h = _mm256_add_pd(v82h, v84h);
    const __m256d v86l = _mm256_mul_pd(v71l, v85l);
    const __m256d v86h = _mm256_mul_pd(v71h, v85h);
    const __m256d v87l = _mm256_sub_pd(v80l, v86l);
    const __m256d v87h = _mm256_sub_pd(v80h, v86h);
    const __m256d v88l = _mm256_fmadd_pd(v66l, v87l, v71l);
    const __m256d v88h = _mm256_fmadd_pd(v66h, v87h, v71h);
    const __m256d v89l = _mm256_blendv_pd(v3, v27l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v68))));
    const __m256d v89h = _mm256_blendv_pd(v3, v27h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v68, 1))));
    const __m256d v90l = _mm256_mul_pd(v88l, v89l);
    const __m256d v90h = _mm256_mul_pd(v88h, v89h);
    const __m256d v91l = _mm256_blendv_pd(v3, v23l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v68))));
    const __m256d v91h = _mm256_blendv_pd(v3, v23h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v68, 1))));
    const __m256d v92l = _mm256_mul_pd(v90l, v91l);
    const __m256d v92h = _mm256_mul_pd(v90h, v91h);
    const __m256d v93l = silu_f64_1ulp_avx2_signed_f64_avx2(v92l, v0l);
    const __m256d v93h = silu_f64_1ulp_avx2_signed_f64_avx2(v92h, v0h);
    const __m256d v94l = _mm256_blendv_pd(v0l, v93l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v94h = _mm256_blendv_pd(v0h, v93h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v94l);
    _mm256_storeu_pd(y + 4, v94h);
}

static SILU_F64_1ULP_AVX2_AVX2_TARGET void silu_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        silu_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        silu_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SILU_F64_1ULP_AVX2_AVX512 __m512i silu_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SILU_F64_1ULP_AVX2_AVX512 __mmask8 silu_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SILU_F64_1ULP_AVX2_AVX512 __m512d silu_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SILU_F64_1ULP_AVX2_AVX512 void silu_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(INFINITY);
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v4 = _mm512_set1_pd(-0x1.7cp+9); /* -760 */
    const __m512d v9 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v13 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v21 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v28 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v29 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v32 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v33 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v35 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v37 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v39 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v41 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v43 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v45 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v48 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v49 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v52 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v67 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __m512d v5l = _mm512_max_pd(v4, v0l);
    const __m512d v5h = _mm512_max_pd(v4, v0h);
    const __m512d v6l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v5l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v5h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v6l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v7h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v6h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v8l = _mm512_max_pd(v4, v7l);
    const __m512d v8h = _mm512_max_pd(v4, v7h);
    const __m512d v11l = _mm512_fmadd_pd(v8l, v9, v10);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v9, v10);
    const __m512d v12l = _mm512_sub_pd(v11l, v10);
    const __m512d v12h = _mm512_sub_pd(v11h, v10);
    const __m512d v14l = _mm512_fmadd_pd(v13, v12l, v10);
    const __m512d v14h = _mm512_fmadd_pd(v13, v12h, v10);
    const __m512d v15l = _mm512_sub_pd(v14l, v10);
    const __m512d v15h = _mm512_sub_pd(v14h, v10);
    const __m512d v16l = _mm512_sub_pd(v12l, v15l);
    const __m512d v16h = _mm512_sub_pd(v12h, v15h);
    const __m512d v17l = _mm512_add_pd(v16l, v10);
    const __m512d v17h = _mm512_add_pd(v16h, v10);
    const __m512i v18l = silu_f64_1ulp_avx2_bits_f64_avx512(v17l);
    const __m512i v18h = silu_f64_1ulp_avx2_bits_f64_avx512(v17h);
    const __m512i v20l = _mm512_slli_epi64(v18l, 52);
    const __m512i v20h = _mm512_slli_epi64(v18h, 52);
    const __m512i v22l = _mm512_add_epi64(v20l, v21);
    const __m512i v22h = _mm512_add_epi64(v20h, v21);
    const __m512d v23l = _mm512_castsi512_pd(v22l);
    const __m512d v23h = _mm512_castsi512_pd(v22h);
    const __m512i v24l = _mm512_castpd_si512(v14l);
    const __m512i v24h = _mm512_castpd_si512(v14h);
    const __m512i v25l = _mm512_slli_epi64(v24l, 52);
    const __m512i v25h = _mm512_slli_epi64(v24h, 52);
    const __m512i v26l = _mm512_add_epi64(v25l, v21);
    const __m512i v26h = _mm512_add_epi64(v25h, v21);
    const __m512d v27l = _mm512_castsi512_pd(v26l);
    const __m512d v27h = _mm512_castsi512_pd(v26h);
    const __m512d v30l = _mm512_fmadd_pd(v29, v12l, v8l);
    const __m512d v30h = _mm512_fmadd_pd(v29, v12h, v8h);
    const __m512d v31l = _mm512_fmadd_pd(v12l, v28, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v12h, v28, v30h);
    const __m512d v34l = _mm512_fmadd_pd(v32, v31l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32, v31h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v31l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v31h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v31l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v31h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v31l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v31h, v38h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v31l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v31h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v31l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v31h, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v31l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v31h, v45);
    const __m512d v47l = _mm512_mul_pd(v31l, v31l);
    const __m512d v47h = _mm512_mul_pd(v31h, v31h);
    const __m512d v50l = _mm512_fmadd_pd(v48, v31l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48, v31h, v49);
    const __m512d v51l = _mm512_fmadd_pd(v46l, v47l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v46h, v47h, v50h);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v31l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v31h, v52);
    const __m512d v54l = _mm512_fmadd_pd(v31l, v53l, v13);
    const __m512d v54h = _mm512_fmadd_pd(v31h, v53h, v13);
    const __m512d v55l = _mm512_add_pd(v3, v31l);
    const __m512d v55h = _mm512_add_pd(v3, v31h);
    const __m512d v56l = _mm512_sub_pd(v3, v55l);
    const __m512d v56h = _mm512_sub_pd(v3, v55h);
    const __m512d v57l = _mm512_add_pd(v56l, v31l);
    const __m512d v57h = _mm512_add_pd(v56h, v31h);
    const __m512d v58l = _mm512_sub_pd(v30l, v31l);
    const __m512d v58h = _mm512_sub_pd(v30h, v31h);
    const __m512d v59l = _mm512_fmadd_pd(v12l, v28, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v12h, v28, v58h);
    const __m512d v60l = _mm512_add_pd(v57l, v59l);
    const __m512d v60h = _mm512_add_pd(v57h, v59h);
    const __m512d v61l = _mm512_fmadd_pd(v54l, v47l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v54h, v47h, v60h);
    const __m512d v62l = _mm512_add_pd(v61l, v55l);
    const __m512d v62h = _mm512_add_pd(v61h, v55h);
    const __m512d v63l = _mm512_mul_pd(v27l, v62l);
    const __m512d v63h = _mm512_mul_pd(v27h, v62h);
    const __m512d v64l = _mm512_mul_pd(v23l, v63l);
    const __m512d v64h = _mm512_mul_pd(v23h, v63h);
    const __m512d v65l = _mm512_add_pd(v64l, v3);
    const __m512d v65h = _mm512_add_pd(v64h, v3);
    const __m512d v66l = _mm512_div_pd(v3, v65l);
    const __m512d v66h = _mm512_div_pd(v3, v65h);
    const __mmask8 v68l = _mm512_cmp_pd_mask(v0l, v67, _CMP_LT_OQ);
    const __mmask8 v68h = _mm512_cmp_pd_mask(v0h, v67, _CMP_LT_OQ);
    const __mmask16 v68 = _mm512_kunpackb(v68h, v68l);
    const __m512d v69l = _mm512_mask_blend_pd((__mmask8)v68, v3, v62l);
    const __m512d v69h = _mm512_mask_blend_pd(silu_f64_1ulp_avx2_high_mask_avx512(v68), v3, v62h);
    const __m512d v70l = _mm512_mul_pd(v5l, v69l);
    const __m512d v70h = _mm512_mul_pd(v5h, v69h);
    const __m512d v71l = _mm512_mul_pd(v66l, v70l);
    const __m512d v71h = _mm512_mul_pd(v66h, v70h);
    const __m512d v73l = _mm512_fnmadd_pd(v65l, v71l, v70l);
    const __m512d v73h = _mm512_fnmadd_pd(v65h, v71h, v70h);
    const __m512d v74l = _mm512_sub_pd(v55l, v62l);
    const __m512d v74h = _mm512_sub_pd(v55h, v62h);
    const __m512d v75l = _mm512_add_pd(v74l, v61l);
    const __m512d v75h = _mm512_add_pd(v74h, v61h);
    const __m512d v76l = _mm512_mask_blend_pd((__mmask8)v68, v67, v75l);
    const __m512d v76h = _mm512_mask_blend_pd(silu_f64_1ulp_avx2_high_mask_avx512(v68), v67, v75h);
    const __m512d v78l = _mm512_fmsub_pd(v5l, v69l, v70l);
    const __m512d v78h = _mm512_fmsub_pd(v5h, v69h, v70h);
    const __m512d v79l = _mm512_fmadd_pd(v5l, v76l, v78l);
    const __m512d v79h = _mm512_fmadd_pd(v5h, v76h, v78h);
    const __m512d v80l = _mm512_add_pd(v73l, v79l);
    const __m512d v80h = _mm512_add_pd(v73h, v79h);
    const __m512d v81l = _mm512_sub_pd(v3, v65l);
    const __m512d v81h = _mm512_sub_pd(v3, v65h);
    const __m512d v82l = _mm512_add_pd(v64l, v81l);
    const __m512d v82h = _mm512_add_pd(v64h, v81h);
    const __m512d v83l = _mm512_mul_pd(v27l, v75l);
    const __m512d v83h = _mm512_mul_pd(v27h, v75h);
    const __m512d v84l = _mm512_mul_pd(v23l, v83l);
    const __m512d v84h = _mm512_mul_pd(v23h, v83h);
    const __m512d v85l = _mm512_add_pd(v82l, v84l);
    const __m512d v85h = _mm512_add_pd(v82h, v84h);
    const __m512d v86l = _mm512_mul_pd(v71l, v85l);
    const __m512d v86h = _mm512_mul_pd(v71h, v85h);
    const __m512d v87l = _mm512_sub_pd(v80l, v86l);
    const __m512d v87h = _mm512_sub_pd(v80h, v86h);
    const __m512d v88l = _mm512_fmadd_pd(v66l, v87l, v71l);
    const __m512d v88h = _mm512_fmadd_pd(v66h, v87h, v71h);
    const __m512d v89l = _mm512_mask_blend_pd((__mmask8)v68, v3, v27l);
    const __m512d v89h = _mm512_mask_blend_pd(silu_f64_1ulp_avx2_high_mask_avx512(v68), v3, v27h);
    const __m512d v90l = _mm512_mul_pd(v88l, v89l);
    const __m512d v90h = _mm512_mul_pd(v88h, v89h);
    const __m512d v91l = _mm512_mask_blend_pd((__mmask8)v68, v3, v23l);
    const __m512d v91h = _mm512_mask_blend_pd(silu_f64_1ulp_avx2_high_mask_avx512(v68), v3, v23h);
    const __m512d v92l = _mm512_mul_pd(v90l, v91l);
    const __m512d v92h = _mm512_mul_pd(v90h, v91h);
    const __m512d v93l = silu_f64_1ulp_avx2_signed_f64_avx512(v92l, v0l);
    const __m512d v93h = silu_f64_1ulp_avx2_signed_f64_avx512(v92h, v0h);
    const __m512d v94l = _mm512_mask_blend_pd((__mmask8)v2, v0l, v93l);
    const __m512d v94h = _mm512_mask_blend_pd(silu_f64_1ulp_avx2_high_mask_avx512(v2), v0h, v93h);
    _mm512_storeu_pd(y, v94l);
    _mm512_storeu_pd(y + 8, v94h);
}

static SILU_F64_1ULP_AVX2_AVX512_TARGET void silu_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        silu_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        silu_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_f64_1ulp_avx2_level(void) {
#if defined(SILU_F64_1ULP_AVX2_FORCE_ISA)
    return SILU_F64_1ULP_AVX2_FORCE_ISA;
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

double silu_f64_1ulp_avx2(double x) {
    return silu_f64_1ulp_avx2_element(x);
}

void silu_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_f64_1ulp_avx2_level();
    if (level == 2) {
        silu_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    silu_f64_1ulp_avx2_array_portable(x, y, n);
}
