/* k0_2ulp_avx2: k0
 *
 *   target       k0, K_0(x), f32
 *   domain       every input
 *   max error    1.523085 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0001a8p+0 (1.00002527, encoding 0x3f8000d4)
 *   result there 0x1.af1d0ep-2 (0.421009272, encoding 0x3ed78e87)
 *   mean error   0.065297 ulp
 *   misrounded   1729557 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f69d6524aa56ce8481b70b589d290c8a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0 --max-ulp 2 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k0/double_chebyshev_integer.evo --archive k0_avx2.db
 *                time: 1.6990 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k0_2ulp_avx2.h"

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

static inline double k0_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float k0_2ulp_avx2_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

static inline float k0_2ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k0_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t k0_2ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k0_2ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k0_2ulp_avx2_addbits_f64(double a, int64_t b) {
    return k0_2ulp_avx2_frombits_f64((int64_t)((uint64_t)k0_2ulp_avx2_bits_f64(a) + (uint64_t)b));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t k0_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float k0_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t k0_2ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline double k0_2ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline float k0_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float k0_2ulp_avx2_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v1 = 0x1.c00e94p+6f; /* 112.014236 */
    const float v2 = x;
    const float v3 = v1 < v2 ? v1 : v2;
    const double v4 = (double)v3;
    const double v5 = -v4;
    const double v6 = 0x1.8p+52; /* 6755399441055744 */
    const double v7 = k0_2ulp_avx2_fma_f64(v0, v5, v6);
    const double v8 = v7 - v6;
    const double v9 = -0x1.62e42fef19393p-1; /* -0.69314718049700941 */
    const double v10 = k0_2ulp_avx2_fma_f64(v8, v9, v5);
    const double v11 = 0x1.6ac54a878b21ap-10; /* 0.0013838602770973652 */
    const double v12 = v10 * v10;
    const double v13 = 0x1.1243efcf4e018p-7; /* 0.0083699150987826404 */
    const double v14 = 0x1.5557fcacd4ecdp-5; /* 0.041667932039357682 */
    const double v15 = k0_2ulp_avx2_fma_f64(v10, v13, v14);
    const double v16 = k0_2ulp_avx2_fma_f64(v11, v12, v15);
    const double v17 = 0x1.555452dffb951p-3; /* 0.16666474100152098 */
    const double v18 = k0_2ulp_avx2_fma_f64(v10, v16, v17);
    const double v19 = 0x1.fffff54ac68cap-2; /* 0.49999984043973866 */
    const double v20 = k0_2ulp_avx2_fma_f64(v18, v10, v19);
    const double v21 = 0x1.fffff9c95ac8bp-1; /* 0.99999981482450673 */
    const double v22 = k0_2ulp_avx2_fma_f64(v10, v20, v21);
    const double v23 = -0x1.bfee7f7d4bef6p-23; /* -2.0858442077155762e-07 */
    const double v24 = k0_2ulp_avx2_fma_f64(v10, v22, v23);
    const double v25 = 0x1.716a24ef07203p+1; /* 2.8860517661216831 */
    const double v26 = v4 - v25;
    const double v27 = 0x1.8fce30e6c2251p-1; /* 0.78086998764872295 */
    const double v28 = v4 + v27;
    const double v29 = v26 / v28;
    const double v30 = 0x1.0bd97b7ad31c2p-18; /* 3.9912691772278278e-06 */
    const double v31 = -0x1.7f970ddb483ddp-17; /* -1.1431874489322157e-05 */
    const double v32 = k0_2ulp_avx2_fma_f64(v30, v29, v31);
    const double v33 = 0x1.0b333755428b5p-14; /* 6.3705459371873562e-05 */
    const double v34 = k0_2ulp_avx2_fma_f64(v32, v29, v33);
    const double v35 = -0x1.e8d637e58c868p-13; /* -0.00023309554596690212 */
    const double v36 = k0_2ulp_avx2_fma_f64(v29, v34, v35);
    const double v37 = 0x1.6c37415f3237ap-10; /* 0.0013893731736962221 */
    const double v38 = k0_2ulp_avx2_fma_f64(v36, v29, v37);
    const double v39 = -0x1.806c709276099p-8; /* -0.0058658385118734108 */
    const double v40 = k0_2ulp_avx2_fma_f64(v38, v29, v39);
    const double v41 = 0x1.a19bfd9f69986p-5; /* 0.050977702481122697 */
    const double v42 = k0_2ulp_avx2_fma_f64(v40, v29, v41);
    const double v43 = 0x1.354285b58dc2fp+0; /* 1.2080462997671579 */
    const double v44 = k0_2ulp_avx2_fma_f64(v42, v29, v43);
    const float v45 = -0x1.ab407p-25f; /* -4.97386452e-08 */
    const float v46 = 0x1p+0f; /* 1 */
    const float v47 = k0_2ulp_avx2_fma_f32(v3, v45, v46);
    const float v48 = k0_2ulp_avx2_sqrt_f32(v3);
    const float v49 = v47 / v48;
    const double v50 = (double)v49;
    const double v51 = -0x1.00372fc91d294p-1; /* -0.50042104082111161 */
    const double v52 = v51 * v4;
    const double v53 = v50 * v52;
    const double v54 = 0x1.ff919f1feff42p-2; /* 0.49957893974714207 */
    const double v55 = k0_2ulp_avx2_fma_f64(v53, v50, v54);
    const double v56 = k0_2ulp_avx2_fma_f64(v55, v50, v50);
    const double v57 = v44 * v56;
    const double v58 = k0_2ulp_avx2_fma_f64(v24, v57, v57);
    const int64_t v59 = k0_2ulp_avx2_bits_f64(v7);
    const int64_t v60 = INT64_C(52);
    const int64_t v61 = k0_2ulp_avx2_shl_i64(v59, v60);
    const double v62 = k0_2ulp_avx2_addbits_f64(v58, v61);
    const float v63 = (float)v62;
    const float v64 = 0x1.cp+6f; /* 112 */
    const float v65 = v64 < v2 ? v64 : v2;
    const float v66 = 0x1.ffd8e6p-41f; /* 9.0922338e-13 */
    const float v67 = k0_2ulp_avx2_fma_f32(v65, v66, v46);
    const int v68 = !(v67 <= v2);
    const double v69 = (double)v2;
    float r0 = v63;
    if (v68) {
        const float v70 = 0x0p+0f; /* 0 */
        const int v71 = v70 < v2;
        const float v72 = 0x1p+24f; /* 16777216 */
        const float v73 = v2 * v72;
        const int32_t v74 = k0_2ulp_avx2_bits_f32(v73);
        const int32_t v75 = 201326592; /* 0x0c000000 */
        const int32_t v76 = (int32_t)((uint32_t)v74 - (uint32_t)v75);
        const int32_t v77 = -8388608; /* 0xff800000 */
        const int32_t v78 = 1059760811; /* 0x3f2aaaab */
        const int32_t v79 = (int32_t)((uint32_t)v76 - (uint32_t)v78);
        const int32_t v80 = v77 & v79;
        const int32_t v81 = (int32_t)((uint32_t)v76 - (uint32_t)v80);
        const float v82 = k0_2ulp_avx2_frombits_f32(v81);
        const float v83 = v82 - v46;
        const double v84 = (double)v83;
        const double v85 = 0x1p+1; /* 2 */
        const double v86 = v84 + v85;
        const double v87 = v84 / v86;
        const double v88 = v87 * v87;
        const double v89 = -0x1.accdd84bd5a6p-2; /* -0.4187539860044236 */
        const double v90 = 0x1.c1f9e2f80bf6bp-3; /* 0.21971490210989528 */
        const double v91 = k0_2ulp_avx2_fma_f64(v89, v88, v90);
        const double v92 = 0x1.249f8f389971ep-2; /* 0.28576492102580342 */
        const double v93 = k0_2ulp_avx2_fma_f64(v91, v88, v92);
        const double v94 = 0x1.999a2c891963p-2; /* 0.4000021895102206 */
        const double v95 = k0_2ulp_avx2_fma_f64(v88, v93, v94);
        const double v96 = 0x1.5555562eb6c99p-1; /* 0.66666669197310846 */
        const double v97 = k0_2ulp_avx2_fma_f64(v95, v88, v96);
        const double v98 = k0_2ulp_avx2_fma_f64(v97, v88, v85);
        const double v99 = 0x1.62e42fefa2662p-1; /* 0.69314718055938962 */
        const int32_t v100 = 23;
        const int32_t v101 = k0_2ulp_avx2_ashr_i32(v79, v100);
        const double v102 = (double)v101;
        const double v103 = v99 * v102;
        const double v104 = k0_2ulp_avx2_fma_f64(v98, v87, v103);
        const double v105 = k0_2ulp_avx2_abs_f64(v104);
        const double v106 = v69 * v69;
        const double v107 = 0x1.fffffffe4a9cap-3; /* 0.24999999995027472 */
        const double v108 = v106 * v107;
        const double v109 = 0x1.3644e986a8b2ap-14; /* 7.3973939019239418e-05 */
        const double v110 = 0x1.c74f2f5bd8f6dp-10; /* 0.0017368672042374592 */
        const double v111 = k0_2ulp_avx2_fma_f64(v109, v108, v110);
        const double v112 = 0x1.c71ccd2f64b8dp-6; /* 0.027777862907508988 */
        const double v113 = k0_2ulp_avx2_fma_f64(v111, v108, v112);
        const double v114 = 0x1.fffffffffe62cp-3; /* 0.24999999999981648 */
        const double v115 = k0_2ulp_avx2_fma_f64(v113, v108, v114);
        const double v116 = 0x1.000000000004p+0; /* 1.0000000000000142 */
        const double v117 = k0_2ulp_avx2_fma_f64(v115, v108, v116);
        const double v118 = 0x1.0000000000001p+0; /* 1.0000000000000002 */
        const double v119 = k0_2ulp_avx2_fma_f64(v108, v117, v118);
        const double v120 = 0x1.5d6b13b0d88cap-13; /* 0.00016661561451331567 */
        const double v121 = 0x1.f4747696cf839p-9; /* 0.0038181681406106696 */
        const double v122 = k0_2ulp_avx2_fma_f64(v120, v108, v121);
        const double v123 = 0x1.bb90e85debf56p-5; /* 0.054146245805326274 */
        const double v124 = k0_2ulp_avx2_fma_f64(v122, v108, v123);
        const double v125 = 0x1.9dadb014541ebp-2; /* 0.40398287891460311 */
        const double v126 = k0_2ulp_avx2_fma_f64(v124, v108, v125);
        const double v127 = 0x1.1dadb014541ebp+0; /* 1.1159315156584124 */
        const double v128 = k0_2ulp_avx2_fma_f64(v126, v108, v127);
        const double v129 = 0x1.dadb014541eb2p-4; /* 0.11593151565841245 */
        const double v130 = k0_2ulp_avx2_fma_f64(v108, v128, v129);
        const double v131 = k0_2ulp_avx2_fma_f64(v105, v119, v130);
        const float v132 = (float)v131;
        const float v133 = k0_2ulp_avx2_abs_f32(v49);
        const float v134 = v71 ? v132 : v133;
        r0 = v134;
    }
    return r0;
}

static void k0_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k0_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K0_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K0_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K0_2ULP_AVX2_AVX2 static inline K0_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define K0_2ULP_AVX2_AVX512 static inline K0_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
K0_2ULP_AVX2_AVX2 __m256i k0_2ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
K0_2ULP_AVX2_AVX2 void k0_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v1 = _mm256_set1_ps(0x1.c00e94p+6f); /* 112.014236 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(-0x1.62e42fef19393p-1); /* -0.69314718049700941 */
    const __m256d v11 = _mm256_set1_pd(0x1.6ac54a878b21ap-10); /* 0.0013838602770973652 */
    const __m256d v13 = _mm256_set1_pd(0x1.1243efcf4e018p-7); /* 0.0083699150987826404 */
    const __m256d v14 = _mm256_set1_pd(0x1.5557fcacd4ecdp-5); /* 0.041667932039357682 */
    const __m256d v17 = _mm256_set1_pd(0x1.555452dffb951p-3); /* 0.16666474100152098 */
    const __m256d v19 = _mm256_set1_pd(0x1.fffff54ac68cap-2); /* 0.49999984043973866 */
    const __m256d v21 = _mm256_set1_pd(0x1.fffff9c95ac8bp-1); /* 0.99999981482450673 */
    const __m256d v23 = _mm256_set1_pd(-0x1.bfee7f7d4bef6p-23); /* -2.0858442077155762e-07 */
    const __m256d v25 = _mm256_set1_pd(0x1.716a24ef07203p+1); /* 2.8860517661216831 */
    const __m256d v27 = _mm256_set1_pd(0x1.8fce30e6c2251p-1); /* 0.78086998764872295 */
    const __m256d v30 = _mm256_set1_pd(0x1.0bd97b7ad31c2p-18); /* 3.9912691772278278e-06 */
    const __m256d v31 = _mm256_set1_pd(-0x1.7f970ddb483ddp-17); /* -1.1431874489322157e-05 */
    const __m256d v33 = _mm256_set1_pd(0x1.0b333755428b5p-14); /* 6.3705459371873562e-05 */
    const __m256d v35 = _mm256_set1_pd(-0x1.e8d637e58c868p-13); /* -0.00023309554596690212 */
    const __m256d v37 = _mm256_set1_pd(0x1.6c37415f3237ap-10); /* 0.0013893731736962221 */
    const __m256d v39 = _mm256_set1_pd(-0x1.806c709276099p-8); /* -0.0058658385118734108 */
    const __m256d v41 = _mm256_set1_pd(0x1.a19bfd9f69986p-5); /* 0.050977702481122697 */
    const __m256d v43 = _mm256_set1_pd(0x1.354285b58dc2fp+0); /* 1.2080462997671579 */
    const __m256 v45 = _mm256_set1_ps(-0x1.ab407p-25f); /* -4.97386452e-08 */
    const __m256 v46 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v51 = _mm256_set1_pd(-0x1.00372fc91d294p-1); /* -0.50042104082111161 */
    const __m256d v54 = _mm256_set1_pd(0x1.ff919f1feff42p-2); /* 0.49957893974714207 */
    const __m256 v64 = _mm256_set1_ps(0x1.cp+6f); /* 112 */
    const __m256 v66 = _mm256_set1_ps(0x1.ffd8e6p-41f); /* 9.0922338e-13 */
    const __m256 v70 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v72 = _mm256_set1_ps(0x1p+24f); /* 16777216 */
    const __m256i v75 = _mm256_set1_epi32(201326592); /* 0x0c000000 */
    const __m256i v77 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v78 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256d v85 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v89 = _mm256_set1_pd(-0x1.accdd84bd5a6p-2); /* -0.4187539860044236 */
    const __m256d v90 = _mm256_set1_pd(0x1.c1f9e2f80bf6bp-3); /* 0.21971490210989528 */
    const __m256d v92 = _mm256_set1_pd(0x1.249f8f389971ep-2); /* 0.28576492102580342 */
    const __m256d v94 = _mm256_set1_pd(0x1.999a2c891963p-2); /* 0.4000021895102206 */
    const __m256d v96 = _mm256_set1_pd(0x1.5555562eb6c99p-1); /* 0.66666669197310846 */
    const __m256d v99 = _mm256_set1_pd(0x1.62e42fefa2662p-1); /* 0.69314718055938962 */
    const __m256d v107 = _mm256_set1_pd(0x1.fffffffe4a9cap-3); /* 0.24999999995027472 */
    const __m256d v109 = _mm256_set1_pd(0x1.3644e986a8b2ap-14); /* 7.3973939019239418e-05 */
    const __m256d v110 = _mm256_set1_pd(0x1.c74f2f5bd8f6dp-10); /* 0.0017368672042374592 */
    const __m256d v112 = _mm256_set1_pd(0x1.c71ccd2f64b8dp-6); /* 0.027777862907508988 */
    const __m256d v114 = _mm256_set1_pd(0x1.fffffffffe62cp-3); /* 0.24999999999981648 */
    const __m256d v116 = _mm256_set1_pd(0x1.000000000004p+0); /* 1.0000000000000142 */
    const __m256d v118 = _mm256_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m256d v120 = _mm256_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m256d v121 = _mm256_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m256d v123 = _mm256_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m256d v125 = _mm256_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m256d v127 = _mm256_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m256d v129 = _mm256_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_min_ps(v1, v2);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v7l = _mm256_fnmadd_pd(v0, v4l, v6);
    const __m256d v7h = _mm256_fnmadd_pd(v0, v4h, v6);
    const __m256d v8l = _mm256_sub_pd(v7l, v6);
    const __m256d v8h = _mm256_sub_pd(v7h, v6);
    const __m256d v10l = _mm256_fmsub_pd(v8l, v9, v4l);
    const __m256d v10h = _mm256_fmsub_pd(v8h, v9, v4h);
    const __m256d v12l = _mm256_mul_pd(v10l, v10l);
    const __m256d v12h = _mm256_mul_pd(v10h, v10h);
    const __m256d v15l = _mm256_fmadd_pd(v10l, v13, v14);
    const __m256d v15h = _mm256_fmadd_pd(v10h, v13, v14);
    const __m256d v16l = _mm256_fmadd_pd(v11, v12l, v15l);
    const __m256d v16h = _mm256_fmadd_pd(v11, v12h, v15h);
    const __m256d v18l = _mm256_fmadd_pd(v10l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v10h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v10l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v10h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v10l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v10h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v10l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v10h, v22h, v23);
    const __m256d v26l = _mm256_sub_pd(v4l, v25);
    const __m256d v26h = _mm256_sub_pd(v4h, v25);
    const __m256d v28l = _mm256_add_pd(v4l, v27);
    const __m256d v28h = _mm256_add_pd(v4h, v27);
    const __m256d v29l = _mm256_div_pd(v26l, v28l);
    const __m256d v29h = _mm256_div_pd(v26h, v28h);
    const __m256d v32l = _mm256_fmadd_pd(v30, v29l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30, v29h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v29l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v29h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v29l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v29h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v29l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v29h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v29l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v29h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v29l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v29h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v29l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v29h, v43);
    const __m256 v47 = _mm256_fmadd_ps(v3, v45, v46);
    const __m256 v48 = _mm256_sqrt_ps(v3);
    const __m256 v49 = _mm256_div_ps(v47, v48);
    const __m256d v50l = _mm256_cvtps_pd(_mm256_castps256_ps128(v49));
    const __m256d v50h = _mm256_cvtps_pd(_mm256_extractf128_ps(v49, 1));
    const __m256d v52l = _mm256_mul_pd(v51, v4l);
    const __m256d v52h = _mm256_mul_pd(v51, v4h);
    const __m256d v53l = _mm256_mul_pd(v50l, v52l);
    const __m256d v53h = _mm256_mul_pd(v50h, v52h);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v50l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v50h, v54);
    const __m256d v56l = _mm256_fmadd_pd(v55l, v50l, v50l);
    const __m256d v56h = _mm256_fmadd_pd(v55h, v50h, v50h);
    const __m256d v57l = _mm256_mul_pd(v44l, v56l);
    const __m256d v57h = _mm256_mul_pd(v44h, v56h);
    const __m256d v58l = _mm256_fmadd_pd(v24l, v57l, v57l);
    const __m256d v58h = _mm256_fmadd_pd(v24h, v57h, v57h);
    const __m256i v59l = k0_2ulp_avx2_bits_f64_avx2(v7l);
    const __m256i v59h = k0_2ulp_avx2_bits_f64_avx2(v7h);
    const __m256i v61l = _mm256_slli_epi64(v59l, 52);
    const __m256i v61h = _mm256_slli_epi64(v59h, 52);
    const __m256d v62l = _mm256_castsi256_pd(_mm256_add_epi64(k0_2ulp_avx2_bits_f64_avx2(v58l), v61l));
    const __m256d v62h = _mm256_castsi256_pd(_mm256_add_epi64(k0_2ulp_avx2_bits_f64_avx2(v58h), v61h));
    const __m128 v63l = _mm256_cvtpd_ps(v62l);
    const __m128 v63h = _mm256_cvtpd_ps(v62h);
    const __m256 v63 = _mm256_set_m128(v63h, v63l);
    const __m256 v65 = _mm256_min_ps(v64, v2);
    const __m256 v67 = _mm256_fmadd_ps(v65, v66, v46);
    const __m256i v68 = _mm256_castps_si256(_mm256_cmp_ps(v67, v2, _CMP_NLE_UQ));
    const __m256d v69l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v69h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    __m256 r0 = v63;
    __m256i any1 = v68;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v71 = _mm256_castps_si256(_mm256_cmp_ps(v70, v2, _CMP_LT_OQ));
        const __m256 v73 = _mm256_mul_ps(v2, v72);
        const __m256i v74 = _mm256_castps_si256(v73);
        const __m256i v76 = _mm256_sub_epi32(v74, v75);
        const __m256i v79 = _mm256_sub_epi32(v76, v78);
        const __m256i v80 = _mm256_and_si256(v77, v79);
        const __m256i v81 = _mm256_sub_epi32(v76, v80);
        const __m256 v82 = _mm256_castsi256_ps(v81);
        const __m256 v83 = _mm256_sub_ps(v82, v46);
        const __m256d v84l = _mm256_cvtps_pd(_mm256_castps256_ps128(v83));
        const __m256d v84h = _mm256_cvtps_pd(_mm256_extractf128_ps(v83, 1));
        const __m256d v86l = _mm256_add_pd(v84l, v85);
        const __m256d v86h = _mm256_add_pd(v84h, v85);
        const __m256d v87l = _mm256_div_pd(v84l, v86l);
        const __m256d v87h = _mm256_div_pd(v84h, v86h);
        const __m256d v88l = _mm256_mul_pd(v87l, v87l);
        const __m256d v88h = _mm256_mul_pd(v87h, v87h);
        const __m256d v91l = _mm256_fmadd_pd(v89, v88l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v89, v88h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v91l, v88l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v91h, v88h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v88l, v93l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v88h, v93h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v88l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v88h, v96);
        const __m256d v98l = _mm256_fmadd_pd(v97l, v88l, v85);
        const __m256d v98h = _mm256_fmadd_pd(v97h, v88h, v85);
        const __m256i v101 = _mm256_srai_epi32(v79, 23);
        const __m256d v102l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v101));
        const __m256d v102h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v101, 1));
        const __m256d v103l = _mm256_mul_pd(v99, v102l);
        const __m256d v103h = _mm256_mul_pd(v99, v102h);
        const __m256d v104l = _mm256_fmadd_pd(v98l, v87l, v103l);
        const __m256d v104h = _mm256_fmadd_pd(v98h, v87h, v103h);
        const __m256d v105l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v104l);
        const __m256d v105h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v104h);
        const __m256d v106l = _mm256_mul_pd(v69l, v69l);
        const __m256d v106h = _mm256_mul_pd(v69h, v69h);
        const __m256d v108l = _mm256_mul_pd(v106l, v107);
        const __m256d v108h = _mm256_mul_pd(v106h, v107);
        const __m256d v111l = _mm256_fmadd_pd(v109, v108l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v109, v108h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v108l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v108h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v108l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v108h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v115l, v108l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v115h, v108h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v108l, v117l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v108h, v117h, v118);
        const __m256d v122l = _mm256_fmadd_pd(v120, v108l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v120, v108h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v122l, v108l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v122h, v108h, v123);
        const __m256d v126l = _mm256_fmadd_pd(v124l, v108l, v125);
        const __m256d v126h = _mm256_fmadd_pd(v124h, v108h, v125);
        const __m256d v128l = _mm256_fmadd_pd(v126l, v108l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v126h, v108h, v127);
        const __m256d v130l = _mm256_fmadd_pd(v108l, v128l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v108h, v128h, v129);
        const __m256d v131l = _mm256_fmadd_pd(v105l, v119l, v130l);
        const __m256d v131h = _mm256_fmadd_pd(v105h, v119h, v130h);
        const __m128 v132l = _mm256_cvtpd_ps(v131l);
        const __m128 v132h = _mm256_cvtpd_ps(v131h);
        const __m256 v132 = _mm256_set_m128(v132h, v132l);
        const __m256 v133 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v49);
        const __m256 v134 = _mm256_blendv_ps(v133, v132, _mm256_castsi256_ps(v71));
        r0 = _mm256_blendv_ps(r0, v134, _mm256_castsi256_ps(v68));
    }
    _mm256_storeu_ps(y, r0);
}

static K0_2ULP_AVX2_AVX2_TARGET void k0_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k0_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        k0_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
K0_2ULP_AVX2_AVX512 __m512i k0_2ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
K0_2ULP_AVX2_AVX512 void k0_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v1 = _mm512_set1_ps(0x1.c00e94p+6f); /* 112.014236 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(-0x1.62e42fef19393p-1); /* -0.69314718049700941 */
    const __m512d v11 = _mm512_set1_pd(0x1.6ac54a878b21ap-10); /* 0.0013838602770973652 */
    const __m512d v13 = _mm512_set1_pd(0x1.1243efcf4e018p-7); /* 0.0083699150987826404 */
    const __m512d v14 = _mm512_set1_pd(0x1.5557fcacd4ecdp-5); /* 0.041667932039357682 */
    const __m512d v17 = _mm512_set1_pd(0x1.555452dffb951p-3); /* 0.16666474100152098 */
    const __m512d v19 = _mm512_set1_pd(0x1.fffff54ac68cap-2); /* 0.49999984043973866 */
    const __m512d v21 = _mm512_set1_pd(0x1.fffff9c95ac8bp-1); /* 0.99999981482450673 */
    const __m512d v23 = _mm512_set1_pd(-0x1.bfee7f7d4bef6p-23); /* -2.0858442077155762e-07 */
    const __m512d v25 = _mm512_set1_pd(0x1.716a24ef07203p+1); /* 2.8860517661216831 */
    const __m512d v27 = _mm512_set1_pd(0x1.8fce30e6c2251p-1); /* 0.78086998764872295 */
    const __m512d v30 = _mm512_set1_pd(0x1.0bd97b7ad31c2p-18); /* 3.9912691772278278e-06 */
    const __m512d v31 = _mm512_set1_pd(-0x1.7f970ddb483ddp-17); /* -1.1431874489322157e-05 */
    const __m512d v33 = _mm512_set1_pd(0x1.0b333755428b5p-14); /* 6.3705459371873562e-05 */
    const __m512d v35 = _mm512_set1_pd(-0x1.e8d637e58c868p-13); /* -0.00023309554596690212 */
    const __m512d v37 = _mm512_set1_pd(0x1.6c37415f3237ap-10); /* 0.0013893731736962221 */
    const __m512d v39 = _mm512_set1_pd(-0x1.806c709276099p-8); /* -0.0058658385118734108 */
    const __m512d v41 = _mm512_set1_pd(0x1.a19bfd9f69986p-5); /* 0.050977702481122697 */
    const __m512d v43 = _mm512_set1_pd(0x1.354285b58dc2fp+0); /* 1.2080462997671579 */
    const __m512 v45 = _mm512_set1_ps(-0x1.ab407p-25f); /* -4.97386452e-08 */
    const __m512 v46 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v51 = _mm512_set1_pd(-0x1.00372fc91d294p-1); /* -0.50042104082111161 */
    const __m512d v54 = _mm512_set1_pd(0x1.ff919f1feff42p-2); /* 0.49957893974714207 */
    const __m512 v64 = _mm512_set1_ps(0x1.cp+6f); /* 112 */
    const __m512 v66 = _mm512_set1_ps(0x1.ffd8e6p-41f); /* 9.0922338e-13 */
    const __m512 v70 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v72 = _mm512_set1_ps(0x1p+24f); /* 16777216 */
    const __m512i v75 = _mm512_set1_epi32(201326592); /* 0x0c000000 */
    const __m512i v77 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v78 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512d v85 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v89 = _mm512_set1_pd(-0x1.accdd84bd5a6p-2); /* -0.4187539860044236 */
    const __m512d v90 = _mm512_set1_pd(0x1.c1f9e2f80bf6bp-3); /* 0.21971490210989528 */
    const __m512d v92 = _mm512_set1_pd(0x1.249f8f389971ep-2); /* 0.28576492102580342 */
    const __m512d v94 = _mm512_set1_pd(0x1.999a2c891963p-2); /* 0.4000021895102206 */
    const __m512d v96 = _mm512_set1_pd(0x1.5555562eb6c99p-1); /* 0.66666669197310846 */
    const __m512d v99 = _mm512_set1_pd(0x1.62e42fefa2662p-1); /* 0.69314718055938962 */
    const __m512d v107 = _mm512_set1_pd(0x1.fffffffe4a9cap-3); /* 0.24999999995027472 */
    const __m512d v109 = _mm512_set1_pd(0x1.3644e986a8b2ap-14); /* 7.3973939019239418e-05 */
    const __m512d v110 = _mm512_set1_pd(0x1.c74f2f5bd8f6dp-10); /* 0.0017368672042374592 */
    const __m512d v112 = _mm512_set1_pd(0x1.c71ccd2f64b8dp-6); /* 0.027777862907508988 */
    const __m512d v114 = _mm512_set1_pd(0x1.fffffffffe62cp-3); /* 0.24999999999981648 */
    const __m512d v116 = _mm512_set1_pd(0x1.000000000004p+0); /* 1.0000000000000142 */
    const __m512d v118 = _mm512_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m512d v120 = _mm512_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m512d v121 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v123 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v125 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v127 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v129 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_min_ps(v1, v2_0);
    const __m512 v3_1 = _mm512_min_ps(v1, v2_1);
    const __m512d v4_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_0));
    const __m512d v4_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_0, 1));
    const __m512d v4_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_1));
    const __m512d v4_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_1, 1));
    const __m512d v7_0l = _mm512_fnmadd_pd(v0, v4_0l, v6);
    const __m512d v7_0h = _mm512_fnmadd_pd(v0, v4_0h, v6);
    const __m512d v7_1l = _mm512_fnmadd_pd(v0, v4_1l, v6);
    const __m512d v7_1h = _mm512_fnmadd_pd(v0, v4_1h, v6);
    const __m512d v8_0l = _mm512_sub_pd(v7_0l, v6);
    const __m512d v8_0h = _mm512_sub_pd(v7_0h, v6);
    const __m512d v8_1l = _mm512_sub_pd(v7_1l, v6);
    const __m512d v8_1h = _mm512_sub_pd(v7_1h, v6);
    const __m512d v10_0l = _mm512_fmsub_pd(v8_0l, v9, v4_0l);
    const __m512d v10_0h = _mm512_fmsub_pd(v8_0h, v9, v4_0h);
    const __m512d v10_1l = _mm512_fmsub_pd(v8_1l, v9, v4_1l);
    const __m512d v10_1h = _mm512_fmsub_pd(v8_1h, v9, v4_1h);
    const __m512d v12_0l = _mm512_mul_pd(v10_0l, v10_0l);
    const __m512d v12_0h = _mm512_mul_pd(v10_0h, v10_0h);
    const __m512d v12_1l = _mm512_mul_pd(v10_1l, v10_1l);
    const __m512d v12_1h = _mm512_mul_pd(v10_1h, v10_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v10_0l, v13, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v10_0h, v13, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v10_1l, v13, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v10_1h, v13, v14);
    const __m512d v16_0l = _mm512_fmadd_pd(v11, v12_0l, v15_0l);
    const __m512d v16_0h = _mm512_fmadd_pd(v11, v12_0h, v15_0h);
    const __m512d v16_1l = _mm512_fmadd_pd(v11, v12_1l, v15_1l);
    const __m512d v16_1h = _mm512_fmadd_pd(v11, v12_1h, v15_1h);
    const __m512d v18_0l = _mm512_fmadd_pd(v10_0l, v16_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v10_0h, v16_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v10_1l, v16_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v10_1h, v16_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v10_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v10_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v10_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v10_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v10_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v10_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v10_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v10_1h, v20_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v10_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v10_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v10_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v10_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_sub_pd(v4_0l, v25);
    const __m512d v26_0h = _mm512_sub_pd(v4_0h, v25);
    const __m512d v26_1l = _mm512_sub_pd(v4_1l, v25);
    const __m512d v26_1h = _mm512_sub_pd(v4_1h, v25);
    const __m512d v28_0l = _mm512_add_pd(v4_0l, v27);
    const __m512d v28_0h = _mm512_add_pd(v4_0h, v27);
    const __m512d v28_1l = _mm512_add_pd(v4_1l, v27);
    const __m512d v28_1h = _mm512_add_pd(v4_1h, v27);
    const __m512d v29_0l = _mm512_div_pd(v26_0l, v28_0l);
    const __m512d v29_0h = _mm512_div_pd(v26_0h, v28_0h);
    const __m512d v29_1l = _mm512_div_pd(v26_1l, v28_1l);
    const __m512d v29_1h = _mm512_div_pd(v26_1h, v28_1h);
    const __m512d v32_0l = _mm512_fmadd_pd(v30, v29_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30, v29_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30, v29_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30, v29_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v29_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v29_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v29_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v29_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v29_0l, v34_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v29_0h, v34_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v29_1l, v34_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v29_1h, v34_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v29_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v29_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v29_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v29_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v38_0l, v29_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v38_0h, v29_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v38_1l, v29_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v38_1h, v29_1h, v39);
    const __m512d v42_0l = _mm512_fmadd_pd(v40_0l, v29_0l, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v40_0h, v29_0h, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v40_1l, v29_1l, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v40_1h, v29_1h, v41);
    const __m512d v44_0l = _mm512_fmadd_pd(v42_0l, v29_0l, v43);
    const __m512d v44_0h = _mm512_fmadd_pd(v42_0h, v29_0h, v43);
    const __m512d v44_1l = _mm512_fmadd_pd(v42_1l, v29_1l, v43);
    const __m512d v44_1h = _mm512_fmadd_pd(v42_1h, v29_1h, v43);
    const __m512 v47_0 = _mm512_fmadd_ps(v3_0, v45, v46);
    const __m512 v47_1 = _mm512_fmadd_ps(v3_1, v45, v46);
    const __m512 v48_0 = _mm512_sqrt_ps(v3_0);
    const __m512 v48_1 = _mm512_sqrt_ps(v3_1);
    const __m512 v49_0 = _mm512_div_ps(v47_0, v48_0);
    const __m512 v49_1 = _mm512_div_ps(v47_1, v48_1);
    const __m512d v50_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49_0));
    const __m512d v50_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49_0, 1));
    const __m512d v50_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49_1));
    const __m512d v50_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49_1, 1));
    const __m512d v52_0l = _mm512_mul_pd(v51, v4_0l);
    const __m512d v52_0h = _mm512_mul_pd(v51, v4_0h);
    const __m512d v52_1l = _mm512_mul_pd(v51, v4_1l);
    const __m512d v52_1h = _mm512_mul_pd(v51, v4_1h);
    const __m512d v53_0l = _mm512_mul_pd(v50_0l, v52_0l);
    const __m512d v53_0h = _mm512_mul_pd(v50_0h, v52_0h);
    const __m512d v53_1l = _mm512_mul_pd(v50_1l, v52_1l);
    const __m512d v53_1h = _mm512_mul_pd(v50_1h, v52_1h);
    const __m512d v55_0l = _mm512_fmadd_pd(v53_0l, v50_0l, v54);
    const __m512d v55_0h = _mm512_fmadd_pd(v53_0h, v50_0h, v54);
    const __m512d v55_1l = _mm512_fmadd_pd(v53_1l, v50_1l, v54);
    const __m512d v55_1h = _mm512_fmadd_pd(v53_1h, v50_1h, v54);
    const __m512d v56_0l = _mm512_fmadd_pd(v55_0l, v50_0l, v50_0l);
    const __m512d v56_0h = _mm512_fmadd_pd(v55_0h, v50_0h, v50_0h);
    const __m512d v56_1l = _mm512_fmadd_pd(v55_1l, v50_1l, v50_1l);
    const __m512d v56_1h = _mm512_fmadd_pd(v55_1h, v50_1h, v50_1h);
    const __m512d v57_0l = _mm512_mul_pd(v44_0l, v56_0l);
    const __m512d v57_0h = _mm512_mul_pd(v44_0h, v56_0h);
    const __m512d v57_1l = _mm512_mul_pd(v44_1l, v56_1l);
    const __m512d v57_1h = _mm512_mul_pd(v44_1h, v56_1h);
    const __m512d v58_0l = _mm512_fmadd_pd(v24_0l, v57_0l, v57_0l);
    const __m512d v58_0h = _mm512_fmadd_pd(v24_0h, v57_0h, v57_0h);
    const __m512d v58_1l = _mm512_fmadd_pd(v24_1l, v57_1l, v57_1l);
    const __m512d v58_1h = _mm512_fmadd_pd(v24_1h, v57_1h, v57_1h);
    const __m512i v59_0l = k0_2ulp_avx2_bits_f64_avx512(v7_0l);
    const __m512i v59_0h = k0_2ulp_avx2_bits_f64_avx512(v7_0h);
    const __m512i v59_1l = k0_2ulp_avx2_bits_f64_avx512(v7_1l);
    const __m512i v59_1h = k0_2ulp_avx2_bits_f64_avx512(v7_1h);
    const __m512i v61_0l = _mm512_slli_epi64(v59_0l, 52);
    const __m512i v61_0h = _mm512_slli_epi64(v59_0h, 52);
    const __m512i v61_1l = _mm512_slli_epi64(v59_1l, 52);
    const __m512i v61_1h = _mm512_slli_epi64(v59_1h, 52);
    const __m512d v62_0l = _mm512_castsi512_pd(_mm512_add_epi64(k0_2ulp_avx2_bits_f64_avx512(v58_0l), v61_0l));
    const __m512d v62_0h = _mm512_castsi512_pd(_mm512_add_epi64(k0_2ulp_avx2_bits_f64_avx512(v58_0h), v61_0h));
    const __m512d v62_1l = _mm512_castsi512_pd(_mm512_add_epi64(k0_2ulp_avx2_bits_f64_avx512(v58_1l), v61_1l));
    const __m512d v62_1h = _mm512_castsi512_pd(_mm512_add_epi64(k0_2ulp_avx2_bits_f64_avx512(v58_1h), v61_1h));
    const __m256 v63_0l = _mm512_cvtpd_ps(v62_0l);
    const __m256 v63_0h = _mm512_cvtpd_ps(v62_0h);
    const __m512 v63_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v63_0l), v63_0h, 1);
    const __m256 v63_1l = _mm512_cvtpd_ps(v62_1l);
    const __m256 v63_1h = _mm512_cvtpd_ps(v62_1h);
    const __m512 v63_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v63_1l), v63_1h, 1);
    const __m512 v65_0 = _mm512_min_ps(v64, v2_0);
    const __m512 v65_1 = _mm512_min_ps(v64, v2_1);
    const __m512 v67_0 = _mm512_fmadd_ps(v65_0, v66, v46);
    const __m512 v67_1 = _mm512_fmadd_ps(v65_1, v66, v46);
    const __mmask16 v68_0 = _mm512_cmp_ps_mask(v67_0, v2_0, _CMP_NLE_UQ);
    const __mmask16 v68_1 = _mm512_cmp_ps_mask(v67_1, v2_1, _CMP_NLE_UQ);
    const __m512d v69_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v69_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v69_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v69_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    __m512 r0_0 = v63_0;
    __m512 r0_1 = v63_1;
    __mmask16 any1 = v68_0;
    any1 = (__mmask16)(any1 | v68_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v71_0 = _mm512_cmp_ps_mask(v70, v2_0, _CMP_LT_OQ);
        const __mmask16 v71_1 = _mm512_cmp_ps_mask(v70, v2_1, _CMP_LT_OQ);
        const __m512 v73_0 = _mm512_mul_ps(v2_0, v72);
        const __m512 v73_1 = _mm512_mul_ps(v2_1, v72);
        const __m512i v74_0 = _mm512_castps_si512(v73_0);
        const __m512i v74_1 = _mm512_castps_si512(v73_1);
        const __m512i v76_0 = _mm512_sub_epi32(v74_0, v75);
        const __m512i v76_1 = _mm512_sub_epi32(v74_1, v75);
        const __m512i v79_0 = _mm512_sub_epi32(v76_0, v78);
        const __m512i v79_1 = _mm512_sub_epi32(v76_1, v78);
        const __m512i v80_0 = _mm512_and_si512(v77, v79_0);
        const __m512i v80_1 = _mm512_and_si512(v77, v79_1);
        const __m512i v81_0 = _mm512_sub_epi32(v76_0, v80_0);
        const __m512i v81_1 = _mm512_sub_epi32(v76_1, v80_1);
        const __m512 v82_0 = _mm512_castsi512_ps(v81_0);
        const __m512 v82_1 = _mm512_castsi512_ps(v81_1);
        const __m512 v83_0 = _mm512_sub_ps(v82_0, v46);
        const __m512 v83_1 = _mm512_sub_ps(v82_1, v46);
        const __m512d v84_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v83_0));
        const __m512d v84_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v83_0, 1));
        const __m512d v84_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v83_1));
        const __m512d v84_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v83_1, 1));
        const __m512d v86_0l = _mm512_add_pd(v84_0l, v85);
        const __m512d v86_0h = _mm512_add_pd(v84_0h, v85);
        const __m512d v86_1l = _mm512_add_pd(v84_1l, v85);
        const __m512d v86_1h = _mm512_add_pd(v84_1h, v85);
        const __m512d v87_0l = _mm512_div_pd(v84_0l, v86_0l);
        const __m512d v87_0h = _mm512_div_pd(v84_0h, v86_0h);
        const __m512d v87_1l = _mm512_div_pd(v84_1l, v86_1l);
        const __m512d v87_1h = _mm512_div_pd(v84_1h, v86_1h);
        const __m512d v88_0l = _mm512_mul_pd(v87_0l, v87_0l);
        const __m512d v88_0h = _mm512_mul_pd(v87_0h, v87_0h);
        const __m512d v88_1l = _mm512_mul_pd(v87_1l, v87_1l);
        const __m512d v88_1h = _mm512_mul_pd(v87_1h, v87_1h);
        const __m512d v91_0l = _mm512_fmadd_pd(v89, v88_0l, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v89, v88_0h, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v89, v88_1l, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v89, v88_1h, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v91_0l, v88_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v91_0h, v88_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v91_1l, v88_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v91_1h, v88_1h, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v88_0l, v93_0l, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v88_0h, v93_0h, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v88_1l, v93_1l, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v88_1h, v93_1h, v94);
        const __m512d v97_0l = _mm512_fmadd_pd(v95_0l, v88_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v95_0h, v88_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v95_1l, v88_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v95_1h, v88_1h, v96);
        const __m512d v98_0l = _mm512_fmadd_pd(v97_0l, v88_0l, v85);
        const __m512d v98_0h = _mm512_fmadd_pd(v97_0h, v88_0h, v85);
        const __m512d v98_1l = _mm512_fmadd_pd(v97_1l, v88_1l, v85);
        const __m512d v98_1h = _mm512_fmadd_pd(v97_1h, v88_1h, v85);
        const __m512i v101_0 = _mm512_srai_epi32(v79_0, 23);
        const __m512i v101_1 = _mm512_srai_epi32(v79_1, 23);
        const __m512d v102_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v101_0));
        const __m512d v102_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v101_0, 1));
        const __m512d v102_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v101_1));
        const __m512d v102_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v101_1, 1));
        const __m512d v103_0l = _mm512_mul_pd(v99, v102_0l);
        const __m512d v103_0h = _mm512_mul_pd(v99, v102_0h);
        const __m512d v103_1l = _mm512_mul_pd(v99, v102_1l);
        const __m512d v103_1h = _mm512_mul_pd(v99, v102_1h);
        const __m512d v104_0l = _mm512_fmadd_pd(v98_0l, v87_0l, v103_0l);
        const __m512d v104_0h = _mm512_fmadd_pd(v98_0h, v87_0h, v103_0h);
        const __m512d v104_1l = _mm512_fmadd_pd(v98_1l, v87_1l, v103_1l);
        const __m512d v104_1h = _mm512_fmadd_pd(v98_1h, v87_1h, v103_1h);
        const __m512d v105_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v104_0l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v105_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v104_0h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v105_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v104_1l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v105_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v104_1h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v106_0l = _mm512_mul_pd(v69_0l, v69_0l);
        const __m512d v106_0h = _mm512_mul_pd(v69_0h, v69_0h);
        const __m512d v106_1l = _mm512_mul_pd(v69_1l, v69_1l);
        const __m512d v106_1h = _mm512_mul_pd(v69_1h, v69_1h);
        const __m512d v108_0l = _mm512_mul_pd(v106_0l, v107);
        const __m512d v108_0h = _mm512_mul_pd(v106_0h, v107);
        const __m512d v108_1l = _mm512_mul_pd(v106_1l, v107);
        const __m512d v108_1h = _mm512_mul_pd(v106_1h, v107);
        const __m512d v111_0l = _mm512_fmadd_pd(v109, v108_0l, v110);
        const __m512d v111_0h = _mm512_fmadd_pd(v109, v108_0h, v110);
        const __m512d v111_1l = _mm512_fmadd_pd(v109, v108_1l, v110);
        const __m512d v111_1h = _mm512_fmadd_pd(v109, v108_1h, v110);
        const __m512d v113_0l = _mm512_fmadd_pd(v111_0l, v108_0l, v112);
        const __m512d v113_0h = _mm512_fmadd_pd(v111_0h, v108_0h, v112);
        const __m512d v113_1l = _mm512_fmadd_pd(v111_1l, v108_1l, v112);
        const __m512d v113_1h = _mm512_fmadd_pd(v111_1h, v108_1h, v112);
        const __m512d v115_0l = _mm512_fmadd_pd(v113_0l, v108_0l, v114);
        const __m512d v115_0h = _mm512_fmadd_pd(v113_0h, v108_0h, v114);
        const __m512d v115_1l = _mm512_fmadd_pd(v113_1l, v108_1l, v114);
        const __m512d v115_1h = _mm512_fmadd_pd(v113_1h, v108_1h, v114);
        const __m512d v117_0l = _mm512_fmadd_pd(v115_0l, v108_0l, v116);
        const __m512d v117_0h = _mm512_fmadd_pd(v115_0h, v108_0h, v116);
        const __m512d v117_1l = _mm512_fmadd_pd(v115_1l, v108_1l, v116);
        const __m512d v117_1h = _mm512_fmadd_pd(v115_1h, v108_1h, v116);
        const __m512d v119_0l = _mm512_fmadd_pd(v108_0l, v117_0l, v118);
        const __m512d v119_0h = _mm512_fmadd_pd(v108_0h, v117_0h, v118);
        const __m512d v119_1l = _mm512_fmadd_pd(v108_1l, v117_1l, v118);
        const __m512d v119_1h = _mm512_fmadd_pd(v108_1h, v117_1h, v118);
        const __m512d v122_0l = _mm512_fmadd_pd(v120, v108_0l, v121);
        const __m512d v122_0h = _mm512_fmadd_pd(v120, v108_0h, v121);
        const __m512d v122_1l = _mm512_fmadd_pd(v120, v108_1l, v121);
        const __m512d v122_1h = _mm512_fmadd_pd(v120, v108_1h, v121);
        const __m512d v124_0l = _mm512_fmadd_pd(v122_0l, v108_0l, v123);
        const __m512d v124_0h = _mm512_fmadd_pd(v122_0h, v108_0h, v123);
        const __m512d v124_1l = _mm512_fmadd_pd(v122_1l, v108_1l, v123);
        const __m512d v124_1h = _mm512_fmadd_pd(v122_1h, v108_1h, v123);
        const __m512d v126_0l = _mm512_fmadd_pd(v124_0l, v108_0l, v125);
        const __m512d v126_0h = _mm512_fmadd_pd(v124_0h, v108_0h, v125);
        const __m512d v126_1l = _mm512_fmadd_pd(v124_1l, v108_1l, v125);
        const __m512d v126_1h = _mm512_fmadd_pd(v124_1h, v108_1h, v125);
        const __m512d v128_0l = _mm512_fmadd_pd(v126_0l, v108_0l, v127);
        const __m512d v128_0h = _mm512_fmadd_pd(v126_0h, v108_0h, v127);
        const __m512d v128_1l = _mm512_fmadd_pd(v126_1l, v108_1l, v127);
        const __m512d v128_1h = _mm512_fmadd_pd(v126_1h, v108_1h, v127);
        const __m512d v130_0l = _mm512_fmadd_pd(v108_0l, v128_0l, v129);
        const __m512d v130_0h = _mm512_fmadd_pd(v108_0h, v128_0h, v129);
        const __m512d v130_1l = _mm512_fmadd_pd(v108_1l, v128_1l, v129);
        const __m512d v130_1h = _mm512_fmadd_pd(v108_1h, v128_1h, v129);
        const __m512d v131_0l = _mm512_fmadd_pd(v105_0l, v119_0l, v130_0l);
        const __m512d v131_0h = _mm512_fmadd_pd(v105_0h, v119_0h, v130_0h);
        const __m512d v131_1l = _mm512_fmadd_pd(v105_1l, v119_1l, v130_1l);
        const __m512d v131_1h = _mm512_fmadd_pd(v105_1h, v119_1h, v130_1h);
        const __m256 v132_0l = _mm512_cvtpd_ps(v131_0l);
        const __m256 v132_0h = _mm512_cvtpd_ps(v131_0h);
        const __m512 v132_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v132_0l), v132_0h, 1);
        const __m256 v132_1l = _mm512_cvtpd_ps(v131_1l);
        const __m256 v132_1h = _mm512_cvtpd_ps(v131_1h);
        const __m512 v132_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v132_1l), v132_1h, 1);
        const __m512 v133_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v49_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v133_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v49_1), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v134_0 = _mm512_mask_blend_ps(v71_0, v133_0, v132_0);
        const __m512 v134_1 = _mm512_mask_blend_ps(v71_1, v133_1, v132_1);
        r0_0 = _mm512_mask_blend_ps(v68_0, r0_0, v134_0);
        r0_1 = _mm512_mask_blend_ps(v68_1, r0_1, v134_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static K0_2ULP_AVX2_AVX512_TARGET void k0_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v1 = _mm512_set1_ps(0x1.c00e94p+6f); /* 112.014236 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(-0x1.62e42fef19393p-1); /* -0.69314718049700941 */
    const __m512d v11 = _mm512_set1_pd(0x1.6ac54a878b21ap-10); /* 0.0013838602770973652 */
    const __m512d v13 = _mm512_set1_pd(0x1.1243efcf4e018p-7); /* 0.0083699150987826404 */
    const __m512d v14 = _mm512_set1_pd(0x1.5557fcacd4ecdp-5); /* 0.041667932039357682 */
    const __m512d v17 = _mm512_set1_pd(0x1.555452dffb951p-3); /* 0.16666474100152098 */
    const __m512d v19 = _mm512_set1_pd(0x1.fffff54ac68cap-2); /* 0.49999984043973866 */
    const __m512d v21 = _mm512_set1_pd(0x1.fffff9c95ac8bp-1); /* 0.99999981482450673 */
    const __m512d v23 = _mm512_set1_pd(-0x1.bfee7f7d4bef6p-23); /* -2.0858442077155762e-07 */
    const __m512d v25 = _mm512_set1_pd(0x1.716a24ef07203p+1); /* 2.8860517661216831 */
    const __m512d v27 = _mm512_set1_pd(0x1.8fce30e6c2251p-1); /* 0.78086998764872295 */
    const __m512d v30 = _mm512_set1_pd(0x1.0bd97b7ad31c2p-18); /* 3.9912691772278278e-06 */
    const __m512d v31 = _mm512_set1_pd(-0x1.7f970ddb483ddp-17); /* -1.1431874489322157e-05 */
    const __m512d v33 = _mm512_set1_pd(0x1.0b333755428b5p-14); /* 6.3705459371873562e-05 */
    const __m512d v35 = _mm512_set1_pd(-0x1.e8d637e58c868p-13); /* -0.00023309554596690212 */
    const __m512d v37 = _mm512_set1_pd(0x1.6c37415f3237ap-10); /* 0.0013893731736962221 */
    const __m512d v39 = _mm512_set1_pd(-0x1.806c709276099p-8); /* -0.0058658385118734108 */
    const __m512d v41 = _mm512_set1_pd(0x1.a19bfd9f69986p-5); /* 0.050977702481122697 */
    const __m512d v43 = _mm512_set1_pd(0x1.354285b58dc2fp+0); /* 1.2080462997671579 */
    const __m512 v45 = _mm512_set1_ps(-0x1.ab407p-25f); /* -4.97386452e-08 */
    const __m512 v46 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v51 = _mm512_set1_pd(-0x1.00372fc91d294p-1); /* -0.50042104082111161 */
    const __m512d v54 = _mm512_set1_pd(0x1.ff919f1feff42p-2); /* 0.49957893974714207 */
    const __m512 v64 = _mm512_set1_ps(0x1.cp+6f); /* 112 */
    const __m512 v66 = _mm512_set1_ps(0x1.ffd8e6p-41f); /* 9.0922338e-13 */
    const __m512 v70 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v72 = _mm512_set1_ps(0x1p+24f); /* 16777216 */
    const __m512i v75 = _mm512_set1_epi32(201326592); /* 0x0c000000 */
    const __m512i v77 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v78 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512d v85 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v89 = _mm512_set1_pd(-0x1.accdd84bd5a6p-2); /* -0.4187539860044236 */
    const __m512d v90 = _mm512_set1_pd(0x1.c1f9e2f80bf6bp-3); /* 0.21971490210989528 */
    const __m512d v92 = _mm512_set1_pd(0x1.249f8f389971ep-2); /* 0.28576492102580342 */
    const __m512d v94 = _mm512_set1_pd(0x1.999a2c891963p-2); /* 0.4000021895102206 */
    const __m512d v96 = _mm512_set1_pd(0x1.5555562eb6c99p-1); /* 0.66666669197310846 */
    const __m512d v99 = _mm512_set1_pd(0x1.62e42fefa2662p-1); /* 0.69314718055938962 */
    const __m512d v107 = _mm512_set1_pd(0x1.fffffffe4a9cap-3); /* 0.24999999995027472 */
    const __m512d v109 = _mm512_set1_pd(0x1.3644e986a8b2ap-14); /* 7.3973939019239418e-05 */
    const __m512d v110 = _mm512_set1_pd(0x1.c74f2f5bd8f6dp-10); /* 0.0017368672042374592 */
    const __m512d v112 = _mm512_set1_pd(0x1.c71ccd2f64b8dp-6); /* 0.027777862907508988 */
    const __m512d v114 = _mm512_set1_pd(0x1.fffffffffe62cp-3); /* 0.24999999999981648 */
    const __m512d v116 = _mm512_set1_pd(0x1.000000000004p+0); /* 1.0000000000000142 */
    const __m512d v118 = _mm512_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m512d v120 = _mm512_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m512d v121 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v123 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v125 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v127 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v129 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_min_ps(v1, v2);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v7l = _mm512_fnmadd_pd(v0, v4l, v6);
    const __m512d v7h = _mm512_fnmadd_pd(v0, v4h, v6);
    const __m512d v8l = _mm512_sub_pd(v7l, v6);
    const __m512d v8h = _mm512_sub_pd(v7h, v6);
    const __m512d v10l = _mm512_fmsub_pd(v8l, v9, v4l);
    const __m512d v10h = _mm512_fmsub_pd(v8h, v9, v4h);
    const __m512d v12l = _mm512_mul_pd(v10l, v10l);
    const __m512d v12h = _mm512_mul_pd(v10h, v10h);
    const __m512d v15l = _mm512_fmadd_pd(v10l, v13, v14);
    const __m512d v15h = _mm512_fmadd_pd(v10h, v13, v14);
    const __m512d v16l = _mm512_fmadd_pd(v11, v12l, v15l);
    const __m512d v16h = _mm512_fmadd_pd(v11, v12h, v15h);
    const __m512d v18l = _mm512_fmadd_pd(v10l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v10h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v10l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v10h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v10l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v10h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v10l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v10h, v22h, v23);
    const __m512d v26l = _mm512_sub_pd(v4l, v25);
    const __m512d v26h = _mm512_sub_pd(v4h, v25);
    const __m512d v28l = _mm512_add_pd(v4l, v27);
    const __m512d v28h = _mm512_add_pd(v4h, v27);
    const __m512d v29l = _mm512_div_pd(v26l, v28l);
    const __m512d v29h = _mm512_div_pd(v26h, v28h);
    const __m512d v32l = _mm512_fmadd_pd(v30, v29l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30, v29h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v29l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v29h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v29l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v29h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v29l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v29h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v29l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v29h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v29l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v29h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v29l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v29h, v43);
    const __m512 v47 = _mm512_fmadd_ps(v3, v45, v46);
    const __m512 v48 = _mm512_sqrt_ps(v3);
    const __m512 v49 = _mm512_div_ps(v47, v48);
    const __m512d v50l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49));
    const __m512d v50h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49, 1));
    const __m512d v52l = _mm512_mul_pd(v51, v4l);
    const __m512d v52h = _mm512_mul_pd(v51, v4h);
    const __m512d v53l = _mm512_mul_pd(v50l, v52l);
    const __m512d v53h = _mm512_mul_pd(v50h, v52h);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v50l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v50h, v54);
    const __m512d v56l = _mm512_fmadd_pd(v55l, v50l, v50l);
    const __m512d v56h = _mm512_fmadd_pd(v55h, v50h, v50h);
    const __m512d v57l = _mm512_mul_pd(v44l, v56l);
    const __m512d v57h = _mm512_mul_pd(v44h, v56h);
    const __m512d v58l = _mm512_fmadd_pd(v24l, v57l, v57l);
    const __m512d v58h = _mm512_fmadd_pd(v24h, v57h, v57h);
    const __m512i v59l = k0_2ulp_avx2_bits_f64_avx512(v7l);
    const __m512i v59h = k0_2ulp_avx2_bits_f64_avx512(v7h);
    const __m512i v61l = _mm512_slli_epi64(v59l, 52);
    const __m512i v61h = _mm512_slli_epi64(v59h, 52);
    const __m512d v62l = _mm512_castsi512_pd(_mm512_add_epi64(k0_2ulp_avx2_bits_f64_avx512(v58l), v61l));
    const __m512d v62h = _mm512_castsi512_pd(_mm512_add_epi64(k0_2ulp_avx2_bits_f64_avx512(v58h), v61h));
    const __m256 v63l = _mm512_cvtpd_ps(v62l);
    const __m256 v63h = _mm512_cvtpd_ps(v62h);
    const __m512 v63 = _mm512_insertf32x8(_mm512_castps256_ps512(v63l), v63h, 1);
    const __m512 v65 = _mm512_min_ps(v64, v2);
    const __m512 v67 = _mm512_fmadd_ps(v65, v66, v46);
    const __mmask16 v68 = _mm512_cmp_ps_mask(v67, v2, _CMP_NLE_UQ);
    const __m512d v69l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v69h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    __m512 r0 = v63;
    __mmask16 any1 = v68;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v71 = _mm512_cmp_ps_mask(v70, v2, _CMP_LT_OQ);
        const __m512 v73 = _mm512_mul_ps(v2, v72);
        const __m512i v74 = _mm512_castps_si512(v73);
        const __m512i v76 = _mm512_sub_epi32(v74, v75);
        const __m512i v79 = _mm512_sub_epi32(v76, v78);
        const __m512i v80 = _mm512_and_si512(v77, v79);
        const __m512i v81 = _mm512_sub_epi32(v76, v80);
        const __m512 v82 = _mm512_castsi512_ps(v81);
        const __m512 v83 = _mm512_sub_ps(v82, v46);
        const __m512d v84l = _mm512_cvtps_pd(_mm512_castps512_ps256(v83));
        const __m512d v84h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v83, 1));
        const __m512d v86l = _mm512_add_pd(v84l, v85);
        const __m512d v86h = _mm512_add_pd(v84h, v85);
        const __m512d v87l = _mm512_div_pd(v84l, v86l);
        const __m512d v87h = _mm512_div_pd(v84h, v86h);
        const __m512d v88l = _mm512_mul_pd(v87l, v87l);
        const __m512d v88h = _mm512_mul_pd(v87h, v87h);
        const __m512d v91l = _mm512_fmadd_pd(v89, v88l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v89, v88h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v91l, v88l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v91h, v88h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v88l, v93l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v88h, v93h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v88l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v88h, v96);
        const __m512d v98l = _mm512_fmadd_pd(v97l, v88l, v85);
        const __m512d v98h = _mm512_fmadd_pd(v97h, v88h, v85);
        const __m512i v101 = _mm512_srai_epi32(v79, 23);
        const __m512d v102l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v101));
        const __m512d v102h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v101, 1));
        const __m512d v103l = _mm512_mul_pd(v99, v102l);
        const __m512d v103h = _mm512_mul_pd(v99, v102h);
        const __m512d v104l = _mm512_fmadd_pd(v98l, v87l, v103l);
        const __m512d v104h = _mm512_fmadd_pd(v98h, v87h, v103h);
        const __m512d v105l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v104l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v105h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v104h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v106l = _mm512_mul_pd(v69l, v69l);
        const __m512d v106h = _mm512_mul_pd(v69h, v69h);
        const __m512d v108l = _mm512_mul_pd(v106l, v107);
        const __m512d v108h = _mm512_mul_pd(v106h, v107);
        const __m512d v111l = _mm512_fmadd_pd(v109, v108l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v109, v108h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v108l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v108h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v108l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v108h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v115l, v108l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v115h, v108h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v108l, v117l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v108h, v117h, v118);
        const __m512d v122l = _mm512_fmadd_pd(v120, v108l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v120, v108h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v122l, v108l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v122h, v108h, v123);
        const __m512d v126l = _mm512_fmadd_pd(v124l, v108l, v125);
        const __m512d v126h = _mm512_fmadd_pd(v124h, v108h, v125);
        const __m512d v128l = _mm512_fmadd_pd(v126l, v108l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v126h, v108h, v127);
        const __m512d v130l = _mm512_fmadd_pd(v108l, v128l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v108h, v128h, v129);
        const __m512d v131l = _mm512_fmadd_pd(v105l, v119l, v130l);
        const __m512d v131h = _mm512_fmadd_pd(v105h, v119h, v130h);
        const __m256 v132l = _mm512_cvtpd_ps(v131l);
        const __m256 v132h = _mm512_cvtpd_ps(v131h);
        const __m512 v132 = _mm512_insertf32x8(_mm512_castps256_ps512(v132l), v132h, 1);
        const __m512 v133 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v49), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v134 = _mm512_mask_blend_ps(v71, v133, v132);
        r0 = _mm512_mask_blend_ps(v68, r0, v134);
    }
    _mm512_storeu_ps(y, r0);
}

static K0_2ULP_AVX2_AVX512_TARGET void k0_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        k0_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        k0_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        k0_2ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K0_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k0_2ulp_avx2_level(void) {
#if defined(K0_2ULP_AVX2_FORCE_ISA)
    return K0_2ULP_AVX2_FORCE_ISA;
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

float k0_2ulp_avx2(float x) {
    return k0_2ulp_avx2_element(x);
}

void k0_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k0_2ulp_avx2_level();
    if (level == 2) {
        k0_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k0_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    k0_2ulp_avx2_array_portable(x, y, n);
}
