/* JSON of kernels, claims and times. */
#include "cli/cli.h"

#include <math.h>
#include <string.h>

#include "targets/rows.h"

void evo_json_real(json_t *object, const char *name, double value) {
    char key[64], hex[40];
    snprintf(key, sizeof key, "%s_hex", name);
    snprintf(hex, sizeof hex, "%a", value);
    json_object_set_new(object, name, isfinite(value) ? json_real(value) : json_null());
    json_object_set_new(object, key, json_string(hex));
}

void evo_json_text(json_t *object, const char *name, const char *text) {
    char line[1024];
    json_t *string = text != NULL ? json_string(text) : NULL;
    if (text != NULL && string == NULL) { /* no UTF-8 */
        evo_text_line(text, strlen(text), line, sizeof line);
        string = json_string(line);
    }
    json_object_set_new(object, name, string != NULL ? string : json_null());
}

static void set_count(json_t *object, const char *name, uint64_t count) {
    json_object_set_new(object, name, json_integer((json_int_t)count));
}

/* name: decimal or null, name_hex, and name_bits: the encoding, which tells NaNs and
 * zeros apart. */
static void set_code(json_t *object, const char *name, uint64_t code,
                     const char *format) {
    char key[64], bits[24];
    evo_format_id id = EVO_FORMAT_F64;
    int digits = 16;
    if (format != NULL && evo_format_find(format, &id)) {
        evo_json_real(object, name, evo_format_decode(id, code));
        digits = evo_format_get(id)->bits / 4;
    }
    snprintf(key, sizeof key, "%s_bits", name);
    snprintf(bits, sizeof bits, "0x%0*llx", digits, (unsigned long long)code);
    evo_json_text(object, key, bits);
}

static void set_properties(json_t *object, const evo_claim *claim) {
    static const struct {
        uint32_t bit;
        const char *name;
    } names[] = {{EVO_PROPERTY_SYMMETRY, "symmetry"},
                 {EVO_PROPERTY_RANGE, "range"},
                 {EVO_PROPERTY_MONOTONE, "monotone"},
                 {EVO_PROPERTY_EXACT, "exact"},
                 {EVO_PROPERTY_SPECIALS, "specials"}};
    json_t *properties = json_object();
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++) {
        if (claim->properties_checked & names[i].bit)
            json_object_set_new(properties, names[i].name,
                                json_boolean(claim->properties_held & names[i].bit));
    }
    json_object_set_new(object, "properties", properties);
}

static void set_domain(json_t *object, const evo_domain *domain) {
    evo_text text;
    evo_text_init(&text);
    evo_domain_format(domain, &text);
    evo_json_text(object, "domain", text.data != NULL ? text.data : "");
    evo_text_clear(&text);
}

/* One input as a value, several as an array of objects. */
static void set_worst_input(json_t *object, const evo_claim *claim, const char *format,
                            int inputs) {
    if (inputs <= 1) {
        set_code(object, "worst_input", claim->worst_input[0], format);
        return;
    }
    json_t *array = json_array();
    for (int i = 0; i < inputs && i < EVO_MAX_ARITY; i++) {
        json_t *one = json_object();
        set_code(one, "value", claim->worst_input[i], format);
        json_array_append_new(array, one);
    }
    json_object_set_new(object, "worst_input", array);
}

static void set_details(json_t *object, const evo_claim *claim, const char *format,
                        int inputs, int outputs) {
    if (inputs > 0)
        set_worst_input(object, claim, format, inputs);
    if (outputs > 1)
        set_count(object, "worst_output", claim->worst_output);
    set_code(object, "worst_got", claim->worst_got, format);
    evo_json_real(object, "mean_ulp", claim->mean_ulp);
    set_count(object, "misrounded", claim->misrounded);
    set_count(object, "special_failures", claim->special_failures);
    evo_json_real(object, "reference_bound_ulp", claim->reference_bound_ulp);
    set_properties(object, claim);
    json_t *histogram = json_array();
    for (int i = 0; i < EVO_ERROR_BINS; i++)
        json_array_append_new(histogram, json_integer((json_int_t)claim->histogram[i]));
    json_object_set_new(object, "histogram", histogram);
}

/* The members of set_details, so that every claim has the same ones. */
static void set_no_details(json_t *object) {
    static const char *const names[] = {"worst_input",
                                        "worst_input_hex",
                                        "worst_input_bits",
                                        "worst_got",
                                        "worst_got_hex",
                                        "worst_got_bits",
                                        "mean_ulp",
                                        "mean_ulp_hex",
                                        "misrounded",
                                        "special_failures",
                                        "reference_bound_ulp",
                                        "reference_bound_ulp_hex",
                                        "properties",
                                        "histogram"};
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++)
        json_object_set_new(object, names[i], json_null());
}

/* Over the reals: max_error, relative or absolute, and where it is. */
static void set_real_error(json_t *object, const evo_claim *claim, const char *format) {
    evo_json_real(object, "max_error", claim->max_ulp);
    evo_json_text(object, "error", evo_cli_error_word(format));
    set_code(object, "worst_input", claim->worst_input[0], "f64");
}

void evo_json_claim(json_t *object, const evo_claim *claim, const char *target,
                    const char *format, int inputs, int outputs) {
    evo_target_id id;
    bool rows = evo_target_find(target, &id) && evo_target_row(id) != NULL;
    evo_json_text(object, "verdict",
                  claim->verdict == EVO_VERDICT_PROVEN ? "proven" : "observed");
    set_domain(object, &claim->domain);
    set_count(object, "inputs", claim->inputs);
    if (evo_cli_is_real(format)) {
        set_real_error(object, claim, format);
        return;
    }
    evo_json_real(object, "max_ulp", claim->max_ulp);
    if (evo_claim_detailed(claim))
        set_details(object, claim, format, rows ? 0 : inputs, outputs);
    else
        set_no_details(object);
    if (rows)
        evo_json_row_claim(object, claim);
}

static void set_string_or_null(json_t *object, const char *name, const char *text) {
    if (text[0] != '\0')
        evo_json_text(object, name, text);
    else
        json_object_set_new(object, name, json_null());
}

/* null where it is 0: not measured. */
static void set_measured(json_t *object, const char *name, double value) {
    char key[64];
    if (value > 0) {
        evo_json_real(object, name, value);
        return;
    }
    snprintf(key, sizeof key, "%s_hex", name);
    json_object_set_new(object, name, json_null());
    json_object_set_new(object, key, json_null());
}

static void set_one_time(json_t *times, const evo_archive_time *time) {
    json_t *one = json_object();
    evo_json_real(one, "ns_per_element", time->ns_per_element);
    evo_json_real(one, "reference_ratio", time->reference_ratio);
    json_object_set_new(times, time->inputs, one);
}

/* Without a measured time, as all kernels over the reals are, the members that every
 * front has are null. */
static void set_time(json_t *object, const evo_archive_entry *entry) {
    bool measured = evo_cli_is_measured(entry);
    set_measured(object, "ns_per_element", measured ? entry->ns_per_element : 0);
    set_measured(object, "reference_ratio", measured ? entry->reference_ratio : 0);
    if (!entry->has_time)
        return;
    if (entry->latency_ns > 0)
        evo_json_real(object, "latency_ns", entry->latency_ns);
    evo_json_text(object, "timing_inputs", entry->inputs);
    evo_json_text(object, "host", entry->host);
    json_t *times = json_object();
    for (int i = 0; measured && i < entry->time_count; i++)
        set_one_time(times, &entry->times[i]);
    json_object_set_new(object, "times", times);
}

json_t *evo_json_entry(const evo_archive_entry *entry, const char *target,
                       const char *format) {
    json_t *object = json_object();
    char id[33];
    evo_hash_format(entry->id, id);
    evo_json_text(object, "id", id);
    evo_json_text(object, "target", target);
    evo_target_id about;
    if (target != NULL && evo_target_find(target, &about) &&
        evo_target_text(about) != NULL)
        evo_json_text(object, "target_definition", evo_target_text(about));
    evo_json_text(object, "fmt", format);
    set_string_or_null(object, "isa", entry->isa);
    json_object_set_new(object, "operations", json_integer(entry->operations));
    if (target != NULL && evo_cli_error_name(target) != NULL) /* a target on codes */
        evo_json_real(object, "energy_pj", evo_kernel_energy_pj(&entry->kernel));
    if (entry->has_claim)
        evo_json_claim(object, &entry->claim, target != NULL ? target : "", format,
                       entry->kernel.input_count, entry->kernel.output_count);
    set_time(object, entry);
    set_string_or_null(object, "parent_a", entry->parent_a);
    set_string_or_null(object, "parent_b", entry->parent_b);
    evo_json_text(object, "operator", entry->operator_name);
    json_object_set_new(object, "run", json_integer((json_int_t)entry->run_id));
    evo_json_text(object, "command", entry->command);
    evo_json_text(object, "compiler", entry->compiler);
    evo_json_text(object, "version", entry->version);
    evo_json_text(object, "started", entry->started);
    /* Seeds use all 64 bits, more than a JSON reader need keep. */
    char seed[24];
    snprintf(seed, sizeof seed, "%llu", (unsigned long long)entry->seed);
    evo_json_text(object, "seed", seed);
    return object;
}

json_t *evo_json_kernel_time(const evo_kernel_time *time) {
    json_t *object = json_object();
    evo_json_real(object, "ns_per_element", time->ns_per_element);
    evo_json_real(object, "median_ns", time->median_ns);
    evo_json_real(object, "reference_ratio", time->reference_ratio);
    if (time->latency_ns > 0)
        evo_json_real(object, "latency_ns", time->latency_ns);
    return object;
}

static const char *peer_isa_name(evo_peer_isa isa) {
    return isa == EVO_PEER_AVX512 ? "avx512" : isa == EVO_PEER_AVX2 ? "avx2" : "scalar";
}

json_t *evo_json_peer_time(const evo_peer_time *time) {
    json_t *object = json_object();
    evo_json_text(object, "library", time->peer.library);
    evo_json_text(object, "function", time->peer.function);
    evo_json_text(object, "isa", peer_isa_name(time->peer.isa));
    if (time->peer.max_ulp > 0)
        evo_json_real(object, "max_ulp", time->peer.max_ulp);
    evo_json_real(object, "ns_per_element", time->ns_per_element);
    evo_json_real(object, "median_ns", time->median_ns);
    evo_json_real(object, "reference_ratio", time->reference_ratio);
    return object;
}

int evo_json_print(json_t *value) {
    int failed =
        value == NULL ||
        json_dumpf(value, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(17)) != 0;
    json_decref(value);
    putchar('\n');
    return failed ? EVO_EXIT_FAILURE : EVO_EXIT_DONE;
}
