/* What decodes and encodes without evolved kernels: tables of all floats, read an
 * element at a time, by gathers or as bytes by permutations, and the obvious code with
 * a branch for each kind of number, as it is written from the definition of a format.
 */
#include "timing/internal.h"

#include <math.h>
#include <string.h>

#include "formats/number.h"

static float float_of(uint32_t bits) {
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static uint32_t bits_of(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* ---- Tables ------------------------------------------------------------------ */

static void by_loads(void *ctx, const void *x, void *y, size_t n) {
    const evo_code_table *table = ctx;
    const uint8_t *in = x;
    float *out = y;
    for (size_t i = 0; i < n; i++)
        out[i] = table->entry[in[i]];
}

/* Scales have a table as well. */
static void scaled_from(const evo_code_table *table, const void *const *in,
                        void *const *out, size_t i, size_t n) {
    const uint8_t *codes = in[0], *scales = in[1];
    float *y = out[0];
    for (; i < n; i++)
        y[i] = table->entry[codes[i]] * table->scale[scales[i]];
}

static void scaled_by_loads(void *ctx, const void *const *in, void *const *out,
                            size_t n) {
    scaled_from(ctx, in, out, 0, n);
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static __m256 gather8(const float *table,
                                                      const uint8_t *at) {
    __m256i index = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const void *)at));
    return _mm256_i32gather_ps(table, index, 4);
}

__attribute__((target("avx2"))) static void
scaled_by_gather_avx2(void *ctx, const void *const *in, void *const *out, size_t n) {
    const evo_code_table *table = ctx;
    const uint8_t *codes = in[0], *scales = in[1];
    size_t i = 0;
    for (; i + 8 <= n; i += 8)
        _mm256_storeu_ps((float *)out[0] + i,
                         _mm256_mul_ps(gather8(table->entry, codes + i),
                                       gather8(table->scale, scales + i)));
    scaled_from(table, in, out, i, n);
}

__attribute__((target("avx512f"))) static __m512 gather16(const float *table,
                                                          const uint8_t *at) {
    __m512i index = _mm512_cvtepu8_epi32(_mm_loadu_si128((const void *)at));
    return _mm512_i32gather_ps(index, table, 4);
}

__attribute__((target("avx512f"))) static void
scaled_by_gather_avx512(void *ctx, const void *const *in, void *const *out, size_t n) {
    const evo_code_table *table = ctx;
    const uint8_t *codes = in[0], *scales = in[1];
    size_t i = 0;
    for (; i + 16 <= n; i += 16)
        _mm512_storeu_ps((float *)out[0] + i,
                         _mm512_mul_ps(gather16(table->entry, codes + i),
                                       gather16(table->scale, scales + i)));
    scaled_from(table, in, out, i, n);
}

__attribute__((target("avx2"))) static void by_gather_avx2(void *ctx, const void *x,
                                                           void *y, size_t n) {
    const evo_code_table *table = ctx;
    const uint8_t *in = x;
    float *out = y;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        __m256i at = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const void *)(in + i)));
        _mm256_storeu_ps(out + i, _mm256_i32gather_ps(table->entry, at, 4));
    }
    by_loads(ctx, in + i, out + i, n - i);
}

__attribute__((target("avx512f"))) static void
by_gather_avx512(void *ctx, const void *x, void *y, size_t n) {
    const evo_code_table *table = ctx;
    const uint8_t *in = x;
    float *out = y;
    size_t i = 0;
    for (; i + 16 <= n; i += 16) {
        __m512i at = _mm512_cvtepu8_epi32(_mm_loadu_si128((const void *)(in + i)));
        _mm512_storeu_ps(out + i, _mm512_i32gather_ps(at, table->entry, 4));
    }
    by_loads(ctx, in + i, out + i, n - i);
}

/* One byte of 64 entries: a permutation of two registers for either half of the table.
 */
__attribute__((target("avx512f,avx512bw,avx512vbmi"))) static __m512i
permuted(const uint8_t *bytes, __m512i at) {
    __m512i low = _mm512_permutex2var_epi8(_mm512_loadu_si512(bytes), at,
                                           _mm512_loadu_si512(bytes + 64));
    __m512i high = _mm512_permutex2var_epi8(_mm512_loadu_si512(bytes + 128), at,
                                            _mm512_loadu_si512(bytes + 192));
    return _mm512_mask_mov_epi8(low, _mm512_movepi8_mask(at), high);
}

/* Both upper bytes of the floats are looked up, the lower ones are zero. Codes are put
 * in an order in which unpacking within lanes leaves 16 floats in each register. */
__attribute__((target("avx512f,avx512bw,avx512vbmi"))) static void
by_vpermi2b(void *ctx, const void *x, void *y, size_t n) {
    const evo_code_table *table = ctx;
    const uint8_t *in = x;
    float *out = y;
    size_t i = 0;
    const __m512i order =
        _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    const __m512i zero = _mm512_setzero_si512();
    for (; i + 64 <= n; i += 64) {
        __m512i at = _mm512_permutexvar_epi32(order, _mm512_loadu_si512(in + i));
        __m512i top = permuted(table->byte[0], at), next = permuted(table->byte[1], at);
        __m512i low = _mm512_unpacklo_epi8(next, top);
        __m512i high = _mm512_unpackhi_epi8(next, top);
        _mm512_storeu_si512(out + i, _mm512_unpacklo_epi16(zero, low));
        _mm512_storeu_si512(out + i + 16, _mm512_unpackhi_epi16(zero, low));
        _mm512_storeu_si512(out + i + 32, _mm512_unpacklo_epi16(zero, high));
        _mm512_storeu_si512(out + i + 48, _mm512_unpackhi_epi16(zero, high));
    }
    by_loads(ctx, in + i, out + i, n - i);
}

static bool has_vbmi(void) {
    return evo_timing_host() == EVO_HOST_AVX512 &&
           __builtin_cpu_supports("avx512vbmi") != 0;
}
#else
#define by_gather_avx2          by_loads /* never chosen: the host has no such vectors */
#define by_gather_avx512        by_loads
#define by_vpermi2b             by_loads
#define scaled_by_gather_avx2   scaled_by_loads
#define scaled_by_gather_avx512 scaled_by_loads

static bool has_vbmi(void) {
    return false;
}
#endif

/* ---- The obvious code -------------------------------------------------------- */

/* Constants where it is used: each format has code of its own. */
typedef struct layout {
    int exponent, mantissa, bias;
    enum { ALL_FINITE, ONE_NAN, IEEE } specials;
    bool saturates;
} layout;

__attribute__((always_inline)) static inline float decode_minifloat(layout f,
                                                                    uint8_t code) {
    uint32_t sign = (uint32_t)code >> (f.exponent + f.mantissa) << 31;
    uint32_t e = (uint32_t)code >> f.mantissa & ((1U << f.exponent) - 1);
    uint32_t m = code & ((1U << f.mantissa) - 1);
    uint32_t last = (1U << f.exponent) - 1;
    if (f.specials == ONE_NAN && e == last && m == (1U << f.mantissa) - 1)
        return float_of(sign | 0x7fc00000);
    if (f.specials == IEEE && e == last)
        return float_of(sign | (m != 0 ? 0x7fc00000 : 0x7f800000));
    if (e == 0) {
        float size = (float)m * float_of((uint32_t)(128 - f.bias - f.mantissa) << 23);
        return sign ? -size : size;
    }
    return float_of(sign | (e + (uint32_t)(127 - f.bias)) << 23 |
                    m << (23 - f.mantissa));
}

__attribute__((always_inline)) static inline uint8_t encode_minifloat(layout f,
                                                                      float x) {
    uint32_t bits = bits_of(x), mag = bits & 0x7fffffff;
    uint32_t sign = bits >> 31 << (f.exponent + f.mantissa);
    uint32_t last = (1U << (f.exponent + f.mantissa)) - 1; /* the largest number */
    uint32_t beyond = last;                                /* what is too large */
    last -= f.specials == ONE_NAN ? 1 : f.specials == IEEE ? 1U << f.mantissa : 0;
    if (f.specials == IEEE)
        beyond = last + 1;
    if (f.saturates)
        beyond = last;
    if (mag > 0x7f800000)
        return (uint8_t)(f.specials == ALL_FINITE
                             ? 0
                             : sign | (beyond + (f.specials == IEEE)));
    int e = (int)(mag >> 23) - 127 + f.bias;
    uint32_t m = (mag & 0x7fffff) | 0x800000;
    int shift = 23 - f.mantissa;
    if (e < 1) { /* subnormal or zero */
        shift += 1 - e;
        if (shift > 25 || mag < 0x800000)
            return (uint8_t)sign;
        e = 1;
    }
    uint32_t kept = m >> shift, rest = m & ((1U << shift) - 1),
             half = 1U << (shift - 1);
    if (rest > half || (rest == half && (kept & 1)))
        kept++;
    uint32_t code = ((uint32_t)(e - 1) << f.mantissa) + kept;
    if (e > 1 << f.exponent || code > last)
        code = beyond;
    return (uint8_t)(sign | code);
}

static float decode_posit(uint8_t code) {
    if (code == 0)
        return 0;
    if (code == 128)
        return (float)NAN;
    uint32_t u = code < 128 ? code : 256U - code, one = u >> 6 & 1;
    int run = 0, at = 6;
    while (at >= 0 && (u >> at & 1) == one) {
        run++;
        at--;
    }
    int regime = one ? run - 1 : -run, left = at > 0 ? at : 0; /* bits behind it */
    uint32_t rest = (u & ((1U << left) - 1)) << (7 - left);
    uint32_t exponent = (uint32_t)(4 * regime + (int)(rest >> 5) + 127);
    float size = float_of(exponent << 23 | (rest & 31) << 18);
    return code < 128 ? size : -size;
}

static uint8_t encode_posit(float x) {
    uint32_t bits = bits_of(x), mag = bits & 0x7fffffff;
    if (mag == 0)
        return 0;
    if (mag >= 0x7f800000)
        return 128;
    int e = (int)(mag >> 23) - 127;
    int regime = e >= 0 ? e / 4 : -((3 - e) / 4);
    uint32_t code;
    if (regime > 5) {
        code = 127;
    } else if (regime < -6) {
        code = 1;
    } else { /* the bit string, with what is cut off in its last places */
        int run = regime >= 0 ? regime + 2 : 1 - regime;
        uint64_t head = regime >= 0 ? (UINT64_C(1) << run) - 2 : 1;
        uint64_t all = head << 25 | (uint64_t)(e - 4 * regime) << 23 | (mag & 0x7fffff);
        int shift = run + 25 - 7;
        uint64_t rest = all & ((UINT64_C(1) << shift) - 1);
        uint64_t half = UINT64_C(1) << (shift - 1);
        code = (uint32_t)(all >> shift);
        if (rest > half || (rest == half && (code & 1)))
            code++;
        code = code > 127 ? 127 : code < 1 ? 1 : code;
    }
    return (uint8_t)(bits >> 31 ? 256 - code : code);
}

static float decode_int8(uint8_t code) {
    return code < 128 ? (float)code : (float)code - 256;
}

static uint8_t encode_int8(float x) {
    if (x != x)
        return 0;
    if (x >= 127)
        return 127;
    if (x <= -128)
        return 128;
    return (uint8_t)(int)rintf(x);
}

static float decode_e8m0(uint8_t code) {
    if (code == 255)
        return (float)NAN;
    return code == 0 ? 0x1p-127F : float_of((uint32_t)code << 23);
}

/* OCP MX: elements of blocks, and scales as floats. */
static uint8_t scale_of_block(int largest_exponent, float largest) {
    int exponent = (int)(bits_of(largest) >> 23 & 255);
    if (exponent == 255)
        return 255;
    return (uint8_t)(exponent < largest_exponent ? 0 : exponent - largest_exponent);
}

__attribute__((always_inline)) static inline uint8_t
encode_of_block(layout f, int largest_exponent, float x, float largest) {
    uint8_t scale = scale_of_block(largest_exponent, largest);
    return encode_minifloat(f, x * float_of((uint32_t)(254 - scale) << 23));
}

#define DECODER(name, expression)                                                      \
    static void decode_##name##_array(void *ctx, const void *x, void *y, size_t n) {   \
        const uint8_t *in = x;                                                         \
        float *out = y;                                                                \
        (void)ctx;                                                                     \
        for (size_t i = 0; i < n; i++)                                                 \
            out[i] = expression;                                                       \
    }
#define ENCODER(name, expression)                                                      \
    static void encode_##name##_array(void *ctx, const void *x, void *y, size_t n) {   \
        const float *in = x;                                                           \
        uint8_t *out = y;                                                              \
        (void)ctx;                                                                     \
        for (size_t i = 0; i < n; i++)                                                 \
            out[i] = expression;                                                       \
    }
#define BLOCKS(name, largest_exponent, ...)                                            \
    static void scaled_##name##_arrays(void *ctx, const void *const *in,               \
                                       void *const *out, size_t n) {                   \
        const uint8_t *codes = in[0], *scales = in[1];                                 \
        float *y = out[0];                                                             \
        (void)ctx;                                                                     \
        for (size_t i = 0; i < n; i++)                                                 \
            y[i] = decode_minifloat((layout){__VA_ARGS__, false}, codes[i]) *          \
                   decode_e8m0(scales[i]);                                             \
    }                                                                                  \
    static void mxencode_##name##_arrays(void *ctx, const void *const *in,             \
                                         void *const *out, size_t n) {                 \
        const float *x = in[0], *largest = in[1];                                      \
        uint8_t *codes = out[0];                                                       \
        (void)ctx;                                                                     \
        for (size_t i = 0; i < n; i++)                                                 \
            codes[i] = encode_of_block((layout){__VA_ARGS__, true}, largest_exponent,  \
                                       x[i], largest[i]);                              \
    }                                                                                  \
    static void mxscale_##name##_array(void *ctx, const void *x, void *y, size_t n) {  \
        const float *in = x;                                                           \
        uint8_t *out = y;                                                              \
        (void)ctx;                                                                     \
        for (size_t i = 0; i < n; i++)                                                 \
            out[i] = scale_of_block(largest_exponent, in[i]);                          \
    }
#define MINIFLOAT(name, ...)                                                           \
    DECODER(name, decode_minifloat((layout){__VA_ARGS__, false}, in[i]))               \
    ENCODER(name, encode_minifloat((layout){__VA_ARGS__, false}, in[i]))
MINIFLOAT(e4m3fn, 4, 3, 7, ONE_NAN)
MINIFLOAT(e5m2, 5, 2, 15, IEEE)
MINIFLOAT(e2m1fn, 2, 1, 1, ALL_FINITE)
MINIFLOAT(e3m2fn, 3, 2, 3, ALL_FINITE)
MINIFLOAT(e2m3fn, 2, 3, 1, ALL_FINITE)
DECODER(posit8, decode_posit(in[i]))
ENCODER(posit8, encode_posit(in[i]))
DECODER(int8, decode_int8(in[i]))
ENCODER(int8, encode_int8(in[i]))
DECODER(e8m0, decode_e8m0(in[i]))
BLOCKS(e4m3fn, 8, 4, 3, 7, ONE_NAN)
BLOCKS(e5m2, 15, 5, 2, 15, IEEE)
BLOCKS(e2m1fn, 2, 2, 1, 1, ALL_FINITE)

static bool obvious(evo_target_id target, evo_array_fn **fn, evo_arrays_fn **several) {
    static const struct {
        evo_target_id target;
        evo_array_fn *fn;
        evo_arrays_fn *several;
    } rows[] = {
        {EVO_TARGET_DECODE_E4M3FN, decode_e4m3fn_array, NULL},
        {EVO_TARGET_DECODE_E5M2, decode_e5m2_array, NULL},
        {EVO_TARGET_DECODE_E2M1FN, decode_e2m1fn_array, NULL},
        {EVO_TARGET_DECODE_E3M2FN, decode_e3m2fn_array, NULL},
        {EVO_TARGET_DECODE_E2M3FN, decode_e2m3fn_array, NULL},
        {EVO_TARGET_DECODE_POSIT8, decode_posit8_array, NULL},
        {EVO_TARGET_DECODE_INT8, decode_int8_array, NULL},
        {EVO_TARGET_DECODE_E8M0, decode_e8m0_array, NULL},
        {EVO_TARGET_ENCODE_E4M3FN, encode_e4m3fn_array, NULL},
        {EVO_TARGET_ENCODE_E5M2, encode_e5m2_array, NULL},
        {EVO_TARGET_ENCODE_E2M1FN, encode_e2m1fn_array, NULL},
        {EVO_TARGET_ENCODE_E3M2FN, encode_e3m2fn_array, NULL},
        {EVO_TARGET_ENCODE_E2M3FN, encode_e2m3fn_array, NULL},
        {EVO_TARGET_ENCODE_POSIT8, encode_posit8_array, NULL},
        {EVO_TARGET_ENCODE_INT8, encode_int8_array, NULL},
        {EVO_TARGET_SCALED_E4M3FN, NULL, scaled_e4m3fn_arrays},
        {EVO_TARGET_SCALED_E5M2, NULL, scaled_e5m2_arrays},
        {EVO_TARGET_SCALED_E2M1FN, NULL, scaled_e2m1fn_arrays},
        {EVO_TARGET_MXENCODE_E4M3FN, NULL, mxencode_e4m3fn_arrays},
        {EVO_TARGET_MXENCODE_E5M2, NULL, mxencode_e5m2_arrays},
        {EVO_TARGET_MXENCODE_E2M1FN, NULL, mxencode_e2m1fn_arrays},
        {EVO_TARGET_MXSCALE_E4M3FN, mxscale_e4m3fn_array, NULL},
        {EVO_TARGET_MXSCALE_E5M2, mxscale_e5m2_array, NULL},
        {EVO_TARGET_MXSCALE_E2M1FN, mxscale_e2m1fn_array, NULL},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
        if (rows[i].target == target) {
            *fn = rows[i].fn;
            *several = rows[i].several;
            return true;
        }
    return false;
}

/* ---- Peers ------------------------------------------------------------------- */

/* Whether the lower halves of all floats are zero, as vpermi2b needs it. */
static bool fill(const evo_number *number, evo_code_table *table) {
    bool halves = true;
    memset(table, 0, sizeof *table);
    for (uint32_t code = 0; code < 1U << number->bits && code < 256; code++) {
        double value = evo_number_decode(number, code);
        uint32_t bits = value != value ? 0x7fc00000 : bits_of((float)value);
        table->entry[code] = float_of(bits);
        table->byte[0][code] = (uint8_t)(bits >> 24);
        table->byte[1][code] = (uint8_t)(bits >> 16);
        halves &= (bits & 0xffff) == 0;
    }
    for (uint32_t code = 0; code < 256; code++)
        table->scale[code] = decode_e8m0((uint8_t)code);
    return halves;
}

size_t evo_code_peers_find(evo_target_id target, evo_code_table *table, evo_peer *peers,
                           size_t max) {
    const evo_codes *codes = evo_target_codes(target);
    evo_number number;
    if (codes == NULL || evo_number_parse(codes->number, &number, NULL) != EVO_OK)
        return 0;
    evo_host_vectors host = evo_timing_host();
    bool decodes = codes->role == EVO_CODES_DECODE, halves = fill(&number, table);
    bool scaled = codes->role == EVO_CODES_SCALED;
    evo_array_fn *by_hand = NULL;
    evo_arrays_fn *by_hands = NULL;
    bool known = obvious(target, &by_hand, &by_hands);
    const struct {
        const char *library, *name;
        evo_peer_isa isa;
        bool runs;
        evo_array_fn *fn;
        evo_arrays_fn *several;
    } ways[] = {
        {"obvious code", "branches", EVO_PEER_SCALAR, known, by_hand, by_hands},
        {"table of 256", "loads", EVO_PEER_SCALAR, scaled, NULL, scaled_by_loads},
        {"table of 256", "vgatherdps (8)", EVO_PEER_AVX2,
         scaled && host >= EVO_HOST_AVX2, NULL, scaled_by_gather_avx2},
        {"table of 256", "vgatherdps (16)", EVO_PEER_AVX512,
         scaled && host >= EVO_HOST_AVX512, NULL, scaled_by_gather_avx512},
        {"table of 256", "loads", EVO_PEER_SCALAR, decodes, by_loads, NULL},
        {"table of 256", "vgatherdps (8)", EVO_PEER_AVX2,
         decodes && host >= EVO_HOST_AVX2, by_gather_avx2, NULL},
        {"table of 256", "vgatherdps (16)", EVO_PEER_AVX512,
         decodes && host >= EVO_HOST_AVX512, by_gather_avx512, NULL},
        {"table of 256", "vpermi2b", EVO_PEER_AVX512, decodes && halves && has_vbmi(),
         by_vpermi2b, NULL},
    };
    size_t count = 0;
    for (size_t i = 0; i < EVO_COUNT_OF(ways) && count < max; i++)
        if (ways[i].runs)
            peers[count++] = (evo_peer){.library = ways[i].library,
                                        .function = ways[i].name,
                                        .target = target,
                                        .format = EVO_FORMAT_F32,
                                        .isa = ways[i].isa,
                                        .max_ulp = 0.5,
                                        .fn = ways[i].fn,
                                        .several = ways[i].several,
                                        .ctx = table};
    return count;
}
