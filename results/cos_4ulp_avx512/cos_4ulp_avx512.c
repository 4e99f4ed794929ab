/* cos_4ulp_avx512: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    2.106085 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.60aa3ap+4 (-22.0415592, encoding 0xc1b0551d)
 *   result there -0x1.ff597ap-1 (-0.998729527, encoding 0xbf7facbd)
 *   mean error   0.567541 ulp
 *   misrounded   1933505417 results
 *   holds        never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        odd or even exactly
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           576b0a6f11efe2ff6a92ac923bba60bd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 2 --time 60s --seed 1 --threads 1 --archive cos_4ulp_avx512.db
 *                time: 0.2222 ns/element as avx512 code (inputs moderate)
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
#include "cos_4ulp_avx512.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cos_4ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t cos_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cos_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t cos_4ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double cos_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int32_t cos_4ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cos_4ulp_avx512_addbits_f32(float a, int32_t b) {
    return cos_4ulp_avx512_frombits_f32((int32_t)((uint32_t)cos_4ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static const double cos_4ulp_avx512_table0[128] = {
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

static const double cos_4ulp_avx512_table1[128] = {
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

static const double cos_4ulp_avx512_table2[128] = {
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

static inline float cos_4ulp_avx512_element(float x) {
    const float v0 = 0x1.45f306p-2f; /* 0.318309873 */
    const float v1 = x;
    const float v2 = -0x1p-1f; /* -0.5 */
    const float v3 = cos_4ulp_avx512_fma_f32(v0, v1, v2);
    const float v4 = 0x1.8p+23f; /* 12582912 */
    const float v5 = v3 + v4;
    const int32_t v6 = cos_4ulp_avx512_bits_f32(v5);
    const int32_t v7 = 1;
    const int32_t v8 = v6 & v7;
    const int32_t v9 = 0;
    const int v10 = v8 == v9;
    const float v11 = 0x1p-1f; /* 0.5 */
    const float v12 = v5 - v4;
    const float v13 = v11 + v12;
    const float v14 = 0x1.ee59d2p-49f; /* 3.43024817e-15 */
    const float v15 = -0x1.4442d2p-23f; /* -1.50995803e-07 */
    const float v16 = -0x1.921fb4p+1f; /* -3.1415925 */
    const float v17 = cos_4ulp_avx512_fma_f32(v13, v16, v1);
    const float v18 = cos_4ulp_avx512_fma_f32(v13, v15, v17);
    const float v19 = cos_4ulp_avx512_fma_f32(v13, v14, v18);
    const float v20 = v19 * v19;
    const float v21 = v20 * v19;
    const float v22 = 0x1.5d822ep-19f; /* 2.60404136e-06 */
    const float v23 = -0x1.9f6bb8p-13f; /* -0.000198088062 */
    const float v24 = cos_4ulp_avx512_fma_f32(v20, v22, v23);
    const float v25 = 0x1.110ebcp-7f; /* 0.0083330553 */
    const float v26 = cos_4ulp_avx512_fma_f32(v20, v24, v25);
    const float v27 = -0x1.55554cp-3f; /* -0.166666597 */
    const float v28 = cos_4ulp_avx512_fma_f32(v20, v26, v27);
    const float v29 = cos_4ulp_avx512_fma_f32(v21, v28, v19);
    const float v30 = -v29;
    const float v31 = v10 ? v30 : v29;
    const float v32 = cos_4ulp_avx512_abs_f32(v1);
    const float v33 = 0x1p+17f; /* 131072 */
    const int v34 = !(v32 <= v33);
    float r0 = v31;
    if (v34) {
        const float v35 = v32 - v32;
        const double v36 = -0x1p+2; /* -4 */
        const double v37 = 0x1p-2; /* 0.25 */
        const int32_t v38 = cos_4ulp_avx512_bits_f32(v1);
        const int32_t v39 = 8388607; /* 0x007fffff */
        const int32_t v40 = v38 & v39;
        const int32_t v41 = 8388608; /* 0x00800000 */
        const int32_t v42 = v40 | v41;
        const double v43 = (double)v42;
        const int32_t v44 = 127;
        const int32_t v45 = 255;
        const int32_t v46 = 23;
        const int32_t v47 = cos_4ulp_avx512_lshr_i32(v38, v46);
        const int32_t v48 = v45 & v47;
        const int32_t v49 = (int32_t)((uint32_t)v48 - (uint32_t)v44);
        const int32_t v50 = v49 > v9 ? v49 : v9;
        const int32_t v51 = v44 < v50 ? v44 : v50;
        const double v52 = cos_4ulp_avx512_table0[v51];
        const double v53 = v43 * v52;
        const double v54 = v37 * v53;
        const double v55 = 0x1.8p+52; /* 6755399441055744 */
        const double v56 = v54 + v55;
        const double v57 = v56 - v55;
        const double v58 = cos_4ulp_avx512_fma_f64(v36, v57, v53);
        const double v59 = v58 + v55;
        const int64_t v60 = cos_4ulp_avx512_bits_f64(v59);
        const int32_t v61 = (int32_t)(uint32_t)(uint64_t)v60;
        const int32_t v62 = (int32_t)((uint32_t)v61 + (uint32_t)v7);
        const int32_t v63 = v62 & v7;
        const int v64 = v63 == v7;
        const double v65 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v66 = cos_4ulp_avx512_table1[v51];
        const double v67 = cos_4ulp_avx512_table2[v51];
        const double v68 = v59 - v55;
        const double v69 = v58 - v68;
        const double v70 = cos_4ulp_avx512_fma_f64(v67, v43, v69);
        const double v71 = cos_4ulp_avx512_fma_f64(v66, v43, v70);
        const double v72 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v73 = v71 * v72;
        const double v74 = v73 * v73;
        const double v75 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v76 = cos_4ulp_avx512_fma_f64(v65, v74, v75);
        const double v77 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v78 = cos_4ulp_avx512_fma_f64(v76, v74, v77);
        const double v79 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v80 = cos_4ulp_avx512_fma_f64(v78, v74, v79);
        const double v81 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v82 = cos_4ulp_avx512_fma_f64(v80, v74, v81);
        const double v83 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v84 = 0x1p+0; /* 1 */
        const double v85 = cos_4ulp_avx512_fma_f64(v82, v83, v84);
        const double v86 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v87 = cos_4ulp_avx512_fma_f64(v82, v74, v86);
        const double v88 = -0x1p-1; /* -0.5 */
        const double v89 = cos_4ulp_avx512_fma_f64(v87, v74, v88);
        const double v90 = v89 * v74;
        const double v91 = v85 + v90;
        const double v92 = cos_4ulp_avx512_fma_f64(v74, v58, v69);
        const double v93 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v94 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v95 = cos_4ulp_avx512_fma_f64(v92, v93, v94);
        const double v96 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v97 = cos_4ulp_avx512_fma_f64(v95, v74, v96);
        const double v98 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v99 = cos_4ulp_avx512_fma_f64(v74, v97, v98);
        const double v100 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v101 = cos_4ulp_avx512_fma_f64(v99, v74, v100);
        const double v102 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v103 = cos_4ulp_avx512_fma_f64(v74, v101, v102);
        const double v104 = v74 * v73;
        const double v105 = cos_4ulp_avx512_fma_f64(v103, v104, v73);
        const double v106 = v64 ? v91 : v105;
        const float v107 = (float)v106;
        const int32_t v108 = cos_4ulp_avx512_lshr_i32(v62, v7);
        const int32_t v109 = 31;
        const int32_t v110 = cos_4ulp_avx512_shl_i32(v108, v109);
        const float v111 = cos_4ulp_avx512_addbits_f32(v107, v110);
        const float v112 = v35 + v111;
        r0 = v112;
    }
    return r0;
}

static void cos_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_4ULP_AVX512_AVX2 static inline COS_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COS_4ULP_AVX512_AVX512 static inline COS_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
COS_4ULP_AVX512_AVX2 __m256i cos_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

COS_4ULP_AVX512_AVX2 __m128i cos_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
COS_4ULP_AVX512_AVX2 __m256i cos_4ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COS_4ULP_AVX512_AVX2 void cos_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v2 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v7 = _mm256_set1_epi32(1);
    const __m256i v9 = _mm256_set1_epi32(0);
    const __m256 v11 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v14 = _mm256_set1_ps(0x1.ee59d2p-49f); /* 3.43024817e-15 */
    const __m256 v15 = _mm256_set1_ps(-0x1.4442d2p-23f); /* -1.50995803e-07 */
    const __m256 v16 = _mm256_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m256 v22 = _mm256_set1_ps(0x1.5d822ep-19f); /* 2.60404136e-06 */
    const __m256 v23 = _mm256_set1_ps(-0x1.9f6bb8p-13f); /* -0.000198088062 */
    const __m256 v25 = _mm256_set1_ps(0x1.110ebcp-7f); /* 0.0083330553 */
    const __m256 v27 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256 v33 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256d v36 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v37 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v39 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v41 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v44 = _mm256_set1_epi32(127);
    const __m256i v45 = _mm256_set1_epi32(255);
    const __m256d v55 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v65 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v72 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v75 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v77 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v79 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v81 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v83 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v84 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v86 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v88 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v93 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v94 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v96 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v98 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v100 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v102 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_fmadd_ps(v0, v1_0, v2);
    const __m256 v3_1 = _mm256_fmadd_ps(v0, v1_1, v2);
    const __m256 v5_0 = _mm256_add_ps(v3_0, v4);
    const __m256 v5_1 = _mm256_add_ps(v3_1, v4);
    const __m256i v6_0 = _mm256_castps_si256(v5_0);
    const __m256i v6_1 = _mm256_castps_si256(v5_1);
    const __m256i v8_0 = _mm256_and_si256(v6_0, v7);
    const __m256i v8_1 = _mm256_and_si256(v6_1, v7);
    const __m256i v10_0 = _mm256_cmpeq_epi32(v8_0, v9);
    const __m256i v10_1 = _mm256_cmpeq_epi32(v8_1, v9);
    const __m256 v12_0 = _mm256_sub_ps(v5_0, v4);
    const __m256 v12_1 = _mm256_sub_ps(v5_1, v4);
    const __m256 v13_0 = _mm256_add_ps(v11, v12_0);
    const __m256 v13_1 = _mm256_add_ps(v11, v12_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v13_0, v16, v1_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v13_1, v16, v1_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v13_0, v15, v17_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v13_1, v15, v17_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v13_0, v14, v18_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v13_1, v14, v18_1);
    const __m256 v20_0 = _mm256_mul_ps(v19_0, v19_0);
    const __m256 v20_1 = _mm256_mul_ps(v19_1, v19_1);
    const __m256 v21_0 = _mm256_mul_ps(v20_0, v19_0);
    const __m256 v21_1 = _mm256_mul_ps(v20_1, v19_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v20_0, v22, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v20_1, v22, v23);
    const __m256 v26_0 = _mm256_fmadd_ps(v20_0, v24_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v20_1, v24_1, v25);
    const __m256 v28_0 = _mm256_fmadd_ps(v20_0, v26_0, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v20_1, v26_1, v27);
    const __m256 v29_0 = _mm256_fmadd_ps(v21_0, v28_0, v19_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v21_1, v28_1, v19_1);
    const __m256 v30_0 = _mm256_xor_ps(v29_0, _mm256_set1_ps(-0.0f));
    const __m256 v30_1 = _mm256_xor_ps(v29_1, _mm256_set1_ps(-0.0f));
    const __m256 v31_0 = _mm256_blendv_ps(v29_0, v30_0, _mm256_castsi256_ps(v10_0));
    const __m256 v31_1 = _mm256_blendv_ps(v29_1, v30_1, _mm256_castsi256_ps(v10_1));
    const __m256 v32_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v32_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256i v34_0 = _mm256_castps_si256(_mm256_cmp_ps(v32_0, v33, _CMP_NLE_UQ));
    const __m256i v34_1 = _mm256_castps_si256(_mm256_cmp_ps(v32_1, v33, _CMP_NLE_UQ));
    __m256 r0_0 = v31_0;
    __m256 r0_1 = v31_1;
    __m256i any1 = v34_0;
    any1 = _mm256_or_si256(any1, v34_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v35_0 = _mm256_sub_ps(v32_0, v32_0);
        const __m256 v35_1 = _mm256_sub_ps(v32_1, v32_1);
        const __m256i v38_0 = _mm256_castps_si256(v1_0);
        const __m256i v38_1 = _mm256_castps_si256(v1_1);
        const __m256i v40_0 = _mm256_and_si256(v38_0, v39);
        const __m256i v40_1 = _mm256_and_si256(v38_1, v39);
        const __m256i v42_0 = _mm256_or_si256(v40_0, v41);
        const __m256i v42_1 = _mm256_or_si256(v40_1, v41);
        const __m256d v43_0l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v42_0));
        const __m256d v43_0h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v42_0, 1));
        const __m256d v43_1l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v42_1));
        const __m256d v43_1h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v42_1, 1));
        const __m256i v47_0 = _mm256_srli_epi32(v38_0, 23);
        const __m256i v47_1 = _mm256_srli_epi32(v38_1, 23);
        const __m256i v48_0 = _mm256_and_si256(v45, v47_0);
        const __m256i v48_1 = _mm256_and_si256(v45, v47_1);
        const __m256i v49_0 = _mm256_sub_epi32(v48_0, v44);
        const __m256i v49_1 = _mm256_sub_epi32(v48_1, v44);
        const __m256i v50_0 = _mm256_max_epi32(v49_0, v9);
        const __m256i v50_1 = _mm256_max_epi32(v49_1, v9);
        const __m256i v51_0 = _mm256_min_epi32(v44, v50_0);
        const __m256i v51_1 = _mm256_min_epi32(v44, v50_1);
        const __m256d v52_0l = _mm256_i32gather_pd(cos_4ulp_avx512_table0, _mm256_castsi256_si128(v51_0), 8);
        const __m256d v52_0h = _mm256_i32gather_pd(cos_4ulp_avx512_table0, _mm256_extracti128_si256(v51_0, 1), 8);
        const __m256d v52_1l = _mm256_i32gather_pd(cos_4ulp_avx512_table0, _mm256_castsi256_si128(v51_1), 8);
        const __m256d v52_1h = _mm256_i32gather_pd(cos_4ulp_avx512_table0, _mm256_extracti128_si256(v51_1, 1), 8);
        const __m256d v53_0l = _mm256_mul_pd(v43_0l, v52_0l);
        const __m256d v53_0h = _mm256_mul_pd(v43_0h, v52_0h);
        const __m256d v53_1l = _mm256_mul_pd(v43_1l, v52_1l);
        const __m256d v53_1h = _mm256_mul_pd(v43_1h, v52_1h);
        const __m256d v54_0l = _mm256_mul_pd(v37, v53_0l);
        const __m256d v54_0h = _mm256_mul_pd(v37, v53_0h);
        const __m256d v54_1l = _mm256_mul_pd(v37, v53_1l);
        const __m256d v54_1h = _mm256_mul_pd(v37, v53_1h);
        const __m256d v56_0l = _mm256_add_pd(v54_0l, v55);
        const __m256d v56_0h = _mm256_add_pd(v54_0h, v55);
        const __m256d v56_1l = _mm256_add_pd(v54_1l, v55);
        const __m256d v56_1h = _mm256_add_pd(v54_1h, v55);
        const __m256d v57_0l = _mm256_sub_pd(v56_0l, v55);
        const __m256d v57_0h = _mm256_sub_pd(v56_0h, v55);
        const __m256d v57_1l = _mm256_sub_pd(v56_1l, v55);
        const __m256d v57_1h = _mm256_sub_pd(v56_1h, v55);
        const __m256d v58_0l = _mm256_fmadd_pd(v36, v57_0l, v53_0l);
        const __m256d v58_0h = _mm256_fmadd_pd(v36, v57_0h, v53_0h);
        const __m256d v58_1l = _mm256_fmadd_pd(v36, v57_1l, v53_1l);
        const __m256d v58_1h = _mm256_fmadd_pd(v36, v57_1h, v53_1h);
        const __m256d v59_0l = _mm256_add_pd(v58_0l, v55);
        const __m256d v59_0h = _mm256_add_pd(v58_0h, v55);
        const __m256d v59_1l = _mm256_add_pd(v58_1l, v55);
        const __m256d v59_1h = _mm256_add_pd(v58_1h, v55);
        const __m256i v60_0l = cos_4ulp_avx512_bits_f64_avx2(v59_0l);
        const __m256i v60_0h = cos_4ulp_avx512_bits_f64_avx2(v59_0h);
        const __m256i v60_1l = cos_4ulp_avx512_bits_f64_avx2(v59_1l);
        const __m256i v60_1h = cos_4ulp_avx512_bits_f64_avx2(v59_1h);
        const __m128i v61_0l = cos_4ulp_avx512_wrap_avx2(v60_0l);
        const __m128i v61_0h = cos_4ulp_avx512_wrap_avx2(v60_0h);
        const __m256i v61_0 = _mm256_set_m128i(v61_0h, v61_0l);
        const __m128i v61_1l = cos_4ulp_avx512_wrap_avx2(v60_1l);
        const __m128i v61_1h = cos_4ulp_avx512_wrap_avx2(v60_1h);
        const __m256i v61_1 = _mm256_set_m128i(v61_1h, v61_1l);
        const __m256i v62_0 = _mm256_add_epi32(v61_0, v7);
        const __m256i v62_1 = _mm256_add_epi32(v61_1, v7);
        const __m256i v63_0 = _mm256_and_si256(v62_0, v7);
        const __m256i v63_1 = _mm256_and_si256(v62_1, v7);
        const __m256i v64_0 = _mm256_cmpeq_epi32(v63_0, v7);
        const __m256i v64_1 = _mm256_cmpeq_epi32(v63_1, v7);
        const __m256d v66_0l = _mm256_i32gather_pd(cos_4ulp_avx512_table1, _mm256_castsi256_si128(v51_0), 8);
        const __m256d v66_0h = _mm256_i32gather_pd(cos_4ulp_avx512_table1, _mm256_extracti128_si256(v51_0, 1), 8);
        const __m256d v66_1l = _mm256_i32gather_pd(cos_4ulp_avx512_table1, _mm256_castsi256_si128(v51_1), 8);
        const __m256d v66_1h = _mm256_i32gather_pd(cos_4ulp_avx512_table1, _mm256_extracti128_si256(v51_1, 1), 8);
        const __m256d v67_0l = _mm256_i32gather_pd(cos_4ulp_avx512_table2, _mm256_castsi256_si128(v51_0), 8);
        const __m256d v67_0h = _mm256_i32gather_pd(cos_4ulp_avx512_table2, _mm256_extracti128_si256(v51_0, 1), 8);
        const __m256d v67_1l = _mm256_i32gather_pd(cos_4ulp_avx512_table2, _mm256_castsi256_si128(v51_1), 8);
        const __m256d v67_1h = _mm256_i32gather_pd(cos_4ulp_avx512_table2, _mm256_extracti128_si256(v51_1, 1), 8);
        const __m256d v68_0l = _mm256_sub_pd(v59_0l, v55);
        const __m256d v68_0h = _mm256_sub_pd(v59_0h, v55);
        const __m256d v68_1l = _mm256_sub_pd(v59_1l, v55);
        const __m256d v68_1h = _mm256_sub_pd(v59_1h, v55);
        const __m256d v69_0l = _mm256_sub_pd(v58_0l, v68_0l);
        const __m256d v69_0h = _mm256_sub_pd(v58_0h, v68_0h);
        const __m256d v69_1l = _mm256_sub_pd(v58_1l, v68_1l);
        const __m256d v69_1h = _mm256_sub_pd(v58_1h, v68_1h);
        const __m256d v70_0l = _mm256_fmadd_pd(v67_0l, v43_0l, v69_0l);
        const __m256d v70_0h = _mm256_fmadd_pd(v67_0h, v43_0h, v69_0h);
        const __m256d v70_1l = _mm256_fmadd_pd(v67_1l, v43_1l, v69_1l);
        const __m256d v70_1h = _mm256_fmadd_pd(v67_1h, v43_1h, v69_1h);
        const __m256d v71_0l = _mm256_fmadd_pd(v66_0l, v43_0l, v70_0l);
        const __m256d v71_0h = _mm256_fmadd_pd(v66_0h, v43_0h, v70_0h);
        const __m256d v71_1l = _mm256_fmadd_pd(v66_1l, v43_1l, v70_1l);
        const __m256d v71_1h = _mm256_fmadd_pd(v66_1h, v43_1h, v70_1h);
        const __m256d v73_0l = _mm256_mul_pd(v71_0l, v72);
        const __m256d v73_0h = _mm256_mul_pd(v71_0h, v72);
        const __m256d v73_1l = _mm256_mul_pd(v71_1l, v72);
        const __m256d v73_1h = _mm256_mul_pd(v71_1h, v72);
        const __m256d v74_0l = _mm256_mul_pd(v73_0l, v73_0l);
        const __m256d v74_0h = _mm256_mul_pd(v73_0h, v73_0h);
        const __m256d v74_1l = _mm256_mul_pd(v73_1l, v73_1l);
        const __m256d v74_1h = _mm256_mul_pd(v73_1h, v73_1h);
        const __m256d v76_0l = _mm256_fmadd_pd(v65, v74_0l, v75);
        const __m256d v76_0h = _mm256_fmadd_pd(v65, v74_0h, v75);
        const __m256d v76_1l = _mm256_fmadd_pd(v65, v74_1l, v75);
        const __m256d v76_1h = _mm256_fmadd_pd(v65, v74_1h, v75);
        const __m256d v78_0l = _mm256_fmadd_pd(v76_0l, v74_0l, v77);
        const __m256d v78_0h = _mm256_fmadd_pd(v76_0h, v74_0h, v77);
        const __m256d v78_1l = _mm256_fmadd_pd(v76_1l, v74_1l, v77);
        const __m256d v78_1h = _mm256_fmadd_pd(v76_1h, v74_1h, v77);
        const __m256d v80_0l = _mm256_fmadd_pd(v78_0l, v74_0l, v79);
        const __m256d v80_0h = _mm256_fmadd_pd(v78_0h, v74_0h, v79);
        const __m256d v80_1l = _mm256_fmadd_pd(v78_1l, v74_1l, v79);
        const __m256d v80_1h = _mm256_fmadd_pd(v78_1h, v74_1h, v79);
        const __m256d v82_0l = _mm256_fmadd_pd(v80_0l, v74_0l, v81);
        const __m256d v82_0h = _mm256_fmadd_pd(v80_0h, v74_0h, v81);
        const __m256d v82_1l = _mm256_fmadd_pd(v80_1l, v74_1l, v81);
        const __m256d v82_1h = _mm256_fmadd_pd(v80_1h, v74_1h, v81);
        const __m256d v85_0l = _mm256_fmadd_pd(v82_0l, v83, v84);
        const __m256d v85_0h = _mm256_fmadd_pd(v82_0h, v83, v84);
        const __m256d v85_1l = _mm256_fmadd_pd(v82_1l, v83, v84);
        const __m256d v85_1h = _mm256_fmadd_pd(v82_1h, v83, v84);
        const __m256d v87_0l = _mm256_fmadd_pd(v82_0l, v74_0l, v86);
        const __m256d v87_0h = _mm256_fmadd_pd(v82_0h, v74_0h, v86);
        const __m256d v87_1l = _mm256_fmadd_pd(v82_1l, v74_1l, v86);
        const __m256d v87_1h = _mm256_fmadd_pd(v82_1h, v74_1h, v86);
        const __m256d v89_0l = _mm256_fmadd_pd(v87_0l, v74_0l, v88);
        const __m256d v89_0h = _mm256_fmadd_pd(v87_0h, v74_0h, v88);
        const __m256d v89_1l = _mm256_fmadd_pd(v87_1l, v74_1l, v88);
        const __m256d v89_1h = _mm256_fmadd_pd(v87_1h, v74_1h, v88);
        const __m256d v90_0l = _mm256_mul_pd(v89_0l, v74_0l);
        const __m256d v90_0h = _mm256_mul_pd(v89_0h, v74_0h);
        const __m256d v90_1l = _mm256_mul_pd(v89_1l, v74_1l);
        const __m256d v90_1h = _mm256_mul_pd(v89_1h, v74_1h);
        const __m256d v91_0l = _mm256_add_pd(v85_0l, v90_0l);
        const __m256d v91_0h = _mm256_add_pd(v85_0h, v90_0h);
        const __m256d v91_1l = _mm256_add_pd(v85_1l, v90_1l);
        const __m256d v91_1h = _mm256_add_pd(v85_1h, v90_1h);
        const __m256d v92_0l = _mm256_fmadd_pd(v74_0l, v58_0l, v69_0l);
        const __m256d v92_0h = _mm256_fmadd_pd(v74_0h, v58_0h, v69_0h);
        const __m256d v92_1l = _mm256_fmadd_pd(v74_1l, v58_1l, v69_1l);
        const __m256d v92_1h = _mm256_fmadd_pd(v74_1h, v58_1h, v69_1h);
        const __m256d v95_0l = _mm256_fmadd_pd(v92_0l, v93, v94);
        const __m256d v95_0h = _mm256_fmadd_pd(v92_0h, v93, v94);
        const __m256d v95_1l = _mm256_fmadd_pd(v92_1l, v93, v94);
        const __m256d v95_1h = _mm256_fmadd_pd(v92_1h, v93, v94);
        const __m256d v97_0l = _mm256_fmadd_pd(v95_0l, v74_0l, v96);
        const __m256d v97_0h = _mm256_fmadd_pd(v95_0h, v74_0h, v96);
        const __m256d v97_1l = _mm256_fmadd_pd(v95_1l, v74_1l, v96);
        const __m256d v97_1h = _mm256_fmadd_pd(v95_1h, v74_1h, v96);
        const __m256d v99_0l = _mm256_fmadd_pd(v74_0l, v97_0l, v98);
        const __m256d v99_0h = _mm256_fmadd_pd(v74_0h, v97_0h, v98);
        const __m256d v99_1l = _mm256_fmadd_pd(v74_1l, v97_1l, v98);
        const __m256d v99_1h = _mm256_fmadd_pd(v74_1h, v97_1h, v98);
        const __m256d v101_0l = _mm256_fmadd_pd(v99_0l, v74_0l, v100);
        const __m256d v101_0h = _mm256_fmadd_pd(v99_0h, v74_0h, v100);
        const __m256d v101_1l = _mm256_fmadd_pd(v99_1l, v74_1l, v100);
        const __m256d v101_1h = _mm256_fmadd_pd(v99_1h, v74_1h, v100);
        const __m256d v103_0l = _mm256_fmadd_pd(v74_0l, v101_0l, v102);
        const __m256d v103_0h = _mm256_fmadd_pd(v74_0h, v101_0h, v102);
        const __m256d v103_1l = _mm256_fmadd_pd(v74_1l, v101_1l, v102);
        const __m256d v103_1h = _mm256_fmadd_pd(v74_1h, v101_1h, v102);
        const __m256d v104_0l = _mm256_mul_pd(v74_0l, v73_0l);
        const __m256d v104_0h = _mm256_mul_pd(v74_0h, v73_0h);
        const __m256d v104_1l = _mm256_mul_pd(v74_1l, v73_1l);
        const __m256d v104_1h = _mm256_mul_pd(v74_1h, v73_1h);
        const __m256d v105_0l = _mm256_fmadd_pd(v103_0l, v104_0l, v73_0l);
        const __m256d v105_0h = _mm256_fmadd_pd(v103_0h, v104_0h, v73_0h);
        const __m256d v105_1l = _mm256_fmadd_pd(v103_1l, v104_1l, v73_1l);
        const __m256d v105_1h = _mm256_fmadd_pd(v103_1h, v104_1h, v73_1h);
        const __m256d v106_0l = _mm256_blendv_pd(v105_0l, v91_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64_0))));
        const __m256d v106_0h = _mm256_blendv_pd(v105_0h, v91_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64_0, 1))));
        const __m256d v106_1l = _mm256_blendv_pd(v105_1l, v91_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64_1))));
        const __m256d v106_1h = _mm256_blendv_pd(v105_1h, v91_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64_1, 1))));
        const __m128 v107_0l = _mm256_cvtpd_ps(v106_0l);
        const __m128 v107_0h = _mm256_cvtpd_ps(v106_0h);
        const __m256 v107_0 = _mm256_set_m128(v107_0h, v107_0l);
        const __m128 v107_1l = _mm256_cvtpd_ps(v106_1l);
        const __m128 v107_1h = _mm256_cvtpd_ps(v106_1h);
        const __m256 v107_1 = _mm256_set_m128(v107_1h, v107_1l);
        const __m256i v108_0 = _mm256_srli_epi32(v62_0, 1);
        const __m256i v108_1 = _mm256_srli_epi32(v62_1, 1);
        const __m256i v110_0 = _mm256_slli_epi32(v108_0, 31);
        const __m256i v110_1 = _mm256_slli_epi32(v108_1, 31);
        const __m256 v111_0 = _mm256_castsi256_ps(_mm256_add_epi32(cos_4ulp_avx512_bits_f32_avx2(v107_0), v110_0));
        const __m256 v111_1 = _mm256_castsi256_ps(_mm256_add_epi32(cos_4ulp_avx512_bits_f32_avx2(v107_1), v110_1));
        const __m256 v112_0 = _mm256_add_ps(v35_0, v111_0);
        const __m256 v112_1 = _mm256_add_ps(v35_1, v111_1);
        r0_0 = _mm256_blendv_ps(r0_0, v112_0, _mm256_castsi256_ps(v34_0));
        r0_1 = _mm256_blendv_ps(r0_1, v112_1, _mm256_castsi256_ps(v34_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static COS_4ULP_AVX512_AVX2_TARGET void cos_4ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v2 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v7 = _mm256_set1_epi32(1);
    const __m256i v9 = _mm256_set1_epi32(0);
    const __m256 v11 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v14 = _mm256_set1_ps(0x1.ee59d2p-49f); /* 3.43024817e-15 */
    const __m256 v15 = _mm256_set1_ps(-0x1.4442d2p-23f); /* -1.50995803e-07 */
    const __m256 v16 = _mm256_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m256 v22 = _mm256_set1_ps(0x1.5d822ep-19f); /* 2.60404136e-06 */
    const __m256 v23 = _mm256_set1_ps(-0x1.9f6bb8p-13f); /* -0.000198088062 */
    const __m256 v25 = _mm256_set1_ps(0x1.110ebcp-7f); /* 0.0083330553 */
    const __m256 v27 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256 v33 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256d v36 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v37 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v39 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v41 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v44 = _mm256_set1_epi32(127);
    const __m256i v45 = _mm256_set1_epi32(255);
    const __m256d v55 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v65 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v72 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v75 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v77 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v79 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v81 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v83 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v84 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v86 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v88 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v93 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v94 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v96 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v98 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v100 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v102 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256 v5 = _mm256_add_ps(v3, v4);
    const __m256i v6 = _mm256_castps_si256(v5);
    const __m256i v8 = _mm256_and_si256(v6, v7);
    const __m256i v10 = _mm256_cmpeq_epi32(v8, v9);
    const __m256 v12 = _mm256_sub_ps(v5, v4);
    const __m256 v13 = _mm256_add_ps(v11, v12);
    const __m256 v17 = _mm256_fmadd_ps(v13, v16, v1);
    const __m256 v18 = _mm256_fmadd_ps(v13, v15, v17);
    const __m256 v19 = _mm256_fmadd_ps(v13, v14, v18);
    const __m256 v20 = _mm256_mul_ps(v19, v19);
    const __m256 v21 = _mm256_mul_ps(v20, v19);
    const __m256 v24 = _mm256_fmadd_ps(v20, v22, v23);
    const __m256 v26 = _mm256_fmadd_ps(v20, v24, v25);
    const __m256 v28 = _mm256_fmadd_ps(v20, v26, v27);
    const __m256 v29 = _mm256_fmadd_ps(v21, v28, v19);
    const __m256 v30 = _mm256_xor_ps(v29, _mm256_set1_ps(-0.0f));
    const __m256 v31 = _mm256_blendv_ps(v29, v30, _mm256_castsi256_ps(v10));
    const __m256 v32 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v32, v33, _CMP_NLE_UQ));
    __m256 r0 = v31;
    __m256i any1 = v34;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v35 = _mm256_sub_ps(v32, v32);
        const __m256i v38 = _mm256_castps_si256(v1);
        const __m256i v40 = _mm256_and_si256(v38, v39);
        const __m256i v42 = _mm256_or_si256(v40, v41);
        const __m256d v43l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v42));
        const __m256d v43h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v42, 1));
        const __m256i v47 = _mm256_srli_epi32(v38, 23);
        const __m256i v48 = _mm256_and_si256(v45, v47);
        const __m256i v49 = _mm256_sub_epi32(v48, v44);
        const __m256i v50 = _mm256_max_epi32(v49, v9);
        const __m256i v51 = _mm256_min_epi32(v44, v50);
        const __m256d v52l = _mm256_i32gather_pd(cos_4ulp_avx512_table0, _mm256_castsi256_si128(v51), 8);
        const __m256d v52h = _mm256_i32gather_pd(cos_4ulp_avx512_table0, _mm256_extracti128_si256(v51, 1), 8);
        const __m256d v53l = _mm256_mul_pd(v43l, v52l);
        const __m256d v53h = _mm256_mul_pd(v43h, v52h);
        const __m256d v54l = _mm256_mul_pd(v37, v53l);
        const __m256d v54h = _mm256_mul_pd(v37, v53h);
        const __m256d v56l = _mm256_add_pd(v54l, v55);
        const __m256d v56h = _mm256_add_pd(v54h, v55);
        const __m256d v57l = _mm256_sub_pd(v56l, v55);
        const __m256d v57h = _mm256_sub_pd(v56h, v55);
        const __m256d v58l = _mm256_fmadd_pd(v36, v57l, v53l);
        const __m256d v58h = _mm256_fmadd_pd(v36, v57h, v53h);
        const __m256d v59l = _mm256_add_pd(v58l, v55);
        const __m256d v59h = _mm256_add_pd(v58h, v55);
        const __m256i v60l = cos_4ulp_avx512_bits_f64_avx2(v59l);
        const __m256i v60h = cos_4ulp_avx512_bits_f64_avx2(v59h);
        const __m128i v61l = cos_4ulp_avx512_wrap_avx2(v60l);
        const __m128i v61h = cos_4ulp_avx512_wrap_avx2(v60h);
        const __m256i v61 = _mm256_set_m128i(v61h, v61l);
        const __m256i v62 = _mm256_add_epi32(v61, v7);
        const __m256i v63 = _mm256_and_si256(v62, v7);
        const __m256i v64 = _mm256_cmpeq_epi32(v63, v7);
        const __m256d v66l = _mm256_i32gather_pd(cos_4ulp_avx512_table1, _mm256_castsi256_si128(v51), 8);
        const __m256d v66h = _mm256_i32gather_pd(cos_4ulp_avx512_table1, _mm256_extracti128_si256(v51, 1), 8);
        const __m256d v67l = _mm256_i32gather_pd(cos_4ulp_avx512_table2, _mm256_castsi256_si128(v51), 8);
        const __m256d v67h = _mm256_i32gather_pd(cos_4ulp_avx512_table2, _mm256_extracti128_si256(v51, 1), 8);
        const __m256d v68l = _mm256_sub_pd(v59l, v55);
        const __m256d v68h = _mm256_sub_pd(v59h, v55);
        const __m256d v69l = _mm256_sub_pd(v58l, v68l);
        const __m256d v69h = _mm256_sub_pd(v58h, v68h);
        const __m256d v70l = _mm256_fmadd_pd(v67l, v43l, v69l);
        const __m256d v70h = _mm256_fmadd_pd(v67h, v43h, v69h);
        const __m256d v71l = _mm256_fmadd_pd(v66l, v43l, v70l);
        const __m256d v71h = _mm256_fmadd_pd(v66h, v43h, v70h);
        const __m256d v73l = _mm256_mul_pd(v71l, v72);
        const __m256d v73h = _mm256_mul_pd(v71h, v72);
        const __m256d v74l = _mm256_mul_pd(v73l, v73l);
        const __m256d v74h = _mm256_mul_pd(v73h, v73h);
        const __m256d v76l = _mm256_fmadd_pd(v65, v74l, v75);
        const __m256d v76h = _mm256_fmadd_pd(v65, v74h, v75);
        const __m256d v78l = _mm256_fmadd_pd(v76l, v74l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v76h, v74h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v78l, v74l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78h, v74h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v80l, v74l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v80h, v74h, v81);
        const __m256d v85l = _mm256_fmadd_pd(v82l, v83, v84);
        const __m256d v85h = _mm256_fmadd_pd(v82h, v83, v84);
        const __m256d v87l = _mm256_fmadd_pd(v82l, v74l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v82h, v74h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v87l, v74l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87h, v74h, v88);
        const __m256d v90l = _mm256_mul_pd(v89l, v74l);
        const __m256d v90h = _mm256_mul_pd(v89h, v74h);
        const __m256d v91l = _mm256_add_pd(v85l, v90l);
        const __m256d v91h = _mm256_add_pd(v85h, v90h);
        const __m256d v92l = _mm256_fmadd_pd(v74l, v58l, v69l);
        const __m256d v92h = _mm256_fmadd_pd(v74h, v58h, v69h);
        const __m256d v95l = _mm256_fmadd_pd(v92l, v93, v94);
        const __m256d v95h = _mm256_fmadd_pd(v92h, v93, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v74l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v74h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v74l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v74h, v97h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v74l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v74h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v74l, v101l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v74h, v101h, v102);
        const __m256d v104l = _mm256_mul_pd(v74l, v73l);
        const __m256d v104h = _mm256_mul_pd(v74h, v73h);
        const __m256d v105l = _mm256_fmadd_pd(v103l, v104l, v73l);
        const __m256d v105h = _mm256_fmadd_pd(v103h, v104h, v73h);
        const __m256d v106l = _mm256_blendv_pd(v105l, v91l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
        const __m256d v106h = _mm256_blendv_pd(v105h, v91h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
        const __m128 v107l = _mm256_cvtpd_ps(v106l);
        const __m128 v107h = _mm256_cvtpd_ps(v106h);
        const __m256 v107 = _mm256_set_m128(v107h, v107l);
        const __m256i v108 = _mm256_srli_epi32(v62, 1);
        const __m256i v110 = _mm256_slli_epi32(v108, 31);
        const __m256 v111 = _mm256_castsi256_ps(_mm256_add_epi32(cos_4ulp_avx512_bits_f32_avx2(v107), v110));
        const __m256 v112 = _mm256_add_ps(v35, v111);
        r0 = _mm256_blendv_ps(r0, v112, _mm256_castsi256_ps(v34));
    }
    _mm256_storeu_ps(y, r0);
}

static COS_4ULP_AVX512_AVX2_TARGET void cos_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_4ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cos_4ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_4ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COS_4ULP_AVX512_AVX512 __m512i cos_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
COS_4ULP_AVX512_AVX512 __m512i cos_4ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COS_4ULP_AVX512_AVX512 void cos_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v2 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v4 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(1);
    const __m512i v9 = _mm512_set1_epi32(0);
    const __m512 v11 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v14 = _mm512_set1_ps(0x1.ee59d2p-49f); /* 3.43024817e-15 */
    const __m512 v15 = _mm512_set1_ps(-0x1.4442d2p-23f); /* -1.50995803e-07 */
    const __m512 v16 = _mm512_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m512 v22 = _mm512_set1_ps(0x1.5d822ep-19f); /* 2.60404136e-06 */
    const __m512 v23 = _mm512_set1_ps(-0x1.9f6bb8p-13f); /* -0.000198088062 */
    const __m512 v25 = _mm512_set1_ps(0x1.110ebcp-7f); /* 0.0083330553 */
    const __m512 v27 = _mm512_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m512 v33 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v36 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v37 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v39 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v41 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v44 = _mm512_set1_epi32(127);
    const __m512i v45 = _mm512_set1_epi32(255);
    const __m512d v55 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v65 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v72 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v75 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v77 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v81 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v83 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v84 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v86 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v88 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v93 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v94 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v96 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v98 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v100 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v102 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512 v5 = _mm512_add_ps(v3, v4);
    const __m512i v6 = _mm512_castps_si512(v5);
    const __m512i v8 = _mm512_and_si512(v6, v7);
    const __mmask16 v10 = _mm512_cmpeq_epi32_mask(v8, v9);
    const __m512 v12 = _mm512_sub_ps(v5, v4);
    const __m512 v13 = _mm512_add_ps(v11, v12);
    const __m512 v17 = _mm512_fmadd_ps(v13, v16, v1);
    const __m512 v18 = _mm512_fmadd_ps(v13, v15, v17);
    const __m512 v19 = _mm512_fmadd_ps(v13, v14, v18);
    const __m512 v20 = _mm512_mul_ps(v19, v19);
    const __m512 v21 = _mm512_mul_ps(v20, v19);
    const __m512 v24 = _mm512_fmadd_ps(v20, v22, v23);
    const __m512 v26 = _mm512_fmadd_ps(v20, v24, v25);
    const __m512 v28 = _mm512_fmadd_ps(v20, v26, v27);
    const __m512 v29 = _mm512_fmadd_ps(v21, v28, v19);
    const __m512 v30 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v29), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v31 = _mm512_mask_blend_ps(v10, v29, v30);
    const __m512 v32 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v34 = _mm512_cmp_ps_mask(v32, v33, _CMP_NLE_UQ);
    __m512 r0 = v31;
    __mmask16 any1 = v34;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v35 = _mm512_sub_ps(v32, v32);
        const __m512i v38 = _mm512_castps_si512(v1);
        const __m512i v40 = _mm512_and_si512(v38, v39);
        const __m512i v42 = _mm512_or_si512(v40, v41);
        const __m512d v43l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v42));
        const __m512d v43h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v42, 1));
        const __m512i v47 = _mm512_srli_epi32(v38, 23);
        const __m512i v48 = _mm512_and_si512(v45, v47);
        const __m512i v49 = _mm512_sub_epi32(v48, v44);
        const __m512i v50 = _mm512_max_epi32(v49, v9);
        const __m512i v51 = _mm512_min_epi32(v44, v50);
        const __m512d v52l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), cos_4ulp_avx512_table0, 8);
        const __m512d v52h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), cos_4ulp_avx512_table0, 8);
        const __m512d v53l = _mm512_mul_pd(v43l, v52l);
        const __m512d v53h = _mm512_mul_pd(v43h, v52h);
        const __m512d v54l = _mm512_mul_pd(v37, v53l);
        const __m512d v54h = _mm512_mul_pd(v37, v53h);
        const __m512d v56l = _mm512_add_pd(v54l, v55);
        const __m512d v56h = _mm512_add_pd(v54h, v55);
        const __m512d v57l = _mm512_sub_pd(v56l, v55);
        const __m512d v57h = _mm512_sub_pd(v56h, v55);
        const __m512d v58l = _mm512_fmadd_pd(v36, v57l, v53l);
        const __m512d v58h = _mm512_fmadd_pd(v36, v57h, v53h);
        const __m512d v59l = _mm512_add_pd(v58l, v55);
        const __m512d v59h = _mm512_add_pd(v58h, v55);
        const __m512i v60l = cos_4ulp_avx512_bits_f64_avx512(v59l);
        const __m512i v60h = cos_4ulp_avx512_bits_f64_avx512(v59h);
        const __m256i v61l = _mm512_cvtepi64_epi32(v60l);
        const __m256i v61h = _mm512_cvtepi64_epi32(v60h);
        const __m512i v61 = _mm512_inserti32x8(_mm512_castsi256_si512(v61l), v61h, 1);
        const __m512i v62 = _mm512_add_epi32(v61, v7);
        const __m512i v63 = _mm512_and_si512(v62, v7);
        const __mmask16 v64 = _mm512_cmpeq_epi32_mask(v63, v7);
        const __m512d v66l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), cos_4ulp_avx512_table1, 8);
        const __m512d v66h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), cos_4ulp_avx512_table1, 8);
        const __m512d v67l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), cos_4ulp_avx512_table2, 8);
        const __m512d v67h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), cos_4ulp_avx512_table2, 8);
        const __m512d v68l = _mm512_sub_pd(v59l, v55);
        const __m512d v68h = _mm512_sub_pd(v59h, v55);
        const __m512d v69l = _mm512_sub_pd(v58l, v68l);
        const __m512d v69h = _mm512_sub_pd(v58h, v68h);
        const __m512d v70l = _mm512_fmadd_pd(v67l, v43l, v69l);
        const __m512d v70h = _mm512_fmadd_pd(v67h, v43h, v69h);
        const __m512d v71l = _mm512_fmadd_pd(v66l, v43l, v70l);
        const __m512d v71h = _mm512_fmadd_pd(v66h, v43h, v70h);
        const __m512d v73l = _mm512_mul_pd(v71l, v72);
        const __m512d v73h = _mm512_mul_pd(v71h, v72);
        const __m512d v74l = _mm512_mul_pd(v73l, v73l);
        const __m512d v74h = _mm512_mul_pd(v73h, v73h);
        const __m512d v76l = _mm512_fmadd_pd(v65, v74l, v75);
        const __m512d v76h = _mm512_fmadd_pd(v65, v74h, v75);
        const __m512d v78l = _mm512_fmadd_pd(v76l, v74l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v76h, v74h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v78l, v74l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78h, v74h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v80l, v74l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v80h, v74h, v81);
        const __m512d v85l = _mm512_fmadd_pd(v82l, v83, v84);
        const __m512d v85h = _mm512_fmadd_pd(v82h, v83, v84);
        const __m512d v87l = _mm512_fmadd_pd(v82l, v74l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v82h, v74h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v87l, v74l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87h, v74h, v88);
        const __m512d v90l = _mm512_mul_pd(v89l, v74l);
        const __m512d v90h = _mm512_mul_pd(v89h, v74h);
        const __m512d v91l = _mm512_add_pd(v85l, v90l);
        const __m512d v91h = _mm512_add_pd(v85h, v90h);
        const __m512d v92l = _mm512_fmadd_pd(v74l, v58l, v69l);
        const __m512d v92h = _mm512_fmadd_pd(v74h, v58h, v69h);
        const __m512d v95l = _mm512_fmadd_pd(v92l, v93, v94);
        const __m512d v95h = _mm512_fmadd_pd(v92h, v93, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v74l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v74h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v74l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v74h, v97h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v74l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v74h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v74l, v101l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v74h, v101h, v102);
        const __m512d v104l = _mm512_mul_pd(v74l, v73l);
        const __m512d v104h = _mm512_mul_pd(v74h, v73h);
        const __m512d v105l = _mm512_fmadd_pd(v103l, v104l, v73l);
        const __m512d v105h = _mm512_fmadd_pd(v103h, v104h, v73h);
        const __m512d v106l = _mm512_mask_blend_pd((__mmask8)v64, v105l, v91l);
        const __m512d v106h = _mm512_mask_blend_pd((__mmask8)(v64 >> 8), v105h, v91h);
        const __m256 v107l = _mm512_cvtpd_ps(v106l);
        const __m256 v107h = _mm512_cvtpd_ps(v106h);
        const __m512 v107 = _mm512_insertf32x8(_mm512_castps256_ps512(v107l), v107h, 1);
        const __m512i v108 = _mm512_srli_epi32(v62, 1);
        const __m512i v110 = _mm512_slli_epi32(v108, 31);
        const __m512 v111 = _mm512_castsi512_ps(_mm512_add_epi32(cos_4ulp_avx512_bits_f32_avx512(v107), v110));
        const __m512 v112 = _mm512_add_ps(v35, v111);
        r0 = _mm512_mask_blend_ps(v34, r0, v112);
    }
    _mm512_storeu_ps(y, r0);
}

static COS_4ULP_AVX512_AVX512_TARGET void cos_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_4ulp_avx512_level(void) {
#if defined(COS_4ULP_AVX512_FORCE_ISA)
    return COS_4ULP_AVX512_FORCE_ISA;
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

float cos_4ulp_avx512(float x) {
    return cos_4ulp_avx512_element(x);
}

void cos_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_4ulp_avx512_level();
    if (level == 2) {
        cos_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cos_4ulp_avx512_array_portable(x, y, n);
}
