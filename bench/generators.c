/* generators: code of the quick generator beside LLVM's, over structures as a search
 * meets them. Search ranks by times of the one, and what it finds is compiled by the
 * other: the ratio of their speeds, by unrolling, and the rank correlation of their
 * times.
 *
 *     generators [--target T] [--isa ISA] [--structures N] [--worst N]
 */
#include "bench/statistics.h"
#include "bench/structures.h"

#include <stdlib.h>
#include <string.h>

enum {
    STRUCTURES = 512,
    MAX_STRUCTURES = 20000,
    ROUNDS = 7,
    UNROLLINGS = 4,
};

typedef struct study {
    evo_target_id target;
    evo_isa isa;
    evo_kernel *kernels;
    size_t count, covered;
    double *llvm, *quick; /* times in units of the yardstick, of those covered */
    size_t *which;
} study;

/* Each kernel's two codes are neighbours: they meet the same disturbances. */
static evo_status measure_all(study *s, evo_error *err) {
    evo_jit_request *requests = calloc(2 * s->count, sizeof *requests);
    double *times = calloc(2 * s->count, sizeof *times);
    evo_status status = requests != NULL && times != NULL
                            ? EVO_OK
                            : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (size_t i = 0; i < 2 * s->count && status == EVO_OK; i++)
        requests[i] =
            (evo_jit_request){.kernel = &s->kernels[i / 2], .quick = i % 2 != 0};
    if (status == EVO_OK)
        status = bench_measure(s->target, s->isa, requests, 2 * s->count, ROUNDS, times,
                               err);
    for (size_t i = 0; i < s->count && status == EVO_OK; i++)
        if (requests[2 * i + 1].quick) {
            s->llvm[s->covered] = times[2 * i];
            s->quick[s->covered] = times[2 * i + 1];
            s->which[s->covered++] = i;
        }
    free(requests);
    free(times);
    return status;
}

/* Quantiles of LLVM's time over the quick one, of kernels of one unrolling (0: all). */
static void print_ratios(const study *s, unsigned unroll) {
    double *ratios = calloc(s->covered + 1, sizeof *ratios);
    size_t n = 0;
    for (size_t i = 0; ratios != NULL && i < s->covered; i++)
        if (unroll == 0 || s->kernels[s->which[i]].passes[0].unroll == unroll)
            ratios[n++] = s->llvm[i] / s->quick[i];
    if (n > 0) {
        qsort(ratios, n, sizeof *ratios, bench_ascending);
        if (unroll == 0)
            printf("all        ");
        else
            printf("unroll %u   ", unroll);
        printf(
            "%5zu kernels: 5 %% below %.3f, half between %.3f and %.3f, median %.3f, "
            "5 %% above %.3f\n",
            n, ratios[n / 20], ratios[n / 4], ratios[3 * n / 4], ratios[n / 2],
            ratios[n - 1 - n / 20]);
    }
    free(ratios);
}

/* The kernel whose ratio is the `k`-th farthest from 1. */
static int by_ratio(const void *a, const void *b) {
    const double *x = a, *y = b;
    return (x[0] < y[0]) - (x[0] > y[0]);
}

static void print_worst(const study *s, size_t most) {
    double(*all)[2] = calloc(s->covered + 1, sizeof *all);
    for (size_t i = 0; all != NULL && i < s->covered; i++) {
        double ratio = s->llvm[i] / s->quick[i];
        all[i][0] = ratio > 1 ? ratio : 1 / ratio;
        all[i][1] = (double)i;
    }
    if (all != NULL)
        qsort(all, s->covered, sizeof *all, by_ratio);
    for (size_t k = 0; all != NULL && k < most && k < s->covered; k++) {
        size_t i = (size_t)all[k][1];
        evo_text text;
        evo_text_init(&text);
        evo_kernel_print(&s->kernels[s->which[i]], &text);
        printf("\nLLVM %.3f, quick %.3f\n%s", s->llvm[i], s->quick[i], text.data);
        evo_text_clear(&text);
    }
    free(all);
}

static int run(study *s, uint64_t structures, uint64_t worst, evo_error *err) {
    double correlation = 0;
    char host[160];
    evo_status status = bench_structures(s->target, s->isa, 7, (size_t)structures,
                                         &s->kernels, &s->count, err);
    if (status != EVO_OK)
        return evo_cli_fail(err);
    s->llvm = calloc(s->count, sizeof *s->llvm);
    s->quick = calloc(s->count, sizeof *s->quick);
    s->which = calloc(s->count, sizeof *s->which);
    if (s->llvm == NULL || s->quick == NULL || s->which == NULL)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = measure_all(s, err);
    if (status == EVO_OK && s->covered > 0)
        status = bench_spearman(s->llvm, s->quick, s->covered, &correlation, err);
    if (status != EVO_OK)
        return evo_cli_fail(err);
    evo_host_fingerprint(host, sizeof host);
    printf("%s code on %s\n%zu of %zu structures covered; rank correlation of times "
           "%.4f\nspeed of quick code over LLVM's:\n",
           evo_isa_name(s->isa), host, s->covered, s->count, correlation);
    print_ratios(s, 0);
    for (unsigned i = 0; i < UNROLLINGS; i++)
        print_ratios(s, 1u << i);
    print_worst(s, (size_t)worst);
    return EVO_EXIT_DONE;
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "[OPTIONS]", "Compares code of the quick generator with LLVM's.", 0, 0};
    char *target = NULL, *isa = NULL, *count = NULL, *shown = NULL;
    int status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &target, 0, "default: exp", "NAME"},
        {"isa", '\0', POPT_ARG_STRING, &isa, 0, "instruction set",
         "native|avx512|avx2"},
        {"structures", '\0', POPT_ARG_STRING, &count, 0,
         "mutated seeds to compare (default 512)", "N"},
        {"worst", '\0', POPT_ARG_STRING, &shown, 0,
         "print so many kernels with the largest differences", "N"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    evo_error err = {EVO_OK, ""};
    evo_format_id format;
    study s = {.count = 0};
    uint64_t structures = STRUCTURES, worst = 0;
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &status))
        return status;
    evo_status made =
        bench_subject(target, NULL, isa, &s.target, &format, &s.isa, &err);
    if (made == EVO_OK && count != NULL)
        made =
            evo_cli_count("--structures", count, 10, MAX_STRUCTURES, &structures, &err);
    if (made == EVO_OK && shown != NULL)
        made = evo_cli_count("--worst", shown, 0, MAX_STRUCTURES, &worst, &err);
    status = made == EVO_OK ? run(&s, structures, worst, &err) : evo_cli_fail(&err);
    free(s.kernels);
    free(s.llvm);
    free(s.quick);
    free(s.which);
    evo_cli_args_clear(&args);
    return status;
}
