/* One search over quantisers: breed and measure in batches, archive what is on the
 * front, then measure the front on tensors that the search did not see. */
#include "cli/quant.h"
#include "cli/run.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct quant_run {
    const evo_quant_run_options *options;
    const evo_stop_flag *stop;
    evo_progress *progress;
    evo_archive *archive;
    evo_books *books;
    evo_quant_search *search;
    evo_quant_clock *clock; /* NULL when deterministic */
    int64_t run_id;
    uint64_t first;                   /* number of the run's first child */
    uint64_t started_ns, searched_ns; /* searched: the first measurement's begin */
    size_t given;                     /* models of earlier runs */
    double reserved, reserved_at;     /* seconds for the report, estimated then */
} quant_run;

/* ---- Identity ---------------------------------------------------------------- */

/* Of all that decides on a score but the model. */
static void identify_data(const evo_quant_run_options *o, char text[33]) {
    evo_hash hashes[2] = {{{0}}, {{0}}};
    for (size_t i = 0; i < o->tensors.count; i++) {
        const evo_tensor *t = &o->tensors.items[i];
        hashes[1] = evo_hash_bytes(t->data, t->count * sizeof *t->data);
        hashes[0] = evo_hash_bytes(hashes, sizeof hashes);
        hashes[1] = evo_hash_bytes(t->dims, t->rank * sizeof *t->dims);
        hashes[0] = evo_hash_bytes(hashes, sizeof hashes);
    }
    /* Times of decoding from a model and from a clock are not compared. */
    const bool modes[2] = {o->per_layer,
                           o->deterministic && o->objectives >> EVO_QUANT_DECODE & 1};
    hashes[1] = evo_hash_bytes(modes, sizeof modes);
    evo_hash_format(evo_hash_bytes(hashes, sizeof hashes), text);
}

/* ---- Archive ----------------------------------------------------------------- */

static evo_status enter(quant_run *run, evo_error *err) {
    const evo_quant_run_options *o = run->options;
    char started[32], host[160] = "-";
    evo_run_started(o->deterministic, started);
    if (!o->deterministic)
        evo_host_fingerprint(host, sizeof host);
    const evo_run_record record = {o->command, o->seed, host, "", EVO_VERSION, started};
    return evo_archive_add_run(run->archive, &record, &run->run_id, err);
}

/* The books of data, so that what the archive names can be exported without the data.
 */
static evo_status store_books(quant_run *run, evo_error *err) {
    evo_status status = EVO_OK;
    for (unsigned bits = 1; status == EVO_OK && bits <= EVO_LLOYD_MAX_BITS; bits++) {
        char name[32];
        evo_text text;
        evo_text_init(&text);
        uint32_t count = run->books->counts[EVO_BOOK_DATA][bits];
        for (uint32_t i = 0; i < count; i++)
            evo_text_append(&text, "%s%a", i > 0 ? " " : "",
                            run->books->levels[EVO_BOOK_DATA][bits][i]);
        snprintf(name, sizeof name, "lloyd%u:data", bits);
        if (text.failed)
            status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
        else if (count > 0)
            status = evo_archive_add_codebook(run->archive, name, text.data, err);
        evo_text_clear(&text);
    }
    return status;
}

static evo_status open_archive(quant_run *run, evo_error *err) {
    const evo_quant_run_options *o = run->options;
    char bits[16], data[33], objectives[64];
    if (o->space.bits_low == o->space.bits_high)
        snprintf(bits, sizeof bits, "%u", o->space.bits_low);
    else
        snprintf(bits, sizeof bits, "%u-%u", o->space.bits_low, o->space.bits_high);
    identify_data(o, data);
    evo_quant_format_objectives(o->objectives, objectives);
    evo_status status =
        evo_archive_open(o->archive, EVO_ARCHIVE_CREATE, &run->archive, err);
    if (status == EVO_OK)
        status = evo_archive_begin(run->archive, err);
    if (status == EVO_OK)
        status = evo_archive_bind_quant(run->archive, bits, data, objectives, err);
    if (status == EVO_OK)
        status = store_books(run, err);
    return status;
}

/* Where the earlier runs on this archive ended. */
static evo_status read_state(quant_run *run, evo_error *err) {
    int64_t run_id;
    void *state = NULL;
    size_t size = 0;
    evo_status status =
        evo_archive_get_state(run->archive, &run_id, &state, &size, err);
    if (status == EVO_OK && state != NULL && size == sizeof run->first)
        memcpy(&run->first, state, size);
    free(state);
    return status;
}

static evo_status write_state(quant_run *run, evo_error *err) {
    uint64_t next = evo_quant_search_next(run->search);
    return evo_archive_set_state(run->archive, run->run_id, &next, sizeof next, err);
}

static void fill_claim(const evo_quant_score *score, const char *data,
                       const char *source, evo_quant_claim *c) {
    *c = (evo_quant_claim){
        .tensors = score->tensors,
        .elements = score->elements,
        .mse = score->mse,
        .sqnr_db = score->sqnr_db,
        .output_sqnr_db = score->output_sqnr_db,
        .kl = score->kl,
        .effective_bits = score->effective_bits,
        .accumulator_bits = score->cost.accumulator_bits,
        .table_bytes = score->cost.table_bytes,
        .bit_operations = score->cost.bit_operations,
        .decode_ns = score->cost.decode_ns,
    };
    snprintf(c->data, sizeof c->data, "%s", data);
    snprintf(c->source, sizeof c->source, "%s", source);
}

static evo_status store(quant_run *run, const evo_quant_individual *a, evo_error *err) {
    char parents[2][33] = {"", ""};
    evo_text text;
    evo_text_init(&text);
    evo_quant_model model = {a->genes, a->gene_count};
    evo_quant_model_format(&model, &text);
    for (unsigned i = 0; i < a->parent_count; i++)
        evo_hash_format(a->parents[i], parents[i]);
    evo_quant_claim claim;
    fill_claim(&a->score, "search", run->options->source, &claim);
    evo_status status =
        text.failed
            ? evo_fail(err, EVO_ERR_MEMORY, "out of memory")
            : evo_archive_add_quantiser(run->archive, run->run_id, a->id, text.data,
                                        a->operation, parents[0], parents[1], err);
    if (status == EVO_OK)
        status =
            evo_archive_add_quant_claim(run->archive, run->run_id, a->id, &claim, err);
    evo_text_clear(&text);
    return status;
}

/* Of a model with a quantiser for each tensor. */
static evo_status store_layers(quant_run *run, const evo_quant_search *search,
                               size_t number, const evo_tensor_list *tensors,
                               const char *data, evo_error *err) {
    const evo_quant_individual *a = evo_quant_search_get(search, number);
    evo_status status = EVO_OK;
    for (size_t k = 0; status == EVO_OK && a->gene_count > 1 && k < tensors->count;
         k++) {
        const evo_quant_report *r = evo_quant_search_layer(search, number, k);
        evo_quant_layer layer = {.sqnr_db = r->sqnr_db,
                                 .effective_bits = r->effective_bits};
        snprintf(layer.name, sizeof layer.name, "%s", tensors->items[k].name);
        status =
            evo_archive_add_quant_layer(run->archive, a->id, data, k + 1, &layer, err);
    }
    return status;
}

/* What is new from number `first` on and on the front, and where to go on. */
static evo_status commit_from(quant_run *run, size_t first, evo_error *err) {
    evo_status status = evo_archive_begin(run->archive, err);
    for (size_t i = first; status == EVO_OK && i < evo_quant_search_count(run->search);
         i++) {
        const evo_quant_individual *a = evo_quant_search_get(run->search, i);
        if (!a->on_front)
            continue;
        status = store(run, a, err);
        if (status == EVO_OK)
            status = store_layers(run, run->search, i, &run->options->tensors, "search",
                                  err);
    }
    if (status == EVO_OK)
        status = write_state(run, err);
    return status == EVO_OK ? evo_archive_commit(run->archive, err) : status;
}

/* ---- The search -------------------------------------------------------------- */

static evo_quant_data data_of(const quant_run *run, bool report) {
    const evo_quant_run_options *o = run->options;
    return (evo_quant_data){
        .tensors = report ? &o->report : &o->tensors,
        .books = run->books,
        .seed = o->seed,
        .stream = report ? EVO_STREAM_CERTIFY : EVO_STREAM_SELECT,
        .inputs = EVO_QUANT_INPUTS,
        .decode_ns = run->clock != NULL ? evo_quant_clock_read : NULL,
        .decode_ctx = run->clock,
    };
}

/* The clock's reading so many seconds before the end of the budget; 0: none is set. */
static uint64_t deadline(const quant_run *run, double before) {
    const evo_quant_run_options *o = run->options;
    double ns = 1e9 * (o->seconds - before);
    return o->deterministic ? 0 : run->started_ns + (ns > 1 ? (uint64_t)ns : 1);
}

static evo_status give_models(quant_run *run, const evo_quant_front *front,
                              evo_error *err) {
    evo_quant_model *models = calloc(front->count + 1, sizeof *models);
    evo_gene **genes = calloc(front->count + 1, sizeof *genes);
    evo_status status =
        models && genes ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (size_t i = 0; status == EVO_OK && i < front->count; i++) {
        status = evo_quant_model_parse(front->items[i].model, &genes[i],
                                       &models[i].gene_count, err);
        models[i].genes = genes[i];
    }
    if (status == EVO_OK)
        status = evo_quant_search_give(run->search, models, front->count, err);
    for (size_t i = 0; genes != NULL && i < front->count; i++)
        free(genes[i]);
    free(genes);
    free(models);
    return status;
}

/* The front of earlier runs takes part again. */
static evo_status give_front(quant_run *run, evo_error *err) {
    evo_quant_front front;
    evo_status status = evo_quant_front_read(run->archive, &front, err);
    if (status != EVO_OK)
        return status;
    run->searched_ns = evo_now_ns();
    evo_quant_search_until(run->search, deadline(run, 0), run->stop);
    status = give_models(run, &front, err);
    run->given = evo_quant_search_count(run->search);
    if (front.count > 0)
        fprintf(stderr,
                "the archive %s continues with the %zu quantisers of its front\n",
                run->options->archive, front.count);
    evo_quant_front_clear(&front);
    return status;
}

static evo_status start(quant_run *run, evo_error *err) {
    const evo_quant_run_options *o = run->options;
    if (!o->deterministic && (run->clock = evo_quant_clock_create()) == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = evo_books_create(&o->tensors, &run->books, err);
    if (status == EVO_OK)
        status = open_archive(run, err);
    if (status == EVO_OK)
        status = read_state(run, err);
    evo_quant_options options = {
        .space = o->space,
        .objectives = o->objectives,
        .per_layer = o->per_layer,
        .seed = o->seed,
        .first = run->first,
        .threads = o->threads,
    };
    if (status == EVO_OK) {
        options.data = data_of(run, false);
        status = evo_quant_search_create(&options, &run->search, err);
    }
    if (status == EVO_OK)
        status = enter(run, err);
    if (status == EVO_OK)
        status = write_state(run, err);
    if (status == EVO_OK)
        status = evo_archive_commit(run->archive, err);
    return status == EVO_OK ? give_front(run, err) : status;
}

static size_t count_front(const quant_run *run) {
    size_t count = 0;
    for (size_t i = 0; i < evo_quant_search_count(run->search); i++)
        count += evo_quant_search_get(run->search, i)->on_front;
    return count;
}

static double count_elements(const evo_tensor_list *list) {
    double elements = 0;
    for (size_t i = 0; i < list->count; i++)
        elements += (double)list->items[i].count;
    return elements;
}

/* Seconds that the report takes at the pace of the search, and a quarter more. Looked
 * at again when a twentieth more of the time is gone. */
static double reserve(quant_run *run) {
    const evo_quant_run_options *o = run->options;
    double elapsed = evo_run_seconds(run->started_ns);
    double work = evo_quant_search_work(run->search);
    if (o->report.count == 0 || work == 0 || elapsed < 1.05 * run->reserved_at)
        return run->reserved;
    double pace = evo_run_seconds(run->searched_ns) / work;
    run->reserved_at = elapsed;
    run->reserved = 1.25 * pace * evo_quant_search_front_work(run->search) *
                    count_elements(&o->report) / count_elements(&o->tensors);
    return run->reserved;
}

static bool may_go_on(quant_run *run) {
    const evo_quant_run_options *o = run->options;
    size_t count = evo_quant_search_count(run->search), own = count - run->given;
    if (evo_stopped(run->stop) || (o->evaluations > 0 && own >= o->evaluations))
        return false;
    uint64_t end = deadline(run, reserve(run));
    evo_quant_search_until(run->search, end, run->stop);
    return count == 0 || end == 0 || evo_now_ns() < end;
}

/* How many are bred at once: as many as are wanted, but where the clock decides no more
 * than a tenth of what is left lasts for, since what they add to the front has to be
 * reported on, too. */
static size_t batch_limit(const quant_run *run) {
    const evo_quant_run_options *o = run->options;
    size_t count = evo_quant_search_count(run->search), limit = SIZE_MAX;
    if (o->evaluations > 0)
        limit = (size_t)o->evaluations - (count - run->given);
    if (o->deterministic)
        return limit;
    double left = o->seconds - run->reserved - evo_run_seconds(run->started_ns);
    double part = left / 10 / evo_run_seconds(run->searched_ns);
    double most = fmax(part * (double)count, o->threads);
    return most < (double)limit ? (size_t)most : limit;
}

static void tell_progress(const quant_run *run) {
    char line[128];
    if (!evo_cli_progress_due(run->progress))
        return;
    snprintf(line, sizeof line, "%zu quantisers, %zu on the front",
             evo_quant_search_count(run->search), count_front(run));
    evo_cli_progress_line(run->progress, line);
}

static evo_status search(quant_run *run, evo_error *err) {
    evo_status status = EVO_OK;
    size_t done = 1;
    while (status == EVO_OK && done > 0 && may_go_on(run)) {
        size_t count = evo_quant_search_count(run->search);
        status = evo_quant_search_step(run->search, batch_limit(run), &done, err);
        if (status == EVO_OK)
            status = commit_from(run, count, err);
        tell_progress(run);
    }
    return status;
}

/* ---- The report -------------------------------------------------------------- */

/* The front of the search as models of the other one; *models malloc'd. */
static evo_status list_front(const quant_run *run, evo_quant_model **models,
                             size_t *count, evo_error *err) {
    *count = 0;
    *models = calloc(evo_quant_search_count(run->search) + 1, sizeof **models);
    if (*models == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (size_t i = 0; i < evo_quant_search_count(run->search); i++) {
        const evo_quant_individual *a = evo_quant_search_get(run->search, i);
        if (a->on_front)
            (*models)[(*count)++] = (evo_quant_model){a->genes, a->gene_count};
    }
    return EVO_OK;
}

/* Models keep their identity, and those that were measured are a beginning. */
static evo_status store_report(quant_run *run, const evo_quant_search *other,
                               evo_error *err) {
    evo_status status = evo_archive_begin(run->archive, err);
    for (size_t i = 0; status == EVO_OK && i < evo_quant_search_count(other); i++) {
        const evo_quant_individual *a = evo_quant_search_get(other, i);
        evo_quant_claim claim;
        fill_claim(&a->score, "report", run->options->report_source, &claim);
        status =
            evo_archive_add_quant_claim(run->archive, run->run_id, a->id, &claim, err);
        if (status == EVO_OK)
            status = store_layers(run, other, i, &run->options->report, "report", err);
    }
    return status == EVO_OK ? evo_archive_commit(run->archive, err) : status;
}

/* The front on tensors that nothing was chosen by; the codebooks stay those of the
 * search, the scales are of the tensors themselves. */
static evo_status report(quant_run *run, evo_error *err) {
    const evo_quant_run_options *o = run->options;
    evo_quant_search *other = NULL;
    evo_quant_model *models = NULL;
    size_t count = 0;
    if (o->report.count == 0)
        return EVO_OK;
    evo_quant_options options = {.data = data_of(run, true),
                                 .space = o->space,
                                 .objectives = o->objectives,
                                 .per_layer = o->per_layer,
                                 .threads = o->threads};
    evo_status status = list_front(run, &models, &count, err);
    if (status == EVO_OK)
        status = evo_quant_search_create(&options, &other, err);
    if (status == EVO_OK) {
        evo_quant_search_until(other, deadline(run, 0), NULL);
        status = evo_quant_search_give(other, models, count, err);
    }
    if (status == EVO_OK)
        status = store_report(run, other, err);
    if (status == EVO_OK && evo_quant_search_count(other) < count)
        fprintf(stderr,
                "the time is over: %zu of the front's %zu quantisers are reported on\n",
                evo_quant_search_count(other), count);
    evo_quant_search_destroy(other);
    free(models);
    return status;
}

/* ---- All of it --------------------------------------------------------------- */

static evo_status print(const quant_run *run, evo_error *err) {
    evo_quant_front front;
    evo_status status = evo_quant_front_read(run->archive, &front, err);
    if (status != EVO_OK)
        return status;
    size_t count = evo_quant_search_count(run->search);
    fprintf(stderr, "%zu quantisers measured on %s; %zu on the front%s%s\n", count,
            run->options->source, front.count,
            run->options->report.count > 0 ? ", reported on " : "",
            run->options->report_source);
    evo_grid grid;
    if (!run->options->json) {
        evo_quant_front_grid(&front, &grid);
        evo_grid_print(&grid, stdout);
    } else if (evo_quant_front_json(&front) != EVO_EXIT_DONE)
        status = evo_fail(err, EVO_ERR_IO, "cannot print the front");
    evo_quant_front_clear(&front);
    return status;
}

int evo_quant_run(const evo_quant_run_options *options) {
    evo_error err = {EVO_OK, ""};
    quant_run run = {.options = options,
                     .stop = evo_cli_catch_signals(),
                     .progress = evo_cli_progress_create(),
                     .started_ns = evo_now_ns()};
    evo_status status = start(&run, &err);
    if (status == EVO_OK)
        status = search(&run, &err);
    if (status == EVO_OK)
        status = report(&run, &err);
    evo_cli_progress_destroy(run.progress);
    if (status == EVO_OK)
        status = print(&run, &err);
    bool stopped = evo_stopped(run.stop);
    evo_archive_close(run.archive);
    evo_quant_search_destroy(run.search);
    evo_books_destroy(run.books);
    evo_quant_clock_destroy(run.clock);
    return evo_run_end(status, stopped, &err);
}
