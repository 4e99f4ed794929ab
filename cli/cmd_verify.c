/* evolve verify FILE|ARCHIVE:ID */
#include "cli/real.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "targets/rows.h"

typedef struct verify_options {
    const char *target;
    char *target_file, *format, *domain, *max_ulp, *isa, *threads, *time, *seed,
        *samples, *thin, *error;
    int json, record;
} verify_options;

/* What is to be shown, and of what. */
typedef struct verify_job {
    evo_loaded loaded;
    evo_prove_options prove;
    double limit_ulp;          /* infinite: none */
    bool stored;               /* the limit is the archive's, not an option's */
    evo_observe_report report; /* f64 */
} verify_job;

/* Not every input is visited. */
static bool is_observed(const evo_prove_options *prove) {
    return prove->format == EVO_FORMAT_F64 || evo_target_is_tupled(prove->target) ||
           evo_target_row(prove->target) != NULL;
}

static evo_status thin_rows(const verify_options *options, evo_prove_options *prove,
                            evo_error *err) {
    uint64_t thin;
    if (evo_target_row(prove->target) == NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT, "--thin is for functions of rows");
    if (options->record)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--record takes all rows: --thin cannot go with it");
    evo_status status =
        evo_cli_count("--thin", options->thin, 1, UINT64_C(1) << 16, &thin, err);
    prove->thin = status == EVO_OK ? (unsigned)thin : 0;
    return status;
}

static evo_status prepare(const verify_options *options, const char *name,
                          verify_job *job, evo_error *err) {
    evo_prove_options *prove = &job->prove;
    evo_status status = evo_cli_domain(options->domain, &prove->domain, err);
    if (status == EVO_OK)
        status = evo_cli_isa(options->isa, &prove->isa, err);
    if (status == EVO_OK)
        status = evo_cli_threads(options->threads, &prove->threads, err);
    if (status == EVO_OK && options->time != NULL)
        status = evo_cli_duration("--time", options->time, &prove->seconds, err);
    if (status == EVO_OK && options->seed != NULL)
        status = evo_cli_seed(options->seed, &prove->seed, err);
    prove->report = &job->report;
    job->limit_ulp = INFINITY;
    if (status == EVO_OK && options->max_ulp != NULL)
        status = evo_cli_positive("--max-ulp", options->max_ulp, &job->limit_ulp, err);
    if (status == EVO_OK)
        status = evo_cli_load(name, &job->loaded, err);
    if (status == EVO_OK)
        status = evo_cli_subject(&job->loaded, options->target, options->format,
                                 &prove->target, &prove->format, err);
    if (status == EVO_OK && options->domain == NULL)
        prove->domain = evo_target_domain(prove->target);
    if (status == EVO_OK)
        status = evo_cli_check_domain(prove->target, &prove->domain, err);
    if (status == EVO_OK && options->samples != NULL)
        status = evo_cli_count("--samples", options->samples, 1, UINT64_C(1) << 40,
                               &prove->samples, err);
    if (status == EVO_OK && !is_observed(prove) &&
        (options->time != NULL || options->seed != NULL || options->samples != NULL))
        status = evo_fail(err, EVO_ERR_ARGUMENT,
                          "--time, --seed and --samples are for f64, several inputs "
                          "and rows: every input of %s %s is visited",
                          evo_target_get(prove->target)->name,
                          evo_format_get(prove->format)->name);
    if (status == EVO_OK && options->time != NULL &&
        evo_target_row(prove->target) != NULL)
        status = evo_fail(err, EVO_ERR_ARGUMENT,
                          "--time is for f64 and several inputs: of %s --samples N "
                          "looks at rows of up to N elements",
                          evo_target_get(prove->target)->name);
    if (status == EVO_OK && options->thin != NULL)
        status = thin_rows(options, prove, err);
    return status;
}

/* Without options, what an archive says of its kernel is what is checked. */
static void take_stored_claim(const verify_options *options, verify_job *job) {
    const evo_archive_entry *entry = &job->loaded.entry;
    if (!entry->has_claim || options->target != NULL || options->format != NULL)
        return;
    if (options->domain == NULL)
        job->prove.domain = entry->claim.domain;
    bool within = options->domain == NULL || entry->claim.domain.whole;
    /* What --record replaces is no limit. */
    job->stored = options->max_ulp == NULL && within && !options->record;
    if (job->stored)
        job->limit_ulp = entry->claim.max_ulp;
}

/* Whether --record has an archive to write to, and a claim of what that is about. */
static evo_status check_record(const verify_options *options, const evo_loaded *loaded,
                               evo_error *err) {
    if (!options->record)
        return EVO_OK;
    if (!loaded->from_archive)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--record needs a kernel of an archive: ARCHIVE:ID");
    if (options->target != NULL || options->format != NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--record keeps to the archive's target and format: no "
                        "--target or --fmt with it");
    return EVO_OK;
}

/* What the archive has after a claim was put into it: the larger of both errors stays.
 */
static evo_status read_back(evo_archive *archive, evo_hash id, evo_claim *claim,
                            evo_error *err) {
    char name[33];
    evo_archive_entry *entry = malloc(sizeof *entry);
    if (entry == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_hash_format(id, name);
    evo_status status = evo_archive_find(archive, name, entry, err);
    if (status == EVO_OK)
        *claim = entry->claim;
    free(entry);
    return status;
}

/* Puts the claim into the kernel's archive, in place of one with fewer inputs. */
static evo_status record(const char *name, const verify_job *job, evo_claim *claim,
                         evo_error *err) {
    const evo_archive_entry *entry = &job->loaded.entry;
    const evo_claim *stored = &entry->claim;
    bool replaces = entry->has_claim && stored->verdict == claim->verdict &&
                    evo_domain_covers(&stored->domain, &claim->domain) &&
                    evo_domain_covers(&claim->domain, &stored->domain);
    if (replaces && stored->inputs > claim->inputs)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "not recorded: the archive's claim saw %llu inputs, this "
                        "one %llu; see --samples",
                        (unsigned long long)stored->inputs,
                        (unsigned long long)claim->inputs);
    char *path = evo_cli_archive_of(name);
    if (path == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_archive *archive;
    evo_status status = evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, err);
    free(path);
    if (status != EVO_OK)
        return status;
    status = evo_archive_begin(archive, err);
    if (status == EVO_OK)
        status = evo_archive_add_claim(archive, entry->id, entry->run_id, claim, err);
    if (status == EVO_OK)
        status = evo_archive_commit(archive, err);
    if (status == EVO_OK && replaces)
        status = read_back(archive, entry->id, claim, err);
    evo_archive_close(archive);
    return status;
}

/* How an observed claim came about. */
static void print_report(const evo_observe_report *report) {
    printf("%-14s %u: %u where rounding is copying, %u by MPFR alone; ", "binades",
           report->binades, report->trivial, report->direct);
    if (report->samples_per_binade > 0)
        printf("in each other one at least %llu samples\n",
               (unsigned long long)report->samples_per_binade);
    else
        printf("the others were visited whole\n");
    if (report->unvisited > 0 || report->skipped > 0)
        printf("%-14s for %u binades, of which special points at most were looked at, "
               "and for %llu special points and steps from the worst inputs\n",
               "no time", report->unvisited, (unsigned long long)report->skipped);
    printf("%-14s double-double in %llu blocks, confirmed by MPFR at %llu inputs; "
           "%llu errors by MPFR itself\n",
           "reference", (unsigned long long)report->blocks,
           (unsigned long long)report->confirmed, (unsigned long long)report->settled);
}

static void print_several(const evo_observe_report *report) {
    printf("%-14s %llu combinations of special values, %llu draws, %llu steps from the "
           "worst; every error by MPFR\n",
           "looked at", (unsigned long long)report->grid,
           (unsigned long long)report->drawn, (unsigned long long)report->climbed);
    if (report->skipped > 0)
        printf("%-14s for %llu draws and steps from the worst inputs\n", "no time",
               (unsigned long long)report->skipped);
}

static void print_text(const verify_job *job, const evo_claim *claim, bool holds) {
    const char *format = evo_format_get(job->prove.format)->name;
    printf("%-14s %s\n", "kernel", job->loaded.id);
    printf("%-14s %s %s\n", "target", evo_target_get(job->prove.target)->name, format);
    const evo_target *target = evo_target_get(job->prove.target);
    evo_cli_print_claim(stdout, claim, target->name, format, target->inputs,
                        target->outputs);
    if (evo_target_is_vector(job->prove.target))
        printf("%-14s %.3e absolute, ULP being the spacing at 1\n", "max error",
               claim->max_ulp * evo_format_ulp(job->prove.format, 1));
    if (target->measure == EVO_ERROR_SCALED)
        printf("%-14s %s\n", "errors", evo_target_error_text(target));
    if (evo_target_is_tupled(job->prove.target))
        print_several(&job->report);
    else if (job->prove.format == EVO_FORMAT_F64)
        print_report(&job->report);
    const char *error = evo_cli_error_name(target->name);
    if (!isinf(job->limit_ulp))
        printf("%-14s %s <= %.6f: %s\n", job->stored ? "stored" : "asked",
               error != NULL ? error : "max ULP", ceil(job->limit_ulp * 1e6) / 1e6,
               holds ? "holds" : "FAILS");
}

static void set_report(json_t *object, const evo_observe_report *report) {
    const struct {
        const char *name;
        uint64_t count;
    } counts[] = {{"samples_per_binade", report->samples_per_binade},
                  {"binades", report->binades},
                  {"trivial_binades", report->trivial},
                  {"direct_binades", report->direct},
                  {"unvisited_binades", report->unvisited},
                  {"skipped_points", report->skipped},
                  {"reference_blocks", report->blocks},
                  {"reference_confirmed", report->confirmed},
                  {"settled", report->settled},
                  {"special_combinations", report->grid},
                  {"draws", report->drawn},
                  {"steps_from_worst", report->climbed}};
    for (size_t i = 0; i < EVO_COUNT_OF(counts); i++)
        json_object_set_new(object, counts[i].name,
                            json_integer((json_int_t)counts[i].count));
}

static int print_json(const verify_job *job, const evo_claim *claim, bool holds) {
    json_t *object = json_object();
    const char *format = evo_format_get(job->prove.format)->name;
    json_object_set_new(object, "id", json_string(job->loaded.id));
    json_object_set_new(object, "target",
                        json_string(evo_target_get(job->prove.target)->name));
    json_object_set_new(object, "fmt", json_string(format));
    json_object_set_new(object, "isa", json_string(evo_isa_name(job->prove.isa)));
    json_object_set_new(object, "operations",
                        json_integer(job->loaded.entry.operations));
    const evo_target *target = evo_target_get(job->prove.target);
    evo_json_claim(object, claim, target->name, format, target->inputs,
                   target->outputs);
    if (is_observed(&job->prove) && evo_target_row(job->prove.target) == NULL)
        set_report(object, &job->report);
    if (!isinf(job->limit_ulp))
        evo_json_real(object, "limit_ulp", job->limit_ulp);
    json_object_set_new(object, "holds", json_boolean(holds));
    return evo_json_print(object);
}

/* --error rel and abs are other names of --fmt real and real-abs. */
static int verify_real(const verify_options *options, const evo_loaded *loaded) {
    evo_error err = {EVO_OK, ""};
    evo_real_error_kind kind;
    const char *format = options->format;
    if (evo_real_kind(options->error, &kind, &err) != EVO_OK)
        return evo_cli_fail(&err);
    if (options->error != NULL) {
        if (format != NULL && strcmp(format, evo_real_format_name(kind)) != 0 &&
            strcmp(format, "real") != 0)
            return evo_cli_usage("--error and --fmt contradict each other");
        format = evo_real_format_name(kind);
    }
    return evo_real_verify(loaded, options->target, format, options->domain,
                           options->json != 0);
}

/* Kernels over the reals take a way of their own; false for others. */
static bool run_real(const verify_options *options, const char *name, int *status) {
    evo_error err = {EVO_OK, ""};
    evo_loaded *loaded = malloc(sizeof *loaded);
    bool real = loaded != NULL && evo_cli_load(name, loaded, &err) == EVO_OK &&
                evo_kernel_is_real(&loaded->entry.kernel);
    if (real && (options->max_ulp != NULL || options->isa != NULL ||
                 options->time != NULL || options->seed != NULL ||
                 options->samples != NULL || options->thin != NULL || options->record))
        *status =
            evo_cli_usage("--max-ulp, --isa, --time, --seed, --samples, --thin and "
                          "--record have no meaning over the reals");
    else if (real)
        *status = verify_real(options, loaded);
    free(loaded);
    return real;
}

static int run(const verify_options *options, const char *name) {
    evo_error err = {EVO_OK, ""};
    verify_job job = {0};
    int status_of_real;
    if (run_real(options, name, &status_of_real))
        return status_of_real;
    if (options->error != NULL)
        return evo_cli_usage("--error belongs to kernels over the reals");
    if (prepare(options, name, &job, &err) != EVO_OK ||
        check_record(options, &job.loaded, &err) != EVO_OK)
        return evo_cli_fail(&err);
    take_stored_claim(options, &job);
    evo_progress *progress = evo_cli_progress_create();
    job.prove.stop = evo_cli_catch_signals();
    job.prove.progress = evo_cli_progress_sweep;
    job.prove.progress_ctx = progress;
    const evo_kernel *kernel = &job.loaded.entry.kernel;
    evo_claim claim;
    evo_proof_state *state = evo_proof_state_open(job.loaded.id, &job.prove);
    evo_status status = evo_prove_kernels(&kernel, 1, &job.prove, &claim, &err);
    evo_cli_progress_destroy(progress);
    if (evo_proof_state_close(state, status == EVO_ERR_STOPPED))
        return EVO_EXIT_AGAIN;
    if (status == EVO_OK && options->record)
        status = record(name, &job, &claim, &err);
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    bool within = options->max_ulp != NULL
                      ? evo_claim_meets(job.prove.target, &claim, job.limit_ulp)
                      : claim.max_ulp <= job.limit_ulp;
    bool holds = claim.special_failures == 0 && within && isfinite(claim.max_ulp);
    int failed = 0;
    if (options->json)
        failed = print_json(&job, &claim, holds);
    else
        print_text(&job, &claim, holds);
    return failed ? failed : holds ? EVO_EXIT_DONE : EVO_EXIT_VERIFY;
}

int evo_cmd_verify(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "FILE|ARCHIVE:ID [OPTIONS]",
        "Checks a kernel on every input of its domain; in f64 on 2.5 million samples "
        "of\n"
        "each binade, on special points and around the worst. Exit status 4 when a\n"
        "special value is missed or the error is above --max-ulp, which for a kernel "
        "of\n"
        "an archive is what the archive claims of it unless given. A proof that is\n"
        "stopped goes on when the same command is run again.",
        1, 1};
    verify_options verify = {0};
    int status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &verify.target, 0,
         "what a program file computes", "NAME"},
        {"target-file", '\0', POPT_ARG_STRING, &verify.target_file, 0,
         "defines a target: docs/target-files.md", "FILE"},
        {"fmt", '\0', POPT_ARG_STRING, &verify.format, 0, "number format", "FORMAT"},
        {"domain", '\0', POPT_ARG_STRING, &verify.domain, 0,
         "interval to visit (default: the target's)", "A,B"},
        {"error", '\0', POPT_ARG_STRING, &verify.error, 0,
         "over the reals: which error", "rel|abs"},
        {"max-ulp", '\0', POPT_ARG_STRING, &verify.max_ulp, 0, "limit", "X"},
        {"isa", '\0', POPT_ARG_STRING, &verify.isa, 0, "whose code is run",
         "native|avx512|avx2|portable"},
        {"threads", '\0', POPT_ARG_STRING, &verify.threads, 0, "default: all CPUs",
         "N"},
        {"time", '\0', POPT_ARG_STRING, &verify.time, 0,
         "f64: ends by then, with fewer samples", "60s"},
        {"seed", '\0', POPT_ARG_STRING, &verify.seed, 0, "f64: of the samples", "N"},
        {"samples", '\0', POPT_ARG_STRING, &verify.samples, 0,
         "f64: how many in each binade; several inputs: in all; rows: the longest",
         "N"},
        {"thin", '\0', POPT_ARG_STRING, &verify.thin, 0,
         "rows: one of so many of each length, as searches do with 64", "N"},
        {"record", '\0', POPT_ARG_NONE, &verify.record, 0,
         "put the claim into the kernel's archive", NULL},
        {"json", '\0', POPT_ARG_NONE, &verify.json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &status))
        return status;
    evo_error err = {EVO_OK, ""};
    status = evo_cli_target_file(verify.target_file, &verify.target, &err) == EVO_OK
                 ? run(&verify, args.words[0])
                 : evo_cli_fail(&err);
    evo_cli_args_clear(&args);
    return status;
}
