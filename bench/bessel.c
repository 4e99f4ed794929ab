/* bessel: I_0, I_1, K_0, K_1 and their scaled forms in doubles as libraries and the
 * shipped kernels' C have them: nanoseconds a call and the largest error in ulp,
 * against MPFR, for arguments of several ranges. Times are the best of ROUNDS, in which
 * all take turns; one call after the other, all of different arguments, and of exported
 * kernels also one call of the array function.
 *
 *     bessel [POINTS]
 */
#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/base.h"
#include "bench/gsl.h"
#include "oracle/oracle.h"

enum { POINTS = 1000, MOST_POINTS = 100000, ROUNDS = 7 };

typedef double function(double x);
typedef void array_function(const double *x, double *y, size_t n);

/* Target, shipped kernel, GSL's function and the stem of those of bessel_peers.cpp. */
#define FUNCTIONS(ROW)                                                                 \
    ROW(I0, i0_f64_4ulp_avx512, "gsl_sf_bessel_I0", i0)                                \
    ROW(I1, i1_f64_4ulp_avx512, "gsl_sf_bessel_I1", i1)                                \
    ROW(K0, k0_f64_4ulp_avx512, "gsl_sf_bessel_K0", k0)                                \
    ROW(K1, k1_f64_3ulp_avx512, "gsl_sf_bessel_K1", k1)                                \
    ROW(I0E, i0e_f64_4ulp_avx512, "gsl_sf_bessel_I0_scaled", none)                     \
    ROW(I1E, i1e_f64_4ulp_avx512, "gsl_sf_bessel_I1_scaled", none)                     \
    ROW(K0E, k0e_f64_3ulp_avx512, "gsl_sf_bessel_K0_scaled", none)                     \
    ROW(K1E, k1e_f64_3ulp_avx512, "gsl_sf_bessel_K1_scaled", none)

#define DECLARE(target, kernel, gsl, stem)                                             \
    function kernel;                                                                   \
    array_function kernel##_array;
FUNCTIONS(DECLARE)
#undef DECLARE

#ifdef EVO_HAVE_CXX
extern const int bessel_boost_exists;
function bessel_std_i0, bessel_std_i1, bessel_std_k0, bessel_std_k1;
function bessel_boost_i0, bessel_boost_i1, bessel_boost_k0, bessel_boost_k1;
static function *const bessel_std_none = NULL, *const bessel_boost_none = NULL;
#define CXX(f) (f)
#else
#define CXX(f) NULL
#endif

enum { EVOLVE, GSL, BOOST, STD, PEERS };

static const struct row {
    evo_target_id target;
    const char *gsl;
    function *peers[PEERS]; /* NULL: none, or opened at run time */
    array_function *array;
} rows[] = {
#define ROW(target, kernel, gsl, stem)                                                 \
    {EVO_TARGET_##target,                                                              \
     gsl,                                                                              \
     {kernel, NULL, CXX(bessel_boost_##stem), CXX(bessel_std_##stem)},                 \
     kernel##_array},
    FUNCTIONS(ROW)
#undef ROW
};

/* Uniform, or uniform in the logarithm. */
static const struct range {
    double low, high;
    bool logarithmic;
} ranges[] = {{0, 10, false}, {10, 100, false}, {1e-3, 700, true}};

static function *peer_of(const struct row *row, int peer, void *gsl) {
    function *f = row->peers[peer];
    if (peer == GSL && gsl != NULL)
        *(void **)&f = dlsym(gsl, row->gsl);
#ifdef EVO_HAVE_CXX
    if (peer == BOOST && !bessel_boost_exists)
        return NULL;
#endif
    return f;
}

static void draw(const struct range *range, double *x, size_t n) {
    evo_rng rng;
    evo_rng_init(&rng, 1, 0, 0);
    for (size_t i = 0; i < n; i++) {
        double u = evo_rng_unit(&rng);
        x[i] = range->logarithmic ? range->low * exp(log(range->high / range->low) * u)
                                  : range->low + (range->high - range->low) * u;
    }
}

static double error_of(function *f, evo_target_id target, const double *x, size_t n) {
    double largest = 0;
    for (size_t i = 0; i < n; i++) {
        uint64_t code = evo_format_encode(EVO_FORMAT_F64, x[i]);
        uint64_t got = evo_format_encode(EVO_FORMAT_F64, f(x[i]));
        largest =
            fmax(largest, evo_oracle_error_ulp(target, EVO_FORMAT_F64, &code, got));
    }
    return largest;
}

static double time_of(function *f, const double *x, size_t n) {
    volatile double sink = 0;
    uint64_t begun = evo_now_ns();
    for (size_t i = 0; i < n; i++)
        sink = f(x[i]);
    (void)sink;
    return (double)(evo_now_ns() - begun) / (double)n;
}

static double time_of_array(array_function *f, const double *x, double *y, size_t n) {
    uint64_t begun = evo_now_ns();
    f(x, y, n);
    return (double)(evo_now_ns() - begun) / (double)n;
}

static void measure(const struct row *row, const struct range *range, void *gsl,
                    double *x, double *y, size_t n) {
    double ns[PEERS], array = INFINITY;
    draw(range, x, n);
    for (int p = 0; p < PEERS; p++)
        ns[p] = INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
        for (int p = 0; p < PEERS; p++)
            if (peer_of(row, p, gsl) != NULL)
                ns[p] = fmin(ns[p], time_of(peer_of(row, p, gsl), x, n));
        array = fmin(array, time_of_array(row->array, x, y, n));
    }
    printf("| %s | %g–%g%s |", evo_target_get(row->target)->name, range->low,
           range->high, range->logarithmic ? " (log)" : "");
    for (int p = 0; p < PEERS; p++) {
        function *f = peer_of(row, p, gsl);
        if (f == NULL) {
            printf(" – |");
            continue;
        }
        printf(" %.1f ns", ns[p]);
        if (p == EVOLVE)
            printf(" (array %.2f)", array);
        printf(", %.3g |", error_of(f, row->target, x, n));
    }
    printf("\n");
    fflush(stdout);
}

int main(int argc, char **argv) {
    long n = argc > 1 ? strtol(argv[1], NULL, 10) : POINTS;
    if (argc > 2 || n < 1 || n > MOST_POINTS) {
        fprintf(stderr, "usage: bessel [POINTS], 1 to %d\n", MOST_POINTS);
        return 2;
    }
    if (!__builtin_cpu_supports("fma")) {
        fputs("bessel: needs a processor with fused multiply-add\n", stderr);
        return 1;
    }
    double *x = calloc(2 * (size_t)n, sizeof *x);
    if (x == NULL) {
        fputs("bessel: out of memory\n", stderr);
        return 1;
    }
    void *gsl = bench_open_gsl("bessel");
    printf("| | x | evolve | GSL | Boost | std |\n|---|---|---|---|---|---|\n");
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++)
        for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
            measure(&rows[r], &ranges[i], gsl, x, x + n, (size_t)n);
    free(x);
    return 0;
}
