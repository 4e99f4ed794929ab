/* sin_2ulp_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    1.916395 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.794aa2p+12 (-6036.66455, encoding 0xc5bca551)
 *   result there 0x1.fdba0cp-1 (0.99556005, encoding 0x3f7edd06)
 *   mean error   0.143436 ulp
 *   misrounded   73580252 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           62365bc1b5fdc239e9b7580ed9b9ca27
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 2 --time 70s --seed 1 --threads 1 --archive sin_2ulp_avx512.db
 *                time: 0.2265 ns/element as avx512 code (inputs moderate)
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
#include "sin_2ulp_avx512.h"

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

static inline float sin_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin_2ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t sin_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sin_2ulp_avx512_cvtt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? a : -0x1p31f);
}

static inline int32_t sin_2ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sin_2ulp_avx512_addbits_f32(float a, int32_t b) {
    return sin_2ulp_avx512_frombits_f32((int32_t)((uint32_t)sin_2ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static inline int32_t sin_2ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sin_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const double sin_2ulp_avx512_table0[128] = {
    0x1.4p-24, 0x1.4p-23, 0x1.4p-22, 0x1.4p-21,
    0x1.44p-20, 0x1.44p-19, 0x1.45p-18, 0x1.458p-17,
    0x1.45cp-16, 0x1.45ep-15, 0x1.45fp-14, 0x1.45fp-13,
    0x1.45fp-12, 0x1.45f2p-11, 0x1.45f3p-10, 0x1.45f3p-9,
    0x1.45f3p-8, 0x1.45f3p-7, 0x1.45f3p-6, 0x1.45f3p-5,
    0x1.45f304p-4, 0x1.45f306p-3, 0x1.45f306p-2, 0x1.45f3068p-1,
    0x1.45f306cp+0, 0x1.45f306cp+1, 0x1.17cc1b4p+0, 0x1.17cc1b6p+1,
    0x1.7cc1b7p-2, 0x1.7cc1b7p-1, 0x1.7cc1b7p+0, 0x1.7cc1b72p+1,
    0x1.f306dc8p+0, 0x1.f306dc8p+1, 0x1.e60db92p+1, 0x1.cc1b726p+1,
    0x1.9836e4ep+1, 0x1.306dc9cp+1, 0x1.836e4ep-1, 0x1.836e4e4p+0,
    0x1.836e4e4p+1, 0x1.06dc9c8p+1, 0x1.b7272p-4, 0x1.b72722p-3,
    0x1.b72722p-2, 0x1.b72722p-1, 0x1.b72722p+0, 0x1.b72722p+1,
    0x1.6e4e44p+1, 0x1.b939104p+0, 0x1.b939104p+1, 0x1.727220ap+1,
    0x1.c9c8828p+0, 0x1.c9c882ap+1, 0x1.9391054p+1, 0x1.27220a8p+1,
    0x1.3910548p-1, 0x1.3910548p+0, 0x1.391054ap+1, 0x1.c882a5p-1,
    0x1.c882a5p+0, 0x1.c882a52p+1, 0x1.91054a6p+1, 0x1.220a94ep+1,
    0x1.1054a78p-1, 0x1.1054a7cp+0, 0x1.1054a7ep+1, 0x1.054a7fp-2,
    0x1.054a7fp-1, 0x1.054a7fp+0, 0x1.054a7fp+1, 0x1.529fcp-4,
    0x1.529fc2p-3, 0x1.529fc2p-2, 0x1.529fc2p-1, 0x1.529fc24p+0,
    0x1.529fc26p+1, 0x1.4a7f09cp+0, 0x1.4a7f09cp+1, 0x1.29fc274p+0,
    0x1.29fc274p+1, 0x1.4fe13a8p-1, 0x1.4fe13a8p+0, 0x1.4fe13aap+1,
    0x1.3f84eacp+0, 0x1.3f84eaep+1, 0x1.fc27578p-1, 0x1.fc2757cp+0,
    0x1.fc2757cp+1, 0x1.f84eafap+1, 0x1.f09d5f4p+1, 0x1.e13abe8p+1,
    0x1.c2757dp+1, 0x1.84eafa2p+1, 0x1.09d5f46p+1, 0x1.3abe8ep-3,
    0x1.3abe8fp-2, 0x1.3abe8f8p-1, 0x1.3abe8f8p+0, 0x1.3abe8fap+1,
    0x1.d5f47dp-1, 0x1.d5f47d4p+0, 0x1.d5f47d4p+1, 0x1.abe8fa8p+1,
    0x1.57d1f52p+1, 0x1.5f47d4cp+0, 0x1.5f47d4cp+1, 0x1.7d1f534p+0,
    0x1.7d1f534p+1, 0x1.f47d4dp+0, 0x1.f47d4d2p+1, 0x1.e8fa9a6p+1,
    0x1.d1f534cp+1, 0x1.a3ea69ap+1, 0x1.47d4d36p+1, 0x1.1f534dcp+0,
    0x1.1f534dcp+1, 0x1.f534ddp-2, 0x1.f534dd8p-1, 0x1.f534ddcp+0,
    0x1.f534ddcp+1, 0x1.ea69bb8p+1, 0x1.d4d377p+1, 0x1.a9a6eep+1,
    0x1.534ddcp+1, 0x1.4d377p+0, 0x1.4d37702p+1, 0x1.34ddc0cp+0,
};

static const double sin_2ulp_avx512_table1[128] = {
    0x1.391054a7f09d6p-57, 0x1.391054a7f09d6p-56, 0x1.391054a7f09d6p-55, 0x1.c882a53f84ebp-57,
    0x1.c882a53f84ebp-56, 0x1.c882a53f84ebp-55, 0x1.91054a7f09d5fp-55, 0x1.220a94fe13abfp-55,
    0x1.1054a7f09d5f4p-57, 0x1.1054a7f09d5f4p-56, 0x1.1054a7f09d5f4p-55, 0x1.054a7f09d5f48p-58,
    0x1.054a7f09d5f48p-57, 0x1.054a7f09d5f48p-56, 0x1.054a7f09d5f48p-55, 0x1.529fc2757d1f5p-60,
    0x1.529fc2757d1f5p-59, 0x1.529fc2757d1f5p-58, 0x1.529fc2757d1f5p-57, 0x1.529fc2757d1f5p-56,
    0x1.529fc2757d1f5p-55, 0x1.4a7f09d5f47d5p-56, 0x1.4a7f09d5f47d5p-55, 0x1.29fc2757d1f53p-56,
    0x1.29fc2757d1f53p-55, 0x1.4fe13abe8fa9ap-57, 0x1.4fe13abe8fa9ap-56, 0x1.4fe13abe8fa9ap-55,
    0x1.3f84eafa3ea6ap-56, 0x1.3f84eafa3ea6ap-55, 0x1.fc2757d1f534ep-57, 0x1.fc2757d1f534ep-56,
    0x1.fc2757d1f534ep-55, 0x1.f84eafa3ea69cp-55, 0x1.f09d5f47d4d37p-55, 0x1.e13abe8fa9a6fp-55,
    0x1.c2757d1f534dep-55, 0x1.84eafa3ea69bcp-55, 0x1.09d5f47d4d377p-55, 0x1.3abe8fa9a6eep-59,
    0x1.3abe8fa9a6eep-58, 0x1.3abe8fa9a6eep-57, 0x1.3abe8fa9a6eep-56, 0x1.3abe8fa9a6eep-55,
    0x1.d5f47d4d37703p-57, 0x1.d5f47d4d37703p-56, 0x1.d5f47d4d37703p-55, 0x1.abe8fa9a6ee07p-55,
    0x1.57d1f534ddc0ep-55, 0x1.5f47d4d377037p-56, 0x1.5f47d4d377037p-55, 0x1.7d1f534ddc0dbp-56,
    0x1.7d1f534ddc0dbp-55, 0x1.f47d4d377036ep-56, 0x1.f47d4d377036ep-55, 0x1.e8fa9a6ee06dbp-55,
    0x1.d1f534ddc0db6p-55, 0x1.a3ea69bb81b6cp-55, 0x1.47d4d377036d9p-55, 0x1.1f534ddc0db63p-56,
    0x1.1f534ddc0db63p-55, 0x1.f534ddc0db629p-58, 0x1.f534ddc0db629p-57, 0x1.f534ddc0db629p-56,
    0x1.f534ddc0db629p-55, 0x1.ea69bb81b6c53p-55, 0x1.d4d377036d8a5p-55, 0x1.a9a6ee06db14bp-55,
    0x1.534ddc0db6296p-55, 0x1.4d377036d8a56p-56, 0x1.4d377036d8a56p-55, 0x1.34ddc0db6295ap-56,
    0x1.34ddc0db6295ap-55, 0x1.a6ee06db14acdp-57, 0x1.a6ee06db14acdp-56, 0x1.a6ee06db14acdp-55,
    0x1.4ddc0db629599p-55, 0x1.377036d8a5665p-56, 0x1.377036d8a5665p-55, 0x1.bb81b6c52b328p-57,
    0x1.bb81b6c52b328p-56, 0x1.bb81b6c52b328p-55, 0x1.77036d8a5664fp-55, 0x1.dc0db6295993cp-56,
    0x1.dc0db6295993cp-55, 0x1.b81b6c52b3279p-55, 0x1.7036d8a5664f1p-55, 0x1.c0db6295993c4p-56,
    0x1.c0db6295993c4p-55, 0x1.81b6c52b32788p-55, 0x1.036d8a5664f11p-55, 0x1.b6c52b3278872p-61,
    0x1.b6c52b3278872p-60, 0x1.b6c52b3278872p-59, 0x1.b6c52b3278872p-58, 0x1.b6c52b3278872p-57,
    0x1.b6c52b3278872p-56, 0x1.b6c52b3278872p-55, 0x1.6d8a5664f10e4p-55, 0x1.b6295993c439p-56,
    0x1.b6295993c439p-55, 0x1.6c52b32788721p-55, 0x1.b14acc9e21c82p-56, 0x1.b14acc9e21c82p-55,
    0x1.6295993c43904p-55, 0x1.8a5664f10e41p-56, 0x1.8a5664f10e41p-55, 0x1.14acc9e21c821p-55,
    0x1.4acc9e21c821p-58, 0x1.4acc9e21c821p-57, 0x1.4acc9e21c821p-56, 0x1.4acc9e21c821p-55,
    0x1.2b3278872084p-56, 0x1.2b3278872084p-55, 0x1.5993c439041fep-57, 0x1.5993c439041fep-56,
    0x1.5993c439041fep-55, 0x1.664f10e4107f9p-56, 0x1.664f10e4107f9p-55, 0x1.993c439041fe5p-56,
    0x1.993c439041fe5p-55, 0x1.3278872083fcap-55, 0x1.93c439041fe51p-57, 0x1.93c439041fe51p-56,
    0x1.93c439041fe51p-55, 0x1.278872083fca3p-55, 0x1.3c439041fe516p-57, 0x1.3c439041fe516p-56,
};

static const double sin_2ulp_avx512_table2[128] = {
    0x1.7cc1b7p-30, 0x1.7cc1b7p-29, 0x1.7cc1b7p-28, 0x1.7cc1b72p-27,
    0x1.f306dc8p-28, 0x1.f306dc8p-27, 0x1.e60db92p-27, 0x1.cc1b726p-27,
    0x1.9836e4ep-27, 0x1.306dc9cp-27, 0x1.836e4ep-29, 0x1.836e4e4p-28,
    0x1.836e4e4p-27, 0x1.06dc9c8p-27, 0x1.b7272p-32, 0x1.b72722p-31,
    0x1.b72722p-30, 0x1.b72722p-29, 0x1.b72722p-28, 0x1.b72722p-27,
    0x1.6e4e44p-27, 0x1.b939104p-28, 0x1.b939104p-27, 0x1.727220ap-27,
    0x1.c9c8828p-28, 0x1.c9c882ap-27, 0x1.9391054p-27, 0x1.27220a8p-27,
    0x1.3910548p-29, 0x1.3910548p-28, 0x1.391054ap-27, 0x1.c882a5p-29,
    0x1.c882a5p-28, 0x1.c882a52p-27, 0x1.91054a6p-27, 0x1.220a94ep-27,
    0x1.1054a78p-29, 0x1.1054a7cp-28, 0x1.1054a7ep-27, 0x1.054a7fp-30,
    0x1.054a7fp-29, 0x1.054a7fp-28, 0x1.054a7fp-27, 0x1.529fcp-32,
    0x1.529fc2p-31, 0x1.529fc2p-30, 0x1.529fc2p-29, 0x1.529fc24p-28,
    0x1.529fc26p-27, 0x1.4a7f09cp-28, 0x1.4a7f09cp-27, 0x1.29fc274p-28,
    0x1.29fc274p-27, 0x1.4fe13a8p-29, 0x1.4fe13a8p-28, 0x1.4fe13aap-27,
    0x1.3f84eacp-28, 0x1.3f84eaep-27, 0x1.fc27578p-29, 0x1.fc2757cp-28,
    0x1.fc2757cp-27, 0x1.f84eafap-27, 0x1.f09d5f4p-27, 0x1.e13abe8p-27,
    0x1.c2757dp-27, 0x1.84eafa2p-27, 0x1.09d5f46p-27, 0x1.3abe8ep-31,
    0x1.3abe8fp-30, 0x1.3abe8f8p-29, 0x1.3abe8f8p-28, 0x1.3abe8fap-27,
    0x1.d5f47dp-29, 0x1.d5f47d4p-28, 0x1.d5f47d4p-27, 0x1.abe8fa8p-27,
    0x1.57d1f52p-27, 0x1.5f47d4cp-28, 0x1.5f47d4cp-27, 0x1.7d1f534p-28,
    0x1.7d1f534p-27, 0x1.f47d4dp-28, 0x1.f47d4d2p-27, 0x1.e8fa9a6p-27,
    0x1.d1f534cp-27, 0x1.a3ea69ap-27, 0x1.47d4d36p-27, 0x1.1f534dcp-28,
    0x1.1f534dcp-27, 0x1.f534ddp-30, 0x1.f534dd8p-29, 0x1.f534ddcp-28,
    0x1.f534ddcp-27, 0x1.ea69bb8p-27, 0x1.d4d377p-27, 0x1.a9a6eep-27,
    0x1.534ddcp-27, 0x1.4d377p-28, 0x1.4d37702p-27, 0x1.34ddc0cp-28,
    0x1.34ddc0cp-27, 0x1.a6ee068p-29, 0x1.a6ee06cp-28, 0x1.a6ee06cp-27,
    0x1.4ddc0dap-27, 0x1.377036cp-28, 0x1.377036cp-27, 0x1.bb81b68p-29,
    0x1.bb81b6cp-28, 0x1.bb81b6cp-27, 0x1.77036d8p-27, 0x1.dc0db6p-28,
    0x1.dc0db62p-27, 0x1.b81b6c4p-27, 0x1.7036d8ap-27, 0x1.c0db628p-28,
    0x1.c0db628p-27, 0x1.81b6c52p-27, 0x1.036d8a4p-27, 0x1.b6c528p-33,
    0x1.b6c528p-32, 0x1.b6c52ap-31, 0x1.b6c52bp-30, 0x1.b6c52bp-29,
    0x1.b6c52bp-28, 0x1.b6c52b2p-27, 0x1.6d8a566p-27, 0x1.b629598p-28,
};

static inline float sin_2ulp_avx512_element(float x) {
    const float v0 = 0x1.ee5696p-49f; /* 3.43016051e-15 */
    const float v1 = 0x1.45f306p-2f; /* 0.318309873 */
    const float v2 = x;
    const float v3 = sin_2ulp_avx512_abs_f32(v2);
    const float v4 = 0x1.8p+23f; /* 12582912 */
    const float v5 = sin_2ulp_avx512_fma_f32(v1, v3, v4);
    const float v6 = v5 - v4;
    const float v7 = v0 * v6;
    const float v8 = 0x1.777a5cp-24f; /* 8.74227766e-08 */
    const float v9 = -0x1.921fb6p+1f; /* -3.14159274 */
    const float v10 = sin_2ulp_avx512_fma_f32(v9, v6, v3);
    const float v11 = sin_2ulp_avx512_fma_f32(v8, v6, v10);
    const float v12 = v7 + v11;
    const float v13 = v12 * v12;
    const float v14 = 0x1.5d9bd4p-19f; /* 2.60478782e-06 */
    const float v15 = -0x1.9f6daap-13f; /* -0.000198091686 */
    const float v16 = sin_2ulp_avx512_fma_f32(v13, v14, v15);
    const float v17 = 0x1.110ec8p-7f; /* 0.00833306089 */
    const float v18 = sin_2ulp_avx512_fma_f32(v16, v13, v17);
    const float v19 = -0x1.55554cp-3f; /* -0.166666597 */
    const float v20 = sin_2ulp_avx512_fma_f32(v18, v13, v19);
    const float v21 = v12 * v13;
    const float v22 = sin_2ulp_avx512_fma_f32(v20, v21, v12);
    const int32_t v23 = sin_2ulp_avx512_bits_f32(v2);
    const int32_t v24 = INT32_MIN; /* 0x80000000 */
    const int32_t v25 = v23 & v24;
    const int32_t v26 = sin_2ulp_avx512_cvtt_i32_f32(v5);
    const int32_t v27 = 31;
    const int32_t v28 = sin_2ulp_avx512_shl_i32(v26, v27);
    const int32_t v29 = v25 ^ v28;
    const float v30 = sin_2ulp_avx512_addbits_f32(v22, v29);
    const float v31 = 0x1p+17f; /* 131072 */
    const int v32 = !(v3 <= v31);
    float r0 = v30;
    if (v32) {
        const float v33 = v3 - v3;
        const double v34 = -0x1p+2; /* -4 */
        const double v35 = 0x1p-2; /* 0.25 */
        const int32_t v36 = 8388607; /* 0x007fffff */
        const int32_t v37 = v23 & v36;
        const int32_t v38 = 8388608; /* 0x00800000 */
        const int32_t v39 = v37 | v38;
        const double v40 = (double)v39;
        const int32_t v41 = 127;
        const int32_t v42 = 255;
        const int32_t v43 = 23;
        const int32_t v44 = sin_2ulp_avx512_lshr_i32(v23, v43);
        const int32_t v45 = v42 & v44;
        const int32_t v46 = (int32_t)((uint32_t)v45 - (uint32_t)v41);
        const int32_t v47 = 0;
        const int32_t v48 = v46 > v47 ? v46 : v47;
        const int32_t v49 = v41 < v48 ? v41 : v48;
        const double v50 = sin_2ulp_avx512_table0[v49];
        const double v51 = v40 * v50;
        const double v52 = v35 * v51;
        const double v53 = 0x1.8p+52; /* 6755399441055744 */
        const double v54 = v52 + v53;
        const double v55 = v54 - v53;
        const double v56 = sin_2ulp_avx512_fma_f64(v34, v55, v51);
        const double v57 = v56 + v53;
        const int64_t v58 = sin_2ulp_avx512_bits_f64(v57);
        const int32_t v59 = (int32_t)(uint32_t)(uint64_t)v58;
        const int32_t v60 = 1;
        const int32_t v61 = v59 & v60;
        const int v62 = v61 == v60;
        const double v63 = sin_2ulp_avx512_table1[v49];
        const double v64 = v63 * v40;
        const double v65 = sin_2ulp_avx512_table2[v49];
        const double v66 = v57 - v53;
        const double v67 = v56 - v66;
        const double v68 = sin_2ulp_avx512_fma_f64(v65, v40, v67);
        const double v69 = v64 + v68;
        const double v70 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v71 = v69 * v70;
        const double v72 = v71 * v71;
        const double v73 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v74 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v75 = sin_2ulp_avx512_fma_f64(v72, v73, v74);
        const double v76 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v77 = sin_2ulp_avx512_fma_f64(v72, v75, v76);
        const double v78 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v79 = sin_2ulp_avx512_fma_f64(v72, v77, v78);
        const double v80 = v72 * v72;
        const double v81 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v82 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v83 = sin_2ulp_avx512_fma_f64(v72, v81, v82);
        const double v84 = sin_2ulp_avx512_fma_f64(v79, v80, v83);
        const double v85 = -0x1p-1; /* -0.5 */
        const double v86 = sin_2ulp_avx512_fma_f64(v84, v72, v85);
        const double v87 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v88 = 0x1p+0; /* 1 */
        const double v89 = sin_2ulp_avx512_fma_f64(v77, v87, v88);
        const double v90 = sin_2ulp_avx512_fma_f64(v86, v72, v89);
        const double v91 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v92 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v93 = sin_2ulp_avx512_fma_f64(v72, v91, v92);
        const double v94 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v95 = sin_2ulp_avx512_fma_f64(v72, v93, v94);
        const double v96 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v97 = sin_2ulp_avx512_fma_f64(v95, v72, v96);
        const double v98 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v99 = sin_2ulp_avx512_fma_f64(v72, v97, v98);
        const double v100 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v101 = sin_2ulp_avx512_fma_f64(v87, v83, v100);
        const double v102 = sin_2ulp_avx512_fma_f64(v72, v99, v101);
        const double v103 = v72 * v71;
        const double v104 = sin_2ulp_avx512_fma_f64(v102, v103, v71);
        const double v105 = v62 ? v90 : v104;
        const float v106 = (float)v105;
        const int32_t v107 = sin_2ulp_avx512_lshr_i32(v59, v60);
        const int32_t v108 = sin_2ulp_avx512_shl_i32(v107, v27);
        const int32_t v109 = v25 ^ v108;
        const float v110 = sin_2ulp_avx512_addbits_f32(v106, v109);
        const float v111 = v33 + v110;
        r0 = v111;
    }
    return r0;
}

static void sin_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_2ULP_AVX512_AVX2 static inline SIN_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIN_2ULP_AVX512_AVX512 static inline SIN_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX512_AVX2 __m256i sin_2ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SIN_2ULP_AVX512_AVX2 __m128i sin_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX512_AVX2 __m256i sin_2ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SIN_2ULP_AVX512_AVX2 void sin_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.ee5696p-49f); /* 3.43016051e-15 */
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v4 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v8 = _mm256_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m256 v9 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v14 = _mm256_set1_ps(0x1.5d9bd4p-19f); /* 2.60478782e-06 */
    const __m256 v15 = _mm256_set1_ps(-0x1.9f6daap-13f); /* -0.000198091686 */
    const __m256 v17 = _mm256_set1_ps(0x1.110ec8p-7f); /* 0.00833306089 */
    const __m256 v19 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256i v24 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v31 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256d v34 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v35 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v36 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v38 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v41 = _mm256_set1_epi32(127);
    const __m256i v42 = _mm256_set1_epi32(255);
    const __m256i v47 = _mm256_set1_epi32(0);
    const __m256d v53 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v60 = _mm256_set1_epi32(1);
    const __m256d v70 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v73 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v74 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v76 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v78 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v81 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v82 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v85 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v87 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v88 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v91 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v92 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v94 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v96 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v98 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v100 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v2_0 = _mm256_loadu_ps(x);
    const __m256 v2_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_0);
    const __m256 v3_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_1);
    const __m256 v5_0 = _mm256_fmadd_ps(v1, v3_0, v4);
    const __m256 v5_1 = _mm256_fmadd_ps(v1, v3_1, v4);
    const __m256 v6_0 = _mm256_sub_ps(v5_0, v4);
    const __m256 v6_1 = _mm256_sub_ps(v5_1, v4);
    const __m256 v7_0 = _mm256_mul_ps(v0, v6_0);
    const __m256 v7_1 = _mm256_mul_ps(v0, v6_1);
    const __m256 v10_0 = _mm256_fmadd_ps(v9, v6_0, v3_0);
    const __m256 v10_1 = _mm256_fmadd_ps(v9, v6_1, v3_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v8, v6_0, v10_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v8, v6_1, v10_1);
    const __m256 v12_0 = _mm256_add_ps(v7_0, v11_0);
    const __m256 v12_1 = _mm256_add_ps(v7_1, v11_1);
    const __m256 v13_0 = _mm256_mul_ps(v12_0, v12_0);
    const __m256 v13_1 = _mm256_mul_ps(v12_1, v12_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v13_0, v14, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v13_1, v14, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v16_0, v13_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v16_1, v13_1, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v18_0, v13_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18_1, v13_1, v19);
    const __m256 v21_0 = _mm256_mul_ps(v12_0, v13_0);
    const __m256 v21_1 = _mm256_mul_ps(v12_1, v13_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v21_0, v12_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v21_1, v12_1);
    const __m256i v23_0 = _mm256_castps_si256(v2_0);
    const __m256i v23_1 = _mm256_castps_si256(v2_1);
    const __m256i v25_0 = _mm256_and_si256(v23_0, v24);
    const __m256i v25_1 = _mm256_and_si256(v23_1, v24);
    const __m256i v26_0 = _mm256_cvttps_epi32(v5_0);
    const __m256i v26_1 = _mm256_cvttps_epi32(v5_1);
    const __m256i v28_0 = _mm256_slli_epi32(v26_0, 31);
    const __m256i v28_1 = _mm256_slli_epi32(v26_1, 31);
    const __m256i v29_0 = _mm256_xor_si256(v25_0, v28_0);
    const __m256i v29_1 = _mm256_xor_si256(v25_1, v28_1);
    const __m256 v30_0 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v22_0), v29_0));
    const __m256 v30_1 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v22_1), v29_1));
    const __m256i v32_0 = _mm256_castps_si256(_mm256_cmp_ps(v3_0, v31, _CMP_NLE_UQ));
    const __m256i v32_1 = _mm256_castps_si256(_mm256_cmp_ps(v3_1, v31, _CMP_NLE_UQ));
    __m256 r0_0 = v30_0;
    __m256 r0_1 = v30_1;
    __m256i any1 = v32_0;
    any1 = _mm256_or_si256(any1, v32_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v33_0 = _mm256_sub_ps(v3_0, v3_0);
        const __m256 v33_1 = _mm256_sub_ps(v3_1, v3_1);
        const __m256i v37_0 = _mm256_and_si256(v23_0, v36);
        const __m256i v37_1 = _mm256_and_si256(v23_1, v36);
        const __m256i v39_0 = _mm256_or_si256(v37_0, v38);
        const __m256i v39_1 = _mm256_or_si256(v37_1, v38);
        const __m256d v40_0l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v39_0));
        const __m256d v40_0h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v39_0, 1));
        const __m256d v40_1l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v39_1));
        const __m256d v40_1h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v39_1, 1));
        const __m256i v44_0 = _mm256_srli_epi32(v23_0, 23);
        const __m256i v44_1 = _mm256_srli_epi32(v23_1, 23);
        const __m256i v45_0 = _mm256_and_si256(v42, v44_0);
        const __m256i v45_1 = _mm256_and_si256(v42, v44_1);
        const __m256i v46_0 = _mm256_sub_epi32(v45_0, v41);
        const __m256i v46_1 = _mm256_sub_epi32(v45_1, v41);
        const __m256i v48_0 = _mm256_max_epi32(v46_0, v47);
        const __m256i v48_1 = _mm256_max_epi32(v46_1, v47);
        const __m256i v49_0 = _mm256_min_epi32(v41, v48_0);
        const __m256i v49_1 = _mm256_min_epi32(v41, v48_1);
        const __m256d v50_0l = _mm256_i32gather_pd(sin_2ulp_avx512_table0, _mm256_castsi256_si128(v49_0), 8);
        const __m256d v50_0h = _mm256_i32gather_pd(sin_2ulp_avx512_table0, _mm256_extracti128_si256(v49_0, 1), 8);
        const __m256d v50_1l = _mm256_i32gather_pd(sin_2ulp_avx512_table0, _mm256_castsi256_si128(v49_1), 8);
        const __m256d v50_1h = _mm256_i32gather_pd(sin_2ulp_avx512_table0, _mm256_extracti128_si256(v49_1, 1), 8);
        const __m256d v51_0l = _mm256_mul_pd(v40_0l, v50_0l);
        const __m256d v51_0h = _mm256_mul_pd(v40_0h, v50_0h);
        const __m256d v51_1l = _mm256_mul_pd(v40_1l, v50_1l);
        const __m256d v51_1h = _mm256_mul_pd(v40_1h, v50_1h);
        const __m256d v52_0l = _mm256_mul_pd(v35, v51_0l);
        const __m256d v52_0h = _mm256_mul_pd(v35, v51_0h);
        const __m256d v52_1l = _mm256_mul_pd(v35, v51_1l);
        const __m256d v52_1h = _mm256_mul_pd(v35, v51_1h);
        const __m256d v54_0l = _mm256_add_pd(v52_0l, v53);
        const __m256d v54_0h = _mm256_add_pd(v52_0h, v53);
        const __m256d v54_1l = _mm256_add_pd(v52_1l, v53);
        const __m256d v54_1h = _mm256_add_pd(v52_1h, v53);
        const __m256d v55_0l = _mm256_sub_pd(v54_0l, v53);
        const __m256d v55_0h = _mm256_sub_pd(v54_0h, v53);
        const __m256d v55_1l = _mm256_sub_pd(v54_1l, v53);
        const __m256d v55_1h = _mm256_sub_pd(v54_1h, v53);
        const __m256d v56_0l = _mm256_fmadd_pd(v34, v55_0l, v51_0l);
        const __m256d v56_0h = _mm256_fmadd_pd(v34, v55_0h, v51_0h);
        const __m256d v56_1l = _mm256_fmadd_pd(v34, v55_1l, v51_1l);
        const __m256d v56_1h = _mm256_fmadd_pd(v34, v55_1h, v51_1h);
        const __m256d v57_0l = _mm256_add_pd(v56_0l, v53);
        const __m256d v57_0h = _mm256_add_pd(v56_0h, v53);
        const __m256d v57_1l = _mm256_add_pd(v56_1l, v53);
        const __m256d v57_1h = _mm256_add_pd(v56_1h, v53);
        const __m256i v58_0l = sin_2ulp_avx512_bits_f64_avx2(v57_0l);
        const __m256i v58_0h = sin_2ulp_avx512_bits_f64_avx2(v57_0h);
        const __m256i v58_1l = sin_2ulp_avx512_bits_f64_avx2(v57_1l);
        const __m256i v58_1h = sin_2ulp_avx512_bits_f64_avx2(v57_1h);
        const __m128i v59_0l = sin_2ulp_avx512_wrap_avx2(v58_0l);
        const __m128i v59_0h = sin_2ulp_avx512_wrap_avx2(v58_0h);
        const __m256i v59_0 = _mm256_set_m128i(v59_0h, v59_0l);
        const __m128i v59_1l = sin_2ulp_avx512_wrap_avx2(v58_1l);
        const __m128i v59_1h = sin_2ulp_avx512_wrap_avx2(v58_1h);
        const __m256i v59_1 = _mm256_set_m128i(v59_1h, v59_1l);
        const __m256i v61_0 = _mm256_and_si256(v59_0, v60);
        const __m256i v61_1 = _mm256_and_si256(v59_1, v60);
        const __m256i v62_0 = _mm256_cmpeq_epi32(v61_0, v60);
        const __m256i v62_1 = _mm256_cmpeq_epi32(v61_1, v60);
        const __m256d v63_0l = _mm256_i32gather_pd(sin_2ulp_avx512_table1, _mm256_castsi256_si128(v49_0), 8);
        const __m256d v63_0h = _mm256_i32gather_pd(sin_2ulp_avx512_table1, _mm256_extracti128_si256(v49_0, 1), 8);
        const __m256d v63_1l = _mm256_i32gather_pd(sin_2ulp_avx512_table1, _mm256_castsi256_si128(v49_1), 8);
        const __m256d v63_1h = _mm256_i32gather_pd(sin_2ulp_avx512_table1, _mm256_extracti128_si256(v49_1, 1), 8);
        const __m256d v64_0l = _mm256_mul_pd(v63_0l, v40_0l);
        const __m256d v64_0h = _mm256_mul_pd(v63_0h, v40_0h);
        const __m256d v64_1l = _mm256_mul_pd(v63_1l, v40_1l);
        const __m256d v64_1h = _mm256_mul_pd(v63_1h, v40_1h);
        const __m256d v65_0l = _mm256_i32gather_pd(sin_2ulp_avx512_table2, _mm256_castsi256_si128(v49_0), 8);
        const __m256d v65_0h = _mm256_i32gather_pd(sin_2ulp_avx512_table2, _mm256_extracti128_si256(v49_0, 1), 8);
        const __m256d v65_1l = _mm256_i32gather_pd(sin_2ulp_avx512_table2, _mm256_castsi256_si128(v49_1), 8);
        const __m256d v65_1h = _mm256_i32gather_pd(sin_2ulp_avx512_table2, _mm256_extracti128_si256(v49_1, 1), 8);
        const __m256d v66_0l = _mm256_sub_pd(v57_0l, v53);
        const __m256d v66_0h = _mm256_sub_pd(v57_0h, v53);
        const __m256d v66_1l = _mm256_sub_pd(v57_1l, v53);
        const __m256d v66_1h = _mm256_sub_pd(v57_1h, v53);
        const __m256d v67_0l = _mm256_sub_pd(v56_0l, v66_0l);
        const __m256d v67_0h = _mm256_sub_pd(v56_0h, v66_0h);
        const __m256d v67_1l = _mm256_sub_pd(v56_1l, v66_1l);
        const __m256d v67_1h = _mm256_sub_pd(v56_1h, v66_1h);
        const __m256d v68_0l = _mm256_fmadd_pd(v65_0l, v40_0l, v67_0l);
        const __m256d v68_0h = _mm256_fmadd_pd(v65_0h, v40_0h, v67_0h);
        const __m256d v68_1l = _mm256_fmadd_pd(v65_1l, v40_1l, v67_1l);
        const __m256d v68_1h = _mm256_fmadd_pd(v65_1h, v40_1h, v67_1h);
        const __m256d v69_0l = _mm256_add_pd(v64_0l, v68_0l);
        const __m256d v69_0h = _mm256_add_pd(v64_0h, v68_0h);
        const __m256d v69_1l = _mm256_add_pd(v64_1l, v68_1l);
        const __m256d v69_1h = _mm256_add_pd(v64_1h, v68_1h);
        const __m256d v71_0l = _mm256_mul_pd(v69_0l, v70);
        const __m256d v71_0h = _mm256_mul_pd(v69_0h, v70);
        const __m256d v71_1l = _mm256_mul_pd(v69_1l, v70);
        const __m256d v71_1h = _mm256_mul_pd(v69_1h, v70);
        const __m256d v72_0l = _mm256_mul_pd(v71_0l, v71_0l);
        const __m256d v72_0h = _mm256_mul_pd(v71_0h, v71_0h);
        const __m256d v72_1l = _mm256_mul_pd(v71_1l, v71_1l);
        const __m256d v72_1h = _mm256_mul_pd(v71_1h, v71_1h);
        const __m256d v75_0l = _mm256_fmadd_pd(v72_0l, v73, v74);
        const __m256d v75_0h = _mm256_fmadd_pd(v72_0h, v73, v74);
        const __m256d v75_1l = _mm256_fmadd_pd(v72_1l, v73, v74);
        const __m256d v75_1h = _mm256_fmadd_pd(v72_1h, v73, v74);
        const __m256d v77_0l = _mm256_fmadd_pd(v72_0l, v75_0l, v76);
        const __m256d v77_0h = _mm256_fmadd_pd(v72_0h, v75_0h, v76);
        const __m256d v77_1l = _mm256_fmadd_pd(v72_1l, v75_1l, v76);
        const __m256d v77_1h = _mm256_fmadd_pd(v72_1h, v75_1h, v76);
        const __m256d v79_0l = _mm256_fmadd_pd(v72_0l, v77_0l, v78);
        const __m256d v79_0h = _mm256_fmadd_pd(v72_0h, v77_0h, v78);
        const __m256d v79_1l = _mm256_fmadd_pd(v72_1l, v77_1l, v78);
        const __m256d v79_1h = _mm256_fmadd_pd(v72_1h, v77_1h, v78);
        const __m256d v80_0l = _mm256_mul_pd(v72_0l, v72_0l);
        const __m256d v80_0h = _mm256_mul_pd(v72_0h, v72_0h);
        const __m256d v80_1l = _mm256_mul_pd(v72_1l, v72_1l);
        const __m256d v80_1h = _mm256_mul_pd(v72_1h, v72_1h);
        const __m256d v83_0l = _mm256_fmadd_pd(v72_0l, v81, v82);
        const __m256d v83_0h = _mm256_fmadd_pd(v72_0h, v81, v82);
        const __m256d v83_1l = _mm256_fmadd_pd(v72_1l, v81, v82);
        const __m256d v83_1h = _mm256_fmadd_pd(v72_1h, v81, v82);
        const __m256d v84_0l = _mm256_fmadd_pd(v79_0l, v80_0l, v83_0l);
        const __m256d v84_0h = _mm256_fmadd_pd(v79_0h, v80_0h, v83_0h);
        const __m256d v84_1l = _mm256_fmadd_pd(v79_1l, v80_1l, v83_1l);
        const __m256d v84_1h = _mm256_fmadd_pd(v79_1h, v80_1h, v83_1h);
        const __m256d v86_0l = _mm256_fmadd_pd(v84_0l, v72_0l, v85);
        const __m256d v86_0h = _mm256_fmadd_pd(v84_0h, v72_0h, v85);
        const __m256d v86_1l = _mm256_fmadd_pd(v84_1l, v72_1l, v85);
        const __m256d v86_1h = _mm256_fmadd_pd(v84_1h, v72_1h, v85);
        const __m256d v89_0l = _mm256_fmadd_pd(v77_0l, v87, v88);
        const __m256d v89_0h = _mm256_fmadd_pd(v77_0h, v87, v88);
        const __m256d v89_1l = _mm256_fmadd_pd(v77_1l, v87, v88);
        const __m256d v89_1h = _mm256_fmadd_pd(v77_1h, v87, v88);
        const __m256d v90_0l = _mm256_fmadd_pd(v86_0l, v72_0l, v89_0l);
        const __m256d v90_0h = _mm256_fmadd_pd(v86_0h, v72_0h, v89_0h);
        const __m256d v90_1l = _mm256_fmadd_pd(v86_1l, v72_1l, v89_1l);
        const __m256d v90_1h = _mm256_fmadd_pd(v86_1h, v72_1h, v89_1h);
        const __m256d v93_0l = _mm256_fmadd_pd(v72_0l, v91, v92);
        const __m256d v93_0h = _mm256_fmadd_pd(v72_0h, v91, v92);
        const __m256d v93_1l = _mm256_fmadd_pd(v72_1l, v91, v92);
        const __m256d v93_1h = _mm256_fmadd_pd(v72_1h, v91, v92);
        const __m256d v95_0l = _mm256_fmadd_pd(v72_0l, v93_0l, v94);
        const __m256d v95_0h = _mm256_fmadd_pd(v72_0h, v93_0h, v94);
        const __m256d v95_1l = _mm256_fmadd_pd(v72_1l, v93_1l, v94);
        const __m256d v95_1h = _mm256_fmadd_pd(v72_1h, v93_1h, v94);
        const __m256d v97_0l = _mm256_fmadd_pd(v95_0l, v72_0l, v96);
        const __m256d v97_0h = _mm256_fmadd_pd(v95_0h, v72_0h, v96);
        const __m256d v97_1l = _mm256_fmadd_pd(v95_1l, v72_1l, v96);
        const __m256d v97_1h = _mm256_fmadd_pd(v95_1h, v72_1h, v96);
        const __m256d v99_0l = _mm256_fmadd_pd(v72_0l, v97_0l, v98);
        const __m256d v99_0h = _mm256_fmadd_pd(v72_0h, v97_0h, v98);
        const __m256d v99_1l = _mm256_fmadd_pd(v72_1l, v97_1l, v98);
        const __m256d v99_1h = _mm256_fmadd_pd(v72_1h, v97_1h, v98);
        const __m256d v101_0l = _mm256_fmadd_pd(v87, v83_0l, v100);
        const __m256d v101_0h = _mm256_fmadd_pd(v87, v83_0h, v100);
        const __m256d v101_1l = _mm256_fmadd_pd(v87, v83_1l, v100);
        const __m256d v101_1h = _mm256_fmadd_pd(v87, v83_1h, v100);
        const __m256d v102_0l = _mm256_fmadd_pd(v72_0l, v99_0l, v101_0l);
        const __m256d v102_0h = _mm256_fmadd_pd(v72_0h, v99_0h, v101_0h);
        const __m256d v102_1l = _mm256_fmadd_pd(v72_1l, v99_1l, v101_1l);
        const __m256d v102_1h = _mm256_fmadd_pd(v72_1h, v99_1h, v101_1h);
        const __m256d v103_0l = _mm256_mul_pd(v72_0l, v71_0l);
        const __m256d v103_0h = _mm256_mul_pd(v72_0h, v71_0h);
        const __m256d v103_1l = _mm256_mul_pd(v72_1l, v71_1l);
        const __m256d v103_1h = _mm256_mul_pd(v72_1h, v71_1h);
        const __m256d v104_0l = _mm256_fmadd_pd(v102_0l, v103_0l, v71_0l);
        const __m256d v104_0h = _mm256_fmadd_pd(v102_0h, v103_0h, v71_0h);
        const __m256d v104_1l = _mm256_fmadd_pd(v102_1l, v103_1l, v71_1l);
        const __m256d v104_1h = _mm256_fmadd_pd(v102_1h, v103_1h, v71_1h);
        const __m256d v105_0l = _mm256_blendv_pd(v104_0l, v90_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v62_0))));
        const __m256d v105_0h = _mm256_blendv_pd(v104_0h, v90_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v62_0, 1))));
        const __m256d v105_1l = _mm256_blendv_pd(v104_1l, v90_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v62_1))));
        const __m256d v105_1h = _mm256_blendv_pd(v104_1h, v90_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v62_1, 1))));
        const __m128 v106_0l = _mm256_cvtpd_ps(v105_0l);
        const __m128 v106_0h = _mm256_cvtpd_ps(v105_0h);
        const __m256 v106_0 = _mm256_set_m128(v106_0h, v106_0l);
        const __m128 v106_1l = _mm256_cvtpd_ps(v105_1l);
        const __m128 v106_1h = _mm256_cvtpd_ps(v105_1h);
        const __m256 v106_1 = _mm256_set_m128(v106_1h, v106_1l);
        const __m256i v107_0 = _mm256_srli_epi32(v59_0, 1);
        const __m256i v107_1 = _mm256_srli_epi32(v59_1, 1);
        const __m256i v108_0 = _mm256_slli_epi32(v107_0, 31);
        const __m256i v108_1 = _mm256_slli_epi32(v107_1, 31);
        const __m256i v109_0 = _mm256_xor_si256(v25_0, v108_0);
        const __m256i v109_1 = _mm256_xor_si256(v25_1, v108_1);
        const __m256 v110_0 = _mm256_castsi256_ps(_mm256_add_epi32(sin_2ulp_avx512_bits_f32_avx2(v106_0), v109_0));
        const __m256 v110_1 = _mm256_castsi256_ps(_mm256_add_epi32(sin_2ulp_avx512_bits_f32_avx2(v106_1), v109_1));
        const __m256 v111_0 = _mm256_add_ps(v33_0, v110_0);
        const __m256 v111_1 = _mm256_add_ps(v33_1, v110_1);
        r0_0 = _mm256_blendv_ps(r0_0, v111_0, _mm256_castsi256_ps(v32_0));
        r0_1 = _mm256_blendv_ps(r0_1, v111_1, _mm256_castsi256_ps(v32_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static SIN_2ULP_AVX512_AVX2_TARGET void sin_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.ee5696p-49f); /* 3.43016051e-15 */
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v4 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v8 = _mm256_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m256 v9 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v14 = _mm256_set1_ps(0x1.5d9bd4p-19f); /* 2.60478782e-06 */
    const __m256 v15 = _mm256_set1_ps(-0x1.9f6daap-13f); /* -0.000198091686 */
    const __m256 v17 = _mm256_set1_ps(0x1.110ec8p-7f); /* 0.00833306089 */
    const __m256 v19 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256i v24 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v31 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256d v34 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v35 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v36 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v38 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v41 = _mm256_set1_epi32(127);
    const __m256i v42 = _mm256_set1_epi32(255);
    const __m256i v47 = _mm256_set1_epi32(0);
    const __m256d v53 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v60 = _mm256_set1_epi32(1);
    const __m256d v70 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v73 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v74 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v76 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v78 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v81 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v82 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v85 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v87 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v88 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v91 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v92 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v94 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v96 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v98 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v100 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v5 = _mm256_fmadd_ps(v1, v3, v4);
    const __m256 v6 = _mm256_sub_ps(v5, v4);
    const __m256 v7 = _mm256_mul_ps(v0, v6);
    const __m256 v10 = _mm256_fmadd_ps(v9, v6, v3);
    const __m256 v11 = _mm256_fmadd_ps(v8, v6, v10);
    const __m256 v12 = _mm256_add_ps(v7, v11);
    const __m256 v13 = _mm256_mul_ps(v12, v12);
    const __m256 v16 = _mm256_fmadd_ps(v13, v14, v15);
    const __m256 v18 = _mm256_fmadd_ps(v16, v13, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v13, v19);
    const __m256 v21 = _mm256_mul_ps(v12, v13);
    const __m256 v22 = _mm256_fmadd_ps(v20, v21, v12);
    const __m256i v23 = _mm256_castps_si256(v2);
    const __m256i v25 = _mm256_and_si256(v23, v24);
    const __m256i v26 = _mm256_cvttps_epi32(v5);
    const __m256i v28 = _mm256_slli_epi32(v26, 31);
    const __m256i v29 = _mm256_xor_si256(v25, v28);
    const __m256 v30 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v22), v29));
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v3, v31, _CMP_NLE_UQ));
    __m256 r0 = v30;
    __m256i any1 = v32;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v33 = _mm256_sub_ps(v3, v3);
        const __m256i v37 = _mm256_and_si256(v23, v36);
        const __m256i v39 = _mm256_or_si256(v37, v38);
        const __m256d v40l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v39));
        const __m256d v40h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v39, 1));
        const __m256i v44 = _mm256_srli_epi32(v23, 23);
        const __m256i v45 = _mm256_and_si256(v42, v44);
        const __m256i v46 = _mm256_sub_epi32(v45, v41);
        const __m256i v48 = _mm256_max_epi32(v46, v47);
        const __m256i v49 = _mm256_min_epi32(v41, v48);
        const __m256d v50l = _mm256_i32gather_pd(sin_2ulp_avx512_table0, _mm256_castsi256_si128(v49), 8);
        const __m256d v50h = _mm256_i32gather_pd(sin_2ulp_avx512_table0, _mm256_extracti128_si256(v49, 1), 8);
        const __m256d v51l = _mm256_mul_pd(v40l, v50l);
        const __m256d v51h = _mm256_mul_pd(v40h, v50h);
        const __m256d v52l = _mm256_mul_pd(v35, v51l);
        const __m256d v52h = _mm256_mul_pd(v35, v51h);
        const __m256d v54l = _mm256_add_pd(v52l, v53);
        const __m256d v54h = _mm256_add_pd(v52h, v53);
        const __m256d v55l = _mm256_sub_pd(v54l, v53);
        const __m256d v55h = _mm256_sub_pd(v54h, v53);
        const __m256d v56l = _mm256_fmadd_pd(v34, v55l, v51l);
        const __m256d v56h = _mm256_fmadd_pd(v34, v55h, v51h);
        const __m256d v57l = _mm256_add_pd(v56l, v53);
        const __m256d v57h = _mm256_add_pd(v56h, v53);
        const __m256i v58l = sin_2ulp_avx512_bits_f64_avx2(v57l);
        const __m256i v58h = sin_2ulp_avx512_bits_f64_avx2(v57h);
        const __m128i v59l = sin_2ulp_avx512_wrap_avx2(v58l);
        const __m128i v59h = sin_2ulp_avx512_wrap_avx2(v58h);
        const __m256i v59 = _mm256_set_m128i(v59h, v59l);
        const __m256i v61 = _mm256_and_si256(v59, v60);
        const __m256i v62 = _mm256_cmpeq_epi32(v61, v60);
        const __m256d v63l = _mm256_i32gather_pd(sin_2ulp_avx512_table1, _mm256_castsi256_si128(v49), 8);
        const __m256d v63h = _mm256_i32gather_pd(sin_2ulp_avx512_table1, _mm256_extracti128_si256(v49, 1), 8);
        const __m256d v64l = _mm256_mul_pd(v63l, v40l);
        const __m256d v64h = _mm256_mul_pd(v63h, v40h);
        const __m256d v65l = _mm256_i32gather_pd(sin_2ulp_avx512_table2, _mm256_castsi256_si128(v49), 8);
        const __m256d v65h = _mm256_i32gather_pd(sin_2ulp_avx512_table2, _mm256_extracti128_si256(v49, 1), 8);
        const __m256d v66l = _mm256_sub_pd(v57l, v53);
        const __m256d v66h = _mm256_sub_pd(v57h, v53);
        const __m256d v67l = _mm256_sub_pd(v56l, v66l);
        const __m256d v67h = _mm256_sub_pd(v56h, v66h);
        const __m256d v68l = _mm256_fmadd_pd(v65l, v40l, v67l);
        const __m256d v68h = _mm256_fmadd_pd(v65h, v40h, v67h);
        const __m256d v69l = _mm256_add_pd(v64l, v68l);
        const __m256d v69h = _mm256_add_pd(v64h, v68h);
        const __m256d v71l = _mm256_mul_pd(v69l, v70);
        const __m256d v71h = _mm256_mul_pd(v69h, v70);
        const __m256d v72l = _mm256_mul_pd(v71l, v71l);
        const __m256d v72h = _mm256_mul_pd(v71h, v71h);
        const __m256d v75l = _mm256_fmadd_pd(v72l, v73, v74);
        const __m256d v75h = _mm256_fmadd_pd(v72h, v73, v74);
        const __m256d v77l = _mm256_fmadd_pd(v72l, v75l, v76);
        const __m256d v77h = _mm256_fmadd_pd(v72h, v75h, v76);
        const __m256d v79l = _mm256_fmadd_pd(v72l, v77l, v78);
        const __m256d v79h = _mm256_fmadd_pd(v72h, v77h, v78);
        const __m256d v80l = _mm256_mul_pd(v72l, v72l);
        const __m256d v80h = _mm256_mul_pd(v72h, v72h);
        const __m256d v83l = _mm256_fmadd_pd(v72l, v81, v82);
        const __m256d v83h = _mm256_fmadd_pd(v72h, v81, v82);
        const __m256d v84l = _mm256_fmadd_pd(v79l, v80l, v83l);
        const __m256d v84h = _mm256_fmadd_pd(v79h, v80h, v83h);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v72l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v72h, v85);
        const __m256d v89l = _mm256_fmadd_pd(v77l, v87, v88);
        const __m256d v89h = _mm256_fmadd_pd(v77h, v87, v88);
        const __m256d v90l = _mm256_fmadd_pd(v86l, v72l, v89l);
        const __m256d v90h = _mm256_fmadd_pd(v86h, v72h, v89h);
        const __m256d v93l = _mm256_fmadd_pd(v72l, v91, v92);
        const __m256d v93h = _mm256_fmadd_pd(v72h, v91, v92);
        const __m256d v95l = _mm256_fmadd_pd(v72l, v93l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v72h, v93h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v72l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v72h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v72l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v72h, v97h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v87, v83l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v87, v83h, v100);
        const __m256d v102l = _mm256_fmadd_pd(v72l, v99l, v101l);
        const __m256d v102h = _mm256_fmadd_pd(v72h, v99h, v101h);
        const __m256d v103l = _mm256_mul_pd(v72l, v71l);
        const __m256d v103h = _mm256_mul_pd(v72h, v71h);
        const __m256d v104l = _mm256_fmadd_pd(v102l, v103l, v71l);
        const __m256d v104h = _mm256_fmadd_pd(v102h, v103h, v71h);
        const __m256d v105l = _mm256_blendv_pd(v104l, v90l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v62))));
        const __m256d v105h = _mm256_blendv_pd(v104h, v90h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v62, 1))));
        const __m128 v106l = _mm256_cvtpd_ps(v105l);
        const __m128 v106h = _mm256_cvtpd_ps(v105h);
        const __m256 v106 = _mm256_set_m128(v106h, v106l);
        const __m256i v107 = _mm256_srli_epi32(v59, 1);
        const __m256i v108 = _mm256_slli_epi32(v107, 31);
        const __m256i v109 = _mm256_xor_si256(v25, v108);
        const __m256 v110 = _mm256_castsi256_ps(_mm256_add_epi32(sin_2ulp_avx512_bits_f32_avx2(v106), v109));
        const __m256 v111 = _mm256_add_ps(v33, v110);
        r0 = _mm256_blendv_ps(r0, v111, _mm256_castsi256_ps(v32));
    }
    _mm256_storeu_ps(y, r0);
}

static SIN_2ULP_AVX512_AVX2_TARGET void sin_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sin_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX512_AVX512 __m512i sin_2ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX512_AVX512 __m512i sin_2ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SIN_2ULP_AVX512_AVX512 void sin_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.ee5696p-49f); /* 3.43016051e-15 */
    const __m512 v1 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v4 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v8 = _mm512_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m512 v9 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v14 = _mm512_set1_ps(0x1.5d9bd4p-19f); /* 2.60478782e-06 */
    const __m512 v15 = _mm512_set1_ps(-0x1.9f6daap-13f); /* -0.000198091686 */
    const __m512 v17 = _mm512_set1_ps(0x1.110ec8p-7f); /* 0.00833306089 */
    const __m512 v19 = _mm512_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m512i v24 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v31 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v34 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v35 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v36 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v38 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v41 = _mm512_set1_epi32(127);
    const __m512i v42 = _mm512_set1_epi32(255);
    const __m512i v47 = _mm512_set1_epi32(0);
    const __m512d v53 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v60 = _mm512_set1_epi32(1);
    const __m512d v70 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v73 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v74 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v76 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v78 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v81 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v82 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v85 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v87 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v88 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v91 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v92 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v94 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v96 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_2 = _mm512_loadu_ps(x + 32);
    const __m512 v2_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_0 = _mm512_fmadd_ps(v1, v3_0, v4);
    const __m512 v5_1 = _mm512_fmadd_ps(v1, v3_1, v4);
    const __m512 v5_2 = _mm512_fmadd_ps(v1, v3_2, v4);
    const __m512 v5_3 = _mm512_fmadd_ps(v1, v3_3, v4);
    const __m512 v6_0 = _mm512_sub_ps(v5_0, v4);
    const __m512 v6_1 = _mm512_sub_ps(v5_1, v4);
    const __m512 v6_2 = _mm512_sub_ps(v5_2, v4);
    const __m512 v6_3 = _mm512_sub_ps(v5_3, v4);
    const __m512 v7_0 = _mm512_mul_ps(v0, v6_0);
    const __m512 v7_1 = _mm512_mul_ps(v0, v6_1);
    const __m512 v7_2 = _mm512_mul_ps(v0, v6_2);
    const __m512 v7_3 = _mm512_mul_ps(v0, v6_3);
    const __m512 v10_0 = _mm512_fmadd_ps(v9, v6_0, v3_0);
    const __m512 v10_1 = _mm512_fmadd_ps(v9, v6_1, v3_1);
    const __m512 v10_2 = _mm512_fmadd_ps(v9, v6_2, v3_2);
    const __m512 v10_3 = _mm512_fmadd_ps(v9, v6_3, v3_3);
    const __m512 v11_0 = _mm512_fmadd_ps(v8, v6_0, v10_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v8, v6_1, v10_1);
    const __m512 v11_2 = _mm512_fmadd_ps(v8, v6_2, v10_2);
    const __m512 v11_3 = _mm512_fmadd_ps(v8, v6_3, v10_3);
    const __m512 v12_0 = _mm512_add_ps(v7_0, v11_0);
    const __m512 v12_1 = _mm512_add_ps(v7_1, v11_1);
    const __m512 v12_2 = _mm512_add_ps(v7_2, v11_2);
    const __m512 v12_3 = _mm512_add_ps(v7_3, v11_3);
    const __m512 v13_0 = _mm512_mul_ps(v12_0, v12_0);
    const __m512 v13_1 = _mm512_mul_ps(v12_1, v12_1);
    const __m512 v13_2 = _mm512_mul_ps(v12_2, v12_2);
    const __m512 v13_3 = _mm512_mul_ps(v12_3, v12_3);
    const __m512 v16_0 = _mm512_fmadd_ps(v13_0, v14, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v13_1, v14, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v13_2, v14, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v13_3, v14, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v13_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v13_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v16_2, v13_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v16_3, v13_3, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v13_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v13_1, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v18_2, v13_2, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v18_3, v13_3, v19);
    const __m512 v21_0 = _mm512_mul_ps(v12_0, v13_0);
    const __m512 v21_1 = _mm512_mul_ps(v12_1, v13_1);
    const __m512 v21_2 = _mm512_mul_ps(v12_2, v13_2);
    const __m512 v21_3 = _mm512_mul_ps(v12_3, v13_3);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v21_0, v12_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v21_1, v12_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v20_2, v21_2, v12_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v20_3, v21_3, v12_3);
    const __m512i v23_0 = _mm512_castps_si512(v2_0);
    const __m512i v23_1 = _mm512_castps_si512(v2_1);
    const __m512i v23_2 = _mm512_castps_si512(v2_2);
    const __m512i v23_3 = _mm512_castps_si512(v2_3);
    const __m512i v25_0 = _mm512_and_si512(v23_0, v24);
    const __m512i v25_1 = _mm512_and_si512(v23_1, v24);
    const __m512i v25_2 = _mm512_and_si512(v23_2, v24);
    const __m512i v25_3 = _mm512_and_si512(v23_3, v24);
    const __m512i v26_0 = _mm512_cvttps_epi32(v5_0);
    const __m512i v26_1 = _mm512_cvttps_epi32(v5_1);
    const __m512i v26_2 = _mm512_cvttps_epi32(v5_2);
    const __m512i v26_3 = _mm512_cvttps_epi32(v5_3);
    const __m512i v28_0 = _mm512_slli_epi32(v26_0, 31);
    const __m512i v28_1 = _mm512_slli_epi32(v26_1, 31);
    const __m512i v28_2 = _mm512_slli_epi32(v26_2, 31);
    const __m512i v28_3 = _mm512_slli_epi32(v26_3, 31);
    const __m512i v29_0 = _mm512_xor_si512(v25_0, v28_0);
    const __m512i v29_1 = _mm512_xor_si512(v25_1, v28_1);
    const __m512i v29_2 = _mm512_xor_si512(v25_2, v28_2);
    const __m512i v29_3 = _mm512_xor_si512(v25_3, v28_3);
    const __m512 v30_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_0), v29_0));
    const __m512 v30_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_1), v29_1));
    const __m512 v30_2 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_2), v29_2));
    const __m512 v30_3 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_3), v29_3));
    const __mmask16 v32_0 = _mm512_cmp_ps_mask(v3_0, v31, _CMP_NLE_UQ);
    const __mmask16 v32_1 = _mm512_cmp_ps_mask(v3_1, v31, _CMP_NLE_UQ);
    const __mmask16 v32_2 = _mm512_cmp_ps_mask(v3_2, v31, _CMP_NLE_UQ);
    const __mmask16 v32_3 = _mm512_cmp_ps_mask(v3_3, v31, _CMP_NLE_UQ);
    __m512 r0_0 = v30_0;
    __m512 r0_1 = v30_1;
    __m512 r0_2 = v30_2;
    __m512 r0_3 = v30_3;
    __mmask16 any1 = v32_0;
    any1 = (__mmask16)(any1 | v32_1);
    any1 = (__mmask16)(any1 | v32_2);
    any1 = (__mmask16)(any1 | v32_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v33_0 = _mm512_sub_ps(v3_0, v3_0);
        const __m512 v33_1 = _mm512_sub_ps(v3_1, v3_1);
        const __m512 v33_2 = _mm512_sub_ps(v3_2, v3_2);
        const __m512 v33_3 = _mm512_sub_ps(v3_3, v3_3);
        const __m512i v37_0 = _mm512_and_si512(v23_0, v36);
        const __m512i v37_1 = _mm512_and_si512(v23_1, v36);
        const __m512i v37_2 = _mm512_and_si512(v23_2, v36);
        const __m512i v37_3 = _mm512_and_si512(v23_3, v36);
        const __m512i v39_0 = _mm512_or_si512(v37_0, v38);
        const __m512i v39_1 = _mm512_or_si512(v37_1, v38);
        const __m512i v39_2 = _mm512_or_si512(v37_2, v38);
        const __m512i v39_3 = _mm512_or_si512(v37_3, v38);
        const __m512d v40_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v39_0));
        const __m512d v40_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v39_0, 1));
        const __m512d v40_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v39_1));
        const __m512d v40_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v39_1, 1));
        const __m512d v40_2l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v39_2));
        const __m512d v40_2h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v39_2, 1));
        const __m512d v40_3l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v39_3));
        const __m512d v40_3h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v39_3, 1));
        const __m512i v44_0 = _mm512_srli_epi32(v23_0, 23);
        const __m512i v44_1 = _mm512_srli_epi32(v23_1, 23);
        const __m512i v44_2 = _mm512_srli_epi32(v23_2, 23);
        const __m512i v44_3 = _mm512_srli_epi32(v23_3, 23);
        const __m512i v45_0 = _mm512_and_si512(v42, v44_0);
        const __m512i v45_1 = _mm512_and_si512(v42, v44_1);
        const __m512i v45_2 = _mm512_and_si512(v42, v44_2);
        const __m512i v45_3 = _mm512_and_si512(v42, v44_3);
        const __m512i v46_0 = _mm512_sub_epi32(v45_0, v41);
        const __m512i v46_1 = _mm512_sub_epi32(v45_1, v41);
        const __m512i v46_2 = _mm512_sub_epi32(v45_2, v41);
        const __m512i v46_3 = _mm512_sub_epi32(v45_3, v41);
        const __m512i v48_0 = _mm512_max_epi32(v46_0, v47);
        const __m512i v48_1 = _mm512_max_epi32(v46_1, v47);
        const __m512i v48_2 = _mm512_max_epi32(v46_2, v47);
        const __m512i v48_3 = _mm512_max_epi32(v46_3, v47);
        const __m512i v49_0 = _mm512_min_epi32(v41, v48_0);
        const __m512i v49_1 = _mm512_min_epi32(v41, v48_1);
        const __m512i v49_2 = _mm512_min_epi32(v41, v48_2);
        const __m512i v49_3 = _mm512_min_epi32(v41, v48_3);
        const __m512d v50_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_0), sin_2ulp_avx512_table0, 8);
        const __m512d v50_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_0, 1), sin_2ulp_avx512_table0, 8);
        const __m512d v50_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_1), sin_2ulp_avx512_table0, 8);
        const __m512d v50_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_1, 1), sin_2ulp_avx512_table0, 8);
        const __m512d v50_2l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_2), sin_2ulp_avx512_table0, 8);
        const __m512d v50_2h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_2, 1), sin_2ulp_avx512_table0, 8);
        const __m512d v50_3l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_3), sin_2ulp_avx512_table0, 8);
        const __m512d v50_3h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_3, 1), sin_2ulp_avx512_table0, 8);
        const __m512d v51_0l = _mm512_mul_pd(v40_0l, v50_0l);
        const __m512d v51_0h = _mm512_mul_pd(v40_0h, v50_0h);
        const __m512d v51_1l = _mm512_mul_pd(v40_1l, v50_1l);
        const __m512d v51_1h = _mm512_mul_pd(v40_1h, v50_1h);
        const __m512d v51_2l = _mm512_mul_pd(v40_2l, v50_2l);
        const __m512d v51_2h = _mm512_mul_pd(v40_2h, v50_2h);
        const __m512d v51_3l = _mm512_mul_pd(v40_3l, v50_3l);
        const __m512d v51_3h = _mm512_mul_pd(v40_3h, v50_3h);
        const __m512d v52_0l = _mm512_mul_pd(v35, v51_0l);
        const __m512d v52_0h = _mm512_mul_pd(v35, v51_0h);
        const __m512d v52_1l = _mm512_mul_pd(v35, v51_1l);
        const __m512d v52_1h = _mm512_mul_pd(v35, v51_1h);
        const __m512d v52_2l = _mm512_mul_pd(v35, v51_2l);
        const __m512d v52_2h = _mm512_mul_pd(v35, v51_2h);
        const __m512d v52_3l = _mm512_mul_pd(v35, v51_3l);
        const __m512d v52_3h = _mm512_mul_pd(v35, v51_3h);
        const __m512d v54_0l = _mm512_add_pd(v52_0l, v53);
        const __m512d v54_0h = _mm512_add_pd(v52_0h, v53);
        const __m512d v54_1l = _mm512_add_pd(v52_1l, v53);
        const __m512d v54_1h = _mm512_add_pd(v52_1h, v53);
        const __m512d v54_2l = _mm512_add_pd(v52_2l, v53);
        const __m512d v54_2h = _mm512_add_pd(v52_2h, v53);
        const __m512d v54_3l = _mm512_add_pd(v52_3l, v53);
        const __m512d v54_3h = _mm512_add_pd(v52_3h, v53);
        const __m512d v55_0l = _mm512_sub_pd(v54_0l, v53);
        const __m512d v55_0h = _mm512_sub_pd(v54_0h, v53);
        const __m512d v55_1l = _mm512_sub_pd(v54_1l, v53);
        const __m512d v55_1h = _mm512_sub_pd(v54_1h, v53);
        const __m512d v55_2l = _mm512_sub_pd(v54_2l, v53);
        const __m512d v55_2h = _mm512_sub_pd(v54_2h, v53);
        const __m512d v55_3l = _mm512_sub_pd(v54_3l, v53);
        const __m512d v55_3h = _mm512_sub_pd(v54_3h, v53);
        const __m512d v56_0l = _mm512_fmadd_pd(v34, v55_0l, v51_0l);
        const __m512d v56_0h = _mm512_fmadd_pd(v34, v55_0h, v51_0h);
        const __m512d v56_1l = _mm512_fmadd_pd(v34, v55_1l, v51_1l);
        const __m512d v56_1h = _mm512_fmadd_pd(v34, v55_1h, v51_1h);
        const __m512d v56_2l = _mm512_fmadd_pd(v34, v55_2l, v51_2l);
        const __m512d v56_2h = _mm512_fmadd_pd(v34, v55_2h, v51_2h);
        const __m512d v56_3l = _mm512_fmadd_pd(v34, v55_3l, v51_3l);
        const __m512d v56_3h = _mm512_fmadd_pd(v34, v55_3h, v51_3h);
        const __m512d v57_0l = _mm512_add_pd(v56_0l, v53);
        const __m512d v57_0h = _mm512_add_pd(v56_0h, v53);
        const __m512d v57_1l = _mm512_add_pd(v56_1l, v53);
        const __m512d v57_1h = _mm512_add_pd(v56_1h, v53);
        const __m512d v57_2l = _mm512_add_pd(v56_2l, v53);
        const __m512d v57_2h = _mm512_add_pd(v56_2h, v53);
        const __m512d v57_3l = _mm512_add_pd(v56_3l, v53);
        const __m512d v57_3h = _mm512_add_pd(v56_3h, v53);
        const __m512i v58_0l = sin_2ulp_avx512_bits_f64_avx512(v57_0l);
        const __m512i v58_0h = sin_2ulp_avx512_bits_f64_avx512(v57_0h);
        const __m512i v58_1l = sin_2ulp_avx512_bits_f64_avx512(v57_1l);
        const __m512i v58_1h = sin_2ulp_avx512_bits_f64_avx512(v57_1h);
        const __m512i v58_2l = sin_2ulp_avx512_bits_f64_avx512(v57_2l);
        const __m512i v58_2h = sin_2ulp_avx512_bits_f64_avx512(v57_2h);
        const __m512i v58_3l = sin_2ulp_avx512_bits_f64_avx512(v57_3l);
        const __m512i v58_3h = sin_2ulp_avx512_bits_f64_avx512(v57_3h);
        const __m256i v59_0l = _mm512_cvtepi64_epi32(v58_0l);
        const __m256i v59_0h = _mm512_cvtepi64_epi32(v58_0h);
        const __m512i v59_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v59_0l), v59_0h, 1);
        const __m256i v59_1l = _mm512_cvtepi64_epi32(v58_1l);
        const __m256i v59_1h = _mm512_cvtepi64_epi32(v58_1h);
        const __m512i v59_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v59_1l), v59_1h, 1);
        const __m256i v59_2l = _mm512_cvtepi64_epi32(v58_2l);
        const __m256i v59_2h = _mm512_cvtepi64_epi32(v58_2h);
        const __m512i v59_2 = _mm512_inserti32x8(_mm512_castsi256_si512(v59_2l), v59_2h, 1);
        const __m256i v59_3l = _mm512_cvtepi64_epi32(v58_3l);
        const __m256i v59_3h = _mm512_cvtepi64_epi32(v58_3h);
        const __m512i v59_3 = _mm512_inserti32x8(_mm512_castsi256_si512(v59_3l), v59_3h, 1);
        const __m512i v61_0 = _mm512_and_si512(v59_0, v60);
        const __m512i v61_1 = _mm512_and_si512(v59_1, v60);
        const __m512i v61_2 = _mm512_and_si512(v59_2, v60);
        const __m512i v61_3 = _mm512_and_si512(v59_3, v60);
        const __mmask16 v62_0 = _mm512_cmpeq_epi32_mask(v61_0, v60);
        const __mmask16 v62_1 = _mm512_cmpeq_epi32_mask(v61_1, v60);
        const __mmask16 v62_2 = _mm512_cmpeq_epi32_mask(v61_2, v60);
        const __mmask16 v62_3 = _mm512_cmpeq_epi32_mask(v61_3, v60);
        const __m512d v63_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_0), sin_2ulp_avx512_table1, 8);
        const __m512d v63_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_0, 1), sin_2ulp_avx512_table1, 8);
        const __m512d v63_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_1), sin_2ulp_avx512_table1, 8);
        const __m512d v63_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_1, 1), sin_2ulp_avx512_table1, 8);
        const __m512d v63_2l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_2), sin_2ulp_avx512_table1, 8);
        const __m512d v63_2h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_2, 1), sin_2ulp_avx512_table1, 8);
        const __m512d v63_3l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_3), sin_2ulp_avx512_table1, 8);
        const __m512d v63_3h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_3, 1), sin_2ulp_avx512_table1, 8);
        const __m512d v64_0l = _mm512_mul_pd(v63_0l, v40_0l);
        const __m512d v64_0h = _mm512_mul_pd(v63_0h, v40_0h);
        const __m512d v64_1l = _mm512_mul_pd(v63_1l, v40_1l);
        const __m512d v64_1h = _mm512_mul_pd(v63_1h, v40_1h);
        const __m512d v64_2l = _mm512_mul_pd(v63_2l, v40_2l);
        const __m512d v64_2h = _mm512_mul_pd(v63_2h, v40_2h);
        const __m512d v64_3l = _mm512_mul_pd(v63_3l, v40_3l);
        const __m512d v64_3h = _mm512_mul_pd(v63_3h, v40_3h);
        const __m512d v65_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_0), sin_2ulp_avx512_table2, 8);
        const __m512d v65_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_0, 1), sin_2ulp_avx512_table2, 8);
        const __m512d v65_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_1), sin_2ulp_avx512_table2, 8);
        const __m512d v65_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_1, 1), sin_2ulp_avx512_table2, 8);
        const __m512d v65_2l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_2), sin_2ulp_avx512_table2, 8);
        const __m512d v65_2h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_2, 1), sin_2ulp_avx512_table2, 8);
        const __m512d v65_3l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49_3), sin_2ulp_avx512_table2, 8);
        const __m512d v65_3h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49_3, 1), sin_2ulp_avx512_table2, 8);
        const __m512d v66_0l = _mm512_sub_pd(v57_0l, v53);
        const __m512d v66_0h = _mm512_sub_pd(v57_0h, v53);
        const __m512d v66_1l = _mm512_sub_pd(v57_1l, v53);
        const __m512d v66_1h = _mm512_sub_pd(v57_1h, v53);
        const __m512d v66_2l = _mm512_sub_pd(v57_2l, v53);
        const __m512d v66_2h = _mm512_sub_pd(v57_2h, v53);
        const __m512d v66_3l = _mm512_sub_pd(v57_3l, v53);
        const __m512d v66_3h = _mm512_sub_pd(v57_3h, v53);
        const __m512d v67_0l = _mm512_sub_pd(v56_0l, v66_0l);
        const __m512d v67_0h = _mm512_sub_pd(v56_0h, v66_0h);
        const __m512d v67_1l = _mm512_sub_pd(v56_1l, v66_1l);
        const __m512d v67_1h = _mm512_sub_pd(v56_1h, v66_1h);
        const __m512d v67_2l = _mm512_sub_pd(v56_2l, v66_2l);
        const __m512d v67_2h = _mm512_sub_pd(v56_2h, v66_2h);
        const __m512d v67_3l = _mm512_sub_pd(v56_3l, v66_3l);
        const __m512d v67_3h = _mm512_sub_pd(v56_3h, v66_3h);
        const __m512d v68_0l = _mm512_fmadd_pd(v65_0l, v40_0l, v67_0l);
        const __m512d v68_0h = _mm512_fmadd_pd(v65_0h, v40_0h, v67_0h);
        const __m512d v68_1l = _mm512_fmadd_pd(v65_1l, v40_1l, v67_1l);
        const __m512d v68_1h = _mm512_fmadd_pd(v65_1h, v40_1h, v67_1h);
        const __m512d v68_2l = _mm512_fmadd_pd(v65_2l, v40_2l, v67_2l);
        const __m512d v68_2h = _mm512_fmadd_pd(v65_2h, v40_2h, v67_2h);
        const __m512d v68_3l = _mm512_fmadd_pd(v65_3l, v40_3l, v67_3l);
        const __m512d v68_3h = _mm512_fmadd_pd(v65_3h, v40_3h, v67_3h);
        const __m512d v69_0l = _mm512_add_pd(v64_0l, v68_0l);
        const __m512d v69_0h = _mm512_add_pd(v64_0h, v68_0h);
        const __m512d v69_1l = _mm512_add_pd(v64_1l, v68_1l);
        const __m512d v69_1h = _mm512_add_pd(v64_1h, v68_1h);
        const __m512d v69_2l = _mm512_add_pd(v64_2l, v68_2l);
        const __m512d v69_2h = _mm512_add_pd(v64_2h, v68_2h);
        const __m512d v69_3l = _mm512_add_pd(v64_3l, v68_3l);
        const __m512d v69_3h = _mm512_add_pd(v64_3h, v68_3h);
        const __m512d v71_0l = _mm512_mul_pd(v69_0l, v70);
        const __m512d v71_0h = _mm512_mul_pd(v69_0h, v70);
        const __m512d v71_1l = _mm512_mul_pd(v69_1l, v70);
        const __m512d v71_1h = _mm512_mul_pd(v69_1h, v70);
        const __m512d v71_2l = _mm512_mul_pd(v69_2l, v70);
        const __m512d v71_2h = _mm512_mul_pd(v69_2h, v70);
        const __m512d v71_3l = _mm512_mul_pd(v69_3l, v70);
        const __m512d v71_3h = _mm512_mul_pd(v69_3h, v70);
        const __m512d v72_0l = _mm512_mul_pd(v71_0l, v71_0l);
        const __m512d v72_0h = _mm512_mul_pd(v71_0h, v71_0h);
        const __m512d v72_1l = _mm512_mul_pd(v71_1l, v71_1l);
        const __m512d v72_1h = _mm512_mul_pd(v71_1h, v71_1h);
        const __m512d v72_2l = _mm512_mul_pd(v71_2l, v71_2l);
        const __m512d v72_2h = _mm512_mul_pd(v71_2h, v71_2h);
        const __m512d v72_3l = _mm512_mul_pd(v71_3l, v71_3l);
        const __m512d v72_3h = _mm512_mul_pd(v71_3h, v71_3h);
        const __m512d v75_0l = _mm512_fmadd_pd(v72_0l, v73, v74);
        const __m512d v75_0h = _mm512_fmadd_pd(v72_0h, v73, v74);
        const __m512d v75_1l = _mm512_fmadd_pd(v72_1l, v73, v74);
        const __m512d v75_1h = _mm512_fmadd_pd(v72_1h, v73, v74);
        const __m512d v75_2l = _mm512_fmadd_pd(v72_2l, v73, v74);
        const __m512d v75_2h = _mm512_fmadd_pd(v72_2h, v73, v74);
        const __m512d v75_3l = _mm512_fmadd_pd(v72_3l, v73, v74);
        const __m512d v75_3h = _mm512_fmadd_pd(v72_3h, v73, v74);
        const __m512d v77_0l = _mm512_fmadd_pd(v72_0l, v75_0l, v76);
        const __m512d v77_0h = _mm512_fmadd_pd(v72_0h, v75_0h, v76);
        const __m512d v77_1l = _mm512_fmadd_pd(v72_1l, v75_1l, v76);
        const __m512d v77_1h = _mm512_fmadd_pd(v72_1h, v75_1h, v76);
        const __m512d v77_2l = _mm512_fmadd_pd(v72_2l, v75_2l, v76);
        const __m512d v77_2h = _mm512_fmadd_pd(v72_2h, v75_2h, v76);
        const __m512d v77_3l = _mm512_fmadd_pd(v72_3l, v75_3l, v76);
        const __m512d v77_3h = _mm512_fmadd_pd(v72_3h, v75_3h, v76);
        const __m512d v79_0l = _mm512_fmadd_pd(v72_0l, v77_0l, v78);
        const __m512d v79_0h = _mm512_fmadd_pd(v72_0h, v77_0h, v78);
        const __m512d v79_1l = _mm512_fmadd_pd(v72_1l, v77_1l, v78);
        const __m512d v79_1h = _mm512_fmadd_pd(v72_1h, v77_1h, v78);
        const __m512d v79_2l = _mm512_fmadd_pd(v72_2l, v77_2l, v78);
        const __m512d v79_2h = _mm512_fmadd_pd(v72_2h, v77_2h, v78);
        const __m512d v79_3l = _mm512_fmadd_pd(v72_3l, v77_3l, v78);
        const __m512d v79_3h = _mm512_fmadd_pd(v72_3h, v77_3h, v78);
        const __m512d v80_0l = _mm512_mul_pd(v72_0l, v72_0l);
        const __m512d v80_0h = _mm512_mul_pd(v72_0h, v72_0h);
        const __m512d v80_1l = _mm512_mul_pd(v72_1l, v72_1l);
        const __m512d v80_1h = _mm512_mul_pd(v72_1h, v72_1h);
        const __m512d v80_2l = _mm512_mul_pd(v72_2l, v72_2l);
        const __m512d v80_2h = _mm512_mul_pd(v72_2h, v72_2h);
        const __m512d v80_3l = _mm512_mul_pd(v72_3l, v72_3l);
        const __m512d v80_3h = _mm512_mul_pd(v72_3h, v72_3h);
        const __m512d v83_0l = _mm512_fmadd_pd(v72_0l, v81, v82);
        const __m512d v83_0h = _mm512_fmadd_pd(v72_0h, v81, v82);
        const __m512d v83_1l = _mm512_fmadd_pd(v72_1l, v81, v82);
        const __m512d v83_1h = _mm512_fmadd_pd(v72_1h, v81, v82);
        const __m512d v83_2l = _mm512_fmadd_pd(v72_2l, v81, v82);
        const __m512d v83_2h = _mm512_fmadd_pd(v72_2h, v81, v82);
        const __m512d v83_3l = _mm512_fmadd_pd(v72_3l, v81, v82);
        const __m512d v83_3h = _mm512_fmadd_pd(v72_3h, v81, v82);
        const __m512d v84_0l = _mm512_fmadd_pd(v79_0l, v80_0l, v83_0l);
        const __m512d v84_0h = _mm512_fmadd_pd(v79_0h, v80_0h, v83_0h);
        const __m512d v84_1l = _mm512_fmadd_pd(v79_1l, v80_1l, v83_1l);
        const __m512d v84_1h = _mm512_fmadd_pd(v79_1h, v80_1h, v83_1h);
        const __m512d v84_2l = _mm512_fmadd_pd(v79_2l, v80_2l, v83_2l);
        const __m512d v84_2h = _mm512_fmadd_pd(v79_2h, v80_2h, v83_2h);
        const __m512d v84_3l = _mm512_fmadd_pd(v79_3l, v80_3l, v83_3l);
        const __m512d v84_3h = _mm512_fmadd_pd(v79_3h, v80_3h, v83_3h);
        const __m512d v86_0l = _mm512_fmadd_pd(v84_0l, v72_0l, v85);
        const __m512d v86_0h = _mm512_fmadd_pd(v84_0h, v72_0h, v85);
        const __m512d v86_1l = _mm512_fmadd_pd(v84_1l, v72_1l, v85);
        const __m512d v86_1h = _mm512_fmadd_pd(v84_1h, v72_1h, v85);
        const __m512d v86_2l = _mm512_fmadd_pd(v84_2l, v72_2l, v85);
        const __m512d v86_2h = _mm512_fmadd_pd(v84_2h, v72_2h, v85);
        const __m512d v86_3l = _mm512_fmadd_pd(v84_3l, v72_3l, v85);
        const __m512d v86_3h = _mm512_fmadd_pd(v84_3h, v72_3h, v85);
        const __m512d v89_0l = _mm512_fmadd_pd(v77_0l, v87, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v77_0h, v87, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v77_1l, v87, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v77_1h, v87, v88);
        const __m512d v89_2l = _mm512_fmadd_pd(v77_2l, v87, v88);
        const __m512d v89_2h = _mm512_fmadd_pd(v77_2h, v87, v88);
        const __m512d v89_3l = _mm512_fmadd_pd(v77_3l, v87, v88);
        const __m512d v89_3h = _mm512_fmadd_pd(v77_3h, v87, v88);
        const __m512d v90_0l = _mm512_fmadd_pd(v86_0l, v72_0l, v89_0l);
        const __m512d v90_0h = _mm512_fmadd_pd(v86_0h, v72_0h, v89_0h);
        const __m512d v90_1l = _mm512_fmadd_pd(v86_1l, v72_1l, v89_1l);
        const __m512d v90_1h = _mm512_fmadd_pd(v86_1h, v72_1h, v89_1h);
        const __m512d v90_2l = _mm512_fmadd_pd(v86_2l, v72_2l, v89_2l);
        const __m512d v90_2h = _mm512_fmadd_pd(v86_2h, v72_2h, v89_2h);
        const __m512d v90_3l = _mm512_fmadd_pd(v86_3l, v72_3l, v89_3l);
        const __m512d v90_3h = _mm512_fmadd_pd(v86_3h, v72_3h, v89_3h);
        const __m512d v93_0l = _mm512_fmadd_pd(v72_0l, v91, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v72_0h, v91, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v72_1l, v91, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v72_1h, v91, v92);
        const __m512d v93_2l = _mm512_fmadd_pd(v72_2l, v91, v92);
        const __m512d v93_2h = _mm512_fmadd_pd(v72_2h, v91, v92);
        const __m512d v93_3l = _mm512_fmadd_pd(v72_3l, v91, v92);
        const __m512d v93_3h = _mm512_fmadd_pd(v72_3h, v91, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v72_0l, v93_0l, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v72_0h, v93_0h, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v72_1l, v93_1l, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v72_1h, v93_1h, v94);
        const __m512d v95_2l = _mm512_fmadd_pd(v72_2l, v93_2l, v94);
        const __m512d v95_2h = _mm512_fmadd_pd(v72_2h, v93_2h, v94);
        const __m512d v95_3l = _mm512_fmadd_pd(v72_3l, v93_3l, v94);
        const __m512d v95_3h = _mm512_fmadd_pd(v72_3h, v93_3h, v94);
        const __m512d v97_0l = _mm512_fmadd_pd(v95_0l, v72_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v95_0h, v72_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v95_1l, v72_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v95_1h, v72_1h, v96);
        const __m512d v97_2l = _mm512_fmadd_pd(v95_2l, v72_2l, v96);
        const __m512d v97_2h = _mm512_fmadd_pd(v95_2h, v72_2h, v96);
        const __m512d v97_3l = _mm512_fmadd_pd(v95_3l, v72_3l, v96);
        const __m512d v97_3h = _mm512_fmadd_pd(v95_3h, v72_3h, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v72_0l, v97_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v72_0h, v97_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v72_1l, v97_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v72_1h, v97_1h, v98);
        const __m512d v99_2l = _mm512_fmadd_pd(v72_2l, v97_2l, v98);
        const __m512d v99_2h = _mm512_fmadd_pd(v72_2h, v97_2h, v98);
        const __m512d v99_3l = _mm512_fmadd_pd(v72_3l, v97_3l, v98);
        const __m512d v99_3h = _mm512_fmadd_pd(v72_3h, v97_3h, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v87, v83_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v87, v83_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v87, v83_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v87, v83_1h, v100);
        const __m512d v101_2l = _mm512_fmadd_pd(v87, v83_2l, v100);
        const __m512d v101_2h = _mm512_fmadd_pd(v87, v83_2h, v100);
        const __m512d v101_3l = _mm512_fmadd_pd(v87, v83_3l, v100);
        const __m512d v101_3h = _mm512_fmadd_pd(v87, v83_3h, v100);
        const __m512d v102_0l = _mm512_fmadd_pd(v72_0l, v99_0l, v101_0l);
        const __m512d v102_0h = _mm512_fmadd_pd(v72_0h, v99_0h, v101_0h);
        const __m512d v102_1l = _mm512_fmadd_pd(v72_1l, v99_1l, v101_1l);
        const __m512d v102_1h = _mm512_fmadd_pd(v72_1h, v99_1h, v101_1h);
        const __m512d v102_2l = _mm512_fmadd_pd(v72_2l, v99_2l, v101_2l);
        const __m512d v102_2h = _mm512_fmadd_pd(v72_2h, v99_2h, v101_2h);
        const __m512d v102_3l = _mm512_fmadd_pd(v72_3l, v99_3l, v101_3l);
        const __m512d v102_3h = _mm512_fmadd_pd(v72_3h, v99_3h, v101_3h);
        const __m512d v103_0l = _mm512_mul_pd(v72_0l, v71_0l);
        const __m512d v103_0h = _mm512_mul_pd(v72_0h, v71_0h);
        const __m512d v103_1l = _mm512_mul_pd(v72_1l, v71_1l);
        const __m512d v103_1h = _mm512_mul_pd(v72_1h, v71_1h);
        const __m512d v103_2l = _mm512_mul_pd(v72_2l, v71_2l);
        const __m512d v103_2h = _mm512_mul_pd(v72_2h, v71_2h);
        const __m512d v103_3l = _mm512_mul_pd(v72_3l, v71_3l);
        const __m512d v103_3h = _mm512_mul_pd(v72_3h, v71_3h);
        const __m512d v104_0l = _mm512_fmadd_pd(v102_0l, v103_0l, v71_0l);
        const __m512d v104_0h = _mm512_fmadd_pd(v102_0h, v103_0h, v71_0h);
        const __m512d v104_1l = _mm512_fmadd_pd(v102_1l, v103_1l, v71_1l);
        const __m512d v104_1h = _mm512_fmadd_pd(v102_1h, v103_1h, v71_1h);
        const __m512d v104_2l = _mm512_fmadd_pd(v102_2l, v103_2l, v71_2l);
        const __m512d v104_2h = _mm512_fmadd_pd(v102_2h, v103_2h, v71_2h);
        const __m512d v104_3l = _mm512_fmadd_pd(v102_3l, v103_3l, v71_3l);
        const __m512d v104_3h = _mm512_fmadd_pd(v102_3h, v103_3h, v71_3h);
        const __m512d v105_0l = _mm512_mask_blend_pd((__mmask8)v62_0, v104_0l, v90_0l);
        const __m512d v105_0h = _mm512_mask_blend_pd((__mmask8)(v62_0 >> 8), v104_0h, v90_0h);
        const __m512d v105_1l = _mm512_mask_blend_pd((__mmask8)v62_1, v104_1l, v90_1l);
        const __m512d v105_1h = _mm512_mask_blend_pd((__mmask8)(v62_1 >> 8), v104_1h, v90_1h);
        const __m512d v105_2l = _mm512_mask_blend_pd((__mmask8)v62_2, v104_2l, v90_2l);
        const __m512d v105_2h = _mm512_mask_blend_pd((__mmask8)(v62_2 >> 8), v104_2h, v90_2h);
        const __m512d v105_3l = _mm512_mask_blend_pd((__mmask8)v62_3, v104_3l, v90_3l);
        const __m512d v105_3h = _mm512_mask_blend_pd((__mmask8)(v62_3 >> 8), v104_3h, v90_3h);
        const __m256 v106_0l = _mm512_cvtpd_ps(v105_0l);
        const __m256 v106_0h = _mm512_cvtpd_ps(v105_0h);
        const __m512 v106_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v106_0l), v106_0h, 1);
        const __m256 v106_1l = _mm512_cvtpd_ps(v105_1l);
        const __m256 v106_1h = _mm512_cvtpd_ps(v105_1h);
        const __m512 v106_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v106_1l), v106_1h, 1);
        const __m256 v106_2l = _mm512_cvtpd_ps(v105_2l);
        const __m256 v106_2h = _mm512_cvtpd_ps(v105_2h);
        const __m512 v106_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v106_2l), v106_2h, 1);
        const __m256 v106_3l = _mm512_cvtpd_ps(v105_3l);
        const __m256 v106_3h = _mm512_cvtpd_ps(v105_3h);
        const __m512 v106_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v106_3l), v106_3h, 1);
        const __m512i v107_0 = _mm512_srli_epi32(v59_0, 1);
        const __m512i v107_1 = _mm512_srli_epi32(v59_1, 1);
        const __m512i v107_2 = _mm512_srli_epi32(v59_2, 1);
        const __m512i v107_3 = _mm512_srli_epi32(v59_3, 1);
        const __m512i v108_0 = _mm512_slli_epi32(v107_0, 31);
        const __m512i v108_1 = _mm512_slli_epi32(v107_1, 31);
        const __m512i v108_2 = _mm512_slli_epi32(v107_2, 31);
        const __m512i v108_3 = _mm512_slli_epi32(v107_3, 31);
        const __m512i v109_0 = _mm512_xor_si512(v25_0, v108_0);
        const __m512i v109_1 = _mm512_xor_si512(v25_1, v108_1);
        const __m512i v109_2 = _mm512_xor_si512(v25_2, v108_2);
        const __m512i v109_3 = _mm512_xor_si512(v25_3, v108_3);
        const __m512 v110_0 = _mm512_castsi512_ps(_mm512_add_epi32(sin_2ulp_avx512_bits_f32_avx512(v106_0), v109_0));
        const __m512 v110_1 = _mm512_castsi512_ps(_mm512_add_epi32(sin_2ulp_avx512_bits_f32_avx512(v106_1), v109_1));
        const __m512 v110_2 = _mm512_castsi512_ps(_mm512_add_epi32(sin_2ulp_avx512_bits_f32_avx512(v106_2), v109_2));
        const __m512 v110_3 = _mm512_castsi512_ps(_mm512_add_epi32(sin_2ulp_avx512_bits_f32_avx512(v106_3), v109_3));
        const __m512 v111_0 = _mm512_add_ps(v33_0, v110_0);
        const __m512 v111_1 = _mm512_add_ps(v33_1, v110_1);
        const __m512 v111_2 = _mm512_add_ps(v33_2, v110_2);
        const __m512 v111_3 = _mm512_add_ps(v33_3, v110_3);
        r0_0 = _mm512_mask_blend_ps(v32_0, r0_0, v111_0);
        r0_1 = _mm512_mask_blend_ps(v32_1, r0_1, v111_1);
        r0_2 = _mm512_mask_blend_ps(v32_2, r0_2, v111_2);
        r0_3 = _mm512_mask_blend_ps(v32_3, r0_3, v111_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static SIN_2ULP_AVX512_AVX512_TARGET void sin_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.ee5696p-49f); /* 3.43016051e-15 */
    const __m512 v1 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v4 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v8 = _mm512_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m512 v9 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v14 = _mm512_set1_ps(0x1.5d9bd4p-19f); /* 2.60478782e-06 */
    const __m512 v15 = _mm512_set1_ps(-0x1.9f6daap-13f); /* -0.000198091686 */
    const __m512 v17 = _mm512_set1_ps(0x1.110ec8p-7f); /* 0.00833306089 */
    const __m512 v19 = _mm512_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m512i v24 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v31 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v34 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v35 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v36 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v38 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v41 = _mm512_set1_epi32(127);
    const __m512i v42 = _mm512_set1_epi32(255);
    const __m512i v47 = _mm512_set1_epi32(0);
    const __m512d v53 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v60 = _mm512_set1_epi32(1);
    const __m512d v70 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v73 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v74 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v76 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v78 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v81 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v82 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v85 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v87 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v88 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v91 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v92 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v94 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v96 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_fmadd_ps(v1, v3, v4);
    const __m512 v6 = _mm512_sub_ps(v5, v4);
    const __m512 v7 = _mm512_mul_ps(v0, v6);
    const __m512 v10 = _mm512_fmadd_ps(v9, v6, v3);
    const __m512 v11 = _mm512_fmadd_ps(v8, v6, v10);
    const __m512 v12 = _mm512_add_ps(v7, v11);
    const __m512 v13 = _mm512_mul_ps(v12, v12);
    const __m512 v16 = _mm512_fmadd_ps(v13, v14, v15);
    const __m512 v18 = _mm512_fmadd_ps(v16, v13, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v13, v19);
    const __m512 v21 = _mm512_mul_ps(v12, v13);
    const __m512 v22 = _mm512_fmadd_ps(v20, v21, v12);
    const __m512i v23 = _mm512_castps_si512(v2);
    const __m512i v25 = _mm512_and_si512(v23, v24);
    const __m512i v26 = _mm512_cvttps_epi32(v5);
    const __m512i v28 = _mm512_slli_epi32(v26, 31);
    const __m512i v29 = _mm512_xor_si512(v25, v28);
    const __m512 v30 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22), v29));
    const __mmask16 v32 = _mm512_cmp_ps_mask(v3, v31, _CMP_NLE_UQ);
    __m512 r0 = v30;
    __mmask16 any1 = v32;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v33 = _mm512_sub_ps(v3, v3);
        const __m512i v37 = _mm512_and_si512(v23, v36);
        const __m512i v39 = _mm512_or_si512(v37, v38);
        const __m512d v40l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v39));
        const __m512d v40h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v39, 1));
        const __m512i v44 = _mm512_srli_epi32(v23, 23);
        const __m512i v45 = _mm512_and_si512(v42, v44);
        const __m512i v46 = _mm512_sub_epi32(v45, v41);
        const __m512i v48 = _mm512_max_epi32(v46, v47);
        const __m512i v49 = _mm512_min_epi32(v41, v48);
        const __m512d v50l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49), sin_2ulp_avx512_table0, 8);
        const __m512d v50h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49, 1), sin_2ulp_avx512_table0, 8);
        const __m512d v51l = _mm512_mul_pd(v40l, v50l);
        const __m512d v51h = _mm512_mul_pd(v40h, v50h);
        const __m512d v52l = _mm512_mul_pd(v35, v51l);
        const __m512d v52h = _mm512_mul_pd(v35, v51h);
        const __m512d v54l = _mm512_add_pd(v52l, v53);
        const __m512d v54h = _mm512_add_pd(v52h, v53);
        const __m512d v55l = _mm512_sub_pd(v54l, v53);
        const __m512d v55h = _mm512_sub_pd(v54h, v53);
        const __m512d v56l = _mm512_fmadd_pd(v34, v55l, v51l);
        const __m512d v56h = _mm512_fmadd_pd(v34, v55h, v51h);
        const __m512d v57l = _mm512_add_pd(v56l, v53);
        const __m512d v57h = _mm512_add_pd(v56h, v53);
        const __m512i v58l = sin_2ulp_avx512_bits_f64_avx512(v57l);
        const __m512i v58h = sin_2ulp_avx512_bits_f64_avx512(v57h);
        const __m256i v59l = _mm512_cvtepi64_epi32(v58l);
        const __m256i v59h = _mm512_cvtepi64_epi32(v58h);
        const __m512i v59 = _mm512_inserti32x8(_mm512_castsi256_si512(v59l), v59h, 1);
        const __m512i v61 = _mm512_and_si512(v59, v60);
        const __mmask16 v62 = _mm512_cmpeq_epi32_mask(v61, v60);
        const __m512d v63l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49), sin_2ulp_avx512_table1, 8);
        const __m512d v63h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49, 1), sin_2ulp_avx512_table1, 8);
        const __m512d v64l = _mm512_mul_pd(v63l, v40l);
        const __m512d v64h = _mm512_mul_pd(v63h, v40h);
        const __m512d v65l = _mm512_i32gather_pd(_mm512_castsi512_si256(v49), sin_2ulp_avx512_table2, 8);
        const __m512d v65h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v49, 1), sin_2ulp_avx512_table2, 8);
        const __m512d v66l = _mm512_sub_pd(v57l, v53);
        const __m512d v66h = _mm512_sub_pd(v57h, v53);
        const __m512d v67l = _mm512_sub_pd(v56l, v66l);
        const __m512d v67h = _mm512_sub_pd(v56h, v66h);
        const __m512d v68l = _mm512_fmadd_pd(v65l, v40l, v67l);
        const __m512d v68h = _mm512_fmadd_pd(v65h, v40h, v67h);
        const __m512d v69l = _mm512_add_pd(v64l, v68l);
        const __m512d v69h = _mm512_add_pd(v64h, v68h);
        const __m512d v71l = _mm512_mul_pd(v69l, v70);
        const __m512d v71h = _mm512_mul_pd(v69h, v70);
        const __m512d v72l = _mm512_mul_pd(v71l, v71l);
        const __m512d v72h = _mm512_mul_pd(v71h, v71h);
        const __m512d v75l = _mm512_fmadd_pd(v72l, v73, v74);
        const __m512d v75h = _mm512_fmadd_pd(v72h, v73, v74);
        const __m512d v77l = _mm512_fmadd_pd(v72l, v75l, v76);
        const __m512d v77h = _mm512_fmadd_pd(v72h, v75h, v76);
        const __m512d v79l = _mm512_fmadd_pd(v72l, v77l, v78);
        const __m512d v79h = _mm512_fmadd_pd(v72h, v77h, v78);
        const __m512d v80l = _mm512_mul_pd(v72l, v72l);
        const __m512d v80h = _mm512_mul_pd(v72h, v72h);
        const __m512d v83l = _mm512_fmadd_pd(v72l, v81, v82);
        const __m512d v83h = _mm512_fmadd_pd(v72h, v81, v82);
        const __m512d v84l = _mm512_fmadd_pd(v79l, v80l, v83l);
        const __m512d v84h = _mm512_fmadd_pd(v79h, v80h, v83h);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v72l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v72h, v85);
        const __m512d v89l = _mm512_fmadd_pd(v77l, v87, v88);
        const __m512d v89h = _mm512_fmadd_pd(v77h, v87, v88);
        const __m512d v90l = _mm512_fmadd_pd(v86l, v72l, v89l);
        const __m512d v90h = _mm512_fmadd_pd(v86h, v72h, v89h);
        const __m512d v93l = _mm512_fmadd_pd(v72l, v91, v92);
        const __m512d v93h = _mm512_fmadd_pd(v72h, v91, v92);
        const __m512d v95l = _mm512_fmadd_pd(v72l, v93l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v72h, v93h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v72l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v72h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v72l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v72h, v97h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v87, v83l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v87, v83h, v100);
        const __m512d v102l = _mm512_fmadd_pd(v72l, v99l, v101l);
        const __m512d v102h = _mm512_fmadd_pd(v72h, v99h, v101h);
        const __m512d v103l = _mm512_mul_pd(v72l, v71l);
        const __m512d v103h = _mm512_mul_pd(v72h, v71h);
        const __m512d v104l = _mm512_fmadd_pd(v102l, v103l, v71l);
        const __m512d v104h = _mm512_fmadd_pd(v102h, v103h, v71h);
        const __m512d v105l = _mm512_mask_blend_pd((__mmask8)v62, v104l, v90l);
        const __m512d v105h = _mm512_mask_blend_pd((__mmask8)(v62 >> 8), v104h, v90h);
        const __m256 v106l = _mm512_cvtpd_ps(v105l);
        const __m256 v106h = _mm512_cvtpd_ps(v105h);
        const __m512 v106 = _mm512_insertf32x8(_mm512_castps256_ps512(v106l), v106h, 1);
        const __m512i v107 = _mm512_srli_epi32(v59, 1);
        const __m512i v108 = _mm512_slli_epi32(v107, 31);
        const __m512i v109 = _mm512_xor_si512(v25, v108);
        const __m512 v110 = _mm512_castsi512_ps(_mm512_add_epi32(sin_2ulp_avx512_bits_f32_avx512(v106), v109));
        const __m512 v111 = _mm512_add_ps(v33, v110);
        r0 = _mm512_mask_blend_ps(v32, r0, v111);
    }
    _mm512_storeu_ps(y, r0);
}

static SIN_2ULP_AVX512_AVX512_TARGET void sin_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        sin_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sin_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_2ulp_avx512_level(void) {
#if defined(SIN_2ULP_AVX512_FORCE_ISA)
    return SIN_2ULP_AVX512_FORCE_ISA;
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

float sin_2ulp_avx512(float x) {
    return sin_2ulp_avx512_element(x);
}

void sin_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_2ulp_avx512_level();
    if (level == 2) {
        sin_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sin_2ulp_avx512_array_portable(x, y, n);
}
