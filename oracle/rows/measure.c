/* Errors of results of rows, and what is seen of a kernel on many rows. */
#include <math.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/internal.h"
#include "oracle/rows/internal.h"

/* ---- One result ------------------------------------------------------------ */

double evo_row_unit(evo_target_id target, evo_format_id format, double value) {
    double least = evo_target_row(target)->unit;
    double size = fmax(fabs(value), least);
    return size > 0 ? evo_format_ulp(format, size) : ldexp(1, evo_format_etiny(format));
}

bool evo_row_is_near(evo_target_id target, evo_format_id format, double value,
                     double radius) {
    if (!isfinite(value))
        return radius == 0;
    return radius <= 0x1p-16 * evo_row_unit(target, format, value);
}

double evo_row_error(evo_target_id target, evo_format_id format, double value,
                     double radius, uint64_t got) {
    double result = evo_format_decode(format, got), infinite = (double)INFINITY;
    if (isnan(value) || isnan(result))
        return isnan(value) && isnan(result) ? 0 : infinite;
    double most = ldexp(1, evo_format_emax(format) + 1);
    double over = most - evo_format_ulp(format, most / 2) / 2;
    if (isinf(value) || fabs(value) - radius >= over) { /* RN(E) is an infinity */
        bool same = isinf(result) && signbit(result) == signbit(value);
        return same ? 0 : infinite;
    }
    if (value == 0 && radius == 0 && evo_target_row(target)->unit == 0)
        return result == 0 ? 0 : infinite;
    if (isinf(result))
        result = copysign(most, result);
    /* In E's binade, which is the lower one where that is not known. */
    double near = fabs(value) > radius ? fabs(value) - radius : 0;
    return (fabs(result - value) + radius) / evo_row_unit(target, format, near);
}

/* Whether the result is RN(E), zeros of both signs being one; -1: not known. */
static int is_rounded(evo_format_id format, double value, double radius, uint64_t got) {
    double result = evo_format_decode(format, got);
    if (isnan(value))
        return isnan(result);
    double down = evo_format_decode(format, evo_format_encode(format, value - radius));
    double up = evo_format_decode(format, evo_format_encode(format, value + radius));
    if (down != up && (result == down || result == up))
        return -1;
    return down == result;
}

/* ---- One row --------------------------------------------------------------- */

enum { LONG_ROW = 4096, CHUNK = 1024 };

static uint64_t code_at(const void *out, size_t size, size_t index) {
    uint64_t code = 0;
    memcpy(&code, (const char *)out + size * index, size);
    return code;
}

/* The sum of results in two doubles. */
struct sum {
    double high, low;
};

static void add(struct sum *sum, double x) {
    double high = sum->high + x, part = high - sum->high;
    sum->low += (sum->high - (high - part)) + (x - part);
    sum->high = high;
}

static void judge(evo_row_claim *claim, evo_row_truth *truth, const evo_row_spec *spec,
                  size_t index, double value, double radius, uint64_t got) {
    evo_format_id format = truth->row->format;
    double error = evo_row_error(truth->row->target, format, value, radius, got);
    int rounded = is_rounded(format, value, radius, got);
    if (rounded < 0 && truth->row->n <= LONG_ROW) {
        double fine, finer;
        evo_row_truth_exact(truth, index, &fine, &finer);
        rounded = is_rounded(format, fine, finer, got);
        error = evo_row_error(truth->row->target, format, fine, finer, got);
    }
    claim->results++;
    claim->misrounded += rounded != 1;
    claim->special_failures += isinf(error);
    claim->histogram[evo_error_bin(error)]++;
    if (isfinite(error))
        claim->sum_ulp += error;
    if (error > claim->max_ulp || claim->results == 1) {
        claim->max_ulp = error;
        claim->worst_row = *spec;
        claim->worst_index = index;
        claim->worst_got = got;
    }
}

static void judge_sum(evo_row_claim *claim, const struct sum *sum, double total,
                      const evo_row_spec *spec) {
    double error = fabs((sum->high - total) + sum->low);
    if (isnan(error) || (!isnan(claim->sum_error) && error <= claim->sum_error))
        return;
    claim->sum_error = error;
    claim->sum_row = *spec;
}

/* All results of all subjects on one row: outs[s] are those of subject s. */
static void judge_row(evo_row_truth *truth, const evo_row_spec *spec,
                      evo_row_claim *claims, void *const *outs, size_t subjects) {
    double value[CHUNK], radius[CHUNK];
    const evo_row *row = truth->row;
    size_t size = evo_row_element_size(row->format);
    size_t results = truth->varying[truth->expr.root] ? row->n : 1;
    struct sum *sums = calloc(subjects, sizeof *sums);
    const double total = truth->target->total;
    double exact = 0; /* the sum, roughly */
    for (size_t first = 0; first < results; first += CHUNK) {
        size_t count = results - first < CHUNK ? results - first : CHUNK;
        evo_row_truth_eval(truth, first, count, value, radius);
        for (size_t j = 0; j < count; j++)
            exact += value[j];
        for (size_t s = 0; s < subjects; s++)
            for (size_t j = 0; j < count; j++) {
                uint64_t got = code_at(outs[s], size, first + j);
                judge(&claims[s], truth, spec, first + j, value[j], radius[j], got);
                if (sums != NULL)
                    add(&sums[s], evo_format_decode(row->format, got));
            }
    }
    for (size_t s = 0; s < subjects; s++) {
        claims[s].rows++;
        if (sums != NULL && evo_row_sums_up(exact, total))
            judge_sum(&claims[s], &sums[s], total, spec);
    }
    free(sums);
}

/* ---- Many rows ------------------------------------------------------------- */

/* Rows of a family, of lengths in turn; tasks are of about as many elements, so that
 * what threads report to one another is little. */
struct task {
    evo_row_family_id family;
    const evo_row_lengths *lengths;
    unsigned first, end; /* which rows */
    uint64_t elements;
    evo_row_claim *claims; /* of each subject on them */
};

enum { TASK_ELEMENTS = 1 << 16 };

struct job {
    evo_target_id target;
    evo_format_id format;
    evo_row_subject *subjects;
    size_t count, task_count;
    const evo_row_observe_options *options;
    struct task *tasks;
    atomic_uint_fast64_t done; /* elements */
    uint64_t total;
};

static size_t length_of(const evo_row_lengths *lengths, unsigned row) {
    return lengths->first + row % (lengths->last - lengths->first + 1);
}

static bool is_wanted(const evo_row_observe_options *o, size_t n) {
    return n >= o->shortest && (o->longest == 0 || n <= o->longest);
}

static evo_status look_at_row(const struct job *job, const evo_row_spec *spec,
                              unsigned worker, void *const *outs,
                              evo_row_claim *claims) {
    evo_row row;
    evo_row_truth *truth = NULL;
    evo_status status =
        evo_row_draw(job->target, job->format, spec, job->options->stream, &row, NULL);
    if (status != EVO_OK)
        return status;
    for (size_t s = 0; s < job->count; s++)
        job->subjects[s].eval(job->subjects[s].ctx, worker, &row, outs[s]);
    status = evo_row_truth_create(&row, &truth, NULL);
    if (status == EVO_OK)
        judge_row(truth, spec, claims, outs, job->count);
    evo_row_truth_destroy(truth);
    evo_row_clear(&row);
    return status;
}

static evo_status look(void *ctx, size_t index, unsigned worker) {
    struct job *job = ctx;
    struct task *task = &job->tasks[job->task_count - 1 - index]; /* longest first */
    if (evo_stopped(job->options->stop))
        return EVO_ERR_STOPPED;
    evo_status status = EVO_OK;
    void **outs = calloc(job->count, sizeof *outs);
    task->claims = calloc(job->count, sizeof *task->claims);
    if (outs == NULL || task->claims == NULL)
        status = EVO_ERR_MEMORY;
    for (size_t s = 0; s < job->count && status == EVO_OK; s++) {
        outs[s] =
            evo_alloc_aligned(evo_row_element_size(job->format) * task->lengths->last);
        task->claims[s].sum_error = (double)NAN;
        status = outs[s] == NULL ? EVO_ERR_MEMORY : EVO_OK;
    }
    for (unsigned r = task->first; r < task->end && status == EVO_OK; r++) {
        const evo_row_spec spec = {task->family, length_of(task->lengths, r),
                                   (job->options->seed << 16) + r};
        if (is_wanted(job->options, spec.n))
            status = look_at_row(job, &spec, worker, outs, task->claims);
    }
    evo_truth_task_end(worker);
    for (size_t s = 0; outs != NULL && s < job->count; s++)
        free(outs[s]);
    free(outs);
    uint64_t done = atomic_fetch_add(&job->done, task->elements) + task->elements;
    if (worker == 0 && job->options->progress != NULL)
        job->options->progress(job->options->progress_ctx, done, job->total);
    return status;
}

/* The next task from row `first` on. */
static struct task cut(const struct job *job, evo_row_family_id family,
                       const evo_row_lengths *lengths, unsigned first, unsigned rows) {
    struct task task = {family, lengths, first, first, 0, NULL};
    while (task.end < rows && task.elements < TASK_ELEMENTS) {
        size_t n = length_of(lengths, task.end++);
        task.elements += is_wanted(job->options, n) ? n : 0;
    }
    return task;
}

/* Every family at every length; rows that are masked whole are alike. */
static size_t list_tasks(const struct job *job, struct task *tasks) {
    const evo_row_observe_options *o = job->options;
    unsigned families = evo_target_row(job->target)->families;
    unsigned thin = o->thin > 0 ? o->thin : 1;
    const evo_row_lengths *lengths;
    size_t count = 0;
    if (o->families != 0)
        families &= o->families;
    for (int k = 0; (lengths = evo_row_lengths_at(k)) != NULL; k++)
        for (int f = 0; f < EVO_ROW_FAMILY_COUNT; f++) {
            unsigned rows = (lengths->rows - 1) / thin + 1;
            if (f == EVO_ROW_FAMILY_ALL_MASKED)
                rows = 1;
            if (!(families >> f & 1))
                continue;
            for (unsigned r = 0; r < rows;) {
                struct task task = cut(job, (evo_row_family_id)f, lengths, r, rows);
                r = task.end;
                if (task.elements > 0 && tasks != NULL)
                    tasks[count] = task;
                count += task.elements > 0;
            }
        }
    return count;
}

/* `b` after `a`, which comes first in the list. */
static void merge(evo_row_claim *a, const evo_row_claim *b) {
    if (a->results == 0 || b->max_ulp > a->max_ulp) {
        a->max_ulp = b->max_ulp;
        a->worst_row = b->worst_row;
        a->worst_index = b->worst_index;
        a->worst_got = b->worst_got;
    }
    a->rows += b->rows;
    a->results += b->results;
    a->misrounded += b->misrounded;
    a->special_failures += b->special_failures;
    a->sum_ulp += b->sum_ulp;
    for (int i = 0; i < EVO_ERROR_BINS; i++)
        a->histogram[i] += b->histogram[i];
    if (!isnan(b->sum_error) && !(a->sum_error >= b->sum_error)) {
        a->sum_error = b->sum_error;
        a->sum_row = b->sum_row;
    }
}

evo_claim evo_row_claim_as(const evo_row_claim *c) {
    uint64_t finite_count = c->results - c->special_failures;
    evo_claim claim = {
        .verdict = EVO_VERDICT_OBSERVED,
        .domain = evo_domain_whole(),
        .inputs = c->results,
        .max_ulp = c->max_ulp,
        .worst_input = {(uint64_t)c->worst_row.family, c->worst_row.n,
                        c->worst_row.seed, c->worst_index},
        .has_sum = !isnan(c->sum_error),
        .sum_error = isnan(c->sum_error) ? 0 : c->sum_error,
        .worst_got = c->worst_got,
        .mean_ulp = finite_count > 0 ? c->sum_ulp / (double)finite_count : 0,
        .misrounded = c->misrounded,
        .special_failures = c->special_failures,
    };
    memcpy(claim.histogram, c->histogram, sizeof claim.histogram);
    return claim;
}

evo_status evo_oracle_observe_rows(evo_target_id target, evo_format_id format,
                                   evo_row_subject *subjects, size_t count,
                                   const evo_row_observe_options *options,
                                   evo_error *err) {
    if (evo_target_row(target) == NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT, "%s is no function of a row",
                        evo_target_get(target)->name);
    struct job job = {.target = target,
                      .format = format,
                      .subjects = subjects,
                      .count = count,
                      .options = options};
    job.task_count = list_tasks(&job, NULL);
    job.tasks = calloc(job.task_count > 0 ? job.task_count : 1, sizeof *job.tasks);
    if (job.tasks == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    (void)list_tasks(&job, job.tasks);
    for (size_t i = 0; i < job.task_count; i++)
        job.total += job.tasks[i].elements;
    evo_status status = evo_parallel_for(options->threads > 0 ? options->threads : 1,
                                         job.task_count, look, &job);
    for (size_t s = 0; s < count; s++)
        subjects[s].claim = (evo_row_claim){.sum_error = (double)NAN};
    for (size_t i = 0; i < job.task_count; i++) {
        for (size_t s = 0; job.tasks[i].claims != NULL && s < count; s++)
            if (job.tasks[i].claims[s].rows > 0)
                merge(&subjects[s].claim, &job.tasks[i].claims[s]);
        free(job.tasks[i].claims);
    }
    free(job.tasks);
    if (status == EVO_ERR_MEMORY)
        evo_fail(err, status, "out of memory for rows");
    if (status == EVO_ERR_STOPPED)
        evo_fail(err, status, "stopped");
    return status;
}
