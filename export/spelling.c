/* Spellings: how an instruction is written in intrinsics. The instruction table gives
 * most; here are those that depend on operands or proofs, and the way lane by lane. */
#include "export/internal.h"

#include <stdio.h>
#include <string.h>

/* ---- Shifts by constants --------------------------------------------------- */

typedef struct shift_form {
    evo_opcode op;
    unsigned width;
    const char *avx512, *avx2; /* immediate forms; "" where there is none */
} shift_form;

static const shift_form shifts[] = {
    {EVO_OP_SHL_I32, 32, "_mm512_slli_epi32", "_mm256_slli_epi32"},
    {EVO_OP_SHL_I64, 64, "_mm512_slli_epi64", "_mm256_slli_epi64"},
    {EVO_OP_LSHR_I32, 32, "_mm512_srli_epi32", "_mm256_srli_epi32"},
    {EVO_OP_LSHR_I64, 64, "_mm512_srli_epi64", "_mm256_srli_epi64"},
    {EVO_OP_ASHR_I32, 32, "_mm512_srai_epi32", "_mm256_srai_epi32"},
    {EVO_OP_ASHR_I64, 64, "_mm512_srai_epi64", ""},
};

/* The form and the count when instruction `index` shifts by a constant below its width
 * (larger counts, which clear or fill, stay with the variable shift). */
static const char *constant_shift(const evo_emit *e, evo_value index,
                                  unsigned *amount) {
    const evo_kernel *k = e->kernel;
    const evo_instr *instr = &k->instrs[index];
    if (e->chunks == 0)
        return NULL;
    for (size_t s = 0; s < EVO_COUNT_OF(shifts); s++) {
        if (shifts[s].op != (evo_opcode)instr->op)
            continue;
        const evo_instr *count = &k->instrs[instr->args[1]];
        uint64_t bits =
            count->op == EVO_OP_CONST_I32 ? (uint32_t)count->imm : count->imm;
        bool constant = count->op == EVO_OP_CONST_I32 || count->op == EVO_OP_CONST_I64;
        const char *form = e->isa == EVO_ISA_AVX512 ? shifts[s].avx512 : shifts[s].avx2;
        if (!constant || bits >= shifts[s].width || form[0] == '\0')
            return NULL;
        *amount = (unsigned)bits;
        return form;
    }
    return NULL;
}

/* ---- Negated factors and addends ------------------------------------------- */

/* fma of a negated operand is one instruction: fmsub, fnmadd or fnmsub. Bit 0: a or b
 * is negated, bit 1: c is. */
static unsigned fma_signs(const evo_emit *e, evo_value index) {
    const evo_kernel *k = e->kernel;
    const evo_instr *instr = &k->instrs[index];
    unsigned signs = 0;
    if (e->chunks == 0 || (instr->op != EVO_OP_FMA_F32 && instr->op != EVO_OP_FMA_F64))
        return 0;
    unsigned negation = instr->op == EVO_OP_FMA_F32 ? EVO_OP_NEG_F32 : EVO_OP_NEG_F64;
    for (int j = 0; j < 3; j++)
        if (k->instrs[instr->args[j]].op == negation)
            signs ^= j == 2 ? 2 : 1;
    return signs;
}

static void fma_spelling(const evo_emit *e, unsigned op, unsigned signs, char *out) {
    static const char *const names[4] = {"fmadd", "fnmadd", "fmsub", "fnmsub"};
    snprintf(out, EVO_SPELLING_SIZE, "_mm%s_%s_%s($a, $b, $c)",
             e->isa == EVO_ISA_AVX512 ? "512" : "256", names[signs],
             op == EVO_OP_FMA_F32 ? "ps" : "pd");
}

evo_value evo_export_operand(const evo_emit *e, evo_value index, int j) {
    const evo_kernel *k = e->kernel;
    const evo_instr *instr = &k->instrs[index];
    evo_value v = instr->args[j];
    unsigned amount;
    if (j == 1 && constant_shift(e, index, &amount) != NULL)
        return EVO_NO_VALUE;
    bool fma = instr->op == EVO_OP_FMA_F32 || instr->op == EVO_OP_FMA_F64;
    unsigned negation = instr->op == EVO_OP_FMA_F32 ? EVO_OP_NEG_F32 : EVO_OP_NEG_F64;
    if (e->chunks > 0 && fma && k->instrs[v].op == negation)
        return k->instrs[v].args[0];
    return v;
}

/* ---- Tables in registers --------------------------------------------------- */

static void permute(const evo_emit *e, evo_value index, char *out) {
    const evo_instr *instr = &e->kernel->instrs[index];
    unsigned t = (unsigned)instr->imm, size = e->kernel->tables[t].size;
    bool large = e->isa == EVO_ISA_AVX512, whole = instr->op == EVO_OP_PERM_I32;
    if (instr->op == EVO_OP_PERM_F64 && !large) {
        snprintf(out, EVO_SPELLING_SIZE,
                 "evo_gather_f64_avx2($t, _mm_and_si128($a, _mm_set1_epi32(%u)))",
                 size - 1);
        return;
    }
    if (instr->op == EVO_OP_PERM_F64) {
        unsigned held = size <= 8 ? 8 : size;
        size_t used = (size_t)snprintf(out, EVO_SPELLING_SIZE,
                                       "evo_permute%u_f64_avx512($a", held);
        for (unsigned s = 0; s < held / 8; s++)
            used += (size_t)snprintf(out + used, EVO_SPELLING_SIZE - used, ", t%u_%u",
                                     t, s);
        snprintf(out + used, EVO_SPELLING_SIZE - used, ")");
        return;
    }
    const char *kind = whole ? "epi32" : "ps";
    if (large && size <= 16)
        snprintf(out, EVO_SPELLING_SIZE, "_mm512_permutexvar_%s($a, t%u_0)", kind, t);
    else if (large)
        snprintf(out, EVO_SPELLING_SIZE, "_mm512_permutex2var_%s(t%u_0, $a, t%u_1)",
                 kind, t, t);
    else if (size <= 8)
        snprintf(out, EVO_SPELLING_SIZE,
                 whole ? "_mm256_permutevar8x32_epi32(t%u_0, $a)"
                       : "_mm256_permutevar8x32_ps(t%u_0, $a)",
                 t);
    else {
        /* Integers travel as the floats of the same bits. */
        const char *open = whole ? "_mm256_castps_si256(" : "";
        const char *from = whole ? "_mm256_castsi256_ps(" : "";
        const char *end = whole ? ")" : "";
        size_t used = (size_t)snprintf(out, EVO_SPELLING_SIZE,
                                       "%sevo_permute%u_avx2($a", open, size);
        for (unsigned s = 0; s < size / 8; s++)
            used += (size_t)snprintf(out + used, EVO_SPELLING_SIZE - used,
                                     ", %st%u_%u%s", from, t, s, end);
        snprintf(out + used, EVO_SPELLING_SIZE - used, ")%s", end);
    }
}

/* ---- Encodings ------------------------------------------------------------- */

/* tohalf: the same rule for NaN. */
static bool half(const evo_emit *e, evo_value index, char *out) {
    const char *suffix = evo_export_isa_suffix(e->isa);
    if (e->kernel->instrs[index].op != EVO_OP_TO_HALF_F32)
        return false;
    if (evo_kernel_nan_dead(e->kernel, index))
        snprintf(out, EVO_SPELLING_SIZE, "evo_tohalf_f32_%s($a)", suffix);
    else
        snprintf(out, EVO_SPELLING_SIZE, "evo_tohalf_total_f32_%s($a)", suffix);
    return true;
}

/* bits and addbits: canonical NaN unless no result can depend on it. */
static bool encoding(const evo_emit *e, evo_value index, char *out) {
    const evo_instr *instr = &e->kernel->instrs[index];
    bool large = e->isa == EVO_ISA_AVX512;
    bool wide = instr->op == EVO_OP_BITS_F64 || instr->op == EVO_OP_ADDBITS_F64;
    bool adds = instr->op == EVO_OP_ADDBITS_F32 || instr->op == EVO_OP_ADDBITS_F64;
    if (!adds && instr->op != EVO_OP_BITS_F32 && instr->op != EVO_OP_BITS_F64)
        return false;
    char bits[EVO_PART_SIZE];
    const char *size = large ? "512" : "256", *type = wide ? "pd" : "ps";
    if (evo_kernel_nan_dead(e->kernel, index))
        snprintf(bits, sizeof bits, "_mm%s_cast%s_si%s($a)", size, type, size);
    else
        snprintf(bits, sizeof bits, "evo_bits_%s_%s($a)", wide ? "f64" : "f32",
                 evo_export_isa_suffix(e->isa));
    if (adds)
        snprintf(out, EVO_SPELLING_SIZE, "_mm%s_castsi%s_%s(_mm%s_add_epi%s(%s, $b))",
                 size, size, type, size, wide ? "64" : "32", bits);
    else
        snprintf(out, EVO_SPELLING_SIZE, "%s", bits);
    return true;
}

/* copysign: a NaN's sign is positive unless no result can depend on it. */
static bool sign(const evo_emit *e, evo_value index, char *out) {
    evo_opcode op = (evo_opcode)e->kernel->instrs[index].op;
    if ((op != EVO_OP_COPYSIGN_F32 && op != EVO_OP_COPYSIGN_F64) ||
        !evo_kernel_nan_dead(e->kernel, index))
        return false;
    snprintf(out, EVO_SPELLING_SIZE, "evo_signed_%s_%s($a, $b)",
             op == EVO_OP_COPYSIGN_F32 ? "f32" : "f64", evo_export_isa_suffix(e->isa));
    return true;
}

/* ---- All of them ----------------------------------------------------------- */

/* Functions of helpers.inc, where the table has no spelling. */
static const struct {
    evo_opcode op;
    const char *avx512, *avx2;
} helpers[] = {
    {EVO_OP_COPYSIGN_F32, "evo_copysign_f32_avx512($a, $b)",
     "evo_copysign_f32_avx2($a, $b)"},
    {EVO_OP_COPYSIGN_F64, "evo_copysign_f64_avx512($a, $b)",
     "evo_copysign_f64_avx2($a, $b)"},
    {EVO_OP_MINMAG_F32, "", "evo_minmag_f32_avx2($a, $b)"},
    {EVO_OP_MINMAG_F64, "", "evo_minmag_f64_avx2($a, $b)"},
    {EVO_OP_SCALEF_F32, "", "evo_scalef_f32_avx2($a, $b)"},
    {EVO_OP_FROM_HALF_F32, "", "evo_fromhalf_f32_avx2($a)"},
    {EVO_OP_ASHR_I64, "", "evo_ashr_i64_avx2($a, $b)"},
    {EVO_OP_WRAP, "", "evo_wrap_avx2($a)"},
};

void evo_export_spelling(const evo_emit *e, evo_value index,
                         char out[EVO_SPELLING_SIZE]) {
    const evo_instr *instr = &e->kernel->instrs[index];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    bool large = e->isa == EVO_ISA_AVX512;
    unsigned amount;
    const char *shift = constant_shift(e, index, &amount);
    out[0] = '\0';
    if (shift != NULL) {
        snprintf(out, EVO_SPELLING_SIZE, "%s($a, %u)", shift, amount);
        return;
    }
    if (instr->op == EVO_OP_PERM_F32 || instr->op == EVO_OP_PERM_F64 ||
        instr->op == EVO_OP_PERM_I32) {
        permute(e, index, out);
        return;
    }
    if (encoding(e, index, out) || half(e, index, out) || sign(e, index, out))
        return;
    if (instr->op == EVO_OP_FMA_F32 || instr->op == EVO_OP_FMA_F64) {
        fma_spelling(e, instr->op, fma_signs(e, index), out);
        return;
    }
    const char *spelling = large ? info->avx512 : info->avx2;
    for (size_t h = 0; h < EVO_COUNT_OF(helpers) && spelling[0] == '\0'; h++)
        if (helpers[h].op == (evo_opcode)instr->op)
            spelling = large ? helpers[h].avx512 : helpers[h].avx2;
    snprintf(out, EVO_SPELLING_SIZE, "%s", spelling);
}

/* ---- Lane by lane ---------------------------------------------------------- */

void evo_export_lanes_name(const evo_emit *e, evo_opcode op, char *out, size_t size) {
    size_t used =
        (size_t)snprintf(out, size, "evo_lanes_%s_%s", evo_instr_get(op)->name,
                         evo_export_isa_suffix(e->isa));
    for (size_t i = 0; i < used && i < size; i++)
        if (out[i] == '.')
            out[i] = '_';
}

/* Operands and result have one width: the function takes and gives one register. */
void evo_export_lanes_function(const evo_emit *e, evo_opcode op, evo_text *out) {
    const evo_instr_info *info = evo_instr_get(op);
    static const char *const names[3] = {"a", "b", "c"};
    static const char *const elements[3] = {"x0[l]", "x1[l]", "x2[l]"};
    unsigned lanes = evo_isa_lanes(e->isa) / (evo_export_wide(info->result) ? 2 : 1);
    const char *result = evo_export_vector(e->isa, info->result);
    char name[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
    evo_export_lanes_name(e, op, name, sizeof name);
    evo_text_append(out, "/* No such instruction: lane by lane. */\nEVO_%s %s %s(",
                    e->isa == EVO_ISA_AVX512 ? "AVX512" : "AVX2", result, name);
    for (int j = 0; j < info->arg_count; j++)
        evo_text_append(out, "%s%s %s", j > 0 ? ", " : "",
                        evo_export_vector(e->isa, info->args[j]), names[j]);
    evo_text_append(out, ") {\n    %s y[%u];\n", evo_export_ctype(info->result), lanes);
    for (int j = 0; j < info->arg_count; j++) {
        char array[EVO_PART_SIZE];
        snprintf(array, sizeof array, "x%d", j);
        evo_export_expand(
            text, sizeof text,
            evo_export_store(e->isa, evo_export_type_storage(info->args[j])), array,
            names[j], "", "");
        evo_text_append(out, "    %s %s[%u];\n    %s;\n",
                        evo_export_ctype(info->args[j]), array, lanes, text);
    }
    evo_instr instr = {.op = (uint16_t)op};
    evo_export_scalar_expr(text, sizeof text, e->kernel, e->suffix, &instr, elements);
    evo_text_append(out, "    for (int l = 0; l < %u; l++)\n        y[l] = %s;\n",
                    lanes, text);
    evo_export_expand(text, sizeof text,
                      evo_export_load(e->isa, evo_export_type_storage(info->result)),
                      "y", "", "", "");
    evo_text_append(out, "    return %s;\n}\n\n", text);
}
