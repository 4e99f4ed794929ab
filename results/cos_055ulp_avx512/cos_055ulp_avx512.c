/* cos_055ulp_avx512: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.517236 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.921fb6p+0 (-1.57079637, encoding 0xbfc90fdb)
 *   result there -0x1.777a5ep-25 (-4.37113918e-08, encoding 0xb33bbd2f)
 *   mean error   0.138247 ulp
 *   misrounded   178550 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        odd or even exactly
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           95630060ab240c234a60ec666de8134b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.55 --isa avx512 --time 45s --seed 1 --threads 1 --archive cos_055ulp_avx512.db --from seeds/cos/double9.evo
 *                time: 0.8461 ns/element as avx512 code (inputs mean)
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
#include "cos_055ulp_avx512.h"

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

static inline double cos_055ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_055ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int32_t cos_055ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_055ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cos_055ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cos_055ulp_avx512_addbits_f32(float a, int32_t b) {
    return cos_055ulp_avx512_frombits_f32((int32_t)((uint32_t)cos_055ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static inline float cos_055ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cos_055ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline int32_t cos_055ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const double cos_055ulp_avx512_table0[128] = {
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

static const double cos_055ulp_avx512_table1[128] = {
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

static const double cos_055ulp_avx512_table2[128] = {
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

static inline float cos_055ulp_avx512_element(float x) {
    const double v0 = -0x1.921fb54442d18p+1; /* -3.1415926535897931 */
    const double v1 = 0x1.0000000000001p-1; /* 0.50000000000000011 */
    const double v2 = 0x1.45f306dc9c883p-2; /* 0.31830988618379069 */
    const float v3 = x;
    const double v4 = (double)v3;
    const double v5 = -0x1p-1; /* -0.5 */
    const double v6 = cos_055ulp_avx512_fma_f64(v2, v4, v5);
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = v6 + v7;
    const double v9 = v8 - v7;
    const double v10 = v1 + v9;
    const double v11 = cos_055ulp_avx512_fma_f64(v0, v10, v4);
    const double v12 = -0x1.76da9961f4bcbp-15; /* -4.4686067454023289e-05 */
    const double v13 = cos_055ulp_avx512_fma_f64(v11, v11, v12);
    const double v14 = 0x1.9893f6513ec21p-26; /* 2.3782368356751837e-08 */
    const double v15 = -0x1.715892f8a76bep-19; /* -2.7518420860479464e-06 */
    const double v16 = cos_055ulp_avx512_fma_f64(v14, v13, v15);
    const double v17 = 0x1.a016bafb15336p-13; /* 0.00019840659647010213 */
    const double v18 = cos_055ulp_avx512_fma_f64(v13, v16, v17);
    const double v19 = -0x1.1110cfe1594dcp-7; /* -0.008333302978551442 */
    const double v20 = cos_055ulp_avx512_fma_f64(v13, v18, v19);
    const double v21 = 0x1.5554f13e5a671p-3; /* 0.16666592093979518 */
    const double v22 = cos_055ulp_avx512_fma_f64(v20, v13, v21);
    const double v23 = -0x1.ffff830c40b4p+0; /* -1.9999925522722179 */
    const double v24 = cos_055ulp_avx512_fma_f64(v13, v22, v23);
    const double v25 = cos_055ulp_avx512_fma_f64(v11, v24, v11);
    const float v26 = (float)v25;
    const int64_t v27 = cos_055ulp_avx512_bits_f64(v8);
    const int32_t v28 = (int32_t)(uint32_t)(uint64_t)v27;
    const int32_t v29 = 31;
    const int32_t v30 = cos_055ulp_avx512_shl_i32(v28, v29);
    const float v31 = cos_055ulp_avx512_addbits_f32(v26, v30);
    const float v32 = cos_055ulp_avx512_abs_f32(v3);
    const float v33 = 0x1p-40f; /* 9.09494702e-13 */
    const float v34 = 0x1p+4f; /* 16 */
    const float v35 = cos_055ulp_avx512_fma_f32(v33, v32, v34);
    const int v36 = !(v32 <= v35);
    const int32_t v37 = cos_055ulp_avx512_bits_f32(v3);
    float r0 = v31;
    if (v36) {
        const float v38 = v32 - v32;
        const int32_t v39 = 127;
        const int32_t v40 = 255;
        const int32_t v41 = 23;
        const int32_t v42 = cos_055ulp_avx512_lshr_i32(v37, v41);
        const int32_t v43 = v40 & v42;
        const int32_t v44 = (int32_t)((uint32_t)v43 - (uint32_t)v39);
        const int32_t v45 = 0;
        const int32_t v46 = v44 > v45 ? v44 : v45;
        const int32_t v47 = v39 < v46 ? v39 : v46;
        const double v48 = cos_055ulp_avx512_table0[v47];
        const int32_t v49 = 8388607; /* 0x007fffff */
        const int32_t v50 = v37 & v49;
        const int32_t v51 = 8388608; /* 0x00800000 */
        const int32_t v52 = v50 | v51;
        const double v53 = (double)v52;
        const double v54 = v48 * v53;
        const double v55 = -0x0p+0; /* -0 */
        const double v56 = v54 + v55;
        const double v57 = v56 + v7;
        const int64_t v58 = cos_055ulp_avx512_bits_f64(v57);
        const int32_t v59 = (int32_t)(uint32_t)(uint64_t)v58;
        const int32_t v60 = 1;
        const int32_t v61 = (int32_t)((uint32_t)v59 + (uint32_t)v60);
        const int32_t v62 = v61 & v60;
        const int v63 = v62 == v60;
        const double v64 = cos_055ulp_avx512_table1[v47];
        const double v65 = cos_055ulp_avx512_table2[v47];
        const double v66 = v57 - v7;
        const double v67 = v56 - v66;
        const double v68 = cos_055ulp_avx512_fma_f64(v53, v65, v67);
        const double v69 = cos_055ulp_avx512_fma_f64(v53, v64, v68);
        const double v70 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v71 = v69 * v70;
        const double v72 = v71 * v71;
        const double v73 = v72 * v72;
        const double v74 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v75 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v76 = cos_055ulp_avx512_fma_f64(v72, v74, v75);
        const double v77 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v78 = cos_055ulp_avx512_fma_f64(v72, v76, v77);
        const double v79 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v80 = cos_055ulp_avx512_fma_f64(v78, v72, v79);
        const double v81 = v73 * v80;
        const double v82 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v83 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v84 = cos_055ulp_avx512_fma_f64(v72, v82, v83);
        const double v85 = v81 + v84;
        const double v86 = cos_055ulp_avx512_fma_f64(v72, v85, v5);
        const double v87 = 0x1p+0; /* 1 */
        const double v88 = cos_055ulp_avx512_fma_f64(v72, v86, v87);
        const double v89 = v72 * v71;
        const double v90 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v91 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v92 = cos_055ulp_avx512_fma_f64(v72, v90, v91);
        const double v93 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v94 = cos_055ulp_avx512_fma_f64(v72, v92, v93);
        const double v95 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v96 = cos_055ulp_avx512_fma_f64(v72, v94, v95);
        const double v97 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v98 = cos_055ulp_avx512_fma_f64(v96, v72, v97);
        const double v99 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v100 = cos_055ulp_avx512_fma_f64(v98, v72, v99);
        const double v101 = cos_055ulp_avx512_fma_f64(v89, v100, v71);
        const double v102 = v63 ? v88 : v101;
        const float v103 = (float)v102;
        const int32_t v104 = cos_055ulp_avx512_lshr_i32(v61, v60);
        const int32_t v105 = cos_055ulp_avx512_shl_i32(v104, v29);
        const float v106 = cos_055ulp_avx512_addbits_f32(v103, v105);
        const float v107 = v38 + v106;
        r0 = v107;
    }
    return r0;
}

static void cos_055ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_055ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_055ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_055ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_055ULP_AVX512_AVX2 static inline COS_055ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COS_055ULP_AVX512_AVX512 static inline COS_055ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

COS_055ULP_AVX512_AVX2 __m128i cos_055ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
COS_055ULP_AVX512_AVX2 __m256d cos_055ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COS_055ULP_AVX512_AVX2 void cos_055ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v1 = _mm256_set1_pd(0x1.0000000000001p-1); /* 0.50000000000000011 */
    const __m256d v2 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v5 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v12 = _mm256_set1_pd(-0x1.76da9961f4bcbp-15); /* -4.4686067454023289e-05 */
    const __m256d v14 = _mm256_set1_pd(0x1.9893f6513ec21p-26); /* 2.3782368356751837e-08 */
    const __m256d v15 = _mm256_set1_pd(-0x1.715892f8a76bep-19); /* -2.7518420860479464e-06 */
    const __m256d v17 = _mm256_set1_pd(0x1.a016bafb15336p-13); /* 0.00019840659647010213 */
    const __m256d v19 = _mm256_set1_pd(-0x1.1110cfe1594dcp-7); /* -0.008333302978551442 */
    const __m256d v21 = _mm256_set1_pd(0x1.5554f13e5a671p-3); /* 0.16666592093979518 */
    const __m256d v23 = _mm256_set1_pd(-0x1.ffff830c40b4p+0); /* -1.9999925522722179 */
    const __m256 v33 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v34 = _mm256_set1_ps(0x1p+4f); /* 16 */
    const __m256i v39 = _mm256_set1_epi32(127);
    const __m256i v40 = _mm256_set1_epi32(255);
    const __m256i v45 = _mm256_set1_epi32(0);
    const __m256i v49 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v51 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256d v55 = _mm256_set1_pd(-0x0p+0); /* -0 */
    const __m256i v60 = _mm256_set1_epi32(1);
    const __m256d v70 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v74 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v75 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v77 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v79 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v82 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v83 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v87 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v90 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v91 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v93 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v95 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v97 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v99 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v6l = _mm256_fmadd_pd(v2, v4l, v5);
    const __m256d v6h = _mm256_fmadd_pd(v2, v4h, v5);
    const __m256d v8l = _mm256_add_pd(v6l, v7);
    const __m256d v8h = _mm256_add_pd(v6h, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v10l = _mm256_add_pd(v1, v9l);
    const __m256d v10h = _mm256_add_pd(v1, v9h);
    const __m256d v11l = _mm256_fmadd_pd(v0, v10l, v4l);
    const __m256d v11h = _mm256_fmadd_pd(v0, v10h, v4h);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v11h, v12);
    const __m256d v16l = _mm256_fmadd_pd(v14, v13l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14, v13h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v13l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v13h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v13l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v13h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v13l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v13h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v13l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v13h, v22h, v23);
    const __m256d v25l = _mm256_fmadd_pd(v11l, v24l, v11l);
    const __m256d v25h = _mm256_fmadd_pd(v11h, v24h, v11h);
    const __m128 v26l = _mm256_cvtpd_ps(v25l);
    const __m128 v26h = _mm256_cvtpd_ps(v25h);
    const __m256 v26 = _mm256_set_m128(v26h, v26l);
    const __m256i v27l = _mm256_castpd_si256(v8l);
    const __m256i v27h = _mm256_castpd_si256(v8h);
    const __m128i v28l = cos_055ulp_avx512_wrap_avx2(v27l);
    const __m128i v28h = cos_055ulp_avx512_wrap_avx2(v27h);
    const __m256i v28 = _mm256_set_m128i(v28h, v28l);
    const __m256i v30 = _mm256_slli_epi32(v28, 31);
    const __m256 v31 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v26), v30));
    const __m256 v32 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v35 = _mm256_fmadd_ps(v33, v32, v34);
    const __m256i v36 = _mm256_castps_si256(_mm256_cmp_ps(v32, v35, _CMP_NLE_UQ));
    const __m256i v37 = _mm256_castps_si256(v3);
    __m256 r0 = v31;
    __m256i any1 = v36;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v38 = _mm256_sub_ps(v32, v32);
        const __m256i v42 = _mm256_srli_epi32(v37, 23);
        const __m256i v43 = _mm256_and_si256(v40, v42);
        const __m256i v44 = _mm256_sub_epi32(v43, v39);
        const __m256i v46 = _mm256_max_epi32(v44, v45);
        const __m256i v47 = _mm256_min_epi32(v39, v46);
        const __m256d v48l = cos_055ulp_avx512_gather_f64_avx2(cos_055ulp_avx512_table0, _mm256_castsi256_si128(v47));
        const __m256d v48h = cos_055ulp_avx512_gather_f64_avx2(cos_055ulp_avx512_table0, _mm256_extracti128_si256(v47, 1));
        const __m256i v50 = _mm256_and_si256(v37, v49);
        const __m256i v52 = _mm256_or_si256(v50, v51);
        const __m256d v53l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v52));
        const __m256d v53h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v52, 1));
        const __m256d v54l = _mm256_mul_pd(v48l, v53l);
        const __m256d v54h = _mm256_mul_pd(v48h, v53h);
        const __m256d v56l = _mm256_add_pd(v54l, v55);
        const __m256d v56h = _mm256_add_pd(v54h, v55);
        const __m256d v57l = _mm256_add_pd(v56l, v7);
        const __m256d v57h = _mm256_add_pd(v56h, v7);
        const __m256i v58l = _mm256_castpd_si256(v57l);
        const __m256i v58h = _mm256_castpd_si256(v57h);
        const __m128i v59l = cos_055ulp_avx512_wrap_avx2(v58l);
        const __m128i v59h = cos_055ulp_avx512_wrap_avx2(v58h);
        const __m256i v59 = _mm256_set_m128i(v59h, v59l);
        const __m256i v61 = _mm256_add_epi32(v59, v60);
        const __m256i v62 = _mm256_and_si256(v61, v60);
        const __m256i v63 = _mm256_cmpeq_epi32(v62, v60);
        const __m256d v64l = cos_055ulp_avx512_gather_f64_avx2(cos_055ulp_avx512_table1, _mm256_castsi256_si128(v47));
        const __m256d v64h = cos_055ulp_avx512_gather_f64_avx2(cos_055ulp_avx512_table1, _mm256_extracti128_si256(v47, 1));
        const __m256d v65l = cos_055ulp_avx512_gather_f64_avx2(cos_055ulp_avx512_table2, _mm256_castsi256_si128(v47));
        const __m256d v65h = cos_055ulp_avx512_gather_f64_avx2(cos_055ulp_avx512_table2, _mm256_extracti128_si256(v47, 1));
        const __m256d v66l = _mm256_sub_pd(v57l, v7);
        const __m256d v66h = _mm256_sub_pd(v57h, v7);
        const __m256d v67l = _mm256_sub_pd(v56l, v66l);
        const __m256d v67h = _mm256_sub_pd(v56h, v66h);
        const __m256d v68l = _mm256_fmadd_pd(v53l, v65l, v67l);
        const __m256d v68h = _mm256_fmadd_pd(v53h, v65h, v67h);
        const __m256d v69l = _mm256_fmadd_pd(v53l, v64l, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v53h, v64h, v68h);
        const __m256d v71l = _mm256_mul_pd(v69l, v70);
        const __m256d v71h = _mm256_mul_pd(v69h, v70);
        const __m256d v72l = _mm256_mul_pd(v71l, v71l);
        const __m256d v72h = _mm256_mul_pd(v71h, v71h);
        const __m256d v73l = _mm256_mul_pd(v72l, v72l);
        const __m256d v73h = _mm256_mul_pd(v72h, v72h);
        const __m256d v76l = _mm256_fmadd_pd(v72l, v74, v75);
        const __m256d v76h = _mm256_fmadd_pd(v72h, v74, v75);
        const __m256d v78l = _mm256_fmadd_pd(v72l, v76l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v72h, v76h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v78l, v72l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78h, v72h, v79);
        const __m256d v81l = _mm256_mul_pd(v73l, v80l);
        const __m256d v81h = _mm256_mul_pd(v73h, v80h);
        const __m256d v84l = _mm256_fmadd_pd(v72l, v82, v83);
        const __m256d v84h = _mm256_fmadd_pd(v72h, v82, v83);
        const __m256d v85l = _mm256_add_pd(v81l, v84l);
        const __m256d v85h = _mm256_add_pd(v81h, v84h);
        const __m256d v86l = _mm256_fmadd_pd(v72l, v85l, v5);
        const __m256d v86h = _mm256_fmadd_pd(v72h, v85h, v5);
        const __m256d v88l = _mm256_fmadd_pd(v72l, v86l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v72h, v86h, v87);
        const __m256d v89l = _mm256_mul_pd(v72l, v71l);
        const __m256d v89h = _mm256_mul_pd(v72h, v71h);
        const __m256d v92l = _mm256_fmadd_pd(v72l, v90, v91);
        const __m256d v92h = _mm256_fmadd_pd(v72h, v90, v91);
        const __m256d v94l = _mm256_fmadd_pd(v72l, v92l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v72h, v92h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v72l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v72h, v94h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v72l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v72h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v98l, v72l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v98h, v72h, v99);
        const __m256d v101l = _mm256_fmadd_pd(v89l, v100l, v71l);
        const __m256d v101h = _mm256_fmadd_pd(v89h, v100h, v71h);
        const __m256d v102l = _mm256_blendv_pd(v101l, v88l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v63))));
        const __m256d v102h = _mm256_blendv_pd(v101h, v88h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v63, 1))));
        const __m128 v103l = _mm256_cvtpd_ps(v102l);
        const __m128 v103h = _mm256_cvtpd_ps(v102h);
        const __m256 v103 = _mm256_set_m128(v103h, v103l);
        const __m256i v104 = _mm256_srli_epi32(v61, 1);
        const __m256i v105 = _mm256_slli_epi32(v104, 31);
        const __m256 v106 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v103), v105));
        const __m256 v107 = _mm256_add_ps(v38, v106);
        r0 = _mm256_blendv_ps(r0, v107, _mm256_castsi256_ps(v36));
    }
    _mm256_storeu_ps(y, r0);
}

static COS_055ULP_AVX512_AVX2_TARGET void cos_055ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cos_055ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_055ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
COS_055ULP_AVX512_AVX512 __mmask8 cos_055ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COS_055ULP_AVX512_AVX512 void cos_055ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v1 = _mm512_set1_pd(0x1.0000000000001p-1); /* 0.50000000000000011 */
    const __m512d v2 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v5 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(-0x1.76da9961f4bcbp-15); /* -4.4686067454023289e-05 */
    const __m512d v14 = _mm512_set1_pd(0x1.9893f6513ec21p-26); /* 2.3782368356751837e-08 */
    const __m512d v15 = _mm512_set1_pd(-0x1.715892f8a76bep-19); /* -2.7518420860479464e-06 */
    const __m512d v17 = _mm512_set1_pd(0x1.a016bafb15336p-13); /* 0.00019840659647010213 */
    const __m512d v19 = _mm512_set1_pd(-0x1.1110cfe1594dcp-7); /* -0.008333302978551442 */
    const __m512d v21 = _mm512_set1_pd(0x1.5554f13e5a671p-3); /* 0.16666592093979518 */
    const __m512d v23 = _mm512_set1_pd(-0x1.ffff830c40b4p+0); /* -1.9999925522722179 */
    const __m512 v33 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v34 = _mm512_set1_ps(0x1p+4f); /* 16 */
    const __m512i v39 = _mm512_set1_epi32(127);
    const __m512i v40 = _mm512_set1_epi32(255);
    const __m512i v45 = _mm512_set1_epi32(0);
    const __m512i v49 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v51 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v55 = _mm512_set1_pd(-0x0p+0); /* -0 */
    const __m512i v60 = _mm512_set1_epi32(1);
    const __m512d v70 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v74 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v75 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v77 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v82 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v87 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v90 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v91 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v93 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v95 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v97 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v99 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512d v4_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_0));
    const __m512d v4_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_0, 1));
    const __m512d v4_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_1));
    const __m512d v4_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_1, 1));
    const __m512d v6_0l = _mm512_fmadd_pd(v2, v4_0l, v5);
    const __m512d v6_0h = _mm512_fmadd_pd(v2, v4_0h, v5);
    const __m512d v6_1l = _mm512_fmadd_pd(v2, v4_1l, v5);
    const __m512d v6_1h = _mm512_fmadd_pd(v2, v4_1h, v5);
    const __m512d v8_0l = _mm512_add_pd(v6_0l, v7);
    const __m512d v8_0h = _mm512_add_pd(v6_0h, v7);
    const __m512d v8_1l = _mm512_add_pd(v6_1l, v7);
    const __m512d v8_1h = _mm512_add_pd(v6_1h, v7);
    const __m512d v9_0l = _mm512_sub_pd(v8_0l, v7);
    const __m512d v9_0h = _mm512_sub_pd(v8_0h, v7);
    const __m512d v9_1l = _mm512_sub_pd(v8_1l, v7);
    const __m512d v9_1h = _mm512_sub_pd(v8_1h, v7);
    const __m512d v10_0l = _mm512_add_pd(v1, v9_0l);
    const __m512d v10_0h = _mm512_add_pd(v1, v9_0h);
    const __m512d v10_1l = _mm512_add_pd(v1, v9_1l);
    const __m512d v10_1h = _mm512_add_pd(v1, v9_1h);
    const __m512d v11_0l = _mm512_fmadd_pd(v0, v10_0l, v4_0l);
    const __m512d v11_0h = _mm512_fmadd_pd(v0, v10_0h, v4_0h);
    const __m512d v11_1l = _mm512_fmadd_pd(v0, v10_1l, v4_1l);
    const __m512d v11_1h = _mm512_fmadd_pd(v0, v10_1h, v4_1h);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v11_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v11_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v11_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v11_1h, v12);
    const __m512d v16_0l = _mm512_fmadd_pd(v14, v13_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14, v13_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14, v13_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14, v13_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v13_0l, v16_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v13_0h, v16_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v13_1l, v16_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v13_1h, v16_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v13_0l, v18_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v13_0h, v18_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v13_1l, v18_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v13_1h, v18_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v13_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v13_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v13_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v13_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v13_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v13_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v13_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v13_1h, v22_1h, v23);
    const __m512d v25_0l = _mm512_fmadd_pd(v11_0l, v24_0l, v11_0l);
    const __m512d v25_0h = _mm512_fmadd_pd(v11_0h, v24_0h, v11_0h);
    const __m512d v25_1l = _mm512_fmadd_pd(v11_1l, v24_1l, v11_1l);
    const __m512d v25_1h = _mm512_fmadd_pd(v11_1h, v24_1h, v11_1h);
    const __m256 v26_0l = _mm512_cvtpd_ps(v25_0l);
    const __m256 v26_0h = _mm512_cvtpd_ps(v25_0h);
    const __m512 v26_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v26_0l), v26_0h, 1);
    const __m256 v26_1l = _mm512_cvtpd_ps(v25_1l);
    const __m256 v26_1h = _mm512_cvtpd_ps(v25_1h);
    const __m512 v26_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v26_1l), v26_1h, 1);
    const __m512i v27_0l = _mm512_castpd_si512(v8_0l);
    const __m512i v27_0h = _mm512_castpd_si512(v8_0h);
    const __m512i v27_1l = _mm512_castpd_si512(v8_1l);
    const __m512i v27_1h = _mm512_castpd_si512(v8_1h);
    const __m256i v28_0l = _mm512_cvtepi64_epi32(v27_0l);
    const __m256i v28_0h = _mm512_cvtepi64_epi32(v27_0h);
    const __m512i v28_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v28_0l), v28_0h, 1);
    const __m256i v28_1l = _mm512_cvtepi64_epi32(v27_1l);
    const __m256i v28_1h = _mm512_cvtepi64_epi32(v27_1h);
    const __m512i v28_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v28_1l), v28_1h, 1);
    const __m512i v30_0 = _mm512_slli_epi32(v28_0, 31);
    const __m512i v30_1 = _mm512_slli_epi32(v28_1, 31);
    const __m512 v31_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v26_0), v30_0));
    const __m512 v31_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v26_1), v30_1));
    const __m512 v32_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v32_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v35_0 = _mm512_fmadd_ps(v33, v32_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v33, v32_1, v34);
    const __mmask16 v36_0 = _mm512_cmp_ps_mask(v32_0, v35_0, _CMP_NLE_UQ);
    const __mmask16 v36_1 = _mm512_cmp_ps_mask(v32_1, v35_1, _CMP_NLE_UQ);
    const __m512i v37_0 = _mm512_castps_si512(v3_0);
    const __m512i v37_1 = _mm512_castps_si512(v3_1);
    __m512 r0_0 = v31_0;
    __m512 r0_1 = v31_1;
    __mmask16 any1 = v36_0;
    any1 = (__mmask16)(any1 | v36_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v38_0 = _mm512_sub_ps(v32_0, v32_0);
        const __m512 v38_1 = _mm512_sub_ps(v32_1, v32_1);
        const __m512i v42_0 = _mm512_srli_epi32(v37_0, 23);
        const __m512i v42_1 = _mm512_srli_epi32(v37_1, 23);
        const __m512i v43_0 = _mm512_and_si512(v40, v42_0);
        const __m512i v43_1 = _mm512_and_si512(v40, v42_1);
        const __m512i v44_0 = _mm512_sub_epi32(v43_0, v39);
        const __m512i v44_1 = _mm512_sub_epi32(v43_1, v39);
        const __m512i v46_0 = _mm512_max_epi32(v44_0, v45);
        const __m512i v46_1 = _mm512_max_epi32(v44_1, v45);
        const __m512i v47_0 = _mm512_min_epi32(v39, v46_0);
        const __m512i v47_1 = _mm512_min_epi32(v39, v46_1);
        const __m512d v48_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v47_0), cos_055ulp_avx512_table0, 8);
        const __m512d v48_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v47_0, 1), cos_055ulp_avx512_table0, 8);
        const __m512d v48_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v47_1), cos_055ulp_avx512_table0, 8);
        const __m512d v48_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v47_1, 1), cos_055ulp_avx512_table0, 8);
        const __m512i v50_0 = _mm512_and_si512(v37_0, v49);
        const __m512i v50_1 = _mm512_and_si512(v37_1, v49);
        const __m512i v52_0 = _mm512_or_si512(v50_0, v51);
        const __m512i v52_1 = _mm512_or_si512(v50_1, v51);
        const __m512d v53_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v52_0));
        const __m512d v53_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v52_0, 1));
        const __m512d v53_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v52_1));
        const __m512d v53_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v52_1, 1));
        const __m512d v54_0l = _mm512_mul_pd(v48_0l, v53_0l);
        const __m512d v54_0h = _mm512_mul_pd(v48_0h, v53_0h);
        const __m512d v54_1l = _mm512_mul_pd(v48_1l, v53_1l);
        const __m512d v54_1h = _mm512_mul_pd(v48_1h, v53_1h);
        const __m512d v56_0l = _mm512_add_pd(v54_0l, v55);
        const __m512d v56_0h = _mm512_add_pd(v54_0h, v55);
        const __m512d v56_1l = _mm512_add_pd(v54_1l, v55);
        const __m512d v56_1h = _mm512_add_pd(v54_1h, v55);
        const __m512d v57_0l = _mm512_add_pd(v56_0l, v7);
        const __m512d v57_0h = _mm512_add_pd(v56_0h, v7);
        const __m512d v57_1l = _mm512_add_pd(v56_1l, v7);
        const __m512d v57_1h = _mm512_add_pd(v56_1h, v7);
        const __m512i v58_0l = _mm512_castpd_si512(v57_0l);
        const __m512i v58_0h = _mm512_castpd_si512(v57_0h);
        const __m512i v58_1l = _mm512_castpd_si512(v57_1l);
        const __m512i v58_1h = _mm512_castpd_si512(v57_1h);
        const __m256i v59_0l = _mm512_cvtepi64_epi32(v58_0l);
        const __m256i v59_0h = _mm512_cvtepi64_epi32(v58_0h);
        const __m512i v59_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v59_0l), v59_0h, 1);
        const __m256i v59_1l = _mm512_cvtepi64_epi32(v58_1l);
        const __m256i v59_1h = _mm512_cvtepi64_epi32(v58_1h);
        const __m512i v59_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v59_1l), v59_1h, 1);
        const __m512i v61_0 = _mm512_add_epi32(v59_0, v60);
        const __m512i v61_1 = _mm512_add_epi32(v59_1, v60);
        const __m512i v62_0 = _mm512_and_si512(v61_0, v60);
        const __m512i v62_1 = _mm512_and_si512(v61_1, v60);
        const __mmask16 v63_0 = _mm512_cmpeq_epi32_mask(v62_0, v60);
        const __mmask16 v63_1 = _mm512_cmpeq_epi32_mask(v62_1, v60);
        const __m512d v64_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v47_0), cos_055ulp_avx512_table1, 8);
        const __m512d v64_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v47_0, 1), cos_055ulp_avx512_table1, 8);
        const __m512d v64_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v47_1), cos_055ulp_avx512_table1, 8);
        const __m512d v64_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v47_1, 1), cos_055ulp_avx512_table1, 8);
        const __m512d v65_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v47_0), cos_055ulp_avx512_table2, 8);
        const __m512d v65_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v47_0, 1), cos_055ulp_avx512_table2, 8);
        const __m512d v65_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v47_1), cos_055ulp_avx512_table2, 8);
        const __m512d v65_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v47_1, 1), cos_055ulp_avx512_table2, 8);
        const __m512d v66_0l = _mm512_sub_pd(v57_0l, v7);
        const __m512d v66_0h = _mm512_sub_pd(v57_0h, v7);
        const __m512d v66_1l = _mm512_sub_pd(v57_1l, v7);
        const __m512d v66_1h = _mm512_sub_pd(v57_1h, v7);
        const __m512d v67_0l = _mm512_sub_pd(v56_0l, v66_0l);
        const __m512d v67_0h = _mm512_sub_pd(v56_0h, v66_0h);
        const __m512d v67_1l = _mm512_sub_pd(v56_1l, v66_1l);
        const __m512d v67_1h = _mm512_sub_pd(v56_1h, v66_1h);
        const __m512d v68_0l = _mm512_fmadd_pd(v53_0l, v65_0l, v67_0l);
        const __m512d v68_0h = _mm512_fmadd_pd(v53_0h, v65_0h, v67_0h);
        const __m512d v68_1l = _mm512_fmadd_pd(v53_1l, v65_1l, v67_1l);
        const __m512d v68_1h = _mm512_fmadd_pd(v53_1h, v65_1h, v67_1h);
        const __m512d v69_0l = _mm512_fmadd_pd(v53_0l, v64_0l, v68_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v53_0h, v64_0h, v68_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v53_1l, v64_1l, v68_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v53_1h, v64_1h, v68_1h);
        const __m512d v71_0l = _mm512_mul_pd(v69_0l, v70);
        const __m512d v71_0h = _mm512_mul_pd(v69_0h, v70);
        const __m512d v71_1l = _mm512_mul_pd(v69_1l, v70);
        const __m512d v71_1h = _mm512_mul_pd(v69_1h, v70);
        const __m512d v72_0l = _mm512_mul_pd(v71_0l, v71_0l);
        const __m512d v72_0h = _mm512_mul_pd(v71_0h, v71_0h);
        const __m512d v72_1l = _mm512_mul_pd(v71_1l, v71_1l);
        const __m512d v72_1h = _mm512_mul_pd(v71_1h, v71_1h);
        const __m512d v73_0l = _mm512_mul_pd(v72_0l, v72_0l);
        const __m512d v73_0h = _mm512_mul_pd(v72_0h, v72_0h);
        const __m512d v73_1l = _mm512_mul_pd(v72_1l, v72_1l);
        const __m512d v73_1h = _mm512_mul_pd(v72_1h, v72_1h);
        const __m512d v76_0l = _mm512_fmadd_pd(v72_0l, v74, v75);
        const __m512d v76_0h = _mm512_fmadd_pd(v72_0h, v74, v75);
        const __m512d v76_1l = _mm512_fmadd_pd(v72_1l, v74, v75);
        const __m512d v76_1h = _mm512_fmadd_pd(v72_1h, v74, v75);
        const __m512d v78_0l = _mm512_fmadd_pd(v72_0l, v76_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v72_0h, v76_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v72_1l, v76_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v72_1h, v76_1h, v77);
        const __m512d v80_0l = _mm512_fmadd_pd(v78_0l, v72_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v78_0h, v72_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v78_1l, v72_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v78_1h, v72_1h, v79);
        const __m512d v81_0l = _mm512_mul_pd(v73_0l, v80_0l);
        const __m512d v81_0h = _mm512_mul_pd(v73_0h, v80_0h);
        const __m512d v81_1l = _mm512_mul_pd(v73_1l, v80_1l);
        const __m512d v81_1h = _mm512_mul_pd(v73_1h, v80_1h);
        const __m512d v84_0l = _mm512_fmadd_pd(v72_0l, v82, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v72_0h, v82, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v72_1l, v82, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v72_1h, v82, v83);
        const __m512d v85_0l = _mm512_add_pd(v81_0l, v84_0l);
        const __m512d v85_0h = _mm512_add_pd(v81_0h, v84_0h);
        const __m512d v85_1l = _mm512_add_pd(v81_1l, v84_1l);
        const __m512d v85_1h = _mm512_add_pd(v81_1h, v84_1h);
        const __m512d v86_0l = _mm512_fmadd_pd(v72_0l, v85_0l, v5);
        const __m512d v86_0h = _mm512_fmadd_pd(v72_0h, v85_0h, v5);
        const __m512d v86_1l = _mm512_fmadd_pd(v72_1l, v85_1l, v5);
        const __m512d v86_1h = _mm512_fmadd_pd(v72_1h, v85_1h, v5);
        const __m512d v88_0l = _mm512_fmadd_pd(v72_0l, v86_0l, v87);
        const __m512d v88_0h = _mm512_fmadd_pd(v72_0h, v86_0h, v87);
        const __m512d v88_1l = _mm512_fmadd_pd(v72_1l, v86_1l, v87);
        const __m512d v88_1h = _mm512_fmadd_pd(v72_1h, v86_1h, v87);
        const __m512d v89_0l = _mm512_mul_pd(v72_0l, v71_0l);
        const __m512d v89_0h = _mm512_mul_pd(v72_0h, v71_0h);
        const __m512d v89_1l = _mm512_mul_pd(v72_1l, v71_1l);
        const __m512d v89_1h = _mm512_mul_pd(v72_1h, v71_1h);
        const __m512d v92_0l = _mm512_fmadd_pd(v72_0l, v90, v91);
        const __m512d v92_0h = _mm512_fmadd_pd(v72_0h, v90, v91);
        const __m512d v92_1l = _mm512_fmadd_pd(v72_1l, v90, v91);
        const __m512d v92_1h = _mm512_fmadd_pd(v72_1h, v90, v91);
        const __m512d v94_0l = _mm512_fmadd_pd(v72_0l, v92_0l, v93);
        const __m512d v94_0h = _mm512_fmadd_pd(v72_0h, v92_0h, v93);
        const __m512d v94_1l = _mm512_fmadd_pd(v72_1l, v92_1l, v93);
        const __m512d v94_1h = _mm512_fmadd_pd(v72_1h, v92_1h, v93);
        const __m512d v96_0l = _mm512_fmadd_pd(v72_0l, v94_0l, v95);
        const __m512d v96_0h = _mm512_fmadd_pd(v72_0h, v94_0h, v95);
        const __m512d v96_1l = _mm512_fmadd_pd(v72_1l, v94_1l, v95);
        const __m512d v96_1h = _mm512_fmadd_pd(v72_1h, v94_1h, v95);
        const __m512d v98_0l = _mm512_fmadd_pd(v96_0l, v72_0l, v97);
        const __m512d v98_0h = _mm512_fmadd_pd(v96_0h, v72_0h, v97);
        const __m512d v98_1l = _mm512_fmadd_pd(v96_1l, v72_1l, v97);
        const __m512d v98_1h = _mm512_fmadd_pd(v96_1h, v72_1h, v97);
        const __m512d v100_0l = _mm512_fmadd_pd(v98_0l, v72_0l, v99);
        const __m512d v100_0h = _mm512_fmadd_pd(v98_0h, v72_0h, v99);
        const __m512d v100_1l = _mm512_fmadd_pd(v98_1l, v72_1l, v99);
        const __m512d v100_1h = _mm512_fmadd_pd(v98_1h, v72_1h, v99);
        const __m512d v101_0l = _mm512_fmadd_pd(v89_0l, v100_0l, v71_0l);
        const __m512d v101_0h = _mm512_fmadd_pd(v89_0h, v100_0h, v71_0h);
        const __m512d v101_1l = _mm512_fmadd_pd(v89_1l, v100_1l, v71_1l);
        const __m512d v101_1h = _mm512_fmadd_pd(v89_1h, v100_1h, v71_1h);
        const __m512d v102_0l = _mm512_mask_blend_pd((__mmask8)v63_0, v101_0l, v88_0l);
        const __m512d v102_0h = _mm512_mask_blend_pd(cos_055ulp_avx512_high_mask_avx512(v63_0), v101_0h, v88_0h);
        const __m512d v102_1l = _mm512_mask_blend_pd((__mmask8)v63_1, v101_1l, v88_1l);
        const __m512d v102_1h = _mm512_mask_blend_pd(cos_055ulp_avx512_high_mask_avx512(v63_1), v101_1h, v88_1h);
        const __m256 v103_0l = _mm512_cvtpd_ps(v102_0l);
        const __m256 v103_0h = _mm512_cvtpd_ps(v102_0h);
        const __m512 v103_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v103_0l), v103_0h, 1);
        const __m256 v103_1l = _mm512_cvtpd_ps(v102_1l);
        const __m256 v103_1h = _mm512_cvtpd_ps(v102_1h);
        const __m512 v103_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v103_1l), v103_1h, 1);
        const __m512i v104_0 = _mm512_srli_epi32(v61_0, 1);
        const __m512i v104_1 = _mm512_srli_epi32(v61_1, 1);
        const __m512i v105_0 = _mm512_slli_epi32(v104_0, 31);
        const __m512i v105_1 = _mm512_slli_epi32(v104_1, 31);
        const __m512 v106_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v103_0), v105_0));
        const __m512 v106_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v103_1), v105_1));
        const __m512 v107_0 = _mm512_add_ps(v38_0, v106_0);
        const __m512 v107_1 = _mm512_add_ps(v38_1, v106_1);
        r0_0 = _mm512_mask_blend_ps(v36_0, r0_0, v107_0);
        r0_1 = _mm512_mask_blend_ps(v36_1, r0_1, v107_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static COS_055ULP_AVX512_AVX512_TARGET void cos_055ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v1 = _mm512_set1_pd(0x1.0000000000001p-1); /* 0.50000000000000011 */
    const __m512d v2 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v5 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(-0x1.76da9961f4bcbp-15); /* -4.4686067454023289e-05 */
    const __m512d v14 = _mm512_set1_pd(0x1.9893f6513ec21p-26); /* 2.3782368356751837e-08 */
    const __m512d v15 = _mm512_set1_pd(-0x1.715892f8a76bep-19); /* -2.7518420860479464e-06 */
    const __m512d v17 = _mm512_set1_pd(0x1.a016bafb15336p-13); /* 0.00019840659647010213 */
    const __m512d v19 = _mm512_set1_pd(-0x1.1110cfe1594dcp-7); /* -0.008333302978551442 */
    const __m512d v21 = _mm512_set1_pd(0x1.5554f13e5a671p-3); /* 0.16666592093979518 */
    const __m512d v23 = _mm512_set1_pd(-0x1.ffff830c40b4p+0); /* -1.9999925522722179 */
    const __m512 v33 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v34 = _mm512_set1_ps(0x1p+4f); /* 16 */
    const __m512i v39 = _mm512_set1_epi32(127);
    const __m512i v40 = _mm512_set1_epi32(255);
    const __m512i v45 = _mm512_set1_epi32(0);
    const __m512i v49 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v51 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v55 = _mm512_set1_pd(-0x0p+0); /* -0 */
    const __m512i v60 = _mm512_set1_epi32(1);
    const __m512d v70 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v74 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v75 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v77 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v82 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v87 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v90 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v91 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v93 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v95 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v97 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v99 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v6l = _mm512_fmadd_pd(v2, v4l, v5);
    const __m512d v6h = _mm512_fmadd_pd(v2, v4h, v5);
    const __m512d v8l = _mm512_add_pd(v6l, v7);
    const __m512d v8h = _mm512_add_pd(v6h, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v10l = _mm512_add_pd(v1, v9l);
    const __m512d v10h = _mm512_add_pd(v1, v9h);
    const __m512d v11l = _mm512_fmadd_pd(v0, v10l, v4l);
    const __m512d v11h = _mm512_fmadd_pd(v0, v10h, v4h);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v11h, v12);
    const __m512d v16l = _mm512_fmadd_pd(v14, v13l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14, v13h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v13l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v13h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v13l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v13h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v13l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v13h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v13l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v13h, v22h, v23);
    const __m512d v25l = _mm512_fmadd_pd(v11l, v24l, v11l);
    const __m512d v25h = _mm512_fmadd_pd(v11h, v24h, v11h);
    const __m256 v26l = _mm512_cvtpd_ps(v25l);
    const __m256 v26h = _mm512_cvtpd_ps(v25h);
    const __m512 v26 = _mm512_insertf32x8(_mm512_castps256_ps512(v26l), v26h, 1);
    const __m512i v27l = _mm512_castpd_si512(v8l);
    const __m512i v27h = _mm512_castpd_si512(v8h);
    const __m256i v28l = _mm512_cvtepi64_epi32(v27l);
    const __m256i v28h = _mm512_cvtepi64_epi32(v27h);
    const __m512i v28 = _mm512_inserti32x8(_mm512_castsi256_si512(v28l), v28h, 1);
    const __m512i v30 = _mm512_slli_epi32(v28, 31);
    const __m512 v31 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v26), v30));
    const __m512 v32 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v35 = _mm512_fmadd_ps(v33, v32, v34);
    const __mmask16 v36 = _mm512_cmp_ps_mask(v32, v35, _CMP_NLE_UQ);
    const __m512i v37 = _mm512_castps_si512(v3);
    __m512 r0 = v31;
    __mmask16 any1 = v36;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v38 = _mm512_sub_ps(v32, v32);
        const __m512i v42 = _mm512_srli_epi32(v37, 23);
        const __m512i v43 = _mm512_and_si512(v40, v42);
        const __m512i v44 = _mm512_sub_epi32(v43, v39);
        const __m512i v46 = _mm512_max_epi32(v44, v45);
        const __m512i v47 = _mm512_min_epi32(v39, v46);
        const __m512d v48l = _mm512_i32gather_pd(_mm512_castsi512_si256(v47), cos_055ulp_avx512_table0, 8);
        const __m512d v48h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v47, 1), cos_055ulp_avx512_table0, 8);
        const __m512i v50 = _mm512_and_si512(v37, v49);
        const __m512i v52 = _mm512_or_si512(v50, v51);
        const __m512d v53l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v52));
        const __m512d v53h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v52, 1));
        const __m512d v54l = _mm512_mul_pd(v48l, v53l);
        const __m512d v54h = _mm512_mul_pd(v48h, v53h);
        const __m512d v56l = _mm512_add_pd(v54l, v55);
        const __m512d v56h = _mm512_add_pd(v54h, v55);
        const __m512d v57l = _mm512_add_pd(v56l, v7);
        const __m512d v57h = _mm512_add_pd(v56h, v7);
        const __m512i v58l = _mm512_castpd_si512(v57l);
        const __m512i v58h = _mm512_castpd_si512(v57h);
        const __m256i v59l = _mm512_cvtepi64_epi32(v58l);
        const __m256i v59h = _mm512_cvtepi64_epi32(v58h);
        const __m512i v59 = _mm512_inserti32x8(_mm512_castsi256_si512(v59l), v59h, 1);
        const __m512i v61 = _mm512_add_epi32(v59, v60);
        const __m512i v62 = _mm512_and_si512(v61, v60);
        const __mmask16 v63 = _mm512_cmpeq_epi32_mask(v62, v60);
        const __m512d v64l = _mm512_i32gather_pd(_mm512_castsi512_si256(v47), cos_055ulp_avx512_table1, 8);
        const __m512d v64h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v47, 1), cos_055ulp_avx512_table1, 8);
        const __m512d v65l = _mm512_i32gather_pd(_mm512_castsi512_si256(v47), cos_055ulp_avx512_table2, 8);
        const __m512d v65h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v47, 1), cos_055ulp_avx512_table2, 8);
        const __m512d v66l = _mm512_sub_pd(v57l, v7);
        const __m512d v66h = _mm512_sub_pd(v57h, v7);
        const __m512d v67l = _mm512_sub_pd(v56l, v66l);
        const __m512d v67h = _mm512_sub_pd(v56h, v66h);
        const __m512d v68l = _mm512_fmadd_pd(v53l, v65l, v67l);
        const __m512d v68h = _mm512_fmadd_pd(v53h, v65h, v67h);
        const __m512d v69l = _mm512_fmadd_pd(v53l, v64l, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v53h, v64h, v68h);
        const __m512d v71l = _mm512_mul_pd(v69l, v70);
        const __m512d v71h = _mm512_mul_pd(v69h, v70);
        const __m512d v72l = _mm512_mul_pd(v71l, v71l);
        const __m512d v72h = _mm512_mul_pd(v71h, v71h);
        const __m512d v73l = _mm512_mul_pd(v72l, v72l);
        const __m512d v73h = _mm512_mul_pd(v72h, v72h);
        const __m512d v76l = _mm512_fmadd_pd(v72l, v74, v75);
        const __m512d v76h = _mm512_fmadd_pd(v72h, v74, v75);
        const __m512d v78l = _mm512_fmadd_pd(v72l, v76l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v72h, v76h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v78l, v72l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78h, v72h, v79);
        const __m512d v81l = _mm512_mul_pd(v73l, v80l);
        const __m512d v81h = _mm512_mul_pd(v73h, v80h);
        const __m512d v84l = _mm512_fmadd_pd(v72l, v82, v83);
        const __m512d v84h = _mm512_fmadd_pd(v72h, v82, v83);
        const __m512d v85l = _mm512_add_pd(v81l, v84l);
        const __m512d v85h = _mm512_add_pd(v81h, v84h);
        const __m512d v86l = _mm512_fmadd_pd(v72l, v85l, v5);
        const __m512d v86h = _mm512_fmadd_pd(v72h, v85h, v5);
        const __m512d v88l = _mm512_fmadd_pd(v72l, v86l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v72h, v86h, v87);
        const __m512d v89l = _mm512_mul_pd(v72l, v71l);
        const __m512d v89h = _mm512_mul_pd(v72h, v71h);
        const __m512d v92l = _mm512_fmadd_pd(v72l, v90, v91);
        const __m512d v92h = _mm512_fmadd_pd(v72h, v90, v91);
        const __m512d v94l = _mm512_fmadd_pd(v72l, v92l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v72h, v92h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v72l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v72h, v94h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v72l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v72h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v98l, v72l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v98h, v72h, v99);
        const __m512d v101l = _mm512_fmadd_pd(v89l, v100l, v71l);
        const __m512d v101h = _mm512_fmadd_pd(v89h, v100h, v71h);
        const __m512d v102l = _mm512_mask_blend_pd((__mmask8)v63, v101l, v88l);
        const __m512d v102h = _mm512_mask_blend_pd(cos_055ulp_avx512_high_mask_avx512(v63), v101h, v88h);
        const __m256 v103l = _mm512_cvtpd_ps(v102l);
        const __m256 v103h = _mm512_cvtpd_ps(v102h);
        const __m512 v103 = _mm512_insertf32x8(_mm512_castps256_ps512(v103l), v103h, 1);
        const __m512i v104 = _mm512_srli_epi32(v61, 1);
        const __m512i v105 = _mm512_slli_epi32(v104, 31);
        const __m512 v106 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v103), v105));
        const __m512 v107 = _mm512_add_ps(v38, v106);
        r0 = _mm512_mask_blend_ps(v36, r0, v107);
    }
    _mm512_storeu_ps(y, r0);
}

static COS_055ULP_AVX512_AVX512_TARGET void cos_055ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cos_055ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cos_055ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_055ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_055ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_055ulp_avx512_level(void) {
#if defined(COS_055ULP_AVX512_FORCE_ISA)
    return COS_055ULP_AVX512_FORCE_ISA;
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

float cos_055ulp_avx512(float x) {
    return cos_055ulp_avx512_element(x);
}

void cos_055ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_055ulp_avx512_level();
    if (level == 2) {
        cos_055ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_055ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cos_055ulp_avx512_array_portable(x, y, n);
}
