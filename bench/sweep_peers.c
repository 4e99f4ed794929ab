/* sweep_peers: max ULP of every library function for a target, and of exported C, over
 * every input, or as evolve verify looks at samples (f64, several inputs): where the
 * max_ulp column of timing/peers.def comes from.
 *
 *     sweep_peers [--target T] [--fmt F] [--domain D] [--only PART] [--threads N]
 *                 [--samples N] [--json] [--exported NAME.c]...
 */
#include "bench/nearest.h"
#include "scoring/several.h"

#include <stdlib.h>
#include <string.h>

typedef struct sweep_arguments {
    char *target, *format, *isa, *domain, *threads, *only, *samples;
    char **exported;
    int json;
} sweep_arguments;

typedef struct sweep {
    bench_set set;
    evo_subject subjects[BENCH_MAX_FUNCTIONS];
    double seconds; /* of the sweep, the reference's making included */
} sweep;

static void eval(void *ctx, unsigned worker, const void *const *in, void *const *out,
                 size_t n) {
    const bench_function *f = ctx;
    (void)worker;
    if (f->several != NULL)
        f->several(f->ctx, in, out, n);
    else
        f->fn(f->ctx, in[0], out[0], n);
}

/* Only the functions whose name holds `part`. */
static void keep_only(bench_set *set, const char *part) {
    size_t kept = 0;
    for (size_t i = 0; i < set->count; i++)
        if (part == NULL || strstr(set->functions[i].name, part) != NULL)
            set->functions[kept++] = set->functions[i];
    set->count = kept;
}

static evo_status visit_all(const sweep_arguments *arguments, sweep *s,
                            evo_error *err) {
    evo_target_id target;
    evo_format_id format;
    evo_isa isa;
    evo_sweep_options options = {.threads = 0};
    evo_status status = bench_subject(arguments->target, arguments->format,
                                      arguments->isa, &target, &format, &isa, err);
    if (status == EVO_OK)
        status = evo_cli_domain(arguments->domain, &options.domain, err);
    if (status == EVO_OK)
        status = evo_cli_threads(arguments->threads, &options.threads, err);
    if (status != EVO_OK)
        return status;
    bench_set_init(&s->set, target, format, isa);
    for (char **path = arguments->exported;
         path != NULL && *path != NULL && status == EVO_OK; path++)
        status = bench_add_exported(&s->set, *path, NULL, err);
    if (status != EVO_OK)
        return status;
    bench_add_peers(&s->set);
    bench_add_nearest(&s->set);
    keep_only(&s->set, arguments->only);
    for (size_t i = 0; i < s->set.count; i++)
        s->subjects[i] = (evo_subject){.eval = eval, .ctx = &s->set.functions[i]};
    evo_progress *progress = evo_cli_progress_create();
    options.stop = evo_cli_catch_signals();
    options.progress = evo_cli_progress_sweep;
    options.progress_ctx = progress;
    uint64_t begin = evo_now_ns();
    evo_prove_options several = {.target = target,
                                 .format = format,
                                 .threads = options.threads,
                                 .domain = options.domain,
                                 .stop = options.stop,
                                 .progress = options.progress,
                                 .progress_ctx = progress};
    if (arguments->samples != NULL)
        status = evo_cli_count("--samples", arguments->samples, 1, UINT64_C(1) << 40,
                               &several.samples, err);
    if (status == EVO_OK && evo_target_is_several(target))
        status = evo_prove_several(s->subjects, s->set.count, &several, err);
    else if (status == EVO_OK)
        status =
            evo_oracle_sweep(target, format, s->subjects, s->set.count, &options, err);
    s->seconds = (double)(evo_now_ns() - begin) * 1e-9;
    evo_cli_progress_destroy(progress);
    return status;
}

static void print_table(const sweep *s) {
    static const char *const headers[] = {"function", "from",       "isa",
                                          "max ULP",  "= hex",      "worst input",
                                          "mean ULP", "misrounded", "specials missed"};
    evo_grid grid;
    evo_grid_init(&grid, "lllrlrrrr", headers);
    for (size_t i = 0; i < s->set.count; i++) {
        const bench_function *f = &s->set.functions[i];
        const evo_claim *claim = &s->subjects[i].claim;
        evo_grid_cell(&grid, "%s", f->name);
        evo_grid_cell(&grid, "%s", f->origin);
        evo_grid_cell(&grid, "%s", f->isa);
        evo_grid_ulp(&grid, claim->max_ulp);
        evo_grid_cell(&grid, "%a", claim->max_ulp);
        evo_grid_cell(&grid, "%a",
                      evo_format_decode(s->set.format, claim->worst_input[0]));
        evo_grid_cell(&grid, "%.6f", claim->mean_ulp);
        evo_grid_cell(&grid, "%llu", (unsigned long long)claim->misrounded);
        evo_grid_cell(&grid, "%llu", (unsigned long long)claim->special_failures);
    }
    evo_grid_print(&grid, stdout);
    bool proven =
        s->set.count > 0 && s->subjects[0].claim.verdict == EVO_VERDICT_PROVEN;
    printf("%zu functions over %s%llu inputs in %.2f s\n", s->set.count,
           proven ? "all " : "",
           s->set.count > 0 ? (unsigned long long)s->subjects[0].claim.inputs : 0,
           s->seconds);
}

static int print_json(const sweep *s) {
    json_t *array = json_array();
    for (size_t i = 0; i < s->set.count; i++) {
        const bench_function *f = &s->set.functions[i];
        json_t *object = json_pack("{ss,ss,ss}", "function", f->name, "from", f->origin,
                                   "isa", f->isa);
        evo_json_claim(object, &s->subjects[i].claim,
                       evo_target_get(s->set.target)->name,
                       evo_format_get(s->set.format)->name, 1, 1);
        json_array_append_new(array, object);
    }
    return evo_json_print(array);
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "[OPTIONS]",
        "Checks every library function for a target, and exported C, on every input.",
        0, 0};
    sweep_arguments a = {0};
    int status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &a.target, 0, "default: exp", "NAME"},
        {"fmt", '\0', POPT_ARG_STRING, &a.format, 0, "default: f32", "FORMAT"},
        {"isa", '\0', POPT_ARG_STRING, &a.isa, 0, "widest instruction set",
         "native|avx512|avx2|portable"},
        {"domain", '\0', POPT_ARG_STRING, &a.domain, 0, "default: every input", "A,B"},
        {"only", '\0', POPT_ARG_STRING, &a.only, 0, "functions whose name holds this",
         "PART"},
        {"samples", '\0', POPT_ARG_STRING, &a.samples, 0, "several inputs: draws", "N"},
        {"threads", '\0', POPT_ARG_STRING, &a.threads, 0, "default: all CPUs", "N"},
        {"exported", '\0', POPT_ARG_ARGV, &a.exported, 0, "exported C, or a library",
         "NAME.c|NAME.so"},
        {"json", '\0', POPT_ARG_NONE, &a.json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &status))
        return status;
    sweep *s = calloc(1, sizeof *s);
    evo_error err = {EVO_ERR_MEMORY, ""};
    if (s == NULL || visit_all(&a, s, &err) != EVO_OK)
        status = evo_cli_fail(&err);
    else if (a.json)
        status = print_json(s);
    else {
        print_table(s);
        status = EVO_EXIT_DONE;
    }
    if (s != NULL)
        bench_set_clear(&s->set);
    free(s);
    free(a.exported);
    evo_cli_args_clear(&args);
    return status;
}
