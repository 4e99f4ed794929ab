/* The yardstick: a degree-5 polynomial by Horner's rule in FMAs, one vector an
 * iteration. Its loads, stores and five FMAs are what any kernel of the same width is
 * made of, so it speeds up and slows down with the machine as kernels do. */
#include "timing/internal.h"

static const float coefficients[6] = {1.0f, 1.0f, 0.5f, 1 / 6.f, 1 / 24.f, 1 / 120.f};

/* Without FMA, and for the elements after the last whole vector. */
static void horner_plain(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        float value = coefficients[5];
        for (int k = 4; k >= 0; k--)
            value = value * x[i] + coefficients[k];
        y[i] = value;
    }
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2,fma"))) static size_t horner_avx2(const float *x, float *y,
                                                              size_t n) {
    __m256 c[6];
    size_t i = 0;
    for (int k = 0; k < 6; k++)
        c[k] = _mm256_set1_ps(coefficients[k]);
    for (; i + 8 <= n; i += 8) {
        __m256 v = _mm256_loadu_ps(x + i), r = _mm256_fmadd_ps(c[5], v, c[4]);
        r = _mm256_fmadd_ps(r, v, c[3]);
        r = _mm256_fmadd_ps(r, v, c[2]);
        r = _mm256_fmadd_ps(r, v, c[1]);
        _mm256_storeu_ps(y + i, _mm256_fmadd_ps(r, v, c[0]));
    }
    return i;
}

__attribute__((target("avx512f"))) static size_t horner_avx512(const float *x, float *y,
                                                               size_t n) {
    __m512 c[6];
    size_t i = 0;
    for (int k = 0; k < 6; k++)
        c[k] = _mm512_set1_ps(coefficients[k]);
    for (; i + 16 <= n; i += 16) {
        __m512 v = _mm512_loadu_ps(x + i), r = _mm512_fmadd_ps(c[5], v, c[4]);
        r = _mm512_fmadd_ps(r, v, c[3]);
        r = _mm512_fmadd_ps(r, v, c[2]);
        r = _mm512_fmadd_ps(r, v, c[1]);
        _mm512_storeu_ps(y + i, _mm512_fmadd_ps(r, v, c[0]));
    }
    return i;
}

static size_t horner_vectors(const float *x, float *y, size_t n) {
    switch (evo_timing_host()) {
    case EVO_HOST_AVX512:
        return horner_avx512(x, y, n);
    case EVO_HOST_AVX2:
        return horner_avx2(x, y, n);
    case EVO_HOST_SCALAR:
        break;
    }
    return 0;
}
#else
static size_t horner_vectors(const float *x, float *y, size_t n) {
    (void)x, (void)y, (void)n;
    return 0;
}
#endif

void evo_timing_reference(void *ctx, const void *x, void *y, size_t n) {
    (void)ctx;
    size_t done = horner_vectors(x, y, n);
    horner_plain((const float *)x + done, (float *)y + done, n - done);
}

void evo_timing_warm(void) {
    enum { COUNT = 256, WARM_NS = 200000 };
    float x[COUNT], y[COUNT];
    for (int i = 0; i < COUNT; i++)
        x[i] = (float)i / COUNT;
    uint64_t end = evo_now_ns() + WARM_NS;
    do {
        for (int i = 0; i < 16; i++)
            evo_timing_reference(NULL, x, y, COUNT);
        __asm__ volatile("" : : "r"(y) : "memory");
    } while (evo_now_ns() < end);
}
