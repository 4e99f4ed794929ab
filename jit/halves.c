/* Quick generator: what crosses the borders of registers (conversions between sizes,
 * masks of 64-bit lanes, tables), and values that are the same in all steps. */
#include "jit/quick.h"

#include <string.h>

#define N EVO_QUICK_NONE

/* ---- Uniform values --------------------------------------------------------- */

static quick_value new_uniform(evo_quick *q, quick_place place, unsigned size,
                               uint64_t key) {
    quick_value value = evo_quick_new(q);
    if (q->uniform_count == EVO_MAX_INSTRS) {
        q->failed = true;
        return value;
    }
    q->values[value].uniform = true;
    q->values[value].place = (uint8_t)place;
    q->values[value].size = (uint8_t)size;
    q->uniforms[q->uniform_count] = value;
    q->uniform_bits[q->uniform_count++] = key;
    return value;
}

/* The uniform with this key, or N. */
static quick_value find_uniform(const evo_quick *q, quick_place place, unsigned size,
                                uint64_t key) {
    for (unsigned i = 0; i < q->uniform_count; i++) {
        const quick_vreg *v = &q->values[q->uniforms[i]];
        if (q->uniform_bits[i] == key && v->place == place && v->size == size)
            return q->uniforms[i];
    }
    return N;
}

/* `bytes` of the pool, aligned to their number (a power of two). */
static uint32_t pool_room(evo_quick *q, unsigned bytes) {
    unsigned align = bytes > 64 ? 64 : bytes;
    unsigned at = (q->pool_bytes + align - 1) / align * align;
    if (at + bytes > EVO_QUICK_POOL) {
        q->failed = true;
        return 0;
    }
    q->pool_bytes = at + bytes;
    return at;
}

/* EVEX broadcasts an element from memory, VEX does not. */
quick_value evo_quick_literal(evo_quick *q, unsigned size, uint64_t bits) {
    bits = size == 4 ? (uint32_t)bits : bits;
    quick_value value = find_uniform(q, PLACE_POOL, size, bits);
    if (value != N)
        return value;
    unsigned bytes = q->wide ? size : q->vector_bytes;
    value = new_uniform(q, PLACE_POOL, size, bits);
    uint32_t at = q->values[value].at = pool_room(q, bytes);
    for (unsigned i = 0; i < bytes && !q->failed; i += size)
        memcpy(q->pool + at + i, &bits, size);
    return value;
}

quick_value evo_quick_word(evo_quick *q, quick_place place, unsigned size,
                           unsigned number) {
    quick_value value = find_uniform(q, place, size, number);
    if (value != N)
        return value;
    value = new_uniform(q, place, size, number);
    q->values[value].at = number;
    return value;
}

static void copy_entry(evo_quick *q, const evo_table *t, unsigned entry, uint32_t at) {
    unsigned size = t->type == EVO_TYPE_F64 ? 8 : 4;
    memcpy(q->pool + at, &q->kernel->table_data[t->first + entry], size);
}

/* Entries first, first + 1, ... of a table, repeated to fill a vector. */
quick_value evo_quick_chunk(evo_quick *q, unsigned table, unsigned first) {
    const evo_table *t = &q->kernel->tables[table];
    unsigned size = t->type == EVO_TYPE_F64 ? 8 : 4;
    uint64_t key = (uint64_t)table << 32 | first;
    quick_value value = find_uniform(q, PLACE_POOL, 0, key);
    if (value != N)
        return value;
    value = new_uniform(q, PLACE_POOL, 0, key);
    uint32_t at = q->values[value].at = pool_room(q, q->vector_bytes);
    for (unsigned i = 0; i * size < q->vector_bytes && !q->failed; i++)
        copy_entry(q, t, (first + i) % t->size, at + i * size);
    return value;
}

uint32_t evo_quick_table(evo_quick *q, unsigned table) {
    const evo_table *t = &q->kernel->tables[table];
    unsigned size = t->type == EVO_TYPE_F64 ? 8 : 4;
    if (q->table_at[table] == UINT32_MAX) {
        uint32_t at = pool_room(q, (t->size * size + 63) / 64 * 64);
        for (unsigned i = 0; i < t->size && !q->failed; i++)
            copy_entry(q, t, i, at + i * size);
        q->table_at[table] = at;
    }
    return q->table_at[table];
}

/* ---- Halves ----------------------------------------------------------------- */

quick_value evo_quick_upper(evo_quick *q, quick_value a) {
    return evo_quick_emit(q, q->wide ? QUICK_EXTRACT512 : QUICK_EXTRACT256, a, N, N, 1);
}

static quick_value join(evo_quick *q, quick_value low, quick_value high) {
    return evo_quick_emit(q, q->wide ? QUICK_INSERT512 : QUICK_INSERT256, low, high, N,
                          1);
}

/* The low 32 bits of each 64-bit lane of two vectors of 256 bits, in order. */
static quick_value low_words(evo_quick *q, quick_value low, quick_value high) {
    quick_value mixed = evo_quick_emit(q, QUICK_SHUFPS, low, high, N, 0x88);
    return evo_quick_emit(q, QUICK_PERMQ, mixed, N, N, 0xd8);
}

quick_value evo_quick_join_masks(evo_quick *q, quick_value low, quick_value high) {
    return q->wide ? evo_quick_emit(q, QUICK_KUNPCKBW, high, low, N, 0)
                   : low_words(q, low, high);
}

quick_value evo_quick_half_mask(evo_quick *q, quick_value mask, unsigned part) {
    if (q->wide)
        return part == 0 ? mask : evo_quick_emit(q, QUICK_KSHIFTRW, mask, N, N, 8);
    mask = part == 0 ? mask : evo_quick_upper(q, mask);
    return evo_quick_emit(q, QUICK_PMOVSXDQ, mask, N, N, 0);
}

void evo_quick_convert(evo_quick *q, evo_opcode op, quick_value a[2],
                       quick_value r[2]) {
    quick_form form = op == EVO_OP_WIDEN         ? QUICK_CVTPS2PD
                      : op == EVO_OP_NARROW      ? QUICK_CVTPD2PS
                      : op == EVO_OP_CVT_I32_F64 ? QUICK_CVTPD2DQ
                      : op == EVO_OP_CVT_F64_I32 ? QUICK_CVTDQ2PD
                      : op == EVO_OP_SEXT        ? QUICK_PMOVSXDQ
                                                 : QUICK_PMOVQD;
    if (form == QUICK_PMOVQD && !q->wide) {
        r[0] = low_words(q, a[0], a[1]);
    } else if (op == EVO_OP_WIDEN || op == EVO_OP_CVT_F64_I32 || op == EVO_OP_SEXT) {
        quick_value upper = evo_quick_upper(q, a[0]);
        r[0] = evo_quick_emit(q, form, a[0], N, N, 0);
        r[1] = evo_quick_emit(q, form, upper, N, N, 0);
    } else {
        quick_value low = evo_quick_emit(q, form, a[0], N, N, 0);
        quick_value high = evo_quick_emit(q, form, a[1], N, N, 0);
        r[0] = join(q, low, high);
    }
}

/* ---- Tables ----------------------------------------------------------------- */

/* The mask of all lanes is an operand that the instruction clears. */
static quick_value gather_part(evo_quick *q, unsigned table, quick_form form,
                               quick_value index) {
    uint32_t at = evo_quick_table(q, table);
    quick_value ones =
        evo_quick_emit(q, q->wide ? QUICK_KXNORW : QUICK_PCMPEQD, index, index, N, 0);
    if (q->wide) /* any mask registers will do */
        q->mops[q->mop_count - 1].src[0] = q->mops[q->mop_count - 1].src[1] = N;
    quick_value r = evo_quick_emit(q, form, index, N, ones, 0);
    q->mops[q->mop_count - 1].table = (uint16_t)at;
    return r;
}

static void gather(evo_quick *q, unsigned table, quick_value index, quick_value r[2]) {
    if (q->kernel->tables[table].type != EVO_TYPE_F64) {
        r[0] = gather_part(q, table, QUICK_GATHERPS, index);
        return;
    }
    quick_value upper = evo_quick_upper(q, index);
    r[0] = gather_part(q, table, QUICK_GATHERPD, index);
    r[1] = gather_part(q, table, QUICK_GATHERPD, upper);
}

/* One permute of eight lanes; larger tables by two, chosen by the sign that a bit of
 * the index becomes. */
static quick_value permute256(evo_quick *q, unsigned table, unsigned first,
                              unsigned size, quick_value index) {
    if (size <= 8)
        return evo_quick_emit(q, QUICK_PERMPS, index, evo_quick_chunk(q, table, first),
                              N, 0);
    unsigned half = size / 2;
    quick_value low = permute256(q, table, first, half, index);
    quick_value high = permute256(q, table, first + half, half, index);
    quick_value bit = evo_quick_emit(q, QUICK_PSLLD, index, N, N, half == 8 ? 28 : 27);
    return evo_quick_emit(q, QUICK_BLENDVPS, low, high, bit, 0);
}

static quick_value permute512(evo_quick *q, unsigned table, unsigned first,
                              quick_value index) {
    const evo_table *t = &q->kernel->tables[table];
    bool wide = t->type == EVO_TYPE_F64;
    unsigned lanes = wide ? 8 : 16;
    quick_value low = evo_quick_chunk(q, table, first);
    if (t->size <= lanes)
        return evo_quick_emit(q, wide ? QUICK_PERMPD : QUICK_PERMPS, index, low, N, 0);
    return evo_quick_emit(q, wide ? QUICK_PERMI2PD : QUICK_PERMI2PS, index, low,
                          evo_quick_chunk(q, table, first + lanes), 0);
}

quick_value evo_quick_permute_f64(evo_quick *q, unsigned table, quick_value index) {
    quick_value low = permute512(q, table, 0, index);
    if (q->kernel->tables[table].size <= 16)
        return low;
    quick_value high = permute512(q, table, 16, index);
    quick_value bit =
        evo_quick_emit(q, QUICK_PTESTMQ, index, evo_quick_literal(q, 8, 16), N, 0);
    return evo_quick_emit(q, QUICK_BLENDMPD, low, high, bit, 0);
}

void evo_quick_lookup(evo_quick *q, evo_opcode op, unsigned table, quick_value a,
                      quick_value r[2]) {
    const evo_table *t = &q->kernel->tables[table];
    if (op == EVO_OP_GATHER_F32 || op == EVO_OP_GATHER_F64 || op == EVO_OP_GATHER_I32) {
        gather(q, table, a, r);
    } else if (t->type != EVO_TYPE_F64) {
        r[0] =
            q->wide ? permute512(q, table, 0, a) : permute256(q, table, 0, t->size, a);
    } else if (q->wide) {
        quick_value upper = evo_quick_upper(q, a);
        a = evo_quick_emit(q, QUICK_PMOVZXDQ, a, N, N, 0);
        upper = evo_quick_emit(q, QUICK_PMOVZXDQ, upper, N, N, 0);
        r[0] = evo_quick_permute_f64(q, table, a);
        r[1] = evo_quick_permute_f64(q, table, upper);
    } else {
        q->failed = true;
    }
}
