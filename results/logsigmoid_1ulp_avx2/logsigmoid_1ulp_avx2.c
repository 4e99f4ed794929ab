/* logsigmoid_1ulp_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f32
 *   domain       every input
 *   max error    0.966407 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d9d822p-5 (-0.057842318, encoding 0xbd6cec11)
 *   result there -0x1.71e9c2p-1 (-0.722486556, encoding 0xbf38f4e1)
 *   mean error   0.069535 ulp
 *   misrounded   225857008 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d8b3daff2b3adb21c41faa9cf83d4d51
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f32 --max-ulp 1 --isa avx2 --time 25s --seed 1 --threads 1 --archive logsigmoid_1ulp_avx2.db --from seeds/logsigmoid/double5_room.evo
 *                time: 1.5686 ns/element as avx2 code (inputs mean)
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
#include "logsigmoid_1ulp_avx2.h"

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

static inline float logsigmoid_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double logsigmoid_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t logsigmoid_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t logsigmoid_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double logsigmoid_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double logsigmoid_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return logsigmoid_1ulp_avx2_frombits_f64((int64_t)((uint64_t)logsigmoid_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float logsigmoid_1ulp_avx2_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v1 = -0x1.ap+6f; /* -104 */
    const float v2 = x;
    const float v3 = -v2;
    const float v4 = logsigmoid_1ulp_avx2_abs_f32(v3);
    const float v5 = -v4;
    const float v6 = v1 > v5 ? v1 : v5;
    const double v7 = (double)v6;
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = logsigmoid_1ulp_avx2_fma_f64(v0, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = -0x1.15e58be72bce2p-42; /* -2.4682182164830363e-13 */
    const double v12 = -0x1.62e42fefe6bdap-1; /* -0.69314718059046787 */
    const double v13 = logsigmoid_1ulp_avx2_fma_f64(v11, v7, v12);
    const double v14 = logsigmoid_1ulp_avx2_fma_f64(v10, v13, v7);
    const double v15 = v14 * v14;
    const double v16 = 0x1.69f05b5f6ce17p-10; /* 0.0013806873101714961 */
    const double v17 = 0x1.12811623385cdp-7; /* 0.0083772047132154807 */
    const double v18 = logsigmoid_1ulp_avx2_fma_f64(v14, v16, v17);
    const double v19 = 0x1.55899e59d1ab5p-5; /* 0.041691598204626791 */
    const double v20 = 0x1.558404fede2bbp-3; /* 0.16675571348948445 */
    const double v21 = logsigmoid_1ulp_avx2_fma_f64(v14, v19, v20);
    const double v22 = logsigmoid_1ulp_avx2_fma_f64(v15, v18, v21);
    const double v23 = 0x1.0023d6cd09545p-1; /* 0.50027343037496819 */
    const double v24 = logsigmoid_1ulp_avx2_fma_f64(v14, v22, v23);
    const double v25 = 0x1.0023da7e1fd1cp+0; /* 1.0005470807953492 */
    const double v26 = 0x1.0023da59d17c3p+0; /* 1.0005470723422014 */
    const double v27 = logsigmoid_1ulp_avx2_fma_f64(v14, v25, v26);
    const double v28 = logsigmoid_1ulp_avx2_fma_f64(v15, v24, v27);
    const int64_t v29 = logsigmoid_1ulp_avx2_bits_f64(v9);
    const int64_t v30 = INT64_C(52);
    const int64_t v31 = logsigmoid_1ulp_avx2_shl_i64(v29, v30);
    const double v32 = logsigmoid_1ulp_avx2_addbits_f64(v28, v31);
    const double v33 = -0x1.2a53e13c169cep-17; /* -8.8908569681371063e-06 */
    const double v34 = 0x1.bd8923bc43b32p-15; /* 5.3111994448787328e-05 */
    const double v35 = logsigmoid_1ulp_avx2_fma_f64(v33, v32, v34);
    const double v36 = -0x1.3715e0ca3977dp-13; /* -0.00014833710731137684 */
    const double v37 = logsigmoid_1ulp_avx2_fma_f64(v32, v35, v36);
    const double v38 = 0x1.8d1ded10a21afp+8; /* 397.11689857442519 */
    const double v39 = -0x0p+0; /* -0 */
    const double v40 = logsigmoid_1ulp_avx2_fma_f64(v38, v37, v39);
    const double v41 = logsigmoid_1ulp_avx2_fma_f64(v32, v37, v40);
    const double v42 = 0x1.b8dea01c458f9p-4; /* 0.10763418715609764 */
    const double v43 = logsigmoid_1ulp_avx2_fma_f64(v41, v32, v42);
    const double v44 = 0x1.cbcd62798f8a4p-7; /* 0.014032052119656697 */
    const double v45 = logsigmoid_1ulp_avx2_fma_f64(v32, v32, v44);
    const double v46 = -0x1.3996536a76fe4p-3; /* -0.1531187550416454 */
    const double v47 = 0x1.8fcd0fd02ee87p-3; /* 0.19521534303736507 */
    const double v48 = logsigmoid_1ulp_avx2_fma_f64(v46, v32, v47);
    const double v49 = logsigmoid_1ulp_avx2_fma_f64(v43, v45, v48);
    const double v50 = -0x1.fe280070bf309p-3; /* -0.24909973472667726 */
    const double v51 = logsigmoid_1ulp_avx2_fma_f64(v32, v49, v50);
    const double v52 = 0x1.54c00fe4833fp-2; /* 0.3327639086936065 */
    const double v53 = logsigmoid_1ulp_avx2_fma_f64(v32, v51, v52);
    const double v54 = -0x1.ff70904daf59bp-2; /* -0.49945283388282186 */
    const double v55 = logsigmoid_1ulp_avx2_fma_f64(v53, v32, v54);
    const double v56 = 0x1.ffb856028c8c8p-1; /* 0.99945324689022019 */
    const double v57 = logsigmoid_1ulp_avx2_fma_f64(v32, v55, v56);
    const float v58 = 0x0p+0f; /* 0 */
    const float v59 = v58 > v3 ? v58 : v3;
    const double v60 = (double)v59;
    const double v61 = logsigmoid_1ulp_avx2_fma_f64(v32, v57, v60);
    const float v62 = (float)v61;
    const float v63 = -v62;
    const float r0 = v63;
    return r0;
}

static void logsigmoid_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_1ULP_AVX2_AVX2 static inline LOGSIGMOID_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_1ULP_AVX2_AVX512 static inline LOGSIGMOID_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_1ULP_AVX2_AVX2 __m256i logsigmoid_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGSIGMOID_1ULP_AVX2_AVX2 void logsigmoid_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v11 = _mm256_set1_pd(-0x1.15e58be72bce2p-42); /* -2.4682182164830363e-13 */
    const __m256d v12 = _mm256_set1_pd(-0x1.62e42fefe6bdap-1); /* -0.69314718059046787 */
    const __m256d v16 = _mm256_set1_pd(0x1.69f05b5f6ce17p-10); /* 0.0013806873101714961 */
    const __m256d v17 = _mm256_set1_pd(0x1.12811623385cdp-7); /* 0.0083772047132154807 */
    const __m256d v19 = _mm256_set1_pd(0x1.55899e59d1ab5p-5); /* 0.041691598204626791 */
    const __m256d v20 = _mm256_set1_pd(0x1.558404fede2bbp-3); /* 0.16675571348948445 */
    const __m256d v23 = _mm256_set1_pd(0x1.0023d6cd09545p-1); /* 0.50027343037496819 */
    const __m256d v25 = _mm256_set1_pd(0x1.0023da7e1fd1cp+0); /* 1.0005470807953492 */
    const __m256d v26 = _mm256_set1_pd(0x1.0023da59d17c3p+0); /* 1.0005470723422014 */
    const __m256d v33 = _mm256_set1_pd(-0x1.2a53e13c169cep-17); /* -8.8908569681371063e-06 */
    const __m256d v34 = _mm256_set1_pd(0x1.bd8923bc43b32p-15); /* 5.3111994448787328e-05 */
    const __m256d v36 = _mm256_set1_pd(-0x1.3715e0ca3977dp-13); /* -0.00014833710731137684 */
    const __m256d v38 = _mm256_set1_pd(0x1.8d1ded10a21afp+8); /* 397.11689857442519 */
    const __m256d v39 = _mm256_set1_pd(-0x0p+0); /* -0 */
    const __m256d v42 = _mm256_set1_pd(0x1.b8dea01c458f9p-4); /* 0.10763418715609764 */
    const __m256d v44 = _mm256_set1_pd(0x1.cbcd62798f8a4p-7); /* 0.014032052119656697 */
    const __m256d v46 = _mm256_set1_pd(-0x1.3996536a76fe4p-3); /* -0.1531187550416454 */
    const __m256d v47 = _mm256_set1_pd(0x1.8fcd0fd02ee87p-3); /* 0.19521534303736507 */
    const __m256d v50 = _mm256_set1_pd(-0x1.fe280070bf309p-3); /* -0.24909973472667726 */
    const __m256d v52 = _mm256_set1_pd(0x1.54c00fe4833fp-2); /* 0.3327639086936065 */
    const __m256d v54 = _mm256_set1_pd(-0x1.ff70904daf59bp-2); /* -0.49945283388282186 */
    const __m256d v56 = _mm256_set1_pd(0x1.ffb856028c8c8p-1); /* 0.99945324689022019 */
    const __m256 v58 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_xor_ps(v2, _mm256_set1_ps(-0.0f));
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_xor_ps(v4, _mm256_set1_ps(-0.0f));
    const __m256 v6 = _mm256_max_ps(v1, v5);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v9l = _mm256_fmadd_pd(v0, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v0, v7h, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v13l = _mm256_fmadd_pd(v11, v7l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11, v7h, v12);
    const __m256d v14l = _mm256_fmadd_pd(v10l, v13l, v7l);
    const __m256d v14h = _mm256_fmadd_pd(v10h, v13h, v7h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v14l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v14h, v16, v17);
    const __m256d v21l = _mm256_fmadd_pd(v14l, v19, v20);
    const __m256d v21h = _mm256_fmadd_pd(v14h, v19, v20);
    const __m256d v22l = _mm256_fmadd_pd(v15l, v18l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v15h, v18h, v21h);
    const __m256d v24l = _mm256_fmadd_pd(v14l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v14h, v22h, v23);
    const __m256d v27l = _mm256_fmadd_pd(v14l, v25, v26);
    const __m256d v27h = _mm256_fmadd_pd(v14h, v25, v26);
    const __m256d v28l = _mm256_fmadd_pd(v15l, v24l, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v15h, v24h, v27h);
    const __m256i v29l = logsigmoid_1ulp_avx2_bits_f64_avx2(v9l);
    const __m256i v29h = logsigmoid_1ulp_avx2_bits_f64_avx2(v9h);
    const __m256i v31l = _mm256_slli_epi64(v29l, 52);
    const __m256i v31h = _mm256_slli_epi64(v29h, 52);
    const __m256d v32l = _mm256_castsi256_pd(_mm256_add_epi64(logsigmoid_1ulp_avx2_bits_f64_avx2(v28l), v31l));
    const __m256d v32h = _mm256_castsi256_pd(_mm256_add_epi64(logsigmoid_1ulp_avx2_bits_f64_avx2(v28h), v31h));
    const __m256d v35l = _mm256_fmadd_pd(v33, v32l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33, v32h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v32l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v32h, v35h, v36);
    const __m256d v40l = _mm256_fmadd_pd(v38, v37l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38, v37h, v39);
    const __m256d v41l = _mm256_fmadd_pd(v32l, v37l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v32h, v37h, v40h);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v32l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v32h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v32l, v32l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v32h, v32h, v44);
    const __m256d v48l = _mm256_fmadd_pd(v46, v32l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46, v32h, v47);
    const __m256d v49l = _mm256_fmadd_pd(v43l, v45l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v43h, v45h, v48h);
    const __m256d v51l = _mm256_fmadd_pd(v32l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v32h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v32l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v32h, v51h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v32l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v32h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v32l, v55l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v32h, v55h, v56);
    const __m256 v59 = _mm256_max_ps(v58, v3);
    const __m256d v60l = _mm256_cvtps_pd(_mm256_castps256_ps128(v59));
    const __m256d v60h = _mm256_cvtps_pd(_mm256_extractf128_ps(v59, 1));
    const __m256d v61l = _mm256_fmadd_pd(v32l, v57l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v32h, v57h, v60h);
    const __m128 v62l = _mm256_cvtpd_ps(v61l);
    const __m128 v62h = _mm256_cvtpd_ps(v61h);
    const __m256 v62 = _mm256_set_m128(v62h, v62l);
    const __m256 v63 = _mm256_xor_ps(v62, _mm256_set1_ps(-0.0f));
    _mm256_storeu_ps(y, v63);
}

static LOGSIGMOID_1ULP_AVX2_AVX2_TARGET void logsigmoid_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logsigmoid_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        logsigmoid_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_1ULP_AVX2_AVX512 __m512i logsigmoid_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOGSIGMOID_1ULP_AVX2_AVX512 void logsigmoid_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v11 = _mm512_set1_pd(-0x1.15e58be72bce2p-42); /* -2.4682182164830363e-13 */
    const __m512d v12 = _mm512_set1_pd(-0x1.62e42fefe6bdap-1); /* -0.69314718059046787 */
    const __m512d v16 = _mm512_set1_pd(0x1.69f05b5f6ce17p-10); /* 0.0013806873101714961 */
    const __m512d v17 = _mm512_set1_pd(0x1.12811623385cdp-7); /* 0.0083772047132154807 */
    const __m512d v19 = _mm512_set1_pd(0x1.55899e59d1ab5p-5); /* 0.041691598204626791 */
    const __m512d v20 = _mm512_set1_pd(0x1.558404fede2bbp-3); /* 0.16675571348948445 */
    const __m512d v23 = _mm512_set1_pd(0x1.0023d6cd09545p-1); /* 0.50027343037496819 */
    const __m512d v25 = _mm512_set1_pd(0x1.0023da7e1fd1cp+0); /* 1.0005470807953492 */
    const __m512d v26 = _mm512_set1_pd(0x1.0023da59d17c3p+0); /* 1.0005470723422014 */
    const __m512d v33 = _mm512_set1_pd(-0x1.2a53e13c169cep-17); /* -8.8908569681371063e-06 */
    const __m512d v34 = _mm512_set1_pd(0x1.bd8923bc43b32p-15); /* 5.3111994448787328e-05 */
    const __m512d v36 = _mm512_set1_pd(-0x1.3715e0ca3977dp-13); /* -0.00014833710731137684 */
    const __m512d v38 = _mm512_set1_pd(0x1.8d1ded10a21afp+8); /* 397.11689857442519 */
    const __m512d v39 = _mm512_set1_pd(-0x0p+0); /* -0 */
    const __m512d v42 = _mm512_set1_pd(0x1.b8dea01c458f9p-4); /* 0.10763418715609764 */
    const __m512d v44 = _mm512_set1_pd(0x1.cbcd62798f8a4p-7); /* 0.014032052119656697 */
    const __m512d v46 = _mm512_set1_pd(-0x1.3996536a76fe4p-3); /* -0.1531187550416454 */
    const __m512d v47 = _mm512_set1_pd(0x1.8fcd0fd02ee87p-3); /* 0.19521534303736507 */
    const __m512d v50 = _mm512_set1_pd(-0x1.fe280070bf309p-3); /* -0.24909973472667726 */
    const __m512d v52 = _mm512_set1_pd(0x1.54c00fe4833fp-2); /* 0.3327639086936065 */
    const __m512d v54 = _mm512_set1_pd(-0x1.ff70904daf59bp-2); /* -0.49945283388282186 */
    const __m512d v56 = _mm512_set1_pd(0x1.ffb856028c8c8p-1); /* 0.99945324689022019 */
    const __m512 v58 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v6_0 = _mm512_max_ps(v1, v5_0);
    const __m512 v6_1 = _mm512_max_ps(v1, v5_1);
    const __m512d v7_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6_0));
    const __m512d v7_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6_0, 1));
    const __m512d v7_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6_1));
    const __m512d v7_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6_1, 1));
    const __m512d v9_0l = _mm512_fmadd_pd(v0, v7_0l, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v0, v7_0h, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v0, v7_1l, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v0, v7_1h, v8);
    const __m512d v10_0l = _mm512_sub_pd(v9_0l, v8);
    const __m512d v10_0h = _mm512_sub_pd(v9_0h, v8);
    const __m512d v10_1l = _mm512_sub_pd(v9_1l, v8);
    const __m512d v10_1h = _mm512_sub_pd(v9_1h, v8);
    const __m512d v13_0l = _mm512_fmadd_pd(v11, v7_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11, v7_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11, v7_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11, v7_1h, v12);
    const __m512d v14_0l = _mm512_fmadd_pd(v10_0l, v13_0l, v7_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v10_0h, v13_0h, v7_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v10_1l, v13_1l, v7_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v10_1h, v13_1h, v7_1h);
    const __m512d v15_0l = _mm512_mul_pd(v14_0l, v14_0l);
    const __m512d v15_0h = _mm512_mul_pd(v14_0h, v14_0h);
    const __m512d v15_1l = _mm512_mul_pd(v14_1l, v14_1l);
    const __m512d v15_1h = _mm512_mul_pd(v14_1h, v14_1h);
    const __m512d v18_0l = _mm512_fmadd_pd(v14_0l, v16, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v14_0h, v16, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v14_1l, v16, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v14_1h, v16, v17);
    const __m512d v21_0l = _mm512_fmadd_pd(v14_0l, v19, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v14_0h, v19, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v14_1l, v19, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v14_1h, v19, v20);
    const __m512d v22_0l = _mm512_fmadd_pd(v15_0l, v18_0l, v21_0l);
    const __m512d v22_0h = _mm512_fmadd_pd(v15_0h, v18_0h, v21_0h);
    const __m512d v22_1l = _mm512_fmadd_pd(v15_1l, v18_1l, v21_1l);
    const __m512d v22_1h = _mm512_fmadd_pd(v15_1h, v18_1h, v21_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v14_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v14_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v14_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v14_1h, v22_1h, v23);
    const __m512d v27_0l = _mm512_fmadd_pd(v14_0l, v25, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v14_0h, v25, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v14_1l, v25, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v14_1h, v25, v26);
    const __m512d v28_0l = _mm512_fmadd_pd(v15_0l, v24_0l, v27_0l);
    const __m512d v28_0h = _mm512_fmadd_pd(v15_0h, v24_0h, v27_0h);
    const __m512d v28_1l = _mm512_fmadd_pd(v15_1l, v24_1l, v27_1l);
    const __m512d v28_1h = _mm512_fmadd_pd(v15_1h, v24_1h, v27_1h);
    const __m512i v29_0l = logsigmoid_1ulp_avx2_bits_f64_avx512(v9_0l);
    const __m512i v29_0h = logsigmoid_1ulp_avx2_bits_f64_avx512(v9_0h);
    const __m512i v29_1l = logsigmoid_1ulp_avx2_bits_f64_avx512(v9_1l);
    const __m512i v29_1h = logsigmoid_1ulp_avx2_bits_f64_avx512(v9_1h);
    const __m512i v31_0l = _mm512_slli_epi64(v29_0l, 52);
    const __m512i v31_0h = _mm512_slli_epi64(v29_0h, 52);
    const __m512i v31_1l = _mm512_slli_epi64(v29_1l, 52);
    const __m512i v31_1h = _mm512_slli_epi64(v29_1h, 52);
    const __m512d v32_0l = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_1ulp_avx2_bits_f64_avx512(v28_0l), v31_0l));
    const __m512d v32_0h = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_1ulp_avx2_bits_f64_avx512(v28_0h), v31_0h));
    const __m512d v32_1l = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_1ulp_avx2_bits_f64_avx512(v28_1l), v31_1l));
    const __m512d v32_1h = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_1ulp_avx2_bits_f64_avx512(v28_1h), v31_1h));
    const __m512d v35_0l = _mm512_fmadd_pd(v33, v32_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33, v32_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33, v32_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33, v32_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v32_0l, v35_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v32_0h, v35_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v32_1l, v35_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v32_1h, v35_1h, v36);
    const __m512d v40_0l = _mm512_fmadd_pd(v38, v37_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v38, v37_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v38, v37_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v38, v37_1h, v39);
    const __m512d v41_0l = _mm512_fmadd_pd(v32_0l, v37_0l, v40_0l);
    const __m512d v41_0h = _mm512_fmadd_pd(v32_0h, v37_0h, v40_0h);
    const __m512d v41_1l = _mm512_fmadd_pd(v32_1l, v37_1l, v40_1l);
    const __m512d v41_1h = _mm512_fmadd_pd(v32_1h, v37_1h, v40_1h);
    const __m512d v43_0l = _mm512_fmadd_pd(v41_0l, v32_0l, v42);
    const __m512d v43_0h = _mm512_fmadd_pd(v41_0h, v32_0h, v42);
    const __m512d v43_1l = _mm512_fmadd_pd(v41_1l, v32_1l, v42);
    const __m512d v43_1h = _mm512_fmadd_pd(v41_1h, v32_1h, v42);
    const __m512d v45_0l = _mm512_fmadd_pd(v32_0l, v32_0l, v44);
    const __m512d v45_0h = _mm512_fmadd_pd(v32_0h, v32_0h, v44);
    const __m512d v45_1l = _mm512_fmadd_pd(v32_1l, v32_1l, v44);
    const __m512d v45_1h = _mm512_fmadd_pd(v32_1h, v32_1h, v44);
    const __m512d v48_0l = _mm512_fmadd_pd(v46, v32_0l, v47);
    const __m512d v48_0h = _mm512_fmadd_pd(v46, v32_0h, v47);
    const __m512d v48_1l = _mm512_fmadd_pd(v46, v32_1l, v47);
    const __m512d v48_1h = _mm512_fmadd_pd(v46, v32_1h, v47);
    const __m512d v49_0l = _mm512_fmadd_pd(v43_0l, v45_0l, v48_0l);
    const __m512d v49_0h = _mm512_fmadd_pd(v43_0h, v45_0h, v48_0h);
    const __m512d v49_1l = _mm512_fmadd_pd(v43_1l, v45_1l, v48_1l);
    const __m512d v49_1h = _mm512_fmadd_pd(v43_1h, v45_1h, v48_1h);
    const __m512d v51_0l = _mm512_fmadd_pd(v32_0l, v49_0l, v50);
    const __m512d v51_0h = _mm512_fmadd_pd(v32_0h, v49_0h, v50);
    const __m512d v51_1l = _mm512_fmadd_pd(v32_1l, v49_1l, v50);
    const __m512d v51_1h = _mm512_fmadd_pd(v32_1h, v49_1h, v50);
    const __m512d v53_0l = _mm512_fmadd_pd(v32_0l, v51_0l, v52);
    const __m512d v53_0h = _mm512_fmadd_pd(v32_0h, v51_0h, v52);
    const __m512d v53_1l = _mm512_fmadd_pd(v32_1l, v51_1l, v52);
    const __m512d v53_1h = _mm512_fmadd_pd(v32_1h, v51_1h, v52);
    const __m512d v55_0l = _mm512_fmadd_pd(v53_0l, v32_0l, v54);
    const __m512d v55_0h = _mm512_fmadd_pd(v53_0h, v32_0h, v54);
    const __m512d v55_1l = _mm512_fmadd_pd(v53_1l, v32_1l, v54);
    const __m512d v55_1h = _mm512_fmadd_pd(v53_1h, v32_1h, v54);
    const __m512d v57_0l = _mm512_fmadd_pd(v32_0l, v55_0l, v56);
    const __m512d v57_0h = _mm512_fmadd_pd(v32_0h, v55_0h, v56);
    const __m512d v57_1l = _mm512_fmadd_pd(v32_1l, v55_1l, v56);
    const __m512d v57_1h = _mm512_fmadd_pd(v32_1h, v55_1h, v56);
    const __m512 v59_0 = _mm512_max_ps(v58, v3_0);
    const __m512 v59_1 = _mm512_max_ps(v58, v3_1);
    const __m512d v60_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v59_0));
    const __m512d v60_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v59_0, 1));
    const __m512d v60_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v59_1));
    const __m512d v60_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v59_1, 1));
    const __m512d v61_0l = _mm512_fmadd_pd(v32_0l, v57_0l, v60_0l);
    const __m512d v61_0h = _mm512_fmadd_pd(v32_0h, v57_0h, v60_0h);
    const __m512d v61_1l = _mm512_fmadd_pd(v32_1l, v57_1l, v60_1l);
    const __m512d v61_1h = _mm512_fmadd_pd(v32_1h, v57_1h, v60_1h);
    const __m256 v62_0l = _mm512_cvtpd_ps(v61_0l);
    const __m256 v62_0h = _mm512_cvtpd_ps(v61_0h);
    const __m512 v62_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v62_0l), v62_0h, 1);
    const __m256 v62_1l = _mm512_cvtpd_ps(v61_1l);
    const __m256 v62_1h = _mm512_cvtpd_ps(v61_1h);
    const __m512 v62_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v62_1l), v62_1h, 1);
    const __m512 v63_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v62_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v63_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v62_1), _mm512_set1_epi32(INT32_MIN)));
    _mm512_storeu_ps(y, v63_0);
    _mm512_storeu_ps(y + 16, v63_1);
}

/* 16 elements. */
static LOGSIGMOID_1ULP_AVX2_AVX512_TARGET void logsigmoid_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v11 = _mm512_set1_pd(-0x1.15e58be72bce2p-42); /* -2.4682182164830363e-13 */
    const __m512d v12 = _mm512_set1_pd(-0x1.62e42fefe6bdap-1); /* -0.69314718059046787 */
    const __m512d v16 = _mm512_set1_pd(0x1.69f05b5f6ce17p-10); /* 0.0013806873101714961 */
    const __m512d v17 = _mm512_set1_pd(0x1.12811623385cdp-7); /* 0.0083772047132154807 */
    const __m512d v19 = _mm512_set1_pd(0x1.55899e59d1ab5p-5); /* 0.041691598204626791 */
    const __m512d v20 = _mm512_set1_pd(0x1.558404fede2bbp-3); /* 0.16675571348948445 */
    const __m512d v23 = _mm512_set1_pd(0x1.0023d6cd09545p-1); /* 0.50027343037496819 */
    const __m512d v25 = _mm512_set1_pd(0x1.0023da7e1fd1cp+0); /* 1.0005470807953492 */
    const __m512d v26 = _mm512_set1_pd(0x1.0023da59d17c3p+0); /* 1.0005470723422014 */
    const __m512d v33 = _mm512_set1_pd(-0x1.2a53e13c169cep-17); /* -8.8908569681371063e-06 */
    const __m512d v34 = _mm512_set1_pd(0x1.bd8923bc43b32p-15); /* 5.3111994448787328e-05 */
    const __m512d v36 = _mm512_set1_pd(-0x1.3715e0ca3977dp-13); /* -0.00014833710731137684 */
    const __m512d v38 = _mm512_set1_pd(0x1.8d1ded10a21afp+8); /* 397.11689857442519 */
    const __m512d v39 = _mm512_set1_pd(-0x0p+0); /* -0 */
    const __m512d v42 = _mm512_set1_pd(0x1.b8dea01c458f9p-4); /* 0.10763418715609764 */
    const __m512d v44 = _mm512_set1_pd(0x1.cbcd62798f8a4p-7); /* 0.014032052119656697 */
    const __m512d v46 = _mm512_set1_pd(-0x1.3996536a76fe4p-3); /* -0.1531187550416454 */
    const __m512d v47 = _mm512_set1_pd(0x1.8fcd0fd02ee87p-3); /* 0.19521534303736507 */
    const __m512d v50 = _mm512_set1_pd(-0x1.fe280070bf309p-3); /* -0.24909973472667726 */
    const __m512d v52 = _mm512_set1_pd(0x1.54c00fe4833fp-2); /* 0.3327639086936065 */
    const __m512d v54 = _mm512_set1_pd(-0x1.ff70904daf59bp-2); /* -0.49945283388282186 */
    const __m512d v56 = _mm512_set1_pd(0x1.ffb856028c8c8p-1); /* 0.99945324689022019 */
    const __m512 v58 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v6 = _mm512_max_ps(v1, v5);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v9l = _mm512_fmadd_pd(v0, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v0, v7h, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v13l = _mm512_fmadd_pd(v11, v7l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11, v7h, v12);
    const __m512d v14l = _mm512_fmadd_pd(v10l, v13l, v7l);
    const __m512d v14h = _mm512_fmadd_pd(v10h, v13h, v7h);
    const __m512d v15l = _mm512_mul_pd(v14l, v14l);
    const __m512d v15h = _mm512_mul_pd(v14h, v14h);
    const __m512d v18l = _mm512_fmadd_pd(v14l, v16, v17);
    const __m512d v18h = _mm512_fmadd_pd(v14h, v16, v17);
    const __m512d v21l = _mm512_fmadd_pd(v14l, v19, v20);
    const __m512d v21h = _mm512_fmadd_pd(v14h, v19, v20);
    const __m512d v22l = _mm512_fmadd_pd(v15l, v18l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v15h, v18h, v21h);
    const __m512d v24l = _mm512_fmadd_pd(v14l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v14h, v22h, v23);
    const __m512d v27l = _mm512_fmadd_pd(v14l, v25, v26);
    const __m512d v27h = _mm512_fmadd_pd(v14h, v25, v26);
    const __m512d v28l = _mm512_fmadd_pd(v15l, v24l, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v15h, v24h, v27h);
    const __m512i v29l = logsigmoid_1ulp_avx2_bits_f64_avx512(v9l);
    const __m512i v29h = logsigmoid_1ulp_avx2_bits_f64_avx512(v9h);
    const __m512i v31l = _mm512_slli_epi64(v29l, 52);
    const __m512i v31h = _mm512_slli_epi64(v29h, 52);
    const __m512d v32l = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_1ulp_avx2_bits_f64_avx512(v28l), v31l));
    const __m512d v32h = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_1ulp_avx2_bits_f64_avx512(v28h), v31h));
    const __m512d v35l = _mm512_fmadd_pd(v33, v32l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33, v32h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v32l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v32h, v35h, v36);
    const __m512d v40l = _mm512_fmadd_pd(v38, v37l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38, v37h, v39);
    const __m512d v41l = _mm512_fmadd_pd(v32l, v37l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v32h, v37h, v40h);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v32l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v32h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v32l, v32l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v32h, v32h, v44);
    const __m512d v48l = _mm512_fmadd_pd(v46, v32l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46, v32h, v47);
    const __m512d v49l = _mm512_fmadd_pd(v43l, v45l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v43h, v45h, v48h);
    const __m512d v51l = _mm512_fmadd_pd(v32l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v32h, v49h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v32l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v32h, v51h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v32l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v32h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v32l, v55l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v32h, v55h, v56);
    const __m512 v59 = _mm512_max_ps(v58, v3);
    const __m512d v60l = _mm512_cvtps_pd(_mm512_castps512_ps256(v59));
    const __m512d v60h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v59, 1));
    const __m512d v61l = _mm512_fmadd_pd(v32l, v57l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v32h, v57h, v60h);
    const __m256 v62l = _mm512_cvtpd_ps(v61l);
    const __m256 v62h = _mm512_cvtpd_ps(v61h);
    const __m512 v62 = _mm512_insertf32x8(_mm512_castps256_ps512(v62l), v62h, 1);
    const __m512 v63 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v62), _mm512_set1_epi32(INT32_MIN)));
    _mm512_storeu_ps(y, v63);
}

static LOGSIGMOID_1ULP_AVX2_AVX512_TARGET void logsigmoid_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        logsigmoid_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        logsigmoid_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_1ulp_avx2_level(void) {
#if defined(LOGSIGMOID_1ULP_AVX2_FORCE_ISA)
    return LOGSIGMOID_1ULP_AVX2_FORCE_ISA;
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

float logsigmoid_1ulp_avx2(float x) {
    return logsigmoid_1ulp_avx2_element(x);
}

void logsigmoid_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_1ulp_avx2_level();
    if (level == 2) {
        logsigmoid_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_1ulp_avx2_array_portable(x, y, n);
}
