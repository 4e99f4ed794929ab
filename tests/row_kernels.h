/* The kernels over rows that tests run: the seeds and those of row_texts.h. */
#ifndef EVO_TESTS_ROW_KERNELS_H
#define EVO_TESTS_ROW_KERNELS_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "program/program.h"
#include "tests/row_texts.h"

static const char *const row_sources[] = {
    "softmax/three_pass_recompute",
    "softmax/three_pass_reload",
    "softmax/two_pass",
    "softmax/online",
    "softmax/two_pass_compensated",
    "log_softmax/three_pass",
    "log_sum_exp/two_pass",
    "log_sum_exp/online",
    "rms_norm/two_pass",
    "layer_norm/three_pass",
    "layer_norm/welford",
    "softmax/reload_exact",
    "softmax/reload_exact_compensated",
    "softmax/two_sweeps_exact",
    "softmax/reload_integer",
    "softmax/reload_integer_compensated",
    "softmax/reload_perm8",
    "softmax/reload_perm32",
    "softmax/two_sweeps_integer",
    "softmax_masked/reload_integer",
    "softmax_scaled/two_sweeps_integer",
    "log_sum_exp/two_pass_integer",
    "layer_norm_affine/three_pass_double",
    "bf16:softmax/three_pass_reload",
    "f16:softmax/online",
    "bf16:softmax/two_pass",
    "f16:log_softmax/three_pass",
    "bf16:log_sum_exp/online",
    "f16:layer_norm/welford",
    "bf16:softmax_masked/recompute_integer",
    "f16:rms_norm_affine/two_pass",
    ROW_KAHAN,
    ROW_WIDE,
    ROW_MASKED,
};
enum { ROW_KERNELS = EVO_COUNT_OF(row_sources) };

/* Row lengths about the steps of every unrolling, and one of many chunks. */
static const size_t row_lengths[] = {0,  1,  2,   15,  16,  17,  31,  32,   33,   63,
                                     64, 65, 127, 128, 129, 255, 257, 1000, 65537};

static inline void row_parse(const char *text, size_t length, evo_kernel *k) {
    evo_error err = {.text = ""};
    evo_status status = evo_kernel_parse(text, length, k, &err);
    ck_assert_msg(status == EVO_OK, "%s\n%.200s", err.text, text);
}

static inline void row_read(const char *name, evo_kernel *k) {
    char path[512], *text = NULL;
    size_t length;
    snprintf(path, sizeof path, EVO_SOURCE_DIR "/seeds/%s.evo", name);
    ck_assert_msg(evo_file_read(path, 1 << 20, &text, &length, NULL) == EVO_OK, "%s",
                  path);
    row_parse(text, length, k);
    free(text);
}

/* The kernel on floats as one on encodings. */
static inline void row_store_as(const char *format, evo_kernel *k) {
    char name[64];
    evo_kernel *parts = calloc(3, sizeof *parts);
    ck_assert_ptr_nonnull(parts);
    snprintf(name, sizeof name, "storage/decode_%s", format);
    row_read(name, &parts[0]);
    snprintf(name, sizeof name, "storage/encode_%s", format);
    row_read(name, &parts[1]);
    parts[2] = *k;
    ck_assert(evo_kernel_compose(&parts[0], &parts[2], &parts[1], k));
    evo_kernel_canonicalize(k);
    ck_assert_int_eq(evo_kernel_verify(k, NULL), EVO_OK);
    free(parts);
}

static inline void row_load(int index, evo_kernel *k) {
    const char *source = row_sources[index], *colon = strchr(source, ':');
    char format[16] = "";
    if (strncmp(source, "kernel", 6) == 0) {
        row_parse(source, strlen(source), k);
        return;
    }
    row_read(colon != NULL ? colon + 1 : source, k);
    if (colon == NULL)
        return;
    snprintf(format, sizeof format, "%.*s", (int)(colon - source), source);
    row_store_as(format, k);
}

#endif
