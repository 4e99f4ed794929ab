/* rows: softmax by others, by kernels in program files and by exported C as gcc and
 * clang compile it: nanoseconds an element in each size class, interleaved in one run,
 * with a copy of the row and the memory traffic of two and three sweeps beside them,
 * and the largest error by length.
 *
 *     rows [--longest N] [FILE.evo|NAME.c...]
 */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/functions.h"
#include "jit/jit.h"
#include "oracle/rows.h"
#include "timing/timing.h"

enum { MOST = 24, SEED = 1 };

/* What the sweeps of a softmax load and store, and next to nothing else. */
#define LARGEST                                                                        \
    "accumulator max.f32 -inf\npass unroll 4\nx = in.f32 0\naccumulator 0 x\n"
static const struct traffic {
    const char *name, *text;
} traffic[] = {
    {"traffic, two sweeps", "kernel two\ninput f32\noutput f32\n" LARGEST
                            "pass unroll 4\nz = in.f32 0\nm = acc.f32 0\n"
                            "y = sub.f32 z m\noutput 0 y\nend\n"},
    {"traffic, reload", "kernel reload\ninput f32\noutput f32\n" LARGEST
                        "pass unroll 4\nz = in.f32 0\nm = acc.f32 0\n"
                        "y = sub.f32 z m\noutput 0 y\npass unroll 4\n"
                        "w = out.f32 0\nk = acc.f32 0\nv = mul.f32 w k\n"
                        "output 0 v\nend\n"},
};
enum { TRAFFIC = EVO_COUNT_OF(traffic) };

typedef struct subject {
    char name[64];
    evo_array_fn *fn;
    void *ctx;
    evo_native_fn *native; /* of a kernel */
    evo_row_claim claim;   /* largest errors so far */
} subject;

static void copy(void *ctx, const void *x, void *y, size_t n) {
    (void)ctx;
    memcpy(y, x, n * sizeof(float));
}

static void run_native(void *ctx, const void *x, void *y, size_t n) {
    const void *in[] = {x};
    void *out[] = {y};
    evo_native_fn *fn = *(evo_native_fn *const *)ctx;
    fn(in, out, NULL, NULL, NULL, n);
}

static void fail(const char *what, const char *why) {
    fprintf(stderr, "rows: %s: %s\n", what, why);
    exit(EXIT_FAILURE);
}

/* ---- Kernels --------------------------------------------------------------- */

static void load(const char *path, evo_kernel *kernel) {
    char *text = NULL;
    size_t length;
    evo_error err = {0};
    if (evo_file_read(path, EVO_MAX_TEXT, &text, &length, &err) != EVO_OK ||
        evo_kernel_parse(text, length, kernel, &err) != EVO_OK)
        fail(path, err.text);
    free(text);
    if (kernel->input_count != 1 || kernel->output_count != 1 ||
        kernel->param_count != 0 || kernel->scratch_count != 0)
        fail(path, "expected a kernel from one row of f32 to another");
}

/* The kernels of the files, then those of `traffic`. */
static void compile(size_t files, char **paths, subject *subjects, evo_jit **jit,
                    evo_jit_batch **batch) {
    size_t count = files + TRAFFIC;
    evo_kernel *kernels = calloc(count, sizeof *kernels);
    evo_jit_request requests[MOST] = {{0}};
    evo_error err = {0};
    if (kernels == NULL)
        fail("kernels", "out of memory");
    for (size_t i = 0; i < count; i++) {
        const char *name = i < files ? paths[i] : traffic[i - files].name;
        if (i < files)
            load(name, &kernels[i]);
        else if (evo_kernel_parse(traffic[i - files].text,
                                  strlen(traffic[i - files].text), &kernels[i],
                                  &err) != EVO_OK)
            fail(name, err.text);
        requests[i].kernel = &kernels[i];
        const char *slash = strrchr(name, '/');
        snprintf(subjects[i].name, sizeof subjects[i].name, "%s",
                 slash != NULL ? slash + 1 : name);
    }
    if (evo_jit_create(evo_isa_host(), jit, &err) != EVO_OK ||
        evo_jit_compile(*jit, requests, count, batch, &err) != EVO_OK)
        fail("compiling", err.text);
    for (size_t i = 0; i < count; i++) {
        subjects[i].native = requests[i].fn;
        subjects[i].fn = run_native;
        subjects[i].ctx = &subjects[i].native;
    }
    free(kernels);
}

static bool is_source(const char *path) {
    size_t length = strlen(path);
    return length > 2 && strcmp(path + length - 2, ".c") == 0;
}

/* Those of an exported file, as each compiler makes it; how many. */
static size_t add_exported(bench_set *set, const char *path, subject *subjects,
                           size_t room) {
    size_t before = set->count;
    evo_error err = {0};
    if (bench_add_exported(set, path, NULL, &err) != EVO_OK)
        fail(path, err.text);
    size_t added = set->count - before;
    if (added > room)
        fail("arguments", "too many files");
    for (size_t i = 0; i < added; i++) {
        const bench_function *f = &set->functions[before + i];
        snprintf(subjects[i].name, sizeof subjects[i].name, "%s, %s", f->name,
                 f->origin);
        subjects[i].fn = f->fn;
        subjects[i].ctx = f->ctx;
    }
    return added;
}

/* ---- Tables ---------------------------------------------------------------- */

static void time_all(const subject *subjects, size_t count) {
    const evo_target *target = evo_target_get(EVO_TARGET_SOFTMAX);
    double ns[EVO_MAX_TIMINGS][MOST + 1];
    for (int k = 0; k < target->timing_count; k++) {
        size_t n = target->timing[k].row;
        evo_timed timed[MOST + 1] = {{.fn = copy}};
        evo_timing_options options = {.format = EVO_FORMAT_F32,
                                      .inputs = &target->timing[k],
                                      .elements = n,
                                      .rounds = evo_timing_row_rounds(200, n)};
        evo_error err = {0};
        for (size_t i = 0; i < count; i++)
            timed[1 + i] = (evo_timed){.fn = subjects[i].fn, .ctx = subjects[i].ctx};
        if (evo_time_interleaved(timed, 1 + count, &options, &err) != EVO_OK)
            fail("timing", err.text);
        for (size_t i = 0; i <= count; i++)
            ns[k][i] = timed[i].ns_per_element;
    }
    printf("ns an element        ");
    for (int k = 0; k < target->timing_count; k++)
        printf(" %6s %-9zu", target->timing[k].name, target->timing[k].row);
    for (size_t i = 0; i <= count; i++) {
        printf("\n%-24s", i == 0 ? "memcpy" : subjects[i - 1].name);
        for (int k = 0; k < target->timing_count; k++)
            printf(" %-15.4f", ns[k][i]);
    }
    printf("\n");
}

static void evaluate(void *ctx, unsigned worker, const evo_row *row, void *out) {
    const subject *s = ctx;
    (void)worker;
    s->fn(s->ctx, row->in[0], out, row->n);
}

static void observe_all(subject *subjects, size_t count, size_t longest) {
    evo_row_subject looked[MOST];
    printf("\nlargest error, ulp; where; |sum - 1|; special results missed\n");
    const evo_row_lengths *lengths;
    for (int k = 0;
         (lengths = evo_row_lengths_at(k)) != NULL && lengths->last <= longest; k++) {
        evo_row_observe_options options = {.threads = 1, /* peers keep state */
                                           .seed = SEED,
                                           .stream = EVO_STREAM_CERTIFY,
                                           .shortest = lengths->first,
                                           .longest = lengths->last,
                                           .thin = 16};
        evo_error err = {0};
        for (size_t i = 0; i < count; i++)
            looked[i] = (evo_row_subject){.eval = evaluate, .ctx = &subjects[i]};
        /* Without rows whose special results libraries miss the errors can be told. */
        for (int usual = 1; usual >= 0; usual--) {
            options.families = usual ? EVO_ROW_UNIFORM | EVO_ROW_NORMAL |
                                           EVO_ROW_CONSTANT | EVO_ROW_HUGE
                                     : 0;
            if (evo_oracle_observe_rows(EVO_TARGET_SOFTMAX, EVO_FORMAT_F32, looked,
                                        count, &options, &err) != EVO_OK)
                fail("observing", err.text);
            for (size_t i = 0; i < count; i++)
                if (usual)
                    subjects[i].claim = looked[i].claim;
        }
        for (size_t i = 0; i < count; i++) {
            const evo_row_claim *c = &subjects[i].claim;
            printf("%9zu  %-24s %10.4g  %-9s %9zu  %.3g  %llu\n", lengths->last,
                   subjects[i].name, c->max_ulp,
                   evo_row_family_name(c->worst_row.family), c->worst_index,
                   c->sum_error, (unsigned long long)looked[i].claim.special_failures);
        }
    }
}

/* The number behind --longest where that is the first word. */
static size_t longest_of(int argc, char **argv, int *first) {
    char *end;
    *first = argc > 2 && strcmp(argv[1], "--longest") == 0 ? 3 : 1;
    if (*first == 1)
        return (size_t)1 << 20;
    size_t longest = strtoul(argv[2], &end, 10);
    if (*end != '\0' || longest == 0)
        fail(argv[2], "expected a number of elements");
    return longest;
}

int main(int argc, char **argv) {
    static subject subjects[MOST];
    bench_set *set = malloc(sizeof *set); /* of exported C */
    char *programs[MOST];
    size_t files = 0;
    evo_row_peers keep;
    evo_peer peers[4];
    evo_jit *jit = NULL;
    evo_jit_batch *batch = NULL;
    int first;
    size_t longest = longest_of(argc, argv, &first);
    if (argc - first > MOST - 4 - TRAFFIC)
        fail("arguments", "too many files");
    if (set == NULL)
        fail("functions", "out of memory");
    bench_set_init(set, EVO_TARGET_SOFTMAX, EVO_FORMAT_F32, evo_isa_host());
    size_t count = evo_row_peers_find(EVO_TARGET_SOFTMAX, EVO_FORMAT_F32, &keep, peers,
                                      EVO_COUNT_OF(peers));
    for (size_t i = 0; i < count; i++) {
        snprintf(subjects[i].name, sizeof subjects[i].name, "%s", peers[i].library);
        subjects[i].fn = peers[i].fn;
        subjects[i].ctx = peers[i].ctx;
    }
    for (int i = first; i < argc; i++)
        if (is_source(argv[i]))
            count += add_exported(set, argv[i], subjects + count,
                                  MOST - TRAFFIC - (size_t)(argc - first) - count);
        else
            programs[files++] = argv[i];
    compile(files, programs, subjects + count, &jit, &batch);
    count += files;
    time_all(subjects, count + TRAFFIC);
    observe_all(subjects, count, longest);
    if (keep.xnnpack.failed)
        fail("xnnpack", "its operator failed: its times and errors stand for nothing");
    evo_row_peers_clear(&keep);
    evo_jit_batch_destroy(batch);
    evo_jit_destroy(jit);
    bench_set_clear(set);
    free(set);
    return EXIT_SUCCESS;
}
