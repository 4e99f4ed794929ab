/* Decoding of quantised elements: codes, one in a byte, times the scale of their block,
 * in the ways that a format allows, of which the fastest is what decoding costs.
 */
#include "timing/internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- What a format needs ------------------------------------------------------ */

static float float_of(uint32_t bits) {
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* Codes that have no number do not occur. */
static void fill_table(const evo_number *number, evo_decoder *d) {
    for (uint32_t code = 0; code < 256; code++) {
        uint32_t own = code & ((1U << number->bits) - 1);
        double value = evo_number_decode(number, own);
        d->table[code] = isfinite(value) ? (float)value : 0;
    }
}

/* Sign and places of a minifloat as those of a float, whose exponent is then off by the
 * difference of the biases; integers as they are. */
static void find_arithmetic(const evo_number *number, evo_decoder *d) {
    int places = number->bits - 1;
    d->up = 32 - number->bits;
    d->arithmetic = EVO_DECODER_NONE;
    if (number->is_unsigned)
        return;
    if (number->family == EVO_FAMILY_INTEGER && number->flavour == EVO_FLAVOUR_TWOS) {
        d->arithmetic = EVO_DECODER_INTEGER;
        d->down = d->up;
        d->factor = ldexpf(1, -number->bias);
    } else if (number->family == EVO_FAMILY_INTEGER) {
        d->arithmetic = EVO_DECODER_SIGNED;
        d->mask = (1U << places) - 1;
        d->factor = ldexpf(1, -number->bias);
    } else if (number->family == EVO_FAMILY_MINIFLOAT && number->exponent_bits > 0 &&
               number->bias >= 0 && number->bias < 200) {
        d->arithmetic = EVO_DECODER_FLOAT;
        d->down = 8 - number->exponent_bits;
        d->mask = 1U << 31 | ((1U << places) - 1) << (31 - d->down - places);
        d->factor = ldexpf(1, 127 - number->bias);
    }
}

evo_status evo_decoder_init(evo_decoder *d, const evo_number *number, size_t block,
                            evo_scale_format scale, evo_error *err) {
    evo_number e4m3;
    memset(d, 0, sizeof *d);
    if (number->bits > EVO_DECODING_BITS || (block > 0 && block % 16 != 0))
        return evo_fail(err, EVO_ERR_UNSUPPORTED,
                        "elements of at most %d bits in blocks of 16 n are decoded",
                        EVO_DECODING_BITS);
    evo_status status = evo_number_parse("e4m3fn", &e4m3, err);
    if (status != EVO_OK)
        return status;
    d->bits = number->bits;
    d->block = scale == EVO_SCALE_NONE ? 0 : block;
    d->scale = scale;
    fill_table(number, d);
    find_arithmetic(number, d);
    for (uint32_t code = 0; code < 256; code++)
        d->of_scale[code] = scale == EVO_SCALE_E4M3
                                ? (float)evo_number_decode(&e4m3, code)
                                : float_of(code << 23);
    /* Scales as weights have them, at most about 1, so that 127 - bias fits beside. */
    for (size_t i = 0; i < EVO_DECODER_BLOCKS; i++) {
        d->bytes[i] = (uint8_t)(scale == EVO_SCALE_E4M3 ? 0x30 + i % 16 : 112 + i % 16);
        d->floats[i] = 0.5f + (float)i / EVO_DECODER_BLOCKS;
    }
    d->one = scale == EVO_SCALE_NONE ? 1 : 0.37f;
    return EVO_OK;
}

float evo_decoder_scale(const evo_decoder *d, size_t element) {
    if (d->block == 0)
        return d->one;
    size_t at = element / d->block % EVO_DECODER_BLOCKS;
    float own = d->scale == EVO_SCALE_F32 ? d->floats[at] : d->of_scale[d->bytes[at]];
    return d->scale == EVO_SCALE_E4M3 ? d->one * own : own;
}

/* ---- Anywhere ------------------------------------------------------------------ */

typedef enum way { BY_TABLE, BY_FLOAT, BY_INTEGER, BY_SIGNED, BY_PERMUTE } way;

__attribute__((always_inline)) static inline float
decode_one(const evo_decoder *d, way how, float scale, float scaled, uint8_t code) {
    uint32_t up = (uint32_t)code << d->up;
    switch (how) {
    case BY_FLOAT:
        return float_of((uint32_t)((int32_t)up >> d->down) & d->mask) * scaled;
    case BY_INTEGER:
        return (float)((int32_t)up >> d->down) * scaled;
    case BY_SIGNED: {
        float size = (float)(int32_t)(code & d->mask) * scaled;
        uint32_t bits;
        memcpy(&bits, &size, sizeof bits);
        return float_of(bits | (up & 1U << 31));
    }
    default:
        return d->table[code] * scale;
    }
}

__attribute__((always_inline)) static inline void
decode_all(const evo_decoder *d, way how, const uint8_t *in, float *out, size_t n) {
    for (size_t at = 0; at < n;) {
        size_t end = d->block > 0 && n - at > d->block ? at + d->block : n;
        float scale = evo_decoder_scale(d, at), scaled = scale * d->factor;
        for (; at < end; at++)
            out[at] = decode_one(d, how, scale, scaled, in[at]);
    }
}

#define ANYWHERE(name, how)                                                            \
    static void name(void *ctx, const void *x, void *y, size_t n) {                    \
        decode_all(ctx, how, x, y, n);                                                 \
    }
ANYWHERE(by_loads, BY_TABLE)
ANYWHERE(by_float, BY_FLOAT)
ANYWHERE(by_integer, BY_INTEGER)
ANYWHERE(by_signed, BY_SIGNED)

/* ---- With vectors of 16 --------------------------------------------------------- */

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq")))

/* The table in registers, two at a time, by the lower five bits; one choice more for
 * each bit above. */
AVX512 __attribute__((always_inline)) static inline __m512
permuted(const evo_decoder *d, unsigned bits, __m512i at) {
    __m512 found[8];
    unsigned count = bits <= 5 ? 1 : 1U << (bits - 5);
    if (bits <= 4)
        return _mm512_permutexvar_ps(at, _mm512_loadu_ps(d->table));
    for (unsigned k = 0; k < count; k++)
        found[k] = _mm512_permutex2var_ps(_mm512_loadu_ps(d->table + 32 * k), at,
                                          _mm512_loadu_ps(d->table + 32 * k + 16));
    for (unsigned bit = 5; count > 1; bit++, count /= 2)
        for (unsigned k = 0; k < count / 2; k++)
            found[k] = _mm512_mask_mov_ps(
                found[2 * k], _mm512_test_epi32_mask(at, _mm512_set1_epi32(1 << bit)),
                found[2 * k + 1]);
    return found[0];
}

AVX512 __attribute__((always_inline)) static inline __m512
decode_sixteen(const evo_decoder *d, way how, unsigned bits, __m512 scale,
               __m512 scaled, const uint8_t *in) {
    __m512i code = _mm512_cvtepu8_epi32(_mm_loadu_si128((const void *)in));
    __m512i up = _mm512_sll_epi32(code, _mm_cvtsi32_si128(d->up));
    __m512i down = _mm512_sra_epi32(up, _mm_cvtsi32_si128(d->down));
    __m512i mask = _mm512_set1_epi32((int)d->mask);
    switch (how) {
    case BY_FLOAT:
        return _mm512_mul_ps(_mm512_castsi512_ps(_mm512_and_si512(down, mask)), scaled);
    case BY_INTEGER:
        return _mm512_mul_ps(_mm512_cvtepi32_ps(down), scaled);
    case BY_SIGNED: {
        __m512 size =
            _mm512_mul_ps(_mm512_cvtepi32_ps(_mm512_and_si512(code, mask)), scaled);
        return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
            _mm512_castps_si512(size), up, _mm512_set1_epi32((int)(1U << 31)), 0xf8));
    }
    case BY_PERMUTE:
        return _mm512_mul_ps(permuted(d, bits, code), scale);
    default:
        return _mm512_mul_ps(_mm512_i32gather_ps(code, d->table, 4), scale);
    }
}

AVX512 __attribute__((always_inline)) static inline void
decode_vectors(const evo_decoder *d, way how, unsigned bits, const uint8_t *in,
               float *out, size_t n) {
    size_t whole = n & ~(size_t)15;
    for (size_t at = 0; at < whole;) {
        size_t end = d->block > 0 && whole - at > d->block ? at + d->block : whole;
        float own = evo_decoder_scale(d, at);
        __m512 scale = _mm512_set1_ps(own), scaled = _mm512_set1_ps(own * d->factor);
        for (; at < end; at += 16)
            _mm512_storeu_ps(out + at,
                             decode_sixteen(d, how, bits, scale, scaled, in + at));
    }
    for (size_t at = whole; at < n; at++) /* of a block that began before */
        out[at] = d->table[in[at]] * evo_decoder_scale(d, at);
}

#define VECTORS(name, how, bits)                                                       \
    AVX512 static void name(void *ctx, const void *x, void *y, size_t n) {             \
        decode_vectors(ctx, how, bits, x, y, n);                                       \
    }
VECTORS(by_gather_16, BY_TABLE, 8)
VECTORS(by_float_16, BY_FLOAT, 8)
VECTORS(by_integer_16, BY_INTEGER, 8)
VECTORS(by_signed_16, BY_SIGNED, 8)
VECTORS(by_permute4, BY_PERMUTE, 4)
VECTORS(by_permute5, BY_PERMUTE, 5)
VECTORS(by_permute6, BY_PERMUTE, 6)
VECTORS(by_permute7, BY_PERMUTE, 7)
VECTORS(by_permute8, BY_PERMUTE, 8)
#else /* never chosen: the host has no such vectors */
#define by_gather_16  by_loads
#define by_float_16   by_float
#define by_integer_16 by_integer
#define by_signed_16  by_signed
#define by_permute4   by_loads
#define by_permute5   by_loads
#define by_permute6   by_loads
#define by_permute7   by_loads
#define by_permute8   by_loads
#endif

/* ---- Time ----------------------------------------------------------------------- */

size_t evo_decoder_ways(const evo_decoder *d, evo_array_fn *ways[EVO_DECODER_WAYS]) {
    static evo_array_fn *const plain[] = {NULL, by_float, by_integer, by_signed};
    static evo_array_fn *const wide[] = {NULL, by_float_16, by_integer_16,
                                         by_signed_16};
    static evo_array_fn *const permute[] = {by_permute4, by_permute5, by_permute6,
                                            by_permute7, by_permute8};
    bool vectors = evo_timing_host() == EVO_HOST_AVX512;
    size_t count = 0;
    ways[count++] = vectors ? by_gather_16 : by_loads;
    if (d->arithmetic != EVO_DECODER_NONE)
        ways[count++] = (vectors ? wide : plain)[d->arithmetic];
    if (vectors)
        ways[count++] = permute[d->bits <= 4 ? 0 : d->bits - 4];
    return count;
}

evo_status evo_time_decoding(const evo_number *number, size_t block,
                             evo_scale_format scale, double *ns, evo_error *err) {
    evo_decoder *d = malloc(sizeof *d);
    evo_array_fn *ways[EVO_DECODER_WAYS];
    evo_timed subjects[1 + EVO_DECODER_WAYS] = {{.fn = evo_timing_reference}};
    *ns = INFINITY;
    if (d == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a decoder");
    evo_status status = evo_decoder_init(d, number, block, scale, err);
    size_t count = status == EVO_OK ? evo_decoder_ways(d, ways) : 0;
    for (size_t i = 0; i < count; i++)
        subjects[1 + i] = (evo_timed){.fn = ways[i], .ctx = d};
    const evo_timing_inputs codes = {.name = "codes", .hi = 1 << number->bits};
    const evo_timing_options options = {.format = EVO_FORMAT_F32,
                                        .inputs = &codes,
                                        .elements = evo_timing_elements(EVO_FORMAT_F32),
                                        .bytes = true,
                                        .rounds = EVO_DECODER_ROUNDS};
    if (status == EVO_OK) {
        evo_timing_warm();
        status = evo_time_interleaved(subjects, 1 + count, &options, err);
    }
    for (size_t i = 0; status == EVO_OK && i < count; i++)
        *ns = fmin(*ns, subjects[0].ns_per_element / subjects[1 + i].ratio);
    free(d);
    return status;
}
