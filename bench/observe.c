/* observe: how long it takes to observe double functions, libm's or made of them.
 *
 *     observe [--samples N] [--time T] [--threads N] [--identity] [TARGET]...
 *
 * --identity observes x itself in their place: a kernel that is plainly wrong.
 */
#include "bench/functions.h"

#include <math.h>
#include <stdlib.h>
#include <time.h>

typedef struct observe_arguments {
    char *samples, *time, *threads;
    int identity;
} observe_arguments;

static const double pi = 3.14159265358979323846;

static double identity(double x) {
    return x;
}

/* x = quarter / 2 + *rest with |*rest| <= 1/4; exact. */
static int quarter_of(double x, double *rest) {
    double turn = fmod(x, 2), quarter = rint(2 * turn);
    *rest = turn - quarter / 2;
    return (int)quarter & 3;
}

static double circular_pi(double x, int phase) {
    double rest;
    if (!isfinite(x))
        return (double)NAN;
    int quarter = quarter_of(x, &rest) + phase;
    double y = quarter & 1 ? cos(pi * rest) : sin(pi * rest);
    if (rest == 0 && !(quarter & 1))
        return phase == 0 ? copysign(0.0, x) : 0.0;
    return quarter & 2 ? -y : y;
}

static double sinpi_of(double x) {
    return circular_pi(x, 0);
}

static double cospi_of(double x) {
    return circular_pi(x, 1);
}

static double rsqrt_of(double x) {
    return 1 / sqrt(x);
}

static double sigmoid_of(double x) {
    return 1 / (1 + exp(-x));
}

static double softplus_of(double x) {
    return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
}

static double silu_of(double x) {
    return isinf(x) ? (x > 0 ? x : -0.0) : x / (1 + exp(-x));
}

static double gelu_of(double x) {
    return isinf(x) ? (x > 0 ? x : -0.0) : x * (0.5 * erfc(-x * sqrt(0.5)));
}

static double mish_of(double x) {
    return isinf(x) ? (x > 0 ? x : -0.0) : x * tanh(softplus_of(x));
}

static double exp10_of(double x) {
    return pow(10, x);
}

static double (*const functions[EVO_TARGET_COUNT])(double) = {
    [EVO_TARGET_EXP] = exp,
    [EVO_TARGET_EXP2] = exp2,
    [EVO_TARGET_EXP10] = exp10_of,
    [EVO_TARGET_EXPM1] = expm1,
    [EVO_TARGET_LOG] = log,
    [EVO_TARGET_LOG2] = log2,
    [EVO_TARGET_LOG10] = log10,
    [EVO_TARGET_LOG1P] = log1p,
    [EVO_TARGET_SIN] = sin,
    [EVO_TARGET_COS] = cos,
    [EVO_TARGET_TAN] = tan,
    [EVO_TARGET_SINPI] = sinpi_of,
    [EVO_TARGET_COSPI] = cospi_of,
    [EVO_TARGET_TANH] = tanh,
    [EVO_TARGET_SINH] = sinh,
    [EVO_TARGET_COSH] = cosh,
    [EVO_TARGET_ASIN] = asin,
    [EVO_TARGET_ACOS] = acos,
    [EVO_TARGET_ATAN] = atan,
    [EVO_TARGET_ASINH] = asinh,
    [EVO_TARGET_ACOSH] = acosh,
    [EVO_TARGET_ATANH] = atanh,
    [EVO_TARGET_CBRT] = cbrt,
    [EVO_TARGET_RSQRT] = rsqrt_of,
    [EVO_TARGET_ERF] = erf,
    [EVO_TARGET_ERFC] = erfc,
    [EVO_TARGET_LGAMMA] = lgamma,
    [EVO_TARGET_TGAMMA] = tgamma,
    [EVO_TARGET_SIGMOID] = sigmoid_of,
    [EVO_TARGET_SOFTPLUS] = softplus_of,
    [EVO_TARGET_SILU] = silu_of,
    [EVO_TARGET_GELU] = gelu_of,
    [EVO_TARGET_MISH] = mish_of,
};

struct kernel {
    double (*function)(double);
};

static void eval(void *ctx, unsigned worker, const void *const *in, void *const *out,
                 size_t n) {
    const struct kernel *kernel = ctx;
    const double *x = in[0];
    double *y = out[0];
    (void)worker;
    for (size_t i = 0; i < n; i++)
        y[i] = kernel->function(x[i]);
}

static evo_status observe_target(evo_target_id target, bool wrong,
                                 const evo_observe_options *options, evo_error *err) {
    struct kernel kernel = {wrong ? identity : functions[target]};
    evo_subject subject = {.eval = eval, .ctx = &kernel};
    evo_observe_report report;
    clock_t cpu = clock();
    uint64_t begin = evo_now_ns();
    evo_status status =
        evo_oracle_observe(target, EVO_FORMAT_F64, &subject, 1, options, &report, err);
    if (status != EVO_OK)
        return status;
    double seconds = (double)(evo_now_ns() - begin) * 1e-9;
    double cpu_seconds = (double)(clock() - cpu) / CLOCKS_PER_SEC;
    const evo_claim *claim = &subject.claim;
    printf("%-9s %7.2f %7.2f %12llu %8u %8u %7u %9llu %8llu %9llu %12.4g %s %a\n",
           evo_target_get(target)->name, seconds, cpu_seconds,
           (unsigned long long)claim->inputs, report.binades, report.trivial,
           report.direct, (unsigned long long)report.samples_per_binade,
           (unsigned long long)report.blocks, (unsigned long long)report.settled,
           claim->max_ulp, claim->special_failures > 0 ? "(specials missed)" : "at",
           evo_format_decode(EVO_FORMAT_F64, claim->worst_input[0]));
    fflush(stdout);
    return EVO_OK;
}

static int run(const observe_arguments *a, const evo_args *args) {
    evo_error err = {EVO_OK, ""};
    evo_observe_options options = {.domain = evo_domain_whole(), .seed = 1};
    evo_status status = evo_cli_threads(a->threads, &options.threads, &err);
    if (status == EVO_OK && a->samples != NULL)
        status = evo_cli_count("--samples", a->samples, 1, UINT64_C(1) << 32,
                               &options.samples, &err);
    if (status == EVO_OK && a->time != NULL)
        status = evo_cli_duration("--time", a->time, &options.seconds, &err);
    for (int i = 0; i < args->count && status == EVO_OK; i++) {
        evo_target_id unused;
        status = evo_cli_target(args->words[i], &unused, &err);
    }
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    options.stop = evo_cli_catch_signals();
    printf("%-9s %7s %7s %12s %8s %8s %7s %9s %8s %9s %12s\n", "target", "s", "cpu s",
           "inputs", "binades", "copying", "by MPFR", "samples", "blocks", "settled",
           "max ULP");
    for (int target = 0; target < EVO_TARGET_COUNT && status == EVO_OK; target++)
        if (bench_is_wanted(args, (evo_target_id)target))
            status =
                observe_target((evo_target_id)target, a->identity != 0, &options, &err);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {"[TARGET]... [OPTIONS]",
                                          "Observes the double functions of libm, or "
                                          "what is made of them, and the time it "
                                          "takes.",
                                          0, 40};
    observe_arguments a = {0};
    int status;
    const struct poptOption options[] = {
        {"samples", '\0', POPT_ARG_STRING, &a.samples, 0,
         "in each binade (default: 2.5e6)", "N"},
        {"time", '\0', POPT_ARG_STRING, &a.time, 0, "limit for each target", "60s"},
        {"threads", '\0', POPT_ARG_STRING, &a.threads, 0, "default: all CPUs", "N"},
        {"identity", '\0', POPT_ARG_NONE, &a.identity, 0,
         "observe x itself instead, which is wrong", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &status))
        return status;
    status = run(&a, &args);
    evo_cli_args_clear(&args);
    return status;
}
