/* gelu_tanh_f64_3ulp_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f64
 *   domain       every input
 *   max error    3.442082 ulp, observed on 44131010 inputs
 *   worst input  -0x1.69343bd7cea7fp+2 (-5.6438130958073307, encoding 0xc0169343bd7cea7f)
 *   result there -0x1.ff0b3fd95be88p-30 (-1.8591670341604837e-09, encoding 0xbe1ff0b3fd95be88)
 *   mean error   0.269464 ulp
 *   misrounded   9745000 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3dd19bec2a8f8a0c6744e27553806022
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f64 --max-ulp 2.6 --isa avx2 --time 15s --seed 1 --threads 1 --archive gelu_tanh_f64_3ulp_avx2.db
 *                time: 2.5712 ns/element as avx2 code (inputs mean)
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
#include "gelu_tanh_f64_3ulp_avx2.h"

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

static inline double gelu_tanh_f64_3ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double gelu_tanh_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_tanh_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_tanh_f64_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_tanh_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_tanh_f64_3ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = gelu_tanh_f64_3ulp_avx2_bits_f64(y) & INT64_MIN;
    return gelu_tanh_f64_3ulp_avx2_frombits_f64((gelu_tanh_f64_3ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double gelu_tanh_f64_3ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = gelu_tanh_f64_3ulp_avx2_abs_f64(v0);
    const double v2 = 0x1.8p+4; /* 24 */
    const int v3 = v1 < v2;
    const double v4 = 0x0p+0; /* 0 */
    const double v5 = v4 > v0 ? v4 : v0;
    const double v6 = 0x1p-600; /* 2.4099198651028841e-181 */
    const double v7 = -0x1.75af283f3c446p-50; /* -1.2964775359901563e-15 */
    const double v8 = -0x1.f3b66f9cf822ap-55; /* -5.4178953053712985e-17 */
    const double v9 = v1 * v1;
    const double v10 = -v9;
    const double v11 = gelu_tanh_f64_3ulp_avx2_fma_f64(v1, v1, v10);
    const double v12 = 0x1.241a4827d90d8p-4; /* 0.071314126832990765 */
    const double v13 = 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double v14 = v13 * v9;
    const double v15 = -v14;
    const double v16 = gelu_tanh_f64_3ulp_avx2_fma_f64(v13, v9, v15);
    const double v17 = gelu_tanh_f64_3ulp_avx2_fma_f64(v11, v12, v16);
    const double v18 = gelu_tanh_f64_3ulp_avx2_fma_f64(v8, v9, v17);
    const double v19 = 0x1.9884533d43651p+0; /* 1.5957691216057308 */
    const double v20 = v19 + v14;
    const double v21 = v20 - v14;
    const double v22 = v19 - v21;
    const double v23 = v20 - v21;
    const double v24 = v14 - v23;
    const double v25 = v22 + v24;
    const double v26 = v18 + v25;
    const double v27 = v7 + v26;
    const double v28 = v20 * v1;
    const double v29 = -v28;
    const double v30 = gelu_tanh_f64_3ulp_avx2_fma_f64(v20, v1, v29);
    const double v31 = gelu_tanh_f64_3ulp_avx2_fma_f64(v27, v1, v30);
    const double v32 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v33 = 0x1.8p+52; /* 6755399441055744 */
    const double v34 = gelu_tanh_f64_3ulp_avx2_fma_f64(v32, v28, v33);
    const double v35 = v34 - v33;
    const double v36 = 0x1.ea85d23c844ffp-45; /* 5.4458963916513632e-14 */
    const double v37 = v35 * v36;
    const double v38 = v31 + v37;
    const double v39 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v40 = gelu_tanh_f64_3ulp_avx2_fma_f64(v35, v39, v28);
    const double v41 = v38 + v40;
    const double v42 = v41 * v41;
    const double v43 = -0x1.b54e6904a3ec9p-26; /* -2.5454576240703271e-08 */
    const double v44 = 0x1.28bbf83f57835p-22; /* 2.7635531193125603e-07 */
    const double v45 = -0x1.9a6586b825868p-20; /* -1.5288464237143326e-06 */
    const double v46 = gelu_tanh_f64_3ulp_avx2_fma_f64(v44, v41, v45);
    const double v47 = gelu_tanh_f64_3ulp_avx2_fma_f64(v42, v43, v46);
    const double v48 = -0x1.494b4ea203717p-20; /* -1.2267163715969808e-06 */
    const double v49 = 0x1.a0199787928a8p-16; /* 2.4801490808003826e-05 */
    const double v50 = gelu_tanh_f64_3ulp_avx2_fma_f64(v48, v41, v49);
    const double v51 = gelu_tanh_f64_3ulp_avx2_fma_f64(v47, v41, v50);
    const double v52 = 0x1.a01be0708c82fp-17; /* 1.2401011390304136e-05 */
    const double v53 = gelu_tanh_f64_3ulp_avx2_fma_f64(v51, v41, v52);
    const double v54 = -0x1.ba1bc65d8d082p-13; /* -0.00021081375864329474 */
    const double v55 = 0x1.6c16c4613fbp-10; /* 0.0013888890610471161 */
    const double v56 = gelu_tanh_f64_3ulp_avx2_fma_f64(v54, v41, v55);
    const double v57 = gelu_tanh_f64_3ulp_avx2_fma_f64(v53, v41, v56);
    const double v58 = 0x1.c4b8910ccbd98p-21; /* 8.4325850622194304e-07 */
    const double v59 = -0x1.11111393d1695p-7; /* -0.0083333345024912218 */
    const double v60 = gelu_tanh_f64_3ulp_avx2_fma_f64(v57, v58, v59);
    const double v61 = gelu_tanh_f64_3ulp_avx2_fma_f64(v57, v41, v60);
    const double v62 = v61 * v41;
    const double v63 = 0x1.555555555306fp-5; /* 0.04166666666660112 */
    const double v64 = v62 + v63;
    const double v65 = -0x1.5555555555dd5p-3; /* -0.16666666666672705 */
    const double v66 = gelu_tanh_f64_3ulp_avx2_fma_f64(v64, v41, v65);
    const double v67 = 0x1p-1; /* 0.5 */
    const double v68 = gelu_tanh_f64_3ulp_avx2_fma_f64(v66, v41, v67);
    const double v69 = -0x1.0000000000001p+0; /* -1.0000000000000002 */
    const double v70 = gelu_tanh_f64_3ulp_avx2_fma_f64(v68, v41, v69);
    const double v71 = v41 * v70;
    const double v72 = gelu_tanh_f64_3ulp_avx2_fma_f64(v71, v1, v1);
    const int64_t v73 = gelu_tanh_f64_3ulp_avx2_bits_f64(v34);
    const int64_t v74 = INT64_C(52);
    const int64_t v75 = gelu_tanh_f64_3ulp_avx2_shl_i64(v73, v74);
    const int64_t v76 = INT64_C(7309342195222315008); /* 0x6570000000000000 */
    const int64_t v77 = (int64_t)((uint64_t)v75 + (uint64_t)v76);
    const double v78 = gelu_tanh_f64_3ulp_avx2_frombits_f64(v77);
    const double v79 = gelu_tanh_f64_3ulp_avx2_fma_f64(v71, v78, v78);
    const double v80 = -0x1.e2b1489ddf0c5p-57; /* -1.3083406815965193e-17 */
    const double v81 = gelu_tanh_f64_3ulp_avx2_fma_f64(v6, v79, v80);
    const double v82 = 0x1p+0; /* 1 */
    const double v83 = v81 + v82;
    const double v84 = v72 / v83;
    const double v85 = v84 * v78;
    const double v86 = v6 * v85;
    const double v87 = v5 - v86;
    const double v88 = v3 ? v87 : v5;
    const double v89 = gelu_tanh_f64_3ulp_avx2_copysign_f64(v88, v0);
    const double r0 = v89;
    return r0;
}

static void gelu_tanh_f64_3ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_f64_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_F64_3ULP_AVX2_AVX2 static inline GELU_TANH_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_F64_3ULP_AVX2_AVX512 static inline GELU_TANH_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
GELU_TANH_F64_3ULP_AVX2_AVX2 __m256i gelu_tanh_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_TANH_F64_3ULP_AVX2_AVX2 __m256d gelu_tanh_f64_3ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_TANH_F64_3ULP_AVX2_AVX2 void gelu_tanh_f64_3ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1.8p+4); /* 24 */
    const __m256d v4 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v6 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v7 = _mm256_set1_pd(-0x1.75af283f3c446p-50); /* -1.2964775359901563e-15 */
    const __m256d v8 = _mm256_set1_pd(-0x1.f3b66f9cf822ap-55); /* -5.4178953053712985e-17 */
    const __m256d v12 = _mm256_set1_pd(0x1.241a4827d90d8p-4); /* 0.071314126832990765 */
    const __m256d v13 = _mm256_set1_pd(0x1.2444f2a4d8b4bp-4); /* 0.071354816272600249 */
    const __m256d v19 = _mm256_set1_pd(0x1.9884533d43651p+0); /* 1.5957691216057308 */
    const __m256d v32 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v33 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v36 = _mm256_set1_pd(0x1.ea85d23c844ffp-45); /* 5.4458963916513632e-14 */
    const __m256d v39 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v43 = _mm256_set1_pd(-0x1.b54e6904a3ec9p-26); /* -2.5454576240703271e-08 */
    const __m256d v44 = _mm256_set1_pd(0x1.28bbf83f57835p-22); /* 2.7635531193125603e-07 */
    const __m256d v45 = _mm256_set1_pd(-0x1.9a6586b825868p-20); /* -1.5288464237143326e-06 */
    const __m256d v48 = _mm256_set1_pd(-0x1.494b4ea203717p-20); /* -1.2267163715969808e-06 */
    const __m256d v49 = _mm256_set1_pd(0x1.a0199787928a8p-16); /* 2.4801490808003826e-05 */
    const __m256d v52 = _mm256_set1_pd(0x1.a01be0708c82fp-17); /* 1.2401011390304136e-05 */
    const __m256d v54 = _mm256_set1_pd(-0x1.ba1bc65d8d082p-13); /* -0.00021081375864329474 */
    const __m256d v55 = _mm256_set1_pd(0x1.6c16c4613fbp-10); /* 0.0013888890610471161 */
    const __m256d v58 = _mm256_set1_pd(0x1.c4b8910ccbd98p-21); /* 8.4325850622194304e-07 */
    const __m256d v59 = _mm256_set1_pd(-0x1.11111393d1695p-7); /* -0.0083333345024912218 */
    const __m256d v63 = _mm256_set1_pd(0x1.555555555306fp-5); /* 0.04166666666660112 */
    const __m256d v65 = _mm256_set1_pd(-0x1.5555555555dd5p-3); /* -0.16666666666672705 */
    const __m256d v67 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v69 = _mm256_set1_pd(-0x1.0000000000001p+0); /* -1.0000000000000002 */
    const __m256i v76 = _mm256_set1_epi64x(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m256d v80 = _mm256_set1_pd(-0x1.e2b1489ddf0c5p-57); /* -1.3083406815965193e-17 */
    const __m256d v82 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = gelu_tanh_f64_3ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_max_pd(v4, v0l);
    const __m256d v5h = _mm256_max_pd(v4, v0h);
    const __m256d v9l = _mm256_mul_pd(v1l, v1l);
    const __m256d v9h = _mm256_mul_pd(v1h, v1h);
    const __m256d v11l = _mm256_fmsub_pd(v1l, v1l, v9l);
    const __m256d v11h = _mm256_fmsub_pd(v1h, v1h, v9h);
    const __m256d v14l = _mm256_mul_pd(v13, v9l);
    const __m256d v14h = _mm256_mul_pd(v13, v9h);
    const __m256d v16l = _mm256_fmsub_pd(v13, v9l, v14l);
    const __m256d v16h = _mm256_fmsub_pd(v13, v9h, v14h);
    const __m256d v17l = _mm256_fmadd_pd(v11l, v12, v16l);
    const __m256d v17h = _mm256_fmadd_pd(v11h, v12, v16h);
    const __m256d v18l = _mm256_fmadd_pd(v8, v9l, v17l);
    const __m256d v18h = _mm256_fmadd_pd(v8, v9h, v17h);
    const __m256d v20l = _mm256_add_pd(v19, v14l);
    const __m256d v20h = _mm256_add_pd(v19, v14h);
    const __m256d v21l = _mm256_sub_pd(v20l, v14l);
    const __m256d v21h = _mm256_sub_pd(v20h, v14h);
    const __m256d v22l = _mm256_sub_pd(v19, v21l);
    const __m256d v22h = _mm256_sub_pd(v19, v21h);
    const __m256d v23l = _mm256_sub_pd(v20l, v21l);
    const __m256d v23h = _mm256_sub_pd(v20h, v21h);
    const __m256d v24l = _mm256_sub_pd(v14l, v23l);
    const __m256d v24h = _mm256_sub_pd(v14h, v23h);
    const __m256d v25l = _mm256_add_pd(v22l, v24l);
    const __m256d v25h = _mm256_add_pd(v22h, v24h);
    const __m256d v26l = _mm256_add_pd(v18l, v25l);
    const __m256d v26h = _mm256_add_pd(v18h, v25h);
    const __m256d v27l = _mm256_add_pd(v7, v26l);
    const __m256d v27h = _mm256_add_pd(v7, v26h);
    const __m256d v28l = _mm256_mul_pd(v20l, v1l);
    const __m256d v28h = _mm256_mul_pd(v20h, v1h);
    const __m256d v30l = _mm256_fmsub_pd(v20l, v1l, v28l);
    const __m256d v30h = _mm256_fmsub_pd(v20h, v1h, v28h);
    const __m256d v31l = _mm256_fmadd_pd(v27l, v1l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v27h, v1h, v30h);
    const __m256d v34l = _mm256_fmadd_pd(v32, v28l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32, v28h, v33);
    const __m256d v35l = _mm256_sub_pd(v34l, v33);
    const __m256d v35h = _mm256_sub_pd(v34h, v33);
    const __m256d v37l = _mm256_mul_pd(v35l, v36);
    const __m256d v37h = _mm256_mul_pd(v35h, v36);
    const __m256d v38l = _mm256_add_pd(v31l, v37l);
    const __m256d v38h = _mm256_add_pd(v31h, v37h);
    const __m256d v40l = _mm256_fmadd_pd(v35l, v39, v28l);
    const __m256d v40h = _mm256_fmadd_pd(v35h, v39, v28h);
    const __m256d v41l = _mm256_add_pd(v38l, v40l);
    const __m256d v41h = _mm256_add_pd(v38h, v40h);
    const __m256d v42l = _mm256_mul_pd(v41l, v41l);
    const __m256d v42h = _mm256_mul_pd(v41h, v41h);
    const __m256d v46l = _mm256_fmadd_pd(v44, v41l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44, v41h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v42l, v43, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v42h, v43, v46h);
    const __m256d v50l = _mm256_fmadd_pd(v48, v41l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48, v41h, v49);
    const __m256d v51l = _mm256_fmadd_pd(v47l, v41l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v47h, v41h, v50h);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v41l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v41h, v52);
    const __m256d v56l = _mm256_fmadd_pd(v54, v41l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54, v41h, v55);
    const __m256d v57l = _mm256_fmadd_pd(v53l, v41l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v53h, v41h, v56h);
    const __m256d v60l = _mm256_fmadd_pd(v57l, v58, v59);
    const __m256d v60h = _mm256_fmadd_pd(v57h, v58, v59);
    const __m256d v61l = _mm256_fmadd_pd(v57l, v41l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v57h, v41h, v60h);
    const __m256d v62l = _mm256_mul_pd(v61l, v41l);
    const __m256d v62h = _mm256_mul_pd(v61h, v41h);
    const __m256d v64l = _mm256_add_pd(v62l, v63);
    const __m256d v64h = _mm256_add_pd(v62h, v63);
    const __m256d v66l = _mm256_fmadd_pd(v64l, v41l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v64h, v41h, v65);
    const __m256d v68l = _mm256_fmadd_pd(v66l, v41l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v66h, v41h, v67);
    const __m256d v70l = _mm256_fmadd_pd(v68l, v41l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v68h, v41h, v69);
    const __m256d v71l = _mm256_mul_pd(v41l, v70l);
    const __m256d v71h = _mm256_mul_pd(v41h, v70h);
    const __m256d v72l = _mm256_fmadd_pd(v71l, v1l, v1l);
    const __m256d v72h = _mm256_fmadd_pd(v71h, v1h, v1h);
    const __m256i v73l = _mm256_castpd_si256(v34l);
    const __m256i v73h = _mm256_castpd_si256(v34h);
    const __m256i v75l = _mm256_slli_epi64(v73l, 52);
    const __m256i v75h = _mm256_slli_epi64(v73h, 52);
    const __m256i v77l = _mm256_add_epi64(v75l, v76);
    const __m256i v77h = _mm256_add_epi64(v75h, v76);
    const __m256d v78l = _mm256_castsi256_pd(v77l);
    const __m256d v78h = _mm256_castsi256_pd(v77h);
    const __m256d v79l = _mm256_fmadd_pd(v71l, v78l, v78l);
    const __m256d v79h = _mm256_fmadd_pd(v71h, v78h, v78h);
    const __m256d v81l = _mm256_fmadd_pd(v6, v79l, v80);
    const __m256d v81h = _mm256_fmadd_pd(v6, v79h, v80);
    const __m256d v83l = _mm256_add_pd(v81l, v82);
    const __m256d v83h = _mm256_add_pd(v81h, v82);
    const __m256d v84l = _mm256_div_pd(v72l, v83l);
    const __m256d v84h = _mm256_div_pd(v72h, v83h);
    const __m256d v85l = _mm256_mul_pd(v84l, v78l);
    const __m256d v85h = _mm256_mul_pd(v84h, v78h);
    const __m256d v86l = _mm256_mul_pd(v6, v85l);
    const __m256d v86h = _mm256_mul_pd(v6, v85h);
    const __m256d v87l = _mm256_sub_pd(v5l, v86l);
    const __m256d v87h = _mm256_sub_pd(v5h, v86h);
    const __m256d v88l = _mm256_blendv_pd(v5l, v87l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v88h = _mm256_blendv_pd(v5h, v87h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v89l = gelu_tanh_f64_3ulp_avx2_signed_f64_avx2(v88l, v0l);
    const __m256d v89h = gelu_tanh_f64_3ulp_avx2_signed_f64_avx2(v88h, v0h);
    _mm256_storeu_pd(y, v89l);
    _mm256_storeu_pd(y + 4, v89h);
}

static GELU_TANH_F64_3ULP_AVX2_AVX2_TARGET void gelu_tanh_f64_3ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_tanh_f64_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        gelu_tanh_f64_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
GELU_TANH_F64_3ULP_AVX2_AVX512 __mmask8 gelu_tanh_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_TANH_F64_3ULP_AVX2_AVX512 __m512d gelu_tanh_f64_3ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_TANH_F64_3ULP_AVX2_AVX512 void gelu_tanh_f64_3ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1.8p+4); /* 24 */
    const __m512d v4 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v6 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v7 = _mm512_set1_pd(-0x1.75af283f3c446p-50); /* -1.2964775359901563e-15 */
    const __m512d v8 = _mm512_set1_pd(-0x1.f3b66f9cf822ap-55); /* -5.4178953053712985e-17 */
    const __m512d v12 = _mm512_set1_pd(0x1.241a4827d90d8p-4); /* 0.071314126832990765 */
    const __m512d v13 = _mm512_set1_pd(0x1.2444f2a4d8b4bp-4); /* 0.071354816272600249 */
    const __m512d v19 = _mm512_set1_pd(0x1.9884533d43651p+0); /* 1.5957691216057308 */
    const __m512d v32 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v33 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v36 = _mm512_set1_pd(0x1.ea85d23c844ffp-45); /* 5.4458963916513632e-14 */
    const __m512d v39 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v43 = _mm512_set1_pd(-0x1.b54e6904a3ec9p-26); /* -2.5454576240703271e-08 */
    const __m512d v44 = _mm512_set1_pd(0x1.28bbf83f57835p-22); /* 2.7635531193125603e-07 */
    const __m512d v45 = _mm512_set1_pd(-0x1.9a6586b825868p-20); /* -1.5288464237143326e-06 */
    const __m512d v48 = _mm512_set1_pd(-0x1.494b4ea203717p-20); /* -1.2267163715969808e-06 */
    const __m512d v49 = _mm512_set1_pd(0x1.a0199787928a8p-16); /* 2.4801490808003826e-05 */
    const __m512d v52 = _mm512_set1_pd(0x1.a01be0708c82fp-17); /* 1.2401011390304136e-05 */
    const __m512d v54 = _mm512_set1_pd(-0x1.ba1bc65d8d082p-13); /* -0.00021081375864329474 */
    const __m512d v55 = _mm512_set1_pd(0x1.6c16c4613fbp-10); /* 0.0013888890610471161 */
    const __m512d v58 = _mm512_set1_pd(0x1.c4b8910ccbd98p-21); /* 8.4325850622194304e-07 */
    const __m512d v59 = _mm512_set1_pd(-0x1.11111393d1695p-7); /* -0.0083333345024912218 */
    const __m512d v63 = _mm512_set1_pd(0x1.555555555306fp-5); /* 0.04166666666660112 */
    const __m512d v65 = _mm512_set1_pd(-0x1.5555555555dd5p-3); /* -0.16666666666672705 */
    const __m512d v67 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v69 = _mm512_set1_pd(-0x1.0000000000001p+0); /* -1.0000000000000002 */
    const __m512i v76 = _mm512_set1_epi64(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m512d v80 = _mm512_set1_pd(-0x1.e2b1489ddf0c5p-57); /* -1.3083406815965193e-17 */
    const __m512d v82 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_max_pd(v4, v0l);
    const __m512d v5h = _mm512_max_pd(v4, v0h);
    const __m512d v9l = _mm512_mul_pd(v1l, v1l);
    const __m512d v9h = _mm512_mul_pd(v1h, v1h);
    const __m512d v11l = _mm512_fmsub_pd(v1l, v1l, v9l);
    const __m512d v11h = _mm512_fmsub_pd(v1h, v1h, v9h);
    const __m512d v14l = _mm512_mul_pd(v13, v9l);
    const __m512d v14h = _mm512_mul_pd(v13, v9h);
    const __m512d v16l = _mm512_fmsub_pd(v13, v9l, v14l);
    const __m512d v16h = _mm512_fmsub_pd(v13, v9h, v14h);
    const __m512d v17l = _mm512_fmadd_pd(v11l, v12, v16l);
    const __m512d v17h = _mm512_fmadd_pd(v11h, v12, v16h);
    const __m512d v18l = _mm512_fmadd_pd(v8, v9l, v17l);
    const __m512d v18h = _mm512_fmadd_pd(v8, v9h, v17h);
    const __m512d v20l = _mm512_add_pd(v19, v14l);
    const __m512d v20h = _mm512_add_pd(v19, v14h);
    const __m512d v21l = _mm512_sub_pd(v20l, v14l);
    const __m512d v21h = _mm512_sub_pd(v20h, v14h);
    const __m512d v22l = _mm512_sub_pd(v19, v21l);
    const __m512d v22h = _mm512_sub_pd(v19, v21h);
    const __m512d v23l = _mm512_sub_pd(v20l, v21l);
    const __m512d v23h = _mm512_sub_pd(v20h, v21h);
    const __m512d v24l = _mm512_sub_pd(v14l, v23l);
    const __m512d v24h = _mm512_sub_pd(v14h, v23h);
    const __m512d v25l = _mm512_add_pd(v22l, v24l);
    const __m512d v25h = _mm512_add_pd(v22h, v24h);
    const __m512d v26l = _mm512_add_pd(v18l, v25l);
    const __m512d v26h = _mm512_add_pd(v18h, v25h);
    const __m512d v27l = _mm512_add_pd(v7, v26l);
    const __m512d v27h = _mm512_add_pd(v7, v26h);
    const __m512d v28l = _mm512_mul_pd(v20l, v1l);
    const __m512d v28h = _mm512_mul_pd(v20h, v1h);
    const __m512d v30l = _mm512_fmsub_pd(v20l, v1l, v28l);
    const __m512d v30h = _mm512_fmsub_pd(v20h, v1h, v28h);
    const __m512d v31l = _mm512_fmadd_pd(v27l, v1l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v27h, v1h, v30h);
    const __m512d v34l = _mm512_fmadd_pd(v32, v28l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32, v28h, v33);
    const __m512d v35l = _mm512_sub_pd(v34l, v33);
    const __m512d v35h = _mm512_sub_pd(v34h, v33);
    const __m512d v37l = _mm512_mul_pd(v35l, v36);
    const __m512d v37h = _mm512_mul_pd(v35h, v36);
    const __m512d v38l = _mm512_add_pd(v31l, v37l);
    const __m512d v38h = _mm512_add_pd(v31h, v37h);
    const __m512d v40l = _mm512_fmadd_pd(v35l, v39, v28l);
    const __m512d v40h = _mm512_fmadd_pd(v35h, v39, v28h);
    const __m512d v41l = _mm512_add_pd(v38l, v40l);
    const __m512d v41h = _mm512_add_pd(v38h, v40h);
    const __m512d v42l = _mm512_mul_pd(v41l, v41l);
    const __m512d v42h = _mm512_mul_pd(v41h, v41h);
    const __m512d v46l = _mm512_fmadd_pd(v44, v41l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44, v41h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v42l, v43, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v42h, v43, v46h);
    const __m512d v50l = _mm512_fmadd_pd(v48, v41l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48, v41h, v49);
    const __m512d v51l = _mm512_fmadd_pd(v47l, v41l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v47h, v41h, v50h);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v41l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v41h, v52);
    const __m512d v56l = _mm512_fmadd_pd(v54, v41l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54, v41h, v55);
    const __m512d v57l = _mm512_fmadd_pd(v53l, v41l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v53h, v41h, v56h);
    const __m512d v60l = _mm512_fmadd_pd(v57l, v58, v59);
    const __m512d v60h = _mm512_fmadd_pd(v57h, v58, v59);
    const __m512d v61l = _mm512_fmadd_pd(v57l, v41l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v57h, v41h, v60h);
    const __m512d v62l = _mm512_mul_pd(v61l, v41l);
    const __m512d v62h = _mm512_mul_pd(v61h, v41h);
    const __m512d v64l = _mm512_add_pd(v62l, v63);
    const __m512d v64h = _mm512_add_pd(v62h, v63);
    const __m512d v66l = _mm512_fmadd_pd(v64l, v41l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v64h, v41h, v65);
    const __m512d v68l = _mm512_fmadd_pd(v66l, v41l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v66h, v41h, v67);
    const __m512d v70l = _mm512_fmadd_pd(v68l, v41l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v68h, v41h, v69);
    const __m512d v71l = _mm512_mul_pd(v41l, v70l);
    const __m512d v71h = _mm512_mul_pd(v41h, v70h);
    const __m512d v72l = _mm512_fmadd_pd(v71l, v1l, v1l);
    const __m512d v72h = _mm512_fmadd_pd(v71h, v1h, v1h);
    const __m512i v73l = _mm512_castpd_si512(v34l);
    const __m512i v73h = _mm512_castpd_si512(v34h);
    const __m512i v75l = _mm512_slli_epi64(v73l, 52);
    const __m512i v75h = _mm512_slli_epi64(v73h, 52);
    const __m512i v77l = _mm512_add_epi64(v75l, v76);
    const __m512i v77h = _mm512_add_epi64(v75h, v76);
    const __m512d v78l = _mm512_castsi512_pd(v77l);
    const __m512d v78h = _mm512_castsi512_pd(v77h);
    const __m512d v79l = _mm512_fmadd_pd(v71l, v78l, v78l);
    const __m512d v79h = _mm512_fmadd_pd(v71h, v78h, v78h);
    const __m512d v81l = _mm512_fmadd_pd(v6, v79l, v80);
    const __m512d v81h = _mm512_fmadd_pd(v6, v79h, v80);
    const __m512d v83l = _mm512_add_pd(v81l, v82);
    const __m512d v83h = _mm512_add_pd(v81h, v82);
    const __m512d v84l = _mm512_div_pd(v72l, v83l);
    const __m512d v84h = _mm512_div_pd(v72h, v83h);
    const __m512d v85l = _mm512_mul_pd(v84l, v78l);
    const __m512d v85h = _mm512_mul_pd(v84h, v78h);
    const __m512d v86l = _mm512_mul_pd(v6, v85l);
    const __m512d v86h = _mm512_mul_pd(v6, v85h);
    const __m512d v87l = _mm512_sub_pd(v5l, v86l);
    const __m512d v87h = _mm512_sub_pd(v5h, v86h);
    const __m512d v88l = _mm512_mask_blend_pd((__mmask8)v3, v5l, v87l);
    const __m512d v88h = _mm512_mask_blend_pd(gelu_tanh_f64_3ulp_avx2_high_mask_avx512(v3), v5h, v87h);
    const __m512d v89l = gelu_tanh_f64_3ulp_avx2_signed_f64_avx512(v88l, v0l);
    const __m512d v89h = gelu_tanh_f64_3ulp_avx2_signed_f64_avx512(v88h, v0h);
    _mm512_storeu_pd(y, v89l);
    _mm512_storeu_pd(y + 8, v89h);
}

static GELU_TANH_F64_3ULP_AVX2_AVX512_TARGET void gelu_tanh_f64_3ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_f64_3ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        gelu_tanh_f64_3ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_f64_3ulp_avx2_level(void) {
#if defined(GELU_TANH_F64_3ULP_AVX2_FORCE_ISA)
    return GELU_TANH_F64_3ULP_AVX2_FORCE_ISA;
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

double gelu_tanh_f64_3ulp_avx2(double x) {
    return gelu_tanh_f64_3ulp_avx2_element(x);
}

void gelu_tanh_f64_3ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_f64_3ulp_avx2_level();
    if (level == 2) {
        gelu_tanh_f64_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_f64_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_f64_3ulp_avx2_array_portable(x, y, n);
}
