/* Claims as rows. Encodings are hex text ("0x3f800000", several joined by commas,
 * trailing zeros left out), the histogram is a JSON array, counts are integers. */
#include "archive/internal.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALL_PROPERTIES = 2 * EVO_PROPERTY_SPECIALS - 1 };
enum { DOMAIN_SIZE = 256, ENCODINGS_SIZE = 20 * EVO_MAX_ARITY, HISTOGRAM_SIZE = 512 };

static const char *const verdict_names[] = {
    [EVO_VERDICT_OBSERVED] = "observed",
    [EVO_VERDICT_PROVEN] = "proven",
};

/* ---- Numbers as text -------------------------------------------------------- */

static void print_encodings(const uint64_t *codes, int count, char *out) {
    while (count > 1 && codes[count - 1] == 0)
        count--;
    size_t used = 0;
    for (int i = 0; i < count; i++)
        used += (size_t)snprintf(out + used, ENCODINGS_SIZE - used, "%s0x%" PRIx64,
                                 i == 0 ? "" : ",", codes[i]);
}

/* 1..16 lower-case hex digits after "0x". */
static const char *read_encoding(const char *text, uint64_t *code) {
    if (strncmp(text, "0x", 2) != 0)
        return NULL;
    size_t digits = strspn(text + 2, "0123456789abcdef");
    if (digits < 1 || digits > 16)
        return NULL;
    *code = strtoull(text + 2, NULL, 16);
    return text + 2 + digits;
}

static bool read_encodings(const char *text, uint64_t *codes, int count) {
    memset(codes, 0, (size_t)count * sizeof *codes);
    for (int i = 0; i < count; i++) {
        text = read_encoding(text, &codes[i]);
        if (text == NULL || *text == '\0')
            return text != NULL;
        if (*text++ != ',')
            return false;
    }
    return false;
}

/* A result and, unless it is the first, the number of its output. */
static bool read_got(const char *text, evo_claim *claim) {
    uint64_t got[2];
    if (!read_encodings(text, got, 2) || got[1] > UINT8_MAX)
        return false;
    claim->worst_got = got[0];
    claim->worst_output = (uint8_t)got[1];
    return true;
}

static void print_histogram(const uint64_t *bins, char *out) {
    size_t used = 0;
    for (int i = 0; i < EVO_ERROR_BINS; i++)
        used += (size_t)snprintf(out + used, HISTOGRAM_SIZE - used, "%c%" PRIu64,
                                 i == 0 ? '[' : ',', bins[i]);
    snprintf(out + used, HISTOGRAM_SIZE - used, "]");
}

static bool read_histogram(const char *text, uint64_t *bins) {
    for (int i = 0; i < EVO_ERROR_BINS; i++) {
        if (*text++ != (i == 0 ? '[' : ','))
            return false;
        size_t digits = strspn(text, "0123456789");
        if (digits < 1 || digits > 19)
            return false;
        bins[i] = strtoull(text, NULL, 10);
        text += digits;
    }
    return strcmp(text, "]") == 0;
}

/* ---- Writing ---------------------------------------------------------------- */

static evo_status check_claim(const evo_claim *claim, evo_error *err) {
    if (claim->verdict != EVO_VERDICT_OBSERVED && claim->verdict != EVO_VERDICT_PROVEN)
        return evo_fail(err, EVO_ERR_ARGUMENT, "a claim has the unknown verdict %d",
                        (int)claim->verdict);
    if (!(claim->max_ulp >= 0) || claim->mean_ulp < 0 ||
        !(claim->reference_bound_ulp >= 0) ||
        (claim->has_sum && !(claim->sum_error >= 0)))
        return evo_fail(err, EVO_ERR_ARGUMENT, "a claim's error is negative or NaN");
    if (claim->properties_checked & ~(uint32_t)ALL_PROPERTIES ||
        claim->properties_held & ~claim->properties_checked)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a claim says that a property holds that was not checked");
    bool countable = claim->inputs <= INT64_MAX && claim->misrounded <= INT64_MAX &&
                     claim->special_failures <= INT64_MAX;
    for (int i = 0; i < EVO_ERROR_BINS; i++)
        countable = countable && claim->histogram[i] <= INT64_MAX;
    return countable
               ? EVO_OK
               : evo_fail(err, EVO_ERR_ARGUMENT, "a claim counts beyond 2^63 - 1");
}

static int bind_numbers(sqlite3_stmt *add, const evo_claim *claim) {
    const struct {
        int parameter;
        uint64_t value;
    } counts[] = {
        {4, claim->inputs},
        {9, claim->misrounded},
        {10, claim->special_failures},
        {12, claim->properties_checked},
        {13, claim->properties_held},
    };
    int rc = SQLITE_OK;
    for (size_t i = 0; rc == SQLITE_OK && i < EVO_COUNT_OF(counts); i++)
        rc = sqlite3_bind_int64(add, counts[i].parameter, (int64_t)counts[i].value);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_double(add, 5, claim->max_ulp);
    if (rc == SQLITE_OK) /* NaN, no input with a finite error, becomes null */
        rc = sqlite3_bind_double(add, 8, claim->mean_ulp);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_double(add, 14, claim->reference_bound_ulp);
    if (rc == SQLITE_OK && claim->has_sum)
        rc = sqlite3_bind_double(add, 16, claim->sum_error);
    return rc;
}

static int bind_texts(sqlite3_stmt *add, evo_hash id, const char *domain,
                      const evo_claim *claim) {
    char hex[33], worst_input[ENCODINGS_SIZE], worst_got[ENCODINGS_SIZE];
    char histogram[HISTOGRAM_SIZE];
    evo_hash_format(id, hex);
    print_encodings(claim->worst_input, EVO_MAX_ARITY, worst_input);
    const uint64_t got[] = {claim->worst_got, claim->worst_output};
    print_encodings(got, 2, worst_got);
    print_histogram(claim->histogram, histogram);
    const struct {
        int parameter;
        const char *text;
    } texts[] = {
        {1, hex},         {2, domain},    {3, verdict_names[claim->verdict]},
        {6, worst_input}, {7, worst_got}, {11, histogram},
    };
    int rc = SQLITE_OK;
    for (size_t i = 0; rc == SQLITE_OK && i < EVO_COUNT_OF(texts); i++)
        rc = evo_archive_bind_text(add, texts[i].parameter, texts[i].text);
    return rc;
}

evo_status evo_archive_add_claim(evo_archive *archive, evo_hash id, int64_t run_id,
                                 const evo_claim *claim, evo_error *err) {
    sqlite3_stmt *add;
    evo_status status = check_claim(claim, err);
    if (status == EVO_OK)
        status = evo_archive_write_start(archive, EVO_SQL_ADD_CLAIM, &add, err);
    if (status != EVO_OK)
        return status;
    evo_text domain;
    evo_text_init(&domain);
    evo_domain_format(&claim->domain, &domain);
    int rc = domain.failed ? SQLITE_NOMEM : bind_texts(add, id, domain.data, claim);
    if (rc == SQLITE_OK)
        rc = bind_numbers(add, claim);
    if (rc == SQLITE_OK)
        rc = run_id > 0 ? sqlite3_bind_int64(add, 15, run_id)
                        : sqlite3_bind_null(add, 15);
    status = evo_archive_write_finish(archive, add, rc, err);
    evo_text_clear(&domain);
    return status;
}

/* ---- Reading ---------------------------------------------------------------- */

static bool read_count(sqlite3_stmt *row, int column, uint64_t *count) {
    int64_t value = sqlite3_column_int64(row, column);
    *count = (uint64_t)value;
    return sqlite3_column_type(row, column) == SQLITE_INTEGER && value >= 0;
}

/* Never negative, never NaN; infinity is a possible error. */
static bool read_error(sqlite3_stmt *row, int column, double *error) {
    *error = sqlite3_column_double(row, column);
    return sqlite3_column_type(row, column) == SQLITE_FLOAT && *error >= 0;
}

static bool read_verdict(sqlite3_stmt *row, int column, evo_verdict *verdict) {
    char name[16];
    if (!evo_archive_column_name(row, column, name, sizeof name))
        return false;
    for (size_t i = 0; i < EVO_COUNT_OF(verdict_names); i++) {
        if (strcmp(name, verdict_names[i]) == 0) {
            *verdict = (evo_verdict)i;
            return true;
        }
    }
    return false;
}

static bool read_properties(sqlite3_stmt *row, int column, evo_claim *claim) {
    uint64_t checked, held;
    if (!read_count(row, column, &checked) || !read_count(row, column + 1, &held) ||
        (checked & ~(uint64_t)ALL_PROPERTIES) != 0 || (held & ~checked) != 0)
        return false;
    claim->properties_checked = (uint32_t)checked;
    claim->properties_held = (uint32_t)held;
    return true;
}

static bool read_mean(sqlite3_stmt *row, int column, double *mean) {
    *mean = NAN;
    return sqlite3_column_type(row, column) == SQLITE_NULL ||
           read_error(row, column, mean);
}

static bool read_sum(sqlite3_stmt *row, int column, evo_claim *claim) {
    claim->has_sum = sqlite3_column_type(row, column) != SQLITE_NULL;
    return !claim->has_sum || read_error(row, column, &claim->sum_error);
}

evo_status evo_archive_column_claim(sqlite3_stmt *row, evo_claim *claim,
                                    const char **wrong) {
    char domain[DOMAIN_SIZE], worst_input[ENCODINGS_SIZE], worst_got[ENCODINGS_SIZE];
    char histogram[HISTOGRAM_SIZE];
    memset(claim, 0, sizeof *claim);
    *wrong = NULL;
    if (!evo_archive_column_name(row, 0, domain, sizeof domain) ||
        evo_domain_parse(domain, &claim->domain, NULL) != EVO_OK)
        *wrong = "domain";
    else if (!read_verdict(row, 1, &claim->verdict))
        *wrong = "verdict";
    else if (!read_count(row, 2, &claim->inputs))
        *wrong = "inputs";
    else if (!read_error(row, 3, &claim->max_ulp))
        *wrong = "max_ulp";
    else if (!evo_archive_column_name(row, 4, worst_input, sizeof worst_input) ||
             !read_encodings(worst_input, claim->worst_input, EVO_MAX_ARITY))
        *wrong = "worst_input";
    else if (!evo_archive_column_name(row, 5, worst_got, sizeof worst_got) ||
             !read_got(worst_got, claim))
        *wrong = "worst_got";
    else if (!read_mean(row, 6, &claim->mean_ulp))
        *wrong = "mean_ulp";
    else if (!read_count(row, 7, &claim->misrounded))
        *wrong = "misrounded";
    else if (!read_count(row, 8, &claim->special_failures))
        *wrong = "special_failures";
    else if (!evo_archive_column_name(row, 9, histogram, sizeof histogram) ||
             !read_histogram(histogram, claim->histogram))
        *wrong = "histogram";
    else if (!read_properties(row, 10, claim))
        *wrong = "properties";
    else if (!read_error(row, 12, &claim->reference_bound_ulp))
        *wrong = "reference_bound_ulp";
    else if (!read_sum(row, 13, claim))
        *wrong = "sum_error";
    return *wrong == NULL ? EVO_OK : EVO_ERR_PARSE;
}
