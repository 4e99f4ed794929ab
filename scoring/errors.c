/* Errors of many results at once, the innermost loop of polishing and sampling.
 *
 * Points come in two parts (evo_points). The first `usual` have a reference E that is
 * finite, not zero and does not overflow: the error is |got - E| / u, an infinity
 * counts as 2^128, and a zero of the wrong sign or a NaN is a miss. At the others only
 * RN(E) itself will do. These are the rules of oracle/, and the numbers are the same
 * bits: one subtraction in double, one multiplication by a power of two. */
#include "scoring/scorer.h"

#include <math.h>
#include <string.h>

#define HUGE_RESULT 0x1p128 /* what an infinity counts as */

/* What a loop over usual points takes: got[i] belongs to reference[i]; errors may be
 * NULL. It returns the largest error. */
typedef struct slice {
    const double *reference, *weight;
    const float *got;
    double *errors;
    size_t n;
} slice;

static double usual_plain(const slice *s, size_t first) {
    double worst = 0;
    for (size_t i = first; i < s->n; i++) {
        double g = (double)s->got[i], e = s->reference[i];
        bool missed = g != g || (g == 0 && signbit(g) != signbit(e));
        g = g > HUGE_RESULT ? HUGE_RESULT : g < -HUGE_RESULT ? -HUGE_RESULT : g;
        double error = missed ? (double)INFINITY : fabs(g - e) * s->weight[i];
        if (s->errors != NULL)
            s->errors[i] = error;
        worst = error > worst ? error : worst;
    }
    return worst;
}

#if defined __x86_64__
#include <immintrin.h>

#define AVX512        __attribute__((target("avx512f,avx512dq")))
#define AVX512_INLINE __attribute__((target("avx512f,avx512dq"), always_inline))
#define AVX2          __attribute__((target("avx2")))
#define AVX2_INLINE   __attribute__((target("avx2"), always_inline))

/* Of numbers other than 0 the error is the distance. */
AVX512_INLINE static inline __m512d distances_avx512(const slice *s, size_t i) {
    __m512d g = _mm512_cvtps_pd(_mm256_loadu_ps(s->got + i));
    return _mm512_abs_pd(
        _mm512_mul_pd(_mm512_sub_pd(g, _mm512_loadu_pd(s->reference + i)),
                      _mm512_loadu_pd(s->weight + i)));
}

AVX512_INLINE static inline __m512d errors_avx512(const slice *s, size_t i) {
    __m512d e = _mm512_loadu_pd(s->reference + i);
    __m512d g = _mm512_cvtps_pd(_mm256_loadu_ps(s->got + i));
    __mmask8 zero = _mm512_cmp_pd_mask(g, _mm512_setzero_pd(), _CMP_EQ_OQ);
    __mmask8 apart = _mm512_movepi64_mask(_mm512_castpd_si512(_mm512_xor_pd(g, e)));
    __mmask8 nan = _mm512_cmp_pd_mask(g, g, _CMP_UNORD_Q);
    g = _mm512_max_pd(g, _mm512_set1_pd(-HUGE_RESULT));
    g = _mm512_min_pd(g, _mm512_set1_pd(HUGE_RESULT));
    __m512d error = _mm512_mul_pd(_mm512_sub_pd(g, e), _mm512_loadu_pd(s->weight + i));
    error = _mm512_abs_pd(error);
    return _mm512_mask_mov_pd(error, (__mmask8)((zero & apart) | nan),
                              _mm512_set1_pd((double)INFINITY));
}

AVX512 static double usual_avx512(const slice *s, size_t *done) {
    enum { RARE = 0x9f }; /* of vfpclassps: NaNs, zeros, infinities */
    __m512d worst[2] = {_mm512_setzero_pd(), _mm512_setzero_pd()};
    size_t i = 0;
    for (; i + 16 <= s->n; i += 16) {
        __m512d a, b;
        if (_mm512_fpclass_ps_mask(_mm512_loadu_ps(s->got + i), RARE) == 0) {
            a = distances_avx512(s, i);
            b = distances_avx512(s, i + 8);
        } else {
            a = errors_avx512(s, i);
            b = errors_avx512(s, i + 8);
        }
        worst[0] = _mm512_max_pd(worst[0], a);
        worst[1] = _mm512_max_pd(worst[1], b);
        if (s->errors != NULL) {
            _mm512_storeu_pd(s->errors + i, a);
            _mm512_storeu_pd(s->errors + i + 8, b);
        }
    }
    *done = i;
    return _mm512_reduce_max_pd(_mm512_max_pd(worst[0], worst[1]));
}

AVX2_INLINE static inline __m256d distances_avx2(const slice *s, size_t i) {
    __m256d g = _mm256_cvtps_pd(_mm_loadu_ps(s->got + i));
    __m256d apart = _mm256_sub_pd(g, _mm256_loadu_pd(s->reference + i));
    return _mm256_andnot_pd(_mm256_set1_pd(-0.0),
                            _mm256_mul_pd(apart, _mm256_loadu_pd(s->weight + i)));
}

AVX2_INLINE static inline __m256d errors_avx2(const slice *s, size_t i) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    __m256d e = _mm256_loadu_pd(s->reference + i);
    __m256d g = _mm256_cvtps_pd(_mm_loadu_ps(s->got + i));
    __m256d zero = _mm256_cmp_pd(g, _mm256_setzero_pd(), _CMP_EQ_OQ);
    __m256d missed = _mm256_and_pd(zero, _mm256_xor_pd(g, e)); /* by its sign bit */
    missed = _mm256_or_pd(missed, _mm256_cmp_pd(g, g, _CMP_UNORD_Q));
    g = _mm256_max_pd(g, _mm256_set1_pd(-HUGE_RESULT));
    g = _mm256_min_pd(g, _mm256_set1_pd(HUGE_RESULT));
    __m256d error = _mm256_mul_pd(_mm256_sub_pd(g, e), _mm256_loadu_pd(s->weight + i));
    error = _mm256_andnot_pd(sign, error);
    return _mm256_blendv_pd(error, _mm256_set1_pd((double)INFINITY), missed);
}

/* All eight are numbers other than 0: magnitudes from 1 to below infinity's encoding.
 */
AVX2_INLINE static inline bool usual_results_avx2(const float *got) {
    const __m256i least = _mm256_set1_epi32(1), most = _mm256_set1_epi32(0x7f7fffff);
    __m256i code = _mm256_loadu_si256((const __m256i *)(const void *)got);
    code = _mm256_and_si256(code, _mm256_set1_epi32(0x7fffffff));
    __m256i bounded = _mm256_max_epu32(_mm256_min_epu32(code, most), least);
    return _mm256_movemask_epi8(_mm256_cmpeq_epi32(bounded, code)) == -1;
}

AVX2 static double usual_avx2(const slice *s, size_t *done) {
    __m256d worst[2] = {_mm256_setzero_pd(), _mm256_setzero_pd()};
    size_t i = 0;
    for (; i + 8 <= s->n; i += 8) {
        bool usual = usual_results_avx2(s->got + i);
        __m256d a = usual ? distances_avx2(s, i) : errors_avx2(s, i);
        __m256d b = usual ? distances_avx2(s, i + 4) : errors_avx2(s, i + 4);
        worst[0] = _mm256_max_pd(worst[0], a);
        worst[1] = _mm256_max_pd(worst[1], b);
        if (s->errors != NULL) {
            _mm256_storeu_pd(s->errors + i, a);
            _mm256_storeu_pd(s->errors + i + 4, b);
        }
    }
    double lanes[4], largest = 0;
    _mm256_storeu_pd(lanes, _mm256_max_pd(worst[0], worst[1]));
    for (int lane = 0; lane < 4; lane++)
        largest = lanes[lane] > largest ? lanes[lane] : largest;
    *done = i;
    return largest;
}

static double usual_vectors(const slice *s, size_t *done) {
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq"))
        return usual_avx512(s, done);
    if (__builtin_cpu_supports("avx2"))
        return usual_avx2(s, done);
    return 0;
}
#else
static double usual_vectors(const slice *s, size_t *done) {
    (void)s, (void)done;
    return 0;
}
#endif

/* Whether RN(E) itself was met; a NaN by any NaN. */
static bool met(double reference, float got) {
    float want = (float)reference;
    uint32_t a, b;
    memcpy(&a, &want, sizeof a);
    memcpy(&b, &got, sizeof b);
    return a == b || (want != want && got != got);
}

static bool all_met(const double *reference, const float *got, size_t n) {
    uint32_t missed = 0;
    for (size_t i = 0; i < n; i++)
        missed |= (uint32_t)!met(reference[i], got[i]);
    return missed == 0;
}

double evo_points_error(const evo_points *points, size_t first, const void *results,
                        size_t n, double *errors) {
    if (!evo_measure_signs_zeros(points->measure))
        return evo_points_error_unsigned(points, first, results, n, errors);
    if (points->format != EVO_FORMAT_F32)
        return evo_points_error_other(points, first, results, n, errors);
    const float *got = results;
    size_t usual = points->usual > first ? points->usual - first : 0, done = 0;
    usual = usual < n ? usual : n;
    slice s = {points->reference + first, points->weight + first, got, errors, usual};
    double worst = usual_vectors(&s, &done), rest = usual_plain(&s, done);
    for (size_t i = usual; errors != NULL && i < n; i++)
        errors[i] = met(s.reference[i], got[i]) ? 0 : (double)INFINITY;
    if (!all_met(s.reference + usual, got + usual, n - usual))
        return (double)INFINITY;
    return rest > worst ? rest : worst;
}
