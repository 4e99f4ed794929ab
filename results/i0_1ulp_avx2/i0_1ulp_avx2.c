/* i0_1ulp_avx2: i0
 *
 *   target       i0, I_0(x), f32
 *   domain       every input
 *   max error    0.724155 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.dcbf5ap+2 (-7.44917917, encoding 0xc0ee5fad)
 *   result there 0x1.ff8d2cp+7 (255.775726, encoding 0x437fc696)
 *   mean error   0.018688 ulp
 *   misrounded   11632250 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ccaf7a14f1643435be63a176e529b53
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0 --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx2 --from seeds/i0/double_chebyshev_integer.evo --archive i0_avx2.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i0_1ulp_avx2.h"

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

static inline double i0_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float i0_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float i0_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline double i0_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i0_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t i0_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i0_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i0_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return i0_1ulp_avx2_frombits_f64((int64_t)((uint64_t)i0_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float i0_1ulp_avx2_element(float x) {
    const double v0 = 0x1.a0dbbf3bbbeeep-63; /* 1.7654639395366401e-19 */
    const float v1 = x;
    const double v2 = (double)v1;
    const double v3 = 0x1.722005aa10dd7p+2; /* 5.7832044754790877 */
    const double v4 = i0_1ulp_avx2_fma_f64(v2, v2, v3);
    const double v5 = v4 * v4;
    const double v6 = 0x1.83cea9647c524p-47; /* 1.0763814068525164e-14 */
    const double v7 = i0_1ulp_avx2_fma_f64(v0, v5, v6);
    const double v8 = 0x1.ffde37969cbcdp-40; /* 1.8185205722097509e-12 */
    const double v9 = 0x1.ac79e82a31855p-32; /* 3.8969683264803055e-10 */
    const double v10 = i0_1ulp_avx2_fma_f64(v8, v4, v9);
    const double v11 = i0_1ulp_avx2_fma_f64(v7, v5, v10);
    const double v12 = 0x1.c60462be37fbap-25; /* 5.2854550501709474e-08 */
    const double v13 = 0x1.5293b58ef1374p-18; /* 5.0451902912682638e-06 */
    const double v14 = i0_1ulp_avx2_fma_f64(v12, v4, v13);
    const double v15 = i0_1ulp_avx2_fma_f64(v11, v5, v14);
    const double v16 = 0x1.38888cbfe2f72p-12; /* 0.00029805507437496222 */
    const double v17 = 0x1.31cdea12e15fcp-7; /* 0.0093324082315673282 */
    const double v18 = i0_1ulp_avx2_fma_f64(v16, v4, v17);
    const double v19 = i0_1ulp_avx2_fma_f64(v15, v5, v18);
    const double v20 = 0x1.ba1c4b419ed69p-4; /* 0.10793713948253515 */
    const double v21 = i0_1ulp_avx2_fma_f64(v19, v4, v20);
    const double v22 = -0x0p+0; /* -0 */
    const double v23 = i0_1ulp_avx2_fma_f64(v21, v4, v22);
    const float v24 = (float)v23;
    const float v25 = 0x1.ee85e2p+2f; /* 7.72692156 */
    const float v26 = i0_1ulp_avx2_abs_f32(v1);
    const int v27 = v25 <= v26;
    float r0 = v24;
    if (v27) {
        const double v28 = -0x1.62e42ff2b20a3p-1; /* -0.69314718091574823 */
        const float v29 = 0x1.8p+6f; /* 96 */
        const float v30 = v29 < v26 ? v29 : v26;
        const double v31 = (double)v30;
        const double v32 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v33 = 0x1.8p+52; /* 6755399441055744 */
        const double v34 = i0_1ulp_avx2_fma_f64(v31, v32, v33);
        const double v35 = v34 - v33;
        const double v36 = i0_1ulp_avx2_fma_f64(v28, v35, v31);
        const double v37 = 0x1.69fa51d5a3984p-10; /* 0.0013808357665855151 */
        const double v38 = 0x1.123107a67f968p-7; /* 0.0083676612239258069 */
        const double v39 = i0_1ulp_avx2_fma_f64(v36, v37, v38);
        const double v40 = 0x1.5559f51fa82ap-5; /* 0.041668871647975836 */
        const double v41 = i0_1ulp_avx2_fma_f64(v39, v36, v40);
        const double v42 = 0x1.55549adb8d80fp-3; /* 0.16666527731439415 */
        const double v43 = i0_1ulp_avx2_fma_f64(v41, v36, v42);
        const double v44 = 0x1.fffff7eca4f12p-2; /* 0.49999987966406068 */
        const double v45 = i0_1ulp_avx2_fma_f64(v43, v36, v44);
        const double v46 = v36 * v45;
        const double v47 = i0_1ulp_avx2_fma_f64(v36, v46, v36);
        const double v48 = 0x1.000c172dd1823p-1; /* 0.50009224352175285 */
        const float v49 = 0x1.0004fap+0f; /* 1.00007594 */
        const float v50 = i0_1ulp_avx2_sqrt_f32(v30);
        const float v51 = v49 / v50;
        const double v52 = (double)v51;
        const double v53 = v48 * v52;
        const double v54 = i0_1ulp_avx2_abs_f64(v52);
        const double v55 = v31 * v54;
        const double v56 = -v55;
        const double v57 = 0x1.0000022dcbf0ep+0; /* 1.0000001298721517 */
        const double v58 = i0_1ulp_avx2_fma_f64(v56, v52, v57);
        const double v59 = i0_1ulp_avx2_fma_f64(v53, v58, v52);
        const double v60 = v59 * v59;
        const double v61 = 0x1.1409f8fb4e9ccp+1; /* 2.1565543391309117 */
        const double v62 = -0x1.dc613be00d0e7p-2; /* -0.46521466784476079 */
        const double v63 = i0_1ulp_avx2_fma_f64(v60, v61, v62);
        const double v64 = 0x1.d968a4b9e7c42p-4; /* 0.11557831140679389 */
        const double v65 = i0_1ulp_avx2_fma_f64(v60, v63, v64);
        const double v66 = 0x1.8eb5917a2a045p-6; /* 0.024335281436521212 */
        const double v67 = i0_1ulp_avx2_fma_f64(v60, v65, v66);
        const double v68 = 0x1.ceba3bf0c66f2p-6; /* 0.028242643867179625 */
        const double v69 = i0_1ulp_avx2_fma_f64(v60, v67, v68);
        const double v70 = 0x1.987b74d9d066ep-5; /* 0.049863556122102234 */
        const double v71 = i0_1ulp_avx2_fma_f64(v60, v69, v70);
        const double v72 = 0x1.9884554bd9a4ep-2; /* 0.39894231105282507 */
        const double v73 = i0_1ulp_avx2_fma_f64(v60, v71, v72);
        const double v74 = v59 * v73;
        const double v75 = i0_1ulp_avx2_fma_f64(v47, v74, v74);
        const int64_t v76 = i0_1ulp_avx2_bits_f64(v34);
        const int64_t v77 = INT64_C(52);
        const int64_t v78 = i0_1ulp_avx2_shl_i64(v76, v77);
        const double v79 = i0_1ulp_avx2_addbits_f64(v75, v78);
        const float v80 = (float)v79;
        r0 = v80;
    }
    return r0;
}

static void i0_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0_1ULP_AVX2_AVX2 static inline I0_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I0_1ULP_AVX2_AVX512 static inline I0_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
I0_1ULP_AVX2_AVX2 __m256i i0_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I0_1ULP_AVX2_AVX2 void i0_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.a0dbbf3bbbeeep-63); /* 1.7654639395366401e-19 */
    const __m256d v3 = _mm256_set1_pd(0x1.722005aa10dd7p+2); /* 5.7832044754790877 */
    const __m256d v6 = _mm256_set1_pd(0x1.83cea9647c524p-47); /* 1.0763814068525164e-14 */
    const __m256d v8 = _mm256_set1_pd(0x1.ffde37969cbcdp-40); /* 1.8185205722097509e-12 */
    const __m256d v9 = _mm256_set1_pd(0x1.ac79e82a31855p-32); /* 3.8969683264803055e-10 */
    const __m256d v12 = _mm256_set1_pd(0x1.c60462be37fbap-25); /* 5.2854550501709474e-08 */
    const __m256d v13 = _mm256_set1_pd(0x1.5293b58ef1374p-18); /* 5.0451902912682638e-06 */
    const __m256d v16 = _mm256_set1_pd(0x1.38888cbfe2f72p-12); /* 0.00029805507437496222 */
    const __m256d v17 = _mm256_set1_pd(0x1.31cdea12e15fcp-7); /* 0.0093324082315673282 */
    const __m256d v20 = _mm256_set1_pd(0x1.ba1c4b419ed69p-4); /* 0.10793713948253515 */
    const __m256d v22 = _mm256_set1_pd(-0x0p+0); /* -0 */
    const __m256 v25 = _mm256_set1_ps(0x1.ee85e2p+2f); /* 7.72692156 */
    const __m256d v28 = _mm256_set1_pd(-0x1.62e42ff2b20a3p-1); /* -0.69314718091574823 */
    const __m256 v29 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256d v32 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v33 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v37 = _mm256_set1_pd(0x1.69fa51d5a3984p-10); /* 0.0013808357665855151 */
    const __m256d v38 = _mm256_set1_pd(0x1.123107a67f968p-7); /* 0.0083676612239258069 */
    const __m256d v40 = _mm256_set1_pd(0x1.5559f51fa82ap-5); /* 0.041668871647975836 */
    const __m256d v42 = _mm256_set1_pd(0x1.55549adb8d80fp-3); /* 0.16666527731439415 */
    const __m256d v44 = _mm256_set1_pd(0x1.fffff7eca4f12p-2); /* 0.49999987966406068 */
    const __m256d v48 = _mm256_set1_pd(0x1.000c172dd1823p-1); /* 0.50009224352175285 */
    const __m256 v49 = _mm256_set1_ps(0x1.0004fap+0f); /* 1.00007594 */
    const __m256d v57 = _mm256_set1_pd(0x1.0000022dcbf0ep+0); /* 1.0000001298721517 */
    const __m256d v61 = _mm256_set1_pd(0x1.1409f8fb4e9ccp+1); /* 2.1565543391309117 */
    const __m256d v62 = _mm256_set1_pd(-0x1.dc613be00d0e7p-2); /* -0.46521466784476079 */
    const __m256d v64 = _mm256_set1_pd(0x1.d968a4b9e7c42p-4); /* 0.11557831140679389 */
    const __m256d v66 = _mm256_set1_pd(0x1.8eb5917a2a045p-6); /* 0.024335281436521212 */
    const __m256d v68 = _mm256_set1_pd(0x1.ceba3bf0c66f2p-6); /* 0.028242643867179625 */
    const __m256d v70 = _mm256_set1_pd(0x1.987b74d9d066ep-5); /* 0.049863556122102234 */
    const __m256d v72 = _mm256_set1_pd(0x1.9884554bd9a4ep-2); /* 0.39894231105282507 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v4l = _mm256_fmadd_pd(v2l, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v2h, v2h, v3);
    const __m256d v5l = _mm256_mul_pd(v4l, v4l);
    const __m256d v5h = _mm256_mul_pd(v4h, v4h);
    const __m256d v7l = _mm256_fmadd_pd(v0, v5l, v6);
    const __m256d v7h = _mm256_fmadd_pd(v0, v5h, v6);
    const __m256d v10l = _mm256_fmadd_pd(v8, v4l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v8, v4h, v9);
    const __m256d v11l = _mm256_fmadd_pd(v7l, v5l, v10l);
    const __m256d v11h = _mm256_fmadd_pd(v7h, v5h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v12, v4l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12, v4h, v13);
    const __m256d v15l = _mm256_fmadd_pd(v11l, v5l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v11h, v5h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v16, v4l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v4h, v17);
    const __m256d v19l = _mm256_fmadd_pd(v15l, v5l, v18l);
    const __m256d v19h = _mm256_fmadd_pd(v15h, v5h, v18h);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v4l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v4h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v4l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v4h, v22);
    const __m128 v24l = _mm256_cvtpd_ps(v23l);
    const __m128 v24h = _mm256_cvtpd_ps(v23h);
    const __m256 v24 = _mm256_set_m128(v24h, v24l);
    const __m256 v26 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v27 = _mm256_castps_si256(_mm256_cmp_ps(v25, v26, _CMP_LE_OQ));
    __m256 r0 = v24;
    __m256i any1 = v27;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v30 = _mm256_min_ps(v29, v26);
        const __m256d v31l = _mm256_cvtps_pd(_mm256_castps256_ps128(v30));
        const __m256d v31h = _mm256_cvtps_pd(_mm256_extractf128_ps(v30, 1));
        const __m256d v34l = _mm256_fmadd_pd(v31l, v32, v33);
        const __m256d v34h = _mm256_fmadd_pd(v31h, v32, v33);
        const __m256d v35l = _mm256_sub_pd(v34l, v33);
        const __m256d v35h = _mm256_sub_pd(v34h, v33);
        const __m256d v36l = _mm256_fmadd_pd(v28, v35l, v31l);
        const __m256d v36h = _mm256_fmadd_pd(v28, v35h, v31h);
        const __m256d v39l = _mm256_fmadd_pd(v36l, v37, v38);
        const __m256d v39h = _mm256_fmadd_pd(v36h, v37, v38);
        const __m256d v41l = _mm256_fmadd_pd(v39l, v36l, v40);
        const __m256d v41h = _mm256_fmadd_pd(v39h, v36h, v40);
        const __m256d v43l = _mm256_fmadd_pd(v41l, v36l, v42);
        const __m256d v43h = _mm256_fmadd_pd(v41h, v36h, v42);
        const __m256d v45l = _mm256_fmadd_pd(v43l, v36l, v44);
        const __m256d v45h = _mm256_fmadd_pd(v43h, v36h, v44);
        const __m256d v46l = _mm256_mul_pd(v36l, v45l);
        const __m256d v46h = _mm256_mul_pd(v36h, v45h);
        const __m256d v47l = _mm256_fmadd_pd(v36l, v46l, v36l);
        const __m256d v47h = _mm256_fmadd_pd(v36h, v46h, v36h);
        const __m256 v50 = _mm256_sqrt_ps(v30);
        const __m256 v51 = _mm256_div_ps(v49, v50);
        const __m256d v52l = _mm256_cvtps_pd(_mm256_castps256_ps128(v51));
        const __m256d v52h = _mm256_cvtps_pd(_mm256_extractf128_ps(v51, 1));
        const __m256d v53l = _mm256_mul_pd(v48, v52l);
        const __m256d v53h = _mm256_mul_pd(v48, v52h);
        const __m256d v54l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v52l);
        const __m256d v54h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v52h);
        const __m256d v55l = _mm256_mul_pd(v31l, v54l);
        const __m256d v55h = _mm256_mul_pd(v31h, v54h);
        const __m256d v58l = _mm256_fnmadd_pd(v55l, v52l, v57);
        const __m256d v58h = _mm256_fnmadd_pd(v55h, v52h, v57);
        const __m256d v59l = _mm256_fmadd_pd(v53l, v58l, v52l);
        const __m256d v59h = _mm256_fmadd_pd(v53h, v58h, v52h);
        const __m256d v60l = _mm256_mul_pd(v59l, v59l);
        const __m256d v60h = _mm256_mul_pd(v59h, v59h);
        const __m256d v63l = _mm256_fmadd_pd(v60l, v61, v62);
        const __m256d v63h = _mm256_fmadd_pd(v60h, v61, v62);
        const __m256d v65l = _mm256_fmadd_pd(v60l, v63l, v64);
        const __m256d v65h = _mm256_fmadd_pd(v60h, v63h, v64);
        const __m256d v67l = _mm256_fmadd_pd(v60l, v65l, v66);
        const __m256d v67h = _mm256_fmadd_pd(v60h, v65h, v66);
        const __m256d v69l = _mm256_fmadd_pd(v60l, v67l, v68);
        const __m256d v69h = _mm256_fmadd_pd(v60h, v67h, v68);
        const __m256d v71l = _mm256_fmadd_pd(v60l, v69l, v70);
        const __m256d v71h = _mm256_fmadd_pd(v60h, v69h, v70);
        const __m256d v73l = _mm256_fmadd_pd(v60l, v71l, v72);
        const __m256d v73h = _mm256_fmadd_pd(v60h, v71h, v72);
        const __m256d v74l = _mm256_mul_pd(v59l, v73l);
        const __m256d v74h = _mm256_mul_pd(v59h, v73h);
        const __m256d v75l = _mm256_fmadd_pd(v47l, v74l, v74l);
        const __m256d v75h = _mm256_fmadd_pd(v47h, v74h, v74h);
        const __m256i v76l = i0_1ulp_avx2_bits_f64_avx2(v34l);
        const __m256i v76h = i0_1ulp_avx2_bits_f64_avx2(v34h);
        const __m256i v78l = _mm256_slli_epi64(v76l, 52);
        const __m256i v78h = _mm256_slli_epi64(v76h, 52);
        const __m256d v79l = _mm256_castsi256_pd(_mm256_add_epi64(i0_1ulp_avx2_bits_f64_avx2(v75l), v78l));
        const __m256d v79h = _mm256_castsi256_pd(_mm256_add_epi64(i0_1ulp_avx2_bits_f64_avx2(v75h), v78h));
        const __m128 v80l = _mm256_cvtpd_ps(v79l);
        const __m128 v80h = _mm256_cvtpd_ps(v79h);
        const __m256 v80 = _mm256_set_m128(v80h, v80l);
        r0 = _mm256_blendv_ps(r0, v80, _mm256_castsi256_ps(v27));
    }
    _mm256_storeu_ps(y, r0);
}

static I0_1ULP_AVX2_AVX2_TARGET void i0_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i0_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i0_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
I0_1ULP_AVX2_AVX512 __m512i i0_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I0_1ULP_AVX2_AVX512 void i0_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.a0dbbf3bbbeeep-63); /* 1.7654639395366401e-19 */
    const __m512d v3 = _mm512_set1_pd(0x1.722005aa10dd7p+2); /* 5.7832044754790877 */
    const __m512d v6 = _mm512_set1_pd(0x1.83cea9647c524p-47); /* 1.0763814068525164e-14 */
    const __m512d v8 = _mm512_set1_pd(0x1.ffde37969cbcdp-40); /* 1.8185205722097509e-12 */
    const __m512d v9 = _mm512_set1_pd(0x1.ac79e82a31855p-32); /* 3.8969683264803055e-10 */
    const __m512d v12 = _mm512_set1_pd(0x1.c60462be37fbap-25); /* 5.2854550501709474e-08 */
    const __m512d v13 = _mm512_set1_pd(0x1.5293b58ef1374p-18); /* 5.0451902912682638e-06 */
    const __m512d v16 = _mm512_set1_pd(0x1.38888cbfe2f72p-12); /* 0.00029805507437496222 */
    const __m512d v17 = _mm512_set1_pd(0x1.31cdea12e15fcp-7); /* 0.0093324082315673282 */
    const __m512d v20 = _mm512_set1_pd(0x1.ba1c4b419ed69p-4); /* 0.10793713948253515 */
    const __m512d v22 = _mm512_set1_pd(-0x0p+0); /* -0 */
    const __m512 v25 = _mm512_set1_ps(0x1.ee85e2p+2f); /* 7.72692156 */
    const __m512d v28 = _mm512_set1_pd(-0x1.62e42ff2b20a3p-1); /* -0.69314718091574823 */
    const __m512 v29 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v32 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v33 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v37 = _mm512_set1_pd(0x1.69fa51d5a3984p-10); /* 0.0013808357665855151 */
    const __m512d v38 = _mm512_set1_pd(0x1.123107a67f968p-7); /* 0.0083676612239258069 */
    const __m512d v40 = _mm512_set1_pd(0x1.5559f51fa82ap-5); /* 0.041668871647975836 */
    const __m512d v42 = _mm512_set1_pd(0x1.55549adb8d80fp-3); /* 0.16666527731439415 */
    const __m512d v44 = _mm512_set1_pd(0x1.fffff7eca4f12p-2); /* 0.49999987966406068 */
    const __m512d v48 = _mm512_set1_pd(0x1.000c172dd1823p-1); /* 0.50009224352175285 */
    const __m512 v49 = _mm512_set1_ps(0x1.0004fap+0f); /* 1.00007594 */
    const __m512d v57 = _mm512_set1_pd(0x1.0000022dcbf0ep+0); /* 1.0000001298721517 */
    const __m512d v61 = _mm512_set1_pd(0x1.1409f8fb4e9ccp+1); /* 2.1565543391309117 */
    const __m512d v62 = _mm512_set1_pd(-0x1.dc613be00d0e7p-2); /* -0.46521466784476079 */
    const __m512d v64 = _mm512_set1_pd(0x1.d968a4b9e7c42p-4); /* 0.11557831140679389 */
    const __m512d v66 = _mm512_set1_pd(0x1.8eb5917a2a045p-6); /* 0.024335281436521212 */
    const __m512d v68 = _mm512_set1_pd(0x1.ceba3bf0c66f2p-6); /* 0.028242643867179625 */
    const __m512d v70 = _mm512_set1_pd(0x1.987b74d9d066ep-5); /* 0.049863556122102234 */
    const __m512d v72 = _mm512_set1_pd(0x1.9884554bd9a4ep-2); /* 0.39894231105282507 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v4_0l = _mm512_fmadd_pd(v2_0l, v2_0l, v3);
    const __m512d v4_0h = _mm512_fmadd_pd(v2_0h, v2_0h, v3);
    const __m512d v4_1l = _mm512_fmadd_pd(v2_1l, v2_1l, v3);
    const __m512d v4_1h = _mm512_fmadd_pd(v2_1h, v2_1h, v3);
    const __m512d v5_0l = _mm512_mul_pd(v4_0l, v4_0l);
    const __m512d v5_0h = _mm512_mul_pd(v4_0h, v4_0h);
    const __m512d v5_1l = _mm512_mul_pd(v4_1l, v4_1l);
    const __m512d v5_1h = _mm512_mul_pd(v4_1h, v4_1h);
    const __m512d v7_0l = _mm512_fmadd_pd(v0, v5_0l, v6);
    const __m512d v7_0h = _mm512_fmadd_pd(v0, v5_0h, v6);
    const __m512d v7_1l = _mm512_fmadd_pd(v0, v5_1l, v6);
    const __m512d v7_1h = _mm512_fmadd_pd(v0, v5_1h, v6);
    const __m512d v10_0l = _mm512_fmadd_pd(v8, v4_0l, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v8, v4_0h, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v8, v4_1l, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v8, v4_1h, v9);
    const __m512d v11_0l = _mm512_fmadd_pd(v7_0l, v5_0l, v10_0l);
    const __m512d v11_0h = _mm512_fmadd_pd(v7_0h, v5_0h, v10_0h);
    const __m512d v11_1l = _mm512_fmadd_pd(v7_1l, v5_1l, v10_1l);
    const __m512d v11_1h = _mm512_fmadd_pd(v7_1h, v5_1h, v10_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v12, v4_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v12, v4_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v12, v4_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v12, v4_1h, v13);
    const __m512d v15_0l = _mm512_fmadd_pd(v11_0l, v5_0l, v14_0l);
    const __m512d v15_0h = _mm512_fmadd_pd(v11_0h, v5_0h, v14_0h);
    const __m512d v15_1l = _mm512_fmadd_pd(v11_1l, v5_1l, v14_1l);
    const __m512d v15_1h = _mm512_fmadd_pd(v11_1h, v5_1h, v14_1h);
    const __m512d v18_0l = _mm512_fmadd_pd(v16, v4_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16, v4_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16, v4_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16, v4_1h, v17);
    const __m512d v19_0l = _mm512_fmadd_pd(v15_0l, v5_0l, v18_0l);
    const __m512d v19_0h = _mm512_fmadd_pd(v15_0h, v5_0h, v18_0h);
    const __m512d v19_1l = _mm512_fmadd_pd(v15_1l, v5_1l, v18_1l);
    const __m512d v19_1h = _mm512_fmadd_pd(v15_1h, v5_1h, v18_1h);
    const __m512d v21_0l = _mm512_fmadd_pd(v19_0l, v4_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v19_0h, v4_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v19_1l, v4_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v19_1h, v4_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v21_0l, v4_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v21_0h, v4_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v21_1l, v4_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v21_1h, v4_1h, v22);
    const __m256 v24_0l = _mm512_cvtpd_ps(v23_0l);
    const __m256 v24_0h = _mm512_cvtpd_ps(v23_0h);
    const __m512 v24_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v24_0l), v24_0h, 1);
    const __m256 v24_1l = _mm512_cvtpd_ps(v23_1l);
    const __m256 v24_1h = _mm512_cvtpd_ps(v23_1h);
    const __m512 v24_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v24_1l), v24_1h, 1);
    const __m512 v26_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v26_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v27_0 = _mm512_cmp_ps_mask(v25, v26_0, _CMP_LE_OQ);
    const __mmask16 v27_1 = _mm512_cmp_ps_mask(v25, v26_1, _CMP_LE_OQ);
    __m512 r0_0 = v24_0;
    __m512 r0_1 = v24_1;
    __mmask16 any1 = v27_0;
    any1 = (__mmask16)(any1 | v27_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v30_0 = _mm512_min_ps(v29, v26_0);
        const __m512 v30_1 = _mm512_min_ps(v29, v26_1);
        const __m512d v31_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v30_0));
        const __m512d v31_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v30_0, 1));
        const __m512d v31_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v30_1));
        const __m512d v31_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v30_1, 1));
        const __m512d v34_0l = _mm512_fmadd_pd(v31_0l, v32, v33);
        const __m512d v34_0h = _mm512_fmadd_pd(v31_0h, v32, v33);
        const __m512d v34_1l = _mm512_fmadd_pd(v31_1l, v32, v33);
        const __m512d v34_1h = _mm512_fmadd_pd(v31_1h, v32, v33);
        const __m512d v35_0l = _mm512_sub_pd(v34_0l, v33);
        const __m512d v35_0h = _mm512_sub_pd(v34_0h, v33);
        const __m512d v35_1l = _mm512_sub_pd(v34_1l, v33);
        const __m512d v35_1h = _mm512_sub_pd(v34_1h, v33);
        const __m512d v36_0l = _mm512_fmadd_pd(v28, v35_0l, v31_0l);
        const __m512d v36_0h = _mm512_fmadd_pd(v28, v35_0h, v31_0h);
        const __m512d v36_1l = _mm512_fmadd_pd(v28, v35_1l, v31_1l);
        const __m512d v36_1h = _mm512_fmadd_pd(v28, v35_1h, v31_1h);
        const __m512d v39_0l = _mm512_fmadd_pd(v36_0l, v37, v38);
        const __m512d v39_0h = _mm512_fmadd_pd(v36_0h, v37, v38);
        const __m512d v39_1l = _mm512_fmadd_pd(v36_1l, v37, v38);
        const __m512d v39_1h = _mm512_fmadd_pd(v36_1h, v37, v38);
        const __m512d v41_0l = _mm512_fmadd_pd(v39_0l, v36_0l, v40);
        const __m512d v41_0h = _mm512_fmadd_pd(v39_0h, v36_0h, v40);
        const __m512d v41_1l = _mm512_fmadd_pd(v39_1l, v36_1l, v40);
        const __m512d v41_1h = _mm512_fmadd_pd(v39_1h, v36_1h, v40);
        const __m512d v43_0l = _mm512_fmadd_pd(v41_0l, v36_0l, v42);
        const __m512d v43_0h = _mm512_fmadd_pd(v41_0h, v36_0h, v42);
        const __m512d v43_1l = _mm512_fmadd_pd(v41_1l, v36_1l, v42);
        const __m512d v43_1h = _mm512_fmadd_pd(v41_1h, v36_1h, v42);
        const __m512d v45_0l = _mm512_fmadd_pd(v43_0l, v36_0l, v44);
        const __m512d v45_0h = _mm512_fmadd_pd(v43_0h, v36_0h, v44);
        const __m512d v45_1l = _mm512_fmadd_pd(v43_1l, v36_1l, v44);
        const __m512d v45_1h = _mm512_fmadd_pd(v43_1h, v36_1h, v44);
        const __m512d v46_0l = _mm512_mul_pd(v36_0l, v45_0l);
        const __m512d v46_0h = _mm512_mul_pd(v36_0h, v45_0h);
        const __m512d v46_1l = _mm512_mul_pd(v36_1l, v45_1l);
        const __m512d v46_1h = _mm512_mul_pd(v36_1h, v45_1h);
        const __m512d v47_0l = _mm512_fmadd_pd(v36_0l, v46_0l, v36_0l);
        const __m512d v47_0h = _mm512_fmadd_pd(v36_0h, v46_0h, v36_0h);
        const __m512d v47_1l = _mm512_fmadd_pd(v36_1l, v46_1l, v36_1l);
        const __m512d v47_1h = _mm512_fmadd_pd(v36_1h, v46_1h, v36_1h);
        const __m512 v50_0 = _mm512_sqrt_ps(v30_0);
        const __m512 v50_1 = _mm512_sqrt_ps(v30_1);
        const __m512 v51_0 = _mm512_div_ps(v49, v50_0);
        const __m512 v51_1 = _mm512_div_ps(v49, v50_1);
        const __m512d v52_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51_0));
        const __m512d v52_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51_0, 1));
        const __m512d v52_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51_1));
        const __m512d v52_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51_1, 1));
        const __m512d v53_0l = _mm512_mul_pd(v48, v52_0l);
        const __m512d v53_0h = _mm512_mul_pd(v48, v52_0h);
        const __m512d v53_1l = _mm512_mul_pd(v48, v52_1l);
        const __m512d v53_1h = _mm512_mul_pd(v48, v52_1h);
        const __m512d v54_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v52_0l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v54_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v52_0h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v54_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v52_1l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v54_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v52_1h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v55_0l = _mm512_mul_pd(v31_0l, v54_0l);
        const __m512d v55_0h = _mm512_mul_pd(v31_0h, v54_0h);
        const __m512d v55_1l = _mm512_mul_pd(v31_1l, v54_1l);
        const __m512d v55_1h = _mm512_mul_pd(v31_1h, v54_1h);
        const __m512d v58_0l = _mm512_fnmadd_pd(v55_0l, v52_0l, v57);
        const __m512d v58_0h = _mm512_fnmadd_pd(v55_0h, v52_0h, v57);
        const __m512d v58_1l = _mm512_fnmadd_pd(v55_1l, v52_1l, v57);
        const __m512d v58_1h = _mm512_fnmadd_pd(v55_1h, v52_1h, v57);
        const __m512d v59_0l = _mm512_fmadd_pd(v53_0l, v58_0l, v52_0l);
        const __m512d v59_0h = _mm512_fmadd_pd(v53_0h, v58_0h, v52_0h);
        const __m512d v59_1l = _mm512_fmadd_pd(v53_1l, v58_1l, v52_1l);
        const __m512d v59_1h = _mm512_fmadd_pd(v53_1h, v58_1h, v52_1h);
        const __m512d v60_0l = _mm512_mul_pd(v59_0l, v59_0l);
        const __m512d v60_0h = _mm512_mul_pd(v59_0h, v59_0h);
        const __m512d v60_1l = _mm512_mul_pd(v59_1l, v59_1l);
        const __m512d v60_1h = _mm512_mul_pd(v59_1h, v59_1h);
        const __m512d v63_0l = _mm512_fmadd_pd(v60_0l, v61, v62);
        const __m512d v63_0h = _mm512_fmadd_pd(v60_0h, v61, v62);
        const __m512d v63_1l = _mm512_fmadd_pd(v60_1l, v61, v62);
        const __m512d v63_1h = _mm512_fmadd_pd(v60_1h, v61, v62);
        const __m512d v65_0l = _mm512_fmadd_pd(v60_0l, v63_0l, v64);
        const __m512d v65_0h = _mm512_fmadd_pd(v60_0h, v63_0h, v64);
        const __m512d v65_1l = _mm512_fmadd_pd(v60_1l, v63_1l, v64);
        const __m512d v65_1h = _mm512_fmadd_pd(v60_1h, v63_1h, v64);
        const __m512d v67_0l = _mm512_fmadd_pd(v60_0l, v65_0l, v66);
        const __m512d v67_0h = _mm512_fmadd_pd(v60_0h, v65_0h, v66);
        const __m512d v67_1l = _mm512_fmadd_pd(v60_1l, v65_1l, v66);
        const __m512d v67_1h = _mm512_fmadd_pd(v60_1h, v65_1h, v66);
        const __m512d v69_0l = _mm512_fmadd_pd(v60_0l, v67_0l, v68);
        const __m512d v69_0h = _mm512_fmadd_pd(v60_0h, v67_0h, v68);
        const __m512d v69_1l = _mm512_fmadd_pd(v60_1l, v67_1l, v68);
        const __m512d v69_1h = _mm512_fmadd_pd(v60_1h, v67_1h, v68);
        const __m512d v71_0l = _mm512_fmadd_pd(v60_0l, v69_0l, v70);
        const __m512d v71_0h = _mm512_fmadd_pd(v60_0h, v69_0h, v70);
        const __m512d v71_1l = _mm512_fmadd_pd(v60_1l, v69_1l, v70);
        const __m512d v71_1h = _mm512_fmadd_pd(v60_1h, v69_1h, v70);
        const __m512d v73_0l = _mm512_fmadd_pd(v60_0l, v71_0l, v72);
        const __m512d v73_0h = _mm512_fmadd_pd(v60_0h, v71_0h, v72);
        const __m512d v73_1l = _mm512_fmadd_pd(v60_1l, v71_1l, v72);
        const __m512d v73_1h = _mm512_fmadd_pd(v60_1h, v71_1h, v72);
        const __m512d v74_0l = _mm512_mul_pd(v59_0l, v73_0l);
        const __m512d v74_0h = _mm512_mul_pd(v59_0h, v73_0h);
        const __m512d v74_1l = _mm512_mul_pd(v59_1l, v73_1l);
        const __m512d v74_1h = _mm512_mul_pd(v59_1h, v73_1h);
        const __m512d v75_0l = _mm512_fmadd_pd(v47_0l, v74_0l, v74_0l);
        const __m512d v75_0h = _mm512_fmadd_pd(v47_0h, v74_0h, v74_0h);
        const __m512d v75_1l = _mm512_fmadd_pd(v47_1l, v74_1l, v74_1l);
        const __m512d v75_1h = _mm512_fmadd_pd(v47_1h, v74_1h, v74_1h);
        const __m512i v76_0l = i0_1ulp_avx2_bits_f64_avx512(v34_0l);
        const __m512i v76_0h = i0_1ulp_avx2_bits_f64_avx512(v34_0h);
        const __m512i v76_1l = i0_1ulp_avx2_bits_f64_avx512(v34_1l);
        const __m512i v76_1h = i0_1ulp_avx2_bits_f64_avx512(v34_1h);
        const __m512i v78_0l = _mm512_slli_epi64(v76_0l, 52);
        const __m512i v78_0h = _mm512_slli_epi64(v76_0h, 52);
        const __m512i v78_1l = _mm512_slli_epi64(v76_1l, 52);
        const __m512i v78_1h = _mm512_slli_epi64(v76_1h, 52);
        const __m512d v79_0l = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v75_0l), v78_0l));
        const __m512d v79_0h = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v75_0h), v78_0h));
        const __m512d v79_1l = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v75_1l), v78_1l));
        const __m512d v79_1h = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v75_1h), v78_1h));
        const __m256 v80_0l = _mm512_cvtpd_ps(v79_0l);
        const __m256 v80_0h = _mm512_cvtpd_ps(v79_0h);
        const __m512 v80_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v80_0l), v80_0h, 1);
        const __m256 v80_1l = _mm512_cvtpd_ps(v79_1l);
        const __m256 v80_1h = _mm512_cvtpd_ps(v79_1h);
        const __m512 v80_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v80_1l), v80_1h, 1);
        r0_0 = _mm512_mask_blend_ps(v27_0, r0_0, v80_0);
        r0_1 = _mm512_mask_blend_ps(v27_1, r0_1, v80_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static I0_1ULP_AVX2_AVX512_TARGET void i0_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.a0dbbf3bbbeeep-63); /* 1.7654639395366401e-19 */
    const __m512d v3 = _mm512_set1_pd(0x1.722005aa10dd7p+2); /* 5.7832044754790877 */
    const __m512d v6 = _mm512_set1_pd(0x1.83cea9647c524p-47); /* 1.0763814068525164e-14 */
    const __m512d v8 = _mm512_set1_pd(0x1.ffde37969cbcdp-40); /* 1.8185205722097509e-12 */
    const __m512d v9 = _mm512_set1_pd(0x1.ac79e82a31855p-32); /* 3.8969683264803055e-10 */
    const __m512d v12 = _mm512_set1_pd(0x1.c60462be37fbap-25); /* 5.2854550501709474e-08 */
    const __m512d v13 = _mm512_set1_pd(0x1.5293b58ef1374p-18); /* 5.0451902912682638e-06 */
    const __m512d v16 = _mm512_set1_pd(0x1.38888cbfe2f72p-12); /* 0.00029805507437496222 */
    const __m512d v17 = _mm512_set1_pd(0x1.31cdea12e15fcp-7); /* 0.0093324082315673282 */
    const __m512d v20 = _mm512_set1_pd(0x1.ba1c4b419ed69p-4); /* 0.10793713948253515 */
    const __m512d v22 = _mm512_set1_pd(-0x0p+0); /* -0 */
    const __m512 v25 = _mm512_set1_ps(0x1.ee85e2p+2f); /* 7.72692156 */
    const __m512d v28 = _mm512_set1_pd(-0x1.62e42ff2b20a3p-1); /* -0.69314718091574823 */
    const __m512 v29 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v32 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v33 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v37 = _mm512_set1_pd(0x1.69fa51d5a3984p-10); /* 0.0013808357665855151 */
    const __m512d v38 = _mm512_set1_pd(0x1.123107a67f968p-7); /* 0.0083676612239258069 */
    const __m512d v40 = _mm512_set1_pd(0x1.5559f51fa82ap-5); /* 0.041668871647975836 */
    const __m512d v42 = _mm512_set1_pd(0x1.55549adb8d80fp-3); /* 0.16666527731439415 */
    const __m512d v44 = _mm512_set1_pd(0x1.fffff7eca4f12p-2); /* 0.49999987966406068 */
    const __m512d v48 = _mm512_set1_pd(0x1.000c172dd1823p-1); /* 0.50009224352175285 */
    const __m512 v49 = _mm512_set1_ps(0x1.0004fap+0f); /* 1.00007594 */
    const __m512d v57 = _mm512_set1_pd(0x1.0000022dcbf0ep+0); /* 1.0000001298721517 */
    const __m512d v61 = _mm512_set1_pd(0x1.1409f8fb4e9ccp+1); /* 2.1565543391309117 */
    const __m512d v62 = _mm512_set1_pd(-0x1.dc613be00d0e7p-2); /* -0.46521466784476079 */
    const __m512d v64 = _mm512_set1_pd(0x1.d968a4b9e7c42p-4); /* 0.11557831140679389 */
    const __m512d v66 = _mm512_set1_pd(0x1.8eb5917a2a045p-6); /* 0.024335281436521212 */
    const __m512d v68 = _mm512_set1_pd(0x1.ceba3bf0c66f2p-6); /* 0.028242643867179625 */
    const __m512d v70 = _mm512_set1_pd(0x1.987b74d9d066ep-5); /* 0.049863556122102234 */
    const __m512d v72 = _mm512_set1_pd(0x1.9884554bd9a4ep-2); /* 0.39894231105282507 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v4l = _mm512_fmadd_pd(v2l, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v2h, v2h, v3);
    const __m512d v5l = _mm512_mul_pd(v4l, v4l);
    const __m512d v5h = _mm512_mul_pd(v4h, v4h);
    const __m512d v7l = _mm512_fmadd_pd(v0, v5l, v6);
    const __m512d v7h = _mm512_fmadd_pd(v0, v5h, v6);
    const __m512d v10l = _mm512_fmadd_pd(v8, v4l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v8, v4h, v9);
    const __m512d v11l = _mm512_fmadd_pd(v7l, v5l, v10l);
    const __m512d v11h = _mm512_fmadd_pd(v7h, v5h, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v12, v4l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12, v4h, v13);
    const __m512d v15l = _mm512_fmadd_pd(v11l, v5l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v11h, v5h, v14h);
    const __m512d v18l = _mm512_fmadd_pd(v16, v4l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16, v4h, v17);
    const __m512d v19l = _mm512_fmadd_pd(v15l, v5l, v18l);
    const __m512d v19h = _mm512_fmadd_pd(v15h, v5h, v18h);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v4l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v4h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v4l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v4h, v22);
    const __m256 v24l = _mm512_cvtpd_ps(v23l);
    const __m256 v24h = _mm512_cvtpd_ps(v23h);
    const __m512 v24 = _mm512_insertf32x8(_mm512_castps256_ps512(v24l), v24h, 1);
    const __m512 v26 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v27 = _mm512_cmp_ps_mask(v25, v26, _CMP_LE_OQ);
    __m512 r0 = v24;
    __mmask16 any1 = v27;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v30 = _mm512_min_ps(v29, v26);
        const __m512d v31l = _mm512_cvtps_pd(_mm512_castps512_ps256(v30));
        const __m512d v31h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v30, 1));
        const __m512d v34l = _mm512_fmadd_pd(v31l, v32, v33);
        const __m512d v34h = _mm512_fmadd_pd(v31h, v32, v33);
        const __m512d v35l = _mm512_sub_pd(v34l, v33);
        const __m512d v35h = _mm512_sub_pd(v34h, v33);
        const __m512d v36l = _mm512_fmadd_pd(v28, v35l, v31l);
        const __m512d v36h = _mm512_fmadd_pd(v28, v35h, v31h);
        const __m512d v39l = _mm512_fmadd_pd(v36l, v37, v38);
        const __m512d v39h = _mm512_fmadd_pd(v36h, v37, v38);
        const __m512d v41l = _mm512_fmadd_pd(v39l, v36l, v40);
        const __m512d v41h = _mm512_fmadd_pd(v39h, v36h, v40);
        const __m512d v43l = _mm512_fmadd_pd(v41l, v36l, v42);
        const __m512d v43h = _mm512_fmadd_pd(v41h, v36h, v42);
        const __m512d v45l = _mm512_fmadd_pd(v43l, v36l, v44);
        const __m512d v45h = _mm512_fmadd_pd(v43h, v36h, v44);
        const __m512d v46l = _mm512_mul_pd(v36l, v45l);
        const __m512d v46h = _mm512_mul_pd(v36h, v45h);
        const __m512d v47l = _mm512_fmadd_pd(v36l, v46l, v36l);
        const __m512d v47h = _mm512_fmadd_pd(v36h, v46h, v36h);
        const __m512 v50 = _mm512_sqrt_ps(v30);
        const __m512 v51 = _mm512_div_ps(v49, v50);
        const __m512d v52l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51));
        const __m512d v52h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51, 1));
        const __m512d v53l = _mm512_mul_pd(v48, v52l);
        const __m512d v53h = _mm512_mul_pd(v48, v52h);
        const __m512d v54l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v52l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v54h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v52h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v55l = _mm512_mul_pd(v31l, v54l);
        const __m512d v55h = _mm512_mul_pd(v31h, v54h);
        const __m512d v58l = _mm512_fnmadd_pd(v55l, v52l, v57);
        const __m512d v58h = _mm512_fnmadd_pd(v55h, v52h, v57);
        const __m512d v59l = _mm512_fmadd_pd(v53l, v58l, v52l);
        const __m512d v59h = _mm512_fmadd_pd(v53h, v58h, v52h);
        const __m512d v60l = _mm512_mul_pd(v59l, v59l);
        const __m512d v60h = _mm512_mul_pd(v59h, v59h);
        const __m512d v63l = _mm512_fmadd_pd(v60l, v61, v62);
        const __m512d v63h = _mm512_fmadd_pd(v60h, v61, v62);
        const __m512d v65l = _mm512_fmadd_pd(v60l, v63l, v64);
        const __m512d v65h = _mm512_fmadd_pd(v60h, v63h, v64);
        const __m512d v67l = _mm512_fmadd_pd(v60l, v65l, v66);
        const __m512d v67h = _mm512_fmadd_pd(v60h, v65h, v66);
        const __m512d v69l = _mm512_fmadd_pd(v60l, v67l, v68);
        const __m512d v69h = _mm512_fmadd_pd(v60h, v67h, v68);
        const __m512d v71l = _mm512_fmadd_pd(v60l, v69l, v70);
        const __m512d v71h = _mm512_fmadd_pd(v60h, v69h, v70);
        const __m512d v73l = _mm512_fmadd_pd(v60l, v71l, v72);
        const __m512d v73h = _mm512_fmadd_pd(v60h, v71h, v72);
        const __m512d v74l = _mm512_mul_pd(v59l, v73l);
        const __m512d v74h = _mm512_mul_pd(v59h, v73h);
        const __m512d v75l = _mm512_fmadd_pd(v47l, v74l, v74l);
        const __m512d v75h = _mm512_fmadd_pd(v47h, v74h, v74h);
        const __m512i v76l = i0_1ulp_avx2_bits_f64_avx512(v34l);
        const __m512i v76h = i0_1ulp_avx2_bits_f64_avx512(v34h);
        const __m512i v78l = _mm512_slli_epi64(v76l, 52);
        const __m512i v78h = _mm512_slli_epi64(v76h, 52);
        const __m512d v79l = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v75l), v78l));
        const __m512d v79h = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v75h), v78h));
        const __m256 v80l = _mm512_cvtpd_ps(v79l);
        const __m256 v80h = _mm512_cvtpd_ps(v79h);
        const __m512 v80 = _mm512_insertf32x8(_mm512_castps256_ps512(v80l), v80h, 1);
        r0 = _mm512_mask_blend_ps(v27, r0, v80);
    }
    _mm512_storeu_ps(y, r0);
}

static I0_1ULP_AVX2_AVX512_TARGET void i0_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i0_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i0_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i0_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0_1ulp_avx2_level(void) {
#if defined(I0_1ULP_AVX2_FORCE_ISA)
    return I0_1ULP_AVX2_FORCE_ISA;
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

float i0_1ulp_avx2(float x) {
    return i0_1ulp_avx2_element(x);
}

void i0_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0_1ulp_avx2_level();
    if (level == 2) {
        i0_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i0_1ulp_avx2_array_portable(x, y, n);
}
