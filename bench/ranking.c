/* ranking: how often two kernels that differ little are put in the right order by the
 * measurement of the search, while another thread keeps a core busy.
 *
 *     ranking [--isa ISA] [--trials N] [--json]
 *
 * The pairs are polynomials by Horner's rule whose number of steps differs by about one
 * in twenty. Which is faster, and by how much, comes from a long interleaved run first.
 */
#include "bench/statistics.h"
#include "bench/functions.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { PAIRS = 6, TRIALS = 2000, LONG_ROUNDS = 4000 };

typedef struct pair {
    int steps[2]; /* FMAs of the slower and of the faster kernel */
    evo_native_fn *fn[2];
    double ratio; /* speed of [1] over that of [0], from the long run */
    unsigned right, trials;
} pair;

/* ---- Kernels --------------------------------------------------------------- */

static evo_status build(int steps, evo_kernel *kernel, evo_error *err) {
    evo_builder b;
    evo_builder_init(&b, kernel, "horner");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, 4);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
    evo_value half = evo_build_f32(&b, 0.5f), sum = half;
    for (int i = 0; i < steps; i++)
        sum = evo_build(&b, EVO_OP_FMA_F32, sum, x, half);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, sum);
    return evo_builder_finish(&b, err);
}

static evo_status compile_pairs(evo_jit *jit, pair *pairs, evo_jit_batch **batch,
                                evo_error *err) {
    evo_kernel *kernels = calloc((size_t)2 * PAIRS, sizeof *kernels);
    evo_jit_request requests[2 * PAIRS];
    evo_status status = kernels != NULL ? EVO_OK : EVO_ERR_MEMORY;
    for (int i = 0; i < 2 * PAIRS && status == EVO_OK; i++) {
        status = build(pairs[i / 2].steps[i % 2], &kernels[i], err);
        requests[i] = (evo_jit_request){.kernel = &kernels[i]};
    }
    if (status == EVO_OK)
        status = evo_jit_compile(jit, requests, (size_t)2 * PAIRS, batch, err);
    for (int i = 0; i < 2 * PAIRS && status == EVO_OK; i++)
        pairs[i / 2].fn[i % 2] = requests[i].fn;
    free(kernels);
    return status;
}

/* ---- A busy core ----------------------------------------------------------- */

typedef struct burden {
    evo_stop_flag stop;
    evo_kernel kernel;
} burden;

/* Interprets a kernel over more than the L2 cache holds, as a search on another thread
 * might. */
static void *keep_busy(void *ctx) {
    enum { COUNT = 1 << 20 };
    burden *b = ctx;
    evo_interp *interp = evo_interp_create();
    float *x = evo_alloc_aligned(COUNT * sizeof *x);
    float *y = evo_alloc_aligned(COUNT * sizeof *y);
    const void *in[1] = {x};
    void *out[1] = {y};
    while (interp && x && y && !evo_stopped(&b->stop))
        if (evo_interpret(interp, &b->kernel, in, out, NULL, COUNT) != EVO_OK)
            break;
    evo_interp_destroy(interp);
    free(x);
    free(y);
    return NULL;
}

/* ---- Measuring ------------------------------------------------------------- */

static evo_status true_ratio(pair *p, const evo_timing_options *options,
                             evo_error *err) {
    evo_timed timed[2] = {{.fn = evo_native_array, .ctx = &p->fn[0]},
                          {.fn = evo_native_array, .ctx = &p->fn[1]}};
    evo_timing_options longer = *options;
    longer.rounds = LONG_ROUNDS;
    evo_status status = evo_time_interleaved(timed, 2, &longer, err);
    p->ratio = timed[1].ratio;
    return status;
}

typedef struct outcome {
    double fraction, us; /* right; for one pair, median */
} outcome;

static evo_status try_all(pair *pairs, unsigned trials,
                          const evo_timing_options *options, outcome *result,
                          evo_error *err) {
    evo_stopwatch *stopwatch;
    unsigned right = 0;
    double *us = calloc(trials, sizeof *us);
    if (us == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = evo_stopwatch_create(options, &stopwatch, err);
    if (status != EVO_OK) {
        free(us);
        return status;
    }
    for (unsigned t = 0; t < trials; t++) {
        pair *p = &pairs[t % PAIRS];
        double ratio[2];
        evo_timing_warm(); /* as after compiling; a search does so once for a batch */
        uint64_t start = evo_now_ns();
        int first = (int)(t / PAIRS) % 2;
        for (int i = 0; i < 2; i++)
            ratio[first ^ i] =
                evo_stopwatch_ratio(stopwatch, &(evo_timed){.fn = evo_native_array,
                                                            .ctx = &p->fn[first ^ i]});
        us[t] = (double)(evo_now_ns() - start) / 1e3;
        bool good = ratio[1] > ratio[0];
        p->trials++;
        p->right += good;
        right += good;
    }
    result->fraction = (double)right / trials;
    qsort(us, trials, sizeof *us, bench_ascending);
    result->us = us[trials / 2]; /* others may take the core away in between */
    evo_stopwatch_destroy(stopwatch);
    free(us);
    return EVO_OK;
}

static evo_status measure(pair *pairs, unsigned trials, evo_isa isa, outcome *result,
                          evo_error *err) {
    evo_timing_options options = {.format = EVO_FORMAT_F32,
                                  .inputs = evo_target_get(EVO_TARGET_EXP)->timing,
                                  .elements = 2048,
                                  .rounds = EVO_RANKING_ROUNDS};
    evo_jit *jit = NULL;
    evo_jit_batch *batch = NULL;
    pthread_t thread;
    burden *b = calloc(1, sizeof *b);
    evo_status status = b != NULL ? build(20, &b->kernel, err) : EVO_ERR_MEMORY;
    if (status == EVO_OK)
        status = evo_jit_create(isa, &jit, err);
    if (status == EVO_OK)
        status = compile_pairs(jit, pairs, &batch, err);
    for (int i = 0; i < PAIRS && status == EVO_OK; i++)
        status = true_ratio(&pairs[i], &options, err);
    if (status == EVO_OK && pthread_create(&thread, NULL, keep_busy, b) == 0) {
        status = try_all(pairs, trials, &options, result, err);
        atomic_store(&b->stop, 1);
        (void)pthread_join(thread, NULL);
    } else if (status == EVO_OK) {
        status = evo_fail(err, EVO_ERR_INTERNAL, "cannot start a thread");
    }
    evo_jit_batch_destroy(batch);
    evo_jit_destroy(jit);
    free(b);
    return status;
}

/* ---- Output ---------------------------------------------------------------- */

static int print_json(const pair *pairs, const outcome *result, evo_isa isa) {
    char host[160];
    json_t *array = json_array();
    evo_host_fingerprint(host, sizeof host);
    for (int i = 0; i < PAIRS; i++) {
        json_t *one = json_pack("{si,si}", "trials", (int)pairs[i].trials, "right",
                                (int)pairs[i].right);
        evo_json_real(one, "true_ratio", pairs[i].ratio);
        json_array_append_new(array, one);
    }
    json_t *object =
        json_pack("{ss,ss,so}", "host", host, "isa", evo_isa_name(isa), "pairs", array);
    evo_json_real(object, "fraction_right", result->fraction);
    evo_json_real(object, "us_per_pair", result->us);
    return evo_json_print(object);
}

static int print(const pair *pairs, const outcome *result) {
    static const char *const headers[] = {"pair (FMAs)", "true ratio", "trials",
                                          "in order"};
    evo_grid grid;
    evo_grid_init(&grid, "lrrr", headers);
    for (int i = 0; i < PAIRS; i++) {
        evo_grid_cell(&grid, "%d, %d", pairs[i].steps[0], pairs[i].steps[1]);
        evo_grid_cell(&grid, "%.4f", pairs[i].ratio);
        evo_grid_cell(&grid, "%u", pairs[i].trials);
        evo_grid_cell(&grid, "%.4f", (double)pairs[i].right / pairs[i].trials);
    }
    evo_grid_print(&grid, stdout);
    printf("%.2f %% in order, %.1f us a pair, another core busy\n",
           100 * result->fraction, result->us);
    return EVO_EXIT_DONE;
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "[OPTIONS]",
        "Measures how often kernels that differ by 5 % are put in the right order.", 0,
        0};
    char *isa_name = NULL, *trials_text = NULL;
    int json = 0, status;
    const struct poptOption options[] = {
        {"isa", '\0', POPT_ARG_STRING, &isa_name, 0, "instruction set",
         "native|avx512|avx2|portable"},
        {"trials", '\0', POPT_ARG_STRING, &trials_text, 0, "default: 2000", "N"},
        {"json", '\0', POPT_ARG_NONE, &json, 0, "print JSON", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    pair pairs[PAIRS] = {{.steps = {19, 18}}, {.steps = {20, 19}}, {.steps = {21, 20}},
                         {.steps = {22, 21}}, {.steps = {23, 22}}, {.steps = {24, 23}}};
    evo_args args;
    evo_error err = {EVO_OK, ""};
    evo_isa isa;
    uint64_t trials = TRIALS;
    outcome result = {0, 0};
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &status))
        return status;
    evo_status made = evo_cli_isa(isa_name, &isa, &err);
    if (made == EVO_OK && trials_text != NULL)
        made = evo_cli_count("--trials", trials_text, PAIRS, 1000000, &trials, &err);
    if (made == EVO_OK)
        made = measure(pairs, (unsigned)trials, isa, &result, &err);
    if (made != EVO_OK)
        status = evo_cli_fail(&err);
    else
        status = json ? print_json(pairs, &result, isa) : print(pairs, &result);
    evo_cli_args_clear(&args);
    return status;
}
