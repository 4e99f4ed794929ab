/* k0e_3ulp_avx2: k0e
 *
 *   target       k0e, e^x K_0(x), f32
 *   domain       every input
 *   max error    2.491979 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.95513ep+26 (106251512, encoding 0x4ccaa89f)
 *   result there 0x1.fdfa9ap-14 (0.000121588448, encoding 0x38fefd4d)
 *   mean error   0.199110 ulp
 *   misrounded   542261663 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           04728b3ced6a89bf17175919588dd209
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx2 --from seeds/k0e/double_chebyshev_integer.evo --archive k0e_avx2.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k0e_3ulp_avx2.h"

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

static inline float k0e_3ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline double k0e_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t k0e_3ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float k0e_3ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t k0e_3ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k0e_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t k0e_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k0e_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k0e_3ulp_avx2_addbits_f64(double a, int64_t b) {
    return k0e_3ulp_avx2_frombits_f64((int64_t)((uint64_t)k0e_3ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float k0e_3ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float k0e_3ulp_avx2_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = k0e_3ulp_avx2_sqrt_f32(v1);
    const float v3 = v0 / v2;
    const double v4 = (double)v3;
    const double v5 = 0x1p+40; /* 1099511627776 */
    const double v6 = (double)v1;
    const double v7 = v5 < v6 ? v5 : v6;
    const double v8 = 0x1.1d90b74b33318p+2; /* 4.461957763135409 */
    const double v9 = v7 - v8;
    const double v10 = 0x1.6381472b7789dp-1; /* 0.69434568791963935 */
    const double v11 = v7 + v10;
    const double v12 = v9 / v11;
    const double v13 = 0x1.a86cc83e31e58p-23; /* 1.9763825948579139e-07 */
    const double v14 = 0x1.d62d7d000dd3fp-23; /* 2.1894354773771594e-07 */
    const double v15 = k0e_3ulp_avx2_fma_f64(v13, v12, v14);
    const double v16 = 0x1.a5ba682bef226p-18; /* 6.2842391734233501e-06 */
    const double v17 = k0e_3ulp_avx2_fma_f64(v15, v12, v16);
    const double v18 = -0x1.10e5ed1b73572p-16; /* -1.6265997244071244e-05 */
    const double v19 = k0e_3ulp_avx2_fma_f64(v17, v12, v18);
    const double v20 = 0x1.4828be2d74d9bp-12; /* 0.0003129569548409817 */
    const double v21 = k0e_3ulp_avx2_fma_f64(v19, v12, v20);
    const double v22 = -0x1.bb3ab0a43ebf9p-10; /* -0.0016907854379144534 */
    const double v23 = k0e_3ulp_avx2_fma_f64(v12, v21, v22);
    const double v24 = 0x1.0d2869793f09ap-5; /* 0.032856184008751302 */
    const double v25 = k0e_3ulp_avx2_fma_f64(v23, v12, v24);
    const double v26 = 0x1.38cada904ce83p+0; /* 1.2218453028007452 */
    const double v27 = k0e_3ulp_avx2_fma_f64(v12, v25, v26);
    const double v28 = v4 * v27;
    const float v29 = (float)v28;
    const int v30 = !(v0 <= v1);
    float r0 = v29;
    if (v30) {
        const float v31 = 0x0p+0f; /* 0 */
        const int v32 = v31 < v1;
        const double v33 = 0x1.fff9f683ba89ep-3; /* 0.24998848523620593 */
        const double v34 = v6 * v6;
        const double v35 = -0x1.07850a29cbb31p-15; /* -3.1413994589937751e-05 */
        const double v36 = k0e_3ulp_avx2_fma_f64(v33, v34, v35);
        const double v37 = 0x1.ea08899628742p-5; /* 0.059818524097194473 */
        const double v38 = v36 * v37;
        const double v39 = 0x1.ad3951a643ae3p-5; /* 0.052395495864507223 */
        const double v40 = v38 + v39;
        const double v41 = 0x1.9aaa8de15aa93p-2; /* 0.40104123771622219 */
        const double v42 = k0e_3ulp_avx2_fma_f64(v40, v36, v41);
        const double v43 = 0x1.1db187f13f35ep+0; /* 1.1159901584607819 */
        const double v44 = k0e_3ulp_avx2_fma_f64(v36, v42, v43);
        const double v45 = 0x1.daffc80fcb9c4p-4; /* 0.11596658848859592 */
        const double v46 = k0e_3ulp_avx2_fma_f64(v36, v44, v45);
        const double v47 = 0x1.0f9de60eee88ep+1; /* 2.1220061848553717 */
        const float v48 = 0x1p+24f; /* 16777216 */
        const float v49 = v1 * v48;
        const int32_t v50 = k0e_3ulp_avx2_bits_f32(v49);
        const int32_t v51 = 201326592; /* 0x0c000000 */
        const int32_t v52 = (int32_t)((uint32_t)v50 - (uint32_t)v51);
        const int32_t v53 = -8388608; /* 0xff800000 */
        const int32_t v54 = 1059760811; /* 0x3f2aaaab */
        const int32_t v55 = (int32_t)((uint32_t)v52 - (uint32_t)v54);
        const int32_t v56 = v53 & v55;
        const int32_t v57 = (int32_t)((uint32_t)v52 - (uint32_t)v56);
        const float v58 = k0e_3ulp_avx2_frombits_f32(v57);
        const float v59 = v58 - v0;
        const double v60 = (double)v59;
        const double v61 = 0x1p+1; /* 2 */
        const double v62 = v60 + v61;
        const double v63 = v60 / v62;
        const double v64 = v63 * v63;
        const double v65 = 0x1.560d62d970adbp-3; /* 0.16701771951746633 */
        const double v66 = k0e_3ulp_avx2_fma_f64(v47, v64, v65);
        const double v67 = 0x1.9c3b5505efc6cp-2; /* 0.40257008408293049 */
        const double v68 = k0e_3ulp_avx2_fma_f64(v66, v64, v67);
        const double v69 = v64 * v64;
        const double v70 = 0x1.555279d33dbf5p-1; /* 0.66664486602428374 */
        const double v71 = k0e_3ulp_avx2_fma_f64(v70, v64, v61);
        const double v72 = k0e_3ulp_avx2_fma_f64(v68, v69, v71);
        const double v73 = 0x1.62e42f6c16b1cp-1; /* 0.69314716524545217 */
        const int32_t v74 = 23;
        const int32_t v75 = k0e_3ulp_avx2_ashr_i32(v55, v74);
        const double v76 = (double)v75;
        const double v77 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v78 = k0e_3ulp_avx2_fma_f64(v73, v76, v77);
        const double v79 = k0e_3ulp_avx2_fma_f64(v72, v63, v78);
        const double v80 = -v79;
        const double v81 = 0x1.4fa7ba53cd66p-5; /* 0.040973533554659936 */
        const double v82 = 0x1.fc2f8f41261dfp-5; /* 0.062034396928712481 */
        const double v83 = k0e_3ulp_avx2_fma_f64(v81, v36, v82);
        const double v84 = 0x1.024b05ecc0646p-2; /* 0.25223931558148072 */
        const double v85 = k0e_3ulp_avx2_fma_f64(v36, v83, v84);
        const double v86 = 0x1.0004511485b6fp+0; /* 1.0000658679107024 */
        const double v87 = k0e_3ulp_avx2_fma_f64(v85, v36, v86);
        const double v88 = 0x1.00020f6298512p+0; /* 1.0000314346037311 */
        const double v89 = k0e_3ulp_avx2_fma_f64(v87, v36, v88);
        const double v90 = v80 * v89;
        const double v91 = v46 + v90;
        const double v92 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v93 = -0x1p+0; /* -1 */
        const double v94 = v93 > v6 ? v93 : v6;
        const double v95 = v92 * v94;
        const double v96 = 0x1.8p+52; /* 6755399441055744 */
        const double v97 = v95 + v96;
        const double v98 = v30 ? v96 : v60;
        const double v99 = v97 - v98;
        const double v100 = -0x1.62e43051f14f7p-1; /* -0.6931471920039759 */
        const double v101 = k0e_3ulp_avx2_fma_f64(v99, v100, v94);
        const double v102 = 0x1.7dd286f46e30ap-13; /* 0.00018206709468218007 */
        const double v103 = 0x1.64e3fecef6a3ep-10; /* 0.001361429621957413 */
        const double v104 = k0e_3ulp_avx2_fma_f64(v102, v101, v103);
        const double v105 = v104 * v101;
        const double v106 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v107 = k0e_3ulp_avx2_fma_f64(v91, v77, v106);
        const double v108 = v105 + v107;
        const double v109 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v110 = k0e_3ulp_avx2_fma_f64(v101, v108, v109);
        const double v111 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v112 = k0e_3ulp_avx2_fma_f64(v101, v110, v111);
        const double v113 = 0x1p-1; /* 0.5 */
        const double v114 = k0e_3ulp_avx2_fma_f64(v101, v112, v113);
        const double v115 = v101 * v114;
        const double v116 = 0x1p+0; /* 1 */
        const double v117 = v115 + v116;
        const double v118 = v117 * v101;
        const double v119 = k0e_3ulp_avx2_fma_f64(v91, v118, v91);
        const int64_t v120 = k0e_3ulp_avx2_bits_f64(v97);
        const int64_t v121 = INT64_C(52);
        const int64_t v122 = k0e_3ulp_avx2_shl_i64(v120, v121);
        const double v123 = k0e_3ulp_avx2_addbits_f64(v119, v122);
        const float v124 = (float)v123;
        const float v125 = k0e_3ulp_avx2_abs_f32(v3);
        const float v126 = v32 ? v124 : v125;
        r0 = v126;
    }
    return r0;
}

static void k0e_3ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k0e_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K0E_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K0E_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K0E_3ULP_AVX2_AVX2 static inline K0E_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define K0E_3ULP_AVX2_AVX512 static inline K0E_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
K0E_3ULP_AVX2_AVX2 __m256i k0e_3ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
K0E_3ULP_AVX2_AVX2 void k0e_3ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v5 = _mm256_set1_pd(0x1p+40); /* 1099511627776 */
    const __m256d v8 = _mm256_set1_pd(0x1.1d90b74b33318p+2); /* 4.461957763135409 */
    const __m256d v10 = _mm256_set1_pd(0x1.6381472b7789dp-1); /* 0.69434568791963935 */
    const __m256d v13 = _mm256_set1_pd(0x1.a86cc83e31e58p-23); /* 1.9763825948579139e-07 */
    const __m256d v14 = _mm256_set1_pd(0x1.d62d7d000dd3fp-23); /* 2.1894354773771594e-07 */
    const __m256d v16 = _mm256_set1_pd(0x1.a5ba682bef226p-18); /* 6.2842391734233501e-06 */
    const __m256d v18 = _mm256_set1_pd(-0x1.10e5ed1b73572p-16); /* -1.6265997244071244e-05 */
    const __m256d v20 = _mm256_set1_pd(0x1.4828be2d74d9bp-12); /* 0.0003129569548409817 */
    const __m256d v22 = _mm256_set1_pd(-0x1.bb3ab0a43ebf9p-10); /* -0.0016907854379144534 */
    const __m256d v24 = _mm256_set1_pd(0x1.0d2869793f09ap-5); /* 0.032856184008751302 */
    const __m256d v26 = _mm256_set1_pd(0x1.38cada904ce83p+0); /* 1.2218453028007452 */
    const __m256 v31 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256d v33 = _mm256_set1_pd(0x1.fff9f683ba89ep-3); /* 0.24998848523620593 */
    const __m256d v35 = _mm256_set1_pd(-0x1.07850a29cbb31p-15); /* -3.1413994589937751e-05 */
    const __m256d v37 = _mm256_set1_pd(0x1.ea08899628742p-5); /* 0.059818524097194473 */
    const __m256d v39 = _mm256_set1_pd(0x1.ad3951a643ae3p-5); /* 0.052395495864507223 */
    const __m256d v41 = _mm256_set1_pd(0x1.9aaa8de15aa93p-2); /* 0.40104123771622219 */
    const __m256d v43 = _mm256_set1_pd(0x1.1db187f13f35ep+0); /* 1.1159901584607819 */
    const __m256d v45 = _mm256_set1_pd(0x1.daffc80fcb9c4p-4); /* 0.11596658848859592 */
    const __m256d v47 = _mm256_set1_pd(0x1.0f9de60eee88ep+1); /* 2.1220061848553717 */
    const __m256 v48 = _mm256_set1_ps(0x1p+24f); /* 16777216 */
    const __m256i v51 = _mm256_set1_epi32(201326592); /* 0x0c000000 */
    const __m256i v53 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v54 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256d v61 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v65 = _mm256_set1_pd(0x1.560d62d970adbp-3); /* 0.16701771951746633 */
    const __m256d v67 = _mm256_set1_pd(0x1.9c3b5505efc6cp-2); /* 0.40257008408293049 */
    const __m256d v70 = _mm256_set1_pd(0x1.555279d33dbf5p-1); /* 0.66664486602428374 */
    const __m256d v73 = _mm256_set1_pd(0x1.62e42f6c16b1cp-1); /* 0.69314716524545217 */
    const __m256d v77 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v81 = _mm256_set1_pd(0x1.4fa7ba53cd66p-5); /* 0.040973533554659936 */
    const __m256d v82 = _mm256_set1_pd(0x1.fc2f8f41261dfp-5); /* 0.062034396928712481 */
    const __m256d v84 = _mm256_set1_pd(0x1.024b05ecc0646p-2); /* 0.25223931558148072 */
    const __m256d v86 = _mm256_set1_pd(0x1.0004511485b6fp+0); /* 1.0000658679107024 */
    const __m256d v88 = _mm256_set1_pd(0x1.00020f6298512p+0); /* 1.0000314346037311 */
    const __m256d v92 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v93 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v96 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v100 = _mm256_set1_pd(-0x1.62e43051f14f7p-1); /* -0.6931471920039759 */
    const __m256d v102 = _mm256_set1_pd(0x1.7dd286f46e30ap-13); /* 0.00018206709468218007 */
    const __m256d v103 = _mm256_set1_pd(0x1.64e3fecef6a3ep-10); /* 0.001361429621957413 */
    const __m256d v106 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v109 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v111 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v113 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v116 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_sqrt_ps(v1);
    const __m256 v3 = _mm256_div_ps(v0, v2);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v7l = _mm256_min_pd(v5, v6l);
    const __m256d v7h = _mm256_min_pd(v5, v6h);
    const __m256d v9l = _mm256_sub_pd(v7l, v8);
    const __m256d v9h = _mm256_sub_pd(v7h, v8);
    const __m256d v11l = _mm256_add_pd(v7l, v10);
    const __m256d v11h = _mm256_add_pd(v7h, v10);
    const __m256d v12l = _mm256_div_pd(v9l, v11l);
    const __m256d v12h = _mm256_div_pd(v9h, v11h);
    const __m256d v15l = _mm256_fmadd_pd(v13, v12l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13, v12h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v12l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v12h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v12l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v12h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v12l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v12h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v12l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v12h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v12l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v12h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v12l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v12h, v25h, v26);
    const __m256d v28l = _mm256_mul_pd(v4l, v27l);
    const __m256d v28h = _mm256_mul_pd(v4h, v27h);
    const __m128 v29l = _mm256_cvtpd_ps(v28l);
    const __m128 v29h = _mm256_cvtpd_ps(v28h);
    const __m256 v29 = _mm256_set_m128(v29h, v29l);
    const __m256i v30 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_NLE_UQ));
    __m256 r0 = v29;
    __m256i any1 = v30;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v31, v1, _CMP_LT_OQ));
        const __m256d v34l = _mm256_mul_pd(v6l, v6l);
        const __m256d v34h = _mm256_mul_pd(v6h, v6h);
        const __m256d v36l = _mm256_fmadd_pd(v33, v34l, v35);
        const __m256d v36h = _mm256_fmadd_pd(v33, v34h, v35);
        const __m256d v38l = _mm256_mul_pd(v36l, v37);
        const __m256d v38h = _mm256_mul_pd(v36h, v37);
        const __m256d v40l = _mm256_add_pd(v38l, v39);
        const __m256d v40h = _mm256_add_pd(v38h, v39);
        const __m256d v42l = _mm256_fmadd_pd(v40l, v36l, v41);
        const __m256d v42h = _mm256_fmadd_pd(v40h, v36h, v41);
        const __m256d v44l = _mm256_fmadd_pd(v36l, v42l, v43);
        const __m256d v44h = _mm256_fmadd_pd(v36h, v42h, v43);
        const __m256d v46l = _mm256_fmadd_pd(v36l, v44l, v45);
        const __m256d v46h = _mm256_fmadd_pd(v36h, v44h, v45);
        const __m256 v49 = _mm256_mul_ps(v1, v48);
        const __m256i v50 = _mm256_castps_si256(v49);
        const __m256i v52 = _mm256_sub_epi32(v50, v51);
        const __m256i v55 = _mm256_sub_epi32(v52, v54);
        const __m256i v56 = _mm256_and_si256(v53, v55);
        const __m256i v57 = _mm256_sub_epi32(v52, v56);
        const __m256 v58 = _mm256_castsi256_ps(v57);
        const __m256 v59 = _mm256_sub_ps(v58, v0);
        const __m256d v60l = _mm256_cvtps_pd(_mm256_castps256_ps128(v59));
        const __m256d v60h = _mm256_cvtps_pd(_mm256_extractf128_ps(v59, 1));
        const __m256d v62l = _mm256_add_pd(v60l, v61);
        const __m256d v62h = _mm256_add_pd(v60h, v61);
        const __m256d v63l = _mm256_div_pd(v60l, v62l);
        const __m256d v63h = _mm256_div_pd(v60h, v62h);
        const __m256d v64l = _mm256_mul_pd(v63l, v63l);
        const __m256d v64h = _mm256_mul_pd(v63h, v63h);
        const __m256d v66l = _mm256_fmadd_pd(v47, v64l, v65);
        const __m256d v66h = _mm256_fmadd_pd(v47, v64h, v65);
        const __m256d v68l = _mm256_fmadd_pd(v66l, v64l, v67);
        const __m256d v68h = _mm256_fmadd_pd(v66h, v64h, v67);
        const __m256d v69l = _mm256_mul_pd(v64l, v64l);
        const __m256d v69h = _mm256_mul_pd(v64h, v64h);
        const __m256d v71l = _mm256_fmadd_pd(v70, v64l, v61);
        const __m256d v71h = _mm256_fmadd_pd(v70, v64h, v61);
        const __m256d v72l = _mm256_fmadd_pd(v68l, v69l, v71l);
        const __m256d v72h = _mm256_fmadd_pd(v68h, v69h, v71h);
        const __m256i v75 = _mm256_srai_epi32(v55, 23);
        const __m256d v76l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v75));
        const __m256d v76h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v75, 1));
        const __m256d v78l = _mm256_fmadd_pd(v73, v76l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v73, v76h, v77);
        const __m256d v79l = _mm256_fmadd_pd(v72l, v63l, v78l);
        const __m256d v79h = _mm256_fmadd_pd(v72h, v63h, v78h);
        const __m256d v80l = _mm256_xor_pd(v79l, _mm256_set1_pd(-0.0));
        const __m256d v80h = _mm256_xor_pd(v79h, _mm256_set1_pd(-0.0));
        const __m256d v83l = _mm256_fmadd_pd(v81, v36l, v82);
        const __m256d v83h = _mm256_fmadd_pd(v81, v36h, v82);
        const __m256d v85l = _mm256_fmadd_pd(v36l, v83l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v36h, v83h, v84);
        const __m256d v87l = _mm256_fmadd_pd(v85l, v36l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v85h, v36h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v87l, v36l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87h, v36h, v88);
        const __m256d v90l = _mm256_mul_pd(v80l, v89l);
        const __m256d v90h = _mm256_mul_pd(v80h, v89h);
        const __m256d v91l = _mm256_add_pd(v46l, v90l);
        const __m256d v91h = _mm256_add_pd(v46h, v90h);
        const __m256d v94l = _mm256_max_pd(v93, v6l);
        const __m256d v94h = _mm256_max_pd(v93, v6h);
        const __m256d v95l = _mm256_mul_pd(v92, v94l);
        const __m256d v95h = _mm256_mul_pd(v92, v94h);
        const __m256d v97l = _mm256_add_pd(v95l, v96);
        const __m256d v97h = _mm256_add_pd(v95h, v96);
        const __m256d v98l = _mm256_blendv_pd(v60l, v96, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v30))));
        const __m256d v98h = _mm256_blendv_pd(v60h, v96, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v30, 1))));
        const __m256d v99l = _mm256_sub_pd(v97l, v98l);
        const __m256d v99h = _mm256_sub_pd(v97h, v98h);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v100, v94l);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v100, v94h);
        const __m256d v104l = _mm256_fmadd_pd(v102, v101l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v102, v101h, v103);
        const __m256d v105l = _mm256_mul_pd(v104l, v101l);
        const __m256d v105h = _mm256_mul_pd(v104h, v101h);
        const __m256d v107l = _mm256_fmadd_pd(v91l, v77, v106);
        const __m256d v107h = _mm256_fmadd_pd(v91h, v77, v106);
        const __m256d v108l = _mm256_add_pd(v105l, v107l);
        const __m256d v108h = _mm256_add_pd(v105h, v107h);
        const __m256d v110l = _mm256_fmadd_pd(v101l, v108l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v101h, v108h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v101l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v101h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v101l, v112l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v101h, v112h, v113);
        const __m256d v115l = _mm256_mul_pd(v101l, v114l);
        const __m256d v115h = _mm256_mul_pd(v101h, v114h);
        const __m256d v117l = _mm256_add_pd(v115l, v116);
        const __m256d v117h = _mm256_add_pd(v115h, v116);
        const __m256d v118l = _mm256_mul_pd(v117l, v101l);
        const __m256d v118h = _mm256_mul_pd(v117h, v101h);
        const __m256d v119l = _mm256_fmadd_pd(v91l, v118l, v91l);
        const __m256d v119h = _mm256_fmadd_pd(v91h, v118h, v91h);
        const __m256i v120l = k0e_3ulp_avx2_bits_f64_avx2(v97l);
        const __m256i v120h = k0e_3ulp_avx2_bits_f64_avx2(v97h);
        const __m256i v122l = _mm256_slli_epi64(v120l, 52);
        const __m256i v122h = _mm256_slli_epi64(v120h, 52);
        const __m256d v123l = _mm256_castsi256_pd(_mm256_add_epi64(k0e_3ulp_avx2_bits_f64_avx2(v119l), v122l));
        const __m256d v123h = _mm256_castsi256_pd(_mm256_add_epi64(k0e_3ulp_avx2_bits_f64_avx2(v119h), v122h));
        const __m128 v124l = _mm256_cvtpd_ps(v123l);
        const __m128 v124h = _mm256_cvtpd_ps(v123h);
        const __m256 v124 = _mm256_set_m128(v124h, v124l);
        const __m256 v125 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
        const __m256 v126 = _mm256_blendv_ps(v125, v124, _mm256_castsi256_ps(v32));
        r0 = _mm256_blendv_ps(r0, v126, _mm256_castsi256_ps(v30));
    }
    _mm256_storeu_ps(y, r0);
}

static K0E_3ULP_AVX2_AVX2_TARGET void k0e_3ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k0e_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        k0e_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K0E_3ULP_AVX2_AVX512 __mmask8 k0e_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
K0E_3ULP_AVX2_AVX512 __m512i k0e_3ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
K0E_3ULP_AVX2_AVX512 void k0e_3ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v5 = _mm512_set1_pd(0x1p+40); /* 1099511627776 */
    const __m512d v8 = _mm512_set1_pd(0x1.1d90b74b33318p+2); /* 4.461957763135409 */
    const __m512d v10 = _mm512_set1_pd(0x1.6381472b7789dp-1); /* 0.69434568791963935 */
    const __m512d v13 = _mm512_set1_pd(0x1.a86cc83e31e58p-23); /* 1.9763825948579139e-07 */
    const __m512d v14 = _mm512_set1_pd(0x1.d62d7d000dd3fp-23); /* 2.1894354773771594e-07 */
    const __m512d v16 = _mm512_set1_pd(0x1.a5ba682bef226p-18); /* 6.2842391734233501e-06 */
    const __m512d v18 = _mm512_set1_pd(-0x1.10e5ed1b73572p-16); /* -1.6265997244071244e-05 */
    const __m512d v20 = _mm512_set1_pd(0x1.4828be2d74d9bp-12); /* 0.0003129569548409817 */
    const __m512d v22 = _mm512_set1_pd(-0x1.bb3ab0a43ebf9p-10); /* -0.0016907854379144534 */
    const __m512d v24 = _mm512_set1_pd(0x1.0d2869793f09ap-5); /* 0.032856184008751302 */
    const __m512d v26 = _mm512_set1_pd(0x1.38cada904ce83p+0); /* 1.2218453028007452 */
    const __m512 v31 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v33 = _mm512_set1_pd(0x1.fff9f683ba89ep-3); /* 0.24998848523620593 */
    const __m512d v35 = _mm512_set1_pd(-0x1.07850a29cbb31p-15); /* -3.1413994589937751e-05 */
    const __m512d v37 = _mm512_set1_pd(0x1.ea08899628742p-5); /* 0.059818524097194473 */
    const __m512d v39 = _mm512_set1_pd(0x1.ad3951a643ae3p-5); /* 0.052395495864507223 */
    const __m512d v41 = _mm512_set1_pd(0x1.9aaa8de15aa93p-2); /* 0.40104123771622219 */
    const __m512d v43 = _mm512_set1_pd(0x1.1db187f13f35ep+0); /* 1.1159901584607819 */
    const __m512d v45 = _mm512_set1_pd(0x1.daffc80fcb9c4p-4); /* 0.11596658848859592 */
    const __m512d v47 = _mm512_set1_pd(0x1.0f9de60eee88ep+1); /* 2.1220061848553717 */
    const __m512 v48 = _mm512_set1_ps(0x1p+24f); /* 16777216 */
    const __m512i v51 = _mm512_set1_epi32(201326592); /* 0x0c000000 */
    const __m512i v53 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v54 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512d v61 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v65 = _mm512_set1_pd(0x1.560d62d970adbp-3); /* 0.16701771951746633 */
    const __m512d v67 = _mm512_set1_pd(0x1.9c3b5505efc6cp-2); /* 0.40257008408293049 */
    const __m512d v70 = _mm512_set1_pd(0x1.555279d33dbf5p-1); /* 0.66664486602428374 */
    const __m512d v73 = _mm512_set1_pd(0x1.62e42f6c16b1cp-1); /* 0.69314716524545217 */
    const __m512d v77 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v81 = _mm512_set1_pd(0x1.4fa7ba53cd66p-5); /* 0.040973533554659936 */
    const __m512d v82 = _mm512_set1_pd(0x1.fc2f8f41261dfp-5); /* 0.062034396928712481 */
    const __m512d v84 = _mm512_set1_pd(0x1.024b05ecc0646p-2); /* 0.25223931558148072 */
    const __m512d v86 = _mm512_set1_pd(0x1.0004511485b6fp+0); /* 1.0000658679107024 */
    const __m512d v88 = _mm512_set1_pd(0x1.00020f6298512p+0); /* 1.0000314346037311 */
    const __m512d v92 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v93 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v96 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v100 = _mm512_set1_pd(-0x1.62e43051f14f7p-1); /* -0.6931471920039759 */
    const __m512d v102 = _mm512_set1_pd(0x1.7dd286f46e30ap-13); /* 0.00018206709468218007 */
    const __m512d v103 = _mm512_set1_pd(0x1.64e3fecef6a3ep-10); /* 0.001361429621957413 */
    const __m512d v106 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v109 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v111 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v113 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v116 = _mm512_set1_pd(0x1p+0); /* 1 */
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
    const __m512d v7_0l = _mm512_min_pd(v5, v6_0l);
    const __m512d v7_0h = _mm512_min_pd(v5, v6_0h);
    const __m512d v7_1l = _mm512_min_pd(v5, v6_1l);
    const __m512d v7_1h = _mm512_min_pd(v5, v6_1h);
    const __m512d v9_0l = _mm512_sub_pd(v7_0l, v8);
    const __m512d v9_0h = _mm512_sub_pd(v7_0h, v8);
    const __m512d v9_1l = _mm512_sub_pd(v7_1l, v8);
    const __m512d v9_1h = _mm512_sub_pd(v7_1h, v8);
    const __m512d v11_0l = _mm512_add_pd(v7_0l, v10);
    const __m512d v11_0h = _mm512_add_pd(v7_0h, v10);
    const __m512d v11_1l = _mm512_add_pd(v7_1l, v10);
    const __m512d v11_1h = _mm512_add_pd(v7_1h, v10);
    const __m512d v12_0l = _mm512_div_pd(v9_0l, v11_0l);
    const __m512d v12_0h = _mm512_div_pd(v9_0h, v11_0h);
    const __m512d v12_1l = _mm512_div_pd(v9_1l, v11_1l);
    const __m512d v12_1h = _mm512_div_pd(v9_1h, v11_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v13, v12_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v13, v12_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v13, v12_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v13, v12_1h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v12_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v12_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v12_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v12_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v12_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v12_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v12_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v12_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v19_0l, v12_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v19_0h, v12_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v19_1l, v12_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v19_1h, v12_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v12_0l, v21_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v12_0h, v21_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v12_1l, v21_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v12_1h, v21_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v12_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v12_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v12_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v12_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v12_0l, v25_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v12_0h, v25_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v12_1l, v25_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v12_1h, v25_1h, v26);
    const __m512d v28_0l = _mm512_mul_pd(v4_0l, v27_0l);
    const __m512d v28_0h = _mm512_mul_pd(v4_0h, v27_0h);
    const __m512d v28_1l = _mm512_mul_pd(v4_1l, v27_1l);
    const __m512d v28_1h = _mm512_mul_pd(v4_1h, v27_1h);
    const __m256 v29_0l = _mm512_cvtpd_ps(v28_0l);
    const __m256 v29_0h = _mm512_cvtpd_ps(v28_0h);
    const __m512 v29_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v29_0l), v29_0h, 1);
    const __m256 v29_1l = _mm512_cvtpd_ps(v28_1l);
    const __m256 v29_1h = _mm512_cvtpd_ps(v28_1h);
    const __m512 v29_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v29_1l), v29_1h, 1);
    const __mmask16 v30_0 = _mm512_cmp_ps_mask(v0, v1_0, _CMP_NLE_UQ);
    const __mmask16 v30_1 = _mm512_cmp_ps_mask(v0, v1_1, _CMP_NLE_UQ);
    __m512 r0_0 = v29_0;
    __m512 r0_1 = v29_1;
    __mmask16 any1 = v30_0;
    any1 = (__mmask16)(any1 | v30_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v32_0 = _mm512_cmp_ps_mask(v31, v1_0, _CMP_LT_OQ);
        const __mmask16 v32_1 = _mm512_cmp_ps_mask(v31, v1_1, _CMP_LT_OQ);
        const __m512d v34_0l = _mm512_mul_pd(v6_0l, v6_0l);
        const __m512d v34_0h = _mm512_mul_pd(v6_0h, v6_0h);
        const __m512d v34_1l = _mm512_mul_pd(v6_1l, v6_1l);
        const __m512d v34_1h = _mm512_mul_pd(v6_1h, v6_1h);
        const __m512d v36_0l = _mm512_fmadd_pd(v33, v34_0l, v35);
        const __m512d v36_0h = _mm512_fmadd_pd(v33, v34_0h, v35);
        const __m512d v36_1l = _mm512_fmadd_pd(v33, v34_1l, v35);
        const __m512d v36_1h = _mm512_fmadd_pd(v33, v34_1h, v35);
        const __m512d v38_0l = _mm512_mul_pd(v36_0l, v37);
        const __m512d v38_0h = _mm512_mul_pd(v36_0h, v37);
        const __m512d v38_1l = _mm512_mul_pd(v36_1l, v37);
        const __m512d v38_1h = _mm512_mul_pd(v36_1h, v37);
        const __m512d v40_0l = _mm512_add_pd(v38_0l, v39);
        const __m512d v40_0h = _mm512_add_pd(v38_0h, v39);
        const __m512d v40_1l = _mm512_add_pd(v38_1l, v39);
        const __m512d v40_1h = _mm512_add_pd(v38_1h, v39);
        const __m512d v42_0l = _mm512_fmadd_pd(v40_0l, v36_0l, v41);
        const __m512d v42_0h = _mm512_fmadd_pd(v40_0h, v36_0h, v41);
        const __m512d v42_1l = _mm512_fmadd_pd(v40_1l, v36_1l, v41);
        const __m512d v42_1h = _mm512_fmadd_pd(v40_1h, v36_1h, v41);
        const __m512d v44_0l = _mm512_fmadd_pd(v36_0l, v42_0l, v43);
        const __m512d v44_0h = _mm512_fmadd_pd(v36_0h, v42_0h, v43);
        const __m512d v44_1l = _mm512_fmadd_pd(v36_1l, v42_1l, v43);
        const __m512d v44_1h = _mm512_fmadd_pd(v36_1h, v42_1h, v43);
        const __m512d v46_0l = _mm512_fmadd_pd(v36_0l, v44_0l, v45);
        const __m512d v46_0h = _mm512_fmadd_pd(v36_0h, v44_0h, v45);
        const __m512d v46_1l = _mm512_fmadd_pd(v36_1l, v44_1l, v45);
        const __m512d v46_1h = _mm512_fmadd_pd(v36_1h, v44_1h, v45);
        const __m512 v49_0 = _mm512_mul_ps(v1_0, v48);
        const __m512 v49_1 = _mm512_mul_ps(v1_1, v48);
        const __m512i v50_0 = _mm512_castps_si512(v49_0);
        const __m512i v50_1 = _mm512_castps_si512(v49_1);
        const __m512i v52_0 = _mm512_sub_epi32(v50_0, v51);
        const __m512i v52_1 = _mm512_sub_epi32(v50_1, v51);
        const __m512i v55_0 = _mm512_sub_epi32(v52_0, v54);
        const __m512i v55_1 = _mm512_sub_epi32(v52_1, v54);
        const __m512i v56_0 = _mm512_and_si512(v53, v55_0);
        const __m512i v56_1 = _mm512_and_si512(v53, v55_1);
        const __m512i v57_0 = _mm512_sub_epi32(v52_0, v56_0);
        const __m512i v57_1 = _mm512_sub_epi32(v52_1, v56_1);
        const __m512 v58_0 = _mm512_castsi512_ps(v57_0);
        const __m512 v58_1 = _mm512_castsi512_ps(v57_1);
        const __m512 v59_0 = _mm512_sub_ps(v58_0, v0);
        const __m512 v59_1 = _mm512_sub_ps(v58_1, v0);
        const __m512d v60_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v59_0));
        const __m512d v60_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v59_0, 1));
        const __m512d v60_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v59_1));
        const __m512d v60_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v59_1, 1));
        const __m512d v62_0l = _mm512_add_pd(v60_0l, v61);
        const __m512d v62_0h = _mm512_add_pd(v60_0h, v61);
        const __m512d v62_1l = _mm512_add_pd(v60_1l, v61);
        const __m512d v62_1h = _mm512_add_pd(v60_1h, v61);
        const __m512d v63_0l = _mm512_div_pd(v60_0l, v62_0l);
        const __m512d v63_0h = _mm512_div_pd(v60_0h, v62_0h);
        const __m512d v63_1l = _mm512_div_pd(v60_1l, v62_1l);
        const __m512d v63_1h = _mm512_div_pd(v60_1h, v62_1h);
        const __m512d v64_0l = _mm512_mul_pd(v63_0l, v63_0l);
        const __m512d v64_0h = _mm512_mul_pd(v63_0h, v63_0h);
        const __m512d v64_1l = _mm512_mul_pd(v63_1l, v63_1l);
        const __m512d v64_1h = _mm512_mul_pd(v63_1h, v63_1h);
        const __m512d v66_0l = _mm512_fmadd_pd(v47, v64_0l, v65);
        const __m512d v66_0h = _mm512_fmadd_pd(v47, v64_0h, v65);
        const __m512d v66_1l = _mm512_fmadd_pd(v47, v64_1l, v65);
        const __m512d v66_1h = _mm512_fmadd_pd(v47, v64_1h, v65);
        const __m512d v68_0l = _mm512_fmadd_pd(v66_0l, v64_0l, v67);
        const __m512d v68_0h = _mm512_fmadd_pd(v66_0h, v64_0h, v67);
        const __m512d v68_1l = _mm512_fmadd_pd(v66_1l, v64_1l, v67);
        const __m512d v68_1h = _mm512_fmadd_pd(v66_1h, v64_1h, v67);
        const __m512d v69_0l = _mm512_mul_pd(v64_0l, v64_0l);
        const __m512d v69_0h = _mm512_mul_pd(v64_0h, v64_0h);
        const __m512d v69_1l = _mm512_mul_pd(v64_1l, v64_1l);
        const __m512d v69_1h = _mm512_mul_pd(v64_1h, v64_1h);
        const __m512d v71_0l = _mm512_fmadd_pd(v70, v64_0l, v61);
        const __m512d v71_0h = _mm512_fmadd_pd(v70, v64_0h, v61);
        const __m512d v71_1l = _mm512_fmadd_pd(v70, v64_1l, v61);
        const __m512d v71_1h = _mm512_fmadd_pd(v70, v64_1h, v61);
        const __m512d v72_0l = _mm512_fmadd_pd(v68_0l, v69_0l, v71_0l);
        const __m512d v72_0h = _mm512_fmadd_pd(v68_0h, v69_0h, v71_0h);
        const __m512d v72_1l = _mm512_fmadd_pd(v68_1l, v69_1l, v71_1l);
        const __m512d v72_1h = _mm512_fmadd_pd(v68_1h, v69_1h, v71_1h);
        const __m512i v75_0 = _mm512_srai_epi32(v55_0, 23);
        const __m512i v75_1 = _mm512_srai_epi32(v55_1, 23);
        const __m512d v76_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v75_0));
        const __m512d v76_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v75_0, 1));
        const __m512d v76_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v75_1));
        const __m512d v76_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v75_1, 1));
        const __m512d v78_0l = _mm512_fmadd_pd(v73, v76_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v73, v76_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v73, v76_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v73, v76_1h, v77);
        const __m512d v79_0l = _mm512_fmadd_pd(v72_0l, v63_0l, v78_0l);
        const __m512d v79_0h = _mm512_fmadd_pd(v72_0h, v63_0h, v78_0h);
        const __m512d v79_1l = _mm512_fmadd_pd(v72_1l, v63_1l, v78_1l);
        const __m512d v79_1h = _mm512_fmadd_pd(v72_1h, v63_1h, v78_1h);
        const __m512d v80_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v79_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v80_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v79_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v80_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v79_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v80_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v79_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v83_0l = _mm512_fmadd_pd(v81, v36_0l, v82);
        const __m512d v83_0h = _mm512_fmadd_pd(v81, v36_0h, v82);
        const __m512d v83_1l = _mm512_fmadd_pd(v81, v36_1l, v82);
        const __m512d v83_1h = _mm512_fmadd_pd(v81, v36_1h, v82);
        const __m512d v85_0l = _mm512_fmadd_pd(v36_0l, v83_0l, v84);
        const __m512d v85_0h = _mm512_fmadd_pd(v36_0h, v83_0h, v84);
        const __m512d v85_1l = _mm512_fmadd_pd(v36_1l, v83_1l, v84);
        const __m512d v85_1h = _mm512_fmadd_pd(v36_1h, v83_1h, v84);
        const __m512d v87_0l = _mm512_fmadd_pd(v85_0l, v36_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v85_0h, v36_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v85_1l, v36_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v85_1h, v36_1h, v86);
        const __m512d v89_0l = _mm512_fmadd_pd(v87_0l, v36_0l, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v87_0h, v36_0h, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v87_1l, v36_1l, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v87_1h, v36_1h, v88);
        const __m512d v90_0l = _mm512_mul_pd(v80_0l, v89_0l);
        const __m512d v90_0h = _mm512_mul_pd(v80_0h, v89_0h);
        const __m512d v90_1l = _mm512_mul_pd(v80_1l, v89_1l);
        const __m512d v90_1h = _mm512_mul_pd(v80_1h, v89_1h);
        const __m512d v91_0l = _mm512_add_pd(v46_0l, v90_0l);
        const __m512d v91_0h = _mm512_add_pd(v46_0h, v90_0h);
        const __m512d v91_1l = _mm512_add_pd(v46_1l, v90_1l);
        const __m512d v91_1h = _mm512_add_pd(v46_1h, v90_1h);
        const __m512d v94_0l = _mm512_max_pd(v93, v6_0l);
        const __m512d v94_0h = _mm512_max_pd(v93, v6_0h);
        const __m512d v94_1l = _mm512_max_pd(v93, v6_1l);
        const __m512d v94_1h = _mm512_max_pd(v93, v6_1h);
        const __m512d v95_0l = _mm512_mul_pd(v92, v94_0l);
        const __m512d v95_0h = _mm512_mul_pd(v92, v94_0h);
        const __m512d v95_1l = _mm512_mul_pd(v92, v94_1l);
        const __m512d v95_1h = _mm512_mul_pd(v92, v94_1h);
        const __m512d v97_0l = _mm512_add_pd(v95_0l, v96);
        const __m512d v97_0h = _mm512_add_pd(v95_0h, v96);
        const __m512d v97_1l = _mm512_add_pd(v95_1l, v96);
        const __m512d v97_1h = _mm512_add_pd(v95_1h, v96);
        const __m512d v98_0l = _mm512_mask_blend_pd((__mmask8)v30_0, v60_0l, v96);
        const __m512d v98_0h = _mm512_mask_blend_pd(k0e_3ulp_avx2_high_mask_avx512(v30_0), v60_0h, v96);
        const __m512d v98_1l = _mm512_mask_blend_pd((__mmask8)v30_1, v60_1l, v96);
        const __m512d v98_1h = _mm512_mask_blend_pd(k0e_3ulp_avx2_high_mask_avx512(v30_1), v60_1h, v96);
        const __m512d v99_0l = _mm512_sub_pd(v97_0l, v98_0l);
        const __m512d v99_0h = _mm512_sub_pd(v97_0h, v98_0h);
        const __m512d v99_1l = _mm512_sub_pd(v97_1l, v98_1l);
        const __m512d v99_1h = _mm512_sub_pd(v97_1h, v98_1h);
        const __m512d v101_0l = _mm512_fmadd_pd(v99_0l, v100, v94_0l);
        const __m512d v101_0h = _mm512_fmadd_pd(v99_0h, v100, v94_0h);
        const __m512d v101_1l = _mm512_fmadd_pd(v99_1l, v100, v94_1l);
        const __m512d v101_1h = _mm512_fmadd_pd(v99_1h, v100, v94_1h);
        const __m512d v104_0l = _mm512_fmadd_pd(v102, v101_0l, v103);
        const __m512d v104_0h = _mm512_fmadd_pd(v102, v101_0h, v103);
        const __m512d v104_1l = _mm512_fmadd_pd(v102, v101_1l, v103);
        const __m512d v104_1h = _mm512_fmadd_pd(v102, v101_1h, v103);
        const __m512d v105_0l = _mm512_mul_pd(v104_0l, v101_0l);
        const __m512d v105_0h = _mm512_mul_pd(v104_0h, v101_0h);
        const __m512d v105_1l = _mm512_mul_pd(v104_1l, v101_1l);
        const __m512d v105_1h = _mm512_mul_pd(v104_1h, v101_1h);
        const __m512d v107_0l = _mm512_fmadd_pd(v91_0l, v77, v106);
        const __m512d v107_0h = _mm512_fmadd_pd(v91_0h, v77, v106);
        const __m512d v107_1l = _mm512_fmadd_pd(v91_1l, v77, v106);
        const __m512d v107_1h = _mm512_fmadd_pd(v91_1h, v77, v106);
        const __m512d v108_0l = _mm512_add_pd(v105_0l, v107_0l);
        const __m512d v108_0h = _mm512_add_pd(v105_0h, v107_0h);
        const __m512d v108_1l = _mm512_add_pd(v105_1l, v107_1l);
        const __m512d v108_1h = _mm512_add_pd(v105_1h, v107_1h);
        const __m512d v110_0l = _mm512_fmadd_pd(v101_0l, v108_0l, v109);
        const __m512d v110_0h = _mm512_fmadd_pd(v101_0h, v108_0h, v109);
        const __m512d v110_1l = _mm512_fmadd_pd(v101_1l, v108_1l, v109);
        const __m512d v110_1h = _mm512_fmadd_pd(v101_1h, v108_1h, v109);
        const __m512d v112_0l = _mm512_fmadd_pd(v101_0l, v110_0l, v111);
        const __m512d v112_0h = _mm512_fmadd_pd(v101_0h, v110_0h, v111);
        const __m512d v112_1l = _mm512_fmadd_pd(v101_1l, v110_1l, v111);
        const __m512d v112_1h = _mm512_fmadd_pd(v101_1h, v110_1h, v111);
        const __m512d v114_0l = _mm512_fmadd_pd(v101_0l, v112_0l, v113);
        const __m512d v114_0h = _mm512_fmadd_pd(v101_0h, v112_0h, v113);
        const __m512d v114_1l = _mm512_fmadd_pd(v101_1l, v112_1l, v113);
        const __m512d v114_1h = _mm512_fmadd_pd(v101_1h, v112_1h, v113);
        const __m512d v115_0l = _mm512_mul_pd(v101_0l, v114_0l);
        const __m512d v115_0h = _mm512_mul_pd(v101_0h, v114_0h);
        const __m512d v115_1l = _mm512_mul_pd(v101_1l, v114_1l);
        const __m512d v115_1h = _mm512_mul_pd(v101_1h, v114_1h);
        const __m512d v117_0l = _mm512_add_pd(v115_0l, v116);
        const __m512d v117_0h = _mm512_add_pd(v115_0h, v116);
        const __m512d v117_1l = _mm512_add_pd(v115_1l, v116);
        const __m512d v117_1h = _mm512_add_pd(v115_1h, v116);
        const __m512d v118_0l = _mm512_mul_pd(v117_0l, v101_0l);
        const __m512d v118_0h = _mm512_mul_pd(v117_0h, v101_0h);
        const __m512d v118_1l = _mm512_mul_pd(v117_1l, v101_1l);
        const __m512d v118_1h = _mm512_mul_pd(v117_1h, v101_1h);
        const __m512d v119_0l = _mm512_fmadd_pd(v91_0l, v118_0l, v91_0l);
        const __m512d v119_0h = _mm512_fmadd_pd(v91_0h, v118_0h, v91_0h);
        const __m512d v119_1l = _mm512_fmadd_pd(v91_1l, v118_1l, v91_1l);
        const __m512d v119_1h = _mm512_fmadd_pd(v91_1h, v118_1h, v91_1h);
        const __m512i v120_0l = k0e_3ulp_avx2_bits_f64_avx512(v97_0l);
        const __m512i v120_0h = k0e_3ulp_avx2_bits_f64_avx512(v97_0h);
        const __m512i v120_1l = k0e_3ulp_avx2_bits_f64_avx512(v97_1l);
        const __m512i v120_1h = k0e_3ulp_avx2_bits_f64_avx512(v97_1h);
        const __m512i v122_0l = _mm512_slli_epi64(v120_0l, 52);
        const __m512i v122_0h = _mm512_slli_epi64(v120_0h, 52);
        const __m512i v122_1l = _mm512_slli_epi64(v120_1l, 52);
        const __m512i v122_1h = _mm512_slli_epi64(v120_1h, 52);
        const __m512d v123_0l = _mm512_castsi512_pd(_mm512_add_epi64(k0e_3ulp_avx2_bits_f64_avx512(v119_0l), v122_0l));
        const __m512d v123_0h = _mm512_castsi512_pd(_mm512_add_epi64(k0e_3ulp_avx2_bits_f64_avx512(v119_0h), v122_0h));
        const __m512d v123_1l = _mm512_castsi512_pd(_mm512_add_epi64(k0e_3ulp_avx2_bits_f64_avx512(v119_1l), v122_1l));
        const __m512d v123_1h = _mm512_castsi512_pd(_mm512_add_epi64(k0e_3ulp_avx2_bits_f64_avx512(v119_1h), v122_1h));
        const __m256 v124_0l = _mm512_cvtpd_ps(v123_0l);
        const __m256 v124_0h = _mm512_cvtpd_ps(v123_0h);
        const __m512 v124_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v124_0l), v124_0h, 1);
        const __m256 v124_1l = _mm512_cvtpd_ps(v123_1l);
        const __m256 v124_1h = _mm512_cvtpd_ps(v123_1h);
        const __m512 v124_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v124_1l), v124_1h, 1);
        const __m512 v125_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v125_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v126_0 = _mm512_mask_blend_ps(v32_0, v125_0, v124_0);
        const __m512 v126_1 = _mm512_mask_blend_ps(v32_1, v125_1, v124_1);
        r0_0 = _mm512_mask_blend_ps(v30_0, r0_0, v126_0);
        r0_1 = _mm512_mask_blend_ps(v30_1, r0_1, v126_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static K0E_3ULP_AVX2_AVX512_TARGET void k0e_3ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v5 = _mm512_set1_pd(0x1p+40); /* 1099511627776 */
    const __m512d v8 = _mm512_set1_pd(0x1.1d90b74b33318p+2); /* 4.461957763135409 */
    const __m512d v10 = _mm512_set1_pd(0x1.6381472b7789dp-1); /* 0.69434568791963935 */
    const __m512d v13 = _mm512_set1_pd(0x1.a86cc83e31e58p-23); /* 1.9763825948579139e-07 */
    const __m512d v14 = _mm512_set1_pd(0x1.d62d7d000dd3fp-23); /* 2.1894354773771594e-07 */
    const __m512d v16 = _mm512_set1_pd(0x1.a5ba682bef226p-18); /* 6.2842391734233501e-06 */
    const __m512d v18 = _mm512_set1_pd(-0x1.10e5ed1b73572p-16); /* -1.6265997244071244e-05 */
    const __m512d v20 = _mm512_set1_pd(0x1.4828be2d74d9bp-12); /* 0.0003129569548409817 */
    const __m512d v22 = _mm512_set1_pd(-0x1.bb3ab0a43ebf9p-10); /* -0.0016907854379144534 */
    const __m512d v24 = _mm512_set1_pd(0x1.0d2869793f09ap-5); /* 0.032856184008751302 */
    const __m512d v26 = _mm512_set1_pd(0x1.38cada904ce83p+0); /* 1.2218453028007452 */
    const __m512 v31 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v33 = _mm512_set1_pd(0x1.fff9f683ba89ep-3); /* 0.24998848523620593 */
    const __m512d v35 = _mm512_set1_pd(-0x1.07850a29cbb31p-15); /* -3.1413994589937751e-05 */
    const __m512d v37 = _mm512_set1_pd(0x1.ea08899628742p-5); /* 0.059818524097194473 */
    const __m512d v39 = _mm512_set1_pd(0x1.ad3951a643ae3p-5); /* 0.052395495864507223 */
    const __m512d v41 = _mm512_set1_pd(0x1.9aaa8de15aa93p-2); /* 0.40104123771622219 */
    const __m512d v43 = _mm512_set1_pd(0x1.1db187f13f35ep+0); /* 1.1159901584607819 */
    const __m512d v45 = _mm512_set1_pd(0x1.daffc80fcb9c4p-4); /* 0.11596658848859592 */
    const __m512d v47 = _mm512_set1_pd(0x1.0f9de60eee88ep+1); /* 2.1220061848553717 */
    const __m512 v48 = _mm512_set1_ps(0x1p+24f); /* 16777216 */
    const __m512i v51 = _mm512_set1_epi32(201326592); /* 0x0c000000 */
    const __m512i v53 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v54 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512d v61 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v65 = _mm512_set1_pd(0x1.560d62d970adbp-3); /* 0.16701771951746633 */
    const __m512d v67 = _mm512_set1_pd(0x1.9c3b5505efc6cp-2); /* 0.40257008408293049 */
    const __m512d v70 = _mm512_set1_pd(0x1.555279d33dbf5p-1); /* 0.66664486602428374 */
    const __m512d v73 = _mm512_set1_pd(0x1.62e42f6c16b1cp-1); /* 0.69314716524545217 */
    const __m512d v77 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v81 = _mm512_set1_pd(0x1.4fa7ba53cd66p-5); /* 0.040973533554659936 */
    const __m512d v82 = _mm512_set1_pd(0x1.fc2f8f41261dfp-5); /* 0.062034396928712481 */
    const __m512d v84 = _mm512_set1_pd(0x1.024b05ecc0646p-2); /* 0.25223931558148072 */
    const __m512d v86 = _mm512_set1_pd(0x1.0004511485b6fp+0); /* 1.0000658679107024 */
    const __m512d v88 = _mm512_set1_pd(0x1.00020f6298512p+0); /* 1.0000314346037311 */
    const __m512d v92 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v93 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v96 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v100 = _mm512_set1_pd(-0x1.62e43051f14f7p-1); /* -0.6931471920039759 */
    const __m512d v102 = _mm512_set1_pd(0x1.7dd286f46e30ap-13); /* 0.00018206709468218007 */
    const __m512d v103 = _mm512_set1_pd(0x1.64e3fecef6a3ep-10); /* 0.001361429621957413 */
    const __m512d v106 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v109 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v111 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v113 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v116 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_sqrt_ps(v1);
    const __m512 v3 = _mm512_div_ps(v0, v2);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v7l = _mm512_min_pd(v5, v6l);
    const __m512d v7h = _mm512_min_pd(v5, v6h);
    const __m512d v9l = _mm512_sub_pd(v7l, v8);
    const __m512d v9h = _mm512_sub_pd(v7h, v8);
    const __m512d v11l = _mm512_add_pd(v7l, v10);
    const __m512d v11h = _mm512_add_pd(v7h, v10);
    const __m512d v12l = _mm512_div_pd(v9l, v11l);
    const __m512d v12h = _mm512_div_pd(v9h, v11h);
    const __m512d v15l = _mm512_fmadd_pd(v13, v12l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13, v12h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v12l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v12h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v12l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v12h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v12l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v12h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v12l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v12h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v12l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v12h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v12l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v12h, v25h, v26);
    const __m512d v28l = _mm512_mul_pd(v4l, v27l);
    const __m512d v28h = _mm512_mul_pd(v4h, v27h);
    const __m256 v29l = _mm512_cvtpd_ps(v28l);
    const __m256 v29h = _mm512_cvtpd_ps(v28h);
    const __m512 v29 = _mm512_insertf32x8(_mm512_castps256_ps512(v29l), v29h, 1);
    const __mmask16 v30 = _mm512_cmp_ps_mask(v0, v1, _CMP_NLE_UQ);
    __m512 r0 = v29;
    __mmask16 any1 = v30;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v32 = _mm512_cmp_ps_mask(v31, v1, _CMP_LT_OQ);
        const __m512d v34l = _mm512_mul_pd(v6l, v6l);
        const __m512d v34h = _mm512_mul_pd(v6h, v6h);
        const __m512d v36l = _mm512_fmadd_pd(v33, v34l, v35);
        const __m512d v36h = _mm512_fmadd_pd(v33, v34h, v35);
        const __m512d v38l = _mm512_mul_pd(v36l, v37);
        const __m512d v38h = _mm512_mul_pd(v36h, v37);
        const __m512d v40l = _mm512_add_pd(v38l, v39);
        const __m512d v40h = _mm512_add_pd(v38h, v39);
        const __m512d v42l = _mm512_fmadd_pd(v40l, v36l, v41);
        const __m512d v42h = _mm512_fmadd_pd(v40h, v36h, v41);
        const __m512d v44l = _mm512_fmadd_pd(v36l, v42l, v43);
        const __m512d v44h = _mm512_fmadd_pd(v36h, v42h, v43);
        const __m512d v46l = _mm512_fmadd_pd(v36l, v44l, v45);
        const __m512d v46h = _mm512_fmadd_pd(v36h, v44h, v45);
        const __m512 v49 = _mm512_mul_ps(v1, v48);
        const __m512i v50 = _mm512_castps_si512(v49);
        const __m512i v52 = _mm512_sub_epi32(v50, v51);
        const __m512i v55 = _mm512_sub_epi32(v52, v54);
        const __m512i v56 = _mm512_and_si512(v53, v55);
        const __m512i v57 = _mm512_sub_epi32(v52, v56);
        const __m512 v58 = _mm512_castsi512_ps(v57);
        const __m512 v59 = _mm512_sub_ps(v58, v0);
        const __m512d v60l = _mm512_cvtps_pd(_mm512_castps512_ps256(v59));
        const __m512d v60h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v59, 1));
        const __m512d v62l = _mm512_add_pd(v60l, v61);
        const __m512d v62h = _mm512_add_pd(v60h, v61);
        const __m512d v63l = _mm512_div_pd(v60l, v62l);
        const __m512d v63h = _mm512_div_pd(v60h, v62h);
        const __m512d v64l = _mm512_mul_pd(v63l, v63l);
        const __m512d v64h = _mm512_mul_pd(v63h, v63h);
        const __m512d v66l = _mm512_fmadd_pd(v47, v64l, v65);
        const __m512d v66h = _mm512_fmadd_pd(v47, v64h, v65);
        const __m512d v68l = _mm512_fmadd_pd(v66l, v64l, v67);
        const __m512d v68h = _mm512_fmadd_pd(v66h, v64h, v67);
        const __m512d v69l = _mm512_mul_pd(v64l, v64l);
        const __m512d v69h = _mm512_mul_pd(v64h, v64h);
        const __m512d v71l = _mm512_fmadd_pd(v70, v64l, v61);
        const __m512d v71h = _mm512_fmadd_pd(v70, v64h, v61);
        const __m512d v72l = _mm512_fmadd_pd(v68l, v69l, v71l);
        const __m512d v72h = _mm512_fmadd_pd(v68h, v69h, v71h);
        const __m512i v75 = _mm512_srai_epi32(v55, 23);
        const __m512d v76l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v75));
        const __m512d v76h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v75, 1));
        const __m512d v78l = _mm512_fmadd_pd(v73, v76l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v73, v76h, v77);
        const __m512d v79l = _mm512_fmadd_pd(v72l, v63l, v78l);
        const __m512d v79h = _mm512_fmadd_pd(v72h, v63h, v78h);
        const __m512d v80l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v79l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v80h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v79h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v83l = _mm512_fmadd_pd(v81, v36l, v82);
        const __m512d v83h = _mm512_fmadd_pd(v81, v36h, v82);
        const __m512d v85l = _mm512_fmadd_pd(v36l, v83l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v36h, v83h, v84);
        const __m512d v87l = _mm512_fmadd_pd(v85l, v36l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v85h, v36h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v87l, v36l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87h, v36h, v88);
        const __m512d v90l = _mm512_mul_pd(v80l, v89l);
        const __m512d v90h = _mm512_mul_pd(v80h, v89h);
        const __m512d v91l = _mm512_add_pd(v46l, v90l);
        const __m512d v91h = _mm512_add_pd(v46h, v90h);
        const __m512d v94l = _mm512_max_pd(v93, v6l);
        const __m512d v94h = _mm512_max_pd(v93, v6h);
        const __m512d v95l = _mm512_mul_pd(v92, v94l);
        const __m512d v95h = _mm512_mul_pd(v92, v94h);
        const __m512d v97l = _mm512_add_pd(v95l, v96);
        const __m512d v97h = _mm512_add_pd(v95h, v96);
        const __m512d v98l = _mm512_mask_blend_pd((__mmask8)v30, v60l, v96);
        const __m512d v98h = _mm512_mask_blend_pd(k0e_3ulp_avx2_high_mask_avx512(v30), v60h, v96);
        const __m512d v99l = _mm512_sub_pd(v97l, v98l);
        const __m512d v99h = _mm512_sub_pd(v97h, v98h);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v100, v94l);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v100, v94h);
        const __m512d v104l = _mm512_fmadd_pd(v102, v101l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v102, v101h, v103);
        const __m512d v105l = _mm512_mul_pd(v104l, v101l);
        const __m512d v105h = _mm512_mul_pd(v104h, v101h);
        const __m512d v107l = _mm512_fmadd_pd(v91l, v77, v106);
        const __m512d v107h = _mm512_fmadd_pd(v91h, v77, v106);
        const __m512d v108l = _mm512_add_pd(v105l, v107l);
        const __m512d v108h = _mm512_add_pd(v105h, v107h);
        const __m512d v110l = _mm512_fmadd_pd(v101l, v108l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v101h, v108h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v101l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v101h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v101l, v112l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v101h, v112h, v113);
        const __m512d v115l = _mm512_mul_pd(v101l, v114l);
        const __m512d v115h = _mm512_mul_pd(v101h, v114h);
        const __m512d v117l = _mm512_add_pd(v115l, v116);
        const __m512d v117h = _mm512_add_pd(v115h, v116);
        const __m512d v118l = _mm512_mul_pd(v117l, v101l);
        const __m512d v118h = _mm512_mul_pd(v117h, v101h);
        const __m512d v119l = _mm512_fmadd_pd(v91l, v118l, v91l);
        const __m512d v119h = _mm512_fmadd_pd(v91h, v118h, v91h);
        const __m512i v120l = k0e_3ulp_avx2_bits_f64_avx512(v97l);
        const __m512i v120h = k0e_3ulp_avx2_bits_f64_avx512(v97h);
        const __m512i v122l = _mm512_slli_epi64(v120l, 52);
        const __m512i v122h = _mm512_slli_epi64(v120h, 52);
        const __m512d v123l = _mm512_castsi512_pd(_mm512_add_epi64(k0e_3ulp_avx2_bits_f64_avx512(v119l), v122l));
        const __m512d v123h = _mm512_castsi512_pd(_mm512_add_epi64(k0e_3ulp_avx2_bits_f64_avx512(v119h), v122h));
        const __m256 v124l = _mm512_cvtpd_ps(v123l);
        const __m256 v124h = _mm512_cvtpd_ps(v123h);
        const __m512 v124 = _mm512_insertf32x8(_mm512_castps256_ps512(v124l), v124h, 1);
        const __m512 v125 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v126 = _mm512_mask_blend_ps(v32, v125, v124);
        r0 = _mm512_mask_blend_ps(v30, r0, v126);
    }
    _mm512_storeu_ps(y, r0);
}

static K0E_3ULP_AVX2_AVX512_TARGET void k0e_3ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        k0e_3ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        k0e_3ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        k0e_3ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K0E_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k0e_3ulp_avx2_level(void) {
#if defined(K0E_3ULP_AVX2_FORCE_ISA)
    return K0E_3ULP_AVX2_FORCE_ISA;
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

float k0e_3ulp_avx2(float x) {
    return k0e_3ulp_avx2_element(x);
}

void k0e_3ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k0e_3ulp_avx2_level();
    if (level == 2) {
        k0e_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k0e_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    k0e_3ulp_avx2_array_portable(x, y, n);
}
