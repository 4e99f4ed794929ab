/* ports: the static cost model beside the clock, over structures as a search meets
 * them: Spearman's rank correlation, and the largest disagreements.
 *
 *     ports [--target T] [--isa ISA] [--model NAME] [--structures N] [--json]
 */
#include "bench/statistics.h"
#include "bench/structures.h"

#include <stdlib.h>
#include <string.h>

enum { STRUCTURES = 1024, MAX_STRUCTURES = 20000, ROUNDS = 15 };

typedef struct study {
    evo_target_id target;
    evo_isa isa;
    evo_port_model model_used;
    evo_kernel *kernels;
    size_t count;
    double *measured, *model; /* in units of the yardstick; cycles */
} study;

static evo_status measure_all(study *s, evo_error *err) {
    evo_jit_request *requests = calloc(s->count, sizeof *requests);
    if (requests == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (size_t i = 0; i < s->count; i++) {
        requests[i].kernel = &s->kernels[i];
        s->model[i] = evo_kernel_port_cost(&s->kernels[i], s->model_used);
    }
    evo_status status =
        bench_measure(s->target, s->isa, requests, s->count, ROUNDS, s->measured, err);
    free(requests);
    return status;
}

/* ---- Command --------------------------------------------------------------- */

/* Quantiles of measured over model, in units of their median. */
static void spread(study *s, double quantiles[4]) {
    static const double at[4] = {0.05, 0.25, 0.75, 0.95};
    for (size_t i = 0; i < s->count; i++)
        s->measured[i] /= s->model[i];
    qsort(s->measured, s->count, sizeof *s->measured, bench_ascending);
    for (int q = 0; q < 4; q++)
        quantiles[q] =
            s->measured[(size_t)(at[q] * (double)s->count)] / s->measured[s->count / 2];
}

static int run(study *s, uint64_t structures, bool json, evo_error *err) {
    double correlation = 0, quantiles[4];
    char host[160];
    evo_status status = bench_structures(s->target, s->isa, 7, (size_t)structures,
                                         &s->kernels, &s->count, err);
    if (status != EVO_OK)
        return evo_cli_fail(err);
    s->measured = calloc(s->count, sizeof *s->measured);
    s->model = calloc(s->count, sizeof *s->model);
    if (s->measured == NULL || s->model == NULL)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = measure_all(s, err);
    if (status == EVO_OK)
        status = bench_spearman(s->measured, s->model, s->count, &correlation, err);
    if (status != EVO_OK)
        return evo_cli_fail(err);
    spread(s, quantiles);
    evo_host_fingerprint(host, sizeof host);
    const char *model = evo_port_model_name(s->model_used);
    if (json) {
        json_t *object =
            json_pack("{ss,ss,ss,si}", "host", host, "isa", evo_isa_name(s->isa),
                      "model", model, "structures", (int)s->count);
        evo_json_real(object, "spearman", correlation);
        return evo_json_print(object);
    }
    printf(
        "%s code on %s\n%zu structures, model %s: rank correlation %.4f\n"
        "measured over model, median 1: 5 %% below %.2f, half between %.2f and %.2f, "
        "5 %% above %.2f\n",
        evo_isa_name(s->isa), host, s->count, model, correlation, quantiles[0],
        quantiles[1], quantiles[2], quantiles[3]);
    return EVO_EXIT_DONE;
}

/* NULL: the one that searches rank by. */
static evo_status find_model(const char *name, evo_isa isa, evo_port_model *model,
                             evo_error *err) {
    *model = evo_port_model_host(isa);
    for (int m = 0; name != NULL && m < EVO_PORT_MODEL_COUNT; m++)
        if (strcmp(name, evo_port_model_name((evo_port_model)m)) == 0) {
            *model = (evo_port_model)m;
            return EVO_OK;
        }
    return name == NULL ? EVO_OK
                        : evo_fail(err, EVO_ERR_ARGUMENT, "no port model %s", name);
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "[OPTIONS]", "Compares the static cost model with measured time.", 0, 0};
    char *target = NULL, *isa = NULL, *count = NULL, *model = NULL;
    int json = 0, status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &target, 0, "default: exp", "NAME"},
        {"isa", '\0', POPT_ARG_STRING, &isa, 0, "instruction set",
         "native|avx512|avx2|portable"},
        {"model", '\0', POPT_ARG_STRING, &model, 0,
         "default: the one that searches rank by", "zen4|intel512|avx2|zen4_avx2"},
        {"structures", '\0', POPT_ARG_STRING, &count, 0,
         "mutated seeds to compare (default 1024)", "N"},
        {"json", '\0', POPT_ARG_NONE, &json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    evo_error err = {EVO_OK, ""};
    evo_format_id format;
    study s = {.count = 0};
    uint64_t structures = STRUCTURES;
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &status))
        return status;
    evo_status made =
        bench_subject(target, NULL, isa, &s.target, &format, &s.isa, &err);
    if (made == EVO_OK)
        made = find_model(model, s.isa, &s.model_used, &err);
    if (made == EVO_OK && count != NULL)
        made =
            evo_cli_count("--structures", count, 10, MAX_STRUCTURES, &structures, &err);
    status = made == EVO_OK ? run(&s, structures, json != 0, &err) : evo_cli_fail(&err);
    free(s.kernels);
    free(s.measured);
    free(s.model);
    evo_cli_args_clear(&args);
    return status;
}
