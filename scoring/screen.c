/* Screening: children of one parent by the thousand, bred and evaluated in compact
 * form.
 *
 * A child leaves at the first of these that removes it:
 *   known structure   its hash is in a table: the same text, or another one with the
 *                     same canonical form
 *   early             its error at the first 64 points is more than could be of use
 *   known behaviour   its results at all points are those of a program as cheap
 *   no promise        its error at all points is more than could be of use
 *   specials          one of the required infinities, zeros or NaNs is missed
 * Constants are as mutation left them, and an unfitted child is rarely better than a
 * fitted parent. So it passes only if it is cheaper and its error stays within `widen`
 * times its parent's. (A smaller error at the same cost would be the luck of the
 * points.)
 *
 * Both tables are bounded and belong to one call: what is kept is a pure function of
 * parent, callback and options.
 */
#include "scoring/screen.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "scoring/scorer.h"

enum {
    TABLE = 1 << 13, /* entries */
    WAYS = 4,        /* of one bucket; 64 bytes */
    FIRST_POINTS = 64,
};

_Static_assert((int)EVO_QUICK_POINTS == (int)EVO_PROBE_POINTS, "one set of points");

typedef struct structure {
    uint64_t full; /* 0: free */
    uint32_t plain;
    uint32_t text : 31, folded : 1;
} structure;

typedef struct behaviour {
    uint64_t hash; /* 0: free */
    double cost;
} behaviour;

struct evo_screener {
    evo_probe *probe;
    structure *structures; /* TABLE, owned */
    behaviour *behaviours; /* TABLE, owned */
};

const char *evo_fate_name(evo_fate fate) {
    static const char *const names[EVO_FATE_COUNT] = {
        [EVO_FATE_BARREN] = "no place for a mutation",
        [EVO_FATE_REPEATED] = "the same text",
        [EVO_FATE_DEAD] = "dead code",
        [EVO_FATE_CONSTANT] = "constant-only subexpressions",
        [EVO_FATE_COMMUTED] = "commutativity",
        [EVO_FATE_EARLY] = "error at 64 points",
        [EVO_FATE_BEHAVIOUR] = "behaviour",
        [EVO_FATE_SCORED] = "scored",
    };
    return names[fate];
}

void evo_screener_destroy(evo_screener *s) {
    if (s == NULL)
        return;
    evo_probe_destroy(s->probe);
    free(s->structures);
    free(s->behaviours);
    free(s);
}

evo_screener *evo_screener_create(const evo_scorer *scorer) {
    evo_screener *s = calloc(1, sizeof *s);
    if (s == NULL)
        return NULL;
    s->probe = evo_probe_create(scorer->quick.x, scorer->quick.count,
                                evo_scorer_ports(scorer));
    s->structures = evo_alloc_aligned(TABLE * sizeof *s->structures);
    s->behaviours = evo_alloc_aligned(TABLE * sizeof *s->behaviours);
    if (s->probe == NULL || s->structures == NULL || s->behaviours == NULL) {
        evo_screener_destroy(s);
        return NULL;
    }
    return s;
}

/* ---- What is known --------------------------------------------------------- */

/* EVO_FATE_SCORED when the structure is new; it is known then. */
static evo_fate known_structure(evo_screener *s, const evo_compact_key *key) {
    structure now = {key->full | 1, key->plain, key->text & 0x7fffffff, key->folded};
    structure *bucket = s->structures + (key->full >> 32) % (TABLE / WAYS) * WAYS;
    structure *slot = &bucket[key->text % WAYS]; /* gives way when all are taken */
    for (int i = 0; i < WAYS; i++) {
        const structure *old = &bucket[i];
        if (old->full == 0) {
            slot = &bucket[i];
            break;
        }
        if (old->full != now.full)
            continue;
        if (old->text == now.text)
            return EVO_FATE_REPEATED;
        if (old->plain == now.plain)
            return EVO_FATE_DEAD;
        return old->folded || now.folded ? EVO_FATE_CONSTANT : EVO_FATE_COMMUTED;
    }
    *slot = now;
    return EVO_FATE_SCORED;
}

/* True when a program that costs no more behaves like this one. */
static bool known_behaviour(evo_screener *s, uint64_t hash, double cost) {
    hash |= 1;
    behaviour *bucket = s->behaviours + (hash >> 32) % (TABLE / WAYS) * WAYS;
    behaviour *slot = &bucket[(hash >> 8) % WAYS];
    for (int i = 0; i < WAYS; i++) {
        behaviour *old = &bucket[i];
        if (old->hash == hash) {
            bool known = old->cost <= cost;
            old->cost = known ? old->cost : cost;
            return known;
        }
        if (old->hash == 0) {
            slot = old;
            break;
        }
    }
    *slot = (behaviour){hash, cost};
    return false;
}

/* ---- One batch ------------------------------------------------------------- */

typedef struct batch {
    evo_scorer *scorer;
    evo_worker *worker;
    evo_screener *screener;
    const evo_kernel *parent;
    const evo_screen_options *options;
    double parent_error, parent_cost;
    double limit; /* a larger error is of no interest */
    evo_screened *kept;
    size_t kept_count;
} batch;

/* Smaller is better: a doubling of the error weighs as much as 3.5 % of the cost. */
static double rank_of(const batch *b, double error, double cost) {
    double base = fmax(b->parent_error, 0.5);
    return 0.05 * log2(fmax(error, 0.5) / base) +
           log2(fmax(cost, 0.01) / fmax(b->parent_cost, 0.01));
}

static evo_status keeps_specials(batch *b, const evo_compact *child, bool *keeps) {
    double error = INFINITY;
    evo_kernel kernel;
    *keeps = true;
    if (b->scorer->options.graded)
        return EVO_OK;
    evo_compact_unpack(child, b->parent, &kernel);
    const evo_code code = {.kernel = &kernel};
    evo_status status = evo_worker_error(b->worker, &code, &b->scorer->special,
                                         (double)INFINITY, NULL, &error);
    *keeps = isfinite(error);
    return status;
}

/* Keeps the best, in order. */
static evo_status keep(batch *b, const evo_compact *child, double error, double cost) {
    double rank = rank_of(b, error, cost);
    size_t at = b->kept_count;
    bool keeps;
    while (at > 0 && b->kept[at - 1].rank > rank)
        at--;
    if (at == b->options->keep)
        return EVO_OK;
    evo_status status = keeps_specials(b, child, &keeps);
    if (status != EVO_OK || !keeps)
        return status;
    size_t last =
        b->kept_count < b->options->keep ? b->kept_count++ : b->options->keep - 1;
    memmove(&b->kept[at + 1], &b->kept[at], (last - at) * sizeof b->kept[0]);
    b->kept[at] = (evo_screened){*child, error, cost, rank};
    return EVO_OK;
}

/* Results at all points, unless those at the first say enough. */
static const float *evaluate(batch *b, const evo_compact *child, double *error) {
    evo_probe *probe = b->screener->probe;
    const evo_points *points = &b->scorer->quick;
    size_t first = b->options->whole ? points->count : FIRST_POINTS;
    evo_probe_plan(probe, child);
    const float *y = evo_probe_evaluate(probe, child, 0, first);
    *error = evo_probe_error(probe, y, points->reference, points->weight, first);
    if (first == points->count)
        return y;
    if (*error > b->limit)
        return NULL;
    y = evo_probe_evaluate(probe, child, first, points->count - first);
    double rest = evo_probe_error(probe, y, points->reference + first,
                                  points->weight + first, points->count - first);
    *error = fmax(*error, rest);
    return y - first;
}

static evo_status screen_child(batch *b, const evo_compact *child, evo_fate *fate) {
    evo_screener *s = b->screener;
    evo_compact_key key;
    double error, cost;
    evo_probe_identify(s->probe, child, &key);
    *fate = known_structure(s, &key);
    if (*fate != EVO_FATE_SCORED)
        return EVO_OK;
    const float *y = evaluate(b, child, &error);
    if (y == NULL) {
        *fate = EVO_FATE_EARLY;
        return EVO_OK;
    }
    /* A larger error is of no interest at any cost, whatever it behaves like. */
    if (error > b->limit)
        return EVO_OK;
    cost = evo_probe_cost(s->probe, child);
    if (known_behaviour(s, evo_probe_fingerprint(s->probe, y), cost)) {
        *fate = EVO_FATE_BEHAVIOUR;
        return EVO_OK;
    }
    if (cost < b->parent_cost)
        return keep(b, child, error, cost);
    return EVO_OK;
}

static evo_status breed_all(batch *b, uint64_t counts[EVO_FATE_COUNT]) {
    const evo_screen_options *o = b->options;
    const evo_compact *parent = evo_probe_parent(b->screener->probe);
    evo_compact child;
    evo_status status = EVO_OK;
    memset(&child, 0, sizeof child);
    for (size_t i = 0; i < o->children && status == EVO_OK; i++) {
        evo_fate fate = EVO_FATE_BARREN;
        if (o->vary(o->ctx, parent, &child))
            status = screen_child(b, &child, &fate);
        counts[fate]++;
    }
    return status;
}

evo_status evo_screen(evo_scorer *scorer, unsigned worker, const evo_kernel *parent,
                      const evo_screen_options *options, evo_screened *kept,
                      size_t *count, uint64_t counts[EVO_FATE_COUNT]) {
    evo_worker *w = &scorer->workers[worker];
    evo_screener *s = w->screener;
    const evo_points *points = &scorer->quick;
    batch b = {.scorer = scorer,
               .worker = w,
               .screener = s,
               .parent = parent,
               .options = options,
               .kept = kept};
    *count = 0;
    if (!evo_probe_set_parent(s->probe, parent))
        return EVO_ERR_UNSUPPORTED;
    const float *y = evo_probe_parent_values(s->probe);
    b.parent_error =
        evo_probe_error(s->probe, y, points->reference, points->weight, points->count);
    b.parent_cost = evo_probe_cost(s->probe, evo_probe_parent(s->probe));
    b.limit = options->widen * fmax(b.parent_error, 0.5);
    if (!isfinite(b.parent_error))
        return EVO_ERR_UNSUPPORTED;
    memset(s->structures, 0, TABLE * sizeof *s->structures);
    memset(s->behaviours, 0, TABLE * sizeof *s->behaviours);
    (void)known_structure(s, evo_probe_parent_key(s->probe));
    (void)known_behaviour(s, evo_probe_fingerprint(s->probe, y), b.parent_cost);
    evo_status status = breed_all(&b, counts);
    *count = b.kept_count;
    return status;
}
