/* Tables of all 256 results of a function in an 8-bit format, read in four ways: an
 * element at a time, by gathers, and by permutations of bytes in registers. */
#include "timing/internal.h"

#include <string.h>

/* Eight elements are loaded and stored as one word: a store each takes twice as long.
 */
static void by_loads(void *ctx, const void *x, void *y, size_t n) {
    const evo_lookup *table = ctx;
    const uint8_t *in = x;
    uint8_t *out = y;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        uint64_t codes, results = 0;
        memcpy(&codes, in + i, sizeof codes);
        for (unsigned k = 0; k < 64; k += 8)
            results |= (uint64_t)table->entry[codes >> k & 0xff] << k;
        memcpy(out + i, &results, sizeof results);
    }
    for (; i < n; i++)
        out[i] = table->entry[in[i]];
}

#if defined(__x86_64__)
#include <immintrin.h>

/* Bytes are gathered as the low ones of words: hence the rest behind the table. */
__attribute__((target("avx2"))) static void by_gather_avx2(void *ctx, const void *x,
                                                           void *y, size_t n) {
    const evo_lookup *table = ctx;
    const uint8_t *in = x;
    uint8_t *out = y;
    size_t i = 0;
    const __m256i low = _mm256_set1_epi32(0xff);
    for (; i + 8 <= n; i += 8) {
        __m256i at = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const void *)(in + i)));
        __m256i words = _mm256_and_si256(
            _mm256_i32gather_epi32((const void *)table->entry, at, 1), low);
        __m128i halves = _mm_packus_epi32(_mm256_castsi256_si128(words),
                                          _mm256_extracti128_si256(words, 1));
        _mm_storel_epi64((void *)(out + i), _mm_packus_epi16(halves, halves));
    }
    by_loads(ctx, in + i, out + i, n - i);
}

__attribute__((target("avx512f"))) static void
by_gather_avx512(void *ctx, const void *x, void *y, size_t n) {
    const evo_lookup *table = ctx;
    const uint8_t *in = x;
    uint8_t *out = y;
    size_t i = 0;
    for (; i + 16 <= n; i += 16) {
        __m512i at = _mm512_cvtepu8_epi32(_mm_loadu_si128((const void *)(in + i)));
        __m512i words = _mm512_i32gather_epi32(at, (const void *)table->entry, 1);
        _mm_storeu_si128((void *)(out + i), _mm512_cvtepi32_epi8(words));
    }
    by_loads(ctx, in + i, out + i, n - i);
}

/* Sixteen rows of sixteen entries: a row's entries where the high half of the byte is
 * the row's number, zero elsewhere, since adding 0x70 sets the top bit of all others.
 */
__attribute__((target("avx2"))) static void by_pshufb(void *ctx, const void *x, void *y,
                                                      size_t n) {
    const evo_lookup *table = ctx;
    const uint8_t *in = x;
    uint8_t *out = y;
    size_t i = 0;
    for (; i + 32 <= n; i += 32) {
        __m256i at = _mm256_loadu_si256((const void *)(in + i));
        __m256i found = _mm256_setzero_si256();
        for (int row = 0; row < 16; row++) {
            __m256i entries = _mm256_broadcastsi128_si256(
                _mm_loadu_si128((const void *)(table->entry + 16 * row)));
            __m256i in_row = _mm256_adds_epu8(
                _mm256_xor_si256(at, _mm256_set1_epi8((char)(16 * row))),
                _mm256_set1_epi8(0x70));
            found = _mm256_or_si256(found, _mm256_shuffle_epi8(entries, in_row));
        }
        _mm256_storeu_si256((void *)(out + i), found);
    }
    by_loads(ctx, in + i, out + i, n - i);
}

/* Either half of the table is a permutation of two registers by seven bits. */
__attribute__((target("avx512f,avx512bw,avx512vbmi"))) static void
by_vpermi2b(void *ctx, const void *x, void *y, size_t n) {
    const evo_lookup *table = ctx;
    const uint8_t *in = x;
    uint8_t *out = y;
    size_t i = 0;
    __m512i t[4];
    for (int k = 0; k < 4; k++)
        t[k] = _mm512_loadu_si512(table->entry + 64 * k);
    for (; i + 64 <= n; i += 64) {
        __m512i at = _mm512_loadu_si512(in + i);
        __m512i low = _mm512_permutex2var_epi8(t[0], at, t[1]);
        __m512i high = _mm512_permutex2var_epi8(t[2], at, t[3]);
        _mm512_storeu_si512(out + i,
                            _mm512_mask_mov_epi8(low, _mm512_movepi8_mask(at), high));
    }
    by_loads(ctx, in + i, out + i, n - i);
}

static bool has_vbmi(void) {
    return evo_timing_host() == EVO_HOST_AVX512 &&
           __builtin_cpu_supports("avx512vbmi") != 0;
}
#else
#define by_gather_avx2   by_loads /* never chosen: the host has no such vectors */
#define by_gather_avx512 by_loads
#define by_pshufb        by_loads
#define by_vpermi2b      by_loads

static bool has_vbmi(void) {
    return false;
}
#endif

size_t evo_lookups_find(evo_target_id target, evo_format_id format, evo_lookup *table,
                        evo_peer *peers, size_t max) {
    evo_host_vectors host = evo_timing_host();
    const struct {
        const char *name;
        evo_peer_isa isa;
        bool runs;
        evo_array_fn *fn;
    } ways[] = {
        {"loads", EVO_PEER_SCALAR, true, by_loads},
        {"vpgatherdd (8)", EVO_PEER_AVX2, host >= EVO_HOST_AVX2, by_gather_avx2},
        {"vpshufb", EVO_PEER_AVX2, host >= EVO_HOST_AVX2, by_pshufb},
        {"vpgatherdd (16)", EVO_PEER_AVX512, host >= EVO_HOST_AVX512, by_gather_avx512},
        {"vpermi2b", EVO_PEER_AVX512, has_vbmi(), by_vpermi2b},
    };
    size_t count = 0;
    for (size_t i = 0; i < EVO_COUNT_OF(ways) && count < max; i++)
        if (ways[i].runs)
            peers[count++] = (evo_peer){.library = "table of 256",
                                        .function = ways[i].name,
                                        .target = target,
                                        .format = format,
                                        .isa = ways[i].isa,
                                        .max_ulp = table->max_ulp,
                                        .fn = ways[i].fn,
                                        .ctx = table};
    return count;
}
