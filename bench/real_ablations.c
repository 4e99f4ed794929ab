/* What each part of the search over the reals contributes:
 *
 *     bench_real_ablations [--target T] [--domain A,B] [--rows N:E,N:E] [OPTIONS]
 *
 * The search of evolve --fmt real (population, mutations, fits) with one part left out
 * at a time, over several seeds, each until it has reached two rows (operations:error)
 * or spent its candidates or CPU time. Two baselines beside it: random programs, and
 * constants by CMA-ES alone. Evaluations are candidates; one thread, CPU time of the
 * process: the load of the machine does not enter evaluations at all.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/statistics.h"
#include "bench/cma.h"
#include "bench/functions.h"
#include "cli/real.h"

enum { MOST_OPERATIONS = 12, ROWS = 2, MOST_SEEDS = 100 };

typedef enum how {
    AS_IT_IS,
    FORGETFUL, /* constants are not inherited */
    RANDOM,    /* every program is a new one */
    CMA,
} how;

typedef struct variant {
    const char *name;
    unsigned without; /* mutations */
    how how;
    bool crowded, unlevelled;
} variant;

#define BIT(id) (1U << EVO_BREED_##id)
static const variant variants[] = {
    {.name = "everything"},
    {.name = "no bend", .without = BIT(BEND)},
    {.name = "no stage", .without = BIT(STAGE)},
    {.name = "no square, root", .without = BIT(SQUARE) | BIT(ROOT)},
    {.name = "no double", .without = BIT(DOUBLE)},
    {.name = "no symmetric", .without = BIT(SYMMETRIC)},
    {.name = "no delete, chop", .without = BIT(DELETE) | BIT(CHOP)},
    {.name = "no transplant", .without = BIT(TRANSPLANT)},
    {.name = "no operation", .without = BIT(OPERATION)},
    {.name = "constants not inherited", .how = FORGETFUL},
    {.name = "no levelling", .unlevelled = true},
    {.name = "no diversity", .crowded = true},
    {.name = "random programs", .how = RANDOM},
    {.name = "CMA-ES for constants", .how = CMA},
};

typedef struct bench {
    evo_real_scorer_options options;
    int operations[ROWS];
    double errors[ROWS];
    uint64_t evaluations, seeds, first_seed;
    double seconds; /* of CPU, for each seed */
    const char *only;
    unsigned vocabulary; /* bit mask of evo_formula_op */
    evo_grid grid;
} bench;

/* Where a seed reached each row; infinite where it did not. */
typedef struct outcome {
    double evaluations[ROWS], seconds[ROWS];
} outcome;

typedef struct run {
    const bench *bench;
    const variant *variant;
    evo_real_scorer *scorer;
    evo_real_fitter *fitter; /* of CMA-ES */
    evo_real_points nodes;
    evo_breed *population;
    evo_breed_member children[EVO_REAL_BATCH];
    uint64_t seed;
} run;

/* ---- One candidate -------------------------------------------------------------- */

static double cpu_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void forget(evo_rng *rng, evo_formula *f) {
    for (int k = 0; k < f->constant_count; k++) {
        double magnitude = exp(1.3 * evo_rng_normal(rng));
        f->hi[k] = evo_rng_u32(rng) & 1 ? magnitude : -magnitude;
        f->lo[k] = 0;
    }
}

static uint8_t random_operand(evo_rng *rng, evo_formula *f) {
    uint32_t pick = evo_rng_below(rng, 8);
    if (pick < 3) {
        double magnitude = exp(1.3 * evo_rng_normal(rng));
        return evo_formula_constant(f, evo_rng_u32(rng) & 1 ? magnitude : -magnitude,
                                    0);
    }
    return pick < 5 ? EVO_FORMULA_X : (uint8_t)evo_rng_below(rng, f->step_count + 1U);
}

/* A program of some length up to the longest: each step takes the one before and x, a
 * value or a constant. */
static void invent(evo_rng *rng, evo_formula *f) {
    static const evo_formula_op ops[] = {EVO_FORMULA_ADD, EVO_FORMULA_SUB,
                                         EVO_FORMULA_MUL, EVO_FORMULA_DIV};
    do {
        uint8_t last = EVO_FORMULA_X;
        int wanted = 1 + (int)evo_rng_below(rng, MOST_OPERATIONS);
        *f = (evo_formula){0};
        for (int k = 0; k < wanted; k++) {
            uint8_t other = random_operand(rng, f);
            evo_formula_op op = ops[evo_rng_below(rng, EVO_COUNT_OF(ops))];
            last = evo_rng_u32(rng) & 1 ? evo_formula_push(f, op, last, other, 0)
                                        : evo_formula_push(f, op, other, last, 0);
        }
        evo_formula_normalize(f);
    } while (f->step_count < 1 || f->step_count > MOST_OPERATIONS);
}

/* As the scorer does it, with another fit: the largest error of what CMA-ES leaves. */
static double score_by_cma(run *r, evo_rng *rng, evo_formula *f) {
    enum { GENERATIONS = 100 };
    evo_real_scorer *s = r->scorer;
    if (f->constant_count > EVO_REAL_MAX_FITTED)
        return INFINITY;
    if (!isfinite(evo_bench_cma(r->fitter, &r->nodes, rng, GENERATIONS, f)))
        return INFINITY;
    return evo_real_error(s, 0, f);
}

static void score(run *r, evo_breed_member *child) {
    const variant *v = r->variant;
    evo_rng rng;
    evo_rng_init(&rng, r->seed, EVO_STREAM_FIT, child->number);
    if (v->how == RANDOM)
        invent(&rng, &child->formula);
    if (v->how == FORGETFUL)
        forget(&rng, &child->formula);
    double gate = evo_breed_gate(r->population, child->formula.step_count);
    child->error = v->how == CMA ? score_by_cma(r, &rng, &child->formula)
                                 : evo_real_score(r->scorer, 0, &rng, EVO_REAL_STARTS,
                                                  gate, &child->formula);
}

/* As the search does it, in one thread. */
static void breed_batch(run *r) {
    for (int i = 0; i < EVO_REAL_BATCH; i++)
        evo_breed_ask(r->population, &r->children[i]);
    for (int i = 0; i < EVO_REAL_BATCH; i++)
        score(r, &r->children[i]);
    for (int i = 0; i < EVO_REAL_BATCH; i++)
        (void)evo_breed_tell(r->population, &r->children[i]);
}

/* ---- One seed -------------------------------------------------------------------- */

static void set_nodes(run *r) {
    const double pi = 3.14159265358979323846;
    const evo_domain *d = &r->bench->options.domain;
    double half = 0.5 * (d->hi - d->lo);
    r->nodes.count = 32;
    for (size_t i = 0; i < r->nodes.count; i++)
        r->nodes.x[i] = d->lo + half - half * cos(pi * ((double)i + 0.5) / 32);
    evo_oracle_real_values(r->bench->options.target, r->nodes.x, r->nodes.count,
                           r->nodes.target, r->nodes.target_low);
    for (size_t i = 0; i < r->nodes.count; i++)
        r->nodes.weight[i] = r->bench->options.kind == EVO_REAL_RELATIVE
                                 ? 1 / fabs(r->nodes.target[i])
                                 : 1;
}

/* True when both rows are reached. */
static bool note_rows(const run *r, uint64_t evaluations, double seconds, outcome *o) {
    bool all = true;
    for (int k = 0; k < ROWS; k++) {
        double error = INFINITY;
        for (int n = 1; n <= r->bench->operations[k]; n++) {
            const evo_breed_member *best = evo_breed_get(r->population, n, 0);
            error = best != NULL ? fmin(error, best->error) : error;
        }
        if (isinf(o->evaluations[k]) && error <= r->bench->errors[k]) {
            o->evaluations[k] = (double)evaluations;
            o->seconds[k] = seconds;
        }
        all &= isfinite(o->evaluations[k]);
    }
    return all;
}

static evo_status run_seed(const bench *b, const variant *v, uint64_t seed, outcome *o,
                           evo_error *err) {
    run *r = evo_alloc_aligned(sizeof *r);
    evo_real_scorer_options options = b->options;
    options.unlevelled = v->unlevelled;
    evo_breed_options breeding = {.seed = seed,
                                  .operations = b->vocabulary,
                                  .max_operations = MOST_OPERATIONS,
                                  .without = v->without,
                                  .crowded = v->crowded};
    if (r == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    *r = (run){.bench = b, .variant = v, .seed = seed};
    r->population = evo_breed_create(&breeding);
    r->fitter = evo_real_fitter_create();
    evo_status status = evo_real_scorer_create(&options, &r->scorer, err);
    if (status == EVO_OK && (r->population == NULL || r->fitter == NULL))
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (int k = 0; k < ROWS; k++)
        o->evaluations[k] = o->seconds[k] = INFINITY;
    double started = cpu_seconds();
    if (status == EVO_OK)
        set_nodes(r);
    for (uint64_t done = 0; status == EVO_OK && done < b->evaluations;) {
        breed_batch(r);
        done += EVO_REAL_BATCH;
        double seconds = cpu_seconds() - started;
        if (note_rows(r, done, seconds, o) || seconds > b->seconds)
            break;
    }
    evo_breed_destroy(r->population);
    evo_real_fitter_destroy(r->fitter);
    evo_real_scorer_destroy(r->scorer);
    free(r);
    return status;
}

/* ---- The table ------------------------------------------------------------------- */

/* Median and quartiles of all seeds; those that did not get there count as infinite. */
static void spread_cell(bench *b, double *values, double unit) {
    size_t n = (size_t)b->seeds;
    qsort(values, n, sizeof *values, bench_ascending);
    double low = values[n / 4], middle = values[n / 2], high = values[n - 1 - n / 4];
    if (isinf(middle))
        evo_grid_cell(&b->grid, "-");
    else if (isinf(high))
        evo_grid_cell(&b->grid, "%.3g (%.3g-)", middle / unit, low / unit);
    else
        evo_grid_cell(&b->grid, "%.3g (%.3g-%.3g)", middle / unit, low / unit,
                      high / unit);
}

static evo_status measure(bench *b, const variant *v, evo_error *err) {
    double evaluations[ROWS][MOST_SEEDS], seconds[ROWS][MOST_SEEDS];
    int reached[ROWS] = {0};
    evo_status status = EVO_OK;
    for (uint64_t i = 0; i < b->seeds && status == EVO_OK; i++) {
        outcome o;
        status = run_seed(b, v, b->first_seed + i, &o, err);
        for (int k = 0; k < ROWS; k++) {
            evaluations[k][i] = o.evaluations[k];
            seconds[k][i] = o.seconds[k];
            reached[k] += isfinite(o.evaluations[k]) != 0;
        }
    }
    if (status != EVO_OK)
        return status;
    evo_grid_cell(&b->grid, "%s", v->name);
    for (int k = 0; k < ROWS; k++) {
        evo_grid_cell(&b->grid, "%d", reached[k]);
        spread_cell(b, evaluations[k], 1000);
        spread_cell(b, seconds[k], 1);
    }
    return EVO_OK;
}

/* N:E,N:E */
static evo_status set_rows(const char *text, bench *b, evo_error *err) {
    for (int k = 0; k < ROWS; k++) {
        char *end;
        b->operations[k] = (int)strtol(text, &end, 10);
        bool good =
            *end == ':' && b->operations[k] >= 1 && b->operations[k] <= MOST_OPERATIONS;
        b->errors[k] = good ? strtod(end + 1, &end) : 0;
        if (!good || !(b->errors[k] > 0) || *end != (k + 1 < ROWS ? ',' : '\0'))
            return evo_fail(err, EVO_ERR_ARGUMENT,
                            "--rows takes OPERATIONS:ERROR,OPERATIONS:ERROR");
        text = end + 1;
    }
    return EVO_OK;
}

typedef struct words {
    const char *target, *domain, *kind, *rows, *seeds, *first, *evaluations, *seconds,
        *only;
    int sqrt;
} words;

static evo_status set_up(const words *w, bench *b, evo_error *err) {
    uint64_t seconds = 0;
    b->options.workers = 1;
    b->options.kind =
        w->kind && strcmp(w->kind, "abs") == 0 ? EVO_REAL_ABSOLUTE : EVO_REAL_RELATIVE;
    b->only = w->only;
    b->vocabulary = 15U | (unsigned)(w->sqrt != 0) << EVO_FORMULA_SQRT;
    evo_status status =
        evo_cli_real_target(w->target ? w->target : "exp2", &b->options.target, err);
    if (status == EVO_OK)
        status =
            evo_cli_domain(w->domain ? w->domain : "(0,1]", &b->options.domain, err);
    if (status == EVO_OK)
        status = set_rows(w->rows ? w->rows : "7:5.65e-10,10:2.3e-15", b, err);
    if (status == EVO_OK)
        status = evo_cli_count("--seeds", w->seeds ? w->seeds : "10", 1, MOST_SEEDS,
                               &b->seeds, err);
    if (status == EVO_OK)
        status = evo_cli_count("--seed", w->first ? w->first : "1", 0, INT64_MAX / 2,
                               &b->first_seed, err);
    if (status == EVO_OK)
        status =
            evo_cli_count("--evaluations", w->evaluations ? w->evaluations : "200000",
                          1, UINT64_C(1) << 40, &b->evaluations, err);
    if (status == EVO_OK)
        status = evo_cli_count("--seconds", w->seconds ? w->seconds : "30", 1, 1 << 20,
                               &seconds, err);
    b->seconds = (double)seconds;
    return status;
}

int main(int argc, char **argv) {
    static const char *const headers[] = {"variant", "row 1", "evaluations / 1000",
                                          "CPU s",   "row 2", "evaluations / 1000",
                                          "CPU s"};
    static const evo_synopsis synopsis = {
        "[OPTIONS]", "What each part of the search over the reals contributes.", 0, 0};
    words w = {0};
    const struct poptOption options[] = {
        {"target", 0, POPT_ARG_STRING, &w.target, 0, "function (exp2)", "NAME"},
        {"domain", 0, POPT_ARG_STRING, &w.domain, 0, "interval ((0,1])", "A,B"},
        {"error", 0, POPT_ARG_STRING, &w.kind, 0, "rel or abs (rel)", "KIND"},
        {"rows", 0, POPT_ARG_STRING, &w.rows, 0,
         "two rows to reach (7:5.65e-10,10:2.3e-15)", "N:E,N:E"},
        {"seeds", 0, POPT_ARG_STRING, &w.seeds, 0, "how many (10)", "N"},
        {"seed", 0, POPT_ARG_STRING, &w.first, 0, "the first one (1)", "N"},
        {"evaluations", 0, POPT_ARG_STRING, &w.evaluations, 0,
         "most candidates of a seed (200000)", "N"},
        {"seconds", 0, POPT_ARG_STRING, &w.seconds, 0, "most CPU time of a seed (30)",
         "N"},
        {"sqrt", 0, POPT_ARG_NONE, &w.sqrt, 0, "square roots, too", NULL},
        {"only", 0, POPT_ARG_STRING, &w.only, 0, "variants with this in their name",
         "WORD"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *given[BENCH_MAX_WORDS];
    int exit_status;
    if (!bench_args_parse(&args, given, argc, argv, options, &synopsis, &exit_status))
        return exit_status;
    evo_error err = {0};
    bench b = {0};
    evo_status status = set_up(&w, &b, &err);
    evo_grid_init(&b.grid, "lrrrrrr", headers);
    for (size_t i = 0; i < EVO_COUNT_OF(variants) && status == EVO_OK; i++)
        if (b.only == NULL || strstr(variants[i].name, b.only) != NULL) {
            fprintf(stderr, "%s\n", variants[i].name);
            status = measure(&b, &variants[i], &err);
        }
    if (status == EVO_OK)
        evo_grid_print(&b.grid, stdout);
    evo_cli_args_clear(&args);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}
