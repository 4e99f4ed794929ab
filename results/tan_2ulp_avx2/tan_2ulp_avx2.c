/* tan_2ulp_avx2: tan
 *
 *   target       tan, tan x, f32
 *   domain       every input
 *   max error    1.790166 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a66b7p+8 (-422.419678, encoding 0xc3d335b8)
 *   result there -0x1.ff4178p+2 (-7.9883709, encoding 0xc0ffa0bc)
 *   mean error   0.143257 ulp
 *   misrounded   76755328 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           19e277a4edb19740ed7aad66835b6161
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f32 --max-ulp 1 --isa avx2 --time 35s --seed 1 --threads 1 --archive tan_1ulp_avx2.db --from seeds/tan/double15_divide.evo
 *                time: 0.8149 ns/element as avx2 code (inputs mean)
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
#include "tan_2ulp_avx2.h"

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

static inline double tan_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline float tan_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tan_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tan_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t tan_2ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float tan_2ulp_avx2_table0[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float tan_2ulp_avx2_table1[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float tan_2ulp_avx2_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float tan_2ulp_avx2_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline float tan_2ulp_avx2_element(float x) {
    const double v0 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
    const float v1 = x;
    const double v2 = (double)v1;
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = tan_2ulp_avx2_fma_f64(v0, v2, v3);
    const int64_t v5 = tan_2ulp_avx2_bits_f64(v4);
    const int32_t v6 = (int32_t)(uint32_t)(uint64_t)v5;
    const int32_t v7 = 1;
    const int32_t v8 = v6 & v7;
    const int v9 = v8 == v7;
    const float v10 = -0x1p+0f; /* -1 */
    const double v11 = -0x1.1a63379975675p-54; /* -6.1233042753101405e-17 */
    const double v12 = v4 - v3;
    const double v13 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
    const double v14 = tan_2ulp_avx2_fma_f64(v13, v12, v2);
    const double v15 = tan_2ulp_avx2_fma_f64(v11, v12, v14);
    const double v16 = v15 * v15;
    const double v17 = 0x1.364ff3acf876p-7; /* 0.0094699802229489261 */
    const double v18 = 0x1.8586b00b0ff12p-9; /* 0.0029718484779833821 */
    const double v19 = tan_2ulp_avx2_fma_f64(v16, v17, v18);
    const double v20 = 0x1.91d85e7dac547p-6; /* 0.024526684070854256 */
    const double v21 = tan_2ulp_avx2_fma_f64(v19, v16, v20);
    const double v22 = 0x1.b54f2032177a4p-5; /* 0.053382456667107975 */
    const double v23 = tan_2ulp_avx2_fma_f64(v16, v21, v22);
    const double v24 = 0x1.112fbf63b3725p-3; /* 0.13339185259831612 */
    const double v25 = tan_2ulp_avx2_fma_f64(v23, v16, v24);
    const double v26 = 0x1.5554d2d5ae7c3p-2; /* 0.3333313887520683 */
    const double v27 = tan_2ulp_avx2_fma_f64(v25, v16, v26);
    const double v28 = v16 * v15;
    const double v29 = tan_2ulp_avx2_fma_f64(v27, v28, v15);
    const float v30 = (float)v29;
    const float v31 = v10 / v30;
    const float v32 = v9 ? v31 : v30;
    const float v33 = tan_2ulp_avx2_abs_f32(v1);
    const float v34 = 0x1.ffff86p+17f; /* 262143.047 */
    const int v35 = !(v33 <= v34);
    float r0 = v32;
    if (v35) {
        const float v36 = v33 - v33;
        const int32_t v37 = -2013265921; /* 0x87ffffff */
        const int32_t v38 = tan_2ulp_avx2_bits_f32(v1);
        const int32_t v39 = 8388608; /* 0x00800000 */
        const int32_t v40 = (int32_t)((uint32_t)v38 + (uint32_t)v39);
        const int32_t v41 = v37 & v40;
        const int32_t v42 = 1207959552; /* 0x48000000 */
        const int32_t v43 = v41 | v42;
        const float v44 = tan_2ulp_avx2_frombits_f32(v43);
        const float v45 = 0x1p+6f; /* 64 */
        const float v46 = v44 * v45;
        const double v47 = (double)v46;
        const int32_t v48 = 27;
        const int32_t v49 = tan_2ulp_avx2_lshr_i32(v40, v48);
        const float v50 = tan_2ulp_avx2_table0[(uint32_t)v49 & (8u - 1)];
        const double v51 = (double)v50;
        const float v52 = tan_2ulp_avx2_table1[(uint32_t)v49 & (8u - 1)];
        const double v53 = (double)v52;
        const double v54 = v47 * v53;
        const double v55 = tan_2ulp_avx2_fma_f64(v47, v51, v54);
        const double v56 = v55 + v3;
        const int64_t v57 = tan_2ulp_avx2_bits_f64(v56);
        const int32_t v58 = (int32_t)(uint32_t)(uint64_t)v57;
        const int32_t v59 = v58 & v7;
        const int v60 = v59 == v7;
        const double v61 = 0x1p+0; /* 1 */
        const double v62 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const float v63 = tan_2ulp_avx2_table2[(uint32_t)v49 & (8u - 1)];
        const double v64 = (double)v63;
        const float v65 = tan_2ulp_avx2_table3[(uint32_t)v49 & (8u - 1)];
        const double v66 = (double)v65;
        const double v67 = v56 - v3;
        const double v68 = v54 - v67;
        const double v69 = tan_2ulp_avx2_fma_f64(v47, v51, v68);
        const double v70 = tan_2ulp_avx2_fma_f64(v66, v47, v69);
        const double v71 = tan_2ulp_avx2_fma_f64(v64, v47, v70);
        const double v72 = v62 * v71;
        const double v73 = v72 * v72;
        const double v74 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v75 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v76 = tan_2ulp_avx2_fma_f64(v74, v73, v75);
        const double v77 = -0x1.28076ee850b0ap-22; /* -2.7569852402793388e-07 */
        const double v78 = tan_2ulp_avx2_fma_f64(v76, v73, v77);
        const double v79 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v80 = tan_2ulp_avx2_fma_f64(v78, v73, v79);
        const double v81 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v82 = tan_2ulp_avx2_fma_f64(v73, v80, v81);
        const double v83 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v84 = tan_2ulp_avx2_fma_f64(v82, v73, v83);
        const double v85 = -0x1p-1; /* -0.5 */
        const double v86 = tan_2ulp_avx2_fma_f64(v84, v73, v85);
        const double v87 = v86 * v73;
        const double v88 = v61 + v87;
        const double v89 = -v88;
        const double v90 = v72 * v73;
        const double v91 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v92 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v93 = tan_2ulp_avx2_fma_f64(v91, v73, v92);
        const double v94 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v95 = tan_2ulp_avx2_fma_f64(v93, v73, v94);
        const double v96 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v97 = tan_2ulp_avx2_fma_f64(v95, v73, v96);
        const double v98 = 0x1.1111119ca5195p-7; /* 0.0083333335872246925 */
        const double v99 = tan_2ulp_avx2_fma_f64(v97, v73, v98);
        const double v100 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v101 = tan_2ulp_avx2_fma_f64(v99, v73, v100);
        const double v102 = tan_2ulp_avx2_fma_f64(v90, v101, v72);
        const double v103 = v60 ? v89 : v102;
        const double v104 = v60 ? v102 : v88;
        const double v105 = v103 / v104;
        const float v106 = (float)v105;
        const float v107 = v36 + v106;
        r0 = v107;
    }
    return r0;
}

static void tan_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_2ULP_AVX2_AVX2 static inline TAN_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TAN_2ULP_AVX2_AVX512 static inline TAN_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

TAN_2ULP_AVX2_AVX2 __m128i tan_2ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TAN_2ULP_AVX2_AVX2 void tan_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v7 = _mm256_set1_epi32(1);
    const __m256 v10 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256d v11 = _mm256_set1_pd(-0x1.1a63379975675p-54); /* -6.1233042753101405e-17 */
    const __m256d v13 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v17 = _mm256_set1_pd(0x1.364ff3acf876p-7); /* 0.0094699802229489261 */
    const __m256d v18 = _mm256_set1_pd(0x1.8586b00b0ff12p-9); /* 0.0029718484779833821 */
    const __m256d v20 = _mm256_set1_pd(0x1.91d85e7dac547p-6); /* 0.024526684070854256 */
    const __m256d v22 = _mm256_set1_pd(0x1.b54f2032177a4p-5); /* 0.053382456667107975 */
    const __m256d v24 = _mm256_set1_pd(0x1.112fbf63b3725p-3); /* 0.13339185259831612 */
    const __m256d v26 = _mm256_set1_pd(0x1.5554d2d5ae7c3p-2); /* 0.3333313887520683 */
    const __m256 v34 = _mm256_set1_ps(0x1.ffff86p+17f); /* 262143.047 */
    const __m256i v37 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v39 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v42 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v45 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v61 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v62 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v74 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v75 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v77 = _mm256_set1_pd(-0x1.28076ee850b0ap-22); /* -2.7569852402793388e-07 */
    const __m256d v79 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v81 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v83 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v85 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v91 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v92 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v94 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v96 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v98 = _mm256_set1_pd(0x1.1111119ca5195p-7); /* 0.0083333335872246925 */
    const __m256d v100 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(tan_2ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(tan_2ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(tan_2ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(tan_2ulp_avx2_table3);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v4l = _mm256_fmadd_pd(v0, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v0, v2h, v3);
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m128i v6l = tan_2ulp_avx2_wrap_avx2(v5l);
    const __m128i v6h = tan_2ulp_avx2_wrap_avx2(v5h);
    const __m256i v6 = _mm256_set_m128i(v6h, v6l);
    const __m256i v8 = _mm256_and_si256(v6, v7);
    const __m256i v9 = _mm256_cmpeq_epi32(v8, v7);
    const __m256d v12l = _mm256_sub_pd(v4l, v3);
    const __m256d v12h = _mm256_sub_pd(v4h, v3);
    const __m256d v14l = _mm256_fmadd_pd(v13, v12l, v2l);
    const __m256d v14h = _mm256_fmadd_pd(v13, v12h, v2h);
    const __m256d v15l = _mm256_fmadd_pd(v11, v12l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v11, v12h, v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v16l, v17, v18);
    const __m256d v19h = _mm256_fmadd_pd(v16h, v17, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v16l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v16h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v16l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v16h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v16l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v16h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v16l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v16h, v26);
    const __m256d v28l = _mm256_mul_pd(v16l, v15l);
    const __m256d v28h = _mm256_mul_pd(v16h, v15h);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v28l, v15l);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v28h, v15h);
    const __m128 v30l = _mm256_cvtpd_ps(v29l);
    const __m128 v30h = _mm256_cvtpd_ps(v29h);
    const __m256 v30 = _mm256_set_m128(v30h, v30l);
    const __m256 v31 = _mm256_div_ps(v10, v30);
    const __m256 v32 = _mm256_blendv_ps(v30, v31, _mm256_castsi256_ps(v9));
    const __m256 v33 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v33, v34, _CMP_NLE_UQ));
    __m256 r0 = v32;
    __m256i any1 = v35;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v36 = _mm256_sub_ps(v33, v33);
        const __m256i v38 = _mm256_castps_si256(v1);
        const __m256i v40 = _mm256_add_epi32(v38, v39);
        const __m256i v41 = _mm256_and_si256(v37, v40);
        const __m256i v43 = _mm256_or_si256(v41, v42);
        const __m256 v44 = _mm256_castsi256_ps(v43);
        const __m256 v46 = _mm256_mul_ps(v44, v45);
        const __m256d v47l = _mm256_cvtps_pd(_mm256_castps256_ps128(v46));
        const __m256d v47h = _mm256_cvtps_pd(_mm256_extractf128_ps(v46, 1));
        const __m256i v49 = _mm256_srli_epi32(v40, 27);
        const __m256 v50 = _mm256_permutevar8x32_ps(t0_0, v49);
        const __m256d v51l = _mm256_cvtps_pd(_mm256_castps256_ps128(v50));
        const __m256d v51h = _mm256_cvtps_pd(_mm256_extractf128_ps(v50, 1));
        const __m256 v52 = _mm256_permutevar8x32_ps(t1_0, v49);
        const __m256d v53l = _mm256_cvtps_pd(_mm256_castps256_ps128(v52));
        const __m256d v53h = _mm256_cvtps_pd(_mm256_extractf128_ps(v52, 1));
        const __m256d v54l = _mm256_mul_pd(v47l, v53l);
        const __m256d v54h = _mm256_mul_pd(v47h, v53h);
        const __m256d v55l = _mm256_fmadd_pd(v47l, v51l, v54l);
        const __m256d v55h = _mm256_fmadd_pd(v47h, v51h, v54h);
        const __m256d v56l = _mm256_add_pd(v55l, v3);
        const __m256d v56h = _mm256_add_pd(v55h, v3);
        const __m256i v57l = _mm256_castpd_si256(v56l);
        const __m256i v57h = _mm256_castpd_si256(v56h);
        const __m128i v58l = tan_2ulp_avx2_wrap_avx2(v57l);
        const __m128i v58h = tan_2ulp_avx2_wrap_avx2(v57h);
        const __m256i v58 = _mm256_set_m128i(v58h, v58l);
        const __m256i v59 = _mm256_and_si256(v58, v7);
        const __m256i v60 = _mm256_cmpeq_epi32(v59, v7);
        const __m256 v63 = _mm256_permutevar8x32_ps(t2_0, v49);
        const __m256d v64l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63));
        const __m256d v64h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63, 1));
        const __m256 v65 = _mm256_permutevar8x32_ps(t3_0, v49);
        const __m256d v66l = _mm256_cvtps_pd(_mm256_castps256_ps128(v65));
        const __m256d v66h = _mm256_cvtps_pd(_mm256_extractf128_ps(v65, 1));
        const __m256d v67l = _mm256_sub_pd(v56l, v3);
        const __m256d v67h = _mm256_sub_pd(v56h, v3);
        const __m256d v68l = _mm256_sub_pd(v54l, v67l);
        const __m256d v68h = _mm256_sub_pd(v54h, v67h);
        const __m256d v69l = _mm256_fmadd_pd(v47l, v51l, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v47h, v51h, v68h);
        const __m256d v70l = _mm256_fmadd_pd(v66l, v47l, v69l);
        const __m256d v70h = _mm256_fmadd_pd(v66h, v47h, v69h);
        const __m256d v71l = _mm256_fmadd_pd(v64l, v47l, v70l);
        const __m256d v71h = _mm256_fmadd_pd(v64h, v47h, v70h);
        const __m256d v72l = _mm256_mul_pd(v62, v71l);
        const __m256d v72h = _mm256_mul_pd(v62, v71h);
        const __m256d v73l = _mm256_mul_pd(v72l, v72l);
        const __m256d v73h = _mm256_mul_pd(v72h, v72h);
        const __m256d v76l = _mm256_fmadd_pd(v74, v73l, v75);
        const __m256d v76h = _mm256_fmadd_pd(v74, v73h, v75);
        const __m256d v78l = _mm256_fmadd_pd(v76l, v73l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v76h, v73h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v78l, v73l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78h, v73h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v73l, v80l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v73h, v80h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v82l, v73l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v82h, v73h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v73l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v73h, v85);
        const __m256d v87l = _mm256_mul_pd(v86l, v73l);
        const __m256d v87h = _mm256_mul_pd(v86h, v73h);
        const __m256d v88l = _mm256_add_pd(v61, v87l);
        const __m256d v88h = _mm256_add_pd(v61, v87h);
        const __m256d v89l = _mm256_xor_pd(v88l, _mm256_set1_pd(-0.0));
        const __m256d v89h = _mm256_xor_pd(v88h, _mm256_set1_pd(-0.0));
        const __m256d v90l = _mm256_mul_pd(v72l, v73l);
        const __m256d v90h = _mm256_mul_pd(v72h, v73h);
        const __m256d v93l = _mm256_fmadd_pd(v91, v73l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v91, v73h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v73l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v73h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v73l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v73h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v73l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v73h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v73l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v73h, v100);
        const __m256d v102l = _mm256_fmadd_pd(v90l, v101l, v72l);
        const __m256d v102h = _mm256_fmadd_pd(v90h, v101h, v72h);
        const __m256d v103l = _mm256_blendv_pd(v102l, v89l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v60))));
        const __m256d v103h = _mm256_blendv_pd(v102h, v89h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v60, 1))));
        const __m256d v104l = _mm256_blendv_pd(v88l, v102l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v60))));
        const __m256d v104h = _mm256_blendv_pd(v88h, v102h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v60, 1))));
        const __m256d v105l = _mm256_div_pd(v103l, v104l);
        const __m256d v105h = _mm256_div_pd(v103h, v104h);
        const __m128 v106l = _mm256_cvtpd_ps(v105l);
        const __m128 v106h = _mm256_cvtpd_ps(v105h);
        const __m256 v106 = _mm256_set_m128(v106h, v106l);
        const __m256 v107 = _mm256_add_ps(v36, v106);
        r0 = _mm256_blendv_ps(r0, v107, _mm256_castsi256_ps(v35));
    }
    _mm256_storeu_ps(y, r0);
}

static TAN_2ULP_AVX2_AVX2_TARGET void tan_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tan_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tan_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_2ULP_AVX2_AVX512 __mmask8 tan_2ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TAN_2ULP_AVX2_AVX512 void tan_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v7 = _mm512_set1_epi32(1);
    const __m512 v10 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512d v11 = _mm512_set1_pd(-0x1.1a63379975675p-54); /* -6.1233042753101405e-17 */
    const __m512d v13 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v17 = _mm512_set1_pd(0x1.364ff3acf876p-7); /* 0.0094699802229489261 */
    const __m512d v18 = _mm512_set1_pd(0x1.8586b00b0ff12p-9); /* 0.0029718484779833821 */
    const __m512d v20 = _mm512_set1_pd(0x1.91d85e7dac547p-6); /* 0.024526684070854256 */
    const __m512d v22 = _mm512_set1_pd(0x1.b54f2032177a4p-5); /* 0.053382456667107975 */
    const __m512d v24 = _mm512_set1_pd(0x1.112fbf63b3725p-3); /* 0.13339185259831612 */
    const __m512d v26 = _mm512_set1_pd(0x1.5554d2d5ae7c3p-2); /* 0.3333313887520683 */
    const __m512 v34 = _mm512_set1_ps(0x1.ffff86p+17f); /* 262143.047 */
    const __m512i v37 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v39 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v42 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v45 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v61 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v62 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v74 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v75 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v77 = _mm512_set1_pd(-0x1.28076ee850b0ap-22); /* -2.7569852402793388e-07 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v81 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v85 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v91 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v92 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v94 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v96 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.1111119ca5195p-7); /* 0.0083333335872246925 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_2ulp_avx2_table3);
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
    const __m512d v12_0l = _mm512_sub_pd(v4_0l, v3);
    const __m512d v12_0h = _mm512_sub_pd(v4_0h, v3);
    const __m512d v12_1l = _mm512_sub_pd(v4_1l, v3);
    const __m512d v12_1h = _mm512_sub_pd(v4_1h, v3);
    const __m512d v14_0l = _mm512_fmadd_pd(v13, v12_0l, v2_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v13, v12_0h, v2_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v13, v12_1l, v2_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v13, v12_1h, v2_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v11, v12_0l, v14_0l);
    const __m512d v15_0h = _mm512_fmadd_pd(v11, v12_0h, v14_0h);
    const __m512d v15_1l = _mm512_fmadd_pd(v11, v12_1l, v14_1l);
    const __m512d v15_1h = _mm512_fmadd_pd(v11, v12_1h, v14_1h);
    const __m512d v16_0l = _mm512_mul_pd(v15_0l, v15_0l);
    const __m512d v16_0h = _mm512_mul_pd(v15_0h, v15_0h);
    const __m512d v16_1l = _mm512_mul_pd(v15_1l, v15_1l);
    const __m512d v16_1h = _mm512_mul_pd(v15_1h, v15_1h);
    const __m512d v19_0l = _mm512_fmadd_pd(v16_0l, v17, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v16_0h, v17, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v16_1l, v17, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v16_1h, v17, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v19_0l, v16_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v19_0h, v16_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v19_1l, v16_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v19_1h, v16_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v16_0l, v21_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v16_0h, v21_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v16_1l, v21_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v16_1h, v21_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v16_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v16_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v16_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v16_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v25_0l, v16_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v25_0h, v16_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v25_1l, v16_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v25_1h, v16_1h, v26);
    const __m512d v28_0l = _mm512_mul_pd(v16_0l, v15_0l);
    const __m512d v28_0h = _mm512_mul_pd(v16_0h, v15_0h);
    const __m512d v28_1l = _mm512_mul_pd(v16_1l, v15_1l);
    const __m512d v28_1h = _mm512_mul_pd(v16_1h, v15_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v27_0l, v28_0l, v15_0l);
    const __m512d v29_0h = _mm512_fmadd_pd(v27_0h, v28_0h, v15_0h);
    const __m512d v29_1l = _mm512_fmadd_pd(v27_1l, v28_1l, v15_1l);
    const __m512d v29_1h = _mm512_fmadd_pd(v27_1h, v28_1h, v15_1h);
    const __m256 v30_0l = _mm512_cvtpd_ps(v29_0l);
    const __m256 v30_0h = _mm512_cvtpd_ps(v29_0h);
    const __m512 v30_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v30_0l), v30_0h, 1);
    const __m256 v30_1l = _mm512_cvtpd_ps(v29_1l);
    const __m256 v30_1h = _mm512_cvtpd_ps(v29_1h);
    const __m512 v30_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v30_1l), v30_1h, 1);
    const __m512 v31_0 = _mm512_div_ps(v10, v30_0);
    const __m512 v31_1 = _mm512_div_ps(v10, v30_1);
    const __m512 v32_0 = _mm512_mask_blend_ps(v9_0, v30_0, v31_0);
    const __m512 v32_1 = _mm512_mask_blend_ps(v9_1, v30_1, v31_1);
    const __m512 v33_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v33_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v35_0 = _mm512_cmp_ps_mask(v33_0, v34, _CMP_NLE_UQ);
    const __mmask16 v35_1 = _mm512_cmp_ps_mask(v33_1, v34, _CMP_NLE_UQ);
    __m512 r0_0 = v32_0;
    __m512 r0_1 = v32_1;
    __mmask16 any1 = v35_0;
    any1 = (__mmask16)(any1 | v35_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v36_0 = _mm512_sub_ps(v33_0, v33_0);
        const __m512 v36_1 = _mm512_sub_ps(v33_1, v33_1);
        const __m512i v38_0 = _mm512_castps_si512(v1_0);
        const __m512i v38_1 = _mm512_castps_si512(v1_1);
        const __m512i v40_0 = _mm512_add_epi32(v38_0, v39);
        const __m512i v40_1 = _mm512_add_epi32(v38_1, v39);
        const __m512i v41_0 = _mm512_and_si512(v37, v40_0);
        const __m512i v41_1 = _mm512_and_si512(v37, v40_1);
        const __m512i v43_0 = _mm512_or_si512(v41_0, v42);
        const __m512i v43_1 = _mm512_or_si512(v41_1, v42);
        const __m512 v44_0 = _mm512_castsi512_ps(v43_0);
        const __m512 v44_1 = _mm512_castsi512_ps(v43_1);
        const __m512 v46_0 = _mm512_mul_ps(v44_0, v45);
        const __m512 v46_1 = _mm512_mul_ps(v44_1, v45);
        const __m512d v47_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46_0));
        const __m512d v47_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46_0, 1));
        const __m512d v47_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46_1));
        const __m512d v47_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46_1, 1));
        const __m512i v49_0 = _mm512_srli_epi32(v40_0, 27);
        const __m512i v49_1 = _mm512_srli_epi32(v40_1, 27);
        const __m512 v50_0 = _mm512_permutexvar_ps(v49_0, t0_0);
        const __m512 v50_1 = _mm512_permutexvar_ps(v49_1, t0_0);
        const __m512d v51_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v50_0));
        const __m512d v51_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v50_0, 1));
        const __m512d v51_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v50_1));
        const __m512d v51_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v50_1, 1));
        const __m512 v52_0 = _mm512_permutexvar_ps(v49_0, t1_0);
        const __m512 v52_1 = _mm512_permutexvar_ps(v49_1, t1_0);
        const __m512d v53_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52_0));
        const __m512d v53_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52_0, 1));
        const __m512d v53_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52_1));
        const __m512d v53_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52_1, 1));
        const __m512d v54_0l = _mm512_mul_pd(v47_0l, v53_0l);
        const __m512d v54_0h = _mm512_mul_pd(v47_0h, v53_0h);
        const __m512d v54_1l = _mm512_mul_pd(v47_1l, v53_1l);
        const __m512d v54_1h = _mm512_mul_pd(v47_1h, v53_1h);
        const __m512d v55_0l = _mm512_fmadd_pd(v47_0l, v51_0l, v54_0l);
        const __m512d v55_0h = _mm512_fmadd_pd(v47_0h, v51_0h, v54_0h);
        const __m512d v55_1l = _mm512_fmadd_pd(v47_1l, v51_1l, v54_1l);
        const __m512d v55_1h = _mm512_fmadd_pd(v47_1h, v51_1h, v54_1h);
        const __m512d v56_0l = _mm512_add_pd(v55_0l, v3);
        const __m512d v56_0h = _mm512_add_pd(v55_0h, v3);
        const __m512d v56_1l = _mm512_add_pd(v55_1l, v3);
        const __m512d v56_1h = _mm512_add_pd(v55_1h, v3);
        const __m512i v57_0l = _mm512_castpd_si512(v56_0l);
        const __m512i v57_0h = _mm512_castpd_si512(v56_0h);
        const __m512i v57_1l = _mm512_castpd_si512(v56_1l);
        const __m512i v57_1h = _mm512_castpd_si512(v56_1h);
        const __m256i v58_0l = _mm512_cvtepi64_epi32(v57_0l);
        const __m256i v58_0h = _mm512_cvtepi64_epi32(v57_0h);
        const __m512i v58_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v58_0l), v58_0h, 1);
        const __m256i v58_1l = _mm512_cvtepi64_epi32(v57_1l);
        const __m256i v58_1h = _mm512_cvtepi64_epi32(v57_1h);
        const __m512i v58_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v58_1l), v58_1h, 1);
        const __m512i v59_0 = _mm512_and_si512(v58_0, v7);
        const __m512i v59_1 = _mm512_and_si512(v58_1, v7);
        const __mmask16 v60_0 = _mm512_cmpeq_epi32_mask(v59_0, v7);
        const __mmask16 v60_1 = _mm512_cmpeq_epi32_mask(v59_1, v7);
        const __m512 v63_0 = _mm512_permutexvar_ps(v49_0, t2_0);
        const __m512 v63_1 = _mm512_permutexvar_ps(v49_1, t2_0);
        const __m512d v64_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_0));
        const __m512d v64_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_0, 1));
        const __m512d v64_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_1));
        const __m512d v64_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_1, 1));
        const __m512 v65_0 = _mm512_permutexvar_ps(v49_0, t3_0);
        const __m512 v65_1 = _mm512_permutexvar_ps(v49_1, t3_0);
        const __m512d v66_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65_0));
        const __m512d v66_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65_0, 1));
        const __m512d v66_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65_1));
        const __m512d v66_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65_1, 1));
        const __m512d v67_0l = _mm512_sub_pd(v56_0l, v3);
        const __m512d v67_0h = _mm512_sub_pd(v56_0h, v3);
        const __m512d v67_1l = _mm512_sub_pd(v56_1l, v3);
        const __m512d v67_1h = _mm512_sub_pd(v56_1h, v3);
        const __m512d v68_0l = _mm512_sub_pd(v54_0l, v67_0l);
        const __m512d v68_0h = _mm512_sub_pd(v54_0h, v67_0h);
        const __m512d v68_1l = _mm512_sub_pd(v54_1l, v67_1l);
        const __m512d v68_1h = _mm512_sub_pd(v54_1h, v67_1h);
        const __m512d v69_0l = _mm512_fmadd_pd(v47_0l, v51_0l, v68_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v47_0h, v51_0h, v68_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v47_1l, v51_1l, v68_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v47_1h, v51_1h, v68_1h);
        const __m512d v70_0l = _mm512_fmadd_pd(v66_0l, v47_0l, v69_0l);
        const __m512d v70_0h = _mm512_fmadd_pd(v66_0h, v47_0h, v69_0h);
        const __m512d v70_1l = _mm512_fmadd_pd(v66_1l, v47_1l, v69_1l);
        const __m512d v70_1h = _mm512_fmadd_pd(v66_1h, v47_1h, v69_1h);
        const __m512d v71_0l = _mm512_fmadd_pd(v64_0l, v47_0l, v70_0l);
        const __m512d v71_0h = _mm512_fmadd_pd(v64_0h, v47_0h, v70_0h);
        const __m512d v71_1l = _mm512_fmadd_pd(v64_1l, v47_1l, v70_1l);
        const __m512d v71_1h = _mm512_fmadd_pd(v64_1h, v47_1h, v70_1h);
        const __m512d v72_0l = _mm512_mul_pd(v62, v71_0l);
        const __m512d v72_0h = _mm512_mul_pd(v62, v71_0h);
        const __m512d v72_1l = _mm512_mul_pd(v62, v71_1l);
        const __m512d v72_1h = _mm512_mul_pd(v62, v71_1h);
        const __m512d v73_0l = _mm512_mul_pd(v72_0l, v72_0l);
        const __m512d v73_0h = _mm512_mul_pd(v72_0h, v72_0h);
        const __m512d v73_1l = _mm512_mul_pd(v72_1l, v72_1l);
        const __m512d v73_1h = _mm512_mul_pd(v72_1h, v72_1h);
        const __m512d v76_0l = _mm512_fmadd_pd(v74, v73_0l, v75);
        const __m512d v76_0h = _mm512_fmadd_pd(v74, v73_0h, v75);
        const __m512d v76_1l = _mm512_fmadd_pd(v74, v73_1l, v75);
        const __m512d v76_1h = _mm512_fmadd_pd(v74, v73_1h, v75);
        const __m512d v78_0l = _mm512_fmadd_pd(v76_0l, v73_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v76_0h, v73_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v76_1l, v73_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v76_1h, v73_1h, v77);
        const __m512d v80_0l = _mm512_fmadd_pd(v78_0l, v73_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v78_0h, v73_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v78_1l, v73_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v78_1h, v73_1h, v79);
        const __m512d v82_0l = _mm512_fmadd_pd(v73_0l, v80_0l, v81);
        const __m512d v82_0h = _mm512_fmadd_pd(v73_0h, v80_0h, v81);
        const __m512d v82_1l = _mm512_fmadd_pd(v73_1l, v80_1l, v81);
        const __m512d v82_1h = _mm512_fmadd_pd(v73_1h, v80_1h, v81);
        const __m512d v84_0l = _mm512_fmadd_pd(v82_0l, v73_0l, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v82_0h, v73_0h, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v82_1l, v73_1l, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v82_1h, v73_1h, v83);
        const __m512d v86_0l = _mm512_fmadd_pd(v84_0l, v73_0l, v85);
        const __m512d v86_0h = _mm512_fmadd_pd(v84_0h, v73_0h, v85);
        const __m512d v86_1l = _mm512_fmadd_pd(v84_1l, v73_1l, v85);
        const __m512d v86_1h = _mm512_fmadd_pd(v84_1h, v73_1h, v85);
        const __m512d v87_0l = _mm512_mul_pd(v86_0l, v73_0l);
        const __m512d v87_0h = _mm512_mul_pd(v86_0h, v73_0h);
        const __m512d v87_1l = _mm512_mul_pd(v86_1l, v73_1l);
        const __m512d v87_1h = _mm512_mul_pd(v86_1h, v73_1h);
        const __m512d v88_0l = _mm512_add_pd(v61, v87_0l);
        const __m512d v88_0h = _mm512_add_pd(v61, v87_0h);
        const __m512d v88_1l = _mm512_add_pd(v61, v87_1l);
        const __m512d v88_1h = _mm512_add_pd(v61, v87_1h);
        const __m512d v89_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v90_0l = _mm512_mul_pd(v72_0l, v73_0l);
        const __m512d v90_0h = _mm512_mul_pd(v72_0h, v73_0h);
        const __m512d v90_1l = _mm512_mul_pd(v72_1l, v73_1l);
        const __m512d v90_1h = _mm512_mul_pd(v72_1h, v73_1h);
        const __m512d v93_0l = _mm512_fmadd_pd(v91, v73_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v91, v73_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v91, v73_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v91, v73_1h, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v93_0l, v73_0l, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v93_0h, v73_0h, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v93_1l, v73_1l, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v93_1h, v73_1h, v94);
        const __m512d v97_0l = _mm512_fmadd_pd(v95_0l, v73_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v95_0h, v73_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v95_1l, v73_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v95_1h, v73_1h, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v97_0l, v73_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v97_0h, v73_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v97_1l, v73_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v97_1h, v73_1h, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v99_0l, v73_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v99_0h, v73_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v99_1l, v73_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v99_1h, v73_1h, v100);
        const __m512d v102_0l = _mm512_fmadd_pd(v90_0l, v101_0l, v72_0l);
        const __m512d v102_0h = _mm512_fmadd_pd(v90_0h, v101_0h, v72_0h);
        const __m512d v102_1l = _mm512_fmadd_pd(v90_1l, v101_1l, v72_1l);
        const __m512d v102_1h = _mm512_fmadd_pd(v90_1h, v101_1h, v72_1h);
        const __m512d v103_0l = _mm512_mask_blend_pd((__mmask8)v60_0, v102_0l, v89_0l);
        const __m512d v103_0h = _mm512_mask_blend_pd(tan_2ulp_avx2_high_mask_avx512(v60_0), v102_0h, v89_0h);
        const __m512d v103_1l = _mm512_mask_blend_pd((__mmask8)v60_1, v102_1l, v89_1l);
        const __m512d v103_1h = _mm512_mask_blend_pd(tan_2ulp_avx2_high_mask_avx512(v60_1), v102_1h, v89_1h);
        const __m512d v104_0l = _mm512_mask_blend_pd((__mmask8)v60_0, v88_0l, v102_0l);
        const __m512d v104_0h = _mm512_mask_blend_pd(tan_2ulp_avx2_high_mask_avx512(v60_0), v88_0h, v102_0h);
        const __m512d v104_1l = _mm512_mask_blend_pd((__mmask8)v60_1, v88_1l, v102_1l);
        const __m512d v104_1h = _mm512_mask_blend_pd(tan_2ulp_avx2_high_mask_avx512(v60_1), v88_1h, v102_1h);
        const __m512d v105_0l = _mm512_div_pd(v103_0l, v104_0l);
        const __m512d v105_0h = _mm512_div_pd(v103_0h, v104_0h);
        const __m512d v105_1l = _mm512_div_pd(v103_1l, v104_1l);
        const __m512d v105_1h = _mm512_div_pd(v103_1h, v104_1h);
        const __m256 v106_0l = _mm512_cvtpd_ps(v105_0l);
        const __m256 v106_0h = _mm512_cvtpd_ps(v105_0h);
        const __m512 v106_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v106_0l), v106_0h, 1);
        const __m256 v106_1l = _mm512_cvtpd_ps(v105_1l);
        const __m256 v106_1h = _mm512_cvtpd_ps(v105_1h);
        const __m512 v106_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v106_1l), v106_1h, 1);
        const __m512 v107_0 = _mm512_add_ps(v36_0, v106_0);
        const __m512 v107_1 = _mm512_add_ps(v36_1, v106_1);
        r0_0 = _mm512_mask_blend_ps(v35_0, r0_0, v107_0);
        r0_1 = _mm512_mask_blend_ps(v35_1, r0_1, v107_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static TAN_2ULP_AVX2_AVX512_TARGET void tan_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v7 = _mm512_set1_epi32(1);
    const __m512 v10 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512d v11 = _mm512_set1_pd(-0x1.1a63379975675p-54); /* -6.1233042753101405e-17 */
    const __m512d v13 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v17 = _mm512_set1_pd(0x1.364ff3acf876p-7); /* 0.0094699802229489261 */
    const __m512d v18 = _mm512_set1_pd(0x1.8586b00b0ff12p-9); /* 0.0029718484779833821 */
    const __m512d v20 = _mm512_set1_pd(0x1.91d85e7dac547p-6); /* 0.024526684070854256 */
    const __m512d v22 = _mm512_set1_pd(0x1.b54f2032177a4p-5); /* 0.053382456667107975 */
    const __m512d v24 = _mm512_set1_pd(0x1.112fbf63b3725p-3); /* 0.13339185259831612 */
    const __m512d v26 = _mm512_set1_pd(0x1.5554d2d5ae7c3p-2); /* 0.3333313887520683 */
    const __m512 v34 = _mm512_set1_ps(0x1.ffff86p+17f); /* 262143.047 */
    const __m512i v37 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v39 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v42 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v45 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v61 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v62 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v74 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v75 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v77 = _mm512_set1_pd(-0x1.28076ee850b0ap-22); /* -2.7569852402793388e-07 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v81 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v85 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v91 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v92 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v94 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v96 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.1111119ca5195p-7); /* 0.0083333335872246925 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_2ulp_avx2_table3);
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
    const __m512d v12l = _mm512_sub_pd(v4l, v3);
    const __m512d v12h = _mm512_sub_pd(v4h, v3);
    const __m512d v14l = _mm512_fmadd_pd(v13, v12l, v2l);
    const __m512d v14h = _mm512_fmadd_pd(v13, v12h, v2h);
    const __m512d v15l = _mm512_fmadd_pd(v11, v12l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v11, v12h, v14h);
    const __m512d v16l = _mm512_mul_pd(v15l, v15l);
    const __m512d v16h = _mm512_mul_pd(v15h, v15h);
    const __m512d v19l = _mm512_fmadd_pd(v16l, v17, v18);
    const __m512d v19h = _mm512_fmadd_pd(v16h, v17, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v16l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v16h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v16l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v16h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v16l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v16h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v16l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v16h, v26);
    const __m512d v28l = _mm512_mul_pd(v16l, v15l);
    const __m512d v28h = _mm512_mul_pd(v16h, v15h);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v28l, v15l);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v28h, v15h);
    const __m256 v30l = _mm512_cvtpd_ps(v29l);
    const __m256 v30h = _mm512_cvtpd_ps(v29h);
    const __m512 v30 = _mm512_insertf32x8(_mm512_castps256_ps512(v30l), v30h, 1);
    const __m512 v31 = _mm512_div_ps(v10, v30);
    const __m512 v32 = _mm512_mask_blend_ps(v9, v30, v31);
    const __m512 v33 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v35 = _mm512_cmp_ps_mask(v33, v34, _CMP_NLE_UQ);
    __m512 r0 = v32;
    __mmask16 any1 = v35;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v36 = _mm512_sub_ps(v33, v33);
        const __m512i v38 = _mm512_castps_si512(v1);
        const __m512i v40 = _mm512_add_epi32(v38, v39);
        const __m512i v41 = _mm512_and_si512(v37, v40);
        const __m512i v43 = _mm512_or_si512(v41, v42);
        const __m512 v44 = _mm512_castsi512_ps(v43);
        const __m512 v46 = _mm512_mul_ps(v44, v45);
        const __m512d v47l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46));
        const __m512d v47h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46, 1));
        const __m512i v49 = _mm512_srli_epi32(v40, 27);
        const __m512 v50 = _mm512_permutexvar_ps(v49, t0_0);
        const __m512d v51l = _mm512_cvtps_pd(_mm512_castps512_ps256(v50));
        const __m512d v51h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v50, 1));
        const __m512 v52 = _mm512_permutexvar_ps(v49, t1_0);
        const __m512d v53l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52));
        const __m512d v53h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52, 1));
        const __m512d v54l = _mm512_mul_pd(v47l, v53l);
        const __m512d v54h = _mm512_mul_pd(v47h, v53h);
        const __m512d v55l = _mm512_fmadd_pd(v47l, v51l, v54l);
        const __m512d v55h = _mm512_fmadd_pd(v47h, v51h, v54h);
        const __m512d v56l = _mm512_add_pd(v55l, v3);
        const __m512d v56h = _mm512_add_pd(v55h, v3);
        const __m512i v57l = _mm512_castpd_si512(v56l);
        const __m512i v57h = _mm512_castpd_si512(v56h);
        const __m256i v58l = _mm512_cvtepi64_epi32(v57l);
        const __m256i v58h = _mm512_cvtepi64_epi32(v57h);
        const __m512i v58 = _mm512_inserti32x8(_mm512_castsi256_si512(v58l), v58h, 1);
        const __m512i v59 = _mm512_and_si512(v58, v7);
        const __mmask16 v60 = _mm512_cmpeq_epi32_mask(v59, v7);
        const __m512 v63 = _mm512_permutexvar_ps(v49, t2_0);
        const __m512d v64l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63));
        const __m512d v64h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63, 1));
        const __m512 v65 = _mm512_permutexvar_ps(v49, t3_0);
        const __m512d v66l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65));
        const __m512d v66h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65, 1));
        const __m512d v67l = _mm512_sub_pd(v56l, v3);
        const __m512d v67h = _mm512_sub_pd(v56h, v3);
        const __m512d v68l = _mm512_sub_pd(v54l, v67l);
        const __m512d v68h = _mm512_sub_pd(v54h, v67h);
        const __m512d v69l = _mm512_fmadd_pd(v47l, v51l, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v47h, v51h, v68h);
        const __m512d v70l = _mm512_fmadd_pd(v66l, v47l, v69l);
        const __m512d v70h = _mm512_fmadd_pd(v66h, v47h, v69h);
        const __m512d v71l = _mm512_fmadd_pd(v64l, v47l, v70l);
        const __m512d v71h = _mm512_fmadd_pd(v64h, v47h, v70h);
        const __m512d v72l = _mm512_mul_pd(v62, v71l);
        const __m512d v72h = _mm512_mul_pd(v62, v71h);
        const __m512d v73l = _mm512_mul_pd(v72l, v72l);
        const __m512d v73h = _mm512_mul_pd(v72h, v72h);
        const __m512d v76l = _mm512_fmadd_pd(v74, v73l, v75);
        const __m512d v76h = _mm512_fmadd_pd(v74, v73h, v75);
        const __m512d v78l = _mm512_fmadd_pd(v76l, v73l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v76h, v73h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v78l, v73l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78h, v73h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v73l, v80l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v73h, v80h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v82l, v73l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v82h, v73h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v73l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v73h, v85);
        const __m512d v87l = _mm512_mul_pd(v86l, v73l);
        const __m512d v87h = _mm512_mul_pd(v86h, v73h);
        const __m512d v88l = _mm512_add_pd(v61, v87l);
        const __m512d v88h = _mm512_add_pd(v61, v87h);
        const __m512d v89l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v90l = _mm512_mul_pd(v72l, v73l);
        const __m512d v90h = _mm512_mul_pd(v72h, v73h);
        const __m512d v93l = _mm512_fmadd_pd(v91, v73l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v91, v73h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v73l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v73h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v73l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v73h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v73l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v73h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v73l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v73h, v100);
        const __m512d v102l = _mm512_fmadd_pd(v90l, v101l, v72l);
        const __m512d v102h = _mm512_fmadd_pd(v90h, v101h, v72h);
        const __m512d v103l = _mm512_mask_blend_pd((__mmask8)v60, v102l, v89l);
        const __m512d v103h = _mm512_mask_blend_pd(tan_2ulp_avx2_high_mask_avx512(v60), v102h, v89h);
        const __m512d v104l = _mm512_mask_blend_pd((__mmask8)v60, v88l, v102l);
        const __m512d v104h = _mm512_mask_blend_pd(tan_2ulp_avx2_high_mask_avx512(v60), v88h, v102h);
        const __m512d v105l = _mm512_div_pd(v103l, v104l);
        const __m512d v105h = _mm512_div_pd(v103h, v104h);
        const __m256 v106l = _mm512_cvtpd_ps(v105l);
        const __m256 v106h = _mm512_cvtpd_ps(v105h);
        const __m512 v106 = _mm512_insertf32x8(_mm512_castps256_ps512(v106l), v106h, 1);
        const __m512 v107 = _mm512_add_ps(v36, v106);
        r0 = _mm512_mask_blend_ps(v35, r0, v107);
    }
    _mm512_storeu_ps(y, r0);
}

static TAN_2ULP_AVX2_AVX512_TARGET void tan_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tan_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tan_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tan_2ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_2ulp_avx2_level(void) {
#if defined(TAN_2ULP_AVX2_FORCE_ISA)
    return TAN_2ULP_AVX2_FORCE_ISA;
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

float tan_2ulp_avx2(float x) {
    return tan_2ulp_avx2_element(x);
}

void tan_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_2ulp_avx2_level();
    if (level == 2) {
        tan_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tan_2ulp_avx2_array_portable(x, y, n);
}
