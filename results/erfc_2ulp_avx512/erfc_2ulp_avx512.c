/* erfc_2ulp_avx512: erfc
 *
 *   target       erfc, 1 - erf x, f32
 *   domain       every input
 *   max error    1.521349 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.bfd51cp+2 (6.99738216, encoding 0x40dfea8e)
 *   result there 0x1.a3e404p-75 (4.34156794e-23, encoding 0x1a51f202)
 *   mean error   0.033129 ulp
 *   misrounded   75222556 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ef82aa2f3501eb0b5155b8bd8e412fb5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f32 --max-ulp 1.6 --isa avx512 --time 70s --seed 1 --threads 1 --archive erfc_2ulp_avx512.db --from seeds/erfc/cells32_terms.evo
 *                time: 0.2288 ns/element as avx512 code (inputs mean)
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
#include "erfc_2ulp_avx512.h"

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

static inline float erfc_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erfc_2ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t erfc_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erfc_2ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float erfc_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int erfc_2ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float erfc_2ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? erfc_2ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (erfc_2ulp_avx512_signaling_f32(a) | erfc_2ulp_avx512_signaling_f32(b)) ? a + b : r;
}

static inline double erfc_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float erfc_2ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = erfc_2ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !erfc_2ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static const float erfc_2ulp_avx512_table0[32] = {
    0x1.ddcd2cp-1f, 0x1.a36bbp-1f, 0x1.73c19ap-1f, 0x1.4c6328p-1f,
    0x1.2b84e8p-1f, 0x1.0fce8p-1f, 0x1.f07222p-2f, 0x1.c7f7dap-2f,
    0x1.95323cp-2f, 0x1.5f88c6p-2f, 0x1.3583cap-2f, 0x1.13e59ap-2f,
    0x1.f0fceep-3f, 0x1.c398fcp-3f, 0x1.9d76bcp-3f, 0x1.7d0a4ap-3f,
    0x1.54a7ep-3f, 0x1.2a2aaep-3f, 0x1.08e5d4p-3f, 0x1.dc5fe6p-4f,
    0x1.b0965ep-4f, 0x1.8c1424p-4f, 0x1.6d2fdcp-4f, 0x1.52b7d6p-4f,
    0x1.3173f2p-4f, 0x1.0e073p-4f, 0x1.e3dc2p-5f, 0x1.b6341cp-5f,
    0x1.90651cp-5f, 0x1.7092e6p-5f, 0x1.556d9ep-5f, 0x1.3dfebap-5f,
};

static const float erfc_2ulp_avx512_table1[32] = {
    0x1.00004cp-4f, 0x1.800038p-3f, 0x1.3fffdp-2f, 0x1.bfffa6p-2f,
    0x1.200012p-1f, 0x1.5fff84p-1f, 0x1.a0002cp-1f, 0x1.e00062p-1f,
    0x1.1fffap+0f, 0x1.60004p+0f, 0x1.a0004cp+0f, 0x1.dfffbp+0f,
    0x1.100026p+1f, 0x1.2fff9ep+1f, 0x1.500072p+1f, 0x1.700016p+1f,
    0x1.9fffacp+1f, 0x1.e00074p+1f, 0x1.10006p+2f, 0x1.300038p+2f,
    0x1.50007ep+2f, 0x1.6fffe2p+2f, 0x1.8fff9ap+2f, 0x1.b00048p+2f,
    0x1.e00062p+2f, 0x1.100052p+3f, 0x1.2fffacp+3f, 0x1.50006ap+3f,
    0x1.700068p+3f, 0x1.900068p+3f, 0x1.afff9ap+3f, 0x1.cffffcp+3f,
};

static const float erfc_2ulp_avx512_table2[32] = {
    -0x1.02d0fep-2f, -0x1.da0b5p-3f, -0x1.3cbd2ap-3f, -0x1.b7d63cp-4f,
    -0x1.319e66p-4f, -0x1.d751c6p-5f, -0x1.297e1ep-5f, -0x1.a28444p-6f,
    -0x1.2cfee4p-6f, -0x1.75875p-7f, -0x1.8ba6dap-8f, -0x1.d9dc96p-9f,
    -0x1.fd4394p-10f, -0x1.8e1efp-10f, -0x1.002856p-11f, -0x1.0e9492p-11f,
    -0x1.62129ep-12f, -0x1.a5d50ep-13f, -0x1.afac0ep-14f, -0x1.d13808p-15f,
    -0x1.0e6b44p-15f, -0x1.373904p-16f, -0x1.974506p-17f, -0x1.1e7e26p-17f,
    -0x1.170c3ap-18f, -0x1.42052ep-19f, -0x1.53a56ep-20f, 0x1.65c424p-18f,
    -0x1.54b7bp-3f, -0x1.296bfp-23f, -0x1.7a53bep-24f, -0x1.f07878p-25f,
};

static const float erfc_2ulp_avx512_table3[32] = {
    0x1.a99ec8p-2f, 0x1.15a6b2p-2f, 0x1.8aec24p-3f, 0x1.19b0ecp-3f,
    0x1.98a0b4p-4f, 0x1.216fa2p-4f, 0x1.c3138cp-5f, 0x1.55e3d4p-5f,
    0x1.a94edap-6f, 0x1.dbbcdcp-7f, 0x1.37d75ap-7f, 0x1.8bfae2p-8f,
    0x1.17be0ep-8f, 0x1.544c96p-9f, 0x1.2c43f2p-9f, 0x1.6e5328p-10f,
    0x1.a4f6b8p-11f, 0x1.967e64p-12f, 0x1.e95a28p-13f, 0x1.34c42cp-13f,
    0x1.8b4e9ap-14f, 0x1.0ebcp-14f, 0x1.67b8bep-15f, 0x1.de0ccp-16f,
    0x1.39ca62p-16f, 0x1.2ee862p-17f, 0x1.6136eap-18f, 0x1.294416p-15f,
    -0x1.f8c54ep-3f, 0x1.d97474p-20f, 0x1.445eb6p-20f, 0x1.c83e38p-21f,
};

static const float erfc_2ulp_avx512_table4[32] = {
    -0x1.46c26ap-1f, -0x1.ddc024p-2f, -0x1.60030ap-2f, -0x1.06fe6ap-2f,
    -0x1.8dac22p-3f, -0x1.3112d2p-3f, -0x1.d59a8ep-4f, -0x1.6e77d2p-4f,
    -0x1.0397ap-4f, -0x1.513df4p-5f, -0x1.bdf9ecp-6f, -0x1.31fb68p-6f,
    -0x1.aa9426p-7f, -0x1.3616e6p-7f, -0x1.bbbfdcp-8f, -0x1.51e7f4p-8f,
    -0x1.c633c4p-9f, -0x1.1af3a8p-9f, -0x1.6ab766p-10f, -0x1.e3e7a4p-11f,
    -0x1.4f0172p-11f, -0x1.dbbebp-12f, -0x1.5ca136p-12f, -0x1.05a5ep-12f,
    -0x1.5b1fcp-13f, -0x1.b33594p-14f, -0x1.1ab7dp-14f, 0x1.388b58p-16f,
    0x1.3bf324p-26f, -0x1.77b276p-16f, -0x1.15617ap-16f, -0x1.a2518ep-17f,
};

static const float erfc_2ulp_avx512_table5[32] = {
    0x1.bd6cfap-1f, 0x1.54847cp-1f, 0x1.07c848p-1f, 0x1.9dac7ep-2f,
    0x1.481c4ep-2f, 0x1.0708cp-2f, 0x1.aa27a2p-3f, 0x1.5c72a2p-3f,
    0x1.05c4f6p-3f, 0x1.6fbceep-4f, 0x1.09f8f8p-4f, 0x1.8a3db6p-5f,
    0x1.2adb94p-5f, 0x1.cd9416p-6f, 0x1.6b448ep-6f, 0x1.21ba4cp-6f,
    0x1.a7bf6p-7f, 0x1.22857ap-7f, 0x1.9e7a2cp-8f, 0x1.3135f6p-8f,
    0x1.cd8434p-9f, 0x1.64fcb6p-9f, 0x1.196c34p-9f, 0x1.c323fp-10f,
    0x1.4cd372p-10f, 0x1.cddf04p-11f, 0x1.4d6cb2p-11f, 0x1.1624c6p-11f,
    0x1.5f245cp-26f, 0x1.2936a2p-12f, 0x1.d9258ap-13f, 0x1.7eaa62p-13f,
};

static const float erfc_2ulp_avx512_table6[32] = {
    -0x1.03009ap+0f, -0x1.a472dap-1f, -0x1.59624ap-1f, -0x1.1ee496p-1f,
    -0x1.e18b0cp-2f, -0x1.97ff98p-2f, -0x1.5cbc2ap-2f, -0x1.2c8478p-2f,
    -0x1.e78dap-3f, -0x1.797c12p-3f, -0x1.2b1236p-3f, -0x1.e36746p-4f,
    -0x1.8d6f1ap-4f, -0x1.4bb002p-4f, -0x1.1871ep-4f, -0x1.dfc06p-5f,
    -0x1.82a9eap-5f, -0x1.2aa86ap-5f, -0x1.da3b82p-6f, -0x1.811638p-6f,
    -0x1.3e98f6p-6f, -0x1.0bc5cap-6f, -0x1.c82f6ep-7f, -0x1.891728p-7f,
    -0x1.404586p-7f, -0x1.f5819p-8f, -0x1.9316acp-8f, -0x1.49b13ap-8f,
    -0x1.0ae21ap-44f, -0x1.d4cceep-9f, -0x1.927772p-9f, -0x1.5d3dep-9f,
};

static inline float erfc_2ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = 0x0p+0f; /* 0 */
    const int v2 = v0 < v1;
    const float v3 = 0x1p+1f; /* 2 */
    const float v4 = -0x1.7e55acp-20f; /* -1.42430758e-06 */
    const float v5 = 0x1.44p+3f; /* 10.125 */
    const float v6 = erfc_2ulp_avx512_abs_f32(v0);
    const float v7 = v5 < v6 ? v5 : v6;
    const float v8 = v7 * v7;
    const float v9 = -0x1.715488p+0f; /* -1.44269609 */
    const float v10 = 0x1.8p+23f; /* 12582912 */
    const float v11 = erfc_2ulp_avx512_fma_f32(v8, v9, v10);
    const float v12 = v11 - v10;
    const float v13 = -v7;
    const float v14 = erfc_2ulp_avx512_fma_f32(v13, v7, v8);
    const float v15 = erfc_2ulp_avx512_fma_f32(v4, v12, v14);
    const float v16 = -0x1.62e4p-1f; /* -0.693145752 */
    const float v17 = -v8;
    const float v18 = erfc_2ulp_avx512_fma_f32(v16, v12, v17);
    const float v19 = v15 + v18;
    const float v20 = 0x1.00c11cp+0f; /* 1.00294662 */
    const float v21 = v20 + v7;
    const int32_t v22 = erfc_2ulp_avx512_bits_f32(v21);
    const int32_t v23 = 20;
    const int32_t v24 = erfc_2ulp_avx512_lshr_i32(v22, v23);
    const int32_t v25 = 9;
    const int32_t v26 = (int32_t)((uint32_t)v24 + (uint32_t)v25);
    const float v27 = erfc_2ulp_avx512_table0[(uint32_t)v26 & (32u - 1)];
    const float v28 = erfc_2ulp_avx512_table1[(uint32_t)v26 & (32u - 1)];
    const float v29 = v7 - v28;
    const float v30 = erfc_2ulp_avx512_table2[(uint32_t)v26 & (32u - 1)];
    const float v31 = erfc_2ulp_avx512_minmag_f32(v30, v27);
    const float v32 = erfc_2ulp_avx512_table3[(uint32_t)v26 & (32u - 1)];
    const float v33 = erfc_2ulp_avx512_fma_f32(v31, v29, v32);
    const float v34 = erfc_2ulp_avx512_table4[(uint32_t)v26 & (32u - 1)];
    const float v35 = erfc_2ulp_avx512_fma_f32(v33, v29, v34);
    const float v36 = erfc_2ulp_avx512_table5[(uint32_t)v26 & (32u - 1)];
    const float v37 = erfc_2ulp_avx512_fma_f32(v29, v35, v36);
    const float v38 = erfc_2ulp_avx512_table6[(uint32_t)v26 & (32u - 1)];
    const float v39 = erfc_2ulp_avx512_fma_f32(v29, v37, v38);
    const float v40 = v14 < v39 ? v14 : v39;
    const float v41 = v40 * v29;
    const float v42 = v19 * v19;
    const float v43 = 0x1.6e03b2p-10f; /* 0.00139623426 */
    const float v44 = 0x1.122df6p-7f; /* 0.00836729538 */
    const float v45 = erfc_2ulp_avx512_fma_f32(v43, v19, v44);
    const float v46 = 0x1.555414p-5f; /* 0.0416660681 */
    const float v47 = erfc_2ulp_avx512_fma_f32(v19, v45, v46);
    const float v48 = 0x1.5554a6p-3f; /* 0.16666536 */
    const float v49 = 0x1.fffffcp-2f; /* 0.49999994 */
    const float v50 = erfc_2ulp_avx512_fma_f32(v19, v48, v49);
    const float v51 = erfc_2ulp_avx512_fma_f32(v42, v47, v50);
    const float v52 = v42 * v51;
    const float v53 = v41 + v27;
    const float v54 = erfc_2ulp_avx512_fma_f32(v52, v53, v41);
    const float v55 = erfc_2ulp_avx512_fma_f32(v19, v41, v54);
    const float v56 = erfc_2ulp_avx512_fma_f32(v19, v27, v55);
    const float v57 = v56 + v27;
    const float v58 = erfc_2ulp_avx512_scalef_f32(v57, v12);
    const float v59 = v3 - v58;
    const float v60 = v2 ? v59 : v58;
    const float r0 = v60;
    return r0;
}

static void erfc_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERFC_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_2ULP_AVX512_AVX2 static inline ERFC_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERFC_2ULP_AVX512_AVX512 static inline ERFC_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ERFC_2ULP_AVX512_AVX2 __m256 erfc_2ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
ERFC_2ULP_AVX512_AVX2 __m256 erfc_2ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(erfc_2ulp_avx512_permute16_avx2(i, t0, t1),
                            erfc_2ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
ERFC_2ULP_AVX512_AVX2 __m256 erfc_2ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

ERFC_2ULP_AVX512_AVX2 __m256 erfc_2ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(erfc_2ulp_avx512_signaling_f32_avx2(a), erfc_2ulp_avx512_signaling_f32_avx2(b)));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
ERFC_2ULP_AVX512_AVX2 __m128 erfc_2ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
    const __m256d x = _mm256_cvtps_pd(a), y = _mm256_cvtps_pd(b);
    const __m256d infinity = _mm256_set1_pd(INFINITY);
    const __m256d e =
        _mm256_min_pd(_mm256_max_pd(_mm256_floor_pd(y), _mm256_set1_pd(-400.0)),
                      _mm256_set1_pd(400.0));
    const __m256i whole = _mm256_cvtepi32_epi64(_mm256_cvtpd_epi32(e));
    const __m256i biased = _mm256_add_epi64(whole, _mm256_set1_epi64x(1023));
    __m256d p = _mm256_castsi256_pd(_mm256_slli_epi64(biased, 52));
    p = _mm256_blendv_pd(p, infinity, _mm256_cmp_pd(y, infinity, _CMP_EQ_OQ));
    p = _mm256_andnot_pd(_mm256_cmp_pd(y, _mm256_set1_pd(-INFINITY), _CMP_EQ_OQ), p);
    p = _mm256_blendv_pd(p, y, _mm256_cmp_pd(y, y, _CMP_UNORD_Q));
    return _mm256_cvtpd_ps(_mm256_mul_pd(x, p));
}

/* Any operands. A quiet NaN times 2^inf is inf, and times 2^-inf zero. */
static ERFC_2ULP_AVX512_AVX2_TARGET __m256 erfc_2ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        erfc_2ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        erfc_2ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
ERFC_2ULP_AVX512_AVX2 __m256 erfc_2ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return erfc_2ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERFC_2ULP_AVX512_AVX2 void erfc_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v3 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v4 = _mm256_set1_ps(-0x1.7e55acp-20f); /* -1.42430758e-06 */
    const __m256 v5 = _mm256_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m256 v9 = _mm256_set1_ps(-0x1.715488p+0f); /* -1.44269609 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v16 = _mm256_set1_ps(-0x1.62e4p-1f); /* -0.693145752 */
    const __m256 v20 = _mm256_set1_ps(0x1.00c11cp+0f); /* 1.00294662 */
    const __m256i v25 = _mm256_set1_epi32(9);
    const __m256 v43 = _mm256_set1_ps(0x1.6e03b2p-10f); /* 0.00139623426 */
    const __m256 v44 = _mm256_set1_ps(0x1.122df6p-7f); /* 0.00836729538 */
    const __m256 v46 = _mm256_set1_ps(0x1.555414p-5f); /* 0.0416660681 */
    const __m256 v48 = _mm256_set1_ps(0x1.5554a6p-3f); /* 0.16666536 */
    const __m256 v49 = _mm256_set1_ps(0x1.fffffcp-2f); /* 0.49999994 */
    const __m256 t0_0 = _mm256_loadu_ps(erfc_2ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(erfc_2ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(erfc_2ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(erfc_2ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(erfc_2ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(erfc_2ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(erfc_2ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(erfc_2ulp_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(erfc_2ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(erfc_2ulp_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(erfc_2ulp_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(erfc_2ulp_avx512_table2 + 24);
    const __m256 t3_0 = _mm256_loadu_ps(erfc_2ulp_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(erfc_2ulp_avx512_table3 + 8);
    const __m256 t3_2 = _mm256_loadu_ps(erfc_2ulp_avx512_table3 + 16);
    const __m256 t3_3 = _mm256_loadu_ps(erfc_2ulp_avx512_table3 + 24);
    const __m256 t4_0 = _mm256_loadu_ps(erfc_2ulp_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(erfc_2ulp_avx512_table4 + 8);
    const __m256 t4_2 = _mm256_loadu_ps(erfc_2ulp_avx512_table4 + 16);
    const __m256 t4_3 = _mm256_loadu_ps(erfc_2ulp_avx512_table4 + 24);
    const __m256 t5_0 = _mm256_loadu_ps(erfc_2ulp_avx512_table5);
    const __m256 t5_1 = _mm256_loadu_ps(erfc_2ulp_avx512_table5 + 8);
    const __m256 t5_2 = _mm256_loadu_ps(erfc_2ulp_avx512_table5 + 16);
    const __m256 t5_3 = _mm256_loadu_ps(erfc_2ulp_avx512_table5 + 24);
    const __m256 t6_0 = _mm256_loadu_ps(erfc_2ulp_avx512_table6);
    const __m256 t6_1 = _mm256_loadu_ps(erfc_2ulp_avx512_table6 + 8);
    const __m256 t6_2 = _mm256_loadu_ps(erfc_2ulp_avx512_table6 + 16);
    const __m256 t6_3 = _mm256_loadu_ps(erfc_2ulp_avx512_table6 + 24);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v7 = _mm256_min_ps(v5, v6);
    const __m256 v8 = _mm256_mul_ps(v7, v7);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256 v12 = _mm256_sub_ps(v11, v10);
    const __m256 v14 = _mm256_fnmadd_ps(v7, v7, v8);
    const __m256 v15 = _mm256_fmadd_ps(v4, v12, v14);
    const __m256 v18 = _mm256_fmsub_ps(v16, v12, v8);
    const __m256 v19 = _mm256_add_ps(v15, v18);
    const __m256 v21 = _mm256_add_ps(v20, v7);
    const __m256i v22 = _mm256_castps_si256(v21);
    const __m256i v24 = _mm256_srli_epi32(v22, 20);
    const __m256i v26 = _mm256_add_epi32(v24, v25);
    const __m256 v27 = erfc_2ulp_avx512_permute32_avx2(v26, t0_0, t0_1, t0_2, t0_3);
    const __m256 v28 = erfc_2ulp_avx512_permute32_avx2(v26, t1_0, t1_1, t1_2, t1_3);
    const __m256 v29 = _mm256_sub_ps(v7, v28);
    const __m256 v30 = erfc_2ulp_avx512_permute32_avx2(v26, t2_0, t2_1, t2_2, t2_3);
    const __m256 v31 = erfc_2ulp_avx512_minmag_f32_avx2(v30, v27);
    const __m256 v32 = erfc_2ulp_avx512_permute32_avx2(v26, t3_0, t3_1, t3_2, t3_3);
    const __m256 v33 = _mm256_fmadd_ps(v31, v29, v32);
    const __m256 v34 = erfc_2ulp_avx512_permute32_avx2(v26, t4_0, t4_1, t4_2, t4_3);
    const __m256 v35 = _mm256_fmadd_ps(v33, v29, v34);
    const __m256 v36 = erfc_2ulp_avx512_permute32_avx2(v26, t5_0, t5_1, t5_2, t5_3);
    const __m256 v37 = _mm256_fmadd_ps(v29, v35, v36);
    const __m256 v38 = erfc_2ulp_avx512_permute32_avx2(v26, t6_0, t6_1, t6_2, t6_3);
    const __m256 v39 = _mm256_fmadd_ps(v29, v37, v38);
    const __m256 v40 = _mm256_min_ps(v14, v39);
    const __m256 v41 = _mm256_mul_ps(v40, v29);
    const __m256 v42 = _mm256_mul_ps(v19, v19);
    const __m256 v45 = _mm256_fmadd_ps(v43, v19, v44);
    const __m256 v47 = _mm256_fmadd_ps(v19, v45, v46);
    const __m256 v50 = _mm256_fmadd_ps(v19, v48, v49);
    const __m256 v51 = _mm256_fmadd_ps(v42, v47, v50);
    const __m256 v52 = _mm256_mul_ps(v42, v51);
    const __m256 v53 = _mm256_add_ps(v41, v27);
    const __m256 v54 = _mm256_fmadd_ps(v52, v53, v41);
    const __m256 v55 = _mm256_fmadd_ps(v19, v41, v54);
    const __m256 v56 = _mm256_fmadd_ps(v19, v27, v55);
    const __m256 v57 = _mm256_add_ps(v56, v27);
    const __m256 v58 = erfc_2ulp_avx512_scalef_f32_avx2(v57, v12);
    const __m256 v59 = _mm256_sub_ps(v3, v58);
    const __m256 v60 = _mm256_blendv_ps(v58, v59, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v60);
}

static ERFC_2ULP_AVX512_AVX2_TARGET void erfc_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        erfc_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ERFC_2ULP_AVX512_AVX512 void erfc_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v4 = _mm512_set1_ps(-0x1.7e55acp-20f); /* -1.42430758e-06 */
    const __m512 v5 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512 v9 = _mm512_set1_ps(-0x1.715488p+0f); /* -1.44269609 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v16 = _mm512_set1_ps(-0x1.62e4p-1f); /* -0.693145752 */
    const __m512 v20 = _mm512_set1_ps(0x1.00c11cp+0f); /* 1.00294662 */
    const __m512i v25 = _mm512_set1_epi32(9);
    const __m512 v43 = _mm512_set1_ps(0x1.6e03b2p-10f); /* 0.00139623426 */
    const __m512 v44 = _mm512_set1_ps(0x1.122df6p-7f); /* 0.00836729538 */
    const __m512 v46 = _mm512_set1_ps(0x1.555414p-5f); /* 0.0416660681 */
    const __m512 v48 = _mm512_set1_ps(0x1.5554a6p-3f); /* 0.16666536 */
    const __m512 v49 = _mm512_set1_ps(0x1.fffffcp-2f); /* 0.49999994 */
    const __m512 t0_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table2 + 16);
    const __m512 t3_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table3);
    const __m512 t3_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table3 + 16);
    const __m512 t4_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table4);
    const __m512 t4_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table4 + 16);
    const __m512 t5_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table5);
    const __m512 t5_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table5 + 16);
    const __m512 t6_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table6);
    const __m512 t6_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table6 + 16);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __mmask16 v2_0 = _mm512_cmp_ps_mask(v0_0, v1, _CMP_LT_OQ);
    const __mmask16 v2_1 = _mm512_cmp_ps_mask(v0_1, v1, _CMP_LT_OQ);
    const __m512 v6_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_0 = _mm512_min_ps(v5, v6_0);
    const __m512 v7_1 = _mm512_min_ps(v5, v6_1);
    const __m512 v8_0 = _mm512_mul_ps(v7_0, v7_0);
    const __m512 v8_1 = _mm512_mul_ps(v7_1, v7_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v8_0, v9, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v8_1, v9, v10);
    const __m512 v12_0 = _mm512_sub_ps(v11_0, v10);
    const __m512 v12_1 = _mm512_sub_ps(v11_1, v10);
    const __m512 v14_0 = _mm512_fnmadd_ps(v7_0, v7_0, v8_0);
    const __m512 v14_1 = _mm512_fnmadd_ps(v7_1, v7_1, v8_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v4, v12_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v4, v12_1, v14_1);
    const __m512 v18_0 = _mm512_fmsub_ps(v16, v12_0, v8_0);
    const __m512 v18_1 = _mm512_fmsub_ps(v16, v12_1, v8_1);
    const __m512 v19_0 = _mm512_add_ps(v15_0, v18_0);
    const __m512 v19_1 = _mm512_add_ps(v15_1, v18_1);
    const __m512 v21_0 = _mm512_add_ps(v20, v7_0);
    const __m512 v21_1 = _mm512_add_ps(v20, v7_1);
    const __m512i v22_0 = _mm512_castps_si512(v21_0);
    const __m512i v22_1 = _mm512_castps_si512(v21_1);
    const __m512i v24_0 = _mm512_srli_epi32(v22_0, 20);
    const __m512i v24_1 = _mm512_srli_epi32(v22_1, 20);
    const __m512i v26_0 = _mm512_add_epi32(v24_0, v25);
    const __m512i v26_1 = _mm512_add_epi32(v24_1, v25);
    const __m512 v27_0 = _mm512_permutex2var_ps(t0_0, v26_0, t0_1);
    const __m512 v27_1 = _mm512_permutex2var_ps(t0_0, v26_1, t0_1);
    const __m512 v28_0 = _mm512_permutex2var_ps(t1_0, v26_0, t1_1);
    const __m512 v28_1 = _mm512_permutex2var_ps(t1_0, v26_1, t1_1);
    const __m512 v29_0 = _mm512_sub_ps(v7_0, v28_0);
    const __m512 v29_1 = _mm512_sub_ps(v7_1, v28_1);
    const __m512 v30_0 = _mm512_permutex2var_ps(t2_0, v26_0, t2_1);
    const __m512 v30_1 = _mm512_permutex2var_ps(t2_0, v26_1, t2_1);
    const __m512 v31_0 = _mm512_range_ps(v30_0, v27_0, 6);
    const __m512 v31_1 = _mm512_range_ps(v30_1, v27_1, 6);
    const __m512 v32_0 = _mm512_permutex2var_ps(t3_0, v26_0, t3_1);
    const __m512 v32_1 = _mm512_permutex2var_ps(t3_0, v26_1, t3_1);
    const __m512 v33_0 = _mm512_fmadd_ps(v31_0, v29_0, v32_0);
    const __m512 v33_1 = _mm512_fmadd_ps(v31_1, v29_1, v32_1);
    const __m512 v34_0 = _mm512_permutex2var_ps(t4_0, v26_0, t4_1);
    const __m512 v34_1 = _mm512_permutex2var_ps(t4_0, v26_1, t4_1);
    const __m512 v35_0 = _mm512_fmadd_ps(v33_0, v29_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v33_1, v29_1, v34_1);
    const __m512 v36_0 = _mm512_permutex2var_ps(t5_0, v26_0, t5_1);
    const __m512 v36_1 = _mm512_permutex2var_ps(t5_0, v26_1, t5_1);
    const __m512 v37_0 = _mm512_fmadd_ps(v29_0, v35_0, v36_0);
    const __m512 v37_1 = _mm512_fmadd_ps(v29_1, v35_1, v36_1);
    const __m512 v38_0 = _mm512_permutex2var_ps(t6_0, v26_0, t6_1);
    const __m512 v38_1 = _mm512_permutex2var_ps(t6_0, v26_1, t6_1);
    const __m512 v39_0 = _mm512_fmadd_ps(v29_0, v37_0, v38_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v29_1, v37_1, v38_1);
    const __m512 v40_0 = _mm512_min_ps(v14_0, v39_0);
    const __m512 v40_1 = _mm512_min_ps(v14_1, v39_1);
    const __m512 v41_0 = _mm512_mul_ps(v40_0, v29_0);
    const __m512 v41_1 = _mm512_mul_ps(v40_1, v29_1);
    const __m512 v42_0 = _mm512_mul_ps(v19_0, v19_0);
    const __m512 v42_1 = _mm512_mul_ps(v19_1, v19_1);
    const __m512 v45_0 = _mm512_fmadd_ps(v43, v19_0, v44);
    const __m512 v45_1 = _mm512_fmadd_ps(v43, v19_1, v44);
    const __m512 v47_0 = _mm512_fmadd_ps(v19_0, v45_0, v46);
    const __m512 v47_1 = _mm512_fmadd_ps(v19_1, v45_1, v46);
    const __m512 v50_0 = _mm512_fmadd_ps(v19_0, v48, v49);
    const __m512 v50_1 = _mm512_fmadd_ps(v19_1, v48, v49);
    const __m512 v51_0 = _mm512_fmadd_ps(v42_0, v47_0, v50_0);
    const __m512 v51_1 = _mm512_fmadd_ps(v42_1, v47_1, v50_1);
    const __m512 v52_0 = _mm512_mul_ps(v42_0, v51_0);
    const __m512 v52_1 = _mm512_mul_ps(v42_1, v51_1);
    const __m512 v53_0 = _mm512_add_ps(v41_0, v27_0);
    const __m512 v53_1 = _mm512_add_ps(v41_1, v27_1);
    const __m512 v54_0 = _mm512_fmadd_ps(v52_0, v53_0, v41_0);
    const __m512 v54_1 = _mm512_fmadd_ps(v52_1, v53_1, v41_1);
    const __m512 v55_0 = _mm512_fmadd_ps(v19_0, v41_0, v54_0);
    const __m512 v55_1 = _mm512_fmadd_ps(v19_1, v41_1, v54_1);
    const __m512 v56_0 = _mm512_fmadd_ps(v19_0, v27_0, v55_0);
    const __m512 v56_1 = _mm512_fmadd_ps(v19_1, v27_1, v55_1);
    const __m512 v57_0 = _mm512_add_ps(v56_0, v27_0);
    const __m512 v57_1 = _mm512_add_ps(v56_1, v27_1);
    const __m512 v58_0 = _mm512_scalef_ps(v57_0, v12_0);
    const __m512 v58_1 = _mm512_scalef_ps(v57_1, v12_1);
    const __m512 v59_0 = _mm512_sub_ps(v3, v58_0);
    const __m512 v59_1 = _mm512_sub_ps(v3, v58_1);
    const __m512 v60_0 = _mm512_mask_blend_ps(v2_0, v58_0, v59_0);
    const __m512 v60_1 = _mm512_mask_blend_ps(v2_1, v58_1, v59_1);
    _mm512_storeu_ps(y, v60_0);
    _mm512_storeu_ps(y + 16, v60_1);
}

/* 16 elements. */
static ERFC_2ULP_AVX512_AVX512_TARGET void erfc_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v4 = _mm512_set1_ps(-0x1.7e55acp-20f); /* -1.42430758e-06 */
    const __m512 v5 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512 v9 = _mm512_set1_ps(-0x1.715488p+0f); /* -1.44269609 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v16 = _mm512_set1_ps(-0x1.62e4p-1f); /* -0.693145752 */
    const __m512 v20 = _mm512_set1_ps(0x1.00c11cp+0f); /* 1.00294662 */
    const __m512i v25 = _mm512_set1_epi32(9);
    const __m512 v43 = _mm512_set1_ps(0x1.6e03b2p-10f); /* 0.00139623426 */
    const __m512 v44 = _mm512_set1_ps(0x1.122df6p-7f); /* 0.00836729538 */
    const __m512 v46 = _mm512_set1_ps(0x1.555414p-5f); /* 0.0416660681 */
    const __m512 v48 = _mm512_set1_ps(0x1.5554a6p-3f); /* 0.16666536 */
    const __m512 v49 = _mm512_set1_ps(0x1.fffffcp-2f); /* 0.49999994 */
    const __m512 t0_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table2 + 16);
    const __m512 t3_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table3);
    const __m512 t3_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table3 + 16);
    const __m512 t4_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table4);
    const __m512 t4_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table4 + 16);
    const __m512 t5_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table5);
    const __m512 t5_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table5 + 16);
    const __m512 t6_0 = _mm512_loadu_ps(erfc_2ulp_avx512_table6);
    const __m512 t6_1 = _mm512_loadu_ps(erfc_2ulp_avx512_table6 + 16);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7 = _mm512_min_ps(v5, v6);
    const __m512 v8 = _mm512_mul_ps(v7, v7);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512 v12 = _mm512_sub_ps(v11, v10);
    const __m512 v14 = _mm512_fnmadd_ps(v7, v7, v8);
    const __m512 v15 = _mm512_fmadd_ps(v4, v12, v14);
    const __m512 v18 = _mm512_fmsub_ps(v16, v12, v8);
    const __m512 v19 = _mm512_add_ps(v15, v18);
    const __m512 v21 = _mm512_add_ps(v20, v7);
    const __m512i v22 = _mm512_castps_si512(v21);
    const __m512i v24 = _mm512_srli_epi32(v22, 20);
    const __m512i v26 = _mm512_add_epi32(v24, v25);
    const __m512 v27 = _mm512_permutex2var_ps(t0_0, v26, t0_1);
    const __m512 v28 = _mm512_permutex2var_ps(t1_0, v26, t1_1);
    const __m512 v29 = _mm512_sub_ps(v7, v28);
    const __m512 v30 = _mm512_permutex2var_ps(t2_0, v26, t2_1);
    const __m512 v31 = _mm512_range_ps(v30, v27, 6);
    const __m512 v32 = _mm512_permutex2var_ps(t3_0, v26, t3_1);
    const __m512 v33 = _mm512_fmadd_ps(v31, v29, v32);
    const __m512 v34 = _mm512_permutex2var_ps(t4_0, v26, t4_1);
    const __m512 v35 = _mm512_fmadd_ps(v33, v29, v34);
    const __m512 v36 = _mm512_permutex2var_ps(t5_0, v26, t5_1);
    const __m512 v37 = _mm512_fmadd_ps(v29, v35, v36);
    const __m512 v38 = _mm512_permutex2var_ps(t6_0, v26, t6_1);
    const __m512 v39 = _mm512_fmadd_ps(v29, v37, v38);
    const __m512 v40 = _mm512_min_ps(v14, v39);
    const __m512 v41 = _mm512_mul_ps(v40, v29);
    const __m512 v42 = _mm512_mul_ps(v19, v19);
    const __m512 v45 = _mm512_fmadd_ps(v43, v19, v44);
    const __m512 v47 = _mm512_fmadd_ps(v19, v45, v46);
    const __m512 v50 = _mm512_fmadd_ps(v19, v48, v49);
    const __m512 v51 = _mm512_fmadd_ps(v42, v47, v50);
    const __m512 v52 = _mm512_mul_ps(v42, v51);
    const __m512 v53 = _mm512_add_ps(v41, v27);
    const __m512 v54 = _mm512_fmadd_ps(v52, v53, v41);
    const __m512 v55 = _mm512_fmadd_ps(v19, v41, v54);
    const __m512 v56 = _mm512_fmadd_ps(v19, v27, v55);
    const __m512 v57 = _mm512_add_ps(v56, v27);
    const __m512 v58 = _mm512_scalef_ps(v57, v12);
    const __m512 v59 = _mm512_sub_ps(v3, v58);
    const __m512 v60 = _mm512_mask_blend_ps(v2, v58, v59);
    _mm512_storeu_ps(y, v60);
}

static ERFC_2ULP_AVX512_AVX512_TARGET void erfc_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        erfc_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erfc_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        erfc_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_2ulp_avx512_level(void) {
#if defined(ERFC_2ULP_AVX512_FORCE_ISA)
    return ERFC_2ULP_AVX512_FORCE_ISA;
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

float erfc_2ulp_avx512(float x) {
    return erfc_2ulp_avx512_element(x);
}

void erfc_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_2ulp_avx512_level();
    if (level == 2) {
        erfc_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_2ulp_avx512_array_portable(x, y, n);
}
