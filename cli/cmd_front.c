/* evolve front ARCHIVE */
#include "cli/quant.h"
#include "cli/real.h"

#include <math.h>
#include <string.h>

typedef struct front_options {
    char *isa, *max_ulp, *max_sum, *inputs;
    int proven, json, classical;
} front_options;

/* Drops entries; the rest is the front of such kernels alone, because a stronger
 * verdict or a smaller error is never beaten by a weaker or a larger one. */
static void keep(evo_front *front, const char *target, bool proven, double max_ulp) {
    size_t kept = 0;
    evo_target_id id;
    if (!evo_target_find(target, &id))
        id = EVO_TARGET_ALL; /* of a file: none of codes */
    for (size_t i = 0; i < front->count; i++) {
        const evo_claim *claim = &front->entries[i].claim;
        if ((!proven || claim->verdict == EVO_VERDICT_PROVEN) &&
            evo_claim_meets(id, claim, max_ulp))
            front->entries[kept++] = front->entries[i];
    }
    front->count = kept;
}

static int print_json(const evo_front *front, const char *target, const char *format) {
    json_t *array = json_array();
    for (size_t i = 0; i < front->count; i++)
        json_array_append_new(array,
                              evo_json_entry(&front->entries[i], target, format));
    return evo_json_print(array);
}

static int print_table(const evo_front *front, const char *path, const char *inputs,
                       const char *target, const char *format) {
    if (front->total == 0) {
        fprintf(stderr, "evolve: %s holds no kernel with a claim and a time%s%s yet\n",
                path, inputs != NULL ? " on " : "", inputs != NULL ? inputs : "");
        return EVO_EXIT_DONE;
    }
    if (front->count == 0) {
        fprintf(stderr, "%s %s: none of %zu kernels\n", target, format, front->total);
    } else {
        bool measured = evo_cli_is_measured(&front->entries[0]);
        fprintf(stderr, "%s %s: front of %zu kernels; %s %s%s", target, format,
                front->total, measured ? "times of" : "not timed, ranked by",
                front->host,
                measured && front->other_host ? " (there are none of this host)" : "");
        if (measured)
            fprintf(stderr, ", inputs: %s", front->entries[0].inputs);
        fprintf(stderr, "\n");
    }
    evo_grid grid;
    evo_cli_front_grid(front, NULL, 0, 0, &grid);
    evo_grid_print(&grid, stdout);
    return EVO_EXIT_DONE;
}

static int print_real(const front_options *options, evo_front *front,
                      const char *target, const char *format) {
    int status = EVO_EXIT_DONE;
    if (options->isa || options->max_ulp || options->inputs || options->max_sum)
        status = evo_cli_usage("--isa, --max-ulp, --max-sum-error, --inputs and --size "
                               "have no meaning over the reals");
    else {
        keep(front, target, options->proven != 0, INFINITY);
        if (options->classical)
            status =
                evo_real_front_classical(front, target, format, options->json != 0);
        else if (options->json)
            status = evo_real_front_json(front, target, format);
        else {
            if (front->count == 0)
                fprintf(stderr, "%s %s: none of %zu kernels\n", target, format,
                        front->total);
            evo_grid grid;
            evo_real_front_grid(front, format, &grid);
            evo_grid_print(&grid, stdout);
        }
    }
    evo_cli_front_clear(front);
    return status;
}

/* NULL or a distribution of the target's, of which there may be no times. */
static evo_status check_inputs(const char *name, const char *target, evo_error *err) {
    evo_target_id id;
    const evo_timing_inputs *inputs;
    if (name == NULL || strcmp(name, EVO_TIMING_MEAN) == 0 ||
        !evo_target_find(target, &id))
        return EVO_OK;
    return evo_cli_inputs(name, id, &inputs, err);
}

static int run(const front_options *options, const char *path) {
    evo_error err = {EVO_OK, ""};
    evo_isa isa;
    double max_ulp = INFINITY;
    evo_front_choice choice = {.inputs = options->inputs};
    if ((options->isa != NULL && evo_cli_isa(options->isa, &isa, &err) != EVO_OK) ||
        (options->max_ulp != NULL &&
         evo_cli_positive("--max-ulp", options->max_ulp, &max_ulp, &err) != EVO_OK) ||
        (options->max_sum != NULL &&
         evo_cli_positive("--max-sum-error", options->max_sum, &choice.max_sum_error,
                          &err) != EVO_OK))
        return evo_cli_fail(&err);
    if (options->isa != NULL)
        choice.isa = evo_isa_name(isa);
    char target[32] = "", format[16] = "";
    evo_front front;
    evo_archive *archive;
    if (evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err) != EVO_OK)
        return evo_cli_fail(&err);
    evo_status status =
        evo_real_any_front(archive, &choice, target, format, &front, &err);
    evo_archive_close(archive);
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    if (evo_cli_is_real(format))
        return print_real(options, &front, target, format);
    status = check_inputs(options->inputs, target, &err);
    if (status == EVO_OK && options->classical)
        status = evo_fail(&err, EVO_ERR_ARGUMENT,
                          "--classical belongs to archives over the reals");
    if (status != EVO_OK) {
        evo_cli_front_clear(&front);
        return evo_cli_fail(&err);
    }
    keep(&front, target, options->proven != 0, max_ulp);
    evo_cli_front_drop_broken(&front);
    int exit_status = options->json
                          ? print_json(&front, target, format)
                          : print_table(&front, path, options->inputs, target, format);
    evo_cli_front_clear(&front);
    return exit_status;
}

int evo_cmd_front(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "ARCHIVE [--proven] [--max-ulp X] [--max-sum-error X] [--isa ISA] "
        "[--size CLASS] [--classical] [--json]",
        "Prints the kernels of an archive that no other one beats in max ULP, time "
        "and,\n"
        "of functions of rows that have it, |sum - 1|; fastest first, by the times of\n"
        "this host where there are any.",
        1, 1};
    front_options front = {0};
    int status;
    const struct poptOption options[] = {
        {"proven", '\0', POPT_ARG_NONE, &front.proven, 0,
         "only kernels whose claim is proven", NULL},
        {"max-ulp", '\0', POPT_ARG_STRING, &front.max_ulp, 0,
         "only kernels whose max ULP is within X", "X"},
        {"max-sum-error", '\0', POPT_ARG_STRING, &front.max_sum, 0,
         "of functions of rows: without those whose |sum - 1| is known to exceed X",
         "X"},
        {"isa", '\0', POPT_ARG_STRING, &front.isa, 0,
         "only kernels timed as this one's code", "avx512|avx2|portable"},
        {"inputs", '\0', POPT_ARG_STRING, &front.inputs, 0,
         "by times on this input distribution or their mean (those of the search)",
         "NAME"},
        {"size", '\0', POPT_ARG_STRING, &front.inputs, 0,
         "the same for functions of rows: l1, l2, l3, dram or mean", "CLASS"},
        {"classical", '\0', POPT_ARG_NONE, &front.classical, 0,
         "over the reals: beside the best classical approximations (takes seconds)",
         NULL},
        {"json", '\0', POPT_ARG_NONE, &front.json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &status))
        return status;
    if (!evo_cli_is_quant(args.words[0]))
        status = run(&front, args.words[0]);
    else if (front.proven || front.max_ulp || front.isa || front.classical ||
             front.inputs || front.max_sum)
        status = evo_cli_usage("--proven, --max-ulp, --max-sum-error, --isa, --inputs, "
                               "--size and --classical have no meaning for "
                               "quantisers");
    else
        status = evo_quant_front_command(args.words[0], front.json != 0);
    evo_cli_args_clear(&args);
    return status;
}
