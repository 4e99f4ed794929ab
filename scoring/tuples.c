/* Points of targets with several arguments.
 *
 * No interval is the core of a pair of arguments. What candidates are fitted and chosen
 * by is of two kinds in its place: everyday arguments, those of the target's first
 * timing distribution, and draws where the target is hard, solved for one argument (pow
 * next to overflow, differences that cancel). E is MPFR's and takes microseconds each.
 */
#include "scoring/scorer.h"

#include <stdlib.h>

static void put(evo_points *points, size_t first, const evo_tuple *tuples, size_t n) {
    for (size_t i = 0; i < n; i++)
        for (int k = 0; k < points->inputs; k++)
            evo_points_put(points, k, first + i, tuples[i].in[k]);
}

/* Whether all arguments lie in the domain of the run. */
static bool is_inside(const evo_scorer *scorer, const evo_points *points, size_t i) {
    const evo_domain *domain = &scorer->options.domain;
    for (int k = 0; !domain->whole && k < points->inputs; k++)
        if (!evo_domain_contains(
                domain,
                evo_format_decode(points->format, evo_points_code(points, k, i))))
            return false;
    return true;
}

/* Moves the point to one that exists. */
static void settle(const evo_scorer *scorer, evo_points *points, size_t i) {
    evo_tuple tuple;
    for (int k = 0; k < points->inputs; k++)
        tuple.in[k] = evo_points_code(points, k, i);
    evo_oracle_settle(scorer->options.target, points->format, &tuple);
    for (int k = 0; k < points->inputs; k++)
        evo_points_put(points, k, i, tuple.in[k]);
}

/* Every second point from `first` on becomes an everyday one. */
static void put_everyday(const evo_scorer *scorer, uint32_t stream, uint64_t part,
                         size_t first, evo_points *points) {
    evo_points everyday;
    evo_rng rng;
    evo_rng_init(&rng, scorer->options.seed, stream, part | UINT64_C(1) << 63);
    uint64_t seed = evo_rng_u64(&rng);
    size_t size = evo_points_size(points);
    const evo_timing_inputs *usual = &evo_target_get(scorer->options.target)->timing[0];
    if (evo_points_alloc(&everyday, points->format, points->inputs, 1, points->count) ==
        EVO_OK) {
        for (int k = 0; k < points->inputs; k++)
            evo_timing_fill_argument(usual, points->format, seed, k,
                                     (char *)everyday.in +
                                         (size_t)k * everyday.capacity * size,
                                     everyday.count);
        for (size_t i = first; i < everyday.count; i++)
            settle(scorer, &everyday, i);
        for (size_t i = first; i < points->count; i += 2)
            for (int k = 0; is_inside(scorer, &everyday, i) && k < points->inputs; k++)
                evo_points_put(points, k, i, evo_points_code(&everyday, k, i));
    }
    evo_points_free(&everyday);
}

/* Fills the points from `first` on. */
static void draw(const evo_scorer *scorer, uint32_t stream, uint64_t part,
                 evo_points_kind kind, size_t first, evo_points *points) {
    const evo_scorer_options *o = &scorer->options;
    static const evo_tuple_kind kinds[] = {
        [EVO_POINTS_DRAWN] = EVO_TUPLES_HARD,
        [EVO_POINTS_CORE] = EVO_TUPLES_HARD,
        [EVO_POINTS_SPECIAL] = EVO_TUPLES_SPECIAL,
        [EVO_POINTS_ANYWHERE] = EVO_TUPLES_ANYWHERE,
        [EVO_POINTS_GRID] = EVO_TUPLES_GRID,
    };
    size_t n = points->count - first;
    evo_tuple *tuples = calloc(n + 1, sizeof *tuples);
    if (tuples == NULL) { /* the points before are enough, or none are */
        points->count = first;
        return;
    }
    (void)evo_oracle_tuples(o->target, o->format, &o->domain, kinds[kind], o->seed,
                            stream, part, tuples, n);
    put(points, first, tuples, n);
    free(tuples);
    if (kind == EVO_POINTS_DRAWN || kind == EVO_POINTS_CORE)
        put_everyday(scorer, stream, part, first, points);
}

void evo_tuples_fill(const evo_scorer *scorer, uint32_t stream, uint64_t part,
                     evo_points_kind kind, evo_points *points) {
    /* To fit, all places are needed; to choose, most. */
    int rounds = kind == EVO_POINTS_DRAWN ? 16 : 1;
    bool usual = kind == EVO_POINTS_DRAWN || kind == EVO_POINTS_CORE;
    size_t wanted = points->count, first = 0;
    for (int round = 0; round < rounds && first < wanted; round++) {
        points->count = wanted;
        draw(scorer, stream, part | (uint64_t)round << 32, kind, first, points);
        evo_points_refer(scorer, false, points);
        first = points->usual;
    }
    if (usual) /* results that are zero, infinite or NaN are no matter of distance */
        points->count = points->usual;
}
