/* page: docs/kernels.md (f32) and docs/f64.md with their plots, from
 * results/summary.csv and the CSV of compare, one of each processor, and
 * docs/formats.md (16 bits and fewer).
 *
 *     page COMPARISON.csv... -o DIRECTORY
 *
 * Plots are of the first of them that has the format; DIRECTORY/kernels/NAME.svg and
 * DIRECTORY/formats/NAME.svg.
 */
#include "bench/formats_page.h"
#include "bench/front_plot.h"
#include "bench/overview.h"
#include "bench/summary.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Nanoseconds of one cycle for one of 16 elements: 3.7 GHz. */
#define NS_PER_CYCLE 0.0169

typedef struct page {
    bench_shipped *shipped;
    size_t shipped_count;
    evo_target_id targets[BENCH_MAX_TARGETS];
    size_t target_count;
    bench_row *rows; /* beside shipped; zeros where there is none */
    bench_machine machines[BENCH_MOST_MACHINES];
    size_t machine_count;
    evo_format_id format;    /* of the page that is being written */
    bench_overview overview; /* of it */
    evo_text text;
} page;

static const struct cheapest {
    evo_target_id target;
    int avx512, avx2;
    const char *derivation;
} floors[] = {
#define BENCH_FLOOR(target, avx512, avx2, derivation)                                  \
    {EVO_TARGET_##target, avx512, avx2, derivation},
#include "bench/floors.def"
#undef BENCH_FLOOR
};

/* Floors are of f32. */
static const struct cheapest *floor_of(const page *p, evo_target_id target) {
    for (size_t i = 0; i < EVO_COUNT_OF(floors); i++)
        if (floors[i].target == target && p->format == EVO_FORMAT_F32)
            return &floors[i];
    return NULL;
}

/* ---- Reading --------------------------------------------------------------- */

static evo_status read_all(page *p, const evo_args *paths, evo_error *err) {
    evo_status status = bench_shipped_all(&p->shipped, &p->shipped_count, err);
    if (status != EVO_OK)
        return status;
    p->target_count = bench_shipped_targets(p->shipped, p->shipped_count, p->targets);
    p->rows = calloc(p->shipped_count + 1, sizeof *p->rows);
    if (p->rows == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    status = bench_summary_read(p->shipped, p->shipped_count, p->rows, err);
    for (int i = 0; i < paths->count && status == EVO_OK; i++)
        status =
            bench_machine_read(&p->machines[p->machine_count++], paths->words[i], err);
    return status;
}

/* ---- Text ------------------------------------------------------------------ */

static bool is_of(const page *p, const bench_point *point) {
    return strcmp(point->format, evo_format_get(p->format)->name) == 0;
}

/* Of the processors on which kernels of the format were timed. */
static void choose_machines(page *p) {
    p->overview = (bench_overview){
        .targets = p->targets, .target_count = p->target_count, .format = p->format};
    for (size_t m = 0; m < p->machine_count; m++)
        if (bench_machine_counts(&p->machines[m], evo_format_get(p->format)->name, NULL,
                                 NULL)
                .all > 0)
            p->overview.machines[p->overview.machine_count++] = &p->machines[m];
}

/* What is known of the rows that libraries keep. */
static const char left_in_f64[] =
    "glibc's scalar functions within 0.9 ULP were not aimed at. libmvec's erfc looks "
    "up about 7000 numbers, a kernel may\n"
    "have 2048; the fastest found with e^(-x^2) times a polynomial for AVX-512 (5.3 "
    "ULP) takes twice its time. sincos within\n"
    "0.894 ULP: a search for AVX-512 from the seeds stopped at 0.96. log1p for AVX-512 "
    "and atan for AVX2 are ahead of libmvec\n"
    "in the JIT's code on a Zen 5, in gcc's they are not.\n\n";

static void write_intro(page *p) {
    const char *format = evo_format_get(p->format)->name;
    evo_text_append(
        &p->text,
        "# Shipped %s kernels beside libraries\n\n"
        "Written by `results/page` from `results/summary.csv` and "
        "`results/comparison/`; do not edit.\n\n"
        "`bench/run compare` times, for AVX-512 and for AVX2, everything of a target "
        "interleaved in one run:\n"
        "every kernel, compiled by the JIT and as exported C by gcc and by clang "
        "(-O3); every function of glibc,\n"
        "libmvec, SLEEF and VDT%s. %zu numbers in the L1 cache, on each of the\n"
        "target's input distributions (`evolve list targets`; one has 1 %% special or "
        "huge arguments). An exported\n"
        "file has code for both instruction sets, with the same bits: kernels found "
        "for AVX-512 are in the runs for\n"
        "AVX2, too. Plots show the first distribution: time in units of a fixed kernel "
        "(degree-5 Horner in floats) of the\n"
        "same run against the largest error. A kernel's time is the slower of the two "
        "compilers';\n"
        "the line joins those that no other kernel beats. Numbers in brackets: special "
        "values are missed,\n"
        "and the error is of a part of the inputs (`timing/peers.def`).\n\n"
        "%s"
        "A library's function is **dominated** when one kernel is at least as "
        "accurate, keeps special values\n"
        "and is faster under both compilers on every distribution; the ratio is the "
        "smallest of these, and so are\n"
        "*x SLEEF u10* and *x libmvec*: beside all of these functions, whatever their "
        "accuracy.\n",
        format, p->format == EVO_FORMAT_F32 ? "; correctly rounded scalar code" : "",
        evo_timing_elements(p->format),
        p->format == EVO_FORMAT_F32
            ? ""
            : "Errors of kernels are the largest ones observed; those of "
              "libraries the bounds that they promise (glibc: observed).\n\n");
    if (p->format == EVO_FORMAT_F32)
        evo_text_append(
            &p->text,
            "Functions of machine-learning libraries are quoted, not measured: their "
            "time elsewhere, by the ratio\n"
            "to a library measured in both places, on the first distribution alone "
            "(`bench/quoted.def`).\n"
            "`nearest_*` is the scalar baseline of correct rounding "
            "(`bench/nearest.c`), made as CORE-MATH's functions\n"
            "are: double arithmetic, a rounding test, MPFR where it fails; no result "
            "is "
            "misrounded (`bench/run\n"
            "sweep_peers --only nearest_`).\n");
    evo_text_append(&p->text, "\n");
    bench_overview_totals(&p->overview, &p->text);
    if (p->format == EVO_FORMAT_F32)
        evo_text_append(
            &p->text,
            "*Floor*: operations of the multiplying pipes that a kernel within 1 ULP "
            "needs at the least that we can\n"
            "think of, with all else free, times 0.0169 ns (Zen 4 at 3.7 GHz): an "
            "estimate, no proof. ");
    evo_text_append(&p->text,
                    "*Model*: what the port model (`docs/design.md`) expects of the "
                    "kernel's own instructions, beside\n"
                    "what was measured, both in units of the reference kernel.\n\n");
    evo_text_append(&p->text,
                    "Columns *on* say which processor's times a row has; *ns/element*, "
                    "*best library of its class* and\n"
                    "*x reference's time* are from `results/summary.csv`.\n\n");
    bench_overview_counts(&p->overview, &p->text);
    evo_text_append(&p->text, "## Not dominated\n\n");
    bench_overview_left(&p->overview, &p->text);
    if (p->format == EVO_FORMAT_F64)
        evo_text_append(&p->text, "%s", left_in_f64);
    evo_text_append(
        &p->text,
        "## Beside SLEEF%s\n\n"
        "The fastest kernel within 1 ULP (or as accurate as SLEEF's "
        "function, where that is worse)%s:\n"
        "how many times as fast on the first distribution, and at worst "
        "over all of them, the slower compiler's.\n\n",
        p->format == EVO_FORMAT_F32 ? " and scalar correct rounding" : "",
        p->format == EVO_FORMAT_F32 ? ", and the fastest that misrounds nothing" : "");
    bench_overview_leads(&p->overview, &p->text);
}

static void write_number(evo_text *t, const char *form, double number) {
    if (number > 0)
        evo_text_append(t, form, number);
    else
        evo_text_append(t, " |");
}

/* In units of the target's floor, of f32; 0: unknown. */
static double above_floor(const page *p, size_t i) {
    const bench_shipped *s = &p->shipped[i];
    const struct cheapest *cheapest = floor_of(p, s->target);
    if (cheapest == NULL || !s->whole)
        return 0;
    int operations = s->isa == EVO_ISA_AVX512 ? cheapest->avx512 : cheapest->avx2;
    return operations > 0 ? p->rows[i].ns_per_element / (operations * NS_PER_CYCLE) : 0;
}

/* The name of the processor, or the fingerprint of one without comparisons. */
static const char *machine_of(const page *p, const char *host) {
    for (size_t m = 0; m < p->machine_count; m++)
        if (strcmp(p->machines[m].points.host, host) == 0)
            return p->machines[m].name;
    return host;
}

static void write_kernel(page *p, size_t i) {
    const bench_shipped *s = &p->shipped[i];
    const bench_row *r = &p->rows[i];
    evo_text *t = &p->text;
    bench_point run = {.kind = BENCH_OWN};
    snprintf(run.target, sizeof run.target, "%s", evo_target_get(s->target)->name);
    snprintf(run.format, sizeof run.format, "%s", evo_format_get(s->format)->name);
    snprintf(run.isa, sizeof run.isa, "%s", evo_isa_name(s->isa));
    evo_text_append(t, "| `%s`%s | %d | %.4f | %llu |", s->name,
                    s->whole ? "" : " (part of the domain)", s->operations,
                    ceil(s->claim.max_ulp * 1e4) / 1e4,
                    (unsigned long long)s->claim.misrounded);
    write_number(t, " %.4f |", r->ns_per_element);
    evo_text_append(t, " %s |", machine_of(p, r->host));
    if (r->best_library_ratio > 0)
        evo_text_append(t, " %s | %.2f |", r->best_library, r->best_library_ratio);
    else
        evo_text_append(t, " | |");
    for (size_t m = 0; m < p->overview.machine_count; m++) {
        const bench_points *points = &p->overview.machines[m]->points;
        write_number(t, " %.2f |",
                     bench_times_as_fast(points, &run, s->name, "sleef", "_u1"));
        write_number(t, " %.2f |",
                     bench_times_as_fast(points, &run, s->name, "libmvec", ""));
    }
    write_number(t, " %.2f |", r->reference_ratio > 0 ? 1 / r->reference_ratio : 0);
    evo_text_append(t, " %.2f |", s->model);
    if (p->format == EVO_FORMAT_F32)
        write_number(t, " %.2f |", above_floor(p, i));
    evo_text_append(t, "\n");
}

static void write_kernels(page *p, evo_target_id target) {
    bool f32 = p->format == EVO_FORMAT_F32;
    evo_text_append(&p->text,
                    "| kernel | operations | max ULP | misrounded | ns/element | on | "
                    "best library of its class | x as fast |");
    for (size_t m = 0; m < p->overview.machine_count; m++)
        evo_text_append(&p->text, " %s: x SLEEF u10 | x libmvec |",
                        p->overview.machines[m]->name);
    evo_text_append(&p->text,
                    " x reference's time | model |%s\n|---|---|---|---|---|---|",
                    f32 ? " x floor |" : "");
    for (size_t m = 0; m < p->overview.machine_count; m++)
        evo_text_append(&p->text, "---|---|");
    evo_text_append(&p->text, "---|---|---|---|%s\n", f32 ? "---|" : "");
    for (size_t i = 0; i < p->shipped_count; i++)
        if (p->shipped[i].target == target && p->shipped[i].format == p->format)
            write_kernel(p, i);
    evo_text_append(&p->text, "\n");
}

/* A function that machine m is the first to have, on all of them. */
static void write_function(page *p, size_t m, const bench_point *peer) {
    for (size_t k = 0; k < m; k++)
        if (bench_machine_verdict(p->overview.machines[k], peer) != NULL)
            return;
    evo_text_append(&p->text, "| %s | %s | %s | %s%.3f%s |", peer->isa, peer->function,
                    peer->from, peer->partial ? "(" : "", peer->max_ulp,
                    peer->partial ? ")" : "");
    for (size_t k = 0; k < p->overview.machine_count; k++) {
        const bench_verdict *v = bench_machine_verdict(p->overview.machines[k], peer);
        evo_text_append(&p->text, " ");
        if (v != NULL)
            bench_overview_verdict(v, &p->text);
        evo_text_append(&p->text, " |");
    }
    evo_text_append(&p->text, "\n");
}

static void write_verdicts(page *p, const char *target) {
    evo_text_append(&p->text, "| for | function | from | max ULP |");
    for (size_t m = 0; m < p->overview.machine_count; m++)
        evo_text_append(&p->text, " %s |", p->overview.machines[m]->name);
    evo_text_append(&p->text, "\n|---|---|---|---|");
    for (size_t m = 0; m < p->overview.machine_count; m++)
        evo_text_append(&p->text, "---|");
    evo_text_append(&p->text, "\n");
    for (size_t m = 0; m < p->overview.machine_count; m++)
        for (size_t i = 0; i < p->overview.machines[m]->verdict_count; i++) {
            const bench_point *peer = p->overview.machines[m]->verdicts[i].peer;
            if (is_of(p, peer) && strcmp(peer->target, target) == 0)
                write_function(p, m, peer);
        }
    evo_text_append(&p->text, "\n");
}

static evo_status write_target(page *p, evo_target_id id, const char *directory,
                               evo_error *err) {
    static const char *const isas[] = {"avx512", "avx2"};
    const evo_target *target = evo_target_get(id);
    const struct cheapest *cheapest = floor_of(p, id);
    evo_text *t = &p->text;
    evo_status status = EVO_OK;
    evo_text_append(t, "## %s: %s\n\n", target->name, target->formula);
    for (size_t k = 0; k < EVO_COUNT_OF(isas) && status == EVO_OK; k++) {
        char name[BENCH_PLOT_NAME] = "";
        if (p->overview.machine_count > 0)
            status = bench_front_plot(&p->overview.machines[0]->points, id, p->format,
                                      isas[k], directory, name, err);
        if (name[0] != '\0')
            evo_text_append(t, "![%s, %s](kernels/%s.svg)\n", target->name, isas[k],
                            name);
    }
    evo_text_append(t, "\n");
    if (cheapest != NULL)
        evo_text_append(
            t,
            "Floor: %d operations, %.3f ns on AVX-512; %d, %.3f ns on AVX2. "
            "%s.\n\n",
            cheapest->avx512, cheapest->avx512 * NS_PER_CYCLE, cheapest->avx2,
            cheapest->avx2 * NS_PER_CYCLE, cheapest->derivation);
    write_kernels(p, id);
    write_verdicts(p, target->name);
    return status;
}

static bool is_shown(const page *p, evo_target_id id) {
    for (size_t m = 0; m < p->overview.machine_count; m++)
        for (size_t i = 0; i < p->overview.machines[m]->points.count; i++) {
            const bench_point *point = &p->overview.machines[m]->points.list[i];
            if (point->kind == BENCH_OWN && is_of(p, point) &&
                strcmp(point->target, evo_target_get(id)->name) == 0)
                return true;
        }
    return floor_of(p, id) != NULL;
}

static evo_status write_page(page *p, evo_format_id format, const char *name,
                             const char *directory, evo_error *err) {
    char plots[512];
    snprintf(plots, sizeof plots, "%s/kernels", directory);
    evo_status status = EVO_OK;
    p->format = format;
    choose_machines(p);
    evo_text_init(&p->text);
    write_intro(p);
    for (size_t i = 0; i < p->target_count && status == EVO_OK; i++)
        if (is_shown(p, p->targets[i]))
            status = write_target(p, p->targets[i], plots, err);
    if (status == EVO_OK)
        return bench_write(&p->text, directory, name, "md", err);
    evo_text_clear(&p->text);
    return status;
}

int main(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "COMPARISON.csv... [-o DIRECTORY]",
        "Writes the pages of the shipped kernels, with plots.", 1, BENCH_MOST_MACHINES};
    char *directory = NULL;
    int exit_status;
    const struct poptOption options[] = {
        {NULL, 'o', POPT_ARG_STRING, &directory, 0, "where to (default: here)", "DIR"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &exit_status))
        return exit_status;
    evo_error err = {EVO_OK, ""};
    page p = {.shipped_count = 0};
    const char *to = directory != NULL ? directory : ".";
    evo_status status = read_all(&p, &args, &err);
    if (status == EVO_OK)
        status = write_page(&p, EVO_FORMAT_F32, "kernels", to, &err);
    if (status == EVO_OK)
        status = write_page(&p, EVO_FORMAT_F64, "f64", to, &err);
    if (status == EVO_OK)
        status = bench_formats_page(p.shipped, p.shipped_count, p.rows, to, &err);
    free(p.shipped);
    free(p.rows);
    for (size_t m = 0; m < p.machine_count; m++)
        bench_machine_clear(&p.machines[m]);
    evo_cli_args_clear(&args);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}
