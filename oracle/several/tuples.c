/* Inputs of targets with several arguments, for selection and fitting: the places where
 * observation looks, from streams of their own. */
#include "oracle/several/several.h"

/* Steps of this many combinations visit each once: it is a prime that no grid's size,
 * a power of at most 512, is a multiple of. */
enum { GRID_STEP = 10007 };

/* Draws go in turns of eight (several/draw.c): uniform in encoding twice, one argument
 * next to a special value, all of them, hard ones four times. */
static size_t turn_of(evo_tuple_kind kind, size_t index) {
    switch (kind) {
    case EVO_TUPLES_SPECIAL:
        return 2 + index % 2;
    case EVO_TUPLES_ANYWHERE:
        return index;
    default:
        return 4;
    }
}

bool evo_oracle_tuples(evo_target_id target, evo_format_id format,
                       const evo_domain *domain, evo_tuple_kind kind, uint64_t seed,
                       uint32_t stream, uint64_t part, evo_tuple *tuples, size_t n) {
    evo_several_space space;
    evo_rng rng;
    if (!evo_several_space_init(&space, target, format, domain))
        return false;
    evo_rng_init(&rng, seed, stream, part);
    bool ordered = kind == EVO_TUPLES_GRID,
         gridded = ordered || kind == EVO_TUPLES_SPECIAL;
    size_t grid = gridded ? evo_several_grid_size(&space) : 0;
    size_t at = grid > 0 && !ordered ? (size_t)(evo_rng_u64(&rng) % grid) : 0;
    for (size_t i = 0; i < n; i++) {
        if (i < grid)
            evo_several_grid(&space, (at + i * (ordered ? 1 : GRID_STEP)) % grid,
                             &tuples[i]);
        else if (ordered)
            evo_several_mixed(&space, &rng, i - grid, &tuples[i]);
        else
            evo_several_draw(&space, &rng, turn_of(kind, i), &tuples[i]);
    }
    return true;
}

size_t evo_oracle_grid_size(evo_target_id target, evo_format_id format,
                            const evo_domain *domain, size_t beside) {
    evo_several_space space;
    if (!evo_several_space_init(&space, target, format, domain))
        return 0;
    return evo_several_grid_size(&space) + beside * evo_several_mixed_count(&space);
}
