/* sin_1ulp_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.814603 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.25588cp+3 (-9.16705894, encoding 0xc112ac46)
 *   result there -0x1.04fe18p-2 (-0.254875541, encoding 0xbe827f0c)
 *   mean error   0.137608 ulp
 *   misrounded   10437396 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           25a9d0b422c43688a566b3537aa341d7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 0.9 --isa avx512 --time 60s --seed 1 --threads 1 --archive sin_09ulp_avx512.db --from seeds/sin/direct5_square.evo
 *                time: 0.4437 ns/element as avx512 code (inputs mean)
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
#include "sin_1ulp_avx512.h"

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

static inline float sin_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t sin_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sin_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sin_1ulp_avx512_addbits_f32(float a, int32_t b) {
    return sin_1ulp_avx512_frombits_f32((int32_t)((uint32_t)sin_1ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static inline int32_t sin_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sin_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int32_t sin_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float sin_1ulp_avx512_table0[16] = {
    0x0p+0f, 0x1.87dcfap-2f, 0x1.6a0888p-1f, 0x1.d90708p-1f,
    0x1p+0f, 0x1.d906c2p-1f, 0x1.6a045ap-1f, 0x1.87e008p-2f,
    0x0p+0f, -0x1.87e95p-2f, -0x1.6a045ep-1f, -0x1.d900bap-1f,
    -0x1p+0f, -0x1.d90508p-1f, -0x1.6a14f6p-1f, -0x1.87d7b2p-2f,
};

static const float sin_1ulp_avx512_table1[32] = {
    0x0p+0f, 0x1.921e6cp-2f, 0x1.921dc6p-1f, 0x1.2d982ap+0f,
    0x1.921faap+0f, 0x1.f6a79cp+0f, 0x1.2d99bep+1f, 0x1.5fdb7ep+1f,
    0x1.921fb6p+1f, 0x1.c4652ep+1f, 0x1.f6a5aep+1f, 0x1.1473d6p+2f,
    0x1.2d96c6p+2f, 0x1.46ba52p+2f, 0x1.5fd9cap+2f, 0x1.78fe2ap+2f,
    0x1.921fb6p+2f, 0x1.ab419cp+2f, 0x1.c4636ep+2f, 0x1.dd85cp+2f,
    0x1.f6a7ap+2f, 0x1.07e4cep+3f, 0x1.14764ap+3f, 0x1.2106bap+3f,
    0x1.2d97c8p+3f, 0x1.3a2926p+3f, 0x1.46b946p+3f, 0x1.5349c6p+3f,
    0x1.5fdb3ep+3f, 0x1.6c6d04p+3f, 0x1.78fccp+3f, 0x1.858efp+3f,
};

static const float sin_1ulp_avx512_table2[16] = {
    -0x1p+0f, -0x1.d906fcp-1f, -0x1.6a0b44p-1f, -0x1.87dcbep-2f,
    -0x1.59d4eap-21f, 0x1.87de1p-2f, 0x1.6a0f72p-1f, 0x1.d9065cp-1f,
    0x1p+0f, 0x1.d9047p-1f, 0x1.6a0f6ep-1f, 0x1.87fb3p-2f,
    0x1.01f68p-14f, -0x1.87e668p-2f, -0x1.69fed6p-1f, -0x1.d90814p-1f,
};

static const float sin_1ulp_avx512_table3[16] = {
    -0x1.10d072p-7f, -0x1.f8ff6cp-8f, -0x1.803d84p-8f, -0x1.9fdff2p-9f,
    -0x1.bafe9p-20f, 0x1.a1e5c8p-9f, 0x1.81df8ep-8f, 0x1.008cc2p-7f,
    0x1.10cb72p-7f, 0x1.fec154p-8f, 0x1.8196d4p-8f, 0x1.a312b6p-9f,
    0x1.836a94p-17f, -0x1.a0d1dep-9f, -0x1.7ff09cp-8f, -0x1.f8e964p-8f,
};

static const float sin_1ulp_avx512_table4[16] = {
    0x1.6c68e4p-21f, 0x1.04cca6p-6f, 0x1.e1df3ep-6f, 0x1.3ac77ap-5f,
    0x1.54af74p-5f, 0x1.3abff6p-5f, 0x1.e1c94ap-6f, 0x1.04dff6p-6f,
    -0x1.0a0892p-29f, -0x1.04df0ap-6f, -0x1.e1d872p-6f, -0x1.3aceb6p-5f,
    -0x1.54bdecp-5f, -0x1.3ac9a6p-5f, -0x1.e1f398p-6f, -0x1.04cc26p-6f,
};

static const float sin_1ulp_avx512_table5[16] = {
    0x1.555538p-3f, 0x1.3b5a4p-3f, 0x1.e2b81cp-4f, 0x1.053d2cp-4f,
    0x1.5eadb6p-23f, -0x1.053ea4p-4f, -0x1.e2bfa6p-4f, -0x1.3b5d16p-3f,
    -0x1.55554ep-3f, -0x1.3b5ae2p-3f, -0x1.e2becap-4f, -0x1.05525cp-4f,
    -0x1.65e75ep-17f, 0x1.054402p-4f, 0x1.e2a7cep-4f, 0x1.3b5aecp-3f,
};

static const float sin_1ulp_avx512_table6[16] = {
    -0x1.4c03dep-24f, -0x1.87dcd2p-3f, -0x1.6a086p-2f, -0x1.d906ccp-2f,
    -0x1.ffffbap-2f, -0x1.d9068p-2f, -0x1.6a042ap-2f, -0x1.87dff4p-3f,
    0x1.b6d95p-26f, 0x1.87e932p-3f, 0x1.6a0436p-2f, 0x1.d9008ap-2f,
    0x1.ffffc8p-2f, 0x1.d904d2p-2f, 0x1.6a14dp-2f, 0x1.87d78cp-3f,
};

static const float sin_1ulp_avx512_table7[32] = {
    0x0p+0f, 0x1.b78a4ap-29f, 0x1.939c5p-28f, -0x1.a6f614p-33f,
    -0x1.fbbfc6p-43f, -0x1.796008p-32f, 0x1.68204cp-27f, -0x1.f17c5cp-31f,
    -0x1.777a5cp-24f, 0x1.d73ed4p-30f, -0x1.0036d8p-26f, 0x1.ebd3a2p-31f,
    0x1.03ea32p-29f, 0x1.b6b34ep-34f, -0x1.af6b06p-29f, 0x1.b9ae1cp-30f,
    0x1.777a5cp-23f, -0x1.0169b8p-31f, 0x1.a58d9p-29f, 0x1.6a77e8p-26f,
    -0x1.ab1a1cp-43f, 0x1.9c0f9p-26f, 0x1.dc327ep-25f, 0x1.f0bea8p-25f,
    -0x1.99bc5cp-26f, 0x1.039e42p-24f, 0x1.020efcp-25f, -0x1.1b9e7cp-24f,
    0x1.027064p-29f, 0x1.1fd49cp-24f, 0x1.02bafep-23f, 0x1.5e59d4p-23f,
};

static const double sin_1ulp_avx512_table8[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double sin_1ulp_avx512_table9[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double sin_1ulp_avx512_table10[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline float sin_1ulp_avx512_element(float x) {
    const float v0 = 0x1.45f306p-2f; /* 0.318309873 */
    const float v1 = x;
    const float v2 = sin_1ulp_avx512_abs_f32(v1);
    const float v3 = 0x1.8p+20f; /* 1572864 */
    const float v4 = sin_1ulp_avx512_fma_f32(v0, v2, v3);
    const int32_t v5 = sin_1ulp_avx512_bits_f32(v4);
    const float v6 = sin_1ulp_avx512_table0[(uint32_t)v5 & (16u - 1)];
    const float v7 = sin_1ulp_avx512_table1[(uint32_t)v5 & (32u - 1)];
    const float v8 = v7 - v2;
    const float v9 = sin_1ulp_avx512_table2[(uint32_t)v5 & (16u - 1)];
    const float v10 = v8 * v8;
    const float v11 = sin_1ulp_avx512_table3[(uint32_t)v5 & (16u - 1)];
    const float v12 = sin_1ulp_avx512_table4[(uint32_t)v5 & (16u - 1)];
    const float v13 = sin_1ulp_avx512_fma_f32(v8, v11, v12);
    const float v14 = sin_1ulp_avx512_table5[(uint32_t)v5 & (16u - 1)];
    const float v15 = sin_1ulp_avx512_table6[(uint32_t)v5 & (16u - 1)];
    const float v16 = sin_1ulp_avx512_fma_f32(v8, v14, v15);
    const float v17 = sin_1ulp_avx512_fma_f32(v10, v13, v16);
    const float v18 = sin_1ulp_avx512_table7[(uint32_t)v5 & (32u - 1)];
    const float v19 = sin_1ulp_avx512_fma_f32(v10, v17, v18);
    const float v20 = sin_1ulp_avx512_fma_f32(v8, v9, v19);
    const float v21 = v6 + v20;
    const int32_t v22 = sin_1ulp_avx512_bits_f32(v1);
    const int32_t v23 = INT32_MIN; /* 0x80000000 */
    const int32_t v24 = v22 & v23;
    const float v25 = sin_1ulp_avx512_addbits_f32(v21, v24);
    const float v26 = 0x1.48p+3f; /* 10.25 */
    const int v27 = !(v2 <= v26);
    float r0 = v25;
    if (v27) {
        const float v28 = v2 - v2;
        const int32_t v29 = 8388608; /* 0x00800000 */
        const int32_t v30 = (int32_t)((uint32_t)v22 + (uint32_t)v29);
        const int32_t v31 = 26;
        const int32_t v32 = sin_1ulp_avx512_lshr_i32(v30, v31);
        const double v33 = sin_1ulp_avx512_table8[(uint32_t)v32 & (16u - 1)];
        const int32_t v34 = -2080374785; /* 0x83ffffff */
        const int32_t v35 = v34 & v30;
        const int32_t v36 = 1207959552; /* 0x48000000 */
        const int32_t v37 = v35 | v36;
        const float v38 = sin_1ulp_avx512_frombits_f32(v37);
        const float v39 = 0x1p+6f; /* 64 */
        const float v40 = v38 * v39;
        const double v41 = (double)v40;
        const double v42 = sin_1ulp_avx512_table9[(uint32_t)v32 & (16u - 1)];
        const double v43 = v42 * v41;
        const double v44 = sin_1ulp_avx512_fma_f64(v33, v41, v43);
        const double v45 = 0x1.8p+53; /* 13510798882111488 */
        const double v46 = v44 + v45;
        const int64_t v47 = sin_1ulp_avx512_bits_f64(v46);
        const int32_t v48 = (int32_t)(uint32_t)(uint64_t)v47;
        const int32_t v49 = 31;
        const int32_t v50 = sin_1ulp_avx512_shl_i32(v48, v49);
        const double v51 = sin_1ulp_avx512_table10[(uint32_t)v32 & (16u - 1)];
        const double v52 = v46 - v45;
        const double v53 = v43 - v52;
        const double v54 = sin_1ulp_avx512_fma_f64(v33, v41, v53);
        const double v55 = sin_1ulp_avx512_fma_f64(v51, v41, v54);
        const double v56 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v57 = v55 * v56;
        const double v58 = v57 * v57;
        const double v59 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v60 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v61 = sin_1ulp_avx512_fma_f64(v59, v58, v60);
        const double v62 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v63 = sin_1ulp_avx512_fma_f64(v58, v61, v62);
        const double v64 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v65 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v66 = sin_1ulp_avx512_fma_f64(v64, v58, v65);
        const double v67 = sin_1ulp_avx512_fma_f64(v63, v58, v66);
        const double v68 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v69 = sin_1ulp_avx512_fma_f64(v67, v58, v68);
        const double v70 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v71 = sin_1ulp_avx512_fma_f64(v69, v58, v70);
        const double v72 = v57 * v58;
        const double v73 = sin_1ulp_avx512_fma_f64(v71, v72, v57);
        const float v74 = (float)v73;
        const int32_t v75 = sin_1ulp_avx512_bits_f32(v74);
        const int32_t v76 = v50 ^ v75;
        const float v77 = sin_1ulp_avx512_frombits_f32(v76);
        const float v78 = v28 + v77;
        r0 = v78;
    }
    return r0;
}

static void sin_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_1ULP_AVX512_AVX2 static inline SIN_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIN_1ULP_AVX512_AVX512 static inline SIN_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIN_1ULP_AVX512_AVX2 __m256 sin_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
SIN_1ULP_AVX512_AVX2 __m256 sin_1ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(sin_1ulp_avx512_permute16_avx2(i, t0, t1),
                            sin_1ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Loads one by one take less time than the gather (Zen 5). */
SIN_1ULP_AVX512_AVX2 __m256d sin_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_AVX512_AVX2 __m256i sin_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SIN_1ULP_AVX512_AVX2 __m128i sin_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_AVX512_AVX2 __m256i sin_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIN_1ULP_AVX512_AVX2 void sin_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256i v23 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v26 = _mm256_set1_ps(0x1.48p+3f); /* 10.25 */
    const __m256i v29 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v34 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v36 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v39 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v45 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v56 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v59 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v60 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v62 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v64 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v65 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v68 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v70 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(sin_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(sin_1ulp_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(sin_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(sin_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(sin_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(sin_1ulp_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(sin_1ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(sin_1ulp_avx512_table2 + 8);
    const __m256 t3_0 = _mm256_loadu_ps(sin_1ulp_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(sin_1ulp_avx512_table3 + 8);
    const __m256 t4_0 = _mm256_loadu_ps(sin_1ulp_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(sin_1ulp_avx512_table4 + 8);
    const __m256 t5_0 = _mm256_loadu_ps(sin_1ulp_avx512_table5);
    const __m256 t5_1 = _mm256_loadu_ps(sin_1ulp_avx512_table5 + 8);
    const __m256 t6_0 = _mm256_loadu_ps(sin_1ulp_avx512_table6);
    const __m256 t6_1 = _mm256_loadu_ps(sin_1ulp_avx512_table6 + 8);
    const __m256 t7_0 = _mm256_loadu_ps(sin_1ulp_avx512_table7);
    const __m256 t7_1 = _mm256_loadu_ps(sin_1ulp_avx512_table7 + 8);
    const __m256 t7_2 = _mm256_loadu_ps(sin_1ulp_avx512_table7 + 16);
    const __m256 t7_3 = _mm256_loadu_ps(sin_1ulp_avx512_table7 + 24);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v4 = _mm256_fmadd_ps(v0, v2, v3);
    const __m256i v5 = _mm256_castps_si256(v4);
    const __m256 v6 = sin_1ulp_avx512_permute16_avx2(v5, t0_0, t0_1);
    const __m256 v7 = sin_1ulp_avx512_permute32_avx2(v5, t1_0, t1_1, t1_2, t1_3);
    const __m256 v8 = _mm256_sub_ps(v7, v2);
    const __m256 v9 = sin_1ulp_avx512_permute16_avx2(v5, t2_0, t2_1);
    const __m256 v10 = _mm256_mul_ps(v8, v8);
    const __m256 v11 = sin_1ulp_avx512_permute16_avx2(v5, t3_0, t3_1);
    const __m256 v12 = sin_1ulp_avx512_permute16_avx2(v5, t4_0, t4_1);
    const __m256 v13 = _mm256_fmadd_ps(v8, v11, v12);
    const __m256 v14 = sin_1ulp_avx512_permute16_avx2(v5, t5_0, t5_1);
    const __m256 v15 = sin_1ulp_avx512_permute16_avx2(v5, t6_0, t6_1);
    const __m256 v16 = _mm256_fmadd_ps(v8, v14, v15);
    const __m256 v17 = _mm256_fmadd_ps(v10, v13, v16);
    const __m256 v18 = sin_1ulp_avx512_permute32_avx2(v5, t7_0, t7_1, t7_2, t7_3);
    const __m256 v19 = _mm256_fmadd_ps(v10, v17, v18);
    const __m256 v20 = _mm256_fmadd_ps(v8, v9, v19);
    const __m256 v21 = _mm256_add_ps(v6, v20);
    const __m256i v22 = _mm256_castps_si256(v1);
    const __m256i v24 = _mm256_and_si256(v22, v23);
    const __m256 v25 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v21), v24));
    const __m256i v27 = _mm256_castps_si256(_mm256_cmp_ps(v2, v26, _CMP_NLE_UQ));
    __m256 r0 = v25;
    __m256i any1 = v27;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v28 = _mm256_sub_ps(v2, v2);
        const __m256i v30 = _mm256_add_epi32(v22, v29);
        const __m256i v32 = _mm256_srli_epi32(v30, 26);
        const __m256d v33l = sin_1ulp_avx512_gather_f64_avx2(sin_1ulp_avx512_table8, _mm_and_si128(_mm256_castsi256_si128(v32), _mm_set1_epi32(15)));
        const __m256d v33h = sin_1ulp_avx512_gather_f64_avx2(sin_1ulp_avx512_table8, _mm_and_si128(_mm256_extracti128_si256(v32, 1), _mm_set1_epi32(15)));
        const __m256i v35 = _mm256_and_si256(v34, v30);
        const __m256i v37 = _mm256_or_si256(v35, v36);
        const __m256 v38 = _mm256_castsi256_ps(v37);
        const __m256 v40 = _mm256_mul_ps(v38, v39);
        const __m256d v41l = _mm256_cvtps_pd(_mm256_castps256_ps128(v40));
        const __m256d v41h = _mm256_cvtps_pd(_mm256_extractf128_ps(v40, 1));
        const __m256d v42l = sin_1ulp_avx512_gather_f64_avx2(sin_1ulp_avx512_table9, _mm_and_si128(_mm256_castsi256_si128(v32), _mm_set1_epi32(15)));
        const __m256d v42h = sin_1ulp_avx512_gather_f64_avx2(sin_1ulp_avx512_table9, _mm_and_si128(_mm256_extracti128_si256(v32, 1), _mm_set1_epi32(15)));
        const __m256d v43l = _mm256_mul_pd(v42l, v41l);
        const __m256d v43h = _mm256_mul_pd(v42h, v41h);
        const __m256d v44l = _mm256_fmadd_pd(v33l, v41l, v43l);
        const __m256d v44h = _mm256_fmadd_pd(v33h, v41h, v43h);
        const __m256d v46l = _mm256_add_pd(v44l, v45);
        const __m256d v46h = _mm256_add_pd(v44h, v45);
        const __m256i v47l = sin_1ulp_avx512_bits_f64_avx2(v46l);
        const __m256i v47h = sin_1ulp_avx512_bits_f64_avx2(v46h);
        const __m128i v48l = sin_1ulp_avx512_wrap_avx2(v47l);
        const __m128i v48h = sin_1ulp_avx512_wrap_avx2(v47h);
        const __m256i v48 = _mm256_set_m128i(v48h, v48l);
        const __m256i v50 = _mm256_slli_epi32(v48, 31);
        const __m256d v51l = sin_1ulp_avx512_gather_f64_avx2(sin_1ulp_avx512_table10, _mm_and_si128(_mm256_castsi256_si128(v32), _mm_set1_epi32(15)));
        const __m256d v51h = sin_1ulp_avx512_gather_f64_avx2(sin_1ulp_avx512_table10, _mm_and_si128(_mm256_extracti128_si256(v32, 1), _mm_set1_epi32(15)));
        const __m256d v52l = _mm256_sub_pd(v46l, v45);
        const __m256d v52h = _mm256_sub_pd(v46h, v45);
        const __m256d v53l = _mm256_sub_pd(v43l, v52l);
        const __m256d v53h = _mm256_sub_pd(v43h, v52h);
        const __m256d v54l = _mm256_fmadd_pd(v33l, v41l, v53l);
        const __m256d v54h = _mm256_fmadd_pd(v33h, v41h, v53h);
        const __m256d v55l = _mm256_fmadd_pd(v51l, v41l, v54l);
        const __m256d v55h = _mm256_fmadd_pd(v51h, v41h, v54h);
        const __m256d v57l = _mm256_mul_pd(v55l, v56);
        const __m256d v57h = _mm256_mul_pd(v55h, v56);
        const __m256d v58l = _mm256_mul_pd(v57l, v57l);
        const __m256d v58h = _mm256_mul_pd(v57h, v57h);
        const __m256d v61l = _mm256_fmadd_pd(v59, v58l, v60);
        const __m256d v61h = _mm256_fmadd_pd(v59, v58h, v60);
        const __m256d v63l = _mm256_fmadd_pd(v58l, v61l, v62);
        const __m256d v63h = _mm256_fmadd_pd(v58h, v61h, v62);
        const __m256d v66l = _mm256_fmadd_pd(v64, v58l, v65);
        const __m256d v66h = _mm256_fmadd_pd(v64, v58h, v65);
        const __m256d v67l = _mm256_fmadd_pd(v63l, v58l, v66l);
        const __m256d v67h = _mm256_fmadd_pd(v63h, v58h, v66h);
        const __m256d v69l = _mm256_fmadd_pd(v67l, v58l, v68);
        const __m256d v69h = _mm256_fmadd_pd(v67h, v58h, v68);
        const __m256d v71l = _mm256_fmadd_pd(v69l, v58l, v70);
        const __m256d v71h = _mm256_fmadd_pd(v69h, v58h, v70);
        const __m256d v72l = _mm256_mul_pd(v57l, v58l);
        const __m256d v72h = _mm256_mul_pd(v57h, v58h);
        const __m256d v73l = _mm256_fmadd_pd(v71l, v72l, v57l);
        const __m256d v73h = _mm256_fmadd_pd(v71h, v72h, v57h);
        const __m128 v74l = _mm256_cvtpd_ps(v73l);
        const __m128 v74h = _mm256_cvtpd_ps(v73h);
        const __m256 v74 = _mm256_set_m128(v74h, v74l);
        const __m256i v75 = sin_1ulp_avx512_bits_f32_avx2(v74);
        const __m256i v76 = _mm256_xor_si256(v50, v75);
        const __m256 v77 = _mm256_castsi256_ps(v76);
        const __m256 v78 = _mm256_add_ps(v28, v77);
        r0 = _mm256_blendv_ps(r0, v78, _mm256_castsi256_ps(v27));
    }
    _mm256_storeu_ps(y, r0);
}

static SIN_1ULP_AVX512_AVX2_TARGET void sin_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sin_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIN_1ULP_AVX512_AVX512 __m512d sin_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_AVX512_AVX512 __m512i sin_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_AVX512_AVX512 __m512i sin_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_1ULP_AVX512_AVX512 void sin_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512i v23 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v26 = _mm512_set1_ps(0x1.48p+3f); /* 10.25 */
    const __m512i v29 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v34 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v36 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v39 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v45 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512d v56 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v59 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v60 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v62 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v64 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v65 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v68 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v70 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(sin_1ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(sin_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(sin_1ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(sin_1ulp_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(sin_1ulp_avx512_table3);
    const __m512 t4_0 = _mm512_loadu_ps(sin_1ulp_avx512_table4);
    const __m512 t5_0 = _mm512_loadu_ps(sin_1ulp_avx512_table5);
    const __m512 t6_0 = _mm512_loadu_ps(sin_1ulp_avx512_table6);
    const __m512 t7_0 = _mm512_loadu_ps(sin_1ulp_avx512_table7);
    const __m512 t7_1 = _mm512_loadu_ps(sin_1ulp_avx512_table7 + 16);
    const __m512d t8_0 = _mm512_loadu_pd(sin_1ulp_avx512_table8);
    const __m512d t8_1 = _mm512_loadu_pd(sin_1ulp_avx512_table8 + 8);
    const __m512d t9_0 = _mm512_loadu_pd(sin_1ulp_avx512_table9);
    const __m512d t9_1 = _mm512_loadu_pd(sin_1ulp_avx512_table9 + 8);
    const __m512d t10_0 = _mm512_loadu_pd(sin_1ulp_avx512_table10);
    const __m512d t10_1 = _mm512_loadu_pd(sin_1ulp_avx512_table10 + 8);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_fmadd_ps(v0, v2, v3);
    const __m512i v5 = _mm512_castps_si512(v4);
    const __m512 v6 = _mm512_permutexvar_ps(v5, t0_0);
    const __m512 v7 = _mm512_permutex2var_ps(t1_0, v5, t1_1);
    const __m512 v8 = _mm512_sub_ps(v7, v2);
    const __m512 v9 = _mm512_permutexvar_ps(v5, t2_0);
    const __m512 v10 = _mm512_mul_ps(v8, v8);
    const __m512 v11 = _mm512_permutexvar_ps(v5, t3_0);
    const __m512 v12 = _mm512_permutexvar_ps(v5, t4_0);
    const __m512 v13 = _mm512_fmadd_ps(v8, v11, v12);
    const __m512 v14 = _mm512_permutexvar_ps(v5, t5_0);
    const __m512 v15 = _mm512_permutexvar_ps(v5, t6_0);
    const __m512 v16 = _mm512_fmadd_ps(v8, v14, v15);
    const __m512 v17 = _mm512_fmadd_ps(v10, v13, v16);
    const __m512 v18 = _mm512_permutex2var_ps(t7_0, v5, t7_1);
    const __m512 v19 = _mm512_fmadd_ps(v10, v17, v18);
    const __m512 v20 = _mm512_fmadd_ps(v8, v9, v19);
    const __m512 v21 = _mm512_add_ps(v6, v20);
    const __m512i v22 = _mm512_castps_si512(v1);
    const __m512i v24 = _mm512_and_si512(v22, v23);
    const __m512 v25 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v21), v24));
    const __mmask16 v27 = _mm512_cmp_ps_mask(v2, v26, _CMP_NLE_UQ);
    __m512 r0 = v25;
    __mmask16 any1 = v27;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v28 = _mm512_sub_ps(v2, v2);
        const __m512i v30 = _mm512_add_epi32(v22, v29);
        const __m512i v32 = _mm512_srli_epi32(v30, 26);
        const __m512d v33l = sin_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v32), t8_0, t8_1);
        const __m512d v33h = sin_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v32, 1), t8_0, t8_1);
        const __m512i v35 = _mm512_and_si512(v34, v30);
        const __m512i v37 = _mm512_or_si512(v35, v36);
        const __m512 v38 = _mm512_castsi512_ps(v37);
        const __m512 v40 = _mm512_mul_ps(v38, v39);
        const __m512d v41l = _mm512_cvtps_pd(_mm512_castps512_ps256(v40));
        const __m512d v41h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v40, 1));
        const __m512d v42l = sin_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v32), t9_0, t9_1);
        const __m512d v42h = sin_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v32, 1), t9_0, t9_1);
        const __m512d v43l = _mm512_mul_pd(v42l, v41l);
        const __m512d v43h = _mm512_mul_pd(v42h, v41h);
        const __m512d v44l = _mm512_fmadd_pd(v33l, v41l, v43l);
        const __m512d v44h = _mm512_fmadd_pd(v33h, v41h, v43h);
        const __m512d v46l = _mm512_add_pd(v44l, v45);
        const __m512d v46h = _mm512_add_pd(v44h, v45);
        const __m512i v47l = sin_1ulp_avx512_bits_f64_avx512(v46l);
        const __m512i v47h = sin_1ulp_avx512_bits_f64_avx512(v46h);
        const __m256i v48l = _mm512_cvtepi64_epi32(v47l);
        const __m256i v48h = _mm512_cvtepi64_epi32(v47h);
        const __m512i v48 = _mm512_inserti32x8(_mm512_castsi256_si512(v48l), v48h, 1);
        const __m512i v50 = _mm512_slli_epi32(v48, 31);
        const __m512d v51l = sin_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v32), t10_0, t10_1);
        const __m512d v51h = sin_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v32, 1), t10_0, t10_1);
        const __m512d v52l = _mm512_sub_pd(v46l, v45);
        const __m512d v52h = _mm512_sub_pd(v46h, v45);
        const __m512d v53l = _mm512_sub_pd(v43l, v52l);
        const __m512d v53h = _mm512_sub_pd(v43h, v52h);
        const __m512d v54l = _mm512_fmadd_pd(v33l, v41l, v53l);
        const __m512d v54h = _mm512_fmadd_pd(v33h, v41h, v53h);
        const __m512d v55l = _mm512_fmadd_pd(v51l, v41l, v54l);
        const __m512d v55h = _mm512_fmadd_pd(v51h, v41h, v54h);
        const __m512d v57l = _mm512_mul_pd(v55l, v56);
        const __m512d v57h = _mm512_mul_pd(v55h, v56);
        const __m512d v58l = _mm512_mul_pd(v57l, v57l);
        const __m512d v58h = _mm512_mul_pd(v57h, v57h);
        const __m512d v61l = _mm512_fmadd_pd(v59, v58l, v60);
        const __m512d v61h = _mm512_fmadd_pd(v59, v58h, v60);
        const __m512d v63l = _mm512_fmadd_pd(v58l, v61l, v62);
        const __m512d v63h = _mm512_fmadd_pd(v58h, v61h, v62);
        const __m512d v66l = _mm512_fmadd_pd(v64, v58l, v65);
        const __m512d v66h = _mm512_fmadd_pd(v64, v58h, v65);
        const __m512d v67l = _mm512_fmadd_pd(v63l, v58l, v66l);
        const __m512d v67h = _mm512_fmadd_pd(v63h, v58h, v66h);
        const __m512d v69l = _mm512_fmadd_pd(v67l, v58l, v68);
        const __m512d v69h = _mm512_fmadd_pd(v67h, v58h, v68);
        const __m512d v71l = _mm512_fmadd_pd(v69l, v58l, v70);
        const __m512d v71h = _mm512_fmadd_pd(v69h, v58h, v70);
        const __m512d v72l = _mm512_mul_pd(v57l, v58l);
        const __m512d v72h = _mm512_mul_pd(v57h, v58h);
        const __m512d v73l = _mm512_fmadd_pd(v71l, v72l, v57l);
        const __m512d v73h = _mm512_fmadd_pd(v71h, v72h, v57h);
        const __m256 v74l = _mm512_cvtpd_ps(v73l);
        const __m256 v74h = _mm512_cvtpd_ps(v73h);
        const __m512 v74 = _mm512_insertf32x8(_mm512_castps256_ps512(v74l), v74h, 1);
        const __m512i v75 = sin_1ulp_avx512_bits_f32_avx512(v74);
        const __m512i v76 = _mm512_xor_si512(v50, v75);
        const __m512 v77 = _mm512_castsi512_ps(v76);
        const __m512 v78 = _mm512_add_ps(v28, v77);
        r0 = _mm512_mask_blend_ps(v27, r0, v78);
    }
    _mm512_storeu_ps(y, r0);
}

static SIN_1ULP_AVX512_AVX512_TARGET void sin_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_1ulp_avx512_level(void) {
#if defined(SIN_1ULP_AVX512_FORCE_ISA)
    return SIN_1ULP_AVX512_FORCE_ISA;
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

float sin_1ulp_avx512(float x) {
    return sin_1ulp_avx512_element(x);
}

void sin_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_1ulp_avx512_level();
    if (level == 2) {
        sin_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sin_1ulp_avx512_array_portable(x, y, n);
}
