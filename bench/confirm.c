/* confirm: the references against MPFR: random inputs and all special neighbourhoods.
 *
 *     confirm [--samples N] [--threads N] [--json] [TARGET]...
 */
#include "bench/functions.h"

#include <stdlib.h>

typedef struct confirm_arguments {
    char *samples, *threads;
    int json;
} confirm_arguments;

typedef struct confirmed {
    double bound, build_s, confirm_s;
    evo_confirmation found;
} confirmed;

static evo_status confirm_target(evo_target_id target, uint64_t samples,
                                 unsigned threads, confirmed *result, evo_error *err) {
    evo_reference *reference;
    uint64_t begin = evo_now_ns();
    evo_status status =
        evo_reference_create(target, EVO_FORMAT_F32, threads, &reference, err);
    if (status != EVO_OK)
        return status;
    uint64_t built = evo_now_ns();
    status = evo_reference_confirm(reference, samples, threads, 1,
                                   evo_cli_catch_signals(), &result->found, err);
    result->bound = evo_reference_bound(reference);
    result->build_s = (double)(built - begin) * 1e-9;
    result->confirm_s = (double)(evo_now_ns() - built) * 1e-9;
    evo_reference_destroy(reference);
    return status;
}

static void print_line(evo_target_id target, const confirmed *c) {
    printf("%-9s %11llu %6.3f %6.3f  %-16a %7.2f %8.1f\n", evo_target_get(target)->name,
           (unsigned long long)c->found.inputs, c->bound * 0x1p53,
           c->found.max_relative * 0x1p53, (double)c->found.worst_input, c->build_s,
           c->confirm_s);
    fflush(stdout);
}

static json_t *as_json(evo_target_id target, const confirmed *c) {
    json_t *object = json_object();
    json_object_set_new(object, "target", json_string(evo_target_get(target)->name));
    json_object_set_new(object, "inputs", json_integer((json_int_t)c->found.inputs));
    evo_json_real(object, "bound", c->bound);
    evo_json_real(object, "max_relative", c->found.max_relative);
    evo_json_real(object, "worst_input", (double)c->found.worst_input);
    evo_json_real(object, "build_s", c->build_s);
    evo_json_real(object, "confirm_s", c->confirm_s);
    return object;
}

static int run(const confirm_arguments *a, const evo_args *args) {
    evo_error err = {EVO_OK, ""};
    uint64_t samples = 10000000;
    unsigned threads;
    bool broken = false;
    evo_status status = evo_cli_threads(a->threads, &threads, &err);
    if (status == EVO_OK && a->samples != NULL)
        status = evo_cli_count("--samples", a->samples, 1, UINT64_C(1) << 32, &samples,
                               &err);
    for (int i = 0; i < args->count && status == EVO_OK; i++) {
        evo_target_id unused;
        status = evo_cli_target(args->words[i], &unused, &err);
    }
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    json_t *array = json_array();
    if (!a->json)
        printf("errors in units of 2^-53\n%-9s %11s %6s %6s  %-16s %7s %8s\n", "target",
               "inputs", "bound", "seen", "at", "build s", "total s");
    for (int target = 0; target < EVO_TARGET_COUNT && status == EVO_OK; target++) {
        confirmed result;
        if (!bench_is_wanted(args, (evo_target_id)target))
            continue;
        status = confirm_target((evo_target_id)target, samples, threads, &result, &err);
        if (status != EVO_OK)
            break;
        broken |= !(result.found.max_relative <= result.bound);
        if (a->json)
            json_array_append_new(array, as_json((evo_target_id)target, &result));
        else
            print_line((evo_target_id)target, &result);
    }
    int failed = 0;
    if (a->json)
        failed = evo_json_print(array);
    else
        json_decref(array);
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    return failed ? failed : broken ? EVO_EXIT_VERIFY : EVO_EXIT_DONE;
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {"[TARGET]... [OPTIONS]",
                                          "Compares the references of float32 with "
                                          "MPFR. Exit status 4 when one is off by\n"
                                          "more than its bound.",
                                          0, 40};
    confirm_arguments a = {0};
    int status;
    const struct poptOption options[] = {
        {"samples", '\0', POPT_ARG_STRING, &a.samples, 0,
         "random inputs besides the special ones (default: 1e7)", "N"},
        {"threads", '\0', POPT_ARG_STRING, &a.threads, 0, "default: all CPUs", "N"},
        {"json", '\0', POPT_ARG_NONE, &a.json, 0, "print JSON", NULL},
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
