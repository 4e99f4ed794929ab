/* erf_f64_1ulp_avx2: erf
 *
 *   target       erf, erf x, f64
 *   domain       every input
 *   max error    0.967492 ulp, observed on 81531745 inputs
 *   worst input  0x1.fc0000682cf17p+0 (1.9843750242552625, encoding 0x3fffc0000682cf17)
 *   result there 0x1.fd6f34f9b537dp-1 (0.99498906658355646, encoding 0x3fefd6f34f9b537d)
 *   mean error   0.235901 ulp
 *   misrounded   3303206 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9b8a06b5d4fb9e5a5d3b6b509397bb8b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f64 --max-ulp 0.95 --isa avx2 --time 25s --seed 1 --threads 1 --archive erf_f64_1ulp_avx2.db
 *                time: 2.0970 ns/element as avx2 code (inputs mean)
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
#include "erf_f64_1ulp_avx2.h"

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

static inline double erf_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double erf_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t erf_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double erf_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double erf_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = erf_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return erf_f64_1ulp_avx2_frombits_f64((erf_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static const double erf_f64_1ulp_avx2_table0[256] = {
    0x1.20dd750429b6dp+0, 0x1.20dd750429b6dp+0, 0x1.20dd750429b6dp+0, 0x1.1e565bca400d4p+0,
    0x1.1c62fa1e869b6p+0, 0x1.19e5e92b964abp+0, 0x1.16e2d7093cd8cp+0, 0x1.135e3075d076bp+0,
    0x1.0f5d1602f7e41p+0, 0x1.0ae54fa490723p+0, 0x1.05fd3ecbec298p+0, 0x1.00abcf3e187a9p+0,
    0x1.f5f0cdaf15313p-1, 0x1.e9d5a8e4c934ep-1, 0x1.dd167c4cf9d2ap-1, 0x1.cfc41e36c7df9p-1,
    0x1.c1efca49a5011p-1, 0x1.b3aafcc27502ep-1, 0x1.a5074e215762p-1, 0x1.96164fafd8de3p-1,
    0x1.86e9694134b9ep-1, 0x1.7791b886e7403p-1, 0x1.681ff24b4ab04p-1, 0x1.58a445da7c74cp-1,
    0x1.492e42d78d2c5p-1, 0x1.39ccc1b136d5ap-1, 0x1.2a8dcede3673bp-1, 0x1.1b7e98fe26217p-1,
    0x1.0cab61f084b93p-1, 0x1.fc3ee5d1524bp-2, 0x1.dfca26f5bbf88p-2, 0x1.c40b0729ed548p-2,
    0x1.a911f096fbc26p-2, 0x1.8eed36b886d93p-2, 0x1.75a91a7f4d2edp-2, 0x1.5d4fd33729015p-2,
    0x1.45e99bcbb7915p-2, 0x1.2f7cc3fe6f423p-2, 0x1.1a0dc51a9934dp-2, 0x1.059f59af7a906p-2,
    0x1.e4652fadcb6b2p-3, 0x1.bf8e1b1ca2279p-3, 0x1.9cb5bd549b111p-3, 0x1.7bd5c7df3fe9cp-3,
    0x1.5ce595c455b0ap-3, 0x1.3fda6bc016994p-3, 0x1.24a7b84d38971p-3, 0x1.0b3f52ce8c383p-3,
    0x1.e723726b824a9p-4, 0x1.bb1c972f23e5p-4, 0x1.92470a61b6965p-4, 0x1.6c7e64e7281cbp-4,
    0x1.499d478bca735p-4, 0x1.297db960e4f63p-4, 0x1.0bf97e95f2a64p-4, 0x1.e1d4cf1e2450ap-5,
    0x1.b055303221015p-5, 0x1.83298d717210ep-5, 0x1.5a08e85af27ep-5, 0x1.34ac36ad8dafep-5,
    0x1.12ceb37ff9bc3p-5, 0x1.e85c449e377f3p-6, 0x1.b1160991ff737p-6, 0x1.7f5188610ddc8p-6,
    0x1.529b9e8cf9a1ep-6, 0x1.2a875b5ffab56p-6, 0x1.06ae13b0d3255p-6, 0x1.cd5ec93c12432p-7,
    0x1.94624e78e0fafp-7, 0x1.61beae53b72b7p-7, 0x1.34d7dbc76d7e5p-7, 0x1.0d1d69569b82dp-7,
    0x1.d4143a9dfe965p-8, 0x1.9646f35a76624p-8, 0x1.5ff2750fe782p-8, 0x1.30499b503957fp-8,
    0x1.06918b6355624p-8, 0x1.c4412bf4b8f0bp-9, 0x1.84ba3004a50dp-9, 0x1.4d78bba8ca5fdp-9,
    0x1.1d83170fbf6fbp-9, 0x1.e7f232d9e263p-10, 0x1.a024365f771bdp-10, 0x1.6235fbd7a4345p-10,
    0x1.2ce898809244ep-10, 0x1.fe41cd9bb4eeep-11, 0x1.afc85e0f82e12p-11, 0x1.6caa0d3582fe9p-11,
    0x1.3360ccd23db3ap-11, 0x1.0295ef6591848p-11, 0x1.b23a5a23e421p-12, 0x1.6be02102b352p-12,
    0x1.30538fbb77ecdp-12, 0x1.fc0d55470cf51p-13, 0x1.a740684026555p-13, 0x1.5feada379d8b7p-13,
    0x1.2408e9ba3327fp-13, 0x1.e3bcf436a1a95p-14, 0x1.8fdc1b2dcf7b9p-14, 0x1.49e17724f4d41p-14,
    0x1.0f9e1b4dd36dfp-14, 0x1.be6abbb10a5aap-15, 0x1.6e2367dc27f95p-15, 0x1.2bb5cc22e5db6p-15,
    0x1.e9b5e8d00ce77p-16, 0x1.8f4ccca7fc90dp-16, 0x1.44f21e49054f2p-16, 0x1.07ebd2a2d2844p-16,
    0x1.abe09e9144b5ep-17, 0x1.5a2adfa0b4bc4p-17, 0x1.1783ceac2891p-17, 0x1.c282cd3957edap-18,
    0x1.6a597219a93dap-18, 0x1.22df298214423p-18, 0x1.d21397ead99cbp-19, 0x1.74adc8f4064d3p-19,
    0x1.296a70f414053p-19, 0x1.d9c73698fb1dcp-20, 0x1.789fb715aae95p-20, 0x1.2acee2f5ecdb8p-20,
    0x1.d9371e2ff7c35p-21, 0x1.75fa8dbc84becp-21, 0x1.26f9df8519bd7p-21, 0x1.d06ad6ecdf971p-22,
    0x1.6ce1aa3fd7bddp-22, 0x1.1e1e857adc568p-22, 0x1.bfd7555a3bd68p-23, 0x1.5dcd669f2cd34p-23,
    0x1.10b1488aeb235p-23, 0x1.a854ea14102a8p-24, 0x1.4980cb3c80949p-24, 0x1.febc107d5efaap-25,
    0x1.8b0cfce0579ep-25, 0x1.30f93c3699078p-25, 0x1.d5f3a8dea7357p-26, 0x1.6961b8d641d06p-26,
    0x1.155a09065d4f7p-26, 0x1.a8e405e651ab6p-27, 0x1.44d26de513197p-27, 0x1.efac5187b2863p-28,
    0x1.7974e743dea3dp-28, 0x1.1edfa3c5f5ccap-28, 0x1.b334fac4b9f99p-29, 0x1.4979ac8b28927p-29,
    0x1.f1e3523b41d7dp-30, 0x1.77756ec9f78fap-30, 0x1.1a94ff571654fp-30, 0x1.a887bd2b4404dp-31,
    0x1.3e44e45301b92p-31, 0x1.dc479de0ef001p-32, 0x1.63ac6b4edc88ep-32, 0x1.0916f04b6e18bp-32,
    0x1.8a61745ec7d1dp-33, 0x1.24caf2c32af14p-33, 0x1.b1e5acf351d87p-34, 0x1.40dfd87456f4cp-34,
    0x1.d9a880f306bd8p-35, 0x1.5ce9ab1670dd2p-35, 0x1.0084ff125639dp-35, 0x1.7872d9fa10aadp-36,
    0x1.13af4f04f9998p-36, 0x1.92ff33023d5bdp-37, 0x1.25f9ee0b923dcp-37, 0x1.ac0f5f3229372p-38,
    0x1.370ab8327af5ep-38, 0x1.c324c20e337dcp-39, 0x1.46897d4b69fc6p-39, 0x1.d7c593130dd0bp-40,
    0x1.5422ef5d8949dp-40, 0x1.e9810295890ecp-41, 0x1.5f8b87a31bd85p-41, 0x1.f7f338086a86bp-42,
    0x1.68823e52970bep-42, 0x1.01647ba798745p-42, 0x1.6ed2f2515e933p-43, 0x1.04e15ecc7f3f6p-43,
    0x1.7258610b3b233p-44, 0x1.065b9616170d4p-44, 0x1.72fd93e036cdcp-45, 0x1.05ca50205d26ap-45,
    0x1.70beaf9c7ffb6p-46, 0x1.0330f0fd69921p-46, 0x1.6ba91ac734786p-47, 0x1.fd3de10d62855p-48,
    0x1.63daf8b4b1e0cp-48, 0x1.f05e82aae2bb9p-49, 0x1.5982008db1304p-49, 0x1.e00e9148a1d25p-50,
    0x1.4cd9c04158cd7p-50, 0x1.ccaaea71ab0dfp-51, 0x1.3e296303b2297p-51, 0x1.b69f10b0191b5p-52,
    0x1.2dc119095729fp-52, 0x1.9e614ecbf4af6p-53, 0x1.1bf74244aed5ap-53, 0x1.846e9dda7a163p-54,
    0x1.09257fca001cp-54, 0x1.694680a9a3ee6p-55, 0x1.eb4b9e47b58c9p-56, 0x1.4d67050b31c2ap-56,
    0x1.c39fa0d4a5a2bp-57, 0x1.314916abfa1eap-57, 0x1.9beca74b0f147p-58, 0x1.155d47fdb9c94p-58,
    0x1.74ca889bbacd5p-59, 0x1.f41259c9550cp-60, 0x1.4ec0062aeeb78p-60, 0x1.bf4ab21b4f3fp-61,
    0x1.2a406e25fcb44p-61, 0x1.8cf813910fdcdp-62, 0x1.07aa30ce6a5ap-62, 0x1.5d90f358d61f6p-63,
    0x1.ce8cc007a6432p-64, 0x1.316da780bc4d9p-64, 0x1.92920a7c80e26p-65, 0x1.08c969adf0beap-65,
    0x1.5ba462dee8a02p-66, 0x1.c78892308bd9p-67, 0x1.29df4862ac231p-67, 0x1.84cbb00f925fp-68,
    0x1.fa7b9159fc471p-69, 0x1.4940bc89fa5aap-69, 0x1.ab3e8cfada51ap-70, 0x1.14a8b54629fb2p-70,
    0x1.659917bbb6632p-71, 0x1.cd508600d0ba8p-72, 0x1.28f9c9b769ee3p-72, 0x1.7d9db080918bap-73,
    0x1.e96c265c21fbfp-74, 0x1.393ad199301dep-74, 0x1.9026a7e3c9538p-75, 0x1.fe32077e095c4p-76,
    0x1.449de67f2c6b2p-76, 0x1.9c4671c1a6e3cp-77, 0x1.054a9a7c2f05ap-77, 0x1.4a8e4dbe3539cp-78,
    0x1.a15d86bb23572p-79, 0x1.06f8da87263cep-79, 0x1.4abd0af44c7f8p-80, 0x1.9f27fa465d061p-81,
    0x1.040d4ab2de626p-81, 0x1.4527acab6dfebp-82, 0x1.95c35893651c9p-83, 0x1.f95dcee779f74p-84,
    0x1.3a1882865d26ep-84, 0x1.85ac17b553c4fp-85, 0x1.e27d88d5289bfp-86, 0x1.2a20366f6a0dep-86,
    0x1.6fb2eaf7d8102p-87, 0x1.c49f8a8ec4aebp-88, 0x1.16098d4b94692p-88, 0x1.54eb3e9a3e72bp-89,
    0x1.a134d30d655e4p-90, 0x1.fd91813f8cc8cp-91, 0x1.3694e7b13691bp-91, 0x1.79dc285401b7dp-92,
};

static const double erf_f64_1ulp_avx2_table1[256] = {
    0x0p+0, 0x0p+0, 0x0p+0, -0x1.f00e81462af98p-61,
    0x1.d0b6d6493e0f4p-57, -0x1.ef80fee2b133cp-59, 0x1.48d48536c61e3p-57, -0x1.e521a09cb1b7dp-57,
    -0x1.bee921fa4172bp-56, 0x1.38e845397242dp-58, -0x1.a72e51e19194bp-59, -0x1.95fdc3865d9b7p-57,
    -0x1.1671c021d14c4p-56, -0x1.47292aeeaa2fap-56, -0x1.7ff0a3296d9ccp-56, 0x1.99988b110a612p-56,
    0x1.5e809f1a31a28p-56, 0x1.8f68268624501p-55, 0x1.9534a3b5bd215p-55, -0x1.96263537d4d65p-57,
    -0x1.f25f4f6fdf70bp-56, 0x1.e941d89557082p-57, 0x1.8eef7012e8df5p-56, 0x1.98fddd4f54897p-55,
    0x1.b1432f2cbc455p-55, 0x1.118a1b821cf7cp-55, 0x1.66cf14bcad032p-56, 0x1.6f57a1a45df78p-55,
    -0x1.27912dd352f8bp-55, -0x1.c8871576d5306p-55, 0x1.a558a46df5f67p-57, -0x1.e274069b9af78p-55,
    -0x1.c97f778122797p-56, 0x1.bc3da0f1d0e78p-56, -0x1.322c1148e0d48p-55, -0x1.6776b69476ba6p-57,
    -0x1.ab76d4cba3d05p-57, 0x1.1a504adde06a6p-55, 0x1.4fca6318dfee9p-55, -0x1.56704fcbdd47dp-56,
    -0x1.fcec4afb974d9p-55, 0x1.ab00e1d243bb7p-55, -0x1.f71e8254d11a9p-55, 0x1.bcc9ef4df6e3fp-55,
    0x1.8b62674f8989p-57, 0x1.3c65eda8c4505p-55, 0x1.2c5bd7ce1388bp-55, 0x1.f3df164d9badap-57,
    -0x1.385e445f2c96dp-55, 0x1.9c3551b59fc73p-55, -0x1.7efe429672266p-58, -0x1.dbade2f2295e3p-55,
    -0x1.3a1ee1406c356p-56, -0x1.b7c25ec8b416fp-55, 0x1.c33a329423946p-55, -0x1.b27a62d67b274p-55,
    0x1.8b55ef493fce7p-56, 0x1.cd57612f5f4f7p-55, -0x1.ae61bd9db1babp-55, -0x1.79972bf893ddbp-55,
    0x1.15ded88667618p-55, -0x1.0d273418771a5p-55, -0x1.2c33d88729e43p-55, 0x1.60d428f21fbb8p-55,
    0x1.972801904b9a3p-56, -0x1.64c6b684260bcp-56, -0x1.8a555000387f8p-57, -0x1.cebcf3e303f16p-55,
    -0x1.e3333d8f7d98cp-58, 0x1.72b16817d4f0fp-55, -0x1.b27cf5025d1c8p-58, -0x1.03f8b2fd7d512p-57,
    0x1.f142071432025p-56, -0x1.7e918d19780fdp-55, 0x1.0a87238cea4f9p-56, -0x1.3ca99c8d2cea5p-56,
    -0x1.08b1ca6e97f8p-56, 0x1.934b204fa7706p-55, 0x1.4e830346f6e7fp-62, 0x1.ea147ac20184fp-55,
    0x1.b0cee160116f9p-55, -0x1.83b0b306f73d7p-57, 0x1.04ed6ff98e45dp-55, -0x1.8aeef06f8b149p-56,
    -0x1.cd963345b5c6dp-58, -0x1.2816fccca0095p-55, -0x1.ddc0ce3ed8fcbp-55, 0x1.155deb2d93f68p-55,
    0x1.9a913686042a3p-55, -0x1.a197ab9f52a4fp-58, 0x1.b96c0ba13851dp-55, -0x1.2e06af13b7209p-56,
    0x1.1379ec5aa630ep-56, 0x1.70d5c6bd7b275p-57, 0x1.d2c6266b51f27p-56, -0x1.97b31125dd25ap-56,
    0x1.eeafa1ecd6cefp-55, 0x1.0c43c38b1d741p-55, -0x1.6aa36f86c14ddp-57, 0x1.2f2176070778ep-60,
    0x1.e47f697047cbap-57, -0x1.f7cc780a237bap-55, -0x1.3607959a29d36p-55, 0x1.ddecdd6d729f6p-55,
    0x1.e1e4483ba034bp-55, -0x1.1014e1f7cc69bp-56, 0x1.832540129302ap-55, 0x1.c17f83c5c2d0ap-55,
    -0x1.8b32f44f46b3bp-55, -0x1.b18a8b1c01178p-55, -0x1.c10adf6b19989p-55, -0x1.d7ece48eb2a5p-58,
    0x1.c9ea52d76dc04p-55, -0x1.e7ba4fdd8fb93p-55, -0x1.9d1bcd6174e99p-55, -0x1.753e324286e6bp-57,
    -0x1.19309ce23aa3ep-58, 0x1.046bbe9a11838p-55, -0x1.bb06bab98bc7ep-57, 0x1.9b9a417112087p-55,
    0x1.85edd0395f475p-55, -0x1.d41915db16d51p-55, -0x1.d230252d68f25p-56, -0x1.26cd790893493p-55,
    -0x1.d2db2ecfe14aep-55, 0x1.e429188c25b27p-56, 0x1.db123ed17221dp-55, -0x1.a443df641c094p-55,
    0x1.0b2865615db4p-56, -0x1.58ff1c4273d76p-56, 0x1.504f382db4102p-55, 0x1.88cb60fd8541cp-57,
    0x1.70a2bfb068e6fp-55, -0x1.d75de78779663p-55, 0x1.389c0f32ad0f4p-59, 0x1.bff89ef337f19p-55,
    0x1.23370eca5ca6ap-60, 0x1.befbf8d26e5c1p-58, -0x1.64d969b4be4c4p-55, -0x1.d82d94a90edd4p-56,
    -0x1.4dbe49bec3ef2p-57, 0x1.6ef7a9caf1ec9p-57, -0x1.35e8e39884f62p-56, 0x1.49438981074bfp-56,
    0x1.d166bcb681c7bp-57, 0x1.e0e5facabea72p-56, 0x1.0df73e7d2fc98p-55, 0x1.59b25048a5adap-55,
    0x1.5fbc52d650a89p-55, -0x1.6755054655a1bp-56, -0x1.729d6819c7f34p-56, 0x1.9c951c943881dp-57,
    0x1.f7bee7eb2342p-55, 0x1.a54841f5667f2p-55, -0x1.ea527e0bef1ecp-58, -0x1.8225a9658f48dp-57,
    0x1.7a2cb3d056eacp-55, 0x1.ae15e3604479fp-57, -0x1.6a87270d2450ep-57, -0x1.50fb1911906e4p-55,
    -0x1.a759f7738935fp-56, -0x1.5182469c21372p-57, 0x1.7ce07114e4fep-55, -0x1.4d3f53e684c68p-56,
    -0x1.3eafccbc6e8b7p-56, 0x1.b57ed63ed8087p-57, 0x1.b0edc5a89ab8fp-56, -0x1.6fead614b795fp-56,
    0x1.07ba96a6b2e1ap-55, 0x1.19e1a84064c3cp-56, -0x1.dcf8b10ff973bp-55, 0x1.e766e2c80135cp-58,
    0x1.14be6226402c7p-56, -0x1.5948eec884dfap-55, 0x1.00fa07f7fb612p-55, 0x1.d07509a1a9433p-57,
    -0x1.182b326b228dcp-55, 0x1.3b6fc0b729758p-55, 0x1.5669e670f914bp-56, -0x1.5fe91226dd51ap-58,
    -0x1.20ef3618f2d54p-56, -0x1.238f8ed17d9b4p-55, 0x1.0160ef15c497dp-56, -0x1.efa4d64f59f62p-55,
    0x1.8115fd1b12786p-56, 0x1.6be96953fe014p-55, 0x1.59ab24e589a3p-56, -0x1.0fecc5ed770dep-55,
    0x1.0439397b5f70ap-56, 0x1.989c6c5d51227p-55, -0x1.a6d7d18831888p-55, -0x1.21fb7a81c5444p-55,
    -0x1.8cf81557d20b6p-56, -0x1.0f30c4d0be5cp-56, -0x1.71d0b55b79b86p-57, -0x1.f755ea760487dp-58,
    -0x1.55df1790f2f61p-58, -0x1.cf82e0eb6196bp-59, -0x1.399c279e4699ap-59, -0x1.a78e8252c204dp-60,
    -0x1.1d791bb1324a1p-60, -0x1.8011fb05fe09p-61, -0x1.01dcc2acf7755p-61, -0x1.59962aef547b3p-62,
    -0x1.ce42dd8e4fa23p-63, -0x1.349127b59b217p-63, -0x1.9b270c24cc8fap-64, -0x1.1164ab45aa235p-64,
    -0x1.6ae172414cebap-65, -0x1.e0bad18c4e37dp-66, -0x1.3dcfaee52a8f5p-66, -0x1.a3666de0788bp-67,
    -0x1.1432649c86c4dp-67, -0x1.6b13ebb9a5ad4p-68, -0x1.dc5de496b181p-69, -0x1.37e61fd4c0fep-69,
    -0x1.97a3dc62119c8p-70, -0x1.09dee32687729p-70, -0x1.5a245d5e5289cp-71, -0x1.c1c74b30d0bbp-72,
    -0x1.23a85891dc72bp-72, -0x1.7984b636ad1bep-73, -0x1.e7b62ce66acdep-74, -0x1.3a6d00852a688p-74,
    -0x1.94a28136fa731p-75, -0x1.03dbf8db89298p-75, -0x1.4d1f2eb8531p-76, -0x1.aa36c9242f8bcp-77,
    -0x1.1022313b11381p-77, -0x1.5ad66c67f3f63p-78, -0x1.b931b883c77f2p-79, -0x1.18115431b6c4ap-79,
    -0x1.62e225ebca19p-80, -0x1.c0d0bdeb46ae2p-81, -0x1.1b418ba2217c6p-81, -0x1.64d860502b279p-82,
    -0x1.c0aee6d6b1406p-83, -0x1.1988625955723p-83, -0x1.609ec277b8703p-84, -0x1.b8cd873c4de72p-85,
    -0x1.12fc6cdafd10dp-85, -0x1.566cdf4525ebp-86, -0x1.a9942579915cdp-87, -0x1.07f35ef1a4fcp-87,
    -0x1.46c779ebb14aep-88, -0x1.93c7abef59a2cp-89, -0x1.f1f58fe66e142p-90, -0x1.32755417b50ddp-90,
    -0x1.7879eb52380edp-91, -0x1.cd98a274acae3p-92, -0x1.1a6ed66936eeap-92, -0x1.58f359f0c4e8fp-93,
    -0x1.a47db588b15cfp-94, -0x1.ff94e3fca1752p-95, -0x1.3699940a6a811p-95, -0x1.786c3dca158c4p-96,
};

static const double erf_f64_1ulp_avx2_table2[256] = {
    0x0p+0, 0x0p+0, 0x0p+0, 0x1.b0081148a873ap-4,
    0x1.1f5e1a35c3b89p-3, 0x1.662a0bdf7a89fp-3, 0x1.ac45e37fe2526p-3, 0x1.f190aa85540e2p-3,
    0x1.1af54e232d609p-2, 0x1.3c9aa8b84bedap-2, 0x1.5da9f415ff23fp-2, 0x1.7e15944d9d3e4p-2,
    0x1.9dd0d2b721f39p-2, 0x1.bccfec24855b8p-2, 0x1.db081ce6e2a48p-2, 0x1.f86faa9428f9dp-2,
    0x1.0a7ef5c18edd2p-1, 0x1.1855a5fd3dd5p-1, 0x1.25b8a88b6dd7fp-1, 0x1.32a54cb8db67bp-1,
    0x1.3f196dcd0f135p-1, 0x1.4b13713ad3513p-1, 0x1.569243d2b3a9bp-1, 0x1.61955607dd15dp-1,
    0x1.6c1c9759d0e5fp-1, 0x1.762870f720c6fp-1, 0x1.7fb9bfaed8078p-1, 0x1.88d1cd474a2ep-1,
    0x1.91724951b8fc6p-1, 0x1.999d4192a5715p-1, 0x1.a1551a16aaeafp-1, 0x1.a89c850b7d54dp-1,
    0x1.af767a741088bp-1, 0x1.b5e62fce16095p-1, 0x1.bbef0fbde6221p-1, 0x1.c194b1d49a184p-1,
    0x1.c6dad2829ec62p-1, 0x1.cbc54b476248dp-1, 0x1.d0580b2cfd249p-1, 0x1.d4970f9ce00d9p-1,
    0x1.d8865d98abe01p-1, 0x1.dc29fb60715afp-1, 0x1.df85ea8db188ep-1, 0x1.e29e22a89d766p-1,
    0x1.e5768c3b4a3fcp-1, 0x1.e812fc64db369p-1, 0x1.ea7730ed0bbb9p-1, 0x1.eca6ccd709544p-1,
    0x1.eea5557137aep-1, 0x1.f0762fde45ee6p-1, 0x1.f21c9f12f0677p-1, 0x1.f39bc242e43e6p-1,
    0x1.f4f693b67bd77p-1, 0x1.f62fe80272419p-1, 0x1.f74a6d9a38383p-1, 0x1.f848acb544e95p-1,
    0x1.f92d077f8d56dp-1, 0x1.f9f9ba8d3c733p-1, 0x1.fab0dd89d1309p-1, 0x1.fb54641aebbc9p-1,
    0x1.fbe61eef4cf6ap-1, 0x1.fc67bcf2d7b8fp-1, 0x1.fcdacca0bfb73p-1, 0x1.fd40bd6d7a785p-1,
    0x1.fd9ae142795e3p-1, 0x1.fdea6e062d0c9p-1, 0x1.fe307f2b503dp-1, 0x1.fe6e1742f7cf6p-1,
    0x1.fea4218d6594ap-1, 0x1.fed37386190fbp-1, 0x1.fefcce6813974p-1, 0x1.ff20e0a7ba8c2p-1,
    0x1.ff404760319b4p-1, 0x1.ff5b8fb26f5f6p-1, 0x1.ff733814af88cp-1, 0x1.ff87b1913e853p-1,
    0x1.ff9960f3eb327p-1, 0x1.ffa89fe5b3625p-1, 0x1.ffb5bdf67fe6fp-1, 0x1.ffc10194fcb64p-1,
    0x1.ffcaa8f4c9beap-1, 0x1.ffd2eae369a07p-1, 0x1.ffd9f78c7524ap-1, 0x1.ffdff92db56e5p-1,
    0x1.ffe514bbdc197p-1, 0x1.ffe96a78a04a9p-1, 0x1.ffed167b12ac2p-1, 0x1.fff0312b010b5p-1,
    0x1.fff2cfb0453d9p-1, 0x1.fff50456dab8cp-1, 0x1.fff6dee89352ep-1, 0x1.fff86cfd3e657p-1,
    0x1.fff9ba420e834p-1, 0x1.fffad0b901755p-1, 0x1.fffbb8f1049c6p-1, 0x1.fffc7a37857d2p-1,
    0x1.fffd1ac4135f9p-1, 0x1.fffd9fdeabccep-1, 0x1.fffe0e0140857p-1, 0x1.fffe68f4fa777p-1,
    0x1.fffeb3ebb267bp-1, 0x1.fffef1960d85dp-1, 0x1.ffff2436a21dcp-1, 0x1.ffff4db27f146p-1,
    0x1.ffff6f9f67e55p-1, 0x1.ffff8b500e77cp-1, 0x1.ffffa1de8c582p-1, 0x1.ffffb43555b5fp-1,
    0x1.ffffc316d9edp-1, 0x1.ffffcf23ff5fcp-1, 0x1.ffffd8e1a2f22p-1, 0x1.ffffe0bd3e852p-1,
    0x1.ffffe710d565ep-1, 0x1.ffffec2641a9ep-1, 0x1.fffff039f9e8fp-1, 0x1.fffff37d63a36p-1,
    0x1.fffff618c3da6p-1, 0x1.fffff82cdcf1bp-1, 0x1.fffff9d446cccp-1, 0x1.fffffb248c39dp-1,
    0x1.fffffc2f171e3p-1, 0x1.fffffd01f36afp-1, 0x1.fffffda86faa9p-1, 0x1.fffffe2ba0ea5p-1,
    0x1.fffffe92ced93p-1, 0x1.fffffee3cc32cp-1, 0x1.ffffff233ee1dp-1, 0x1.ffffff54dab72p-1,
    0x1.ffffff7b91176p-1, 0x1.ffffff99b79d2p-1, 0x1.ffffffb127525p-1, 0x1.ffffffc355dfdp-1,
    0x1.ffffffd169d0cp-1, 0x1.ffffffdc4ad7ap-1, 0x1.ffffffe4aed5ep-1, 0x1.ffffffeb24467p-1,
    0x1.fffffff01a8b6p-1, 0x1.fffffff3e8892p-1, 0x1.fffffff6d1e56p-1, 0x1.fffffff90b2e3p-1,
    0x1.fffffffabd229p-1, 0x1.fffffffc0748fp-1, 0x1.fffffffd01f89p-1, 0x1.fffffffdbff2ap-1,
    0x1.fffffffe4fa3p-1, 0x1.fffffffebc1a9p-1, 0x1.ffffffff0dd2bp-1, 0x1.ffffffff4b453p-1,
    0x1.ffffffff79626p-1, 0x1.ffffffff9bec8p-1, 0x1.ffffffffb5be5p-1, 0x1.ffffffffc901cp-1,
    0x1.ffffffffd759dp-1, 0x1.ffffffffe202dp-1, 0x1.ffffffffe9ebp-1, 0x1.ffffffffefc57p-1,
    0x1.fffffffff4188p-1, 0x1.fffffffff748ep-1, 0x1.fffffffff9a1bp-1, 0x1.fffffffffb5bp-1,
    0x1.fffffffffc9e8p-1, 0x1.fffffffffd8b3p-1, 0x1.fffffffffe38p-1, 0x1.fffffffffeb6p-1,
    0x1.ffffffffff11ap-1, 0x1.ffffffffff542p-1, 0x1.ffffffffff845p-1, 0x1.ffffffffffa73p-1,
    0x1.ffffffffffc05p-1, 0x1.ffffffffffd27p-1, 0x1.ffffffffffdf8p-1, 0x1.ffffffffffe8dp-1,
    0x1.ffffffffffef8p-1, 0x1.fffffffffff45p-1, 0x1.fffffffffff7bp-1, 0x1.fffffffffffa2p-1,
    0x1.fffffffffffbep-1, 0x1.fffffffffffd1p-1, 0x1.fffffffffffdfp-1, 0x1.fffffffffffe9p-1,
    0x1.ffffffffffffp-1, 0x1.ffffffffffff5p-1, 0x1.ffffffffffff8p-1, 0x1.ffffffffffffbp-1,
    0x1.ffffffffffffcp-1, 0x1.ffffffffffffdp-1, 0x1.ffffffffffffep-1, 0x1.fffffffffffffp-1,
    0x1.fffffffffffffp-1, 0x1.fffffffffffffp-1, 0x1p+0, 0x1p+0,
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

static inline double erf_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1.8p+2; /* 6 */
    const double v1 = x;
    const double v2 = erf_f64_1ulp_avx2_abs_f64(v1);
    const double v3 = v0 < v2 ? v0 : v2;
    const double v4 = 0x1.4p-4; /* 0.078125 */
    const int v5 = v3 <= v4;
    const double v6 = 0x0p+0; /* 0 */
    const double v7 = 0x1.8p+47; /* 211106232532992 */
    const double v8 = v7 + v3;
    const double v9 = v8 - v7;
    const double v10 = v5 ? v6 : v9;
    const double v11 = v3 - v10;
    const double v12 = -0x1.29a22b27642efp-55; /* -3.2269485583640336e-17 */
    const double v13 = erf_f64_1ulp_avx2_fma_f64(v11, v11, v12);
    const double v14 = 0x1.2ec7c17d50f7dp-8; /* 0.0046200606714740218 */
    const double v15 = -0x1.14c2da4bbc4f9p-29; /* -2.0137023488511368e-09 */
    const double v16 = erf_f64_1ulp_avx2_fma_f64(v13, v14, v15);
    const double v17 = -0x1.861834a0e02p-6; /* -0.023809481997433934 */
    const double v18 = v16 + v17;
    const double v19 = 0x1.269249dacd1cdp-3; /* 0.14383371066072784 */
    const double v20 = v11 * v10;
    const double v21 = -0x1.554c93a78fee1p-3; /* -0.16664996485814412 */
    const double v22 = erf_f64_1ulp_avx2_fma_f64(v19, v20, v21);
    const double v23 = 0x1.999999952d7a5p-4; /* 0.099999999935646303 */
    const double v24 = erf_f64_1ulp_avx2_fma_f64(v22, v20, v23);
    const double v25 = erf_f64_1ulp_avx2_fma_f64(v18, v13, v24);
    const double v26 = 0x1.c716f67cd30e7p-3; /* 0.22221176689561803 */
    const double v27 = -0x1.874d6397a240dp-4; /* -0.095532788307665054 */
    const double v28 = v27 * v20;
    const double v29 = v26 + v28;
    const double v30 = -0x1.9999b46fb7585p-2; /* -0.4000003998933937 */
    const double v31 = erf_f64_1ulp_avx2_fma_f64(v29, v20, v30);
    const double v32 = 0x1.ffffffe27cea6p-2; /* 0.49999999828217268 */
    const double v33 = erf_f64_1ulp_avx2_fma_f64(v20, v31, v32);
    const double v34 = -0x1.555555555525fp-2; /* -0.33333333333329124 */
    const double v35 = erf_f64_1ulp_avx2_fma_f64(v33, v20, v34);
    const double v36 = erf_f64_1ulp_avx2_fma_f64(v25, v13, v35);
    const double v37 = 0x1.96b8b446ffde4p-7; /* 0.01241215517620637 */
    const double v38 = -0x1.6c08a29c03d23p-5; /* -0.044437711330937789 */
    const double v39 = erf_f64_1ulp_avx2_fma_f64(v37, v20, v38);
    const double v40 = 0x1.111137d4d93dfp-3; /* 0.13333362215340025 */
    const double v41 = erf_f64_1ulp_avx2_fma_f64(v20, v39, v40);
    const double v42 = -0x1.555555760ad36p-2; /* -0.33333333523724507 */
    const double v43 = erf_f64_1ulp_avx2_fma_f64(v41, v20, v42);
    const double v44 = 0x1.555555556146p-1; /* 0.6666666666720964 */
    const double v45 = erf_f64_1ulp_avx2_fma_f64(v43, v20, v44);
    const double v46 = -0x1.ffffffffffd0fp-1; /* -0.9999999999999164 */
    const double v47 = erf_f64_1ulp_avx2_fma_f64(v45, v20, v46);
    const double v48 = v47 * v20;
    const double v49 = erf_f64_1ulp_avx2_fma_f64(v36, v13, v48);
    const int64_t v50 = erf_f64_1ulp_avx2_bits_f64(v8);
    const int32_t v51 = (int32_t)(uint32_t)(uint64_t)v50;
    const int32_t v52 = 255;
    const int32_t v53 = v51 & v52;
    const double v54 = erf_f64_1ulp_avx2_table0[v53];
    const double v55 = v11 * v54;
    const double v56 = erf_f64_1ulp_avx2_table1[v53];
    const double v57 = erf_f64_1ulp_avx2_fma_f64(v49, v55, v56);
    const double v58 = erf_f64_1ulp_avx2_table2[v53];
    const double v59 = v58 + v55;
    const double v60 = v58 - v59;
    const double v61 = v60 + v55;
    const double v62 = -v55;
    const double v63 = erf_f64_1ulp_avx2_fma_f64(v11, v54, v62);
    const double v64 = v61 + v63;
    const double v65 = v57 + v64;
    const double v66 = v65 + v59;
    const double v67 = erf_f64_1ulp_avx2_copysign_f64(v66, v1);
    const double r0 = v67;
    return r0;
}

static void erf_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERF_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_F64_1ULP_AVX2_AVX2 static inline ERF_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERF_F64_1ULP_AVX2_AVX512 static inline ERF_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ERF_F64_1ULP_AVX2_AVX2 __m256i erf_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

ERF_F64_1ULP_AVX2_AVX2 __m128i erf_f64_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ERF_F64_1ULP_AVX2_AVX2 __m256d erf_f64_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ERF_F64_1ULP_AVX2_AVX2 __m256d erf_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERF_F64_1ULP_AVX2_AVX2 void erf_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v4 = _mm256_set1_pd(0x1.4p-4); /* 0.078125 */
    const __m256d v6 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v12 = _mm256_set1_pd(-0x1.29a22b27642efp-55); /* -3.2269485583640336e-17 */
    const __m256d v14 = _mm256_set1_pd(0x1.2ec7c17d50f7dp-8); /* 0.0046200606714740218 */
    const __m256d v15 = _mm256_set1_pd(-0x1.14c2da4bbc4f9p-29); /* -2.0137023488511368e-09 */
    const __m256d v17 = _mm256_set1_pd(-0x1.861834a0e02p-6); /* -0.023809481997433934 */
    const __m256d v19 = _mm256_set1_pd(0x1.269249dacd1cdp-3); /* 0.14383371066072784 */
    const __m256d v21 = _mm256_set1_pd(-0x1.554c93a78fee1p-3); /* -0.16664996485814412 */
    const __m256d v23 = _mm256_set1_pd(0x1.999999952d7a5p-4); /* 0.099999999935646303 */
    const __m256d v26 = _mm256_set1_pd(0x1.c716f67cd30e7p-3); /* 0.22221176689561803 */
    const __m256d v27 = _mm256_set1_pd(-0x1.874d6397a240dp-4); /* -0.095532788307665054 */
    const __m256d v30 = _mm256_set1_pd(-0x1.9999b46fb7585p-2); /* -0.4000003998933937 */
    const __m256d v32 = _mm256_set1_pd(0x1.ffffffe27cea6p-2); /* 0.49999999828217268 */
    const __m256d v34 = _mm256_set1_pd(-0x1.555555555525fp-2); /* -0.33333333333329124 */
    const __m256d v37 = _mm256_set1_pd(0x1.96b8b446ffde4p-7); /* 0.01241215517620637 */
    const __m256d v38 = _mm256_set1_pd(-0x1.6c08a29c03d23p-5); /* -0.044437711330937789 */
    const __m256d v40 = _mm256_set1_pd(0x1.111137d4d93dfp-3); /* 0.13333362215340025 */
    const __m256d v42 = _mm256_set1_pd(-0x1.555555760ad36p-2); /* -0.33333333523724507 */
    const __m256d v44 = _mm256_set1_pd(0x1.555555556146p-1); /* 0.6666666666720964 */
    const __m256d v46 = _mm256_set1_pd(-0x1.ffffffffffd0fp-1); /* -0.9999999999999164 */
    const __m256i v52 = _mm256_set1_epi32(255);
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v3l = _mm256_min_pd(v0, v2l);
    const __m256d v3h = _mm256_min_pd(v0, v2h);
    const __m256i v5l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v4, _CMP_LE_OQ));
    const __m256i v5h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v4, _CMP_LE_OQ));
    const __m256i v5 = erf_f64_1ulp_avx2_join_mask_avx2(v5l, v5h);
    const __m256d v8l = _mm256_add_pd(v7, v3l);
    const __m256d v8h = _mm256_add_pd(v7, v3h);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v10l = _mm256_blendv_pd(v9l, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v10h = _mm256_blendv_pd(v9h, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v11l = _mm256_sub_pd(v3l, v10l);
    const __m256d v11h = _mm256_sub_pd(v3h, v10h);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v11h, v12);
    const __m256d v16l = _mm256_fmadd_pd(v13l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v13h, v14, v15);
    const __m256d v18l = _mm256_add_pd(v16l, v17);
    const __m256d v18h = _mm256_add_pd(v16h, v17);
    const __m256d v20l = _mm256_mul_pd(v11l, v10l);
    const __m256d v20h = _mm256_mul_pd(v11h, v10h);
    const __m256d v22l = _mm256_fmadd_pd(v19, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v19, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v20l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v20h, v23);
    const __m256d v25l = _mm256_fmadd_pd(v18l, v13l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v18h, v13h, v24h);
    const __m256d v28l = _mm256_mul_pd(v27, v20l);
    const __m256d v28h = _mm256_mul_pd(v27, v20h);
    const __m256d v29l = _mm256_add_pd(v26, v28l);
    const __m256d v29h = _mm256_add_pd(v26, v28h);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v20l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v20h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v20l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v20h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v20l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v20h, v34);
    const __m256d v36l = _mm256_fmadd_pd(v25l, v13l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v25h, v13h, v35h);
    const __m256d v39l = _mm256_fmadd_pd(v37, v20l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37, v20h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v20l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v20h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v20l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v20h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v20l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v20h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v20l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v20h, v46);
    const __m256d v48l = _mm256_mul_pd(v47l, v20l);
    const __m256d v48h = _mm256_mul_pd(v47h, v20h);
    const __m256d v49l = _mm256_fmadd_pd(v36l, v13l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v36h, v13h, v48h);
    const __m256i v50l = _mm256_castpd_si256(v8l);
    const __m256i v50h = _mm256_castpd_si256(v8h);
    const __m128i v51l = erf_f64_1ulp_avx2_wrap_avx2(v50l);
    const __m128i v51h = erf_f64_1ulp_avx2_wrap_avx2(v50h);
    const __m256i v51 = _mm256_set_m128i(v51h, v51l);
    const __m256i v53 = _mm256_and_si256(v51, v52);
    const __m256d v54l = erf_f64_1ulp_avx2_gather_f64_avx2(erf_f64_1ulp_avx2_table0, _mm256_castsi256_si128(v53));
    const __m256d v54h = erf_f64_1ulp_avx2_gather_f64_avx2(erf_f64_1ulp_avx2_table0, _mm256_extracti128_si256(v53, 1));
    const __m256d v55l = _mm256_mul_pd(v11l, v54l);
    const __m256d v55h = _mm256_mul_pd(v11h, v54h);
    const __m256d v56l = erf_f64_1ulp_avx2_gather_f64_avx2(erf_f64_1ulp_avx2_table1, _mm256_castsi256_si128(v53));
    const __m256d v56h = erf_f64_1ulp_avx2_gather_f64_avx2(erf_f64_1ulp_avx2_table1, _mm256_extracti128_si256(v53, 1));
    const __m256d v57l = _mm256_fmadd_pd(v49l, v55l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v49h, v55h, v56h);
    const __m256d v58l = erf_f64_1ulp_avx2_gather_f64_avx2(erf_f64_1ulp_avx2_table2, _mm256_castsi256_si128(v53));
    const __m256d v58h = erf_f64_1ulp_avx2_gather_f64_avx2(erf_f64_1ulp_avx2_table2, _mm256_extracti128_si256(v53, 1));
    const __m256d v59l = _mm256_add_pd(v58l, v55l);
    const __m256d v59h = _mm256_add_pd(v58h, v55h);
    const __m256d v60l = _mm256_sub_pd(v58l, v59l);
    const __m256d v60h = _mm256_sub_pd(v58h, v59h);
    const __m256d v61l = _mm256_add_pd(v60l, v55l);
    const __m256d v61h = _mm256_add_pd(v60h, v55h);
    const __m256d v63l = _mm256_fmsub_pd(v11l, v54l, v55l);
    const __m256d v63h = _mm256_fmsub_pd(v11h, v54h, v55h);
    const __m256d v64l = _mm256_add_pd(v61l, v63l);
    const __m256d v64h = _mm256_add_pd(v61h, v63h);
    const __m256d v65l = _mm256_add_pd(v57l, v64l);
    const __m256d v65h = _mm256_add_pd(v57h, v64h);
    const __m256d v66l = _mm256_add_pd(v65l, v59l);
    const __m256d v66h = _mm256_add_pd(v65h, v59h);
    const __m256d v67l = erf_f64_1ulp_avx2_signed_f64_avx2(v66l, v1l);
    const __m256d v67h = erf_f64_1ulp_avx2_signed_f64_avx2(v66h, v1h);
    _mm256_storeu_pd(y, v67l);
    _mm256_storeu_pd(y + 4, v67h);
}

static ERF_F64_1ULP_AVX2_AVX2_TARGET void erf_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erf_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        erf_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ERF_F64_1ULP_AVX2_AVX512 __mmask8 erf_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ERF_F64_1ULP_AVX2_AVX512 __m512d erf_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ERF_F64_1ULP_AVX2_AVX512 void erf_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v4 = _mm512_set1_pd(0x1.4p-4); /* 0.078125 */
    const __m512d v6 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v12 = _mm512_set1_pd(-0x1.29a22b27642efp-55); /* -3.2269485583640336e-17 */
    const __m512d v14 = _mm512_set1_pd(0x1.2ec7c17d50f7dp-8); /* 0.0046200606714740218 */
    const __m512d v15 = _mm512_set1_pd(-0x1.14c2da4bbc4f9p-29); /* -2.0137023488511368e-09 */
    const __m512d v17 = _mm512_set1_pd(-0x1.861834a0e02p-6); /* -0.023809481997433934 */
    const __m512d v19 = _mm512_set1_pd(0x1.269249dacd1cdp-3); /* 0.14383371066072784 */
    const __m512d v21 = _mm512_set1_pd(-0x1.554c93a78fee1p-3); /* -0.16664996485814412 */
    const __m512d v23 = _mm512_set1_pd(0x1.999999952d7a5p-4); /* 0.099999999935646303 */
    const __m512d v26 = _mm512_set1_pd(0x1.c716f67cd30e7p-3); /* 0.22221176689561803 */
    const __m512d v27 = _mm512_set1_pd(-0x1.874d6397a240dp-4); /* -0.095532788307665054 */
    const __m512d v30 = _mm512_set1_pd(-0x1.9999b46fb7585p-2); /* -0.4000003998933937 */
    const __m512d v32 = _mm512_set1_pd(0x1.ffffffe27cea6p-2); /* 0.49999999828217268 */
    const __m512d v34 = _mm512_set1_pd(-0x1.555555555525fp-2); /* -0.33333333333329124 */
    const __m512d v37 = _mm512_set1_pd(0x1.96b8b446ffde4p-7); /* 0.01241215517620637 */
    const __m512d v38 = _mm512_set1_pd(-0x1.6c08a29c03d23p-5); /* -0.044437711330937789 */
    const __m512d v40 = _mm512_set1_pd(0x1.111137d4d93dfp-3); /* 0.13333362215340025 */
    const __m512d v42 = _mm512_set1_pd(-0x1.555555760ad36p-2); /* -0.33333333523724507 */
    const __m512d v44 = _mm512_set1_pd(0x1.555555556146p-1); /* 0.6666666666720964 */
    const __m512d v46 = _mm512_set1_pd(-0x1.ffffffffffd0fp-1); /* -0.9999999999999164 */
    const __m512i v52 = _mm512_set1_epi32(255);
    const __m512d v1_0l = _mm512_loadu_pd(x);
    const __m512d v1_0h = _mm512_loadu_pd(x + 8);
    const __m512d v1_1l = _mm512_loadu_pd(x + 16);
    const __m512d v1_1h = _mm512_loadu_pd(x + 24);
    const __m512d v2_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_0l = _mm512_min_pd(v0, v2_0l);
    const __m512d v3_0h = _mm512_min_pd(v0, v2_0h);
    const __m512d v3_1l = _mm512_min_pd(v0, v2_1l);
    const __m512d v3_1h = _mm512_min_pd(v0, v2_1h);
    const __mmask8 v5_0l = _mm512_cmp_pd_mask(v3_0l, v4, _CMP_LE_OQ);
    const __mmask8 v5_0h = _mm512_cmp_pd_mask(v3_0h, v4, _CMP_LE_OQ);
    const __mmask16 v5_0 = _mm512_kunpackb(v5_0h, v5_0l);
    const __mmask8 v5_1l = _mm512_cmp_pd_mask(v3_1l, v4, _CMP_LE_OQ);
    const __mmask8 v5_1h = _mm512_cmp_pd_mask(v3_1h, v4, _CMP_LE_OQ);
    const __mmask16 v5_1 = _mm512_kunpackb(v5_1h, v5_1l);
    const __m512d v8_0l = _mm512_add_pd(v7, v3_0l);
    const __m512d v8_0h = _mm512_add_pd(v7, v3_0h);
    const __m512d v8_1l = _mm512_add_pd(v7, v3_1l);
    const __m512d v8_1h = _mm512_add_pd(v7, v3_1h);
    const __m512d v9_0l = _mm512_sub_pd(v8_0l, v7);
    const __m512d v9_0h = _mm512_sub_pd(v8_0h, v7);
    const __m512d v9_1l = _mm512_sub_pd(v8_1l, v7);
    const __m512d v9_1h = _mm512_sub_pd(v8_1h, v7);
    const __m512d v10_0l = _mm512_mask_blend_pd((__mmask8)v5_0, v9_0l, v6);
    const __m512d v10_0h = _mm512_mask_blend_pd(erf_f64_1ulp_avx2_high_mask_avx512(v5_0), v9_0h, v6);
    const __m512d v10_1l = _mm512_mask_blend_pd((__mmask8)v5_1, v9_1l, v6);
    const __m512d v10_1h = _mm512_mask_blend_pd(erf_f64_1ulp_avx2_high_mask_avx512(v5_1), v9_1h, v6);
    const __m512d v11_0l = _mm512_sub_pd(v3_0l, v10_0l);
    const __m512d v11_0h = _mm512_sub_pd(v3_0h, v10_0h);
    const __m512d v11_1l = _mm512_sub_pd(v3_1l, v10_1l);
    const __m512d v11_1h = _mm512_sub_pd(v3_1h, v10_1h);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v11_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v11_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v11_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v11_1h, v12);
    const __m512d v16_0l = _mm512_fmadd_pd(v13_0l, v14, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v13_0h, v14, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v13_1l, v14, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v13_1h, v14, v15);
    const __m512d v18_0l = _mm512_add_pd(v16_0l, v17);
    const __m512d v18_0h = _mm512_add_pd(v16_0h, v17);
    const __m512d v18_1l = _mm512_add_pd(v16_1l, v17);
    const __m512d v18_1h = _mm512_add_pd(v16_1h, v17);
    const __m512d v20_0l = _mm512_mul_pd(v11_0l, v10_0l);
    const __m512d v20_0h = _mm512_mul_pd(v11_0h, v10_0h);
    const __m512d v20_1l = _mm512_mul_pd(v11_1l, v10_1l);
    const __m512d v20_1h = _mm512_mul_pd(v11_1h, v10_1h);
    const __m512d v22_0l = _mm512_fmadd_pd(v19, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v19, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v19, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v19, v20_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v20_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v20_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v20_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v20_1h, v23);
    const __m512d v25_0l = _mm512_fmadd_pd(v18_0l, v13_0l, v24_0l);
    const __m512d v25_0h = _mm512_fmadd_pd(v18_0h, v13_0h, v24_0h);
    const __m512d v25_1l = _mm512_fmadd_pd(v18_1l, v13_1l, v24_1l);
    const __m512d v25_1h = _mm512_fmadd_pd(v18_1h, v13_1h, v24_1h);
    const __m512d v28_0l = _mm512_mul_pd(v27, v20_0l);
    const __m512d v28_0h = _mm512_mul_pd(v27, v20_0h);
    const __m512d v28_1l = _mm512_mul_pd(v27, v20_1l);
    const __m512d v28_1h = _mm512_mul_pd(v27, v20_1h);
    const __m512d v29_0l = _mm512_add_pd(v26, v28_0l);
    const __m512d v29_0h = _mm512_add_pd(v26, v28_0h);
    const __m512d v29_1l = _mm512_add_pd(v26, v28_1l);
    const __m512d v29_1h = _mm512_add_pd(v26, v28_1h);
    const __m512d v31_0l = _mm512_fmadd_pd(v29_0l, v20_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v29_0h, v20_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v29_1l, v20_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v29_1h, v20_1h, v30);
    const __m512d v33_0l = _mm512_fmadd_pd(v20_0l, v31_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v20_0h, v31_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v20_1l, v31_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v20_1h, v31_1h, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v20_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v20_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v20_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v20_1h, v34);
    const __m512d v36_0l = _mm512_fmadd_pd(v25_0l, v13_0l, v35_0l);
    const __m512d v36_0h = _mm512_fmadd_pd(v25_0h, v13_0h, v35_0h);
    const __m512d v36_1l = _mm512_fmadd_pd(v25_1l, v13_1l, v35_1l);
    const __m512d v36_1h = _mm512_fmadd_pd(v25_1h, v13_1h, v35_1h);
    const __m512d v39_0l = _mm512_fmadd_pd(v37, v20_0l, v38);
    const __m512d v39_0h = _mm512_fmadd_pd(v37, v20_0h, v38);
    const __m512d v39_1l = _mm512_fmadd_pd(v37, v20_1l, v38);
    const __m512d v39_1h = _mm512_fmadd_pd(v37, v20_1h, v38);
    const __m512d v41_0l = _mm512_fmadd_pd(v20_0l, v39_0l, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v20_0h, v39_0h, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v20_1l, v39_1l, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v20_1h, v39_1h, v40);
    const __m512d v43_0l = _mm512_fmadd_pd(v41_0l, v20_0l, v42);
    const __m512d v43_0h = _mm512_fmadd_pd(v41_0h, v20_0h, v42);
    const __m512d v43_1l = _mm512_fmadd_pd(v41_1l, v20_1l, v42);
    const __m512d v43_1h = _mm512_fmadd_pd(v41_1h, v20_1h, v42);
    const __m512d v45_0l = _mm512_fmadd_pd(v43_0l, v20_0l, v44);
    const __m512d v45_0h = _mm512_fmadd_pd(v43_0h, v20_0h, v44);
    const __m512d v45_1l = _mm512_fmadd_pd(v43_1l, v20_1l, v44);
    const __m512d v45_1h = _mm512_fmadd_pd(v43_1h, v20_1h, v44);
    const __m512d v47_0l = _mm512_fmadd_pd(v45_0l, v20_0l, v46);
    const __m512d v47_0h = _mm512_fmadd_pd(v45_0h, v20_0h, v46);
    const __m512d v47_1l = _mm512_fmadd_pd(v45_1l, v20_1l, v46);
    const __m512d v47_1h = _mm512_fmadd_pd(v45_1h, v20_1h, v46);
    const __m512d v48_0l = _mm512_mul_pd(v47_0l, v20_0l);
    const __m512d v48_0h = _mm512_mul_pd(v47_0h, v20_0h);
    const __m512d v48_1l = _mm512_mul_pd(v47_1l, v20_1l);
    const __m512d v48_1h = _mm512_mul_pd(v47_1h, v20_1h);
    const __m512d v49_0l = _mm512_fmadd_pd(v36_0l, v13_0l, v48_0l);
    const __m512d v49_0h = _mm512_fmadd_pd(v36_0h, v13_0h, v48_0h);
    const __m512d v49_1l = _mm512_fmadd_pd(v36_1l, v13_1l, v48_1l);
    const __m512d v49_1h = _mm512_fmadd_pd(v36_1h, v13_1h, v48_1h);
    const __m512i v50_0l = _mm512_castpd_si512(v8_0l);
    const __m512i v50_0h = _mm512_castpd_si512(v8_0h);
    const __m512i v50_1l = _mm512_castpd_si512(v8_1l);
    const __m512i v50_1h = _mm512_castpd_si512(v8_1h);
    const __m256i v51_0l = _mm512_cvtepi64_epi32(v50_0l);
    const __m256i v51_0h = _mm512_cvtepi64_epi32(v50_0h);
    const __m512i v51_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v51_0l), v51_0h, 1);
    const __m256i v51_1l = _mm512_cvtepi64_epi32(v50_1l);
    const __m256i v51_1h = _mm512_cvtepi64_epi32(v50_1h);
    const __m512i v51_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v51_1l), v51_1h, 1);
    const __m512i v53_0 = _mm512_and_si512(v51_0, v52);
    const __m512i v53_1 = _mm512_and_si512(v51_1, v52);
    const __m512d v54_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_0), erf_f64_1ulp_avx2_table0, 8);
    const __m512d v54_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_0, 1), erf_f64_1ulp_avx2_table0, 8);
    const __m512d v54_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_1), erf_f64_1ulp_avx2_table0, 8);
    const __m512d v54_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_1, 1), erf_f64_1ulp_avx2_table0, 8);
    const __m512d v55_0l = _mm512_mul_pd(v11_0l, v54_0l);
    const __m512d v55_0h = _mm512_mul_pd(v11_0h, v54_0h);
    const __m512d v55_1l = _mm512_mul_pd(v11_1l, v54_1l);
    const __m512d v55_1h = _mm512_mul_pd(v11_1h, v54_1h);
    const __m512d v56_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_0), erf_f64_1ulp_avx2_table1, 8);
    const __m512d v56_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_0, 1), erf_f64_1ulp_avx2_table1, 8);
    const __m512d v56_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_1), erf_f64_1ulp_avx2_table1, 8);
    const __m512d v56_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_1, 1), erf_f64_1ulp_avx2_table1, 8);
    const __m512d v57_0l = _mm512_fmadd_pd(v49_0l, v55_0l, v56_0l);
    const __m512d v57_0h = _mm512_fmadd_pd(v49_0h, v55_0h, v56_0h);
    const __m512d v57_1l = _mm512_fmadd_pd(v49_1l, v55_1l, v56_1l);
    const __m512d v57_1h = _mm512_fmadd_pd(v49_1h, v55_1h, v56_1h);
    const __m512d v58_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_0), erf_f64_1ulp_avx2_table2, 8);
    const __m512d v58_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_0, 1), erf_f64_1ulp_avx2_table2, 8);
    const __m512d v58_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_1), erf_f64_1ulp_avx2_table2, 8);
    const __m512d v58_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_1, 1), erf_f64_1ulp_avx2_table2, 8);
    const __m512d v59_0l = _mm512_add_pd(v58_0l, v55_0l);
    const __m512d v59_0h = _mm512_add_pd(v58_0h, v55_0h);
    const __m512d v59_1l = _mm512_add_pd(v58_1l, v55_1l);
    const __m512d v59_1h = _mm512_add_pd(v58_1h, v55_1h);
    const __m512d v60_0l = _mm512_sub_pd(v58_0l, v59_0l);
    const __m512d v60_0h = _mm512_sub_pd(v58_0h, v59_0h);
    const __m512d v60_1l = _mm512_sub_pd(v58_1l, v59_1l);
    const __m512d v60_1h = _mm512_sub_pd(v58_1h, v59_1h);
    const __m512d v61_0l = _mm512_add_pd(v60_0l, v55_0l);
    const __m512d v61_0h = _mm512_add_pd(v60_0h, v55_0h);
    const __m512d v61_1l = _mm512_add_pd(v60_1l, v55_1l);
    const __m512d v61_1h = _mm512_add_pd(v60_1h, v55_1h);
    const __m512d v63_0l = _mm512_fmsub_pd(v11_0l, v54_0l, v55_0l);
    const __m512d v63_0h = _mm512_fmsub_pd(v11_0h, v54_0h, v55_0h);
    const __m512d v63_1l = _mm512_fmsub_pd(v11_1l, v54_1l, v55_1l);
    const __m512d v63_1h = _mm512_fmsub_pd(v11_1h, v54_1h, v55_1h);
    const __m512d v64_0l = _mm512_add_pd(v61_0l, v63_0l);
    const __m512d v64_0h = _mm512_add_pd(v61_0h, v63_0h);
    const __m512d v64_1l = _mm512_add_pd(v61_1l, v63_1l);
    const __m512d v64_1h = _mm512_add_pd(v61_1h, v63_1h);
    const __m512d v65_0l = _mm512_add_pd(v57_0l, v64_0l);
    const __m512d v65_0h = _mm512_add_pd(v57_0h, v64_0h);
    const __m512d v65_1l = _mm512_add_pd(v57_1l, v64_1l);
    const __m512d v65_1h = _mm512_add_pd(v57_1h, v64_1h);
    const __m512d v66_0l = _mm512_add_pd(v65_0l, v59_0l);
    const __m512d v66_0h = _mm512_add_pd(v65_0h, v59_0h);
    const __m512d v66_1l = _mm512_add_pd(v65_1l, v59_1l);
    const __m512d v66_1h = _mm512_add_pd(v65_1h, v59_1h);
    const __m512d v67_0l = erf_f64_1ulp_avx2_signed_f64_avx512(v66_0l, v1_0l);
    const __m512d v67_0h = erf_f64_1ulp_avx2_signed_f64_avx512(v66_0h, v1_0h);
    const __m512d v67_1l = erf_f64_1ulp_avx2_signed_f64_avx512(v66_1l, v1_1l);
    const __m512d v67_1h = erf_f64_1ulp_avx2_signed_f64_avx512(v66_1h, v1_1h);
    _mm512_storeu_pd(y, v67_0l);
    _mm512_storeu_pd(y + 8, v67_0h);
    _mm512_storeu_pd(y + 16, v67_1l);
    _mm512_storeu_pd(y + 24, v67_1h);
}

/* 16 elements. */
static ERF_F64_1ULP_AVX2_AVX512_TARGET void erf_f64_1ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v4 = _mm512_set1_pd(0x1.4p-4); /* 0.078125 */
    const __m512d v6 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v12 = _mm512_set1_pd(-0x1.29a22b27642efp-55); /* -3.2269485583640336e-17 */
    const __m512d v14 = _mm512_set1_pd(0x1.2ec7c17d50f7dp-8); /* 0.0046200606714740218 */
    const __m512d v15 = _mm512_set1_pd(-0x1.14c2da4bbc4f9p-29); /* -2.0137023488511368e-09 */
    const __m512d v17 = _mm512_set1_pd(-0x1.861834a0e02p-6); /* -0.023809481997433934 */
    const __m512d v19 = _mm512_set1_pd(0x1.269249dacd1cdp-3); /* 0.14383371066072784 */
    const __m512d v21 = _mm512_set1_pd(-0x1.554c93a78fee1p-3); /* -0.16664996485814412 */
    const __m512d v23 = _mm512_set1_pd(0x1.999999952d7a5p-4); /* 0.099999999935646303 */
    const __m512d v26 = _mm512_set1_pd(0x1.c716f67cd30e7p-3); /* 0.22221176689561803 */
    const __m512d v27 = _mm512_set1_pd(-0x1.874d6397a240dp-4); /* -0.095532788307665054 */
    const __m512d v30 = _mm512_set1_pd(-0x1.9999b46fb7585p-2); /* -0.4000003998933937 */
    const __m512d v32 = _mm512_set1_pd(0x1.ffffffe27cea6p-2); /* 0.49999999828217268 */
    const __m512d v34 = _mm512_set1_pd(-0x1.555555555525fp-2); /* -0.33333333333329124 */
    const __m512d v37 = _mm512_set1_pd(0x1.96b8b446ffde4p-7); /* 0.01241215517620637 */
    const __m512d v38 = _mm512_set1_pd(-0x1.6c08a29c03d23p-5); /* -0.044437711330937789 */
    const __m512d v40 = _mm512_set1_pd(0x1.111137d4d93dfp-3); /* 0.13333362215340025 */
    const __m512d v42 = _mm512_set1_pd(-0x1.555555760ad36p-2); /* -0.33333333523724507 */
    const __m512d v44 = _mm512_set1_pd(0x1.555555556146p-1); /* 0.6666666666720964 */
    const __m512d v46 = _mm512_set1_pd(-0x1.ffffffffffd0fp-1); /* -0.9999999999999164 */
    const __m512i v52 = _mm512_set1_epi32(255);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3l = _mm512_min_pd(v0, v2l);
    const __m512d v3h = _mm512_min_pd(v0, v2h);
    const __mmask8 v5l = _mm512_cmp_pd_mask(v3l, v4, _CMP_LE_OQ);
    const __mmask8 v5h = _mm512_cmp_pd_mask(v3h, v4, _CMP_LE_OQ);
    const __mmask16 v5 = _mm512_kunpackb(v5h, v5l);
    const __m512d v8l = _mm512_add_pd(v7, v3l);
    const __m512d v8h = _mm512_add_pd(v7, v3h);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v5, v9l, v6);
    const __m512d v10h = _mm512_mask_blend_pd(erf_f64_1ulp_avx2_high_mask_avx512(v5), v9h, v6);
    const __m512d v11l = _mm512_sub_pd(v3l, v10l);
    const __m512d v11h = _mm512_sub_pd(v3h, v10h);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v11h, v12);
    const __m512d v16l = _mm512_fmadd_pd(v13l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v13h, v14, v15);
    const __m512d v18l = _mm512_add_pd(v16l, v17);
    const __m512d v18h = _mm512_add_pd(v16h, v17);
    const __m512d v20l = _mm512_mul_pd(v11l, v10l);
    const __m512d v20h = _mm512_mul_pd(v11h, v10h);
    const __m512d v22l = _mm512_fmadd_pd(v19, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v19, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v20l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v20h, v23);
    const __m512d v25l = _mm512_fmadd_pd(v18l, v13l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v18h, v13h, v24h);
    const __m512d v28l = _mm512_mul_pd(v27, v20l);
    const __m512d v28h = _mm512_mul_pd(v27, v20h);
    const __m512d v29l = _mm512_add_pd(v26, v28l);
    const __m512d v29h = _mm512_add_pd(v26, v28h);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v20l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v20h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v20l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v20h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v20l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v20h, v34);
    const __m512d v36l = _mm512_fmadd_pd(v25l, v13l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v25h, v13h, v35h);
    const __m512d v39l = _mm512_fmadd_pd(v37, v20l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37, v20h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v20l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v20h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v20l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v20h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v20l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v20h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v20l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v20h, v46);
    const __m512d v48l = _mm512_mul_pd(v47l, v20l);
    const __m512d v48h = _mm512_mul_pd(v47h, v20h);
    const __m512d v49l = _mm512_fmadd_pd(v36l, v13l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v36h, v13h, v48h);
    const __m512i v50l = _mm512_castpd_si512(v8l);
    const __m512i v50h = _mm512_castpd_si512(v8h);
    const __m256i v51l = _mm512_cvtepi64_epi32(v50l);
    const __m256i v51h = _mm512_cvtepi64_epi32(v50h);
    const __m512i v51 = _mm512_inserti32x8(_mm512_castsi256_si512(v51l), v51h, 1);
    const __m512i v53 = _mm512_and_si512(v51, v52);
    const __m512d v54l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), erf_f64_1ulp_avx2_table0, 8);
    const __m512d v54h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), erf_f64_1ulp_avx2_table0, 8);
    const __m512d v55l = _mm512_mul_pd(v11l, v54l);
    const __m512d v55h = _mm512_mul_pd(v11h, v54h);
    const __m512d v56l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), erf_f64_1ulp_avx2_table1, 8);
    const __m512d v56h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), erf_f64_1ulp_avx2_table1, 8);
    const __m512d v57l = _mm512_fmadd_pd(v49l, v55l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v49h, v55h, v56h);
    const __m512d v58l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), erf_f64_1ulp_avx2_table2, 8);
    const __m512d v58h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), erf_f64_1ulp_avx2_table2, 8);
    const __m512d v59l = _mm512_add_pd(v58l, v55l);
    const __m512d v59h = _mm512_add_pd(v58h, v55h);
    const __m512d v60l = _mm512_sub_pd(v58l, v59l);
    const __m512d v60h = _mm512_sub_pd(v58h, v59h);
    const __m512d v61l = _mm512_add_pd(v60l, v55l);
    const __m512d v61h = _mm512_add_pd(v60h, v55h);
    const __m512d v63l = _mm512_fmsub_pd(v11l, v54l, v55l);
    const __m512d v63h = _mm512_fmsub_pd(v11h, v54h, v55h);
    const __m512d v64l = _mm512_add_pd(v61l, v63l);
    const __m512d v64h = _mm512_add_pd(v61h, v63h);
    const __m512d v65l = _mm512_add_pd(v57l, v64l);
    const __m512d v65h = _mm512_add_pd(v57h, v64h);
    const __m512d v66l = _mm512_add_pd(v65l, v59l);
    const __m512d v66h = _mm512_add_pd(v65h, v59h);
    const __m512d v67l = erf_f64_1ulp_avx2_signed_f64_avx512(v66l, v1l);
    const __m512d v67h = erf_f64_1ulp_avx2_signed_f64_avx512(v66h, v1h);
    _mm512_storeu_pd(y, v67l);
    _mm512_storeu_pd(y + 8, v67h);
}

static ERF_F64_1ULP_AVX2_AVX512_TARGET void erf_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        erf_f64_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erf_f64_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        erf_f64_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_f64_1ulp_avx2_level(void) {
#if defined(ERF_F64_1ULP_AVX2_FORCE_ISA)
    return ERF_F64_1ULP_AVX2_FORCE_ISA;
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

double erf_f64_1ulp_avx2(double x) {
    return erf_f64_1ulp_avx2_element(x);
}

void erf_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_f64_1ulp_avx2_level();
    if (level == 2) {
        erf_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erf_f64_1ulp_avx2_array_portable(x, y, n);
}
