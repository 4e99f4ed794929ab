/* compare: libraries, kernels and exported C, interleaved in one run.
 *
 *     compare [--target T] [--fmt F] [--isa ISA] [--inputs NAME] [--rounds N] [--json]
 *             [--exported NAME.c|NAME.so]... [FILE|ARCHIVE:ID ...]
 */
#include "bench/functions.h"

#include <stdlib.h>
#include <string.h>

typedef struct compare_options {
    char *target, *format, *isa, *inputs, *rounds;
    char **exported; /* NULL-terminated; NULL: none */
    int json;
} compare_options;

typedef struct comparison {
    bench_set set;
    /* [0] is the reference of the ratios, [1 + i] function i. */
    evo_timed timed[1 + BENCH_MAX_FUNCTIONS];
    const evo_timing_inputs *inputs;
} comparison;

static evo_status collect(const compare_options *options, const evo_args *args,
                          comparison *c, evo_error *err) {
    evo_target_id target;
    evo_format_id format;
    evo_isa isa;
    evo_status status = bench_subject(options->target, options->format, options->isa,
                                      &target, &format, &isa, err);
    if (status == EVO_OK)
        status = evo_cli_inputs(options->inputs, target, &c->inputs, err);
    if (status != EVO_OK)
        return status;
    bench_set_init(&c->set, target, format, isa);
    for (int i = 0; i < args->count && status == EVO_OK; i++)
        status = bench_add_kernel(&c->set, args->words[i], err);
    for (char **path = options->exported;
         path != NULL && *path != NULL && status == EVO_OK; path++)
        status = bench_add_exported(&c->set, *path, err);
    if (status == EVO_OK)
        bench_add_peers(&c->set);
    return status;
}

static evo_status measure(const compare_options *options, comparison *c,
                          evo_error *err) {
    uint64_t rounds = 400;
    evo_status status = EVO_OK;
    if (options->rounds != NULL)
        status = evo_cli_count("--rounds", options->rounds, 1, 1000000, &rounds, err);
    if (status != EVO_OK)
        return status;
    c->timed[0].fn = evo_timing_reference;
    for (size_t i = 0; i < c->set.count; i++) {
        c->timed[1 + i].fn = c->set.functions[i].fn;
        c->timed[1 + i].ctx = c->set.functions[i].ctx;
    }
    evo_timing_options timing = {.format = c->set.format,
                                 .inputs = c->inputs,
                                 .elements = 2048,
                                 .rounds = (unsigned)rounds};
    evo_timing_warm();
    return evo_time_interleaved(c->timed, 1 + c->set.count, &timing, err);
}

/* ---- Output ---------------------------------------------------------------- */

/* The fastest library that is as accurate; BENCH_MAX_FUNCTIONS: none. */
static size_t best_peer(const comparison *c, double max_ulp) {
    size_t best = BENCH_MAX_FUNCTIONS;
    for (size_t i = 0; i < c->set.count; i++) {
        const bench_function *f = &c->set.functions[i];
        bool own = strncmp(f->origin, "evolve", 6) == 0 ||
                   strncmp(f->origin, "exported", 8) == 0;
        if (!own && f->max_ulp > 0 && f->max_ulp <= max_ulp &&
            (best == BENCH_MAX_FUNCTIONS ||
             c->timed[1 + i].ratio > c->timed[1 + best].ratio))
            best = i;
    }
    return best;
}

static void print_table(const comparison *c) {
    static const char *const headers[] = {
        "function",   "from",      "isa",         "max ULP",
        "ns/element", "median ns", "x reference", "x best library as accurate"};
    evo_grid grid;
    evo_grid_init(&grid, "lllrrrrr", headers);
    for (size_t i = 0; i < c->set.count; i++) {
        const bench_function *f = &c->set.functions[i];
        const evo_timed *t = &c->timed[1 + i];
        size_t best = f->max_ulp > 0 ? best_peer(c, f->max_ulp) : BENCH_MAX_FUNCTIONS;
        evo_grid_cell(&grid, "%s", f->name);
        evo_grid_cell(&grid, "%s", f->origin);
        evo_grid_cell(&grid, "%s", f->isa);
        if (f->max_ulp > 0)
            evo_grid_ulp(&grid, f->max_ulp);
        else
            evo_grid_cell(&grid, "?");
        evo_grid_number(&grid, 4, t->ns_per_element);
        evo_grid_number(&grid, 4, t->median_ns);
        evo_grid_number(&grid, 3, t->ratio);
        if (best < BENCH_MAX_FUNCTIONS)
            evo_grid_number(&grid, 2, t->ratio / c->timed[1 + best].ratio);
        else
            evo_grid_cell(&grid, "-");
    }
    evo_grid_print(&grid, stdout);
}

static int print_json(const comparison *c) {
    char host[160];
    evo_host_fingerprint(host, sizeof host);
    json_t *array = json_array();
    for (size_t i = 0; i < c->set.count; i++) {
        const bench_function *f = &c->set.functions[i];
        const evo_timed *t = &c->timed[1 + i];
        json_t *object = json_pack("{ss,ss,ss}", "function", f->name, "from", f->origin,
                                   "isa", f->isa);
        if (f->max_ulp > 0)
            evo_json_real(object, "max_ulp", f->max_ulp);
        evo_json_real(object, "ns_per_element", t->ns_per_element);
        evo_json_real(object, "median_ns", t->median_ns);
        evo_json_real(object, "reference_ratio", t->ratio);
        json_array_append_new(array, object);
    }
    return evo_json_print(
        json_pack("{ss,ss,ss,ss,so}", "target", evo_target_get(c->set.target)->name,
                  "fmt", evo_format_get(c->set.format)->name, "timing_inputs",
                  c->inputs->name, "host", host, "functions", array));
}

static int run(const compare_options *options, const evo_args *args) {
    evo_error err = {EVO_OK, ""};
    comparison *c = calloc(1, sizeof *c);
    if (c == NULL)
        return EVO_EXIT_FAILURE;
    int exit_status = EVO_EXIT_DONE;
    if (collect(options, args, c, &err) != EVO_OK ||
        measure(options, c, &err) != EVO_OK)
        exit_status = evo_cli_fail(&err);
    else if (options->json)
        exit_status = print_json(c);
    else
        print_table(c);
    bench_set_clear(&c->set);
    free(c);
    return exit_status;
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "[OPTIONS] [FILE|ARCHIVE:ID ...]",
        "Times libraries, kernels and exported C for a target, interleaved in one run.",
        0, BENCH_MAX_FUNCTIONS};
    compare_options c = {0};
    int status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &c.target, 0, "default: exp", "NAME"},
        {"fmt", '\0', POPT_ARG_STRING, &c.format, 0, "default: f32", "FORMAT"},
        {"isa", '\0', POPT_ARG_STRING, &c.isa, 0, "widest instruction set",
         "native|avx512|avx2|portable"},
        {"inputs", '\0', POPT_ARG_STRING, &c.inputs, 0, "input distribution", "NAME"},
        {"rounds", '\0', POPT_ARG_STRING, &c.rounds, 0, "samples (default 400)", "N"},
        {"exported", '\0', POPT_ARG_ARGV, &c.exported, 0, "exported C, or a library",
         "NAME.c|NAME.so"},
        {"json", '\0', POPT_ARG_NONE, &c.json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &status))
        return status;
    status = run(&c, &args);
    free(c.exported);
    evo_cli_args_clear(&args);
    return status;
}
