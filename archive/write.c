/* Batches and everything that is written in one. */
#include "archive/internal.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* ---- Batches --------------------------------------------------------------- */

static evo_status check_writable(const evo_archive *archive, evo_error *err) {
    return archive->writable ? EVO_OK
                             : evo_fail(err, EVO_ERR_ARGUMENT,
                                        "%s is open for reading only", archive->path);
}

evo_status evo_archive_begin(evo_archive *archive, evo_error *err) {
    evo_status status = check_writable(archive, err);
    if (status != EVO_OK)
        return status;
    if (!sqlite3_get_autocommit(archive->db))
        return evo_fail(err, EVO_ERR_ARGUMENT, "%s: a batch is open already",
                        archive->path);
    evo_archive_budget(archive, 0);
    archive->batch_failed = false;
    return evo_archive_exec(archive, "BEGIN IMMEDIATE", "write", err);
}

void evo_archive_rollback(evo_archive *archive) {
    if (!sqlite3_get_autocommit(archive->db))
        sqlite3_exec(archive->db, "ROLLBACK", NULL, NULL, NULL);
    archive->batch_failed = false;
}

evo_status evo_archive_commit(evo_archive *archive, evo_error *err) {
    if (archive->batch_failed) {
        evo_archive_rollback(archive);
        return evo_fail(err, EVO_ERR_IO,
                        "cannot commit to %s: an earlier write failed, so the batch "
                        "was rolled back",
                        archive->path);
    }
    if (sqlite3_get_autocommit(archive->db))
        return evo_fail(err, EVO_ERR_ARGUMENT, "%s: there is no batch to commit",
                        archive->path);
    evo_archive_budget(archive, 0);
    evo_status status = evo_archive_exec(archive, "COMMIT", "commit to", err);
    if (status != EVO_OK)
        evo_archive_rollback(archive);
    else
        archive->unused = false;
    return status;
}

/* SQLite may end the transaction by itself when the disk is full; without the checks,
 * what follows would be committed one by one. */
evo_status evo_archive_write_start(evo_archive *archive, evo_archive_statement which,
                                   sqlite3_stmt **statement, evo_error *err) {
    if (archive->batch_failed)
        return evo_fail(err, EVO_ERR_IO,
                        "cannot write %s: an earlier write of the batch failed",
                        archive->path);
    if (sqlite3_get_autocommit(archive->db))
        return evo_fail(err, EVO_ERR_ARGUMENT, "cannot write %s outside of a batch",
                        archive->path);
    evo_archive_budget(archive, 0);
    return evo_archive_statement_get(archive, which, statement, err);
}

evo_status evo_archive_write_finish(evo_archive *archive, sqlite3_stmt *statement,
                                    int bound, evo_error *err) {
    int rc = bound == SQLITE_OK ? sqlite3_step(statement) : bound;
    evo_status status = EVO_OK;
    if (rc != SQLITE_DONE)
        status = evo_archive_fail(archive, rc, "write", err);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (status != EVO_OK && status != EVO_ERR_ARGUMENT)
        archive->batch_failed = true;
    return status;
}

static int bind_run(sqlite3_stmt *statement, int parameter, int64_t run_id) {
    return run_id > 0 ? sqlite3_bind_int64(statement, parameter, run_id)
                      : sqlite3_bind_null(statement, parameter);
}

static int bind_hash(sqlite3_stmt *statement, int parameter, const evo_hash *hash) {
    if (hash == NULL)
        return sqlite3_bind_null(statement, parameter);
    char text[33];
    evo_hash_format(*hash, text);
    return evo_archive_bind_text(statement, parameter, text);
}

/* Names are keys and go to terminals: short, without control characters. */
static evo_status check_name(const char *what, const char *text, size_t size,
                             evo_error *err) {
    size_t length = strlen(text);
    if (length >= size)
        return evo_fail(err, EVO_ERR_ARGUMENT, "%s is longer than %zu bytes", what,
                        size - 1);
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] < ' ' || text[i] == 0x7f)
            return evo_fail(err, EVO_ERR_ARGUMENT, "%s holds a control character",
                            what);
    return EVO_OK;
}

/* ---- Subject --------------------------------------------------------------- */

evo_status evo_archive_get_meta(evo_archive *archive, const char *key, char *value,
                                size_t size, evo_error *err) {
    sqlite3_stmt *get;
    value[0] = '\0';
    evo_status status = evo_archive_statement_get(archive, EVO_SQL_GET_META, &get, err);
    if (status != EVO_OK)
        return status;
    int rc = evo_archive_bind_text(get, 1, key);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(get);
    if (rc == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(get, 0);
        if (text == NULL || check_name(key, text, size, NULL) != EVO_OK)
            status = evo_fail(err, EVO_ERR_PARSE, "%s: the archive's %s is malformed",
                              archive->path, key);
        else
            snprintf(value, size, "%s", text);
    } else if (rc != SQLITE_DONE) {
        status = evo_archive_fail(archive, rc, "read", err);
    }
    sqlite3_reset(get);
    return status;
}

/* A target by formula is in its archive with its definition, which becomes one of this
 * process. */
static evo_status define_target(evo_archive *archive, evo_error *err) {
    sqlite3_stmt *get;
    evo_target_id id;
    evo_status status = evo_archive_statement_get(archive, EVO_SQL_GET_META, &get, err);
    if (status != EVO_OK)
        return status;
    int rc = evo_archive_bind_text(get, 1, "definition");
    if (rc == SQLITE_OK)
        rc = sqlite3_step(get);
    if (rc == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(get, 0);
        evo_error why = {EVO_OK, ""};
        status = evo_target_define(text != NULL ? text : "",
                                   text != NULL ? strlen(text) : 0, &id, &why);
        if (status != EVO_OK)
            evo_fail(err, status, "%s: the definition of its target: %s", archive->path,
                     why.text);
    } else if (rc != SQLITE_DONE) {
        status = evo_archive_fail(archive, rc, "read", err);
    }
    sqlite3_reset(get);
    return status;
}

evo_status evo_archive_subject(evo_archive *archive, char target[32], char format[16],
                               evo_error *err) {
    evo_archive_budget(archive, 0);
    evo_status known = define_target(archive, err);
    if (known != EVO_OK)
        return known;
    int64_t kernels = 1;
    int rc = SQLITE_OK;
    evo_status status = evo_archive_get_meta(archive, "target", target, 32, err);
    if (status == EVO_OK)
        status = evo_archive_get_meta(archive, "format", format, 16, err);
    if (status != EVO_OK || (target[0] != '\0' && format[0] != '\0'))
        return status;
    if (target[0] == '\0' && format[0] == '\0')
        rc = evo_archive_integer(archive->db, "SELECT EXISTS(SELECT 1 FROM kernels)",
                                 &kernels);
    if (rc != SQLITE_OK)
        return evo_archive_fail(archive, rc, "read", err);
    return kernels == 0
               ? EVO_OK
               : evo_fail(err, EVO_ERR_PARSE,
                          "%s is damaged: its table meta does not say what its "
                          "kernels compute",
                          archive->path);
}

evo_status evo_archive_set_meta(evo_archive *archive, const char *key,
                                const char *value, evo_error *err) {
    sqlite3_stmt *set;
    evo_status status = evo_archive_write_start(archive, EVO_SQL_SET_META, &set, err);
    if (status != EVO_OK)
        return status;
    int rc = evo_archive_bind_text(set, 1, key);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(set, 2, value);
    return evo_archive_write_finish(archive, set, rc, err);
}

/* The timing inputs that the front is ranked by. Older archives name the target's first
 * distribution, which they measured alone. */
static evo_status set_main_inputs(evo_archive *archive, const char *target,
                                  evo_error *err) {
    evo_target_id id;
    const evo_target *found = evo_target_find(target, &id) ? evo_target_get(id) : NULL;
    bool timed = found != NULL && found->timing_count > 0;
    return evo_archive_set_meta(archive, "inputs", timed ? EVO_TIMING_MEAN : "", err);
}

static evo_status bind_subject(evo_archive *archive, const char *target,
                               const char *format, evo_error *err) {
    char old_target[32], old_format[16];
    evo_status status = evo_archive_subject(archive, old_target, old_format, err);
    if (status != EVO_OK)
        return status;
    if (old_target[0] != '\0') {
        if (strcmp(target, old_target) == 0 && strcmp(format, old_format) == 0)
            return archive->writable ? set_main_inputs(archive, target, err) : EVO_OK;
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "%s is about %s in %s, not %s in %s: use another archive",
                        archive->path, old_target, old_format, target, format);
    }
    evo_target_id id;
    status = evo_archive_set_meta(archive, "target", target, err);
    const char *text = evo_target_find(target, &id) ? evo_target_text(id) : NULL;
    if (status == EVO_OK && text != NULL)
        status = evo_archive_set_meta(archive, "definition", text, err);
    if (status == EVO_OK)
        status = evo_archive_set_meta(archive, "format", format, err);
    if (status == EVO_OK)
        status = set_main_inputs(archive, target, err);
    return status;
}

evo_status evo_archive_bind(evo_archive *archive, const char *target,
                            const char *format, evo_error *err) {
    evo_status status = check_name("a target's name", target, 32, err);
    if (status == EVO_OK)
        status = check_name("a format's name", format, 16, err);
    if (status == EVO_OK && (target[0] == '\0' || format[0] == '\0'))
        status =
            evo_fail(err, EVO_ERR_ARGUMENT, "an archive needs a target and format");
    if (status != EVO_OK)
        return status;
    bool own_batch = archive->writable && sqlite3_get_autocommit(archive->db);
    if (own_batch)
        status = evo_archive_begin(archive, err);
    if (status == EVO_OK)
        status = bind_subject(archive, target, format, err);
    if (own_batch && status == EVO_OK)
        status = evo_archive_commit(archive, err);
    else if (own_batch)
        evo_archive_rollback(archive);
    return status;
}

evo_status evo_archive_rank_by(evo_archive *archive, const char *inputs,
                               evo_error *err) {
    evo_status status = check_name("a distribution's name", inputs, 32, err);
    return status == EVO_OK ? evo_archive_set_meta(archive, "inputs", inputs, err)
                            : status;
}

/* ---- Runs ------------------------------------------------------------------ */

static evo_status check_run(const evo_run_record *run, evo_error *err) {
    evo_status status = check_name("the host's fingerprint", run->host, 160, err);
    if (status == EVO_OK)
        status = check_name("the compiler's name", run->compiler, 64, err);
    if (status == EVO_OK)
        status = check_name("the version", run->version, 32, err);
    if (status == EVO_OK)
        status = check_name("the start time", run->started, 32, err);
    return status;
}

evo_status evo_archive_add_run(evo_archive *archive, const evo_run_record *run,
                               int64_t *run_id, evo_error *err) {
    *run_id = 0;
    sqlite3_stmt *add;
    evo_status status = check_run(run, err);
    if (status == EVO_OK)
        status = evo_archive_write_start(archive, EVO_SQL_ADD_RUN, &add, err);
    if (status != EVO_OK)
        return status;
    char seed[24];
    snprintf(seed, sizeof seed, "%" PRIu64, run->seed);
    const char *texts[] = {run->command,  seed,         run->host,
                           run->compiler, run->version, run->started};
    int rc = SQLITE_OK;
    for (int i = 0; rc == SQLITE_OK && i < (int)EVO_COUNT_OF(texts); i++)
        rc = evo_archive_bind_text(add, i + 1, texts[i]);
    status = evo_archive_write_finish(archive, add, rc, err);
    if (status == EVO_OK)
        *run_id = sqlite3_last_insert_rowid(archive->db);
    return status;
}

evo_status evo_archive_set_state(evo_archive *archive, int64_t run_id,
                                 const void *state, size_t size, evo_error *err) {
    sqlite3_stmt *set;
    evo_status status = evo_archive_write_start(archive, EVO_SQL_SET_STATE, &set, err);
    if (status != EVO_OK)
        return status;
    int rc = sqlite3_bind_int64(set, 1, run_id);
    if (rc == SQLITE_OK)
        rc = size == 0 ? sqlite3_bind_zeroblob(set, 2, 0)
                       : sqlite3_bind_blob64(set, 2, state, size, SQLITE_STATIC);
    return evo_archive_write_finish(archive, set, rc, err);
}

/* ---- Kernels --------------------------------------------------------------- */

static evo_status insert_kernel(evo_archive *archive, const evo_kernel *kernel,
                                const evo_text *program, int64_t run_id,
                                const evo_hash *parent_a, const evo_hash *parent_b,
                                const char *operator_name, const evo_hash *id,
                                evo_error *err) {
    sqlite3_stmt *add;
    evo_status status = evo_archive_write_start(archive, EVO_SQL_ADD_KERNEL, &add, err);
    if (status != EVO_OK)
        return status;
    int rc = bind_hash(add, 1, id);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(add, 2, kernel->name);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_text64(add, 3, program->data, program->length, SQLITE_STATIC,
                                 SQLITE_UTF8);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_int(add, 4, evo_kernel_operations(kernel));
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(add, 5, operator_name);
    if (rc == SQLITE_OK)
        rc = bind_hash(add, 6, parent_a);
    if (rc == SQLITE_OK)
        rc = bind_hash(add, 7, parent_b);
    if (rc == SQLITE_OK)
        rc = bind_run(add, 8, run_id);
    return evo_archive_write_finish(archive, add, rc, err);
}

evo_status evo_archive_add_kernel(evo_archive *archive, const evo_kernel *kernel,
                                  int64_t run_id, const evo_hash *parent_a,
                                  const evo_hash *parent_b, const char *operator_name,
                                  evo_hash *id, evo_error *err) {
    const char *made_by = operator_name == NULL ? "" : operator_name;
    evo_status status = check_name("the operator's name", made_by, 32, err);
    if (status == EVO_OK)
        status = evo_kernel_verify(kernel, err);
    if (status != EVO_OK)
        return status;
    evo_kernel canonical = *kernel;
    *id = evo_kernel_identify(&canonical);
    evo_text program;
    evo_text_init(&program);
    evo_kernel_print(&canonical, &program);
    if (program.failed || program.data == NULL)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory printing a kernel");
    else if (program.length > EVO_ARCHIVE_MAX_PROGRAM)
        status = evo_fail(err, EVO_ERR_ARGUMENT, "a program of %zu bytes is too long",
                          program.length);
    else
        status = insert_kernel(archive, &canonical, &program, run_id, parent_a,
                               parent_b, made_by, id, err);
    evo_text_clear(&program);
    return status;
}

/* ---- Times ----------------------------------------------------------------- */

static bool is_duration(double value) {
    return isfinite(value) && value >= 0;
}

static evo_status check_time(const evo_time_record *time, evo_error *err) {
    evo_status status = check_name("the host's fingerprint", time->host, 160, err);
    if (status == EVO_OK)
        status = check_name("the instruction set", time->isa, 16, err);
    if (status == EVO_OK)
        status = check_name("the timing inputs' name", time->inputs, 32, err);
    if (status == EVO_OK &&
        !(is_duration(time->ns_per_element) && is_duration(time->latency_ns) &&
          is_duration(time->reference_ratio)))
        status =
            evo_fail(err, EVO_ERR_ARGUMENT, "a time must be finite and not negative");
    return status;
}

evo_status evo_archive_add_time(evo_archive *archive, evo_hash id, int64_t run_id,
                                const evo_time_record *time, evo_error *err) {
    sqlite3_stmt *add;
    evo_status status = check_time(time, err);
    if (status == EVO_OK)
        status = evo_archive_write_start(archive, EVO_SQL_ADD_TIME, &add, err);
    if (status != EVO_OK)
        return status;
    int rc = bind_hash(add, 1, &id);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(add, 2, time->host);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(add, 3, time->isa);
    if (rc == SQLITE_OK)
        rc = evo_archive_bind_text(add, 4, time->inputs);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_double(add, 5, time->ns_per_element);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_double(add, 6, time->latency_ns);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_double(add, 7, time->reference_ratio);
    if (rc == SQLITE_OK)
        rc = bind_run(add, 8, run_id);
    return evo_archive_write_finish(archive, add, rc, err);
}
