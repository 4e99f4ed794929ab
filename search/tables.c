/* Mutations of generated tables. */
#include "search/edit.h"

#include <math.h>
#include <string.h>

/* Entry j of a table over the reals, as wide as the machine has it. */
static long double entry_exact(const evo_table *table, unsigned j, double shift) {
    long double t = ((long double)j + shift) * table->step;
    switch (table->generator) {
    case EVO_GENERATOR_EXP2:
    case EVO_GENERATOR_EXP2_BITS:
        return exp2l(t);
    case EVO_GENERATOR_LOG2:
        return log2l(t);
    case EVO_GENERATOR_LOG:
        return logl(t);
    case EVO_GENERATOR_RECIPROCAL:
        return 1 / t;
    case EVO_GENERATOR_TANH:
        return tanhl(t);
    case EVO_GENERATOR_ERF:
        return erfl(t);
    case EVO_GENERATOR_ERF_SLOPE:
        return 1.1283791670955125739L * expl(-t * t);
    default:
        return 0;
    }
}

/* Largest distance of an entry to its rounded value, in ulps of a result in the same
 * binade, given up above `bound`. */
static double rounding_loss(const evo_table *table, double shift, double bound) {
    double largest = 0;
    for (unsigned j = 0; j < table->size && largest < bound; j++) {
        long double exact = entry_exact(table, j, shift);
        bool wide = table->type == EVO_TYPE_F64;
        long double rounded = wide ? (double)exact : (float)exact;
        int e = 0;
        (void)frexpl(rounded, &e);
        double loss = (double)ldexpl(fabsl(rounded - exact), (wide ? 53 : 24) - e);
        largest = loss <= largest ? largest : loss;
    }
    return largest;
}

void evo_mutate_table_shift(evo_kernel *kernel, int table, int tries, evo_rng *rng) {
    evo_table *t = &kernel->tables[table];
    /* Near zero the shift can be absorbed by a constant term with few lost bits. */
    double span = ldexp(1, -(int)evo_rng_below(rng, 10) - 1);
    double best = INFINITY, best_shift = t->shift;
    for (int i = 0; i < tries; i++) {
        double shift = (2 * evo_rng_unit(rng) - 1) * span;
        double loss = rounding_loss(t, shift, best);
        if (loss < best) {
            best = loss;
            best_shift = shift;
        }
    }
    t->shift = best_shift;
    evo_table_generate(kernel, table);
}

static bool is_low(evo_generator generator) {
    return generator == EVO_GENERATOR_EXP2_LOW || generator == EVO_GENERATOR_LOG2_LOW ||
           generator == EVO_GENERATOR_LOG_LOW;
}

/* A random table whose grid may move; -1: none. */
static int random_table(const evo_mutant *m) {
    int found[EVO_MAX_TABLES];
    uint32_t count = 0;
    for (int i = 0; i < m->kernel->table_count; i++)
        if (evo_generator_moves(m->kernel->tables[i].generator))
            found[count++] = i;
    return count ? found[evo_rng_below(m->rng, count)] : -1;
}

/* Moves the table (and its low parts, which have the same grid) to a shift that suits
 * rounding; fitting takes the shift up in the constants of the core. */
bool evo_mutate_shift(evo_mutant *m) {
    evo_kernel *k = m->kernel;
    int table = random_table(m);
    if (table < 0)
        return false;
    double before = k->tables[table].shift;
    static const int tries[] = {64, 512, 4096};
    evo_mutate_table_shift(k, table, tries[evo_rng_below(m->rng, 3)], m->rng);
    for (int i = 0; i < k->table_count; i++)
        if (is_low(k->tables[i].generator) && k->tables[i].shift == before &&
            k->tables[i].step == k->tables[table].step) {
            k->tables[i].shift = k->tables[table].shift;
            evo_table_generate(k, i);
        }
    return true;
}

/* The rounding constant 1.5 * 2^52 / size' of a table of size' entries that is indexed
 * by the low bits of its sum, and the shifts that bring the other bits to the
 * exponent's place (in i32 to the left by 23 less the index's width, in i64 first to
 * the right by that width), follow the size. */
static void rescale_constants(evo_kernel *k, int index_bits, double factor) {
    double magic32 = ldexp(1.5, 23 - index_bits), magic64 = ldexp(1.5, 52 - index_bits);
    int places = 23 - index_bits, more = factor > 1 ? 1 : -1;
    for (evo_value v = 0; v < k->instr_count; v++) {
        if (!evo_edit_is_constant(k, v))
            continue;
        evo_type type = evo_edit_type(k, v);
        double value = evo_edit_constant_value(k, v);
        bool magic = (type == EVO_TYPE_F32 && value == magic32) ||
                     (type == EVO_TYPE_F64 && value == magic64);
        if (magic)
            k->instrs[v] = evo_edit_constant(type, value / factor);
        else if (type == EVO_TYPE_I32 && value == places)
            k->instrs[v] = evo_edit_constant(type, places - more);
        else if (type == EVO_TYPE_I64 && value == index_bits)
            k->instrs[v] = evo_edit_constant(type, index_bits + more);
    }
}

static bool resize_table(evo_kernel *k, int table, unsigned size) {
    evo_table *t = &k->tables[table];
    int by = (int)size - (int)t->size;
    if (k->table_data_count + by > EVO_MAX_TABLE_DATA)
        return false;
    uint16_t end = (uint16_t)(t->first + t->size);
    memmove(&k->table_data[end + by], &k->table_data[end],
            (size_t)(k->table_data_count - end) * sizeof k->table_data[0]);
    k->table_data_count = (uint16_t)(k->table_data_count + by);
    for (int i = table + 1; i < k->table_count; i++)
        k->tables[i].first = (uint16_t)(k->tables[i].first + by);
    t->step *= (double)t->size / size;
    t->size = (uint16_t)size;
    evo_table_generate(k, table);
    return true;
}

bool evo_mutate_resize(evo_mutant *m) {
    evo_kernel *k = m->kernel;
    int table = random_table(m);
    if (table < 0)
        return false;
    unsigned size = k->tables[table].size;
    bool twice = size <= 2 || (size < 32 && (evo_rng_u32(m->rng) & 1));
    unsigned new_size = twice ? 2 * size : size / 2;
    rescale_constants(k, (int)lrint(log2(size)), twice ? 2 : 0.5);
    for (int i = 0; i < k->table_count; i++)
        if (k->tables[i].generator != EVO_GENERATOR_NONE && k->tables[i].size == size &&
            !resize_table(k, i, new_size))
            return false;
    return true;
}

/* A table of free entries next to zero, all different, of which fitting makes what it
 * likes; -1 when there is no room. */
static int add_free_table(evo_kernel *k, evo_type type, unsigned size) {
    if (k->table_count == EVO_MAX_TABLES ||
        k->table_data_count + size > EVO_MAX_TABLE_DATA)
        return -1;
    evo_table *t = &k->tables[k->table_count];
    *t =
        (evo_table){.type = type, .first = k->table_data_count, .size = (uint16_t)size};
    for (unsigned j = 0; j < size; j++) {
        evo_instr entry = evo_edit_constant(type, ldexp(1 + j / 64.0, -40));
        k->table_data[t->first + j] = entry.imm;
    }
    k->table_data_count = (uint16_t)(k->table_data_count + size);
    return k->table_count++;
}

/* Whether factor `slot` of the fma or product v is an entry that may be fitted. */
static bool is_coefficient(const evo_kernel *k, evo_value v, int slot) {
    unsigned op = k->instrs[v].op;
    if (op != EVO_OP_FMA_F32 && op != EVO_OP_FMA_F64 && op != EVO_OP_MUL_F32 &&
        op != EVO_OP_MUL_F64)
        return false;
    const evo_instr *entry = &k->instrs[k->instrs[v].args[slot]];
    return (entry->op == EVO_OP_PERM_F32 || entry->op == EVO_OP_PERM_F64) &&
           evo_generator_fits(k->tables[entry->imm].generator);
}

/* A polynomial whose coefficients come from tables gains a degree: the innermost
 * coefficient c, which d multiplies, becomes fma(d, c', c) with c' from a new table. */
bool evo_mutate_deepen(evo_mutant *m) {
    evo_kernel *k = m->kernel;
    evo_value found[EVO_MAX_INSTRS];
    uint32_t count = 0;
    for (evo_value v = 0; v < k->instr_count; v++)
        if (is_coefficient(k, v, 0) || is_coefficient(k, v, 1))
            found[count++] = v;
    evo_value v = evo_edit_pick(k, found, count, m->rng);
    if (v == EVO_NO_VALUE)
        return false;
    evo_edge edge = {0, 0, v, is_coefficient(k, v, 0) ? 0 : 1};
    evo_edit_locate(k, v, &edge.pass, &edge.block);
    evo_value c = evo_edit_edge_value(k, &edge), d = k->instrs[v].args[1 - edge.slot];
    evo_type type = evo_edit_type(k, c);
    evo_instr entry = k->instrs[c];
    int table = add_free_table(k, type, k->tables[entry.imm].size);
    if (table < 0)
        return false;
    entry.imm = (uint64_t)table;
    evo_value more = evo_edit_insert(k, &edge, &entry);
    if (more == EVO_NO_VALUE)
        return false;
    evo_instr fma = evo_edit_instr(
        evo_edit_float_op(type, EVO_OP_FMA_F32, EVO_OP_FMA_F64), d, more, c);
    evo_value grown = evo_edit_insert(k, &edge, &fma);
    if (grown == EVO_NO_VALUE)
        return false;
    evo_edit_set_edge(k, &edge, grown);
    return true;
}
