/* Classical approximations over the reals, operations against largest error:
 *
 *     bench_real_baselines --target T --domain A,B [--error rel|abs]
 *
 * - polynomial: minimax, Horner: 2d operations for degree d
 * - odd, even: x p(x^2) and p(x^2): 2d + 2 and 2d + 1, for targets of that symmetry
 * - rational: minimax of degrees (n, n), counted as the J-fraction c0 + c1/(x + c2 +
 *   c3/(x + ...)): 3n operations, even where that has a removable singularity; of x^2
 *   one more, times x two more
 * - chebyshev: interpolation at Chebyshev's points, Horner: 2d operations
 *
 * The minimax ones by the fitting of the search itself (least squares, then levelling);
 * all errors by MPFR. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "scoring/real.h"

enum { POINTS = 2000, MOST = 24 };

typedef struct bench {
    evo_real_scorer *scorer;
    evo_real_scorer_options options;
    int most;
    evo_grid grid;
} bench;

static uint8_t constant(evo_formula *f, double value) {
    return evo_formula_constant(f, value, 0);
}

/* The argument of the inner approximation: x, or x^2. */
static uint8_t argument(evo_formula *f, bool squared) {
    return squared
               ? evo_formula_push(f, EVO_FORMULA_MUL, EVO_FORMULA_X, EVO_FORMULA_X, 0)
               : EVO_FORMULA_X;
}

static evo_formula polynomial(int degree, bool squared, bool times_x) {
    evo_formula f = {0};
    uint8_t u = argument(&f, squared), v = constant(&f, 0.1);
    for (int k = 0; k < degree; k++) {
        v = evo_formula_push(&f, EVO_FORMULA_MUL, u, v, 0);
        v = evo_formula_push(&f, EVO_FORMULA_ADD, v, constant(&f, 1), 0);
    }
    if (times_x)
        (void)evo_formula_push(&f, EVO_FORMULA_MUL, v, EVO_FORMULA_X, 0);
    return f;
}

/* p(u)/q(u), both of degree n; its constants are those of q, then those of p, leading
 * ones first. Fitting starts from q = 1. */
static evo_formula quotient(int n, bool squared, bool times_x) {
    evo_formula f = {0};
    uint8_t u = argument(&f, squared), part[2];
    for (int k = 0; k < 2; k++) {
        uint8_t v = constant(&f, 0.1 * k);
        for (int j = 1; j <= n; j++) {
            v = evo_formula_push(&f, EVO_FORMULA_MUL, u, v, 0);
            v = evo_formula_push(&f, EVO_FORMULA_ADD, v,
                                 constant(&f, k == 0 ? j == n : 1), 0);
        }
        part[k] = v;
    }
    uint8_t v = evo_formula_push(&f, EVO_FORMULA_DIV, part[1], part[0], 0);
    if (times_x)
        (void)evo_formula_push(&f, EVO_FORMULA_MUL, v, EVO_FORMULA_X, 0);
    return f;
}

/* One line of the table; nothing when the formula has a pole or approximates nothing.
 */
static evo_status report(bench *b, const char *kind, int operations,
                         const evo_formula *f, evo_error *err) {
    evo_real_result result;
    evo_status status = evo_real_confirm(b->scorer, f, POINTS, NULL, &result, err);
    if (status == EVO_OK && result.max_error < 1) {
        evo_grid_cell(&b->grid, "%s", kind);
        evo_grid_cell(&b->grid, "%d", operations);
        evo_grid_cell(&b->grid, "%.4e", result.max_error);
    }
    return status;
}

static evo_status best_polynomials(bench *b, const char *kind, bool squared,
                                   bool times_x, evo_error *err) {
    evo_status status = EVO_OK;
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_FIT, 0);
    for (int degree = 1; status == EVO_OK; degree++) {
        evo_formula f = polynomial(degree, squared, times_x);
        if (f.step_count > b->most)
            break;
        if (isfinite(evo_real_score(b->scorer, 0, &rng, 0, INFINITY, &f)))
            status = report(b, kind, f.step_count, &f, err);
    }
    return status;
}

/* From q = 1, as long as that gains, and from many other starts. */
static double fit_quotient(bench *b, evo_formula *f) {
    enum { STARTS = 20 };
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_FIT, 1);
    evo_formula other = *f;
    double error = INFINITY, before;
    do {
        before = error;
        error = fmin(before, evo_real_score(b->scorer, 0, &rng, 0, INFINITY, f));
    } while (error < 0.999 * before);
    double elsewhere = evo_real_score(b->scorer, 0, &rng, STARTS, INFINITY, &other);
    if (elsewhere < error)
        *f = other;
    return fmin(error, elsewhere);
}

static evo_status best_rationals(bench *b, const char *kind, bool squared, bool times_x,
                                 evo_error *err) {
    evo_status status = EVO_OK;
    for (int n = 1; status == EVO_OK; n++) {
        int operations = 3 * n + squared + times_x;
        if (operations > b->most || 4 * n + 3 > EVO_FORMULA_STEPS)
            break;
        evo_formula f = quotient(n, squared, times_x);
        if (isfinite(fit_quotient(b, &f)))
            status = report(b, kind, operations, &f, err);
    }
    return status;
}

/* Interpolation: Newton's divided differences, multiplied out for Horner's form. */
static evo_formula interpolant(const bench *b, int degree) {
    const double pi = 3.14159265358979323846;
    const evo_domain *d = &b->options.domain;
    double half = 0.5 * (d->hi - d->lo), x[MOST], hi[MOST], lo[MOST];
    evo_wide divided[MOST], power[MOST] = {{0, 0}};
    int n = degree + 1;
    for (int k = 0; k < n; k++)
        x[k] = d->lo + half - half * cos(pi * (k + 0.5) / n);
    evo_oracle_real_values(b->options.target, x, (size_t)n, hi, lo);
    for (int k = 0; k < n; k++)
        divided[k] = (evo_wide){hi[k], lo[k]};
    for (int j = 1; j < n; j++)
        for (int k = n - 1; k >= j; k--)
            divided[k] = evo_wide_div(evo_wide_sub(divided[k], divided[k - 1]),
                                      evo_wide_sum(x[k], -x[k - j]));
    for (int k = n - 1; k >= 0; k--) { /* power = power * (x - x[k]) + divided[k] */
        for (int j = n - 1; j > 0; j--)
            power[j] =
                evo_wide_sub(power[j - 1], evo_wide_mul(power[j], (evo_wide){x[k], 0}));
        power[0] =
            evo_wide_sub(divided[k], evo_wide_mul(power[0], (evo_wide){x[k], 0}));
    }
    evo_formula f = polynomial(degree, false, false);
    for (int k = 0; k < n; k++) {
        f.hi[k] = power[degree - k].hi;
        f.lo[k] = power[degree - k].lo;
    }
    return f;
}

static evo_status all_interpolants(bench *b, evo_error *err) {
    evo_status status = EVO_OK;
    for (int degree = 1; 2 * degree <= b->most && status == EVO_OK; degree++) {
        evo_formula f = interpolant(b, degree);
        status = report(b, "chebyshev", f.step_count, &f, err);
    }
    return status;
}

static evo_status all_forms(bench *b, evo_error *err) {
    evo_symmetry symmetry = evo_target_get(b->options.target)->symmetry;
    bool odd = symmetry == EVO_SYMMETRY_ODD, any = symmetry != EVO_SYMMETRY_NONE;
    evo_status status = best_polynomials(b, "polynomial", false, false, err);
    if (status == EVO_OK && any)
        status = best_polynomials(b, odd ? "odd polynomial" : "even polynomial", true,
                                  odd, err);
    if (status == EVO_OK)
        status = best_rationals(b, "rational", false, false, err);
    if (status == EVO_OK && any)
        status =
            best_rationals(b, odd ? "odd rational" : "even rational", true, odd, err);
    return status == EVO_OK ? all_interpolants(b, err) : status;
}

int main(int argc, const char **argv) {
    static const char *const headers[] = {"kind", "ops", "max error"};
    static const evo_synopsis synopsis = {
        "--target T --domain A,B [OPTIONS]",
        "Classical approximations over the reals and their largest errors.", 0, 0};
    const char *target = NULL, *domain = NULL, *kind = NULL, *operations = NULL;
    const struct poptOption options[] = {
        {"target", 0, POPT_ARG_STRING, &target, 0, "function (exp2)", "NAME"},
        {"domain", 0, POPT_ARG_STRING, &domain, 0, "interval ((0,1])", "A,B"},
        {"error", 0, POPT_ARG_STRING, &kind, 0, "rel or abs (rel)", "KIND"},
        {"max-operations", 0, POPT_ARG_STRING, &operations, 0, "longest (16)", "N"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    int exit_status;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &exit_status))
        return exit_status;
    evo_error err = {0};
    bench b = {.options = {.workers = 1}};
    uint64_t most = 0;
    b.options.kind =
        kind && strcmp(kind, "abs") == 0 ? EVO_REAL_ABSOLUTE : EVO_REAL_RELATIVE;
    evo_status status =
        evo_cli_target(target ? target : "exp2", &b.options.target, &err);
    if (status == EVO_OK && kind && strcmp(kind, "rel") != 0 &&
        strcmp(kind, "abs") != 0)
        status = evo_fail(&err, EVO_ERR_ARGUMENT, "--error takes rel or abs");
    if (status == EVO_OK)
        status = evo_cli_domain(domain ? domain : "(0,1]", &b.options.domain, &err);
    if (status == EVO_OK)
        status = evo_cli_count("--max-operations", operations ? operations : "16", 2,
                               MOST, &most, &err);
    if (status == EVO_OK)
        status = evo_real_scorer_create(&b.options, &b.scorer, &err);
    b.most = (int)most;
    evo_grid_init(&b.grid, "lrr", headers);
    if (status == EVO_OK)
        status = all_forms(&b, &err);
    if (status == EVO_OK)
        evo_grid_print(&b.grid, stdout);
    evo_real_scorer_destroy(b.scorer);
    evo_cli_args_clear(&args);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}
