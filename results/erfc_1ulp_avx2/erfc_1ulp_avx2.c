/* erfc_1ulp_avx2: erfc
 *
 *   target       erfc, 1 - erf x, f32
 *   domain       every input
 *   max error    0.965166 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.8cfc0ap-5 (-0.0484600253, encoding 0xbd467e05)
 *   result there 0x1.0dfcccp+0 (1.05463862, encoding 0x3f86fe66)
 *   mean error   0.041141 ulp
 *   misrounded   131438472 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b6595ba3cde599399591516124ee283a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f32 --max-ulp 1 --isa avx2 --time 60s --seed 1 --threads 1 --archive erfc_1ulp_avx2.db
 *                time: 1.8437 ns/element as avx2 code (inputs mean)
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
#include "erfc_1ulp_avx2.h"

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

static inline float erfc_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double erfc_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t erfc_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t erfc_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double erfc_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double erfc_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return erfc_1ulp_avx2_frombits_f64((int64_t)((uint64_t)erfc_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float erfc_1ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = 0x0p+0f; /* 0 */
    const int v2 = v0 < v1;
    const float v3 = 0x1p+1f; /* 2 */
    const double v4 = 0x1.6166b23ae97p-10; /* 0.0013481184275660474 */
    const double v5 = 0x1.006e206579b86p+0; /* 1.0016803977721067 */
    const double v6 = 0x1.eba74af22dd62p-2; /* 0.48013035872596366 */
    const float v7 = 0x1.44p+3f; /* 10.125 */
    const float v8 = erfc_1ulp_avx2_abs_f32(v0);
    const float v9 = v7 < v8 ? v7 : v8;
    const double v10 = (double)v9;
    const double v11 = 0x1.01e7dc1cd35f9p+0; /* 1.007444150006789 */
    const double v12 = erfc_1ulp_avx2_fma_f64(v6, v10, v11);
    const double v13 = v5 / v12;
    const double v14 = 0x1.b6561df900683p-8; /* 0.0066884825873799762 */
    const double v15 = erfc_1ulp_avx2_fma_f64(v13, v13, v14);
    const double v16 = -0x1.192df05c162e7p-11; /* -0.00053630723733552328 */
    const double v17 = erfc_1ulp_avx2_fma_f64(v15, v15, v16);
    const double v18 = 0x1.43ba32bc35b1bp-3; /* 0.15806998860235741 */
    const double v19 = -0x1.9962ace6978d1p-1; /* -0.79958095850795463 */
    const double v20 = erfc_1ulp_avx2_fma_f64(v18, v13, v19);
    const double v21 = 0x1.854ff5a5e6ba8p+0; /* 1.52075133610081 */
    const double v22 = erfc_1ulp_avx2_fma_f64(v20, v13, v21);
    const double v23 = -0x1.2fc573b3d7146p+0; /* -1.1866066278517606 */
    const double v24 = 0x1.6174dffe39969p-3; /* 0.17258620256979931 */
    const double v25 = erfc_1ulp_avx2_fma_f64(v23, v13, v24);
    const double v26 = erfc_1ulp_avx2_fma_f64(v15, v22, v25);
    const double v27 = 0x1.160425f061a8dp-5; /* 0.033937524890508809 */
    const double v28 = 0x1.aa42fed0f4f35p-2; /* 0.41627119207736324 */
    const double v29 = 0x1.004a12602e14dp+0; /* 1.0011302456678834 */
    const double v30 = erfc_1ulp_avx2_fma_f64(v28, v13, v29);
    const double v31 = erfc_1ulp_avx2_fma_f64(v27, v15, v30);
    const double v32 = erfc_1ulp_avx2_fma_f64(v17, v26, v31);
    const double v33 = -0x1.49b26519c4b05p+0; /* -1.2878783405219008 */
    const double v34 = erfc_1ulp_avx2_fma_f64(v32, v13, v33);
    const double v35 = -v10;
    const double v36 = v35 * v10;
    const double v37 = v34 + v36;
    const double v38 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v39 = 0x1.8p+52; /* 6755399441055744 */
    const double v40 = erfc_1ulp_avx2_fma_f64(v37, v38, v39);
    const double v41 = v40 - v39;
    const double v42 = -0x1.62e42970ac9d7p-1; /* -0.69314698696535515 */
    const double v43 = erfc_1ulp_avx2_fma_f64(v41, v42, v37);
    const double v44 = 0x1.0d15d80d8d732p-7; /* 0.0082118325181955477 */
    const double v45 = erfc_1ulp_avx2_fma_f64(v4, v43, v44);
    const double v46 = 0x1.4ec01daf57af4p-5; /* 0.040863092401869056 */
    const double v47 = erfc_1ulp_avx2_fma_f64(v45, v43, v46);
    const double v48 = 0x1.4ebb7a632d512p-3; /* 0.16344352355159991 */
    const double v49 = erfc_1ulp_avx2_fma_f64(v47, v43, v48);
    const double v50 = 0x1.f619290b1a02p-2; /* 0.49033035402544733 */
    const double v51 = erfc_1ulp_avx2_fma_f64(v49, v43, v50);
    const double v52 = v43 * v43;
    const double v53 = -0x1.4cab218af44f6p-19; /* -2.4785733265605786e-06 */
    const double v54 = 0x1.f61926d0c95e1p-1; /* 0.98066064165749023 */
    const double v55 = erfc_1ulp_avx2_fma_f64(v53, v52, v54);
    const double v56 = 0x1.f6191c8450f99p-1; /* 0.98066033473195369 */
    const double v57 = erfc_1ulp_avx2_fma_f64(v55, v43, v56);
    const double v58 = erfc_1ulp_avx2_fma_f64(v51, v52, v57);
    const double v59 = -0x1.47e2b327524bap-29; /* -2.3856813362143601e-09 */
    const double v60 = erfc_1ulp_avx2_fma_f64(v58, v13, v59);
    const int64_t v61 = erfc_1ulp_avx2_bits_f64(v40);
    const int64_t v62 = INT64_C(52);
    const int64_t v63 = erfc_1ulp_avx2_shl_i64(v61, v62);
    const double v64 = erfc_1ulp_avx2_addbits_f64(v60, v63);
    const float v65 = (float)v64;
    const float v66 = v3 - v65;
    const float v67 = v2 ? v66 : v65;
    const float r0 = v67;
    return r0;
}

static void erfc_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERFC_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_1ULP_AVX2_AVX2 static inline ERFC_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERFC_1ULP_AVX2_AVX512 static inline ERFC_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ERFC_1ULP_AVX2_AVX2 __m256i erfc_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERFC_1ULP_AVX2_AVX2 void erfc_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v3 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256d v4 = _mm256_set1_pd(0x1.6166b23ae97p-10); /* 0.0013481184275660474 */
    const __m256d v5 = _mm256_set1_pd(0x1.006e206579b86p+0); /* 1.0016803977721067 */
    const __m256d v6 = _mm256_set1_pd(0x1.eba74af22dd62p-2); /* 0.48013035872596366 */
    const __m256 v7 = _mm256_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m256d v11 = _mm256_set1_pd(0x1.01e7dc1cd35f9p+0); /* 1.007444150006789 */
    const __m256d v14 = _mm256_set1_pd(0x1.b6561df900683p-8); /* 0.0066884825873799762 */
    const __m256d v16 = _mm256_set1_pd(-0x1.192df05c162e7p-11); /* -0.00053630723733552328 */
    const __m256d v18 = _mm256_set1_pd(0x1.43ba32bc35b1bp-3); /* 0.15806998860235741 */
    const __m256d v19 = _mm256_set1_pd(-0x1.9962ace6978d1p-1); /* -0.79958095850795463 */
    const __m256d v21 = _mm256_set1_pd(0x1.854ff5a5e6ba8p+0); /* 1.52075133610081 */
    const __m256d v23 = _mm256_set1_pd(-0x1.2fc573b3d7146p+0); /* -1.1866066278517606 */
    const __m256d v24 = _mm256_set1_pd(0x1.6174dffe39969p-3); /* 0.17258620256979931 */
    const __m256d v27 = _mm256_set1_pd(0x1.160425f061a8dp-5); /* 0.033937524890508809 */
    const __m256d v28 = _mm256_set1_pd(0x1.aa42fed0f4f35p-2); /* 0.41627119207736324 */
    const __m256d v29 = _mm256_set1_pd(0x1.004a12602e14dp+0); /* 1.0011302456678834 */
    const __m256d v33 = _mm256_set1_pd(-0x1.49b26519c4b05p+0); /* -1.2878783405219008 */
    const __m256d v38 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v39 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v42 = _mm256_set1_pd(-0x1.62e42970ac9d7p-1); /* -0.69314698696535515 */
    const __m256d v44 = _mm256_set1_pd(0x1.0d15d80d8d732p-7); /* 0.0082118325181955477 */
    const __m256d v46 = _mm256_set1_pd(0x1.4ec01daf57af4p-5); /* 0.040863092401869056 */
    const __m256d v48 = _mm256_set1_pd(0x1.4ebb7a632d512p-3); /* 0.16344352355159991 */
    const __m256d v50 = _mm256_set1_pd(0x1.f619290b1a02p-2); /* 0.49033035402544733 */
    const __m256d v53 = _mm256_set1_pd(-0x1.4cab218af44f6p-19); /* -2.4785733265605786e-06 */
    const __m256d v54 = _mm256_set1_pd(0x1.f61926d0c95e1p-1); /* 0.98066064165749023 */
    const __m256d v56 = _mm256_set1_pd(0x1.f6191c8450f99p-1); /* 0.98066033473195369 */
    const __m256d v59 = _mm256_set1_pd(-0x1.47e2b327524bap-29); /* -2.3856813362143601e-09 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v9 = _mm256_min_ps(v7, v8);
    const __m256d v10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v9));
    const __m256d v10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v9, 1));
    const __m256d v12l = _mm256_fmadd_pd(v6, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v6, v10h, v11);
    const __m256d v13l = _mm256_div_pd(v5, v12l);
    const __m256d v13h = _mm256_div_pd(v5, v12h);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v13h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v15h, v16);
    const __m256d v20l = _mm256_fmadd_pd(v18, v13l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v13h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v13l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v13h, v21);
    const __m256d v25l = _mm256_fmadd_pd(v23, v13l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23, v13h, v24);
    const __m256d v26l = _mm256_fmadd_pd(v15l, v22l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v15h, v22h, v25h);
    const __m256d v30l = _mm256_fmadd_pd(v28, v13l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v13h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v27, v15l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v27, v15h, v30h);
    const __m256d v32l = _mm256_fmadd_pd(v17l, v26l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v17h, v26h, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v13l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v13h, v33);
    const __m256d v35l = _mm256_xor_pd(v10l, _mm256_set1_pd(-0.0));
    const __m256d v35h = _mm256_xor_pd(v10h, _mm256_set1_pd(-0.0));
    const __m256d v36l = _mm256_mul_pd(v35l, v10l);
    const __m256d v36h = _mm256_mul_pd(v35h, v10h);
    const __m256d v37l = _mm256_add_pd(v34l, v36l);
    const __m256d v37h = _mm256_add_pd(v34h, v36h);
    const __m256d v40l = _mm256_fmadd_pd(v37l, v38, v39);
    const __m256d v40h = _mm256_fmadd_pd(v37h, v38, v39);
    const __m256d v41l = _mm256_sub_pd(v40l, v39);
    const __m256d v41h = _mm256_sub_pd(v40h, v39);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v42, v37l);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v42, v37h);
    const __m256d v45l = _mm256_fmadd_pd(v4, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v4, v43h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v43l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v43h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v43l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v43h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v43l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v43h, v50);
    const __m256d v52l = _mm256_mul_pd(v43l, v43l);
    const __m256d v52h = _mm256_mul_pd(v43h, v43h);
    const __m256d v55l = _mm256_fmadd_pd(v53, v52l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53, v52h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v43l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v43h, v56);
    const __m256d v58l = _mm256_fmadd_pd(v51l, v52l, v57l);
    const __m256d v58h = _mm256_fmadd_pd(v51h, v52h, v57h);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v13l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v13h, v59);
    const __m256i v61l = erfc_1ulp_avx2_bits_f64_avx2(v40l);
    const __m256i v61h = erfc_1ulp_avx2_bits_f64_avx2(v40h);
    const __m256i v63l = _mm256_slli_epi64(v61l, 52);
    const __m256i v63h = _mm256_slli_epi64(v61h, 52);
    const __m256d v64l = _mm256_castsi256_pd(_mm256_add_epi64(erfc_1ulp_avx2_bits_f64_avx2(v60l), v63l));
    const __m256d v64h = _mm256_castsi256_pd(_mm256_add_epi64(erfc_1ulp_avx2_bits_f64_avx2(v60h), v63h));
    const __m128 v65l = _mm256_cvtpd_ps(v64l);
    const __m128 v65h = _mm256_cvtpd_ps(v64h);
    const __m256 v65 = _mm256_set_m128(v65h, v65l);
    const __m256 v66 = _mm256_sub_ps(v3, v65);
    const __m256 v67 = _mm256_blendv_ps(v65, v66, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v67);
}

static ERFC_1ULP_AVX2_AVX2_TARGET void erfc_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        erfc_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ERFC_1ULP_AVX2_AVX512 __m512i erfc_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ERFC_1ULP_AVX2_AVX512 void erfc_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v4 = _mm512_set1_pd(0x1.6166b23ae97p-10); /* 0.0013481184275660474 */
    const __m512d v5 = _mm512_set1_pd(0x1.006e206579b86p+0); /* 1.0016803977721067 */
    const __m512d v6 = _mm512_set1_pd(0x1.eba74af22dd62p-2); /* 0.48013035872596366 */
    const __m512 v7 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512d v11 = _mm512_set1_pd(0x1.01e7dc1cd35f9p+0); /* 1.007444150006789 */
    const __m512d v14 = _mm512_set1_pd(0x1.b6561df900683p-8); /* 0.0066884825873799762 */
    const __m512d v16 = _mm512_set1_pd(-0x1.192df05c162e7p-11); /* -0.00053630723733552328 */
    const __m512d v18 = _mm512_set1_pd(0x1.43ba32bc35b1bp-3); /* 0.15806998860235741 */
    const __m512d v19 = _mm512_set1_pd(-0x1.9962ace6978d1p-1); /* -0.79958095850795463 */
    const __m512d v21 = _mm512_set1_pd(0x1.854ff5a5e6ba8p+0); /* 1.52075133610081 */
    const __m512d v23 = _mm512_set1_pd(-0x1.2fc573b3d7146p+0); /* -1.1866066278517606 */
    const __m512d v24 = _mm512_set1_pd(0x1.6174dffe39969p-3); /* 0.17258620256979931 */
    const __m512d v27 = _mm512_set1_pd(0x1.160425f061a8dp-5); /* 0.033937524890508809 */
    const __m512d v28 = _mm512_set1_pd(0x1.aa42fed0f4f35p-2); /* 0.41627119207736324 */
    const __m512d v29 = _mm512_set1_pd(0x1.004a12602e14dp+0); /* 1.0011302456678834 */
    const __m512d v33 = _mm512_set1_pd(-0x1.49b26519c4b05p+0); /* -1.2878783405219008 */
    const __m512d v38 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v39 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v42 = _mm512_set1_pd(-0x1.62e42970ac9d7p-1); /* -0.69314698696535515 */
    const __m512d v44 = _mm512_set1_pd(0x1.0d15d80d8d732p-7); /* 0.0082118325181955477 */
    const __m512d v46 = _mm512_set1_pd(0x1.4ec01daf57af4p-5); /* 0.040863092401869056 */
    const __m512d v48 = _mm512_set1_pd(0x1.4ebb7a632d512p-3); /* 0.16344352355159991 */
    const __m512d v50 = _mm512_set1_pd(0x1.f619290b1a02p-2); /* 0.49033035402544733 */
    const __m512d v53 = _mm512_set1_pd(-0x1.4cab218af44f6p-19); /* -2.4785733265605786e-06 */
    const __m512d v54 = _mm512_set1_pd(0x1.f61926d0c95e1p-1); /* 0.98066064165749023 */
    const __m512d v56 = _mm512_set1_pd(0x1.f6191c8450f99p-1); /* 0.98066033473195369 */
    const __m512d v59 = _mm512_set1_pd(-0x1.47e2b327524bap-29); /* -2.3856813362143601e-09 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __mmask16 v2_0 = _mm512_cmp_ps_mask(v0_0, v1, _CMP_LT_OQ);
    const __mmask16 v2_1 = _mm512_cmp_ps_mask(v0_1, v1, _CMP_LT_OQ);
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_0 = _mm512_min_ps(v7, v8_0);
    const __m512 v9_1 = _mm512_min_ps(v7, v8_1);
    const __m512d v10_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9_0));
    const __m512d v10_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9_0, 1));
    const __m512d v10_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9_1));
    const __m512d v10_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9_1, 1));
    const __m512d v12_0l = _mm512_fmadd_pd(v6, v10_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v6, v10_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v6, v10_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v6, v10_1h, v11);
    const __m512d v13_0l = _mm512_div_pd(v5, v12_0l);
    const __m512d v13_0h = _mm512_div_pd(v5, v12_0h);
    const __m512d v13_1l = _mm512_div_pd(v5, v12_1l);
    const __m512d v13_1h = _mm512_div_pd(v5, v12_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v13_0l, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v13_0h, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v13_1l, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v13_1h, v13_1h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v15_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v15_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v15_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v15_1h, v16);
    const __m512d v20_0l = _mm512_fmadd_pd(v18, v13_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18, v13_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18, v13_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18, v13_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v13_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v13_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v13_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v13_1h, v21);
    const __m512d v25_0l = _mm512_fmadd_pd(v23, v13_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23, v13_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23, v13_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23, v13_1h, v24);
    const __m512d v26_0l = _mm512_fmadd_pd(v15_0l, v22_0l, v25_0l);
    const __m512d v26_0h = _mm512_fmadd_pd(v15_0h, v22_0h, v25_0h);
    const __m512d v26_1l = _mm512_fmadd_pd(v15_1l, v22_1l, v25_1l);
    const __m512d v26_1h = _mm512_fmadd_pd(v15_1h, v22_1h, v25_1h);
    const __m512d v30_0l = _mm512_fmadd_pd(v28, v13_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28, v13_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28, v13_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28, v13_1h, v29);
    const __m512d v31_0l = _mm512_fmadd_pd(v27, v15_0l, v30_0l);
    const __m512d v31_0h = _mm512_fmadd_pd(v27, v15_0h, v30_0h);
    const __m512d v31_1l = _mm512_fmadd_pd(v27, v15_1l, v30_1l);
    const __m512d v31_1h = _mm512_fmadd_pd(v27, v15_1h, v30_1h);
    const __m512d v32_0l = _mm512_fmadd_pd(v17_0l, v26_0l, v31_0l);
    const __m512d v32_0h = _mm512_fmadd_pd(v17_0h, v26_0h, v31_0h);
    const __m512d v32_1l = _mm512_fmadd_pd(v17_1l, v26_1l, v31_1l);
    const __m512d v32_1h = _mm512_fmadd_pd(v17_1h, v26_1h, v31_1h);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v13_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v13_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v13_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v13_1h, v33);
    const __m512d v35_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v10_0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v35_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v10_0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v35_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v10_1l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v35_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v10_1h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v36_0l = _mm512_mul_pd(v35_0l, v10_0l);
    const __m512d v36_0h = _mm512_mul_pd(v35_0h, v10_0h);
    const __m512d v36_1l = _mm512_mul_pd(v35_1l, v10_1l);
    const __m512d v36_1h = _mm512_mul_pd(v35_1h, v10_1h);
    const __m512d v37_0l = _mm512_add_pd(v34_0l, v36_0l);
    const __m512d v37_0h = _mm512_add_pd(v34_0h, v36_0h);
    const __m512d v37_1l = _mm512_add_pd(v34_1l, v36_1l);
    const __m512d v37_1h = _mm512_add_pd(v34_1h, v36_1h);
    const __m512d v40_0l = _mm512_fmadd_pd(v37_0l, v38, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v37_0h, v38, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v37_1l, v38, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v37_1h, v38, v39);
    const __m512d v41_0l = _mm512_sub_pd(v40_0l, v39);
    const __m512d v41_0h = _mm512_sub_pd(v40_0h, v39);
    const __m512d v41_1l = _mm512_sub_pd(v40_1l, v39);
    const __m512d v41_1h = _mm512_sub_pd(v40_1h, v39);
    const __m512d v43_0l = _mm512_fmadd_pd(v41_0l, v42, v37_0l);
    const __m512d v43_0h = _mm512_fmadd_pd(v41_0h, v42, v37_0h);
    const __m512d v43_1l = _mm512_fmadd_pd(v41_1l, v42, v37_1l);
    const __m512d v43_1h = _mm512_fmadd_pd(v41_1h, v42, v37_1h);
    const __m512d v45_0l = _mm512_fmadd_pd(v4, v43_0l, v44);
    const __m512d v45_0h = _mm512_fmadd_pd(v4, v43_0h, v44);
    const __m512d v45_1l = _mm512_fmadd_pd(v4, v43_1l, v44);
    const __m512d v45_1h = _mm512_fmadd_pd(v4, v43_1h, v44);
    const __m512d v47_0l = _mm512_fmadd_pd(v45_0l, v43_0l, v46);
    const __m512d v47_0h = _mm512_fmadd_pd(v45_0h, v43_0h, v46);
    const __m512d v47_1l = _mm512_fmadd_pd(v45_1l, v43_1l, v46);
    const __m512d v47_1h = _mm512_fmadd_pd(v45_1h, v43_1h, v46);
    const __m512d v49_0l = _mm512_fmadd_pd(v47_0l, v43_0l, v48);
    const __m512d v49_0h = _mm512_fmadd_pd(v47_0h, v43_0h, v48);
    const __m512d v49_1l = _mm512_fmadd_pd(v47_1l, v43_1l, v48);
    const __m512d v49_1h = _mm512_fmadd_pd(v47_1h, v43_1h, v48);
    const __m512d v51_0l = _mm512_fmadd_pd(v49_0l, v43_0l, v50);
    const __m512d v51_0h = _mm512_fmadd_pd(v49_0h, v43_0h, v50);
    const __m512d v51_1l = _mm512_fmadd_pd(v49_1l, v43_1l, v50);
    const __m512d v51_1h = _mm512_fmadd_pd(v49_1h, v43_1h, v50);
    const __m512d v52_0l = _mm512_mul_pd(v43_0l, v43_0l);
    const __m512d v52_0h = _mm512_mul_pd(v43_0h, v43_0h);
    const __m512d v52_1l = _mm512_mul_pd(v43_1l, v43_1l);
    const __m512d v52_1h = _mm512_mul_pd(v43_1h, v43_1h);
    const __m512d v55_0l = _mm512_fmadd_pd(v53, v52_0l, v54);
    const __m512d v55_0h = _mm512_fmadd_pd(v53, v52_0h, v54);
    const __m512d v55_1l = _mm512_fmadd_pd(v53, v52_1l, v54);
    const __m512d v55_1h = _mm512_fmadd_pd(v53, v52_1h, v54);
    const __m512d v57_0l = _mm512_fmadd_pd(v55_0l, v43_0l, v56);
    const __m512d v57_0h = _mm512_fmadd_pd(v55_0h, v43_0h, v56);
    const __m512d v57_1l = _mm512_fmadd_pd(v55_1l, v43_1l, v56);
    const __m512d v57_1h = _mm512_fmadd_pd(v55_1h, v43_1h, v56);
    const __m512d v58_0l = _mm512_fmadd_pd(v51_0l, v52_0l, v57_0l);
    const __m512d v58_0h = _mm512_fmadd_pd(v51_0h, v52_0h, v57_0h);
    const __m512d v58_1l = _mm512_fmadd_pd(v51_1l, v52_1l, v57_1l);
    const __m512d v58_1h = _mm512_fmadd_pd(v51_1h, v52_1h, v57_1h);
    const __m512d v60_0l = _mm512_fmadd_pd(v58_0l, v13_0l, v59);
    const __m512d v60_0h = _mm512_fmadd_pd(v58_0h, v13_0h, v59);
    const __m512d v60_1l = _mm512_fmadd_pd(v58_1l, v13_1l, v59);
    const __m512d v60_1h = _mm512_fmadd_pd(v58_1h, v13_1h, v59);
    const __m512i v61_0l = erfc_1ulp_avx2_bits_f64_avx512(v40_0l);
    const __m512i v61_0h = erfc_1ulp_avx2_bits_f64_avx512(v40_0h);
    const __m512i v61_1l = erfc_1ulp_avx2_bits_f64_avx512(v40_1l);
    const __m512i v61_1h = erfc_1ulp_avx2_bits_f64_avx512(v40_1h);
    const __m512i v63_0l = _mm512_slli_epi64(v61_0l, 52);
    const __m512i v63_0h = _mm512_slli_epi64(v61_0h, 52);
    const __m512i v63_1l = _mm512_slli_epi64(v61_1l, 52);
    const __m512i v63_1h = _mm512_slli_epi64(v61_1h, 52);
    const __m512d v64_0l = _mm512_castsi512_pd(_mm512_add_epi64(erfc_1ulp_avx2_bits_f64_avx512(v60_0l), v63_0l));
    const __m512d v64_0h = _mm512_castsi512_pd(_mm512_add_epi64(erfc_1ulp_avx2_bits_f64_avx512(v60_0h), v63_0h));
    const __m512d v64_1l = _mm512_castsi512_pd(_mm512_add_epi64(erfc_1ulp_avx2_bits_f64_avx512(v60_1l), v63_1l));
    const __m512d v64_1h = _mm512_castsi512_pd(_mm512_add_epi64(erfc_1ulp_avx2_bits_f64_avx512(v60_1h), v63_1h));
    const __m256 v65_0l = _mm512_cvtpd_ps(v64_0l);
    const __m256 v65_0h = _mm512_cvtpd_ps(v64_0h);
    const __m512 v65_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v65_0l), v65_0h, 1);
    const __m256 v65_1l = _mm512_cvtpd_ps(v64_1l);
    const __m256 v65_1h = _mm512_cvtpd_ps(v64_1h);
    const __m512 v65_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v65_1l), v65_1h, 1);
    const __m512 v66_0 = _mm512_sub_ps(v3, v65_0);
    const __m512 v66_1 = _mm512_sub_ps(v3, v65_1);
    const __m512 v67_0 = _mm512_mask_blend_ps(v2_0, v65_0, v66_0);
    const __m512 v67_1 = _mm512_mask_blend_ps(v2_1, v65_1, v66_1);
    _mm512_storeu_ps(y, v67_0);
    _mm512_storeu_ps(y + 16, v67_1);
}

/* 16 elements. */
static ERFC_1ULP_AVX2_AVX512_TARGET void erfc_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v4 = _mm512_set1_pd(0x1.6166b23ae97p-10); /* 0.0013481184275660474 */
    const __m512d v5 = _mm512_set1_pd(0x1.006e206579b86p+0); /* 1.0016803977721067 */
    const __m512d v6 = _mm512_set1_pd(0x1.eba74af22dd62p-2); /* 0.48013035872596366 */
    const __m512 v7 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512d v11 = _mm512_set1_pd(0x1.01e7dc1cd35f9p+0); /* 1.007444150006789 */
    const __m512d v14 = _mm512_set1_pd(0x1.b6561df900683p-8); /* 0.0066884825873799762 */
    const __m512d v16 = _mm512_set1_pd(-0x1.192df05c162e7p-11); /* -0.00053630723733552328 */
    const __m512d v18 = _mm512_set1_pd(0x1.43ba32bc35b1bp-3); /* 0.15806998860235741 */
    const __m512d v19 = _mm512_set1_pd(-0x1.9962ace6978d1p-1); /* -0.79958095850795463 */
    const __m512d v21 = _mm512_set1_pd(0x1.854ff5a5e6ba8p+0); /* 1.52075133610081 */
    const __m512d v23 = _mm512_set1_pd(-0x1.2fc573b3d7146p+0); /* -1.1866066278517606 */
    const __m512d v24 = _mm512_set1_pd(0x1.6174dffe39969p-3); /* 0.17258620256979931 */
    const __m512d v27 = _mm512_set1_pd(0x1.160425f061a8dp-5); /* 0.033937524890508809 */
    const __m512d v28 = _mm512_set1_pd(0x1.aa42fed0f4f35p-2); /* 0.41627119207736324 */
    const __m512d v29 = _mm512_set1_pd(0x1.004a12602e14dp+0); /* 1.0011302456678834 */
    const __m512d v33 = _mm512_set1_pd(-0x1.49b26519c4b05p+0); /* -1.2878783405219008 */
    const __m512d v38 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v39 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v42 = _mm512_set1_pd(-0x1.62e42970ac9d7p-1); /* -0.69314698696535515 */
    const __m512d v44 = _mm512_set1_pd(0x1.0d15d80d8d732p-7); /* 0.0082118325181955477 */
    const __m512d v46 = _mm512_set1_pd(0x1.4ec01daf57af4p-5); /* 0.040863092401869056 */
    const __m512d v48 = _mm512_set1_pd(0x1.4ebb7a632d512p-3); /* 0.16344352355159991 */
    const __m512d v50 = _mm512_set1_pd(0x1.f619290b1a02p-2); /* 0.49033035402544733 */
    const __m512d v53 = _mm512_set1_pd(-0x1.4cab218af44f6p-19); /* -2.4785733265605786e-06 */
    const __m512d v54 = _mm512_set1_pd(0x1.f61926d0c95e1p-1); /* 0.98066064165749023 */
    const __m512d v56 = _mm512_set1_pd(0x1.f6191c8450f99p-1); /* 0.98066033473195369 */
    const __m512d v59 = _mm512_set1_pd(-0x1.47e2b327524bap-29); /* -2.3856813362143601e-09 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_min_ps(v7, v8);
    const __m512d v10l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9));
    const __m512d v10h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9, 1));
    const __m512d v12l = _mm512_fmadd_pd(v6, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v6, v10h, v11);
    const __m512d v13l = _mm512_div_pd(v5, v12l);
    const __m512d v13h = _mm512_div_pd(v5, v12h);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v13h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v15h, v16);
    const __m512d v20l = _mm512_fmadd_pd(v18, v13l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v13h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v13l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v13h, v21);
    const __m512d v25l = _mm512_fmadd_pd(v23, v13l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23, v13h, v24);
    const __m512d v26l = _mm512_fmadd_pd(v15l, v22l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v15h, v22h, v25h);
    const __m512d v30l = _mm512_fmadd_pd(v28, v13l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v13h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v27, v15l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v27, v15h, v30h);
    const __m512d v32l = _mm512_fmadd_pd(v17l, v26l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v17h, v26h, v31h);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v13l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v13h, v33);
    const __m512d v35l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v10l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v35h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v10h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v36l = _mm512_mul_pd(v35l, v10l);
    const __m512d v36h = _mm512_mul_pd(v35h, v10h);
    const __m512d v37l = _mm512_add_pd(v34l, v36l);
    const __m512d v37h = _mm512_add_pd(v34h, v36h);
    const __m512d v40l = _mm512_fmadd_pd(v37l, v38, v39);
    const __m512d v40h = _mm512_fmadd_pd(v37h, v38, v39);
    const __m512d v41l = _mm512_sub_pd(v40l, v39);
    const __m512d v41h = _mm512_sub_pd(v40h, v39);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v42, v37l);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v42, v37h);
    const __m512d v45l = _mm512_fmadd_pd(v4, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v4, v43h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v43l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v43h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v43l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v43h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v43l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v43h, v50);
    const __m512d v52l = _mm512_mul_pd(v43l, v43l);
    const __m512d v52h = _mm512_mul_pd(v43h, v43h);
    const __m512d v55l = _mm512_fmadd_pd(v53, v52l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53, v52h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v43l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v43h, v56);
    const __m512d v58l = _mm512_fmadd_pd(v51l, v52l, v57l);
    const __m512d v58h = _mm512_fmadd_pd(v51h, v52h, v57h);
    const __m512d v60l = _mm512_fmadd_pd(v58l, v13l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v58h, v13h, v59);
    const __m512i v61l = erfc_1ulp_avx2_bits_f64_avx512(v40l);
    const __m512i v61h = erfc_1ulp_avx2_bits_f64_avx512(v40h);
    const __m512i v63l = _mm512_slli_epi64(v61l, 52);
    const __m512i v63h = _mm512_slli_epi64(v61h, 52);
    const __m512d v64l = _mm512_castsi512_pd(_mm512_add_epi64(erfc_1ulp_avx2_bits_f64_avx512(v60l), v63l));
    const __m512d v64h = _mm512_castsi512_pd(_mm512_add_epi64(erfc_1ulp_avx2_bits_f64_avx512(v60h), v63h));
    const __m256 v65l = _mm512_cvtpd_ps(v64l);
    const __m256 v65h = _mm512_cvtpd_ps(v64h);
    const __m512 v65 = _mm512_insertf32x8(_mm512_castps256_ps512(v65l), v65h, 1);
    const __m512 v66 = _mm512_sub_ps(v3, v65);
    const __m512 v67 = _mm512_mask_blend_ps(v2, v65, v66);
    _mm512_storeu_ps(y, v67);
}

static ERFC_1ULP_AVX2_AVX512_TARGET void erfc_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        erfc_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erfc_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        erfc_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_1ulp_avx2_level(void) {
#if defined(ERFC_1ULP_AVX2_FORCE_ISA)
    return ERFC_1ULP_AVX2_FORCE_ISA;
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

float erfc_1ulp_avx2(float x) {
    return erfc_1ulp_avx2_element(x);
}

void erfc_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_1ulp_avx2_level();
    if (level == 2) {
        erfc_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_1ulp_avx2_array_portable(x, y, n);
}
