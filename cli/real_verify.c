/* evolve verify on kernels over the reals. */
#include "cli/real.h"

#include <math.h>
#include <string.h>

enum { POINTS = 20000 };
/* More points find a little more. */
static const double margin = 1e-3;

typedef struct real_job {
    evo_real_scorer_options options;
    evo_formula formula;
    evo_claim claim;
    const char *format;
    bool limited, holds; /* limited: there is a stored claim for this domain */
    double limit;
} real_job;

static evo_status prepare(const evo_loaded *loaded, const char *target,
                          const char *format, const char *domain, real_job *job,
                          evo_error *err) {
    const evo_archive_entry *entry = &loaded->entry;
    target = target != NULL ? target : loaded->target;
    job->format = format != NULL           ? format
                  : loaded->format[0] != 0 ? loaded->format
                                           : "real";
    if (!evo_cli_is_real(job->format))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a kernel over the reals has --fmt real (relative error) or "
                        "real-abs (absolute)");
    if (target[0] == '\0' || (domain == NULL && !entry->has_claim))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a program file does not say what it computes and where: "
                        "--target and --domain are needed");
    job->options.kind =
        evo_cli_is_absolute(job->format) ? EVO_REAL_ABSOLUTE : EVO_REAL_RELATIVE;
    job->options.workers = 1;
    evo_status status = evo_cli_real_target(target, &job->options.target, err);
    if (status == EVO_OK && domain != NULL)
        status = evo_cli_domain(domain, &job->options.domain, err);
    else
        job->options.domain = entry->claim.domain;
    job->limited = domain == NULL && strcmp(job->format, loaded->format) == 0;
    job->limit = entry->claim.max_ulp;
    return status == EVO_OK
               ? evo_formula_from_kernel(&entry->kernel, &job->formula, err)
               : status;
}

static evo_status look(real_job *job, evo_error *err) {
    evo_real_scorer *scorer;
    evo_real_result result;
    evo_status status = evo_real_scorer_create(&job->options, &scorer, err);
    if (status != EVO_OK)
        return status;
    status = evo_real_confirm(scorer, &job->formula, POINTS, evo_cli_catch_signals(),
                              &result, err);
    evo_real_scorer_destroy(scorer);
    job->claim = (evo_claim){.verdict = EVO_VERDICT_OBSERVED,
                             .domain = job->options.domain,
                             .inputs = result.points,
                             .max_ulp = result.max_error};
    memcpy(&job->claim.worst_input[0], &result.worst_x, sizeof result.worst_x);
    job->holds = isfinite(result.max_error) &&
                 (!job->limited || result.max_error <= (1 + margin) * job->limit);
    return status;
}

int evo_real_verify(const evo_loaded *loaded, const char *target, const char *format,
                    const char *domain, bool json) {
    evo_error err = {EVO_OK, ""};
    real_job job = {.format = "real"};
    evo_status status = prepare(loaded, target, format, domain, &job, &err);
    if (status == EVO_OK)
        status = look(&job, &err);
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    const char *name = evo_target_get(job.options.target)->name;
    if (json) {
        json_t *object = json_object();
        json_object_set_new(object, "id", json_string(loaded->id));
        json_object_set_new(object, "target", json_string(name));
        json_object_set_new(object, "fmt", json_string(job.format));
        json_object_set_new(object, "operations",
                            json_integer(loaded->entry.operations));
        evo_json_claim(object, &job.claim, name, job.format, 1, 1);
        json_object_set_new(object, "holds", json_boolean(job.holds));
        int failed = evo_json_print(object);
        if (failed)
            return failed;
    } else {
        printf("%-14s %s\n%-14s %s %s\n", "kernel", loaded->id, "target", name,
               job.format);
        evo_cli_print_claim(stdout, &job.claim, name, job.format, 1, 1);
        if (job.limited)
            printf("%-14s max error <= %g: %s\n", "stored", job.limit,
                   job.holds ? "holds" : "FAILS");
    }
    return job.holds ? EVO_EXIT_DONE : EVO_EXIT_VERIFY;
}
