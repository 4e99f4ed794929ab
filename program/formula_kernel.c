/* Formulas as kernels over the reals, and back. */
#include <math.h>
#include <string.h>

#include "program/formula.h"

const evo_opcode evo_formula_opcodes[EVO_FORMULA_OPS] = {
    [EVO_FORMULA_ADD] = EVO_OP_ADD_F64,   [EVO_FORMULA_SUB] = EVO_OP_SUB_F64,
    [EVO_FORMULA_MUL] = EVO_OP_MUL_F64,   [EVO_FORMULA_DIV] = EVO_OP_DIV_F64,
    [EVO_FORMULA_SQRT] = EVO_OP_SQRT_F64, [EVO_FORMULA_FMA] = EVO_OP_FMA_F64,
};

static const evo_opcode opcodes_f32[EVO_FORMULA_OPS] = {
    [EVO_FORMULA_ADD] = EVO_OP_ADD_F32,   [EVO_FORMULA_SUB] = EVO_OP_SUB_F32,
    [EVO_FORMULA_MUL] = EVO_OP_MUL_F32,   [EVO_FORMULA_DIV] = EVO_OP_DIV_F32,
    [EVO_FORMULA_SQRT] = EVO_OP_SQRT_F32, [EVO_FORMULA_FMA] = EVO_OP_FMA_F32,
};

/* A constant over the reals that is wider than a double is a sum of two. */
static evo_value build_operand(evo_builder *b, bool f32, const evo_formula *f,
                               uint8_t operand, const evo_value *values) {
    if (!evo_formula_is_constant(operand))
        return values[operand];
    unsigned k = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
    if (f32)
        return evo_build_f32(b, (float)(f->hi[k] + f->lo[k]));
    evo_value hi = evo_build_f64(b, f->hi[k]);
    return f->lo[k] == 0 ? hi
                         : evo_build(b, EVO_OP_ADD_F64, hi, evo_build_f64(b, f->lo[k]),
                                     EVO_NO_VALUE);
}

static evo_status build_kernel(const evo_formula *formula, bool f32, const char *name,
                               evo_kernel *kernel, evo_error *err) {
    evo_builder b;
    evo_value values[EVO_FORMULA_STEPS + 1];
    evo_storage storage = f32 ? EVO_STORE_F32 : EVO_STORE_REAL;
    evo_builder_init(&b, kernel, name);
    evo_builder_input(&b, storage);
    evo_builder_output(&b, storage);
    evo_builder_pass(&b, 1);
    values[0] = evo_build_leaf(&b, f32 ? EVO_OP_IN_F32 : EVO_OP_IN_F64, 0);
    for (int k = 0; k < formula->step_count; k++) {
        const evo_formula_step *s = &formula->steps[k];
        evo_value args[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
        for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++)
            args[a] = build_operand(&b, f32, formula, s->args[a], values);
        values[k + 1] = evo_build(&b, (f32 ? opcodes_f32 : evo_formula_opcodes)[s->op],
                                  args[0], args[1], args[2]);
    }
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, values[formula->step_count]);
    evo_status status = evo_builder_finish(&b, err);
    if (status == EVO_OK)
        evo_kernel_canonicalize(kernel);
    return status;
}

evo_status evo_formula_to_kernel(const evo_formula *formula, const char *name,
                                 evo_kernel *kernel, evo_error *err) {
    return build_kernel(formula, false, name, kernel, err);
}

evo_status evo_formula_to_f32(const evo_formula *formula, const char *name,
                              evo_kernel *kernel, evo_error *err) {
    return build_kernel(formula, true, name, kernel, err);
}

/* ---- Back -------------------------------------------------------------------- */

/* What an instruction is: a constant's value, or the operand of a value. */
typedef struct meaning {
    bool constant;
    evo_wide value;
    uint8_t operand;
} meaning;

static evo_formula_op op_of(uint16_t opcode) {
    int op = 0;
    while (op < EVO_FORMULA_OPS && evo_formula_opcodes[op] != (evo_opcode)opcode)
        op++;
    return (evo_formula_op)op;
}

/* False when the formula would be too long. */
static bool translate(const evo_instr *instr, meaning *known, size_t index,
                      evo_formula *f) {
    evo_formula_op op = op_of(instr->op);
    int arity = evo_formula_arity(op);
    bool constant = true;
    uint8_t args[3] = {0, 0, 0};
    evo_wide values[3] = {{0, 0}, {0, 0}, {0, 0}};
    for (int a = 0; a < arity; a++) {
        constant &= known[instr->args[a]].constant;
        values[a] = known[instr->args[a]].value;
    }
    if (constant) {
        known[index] =
            (meaning){true, evo_formula_apply(op, values[0], values[1], values[2]), 0};
        return true;
    }
    if (f->step_count == EVO_FORMULA_STEPS ||
        f->constant_count + 3 > EVO_FORMULA_CONSTANTS)
        return false;
    for (int a = 0; a < arity; a++)
        args[a] = known[instr->args[a]].constant
                      ? evo_formula_constant(f, values[a].hi, values[a].lo)
                      : known[instr->args[a]].operand;
    known[index] =
        (meaning){.operand = evo_formula_push(f, op, args[0], args[1], args[2])};
    return true;
}

evo_status evo_formula_from_kernel(const evo_kernel *kernel, evo_formula *formula,
                                   evo_error *err) {
    meaning known[EVO_MAX_INSTRS];
    memset(formula, 0, sizeof *formula);
    if (!evo_kernel_is_real(kernel) || kernel->input_count != 1 ||
        kernel->output_count != 1)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernel %s is not one of one argument over the reals",
                        kernel->name);
    for (size_t i = 0; i < kernel->instr_count; i++) {
        const evo_instr *instr = &kernel->instrs[i];
        known[i] = (meaning){.operand = EVO_FORMULA_X};
        if (instr->op == EVO_OP_CONST_F64) {
            known[i].constant = true;
            memcpy(&known[i].value.hi, &instr->imm, sizeof instr->imm);
        } else if (instr->op != EVO_OP_IN_F64 && !translate(instr, known, i, formula)) {
            return evo_fail(err, EVO_ERR_ARGUMENT,
                            "kernel %s is too long: expected at most %d operations",
                            kernel->name, EVO_FORMULA_STEPS);
        }
    }
    const meaning *result = &known[kernel->passes[0].blocks[0].results[0]];
    if (result->constant || !evo_formula_sort(formula, result->operand))
        return evo_fail(err, EVO_ERR_ARGUMENT, "kernel %s does not depend on x",
                        kernel->name);
    return EVO_OK;
}
