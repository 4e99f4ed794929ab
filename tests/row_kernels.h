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
    ROW_KAHAN,
    ROW_WIDE,
    ROW_MASKED,
};
enum { ROW_SEEDS = 14, ROW_KERNELS = EVO_COUNT_OF(row_sources) };

/* Row lengths about the steps of every unrolling, and one of many chunks. */
static const size_t row_lengths[] = {0,  1,  2,   15,  16,  17,  31,  32,   33,   63,
                                     64, 65, 127, 128, 129, 255, 257, 1000, 65537};

static inline void row_parse(const char *text, size_t length, evo_kernel *k) {
    evo_error err = {.text = ""};
    evo_status status = evo_kernel_parse(text, length, k, &err);
    ck_assert_msg(status == EVO_OK, "%s\n%.200s", err.text, text);
}

static inline void row_load(int index, evo_kernel *k) {
    const char *source = row_sources[index];
    char path[512], *text = NULL;
    size_t length;
    if (index >= ROW_SEEDS) {
        row_parse(source, strlen(source), k);
        return;
    }
    snprintf(path, sizeof path, EVO_SOURCE_DIR "/seeds/%s.evo", source);
    ck_assert_msg(evo_file_read(path, 1 << 20, &text, &length, NULL) == EVO_OK, "%s",
                  path);
    row_parse(text, length, k);
    free(text);
}

#endif
