/* The loop of a search over the reals: batches of children are asked, scored in
 * parallel and told in order; after some batches the news are confirmed by MPFR and
 * committed. */
#include "cli/real.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    BATCHES = 16, /* between commits */
    CONFIRM_POINTS = 2000,
    ANCESTOR_POINTS = 250, /* local maxima are climbed whatever the number */
};

typedef struct real_run {
    const evo_run_options *options;
    const evo_stop_flag *stop;
    evo_progress *progress;
    evo_archive *archive;
    evo_real_scorer *scorer;
    evo_breed *population;
    evo_ancestry *ancestry;
    uint64_t settled; /* formulas that were put into the population at the start */
    int64_t run_id;
    uint64_t started_ns, next;
    double recorded[EVO_BREED_MAX_OPERATIONS + 1]; /* errors the archive has */
} real_run;

/* ---- Breeding ----------------------------------------------------------------- */

typedef struct batch {
    const evo_real_breeding *breeding;
    evo_breed_member *children;
} batch;

static evo_status score_child(void *ctx, size_t index, unsigned worker) {
    const batch *b = ctx;
    const evo_real_breeding *o = b->breeding;
    evo_breed_member *child = &b->children[index];
    evo_rng rng;
    child->error = INFINITY;
    if (evo_stopped(o->stop))
        return EVO_OK;
    evo_rng_init(&rng, o->seed, EVO_STREAM_FIT, o->stream << 48 | child->number);
    double gate = evo_breed_gate(o->population, child->formula.step_count);
    child->error =
        evo_real_score(o->scorer, worker, &rng, EVO_REAL_STARTS, gate, &child->formula);
    return EVO_OK;
}

evo_status evo_real_breed(const evo_real_breeding *breeding, size_t count,
                          evo_breed_member *children, bool *kept, evo_error *err) {
    batch b = {breeding, children};
    for (size_t i = 0; i < count; i++)
        evo_breed_ask(breeding->population, &children[i]);
    evo_status status = evo_parallel_for(breeding->threads, count, score_child, &b);
    if (status != EVO_OK)
        return evo_fail(err, status, "a batch failed: %s", evo_status_name(status));
    for (size_t i = 0; i < count; i++)
        kept[i] = evo_breed_tell(breeding->population, &children[i]);
    return EVO_OK;
}

static evo_status breed_batch(real_run *run, evo_breed_member *children,
                              evo_error *err) {
    const evo_run_options *o = run->options;
    const evo_real_breeding breeding = {run->scorer, run->population, o->seed,
                                        0,           o->threads,      run->stop};
    bool kept[EVO_REAL_BATCH];
    size_t count = EVO_REAL_BATCH;
    if (o->evaluations > 0 && o->evaluations - run->next < count)
        count = (size_t)(o->evaluations - run->next);
    evo_status status = evo_real_breed(&breeding, count, children, kept, err);
    for (size_t i = 0; status == EVO_OK && i < count; i++)
        if (kept[i] && !evo_ancestry_add(run->ancestry, &children[i]))
            status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    run->next += count;
    return status;
}

/* ---- Archive ------------------------------------------------------------------- */

/* Whether the archive has the kernel with a claim from as many points at least. */
static bool is_claimed(real_run *run, evo_hash id, size_t points) {
    char name[33];
    evo_error ignored = {0};
    evo_archive_entry *entry = malloc(sizeof *entry);
    evo_hash_format(id, name);
    bool claimed = entry != NULL &&
                   evo_archive_find(run->archive, name, entry, &ignored) == EVO_OK &&
                   entry->has_claim && entry->claim.inputs >= points;
    free(entry);
    return claimed;
}

static evo_status write_kernel(real_run *run, const evo_breed_member *member,
                               const evo_kernel *kernel, const evo_hash *parent,
                               const evo_real_result *result, evo_error *err) {
    evo_claim claim = {.verdict = EVO_VERDICT_OBSERVED,
                       .domain = run->options->domain,
                       .inputs = result->points,
                       .max_ulp = result->max_error};
    evo_hash id;
    memcpy(&claim.worst_input[0], &result->worst_x, sizeof result->worst_x);
    evo_status status =
        evo_archive_add_kernel(run->archive, kernel, run->run_id, parent, NULL,
                               evo_breed_mutation_name(member->mutation), &id, err);
    return status == EVO_OK
               ? evo_archive_add_claim(run->archive, id, run->run_id, &claim, err)
               : status;
}

/* Confirms a formula and writes it with its claim, unless the archive has that. One
 * that MPFR sees a pole in is left out: *written is false then. */
static evo_status record(real_run *run, const evo_breed_member *member, size_t points,
                         const evo_hash *parent, evo_hash *id, bool *written,
                         evo_error *err) {
    evo_real_result result = {0};
    evo_kernel *kernel = malloc(sizeof *kernel);
    *written = false;
    if (kernel == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = evo_formula_to_kernel(
        &member->formula, evo_target_get(run->options->target)->name, kernel, err);
    if (status == EVO_OK) {
        *id = evo_kernel_hash(kernel);
        *written = is_claimed(run, *id, points);
    }
    if (status == EVO_OK && !*written) {
        status =
            evo_real_confirm(run->scorer, &member->formula, points, NULL, &result, err);
        *written = status == EVO_OK && isfinite(result.max_error);
        if (*written)
            status = write_kernel(run, member, kernel, parent, &result, err);
    }
    free(kernel);
    return status;
}

/* The ancestors of a formula that the archive does not have yet, the oldest first:
 * *parent is the id of the last one, if *has_parent. */
static evo_status record_ancestors(real_run *run, const evo_breed_member *member,
                                   evo_hash *parent, bool *has_parent, evo_error *err) {
    size_t count = 0, capacity = 0;
    evo_ancestor **chain = NULL;
    evo_status status = EVO_OK;
    const evo_ancestor *one = NULL;
    bool more = member->has_parent;
    *has_parent = false;
    uint64_t number = member->parent_number;
    while (more && status == EVO_OK) {
        evo_ancestor *next = evo_ancestry_find(run->ancestry, number);
        if (next == NULL)
            break;
        one = next;
        if (one->archived)
            break;
        if (count == capacity) {
            capacity = 2 * capacity + 16;
            evo_ancestor **grown = realloc(chain, capacity * sizeof *grown);
            if (grown == NULL) {
                status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
                break;
            }
            chain = grown;
        }
        chain[count++] = next;
        more = one->has_parent;
        number = one->parent_number;
    }
    if (one != NULL && one->archived) {
        *parent = one->id;
        *has_parent = true;
    }
    while (count > 0 && status == EVO_OK) {
        evo_ancestor *next = chain[--count];
        evo_breed_member elder = {.formula = evo_ancestor_formula(next),
                                  .mutation = next->mutation};
        bool written;
        status = record(run, &elder, ANCESTOR_POINTS, *has_parent ? parent : NULL,
                        &next->id, &written, err);
        if (status == EVO_OK && written) {
            next->archived = true;
            *parent = next->id;
            *has_parent = true;
        }
    }
    free(chain);
    return status;
}

/* A new best with all that led to it. */
static evo_status record_best(real_run *run, const evo_breed_member *best,
                              evo_error *err) {
    evo_ancestor *known = evo_ancestry_find(run->ancestry, best->number);
    evo_hash parent, id;
    bool has_parent, written;
    evo_status status = record_ancestors(run, best, &parent, &has_parent, err);
    if (status == EVO_OK)
        status = record(run, best, CONFIRM_POINTS, has_parent ? &parent : NULL, &id,
                        &written, err);
    if (status == EVO_OK && written && known != NULL) {
        known->archived = true;
        known->id = id;
    }
    return status;
}

static evo_status save_state(real_run *run, evo_error *err) {
    char *text = evo_run_state_print(run->options, run->next);
    evo_status status =
        text ? evo_archive_set_state(run->archive, run->run_id, text, strlen(text), err)
             : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    free(text);
    return status;
}

/* One transaction with the formulas that are better than what the archive has, by more
 * than `gain`, and the state to go on from. */
static evo_status commit(real_run *run, double gain, evo_error *err) {
    evo_status status = evo_archive_begin(run->archive, err);
    if (status != EVO_OK)
        return status;
    for (int n = 1; n <= run->options->max_operations && status == EVO_OK; n++) {
        const evo_breed_member *best = evo_breed_get(run->population, n, 0);
        if (best == NULL || best->error >= (1 - gain) * run->recorded[n])
            continue;
        status = record_best(run, best, err);
        run->recorded[n] = best->error;
    }
    if (status == EVO_OK)
        status = save_state(run, err);
    if (status == EVO_OK)
        return evo_archive_commit(run->archive, err);
    evo_archive_rollback(run->archive);
    return status;
}

/* ---- Start --------------------------------------------------------------------- */

/* The archive's kernel that a settled formula comes from becomes its parent. */
static evo_status settle_origin(real_run *run, evo_breed_member *member,
                                const evo_hash *origin, evo_error *err) {
    evo_breed_member elder = *member;
    bool known = true;
    /* Numbers that no child has. */
    elder.number = UINT64_MAX - run->settled++;
    member->number = UINT64_MAX - run->settled++;
    if (origin != NULL) {
        known = evo_ancestry_add(run->ancestry, &elder);
        evo_ancestor *one = evo_ancestry_find(run->ancestry, elder.number);
        if (known && one != NULL) {
            one->archived = true;
            one->id = *origin;
        }
        member->has_parent = true;
        member->parent_number = elder.number;
    }
    return known && evo_ancestry_add(run->ancestry, member)
               ? EVO_OK
               : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
}

/* Fits a kernel's formula from its own constants and puts it into the population.
 * origin: its id, when it is the archive's. */
static evo_status settle(real_run *run, const evo_kernel *kernel,
                         const evo_hash *origin, evo_error *err) {
    evo_breed_member member = {.mutation = EVO_BREED_NONE};
    evo_rng rng;
    evo_status status = evo_formula_from_kernel(kernel, &member.formula, err);
    if (status != EVO_OK)
        return status;
    evo_formula_normalize(&member.formula);
    evo_rng_init(&rng, run->options->seed, EVO_STREAM_FIT, UINT64_MAX);
    member.error = evo_real_score(run->scorer, 0, &rng, EVO_REAL_STARTS, INFINITY,
                                  &member.formula);
    if (origin == NULL && (!isfinite(member.error) ||
                           member.formula.step_count > run->options->max_operations))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernel %s has %d operations and is %s on the domain: expected "
                        "at most %d and a finite error",
                        kernel->name, member.formula.step_count,
                        isfinite(member.error) ? "finite" : "not finite",
                        run->options->max_operations);
    status = settle_origin(run, &member, origin, err);
    if (status == EVO_OK)
        (void)evo_breed_tell(run->population, &member);
    return status;
}

static evo_status settle_front(real_run *run, evo_error *err) {
    evo_front front;
    evo_status status = evo_real_front(run->archive, &front, err);
    if (status != EVO_OK)
        return status;
    if (run->options->next == 0)
        evo_run_tell_continued(run->options->archive, front.total);
    for (size_t i = 0; i < front.count && status == EVO_OK; i++)
        status = settle(run, &front.entries[i].kernel, &front.entries[i].id, err);
    evo_cli_front_clear(&front);
    return status;
}

static evo_status settle_file(real_run *run, evo_error *err) {
    evo_loaded *loaded = malloc(sizeof *loaded);
    evo_status status = loaded ? evo_cli_load(run->options->from, loaded, err)
                               : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = settle(run, &loaded->entry.kernel, NULL, err);
    free(loaded);
    return status;
}

static evo_status open_archive(real_run *run, evo_error *err) {
    const evo_run_options *o = run->options;
    char host[160] = "real arithmetic";
    if (!o->deterministic)
        evo_host_fingerprint(host, sizeof host);
    evo_status status = evo_run_open(o, &run->archive, err);
    return status == EVO_OK ? evo_run_enter(o, run->archive, host,
                                            "double-double, MPFR", &run->run_id, err)
                            : status;
}

static evo_status prepare(real_run *run, evo_error *err) {
    const evo_run_options *o = run->options;
    evo_real_scorer_options scoring = {.target = o->target,
                                       .kind = o->kind,
                                       .domain = o->domain,
                                       .workers = o->threads};
    evo_breed_options breeding = {
        .seed = o->seed,
        .operations = o->operations,
        .max_operations = o->max_operations,
        .first = o->next,
    };
    for (int n = 0; n <= EVO_BREED_MAX_OPERATIONS; n++)
        run->recorded[n] = INFINITY;
    evo_status status = evo_real_scorer_create(&scoring, &run->scorer, err);
    if (status == EVO_OK) {
        run->population = evo_breed_create(&breeding);
        run->ancestry = evo_ancestry_create();
        if (run->population == NULL || run->ancestry == NULL)
            status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    }
    if (status == EVO_OK && strcmp(o->from, "scratch") != 0)
        status = settle_file(run, err);
    if (status == EVO_OK)
        status = open_archive(run, err);
    return status == EVO_OK ? settle_front(run, err) : status;
}

/* ---- The loop ------------------------------------------------------------------- */

static void show_progress(const real_run *run) {
    if (!evo_cli_progress_due(run->progress))
        return;
    evo_text text;
    double seconds = evo_run_seconds(run->started_ns);
    uint64_t made = run->next - run->options->next;
    evo_text_init(&text);
    evo_text_append(&text,
                    "%.0f s, %llu candidates (%.0f/s), error by operations:", seconds,
                    (unsigned long long)made, (double)made / seconds);
    for (int n = 1; n <= run->options->max_operations; n++) {
        const evo_breed_member *best = evo_breed_get(run->population, n, 0);
        if (best != NULL)
            evo_text_append(&text, " %d: %.3g", n, best->error);
    }
    if (text.data)
        evo_cli_progress_line(run->progress, text.data);
    evo_text_clear(&text);
}

/* Whether some best is better than what the archive has, by more than rounding. */
static bool has_news(const real_run *run, double gain) {
    for (int n = 1; n <= run->options->max_operations; n++) {
        const evo_breed_member *best = evo_breed_get(run->population, n, 0);
        if (best != NULL && best->error < (1 - gain) * run->recorded[n])
            return true;
    }
    return false;
}

static evo_status loop(real_run *run, evo_error *err) {
    const double news = 1e-3;
    evo_breed_member *children = calloc(EVO_REAL_BATCH, sizeof *children);
    evo_status status =
        children ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (int i = 1;
         status == EVO_OK &&
         evo_run_may_go_on(run->options, run->stop, run->started_ns, run->next, 0);
         i++) {
        status = breed_batch(run, children, err);
        if (status == EVO_OK && i % BATCHES == 0) {
            if (has_news(run, news))
                status = commit(run, news, err);
            evo_ancestry_sweep(run->ancestry, run->population);
        }
        show_progress(run);
    }
    free(children);
    return status == EVO_OK ? commit(run, 0, err) : status;
}

static evo_status print_front(real_run *run, evo_error *err) {
    const evo_run_options *o = run->options;
    evo_front front;
    const char *format = evo_run_format_name(o);
    evo_status status = evo_real_front(run->archive, &front, err);
    if (status != EVO_OK)
        return status;
    evo_cli_progress_destroy(run->progress);
    run->progress = NULL;
    if (o->json)
        (void)evo_real_front_json(&front, evo_target_get(o->target)->name, format);
    if (!o->json) {
        evo_grid grid;
        evo_real_front_grid(&front, format, &grid);
        evo_grid_print(&grid, stdout);
        fprintf(stderr,
                "evolve: beside classical approximations: evolve front %s "
                "--classical\n",
                o->archive);
    }
    evo_cli_front_clear(&front);
    return EVO_OK;
}

int evo_real_run(const evo_run_options *options) {
    evo_error err = {0};
    real_run run = {
        .options = options,
        .stop = evo_cli_catch_signals(),
        .progress = evo_cli_progress_create(),
        .started_ns = evo_now_ns(),
        .next = options->next,
    };
    evo_status status = prepare(&run, &err);
    if (status == EVO_OK)
        status = loop(&run, &err);
    bool stopped = evo_stopped(run.stop);
    if (status == EVO_OK && !stopped)
        status = print_front(&run, &err);
    evo_cli_progress_destroy(run.progress);
    evo_archive_close(run.archive);
    evo_ancestry_destroy(run.ancestry);
    evo_breed_destroy(run.population);
    evo_real_scorer_destroy(run.scorer);
    return evo_run_end(status, stopped, &err);
}
