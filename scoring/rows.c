/* Functions of rows in the funnel: the rows, errors on them, polishing, and claims. */
#include "scoring/rows.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- Rows ------------------------------------------------------------------ */

enum {
    MIXED = EVO_ROW_UNIFORM | EVO_ROW_NORMAL | EVO_ROW_MASKED | EVO_ROW_HUGE |
            EVO_ROW_FAR | EVO_ROW_SPARSE | EVO_ROW_SLOPE | EVO_ROW_SMALL
};

/* Of which lengths, first to last, and how many of each family. Constants must not
 * follow a few rows, so there are several of those that they are moved by. What counts
 * in short rows is that there are many: x - max(x) is rounded to anything between
 * nothing and half an ulp, each length has its own rest of a vector, and results from
 * all of 2^-126 to 1 come from a few hundred elements. */
static const struct group {
    size_t first, last;
    unsigned rows, families;
    enum { SCREEN, SELECT, SAMPLE } use;
} groups[] = {
    {1, 1, 1, ~0U, SCREEN},
    {3, 3, 2, ~0U, SCREEN},
    {17, 17, 2, ~0U, SCREEN},
    {100, 100, 1, ~0U, SCREEN},
    {2, 2, 32, ~0U, SELECT},
    {15, 15, 32, MIXED, SELECT},
    {33, 33, 16, MIXED, SELECT},
    {65, 300, 1, MIXED, SELECT},
    {2048, 2048, 4, EVO_ROW_UNIFORM | EVO_ROW_NORMAL | EVO_ROW_MASKED, SELECT},
    {1, 64, 16, ~0U, SAMPLE},
    {65, 300, 6, MIXED, SAMPLE},
    {2048, 2048, 2, ~0U, SAMPLE},
    {65536, 65536, 1,
     EVO_ROW_UNIFORM | EVO_ROW_NORMAL | EVO_ROW_CONSTANT | EVO_ROW_HUGE | EVO_ROW_SLOPE,
     SAMPLE},
    {1 << 20, 1 << 20, 1,
     EVO_ROW_NORMAL | EVO_ROW_CONSTANT | EVO_ROW_HUGE | EVO_ROW_FAR | EVO_ROW_SLOPE,
     SAMPLE},
    {1 << 23, 1 << 23, 1, EVO_ROW_CONSTANT | EVO_ROW_SLOPE, SAMPLE},
};

/* So many results of a row are looked at: of the longest ones the sum is of interest.
 */
static const size_t most_results = (size_t)1 << 20;

/* Calls make(ctx, spec, use) for each row, in order; returns how many there are. */
typedef evo_status case_maker(void *ctx, const evo_row_spec *spec, int use);

static evo_status each_in_group(const evo_row_target *target, uint64_t seed, size_t g,
                                case_maker *make, void *ctx) {
    for (size_t n = groups[g].first; n <= groups[g].last; n++)
        for (int f = 0; f < EVO_ROW_FAMILY_COUNT; f++)
            for (unsigned r = 0; r < groups[g].rows; r++) {
                const evo_row_spec spec = {(evo_row_family_id)f, n,
                                           (seed << 16) + 1000 * g + r};
                if (!(target->families & groups[g].families & 1U << f))
                    continue;
                evo_status status = make(ctx, &spec, (int)groups[g].use);
                if (status != EVO_OK)
                    return status;
            }
    return EVO_OK;
}

static evo_status each_case(const evo_row_target *target, uint64_t seed,
                            case_maker *make, void *ctx) {
    evo_status status = EVO_OK;
    for (size_t g = 0; g < EVO_COUNT_OF(groups) && status == EVO_OK; g++)
        status = each_in_group(target, seed, g, make, ctx);
    return status;
}

static evo_status count_case(void *ctx, const evo_row_spec *spec, int use) {
    evo_row_points *p = ctx;
    p->count++;
    p->screened += use == SCREEN;
    p->selected += use != SAMPLE;
    p->longest = spec->n > p->longest ? spec->n : p->longest;
    return EVO_OK;
}

/* Where errors are distances: finite results that do not overflow when rounded. */
static double weight_at(const evo_row_points *p, double value, double radius) {
    double largest = ldexp(1, evo_format_emax(p->format));
    if (!isfinite(value) || fabs(value) >= largest || (value == 0 && radius == 0))
        return 0;
    return 1 / evo_row_unit(p->target, p->format, fmax(fabs(value) - radius, 0));
}

static evo_status make_case(void *ctx, const evo_row_spec *spec, int use) {
    evo_row_points *p = ctx;
    evo_row_case *c = &p->cases[p->count];
    evo_row_truth *truth = NULL;
    (void)use;
    evo_status status =
        evo_row_draw(p->target, p->format, spec, EVO_STREAM_SELECT, &c->row, NULL);
    if (status != EVO_OK)
        return status;
    p->count++;
    const size_t results = evo_row_result_count(&c->row);
    c->results = results < most_results ? results : most_results;
    c->value = malloc(c->results * sizeof *c->value);
    c->radius = malloc(c->results * sizeof *c->radius);
    c->weight = malloc(c->results * sizeof *c->weight);
    if (!c->value || !c->radius || !c->weight)
        return EVO_ERR_MEMORY;
    status = evo_row_truth_create(&c->row, &truth, NULL);
    if (status == EVO_OK)
        evo_row_truth_eval(truth, 0, c->results, c->value, c->radius);
    evo_row_truth_destroy(truth);
    double sum = 0, total = evo_target_row(p->target)->total;
    for (size_t i = 0; i < c->results && status == EVO_OK; i++) {
        c->weight[i] = weight_at(p, c->value[i], c->radius[i]);
        sum += c->value[i];
    }
    c->totals = c->results == results && evo_row_sums_up(sum, total);
    p->results += c->results;
    return status;
}

/* Decoding one by one takes longer than computing them. */
static evo_status list_numbers(evo_row_points *p) {
    enum { CODES = 1 << 16 };
    if (evo_row_element_size(p->format) != sizeof(uint16_t))
        return EVO_OK;
    p->numbers = malloc(CODES * sizeof *p->numbers);
    for (uint64_t code = 0; p->numbers && code < CODES; code++)
        p->numbers[code] = evo_format_decode(p->format, code);
    return p->numbers ? EVO_OK : EVO_ERR_MEMORY;
}

evo_status evo_row_points_create(evo_target_id target, evo_format_id format,
                                 uint64_t seed, evo_row_points **points,
                                 evo_error *err) {
    const evo_row_target *info = evo_target_row(target);
    evo_row_points *p = calloc(1, sizeof *p);
    *points = p;
    if (!p)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for rows");
    p->target = target;
    p->format = format;
    evo_status status = each_case(info, seed, count_case, p);
    p->cases = calloc(p->count, sizeof *p->cases);
    p->count = 0;
    if (status == EVO_OK)
        status = list_numbers(p);
    if (status == EVO_OK)
        status = p->cases ? each_case(info, seed, make_case, p) : EVO_ERR_MEMORY;
    return status == EVO_OK ? EVO_OK : evo_fail(err, status, "out of memory for rows");
}

void evo_row_points_destroy(evo_row_points *p) {
    if (!p)
        return;
    for (size_t i = 0; i < p->count; i++) {
        evo_row_clear(&p->cases[i].row);
        free(p->cases[i].value);
        free(p->cases[i].radius);
        free(p->cases[i].weight);
    }
    free(p->cases);
    free(p->numbers);
    free(p);
}

/* ---- Errors ---------------------------------------------------------------- */

static void words_of(const evo_row *row, uint64_t words[EVO_ROW_PARAMS]) {
    for (int i = 0; i < EVO_ROW_PARAMS; i++) {
        uint32_t bits;
        memcpy(&bits, &row->params[i], sizeof bits);
        words[i] = bits;
    }
}

evo_status evo_row_points_run(evo_worker *worker, const evo_code *code,
                              const evo_row *row) {
    uint64_t params[EVO_ROW_PARAMS], constants[EVO_FIT_MAX_CONSTANTS];
    void *out[] = {worker->row_out};
    words_of(row, params);
    if (code->fn == NULL)
        return evo_interpret(worker->interp, code->kernel, row->in, out, params,
                             row->n);
    for (size_t k = 0; k < code->count; k++)
        constants[k] = code->kernel->instrs[code->tunables[k]].imm;
    code->fn(row->in, out, params, constants, NULL, row->n);
    return EVO_OK;
}

double evo_row_points_result(const evo_row_points *p, const void *out, size_t i) {
    return p->numbers ? p->numbers[((const uint16_t *)out)[i]]
                      : (double)((const float *)out)[i];
}

static double error_at(const evo_row_points *p, const evo_row_case *c, const void *out,
                       size_t i) {
    if (c->weight[i] > 0) {
        double got = evo_row_points_result(p, out, i);
        double off = (fabs(got - c->value[i]) + c->radius[i]) * c->weight[i];
        if (off < (double)INFINITY)
            return off;
    }
    uint64_t code = 0;
    size_t size = evo_row_element_size(p->format);
    memcpy(&code, (const char *)out + size * i, size);
    return evo_row_error(p->target, p->format, c->value[i], c->radius[i], code);
}

/* Of sums doubles lose 2^-53 for each result at most. */
static double off_total(const evo_row_points *p, const evo_row_case *c,
                        const void *out) {
    double sum = 0;
    for (size_t i = 0; i < c->results; i++)
        sum += evo_row_points_result(p, out, i);
    return fabs(sum - evo_target_row(p->target)->total);
}

evo_status evo_row_points_error(evo_worker *worker, const evo_row_points *p,
                                const evo_code *code, size_t first, size_t end,
                                double bound, double *error, double *sum_error) {
    *error = 0;
    if (sum_error)
        *sum_error = (double)NAN;
    for (size_t k = first; k < end && *error < bound; k++) {
        const evo_row_case *c = &p->cases[k];
        evo_status status = evo_row_points_run(worker, code, &c->row);
        if (status != EVO_OK)
            return status;
        for (size_t i = 0; i < c->results; i++)
            *error = fmax(*error, error_at(p, c, worker->row_out, i));
        if (sum_error && c->totals)
            *sum_error = fmax(*sum_error, off_total(p, c, worker->row_out));
    }
    return EVO_OK;
}

/* ---- Constants ------------------------------------------------------------- */

/* The constant `steps` places of its format further; false where that leaves its sign
 * or what is finite. */
static bool step_constant(evo_instr *instr, int64_t steps) {
    evo_format_id format =
        instr->op == EVO_OP_CONST_F64 ? EVO_FORMAT_F64 : EVO_FORMAT_F32;
    double old = evo_format_decode(format, instr->imm);
    int64_t place = evo_format_to_ordered(format, instr->imm) + steps;
    uint64_t code = evo_format_from_ordered(format, place);
    double value = evo_format_decode(format, code);
    if (!isfinite(value) || value * old <= 0)
        return false;
    instr->imm = code;
    return true;
}

evo_status evo_row_points_polish(evo_worker *worker, const evo_row_points *p,
                                 evo_rng *rng, evo_kernel *kernel, evo_code *code,
                                 double *error) {
    enum { TRIES_EACH = 12, WIDEST = 9 };
    size_t tries = code->count * TRIES_EACH;
    for (size_t i = 0; i < tries; i++) {
        size_t which = evo_rng_below(rng, (uint32_t)code->count);
        evo_instr *instr = &kernel->instrs[code->tunables[which]], old = *instr;
        bool down = evo_rng_u32(rng) & 1;
        int64_t steps = (int64_t)1 << evo_rng_below(rng, WIDEST);
        if (instr->op == EVO_OP_CONST_F64)
            steps <<= 24;
        if (!step_constant(instr, down ? -steps : steps))
            continue;
        double moved;
        evo_status status = evo_row_points_error(worker, p, code, p->screened,
                                                 p->selected, *error, &moved, NULL);
        if (status != EVO_OK)
            return status;
        if (moved < *error)
            *error = moved;
        else
            *instr = old;
    }
    return EVO_OK;
}

/* ---- Time ------------------------------------------------------------------ */

evo_status evo_row_for_timing(evo_target_id target, evo_format_id format, size_t n,
                              evo_row *row, evo_error *err) {
    bool alone = evo_target_get(target)->inputs == 1; /* x is the clock's */
    const evo_row_spec spec = {EVO_ROW_FAMILY_NORMAL, alone ? 1 : n, 1};
    return evo_row_draw(target, format, &spec, EVO_STREAM_TIMING, row, err);
}

void evo_row_run_timed(void *ctx, const void *const *in, void *const *out, size_t n) {
    const evo_row_timed *timed = ctx;
    uint64_t params[EVO_ROW_PARAMS];
    const void *inputs[EVO_ROW_INPUTS] = {in[0]};
    for (int i = 1; i < EVO_ROW_INPUTS; i++)
        inputs[i] = timed->row->in[i];
    words_of(timed->row, params);
    timed->fn(inputs, out, params, timed->constants, NULL, n);
}

/* ---- Claims ---------------------------------------------------------------- */

evo_status evo_row_check_signature(const evo_kernel *kernel, evo_target_id target,
                                   evo_format_id format, evo_error *err) {
    const evo_row_target *row = evo_target_row(target);
    evo_storage storage[2];
    evo_signature_storage(target, format, storage);
    int inputs = evo_row_input_count(row), params = evo_row_param_count(row);
    evo_expr expr;
    bool varying[EVO_EXPR_NODES];
    evo_status status = evo_row_formula(target, &expr, err);
    if (status != EVO_OK)
        return status;
    bool each = evo_row_varying(&expr, varying);
    bool fits = kernel->input_count == inputs && kernel->output_count == 1 &&
                kernel->param_count == params && kernel->scratch_count == 0 &&
                kernel->outputs[0] == storage[1] &&
                (kernel->output_row[0] != 0) == !each;
    for (int i = 0; i < inputs && fits; i++)
        fits = kernel->inputs[i] ==
               (row->inputs[i] == EVO_ROW_MASK ? EVO_STORE_U8 : storage[0]);
    for (int i = 0; i < params && fits; i++)
        fits = kernel->params[i] == EVO_TYPE_F32;
    if (fits)
        return EVO_OK;
    evo_text names;
    evo_text_init(&names);
    for (int i = 0; i < inputs; i++)
        evo_text_append(&names, "%s%s", i > 0 ? ", " : "",
                        evo_row_input_name(row->inputs[i]));
    for (int i = 0; i < params; i++)
        evo_text_append(&names, ", the parameter %s", row->params[i].name);
    evo_fail(err, EVO_ERR_ARGUMENT,
             "kernel %s does not have the signature of %s in %s: expected the inputs "
             "%s, one output of %s for each %s, and no scratch arrays",
             kernel->name, evo_target_get(target)->name, evo_format_get(format)->name,
             names.failed ? "" : names.data, evo_storage_name(storage[1]),
             each ? "element" : "row");
    evo_text_clear(&names);
    return EVO_ERR_ARGUMENT;
}

static void observe_one(void *ctx, unsigned worker, const evo_row *row, void *out) {
    evo_native_fn *fn = *(evo_native_fn *const *)ctx;
    uint64_t params[EVO_ROW_PARAMS];
    void *outs[] = {out};
    (void)worker;
    words_of(row, params);
    fn(row->in, outs, params, NULL, NULL, row->n);
}

evo_status evo_row_prove(const evo_jit_request *requests, size_t count,
                         evo_target_id target, evo_format_id format,
                         const evo_row_observe_options *options, evo_claim *claims,
                         evo_error *err) {
    evo_row_subject *subjects = calloc(count, sizeof *subjects);
    evo_native_fn **fns = calloc(count, sizeof *fns);
    evo_status status = EVO_ERR_MEMORY;
    if (!subjects || !fns) {
        evo_fail(err, status, "out of memory for %zu kernels", count);
        goto done;
    }
    for (size_t i = 0; i < count; i++) {
        fns[i] = requests[i].fn;
        subjects[i] = (evo_row_subject){.eval = observe_one, .ctx = &fns[i]};
    }
    status = evo_oracle_observe_rows(target, format, subjects, count, options, err);
    for (size_t i = 0; i < count; i++)
        claims[i] = evo_row_claim_as(&subjects[i].claim);
done:
    free(subjects);
    free(fns);
    return status;
}
