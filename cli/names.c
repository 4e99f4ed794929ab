/* Names and numbers of the command line. */
#include "cli/cli.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "targets/rows.h"

enum { NAMES_MAX = 64, SUGGESTIONS = 3 };

void evo_cli_nearest(const char *name, const char *const *names, size_t count,
                     evo_text *text) {
    bool taken[NAMES_MAX] = {false};
    count = count < NAMES_MAX ? count : NAMES_MAX;
    unsigned closest = UINT32_MAX;
    for (int k = 0; k < SUGGESTIONS; k++) {
        size_t best = count;
        unsigned best_distance = UINT32_MAX;
        for (size_t i = 0; i < count; i++) {
            unsigned distance = evo_edit_distance(name, names[i]);
            if (!taken[i] && distance < best_distance) {
                best = i;
                best_distance = distance;
            }
        }
        /* Names that are clearly further away than the nearest help nobody. */
        if (best == count || (k > 0 && best_distance > closest + 1))
            break;
        closest = k == 0 ? best_distance : closest;
        taken[best] = true;
        evo_text_append(text, "%s%s", k == 0 ? "; nearest: " : ", ", names[best]);
    }
}

static evo_status unknown(const char *kind, const char *name, const char *const *names,
                          size_t count, evo_error *err) {
    char quoted[EVO_CLI_QUOTE];
    evo_text text;
    evo_text_init(&text);
    evo_cli_nearest(evo_cli_quote(name, quoted), names, count, &text);
    evo_status status = evo_fail(err, EVO_ERR_ARGUMENT, "unknown %s '%s'%s", kind,
                                 quoted, text.data != NULL ? text.data : "");
    evo_text_clear(&text);
    return status;
}

static evo_status find_target(const char *name, evo_target_id *id, evo_error *err) {
    if (evo_target_find(name, id))
        return EVO_OK;
    char quoted[EVO_CLI_QUOTE];
    const char *names[SUGGESTIONS];
    int count = evo_target_nearest(evo_cli_quote(name, quoted), names, SUGGESTIONS);
    return unknown("target", name, names, count > 0 ? (size_t)count : 0, err);
}

evo_status evo_cli_target(const char *name, evo_target_id *id, evo_error *err) {
    evo_status status = find_target(name, id, err);
    if (status == EVO_OK && evo_target_is_real(*id))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "target %s exists over the reals only: --fmt real searches it",
                        evo_target_get(*id)->name);
    if (status == EVO_OK && evo_target_codes(*id) != NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "target %s is no function of numbers, but one on codes",
                        evo_target_get(*id)->name);
    if (status == EVO_OK && evo_target_row(*id) != NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "target %s is no function of numbers, but one of rows",
                        evo_target_get(*id)->name);
    return status;
}

static bool is_role(const char *name) {
    for (int role = 0; role < EVO_CODE_ROLE_COUNT; role++)
        if (strcmp(name, evo_code_role_name((evo_code_role)role)) == 0)
            return true;
    return false;
}

evo_status evo_cli_target_format(const char *target, const char *format,
                                 evo_target_id *id, evo_format_id *format_id,
                                 evo_error *err) {
    char name[64];
    if (is_role(target)) {
        snprintf(name, sizeof name, "%s_%s", target, format);
        target = name;
        format = "f32";
    }
    evo_status status = evo_target_find(target, id) && (evo_target_codes(*id) != NULL ||
                                                        evo_target_row(*id) != NULL)
                            ? EVO_OK
                            : evo_cli_target(target, id, err);
    if (status == EVO_OK)
        status = evo_cli_format(format, format_id, err);
    if (status == EVO_OK && evo_target_codes(*id) != NULL &&
        *format_id != EVO_FORMAT_F32)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--fmt %s: the floats beside the codes of %s are f32", format,
                        target);
    return status;
}

evo_status evo_cli_real_target(const char *name, evo_target_id *id, evo_error *err) {
    evo_status status = find_target(name, id, err);
    if (status == EVO_OK && evo_target_is_several(*id))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "target %s has several inputs or outputs: formulas over the "
                        "reals are of functions with one of each",
                        evo_target_get(*id)->name);
    return status;
}

evo_status evo_cli_target_file(const char *path, const char **name, evo_error *err) {
    if (path == NULL)
        return EVO_OK;
    char *data = NULL, quoted[EVO_CLI_QUOTE];
    size_t length;
    evo_target_id id;
    evo_error why = {EVO_OK, ""};
    evo_status status =
        evo_file_read(path, EVO_TARGET_FILE_BYTES, &data, &length, &why);
    if (status == EVO_OK)
        status = evo_target_define(data, length, &id, &why);
    free(data);
    if (status != EVO_OK) /* what it says is no argument */
        return evo_fail(err, status == EVO_ERR_ARGUMENT ? EVO_ERR_PARSE : status,
                        "--target-file %s: %s", evo_cli_quote(path, quoted), why.text);
    const char *own = evo_target_get(id)->name;
    if (*name != NULL && strcmp(*name, own) != 0)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--target-file defines %s, --target asks for another", own);
    if (*name == NULL) /* released with the other words of the command line */
        *name = strdup(own);
    return *name != NULL ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
}

evo_status evo_cli_format(const char *name, evo_format_id *id, evo_error *err) {
    if (evo_format_find(name, id))
        return EVO_OK;
    const char *names[EVO_FORMAT_COUNT];
    for (int i = 0; i < EVO_FORMAT_COUNT; i++)
        names[i] = evo_format_get((evo_format_id)i)->name;
    return unknown("format", name, names, EVO_FORMAT_COUNT, err);
}

bool evo_cli_is_real(const char *format) {
    return format != NULL &&
           (strcmp(format, "real") == 0 || strcmp(format, "real-abs") == 0);
}

bool evo_cli_is_absolute(const char *format) {
    return format != NULL && strcmp(format, "real-abs") == 0;
}

const char *evo_cli_error_word(const char *format) {
    return evo_cli_is_absolute(format) ? "absolute" : "relative";
}

evo_status evo_cli_isa(const char *name, evo_isa *isa, evo_error *err) {
    if (name == NULL || strcmp(name, "native") == 0) {
        *isa = evo_isa_host();
        return EVO_OK;
    }
    if (evo_isa_find(name, isa))
        return EVO_OK;
    const char *names[EVO_ISA_COUNT + 1];
    for (int i = 0; i < EVO_ISA_COUNT; i++)
        names[i] = evo_isa_name((evo_isa)i);
    names[EVO_ISA_COUNT] = "native";
    return unknown("instruction set", name, names, EVO_COUNT_OF(names), err);
}

evo_status evo_cli_check_domain(evo_target_id target, const evo_domain *domain,
                                evo_error *err) {
    const evo_target *row = evo_target_get(target);
    evo_domain own = evo_target_domain(target);
    if (evo_target_codes(target) != NULL && !domain->whole)
        return evo_fail(err, EVO_ERR_ARGUMENT, "--domain: %s takes all of its inputs",
                        row->name);
    if (!evo_target_is_vector(target) || row->inputs == 1 ||
        (evo_domain_covers(&own, domain) && evo_domain_covers(domain, &own)))
        return EVO_OK;
    return evo_fail(
        err, EVO_ERR_ARGUMENT,
        "--domain: the arguments of %s belong together, it has [-1,1] alone",
        row->name);
}

evo_status evo_cli_domain(const char *text, evo_domain *domain, evo_error *err) {
    if (text == NULL) {
        *domain = evo_domain_whole();
        return EVO_OK;
    }
    evo_error why = {EVO_OK, ""};
    if (evo_domain_parse(text, domain, &why) == EVO_OK)
        return EVO_OK;
    return evo_fail(err, EVO_ERR_ARGUMENT, "--domain: %s", why.text);
}

evo_status evo_cli_inputs(const char *name, evo_target_id target,
                          const evo_timing_inputs **inputs, evo_error *err) {
    const evo_target *info = evo_target_get(target);
    *inputs = &info->timing[0];
    if (name == NULL)
        return EVO_OK;
    const char *names[NAMES_MAX];
    size_t count = 0;
    for (int i = 0; i < info->timing_count && count < NAMES_MAX; i++) {
        *inputs = &info->timing[i];
        if (strcmp(info->timing[i].name, name) == 0)
            return EVO_OK;
        names[count++] = info->timing[i].name;
    }
    return unknown("input distribution", name, names, count, err);
}

/* ---- Numbers --------------------------------------------------------------- */

/* The whole text as a number, with what follows it in *rest; false for none, and for
 * leading blanks, which strtod would skip. */
static bool read_number(const char *text, double *value, const char **rest) {
    char *end;
    if (text[0] == '\0' || strchr(" \t\n\v\f\r", text[0]) != NULL)
        return false;
    *value = strtod(text, &end);
    *rest = end;
    return end != text;
}

evo_status evo_cli_positive(const char *option, const char *text, double *value,
                            evo_error *err) {
    const char *rest;
    char quoted[EVO_CLI_QUOTE];
    if (read_number(text, value, &rest) && *rest == '\0' && isfinite(*value) &&
        *value > 0)
        return EVO_OK;
    return evo_fail(err, EVO_ERR_ARGUMENT,
                    "%s takes a positive finite number, not '%s'", option,
                    evo_cli_quote(text, quoted));
}

evo_status evo_cli_duration(const char *option, const char *text, double *seconds,
                            evo_error *err) {
    static const struct {
        const char *suffix;
        double seconds;
    } units[] = {{"", 1}, {"s", 1}, {"m", 60}, {"h", 3600}, {"d", 86400}};
    const char *rest;
    char quoted[EVO_CLI_QUOTE];
    double value;
    if (read_number(text, &value, &rest)) {
        for (size_t i = 0; i < EVO_COUNT_OF(units); i++) {
            *seconds = value * units[i].seconds;
            if (strcmp(rest, units[i].suffix) == 0 && *seconds > 0 &&
                *seconds <= 10.0 * 366 * 86400)
                return EVO_OK;
        }
    }
    return evo_fail(err, EVO_ERR_ARGUMENT,
                    "%s takes a time such as 60s, 10m or 2h, not '%s'", option,
                    evo_cli_quote(text, quoted));
}

evo_status evo_cli_count(const char *option, const char *text, uint64_t lo, uint64_t hi,
                         uint64_t *value, evo_error *err) {
    const char *rest;
    char *end, quoted[EVO_CLI_QUOTE];
    double real;
    if (text[0] >= '0' && text[0] <= '9') {
        errno = 0;
        *value =
            strtoull(text, &end, text[0] == '0' && (text[1] | 32) == 'x' ? 16 : 10);
        if (*end == '\0' && errno == 0 && *value >= lo && *value <= hi)
            return EVO_OK;
        if (*end != '\0' && read_number(text, &real, &rest) && *rest == '\0' &&
            real >= (double)lo && real < 0x1p63 && real == floor(real)) {
            *value = (uint64_t)real;
            if (*value <= hi)
                return EVO_OK;
        }
    }
    return evo_fail(err, EVO_ERR_ARGUMENT,
                    "%s takes a whole number from %llu to %llu, not '%s'", option,
                    (unsigned long long)lo, (unsigned long long)hi,
                    evo_cli_quote(text, quoted));
}

evo_status evo_cli_seed(const char *text, uint64_t *seed, evo_error *err) {
    return evo_cli_count("--seed", text, 0, INT64_MAX, seed, err);
}

evo_status evo_cli_threads(const char *text, unsigned *threads, evo_error *err) {
    uint64_t value = 0;
    *threads = evo_cpu_count();
    if (text == NULL)
        return EVO_OK;
    evo_status status =
        evo_cli_count("--threads", text, 1, EVO_CLI_MAX_THREADS, &value, err);
    if (status == EVO_OK)
        *threads = (unsigned)value;
    return status;
}
