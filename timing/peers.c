/* Libraries' functions, found at run time and called over arrays. */
#include "timing/internal.h"

#include <dlfcn.h>
#include <string.h>

typedef enum peer_kind {
    KIND_SCALAR,
    KIND_AVX2,
    KIND_AVX512,
    KIND_ARRAY,
    KIND_PAIR_SCALAR, /* of two arguments */
    KIND_PAIR_AVX2,
    KIND_PAIR_AVX512,
    KIND_SPLIT_SCALAR, /* with two results */
    KIND_SPLIT_AVX2,
    KIND_SPLIT_AVX512,
} peer_kind;

typedef struct peer_row {
    evo_target_id target;
    evo_format_id format;
    const char *library, *file, *function, *symbol;
    peer_kind kind;
    double max_ulp, partial_ulp;
} peer_row;

static const peer_row rows[] = {
#define EVO_PEER(target, format, library, file, function, symbol, kind, ulp)           \
    {EVO_TARGET_##target,                                                              \
     EVO_FORMAT_##format,                                                              \
     library,                                                                          \
     file,                                                                             \
     function,                                                                         \
     symbol,                                                                           \
     KIND_##kind,                                                                      \
     ulp,                                                                              \
     0},
#define EVO_PEER_PARTIAL(target, format, library, file, function, symbol, kind, ulp,   \
                         domain)                                                       \
    {EVO_TARGET_##target,                                                              \
     EVO_FORMAT_##format,                                                              \
     library,                                                                          \
     file,                                                                             \
     function,                                                                         \
     symbol,                                                                           \
     KIND_##kind,                                                                      \
     0,                                                                                \
     ulp},
#include "timing/peers.def"
#undef EVO_PEER
#undef EVO_PEER_PARTIAL
};

/* The context of these is the library's function itself. */
typedef float scalar_fn(float x);
typedef void array_fn(unsigned n, const float *x, float *y);

typedef double scalar_f64_fn(double x);

static void call_scalar_f64(void *ctx, const void *x, void *y, size_t n) {
    scalar_f64_fn *fn = (scalar_f64_fn *)(uintptr_t)ctx;
    const double *in = x;
    double *out = y;
    for (size_t i = 0; i < n; i++)
        out[i] = fn(in[i]);
}

static void call_scalar(void *ctx, const void *x, void *y, size_t n) {
    scalar_fn *fn = (scalar_fn *)(uintptr_t)ctx;
    const float *in = x;
    float *out = y;
    for (size_t i = 0; i < n; i++)
        out[i] = fn(in[i]);
}

static void call_array(void *ctx, const void *x, void *y, size_t n) {
    array_fn *fn = (array_fn *)(uintptr_t)ctx;
    const float *in = x;
    float *out = y;
    while (n > 0) {
        unsigned part = n > 1u << 30 ? 1u << 30 : (unsigned)n;
        fn(part, in, out);
        in += part;
        out += part;
        n -= part;
    }
}

#if defined(__x86_64__)
#include <immintrin.h>

typedef __m256 avx2_fn(__m256 x);
typedef __m512 avx512_fn(__m512 x);

__attribute__((target("avx2,fma"))) static void call_avx2(void *ctx, const void *x,
                                                          void *y, size_t n) {
    avx2_fn *fn = (avx2_fn *)(uintptr_t)ctx;
    const float *in = x;
    float *out = y, rest[8] = {0};
    size_t i = 0;
    for (; i + 8 <= n; i += 8)
        _mm256_storeu_ps(out + i, fn(_mm256_loadu_ps(in + i)));
    if (i == n)
        return;
    memcpy(rest, in + i, (n - i) * sizeof *rest);
    _mm256_storeu_ps(rest, fn(_mm256_loadu_ps(rest)));
    memcpy(out + i, rest, (n - i) * sizeof *rest);
}

__attribute__((target("avx512f"))) static void call_avx512(void *ctx, const void *x,
                                                           void *y, size_t n) {
    avx512_fn *fn = (avx512_fn *)(uintptr_t)ctx;
    const float *in = x;
    float *out = y, rest[16] = {0};
    size_t i = 0;
    for (; i + 16 <= n; i += 16)
        _mm512_storeu_ps(out + i, fn(_mm512_loadu_ps(in + i)));
    if (i == n)
        return;
    memcpy(rest, in + i, (n - i) * sizeof *rest);
    _mm512_storeu_ps(rest, fn(_mm512_loadu_ps(rest)));
    memcpy(out + i, rest, (n - i) * sizeof *rest);
}

typedef __m256d avx2_f64_fn(__m256d x);
typedef __m512d avx512_f64_fn(__m512d x);

__attribute__((target("avx2,fma"))) static void call_avx2_f64(void *ctx, const void *x,
                                                              void *y, size_t n) {
    avx2_f64_fn *fn = (avx2_f64_fn *)(uintptr_t)ctx;
    const double *in = x;
    double *out = y, rest[4] = {0};
    size_t i = 0;
    for (; i + 4 <= n; i += 4)
        _mm256_storeu_pd(out + i, fn(_mm256_loadu_pd(in + i)));
    if (i == n)
        return;
    memcpy(rest, in + i, (n - i) * sizeof *rest);
    _mm256_storeu_pd(rest, fn(_mm256_loadu_pd(rest)));
    memcpy(out + i, rest, (n - i) * sizeof *rest);
}

__attribute__((target("avx512f"))) static void call_avx512_f64(void *ctx, const void *x,
                                                               void *y, size_t n) {
    avx512_f64_fn *fn = (avx512_f64_fn *)(uintptr_t)ctx;
    const double *in = x;
    double *out = y, rest[8] = {0};
    size_t i = 0;
    for (; i + 8 <= n; i += 8)
        _mm512_storeu_pd(out + i, fn(_mm512_loadu_pd(in + i)));
    if (i == n)
        return;
    memcpy(rest, in + i, (n - i) * sizeof *rest);
    _mm512_storeu_pd(rest, fn(_mm512_loadu_pd(rest)));
    memcpy(out + i, rest, (n - i) * sizeof *rest);
}
#else
#define call_avx2_f64   call_scalar_f64
#define call_avx512_f64 call_scalar_f64
#define call_avx2       call_scalar /* never chosen: the host has no such vectors */
#define call_avx512     call_scalar
#endif

/* NULL where the library or the symbol is missing. Loading runs foreign constructors.
 */
static void *find_symbol(const char *file, const char *symbol) {
    unsigned saved = evo_timing_enter();
    void *library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    void *found = library != NULL ? dlsym(library, symbol) : NULL;
    evo_timing_leave(saved);
    return found;
}

size_t evo_peers_find(evo_target_id target, evo_format_id format, evo_peer *peers,
                      size_t max) {
    static evo_array_fn *const calls[2][KIND_PAIR_SCALAR] = {
        {call_scalar, call_avx2, call_avx512, call_array},
        {call_scalar_f64, call_avx2_f64, call_avx512_f64, NULL}};
    static const evo_peer_isa isas[] = {
        EVO_PEER_SCALAR, EVO_PEER_AVX2,   EVO_PEER_AVX512, EVO_PEER_SCALAR,
        EVO_PEER_SCALAR, EVO_PEER_AVX2,   EVO_PEER_AVX512, EVO_PEER_SCALAR,
        EVO_PEER_AVX2,   EVO_PEER_AVX512,
    };
    evo_host_vectors host = evo_timing_host();
    size_t count = 0;
    for (size_t i = 0; i < EVO_COUNT_OF(rows) && count < max; i++) {
        const peer_row *row = &rows[i];
        if (row->target != target || row->format != format ||
            (isas[row->kind] == EVO_PEER_AVX2 && host < EVO_HOST_AVX2) ||
            (isas[row->kind] == EVO_PEER_AVX512 && host < EVO_HOST_AVX512))
            continue;
        void *symbol = find_symbol(row->file, row->symbol);
        if (symbol == NULL)
            continue;
        peers[count++] = (evo_peer){.library = row->library,
                                    .function = row->function,
                                    .target = target,
                                    .format = format,
                                    .isa = isas[row->kind],
                                    .max_ulp = row->max_ulp,
                                    .partial_ulp = row->partial_ulp,
                                    .ctx = symbol};
        evo_peer *peer = &peers[count - 1];
        if (row->kind < KIND_PAIR_SCALAR)
            peer->fn = calls[format == EVO_FORMAT_F64][row->kind];
        else
            peer->several =
                evo_peer_call(row->kind >= KIND_SPLIT_SCALAR, peer->isa, format);
    }
    return count;
}
