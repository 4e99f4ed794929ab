/* Random formulas, and how tests compare errors. */
#ifndef EVO_TESTS_RANDOM_FORMULA_H
#define EVO_TESTS_RANDOM_FORMULA_H

#include <check.h>
#include <math.h>
#include <string.h>

#include "search/breed.h"

enum { ALL_OPERATIONS = (1 << EVO_FORMULA_OPS) - 1 };

/* Some mutations away from nothing; sorted, not normal. */
static inline bool random_formula(uint64_t number, evo_formula *f) {
    evo_rng rng;
    evo_formula donor = {0};
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, number);
    memset(f, 0, sizeof *f);
    for (int k = 0; k < 6; k++) {
        evo_formula next = *f;
        evo_breed_mutation mutation =
            (evo_breed_mutation)evo_rng_below(&rng, EVO_BREED_MUTATIONS);
        if (evo_breed_mutate(mutation, ALL_OPERATIONS, &rng, &donor, &next) &&
            next.step_count < 16 && next.constant_count < 24) {
            donor = *f;
            *f = next;
        }
    }
    return f->step_count > 0;
}

/* In wide arithmetic. */
static inline double formula_at(const evo_formula *f, double x) {
    return evo_formula_value(f, x).hi;
}

static inline void ck_near(double got, double want, double tolerance) {
    ck_assert_msg(fabs(got - want) <= tolerance * want, "%.6g, not %.6g", got, want);
}

#endif
