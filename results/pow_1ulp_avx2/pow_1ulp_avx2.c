/* pow_1ulp_avx2: pow
 *
 *   target       pow, x0^x1, f32
 *   domain       every input
 *   max error    0.735073 ulp, observed on 1176809 inputs
 *   worst input  0x1.5576fep+0 (1.33384693, encoding 0x3faabb7f)
 *                -0x1.1c089cp+8 (-284.03363, encoding 0xc38e044e)
 *   result there 0x1.f12a24p-119 (2.92207096e-36, encoding 0x04789512)
 *   mean error   0.110104 ulp
 *   misrounded   12418 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a2fb0dd1cb85557f8e848e8409132a2c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f32 --max-ulp 1 --isa avx2 --time 5m --evaluations 96 --seed 1 --threads 1 --archive pow_1ulp_avx2.db
 *                time: 1.9633 ns/element as avx2 code (inputs mean)
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
#include "pow_1ulp_avx2.h"

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

static inline float pow_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t pow_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double pow_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double pow_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t pow_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t pow_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double pow_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return pow_1ulp_avx2_frombits_f64((int64_t)((uint64_t)pow_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float pow_1ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t pow_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float pow_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float pow_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = pow_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return pow_1ulp_avx2_frombits_f32((pow_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float pow_1ulp_avx2_element(float x0, float x1) {
    const double v0 = -0x1.a051bf40e6e36p+7; /* -208.15966227358302 */
    const double v1 = 0x1.9p+7; /* 200 */
    const float v2 = x1;
    const double v3 = (double)v2;
    const int64_t v4 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const float v5 = x0;
    const float v6 = pow_1ulp_avx2_abs_f32(v5);
    const double v7 = (double)v6;
    const int64_t v8 = pow_1ulp_avx2_bits_f64(v7);
    const int64_t v9 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v10 = (int64_t)((uint64_t)v8 + (uint64_t)v9);
    const int64_t v11 = v4 & v10;
    const int64_t v12 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v13 = (int64_t)((uint64_t)v11 + (uint64_t)v12);
    const double v14 = pow_1ulp_avx2_frombits_f64(v13);
    const double v15 = 0x1p+0; /* 1 */
    const double v16 = v14 - v15;
    const double v17 = v15 + v14;
    const double v18 = v16 / v17;
    const double v19 = 0x1.613022297b4fap-2; /* 0.34491017702278237 */
    const double v20 = v18 * v18;
    const double v21 = 0x1.a55238ece8bf1p-2; /* 0.41144646593073647 */
    const double v22 = pow_1ulp_avx2_fma_f64(v19, v20, v21);
    const double v23 = 0x1.2777faf328aedp-1; /* 0.5770872518372393 */
    const double v24 = pow_1ulp_avx2_fma_f64(v22, v20, v23);
    const double v25 = 0x1.ec709c8f63a4cp-1; /* 0.96179665804249614 */
    const double v26 = pow_1ulp_avx2_fma_f64(v24, v20, v25);
    const double v27 = 0x1.71547652b62cbp+1; /* 2.8853900817742661 */
    const double v28 = pow_1ulp_avx2_fma_f64(v26, v20, v27);
    const int64_t v29 = INT64_C(52);
    const int64_t v30 = pow_1ulp_avx2_lshr_i64(v10, v29);
    const int64_t v31 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v32 = (int64_t)((uint64_t)v30 + (uint64_t)v31);
    const double v33 = pow_1ulp_avx2_frombits_f64(v32);
    const double v34 = 0x1.8p+52; /* 6755399441055744 */
    const double v35 = v33 - v34;
    const double v36 = pow_1ulp_avx2_fma_f64(v18, v28, v35);
    const double v37 = v3 * v36;
    const double v38 = v1 < v37 ? v1 : v37;
    const double v39 = v0 > v38 ? v0 : v38;
    const double v40 = v39 + v34;
    const double v41 = v40 - v34;
    const double v42 = v39 - v41;
    const double v43 = 0x1.4135cf157dbaep-13; /* 0.00015316495471015323 */
    const double v44 = 0x1.5f30e89e08848p-10; /* 0.0013396875360816175 */
    const double v45 = pow_1ulp_avx2_fma_f64(v42, v43, v44);
    const double v46 = 0x1.3b2e804847f9dp-7; /* 0.0096185804728177674 */
    const double v47 = pow_1ulp_avx2_fma_f64(v42, v45, v46);
    const double v48 = 0x1.c6af0d4e206dfp-5; /* 0.055503393160518881 */
    const double v49 = pow_1ulp_avx2_fma_f64(v42, v47, v48);
    const double v50 = 0x1.ebfbda7b37603p-3; /* 0.2402264660694727 */
    const double v51 = pow_1ulp_avx2_fma_f64(v42, v49, v50);
    const double v52 = -0x1.c54bdf20f20f6p-28; /* -6.5963303993873497e-09 */
    const double v53 = 0x1.62e431263866dp-1; /* 0.69314721671635271 */
    const double v54 = pow_1ulp_avx2_fma_f64(v52, v28, v53);
    const double v55 = pow_1ulp_avx2_fma_f64(v42, v51, v54);
    const double v56 = pow_1ulp_avx2_fma_f64(v42, v55, v15);
    const int64_t v57 = pow_1ulp_avx2_bits_f64(v40);
    const int64_t v58 = pow_1ulp_avx2_shl_i64(v57, v29);
    const double v59 = pow_1ulp_avx2_addbits_f64(v56, v58);
    const float v60 = (float)v59;
    const float v61 = pow_1ulp_avx2_abs_f32(v2);
    const float v62 = INFINITY;
    const int v63 = v61 < v62;
    const float v64 = 0x0p+0f; /* 0 */
    const int v65 = v64 < v5;
    const int v66 = v5 < v62;
    const int v67 = v65 & v66;
    const int v68 = v63 & v67;
    const int v69 = !v68;
    const float v70 = 0x1p+0f; /* 1 */
    float r0 = v60;
    if (v69) {
        const int v71 = v62 == v61;
        const int v72 = v70 == v6;
        const int v73 = v71 & v72;
        const int v74 = v64 == v2;
        const int v75 = v70 == v5;
        const int v76 = v74 | v75;
        const int v77 = v73 | v76;
        const float v78 = pow_1ulp_avx2_rint_f32(v2);
        const int v79 = v78 == v2;
        const int v80 = !v79;
        const int v81 = v6 < v62;
        const int v82 = v5 < v64;
        const int v83 = v81 & v82;
        const int v84 = v80 & v83;
        const int v85 = v5 != v5 || v2 != v2;
        const int v86 = v84 | v85;
        const float v87 = NAN;
        const int v88 = v64 == v6;
        const int v89 = v62 == v6;
        const int v90 = v88 | v89;
        const int v91 = v71 | v90;
        const int v92 = v2 < v64;
        const int v93 = v70 < v6;
        const int v94 = v92 ^ v93;
        const float v95 = v94 ? v62 : v64;
        const float v96 = v91 ? v95 : v60;
        const float v97 = 0x1p-1f; /* 0.5 */
        const float v98 = v97 * v2;
        const float v99 = pow_1ulp_avx2_rint_f32(v98);
        const int v100 = v99 == v98;
        const int v101 = !v100;
        const int v102 = v101 & v79;
        const float v103 = v102 ? v5 : v70;
        const float v104 = pow_1ulp_avx2_copysign_f32(v96, v103);
        const float v105 = v86 ? v87 : v104;
        const float v106 = v77 ? v70 : v105;
        r0 = v106;
    }
    return r0;
}

static void pow_1ulp_avx2_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = pow_1ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define POW_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define POW_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define POW_1ULP_AVX2_AVX2 static inline POW_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define POW_1ULP_AVX2_AVX512 static inline POW_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
POW_1ULP_AVX2_AVX2 __m256i pow_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_1ULP_AVX2_AVX2 __m256 pow_1ulp_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
POW_1ULP_AVX2_AVX2 void pow_1ulp_avx2_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.a051bf40e6e36p+7); /* -208.15966227358302 */
    const __m256d v1 = _mm256_set1_pd(0x1.9p+7); /* 200 */
    const __m256i v4 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v9 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v12 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v15 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v19 = _mm256_set1_pd(0x1.613022297b4fap-2); /* 0.34491017702278237 */
    const __m256d v21 = _mm256_set1_pd(0x1.a55238ece8bf1p-2); /* 0.41144646593073647 */
    const __m256d v23 = _mm256_set1_pd(0x1.2777faf328aedp-1); /* 0.5770872518372393 */
    const __m256d v25 = _mm256_set1_pd(0x1.ec709c8f63a4cp-1); /* 0.96179665804249614 */
    const __m256d v27 = _mm256_set1_pd(0x1.71547652b62cbp+1); /* 2.8853900817742661 */
    const __m256i v31 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v34 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v43 = _mm256_set1_pd(0x1.4135cf157dbaep-13); /* 0.00015316495471015323 */
    const __m256d v44 = _mm256_set1_pd(0x1.5f30e89e08848p-10); /* 0.0013396875360816175 */
    const __m256d v46 = _mm256_set1_pd(0x1.3b2e804847f9dp-7); /* 0.0096185804728177674 */
    const __m256d v48 = _mm256_set1_pd(0x1.c6af0d4e206dfp-5); /* 0.055503393160518881 */
    const __m256d v50 = _mm256_set1_pd(0x1.ebfbda7b37603p-3); /* 0.2402264660694727 */
    const __m256d v52 = _mm256_set1_pd(-0x1.c54bdf20f20f6p-28); /* -6.5963303993873497e-09 */
    const __m256d v53 = _mm256_set1_pd(0x1.62e431263866dp-1); /* 0.69314721671635271 */
    const __m256 v62 = _mm256_set1_ps(INFINITY);
    const __m256 v64 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v70 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v87 = _mm256_set1_ps(NAN);
    const __m256 v97 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v2 = _mm256_loadu_ps(x1);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256 v5 = _mm256_loadu_ps(x0);
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256i v8l = _mm256_castpd_si256(v7l);
    const __m256i v8h = _mm256_castpd_si256(v7h);
    const __m256i v10l = _mm256_add_epi64(v8l, v9);
    const __m256i v10h = _mm256_add_epi64(v8h, v9);
    const __m256i v11l = _mm256_and_si256(v4, v10l);
    const __m256i v11h = _mm256_and_si256(v4, v10h);
    const __m256i v13l = _mm256_add_epi64(v11l, v12);
    const __m256i v13h = _mm256_add_epi64(v11h, v12);
    const __m256d v14l = _mm256_castsi256_pd(v13l);
    const __m256d v14h = _mm256_castsi256_pd(v13h);
    const __m256d v16l = _mm256_sub_pd(v14l, v15);
    const __m256d v16h = _mm256_sub_pd(v14h, v15);
    const __m256d v17l = _mm256_add_pd(v15, v14l);
    const __m256d v17h = _mm256_add_pd(v15, v14h);
    const __m256d v18l = _mm256_div_pd(v16l, v17l);
    const __m256d v18h = _mm256_div_pd(v16h, v17h);
    const __m256d v20l = _mm256_mul_pd(v18l, v18l);
    const __m256d v20h = _mm256_mul_pd(v18h, v18h);
    const __m256d v22l = _mm256_fmadd_pd(v19, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v19, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v20l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v20h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v20l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v20h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v20l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v20h, v27);
    const __m256i v30l = _mm256_srli_epi64(v10l, 52);
    const __m256i v30h = _mm256_srli_epi64(v10h, 52);
    const __m256i v32l = _mm256_add_epi64(v30l, v31);
    const __m256i v32h = _mm256_add_epi64(v30h, v31);
    const __m256d v33l = _mm256_castsi256_pd(v32l);
    const __m256d v33h = _mm256_castsi256_pd(v32h);
    const __m256d v35l = _mm256_sub_pd(v33l, v34);
    const __m256d v35h = _mm256_sub_pd(v33h, v34);
    const __m256d v36l = _mm256_fmadd_pd(v18l, v28l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v18h, v28h, v35h);
    const __m256d v37l = _mm256_mul_pd(v3l, v36l);
    const __m256d v37h = _mm256_mul_pd(v3h, v36h);
    const __m256d v38l = _mm256_min_pd(v1, v37l);
    const __m256d v38h = _mm256_min_pd(v1, v37h);
    const __m256d v39l = _mm256_max_pd(v0, v38l);
    const __m256d v39h = _mm256_max_pd(v0, v38h);
    const __m256d v40l = _mm256_add_pd(v39l, v34);
    const __m256d v40h = _mm256_add_pd(v39h, v34);
    const __m256d v41l = _mm256_sub_pd(v40l, v34);
    const __m256d v41h = _mm256_sub_pd(v40h, v34);
    const __m256d v42l = _mm256_sub_pd(v39l, v41l);
    const __m256d v42h = _mm256_sub_pd(v39h, v41h);
    const __m256d v45l = _mm256_fmadd_pd(v42l, v43, v44);
    const __m256d v45h = _mm256_fmadd_pd(v42h, v43, v44);
    const __m256d v47l = _mm256_fmadd_pd(v42l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v42h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v42l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v42h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v42l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v42h, v49h, v50);
    const __m256d v54l = _mm256_fmadd_pd(v52, v28l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52, v28h, v53);
    const __m256d v55l = _mm256_fmadd_pd(v42l, v51l, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v42h, v51h, v54h);
    const __m256d v56l = _mm256_fmadd_pd(v42l, v55l, v15);
    const __m256d v56h = _mm256_fmadd_pd(v42h, v55h, v15);
    const __m256i v57l = pow_1ulp_avx2_bits_f64_avx2(v40l);
    const __m256i v57h = pow_1ulp_avx2_bits_f64_avx2(v40h);
    const __m256i v58l = _mm256_slli_epi64(v57l, 52);
    const __m256i v58h = _mm256_slli_epi64(v57h, 52);
    const __m256d v59l = _mm256_castsi256_pd(_mm256_add_epi64(pow_1ulp_avx2_bits_f64_avx2(v56l), v58l));
    const __m256d v59h = _mm256_castsi256_pd(_mm256_add_epi64(pow_1ulp_avx2_bits_f64_avx2(v56h), v58h));
    const __m128 v60l = _mm256_cvtpd_ps(v59l);
    const __m128 v60h = _mm256_cvtpd_ps(v59h);
    const __m256 v60 = _mm256_set_m128(v60h, v60l);
    const __m256 v61 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256i v63 = _mm256_castps_si256(_mm256_cmp_ps(v61, v62, _CMP_LT_OQ));
    const __m256i v65 = _mm256_castps_si256(_mm256_cmp_ps(v64, v5, _CMP_LT_OQ));
    const __m256i v66 = _mm256_castps_si256(_mm256_cmp_ps(v5, v62, _CMP_LT_OQ));
    const __m256i v67 = _mm256_and_si256(v65, v66);
    const __m256i v68 = _mm256_and_si256(v63, v67);
    const __m256i v69 = _mm256_xor_si256(v68, _mm256_set1_epi32(-1));
    __m256 r0 = v60;
    __m256i any1 = v69;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v71 = _mm256_castps_si256(_mm256_cmp_ps(v62, v61, _CMP_EQ_OQ));
        const __m256i v72 = _mm256_castps_si256(_mm256_cmp_ps(v70, v6, _CMP_EQ_OQ));
        const __m256i v73 = _mm256_and_si256(v71, v72);
        const __m256i v74 = _mm256_castps_si256(_mm256_cmp_ps(v64, v2, _CMP_EQ_OQ));
        const __m256i v75 = _mm256_castps_si256(_mm256_cmp_ps(v70, v5, _CMP_EQ_OQ));
        const __m256i v76 = _mm256_or_si256(v74, v75);
        const __m256i v77 = _mm256_or_si256(v73, v76);
        const __m256 v78 = _mm256_round_ps(v2, 8);
        const __m256i v79 = _mm256_castps_si256(_mm256_cmp_ps(v78, v2, _CMP_EQ_OQ));
        const __m256i v80 = _mm256_xor_si256(v79, _mm256_set1_epi32(-1));
        const __m256i v81 = _mm256_castps_si256(_mm256_cmp_ps(v6, v62, _CMP_LT_OQ));
        const __m256i v82 = _mm256_castps_si256(_mm256_cmp_ps(v5, v64, _CMP_LT_OQ));
        const __m256i v83 = _mm256_and_si256(v81, v82);
        const __m256i v84 = _mm256_and_si256(v80, v83);
        const __m256i v85 = _mm256_castps_si256(_mm256_cmp_ps(v5, v2, _CMP_UNORD_Q));
        const __m256i v86 = _mm256_or_si256(v84, v85);
        const __m256i v88 = _mm256_castps_si256(_mm256_cmp_ps(v64, v6, _CMP_EQ_OQ));
        const __m256i v89 = _mm256_castps_si256(_mm256_cmp_ps(v62, v6, _CMP_EQ_OQ));
        const __m256i v90 = _mm256_or_si256(v88, v89);
        const __m256i v91 = _mm256_or_si256(v71, v90);
        const __m256i v92 = _mm256_castps_si256(_mm256_cmp_ps(v2, v64, _CMP_LT_OQ));
        const __m256i v93 = _mm256_castps_si256(_mm256_cmp_ps(v70, v6, _CMP_LT_OQ));
        const __m256i v94 = _mm256_xor_si256(v92, v93);
        const __m256 v95 = _mm256_blendv_ps(v64, v62, _mm256_castsi256_ps(v94));
        const __m256 v96 = _mm256_blendv_ps(v60, v95, _mm256_castsi256_ps(v91));
        const __m256 v98 = _mm256_mul_ps(v97, v2);
        const __m256 v99 = _mm256_round_ps(v98, 8);
        const __m256i v100 = _mm256_castps_si256(_mm256_cmp_ps(v99, v98, _CMP_EQ_OQ));
        const __m256i v101 = _mm256_xor_si256(v100, _mm256_set1_epi32(-1));
        const __m256i v102 = _mm256_and_si256(v101, v79);
        const __m256 v103 = _mm256_blendv_ps(v70, v5, _mm256_castsi256_ps(v102));
        const __m256 v104 = pow_1ulp_avx2_copysign_f32_avx2(v96, v103);
        const __m256 v105 = _mm256_blendv_ps(v104, v87, _mm256_castsi256_ps(v86));
        const __m256 v106 = _mm256_blendv_ps(v105, v70, _mm256_castsi256_ps(v77));
        r0 = _mm256_blendv_ps(r0, v106, _mm256_castsi256_ps(v69));
    }
    _mm256_storeu_ps(y, r0);
}

static POW_1ULP_AVX2_AVX2_TARGET void pow_1ulp_avx2_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        pow_1ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        pow_1ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
POW_1ULP_AVX2_AVX512 __m512i pow_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_1ULP_AVX2_AVX512 __m512 pow_1ulp_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
POW_1ULP_AVX2_AVX512 void pow_1ulp_avx2_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.a051bf40e6e36p+7); /* -208.15966227358302 */
    const __m512d v1 = _mm512_set1_pd(0x1.9p+7); /* 200 */
    const __m512i v4 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v9 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v12 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v15 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v19 = _mm512_set1_pd(0x1.613022297b4fap-2); /* 0.34491017702278237 */
    const __m512d v21 = _mm512_set1_pd(0x1.a55238ece8bf1p-2); /* 0.41144646593073647 */
    const __m512d v23 = _mm512_set1_pd(0x1.2777faf328aedp-1); /* 0.5770872518372393 */
    const __m512d v25 = _mm512_set1_pd(0x1.ec709c8f63a4cp-1); /* 0.96179665804249614 */
    const __m512d v27 = _mm512_set1_pd(0x1.71547652b62cbp+1); /* 2.8853900817742661 */
    const __m512i v31 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v34 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v43 = _mm512_set1_pd(0x1.4135cf157dbaep-13); /* 0.00015316495471015323 */
    const __m512d v44 = _mm512_set1_pd(0x1.5f30e89e08848p-10); /* 0.0013396875360816175 */
    const __m512d v46 = _mm512_set1_pd(0x1.3b2e804847f9dp-7); /* 0.0096185804728177674 */
    const __m512d v48 = _mm512_set1_pd(0x1.c6af0d4e206dfp-5); /* 0.055503393160518881 */
    const __m512d v50 = _mm512_set1_pd(0x1.ebfbda7b37603p-3); /* 0.2402264660694727 */
    const __m512d v52 = _mm512_set1_pd(-0x1.c54bdf20f20f6p-28); /* -6.5963303993873497e-09 */
    const __m512d v53 = _mm512_set1_pd(0x1.62e431263866dp-1); /* 0.69314721671635271 */
    const __m512 v62 = _mm512_set1_ps(INFINITY);
    const __m512 v64 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v70 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v87 = _mm512_set1_ps(NAN);
    const __m512 v97 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v2 = _mm512_loadu_ps(x1);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512 v5 = _mm512_loadu_ps(x0);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512i v8l = _mm512_castpd_si512(v7l);
    const __m512i v8h = _mm512_castpd_si512(v7h);
    const __m512i v10l = _mm512_add_epi64(v8l, v9);
    const __m512i v10h = _mm512_add_epi64(v8h, v9);
    const __m512i v11l = _mm512_and_si512(v4, v10l);
    const __m512i v11h = _mm512_and_si512(v4, v10h);
    const __m512i v13l = _mm512_add_epi64(v11l, v12);
    const __m512i v13h = _mm512_add_epi64(v11h, v12);
    const __m512d v14l = _mm512_castsi512_pd(v13l);
    const __m512d v14h = _mm512_castsi512_pd(v13h);
    const __m512d v16l = _mm512_sub_pd(v14l, v15);
    const __m512d v16h = _mm512_sub_pd(v14h, v15);
    const __m512d v17l = _mm512_add_pd(v15, v14l);
    const __m512d v17h = _mm512_add_pd(v15, v14h);
    const __m512d v18l = _mm512_div_pd(v16l, v17l);
    const __m512d v18h = _mm512_div_pd(v16h, v17h);
    const __m512d v20l = _mm512_mul_pd(v18l, v18l);
    const __m512d v20h = _mm512_mul_pd(v18h, v18h);
    const __m512d v22l = _mm512_fmadd_pd(v19, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v19, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v20l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v20h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v20l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v20h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v20l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v20h, v27);
    const __m512i v30l = _mm512_srli_epi64(v10l, 52);
    const __m512i v30h = _mm512_srli_epi64(v10h, 52);
    const __m512i v32l = _mm512_add_epi64(v30l, v31);
    const __m512i v32h = _mm512_add_epi64(v30h, v31);
    const __m512d v33l = _mm512_castsi512_pd(v32l);
    const __m512d v33h = _mm512_castsi512_pd(v32h);
    const __m512d v35l = _mm512_sub_pd(v33l, v34);
    const __m512d v35h = _mm512_sub_pd(v33h, v34);
    const __m512d v36l = _mm512_fmadd_pd(v18l, v28l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v18h, v28h, v35h);
    const __m512d v37l = _mm512_mul_pd(v3l, v36l);
    const __m512d v37h = _mm512_mul_pd(v3h, v36h);
    const __m512d v38l = _mm512_min_pd(v1, v37l);
    const __m512d v38h = _mm512_min_pd(v1, v37h);
    const __m512d v39l = _mm512_max_pd(v0, v38l);
    const __m512d v39h = _mm512_max_pd(v0, v38h);
    const __m512d v40l = _mm512_add_pd(v39l, v34);
    const __m512d v40h = _mm512_add_pd(v39h, v34);
    const __m512d v41l = _mm512_sub_pd(v40l, v34);
    const __m512d v41h = _mm512_sub_pd(v40h, v34);
    const __m512d v42l = _mm512_sub_pd(v39l, v41l);
    const __m512d v42h = _mm512_sub_pd(v39h, v41h);
    const __m512d v45l = _mm512_fmadd_pd(v42l, v43, v44);
    const __m512d v45h = _mm512_fmadd_pd(v42h, v43, v44);
    const __m512d v47l = _mm512_fmadd_pd(v42l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v42h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v42l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v42h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v42l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v42h, v49h, v50);
    const __m512d v54l = _mm512_fmadd_pd(v52, v28l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52, v28h, v53);
    const __m512d v55l = _mm512_fmadd_pd(v42l, v51l, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v42h, v51h, v54h);
    const __m512d v56l = _mm512_fmadd_pd(v42l, v55l, v15);
    const __m512d v56h = _mm512_fmadd_pd(v42h, v55h, v15);
    const __m512i v57l = pow_1ulp_avx2_bits_f64_avx512(v40l);
    const __m512i v57h = pow_1ulp_avx2_bits_f64_avx512(v40h);
    const __m512i v58l = _mm512_slli_epi64(v57l, 52);
    const __m512i v58h = _mm512_slli_epi64(v57h, 52);
    const __m512d v59l = _mm512_castsi512_pd(_mm512_add_epi64(pow_1ulp_avx2_bits_f64_avx512(v56l), v58l));
    const __m512d v59h = _mm512_castsi512_pd(_mm512_add_epi64(pow_1ulp_avx2_bits_f64_avx512(v56h), v58h));
    const __m256 v60l = _mm512_cvtpd_ps(v59l);
    const __m256 v60h = _mm512_cvtpd_ps(v59h);
    const __m512 v60 = _mm512_insertf32x8(_mm512_castps256_ps512(v60l), v60h, 1);
    const __m512 v61 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v63 = _mm512_cmp_ps_mask(v61, v62, _CMP_LT_OQ);
    const __mmask16 v65 = _mm512_cmp_ps_mask(v64, v5, _CMP_LT_OQ);
    const __mmask16 v66 = _mm512_cmp_ps_mask(v5, v62, _CMP_LT_OQ);
    const __mmask16 v67 = (__mmask16)(v65 & v66);
    const __mmask16 v68 = (__mmask16)(v63 & v67);
    const __mmask16 v69 = (__mmask16)~v68;
    __m512 r0 = v60;
    __mmask16 any1 = v69;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v71 = _mm512_cmp_ps_mask(v62, v61, _CMP_EQ_OQ);
        const __mmask16 v72 = _mm512_cmp_ps_mask(v70, v6, _CMP_EQ_OQ);
        const __mmask16 v73 = (__mmask16)(v71 & v72);
        const __mmask16 v74 = _mm512_cmp_ps_mask(v64, v2, _CMP_EQ_OQ);
        const __mmask16 v75 = _mm512_cmp_ps_mask(v70, v5, _CMP_EQ_OQ);
        const __mmask16 v76 = (__mmask16)(v74 | v75);
        const __mmask16 v77 = (__mmask16)(v73 | v76);
        const __m512 v78 = _mm512_roundscale_ps(v2, 8);
        const __mmask16 v79 = _mm512_cmp_ps_mask(v78, v2, _CMP_EQ_OQ);
        const __mmask16 v80 = (__mmask16)~v79;
        const __mmask16 v81 = _mm512_cmp_ps_mask(v6, v62, _CMP_LT_OQ);
        const __mmask16 v82 = _mm512_cmp_ps_mask(v5, v64, _CMP_LT_OQ);
        const __mmask16 v83 = (__mmask16)(v81 & v82);
        const __mmask16 v84 = (__mmask16)(v80 & v83);
        const __mmask16 v85 = _mm512_cmp_ps_mask(v5, v2, _CMP_UNORD_Q);
        const __mmask16 v86 = (__mmask16)(v84 | v85);
        const __mmask16 v88 = _mm512_cmp_ps_mask(v64, v6, _CMP_EQ_OQ);
        const __mmask16 v89 = _mm512_cmp_ps_mask(v62, v6, _CMP_EQ_OQ);
        const __mmask16 v90 = (__mmask16)(v88 | v89);
        const __mmask16 v91 = (__mmask16)(v71 | v90);
        const __mmask16 v92 = _mm512_cmp_ps_mask(v2, v64, _CMP_LT_OQ);
        const __mmask16 v93 = _mm512_cmp_ps_mask(v70, v6, _CMP_LT_OQ);
        const __mmask16 v94 = (__mmask16)(v92 ^ v93);
        const __m512 v95 = _mm512_mask_blend_ps(v94, v64, v62);
        const __m512 v96 = _mm512_mask_blend_ps(v91, v60, v95);
        const __m512 v98 = _mm512_mul_ps(v97, v2);
        const __m512 v99 = _mm512_roundscale_ps(v98, 8);
        const __mmask16 v100 = _mm512_cmp_ps_mask(v99, v98, _CMP_EQ_OQ);
        const __mmask16 v101 = (__mmask16)~v100;
        const __mmask16 v102 = (__mmask16)(v101 & v79);
        const __m512 v103 = _mm512_mask_blend_ps(v102, v70, v5);
        const __m512 v104 = pow_1ulp_avx2_copysign_f32_avx512(v96, v103);
        const __m512 v105 = _mm512_mask_blend_ps(v86, v104, v87);
        const __m512 v106 = _mm512_mask_blend_ps(v77, v105, v70);
        r0 = _mm512_mask_blend_ps(v69, r0, v106);
    }
    _mm512_storeu_ps(y, r0);
}

static POW_1ULP_AVX2_AVX512_TARGET void pow_1ulp_avx2_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        pow_1ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        pow_1ulp_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. POW_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int pow_1ulp_avx2_level(void) {
#if defined(POW_1ULP_AVX2_FORCE_ISA)
    return POW_1ULP_AVX2_FORCE_ISA;
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

float pow_1ulp_avx2(float x0, float x1) {
    return pow_1ulp_avx2_element(x0, x1);
}

void pow_1ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = pow_1ulp_avx2_level();
    if (level == 2) {
        pow_1ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        pow_1ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    pow_1ulp_avx2_array_portable(x0, x1, y, n);
}
