/* rates: what one candidate costs in each stage of the funnel, on one thread, averaged
 * over the given programs (default: all seeds of the target).
 *
 *     rates [--target T] [--fmt F] [--isa ISA] [--json] [FILE|ARCHIVE:ID ...]
 */
#include "bench/functions.h"

#include <dirent.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SCREEN_POINTS = 256, SAMPLE_POINTS = 65536, BATCH = 8, MAX_KERNELS = 128 };

typedef struct lab {
    evo_target_id target;
    evo_format_id format;
    evo_isa isa;
    evo_kernel *kernels; /* canonical */
    size_t count;
    evo_interp *interp;
    evo_jit *jit;
    evo_reference *reference;
    float *x, *y;           /* SAMPLE_POINTS each */
    double *exact, *values; /* SAMPLE_POINTS; SCREEN_POINTS */
    double *jacobian;       /* EVO_MAX_INSTRS * SCREEN_POINTS */
    evo_native_fn **native; /* of each kernel, for the sampling stage */
    evo_jit_batch *batch;
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
    evo_kernel_canonicalize(&copy);
    evo_hash hash = evo_kernel_hash(&copy);
    l->values[0] = hash.bytes[0]; /* so that it is not optimised away */
    return EVO_OK;
}

static evo_status screen(lab *l, size_t kernel, evo_error *err) {
    (void)err;
    const void *in[1] = {l->x};
    void *out[1] = {l->y};
    return evo_interpret(l->interp, &l->kernels[kernel], in, out, NULL, SCREEN_POINTS);
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
    const void *in[1] = {l->x};
    evo_status status = evo_linearize(l->interp, k, tunables, count, constants, in,
                                      NULL, SCREEN_POINTS, l->values, l->jacobian);
    /* Kernels that it does not cover cost the search nothing either. */
    (void)err;
    return status == EVO_ERR_UNSUPPORTED ? EVO_OK : status;
}

static evo_status compile_one(lab *l, size_t kernel, evo_error *err) {
    evo_jit_request request = {.kernel = &l->kernels[kernel]};
    evo_jit_batch *batch;
    evo_status status = evo_jit_compile(l->jit, &request, 1, &batch, err);
    if (status == EVO_OK)
        evo_jit_batch_destroy(batch);
    return status;
}

/* The kernel and those after it; the caller divides by BATCH. */
static evo_status compile_batch(lab *l, size_t kernel, evo_error *err) {
    evo_jit_request requests[BATCH];
    evo_jit_batch *batch;
    for (size_t i = 0; i < BATCH; i++)
        requests[i] = (evo_jit_request){.kernel = &l->kernels[(kernel + i) % l->count]};
    evo_status status = evo_jit_compile(l->jit, requests, BATCH, &batch, err);
    if (status == EVO_OK)
        evo_jit_batch_destroy(batch);
    return status;
}

static evo_status sample(lab *l, size_t kernel, evo_error *err) {
    (void)err;
    const void *in[1] = {l->x};
    void *out[1] = {l->y};
    l->native[kernel](in, out, NULL, NULL, NULL, SAMPLE_POINTS);
    l->values[0] = evo_oracle_max_error(l->target, l->format, l->x, l->exact, l->y,
                                        SAMPLE_POINTS, NULL);
    return EVO_OK;
}

static evo_status time_one(lab *l, size_t kernel, evo_error *err) {
    evo_timed timed[2] = {{.fn = evo_timing_reference},
                          {.fn = evo_native_array, .ctx = &l->native[kernel]}};
    evo_timing_options options = {.format = l->format,
                                  .inputs = evo_target_get(l->target)->timing,
                                  .elements = 2048,
                                  .rounds = 40};
    return evo_time_interleaved(timed, 2, &options, err);
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
    {"screen: interpreter, 256 points", screen, 1, 200000000},
    {"fit: values and derivatives, 256 points", linearize, 1, 200000000},
    {"compile, one at a time", compile_one, 1, 500000000},
    {"compile, 8 together", compile_batch, BATCH, 500000000},
    {"sample: native, ULP at 65,536 points", sample, 1, 300000000},
    {"time: 40 rounds against the reference", time_one, 1, 500000000},
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

static evo_status add_kernel(lab *l, const char *name, evo_error *err) {
    evo_loaded loaded;
    evo_status status = evo_cli_load(name, &loaded, err);
    if (status == EVO_OK)
        status = evo_check_signature(&loaded.entry.kernel, l->target, l->format, err);
    if (status != EVO_OK || l->count == MAX_KERNELS)
        return status;
    evo_kernel_canonicalize(&loaded.entry.kernel);
    l->kernels[l->count++] = loaded.entry.kernel;
    return EVO_OK;
}

/* Every program of seeds/TARGET that has the signature. */
static void add_seeds(lab *l) {
    char folder[1024], path[1400];
    snprintf(folder, sizeof folder, "%s/%s", EVO_SEEDS_DIR,
             evo_target_get(l->target)->name);
    DIR *dir = opendir(folder);
    if (dir == NULL)
        return;
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        evo_error ignored;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (entry->d_name[0] != '.' && add_kernel(l, path, &ignored) != EVO_OK)
            continue;
    }
    closedir(dir);
}

static evo_status compile_all(lab *l, evo_error *err) {
    evo_jit_request requests[MAX_KERNELS];
    for (size_t i = 0; i < l->count; i++)
        requests[i] = (evo_jit_request){.kernel = &l->kernels[i]};
    evo_status status = evo_jit_compile(l->jit, requests, l->count, &l->batch, err);
    for (size_t i = 0; status == EVO_OK && i < l->count; i++)
        l->native[i] = requests[i].fn;
    return status;
}

static evo_status prepare(lab *l, const evo_args *args, evo_error *err) {
    l->kernels = calloc(MAX_KERNELS, sizeof *l->kernels);
    l->native = calloc(MAX_KERNELS, sizeof *l->native);
    l->interp = evo_interp_create();
    l->x = evo_alloc_aligned(SAMPLE_POINTS * sizeof *l->x);
    l->y = evo_alloc_aligned(SAMPLE_POINTS * sizeof *l->y);
    l->exact = evo_alloc_aligned(SAMPLE_POINTS * sizeof *l->exact);
    l->values = evo_alloc_aligned(SCREEN_POINTS * sizeof *l->values);
    l->jacobian =
        evo_alloc_aligned((size_t)EVO_MAX_INSTRS * SCREEN_POINTS * sizeof(double));
    if (!l->kernels || !l->native || !l->interp || !l->x || !l->y || !l->exact ||
        !l->values || !l->jacobian)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = EVO_OK;
    for (int i = 0; i < args->count && status == EVO_OK; i++)
        status = add_kernel(l, args->words[i], err);
    if (args->count == 0)
        add_seeds(l);
    if (status == EVO_OK && l->count == 0)
        status = evo_fail(err, EVO_ERR_ARGUMENT, "there is no program to measure with");
    if (status == EVO_OK)
        status = evo_reference_create(l->target, l->format, evo_cpu_count(),
                                      &l->reference, err);
    if (status == EVO_OK)
        status = evo_jit_create(l->isa, &l->jit, err);
    if (status == EVO_OK)
        status = compile_all(l, err);
    if (status != EVO_OK)
        return status;
    evo_domain domain = evo_domain_whole();
    size_t n = evo_oracle_inputs(l->target, l->format, &domain, false, 1,
                                 EVO_STREAM_SELECT, l->x, SAMPLE_POINTS);
    evo_reference_eval(l->reference, l->x, l->exact, n);
    return EVO_OK;
}

static void clear(lab *l) {
    evo_reference_destroy(l->reference);
    if (l->batch != NULL)
        evo_jit_batch_destroy(l->batch);
    if (l->jit != NULL)
        evo_jit_destroy(l->jit);
    if (l->interp != NULL)
        evo_interp_destroy(l->interp);
    free(l->kernels);
    free(l->native);
    free(l->x);
    free(l->y);
    free(l->exact);
    free(l->values);
    free(l->jacobian);
}

/* ---- Output ---------------------------------------------------------------- */

static int print(const lab *l, const double *us, bool json) {
    static const char *const headers[] = {"stage", "us per kernel",
                                          "kernels per second"};
    if (json) {
        json_t *array = json_array();
        for (size_t i = 0; i < EVO_COUNT_OF(stages); i++) {
            json_t *object = json_pack("{ss}", "stage", stages[i].name);
            evo_json_real(object, "us_per_kernel", us[i]);
            evo_json_real(object, "kernels_per_second", 1e6 / us[i]);
            json_array_append_new(array, object);
        }
        char host[160];
        evo_host_fingerprint(host, sizeof host);
        return evo_json_print(json_pack("{ss,ss,si,so}", "host", host, "isa",
                                        evo_isa_name(l->isa), "kernels", (int)l->count,
                                        "stages", array));
    }
    evo_grid grid;
    evo_grid_init(&grid, "lrr", headers);
    for (size_t i = 0; i < EVO_COUNT_OF(stages); i++) {
        evo_grid_cell(&grid, "%s", stages[i].name);
        evo_grid_cell(&grid, us[i] < 1000 ? "%.2f" : "%.0f", us[i]);
        evo_grid_cell(&grid, 1e6 / us[i] < 100 ? "%.3g" : "%.0f", 1e6 / us[i]);
    }
    evo_grid_print(&grid, stdout);
    return EVO_EXIT_DONE;
}

static int run(lab *l, const evo_args *args, bool json) {
    evo_error err = {EVO_OK, ""};
    double us[EVO_COUNT_OF(stages)];
    if (prepare(l, args, &err) != EVO_OK)
        return evo_cli_fail(&err);
    for (size_t i = 0; i < EVO_COUNT_OF(stages); i++) {
        if (measure(l, &stages[i], &us[i], &err) != EVO_OK)
            return evo_cli_fail(&err);
    }
    return print(l, us, json);
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "[OPTIONS] [FILE|ARCHIVE:ID ...]",
        "Measures what one candidate costs in each stage of the funnel, on one thread.",
        0, MAX_KERNELS};
    char *target = NULL, *format = NULL, *isa = NULL;
    int json = 0, status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &target, 0, "default: exp", "NAME"},
        {"fmt", '\0', POPT_ARG_STRING, &format, 0, "default: f32", "FORMAT"},
        {"isa", '\0', POPT_ARG_STRING, &isa, 0, "instruction set",
         "native|avx512|avx2|portable"},
        {"json", '\0', POPT_ARG_NONE, &json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *words[64];
    for (int i = 0; i < argc && i < 64; i++)
        words[i] = argv[i];
    if (!evo_cli_args_parse(&args, argc < 64 ? argc : 64, words, options, &synopsis,
                            &status))
        return status;
    lab l = {0};
    evo_error err = {EVO_OK, ""};
    if (bench_subject(target, format, isa, &l.target, &l.format, &l.isa, &err) !=
        EVO_OK)
        status = evo_cli_fail(&err);
    else
        status = run(&l, &args, json != 0);
    clear(&l);
    evo_cli_args_clear(&args);
    return status;
}
