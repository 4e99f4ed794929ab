/* erf_f64_3ulp_avx512: erf
 *
 *   target       erf, erf x, f64
 *   domain       every input
 *   max error    2.714870 ulp, observed on 53537247 inputs
 *   worst input  -0x1.0dffffcef9589p+0 (-1.0546874885852466, encoding 0xbff0dffffcef9589)
 *   result there -0x1.ba764a069269ap-1 (-0.86418372469161686, encoding 0xbfeba764a069269a)
 *   mean error   0.295619 ulp
 *   misrounded   6196200 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           76391c1a3d5206f8a1c27af928ba7dec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f64 --max-ulp 3.4 --isa avx512 --time 22s --seed 1 --threads 1 --archive erf_f64_3ulp_avx512.db
 *                time: 1.1267 ns/element as avx512 code (inputs mean)
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
#include "erf_f64_3ulp_avx512.h"

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

static inline double erf_f64_3ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t erf_f64_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double erf_f64_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int erf_f64_3ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vrange does with immediate 6. */
static inline double erf_f64_3ulp_avx512_minmag_f64(double a, double b) {
    double x = fabs(a), y = fabs(b), r = x < y ? a : b;
    int64_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? erf_f64_3ulp_avx512_frombits_f64(i | j) : r;
    r = y != y ? a : r;
    return (erf_f64_3ulp_avx512_signaling_f64(a) | erf_f64_3ulp_avx512_signaling_f64(b)) ? a + b : r;
}

static inline double erf_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double erf_f64_3ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = erf_f64_3ulp_avx512_bits_f64(y) & INT64_MIN;
    return erf_f64_3ulp_avx512_frombits_f64((erf_f64_3ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double erf_f64_3ulp_avx512_table0[512] = {
    0x0p+0, 0x1.20d77083f17ap-6, 0x1.20c5645dd2538p-5, 0x1.b0fafef135745p-5,
    0x1.207d480e90658p-4, 0x1.68591a1e83b5dp-4, 0x1.b0081148a873ap-4, 0x1.f78159ec8bb5p-4,
    0x1.1f5e1a35c3b89p-3, 0x1.42d7fc2f64959p-3, 0x1.662a0bdf7a89fp-3, 0x1.895010fdbdbfdp-3,
    0x1.ac45e37fe2526p-3, 0x1.cf076d1233237p-3, 0x1.f190aa85540e2p-3, 0x1.09eed6982b948p-2,
    0x1.1af54e232d609p-2, 0x1.2bd9db0f7827fp-2, 0x1.3c9aa8b84bedap-2, 0x1.4d35ef3e5372ep-2,
    0x1.5da9f415ff23fp-2, 0x1.6df50a8dff772p-2, 0x1.7e15944d9d3e4p-2, 0x1.8e0a01cab516bp-2,
    0x1.9dd0d2b721f39p-2, 0x1.ad68966569a87p-2, 0x1.bccfec24855b8p-2, 0x1.cc058392a6d2dp-2,
    0x1.db081ce6e2a48p-2, 0x1.e9d68931ae65p-2, 0x1.f86faa9428f9dp-2, 0x1.03693a371519cp-1,
    0x1.0a7ef5c18edd2p-1, 0x1.1178930ada115p-1, 0x1.1855a5fd3dd5p-1, 0x1.1f15cb50bc4dep-1,
    0x1.25b8a88b6dd7fp-1, 0x1.2c3debfd7d6c1p-1, 0x1.32a54cb8db67bp-1, 0x1.38ee8a84beb71p-1,
    0x1.3f196dcd0f135p-1, 0x1.4525c78dd5966p-1, 0x1.4b13713ad3513p-1, 0x1.50e24ca35fd2cp-1,
    0x1.569243d2b3a9bp-1, 0x1.5c2348ecc4dc3p-1, 0x1.61955607dd15dp-1, 0x1.66e86d0312e82p-1,
    0x1.6c1c9759d0e5fp-1, 0x1.7131e5f496a5ap-1, 0x1.762870f720c6fp-1, 0x1.7b00578c26037p-1,
    0x1.7fb9bfaed8078p-1, 0x1.8454d5f25760dp-1, 0x1.88d1cd474a2ep-1, 0x1.8d30debfc572ep-1,
    0x1.91724951b8fc6p-1, 0x1.959651980da31p-1, 0x1.999d4192a5715p-1, 0x1.9d8768656cc42p-1,
    0x1.a1551a16aaeafp-1, 0x1.a506af4cc00f4p-1, 0x1.a89c850b7d54dp-1, 0x1.ac16fc7143263p-1,
    0x1.af767a741088bp-1, 0x1.b2bb679ead19cp-1, 0x1.b5e62fce16095p-1, 0x1.b8f741ef54f83p-1,
    0x1.bbef0fbde6221p-1, 0x1.bece0d82d1a5cp-1, 0x1.c194b1d49a184p-1, 0x1.c443755820d64p-1,
    0x1.c6dad2829ec62p-1, 0x1.c95b455cce69dp-1, 0x1.cbc54b476248dp-1, 0x1.ce1962c0e0d8bp-1,
    0x1.d0580b2cfd249p-1, 0x1.d281c49d818dp-1, 0x1.d4970f9ce00d9p-1, 0x1.d6986cfa798e7p-1,
    0x1.d8865d98abe01p-1, 0x1.da61623cb41ep-1, 0x1.dc29fb60715afp-1, 0x1.dde0a90611a0dp-1,
    0x1.df85ea8db188ep-1, 0x1.e11a3e8cf4eb8p-1, 0x1.e29e22a89d766p-1, 0x1.e4121370224ccp-1,
    0x1.e5768c3b4a3fcp-1, 0x1.e6cc0709c8a0dp-1, 0x1.e812fc64db369p-1, 0x1.e94be342e6743p-1,
    0x1.ea7730ed0bbb9p-1, 0x1.eb9558e6b42cep-1, 0x1.eca6ccd709544p-1, 0x1.edabfc7453e63p-1,
    0x1.eea5557137aep-1, 0x1.ef93436bc2daap-1, 0x1.f0762fde45ee6p-1, 0x1.f14e8211e8c55p-1,
    0x1.f21c9f12f0677p-1, 0x1.f2e0e9a6a8b09p-1, 0x1.f39bc242e43e6p-1, 0x1.f44d870704911p-1,
    0x1.f4f693b67bd77p-1, 0x1.f59741b4b97cfp-1, 0x1.f62fe80272419p-1, 0x1.f6c0db3c34641p-1,
    0x1.f74a6d9a38383p-1, 0x1.f7cceef15d631p-1, 0x1.f848acb544e95p-1, 0x1.f8bdf1fb7837p-1,
    0x1.f92d077f8d56dp-1, 0x1.f99633a838a57p-1, 0x1.f9f9ba8d3c733p-1, 0x1.fa57ddfe27376p-1,
    0x1.fab0dd89d1309p-1, 0x1.fb04f6868a944p-1, 0x1.fb54641aebbc9p-1, 0x1.fb9f5f473917p-1,
    0x1.fbe61eef4cf6ap-1, 0x1.fc28d7e4f9cdp-1, 0x1.fc67bcf2d7b8fp-1, 0x1.fca2fee770c79p-1,
    0x1.fcdacca0bfb73p-1, 0x1.fd0f5317f582fp-1, 0x1.fd40bd6d7a785p-1, 0x1.fd6f34f52013ap-1,
    0x1.fd9ae142795e3p-1, 0x1.fdc3e835500b3p-1, 0x1.fdea6e062d0c9p-1, 0x1.fe0e9552ebdd6p-1,
    0x1.fe307f2b503dp-1, 0x1.fe504b1d9696cp-1, 0x1.fe6e1742f7cf6p-1, 0x1.fe8a004c19ae6p-1,
    0x1.fea4218d6594ap-1, 0x1.febc950b3fa75p-1, 0x1.fed37386190fbp-1, 0x1.fee8d486585eep-1,
    0x1.fefcce6813974p-1, 0x1.ff0f766697c76p-1, 0x1.ff20e0a7ba8c2p-1, 0x1.ff312046f2339p-1,
    0x1.ff404760319b4p-1, 0x1.ff4e671a85425p-1, 0x1.ff5b8fb26f5f6p-1, 0x1.ff67d08401202p-1,
    0x1.ff733814af88cp-1, 0x1.ff7dd41ce2b4dp-1, 0x1.ff87b1913e853p-1, 0x1.ff90dcaba4096p-1,
    0x1.ff9960f3eb327p-1, 0x1.ffa14948549a7p-1, 0x1.ffa89fe5b3625p-1, 0x1.ffaf6e6f4f5cp-1,
    0x1.ffb5bdf67fe6fp-1, 0x1.ffbb97020011p-1, 0x1.ffc10194fcb64p-1, 0x1.ffc60535dd7f5p-1,
    0x1.ffcaa8f4c9beap-1, 0x1.ffcef371ea4d7p-1, 0x1.ffd2eae369a07p-1, 0x1.ffd6951b33686p-1,
    0x1.ffd9f78c7524ap-1, 0x1.ffdd1750e122p-1, 0x1.ffdff92db56e5p-1, 0x1.ffe2a1988857cp-1,
    0x1.ffe514bbdc197p-1, 0x1.ffe7567b7b5e1p-1, 0x1.ffe96a78a04a9p-1, 0x1.ffeb5415e7c44p-1,
    0x1.ffed167b12ac2p-1, 0x1.ffeeb49896c6dp-1, 0x1.fff0312b010b5p-1, 0x1.fff18ebe2b0e1p-1,
    0x1.fff2cfb0453d9p-1, 0x1.fff3f634b79f9p-1, 0x1.fff50456dab8cp-1, 0x1.fff5fbfc8a439p-1,
    0x1.fff6dee89352ep-1, 0x1.fff7aebcff755p-1, 0x1.fff86cfd3e657p-1, 0x1.fff91b102fca8p-1,
    0x1.fff9ba420e834p-1, 0x1.fffa4bc63ee9ap-1, 0x1.fffad0b901755p-1, 0x1.fffb4a210b172p-1,
    0x1.fffbb8f1049c6p-1, 0x1.fffc1e08f25f5p-1, 0x1.fffc7a37857d2p-1, 0x1.fffcce3b57bffp-1,
    0x1.fffd1ac4135f9p-1, 0x1.fffd607387b07p-1, 0x1.fffd9fdeabccep-1, 0x1.fffdd98e903b2p-1,
    0x1.fffe0e0140857p-1, 0x1.fffe3daa95b18p-1, 0x1.fffe68f4fa777p-1, 0x1.fffe904222101p-1,
    0x1.fffeb3ebb267bp-1, 0x1.fffed443e2787p-1, 0x1.fffef1960d85dp-1, 0x1.ffff0c273bea2p-1,
    0x1.ffff2436a21dcp-1, 0x1.ffff39fe16963p-1, 0x1.ffff4db27f146p-1, 0x1.ffff5f8435efcp-1,
    0x1.ffff6f9f67e55p-1, 0x1.ffff7e2c6aea2p-1, 0x1.ffff8b500e77cp-1, 0x1.ffff972be5c59p-1,
    0x1.ffffa1de8c582p-1, 0x1.ffffab83e54b8p-1, 0x1.ffffb43555b5fp-1, 0x1.ffffbc09fa7cdp-1,
    0x1.ffffc316d9edp-1, 0x1.ffffc96f1165ep-1, 0x1.ffffcf23ff5fcp-1, 0x1.ffffd4456a10dp-1,
    0x1.ffffd8e1a2f22p-1, 0x1.ffffdd05a75eap-1, 0x1.ffffe0bd3e852p-1, 0x1.ffffe41314e06p-1,
    0x1.ffffe710d565ep-1, 0x1.ffffe9bf4098cp-1, 0x1.ffffec2641a9ep-1, 0x1.ffffee4d01cd6p-1,
    0x1.fffff039f9e8fp-1, 0x1.fffff1f302bc1p-1, 0x1.fffff37d63a36p-1, 0x1.fffff4dde0118p-1,
    0x1.fffff618c3da6p-1, 0x1.fffff731ee681p-1, 0x1.fffff82cdcf1bp-1, 0x1.fffff90cb3c81p-1,
    0x1.fffff9d446cccp-1, 0x1.fffffa8621251p-1, 0x1.fffffb248c39dp-1, 0x1.fffffbb196132p-1,
    0x1.fffffc2f171e3p-1, 0x1.fffffc9eb76acp-1, 0x1.fffffd01f36afp-1, 0x1.fffffd5a2041fp-1,
    0x1.fffffda86faa9p-1, 0x1.fffffdedf37edp-1, 0x1.fffffe2ba0ea5p-1, 0x1.fffffe62534d4p-1,
    0x1.fffffe92ced93p-1, 0x1.fffffebdc2ec6p-1, 0x1.fffffee3cc32cp-1, 0x1.ffffff0576917p-1,
    0x1.ffffff233ee1dp-1, 0x1.ffffff3d9480fp-1, 0x1.ffffff54dab72p-1, 0x1.ffffff6969fb8p-1,
    0x1.ffffff7b91176p-1, 0x1.ffffff8b962bep-1, 0x1.ffffff99b79d2p-1, 0x1.ffffffa62ce54p-1,
    0x1.ffffffb127525p-1, 0x1.ffffffbad2affp-1, 0x1.ffffffc355dfdp-1, 0x1.ffffffcad3626p-1,
    0x1.ffffffd169d0cp-1, 0x1.ffffffd7344aap-1, 0x1.ffffffdc4ad7ap-1, 0x1.ffffffe0c2bfp-1,
    0x1.ffffffe4aed5ep-1, 0x1.ffffffe81fc4ep-1, 0x1.ffffffeb24467p-1, 0x1.ffffffedc95e7p-1,
    0x1.fffffff01a8b6p-1, 0x1.fffffff221f3p-1, 0x1.fffffff3e8892p-1, 0x1.fffffff57632dp-1,
    0x1.fffffff6d1e56p-1, 0x1.fffffff801c1fp-1, 0x1.fffffff90b2e3p-1, 0x1.fffffff9f2e9fp-1,
    0x1.fffffffabd229p-1, 0x1.fffffffb6d844p-1, 0x1.fffffffc0748fp-1, 0x1.fffffffc8d462p-1,
    0x1.fffffffd01f89p-1, 0x1.fffffffd678edp-1, 0x1.fffffffdbff2ap-1, 0x1.fffffffe0cd16p-1,
    0x1.fffffffe4fa3p-1, 0x1.fffffffe89b0cp-1, 0x1.fffffffebc1a9p-1, 0x1.fffffffee7dc8p-1,
    0x1.ffffffff0dd2bp-1, 0x1.ffffffff2ebdap-1, 0x1.ffffffff4b453p-1, 0x1.ffffffff63fc3p-1,
    0x1.ffffffff79626p-1, 0x1.ffffffff8be77p-1, 0x1.ffffffff9bec8p-1, 0x1.ffffffffa9c63p-1,
    0x1.ffffffffb5be5p-1, 0x1.ffffffffc014ep-1, 0x1.ffffffffc901cp-1, 0x1.ffffffffd0b56p-1,
    0x1.ffffffffd759dp-1, 0x1.ffffffffdd13cp-1, 0x1.ffffffffe202dp-1, 0x1.ffffffffe642ap-1,
    0x1.ffffffffe9ebp-1, 0x1.ffffffffed10ap-1, 0x1.ffffffffefc57p-1, 0x1.fffffffff218fp-1,
    0x1.fffffffff4188p-1, 0x1.fffffffff5cfdp-1, 0x1.fffffffff748ep-1, 0x1.fffffffff88c5p-1,
    0x1.fffffffff9a1bp-1, 0x1.fffffffffa8f6p-1, 0x1.fffffffffb5bp-1, 0x1.fffffffffc095p-1,
    0x1.fffffffffc9e8p-1, 0x1.fffffffffd1e1p-1, 0x1.fffffffffd8b3p-1, 0x1.fffffffffde86p-1,
    0x1.fffffffffe38p-1, 0x1.fffffffffe7cp-1, 0x1.fffffffffeb6p-1, 0x1.fffffffffee77p-1,
    0x1.ffffffffff11ap-1, 0x1.ffffffffff359p-1, 0x1.ffffffffff542p-1, 0x1.ffffffffff6e3p-1,
    0x1.ffffffffff845p-1, 0x1.ffffffffff973p-1, 0x1.ffffffffffa73p-1, 0x1.ffffffffffb4cp-1,
    0x1.ffffffffffc05p-1, 0x1.ffffffffffca2p-1, 0x1.ffffffffffd27p-1, 0x1.ffffffffffd98p-1,
    0x1.ffffffffffdf8p-1, 0x1.ffffffffffe49p-1, 0x1.ffffffffffe8dp-1, 0x1.ffffffffffec7p-1,
    0x1.ffffffffffef8p-1, 0x1.fffffffffff22p-1, 0x1.fffffffffff45p-1, 0x1.fffffffffff62p-1,
    0x1.fffffffffff7bp-1, 0x1.fffffffffff9p-1, 0x1.fffffffffffa2p-1, 0x1.fffffffffffb1p-1,
    0x1.fffffffffffbep-1, 0x1.fffffffffffc8p-1, 0x1.fffffffffffd1p-1, 0x1.fffffffffffd9p-1,
    0x1.fffffffffffdfp-1, 0x1.fffffffffffe4p-1, 0x1.fffffffffffe9p-1, 0x1.fffffffffffedp-1,
    0x1.ffffffffffffp-1, 0x1.ffffffffffff3p-1, 0x1.ffffffffffff5p-1, 0x1.ffffffffffff7p-1,
    0x1.ffffffffffff8p-1, 0x1.ffffffffffff9p-1, 0x1.ffffffffffffbp-1, 0x1.ffffffffffffbp-1,
    0x1.ffffffffffffcp-1, 0x1.ffffffffffffdp-1, 0x1.ffffffffffffdp-1, 0x1.ffffffffffffep-1,
    0x1.ffffffffffffep-1, 0x1.ffffffffffffep-1, 0x1.fffffffffffffp-1, 0x1.fffffffffffffp-1,
    0x1.fffffffffffffp-1, 0x1.fffffffffffffp-1, 0x1.fffffffffffffp-1, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

static const double erf_f64_3ulp_avx512_table1[512] = {
    0x1.20dd750429b6dp+0, 0x1.20cb67bd452c7p+0, 0x1.209546ad13ccfp+0, 0x1.203b261cd0053p+0,
    0x1.1fbd27cdc72d3p+0, 0x1.1f1b7ae44867fp+0, 0x1.1e565bca400d4p+0, 0x1.1d6e14099944ap+0,
    0x1.1c62fa1e869b6p+0, 0x1.1b357141d95d5p+0, 0x1.19e5e92b964abp+0, 0x1.1874ddcdfce24p+0,
    0x1.16e2d7093cd8cp+0, 0x1.153068581b781p+0, 0x1.135e3075d076bp+0, 0x1.116cd8fd67618p+0,
    0x1.0f5d1602f7e41p+0, 0x1.0d2fa5a70c168p+0, 0x1.0ae54fa490723p+0, 0x1.087ee4d9ad247p+0,
    0x1.05fd3ecbec298p+0, 0x1.03613f2812dafp+0, 0x1.00abcf3e187a9p+0, 0x1.fbbbbef34b4b2p-1,
    0x1.f5f0cdaf15313p-1, 0x1.eff8c4b1375dbp-1, 0x1.e9d5a8e4c934ep-1, 0x1.e38988fc46e72p-1,
    0x1.dd167c4cf9d2ap-1, 0x1.d67ea1a8b5368p-1, 0x1.cfc41e36c7df9p-1, 0x1.c8e91c4d01368p-1,
    0x1.c1efca49a5011p-1, 0x1.bada596f25436p-1, 0x1.b3aafcc27502ep-1, 0x1.ac63e7ecc1411p-1,
    0x1.a5074e215762p-1, 0x1.9d97610879642p-1, 0x1.96164fafd8de3p-1, 0x1.8e86458169af8p-1,
    0x1.86e9694134b9ep-1, 0x1.7f41dc12c9e89p-1, 0x1.7791b886e7403p-1, 0x1.6fdb11b1e0c34p-1,
    0x1.681ff24b4ab04p-1, 0x1.60625bd75d07bp-1, 0x1.58a445da7c74cp-1, 0x1.50e79d1749ac9p-1,
    0x1.492e42d78d2c5p-1, 0x1.417a0c4049fdp-1, 0x1.39ccc1b136d5ap-1, 0x1.32281e2fd1a92p-1,
    0x1.2a8dcede3673bp-1, 0x1.22ff727dd6f7bp-1, 0x1.1b7e98fe26217p-1, 0x1.140cc3173f007p-1,
    0x1.0cab61f084b93p-1, 0x1.055bd6d32e8d7p-1, 0x1.fc3ee5d1524bp-2, 0x1.edeeee0959518p-2,
    0x1.dfca26f5bbf88p-2, 0x1.d1d2cfff91594p-2, 0x1.c40b0729ed548p-2, 0x1.b674c8ffc6283p-2,
    0x1.a911f096fbc26p-2, 0x1.9be437a7de946p-2, 0x1.8eed36b886d93p-2, 0x1.822e655b417e7p-2,
    0x1.75a91a7f4d2edp-2, 0x1.695e8cd31867ep-2, 0x1.5d4fd33729015p-2, 0x1.517de540ce2a3p-2,
    0x1.45e99bcbb7915p-2, 0x1.3a93b1998736cp-2, 0x1.2f7cc3fe6f423p-2, 0x1.24a55399ea239p-2,
    0x1.1a0dc51a9934dp-2, 0x1.0fb6620c550afp-2, 0x1.059f59af7a906p-2, 0x1.f79183b101c5bp-3,
    0x1.e4652fadcb6b2p-3, 0x1.d1b982c50137p-3, 0x1.bf8e1b1ca2279p-3, 0x1.ade26b7fbed95p-3,
    0x1.9cb5bd549b111p-3, 0x1.8c07329874652p-3, 0x1.7bd5c7df3fe9cp-3, 0x1.6c205655be72p-3,
    0x1.5ce595c455b0ap-3, 0x1.4e241e912c305p-3, 0x1.3fda6bc016994p-3, 0x1.3206dceef5f87p-3,
    0x1.24a7b84d38971p-3, 0x1.17bb2c8d41535p-3, 0x1.0b3f52ce8c383p-3, 0x1.fe6460fef468p-4,
    0x1.e723726b824a9p-4, 0x1.d0b7a0f921e7cp-4, 0x1.bb1c972f23e5p-4, 0x1.a64de673e8837p-4,
    0x1.92470a61b6965p-4, 0x1.7f036c0107294p-4, 0x1.6c7e64e7281cbp-4, 0x1.5ab342383d178p-4,
    0x1.499d478bca735p-4, 0x1.3937b1b31925ap-4, 0x1.297db960e4f63p-4, 0x1.1a6a95b1e786fp-4,
    0x1.0bf97e95f2a64p-4, 0x1.fc4b5e32d6259p-5, 0x1.e1d4cf1e2450ap-5, 0x1.c885df3451a07p-5,
    0x1.b055303221015p-5, 0x1.993979e14fffep-5, 0x1.83298d717210ep-5, 0x1.6e1c5893c380bp-5,
    0x1.5a08e85af27ep-5, 0x1.46e66be00224p-5, 0x1.34ac36ad8dafep-5, 0x1.2351c2f2d1449p-5,
    0x1.12ceb37ff9bc3p-5, 0x1.031ad58d56279p-5, 0x1.e85c449e377f3p-6, 0x1.cc0180af00a8bp-6,
    0x1.b1160991ff737p-6, 0x1.978ae8b55ce1bp-6, 0x1.7f5188610ddc8p-6, 0x1.685bb5134ef13p-6,
    0x1.529b9e8cf9a1ep-6, 0x1.3e03d891b37dep-6, 0x1.2a875b5ffab56p-6, 0x1.181983e5133ddp-6,
    0x1.06ae13b0d3255p-6, 0x1.ec72615a894c4p-7, 0x1.cd5ec93c12432p-7, 0x1.b00b38d6b3575p-7,
    0x1.94624e78e0fafp-7, 0x1.7a4f6aca256cbp-7, 0x1.61beae53b72b7p-7, 0x1.4a9cf6bda3f4cp-7,
    0x1.34d7dbc76d7e5p-7, 0x1.205dac02bd6b9p-7, 0x1.0d1d69569b82dp-7, 0x1.f60d8aa2a88f2p-8,
    0x1.d4143a9dfe965p-8, 0x1.b430ecf4a83a8p-8, 0x1.9646f35a76624p-8, 0x1.7a3ade6c8b3e5p-8,
    0x1.5ff2750fe782p-8, 0x1.4754abacdf1dcp-8, 0x1.30499b503957fp-8, 0x1.1aba78ba3af89p-8,
    0x1.06918b6355624p-8, 0x1.e77448fb66bb9p-9, 0x1.c4412bf4b8f0bp-9, 0x1.a3645330550ffp-9,
    0x1.84ba3004a50dp-9, 0x1.6821000795a03p-9, 0x1.4d78bba8ca5fdp-9, 0x1.34a305080681fp-9,
    0x1.1d83170fbf6fbp-9, 0x1.07fdb4dafea5fp-9, 0x1.e7f232d9e263p-10, 0x1.c2b9cf7f893bfp-10,
    0x1.a024365f771bdp-10, 0x1.8005f08d6f1efp-10, 0x1.6235fbd7a4345p-10, 0x1.468dadf4080abp-10,
    0x1.2ce898809244ep-10, 0x1.15246dda49d47p-10, 0x1.fe41cd9bb4eeep-11, 0x1.d57f524723822p-11,
    0x1.afc85e0f82e12p-11, 0x1.8ce75e9f6f8ap-11, 0x1.6caa0d3582fe9p-11, 0x1.4ee1429bf7ccp-11,
    0x1.3360ccd23db3ap-11, 0x1.19ff4663ae9dfp-11, 0x1.0295ef6591848p-11, 0x1.da01102b5f851p-12,
    0x1.b23a5a23e421p-12, 0x1.8d986a4187285p-12, 0x1.6be02102b352p-12, 0x1.4cda5374ea275p-12,
    0x1.30538fbb77ecdp-12, 0x1.161be46ad3b5p-12, 0x1.fc0d55470cf51p-13, 0x1.cfd4a5adec5cp-13,
    0x1.a740684026555p-13, 0x1.8208bc334a6a5p-13, 0x1.5feada379d8b7p-13, 0x1.40a8c1949f75ep-13,
    0x1.2408e9ba3327fp-13, 0x1.09d5f819c9e29p-13, 0x1.e3bcf436a1a95p-14, 0x1.b7e94604479dcp-14,
    0x1.8fdc1b2dcf7b9p-14, 0x1.6b4702d7d5849p-14, 0x1.49e17724f4d41p-14, 0x1.2b6875310f785p-14,
    0x1.0f9e1b4dd36dfp-14, 0x1.ec929a665b449p-15, 0x1.be6abbb10a5aap-15, 0x1.94637d5bacfdbp-15,
    0x1.6e2367dc27f95p-15, 0x1.4b581b8d170fcp-15, 0x1.2bb5cc22e5db6p-15, 0x1.0ef6c4c84a0fep-15,
    0x1.e9b5e8d00ce77p-16, 0x1.ba4f035d60e03p-16, 0x1.8f4ccca7fc90dp-16, 0x1.684c227fcacefp-16,
    0x1.44f21e49054f2p-16, 0x1.24eb7254ccf83p-16, 0x1.07ebd2a2d2844p-16, 0x1.db5ad0b27805cp-17,
    0x1.abe09e9144b5ep-17, 0x1.80f439b4ee04bp-17, 0x1.5a2adfa0b4bc4p-17, 0x1.37231085c7d9ap-17,
    0x1.1783ceac2891p-17, 0x1.f5f7d88472604p-18, 0x1.c282cd3957edap-18, 0x1.94219bfcb4928p-18,
    0x1.6a597219a93dap-18, 0x1.44ba864670882p-18, 0x1.22df298214423p-18, 0x1.046aeabcfcdecp-18,
    0x1.d21397ead99cbp-19, 0x1.a0df0f0c626dcp-19, 0x1.74adc8f4064d3p-19, 0x1.4d0231928c6f9p-19,
    0x1.296a70f414053p-19, 0x1.097f6156f32c5p-19, 0x1.d9c73698fb1dcp-20, 0x1.a6852c6b58392p-20,
    0x1.789fb715aae95p-20, 0x1.4f8c96f26a26ap-20, 0x1.2acee2f5ecdb8p-20, 0x1.09f5cf4dd2877p-20,
    0x1.d9371e2ff7c35p-21, 0x1.a4c89e08ef4f3p-21, 0x1.75fa8dbc84becp-21, 0x1.4c37c0394d094p-21,
    0x1.26f9df8519bd7p-21, 0x1.05c803e4831c1p-21, 0x1.d06ad6ecdf971p-22, 0x1.9bc09f112b494p-22,
    0x1.6ce1aa3fd7bddp-22, 0x1.43302cc4a0da8p-22, 0x1.1e1e857adc568p-22, 0x1.fa5b4f49cc6b2p-23,
    0x1.bfd7555a3bd68p-23, 0x1.8be4f8f6c951fp-23, 0x1.5dcd669f2cd34p-23, 0x1.34ecf8a3c124ap-23,
    0x1.10b1488aeb235p-23, 0x1.e12ee004efc37p-24, 0x1.a854ea14102a8p-24, 0x1.7603bac345f65p-24,
    0x1.4980cb3c80949p-24, 0x1.2225b12bffc68p-24, 0x1.febc107d5efaap-25, 0x1.c14b2188bcee4p-25,
    0x1.8b0cfce0579ep-25, 0x1.5b2fe547a134p-25, 0x1.30f93c3699078p-25, 0x1.0bc30c5d52f15p-25,
    0x1.d5f3a8dea7357p-26, 0x1.9c3517e789488p-26, 0x1.6961b8d641d06p-26, 0x1.3cab1343d18d1p-26,
    0x1.155a09065d4f7p-26, 0x1.e59890b926c78p-27, 0x1.a8e405e651ab6p-27, 0x1.7397c5a66e307p-27,
    0x1.44d26de513197p-27, 0x1.1bcca373b7b43p-27, 0x1.efac5187b2863p-28, 0x1.b0a68a2128babp-28,
    0x1.7974e743dea3dp-28, 0x1.4924a74dec729p-28, 0x1.1edfa3c5f5ccap-28, 0x1.f3d2185e047d9p-29,
    0x1.b334fac4b9f99p-29, 0x1.7ac2d72fc2c63p-29, 0x1.4979ac8b28927p-29, 0x1.1e767bce37dd7p-29,
    0x1.f1e3523b41d7dp-30, 0x1.b0778b7b3301bp-30, 0x1.77756ec9f78fap-30, 0x1.45ce65699ff6dp-30,
    0x1.1a94ff571654fp-30, 0x1.e9f1ff8ddd774p-31, 0x1.a887bd2b4404dp-31, 0x1.6fab63324088ap-31,
    0x1.3e44e45301b92p-31, 0x1.135f28f2d50b4p-31, 0x1.dc479de0ef001p-32, 0x1.9baed3ed27ab8p-32,
    0x1.63ac6b4edc88ep-32, 0x1.332259185f1ap-32, 0x1.0916f04b6e18bp-32, 0x1.c960bf23153ep-33,
    0x1.8a61745ec7d1dp-33, 0x1.53e4f7d1666cbp-33, 0x1.24caf2c32af14p-33, 0x1.f830c0bb41fd7p-34,
    0x1.b1e5acf351d87p-34, 0x1.7538c60a04476p-34, 0x1.40dfd87456f4cp-34, 0x1.13bc07e891491p-34,
    0x1.d9a880f306bd8p-35, 0x1.96a0b33f2c4dap-35, 0x1.5ce9ab1670dd2p-35, 0x1.2b3e53538ff3fp-35,
    0x1.0084ff125639dp-35, 0x1.b7937d1c40c53p-36, 0x1.7872d9fa10aadp-36, 0x1.423ac0df49a4p-36,
    0x1.13af4f04f9998p-36, 0x1.d77f0c82e7641p-37, 0x1.92ff33023d5bdp-37, 0x1.5847eda620959p-37,
    0x1.25f9ee0b923dcp-37, 0x1.f5cc7718082bp-38, 0x1.ac0f5f3229372p-38, 0x1.6cfa9bcca59dcp-38,
    0x1.370ab8327af5ep-38, 0x1.08f24085d4597p-38, 0x1.c324c20e337dcp-39, 0x1.7fe903cdf5855p-39,
    0x1.46897d4b69fc6p-39, 0x1.159a386b11517p-39, 0x1.d7c593130dd0bp-40, 0x1.90ae4d3405651p-40,
    0x1.5422ef5d8949dp-40, 0x1.20997f73e73ddp-40, 0x1.e9810295890ecp-41, 0x1.9eee068fa7596p-41,
    0x1.5f8b87a31bd85p-41, 0x1.29b2933ef4cbcp-41, 0x1.f7f338086a86bp-42, 0x1.aa577251ae485p-42,
    0x1.68823e52970bep-42, 0x1.30b14dbe876bcp-42, 0x1.01647ba798745p-42, 0x1.b2a87e86d0c8ap-43,
    0x1.6ed2f2515e933p-43, 0x1.356cd5ce7799ep-43, 0x1.04e15ecc7f3f6p-43, 0x1.b7b040832f31p-44,
    0x1.7258610b3b233p-44, 0x1.37c92babdc2fdp-44, 0x1.065b9616170d4p-44, 0x1.b950d32467392p-45,
    0x1.72fd93e036cdcp-45, 0x1.37b83c521fe96p-45, 0x1.05ca50205d26ap-45, 0x1.b7807e294781fp-46,
    0x1.70beaf9c7ffb6p-46, 0x1.353a6cf7f7fffp-46, 0x1.0330f0fd69921p-46, 0x1.b24a16b4d09aap-47,
    0x1.6ba91ac734786p-47, 0x1.305e9721d0981p-47, 0x1.fd3de10d62855p-48, 0x1.a9cc93c25aca9p-48,
    0x1.63daf8b4b1e0cp-48, 0x1.294175802d99ap-48, 0x1.f05e82aae2bb9p-49, 0x1.9e39dc5dd2f7cp-49,
    0x1.5982008db1304p-49, 0x1.200c898d9ee3ep-49, 0x1.e00e9148a1d25p-50, 0x1.8fd4e01891bf8p-50,
    0x1.4cd9c04158cd7p-50, 0x1.14f4890ff2461p-50, 0x1.ccaaea71ab0dfp-51, 0x1.7eef13b59e96cp-51,
    0x1.3e296303b2297p-51, 0x1.083768c5e4542p-51, 0x1.b69f10b0191b5p-52, 0x1.6be573c40c8e7p-52,
    0x1.2dc119095729fp-52, 0x1.f4343c7d504b9p-53, 0x1.9e614ecbf4af6p-53, 0x1.571d34563050ap-53,
    0x1.1bf74244aed5ap-53, 0x1.d5cc6ba567f29p-54, 0x1.846e9dda7a163p-54, 0x1.410047ead6894p-54,
    0x1.09257fca001cp-54, 0x1.b5ceb5a13221bp-55, 0x1.694680a9a3ee6p-55, 0x1.29f9e7d8fd094p-55,
    0x1.eb4b9e47b58c9p-56, 0x1.94d1de5c4576fp-56, 0x1.4d67050b31c2ap-56, 0x1.1273463a1589bp-56,
    0x1.c39fa0d4a5a2bp-57, 0x1.73679b24aeb9bp-57, 0x1.314916abfa1eap-57, 0x1.f5a1196b5bb2ep-58,
    0x1.9beca74b0f147p-58, 0x1.5218993857afcp-58, 0x1.155d47fdb9c94p-58, 0x1.c6dc8a4bb3ba6p-59,
    0x1.74ca889bbacd5p-59, 0x1.31612a7ef535fp-59, 0x1.f41259c9550cp-60, 0x1.993e82b76e726p-60,
    0x1.4ec0062aeeb78p-60, 0x1.11aeb0b11d1a1p-60, 0x1.bf4ab21b4f3fp-61, 0x1.6d561de54f6a1p-61,
    0x1.2a406e25fcb44p-61, 0x1.e6bba6770e22dp-62, 0x1.8cf813910fdcdp-62, 0x1.4399f7770045fp-62,
    0x1.07aa30ce6a5ap-62, 0x1.ad7301258d788p-63, 0x1.5d90f358d61f6p-63, 0x1.1c674ecd152d3p-63,
    0x1.ce8cc007a6432p-64, 0x1.77f5624913c3ap-64, 0x1.316da780bc4d9p-64, 0x1.f00460b24acf8p-65,
    0x1.92920a7c80e26p-65, 0x1.4691b26b9c82fp-65, 0x1.08c969adf0beap-65, 0x1.ad2d0a9a18288p-66,
    0x1.5ba462dee8a02p-66, 0x1.1975e0627306cp-66, 0x1.c78892308bd9p-67, 0x1.7073c400e10dcp-67,
    0x1.29df4862ac231p-67, 0x1.e163bd8df864p-68, 0x1.84cbb00f925fp-68, 0x1.39dbcd485dd07p-68,
    0x1.fa7b9159fc471p-69, 0x1.98769faac8a1bp-69, 0x1.4940bc89fa5aap-69, 0x1.0946088b6f8edp-69,
    0x1.ab3e8cfada51ap-70, 0x1.57e33e2b1c6dap-70, 0x1.14a8b54629fb2p-70, 0x1.bcede5acc0d4p-71,
    0x1.659917bbb6632p-71, 0x1.1f44979177348p-71, 0x1.cd508600d0ba8p-72, 0x1.723974e9529d8p-72,
    0x1.28f9c9b769ee3p-72, 0x1.dc34b6999ff72p-73, 0x1.7d9db080918bap-73, 0x1.31aa564e92066p-73,
    0x1.e96c265c21fbfp-74, 0x1.87a2188252d5fp-74, 0x1.393ad199301dep-74, 0x1.f4ccd98eab06bp-75,
    0x1.9026a7e3c9538p-75, 0x1.3f92e9472ca4cp-75, 0x1.fe32077e095c4p-76, 0x1.970fb0b5580dcp-76,
    0x1.449de67f2c6b2p-76, 0x1.02be7023a443ep-76, 0x1.9c4671c1a6e3cp-77, 0x1.484b1e63b3be4p-77,
    0x1.054a9a7c2f05ap-77, 0x1.9fb9933adac68p-78, 0x1.4a8e4dbe3539cp-78, 0x1.06b4fe82cc6aep-78,
    0x1.a15d86bb23572p-79, 0x1.4b5fdd0f567fap-79, 0x1.06f8da87263cep-79, 0x1.a12cc7b1bf616p-80,
    0x1.4abd0af44c7f8p-80, 0x1.06154a07d21a2p-80, 0x1.9f27fa465d061p-81, 0x1.48a7fb96552cap-81,
    0x1.040d4ab2de626p-81, 0x1.9b55e7c11d9e6p-82, 0x1.4527acab6dfebp-82, 0x1.00e7aba6527c9p-82,
    0x1.95c35893651c9p-83, 0x1.4047ce663f641p-83, 0x1.f95dcee779f74p-84, 0x1.8e82cd2a6133cp-84,
    0x1.3a1882865d26ep-84, 0x1.eee1d41e1e516p-85, 0x1.85ac17b553c4fp-85, 0x1.32ae03812fcp-85,
    0x1.e27d88d5289bfp-86, 0x1.7b5bd9f52a89ep-86, 0x1.2a20366f6a0dep-86, 0x1.d458a013d18b4p-87,
    0x1.6fb2eaf7d8102p-87, 0x1.208a2b041836ep-87, 0x1.c49f8a8ec4aebp-88, 0x1.62d5a948b6358p-88,
    0x1.16098d4b94692p-88, 0x1.b3828ebcc128bp-89, 0x1.54eb3e9a3e72bp-89, 0x1.0abe0d45fd5c2p-89,
    0x1.a134d30d655e4p-90, 0x1.461cda38e2783p-90, 0x1.fd91813f8cc8cp-91, 0x1.8deb61106f334p-91,
    0x1.3694e7b13691bp-91, 0x1.e49705a5ebd5fp-92, 0x1.79dc285401b7dp-92, 0x1.267e46fd85893p-92,
};

static inline double erf_f64_3ulp_avx512_element(double x) {
    const int32_t v0 = 511;
    const double v1 = 0x1.8p+46; /* 105553116266496 */
    const double v2 = 0x1.8p+2; /* 6 */
    const double v3 = x;
    const double v4 = erf_f64_3ulp_avx512_abs_f64(v3);
    const double v5 = v2 < v4 ? v2 : v4;
    const double v6 = v1 + v5;
    const int64_t v7 = erf_f64_3ulp_avx512_bits_f64(v6);
    const int32_t v8 = (int32_t)(uint32_t)(uint64_t)v7;
    const int32_t v9 = v0 & v8;
    const double v10 = erf_f64_3ulp_avx512_table0[v9];
    const double v11 = v6 - v1;
    const double v12 = erf_f64_3ulp_avx512_minmag_f64(v11, v11);
    const double v13 = v5 - v12;
    const double v14 = erf_f64_3ulp_avx512_table1[v9];
    const double v15 = v13 * v14;
    const double v16 = -0x1.5562f1728adacp-43; /* -1.5160605957095148e-13 */
    const double v17 = erf_f64_3ulp_avx512_fma_f64(v13, v11, v16);
    const double v18 = 0x1.1111aeb0704bp-3; /* 0.13333450771282207 */
    const double v19 = -0x1.6a783b9fcfffcp-5; /* -0.044246784642837128 */
    const double v20 = v17 * v19;
    const double v21 = v18 + v20;
    const double v22 = -0x1.5555439a71942p-2; /* -0.33333306913518268 */
    const double v23 = erf_f64_3ulp_avx512_fma_f64(v17, v21, v22);
    const double v24 = 0x1.5555555157918p-1; /* 0.66666666620202175 */
    const double v25 = erf_f64_3ulp_avx512_fma_f64(v17, v23, v24);
    const double v26 = -0x1.fffffffff7698p-1; /* -0.99999999999609468 */
    const double v27 = erf_f64_3ulp_avx512_fma_f64(v17, v25, v26);
    const double v28 = 0x1.0000cb292a21p-41; /* 4.5475285757095744e-13 */
    const double v29 = erf_f64_3ulp_avx512_fma_f64(v13, v13, v28);
    const double v30 = -0x1.6cab76149a854p-6; /* -0.022257676423045616 */
    const double v31 = 0x1.9999694b921dcp-4; /* 0.099999820050590882 */
    const double v32 = -0x1.518f1e9688c9ap-3; /* -0.16482376000303561 */
    const double v33 = v17 * v32;
    const double v34 = v31 + v33;
    const double v35 = erf_f64_3ulp_avx512_fma_f64(v29, v30, v34);
    const double v36 = 0x1.b9d6842597c3dp-3; /* 0.21574118842815607 */
    const double v37 = -0x1.9997e89780f24p-2; /* -0.39999354767518214 */
    const double v38 = erf_f64_3ulp_avx512_fma_f64(v17, v36, v37);
    const double v39 = 0x1.fffff5df41dd6p-2; /* 0.49999984908251116 */
    const double v40 = erf_f64_3ulp_avx512_fma_f64(v17, v38, v39);
    const double v41 = -0x1.5555555543b08p-2; /* -0.33333333332932158 */
    const double v42 = erf_f64_3ulp_avx512_fma_f64(v17, v40, v41);
    const double v43 = erf_f64_3ulp_avx512_fma_f64(v29, v35, v42);
    const double v44 = v29 * v43;
    const double v45 = erf_f64_3ulp_avx512_fma_f64(v17, v27, v44);
    const double v46 = erf_f64_3ulp_avx512_fma_f64(v15, v45, v15);
    const double v47 = v10 + v46;
    const double v48 = erf_f64_3ulp_avx512_copysign_f64(v47, v3);
    const double r0 = v48;
    return r0;
}

static void erf_f64_3ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_f64_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERF_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_F64_3ULP_AVX512_AVX2 static inline ERF_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERF_F64_3ULP_AVX512_AVX512 static inline ERF_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

ERF_F64_3ULP_AVX512_AVX2 __m128i erf_f64_3ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ERF_F64_3ULP_AVX512_AVX2 __m256d erf_f64_3ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* What vrangepd does with immediate 6; the sign bit of a mask decides a blend. */
ERF_F64_3ULP_AVX512_AVX2 __m256d erf_f64_3ulp_avx512_signaling_f64_avx2(__m256d a) {
    const __m256i quiet = _mm256_slli_epi64(_mm256_castpd_si256(a), 12);
    return _mm256_andnot_pd(_mm256_castsi256_pd(quiet),
                            _mm256_cmp_pd(a, a, _CMP_UNORD_Q));
}

ERF_F64_3ULP_AVX512_AVX2 __m256d erf_f64_3ulp_avx512_minmag_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d x = _mm256_andnot_pd(sign, a), y = _mm256_andnot_pd(sign, b);
    __m256d r = _mm256_blendv_pd(b, a, _mm256_cmp_pd(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_pd(r, _mm256_or_pd(a, b), _mm256_cmp_pd(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_pd(r, a, _mm256_cmp_pd(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_pd(
        r, _mm256_add_pd(a, b),
        _mm256_or_pd(erf_f64_3ulp_avx512_signaling_f64_avx2(a), erf_f64_3ulp_avx512_signaling_f64_avx2(b)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ERF_F64_3ULP_AVX512_AVX2 __m256d erf_f64_3ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERF_F64_3ULP_AVX512_AVX2 void erf_f64_3ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi32(511);
    const __m256d v1 = _mm256_set1_pd(0x1.8p+46); /* 105553116266496 */
    const __m256d v2 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v16 = _mm256_set1_pd(-0x1.5562f1728adacp-43); /* -1.5160605957095148e-13 */
    const __m256d v18 = _mm256_set1_pd(0x1.1111aeb0704bp-3); /* 0.13333450771282207 */
    const __m256d v19 = _mm256_set1_pd(-0x1.6a783b9fcfffcp-5); /* -0.044246784642837128 */
    const __m256d v22 = _mm256_set1_pd(-0x1.5555439a71942p-2); /* -0.33333306913518268 */
    const __m256d v24 = _mm256_set1_pd(0x1.5555555157918p-1); /* 0.66666666620202175 */
    const __m256d v26 = _mm256_set1_pd(-0x1.fffffffff7698p-1); /* -0.99999999999609468 */
    const __m256d v28 = _mm256_set1_pd(0x1.0000cb292a21p-41); /* 4.5475285757095744e-13 */
    const __m256d v30 = _mm256_set1_pd(-0x1.6cab76149a854p-6); /* -0.022257676423045616 */
    const __m256d v31 = _mm256_set1_pd(0x1.9999694b921dcp-4); /* 0.099999820050590882 */
    const __m256d v32 = _mm256_set1_pd(-0x1.518f1e9688c9ap-3); /* -0.16482376000303561 */
    const __m256d v36 = _mm256_set1_pd(0x1.b9d6842597c3dp-3); /* 0.21574118842815607 */
    const __m256d v37 = _mm256_set1_pd(-0x1.9997e89780f24p-2); /* -0.39999354767518214 */
    const __m256d v39 = _mm256_set1_pd(0x1.fffff5df41dd6p-2); /* 0.49999984908251116 */
    const __m256d v41 = _mm256_set1_pd(-0x1.5555555543b08p-2); /* -0.33333333332932158 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256d v5l = _mm256_min_pd(v2, v4l);
    const __m256d v5h = _mm256_min_pd(v2, v4h);
    const __m256d v6l = _mm256_add_pd(v1, v5l);
    const __m256d v6h = _mm256_add_pd(v1, v5h);
    const __m256i v7l = _mm256_castpd_si256(v6l);
    const __m256i v7h = _mm256_castpd_si256(v6h);
    const __m128i v8l = erf_f64_3ulp_avx512_wrap_avx2(v7l);
    const __m128i v8h = erf_f64_3ulp_avx512_wrap_avx2(v7h);
    const __m256i v8 = _mm256_set_m128i(v8h, v8l);
    const __m256i v9 = _mm256_and_si256(v0, v8);
    const __m256d v10l = erf_f64_3ulp_avx512_gather_f64_avx2(erf_f64_3ulp_avx512_table0, _mm256_castsi256_si128(v9));
    const __m256d v10h = erf_f64_3ulp_avx512_gather_f64_avx2(erf_f64_3ulp_avx512_table0, _mm256_extracti128_si256(v9, 1));
    const __m256d v11l = _mm256_sub_pd(v6l, v1);
    const __m256d v11h = _mm256_sub_pd(v6h, v1);
    const __m256d v12l = erf_f64_3ulp_avx512_minmag_f64_avx2(v11l, v11l);
    const __m256d v12h = erf_f64_3ulp_avx512_minmag_f64_avx2(v11h, v11h);
    const __m256d v13l = _mm256_sub_pd(v5l, v12l);
    const __m256d v13h = _mm256_sub_pd(v5h, v12h);
    const __m256d v14l = erf_f64_3ulp_avx512_gather_f64_avx2(erf_f64_3ulp_avx512_table1, _mm256_castsi256_si128(v9));
    const __m256d v14h = erf_f64_3ulp_avx512_gather_f64_avx2(erf_f64_3ulp_avx512_table1, _mm256_extracti128_si256(v9, 1));
    const __m256d v15l = _mm256_mul_pd(v13l, v14l);
    const __m256d v15h = _mm256_mul_pd(v13h, v14h);
    const __m256d v17l = _mm256_fmadd_pd(v13l, v11l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v13h, v11h, v16);
    const __m256d v20l = _mm256_mul_pd(v17l, v19);
    const __m256d v20h = _mm256_mul_pd(v17h, v19);
    const __m256d v21l = _mm256_add_pd(v18, v20l);
    const __m256d v21h = _mm256_add_pd(v18, v20h);
    const __m256d v23l = _mm256_fmadd_pd(v17l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v17h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v17l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v17h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v17l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v17h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v13l, v13l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v13h, v13h, v28);
    const __m256d v33l = _mm256_mul_pd(v17l, v32);
    const __m256d v33h = _mm256_mul_pd(v17h, v32);
    const __m256d v34l = _mm256_add_pd(v31, v33l);
    const __m256d v34h = _mm256_add_pd(v31, v33h);
    const __m256d v35l = _mm256_fmadd_pd(v29l, v30, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v29h, v30, v34h);
    const __m256d v38l = _mm256_fmadd_pd(v17l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v17h, v36, v37);
    const __m256d v40l = _mm256_fmadd_pd(v17l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v17h, v38h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v17l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v17h, v40h, v41);
    const __m256d v43l = _mm256_fmadd_pd(v29l, v35l, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v29h, v35h, v42h);
    const __m256d v44l = _mm256_mul_pd(v29l, v43l);
    const __m256d v44h = _mm256_mul_pd(v29h, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v17l, v27l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v17h, v27h, v44h);
    const __m256d v46l = _mm256_fmadd_pd(v15l, v45l, v15l);
    const __m256d v46h = _mm256_fmadd_pd(v15h, v45h, v15h);
    const __m256d v47l = _mm256_add_pd(v10l, v46l);
    const __m256d v47h = _mm256_add_pd(v10h, v46h);
    const __m256d v48l = erf_f64_3ulp_avx512_signed_f64_avx2(v47l, v3l);
    const __m256d v48h = erf_f64_3ulp_avx512_signed_f64_avx2(v47h, v3h);
    _mm256_storeu_pd(y, v48l);
    _mm256_storeu_pd(y + 4, v48h);
}

static ERF_F64_3ULP_AVX512_AVX2_TARGET void erf_f64_3ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erf_f64_3ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        erf_f64_3ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ERF_F64_3ULP_AVX512_AVX512 __m512d erf_f64_3ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERF_F64_3ULP_AVX512_AVX512 void erf_f64_3ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi32(511);
    const __m512d v1 = _mm512_set1_pd(0x1.8p+46); /* 105553116266496 */
    const __m512d v2 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v16 = _mm512_set1_pd(-0x1.5562f1728adacp-43); /* -1.5160605957095148e-13 */
    const __m512d v18 = _mm512_set1_pd(0x1.1111aeb0704bp-3); /* 0.13333450771282207 */
    const __m512d v19 = _mm512_set1_pd(-0x1.6a783b9fcfffcp-5); /* -0.044246784642837128 */
    const __m512d v22 = _mm512_set1_pd(-0x1.5555439a71942p-2); /* -0.33333306913518268 */
    const __m512d v24 = _mm512_set1_pd(0x1.5555555157918p-1); /* 0.66666666620202175 */
    const __m512d v26 = _mm512_set1_pd(-0x1.fffffffff7698p-1); /* -0.99999999999609468 */
    const __m512d v28 = _mm512_set1_pd(0x1.0000cb292a21p-41); /* 4.5475285757095744e-13 */
    const __m512d v30 = _mm512_set1_pd(-0x1.6cab76149a854p-6); /* -0.022257676423045616 */
    const __m512d v31 = _mm512_set1_pd(0x1.9999694b921dcp-4); /* 0.099999820050590882 */
    const __m512d v32 = _mm512_set1_pd(-0x1.518f1e9688c9ap-3); /* -0.16482376000303561 */
    const __m512d v36 = _mm512_set1_pd(0x1.b9d6842597c3dp-3); /* 0.21574118842815607 */
    const __m512d v37 = _mm512_set1_pd(-0x1.9997e89780f24p-2); /* -0.39999354767518214 */
    const __m512d v39 = _mm512_set1_pd(0x1.fffff5df41dd6p-2); /* 0.49999984908251116 */
    const __m512d v41 = _mm512_set1_pd(-0x1.5555555543b08p-2); /* -0.33333333332932158 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5l = _mm512_min_pd(v2, v4l);
    const __m512d v5h = _mm512_min_pd(v2, v4h);
    const __m512d v6l = _mm512_add_pd(v1, v5l);
    const __m512d v6h = _mm512_add_pd(v1, v5h);
    const __m512i v7l = _mm512_castpd_si512(v6l);
    const __m512i v7h = _mm512_castpd_si512(v6h);
    const __m256i v8l = _mm512_cvtepi64_epi32(v7l);
    const __m256i v8h = _mm512_cvtepi64_epi32(v7h);
    const __m512i v8 = _mm512_inserti32x8(_mm512_castsi256_si512(v8l), v8h, 1);
    const __m512i v9 = _mm512_and_si512(v0, v8);
    const __m512d v10l = _mm512_i32gather_pd(_mm512_castsi512_si256(v9), erf_f64_3ulp_avx512_table0, 8);
    const __m512d v10h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v9, 1), erf_f64_3ulp_avx512_table0, 8);
    const __m512d v11l = _mm512_sub_pd(v6l, v1);
    const __m512d v11h = _mm512_sub_pd(v6h, v1);
    const __m512d v12l = _mm512_range_pd(v11l, v11l, 6);
    const __m512d v12h = _mm512_range_pd(v11h, v11h, 6);
    const __m512d v13l = _mm512_sub_pd(v5l, v12l);
    const __m512d v13h = _mm512_sub_pd(v5h, v12h);
    const __m512d v14l = _mm512_i32gather_pd(_mm512_castsi512_si256(v9), erf_f64_3ulp_avx512_table1, 8);
    const __m512d v14h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v9, 1), erf_f64_3ulp_avx512_table1, 8);
    const __m512d v15l = _mm512_mul_pd(v13l, v14l);
    const __m512d v15h = _mm512_mul_pd(v13h, v14h);
    const __m512d v17l = _mm512_fmadd_pd(v13l, v11l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v13h, v11h, v16);
    const __m512d v20l = _mm512_mul_pd(v17l, v19);
    const __m512d v20h = _mm512_mul_pd(v17h, v19);
    const __m512d v21l = _mm512_add_pd(v18, v20l);
    const __m512d v21h = _mm512_add_pd(v18, v20h);
    const __m512d v23l = _mm512_fmadd_pd(v17l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v17h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v17l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v17h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v17l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v17h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v13l, v13l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v13h, v13h, v28);
    const __m512d v33l = _mm512_mul_pd(v17l, v32);
    const __m512d v33h = _mm512_mul_pd(v17h, v32);
    const __m512d v34l = _mm512_add_pd(v31, v33l);
    const __m512d v34h = _mm512_add_pd(v31, v33h);
    const __m512d v35l = _mm512_fmadd_pd(v29l, v30, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v29h, v30, v34h);
    const __m512d v38l = _mm512_fmadd_pd(v17l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v17h, v36, v37);
    const __m512d v40l = _mm512_fmadd_pd(v17l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v17h, v38h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v17l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v17h, v40h, v41);
    const __m512d v43l = _mm512_fmadd_pd(v29l, v35l, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v29h, v35h, v42h);
    const __m512d v44l = _mm512_mul_pd(v29l, v43l);
    const __m512d v44h = _mm512_mul_pd(v29h, v43h);
    const __m512d v45l = _mm512_fmadd_pd(v17l, v27l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v17h, v27h, v44h);
    const __m512d v46l = _mm512_fmadd_pd(v15l, v45l, v15l);
    const __m512d v46h = _mm512_fmadd_pd(v15h, v45h, v15h);
    const __m512d v47l = _mm512_add_pd(v10l, v46l);
    const __m512d v47h = _mm512_add_pd(v10h, v46h);
    const __m512d v48l = erf_f64_3ulp_avx512_signed_f64_avx512(v47l, v3l);
    const __m512d v48h = erf_f64_3ulp_avx512_signed_f64_avx512(v47h, v3h);
    _mm512_storeu_pd(y, v48l);
    _mm512_storeu_pd(y + 8, v48h);
}

static ERF_F64_3ULP_AVX512_AVX512_TARGET void erf_f64_3ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_f64_3ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        erf_f64_3ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_f64_3ulp_avx512_level(void) {
#if defined(ERF_F64_3ULP_AVX512_FORCE_ISA)
    return ERF_F64_3ULP_AVX512_FORCE_ISA;
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

double erf_f64_3ulp_avx512(double x) {
    return erf_f64_3ulp_avx512_element(x);
}

void erf_f64_3ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_f64_3ulp_avx512_level();
    if (level == 2) {
        erf_f64_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_f64_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erf_f64_3ulp_avx512_array_portable(x, y, n);
}
