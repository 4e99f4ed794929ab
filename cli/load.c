/* Kernels named on the command line: program files and archive entries. */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

bool evo_cli_is_quant(const char *path) {
    evo_archive *archive;
    char target[32] = "", format[16];
    if (evo_archive_open(path, EVO_ARCHIVE_READ, &archive, NULL) != EVO_OK)
        return false;
    bool is = evo_archive_subject(archive, target, format, NULL) == EVO_OK &&
              strcmp(target, EVO_ARCHIVE_QUANT) == 0;
    evo_archive_close(archive);
    return is;
}

static evo_status load_file(const char *path, evo_loaded *loaded, evo_error *err) {
    char *data;
    size_t length;
    evo_status status = evo_file_read(path, EVO_MAX_TEXT, &data, &length, err);
    if (status != EVO_OK)
        return status;
    if (length >= 15 && memcmp(data, "SQLite format 3", 15) == 0) {
        status = evo_fail(err, EVO_ERR_ARGUMENT,
                          "%s is an archive; name one of its %s as %s:ID", path,
                          evo_cli_is_quant(path) ? "quantisers" : "kernels", path);
    } else {
        evo_error why = {EVO_OK, ""};
        status = evo_kernel_parse(data, length, &loaded->entry.kernel, &why);
        if (status != EVO_OK)
            evo_fail(err, status, "%s: %s", path, why.text);
    }
    free(data);
    if (status != EVO_OK)
        return status;
    loaded->entry.id = evo_kernel_hash(&loaded->entry.kernel);
    loaded->entry.operations = evo_kernel_operations(&loaded->entry.kernel);
    return evo_cli_claim_beside(path, loaded, err);
}

evo_status evo_cli_archive_subject(evo_archive *archive, char target[32],
                                   char format[16], evo_error *err) {
    const char *path = evo_archive_path(archive);
    evo_target_id target_id;
    evo_format_id format_id;
    evo_status status = evo_archive_subject(archive, target, format, err);
    if (status != EVO_OK || target[0] == '\0')
        return status;
    if (evo_target_find(target, &target_id) &&
        (evo_cli_is_real(format) || evo_format_find(format, &format_id)))
        return EVO_OK;
    if (strcmp(target, EVO_ARCHIVE_QUANT) == 0)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "%s holds quantisers: evolve quant --archive continues it, "
                        "front, show and export read it",
                        path);
    char quoted[2][EVO_CLI_QUOTE];
    return evo_fail(err, EVO_ERR_FOREIGN,
                    "%s is about '%s' in '%s', which this evolve does not know", path,
                    evo_cli_quote(target, quoted[0]), evo_cli_quote(format, quoted[1]));
}

bool evo_cli_is_measured(const evo_archive_entry *entry) {
    return entry->has_time && entry->reference_ratio > 0;
}

static evo_status load_entry(const char *path, const char *id, evo_loaded *loaded,
                             evo_error *err) {
    evo_archive *archive;
    char quoted[EVO_CLI_QUOTE]; /* an id without anything to quote stays as it is */
    evo_status status = evo_archive_open(path, EVO_ARCHIVE_READ, &archive, err);
    if (status != EVO_OK)
        return status;
    id = evo_cli_quote(id, quoted);
    status = evo_cli_archive_subject(archive, loaded->target, loaded->format, err);
    if (status == EVO_OK)
        status = evo_archive_find(archive, id, &loaded->entry, err);
    evo_archive_close(archive);
    loaded->from_archive = loaded->recorded = true;
    return status;
}

char *evo_cli_archive_of(const char *name) {
    return strndup(name, (size_t)(strrchr(name, ':') - name));
}

void evo_cli_stem(const char *path, char out[64]) {
    const char *slash = strrchr(path, '/');
    snprintf(out, 64, "%s", slash != NULL ? slash + 1 : path);
    char *dot = strrchr(out, '.');
    if (dot != NULL)
        *dot = '\0';
}

evo_status evo_cli_load(const char *name, evo_loaded *loaded, evo_error *err) {
    memset(loaded, 0, sizeof *loaded);
    struct stat info;
    const char *colon = strrchr(name, ':');
    evo_status status;
    if (colon == NULL || stat(name, &info) == 0) {
        status = load_file(name, loaded, err);
    } else if (colon == name) {
        return evo_fail(err, EVO_ERR_ARGUMENT, "an archive needs a file name");
    } else {
        char *path = evo_cli_archive_of(name);
        if (path == NULL)
            return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
        status = load_entry(path, colon + 1, loaded, err);
        free(path);
    }
    if (status == EVO_OK)
        evo_hash_format(loaded->entry.id, loaded->id);
    return status;
}

/* ---- Target and format ----------------------------------------------------- */

static const char *format_of_storage(const evo_kernel *kernel) {
    if (kernel->input_count > 0 && kernel->inputs[0] == EVO_STORE_F64)
        return "f64";
    if (kernel->input_count > 0 && kernel->inputs[0] == EVO_STORE_F32)
        return "f32";
    return NULL;
}

evo_status evo_cli_subject(const evo_loaded *loaded, const char *target_name,
                           const char *format_name, evo_target_id *target,
                           evo_format_id *format, evo_error *err) {
    if (evo_kernel_is_real(&loaded->entry.kernel))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernel %s is one over the reals: it is searched, shown and "
                        "verified, never compiled",
                        loaded->entry.kernel.name);
    if (target_name == NULL && loaded->target[0] != '\0')
        target_name = loaded->target;
    if (format_name == NULL && loaded->format[0] != '\0')
        format_name = loaded->format;
    if (format_name == NULL)
        format_name = format_of_storage(&loaded->entry.kernel);
    if (target_name == NULL || format_name == NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a program file does not say what it computes: %s is needed",
                        target_name == NULL ? "--target" : "--fmt");
    evo_status status =
        evo_cli_target_format(target_name, format_name, target, format, err);
    if (status == EVO_OK)
        status = evo_check_signature(&loaded->entry.kernel, *target, *format, err);
    return status;
}
