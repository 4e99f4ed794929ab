/* Libraries, kernels and exported C as array functions. */
#define _GNU_SOURCE
#include "bench/functions.h"

#include <ctype.h>
#include <dlfcn.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "targets/rows.h"

extern char **environ;

void bench_set_init(bench_set *set, evo_target_id target, evo_format_id format,
                    evo_isa isa) {
    memset(set, 0, sizeof *set);
    set->target = target;
    set->format = format;
    set->isa = isa;
    set->inputs = evo_target_get(target)->inputs;
    set->outputs = evo_target_get(target)->outputs;
}

void bench_set_clear(bench_set *set) {
    for (size_t i = 0; i < set->batch_count; i++)
        evo_jit_batch_destroy(set->batches[i]);
    if (set->jit != NULL)
        evo_jit_destroy(set->jit);
    free(set->baseline);
    memset(set, 0, sizeof *set);
}

static void set_functions(const bench_set *set, bench_function *f, evo_array_fn *one,
                          evo_arrays_fn *several) {
    bool is_one = set->inputs == 1 && set->outputs == 1;
    f->fn = is_one ? one : NULL;
    f->several = is_one ? NULL : several;
}

/* The next free place; NULL with a sentence when the set is full. */
static bench_function *next_function(bench_set *set, evo_error *err) {
    if (set->count == BENCH_MAX_FUNCTIONS) {
        evo_fail(err, EVO_ERR_ARGUMENT, "more than %d functions", BENCH_MAX_FUNCTIONS);
        return NULL;
    }
    return &set->functions[set->count];
}

/* ---- Libraries ------------------------------------------------------------- */

void bench_add_peers(bench_set *set) {
    static const char *const isa_names[] = {"scalar", "avx2", "avx512"};
    static const evo_isa needs[] = {EVO_ISA_PORTABLE, EVO_ISA_AVX2, EVO_ISA_AVX512};
    evo_peer peers[EVO_MAX_PEERS];
    size_t found = evo_peers_find(set->target, set->format, peers, EVO_MAX_PEERS);
    for (size_t i = 0; i < found; i++) {
        bench_function *f = next_function(set, NULL);
        if (f == NULL || needs[peers[i].isa] > set->isa)
            continue;
        snprintf(f->name, sizeof f->name, "%s", peers[i].function);
        snprintf(f->origin, sizeof f->origin, "%s", peers[i].library);
        snprintf(f->isa, sizeof f->isa, "%s", isa_names[peers[i].isa]);
        f->partial = peers[i].max_ulp == 0;
        f->max_ulp = f->partial ? peers[i].partial_ulp : peers[i].max_ulp;
        f->fn = peers[i].fn;
        f->several = peers[i].several;
        f->ctx = peers[i].ctx;
        set->count++;
    }
}

/* ---- Kernels --------------------------------------------------------------- */

static evo_status compile_kernel(bench_set *set, const evo_kernel *kernel,
                                 evo_error *err) {
    evo_status status = EVO_OK;
    if (set->jit == NULL)
        status = evo_jit_create(set->isa, &set->jit, err);
    evo_jit_request request = {.kernel = kernel};
    if (status == EVO_OK)
        status = evo_jit_compile(set->jit, &request, 1, &set->batches[set->batch_count],
                                 err);
    if (status != EVO_OK)
        return status;
    set->batch_count++;
    set->natives[set->count] = request.fn;
    return EVO_OK;
}

evo_status bench_add_kernel(bench_set *set, const char *name, evo_error *err) {
    bench_function *f = next_function(set, err);
    if (f == NULL)
        return EVO_ERR_ARGUMENT;
    evo_loaded loaded;
    evo_status status = evo_cli_load(name, &loaded, err);
    if (status == EVO_OK)
        status =
            evo_check_signature(&loaded.entry.kernel, set->target, set->format, err);
    if (status == EVO_OK)
        status = compile_kernel(set, &loaded.entry.kernel, err);
    if (status != EVO_OK)
        return status;
    snprintf(f->name, sizeof f->name, "%.12s", loaded.id);
    snprintf(f->origin, sizeof f->origin, "JIT");
    f->own = true;
    snprintf(f->isa, sizeof f->isa, "%s", evo_isa_name(set->isa));
    f->max_ulp = loaded.entry.has_claim ? loaded.entry.claim.max_ulp : 0;
    set_functions(set, f, evo_native_array, evo_native_arrays);
    f->ctx = &set->natives[set->count];
    set->count++;
    return EVO_OK;
}

/* ---- Exported C ------------------------------------------------------------ */

typedef void arrays_2(const void *, void *, size_t);
typedef void arrays_3(const void *, const void *, void *, size_t);
typedef void arrays_1_2(const void *, void *, void *, size_t);
typedef void arrays_5(const void *, const void *, const void *, const void *, void *,
                      size_t);

/* More than four arrays come as one (docs/export.md). */
typedef void arrays_n_1(const void *const *, void *, size_t);
typedef void arrays_1_n(const void *, void *const *, size_t);
typedef void arrays_3_n(const void *, const void *, const void *, void *const *,
                        size_t);

static void call_exported(void *ctx, const void *x, void *y, size_t n) {
    (*(arrays_2 *const *)ctx)(x, y, n);
}

static void call_two(void *ctx, const void *const *in, void *const *out, size_t n) {
    (*(arrays_3 *const *)ctx)(in[0], in[1], out[0], n);
}

static void call_pair_of_results(void *ctx, const void *const *in, void *const *out,
                                 size_t n) {
    (*(arrays_1_2 *const *)ctx)(in[0], out[0], out[1], n);
}

static void call_four(void *ctx, const void *const *in, void *const *out, size_t n) {
    (*(arrays_5 *const *)ctx)(in[0], in[1], in[2], in[3], out[0], n);
}

static void call_gathered(void *ctx, const void *const *in, void *const *out,
                          size_t n) {
    (*(arrays_n_1 *const *)ctx)(in, out[0], n);
}

static void call_results(void *ctx, const void *const *in, void *const *out, size_t n) {
    (*(arrays_1_n *const *)ctx)(in[0], out, n);
}

static void call_results_of_three(void *ctx, const void *const *in, void *const *out,
                                  size_t n) {
    (*(arrays_3_n *const *)ctx)(in[0], in[1], in[2], out, n);
}

/* NULL: no target has so many. */
static evo_arrays_fn *caller_of(int inputs, int outputs) {
    if (outputs > 4)
        return inputs == 1 ? call_results : inputs == 3 ? call_results_of_three : NULL;
    if (inputs > 4)
        return outputs == 1 ? call_gathered : NULL;
    if (outputs == 2)
        return inputs == 1 ? call_pair_of_results : NULL;
    if (outputs != 1)
        return NULL;
    return inputs == 2 ? call_two : inputs == 4 ? call_four : NULL;
}

static evo_status add_object(bench_set *set, const char *object, const char *stem,
                             const char *origin, const char *isa, evo_error *err) {
    bench_function *f = next_function(set, err);
    if (f == NULL)
        return EVO_ERR_ARGUMENT;
    char symbol[80];
    snprintf(symbol, sizeof symbol, "%s%s", stem,
             evo_target_row(set->target) != NULL ? "" : "_array");
    /* Never closed: its functions stay callable until the program ends. */
    void *handle = dlopen(object, RTLD_NOW | RTLD_LOCAL);
    void *address = handle != NULL ? dlsym(handle, symbol) : NULL;
    if (address == NULL)
        return evo_fail(err, EVO_ERR_IO, "%s: no function %s: %s", object, symbol,
                        dlerror());
    /* POSIX: the bits of a void * from dlsym are those of the function pointer. */
    memcpy(&set->exported[set->count], &address, sizeof address);
    snprintf(f->name, sizeof f->name, "%s", stem);
    snprintf(f->origin, sizeof f->origin, "%s", origin);
    f->own = true;
    snprintf(f->isa, sizeof f->isa, "%s", isa);
    set_functions(set, f, call_exported, caller_of(set->inputs, set->outputs));
    f->ctx = &set->exported[set->count];
    if (f->fn == NULL && f->several == NULL)
        return evo_fail(err, EVO_ERR_UNSUPPORTED,
                        "exported functions of %d inputs and %d outputs are not timed",
                        set->inputs, set->outputs);
    set->count++;
    return EVO_OK;
}

/* For the instruction set that is compared: -DNAME_FORCE_ISA=... False when the
 * compiler is not installed. */
static bool compile(const char *compiler, const char *source, const char *stem,
                    evo_isa isa, const char *object, int *wait_status) {
    char force[96];
    int used = snprintf(force, sizeof force, "-D%s_FORCE_ISA=%d", stem, (int)isa);
    for (int i = 2; i < used && force[i] != '='; i++)
        force[i] = (char)toupper((unsigned char)force[i]);
    const char *argv[] = {compiler, "-O3",  force,  "-fPIC", "-shared",
                          "-o",     object, source, "-lm",   NULL};
    pid_t child;
    if (posix_spawnp(&child, compiler, NULL, NULL, (char *const *)(uintptr_t)argv,
                     environ) != 0)
        return false;
    return waitpid(child, wait_status, 0) == child;
}

static bool is_newer(const char *path, const char *source) {
    struct stat own, other;
    return stat(path, &own) == 0 && stat(source, &other) == 0 &&
           (own.st_mtim.tv_sec > other.st_mtim.tv_sec ||
            (own.st_mtim.tv_sec == other.st_mtim.tv_sec &&
             own.st_mtim.tv_nsec > other.st_mtim.tv_nsec));
}

static evo_status add_source(bench_set *set, const char *path, const char *stem,
                             const char *dir, bool keep, evo_error *err) {
    static const char *const compilers[] = {"gcc", "clang"};
    evo_status status = EVO_OK;
    size_t before = set->count;
    for (size_t i = 0; i < EVO_COUNT_OF(compilers) && status == EVO_OK; i++) {
        char object[512];
        int wait_status = 0;
        snprintf(object, sizeof object, "%s/%s-%s-%s.so", dir, stem,
                 evo_isa_name(set->isa), compilers[i]);
        if (!(keep && is_newer(object, path)) &&
            !compile(compilers[i], path, stem, set->isa, object, &wait_status))
            continue;
        if (wait_status != 0)
            status =
                evo_fail(err, EVO_ERR_IO, "%s does not compile %s", compilers[i], path);
        else
            status = add_object(set, object, stem, compilers[i], evo_isa_name(set->isa),
                                err);
        if (!keep)
            unlink(object);
    }
    if (status == EVO_OK && set->count == before)
        status = evo_fail(err, EVO_ERR_UNSUPPORTED, "neither gcc nor clang is here");
    return status;
}

evo_status bench_add_exported(bench_set *set, const char *path, const char *objects,
                              evo_error *err) {
    char stem[64], dir[] = "/tmp/evolve_bench_XXXXXX";
    evo_cli_stem(path, stem);
    size_t length = strlen(path);
    if (length <= 2 || strcmp(path + length - 2, ".c") != 0)
        return add_object(set, path, stem, "exported", "dispatch", err);
    if (objects != NULL) {
        (void)mkdir(objects, 0777); /* compiling says what is wrong with it */
        return add_source(set, path, stem, objects, true, err);
    }
    if (mkdtemp(dir) == NULL)
        return evo_fail(err, EVO_ERR_IO, "cannot create a directory in /tmp");
    evo_status status = add_source(set, path, stem, dir, false, err);
    rmdir(dir);
    return status;
}

/* ---- Names ----------------------------------------------------------------- */

evo_status bench_subject(const char *target, const char *format, const char *isa,
                         evo_target_id *target_id, evo_format_id *format_id,
                         evo_isa *isa_id, evo_error *err) {
    evo_status status = evo_cli_target(target != NULL ? target : "exp", target_id, err);
    if (status == EVO_OK)
        status = evo_cli_format(format != NULL ? format : "f32", format_id, err);
    if (status == EVO_OK)
        status = evo_cli_isa(isa, isa_id, err);
    if (status == EVO_OK && *isa_id > evo_isa_host())
        status = evo_fail(err, EVO_ERR_UNSUPPORTED, "this machine does not run %s code",
                          evo_isa_name(*isa_id));
    return status;
}

bool bench_args_parse(evo_args *args, const char *words[BENCH_MAX_WORDS], int argc,
                      char **argv, const struct poptOption *options,
                      const evo_synopsis *synopsis, int *exit_status) {
    if (argc > BENCH_MAX_WORDS) {
        *exit_status = evo_cli_usage("at most %d words are accepted", BENCH_MAX_WORDS);
        return false;
    }
    for (int i = 0; i < argc; i++)
        words[i] = argv[i];
    return evo_cli_args_parse(args, argc, words, options, synopsis, exit_status);
}

bool bench_is_wanted(const evo_args *args, evo_target_id target) {
    bool wanted = args->count == 0;
    for (int i = 0; i < args->count && !wanted; i++) {
        evo_target_id named;
        wanted = evo_target_find(args->words[i], &named) && named == target;
    }
    return wanted;
}
