/* compare: libraries, kernels and exported C, interleaved in one run.
 *
 *     compare [--target T] [--fmt F] [--isa ISA] [--inputs NAME] [--rounds N] [--json]
 *             [--exported NAME.c|NAME.so]... FILE|ARCHIVE:ID ...
 *     compare [--target T] [--fmt F] [--isa ISA] [--rounds N] [--json|--csv]
 *
 * The second form compares all that is shipped in f32 and in f64: for AVX-512 and for
 * AVX2, on each of a target's distributions, the kernels of results/, as the JIT
 * compiles them and as exported C under gcc and clang, with every library's function
 * for the target, with correctly rounded scalar code and with quoted figures; then says
 * of each of these whether it is dominated (bench/points.h). Every exported file has
 * code for both, with the same bits, whatever its kernel was found for.
 */
#include "bench/nearest.h"
#include "bench/points.h"
#include "bench/shipped.h"

#include <stdlib.h>
#include <string.h>

typedef struct compare_options {
    char *target, *format, *isa, *inputs, *rounds;
    char **exported; /* NULL-terminated; NULL: none */
    int json, csv;
} compare_options;

static evo_status measure(const bench_set *set, const evo_timing_inputs *inputs,
                          uint64_t rounds, evo_timed *timed, evo_error *err) {
    timed[0] = (evo_timed){.fn = evo_timing_reference};
    for (size_t i = 0; i < set->count; i++)
        timed[1 + i] = (evo_timed){.fn = set->functions[i].fn,
                                   .several = set->functions[i].several,
                                   .ctx = set->functions[i].ctx};
    evo_timing_options timing = {
        .format = set->format,
        .inputs = inputs,
        .input_count = set->inputs,
        .output_count = set->outputs,
        .elements = evo_timing_elements_for(set->format, set->inputs + set->outputs),
        .rounds = (unsigned)rounds};
    evo_timing_warm();
    return evo_time_interleaved(timed, 1 + set->count, &timing, err);
}

/* ---- Named functions ------------------------------------------------------- */

typedef struct comparison {
    bench_set set;
    /* [0] is the reference of the ratios, [1 + i] function i. */
    evo_timed timed[1 + BENCH_MAX_FUNCTIONS];
    const evo_timing_inputs *inputs;
} comparison;

static evo_status collect(const compare_options *options, const evo_args *args,
                          comparison *c, evo_error *err) {
    evo_target_id target;
    evo_format_id format;
    evo_isa isa;
    evo_status status = bench_subject(options->target, options->format, options->isa,
                                      &target, &format, &isa, err);
    if (status == EVO_OK)
        status = evo_cli_inputs(options->inputs, target, &c->inputs, err);
    if (status != EVO_OK)
        return status;
    bench_set_init(&c->set, target, format, isa);
    for (int i = 0; i < args->count && status == EVO_OK; i++)
        status = bench_add_kernel(&c->set, args->words[i], err);
    for (char **path = options->exported;
         path != NULL && *path != NULL && status == EVO_OK; path++)
        status = bench_add_exported(&c->set, *path, NULL, err);
    if (status == EVO_OK) {
        bench_add_peers(&c->set);
        bench_add_nearest(&c->set);
    }
    return status;
}

/* The fastest library that is as accurate; BENCH_MAX_FUNCTIONS: none. */
static size_t best_peer(const comparison *c, double max_ulp) {
    size_t best = BENCH_MAX_FUNCTIONS;
    for (size_t i = 0; i < c->set.count; i++) {
        const bench_function *f = &c->set.functions[i];
        if (!f->own && !f->baseline && !f->partial && f->max_ulp <= max_ulp &&
            (best == BENCH_MAX_FUNCTIONS ||
             c->timed[1 + i].ratio > c->timed[1 + best].ratio))
            best = i;
    }
    return best;
}

static void print_named(const comparison *c) {
    static const char *const headers[] = {
        "function",   "from",      "isa",         "max ULP",
        "ns/element", "median ns", "x reference", "x best library as accurate"};
    evo_grid grid;
    evo_grid_init(&grid, "lllrrrrr", headers);
    for (size_t i = 0; i < c->set.count; i++) {
        const bench_function *f = &c->set.functions[i];
        const evo_timed *t = &c->timed[1 + i];
        size_t best = f->max_ulp > 0 ? best_peer(c, f->max_ulp) : BENCH_MAX_FUNCTIONS;
        evo_grid_cell(&grid, "%s", f->name);
        evo_grid_cell(&grid, "%s", f->origin);
        evo_grid_cell(&grid, "%s", f->isa);
        if (f->max_ulp > 0 && !f->partial)
            evo_grid_ulp(&grid, f->max_ulp);
        else
            evo_grid_cell(&grid, "?");
        evo_grid_number(&grid, 4, t->ns_per_element);
        evo_grid_number(&grid, 4, t->median_ns);
        evo_grid_number(&grid, 3, t->ratio);
        if (best < BENCH_MAX_FUNCTIONS)
            evo_grid_number(&grid, 2, t->ratio / c->timed[1 + best].ratio);
        else
            evo_grid_cell(&grid, "-");
    }
    evo_grid_print(&grid, stdout);
}

static int print_named_json(const comparison *c) {
    char host[160];
    evo_host_fingerprint(host, sizeof host);
    json_t *array = json_array();
    for (size_t i = 0; i < c->set.count; i++) {
        const bench_function *f = &c->set.functions[i];
        const evo_timed *t = &c->timed[1 + i];
        json_t *object = json_pack("{ss,ss,ss}", "function", f->name, "from", f->origin,
                                   "isa", f->isa);
        if (f->max_ulp > 0 && !f->partial)
            evo_json_real(object, "max_ulp", f->max_ulp);
        evo_json_real(object, "ns_per_element", t->ns_per_element);
        evo_json_real(object, "median_ns", t->median_ns);
        evo_json_real(object, "reference_ratio", t->ratio);
        json_array_append_new(array, object);
    }
    return evo_json_print(
        json_pack("{ss,ss,ss,ss,so}", "target", evo_target_get(c->set.target)->name,
                  "fmt", evo_format_get(c->set.format)->name, "timing_inputs",
                  c->inputs->name, "host", host, "functions", array));
}

static int run_named(const compare_options *options, const evo_args *args,
                     uint64_t rounds) {
    evo_error err = {EVO_ERR_MEMORY, "out of memory"};
    comparison *c = calloc(1, sizeof *c);
    if (c == NULL)
        return evo_cli_fail(&err);
    int exit_status = EVO_EXIT_DONE;
    if (collect(options, args, c, &err) != EVO_OK ||
        measure(&c->set, c->inputs, rounds, c->timed, &err) != EVO_OK)
        exit_status = evo_cli_fail(&err);
    else if (options->json)
        exit_status = print_named_json(c);
    else
        print_named(c);
    bench_set_clear(&c->set);
    free(c);
    return exit_status;
}

/* ---- All that is shipped --------------------------------------------------- */

typedef struct whole {
    bench_shipped *shipped;
    size_t shipped_count;
    uint64_t rounds;
    bench_points points;
} whole;

static evo_status add_shipped(const whole *w, bench_set *set, evo_error *err) {
    evo_status status = EVO_OK;
    for (size_t i = 0; i < w->shipped_count && status == EVO_OK; i++) {
        const bench_shipped *s = &w->shipped[i];
        size_t first = set->count;
        if (s->target != set->target || s->format != set->format || !s->whole)
            continue;
        status = bench_add_kernel(set, s->program, err);
        if (status == EVO_OK)
            status = bench_add_exported(set, s->source, EVO_OBJECTS_DIR, err);
        for (size_t k = first; k < set->count; k++) {
            snprintf(set->functions[k].name, sizeof set->functions[k].name, "%s",
                     s->name);
            set->functions[k].max_ulp = s->claim.max_ulp;
        }
    }
    return status;
}

static evo_status add_point(whole *w, const bench_set *set, const char *inputs,
                            const bench_function *f, const evo_timed *t,
                            evo_error *err) {
    bench_point p = {.kind = f->own        ? BENCH_OWN
                             : f->baseline ? BENCH_BASELINE
                                           : BENCH_LIBRARY,
                     .max_ulp = f->max_ulp,
                     .partial = f->partial,
                     .ns_per_element = t->ns_per_element,
                     .reference_ratio = t->ratio};
    snprintf(p.target, sizeof p.target, "%s", evo_target_get(set->target)->name);
    snprintf(p.format, sizeof p.format, "%s", evo_format_get(set->format)->name);
    snprintf(p.isa, sizeof p.isa, "%s", evo_isa_name(set->isa));
    snprintf(p.inputs, sizeof p.inputs, "%s", inputs);
    snprintf(p.function, sizeof p.function, "%s", f->name);
    snprintf(p.from, sizeof p.from, "%s", f->origin);
    return bench_points_add(&w->points, &p, err);
}

static const struct quoted {
    evo_target_id target;
    evo_isa isa;
    double max_ulp, ns, yardstick_ns;
} quoted[] = {
#define BENCH_QUOTED(target, isa, ulp, ns, yardstick)                                  \
    {EVO_TARGET_##target, EVO_ISA_##isa, ulp, ns, yardstick},
#include "bench/quoted.def"
#undef BENCH_QUOTED
};

/* Quoted figures are of f32. */
static bool is_quoted(evo_target_id target, evo_format_id format) {
    for (size_t i = 0; i < EVO_COUNT_OF(quoted); i++)
        if (quoted[i].target == target && format == EVO_FORMAT_F32)
            return true;
    return false;
}

/* SLEEF's u10 function for just this instruction set; the reference where there is
 * none. */
static size_t find_yardstick(const bench_set *set) {
    for (size_t i = 0; i < set->count; i++) {
        const bench_function *f = &set->functions[i];
        if (strcmp(f->origin, "sleef") == 0 && strstr(f->name, "_u10") != NULL &&
            strcmp(f->isa, evo_isa_name(set->isa)) == 0)
            return 1 + i;
    }
    return 0;
}

/* On the first distribution: the figures are for one like it. */
static evo_status add_quoted(whole *w, const bench_set *set, const char *inputs,
                             const evo_timed *timed, evo_error *err) {
    const evo_timed *yardstick = &timed[find_yardstick(set)];
    evo_status status = EVO_OK;
    for (size_t i = 0; i < EVO_COUNT_OF(quoted) && status == EVO_OK; i++) {
        const struct quoted *q = &quoted[i];
        if (q->target != set->target || q->isa != set->isa ||
            set->format != EVO_FORMAT_F32)
            continue;
        bench_function f = {.origin = "ML library", .max_ulp = q->max_ulp};
        evo_timed t = {.ns_per_element =
                           yardstick->ns_per_element * q->ns / q->yardstick_ns,
                       .ratio = yardstick->ratio * q->yardstick_ns / q->ns};
        snprintf(f.name, sizeof f.name, "quoted: %g ns; %g ulp", q->ns, q->max_ulp);
        status = add_point(w, set, inputs, &f, &t, err);
        w->points.list[w->points.count - 1].kind = BENCH_QUOTED;
    }
    return status;
}

/* Every function of a target for one instruction set, on each distribution. */
static evo_status compare_run(whole *w, evo_target_id id, evo_format_id format,
                              evo_isa isa, evo_error *err) {
    const evo_target *target = evo_target_get(id);
    bench_set *set = calloc(1, sizeof *set);
    evo_timed *timed = calloc(1 + BENCH_MAX_FUNCTIONS, sizeof *timed);
    evo_status status =
        set && timed ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK) {
        bench_set_init(set, id, format, isa);
        status = add_shipped(w, set, err);
        if (set->count > 0)
            bench_add_nearest(set);
        bench_add_peers(set);
    }
    bool any = status == EVO_OK && (set->count > 0 || is_quoted(id, format));
    for (int k = 0; status == EVO_OK && any && k < target->timing_count; k++) {
        const char *inputs = target->timing[k].name;
        status = measure(set, &target->timing[k], w->rounds, timed, err);
        for (size_t i = 0; i < set->count && status == EVO_OK; i++)
            status = add_point(w, set, inputs, &set->functions[i], &timed[1 + i], err);
        if (status == EVO_OK && k == 0)
            status = add_quoted(w, set, inputs, timed, err);
    }
    if (set != NULL)
        bench_set_clear(set);
    free(set);
    free(timed);
    return status;
}

static const evo_format_id formats[] = {EVO_FORMAT_F32, EVO_FORMAT_F64};

static bool is_compared(evo_format_id format) {
    for (size_t i = 0; i < EVO_COUNT_OF(formats); i++)
        if (formats[i] == format)
            return true;
    return false;
}

static evo_status compare_all(const compare_options *options, whole *w,
                              evo_error *err) {
    evo_target_id only = EVO_TARGET_ALL, targets[BENCH_MAX_TARGETS];
    evo_format_id format = EVO_FORMAT_F32;
    evo_isa isa = EVO_ISA_PORTABLE;
    evo_status status = bench_shipped_all(&w->shipped, &w->shipped_count, err);
    if (status == EVO_OK && options->target != NULL)
        status = evo_cli_target(options->target, &only, err);
    if (status == EVO_OK && options->format != NULL)
        status = evo_cli_format(options->format, &format, err);
    if (status == EVO_OK)
        status = evo_cli_isa(options->isa, &isa, err);
    if (status == EVO_OK && options->format != NULL && !is_compared(format))
        status = evo_fail(err, EVO_ERR_ARGUMENT,
                          "--fmt: what is shipped is compared in f32 and f64");
    size_t count = bench_shipped_targets(w->shipped, w->shipped_count, targets);
    for (size_t t = 0; t < count && status == EVO_OK; t++)
        for (size_t f = 0; f < EVO_COUNT_OF(formats) && status == EVO_OK; f++)
            for (int level = EVO_ISA_AVX512; level >= EVO_ISA_AVX2; level--)
                if (status == EVO_OK && level <= (int)evo_isa_host() &&
                    (only == EVO_TARGET_ALL || only == targets[t]) &&
                    (options->format == NULL || format == formats[f]) &&
                    (options->isa == NULL || level == (int)isa))
                    status =
                        compare_run(w, targets[t], formats[f], (evo_isa)level, err);
    return status;
}

/* ---- Their output ---------------------------------------------------------- */

static void print_points(const bench_points *points) {
    static const char *const headers[] = {"target",  "fmt",        "isa",
                                          "inputs",  "function",   "from",
                                          "max ULP", "ns/element", "x reference"};
    evo_grid grid;
    evo_grid_init(&grid, "llllllrrr", headers);
    for (size_t i = 0; i < points->count; i++) {
        const bench_point *p = &points->list[i];
        evo_grid_cell(&grid, "%s", p->target);
        evo_grid_cell(&grid, "%s", p->format);
        evo_grid_cell(&grid, "%s", p->isa);
        evo_grid_cell(&grid, "%s", p->inputs);
        evo_grid_cell(&grid, "%s", p->function);
        evo_grid_cell(&grid, "%s", p->from);
        evo_grid_cell(&grid, p->partial ? "(%.4f)" : "%.4f", p->max_ulp);
        evo_grid_number(&grid, 4, p->ns_per_element);
        evo_grid_number(&grid, 3, p->reference_ratio);
    }
    evo_grid_print(&grid, stdout);
}

static void print_verdicts(const bench_verdict *verdicts, size_t count) {
    static const char *const headers[] = {"target", "fmt",     "isa",     "function",
                                          "from",   "max ULP", "verdict", "at worst"};
    size_t dominated = 0, libraries = 0;
    evo_grid grid;
    evo_grid_init(&grid, "lllllrll", headers);
    for (size_t i = 0; i < count; i++) {
        const bench_verdict *v = &verdicts[i];
        libraries += v->peer->kind != BENCH_BASELINE;
        dominated += v->dominated && v->peer->kind != BENCH_BASELINE;
        evo_grid_cell(&grid, "%s", v->peer->target);
        evo_grid_cell(&grid, "%s", v->peer->format);
        evo_grid_cell(&grid, "%s", v->peer->isa);
        evo_grid_cell(&grid, "%s", v->peer->function);
        evo_grid_cell(&grid, "%s", v->peer->from);
        evo_grid_cell(&grid, v->peer->partial ? "(%.4f)" : "%.4f", v->peer->max_ulp);
        if (v->kernel == NULL) {
            evo_grid_cell(&grid, "NOT dominated: no kernel is as accurate");
            evo_grid_cell(&grid, "-");
            continue;
        }
        evo_grid_cell(&grid, "%s %s (%.3f ulp, x %.2f)",
                      v->dominated ? "dominated by" : "NOT dominated; nearest",
                      v->kernel, v->kernel_ulp, v->ratio);
        evo_grid_cell(&grid, "%s, %s", v->from, v->inputs);
    }
    evo_grid_print(&grid, stdout);
    printf("%zu of %zu functions of libraries dominated\n", dominated, libraries);
}

static json_t *point_json(const bench_point *p) {
    json_t *object =
        json_pack("{ss,ss,ss,ss,ss,ss,sb}", "target", p->target, "fmt", p->format,
                  "isa", p->isa, "inputs", p->inputs, "function", p->function, "from",
                  p->from, "special_values", !p->partial);
    evo_json_real(object, "max_ulp", p->max_ulp);
    evo_json_real(object, "ns_per_element", p->ns_per_element);
    evo_json_real(object, "reference_ratio", p->reference_ratio);
    json_object_set_new(object, "quoted", json_boolean(p->kind == BENCH_QUOTED));
    return object;
}

static int print_json(const bench_points *points, const bench_verdict *verdicts,
                      size_t count) {
    char host[160];
    evo_host_fingerprint(host, sizeof host);
    json_t *list = json_array(), *judged = json_array();
    for (size_t i = 0; i < points->count; i++)
        json_array_append_new(list, point_json(&points->list[i]));
    for (size_t i = 0; i < count; i++) {
        const bench_verdict *v = &verdicts[i];
        json_t *object = json_pack("{ss,ss,ss,ss,ss,sb,ss*}", "target", v->peer->target,
                                   "fmt", v->peer->format, "isa", v->peer->isa,
                                   "function", v->peer->function, "from", v->peer->from,
                                   "dominated", (int)v->dominated, "kernel", v->kernel);
        if (v->kernel != NULL) {
            evo_json_real(object, "kernel_ulp", v->kernel_ulp);
            evo_json_real(object, "ratio", v->ratio);
            json_object_set_new(object, "compiler", json_string(v->from));
            json_object_set_new(object, "inputs", json_string(v->inputs));
        }
        json_array_append_new(judged, object);
    }
    return evo_json_print(
        json_pack("{ss,so,so}", "host", host, "points", list, "verdicts", judged));
}

static int run_whole(const compare_options *options, uint64_t rounds) {
    evo_error err = {EVO_OK, ""};
    whole w = {.rounds = rounds};
    bench_verdict *verdicts = NULL;
    size_t count;
    int exit_status = EVO_EXIT_DONE;
    if (compare_all(options, &w, &err) != EVO_OK ||
        bench_judge(&w.points, &verdicts, &count, &err) != EVO_OK) {
        exit_status = evo_cli_fail(&err);
    } else if (options->json) {
        exit_status = print_json(&w.points, verdicts, count);
    } else if (options->csv) {
        evo_text text;
        evo_text_init(&text);
        evo_host_fingerprint(w.points.host, sizeof w.points.host);
        bench_points_write(&w.points, &text);
        fputs(text.data != NULL ? text.data : "", stdout);
        evo_text_clear(&text);
    } else {
        print_points(&w.points);
        printf("\n");
        print_verdicts(verdicts, count);
    }
    free(verdicts);
    free(w.shipped);
    bench_points_clear(&w.points);
    return exit_status;
}

/* ---- Command --------------------------------------------------------------- */

static int run(const compare_options *options, const evo_args *args) {
    evo_error err = {EVO_OK, ""};
    uint64_t rounds = 400;
    if (options->rounds != NULL &&
        evo_cli_count("--rounds", options->rounds, 1, 1000000, &rounds, &err) != EVO_OK)
        return evo_cli_fail(&err);
    if (args->count > 0 || options->exported != NULL)
        return run_named(options, args, rounds);
    if (options->inputs != NULL)
        return evo_cli_usage("--inputs belongs to named functions: what is shipped is "
                             "compared on every distribution");
    return run_whole(options, rounds);
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "[OPTIONS] [FILE|ARCHIVE:ID ...]",
        "Times libraries, kernels and exported C for a target, interleaved in one "
        "run;\n"
        "where none is named, all that is shipped in results/, with verdicts.",
        0, BENCH_MAX_FUNCTIONS};
    compare_options c = {0};
    int status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &c.target, 0,
         "default: exp; of what is shipped: all", "NAME"},
        {"fmt", '\0', POPT_ARG_STRING, &c.format, 0, "default: f32", "FORMAT"},
        {"isa", '\0', POPT_ARG_STRING, &c.isa, 0, "widest instruction set",
         "native|avx512|avx2|portable"},
        {"inputs", '\0', POPT_ARG_STRING, &c.inputs, 0, "input distribution", "NAME"},
        {"rounds", '\0', POPT_ARG_STRING, &c.rounds, 0, "samples (default 400)", "N"},
        {"exported", '\0', POPT_ARG_ARGV, &c.exported, 0, "exported C, or a library",
         "NAME.c|NAME.so"},
        {"json", '\0', POPT_ARG_NONE, &c.json, 0, "print JSON", NULL},
        {"csv", '\0', POPT_ARG_NONE, &c.csv, 0, "print what is shipped as CSV", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &status))
        return status;
    status = run(&c, &args);
    free(c.exported);
    evo_cli_args_clear(&args);
    return status;
}
