/* Functions of two arguments, and with two results, as arrays take them. */
#include "timing/internal.h"

#include <string.h>

#define CALL_SCALAR(suffix, real)                                                      \
    typedef real pair_##suffix(real x, real y);                                        \
    typedef void split_##suffix(real x, real *first, real *second);                    \
                                                                                       \
    static void call_pair_##suffix(void *ctx, const void *const *in, void *const *out, \
                                   size_t n) {                                         \
        pair_##suffix *fn = (pair_##suffix *)(uintptr_t)ctx;                           \
        const real *x = in[0], *y = in[1];                                             \
        real *z = out[0];                                                              \
        for (size_t i = 0; i < n; i++)                                                 \
            z[i] = fn(x[i], y[i]);                                                     \
    }                                                                                  \
                                                                                       \
    static void call_split_##suffix(void *ctx, const void *const *in,                  \
                                    void *const *out, size_t n) {                      \
        split_##suffix *fn = (split_##suffix *)(uintptr_t)ctx;                         \
        const real *x = in[0];                                                         \
        real *first = out[0], *second = out[1];                                        \
        for (size_t i = 0; i < n; i++)                                                 \
            fn(x[i], &first[i], &second[i]);                                           \
    }

CALL_SCALAR(f32, float)
CALL_SCALAR(f64, double)

#if defined(__x86_64__)
#include <immintrin.h>

/* Whole vectors in place; what is left, filled up with ones, by way of an array. */
#define CALL_VECTOR(suffix, real, vector, width, isa, load, store)                     \
    typedef vector pair_##suffix(vector x, vector y);                                  \
    typedef struct two_##suffix {                                                      \
        vector first, second;                                                          \
    } two_##suffix;                                                                    \
    typedef two_##suffix split_##suffix(vector x);                                     \
                                                                                       \
    __attribute__((target(isa))) static void call_pair_##suffix(                       \
        void *ctx, const void *const *in, void *const *out, size_t n) {                \
        pair_##suffix *fn = (pair_##suffix *)(uintptr_t)ctx;                           \
        const real *x = in[0], *y = in[1];                                             \
        real *z = out[0], a[width], b[width];                                          \
        size_t i = 0;                                                                  \
        for (; i + (width) <= n; i += width)                                           \
            store(z + i, fn(load(x + i), load(y + i)));                                \
        for (size_t k = 0; k < (width); k++) {                                         \
            a[k] = i + k < n ? x[i + k] : 1;                                           \
            b[k] = i + k < n ? y[i + k] : 1;                                           \
        }                                                                              \
        if (i == n)                                                                    \
            return;                                                                    \
        store(a, fn(load(a), load(b)));                                                \
        memcpy(z + i, a, (n - i) * sizeof *a);                                         \
    }                                                                                  \
                                                                                       \
    __attribute__((target(isa))) static void call_split_##suffix(                      \
        void *ctx, const void *const *in, void *const *out, size_t n) {                \
        split_##suffix *fn = (split_##suffix *)(uintptr_t)ctx;                         \
        const real *x = in[0];                                                         \
        real *first = out[0], *second = out[1], a[width], b[width];                    \
        size_t i = 0;                                                                  \
        for (; i + (width) <= n; i += width) {                                         \
            two_##suffix two = fn(load(x + i));                                        \
            store(first + i, two.first);                                               \
            store(second + i, two.second);                                             \
        }                                                                              \
        for (size_t k = 0; k < (width); k++)                                           \
            a[k] = i + k < n ? x[i + k] : 1;                                           \
        if (i == n)                                                                    \
            return;                                                                    \
        two_##suffix two = fn(load(a));                                                \
        store(a, two.first);                                                           \
        store(b, two.second);                                                          \
        memcpy(first + i, a, (n - i) * sizeof *a);                                     \
        memcpy(second + i, b, (n - i) * sizeof *b);                                    \
    }

CALL_VECTOR(f32_avx2, float, __m256, 8, "avx2,fma", _mm256_loadu_ps, _mm256_storeu_ps)
CALL_VECTOR(f32_avx512, float, __m512, 16, "avx512f", _mm512_loadu_ps, _mm512_storeu_ps)
CALL_VECTOR(f64_avx2, double, __m256d, 4, "avx2,fma", _mm256_loadu_pd, _mm256_storeu_pd)
CALL_VECTOR(f64_avx512, double, __m512d, 8, "avx512f", _mm512_loadu_pd,
            _mm512_storeu_pd)
#else /* never chosen: the host has no such vectors */
#define call_pair_f32_avx2    call_pair_f32
#define call_pair_f32_avx512  call_pair_f32
#define call_pair_f64_avx2    call_pair_f64
#define call_pair_f64_avx512  call_pair_f64
#define call_split_f32_avx2   call_split_f32
#define call_split_f32_avx512 call_split_f32
#define call_split_f64_avx2   call_split_f64
#define call_split_f64_avx512 call_split_f64
#endif

evo_arrays_fn *evo_peer_call(bool two_results, evo_peer_isa isa, evo_format_id format) {
    static evo_arrays_fn *const calls[2][2][3] = {
        {{call_pair_f32, call_pair_f32_avx2, call_pair_f32_avx512},
         {call_pair_f64, call_pair_f64_avx2, call_pair_f64_avx512}},
        {{call_split_f32, call_split_f32_avx2, call_split_f32_avx512},
         {call_split_f64, call_split_f64_avx2, call_split_f64_avx512}}};
    return calls[two_results][format == EVO_FORMAT_F64][isa];
}
