/* claim.json beside a program file: what evo_json_entry wrote of that kernel, read
 * back. So a shipped kernel is verified, timed, shown and exported as if it came from
 * its archive. Formulas over the reals have their claims in the front.json of a folder,
 * as members of an array. */
#include "cli/cli.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct reader {
    const json_t *object;
    bool ok; /* every member so far was there and of its type */
} reader;

static const char *read_string(reader *r, const char *name) {
    const char *text = json_string_value(json_object_get(r->object, name));
    r->ok = r->ok && text != NULL;
    return text != NULL ? text : "";
}

/* Null is the empty string: the origin of a kernel may be unknown. */
static void copy_string(const reader *r, const char *name, char *out, size_t size) {
    const char *text = json_string_value(json_object_get(r->object, name));
    text = text != NULL ? text : "";
    evo_text_line(text, strlen(text), out, size);
}

/* Whole numbers up to 2^53, which doubles hold. */
static uint64_t count_of(reader *r, const json_t *value) {
    double number = json_number_value(value);
    r->ok = r->ok && json_is_number(value) && number >= 0 && number <= 0x1p53 &&
            number == floor(number);
    return r->ok ? (uint64_t)number : 0;
}

static uint64_t read_count(reader *r, const char *name) {
    return count_of(r, json_object_get(r->object, name));
}

/* The hex string beside a decimal, exact: an error or a time, so not negative. */
static double read_real(reader *r, const char *name) {
    const char *text = read_string(r, name);
    char *end = NULL;
    double value = strtod(text, &end);
    r->ok = r->ok && end != text && *end == '\0' && value >= 0;
    return value;
}

static uint64_t read_bits(reader *r, const char *name) {
    const char *text = read_string(r, name);
    char *end = NULL;
    uint64_t value = strtoull(text, &end, 16);
    r->ok = r->ok && end != text && *end == '\0' && strchr(text, '-') == NULL;
    return value;
}

static void read_properties(reader *r, evo_claim *claim) {
    static const char *const names[] = {"symmetry", "range", "monotone", "exact",
                                        "specials"};
    const json_t *properties = json_object_get(r->object, "properties");
    r->ok = r->ok && json_is_object(properties);
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++) {
        const json_t *held = json_object_get(properties, names[i]);
        if (json_is_boolean(held)) {
            claim->properties_checked |= (uint32_t)1 << i;
            claim->properties_held |= json_is_true(held) ? (uint32_t)1 << i : 0;
        }
    }
}

/* A value, or an array of several. */
static void read_worst_inputs(reader *r, evo_claim *claim) {
    const json_t *inputs = json_object_get(r->object, "worst_input");
    if (!json_is_array(inputs)) {
        claim->worst_input[0] = read_bits(r, "worst_input_bits");
        return;
    }
    reader each = {.ok = json_array_size(inputs) <= EVO_MAX_ARITY};
    for (size_t i = 0; each.ok && i < json_array_size(inputs); i++) {
        each.object = json_array_get(inputs, i);
        claim->worst_input[i] = read_bits(&each, "value_bits");
    }
    r->ok = r->ok && each.ok;
}

static void read_details(reader *r, evo_claim *claim) {
    const json_t *histogram = json_object_get(r->object, "histogram");
    const json_t *row = json_object_get(r->object, "worst_row");
    if (row == NULL)
        read_worst_inputs(r, claim);
    else
        r->ok = r->ok && evo_json_read_row_claim(r->object, claim);
    if (json_object_get(r->object, "worst_output") != NULL) {
        uint64_t output = read_count(r, "worst_output");
        claim->worst_output = (uint8_t)(output < EVO_MAX_RESULTS ? output : 0);
    }
    claim->worst_got = read_bits(r, "worst_got_bits");
    claim->mean_ulp = read_real(r, "mean_ulp_hex");
    claim->misrounded = read_count(r, "misrounded");
    claim->special_failures = read_count(r, "special_failures");
    claim->reference_bound_ulp = read_real(r, "reference_bound_ulp_hex");
    read_properties(r, claim);
    r->ok = r->ok && json_array_size(histogram) == EVO_ERROR_BINS;
    for (size_t i = 0; i < EVO_ERROR_BINS; i++)
        claim->histogram[i] = count_of(r, json_array_get(histogram, i));
}

/* On inputs of all names; older files have none. */
static void read_times(reader *r, evo_archive_entry *entry) {
    const json_t *times = json_object_get(r->object, "times");
    for (void *at = json_object_iter((json_t *)(uintptr_t)times);
         at != NULL && entry->time_count < EVO_MAX_TIMINGS;
         at = json_object_iter_next((json_t *)(uintptr_t)times, at)) {
        evo_archive_time *time = &entry->times[entry->time_count++];
        reader each = {.object = json_object_iter_value(at), .ok = true};
        time->ns_per_element = read_real(&each, "ns_per_element_hex");
        time->reference_ratio = read_real(&each, "reference_ratio_hex");
        snprintf(time->inputs, sizeof time->inputs, "%s", json_object_iter_key(at));
        r->ok = r->ok && each.ok;
    }
}

static void read_time(reader *r, evo_archive_entry *entry) {
    if (!json_is_number(json_object_get(r->object, "ns_per_element")))
        return;
    entry->has_time = true;
    entry->ns_per_element = read_real(r, "ns_per_element_hex");
    entry->reference_ratio = read_real(r, "reference_ratio_hex");
    copy_string(r, "timing_inputs", entry->inputs, sizeof entry->inputs);
    copy_string(r, "host", entry->host, sizeof entry->host);
    read_times(r, entry);
}

static void read_origin(reader *r, evo_archive_entry *entry) {
    copy_string(r, "isa", entry->isa, sizeof entry->isa);
    copy_string(r, "operator", entry->operator_name, sizeof entry->operator_name);
    copy_string(r, "command", entry->command, sizeof entry->command);
    copy_string(r, "compiler", entry->compiler, sizeof entry->compiler);
    copy_string(r, "version", entry->version, sizeof entry->version);
    copy_string(r, "started", entry->started, sizeof entry->started);
    entry->seed = strtoull(read_string(r, "seed"), NULL, 10);
}

static void read_worst_input(reader *r, const char *name, evo_claim *claim) {
    double x = json_number_value(json_object_get(r->object, name));
    memcpy(&claim->worst_input[0], &x, sizeof x);
}

static evo_status read_entry(const json_t *object, const char *path, bool real,
                             evo_loaded *loaded, evo_error *err) {
    reader r = {.object = object, .ok = true};
    evo_archive_entry *entry = &loaded->entry;
    evo_claim *claim = &entry->claim;
    *claim = (evo_claim){.inputs = read_count(&r, "inputs")};
    claim->verdict = strcmp(read_string(&r, "verdict"), "proven") == 0
                         ? EVO_VERDICT_PROVEN
                         : EVO_VERDICT_OBSERVED;
    claim->max_ulp = read_real(&r, real ? "max_error_hex" : "max_ulp_hex");
    if (evo_domain_parse(read_string(&r, "domain"), &claim->domain, NULL) != EVO_OK)
        r.ok = false;
    if (real)
        read_worst_input(&r, "worst_input", claim);
    else if (!json_is_null(json_object_get(object, "histogram")))
        read_details(&r, claim);
    read_time(&r, entry);
    read_origin(&r, entry);
    copy_string(&r, "target", loaded->target, sizeof loaded->target);
    copy_string(&r, "fmt", loaded->format, sizeof loaded->format);
    const char *definition =
        json_string_value(json_object_get(object, "target_definition"));
    evo_target_id id;
    evo_error why = {EVO_OK, ""};
    evo_status defined =
        definition == NULL
            ? EVO_OK
            : evo_target_define(definition, strlen(definition), &id, &why);
    if (defined != EVO_OK)
        return evo_fail(err, defined, "%s: the definition of its target: %s", path,
                        why.text);
    r.ok = r.ok && !(real && claim->verdict == EVO_VERDICT_PROVEN);
    if (!r.ok)
        return evo_fail(err, EVO_ERR_PARSE, "%s is not what %s --json writes", path,
                        real ? "front" : "show");
    entry->has_claim = loaded->recorded = true;
    return EVO_OK;
}

/* The object about the kernel: the file's own, or a member of its array; NULL when it
 * is about others. */
static const json_t *find_claim(const json_t *file, const char *kernel) {
    size_t count = json_is_array(file) ? json_array_size(file) : 1;
    for (size_t i = 0; i < count; i++) {
        const json_t *one = json_is_array(file) ? json_array_get(file, i) : file;
        const char *id = json_string_value(json_object_get(one, "id"));
        if (id != NULL && strcmp(id, kernel) == 0)
            return one;
    }
    return NULL;
}

evo_status evo_cli_claim_beside(const char *program, evo_loaded *loaded,
                                evo_error *err) {
    bool real = evo_kernel_is_real(&loaded->entry.kernel);
    const char *slash = strrchr(program, '/');
    evo_text path;
    evo_text_init(&path);
    evo_text_append(&path, "%.*s%s", slash != NULL ? (int)(slash + 1 - program) : 0,
                    program, real ? "front.json" : "claim.json");
    if (path.failed)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    /* jq writes large floats as integers that no 64 bits hold; counts are below 2^53.
     */
    json_error_t why;
    json_t *file = json_load_file(
        path.data, JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL, &why);
    char own[33];
    evo_hash_format(loaded->entry.id, own);
    const json_t *claim = find_claim(file, own);
    evo_status status = EVO_OK;
    if (file == NULL && json_error_code(&why) != json_error_cannot_open_file)
        status = evo_fail(err, EVO_ERR_PARSE, "%s: %s", path.data, why.text);
    else if (claim != NULL)
        status = read_entry(claim, path.data, real, loaded, err);
    json_decref(file);
    evo_text_clear(&path);
    return status;
}
