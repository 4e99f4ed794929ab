/* Statements, errors and work budgets over SQLite. */
#include "archive/internal.h"

#include <string.h>

/* An error that was once observed stays true. Claims of a search have no mean error and
 * remember no input. */
#define KEPT       "(verdict = 'observed' AND max_ulp > excluded.max_ulp)"
#define KEPT_INPUT "(" KEPT " AND mean_ulp > 0)"

#define LOAD_CLAIM(sum_error)                                                          \
    "SELECT domain, verdict, inputs, max_ulp, worst_input, worst_got, mean_ulp,"       \
    " misrounded, special_failures, histogram, properties_checked,"                    \
    " properties_held, reference_bound_ulp, " sum_error                                \
    " FROM claims WHERE kernel = ?1"                                                   \
    " ORDER BY verdict DESC, domain != 'whole', inputs DESC, max_ulp, domain LIMIT 1"

static const char *const statement_sql[EVO_SQL_COUNT] = {
    [EVO_SQL_ADD_RUN] = "INSERT INTO runs(command, seed, host, compiler, version,"
                        " started) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
    [EVO_SQL_SET_STATE] = "INSERT INTO states(run, state) VALUES(?1, ?2)"
                          " ON CONFLICT(run) DO UPDATE SET state = excluded.state",
    [EVO_SQL_ADD_KERNEL] =
        "INSERT INTO kernels(id, name, program, operations, operator,"
        " parent_a, parent_b, run)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
        " ON CONFLICT(id) DO NOTHING",
    [EVO_SQL_ADD_CLAIM] =
        "INSERT INTO claims(kernel, domain, verdict, inputs, max_ulp, worst_input,"
        " worst_got, mean_ulp, misrounded, special_failures, histogram,"
        " properties_checked, properties_held, reference_bound_ulp, run, sum_error)"
        " VALUES((SELECT number FROM kernels WHERE id = ?1),"
        " ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
        " ON CONFLICT(kernel, domain, verdict) DO UPDATE SET inputs = excluded.inputs,"
        " max_ulp = iif(" KEPT ", max_ulp, excluded.max_ulp),"
        " worst_input = iif(" KEPT_INPUT ", worst_input, excluded.worst_input),"
        " worst_got = iif(" KEPT_INPUT ", worst_got, excluded.worst_got),"
        " mean_ulp = excluded.mean_ulp,"
        " misrounded = excluded.misrounded,"
        " special_failures = excluded.special_failures,"
        " histogram = excluded.histogram,"
        " properties_checked = excluded.properties_checked,"
        " properties_held = excluded.properties_held,"
        " reference_bound_ulp = excluded.reference_bound_ulp, run = excluded.run,"
        " sum_error = coalesce(max(sum_error, excluded.sum_error), sum_error,"
        " excluded.sum_error)",
    [EVO_SQL_ADD_TIME] =
        "INSERT INTO times(kernel, host, isa, inputs, ns_per_element, latency_ns,"
        " reference_ratio, run) VALUES((SELECT number FROM kernels WHERE id = ?1),"
        " ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
        " ON CONFLICT(kernel, host, isa, inputs) DO UPDATE SET"
        " ns_per_element = excluded.ns_per_element, latency_ns = excluded.latency_ns,"
        " reference_ratio = excluded.reference_ratio, run = excluded.run",
    [EVO_SQL_SET_META] = "INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)",
    [EVO_SQL_GET_META] = "SELECT value FROM meta WHERE key = ?1",
    [EVO_SQL_FIND] = "SELECT number FROM kernels WHERE id >= ?1 AND id < ?2 LIMIT 2",
    [EVO_SQL_LOAD_KERNEL] =
        "SELECT k.id, k.program, k.operator, k.parent_a, k.parent_b, r.run, r.command,"
        " r.seed, r.compiler, r.version, r.started"
        " FROM kernels k LEFT JOIN runs r ON r.run = k.run WHERE k.number = ?1",
    [EVO_SQL_LOAD_CLAIM] = LOAD_CLAIM("sum_error"),
    [EVO_SQL_LOAD_CLAIM_1] = LOAD_CLAIM("NULL"),
    [EVO_SQL_LOAD_TIME] = "SELECT host, isa, inputs, ns_per_element, latency_ns,"
                          " reference_ratio FROM times WHERE number = ?1",
    [EVO_SQL_LOAD_TIMES] =
        "SELECT other.inputs, other.ns_per_element, other.reference_ratio"
        " FROM times one JOIN times other USING(kernel, host, isa)"
        " WHERE one.number = ?1 AND other.inputs != '" EVO_TIMING_MEAN "'"
        " ORDER BY other.inputs",
    [EVO_SQL_PICK_TIME] =
        "SELECT number FROM times WHERE kernel = ?1 ORDER BY"
        " inputs IS NOT (SELECT value FROM meta WHERE key = 'inputs'),"
        " " EVO_SQL_COST ", host, isa, inputs LIMIT 1",
    [EVO_SQL_ADD_QUANTISER] =
        "INSERT INTO quantisers(id, model, operation, parent_a, parent_b, run)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(id) DO NOTHING",
    [EVO_SQL_DROP_QUANT_CLAIM] =
        "DELETE FROM quant_claims WHERE data = 'search' AND ?2 = 'search'"
        " AND quantiser = (SELECT number FROM quantisers WHERE id = ?1)",
    [EVO_SQL_ADD_QUANT_CLAIM] =
        "INSERT OR REPLACE INTO quant_claims(quantiser, data, source, mse, sqnr_db,"
        " output_sqnr_db, kl, effective_bits, bit_operations, decode_ns, tensors,"
        " elements, accumulator_bits, table_bytes, run)"
        " VALUES((SELECT number FROM quantisers WHERE id = ?1),"
        " ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    [EVO_SQL_ADD_QUANT_LAYER] =
        "INSERT OR REPLACE INTO quant_layers(quantiser, data, layer, name, sqnr_db,"
        " effective_bits) VALUES((SELECT number FROM quantisers WHERE id = ?1),"
        " ?2, ?3, ?4, ?5, ?6)",
    [EVO_SQL_GET_QUANT_LAYER] =
        "SELECT name, sqnr_db, effective_bits FROM quant_layers WHERE quantiser ="
        " (SELECT number FROM quantisers WHERE id = ?1) AND data = ?2 AND layer = ?3",
    [EVO_SQL_ADD_CODEBOOK] =
        "INSERT OR REPLACE INTO codebooks(name, levels) VALUES(?1, ?2)",
    [EVO_SQL_GET_CODEBOOK] = "SELECT levels FROM codebooks WHERE name = ?1",
};

/* ---- Errors ---------------------------------------------------------------- */

static evo_status status_of(int rc) {
    switch (rc & 0xff) {
    case SQLITE_NOMEM:
        return EVO_ERR_MEMORY;
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return EVO_ERR_FOREIGN;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return EVO_ERR_ARGUMENT;
    case SQLITE_BUSY:
    case SQLITE_CANTOPEN:
    case SQLITE_CORRUPT:
    case SQLITE_FULL:
    case SQLITE_INTERRUPT:
    case SQLITE_IOERR:
    case SQLITE_LOCKED:
    case SQLITE_NOLFS:
    case SQLITE_PERM:
    case SQLITE_PROTOCOL:
    case SQLITE_READONLY:
        return EVO_ERR_IO;
    default: /* a stranger's schema can make our own SQL fail to prepare */
        return EVO_ERR_INTERNAL;
    }
}

evo_status evo_archive_fail(const evo_archive *archive, int rc, const char *doing,
                            evo_error *err) {
    evo_status status = status_of(rc);
    switch (rc & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return evo_fail(err, status, "cannot %s %s: in use by another process", doing,
                        archive->path);
    case SQLITE_TOOBIG:
        return evo_fail(err, strcmp(doing, "read") == 0 ? EVO_ERR_PARSE : status,
                        "cannot %s %s: a value is larger than %d MiB", doing,
                        archive->path, EVO_ARCHIVE_MAX_BLOB >> 20);
    case SQLITE_CORRUPT:
    case SQLITE_INTERRUPT: /* the budget ran out: see evo_archive_budget */
        return evo_fail(err, status, "cannot %s %s: the archive is damaged", doing,
                        archive->path);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR: {
        int os = archive->db == NULL ? 0 : sqlite3_system_errno(archive->db);
        return evo_fail(err, status, "cannot %s %s: %s", doing, archive->path,
                        os != 0 ? strerror(os) : sqlite3_errstr(rc));
    }
    case SQLITE_CONSTRAINT:
    case SQLITE_ERROR: { /* names of a stranger's schema may be in the text */
        char text[160];
        const char *reason = archive->db == NULL ? "" : sqlite3_errmsg(archive->db);
        evo_text_line(reason, strlen(reason), text, sizeof text);
        return evo_fail(err, status, "cannot %s %s: %s", doing, archive->path,
                        text[0] != '\0' ? text : sqlite3_errstr(rc));
    }
    default:
        return evo_fail(err, status, "cannot %s %s: %s", doing, archive->path,
                        sqlite3_errstr(rc));
    }
}

/* ---- Statements ------------------------------------------------------------ */

evo_status evo_archive_exec(evo_archive *archive, const char *sql, const char *doing,
                            evo_error *err) {
    int rc = sqlite3_exec(archive->db, sql, NULL, NULL, NULL);
    return rc == SQLITE_OK ? EVO_OK : evo_archive_fail(archive, rc, doing, err);
}

evo_status evo_archive_statement_get(evo_archive *archive, evo_archive_statement which,
                                     sqlite3_stmt **statement, evo_error *err) {
    sqlite3_stmt **kept = &archive->statements[which];
    if (*kept == NULL) {
        int rc = sqlite3_prepare_v3(archive->db, statement_sql[which], -1,
                                    SQLITE_PREPARE_PERSISTENT, kept, NULL);
        if (rc != SQLITE_OK)
            return evo_archive_fail(archive, rc, "read", err);
    }
    sqlite3_reset(*kept);
    sqlite3_clear_bindings(*kept);
    *statement = *kept;
    return EVO_OK;
}

int evo_archive_bind_text(sqlite3_stmt *statement, int parameter, const char *text) {
    return sqlite3_bind_text(statement, parameter, text, -1, SQLITE_TRANSIENT);
}

int evo_archive_integer(sqlite3 *db, const char *sql, int64_t *value) {
    sqlite3_stmt *statement = NULL;
    int rc = sqlite3_prepare_v2(db, sql, -1, &statement, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(statement);
    if (rc == SQLITE_ROW) {
        *value = sqlite3_column_int64(statement, 0);
        rc = SQLITE_OK;
    } else if (rc == SQLITE_DONE) {
        rc = SQLITE_CORRUPT;
    }
    sqlite3_finalize(statement);
    return rc;
}

/* ---- Budgets --------------------------------------------------------------- */

/* 20 million steps (about 0.3 s) whatever the size, and 100 for every byte: a kernel
 * with its claim and time takes some 1000 bytes and under 1000 steps to read. */
void evo_archive_budget(evo_archive *archive, int64_t bytes) {
    archive->ticks_left = 2000 + bytes / (EVO_ARCHIVE_TICK / 100);
}

int evo_archive_tick(void *context) {
    evo_archive *archive = context;
    return --archive->ticks_left < 0;
}

int evo_archive_rows(evo_archive *archive, const char *sql, sqlite3_stmt **rows) {
    int64_t pages = 0, page_size = 0;
    *rows = NULL;
    evo_archive_budget(archive, 0);
    int rc = evo_archive_integer(archive->db, "PRAGMA page_count", &pages);
    if (rc == SQLITE_OK)
        rc = evo_archive_integer(archive->db, "PRAGMA page_size", &page_size);
    if (rc == SQLITE_OK)
        rc = sqlite3_prepare_v2(archive->db, sql, -1, rows, NULL);
    evo_archive_budget(archive, pages * page_size);
    return rc;
}
