/* screening: how many children a second are bred, told apart and scored at 256 points,
 * on one and on two threads; what removes them; peak memory after a tenth of them and
 * at the end. `distinct` counts those that are new and were scored.
 *
 *     screening [--target T] [--fmt F] [--isa ISA] [--children N] [--json] [FILE ...]
 *
 * It calls what a search calls: evo_screen with evo_brood_next, in broods of one
 * parent. The default parent has ten operations.
 */
#include "bench/functions.h"
#include "scoring/screen.h"
#include "search/brood.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { BROOD = 4096, MAX_PARENTS = 64, MAX_THREADS = 2 };

static const char default_parent[] = "kernel ten_operations\n"
                                     "input f32\n"
                                     "output f32\n"
                                     "pass unroll 1\n"
                                     "  x = in.f32 0\n"
                                     "  lo = const.f32 -0x1.ap+6\n"
                                     "  xc = max.f32 lo x\n"
                                     "  l = const.f32 0x1.715476p+0\n"
                                     "  m = const.f32 0x1.8p+23\n"
                                     "  z = fma.f32 xc l m\n"
                                     "  n = sub.f32 z m\n"
                                     "  h = const.f32 -0x1.62e43p-1\n"
                                     "  r = fma.f32 n h xc\n"
                                     "  c5 = const.f32 0x1.1111p-7\n"
                                     "  c4 = const.f32 0x1.5555p-5\n"
                                     "  p4 = fma.f32 c5 r c4\n"
                                     "  c3 = const.f32 0x1.5555p-3\n"
                                     "  p3 = fma.f32 p4 r c3\n"
                                     "  c2 = const.f32 0x1p-1\n"
                                     "  p2 = fma.f32 p3 r c2\n"
                                     "  c1 = const.f32 0x1p+0\n"
                                     "  p1 = fma.f32 p2 r c1\n"
                                     "  c0 = const.f32 0x1p+0\n"
                                     "  p0 = fma.f32 p1 r c0\n"
                                     "  y = scalef.f32 p0 n\n"
                                     "  output 0 y\n"
                                     "end\n";

typedef struct lab {
    evo_target_id target;
    evo_format_id format;
    evo_isa isa;
    size_t children;
    evo_kernel *parents; /* canonical */
    size_t parent_count;
    evo_scorer *scorer;
    evo_breeder *breeder;
} lab;

/* One way of screening, measured. */
typedef struct row {
    const char *name;
    bool whole;
    unsigned threads;
    double seconds;
    uint64_t counts[EVO_FATE_COUNT], kept;
    long peak_tenth, peak_end; /* bytes, after a tenth of the children and at the end */
} row;

/* The most memory that was resident so far, in bytes. */
static long peak_bytes(void) {
    struct rusage usage;
    return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss * 1024L : 0;
}

/* ---- Broods ---------------------------------------------------------------- */

typedef struct job {
    lab *lab;
    size_t first; /* number of the first brood */
    bool whole;
    uint64_t counts[MAX_THREADS][EVO_FATE_COUNT], kept[MAX_THREADS];
} job;

static evo_status one_brood(void *ctx, size_t index, unsigned worker) {
    job *j = ctx;
    evo_rng rng;
    evo_brood brood;
    evo_screened kept[EVO_SCREEN_KEEP];
    size_t count;
    index += j->first;
    evo_rng_init(&rng, 1, EVO_STREAM_SEARCH, index);
    evo_brood_init(&brood, j->lab->breeder, &rng);
    evo_screen_options options = {.vary = evo_brood_next,
                                  .ctx = &brood,
                                  .children = BROOD,
                                  .keep = EVO_SCREEN_KEEP,
                                  .widen = 16,
                                  .whole = j->whole};
    evo_status status = evo_screen(j->lab->scorer, worker,
                                   &j->lab->parents[index % j->lab->parent_count],
                                   &options, kept, &count, j->counts[worker]);
    j->kept[worker] += count;
    return status;
}

static evo_status measure(lab *l, row *r, evo_error *err) {
    job j = {.lab = l, .whole = r->whole};
    size_t broods = (l->children + BROOD - 1) / BROOD, tenth = (broods + 9) / 10;
    uint64_t start = evo_now_ns();
    evo_status status = evo_parallel_for(r->threads, tenth, one_brood, &j);
    r->peak_tenth = peak_bytes();
    j.first = tenth;
    if (status == EVO_OK)
        status = evo_parallel_for(r->threads, broods - tenth, one_brood, &j);
    r->seconds = (double)(evo_now_ns() - start) * 1e-9;
    r->peak_end = peak_bytes();
    for (unsigned t = 0; t < r->threads; t++) {
        r->kept += j.kept[t];
        for (int f = 0; f < EVO_FATE_COUNT; f++)
            r->counts[f] += j.counts[t][f];
    }
    if (status != EVO_OK)
        return evo_fail(err, status, "a program cannot be screened: %s",
                        evo_status_name(status));
    return EVO_OK;
}

/* ---- Output ---------------------------------------------------------------- */

static uint64_t total(const row *r) {
    uint64_t sum = 0;
    for (int f = 0; f < EVO_FATE_COUNT; f++)
        sum += r->counts[f];
    return sum;
}

static void print_rates(const row *rows, size_t count) {
    static const char *const headers[] = {
        "screening: mutate, deduplicate, 256 points, max ULP",
        "threads",
        "us",
        "bred/s",
        "distinct/s",
        "x 1 thread",
        "peak RSS at 10 %",
        "at 100 %"};
    evo_grid grid;
    evo_grid_init(&grid, "lrrrrrrr", headers);
    for (size_t i = 0; i < count; i++) {
        const row *r = &rows[i], *one = r->threads > 1 ? &rows[i - 1] : r;
        double rate = (double)total(r) / r->seconds;
        evo_grid_cell(&grid, "%s", r->name);
        evo_grid_cell(&grid, "%u", r->threads);
        evo_grid_cell(&grid, "%.3f", 1e6 / rate);
        evo_grid_cell(&grid, "%.0f", rate);
        evo_grid_cell(&grid, "%.0f",
                      (double)(r->counts[EVO_FATE_SCORED] +
                               r->counts[EVO_FATE_BEHAVIOUR] +
                               r->counts[EVO_FATE_EARLY]) /
                          r->seconds);
        evo_grid_cell(&grid, "%.2f", rate * one->seconds / (double)total(one));
        evo_grid_cell(&grid, "%.2f MB", (double)r->peak_tenth / 1e6);
        evo_grid_cell(&grid, "%.2f MB", (double)r->peak_end / 1e6);
    }
    evo_grid_print(&grid, stdout);
}

static void print_fates(const row *rows, size_t count) {
    const char *headers[1 + 8] = {"what became of them"};
    evo_grid grid;
    for (size_t i = 0; i < count && i < 8; i++)
        headers[1 + i] = rows[i].name;
    evo_grid_init(&grid, count == 1 ? "lr" : "lrr", headers);
    for (int f = 0; f < EVO_FATE_COUNT; f++) {
        evo_grid_cell(&grid, "%s", evo_fate_name((evo_fate)f));
        for (size_t i = 0; i < count; i++)
            evo_grid_cell(&grid, "%llu (%.1f %%)",
                          (unsigned long long)rows[i].counts[f],
                          100.0 * (double)rows[i].counts[f] / (double)total(&rows[i]));
    }
    evo_grid_cell(&grid, "of these kept");
    for (size_t i = 0; i < count; i++)
        evo_grid_cell(&grid, "%llu", (unsigned long long)rows[i].kept);
    evo_grid_print(&grid, stdout);
}

static int print_json(const lab *l, const row *rows, size_t count) {
    json_t *array = json_array();
    for (size_t i = 0; i < count; i++) {
        const row *r = &rows[i];
        json_t *object = json_pack("{ss,sb,si}", "name", r->name, "whole", r->whole,
                                   "threads", (int)r->threads);
        json_t *fates = json_object();
        for (int f = 0; f < EVO_FATE_COUNT; f++)
            json_object_set_new(fates, evo_fate_name((evo_fate)f),
                                json_integer((json_int_t)r->counts[f]));
        json_object_set_new(object, "fates", fates);
        evo_json_real(object, "programs_per_second", (double)total(r) / r->seconds);
        json_object_set_new(object, "peak_rss_tenth", json_integer(r->peak_tenth));
        json_object_set_new(object, "peak_rss_end", json_integer(r->peak_end));
        json_array_append_new(array, object);
    }
    char host[160];
    evo_host_fingerprint(host, sizeof host);
    return evo_json_print(json_pack("{ss,ss,si,so}", "host", host, "isa",
                                    evo_isa_name(l->isa), "children", (int)l->children,
                                    "rows", array));
}

/* ---- Set-up ---------------------------------------------------------------- */

static evo_status add_parents(lab *l, const evo_args *args, evo_error *err) {
    evo_status status = EVO_OK;
    l->parents = calloc(MAX_PARENTS, sizeof *l->parents);
    if (l->parents == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (args->count == 0)
        status = evo_kernel_parse(default_parent, strlen(default_parent),
                                  &l->parents[l->parent_count++], err);
    for (int i = 0; i < args->count && i < MAX_PARENTS && status == EVO_OK; i++) {
        evo_loaded loaded;
        status = evo_cli_load(args->words[i], &loaded, err);
        if (status == EVO_OK)
            status =
                evo_check_signature(&loaded.entry.kernel, l->target, l->format, err);
        if (status == EVO_OK)
            l->parents[l->parent_count++] = loaded.entry.kernel;
    }
    for (size_t i = 0; i < l->parent_count && status == EVO_OK; i++)
        evo_kernel_canonicalize(&l->parents[i]);
    return status;
}

static evo_status prepare(lab *l, const evo_args *args, evo_error *err) {
    evo_scorer_options options = {.target = l->target,
                                  .format = l->format,
                                  .domain = evo_domain_whole(),
                                  .isa = l->isa,
                                  .deterministic = true,
                                  .seed = 1,
                                  .workers = MAX_THREADS};
    evo_status status = add_parents(l, args, err);
    if (status == EVO_OK)
        status = evo_scorer_create(&options, &l->scorer, err);
    if (status == EVO_OK && (l->breeder = evo_breeder_create(l->isa)) == NULL)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    return status;
}

static int run(lab *l, const evo_args *args, bool json) {
    evo_error err = {EVO_OK, ""};
    row rows[] = {
        {.name = "every new program at all points", .whole = true, .threads = 1},
        {.name = "every new program at all points", .whole = true, .threads = 2},
        {.name = "with early exit", .threads = 1},
        {.name = "with early exit", .threads = 2}};
    if (prepare(l, args, &err) != EVO_OK)
        return evo_cli_fail(&err);
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
        if (measure(l, &rows[i], &err) != EVO_OK)
            return evo_cli_fail(&err);
    if (json)
        return print_json(l, rows, EVO_COUNT_OF(rows));
    print_rates(rows, EVO_COUNT_OF(rows));
    printf("\n");
    print_fates((const row[]){rows[0], rows[2]}, 2);
    return EVO_EXIT_DONE;
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "[OPTIONS] [FILE|ARCHIVE:ID ...]",
        "Measures how fast children of the given programs are bred, told apart and "
        "scored.",
        0, MAX_PARENTS};
    char *target = NULL, *format = NULL, *isa = NULL;
    int json = 0, children = 1000000, status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &target, 0, "default: exp", "NAME"},
        {"fmt", '\0', POPT_ARG_STRING, &format, 0, "default: f32", "FORMAT"},
        {"isa", '\0', POPT_ARG_STRING, &isa, 0, "instruction set",
         "native|avx512|avx2|portable"},
        {"children", '\0', POPT_ARG_INT, &children, 0, "default: 1000000", "N"},
        {"json", '\0', POPT_ARG_NONE, &json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &status))
        return status;
    lab l = {.children = children > 0 ? (size_t)children : BROOD};
    evo_error err = {EVO_OK, ""};
    if (bench_subject(target, format, isa, &l.target, &l.format, &l.isa, &err) !=
        EVO_OK)
        status = evo_cli_fail(&err);
    else
        status = run(&l, &args, json != 0);
    evo_scorer_destroy(l.scorer);
    evo_breeder_destroy(l.breeder);
    free(l.parents);
    evo_cli_args_clear(&args);
    return status;
}
