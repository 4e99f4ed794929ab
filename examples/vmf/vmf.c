/* vmf: fits von Mises-Fisher distributions in 2,048, 8,192 and 32,768 dimensions, as
 * features of neural networks have, to synthetic data of known concentration, and shows
 * what GSL, Boost and the C++ standard library make of the same data.
 *
 *     vmf [VECTORS [SEED]]
 */
#include <dlfcn.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "examples/vmf/fit.h"

typedef double function(double v, double x);

#ifdef EVO_HAVE_CXX
extern const int bessel_boost_exists;
function bessel_std_log_i, bessel_boost_log_i;
#endif

/* ---- Libraries ----------------------------------------------------------------- */

static function *gsl_scaled; /* set once, before any call */

static double gsl_log_i(double v, double x) {
    return log(gsl_scaled(v, x)) + x;
}

static bool open_gsl(void) {
    void *(*handler_off)(void) = NULL;
    void *library = dlopen("libgsl.so.27", RTLD_NOW);
    if (library == NULL)
        return false;
    *(void **)&handler_off = dlsym(library, "gsl_set_error_handler_off");
    *(void **)&gsl_scaled = dlsym(library, "gsl_sf_bessel_Inu_scaled");
    if (handler_off == NULL || gsl_scaled == NULL)
        return false;
    (void)handler_off();
    return true;
}

struct peer {
    const char *name;
    function *log_i; /* NULL: not installed */
};

/* Newton's method (Sra 2012) from the estimate of Banerjee et al. (2005), with the
 * ratio by a library's logarithms; NaN where one of them is none. */
static double fit_by(function *log_i, double v, double r) {
    double x = r * (2 * v + 2 - r * r) / (1 - r * r);
    for (int i = 0; i < 20 && isfinite(x); i++) {
        double a = exp(log_i(v + 1, x) - log_i(v, x));
        double step = (a - r) / (1 - a * a - (2 * v + 1) * a / x);
        x -= step;
        if (!(fabs(step) > 1e-9 * x))
            break;
    }
    return isfinite(log_i(v, x)) ? x : (double)NAN;
}

/* ---- The table ------------------------------------------------------------------- */

static void print_row(const struct peer *peers, size_t count, size_t dimension,
                      double truth, size_t vectors, uint64_t seed) {
    vmf_data data = vmf_draw(dimension, truth, vectors, seed);
    vmf_fit fit = vmf_fit_to(&data);
    double v = (double)dimension / 2 - 1;
    printf("%9zu  %13.1f  %10.2f  %8.2f  %5.2f  %10.2f  %14.4f", dimension, truth,
           fit.concentration, fit.error, (fit.concentration - truth) / fit.error,
           fit.likeliest, fit.log_likelihood);
    for (size_t i = 0; i < count; i++) {
        double theirs = peers[i].log_i == NULL
                            ? (double)NAN
                            : fit_by(peers[i].log_i, v, data.resultant);
        if (peers[i].log_i == NULL)
            printf("  %9s", "-");
        else if (isfinite(theirs))
            printf("  %9.2f", theirs);
        else
            printf("  %9s", "fails");
    }
    printf("\n");
    fflush(stdout);
}

int main(int argc, char **argv) {
    static const size_t dimensions[] = {2048, 8192, 32768};
    static const double parts[] = {0.25, 1}; /* concentration over dimension */
    uint64_t vectors = 1000, seed = 1;
    if (argc > 3) {
        fputs("vmf: expected at most a number of vectors and a seed\n", stderr);
        return 2;
    }
    if (argc > 1 &&
        (!vmf_whole_number(argv[1], &vectors) || vectors < 2 || vectors > SIZE_MAX)) {
        fprintf(stderr, "vmf: '%s' is no number of vectors: a whole number from 2 on\n",
                argv[1]);
        return 2;
    }
    if (argc > 2 && !vmf_whole_number(argv[2], &seed)) {
        fprintf(stderr, "vmf: '%s' is no seed: a whole number below 2^64\n", argv[2]);
        return 2;
    }
    struct peer peers[] = {{"GSL", NULL}, {"Boost", NULL}, {"std", NULL}};
    if (open_gsl())
        peers[0].log_i = gsl_log_i;
#ifdef EVO_HAVE_CXX
    if (bessel_boost_exists)
        peers[1].log_i = bessel_boost_log_i;
    peers[2].log_i = bessel_std_log_i;
#endif
    printf("%9s  %13s  %10s  %8s  %5s  %10s  %14s  %9s  %9s  %9s\n", "dimension",
           "concentration", "estimate", "std.err.", "z", "likeliest", "log-likelihood",
           peers[0].name, peers[1].name, peers[2].name);
    for (size_t i = 0; i < sizeof dimensions / sizeof *dimensions; i++)
        for (size_t k = 0; k < sizeof parts / sizeof *parts; k++)
            print_row(peers, sizeof peers / sizeof *peers, dimensions[i],
                      parts[k] * (double)dimensions[i], (size_t)vectors,
                      seed + 2 * i + k);
    return 0;
}
