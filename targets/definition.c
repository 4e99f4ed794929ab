/* Target files: "key: value" lines, and the targets that this process has met.
 *
 * The registry is append-only: a row is complete before its number is published, and
 * neither changes nor goes away after that. It is the one table of this layer that
 * grows, since ids are passed by value everywhere: a registry passed along would have
 * to go through every function that takes an id, for the sake of a table that acts as a
 * constant one once a target has been named.
 */
#include "targets/definition.h"

#include <ctype.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* ---- Reading --------------------------------------------------------------- */

struct reader {
    evo_target *target;
    evo_definition *definition;
    bool has_formula, has_core, has_reach, has_timing;
    evo_error *err;
};

static evo_status read_name(struct reader *r, const char *value) {
    size_t length = strlen(value);
    bool good =
        length > 0 && length < EVO_DEFINITION_NAME && isalpha((unsigned char)value[0]);
    for (size_t i = 0; i < length; i++)
        good = good && (isalnum((unsigned char)value[i]) || value[i] == '_');
    if (!good)
        return evo_fail(r->err, EVO_ERR_PARSE,
                        "a target's name is a letter and up to %d more letters, digits "
                        "and underscores",
                        EVO_DEFINITION_NAME - 2);
    (void)strcpy(r->definition->name, value);
    return EVO_OK;
}

static evo_status read_formula(struct reader *r, const char *value) {
    evo_status status = evo_expr_parse(value, &r->definition->expr, r->err);
    if (status != EVO_OK)
        return status;
    r->definition->formula = strdup(value);
    r->has_formula = true;
    return r->definition->formula != NULL
               ? EVO_OK
               : evo_fail(r->err, EVO_ERR_MEMORY, "out of memory");
}

/* "0 = 1" */
static evo_status read_point(struct reader *r, const char *value) {
    evo_definition *d = r->definition;
    char *end;
    double x = strtod(value, &end);
    bool number = end != value && !isnan(x);
    while (isspace((unsigned char)*end))
        end++;
    if (!number || *end != '=')
        return evo_fail(r->err, EVO_ERR_PARSE,
                        "\"at\" takes an argument and its value, such as \"0 = 1\" or "
                        "\"inf = pi/2\"");
    if (d->point_count == EVO_DEFINITION_POINTS)
        return evo_fail(r->err, EVO_ERR_PARSE, "a target has at most %d \"at\" lines",
                        EVO_DEFINITION_POINTS);
    for (int i = 0; i < d->point_count; i++)
        if (d->points[i].x == x)
            return evo_fail(r->err, EVO_ERR_PARSE, "two \"at\" lines are about %g", x);
    d->points[d->point_count].x = x;
    return evo_expr_parse(end + 1, &d->points[d->point_count++].value, r->err);
}

static evo_status read_interval(struct reader *r, const char *key, const char *value,
                                double *lo, double *hi) {
    evo_domain interval;
    evo_status status = evo_domain_parse(value, &interval, r->err);
    if (status != EVO_OK)
        return status;
    *lo = interval.lo;
    *hi = interval.hi;
    if (interval.whole || !isfinite(interval.lo) || !isfinite(interval.hi) ||
        interval.lo >= interval.hi)
        return evo_fail(r->err, EVO_ERR_PARSE,
                        "\"%s\" takes two finite numbers, the "
                        "smaller one first",
                        key);
    return EVO_OK;
}

/* "0x1p-3, 200": arguments of interest are k times the first, |k| up to the second. */
static evo_status read_multiples(struct reader *r, const char *value) {
    evo_definition *d = r->definition;
    char *end;
    double step = strtod(value, &end), most = 0;
    if (end != value && *end == ',')
        most = strtod(end + 1, &end);
    if (!(isfinite(step) && step > 0 && most >= 1 && most <= 1e6) || *end != '\0' ||
        d->landmark_count > 0)
        return evo_fail(r->err, EVO_ERR_PARSE,
                        "\"multiples\" takes a step and a count up to 1e6 once, such "
                        "as \"0.5, 200\"");
    d->landmarks[d->landmark_count++] =
        (evo_landmark){EVO_LANDMARK_MULTIPLES, step, floor(most)};
    return EVO_OK;
}

static evo_status read_value(struct reader *r, const char *key, const char *value) {
    evo_target *t = r->target;
    evo_definition *d = r->definition;
    if (strcmp(key, "name") == 0)
        return read_name(r, value);
    if (strcmp(key, "formula") == 0 && !r->has_formula)
        return read_formula(r, value);
    if (strcmp(key, "at") == 0)
        return read_point(r, value);
    if (strcmp(key, "domain") == 0)
        return evo_domain_parse(value, &d->domain, r->err);
    if (strcmp(key, "range") == 0) {
        evo_domain range;
        evo_status status = evo_domain_parse(value, &range, r->err);
        if (status == EVO_OK) {
            t->range_lo = range.lo;
            t->range_hi = range.hi;
        }
        return status;
    }
    if (strcmp(key, "core") == 0) {
        r->has_core = true;
        return read_interval(r, key, value, &t->core_lo, &t->core_hi);
    }
    if (strcmp(key, "reach") == 0) {
        r->has_reach = true;
        return read_interval(r, key, value, &t->reach_lo, &t->reach_hi);
    }
    if (strcmp(key, "timing") == 0) {
        r->has_timing = true;
        return read_interval(r, key, value, &d->timing[0].lo, &d->timing[0].hi);
    }
    if (strcmp(key, "multiples") == 0)
        return read_multiples(r, value);
    char quoted[24];
    evo_text_line(key, strlen(key), quoted, sizeof quoted);
    return evo_fail(r->err, EVO_ERR_PARSE,
                    "a target file knows no second \"formula\" and no \"%s\": expected "
                    "name, formula, at, domain, range, core, reach, timing or "
                    "multiples",
                    quoted);
}

/* One line, without its end: empty, a comment or "key: value". */
static evo_status read_line(struct reader *r, char *line) {
    char *comment = strchr(line, '#');
    if (comment != NULL)
        *comment = '\0';
    while (isspace((unsigned char)*line))
        line++;
    size_t length = strlen(line);
    while (length > 0 && isspace((unsigned char)line[length - 1]))
        line[--length] = '\0';
    if (length == 0)
        return EVO_OK;
    char *colon = strchr(line, ':');
    if (colon == NULL)
        return evo_fail(r->err, EVO_ERR_PARSE,
                        "a line of a target file is \"key: value\", such as \"formula: "
                        "x/(1 + abs(x))\"");
    *colon = '\0';
    char *value = colon + 1;
    while (isspace((unsigned char)*value))
        value++;
    return read_value(r, line, value);
}

static evo_status read_lines(struct reader *r, char *text) {
    for (int number = 1; text != NULL; number++) {
        char *end = strchr(text, '\n');
        if (end != NULL)
            *end++ = '\0';
        evo_error why = {EVO_OK, ""}, *err = r->err;
        r->err = &why;
        evo_status status = read_line(r, text);
        r->err = err;
        if (status != EVO_OK)
            return evo_fail(err, status, "line %d: %s", number, why.text);
        text = end;
    }
    return EVO_OK;
}

/* ---- What follows from it -------------------------------------------------- */

/* Whether the point at -x says what the symmetry of the formula makes of that at x. */
static bool is_mirrored(const evo_definition *d, int point, bool odd) {
    evo_text text[2];
    bool found = false;
    for (int i = 0; i < 2; i++)
        evo_text_init(&text[i]);
    bool zero = d->points[point].x == 0;
    evo_text_append(&text[0], odd && !zero ? "(-" : "");
    evo_expr_print(&d->points[point].value, &text[0]);
    evo_text_append(&text[0], odd && !zero ? ")" : "");
    for (int i = 0; i < d->point_count && !found; i++) {
        if (d->points[i].x != -d->points[point].x)
            continue;
        evo_text_clear(&text[1]);
        evo_expr_print(&d->points[i].value, &text[1]);
        found = !text[0].failed && !text[1].failed &&
                strcmp(text[0].data, text[1].data) == 0 &&
                !(odd && zero && strcmp(text[0].data, "x") != 0);
    }
    evo_text_clear(&text[0]);
    evo_text_clear(&text[1]);
    return found;
}

static bool points_are_symmetric(const evo_definition *d, evo_symmetry symmetry) {
    bool odd = symmetry == EVO_SYMMETRY_ODD;
    for (int i = 0; i < d->point_count; i++) {
        /* Of an odd pair one is printed with a minus: the other need not be. */
        bool mirrored = is_mirrored(d, i, odd);
        for (int k = 0; odd && !mirrored && k < d->point_count; k++)
            mirrored = d->points[k].x == -d->points[i].x && is_mirrored(d, k, true);
        if (!mirrored)
            return false;
    }
    return true;
}

/* What the truth depends on, in a form that does not depend on spelling. */
static evo_status identify(evo_definition *d, evo_error *err) {
    evo_text text;
    evo_text_init(&text);
    evo_expr_print(&d->expr, &text);
    for (int i = 0; i < d->point_count; i++) {
        evo_text_append(&text, "; %a = ", d->points[i].x);
        evo_expr_print(&d->points[i].value, &text);
    }
    bool failed = text.failed;
    if (!failed)
        d->identity = evo_hash_bytes(text.data, text.length);
    evo_text_clear(&text);
    return failed ? evo_fail(err, EVO_ERR_MEMORY, "out of memory") : EVO_OK;
}

/* The lines that are not empty, comments left out. */
static evo_status keep_text(evo_definition *d, const char *text, evo_error *err) {
    evo_text kept;
    evo_text_init(&kept);
    while (*text != '\0') {
        size_t whole = strcspn(text, "\n"), used = strcspn(text, "#\n");
        while (used > 0 && isspace((unsigned char)text[used - 1]))
            used--;
        if (used > 0)
            evo_text_append(&kept, "%.*s\n", (int)used, text);
        text += whole + (text[whole] == '\n');
    }
    d->text = kept.data; /* NULL: no line, which the reader refuses */
    return kept.failed ? evo_fail(err, EVO_ERR_MEMORY, "out of memory") : EVO_OK;
}

evo_status evo_definition_read(const char *text, size_t length, evo_target *target,
                               evo_definition *definition, evo_error *err) {
    struct reader r = {.target = target, .definition = definition, .err = err};
    if (length > EVO_TARGET_FILE_BYTES || memchr(text, '\0', length) != NULL)
        return evo_fail(err, EVO_ERR_PARSE, "a target file is text of at most %d bytes",
                        EVO_TARGET_FILE_BYTES);
    definition->domain = evo_domain_whole();
    target->range_lo = -(double)INFINITY;
    target->range_hi = (double)INFINITY;
    char *copy = strndup(text, length);
    if (copy == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = keep_text(definition, copy, err);
    if (status == EVO_OK)
        status = read_lines(&r, copy);
    free(copy);
    if (status == EVO_OK && (definition->name[0] == '\0' || !r.has_formula))
        status = evo_fail(err, EVO_ERR_PARSE, "a target file needs a line \"%s: ...\"",
                          definition->name[0] == '\0' ? "name" : "formula");
    if (status == EVO_OK && r.has_core && r.has_reach &&
        (target->reach_lo > target->core_lo || target->reach_hi < target->core_hi))
        status = evo_fail(err, EVO_ERR_PARSE, "the reach has to contain the core");
    if (status != EVO_OK)
        return status;
    target->name = definition->name;
    target->formula = definition->formula;
    target->inputs = target->outputs = 1;
    for (int i = 0; i < EVO_MAX_PARTS; i++)
        target->parts[i] = EVO_TARGET_ALL;
    target->symmetry = evo_expr_symmetry(&definition->expr);
    if (!points_are_symmetric(definition, target->symmetry))
        target->symmetry = EVO_SYMMETRY_NONE;
    target->definition = definition;
    evo_definition_derive(target, definition);
    return identify(definition, err);
}

/* ---- Registry -------------------------------------------------------------- */

static const char *const library[] = {
#define EVO_LIBRARY_TARGET(text) text,
#include "targets/library.def"
#undef EVO_LIBRARY_TARGET
    NULL};

static const evo_target *defined[EVO_TARGET_LIMIT - EVO_TARGET_DEFINED];
static atomic_int defined_count;
static pthread_mutex_t defining = PTHREAD_MUTEX_INITIALIZER;

const evo_target *evo_target_defined(evo_target_id id) {
    int index = (int)id - EVO_TARGET_DEFINED;
    return index >= 0 && index < atomic_load(&defined_count) ? defined[index] : NULL;
}

static bool find_defined(const char *name, evo_target_id *id) {
    int count = atomic_load(&defined_count);
    for (int i = 0; i < count; i++)
        if (strcmp(name, defined[i]->name) == 0) {
            *id = (evo_target_id)(EVO_TARGET_DEFINED + i);
            return true;
        }
    return false;
}

/* The library's text of that name; all of them begin with "name: NAME\n". */
static const char *library_text(const char *name) {
    size_t length = strlen(name);
    for (size_t i = 0; library[i] != NULL; i++)
        if (strncmp(library[i] + 6, name, length) == 0 &&
            library[i][6 + length] == '\n')
            return library[i];
    return NULL;
}

bool evo_target_find_defined(const char *name, evo_target_id *id) {
    if (find_defined(name, id))
        return true;
    const char *text = library_text(name);
    return text != NULL && evo_target_define(text, strlen(text), id, NULL) == EVO_OK;
}

const char *evo_target_library_name(int index) {
    static const char *const names[] = {
#define EVO_LIBRARY_NAME(name) #name,
#include "targets/library.def"
#undef EVO_LIBRARY_NAME
        NULL};
    return index < (int)EVO_COUNT_OF(names) ? names[index] : NULL;
}

struct row {
    evo_target target;
    evo_definition definition;
};

static void release(struct row *row) {
    free(row->definition.text);
    free(row->definition.formula);
    free(row);
}

/* A new definition gets the next id. A name that is taken is fine for the same
 * definition; that of the library is taken before it was ever used. */
static evo_status enter(struct row *row, evo_target_id *id, bool *kept,
                        evo_error *err) {
    const char *name = row->definition.name, *own = library_text(name);
    int count = atomic_load(&defined_count);
    bool taken = false;
    for (int i = 0; i < EVO_TARGET_ALL; i++)
        taken |= strcmp(name, evo_target_get((evo_target_id)i)->name) == 0;
    if (taken)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a target %s is built in: choose another "
                        "name",
                        name);
    if (!find_defined(name, id) && own != NULL &&
        strcmp(own, row->definition.text) != 0)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "evolve has a target %s of its own: choose another name", name);
    if (find_defined(name, id)) {
        bool same = evo_hash_equal(evo_target_get(*id)->definition->identity,
                                   row->definition.identity);
        return same ? EVO_OK
                    : evo_fail(err, EVO_ERR_ARGUMENT,
                               "there are two different definitions of the target %s",
                               name);
    }
    if (count == (int)EVO_COUNT_OF(defined))
        return evo_fail(err, EVO_ERR_ARGUMENT, "too many targets are defined");
    defined[count] = &row->target;
    atomic_store(&defined_count, count + 1);
    *id = (evo_target_id)(EVO_TARGET_DEFINED + count);
    *kept = true;
    return EVO_OK;
}

evo_status evo_target_define(const char *text, size_t length, evo_target_id *id,
                             evo_error *err) {
    struct row *row = calloc(1, sizeof *row);
    if (row == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    bool kept = false;
    evo_status status =
        evo_definition_read(text, length, &row->target, &row->definition, err);
    if (status == EVO_OK) {
        pthread_mutex_lock(&defining);
        status = enter(row, id, &kept, err);
        pthread_mutex_unlock(&defining);
    }
    if (!kept)
        release(row);
    return status;
}

const char *evo_target_text(evo_target_id id) {
    const evo_definition *definition = evo_target_get(id)->definition;
    return definition != NULL ? definition->text : NULL;
}

const char *evo_target_part_name(evo_target_id id, int index) {
    const evo_definition *definition = evo_target_get(id)->definition;
    for (int i = 0; definition != NULL && i < definition->expr.count; i++) {
        const evo_expr_node *n = &definition->expr.nodes[i];
        if (n->op == EVO_EXPR_CALL && index-- == 0)
            return evo_target_get((evo_target_id)n->call)->name;
    }
    return NULL;
}

uint64_t evo_target_identity(evo_target_id id) {
    const evo_definition *definition = evo_target_get(id)->definition;
    uint64_t identity = (uint64_t)id;
    if (definition != NULL)
        memcpy(&identity, definition->identity.bytes, sizeof identity);
    return identity;
}

evo_domain evo_target_domain(evo_target_id id) {
    const evo_definition *definition = evo_target_get(id)->definition;
    if (evo_target_is_vector(id))
        return (evo_domain){.lo = -1, .hi = 1};
    return definition != NULL ? definition->domain : evo_domain_whole();
}
