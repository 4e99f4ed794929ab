/* archive, inside: what its files share. */
#ifndef EVO_ARCHIVE_INTERNAL_H
#define EVO_ARCHIVE_INTERNAL_H

#include "archive/archive.h"

#include <sqlite3.h>

enum {
    EVO_ARCHIVE_APPLICATION_ID = 0x45564f4b, /* "EVOK": PRAGMA application_id */
    EVO_ARCHIVE_SCHEMA_VERSION = 2,          /* PRAGMA user_version */
    EVO_ARCHIVE_MAX_PROGRAM = 1 << 18,       /* bytes of one program text */
    EVO_ARCHIVE_MAX_COMMAND = 1 << 16,
    EVO_ARCHIVE_MAX_BLOB = 1 << 26, /* of any value: the resume state is the largest */
    EVO_ARCHIVE_TICK = 10000,       /* virtual machine steps between budget checks */
};

/* Statements that are prepared once and kept. */
typedef enum evo_archive_statement {
    EVO_SQL_ADD_RUN,
    EVO_SQL_SET_STATE,
    EVO_SQL_ADD_KERNEL,
    EVO_SQL_ADD_CLAIM,
    EVO_SQL_ADD_TIME,
    EVO_SQL_SET_META,
    EVO_SQL_GET_META,
    EVO_SQL_FIND,
    EVO_SQL_LOAD_KERNEL,
    EVO_SQL_LOAD_CLAIM,
    EVO_SQL_LOAD_CLAIM_1, /* of schema version 1 */
    EVO_SQL_LOAD_TIME,
    EVO_SQL_LOAD_TIMES,
    EVO_SQL_PICK_TIME,
    EVO_SQL_ADD_QUANTISER,
    EVO_SQL_DROP_QUANT_CLAIM,
    EVO_SQL_ADD_QUANT_CLAIM,
    EVO_SQL_ADD_QUANT_LAYER,
    EVO_SQL_GET_QUANT_LAYER,
    EVO_SQL_ADD_CODEBOOK,
    EVO_SQL_GET_CODEBOOK,
    EVO_SQL_COUNT
} evo_archive_statement;

/* What a row of times is ranked by: its part of the reference kernel's time in the same
 * run, for the times of two runs differ by what else the machine did; the cost itself
 * of what was ranked without a clock. */
#define EVO_SQL_COST "iif(reference_ratio > 0, 1.0 / reference_ratio, ns_per_element)"

struct evo_archive {
    sqlite3 *db;
    char *path;     /* as the caller named it, for messages */
    int64_t schema; /* the file's version */
    bool writable;
    bool unused;        /* its file did not exist before, and nothing is committed */
    bool batch_failed;  /* the open batch lost a write: it can only be rolled back */
    int64_t ticks_left; /* see evo_archive_budget */
    sqlite3_stmt *statements[EVO_SQL_COUNT];
};

/* ---- sql.c: statements, errors, budgets ------------------------------------ */

/* Maps an SQLite result to a status and a sentence that names the archive. */
evo_status evo_archive_fail(const evo_archive *archive, int rc, const char *doing,
                            evo_error *err);
EVO_MUST_CHECK
evo_status evo_archive_exec(evo_archive *archive, const char *sql, const char *doing,
                            evo_error *err);
/* The kept statement, reset and without bindings. */
EVO_MUST_CHECK
evo_status evo_archive_statement_get(evo_archive *archive, evo_archive_statement which,
                                     sqlite3_stmt **statement, evo_error *err);
/* Limits the work of the next statements to what an archive of `bytes` bytes can need:
 * a b-tree whose pages point at each other would otherwise be walked for ever. */
void evo_archive_budget(evo_archive *archive, int64_t bytes);
int evo_archive_tick(void *archive); /* progress handler */
/* First column of the first row as an integer; an SQLite result code. */
EVO_MUST_CHECK
int evo_archive_integer(sqlite3 *db, const char *sql, int64_t *value);
/* A statement over all rows of a table, with the budget of the whole archive. */
EVO_MUST_CHECK
int evo_archive_rows(evo_archive *archive, const char *sql, sqlite3_stmt **rows);
/* Binds text, copied; NULL binds an SQL null. */
int evo_archive_bind_text(sqlite3_stmt *statement, int parameter, const char *text);

/* ---- schema.c --------------------------------------------------------------- */

/* In an exclusive transaction of its own; leaves an archive that another process
 * created meanwhile as it is. */
EVO_MUST_CHECK
evo_status evo_archive_create_schema(evo_archive *archive, evo_error *err);
/* The tables must be exactly ours, of the file's version. Views, indexes and tables
 * that were added are left alone: nothing here reads them. */
EVO_MUST_CHECK
evo_status evo_archive_check_schema(evo_archive *archive, evo_error *err);
/* Makes a file of an earlier version one of this, in a transaction of its own. */
EVO_MUST_CHECK
evo_status evo_archive_upgrade(evo_archive *archive, evo_error *err);
typedef struct evo_schema_object {
    const char *name, *sql;
} evo_schema_object;
EVO_MUST_CHECK
evo_status evo_archive_check_tables(evo_archive *archive,
                                    const evo_schema_object *tables, size_t count,
                                    evo_error *err);

/* ---- write.c ----------------------------------------------------------------- */

/* A kept statement for writing, when a batch is open and whole. */
EVO_MUST_CHECK
evo_status evo_archive_write_start(evo_archive *archive, evo_archive_statement which,
                                   sqlite3_stmt **statement, evo_error *err);
/* Runs it when all was bound (`bound` is SQLITE_OK). A refused value (EVO_ERR_ARGUMENT)
 * leaves the batch as it was; any other failure spoils it. */
EVO_MUST_CHECK
evo_status evo_archive_write_finish(evo_archive *archive, sqlite3_stmt *statement,
                                    int bound, evo_error *err);

/* Values of at most size - 1 bytes; "" when the key is missing. */
EVO_MUST_CHECK
evo_status evo_archive_get_meta(evo_archive *archive, const char *key, char *value,
                                size_t size, evo_error *err);
EVO_MUST_CHECK
evo_status evo_archive_set_meta(evo_archive *archive, const char *key,
                                const char *value, evo_error *err);

/* ---- quantisers.c ------------------------------------------------------------ */

enum { EVO_ARCHIVE_QUANT_TABLES = 3 };
extern const evo_schema_object evo_archive_quant_tables[EVO_ARCHIVE_QUANT_TABLES];

/* ---- read.c ------------------------------------------------------------------ */

/* Column `column` as text of fewer than `size` bytes without control characters (null:
 * ""), by evo_text_line; false when it is anything else. */
bool evo_archive_column_name(sqlite3_stmt *row, int column, char *out, size_t size);
/* The same of a command, which is cut to what fits, its controls being spaces. */
bool evo_archive_column_command(sqlite3_stmt *row, int column, char *out, size_t size);
/* A seed, decimal text (null: 0). */
bool evo_archive_column_seed(sqlite3_stmt *row, int column, uint64_t *seed);

/* ---- claim.c ----------------------------------------------------------------- */

/* Columns of EVO_SQL_LOAD_CLAIM and EVO_SQL_LOAD_CLAIM_1. On EVO_ERR_PARSE *wrong names
 * the column. */
EVO_MUST_CHECK
evo_status evo_archive_column_claim(sqlite3_stmt *row, evo_claim *claim,
                                    const char **wrong);

#endif
