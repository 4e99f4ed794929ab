/* Kernels over the reals for people to read. */
#include "cli/real.h"

static void append_operand(const evo_formula *f, uint8_t operand, evo_text *text) {
    char decimal[EVO_REAL_DECIMAL];
    unsigned k = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
    if (evo_formula_is_constant(operand)) {
        evo_oracle_real_decimal(f->hi[k], f->lo[k], decimal);
        evo_text_append(text, f->hi[k] < 0 ? "(%s)" : "%s", decimal);
    } else if (operand == EVO_FORMULA_X) {
        evo_text_append(text, "x");
    } else {
        evo_text_append(text, "v%d", operand);
    }
}

static void append_step(const evo_formula *f, int number, evo_text *text) {
    static const char *const signs[EVO_FORMULA_OPS] = {[EVO_FORMULA_ADD] = " + ",
                                                       [EVO_FORMULA_SUB] = " - ",
                                                       [EVO_FORMULA_MUL] = " * ",
                                                       [EVO_FORMULA_DIV] = " / ",
                                                       [EVO_FORMULA_FMA] = " * "};
    const evo_formula_step *s = &f->steps[number];
    bool last = number + 1 == f->step_count;
    evo_text_append(text, last ? "f(x) = " : "v%d = ", number + 1);
    if (s->op == EVO_FORMULA_SQRT)
        evo_text_append(text, "sqrt(");
    append_operand(f, s->args[0], text);
    if (s->op == EVO_FORMULA_SQRT) {
        evo_text_append(text, ")\n");
        return;
    }
    evo_text_append(text, "%s", signs[s->op]);
    append_operand(f, s->args[1], text);
    if (s->op == EVO_FORMULA_FMA) {
        evo_text_append(text, " + ");
        append_operand(f, s->args[2], text);
    }
    evo_text_append(text, "\n");
}

evo_status evo_real_show(const evo_kernel *kernel, evo_text *text, evo_error *err) {
    evo_formula f;
    evo_status status = evo_formula_from_kernel(kernel, &f, err);
    for (int k = 0; status == EVO_OK && k < f.step_count; k++)
        append_step(&f, k, text);
    return status;
}

/* ---- Graph ---------------------------------------------------------------------- */

static void append_node(const evo_formula *f, int number, evo_text *text) {
    static const char *const signs[EVO_FORMULA_OPS] = {
        [EVO_FORMULA_ADD] = "+",     [EVO_FORMULA_SUB] = "-",
        [EVO_FORMULA_MUL] = "*",     [EVO_FORMULA_DIV] = "/",
        [EVO_FORMULA_SQRT] = "sqrt", [EVO_FORMULA_FMA] = "* +"};
    const evo_formula_step *s = &f->steps[number];
    bool last = number + 1 == f->step_count;
    evo_text_append(text, "  v%d [label=\"%s\"%s];\n", number + 1, signs[s->op],
                    last ? ", peripheries=2" : "");
    for (int a = 0; a < evo_formula_arity((evo_formula_op)s->op); a++) {
        uint8_t operand = s->args[a];
        unsigned c = operand & ~(unsigned)EVO_FORMULA_CONSTANT;
        if (evo_formula_is_constant(operand))
            evo_text_append(text,
                            "  c%u [label=\"%.6g\", shape=plaintext];\n  c%u -> v%d", c,
                            f->hi[c], c, number + 1);
        else if (operand == EVO_FORMULA_X)
            evo_text_append(text, "  x -> v%d", number + 1);
        else
            evo_text_append(text, "  v%d -> v%d", operand, number + 1);
        /* The order of operands matters to differences and quotients. */
        evo_text_append(text, a == 0 ? ";\n" : " [style=dashed];\n");
    }
}

evo_status evo_real_dot(const evo_kernel *kernel, evo_text *text, evo_error *err) {
    evo_formula f;
    evo_status status = evo_formula_from_kernel(kernel, &f, err);
    if (status != EVO_OK)
        return status;
    evo_text_append(text, "digraph %s {\n  node [shape=circle];\n  x;\n", kernel->name);
    for (int k = 0; k < f.step_count; k++)
        append_node(&f, k, text);
    evo_text_append(text, "}\n");
    return EVO_OK;
}
