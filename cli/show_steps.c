/* Kernels over the reals as lines for people to read. */
#include <string.h>

#include "cli/show.h"

/* What an instruction is: a constant, or an operand of steps. */
typedef struct meaning {
    bool constant;
    evo_wide value;
    int operand;
} meaning;

static bool op_of(uint16_t opcode, evo_real_op *op) {
    static const struct {
        evo_opcode opcode;
        evo_real_op op;
    } rows[] = {{EVO_OP_ADD_F64, EVO_REAL_ADD},   {EVO_OP_SUB_F64, EVO_REAL_SUB},
                {EVO_OP_MUL_F64, EVO_REAL_MUL},   {EVO_OP_DIV_F64, EVO_REAL_DIV},
                {EVO_OP_SQRT_F64, EVO_REAL_SQRT}, {EVO_OP_FMA_F64, EVO_REAL_FMA}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
        if (rows[i].opcode == (evo_opcode)opcode) {
            *op = rows[i].op;
            return true;
        }
    return false;
}

static int add_constant(evo_show_steps *s, evo_wide value) {
    s->hi[s->constant_count] = value.hi;
    s->lo[s->constant_count] = value.lo;
    return -1 - (int)s->constant_count++;
}

/* False when there are too many steps or an instruction that formulas do not have. */
static bool translate(const evo_instr *instr, const meaning *known, meaning *made,
                      evo_show_steps *s) {
    evo_real_op op;
    if (instr->op == EVO_OP_CONST_F64) {
        *made = (meaning){.constant = true};
        memcpy(&made->value.hi, &instr->imm, sizeof instr->imm);
        return true;
    }
    *made = (meaning){.operand = 0};
    if (instr->op == EVO_OP_IN_F64)
        return true;
    if (!op_of(instr->op, &op) || s->step_count == EVO_REAL_SUBJECT_STEPS ||
        s->constant_count + 3 > EVO_REAL_SUBJECT_CONSTANTS)
        return false;
    int arity = evo_instr_get((evo_opcode)instr->op)->arg_count;
    bool constant = true;
    evo_wide values[3] = {{0, 0}, {0, 0}, {0, 0}};
    for (int a = 0; a < arity; a++) {
        constant &= known[instr->args[a]].constant;
        values[a] = known[instr->args[a]].value;
    }
    if (constant) { /* operations of formulas and of the oracle have one order */
        *made = (meaning){
            true,
            evo_formula_apply((evo_formula_op)op, values[0], values[1], values[2]), 0};
        return true;
    }
    evo_real_step *step = &s->steps[s->step_count++];
    *step = (evo_real_step){.op = op};
    for (int a = 0; a < arity; a++)
        step->args[a] = known[instr->args[a]].constant ? add_constant(s, values[a])
                                                       : known[instr->args[a]].operand;
    made->operand = (int)s->step_count;
    return true;
}

evo_status evo_show_read_steps(const evo_kernel *kernel, evo_show_steps *s,
                               evo_error *err) {
    meaning known[EVO_MAX_INSTRS];
    memset(s, 0, sizeof *s);
    if (!evo_kernel_is_real(kernel) || kernel->input_count != 1 ||
        kernel->output_count != 1)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernel %s is not one of one argument over the reals",
                        kernel->name);
    for (size_t i = 0; i < kernel->instr_count; i++)
        if (!translate(&kernel->instrs[i], known, &known[i], s))
            return evo_fail(err, EVO_ERR_ARGUMENT, "kernel %s is too long to show",
                            kernel->name);
    const meaning *result = &known[kernel->passes[0].blocks[0].results[0]];
    if (result->constant) {
        s->step_count = s->constant_count = 0;
        (void)add_constant(s, result->value);
    } else if (result->operand != (int)s->step_count) {
        return evo_fail(err, EVO_ERR_ARGUMENT, "kernel %s has steps without use",
                        kernel->name);
    }
    return EVO_OK;
}

/* ---- Text ------------------------------------------------------------------------ */

static void print_operand(const evo_show_steps *s, int operand, evo_text *text) {
    char decimal[EVO_REAL_DECIMAL];
    if (operand < 0) {
        evo_oracle_real_decimal(s->hi[-1 - operand], s->lo[-1 - operand], decimal);
        evo_text_append(text, decimal[0] == '-' ? "(%s)" : "%s", decimal);
    } else if (operand == 0) {
        evo_text_append(text, "x");
    } else {
        evo_text_append(text, "v%d", operand);
    }
}

static void print_step(const evo_show_steps *s, const evo_real_step *step,
                       evo_text *text) {
    static const char *const signs[] = {[EVO_REAL_ADD] = " + ",
                                        [EVO_REAL_SUB] = " - ",
                                        [EVO_REAL_MUL] = " * ",
                                        [EVO_REAL_DIV] = " / ",
                                        [EVO_REAL_FMA] = " * "};
    if (step->op == EVO_REAL_SQRT) {
        evo_text_append(text, "sqrt(");
        print_operand(s, step->args[0], text);
        evo_text_append(text, ")");
        return;
    }
    print_operand(s, step->args[0], text);
    evo_text_append(text, "%s", signs[step->op]);
    print_operand(s, step->args[1], text);
    if (step->op == EVO_REAL_FMA) {
        evo_text_append(text, " + ");
        print_operand(s, step->args[2], text);
    }
}

void evo_show_print_steps(const evo_show_steps *s, const char *name, evo_text *text) {
    for (size_t k = 0; k < s->step_count; k++) {
        if (k + 1 == s->step_count)
            evo_text_append(text, "%s = ", name);
        else
            evo_text_append(text, "v%zu = ", k + 1);
        print_step(s, &s->steps[k], text);
        evo_text_append(text, "\n");
    }
    if (s->step_count == 0) {
        evo_text_append(text, "%s = ", name);
        print_operand(s, s->constant_count > 0 ? -1 : 0, text);
        evo_text_append(text, "\n");
    }
}
