/* The best formulas of so many operations, by trying all of them:
 *
 *     bench_real_enumerate [--target T] [--domain A,B] [--operations N] [--starts N]
 *                          [--fma [--degree N] [--within U]]
 *
 * Writes every straight line of N steps (+, -, *, / over x, earlier steps and
 * constants; with --fma a b + c alone, of which a + b and a b are cases), brings it
 * into the normal form, fits each structure once from many random starts and prints the
 * best ones. Fits may miss a minimum, so that this is evidence, not proof; structures
 * are all there are, up to the rules of the normal form, which lose none. Beside a zero
 * of the target a domain that begins a little later has the formulas in that need not
 * meet it: a bound from below for those that do.
 *
 * With --fma errors are in ulp of f32. Structures are polynomials; those of a degree
 * below --degree, for which the minimax polynomial is a bound, are left out. What comes
 * within --within over the reals is fitted again with what rounding each step adds.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/real.h"

enum {
    MOST_OPERATIONS = 5,
    SHOWN = 8,
    TABLE_BITS = 24,
    STARTS = 24,
    ROUNDED_TRIES = 4
};

typedef struct found {
    double error;
    evo_formula formula;
} found;

typedef struct list {
    found best[SHOWN];
    uint64_t entered; /* that were among the best when they came */
} list;

typedef struct enumeration {
    evo_real_scorer_options options;
    evo_real_scorer *scorer, *rounding; /* rounding: with --fma */
    evo_progress *progress;
    int operations;
    uint64_t starts;
    bool fma;
    uint64_t degree; /* the least */
    double within;
    uint64_t lines, structures, near;
    uint64_t *known; /* hashes of structures; open addressing, 0: free */
    list exact, rounded;
    evo_formula line;
} enumeration;

static bool is_new(enumeration *e, uint64_t structure) {
    const size_t mask = ((size_t)1 << TABLE_BITS) - 1;
    structure |= 1;
    size_t i = (size_t)(structure >> 20) & mask;
    while (e->known[i] != 0 && e->known[i] != structure)
        i = (i + 1) & mask;
    bool first = e->known[i] == 0;
    e->known[i] = structure;
    return first;
}

static void note(list *l, double error, const evo_formula *formula) {
    int rank = SHOWN;
    while (rank > 0 && error < l->best[rank - 1].error)
        rank--;
    if (rank == SHOWN)
        return;
    l->entered++;
    memmove(&l->best[rank + 1], &l->best[rank],
            (size_t)(SHOWN - 1 - rank) * sizeof l->best[0]);
    l->best[rank] = (found){error, *formula};
}

/* How many steps before the last are not used by a later one. */
static int unused(const evo_formula *f) {
    unsigned used = 1;
    for (int k = 0; k < f->step_count; k++)
        for (int a = 0; a < evo_formula_arity((evo_formula_op)f->steps[k].op); a++)
            if (!evo_formula_is_constant(f->steps[k].args[a]))
                used |= 1U << f->steps[k].args[a];
    int count = 0;
    for (int k = 1; k < f->step_count; k++)
        count += !(used >> k & 1);
    return count;
}

static void normalize(const enumeration *e, evo_formula *f) {
    if (e->fma)
        evo_formula_normalize_fused(f);
    else
        evo_formula_normalize(f);
}

/* What the degree of a straight line of a b + c is at most. */
static uint64_t degree_of(const evo_formula *f) {
    uint64_t degrees[EVO_FORMULA_STEPS + 1] = {1};
    for (int k = 0; k < f->step_count; k++) {
        uint64_t of[3];
        for (int a = 0; a < 3; a++) {
            uint8_t arg = f->steps[k].args[a];
            of[a] = evo_formula_is_constant(arg) ? 0 : degrees[arg];
        }
        degrees[k + 1] = of[0] + of[1] > of[2] ? of[0] + of[1] : of[2];
    }
    return degrees[f->step_count];
}

/* From the best constants over the reals and from others, many times: with few starts,
 * since another minimum than the best one may be what rounds well. */
static void fit_rounded(enumeration *e, evo_rng *rng, const evo_formula *exact) {
    enum { TRIES = 200, MOST_STARTS = 8 };
    found best = {INFINITY, *exact};
    e->near++;
    for (int k = 0; k < TRIES; k++) {
        evo_formula f = *exact;
        double error =
            evo_real_score(e->rounding, 0, rng, k % MOST_STARTS, INFINITY, &f);
        if (error < best.error)
            best = (found){error, f};
    }
    note(&e->rounded, best.error, &best.formula);
}

static void fit(enumeration *e, evo_formula *f) {
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_FIT, e->structures++);
    double gate = fmax(e->exact.best[SHOWN - 1].error, e->within);
    double error = evo_real_score(e->scorer, 0, &rng, (int)e->starts, gate, f);
    note(&e->exact, error, f);
    if (e->fma && error < e->within)
        fit_rounded(e, &rng, f);
}

static void try_line(enumeration *e) {
    evo_formula f = e->line;
    e->lines++;
    if (e->fma && degree_of(&f) < e->degree)
        return;
    normalize(e, &f);
    while (evo_breed_absorb(&f, 15U | (unsigned)e->fma << EVO_FORMULA_FMA))
        normalize(e, &f);
    if (f.step_count != e->operations || !is_new(e, evo_formula_structure(&f)))
        return;
    fit(e, &f);
    if (evo_cli_progress_due(e->progress)) {
        evo_text text;
        evo_text_init(&text);
        evo_text_append(&text, "%llu lines, %llu structures, least error %.5g",
                        (unsigned long long)e->lines, (unsigned long long)e->structures,
                        e->exact.best[0].error);
        if (e->fma)
            evo_text_append(&text, ", %llu near, with rounding %.5g",
                            (unsigned long long)e->near, e->rounded.best[0].error);
        if (text.data)
            evo_cli_progress_line(e->progress, text.data);
        evo_text_clear(&text);
    }
}

static void extend(enumeration *e);

/* A step can use three values that were not, and is one itself. */
static void extend_by(enumeration *e, evo_formula_op op, uint8_t a, uint8_t b,
                      uint8_t c) {
    evo_formula before = e->line;
    (void)evo_formula_push(&e->line, op, a, b, c);
    int left = e->operations - e->line.step_count;
    if (unused(&e->line) <= (e->fma ? 2 : 1) * left)
        extend(e);
    e->line = before;
}

/* a b + c: not two constant factors; any of the three may be a constant. */
static void extend_fused(enumeration *e) {
    evo_formula before = e->line;
    uint8_t values = (uint8_t)(before.step_count + 1);
    for (uint8_t a = 0; a < values; a++)
        for (uint8_t b = a; b <= values; b++)
            for (uint8_t c = 0; c <= values; c++) {
                uint8_t with = b == values ? evo_formula_constant(&e->line, 1.5, 0) : b;
                uint8_t plus = c == values ? evo_formula_constant(&e->line, 1.5, 0) : c;
                extend_by(e, EVO_FORMULA_FMA, a, with, plus);
                e->line = before;
            }
}

/* All that one step can be: operands that commute in one order; v - c and v / c are
 * v + c and v * c. */
static void extend(enumeration *e) {
    uint8_t values = (uint8_t)(e->line.step_count + 1);
    if (e->line.step_count == e->operations) {
        try_line(e);
        return;
    }
    if (e->fma) {
        extend_fused(e);
        return;
    }
    for (uint8_t a = 0; a < values; a++) {
        for (uint8_t b = 0; b < values; b++) {
            for (int op = EVO_FORMULA_ADD; op <= EVO_FORMULA_DIV; op++) {
                bool commutes = op == EVO_FORMULA_ADD || op == EVO_FORMULA_MUL;
                if (commutes ? b <= a : a != b)
                    extend_by(e, (evo_formula_op)op, a, b, 0);
            }
        }
        evo_formula before = e->line;
        uint8_t c = evo_formula_constant(&e->line, 1.5, 0);
        extend_by(e, EVO_FORMULA_ADD, a, c, 0);
        extend_by(e, EVO_FORMULA_SUB, c, a, 0);
        extend_by(e, EVO_FORMULA_MUL, a, c, 0);
        extend_by(e, EVO_FORMULA_DIV, c, a, 0);
        e->line = before;
    }
}

static void print_list(const list *l) {
    for (int i = 0; i < SHOWN && isfinite(l->best[i].error); i++) {
        evo_kernel kernel;
        evo_text text;
        evo_text_init(&text);
        if (evo_formula_to_kernel(&l->best[i].formula, "best", &kernel, NULL) == EVO_OK)
            evo_kernel_print(&kernel, &text);
        printf("\n%.6g\n%s", l->best[i].error, text.data != NULL ? text.data : "");
        evo_text_clear(&text);
    }
}

static void print(const enumeration *e) {
    printf("%llu lines, %llu structures of %d operations, %llu of them among the best "
           "when they came\n",
           (unsigned long long)e->lines, (unsigned long long)e->structures,
           e->operations, (unsigned long long)e->exact.entered);
    print_list(&e->exact);
    if (!e->fma)
        return;
    printf("\n%llu structures within %g ulp over the reals; with rounding\n",
           (unsigned long long)e->near, e->within);
    print_list(&e->rounded);
}

typedef struct words {
    const char *target, *domain, *kind, *operations, *starts, *degree, *within;
    int fma;
} words;

static evo_status set_up(const words *w, enumeration *e, evo_error *err) {
    uint64_t operations = 4;
    e->options.workers = 1;
    e->starts = STARTS;
    e->fma = e->options.in_ulps = e->options.unrounded = w->fma != 0;
    e->degree = 1;
    e->within = w->fma ? 0.5 : 0;
    e->options.kind =
        w->kind && strcmp(w->kind, "abs") == 0 ? EVO_REAL_ABSOLUTE : EVO_REAL_RELATIVE;
    evo_status status =
        evo_cli_real_target(w->target ? w->target : "exp2", &e->options.target, err);
    if (status == EVO_OK)
        status =
            evo_cli_domain(w->domain ? w->domain : "(0,1]", &e->options.domain, err);
    if (status == EVO_OK && w->operations)
        status = evo_cli_count("--operations", w->operations, 1, MOST_OPERATIONS,
                               &operations, err);
    if (status == EVO_OK && w->starts)
        status = evo_cli_count("--starts", w->starts, 1, 1000, &e->starts, err);
    if (status == EVO_OK && w->degree)
        status = evo_cli_count("--degree", w->degree, 1, 1U << MOST_OPERATIONS,
                               &e->degree, err);
    if (status == EVO_OK && w->within)
        status = evo_cli_positive("--within", w->within, &e->within, err);
    e->operations = (int)operations;
    e->known = calloc((size_t)1 << TABLE_BITS, sizeof *e->known);
    if (status == EVO_OK && e->known == NULL)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (int i = 0; i < SHOWN; i++)
        e->exact.best[i].error = e->rounded.best[i].error = INFINITY;
    if (status == EVO_OK)
        status = evo_real_scorer_create(&e->options, &e->scorer, err);
    e->options.unrounded = false;
    if (status == EVO_OK && e->fma)
        status = evo_real_scorer_create(&e->options, &e->rounding, err);
    return status;
}

int main(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "[OPTIONS]", "The best formulas of so many operations, of all there are.", 0,
        0};
    words w = {0};
    const struct poptOption options[] = {
        {"target", 0, POPT_ARG_STRING, &w.target, 0, "function (exp2)", "NAME"},
        {"domain", 0, POPT_ARG_STRING, &w.domain, 0, "interval ((0,1])", "A,B"},
        {"error", 0, POPT_ARG_STRING, &w.kind, 0, "rel or abs (rel)", "KIND"},
        {"operations", 0, POPT_ARG_STRING, &w.operations, 0, "how many (4), at most 5",
         "N"},
        {"starts", 0, POPT_ARG_STRING, &w.starts, 0, "of each fit (24)", "N"},
        {"fma", 0, POPT_ARG_NONE, &w.fma, 0, "a b + c alone, errors in ulp of f32",
         NULL},
        {"degree", 0, POPT_ARG_STRING, &w.degree, 0,
         "with --fma: at least this in x (1)", "N"},
        {"within", 0, POPT_ARG_STRING, &w.within, 0,
         "with --fma: error over the reals to fit with rounding (0.5)", "U"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    int exit_status;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &exit_status))
        return exit_status;
    evo_error err = {0};
    enumeration e = {0};
    evo_status status = set_up(&w, &e, &err);
    if (status == EVO_OK) {
        e.progress = evo_cli_progress_create();
        extend(&e);
        evo_cli_progress_destroy(e.progress);
        print(&e);
    }
    evo_real_scorer_destroy(e.scorer);
    evo_real_scorer_destroy(e.rounding);
    free(e.known);
    evo_cli_args_clear(&args);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}
