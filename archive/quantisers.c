/* Quantisers: tables, writing, reading. */
#include "archive/internal.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Tables ------------------------------------------------------------------ */

/* Never reformat one: archives hold these texts, which evo_archive_check_tables
 * compares. SQNRs are Inf where there is no error; null: there is no output. */
const evo_schema_object evo_archive_quant_tables[EVO_ARCHIVE_QUANT_TABLES] = {
    {"quantisers", "CREATE TABLE quantisers(\n"
                   "  number INTEGER PRIMARY KEY,\n"
                   "  id TEXT NOT NULL UNIQUE CHECK(length(id) = 32),\n"
                   "  model TEXT NOT NULL CHECK(length(model) <= 1048576),\n"
                   "  operation TEXT NOT NULL CHECK(length(operation) < 32),\n"
                   "  parent_a TEXT CHECK(length(parent_a) = 32),\n"
                   "  parent_b TEXT CHECK(length(parent_b) = 32),\n"
                   "  run INTEGER REFERENCES runs(run)\n"
                   ") STRICT"},
    {"quant_claims",
     "CREATE TABLE quant_claims(\n"
     "  number INTEGER PRIMARY KEY,\n"
     "  quantiser INTEGER NOT NULL REFERENCES quantisers(number),\n"
     "  data TEXT NOT NULL CHECK(data IN ('search', 'report')),\n"
     "  source TEXT NOT NULL CHECK(length(source) < 64),\n"
     "  tensors INTEGER NOT NULL CHECK(tensors > 0),\n"
     "  elements INTEGER NOT NULL CHECK(elements > 0),\n"
     "  mse REAL NOT NULL CHECK(mse >= 0),\n"
     "  sqnr_db REAL,\n"
     "  output_sqnr_db REAL,\n"
     "  kl REAL NOT NULL,\n"
     "  effective_bits REAL NOT NULL CHECK(effective_bits >= 0),\n"
     "  accumulator_bits INTEGER NOT NULL CHECK(accumulator_bits >= 0),\n"
     "  bit_operations REAL NOT NULL CHECK(bit_operations >= 0),\n"
     "  table_bytes INTEGER NOT NULL CHECK(table_bytes >= 0),\n"
     "  decode_ns REAL NOT NULL CHECK(decode_ns >= 0),\n"
     "  run INTEGER REFERENCES runs(run),\n"
     "  UNIQUE(quantiser, data, source)\n"
     ") STRICT"},
    {"codebooks", "CREATE TABLE codebooks(\n"
                  "  name TEXT PRIMARY KEY CHECK(length(name) < 32),\n"
                  "  levels TEXT NOT NULL CHECK(length(levels) <= 16384)\n"
                  ") STRICT, WITHOUT ROWID"},
};

/* Came later: archives of earlier versions get it when they are continued. */
static const evo_schema_object layers_table = {
    "quant_layers", "CREATE TABLE quant_layers(\n"
                    "  quantiser INTEGER NOT NULL REFERENCES quantisers(number),\n"
                    "  data TEXT NOT NULL CHECK(data IN ('search', 'report')),\n"
                    "  layer INTEGER NOT NULL CHECK(layer > 0),\n"
                    "  name TEXT NOT NULL CHECK(length(name) < 128),\n"
                    "  sqnr_db REAL NOT NULL,\n"
                    "  effective_bits REAL NOT NULL CHECK(effective_bits >= 0),\n"
                    "  PRIMARY KEY(quantiser, data, layer)\n"
                    ") STRICT, WITHOUT ROWID"};

/* For people with SQL: what evolve front prints is among these rows. */
static const char quant_view[] =
    "CREATE VIEW IF NOT EXISTS v_quantisers AS\n"
    "  SELECT q.id, q.model, q.operation, c.data, c.source, c.tensors, c.elements,\n"
    "    c.mse, c.sqnr_db, c.output_sqnr_db, c.kl, c.effective_bits,\n"
    "    c.accumulator_bits, c.bit_operations, c.table_bytes, c.decode_ns, c.run\n"
    "  FROM quantisers q JOIN quant_claims c ON c.quantiser = q.number\n"
    "  ORDER BY c.data DESC, c.effective_bits, c.sqnr_db DESC";

static evo_status has_table(evo_archive *archive, const char *name, bool *has,
                            evo_error *err) {
    char sql[128];
    int64_t there = 0;
    snprintf(sql, sizeof sql,
             "SELECT EXISTS(SELECT 1 FROM sqlite_schema WHERE name = '%s')", name);
    int rc = evo_archive_integer(archive->db, sql, &there);
    *has = there != 0;
    return rc == SQLITE_OK ? EVO_OK : evo_archive_fail(archive, rc, "read", err);
}

static evo_status create_tables(evo_archive *archive, evo_error *err) {
    bool there, layers;
    evo_status status = has_table(archive, "quantisers", &there, err);
    if (status == EVO_OK)
        status = has_table(archive, layers_table.name, &layers, err);
    for (size_t i = 0; !there && status == EVO_OK && i < EVO_ARCHIVE_QUANT_TABLES; i++)
        status =
            evo_archive_exec(archive, evo_archive_quant_tables[i].sql, "create", err);
    if (status == EVO_OK && !there)
        status = evo_archive_exec(archive, quant_view, "create", err);
    if (status == EVO_OK && !layers)
        status = evo_archive_exec(archive, layers_table.sql, "create", err);
    if (status == EVO_OK)
        status = evo_archive_check_tables(archive, &layers_table, 1, err);
    return status == EVO_OK
               ? evo_archive_check_tables(archive, evo_archive_quant_tables,
                                          EVO_ARCHIVE_QUANT_TABLES, err)
               : status;
}

/* ---- What it is about -------------------------------------------------------- */

static evo_status fix_meta(evo_archive *archive, const char *key, const char *value,
                           const char *what, evo_error *err) {
    char old[64];
    evo_status status = evo_archive_get_meta(archive, key, old, sizeof old, err);
    if (status != EVO_OK)
        return status;
    if (old[0] == '\0')
        return evo_archive_set_meta(archive, key, value, err);
    return strcmp(old, value) == 0
               ? EVO_OK
               : evo_fail(err, EVO_ERR_ARGUMENT,
                          "%s is of a search %s: use another archive", archive->path,
                          what);
}

evo_status evo_archive_bind_quant(evo_archive *archive, const char *bits,
                                  const char *data, const char *objectives,
                                  evo_error *err) {
    evo_status status = evo_archive_bind(archive, EVO_ARCHIVE_QUANT, bits, err);
    if (status == EVO_OK)
        status = fix_meta(archive, "quant_objectives", objectives,
                          "with other objectives", err);
    if (status == EVO_OK)
        status =
            fix_meta(archive, "quant_data", data,
                     "over other tensors, or with decoding timed another way", err);
    return status == EVO_OK ? create_tables(archive, err) : status;
}

evo_status evo_archive_quant_objectives(evo_archive *archive, char objectives[64],
                                        evo_error *err) {
    return evo_archive_get_meta(archive, "quant_objectives", objectives, 64, err);
}

/* ---- Writing ----------------------------------------------------------------- */

static int bind_parent(sqlite3_stmt *statement, int at, const char *parent) {
    return parent != NULL && parent[0] != '\0'
               ? evo_archive_bind_text(statement, at, parent)
               : sqlite3_bind_null(statement, at);
}

evo_status evo_archive_add_quantiser(evo_archive *archive, int64_t run_id, evo_hash id,
                                     const char *model, const char *operation,
                                     const char *parent_a, const char *parent_b,
                                     evo_error *err) {
    sqlite3_stmt *add;
    char text[33];
    evo_status status =
        evo_archive_write_start(archive, EVO_SQL_ADD_QUANTISER, &add, err);
    if (status != EVO_OK)
        return status;
    evo_hash_format(id, text);
    int rc = evo_archive_bind_text(add, 1, text);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(add, 2, model);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(add, 3, operation);
    if (rc == SQLITE_OK)
        rc = bind_parent(add, 4, parent_a);
    if (rc == SQLITE_OK)
        rc = bind_parent(add, 5, parent_b);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_int64(add, 6, run_id);
    return evo_archive_write_finish(archive, add, rc, err);
}

/* The search's, under whatever name its tensors had. */
static evo_status drop_claim(evo_archive *archive, const char *id, const char *data,
                             evo_error *err) {
    sqlite3_stmt *drop;
    evo_status status =
        evo_archive_write_start(archive, EVO_SQL_DROP_QUANT_CLAIM, &drop, err);
    if (status != EVO_OK)
        return status;
    int rc = evo_archive_bind_text(drop, 1, id);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(drop, 2, data);
    return evo_archive_write_finish(archive, drop, rc, err);
}

evo_status evo_archive_add_quant_claim(evo_archive *archive, int64_t run_id,
                                       evo_hash id, const evo_quant_claim *c,
                                       evo_error *err) {
    sqlite3_stmt *add;
    char text[33];
    evo_hash_format(id, text);
    evo_status status = drop_claim(archive, text, c->data, err);
    if (status == EVO_OK)
        status = evo_archive_write_start(archive, EVO_SQL_ADD_QUANT_CLAIM, &add, err);
    if (status != EVO_OK)
        return status;
    const char *const texts[] = {text, c->data, c->source};
    const double reals[] = {c->mse,      c->sqnr_db,        c->output_sqnr_db,
                            c->kl,       c->effective_bits, c->bit_operations,
                            c->decode_ns};
    const int64_t integers[] = {(int64_t)c->tensors, (int64_t)c->elements,
                                c->accumulator_bits, c->table_bytes, run_id};
    int rc = SQLITE_OK, at = 1;
    for (size_t i = 0; rc == SQLITE_OK && i < EVO_COUNT_OF(texts); i++)
        rc = evo_archive_bind_text(add, at++, texts[i]);
    for (size_t i = 0; rc == SQLITE_OK && i < EVO_COUNT_OF(reals); i++)
        rc = sqlite3_bind_double(add, at++, reals[i]); /* NaN: NULL */
    for (size_t i = 0; rc == SQLITE_OK && i < EVO_COUNT_OF(integers); i++)
        rc = sqlite3_bind_int64(add, at++, integers[i]);
    return evo_archive_write_finish(archive, add, rc, err);
}

evo_status evo_archive_add_quant_layer(evo_archive *archive, evo_hash id,
                                       const char *data, uint64_t number,
                                       const evo_quant_layer *layer, evo_error *err) {
    sqlite3_stmt *add;
    char text[33];
    evo_status status =
        evo_archive_write_start(archive, EVO_SQL_ADD_QUANT_LAYER, &add, err);
    if (status != EVO_OK)
        return status;
    evo_hash_format(id, text);
    int rc = evo_archive_bind_text(add, 1, text);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(add, 2, data);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_int64(add, 3, (int64_t)number);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(add, 4, layer->name);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_double(add, 5, layer->sqnr_db);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_double(add, 6, layer->effective_bits);
    return evo_archive_write_finish(archive, add, rc, err);
}

evo_status evo_archive_add_codebook(evo_archive *archive, const char *name,
                                    const char *levels, evo_error *err) {
    sqlite3_stmt *add;
    evo_status status =
        evo_archive_write_start(archive, EVO_SQL_ADD_CODEBOOK, &add, err);
    if (status != EVO_OK)
        return status;
    int rc = evo_archive_bind_text(add, 1, name);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(add, 2, levels);
    return evo_archive_write_finish(archive, add, rc, err);
}

/* ---- Reading ----------------------------------------------------------------- */

static evo_status check_quant_tables(evo_archive *archive, evo_error *err) {
    return evo_archive_check_tables(archive, evo_archive_quant_tables,
                                    EVO_ARCHIVE_QUANT_TABLES, err);
}

evo_status evo_archive_get_codebook(evo_archive *archive, const char *name,
                                    char **levels, evo_error *err) {
    sqlite3_stmt *get;
    *levels = NULL;
    evo_status status = check_quant_tables(archive, err);
    if (status == EVO_OK)
        status = evo_archive_statement_get(archive, EVO_SQL_GET_CODEBOOK, &get, err);
    if (status != EVO_OK)
        return status;
    evo_archive_budget(archive, 0);
    int rc = evo_archive_bind_text(get, 1, name);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(get);
    const char *text =
        rc == SQLITE_ROW ? (const char *)sqlite3_column_text(get, 0) : NULL;
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        status = evo_archive_fail(archive, rc, "read", err);
    else if (text == NULL || strlen(text) > EVO_ARCHIVE_MAX_CODEBOOK)
        status =
            evo_fail(err, EVO_ERR_PARSE, "%s has no codebook %s", archive->path, name);
    else if ((*levels = strdup(text)) == NULL)
        status =
            evo_fail(err, EVO_ERR_MEMORY, "out of memory reading %s", archive->path);
    sqlite3_reset(get);
    return status;
}

static bool is_amount(double value) {
    return isfinite(value) && value >= 0;
}

static bool read_layer(sqlite3_stmt *row, evo_quant_layer *layer) {
    layer->sqnr_db = sqlite3_column_double(row, 1);
    layer->effective_bits = sqlite3_column_double(row, 2);
    return evo_archive_column_name(row, 0, layer->name, sizeof layer->name) &&
           is_amount(layer->effective_bits); /* SQLite keeps no NaN */
}

evo_status evo_archive_get_quant_layer(evo_archive *archive, const char *id,
                                       const char *data, uint64_t number,
                                       evo_quant_layer *layer, bool *found,
                                       evo_error *err) {
    sqlite3_stmt *get;
    evo_archive_budget(archive, 0);
    evo_status status = has_table(archive, layers_table.name, found, err);
    if (status != EVO_OK || !*found)
        return status;
    status = evo_archive_check_tables(archive, &layers_table, 1, err);
    if (status == EVO_OK)
        status = evo_archive_statement_get(archive, EVO_SQL_GET_QUANT_LAYER, &get, err);
    if (status != EVO_OK)
        return status;
    int rc = evo_archive_bind_text(get, 1, id);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(get, 2, data);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_int64(get, 3, (int64_t)number);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(get);
    *found = rc == SQLITE_ROW;
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        status = evo_archive_fail(archive, rc, "read", err);
    else if (*found && !read_layer(get, layer))
        status =
            evo_fail(err, EVO_ERR_PARSE, "%s: layer %llu of quantiser %s is malformed",
                     archive->path, (unsigned long long)number, id);
    sqlite3_reset(get);
    return status;
}

/* Columns of a claim from `at` on: source, then numbers. False where one is malformed.
 */
static bool read_claim(sqlite3_stmt *row, int at, const char *data,
                       evo_quant_claim *c) {
    memset(c, 0, sizeof *c);
    snprintf(c->data, sizeof c->data, "%s", data);
    if (!evo_archive_column_name(row, at, c->source, sizeof c->source))
        return false;
    int64_t tensors = sqlite3_column_int64(row, at + 1);
    int64_t elements = sqlite3_column_int64(row, at + 2);
    c->tensors = (uint64_t)tensors;
    c->elements = (uint64_t)elements;
    c->mse = sqlite3_column_double(row, at + 3);
    c->sqnr_db = sqlite3_column_type(row, at + 4) == SQLITE_NULL
                     ? INFINITY
                     : sqlite3_column_double(row, at + 4);
    c->output_sqnr_db = sqlite3_column_type(row, at + 5) == SQLITE_NULL
                            ? (double)NAN
                            : sqlite3_column_double(row, at + 5);
    c->kl = sqlite3_column_double(row, at + 6);
    c->effective_bits = sqlite3_column_double(row, at + 7);
    c->accumulator_bits = (unsigned)sqlite3_column_int64(row, at + 8);
    c->bit_operations = sqlite3_column_double(row, at + 9);
    c->table_bytes = (unsigned)sqlite3_column_int64(row, at + 10);
    c->decode_ns = sqlite3_column_double(row, at + 11);
    return tensors > 0 && elements > 0 && c->sqnr_db > -INFINITY &&
           !(c->output_sqnr_db == -INFINITY) && isfinite(c->kl) && is_amount(c->mse) &&
           is_amount(c->effective_bits) && is_amount(c->bit_operations) &&
           is_amount(c->decode_ns) &&
           sqlite3_column_int64(row, at + 8) == (int64_t)c->accumulator_bits &&
           sqlite3_column_int64(row, at + 10) == (int64_t)c->table_bytes;
}

#define CLAIM(c)                                                                       \
#c ".source, " #c ".tensors, " #c ".elements, " #c ".mse, " #c ".sqnr_db, " #c     \
       ".output_sqnr_db, " #c ".kl, " #c ".effective_bits, " #c                        \
       ".accumulator_bits, " #c ".bit_operations, " #c ".table_bytes, " #c             \
       ".decode_ns"
enum { CLAIM_COLUMNS = 12, FIRST_CLAIM = 10 };

static const char each_sql[] =
    "SELECT q.id, q.model, q.operation, q.parent_a, q.parent_b, r.run, r.command,"
    " r.version, r.started, r.seed, " CLAIM(s) ", p.number, " CLAIM(
        p) " FROM quantisers q JOIN quant_claims s ON s.quantiser = q.number"
           " AND s.number = (SELECT max(number) FROM quant_claims"
           "  WHERE quantiser = q.number AND data = 'search')"
           " LEFT JOIN quant_claims p ON p.number = (SELECT max(number) FROM "
           "quant_claims"
           "  WHERE quantiser = q.number AND data = 'report')"
           " LEFT JOIN runs r ON r.run = q.run"
           " ORDER BY s.effective_bits, s.sqnr_db DESC, q.id";

static bool read_origin(sqlite3_stmt *row, evo_quant_entry *e) {
    evo_hash ignored;
    e->run_id = sqlite3_column_int64(row, 5);
    bool whole = evo_archive_column_name(row, 2, e->operation, sizeof e->operation) &&
                 evo_archive_column_name(row, 3, e->parent_a, sizeof e->parent_a) &&
                 evo_archive_column_name(row, 4, e->parent_b, sizeof e->parent_b) &&
                 evo_archive_column_command(row, 6, e->command, sizeof e->command) &&
                 evo_archive_column_name(row, 7, e->version, sizeof e->version) &&
                 evo_archive_column_name(row, 8, e->started, sizeof e->started) &&
                 evo_archive_column_seed(row, 9, &e->seed);
    return whole && (e->parent_a[0] == '\0' || evo_hash_parse(e->parent_a, &ignored)) &&
           (e->parent_b[0] == '\0' || evo_hash_parse(e->parent_b, &ignored));
}

static evo_status read_entry(evo_archive *archive, sqlite3_stmt *row,
                             evo_quant_entry *e, evo_error *err) {
    memset(e, 0, sizeof *e);
    evo_hash ignored;
    bool whole = evo_archive_column_name(row, 0, e->id, sizeof e->id) &&
                 evo_hash_parse(e->id, &ignored) && read_origin(row, e);
    e->model = (const char *)sqlite3_column_text(row, 1);
    whole = whole && e->model != NULL && strlen(e->model) <= EVO_ARCHIVE_MAX_MODEL &&
            read_claim(row, FIRST_CLAIM, "search", &e->search);
    int report = FIRST_CLAIM + CLAIM_COLUMNS;
    e->has_report = sqlite3_column_type(row, report) != SQLITE_NULL;
    if (whole && e->has_report)
        whole = read_claim(row, report + 1, "report", &e->report);
    return whole ? EVO_OK
                 : evo_fail(err, EVO_ERR_PARSE, "%s: quantiser %s is malformed",
                            archive->path, e->id[0] != '\0' ? e->id : "without an id");
}

evo_status evo_archive_each_quantiser(evo_archive *archive, evo_quant_visit_fn *visit,
                                      void *ctx, evo_error *err) {
    sqlite3_stmt *rows;
    evo_archive_budget(archive, 0);
    evo_status status = check_quant_tables(archive, err);
    if (status != EVO_OK)
        return status;
    int rc = evo_archive_rows(archive, each_sql, &rows);
    if (rc != SQLITE_OK)
        return evo_archive_fail(archive, rc, "read", err);
    evo_quant_entry entry;
    while (status == EVO_OK && (rc = sqlite3_step(rows)) == SQLITE_ROW) {
        status = read_entry(archive, rows, &entry, err);
        if (status == EVO_OK)
            status = visit(ctx, &entry);
    }
    if (status == EVO_OK && rc != SQLITE_DONE)
        status = evo_archive_fail(archive, rc, "read", err);
    sqlite3_finalize(rows);
    return status;
}
