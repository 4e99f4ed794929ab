/* Kernels on floats as kernels on encodings of formats of at most 16 bits: with the
 * programs of seeds/storage/ before and behind them. */
#include "cli/run.h"

#include <stdlib.h>
#include <unistd.h>

/* By the format's rules; ties away from zero; ties up. */
static const char *const encoders[EVO_RUN_ENCODERS] = {"", "_quick", "_upward"};

static void coder_path(const char *what, evo_format_id format, const char *suffix,
                       char path[EVO_RUN_PATH]) {
    snprintf(path, EVO_RUN_PATH, "%s/storage/%s_%s%s.evo", EVO_SEEDS_DIR, what,
             evo_format_get(format)->name, suffix);
}

static evo_status load_coder(const char *what, evo_format_id format, const char *suffix,
                             evo_kernel *kernel, evo_error *err) {
    char path[EVO_RUN_PATH];
    evo_error why = {EVO_OK, ""};
    evo_loaded *loaded = malloc(sizeof *loaded);
    if (loaded == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    coder_path(what, format, suffix, path);
    evo_status status = evo_cli_load(path, loaded, &why);
    if (status == EVO_OK)
        *kernel = loaded->entry.kernel;
    else
        evo_fail(err, status, "no program to %s %s: %s", what,
                 evo_format_get(format)->name, why.text);
    free(loaded);
    return status;
}

static bool is_on_floats(const evo_kernel *kernel) {
    bool floats = kernel->inputs[0] == EVO_STORE_F32;
    for (int i = 0; i < kernel->output_count; i++)
        floats &= kernel->outputs[i] == EVO_STORE_F32;
    return floats;
}

bool evo_run_has_encoder(evo_format_id format, int encoder) {
    char path[EVO_RUN_PATH];
    coder_path("encode", format, encoders[encoder], path);
    return evo_format_get(format)->bits <= 16 && access(path, R_OK) == 0;
}

evo_status evo_run_store_as(evo_format_id format, int encoder, evo_kernel *kernel,
                            evo_error *err) {
    if (evo_format_get(format)->bits > 16 || !is_on_floats(kernel))
        return EVO_OK;
    evo_kernel *parts = malloc(3 * sizeof *parts);
    if (parts == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = load_coder("decode", format, "", &parts[0], err);
    if (status == EVO_OK)
        status = load_coder("encode", format, encoders[encoder], &parts[1], err);
    if (status == EVO_OK &&
        !evo_kernel_compose(&parts[0], kernel, &parts[1], &parts[2]))
        status = evo_fail(err, EVO_ERR_ARGUMENT,
                          "kernel %s cannot be made one of %s: expected fewer "
                          "instructions",
                          kernel->name, evo_format_get(format)->name);
    if (status == EVO_OK) {
        *kernel = parts[2];
        evo_kernel_canonicalize(kernel);
        status = evo_kernel_verify(kernel, err);
    }
    free(parts);
    return status;
}
