/* evolve [OPTIONS] and evolve resume ARCHIVE. */
#include "cli/real.h"
#include "cli/run.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "targets/rows.h"

static const evo_synopsis synopsis = {
    "[OPTIONS]",
    "Searches for kernels and proves the best of them. Exit status: 0 a kernel meets "
    "the\n"
    "goal, 3 none does, 75 stopped by a signal (run again to go on).",
    0, 0};

static evo_status set_objective(const char *name, evo_objective *objective,
                                evo_error *err) {
    static const char *const names[] = {"ns", "latency", "ops", "energy"};
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++)
        if (!name || strcmp(name, names[i]) == 0) {
            *objective = (evo_objective)i;
            return EVO_OK;
        }
    char quoted[EVO_CLI_QUOTE];
    return evo_fail(err, EVO_ERR_ARGUMENT,
                    "unknown objective '%s': expected ns, latency, ops or energy",
                    evo_cli_quote(name, quoted));
}

/* Without --archive: $XDG_STATE_HOME/evolve/TARGET-FMT.db, or ~/.local/state/...;
 * folders are made. */
static evo_status set_archive(const evo_search_words *w, evo_run_options *o,
                              evo_error *err) {
    char name[64];
    if (w->archive && strlen(w->archive) >= sizeof o->archive)
        return evo_fail(err, EVO_ERR_ARGUMENT, "the archive's path is too long");
    if (w->archive) {
        (void)strcpy(o->archive, w->archive);
        return EVO_OK;
    }
    evo_error why = {EVO_OK, ""};
    snprintf(name, sizeof name, "%s-%s.db", evo_target_get(o->target)->name,
             evo_run_format_name(o));
    evo_status status = evo_cli_state_path(name, o->archive, sizeof o->archive, &why);
    if (status != EVO_OK)
        return evo_fail(err, status, "%s: --archive FILE says where to keep kernels",
                        why.text);
    return EVO_OK;
}

/* The limits that the words name, of a new run or a resumed one: a limit on evaluations
 * alone lifts that on time. */
static evo_status set_budget(const evo_search_words *w, evo_run_options *o,
                             evo_error *err) {
    const double unlimited = 1e9; /* JSON, which keeps it, has no infinity */
    evo_status status = EVO_OK;
    if (w->time)
        status = evo_cli_duration("--time", w->time, &o->seconds, err);
    else if (w->evaluations)
        o->seconds = unlimited;
    if (status == EVO_OK && w->evaluations)
        status = evo_cli_count("--evaluations", w->evaluations, 1, UINT64_C(1) << 53,
                               &o->evaluations, err);
    return status;
}

/* What runs of both kinds have. */
static evo_status set_common(const evo_search_words *w, evo_run_options *o,
                             evo_error *err) {
    uint64_t operations = EVO_RUN_OPERATIONS;
    o->seconds = 60;
    evo_status status = evo_cli_domain(w->domain, &o->domain, err);
    if (status == EVO_OK && w->domain == NULL)
        o->domain = evo_target_domain(o->target);
    if (status == EVO_OK)
        status = evo_cli_check_domain(o->target, &o->domain, err);
    if (status == EVO_OK)
        status = set_budget(w, o, err);
    if (status == EVO_OK && w->seed)
        status = evo_cli_seed(w->seed, &o->seed, err);
    if (status == EVO_OK)
        status = evo_cli_threads(w->threads, &o->threads, err);
    if (status == EVO_OK && w->max_operations)
        status = evo_cli_count("--max-operations", w->max_operations, 1,
                               EVO_BREED_MAX_OPERATIONS, &operations, err);
    if (status == EVO_OK && w->deterministic && !w->evaluations)
        status =
            evo_fail(err, EVO_ERR_ARGUMENT,
                     "--deterministic ignores the clock and needs --evaluations N");
    if (status == EVO_OK && w->from && strlen(w->from) >= sizeof o->from)
        status = evo_fail(err, EVO_ERR_ARGUMENT, "--from: the path is too long");
    if (status != EVO_OK)
        return status;
    o->max_operations = (int)operations;
    (void)strcpy(o->from, w->from ? w->from : o->real ? "scratch" : "seeds");
    o->deterministic = w->deterministic != 0;
    o->json = w->json != 0;
    return EVO_OK;
}

static evo_status set_max_sum(const char *text, evo_run_options *o, evo_error *err) {
    const evo_row_target *row = evo_target_row(o->target);
    if (row == NULL || isnan(row->total))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--max-sum-error is for functions of rows whose results sum to "
                        "1, such as softmax, not for %s",
                        evo_target_get(o->target)->name);
    return evo_cli_positive("--max-sum-error", text, &o->max_sum_error, err);
}

static evo_status set_goals(const evo_search_words *w, evo_run_options *o,
                            evo_error *err) {
    evo_status status = set_objective(w->objective, &o->objective, err);
    if (status == EVO_OK && w->inputs && strcmp(w->inputs, EVO_TIMING_MEAN) != 0)
        status = evo_cli_inputs(w->inputs, o->target, &o->inputs, err);
    if (status == EVO_OK && w->max_ulp)
        status = evo_cli_positive("--max-ulp", w->max_ulp, &o->max_ulp, err);
    else if (evo_run_is_exact(o)) /* 0 wrong codes */
        o->max_ulp = 0.5;
    if (status == EVO_OK && w->max_sum)
        status = set_max_sum(w->max_sum, o, err);
    if (status == EVO_OK && w->min_speed)
        status = evo_cli_positive("--min-speed", w->min_speed, &o->min_speed, err);
    if (status == EVO_OK && w->deterministic && o->objective == EVO_OBJECTIVE_LATENCY)
        status = evo_fail(err, EVO_ERR_ARGUMENT,
                          "--objective latency is measured and cannot be "
                          "--deterministic");
    return status;
}

static evo_status set_instructions(const evo_search_words *w, evo_run_options *o,
                                   evo_error *err) {
    const char *list = w->instructions ? w->instructions : "";
    bool forbidden[EVO_OP_COUNT];
    evo_status status = EVO_OK;
    if (strlen(list) >= sizeof o->instructions)
        status =
            evo_fail(err, EVO_ERR_ARGUMENT, "--instructions: the list is too long");
    if (status == EVO_OK && w->instructions && !list[0])
        status = evo_fail(err, EVO_ERR_ARGUMENT, "--instructions: the list is empty");
    if (status == EVO_OK)
        status = evo_cli_vocabulary(list, o->isa, evo_run_type(o), forbidden, err);
    if (status == EVO_OK)
        (void)strcpy(o->instructions, list);
    return status;
}

/* What belongs to compiled kernels alone. */
static evo_status set_rounded(const evo_search_words *w, evo_run_options *o,
                              evo_error *err) {
    if (w->error)
        return evo_fail(err, EVO_ERR_ARGUMENT, "--error belongs to --fmt real");
    evo_status status = evo_cli_target_format(w->target ? w->target : "exp",
                                              w->format ? w->format : "f32", &o->target,
                                              &o->format, err);
    if (status == EVO_OK)
        status = evo_cli_isa(w->isa, &o->isa, err);
    if (status == EVO_OK)
        status = set_goals(w, o, err);
    if (status == EVO_OK && evo_target_is_several(o->target) &&
        evo_format_get(o->format)->bits < 32)
        status = evo_fail(err, EVO_ERR_ARGUMENT,
                          "%s has several inputs or outputs: it is searched in f32 and "
                          "f64 alone",
                          evo_target_get(o->target)->name);
    return status == EVO_OK ? set_instructions(w, o, err) : status;
}

static evo_status set_options(evo_search_words *w, evo_run_options *o, evo_error *err) {
    bool real = w->format != NULL && strcmp(w->format, "real") == 0;
    evo_status status = evo_cli_target_file(w->target_file, &w->target, err);
    if (status == EVO_OK)
        status = (real ? evo_real_words : set_rounded)(w, o, err);
    if (status == EVO_OK)
        status = set_common(w, o, err);
    return status == EVO_OK ? set_archive(w, o, err) : status;
}

/* Runs unless `status`, of what made the options (NULL: out of memory), is a failure;
 * releases them. */
static int run(evo_run_options *o, evo_status status, evo_error *err, int argc,
               const char **argv) {
    int exit_status;
    if (status == EVO_OK && o != NULL) {
        evo_cli_join_words(argc, argv, o->command, sizeof o->command);
        exit_status = (o->real ? evo_real_run : evo_run)(o);
    } else {
        exit_status = evo_cli_fail(err);
    }
    free(o);
    return exit_status;
}

int evo_cmd_search(int argc, const char **argv) {
    evo_search_words w = {0};
    const struct poptOption options[] = {
        {"target", 't', POPT_ARG_STRING, &w.target, 0, "function wanted (exp)", "NAME"},
        {"target-file", '\0', POPT_ARG_STRING, &w.target_file, 0,
         "defines a target: docs/target-files.md", "FILE"},
        {"fmt", 'f', POPT_ARG_STRING, &w.format, 0, "number format (f32)", "NAME"},
        {"max-ulp", 0, POPT_ARG_STRING, &w.max_ulp, 0,
         "goal: largest error, proven over the domain (f64, several inputs: observed)",
         "X"},
        {"max-sum-error", 0, POPT_ARG_STRING, &w.max_sum, 0,
         "goal as well: largest |sum of a row's results - 1|, of a softmax", "X"},
        {"min-speed", 0, POPT_ARG_STRING, &w.min_speed, 0,
         "goal: times the best library of the same accuracy", "R"},
        {"domain", 0, POPT_ARG_STRING, &w.domain, 0,
         "interval: A,B or (A,B] ... (the target's)", "A,B"},
        {"isa", 0, POPT_ARG_STRING, &w.isa, 0, "native, avx512, avx2 or portable",
         "NAME"},
        {"objective", 0, POPT_ARG_STRING, &w.objective, 0, "ns, latency, ops or energy",
         "NAME"},
        {"inputs", 0, POPT_ARG_STRING, &w.inputs, 0,
         "times are of this input distribution alone (mean)", "NAME"},
        {"size", 0, POPT_ARG_STRING, &w.inputs, 0,
         "the same for functions of rows: l1, l2, l3 or dram", "NAME"},
        {"time", 0, POPT_ARG_STRING, &w.time, 0, "budget, proofs included (60s)",
         "TIME"},
        {"evaluations", 0, POPT_ARG_STRING, &w.evaluations, 0, "limit on candidates",
         "N"},
        {"threads", 0, POPT_ARG_STRING, &w.threads, 0, "workers (all CPUs)", "N"},
        {"seed", 0, POPT_ARG_STRING, &w.seed, 0, "of the random numbers (0)", "N"},
        {"from", 0, POPT_ARG_STRING, &w.from, 0,
         "seeds, scratch, a program file or ARCHIVE:ID", "WHERE"},
        {"error", 0, POPT_ARG_STRING, &w.error, 0, "of --fmt real: rel or abs (rel)",
         "KIND"},
        {"instructions", 0, POPT_ARG_STRING, &w.instructions, 0,
         "those to use, such as add,mul,fma (all; --fmt real: add,sub,mul,div)",
         "LIST"},
        {"max-operations", 0, POPT_ARG_STRING, &w.max_operations, 0,
         "longest formulas bred over the reals (12)", "N"},
        {"deterministic", 0, POPT_ARG_NONE, &w.deterministic, 0,
         "cost by the port model; the same archive for any number of threads", NULL},
        {"archive", 0, POPT_ARG_STRING, &w.archive, 0,
         "where kernels are kept; an existing one is continued", "FILE"},
        {"json", 0, POPT_ARG_NONE, &w.json, 0, "print the front as JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    int exit_status;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &exit_status))
        return exit_status;
    evo_error err = {0};
    evo_run_options *o = calloc(1, sizeof *o);
    evo_status status =
        o ? set_options(&w, o, &err) : evo_fail(&err, EVO_ERR_MEMORY, "out of memory");
    exit_status = run(o, status, &err, argc, argv);
    evo_cli_args_clear(&args);
    return exit_status;
}

/* ---- resume ---------------------------------------------------------------- */

static evo_status load_state(const char *path, void **state, size_t *size,
                             evo_error *err) {
    evo_archive *archive = NULL;
    int64_t run_id;
    char target[32], format[16] = "";
    if (strlen(path) >= EVO_RUN_PATH)
        return evo_fail(err, EVO_ERR_ARGUMENT, "the archive's path is too long");
    evo_status status = evo_archive_open(path, EVO_ARCHIVE_READ, &archive, err);
    if (status == EVO_OK)
        status = evo_cli_archive_subject(archive, target, format, err);
    if (status == EVO_OK)
        status = evo_archive_get_state(archive, &run_id, state, size, err);
    if (status == EVO_OK && !*state)
        status = evo_fail(err, EVO_ERR_ARGUMENT, "%s holds no run to resume", path);
    evo_archive_close(archive);
    return status;
}

/* The options of the archive's newest run, with a fresh budget. */
static evo_status restore(const char *path, const evo_search_words *w,
                          evo_run_options *o, evo_error *err) {
    void *state = NULL;
    size_t size = 0;
    evo_status status = load_state(path, &state, &size, err);
    if (status == EVO_OK)
        status = evo_run_state_parse(state, size, o, err);
    free(state);
    if (status == EVO_OK)
        status = set_budget(w, o, err);
    if (status == EVO_OK && w->threads)
        status = evo_cli_threads(w->threads, &o->threads, err);
    if (status == EVO_OK)
        (void)strcpy(o->archive, path);
    o->json = w->json != 0;
    return status;
}

int evo_cmd_resume(int argc, const char **argv) {
    static const evo_synopsis about = {
        "ARCHIVE [--time TIME] [--evaluations N] [--threads N] [--json]",
        "Continues the newest run of an archive with its options and a fresh budget.",
        1, 1};
    evo_search_words words = {0};
    int exit_status;
    const struct poptOption options[] = {
        {"time", 0, POPT_ARG_STRING, &words.time, 0, "budget, proofs included", "TIME"},
        {"evaluations", 0, POPT_ARG_STRING, &words.evaluations, 0,
         "limit on candidates, those of earlier runs included; alone, no limit of time",
         "N"},
        {"threads", 0, POPT_ARG_STRING, &words.threads, 0, "workers", "N"},
        {"json", 0, POPT_ARG_NONE, &words.json, 0, "print the front as JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &about, &exit_status))
        return exit_status;
    evo_error err = {0};
    evo_run_options *o = calloc(1, sizeof *o);
    evo_status status = o ? restore(args.words[0], &words, o, &err)
                          : evo_fail(&err, EVO_ERR_MEMORY, "out of memory");
    exit_status = run(o, status, &err, argc, argv);
    evo_cli_args_clear(&args);
    return exit_status;
}
