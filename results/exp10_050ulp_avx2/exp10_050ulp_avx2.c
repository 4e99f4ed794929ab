/* exp10_050ulp_avx2: exp10
 *
 *   target       exp10, 10^x, f32
 *   domain       every input
 *   max error    0.500561 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.d708bcp+4 (29.4396324, encoding 0x41eb845e)
 *   result there 0x1.bc97dcp+97 (2.75189862e+29, encoding 0x705e4bee)
 *   mean error   0.033151 ulp
 *   misrounded   142557 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2a24a506bb19b377c6439bf0f3056b70
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f32 --max-ulp 0.502 --isa avx2 --time 18s --seed 1 --threads 1 --archive exp10_050ulp_avx2b.db --from seeds/exp10/double5.evo
 *                time: 0.7140 ns/element as avx2 code (inputs mean)
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
#include "exp10_050ulp_avx2.h"

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

static inline double exp10_050ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp10_050ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t exp10_050ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double exp10_050ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double exp10_050ulp_avx2_addbits_f64(double a, int64_t b) {
    return exp10_050ulp_avx2_frombits_f64((int64_t)((uint64_t)exp10_050ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float exp10_050ulp_avx2_element(float x) {
    const float v0 = -0x1.7p+6f; /* -92 */
    const float v1 = 0x1.36p+5f; /* 38.75 */
    const float v2 = x;
    const float v3 = v1 < v2 ? v1 : v2;
    const float v4 = v0 > v3 ? v0 : v3;
    const double v5 = (double)v4;
    const double v6 = 0x1.a934f0979a371p+1; /* 3.3219280948873622 */
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = exp10_050ulp_avx2_fma_f64(v5, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = -0x1.34413509f79f6p-2; /* -0.3010299956639807 */
    const double v11 = exp10_050ulp_avx2_fma_f64(v9, v10, v5);
    const double v12 = -0x1.dcba9de4e4713p-3; /* -0.23277781824850105 */
    const double v13 = exp10_050ulp_avx2_fma_f64(v11, v11, v12);
    const double v14 = 0x1.15354ec0ad13dp-4; /* 0.067677791240218846 */
    const double v15 = 0x1.a9b36322d8979p-3; /* 0.20786168527690643 */
    const double v16 = exp10_050ulp_avx2_fma_f64(v14, v11, v15);
    const double v17 = 0x1.2c5fa73d9edf7p-1; /* 0.58666727664188911 */
    const double v18 = 0x1.50ff996f653adp+0; /* 1.3164001366578575 */
    const double v19 = exp10_050ulp_avx2_fma_f64(v11, v17, v18);
    const double v20 = exp10_050ulp_avx2_fma_f64(v16, v13, v19);
    const double v21 = 0x1.25fda4c72b644p+1; /* 2.2968030903346364 */
    const double v22 = 0x1.9d71353b721f8p+1; /* 3.2300173321020758 */
    const double v23 = exp10_050ulp_avx2_fma_f64(v11, v21, v22);
    const double v24 = exp10_050ulp_avx2_fma_f64(v13, v20, v23);
    const double v25 = 0x1.6734a9eece27ep+1; /* 2.8062946716348156 */
    const double v26 = 0x1.aee41f4b288ep+0; /* 1.6831683691494206 */
    const double v27 = exp10_050ulp_avx2_fma_f64(v11, v25, v26);
    const double v28 = exp10_050ulp_avx2_fma_f64(v13, v24, v27);
    const int64_t v29 = exp10_050ulp_avx2_bits_f64(v8);
    const int64_t v30 = INT64_C(52);
    const int64_t v31 = exp10_050ulp_avx2_shl_i64(v29, v30);
    const double v32 = exp10_050ulp_avx2_addbits_f64(v28, v31);
    const float v33 = (float)v32;
    const float r0 = v33;
    return r0;
}

static void exp10_050ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_050ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_050ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP10_050ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_050ULP_AVX2_AVX2 static inline EXP10_050ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP10_050ULP_AVX2_AVX512 static inline EXP10_050ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP10_050ULP_AVX2_AVX2 __m256i exp10_050ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXP10_050ULP_AVX2_AVX2 void exp10_050ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.7p+6f); /* -92 */
    const __m256 v1 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256d v6 = _mm256_set1_pd(0x1.a934f0979a371p+1); /* 3.3219280948873622 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(-0x1.34413509f79f6p-2); /* -0.3010299956639807 */
    const __m256d v12 = _mm256_set1_pd(-0x1.dcba9de4e4713p-3); /* -0.23277781824850105 */
    const __m256d v14 = _mm256_set1_pd(0x1.15354ec0ad13dp-4); /* 0.067677791240218846 */
    const __m256d v15 = _mm256_set1_pd(0x1.a9b36322d8979p-3); /* 0.20786168527690643 */
    const __m256d v17 = _mm256_set1_pd(0x1.2c5fa73d9edf7p-1); /* 0.58666727664188911 */
    const __m256d v18 = _mm256_set1_pd(0x1.50ff996f653adp+0); /* 1.3164001366578575 */
    const __m256d v21 = _mm256_set1_pd(0x1.25fda4c72b644p+1); /* 2.2968030903346364 */
    const __m256d v22 = _mm256_set1_pd(0x1.9d71353b721f8p+1); /* 3.2300173321020758 */
    const __m256d v25 = _mm256_set1_pd(0x1.6734a9eece27ep+1); /* 2.8062946716348156 */
    const __m256d v26 = _mm256_set1_pd(0x1.aee41f4b288ep+0); /* 1.6831683691494206 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_min_ps(v1, v2);
    const __m256 v4 = _mm256_max_ps(v0, v3);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v8l = _mm256_fmadd_pd(v5l, v6, v7);
    const __m256d v8h = _mm256_fmadd_pd(v5h, v6, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v10, v5l);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v10, v5h);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v11h, v12);
    const __m256d v16l = _mm256_fmadd_pd(v14, v11l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14, v11h, v15);
    const __m256d v19l = _mm256_fmadd_pd(v11l, v17, v18);
    const __m256d v19h = _mm256_fmadd_pd(v11h, v17, v18);
    const __m256d v20l = _mm256_fmadd_pd(v16l, v13l, v19l);
    const __m256d v20h = _mm256_fmadd_pd(v16h, v13h, v19h);
    const __m256d v23l = _mm256_fmadd_pd(v11l, v21, v22);
    const __m256d v23h = _mm256_fmadd_pd(v11h, v21, v22);
    const __m256d v24l = _mm256_fmadd_pd(v13l, v20l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v13h, v20h, v23h);
    const __m256d v27l = _mm256_fmadd_pd(v11l, v25, v26);
    const __m256d v27h = _mm256_fmadd_pd(v11h, v25, v26);
    const __m256d v28l = _mm256_fmadd_pd(v13l, v24l, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v13h, v24h, v27h);
    const __m256i v29l = exp10_050ulp_avx2_bits_f64_avx2(v8l);
    const __m256i v29h = exp10_050ulp_avx2_bits_f64_avx2(v8h);
    const __m256i v31l = _mm256_slli_epi64(v29l, 52);
    const __m256i v31h = _mm256_slli_epi64(v29h, 52);
    const __m256d v32l = _mm256_castsi256_pd(_mm256_add_epi64(exp10_050ulp_avx2_bits_f64_avx2(v28l), v31l));
    const __m256d v32h = _mm256_castsi256_pd(_mm256_add_epi64(exp10_050ulp_avx2_bits_f64_avx2(v28h), v31h));
    const __m128 v33l = _mm256_cvtpd_ps(v32l);
    const __m128 v33h = _mm256_cvtpd_ps(v32h);
    const __m256 v33 = _mm256_set_m128(v33h, v33l);
    _mm256_storeu_ps(y, v33);
}

static EXP10_050ULP_AVX2_AVX2_TARGET void exp10_050ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp10_050ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp10_050ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP10_050ULP_AVX2_AVX512 __m512i exp10_050ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP10_050ULP_AVX2_AVX512 void exp10_050ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.7p+6f); /* -92 */
    const __m512 v1 = _mm512_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m512d v6 = _mm512_set1_pd(0x1.a934f0979a371p+1); /* 3.3219280948873622 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(-0x1.34413509f79f6p-2); /* -0.3010299956639807 */
    const __m512d v12 = _mm512_set1_pd(-0x1.dcba9de4e4713p-3); /* -0.23277781824850105 */
    const __m512d v14 = _mm512_set1_pd(0x1.15354ec0ad13dp-4); /* 0.067677791240218846 */
    const __m512d v15 = _mm512_set1_pd(0x1.a9b36322d8979p-3); /* 0.20786168527690643 */
    const __m512d v17 = _mm512_set1_pd(0x1.2c5fa73d9edf7p-1); /* 0.58666727664188911 */
    const __m512d v18 = _mm512_set1_pd(0x1.50ff996f653adp+0); /* 1.3164001366578575 */
    const __m512d v21 = _mm512_set1_pd(0x1.25fda4c72b644p+1); /* 2.2968030903346364 */
    const __m512d v22 = _mm512_set1_pd(0x1.9d71353b721f8p+1); /* 3.2300173321020758 */
    const __m512d v25 = _mm512_set1_pd(0x1.6734a9eece27ep+1); /* 2.8062946716348156 */
    const __m512d v26 = _mm512_set1_pd(0x1.aee41f4b288ep+0); /* 1.6831683691494206 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_min_ps(v1, v2);
    const __m512 v4 = _mm512_max_ps(v0, v3);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v8l = _mm512_fmadd_pd(v5l, v6, v7);
    const __m512d v8h = _mm512_fmadd_pd(v5h, v6, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v10, v5l);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v10, v5h);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v11h, v12);
    const __m512d v16l = _mm512_fmadd_pd(v14, v11l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14, v11h, v15);
    const __m512d v19l = _mm512_fmadd_pd(v11l, v17, v18);
    const __m512d v19h = _mm512_fmadd_pd(v11h, v17, v18);
    const __m512d v20l = _mm512_fmadd_pd(v16l, v13l, v19l);
    const __m512d v20h = _mm512_fmadd_pd(v16h, v13h, v19h);
    const __m512d v23l = _mm512_fmadd_pd(v11l, v21, v22);
    const __m512d v23h = _mm512_fmadd_pd(v11h, v21, v22);
    const __m512d v24l = _mm512_fmadd_pd(v13l, v20l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v13h, v20h, v23h);
    const __m512d v27l = _mm512_fmadd_pd(v11l, v25, v26);
    const __m512d v27h = _mm512_fmadd_pd(v11h, v25, v26);
    const __m512d v28l = _mm512_fmadd_pd(v13l, v24l, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v13h, v24h, v27h);
    const __m512i v29l = exp10_050ulp_avx2_bits_f64_avx512(v8l);
    const __m512i v29h = exp10_050ulp_avx2_bits_f64_avx512(v8h);
    const __m512i v31l = _mm512_slli_epi64(v29l, 52);
    const __m512i v31h = _mm512_slli_epi64(v29h, 52);
    const __m512d v32l = _mm512_castsi512_pd(_mm512_add_epi64(exp10_050ulp_avx2_bits_f64_avx512(v28l), v31l));
    const __m512d v32h = _mm512_castsi512_pd(_mm512_add_epi64(exp10_050ulp_avx2_bits_f64_avx512(v28h), v31h));
    const __m256 v33l = _mm512_cvtpd_ps(v32l);
    const __m256 v33h = _mm512_cvtpd_ps(v32h);
    const __m512 v33 = _mm512_insertf32x8(_mm512_castps256_ps512(v33l), v33h, 1);
    _mm512_storeu_ps(y, v33);
}

static EXP10_050ULP_AVX2_AVX512_TARGET void exp10_050ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_050ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp10_050ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_050ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_050ulp_avx2_level(void) {
#if defined(EXP10_050ULP_AVX2_FORCE_ISA)
    return EXP10_050ULP_AVX2_FORCE_ISA;
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

float exp10_050ulp_avx2(float x) {
    return exp10_050ulp_avx2_element(x);
}

void exp10_050ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_050ulp_avx2_level();
    if (level == 2) {
        exp10_050ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_050ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_050ulp_avx2_array_portable(x, y, n);
}
