/* evolve quant: searches number formats on tensors or draws. */
#include "cli/quant.h"
#include "cli/quant_repro.h"

#include <stdlib.h>
#include <string.h>

typedef struct quant_words {
    char *dist, *bits, *objectives, *time, *evaluations, *threads, *seed, *archive,
        *samples, *least, *repro;
    int per_layer, hold_out, deterministic, json;
} quant_words;

/* Files are listed behind their option, as the shell expands them; popt knows options
 * with one argument. */
typedef struct file_list {
    const char **paths; /* owned */
    size_t count;
    bool given; /* the option */
} file_list;

static const char data_option[] = "--data", report_option[] = "--report-data";

/* Moves the words behind `option` up to the next option, or in "--option=FILE", from
 * argv into the list. */
static bool take_files(const char *option, int *argc, const char **argv,
                       file_list *list) {
    size_t length = strlen(option);
    int kept = 0;
    bool taking = false;
    list->paths = calloc((size_t)*argc + 1, sizeof *list->paths);
    if (list->paths == NULL)
        return false;
    for (int i = 0; i < *argc; i++) {
        const char *word = argv[i];
        if (strncmp(word, option, length) == 0 && word[length] == '=')
            list->paths[list->count++] = word + length + 1;
        else if (strcmp(word, option) == 0)
            list->given = taking = true;
        else if (taking && word[0] != '-')
            list->paths[list->count++] = word;
        else {
            taking = false;
            argv[kept++] = word;
        }
    }
    argv[kept] = NULL;
    *argc = kept;
    return true;
}

/* ---- Options ----------------------------------------------------------------- */

static evo_status check_outputs(const evo_quant_run_options *o, evo_error *err) {
    if (!(o->objectives >> EVO_QUANT_OUTPUTS & 1))
        return EVO_OK;
    for (size_t i = 0; i < o->tensors.count; i++)
        if (evo_quant_channels(&o->tensors.items[i]) > 1)
            return EVO_OK;
    return evo_fail(err, EVO_ERR_ARGUMENT,
                    "--objectives outputs needs a tensor with channels: at least two "
                    "dimensions other than 1");
}

static evo_status draw(const quant_words *w, evo_quant_run_options *o, evo_error *err) {
    enum { REPORTED = 4 }; /* times as many draws as are searched */
    evo_distribution density;
    uint64_t samples = 1 << 16, reported;
    evo_status status = evo_distribution_parse(w->dist, &density, err);
    if (status == EVO_OK && w->samples)
        status = evo_cli_count("--samples", w->samples, 256, 1 << 24, &samples, err);
    reported = REPORTED * samples;
    if (status == EVO_OK)
        status = evo_tensors_draw(&density, samples, o->seed, EVO_STREAM_SELECT,
                                  &o->tensors, err);
    if (status == EVO_OK)
        status = evo_tensors_draw(&density, reported, o->seed, EVO_STREAM_CERTIFY,
                                  &o->report, err);
    if (status == EVO_OK)
        status = check_outputs(o, err);
    if (status != EVO_OK)
        return status;
    o->space.grains &= ~(1u << EVO_GRAIN_CHANNEL); /* draws have none */
    snprintf(o->source, sizeof o->source, "%s, %llu draws of seed %llu", w->dist,
             (unsigned long long)samples, (unsigned long long)o->seed);
    snprintf(o->report_source, sizeof o->report_source, "%s, %llu other draws", w->dist,
             (unsigned long long)reported);
    return EVO_OK;
}

static evo_status read_files(const quant_words *w, const file_list *data,
                             const file_list *report, evo_quant_run_options *o,
                             evo_error *err) {
    uint64_t least = 256;
    evo_status status = EVO_OK;
    if (w->least)
        status = evo_cli_count("--min-elements", w->least, 1, UINT64_C(1) << 40, &least,
                               err);
    if (status == EVO_OK)
        status = evo_quant_read(data_option, data->paths, data->count, least,
                                &o->tensors, o->source, err);
    if (status == EVO_OK && report->count > 0)
        status = evo_quant_read(report_option, report->paths, report->count, least,
                                &o->report, o->report_source, err);
    if (status == EVO_OK && o->per_layer && o->report.count > 0)
        status = evo_quant_match(&o->tensors, &o->report, err);
    if (status == EVO_OK && w->hold_out) {
        status = evo_quant_hold_out(&o->tensors, &o->report, err);
        snprintf(o->report_source, sizeof o->report_source, "the channels held out");
    }
    if (status == EVO_OK)
        status = check_outputs(o, err);
    if (status == EVO_OK && report->count == 0 && !w->hold_out)
        fprintf(stderr, "without --report-data or --hold-out the figures are those of "
                        "the tensors that were searched\n");
    return status;
}

static evo_status check_words(const quant_words *w, const file_list *data,
                              const file_list *report, evo_error *err) {
    if ((w->dist != NULL) == (data->count > 0))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "evolve quant needs either --data FILE... or --dist gauss, "
                        "laplace, uniform or student:NU");
    if (w->dist != NULL &&
        (report->count > 0 || w->per_layer || w->hold_out || w->least))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--report-data, --hold-out, --per-layer and --min-elements "
                        "belong to --data");
    if (w->hold_out && report->count > 0)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--hold-out reports on half of the tensors of --data: no "
                        "--report-data beside it");
    if (report->given && report->count == 0)
        return evo_fail(err, EVO_ERR_ARGUMENT, "--report-data needs FILE...");
    if (w->dist == NULL && w->samples != NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT, "--samples belongs to --dist");
    if (w->deterministic && w->evaluations == NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--deterministic ignores the clock and needs --evaluations N");
    return EVO_OK;
}

static evo_status set_budget(const quant_words *w, evo_quant_run_options *o,
                             evo_error *err) {
    evo_status status = EVO_OK;
    o->seconds = w->evaluations != NULL ? 1e9 : 60;
    if (w->time)
        status = evo_cli_duration("--time", w->time, &o->seconds, err);
    if (status == EVO_OK && w->evaluations)
        status = evo_cli_count("--evaluations", w->evaluations, 1, UINT64_C(1) << 40,
                               &o->evaluations, err);
    if (status == EVO_OK && w->seed)
        status = evo_cli_seed(w->seed, &o->seed, err);
    if (status == EVO_OK)
        status = evo_cli_threads(w->threads, &o->threads, err);
    o->deterministic = w->deterministic != 0;
    return status;
}

static evo_status set_archive(const quant_words *w, evo_quant_run_options *o,
                              evo_error *err) {
    if (w->archive != NULL && strlen(w->archive) >= sizeof o->archive)
        return evo_fail(err, EVO_ERR_ARGUMENT, "the archive's path is too long");
    snprintf(o->archive, sizeof o->archive, "%s",
             w->archive != NULL ? w->archive : ":memory:");
    return EVO_OK;
}

static evo_status set_options(const quant_words *w, const file_list *data,
                              const file_list *report, evo_quant_run_options *o,
                              evo_error *err) {
    unsigned low = 0, high = 0;
    evo_status status = check_words(w, data, report, err);
    if (status == EVO_OK)
        status = evo_quant_parse_bits(w->bits, &low, &high, err);
    if (status == EVO_OK)
        status = evo_quant_parse_objectives(w->objectives, &o->objectives, err);
    if (status == EVO_OK)
        status = set_budget(w, o, err);
    if (status == EVO_OK)
        status = set_archive(w, o, err);
    o->space = evo_quant_space_all(low, high);
    o->per_layer = w->per_layer != 0;
    o->json = w->json != 0;
    if (status == EVO_OK)
        status =
            w->dist != NULL ? draw(w, o, err) : read_files(w, data, report, o, err);
    return status;
}

/* ---- Command ----------------------------------------------------------------- */

/* Papers bring everything with them but threads. */
static int reproduce(const quant_words *w, const file_list *data,
                     const file_list *report) {
    evo_error err = {EVO_OK, ""};
    unsigned threads;
    if (w->dist || w->bits || w->objectives || w->time || w->evaluations || w->seed ||
        w->archive || w->samples || w->least || w->per_layer || w->hold_out ||
        w->deterministic || data->count > 0 || report->count > 0)
        return evo_cli_usage("--repro goes with --threads and --json alone");
    if (evo_cli_threads(w->threads, &threads, &err) != EVO_OK)
        return evo_cli_fail(&err);
    return evo_quant_repro(w->repro, threads, w->json != 0);
}

static int run(const quant_words *words, const file_list *data, const file_list *report,
               const char *command) {
    evo_error err = {EVO_OK, ""};
    evo_quant_run_options *o = calloc(1, sizeof *o);
    if (o == NULL)
        return evo_cli_fail(&(evo_error){EVO_ERR_MEMORY, "out of memory"});
    evo_tensor_list_init(&o->tensors);
    evo_tensor_list_init(&o->report);
    snprintf(o->command, sizeof o->command, "%s", command);
    int exit_status = set_options(words, data, report, o, &err) == EVO_OK
                          ? evo_quant_run(o)
                          : evo_cli_fail(&err);
    evo_tensor_list_clear(&o->tensors);
    evo_tensor_list_clear(&o->report);
    free(o);
    return exit_status;
}

static int parse_and_run(int argc, const char **argv, const file_list *data,
                         const file_list *report, const char *command) {
    static const evo_synopsis synopsis = {
        "--data FILE...|--dist D --bits B [OPTIONS] | --repro all|PAPER [--json]",
        "Searches number formats with their scales, calibration and rounding on the\n"
        "tensors of files (raw f32, NumPy, safetensors, ONNX) or on draws, for "
        "several\n"
        "objectives at once, and prints the front: docs/quant.md.",
        0, 0};
    quant_words w = {0};
    char *shown[2] = {NULL, NULL}; /* for the help; take_files has taken them */
    int status;
    const struct poptOption options[] = {
        {"data", '\0', POPT_ARG_STRING, &shown[0], 0, "tensors to search on",
         "FILE..."},
        {"report-data", '\0', POPT_ARG_STRING, &shown[1], 0,
         "other tensors, which the front is measured on at the end", "FILE..."},
        {"hold-out", '\0', POPT_ARG_NONE, &w.hold_out, 0,
         "search every second channel, report on the others", NULL},
        {"dist", '\0', POPT_ARG_STRING, &w.dist, 0,
         "draws: gauss, laplace, uniform or student:NU", "D"},
        {"bits", '\0', POPT_ARG_STRING, &w.bits, 0, "of an element: B, or from A to B",
         "B|A-B"},
        {"per-layer", '\0', POPT_ARG_NONE, &w.per_layer, 0,
         "a quantiser for each tensor", NULL},
        {"objectives", '\0', POPT_ARG_STRING, &w.objectives, 0,
         "some of sqnr,outputs,bits,hardware,decode (all but outputs)", "LIST"},
        {"time", '\0', POPT_ARG_STRING, &w.time, 0, "budget, the report included (60s)",
         "TIME"},
        {"evaluations", '\0', POPT_ARG_STRING, &w.evaluations, 0,
         "limit on quantisers; alone, no limit of time", "N"},
        {"threads", '\0', POPT_ARG_STRING, &w.threads, 0, "workers (all CPUs)", "N"},
        {"seed", '\0', POPT_ARG_STRING, &w.seed, 0, "of the random numbers (0)", "N"},
        {"samples", '\0', POPT_ARG_STRING, &w.samples, 0,
         "draws that are searched on (65536); four times as many are reported on", "N"},
        {"min-elements", '\0', POPT_ARG_STRING, &w.least, 0,
         "smaller tensors are left out (256)", "N"},
        {"deterministic", '\0', POPT_ARG_NONE, &w.deterministic, 0,
         "the same archive for any number of threads; needs --evaluations", NULL},
        {"archive", '\0', POPT_ARG_STRING, &w.archive, 0,
         "where the front is kept; an existing one is continued (nowhere)", "FILE"},
        {"repro", '\0', POPT_ARG_STRING, &w.repro, 0,
         "compute what papers on formats report: docs/quant-papers.md", "all|PAPER"},
        {"json", '\0', POPT_ARG_NONE, &w.json, 0, "print the front as JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &status))
        return status;
    status =
        w.repro != NULL ? reproduce(&w, data, report) : run(&w, data, report, command);
    evo_cli_args_clear(&args);
    return status;
}

int evo_cmd_quant(int argc, const char **argv) {
    char command[EVO_QUANT_PATH];
    file_list data = {0}, report = {0};
    evo_cli_join_words(argc, argv, command, sizeof command);
    int status = EVO_EXIT_FAILURE;
    if (!take_files(data_option, &argc, argv, &data) ||
        !take_files(report_option, &argc, argv, &report))
        fprintf(stderr, "evolve: out of memory\n");
    else
        status = parse_and_run(argc, argv, &data, &report, command);
    free(data.paths);
    free(report.paths);
    return status;
}
