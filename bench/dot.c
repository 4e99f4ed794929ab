/* dot: products of a matrix of weights in a small format with a vector of floats, the
 * weights decoded in registers just before they are multiplied, beside weights in f32.
 * The vector stays in L1; the matrix is as large as L1, L2, the last level or memory.
 * Says how many bytes a weight moves, how many instructions decode 16 of them, and how
 * long one takes. The decoders are those of results/quant/ and seeds/storage/, written
 * with intrinsics; they are checked against formats/number.h first. Needs AVX-512.
 *
 *     dot [ROUNDS]
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "formats/number.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq"), noinline))
#define INLINE                                                                         \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq"),                       \
                   always_inline)) static inline

enum { COLUMNS = 2048, SIZES = 4, ROUNDS = 40, PERIOD = 1 << 12 };

/* ---- 16 weights --------------------------------------------------------------- */

INLINE __m512 load_f32(const void *w, size_t i) {
    return _mm512_loadu_ps((const float *)w + i);
}

INLINE __m512i load_bytes(const void *w, size_t i) {
    return _mm512_cvtepu8_epi32(
        _mm_loadu_si128((const void *)((const uint8_t *)w + i)));
}

INLINE __m512 load_bf16(const void *w, size_t i) {
    __m256i codes = _mm256_loadu_si256((const void *)((const uint16_t *)w + i));
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(codes), 16));
}

/* Exponent and mantissa at the places of float, times 2^120; weights are no NaNs. */
INLINE __m512 load_e4m3fn(const void *w, size_t i) {
    __m512i up = _mm512_slli_epi32(load_bytes(w, i), 24);
    __m512i bits =
        _mm512_and_si512(_mm512_srai_epi32(up, 4), _mm512_set1_epi32((int)0x87f00000U));
    return _mm512_mul_ps(_mm512_castsi512_ps(bits), _mm512_set1_ps(0x1p120F));
}

/* The upper byte of an f16. */
INLINE __m512 load_e5m2(const void *w, size_t i) {
    __m256i codes =
        _mm256_cvtepu8_epi16(_mm_loadu_si128((const void *)((const uint8_t *)w + i)));
    return _mm512_cvtph_ps(_mm256_slli_epi16(codes, 8));
}

INLINE __m512 load_int8(const void *w, size_t i) {
    __m128i codes = _mm_loadu_si128((const void *)((const uint8_t *)w + i));
    return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(codes));
}

/* seeds/storage/decode_posit8.evo, for which weights are numbers: a zero is one. */
INLINE __m512 load_posit8(const void *w, size_t i) {
    __m128i codes = _mm_loadu_si128((const void *)((const uint8_t *)w + i));
    __m512i whole = _mm512_cvtepi8_epi32(codes), u = _mm512_abs_epi32(whole);
    __m512i mirrored = _mm512_sub_epi32(_mm512_set1_epi32(128), u);
    __m512 size = _mm512_cvtepi32_ps(_mm512_min_epi32(u, mirrored));
    __m512i moved = _mm512_slli_epi32(_mm512_castps_si512(size), 2);
    __m512i small =
        _mm512_add_epi32(moved, _mm512_set1_epi32((int)(0x100000000 - (405U << 23))));
    __m512i large =
        _mm512_sub_epi32(_mm512_set1_epi32((int)((659U << 23) & 0xffffffff)), moved);
    __mmask16 below = _mm512_cmplt_epi32_mask(u, mirrored);
    __m512i bits = _mm512_mask_mov_epi32(large, below, small);
    __m512i sign = _mm512_and_si512(whole, _mm512_set1_epi32((int)0x80000000U));
    __mmask16 some = _mm512_test_epi32_mask(whole, whole);
    return _mm512_castsi512_ps(_mm512_maskz_or_epi32(some, bits, sign));
}

/* ---- A row times the vector ---------------------------------------------------- */

typedef float dot_fn(const void *w, const float *x, size_t n);

#define STEP(name, k)                                                                  \
    sum##k = _mm512_fmadd_ps(load_##name(w, i + 16 * k),                               \
                             _mm512_loadu_ps(x + i + 16 * k), sum##k)
#define DOT(name)                                                                      \
    AVX512 static float dot_##name(const void *w, const float *x, size_t n) {          \
        __m512 sum0 = _mm512_setzero_ps(), sum1 = sum0, sum2 = sum0, sum3 = sum0;      \
        for (size_t i = 0; i < n; i += 64) {                                           \
            STEP(name, 0);                                                             \
            STEP(name, 1);                                                             \
            STEP(name, 2);                                                             \
            STEP(name, 3);                                                             \
        }                                                                              \
        return _mm512_reduce_add_ps(                                                   \
            _mm512_add_ps(_mm512_add_ps(sum0, sum1), _mm512_add_ps(sum2, sum3)));      \
    }                                                                                  \
    AVX512 static void decode_##name(const void *w, float *y, size_t n) {              \
        for (size_t i = 0; i < n; i += 16)                                             \
            _mm512_storeu_ps(y + i, load_##name(w, i));                                \
    }
DOT(f32)
DOT(bf16)
DOT(e4m3fn)
DOT(e5m2)
DOT(int8)
DOT(posit8)

/* Decoding into a buffer in L1 first, and then as f32. */
AVX512 static float dot_buffered(const void *w, const float *x, size_t n) {
    static _Alignas(64) float buffer[COLUMNS];
    decode_posit8(w, buffer, n);
    return dot_f32(buffer, x, n);
}

static const struct format {
    const char *name, *number;
    size_t size;
    int decode; /* instructions for 16 weights beyond the load of f32 */
    dot_fn *dot;
    void (*decoded)(const void *w, float *y, size_t n);
} formats[] = {
    {"f32", NULL, 4, 0, dot_f32, decode_f32},
    {"bf16", "bf16", 2, 2, dot_bf16, decode_bf16},
    {"e4m3fn", "e4m3fn", 1, 5, dot_e4m3fn, decode_e4m3fn},
    {"e5m2", "e5m2", 1, 3, dot_e5m2, decode_e5m2},
    {"int8", "int8", 1, 2, dot_int8, decode_int8},
    {"posit8", "posit8_2", 1, 12, dot_posit8, decode_posit8},
    {"posit8, buffer", "posit8_2", 1, 13, dot_buffered, decode_posit8},
};

/* ---- Check and time ------------------------------------------------------------ */

/* Weights of finite codes in turn; whether the decoder is right about them. */
static bool fill(const struct format *f, void *weights, size_t count, float *decoded) {
    evo_number number;
    if (f->number == NULL) {
        for (size_t i = 0; i < count; i++)
            ((float *)weights)[i] = (float)(i % 255) - 127;
        return true;
    }
    if (evo_number_parse(f->number, &number, NULL) != EVO_OK)
        return false;
    uint32_t code = 0, last = (1U << number.bits) - 1;
    for (size_t i = 0; i < PERIOD; i++, code = (code + 1) & last) {
        while (!isfinite(evo_number_decode(&number, code)))
            code = (code + 1) & last;
        if (f->size == 1)
            ((uint8_t *)weights)[i] = (uint8_t)code;
        else
            ((uint16_t *)weights)[i] = (uint16_t)code;
    }
    for (size_t i = PERIOD; i < count; i += PERIOD)
        memcpy((char *)weights + i * f->size, weights, PERIOD * f->size);
    f->decoded(weights, decoded, COLUMNS);
    for (size_t i = 0; i < COLUMNS; i++) {
        code = f->size == 1 ? ((uint8_t *)weights)[i] : ((uint16_t *)weights)[i];
        if ((double)decoded[i] != evo_number_decode(&number, code))
            return false;
    }
    return true;
}

static double seconds_of(const struct format *f, const char *weights, const float *x,
                         size_t rows, int repeats, double *sink) {
    uint64_t start = evo_now_ns();
    for (int k = 0; k < repeats; k++)
        for (size_t row = 0; row < rows; row++)
            *sink += (double)f->dot(weights + row * COLUMNS * f->size, x, COLUMNS);
    return (double)(evo_now_ns() - start) * 1e-9;
}

int main(int argc, char **argv) {
    /* Rows of 2048: 4 K, 128 K, 2 M and 32 M weights. */
    static const size_t rows[SIZES] = {2, 64, 1024, 16384};
    static char *weights[EVO_COUNT_OF(formats)];
    double best[EVO_COUNT_OF(formats)][SIZES], sink = 0;
    int rounds = argc > 1 ? atoi(argv[1]) : ROUNDS;
    float *x = evo_alloc_aligned(COLUMNS * sizeof *x);
    float *decoded = evo_alloc_aligned(COLUMNS * sizeof *decoded);
    if (!__builtin_cpu_supports("avx512bw") || !x || !decoded || rounds < 1)
        return fprintf(stderr, "dot: needs AVX-512 and memory\n"), 1;
    for (size_t i = 0; i < COLUMNS; i++)
        x[i] = (float)(i % 7) - 3;
    for (size_t f = 0; f < EVO_COUNT_OF(formats); f++) {
        size_t count = rows[SIZES - 1] * COLUMNS;
        weights[f] = evo_alloc_aligned(count * formats[f].size);
        if (!weights[f] || !fill(&formats[f], weights[f], count, decoded))
            return fprintf(stderr, "dot: %s is decoded wrong\n", formats[f].name), 1;
    }
    for (int round = 0; round < rounds; round++)
        for (size_t s = 0; s < SIZES; s++)
            for (size_t f = 0; f < EVO_COUNT_OF(formats); f++) {
                int repeats = (int)(4096 / rows[s]) + 1;
                double each =
                    seconds_of(&formats[f], weights[f], x, rows[s], repeats, &sink) /
                    ((double)rows[s] * COLUMNS * repeats) * 1e9;
                if (round == 0 || each < best[f][s])
                    best[f][s] = each;
            }
    printf(
        "| weights | bytes | decoding, instructions for 16 | 4 K weights | 128 K | 2 M "
        "| 32 M, ns a weight | 32 M, GB/s | 32 M, x f32 "
        "|\n|---|---|---|---|---|---|---|"
        "---|---|\n");
    for (size_t f = 0; f < EVO_COUNT_OF(formats); f++)
        printf("| %s | %zu | %d | %.4f | %.4f | %.4f | %.4f | %.1f | %.2f |\n",
               formats[f].name, formats[f].size, formats[f].decode, best[f][0],
               best[f][1], best[f][2], best[f][3], (double)formats[f].size / best[f][3],
               best[0][3] / best[f][3]);
    fprintf(stderr, "(%g)\n", sink);
    return 0;
}
#else
int main(void) {
    return fprintf(stderr, "dot: needs AVX-512\n"), 1;
}
#endif
