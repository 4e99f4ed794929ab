/* Sums that stop at their smallest term: optimal truncation of asymptotic series
 * (Boyd 1999, "The Devil's Invention"). Of s_k = s_(k-1) + t_k a term counts where it
 * is smaller than the one before that counted, else it is zero, and with it all later
 * ones: t'_k = |t_k| < |t'_(k-1)| ? t_k : 0, where t'_0 is what the sum starts from. No
 * term costs a branch, and lanes may stop at different places. */
#include "search/edit.h"

#include <math.h>

enum { LEAST = 3 }; /* terms of a sum that is worth it */

static bool is_sub(const evo_kernel *k, evo_value v) {
    return k->instrs[v].op == EVO_OP_SUB_F32 || k->instrs[v].op == EVO_OP_SUB_F64;
}

static bool is_fma(const evo_kernel *k, evo_value v) {
    return k->instrs[v].op == EVO_OP_FMA_F32 || k->instrs[v].op == EVO_OP_FMA_F64;
}

static bool is_sum(const evo_kernel *k, evo_value v) {
    return is_sub(k, v) || is_fma(k, v) || k->instrs[v].op == EVO_OP_ADD_F32 ||
           k->instrs[v].op == EVO_OP_ADD_F64;
}

/* Which operand of the sum v may be the one before it: first..last. */
static void places(const evo_kernel *k, evo_value v, int *first, int *last) {
    *first = is_fma(k, v) ? 2 : 0;
    *last = is_fma(k, v) ? 2 : is_sub(k, v) ? 0 : 1;
}

/* How many sums stand behind each other up to each value of a block, each but the first
 * with the one before at place before[v]. */
static void measure(const evo_kernel *k, const evo_block *home,
                    uint16_t length[EVO_MAX_INSTRS], uint8_t before[EVO_MAX_INSTRS]) {
    for (evo_value v = home->first; v < home->first + home->count; v++) {
        int first, last;
        length[v] = 0;
        if (!is_sum(k, v))
            continue;
        places(k, v, &first, &last);
        length[v] = 1;
        before[v] = (uint8_t)first;
        for (int a = first; a <= last; a++) {
            evo_value u = k->instrs[v].args[a];
            bool inside = u >= home->first && u < home->first + home->count;
            if (evo_edit_is_constant(k, u) && length[v] == 1)
                before[v] = (uint8_t)a; /* a sum starts there */
            if (inside && length[u] >= length[v]) {
                length[v] = (uint16_t)(length[u] + 1);
                before[v] = (uint8_t)a;
            }
        }
    }
}

typedef struct stopping {
    evo_kernel *k;
    evo_edge edge; /* before the sum */
    evo_type type;
    bool failed;
} stopping;

static evo_value insert(stopping *s, evo_opcode f32, evo_opcode f64, evo_value a,
                        evo_value b, evo_value c) {
    evo_instr instr = evo_edit_instr(evo_edit_float_op(s->type, f32, f64), a, b, c);
    evo_value v = s->failed ? EVO_NO_VALUE : evo_edit_insert(s->k, &s->edge, &instr);
    s->failed |= v == EVO_NO_VALUE;
    return v;
}

static evo_value magnitude(stopping *s, evo_value v) {
    return insert(s, EVO_OP_ABS_F32, EVO_OP_ABS_F64, v, EVO_NO_VALUE, EVO_NO_VALUE);
}

/* The term of the sum at the edge, as a value of its own. */
static evo_value term_of(stopping *s, int place) {
    evo_instr *sum = &s->k->instrs[s->edge.user];
    evo_value start = sum->args[place];
    if (!is_fma(s->k, s->edge.user))
        return sum->args[1 - place];
    evo_value term = insert(s, EVO_OP_MUL_F32, EVO_OP_MUL_F64, sum->args[0],
                            sum->args[1], EVO_NO_VALUE);
    if (!s->failed)
        s->k->instrs[s->edge.user] =
            evo_edit_instr(evo_edit_float_op(s->type, EVO_OP_ADD_F32, EVO_OP_ADD_F64),
                           start, term, EVO_NO_VALUE);
    return term;
}

/* The sum at the edge takes its term where that is less than `least`; what is the least
 * for the next one. */
static evo_value stop_one(stopping *s, int place, evo_value least) {
    evo_value term = term_of(s, place);
    place = place == 2 ? 0 : place;
    evo_value size = magnitude(s, term);
    if (least == EVO_NO_VALUE)
        return size;
    evo_instr constant = evo_edit_constant(s->type, 0);
    evo_value zero =
        s->failed ? EVO_NO_VALUE : evo_edit_insert(s->k, &s->edge, &constant);
    s->failed |= zero == EVO_NO_VALUE;
    evo_value less = insert(s, EVO_OP_LT_F32, EVO_OP_LT_F64, size, least, EVO_NO_VALUE);
    evo_value taken = insert(s, EVO_OP_SELECT_F32, EVO_OP_SELECT_F64, less, term, zero);
    least = magnitude(s, taken);
    if (!s->failed)
        s->k->instrs[s->edge.user].args[1 - place] = taken;
    return least;
}

bool evo_series_stop(evo_kernel *k, evo_value last) {
    uint16_t length[EVO_MAX_INSTRS] = {0};
    uint8_t before[EVO_MAX_INSTRS] = {0};
    evo_value sums[EVO_MAX_INSTRS];
    stopping s = {.k = k};
    for (int p = 0; p < k->pass_count; p++)
        for (int b = 0; b < k->passes[p].block_count; b++)
            measure(k, &k->passes[p].blocks[b], length, before);
    if (last == EVO_NO_VALUE) {
        last = 0;
        for (evo_value v = 0; v < k->instr_count; v++)
            last = length[v] > length[last] ? v : last;
    }
    if (length[last] < LEAST)
        return false;
    int count = length[last];
    for (int i = count; i-- > 0; last = k->instrs[last].args[before[last]])
        sums[i] = last;
    evo_edit_locate(k, sums[0], &s.edge.pass, &s.edge.block);
    s.type = evo_edit_type(k, sums[0]);
    s.edge.user = sums[0];
    evo_value start = k->instrs[sums[0]].args[before[sums[0]]];
    bool empty =
        evo_edit_is_constant(k, start) && evo_edit_constant_value(k, start) == 0;
    evo_value least = empty ? EVO_NO_VALUE : magnitude(&s, start);
    for (int i = 0; i < count && !s.failed; i++) {
        int place = before[sums[i]];
        s.edge.user =
            (evo_value)(s.edge.user + sums[i] - (i > 0 ? sums[i - 1] : sums[0]));
        least = stop_one(&s, place, least);
    }
    return !s.failed;
}

bool evo_mutate_stop(evo_mutant *m) {
    uint16_t length[EVO_MAX_INSTRS] = {0};
    uint8_t before[EVO_MAX_INSTRS] = {0};
    evo_value found[EVO_MAX_INSTRS];
    uint32_t count = 0;
    evo_kernel *k = m->kernel;
    for (int p = 0; p < k->pass_count; p++)
        for (int b = 0; b < k->passes[p].block_count; b++)
            measure(k, &k->passes[p].blocks[b], length, before);
    for (evo_value v = 0; v < k->instr_count; v++)
        if (length[v] >= LEAST)
            found[count++] = v;
    evo_value v = evo_edit_pick(k, found, count, m->rng);
    return v != EVO_NO_VALUE && evo_series_stop(k, v);
}
