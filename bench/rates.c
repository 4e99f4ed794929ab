/* rates: what one candidate costs in each stage of the funnel, on one thread, averaged
 * over structures as a search meets them (or over the given programs), and how many
 * structures go through compiling, sampling and timing on one thread and on more.
 *
 *     rates [--target T] [--fmt F] [--isa ISA] [--structures N] [--threads N]
 *           [--compilations N] [--json] [FILE|ARCHIVE:ID ...]
 */
#include "bench/structures.h"
#include "scoring/scorer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    SCREEN_POINTS = 256,
    EVALUATION_POINTS = 1024,
    BATCH = EVO_SCORE_BATCH,
    STRUCTURES = 512,
    LEAST_STRUCTURES = 10000, /* a second of one thread */
    MAX_STRUCTURES = 100000,
};

typedef struct lab {
    evo_target_id target;
    evo_format_id format;
    evo_isa isa;
    unsigned threads;
    evo_kernel *kernels; /* canonical */
    size_t count;
    evo_scorer *scorer; /* points, and working memory for each thread */
    double *values;     /* SCREEN_POINTS */
    double *jacobian;   /* EVO_MAX_INSTRS * SCREEN_POINTS */
    evo_code *codes;    /* of each kernel, compiled in the batches below */
    evo_jit_batch **batches;
    bool llvm;   /* compile as for proofs, not as for search */
    double sink; /* results, so that nothing is optimised away */
} lab;

/* One stage on one kernel. */
typedef evo_status stage_fn(lab *l, size_t kernel, evo_error *err);

/* ---- Stages ---------------------------------------------------------------- */

static evo_status verify(lab *l, size_t kernel, evo_error *err) {
    return evo_kernel_verify(&l->kernels[kernel], err);
}

static evo_status canonicalize(lab *l, size_t kernel, evo_error *err) {
    (void)err;
    evo_kernel copy = l->kernels[kernel];
    evo_hash hash = evo_kernel_identify(&copy);
    l->sink += hash.bytes[0];
    return EVO_OK;
}

static evo_status screen(lab *l, size_t kernel, evo_error *err) {
    (void)err;
    evo_code code = {.kernel = &l->kernels[kernel]};
    evo_points points = l->scorer->select;
    double largest = 0;
    points.count = points.usual = SCREEN_POINTS;
    evo_status status = evo_worker_error(l->scorer->workers, &code, &points,
                                         (double)INFINITY, NULL, &largest);
    l->sink += largest;
    return status;
}

static evo_status linearize(lab *l, size_t kernel, evo_error *err) {
    const evo_kernel *k = &l->kernels[kernel];
    evo_value tunables[EVO_MAX_INSTRS];
    double constants[EVO_MAX_INSTRS];
    size_t count = evo_kernel_tunables(k, tunables, EVO_MAX_INSTRS);
    for (size_t i = 0; i < count; i++) {
        bool wide = k->instrs[tunables[i]].op == EVO_OP_CONST_F64;
        constants[i] = evo_format_decode(wide ? EVO_FORMAT_F64 : EVO_FORMAT_F32,
                                         k->instrs[tunables[i]].imm);
    }
    const void *in[1] = {l->scorer->select.x};
    evo_status status =
        evo_linearize(l->scorer->workers[0].interp, k, tunables, count, constants, in,
                      NULL, SCREEN_POINTS, l->values, l->jacobian);
    /* Kernels that it does not cover cost the search nothing either. */
    (void)err;
    return status == EVO_ERR_UNSUPPORTED ? EVO_OK : status;
}

/* Compiles `n` kernels, those after the last being the first ones again, as the funnel
 * does it. */
static evo_status compile(lab *l, unsigned worker, size_t first, size_t n,
                          evo_code *codes, evo_jit_batch **batch, evo_error *err) {
    evo_jit_request requests[BATCH];
    for (size_t i = 0; i < n; i++) {
        const evo_kernel *kernel = &l->kernels[(first + i) % l->count];
        evo_code_init(kernel, &codes[i]);
        requests[i] = (evo_jit_request){.kernel = kernel,
                                        .tunables = codes[i].tunables,
                                        .tunable_count = codes[i].count,
                                        .quick = !l->llvm};
    }
    evo_status status =
        evo_jit_compile(l->scorer->workers[worker].jit, requests, n, batch, err);
    for (size_t i = 0; i < n; i++)
        codes[i].fn = requests[i].fn;
    return status;
}

static evo_status compile_some(lab *l, size_t kernel, size_t n, evo_error *err) {
    evo_code codes[BATCH];
    evo_jit_batch *batch;
    evo_status status = compile(l, 0, kernel, n, codes, &batch, err);
    evo_jit_batch_destroy(batch);
    return status;
}

static evo_status compile_one(lab *l, size_t kernel, evo_error *err) {
    return compile_some(l, kernel, 1, err);
}

/* The kernel and those after it; the caller divides by BATCH. */
static evo_status compile_batch(lab *l, size_t kernel, evo_error *err) {
    return compile_some(l, kernel * BATCH, BATCH, err);
}

static evo_status compile_batch_llvm(lab *l, size_t kernel, evo_error *err) {
    l->llvm = true;
    evo_status status = compile_batch(l, kernel, err);
    l->llvm = false;
    return status;
}

/* One evaluation of a vector of constants, as polishing does it. */
static evo_status evaluate(lab *l, size_t kernel, evo_error *err) {
    evo_points points = l->scorer->select;
    double largest;
    (void)err;
    points.count = points.usual = EVALUATION_POINTS;
    evo_status status = evo_worker_error(l->scorer->workers, &l->codes[kernel], &points,
                                         (double)INFINITY, NULL, &largest);
    l->sink += largest;
    return status;
}

static evo_status sample_by(lab *l, unsigned worker, const evo_code *code) {
    double largest;
    evo_status status =
        evo_worker_error(&l->scorer->workers[worker], code, &l->scorer->sample,
                         (double)INFINITY, NULL, &largest);
    return status;
}

static evo_status sample(lab *l, size_t kernel, evo_error *err) {
    (void)err;
    return sample_by(l, 0, &l->codes[kernel]);
}

/* Code with its constants, as the clock takes it. */
static void run_code(void *ctx, const void *x, void *y, size_t n) {
    const evo_code *code = ctx;
    uint64_t constants[EVO_FIT_MAX_CONSTANTS];
    const void *in[1] = {x};
    void *out[1] = {y};
    for (size_t k = 0; k < code->count; k++)
        constants[k] = code->kernel->instrs[code->tunables[k]].imm;
    code->fn(in, out, NULL, constants, NULL, n);
}

static evo_status time_one(lab *l, size_t kernel, evo_error *err) {
    (void)err;
    const evo_timed subject = {.fn = run_code, .ctx = &l->codes[kernel]};
    l->sink += evo_stopwatch_ratio(l->scorer->workers[0].stopwatches[0], &subject);
    return EVO_OK;
}

/* ---- Structures ------------------------------------------------------------ */

/* One batch: compiled once, then each sampled and timed. */
static evo_status batch_of_structures(void *ctx, size_t index, unsigned worker) {
    lab *l = ctx;
    evo_code codes[BATCH];
    evo_jit_batch *batch;
    evo_status status = compile(l, worker, index * BATCH, BATCH, codes, &batch, NULL);
    evo_timing_warm();
    for (size_t i = 0; i < BATCH && status == EVO_OK; i++) {
        status = sample_by(l, worker, &codes[i]);
        const evo_timed subject = {.fn = run_code, .ctx = &codes[i]};
        (void)evo_stopwatch_ratio(l->scorer->workers[worker].stopwatches[0], &subject);
    }
    evo_jit_batch_destroy(batch);
    return status;
}

/* Structures per second on so many threads. */
static evo_status structures_per_second(lab *l, unsigned threads, double *rate,
                                        evo_error *err) {
    /* Many, so that a thread that waits for the other one's last batch does not show.
     */
    size_t batches = (LEAST_STRUCTURES + l->count) / BATCH;
    uint64_t start = evo_now_ns();
    evo_status status = evo_parallel_for(threads, batches, batch_of_structures, l);
    *rate = (double)(batches * BATCH) * 1e9 / (double)(evo_now_ns() - start);
    return status == EVO_OK ? status : evo_fail(err, status, "a structure failed");
}

static long resident_kib(void) {
    long pages = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL)
        return 0;
    if (fscanf(file, "%ld %ld", &pages, &resident) != 2)
        resident = 0;
    (void)fclose(file);
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

/* Resident memory while compiling, after a tenth of the compilations and at the end. */
static evo_status watch_memory(lab *l, uint64_t compilations, evo_error *err) {
    long early = 0, most = 0;
    for (uint64_t done = 0; done < compilations; done += BATCH) {
        evo_status status = compile_some(l, (size_t)(done % l->count), BATCH, err);
        if (status != EVO_OK)
            return status;
        if (early == 0 && done >= compilations / 10)
            early = resident_kib();
        most = resident_kib() > most ? resident_kib() : most;
    }
    long last = resident_kib();
    printf("%llu compilations: resident %ld KiB after a tenth, %ld at the end "
           "(%+.1f %%), %ld at most\n",
           (unsigned long long)compilations, early, last,
           100.0 * (double)(last - early) / (double)early, most);
    return EVO_OK;
}

static evo_status prove_one(lab *l, size_t kernel, evo_error *err) {
    const evo_kernel *k = &l->kernels[kernel];
    evo_claim claim;
    evo_prove_options options = {.target = l->target,
                                 .format = l->format,
                                 .domain = evo_domain_whole(),
                                 .threads = evo_cpu_count(),
                                 .isa = l->isa};
    return evo_prove_kernels(&k, 1, &options, &claim, err);
}

static const struct stage {
    const char *name;
    stage_fn *run;
    int kernels; /* that one call serves */
    uint64_t min_ns;
} stages[] = {
    {"verify", verify, 1, 200000000},
    {"canonical form and identity", canonicalize, 1, 200000000},
    {"screen: interpreter, ULP at 256 points", screen, 1, 200000000},
    {"fit: values and derivatives, 256 points", linearize, 1, 200000000},
    {"compile, one at a time", compile_one, 1, 500000000},
    {"compile, 16 together", compile_batch, BATCH, 500000000},
    {"compile by LLVM, 16 together", compile_batch_llvm, BATCH, 500000000},
    {"polish: one evaluation, native, ULP at 1,024 points", evaluate, 1, 200000000},
    {"sample: native, ULP at 65,536 points", sample, 1, 300000000},
    {"time: against the reference", time_one, 1, 300000000},
    {"prove: all inputs, all CPUs", prove_one, 1, 1},
};

/* Microseconds for one kernel. */
static evo_status measure(lab *l, const struct stage *stage, double *us,
                          evo_error *err) {
    uint64_t start = evo_now_ns(), elapsed, calls = 0;
    do {
        evo_status status = stage->run(l, (size_t)(calls % l->count), err);
        if (status != EVO_OK)
            return status;
        calls++;
        elapsed = evo_now_ns() - start;
    } while (elapsed < stage->min_ns);
    *us = (double)elapsed / 1e3 / (double)(calls * (uint64_t)stage->kernels);
    return EVO_OK;
}

/* ---- Kernels --------------------------------------------------------------- */

static evo_status load_kernels(lab *l, const evo_args *args, evo_error *err) {
    l->kernels = calloc((size_t)args->count, sizeof *l->kernels);
    evo_status status = l->kernels != NULL ? EVO_OK : EVO_ERR_MEMORY;
    for (int i = 0; i < args->count && status == EVO_OK; i++) {
        evo_loaded loaded;
        status = evo_cli_load(args->words[i], &loaded, err);
        if (status == EVO_OK)
            status =
                evo_check_signature(&loaded.entry.kernel, l->target, l->format, err);
        if (status == EVO_OK) {
            evo_kernel_canonicalize(&loaded.entry.kernel);
            l->kernels[l->count++] = loaded.entry.kernel;
        }
    }
    return status;
}

static evo_status compile_all(lab *l, evo_error *err) {
    evo_status status = EVO_OK;
    for (size_t i = 0; i < l->count && status == EVO_OK; i += BATCH)
        status = compile(l, 0, i, l->count - i < BATCH ? l->count - i : BATCH,
                         l->codes + i, &l->batches[i], err);
    return status;
}

static evo_status prepare(lab *l, const evo_args *args, size_t structures,
                          evo_error *err) {
    evo_scorer_options options = {.target = l->target,
                                  .format = l->format,
                                  .domain = evo_domain_whole(),
                                  .isa = l->isa,
                                  .objective = EVO_OBJECTIVE_NS,
                                  .seed = 1,
                                  .workers = l->threads};
    evo_status status = args->count > 0
                            ? load_kernels(l, args, err)
                            : bench_structures(l->target, l->isa, 1, structures,
                                               &l->kernels, &l->count, err);
    if (status == EVO_OK)
        status = evo_scorer_create(&options, &l->scorer, err);
    if (status != EVO_OK)
        return status;
    l->codes = calloc(l->count, sizeof *l->codes);
    l->batches = calloc(l->count, sizeof *l->batches);
    l->values = evo_alloc_aligned(SCREEN_POINTS * sizeof *l->values);
    l->jacobian =
        evo_alloc_aligned((size_t)EVO_MAX_INSTRS * SCREEN_POINTS * sizeof(double));
    if (!l->codes || !l->batches || !l->values || !l->jacobian)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    return compile_all(l, err);
}

static void clear(lab *l) {
    for (size_t i = 0; l->batches != NULL && i < l->count; i++)
        evo_jit_batch_destroy(l->batches[i]);
    evo_scorer_destroy(l->scorer);
    free(l->kernels);
    free(l->codes);
    free(l->batches);
    free(l->values);
    free(l->jacobian);
}

/* ---- Output ---------------------------------------------------------------- */

typedef struct result {
    double us[EVO_COUNT_OF(stages)];
    double one, many; /* structures per second */
} result;

static int print_json(const lab *l, const result *r) {
    json_t *array = json_array();
    for (size_t i = 0; i < EVO_COUNT_OF(stages); i++) {
        json_t *object = json_pack("{ss}", "stage", stages[i].name);
        evo_json_real(object, "us_per_kernel", r->us[i]);
        evo_json_real(object, "kernels_per_second", 1e6 / r->us[i]);
        json_array_append_new(array, object);
    }
    char host[160];
    evo_host_fingerprint(host, sizeof host);
    json_t *object =
        json_pack("{ss,ss,si,so,si}", "host", host, "isa", evo_isa_name(l->isa),
                  "kernels", (int)l->count, "stages", array, "threads", l->threads);
    evo_json_real(object, "structures_per_second", r->one);
    evo_json_real(object, "structures_per_second_threads", r->many);
    return evo_json_print(object);
}

static void print_row(evo_grid *grid, const char *name, double us) {
    evo_grid_cell(grid, "%s", name);
    evo_grid_cell(grid, us < 1000 ? "%.2f" : "%.0f", us);
    evo_grid_cell(grid, 1e6 / us < 100 ? "%.3g" : "%.0f", 1e6 / us);
}

static int print(const lab *l, const result *r) {
    static const char *const headers[] = {"stage", "us per kernel",
                                          "kernels per second"};
    char threads[64];
    evo_grid grid;
    evo_grid_init(&grid, "lrr", headers);
    for (size_t i = 0; i < EVO_COUNT_OF(stages); i++)
        print_row(&grid, stages[i].name, r->us[i]);
    print_row(&grid, "structure: compile, sample and time", 1e6 / r->one);
    (void)snprintf(threads, sizeof threads, "the same on %u threads", l->threads);
    print_row(&grid, threads, 1e6 / r->many);
    evo_grid_print(&grid, stdout);
    return EVO_EXIT_DONE;
}

typedef struct rates_options {
    char *target, *format, *isa, *structures, *threads, *compilations;
    int json;
} rates_options;

static int run(lab *l, const rates_options *o, const evo_args *args, evo_error *err) {
    result r;
    uint64_t structures = STRUCTURES, threads = evo_cpu_count(), compilations = 0;
    evo_status status = bench_subject(o->target, o->format, o->isa, &l->target,
                                      &l->format, &l->isa, err);
    if (status == EVO_OK && o->structures != NULL)
        status = evo_cli_count("--structures", o->structures, 1, MAX_STRUCTURES,
                               &structures, err);
    if (status == EVO_OK && o->threads != NULL)
        status = evo_cli_count("--threads", o->threads, 1, 1024, &threads, err);
    if (status == EVO_OK && o->compilations != NULL)
        status = evo_cli_count("--compilations", o->compilations, 10, 1000000000,
                               &compilations, err);
    l->threads = (unsigned)threads;
    if (status == EVO_OK)
        status = prepare(l, args, (size_t)structures, err);
    if (status == EVO_OK && compilations > 0) {
        status = watch_memory(l, compilations, err);
        return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(err);
    }
    for (size_t i = 0; i < EVO_COUNT_OF(stages) && status == EVO_OK; i++)
        status = measure(l, &stages[i], &r.us[i], err);
    if (status == EVO_OK)
        status = structures_per_second(l, 1, &r.one, err);
    if (status == EVO_OK)
        status = structures_per_second(l, l->threads, &r.many, err);
    if (status != EVO_OK)
        return evo_cli_fail(err);
    return o->json ? print_json(l, &r) : print(l, &r);
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "[OPTIONS] [FILE|ARCHIVE:ID ...]",
        "Measures what one candidate costs in each stage of the funnel, on one thread.",
        0, 64};
    rates_options o = {0};
    int status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &o.target, 0, "default: exp", "NAME"},
        {"fmt", '\0', POPT_ARG_STRING, &o.format, 0, "default: f32", "FORMAT"},
        {"isa", '\0', POPT_ARG_STRING, &o.isa, 0, "instruction set",
         "native|avx512|avx2|portable"},
        {"structures", '\0', POPT_ARG_STRING, &o.structures, 0,
         "mutated seeds to measure with (default 512)", "N"},
        {"threads", '\0', POPT_ARG_STRING, &o.threads, 0, "of the last row", "N"},
        {"compilations", '\0', POPT_ARG_STRING, &o.compilations, 0,
         "compile that often and print the memory in use, nothing else", "N"},
        {"json", '\0', POPT_ARG_NONE, &o.json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &status))
        return status;
    lab l = {0};
    evo_error err = {EVO_OK, ""};
    status = run(&l, &o, &args, &err);
    clear(&l);
    evo_cli_args_clear(&args);
    return status;
}
