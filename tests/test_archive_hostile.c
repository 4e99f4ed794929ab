/* Archives from strangers: refused in one sentence, without a crash or a hang. */
#include "archive_fixture.h"

/* ---- Archives from strangers ---------------------------------------------------- */

static void check_hostile(const char *sql, evo_status expected, const char *part) {
    const char *path = fixture_path("h.evo");
    unlink(path);
    path = fixture_archive("h.evo", 2);
    char hex[33];
    snprintf(hex, sizeof hex, "%s",
             fixture_query(path, "SELECT id FROM kernels WHERE number = 1"));
    fixture_sql(path, "PRAGMA ignore_check_constraints = ON;"
                      "PRAGMA writable_schema = ON");
    fixture_sql(path, sql);
    evo_archive *archive;
    evo_archive_entry entry;
    evo_error err = {0};
    int seen = 0;
    evo_status status = evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err);
    if (status == EVO_OK)
        status = evo_archive_each(archive, NULL, NULL, fixture_count, &seen, &err);
    if (status == EVO_OK)
        status = evo_archive_find(archive, hex, &entry, &err);
    evo_archive_close(archive);
    ck_assert_msg(status == expected, "%s: %s: %s", sql, evo_status_name(status),
                  err.text);
    ck_assert_msg(strstr(err.text, part) != NULL, "%s: %s", sql, err.text);
}

#define HOSTILE "PRAGMA ignore_check_constraints = ON; "

START_TEST(test_hostile_rows) {
    static const struct {
        const char *sql;
        evo_status status;
        const char *part;
    } cases[] = {
        {"UPDATE kernels SET program = 'rm -rf' WHERE number = 1", EVO_ERR_PARSE,
         "is refused"},
        {"UPDATE kernels SET program = '' WHERE number = 1", EVO_ERR_PARSE,
         "is refused"},
        {"UPDATE kernels SET program = (SELECT program FROM kernels WHERE number = 2)"
         " WHERE number = 1",
         EVO_ERR_PARSE, "has the identity"},
        {HOSTILE "UPDATE kernels SET id = 'no id' WHERE number = 1", EVO_ERR_PARSE,
         "malformed id"},
        {HOSTILE "UPDATE kernels SET program ="
                 " CAST(zeroblob(300000) AS TEXT)",
         EVO_ERR_PARSE, "malformed program"},
        {HOSTILE
         "UPDATE kernels SET program = replace(hex(zeroblob(150000)), '0', 'a')",
         EVO_ERR_PARSE, "malformed program"},
        {HOSTILE "UPDATE kernels SET operator = char(27) || '[2J'", EVO_ERR_PARSE,
         "origin"},
        {HOSTILE "UPDATE kernels SET parent_a = 'zz'", EVO_ERR_PARSE, "origin"},
        {HOSTILE "UPDATE claims SET verdict = 'certain'", EVO_ERR_PARSE, "verdict"},
        {"UPDATE claims SET domain = '[0,'", EVO_ERR_PARSE, "domain"},
        {"UPDATE claims SET histogram = '[1,2]'", EVO_ERR_PARSE, "histogram"},
        {"UPDATE claims SET histogram = replace(histogram, '1', '11111111111111')",
         EVO_ERR_PARSE, "histogram"},
        /* 21 arguments */
        {"UPDATE claims SET worst_input ="
         " '0x1' || replace(hex(zeroblob(10)), '00', ',0x1,0x1')",
         EVO_ERR_PARSE, "worst_input"},
        {"UPDATE claims SET worst_got = '17'", EVO_ERR_PARSE, "worst_got"},
        {"UPDATE claims SET worst_got = '0x1,0x100'", EVO_ERR_PARSE, "worst_got"},
        {"UPDATE claims SET worst_got = '0x1,0x1,0x1'", EVO_ERR_PARSE, "worst_got"},
        {HOSTILE "UPDATE claims SET inputs = -1", EVO_ERR_PARSE, "inputs"},
        {HOSTILE "UPDATE claims SET max_ulp = -1", EVO_ERR_PARSE, "max_ulp"},
        {HOSTILE "UPDATE claims SET properties_held = 255", EVO_ERR_PARSE,
         "properties"},
        {HOSTILE "UPDATE times SET ns_per_element = -9e999", EVO_ERR_PARSE, "time"},
        {HOSTILE "UPDATE times SET host = hex(zeroblob(400))", EVO_ERR_PARSE, "time"},
        {HOSTILE "UPDATE runs SET seed = '-1'", EVO_ERR_PARSE, "run"},
        {"UPDATE runs SET command = char(27, 10) || hex(zeroblob(4000))", EVO_OK, ""},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(cases); i++)
        check_hostile(cases[i].sql, cases[i].status, cases[i].part);
}
END_TEST

START_TEST(test_hostile_schema) {
    check_hostile(
        "ALTER TABLE times RENAME TO t; CREATE VIEW times AS WITH RECURSIVE"
        " c(n) AS (SELECT 1 UNION ALL SELECT n FROM c) SELECT n AS number FROM"
        " c",
        EVO_ERR_FOREIGN, "table times");
    check_hostile("ALTER TABLE claims ADD COLUMN extra TEXT", EVO_ERR_FOREIGN,
                  "table claims");
    check_hostile("DROP TABLE meta", EVO_ERR_FOREIGN, "table meta");
    /* What was added is left alone, and triggers do not run. */
    check_hostile("CREATE VIEW mine AS SELECT 1; CREATE INDEX i ON kernels(operations);"
                  "CREATE TABLE notes(x); DROP VIEW v_front",
                  EVO_OK, "");
    const char *path = fixture_archive("t.evo", 1);
    fixture_sql(path, "CREATE TRIGGER t AFTER INSERT ON kernels BEGIN"
                      " DELETE FROM times; END");
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    ck_ok(fixture_try_batch(archive, 10, 1, &err));
    evo_archive_close(archive);
    ck_assert_str_eq(fixture_query(path, "SELECT count(*) FROM times"), "1");
}
END_TEST

/* Reads everything that can be read; whatever the status, it must come to an end. */
static evo_status read_all(const char *path, evo_error *err) {
    evo_archive *archive;
    evo_archive_entry entry;
    char target[32], format[16];
    int64_t run;
    void *state = NULL;
    size_t size;
    int seen = 0;
    evo_status status = evo_archive_open(path, EVO_ARCHIVE_READ, &archive, err);
    if (status == EVO_OK)
        status = evo_archive_subject(archive, target, format, err);
    if (status == EVO_OK)
        status = evo_archive_get_state(archive, &run, &state, &size, err);
    free(state);
    if (status == EVO_OK)
        status = evo_archive_each(archive, NULL, NULL, fixture_count, &seen, err);
    if (status == EVO_OK)
        status = evo_archive_find(archive, "0123", &entry, err);
    evo_archive_close(archive);
    return status;
}

/* Pages overwritten with noise, or with each other (which makes loops). */
START_TEST(test_damaged_pages) {
    const char *path = fixture_archive("x.evo", 60);
    fixture_query(path, "PRAGMA wal_checkpoint");
    char *data;
    size_t size;
    ck_ok(evo_file_read(path, 1 << 24, &data, &size, &err));
    const char *copy = fixture_path("y.evo");
    evo_rng rng;
    evo_rng_init(&rng, 4, EVO_STREAM_TEST, 0);
    uint32_t pages = (uint32_t)(size / 4096), refused = 0;
    char *page = malloc(size);
    ck_assert_ptr_nonnull(page);
    for (int round = 0; round < 300; round++) {
        memcpy(page, data, size);
        uint32_t target =
            4096 * evo_rng_below(&rng, pages) + (round % 3 == 0 ? 100 : 0);
        if (round % 3 == 0) {
            for (int i = 0; i < 12; i++)
                page[target + evo_rng_below(&rng, 3900)] = (char)evo_rng_u32(&rng);
        } else if (target != 0) {
            memcpy(page + target, page + 4096 * evo_rng_below(&rng, pages), 4096);
            if (round % 3 == 2)
                page[target + evo_rng_below(&rng, 16)] ^= (char)(1 << (round % 8));
        }
        fixture_write(copy, page, round % 50 == 0 ? size / 2 : size);
        evo_error err = {0};
        evo_status status = read_all(copy, &err);
        ck_assert_int_ne(status, EVO_ERR_INTERNAL);
        ck_assert_int_ne(status, EVO_ERR_MEMORY);
        refused += status != EVO_OK && status != EVO_ERR_ARGUMENT;
    }
    ck_assert_uint_gt(refused, 50);
    free(page);
    free(data);
}
END_TEST

static unsigned char *put(unsigned char *at, uint32_t value, int bytes) {
    for (int i = bytes - 1; i >= 0; i--)
        *at++ = (unsigned char)(value >> 8 * i);
    return at;
}

/* An interior page whose every child is `child`: of an index over (kernel, host, isa,
 * inputs), with the rows (1, null, null, null) -> 1, or of a table, with the rowid 1.
 */
static void make_bomb_page(unsigned char *page, uint32_t child, bool index) {
    static const unsigned char row[] = {8, 6, 1, 0, 0, 0, 1, 1, 1};
    enum { CELLS = 250, CELL_SIZE = 4 + sizeof row };
    memset(page, 0, 4096);
    unsigned char *at = put(page, index ? 2 : 5, 1);
    at = put(at, 0, 2); /* no free block */
    at = put(at, CELLS, 2);
    at = put(at, 4096 - CELLS * CELL_SIZE, 2);
    at = put(at, 0, 1);
    at = put(at, child, 4);
    for (int i = 0; i < CELLS; i++) {
        uint32_t cell = 4096 - (uint32_t)(i + 1) * CELL_SIZE;
        at = put(at, cell, 2);
        unsigned char *key = put(page + cell, child, 4);
        memcpy(key, index ? row : row + 2, index ? sizeof row : 1);
    }
}

/* Six levels of pages in which every child is the same: 251^6 rows in a few pages. */
static bool check_bomb(const char *tree, bool index) {
    char sql[80], *data;
    size_t size;
    const char *path = fixture_path("b.evo");
    unlink(path);
    path = fixture_archive("b.evo", 60);
    snprintf(sql, sizeof sql, "SELECT rootpage FROM sqlite_schema WHERE name = '%s'",
             tree);
    uint32_t root = (uint32_t)atoi(fixture_query(path, sql));
    fixture_sql(path,
                "CREATE TABLE filler(x); INSERT INTO filler VALUES(zeroblob(40000));"
                "PRAGMA wal_checkpoint");
    ck_ok(evo_file_read(path, 1 << 24, &data, &size, &err));
    uint32_t last = (uint32_t)(size / 4096); /* the filler's last overflow page */
    unsigned char *pages = (unsigned char *)data;
    memcpy(pages + 4096 * (last - 1), pages + 4096 * (root - 1), 4096);
    for (uint32_t level = 0; level < 5; level++)
        make_bomb_page(pages + 4096 * (last - 2 - level), last - level, index);
    make_bomb_page(pages + 4096 * (root - 1), last - 5, index);
    fixture_write(path, data, size);
    free(data);
    evo_error err = {0};
    evo_status status = read_all(path, &err);
    ck_assert(status == EVO_ERR_IO || status == EVO_ERR_ARGUMENT); /* no kernel 0123 */
    return status == EVO_ERR_IO && strstr(err.text, "damaged") != NULL;
}

START_TEST(test_bombs) {
    check_bomb("times", false);
    check_bomb("kernels", false);
    ck_assert(check_bomb("sqlite_autoindex_times_1", true)); /* walked end to end */
    check_bomb("sqlite_autoindex_claims_1", true);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("archive_hostile");
    TCase *tests = tcase_create("archive_hostile");
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, fixture_setup, fixture_teardown);
    tcase_add_test(tests, test_hostile_rows);
    tcase_add_test(tests, test_hostile_schema);
    tcase_add_test(tests, test_damaged_pages);
    tcase_add_test(tests, test_bombs);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
