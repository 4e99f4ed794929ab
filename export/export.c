/* The two files of an export, from fact block to dispatch. */
#include "export/internal.h"

#include <stdio.h>
#include <string.h>

static const evo_kernel *kernel_at(const evo_export_plan *p, evo_isa level) {
    return p->items[p->at[level]].kernel;
}

/* Tables of different items have different names. */
static const char *suffix_at(const evo_export_plan *p, evo_isa level) {
    static const char *const suffixes[EVO_ISA_COUNT] = {"_portable", "_avx2",
                                                        "_avx512"};
    return p->count == 1 ? "" : suffixes[p->items[p->at[level]].isa];
}

/* ---- Tables ---------------------------------------------------------------- */

/* A table that is permuted has at least 16 entries: short ones are repeated, so that a
 * whole register can be loaded. */
static void append_table(const evo_kernel *kernel, unsigned t, const char *suffix,
                         bool permuted, evo_text *out) {
    const evo_table *table = &kernel->tables[t];
    unsigned entries = permuted && table->size < 16 ? 16 : table->size;
    evo_text_append(out, "static const %s evo_table%u%s[%u] = {",
                    evo_export_ctype(table->type), t, suffix, entries);
    for (unsigned j = 0; j < entries; j++) {
        char value[EVO_PART_SIZE], comment[EVO_PART_SIZE];
        evo_export_constant(value, sizeof value, comment, sizeof comment, table->type,
                            kernel->table_data[table->first + j % table->size]);
        evo_text_append(out, "%s%s,", j % 4 == 0 ? "\n    " : " ", value);
    }
    evo_text_append(out, "\n};%s\n\n",
                    entries == table->size ? "" : " /* repeated to fill a register */");
}

static void append_tables(const evo_kernel *kernel, const char *suffix, evo_text *out) {
    bool used[EVO_MAX_TABLES] = {false}, permuted[EVO_MAX_TABLES] = {false};
    for (unsigned p = 0; p < kernel->pass_count; p++) {
        evo_emit e = {.kernel = kernel, .pass = p};
        evo_export_analyse(&e);
        for (unsigned i = 0; i < kernel->instr_count; i++) {
            const evo_instr *instr = &kernel->instrs[i];
            if (!e.use.live[i] ||
                !(evo_instr_get((evo_opcode)instr->op)->flags & EVO_FLAG_TABLE))
                continue;
            used[instr->imm] = true;
            permuted[instr->imm] |= e.use.tables[instr->imm];
        }
    }
    for (unsigned t = 0; t < kernel->table_count; t++)
        if (used[t])
            append_table(kernel, t, suffix, permuted[t], out);
}

/* ---- The source ------------------------------------------------------------ */

static const char prologue[] =
    "#include \"@.h\"\n"
    "\n"
    "#include <float.h>\n"
    "#include <math.h>\n"
    "#include <string.h>\n"
    "\n"
    "/* The results are exact to the bit only as they are written here. */\n"
    "#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || \\\n"
    "    defined(__RECIPROCAL_MATH__) || defined(__NO_SIGNED_ZEROS__) || \\\n"
    "    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)\n"
    "#error \"this file must not be compiled with -ffast-math or a part of it\"\n"
    "#endif\n"
    "/* 16: float and double as they are, wider only for _Float16. */\n"
    "#if FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 16\n"
    "#error \"float and double must be evaluated in their own precision\"\n"
    "#endif\n"
    "#if defined(__clang__)\n"
    "#pragma clang fp contract(off)\n"
    "#elif defined(__GNUC__)\n"
    "#pragma GCC optimize(\"fp-contract=off\")\n"
    "#else\n"
    "#pragma STDC FP_CONTRACT OFF\n"
    "#endif\n"
    "\n";

/* The instruction set of f16 is that of every processor with AVX2; compilers have to be
 * told. */
static void append_vector_prologue(bool halves, evo_text *out) {
    evo_text_append(
        out,
        "#if defined(__x86_64__) && defined(__GNUC__)\n"
        "\n"
        "#include <immintrin.h>\n"
        "\n"
        "/* Without optimisation, intrinsics of gcc are macros that convert signs. */\n"
        "#pragma GCC diagnostic push\n"
        "#pragma GCC diagnostic ignored \"-Wsign-conversion\"\n"
        "\n"
        "#define EVO_AVX2_TARGET __attribute__((target(\"avx2,fma%s\")))\n"
        "#define EVO_AVX512_TARGET \\\n"
        "    __attribute__((target(\"avx512f,avx512dq,avx512bw,avx512vl,avx2,fma\")))\n"
        "#define EVO_AVX2 static inline EVO_AVX2_TARGET "
        "__attribute__((always_inline))\n"
        "#define EVO_AVX512 static inline EVO_AVX512_TARGET "
        "__attribute__((always_inline))\n"
        "\n",
        halves ? ",f16c" : "");
}

static bool uses_halves(const evo_kernel *kernel) {
    for (unsigned i = 0; i < kernel->instr_count; i++)
        if (kernel->instrs[i].op == EVO_OP_FROM_HALF_F32 ||
            kernel->instrs[i].op == EVO_OP_TO_HALF_F32)
            return true;
    return false;
}

static const char level_function[] =
    "/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EVO_FORCE_ISA (a macro "
    "of\n"
    " * this file's user, for tests) overrides the choice. */\n"
    "static int evo_level(void) {\n"
    "#if defined(EVO_FORCE_ISA)\n"
    "    return EVO_FORCE_ISA;\n"
    "#elif defined(__AVX512F__) && defined(__AVX512DQ__) && defined(__AVX512BW__) && "
    "\\\n"
    "    defined(__AVX512VL__) && defined(__FMA__)\n"
    "    return 2;\n"
    "#else\n"
    "    __builtin_cpu_init();\n"
    "    if (!__builtin_cpu_supports(\"avx2\") || !__builtin_cpu_supports(\"fma\"))\n"
    "        return 0;\n"
    "    if (__builtin_cpu_supports(\"avx512f\") && "
    "__builtin_cpu_supports(\"avx512dq\") "
    "&&\n"
    "        __builtin_cpu_supports(\"avx512bw\") && "
    "__builtin_cpu_supports(\"avx512vl\"))\n"
    "        return 2;\n"
    "    return 1;\n"
    "#endif\n"
    "}\n\n";

/* A comparison of a value with itself, which compilers take for an oversight. */
static bool compares_self(const evo_kernel *kernel) {
    for (unsigned i = 0; i < kernel->instr_count; i++) {
        const evo_instr *instr = &kernel->instrs[i];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        if (info->result == EVO_TYPE_MASK && info->arg_count == 2 &&
            instr->args[0] == instr->args[1])
            return true;
    }
    return false;
}

/* Functions of the libraries that `body` needs, then `body`. */
static void append_with_functions(evo_text *known, const evo_text *body,
                                  evo_text *out) {
    if (body->failed) {
        out->failed = true;
        return;
    }
    if (body->data == NULL)
        return;
    evo_export_functions(body->data, known, out);
    evo_text_append_bytes(out, body->data, body->length);
}

static void append_portable(const evo_export_plan *p, evo_text *known, evo_text *out) {
    const evo_kernel *kernel = kernel_at(p, EVO_ISA_PORTABLE);
    const char *suffix = suffix_at(p, EVO_ISA_PORTABLE);
    evo_text body;
    evo_text_init(&body);
    if (compares_self(kernel))
        evo_text_append(
            &body, "#ifdef __GNUC__ /* the kernel compares a value with itself */\n"
                   "#pragma GCC diagnostic ignored \"-Wtautological-compare\"\n"
                   "#endif\n\n");
    append_tables(kernel, suffix, &body);
    evo_export_elements(kernel, suffix, &body);
    evo_export_portable_array(kernel, suffix, &body);
    append_with_functions(known, &body, out);
    evo_text_clear(&body);
}

static bool append_vectors(const evo_export_plan *p, evo_text *known, evo_text *out) {
    bool ok = true;
    size_t written = p->at[EVO_ISA_PORTABLE]; /* the item whose tables are there */
    append_vector_prologue(uses_halves(kernel_at(p, EVO_ISA_AVX2)), out);
    for (int level = EVO_ISA_AVX2; level < EVO_ISA_COUNT && ok; level++) {
        const evo_kernel *kernel = kernel_at(p, (evo_isa)level);
        const char *suffix = suffix_at(p, (evo_isa)level);
        evo_text body, functions;
        evo_text_init(&body);
        evo_text_init(&functions);
        evo_text_append(&body, "/* ---- %s ---- */\n\n",
                        level == EVO_ISA_AVX2 ? "AVX2 and FMA" : "AVX-512");
        if (p->at[level] != written)
            append_tables(kernel, suffix, &body);
        written = p->at[level];
        ok = evo_export_vector_array(kernel, suffix, (evo_isa)level, known, &body);
        append_with_functions(known, &body, out);
        evo_text_clear(&body);
        evo_text_clear(&functions);
    }
    evo_text_append(out, "%s#pragma GCC diagnostic pop\n\n#endif\n\n", level_function);
    return ok;
}

/* The body of a function that runs the best variant. */
static void append_choice(const evo_kernel *kernel, bool listed, evo_text *out) {
    evo_text arguments;
    evo_text_init(&arguments);
    evo_export_array_arguments(kernel, listed, &arguments);
    if (arguments.failed) {
        out->failed = true;
        return;
    }
    evo_text_append(out,
                    ") {\n"
                    "#if defined(__x86_64__) && defined(__GNUC__)\n"
                    "    const int level = evo_level();\n"
                    "    if (level == 2) {\n"
                    "        evo_array_avx512(%s);\n"
                    "        return;\n"
                    "    }\n"
                    "    if (level == 1) {\n"
                    "        evo_array_avx2(%s);\n"
                    "        return;\n"
                    "    }\n"
                    "#endif\n"
                    "    evo_array_portable(%s);\n"
                    "}\n",
                    arguments.data, arguments.data, arguments.data);
    evo_text_clear(&arguments);
}

static void append_elementwise(const evo_kernel *kernel, evo_text *out) {
    evo_emit e = {.kernel = kernel, .pass = 0};
    evo_export_analyse(&e);
    evo_text_append(out, "%s @(", evo_export_return_type(kernel));
    evo_export_scalar_parameters(kernel, out);
    evo_text_append(out, ") {\n");
    evo_export_unused_parameters(kernel, false, out);
    evo_text_append(out, "    %sevo_element(",
                    kernel->output_count == 1 ? "return " : "");
    evo_export_list(&e, LIST_SCALAR_ARGUMENTS, out);
    evo_text_append(out, ");\n}\n\nvoid @_array(");
    evo_export_array_parameters(kernel, false, out);
    append_choice(kernel, false, out);
}

/* The best variant of one range of lengths. */
static void append_row(const evo_kernel *kernel, evo_text *out) {
    evo_text_append(out, "static void evo_row(");
    evo_export_array_parameters(kernel, true, out);
    append_choice(kernel, true, out);
}

static void append_rows(const evo_kernel *kernel, evo_text *out) {
    bool returned = evo_export_returns_row(kernel);
    const char *type = returned ? evo_export_return_type(kernel) : "void";
    evo_text_append(out, "\n%s @(", type);
    evo_export_array_parameters(kernel, false, out);
    evo_text_append(out, ") {\n");
    if (returned)
        evo_text_append(out, "    %s y;\n", type);
    evo_text_append(out, "    evo_row(");
    evo_export_array_arguments(kernel, false, out);
    evo_text_append(out, ");\n%s}\n\nvoid @_rows(", returned ? "    return y;\n" : "");
    evo_export_rows_parameters(kernel, out);
    evo_text_append(out,
                    ") {\n    for (size_t r = 0; r < rows; r++)\n        evo_row(");
    evo_export_rows_arguments(kernel, out);
    evo_text_append(out, ");\n}\n");
}

/* What belongs to one range of lengths of `whole`, under names that begin with `name`;
 * false where an instruction cannot be written. */
static bool append_range(const evo_export_plan *p, const char *name, const char *whole,
                         evo_text *out) {
    const evo_kernel *kernel = kernel_at(p, EVO_ISA_PORTABLE);
    evo_text body, known;
    evo_text_init(&body);
    evo_text_init(&known);
    evo_text_append(&known, " ");
    append_portable(p, &known, &body);
    bool ok = append_vectors(p, &known, &body);
    if (evo_export_has_scalar(kernel))
        append_elementwise(kernel, &body);
    else
        append_row(kernel, &body);
    out->failed |= body.failed || known.failed;
    if (ok && !out->failed)
        evo_export_rename_part(body.data, name, whole, out);
    evo_text_clear(&body);
    evo_text_clear(&known);
    return ok;
}

/* The functions of all ranges, which have numbers in their names, and what chooses. */
static bool append_ranges(const evo_export_layout *l, const char *name, evo_text *out,
                          evo_text *chooser) {
    const evo_kernel *kernel = l->items[0].kernel;
    evo_text arguments;
    bool ok = true;
    evo_text_init(&arguments);
    evo_export_array_arguments(kernel, true, &arguments);
    out->failed |= arguments.failed;
    evo_text_append(chooser, "\nstatic void evo_row(");
    evo_export_array_parameters(kernel, true, chooser);
    evo_text_append(chooser, ") {\n");
    for (size_t r = 0; r < l->range_count && ok && !out->failed; r++) {
        char own[EVO_PART_SIZE + 24];
        snprintf(own, sizeof own, "%s_%zu", name, r);
        evo_text_append(out, "\n/* ======== ");
        evo_export_append_range(l->items, l->count, l->ranges[r].items->from, out);
        evo_text_append(out, " ======== */\n\n");
        ok = append_range(&l->ranges[r], own, name, out);
        if (r + 1 < l->range_count)
            evo_text_append(chooser, "    %sif (n < %zuU)\n", r > 0 ? "else " : "",
                            l->ranges[r + 1].items->from);
        else
            evo_text_append(chooser, "    else\n");
        evo_text_append(chooser, "        evo_%zu_row(%s);\n", r, arguments.data);
    }
    evo_text_append(chooser, "}\n");
    evo_text_clear(&arguments);
    return ok;
}

static evo_status make_source(const evo_export_layout *l, const char *name,
                              evo_text *source, evo_error *err) {
    evo_text public;
    evo_text_init(&public);
    evo_export_facts(l->items, l->count, name, source);
    evo_export_rename(prologue, name, source);
    bool ok = l->range_count == 1 ? append_range(&l->ranges[0], name, name, source)
                                  : append_ranges(l, name, source, &public);
    if (!evo_export_has_scalar(l->items[0].kernel))
        append_rows(l->items[0].kernel, &public);
    source->failed |= public.failed;
    if (!source->failed && public.data != NULL)
        evo_export_rename(public.data, name, source);
    evo_text_clear(&public);
    if (!ok)
        return evo_fail(err, EVO_ERR_UNSUPPORTED,
                        "the kernel has an instruction that export cannot write yet");
    if (source->failed)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory writing %s.c", name);
    return EVO_OK;
}

/* ---- The header ------------------------------------------------------------ */

static void append_row_prototypes(const evo_kernel *kernel, evo_text *out) {
    bool returned = evo_export_returns_row(kernel), single = false;
    evo_text_append(out, "/* A row of n elements, any n%s.",
                    returned ? "" : "; an output array may be an input array");
    for (unsigned k = 0; k < kernel->output_count; k++) {
        single |= kernel->output_row[k];
        if (kernel->output_row[k] && !returned)
            evo_text_append(out, " *y%u: one\n * element, apart from all inputs.", k);
    }
    if (kernel->scratch_count > 0)
        evo_text_append(out, " scratch: n elements each,\n"
                             " * working memory that nothing else overlaps.");
    evo_text_append(out, " */\n%s @(",
                    returned ? evo_export_return_type(kernel) : "void");
    evo_export_array_parameters(kernel, false, out);
    evo_text_append(out,
                    ");\n\n/* Row r of an array begins at r times its stride, in "
                    "elements; 0: all rows share it.%s */\nvoid @_rows(",
                    single
                        ? "\n * Results of one element a row lie side by side, apart "
                          "from all inputs."
                        : "");
    evo_export_rows_parameters(kernel, out);
    evo_text_append(out, ");\n");
}

static void append_prototypes(const evo_kernel *kernel, evo_text *out) {
    if (!evo_export_has_scalar(kernel)) {
        append_row_prototypes(kernel, out);
        return;
    }
    evo_text_append(out, "%s @(", evo_export_return_type(kernel));
    evo_export_scalar_parameters(kernel, out);
    evo_text_append(out, ");\n\n/* Any n; an output array may be an input array. */\n"
                         "void @_array(");
    evo_export_array_parameters(kernel, false, out);
    evo_text_append(out, ");\n");
}

static evo_status make_header(const evo_export_layout *l, const char *name,
                              evo_text *header, evo_error *err) {
    evo_text body;
    evo_text_init(&body);
    evo_text_append(&body, "#ifndef EVO_H\n"
                           "#define EVO_H\n"
                           "\n"
                           "#include <stddef.h>\n"
                           "#include <stdint.h>\n"
                           "\n"
                           "#ifdef __cplusplus\n"
                           "extern \"C\" {\n"
                           "#endif\n"
                           "\n");
    append_prototypes(l->items[0].kernel, &body);
    evo_text_append(&body, "\n#ifdef __cplusplus\n"
                           "}\n"
                           "#endif\n"
                           "\n"
                           "#endif\n");
    evo_export_facts(l->items, l->count, name, header);
    evo_text_append(header,
                    "/* Link with -lm: square roots, roundings and the fused "
                    "multiply-add of double may be\n"
                    " * library calls where the machine has no instruction. */\n");
    if (!body.failed)
        evo_export_rename(body.data, name, header);
    bool failed = body.failed || header->failed;
    evo_text_clear(&body);
    if (failed)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory writing %s.h", name);
    return EVO_OK;
}

/* ---- Both ------------------------------------------------------------------ */

evo_status evo_export_c(const evo_export_item *items, size_t count, const char *name,
                        evo_text *header, evo_text *source, evo_error *err) {
    evo_export_layout l = {.count = 0};
    if (!evo_export_name_ok(name, err))
        return EVO_ERR_ARGUMENT;
    evo_status status = evo_export_lay_out(items, count, &l, err);
    if (status == EVO_OK)
        status = make_header(&l, name, header, err);
    if (status == EVO_OK)
        status = make_source(&l, name, source, err);
    return status;
}
