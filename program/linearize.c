/* The kernel over the reals, with derivatives by its constants.
 *
 * A kernel is a smooth function of its constants once every discrete quantity (rounded
 * multiples, table indices, masks, the choices of min, max and select) is held where
 * the exact evaluation puts it. For each chunk of elements:
 *   1. the exact evaluation, as the interpreter does it;
 *   2. forward in double: smooth instructions by their formula, choosing and scaling
 * ones by the partial derivatives at the exact values (they are homogeneous of degree
 * one: the value is the sum of partial times operand), discrete ones as the exact
 * value;
 *   3. backward in double: the adjoint of each value that depends on a tunable
 * constant; that of the constant itself is its column of the Jacobian. The backward
 * sweep costs about twice the forward one, whatever the number of constants.
 */
#include "program/interp.h"

#include <stdlib.h>
#include <string.h>

enum { NOT_TUNABLE = -1 };

typedef struct evo_plan {
    evo_interp *interp;
    const evo_kernel *kernel;
    const evo_pass *pass;
    bool discrete[EVO_MAX_INSTRS]; /* real value = exact value */
    bool uniform[EVO_MAX_INSTRS];  /* real value set once for all chunks */
    double *real[EVO_MAX_INSTRS];  /* integers and masks: some zeros */
    double *bar[EVO_MAX_INSTRS];   /* adjoint; NULL when no constant matters */
    double *partial[EVO_MAX_INSTRS][3];
    double *bars; /* all adjoints, for clearing */
    size_t bar_count;
    bool taken[EVO_MAX_BLOCKS];
    /* Of each output and block: a float. */
    evo_value result[EVO_MAX_OUTPUTS][EVO_MAX_BLOCKS];
} evo_plan;

static bool is_float(evo_type type) {
    return type == EVO_TYPE_F32 || type == EVO_TYPE_F64;
}

/* Rows with a formula of their own in real_forward and in back(). */
static bool is_smooth(unsigned op) {
    switch (op) {
    case EVO_OP_ADD_F32:
    case EVO_OP_ADD_F64:
    case EVO_OP_SUB_F32:
    case EVO_OP_SUB_F64:
    case EVO_OP_MUL_F32:
    case EVO_OP_MUL_F64:
    case EVO_OP_DIV_F32:
    case EVO_OP_DIV_F64:
    case EVO_OP_FMA_F32:
    case EVO_OP_FMA_F64:
    case EVO_OP_SQRT_F32:
    case EVO_OP_SQRT_F64:
    case EVO_OP_NEG_F32:
    case EVO_OP_NEG_F64:
    case EVO_OP_WIDEN:
    case EVO_OP_NARROW:
    case EVO_OP_REDUCE4_F32:
    case EVO_OP_REDUCE0_F32:
    case EVO_OP_RCP14_F32:
    case EVO_OP_RCP14_F64:
    case EVO_OP_RSQRT14_F32:
    case EVO_OP_RSQRT14_F64:
        return true;
    default:
        return false;
    }
}

/* ---- Plan ------------------------------------------------------------------ */

static void set_uniform(const evo_loops *loops, double *lanes, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    loops->fill(lanes, sizeof value, bits, EVO_CHUNK_REAL);
}

static bool is_entry(const evo_instr *instr) {
    return instr->op == EVO_OP_PERM_F32 || instr->op == EVO_OP_PERM_F64;
}

/* Arrays for the values of one instruction; returns the end of the used memory. */
static double *plan_value(evo_plan *plan, size_t v, double *memory,
                          const double *constant) {
    const evo_instr *instr = &plan->kernel->instrs[v];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    bool is_const = instr->op == EVO_OP_CONST_F32 || instr->op == EVO_OP_CONST_F64;
    plan->real[v] = plan->interp->reals;
    if (!is_float(info->result))
        return memory;
    plan->real[v] = memory;
    memory += EVO_CHUNK_REAL;
    plan->uniform[v] = is_const;
    bool smooth = !plan->discrete[v];
    if (is_const)
        set_uniform(plan->interp->loops, plan->real[v],
                    smooth && constant != NULL
                        ? *constant
                        : evo_number_of(info->result, instr->imm));
    bool active = constant != NULL && (smooth || is_entry(instr));
    for (int k = 0; smooth && k < info->arg_count; k++)
        active |= plan->bar[instr->args[k]] != NULL;
    for (int k = 0; smooth && !is_smooth(instr->op) && k < 3; k++) {
        plan->partial[v][k] = memory;
        memory += (info->flags & EVO_FLAG_LEAF) ? 0 : EVO_CHUNK_REAL;
    }
    if (active)
        plan->bar[v] = plan->bars + EVO_CHUNK_REAL * plan->bar_count++;
    return memory;
}

static bool may_tune(const evo_instr *instr) {
    return instr->op == EVO_OP_CONST_F32 || instr->op == EVO_OP_CONST_F64 ||
           is_entry(instr);
}

static evo_status make_plan(evo_plan *plan, const evo_value *tunables,
                            size_t n_tunables, const double *constants) {
    const evo_kernel *kernel = plan->kernel;
    const double *constant[EVO_MAX_INSTRS] = {NULL}, unused = 0;
    for (size_t k = 0; k < n_tunables; k++) {
        evo_value v = tunables[k];
        if (v >= kernel->instr_count || !may_tune(&kernel->instrs[v]))
            return EVO_ERR_ARGUMENT;
        constant[v] = constants != NULL ? &constants[k] : &unused;
    }
    /* Zeros, adjoints of all values, then values and partials. */
    if (plan->interp->reals == NULL)
        plan->interp->reals = evo_alloc_aligned((1 + 5 * (size_t)EVO_MAX_INSTRS) *
                                                EVO_CHUNK_REAL * sizeof(double));
    if (plan->interp->reals == NULL)
        return EVO_ERR_MEMORY;
    plan->bars = plan->interp->reals + EVO_CHUNK_REAL;
    double *memory = plan->bars + (size_t)EVO_MAX_INSTRS * EVO_CHUNK_REAL;
    evo_kernel_forced(kernel, plan->discrete);
    for (size_t v = 0; v < kernel->instr_count; v++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)kernel->instrs[v].op);
        plan->discrete[v] |= (info->flags & EVO_FLAG_DISCRETE) != 0;
        memory = plan_value(plan, v, memory, constant[v]);
    }
    return EVO_OK;
}

/* ---- Sweeps over one chunk ------------------------------------------------- */

static void forward(const evo_plan *plan, const evo_block *block, size_t groups) {
    const evo_interp *interp = plan->interp;
    for (size_t v = block->first, end = v + block->count; v < end; v++) {
        const evo_instr *instr = &plan->kernel->instrs[v];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        if (plan->uniform[v] || !is_float(info->result))
            continue;
        if (plan->discrete[v] || (info->flags & EVO_FLAG_LEAF)) {
            interp->loops->real_exact(info->result, plan->real[v], interp->slots[v],
                                      groups);
            continue;
        }
        evo_real_args args = {.value = plan->real[v]};
        args.exact[3] = interp->slots[v];
        for (int k = 0; k < 3; k++) {
            bool has = k < info->arg_count;
            args.real[k] = has ? plan->real[instr->args[k]] : interp->reals;
            args.exact[k] = has ? interp->slots[instr->args[k]] : interp->slots[v];
            args.partial[k] = plan->partial[v][k];
        }
        interp->loops->real_forward((evo_opcode)instr->op, &args, groups);
    }
}

/* Hands the adjoint of v to its operands. */
static void back(const evo_plan *plan, size_t v, size_t groups) {
    const evo_instr *instr = &plan->kernel->instrs[v];
    const evo_loops *loops = plan->interp->loops;
    const double *bar = plan->bar[v], *y = plan->real[v], *real[3] = {NULL};
    double *target[3] = {NULL};
    int arg_count = evo_instr_get((evo_opcode)instr->op)->arg_count;
    for (int k = 0; k < arg_count; k++) {
        target[k] = plan->bar[instr->args[k]];
        real[k] = plan->real[instr->args[k]];
    }
    const double *weight[3] = {NULL};
    double scale[3] = {1, 1, 1};
    switch (instr->op) {
    case EVO_OP_SUB_F32:
    case EVO_OP_SUB_F64:
        scale[1] = -1;
        break;
    case EVO_OP_NEG_F32:
    case EVO_OP_NEG_F64:
        scale[0] = -1;
        break;
    case EVO_OP_MUL_F32:
    case EVO_OP_MUL_F64:
    case EVO_OP_FMA_F32:
    case EVO_OP_FMA_F64:
        weight[0] = real[1];
        weight[1] = real[0];
        break;
    case EVO_OP_DIV_F32:
    case EVO_OP_DIV_F64:
        if (target[0] != NULL)
            loops->real_back_quotient(target[0], bar, real[1], NULL, 1, groups);
        if (target[1] != NULL)
            loops->real_back_quotient(target[1], bar, real[1], y, -1, groups);
        return;
    case EVO_OP_SQRT_F32:
    case EVO_OP_SQRT_F64:
        if (target[0] != NULL)
            loops->real_back_quotient(target[0], bar, y, NULL, 0.5, groups);
        return;
    case EVO_OP_RCP14_F32:
    case EVO_OP_RCP14_F64:
        if (target[0] != NULL)
            loops->real_back_quotient(target[0], bar, real[0], y, -1, groups);
        return;
    case EVO_OP_RSQRT14_F32:
    case EVO_OP_RSQRT14_F64:
        if (target[0] != NULL)
            loops->real_back_quotient(target[0], bar, real[0], y, -0.5, groups);
        return;
    default:
        if (!is_smooth(instr->op))
            memcpy(weight, plan->partial[v], sizeof weight);
        break;
    }
    for (int k = 0; k < arg_count; k++)
        if (target[k] != NULL)
            loops->real_back(target[k], bar, weight[k], scale[k], groups);
}

/* Exact and real values of the main block and of the regions that some lane takes. */
static void evaluate(evo_plan *plan, const evo_frame *frame, size_t groups) {
    const evo_loops *loops = plan->interp->loops;
    for (unsigned b = 0; b < plan->pass->block_count; b++) {
        const evo_block *block = &plan->pass->blocks[b];
        plan->taken[b] =
            b == 0 || loops->any(plan->interp->slots[block->predicate], frame->count);
        if (plan->taken[b]) {
            loops->block(frame, block);
            forward(plan, block, groups);
        }
    }
}

/* Result of each lane from the block that wins there. */
static void collect(const evo_plan *plan, int output, double *value, size_t count,
                    size_t groups) {
    const evo_interp *interp = plan->interp;
    _Alignas(64) double merged[EVO_CHUNK_REAL], other[EVO_CHUNK_REAL];
    for (unsigned b = 0; b < plan->pass->block_count; b++) {
        if (!plan->taken[b])
            continue;
        evo_value v = plan->result[output][b];
        const evo_type type =
            evo_instr_get((evo_opcode)plan->kernel->instrs[v].op)->result;
        const double *result = plan->real[v];
        if (!is_float(type)) {
            interp->loops->real_exact(type, other, interp->slots[v], groups);
            result = other;
        }
        if (b == 0)
            memcpy(merged, result, groups * EVO_LANES * sizeof merged[0]);
        else
            interp->loops->merge(sizeof merged[0], merged, result,
                                 interp->slots[plan->pass->blocks[b].predicate],
                                 groups);
    }
    memcpy(value, merged, count * sizeof value[0]);
}

/* Adjoint 1 for the result of the block that wins in each lane. */
static void seed(const evo_plan *plan, int output, size_t groups) {
    const evo_pass *pass = plan->pass;
    for (unsigned b = 0; b < pass->block_count; b++) {
        double *bar = plan->bar[plan->result[output][b]];
        if (!plan->taken[b] || bar == NULL)
            continue;
        if (pass->block_count == 1) {
            set_uniform(plan->interp->loops, bar, 1);
            continue;
        }
        for (size_t i = 0; i < groups * EVO_LANES; i++) {
            unsigned winner = 0;
            for (unsigned r = 1; r < pass->block_count; r++) {
                const int32_t *mask = plan->interp->slots[pass->blocks[r].predicate];
                winner = mask[i] ? r : winner;
            }
            bar[i] += winner == b ? 1 : 0;
        }
    }
}

static void backward(const evo_plan *plan, int output, size_t groups) {
    memset(plan->bars, 0, plan->bar_count * EVO_CHUNK_REAL * sizeof(double));
    seed(plan, output, groups);
    for (unsigned b = plan->pass->block_count; b-- > 0;) {
        const evo_block *block = &plan->pass->blocks[b];
        if (!plan->taken[b])
            continue;
        for (size_t v = (size_t)block->first + block->count; v-- > block->first;)
            if (plan->bar[v] != NULL && !plan->uniform[v] && !plan->discrete[v])
                back(plan, v, groups);
    }
}

/* ---- The whole call -------------------------------------------------------- */

static evo_status find_results(evo_plan *plan) {
    const evo_kernel *kernel = plan->kernel;
    unsigned found = 0;
    if (!evo_kernel_is_map(kernel))
        return EVO_ERR_UNSUPPORTED;
    plan->pass = &kernel->passes[0];
    for (unsigned s = 0; s < plan->pass->sink_count; s++) {
        if (plan->pass->sinks[s].kind != EVO_SINK_OUTPUT)
            continue;
        for (unsigned b = 0; b < plan->pass->block_count; b++)
            plan->result[plan->pass->sinks[s].index][b] =
                evo_kernel_encoded(kernel, plan->pass->blocks[b].results[s]);
        found++;
    }
    return found == kernel->output_count ? EVO_OK : EVO_ERR_UNSUPPORTED;
}

/* The Jacobian's rows of one output and chunk, `stride` rows to a column. */
static void differentiate(evo_plan *plan, int output, const evo_value *tunables,
                          size_t n_tunables, double *rows, size_t stride,
                          size_t count) {
    size_t groups = (count + EVO_LANES - 1) / EVO_LANES;
    backward(plan, output, groups);
    for (size_t k = 0; k < n_tunables; k++) {
        double *column = rows + k * stride;
        const double *bar = plan->bar[tunables[k]];
        if (bar != NULL)
            memcpy(column, bar, count * sizeof *column);
        else
            memset(column, 0, count * sizeof *column);
    }
}

evo_status evo_linearize(evo_interp *interp, const evo_kernel *kernel,
                         const evo_value *tunables, size_t n_tunables,
                         const double *constants, const void *const *in,
                         const uint64_t *params, size_t n, double *value,
                         double *jacobian) {
    evo_plan plan = {.interp = interp, .kernel = kernel};
    evo_status status = find_results(&plan);
    if (status == EVO_OK)
        status = make_plan(&plan, tunables, n_tunables, constants);
    if (status != EVO_OK)
        return status;
    evo_interp_prepare(interp, kernel, params, EVO_CHUNK_REAL);
    evo_frame frame = {.kernel = kernel,
                       .slots = interp->slots,
                       .inputs = in,
                       .tables = interp->tables};
    for (frame.base = 0; frame.base < n; frame.base += EVO_CHUNK_REAL) {
        size_t left = n - frame.base;
        frame.count = left < EVO_CHUNK_REAL ? left : EVO_CHUNK_REAL;
        size_t groups = (frame.count + EVO_LANES - 1) / EVO_LANES;
        evaluate(&plan, &frame, groups);
        for (int j = 0; j < kernel->output_count; j++) {
            size_t row = (size_t)j * n + frame.base;
            collect(&plan, j, value + row, frame.count, groups);
            if (jacobian != NULL)
                differentiate(&plan, j, tunables, n_tunables, jacobian + row,
                              kernel->output_count * n, frame.count);
        }
    }
    return EVO_OK;
}
