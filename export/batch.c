/* Batches: where the regions of a kernel are expansions of their own, elements wait
 * until a whole step of them takes the same block, which is then evaluated alone.
 *
 * A block alone is a kernel: the main block up to the end of the region, whose results
 * are the results; of the main block what they do not need is dead. So is the choice of
 * a block: one more instruction for each region, selecting its number where its
 * predicate holds. Neither needs a way of its own to be written.
 *
 * The places of elements wait, not the elements. All inputs of an element are read
 * before any of its outputs is written, so that outputs may be inputs.
 *
 * The array is passed through in pieces, each of which chooses for all of its steps
 * before it evaluates them, and lists are evaluated many steps at a time: between two
 * steps of a block there is little else, so that processors overlap them. */
#include "export/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Kernels of one block -------------------------------------------------- */

/* Operations that the values of `needed`, which it extends, take. */
static unsigned operations(const evo_kernel *kernel, bool needed[EVO_MAX_INSTRS]) {
    unsigned count = 0;
    for (unsigned i = kernel->instr_count; i-- > 0;) {
        const evo_instr *instr = &kernel->instrs[i];
        int args = evo_instr_get((evo_opcode)instr->op)->arg_count;
        count += needed[i] && args > 0;
        for (int j = 0; needed[i] && j < args; j++)
            needed[instr->args[j]] = true;
    }
    return count;
}

/* The kernel with the results of block b, whatever the predicates. */
static void keep_block(const evo_kernel *kernel, unsigned b, evo_kernel *alone) {
    *alone = *kernel;
    evo_pass *pass = &alone->passes[0];
    evo_block *main = &pass->blocks[0];
    const evo_block *block = &kernel->passes[0].blocks[b];
    main->count = (uint16_t)(block->first + block->count - main->first);
    for (unsigned s = 0; s < pass->sink_count; s++)
        main->results[s] = block->results[s];
    pass->block_count = 1;
}

static evo_value append(evo_kernel *kernel, evo_opcode op, const evo_value args[3],
                        uint64_t imm) {
    evo_instr *instr = &kernel->instrs[kernel->instr_count];
    *instr = (evo_instr){.op = (uint16_t)op, .imm = imm};
    for (int j = 0; j < 3; j++)
        instr->args[j] = args[j];
    return (evo_value)kernel->instr_count++;
}

/* Instructions that the predicates need alone, for there has to be room for more. */
static void keep_predicates(const evo_kernel *kernel, evo_kernel *choice) {
    evo_pass *pass = &choice->passes[0];
    bool needed[EVO_MAX_INSTRS] = {false};
    evo_value moved[EVO_MAX_INSTRS];
    for (unsigned b = 1; b < pass->block_count; b++)
        needed[pass->blocks[b].predicate] = true;
    (void)operations(kernel, needed);
    choice->instr_count = 0;
    for (unsigned i = 0; i < kernel->instr_count; i++) {
        if (!needed[i])
            continue;
        evo_instr *instr = &choice->instrs[choice->instr_count];
        *instr = kernel->instrs[i];
        int args = evo_instr_get((evo_opcode)instr->op)->arg_count;
        for (int j = 0; j < args; j++)
            instr->args[j] = moved[instr->args[j]];
        moved[i] = (evo_value)choice->instr_count++;
    }
    for (unsigned b = 1; b < pass->block_count; b++)
        pass->blocks[b].predicate = moved[pass->blocks[b].predicate];
}

/* The kernel whose one result is the number of the block that an element takes. */
static void keep_choice(const evo_kernel *kernel, evo_kernel *choice) {
    const evo_value none[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
    *choice = *kernel;
    evo_pass *pass = &choice->passes[0];
    keep_predicates(kernel, choice);
    evo_value number = append(choice, EVO_OP_CONST_I32, none, 0);
    for (unsigned b = 1; b < pass->block_count; b++) {
        evo_value own = append(choice, EVO_OP_CONST_I32, none, b);
        const evo_value args[3] = {pass->blocks[b].predicate, own, number};
        number = append(choice, evo_export_select(EVO_TYPE_I32), args, 0);
    }
    choice->output_count = 1;
    choice->outputs[0] = EVO_STORE_I32;
    pass->sink_count = pass->block_count = 1;
    pass->sinks[0] = (evo_sink){EVO_SINK_OUTPUT, 0};
    pass->blocks[0].results[0] = number;
    pass->blocks[0].first = 0;
    pass->blocks[0].count = (uint16_t)choice->instr_count;
    pass->prefetch = 0;
}

/* ---- Whether --------------------------------------------------------------- */

static unsigned choice_operations(const evo_emit *e) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    bool needed[EVO_MAX_INSTRS] = {false};
    for (unsigned b = 1; b < evo_export_blocks(e); b++)
        needed[pass->blocks[b].predicate] = true;
    return operations(e->kernel, needed);
}

static unsigned block_operations(const evo_emit *e, unsigned b) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    bool needed[EVO_MAX_INSTRS] = {false};
    for (unsigned s = 0; s < pass->sink_count; s++)
        needed[pass->blocks[b].results[s]] = true;
    return operations(e->kernel, needed);
}

/* A step in which lanes take all blocks costs as much as these together, a batch as
 * much as the choice, a block alone and moving its elements: that is worth some tens of
 * operations. A region that needs what the main block computes, or is much larger than
 * it, costs alone nearly as much as all (lgamma's reflection, reductions of huge
 * arguments): there steps stay as they are. */
bool evo_export_batches(const evo_emit *e) {
    const evo_kernel *k = e->kernel;
    bool live[EVO_MAX_INSTRS];
    unsigned blocks = evo_export_blocks(e), most = 0;
    if (!evo_export_has_scalar(k) || blocks == 1)
        return false;
    for (unsigned b = 0; b < blocks; b++) {
        unsigned alone = block_operations(e, b);
        most = alone > most ? alone : most;
    }
    memcpy(live, e->use.live, sizeof live);
    return operations(k, live) >= choice_operations(e) + most + EVO_LARGE;
}

/* ---- Functions ------------------------------------------------------------- */

typedef struct batch {
    evo_emit *e;         /* all blocks: what it uses is what they use alone */
    evo_emit choice;     /* of kernels[1] */
    evo_kernel *kernels; /* a block alone, and the choice */
    unsigned elements;   /* of a step */
    unsigned piece;      /* elements that are chosen for at once: whole steps */
    evo_text *functions, *known;
} batch;

static const char *isa_suffix(const batch *w) {
    return evo_export_isa_suffix(w->e->isa);
}

static const char *attribute(const batch *w) {
    return w->e->isa == EVO_ISA_AVX512 ? "EVO_AVX512_TARGET" : "EVO_AVX2_TARGET";
}

static void emit_choice(batch *w) {
    char function[EVO_PART_SIZE];
    w->choice = *w->e;
    w->choice.kernel = &w->kernels[1];
    keep_choice(w->e->kernel, &w->kernels[1]);
    evo_export_analyse(&w->choice);
    snprintf(function, sizeof function, "evo_choice_%s", isa_suffix(w));
    evo_text_append(w->functions, "/* %u elements: the block that each takes. */\n",
                    w->elements);
    evo_export_step(&w->choice, function, STEP_INLINED, w->functions, w->known);
    w->e->failed |= w->choice.failed;
}

/* The step of block b alone, and `case b` that calls it for each step. */
static void emit_block(batch *w, unsigned b, evo_text *cases, pass_use *used) {
    char function[EVO_PART_SIZE];
    evo_emit part = *w->e;
    part.kernel = w->kernels;
    keep_block(w->e->kernel, b, w->kernels);
    evo_export_analyse(&part);
    snprintf(function, sizeof function, "evo_block%u_%s", b, isa_suffix(w));
    evo_text_append(w->functions, "/* %u elements by block %u. */\n", w->elements, b);
    evo_export_step(&part, function, STEP_ALONE, w->functions, w->known);
    evo_text_append(cases,
                    "    case %u:\n        for (size_t i = 0; i < m; i += %u)\n"
                    "            %s(",
                    b, w->elements, function);
    evo_export_list(&part, LIST_STEP_ARGUMENTS, cases);
    evo_text_append(cases, ");\n        break;\n");
    w->e->failed |= part.failed;
    for (unsigned j = 0; j < EVO_MAX_INPUTS; j++)
        used->inputs[j] |= part.use.inputs[j];
    for (unsigned j = 0; j < EVO_MAX_PARAMS; j++)
        used->params[j] |= part.use.params[j];
}

/* A function for each block, and one for any of them. */
static void emit_blocks(batch *w) {
    pass_use *use = &w->e->use, used = {0};
    evo_text cases;
    evo_text_init(&cases);
    for (unsigned b = 0; b < evo_export_blocks(w->e); b++)
        emit_block(w, b, &cases, &used);
    for (unsigned j = 0; j < EVO_MAX_INPUTS; j++)
        use->inputs[j] = used.inputs[j];
    for (unsigned j = 0; j < EVO_MAX_PARAMS; j++)
        use->params[j] = used.params[j];
    evo_text_append(w->functions,
                    "/* m elements, whole steps, by one block. */\n"
                    "static %s void evo_block_%s(int32_t block, size_t m, ",
                    attribute(w), isa_suffix(w));
    evo_export_list(w->e, LIST_STEP_PARAMETERS, w->functions);
    evo_text_append(w->functions,
                    ") {\n    switch (block) {\n%s    default:\n"
                    "        break;\n    }\n}\n\n",
                    cases.data);
    w->functions->failed |= cases.failed;
    evo_text_clear(&cases);
}

static void emit_buffers(const batch *w, bool outputs) {
    const evo_kernel *k = w->e->kernel;
    const evo_storage *list = outputs ? k->outputs : k->inputs;
    const bool *used = outputs ? w->e->use.outputs : w->e->use.inputs;
    unsigned count = outputs ? k->output_count : k->input_count;
    char name[EVO_PART_SIZE];
    for (unsigned j = 0; j < count; j++) {
        if (!used[j])
            continue;
        evo_export_arg_name(name, outputs ? "y" : "x", j, count);
        evo_text_append(w->functions, "    %s tail_%s[%u];\n",
                        evo_export_storage_ctype(list[j]), name, 2 * w->piece);
    }
}

/* Moves the m elements of each array, at least one, from or to their places. */
static void emit_moves(const batch *w, bool outputs) {
    const evo_kernel *k = w->e->kernel;
    const bool *used = outputs ? w->e->use.outputs : w->e->use.inputs;
    unsigned count = outputs ? k->output_count : k->input_count;
    char name[EVO_PART_SIZE];
    evo_text_append(w->functions, "    l = 0;\n    do {\n");
    for (unsigned j = 0; j < count; j++) {
        if (!used[j])
            continue;
        evo_export_arg_name(name, outputs ? "y" : "x", j, count);
        evo_text_append(w->functions,
                        outputs ? "        %s[at[l]] = tail_%s[l];\n"
                                : "        tail_%s[l] = %s[at[l]];\n",
                        name, name);
    }
    evo_text_append(w->functions, "    } while (++l < m);\n");
}

static void emit_gathered(batch *w) {
    evo_text_append(
        w->functions,
        "/* m elements, whole steps, not none, wherever they are, by one block. */\n"
        "static %s void evo_gathered_%s(int32_t block, size_t m, "
        "const size_t *at, ",
        attribute(w), isa_suffix(w));
    evo_export_list(w->e, LIST_STEP_PARAMETERS, w->functions);
    evo_text_append(w->functions, ") {\n");
    emit_buffers(w, false);
    emit_buffers(w, true);
    evo_text_append(w->functions, "    size_t l;\n");
    emit_moves(w, false);
    evo_text_append(w->functions, "    evo_block_%s(block, m, ", isa_suffix(w));
    evo_export_list(w->e, LIST_TAIL_ARGUMENTS, w->functions);
    evo_text_append(w->functions, ");\n");
    emit_moves(w, true);
    evo_text_append(w->functions, "}\n\n");
}

/* ---- The loop -------------------------------------------------------------- */

/* The choice for elements i to i + step - 1, or for the padded buffers. */
static void call_choice(const batch *w, bool padded) {
    const evo_kernel *k = w->e->kernel;
    char name[EVO_PART_SIZE];
    evo_text *out = w->e->out;
    evo_text_append(out, "            evo_choice_%s(", isa_suffix(w));
    for (unsigned j = 0; j < k->input_count; j++) {
        if (!w->choice.use.inputs[j])
            continue;
        evo_export_arg_name(name, "x", j, k->input_count);
        evo_text_append(out, "%s%s%s, ", padded ? "tail_" : "", name,
                        padded ? "" : " + i");
    }
    for (unsigned j = 0; j < k->param_count; j++)
        if (w->choice.use.params[j])
            evo_text_append(out, "p%u, ", j);
    evo_text_append(out, "block + (i - first));\n");
}

/* Chooses for all elements of a piece; for those behind the end, no block. */
static void emit_chosen(const batch *w) {
    evo_emit inputs = w->choice;
    unsigned step = w->elements;
    evo_text *out = w->e->out;
    inputs.out = out;
    memset(inputs.use.outputs, 0, sizeof inputs.use.outputs);
    evo_text_append(out,
                    "        size_t i = first;\n"
                    "        for (; end - i >= %u; i += %u)\n",
                    step, step);
    call_choice(w, false);
    evo_text_append(out,
                    "        if (i < end) {\n            const size_t m = end - i;\n");
    evo_export_open_buffers(&inputs, step, "            ");
    call_choice(w, true);
    evo_text_append(out,
                    "            for (size_t l = m; l < %u; l++)\n"
                    "                block[i - first + l] = -1;\n        }\n",
                    step);
}

/* Evaluates steps whose elements all take one block; the places of others wait. */
static void emit_sorted(const batch *w) {
    const char *isa = isa_suffix(w);
    unsigned step = w->elements;
    evo_text *out = w->e->out;
    evo_text_append(out,
                    "        for (i = first; i < end; i += %u) {\n"
                    "            const int32_t *own = block + (i - first);\n"
                    "            if (evo_same_%s(own, %u)) {\n"
                    "                evo_block_%s(own[0], %u, ",
                    step, isa, step, isa, step);
    evo_export_list(w->e, LIST_STEP_ARGUMENTS, out);
    evo_text_append(out,
                    ");\n                continue;\n            }\n"
                    "            for (int32_t b = 0; b < %u; b++)\n"
                    "                count[b] = evo_collect_%s(own, %u, b, i, at[b], "
                    "count[b]);\n        }\n",
                    evo_export_blocks(w->e), isa, step);
}

/* Evaluates all full steps of list b: its last ones. */
static void emit_run(const batch *w, const char *indent) {
    evo_text *out = w->e->out;
    evo_text_append(out,
                    "%sconst size_t rest = count[b] %% %u;\n"
                    "%sevo_gathered_%s(b, count[b] - rest, at[b] + rest, ",
                    indent, w->elements, indent, isa_suffix(w));
    evo_export_list(w->e, LIST_STEP_NAMES, out);
    evo_text_append(out, ");\n%scount[b] = rest;\n", indent);
}

/* A list of places for each block. It has less than a piece of them before it gets up
 * to a piece of others, of which whole vectors are written. What is left at the end is
 * filled up with its last place, which is in the same step: an input in which results
 * are stored is read before. */
static void emit_loop(const batch *w) {
    enum { VECTOR = 8 };
    evo_text *out = w->e->out;
    unsigned blocks = evo_export_blocks(w->e), step = w->elements, piece = w->piece;
    evo_text_append(out,
                    "    size_t at[%u][%u], count[%u] = {0};\n"
                    "    int32_t block[%u];\n"
                    "    for (size_t first = 0; first < n; first += %u) {\n"
                    "        const size_t end = n - first < %u ? n : first + %u;\n",
                    blocks, 2 * piece + VECTOR, blocks, piece, piece, piece, piece);
    emit_chosen(w);
    emit_sorted(w);
    evo_text_append(out,
                    "        for (int32_t b = 0; b < %u; b++) {\n"
                    "            if (count[b] < %u)\n                continue;\n",
                    blocks, piece);
    emit_run(w, "            ");
    evo_text_append(out,
                    "        }\n    }\n"
                    "    for (int32_t b = 0; b < %u; b++) {\n"
                    "        if (count[b] == 0)\n            continue;\n"
                    "        for (; count[b] %% %u != 0; count[b]++)\n"
                    "            at[b][count[b]] = at[b][count[b] - 1];\n",
                    blocks, step);
    emit_run(w, "        ");
    evo_text_append(out, "    }\n");
}

bool evo_export_batch(evo_emit *e, evo_text *functions, evo_text *known) {
    enum { PIECE = 128 };
    batch w = {.e = e, .functions = functions, .known = known};
    w.kernels = malloc(2 * sizeof *w.kernels);
    if (w.kernels == NULL) {
        functions->failed = true;
        return true;
    }
    w.elements = evo_kernel_step(e->kernel, (int)e->pass, e->isa);
    w.piece = (PIECE + w.elements - 1) / w.elements * w.elements;
    e->chunks = w.elements / evo_isa_lanes(e->isa);
    emit_choice(&w);
    emit_blocks(&w);
    emit_gathered(&w);
    emit_loop(&w);
    free(w.kernels);
    return !e->failed;
}
