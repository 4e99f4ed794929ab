/* Kernels as formulas for people to read.
 *
 * A value that one place uses stands in that place; others are lines of their own under
 * the names that the program's text has for them. How an instruction is spelled follows
 * from its semantics in the table: where they are an expression with each operand once,
 * like a + b or a ? b : c, it is that expression; conversions are called by the type of
 * their result, everything else by name, as in fma(a, b, c). Widths of integers go
 * without saying: values keep the program's types.
 */
#include "program/structure.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 72, SHOWN_ENTRIES = 16, TEMPLATE = 64 };

/* How tightly an expression holds together, the loosest first. Constants below zero
 * count as the loosest, so that operators have them in parentheses. */
typedef enum binding {
    CHOICE,
    BITWISE,
    COMPARISON,
    SUM,
    PRODUCT,
    SIGN,
    WHOLE,
} binding;

typedef struct writer {
    const evo_kernel *kernel;
    evo_text *out;
    int uses[EVO_MAX_INSTRS];
    evo_text texts[EVO_MAX_INSTRS]; /* what a use of the value reads */
    binding bindings[EVO_MAX_INSTRS];
} writer;

/* ---- Numbers ----------------------------------------------------------------------
 */

/* The fewest digits that read back as the same value. */
static void append_float(evo_text *text, double value, bool single) {
    char digits[40];
    if (isnan(value)) {
        evo_text_append(text, "nan");
        return;
    }
    if (value == rint(value) && fabs(value) < 1e9) {
        evo_text_append(text, "%.0f", value);
        return;
    }
    for (int count = 1; count <= 17; count++) {
        snprintf(digits, sizeof digits, "%.*g", count, value);
        double back = single ? (double)strtof(digits, NULL) : strtod(digits, NULL);
        if (back == value)
            break;
    }
    evo_text_append(text, "%s", digits);
}

static void append_number(evo_text *text, evo_type type, uint64_t bits) {
    bool wide = type == EVO_TYPE_I64;
    if (type == EVO_TYPE_F32 || type == EVO_TYPE_F64) {
        append_float(text, evo_number_of(type, bits), type == EVO_TYPE_F32);
        return;
    }
    int64_t value = wide ? (int64_t)bits : (int32_t)(uint32_t)bits;
    if (value >= -4096 && value <= 4096)
        evo_text_append(text, "%lld", (long long)value);
    else /* masks and encodings */
        evo_text_append(text, wide ? "0x%016llx" : "0x%08llx",
                        (unsigned long long)(wide ? bits : bits & UINT32_MAX));
}

/* ---- Spelling ---------------------------------------------------------------------
 */

/* The expression of a row without casts and without parentheses around it. */
static void strip(const char *expr, char out[TEMPLATE]) {
    static const char *const casts[] = {"(int32_t)",  "(uint32_t)", "(int64_t)",
                                        "(uint64_t)", "(double)",   "(float)"};
    size_t length = 0;
    while (*expr != '\0' && length + 1 < TEMPLATE) {
        size_t skip = 0;
        for (size_t i = 0; i < EVO_COUNT_OF(casts); i++)
            if (strncmp(expr, casts[i], strlen(casts[i])) == 0)
                skip = strlen(casts[i]);
        if (skip == 0)
            out[length++] = *expr++;
        expr += skip;
    }
    out[length] = '\0';
    if (out[0] == '(' && strchr(out, ')') == out + length - 1) {
        memmove(out, out + 1, length - 2);
        out[length - 2] = '\0';
    }
}

/* Whether each operand stands there once, among operators alone. */
static bool is_infix(const char *template, int arg_count) {
    int seen[3] = {0, 0, 0};
    for (const char *at = template; *at != '\0'; at++) {
        bool operand = *at >= 'a' && *at <= 'c';
        if (operand)
            seen[*at - 'a']++;
        else if (strchr(" +-*/<>=!?:&|^()", *at) == NULL)
            return false;
    }
    for (int a = 0; a < arg_count; a++)
        if (seen[a] != 1)
            return false;
    return true;
}

/* That of its operands; the whole holds as tightly but where a sign begins it. */
static binding inner_binding(const char *template) {
    static const struct {
        const char *any;
        binding binding;
    } rows[] = {{"?", CHOICE},
                {"<>=", COMPARISON},
                {"&|^", BITWISE},
                {"!", SIGN},
                {"*/", PRODUCT}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
        if (strpbrk(template, rows[i].any) != NULL)
            return rows[i].binding;
    return template[0] == '-' ? SIGN : SUM;
}

/* Sums and products go from left to right; other operators of one kind never mix
 * without parentheses, and neither do comparisons and bitwise ones. */
static bool needs_parentheses(binding operand, binding around, bool first) {
    if (operand != around)
        return operand < around || (around == BITWISE && operand == COMPARISON);
    return around < SUM || around == SIGN || !first;
}

static const char *text_of(const writer *w, evo_value value) {
    return w->texts[value].data != NULL ? w->texts[value].data : "";
}

static void append_operands(writer *w, const evo_instr *instr, const char *template,
                            evo_text *text) {
    binding around = inner_binding(template);
    for (const char *at = template; *at != '\0'; at++) {
        if (*at < 'a' || *at > 'c') {
            evo_text_append(text, "%c", *at);
            continue;
        }
        evo_value value = instr->args[*at - 'a'];
        bool apart = needs_parentheses(w->bindings[value], around, *at == 'a');
        evo_text_append(text, apart ? "(%s)" : "%s", text_of(w, value));
    }
}

static void append_call(writer *w, const evo_instr *instr, const char *name,
                        evo_text *text) {
    int count = evo_instr_get((evo_opcode)instr->op)->arg_count;
    evo_text_append(text, "%.*s(", (int)strcspn(name, "."), name);
    for (int a = 0; a < count; a++)
        evo_text_append(text, "%s%s", a > 0 ? ", " : "", text_of(w, instr->args[a]));
    evo_text_append(text, ")");
}

static void append_leaf(const writer *w, const evo_instr *instr, evo_text *text) {
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    static const char letters[] = {[EVO_IMM_PARAM] = 'p',
                                   [EVO_IMM_SCRATCH] = 's',
                                   [EVO_IMM_OUTPUT] = 'y',
                                   [EVO_IMM_ACCUMULATOR] = 'a'};
    evo_imm_kind kind = evo_imm_kind_of((evo_opcode)instr->op);
    if (kind == EVO_IMM_CONST)
        append_number(text, info->result, instr->imm);
    else if (kind == EVO_IMM_ACCUMULATOR && !evo_is_acc((evo_opcode)instr->op))
        evo_text_append(text, "%.*s%d", (int)strcspn(info->name, "."), info->name,
                        (int)instr->imm);
    else if (kind != EVO_IMM_INPUT)
        evo_text_append(text, "%c%d", letters[kind], (int)instr->imm);
    else if (w->kernel->input_count == 1)
        evo_text_append(text, "x");
    else
        evo_text_append(text, "x%d", (int)instr->imm);
}

static binding append_expression(writer *w, const evo_instr *instr, evo_text *text) {
    evo_opcode op = (evo_opcode)instr->op;
    const evo_instr_info *info = evo_instr_get(op);
    char template[TEMPLATE];
    strip(info->expr, template);
    if (info->flags & EVO_FLAG_LEAF) {
        append_leaf(w, instr, text);
        return text->data != NULL && text->data[0] == '-' ? CHOICE : WHOLE;
    }
    if (info->flags & EVO_FLAG_TABLE) {
        evo_text_append(text, "t%d[%s", (int)instr->imm, text_of(w, instr->args[0]));
        if (evo_is_perm(op))
            evo_text_append(text, " mod %d", w->kernel->tables[instr->imm].size);
        evo_text_append(text, "]");
    } else if (strcmp(template, "a") == 0) {
        append_call(w, instr, evo_type_name(info->result), text);
    } else if (is_infix(template, info->arg_count)) {
        append_operands(w, instr, template, text);
        return strchr("-!", template[0]) != NULL ? SIGN : inner_binding(template);
    } else {
        append_call(w, instr, info->name, text);
    }
    return WHOLE;
}

/* ---- Lines ------------------------------------------------------------------------
 */

static bool is_result(const evo_pass *pass, const evo_block *block, int value) {
    for (int s = 0; s < pass->sink_count; s++)
        if (block->results[s] == value)
            return true;
    return false;
}

/* Values of several uses, and those too long to stand inside others. */
static void append_block(writer *w, const evo_pass *pass, const evo_block *block,
                         const char *indent) {
    for (int i = block->first; i < block->first + block->count; i++) {
        const evo_instr *instr = &w->kernel->instrs[i];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        evo_text *text = &w->texts[i];
        if (w->uses[i] == 0)
            continue;
        w->bindings[i] = append_expression(w, instr, text);
        if (info->flags & EVO_FLAG_LEAF ||
            (w->uses[i] == 1 && (text->length <= LONGEST || is_result(pass, block, i))))
            continue;
        evo_text_append(w->out, "%sv%d = %s\n", indent, i, text_of(w, (evo_value)i));
        w->out->failed |= text->failed;
        evo_text_clear(text);
        evo_text_append(text, "v%d", i);
        w->bindings[i] = WHOLE;
    }
}

static void append_arguments(const evo_kernel *k, evo_text *text) {
    if (k->input_count == 1)
        evo_text_append(text, "(x)");
    else
        for (int i = 0; i < k->input_count; i++)
            evo_text_append(text, "%sx%d%s", i == 0 ? "(" : ", ", i,
                            i + 1 == k->input_count ? ")" : "");
}

static void append_sink(writer *w, const evo_pass *pass, evo_sink sink,
                        evo_value value) {
    const evo_kernel *k = w->kernel;
    if (sink.kind == EVO_SINK_OUTPUT) {
        evo_text_append(w->out, k->output_count == 1 ? "f" : "f%d", sink.index);
        if (!k->output_row[sink.index])
            append_arguments(k, w->out);
        evo_text_append(w->out, " = ");
    } else if (sink.kind == EVO_SINK_SCRATCH) {
        evo_text_append(w->out, "s%d = ", sink.index);
    } else if (pass->kind != EVO_PASS_SWEEP) {
        evo_text_append(w->out, "a%d = ", sink.index);
    } else {
        const evo_accumulator *a = &k->accumulators[sink.index];
        const evo_instr_info *info = evo_instr_get(a->op);
        bool carried = evo_accumulator_carries(a);
        const char *name = carried ? "carried" : info->name;
        evo_text_append(w->out, "a%d = %.*s over all elements%s, from ", sink.index,
                        (int)strcspn(name, "."), name, a->blocked ? " in blocks" : "");
        append_number(w->out, info->result, a->init);
        evo_text_append(w->out, ", of ");
    }
    evo_text_append(w->out, "%s\n", text_of(w, value));
}

static void append_pass(writer *w, const evo_pass *pass) {
    for (int b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        const char *indent = b > 0 ? "  " : "";
        if (b > 0)
            evo_text_append(w->out, "where %s%s:\n", text_of(w, block->predicate),
                            block->mode == EVO_REGION_BRANCH ? ", behind a branch"
                                                             : "");
        append_block(w, pass, block, indent);
        for (int s = 0; s < pass->sink_count; s++) {
            evo_text_append(w->out, "%s", indent);
            append_sink(w, pass, pass->sinks[s], block->results[s]);
        }
    }
}

static void append_table(const evo_kernel *k, int index, evo_text *text) {
    const evo_table *t = &k->tables[index];
    if (t->generator == EVO_GENERATOR_NONE && t->size > SHOWN_ENTRIES) {
        evo_text_append(text, "t%d: %d entries\n", index, t->size);
        return;
    }
    if (t->generator == EVO_GENERATOR_NONE) {
        evo_text_append(text, "t%d = {", index);
        for (int j = 0; j < t->size; j++) {
            evo_text_append(text, j > 0 ? ", " : "");
            append_number(text, t->type, k->table_data[t->first + j]);
        }
        evo_text_append(text, "}\n");
        return;
    }
    evo_text_append(text, "t%d[j] = %s(%s", index, evo_generator_name(t->generator),
                    t->shift != 0 ? "(j + " : "j");
    if (t->shift != 0) {
        append_float(text, t->shift, false);
        evo_text_append(text, ")");
    }
    evo_text_append(text, " * ");
    append_float(text, t->step, false);
    evo_text_append(text, "), 0 <= j < %d\n", t->size);
}

/* ---- Kernel -----------------------------------------------------------------------
 */

/* Operands come before their users, so one sweep from the end counts the live uses. */
static void count_uses(writer *w) {
    const evo_kernel *k = w->kernel;
    for (int p = 0; p < k->pass_count; p++)
        for (int b = 0; b < k->passes[p].block_count; b++) {
            const evo_block *block = &k->passes[p].blocks[b];
            for (int s = 0; s < k->passes[p].sink_count; s++)
                w->uses[block->results[s]]++;
            if (b > 0)
                w->uses[block->predicate]++;
        }
    for (int i = k->instr_count - 1; i >= 0; i--) {
        const evo_instr *instr = &k->instrs[i];
        int count = evo_instr_get((evo_opcode)instr->op)->arg_count;
        for (int a = 0; w->uses[i] > 0 && a < count; a++)
            w->uses[instr->args[a]]++;
    }
}

void evo_kernel_print_formula(const evo_kernel *kernel, evo_text *text) {
    static const char *const kinds[] = {[EVO_PASS_SWEEP] = "",
                                        [EVO_PASS_COMBINE] = ", combining lanes",
                                        [EVO_PASS_ONCE] = ", once"};
    writer w = {.kernel = kernel, .out = text};
    count_uses(&w);
    for (int t = 0; t < kernel->table_count; t++)
        append_table(kernel, t, text);
    for (int p = 0; p < kernel->pass_count; p++) {
        if (kernel->pass_count > 1)
            evo_text_append(text, "pass %d%s:\n", p + 1, kinds[kernel->passes[p].kind]);
        append_pass(&w, &kernel->passes[p]);
    }
    for (int i = 0; i < kernel->instr_count; i++) {
        text->failed |= w.texts[i].failed;
        evo_text_clear(&w.texts[i]);
    }
}
