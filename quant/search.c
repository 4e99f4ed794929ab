/* The search: a population under (rank, crowding), every measurement of a gene on a
 * tensor remembered, so that models which share genes cost what is new in them.
 *
 * Batches are bred from the population as it is, measured in parallel and told in
 * order: results depend on seed and limits alone, not on threads.
 */
#include "quant/internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH = 32, ATTEMPTS = 300 /* until a child is new */, TABLE_START = 1 << 10 };

/* ---- Tables ------------------------------------------------------------------ */

static evo_measured *slot_of(const evo_measured_table *t, evo_hash key) {
    static const evo_hash none;
    uint64_t word;
    memcpy(&word, key.bytes, sizeof word);
    size_t at = (size_t)word & (t->size - 1);
    while (!evo_hash_equal(t->slots[at].key, none) &&
           !evo_hash_equal(t->slots[at].key, key))
        at = (at + 1) & (t->size - 1);
    return &t->slots[at];
}

static bool table_init(evo_measured_table *t) {
    *t = (evo_measured_table){calloc(TABLE_START, sizeof *t->slots), TABLE_START, 0};
    return t->slots != NULL;
}

static void table_clear(evo_measured_table *t) {
    for (size_t i = 0; t->slots != NULL && i < t->size; i++)
        free(t->slots[i].part);
    free(t->slots);
}

/* The slot of a key that is new; NULL without memory. */
static evo_measured *table_add(evo_measured_table *t, evo_hash key) {
    static const evo_hash none;
    if (2 * t->count >= t->size) {
        evo_measured_table larger = {calloc(2 * t->size, sizeof *larger.slots),
                                     2 * t->size, t->count};
        if (larger.slots == NULL)
            return NULL;
        for (size_t i = 0; i < t->size; i++)
            if (!evo_hash_equal(t->slots[i].key, none))
                *slot_of(&larger, t->slots[i].key) = t->slots[i];
        free(t->slots);
        *t = larger;
    }
    evo_measured *slot = slot_of(t, key);
    slot->key = key;
    t->count++;
    return slot;
}

static bool table_has(const evo_measured_table *t, evo_hash key) {
    return evo_hash_equal(slot_of(t, key)->key, key);
}

/* Takes out keys whose part is missing; false without memory. */
static bool table_drop_missing(evo_measured_table *t) {
    evo_measured_table kept = {calloc(t->size, sizeof *kept.slots), t->size, 0};
    if (kept.slots == NULL)
        return false;
    for (size_t i = 0; i < t->size; i++)
        if (t->slots[i].part != NULL) {
            *slot_of(&kept, t->slots[i].key) = t->slots[i];
            kept.count++;
        }
    free(t->slots);
    *t = kept;
    return true;
}

/* ---- Identity ---------------------------------------------------------------- */

static evo_hash part_key(size_t tensor, const evo_gene *gene) {
    char text[EVO_GENE_TEXT + sizeof tensor] = {0};
    memcpy(text, &tensor, sizeof tensor);
    evo_gene_format(gene, text + sizeof tensor);
    return evo_hash_bytes(text, sizeof tensor + strlen(text + sizeof tensor));
}

evo_hash evo_quant_model_identify(const evo_quant_model *model) {
    evo_hash hashes[2] = {{{0}}, {{0}}};
    for (size_t i = 0; i < model->gene_count; i++) {
        hashes[1] = part_key(0, &model->genes[i]);
        hashes[0] = evo_hash_bytes(hashes, sizeof hashes);
    }
    return hashes[0];
}

/* ---- Life cycle -------------------------------------------------------------- */

/* What rounding could be learned for. */
static bool has_outputs(const evo_quant_options *o) {
    bool channels = false;
    for (size_t i = 0; i < o->data.tensors->count; i++)
        channels |= evo_quant_channels(&o->data.tensors->items[i]) > 1;
    return channels && o->data.inputs > 0 && o->objectives >> EVO_QUANT_OUTPUTS & 1;
}

evo_status evo_quant_search_create(const evo_quant_options *options,
                                   evo_quant_search **search, evo_error *err) {
    *search = NULL;
    if (options->data.tensors->count == 0 || options->objectives == 0)
        return evo_fail(err, EVO_ERR_ARGUMENT, "there is nothing to search");
    evo_quant_search *s = calloc(1, sizeof *s);
    if (s != NULL) {
        s->options = *options;
        s->drawn = options->first;
        s->known = calloc(options->data.tensors->count, sizeof *s->known);
        if (!has_outputs(options))
            s->options.space.roundings &= ~(1u << EVO_QUANT_LEARNED);
    }
    if (s == NULL || !s->known || !table_init(&s->parts) || !table_init(&s->seen)) {
        evo_quant_search_destroy(s);
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a search");
    }
    *search = s;
    return EVO_OK;
}

void evo_quant_search_destroy(evo_quant_search *s) {
    if (s == NULL)
        return;
    for (size_t i = 0; i < s->count; i++)
        free(s->all[i].genes);
    free(s->all);
    for (size_t i = 0; s->known != NULL && i < s->options.data.tensors->count; i++)
        free(s->known[i].items);
    free(s->known);
    table_clear(&s->parts);
    table_clear(&s->seen);
    free(s);
}

uint64_t evo_quant_search_next(const evo_quant_search *s) {
    return s->drawn;
}

size_t evo_quant_search_count(const evo_quant_search *s) {
    return s->count;
}

const evo_quant_individual *evo_quant_search_get(const evo_quant_search *s,
                                                 size_t number) {
    return &s->all[number];
}

/* Room for one more, at the end and not yet counted, with space for its genes. */
static evo_quant_individual *make_room(evo_quant_search *s, size_t gene_count) {
    if (s->count == s->capacity) {
        size_t larger = s->capacity == 0 ? 256 : 2 * s->capacity;
        evo_quant_individual *grown = realloc(s->all, larger * sizeof *grown);
        if (grown == NULL)
            return NULL;
        s->all = grown;
        s->capacity = larger;
    }
    evo_quant_individual *a = &s->all[s->count];
    *a = (evo_quant_individual){.gene_count = gene_count};
    a->genes = calloc(gene_count, sizeof *a->genes);
    return a->genes != NULL ? a : NULL;
}

/* ---- Children ----------------------------------------------------------------- */

/* Appends a child that is new, not yet evaluated; *found tells whether there was one.
 */
static evo_status ask(evo_quant_search *s, bool *found, evo_error *err) {
    size_t genes = s->options.per_layer ? s->options.data.tensors->count : 1;
    evo_quant_individual *child = make_room(s, genes);
    if (child == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a search");
    evo_rng rng;
    evo_rng_init(&rng, s->options.seed, EVO_STREAM_SEARCH, s->drawn++);
    *found = false;
    for (int i = 0; i < ATTEMPTS && !*found; i++) {
        evo_quant_breed(s, &rng, child);
        child->id = evo_quant_model_identify(&(evo_quant_model){child->genes, genes});
        *found = !table_has(&s->seen, child->id);
    }
    if (!*found) {
        free(child->genes);
        return EVO_OK;
    }
    if (table_add(&s->seen, child->id) == NULL) {
        free(child->genes);
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a search");
    }
    s->count++;
    return EVO_OK;
}

/* ---- Measuring --------------------------------------------------------------- */

typedef struct task {
    evo_hash key;
    size_t number, tensor; /* of the individual that needs it first */
    const evo_gene *gene;
    evo_quant_part *part; /* NULL: not measured */
    evo_error err;
} task;

typedef struct tasks {
    const evo_quant_search *search;
    task *items;
    size_t count, capacity;
} tasks;

static bool is_over(const evo_quant_search *s) {
    return evo_stopped(s->stop) ||
           (s->deadline_ns > 0 && evo_now_ns() >= s->deadline_ns);
}

void evo_quant_search_until(evo_quant_search *s, uint64_t deadline_ns,
                            const evo_stop_flag *stop) {
    s->deadline_ns = deadline_ns;
    s->stop = stop;
}

static evo_status measure_task(void *ctx, size_t index, unsigned worker) {
    tasks *t = ctx;
    task *one = &t->items[index];
    (void)worker;
    if (one->number > 0 && is_over(t->search))
        return EVO_ERR_STOPPED;
    one->part = malloc(sizeof *one->part);
    if (one->part == NULL)
        return evo_fail(&one->err, EVO_ERR_MEMORY, "out of memory for a search");
    return evo_quant_measure(&t->search->options.data, one->tensor, one->gene,
                             one->part, &one->err);
}

static const evo_gene *gene_of(const evo_quant_individual *a, size_t tensor) {
    return &a->genes[a->gene_count > 1 ? tensor : 0];
}

/* The pair of the individual's gene and the tensor, unless it is known or listed. */
static bool list_pair(evo_quant_search *s, tasks *t, size_t number, size_t tensor) {
    const evo_gene *gene = gene_of(&s->all[number], tensor);
    evo_hash key = part_key(tensor, gene);
    if (table_has(&s->parts, key))
        return true;
    if (t->count == t->capacity) {
        size_t larger = t->capacity == 0 ? 64 : 2 * t->capacity;
        task *grown = realloc(t->items, larger * sizeof *grown);
        if (grown == NULL)
            return false;
        t->items = grown;
        t->capacity = larger;
    }
    if (table_add(&s->parts, key) == NULL)
        return false;
    t->items[t->count++] =
        (task){.key = key, .number = number, .tensor = tensor, .gene = gene};
    return true;
}

/* The pair joins those that assemble chooses from. */
static bool remember(evo_quant_search *s, const task *t) {
    evo_known_list *list = &s->known[t->tensor];
    evo_quantiser q;
    if (list->count == list->capacity) {
        size_t larger = list->capacity == 0 ? 64 : 2 * list->capacity;
        evo_known_gene *grown = realloc(list->items, larger * sizeof *grown);
        if (grown == NULL)
            return false;
        list->items = grown;
        list->capacity = larger;
    }
    if (evo_gene_bind(t->gene, s->options.data.books, &q, NULL) != EVO_OK)
        return false;
    evo_quant_cost cost = evo_quant_cost_on(&s->options.data, &q);
    const evo_quant_report *r = &t->part->report;
    double noise = r->signal > 0 ? r->noise / r->signal : 0;
    double outputs = t->part->output_signal > 0
                         ? t->part->output_noise / t->part->output_signal
                         : (double)NAN;
    list->items[list->count++] = (evo_known_gene){
        *t->gene, noise, outputs, r->effective_bits, cost.hardware, cost.decode_ns};
    return true;
}

/* Leaves out the individuals from the first one on that lacks a measurement: what was
 * measured is a beginning of the list, but for what other threads were at. */
static evo_status drop_unmeasured(evo_quant_search *s, const tasks *t, evo_error *err) {
    size_t kept = s->count;
    for (size_t i = 0; i < t->count; i++)
        if (t->items[i].part == NULL && t->items[i].number < kept)
            kept = t->items[i].number;
    while (s->count > kept)
        free(s->all[--s->count].genes);
    return table_drop_missing(&s->parts)
               ? EVO_OK
               : evo_fail(err, EVO_ERR_MEMORY, "out of memory for a search");
}

static evo_status measure_from(evo_quant_search *s, size_t first, tasks *t,
                               evo_error *err) {
    const evo_tensor_list *tensors = s->options.data.tensors;
    for (size_t i = first; i < s->count; i++)
        for (size_t k = 0; k < tensors->count; k++)
            if (!list_pair(s, t, i, k))
                return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a search");
    evo_status status = evo_parallel_for(s->options.threads, t->count, measure_task, t);
    bool stopped = status == EVO_ERR_STOPPED;
    status = stopped ? EVO_OK : status;
    for (size_t i = 0; i < t->count; i++) {
        slot_of(&s->parts, t->items[i].key)->part = t->items[i].part;
        if (t->items[i].err.status != EVO_OK && err != NULL && status != EVO_OK)
            *err = t->items[i].err;
    }
    for (size_t i = 0; status == EVO_OK && i < t->count; i++) {
        if (t->items[i].part == NULL)
            continue;
        s->work += (double)tensors->items[t->items[i].tensor].count;
        if (!remember(s, &t->items[i]))
            status = evo_fail(err, EVO_ERR_MEMORY, "out of memory for a search");
    }
    return status == EVO_OK && stopped ? drop_unmeasured(s, t, err) : status;
}

double evo_quant_search_work(const evo_quant_search *s) {
    return s->work;
}

double evo_quant_search_front_work(const evo_quant_search *s) {
    const evo_tensor_list *tensors = s->options.data.tensors;
    evo_measured_table pairs;
    double work = 0;
    bool room = table_init(&pairs);
    for (size_t i = 0; i < s->count; i++)
        for (size_t k = 0; room && s->all[i].on_front && k < tensors->count; k++) {
            evo_hash key = part_key(k, gene_of(&s->all[i], k));
            if (table_has(&pairs, key))
                continue;
            room = table_add(&pairs, key) != NULL;
            work += (double)tensors->items[k].count;
        }
    table_clear(&pairs);
    return room ? work : 0;
}

/* ---- Scores ------------------------------------------------------------------ */

unsigned evo_quant_objectives(const evo_quant_score *score, uint32_t wanted,
                              double values[EVO_QUANT_OBJECTIVE_COUNT]) {
    const double all[EVO_QUANT_OBJECTIVE_COUNT] = {
        -score->sqnr_db, -score->output_sqnr_db, score->effective_bits,
        score->cost.hardware, score->cost.decode_ns};
    unsigned count = 0;
    for (unsigned k = 0; k < EVO_QUANT_OBJECTIVE_COUNT; k++)
        if (wanted >> k & 1) /* NaN would be beaten by nothing */
            values[count++] = isnan(all[k]) ? INFINITY : all[k];
    return count;
}

bool evo_quant_covers(const double *a, const double *b, unsigned count) {
    bool no_worse = true;
    for (unsigned k = 0; k < count; k++)
        no_worse &= a[k] <= b[k];
    return no_worse;
}

static evo_status score_one(evo_quant_search *s, evo_quant_individual *a,
                            const evo_quant_part **parts, evo_error *err) {
    evo_quant_model model = {a->genes, a->gene_count};
    for (size_t k = 0; k < s->options.data.tensors->count; k++) {
        parts[k] = slot_of(&s->parts, part_key(k, gene_of(a, k)))->part;
    }
    evo_status status = evo_quant_sum(&s->options.data, &model, parts, &a->score, err);
    if (status == EVO_OK)
        s->dims = evo_quant_objectives(&a->score, s->options.objectives, a->objectives);
    return status;
}

/* Keeps the marks of the front of everything; of equals the first. */
static void update_front(evo_quant_search *s, evo_quant_individual *a) {
    a->on_front = true;
    for (evo_quant_individual *b = s->all; b < a && a->on_front; b++)
        a->on_front =
            !(b->on_front && evo_quant_covers(b->objectives, a->objectives, s->dims));
    for (evo_quant_individual *b = s->all; b < a && a->on_front; b++)
        b->on_front =
            b->on_front && !evo_quant_covers(a->objectives, b->objectives, s->dims);
}

static evo_status evaluate_from(evo_quant_search *s, size_t first, evo_error *err) {
    tasks t = {.search = s};
    evo_status status = measure_from(s, first, &t, err);
    free(t.items);
    const evo_quant_part **parts =
        calloc(s->options.data.tensors->count, sizeof *parts);
    if (status == EVO_OK && parts == NULL)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory for a search");
    for (size_t i = first; status == EVO_OK && i < s->count; i++) {
        status = score_one(s, &s->all[i], parts, err);
        if (status == EVO_OK)
            update_front(s, &s->all[i]);
    }
    free(parts);
    return status;
}

/* ---- Selection --------------------------------------------------------------- */

/* From the population and what is new, the best by rank and crowding. */
static evo_status select_from(evo_quant_search *s, size_t first, evo_error *err) {
    size_t count = s->population_size + (s->count - first);
    size_t *numbers = malloc((count + 1) * sizeof *numbers);
    double *vectors = malloc((count * s->dims + 1) * sizeof *vectors);
    evo_pareto_place *places = malloc((count + 1) * sizeof *places);
    evo_status status = EVO_OK;
    if (!numbers || !vectors || !places) {
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory for selection");
    } else {
        for (size_t i = 0; i < count; i++) {
            numbers[i] = i < s->population_size ? s->population[i]
                                                : first + i - s->population_size;
            memcpy(vectors + i * s->dims, s->all[numbers[i]].objectives,
                   s->dims * sizeof *vectors);
        }
        status = evo_pareto_order(vectors, s->dims, count, places, err);
    }
    if (status == EVO_OK) {
        s->population_size =
            count < EVO_QUANT_POPULATION ? count : EVO_QUANT_POPULATION;
        for (size_t i = 0; i < s->population_size; i++)
            s->population[i] = numbers[places[i].index];
    }
    free(numbers);
    free(vectors);
    free(places);
    return status;
}

static evo_status take_from(evo_quant_search *s, size_t first, evo_error *err) {
    evo_status status = evaluate_from(s, first, err);
    return status == EVO_OK ? select_from(s, first, err) : status;
}

const evo_quant_report *evo_quant_search_layer(const evo_quant_search *s, size_t number,
                                               size_t tensor) {
    evo_hash key = part_key(tensor, gene_of(&s->all[number], tensor));
    return &slot_of(&s->parts, key)->part->report;
}

/* Appends the model unless it is there, not yet evaluated. */
static evo_status add_given(evo_quant_search *s, const evo_quant_model *model,
                            evo_error *err) {
    size_t wanted = s->options.per_layer ? s->options.data.tensors->count : 1;
    if (model->gene_count != 1 && model->gene_count != wanted)
        return evo_fail(err, EVO_ERR_ARGUMENT, "a model has %zu quantisers, not %zu",
                        model->gene_count, wanted);
    evo_quant_individual *a = make_room(s, wanted);
    if (a == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a search");
    for (size_t i = 0; i < wanted; i++)
        a->genes[i] = model->genes[model->gene_count > 1 ? i : 0];
    a->operation = "given";
    a->id = evo_quant_model_identify(&(evo_quant_model){a->genes, wanted});
    bool known = table_has(&s->seen, a->id);
    if (known || table_add(&s->seen, a->id) == NULL) {
        free(a->genes);
        return known ? EVO_OK
                     : evo_fail(err, EVO_ERR_MEMORY, "out of memory for a search");
    }
    s->count++;
    return EVO_OK;
}

evo_status evo_quant_search_give(evo_quant_search *s, const evo_quant_model *models,
                                 size_t count, evo_error *err) {
    size_t first = s->count;
    evo_status status = EVO_OK;
    for (size_t i = 0; status == EVO_OK && i < count; i++)
        status = add_given(s, &models[i], err);
    return status == EVO_OK && s->count > first ? take_from(s, first, err) : status;
}

evo_status evo_quant_search_step(evo_quant_search *s, size_t limit, size_t *done,
                                 evo_error *err) {
    size_t first = s->count, batch = limit < BATCH ? limit : BATCH;
    evo_status status = EVO_OK;
    bool found = true;
    for (size_t i = 0; status == EVO_OK && found && i < batch; i++)
        status = ask(s, &found, err);
    if (status == EVO_OK && s->count > first)
        status = take_from(s, first, err);
    *done = s->count - first;
    return status;
}
