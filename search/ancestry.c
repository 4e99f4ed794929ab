/* Ancestry: a table of members by number; open addressing. */
#include "search/ancestry.h"

#include <stdlib.h>
#include <string.h>

enum { SLACK = 16384 }; /* kept members it may gather beyond twice the living */

struct evo_ancestry {
    evo_ancestor **slots;
    size_t size, used, sweep_at; /* size: a power of two, or 0 */
};

evo_ancestry *evo_ancestry_create(void) {
    evo_ancestry *a = calloc(1, sizeof *a);
    if (a != NULL)
        a->sweep_at = SLACK;
    return a;
}

static void forget(evo_ancestor *ancestor) {
    if (ancestor != NULL)
        free(ancestor->steps);
    free(ancestor);
}

void evo_ancestry_destroy(evo_ancestry *a) {
    if (a == NULL)
        return;
    for (size_t i = 0; i < a->size; i++)
        forget(a->slots[i]);
    free(a->slots);
    free(a);
}

/* ---- The table ------------------------------------------------------------------ */

static size_t place_of(const evo_ancestry *t, uint64_t number) {
    uint64_t hash = (number + 1) * UINT64_C(0x9e3779b97f4a7c15);
    size_t i = (size_t)(hash >> 20) & (t->size - 1);
    while (t->slots[i] != NULL && t->slots[i]->number != number)
        i = (i + 1) & (t->size - 1);
    return i;
}

/* Into a table of `size` slots; false (and unchanged) when out of memory. Those
 * unmarked are forgotten when `drop_unmarked` says so. */
static bool rebuild(evo_ancestry *t, size_t size, bool drop_unmarked) {
    evo_ancestry next = {.size = size, .slots = calloc(size, sizeof(evo_ancestor *))};
    if (next.slots == NULL)
        return false;
    for (size_t i = 0; i < t->size; i++) {
        evo_ancestor *one = t->slots[i];
        if (one == NULL)
            continue;
        if (drop_unmarked && !one->marked) {
            forget(one);
            continue;
        }
        one->marked = false;
        next.slots[place_of(&next, one->number)] = one;
        next.used++;
    }
    free(t->slots);
    next.sweep_at = t->sweep_at;
    *t = next;
    return true;
}

static evo_ancestor *pack(const evo_breed_member *member) {
    const evo_formula *f = &member->formula;
    size_t steps = f->step_count * sizeof *f->steps;
    size_t constants = f->constant_count * sizeof *f->hi;
    evo_ancestor *one = calloc(1, sizeof *one);
    char *memory = malloc(steps + 2 * constants + 1);
    if (one == NULL || memory == NULL) {
        free(one);
        free(memory);
        return NULL;
    }
    memcpy(memory, f->steps, steps);
    memcpy(memory + steps, f->hi, constants);
    memcpy(memory + steps + constants, f->lo, constants);
    *one = (evo_ancestor){
        .number = member->number,
        .parent_number = member->parent_number,
        .has_parent = member->has_parent,
        .mutation = member->mutation,
        .error = member->error,
        .step_count = f->step_count,
        .constant_count = f->constant_count,
        .steps = (evo_formula_step *)memory,
    };
    return one;
}

evo_formula evo_ancestor_formula(const evo_ancestor *ancestor) {
    evo_formula f = {.step_count = ancestor->step_count,
                     .constant_count = ancestor->constant_count};
    const char *memory = (const char *)ancestor->steps;
    size_t steps = f.step_count * sizeof *f.steps;
    size_t constants = f.constant_count * sizeof *f.hi;
    memcpy(f.steps, memory, steps);
    memcpy(f.hi, memory + steps, constants);
    memcpy(f.lo, memory + steps + constants, constants);
    return f;
}

bool evo_ancestry_add(evo_ancestry *a, const evo_breed_member *member) {
    enum { FIRST_SIZE = 1024 };
    if (2 * (a->used + 1) > a->size &&
        !rebuild(a, a->size == 0 ? FIRST_SIZE : 2 * a->size, false))
        return false;
    evo_ancestor *one = pack(member);
    if (one == NULL)
        return false;
    size_t i = place_of(a, one->number);
    a->used += a->slots[i] == NULL;
    forget(a->slots[i]);
    a->slots[i] = one;
    return true;
}

evo_ancestor *evo_ancestry_find(evo_ancestry *a, uint64_t number) {
    return a->size > 0 ? a->slots[place_of(a, number)] : NULL;
}

/* ---- Sweeping ------------------------------------------------------------------- */

static void mark(evo_ancestry *a, const evo_breed_member *member) {
    evo_ancestor *one = evo_ancestry_find(a, member->number);
    while (one != NULL && !one->marked) {
        one->marked = true;
        one = one->has_parent ? evo_ancestry_find(a, one->parent_number) : NULL;
    }
}

void evo_ancestry_sweep(evo_ancestry *a, const evo_breed *breed) {
    const evo_breed_member *member;
    if (a->used <= a->sweep_at)
        return;
    for (int n = 1; n <= EVO_BREED_MAX_OPERATIONS; n++)
        for (size_t rank = 0; (member = evo_breed_get(breed, n, rank)) != NULL; rank++)
            mark(a, member);
    /* Without memory for a new table everything stays, which is harmless. */
    if (rebuild(a, a->size, true))
        a->sweep_at = 2 * a->used + SLACK;
}
