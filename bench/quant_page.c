/* docs/quant-fronts.md: fronts of number formats as plots and tables. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/quant_fronts.h"
#include "bench/shipped.h"
#include "cli/quant.h"

enum { LEAST_BITS = 2, MOST_BITS = 8 };

/* Scales cost less than this on top of an element: one for a tensor of 65536 elements,
 * and 8 bits for 32 of them with a codebook made of the data. */
#define PLAIN_BITS 0.02
#define BLOCK_BITS 0.27

#define ALL_FAMILIES ((1U << EVO_FAMILY_COUNT) - 1)
#define ARITHMETIC                                                                     \
    (1U << EVO_FAMILY_INTEGER | 1U << EVO_FAMILY_MINIFLOAT | 1U << EVO_FAMILY_POSIT)

static const struct source {
    const char *file, *title, *density; /* density NULL: a model */
} sources[] = {
    {"gauss", "gauss", "gauss"},
    {"laplace", "laplace", "laplace"},
    {"student5", "student:5", "student:5"},
    {"uniform", "uniform", "uniform"},
    {"silero", "silero_vad_v5.onnx", NULL},
    {"gnubg", "gnubg.wd", NULL},
};

typedef struct page {
    bench_quant_front fronts[EVO_COUNT_OF(sources)];
    double bounds[EVO_COUNT_OF(sources)][MOST_BITS + 1]; /* dB; of models none */
    evo_text text;
} page;

/* ---- Reading --------------------------------------------------------------- */

/* SQNRs of the Lloyd-Max levels of a density. */
static evo_status find_bounds(const char *name, double bounds[MOST_BITS + 1],
                              evo_error *err) {
    static const double zero[] = {0};
    double levels[1 << MOST_BITS];
    evo_distribution density;
    evo_status status = evo_distribution_parse(name, &density, err);
    if (status != EVO_OK)
        return status;
    /* all values rounded to 0: the error is the signal */
    double signal = evo_expected_mse(&density, &(evo_cells){zero, NULL, 1}, 1);
    for (unsigned bits = LEAST_BITS; bits <= MOST_BITS; bits++)
        bounds[bits] = evo_sqnr_db(signal, evo_lloyd_max(&density, bits, levels));
    return EVO_OK;
}

static evo_status read_all(page *p, evo_error *err) {
    evo_status status = EVO_OK;
    for (size_t i = 0; i < EVO_COUNT_OF(sources) && status == EVO_OK; i++) {
        char path[512];
        snprintf(path, sizeof path, "%s/quant/%s.json", EVO_RESULTS_DIR,
                 sources[i].file);
        status = bench_quant_front_read(path, &p->fronts[i], err);
        if (status == EVO_OK && sources[i].density != NULL)
            status = find_bounds(sources[i].density, p->bounds[i], err);
    }
    return status;
}

/* ---- Plots ----------------------------------------------------------------- */

static void draw_axes(const evo_plot *plot) {
    char text[16];
    for (int bits = (int)plot->x.first; bits <= plot->x.last; bits++) {
        snprintf(text, sizeof text, "%d", bits);
        evo_plot_tick_x(plot, bits, text);
    }
    for (int db = (int)plot->y.last; db <= plot->y.first; db += 10) {
        snprintf(text, sizeof text, "%d", db);
        evo_plot_tick_y(plot, db, text);
    }
    evo_plot_label_x(plot, "effective bits");
}

static evo_quant_dot *dots_of(const bench_quant_front *front) {
    evo_quant_dot *dots = calloc(front->count + 1, sizeof *dots);
    for (size_t i = 0; dots != NULL && i < front->count; i++) {
        const bench_quantiser *q = &front->list[i];
        const evo_quant_model model = {q->genes, q->gene_count};
        dots[i] = (evo_quant_dot){q->bits, q->db, evo_quant_model_family(&model)};
    }
    return dots;
}

static evo_status draw(const page *p, size_t of, const char *directory,
                       evo_error *err) {
    const struct source *s = &sources[of];
    const bench_quant_front *front = &p->fronts[of];
    evo_text text;
    evo_plot plot = {&text, {LEAST_BITS, MOST_BITS + 2, false}, {10, 0, false}};
    char heading[128];
    int row = 14; /* legends stand at the upper left, where no front is */
    evo_quant_dot *dots = dots_of(front);
    if (dots == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (size_t i = 0; i < front->count; i++)
        plot.y.first = fmax(plot.y.first, 10 * ceil(front->list[i].db / 10));
    snprintf(heading, sizeof heading, "%s: SQNR in dB %s by effective bits", s->title,
             front->reported ? "on other data" : "on the searched tensors");
    evo_text_init(&text);
    evo_plot_begin(&plot, s->title, heading);
    draw_axes(&plot);
    evo_status status = evo_quant_plot_dots(&plot, dots, front->count, err);
    if (s->density != NULL) {
        double x[MOST_BITS + 1];
        for (int bits = LEAST_BITS; bits <= MOST_BITS; bits++)
            x[bits] = bits;
        evo_plot_line(&plot, x + LEAST_BITS, p->bounds[of] + LEAST_BITS,
                      MOST_BITS - LEAST_BITS + 1, "#000", " stroke-dasharray=\"5 4\"");
        evo_plot_legend(&plot, row--, "#000", " stroke-dasharray=\"5 4\"",
                        "Lloyd–Max, one scale");
    }
    evo_quant_plot_legend(&plot, row, dots, front->count);
    free(dots);
    evo_plot_end(&plot);
    if (status == EVO_OK)
        return bench_write(&text, directory, s->file, "svg", err);
    evo_text_clear(&text);
    return status;
}

/* ---- Tables ---------------------------------------------------------------- */

static const char intro[] =
    "# Fronts of number formats\n\n"
    "Written by `bench/run quant_page -o docs` from `results/quant/*.json`, whose "
    "searches `results/quant/README.md` describes;\n"
    "do not edit. Every dot is a quantiser (`quant.md`) that no other one found beats "
    "in "
    "all objectives, coloured by the family\n"
    "of its format; the grey line joins the best SQNRs. Effective bits count "
    "scales.\n\n"
    "Densities: objectives are SQNR, effective bits, hardware and decoding; SQNR is "
    "shown "
    "on draws that the search did not see.\n"
    "*Lloyd–Max* is the bound of any B-bit code with one scale for all; scales for "
    "blocks "
    "adapt to the elements near them and\n"
    "may go beyond it. Figures of draws scatter around it, most with heavy tails; one "
    "scale that stays far below it is a gap of the\n"
    "search (`results/quant/README.md`).\n\n"
    "Models: objectives are SQNR and effective bits, with a quantiser for each tensor, "
    "coloured by the family that most tensors\n"
    "have. The search sees every second channel of each tensor, and SQNR is shown on "
    "the others, under the same formats and with\n"
    "scales of their own. No bound is drawn: it would take the weights, which are not "
    "shipped.\n\n";

static void write_heads(evo_text *t, const char *first) {
    evo_text_append(t, "| %s |", first);
    for (int bits = LEAST_BITS; bits <= MOST_BITS; bits++)
        evo_text_append(t, " %d |", bits);
    evo_text_append(t, "\n|---|");
    for (int bits = LEAST_BITS; bits <= MOST_BITS; bits++)
        evo_text_append(t, "---|");
    evo_text_append(t, "\n");
}

/* The family whose best has the best SQNR, and what the next one lacks. */
static void write_winner(evo_text *t, const bench_quant_front *front, int bits,
                         bench_scales scales) {
    double slack = scales == BENCH_SCALES_PLAIN ? PLAIN_BITS : BLOCK_BITS;
    double best = -INFINITY, next = -INFINITY;
    const char *winner = NULL;
    for (evo_family f = EVO_FAMILY_INTEGER; f < EVO_FAMILY_COUNT; f++) {
        const bench_quantiser *q = bench_quant_best(
            front,
            &(bench_quant_limits){bits - 1 + slack, bits + slack, scales, 1U << f});
        if (q != NULL && q->db > best) {
            next = best;
            best = q->db;
            winner = evo_quant_family_name(f);
        } else if (q != NULL) {
            next = fmax(next, q->db);
        }
    }
    evo_text_append(t, " %s", winner != NULL ? winner : "–");
    if (isfinite(next))
        evo_text_append(t, " +%.2f", best - next);
    evo_text_append(t, " |");
}

static void write_winners(page *p) {
    evo_text *t = &p->text;
    evo_text_append(
        t,
        "## Which family wins where\n\n"
        "The family with the best SQNR between B - 1 + s and B + s effective bits, s "
        "being %.2f with one scale (for a tensor or\n"
        "a channel) and %.2f with scales for blocks, and by how many dB it leads the "
        "next family of the front in that range\n"
        "(none: it is alone there).\n\n",
        PLAIN_BITS, BLOCK_BITS);
    write_heads(t, "B");
    for (size_t i = 0; i < EVO_COUNT_OF(sources); i++)
        for (int blocks = 0; blocks < 2 && sources[i].density != NULL; blocks++) {
            evo_text_append(t, "| %s, %s |", sources[i].title,
                            blocks ? "blocks" : "one scale");
            for (int bits = LEAST_BITS; bits <= MOST_BITS; bits++)
                write_winner(t, &p->fronts[i], bits,
                             blocks ? BENCH_SCALES_BLOCKS : BENCH_SCALES_PLAIN);
            evo_text_append(t, "\n");
        }
    evo_text_append(t, "\n");
}

static void write_best(evo_text *t, const bench_quant_front *front,
                       bench_quant_limits limits) {
    const bench_quantiser *q = bench_quant_best(front, &limits);
    char text[EVO_GENE_TEXT];
    if (q == NULL) {
        evo_text_append(t, " – | |");
        return;
    }
    evo_gene_format(&q->genes[0], text);
    evo_text_append(t, " %.2f | `%s` |", q->db, text);
}

static void write_density(page *p, size_t of) {
    evo_text *t = &p->text;
    const bench_quant_front *front = &p->fronts[of];
    evo_text_append(t,
                    "| B | Lloyd–Max | one scale, B + %.2f | | blocks, B + %.2f | | "
                    "blocks, arithmetic | |\n|---|---|---|---|---|---|---|---|\n",
                    PLAIN_BITS, BLOCK_BITS);
    for (int bits = LEAST_BITS; bits <= MOST_BITS; bits++) {
        bench_quant_limits limits = {0, bits + PLAIN_BITS, BENCH_SCALES_PLAIN,
                                     ALL_FAMILIES};
        evo_text_append(t, "| %d | %.2f |", bits, p->bounds[of][bits]);
        write_best(t, front, limits);
        limits.most_bits = bits + BLOCK_BITS;
        limits.scales = BENCH_SCALES_BLOCKS;
        write_best(t, front, limits);
        limits.families = ARITHMETIC;
        write_best(t, front, limits);
        evo_text_append(t, "\n");
    }
    evo_text_append(t, "\n");
}

/* What is chosen within B + BLOCK_BITS. */
static const bench_quantiser *best_model(const bench_quant_front *front, int bits) {
    return bench_quant_best(
        front,
        &(bench_quant_limits){0, bits + BLOCK_BITS, BENCH_SCALES_ANY, ALL_FAMILIES});
}

static void write_model(page *p, size_t of) {
    evo_text *t = &p->text;
    evo_text_append(t, "| B | SQNR | effective bits | scales for blocks |");
    for (evo_family f = EVO_FAMILY_INTEGER; f < EVO_FAMILY_COUNT; f++)
        evo_text_append(t, " %s |", evo_quant_family_name(f));
    evo_text_append(t, "\n|---|---|---|---|---|---|---|---|---|\n");
    for (int bits = LEAST_BITS; bits <= MOST_BITS; bits++) {
        const bench_quantiser *q = best_model(&p->fronts[of], bits);
        if (q == NULL)
            continue;
        double count = (double)q->gene_count;
        evo_text_append(t, "| %d | %.2f | %.2f | %.0f |", bits, q->db, q->bits,
                        count * bench_quantiser_blocks(q));
        for (evo_family f = EVO_FAMILY_INTEGER; f < EVO_FAMILY_COUNT; f++)
            evo_text_append(t, " %.0f |", count * bench_quantiser_part(q, f));
        evo_text_append(t, "\n");
    }
    evo_text_append(t, "\n");
}

static void write_source(page *p, size_t of) {
    evo_text *t = &p->text;
    const struct source *s = &sources[of];
    if (of == 0)
        evo_text_append(
            t, "## Densities\n\n"
               "Within so many effective bits the quantiser of the front with the best "
               "SQNR on the draws that were searched, and its\n"
               "SQNR in dB on the others. *Arithmetic*: without codebooks and powers, "
               "which have to be looked up and multiplied\nas floats.\n\n");
    if (s->density == NULL && sources[of - 1].density != NULL)
        evo_text_append(
            t,
            "## Models\n\n"
            "Within B + %.2f effective bits the model with the best SQNR on "
            "the channels that were searched, its SQNR in dB\n"
            "on the others, and how many tensors have scales for blocks and "
            "formats of which family.\n\n",
            BLOCK_BITS);
    evo_text_append(t, "### %s\n\n![%s](quant/%s.svg)\n\n", s->title, s->title,
                    s->file);
    if (s->density != NULL)
        write_density(p, of);
    else
        write_model(p, of);
}

static evo_status write_page(page *p, const char *directory, evo_error *err) {
    char plots[512];
    evo_status status = EVO_OK;
    snprintf(plots, sizeof plots, "%s/quant", directory);
    evo_text_init(&p->text);
    evo_text_append(&p->text, "%s", intro);
    write_winners(p);
    for (size_t i = 0; i < EVO_COUNT_OF(sources) && status == EVO_OK; i++) {
        write_source(p, i);
        status = draw(p, i, plots, err);
    }
    if (status == EVO_OK)
        return bench_write(&p->text, directory, "quant-fronts", "md", err);
    evo_text_clear(&p->text);
    return status;
}

int main(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "[-o DIRECTORY]",
        "Writes the page of the fronts of number formats, with plots.", 0, 0};
    char *directory = NULL;
    int exit_status;
    const struct poptOption options[] = {
        {NULL, 'o', POPT_ARG_STRING, &directory, 0, "where to (default: here)", "DIR"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &exit_status))
        return exit_status;
    evo_error err = {EVO_OK, ""};
    page p = {.bounds = {{0}}};
    evo_status status = read_all(&p, &err);
    if (status == EVO_OK)
        status = write_page(&p, directory != NULL ? directory : ".", &err);
    for (size_t i = 0; i < EVO_COUNT_OF(sources); i++)
        bench_quant_front_clear(&p.fronts[i]);
    evo_cli_args_clear(&args);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}
