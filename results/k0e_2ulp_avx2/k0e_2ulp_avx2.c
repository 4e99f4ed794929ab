/* k0e_2ulp_avx2: k0e
 *
 *   target       k0e, e^x K_0(x), f32
 *   domain       every input
 *   max error    1.099292 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.91700ap+6 (100.359413, encoding 0x42c8b805)
 *   result there 0x1.ffcd8p-4 (0.124951839, encoding 0x3dffe6c0)
 *   mean error   0.144744 ulp
 *   misrounded   332741060 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0629ca1bad0b1a534dbd00856c82e3fb
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --max-ulp 2 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k0e/double_chebyshev_integer.evo --archive k0e_avx2.db
 *                time: 1.1449 ns/element as avx2 code (inputs mean)
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
#include "k0e_2ulp_avx2.h"

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

static inline float k0e_2ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline double k0e_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t k0e_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float k0e_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t k0e_2ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k0e_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t k0e_2ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k0e_2ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k0e_2ulp_avx2_addbits_f64(double a, int64_t b) {
    return k0e_2ulp_avx2_frombits_f64((int64_t)((uint64_t)k0e_2ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float k0e_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float k0e_2ulp_avx2_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = k0e_2ulp_avx2_sqrt_f32(v1);
    const float v3 = v0 / v2;
    const double v4 = (double)v3;
    const double v5 = -0x1.001df7846a693p-1; /* -0.50022862903024856 */
    const double v6 = (double)v1;
    const double v7 = -0x1.30fbbcc35e299p-6; /* -0.018614706362742515 */
    const double v8 = k0e_2ulp_avx2_fma_f64(v5, v6, v7);
    const double v9 = v8 * v4;
    const double v10 = 0x1.ffc411272b339p-2; /* 0.49977137376372444 */
    const double v11 = k0e_2ulp_avx2_fma_f64(v9, v4, v10);
    const double v12 = k0e_2ulp_avx2_fma_f64(v4, v11, v4);
    const double v13 = 0x0p+0; /* 0 */
    const double v14 = v12 > v13 ? v12 : v13;
    const double v15 = 0x1p+40; /* 1099511627776 */
    const double v16 = v6 < v15 ? v6 : v15;
    const double v17 = 0x1.2b8cef66e664ep+1; /* 2.3402384998742383 */
    const double v18 = v16 - v17;
    const double v19 = 0x1.a556dc241c299p-1; /* 0.82292831364437113 */
    const double v20 = v16 + v19;
    const double v21 = v18 / v20;
    const double v22 = 0x1.07b1c7563f61dp-14; /* 6.2869655582852406e-05 */
    const double v23 = -0x1.0855ac05a9c28p-12; /* -0.00025208917245794988 */
    const double v24 = k0e_2ulp_avx2_fma_f64(v22, v21, v23);
    const double v25 = 0x1.9fa2d75c63d6p-10; /* 0.001585525889001925 */
    const double v26 = k0e_2ulp_avx2_fma_f64(v24, v21, v25);
    const double v27 = -0x1.9c3cc82dccd1fp-8; /* -0.0062902439802201828 */
    const double v28 = k0e_2ulp_avx2_fma_f64(v21, v26, v27);
    const double v29 = 0x1.9f3670ab6b97ep-5; /* 0.050685138757546419 */
    const double v30 = k0e_2ulp_avx2_fma_f64(v21, v28, v29);
    const double v31 = 0x1.3545ccc20ddc5p+0; /* 1.2080963109745977 */
    const double v32 = k0e_2ulp_avx2_fma_f64(v21, v30, v31);
    const double v33 = v14 * v32;
    const float v34 = (float)v33;
    const int v35 = !(v0 <= v1);
    float r0 = v34;
    if (v35) {
        const float v36 = 0x0p+0f; /* 0 */
        const int v37 = v36 < v1;
        const double v38 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v39 = 0x1.8p+52; /* 6755399441055744 */
        const double v40 = k0e_2ulp_avx2_fma_f64(v38, v6, v39);
        const double v41 = v40 - v39;
        const double v42 = -0x1.62e430f736bbp-1; /* -0.69314721124407264 */
        const double v43 = k0e_2ulp_avx2_fma_f64(v41, v42, v6);
        const double v44 = 0x1.555508bfd446bp-3; /* 0.16666609607139846 */
        const double v45 = -0x1.60a544526b7a2p-13; /* -0.0001681545132447534 */
        const double v46 = 0x1.b65d4163a734fp-13; /* 0.00020902837706140507 */
        const double v47 = k0e_2ulp_avx2_fma_f64(v43, v45, v46);
        const double v48 = 0x1.7209c718dc855p-10; /* 0.0014115836877093464 */
        const double v49 = k0e_2ulp_avx2_fma_f64(v43, v47, v48);
        const double v50 = 0x1.1112fbe67c267p-7; /* 0.008333561895569731 */
        const double v51 = k0e_2ulp_avx2_fma_f64(v43, v49, v50);
        const double v52 = 0x1.5555b150f5cbep-5; /* 0.041666837998201242 */
        const double v53 = k0e_2ulp_avx2_fma_f64(v43, v51, v52);
        const double v54 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v55 = k0e_2ulp_avx2_fma_f64(v43, v53, v54);
        const double v56 = v44 + v55;
        const double v57 = 0x1.fffff69edb7d3p-2; /* 0.49999986023510451 */
        const double v58 = k0e_2ulp_avx2_fma_f64(v43, v56, v57);
        const double v59 = v43 * v58;
        const double v60 = k0e_2ulp_avx2_fma_f64(v43, v59, v43);
        const float v61 = 0x1p+24f; /* 16777216 */
        const float v62 = v1 * v61;
        const int32_t v63 = k0e_2ulp_avx2_bits_f32(v62);
        const int32_t v64 = 201326592; /* 0x0c000000 */
        const int32_t v65 = (int32_t)((uint32_t)v63 - (uint32_t)v64);
        const int32_t v66 = -8388608; /* 0xff800000 */
        const int32_t v67 = 1059760811; /* 0x3f2aaaab */
        const int32_t v68 = (int32_t)((uint32_t)v65 - (uint32_t)v67);
        const int32_t v69 = v66 & v68;
        const int32_t v70 = (int32_t)((uint32_t)v65 - (uint32_t)v69);
        const float v71 = k0e_2ulp_avx2_frombits_f32(v70);
        const float v72 = v71 - v0;
        const double v73 = (double)v72;
        const double v74 = 0x1p+1; /* 2 */
        const double v75 = v73 + v74;
        const double v76 = v73 / v75;
        const double v77 = v76 * v76;
        const double v78 = 0x1.39aca0ca1a6f1p-2; /* 0.30632258637943638 */
        const double v79 = 0x1.210eb5f847721p-2; /* 0.28228267982363958 */
        const double v80 = k0e_2ulp_avx2_fma_f64(v78, v77, v79);
        const double v81 = 0x1.999c8611208ebp-2; /* 0.4000111530259704 */
        const double v82 = k0e_2ulp_avx2_fma_f64(v77, v80, v81);
        const double v83 = 0x1.5555729af9b58p-1; /* 0.66666753904142251 */
        const double v84 = k0e_2ulp_avx2_fma_f64(v77, v82, v83);
        const double v85 = k0e_2ulp_avx2_fma_f64(v84, v77, v74);
        const int32_t v86 = 23;
        const int32_t v87 = k0e_2ulp_avx2_ashr_i32(v68, v86);
        const double v88 = (double)v87;
        const double v89 = 0x1.62e43002970a3p-1; /* 0.6931471827661152 */
        const double v90 = v88 * v89;
        const double v91 = k0e_2ulp_avx2_fma_f64(v85, v76, v90);
        const double v92 = -v91;
        const double v93 = 0x1.000008fedbe0ap-2; /* 0.25000013404402976 */
        const double v94 = v6 * v6;
        const double v95 = v93 * v94;
        const double v96 = 0x1.fffa1631a0c23p-3; /* 0.24998872126534008 */
        const double v97 = 0x1.c75058428b69fp-10; /* 0.0017368844861595301 */
        const double v98 = 0x1.c6a8d20d5ae15p-6; /* 0.027750210885114941 */
        const double v99 = k0e_2ulp_avx2_fma_f64(v95, v97, v98);
        const double v100 = k0e_2ulp_avx2_fma_f64(v95, v99, v54);
        const double v101 = v96 + v100;
        const double v102 = 0x1p+0; /* 1 */
        const double v103 = k0e_2ulp_avx2_fma_f64(v101, v95, v102);
        const double v104 = k0e_2ulp_avx2_fma_f64(v95, v103, v102);
        const double v105 = 0x1.f4747696cf839p-9; /* 0.0038181681406106696 */
        const double v106 = 0x1.bb90e85debf56p-5; /* 0.054146245805326274 */
        const double v107 = k0e_2ulp_avx2_fma_f64(v95, v105, v106);
        const double v108 = 0x1.9dadb014541ebp-2; /* 0.40398287891460311 */
        const double v109 = k0e_2ulp_avx2_fma_f64(v95, v107, v108);
        const double v110 = 0x1.1dadb014541ebp+0; /* 1.1159315156584124 */
        const double v111 = k0e_2ulp_avx2_fma_f64(v95, v109, v110);
        const double v112 = 0x1.dadb014541eb2p-4; /* 0.11593151565841245 */
        const double v113 = k0e_2ulp_avx2_fma_f64(v95, v111, v112);
        const double v114 = k0e_2ulp_avx2_fma_f64(v92, v104, v113);
        const double v115 = k0e_2ulp_avx2_fma_f64(v60, v114, v114);
        const int64_t v116 = k0e_2ulp_avx2_bits_f64(v40);
        const int64_t v117 = INT64_C(52);
        const int64_t v118 = k0e_2ulp_avx2_shl_i64(v116, v117);
        const double v119 = k0e_2ulp_avx2_addbits_f64(v115, v118);
        const float v120 = (float)v119;
        const float v121 = k0e_2ulp_avx2_abs_f32(v3);
        const float v122 = v37 ? v120 : v121;
        r0 = v122;
    }
    return r0;
}

static void k0e_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k0e_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K0E_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K0E_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K0E_2ULP_AVX2_AVX2 static inline K0E_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define K0E_2ULP_AVX2_AVX512 static inline K0E_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
K0E_2ULP_AVX2_AVX2 __m256i k0e_2ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
K0E_2ULP_AVX2_AVX2 void k0e_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v5 = _mm256_set1_pd(-0x1.001df7846a693p-1); /* -0.50022862903024856 */
    const __m256d v7 = _mm256_set1_pd(-0x1.30fbbcc35e299p-6); /* -0.018614706362742515 */
    const __m256d v10 = _mm256_set1_pd(0x1.ffc411272b339p-2); /* 0.49977137376372444 */
    const __m256d v13 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v15 = _mm256_set1_pd(0x1p+40); /* 1099511627776 */
    const __m256d v17 = _mm256_set1_pd(0x1.2b8cef66e664ep+1); /* 2.3402384998742383 */
    const __m256d v19 = _mm256_set1_pd(0x1.a556dc241c299p-1); /* 0.82292831364437113 */
    const __m256d v22 = _mm256_set1_pd(0x1.07b1c7563f61dp-14); /* 6.2869655582852406e-05 */
    const __m256d v23 = _mm256_set1_pd(-0x1.0855ac05a9c28p-12); /* -0.00025208917245794988 */
    const __m256d v25 = _mm256_set1_pd(0x1.9fa2d75c63d6p-10); /* 0.001585525889001925 */
    const __m256d v27 = _mm256_set1_pd(-0x1.9c3cc82dccd1fp-8); /* -0.0062902439802201828 */
    const __m256d v29 = _mm256_set1_pd(0x1.9f3670ab6b97ep-5); /* 0.050685138757546419 */
    const __m256d v31 = _mm256_set1_pd(0x1.3545ccc20ddc5p+0); /* 1.2080963109745977 */
    const __m256 v36 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256d v38 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v39 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v42 = _mm256_set1_pd(-0x1.62e430f736bbp-1); /* -0.69314721124407264 */
    const __m256d v44 = _mm256_set1_pd(0x1.555508bfd446bp-3); /* 0.16666609607139846 */
    const __m256d v45 = _mm256_set1_pd(-0x1.60a544526b7a2p-13); /* -0.0001681545132447534 */
    const __m256d v46 = _mm256_set1_pd(0x1.b65d4163a734fp-13); /* 0.00020902837706140507 */
    const __m256d v48 = _mm256_set1_pd(0x1.7209c718dc855p-10); /* 0.0014115836877093464 */
    const __m256d v50 = _mm256_set1_pd(0x1.1112fbe67c267p-7); /* 0.008333561895569731 */
    const __m256d v52 = _mm256_set1_pd(0x1.5555b150f5cbep-5); /* 0.041666837998201242 */
    const __m256d v54 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v57 = _mm256_set1_pd(0x1.fffff69edb7d3p-2); /* 0.49999986023510451 */
    const __m256 v61 = _mm256_set1_ps(0x1p+24f); /* 16777216 */
    const __m256i v64 = _mm256_set1_epi32(201326592); /* 0x0c000000 */
    const __m256i v66 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v67 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256d v74 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v78 = _mm256_set1_pd(0x1.39aca0ca1a6f1p-2); /* 0.30632258637943638 */
    const __m256d v79 = _mm256_set1_pd(0x1.210eb5f847721p-2); /* 0.28228267982363958 */
    const __m256d v81 = _mm256_set1_pd(0x1.999c8611208ebp-2); /* 0.4000111530259704 */
    const __m256d v83 = _mm256_set1_pd(0x1.5555729af9b58p-1); /* 0.66666753904142251 */
    const __m256d v89 = _mm256_set1_pd(0x1.62e43002970a3p-1); /* 0.6931471827661152 */
    const __m256d v93 = _mm256_set1_pd(0x1.000008fedbe0ap-2); /* 0.25000013404402976 */
    const __m256d v96 = _mm256_set1_pd(0x1.fffa1631a0c23p-3); /* 0.24998872126534008 */
    const __m256d v97 = _mm256_set1_pd(0x1.c75058428b69fp-10); /* 0.0017368844861595301 */
    const __m256d v98 = _mm256_set1_pd(0x1.c6a8d20d5ae15p-6); /* 0.027750210885114941 */
    const __m256d v102 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v105 = _mm256_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m256d v106 = _mm256_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m256d v108 = _mm256_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m256d v110 = _mm256_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m256d v112 = _mm256_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_sqrt_ps(v1);
    const __m256 v3 = _mm256_div_ps(v0, v2);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v8l = _mm256_fmadd_pd(v5, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v5, v6h, v7);
    const __m256d v9l = _mm256_mul_pd(v8l, v4l);
    const __m256d v9h = _mm256_mul_pd(v8h, v4h);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v4l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v4h, v10);
    const __m256d v12l = _mm256_fmadd_pd(v4l, v11l, v4l);
    const __m256d v12h = _mm256_fmadd_pd(v4h, v11h, v4h);
    const __m256d v14l = _mm256_max_pd(v12l, v13);
    const __m256d v14h = _mm256_max_pd(v12h, v13);
    const __m256d v16l = _mm256_min_pd(v6l, v15);
    const __m256d v16h = _mm256_min_pd(v6h, v15);
    const __m256d v18l = _mm256_sub_pd(v16l, v17);
    const __m256d v18h = _mm256_sub_pd(v16h, v17);
    const __m256d v20l = _mm256_add_pd(v16l, v19);
    const __m256d v20h = _mm256_add_pd(v16h, v19);
    const __m256d v21l = _mm256_div_pd(v18l, v20l);
    const __m256d v21h = _mm256_div_pd(v18h, v20h);
    const __m256d v24l = _mm256_fmadd_pd(v22, v21l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22, v21h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v21l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v21h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v21l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v21h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v21l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v21h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v21l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v21h, v30h, v31);
    const __m256d v33l = _mm256_mul_pd(v14l, v32l);
    const __m256d v33h = _mm256_mul_pd(v14h, v32h);
    const __m128 v34l = _mm256_cvtpd_ps(v33l);
    const __m128 v34h = _mm256_cvtpd_ps(v33h);
    const __m256 v34 = _mm256_set_m128(v34h, v34l);
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_NLE_UQ));
    __m256 r0 = v34;
    __m256i any1 = v35;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v37 = _mm256_castps_si256(_mm256_cmp_ps(v36, v1, _CMP_LT_OQ));
        const __m256d v40l = _mm256_fmadd_pd(v38, v6l, v39);
        const __m256d v40h = _mm256_fmadd_pd(v38, v6h, v39);
        const __m256d v41l = _mm256_sub_pd(v40l, v39);
        const __m256d v41h = _mm256_sub_pd(v40h, v39);
        const __m256d v43l = _mm256_fmadd_pd(v41l, v42, v6l);
        const __m256d v43h = _mm256_fmadd_pd(v41h, v42, v6h);
        const __m256d v47l = _mm256_fmadd_pd(v43l, v45, v46);
        const __m256d v47h = _mm256_fmadd_pd(v43h, v45, v46);
        const __m256d v49l = _mm256_fmadd_pd(v43l, v47l, v48);
        const __m256d v49h = _mm256_fmadd_pd(v43h, v47h, v48);
        const __m256d v51l = _mm256_fmadd_pd(v43l, v49l, v50);
        const __m256d v51h = _mm256_fmadd_pd(v43h, v49h, v50);
        const __m256d v53l = _mm256_fmadd_pd(v43l, v51l, v52);
        const __m256d v53h = _mm256_fmadd_pd(v43h, v51h, v52);
        const __m256d v55l = _mm256_fmadd_pd(v43l, v53l, v54);
        const __m256d v55h = _mm256_fmadd_pd(v43h, v53h, v54);
        const __m256d v56l = _mm256_add_pd(v44, v55l);
        const __m256d v56h = _mm256_add_pd(v44, v55h);
        const __m256d v58l = _mm256_fmadd_pd(v43l, v56l, v57);
        const __m256d v58h = _mm256_fmadd_pd(v43h, v56h, v57);
        const __m256d v59l = _mm256_mul_pd(v43l, v58l);
        const __m256d v59h = _mm256_mul_pd(v43h, v58h);
        const __m256d v60l = _mm256_fmadd_pd(v43l, v59l, v43l);
        const __m256d v60h = _mm256_fmadd_pd(v43h, v59h, v43h);
        const __m256 v62 = _mm256_mul_ps(v1, v61);
        const __m256i v63 = _mm256_castps_si256(v62);
        const __m256i v65 = _mm256_sub_epi32(v63, v64);
        const __m256i v68 = _mm256_sub_epi32(v65, v67);
        const __m256i v69 = _mm256_and_si256(v66, v68);
        const __m256i v70 = _mm256_sub_epi32(v65, v69);
        const __m256 v71 = _mm256_castsi256_ps(v70);
        const __m256 v72 = _mm256_sub_ps(v71, v0);
        const __m256d v73l = _mm256_cvtps_pd(_mm256_castps256_ps128(v72));
        const __m256d v73h = _mm256_cvtps_pd(_mm256_extractf128_ps(v72, 1));
        const __m256d v75l = _mm256_add_pd(v73l, v74);
        const __m256d v75h = _mm256_add_pd(v73h, v74);
        const __m256d v76l = _mm256_div_pd(v73l, v75l);
        const __m256d v76h = _mm256_div_pd(v73h, v75h);
        const __m256d v77l = _mm256_mul_pd(v76l, v76l);
        const __m256d v77h = _mm256_mul_pd(v76h, v76h);
        const __m256d v80l = _mm256_fmadd_pd(v78, v77l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78, v77h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v77l, v80l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v77h, v80h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v77l, v82l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v77h, v82h, v83);
        const __m256d v85l = _mm256_fmadd_pd(v84l, v77l, v74);
        const __m256d v85h = _mm256_fmadd_pd(v84h, v77h, v74);
        const __m256i v87 = _mm256_srai_epi32(v68, 23);
        const __m256d v88l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v87));
        const __m256d v88h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v87, 1));
        const __m256d v90l = _mm256_mul_pd(v88l, v89);
        const __m256d v90h = _mm256_mul_pd(v88h, v89);
        const __m256d v91l = _mm256_fmadd_pd(v85l, v76l, v90l);
        const __m256d v91h = _mm256_fmadd_pd(v85h, v76h, v90h);
        const __m256d v94l = _mm256_mul_pd(v6l, v6l);
        const __m256d v94h = _mm256_mul_pd(v6h, v6h);
        const __m256d v95l = _mm256_mul_pd(v93, v94l);
        const __m256d v95h = _mm256_mul_pd(v93, v94h);
        const __m256d v99l = _mm256_fmadd_pd(v95l, v97, v98);
        const __m256d v99h = _mm256_fmadd_pd(v95h, v97, v98);
        const __m256d v100l = _mm256_fmadd_pd(v95l, v99l, v54);
        const __m256d v100h = _mm256_fmadd_pd(v95h, v99h, v54);
        const __m256d v101l = _mm256_add_pd(v96, v100l);
        const __m256d v101h = _mm256_add_pd(v96, v100h);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v95l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v95h, v102);
        const __m256d v104l = _mm256_fmadd_pd(v95l, v103l, v102);
        const __m256d v104h = _mm256_fmadd_pd(v95h, v103h, v102);
        const __m256d v107l = _mm256_fmadd_pd(v95l, v105, v106);
        const __m256d v107h = _mm256_fmadd_pd(v95h, v105, v106);
        const __m256d v109l = _mm256_fmadd_pd(v95l, v107l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v95h, v107h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v95l, v109l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v95h, v109h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v95l, v111l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v95h, v111h, v112);
        const __m256d v114l = _mm256_fnmadd_pd(v91l, v104l, v113l);
        const __m256d v114h = _mm256_fnmadd_pd(v91h, v104h, v113h);
        const __m256d v115l = _mm256_fmadd_pd(v60l, v114l, v114l);
        const __m256d v115h = _mm256_fmadd_pd(v60h, v114h, v114h);
        const __m256i v116l = _mm256_castpd_si256(v40l);
        const __m256i v116h = _mm256_castpd_si256(v40h);
        const __m256i v118l = _mm256_slli_epi64(v116l, 52);
        const __m256i v118h = _mm256_slli_epi64(v116h, 52);
        const __m256d v119l = _mm256_castsi256_pd(_mm256_add_epi64(k0e_2ulp_avx2_bits_f64_avx2(v115l), v118l));
        const __m256d v119h = _mm256_castsi256_pd(_mm256_add_epi64(k0e_2ulp_avx2_bits_f64_avx2(v115h), v118h));
        const __m128 v120l = _mm256_cvtpd_ps(v119l);
        const __m128 v120h = _mm256_cvtpd_ps(v119h);
        const __m256 v120 = _mm256_set_m128(v120h, v120l);
        const __m256 v121 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
        const __m256 v122 = _mm256_blendv_ps(v121, v120, _mm256_castsi256_ps(v37));
        r0 = _mm256_blendv_ps(r0, v122, _mm256_castsi256_ps(v35));
    }
    _mm256_storeu_ps(y, r0);
}

static K0E_2ULP_AVX2_AVX2_TARGET void k0e_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k0e_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        k0e_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
K0E_2ULP_AVX2_AVX512 __m512i k0e_2ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
K0E_2ULP_AVX2_AVX512 void k0e_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v5 = _mm512_set1_pd(-0x1.001df7846a693p-1); /* -0.50022862903024856 */
    const __m512d v7 = _mm512_set1_pd(-0x1.30fbbcc35e299p-6); /* -0.018614706362742515 */
    const __m512d v10 = _mm512_set1_pd(0x1.ffc411272b339p-2); /* 0.49977137376372444 */
    const __m512d v13 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v15 = _mm512_set1_pd(0x1p+40); /* 1099511627776 */
    const __m512d v17 = _mm512_set1_pd(0x1.2b8cef66e664ep+1); /* 2.3402384998742383 */
    const __m512d v19 = _mm512_set1_pd(0x1.a556dc241c299p-1); /* 0.82292831364437113 */
    const __m512d v22 = _mm512_set1_pd(0x1.07b1c7563f61dp-14); /* 6.2869655582852406e-05 */
    const __m512d v23 = _mm512_set1_pd(-0x1.0855ac05a9c28p-12); /* -0.00025208917245794988 */
    const __m512d v25 = _mm512_set1_pd(0x1.9fa2d75c63d6p-10); /* 0.001585525889001925 */
    const __m512d v27 = _mm512_set1_pd(-0x1.9c3cc82dccd1fp-8); /* -0.0062902439802201828 */
    const __m512d v29 = _mm512_set1_pd(0x1.9f3670ab6b97ep-5); /* 0.050685138757546419 */
    const __m512d v31 = _mm512_set1_pd(0x1.3545ccc20ddc5p+0); /* 1.2080963109745977 */
    const __m512 v36 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v38 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v39 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v42 = _mm512_set1_pd(-0x1.62e430f736bbp-1); /* -0.69314721124407264 */
    const __m512d v44 = _mm512_set1_pd(0x1.555508bfd446bp-3); /* 0.16666609607139846 */
    const __m512d v45 = _mm512_set1_pd(-0x1.60a544526b7a2p-13); /* -0.0001681545132447534 */
    const __m512d v46 = _mm512_set1_pd(0x1.b65d4163a734fp-13); /* 0.00020902837706140507 */
    const __m512d v48 = _mm512_set1_pd(0x1.7209c718dc855p-10); /* 0.0014115836877093464 */
    const __m512d v50 = _mm512_set1_pd(0x1.1112fbe67c267p-7); /* 0.008333561895569731 */
    const __m512d v52 = _mm512_set1_pd(0x1.5555b150f5cbep-5); /* 0.041666837998201242 */
    const __m512d v54 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v57 = _mm512_set1_pd(0x1.fffff69edb7d3p-2); /* 0.49999986023510451 */
    const __m512 v61 = _mm512_set1_ps(0x1p+24f); /* 16777216 */
    const __m512i v64 = _mm512_set1_epi32(201326592); /* 0x0c000000 */
    const __m512i v66 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v67 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512d v74 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v78 = _mm512_set1_pd(0x1.39aca0ca1a6f1p-2); /* 0.30632258637943638 */
    const __m512d v79 = _mm512_set1_pd(0x1.210eb5f847721p-2); /* 0.28228267982363958 */
    const __m512d v81 = _mm512_set1_pd(0x1.999c8611208ebp-2); /* 0.4000111530259704 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555729af9b58p-1); /* 0.66666753904142251 */
    const __m512d v89 = _mm512_set1_pd(0x1.62e43002970a3p-1); /* 0.6931471827661152 */
    const __m512d v93 = _mm512_set1_pd(0x1.000008fedbe0ap-2); /* 0.25000013404402976 */
    const __m512d v96 = _mm512_set1_pd(0x1.fffa1631a0c23p-3); /* 0.24998872126534008 */
    const __m512d v97 = _mm512_set1_pd(0x1.c75058428b69fp-10); /* 0.0017368844861595301 */
    const __m512d v98 = _mm512_set1_pd(0x1.c6a8d20d5ae15p-6); /* 0.027750210885114941 */
    const __m512d v102 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v105 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v106 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v108 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v110 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v112 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_sqrt_ps(v1_0);
    const __m512 v2_1 = _mm512_sqrt_ps(v1_1);
    const __m512 v3_0 = _mm512_div_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_div_ps(v0, v2_1);
    const __m512d v4_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_0));
    const __m512d v4_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_0, 1));
    const __m512d v4_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_1));
    const __m512d v4_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_1, 1));
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v8_0l = _mm512_fmadd_pd(v5, v6_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v5, v6_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v5, v6_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v5, v6_1h, v7);
    const __m512d v9_0l = _mm512_mul_pd(v8_0l, v4_0l);
    const __m512d v9_0h = _mm512_mul_pd(v8_0h, v4_0h);
    const __m512d v9_1l = _mm512_mul_pd(v8_1l, v4_1l);
    const __m512d v9_1h = _mm512_mul_pd(v8_1h, v4_1h);
    const __m512d v11_0l = _mm512_fmadd_pd(v9_0l, v4_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v9_0h, v4_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v9_1l, v4_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v9_1h, v4_1h, v10);
    const __m512d v12_0l = _mm512_fmadd_pd(v4_0l, v11_0l, v4_0l);
    const __m512d v12_0h = _mm512_fmadd_pd(v4_0h, v11_0h, v4_0h);
    const __m512d v12_1l = _mm512_fmadd_pd(v4_1l, v11_1l, v4_1l);
    const __m512d v12_1h = _mm512_fmadd_pd(v4_1h, v11_1h, v4_1h);
    const __m512d v14_0l = _mm512_max_pd(v12_0l, v13);
    const __m512d v14_0h = _mm512_max_pd(v12_0h, v13);
    const __m512d v14_1l = _mm512_max_pd(v12_1l, v13);
    const __m512d v14_1h = _mm512_max_pd(v12_1h, v13);
    const __m512d v16_0l = _mm512_min_pd(v6_0l, v15);
    const __m512d v16_0h = _mm512_min_pd(v6_0h, v15);
    const __m512d v16_1l = _mm512_min_pd(v6_1l, v15);
    const __m512d v16_1h = _mm512_min_pd(v6_1h, v15);
    const __m512d v18_0l = _mm512_sub_pd(v16_0l, v17);
    const __m512d v18_0h = _mm512_sub_pd(v16_0h, v17);
    const __m512d v18_1l = _mm512_sub_pd(v16_1l, v17);
    const __m512d v18_1h = _mm512_sub_pd(v16_1h, v17);
    const __m512d v20_0l = _mm512_add_pd(v16_0l, v19);
    const __m512d v20_0h = _mm512_add_pd(v16_0h, v19);
    const __m512d v20_1l = _mm512_add_pd(v16_1l, v19);
    const __m512d v20_1h = _mm512_add_pd(v16_1h, v19);
    const __m512d v21_0l = _mm512_div_pd(v18_0l, v20_0l);
    const __m512d v21_0h = _mm512_div_pd(v18_0h, v20_0h);
    const __m512d v21_1l = _mm512_div_pd(v18_1l, v20_1l);
    const __m512d v21_1h = _mm512_div_pd(v18_1h, v20_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v22, v21_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22, v21_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22, v21_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22, v21_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v21_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v21_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v21_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v21_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v21_0l, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v21_0h, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v21_1l, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v21_1h, v26_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v21_0l, v28_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v21_0h, v28_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v21_1l, v28_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v21_1h, v28_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v21_0l, v30_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v21_0h, v30_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v21_1l, v30_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v21_1h, v30_1h, v31);
    const __m512d v33_0l = _mm512_mul_pd(v14_0l, v32_0l);
    const __m512d v33_0h = _mm512_mul_pd(v14_0h, v32_0h);
    const __m512d v33_1l = _mm512_mul_pd(v14_1l, v32_1l);
    const __m512d v33_1h = _mm512_mul_pd(v14_1h, v32_1h);
    const __m256 v34_0l = _mm512_cvtpd_ps(v33_0l);
    const __m256 v34_0h = _mm512_cvtpd_ps(v33_0h);
    const __m512 v34_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v34_0l), v34_0h, 1);
    const __m256 v34_1l = _mm512_cvtpd_ps(v33_1l);
    const __m256 v34_1h = _mm512_cvtpd_ps(v33_1h);
    const __m512 v34_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v34_1l), v34_1h, 1);
    const __mmask16 v35_0 = _mm512_cmp_ps_mask(v0, v1_0, _CMP_NLE_UQ);
    const __mmask16 v35_1 = _mm512_cmp_ps_mask(v0, v1_1, _CMP_NLE_UQ);
    __m512 r0_0 = v34_0;
    __m512 r0_1 = v34_1;
    __mmask16 any1 = v35_0;
    any1 = (__mmask16)(any1 | v35_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v37_0 = _mm512_cmp_ps_mask(v36, v1_0, _CMP_LT_OQ);
        const __mmask16 v37_1 = _mm512_cmp_ps_mask(v36, v1_1, _CMP_LT_OQ);
        const __m512d v40_0l = _mm512_fmadd_pd(v38, v6_0l, v39);
        const __m512d v40_0h = _mm512_fmadd_pd(v38, v6_0h, v39);
        const __m512d v40_1l = _mm512_fmadd_pd(v38, v6_1l, v39);
        const __m512d v40_1h = _mm512_fmadd_pd(v38, v6_1h, v39);
        const __m512d v41_0l = _mm512_sub_pd(v40_0l, v39);
        const __m512d v41_0h = _mm512_sub_pd(v40_0h, v39);
        const __m512d v41_1l = _mm512_sub_pd(v40_1l, v39);
        const __m512d v41_1h = _mm512_sub_pd(v40_1h, v39);
        const __m512d v43_0l = _mm512_fmadd_pd(v41_0l, v42, v6_0l);
        const __m512d v43_0h = _mm512_fmadd_pd(v41_0h, v42, v6_0h);
        const __m512d v43_1l = _mm512_fmadd_pd(v41_1l, v42, v6_1l);
        const __m512d v43_1h = _mm512_fmadd_pd(v41_1h, v42, v6_1h);
        const __m512d v47_0l = _mm512_fmadd_pd(v43_0l, v45, v46);
        const __m512d v47_0h = _mm512_fmadd_pd(v43_0h, v45, v46);
        const __m512d v47_1l = _mm512_fmadd_pd(v43_1l, v45, v46);
        const __m512d v47_1h = _mm512_fmadd_pd(v43_1h, v45, v46);
        const __m512d v49_0l = _mm512_fmadd_pd(v43_0l, v47_0l, v48);
        const __m512d v49_0h = _mm512_fmadd_pd(v43_0h, v47_0h, v48);
        const __m512d v49_1l = _mm512_fmadd_pd(v43_1l, v47_1l, v48);
        const __m512d v49_1h = _mm512_fmadd_pd(v43_1h, v47_1h, v48);
        const __m512d v51_0l = _mm512_fmadd_pd(v43_0l, v49_0l, v50);
        const __m512d v51_0h = _mm512_fmadd_pd(v43_0h, v49_0h, v50);
        const __m512d v51_1l = _mm512_fmadd_pd(v43_1l, v49_1l, v50);
        const __m512d v51_1h = _mm512_fmadd_pd(v43_1h, v49_1h, v50);
        const __m512d v53_0l = _mm512_fmadd_pd(v43_0l, v51_0l, v52);
        const __m512d v53_0h = _mm512_fmadd_pd(v43_0h, v51_0h, v52);
        const __m512d v53_1l = _mm512_fmadd_pd(v43_1l, v51_1l, v52);
        const __m512d v53_1h = _mm512_fmadd_pd(v43_1h, v51_1h, v52);
        const __m512d v55_0l = _mm512_fmadd_pd(v43_0l, v53_0l, v54);
        const __m512d v55_0h = _mm512_fmadd_pd(v43_0h, v53_0h, v54);
        const __m512d v55_1l = _mm512_fmadd_pd(v43_1l, v53_1l, v54);
        const __m512d v55_1h = _mm512_fmadd_pd(v43_1h, v53_1h, v54);
        const __m512d v56_0l = _mm512_add_pd(v44, v55_0l);
        const __m512d v56_0h = _mm512_add_pd(v44, v55_0h);
        const __m512d v56_1l = _mm512_add_pd(v44, v55_1l);
        const __m512d v56_1h = _mm512_add_pd(v44, v55_1h);
        const __m512d v58_0l = _mm512_fmadd_pd(v43_0l, v56_0l, v57);
        const __m512d v58_0h = _mm512_fmadd_pd(v43_0h, v56_0h, v57);
        const __m512d v58_1l = _mm512_fmadd_pd(v43_1l, v56_1l, v57);
        const __m512d v58_1h = _mm512_fmadd_pd(v43_1h, v56_1h, v57);
        const __m512d v59_0l = _mm512_mul_pd(v43_0l, v58_0l);
        const __m512d v59_0h = _mm512_mul_pd(v43_0h, v58_0h);
        const __m512d v59_1l = _mm512_mul_pd(v43_1l, v58_1l);
        const __m512d v59_1h = _mm512_mul_pd(v43_1h, v58_1h);
        const __m512d v60_0l = _mm512_fmadd_pd(v43_0l, v59_0l, v43_0l);
        const __m512d v60_0h = _mm512_fmadd_pd(v43_0h, v59_0h, v43_0h);
        const __m512d v60_1l = _mm512_fmadd_pd(v43_1l, v59_1l, v43_1l);
        const __m512d v60_1h = _mm512_fmadd_pd(v43_1h, v59_1h, v43_1h);
        const __m512 v62_0 = _mm512_mul_ps(v1_0, v61);
        const __m512 v62_1 = _mm512_mul_ps(v1_1, v61);
        const __m512i v63_0 = _mm512_castps_si512(v62_0);
        const __m512i v63_1 = _mm512_castps_si512(v62_1);
        const __m512i v65_0 = _mm512_sub_epi32(v63_0, v64);
        const __m512i v65_1 = _mm512_sub_epi32(v63_1, v64);
        const __m512i v68_0 = _mm512_sub_epi32(v65_0, v67);
        const __m512i v68_1 = _mm512_sub_epi32(v65_1, v67);
        const __m512i v69_0 = _mm512_and_si512(v66, v68_0);
        const __m512i v69_1 = _mm512_and_si512(v66, v68_1);
        const __m512i v70_0 = _mm512_sub_epi32(v65_0, v69_0);
        const __m512i v70_1 = _mm512_sub_epi32(v65_1, v69_1);
        const __m512 v71_0 = _mm512_castsi512_ps(v70_0);
        const __m512 v71_1 = _mm512_castsi512_ps(v70_1);
        const __m512 v72_0 = _mm512_sub_ps(v71_0, v0);
        const __m512 v72_1 = _mm512_sub_ps(v71_1, v0);
        const __m512d v73_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v72_0));
        const __m512d v73_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v72_0, 1));
        const __m512d v73_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v72_1));
        const __m512d v73_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v72_1, 1));
        const __m512d v75_0l = _mm512_add_pd(v73_0l, v74);
        const __m512d v75_0h = _mm512_add_pd(v73_0h, v74);
        const __m512d v75_1l = _mm512_add_pd(v73_1l, v74);
        const __m512d v75_1h = _mm512_add_pd(v73_1h, v74);
        const __m512d v76_0l = _mm512_div_pd(v73_0l, v75_0l);
        const __m512d v76_0h = _mm512_div_pd(v73_0h, v75_0h);
        const __m512d v76_1l = _mm512_div_pd(v73_1l, v75_1l);
        const __m512d v76_1h = _mm512_div_pd(v73_1h, v75_1h);
        const __m512d v77_0l = _mm512_mul_pd(v76_0l, v76_0l);
        const __m512d v77_0h = _mm512_mul_pd(v76_0h, v76_0h);
        const __m512d v77_1l = _mm512_mul_pd(v76_1l, v76_1l);
        const __m512d v77_1h = _mm512_mul_pd(v76_1h, v76_1h);
        const __m512d v80_0l = _mm512_fmadd_pd(v78, v77_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v78, v77_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v78, v77_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v78, v77_1h, v79);
        const __m512d v82_0l = _mm512_fmadd_pd(v77_0l, v80_0l, v81);
        const __m512d v82_0h = _mm512_fmadd_pd(v77_0h, v80_0h, v81);
        const __m512d v82_1l = _mm512_fmadd_pd(v77_1l, v80_1l, v81);
        const __m512d v82_1h = _mm512_fmadd_pd(v77_1h, v80_1h, v81);
        const __m512d v84_0l = _mm512_fmadd_pd(v77_0l, v82_0l, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v77_0h, v82_0h, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v77_1l, v82_1l, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v77_1h, v82_1h, v83);
        const __m512d v85_0l = _mm512_fmadd_pd(v84_0l, v77_0l, v74);
        const __m512d v85_0h = _mm512_fmadd_pd(v84_0h, v77_0h, v74);
        const __m512d v85_1l = _mm512_fmadd_pd(v84_1l, v77_1l, v74);
        const __m512d v85_1h = _mm512_fmadd_pd(v84_1h, v77_1h, v74);
        const __m512i v87_0 = _mm512_srai_epi32(v68_0, 23);
        const __m512i v87_1 = _mm512_srai_epi32(v68_1, 23);
        const __m512d v88_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v87_0));
        const __m512d v88_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v87_0, 1));
        const __m512d v88_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v87_1));
        const __m512d v88_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v87_1, 1));
        const __m512d v90_0l = _mm512_mul_pd(v88_0l, v89);
        const __m512d v90_0h = _mm512_mul_pd(v88_0h, v89);
        const __m512d v90_1l = _mm512_mul_pd(v88_1l, v89);
        const __m512d v90_1h = _mm512_mul_pd(v88_1h, v89);
        const __m512d v91_0l = _mm512_fmadd_pd(v85_0l, v76_0l, v90_0l);
        const __m512d v91_0h = _mm512_fmadd_pd(v85_0h, v76_0h, v90_0h);
        const __m512d v91_1l = _mm512_fmadd_pd(v85_1l, v76_1l, v90_1l);
        const __m512d v91_1h = _mm512_fmadd_pd(v85_1h, v76_1h, v90_1h);
        const __m512d v94_0l = _mm512_mul_pd(v6_0l, v6_0l);
        const __m512d v94_0h = _mm512_mul_pd(v6_0h, v6_0h);
        const __m512d v94_1l = _mm512_mul_pd(v6_1l, v6_1l);
        const __m512d v94_1h = _mm512_mul_pd(v6_1h, v6_1h);
        const __m512d v95_0l = _mm512_mul_pd(v93, v94_0l);
        const __m512d v95_0h = _mm512_mul_pd(v93, v94_0h);
        const __m512d v95_1l = _mm512_mul_pd(v93, v94_1l);
        const __m512d v95_1h = _mm512_mul_pd(v93, v94_1h);
        const __m512d v99_0l = _mm512_fmadd_pd(v95_0l, v97, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v95_0h, v97, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v95_1l, v97, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v95_1h, v97, v98);
        const __m512d v100_0l = _mm512_fmadd_pd(v95_0l, v99_0l, v54);
        const __m512d v100_0h = _mm512_fmadd_pd(v95_0h, v99_0h, v54);
        const __m512d v100_1l = _mm512_fmadd_pd(v95_1l, v99_1l, v54);
        const __m512d v100_1h = _mm512_fmadd_pd(v95_1h, v99_1h, v54);
        const __m512d v101_0l = _mm512_add_pd(v96, v100_0l);
        const __m512d v101_0h = _mm512_add_pd(v96, v100_0h);
        const __m512d v101_1l = _mm512_add_pd(v96, v100_1l);
        const __m512d v101_1h = _mm512_add_pd(v96, v100_1h);
        const __m512d v103_0l = _mm512_fmadd_pd(v101_0l, v95_0l, v102);
        const __m512d v103_0h = _mm512_fmadd_pd(v101_0h, v95_0h, v102);
        const __m512d v103_1l = _mm512_fmadd_pd(v101_1l, v95_1l, v102);
        const __m512d v103_1h = _mm512_fmadd_pd(v101_1h, v95_1h, v102);
        const __m512d v104_0l = _mm512_fmadd_pd(v95_0l, v103_0l, v102);
        const __m512d v104_0h = _mm512_fmadd_pd(v95_0h, v103_0h, v102);
        const __m512d v104_1l = _mm512_fmadd_pd(v95_1l, v103_1l, v102);
        const __m512d v104_1h = _mm512_fmadd_pd(v95_1h, v103_1h, v102);
        const __m512d v107_0l = _mm512_fmadd_pd(v95_0l, v105, v106);
        const __m512d v107_0h = _mm512_fmadd_pd(v95_0h, v105, v106);
        const __m512d v107_1l = _mm512_fmadd_pd(v95_1l, v105, v106);
        const __m512d v107_1h = _mm512_fmadd_pd(v95_1h, v105, v106);
        const __m512d v109_0l = _mm512_fmadd_pd(v95_0l, v107_0l, v108);
        const __m512d v109_0h = _mm512_fmadd_pd(v95_0h, v107_0h, v108);
        const __m512d v109_1l = _mm512_fmadd_pd(v95_1l, v107_1l, v108);
        const __m512d v109_1h = _mm512_fmadd_pd(v95_1h, v107_1h, v108);
        const __m512d v111_0l = _mm512_fmadd_pd(v95_0l, v109_0l, v110);
        const __m512d v111_0h = _mm512_fmadd_pd(v95_0h, v109_0h, v110);
        const __m512d v111_1l = _mm512_fmadd_pd(v95_1l, v109_1l, v110);
        const __m512d v111_1h = _mm512_fmadd_pd(v95_1h, v109_1h, v110);
        const __m512d v113_0l = _mm512_fmadd_pd(v95_0l, v111_0l, v112);
        const __m512d v113_0h = _mm512_fmadd_pd(v95_0h, v111_0h, v112);
        const __m512d v113_1l = _mm512_fmadd_pd(v95_1l, v111_1l, v112);
        const __m512d v113_1h = _mm512_fmadd_pd(v95_1h, v111_1h, v112);
        const __m512d v114_0l = _mm512_fnmadd_pd(v91_0l, v104_0l, v113_0l);
        const __m512d v114_0h = _mm512_fnmadd_pd(v91_0h, v104_0h, v113_0h);
        const __m512d v114_1l = _mm512_fnmadd_pd(v91_1l, v104_1l, v113_1l);
        const __m512d v114_1h = _mm512_fnmadd_pd(v91_1h, v104_1h, v113_1h);
        const __m512d v115_0l = _mm512_fmadd_pd(v60_0l, v114_0l, v114_0l);
        const __m512d v115_0h = _mm512_fmadd_pd(v60_0h, v114_0h, v114_0h);
        const __m512d v115_1l = _mm512_fmadd_pd(v60_1l, v114_1l, v114_1l);
        const __m512d v115_1h = _mm512_fmadd_pd(v60_1h, v114_1h, v114_1h);
        const __m512i v116_0l = _mm512_castpd_si512(v40_0l);
        const __m512i v116_0h = _mm512_castpd_si512(v40_0h);
        const __m512i v116_1l = _mm512_castpd_si512(v40_1l);
        const __m512i v116_1h = _mm512_castpd_si512(v40_1h);
        const __m512i v118_0l = _mm512_slli_epi64(v116_0l, 52);
        const __m512i v118_0h = _mm512_slli_epi64(v116_0h, 52);
        const __m512i v118_1l = _mm512_slli_epi64(v116_1l, 52);
        const __m512i v118_1h = _mm512_slli_epi64(v116_1h, 52);
        const __m512d v119_0l = _mm512_castsi512_pd(_mm512_add_epi64(k0e_2ulp_avx2_bits_f64_avx512(v115_0l), v118_0l));
        const __m512d v119_0h = _mm512_castsi512_pd(_mm512_add_epi64(k0e_2ulp_avx2_bits_f64_avx512(v115_0h), v118_0h));
        const __m512d v119_1l = _mm512_castsi512_pd(_mm512_add_epi64(k0e_2ulp_avx2_bits_f64_avx512(v115_1l), v118_1l));
        const __m512d v119_1h = _mm512_castsi512_pd(_mm512_add_epi64(k0e_2ulp_avx2_bits_f64_avx512(v115_1h), v118_1h));
        const __m256 v120_0l = _mm512_cvtpd_ps(v119_0l);
        const __m256 v120_0h = _mm512_cvtpd_ps(v119_0h);
        const __m512 v120_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v120_0l), v120_0h, 1);
        const __m256 v120_1l = _mm512_cvtpd_ps(v119_1l);
        const __m256 v120_1h = _mm512_cvtpd_ps(v119_1h);
        const __m512 v120_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v120_1l), v120_1h, 1);
        const __m512 v121_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v121_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v122_0 = _mm512_mask_blend_ps(v37_0, v121_0, v120_0);
        const __m512 v122_1 = _mm512_mask_blend_ps(v37_1, v121_1, v120_1);
        r0_0 = _mm512_mask_blend_ps(v35_0, r0_0, v122_0);
        r0_1 = _mm512_mask_blend_ps(v35_1, r0_1, v122_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static K0E_2ULP_AVX2_AVX512_TARGET void k0e_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v5 = _mm512_set1_pd(-0x1.001df7846a693p-1); /* -0.50022862903024856 */
    const __m512d v7 = _mm512_set1_pd(-0x1.30fbbcc35e299p-6); /* -0.018614706362742515 */
    const __m512d v10 = _mm512_set1_pd(0x1.ffc411272b339p-2); /* 0.49977137376372444 */
    const __m512d v13 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v15 = _mm512_set1_pd(0x1p+40); /* 1099511627776 */
    const __m512d v17 = _mm512_set1_pd(0x1.2b8cef66e664ep+1); /* 2.3402384998742383 */
    const __m512d v19 = _mm512_set1_pd(0x1.a556dc241c299p-1); /* 0.82292831364437113 */
    const __m512d v22 = _mm512_set1_pd(0x1.07b1c7563f61dp-14); /* 6.2869655582852406e-05 */
    const __m512d v23 = _mm512_set1_pd(-0x1.0855ac05a9c28p-12); /* -0.00025208917245794988 */
    const __m512d v25 = _mm512_set1_pd(0x1.9fa2d75c63d6p-10); /* 0.001585525889001925 */
    const __m512d v27 = _mm512_set1_pd(-0x1.9c3cc82dccd1fp-8); /* -0.0062902439802201828 */
    const __m512d v29 = _mm512_set1_pd(0x1.9f3670ab6b97ep-5); /* 0.050685138757546419 */
    const __m512d v31 = _mm512_set1_pd(0x1.3545ccc20ddc5p+0); /* 1.2080963109745977 */
    const __m512 v36 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v38 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v39 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v42 = _mm512_set1_pd(-0x1.62e430f736bbp-1); /* -0.69314721124407264 */
    const __m512d v44 = _mm512_set1_pd(0x1.555508bfd446bp-3); /* 0.16666609607139846 */
    const __m512d v45 = _mm512_set1_pd(-0x1.60a544526b7a2p-13); /* -0.0001681545132447534 */
    const __m512d v46 = _mm512_set1_pd(0x1.b65d4163a734fp-13); /* 0.00020902837706140507 */
    const __m512d v48 = _mm512_set1_pd(0x1.7209c718dc855p-10); /* 0.0014115836877093464 */
    const __m512d v50 = _mm512_set1_pd(0x1.1112fbe67c267p-7); /* 0.008333561895569731 */
    const __m512d v52 = _mm512_set1_pd(0x1.5555b150f5cbep-5); /* 0.041666837998201242 */
    const __m512d v54 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v57 = _mm512_set1_pd(0x1.fffff69edb7d3p-2); /* 0.49999986023510451 */
    const __m512 v61 = _mm512_set1_ps(0x1p+24f); /* 16777216 */
    const __m512i v64 = _mm512_set1_epi32(201326592); /* 0x0c000000 */
    const __m512i v66 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v67 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512d v74 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v78 = _mm512_set1_pd(0x1.39aca0ca1a6f1p-2); /* 0.30632258637943638 */
    const __m512d v79 = _mm512_set1_pd(0x1.210eb5f847721p-2); /* 0.28228267982363958 */
    const __m512d v81 = _mm512_set1_pd(0x1.999c8611208ebp-2); /* 0.4000111530259704 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555729af9b58p-1); /* 0.66666753904142251 */
    const __m512d v89 = _mm512_set1_pd(0x1.62e43002970a3p-1); /* 0.6931471827661152 */
    const __m512d v93 = _mm512_set1_pd(0x1.000008fedbe0ap-2); /* 0.25000013404402976 */
    const __m512d v96 = _mm512_set1_pd(0x1.fffa1631a0c23p-3); /* 0.24998872126534008 */
    const __m512d v97 = _mm512_set1_pd(0x1.c75058428b69fp-10); /* 0.0017368844861595301 */
    const __m512d v98 = _mm512_set1_pd(0x1.c6a8d20d5ae15p-6); /* 0.027750210885114941 */
    const __m512d v102 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v105 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v106 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v108 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v110 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v112 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_sqrt_ps(v1);
    const __m512 v3 = _mm512_div_ps(v0, v2);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v8l = _mm512_fmadd_pd(v5, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v5, v6h, v7);
    const __m512d v9l = _mm512_mul_pd(v8l, v4l);
    const __m512d v9h = _mm512_mul_pd(v8h, v4h);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v4l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v4h, v10);
    const __m512d v12l = _mm512_fmadd_pd(v4l, v11l, v4l);
    const __m512d v12h = _mm512_fmadd_pd(v4h, v11h, v4h);
    const __m512d v14l = _mm512_max_pd(v12l, v13);
    const __m512d v14h = _mm512_max_pd(v12h, v13);
    const __m512d v16l = _mm512_min_pd(v6l, v15);
    const __m512d v16h = _mm512_min_pd(v6h, v15);
    const __m512d v18l = _mm512_sub_pd(v16l, v17);
    const __m512d v18h = _mm512_sub_pd(v16h, v17);
    const __m512d v20l = _mm512_add_pd(v16l, v19);
    const __m512d v20h = _mm512_add_pd(v16h, v19);
    const __m512d v21l = _mm512_div_pd(v18l, v20l);
    const __m512d v21h = _mm512_div_pd(v18h, v20h);
    const __m512d v24l = _mm512_fmadd_pd(v22, v21l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22, v21h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v21l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v21h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v21l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v21h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v21l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v21h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v21l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v21h, v30h, v31);
    const __m512d v33l = _mm512_mul_pd(v14l, v32l);
    const __m512d v33h = _mm512_mul_pd(v14h, v32h);
    const __m256 v34l = _mm512_cvtpd_ps(v33l);
    const __m256 v34h = _mm512_cvtpd_ps(v33h);
    const __m512 v34 = _mm512_insertf32x8(_mm512_castps256_ps512(v34l), v34h, 1);
    const __mmask16 v35 = _mm512_cmp_ps_mask(v0, v1, _CMP_NLE_UQ);
    __m512 r0 = v34;
    __mmask16 any1 = v35;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v37 = _mm512_cmp_ps_mask(v36, v1, _CMP_LT_OQ);
        const __m512d v40l = _mm512_fmadd_pd(v38, v6l, v39);
        const __m512d v40h = _mm512_fmadd_pd(v38, v6h, v39);
        const __m512d v41l = _mm512_sub_pd(v40l, v39);
        const __m512d v41h = _mm512_sub_pd(v40h, v39);
        const __m512d v43l = _mm512_fmadd_pd(v41l, v42, v6l);
        const __m512d v43h = _mm512_fmadd_pd(v41h, v42, v6h);
        const __m512d v47l = _mm512_fmadd_pd(v43l, v45, v46);
        const __m512d v47h = _mm512_fmadd_pd(v43h, v45, v46);
        const __m512d v49l = _mm512_fmadd_pd(v43l, v47l, v48);
        const __m512d v49h = _mm512_fmadd_pd(v43h, v47h, v48);
        const __m512d v51l = _mm512_fmadd_pd(v43l, v49l, v50);
        const __m512d v51h = _mm512_fmadd_pd(v43h, v49h, v50);
        const __m512d v53l = _mm512_fmadd_pd(v43l, v51l, v52);
        const __m512d v53h = _mm512_fmadd_pd(v43h, v51h, v52);
        const __m512d v55l = _mm512_fmadd_pd(v43l, v53l, v54);
        const __m512d v55h = _mm512_fmadd_pd(v43h, v53h, v54);
        const __m512d v56l = _mm512_add_pd(v44, v55l);
        const __m512d v56h = _mm512_add_pd(v44, v55h);
        const __m512d v58l = _mm512_fmadd_pd(v43l, v56l, v57);
        const __m512d v58h = _mm512_fmadd_pd(v43h, v56h, v57);
        const __m512d v59l = _mm512_mul_pd(v43l, v58l);
        const __m512d v59h = _mm512_mul_pd(v43h, v58h);
        const __m512d v60l = _mm512_fmadd_pd(v43l, v59l, v43l);
        const __m512d v60h = _mm512_fmadd_pd(v43h, v59h, v43h);
        const __m512 v62 = _mm512_mul_ps(v1, v61);
        const __m512i v63 = _mm512_castps_si512(v62);
        const __m512i v65 = _mm512_sub_epi32(v63, v64);
        const __m512i v68 = _mm512_sub_epi32(v65, v67);
        const __m512i v69 = _mm512_and_si512(v66, v68);
        const __m512i v70 = _mm512_sub_epi32(v65, v69);
        const __m512 v71 = _mm512_castsi512_ps(v70);
        const __m512 v72 = _mm512_sub_ps(v71, v0);
        const __m512d v73l = _mm512_cvtps_pd(_mm512_castps512_ps256(v72));
        const __m512d v73h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v72, 1));
        const __m512d v75l = _mm512_add_pd(v73l, v74);
        const __m512d v75h = _mm512_add_pd(v73h, v74);
        const __m512d v76l = _mm512_div_pd(v73l, v75l);
        const __m512d v76h = _mm512_div_pd(v73h, v75h);
        const __m512d v77l = _mm512_mul_pd(v76l, v76l);
        const __m512d v77h = _mm512_mul_pd(v76h, v76h);
        const __m512d v80l = _mm512_fmadd_pd(v78, v77l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78, v77h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v77l, v80l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v77h, v80h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v77l, v82l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v77h, v82h, v83);
        const __m512d v85l = _mm512_fmadd_pd(v84l, v77l, v74);
        const __m512d v85h = _mm512_fmadd_pd(v84h, v77h, v74);
        const __m512i v87 = _mm512_srai_epi32(v68, 23);
        const __m512d v88l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v87));
        const __m512d v88h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v87, 1));
        const __m512d v90l = _mm512_mul_pd(v88l, v89);
        const __m512d v90h = _mm512_mul_pd(v88h, v89);
        const __m512d v91l = _mm512_fmadd_pd(v85l, v76l, v90l);
        const __m512d v91h = _mm512_fmadd_pd(v85h, v76h, v90h);
        const __m512d v94l = _mm512_mul_pd(v6l, v6l);
        const __m512d v94h = _mm512_mul_pd(v6h, v6h);
        const __m512d v95l = _mm512_mul_pd(v93, v94l);
        const __m512d v95h = _mm512_mul_pd(v93, v94h);
        const __m512d v99l = _mm512_fmadd_pd(v95l, v97, v98);
        const __m512d v99h = _mm512_fmadd_pd(v95h, v97, v98);
        const __m512d v100l = _mm512_fmadd_pd(v95l, v99l, v54);
        const __m512d v100h = _mm512_fmadd_pd(v95h, v99h, v54);
        const __m512d v101l = _mm512_add_pd(v96, v100l);
        const __m512d v101h = _mm512_add_pd(v96, v100h);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v95l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v95h, v102);
        const __m512d v104l = _mm512_fmadd_pd(v95l, v103l, v102);
        const __m512d v104h = _mm512_fmadd_pd(v95h, v103h, v102);
        const __m512d v107l = _mm512_fmadd_pd(v95l, v105, v106);
        const __m512d v107h = _mm512_fmadd_pd(v95h, v105, v106);
        const __m512d v109l = _mm512_fmadd_pd(v95l, v107l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v95h, v107h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v95l, v109l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v95h, v109h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v95l, v111l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v95h, v111h, v112);
        const __m512d v114l = _mm512_fnmadd_pd(v91l, v104l, v113l);
        const __m512d v114h = _mm512_fnmadd_pd(v91h, v104h, v113h);
        const __m512d v115l = _mm512_fmadd_pd(v60l, v114l, v114l);
        const __m512d v115h = _mm512_fmadd_pd(v60h, v114h, v114h);
        const __m512i v116l = _mm512_castpd_si512(v40l);
        const __m512i v116h = _mm512_castpd_si512(v40h);
        const __m512i v118l = _mm512_slli_epi64(v116l, 52);
        const __m512i v118h = _mm512_slli_epi64(v116h, 52);
        const __m512d v119l = _mm512_castsi512_pd(_mm512_add_epi64(k0e_2ulp_avx2_bits_f64_avx512(v115l), v118l));
        const __m512d v119h = _mm512_castsi512_pd(_mm512_add_epi64(k0e_2ulp_avx2_bits_f64_avx512(v115h), v118h));
        const __m256 v120l = _mm512_cvtpd_ps(v119l);
        const __m256 v120h = _mm512_cvtpd_ps(v119h);
        const __m512 v120 = _mm512_insertf32x8(_mm512_castps256_ps512(v120l), v120h, 1);
        const __m512 v121 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v122 = _mm512_mask_blend_ps(v37, v121, v120);
        r0 = _mm512_mask_blend_ps(v35, r0, v122);
    }
    _mm512_storeu_ps(y, r0);
}

static K0E_2ULP_AVX2_AVX512_TARGET void k0e_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        k0e_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        k0e_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        k0e_2ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K0E_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k0e_2ulp_avx2_level(void) {
#if defined(K0E_2ULP_AVX2_FORCE_ISA)
    return K0E_2ULP_AVX2_FORCE_ISA;
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

float k0e_2ulp_avx2(float x) {
    return k0e_2ulp_avx2_element(x);
}

void k0e_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k0e_2ulp_avx2_level();
    if (level == 2) {
        k0e_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k0e_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    k0e_2ulp_avx2_array_portable(x, y, n);
}
