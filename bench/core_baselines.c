/* Horner's scheme in f32 on a core domain: instructions against largest error in ulp.
 *
 *     bench_core_baselines --target T --domain A,B
 *
 * For odd targets x + x (s p(s)), s = x^2; for even ones p(s); else p(x); each with fma
 * and with mul and add. Constants by the funnel of the search (minimax, then polished
 * on the error of the rounded kernel), the best of several tries; errors proven over
 * every float of the domain. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/functions.h"
#include "scoring/scoring.h"

enum { LOWEST = 2, HIGHEST = 8, TRIES = 24 };

typedef struct bench {
    evo_scorer_options options;
    evo_scorer *scorer;
    evo_grid grid;
} bench;

/* a * b + c. */
static evo_value step(evo_builder *b, bool fused, evo_value a, evo_value m,
                      evo_value c) {
    if (fused)
        return evo_build(b, EVO_OP_FMA_F32, a, m, c);
    return evo_build(b, EVO_OP_ADD_F32,
                     evo_build(b, EVO_OP_MUL_F32, a, m, EVO_NO_VALUE), c, EVO_NO_VALUE);
}

/* A polynomial of so many coefficients; fitting finds them. */
static evo_status build(evo_symmetry symmetry, bool fused, int coefficients,
                        evo_kernel *kernel, evo_error *err) {
    evo_builder b;
    evo_builder_init(&b, kernel, "horner");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0), s = x;
    if (symmetry != EVO_SYMMETRY_NONE)
        s = evo_build(&b, EVO_OP_MUL_F32, x, x, EVO_NO_VALUE);
    evo_value v = evo_build_f32(&b, 0.0625F);
    for (int k = 1; k < coefficients; k++) /* distinct, so that none are shared */
        v = step(&b, fused, v, s, evo_build_f32(&b, 0.25F + 0.125F * (float)k));
    if (symmetry == EVO_SYMMETRY_ODD) {
        v = evo_build(&b, EVO_OP_MUL_F32, v, s, EVO_NO_VALUE);
        v = step(&b, fused, v, x, x);
    }
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, v);
    return evo_builder_finish(&b, err);
}

/* The best of several fits, in *kernel; infinite when none is of use. */
static evo_status fit(bench *b, evo_kernel *kernel, double *error, evo_error *err) {
    evo_kernel *tried = malloc(sizeof *tried), *best = malloc(sizeof *best);
    evo_status status =
        tried && best ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    *error = INFINITY;
    for (int k = 0; k < TRIES && status == EVO_OK; k++) {
        evo_candidate candidate = {.kernel = tried, .fit = true};
        *tried = *kernel;
        evo_rng_init(&candidate.rng, 1, EVO_STREAM_FIT, (uint64_t)k);
        status = evo_score_candidate(b->scorer, 0, NULL, 0, &candidate, err);
        if (status == EVO_OK && candidate.score.reject == EVO_REJECT_NONE &&
            candidate.score.error < *error) {
            *error = candidate.score.error;
            *best = *tried;
        }
    }
    if (status == EVO_OK && isfinite(*error))
        *kernel = *best;
    free(tried);
    free(best);
    return status;
}

static evo_status report(bench *b, bool fused, int coefficients, evo_error *err) {
    evo_symmetry symmetry = evo_target_get(b->options.target)->symmetry;
    evo_kernel *kernel = malloc(sizeof *kernel);
    const evo_kernel *kernels[1] = {kernel};
    double error = INFINITY;
    evo_claim claim;
    evo_prove_options proving = {.target = b->options.target,
                                 .format = b->options.format,
                                 .domain = b->options.domain,
                                 .threads = 1,
                                 .isa = evo_isa_host()};
    evo_status status = kernel ? build(symmetry, fused, coefficients, kernel, err)
                               : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = fit(b, kernel, &error, err);
    if (status == EVO_OK && error < 100)
        status = evo_prove_kernels(kernels, 1, &proving, &claim, err);
    if (status == EVO_OK && error < 100) {
        evo_grid_cell(&b->grid, "%s", fused ? "fma" : "mul, add");
        evo_grid_cell(&b->grid, "%d", coefficients);
        evo_grid_cell(&b->grid, "%d", evo_kernel_operations(kernel));
        evo_grid_cell(&b->grid, "%.4f", claim.max_ulp);
    }
    free(kernel);
    return status;
}

int main(int argc, char **argv) {
    static const char *const headers[] = {"with", "coefficients", "ops", "max ULP"};
    static const evo_synopsis synopsis = {
        "--target T --domain A,B",
        "Horner's scheme in f32: instructions and proven errors.", 0, 0};
    char *target = NULL, *domain = NULL;
    const struct poptOption options[] = {
        {"target", 0, POPT_ARG_STRING, &target, 0, "function (exp2)", "NAME"},
        {"domain", 0, POPT_ARG_STRING, &domain, 0, "interval ([0,1))", "A,B"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *words[BENCH_MAX_WORDS];
    int exit_status;
    evo_error err = {0};
    bench b = {.options = {.format = EVO_FORMAT_F32,
                           .isa = evo_isa_host(),
                           .objective = EVO_OBJECTIVE_OPS,
                           .deterministic = true,
                           .seed = 1,
                           .workers = 1}};
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &exit_status))
        return exit_status;
    evo_status status =
        evo_cli_target(target ? target : "exp2", &b.options.target, &err);
    if (status == EVO_OK)
        status = evo_cli_domain(domain ? domain : "[0,1)", &b.options.domain, &err);
    if (status == EVO_OK)
        status = evo_scorer_create(&b.options, &b.scorer, &err);
    if (status == EVO_OK)
        evo_grid_init(&b.grid, "lrrr", headers);
    for (int fused = 1; fused >= 0; fused--)
        for (int n = LOWEST; n <= HIGHEST && status == EVO_OK; n++)
            status = report(&b, fused, n, &err);
    if (status == EVO_OK)
        evo_grid_print(&b.grid, stdout);
    evo_scorer_destroy(b.scorer);
    free(target);
    free(domain);
    evo_cli_args_clear(&args);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}
