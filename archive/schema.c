/* The schema: tables, stable views, and the check that a file has just these tables.
 * docs/archive.md describes the views column by column; keep the two together. */
#include "archive/internal.h"

#include <stdio.h>
#include <string.h>

/* What version 2 added to claims, as SQLite itself puts an added column. */
#define SUM_ERROR "sum_error REAL CHECK(sum_error >= 0)"
#define SINCE_2   ", " SUM_ERROR

/* SQLite keeps a table's text as it was given, so evo_archive_check_schema compares
 * these strings with the file's: never reformat one without a new schema version. */
static const evo_schema_object tables[] = {
    {"meta", "CREATE TABLE meta(\n"
             "  key TEXT PRIMARY KEY,\n"
             "  value TEXT NOT NULL\n"
             ") STRICT, WITHOUT ROWID"},
    {"runs", "CREATE TABLE runs(\n"
             "  run INTEGER PRIMARY KEY,\n"
             "  command TEXT NOT NULL CHECK(length(command) <= 65536),\n"
             "  seed TEXT NOT NULL CHECK(seed GLOB '[0-9]*'),\n"
             "  host TEXT NOT NULL CHECK(length(host) < 160),\n"
             "  compiler TEXT NOT NULL CHECK(length(compiler) < 64),\n"
             "  version TEXT NOT NULL CHECK(length(version) < 32),\n"
             "  started TEXT NOT NULL CHECK(length(started) < 32)\n"
             ") STRICT"},
    {"states", "CREATE TABLE states(\n"
               "  run INTEGER PRIMARY KEY REFERENCES runs(run),\n"
               "  state BLOB NOT NULL\n"
               ") STRICT"},
    {"kernels", "CREATE TABLE kernels(\n"
                "  number INTEGER PRIMARY KEY,\n"
                "  id TEXT NOT NULL UNIQUE CHECK(length(id) = 32),\n"
                "  name TEXT NOT NULL CHECK(length(name) < 32),\n"
                "  program TEXT NOT NULL CHECK(length(program) <= 262144),\n"
                "  operations INTEGER NOT NULL CHECK(operations >= 0),\n"
                "  operator TEXT NOT NULL CHECK(length(operator) < 32),\n"
                "  parent_a TEXT CHECK(length(parent_a) = 32),\n"
                "  parent_b TEXT CHECK(length(parent_b) = 32),\n"
                "  run INTEGER REFERENCES runs(run)\n"
                ") STRICT"},
    {"claims", "CREATE TABLE claims(\n"
               "  number INTEGER PRIMARY KEY,\n"
               "  kernel INTEGER NOT NULL REFERENCES kernels(number),\n"
               "  domain TEXT NOT NULL CHECK(length(domain) < 256),\n"
               "  verdict TEXT NOT NULL CHECK(verdict IN ('observed', 'proven')),\n"
               "  inputs INTEGER NOT NULL CHECK(inputs >= 0),\n"
               "  max_ulp REAL NOT NULL CHECK(max_ulp >= 0),\n"
               "  worst_input TEXT NOT NULL,\n"
               "  worst_got TEXT NOT NULL,\n"
               "  mean_ulp REAL,\n"
               "  misrounded INTEGER NOT NULL CHECK(misrounded >= 0),\n"
               "  special_failures INTEGER NOT NULL CHECK(special_failures >= 0),\n"
               "  histogram TEXT NOT NULL,\n"
               "  properties_checked INTEGER NOT NULL,\n"
               "  properties_held INTEGER NOT NULL\n"
               "    CHECK(properties_held & ~properties_checked = 0),\n"
               "  reference_bound_ulp REAL NOT NULL CHECK(reference_bound_ulp >= 0),\n"
               "  run INTEGER REFERENCES runs(run)" SINCE_2 ",\n"
               "  UNIQUE(kernel, domain, verdict)\n"
               ") STRICT"},
    {"times", "CREATE TABLE times(\n"
              "  number INTEGER PRIMARY KEY,\n"
              "  kernel INTEGER NOT NULL REFERENCES kernels(number),\n"
              "  host TEXT NOT NULL CHECK(length(host) < 160),\n"
              "  isa TEXT NOT NULL CHECK(length(isa) < 16),\n"
              "  inputs TEXT NOT NULL CHECK(length(inputs) < 32),\n"
              "  ns_per_element REAL NOT NULL CHECK(ns_per_element >= 0),\n"
              "  latency_ns REAL NOT NULL CHECK(latency_ns >= 0),\n"
              "  reference_ratio REAL NOT NULL CHECK(reference_ratio >= 0),\n"
              "  run INTEGER REFERENCES runs(run),\n"
              "  UNIQUE(kernel, host, isa, inputs)\n"
              ") STRICT"},
};

/* For people with SQL; evolve itself reads the tables. The front ranks by the timing
 * inputs that meta names, as evo_archive_each does. */
static const char *const views[] = {
    "CREATE VIEW v_kernels AS\n"
    "  SELECT id, name, operations, operator, parent_a, parent_b, run, program\n"
    "  FROM kernels",

    "CREATE VIEW v_claims AS\n"
    "  SELECT k.id, c.domain, c.domain = 'whole' AS whole, c.verdict, c.inputs,\n"
    "    c.max_ulp, c.worst_input, c.worst_got, c.mean_ulp, c.misrounded,\n"
    "    c.special_failures,\n"
    "    iif(c.properties_checked & 1, (c.properties_held & 1) != 0, NULL) AS "
    "symmetry,\n"
    "    iif(c.properties_checked & 2, (c.properties_held & 2) != 0, NULL) AS range,\n"
    "    iif(c.properties_checked & 4, (c.properties_held & 4) != 0, NULL) AS "
    "monotone,\n"
    "    iif(c.properties_checked & 8, (c.properties_held & 8) != 0, NULL) AS exact,\n"
    "    iif(c.properties_checked & 16, (c.properties_held & 16) != 0, NULL)\n"
    "      AS specials,\n"
    "    c.reference_bound_ulp, c.histogram, c.run, c.sum_error\n"
    "  FROM claims c JOIN kernels k ON k.number = c.kernel",

    "CREATE VIEW v_times AS\n"
    "  SELECT k.id, t.host, t.isa, t.inputs, t.ns_per_element,\n"
    "    nullif(t.latency_ns, 0.0) AS latency_ns, t.reference_ratio, t.run\n"
    "  FROM times t JOIN kernels k ON k.number = t.kernel",

    "CREATE VIEW v_lineage AS\n"
    "  SELECT id AS child, parent_a AS parent, 'a' AS role, operator, run\n"
    "  FROM kernels WHERE parent_a IS NOT NULL\n"
    "  UNION ALL\n"
    "  SELECT id, parent_b, 'b', operator, run\n"
    "  FROM kernels WHERE parent_b IS NOT NULL",

    "CREATE VIEW v_runs AS\n"
    "  SELECT r.run, r.command, r.seed, r.host, r.compiler, r.version, r.started,\n"
    "    (SELECT count(*) FROM kernels k WHERE k.run = r.run) AS kernels,\n"
    "    s.run IS NOT NULL AS resumable\n"
    "  FROM runs r LEFT JOIN states s ON s.run = r.run",

    "CREATE VIEW v_front AS\n"
    "  WITH claim AS (\n"
    "    SELECT *, row_number() OVER (PARTITION BY kernel ORDER BY verdict DESC,\n"
    "      domain != 'whole', inputs DESC, max_ulp, domain) AS rank FROM claims),\n"
    "  time AS (\n"
    "    SELECT *, " EVO_SQL_COST " AS cost,\n"
    "      row_number() OVER (PARTITION BY kernel, host ORDER BY\n"
    "      inputs IS NOT (SELECT value FROM meta WHERE key = 'inputs'),\n"
    "      " EVO_SQL_COST ", isa, inputs) AS rank FROM times),\n"
    "  best AS (\n"
    "    SELECT k.id, k.name, k.operations, t.host, t.isa, t.inputs AS timing_inputs,\n"
    "      c.domain, c.verdict, c.inputs, c.max_ulp, c.worst_input, c.misrounded,\n"
    "      t.ns_per_element, nullif(t.latency_ns, 0.0) AS latency_ns,\n"
    "      t.reference_ratio, c.sum_error, ifnull(c.sum_error, 9e999) AS off, t.cost,\n"
    "      min(c.max_ulp) OVER (PARTITION BY t.host, c.domain\n"
    "        ORDER BY t.cost, c.max_ulp, ifnull(c.sum_error, 9e999), k.id\n"
    "        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS best_before\n"
    "    FROM kernels k JOIN claim c ON c.kernel = k.number AND c.rank = 1\n"
    "      JOIN time t ON t.kernel = k.number AND t.rank = 1)\n"
    "  SELECT id, name, operations, host, isa, timing_inputs, domain, verdict, "
    "inputs,\n"
    "    max_ulp, worst_input, misrounded, ns_per_element, latency_ns,\n"
    "    reference_ratio, sum_error\n"
    "  FROM best AS a WHERE best_before IS NULL OR max_ulp < best_before\n"
    "    OR sum_error IS NOT NULL AND NOT EXISTS (SELECT 1 FROM best AS b\n"
    "      WHERE b.host = a.host AND b.domain = a.domain AND b.cost <= a.cost\n"
    "        AND b.max_ulp <= a.max_ulp AND b.off <= a.off\n"
    "        AND (b.cost < a.cost OR b.max_ulp < a.max_ulp OR b.off < a.off\n"
    "          OR b.id < a.id))\n"
    "  ORDER BY host, domain, cost",
};

static evo_status mark(evo_archive *archive, const char *doing, evo_error *err) {
    char marks[128];
    snprintf(marks, sizeof marks,
             "PRAGMA application_id = %d; PRAGMA user_version = %d",
             EVO_ARCHIVE_APPLICATION_ID, EVO_ARCHIVE_SCHEMA_VERSION);
    return evo_archive_exec(archive, marks, doing, err);
}

static evo_status create_all(evo_archive *archive, evo_error *err) {
    evo_status status = EVO_OK;
    for (size_t i = 0; status == EVO_OK && i < EVO_COUNT_OF(tables); i++)
        status = evo_archive_exec(archive, tables[i].sql, "create", err);
    for (size_t i = 0; status == EVO_OK && i < EVO_COUNT_OF(views); i++)
        status = evo_archive_exec(archive, views[i], "create", err);
    return status == EVO_OK ? mark(archive, "create", err) : status;
}

evo_status evo_archive_create_schema(evo_archive *archive, evo_error *err) {
    evo_status status = evo_archive_exec(archive, "BEGIN EXCLUSIVE", "create", err);
    if (status != EVO_OK)
        return status;
    int64_t objects = 0;
    int rc = evo_archive_integer(
        archive->db, "SELECT EXISTS(SELECT 1 FROM sqlite_schema)", &objects);
    if (rc != SQLITE_OK)
        status = evo_archive_fail(archive, rc, "create", err);
    else if (objects == 0)
        status = create_all(archive, err);
    if (status == EVO_OK)
        status = evo_archive_exec(archive, "COMMIT", "create", err);
    if (status != EVO_OK && !sqlite3_get_autocommit(archive->db))
        sqlite3_exec(archive->db, "ROLLBACK", NULL, NULL, NULL);
    return status;
}

/* Views are made anew, those of all versions being named alike. */
static evo_status upgrade_all(evo_archive *archive, evo_error *err) {
    static const char *const names[] = {"v_kernels", "v_claims", "v_times",
                                        "v_lineage", "v_runs",   "v_front"};
    char drop[64];
    evo_status status = evo_archive_exec(
        archive, "ALTER TABLE claims ADD COLUMN " SUM_ERROR, "upgrade", err);
    for (size_t i = 0; status == EVO_OK && i < EVO_COUNT_OF(names); i++) {
        snprintf(drop, sizeof drop, "DROP VIEW IF EXISTS %s", names[i]);
        status = evo_archive_exec(archive, drop, "upgrade", err);
    }
    for (size_t i = 0; status == EVO_OK && i < EVO_COUNT_OF(views); i++)
        status = evo_archive_exec(archive, views[i], "upgrade", err);
    return status == EVO_OK ? mark(archive, "upgrade", err) : status;
}

evo_status evo_archive_upgrade(evo_archive *archive, evo_error *err) {
    evo_archive_budget(archive, 0);
    evo_status status = evo_archive_exec(archive, "BEGIN IMMEDIATE", "upgrade", err);
    if (status == EVO_OK)
        status = upgrade_all(archive, err);
    if (status == EVO_OK)
        status = evo_archive_exec(archive, "COMMIT", "upgrade", err);
    if (status != EVO_OK && !sqlite3_get_autocommit(archive->db))
        sqlite3_exec(archive->db, "ROLLBACK", NULL, NULL, NULL);
    if (status == EVO_OK)
        archive->schema = EVO_ARCHIVE_SCHEMA_VERSION;
    return status;
}

/* Whether a table's text is what it is to be in the file's version. */
static bool is_as_wanted(const evo_archive *archive, const char *sql,
                         const char *wanted) {
    const char *since = strstr(wanted, SINCE_2);
    if (since == NULL || archive->schema > 1)
        return strcmp(sql, wanted) == 0;
    size_t before = (size_t)(since - wanted);
    return strncmp(sql, wanted, before) == 0 &&
           strcmp(sql + before, since + strlen(SINCE_2)) == 0;
}

/* The text of table `name` in the file is in column 0 when this gives SQLITE_ROW. */
static evo_status check_table(evo_archive *archive, sqlite3_stmt *find,
                              const evo_schema_object *table, evo_error *err) {
    sqlite3_reset(find);
    int rc = sqlite3_bind_text(find, 1, table->name, -1, SQLITE_STATIC);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(find);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        return evo_archive_fail(archive, rc, "read the schema of", err);
    const char *sql =
        rc == SQLITE_ROW ? (const char *)sqlite3_column_text(find, 0) : "";
    if (sql == NULL || !is_as_wanted(archive, sql, table->sql))
        return evo_fail(err, EVO_ERR_FOREIGN,
                        "%s is not a usable archive: its table %s is not that of "
                        "schema version %d",
                        archive->path, table->name, (int)archive->schema);
    return EVO_OK;
}

evo_status evo_archive_check_tables(evo_archive *archive,
                                    const evo_schema_object *wanted, size_t count,
                                    evo_error *err) {
    sqlite3_stmt *find = NULL;
    int rc = sqlite3_prepare_v2(archive->db,
                                "SELECT sql FROM sqlite_schema"
                                " WHERE type = 'table' AND name = ?1",
                                -1, &find, NULL);
    if (rc != SQLITE_OK)
        return evo_archive_fail(archive, rc, "read the schema of", err);
    evo_status status = EVO_OK;
    for (size_t i = 0; status == EVO_OK && i < count; i++)
        status = check_table(archive, find, &wanted[i], err);
    sqlite3_finalize(find);
    return status;
}

evo_status evo_archive_check_schema(evo_archive *archive, evo_error *err) {
    return evo_archive_check_tables(archive, tables, EVO_COUNT_OF(tables), err);
}
