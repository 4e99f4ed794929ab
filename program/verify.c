/* Every rule of a kernel, checked in one forward walk.
 *
 * Trusts nothing: counts are compared with their limits before anything is indexed by
 * them, so any bit pattern in an evo_kernel is either accepted or refused with a
 * reason.
 *
 * The layout is canonical too: the blocks of pass 0, then those of pass 1, ... cover
 * `instrs` without gaps, and the tables cover `table_data` without gaps. A gather is
 * accepted when interval analysis (range.c) bounds its index within the table, in every
 * lane and whatever the inputs hold, because both modes of a region may evaluate it in
 * lanes where its predicate fails.
 */
#include "program/program.h"

#include <math.h>
#include <string.h>

#include "program/range.h"
#include "program/structure.h"

typedef struct verifier {
    const evo_kernel *kernel;
    evo_error *err;
    int instr; /* at fault, or -1 */
    int pass;
    evo_range ranges[EVO_MAX_INSTRS];
    /* Passes that write them; EVO_MAX_PASSES where none has yet. */
    int output_pass[EVO_MAX_OUTPUTS], scratch_pass[EVO_MAX_SCRATCH];
    int accumulator_pass[EVO_MAX_ACCUMULATORS];
} verifier;

#define REFUSE(v, ...) evo_fail((v)->err, EVO_ERR_VERIFY, __VA_ARGS__)

static bool value_type(evo_type type) {
    return (unsigned)type >= EVO_TYPE_F32 && (unsigned)type <= EVO_TYPE_I64;
}

/* ---- Signature and tables -------------------------------------------------- */

static evo_status check_signature(verifier *v) {
    const evo_kernel *k = v->kernel;
    const char *end = memchr(k->name, '\0', sizeof k->name);
    if (end == NULL || !evo_name_valid(k->name, (size_t)(end - k->name)))
        return REFUSE(v, "the name is not a lower-case letter, then letters, digits "
                         "and _");
    if (k->input_count < 1 || k->input_count > EVO_MAX_INPUTS || k->output_count < 1 ||
        k->output_count > EVO_MAX_OUTPUTS)
        return REFUSE(v, "a kernel has 1 to 20 inputs and 1 to 81 outputs");
    if (k->param_count > EVO_MAX_PARAMS || k->scratch_count > EVO_MAX_SCRATCH ||
        k->accumulator_count > EVO_MAX_ACCUMULATORS)
        return REFUSE(v, "a kernel has at most 4 parameters and scratch arrays and 8 "
                         "accumulators");
    if (k->pass_count < 1 || k->pass_count > EVO_MAX_PASSES)
        return REFUSE(v, "a kernel has 1 to 12 passes, combinations included");
    if (k->instr_count > EVO_MAX_INSTRS)
        return REFUSE(v, "a kernel has at most 2048 instructions");
    for (int i = 0; i < k->input_count; i++) {
        if ((unsigned)k->inputs[i] >= EVO_STORE_COUNT)
            return REFUSE(v, "input %d has no known storage type", i);
    }
    for (int i = 0; i < k->output_count; i++) {
        if ((unsigned)k->outputs[i] >= EVO_STORE_COUNT || k->output_row[i] > 1)
            return REFUSE(v, "output %d has no known storage type", i);
    }
    for (int i = 0; i < k->param_count; i++) {
        if (!value_type(k->params[i]))
            return REFUSE(v, "parameter %d is not f32, f64, i32 or i64", i);
    }
    for (int i = 0; i < k->scratch_count; i++) {
        if (!value_type(k->scratch[i]))
            return REFUSE(v, "scratch array %d is not f32, f64, i32 or i64", i);
    }
    return EVO_OK;
}

static evo_status check_accumulators(verifier *v) {
    const evo_kernel *k = v->kernel;
    for (int i = 0; i < k->accumulator_count; i++) {
        const evo_accumulator *acc = &k->accumulators[i];
        if ((unsigned)acc->op >= EVO_OP_COUNT ||
            !(evo_is_accumulator_op(acc->op) || evo_accumulator_carries(acc)))
            return REFUSE(v,
                          "accumulator %d is not carried, add, mul, min, max, and, or "
                          "or xor",
                          i);
        if (acc->blocked && acc->op != EVO_OP_ADD_F64)
            return REFUSE(v, "accumulator %d is blocked, but not add.f64", i);
        if (!evo_bits_canonical(evo_instr_get(acc->op)->result, acc->init))
            return REFUSE(v, "the start value of accumulator %d is not canonical", i);
    }
    return EVO_OK;
}

static evo_status check_table(verifier *v, int index, unsigned first) {
    const evo_kernel *k = v->kernel;
    const evo_table *t = &k->tables[index];
    if (t->type != EVO_TYPE_F32 && t->type != EVO_TYPE_F64 && t->type != EVO_TYPE_I32)
        return REFUSE(v, "table %d is not f32, f64 or i32", index);
    if (t->size < 1 || t->first != first || t->size > EVO_MAX_TABLE_DATA - first)
        return REFUSE(v,
                      "table %d does not follow the one before it, or all tables "
                      "together have more than %d entries",
                      index, EVO_MAX_TABLE_DATA);
    if ((unsigned)t->generator >= EVO_GENERATOR_COUNT)
        return REFUSE(v, "table %d has no known generator", index);
    if (t->generator == EVO_GENERATOR_NONE) {
        if (t->step != 0 || t->shift != 0 || signbit(t->step) || signbit(t->shift))
            return REFUSE(v, "table %d has a step or shift but no generator", index);
    } else if (!evo_generator_gives(t->generator, t->type) || !isfinite(t->step) ||
               !isfinite(t->shift))
        return REFUSE(v,
                      "table %d has a generator that does not give its type, or its "
                      "step or shift is not finite",
                      index);
    for (unsigned i = 0; i < t->size; i++) {
        if (!evo_bits_canonical(t->type, k->table_data[first + i]))
            return REFUSE(v, "entry %u of table %d is not canonical", i, index);
    }
    return EVO_OK;
}

static evo_status check_tables(verifier *v) {
    const evo_kernel *k = v->kernel;
    if (k->table_count > EVO_MAX_TABLES)
        return REFUSE(v, "a kernel has at most 12 tables");
    unsigned first = 0;
    for (int i = 0; i < k->table_count; i++) {
        evo_status status = check_table(v, i, first);
        if (status != EVO_OK)
            return status;
        first += k->tables[i].size;
    }
    if (first != k->table_data_count)
        return REFUSE(v, "the tables do not cover the table data");
    return EVO_OK;
}

/* ---- Instructions ---------------------------------------------------------- */

/* The type of a value that `block` sees before instruction `before`, else NONE. */
static evo_type visible_type(const verifier *v, const evo_block *block, evo_value value,
                             int before) {
    const evo_block *main_block = &v->kernel->passes[v->pass].blocks[0];
    if (value >= before ||
        (!evo_in_block(main_block, value) && !evo_in_block(block, value)))
        return EVO_TYPE_NONE;
    return evo_instr_get((evo_opcode)v->kernel->instrs[value].op)->result;
}

static evo_status check_input(verifier *v, const evo_instr *instr, evo_type type) {
    const evo_kernel *k = v->kernel;
    if (instr->imm >= k->input_count)
        return REFUSE(v, "there is no input %llu", (unsigned long long)instr->imm);
    if (evo_storage_type(k->inputs[instr->imm]) != type)
        return REFUSE(v, "input %d is read as another type", (int)instr->imm);
    /* out[k] may be in[k], but for outputs of one element. */
    bool row = instr->imm < k->output_count && k->output_row[instr->imm];
    if (!row && v->output_pass[instr->imm] < v->pass)
        return REFUSE(v,
                      "input %d is read after an earlier pass wrote output %d, which "
                      "may be the same array",
                      (int)instr->imm, (int)instr->imm);
    return EVO_OK;
}

static evo_status check_table_use(verifier *v, const evo_instr *instr, evo_type type) {
    const evo_kernel *k = v->kernel;
    if (instr->imm >= k->table_count)
        return REFUSE(v, "there is no table %llu", (unsigned long long)instr->imm);
    const evo_table *t = &k->tables[instr->imm];
    if (t->type != type)
        return REFUSE(v, "table %d is read as another type", (int)instr->imm);
    if (evo_is_perm((evo_opcode)instr->op)) {
        if (t->size < 2 || t->size > 32 || (t->size & (t->size - 1)) != 0)
            return REFUSE(v, "perm needs a table of 2, 4, 8, 16 or 32 entries");
        return EVO_OK;
    }
    evo_range range = v->ranges[instr->args[0]];
    if (range.lo < 0 || range.hi >= t->size)
        return REFUSE(v,
                      "the index of a gather is not bounded by its table: it may be "
                      "%lld to %lld, the table has %d entries",
                      (long long)range.lo, (long long)range.hi, (int)t->size);
    return EVO_OK;
}

/* A finished accumulator, or the state of the lanes in the pass that carries it. */
static evo_status check_accumulator_use(verifier *v, const evo_instr *instr,
                                        evo_type type) {
    const evo_kernel *k = v->kernel;
    const evo_pass *pass = &k->passes[v->pass];
    uint64_t n = instr->imm;
    if (n >= k->accumulator_count ||
        evo_instr_get(k->accumulators[n].op)->result != type)
        return REFUSE(v, "there is no such accumulator of this type");
    bool done = v->accumulator_pass[n] < v->pass;
    if (evo_is_acc((evo_opcode)instr->op)) {
        bool combined =
            pass->kind == EVO_PASS_COMBINE && v->accumulator_pass[n] == v->pass - 1;
        if ((done && !combined) || evo_pass_carries(k, pass, n))
            return EVO_OK;
        return REFUSE(v,
                      "accumulator %d is neither finished by an earlier pass nor "
                      "carried by this one",
                      (int)n);
    }
    if (pass->kind == EVO_PASS_COMBINE &&
        evo_pass_carries(k, &k->passes[v->pass - 1], n))
        return EVO_OK;
    return REFUSE(v, "left and right are the states of what the combination combines");
}

/* Only sweeps have elements. */
static bool sweeps(const verifier *v) {
    return v->kernel->passes[v->pass].kind == EVO_PASS_SWEEP;
}

static evo_status check_immediate(verifier *v, const evo_instr *instr) {
    const evo_kernel *k = v->kernel;
    evo_type type = evo_instr_get((evo_opcode)instr->op)->result;
    uint64_t n = instr->imm;
    switch (evo_imm_kind_of((evo_opcode)instr->op)) {
    case EVO_IMM_NONE:
        return n == 0 ? EVO_OK : REFUSE(v, "an instruction has a stray immediate");
    case EVO_IMM_CONST:
        return evo_bits_canonical(type, n)
                   ? EVO_OK
                   : REFUSE(v, "a constant is not canonical: its unused bits are set "
                               "or it is a NaN with a payload");
    case EVO_IMM_INPUT:
        return sweeps(v) ? check_input(v, instr, type)
                         : REFUSE(v, "only a pass over the elements reads inputs");
    case EVO_IMM_OUTPUT:
        return sweeps(v) && n < k->output_count && !k->output_row[n] &&
                       evo_storage_type(k->outputs[n]) == type &&
                       v->output_pass[n] < v->pass
                   ? EVO_OK
                   : REFUSE(v, "no earlier pass wrote such an output of this type");
    case EVO_IMM_PARAM:
        return n < k->param_count && k->params[n] == type
                   ? EVO_OK
                   : REFUSE(v, "there is no such parameter of this type");
    case EVO_IMM_SCRATCH:
        return sweeps(v) && n < k->scratch_count && k->scratch[n] == type &&
                       v->scratch_pass[n] < v->pass
                   ? EVO_OK
                   : REFUSE(v, "no earlier pass wrote such a scratch array of this "
                               "type");
    case EVO_IMM_ACCUMULATOR:
        return check_accumulator_use(v, instr, type);
    case EVO_IMM_TABLE:
        return check_table_use(v, instr, type);
    }
    return EVO_OK;
}

static evo_status check_instr(verifier *v, const evo_block *block, int index) {
    const evo_instr *instr = &v->kernel->instrs[index];
    if (instr->op >= EVO_OP_COUNT)
        return REFUSE(v, "there is no instruction %d", instr->op);
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    for (int a = 0; a < 3; a++) {
        if (a >= info->arg_count) {
            if (instr->args[a] != EVO_NO_VALUE)
                return REFUSE(v, "%s has too many operands", info->name);
            continue;
        }
        evo_type type = visible_type(v, block, instr->args[a], index);
        if (type == EVO_TYPE_NONE)
            return REFUSE(v,
                          "operand %d of %s is not an earlier value of its block or "
                          "its pass's main block",
                          a + 1, info->name);
        if (type != info->args[a])
            return REFUSE(v, "operand %d of %s is %s, not %s", a + 1, info->name,
                          evo_type_name(info->args[a]), evo_type_name(type));
    }
    evo_status status = check_immediate(v, instr);
    if (status == EVO_OK)
        v->ranges[index] = info->result == EVO_TYPE_I32
                               ? evo_range_of(v->kernel, instr, v->ranges)
                               : (evo_range){INT32_MIN, INT32_MAX};
    return status;
}

/* ---- Passes ---------------------------------------------------------------- */

/* Where the pass that writes a sink is remembered; NULL for no such sink. */
static int *sink_pass(verifier *v, evo_sink sink) {
    const evo_kernel *k = v->kernel;
    switch ((evo_sink_kind)sink.kind) {
    case EVO_SINK_OUTPUT:
        return sink.index < k->output_count ? &v->output_pass[sink.index] : NULL;
    case EVO_SINK_SCRATCH:
        return sink.index < k->scratch_count ? &v->scratch_pass[sink.index] : NULL;
    case EVO_SINK_ACCUMULATOR:
        return sink.index < k->accumulator_count ? &v->accumulator_pass[sink.index]
                                                 : NULL;
    }
    return NULL;
}

static evo_status check_block(verifier *v, const evo_block *block, bool main_block,
                              int first) {
    const evo_pass *pass = &v->kernel->passes[v->pass];
    if (block->first != first || block->count > v->kernel->instr_count - first)
        return REFUSE(v, "the blocks of pass %d do not follow each other", v->pass);
    if (!main_block) {
        if (block->mode != EVO_REGION_SELECT && block->mode != EVO_REGION_BRANCH)
            return REFUSE(v, "a region is neither select nor branch");
        if (!evo_in_block(&pass->blocks[0], block->predicate) ||
            visible_type(v, block, block->predicate, first) != EVO_TYPE_MASK)
            return REFUSE(v, "a region's predicate is not a mask of its pass's main "
                             "block");
    }
    int end = first + block->count;
    for (int i = first; i < end; i++) {
        v->instr = i;
        evo_status status = check_instr(v, block, i);
        if (status != EVO_OK)
            return status;
    }
    v->instr = -1;
    for (int s = 0; s < pass->sink_count; s++) {
        evo_type type = visible_type(v, block, block->results[s], end);
        const char *name = evo_sink_name((evo_sink_kind)pass->sinks[s].kind);
        if (type == EVO_TYPE_NONE)
            return REFUSE(v, "a block of pass %d has no value for %s %d", v->pass, name,
                          pass->sinks[s].index);
        evo_type wanted = evo_sink_type(v->kernel, pass->sinks[s]);
        if (type != wanted)
            return REFUSE(v, "%s %d takes %s, not %s", name, pass->sinks[s].index,
                          evo_type_name(wanted), evo_type_name(type));
    }
    return EVO_OK;
}

/* What a pass of its kind may write; a combination what the sweep before it carries. */
static evo_status check_sink(verifier *v, const evo_pass *pass, int s) {
    const evo_kernel *k = v->kernel;
    evo_sink sink = pass->sinks[s];
    if (sink_pass(v, sink) == NULL)
        return REFUSE(v, "result %d of pass %d goes nowhere", s, v->pass);
    bool row = sink.kind == EVO_SINK_OUTPUT && k->output_row[sink.index];
    bool carried = sink.kind == EVO_SINK_ACCUMULATOR &&
                   evo_accumulator_carries(&k->accumulators[sink.index]);
    for (int i = 0; i < s; i++)
        if (pass->sinks[i].kind == sink.kind && pass->sinks[i].index == sink.index)
            return REFUSE(v, "%s %d is written twice",
                          evo_sink_name((evo_sink_kind)sink.kind), sink.index);
    switch ((evo_pass_kind)pass->kind) {
    case EVO_PASS_SWEEP:
        return !row ? EVO_OK
                    : REFUSE(v,
                             "output %d has one element a row, which only a pass "
                             "once writes",
                             sink.index);
    case EVO_PASS_ONCE:
        return row || carried
                   ? EVO_OK
                   : REFUSE(v, "a pass once writes carried accumulators and outputs of "
                               "one element a row");
    case EVO_PASS_COMBINE:
        return sink.kind == EVO_SINK_ACCUMULATOR &&
                       evo_pass_carries(k, &k->passes[v->pass - 1], sink.index)
                   ? EVO_OK
                   : REFUSE(v, "a combination writes what the pass before it carries");
    }
    return EVO_OK;
}

static int carried_count(const evo_kernel *k, const evo_pass *pass) {
    int count = 0;
    for (int s = 0; s < pass->sink_count; s++)
        count += pass->sinks[s].kind == EVO_SINK_ACCUMULATOR &&
                 evo_pass_carries(k, pass, pass->sinks[s].index);
    return count;
}

/* Kind, attributes and neighbours. */
static evo_status check_shape(verifier *v, const evo_pass *pass) {
    const evo_kernel *k = v->kernel;
    int p = v->pass;
    if (pass->kind > EVO_PASS_ONCE)
        return REFUSE(v, "pass %d is of no known kind", p);
    if (pass->kind != EVO_PASS_SWEEP &&
        (pass->unroll != 1 || pass->prefetch != 0 || pass->stream != 0))
        return REFUSE(v, "pass %d is unrolled, fetches or streams without elements", p);
    if (pass->prefetch > EVO_MAX_PREFETCH || pass->stream > 1)
        return REFUSE(v,
                      "pass %d fetches more than %d elements ahead, or neither "
                      "streams nor does not",
                      p, EVO_MAX_PREFETCH);
    if (pass->kind == EVO_PASS_COMBINE &&
        (p == 0 || carried_count(k, pass - 1) == 0 || pass->block_count != 1 ||
         pass->sink_count != carried_count(k, pass - 1)))
        return REFUSE(v, "a combination follows a pass that carries accumulators, has "
                         "a result for each and no regions");
    return EVO_OK;
}

/* Outputs may be written by several passes; their first one is remembered. */
static evo_status mark_written(verifier *v, const evo_pass *pass) {
    if (pass->kind == EVO_PASS_COMBINE)
        return EVO_OK;
    for (int s = 0; s < pass->sink_count; s++) {
        evo_sink sink = pass->sinks[s];
        int *writer = sink_pass(v, sink);
        if (*writer == EVO_MAX_PASSES)
            *writer = v->pass;
        else if (sink.kind != EVO_SINK_OUTPUT)
            return REFUSE(v, "%s %d is written twice",
                          evo_sink_name((evo_sink_kind)sink.kind), sink.index);
    }
    bool combined =
        v->pass + 1 < v->kernel->pass_count && pass[1].kind == EVO_PASS_COMBINE;
    if (!combined && carried_count(v->kernel, pass) > 0)
        return REFUSE(v, "pass %d carries accumulators, but no combination follows",
                      v->pass);
    return EVO_OK;
}

static evo_status check_pass(verifier *v, int *first) {
    const evo_pass *pass = &v->kernel->passes[v->pass];
    unsigned unroll = pass->unroll;
    if (unroll != 1 && unroll != 2 && unroll != 4 && unroll != 8)
        return REFUSE(v, "pass %d is not unrolled 1, 2, 4 or 8 times", v->pass);
    if (pass->sink_count < 1 || pass->sink_count > EVO_MAX_SINKS)
        return REFUSE(v, "pass %d does not have 1 to 93 results", v->pass);
    if (pass->block_count < 1 || pass->block_count > EVO_MAX_BLOCKS)
        return REFUSE(v, "pass %d has more than 8 regions", v->pass);
    evo_status status = check_shape(v, pass);
    for (int s = 0; status == EVO_OK && s < pass->sink_count; s++)
        status = check_sink(v, pass, s);
    if (status != EVO_OK)
        return status;
    for (int b = 0; b < pass->block_count; b++) {
        status = check_block(v, &pass->blocks[b], b == 0, *first);
        if (status != EVO_OK)
            return status;
        *first += pass->blocks[b].count;
    }
    return mark_written(v, pass);
}

/* One storage for all, and only what is exact arithmetic. */
static evo_status check_real(verifier *v) {
    const evo_kernel *k = v->kernel;
    bool any = false, all = true;
    for (int i = 0; i < k->input_count + k->output_count; i++) {
        evo_storage storage =
            i < k->input_count ? k->inputs[i] : k->outputs[i - k->input_count];
        any |= storage == EVO_STORE_REAL;
        all &= storage == EVO_STORE_REAL;
    }
    if (!any)
        return EVO_OK;
    if (!all ||
        k->param_count + k->scratch_count + k->accumulator_count + k->table_count > 0 ||
        !evo_kernel_is_map(k) || k->passes[0].block_count != 1)
        return REFUSE(v, "a kernel over the reals has inputs and outputs of storage "
                         "real, one pass, no regions, parameters or tables");
    for (int i = 0; i < k->instr_count; i++) {
        switch (k->instrs[i].op) {
        case EVO_OP_IN_F64:
        case EVO_OP_CONST_F64:
        case EVO_OP_ADD_F64:
        case EVO_OP_SUB_F64:
        case EVO_OP_MUL_F64:
        case EVO_OP_DIV_F64:
        case EVO_OP_SQRT_F64:
        case EVO_OP_FMA_F64:
            break;
        default:
            v->instr = i;
            return REFUSE(v, "a kernel over the reals has no instruction but "
                             "constants, add, sub, mul, div, sqrt and fma of f64");
        }
    }
    return EVO_OK;
}

static evo_status check_all(verifier *v) {
    const evo_kernel *k = v->kernel;
    evo_status status = check_signature(v);
    if (status == EVO_OK)
        status = check_accumulators(v);
    if (status == EVO_OK)
        status = check_tables(v);
    int first = 0;
    for (v->pass = 0; status == EVO_OK && v->pass < k->pass_count; v->pass++)
        status = check_pass(v, &first);
    if (status != EVO_OK)
        return status;
    if (first != k->instr_count)
        return REFUSE(v, "the blocks do not cover the instructions");
    for (int i = 0; i < k->output_count; i++) {
        if (v->output_pass[i] == EVO_MAX_PASSES)
            return REFUSE(v, "output %d is never written", i);
    }
    return check_real(v);
}

evo_status evo_verify_at(const evo_kernel *kernel, int *instr, evo_error *err) {
    verifier v; /* `ranges` is written before it is read */
    v.kernel = kernel;
    v.err = err;
    v.instr = -1;
    v.pass = 0;
    for (int i = 0; i < EVO_MAX_OUTPUTS; i++)
        v.output_pass[i] = EVO_MAX_PASSES;
    for (int i = 0; i < EVO_MAX_SCRATCH; i++)
        v.scratch_pass[i] = EVO_MAX_PASSES;
    for (int i = 0; i < EVO_MAX_ACCUMULATORS; i++)
        v.accumulator_pass[i] = EVO_MAX_PASSES;
    evo_status status = check_all(&v);
    *instr = v.instr;
    return status;
}

evo_status evo_kernel_verify(const evo_kernel *kernel, evo_error *err) {
    int instr;
    return evo_verify_at(kernel, &instr, err);
}
