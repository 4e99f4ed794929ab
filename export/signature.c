/* Signatures: parameter and argument lists of public and internal functions.
 *
 * Public: NAME(inputs by value, outputs by pointer unless there is one, parameters) and
 * NAME_array(input arrays, output arrays, scratch arrays, parameters, n). More than
 * LISTED inputs or outputs of one type are gathered: an array of values, or of pointers
 * to arrays, in place of as many parameters. Internal functions have a parameter for
 * each array, of which C promises 127. */
#include "export/internal.h"

#include <stdio.h>
#include <string.h>

enum { LISTED = 4 };

_Static_assert(EVO_MAX_INPUTS + EVO_MAX_OUTPUTS + EVO_MAX_SCRATCH + EVO_MAX_PARAMS +
                       EVO_MAX_ACCUMULATORS <
                   127,
               "a parameter for each array");

bool evo_export_has_scalar(const evo_kernel *kernel) {
    if (!evo_kernel_is_map(kernel) || kernel->scratch_count > 0)
        return false;
    const evo_pass *pass = &kernel->passes[0];
    for (unsigned s = 0; s < pass->sink_count; s++)
        if (pass->sinks[s].kind != EVO_SINK_OUTPUT)
            return false;
    return true;
}

bool evo_export_same_signature(const evo_kernel *a, const evo_kernel *b) {
    bool same =
        a->input_count == b->input_count && a->output_count == b->output_count &&
        a->param_count == b->param_count && a->scratch_count == b->scratch_count &&
        evo_export_has_scalar(a) == evo_export_has_scalar(b);
    for (unsigned k = 0; same && k < a->input_count; k++)
        same = a->inputs[k] == b->inputs[k];
    for (unsigned k = 0; same && k < a->output_count; k++)
        same = a->outputs[k] == b->outputs[k] && a->output_row[k] == b->output_row[k];
    for (unsigned k = 0; same && k < a->param_count; k++)
        same = a->params[k] == b->params[k];
    for (unsigned k = 0; same && k < a->scratch_count; k++)
        same = a->scratch[k] == b->scratch[k];
    return same;
}

bool evo_export_returns_row(const evo_kernel *kernel) {
    return kernel->output_count == 1 && kernel->output_row[0];
}

const char *evo_export_return_type(const evo_kernel *kernel) {
    return kernel->output_count == 1 ? evo_export_storage_ctype(kernel->outputs[0])
                                     : "void";
}

/* Whether the public functions take these as one array. */
static bool gathers(const evo_storage *list, unsigned count) {
    for (unsigned k = 1; k < count; k++)
        if (list[k] != list[0])
            return false;
    return count > LISTED;
}

/* What number k of them is called in a public function. */
static void public_name(const evo_storage *list, unsigned count, const char *stem,
                        unsigned k, char out[EVO_PART_SIZE]) {
    if (gathers(list, count))
        snprintf(out, EVO_PART_SIZE, "%s[%u]", stem, k);
    else
        evo_export_arg_name(out, stem, k, count);
}

/* Separates list items. */
static const char *comma(bool *first) {
    const char *text = *first ? "" : ", ";
    *first = false;
    return text;
}

static void append_params(const evo_kernel *kernel, bool *first, evo_text *out) {
    for (unsigned k = 0; k < kernel->param_count; k++)
        evo_text_append(out, "%s%s p%u", comma(first),
                        evo_export_ctype(kernel->params[k]), k);
}

static void append_scratch_and_params(const evo_kernel *kernel, bool *first,
                                      evo_text *out) {
    for (unsigned k = 0; k < kernel->scratch_count; k++)
        evo_text_append(out, "%s%s *scratch%u", comma(first),
                        evo_export_ctype(kernel->scratch[k]), k);
    append_params(kernel, first, out);
}

void evo_export_scalar_parameters(const evo_kernel *kernel, evo_text *out) {
    unsigned inputs = kernel->input_count, outputs = kernel->output_count;
    bool first = true, all_inputs = gathers(kernel->inputs, inputs);
    bool all_outputs = gathers(kernel->outputs, outputs);
    char name[EVO_PART_SIZE];
    if (all_inputs)
        evo_text_append(out, "%sconst %s x[%u]", comma(&first),
                        evo_export_storage_ctype(kernel->inputs[0]), inputs);
    for (unsigned k = 0; !all_inputs && k < inputs; k++) {
        evo_export_arg_name(name, "x", k, inputs);
        evo_text_append(out, "%s%s %s", comma(&first),
                        evo_export_storage_ctype(kernel->inputs[k]), name);
    }
    if (all_outputs)
        evo_text_append(out, "%s%s y[%u]", comma(&first),
                        evo_export_storage_ctype(kernel->outputs[0]), outputs);
    for (unsigned k = 0; !all_outputs && outputs > 1 && k < outputs; k++)
        evo_text_append(out, "%s%s *y%u", comma(&first),
                        evo_export_storage_ctype(kernel->outputs[k]), k);
    append_params(kernel, &first, out);
}

void evo_export_array_parameters(const evo_kernel *kernel, bool listed, evo_text *out) {
    unsigned inputs = kernel->input_count, outputs = kernel->output_count;
    bool first = true, all_inputs = !listed && gathers(kernel->inputs, inputs);
    bool all_outputs = !listed && gathers(kernel->outputs, outputs);
    char name[EVO_PART_SIZE];
    if (all_inputs)
        evo_text_append(out, "%sconst %s *const x[%u]", comma(&first),
                        evo_export_storage_ctype(kernel->inputs[0]), inputs);
    for (unsigned k = 0; !all_inputs && k < inputs; k++) {
        evo_export_arg_name(name, "x", k, kernel->input_count);
        evo_text_append(out, "%sconst %s *%s", comma(&first),
                        evo_export_storage_ctype(kernel->inputs[k]), name);
    }
    if (all_outputs)
        evo_text_append(out, "%s%s *const y[%u]", comma(&first),
                        evo_export_storage_ctype(kernel->outputs[0]), outputs);
    bool returned = !listed && evo_export_returns_row(kernel);
    for (unsigned k = 0; !all_outputs && !returned && k < outputs; k++) {
        evo_export_arg_name(name, "y", k, outputs);
        evo_text_append(out, "%s%s *%s", comma(&first),
                        evo_export_storage_ctype(kernel->outputs[k]), name);
    }
    append_scratch_and_params(kernel, &first, out);
    evo_text_append(out, "%ssize_t n", comma(&first));
}

/* Of arrays that are gathered the strides are, too. */
static void rows_arrays(const evo_kernel *kernel, bool input, bool *first,
                        evo_text *out) {
    const evo_storage *list = input ? kernel->inputs : kernel->outputs;
    unsigned count = input ? kernel->input_count : kernel->output_count;
    const char *stem = input ? "x" : "y", *constant = input ? "const " : "";
    char name[EVO_PART_SIZE];
    if (gathers(list, count)) {
        evo_text_append(out, "%s%s%s *const %s[%u], const size_t %s_stride[%u]",
                        comma(first), constant, evo_export_storage_ctype(list[0]), stem,
                        count, stem, count);
        return;
    }
    for (unsigned k = 0; k < count; k++) {
        evo_export_arg_name(name, stem, k, count);
        evo_text_append(out, "%s%s%s *%s", comma(first), constant,
                        evo_export_storage_ctype(list[k]), name);
        if (input || !kernel->output_row[k])
            evo_text_append(out, ", size_t %s_stride", name);
    }
}

void evo_export_rows_parameters(const evo_kernel *kernel, evo_text *out) {
    bool first = true;
    rows_arrays(kernel, true, &first, out);
    rows_arrays(kernel, false, &first, out);
    append_scratch_and_params(kernel, &first, out);
    evo_text_append(out, ", size_t rows, size_t n");
}

static void rows_row(const evo_kernel *kernel, bool input, bool *first, evo_text *out) {
    const evo_storage *list = input ? kernel->inputs : kernel->outputs;
    unsigned count = input ? kernel->input_count : kernel->output_count;
    const char *stem = input ? "x" : "y";
    char name[EVO_PART_SIZE];
    for (unsigned k = 0; k < count; k++) {
        public_name(list, count, stem, k, name);
        evo_text_append(out, "%s%s + r", comma(first), name);
        if (gathers(list, count))
            evo_text_append(out, " * %s_stride[%u]", stem, k);
        else if (input || !kernel->output_row[k])
            evo_text_append(out, " * %s_stride", name);
    }
}

void evo_export_rows_arguments(const evo_kernel *kernel, evo_text *out) {
    bool first = true;
    rows_row(kernel, true, &first, out);
    rows_row(kernel, false, &first, out);
    for (unsigned k = 0; k < kernel->scratch_count; k++)
        evo_text_append(out, ", scratch%u", k);
    for (unsigned k = 0; k < kernel->param_count; k++)
        evo_text_append(out, ", p%u", k);
    evo_text_append(out, ", n");
}

void evo_export_array_arguments(const evo_kernel *kernel, bool listed, evo_text *out) {
    bool first = true;
    char name[EVO_PART_SIZE];
    for (unsigned k = 0; k < kernel->input_count; k++) {
        if (listed)
            evo_export_arg_name(name, "x", k, kernel->input_count);
        else
            public_name(kernel->inputs, kernel->input_count, "x", k, name);
        evo_text_append(out, "%s%s", comma(&first), name);
    }
    for (unsigned k = 0; k < kernel->output_count; k++) {
        if (listed)
            evo_export_arg_name(name, "y", k, kernel->output_count);
        else
            public_name(kernel->outputs, kernel->output_count, "y", k, name);
        evo_text_append(out, "%s%s%s", comma(&first),
                        !listed && evo_export_returns_row(kernel) ? "&" : "", name);
    }
    for (unsigned k = 0; k < kernel->scratch_count; k++)
        evo_text_append(out, "%sscratch%u", comma(&first), k);
    for (unsigned k = 0; k < kernel->param_count; k++)
        evo_text_append(out, "%sp%u", comma(&first), k);
    evo_text_append(out, "%sn", comma(&first));
}

void evo_export_unused_parameters(const evo_kernel *kernel, bool listed,
                                  evo_text *out) {
    bool gathered = !listed && gathers(kernel->inputs, kernel->input_count);
    bool sweeps = false;
    unsigned used = 0;
    pass_use any = {0};
    char name[EVO_PART_SIZE];
    for (unsigned p = 0; p < kernel->pass_count; p++) {
        evo_emit e = {.kernel = kernel, .pass = p};
        evo_export_analyse(&e);
        sweeps |= kernel->passes[p].kind == EVO_PASS_SWEEP;
        for (unsigned k = 0; k < EVO_MAX_INPUTS; k++)
            any.inputs[k] |= e.use.inputs[k];
        for (unsigned k = 0; k < EVO_MAX_PARAMS; k++)
            any.params[k] |= e.use.params[k];
        for (unsigned k = 0; k < EVO_MAX_SCRATCH; k++)
            any.scratch_read[k] |= e.use.scratch_read[k] || e.use.scratch_written[k];
    }
    for (unsigned k = 0; k < kernel->input_count; k++) {
        evo_export_arg_name(name, "x", k, kernel->input_count);
        used += any.inputs[k];
        if (!any.inputs[k] && !gathered)
            evo_text_append(out, "    (void)%s;\n", name);
    }
    if (gathered && used == 0)
        evo_text_append(out, "    (void)x;\n");
    for (unsigned k = 0; k < kernel->scratch_count; k++)
        if (!any.scratch_read[k])
            evo_text_append(out, "    (void)scratch%u;\n", k);
    for (unsigned k = 0; k < kernel->param_count; k++)
        if (!any.params[k])
            evo_text_append(out, "    (void)p%u;\n", k);
    if (listed && !sweeps)
        evo_text_append(out, "    (void)n;\n");
}

/* ---- One pass -------------------------------------------------------------- */

const char *evo_export_pass_digit(const evo_emit *e) {
    static const char *const digits[EVO_MAX_PASSES] = {"0", "1", "2", "3", "4",  "5",
                                                       "6", "7", "8", "9", "10", "11"};
    return e->kernel->pass_count > 1 ? digits[e->pass] : "";
}

static void array_item(list_kind kind, const char *type, const char *name, bool written,
                       evo_text *out) {
    switch (kind) {
    case LIST_ELEMENT_PARAMETERS:
        evo_text_append(out, written ? "%s *%s" : "%s %s", type, name);
        break;
    case LIST_ELEMENT_ARGUMENTS:
        evo_text_append(out, written ? "&%s[i]" : "%s[i]", name);
        break;
    case LIST_SCALAR_ARGUMENTS:
    case LIST_STEP_NAMES:
        evo_text_append(out, "%s", name);
        break;
    case LIST_STEP_PARAMETERS:
        evo_text_append(out, written ? "%s *%s" : "const %s *%s", type, name);
        break;
    case LIST_STEP_ARGUMENTS:
        evo_text_append(out, "%s + i", name);
        break;
    case LIST_TAIL_ARGUMENTS:
        evo_text_append(out, "tail_%s", name);
        break;
    case LIST_COMBINE_ARGUMENTS: /* have no arrays */
    case LIST_HALVES_ARGUMENTS:
        break;
    }
}

/* Results: outputs and scratch by pointer; accumulator operands by pointer to one value
 * (element), to registers (step) or to an array (tail). */
static void sink_item(const evo_emit *e, list_kind kind, evo_sink sink, evo_text *out) {
    char name[EVO_PART_SIZE];
    const char *type = evo_export_sink_ctype(e->kernel, sink);
    bool step = kind == LIST_STEP_PARAMETERS || kind == LIST_STEP_ARGUMENTS;
    evo_export_sink_name(e->kernel, sink, name);
    bool once = e->kernel->passes[e->pass].kind == EVO_PASS_ONCE;
    if (once && kind == LIST_ELEMENT_ARGUMENTS) {
        if (sink.kind == EVO_SINK_ACCUMULATOR)
            evo_text_append(out, "&a%u", sink.index);
        else
            evo_text_append(out, "%s", name);
    } else if (kind == LIST_HALVES_ARGUMENTS) {
        evo_text_append(out, "lanes%u", sink.index);
    } else if (kind == LIST_COMBINE_ARGUMENTS) {
        evo_text_append(out, "lanes%u + l", sink.index);
    } else if (sink.kind != EVO_SINK_ACCUMULATOR) {
        if (kind == LIST_SCALAR_ARGUMENTS &&
            gathers(e->kernel->outputs, e->kernel->output_count))
            snprintf(name, sizeof name, "&y[%u]", sink.index);
        /* A scratch array that is read too: the element's own old value has that name.
         */
        if (kind == LIST_ELEMENT_PARAMETERS && sink.kind == EVO_SINK_SCRATCH)
            evo_text_append(out, "%s *to_%s", type, name);
        else
            array_item(kind, type, name, true, out);
    } else if (step && !e->spill) {
        if (kind == LIST_STEP_PARAMETERS)
            evo_text_append(
                out, "%s *acc%u",
                evo_export_vector(
                    e->isa, evo_accumulator_type(&e->kernel->accumulators[sink.index])),
                sink.index);
        else
            evo_text_append(out, "acc%u", sink.index);
    } else if (kind == LIST_ELEMENT_ARGUMENTS) {
        evo_text_append(out, "&%s", name);
    } else if (kind == LIST_STEP_PARAMETERS || kind == LIST_ELEMENT_PARAMETERS) {
        evo_text_append(out, "%s *%s", type, name);
    } else {
        evo_text_append(out, "%s", name);
    }
}

/* An output that the pass reads: its value, or the array, once where it is written,
 * too. */
static void output_read_item(const evo_emit *e, list_kind kind, unsigned j, bool *first,
                             evo_text *out) {
    const evo_kernel *k = e->kernel;
    char name[EVO_PART_SIZE];
    bool element = kind == LIST_ELEMENT_PARAMETERS || kind == LIST_ELEMENT_ARGUMENTS;
    if (!element && e->use.outputs[j])
        return;
    evo_export_arg_name(name, "y", j, k->output_count);
    if (kind == LIST_ELEMENT_PARAMETERS)
        snprintf(name, sizeof name, "again%u", j);
    evo_text_append(out, "%s", comma(first));
    array_item(kind, evo_export_storage_ctype(k->outputs[j]), name, false, out);
}

/* States of a sweep, from its registers unless it spills; the two sides of a
 * combination. */
static void state_items(const evo_emit *e, list_kind kind, bool *first, evo_text *out) {
    const struct {
        const bool *used;
        const char *name, *at, *vector; /* lane and lanes of the argument */
    } rows[] = {
        {e->use.states, "state", NULL, " + base"},
        {e->use.left, "left", "l", " + l"},
        {e->use.right, "right", "l + h", " + l + h"},
    };
    bool step = kind == LIST_STEP_PARAMETERS || kind == LIST_STEP_ARGUMENTS;
    for (unsigned r = 0; r < EVO_COUNT_OF(rows); r++)
        for (unsigned j = 0; j < e->kernel->accumulator_count; j++) {
            const char *type =
                evo_export_ctype(evo_instr_get(e->kernel->accumulators[j].op)->result);
            if (!rows[r].used[j] || (r == 0 && step && !e->spill))
                continue;
            evo_text_append(out, "%s", comma(first));
            if (kind == LIST_ELEMENT_PARAMETERS)
                evo_text_append(out, "%s %s%u", type, rows[r].name, j);
            else if (kind == LIST_STEP_PARAMETERS)
                evo_text_append(out, "const %s *%s%u", type, rows[r].name, j);
            else if (kind == LIST_ELEMENT_ARGUMENTS && r == 0)
                evo_text_append(out, "lanes%u[i %% %u]", j,
                                evo_export_step_elements(e));
            else if (kind == LIST_ELEMENT_ARGUMENTS)
                evo_text_append(out, "lanes%u[%s]", j, rows[r].at);
            else if (kind == LIST_HALVES_ARGUMENTS)
                evo_text_append(out, "%s%u", r == 2 ? "right" : "lanes", j);
            else
                evo_text_append(out, "lanes%u%s", j, rows[r].vector);
        }
}

void evo_export_list(const evo_emit *e, list_kind kind, evo_text *out) {
    const evo_kernel *k = e->kernel;
    const evo_pass *pass = &k->passes[e->pass];
    bool element = kind == LIST_ELEMENT_PARAMETERS || kind == LIST_ELEMENT_ARGUMENTS ||
                   kind == LIST_SCALAR_ARGUMENTS;
    bool declares = kind == LIST_ELEMENT_PARAMETERS || kind == LIST_STEP_PARAMETERS;
    bool first = true;
    char name[EVO_PART_SIZE];
    for (unsigned j = 0; j < k->input_count; j++) {
        if (!e->use.inputs[j])
            continue;
        if (kind == LIST_SCALAR_ARGUMENTS)
            public_name(k->inputs, k->input_count, "x", j, name);
        else
            evo_export_arg_name(name, "x", j, k->input_count);
        evo_text_append(out, "%s", comma(&first));
        array_item(kind, evo_export_storage_ctype(k->inputs[j]), name, false, out);
    }
    for (unsigned j = 0; j < k->output_count; j++)
        if (e->use.outputs_read[j])
            output_read_item(e, kind, j, &first, out);
    for (unsigned j = 0; j < k->scratch_count; j++) {
        if (!e->use.scratch_read[j] || (!element && e->use.scratch_written[j]))
            continue;
        snprintf(name, sizeof name, "scratch%u", j);
        evo_text_append(out, "%s", comma(&first));
        array_item(kind, evo_export_ctype(k->scratch[j]), name, false, out);
    }
    for (unsigned j = 0; j < k->param_count; j++)
        if (e->use.params[j])
            evo_text_append(out, "%s%s%sp%u", comma(&first),
                            declares ? evo_export_ctype(k->params[j]) : "",
                            declares ? " " : "", j);
    for (unsigned j = 0; j < k->accumulator_count; j++)
        if (e->use.results[j])
            evo_text_append(out, "%s%s%sa%u", comma(&first),
                            declares ? evo_export_ctype(
                                           evo_instr_get(k->accumulators[j].op)->result)
                                     : "",
                            declares ? " " : "", j);
    state_items(e, kind, &first, out);
    for (unsigned s = 0; s < pass->sink_count; s++) {
        if (element && pass->sink_count == 1)
            break; /* returned */
        evo_text_append(out, "%s", comma(&first));
        sink_item(e, kind, pass->sinks[s], out);
    }
    if (first && declares)
        evo_text_append(out, "void");
}
