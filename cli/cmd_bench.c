/* evolve bench FILE|ARCHIVE:ID */
#include "cli/run.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_BESIDE = 8 };

typedef struct bench_options {
    const char *target;
    char *target_file, *format, *inputs, *isa, *rounds, *max_ulp;
    const char **beside; /* NULL-terminated; NULL: none */
    int latency, json;
} bench_options;

/* Another kernel for the same target. */
typedef struct beside {
    char name[64];  /* of its file */
    bool converted; /* made for floats: with what decodes and encodes around it */
    evo_kernel kernel;
} beside;

typedef struct bench_result {
    evo_loaded loaded;
    evo_time_options options;
    beside *others; /* owned */
    size_t other_count;
    evo_kernel_time time, other_times[MOST_BESIDE];
    evo_peer_time peers[EVO_MAX_PEERS];
    size_t peer_count;
    double class_ulp; /* libraries within it are compared; 0: nothing is known */
    const evo_peer_time *best; /* the fastest of them; NULL: none */
    bool every; /* on each distribution of the target; else their mean, if the options
                   name none */
} bench_result;

static evo_status prepare(const bench_options *options, const char *name,
                          bench_result *result, evo_error *err) {
    evo_time_options *time = &result->options;
    uint64_t rounds = 0;
    evo_status status = evo_cli_isa(options->isa, &time->isa, err);
    if (status == EVO_OK && time->isa > evo_isa_host())
        status = evo_fail(err, EVO_ERR_UNSUPPORTED, "this machine does not run %s code",
                          evo_isa_name(time->isa));
    if (status == EVO_OK && options->rounds != NULL)
        status = evo_cli_count("--rounds", options->rounds, 1, 1000000, &rounds, err);
    if (status == EVO_OK && options->max_ulp != NULL)
        status =
            evo_cli_positive("--max-ulp", options->max_ulp, &result->class_ulp, err);
    if (status == EVO_OK)
        status = evo_cli_load(name, &result->loaded, err);
    if (status == EVO_OK)
        status = evo_cli_subject(&result->loaded, options->target, options->format,
                                 &time->target, &time->format, err);
    result->every = options->inputs != NULL && strcmp(options->inputs, "all") == 0;
    if (status == EVO_OK && !result->every && options->inputs != NULL &&
        strcmp(options->inputs, EVO_TIMING_MEAN) != 0)
        status = evo_cli_inputs(options->inputs, time->target, &time->inputs, err);
    time->rounds = (unsigned)rounds;
    time->latency = options->latency != 0;
    return status;
}

/* One on floats is called in place, between instructions that decode and encode. */
static evo_status load_beside(const char *path, bench_result *result, evo_error *err) {
    beside *other = &result->others[result->other_count];
    evo_loaded *loaded = malloc(sizeof *loaded);
    if (loaded == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = evo_cli_load(path, loaded, err);
    if (status == EVO_OK) {
        other->kernel = loaded->entry.kernel;
        status = evo_run_store_as(result->options.format, 0, &other->kernel, err);
        other->converted = other->kernel.inputs[0] != loaded->entry.kernel.inputs[0];
    }
    free(loaded);
    evo_cli_stem(path, other->name);
    if (status == EVO_OK)
        status = evo_check_signature(&other->kernel, result->options.target,
                                     result->options.format, err);
    result->other_count++;
    return status;
}

static evo_status load_others(const bench_options *options, bench_result *result,
                              evo_error *err) {
    size_t count = 0;
    while (options->beside != NULL && options->beside[count] != NULL)
        count++;
    if (count > MOST_BESIDE)
        return evo_fail(err, EVO_ERR_ARGUMENT, "--beside takes at most %d kernels",
                        MOST_BESIDE);
    result->others = calloc(count + 1, sizeof *result->others);
    if (result->others == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = EVO_OK;
    for (size_t i = 0; i < count && status == EVO_OK; i++)
        status = load_beside(options->beside[i], result, err);
    return status;
}

static evo_status measure(bench_result *result, evo_error *err) {
    const evo_archive_entry *entry = &result->loaded.entry;
    const evo_kernel *kernels[1 + MOST_BESIDE] = {&entry->kernel};
    evo_kernel_time times[1 + MOST_BESIDE];
    for (size_t i = 0; i < result->other_count; i++)
        kernels[1 + i] = &result->others[i].kernel;
    evo_status status =
        evo_time_kernels(kernels, 1 + result->other_count, &result->options, times,
                         result->peers, &result->peer_count, err);
    if (status == EVO_OK) {
        result->time = times[0];
        memcpy(result->other_times, times + 1, result->other_count * sizeof *times);
    }
    if (entry->has_claim)
        result->class_ulp = fmax(result->class_ulp, entry->claim.max_ulp);
    if (status == EVO_OK)
        result->best =
            evo_best_peer(result->peers, result->peer_count, result->class_ulp);
    return status;
}

/* ---- Output ---------------------------------------------------------------- */

static const char *inputs_name(const bench_result *result) {
    return result->options.inputs ? result->options.inputs->name : EVO_TIMING_MEAN;
}

/* What the ratio is the mean of. */
static void print_each(evo_grid *grid, const bench_result *result,
                       const double each[EVO_MAX_TIMINGS]) {
    const evo_target *target = evo_target_get(result->options.target);
    for (int i = 0; result->options.inputs == NULL && i < target->timing_count; i++)
        evo_grid_number(grid, 3, each[i]);
}

static void print_peer(evo_grid *grid, const bench_result *result,
                       const evo_peer_time *peer) {
    evo_grid_cell(grid, "%s", peer->peer.function);
    evo_grid_cell(grid, "%s", peer->peer.library);
    /* Of codes errors are counted, and peers have none. */
    bool counted = evo_cli_error_name(evo_target_get(peer->peer.target)->name) != NULL;
    if (peer->peer.max_ulp > 0)
        evo_grid_ulp(grid, counted ? 0 : peer->peer.max_ulp);
    else
        evo_grid_cell(grid, "?");
    evo_grid_number(grid, 4, peer->ns_per_element);
    evo_grid_number(grid, 4, peer->median_ns);
    evo_grid_number(grid, 3, peer->reference_ratio);
    evo_grid_number(grid, 2, result->time.reference_ratio / peer->reference_ratio);
    print_each(grid, result, peer->each_ratio);
}

static const char *origin_of(const beside *other) {
    return other->converted ? "decode, f32, encode" : "another kernel";
}

static void print_beside(evo_grid *grid, const bench_result *result, size_t i) {
    const evo_kernel_time *time = &result->other_times[i];
    evo_grid_cell(grid, "%s", result->others[i].name);
    evo_grid_cell(grid, "%s", origin_of(&result->others[i]));
    evo_grid_cell(grid, "?");
    evo_grid_number(grid, 4, time->ns_per_element);
    evo_grid_number(grid, 4, time->median_ns);
    evo_grid_number(grid, 3, time->reference_ratio);
    evo_grid_number(grid, 2, result->time.reference_ratio / time->reference_ratio);
    print_each(grid, result, time->each_ratio);
}

static void print_subject(const bench_result *result) {
    const evo_target *target = evo_target_get(result->options.target);
    const evo_timing_inputs *inputs = result->options.inputs;
    fprintf(stderr, "%s %s, %s code, ", target->name,
            evo_format_get(result->options.format)->name,
            evo_isa_name(result->options.isa));
    if (inputs != NULL) {
        fprintf(stderr, "inputs %s: [%g, %g), %g %% special\n", inputs->name,
                inputs->lo, inputs->hi, 100 * inputs->special_fraction);
        return;
    }
    fprintf(stderr, "geometric mean over inputs");
    for (int i = 0; i < target->timing_count; i++)
        fprintf(stderr, "%s %s (%g %%)", i > 0 ? "," : "", target->timing[i].name,
                100 * evo_timing_weight(target, i));
    fprintf(stderr, "\n");
}

static void init_grid(evo_grid *grid, const bench_result *result,
                      char names[EVO_MAX_TIMINGS][48]) {
    const evo_target *target = evo_target_get(result->options.target);
    const char *error = evo_cli_error_name(target->name);
    const char *headers[7 + EVO_MAX_TIMINGS] = {
        "function",           "library",   error != NULL ? error : "max ULP",
        "ns/element",         "median ns", "x reference",
        "kernel is x as fast"};
    int each = result->options.inputs == NULL ? target->timing_count : 0;
    for (int i = 0; i < each; i++) {
        snprintf(names[i], sizeof names[i], "on %s", target->timing[i].name);
        headers[7 + i] = names[i];
    }
    static const char *const columns[1 + EVO_MAX_TIMINGS] = {
        "llrrrrr", "llrrrrrr", "llrrrrrrr", "llrrrrrrrr", "llrrrrrrrrr"};
    evo_grid_init(grid, columns[each], headers);
}

static void print_table(const bench_result *result) {
    const evo_loaded *loaded = &result->loaded;
    char names[EVO_MAX_TIMINGS][48];
    evo_grid grid;
    print_subject(result);
    init_grid(&grid, result, names);
    evo_grid_cell(&grid, "%.12s", loaded->id);
    evo_grid_cell(&grid, "this kernel");
    if (loaded->entry.has_claim)
        evo_grid_ulp(&grid, loaded->entry.claim.max_ulp);
    else
        evo_grid_cell(&grid, "?");
    evo_grid_number(&grid, 4, result->time.ns_per_element);
    evo_grid_number(&grid, 4, result->time.median_ns);
    evo_grid_number(&grid, 3, result->time.reference_ratio);
    evo_grid_cell(&grid, "%s", "1.00");
    print_each(&grid, result, result->time.each_ratio);
    for (size_t i = 0; i < result->other_count; i++)
        print_beside(&grid, result, i);
    for (size_t i = 0; i < result->peer_count; i++)
        print_peer(&grid, result, &result->peers[i]);
    evo_grid_print(&grid, stdout);
    if (result->time.latency_ns > 0)
        printf("latency of the kernel: %.2f ns\n", result->time.latency_ns);
    if (result->best != NULL)
        printf("best library within %g ULP: %s; the kernel is %.2f times as fast\n",
               result->class_ulp, result->best->peer.function,
               result->time.reference_ratio / result->best->reference_ratio);
}

/* Ratios by name of the distribution, where the object is about their mean. */
static void add_each(json_t *object, const bench_result *result,
                     const double each[EVO_MAX_TIMINGS]) {
    const evo_target *target = evo_target_get(result->options.target);
    if (result->options.inputs != NULL)
        return;
    json_t *ratios = json_object();
    for (int i = 0; i < target->timing_count; i++)
        evo_json_real(ratios, target->timing[i].name, each[i]);
    json_object_set_new(object, "reference_ratios", ratios);
}

static json_t *others_json(const bench_result *result) {
    json_t *array = json_array();
    for (size_t i = 0; i < result->other_count; i++) {
        const evo_kernel_time *time = &result->other_times[i];
        json_t *object = evo_json_kernel_time(time);
        json_object_set_new(object, "kernel", json_string(result->others[i].name));
        json_object_set_new(object, "converted",
                            json_boolean(result->others[i].converted));
        evo_json_real(object, "kernel_speed_ratio",
                      result->time.reference_ratio / time->reference_ratio);
        add_each(object, result, time->each_ratio);
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *to_json(const bench_result *result) {
    const evo_archive_entry *entry = &result->loaded.entry;
    json_t *object = evo_json_kernel_time(&result->time);
    char host[160];
    evo_host_fingerprint(host, sizeof host);
    json_object_set_new(object, "id", json_string(result->loaded.id));
    json_object_set_new(object, "target",
                        json_string(evo_target_get(result->options.target)->name));
    json_object_set_new(object, "fmt",
                        json_string(evo_format_get(result->options.format)->name));
    json_object_set_new(object, "isa", json_string(evo_isa_name(result->options.isa)));
    json_object_set_new(object, "timing_inputs", json_string(inputs_name(result)));
    json_object_set_new(object, "host", json_string(host));
    json_object_set_new(object, "operations", json_integer(entry->operations));
    if (entry->has_claim)
        evo_json_real(object, "max_ulp", entry->claim.max_ulp);
    add_each(object, result, result->time.each_ratio);
    json_t *peers = json_array();
    for (size_t i = 0; i < result->peer_count; i++) {
        json_t *peer = evo_json_peer_time(&result->peers[i]);
        evo_json_real(peer, "kernel_speed_ratio",
                      result->time.reference_ratio / result->peers[i].reference_ratio);
        add_each(peer, result, result->peers[i].each_ratio);
        json_array_append_new(peers, peer);
    }
    json_object_set_new(object, "peers", peers);
    json_object_set_new(object, "beside", others_json(result));
    if (result->class_ulp > 0)
        evo_json_real(object, "class_ulp", result->class_ulp);
    json_object_set_new(object, "best_library",
                        result->best != NULL ? json_string(result->best->peer.function)
                                             : json_null());
    return object;
}

/* ---- Command --------------------------------------------------------------- */

/* On one distribution or their mean, or on each of the target's: an array then. */
static int bench_inputs(bench_result *result, bool json, evo_error *err) {
    int exit_status = EVO_EXIT_DONE;
    const evo_target *target = evo_target_get(result->options.target);
    json_t *array = json_array();
    evo_status status = EVO_OK;
    for (int i = 0; i < (result->every ? target->timing_count : 1); i++) {
        if (result->every)
            result->options.inputs = &target->timing[i];
        status = measure(result, err);
        if (status != EVO_OK)
            break;
        if (json)
            json_array_append_new(array, to_json(result));
        else
            print_table(result);
    }
    if (status != EVO_OK)
        exit_status = evo_cli_fail(err);
    else if (json)
        exit_status = evo_json_print(
            result->every ? json_incref(array) : json_incref(json_array_get(array, 0)));
    json_decref(array);
    return exit_status;
}

static int run(const bench_options *options, const char *name) {
    evo_error err = {EVO_OK, ""};
    bench_result *result = calloc(1, sizeof *result);
    if (result == NULL) {
        evo_fail(&err, EVO_ERR_MEMORY, "out of memory");
        return evo_cli_fail(&err);
    }
    evo_status status = prepare(options, name, result, &err);
    if (status == EVO_OK)
        status = load_others(options, result, &err);
    int exit_status = status == EVO_OK ? bench_inputs(result, options->json != 0, &err)
                                       : evo_cli_fail(&err);
    free(result->others);
    free(result);
    return exit_status;
}

int evo_cmd_bench(int argc, const char **argv) {
    static const evo_synopsis synopsis = {"FILE|ARCHIVE:ID [OPTIONS]",
                                          "Times a kernel and the libraries' functions "
                                          "for its target, interleaved in one\n"
                                          "run for each input distribution, on this "
                                          "machine.",
                                          1, 1};
    bench_options bench = {0};
    int status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &bench.target, 0,
         "what a program file computes", "NAME"},
        {"target-file", '\0', POPT_ARG_STRING, &bench.target_file, 0,
         "defines a target: docs/target-files.md", "FILE"},
        {"fmt", '\0', POPT_ARG_STRING, &bench.format, 0, "number format", "FORMAT"},
        {"inputs", '\0', POPT_ARG_STRING, &bench.inputs, 0,
         "one input distribution, as in `evolve list targets`; each of them; default: "
         "their mean",
         "NAME|all|mean"},
        {"isa", '\0', POPT_ARG_STRING, &bench.isa, 0, "instruction set",
         "native|avx512|avx2|portable"},
        {"rounds", '\0', POPT_ARG_STRING, &bench.rounds, 0,
         "samples of each function (default 200)", "N"},
        {"max-ulp", '\0', POPT_ARG_STRING, &bench.max_ulp, 0,
         "accuracy class: the best library is the fastest one within the larger of X "
         "and the kernel's claim",
         "X"},
        {"beside", '\0', POPT_ARG_ARGV, &bench.beside, 0,
         "another kernel, timed as well: one on floats between instructions that "
         "decode and encode",
         "FILE|ARCHIVE:ID"},
        {"latency", '\0', POPT_ARG_NONE, &bench.latency, 0, "also time latency", NULL},
        {"json", '\0', POPT_ARG_NONE, &bench.json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &status))
        return status;
    evo_error err = {EVO_OK, ""};
    status = evo_cli_target_file(bench.target_file, &bench.target, &err) == EVO_OK
                 ? run(&bench, args.words[0])
                 : evo_cli_fail(&err);
    for (const char **name = bench.beside; name != NULL && *name != NULL; name++)
        free((void *)(uintptr_t)*name); /* popt's copies */
    free(bench.beside);
    evo_cli_args_clear(&args);
    return status;
}
