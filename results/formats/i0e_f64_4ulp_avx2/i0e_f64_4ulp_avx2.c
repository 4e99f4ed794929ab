/* i0e_f64_4ulp_avx2: i0e
 *
 *   target       i0e, e^-|x| I_0(x), f64
 *   domain       every input
 *   max error    3.985954 ulp, observed on 5431271390 inputs
 *   worst input  0x1.7cb5e99ad32cap+2 (5.9486030590021048, encoding 0x4017cb5e99ad32ca)
 *   result there 0x1.56dcc6e321a9cp-3 (0.1674132860245735, encoding 0x3fc56dcc6e321a9c)
 *   mean error   0.498765 ulp
 *   misrounded   2300911947 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a53dbde84bca772b7fafc7a55a5c69fb
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0e --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i0e/f64/chebyshev_integer.evo --archive i0e_f64_avx2.db
 *                time: 2.6122 ns/element as avx2 code (inputs mean)
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
#include "i0e_f64_4ulp_avx2.h"

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

static inline double i0e_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double i0e_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i0e_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t i0e_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i0e_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i0e_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return i0e_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)i0e_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double i0e_f64_4ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double i0e_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1.e3954a736fe36p-51; /* 8.3888307286952806e-16 */
    const double v1 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v2 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v3 = x;
    const double v4 = i0e_f64_4ulp_avx2_abs_f64(v3);
    const double v5 = -v4;
    const double v6 = 0x1.8p+52; /* 6755399441055744 */
    const double v7 = i0e_f64_4ulp_avx2_fma_f64(v2, v5, v6);
    const double v8 = v7 - v6;
    const double v9 = i0e_f64_4ulp_avx2_fma_f64(v1, v8, v5);
    const double v10 = -0x1.a9df79f2e491bp-50; /* -1.4775436240518167e-15 */
    const double v11 = i0e_f64_4ulp_avx2_fma_f64(v9, v9, v10);
    const double v12 = 0x1.bedeb1d1307cfp-26; /* 2.6011251656706696e-08 */
    const double v13 = 0x1.289cf3a51a298p-22; /* 2.762424691827967e-07 */
    const double v14 = i0e_f64_4ulp_avx2_fma_f64(v12, v9, v13);
    const double v15 = 0x1.71d2af977b167p-19; /* 2.7553960071284017e-06 */
    const double v16 = i0e_f64_4ulp_avx2_fma_f64(v14, v9, v15);
    const double v17 = 0x1.a019a9939f948p-16; /* 2.4801507221721976e-05 */
    const double v18 = i0e_f64_4ulp_avx2_fma_f64(v16, v9, v17);
    const double v19 = 0x1.a01a07812939cp-13; /* 0.00019841274118906078 */
    const double v20 = i0e_f64_4ulp_avx2_fma_f64(v18, v9, v19);
    const double v21 = 0x1.6c16c17f05188p-10; /* 0.0013888888931933036 */
    const double v22 = i0e_f64_4ulp_avx2_fma_f64(v20, v9, v21);
    const double v23 = 0x1.1111110fcd4e4p-7; /* 0.008333333331032873 */
    const double v24 = i0e_f64_4ulp_avx2_fma_f64(v9, v22, v23);
    const double v25 = 0x1.5555555552698p-5; /* 0.04166666666658364 */
    const double v26 = i0e_f64_4ulp_avx2_fma_f64(v9, v24, v25);
    const double v27 = 0x1.5555555555c37p-3; /* 0.16666666666671556 */
    const double v28 = i0e_f64_4ulp_avx2_fma_f64(v9, v26, v27);
    const double v29 = 0x1.ffffffffffffdp-2; /* 0.49999999999999983 */
    const double v30 = i0e_f64_4ulp_avx2_fma_f64(v28, v9, v29);
    const double v31 = i0e_f64_4ulp_avx2_fma_f64(v11, v30, v9);
    const double v32 = v0 + v31;
    const double v33 = 0x1.a20245d74cb5ap-50; /* 1.4502596283234312e-15 */
    const double v34 = i0e_f64_4ulp_avx2_fma_f64(v3, v3, v33);
    const double v35 = -0x1.92228a8b28b12p-46; /* -2.232297272072362e-14 */
    const double v36 = i0e_f64_4ulp_avx2_fma_f64(v34, v34, v35);
    const double v37 = v3 * v3;
    const double v38 = v37 * v37;
    const double v39 = 0x1.1e0e7d0961556p-110; /* 8.6082025450816349e-34 */
    const double v40 = 0x1.0f1147a89a22cp-101; /* 4.1764561165708331e-31 */
    const double v41 = i0e_f64_4ulp_avx2_fma_f64(v37, v39, v40);
    const double v42 = 0x1.f34d6782ada59p-92; /* 3.9388011223629959e-28 */
    const double v43 = i0e_f64_4ulp_avx2_fma_f64(v41, v37, v42);
    const double v44 = 0x1.40903ccec7453p-82; /* 2.5894907481734488e-25 */
    const double v45 = 0x1.69e995f39be12p-73; /* 1.4968347869564064e-22 */
    const double v46 = i0e_f64_4ulp_avx2_fma_f64(v44, v37, v45);
    const double v47 = i0e_f64_4ulp_avx2_fma_f64(v43, v38, v46);
    const double v48 = 0x1.55feef1fb3e51p-64; /* 7.242043527981208e-20 */
    const double v49 = 0x1.0b315ab667c7ep-55; /* 2.8969100383848187e-17 */
    const double v50 = i0e_f64_4ulp_avx2_fma_f64(v37, v48, v49);
    const double v51 = i0e_f64_4ulp_avx2_fma_f64(v38, v47, v50);
    const double v52 = 0x1.522a407cb8a49p-47; /* 9.3859655185953422e-15 */
    const double v53 = i0e_f64_4ulp_avx2_fma_f64(v51, v37, v52);
    const double v54 = 0x1.522a442c79c5bp-39; /* 2.402807572455948e-12 */
    const double v55 = 0x1.02e85c06594fcp-31; /* 4.7095027946309725e-10 */
    const double v56 = i0e_f64_4ulp_avx2_fma_f64(v54, v37, v55);
    const double v57 = i0e_f64_4ulp_avx2_fma_f64(v38, v53, v56);
    const double v58 = 0x1.23456789cad91p-24; /* 6.7816840279460647e-08 */
    const double v59 = i0e_f64_4ulp_avx2_fma_f64(v57, v37, v58);
    const double v60 = 0x1.c71c71c71a6dbp-18; /* 6.7816840277707835e-06 */
    const double v61 = i0e_f64_4ulp_avx2_fma_f64(v34, v59, v60);
    const double v62 = 0x1.c71c71c71c833p-12; /* 0.00043402777777779288 */
    const double v63 = i0e_f64_4ulp_avx2_fma_f64(v34, v61, v62);
    const double v64 = 0x1.ffffffffffffap-7; /* 0.01562499999999999 */
    const double v65 = i0e_f64_4ulp_avx2_fma_f64(v34, v63, v64);
    const double v66 = 0x1.fffffffffffffp-3; /* 0.24999999999999997 */
    const double v67 = 0x1.fffffffffffffp-1; /* 0.99999999999999989 */
    const double v68 = i0e_f64_4ulp_avx2_fma_f64(v34, v66, v67);
    const double v69 = i0e_f64_4ulp_avx2_fma_f64(v36, v65, v68);
    const double v70 = i0e_f64_4ulp_avx2_fma_f64(v32, v69, v69);
    const int64_t v71 = i0e_f64_4ulp_avx2_bits_f64(v7);
    const int64_t v72 = INT64_C(52);
    const int64_t v73 = i0e_f64_4ulp_avx2_shl_i64(v71, v72);
    const double v74 = i0e_f64_4ulp_avx2_addbits_f64(v70, v73);
    const double v75 = 0x1p+3; /* 8 */
    const int v76 = v75 < v4;
    double r0 = v74;
    if (v76) {
        const double v77 = 0x1p+0; /* 1 */
        const double v78 = i0e_f64_4ulp_avx2_sqrt_f64(v4);
        const double v79 = v77 / v78;
        const double v80 = 0x1.ap-2; /* 0.40625 */
        const double v81 = v79 * v80;
        const double v82 = v79 * v79;
        const double v83 = v82 * v82;
        const double v84 = -0x1.08642d3a9d74dp+58; /* -2.9767815708526675e+17 */
        const double v85 = 0x1.b9bc2b6638bfdp+58; /* 4.9734943725604026e+17 */
        const double v86 = i0e_f64_4ulp_avx2_fma_f64(v82, v84, v85);
        const double v87 = -0x1.529bbe1acd9d9p+58; /* -3.8123913169590432e+17 */
        const double v88 = i0e_f64_4ulp_avx2_fma_f64(v86, v82, v87);
        const double v89 = 0x1.3cd9fcb699c26p+57; /* 1.7837154411816672e+17 */
        const double v90 = i0e_f64_4ulp_avx2_fma_f64(v82, v88, v89);
        const double v91 = -0x1.95d7e656ffdddp+55; /* -57117374934937320 */
        const double v92 = i0e_f64_4ulp_avx2_fma_f64(v82, v90, v91);
        const double v93 = 0x1.79eea5855e5a9p+53; /* 13297307611810642 */
        const double v94 = i0e_f64_4ulp_avx2_fma_f64(v92, v82, v93);
        const double v95 = -0x1.094232d27a436p+51; /* -2333239214854683 */
        const double v96 = i0e_f64_4ulp_avx2_fma_f64(v94, v82, v95);
        const double v97 = 0x1.1f1dc17241cdp+48; /* 315687636713933 */
        const double v98 = i0e_f64_4ulp_avx2_fma_f64(v82, v96, v97);
        const double v99 = -0x1.e65b2475da97ap+44; /* -33422131551657.477 */
        const double v100 = i0e_f64_4ulp_avx2_fma_f64(v82, v98, v99);
        const double v101 = 0x1.4548cf918e806p+41; /* 2794171867933.0029 */
        const double v102 = i0e_f64_4ulp_avx2_fma_f64(v82, v100, v101);
        const double v103 = -0x1.5946e598c4dacp+37; /* -185369146136.60681 */
        const double v104 = i0e_f64_4ulp_avx2_fma_f64(v82, v102, v103);
        const double v105 = 0x1.2333217e15bffp+33; /* 9771041532.16992 */
        const double v106 = i0e_f64_4ulp_avx2_fma_f64(v104, v82, v105);
        const double v107 = -0x1.856f196c018a1p+28; /* -408351126.75037581 */
        const double v108 = i0e_f64_4ulp_avx2_fma_f64(v82, v106, v107);
        const double v109 = 0x1.9a98c21ef69bep+23; /* 13454433.060475226 */
        const double v110 = i0e_f64_4ulp_avx2_fma_f64(v82, v108, v109);
        const double v111 = -0x1.52042bc288dabp+18; /* -346128.68374844891 */
        const double v112 = i0e_f64_4ulp_avx2_fma_f64(v110, v82, v111);
        const double v113 = 0x1.ace0520a88121p+12; /* 6862.0200295748955 */
        const double v114 = i0e_f64_4ulp_avx2_fma_f64(v82, v112, v113);
        const double v115 = -0x1.930ba767df6f2p+6; /* -100.76138078976854 */
        const double v116 = i0e_f64_4ulp_avx2_fma_f64(v82, v114, v115);
        const double v117 = 0x1.af7e4513c96e9p+0; /* 1.685520474749348 */
        const double v118 = i0e_f64_4ulp_avx2_fma_f64(v82, v116, v117);
        const double v119 = 0x1.b6f637ad5550cp-3; /* 0.21433681009026662 */
        const double v120 = 0x1.c34b7f526d047p-4; /* 0.11017942176005234 */
        const double v121 = i0e_f64_4ulp_avx2_fma_f64(v82, v119, v120);
        const double v122 = i0e_f64_4ulp_avx2_fma_f64(v83, v118, v121);
        const double v123 = 0x1.269a5b2e28014p-4; /* 0.071924549267805837 */
        const double v124 = i0e_f64_4ulp_avx2_fma_f64(v82, v122, v123);
        const double v125 = 0x1.1ad1c3893bd9p-4; /* 0.069047702610751438 */
        const double v126 = i0e_f64_4ulp_avx2_fma_f64(v124, v82, v125);
        const double v127 = 0x1.f6ca3f10503fap-4; /* 0.12275147089259511 */
        const double v128 = i0e_f64_4ulp_avx2_fma_f64(v82, v126, v127);
        const double v129 = -0x1.26b81df5a1af9p-6; /* -0.017988232858011852 */
        const double v130 = i0e_f64_4ulp_avx2_fma_f64(v82, v128, v129);
        const double v131 = i0e_f64_4ulp_avx2_fma_f64(v81, v130, v81);
        r0 = v131;
    }
    return r0;
}

static void i0e_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0e_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0E_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0E_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0E_F64_4ULP_AVX2_AVX2 static inline I0E_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I0E_F64_4ULP_AVX2_AVX512 static inline I0E_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
I0E_F64_4ULP_AVX2_AVX2 __m256i i0e_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I0E_F64_4ULP_AVX2_AVX2 __m256i i0e_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I0E_F64_4ULP_AVX2_AVX2 void i0e_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.e3954a736fe36p-51); /* 8.3888307286952806e-16 */
    const __m256d v1 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v2 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(-0x1.a9df79f2e491bp-50); /* -1.4775436240518167e-15 */
    const __m256d v12 = _mm256_set1_pd(0x1.bedeb1d1307cfp-26); /* 2.6011251656706696e-08 */
    const __m256d v13 = _mm256_set1_pd(0x1.289cf3a51a298p-22); /* 2.762424691827967e-07 */
    const __m256d v15 = _mm256_set1_pd(0x1.71d2af977b167p-19); /* 2.7553960071284017e-06 */
    const __m256d v17 = _mm256_set1_pd(0x1.a019a9939f948p-16); /* 2.4801507221721976e-05 */
    const __m256d v19 = _mm256_set1_pd(0x1.a01a07812939cp-13); /* 0.00019841274118906078 */
    const __m256d v21 = _mm256_set1_pd(0x1.6c16c17f05188p-10); /* 0.0013888888931933036 */
    const __m256d v23 = _mm256_set1_pd(0x1.1111110fcd4e4p-7); /* 0.008333333331032873 */
    const __m256d v25 = _mm256_set1_pd(0x1.5555555552698p-5); /* 0.04166666666658364 */
    const __m256d v27 = _mm256_set1_pd(0x1.5555555555c37p-3); /* 0.16666666666671556 */
    const __m256d v29 = _mm256_set1_pd(0x1.ffffffffffffdp-2); /* 0.49999999999999983 */
    const __m256d v33 = _mm256_set1_pd(0x1.a20245d74cb5ap-50); /* 1.4502596283234312e-15 */
    const __m256d v35 = _mm256_set1_pd(-0x1.92228a8b28b12p-46); /* -2.232297272072362e-14 */
    const __m256d v39 = _mm256_set1_pd(0x1.1e0e7d0961556p-110); /* 8.6082025450816349e-34 */
    const __m256d v40 = _mm256_set1_pd(0x1.0f1147a89a22cp-101); /* 4.1764561165708331e-31 */
    const __m256d v42 = _mm256_set1_pd(0x1.f34d6782ada59p-92); /* 3.9388011223629959e-28 */
    const __m256d v44 = _mm256_set1_pd(0x1.40903ccec7453p-82); /* 2.5894907481734488e-25 */
    const __m256d v45 = _mm256_set1_pd(0x1.69e995f39be12p-73); /* 1.4968347869564064e-22 */
    const __m256d v48 = _mm256_set1_pd(0x1.55feef1fb3e51p-64); /* 7.242043527981208e-20 */
    const __m256d v49 = _mm256_set1_pd(0x1.0b315ab667c7ep-55); /* 2.8969100383848187e-17 */
    const __m256d v52 = _mm256_set1_pd(0x1.522a407cb8a49p-47); /* 9.3859655185953422e-15 */
    const __m256d v54 = _mm256_set1_pd(0x1.522a442c79c5bp-39); /* 2.402807572455948e-12 */
    const __m256d v55 = _mm256_set1_pd(0x1.02e85c06594fcp-31); /* 4.7095027946309725e-10 */
    const __m256d v58 = _mm256_set1_pd(0x1.23456789cad91p-24); /* 6.7816840279460647e-08 */
    const __m256d v60 = _mm256_set1_pd(0x1.c71c71c71a6dbp-18); /* 6.7816840277707835e-06 */
    const __m256d v62 = _mm256_set1_pd(0x1.c71c71c71c833p-12); /* 0.00043402777777779288 */
    const __m256d v64 = _mm256_set1_pd(0x1.ffffffffffffap-7); /* 0.01562499999999999 */
    const __m256d v66 = _mm256_set1_pd(0x1.fffffffffffffp-3); /* 0.24999999999999997 */
    const __m256d v67 = _mm256_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m256d v75 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v77 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v80 = _mm256_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m256d v84 = _mm256_set1_pd(-0x1.08642d3a9d74dp+58); /* -2.9767815708526675e+17 */
    const __m256d v85 = _mm256_set1_pd(0x1.b9bc2b6638bfdp+58); /* 4.9734943725604026e+17 */
    const __m256d v87 = _mm256_set1_pd(-0x1.529bbe1acd9d9p+58); /* -3.8123913169590432e+17 */
    const __m256d v89 = _mm256_set1_pd(0x1.3cd9fcb699c26p+57); /* 1.7837154411816672e+17 */
    const __m256d v91 = _mm256_set1_pd(-0x1.95d7e656ffdddp+55); /* -57117374934937320 */
    const __m256d v93 = _mm256_set1_pd(0x1.79eea5855e5a9p+53); /* 13297307611810642 */
    const __m256d v95 = _mm256_set1_pd(-0x1.094232d27a436p+51); /* -2333239214854683 */
    const __m256d v97 = _mm256_set1_pd(0x1.1f1dc17241cdp+48); /* 315687636713933 */
    const __m256d v99 = _mm256_set1_pd(-0x1.e65b2475da97ap+44); /* -33422131551657.477 */
    const __m256d v101 = _mm256_set1_pd(0x1.4548cf918e806p+41); /* 2794171867933.0029 */
    const __m256d v103 = _mm256_set1_pd(-0x1.5946e598c4dacp+37); /* -185369146136.60681 */
    const __m256d v105 = _mm256_set1_pd(0x1.2333217e15bffp+33); /* 9771041532.16992 */
    const __m256d v107 = _mm256_set1_pd(-0x1.856f196c018a1p+28); /* -408351126.75037581 */
    const __m256d v109 = _mm256_set1_pd(0x1.9a98c21ef69bep+23); /* 13454433.060475226 */
    const __m256d v111 = _mm256_set1_pd(-0x1.52042bc288dabp+18); /* -346128.68374844891 */
    const __m256d v113 = _mm256_set1_pd(0x1.ace0520a88121p+12); /* 6862.0200295748955 */
    const __m256d v115 = _mm256_set1_pd(-0x1.930ba767df6f2p+6); /* -100.76138078976854 */
    const __m256d v117 = _mm256_set1_pd(0x1.af7e4513c96e9p+0); /* 1.685520474749348 */
    const __m256d v119 = _mm256_set1_pd(0x1.b6f637ad5550cp-3); /* 0.21433681009026662 */
    const __m256d v120 = _mm256_set1_pd(0x1.c34b7f526d047p-4); /* 0.11017942176005234 */
    const __m256d v123 = _mm256_set1_pd(0x1.269a5b2e28014p-4); /* 0.071924549267805837 */
    const __m256d v125 = _mm256_set1_pd(0x1.1ad1c3893bd9p-4); /* 0.069047702610751438 */
    const __m256d v127 = _mm256_set1_pd(0x1.f6ca3f10503fap-4); /* 0.12275147089259511 */
    const __m256d v129 = _mm256_set1_pd(-0x1.26b81df5a1af9p-6); /* -0.017988232858011852 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256d v7l = _mm256_fnmadd_pd(v2, v4l, v6);
    const __m256d v7h = _mm256_fnmadd_pd(v2, v4h, v6);
    const __m256d v8l = _mm256_sub_pd(v7l, v6);
    const __m256d v8h = _mm256_sub_pd(v7h, v6);
    const __m256d v9l = _mm256_fmsub_pd(v1, v8l, v4l);
    const __m256d v9h = _mm256_fmsub_pd(v1, v8h, v4h);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v9h, v10);
    const __m256d v14l = _mm256_fmadd_pd(v12, v9l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12, v9h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v9l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v9h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v9l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v9h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v9l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v9h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v9l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v9h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v9l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v9h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v9l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v9h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v9l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v9h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v9l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v9h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v11l, v30l, v9l);
    const __m256d v31h = _mm256_fmadd_pd(v11h, v30h, v9h);
    const __m256d v32l = _mm256_add_pd(v0, v31l);
    const __m256d v32h = _mm256_add_pd(v0, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v3l, v3l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v3h, v3h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v34h, v35);
    const __m256d v37l = _mm256_mul_pd(v3l, v3l);
    const __m256d v37h = _mm256_mul_pd(v3h, v3h);
    const __m256d v38l = _mm256_mul_pd(v37l, v37l);
    const __m256d v38h = _mm256_mul_pd(v37h, v37h);
    const __m256d v41l = _mm256_fmadd_pd(v37l, v39, v40);
    const __m256d v41h = _mm256_fmadd_pd(v37h, v39, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v37l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v37h, v42);
    const __m256d v46l = _mm256_fmadd_pd(v44, v37l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44, v37h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v43l, v38l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v43h, v38h, v46h);
    const __m256d v50l = _mm256_fmadd_pd(v37l, v48, v49);
    const __m256d v50h = _mm256_fmadd_pd(v37h, v48, v49);
    const __m256d v51l = _mm256_fmadd_pd(v38l, v47l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v38h, v47h, v50h);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v37l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v37h, v52);
    const __m256d v56l = _mm256_fmadd_pd(v54, v37l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54, v37h, v55);
    const __m256d v57l = _mm256_fmadd_pd(v38l, v53l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v38h, v53h, v56h);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v37l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v37h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v34l, v59l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v34h, v59h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v34l, v61l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v34h, v61h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v34l, v63l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v34h, v63h, v64);
    const __m256d v68l = _mm256_fmadd_pd(v34l, v66, v67);
    const __m256d v68h = _mm256_fmadd_pd(v34h, v66, v67);
    const __m256d v69l = _mm256_fmadd_pd(v36l, v65l, v68l);
    const __m256d v69h = _mm256_fmadd_pd(v36h, v65h, v68h);
    const __m256d v70l = _mm256_fmadd_pd(v32l, v69l, v69l);
    const __m256d v70h = _mm256_fmadd_pd(v32h, v69h, v69h);
    const __m256i v71l = i0e_f64_4ulp_avx2_bits_f64_avx2(v7l);
    const __m256i v71h = i0e_f64_4ulp_avx2_bits_f64_avx2(v7h);
    const __m256i v73l = _mm256_slli_epi64(v71l, 52);
    const __m256i v73h = _mm256_slli_epi64(v71h, 52);
    const __m256d v74l = _mm256_castsi256_pd(_mm256_add_epi64(i0e_f64_4ulp_avx2_bits_f64_avx2(v70l), v73l));
    const __m256d v74h = _mm256_castsi256_pd(_mm256_add_epi64(i0e_f64_4ulp_avx2_bits_f64_avx2(v70h), v73h));
    const __m256i v76l = _mm256_castpd_si256(_mm256_cmp_pd(v75, v4l, _CMP_LT_OQ));
    const __m256i v76h = _mm256_castpd_si256(_mm256_cmp_pd(v75, v4h, _CMP_LT_OQ));
    const __m256i v76 = i0e_f64_4ulp_avx2_join_mask_avx2(v76l, v76h);
    __m256d r0l = v74l;
    __m256d r0h = v74h;
    __m256i any1 = v76;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v78l = _mm256_sqrt_pd(v4l);
        const __m256d v78h = _mm256_sqrt_pd(v4h);
        const __m256d v79l = _mm256_div_pd(v77, v78l);
        const __m256d v79h = _mm256_div_pd(v77, v78h);
        const __m256d v81l = _mm256_mul_pd(v79l, v80);
        const __m256d v81h = _mm256_mul_pd(v79h, v80);
        const __m256d v82l = _mm256_mul_pd(v79l, v79l);
        const __m256d v82h = _mm256_mul_pd(v79h, v79h);
        const __m256d v83l = _mm256_mul_pd(v82l, v82l);
        const __m256d v83h = _mm256_mul_pd(v82h, v82h);
        const __m256d v86l = _mm256_fmadd_pd(v82l, v84, v85);
        const __m256d v86h = _mm256_fmadd_pd(v82h, v84, v85);
        const __m256d v88l = _mm256_fmadd_pd(v86l, v82l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86h, v82h, v87);
        const __m256d v90l = _mm256_fmadd_pd(v82l, v88l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v82h, v88h, v89);
        const __m256d v92l = _mm256_fmadd_pd(v82l, v90l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v82h, v90h, v91);
        const __m256d v94l = _mm256_fmadd_pd(v92l, v82l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92h, v82h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v94l, v82l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v94h, v82h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v82l, v96l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v82h, v96h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v82l, v98l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v82h, v98h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v82l, v100l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v82h, v100h, v101);
        const __m256d v104l = _mm256_fmadd_pd(v82l, v102l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v82h, v102h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v104l, v82l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v104h, v82h, v105);
        const __m256d v108l = _mm256_fmadd_pd(v82l, v106l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v82h, v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v82l, v108l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v82h, v108h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v110l, v82l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110h, v82h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v82l, v112l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v82h, v112h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v82l, v114l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v82h, v114h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v82l, v116l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v82h, v116h, v117);
        const __m256d v121l = _mm256_fmadd_pd(v82l, v119, v120);
        const __m256d v121h = _mm256_fmadd_pd(v82h, v119, v120);
        const __m256d v122l = _mm256_fmadd_pd(v83l, v118l, v121l);
        const __m256d v122h = _mm256_fmadd_pd(v83h, v118h, v121h);
        const __m256d v124l = _mm256_fmadd_pd(v82l, v122l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v82h, v122h, v123);
        const __m256d v126l = _mm256_fmadd_pd(v124l, v82l, v125);
        const __m256d v126h = _mm256_fmadd_pd(v124h, v82h, v125);
        const __m256d v128l = _mm256_fmadd_pd(v82l, v126l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v82h, v126h, v127);
        const __m256d v130l = _mm256_fmadd_pd(v82l, v128l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v82h, v128h, v129);
        const __m256d v131l = _mm256_fmadd_pd(v81l, v130l, v81l);
        const __m256d v131h = _mm256_fmadd_pd(v81h, v130h, v81h);
        r0l = _mm256_blendv_pd(r0l, v131l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v76))));
        r0h = _mm256_blendv_pd(r0h, v131h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v76, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static I0E_F64_4ULP_AVX2_AVX2_TARGET void i0e_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i0e_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        i0e_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
I0E_F64_4ULP_AVX2_AVX512 __m512i i0e_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
I0E_F64_4ULP_AVX2_AVX512 __mmask8 i0e_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
I0E_F64_4ULP_AVX2_AVX512 void i0e_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.e3954a736fe36p-51); /* 8.3888307286952806e-16 */
    const __m512d v1 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v2 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(-0x1.a9df79f2e491bp-50); /* -1.4775436240518167e-15 */
    const __m512d v12 = _mm512_set1_pd(0x1.bedeb1d1307cfp-26); /* 2.6011251656706696e-08 */
    const __m512d v13 = _mm512_set1_pd(0x1.289cf3a51a298p-22); /* 2.762424691827967e-07 */
    const __m512d v15 = _mm512_set1_pd(0x1.71d2af977b167p-19); /* 2.7553960071284017e-06 */
    const __m512d v17 = _mm512_set1_pd(0x1.a019a9939f948p-16); /* 2.4801507221721976e-05 */
    const __m512d v19 = _mm512_set1_pd(0x1.a01a07812939cp-13); /* 0.00019841274118906078 */
    const __m512d v21 = _mm512_set1_pd(0x1.6c16c17f05188p-10); /* 0.0013888888931933036 */
    const __m512d v23 = _mm512_set1_pd(0x1.1111110fcd4e4p-7); /* 0.008333333331032873 */
    const __m512d v25 = _mm512_set1_pd(0x1.5555555552698p-5); /* 0.04166666666658364 */
    const __m512d v27 = _mm512_set1_pd(0x1.5555555555c37p-3); /* 0.16666666666671556 */
    const __m512d v29 = _mm512_set1_pd(0x1.ffffffffffffdp-2); /* 0.49999999999999983 */
    const __m512d v33 = _mm512_set1_pd(0x1.a20245d74cb5ap-50); /* 1.4502596283234312e-15 */
    const __m512d v35 = _mm512_set1_pd(-0x1.92228a8b28b12p-46); /* -2.232297272072362e-14 */
    const __m512d v39 = _mm512_set1_pd(0x1.1e0e7d0961556p-110); /* 8.6082025450816349e-34 */
    const __m512d v40 = _mm512_set1_pd(0x1.0f1147a89a22cp-101); /* 4.1764561165708331e-31 */
    const __m512d v42 = _mm512_set1_pd(0x1.f34d6782ada59p-92); /* 3.9388011223629959e-28 */
    const __m512d v44 = _mm512_set1_pd(0x1.40903ccec7453p-82); /* 2.5894907481734488e-25 */
    const __m512d v45 = _mm512_set1_pd(0x1.69e995f39be12p-73); /* 1.4968347869564064e-22 */
    const __m512d v48 = _mm512_set1_pd(0x1.55feef1fb3e51p-64); /* 7.242043527981208e-20 */
    const __m512d v49 = _mm512_set1_pd(0x1.0b315ab667c7ep-55); /* 2.8969100383848187e-17 */
    const __m512d v52 = _mm512_set1_pd(0x1.522a407cb8a49p-47); /* 9.3859655185953422e-15 */
    const __m512d v54 = _mm512_set1_pd(0x1.522a442c79c5bp-39); /* 2.402807572455948e-12 */
    const __m512d v55 = _mm512_set1_pd(0x1.02e85c06594fcp-31); /* 4.7095027946309725e-10 */
    const __m512d v58 = _mm512_set1_pd(0x1.23456789cad91p-24); /* 6.7816840279460647e-08 */
    const __m512d v60 = _mm512_set1_pd(0x1.c71c71c71a6dbp-18); /* 6.7816840277707835e-06 */
    const __m512d v62 = _mm512_set1_pd(0x1.c71c71c71c833p-12); /* 0.00043402777777779288 */
    const __m512d v64 = _mm512_set1_pd(0x1.ffffffffffffap-7); /* 0.01562499999999999 */
    const __m512d v66 = _mm512_set1_pd(0x1.fffffffffffffp-3); /* 0.24999999999999997 */
    const __m512d v67 = _mm512_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m512d v75 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v77 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v80 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512d v84 = _mm512_set1_pd(-0x1.08642d3a9d74dp+58); /* -2.9767815708526675e+17 */
    const __m512d v85 = _mm512_set1_pd(0x1.b9bc2b6638bfdp+58); /* 4.9734943725604026e+17 */
    const __m512d v87 = _mm512_set1_pd(-0x1.529bbe1acd9d9p+58); /* -3.8123913169590432e+17 */
    const __m512d v89 = _mm512_set1_pd(0x1.3cd9fcb699c26p+57); /* 1.7837154411816672e+17 */
    const __m512d v91 = _mm512_set1_pd(-0x1.95d7e656ffdddp+55); /* -57117374934937320 */
    const __m512d v93 = _mm512_set1_pd(0x1.79eea5855e5a9p+53); /* 13297307611810642 */
    const __m512d v95 = _mm512_set1_pd(-0x1.094232d27a436p+51); /* -2333239214854683 */
    const __m512d v97 = _mm512_set1_pd(0x1.1f1dc17241cdp+48); /* 315687636713933 */
    const __m512d v99 = _mm512_set1_pd(-0x1.e65b2475da97ap+44); /* -33422131551657.477 */
    const __m512d v101 = _mm512_set1_pd(0x1.4548cf918e806p+41); /* 2794171867933.0029 */
    const __m512d v103 = _mm512_set1_pd(-0x1.5946e598c4dacp+37); /* -185369146136.60681 */
    const __m512d v105 = _mm512_set1_pd(0x1.2333217e15bffp+33); /* 9771041532.16992 */
    const __m512d v107 = _mm512_set1_pd(-0x1.856f196c018a1p+28); /* -408351126.75037581 */
    const __m512d v109 = _mm512_set1_pd(0x1.9a98c21ef69bep+23); /* 13454433.060475226 */
    const __m512d v111 = _mm512_set1_pd(-0x1.52042bc288dabp+18); /* -346128.68374844891 */
    const __m512d v113 = _mm512_set1_pd(0x1.ace0520a88121p+12); /* 6862.0200295748955 */
    const __m512d v115 = _mm512_set1_pd(-0x1.930ba767df6f2p+6); /* -100.76138078976854 */
    const __m512d v117 = _mm512_set1_pd(0x1.af7e4513c96e9p+0); /* 1.685520474749348 */
    const __m512d v119 = _mm512_set1_pd(0x1.b6f637ad5550cp-3); /* 0.21433681009026662 */
    const __m512d v120 = _mm512_set1_pd(0x1.c34b7f526d047p-4); /* 0.11017942176005234 */
    const __m512d v123 = _mm512_set1_pd(0x1.269a5b2e28014p-4); /* 0.071924549267805837 */
    const __m512d v125 = _mm512_set1_pd(0x1.1ad1c3893bd9p-4); /* 0.069047702610751438 */
    const __m512d v127 = _mm512_set1_pd(0x1.f6ca3f10503fap-4); /* 0.12275147089259511 */
    const __m512d v129 = _mm512_set1_pd(-0x1.26b81df5a1af9p-6); /* -0.017988232858011852 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7l = _mm512_fnmadd_pd(v2, v4l, v6);
    const __m512d v7h = _mm512_fnmadd_pd(v2, v4h, v6);
    const __m512d v8l = _mm512_sub_pd(v7l, v6);
    const __m512d v8h = _mm512_sub_pd(v7h, v6);
    const __m512d v9l = _mm512_fmsub_pd(v1, v8l, v4l);
    const __m512d v9h = _mm512_fmsub_pd(v1, v8h, v4h);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v9h, v10);
    const __m512d v14l = _mm512_fmadd_pd(v12, v9l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12, v9h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v9l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v9h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v9l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v9h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v9l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v9h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v9l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v9h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v9l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v9h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v9l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v9h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v9l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v9h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v9l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v9h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v11l, v30l, v9l);
    const __m512d v31h = _mm512_fmadd_pd(v11h, v30h, v9h);
    const __m512d v32l = _mm512_add_pd(v0, v31l);
    const __m512d v32h = _mm512_add_pd(v0, v31h);
    const __m512d v34l = _mm512_fmadd_pd(v3l, v3l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v3h, v3h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v34h, v35);
    const __m512d v37l = _mm512_mul_pd(v3l, v3l);
    const __m512d v37h = _mm512_mul_pd(v3h, v3h);
    const __m512d v38l = _mm512_mul_pd(v37l, v37l);
    const __m512d v38h = _mm512_mul_pd(v37h, v37h);
    const __m512d v41l = _mm512_fmadd_pd(v37l, v39, v40);
    const __m512d v41h = _mm512_fmadd_pd(v37h, v39, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v37l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v37h, v42);
    const __m512d v46l = _mm512_fmadd_pd(v44, v37l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44, v37h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v43l, v38l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v43h, v38h, v46h);
    const __m512d v50l = _mm512_fmadd_pd(v37l, v48, v49);
    const __m512d v50h = _mm512_fmadd_pd(v37h, v48, v49);
    const __m512d v51l = _mm512_fmadd_pd(v38l, v47l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v38h, v47h, v50h);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v37l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v37h, v52);
    const __m512d v56l = _mm512_fmadd_pd(v54, v37l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54, v37h, v55);
    const __m512d v57l = _mm512_fmadd_pd(v38l, v53l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v38h, v53h, v56h);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v37l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v37h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v34l, v59l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v34h, v59h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v34l, v61l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v34h, v61h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v34l, v63l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v34h, v63h, v64);
    const __m512d v68l = _mm512_fmadd_pd(v34l, v66, v67);
    const __m512d v68h = _mm512_fmadd_pd(v34h, v66, v67);
    const __m512d v69l = _mm512_fmadd_pd(v36l, v65l, v68l);
    const __m512d v69h = _mm512_fmadd_pd(v36h, v65h, v68h);
    const __m512d v70l = _mm512_fmadd_pd(v32l, v69l, v69l);
    const __m512d v70h = _mm512_fmadd_pd(v32h, v69h, v69h);
    const __m512i v71l = i0e_f64_4ulp_avx2_bits_f64_avx512(v7l);
    const __m512i v71h = i0e_f64_4ulp_avx2_bits_f64_avx512(v7h);
    const __m512i v73l = _mm512_slli_epi64(v71l, 52);
    const __m512i v73h = _mm512_slli_epi64(v71h, 52);
    const __m512d v74l = _mm512_castsi512_pd(_mm512_add_epi64(i0e_f64_4ulp_avx2_bits_f64_avx512(v70l), v73l));
    const __m512d v74h = _mm512_castsi512_pd(_mm512_add_epi64(i0e_f64_4ulp_avx2_bits_f64_avx512(v70h), v73h));
    const __mmask8 v76l = _mm512_cmp_pd_mask(v75, v4l, _CMP_LT_OQ);
    const __mmask8 v76h = _mm512_cmp_pd_mask(v75, v4h, _CMP_LT_OQ);
    const __mmask16 v76 = _mm512_kunpackb(v76h, v76l);
    __m512d r0l = v74l;
    __m512d r0h = v74h;
    __mmask16 any1 = v76;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v78l = _mm512_sqrt_pd(v4l);
        const __m512d v78h = _mm512_sqrt_pd(v4h);
        const __m512d v79l = _mm512_div_pd(v77, v78l);
        const __m512d v79h = _mm512_div_pd(v77, v78h);
        const __m512d v81l = _mm512_mul_pd(v79l, v80);
        const __m512d v81h = _mm512_mul_pd(v79h, v80);
        const __m512d v82l = _mm512_mul_pd(v79l, v79l);
        const __m512d v82h = _mm512_mul_pd(v79h, v79h);
        const __m512d v83l = _mm512_mul_pd(v82l, v82l);
        const __m512d v83h = _mm512_mul_pd(v82h, v82h);
        const __m512d v86l = _mm512_fmadd_pd(v82l, v84, v85);
        const __m512d v86h = _mm512_fmadd_pd(v82h, v84, v85);
        const __m512d v88l = _mm512_fmadd_pd(v86l, v82l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86h, v82h, v87);
        const __m512d v90l = _mm512_fmadd_pd(v82l, v88l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v82h, v88h, v89);
        const __m512d v92l = _mm512_fmadd_pd(v82l, v90l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v82h, v90h, v91);
        const __m512d v94l = _mm512_fmadd_pd(v92l, v82l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92h, v82h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v94l, v82l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v94h, v82h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v82l, v96l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v82h, v96h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v82l, v98l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v82h, v98h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v82l, v100l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v82h, v100h, v101);
        const __m512d v104l = _mm512_fmadd_pd(v82l, v102l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v82h, v102h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v104l, v82l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v104h, v82h, v105);
        const __m512d v108l = _mm512_fmadd_pd(v82l, v106l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v82h, v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v82l, v108l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v82h, v108h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v110l, v82l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110h, v82h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v82l, v112l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v82h, v112h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v82l, v114l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v82h, v114h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v82l, v116l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v82h, v116h, v117);
        const __m512d v121l = _mm512_fmadd_pd(v82l, v119, v120);
        const __m512d v121h = _mm512_fmadd_pd(v82h, v119, v120);
        const __m512d v122l = _mm512_fmadd_pd(v83l, v118l, v121l);
        const __m512d v122h = _mm512_fmadd_pd(v83h, v118h, v121h);
        const __m512d v124l = _mm512_fmadd_pd(v82l, v122l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v82h, v122h, v123);
        const __m512d v126l = _mm512_fmadd_pd(v124l, v82l, v125);
        const __m512d v126h = _mm512_fmadd_pd(v124h, v82h, v125);
        const __m512d v128l = _mm512_fmadd_pd(v82l, v126l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v82h, v126h, v127);
        const __m512d v130l = _mm512_fmadd_pd(v82l, v128l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v82h, v128h, v129);
        const __m512d v131l = _mm512_fmadd_pd(v81l, v130l, v81l);
        const __m512d v131h = _mm512_fmadd_pd(v81h, v130h, v81h);
        r0l = _mm512_mask_blend_pd((__mmask8)v76, r0l, v131l);
        r0h = _mm512_mask_blend_pd(i0e_f64_4ulp_avx2_high_mask_avx512(v76), r0h, v131h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static I0E_F64_4ULP_AVX2_AVX512_TARGET void i0e_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        i0e_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        i0e_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0E_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0e_f64_4ulp_avx2_level(void) {
#if defined(I0E_F64_4ULP_AVX2_FORCE_ISA)
    return I0E_F64_4ULP_AVX2_FORCE_ISA;
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

double i0e_f64_4ulp_avx2(double x) {
    return i0e_f64_4ulp_avx2_element(x);
}

void i0e_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0e_f64_4ulp_avx2_level();
    if (level == 2) {
        i0e_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0e_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i0e_f64_4ulp_avx2_array_portable(x, y, n);
}
