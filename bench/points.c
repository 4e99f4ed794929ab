/* Points as CSV, and verdicts about them. */
#include "bench/points.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void bench_points_clear(bench_points *points) {
    free(points->list);
    *points = (bench_points){.count = 0};
}

evo_status bench_points_add(bench_points *points, const bench_point *point,
                            evo_error *err) {
    if (points->count == points->capacity) {
        size_t capacity = points->capacity > 0 ? 2 * points->capacity : 256;
        bench_point *list = realloc(points->list, capacity * sizeof *list);
        if (list == NULL)
            return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
        points->list = list;
        points->capacity = capacity;
    }
    points->list[points->count++] = *point;
    return EVO_OK;
}

/* ---- CSV ------------------------------------------------------------------- */

static const char *const kind_names[BENCH_KINDS] = {"own", "library", "quoted",
                                                    "baseline"};

void bench_points_write(const bench_points *points, evo_text *out) {
    if (points->host[0] != '\0')
        evo_text_append(out, "# %s\n", points->host);
    evo_text_append(out,
                    "target,fmt,isa,inputs,function,from,kind,max_ulp,special_values,"
                    "ns_per_element,reference_ratio\n");
    for (size_t i = 0; i < points->count; i++) {
        const bench_point *p = &points->list[i];
        evo_text_append(out, "%s,%s,%s,%s,%s,%s,%s,%.9g,%s,%.5g,%.5g\n", p->target,
                        p->format, p->isa, p->inputs, p->function, p->from,
                        kind_names[p->kind], p->max_ulp, p->partial ? "missed" : "kept",
                        p->ns_per_element, p->reference_ratio);
    }
}

size_t bench_csv_split(char *line, char *fields[], size_t most) {
    size_t count = 0;
    for (char *at = line; count < most;) {
        bool quoted = *at == '"';
        char *out = at + quoted, *in = out;
        fields[count++] = out;
        for (; *in != '\0' && (quoted || (*in != ',' && *in != '\n')); in++) {
            if (*in == '"' && in[1] != '"')
                break;
            in += *in == '"'; /* a doubled quote is one */
            *out++ = *in;
        }
        in += *in == '"';
        bool more = *in == ',';
        *out = '\0';
        if (!more)
            break;
        at = in + 1;
    }
    return count;
}

static bool read_point(char *line, bench_point *p) {
    enum { FIELDS = 11 };
    char *f[FIELDS];
    if (bench_csv_split(line, f, FIELDS) != FIELDS)
        return false;
    *p = (bench_point){.kind = BENCH_KINDS};
    snprintf(p->target, sizeof p->target, "%s", f[0]);
    snprintf(p->format, sizeof p->format, "%s", f[1]);
    snprintf(p->isa, sizeof p->isa, "%s", f[2]);
    snprintf(p->inputs, sizeof p->inputs, "%s", f[3]);
    snprintf(p->function, sizeof p->function, "%s", f[4]);
    snprintf(p->from, sizeof p->from, "%s", f[5]);
    for (int k = 0; k < BENCH_KINDS; k++)
        if (strcmp(f[6], kind_names[k]) == 0)
            p->kind = (bench_kind)k;
    p->max_ulp = strtod(f[7], NULL);
    p->partial = strcmp(f[8], "missed") == 0;
    p->ns_per_element = strtod(f[9], NULL);
    p->reference_ratio = strtod(f[10], NULL);
    return p->kind != BENCH_KINDS && p->reference_ratio > 0;
}

evo_status bench_points_read(const char *path, bench_points *points, evo_error *err) {
    char *data;
    size_t length;
    evo_status status = evo_file_read(path, (size_t)1 << 26, &data, &length, err);
    if (status != EVO_OK)
        return status;
    char *line = strchr(data, '\n'); /* of the names */
    if (strncmp(data, "# ", 2) == 0) {
        snprintf(points->host, sizeof points->host, "%.*s",
                 (int)strcspn(data + 2, "\n"), data + 2);
        line = line != NULL ? strchr(line + 1, '\n') : NULL;
    }
    while (status == EVO_OK && line != NULL && line[1] != '\0') {
        char *next = strchr(++line, '\n');
        if (next != NULL)
            *next = '\0';
        bench_point point;
        status = read_point(line, &point)
                     ? bench_points_add(points, &point, err)
                     : evo_fail(err, EVO_ERR_PARSE, "%s: no point: %.40s", path, line);
        line = next;
    }
    free(data);
    return status;
}

/* ---- Verdicts: within one run -------------------------------------------------- */

static bool same_run(const bench_point *a, const bench_point *b) {
    return strcmp(a->target, b->target) == 0 && strcmp(a->format, b->format) == 0 &&
           strcmp(a->isa, b->isa) == 0;
}

static bool same_function(const bench_point *a, const bench_point *b) {
    return a->kind == b->kind && strcmp(a->function, b->function) == 0 &&
           strcmp(a->from, b->from) == 0;
}

static bool is_exported(const bench_point *p) {
    return p->kind == BENCH_OWN && strcmp(p->from, "JIT") != 0;
}

/* The first point of its function, or of its kernel under any compiler. */
static bool is_first(const bench_points *points, size_t i) {
    const bench_point *p = &points->list[i];
    for (size_t k = 0; k < i; k++) {
        const bench_point *q = &points->list[k];
        if (same_function(p, q) ||
            (is_exported(p) && is_exported(q) && strcmp(p->function, q->function) == 0))
            return false;
    }
    return true;
}

/* The kernel at its worst: over compilers and distributions, or on one of these. */
static bench_verdict compare(const bench_points *points, const bench_point *peer,
                             const bench_point *own, const char *inputs) {
    bench_verdict v = {
        .peer = peer, .kernel = own->function, .kernel_ulp = own->max_ulp};
    for (size_t i = 0; i < points->count; i++) {
        const bench_point *other = &points->list[i];
        if (!same_function(other, peer) ||
            (inputs[0] != '\0' && strcmp(other->inputs, inputs) != 0))
            continue;
        for (size_t k = 0; k < points->count; k++) {
            const bench_point *mine = &points->list[k];
            if (!is_exported(mine) || strcmp(mine->function, own->function) != 0 ||
                strcmp(mine->inputs, other->inputs) != 0)
                continue;
            double ratio = mine->reference_ratio / other->reference_ratio;
            if (v.ratio == 0 || ratio < v.ratio) {
                v.ratio = ratio;
                v.inputs = mine->inputs;
                v.from = mine->from;
            }
        }
    }
    v.dominated = v.ratio > 1;
    return v;
}

static bench_verdict judge_one(const bench_points *points, const bench_point *peer) {
    bench_verdict best = {.peer = peer};
    for (size_t k = 0; k < points->count; k++) {
        const bench_point *own = &points->list[k];
        if (!is_exported(own) || own->partial || own->max_ulp <= 0 ||
            own->max_ulp > peer->max_ulp || !is_first(points, k))
            continue;
        bench_verdict v = compare(points, peer, own, "");
        if (v.ratio > best.ratio)
            best = v;
    }
    return best;
}

/* The points from `first` on that belong to one run; they are neighbours. */
static bench_points run_from(const bench_points *points, size_t first) {
    bench_points run = {.list = points->list + first};
    while (first + run.count < points->count &&
           same_run(&run.list[run.count], &run.list[0]))
        run.count++;
    return run;
}

double bench_times_as_fast(const bench_points *points, const bench_point *run,
                           const char *kernel, const char *library, const char *part) {
    double worst = 0;
    for (size_t first = 0; first < points->count;) {
        bench_points of = run_from(points, first);
        first += of.count;
        if (!same_run(&of.list[0], run))
            continue;
        bench_point own = {.function = ""};
        snprintf(own.function, sizeof own.function, "%s", kernel);
        for (size_t i = 0; i < of.count; i++) {
            const bench_point *peer = &of.list[i];
            if (peer->kind == BENCH_OWN || strcmp(peer->from, library) != 0 ||
                strstr(peer->function, part) == NULL || !is_first(&of, i))
                continue;
            double ratio = compare(&of, peer, &own, run->inputs).ratio;
            if (ratio > 0 && (worst == 0 || ratio < worst))
                worst = ratio;
        }
    }
    return worst;
}

evo_status bench_judge(const bench_points *points, bench_verdict **verdicts,
                       size_t *count, evo_error *err) {
    *count = 0;
    *verdicts = calloc(points->count + 1, sizeof **verdicts);
    if (*verdicts == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    bench_points run;
    for (size_t first = 0; first < points->count; first += run.count) {
        run = run_from(points, first);
        for (size_t i = 0; i < run.count; i++)
            if (run.list[i].kind != BENCH_OWN && run.list[i].max_ulp > 0 &&
                is_first(&run, i))
                (*verdicts)[(*count)++] = judge_one(&run, &run.list[i]);
    }
    return EVO_OK;
}
