/* Tables over all targets. */
#include "bench/overview.h"

#include <math.h>
#include <string.h>

static const struct {
    const char *name, *title;
} isas[] = {{"avx512", "AVX-512"}, {"avx2", "AVX2"}};

static const char *format_of(const bench_overview *o) {
    return evo_format_get(o->format)->name;
}

void bench_overview_totals(const bench_overview *o, evo_text *text) {
    for (size_t m = 0; m < o->machine_count; m++) {
        const bench_machine *machine = o->machines[m];
        bench_counts c = bench_machine_counts(machine, format_of(o), NULL, NULL);
        if (c.all > 0)
            evo_text_append(
                text,
                "**%zu of %zu** functions of libraries are dominated on %s (%s).\n",
                c.dominated, c.all, machine->name, machine->points.host);
    }
    evo_text_append(text, "\n");
}

void bench_overview_counts(const bench_overview *o, evo_text *text) {
    evo_text_append(text, "| target |");
    for (size_t m = 0; m < o->machine_count; m++)
        for (size_t k = 0; k < EVO_COUNT_OF(isas); k++)
            evo_text_append(text, " %s %s |", o->machines[m]->name, isas[k].title);
    evo_text_append(text, "\n|---|");
    for (size_t m = 0; m < o->machine_count * EVO_COUNT_OF(isas); m++)
        evo_text_append(text, "---|");
    evo_text_append(text, "\n");
    for (size_t n = 0; n < o->target_count; n++) {
        const char *target = evo_target_get(o->targets[n])->name;
        size_t all = 0;
        for (size_t m = 0; m < o->machine_count; m++)
            all += bench_machine_counts(o->machines[m], format_of(o), target, NULL).all;
        if (all == 0)
            continue;
        evo_text_append(text, "| %s |", target);
        for (size_t m = 0; m < o->machine_count; m++)
            for (size_t k = 0; k < EVO_COUNT_OF(isas); k++) {
                bench_counts c = bench_machine_counts(o->machines[m], format_of(o),
                                                      target, isas[k].name);
                if (c.all > 0)
                    evo_text_append(text, " %zu of %zu |", c.dominated, c.all);
                else
                    evo_text_append(text, " |");
            }
        evo_text_append(text, "\n");
    }
    evo_text_append(text, "\n");
}

void bench_overview_verdict(const bench_verdict *v, evo_text *text) {
    if (v->kernel == NULL)
        evo_text_append(text, "**not dominated**: no kernel is as accurate");
    else
        evo_text_append(text, "%s`%s` (%.3f ULP) %.2f (%s, %s)",
                        v->dominated ? "" : "**not dominated**: ", v->kernel,
                        ceil(v->kernel_ulp * 1e3) / 1e3, v->ratio, v->from, v->inputs);
}

void bench_overview_left(const bench_overview *o, evo_text *text) {
    evo_text_append(text, "| on | target | for | function | from | max ULP | nearest |"
                          "\n|---|---|---|---|---|---|---|\n");
    for (size_t m = 0; m < o->machine_count; m++)
        for (size_t i = 0; i < o->machines[m]->verdict_count; i++) {
            const bench_verdict *v = &o->machines[m]->verdicts[i];
            if (v->dominated || v->peer->kind == BENCH_BASELINE ||
                strcmp(v->peer->format, format_of(o)) != 0)
                continue;
            evo_text_append(text, "| %s | %s | %s | %s | %s | %.3f | ",
                            o->machines[m]->name, v->peer->target, v->peer->isa,
                            v->peer->function, v->peer->from, v->peer->max_ulp);
            if (v->kernel == NULL)
                evo_text_append(text, "no kernel is as accurate |\n");
            else
                evo_text_append(
                    text, "`%s` (%.3f ULP), %.2f times as fast (%s, %s) |\n", v->kernel,
                    ceil(v->kernel_ulp * 1e3) / 1e3, v->ratio, v->from, v->inputs);
        }
    evo_text_append(text, "\n");
}

static void write_lead(const bench_lead *lead, evo_text *text) {
    if (lead->kernel != NULL)
        evo_text_append(text, " `%s` | %.2f | %.2f |", lead->kernel, lead->everyday,
                        lead->worst);
    else
        evo_text_append(text, " | | |");
}

void bench_overview_leads(const bench_overview *o, evo_text *text) {
    bool f32 = o->format == EVO_FORMAT_F32;
    evo_text_append(text,
                    "| target | on | for | within 1 ULP | x SLEEF u10 | at worst |%s\n"
                    "|---|---|---|---|---|---|%s\n",
                    f32 ? " correctly rounded | x scalar baseline | at worst |" : "",
                    f32 ? "---|---|---|" : "");
    for (size_t n = 0; n < o->target_count; n++)
        for (size_t m = 0; m < o->machine_count; m++)
            for (size_t k = 0; k < EVO_COUNT_OF(isas); k++) {
                const char *target = evo_target_get(o->targets[n])->name;
                const bench_machine *machine = o->machines[m];
                bench_lead sleef = bench_machine_lead(machine, format_of(o), target,
                                                      isas[k].name, "sleef", "_u1", 1);
                bench_lead scalar =
                    bench_machine_lead(machine, format_of(o), target, isas[k].name,
                                       "baseline", "nearest_", 0.5);
                if (sleef.kernel == NULL && scalar.kernel == NULL)
                    continue;
                evo_text_append(text, "| %s | %s | %s |", target, machine->name,
                                isas[k].title);
                write_lead(&sleef, text);
                if (f32)
                    write_lead(&scalar, text);
                evo_text_append(text, "\n");
            }
    evo_text_append(text, "\n");
}
