/* Where a population comes from and where its front goes. */
#include "cli/run.h"

#include <dirent.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "targets/rows.h"

enum { MAX_SEEDS = 256 };

/* ---- In -------------------------------------------------------------------- */

/* Of an error of sums what a search ranks by: steps of a factor of four, rounded down,
 * since less is the chance of the rows; as of other errors, nothing below half a goal.
 */
static double graded_sum(double sum_error, double goal) {
    if (isnan(sum_error))
        return 0;
    int exponent = ilogb(fmax(fmax(sum_error, goal / 2), 0x1p-60));
    return ldexp(1, exponent - (exponent & 1));
}

void evo_run_take_score(const evo_run_options *o, const evo_score *score,
                        evo_individual *individual) {
    double least = o->max_ulp > 0 ? o->max_ulp : 1;
    individual->id = evo_kernel_identify(&individual->kernel);
    individual->error = score->error;
    individual->max_ulp = score->max_ulp;
    individual->cost = score->cost;
    individual->model_cost = score->model_cost;
    individual->ns_per_element = score->ns_per_element;
    individual->reference_ratio = score->reference_ratio;
    individual->latency_ns = score->latency_ns;
    individual->points = score->points;
    individual->sum_error = score->sum_error;
    individual->third = graded_sum(score->sum_error, o->max_sum_error);
    if (o->max_sum_error > 0 && score->sum_error > o->max_sum_error)
        individual->error =
            fmax(score->error, least) * (score->sum_error / o->max_sum_error);
}

/* Scores a kernel as it is and with fitted constants, and offers both. */
static evo_status offer(evo_run_state *run, const evo_kernel *kernel,
                        const char *operator_name, bool fit, evo_error *err) {
    const evo_run_options *o = run->options;
    evo_individual *individual = calloc(1, sizeof *individual);
    if (!individual)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a program");
    evo_status status = evo_check_signature(kernel, o->target, o->format, err);
    if (status == EVO_OK &&
        (evo_kernel_isa(kernel) > o->isa || !evo_search_permits(run->search, kernel))) {
        free(individual); /* for another instruction set, or vocabulary */
        return EVO_OK;
    }
    for (int fitted = 0; status == EVO_OK && fitted <= (fit ? 1 : 0); fitted++) {
        evo_candidate candidate = {.kernel = &individual->kernel,
                                   .fit = fitted != 0,
                                   .any_error = run->any_error};
        individual->kernel = *kernel;
        (void)strncpy(individual->operators, operator_name,
                      sizeof individual->operators - 1);
        evo_rng_init(&candidate.rng, o->seed, EVO_STREAM_FIT, UINT64_MAX - run->next);
        status = evo_score_candidate(run->scorer, 0, NULL, 0, &candidate, err);
        if (status != EVO_OK || candidate.score.reject != EVO_REJECT_NONE)
            continue;
        evo_run_take_score(o, &candidate.score, individual);
        (void)evo_search_tell(run->search, individual);
    }
    free(individual);
    return status;
}

/* A kernel on floats as one of a narrower format, with each of its encoders; one that
 * becomes too long is left out (evo_run_check_start refuses it where it is all). */
static evo_status offer_stored(evo_run_state *run, const evo_kernel *kernel,
                               const char *operator_name, bool fit, evo_error *err) {
    evo_format_id format = run->options->format;
    evo_kernel *stored = malloc(sizeof *stored);
    if (!stored)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a program");
    evo_status status = EVO_OK;
    for (int e = EVO_RUN_ENCODERS - 1; e >= 0 && status == EVO_OK; e--) {
        bool floats = kernel->inputs[0] == EVO_STORE_F32;
        if (e > 0 && !(floats && evo_run_has_encoder(format, e)))
            continue;
        *stored = *kernel;
        status = evo_run_store_as(format, e, stored, err);
        if (status == EVO_OK)
            status = offer(run, stored, operator_name, fit, err);
        else if (status == EVO_ERR_ARGUMENT)
            status = EVO_OK;
    }
    free(stored);
    return status;
}

static evo_status offer_file(evo_run_state *run, const char *path, evo_error *err) {
    evo_loaded *loaded = malloc(sizeof *loaded);
    evo_status status = loaded ? evo_cli_load(path, loaded, err)
                               : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = offer_stored(run, &loaded->entry.kernel, "seed", true, err);
    free(loaded);
    return status;
}

/* A short budget is not spent on scoring a long front or many seeds once more. */
static bool has_enough(const evo_run_state *run) {
    return evo_stopped(run->stop) ||
           (evo_search_size(run->search) > 0 && evo_run_spent(run, 0.5));
}

/* The folder of the target's starting programs: on floats, which serve for formats of
 * at most 16 bits as well, or in f64; those on codes are all in one. */
static void seeds_folder(const evo_run_options *o, const char *name,
                         char dir[EVO_RUN_PATH]) {
    bool codes = evo_target_codes(o->target) != NULL;
    snprintf(dir, EVO_RUN_PATH, "%s/%s%s", EVO_SEEDS_DIR, codes ? "storage" : name,
             o->format == EVO_FORMAT_F64 ? "/f64" : "");
}

/* Whether the target's starting programs are those of what its formula is made of,
 * and the empty program. */
static bool borrows_seeds(const evo_run_options *o) {
    char dir[EVO_RUN_PATH];
    seeds_folder(o, evo_target_get(o->target)->name, dir);
    return evo_target_text(o->target) != NULL && access(dir, R_OK) != 0;
}

/* Whether a file is a program for the target: NAME.evo or NAME_*.evo of those on codes,
 * elsewhere any. */
static bool is_seed(const evo_run_options *o, const char *name, const char *file) {
    const char *dot = strrchr(file, '.');
    size_t length = strlen(name);
    bool own = strncmp(file, name, length) == 0 &&
               (file[length] == '.' || file[length] == '_');
    return dot && strcmp(dot, ".evo") == 0 &&
           (own || evo_target_codes(o->target) == NULL);
}

static bool has_seeds(const evo_run_options *o, const char *dir) {
    DIR *handle = opendir(dir);
    bool found = false;
    for (const struct dirent *entry; handle && !found && (entry = readdir(handle));)
        found = is_seed(o, evo_target_get(o->target)->name, entry->d_name);
    if (handle != NULL)
        closedir(handle);
    return found;
}

static evo_status check_seeds(const evo_run_options *o, evo_error *err) {
    char dir[EVO_RUN_PATH];
    seeds_folder(o, evo_target_get(o->target)->name, dir);
    if (borrows_seeds(o) || has_seeds(o, dir))
        return EVO_OK;
    return evo_fail(err, EVO_ERR_ARGUMENT,
                    "%s has no starting programs in %s: expected --from scratch or "
                    "--from FILE",
                    evo_target_get(o->target)->name, dir);
}

evo_status evo_run_check_start(const evo_run_options *o, evo_error *err) {
    if (strcmp(o->from, "scratch") == 0)
        return EVO_OK;
    if (strcmp(o->from, "seeds") == 0)
        return check_seeds(o, err);
    evo_error why = {EVO_OK, ""};
    evo_loaded *loaded = malloc(sizeof *loaded);
    evo_status status = loaded ? evo_cli_load(o->from, loaded, &why) : EVO_ERR_MEMORY;
    if (status == EVO_OK) {
        status = evo_run_store_as(o->format, 0, &loaded->entry.kernel, err);
        if (status == EVO_OK)
            status =
                evo_check_signature(&loaded->entry.kernel, o->target, o->format, err);
    } else
        evo_fail(err, status, "--from takes seeds, scratch or a program file: %s",
                 status == EVO_ERR_MEMORY ? "out of memory" : why.text);
    free(loaded);
    return status;
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The programs of seeds/NAME/, in order of name. */
static evo_status offer_folder(evo_run_state *run, const char *name, evo_error *err) {
    char dir[EVO_RUN_PATH], path[EVO_RUN_PATH + 300];
    char *names[MAX_SEEDS];
    size_t count = 0;
    seeds_folder(run->options, name, dir);
    DIR *handle = opendir(dir);
    if (!handle)
        return evo_fail(
            err, EVO_ERR_IO,
            "cannot open the seeds in %s: %s (--from scratch or --from FILE "
            "needs none)",
            dir, strerror(errno));
    for (const struct dirent *entry; (entry = readdir(handle)) && count < MAX_SEEDS;)
        if (is_seed(run->options, name, entry->d_name))
            names[count++] = strdup(entry->d_name);
    closedir(handle);
    qsort(names, count, sizeof *names, by_name);
    evo_status status = EVO_OK;
    for (size_t i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, names[i] ? names[i] : "");
        if (status == EVO_OK && !has_enough(run))
            status = offer_file(run, path, err);
        free(names[i]);
    }
    return status;
}

/* The first argument as a value of the results' type. */
static evo_value first_argument(evo_builder *b, const evo_storage storage[2]) {
    bool floats = evo_storage_type(storage[1]) == EVO_TYPE_F32;
    if (storage[0] == EVO_STORE_F64)
        return evo_build_leaf(b, EVO_OP_IN_F64, 0);
    if (evo_storage_type(storage[0]) == EVO_TYPE_F32) {
        evo_value x = evo_build_leaf(b, EVO_OP_IN_F32, 0);
        return floats ? x
                      : evo_build(b, EVO_OP_BITS_F32, x, EVO_NO_VALUE, EVO_NO_VALUE);
    }
    evo_value code = evo_build_leaf(b, EVO_OP_IN_I32, 0);
    return floats ? evo_build(b, EVO_OP_FROM_BITS_F32, code, EVO_NO_VALUE, EVO_NO_VALUE)
                  : code;
}

/* The empty program: every result is the first argument. */
static evo_status offer_empty(evo_run_state *run, evo_error *err) {
    evo_builder b;
    evo_kernel *kernel = malloc(sizeof *kernel);
    if (!kernel)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_builder_init(&b, kernel, "scratch");
    const evo_target *target = evo_target_get(run->options->target);
    evo_storage storage[2];
    evo_signature_storage(run->options->target, run->options->format, storage);
    for (int i = 0; i < target->inputs; i++)
        evo_builder_input(&b, storage[0]);
    for (int j = 0; j < target->outputs; j++)
        evo_builder_output(&b, storage[1]);
    evo_builder_pass(&b, 1);
    evo_value x = first_argument(&b, storage);
    for (int j = 0; j < target->outputs; j++)
        evo_builder_result(&b, EVO_SINK_OUTPUT, j, x);
    evo_status status = evo_builder_finish(&b, err);
    if (status == EVO_OK)
        status = offer_stored(run, kernel, "scratch", false, err);
    free(kernel);
    return status;
}

static evo_status offer_seeds(evo_run_state *run, evo_error *err) {
    const evo_run_options *o = run->options;
    char dir[EVO_RUN_PATH];
    const char *name;
    if (!borrows_seeds(o))
        return offer_folder(run, evo_target_get(o->target)->name, err);
    evo_status status = offer_empty(run, err);
    for (int i = 0; (name = evo_target_part_name(o->target, i)) != NULL; i++) {
        seeds_folder(o, name, dir);
        if (status == EVO_OK && access(dir, R_OK) == 0)
            status = offer_folder(run, name, err);
    }
    return status;
}

/* Where nothing is measured, the name under which costs are recorded, apart from any
 * host's times; else NULL. */
static const char *ranked_by(const evo_run_state *run) {
    if (run->options->objective == EVO_OBJECTIVE_OPS)
        return "operations";
    if (run->options->objective == EVO_OBJECTIVE_ENERGY)
        return "picojoules";
    return run->options->deterministic ? run->host : NULL; /* the port model */
}

bool evo_run_proven(const evo_run_state *run, const evo_archive_entry *entry) {
    const evo_codes *codes = evo_target_codes(run->options->target);
    bool visitable = run->options->format != EVO_FORMAT_F64 &&
                     evo_target_row(run->options->target) == NULL &&
                     !evo_target_is_tupled(run->options->target) &&
                     (codes == NULL || codes->role != EVO_CODES_MX_ENCODE);
    /* What a candidate was selected by is no observation, however many results it had.
     */
    const uint64_t least =
        entry->kernel.output_row[0] ? EVO_RUN_OBSERVED_ROWS : EVO_RUN_OBSERVED;
    bool observed =
        !visitable && evo_claim_detailed(&entry->claim) && entry->claim.inputs >= least;
    return (observed || entry->claim.verdict == EVO_VERDICT_PROVEN) &&
           evo_domain_covers(&entry->claim.domain, &run->options->domain);
}

bool evo_run_is_met(const evo_run_options *o, const evo_claim *claim) {
    return (o->max_ulp == 0 || evo_claim_meets(o->target, claim, o->max_ulp)) &&
           (o->max_sum_error == 0 ||
            (claim->has_sum && claim->sum_error <= o->max_sum_error));
}

evo_status evo_run_front(const evo_run_state *run, evo_front *front, evo_error *err) {
    evo_front_choice choice = {.host = ranked_by(run),
                               .isa = evo_isa_name(run->options->isa),
                               .max_sum_error = run->options->max_sum_error};
    evo_status status = evo_cli_front(run->archive, &choice, front, err);
    if (status != EVO_OK || front->count > 0 || choice.max_sum_error == 0)
        return status;
    choice.max_sum_error = 0; /* what comes near is better than nothing */
    evo_cli_front_clear(front);
    return evo_cli_front(run->archive, &choice, front, err);
}

/* The front of an archive that is continued, as it stands. */
static evo_status offer_front(evo_run_state *run, evo_error *err) {
    evo_front front;
    evo_status status = evo_run_front(run, &front, err);
    if (status != EVO_OK)
        return status;
    if (run->options->next == 0)
        evo_run_tell_continued(run->options->archive, front.total);
    for (size_t i = 0; i < front.count && status == EVO_OK; i++)
        if (!has_enough(run))
            status = offer(run, &front.entries[i].kernel,
                           front.entries[i].operator_name, false, err);
    evo_cli_front_clear(&front);
    return status;
}

static evo_status offer_start(evo_run_state *run, evo_error *err) {
    const char *from = run->options->from;
    if (strcmp(from, "seeds") == 0)
        return offer_seeds(run, err);
    return strcmp(from, "scratch") == 0 ? offer_empty(run, err)
                                        : offer_file(run, from, err);
}

evo_status evo_run_populate(evo_run_state *run, evo_error *err) {
    const evo_run_options *o = run->options;
    evo_status status = offer_front(run, err);
    if (status != EVO_OK)
        return status;
    status = offer_start(run, err);
    if (status == EVO_OK && evo_search_size(run->search) == 0 &&
        !evo_stopped(run->stop)) {
        run->any_error = true; /* where nothing comes near, what runs will do */
        status = offer_start(run, err);
    }
    run->any_error = false;
    if (status == EVO_OK && evo_search_size(run->search) == 0 &&
        !evo_stopped(run->stop))
        status = evo_fail(
            err, EVO_ERR_ARGUMENT,
            "no starting program for %s in %s suits --isa %s%s: expected one "
            "of its instructions that has the special values right; --from scratch "
            "needs none",
            evo_target_get(o->target)->name, evo_format_get(o->format)->name,
            evo_isa_name(o->isa), o->instructions[0] ? " and --instructions" : "");
    evo_search_select(run->search);
    return status;
}

/* ---- Out ------------------------------------------------------------------- */

static bool is_recorded(const evo_run_state *run, evo_hash id) {
    for (size_t i = 0; i < run->recorded_count; i++)
        if (evo_hash_equal(run->recorded[i], id))
            return true;
    return false;
}

static bool remember_recorded(evo_run_state *run, evo_hash id) {
    if (run->recorded_count == run->recorded_capacity) {
        size_t larger = 2 * run->recorded_capacity + 64;
        evo_hash *grown = realloc(run->recorded, larger * sizeof *grown);
        if (!grown)
            return false;
        run->recorded = grown;
        run->recorded_capacity = larger;
    }
    run->recorded[run->recorded_count++] = id;
    return true;
}

evo_status evo_run_record_time(evo_run_state *run, evo_hash id, double ns, double ratio,
                               double latency, evo_error *err) {
    const evo_run_options *o = run->options;
    const char *ranked = ranked_by(run);
    evo_time_record time = {
        .host = ranked != NULL ? ranked : run->host,
        .isa = evo_isa_name(o->isa),
        .inputs = ranked != NULL ? "port-model" : evo_run_inputs_name(o),
        .ns_per_element = ns,
        .latency_ns = latency,
        .reference_ratio = ratio,
    };
    return evo_archive_add_time(run->archive, id, run->run_id, &time, err);
}

static evo_status record_one(evo_run_state *run, const evo_individual *a,
                             evo_error *err) {
    evo_hash id;
    evo_status status = evo_archive_add_kernel(
        run->archive, &a->kernel, run->run_id,
        a->parent_count > 0 ? &a->parents[0] : NULL,
        a->parent_count > 1 ? &a->parents[1] : NULL, a->operators, &id, err);
    if (status != EVO_OK)
        return status;
    evo_claim claim = {
        .verdict = EVO_VERDICT_OBSERVED,
        .domain = run->options->domain,
        .inputs = a->points,
        .max_ulp = a->max_ulp,
        .has_sum = !isnan(a->sum_error),
        .sum_error = isnan(a->sum_error) ? 0 : a->sum_error,
    };
    if (a->max_ulp < EVO_ERROR_GRADED)
        status = evo_archive_add_claim(run->archive, id, run->run_id, &claim, err);
    /* Without a clock, what kernels are ranked by (evo_cli_is_measured): the model's
     * cost of a lane. */
    double ns = a->ns_per_element > 0 ? a->ns_per_element : a->model_cost / EVO_LANES;
    if (status == EVO_OK)
        status =
            evo_run_record_time(run, id, ns, a->reference_ratio, a->latency_ns, err);
    return status;
}

evo_status evo_run_commit(evo_run_state *run, evo_error *err) {
    size_t size = evo_search_size(run->search);
    bool changed = false;
    for (size_t i = 0; i < size && !changed; i++) {
        const evo_individual *a = evo_search_get(run->search, i);
        changed = !is_recorded(run, a->id);
    }
    if (!changed)
        return EVO_OK;
    evo_status status = evo_archive_begin(run->archive, err);
    for (size_t i = 0; i < size && status == EVO_OK; i++) {
        const evo_individual *a = evo_search_get(run->search, i);
        if (is_recorded(run, a->id))
            continue;
        status = record_one(run, a, err);
        if (status == EVO_OK && !remember_recorded(run, a->id))
            status = evo_fail(err, EVO_ERR_MEMORY, "out of memory for the record");
    }
    char *text = status == EVO_OK ? evo_run_state_print(run->options, run->next) : NULL;
    if (text)
        status =
            evo_archive_set_state(run->archive, run->run_id, text, strlen(text), err);
    free(text);
    if (status == EVO_OK)
        return evo_archive_commit(run->archive, err);
    evo_archive_rollback(run->archive);
    return status;
}
