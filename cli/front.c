/* The Pareto front of an archive. */
#include "cli/cli.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "targets/rows.h"

enum { HOSTS_MAX = 64 };

typedef struct walk {
    const evo_front_choice *choice;
    evo_front *front;
    size_t capacity;
    char hosts[HOSTS_MAX][160];
    size_t host_counts[HOSTS_MAX], host_count;
} walk;

/* ---- Which host's times ---------------------------------------------------- */

static evo_status count_host(void *ctx, const evo_archive_entry *entry) {
    walk *w = ctx;
    size_t i = 0;
    while (i < w->host_count && strcmp(w->hosts[i], entry->host) != 0)
        i++;
    if (i == w->host_count && i < HOSTS_MAX) {
        memcpy(w->hosts[i], entry->host, sizeof w->hosts[i]);
        w->host_count++;
    }
    if (i < w->host_count)
        w->host_counts[i]++;
    return EVO_OK;
}

/* The host asked for where it has times, else the one with the most. */
static evo_status choose_host(evo_archive *archive, const char *host, walk *w,
                              evo_error *err) {
    evo_front *front = w->front;
    if (host != NULL)
        snprintf(front->host, sizeof front->host, "%s", host);
    else
        evo_host_fingerprint(front->host, sizeof front->host);
    evo_status status =
        evo_archive_each(archive, front->host, w->choice->inputs, count_host, w, err);
    if (status != EVO_OK || w->host_count > 0)
        return status;
    status = evo_archive_each(archive, NULL, w->choice->inputs, count_host, w, err);
    if (status != EVO_OK || w->host_count == 0)
        return status;
    size_t most = 0;
    for (size_t i = 1; i < w->host_count; i++)
        most = w->host_counts[i] > w->host_counts[most] ? i : most;
    memcpy(front->host, w->hosts[most], sizeof front->host);
    front->other_host = true;
    return EVO_OK;
}

/* ---- Dominance ------------------------------------------------------------- */

/* As the archive ranks: by the ratio to the reference kernel of the same run, or by the
 * cost of what was not timed. */
static double cost_of(const evo_archive_entry *entry) {
    return entry->reference_ratio > 0 ? 1 / entry->reference_ratio
                                      : entry->ns_per_element;
}

/* What was seen on few inputs says nothing against what was seen on more. */
static bool is_as_firm(const evo_claim *a, const evo_claim *b) {
    bool looked = a->verdict > b->verdict ||
                  (a->verdict == b->verdict &&
                   (a->verdict == EVO_VERDICT_PROVEN || a->inputs >= b->inputs));
    return looked && evo_domain_covers(&a->domain, &b->domain);
}

/* Times on other inputs, which archives of earlier versions hold, compare no worse than
 * those of two runs: v_front ranks them together too. */
static bool beats(const evo_archive_entry *a, const evo_archive_entry *b) {
    return evo_claim_as_accurate(&a->claim, &b->claim) && cost_of(a) <= cost_of(b) &&
           is_as_firm(&a->claim, &b->claim);
}

static bool add(walk *w, const evo_archive_entry *entry) {
    evo_front *front = w->front;
    if (front->count == w->capacity) {
        size_t larger = w->capacity == 0 ? 16 : 2 * w->capacity;
        evo_archive_entry *grown =
            realloc(front->entries, larger * sizeof *front->entries);
        if (grown == NULL)
            return false;
        front->entries = grown;
        w->capacity = larger;
    }
    front->entries[front->count++] = *entry;
    return true;
}

/* Entries come fastest first, so that only ties in time can be beaten by a later one.
 */
static evo_status visit(void *ctx, const evo_archive_entry *entry) {
    walk *w = ctx;
    evo_front *front = w->front;
    const evo_front_choice *choice = w->choice;
    front->total++;
    if ((choice->isa != NULL && strcmp(choice->isa, entry->isa) != 0) ||
        (choice->max_sum_error > 0 && entry->claim.has_sum &&
         entry->claim.sum_error > choice->max_sum_error))
        return EVO_OK;
    for (size_t i = 0; i < front->count; i++) {
        if (beats(&front->entries[i], entry))
            return EVO_OK;
    }
    size_t kept = 0;
    for (size_t i = 0; i < front->count; i++) {
        if (!beats(entry, &front->entries[i]))
            front->entries[kept++] = front->entries[i];
    }
    front->count = kept;
    return add(w, entry) ? EVO_OK : EVO_ERR_MEMORY;
}

evo_status evo_cli_front(evo_archive *archive, const evo_front_choice *choice,
                         evo_front *front, evo_error *err) {
    memset(front, 0, sizeof *front);
    walk *w = calloc(1, sizeof *w);
    if (w == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    w->choice = choice;
    w->front = front;
    char format[16];
    evo_status status = evo_cli_archive_subject(archive, front->target, format, err);
    if (status == EVO_OK)
        status = choose_host(archive, choice->host, w, err);
    if (status == EVO_OK)
        status = evo_archive_each(archive, front->host, choice->inputs, visit, w, err);
    if (status == EVO_ERR_MEMORY)
        evo_fail(err, status, "out of memory");
    free(w);
    if (status != EVO_OK)
        evo_cli_front_clear(front);
    return status;
}

void evo_cli_front_drop_broken(evo_front *front) {
    size_t kept = 0, count = front->count;
    for (size_t i = 0; i < count; i++)
        kept += isfinite(front->entries[i].claim.max_ulp) != 0;
    if (kept == 0 || kept == count)
        return;
    kept = 0;
    for (size_t i = 0; i < count; i++)
        if (isfinite(front->entries[i].claim.max_ulp))
            front->entries[kept++] = front->entries[i];
    front->count = kept;
    fprintf(stderr, "%zu %s left out: proven to miss a special value\n", count - kept,
            count - kept == 1 ? "kernel is" : "kernels are");
}

void evo_cli_front_clear(evo_front *front) {
    free(front->entries);
    memset(front, 0, sizeof *front);
}

/* ---- Table ----------------------------------------------------------------- */

double evo_cli_libm_ratio(double reference_ratio, const evo_peer_time *peers,
                          size_t count) {
    double best = 0;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(peers[i].peer.library, "glibc") == 0 &&
            peers[i].reference_ratio > best)
            best = peers[i].reference_ratio;
    }
    return best > 0 ? reference_ratio / best : 0;
}

static void print_library_ratio(evo_grid *grid, double ratio, double max_ulp,
                                const evo_peer_time *peers, size_t count) {
    const evo_peer_time *best = evo_best_peer(peers, count, max_ulp);
    if (best == NULL || !(best->reference_ratio > 0) || isinf(max_ulp))
        evo_grid_cell(grid, "-");
    else
        evo_grid_cell(grid, "%.2f (%s)", ratio / best->reference_ratio,
                      best->peer.function);
}

const char *evo_cli_error_name(const char *target) {
    evo_target_id id;
    const evo_codes *codes = evo_target_find(target, &id) ? evo_target_codes(id) : NULL;
    return codes == NULL                      ? NULL
           : evo_code_multiplies(codes->role) ? "rms error"
                                              : "wrong";
}

/* Columns that depend on what the front is about and on what was measured. */
typedef struct columns {
    const evo_target *target; /* of classes */
    int classes;              /* of sizes, each of which has a time; 0: there is one */
    const char *sum;          /* name of the error of sums; NULL: none */
    bool energy, timed;       /* in picojoules; beside libraries */
} columns;

static columns columns_of(const evo_front *front, bool timed) {
    columns c = {.energy = strcmp(front->host, "picojoules") == 0, .timed = timed};
    evo_target_id id;
    if (!evo_target_find(front->target, &id) || evo_target_row(id) == NULL)
        return c;
    c.target = evo_target_get(id);
    c.sum = evo_cli_sum_name(id);
    if (front->count > 0 && evo_cli_is_measured(&front->entries[0]))
        c.classes = c.target->timing_count;
    return c;
}

static void begin_grid(const columns *c, const char *target, evo_grid *grid) {
    static const char *const align[] = {
        [7] = "llrrlrr",        [8] = "llrrlrrr",     [9] = "llrrlrrrr",
        [10] = "llrrlrrrrr",    [11] = "llrrlrrrrrr", [12] = "llrrlrrrrrrr",
        [13] = "llrrlrrrrrrrr",
    };
    const char *error = evo_cli_error_name(target);
    const char *headers[EVO_COUNT_OF(align)] = {
        "id", "isa", "ops", error != NULL ? error : "max ULP", "verdict"};
    char names[EVO_MAX_TIMINGS][40];
    size_t count = 5;
    if (c->sum != NULL)
        headers[count++] = c->sum;
    for (int k = 0; k < c->classes; k++) {
        snprintf(names[k], sizeof names[k], "ns %s", c->target->timing[k].name);
        headers[count++] = names[k];
    }
    if (c->classes == 0)
        headers[count++] = c->energy ? "pJ" : "ns/element";
    headers[count++] = "x reference";
    if (c->timed) {
        headers[count++] = "x libm";
        headers[count++] = "x best library";
    }
    evo_grid_init(grid, align[count], headers);
}

static double time_on(const evo_archive_entry *entry, const char *inputs) {
    for (int i = 0; i < entry->time_count; i++)
        if (strcmp(entry->times[i].inputs, inputs) == 0)
            return entry->times[i].ns_per_element;
    return 0;
}

static void add_entry(const columns *c, const evo_archive_entry *entry,
                      evo_grid *grid) {
    char id[33];
    const evo_claim *claim = &entry->claim;
    evo_hash_format(entry->id, id);
    evo_grid_cell(grid, "%.12s", id);
    evo_grid_cell(grid, "%s", entry->isa);
    evo_grid_cell(grid, "%d", entry->operations);
    evo_grid_ulp(grid, claim->max_ulp);
    evo_grid_cell(grid, "%s%s",
                  claim->verdict == EVO_VERDICT_PROVEN ? "proven" : "observed",
                  claim->domain.whole ? "" : ", on an interval");
    if (c->sum != NULL && claim->has_sum)
        evo_grid_cell(grid, "%.3g", claim->sum_error);
    else if (c->sum != NULL)
        evo_grid_cell(grid, "-");
    for (int k = 0; k < c->classes; k++)
        evo_grid_number(grid, 4, time_on(entry, c->target->timing[k].name));
    if (c->energy)
        evo_grid_number(grid, 4, evo_kernel_energy_pj(&entry->kernel));
    else if (c->classes == 0)
        evo_grid_number(grid, 4,
                        evo_cli_is_measured(entry) ? entry->ns_per_element : 0);
    evo_grid_number(grid, 3, entry->reference_ratio);
}

void evo_cli_front_grid(const evo_front *front, const evo_peer_time *peers,
                        size_t peer_count, double goal_ulp, evo_grid *grid) {
    columns c = columns_of(front, peers != NULL);
    begin_grid(&c, front->target, grid);
    for (size_t i = 0; i < front->count; i++) {
        const evo_archive_entry *entry = &front->entries[i];
        double ratio = entry->reference_ratio;
        add_entry(&c, entry, grid);
        if (peers == NULL)
            continue;
        evo_grid_number(grid, 2, evo_cli_libm_ratio(ratio, peers, peer_count));
        print_library_ratio(grid, ratio, fmax(goal_ulp, entry->claim.max_ulp), peers,
                            peer_count);
    }
}
