/* Status codes, clock and log lines. */
#include "base/base.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

static const char *const status_names[] = {
    [EVO_OK] = "ok",
    [EVO_ERR_ARGUMENT] = "invalid argument",
    [EVO_ERR_PARSE] = "parse error",
    [EVO_ERR_VERIFY] = "invalid kernel",
    [EVO_ERR_MEMORY] = "out of memory",
    [EVO_ERR_IO] = "input/output error",
    [EVO_ERR_FOREIGN] = "foreign file",
    [EVO_ERR_UNSUPPORTED] = "unsupported",
    [EVO_ERR_STOPPED] = "stopped",
    [EVO_ERR_INTERNAL] = "internal error",
};

const char *evo_status_name(evo_status status) {
    size_t index = (size_t)status;
    return index < EVO_COUNT_OF(status_names) ? status_names[index] : "unknown status";
}

evo_status evo_fail(evo_error *err, evo_status status, const char *format, ...) {
    if (err != NULL) {
        /* Formatted aside first: an argument may be the text being replaced. */
        char text[sizeof err->text];
        va_list args;
        va_start(args, format);
        vsnprintf(text, sizeof text, format, args);
        va_end(args);
        err->status = status;
        memcpy(err->text, text, sizeof text);
    }
    return status;
}

uint64_t evo_now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void evo_log_line(const evo_log *log, const char *format, ...) {
    if (log == NULL || log->write == NULL)
        return;
    char line[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    log->write(log->ctx, line);
}
