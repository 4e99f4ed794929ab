/* Selection over plain vectors of objectives, all to be minimised: ranks by dominance,
 * then crowding (NSGA-II: Deb, Pratap, Agarwal, Meyarivan 2002). search/ has two
 * objectives with rules of their own (a goal, useless errors); here there are any, and
 * none is special. */
#include "quant/internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool evo_pareto_dominates(const double *a, const double *b, unsigned dims) {
    bool better = false;
    for (unsigned k = 0; k < dims; k++) {
        if (a[k] > b[k])
            return false;
        better |= a[k] < b[k];
    }
    return better;
}

static void rank_all(const double *objectives, unsigned dims, evo_pareto_place *places,
                     size_t count) {
    size_t ranked = 0;
    for (size_t i = 0; i < count; i++)
        places[i].rank = UINT32_MAX;
    for (uint32_t rank = 0; ranked < count; rank++)
        for (size_t i = 0; i < count; i++) {
            if (places[i].rank < rank)
                continue;
            bool beaten = false;
            for (size_t j = 0; j < count && !beaten; j++)
                beaten = places[j].rank >= rank &&
                         evo_pareto_dominates(objectives + j * dims,
                                              objectives + i * dims, dims);
            if (!beaten) {
                places[i].rank = rank;
                ranked++;
            }
        }
}

typedef struct keyed {
    double value;
    uint32_t rank;
    size_t index;
} keyed;

static int by_rank_then_value(const void *x, const void *y) {
    const keyed *a = x, *b = y;
    if (a->rank != b->rank)
        return a->rank < b->rank ? -1 : 1;
    if (a->value != b->value)
        return a->value < b->value ? -1 : 1;
    return a->index < b->index ? -1 : a->index > b->index;
}

/* Adds what objective k says: the distance of the neighbours over the extent of the
 * rank; the ends are kept for ever. */
static void crowd_along(const double *objectives, unsigned dims, unsigned k,
                        evo_pareto_place *places, keyed *keys, size_t count) {
    for (size_t i = 0; i < count; i++)
        keys[i] = (keyed){objectives[i * dims + k], places[i].rank, i};
    qsort(keys, count, sizeof *keys, by_rank_then_value);
    for (size_t begin = 0, end; begin < count; begin = end) {
        end = begin;
        while (end < count && keys[end].rank == keys[begin].rank)
            end++;
        double extent = keys[end - 1].value - keys[begin].value;
        if (!(extent > 0))
            continue;
        places[keys[begin].index].crowding = INFINITY;
        places[keys[end - 1].index].crowding = INFINITY;
        for (size_t i = begin + 1; i + 1 < end; i++)
            places[keys[i].index].crowding +=
                (keys[i + 1].value - keys[i - 1].value) / extent;
    }
}

static int by_place(const void *x, const void *y) {
    const evo_pareto_place *a = x, *b = y;
    if (a->rank != b->rank)
        return a->rank < b->rank ? -1 : 1;
    if (a->crowding != b->crowding)
        return a->crowding > b->crowding ? -1 : 1;
    return a->index < b->index ? -1 : a->index > b->index;
}

evo_status evo_pareto_order(const double *objectives, unsigned dims, size_t count,
                            evo_pareto_place *places, evo_error *err) {
    keyed *keys = malloc((count + 1) * sizeof *keys);
    if (keys == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for selection");
    for (size_t i = 0; i < count; i++)
        places[i] = (evo_pareto_place){.index = i};
    rank_all(objectives, dims, places, count);
    for (unsigned k = 0; k < dims; k++)
        crowd_along(objectives, dims, k, places, keys, count);
    free(keys);
    qsort(places, count, sizeof *places, by_place);
    return EVO_OK;
}
