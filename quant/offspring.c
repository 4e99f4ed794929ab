/* Models bred from others.
 *
 * Noise and bits of a model of many genes are sums over its tensors, so that the best
 * gene of each tensor for a given exchange rate of the objectives is known from what
 * was measured: `assemble` breeds models that way, and mutation finds it new genes.
 */
#include "quant/internal.h"

#include <math.h>
#include <string.h>

/* The population is in order of rank and crowding: the smaller place wins. */
static const evo_quant_individual *tournament(const evo_quant_search *s, evo_rng *rng) {
    uint32_t a = evo_rng_below(rng, (uint32_t)s->population_size);
    uint32_t b = evo_rng_below(rng, (uint32_t)s->population_size);
    return &s->all[s->population[a < b ? a : b]];
}

static void draw_random(const evo_quant_search *s, evo_rng *rng,
                        evo_quant_individual *child) {
    const evo_quant_space *space = &s->options.space;
    child->operation = "random";
    evo_gene_random(space, rng, &child->genes[0]);
    /* Half of the models of several genes start as one gene everywhere. */
    bool same = evo_rng_below(rng, 2) != 0;
    for (size_t i = 1; i < child->gene_count; i++) {
        child->genes[i] = child->genes[0];
        if (!same)
            evo_gene_random(space, rng, &child->genes[i]);
    }
}

/* One gene, a few, or all of them change; a change of all is the same change. */
static void mutate(const evo_quant_search *s, evo_rng *rng,
                   evo_quant_individual *child) {
    const evo_quant_space *space = &s->options.space;
    child->operation = "mutate";
    size_t count = child->gene_count, at = evo_rng_below(rng, (uint32_t)count);
    switch (count > 1 ? evo_rng_below(rng, 4) : 0) {
    case 0:
    case 1:
        do
            evo_gene_mutate(space, rng,
                            &child->genes[evo_rng_below(rng, (uint32_t)count)]);
        while (evo_rng_below(rng, 2));
        break;
    case 2: /* a gene of another tensor */
        child->genes[evo_rng_below(rng, (uint32_t)count)] = child->genes[at];
        break;
    default:
        for (size_t i = 0; i < count; i++) {
            evo_rng same = *rng;
            evo_gene_mutate(space, &same, &child->genes[i]);
        }
        (void)evo_rng_u32(rng);
    }
}

static void cross(const evo_quant_search *s, evo_rng *rng,
                  const evo_quant_individual *other, evo_quant_individual *child) {
    child->operation = "cross";
    if (child->gene_count == 1) {
        evo_gene_cross(&s->options.space, rng, &other->genes[0], &child->genes[0]);
        return;
    }
    for (size_t i = 0; i < child->gene_count; i++)
        if (evo_rng_below(rng, 2))
            child->genes[i] = other->genes[i];
}

/* Of each tensor the gene that is best at a random exchange rate: what a bit, a unit of
 * hardware and a nanosecond are worth in noise. A part of them is then changed. */
static void assemble(const evo_quant_search *s, evo_rng *rng,
                     evo_quant_individual *child) {
    uint32_t wanted = s->options.objectives;
    double rate = pow(10, -7 * evo_rng_unit(rng));
    double hardware =
        wanted >> EVO_QUANT_HARDWARE & 1 ? rate * pow(10, -3 * evo_rng_unit(rng)) : 0;
    double decode =
        wanted >> EVO_QUANT_DECODE & 1 ? rate * pow(10, 2 - 4 * evo_rng_unit(rng)) : 0;
    double bits = wanted >> EVO_QUANT_BITS & 1 ? rate : 0;
    bool by_outputs = wanted >> EVO_QUANT_OUTPUTS & 1 &&
                      (!(wanted >> EVO_QUANT_SQNR & 1) || evo_rng_below(rng, 2));
    child->operation = "assemble";
    for (size_t i = 0; i < child->gene_count; i++) {
        double least = INFINITY;
        for (size_t k = 0; k < s->known[i].count; k++) {
            const evo_known_gene *known = &s->known[i].items[k];
            bool outputs = by_outputs && !isnan(known->outputs);
            double loss = (outputs ? known->outputs : known->noise) +
                          bits * known->bits + hardware * known->hardware +
                          decode * known->decode;
            if (loss < least) {
                least = loss;
                child->genes[i] = known->gene;
            }
        }
    }
    uint32_t changes = evo_rng_below(rng, 1 + (uint32_t)child->gene_count / 2);
    while (changes-- > 0)
        evo_gene_mutate(&s->options.space, rng,
                        &child->genes[evo_rng_below(rng, (uint32_t)child->gene_count)]);
}

void evo_quant_breed(const evo_quant_search *s, evo_rng *rng,
                     evo_quant_individual *child) {
    child->parent_count = 0;
    if (s->options.random || s->count < EVO_QUANT_FIRST ||
        evo_rng_below(rng, 16) == 0) {
        draw_random(s, rng, child);
        return;
    }
    if (child->gene_count > 1 && evo_rng_below(rng, 2)) {
        assemble(s, rng, child);
        return;
    }
    const evo_quant_individual *parent = tournament(s, rng), *other;
    memcpy(child->genes, parent->genes, child->gene_count * sizeof *child->genes);
    child->parents[0] = parent->id;
    child->parent_count = 1;
    if (evo_rng_below(rng, 3) == 0) {
        other = tournament(s, rng);
        child->parents[1] = other->id;
        child->parent_count = 2;
        cross(s, rng, other, child);
    } else {
        mutate(s, rng, child);
    }
}
