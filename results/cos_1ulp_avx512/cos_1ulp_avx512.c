/* cos_1ulp_avx512: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.870284 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d1ef1ap+2 (-7.2802186, encoding 0xc0e8f78d)
 *   result there 0x1.15e968p-1 (0.542796373, encoding 0x3f0af4b4)
 *   mean error   0.138362 ulp
 *   misrounded   7176850 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6710ff8fbdfefd6e1f8deefc963fd2b6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.93 --isa avx512 --time 60s --seed 1 --threads 1 --archive cos_09ulp_avx512.db --from seeds/cos/direct5_square.evo
 *                time: 0.4080 ns/element as avx512 code (inputs mean)
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
#include "cos_1ulp_avx512.h"

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

static inline float cos_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cos_1ulp_avx512_fma_f32(float a, float b, float c) {
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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cos_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cos_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double cos_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int32_t cos_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float cos_1ulp_avx512_table0[32] = {
    0x1.777a5cp-23f, 0x1.921e6cp-2f, 0x1.921dc6p-1f, 0x1.2d982ap+0f,
    0x1.921fb6p+0f, 0x1.f6a79cp+0f, 0x1.2d99bep+1f, 0x1.5fdb7ep+1f,
    0x1.921fa6p+1f, 0x1.c4652ep+1f, 0x1.f6a5aep+1f, 0x1.1473d6p+2f,
    0x1.2d97c8p+2f, 0x1.46ba52p+2f, 0x1.5fd9cap+2f, 0x1.78fe2ap+2f,
    0x1.921fb6p+2f, 0x1.ab419cp+2f, 0x1.c4636ep+2f, 0x1.dd85cp+2f,
    0x1.f6a7a2p+2f, 0x1.07e4cep+3f, 0x1.14764ap+3f, 0x1.2106bap+3f,
    0x1.2d97c4p+3f, 0x1.3a2926p+3f, 0x1.46b946p+3f, 0x1.5349c6p+3f,
    0x1.5fdbbep+3f, 0x1.6c6d04p+3f, 0x1.78fccp+3f, 0x1.858efp+3f,
};

static const float cos_1ulp_avx512_table1[16] = {
    -0x1.c693dp-23f, -0x1.87dcfap-2f, -0x1.6a0888p-1f, -0x1.d9070ap-1f,
    -0x1p+0f, -0x1.d906c2p-1f, -0x1.6a045ap-1f, -0x1.87e008p-2f,
    -0x1.e8e0dcp-20f, 0x1.87e95p-2f, 0x1.6a046p-1f, 0x1.d900bap-1f,
    0x1p+0f, 0x1.d90508p-1f, 0x1.6a14f6p-1f, 0x1.87d7bp-2f,
};

static const float cos_1ulp_avx512_table2[16] = {
    -0x1.969012p-13f, -0x1.a5f8c6p-9f, -0x1.81b048p-8f, -0x1.ffa6fep-8f,
    -0x1.10f76p-7f, -0x1.f626aep-8f, -0x1.7b4532p-8f, -0x1.92e5e8p-9f,
    0x1.8e5398p-13f, 0x1.b362a4p-9f, 0x1.89055ap-8f, 0x1.facf28p-8f,
    0x1.10c13ep-7f, 0x1.f847ep-8f, 0x1.7ff3e4p-8f, 0x1.8a215p-9f,
};

static const float cos_1ulp_avx512_table3[16] = {
    0x1.54e3b6p-5f, 0x1.3ad246p-5f, 0x1.e1f046p-6f, 0x1.04dcc2p-6f,
    0x1.3ae5dcp-21f, -0x1.04d23cp-6f, -0x1.e1f666p-6f, -0x1.3ad726p-5f,
    -0x1.54e1acp-5f, -0x1.3ad776p-5f, -0x1.e1f4e8p-6f, -0x1.04e598p-6f,
    -0x1.e4960ep-25f, 0x1.04d2dap-6f, 0x1.e1de24p-6f, 0x1.3aee82p-5f,
};

static const float cos_1ulp_avx512_table4[16] = {
    0x1.a3c7ep-18f, 0x1.053ebap-4f, 0x1.e2b5bap-4f, 0x1.3b5cbcp-3f,
    0x1.555552p-3f, 0x1.3b594p-3f, 0x1.e2ac48p-4f, 0x1.053c06p-4f,
    -0x1.8ee4aep-18f, -0x1.054b1ap-4f, -0x1.e2b56ep-4f, -0x1.3b5674p-3f,
    -0x1.555548p-3f, -0x1.3b58c8p-3f, -0x1.e2c5b8p-4f, -0x1.0534bep-4f,
};

static const float cos_1ulp_avx512_table5[16] = {
    -0x1.ffffep-2f, -0x1.d906ccp-2f, -0x1.6a0b22p-2f, -0x1.87dca4p-3f,
    -0x1.99c9bep-26f, 0x1.87ddeap-3f, 0x1.6a0f4cp-2f, 0x1.d9062cp-2f,
    0x1.ffffe2p-2f, 0x1.d9043ep-2f, 0x1.6a0f4ap-2f, 0x1.87fb0ap-3f,
    -0x1.72b9eap-28f, -0x1.87e64p-3f, -0x1.69feb2p-2f, -0x1.d907f4p-2f,
};

static const float cos_1ulp_avx512_table6[32] = {
    -0x1.135bdap-46f, -0x1.89eccp-30f, 0x1.38425ap-26f, 0x1.253b12p-30f,
    -0x1.777a5cp-25f, -0x1.6c3188p-30f, -0x1.8076f2p-27f, -0x1.a020bep-30f,
    0x1.d2241p-40f, 0x1.f42502p-30f, -0x1.d15714p-28f, -0x1.5bbfe8p-33f,
    0x1.99bc5cp-27f, 0x1.cdd098p-30f, 0x1.79a798p-27f, 0x1.dc5ea2p-32f,
    -0x1.135bdcp-46f, 0x1.78225p-34f, 0x1.68775ep-26f, -0x1.b05ee4p-25f,
    0x1.2aa70cp-23f, 0x1.ed237ep-25f, 0x1.2200dap-25f, 0x1.87f52p-26f,
    0x1.f3469cp-40f, -0x1.82bebep-26f, -0x1.bc497cp-25f, 0x1.5a8a24p-23f,
    -0x1.3774eep-22f, 0x1.5e7fdcp-23f, 0x1.21235ap-23f, 0x1.21387ap-24f,
};

static const float cos_1ulp_avx512_table7[16] = {
    0x1p+0f, 0x1.d906fcp-1f, 0x1.6a0b44p-1f, 0x1.87dccp-2f,
    0x0p+0f, -0x1.87de12p-2f, -0x1.6a0f72p-1f, -0x1.d9065ap-1f,
    -0x1p+0f, -0x1.d9046ep-1f, -0x1.6a0f6ep-1f, -0x1.87fb3p-2f,
    0x0p+0f, 0x1.87e668p-2f, 0x1.69fed6p-1f, 0x1.d90814p-1f,
};

static const double cos_1ulp_avx512_table8[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double cos_1ulp_avx512_table9[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double cos_1ulp_avx512_table10[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline float cos_1ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = cos_1ulp_avx512_abs_f32(v0);
    const float v2 = 0x1.453ed8p-2f; /* 0.317622542 */
    const float v3 = 0x1.8p+20f; /* 1572864 */
    const float v4 = cos_1ulp_avx512_fma_f32(v1, v2, v3);
    const int32_t v5 = cos_1ulp_avx512_bits_f32(v4);
    const float v6 = cos_1ulp_avx512_table0[(uint32_t)v5 & (32u - 1)];
    const float v7 = v1 - v6;
    const float v8 = cos_1ulp_avx512_table1[(uint32_t)v5 & (16u - 1)];
    const float v9 = cos_1ulp_avx512_table2[(uint32_t)v5 & (16u - 1)];
    const float v10 = cos_1ulp_avx512_table3[(uint32_t)v5 & (16u - 1)];
    const float v11 = cos_1ulp_avx512_fma_f32(v7, v9, v10);
    const float v12 = v7 * v7;
    const float v13 = cos_1ulp_avx512_table4[(uint32_t)v5 & (16u - 1)];
    const float v14 = cos_1ulp_avx512_table5[(uint32_t)v5 & (16u - 1)];
    const float v15 = cos_1ulp_avx512_fma_f32(v7, v13, v14);
    const float v16 = cos_1ulp_avx512_fma_f32(v11, v12, v15);
    const float v17 = cos_1ulp_avx512_table6[(uint32_t)v5 & (32u - 1)];
    const float v18 = cos_1ulp_avx512_fma_f32(v16, v12, v17);
    const float v19 = cos_1ulp_avx512_fma_f32(v7, v8, v18);
    const float v20 = cos_1ulp_avx512_table7[(uint32_t)v5 & (16u - 1)];
    const float v21 = v19 + v20;
    const float v22 = 0x1.48p+3f; /* 10.25 */
    const int v23 = !(v1 <= v22);
    float r0 = v21;
    if (v23) {
        const float v24 = v1 - v1;
        const double v25 = 0x1.8p+53; /* 13510798882111488 */
        const int32_t v26 = cos_1ulp_avx512_bits_f32(v0);
        const int32_t v27 = 8388608; /* 0x00800000 */
        const int32_t v28 = (int32_t)((uint32_t)v26 + (uint32_t)v27);
        const int32_t v29 = 26;
        const int32_t v30 = cos_1ulp_avx512_lshr_i32(v28, v29);
        const double v31 = cos_1ulp_avx512_table8[(uint32_t)v30 & (16u - 1)];
        const int32_t v32 = 67108863; /* 0x03ffffff */
        const int32_t v33 = v32 & v28;
        const int32_t v34 = 1207959552; /* 0x48000000 */
        const int32_t v35 = v33 | v34;
        const float v36 = cos_1ulp_avx512_frombits_f32(v35);
        const float v37 = 0x1p+6f; /* 64 */
        const float v38 = v36 * v37;
        const double v39 = (double)v38;
        const double v40 = cos_1ulp_avx512_table9[(uint32_t)v30 & (16u - 1)];
        const double v41 = 0x1p+0; /* 1 */
        const double v42 = cos_1ulp_avx512_fma_f64(v40, v39, v41);
        const double v43 = cos_1ulp_avx512_fma_f64(v31, v39, v42);
        const double v44 = v25 + v43;
        const int64_t v45 = cos_1ulp_avx512_bits_f64(v44);
        const int32_t v46 = (int32_t)(uint32_t)(uint64_t)v45;
        const int32_t v47 = 31;
        const int32_t v48 = cos_1ulp_avx512_shl_i32(v46, v47);
        const double v49 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v50 = cos_1ulp_avx512_table10[(uint32_t)v30 & (16u - 1)];
        const double v51 = v44 - v25;
        const double v52 = v42 - v51;
        const double v53 = cos_1ulp_avx512_fma_f64(v31, v39, v52);
        const double v54 = cos_1ulp_avx512_fma_f64(v50, v39, v53);
        const double v55 = v49 * v54;
        const double v56 = v55 * v55;
        const double v57 = v56 * v55;
        const double v58 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v59 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v60 = cos_1ulp_avx512_fma_f64(v56, v58, v59);
        const double v61 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v62 = cos_1ulp_avx512_fma_f64(v60, v56, v61);
        const double v63 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v64 = cos_1ulp_avx512_fma_f64(v56, v62, v63);
        const double v65 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v66 = cos_1ulp_avx512_fma_f64(v64, v56, v65);
        const double v67 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v68 = cos_1ulp_avx512_fma_f64(v66, v56, v67);
        const double v69 = cos_1ulp_avx512_fma_f64(v57, v68, v55);
        const float v70 = (float)v69;
        const int32_t v71 = cos_1ulp_avx512_bits_f32(v70);
        const int32_t v72 = v48 ^ v71;
        const float v73 = cos_1ulp_avx512_frombits_f32(v72);
        const float v74 = v24 + v73;
        r0 = v74;
    }
    return r0;
}

static void cos_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_1ULP_AVX512_AVX2 static inline COS_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COS_1ULP_AVX512_AVX512 static inline COS_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
COS_1ULP_AVX512_AVX2 __m256 cos_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
COS_1ULP_AVX512_AVX2 __m256 cos_1ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(cos_1ulp_avx512_permute16_avx2(i, t0, t1),
                            cos_1ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Loads one by one take less time than the gather (Zen 5). */
COS_1ULP_AVX512_AVX2 __m256d cos_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_AVX512_AVX2 __m256i cos_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

COS_1ULP_AVX512_AVX2 __m128i cos_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_AVX512_AVX2 __m256i cos_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COS_1ULP_AVX512_AVX2 void cos_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.453ed8p-2f); /* 0.317622542 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v22 = _mm256_set1_ps(0x1.48p+3f); /* 10.25 */
    const __m256d v25 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256i v27 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v32 = _mm256_set1_epi32(67108863); /* 0x03ffffff */
    const __m256i v34 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v37 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v41 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v49 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v58 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v59 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v61 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v63 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v65 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v67 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(cos_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(cos_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(cos_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(cos_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(cos_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(cos_1ulp_avx512_table1 + 8);
    const __m256 t2_0 = _mm256_loadu_ps(cos_1ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(cos_1ulp_avx512_table2 + 8);
    const __m256 t3_0 = _mm256_loadu_ps(cos_1ulp_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(cos_1ulp_avx512_table3 + 8);
    const __m256 t4_0 = _mm256_loadu_ps(cos_1ulp_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(cos_1ulp_avx512_table4 + 8);
    const __m256 t5_0 = _mm256_loadu_ps(cos_1ulp_avx512_table5);
    const __m256 t5_1 = _mm256_loadu_ps(cos_1ulp_avx512_table5 + 8);
    const __m256 t6_0 = _mm256_loadu_ps(cos_1ulp_avx512_table6);
    const __m256 t6_1 = _mm256_loadu_ps(cos_1ulp_avx512_table6 + 8);
    const __m256 t6_2 = _mm256_loadu_ps(cos_1ulp_avx512_table6 + 16);
    const __m256 t6_3 = _mm256_loadu_ps(cos_1ulp_avx512_table6 + 24);
    const __m256 t7_0 = _mm256_loadu_ps(cos_1ulp_avx512_table7);
    const __m256 t7_1 = _mm256_loadu_ps(cos_1ulp_avx512_table7 + 8);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v4 = _mm256_fmadd_ps(v1, v2, v3);
    const __m256i v5 = _mm256_castps_si256(v4);
    const __m256 v6 = cos_1ulp_avx512_permute32_avx2(v5, t0_0, t0_1, t0_2, t0_3);
    const __m256 v7 = _mm256_sub_ps(v1, v6);
    const __m256 v8 = cos_1ulp_avx512_permute16_avx2(v5, t1_0, t1_1);
    const __m256 v9 = cos_1ulp_avx512_permute16_avx2(v5, t2_0, t2_1);
    const __m256 v10 = cos_1ulp_avx512_permute16_avx2(v5, t3_0, t3_1);
    const __m256 v11 = _mm256_fmadd_ps(v7, v9, v10);
    const __m256 v12 = _mm256_mul_ps(v7, v7);
    const __m256 v13 = cos_1ulp_avx512_permute16_avx2(v5, t4_0, t4_1);
    const __m256 v14 = cos_1ulp_avx512_permute16_avx2(v5, t5_0, t5_1);
    const __m256 v15 = _mm256_fmadd_ps(v7, v13, v14);
    const __m256 v16 = _mm256_fmadd_ps(v11, v12, v15);
    const __m256 v17 = cos_1ulp_avx512_permute32_avx2(v5, t6_0, t6_1, t6_2, t6_3);
    const __m256 v18 = _mm256_fmadd_ps(v16, v12, v17);
    const __m256 v19 = _mm256_fmadd_ps(v7, v8, v18);
    const __m256 v20 = cos_1ulp_avx512_permute16_avx2(v5, t7_0, t7_1);
    const __m256 v21 = _mm256_add_ps(v19, v20);
    const __m256i v23 = _mm256_castps_si256(_mm256_cmp_ps(v1, v22, _CMP_NLE_UQ));
    __m256 r0 = v21;
    __m256i any1 = v23;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v24 = _mm256_sub_ps(v1, v1);
        const __m256i v26 = _mm256_castps_si256(v0);
        const __m256i v28 = _mm256_add_epi32(v26, v27);
        const __m256i v30 = _mm256_srli_epi32(v28, 26);
        const __m256d v31l = cos_1ulp_avx512_gather_f64_avx2(cos_1ulp_avx512_table8, _mm_and_si128(_mm256_castsi256_si128(v30), _mm_set1_epi32(15)));
        const __m256d v31h = cos_1ulp_avx512_gather_f64_avx2(cos_1ulp_avx512_table8, _mm_and_si128(_mm256_extracti128_si256(v30, 1), _mm_set1_epi32(15)));
        const __m256i v33 = _mm256_and_si256(v32, v28);
        const __m256i v35 = _mm256_or_si256(v33, v34);
        const __m256 v36 = _mm256_castsi256_ps(v35);
        const __m256 v38 = _mm256_mul_ps(v36, v37);
        const __m256d v39l = _mm256_cvtps_pd(_mm256_castps256_ps128(v38));
        const __m256d v39h = _mm256_cvtps_pd(_mm256_extractf128_ps(v38, 1));
        const __m256d v40l = cos_1ulp_avx512_gather_f64_avx2(cos_1ulp_avx512_table9, _mm_and_si128(_mm256_castsi256_si128(v30), _mm_set1_epi32(15)));
        const __m256d v40h = cos_1ulp_avx512_gather_f64_avx2(cos_1ulp_avx512_table9, _mm_and_si128(_mm256_extracti128_si256(v30, 1), _mm_set1_epi32(15)));
        const __m256d v42l = _mm256_fmadd_pd(v40l, v39l, v41);
        const __m256d v42h = _mm256_fmadd_pd(v40h, v39h, v41);
        const __m256d v43l = _mm256_fmadd_pd(v31l, v39l, v42l);
        const __m256d v43h = _mm256_fmadd_pd(v31h, v39h, v42h);
        const __m256d v44l = _mm256_add_pd(v25, v43l);
        const __m256d v44h = _mm256_add_pd(v25, v43h);
        const __m256i v45l = cos_1ulp_avx512_bits_f64_avx2(v44l);
        const __m256i v45h = cos_1ulp_avx512_bits_f64_avx2(v44h);
        const __m128i v46l = cos_1ulp_avx512_wrap_avx2(v45l);
        const __m128i v46h = cos_1ulp_avx512_wrap_avx2(v45h);
        const __m256i v46 = _mm256_set_m128i(v46h, v46l);
        const __m256i v48 = _mm256_slli_epi32(v46, 31);
        const __m256d v50l = cos_1ulp_avx512_gather_f64_avx2(cos_1ulp_avx512_table10, _mm_and_si128(_mm256_castsi256_si128(v30), _mm_set1_epi32(15)));
        const __m256d v50h = cos_1ulp_avx512_gather_f64_avx2(cos_1ulp_avx512_table10, _mm_and_si128(_mm256_extracti128_si256(v30, 1), _mm_set1_epi32(15)));
        const __m256d v51l = _mm256_sub_pd(v44l, v25);
        const __m256d v51h = _mm256_sub_pd(v44h, v25);
        const __m256d v52l = _mm256_sub_pd(v42l, v51l);
        const __m256d v52h = _mm256_sub_pd(v42h, v51h);
        const __m256d v53l = _mm256_fmadd_pd(v31l, v39l, v52l);
        const __m256d v53h = _mm256_fmadd_pd(v31h, v39h, v52h);
        const __m256d v54l = _mm256_fmadd_pd(v50l, v39l, v53l);
        const __m256d v54h = _mm256_fmadd_pd(v50h, v39h, v53h);
        const __m256d v55l = _mm256_mul_pd(v49, v54l);
        const __m256d v55h = _mm256_mul_pd(v49, v54h);
        const __m256d v56l = _mm256_mul_pd(v55l, v55l);
        const __m256d v56h = _mm256_mul_pd(v55h, v55h);
        const __m256d v57l = _mm256_mul_pd(v56l, v55l);
        const __m256d v57h = _mm256_mul_pd(v56h, v55h);
        const __m256d v60l = _mm256_fmadd_pd(v56l, v58, v59);
        const __m256d v60h = _mm256_fmadd_pd(v56h, v58, v59);
        const __m256d v62l = _mm256_fmadd_pd(v60l, v56l, v61);
        const __m256d v62h = _mm256_fmadd_pd(v60h, v56h, v61);
        const __m256d v64l = _mm256_fmadd_pd(v56l, v62l, v63);
        const __m256d v64h = _mm256_fmadd_pd(v56h, v62h, v63);
        const __m256d v66l = _mm256_fmadd_pd(v64l, v56l, v65);
        const __m256d v66h = _mm256_fmadd_pd(v64h, v56h, v65);
        const __m256d v68l = _mm256_fmadd_pd(v66l, v56l, v67);
        const __m256d v68h = _mm256_fmadd_pd(v66h, v56h, v67);
        const __m256d v69l = _mm256_fmadd_pd(v57l, v68l, v55l);
        const __m256d v69h = _mm256_fmadd_pd(v57h, v68h, v55h);
        const __m128 v70l = _mm256_cvtpd_ps(v69l);
        const __m128 v70h = _mm256_cvtpd_ps(v69h);
        const __m256 v70 = _mm256_set_m128(v70h, v70l);
        const __m256i v71 = cos_1ulp_avx512_bits_f32_avx2(v70);
        const __m256i v72 = _mm256_xor_si256(v48, v71);
        const __m256 v73 = _mm256_castsi256_ps(v72);
        const __m256 v74 = _mm256_add_ps(v24, v73);
        r0 = _mm256_blendv_ps(r0, v74, _mm256_castsi256_ps(v23));
    }
    _mm256_storeu_ps(y, r0);
}

static COS_1ULP_AVX512_AVX2_TARGET void cos_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cos_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
COS_1ULP_AVX512_AVX512 __m512d cos_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_AVX512_AVX512 __m512i cos_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_AVX512_AVX512 __m512i cos_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COS_1ULP_AVX512_AVX512 void cos_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.453ed8p-2f); /* 0.317622542 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v22 = _mm512_set1_ps(0x1.48p+3f); /* 10.25 */
    const __m512d v25 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v27 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v32 = _mm512_set1_epi32(67108863); /* 0x03ffffff */
    const __m512i v34 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v37 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v41 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v49 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v58 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v59 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v61 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v63 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v65 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v67 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(cos_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(cos_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(cos_1ulp_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(cos_1ulp_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(cos_1ulp_avx512_table3);
    const __m512 t4_0 = _mm512_loadu_ps(cos_1ulp_avx512_table4);
    const __m512 t5_0 = _mm512_loadu_ps(cos_1ulp_avx512_table5);
    const __m512 t6_0 = _mm512_loadu_ps(cos_1ulp_avx512_table6);
    const __m512 t6_1 = _mm512_loadu_ps(cos_1ulp_avx512_table6 + 16);
    const __m512 t7_0 = _mm512_loadu_ps(cos_1ulp_avx512_table7);
    const __m512d t8_0 = _mm512_loadu_pd(cos_1ulp_avx512_table8);
    const __m512d t8_1 = _mm512_loadu_pd(cos_1ulp_avx512_table8 + 8);
    const __m512d t9_0 = _mm512_loadu_pd(cos_1ulp_avx512_table9);
    const __m512d t9_1 = _mm512_loadu_pd(cos_1ulp_avx512_table9 + 8);
    const __m512d t10_0 = _mm512_loadu_pd(cos_1ulp_avx512_table10);
    const __m512d t10_1 = _mm512_loadu_pd(cos_1ulp_avx512_table10 + 8);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_fmadd_ps(v1_0, v2, v3);
    const __m512 v4_1 = _mm512_fmadd_ps(v1_1, v2, v3);
    const __m512i v5_0 = _mm512_castps_si512(v4_0);
    const __m512i v5_1 = _mm512_castps_si512(v4_1);
    const __m512 v6_0 = _mm512_permutex2var_ps(t0_0, v5_0, t0_1);
    const __m512 v6_1 = _mm512_permutex2var_ps(t0_0, v5_1, t0_1);
    const __m512 v7_0 = _mm512_sub_ps(v1_0, v6_0);
    const __m512 v7_1 = _mm512_sub_ps(v1_1, v6_1);
    const __m512 v8_0 = _mm512_permutexvar_ps(v5_0, t1_0);
    const __m512 v8_1 = _mm512_permutexvar_ps(v5_1, t1_0);
    const __m512 v9_0 = _mm512_permutexvar_ps(v5_0, t2_0);
    const __m512 v9_1 = _mm512_permutexvar_ps(v5_1, t2_0);
    const __m512 v10_0 = _mm512_permutexvar_ps(v5_0, t3_0);
    const __m512 v10_1 = _mm512_permutexvar_ps(v5_1, t3_0);
    const __m512 v11_0 = _mm512_fmadd_ps(v7_0, v9_0, v10_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v7_1, v9_1, v10_1);
    const __m512 v12_0 = _mm512_mul_ps(v7_0, v7_0);
    const __m512 v12_1 = _mm512_mul_ps(v7_1, v7_1);
    const __m512 v13_0 = _mm512_permutexvar_ps(v5_0, t4_0);
    const __m512 v13_1 = _mm512_permutexvar_ps(v5_1, t4_0);
    const __m512 v14_0 = _mm512_permutexvar_ps(v5_0, t5_0);
    const __m512 v14_1 = _mm512_permutexvar_ps(v5_1, t5_0);
    const __m512 v15_0 = _mm512_fmadd_ps(v7_0, v13_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v7_1, v13_1, v14_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v11_0, v12_0, v15_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v11_1, v12_1, v15_1);
    const __m512 v17_0 = _mm512_permutex2var_ps(t6_0, v5_0, t6_1);
    const __m512 v17_1 = _mm512_permutex2var_ps(t6_0, v5_1, t6_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v12_0, v17_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v12_1, v17_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v7_0, v8_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v7_1, v8_1, v18_1);
    const __m512 v20_0 = _mm512_permutexvar_ps(v5_0, t7_0);
    const __m512 v20_1 = _mm512_permutexvar_ps(v5_1, t7_0);
    const __m512 v21_0 = _mm512_add_ps(v19_0, v20_0);
    const __m512 v21_1 = _mm512_add_ps(v19_1, v20_1);
    const __mmask16 v23_0 = _mm512_cmp_ps_mask(v1_0, v22, _CMP_NLE_UQ);
    const __mmask16 v23_1 = _mm512_cmp_ps_mask(v1_1, v22, _CMP_NLE_UQ);
    __m512 r0_0 = v21_0;
    __m512 r0_1 = v21_1;
    __mmask16 any1 = v23_0;
    any1 = (__mmask16)(any1 | v23_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v24_0 = _mm512_sub_ps(v1_0, v1_0);
        const __m512 v24_1 = _mm512_sub_ps(v1_1, v1_1);
        const __m512i v26_0 = _mm512_castps_si512(v0_0);
        const __m512i v26_1 = _mm512_castps_si512(v0_1);
        const __m512i v28_0 = _mm512_add_epi32(v26_0, v27);
        const __m512i v28_1 = _mm512_add_epi32(v26_1, v27);
        const __m512i v30_0 = _mm512_srli_epi32(v28_0, 26);
        const __m512i v30_1 = _mm512_srli_epi32(v28_1, 26);
        const __m512d v31_0l = cos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v30_0), t8_0, t8_1);
        const __m512d v31_0h = cos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v30_0, 1), t8_0, t8_1);
        const __m512d v31_1l = cos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v30_1), t8_0, t8_1);
        const __m512d v31_1h = cos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v30_1, 1), t8_0, t8_1);
        const __m512i v33_0 = _mm512_and_si512(v32, v28_0);
        const __m512i v33_1 = _mm512_and_si512(v32, v28_1);
        const __m512i v35_0 = _mm512_or_si512(v33_0, v34);
        const __m512i v35_1 = _mm512_or_si512(v33_1, v34);
        const __m512 v36_0 = _mm512_castsi512_ps(v35_0);
        const __m512 v36_1 = _mm512_castsi512_ps(v35_1);
        const __m512 v38_0 = _mm512_mul_ps(v36_0, v37);
        const __m512 v38_1 = _mm512_mul_ps(v36_1, v37);
        const __m512d v39_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v38_0));
        const __m512d v39_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v38_0, 1));
        const __m512d v39_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v38_1));
        const __m512d v39_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v38_1, 1));
        const __m512d v40_0l = cos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v30_0), t9_0, t9_1);
        const __m512d v40_0h = cos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v30_0, 1), t9_0, t9_1);
        const __m512d v40_1l = cos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v30_1), t9_0, t9_1);
        const __m512d v40_1h = cos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v30_1, 1), t9_0, t9_1);
        const __m512d v42_0l = _mm512_fmadd_pd(v40_0l, v39_0l, v41);
        const __m512d v42_0h = _mm512_fmadd_pd(v40_0h, v39_0h, v41);
        const __m512d v42_1l = _mm512_fmadd_pd(v40_1l, v39_1l, v41);
        const __m512d v42_1h = _mm512_fmadd_pd(v40_1h, v39_1h, v41);
        const __m512d v43_0l = _mm512_fmadd_pd(v31_0l, v39_0l, v42_0l);
        const __m512d v43_0h = _mm512_fmadd_pd(v31_0h, v39_0h, v42_0h);
        const __m512d v43_1l = _mm512_fmadd_pd(v31_1l, v39_1l, v42_1l);
        const __m512d v43_1h = _mm512_fmadd_pd(v31_1h, v39_1h, v42_1h);
        const __m512d v44_0l = _mm512_add_pd(v25, v43_0l);
        const __m512d v44_0h = _mm512_add_pd(v25, v43_0h);
        const __m512d v44_1l = _mm512_add_pd(v25, v43_1l);
        const __m512d v44_1h = _mm512_add_pd(v25, v43_1h);
        const __m512i v45_0l = cos_1ulp_avx512_bits_f64_avx512(v44_0l);
        const __m512i v45_0h = cos_1ulp_avx512_bits_f64_avx512(v44_0h);
        const __m512i v45_1l = cos_1ulp_avx512_bits_f64_avx512(v44_1l);
        const __m512i v45_1h = cos_1ulp_avx512_bits_f64_avx512(v44_1h);
        const __m256i v46_0l = _mm512_cvtepi64_epi32(v45_0l);
        const __m256i v46_0h = _mm512_cvtepi64_epi32(v45_0h);
        const __m512i v46_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v46_0l), v46_0h, 1);
        const __m256i v46_1l = _mm512_cvtepi64_epi32(v45_1l);
        const __m256i v46_1h = _mm512_cvtepi64_epi32(v45_1h);
        const __m512i v46_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v46_1l), v46_1h, 1);
        const __m512i v48_0 = _mm512_slli_epi32(v46_0, 31);
        const __m512i v48_1 = _mm512_slli_epi32(v46_1, 31);
        const __m512d v50_0l = cos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v30_0), t10_0, t10_1);
        const __m512d v50_0h = cos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v30_0, 1), t10_0, t10_1);
        const __m512d v50_1l = cos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v30_1), t10_0, t10_1);
        const __m512d v50_1h = cos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v30_1, 1), t10_0, t10_1);
        const __m512d v51_0l = _mm512_sub_pd(v44_0l, v25);
        const __m512d v51_0h = _mm512_sub_pd(v44_0h, v25);
        const __m512d v51_1l = _mm512_sub_pd(v44_1l, v25);
        const __m512d v51_1h = _mm512_sub_pd(v44_1h, v25);
        const __m512d v52_0l = _mm512_sub_pd(v42_0l, v51_0l);
        const __m512d v52_0h = _mm512_sub_pd(v42_0h, v51_0h);
        const __m512d v52_1l = _mm512_sub_pd(v42_1l, v51_1l);
        const __m512d v52_1h = _mm512_sub_pd(v42_1h, v51_1h);
        const __m512d v53_0l = _mm512_fmadd_pd(v31_0l, v39_0l, v52_0l);
        const __m512d v53_0h = _mm512_fmadd_pd(v31_0h, v39_0h, v52_0h);
        const __m512d v53_1l = _mm512_fmadd_pd(v31_1l, v39_1l, v52_1l);
        const __m512d v53_1h = _mm512_fmadd_pd(v31_1h, v39_1h, v52_1h);
        const __m512d v54_0l = _mm512_fmadd_pd(v50_0l, v39_0l, v53_0l);
        const __m512d v54_0h = _mm512_fmadd_pd(v50_0h, v39_0h, v53_0h);
        const __m512d v54_1l = _mm512_fmadd_pd(v50_1l, v39_1l, v53_1l);
        const __m512d v54_1h = _mm512_fmadd_pd(v50_1h, v39_1h, v53_1h);
        const __m512d v55_0l = _mm512_mul_pd(v49, v54_0l);
        const __m512d v55_0h = _mm512_mul_pd(v49, v54_0h);
        const __m512d v55_1l = _mm512_mul_pd(v49, v54_1l);
        const __m512d v55_1h = _mm512_mul_pd(v49, v54_1h);
        const __m512d v56_0l = _mm512_mul_pd(v55_0l, v55_0l);
        const __m512d v56_0h = _mm512_mul_pd(v55_0h, v55_0h);
        const __m512d v56_1l = _mm512_mul_pd(v55_1l, v55_1l);
        const __m512d v56_1h = _mm512_mul_pd(v55_1h, v55_1h);
        const __m512d v57_0l = _mm512_mul_pd(v56_0l, v55_0l);
        const __m512d v57_0h = _mm512_mul_pd(v56_0h, v55_0h);
        const __m512d v57_1l = _mm512_mul_pd(v56_1l, v55_1l);
        const __m512d v57_1h = _mm512_mul_pd(v56_1h, v55_1h);
        const __m512d v60_0l = _mm512_fmadd_pd(v56_0l, v58, v59);
        const __m512d v60_0h = _mm512_fmadd_pd(v56_0h, v58, v59);
        const __m512d v60_1l = _mm512_fmadd_pd(v56_1l, v58, v59);
        const __m512d v60_1h = _mm512_fmadd_pd(v56_1h, v58, v59);
        const __m512d v62_0l = _mm512_fmadd_pd(v60_0l, v56_0l, v61);
        const __m512d v62_0h = _mm512_fmadd_pd(v60_0h, v56_0h, v61);
        const __m512d v62_1l = _mm512_fmadd_pd(v60_1l, v56_1l, v61);
        const __m512d v62_1h = _mm512_fmadd_pd(v60_1h, v56_1h, v61);
        const __m512d v64_0l = _mm512_fmadd_pd(v56_0l, v62_0l, v63);
        const __m512d v64_0h = _mm512_fmadd_pd(v56_0h, v62_0h, v63);
        const __m512d v64_1l = _mm512_fmadd_pd(v56_1l, v62_1l, v63);
        const __m512d v64_1h = _mm512_fmadd_pd(v56_1h, v62_1h, v63);
        const __m512d v66_0l = _mm512_fmadd_pd(v64_0l, v56_0l, v65);
        const __m512d v66_0h = _mm512_fmadd_pd(v64_0h, v56_0h, v65);
        const __m512d v66_1l = _mm512_fmadd_pd(v64_1l, v56_1l, v65);
        const __m512d v66_1h = _mm512_fmadd_pd(v64_1h, v56_1h, v65);
        const __m512d v68_0l = _mm512_fmadd_pd(v66_0l, v56_0l, v67);
        const __m512d v68_0h = _mm512_fmadd_pd(v66_0h, v56_0h, v67);
        const __m512d v68_1l = _mm512_fmadd_pd(v66_1l, v56_1l, v67);
        const __m512d v68_1h = _mm512_fmadd_pd(v66_1h, v56_1h, v67);
        const __m512d v69_0l = _mm512_fmadd_pd(v57_0l, v68_0l, v55_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v57_0h, v68_0h, v55_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v57_1l, v68_1l, v55_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v57_1h, v68_1h, v55_1h);
        const __m256 v70_0l = _mm512_cvtpd_ps(v69_0l);
        const __m256 v70_0h = _mm512_cvtpd_ps(v69_0h);
        const __m512 v70_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v70_0l), v70_0h, 1);
        const __m256 v70_1l = _mm512_cvtpd_ps(v69_1l);
        const __m256 v70_1h = _mm512_cvtpd_ps(v69_1h);
        const __m512 v70_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v70_1l), v70_1h, 1);
        const __m512i v71_0 = cos_1ulp_avx512_bits_f32_avx512(v70_0);
        const __m512i v71_1 = cos_1ulp_avx512_bits_f32_avx512(v70_1);
        const __m512i v72_0 = _mm512_xor_si512(v48_0, v71_0);
        const __m512i v72_1 = _mm512_xor_si512(v48_1, v71_1);
        const __m512 v73_0 = _mm512_castsi512_ps(v72_0);
        const __m512 v73_1 = _mm512_castsi512_ps(v72_1);
        const __m512 v74_0 = _mm512_add_ps(v24_0, v73_0);
        const __m512 v74_1 = _mm512_add_ps(v24_1, v73_1);
        r0_0 = _mm512_mask_blend_ps(v23_0, r0_0, v74_0);
        r0_1 = _mm512_mask_blend_ps(v23_1, r0_1, v74_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static COS_1ULP_AVX512_AVX512_TARGET void cos_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.453ed8p-2f); /* 0.317622542 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v22 = _mm512_set1_ps(0x1.48p+3f); /* 10.25 */
    const __m512d v25 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v27 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v32 = _mm512_set1_epi32(67108863); /* 0x03ffffff */
    const __m512i v34 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v37 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v41 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v49 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v58 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v59 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v61 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v63 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v65 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v67 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(cos_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(cos_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(cos_1ulp_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(cos_1ulp_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(cos_1ulp_avx512_table3);
    const __m512 t4_0 = _mm512_loadu_ps(cos_1ulp_avx512_table4);
    const __m512 t5_0 = _mm512_loadu_ps(cos_1ulp_avx512_table5);
    const __m512 t6_0 = _mm512_loadu_ps(cos_1ulp_avx512_table6);
    const __m512 t6_1 = _mm512_loadu_ps(cos_1ulp_avx512_table6 + 16);
    const __m512 t7_0 = _mm512_loadu_ps(cos_1ulp_avx512_table7);
    const __m512d t8_0 = _mm512_loadu_pd(cos_1ulp_avx512_table8);
    const __m512d t8_1 = _mm512_loadu_pd(cos_1ulp_avx512_table8 + 8);
    const __m512d t9_0 = _mm512_loadu_pd(cos_1ulp_avx512_table9);
    const __m512d t9_1 = _mm512_loadu_pd(cos_1ulp_avx512_table9 + 8);
    const __m512d t10_0 = _mm512_loadu_pd(cos_1ulp_avx512_table10);
    const __m512d t10_1 = _mm512_loadu_pd(cos_1ulp_avx512_table10 + 8);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_fmadd_ps(v1, v2, v3);
    const __m512i v5 = _mm512_castps_si512(v4);
    const __m512 v6 = _mm512_permutex2var_ps(t0_0, v5, t0_1);
    const __m512 v7 = _mm512_sub_ps(v1, v6);
    const __m512 v8 = _mm512_permutexvar_ps(v5, t1_0);
    const __m512 v9 = _mm512_permutexvar_ps(v5, t2_0);
    const __m512 v10 = _mm512_permutexvar_ps(v5, t3_0);
    const __m512 v11 = _mm512_fmadd_ps(v7, v9, v10);
    const __m512 v12 = _mm512_mul_ps(v7, v7);
    const __m512 v13 = _mm512_permutexvar_ps(v5, t4_0);
    const __m512 v14 = _mm512_permutexvar_ps(v5, t5_0);
    const __m512 v15 = _mm512_fmadd_ps(v7, v13, v14);
    const __m512 v16 = _mm512_fmadd_ps(v11, v12, v15);
    const __m512 v17 = _mm512_permutex2var_ps(t6_0, v5, t6_1);
    const __m512 v18 = _mm512_fmadd_ps(v16, v12, v17);
    const __m512 v19 = _mm512_fmadd_ps(v7, v8, v18);
    const __m512 v20 = _mm512_permutexvar_ps(v5, t7_0);
    const __m512 v21 = _mm512_add_ps(v19, v20);
    const __mmask16 v23 = _mm512_cmp_ps_mask(v1, v22, _CMP_NLE_UQ);
    __m512 r0 = v21;
    __mmask16 any1 = v23;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v24 = _mm512_sub_ps(v1, v1);
        const __m512i v26 = _mm512_castps_si512(v0);
        const __m512i v28 = _mm512_add_epi32(v26, v27);
        const __m512i v30 = _mm512_srli_epi32(v28, 26);
        const __m512d v31l = cos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v30), t8_0, t8_1);
        const __m512d v31h = cos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v30, 1), t8_0, t8_1);
        const __m512i v33 = _mm512_and_si512(v32, v28);
        const __m512i v35 = _mm512_or_si512(v33, v34);
        const __m512 v36 = _mm512_castsi512_ps(v35);
        const __m512 v38 = _mm512_mul_ps(v36, v37);
        const __m512d v39l = _mm512_cvtps_pd(_mm512_castps512_ps256(v38));
        const __m512d v39h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v38, 1));
        const __m512d v40l = cos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v30), t9_0, t9_1);
        const __m512d v40h = cos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v30, 1), t9_0, t9_1);
        const __m512d v42l = _mm512_fmadd_pd(v40l, v39l, v41);
        const __m512d v42h = _mm512_fmadd_pd(v40h, v39h, v41);
        const __m512d v43l = _mm512_fmadd_pd(v31l, v39l, v42l);
        const __m512d v43h = _mm512_fmadd_pd(v31h, v39h, v42h);
        const __m512d v44l = _mm512_add_pd(v25, v43l);
        const __m512d v44h = _mm512_add_pd(v25, v43h);
        const __m512i v45l = cos_1ulp_avx512_bits_f64_avx512(v44l);
        const __m512i v45h = cos_1ulp_avx512_bits_f64_avx512(v44h);
        const __m256i v46l = _mm512_cvtepi64_epi32(v45l);
        const __m256i v46h = _mm512_cvtepi64_epi32(v45h);
        const __m512i v46 = _mm512_inserti32x8(_mm512_castsi256_si512(v46l), v46h, 1);
        const __m512i v48 = _mm512_slli_epi32(v46, 31);
        const __m512d v50l = cos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v30), t10_0, t10_1);
        const __m512d v50h = cos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v30, 1), t10_0, t10_1);
        const __m512d v51l = _mm512_sub_pd(v44l, v25);
        const __m512d v51h = _mm512_sub_pd(v44h, v25);
        const __m512d v52l = _mm512_sub_pd(v42l, v51l);
        const __m512d v52h = _mm512_sub_pd(v42h, v51h);
        const __m512d v53l = _mm512_fmadd_pd(v31l, v39l, v52l);
        const __m512d v53h = _mm512_fmadd_pd(v31h, v39h, v52h);
        const __m512d v54l = _mm512_fmadd_pd(v50l, v39l, v53l);
        const __m512d v54h = _mm512_fmadd_pd(v50h, v39h, v53h);
        const __m512d v55l = _mm512_mul_pd(v49, v54l);
        const __m512d v55h = _mm512_mul_pd(v49, v54h);
        const __m512d v56l = _mm512_mul_pd(v55l, v55l);
        const __m512d v56h = _mm512_mul_pd(v55h, v55h);
        const __m512d v57l = _mm512_mul_pd(v56l, v55l);
        const __m512d v57h = _mm512_mul_pd(v56h, v55h);
        const __m512d v60l = _mm512_fmadd_pd(v56l, v58, v59);
        const __m512d v60h = _mm512_fmadd_pd(v56h, v58, v59);
        const __m512d v62l = _mm512_fmadd_pd(v60l, v56l, v61);
        const __m512d v62h = _mm512_fmadd_pd(v60h, v56h, v61);
        const __m512d v64l = _mm512_fmadd_pd(v56l, v62l, v63);
        const __m512d v64h = _mm512_fmadd_pd(v56h, v62h, v63);
        const __m512d v66l = _mm512_fmadd_pd(v64l, v56l, v65);
        const __m512d v66h = _mm512_fmadd_pd(v64h, v56h, v65);
        const __m512d v68l = _mm512_fmadd_pd(v66l, v56l, v67);
        const __m512d v68h = _mm512_fmadd_pd(v66h, v56h, v67);
        const __m512d v69l = _mm512_fmadd_pd(v57l, v68l, v55l);
        const __m512d v69h = _mm512_fmadd_pd(v57h, v68h, v55h);
        const __m256 v70l = _mm512_cvtpd_ps(v69l);
        const __m256 v70h = _mm512_cvtpd_ps(v69h);
        const __m512 v70 = _mm512_insertf32x8(_mm512_castps256_ps512(v70l), v70h, 1);
        const __m512i v71 = cos_1ulp_avx512_bits_f32_avx512(v70);
        const __m512i v72 = _mm512_xor_si512(v48, v71);
        const __m512 v73 = _mm512_castsi512_ps(v72);
        const __m512 v74 = _mm512_add_ps(v24, v73);
        r0 = _mm512_mask_blend_ps(v23, r0, v74);
    }
    _mm512_storeu_ps(y, r0);
}

static COS_1ULP_AVX512_AVX512_TARGET void cos_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cos_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cos_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_1ulp_avx512_level(void) {
#if defined(COS_1ULP_AVX512_FORCE_ISA)
    return COS_1ULP_AVX512_FORCE_ISA;
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

float cos_1ulp_avx512(float x) {
    return cos_1ulp_avx512_element(x);
}

void cos_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_1ulp_avx512_level();
    if (level == 2) {
        cos_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cos_1ulp_avx512_array_portable(x, y, n);
}
