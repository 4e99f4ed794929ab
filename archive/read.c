/* Entries. A stored program is parsed, verified and hashed again before anyone sees it.
 */
#include "archive/internal.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Columns ---------------------------------------------------------------- */

/* NULL unless the column is text without NUL bytes; *length does not count the NUL. */
static const char *column_text(sqlite3_stmt *row, int column, size_t *length) {
    if (sqlite3_column_type(row, column) != SQLITE_TEXT)
        return NULL;
    const char *text = (const char *)sqlite3_column_text(row, column);
    *length = (size_t)sqlite3_column_bytes(row, column);
    return text != NULL && strlen(text) == *length ? text : NULL;
}

bool evo_archive_column_name(sqlite3_stmt *row, int column, char *out, size_t size) {
    out[0] = '\0';
    if (sqlite3_column_type(row, column) == SQLITE_NULL)
        return true;
    size_t length;
    const char *text = column_text(row, column, &length);
    if (text == NULL || length >= size)
        return false;
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] < ' ' || text[i] == 0x7f)
            return false;
    evo_text_line(text, length, out, size); /* older files may hold half a character */
    return true;
}

bool evo_archive_column_command(sqlite3_stmt *row, int column, char *out, size_t size) {
    out[0] = '\0';
    if (sqlite3_column_type(row, column) == SQLITE_NULL)
        return true;
    size_t length;
    const char *text = column_text(row, column, &length);
    if (text == NULL)
        return false;
    evo_text_line(text, length, out, size);
    return true;
}

bool evo_archive_column_seed(sqlite3_stmt *row, int column, uint64_t *seed) {
    char text[24];
    *seed = 0;
    if (!evo_archive_column_name(row, column, text, sizeof text))
        return false;
    char *end = text;
    *seed = strtoull(text, &end, 10);
    return *end == '\0' && strchr(text, '-') == NULL;
}

static bool column_parent(sqlite3_stmt *row, int column, char out[33]) {
    evo_hash ignored;
    return evo_archive_column_name(row, column, out, 33) &&
           (out[0] == '\0' || evo_hash_parse(out, &ignored));
}

static bool column_duration(sqlite3_stmt *row, int column, double *value) {
    *value = sqlite3_column_double(row, column);
    return sqlite3_column_type(row, column) == SQLITE_FLOAT && *value >= 0 &&
           *value < 1e300;
}

/* ---- One entry -------------------------------------------------------------- */

static evo_status malformed(const evo_archive *archive, int64_t number,
                            const char *what, evo_error *err) {
    return evo_fail(err, EVO_ERR_PARSE, "%s: kernel number %lld has a malformed %s",
                    archive->path, (long long)number, what);
}

static evo_status check_program(const evo_archive *archive, sqlite3_stmt *row,
                                int64_t number, evo_archive_entry *entry,
                                evo_error *err) {
    char id[33], actual[33];
    if (!evo_archive_column_name(row, 0, id, sizeof id) ||
        !evo_hash_parse(id, &entry->id))
        return malformed(archive, number, "id", err);
    size_t length;
    const char *text = column_text(row, 1, &length);
    if (text == NULL || length > EVO_ARCHIVE_MAX_PROGRAM)
        return malformed(archive, number, "program", err);
    evo_error why = {0};
    evo_status status = evo_kernel_parse(text, length, &entry->kernel, &why);
    if (status != EVO_OK)
        return evo_fail(err, status, "%s: kernel %s is refused: %s", archive->path, id,
                        why.text);
    evo_hash hash = evo_kernel_hash(&entry->kernel);
    if (!evo_hash_equal(hash, entry->id)) {
        evo_hash_format(hash, actual);
        return evo_fail(err, EVO_ERR_PARSE,
                        "%s: kernel %s is refused: its program has the identity %s",
                        archive->path, id, actual);
    }
    entry->operations = evo_kernel_operations(&entry->kernel);
    return EVO_OK;
}

static evo_status read_kernel(const evo_archive *archive, sqlite3_stmt *row,
                              int64_t number, evo_archive_entry *entry,
                              evo_error *err) {
    evo_status status = check_program(archive, row, number, entry, err);
    if (status != EVO_OK)
        return status;
    bool whole = evo_archive_column_name(row, 2, entry->operator_name,
                                         sizeof entry->operator_name) &&
                 column_parent(row, 3, entry->parent_a) &&
                 column_parent(row, 4, entry->parent_b);
    if (!whole)
        return malformed(archive, number, "origin", err);
    entry->run_id = sqlite3_column_int64(row, 5);
    whole = evo_archive_column_command(row, 6, entry->command, sizeof entry->command) &&
            evo_archive_column_seed(row, 7, &entry->seed) &&
            evo_archive_column_name(row, 8, entry->compiler, sizeof entry->compiler) &&
            evo_archive_column_name(row, 9, entry->version, sizeof entry->version) &&
            evo_archive_column_name(row, 10, entry->started, sizeof entry->started);
    return whole ? EVO_OK : malformed(archive, number, "run", err);
}

static evo_status read_claim(const evo_archive *archive, sqlite3_stmt *row,
                             int64_t number, evo_archive_entry *entry, evo_error *err) {
    const char *wrong;
    char what[48];
    if (evo_archive_column_claim(row, &entry->claim, &wrong) == EVO_OK) {
        entry->has_claim = true;
        return EVO_OK;
    }
    snprintf(what, sizeof what, "claim (%s)", wrong);
    return malformed(archive, number, what, err);
}

static evo_status read_time(const evo_archive *archive, sqlite3_stmt *row,
                            int64_t number, evo_archive_entry *entry, evo_error *err) {
    entry->has_time =
        evo_archive_column_name(row, 0, entry->host, sizeof entry->host) &&
        evo_archive_column_name(row, 1, entry->isa, sizeof entry->isa) &&
        evo_archive_column_name(row, 2, entry->inputs, sizeof entry->inputs) &&
        column_duration(row, 3, &entry->ns_per_element) &&
        column_duration(row, 4, &entry->latency_ns) &&
        column_duration(row, 5, &entry->reference_ratio);
    return entry->has_time ? EVO_OK : malformed(archive, number, "time", err);
}

/* One of those on all inputs; archives may hold more than any target has. */
static evo_status read_another(const evo_archive *archive, sqlite3_stmt *row,
                               int64_t number, evo_archive_entry *entry,
                               evo_error *err) {
    if (entry->time_count == EVO_MAX_TIMINGS)
        return EVO_OK;
    evo_archive_time *time = &entry->times[entry->time_count++];
    bool whole = evo_archive_column_name(row, 0, time->inputs, sizeof time->inputs) &&
                 column_duration(row, 1, &time->ns_per_element) &&
                 column_duration(row, 2, &time->reference_ratio);
    return whole ? EVO_OK : malformed(archive, number, "time", err);
}

typedef evo_status read_row_fn(const evo_archive *archive, sqlite3_stmt *row,
                               int64_t number, evo_archive_entry *entry,
                               evo_error *err);

/* Reads the rows, if there are any, of a statement with the parameter `key`. */
static evo_status load_part(evo_archive *archive, evo_archive_statement which,
                            int64_t key, int64_t number, read_row_fn *read,
                            evo_archive_entry *entry, evo_error *err) {
    sqlite3_stmt *row;
    evo_status status = evo_archive_statement_get(archive, which, &row, err);
    if (status != EVO_OK)
        return status;
    int rc = sqlite3_bind_int64(row, 1, key);
    while (status == EVO_OK && (rc == SQLITE_OK || rc == SQLITE_ROW)) {
        rc = sqlite3_step(row);
        if (rc == SQLITE_ROW)
            status = read(archive, row, number, entry, err);
    }
    if (status == EVO_OK && rc != SQLITE_DONE)
        status = evo_archive_fail(archive, rc, "read", err);
    sqlite3_reset(row);
    return status;
}

/* time_number 0: no time. */
static evo_status load_entry(evo_archive *archive, int64_t number, int64_t time_number,
                             evo_archive_entry *entry, evo_error *err) {
    memset(entry, 0, sizeof *entry);
    evo_status status = load_part(archive, EVO_SQL_LOAD_KERNEL, number, number,
                                  read_kernel, entry, err);
    if (status == EVO_OK)
        status = load_part(
            archive, archive->schema > 1 ? EVO_SQL_LOAD_CLAIM : EVO_SQL_LOAD_CLAIM_1,
            number, number, read_claim, entry, err);
    if (status == EVO_OK && time_number != 0)
        status = load_part(archive, EVO_SQL_LOAD_TIME, time_number, number, read_time,
                           entry, err);
    if (status == EVO_OK && time_number != 0)
        status = load_part(archive, EVO_SQL_LOAD_TIMES, time_number, number,
                           read_another, entry, err);
    return status;
}

/* ---- By identity ------------------------------------------------------------ */

/* The half-open range of ids that start with the prefix: 'g' follows 'f'. */
static evo_status make_range(const char *prefix, char low[34], char high[34],
                             evo_error *err) {
    size_t length = strlen(prefix);
    if (length < 4 || length > 32)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a kernel's id has 32 hex digits, of which at least 4 must be "
                        "given: \"%.40s\"",
                        prefix);
    for (size_t i = 0; i < length; i++) {
        if (!isxdigit((unsigned char)prefix[i]))
            return evo_fail(err, EVO_ERR_ARGUMENT,
                            "\"%.40s\" is not a kernel's id: it has 32 hex digits",
                            prefix);
        low[i] = high[i] = (char)tolower((unsigned char)prefix[i]);
    }
    low[length] = '\0';
    high[length] = 'g';
    high[length + 1] = '\0';
    return EVO_OK;
}

static evo_status find_number(evo_archive *archive, const char *prefix,
                              sqlite3_stmt *find, int64_t *number, evo_error *err) {
    int rc = sqlite3_step(find);
    if (rc == SQLITE_DONE)
        return evo_fail(err, EVO_ERR_ARGUMENT, "%s has no kernel %s", archive->path,
                        prefix);
    if (rc == SQLITE_ROW) {
        *number = sqlite3_column_int64(find, 0);
        rc = sqlite3_step(find);
    }
    if (rc == SQLITE_ROW)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "%s has several kernels whose id starts with %s: give more "
                        "digits",
                        archive->path, prefix);
    return rc == SQLITE_DONE ? EVO_OK : evo_archive_fail(archive, rc, "read", err);
}

static evo_status resolve(evo_archive *archive, const char *prefix, int64_t *number,
                          evo_error *err) {
    char low[34], high[34];
    sqlite3_stmt *find;
    evo_status status = make_range(prefix, low, high, err);
    if (status == EVO_OK)
        status = evo_archive_statement_get(archive, EVO_SQL_FIND, &find, err);
    if (status != EVO_OK)
        return status;
    int rc = evo_archive_bind_text(find, 1, low);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(find, 2, high);
    status = rc == SQLITE_OK ? find_number(archive, prefix, find, number, err)
                             : evo_archive_fail(archive, rc, "read", err);
    sqlite3_reset(find);
    return status;
}

/* The time that ranks the kernel; 0 when it has none. */
static evo_status pick_time(evo_archive *archive, int64_t kernel, int64_t *number,
                            evo_error *err) {
    sqlite3_stmt *pick;
    *number = 0;
    evo_status status =
        evo_archive_statement_get(archive, EVO_SQL_PICK_TIME, &pick, err);
    if (status != EVO_OK)
        return status;
    int rc = sqlite3_bind_int64(pick, 1, kernel);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(pick);
    if (rc == SQLITE_ROW)
        *number = sqlite3_column_int64(pick, 0);
    else if (rc != SQLITE_DONE)
        status = evo_archive_fail(archive, rc, "read", err);
    sqlite3_reset(pick);
    return status;
}

evo_status evo_archive_find(evo_archive *archive, const char *id_prefix,
                            evo_archive_entry *entry, evo_error *err) {
    int64_t number = 0, time_number = 0;
    evo_archive_budget(archive, 0);
    evo_status status = resolve(archive, id_prefix, &number, err);
    if (status == EVO_OK)
        status = pick_time(archive, number, &time_number, err);
    return status == EVO_OK ? load_entry(archive, number, time_number, entry, err)
                            : status;
}

/* ---- All of them ------------------------------------------------------------ */

/* One row for each kernel with a claim and a time: its time on the main timing inputs
 * if it has one, and the best of several. */
static const char walk_sql[] =
    "WITH ranked AS (SELECT kernel, number, " EVO_SQL_COST " AS cost,"
    "  row_number() OVER (PARTITION BY kernel ORDER BY"
    "  inputs IS NOT (SELECT value FROM meta WHERE key = 'inputs'),"
    "  " EVO_SQL_COST ", host, isa, inputs) AS rank"
    " FROM times WHERE (?1 IS NULL OR host = ?1) AND (?2 IS NULL OR inputs = ?2))"
    " SELECT r.kernel, r.number FROM ranked r JOIN kernels k ON k.number = r.kernel"
    " WHERE r.rank = 1 AND EXISTS(SELECT 1 FROM claims c WHERE c.kernel = r.kernel)"
    " ORDER BY r.cost, k.id";

static const char claimed_sql[] =
    "SELECT k.number, 0 FROM kernels k JOIN (SELECT kernel, min(max_ulp) AS error"
    " FROM claims GROUP BY kernel) c ON c.kernel = k.number"
    " ORDER BY k.operations, c.error, k.id";

/* The open walk keeps one snapshot, so what its rows refer to is there. */
static evo_status walk(evo_archive *archive, sqlite3_stmt *rows,
                       evo_archive_visit_fn *visit, void *ctx, evo_error *err) {
    evo_archive_entry *entry = malloc(sizeof *entry);
    if (entry == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory reading %s", archive->path);
    evo_status status = EVO_OK;
    int rc = SQLITE_DONE;
    while (status == EVO_OK && (rc = sqlite3_step(rows)) == SQLITE_ROW) {
        int64_t time_number = sqlite3_column_int64(rows, 1);
        status =
            load_entry(archive, sqlite3_column_int64(rows, 0), time_number, entry, err);
        if (status == EVO_OK &&
            !(entry->has_claim && (entry->has_time || time_number == 0)))
            status = evo_archive_fail(archive, SQLITE_CORRUPT, "read", err);
        if (status == EVO_OK)
            status = visit(ctx, entry);
    }
    free(entry);
    if (status == EVO_OK && rc != SQLITE_DONE)
        status = evo_archive_fail(archive, rc, "read", err);
    return status;
}

/* Of what it has as parameters. */
static evo_status run_walk(evo_archive *archive, const char *sql, const char *host,
                           const char *inputs, evo_archive_visit_fn *visit, void *ctx,
                           evo_error *err) {
    sqlite3_stmt *rows;
    int rc = evo_archive_rows(archive, sql, &rows);
    if (rc == SQLITE_OK && sqlite3_bind_parameter_count(rows) > 0)
        rc = evo_archive_bind_text(rows, 1, host);
    if (rc == SQLITE_OK && sqlite3_bind_parameter_count(rows) > 1)
        rc = evo_archive_bind_text(rows, 2, inputs);
    evo_status status = rc == SQLITE_OK ? walk(archive, rows, visit, ctx, err)
                                        : evo_archive_fail(archive, rc, "read", err);
    sqlite3_finalize(rows);
    return status;
}

evo_status evo_archive_each(evo_archive *archive, const char *host, const char *inputs,
                            evo_archive_visit_fn *visit, void *ctx, evo_error *err) {
    return run_walk(archive, walk_sql, host, inputs, visit, ctx, err);
}

evo_status evo_archive_each_claimed(evo_archive *archive, evo_archive_visit_fn *visit,
                                    void *ctx, evo_error *err) {
    return run_walk(archive, claimed_sql, NULL, NULL, visit, ctx, err);
}

/* ---- Runs ------------------------------------------------------------------- */

static const char runs_sql[] = "SELECT run, command, seed, host, compiler, version, "
                               "started FROM runs ORDER BY run";

static evo_status read_run(const evo_archive *archive, sqlite3_stmt *row,
                           evo_archive_run *run, evo_error *err) {
    memset(run, 0, sizeof *run);
    run->id = sqlite3_column_int64(row, 0);
    bool whole =
        evo_archive_column_command(row, 1, run->command, sizeof run->command) &&
        evo_archive_column_seed(row, 2, &run->seed) &&
        evo_archive_column_name(row, 3, run->host, sizeof run->host) &&
        evo_archive_column_name(row, 4, run->compiler, sizeof run->compiler) &&
        evo_archive_column_name(row, 5, run->version, sizeof run->version) &&
        evo_archive_column_name(row, 6, run->started, sizeof run->started);
    return whole ? EVO_OK
                 : evo_fail(err, EVO_ERR_PARSE, "%s: run %lld is malformed",
                            archive->path, (long long)run->id);
}

evo_status evo_archive_each_run(evo_archive *archive, evo_archive_visit_run_fn *visit,
                                void *ctx, evo_error *err) {
    sqlite3_stmt *rows = NULL;
    evo_archive_run run;
    evo_status status = EVO_OK;
    int rc = evo_archive_rows(archive, runs_sql, &rows);
    if (rc != SQLITE_OK)
        return evo_archive_fail(archive, rc, "read", err);
    while (status == EVO_OK && (rc = sqlite3_step(rows)) == SQLITE_ROW) {
        status = read_run(archive, rows, &run, err);
        if (status == EVO_OK)
            status = visit(ctx, &run);
    }
    if (status == EVO_OK && rc != SQLITE_DONE)
        status = evo_archive_fail(archive, rc, "read", err);
    sqlite3_finalize(rows);
    return status;
}

/* ---- Resume state ----------------------------------------------------------- */

static evo_status copy_state(const evo_archive *archive, sqlite3_stmt *row,
                             int64_t *run_id, void **state, size_t *size,
                             evo_error *err) {
    const void *blob = sqlite3_column_blob(row, 1);
    int length = sqlite3_column_bytes(row, 1);
    *state = malloc(length > 0 ? (size_t)length : 1);
    if (*state == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory reading %s", archive->path);
    if (length > 0 && blob != NULL)
        memcpy(*state, blob, (size_t)length);
    *size = blob != NULL ? (size_t)length : 0;
    *run_id = sqlite3_column_int64(row, 0);
    return EVO_OK;
}

evo_status evo_archive_get_state(evo_archive *archive, int64_t *run_id, void **state,
                                 size_t *size, evo_error *err) {
    *run_id = 0;
    *state = NULL;
    *size = 0;
    sqlite3_stmt *row = NULL;
    evo_archive_budget(archive, 0);
    /* A run that was killed before its first batch has none: the one before it counts.
     */
    int rc = sqlite3_prepare_v2(
        archive->db, "SELECT run, state FROM states ORDER BY run DESC LIMIT 1", -1,
        &row, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(row);
    evo_status status = EVO_OK;
    if (rc == SQLITE_ROW)
        status = copy_state(archive, row, run_id, state, size, err);
    else if (rc != SQLITE_DONE)
        status = evo_archive_fail(archive, rc, "read", err);
    sqlite3_finalize(row);
    return status;
}
