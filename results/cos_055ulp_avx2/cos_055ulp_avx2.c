/* cos_055ulp_avx2: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.542307 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fc77ecp+60 (-2.2899383e+18, encoding 0xddfe3bf6)
 *   result there 0x1.8fb162p-2 (0.390325099, encoding 0x3ec7d8b1)
 *   mean error   0.138247 ulp
 *   misrounded   84972 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           52ed19187526418e08511014bb8093b2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.55 --isa avx2 --time 45s --seed 1 --threads 1 --archive cos_055ulp_avx2.db --from seeds/cos/double9.evo
 *                time: 2.8022 ns/element as avx2 code (inputs mean)
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
#include "cos_055ulp_avx2.h"

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

static inline float cos_055ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double cos_055ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float cos_055ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cos_055ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cos_055ulp_avx2_addbits_f32(float a, int32_t b) {
    return cos_055ulp_avx2_frombits_f32((int32_t)((uint32_t)cos_055ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t cos_055ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_055ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int32_t cos_055ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const double cos_055ulp_avx2_table0[128] = {
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

static const double cos_055ulp_avx2_table1[128] = {
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

static const double cos_055ulp_avx2_table2[128] = {
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

static inline float cos_055ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = cos_055ulp_avx2_abs_f32(v0);
    const double v2 = (double)v1;
    const double v3 = -0x1.921fb5435df4ap+0; /* -1.5707963265867471 */
    const double v4 = v2 + v3;
    const double v5 = -0x1.2a7df240ffa21p-28; /* -4.3436299565825844e-09 */
    const double v6 = cos_055ulp_avx2_fma_f64(v4, v4, v5);
    const double v7 = v4 * v6;
    const double v8 = -0x1.6b925f2d87b97p-26; /* -2.1162662003117773e-08 */
    const double v9 = 0x1.525583ab76193p-24; /* 7.8774532389654398e-08 */
    const double v10 = cos_055ulp_avx2_fma_f64(v2, v8, v9);
    const double v11 = 0x1.6a0b49a7a99dp-19; /* 2.6974386918177337e-06 */
    const double v12 = cos_055ulp_avx2_fma_f64(v10, v2, v11);
    const double v13 = -0x1.a01e5166efc0fp-13; /* -0.00019842072944517604 */
    const double v14 = cos_055ulp_avx2_fma_f64(v12, v6, v13);
    const double v15 = 0x1.11111c031886p-7; /* 0.0083333384301946256 */
    const double v16 = cos_055ulp_avx2_fma_f64(v14, v6, v15);
    const double v17 = -0x1.555555a383139p-3; /* -0.16666666894196583 */
    const double v18 = cos_055ulp_avx2_fma_f64(v16, v6, v17);
    const double v19 = cos_055ulp_avx2_fma_f64(v7, v18, v4);
    const float v20 = (float)v19;
    const int32_t v21 = INT32_MIN; /* 0x80000000 */
    const float v22 = cos_055ulp_avx2_addbits_f32(v20, v21);
    const float v23 = 0x1.ffff02p+16f; /* 131071.008 */
    const float v24 = v23 * v1;
    const int v25 = !(v24 <= v23);
    const int32_t v26 = cos_055ulp_avx2_bits_f32(v0);
    const double v27 = 0x1.8000002028fap+52; /* 6755399474778016 */
    const double v28 = -0x1.ffffffff9a674p-2; /* -0.49999999997689959 */
    const int32_t v29 = 31;
    float r0 = v22;
    if (v25) {
        const float v30 = v1 - v1;
        const double v31 = -0x1p+2; /* -4 */
        const double v32 = 0x0p+0; /* 0 */
        const int32_t v33 = 127;
        const int32_t v34 = 255;
        const int32_t v35 = 23;
        const int32_t v36 = cos_055ulp_avx2_lshr_i32(v26, v35);
        const int32_t v37 = v34 & v36;
        const int32_t v38 = (int32_t)((uint32_t)v37 - (uint32_t)v33);
        const int32_t v39 = 0;
        const int32_t v40 = v38 > v39 ? v38 : v39;
        const int32_t v41 = v33 < v40 ? v33 : v40;
        const double v42 = cos_055ulp_avx2_table0[v41];
        const int32_t v43 = 8388607; /* 0x007fffff */
        const int32_t v44 = v26 & v43;
        const int32_t v45 = 8388608; /* 0x00800000 */
        const int32_t v46 = v44 | v45;
        const double v47 = (double)v46;
        const double v48 = v42 * v47;
        const double v49 = cos_055ulp_avx2_fma_f64(v31, v32, v48);
        const double v50 = v49 + v27;
        const int64_t v51 = cos_055ulp_avx2_bits_f64(v50);
        const int32_t v52 = (int32_t)(uint32_t)(uint64_t)v51;
        const int32_t v53 = 1;
        const int32_t v54 = (int32_t)((uint32_t)v52 + (uint32_t)v53);
        const int32_t v55 = v54 & v53;
        const int v56 = v55 == v53;
        const double v57 = 0x1.921fb54442841p+0; /* 1.5707963267946214 */
        const double v58 = cos_055ulp_avx2_table1[v41];
        const double v59 = cos_055ulp_avx2_table2[v41];
        const double v60 = v50 - v27;
        const double v61 = v49 - v60;
        const double v62 = cos_055ulp_avx2_fma_f64(v47, v59, v61);
        const double v63 = cos_055ulp_avx2_fma_f64(v47, v58, v62);
        const double v64 = v57 * v63;
        const double v65 = v64 * v64;
        const double v66 = -0x1.229062027566cp-22; /* -2.7060880838695173e-07 */
        const double v67 = 0x1.a006e932cbd0ap-16; /* 2.4797141303154121e-05 */
        const double v68 = cos_055ulp_avx2_fma_f64(v65, v66, v67);
        const double v69 = -0x1.6c16a1e22e65cp-10; /* -0.0013888870530948316 */
        const double v70 = cos_055ulp_avx2_fma_f64(v68, v65, v69);
        const double v71 = 0x1.555555264917p-5; /* 0.041666666324348678 */
        const double v72 = cos_055ulp_avx2_fma_f64(v65, v70, v71);
        const double v73 = cos_055ulp_avx2_fma_f64(v65, v72, v28);
        const double v74 = 0x1.ffffffffff72dp-1; /* 0.9999999999997492 */
        const double v75 = cos_055ulp_avx2_fma_f64(v65, v73, v74);
        const double v76 = -0x1.a15f1a52c30afp-26; /* -2.42942184798599e-08 */
        const double v77 = 0x1.71ba7bafd8addp-19; /* 2.7546916143023746e-06 */
        const double v78 = cos_055ulp_avx2_fma_f64(v65, v76, v77);
        const double v79 = -0x1.a019b07f37298p-13; /* -0.00019841210812545219 */
        const double v80 = cos_055ulp_avx2_fma_f64(v65, v78, v79);
        const double v81 = 0x1.111110c2ea738p-7; /* 0.0083333331911777803 */
        const double v82 = cos_055ulp_avx2_fma_f64(v65, v80, v81);
        const double v83 = -0x1.55555554ec0ep-3; /* -0.16666666665469787 */
        const double v84 = cos_055ulp_avx2_fma_f64(v65, v82, v83);
        const double v85 = v65 * v64;
        const double v86 = cos_055ulp_avx2_fma_f64(v84, v85, v64);
        const double v87 = v56 ? v75 : v86;
        const float v88 = (float)v87;
        const int32_t v89 = cos_055ulp_avx2_lshr_i32(v54, v53);
        const int32_t v90 = cos_055ulp_avx2_shl_i32(v89, v29);
        const float v91 = cos_055ulp_avx2_addbits_f32(v88, v90);
        const float v92 = v30 + v91;
        r0 = v92;
    }
    return r0;
}

static void cos_055ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_055ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_055ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_055ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_055ULP_AVX2_AVX2 static inline COS_055ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COS_055ULP_AVX2_AVX512 static inline COS_055ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
COS_055ULP_AVX2_AVX2 __m256d cos_055ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

COS_055ULP_AVX2_AVX2 __m128i cos_055ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COS_055ULP_AVX2_AVX2 void cos_055ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v3 = _mm256_set1_pd(-0x1.921fb5435df4ap+0); /* -1.5707963265867471 */
    const __m256d v5 = _mm256_set1_pd(-0x1.2a7df240ffa21p-28); /* -4.3436299565825844e-09 */
    const __m256d v8 = _mm256_set1_pd(-0x1.6b925f2d87b97p-26); /* -2.1162662003117773e-08 */
    const __m256d v9 = _mm256_set1_pd(0x1.525583ab76193p-24); /* 7.8774532389654398e-08 */
    const __m256d v11 = _mm256_set1_pd(0x1.6a0b49a7a99dp-19); /* 2.6974386918177337e-06 */
    const __m256d v13 = _mm256_set1_pd(-0x1.a01e5166efc0fp-13); /* -0.00019842072944517604 */
    const __m256d v15 = _mm256_set1_pd(0x1.11111c031886p-7); /* 0.0083333384301946256 */
    const __m256d v17 = _mm256_set1_pd(-0x1.555555a383139p-3); /* -0.16666666894196583 */
    const __m256i v21 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v23 = _mm256_set1_ps(0x1.ffff02p+16f); /* 131071.008 */
    const __m256d v27 = _mm256_set1_pd(0x1.8000002028fap+52); /* 6755399474778016 */
    const __m256d v28 = _mm256_set1_pd(-0x1.ffffffff9a674p-2); /* -0.49999999997689959 */
    const __m256d v31 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v32 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256i v33 = _mm256_set1_epi32(127);
    const __m256i v34 = _mm256_set1_epi32(255);
    const __m256i v39 = _mm256_set1_epi32(0);
    const __m256i v43 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v45 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v53 = _mm256_set1_epi32(1);
    const __m256d v57 = _mm256_set1_pd(0x1.921fb54442841p+0); /* 1.5707963267946214 */
    const __m256d v66 = _mm256_set1_pd(-0x1.229062027566cp-22); /* -2.7060880838695173e-07 */
    const __m256d v67 = _mm256_set1_pd(0x1.a006e932cbd0ap-16); /* 2.4797141303154121e-05 */
    const __m256d v69 = _mm256_set1_pd(-0x1.6c16a1e22e65cp-10); /* -0.0013888870530948316 */
    const __m256d v71 = _mm256_set1_pd(0x1.555555264917p-5); /* 0.041666666324348678 */
    const __m256d v74 = _mm256_set1_pd(0x1.ffffffffff72dp-1); /* 0.9999999999997492 */
    const __m256d v76 = _mm256_set1_pd(-0x1.a15f1a52c30afp-26); /* -2.42942184798599e-08 */
    const __m256d v77 = _mm256_set1_pd(0x1.71ba7bafd8addp-19); /* 2.7546916143023746e-06 */
    const __m256d v79 = _mm256_set1_pd(-0x1.a019b07f37298p-13); /* -0.00019841210812545219 */
    const __m256d v81 = _mm256_set1_pd(0x1.111110c2ea738p-7); /* 0.0083333331911777803 */
    const __m256d v83 = _mm256_set1_pd(-0x1.55555554ec0ep-3); /* -0.16666666665469787 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v4l = _mm256_add_pd(v2l, v3);
    const __m256d v4h = _mm256_add_pd(v2h, v3);
    const __m256d v6l = _mm256_fmadd_pd(v4l, v4l, v5);
    const __m256d v6h = _mm256_fmadd_pd(v4h, v4h, v5);
    const __m256d v7l = _mm256_mul_pd(v4l, v6l);
    const __m256d v7h = _mm256_mul_pd(v4h, v6h);
    const __m256d v10l = _mm256_fmadd_pd(v2l, v8, v9);
    const __m256d v10h = _mm256_fmadd_pd(v2h, v8, v9);
    const __m256d v12l = _mm256_fmadd_pd(v10l, v2l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v2h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v6l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v6h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v6l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v6h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v6l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v6h, v17);
    const __m256d v19l = _mm256_fmadd_pd(v7l, v18l, v4l);
    const __m256d v19h = _mm256_fmadd_pd(v7h, v18h, v4h);
    const __m128 v20l = _mm256_cvtpd_ps(v19l);
    const __m128 v20h = _mm256_cvtpd_ps(v19h);
    const __m256 v20 = _mm256_set_m128(v20h, v20l);
    const __m256 v22 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v20), v21));
    const __m256 v24 = _mm256_mul_ps(v23, v1);
    const __m256i v25 = _mm256_castps_si256(_mm256_cmp_ps(v24, v23, _CMP_NLE_UQ));
    const __m256i v26 = _mm256_castps_si256(v0);
    __m256 r0 = v22;
    __m256i any1 = v25;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v30 = _mm256_sub_ps(v1, v1);
        const __m256i v36 = _mm256_srli_epi32(v26, 23);
        const __m256i v37 = _mm256_and_si256(v34, v36);
        const __m256i v38 = _mm256_sub_epi32(v37, v33);
        const __m256i v40 = _mm256_max_epi32(v38, v39);
        const __m256i v41 = _mm256_min_epi32(v33, v40);
        const __m256d v42l = cos_055ulp_avx2_gather_f64_avx2(cos_055ulp_avx2_table0, _mm256_castsi256_si128(v41));
        const __m256d v42h = cos_055ulp_avx2_gather_f64_avx2(cos_055ulp_avx2_table0, _mm256_extracti128_si256(v41, 1));
        const __m256i v44 = _mm256_and_si256(v26, v43);
        const __m256i v46 = _mm256_or_si256(v44, v45);
        const __m256d v47l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v46));
        const __m256d v47h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v46, 1));
        const __m256d v48l = _mm256_mul_pd(v42l, v47l);
        const __m256d v48h = _mm256_mul_pd(v42h, v47h);
        const __m256d v49l = _mm256_fmadd_pd(v31, v32, v48l);
        const __m256d v49h = _mm256_fmadd_pd(v31, v32, v48h);
        const __m256d v50l = _mm256_add_pd(v49l, v27);
        const __m256d v50h = _mm256_add_pd(v49h, v27);
        const __m256i v51l = _mm256_castpd_si256(v50l);
        const __m256i v51h = _mm256_castpd_si256(v50h);
        const __m128i v52l = cos_055ulp_avx2_wrap_avx2(v51l);
        const __m128i v52h = cos_055ulp_avx2_wrap_avx2(v51h);
        const __m256i v52 = _mm256_set_m128i(v52h, v52l);
        const __m256i v54 = _mm256_add_epi32(v52, v53);
        const __m256i v55 = _mm256_and_si256(v54, v53);
        const __m256i v56 = _mm256_cmpeq_epi32(v55, v53);
        const __m256d v58l = cos_055ulp_avx2_gather_f64_avx2(cos_055ulp_avx2_table1, _mm256_castsi256_si128(v41));
        const __m256d v58h = cos_055ulp_avx2_gather_f64_avx2(cos_055ulp_avx2_table1, _mm256_extracti128_si256(v41, 1));
        const __m256d v59l = cos_055ulp_avx2_gather_f64_avx2(cos_055ulp_avx2_table2, _mm256_castsi256_si128(v41));
        const __m256d v59h = cos_055ulp_avx2_gather_f64_avx2(cos_055ulp_avx2_table2, _mm256_extracti128_si256(v41, 1));
        const __m256d v60l = _mm256_sub_pd(v50l, v27);
        const __m256d v60h = _mm256_sub_pd(v50h, v27);
        const __m256d v61l = _mm256_sub_pd(v49l, v60l);
        const __m256d v61h = _mm256_sub_pd(v49h, v60h);
        const __m256d v62l = _mm256_fmadd_pd(v47l, v59l, v61l);
        const __m256d v62h = _mm256_fmadd_pd(v47h, v59h, v61h);
        const __m256d v63l = _mm256_fmadd_pd(v47l, v58l, v62l);
        const __m256d v63h = _mm256_fmadd_pd(v47h, v58h, v62h);
        const __m256d v64l = _mm256_mul_pd(v57, v63l);
        const __m256d v64h = _mm256_mul_pd(v57, v63h);
        const __m256d v65l = _mm256_mul_pd(v64l, v64l);
        const __m256d v65h = _mm256_mul_pd(v64h, v64h);
        const __m256d v68l = _mm256_fmadd_pd(v65l, v66, v67);
        const __m256d v68h = _mm256_fmadd_pd(v65h, v66, v67);
        const __m256d v70l = _mm256_fmadd_pd(v68l, v65l, v69);
        const __m256d v70h = _mm256_fmadd_pd(v68h, v65h, v69);
        const __m256d v72l = _mm256_fmadd_pd(v65l, v70l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v65h, v70h, v71);
        const __m256d v73l = _mm256_fmadd_pd(v65l, v72l, v28);
        const __m256d v73h = _mm256_fmadd_pd(v65h, v72h, v28);
        const __m256d v75l = _mm256_fmadd_pd(v65l, v73l, v74);
        const __m256d v75h = _mm256_fmadd_pd(v65h, v73h, v74);
        const __m256d v78l = _mm256_fmadd_pd(v65l, v76, v77);
        const __m256d v78h = _mm256_fmadd_pd(v65h, v76, v77);
        const __m256d v80l = _mm256_fmadd_pd(v65l, v78l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v65h, v78h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v65l, v80l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v65h, v80h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v65l, v82l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v65h, v82h, v83);
        const __m256d v85l = _mm256_mul_pd(v65l, v64l);
        const __m256d v85h = _mm256_mul_pd(v65h, v64h);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v85l, v64l);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v85h, v64h);
        const __m256d v87l = _mm256_blendv_pd(v86l, v75l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v56))));
        const __m256d v87h = _mm256_blendv_pd(v86h, v75h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v56, 1))));
        const __m128 v88l = _mm256_cvtpd_ps(v87l);
        const __m128 v88h = _mm256_cvtpd_ps(v87h);
        const __m256 v88 = _mm256_set_m128(v88h, v88l);
        const __m256i v89 = _mm256_srli_epi32(v54, 1);
        const __m256i v90 = _mm256_slli_epi32(v89, 31);
        const __m256 v91 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v88), v90));
        const __m256 v92 = _mm256_add_ps(v30, v91);
        r0 = _mm256_blendv_ps(r0, v92, _mm256_castsi256_ps(v25));
    }
    _mm256_storeu_ps(y, r0);
}

static COS_055ULP_AVX2_AVX2_TARGET void cos_055ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cos_055ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_055ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
COS_055ULP_AVX2_AVX512 __mmask8 cos_055ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COS_055ULP_AVX2_AVX512 void cos_055ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v3 = _mm512_set1_pd(-0x1.921fb5435df4ap+0); /* -1.5707963265867471 */
    const __m512d v5 = _mm512_set1_pd(-0x1.2a7df240ffa21p-28); /* -4.3436299565825844e-09 */
    const __m512d v8 = _mm512_set1_pd(-0x1.6b925f2d87b97p-26); /* -2.1162662003117773e-08 */
    const __m512d v9 = _mm512_set1_pd(0x1.525583ab76193p-24); /* 7.8774532389654398e-08 */
    const __m512d v11 = _mm512_set1_pd(0x1.6a0b49a7a99dp-19); /* 2.6974386918177337e-06 */
    const __m512d v13 = _mm512_set1_pd(-0x1.a01e5166efc0fp-13); /* -0.00019842072944517604 */
    const __m512d v15 = _mm512_set1_pd(0x1.11111c031886p-7); /* 0.0083333384301946256 */
    const __m512d v17 = _mm512_set1_pd(-0x1.555555a383139p-3); /* -0.16666666894196583 */
    const __m512i v21 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v23 = _mm512_set1_ps(0x1.ffff02p+16f); /* 131071.008 */
    const __m512d v27 = _mm512_set1_pd(0x1.8000002028fap+52); /* 6755399474778016 */
    const __m512d v28 = _mm512_set1_pd(-0x1.ffffffff9a674p-2); /* -0.49999999997689959 */
    const __m512d v31 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v32 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512i v33 = _mm512_set1_epi32(127);
    const __m512i v34 = _mm512_set1_epi32(255);
    const __m512i v39 = _mm512_set1_epi32(0);
    const __m512i v43 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v45 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v53 = _mm512_set1_epi32(1);
    const __m512d v57 = _mm512_set1_pd(0x1.921fb54442841p+0); /* 1.5707963267946214 */
    const __m512d v66 = _mm512_set1_pd(-0x1.229062027566cp-22); /* -2.7060880838695173e-07 */
    const __m512d v67 = _mm512_set1_pd(0x1.a006e932cbd0ap-16); /* 2.4797141303154121e-05 */
    const __m512d v69 = _mm512_set1_pd(-0x1.6c16a1e22e65cp-10); /* -0.0013888870530948316 */
    const __m512d v71 = _mm512_set1_pd(0x1.555555264917p-5); /* 0.041666666324348678 */
    const __m512d v74 = _mm512_set1_pd(0x1.ffffffffff72dp-1); /* 0.9999999999997492 */
    const __m512d v76 = _mm512_set1_pd(-0x1.a15f1a52c30afp-26); /* -2.42942184798599e-08 */
    const __m512d v77 = _mm512_set1_pd(0x1.71ba7bafd8addp-19); /* 2.7546916143023746e-06 */
    const __m512d v79 = _mm512_set1_pd(-0x1.a019b07f37298p-13); /* -0.00019841210812545219 */
    const __m512d v81 = _mm512_set1_pd(0x1.111110c2ea738p-7); /* 0.0083333331911777803 */
    const __m512d v83 = _mm512_set1_pd(-0x1.55555554ec0ep-3); /* -0.16666666665469787 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v4_0l = _mm512_add_pd(v2_0l, v3);
    const __m512d v4_0h = _mm512_add_pd(v2_0h, v3);
    const __m512d v4_1l = _mm512_add_pd(v2_1l, v3);
    const __m512d v4_1h = _mm512_add_pd(v2_1h, v3);
    const __m512d v6_0l = _mm512_fmadd_pd(v4_0l, v4_0l, v5);
    const __m512d v6_0h = _mm512_fmadd_pd(v4_0h, v4_0h, v5);
    const __m512d v6_1l = _mm512_fmadd_pd(v4_1l, v4_1l, v5);
    const __m512d v6_1h = _mm512_fmadd_pd(v4_1h, v4_1h, v5);
    const __m512d v7_0l = _mm512_mul_pd(v4_0l, v6_0l);
    const __m512d v7_0h = _mm512_mul_pd(v4_0h, v6_0h);
    const __m512d v7_1l = _mm512_mul_pd(v4_1l, v6_1l);
    const __m512d v7_1h = _mm512_mul_pd(v4_1h, v6_1h);
    const __m512d v10_0l = _mm512_fmadd_pd(v2_0l, v8, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v2_0h, v8, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v2_1l, v8, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v2_1h, v8, v9);
    const __m512d v12_0l = _mm512_fmadd_pd(v10_0l, v2_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v10_0h, v2_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v10_1l, v2_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v10_1h, v2_1h, v11);
    const __m512d v14_0l = _mm512_fmadd_pd(v12_0l, v6_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v12_0h, v6_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v12_1l, v6_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v12_1h, v6_1h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v14_0l, v6_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14_0h, v6_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14_1l, v6_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14_1h, v6_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v6_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v6_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v6_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v6_1h, v17);
    const __m512d v19_0l = _mm512_fmadd_pd(v7_0l, v18_0l, v4_0l);
    const __m512d v19_0h = _mm512_fmadd_pd(v7_0h, v18_0h, v4_0h);
    const __m512d v19_1l = _mm512_fmadd_pd(v7_1l, v18_1l, v4_1l);
    const __m512d v19_1h = _mm512_fmadd_pd(v7_1h, v18_1h, v4_1h);
    const __m256 v20_0l = _mm512_cvtpd_ps(v19_0l);
    const __m256 v20_0h = _mm512_cvtpd_ps(v19_0h);
    const __m512 v20_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v20_0l), v20_0h, 1);
    const __m256 v20_1l = _mm512_cvtpd_ps(v19_1l);
    const __m256 v20_1h = _mm512_cvtpd_ps(v19_1h);
    const __m512 v20_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v20_1l), v20_1h, 1);
    const __m512 v22_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v20_0), v21));
    const __m512 v22_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v20_1), v21));
    const __m512 v24_0 = _mm512_mul_ps(v23, v1_0);
    const __m512 v24_1 = _mm512_mul_ps(v23, v1_1);
    const __mmask16 v25_0 = _mm512_cmp_ps_mask(v24_0, v23, _CMP_NLE_UQ);
    const __mmask16 v25_1 = _mm512_cmp_ps_mask(v24_1, v23, _CMP_NLE_UQ);
    const __m512i v26_0 = _mm512_castps_si512(v0_0);
    const __m512i v26_1 = _mm512_castps_si512(v0_1);
    __m512 r0_0 = v22_0;
    __m512 r0_1 = v22_1;
    __mmask16 any1 = v25_0;
    any1 = (__mmask16)(any1 | v25_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v30_0 = _mm512_sub_ps(v1_0, v1_0);
        const __m512 v30_1 = _mm512_sub_ps(v1_1, v1_1);
        const __m512i v36_0 = _mm512_srli_epi32(v26_0, 23);
        const __m512i v36_1 = _mm512_srli_epi32(v26_1, 23);
        const __m512i v37_0 = _mm512_and_si512(v34, v36_0);
        const __m512i v37_1 = _mm512_and_si512(v34, v36_1);
        const __m512i v38_0 = _mm512_sub_epi32(v37_0, v33);
        const __m512i v38_1 = _mm512_sub_epi32(v37_1, v33);
        const __m512i v40_0 = _mm512_max_epi32(v38_0, v39);
        const __m512i v40_1 = _mm512_max_epi32(v38_1, v39);
        const __m512i v41_0 = _mm512_min_epi32(v33, v40_0);
        const __m512i v41_1 = _mm512_min_epi32(v33, v40_1);
        const __m512d v42_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v41_0), cos_055ulp_avx2_table0, 8);
        const __m512d v42_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v41_0, 1), cos_055ulp_avx2_table0, 8);
        const __m512d v42_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v41_1), cos_055ulp_avx2_table0, 8);
        const __m512d v42_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v41_1, 1), cos_055ulp_avx2_table0, 8);
        const __m512i v44_0 = _mm512_and_si512(v26_0, v43);
        const __m512i v44_1 = _mm512_and_si512(v26_1, v43);
        const __m512i v46_0 = _mm512_or_si512(v44_0, v45);
        const __m512i v46_1 = _mm512_or_si512(v44_1, v45);
        const __m512d v47_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v46_0));
        const __m512d v47_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v46_0, 1));
        const __m512d v47_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v46_1));
        const __m512d v47_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v46_1, 1));
        const __m512d v48_0l = _mm512_mul_pd(v42_0l, v47_0l);
        const __m512d v48_0h = _mm512_mul_pd(v42_0h, v47_0h);
        const __m512d v48_1l = _mm512_mul_pd(v42_1l, v47_1l);
        const __m512d v48_1h = _mm512_mul_pd(v42_1h, v47_1h);
        const __m512d v49_0l = _mm512_fmadd_pd(v31, v32, v48_0l);
        const __m512d v49_0h = _mm512_fmadd_pd(v31, v32, v48_0h);
        const __m512d v49_1l = _mm512_fmadd_pd(v31, v32, v48_1l);
        const __m512d v49_1h = _mm512_fmadd_pd(v31, v32, v48_1h);
        const __m512d v50_0l = _mm512_add_pd(v49_0l, v27);
        const __m512d v50_0h = _mm512_add_pd(v49_0h, v27);
        const __m512d v50_1l = _mm512_add_pd(v49_1l, v27);
        const __m512d v50_1h = _mm512_add_pd(v49_1h, v27);
        const __m512i v51_0l = _mm512_castpd_si512(v50_0l);
        const __m512i v51_0h = _mm512_castpd_si512(v50_0h);
        const __m512i v51_1l = _mm512_castpd_si512(v50_1l);
        const __m512i v51_1h = _mm512_castpd_si512(v50_1h);
        const __m256i v52_0l = _mm512_cvtepi64_epi32(v51_0l);
        const __m256i v52_0h = _mm512_cvtepi64_epi32(v51_0h);
        const __m512i v52_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v52_0l), v52_0h, 1);
        const __m256i v52_1l = _mm512_cvtepi64_epi32(v51_1l);
        const __m256i v52_1h = _mm512_cvtepi64_epi32(v51_1h);
        const __m512i v52_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v52_1l), v52_1h, 1);
        const __m512i v54_0 = _mm512_add_epi32(v52_0, v53);
        const __m512i v54_1 = _mm512_add_epi32(v52_1, v53);
        const __m512i v55_0 = _mm512_and_si512(v54_0, v53);
        const __m512i v55_1 = _mm512_and_si512(v54_1, v53);
        const __mmask16 v56_0 = _mm512_cmpeq_epi32_mask(v55_0, v53);
        const __mmask16 v56_1 = _mm512_cmpeq_epi32_mask(v55_1, v53);
        const __m512d v58_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v41_0), cos_055ulp_avx2_table1, 8);
        const __m512d v58_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v41_0, 1), cos_055ulp_avx2_table1, 8);
        const __m512d v58_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v41_1), cos_055ulp_avx2_table1, 8);
        const __m512d v58_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v41_1, 1), cos_055ulp_avx2_table1, 8);
        const __m512d v59_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v41_0), cos_055ulp_avx2_table2, 8);
        const __m512d v59_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v41_0, 1), cos_055ulp_avx2_table2, 8);
        const __m512d v59_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v41_1), cos_055ulp_avx2_table2, 8);
        const __m512d v59_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v41_1, 1), cos_055ulp_avx2_table2, 8);
        const __m512d v60_0l = _mm512_sub_pd(v50_0l, v27);
        const __m512d v60_0h = _mm512_sub_pd(v50_0h, v27);
        const __m512d v60_1l = _mm512_sub_pd(v50_1l, v27);
        const __m512d v60_1h = _mm512_sub_pd(v50_1h, v27);
        const __m512d v61_0l = _mm512_sub_pd(v49_0l, v60_0l);
        const __m512d v61_0h = _mm512_sub_pd(v49_0h, v60_0h);
        const __m512d v61_1l = _mm512_sub_pd(v49_1l, v60_1l);
        const __m512d v61_1h = _mm512_sub_pd(v49_1h, v60_1h);
        const __m512d v62_0l = _mm512_fmadd_pd(v47_0l, v59_0l, v61_0l);
        const __m512d v62_0h = _mm512_fmadd_pd(v47_0h, v59_0h, v61_0h);
        const __m512d v62_1l = _mm512_fmadd_pd(v47_1l, v59_1l, v61_1l);
        const __m512d v62_1h = _mm512_fmadd_pd(v47_1h, v59_1h, v61_1h);
        const __m512d v63_0l = _mm512_fmadd_pd(v47_0l, v58_0l, v62_0l);
        const __m512d v63_0h = _mm512_fmadd_pd(v47_0h, v58_0h, v62_0h);
        const __m512d v63_1l = _mm512_fmadd_pd(v47_1l, v58_1l, v62_1l);
        const __m512d v63_1h = _mm512_fmadd_pd(v47_1h, v58_1h, v62_1h);
        const __m512d v64_0l = _mm512_mul_pd(v57, v63_0l);
        const __m512d v64_0h = _mm512_mul_pd(v57, v63_0h);
        const __m512d v64_1l = _mm512_mul_pd(v57, v63_1l);
        const __m512d v64_1h = _mm512_mul_pd(v57, v63_1h);
        const __m512d v65_0l = _mm512_mul_pd(v64_0l, v64_0l);
        const __m512d v65_0h = _mm512_mul_pd(v64_0h, v64_0h);
        const __m512d v65_1l = _mm512_mul_pd(v64_1l, v64_1l);
        const __m512d v65_1h = _mm512_mul_pd(v64_1h, v64_1h);
        const __m512d v68_0l = _mm512_fmadd_pd(v65_0l, v66, v67);
        const __m512d v68_0h = _mm512_fmadd_pd(v65_0h, v66, v67);
        const __m512d v68_1l = _mm512_fmadd_pd(v65_1l, v66, v67);
        const __m512d v68_1h = _mm512_fmadd_pd(v65_1h, v66, v67);
        const __m512d v70_0l = _mm512_fmadd_pd(v68_0l, v65_0l, v69);
        const __m512d v70_0h = _mm512_fmadd_pd(v68_0h, v65_0h, v69);
        const __m512d v70_1l = _mm512_fmadd_pd(v68_1l, v65_1l, v69);
        const __m512d v70_1h = _mm512_fmadd_pd(v68_1h, v65_1h, v69);
        const __m512d v72_0l = _mm512_fmadd_pd(v65_0l, v70_0l, v71);
        const __m512d v72_0h = _mm512_fmadd_pd(v65_0h, v70_0h, v71);
        const __m512d v72_1l = _mm512_fmadd_pd(v65_1l, v70_1l, v71);
        const __m512d v72_1h = _mm512_fmadd_pd(v65_1h, v70_1h, v71);
        const __m512d v73_0l = _mm512_fmadd_pd(v65_0l, v72_0l, v28);
        const __m512d v73_0h = _mm512_fmadd_pd(v65_0h, v72_0h, v28);
        const __m512d v73_1l = _mm512_fmadd_pd(v65_1l, v72_1l, v28);
        const __m512d v73_1h = _mm512_fmadd_pd(v65_1h, v72_1h, v28);
        const __m512d v75_0l = _mm512_fmadd_pd(v65_0l, v73_0l, v74);
        const __m512d v75_0h = _mm512_fmadd_pd(v65_0h, v73_0h, v74);
        const __m512d v75_1l = _mm512_fmadd_pd(v65_1l, v73_1l, v74);
        const __m512d v75_1h = _mm512_fmadd_pd(v65_1h, v73_1h, v74);
        const __m512d v78_0l = _mm512_fmadd_pd(v65_0l, v76, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v65_0h, v76, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v65_1l, v76, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v65_1h, v76, v77);
        const __m512d v80_0l = _mm512_fmadd_pd(v65_0l, v78_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v65_0h, v78_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v65_1l, v78_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v65_1h, v78_1h, v79);
        const __m512d v82_0l = _mm512_fmadd_pd(v65_0l, v80_0l, v81);
        const __m512d v82_0h = _mm512_fmadd_pd(v65_0h, v80_0h, v81);
        const __m512d v82_1l = _mm512_fmadd_pd(v65_1l, v80_1l, v81);
        const __m512d v82_1h = _mm512_fmadd_pd(v65_1h, v80_1h, v81);
        const __m512d v84_0l = _mm512_fmadd_pd(v65_0l, v82_0l, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v65_0h, v82_0h, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v65_1l, v82_1l, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v65_1h, v82_1h, v83);
        const __m512d v85_0l = _mm512_mul_pd(v65_0l, v64_0l);
        const __m512d v85_0h = _mm512_mul_pd(v65_0h, v64_0h);
        const __m512d v85_1l = _mm512_mul_pd(v65_1l, v64_1l);
        const __m512d v85_1h = _mm512_mul_pd(v65_1h, v64_1h);
        const __m512d v86_0l = _mm512_fmadd_pd(v84_0l, v85_0l, v64_0l);
        const __m512d v86_0h = _mm512_fmadd_pd(v84_0h, v85_0h, v64_0h);
        const __m512d v86_1l = _mm512_fmadd_pd(v84_1l, v85_1l, v64_1l);
        const __m512d v86_1h = _mm512_fmadd_pd(v84_1h, v85_1h, v64_1h);
        const __m512d v87_0l = _mm512_mask_blend_pd((__mmask8)v56_0, v86_0l, v75_0l);
        const __m512d v87_0h = _mm512_mask_blend_pd(cos_055ulp_avx2_high_mask_avx512(v56_0), v86_0h, v75_0h);
        const __m512d v87_1l = _mm512_mask_blend_pd((__mmask8)v56_1, v86_1l, v75_1l);
        const __m512d v87_1h = _mm512_mask_blend_pd(cos_055ulp_avx2_high_mask_avx512(v56_1), v86_1h, v75_1h);
        const __m256 v88_0l = _mm512_cvtpd_ps(v87_0l);
        const __m256 v88_0h = _mm512_cvtpd_ps(v87_0h);
        const __m512 v88_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v88_0l), v88_0h, 1);
        const __m256 v88_1l = _mm512_cvtpd_ps(v87_1l);
        const __m256 v88_1h = _mm512_cvtpd_ps(v87_1h);
        const __m512 v88_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v88_1l), v88_1h, 1);
        const __m512i v89_0 = _mm512_srli_epi32(v54_0, 1);
        const __m512i v89_1 = _mm512_srli_epi32(v54_1, 1);
        const __m512i v90_0 = _mm512_slli_epi32(v89_0, 31);
        const __m512i v90_1 = _mm512_slli_epi32(v89_1, 31);
        const __m512 v91_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v88_0), v90_0));
        const __m512 v91_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v88_1), v90_1));
        const __m512 v92_0 = _mm512_add_ps(v30_0, v91_0);
        const __m512 v92_1 = _mm512_add_ps(v30_1, v91_1);
        r0_0 = _mm512_mask_blend_ps(v25_0, r0_0, v92_0);
        r0_1 = _mm512_mask_blend_ps(v25_1, r0_1, v92_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static COS_055ULP_AVX2_AVX512_TARGET void cos_055ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v3 = _mm512_set1_pd(-0x1.921fb5435df4ap+0); /* -1.5707963265867471 */
    const __m512d v5 = _mm512_set1_pd(-0x1.2a7df240ffa21p-28); /* -4.3436299565825844e-09 */
    const __m512d v8 = _mm512_set1_pd(-0x1.6b925f2d87b97p-26); /* -2.1162662003117773e-08 */
    const __m512d v9 = _mm512_set1_pd(0x1.525583ab76193p-24); /* 7.8774532389654398e-08 */
    const __m512d v11 = _mm512_set1_pd(0x1.6a0b49a7a99dp-19); /* 2.6974386918177337e-06 */
    const __m512d v13 = _mm512_set1_pd(-0x1.a01e5166efc0fp-13); /* -0.00019842072944517604 */
    const __m512d v15 = _mm512_set1_pd(0x1.11111c031886p-7); /* 0.0083333384301946256 */
    const __m512d v17 = _mm512_set1_pd(-0x1.555555a383139p-3); /* -0.16666666894196583 */
    const __m512i v21 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v23 = _mm512_set1_ps(0x1.ffff02p+16f); /* 131071.008 */
    const __m512d v27 = _mm512_set1_pd(0x1.8000002028fap+52); /* 6755399474778016 */
    const __m512d v28 = _mm512_set1_pd(-0x1.ffffffff9a674p-2); /* -0.49999999997689959 */
    const __m512d v31 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v32 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512i v33 = _mm512_set1_epi32(127);
    const __m512i v34 = _mm512_set1_epi32(255);
    const __m512i v39 = _mm512_set1_epi32(0);
    const __m512i v43 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v45 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v53 = _mm512_set1_epi32(1);
    const __m512d v57 = _mm512_set1_pd(0x1.921fb54442841p+0); /* 1.5707963267946214 */
    const __m512d v66 = _mm512_set1_pd(-0x1.229062027566cp-22); /* -2.7060880838695173e-07 */
    const __m512d v67 = _mm512_set1_pd(0x1.a006e932cbd0ap-16); /* 2.4797141303154121e-05 */
    const __m512d v69 = _mm512_set1_pd(-0x1.6c16a1e22e65cp-10); /* -0.0013888870530948316 */
    const __m512d v71 = _mm512_set1_pd(0x1.555555264917p-5); /* 0.041666666324348678 */
    const __m512d v74 = _mm512_set1_pd(0x1.ffffffffff72dp-1); /* 0.9999999999997492 */
    const __m512d v76 = _mm512_set1_pd(-0x1.a15f1a52c30afp-26); /* -2.42942184798599e-08 */
    const __m512d v77 = _mm512_set1_pd(0x1.71ba7bafd8addp-19); /* 2.7546916143023746e-06 */
    const __m512d v79 = _mm512_set1_pd(-0x1.a019b07f37298p-13); /* -0.00019841210812545219 */
    const __m512d v81 = _mm512_set1_pd(0x1.111110c2ea738p-7); /* 0.0083333331911777803 */
    const __m512d v83 = _mm512_set1_pd(-0x1.55555554ec0ep-3); /* -0.16666666665469787 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v4l = _mm512_add_pd(v2l, v3);
    const __m512d v4h = _mm512_add_pd(v2h, v3);
    const __m512d v6l = _mm512_fmadd_pd(v4l, v4l, v5);
    const __m512d v6h = _mm512_fmadd_pd(v4h, v4h, v5);
    const __m512d v7l = _mm512_mul_pd(v4l, v6l);
    const __m512d v7h = _mm512_mul_pd(v4h, v6h);
    const __m512d v10l = _mm512_fmadd_pd(v2l, v8, v9);
    const __m512d v10h = _mm512_fmadd_pd(v2h, v8, v9);
    const __m512d v12l = _mm512_fmadd_pd(v10l, v2l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v2h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v6l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v6h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v6l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v6h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v6l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v6h, v17);
    const __m512d v19l = _mm512_fmadd_pd(v7l, v18l, v4l);
    const __m512d v19h = _mm512_fmadd_pd(v7h, v18h, v4h);
    const __m256 v20l = _mm512_cvtpd_ps(v19l);
    const __m256 v20h = _mm512_cvtpd_ps(v19h);
    const __m512 v20 = _mm512_insertf32x8(_mm512_castps256_ps512(v20l), v20h, 1);
    const __m512 v22 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v20), v21));
    const __m512 v24 = _mm512_mul_ps(v23, v1);
    const __mmask16 v25 = _mm512_cmp_ps_mask(v24, v23, _CMP_NLE_UQ);
    const __m512i v26 = _mm512_castps_si512(v0);
    __m512 r0 = v22;
    __mmask16 any1 = v25;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v30 = _mm512_sub_ps(v1, v1);
        const __m512i v36 = _mm512_srli_epi32(v26, 23);
        const __m512i v37 = _mm512_and_si512(v34, v36);
        const __m512i v38 = _mm512_sub_epi32(v37, v33);
        const __m512i v40 = _mm512_max_epi32(v38, v39);
        const __m512i v41 = _mm512_min_epi32(v33, v40);
        const __m512d v42l = _mm512_i32gather_pd(_mm512_castsi512_si256(v41), cos_055ulp_avx2_table0, 8);
        const __m512d v42h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v41, 1), cos_055ulp_avx2_table0, 8);
        const __m512i v44 = _mm512_and_si512(v26, v43);
        const __m512i v46 = _mm512_or_si512(v44, v45);
        const __m512d v47l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v46));
        const __m512d v47h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v46, 1));
        const __m512d v48l = _mm512_mul_pd(v42l, v47l);
        const __m512d v48h = _mm512_mul_pd(v42h, v47h);
        const __m512d v49l = _mm512_fmadd_pd(v31, v32, v48l);
        const __m512d v49h = _mm512_fmadd_pd(v31, v32, v48h);
        const __m512d v50l = _mm512_add_pd(v49l, v27);
        const __m512d v50h = _mm512_add_pd(v49h, v27);
        const __m512i v51l = _mm512_castpd_si512(v50l);
        const __m512i v51h = _mm512_castpd_si512(v50h);
        const __m256i v52l = _mm512_cvtepi64_epi32(v51l);
        const __m256i v52h = _mm512_cvtepi64_epi32(v51h);
        const __m512i v52 = _mm512_inserti32x8(_mm512_castsi256_si512(v52l), v52h, 1);
        const __m512i v54 = _mm512_add_epi32(v52, v53);
        const __m512i v55 = _mm512_and_si512(v54, v53);
        const __mmask16 v56 = _mm512_cmpeq_epi32_mask(v55, v53);
        const __m512d v58l = _mm512_i32gather_pd(_mm512_castsi512_si256(v41), cos_055ulp_avx2_table1, 8);
        const __m512d v58h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v41, 1), cos_055ulp_avx2_table1, 8);
        const __m512d v59l = _mm512_i32gather_pd(_mm512_castsi512_si256(v41), cos_055ulp_avx2_table2, 8);
        const __m512d v59h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v41, 1), cos_055ulp_avx2_table2, 8);
        const __m512d v60l = _mm512_sub_pd(v50l, v27);
        const __m512d v60h = _mm512_sub_pd(v50h, v27);
        const __m512d v61l = _mm512_sub_pd(v49l, v60l);
        const __m512d v61h = _mm512_sub_pd(v49h, v60h);
        const __m512d v62l = _mm512_fmadd_pd(v47l, v59l, v61l);
        const __m512d v62h = _mm512_fmadd_pd(v47h, v59h, v61h);
        const __m512d v63l = _mm512_fmadd_pd(v47l, v58l, v62l);
        const __m512d v63h = _mm512_fmadd_pd(v47h, v58h, v62h);
        const __m512d v64l = _mm512_mul_pd(v57, v63l);
        const __m512d v64h = _mm512_mul_pd(v57, v63h);
        const __m512d v65l = _mm512_mul_pd(v64l, v64l);
        const __m512d v65h = _mm512_mul_pd(v64h, v64h);
        const __m512d v68l = _mm512_fmadd_pd(v65l, v66, v67);
        const __m512d v68h = _mm512_fmadd_pd(v65h, v66, v67);
        const __m512d v70l = _mm512_fmadd_pd(v68l, v65l, v69);
        const __m512d v70h = _mm512_fmadd_pd(v68h, v65h, v69);
        const __m512d v72l = _mm512_fmadd_pd(v65l, v70l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v65h, v70h, v71);
        const __m512d v73l = _mm512_fmadd_pd(v65l, v72l, v28);
        const __m512d v73h = _mm512_fmadd_pd(v65h, v72h, v28);
        const __m512d v75l = _mm512_fmadd_pd(v65l, v73l, v74);
        const __m512d v75h = _mm512_fmadd_pd(v65h, v73h, v74);
        const __m512d v78l = _mm512_fmadd_pd(v65l, v76, v77);
        const __m512d v78h = _mm512_fmadd_pd(v65h, v76, v77);
        const __m512d v80l = _mm512_fmadd_pd(v65l, v78l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v65h, v78h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v65l, v80l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v65h, v80h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v65l, v82l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v65h, v82h, v83);
        const __m512d v85l = _mm512_mul_pd(v65l, v64l);
        const __m512d v85h = _mm512_mul_pd(v65h, v64h);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v85l, v64l);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v85h, v64h);
        const __m512d v87l = _mm512_mask_blend_pd((__mmask8)v56, v86l, v75l);
        const __m512d v87h = _mm512_mask_blend_pd(cos_055ulp_avx2_high_mask_avx512(v56), v86h, v75h);
        const __m256 v88l = _mm512_cvtpd_ps(v87l);
        const __m256 v88h = _mm512_cvtpd_ps(v87h);
        const __m512 v88 = _mm512_insertf32x8(_mm512_castps256_ps512(v88l), v88h, 1);
        const __m512i v89 = _mm512_srli_epi32(v54, 1);
        const __m512i v90 = _mm512_slli_epi32(v89, 31);
        const __m512 v91 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v88), v90));
        const __m512 v92 = _mm512_add_ps(v30, v91);
        r0 = _mm512_mask_blend_ps(v25, r0, v92);
    }
    _mm512_storeu_ps(y, r0);
}

static COS_055ULP_AVX2_AVX512_TARGET void cos_055ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cos_055ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cos_055ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_055ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_055ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_055ulp_avx2_level(void) {
#if defined(COS_055ULP_AVX2_FORCE_ISA)
    return COS_055ULP_AVX2_FORCE_ISA;
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

float cos_055ulp_avx2(float x) {
    return cos_055ulp_avx2_element(x);
}

void cos_055ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_055ulp_avx2_level();
    if (level == 2) {
        cos_055ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_055ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cos_055ulp_avx2_array_portable(x, y, n);
}
