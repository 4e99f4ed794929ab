/* Children that were screened: one of a brood that does what its parent does at less
 * cost, where there is one. Elementary mutations find such a simplification in about a
 * thousand tries, which the funnel alone does not make. */
#include "cli/run.h"

#include <math.h>
#include <string.h>

#include "targets/rows.h"

enum {
    SCREENED_EVERY = 16, /* one child in so many is looked for in a brood */
    BROOD = 2048,
};
/* How many times its parent's error a cheaper child may have before it is fitted. With
 * more than a little, screened children keep the funnel busy with what never gets as
 * good as their parents. */
static const double widen = 1.02;

/* Runs that start from seeds lose by it: docs/design.md has the figures. Broods know no
 * other vocabulary than the whole one, and floats alone. */
bool evo_run_is_screened(const evo_run_state *run, uint64_t number) {
    return run->options->format == EVO_FORMAT_F32 &&
           !evo_target_is_several(run->options->target) &&
           evo_target_codes(run->options->target) == NULL &&
           evo_target_row(run->options->target) == NULL &&
           strcmp(run->options->from, "scratch") == 0 &&
           run->options->instructions[0] == '\0' &&
           number % SCREENED_EVERY == SCREENED_EVERY - 1;
}

/* The best of the brood that is new becomes the child. */
static bool take_new(const evo_run_state *run, const evo_individual *parent,
                     const evo_screened *kept, size_t count, evo_individual *child) {
    for (size_t i = 0; i < count; i++) {
        evo_compact_unpack(&kept[i].program, &parent->kernel, &child->kernel);
        child->id = evo_kernel_identify(&child->kernel);
        if (!evo_search_knows(run->search, child->id))
            return true;
    }
    return false;
}

evo_status evo_run_screen(evo_run_state *run, unsigned worker, uint64_t number,
                          evo_individual *child, uint64_t fates[EVO_FATE_COUNT],
                          bool *found) {
    evo_rng rng;
    evo_brood brood;
    evo_screened kept[EVO_SCREEN_KEEP];
    size_t count = 0;
    const evo_individual *parent = evo_search_parent(run->search, number, &rng);
    evo_brood_init(&brood, run->breeder, &rng);
    evo_screen_options options = {.vary = evo_brood_next,
                                  .ctx = &brood,
                                  .children = BROOD,
                                  .keep = EVO_SCREEN_KEEP,
                                  .widen = widen};
    evo_status status =
        evo_screen(run->scorer, worker, &parent->kernel, &options, kept, &count, fates);
    *found = status == EVO_OK && take_new(run, parent, kept, count, child);
    if (*found) {
        child->parents[0] = parent->id;
        child->parent_count = 1;
        memset(child->operators, 0, sizeof child->operators);
        (void)strncpy(child->operators, "screen", sizeof child->operators - 1);
        child->error = child->cost = INFINITY;
    }
    return status == EVO_ERR_UNSUPPORTED ? EVO_OK : status;
}
