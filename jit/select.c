/* Instruction selection: the rows of quick.def, and the instructions that take more
 * than one machine instruction. */
#include "jit/internal.h"
#include "jit/quick.h"

#define N EVO_QUICK_NONE

typedef struct row {
    uint8_t form512, form256, imm;
} row;

static const row rows[EVO_OP_COUNT] = {
#define EVO_QUICK(id, form512, form256, imm)                                           \
    [EVO_OP_##id] = {QUICK_##form512, QUICK_##form256, imm},
#include "jit/quick.def"
#undef EVO_QUICK
};

/* ---- Machine instructions --------------------------------------------------- */

quick_value evo_quick_new(evo_quick *q) {
    if (q->value_count == EVO_QUICK_VALUES) {
        q->failed = true;
        return 0;
    }
    q->values[q->value_count] = (quick_vreg){0};
    return (quick_value)q->value_count++;
}

quick_mop *evo_quick_append(evo_quick *q, quick_form form) {
    if (q->mop_count == EVO_QUICK_MOPS) {
        q->failed = true;
        q->mop_count = 0;
    }
    quick_mop *mop = &q->mops[q->mop_count++];
    *mop = (quick_mop){.form = (uint8_t)form, .dst = N, .src = {N, N, N}};
    return mop;
}

/* Uniforms that only regions behind a branch use are not worth a register. */
static void mention(evo_quick *q, quick_value value) {
    if (value != N && q->values[value].uniform && !q->rare)
        q->values[value].uses++;
}

quick_value evo_quick_emit(evo_quick *q, quick_form form, quick_value a, quick_value b,
                           quick_value c, unsigned imm) {
    quick_value dst = evo_quick_new(q);
    q->values[dst].mask = q->wide && (evo_quick_forms[form].flags & QUICK_KDST) != 0;
    quick_mop *mop = evo_quick_append(q, form);
    mop->dst = dst;
    mop->src[0] = a;
    mop->src[1] = b;
    mop->src[2] = c;
    mop->imm = (uint8_t)imm;
    mention(q, a);
    mention(q, b);
    mention(q, c);
    return dst;
}

/* ---- Kinds of instruction --------------------------------------------------- */

static bool is_wide(evo_type type) {
    return type == EVO_TYPE_F64 || type == EVO_TYPE_I64;
}

static quick_value unordered(evo_quick *q, bool wide, quick_value a) {
    return evo_quick_emit(q, wide ? QUICK_CMPPD : QUICK_CMPPS, a, a, N, 3);
}

/* One register of mask ? b : c; the mask is that of its lanes. */
static quick_value choose(evo_quick *q, bool wide, quick_value mask, quick_value b,
                          quick_value c) {
    quick_form form = q->wide ? wide ? QUICK_BLENDMPD : QUICK_BLENDMPS
                      : wide  ? QUICK_BLENDVPD
                              : QUICK_BLENDVPS;
    return evo_quick_emit(q, form, c, b, mask, 0);
}

/* Encoding of a; NaNs canonical unless that is dead. */
static quick_value encode(evo_quick *q, bool wide, quick_value a, bool skip) {
    if (skip)
        return a;
    quick_value nan = evo_quick_literal(
        q, wide ? 8 : 4, wide ? UINT64_C(0x7ff8000000000000) : UINT64_C(0x7fc00000));
    return choose(q, wide, unordered(q, wide, a), nan, a);
}

/* The NaN of this operand needs no care. */
static bool skips_nan(evo_quick *q, evo_value index, int operand) {
    if (!q->nan_known[index]) {
        q->nan_known[index] = true;
        for (int i = 0; i < 2; i++)
            q->nan_skipped[i][index] = evo_jit_skips_nan(q->kernel, index, i);
    }
    return q->nan_skipped[operand][index];
}

static quick_value bits_and(evo_quick *q, bool wide, quick_value a, uint64_t bits) {
    return evo_quick_emit(q, wide ? QUICK_ANDPD : QUICK_ANDPS, a,
                          evo_quick_literal(q, wide ? 8 : 4, bits), N, 0);
}

static quick_value copysign_total(evo_quick *q, bool wide, quick_value a, quick_value b,
                                  evo_value index) {
    uint64_t sign = wide ? UINT64_C(1) << 63 : UINT64_C(1) << 31;
    a = encode(q, wide, a, skips_nan(q, index, 0));
    b = encode(q, wide, b, skips_nan(q, index, 1));
    quick_value magnitude = bits_and(q, wide, a, sign - 1);
    quick_value bit = bits_and(q, wide, b, sign);
    return evo_quick_emit(q, wide ? QUICK_PORQ : QUICK_PORD, magnitude, bit, N, 0);
}

/* A literal that is an operand of the given instruction: its bits. */
static bool is_literal(const evo_quick *q, evo_value value, uint64_t *bits) {
    const evo_instr *instr = &q->kernel->instrs[value];
    *bits = instr->imm;
    for (size_t i = 0; i < q->tunable_count; i++)
        if (q->tunables[i] == value)
            return false;
    if (instr->op == EVO_OP_CONST_I32)
        *bits = (uint32_t)instr->imm;
    return instr->op == EVO_OP_CONST_I32 || instr->op == EVO_OP_CONST_I64;
}

/* Shifts by a literal hold it; counts from the width on do what the table says. */
static bool shift_literal(evo_quick *q, evo_opcode op, evo_value count, quick_value a,
                          quick_value *r) {
    static const uint8_t forms[] = {QUICK_PSLLD, QUICK_PSLLQ, QUICK_PSRLD,
                                    QUICK_PSRLQ, QUICK_PSRAD, QUICK_PSRAQ};
    uint64_t bits;
    if (op < EVO_OP_SHL_I32 || op > EVO_OP_ASHR_I64 || !is_literal(q, count, &bits))
        return false;
    quick_form form = (quick_form)forms[op - EVO_OP_SHL_I32];
    *r = evo_quick_emit(q, form, a, N, N, bits > 255 ? 255 : (unsigned)bits);
    return true;
}

static quick_value compare_part(evo_quick *q, quick_form form, unsigned imm,
                                quick_value a, quick_value b) {
    if (form == QUICK_PCMPGTD || form == QUICK_PCMPGTQ)
        return evo_quick_emit(q, form, b, a, N, 0);
    return evo_quick_emit(q, form, a, b, N, imm);
}

static void compare(evo_quick *q, evo_opcode op, quick_value a[2], quick_value b[2],
                    quick_value r[2]) {
    quick_form form = (quick_form)(q->wide ? rows[op].form512 : rows[op].form256);
    r[0] = compare_part(q, form, rows[op].imm, a[0], b[0]);
    if (is_wide(evo_instr_get(op)->args[0]))
        r[0] = evo_quick_join_masks(q, r[0],
                                    compare_part(q, form, rows[op].imm, a[1], b[1]));
}

static void select_value(evo_quick *q, bool wide, quick_value mask, quick_value b[2],
                         quick_value c[2], quick_value r[2]) {
    for (unsigned p = 0; p < (wide ? 2u : 1u); p++)
        r[p] =
            choose(q, wide, wide ? evo_quick_half_mask(q, mask, p) : mask, b[p], c[p]);
}

static quick_value negate_mask(evo_quick *q, quick_value a) {
    if (q->wide)
        return evo_quick_emit(q, QUICK_KNOTW, a, N, N, 0);
    quick_value ones = evo_quick_literal(q, 4, UINT32_MAX);
    return evo_quick_emit(q, QUICK_PXORD, a, ones, N, 0);
}

/* The low 8 or 16 bits of each lane, for a machine without an instruction for it. */
static quick_value pack(evo_quick *q, evo_storage storage, quick_value a) {
    quick_value low =
        evo_quick_literal(q, 4, storage == EVO_STORE_U8 ? UINT8_MAX : UINT16_MAX);
    a = evo_quick_emit(q, QUICK_PANDD, a, low, N, 0);
    a = evo_quick_emit(q, QUICK_PACKUSDW, a, a, N, 0);
    a = evo_quick_emit(q, QUICK_PERMQ, a, N, N, 0x08);
    return storage == EVO_STORE_U8 ? evo_quick_emit(q, QUICK_PACKUSWB, a, a, N, 0) : a;
}

/* f16 to and from lanes of 32 bits; the input of the latter is an encoding. */
static quick_value from_half(evo_quick *q, quick_value a) {
    a = q->wide ? evo_quick_emit(q, QUICK_PMOVDW, a, N, N, 0)
                : pack(q, EVO_STORE_U16, a);
    return evo_quick_emit(q, QUICK_CVTPH2PS, a, N, N, 0);
}

static quick_value to_half(evo_quick *q, quick_value bits) {
    quick_value half = evo_quick_emit(q, QUICK_CVTPS2PH, bits, N, N, 0);
    return evo_quick_emit(q, QUICK_PMOVZXWD, half, N, N, 0);
}

/* One register of an instruction whose operands have the size of its result. */
static quick_value select_part(evo_quick *q, evo_value index, quick_value a,
                               quick_value b, quick_value c) {
    const evo_instr *instr = &q->kernel->instrs[index];
    evo_opcode op = (evo_opcode)instr->op;
    bool wide = is_wide(evo_instr_get(op)->result);
    uint64_t sign = wide ? UINT64_C(1) << 63 : UINT64_C(1) << 31;
    quick_value r;
    switch (op) {
    case EVO_OP_NEG_F32:
    case EVO_OP_NEG_F64:
        return evo_quick_emit(q, wide ? QUICK_XORPD : QUICK_XORPS, a,
                              evo_quick_literal(q, wide ? 8 : 4, sign), N, 0);
    case EVO_OP_ABS_F32:
    case EVO_OP_ABS_F64:
        return bits_and(q, wide, a, sign - 1);
    case EVO_OP_COPYSIGN_F32:
    case EVO_OP_COPYSIGN_F64:
        return copysign_total(q, wide, a, b, index);
    case EVO_OP_BITS_F32:
    case EVO_OP_BITS_F64:
        return encode(q, wide, a, skips_nan(q, index, 0));
    case EVO_OP_FROM_BITS_F32:
    case EVO_OP_FROM_BITS_F64:
        return a;
    case EVO_OP_FROM_HALF_F32:
        return from_half(q, a);
    case EVO_OP_TO_HALF_F32:
        return to_half(q, encode(q, false, a, skips_nan(q, index, 0)));
    case EVO_OP_ADDBITS_F32:
    case EVO_OP_ADDBITS_F64:
        a = encode(q, wide, a, skips_nan(q, index, 0));
        return evo_quick_emit(q, wide ? QUICK_PADDQ : QUICK_PADDD, a, b, N, 0);
    default:
        break;
    }
    if (shift_literal(q, op, instr->args[1], a, &r))
        return r;
    quick_form form = (quick_form)(q->wide ? rows[op].form512 : rows[op].form256);
    if (form == QUICK_NONE) {
        q->failed = true;
        return a;
    }
    return evo_quick_emit(q, form, a, b, c, rows[op].imm);
}

/* ---- Leaves and stores ------------------------------------------------------ */

static bool select_uniform(evo_quick *q, evo_value index, quick_value r[2]) {
    const evo_instr *instr = &q->kernel->instrs[index];
    unsigned size = is_wide(evo_instr_get((evo_opcode)instr->op)->result) ? 8 : 4;
    switch (instr->op) {
    case EVO_OP_CONST_F32:
    case EVO_OP_CONST_F64:
    case EVO_OP_CONST_I32:
    case EVO_OP_CONST_I64:
        r[0] = r[1] = N;
        for (unsigned i = 0; i < q->tunable_count; i++)
            if (q->tunables[i] == index)
                r[0] = evo_quick_word(q, PLACE_CONSTANT, size, i);
        if (r[0] == N)
            r[0] = evo_quick_literal(q, size, instr->imm);
        break;
    case EVO_OP_PARAM_F32:
    case EVO_OP_PARAM_F64:
    case EVO_OP_PARAM_I32:
    case EVO_OP_PARAM_I64:
        r[0] = evo_quick_word(q, PLACE_PARAM, size, (unsigned)instr->imm);
        break;
    default:
        return false;
    }
    r[1] = r[0];
    return true;
}

static void load(evo_quick *q, unsigned input, unsigned v, quick_value r[2]) {
    evo_storage storage = q->kernel->inputs[input];
    size_t size = evo_storage_size(storage);
    quick_form form = storage == EVO_STORE_U8    ? QUICK_LOADBD
                      : storage == EVO_STORE_U16 ? QUICK_LOADWD
                                                 : QUICK_LOADUPS;
    for (unsigned p = 0; p < (size == 8 ? 2u : 1u); p++) {
        r[p] = evo_quick_emit(q, form, N, N, N, 0);
        quick_mop *mop = &q->mops[q->mop_count - 1];
        mop->array = (uint8_t)input;
        mop->offset = (int32_t)(v * q->width * size + p * q->vector_bytes);
    }
}

void evo_quick_store(evo_quick *q, evo_storage storage, unsigned array, unsigned v,
                     const quick_value parts[2]) {
    size_t size = evo_storage_size(storage);
    quick_form form = QUICK_STOREUPS;
    quick_value value = parts[0];
    if (size < 4 && q->wide)
        form = size == 1 ? QUICK_STOREDB : QUICK_STOREDW;
    else if (size < 4)
        form = size == 1 ? QUICK_STOREQ : QUICK_STOREXMM;
    if (size < 4 && !q->wide)
        value = pack(q, storage, value);
    for (unsigned p = 0; p < (size == 8 ? 2u : 1u); p++) {
        quick_mop *mop = evo_quick_append(q, form);
        mop->src[0] = p == 0 ? value : parts[1];
        mop->array = (uint8_t)array;
        mop->offset = (int32_t)(v * q->width * size + p * q->vector_bytes);
        mention(q, mop->src[0]);
    }
}

quick_value evo_quick_blend(evo_quick *q, bool replace, evo_type type, unsigned part,
                            quick_value mask, quick_value dst, quick_value value) {
    bool wide = is_wide(type);
    if (wide)
        mask = evo_quick_half_mask(q, mask, part);
    quick_value made = choose(q, wide, mask, value, dst);
    if (!replace)
        return made;
    q->mops[q->mop_count - 1].dst = dst; /* `made` is never mentioned */
    return dst;
}

/* Permutes of doubles look at low bits of 64-bit indices: an index that comes from such
 * lanes goes there and not through lanes of 32 bits. */
static void lookup(evo_quick *q, evo_value index, unsigned v, quick_value a,
                   quick_value r[2]) {
    const evo_instr *instr = &q->kernel->instrs[index];
    const evo_instr *from = &q->kernel->instrs[instr->args[0]];
    if (instr->op == EVO_OP_PERM_F64 && from->op == EVO_OP_WRAP)
        for (unsigned p = 0; p < 2; p++)
            r[p] = evo_quick_permute_f64(q, (unsigned)instr->imm,
                                         q->parts[v][from->args[0]][p]);
    else
        evo_quick_lookup(q, (evo_opcode)instr->op, (unsigned)instr->imm, a, r);
}

/* ---- One instruction -------------------------------------------------------- */

void evo_quick_select(evo_quick *q, evo_value index, unsigned v) {
    const evo_instr *instr = &q->kernel->instrs[index];
    evo_opcode op = (evo_opcode)instr->op;
    const evo_instr_info *info = evo_instr_get(op);
    quick_value a[3][2] = {{N, N}, {N, N}, {N, N}}, *r = q->parts[v][index];
    r[0] = r[1] = N;
    for (int i = 0; i < info->arg_count; i++)
        for (int p = 0; p < 2; p++)
            a[i][p] = q->parts[v][instr->args[i]][p];
    if (select_uniform(q, index, r))
        return;
    switch (op) {
    case EVO_OP_IN_F32:
    case EVO_OP_IN_F64:
    case EVO_OP_IN_I32:
    case EVO_OP_IN_I64:
        load(q, (unsigned)instr->imm, v, r);
        return;
    case EVO_OP_WIDEN:
    case EVO_OP_NARROW:
    case EVO_OP_CVT_I32_F64:
    case EVO_OP_CVT_F64_I32:
    case EVO_OP_SEXT:
    case EVO_OP_WRAP:
        evo_quick_convert(q, op, a[0], r);
        return;
    case EVO_OP_PERM_F32:
    case EVO_OP_PERM_F64:
    case EVO_OP_PERM_I32:
    case EVO_OP_GATHER_F32:
    case EVO_OP_GATHER_F64:
    case EVO_OP_GATHER_I32:
        lookup(q, index, v, a[0][0], r);
        return;
    case EVO_OP_NOT_MASK:
        r[0] = negate_mask(q, a[0][0]);
        return;
    case EVO_OP_SELECT_F32:
    case EVO_OP_SELECT_F64:
    case EVO_OP_SELECT_I32:
    case EVO_OP_SELECT_I64:
        select_value(q, is_wide(info->result), a[0][0], a[1], a[2], r);
        return;
    default:
        break;
    }
    if (info->result == EVO_TYPE_MASK && info->args[0] != EVO_TYPE_MASK) {
        compare(q, op, a[0], a[1], r);
        return;
    }
    for (unsigned p = 0; p < (is_wide(info->result) ? 2u : 1u); p++)
        r[p] = select_part(q, index, a[0][p], a[1][p], a[2][p]);
}
