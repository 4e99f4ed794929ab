/* Ways to choose scales, ranked on tensors with channels of different spread. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "repro/internal.h"

enum { CHANNELS = 64, LENGTH = 1024 };

typedef struct bench {
    evo_tensor_list list;
    float *y;
} bench;

/* Channels whose spreads are a factor of 8 apart. */
static evo_status draw_bench(const char *name, bench *b, evo_error *err) {
    evo_distribution distribution;
    evo_status status = evo_distribution_parse(name, &distribution, err);
    if (status == EVO_OK)
        status = evo_tensors_draw(&distribution, (size_t)CHANNELS * LENGTH, 1,
                                  EVO_STREAM_CERTIFY, &b->list, err);
    if (status != EVO_OK)
        return status;
    evo_tensor *x = &b->list.items[b->list.count - 1];
    x->rank = 2;
    x->dims[0] = CHANNELS;
    x->dims[1] = LENGTH;
    for (size_t i = 0; i < x->count; i++) {
        size_t channel = i / LENGTH;
        x->data[i] *= exp2f(3.0F * (float)channel / CHANNELS);
    }
    return EVO_OK;
}

static evo_status measure(bench *b, const char *number, const char *grain,
                          const char *calibration, evo_quant_report *report,
                          evo_error *err) {
    char text[EVO_GENE_TEXT];
    evo_gene gene;
    snprintf(text, sizeof text, "%s %s f32 %s even", number, grain, calibration);
    evo_status status = evo_gene_parse(text, &gene, err);
    if (status == EVO_OK)
        status = evo_quantise(&gene.quantiser, &b->list.items[b->list.count - 1], b->y,
                              report, err);
    return status;
}

/* In the order of their squared errors on heavy tails in few bits. */
static evo_status rank_calibrators(bench *b, const char *density, evo_figures *figures,
                                   evo_error *err) {
    static const char *const order[] = {"mse", "p99.9", "p99.99", "minmax"};
    evo_quant_report best, report, kl;
    double before = INFINITY;
    evo_status status = measure(b, "sm4", "tensor", "kl", &kl, err);
    for (size_t i = 0; i < EVO_COUNT_OF(order) && status == EVO_OK; i++) {
        status = measure(b, "sm4", "tensor", order[i], &report, err);
        if (status != EVO_OK)
            break;
        if (i == 0)
            best = report;
        else
            evo_figures_compare(figures, EVO_RELATION_LESS, before, report.sqnr_db,
                                "sqnr of %s after %s, %s", order[i], order[i - 1],
                                density);
        before = report.sqnr_db;
    }
    if (status != EVO_OK)
        return status;
    evo_figures_compare(figures, EVO_RELATION_AT_MOST, best.sqnr_db, kl.sqnr_db,
                        "sqnr of kl after mse, %s", density);
    evo_figures_compare(figures, EVO_RELATION_MORE, report.sqnr_db, kl.sqnr_db,
                        "sqnr of kl before minmax, %s", density);
    evo_figures_compare(figures, EVO_RELATION_LESS, report.kl, kl.kl,
                        "divergence of kl before minmax, %s", density);
    return EVO_OK;
}

/* The fewer elements share a scale, the better; at the price of more scales. */
static evo_status rank_grains(bench *b, const char *density, evo_figures *figures,
                              evo_error *err) {
    static const char *const grains[] = {"tensor", "channel", "block128", "block32"};
    evo_quant_report before = {0}, report;
    for (size_t i = 0; i < EVO_COUNT_OF(grains); i++) {
        evo_status status = measure(b, "sm4", grains[i], "mse", &report, err);
        if (status != EVO_OK)
            return status;
        if (i > 0) {
            evo_figures_compare(figures, EVO_RELATION_MORE, before.sqnr_db,
                                report.sqnr_db, "sqnr by %s after %s, %s", grains[i],
                                grains[i - 1], density);
            evo_figures_compare(figures, EVO_RELATION_MORE, before.effective_bits,
                                report.effective_bits, "bits by %s after %s, %s",
                                grains[i], grains[i - 1], density);
        }
        before = report;
    }
    return EVO_OK;
}

evo_status evo_repro_calibrators(const evo_repro_options *options, evo_figures *figures,
                                 evo_error *err) {
    static const char *const densities[] = {"laplace", "student:5"};
    bench b = {.y = malloc((size_t)CHANNELS * LENGTH * sizeof *b.y)};
    (void)options;
    if (b.y == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "no memory for a tensor");
    evo_tensor_list_init(&b.list);
    evo_status status = EVO_OK;
    for (size_t i = 0; i < EVO_COUNT_OF(densities) && status == EVO_OK; i++) {
        status = draw_bench(densities[i], &b, err);
        if (status == EVO_OK)
            status = rank_calibrators(&b, densities[i], figures, err);
        if (status == EVO_OK)
            status = rank_grains(&b, densities[i], figures, err);
    }
    evo_tensor_list_clear(&b.list);
    free(b.y);
    return status;
}
