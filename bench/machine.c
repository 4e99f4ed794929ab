/* What a processor's file of comparisons says. */
#include "bench/machine.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

evo_status bench_machine_read(bench_machine *machine, const char *path,
                              evo_error *err) {
    const char *slash = strrchr(path, '/'), *name = slash != NULL ? slash + 1 : path;
    snprintf(machine->name, sizeof machine->name, "%.*s", (int)strcspn(name, "."),
             name);
    evo_status status = bench_points_read(path, &machine->points, err);
    return status == EVO_OK ? bench_judge(&machine->points, &machine->verdicts,
                                          &machine->verdict_count, err)
                            : status;
}

void bench_machine_clear(bench_machine *machine) {
    free(machine->verdicts);
    bench_points_clear(&machine->points);
}

const bench_verdict *bench_machine_verdict(const bench_machine *machine,
                                           const bench_point *peer) {
    for (size_t i = 0; i < machine->verdict_count; i++) {
        const bench_point *p = machine->verdicts[i].peer;
        if (strcmp(p->function, peer->function) == 0 &&
            strcmp(p->from, peer->from) == 0 && strcmp(p->target, peer->target) == 0 &&
            strcmp(p->format, peer->format) == 0 && strcmp(p->isa, peer->isa) == 0)
            return &machine->verdicts[i];
    }
    return NULL;
}

bench_counts bench_machine_counts(const bench_machine *machine, const char *format,
                                  const char *target, const char *isa) {
    bench_counts counts = {0, 0};
    for (size_t i = 0; i < machine->verdict_count; i++) {
        const bench_verdict *v = &machine->verdicts[i];
        if (v->peer->kind == BENCH_BASELINE || strcmp(v->peer->format, format) != 0 ||
            (target != NULL && strcmp(v->peer->target, target) != 0) ||
            (isa != NULL && strcmp(v->peer->isa, isa) != 0))
            continue;
        counts.all++;
        counts.dominated += v->dominated;
    }
    return counts;
}

bench_lead bench_machine_lead(const bench_machine *machine, const char *format,
                              const char *target, const char *isa, const char *library,
                              const char *part, double max_ulp) {
    const bench_points *points = &machine->points;
    bench_lead lead = {.kernel = NULL};
    bench_point run = {.inputs = ""};
    const char *first = NULL; /* distribution */
    double accurate = INFINITY;
    snprintf(run.target, sizeof run.target, "%s", target);
    snprintf(run.format, sizeof run.format, "%s", format);
    snprintf(run.isa, sizeof run.isa, "%s", isa);
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < points->count; i++) {
            const bench_point *p = &points->list[i];
            if (strcmp(p->target, target) != 0 || strcmp(p->format, format) != 0 ||
                strcmp(p->isa, isa) != 0)
                continue;
            first = first == NULL ? p->inputs : first;
            if (pass == 0 && strcmp(p->from, library) == 0 &&
                strstr(p->function, part) != NULL && p->max_ulp > 0)
                accurate = fmin(accurate, p->max_ulp);
            if (pass == 0 || p->kind != BENCH_OWN || p->partial || p->max_ulp <= 0 ||
                strcmp(p->inputs, first) != 0 || strcmp(p->from, "JIT") == 0 ||
                !(accurate < INFINITY) || p->max_ulp > fmax(max_ulp, accurate))
                continue;
            double worst =
                bench_times_as_fast(points, &run, p->function, library, part);
            if (worst > lead.worst)
                lead = (bench_lead){.kernel = p->function, .worst = worst};
        }
    if (lead.kernel != NULL) {
        snprintf(run.inputs, sizeof run.inputs, "%s", first);
        lead.everyday = bench_times_as_fast(points, &run, lead.kernel, library, part);
    }
    return lead;
}
