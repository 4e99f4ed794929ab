/* tan_1ulp_avx2: tan
 *
 *   target       tan, tan x, f32
 *   domain       every input
 *   max error    0.845731 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.b29f76p+0 (-1.69774568, encoding 0xbfd94fbb)
 *   result there 0x1.f56d4ap+2 (7.83479548, encoding 0x40fab6a5)
 *   mean error   0.139623 ulp
 *   misrounded   50822916 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6e9584c07d46e8f26f05e6c2f8f45695
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f32 --max-ulp 1 --isa avx2 --time 35s --seed 1 --threads 1 --archive tan_1ulp_avx2.db --from seeds/tan/double15_divide.evo
 *                time: 1.1083 ns/element as avx2 code (inputs mean)
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
#include "tan_1ulp_avx2.h"

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

static inline double tan_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline float tan_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tan_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tan_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t tan_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float tan_1ulp_avx2_table0[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float tan_1ulp_avx2_table1[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float tan_1ulp_avx2_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float tan_1ulp_avx2_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline float tan_1ulp_avx2_element(float x) {
    const double v0 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
    const float v1 = x;
    const double v2 = (double)v1;
    const double v3 = 0x1.759b4708119cep+52; /* 6572555980839374 */
    const double v4 = tan_1ulp_avx2_fma_f64(v0, v2, v3);
    const int64_t v5 = tan_1ulp_avx2_bits_f64(v4);
    const int32_t v6 = (int32_t)(uint32_t)(uint64_t)v5;
    const int32_t v7 = 1;
    const int32_t v8 = v6 & v7;
    const int v9 = v8 == v7;
    const float v10 = 0x1.059076p+0f; /* 1.02173555 */
    const double v11 = v4 - v3;
    const double v12 = -0x1.1a625d3fcf80fp-54; /* -6.1232320292933414e-17 */
    const double v13 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
    const double v14 = tan_1ulp_avx2_fma_f64(v11, v13, v2);
    const double v15 = tan_1ulp_avx2_fma_f64(v11, v12, v14);
    const double v16 = v15 * v15;
    const double v17 = v15 * v16;
    const double v18 = 0x1.364e7905ebdf4p-7; /* 0.0094698038991216441 */
    const double v19 = 0x1.859105e968ba7p-9; /* 0.0029721564976212425 */
    const double v20 = tan_1ulp_avx2_fma_f64(v18, v16, v19);
    const double v21 = 0x1.91d787bfffb54p-6; /* 0.024526484077792191 */
    const double v22 = tan_1ulp_avx2_fma_f64(v20, v16, v21);
    const double v23 = 0x1.b54f3fe815e3cp-5; /* 0.053382515733286756 */
    const double v24 = tan_1ulp_avx2_fma_f64(v22, v16, v23);
    const double v25 = 0x1.112fbe5a7f22ep-3; /* 0.13339184487985406 */
    const double v26 = tan_1ulp_avx2_fma_f64(v24, v16, v25);
    const double v27 = 0x1.5554d2dbc9ba3p-2; /* 0.33333138910750842 */
    const double v28 = tan_1ulp_avx2_fma_f64(v26, v16, v27);
    const double v29 = tan_1ulp_avx2_fma_f64(v17, v28, v15);
    const float v30 = (float)v29;
    const float v31 = v10 / v30;
    const double v32 = (double)v31;
    const double v33 = -v32;
    const double v34 = 0x1.001e4d7b0e0a8p+0; /* 1.0004623818804621 */
    const double v35 = tan_1ulp_avx2_fma_f64(v33, v29, v34);
    const double v36 = tan_1ulp_avx2_fma_f64(v35, v33, v33);
    const float v37 = (float)v36;
    const float v38 = v9 ? v37 : v30;
    const float v39 = tan_1ulp_avx2_abs_f32(v1);
    const float v40 = 0x1p+17f; /* 131072 */
    const int v41 = !(v39 <= v40);
    float r0 = v38;
    if (v41) {
        const float v42 = v39 - v39;
        const int32_t v43 = -2013265921; /* 0x87ffffff */
        const int32_t v44 = tan_1ulp_avx2_bits_f32(v1);
        const int32_t v45 = 8388608; /* 0x00800000 */
        const int32_t v46 = (int32_t)((uint32_t)v44 + (uint32_t)v45);
        const int32_t v47 = v43 & v46;
        const int32_t v48 = 1207959552; /* 0x48000000 */
        const int32_t v49 = v47 | v48;
        const float v50 = tan_1ulp_avx2_frombits_f32(v49);
        const float v51 = 0x1p+6f; /* 64 */
        const float v52 = v50 * v51;
        const double v53 = (double)v52;
        const int32_t v54 = 27;
        const int32_t v55 = tan_1ulp_avx2_lshr_i32(v46, v54);
        const float v56 = tan_1ulp_avx2_table0[(uint32_t)v55 & (8u - 1)];
        const double v57 = (double)v56;
        const float v58 = tan_1ulp_avx2_table1[(uint32_t)v55 & (8u - 1)];
        const double v59 = (double)v58;
        const double v60 = v53 * v59;
        const double v61 = tan_1ulp_avx2_fma_f64(v53, v57, v60);
        const double v62 = v3 + v61;
        const int64_t v63 = tan_1ulp_avx2_bits_f64(v62);
        const int32_t v64 = (int32_t)(uint32_t)(uint64_t)v63;
        const int32_t v65 = v64 & v7;
        const int v66 = v65 == v7;
        const float v67 = tan_1ulp_avx2_table2[(uint32_t)v55 & (8u - 1)];
        const double v68 = (double)v67;
        const float v69 = tan_1ulp_avx2_table3[(uint32_t)v55 & (8u - 1)];
        const double v70 = (double)v69;
        const double v71 = v62 - v3;
        const double v72 = v60 - v71;
        const double v73 = tan_1ulp_avx2_fma_f64(v53, v57, v72);
        const double v74 = tan_1ulp_avx2_fma_f64(v70, v53, v73);
        const double v75 = tan_1ulp_avx2_fma_f64(v68, v53, v74);
        const double v76 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v77 = v75 * v76;
        const double v78 = v77 * v77;
        const double v79 = -0x1.93a0c058aba75p-37; /* -1.1471795885787371e-11 */
        const double v80 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v81 = tan_1ulp_avx2_fma_f64(v78, v79, v80);
        const double v82 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v83 = tan_1ulp_avx2_fma_f64(v78, v81, v82);
        const double v84 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v85 = tan_1ulp_avx2_fma_f64(v78, v83, v84);
        const double v86 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v87 = tan_1ulp_avx2_fma_f64(v78, v85, v86);
        const double v88 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v89 = tan_1ulp_avx2_fma_f64(v78, v87, v88);
        const double v90 = -0x1p-1; /* -0.5 */
        const double v91 = tan_1ulp_avx2_fma_f64(v78, v89, v90);
        const double v92 = 0x1p+0; /* 1 */
        const double v93 = tan_1ulp_avx2_fma_f64(v78, v91, v92);
        const double v94 = -v93;
        const double v95 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v96 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v97 = tan_1ulp_avx2_fma_f64(v78, v95, v96);
        const double v98 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v99 = tan_1ulp_avx2_fma_f64(v78, v97, v98);
        const double v100 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v101 = tan_1ulp_avx2_fma_f64(v78, v99, v100);
        const double v102 = 0x1.1111119ca5195p-7; /* 0.0083333335872246925 */
        const double v103 = tan_1ulp_avx2_fma_f64(v78, v101, v102);
        const double v104 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v105 = tan_1ulp_avx2_fma_f64(v78, v103, v104);
        const double v106 = v78 * v77;
        const double v107 = tan_1ulp_avx2_fma_f64(v105, v106, v77);
        const double v108 = v66 ? v94 : v107;
        const double v109 = v66 ? v107 : v93;
        const double v110 = v108 / v109;
        const float v111 = (float)v110;
        const float v112 = v42 + v111;
        r0 = v112;
    }
    return r0;
}

static void tan_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_1ULP_AVX2_AVX2 static inline TAN_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TAN_1ULP_AVX2_AVX512 static inline TAN_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

TAN_1ULP_AVX2_AVX2 __m128i tan_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TAN_1ULP_AVX2_AVX2 void tan_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.759b4708119cep+52); /* 6572555980839374 */
    const __m256i v7 = _mm256_set1_epi32(1);
    const __m256 v10 = _mm256_set1_ps(0x1.059076p+0f); /* 1.02173555 */
    const __m256d v12 = _mm256_set1_pd(-0x1.1a625d3fcf80fp-54); /* -6.1232320292933414e-17 */
    const __m256d v13 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v18 = _mm256_set1_pd(0x1.364e7905ebdf4p-7); /* 0.0094698038991216441 */
    const __m256d v19 = _mm256_set1_pd(0x1.859105e968ba7p-9); /* 0.0029721564976212425 */
    const __m256d v21 = _mm256_set1_pd(0x1.91d787bfffb54p-6); /* 0.024526484077792191 */
    const __m256d v23 = _mm256_set1_pd(0x1.b54f3fe815e3cp-5); /* 0.053382515733286756 */
    const __m256d v25 = _mm256_set1_pd(0x1.112fbe5a7f22ep-3); /* 0.13339184487985406 */
    const __m256d v27 = _mm256_set1_pd(0x1.5554d2dbc9ba3p-2); /* 0.33333138910750842 */
    const __m256d v34 = _mm256_set1_pd(0x1.001e4d7b0e0a8p+0); /* 1.0004623818804621 */
    const __m256 v40 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v43 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v45 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v48 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v51 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v76 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v79 = _mm256_set1_pd(-0x1.93a0c058aba75p-37); /* -1.1471795885787371e-11 */
    const __m256d v80 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v82 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v84 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v86 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v88 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v90 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v92 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v95 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v96 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v98 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v100 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v102 = _mm256_set1_pd(0x1.1111119ca5195p-7); /* 0.0083333335872246925 */
    const __m256d v104 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(tan_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(tan_1ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(tan_1ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(tan_1ulp_avx2_table3);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v4l = _mm256_fmadd_pd(v0, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v0, v2h, v3);
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m128i v6l = tan_1ulp_avx2_wrap_avx2(v5l);
    const __m128i v6h = tan_1ulp_avx2_wrap_avx2(v5h);
    const __m256i v6 = _mm256_set_m128i(v6h, v6l);
    const __m256i v8 = _mm256_and_si256(v6, v7);
    const __m256i v9 = _mm256_cmpeq_epi32(v8, v7);
    const __m256d v11l = _mm256_sub_pd(v4l, v3);
    const __m256d v11h = _mm256_sub_pd(v4h, v3);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v13, v2l);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v13, v2h);
    const __m256d v15l = _mm256_fmadd_pd(v11l, v12, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v11h, v12, v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v17l = _mm256_mul_pd(v15l, v16l);
    const __m256d v17h = _mm256_mul_pd(v15h, v16h);
    const __m256d v20l = _mm256_fmadd_pd(v18, v16l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v16h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v16l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v16h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v16l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v16h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v16l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v16h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v16l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v16h, v27);
    const __m256d v29l = _mm256_fmadd_pd(v17l, v28l, v15l);
    const __m256d v29h = _mm256_fmadd_pd(v17h, v28h, v15h);
    const __m128 v30l = _mm256_cvtpd_ps(v29l);
    const __m128 v30h = _mm256_cvtpd_ps(v29h);
    const __m256 v30 = _mm256_set_m128(v30h, v30l);
    const __m256 v31 = _mm256_div_ps(v10, v30);
    const __m256d v32l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31));
    const __m256d v32h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31, 1));
    const __m256d v35l = _mm256_fnmadd_pd(v32l, v29l, v34);
    const __m256d v35h = _mm256_fnmadd_pd(v32h, v29h, v34);
    const __m256d v36l = _mm256_fnmsub_pd(v35l, v32l, v32l);
    const __m256d v36h = _mm256_fnmsub_pd(v35h, v32h, v32h);
    const __m128 v37l = _mm256_cvtpd_ps(v36l);
    const __m128 v37h = _mm256_cvtpd_ps(v36h);
    const __m256 v37 = _mm256_set_m128(v37h, v37l);
    const __m256 v38 = _mm256_blendv_ps(v30, v37, _mm256_castsi256_ps(v9));
    const __m256 v39 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v39, v40, _CMP_NLE_UQ));
    __m256 r0 = v38;
    __m256i any1 = v41;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v42 = _mm256_sub_ps(v39, v39);
        const __m256i v44 = _mm256_castps_si256(v1);
        const __m256i v46 = _mm256_add_epi32(v44, v45);
        const __m256i v47 = _mm256_and_si256(v43, v46);
        const __m256i v49 = _mm256_or_si256(v47, v48);
        const __m256 v50 = _mm256_castsi256_ps(v49);
        const __m256 v52 = _mm256_mul_ps(v50, v51);
        const __m256d v53l = _mm256_cvtps_pd(_mm256_castps256_ps128(v52));
        const __m256d v53h = _mm256_cvtps_pd(_mm256_extractf128_ps(v52, 1));
        const __m256i v55 = _mm256_srli_epi32(v46, 27);
        const __m256 v56 = _mm256_permutevar8x32_ps(t0_0, v55);
        const __m256d v57l = _mm256_cvtps_pd(_mm256_castps256_ps128(v56));
        const __m256d v57h = _mm256_cvtps_pd(_mm256_extractf128_ps(v56, 1));
        const __m256 v58 = _mm256_permutevar8x32_ps(t1_0, v55);
        const __m256d v59l = _mm256_cvtps_pd(_mm256_castps256_ps128(v58));
        const __m256d v59h = _mm256_cvtps_pd(_mm256_extractf128_ps(v58, 1));
        const __m256d v60l = _mm256_mul_pd(v53l, v59l);
        const __m256d v60h = _mm256_mul_pd(v53h, v59h);
        const __m256d v61l = _mm256_fmadd_pd(v53l, v57l, v60l);
        const __m256d v61h = _mm256_fmadd_pd(v53h, v57h, v60h);
        const __m256d v62l = _mm256_add_pd(v3, v61l);
        const __m256d v62h = _mm256_add_pd(v3, v61h);
        const __m256i v63l = _mm256_castpd_si256(v62l);
        const __m256i v63h = _mm256_castpd_si256(v62h);
        const __m128i v64l = tan_1ulp_avx2_wrap_avx2(v63l);
        const __m128i v64h = tan_1ulp_avx2_wrap_avx2(v63h);
        const __m256i v64 = _mm256_set_m128i(v64h, v64l);
        const __m256i v65 = _mm256_and_si256(v64, v7);
        const __m256i v66 = _mm256_cmpeq_epi32(v65, v7);
        const __m256 v67 = _mm256_permutevar8x32_ps(t2_0, v55);
        const __m256d v68l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67));
        const __m256d v68h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67, 1));
        const __m256 v69 = _mm256_permutevar8x32_ps(t3_0, v55);
        const __m256d v70l = _mm256_cvtps_pd(_mm256_castps256_ps128(v69));
        const __m256d v70h = _mm256_cvtps_pd(_mm256_extractf128_ps(v69, 1));
        const __m256d v71l = _mm256_sub_pd(v62l, v3);
        const __m256d v71h = _mm256_sub_pd(v62h, v3);
        const __m256d v72l = _mm256_sub_pd(v60l, v71l);
        const __m256d v72h = _mm256_sub_pd(v60h, v71h);
        const __m256d v73l = _mm256_fmadd_pd(v53l, v57l, v72l);
        const __m256d v73h = _mm256_fmadd_pd(v53h, v57h, v72h);
        const __m256d v74l = _mm256_fmadd_pd(v70l, v53l, v73l);
        const __m256d v74h = _mm256_fmadd_pd(v70h, v53h, v73h);
        const __m256d v75l = _mm256_fmadd_pd(v68l, v53l, v74l);
        const __m256d v75h = _mm256_fmadd_pd(v68h, v53h, v74h);
        const __m256d v77l = _mm256_mul_pd(v75l, v76);
        const __m256d v77h = _mm256_mul_pd(v75h, v76);
        const __m256d v78l = _mm256_mul_pd(v77l, v77l);
        const __m256d v78h = _mm256_mul_pd(v77h, v77h);
        const __m256d v81l = _mm256_fmadd_pd(v78l, v79, v80);
        const __m256d v81h = _mm256_fmadd_pd(v78h, v79, v80);
        const __m256d v83l = _mm256_fmadd_pd(v78l, v81l, v82);
        const __m256d v83h = _mm256_fmadd_pd(v78h, v81h, v82);
        const __m256d v85l = _mm256_fmadd_pd(v78l, v83l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v78h, v83h, v84);
        const __m256d v87l = _mm256_fmadd_pd(v78l, v85l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v78h, v85h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v78l, v87l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v78h, v87h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v78l, v89l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v78h, v89h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v78l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v78h, v91h, v92);
        const __m256d v94l = _mm256_xor_pd(v93l, _mm256_set1_pd(-0.0));
        const __m256d v94h = _mm256_xor_pd(v93h, _mm256_set1_pd(-0.0));
        const __m256d v97l = _mm256_fmadd_pd(v78l, v95, v96);
        const __m256d v97h = _mm256_fmadd_pd(v78h, v95, v96);
        const __m256d v99l = _mm256_fmadd_pd(v78l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v78h, v97h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v78l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v78h, v99h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v78l, v101l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v78h, v101h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v78l, v103l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v78h, v103h, v104);
        const __m256d v106l = _mm256_mul_pd(v78l, v77l);
        const __m256d v106h = _mm256_mul_pd(v78h, v77h);
        const __m256d v107l = _mm256_fmadd_pd(v105l, v106l, v77l);
        const __m256d v107h = _mm256_fmadd_pd(v105h, v106h, v77h);
        const __m256d v108l = _mm256_blendv_pd(v107l, v94l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v66))));
        const __m256d v108h = _mm256_blendv_pd(v107h, v94h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v66, 1))));
        const __m256d v109l = _mm256_blendv_pd(v93l, v107l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v66))));
        const __m256d v109h = _mm256_blendv_pd(v93h, v107h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v66, 1))));
        const __m256d v110l = _mm256_div_pd(v108l, v109l);
        const __m256d v110h = _mm256_div_pd(v108h, v109h);
        const __m128 v111l = _mm256_cvtpd_ps(v110l);
        const __m128 v111h = _mm256_cvtpd_ps(v110h);
        const __m256 v111 = _mm256_set_m128(v111h, v111l);
        const __m256 v112 = _mm256_add_ps(v42, v111);
        r0 = _mm256_blendv_ps(r0, v112, _mm256_castsi256_ps(v41));
    }
    _mm256_storeu_ps(y, r0);
}

static TAN_1ULP_AVX2_AVX2_TARGET void tan_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tan_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tan_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_1ULP_AVX2_AVX512 __mmask8 tan_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TAN_1ULP_AVX2_AVX512 void tan_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v3 = _mm512_set1_pd(0x1.759b4708119cep+52); /* 6572555980839374 */
    const __m512i v7 = _mm512_set1_epi32(1);
    const __m512 v10 = _mm512_set1_ps(0x1.059076p+0f); /* 1.02173555 */
    const __m512d v12 = _mm512_set1_pd(-0x1.1a625d3fcf80fp-54); /* -6.1232320292933414e-17 */
    const __m512d v13 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v18 = _mm512_set1_pd(0x1.364e7905ebdf4p-7); /* 0.0094698038991216441 */
    const __m512d v19 = _mm512_set1_pd(0x1.859105e968ba7p-9); /* 0.0029721564976212425 */
    const __m512d v21 = _mm512_set1_pd(0x1.91d787bfffb54p-6); /* 0.024526484077792191 */
    const __m512d v23 = _mm512_set1_pd(0x1.b54f3fe815e3cp-5); /* 0.053382515733286756 */
    const __m512d v25 = _mm512_set1_pd(0x1.112fbe5a7f22ep-3); /* 0.13339184487985406 */
    const __m512d v27 = _mm512_set1_pd(0x1.5554d2dbc9ba3p-2); /* 0.33333138910750842 */
    const __m512d v34 = _mm512_set1_pd(0x1.001e4d7b0e0a8p+0); /* 1.0004623818804621 */
    const __m512 v40 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v43 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v45 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v48 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v51 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v76 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v79 = _mm512_set1_pd(-0x1.93a0c058aba75p-37); /* -1.1471795885787371e-11 */
    const __m512d v80 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v82 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v84 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v86 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v88 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v90 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v92 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v95 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v96 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v98 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v100 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v102 = _mm512_set1_pd(0x1.1111119ca5195p-7); /* 0.0083333335872246925 */
    const __m512d v104 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_1ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_1ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_1ulp_avx2_table3);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v4_0l = _mm512_fmadd_pd(v0, v2_0l, v3);
    const __m512d v4_0h = _mm512_fmadd_pd(v0, v2_0h, v3);
    const __m512d v4_1l = _mm512_fmadd_pd(v0, v2_1l, v3);
    const __m512d v4_1h = _mm512_fmadd_pd(v0, v2_1h, v3);
    const __m512i v5_0l = _mm512_castpd_si512(v4_0l);
    const __m512i v5_0h = _mm512_castpd_si512(v4_0h);
    const __m512i v5_1l = _mm512_castpd_si512(v4_1l);
    const __m512i v5_1h = _mm512_castpd_si512(v4_1h);
    const __m256i v6_0l = _mm512_cvtepi64_epi32(v5_0l);
    const __m256i v6_0h = _mm512_cvtepi64_epi32(v5_0h);
    const __m512i v6_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v6_0l), v6_0h, 1);
    const __m256i v6_1l = _mm512_cvtepi64_epi32(v5_1l);
    const __m256i v6_1h = _mm512_cvtepi64_epi32(v5_1h);
    const __m512i v6_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v6_1l), v6_1h, 1);
    const __m512i v8_0 = _mm512_and_si512(v6_0, v7);
    const __m512i v8_1 = _mm512_and_si512(v6_1, v7);
    const __mmask16 v9_0 = _mm512_cmpeq_epi32_mask(v8_0, v7);
    const __mmask16 v9_1 = _mm512_cmpeq_epi32_mask(v8_1, v7);
    const __m512d v11_0l = _mm512_sub_pd(v4_0l, v3);
    const __m512d v11_0h = _mm512_sub_pd(v4_0h, v3);
    const __m512d v11_1l = _mm512_sub_pd(v4_1l, v3);
    const __m512d v11_1h = _mm512_sub_pd(v4_1h, v3);
    const __m512d v14_0l = _mm512_fmadd_pd(v11_0l, v13, v2_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v11_0h, v13, v2_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v11_1l, v13, v2_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v11_1h, v13, v2_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v11_0l, v12, v14_0l);
    const __m512d v15_0h = _mm512_fmadd_pd(v11_0h, v12, v14_0h);
    const __m512d v15_1l = _mm512_fmadd_pd(v11_1l, v12, v14_1l);
    const __m512d v15_1h = _mm512_fmadd_pd(v11_1h, v12, v14_1h);
    const __m512d v16_0l = _mm512_mul_pd(v15_0l, v15_0l);
    const __m512d v16_0h = _mm512_mul_pd(v15_0h, v15_0h);
    const __m512d v16_1l = _mm512_mul_pd(v15_1l, v15_1l);
    const __m512d v16_1h = _mm512_mul_pd(v15_1h, v15_1h);
    const __m512d v17_0l = _mm512_mul_pd(v15_0l, v16_0l);
    const __m512d v17_0h = _mm512_mul_pd(v15_0h, v16_0h);
    const __m512d v17_1l = _mm512_mul_pd(v15_1l, v16_1l);
    const __m512d v17_1h = _mm512_mul_pd(v15_1h, v16_1h);
    const __m512d v20_0l = _mm512_fmadd_pd(v18, v16_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18, v16_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18, v16_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18, v16_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v16_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v16_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v16_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v16_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v16_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v16_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v16_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v16_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v16_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v16_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v16_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v16_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v26_0l, v16_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26_0h, v16_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26_1l, v16_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26_1h, v16_1h, v27);
    const __m512d v29_0l = _mm512_fmadd_pd(v17_0l, v28_0l, v15_0l);
    const __m512d v29_0h = _mm512_fmadd_pd(v17_0h, v28_0h, v15_0h);
    const __m512d v29_1l = _mm512_fmadd_pd(v17_1l, v28_1l, v15_1l);
    const __m512d v29_1h = _mm512_fmadd_pd(v17_1h, v28_1h, v15_1h);
    const __m256 v30_0l = _mm512_cvtpd_ps(v29_0l);
    const __m256 v30_0h = _mm512_cvtpd_ps(v29_0h);
    const __m512 v30_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v30_0l), v30_0h, 1);
    const __m256 v30_1l = _mm512_cvtpd_ps(v29_1l);
    const __m256 v30_1h = _mm512_cvtpd_ps(v29_1h);
    const __m512 v30_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v30_1l), v30_1h, 1);
    const __m512 v31_0 = _mm512_div_ps(v10, v30_0);
    const __m512 v31_1 = _mm512_div_ps(v10, v30_1);
    const __m512d v32_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_0));
    const __m512d v32_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_0, 1));
    const __m512d v32_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_1));
    const __m512d v32_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_1, 1));
    const __m512d v35_0l = _mm512_fnmadd_pd(v32_0l, v29_0l, v34);
    const __m512d v35_0h = _mm512_fnmadd_pd(v32_0h, v29_0h, v34);
    const __m512d v35_1l = _mm512_fnmadd_pd(v32_1l, v29_1l, v34);
    const __m512d v35_1h = _mm512_fnmadd_pd(v32_1h, v29_1h, v34);
    const __m512d v36_0l = _mm512_fnmsub_pd(v35_0l, v32_0l, v32_0l);
    const __m512d v36_0h = _mm512_fnmsub_pd(v35_0h, v32_0h, v32_0h);
    const __m512d v36_1l = _mm512_fnmsub_pd(v35_1l, v32_1l, v32_1l);
    const __m512d v36_1h = _mm512_fnmsub_pd(v35_1h, v32_1h, v32_1h);
    const __m256 v37_0l = _mm512_cvtpd_ps(v36_0l);
    const __m256 v37_0h = _mm512_cvtpd_ps(v36_0h);
    const __m512 v37_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v37_0l), v37_0h, 1);
    const __m256 v37_1l = _mm512_cvtpd_ps(v36_1l);
    const __m256 v37_1h = _mm512_cvtpd_ps(v36_1h);
    const __m512 v37_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v37_1l), v37_1h, 1);
    const __m512 v38_0 = _mm512_mask_blend_ps(v9_0, v30_0, v37_0);
    const __m512 v38_1 = _mm512_mask_blend_ps(v9_1, v30_1, v37_1);
    const __m512 v39_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v39_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v41_0 = _mm512_cmp_ps_mask(v39_0, v40, _CMP_NLE_UQ);
    const __mmask16 v41_1 = _mm512_cmp_ps_mask(v39_1, v40, _CMP_NLE_UQ);
    __m512 r0_0 = v38_0;
    __m512 r0_1 = v38_1;
    __mmask16 any1 = v41_0;
    any1 = (__mmask16)(any1 | v41_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v42_0 = _mm512_sub_ps(v39_0, v39_0);
        const __m512 v42_1 = _mm512_sub_ps(v39_1, v39_1);
        const __m512i v44_0 = _mm512_castps_si512(v1_0);
        const __m512i v44_1 = _mm512_castps_si512(v1_1);
        const __m512i v46_0 = _mm512_add_epi32(v44_0, v45);
        const __m512i v46_1 = _mm512_add_epi32(v44_1, v45);
        const __m512i v47_0 = _mm512_and_si512(v43, v46_0);
        const __m512i v47_1 = _mm512_and_si512(v43, v46_1);
        const __m512i v49_0 = _mm512_or_si512(v47_0, v48);
        const __m512i v49_1 = _mm512_or_si512(v47_1, v48);
        const __m512 v50_0 = _mm512_castsi512_ps(v49_0);
        const __m512 v50_1 = _mm512_castsi512_ps(v49_1);
        const __m512 v52_0 = _mm512_mul_ps(v50_0, v51);
        const __m512 v52_1 = _mm512_mul_ps(v50_1, v51);
        const __m512d v53_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52_0));
        const __m512d v53_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52_0, 1));
        const __m512d v53_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52_1));
        const __m512d v53_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52_1, 1));
        const __m512i v55_0 = _mm512_srli_epi32(v46_0, 27);
        const __m512i v55_1 = _mm512_srli_epi32(v46_1, 27);
        const __m512 v56_0 = _mm512_permutexvar_ps(v55_0, t0_0);
        const __m512 v56_1 = _mm512_permutexvar_ps(v55_1, t0_0);
        const __m512d v57_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56_0));
        const __m512d v57_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56_0, 1));
        const __m512d v57_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56_1));
        const __m512d v57_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56_1, 1));
        const __m512 v58_0 = _mm512_permutexvar_ps(v55_0, t1_0);
        const __m512 v58_1 = _mm512_permutexvar_ps(v55_1, t1_0);
        const __m512d v59_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58_0));
        const __m512d v59_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58_0, 1));
        const __m512d v59_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58_1));
        const __m512d v59_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58_1, 1));
        const __m512d v60_0l = _mm512_mul_pd(v53_0l, v59_0l);
        const __m512d v60_0h = _mm512_mul_pd(v53_0h, v59_0h);
        const __m512d v60_1l = _mm512_mul_pd(v53_1l, v59_1l);
        const __m512d v60_1h = _mm512_mul_pd(v53_1h, v59_1h);
        const __m512d v61_0l = _mm512_fmadd_pd(v53_0l, v57_0l, v60_0l);
        const __m512d v61_0h = _mm512_fmadd_pd(v53_0h, v57_0h, v60_0h);
        const __m512d v61_1l = _mm512_fmadd_pd(v53_1l, v57_1l, v60_1l);
        const __m512d v61_1h = _mm512_fmadd_pd(v53_1h, v57_1h, v60_1h);
        const __m512d v62_0l = _mm512_add_pd(v3, v61_0l);
        const __m512d v62_0h = _mm512_add_pd(v3, v61_0h);
        const __m512d v62_1l = _mm512_add_pd(v3, v61_1l);
        const __m512d v62_1h = _mm512_add_pd(v3, v61_1h);
        const __m512i v63_0l = _mm512_castpd_si512(v62_0l);
        const __m512i v63_0h = _mm512_castpd_si512(v62_0h);
        const __m512i v63_1l = _mm512_castpd_si512(v62_1l);
        const __m512i v63_1h = _mm512_castpd_si512(v62_1h);
        const __m256i v64_0l = _mm512_cvtepi64_epi32(v63_0l);
        const __m256i v64_0h = _mm512_cvtepi64_epi32(v63_0h);
        const __m512i v64_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v64_0l), v64_0h, 1);
        const __m256i v64_1l = _mm512_cvtepi64_epi32(v63_1l);
        const __m256i v64_1h = _mm512_cvtepi64_epi32(v63_1h);
        const __m512i v64_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v64_1l), v64_1h, 1);
        const __m512i v65_0 = _mm512_and_si512(v64_0, v7);
        const __m512i v65_1 = _mm512_and_si512(v64_1, v7);
        const __mmask16 v66_0 = _mm512_cmpeq_epi32_mask(v65_0, v7);
        const __mmask16 v66_1 = _mm512_cmpeq_epi32_mask(v65_1, v7);
        const __m512 v67_0 = _mm512_permutexvar_ps(v55_0, t2_0);
        const __m512 v67_1 = _mm512_permutexvar_ps(v55_1, t2_0);
        const __m512d v68_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_0));
        const __m512d v68_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_0, 1));
        const __m512d v68_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_1));
        const __m512d v68_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_1, 1));
        const __m512 v69_0 = _mm512_permutexvar_ps(v55_0, t3_0);
        const __m512 v69_1 = _mm512_permutexvar_ps(v55_1, t3_0);
        const __m512d v70_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v69_0));
        const __m512d v70_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v69_0, 1));
        const __m512d v70_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v69_1));
        const __m512d v70_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v69_1, 1));
        const __m512d v71_0l = _mm512_sub_pd(v62_0l, v3);
        const __m512d v71_0h = _mm512_sub_pd(v62_0h, v3);
        const __m512d v71_1l = _mm512_sub_pd(v62_1l, v3);
        const __m512d v71_1h = _mm512_sub_pd(v62_1h, v3);
        const __m512d v72_0l = _mm512_sub_pd(v60_0l, v71_0l);
        const __m512d v72_0h = _mm512_sub_pd(v60_0h, v71_0h);
        const __m512d v72_1l = _mm512_sub_pd(v60_1l, v71_1l);
        const __m512d v72_1h = _mm512_sub_pd(v60_1h, v71_1h);
        const __m512d v73_0l = _mm512_fmadd_pd(v53_0l, v57_0l, v72_0l);
        const __m512d v73_0h = _mm512_fmadd_pd(v53_0h, v57_0h, v72_0h);
        const __m512d v73_1l = _mm512_fmadd_pd(v53_1l, v57_1l, v72_1l);
        const __m512d v73_1h = _mm512_fmadd_pd(v53_1h, v57_1h, v72_1h);
        const __m512d v74_0l = _mm512_fmadd_pd(v70_0l, v53_0l, v73_0l);
        const __m512d v74_0h = _mm512_fmadd_pd(v70_0h, v53_0h, v73_0h);
        const __m512d v74_1l = _mm512_fmadd_pd(v70_1l, v53_1l, v73_1l);
        const __m512d v74_1h = _mm512_fmadd_pd(v70_1h, v53_1h, v73_1h);
        const __m512d v75_0l = _mm512_fmadd_pd(v68_0l, v53_0l, v74_0l);
        const __m512d v75_0h = _mm512_fmadd_pd(v68_0h, v53_0h, v74_0h);
        const __m512d v75_1l = _mm512_fmadd_pd(v68_1l, v53_1l, v74_1l);
        const __m512d v75_1h = _mm512_fmadd_pd(v68_1h, v53_1h, v74_1h);
        const __m512d v77_0l = _mm512_mul_pd(v75_0l, v76);
        const __m512d v77_0h = _mm512_mul_pd(v75_0h, v76);
        const __m512d v77_1l = _mm512_mul_pd(v75_1l, v76);
        const __m512d v77_1h = _mm512_mul_pd(v75_1h, v76);
        const __m512d v78_0l = _mm512_mul_pd(v77_0l, v77_0l);
        const __m512d v78_0h = _mm512_mul_pd(v77_0h, v77_0h);
        const __m512d v78_1l = _mm512_mul_pd(v77_1l, v77_1l);
        const __m512d v78_1h = _mm512_mul_pd(v77_1h, v77_1h);
        const __m512d v81_0l = _mm512_fmadd_pd(v78_0l, v79, v80);
        const __m512d v81_0h = _mm512_fmadd_pd(v78_0h, v79, v80);
        const __m512d v81_1l = _mm512_fmadd_pd(v78_1l, v79, v80);
        const __m512d v81_1h = _mm512_fmadd_pd(v78_1h, v79, v80);
        const __m512d v83_0l = _mm512_fmadd_pd(v78_0l, v81_0l, v82);
        const __m512d v83_0h = _mm512_fmadd_pd(v78_0h, v81_0h, v82);
        const __m512d v83_1l = _mm512_fmadd_pd(v78_1l, v81_1l, v82);
        const __m512d v83_1h = _mm512_fmadd_pd(v78_1h, v81_1h, v82);
        const __m512d v85_0l = _mm512_fmadd_pd(v78_0l, v83_0l, v84);
        const __m512d v85_0h = _mm512_fmadd_pd(v78_0h, v83_0h, v84);
        const __m512d v85_1l = _mm512_fmadd_pd(v78_1l, v83_1l, v84);
        const __m512d v85_1h = _mm512_fmadd_pd(v78_1h, v83_1h, v84);
        const __m512d v87_0l = _mm512_fmadd_pd(v78_0l, v85_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v78_0h, v85_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v78_1l, v85_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v78_1h, v85_1h, v86);
        const __m512d v89_0l = _mm512_fmadd_pd(v78_0l, v87_0l, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v78_0h, v87_0h, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v78_1l, v87_1l, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v78_1h, v87_1h, v88);
        const __m512d v91_0l = _mm512_fmadd_pd(v78_0l, v89_0l, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v78_0h, v89_0h, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v78_1l, v89_1l, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v78_1h, v89_1h, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v78_0l, v91_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v78_0h, v91_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v78_1l, v91_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v78_1h, v91_1h, v92);
        const __m512d v94_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v97_0l = _mm512_fmadd_pd(v78_0l, v95, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v78_0h, v95, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v78_1l, v95, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v78_1h, v95, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v78_0l, v97_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v78_0h, v97_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v78_1l, v97_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v78_1h, v97_1h, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v78_0l, v99_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v78_0h, v99_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v78_1l, v99_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v78_1h, v99_1h, v100);
        const __m512d v103_0l = _mm512_fmadd_pd(v78_0l, v101_0l, v102);
        const __m512d v103_0h = _mm512_fmadd_pd(v78_0h, v101_0h, v102);
        const __m512d v103_1l = _mm512_fmadd_pd(v78_1l, v101_1l, v102);
        const __m512d v103_1h = _mm512_fmadd_pd(v78_1h, v101_1h, v102);
        const __m512d v105_0l = _mm512_fmadd_pd(v78_0l, v103_0l, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v78_0h, v103_0h, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v78_1l, v103_1l, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v78_1h, v103_1h, v104);
        const __m512d v106_0l = _mm512_mul_pd(v78_0l, v77_0l);
        const __m512d v106_0h = _mm512_mul_pd(v78_0h, v77_0h);
        const __m512d v106_1l = _mm512_mul_pd(v78_1l, v77_1l);
        const __m512d v106_1h = _mm512_mul_pd(v78_1h, v77_1h);
        const __m512d v107_0l = _mm512_fmadd_pd(v105_0l, v106_0l, v77_0l);
        const __m512d v107_0h = _mm512_fmadd_pd(v105_0h, v106_0h, v77_0h);
        const __m512d v107_1l = _mm512_fmadd_pd(v105_1l, v106_1l, v77_1l);
        const __m512d v107_1h = _mm512_fmadd_pd(v105_1h, v106_1h, v77_1h);
        const __m512d v108_0l = _mm512_mask_blend_pd((__mmask8)v66_0, v107_0l, v94_0l);
        const __m512d v108_0h = _mm512_mask_blend_pd(tan_1ulp_avx2_high_mask_avx512(v66_0), v107_0h, v94_0h);
        const __m512d v108_1l = _mm512_mask_blend_pd((__mmask8)v66_1, v107_1l, v94_1l);
        const __m512d v108_1h = _mm512_mask_blend_pd(tan_1ulp_avx2_high_mask_avx512(v66_1), v107_1h, v94_1h);
        const __m512d v109_0l = _mm512_mask_blend_pd((__mmask8)v66_0, v93_0l, v107_0l);
        const __m512d v109_0h = _mm512_mask_blend_pd(tan_1ulp_avx2_high_mask_avx512(v66_0), v93_0h, v107_0h);
        const __m512d v109_1l = _mm512_mask_blend_pd((__mmask8)v66_1, v93_1l, v107_1l);
        const __m512d v109_1h = _mm512_mask_blend_pd(tan_1ulp_avx2_high_mask_avx512(v66_1), v93_1h, v107_1h);
        const __m512d v110_0l = _mm512_div_pd(v108_0l, v109_0l);
        const __m512d v110_0h = _mm512_div_pd(v108_0h, v109_0h);
        const __m512d v110_1l = _mm512_div_pd(v108_1l, v109_1l);
        const __m512d v110_1h = _mm512_div_pd(v108_1h, v109_1h);
        const __m256 v111_0l = _mm512_cvtpd_ps(v110_0l);
        const __m256 v111_0h = _mm512_cvtpd_ps(v110_0h);
        const __m512 v111_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v111_0l), v111_0h, 1);
        const __m256 v111_1l = _mm512_cvtpd_ps(v110_1l);
        const __m256 v111_1h = _mm512_cvtpd_ps(v110_1h);
        const __m512 v111_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v111_1l), v111_1h, 1);
        const __m512 v112_0 = _mm512_add_ps(v42_0, v111_0);
        const __m512 v112_1 = _mm512_add_ps(v42_1, v111_1);
        r0_0 = _mm512_mask_blend_ps(v41_0, r0_0, v112_0);
        r0_1 = _mm512_mask_blend_ps(v41_1, r0_1, v112_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static TAN_1ULP_AVX2_AVX512_TARGET void tan_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v3 = _mm512_set1_pd(0x1.759b4708119cep+52); /* 6572555980839374 */
    const __m512i v7 = _mm512_set1_epi32(1);
    const __m512 v10 = _mm512_set1_ps(0x1.059076p+0f); /* 1.02173555 */
    const __m512d v12 = _mm512_set1_pd(-0x1.1a625d3fcf80fp-54); /* -6.1232320292933414e-17 */
    const __m512d v13 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v18 = _mm512_set1_pd(0x1.364e7905ebdf4p-7); /* 0.0094698038991216441 */
    const __m512d v19 = _mm512_set1_pd(0x1.859105e968ba7p-9); /* 0.0029721564976212425 */
    const __m512d v21 = _mm512_set1_pd(0x1.91d787bfffb54p-6); /* 0.024526484077792191 */
    const __m512d v23 = _mm512_set1_pd(0x1.b54f3fe815e3cp-5); /* 0.053382515733286756 */
    const __m512d v25 = _mm512_set1_pd(0x1.112fbe5a7f22ep-3); /* 0.13339184487985406 */
    const __m512d v27 = _mm512_set1_pd(0x1.5554d2dbc9ba3p-2); /* 0.33333138910750842 */
    const __m512d v34 = _mm512_set1_pd(0x1.001e4d7b0e0a8p+0); /* 1.0004623818804621 */
    const __m512 v40 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v43 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v45 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v48 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v51 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v76 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v79 = _mm512_set1_pd(-0x1.93a0c058aba75p-37); /* -1.1471795885787371e-11 */
    const __m512d v80 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v82 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v84 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v86 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v88 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v90 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v92 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v95 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v96 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v98 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v100 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v102 = _mm512_set1_pd(0x1.1111119ca5195p-7); /* 0.0083333335872246925 */
    const __m512d v104 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_1ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_1ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_1ulp_avx2_table3);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v4l = _mm512_fmadd_pd(v0, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v0, v2h, v3);
    const __m512i v5l = _mm512_castpd_si512(v4l);
    const __m512i v5h = _mm512_castpd_si512(v4h);
    const __m256i v6l = _mm512_cvtepi64_epi32(v5l);
    const __m256i v6h = _mm512_cvtepi64_epi32(v5h);
    const __m512i v6 = _mm512_inserti32x8(_mm512_castsi256_si512(v6l), v6h, 1);
    const __m512i v8 = _mm512_and_si512(v6, v7);
    const __mmask16 v9 = _mm512_cmpeq_epi32_mask(v8, v7);
    const __m512d v11l = _mm512_sub_pd(v4l, v3);
    const __m512d v11h = _mm512_sub_pd(v4h, v3);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v13, v2l);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v13, v2h);
    const __m512d v15l = _mm512_fmadd_pd(v11l, v12, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v11h, v12, v14h);
    const __m512d v16l = _mm512_mul_pd(v15l, v15l);
    const __m512d v16h = _mm512_mul_pd(v15h, v15h);
    const __m512d v17l = _mm512_mul_pd(v15l, v16l);
    const __m512d v17h = _mm512_mul_pd(v15h, v16h);
    const __m512d v20l = _mm512_fmadd_pd(v18, v16l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v16h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v16l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v16h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v16l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v16h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v16l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v16h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v16l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v16h, v27);
    const __m512d v29l = _mm512_fmadd_pd(v17l, v28l, v15l);
    const __m512d v29h = _mm512_fmadd_pd(v17h, v28h, v15h);
    const __m256 v30l = _mm512_cvtpd_ps(v29l);
    const __m256 v30h = _mm512_cvtpd_ps(v29h);
    const __m512 v30 = _mm512_insertf32x8(_mm512_castps256_ps512(v30l), v30h, 1);
    const __m512 v31 = _mm512_div_ps(v10, v30);
    const __m512d v32l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31));
    const __m512d v32h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31, 1));
    const __m512d v35l = _mm512_fnmadd_pd(v32l, v29l, v34);
    const __m512d v35h = _mm512_fnmadd_pd(v32h, v29h, v34);
    const __m512d v36l = _mm512_fnmsub_pd(v35l, v32l, v32l);
    const __m512d v36h = _mm512_fnmsub_pd(v35h, v32h, v32h);
    const __m256 v37l = _mm512_cvtpd_ps(v36l);
    const __m256 v37h = _mm512_cvtpd_ps(v36h);
    const __m512 v37 = _mm512_insertf32x8(_mm512_castps256_ps512(v37l), v37h, 1);
    const __m512 v38 = _mm512_mask_blend_ps(v9, v30, v37);
    const __m512 v39 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v41 = _mm512_cmp_ps_mask(v39, v40, _CMP_NLE_UQ);
    __m512 r0 = v38;
    __mmask16 any1 = v41;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v42 = _mm512_sub_ps(v39, v39);
        const __m512i v44 = _mm512_castps_si512(v1);
        const __m512i v46 = _mm512_add_epi32(v44, v45);
        const __m512i v47 = _mm512_and_si512(v43, v46);
        const __m512i v49 = _mm512_or_si512(v47, v48);
        const __m512 v50 = _mm512_castsi512_ps(v49);
        const __m512 v52 = _mm512_mul_ps(v50, v51);
        const __m512d v53l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52));
        const __m512d v53h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52, 1));
        const __m512i v55 = _mm512_srli_epi32(v46, 27);
        const __m512 v56 = _mm512_permutexvar_ps(v55, t0_0);
        const __m512d v57l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56));
        const __m512d v57h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56, 1));
        const __m512 v58 = _mm512_permutexvar_ps(v55, t1_0);
        const __m512d v59l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58));
        const __m512d v59h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58, 1));
        const __m512d v60l = _mm512_mul_pd(v53l, v59l);
        const __m512d v60h = _mm512_mul_pd(v53h, v59h);
        const __m512d v61l = _mm512_fmadd_pd(v53l, v57l, v60l);
        const __m512d v61h = _mm512_fmadd_pd(v53h, v57h, v60h);
        const __m512d v62l = _mm512_add_pd(v3, v61l);
        const __m512d v62h = _mm512_add_pd(v3, v61h);
        const __m512i v63l = _mm512_castpd_si512(v62l);
        const __m512i v63h = _mm512_castpd_si512(v62h);
        const __m256i v64l = _mm512_cvtepi64_epi32(v63l);
        const __m256i v64h = _mm512_cvtepi64_epi32(v63h);
        const __m512i v64 = _mm512_inserti32x8(_mm512_castsi256_si512(v64l), v64h, 1);
        const __m512i v65 = _mm512_and_si512(v64, v7);
        const __mmask16 v66 = _mm512_cmpeq_epi32_mask(v65, v7);
        const __m512 v67 = _mm512_permutexvar_ps(v55, t2_0);
        const __m512d v68l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67));
        const __m512d v68h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67, 1));
        const __m512 v69 = _mm512_permutexvar_ps(v55, t3_0);
        const __m512d v70l = _mm512_cvtps_pd(_mm512_castps512_ps256(v69));
        const __m512d v70h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v69, 1));
        const __m512d v71l = _mm512_sub_pd(v62l, v3);
        const __m512d v71h = _mm512_sub_pd(v62h, v3);
        const __m512d v72l = _mm512_sub_pd(v60l, v71l);
        const __m512d v72h = _mm512_sub_pd(v60h, v71h);
        const __m512d v73l = _mm512_fmadd_pd(v53l, v57l, v72l);
        const __m512d v73h = _mm512_fmadd_pd(v53h, v57h, v72h);
        const __m512d v74l = _mm512_fmadd_pd(v70l, v53l, v73l);
        const __m512d v74h = _mm512_fmadd_pd(v70h, v53h, v73h);
        const __m512d v75l = _mm512_fmadd_pd(v68l, v53l, v74l);
        const __m512d v75h = _mm512_fmadd_pd(v68h, v53h, v74h);
        const __m512d v77l = _mm512_mul_pd(v75l, v76);
        const __m512d v77h = _mm512_mul_pd(v75h, v76);
        const __m512d v78l = _mm512_mul_pd(v77l, v77l);
        const __m512d v78h = _mm512_mul_pd(v77h, v77h);
        const __m512d v81l = _mm512_fmadd_pd(v78l, v79, v80);
        const __m512d v81h = _mm512_fmadd_pd(v78h, v79, v80);
        const __m512d v83l = _mm512_fmadd_pd(v78l, v81l, v82);
        const __m512d v83h = _mm512_fmadd_pd(v78h, v81h, v82);
        const __m512d v85l = _mm512_fmadd_pd(v78l, v83l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v78h, v83h, v84);
        const __m512d v87l = _mm512_fmadd_pd(v78l, v85l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v78h, v85h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v78l, v87l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v78h, v87h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v78l, v89l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v78h, v89h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v78l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v78h, v91h, v92);
        const __m512d v94l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v97l = _mm512_fmadd_pd(v78l, v95, v96);
        const __m512d v97h = _mm512_fmadd_pd(v78h, v95, v96);
        const __m512d v99l = _mm512_fmadd_pd(v78l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v78h, v97h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v78l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v78h, v99h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v78l, v101l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v78h, v101h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v78l, v103l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v78h, v103h, v104);
        const __m512d v106l = _mm512_mul_pd(v78l, v77l);
        const __m512d v106h = _mm512_mul_pd(v78h, v77h);
        const __m512d v107l = _mm512_fmadd_pd(v105l, v106l, v77l);
        const __m512d v107h = _mm512_fmadd_pd(v105h, v106h, v77h);
        const __m512d v108l = _mm512_mask_blend_pd((__mmask8)v66, v107l, v94l);
        const __m512d v108h = _mm512_mask_blend_pd(tan_1ulp_avx2_high_mask_avx512(v66), v107h, v94h);
        const __m512d v109l = _mm512_mask_blend_pd((__mmask8)v66, v93l, v107l);
        const __m512d v109h = _mm512_mask_blend_pd(tan_1ulp_avx2_high_mask_avx512(v66), v93h, v107h);
        const __m512d v110l = _mm512_div_pd(v108l, v109l);
        const __m512d v110h = _mm512_div_pd(v108h, v109h);
        const __m256 v111l = _mm512_cvtpd_ps(v110l);
        const __m256 v111h = _mm512_cvtpd_ps(v110h);
        const __m512 v111 = _mm512_insertf32x8(_mm512_castps256_ps512(v111l), v111h, 1);
        const __m512 v112 = _mm512_add_ps(v42, v111);
        r0 = _mm512_mask_blend_ps(v41, r0, v112);
    }
    _mm512_storeu_ps(y, r0);
}

static TAN_1ULP_AVX2_AVX512_TARGET void tan_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tan_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tan_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tan_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_1ulp_avx2_level(void) {
#if defined(TAN_1ULP_AVX2_FORCE_ISA)
    return TAN_1ULP_AVX2_FORCE_ISA;
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

float tan_1ulp_avx2(float x) {
    return tan_1ulp_avx2_element(x);
}

void tan_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_1ulp_avx2_level();
    if (level == 2) {
        tan_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tan_1ulp_avx2_array_portable(x, y, n);
}
