/* sin_cr_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.487e0cp+103 (-1.30129235e+31, encoding 0xf3243f06)
 *   result there -0x1.287508p-2 (-0.289508939, encoding 0xbe943a84)
 *   mean error   0.137430 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           44264b08e3204464d4eefb8250a2fe25
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 0.5 --isa avx512 --time 60s --seed 1 --threads 1 --from seeds/sin/double9_room.evo --archive sin_cr_avx512.db
 *                time: 0.5710 ns/element as avx512 code (inputs mean)
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
#include "sin_cr_avx512.h"

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

static inline float sin_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double sin_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sin_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int32_t sin_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sin_cr_avx512_addbits_f32(float a, int32_t b) {
    return sin_cr_avx512_frombits_f32((int32_t)((uint32_t)sin_cr_avx512_bits_f32(a) + (uint32_t)b));
}

static inline int32_t sin_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const double sin_cr_avx512_table0[128] = {
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

static const double sin_cr_avx512_table1[128] = {
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

static const double sin_cr_avx512_table2[128] = {
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

static inline float sin_cr_avx512_element(float x) {
    const float v0 = x;
    const float v1 = sin_cr_avx512_abs_f32(v0);
    const double v2 = (double)v1;
    const double v3 = 0x1.45f306dc9c883p-2; /* 0.31830988618379069 */
    const double v4 = 0x1.8p+52; /* 6755399441055744 */
    const double v5 = sin_cr_avx512_fma_f64(v2, v3, v4);
    const double v6 = v5 - v4;
    const double v7 = -0x1.1a62633148a0ap-53; /* -1.224646799150257e-16 */
    const double v8 = -0x1.921fb54442d18p+1; /* -3.1415926535897931 */
    const double v9 = sin_cr_avx512_fma_f64(v8, v6, v2);
    const double v10 = sin_cr_avx512_fma_f64(v6, v7, v9);
    const double v11 = 0x1.8c8e71d10a124p-51; /* 6.8791573861415275e-16 */
    const double v12 = sin_cr_avx512_fma_f64(v10, v10, v11);
    const double v13 = v10 * v12;
    const double v14 = -0x1.9ef34439c00a3p-41; /* -7.3709973198858192e-13 */
    const double v15 = 0x1.60e57f90220f2p-33; /* 1.6047873837451779e-10 */
    const double v16 = sin_cr_avx512_fma_f64(v12, v14, v15);
    const double v17 = -0x1.ae634c4ee6954p-26; /* -2.5051871961961607e-08 */
    const double v18 = sin_cr_avx512_fma_f64(v12, v16, v17);
    const double v19 = 0x1.71de37e3603d2p-19; /* 2.7557316443775604e-06 */
    const double v20 = sin_cr_avx512_fma_f64(v18, v12, v19);
    const double v21 = -0x1.a01a0199d9f0fp-13; /* -0.00019841269823505549 */
    const double v22 = sin_cr_avx512_fma_f64(v20, v12, v21);
    const double v23 = 0x1.111111110958ap-7; /* 0.0083333333332784761 */
    const double v24 = sin_cr_avx512_fma_f64(v12, v22, v23);
    const double v25 = -0x1.555555555549cp-3; /* -0.16666666666666152 */
    const double v26 = sin_cr_avx512_fma_f64(v12, v24, v25);
    const double v27 = sin_cr_avx512_fma_f64(v13, v26, v10);
    const float v28 = (float)v27;
    const int32_t v29 = sin_cr_avx512_bits_f32(v0);
    const int32_t v30 = INT32_MIN; /* 0x80000000 */
    const int32_t v31 = v29 & v30;
    const int64_t v32 = sin_cr_avx512_bits_f64(v5);
    const int32_t v33 = (int32_t)(uint32_t)(uint64_t)v32;
    const int32_t v34 = 31;
    const int32_t v35 = sin_cr_avx512_shl_i32(v33, v34);
    const int32_t v36 = v31 ^ v35;
    const float v37 = sin_cr_avx512_addbits_f32(v28, v36);
    const float v38 = 0x1p+17f; /* 131072 */
    const int v39 = !(v1 <= v38);
    float r0 = v37;
    if (v39) {
        const float v40 = v1 - v1;
        const double v41 = -0x1p+2; /* -4 */
        const double v42 = 0x1p-2; /* 0.25 */
        const int32_t v43 = 127;
        const int32_t v44 = 255;
        const int32_t v45 = 23;
        const int32_t v46 = sin_cr_avx512_lshr_i32(v29, v45);
        const int32_t v47 = v44 & v46;
        const int32_t v48 = (int32_t)((uint32_t)v47 - (uint32_t)v43);
        const int32_t v49 = 0;
        const int32_t v50 = v48 > v49 ? v48 : v49;
        const int32_t v51 = v43 < v50 ? v43 : v50;
        const double v52 = sin_cr_avx512_table0[v51];
        const int32_t v53 = 8388607; /* 0x007fffff */
        const int32_t v54 = v29 & v53;
        const int32_t v55 = 8388608; /* 0x00800000 */
        const int32_t v56 = v54 | v55;
        const double v57 = (double)v56;
        const double v58 = v52 * v57;
        const double v59 = v42 * v58;
        const double v60 = v59 + v4;
        const double v61 = v60 - v4;
        const double v62 = sin_cr_avx512_fma_f64(v41, v61, v58);
        const double v63 = v62 + v4;
        const int64_t v64 = sin_cr_avx512_bits_f64(v63);
        const int32_t v65 = (int32_t)(uint32_t)(uint64_t)v64;
        const int32_t v66 = 1;
        const int32_t v67 = v65 & v66;
        const int v68 = v67 == v66;
        const double v69 = -0x1.6827863b97d97p-53; /* -1.5619206968586225e-16 */
        const double v70 = sin_cr_avx512_table1[v51];
        const double v71 = sin_cr_avx512_table2[v51];
        const double v72 = v63 - v4;
        const double v73 = v62 - v72;
        const double v74 = sin_cr_avx512_fma_f64(v57, v71, v73);
        const double v75 = sin_cr_avx512_fma_f64(v57, v70, v74);
        const double v76 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v77 = v75 * v76;
        const double v78 = v77 * v77;
        const double v79 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v80 = sin_cr_avx512_fma_f64(v69, v78, v79);
        const double v81 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v82 = sin_cr_avx512_fma_f64(v80, v78, v81);
        const double v83 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v84 = sin_cr_avx512_fma_f64(v82, v78, v83);
        const double v85 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v86 = sin_cr_avx512_fma_f64(v84, v78, v85);
        const double v87 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v88 = sin_cr_avx512_fma_f64(v86, v78, v87);
        const double v89 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v90 = sin_cr_avx512_fma_f64(v88, v78, v89);
        const double v91 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v92 = sin_cr_avx512_fma_f64(v90, v78, v91);
        const double v93 = -0x1p-1; /* -0.5 */
        const double v94 = sin_cr_avx512_fma_f64(v92, v78, v93);
        const double v95 = 0x1p+0; /* 1 */
        const double v96 = sin_cr_avx512_fma_f64(v94, v78, v95);
        const double v97 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v98 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v99 = sin_cr_avx512_fma_f64(v97, v78, v98);
        const double v100 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v101 = sin_cr_avx512_fma_f64(v99, v78, v100);
        const double v102 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v103 = sin_cr_avx512_fma_f64(v101, v78, v102);
        const double v104 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v105 = sin_cr_avx512_fma_f64(v103, v78, v104);
        const double v106 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v107 = sin_cr_avx512_fma_f64(v78, v105, v106);
        const double v108 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v109 = sin_cr_avx512_fma_f64(v107, v78, v108);
        const double v110 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v111 = sin_cr_avx512_fma_f64(v109, v78, v110);
        const double v112 = v77 * v78;
        const double v113 = sin_cr_avx512_fma_f64(v111, v112, v77);
        const double v114 = v68 ? v96 : v113;
        const float v115 = (float)v114;
        const int32_t v116 = sin_cr_avx512_lshr_i32(v65, v66);
        const int32_t v117 = sin_cr_avx512_shl_i32(v116, v34);
        const int32_t v118 = v31 ^ v117;
        const float v119 = sin_cr_avx512_addbits_f32(v115, v118);
        const float v120 = v40 + v119;
        r0 = v120;
    }
    return r0;
}

static void sin_cr_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_CR_AVX512_AVX2 static inline SIN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIN_CR_AVX512_AVX512 static inline SIN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

SIN_CR_AVX512_AVX2 __m128i sin_cr_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SIN_CR_AVX512_AVX2 __m256d sin_cr_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIN_CR_AVX512_AVX2 void sin_cr_avx512_step_avx2(const float *x, float *y) {
    const __m256d v3 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v7 = _mm256_set1_pd(-0x1.1a62633148a0ap-53); /* -1.224646799150257e-16 */
    const __m256d v8 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v11 = _mm256_set1_pd(0x1.8c8e71d10a124p-51); /* 6.8791573861415275e-16 */
    const __m256d v14 = _mm256_set1_pd(-0x1.9ef34439c00a3p-41); /* -7.3709973198858192e-13 */
    const __m256d v15 = _mm256_set1_pd(0x1.60e57f90220f2p-33); /* 1.6047873837451779e-10 */
    const __m256d v17 = _mm256_set1_pd(-0x1.ae634c4ee6954p-26); /* -2.5051871961961607e-08 */
    const __m256d v19 = _mm256_set1_pd(0x1.71de37e3603d2p-19); /* 2.7557316443775604e-06 */
    const __m256d v21 = _mm256_set1_pd(-0x1.a01a0199d9f0fp-13); /* -0.00019841269823505549 */
    const __m256d v23 = _mm256_set1_pd(0x1.111111110958ap-7); /* 0.0083333333332784761 */
    const __m256d v25 = _mm256_set1_pd(-0x1.555555555549cp-3); /* -0.16666666666666152 */
    const __m256i v30 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v38 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256d v41 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v42 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v43 = _mm256_set1_epi32(127);
    const __m256i v44 = _mm256_set1_epi32(255);
    const __m256i v49 = _mm256_set1_epi32(0);
    const __m256i v53 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v55 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v66 = _mm256_set1_epi32(1);
    const __m256d v69 = _mm256_set1_pd(-0x1.6827863b97d97p-53); /* -1.5619206968586225e-16 */
    const __m256d v76 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v79 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v81 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v83 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v85 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v87 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v89 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v91 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v93 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v95 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v97 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v98 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v100 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v102 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v104 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v106 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v108 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v110 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v5l = _mm256_fmadd_pd(v2l, v3, v4);
    const __m256d v5h = _mm256_fmadd_pd(v2h, v3, v4);
    const __m256d v6l = _mm256_sub_pd(v5l, v4);
    const __m256d v6h = _mm256_sub_pd(v5h, v4);
    const __m256d v9l = _mm256_fmadd_pd(v8, v6l, v2l);
    const __m256d v9h = _mm256_fmadd_pd(v8, v6h, v2h);
    const __m256d v10l = _mm256_fmadd_pd(v6l, v7, v9l);
    const __m256d v10h = _mm256_fmadd_pd(v6h, v7, v9h);
    const __m256d v12l = _mm256_fmadd_pd(v10l, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v10h, v11);
    const __m256d v13l = _mm256_mul_pd(v10l, v12l);
    const __m256d v13h = _mm256_mul_pd(v10h, v12h);
    const __m256d v16l = _mm256_fmadd_pd(v12l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v12h, v14, v15);
    const __m256d v18l = _mm256_fmadd_pd(v12l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v12h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v12l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v12h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v12l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v12h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v12l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v12h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v12l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v12h, v24h, v25);
    const __m256d v27l = _mm256_fmadd_pd(v13l, v26l, v10l);
    const __m256d v27h = _mm256_fmadd_pd(v13h, v26h, v10h);
    const __m128 v28l = _mm256_cvtpd_ps(v27l);
    const __m128 v28h = _mm256_cvtpd_ps(v27h);
    const __m256 v28 = _mm256_set_m128(v28h, v28l);
    const __m256i v29 = _mm256_castps_si256(v0);
    const __m256i v31 = _mm256_and_si256(v29, v30);
    const __m256i v32l = _mm256_castpd_si256(v5l);
    const __m256i v32h = _mm256_castpd_si256(v5h);
    const __m128i v33l = sin_cr_avx512_wrap_avx2(v32l);
    const __m128i v33h = sin_cr_avx512_wrap_avx2(v32h);
    const __m256i v33 = _mm256_set_m128i(v33h, v33l);
    const __m256i v35 = _mm256_slli_epi32(v33, 31);
    const __m256i v36 = _mm256_xor_si256(v31, v35);
    const __m256 v37 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v28), v36));
    const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v1, v38, _CMP_NLE_UQ));
    __m256 r0 = v37;
    __m256i any1 = v39;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v40 = _mm256_sub_ps(v1, v1);
        const __m256i v46 = _mm256_srli_epi32(v29, 23);
        const __m256i v47 = _mm256_and_si256(v44, v46);
        const __m256i v48 = _mm256_sub_epi32(v47, v43);
        const __m256i v50 = _mm256_max_epi32(v48, v49);
        const __m256i v51 = _mm256_min_epi32(v43, v50);
        const __m256d v52l = sin_cr_avx512_gather_f64_avx2(sin_cr_avx512_table0, _mm256_castsi256_si128(v51));
        const __m256d v52h = sin_cr_avx512_gather_f64_avx2(sin_cr_avx512_table0, _mm256_extracti128_si256(v51, 1));
        const __m256i v54 = _mm256_and_si256(v29, v53);
        const __m256i v56 = _mm256_or_si256(v54, v55);
        const __m256d v57l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v56));
        const __m256d v57h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v56, 1));
        const __m256d v58l = _mm256_mul_pd(v52l, v57l);
        const __m256d v58h = _mm256_mul_pd(v52h, v57h);
        const __m256d v59l = _mm256_mul_pd(v42, v58l);
        const __m256d v59h = _mm256_mul_pd(v42, v58h);
        const __m256d v60l = _mm256_add_pd(v59l, v4);
        const __m256d v60h = _mm256_add_pd(v59h, v4);
        const __m256d v61l = _mm256_sub_pd(v60l, v4);
        const __m256d v61h = _mm256_sub_pd(v60h, v4);
        const __m256d v62l = _mm256_fmadd_pd(v41, v61l, v58l);
        const __m256d v62h = _mm256_fmadd_pd(v41, v61h, v58h);
        const __m256d v63l = _mm256_add_pd(v62l, v4);
        const __m256d v63h = _mm256_add_pd(v62h, v4);
        const __m256i v64l = _mm256_castpd_si256(v63l);
        const __m256i v64h = _mm256_castpd_si256(v63h);
        const __m128i v65l = sin_cr_avx512_wrap_avx2(v64l);
        const __m128i v65h = sin_cr_avx512_wrap_avx2(v64h);
        const __m256i v65 = _mm256_set_m128i(v65h, v65l);
        const __m256i v67 = _mm256_and_si256(v65, v66);
        const __m256i v68 = _mm256_cmpeq_epi32(v67, v66);
        const __m256d v70l = sin_cr_avx512_gather_f64_avx2(sin_cr_avx512_table1, _mm256_castsi256_si128(v51));
        const __m256d v70h = sin_cr_avx512_gather_f64_avx2(sin_cr_avx512_table1, _mm256_extracti128_si256(v51, 1));
        const __m256d v71l = sin_cr_avx512_gather_f64_avx2(sin_cr_avx512_table2, _mm256_castsi256_si128(v51));
        const __m256d v71h = sin_cr_avx512_gather_f64_avx2(sin_cr_avx512_table2, _mm256_extracti128_si256(v51, 1));
        const __m256d v72l = _mm256_sub_pd(v63l, v4);
        const __m256d v72h = _mm256_sub_pd(v63h, v4);
        const __m256d v73l = _mm256_sub_pd(v62l, v72l);
        const __m256d v73h = _mm256_sub_pd(v62h, v72h);
        const __m256d v74l = _mm256_fmadd_pd(v57l, v71l, v73l);
        const __m256d v74h = _mm256_fmadd_pd(v57h, v71h, v73h);
        const __m256d v75l = _mm256_fmadd_pd(v57l, v70l, v74l);
        const __m256d v75h = _mm256_fmadd_pd(v57h, v70h, v74h);
        const __m256d v77l = _mm256_mul_pd(v75l, v76);
        const __m256d v77h = _mm256_mul_pd(v75h, v76);
        const __m256d v78l = _mm256_mul_pd(v77l, v77l);
        const __m256d v78h = _mm256_mul_pd(v77h, v77h);
        const __m256d v80l = _mm256_fmadd_pd(v69, v78l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v69, v78h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v80l, v78l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v80h, v78h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v82l, v78l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v82h, v78h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v78l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v78h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v86l, v78l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86h, v78h, v87);
        const __m256d v90l = _mm256_fmadd_pd(v88l, v78l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v88h, v78h, v89);
        const __m256d v92l = _mm256_fmadd_pd(v90l, v78l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v90h, v78h, v91);
        const __m256d v94l = _mm256_fmadd_pd(v92l, v78l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92h, v78h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v94l, v78l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v94h, v78h, v95);
        const __m256d v99l = _mm256_fmadd_pd(v97, v78l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97, v78h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v78l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v78h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v78l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v78h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v103l, v78l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v103h, v78h, v104);
        const __m256d v107l = _mm256_fmadd_pd(v78l, v105l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v78h, v105h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v107l, v78l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v107h, v78h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v109l, v78l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v109h, v78h, v110);
        const __m256d v112l = _mm256_mul_pd(v77l, v78l);
        const __m256d v112h = _mm256_mul_pd(v77h, v78h);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v112l, v77l);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v112h, v77h);
        const __m256d v114l = _mm256_blendv_pd(v113l, v96l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v68))));
        const __m256d v114h = _mm256_blendv_pd(v113h, v96h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v68, 1))));
        const __m128 v115l = _mm256_cvtpd_ps(v114l);
        const __m128 v115h = _mm256_cvtpd_ps(v114h);
        const __m256 v115 = _mm256_set_m128(v115h, v115l);
        const __m256i v116 = _mm256_srli_epi32(v65, 1);
        const __m256i v117 = _mm256_slli_epi32(v116, 31);
        const __m256i v118 = _mm256_xor_si256(v31, v117);
        const __m256 v119 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v115), v118));
        const __m256 v120 = _mm256_add_ps(v40, v119);
        r0 = _mm256_blendv_ps(r0, v120, _mm256_castsi256_ps(v39));
    }
    _mm256_storeu_ps(y, r0);
}

static SIN_CR_AVX512_AVX2_TARGET void sin_cr_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sin_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIN_CR_AVX512_AVX512 __mmask8 sin_cr_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_CR_AVX512_AVX512 void sin_cr_avx512_step_avx512(const float *x, float *y) {
    const __m512d v3 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v7 = _mm512_set1_pd(-0x1.1a62633148a0ap-53); /* -1.224646799150257e-16 */
    const __m512d v8 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v11 = _mm512_set1_pd(0x1.8c8e71d10a124p-51); /* 6.8791573861415275e-16 */
    const __m512d v14 = _mm512_set1_pd(-0x1.9ef34439c00a3p-41); /* -7.3709973198858192e-13 */
    const __m512d v15 = _mm512_set1_pd(0x1.60e57f90220f2p-33); /* 1.6047873837451779e-10 */
    const __m512d v17 = _mm512_set1_pd(-0x1.ae634c4ee6954p-26); /* -2.5051871961961607e-08 */
    const __m512d v19 = _mm512_set1_pd(0x1.71de37e3603d2p-19); /* 2.7557316443775604e-06 */
    const __m512d v21 = _mm512_set1_pd(-0x1.a01a0199d9f0fp-13); /* -0.00019841269823505549 */
    const __m512d v23 = _mm512_set1_pd(0x1.111111110958ap-7); /* 0.0083333333332784761 */
    const __m512d v25 = _mm512_set1_pd(-0x1.555555555549cp-3); /* -0.16666666666666152 */
    const __m512i v30 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v38 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v41 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v42 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v43 = _mm512_set1_epi32(127);
    const __m512i v44 = _mm512_set1_epi32(255);
    const __m512i v49 = _mm512_set1_epi32(0);
    const __m512i v53 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v55 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v66 = _mm512_set1_epi32(1);
    const __m512d v69 = _mm512_set1_pd(-0x1.6827863b97d97p-53); /* -1.5619206968586225e-16 */
    const __m512d v76 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v79 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v81 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v83 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v85 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v87 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v89 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v91 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v93 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v95 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v97 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v98 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v100 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v102 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v104 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v106 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v108 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v110 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v5l = _mm512_fmadd_pd(v2l, v3, v4);
    const __m512d v5h = _mm512_fmadd_pd(v2h, v3, v4);
    const __m512d v6l = _mm512_sub_pd(v5l, v4);
    const __m512d v6h = _mm512_sub_pd(v5h, v4);
    const __m512d v9l = _mm512_fmadd_pd(v8, v6l, v2l);
    const __m512d v9h = _mm512_fmadd_pd(v8, v6h, v2h);
    const __m512d v10l = _mm512_fmadd_pd(v6l, v7, v9l);
    const __m512d v10h = _mm512_fmadd_pd(v6h, v7, v9h);
    const __m512d v12l = _mm512_fmadd_pd(v10l, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v10h, v11);
    const __m512d v13l = _mm512_mul_pd(v10l, v12l);
    const __m512d v13h = _mm512_mul_pd(v10h, v12h);
    const __m512d v16l = _mm512_fmadd_pd(v12l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v12h, v14, v15);
    const __m512d v18l = _mm512_fmadd_pd(v12l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v12h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v12l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v12h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v12l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v12h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v12l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v12h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v12l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v12h, v24h, v25);
    const __m512d v27l = _mm512_fmadd_pd(v13l, v26l, v10l);
    const __m512d v27h = _mm512_fmadd_pd(v13h, v26h, v10h);
    const __m256 v28l = _mm512_cvtpd_ps(v27l);
    const __m256 v28h = _mm512_cvtpd_ps(v27h);
    const __m512 v28 = _mm512_insertf32x8(_mm512_castps256_ps512(v28l), v28h, 1);
    const __m512i v29 = _mm512_castps_si512(v0);
    const __m512i v31 = _mm512_and_si512(v29, v30);
    const __m512i v32l = _mm512_castpd_si512(v5l);
    const __m512i v32h = _mm512_castpd_si512(v5h);
    const __m256i v33l = _mm512_cvtepi64_epi32(v32l);
    const __m256i v33h = _mm512_cvtepi64_epi32(v32h);
    const __m512i v33 = _mm512_inserti32x8(_mm512_castsi256_si512(v33l), v33h, 1);
    const __m512i v35 = _mm512_slli_epi32(v33, 31);
    const __m512i v36 = _mm512_xor_si512(v31, v35);
    const __m512 v37 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v28), v36));
    const __mmask16 v39 = _mm512_cmp_ps_mask(v1, v38, _CMP_NLE_UQ);
    __m512 r0 = v37;
    __mmask16 any1 = v39;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v40 = _mm512_sub_ps(v1, v1);
        const __m512i v46 = _mm512_srli_epi32(v29, 23);
        const __m512i v47 = _mm512_and_si512(v44, v46);
        const __m512i v48 = _mm512_sub_epi32(v47, v43);
        const __m512i v50 = _mm512_max_epi32(v48, v49);
        const __m512i v51 = _mm512_min_epi32(v43, v50);
        const __m512d v52l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), sin_cr_avx512_table0, 8);
        const __m512d v52h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), sin_cr_avx512_table0, 8);
        const __m512i v54 = _mm512_and_si512(v29, v53);
        const __m512i v56 = _mm512_or_si512(v54, v55);
        const __m512d v57l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v56));
        const __m512d v57h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v56, 1));
        const __m512d v58l = _mm512_mul_pd(v52l, v57l);
        const __m512d v58h = _mm512_mul_pd(v52h, v57h);
        const __m512d v59l = _mm512_mul_pd(v42, v58l);
        const __m512d v59h = _mm512_mul_pd(v42, v58h);
        const __m512d v60l = _mm512_add_pd(v59l, v4);
        const __m512d v60h = _mm512_add_pd(v59h, v4);
        const __m512d v61l = _mm512_sub_pd(v60l, v4);
        const __m512d v61h = _mm512_sub_pd(v60h, v4);
        const __m512d v62l = _mm512_fmadd_pd(v41, v61l, v58l);
        const __m512d v62h = _mm512_fmadd_pd(v41, v61h, v58h);
        const __m512d v63l = _mm512_add_pd(v62l, v4);
        const __m512d v63h = _mm512_add_pd(v62h, v4);
        const __m512i v64l = _mm512_castpd_si512(v63l);
        const __m512i v64h = _mm512_castpd_si512(v63h);
        const __m256i v65l = _mm512_cvtepi64_epi32(v64l);
        const __m256i v65h = _mm512_cvtepi64_epi32(v64h);
        const __m512i v65 = _mm512_inserti32x8(_mm512_castsi256_si512(v65l), v65h, 1);
        const __m512i v67 = _mm512_and_si512(v65, v66);
        const __mmask16 v68 = _mm512_cmpeq_epi32_mask(v67, v66);
        const __m512d v70l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), sin_cr_avx512_table1, 8);
        const __m512d v70h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), sin_cr_avx512_table1, 8);
        const __m512d v71l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), sin_cr_avx512_table2, 8);
        const __m512d v71h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), sin_cr_avx512_table2, 8);
        const __m512d v72l = _mm512_sub_pd(v63l, v4);
        const __m512d v72h = _mm512_sub_pd(v63h, v4);
        const __m512d v73l = _mm512_sub_pd(v62l, v72l);
        const __m512d v73h = _mm512_sub_pd(v62h, v72h);
        const __m512d v74l = _mm512_fmadd_pd(v57l, v71l, v73l);
        const __m512d v74h = _mm512_fmadd_pd(v57h, v71h, v73h);
        const __m512d v75l = _mm512_fmadd_pd(v57l, v70l, v74l);
        const __m512d v75h = _mm512_fmadd_pd(v57h, v70h, v74h);
        const __m512d v77l = _mm512_mul_pd(v75l, v76);
        const __m512d v77h = _mm512_mul_pd(v75h, v76);
        const __m512d v78l = _mm512_mul_pd(v77l, v77l);
        const __m512d v78h = _mm512_mul_pd(v77h, v77h);
        const __m512d v80l = _mm512_fmadd_pd(v69, v78l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v69, v78h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v80l, v78l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v80h, v78h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v82l, v78l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v82h, v78h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v78l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v78h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v86l, v78l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86h, v78h, v87);
        const __m512d v90l = _mm512_fmadd_pd(v88l, v78l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v88h, v78h, v89);
        const __m512d v92l = _mm512_fmadd_pd(v90l, v78l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v90h, v78h, v91);
        const __m512d v94l = _mm512_fmadd_pd(v92l, v78l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92h, v78h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v94l, v78l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v94h, v78h, v95);
        const __m512d v99l = _mm512_fmadd_pd(v97, v78l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97, v78h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v78l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v78h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v78l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v78h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v103l, v78l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v103h, v78h, v104);
        const __m512d v107l = _mm512_fmadd_pd(v78l, v105l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v78h, v105h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v107l, v78l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v107h, v78h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v109l, v78l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v109h, v78h, v110);
        const __m512d v112l = _mm512_mul_pd(v77l, v78l);
        const __m512d v112h = _mm512_mul_pd(v77h, v78h);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v112l, v77l);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v112h, v77h);
        const __m512d v114l = _mm512_mask_blend_pd((__mmask8)v68, v113l, v96l);
        const __m512d v114h = _mm512_mask_blend_pd(sin_cr_avx512_high_mask_avx512(v68), v113h, v96h);
        const __m256 v115l = _mm512_cvtpd_ps(v114l);
        const __m256 v115h = _mm512_cvtpd_ps(v114h);
        const __m512 v115 = _mm512_insertf32x8(_mm512_castps256_ps512(v115l), v115h, 1);
        const __m512i v116 = _mm512_srli_epi32(v65, 1);
        const __m512i v117 = _mm512_slli_epi32(v116, 31);
        const __m512i v118 = _mm512_xor_si512(v31, v117);
        const __m512 v119 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v115), v118));
        const __m512 v120 = _mm512_add_ps(v40, v119);
        r0 = _mm512_mask_blend_ps(v39, r0, v120);
    }
    _mm512_storeu_ps(y, r0);
}

static SIN_CR_AVX512_AVX512_TARGET void sin_cr_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_cr_avx512_level(void) {
#if defined(SIN_CR_AVX512_FORCE_ISA)
    return SIN_CR_AVX512_FORCE_ISA;
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

float sin_cr_avx512(float x) {
    return sin_cr_avx512_element(x);
}

void sin_cr_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_cr_avx512_level();
    if (level == 2) {
        sin_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sin_cr_avx512_array_portable(x, y, n);
}
