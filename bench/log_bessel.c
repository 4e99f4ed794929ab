/* log_bessel: the logarithms of the modified Bessel functions as published tables,
 * libraries and the shipped kernels' C have them: nanoseconds a call, the largest error
 * and how many results are no numbers, for orders and arguments of several regions.
 * Errors are MPFR's, in units of 2^-53 max(1, |E|). Times are the best of ROUNDS, in
 * which all take turns; one call after the other, all of different arguments, and of
 * exported kernels also one call of the array function.
 *
 *     log_bessel [POINTS]
 *     log_bessel map i|k FILE.svg    errors of the shipped kernel over v and x
 *     log_bessel jumps               across the borders of their regions
 *     log_bessel derivatives         ln I_v(x) with its derivative beside ln I_v(x) and
 *                                    I_(v+1)(x)/I_v(x), times alone
 */
#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "bench/bessel_map.h"
#include "bench/bessel_tables.h"
#include "bench/gsl.h"
#include "oracle/oracle.h"

enum { POINTS = 1000, MOST_POINTS = 100000, ROUNDS = 5 };

typedef bessel_function function;
typedef void array_function(const double *v, const double *x, double *y, size_t n);

#ifdef EVO_HAVE_CXX
extern const int bessel_boost_exists;
function bessel_std_log_i, bessel_std_log_k, bessel_boost_log_i, bessel_boost_log_k;
#endif

/* ---- GSL, opened at run time -------------------------------------------------- */

/* Set once, before any call. */
static function *gsl_scaled_i, *gsl_log_k;

static double gsl_log_i(double v, double x) {
    return log(gsl_scaled_i(v, x)) + x;
}

/* A pointer to data as one to a function, as POSIX has it. */
static void load(void *library, const char *symbol, void *pointer) {
    *(void **)pointer = dlsym(library, symbol);
}

static bool open_gsl(void) {
    void *library = bench_open_gsl("log_bessel");
    if (library == NULL)
        return false;
    load(library, "gsl_sf_bessel_Inu_scaled", (void *)&gsl_scaled_i);
    load(library, "gsl_sf_bessel_lnKnu", (void *)&gsl_log_k);
    return gsl_scaled_i != NULL && gsl_log_k != NULL;
}

/* ---- Shipped kernels: results/formats ------------------------------------------- */

function log_bessel_i_f64_4ulp_avx512, log_bessel_k_f64_4ulp_avx512;
array_function log_bessel_i_f64_4ulp_avx512_array, log_bessel_k_f64_4ulp_avx512_array;

/* Compiled for processors with fused multiply-add. */
static bool shipped_run(void) {
    return __builtin_cpu_supports("fma");
}

/* ---- What is measured ----------------------------------------------------------- */

struct peer {
    const char *name;
    function *log_i, *log_k; /* NULL: none */
    array_function *array_i, *array_k;
};

static size_t find_peers(struct peer *peers) {
    size_t count = 0;
    if (shipped_run())
        peers[count++] = (struct peer){.name = "evolve",
                                       .log_i = log_bessel_i_f64_4ulp_avx512,
                                       .log_k = log_bessel_k_f64_4ulp_avx512,
                                       .array_i = log_bessel_i_f64_4ulp_avx512_array,
                                       .array_k = log_bessel_k_f64_4ulp_avx512_array};
    peers[count++] = (struct peer){
        .name = "six regions", .log_i = bessel_six_log_i, .log_k = bessel_six_log_k};
    peers[count++] =
        (struct peer){.name = "three regions", .log_i = bessel_three_log_i};
    if (open_gsl())
        peers[count++] =
            (struct peer){.name = "GSL", .log_i = gsl_log_i, .log_k = gsl_log_k};
#ifdef EVO_HAVE_CXX
    if (bessel_boost_exists)
        peers[count++] = (struct peer){
            .name = "Boost", .log_i = bessel_boost_log_i, .log_k = bessel_boost_log_k};
    else
        fputs("log_bessel: without Boost, which is not installed "
              "(libboost-math-dev)\n",
              stderr);
    peers[count++] = (struct peer){
        .name = "std", .log_i = bessel_std_log_i, .log_k = bessel_std_log_k};
#endif
    return count;
}

enum { MOST_PEERS = 6 };

/* Uniform, or in `logarithmic` regions uniform in the logarithm. */
static const struct region {
    double v_lo, v_hi, x_lo, x_hi;
    bool logarithmic;
} regions[] = {{0, 5, 0.1, 20, false},
               {0, 100, 1, 500, false},
               {100, 2000, 10, 5000, false},
               {0, 2, 1e-6, 0.1, false},
               {1e-3, 1e6, 1e-3, 1e6, true}};

static double draw(evo_rng *rng, double lo, double hi, bool logarithmic) {
    double u = evo_rng_unit(rng);
    return logarithmic ? exp(log(lo) + (log(hi) - log(lo)) * u) : lo + (hi - lo) * u;
}

struct measured {
    double ns, array_ns, error; /* array_ns 0: none */
    size_t failures;
};

static void look(function *f, evo_target_id target, const double *v, const double *x,
                 size_t n, struct measured *m) {
    for (size_t i = 0; i < n; i++) {
        uint64_t in[] = {evo_format_encode(EVO_FORMAT_F64, v[i]),
                         evo_format_encode(EVO_FORMAT_F64, x[i])};
        double y = f(v[i], x[i]);
        if (!isfinite(y)) {
            m->failures++;
            continue;
        }
        double error = evo_oracle_error_several(target, 0, EVO_FORMAT_F64, in,
                                                evo_format_encode(EVO_FORMAT_F64, y));
        m->error = fmax(m->error, error);
    }
}

static double time_of(function *f, const double *v, const double *x, size_t n) {
    volatile double sink = 0;
    uint64_t begun = evo_now_ns();
    for (size_t i = 0; i < n; i++)
        sink = f(v[i], x[i]);
    (void)sink;
    return (double)(evo_now_ns() - begun) / (double)n;
}

static double time_of_array(array_function *f, const double *v, const double *x,
                            double *y, size_t n) {
    f(v, x, y, n); /* untimed: what ran before has taken the caches */
    uint64_t begun = evo_now_ns();
    f(v, x, y, n);
    return (double)(evo_now_ns() - begun) / (double)n;
}

static function *function_of(const struct peer *peer, bool second) {
    return second ? peer->log_k : peer->log_i;
}

static array_function *array_of(const struct peer *peer, bool second) {
    return second ? peer->array_k : peer->array_i;
}

static void print_measured(const struct measured *m, size_t n) {
    printf(" %.0f ns", m->ns);
    if (m->array_ns > 0)
        printf(" (array %.1f)", m->array_ns);
    printf(", %.3g u", m->error);
    if (m->failures > 0)
        printf(", %.0f %% fail", ceil(100 * (double)m->failures / (double)n));
    fputs(" |", stdout);
}

/* Where points and results lie. */
struct points {
    double *v, *x, *y;
    size_t n;
};

static void measure(const struct peer *peers, size_t count, bool second,
                    const struct points *at, struct measured *m) {
    evo_target_id target = second ? EVO_TARGET_LOG_BESSEL_K : EVO_TARGET_LOG_BESSEL_I;
    for (size_t p = 0; p < count; p++)
        if (function_of(&peers[p], second) != NULL)
            look(function_of(&peers[p], second), target, at->v, at->x, at->n, &m[p]);
    for (int round = 0; round < ROUNDS; round++)
        for (size_t p = 0; p < count; p++) {
            if (function_of(&peers[p], second) == NULL)
                continue;
            double ns = time_of(function_of(&peers[p], second), at->v, at->x, at->n);
            m[p].ns = round == 0 ? ns : fmin(m[p].ns, ns);
            if (array_of(&peers[p], second) == NULL)
                continue;
            ns = time_of_array(array_of(&peers[p], second), at->v, at->x, at->y, at->n);
            m[p].array_ns = round == 0 ? ns : fmin(m[p].array_ns, ns);
        }
}

static void print_region(const struct region *r, const struct peer *peers, size_t count,
                         bool second, const struct points *at) {
    struct measured m[MOST_PEERS] = {{0}};
    measure(peers, count, second, at, m);
    printf("| %g–%g, %g–%g%s |", r->v_lo, r->v_hi, r->x_lo, r->x_hi,
           r->logarithmic ? " (log)" : "");
    for (size_t p = 0; p < count; p++)
        if (function_of(&peers[p], second) != NULL)
            print_measured(&m[p], at->n);
        else
            fputs(" – |", stdout);
    putchar('\n');
    (void)fflush(stdout);
}

static void print_table(const struct peer *peers, size_t count, bool second,
                        const struct points *at) {
    printf("| ln %c_v(x): v, x |", second ? 'K' : 'I');
    for (size_t p = 0; p < count; p++)
        printf(" %s |", peers[p].name);
    fputs("\n|---|", stdout);
    for (size_t p = 0; p < count; p++)
        fputs("---|", stdout);
    putchar('\n');
    for (size_t i = 0; i < EVO_COUNT_OF(regions); i++) {
        const struct region *r = &regions[i];
        evo_rng rng;
        evo_rng_init(&rng, 1, 0, i);
        for (size_t k = 0; k < at->n; k++) {
            at->v[k] = draw(&rng, r->v_lo, r->v_hi, r->logarithmic);
            at->x[k] = draw(&rng, r->x_lo, r->x_hi, r->logarithmic);
        }
        print_region(r, peers, count, second, at);
    }
    putchar('\n');
}

/* ---- The derivative -------------------------------------------------------------- */

void log_bessel_i_derivative_f64_4ulp_avx512(double v, double x, double *y, double *d);
void log_bessel_i_derivative_f64_4ulp_avx512_array(const double *v, const double *x,
                                                   double *y, double *d, size_t n);
function bessel_i_ratio_f64_4ulp_avx512;
array_function bessel_i_ratio_f64_4ulp_avx512_array;

static double with_derivative(double v, double x) {
    double y, d;
    log_bessel_i_derivative_f64_4ulp_avx512(v, x, &y, &d);
    return y + d;
}

/* Results go where a caller with one array has room: derivatives after values. */
static void with_derivatives(const double *v, const double *x, double *y, size_t n) {
    log_bessel_i_derivative_f64_4ulp_avx512_array(v, x, y, y + n, n);
}

static double value_and_ratio(double v, double x) {
    return log_bessel_i_f64_4ulp_avx512(v, x) + bessel_i_ratio_f64_4ulp_avx512(v, x);
}

static void values_and_ratios(const double *v, const double *x, double *y, size_t n) {
    log_bessel_i_f64_4ulp_avx512_array(v, x, y, n);
    bessel_i_ratio_f64_4ulp_avx512_array(v, x, y + n, n);
}

static const struct way {
    const char *name;
    function *one;
    array_function *all;
} ways[] = {{"with derivative", with_derivative, with_derivatives},
            {"value", log_bessel_i_f64_4ulp_avx512, log_bessel_i_f64_4ulp_avx512_array},
            {"value, then ratio", value_and_ratio, values_and_ratios}};
enum { WAYS = sizeof ways / sizeof *ways };

static void derivatives_row(const struct region *r, size_t number) {
    static double v[POINTS], x[POINTS], y[2 * POINTS];
    double one[WAYS] = {0}, all[WAYS] = {0};
    evo_rng rng;
    evo_rng_init(&rng, 1, 0, number);
    for (size_t k = 0; k < POINTS; k++) {
        v[k] = draw(&rng, r->v_lo, r->v_hi, r->logarithmic);
        x[k] = draw(&rng, r->x_lo, r->x_hi, r->logarithmic);
    }
    for (int round = 0; round < 4 * ROUNDS; round++)
        for (int w = 0; w < WAYS; w++) {
            double ns = time_of(ways[w].one, v, x, POINTS);
            one[w] = round == 0 ? ns : fmin(one[w], ns);
            ns = time_of_array(ways[w].all, v, x, y, POINTS);
            all[w] = round == 0 ? ns : fmin(all[w], ns);
        }
    printf("| %g–%g, %g–%g%s |", r->v_lo, r->v_hi, r->x_lo, r->x_hi,
           r->logarithmic ? " (log)" : "");
    for (int w = 0; w < WAYS; w++)
        printf(" %.0f ns (array %.1f) |", one[w], all[w]);
    putchar('\n');
}

static void derivatives(void) {
    fputs("| ln I_v(x): v, x |", stdout);
    for (int w = 0; w < WAYS; w++)
        printf(" %s |", ways[w].name);
    puts("\n|---|---|---|---|");
    for (size_t i = 0; i < EVO_COUNT_OF(regions); i++)
        derivatives_row(&regions[i], i);
}

static int usage(void) {
    fputs("usage: log_bessel [POINTS], at most 100000\n"
          "       log_bessel map i|k FILE.svg\n"
          "       log_bessel jumps\n"
          "       log_bessel derivatives\n",
          stderr);
    return 2;
}

static int tables(long count) {
    struct peer peers[MOST_PEERS];
    size_t n = (size_t)count;
    struct points at = {malloc(n * sizeof(double)), malloc(n * sizeof(double)),
                        malloc(n * sizeof(double)), n};
    bool ready = at.v != NULL && at.x != NULL && at.y != NULL;
    if (ready) {
        bessel_tables_init();
        size_t found = find_peers(peers);
        print_table(peers, found, false, &at);
        print_table(peers, found, true, &at);
    } else {
        fputs("log_bessel: out of memory\n", stderr);
    }
    free(at.v);
    free(at.x);
    free(at.y);
    return ready ? 0 : 1;
}

int main(int argc, char **argv) {
    char *end = NULL;
    bool second = argc == 4 && strcmp(argv[2], "k") == 0;
    bool map = argc == 4 && strcmp(argv[1], "map") == 0 &&
               (second || strcmp(argv[2], "i") == 0);
    bool jumps = argc == 2 && strcmp(argv[1], "jumps") == 0;
    bool slopes = argc == 2 && strcmp(argv[1], "derivatives") == 0;
    if ((map || jumps || slopes) && !shipped_run()) {
        fputs("log_bessel: this processor has no fused multiply-add\n", stderr);
        return 1;
    }
    if (map)
        return second ? bessel_map(log_bessel_k_f64_4ulp_avx512,
                                   EVO_TARGET_LOG_BESSEL_K, argv[3])
                      : bessel_map(log_bessel_i_f64_4ulp_avx512,
                                   EVO_TARGET_LOG_BESSEL_I, argv[3]);
    if (jumps) {
        bessel_jumps_i(log_bessel_i_f64_4ulp_avx512);
        bessel_jumps_k(log_bessel_k_f64_4ulp_avx512);
        return 0;
    }
    if (slopes) {
        derivatives();
        return 0;
    }
    long points = argc > 1 ? strtol(argv[1], &end, 10) : POINTS;
    if (argc > 2 || points < 1 || points > MOST_POINTS || (end != NULL && *end != 0))
        return usage();
    return tables(points);
}
