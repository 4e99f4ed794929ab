/* The front of an archive of quantisers, as a table and as JSON; one of them. */
#include "cli/quant.h"
#include "cli/run.h"
#include "timing/timing.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

char *evo_quant_archive_of(const char *word) {
    const char *colon = strrchr(word, ':');
    char *path = colon != NULL ? evo_cli_archive_of(word) : NULL;
    if (path != NULL && evo_cli_is_quant(path))
        return path;
    free(path);
    return NULL;
}

/* ---- Reading ----------------------------------------------------------------- */

static unsigned set_objectives(uint32_t wanted, evo_quant_item *item) {
    const evo_quant_claim *c = &item->entry.search;
    const evo_quant_score score = {
        .sqnr_db = c->sqnr_db,
        .output_sqnr_db = c->output_sqnr_db,
        .effective_bits = c->effective_bits,
        .cost = {.hardware = c->bit_operations + c->table_bytes,
                 .decode_ns = c->decode_ns},
    };
    return evo_quant_objectives(&score, wanted, item->objectives);
}

static evo_status add_item(evo_quant_front *front, const evo_quant_item *item) {
    if (front->count == front->capacity) {
        size_t larger = front->capacity > 0 ? 2 * front->capacity : 16;
        evo_quant_item *grown = realloc(front->items, larger * sizeof *grown);
        if (grown == NULL)
            return EVO_ERR_MEMORY;
        front->items = grown;
        front->capacity = larger;
    }
    char *model = strdup(item->entry.model);
    if (model == NULL)
        return EVO_ERR_MEMORY;
    front->items[front->count] = *item;
    front->items[front->count++].model = model;
    return EVO_OK;
}

/* A model of an archive is parsed and identified again before anyone sees it. */
static evo_status check_model(const evo_archive *archive, const evo_quant_entry *entry,
                              evo_error *err) {
    evo_quant_model model;
    evo_gene *genes;
    evo_error why = {EVO_OK, ""};
    evo_status status =
        evo_quant_model_parse(entry->model, &genes, &model.gene_count, &why);
    char id[33], sentence[256];
    evo_text_line(why.text, strlen(why.text), sentence, sizeof sentence);
    if (status != EVO_OK)
        return evo_fail(err, status == EVO_ERR_MEMORY ? status : EVO_ERR_PARSE,
                        "%s: quantiser %s is refused: %s", evo_archive_path(archive),
                        entry->id, sentence);
    evo_text text; /* spaces in other places would be shown as they are */
    evo_text_init(&text);
    model.genes = genes;
    evo_quant_model_format(&model, &text);
    bool same = text.data != NULL && strcmp(text.data, entry->model) == 0;
    evo_text_clear(&text);
    evo_hash_format(evo_quant_model_identify(&model), id);
    free(genes);
    return same && strcmp(id, entry->id) == 0
               ? EVO_OK
               : evo_fail(err, EVO_ERR_PARSE,
                          "%s: quantiser %s is refused: its text has the identity %s",
                          evo_archive_path(archive), entry->id, id);
}

typedef struct reading {
    const evo_archive *archive;
    evo_quant_front *front;
    evo_error *err;
} reading;

/* Leaves out what another one covers; the order stays. */
static evo_status visit(void *ctx, const evo_quant_entry *entry) {
    const reading *r = ctx;
    evo_quant_front *front = r->front;
    evo_status status = check_model(r->archive, entry, r->err);
    if (status != EVO_OK)
        return status;
    evo_quant_item item = {.entry = *entry};
    front->total++;
    unsigned dims = set_objectives(front->objectives, &item);
    for (size_t i = 0; i < front->count; i++)
        if (evo_quant_covers(front->items[i].objectives, item.objectives, dims))
            return EVO_OK;
    size_t kept = 0;
    for (size_t i = 0; i < front->count; i++) {
        if (evo_quant_covers(item.objectives, front->items[i].objectives, dims))
            free(front->items[i].model);
        else
            front->items[kept++] = front->items[i];
    }
    front->count = kept;
    status = add_item(front, &item);
    return status == EVO_OK ? EVO_OK : evo_fail(r->err, status, "out of memory");
}

evo_status evo_quant_front_read(evo_archive *archive, evo_quant_front *front,
                                evo_error *err) {
    char objectives[64];
    reading r = {archive, front, err};
    memset(front, 0, sizeof *front);
    evo_status status = evo_archive_quant_objectives(archive, objectives, err);
    if (status == EVO_OK)
        status =
            evo_quant_parse_objectives(objectives, &front->objectives, NULL) == EVO_OK
                ? EVO_OK
                : evo_fail(err, EVO_ERR_PARSE,
                           "%s: what the archive minimises is malformed",
                           evo_archive_path(archive));
    if (status == EVO_OK)
        status = evo_archive_each_quantiser(archive, visit, &r, err);
    if (status != EVO_OK)
        evo_quant_front_clear(front);
    return status;
}

void evo_quant_front_clear(evo_quant_front *front) {
    for (size_t i = 0; i < front->count; i++)
        free(front->items[i].model);
    free(front->items);
    memset(front, 0, sizeof *front);
}

/* ---- Table ------------------------------------------------------------------- */

static void decibels(evo_grid *grid, double value) {
    if (isnan(value))
        evo_grid_cell(grid, "-");
    else if (value == INFINITY)
        evo_grid_cell(grid, "exact");
    else
        evo_grid_cell(grid, "%.2f", value);
}

static size_t count_lines(const char *text) {
    size_t lines = 1;
    for (; *text != '\0'; text++)
        lines += *text == '\n';
    return lines;
}

void evo_quant_front_grid(const evo_quant_front *front, evo_grid *grid) {
    static const char *const headers[] = {
        "id", "bits",     "SQNR dB", "report dB", "outputs",
        "KL", "hardware", "acc",     "decode ns", "quantiser"};
    evo_grid_init(grid, "lrrrrrrrrl", headers);
    for (size_t i = 0; i < front->count; i++) {
        const evo_quant_entry *e = &front->items[i].entry;
        const evo_quant_claim *c = e->has_report ? &e->report : &e->search;
        size_t genes = count_lines(front->items[i].model);
        evo_grid_cell(grid, "%.12s", e->id);
        evo_grid_cell(grid, "%.4f", e->search.effective_bits);
        decibels(grid, e->search.sqnr_db);
        decibels(grid, e->has_report ? e->report.sqnr_db : (double)NAN);
        decibels(grid, c->output_sqnr_db);
        evo_grid_cell(grid, "%.4f", c->kl);
        evo_grid_cell(grid, "%.1f", c->bit_operations + c->table_bytes);
        evo_grid_cell(grid, "%u", c->accumulator_bits);
        evo_grid_cell(grid, "%.4f", c->decode_ns);
        if (genes > 1)
            evo_grid_cell(grid, "%zu, one for each tensor", genes);
        else
            evo_grid_cell(grid, "%s", front->items[i].model);
    }
}

/* ---- Decoding ---------------------------------------------------------------- */

/* Where the times for decoding are from: a run's clock takes elements of at most
 * EVO_DECODING_BITS, the others have the model's. */
typedef enum decoding { BY_CLOCK, BY_MODEL, BY_BOTH } decoding;

static decoding decoding_of(const evo_quant_item *item) {
    evo_gene *genes;
    size_t count, timed = 0;
    if (!evo_run_had_clock(item->entry.started) ||
        evo_quant_model_parse(item->model, &genes, &count, NULL) != EVO_OK)
        return BY_MODEL;
    for (size_t i = 0; i < count; i++)
        timed += genes[i].quantiser.number.bits <= EVO_DECODING_BITS;
    free(genes);
    return timed == count ? BY_CLOCK : timed == 0 ? BY_MODEL : BY_BOTH;
}

/* ---- JSON -------------------------------------------------------------------- */

static json_t *claim_json(const evo_quant_claim *c) {
    json_t *object = json_object();
    evo_json_text(object, "source", c->source);
    json_object_set_new(object, "tensors", json_integer((json_int_t)c->tensors));
    json_object_set_new(object, "elements", json_integer((json_int_t)c->elements));
    evo_json_real(object, "mse", c->mse);
    evo_json_real(object, "sqnr_db", c->sqnr_db);
    evo_json_real(object, "output_sqnr_db", c->output_sqnr_db);
    evo_json_real(object, "kl", c->kl);
    evo_json_real(object, "effective_bits", c->effective_bits);
    json_object_set_new(object, "accumulator_bits", json_integer(c->accumulator_bits));
    evo_json_real(object, "bit_operations", c->bit_operations);
    json_object_set_new(object, "table_bytes", json_integer(c->table_bytes));
    evo_json_real(object, "decode_ns", c->decode_ns);
    return object;
}

static json_t *model_json(const char *model) {
    json_t *array = json_array();
    for (const char *p = model; *p != '\0';) {
        size_t length = strcspn(p, "\n");
        json_array_append_new(array, json_stringn(p, length));
        p += length + (p[length] == '\n');
    }
    return array;
}

static json_t *item_json(const evo_quant_item *item) {
    const evo_quant_entry *e = &item->entry;
    json_t *object = json_object();
    evo_json_text(object, "id", e->id);
    json_object_set_new(object, "model", model_json(item->model));
    evo_json_text(object, "operation", e->operation);
    json_object_set_new(object, "seed", json_integer((json_int_t)e->seed));
    evo_json_text(object, "command", e->command);
    json_object_set_new(object, "decode_measured",
                        json_boolean(decoding_of(item) == BY_CLOCK));
    json_object_set_new(object, "search", claim_json(&e->search));
    json_object_set_new(object, "report",
                        e->has_report ? claim_json(&e->report) : json_null());
    return object;
}

int evo_quant_front_json(const evo_quant_front *front) {
    json_t *array = json_array();
    for (size_t i = 0; i < front->count; i++)
        json_array_append_new(array, item_json(&front->items[i]));
    return evo_json_print(array);
}

int evo_quant_front_command(const char *path, bool json) {
    evo_archive *archive;
    evo_error err = {EVO_OK, ""};
    evo_quant_front front;
    evo_status status = evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err);
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    status = evo_quant_front_read(archive, &front, &err);
    evo_archive_close(archive);
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    int exit_status = EVO_EXIT_DONE;
    if (json) {
        exit_status = evo_quant_front_json(&front);
    } else {
        fprintf(stderr, "front of %zu quantisers%s%s\n", front.total,
                front.count > 0 ? ", of " : "",
                front.count > 0 ? front.items[0].entry.search.source : "");
        evo_grid grid;
        evo_quant_front_grid(&front, &grid);
        evo_grid_print(&grid, stdout);
    }
    evo_quant_front_clear(&front);
    return exit_status;
}

/* ---- One --------------------------------------------------------------------- */

typedef struct lookup {
    const evo_archive *archive;
    evo_error *err;
    const char *prefix;
    evo_quant_item item;
    size_t found;
} lookup;

static evo_status look(void *ctx, const evo_quant_entry *entry) {
    lookup *l = ctx;
    if (strncmp(entry->id, l->prefix, strlen(l->prefix)) != 0 || l->found++ > 0)
        return EVO_OK;
    l->item.entry = *entry;
    l->item.model = strdup(entry->model);
    return l->item.model != NULL ? check_model(l->archive, entry, l->err)
                                 : evo_fail(l->err, EVO_ERR_MEMORY, "out of memory");
}

evo_status evo_quant_find(evo_archive *archive, const char *id, evo_quant_item *item,
                          evo_error *err) {
    lookup l = {.archive = archive, .err = err, .prefix = id};
    memset(item, 0, sizeof *item);
    if (strlen(id) < 4)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a quantiser's id has 32 hex digits, of which at least 4 must "
                        "be given");
    evo_status status = evo_archive_each_quantiser(archive, look, &l, err);
    char quoted[EVO_CLI_QUOTE];
    if (status == EVO_OK && l.found != 1)
        status = evo_fail(
            err, EVO_ERR_ARGUMENT, "%s has %s quantiser %s", evo_archive_path(archive),
            l.found == 0 ? "no" : "more than one", evo_cli_quote(id, quoted));
    if (status != EVO_OK)
        free(l.item.model);
    else
        *item = l.item;
    return status;
}

static void print_claim(FILE *file, const char *title, const evo_quant_claim *c,
                        const char *decoded) {
    fprintf(file, "%s: %s, %llu tensor%s, %llu elements\n", title, c->source,
            (unsigned long long)c->tensors, c->tensors == 1 ? "" : "s",
            (unsigned long long)c->elements);
    fprintf(file, "  %-18s %.6g\n  %-18s %.4f\n", "MSE", c->mse, "SQNR dB", c->sqnr_db);
    if (!isnan(c->output_sqnr_db))
        fprintf(file, "  %-18s %.4f\n", "outputs, SQNR dB", c->output_sqnr_db);
    fprintf(file, "  %-18s %.6g\n  %-18s %.6f\n", "KL", c->kl, "effective bits",
            c->effective_bits);
    fprintf(file, "  %-18s %u\n  %-18s %.2f\n  %-18s %u\n  %-18s %.4f (%s)\n",
            "accumulator bits", c->accumulator_bits, "bit operations",
            c->bit_operations, "table bytes", c->table_bytes, "decode ns", c->decode_ns,
            decoded);
}

/* Of several quantisers a row for each tensor, as far as its figures are recorded. */
static evo_status print_model(evo_archive *archive, const evo_quant_item *item,
                              FILE *file, evo_error *err) {
    const evo_quant_entry *e = &item->entry;
    const char *const headers[] = {"layer", "tensor", "bits",
                                   e->has_report ? "report dB" : "SQNR dB",
                                   "quantiser"};
    evo_status status = EVO_OK;
    evo_grid grid;
    uint64_t number = 0;
    bool found = false;
    evo_grid_init(&grid, "rlrrl", headers);
    for (const char *p = item->model; status == EVO_OK && *p != '\0'; number++) {
        evo_quant_layer layer = {.name = "-", .sqnr_db = (double)NAN};
        size_t length = strcspn(p, "\n");
        status = evo_archive_get_quant_layer(archive, e->id,
                                             e->has_report ? "report" : "search",
                                             number + 1, &layer, &found, err);
        evo_grid_cell(&grid, "%llu", (unsigned long long)number + 1);
        evo_grid_cell(&grid, "%s", layer.name);
        evo_grid_number(&grid, 4, layer.effective_bits);
        decibels(&grid, layer.sqnr_db);
        evo_grid_cell(&grid, "%.*s", (int)length, p);
        p += length + (p[length] == '\n');
    }
    if (number > 1) {
        evo_grid_print(&grid, file);
    } else {
        evo_text_clear(&grid.text);
        fprintf(file, "%s\n", item->model);
    }
    return status;
}

evo_status evo_quant_print_item(evo_archive *archive, const evo_quant_item *item,
                                FILE *file, evo_error *err) {
    const evo_quant_entry *e = &item->entry;
    fprintf(file, "%s\n\n", e->id);
    evo_status status = print_model(archive, item, file, err);
    fprintf(file, "\n");
    static const char *const names[] = {"measured", "model", "measured or model"};
    const char *decoded = names[decoding_of(item)];
    print_claim(file, "search", &e->search, decoded);
    if (e->has_report)
        print_claim(file, "report", &e->report, decoded);
    fprintf(file, "\nmade by %s%s%s%s%s\n", e->operation, e->parent_a[0] ? " of " : "",
            e->parent_a, e->parent_b[0] ? " " : "", e->parent_b);
    fprintf(file, "run %lld, %s, seed %llu, evolve %s: %s\n", (long long)e->run_id,
            e->started, (unsigned long long)e->seed, e->version, e->command);
    return status;
}

int evo_quant_show_command(const char *path, const char *id, bool json) {
    evo_archive *archive;
    evo_error err = {EVO_OK, ""};
    evo_quant_item item;
    if (evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err) != EVO_OK)
        return evo_cli_fail(&err);
    evo_status status = evo_quant_find(archive, id, &item, &err);
    if (status != EVO_OK) {
        evo_archive_close(archive);
        return evo_cli_fail(&err);
    }
    int exit_status = EVO_EXIT_DONE;
    if (json)
        exit_status = evo_json_print(item_json(&item));
    else
        status = evo_quant_print_item(archive, &item, stdout, &err);
    free(item.model);
    evo_archive_close(archive);
    return status == EVO_OK ? exit_status : evo_cli_fail(&err);
}
