/* What runs of both kinds share: their archive, their saved options, their end. */
#include "cli/run.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* ---- Archive --------------------------------------------------------------- */

evo_status evo_run_open(const char *path, evo_target_id target, const char *format,
                        evo_archive **archive, evo_error *err) {
    evo_status status = evo_archive_open(path, EVO_ARCHIVE_CREATE, archive, err);
    if (status == EVO_OK)
        status = evo_archive_begin(*archive, err);
    if (status == EVO_OK)
        status = evo_archive_bind(*archive, evo_target_get(target)->name, format, err);
    return status;
}

evo_status evo_run_enter(evo_archive *archive, const char *command, uint64_t seed,
                         const char *host, const char *compiler, bool deterministic,
                         char *state, int64_t *run_id, evo_error *err) {
    char started[32] = "1970-01-01T00:00:00Z";
    time_t now = deterministic ? 0 : time(NULL);
    struct tm utc;
    if (gmtime_r(&now, &utc))
        strftime(started, sizeof started, "%Y-%m-%dT%H:%M:%SZ", &utc);
    evo_run_record record = {
        .command = command,
        .seed = seed,
        .host = host,
        .compiler = compiler,
        .version = EVO_VERSION,
        .started = started,
    };
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

int evo_run_end(evo_status status, bool stopped, const evo_error *err) {
    if (status == EVO_ERR_STOPPED || (status == EVO_OK && stopped)) {
        fprintf(stderr, "evolve: stopped; run again to go on\n");
        return EVO_EXIT_AGAIN;
    }
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(err);
}

/* ---- Saved options ----------------------------------------------------------- */

json_t *evo_saved_json(const evo_saved *saved) {
    evo_text domain;
    evo_text_init(&domain);
    if (!saved->domain.whole)
        evo_domain_format(&saved->domain, &domain);
    json_t *state =
        json_pack("{s:s, s:s, s:s, s:f, s:I, s:I, s:s, s:b, s:I}", "target",
                  evo_target_get(saved->target)->name, "format", saved->format,
                  "domain", domain.data ? domain.data : "", "seconds", saved->seconds,
                  "evaluations", (json_int_t)saved->evaluations, "seed",
                  (json_int_t)saved->seed, "from", saved->from, "deterministic",
                  saved->deterministic ? 1 : 0, "next", (json_int_t)saved->next);
    /* Of a deterministic run the archive does not depend on threads: resumed, it takes
     * all there are. */
    if (state != NULL && !saved->deterministic &&
        json_object_set_new(state, "threads", json_integer(saved->threads)) != 0) {
        json_decref(state);
        state = NULL;
    }
    evo_text_clear(&domain);
    return state;
}

char *evo_saved_text(json_t *state) {
    char *text = state ? json_dumps(state, JSON_COMPACT) : NULL;
    json_decref(state);
    return text;
}

evo_status evo_saved_damaged(const char *why, evo_error *err) {
    return evo_fail(err, EVO_ERR_PARSE, "the archive's saved run is damaged: %s",
                    why[0] != '\0' ? why : "expected the options of a search");
}

evo_status evo_saved_parse(json_t *state, evo_saved *saved, evo_error *err) {
    const char *target = "", *domain = "";
    int threads = 0, deterministic = 0;
    json_int_t evaluations = 0, seed = 0, next = 0;
    evo_error why = {EVO_OK, ""};
    bool sane =
        json_unpack(state, "{s:s, s:s, s:s, s:F, s:I, s?i, s:I, s:s, s:b, s:I}",
                    "target", &target, "format", &saved->format, "domain", &domain,
                    "seconds", &saved->seconds, "evaluations", &evaluations, "threads",
                    &threads, "seed", &seed, "from", &saved->from, "deterministic",
                    &deterministic, "next", &next) == 0 &&
        threads >= 0 && threads <= EVO_CLI_MAX_THREADS && evaluations >= 0 &&
        next >= 0 && saved->seconds > 0 && strlen(saved->from) < EVO_RUN_PATH;
    if (!sane)
        return evo_saved_damaged(why.text, err);
    if ((evo_cli_is_real(saved->format)
             ? evo_cli_real_target(target, &saved->target, &why)
             : evo_cli_target(target, &saved->target, &why)) != EVO_OK ||
        evo_cli_domain(domain[0] ? domain : NULL, &saved->domain, &why) != EVO_OK)
        return evo_saved_damaged(why.text, err);
    saved->threads = (unsigned)threads;
    if (threads == 0 && evo_cli_threads(NULL, &saved->threads, &why) != EVO_OK)
        return evo_saved_damaged(why.text, err);
    saved->deterministic = deterministic != 0;
    saved->evaluations = (uint64_t)evaluations;
    saved->seed = (uint64_t)seed;
    saved->next = (uint64_t)next;
    return EVO_OK;
}
