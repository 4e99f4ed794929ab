/* What runs of all kinds share: their archive, their budget, their end. */
#include "cli/run.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* ---- Archive --------------------------------------------------------------- */

evo_status evo_run_open(const evo_run_options *o, evo_archive **archive,
                        evo_error *err) {
    evo_status status = evo_archive_open(o->archive, EVO_ARCHIVE_CREATE, archive, err);
    if (status == EVO_OK)
        status = evo_archive_begin(*archive, err);
    if (status == EVO_OK)
        status = evo_archive_bind(*archive, evo_target_get(o->target)->name,
                                  evo_run_format_name(o), err);
    if (status == EVO_OK && o->inputs)
        status = evo_archive_rank_by(*archive, o->inputs->name, err);
    return status;
}

void evo_run_started(bool deterministic, char out[32]) {
    time_t now = deterministic ? 0 : time(NULL);
    struct tm utc;
    strcpy(out, "1970-01-01T00:00:00Z");
    if (gmtime_r(&now, &utc))
        strftime(out, 32, "%Y-%m-%dT%H:%M:%SZ", &utc);
}

bool evo_run_had_clock(const char *started) {
    char without[32];
    evo_run_started(true, without);
    return strcmp(started, without) != 0;
}

evo_status evo_run_enter(const evo_run_options *o, evo_archive *archive,
                         const char *host, const char *compiler, int64_t *run_id,
                         evo_error *err) {
    char started[32];
    evo_run_started(o->deterministic, started);
    evo_run_record record = {
        .command = o->command,
        .seed = o->seed,
        .host = host,
        .compiler = compiler,
        .version = EVO_VERSION,
        .started = started,
    };
    char *state = evo_run_state_print(o, o->next);
    if (state == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = evo_archive_add_run(archive, &record, run_id, err);
    if (status == EVO_OK)
        status = evo_archive_set_state(archive, *run_id, state, strlen(state), err);
    free(state);
    return status == EVO_OK ? evo_archive_commit(archive, err) : status;
}

void evo_run_tell_continued(const char *archive, size_t kernels) {
    if (kernels > 0)
        fprintf(stderr,
                "the archive %s continues with its %zu kernel%s, which may become "
                "ancestors (--archive FILE starts another)\n",
                archive, kernels, kernels == 1 ? "" : "s");
}

/* ---- Budget and end ---------------------------------------------------------- */

double evo_run_seconds(uint64_t started_ns) {
    return (double)(evo_now_ns() - started_ns) * 1e-9;
}

bool evo_run_may_go_on(const evo_run_options *o, const evo_stop_flag *stop,
                       uint64_t started_ns, uint64_t next, double reserved) {
    if (evo_stopped(stop) || (o->evaluations > 0 && next >= o->evaluations))
        return false;
    return o->deterministic || evo_run_seconds(started_ns) < o->seconds - reserved;
}

int evo_run_end(evo_status status, bool stopped, const evo_error *err) {
    if (status == EVO_ERR_STOPPED || (status == EVO_OK && stopped)) {
        fprintf(stderr, "evolve: stopped; run again to go on\n");
        return EVO_EXIT_AGAIN;
    }
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(err);
}
