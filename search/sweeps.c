/* How many sweeps a kernel over rows has, and what is handed from one to the next.
 *
 * split: A sweep of several accumulations becomes two, the opposite of join. Of states
 * that are carried together one leads: max(state, value). It becomes a plain maximum of
 * the first sweep, and sums that were corrected by it plain sums of the second, which
 * reads its final value.
 *
 * reload: What a later sweep computes as an earlier one does is stored to the output by
 * the earlier one and read from there; or what is read is computed again. */
#include "search/rebuild.h"

#include <string.h>

/* ---- split ------------------------------------------------------------------ */

typedef struct split {
    evo_rebuild *r;
    const evo_pass *pass, *combine; /* combine: of states, NULL */
    int lead;                       /* the sink that leads, of states */
    bool first[EVO_MAX_SINKS];      /* in the first sweep */
    bool depends[EVO_MAX_SINKS][EVO_MAX_INSTRS];
} split;

/* Which values depend on the state of sink s. */
static void find_dependent(split *d, int s) {
    const evo_kernel *k = d->r->from;
    const evo_block *body = &d->pass->blocks[0];
    bool *depends = d->depends[s];
    for (evo_value v = body->first; v < body->first + body->count; v++) {
        const evo_instr *instr = &k->instrs[v];
        depends[v] =
            evo_is_acc((evo_opcode)instr->op) && instr->imm == d->pass->sinks[s].index;
        for (int a = 0; a < 3; a++)
            if (instr->args[a] != EVO_NO_VALUE)
                depends[v] |= depends[instr->args[a]];
    }
}

/* v as op(state of s itself, value): the value; EVO_NO_VALUE: it is not. */
static evo_value own_value(const split *d, int s) {
    const evo_instr *instr = &d->r->from->instrs[d->pass->blocks[0].results[s]];
    for (int i = 0; i < 2; i++) {
        evo_value state = instr->args[i], value = instr->args[1 - i];
        if (state == EVO_NO_VALUE || value == EVO_NO_VALUE)
            return EVO_NO_VALUE;
        if (evo_is_acc((evo_opcode)d->r->from->instrs[state].op) &&
            d->depends[s][state] && !d->depends[s][value])
            return value;
    }
    return EVO_NO_VALUE;
}

/* What a carried sum adds to its state, corrected or not. */
static evo_value added_value(const split *d, int s) {
    const evo_instr *instr = &d->r->from->instrs[d->pass->blocks[0].results[s]];
    const bool *depends = d->depends[s];
    bool fma = instr->op == EVO_OP_FMA_F32 || instr->op == EVO_OP_FMA_F64;
    if (fma)
        return depends[instr->args[2]] ? EVO_NO_VALUE : instr->args[2];
    if (instr->op != EVO_OP_ADD_F32 && instr->op != EVO_OP_ADD_F64)
        return EVO_NO_VALUE;
    if (depends[instr->args[0]] == depends[instr->args[1]])
        return EVO_NO_VALUE;
    return instr->args[depends[instr->args[0]] ? 1 : 0];
}

static bool is_extremum(evo_opcode op) {
    return op == EVO_OP_MAX_F32 || op == EVO_OP_MAX_F64 || op == EVO_OP_MIN_F32 ||
           op == EVO_OP_MIN_F64;
}

/* A sweep of the sinks of one side, by plain instructions. */
static void write_side(split *d, bool first) {
    evo_rebuild *r = d->r;
    const evo_block *body = &d->pass->blocks[0];
    evo_rebuild_forget(r->map);
    evo_rebuild_begin_pass(r, d->pass);
    if (d->combine && !first) {
        const evo_sink *lead = &d->pass->sinks[d->lead];
        evo_type type = evo_accumulator_type(&r->from->accumulators[lead->index]);
        evo_value final =
            evo_build_leaf(&r->b, evo_rebuild_op(EVO_OP_ACC_F32, type), lead->index);
        r->map[body->results[d->lead]] = final;
    }
    for (int s = 0; s < d->pass->sink_count; s++) {
        evo_value v = body->results[s];
        if (d->first[s] != first)
            continue;
        if (d->combine)
            v = s == d->lead ? own_value(d, s) : added_value(d, s);
        evo_rebuild_cone(r, v, r->map);
        evo_builder_result(&r->b, (evo_sink_kind)d->pass->sinks[s].kind,
                           d->pass->sinks[s].index, r->map[v]);
    }
}

/* Whether the states of the sweep can be told apart; makes them plain. */
static bool part_states(split *d) {
    evo_kernel *k = d->r->b.kernel;
    int sinks = d->pass->sink_count;
    d->lead = -1;
    for (int s = 0; s < sinks; s++) {
        evo_opcode op =
            (evo_opcode)d->r->from->instrs[d->pass->blocks[0].results[s]].op;
        if (d->pass->sinks[s].kind != EVO_SINK_ACCUMULATOR)
            return false;
        find_dependent(d, s);
        if (is_extremum(op) && own_value(d, s) != EVO_NO_VALUE)
            d->lead = s;
    }
    for (int s = 0; s < sinks && d->lead >= 0; s++) {
        evo_accumulator *a = &k->accumulators[d->pass->sinks[s].index];
        evo_value root = d->pass->blocks[0].results[s];
        d->first[s] = s == d->lead;
        if (s != d->lead && added_value(d, s) == EVO_NO_VALUE)
            return false;
        if (!evo_accumulator_carries(a))
            return false;
        a->op = s == d->lead ? (evo_opcode)d->r->from->instrs[root].op
                             : evo_edit_float_op(evo_accumulator_type(a),
                                                 EVO_OP_ADD_F32, EVO_OP_ADD_F64);
    }
    return d->lead >= 0;
}

static bool splits(const evo_kernel *k, const evo_pass *pass) {
    bool last = pass + 1 == k->passes + k->pass_count;
    bool carried = !last && pass[1].kind == EVO_PASS_COMBINE;
    return pass->kind == EVO_PASS_SWEEP && pass->sink_count > 1 &&
           (carried || evo_pass_accumulates(k, pass)) &&
           k->pass_count + !carried <= EVO_MAX_PASSES;
}

bool evo_mutate_split(evo_mutant *m) {
    int p = evo_pass_random(m, splits);
    evo_rebuild *r = p >= 0 ? evo_rebuild_begin(m) : NULL;
    if (!r)
        return false;
    split d = {.r = r, .pass = &r->from->passes[p]};
    if (d.pass + 1 < r->from->passes + r->from->pass_count &&
        d.pass[1].kind == EVO_PASS_COMBINE)
        d.combine = d.pass + 1;
    bool fits = !d.combine || part_states(&d);
    uint32_t alone = evo_rng_below(m->rng, d.pass->sink_count);
    for (int s = 0; s < d.pass->sink_count && !d.combine; s++)
        d.first[s] = (uint32_t)s == alone;
    for (int i = 0; i < r->from->pass_count && fits; i++) {
        if (&r->from->passes[i] == d.pass) {
            write_side(&d, true);
            write_side(&d, false);
        } else if (&r->from->passes[i] != d.combine) {
            evo_rebuild_pass(r, &r->from->passes[i]);
        }
    }
    return evo_rebuild_finish(r) && fits;
}

/* ---- reload ----------------------------------------------------------------- */

/* Between which passes, and which values: `late` of the later sweep is `early` of the
 * earlier one. */
typedef struct handing {
    int from, to; /* passes */
    evo_value early, late;
    uint64_t output;
} handing;

static bool reads_state(const evo_instr *instr) {
    return instr->op >= EVO_OP_ACC_F32 && instr->op <= EVO_OP_RIGHT_I64;
}

static bool is_in(evo_opcode op) {
    return op >= EVO_OP_IN_F32 && op <= EVO_OP_IN_I64;
}

static bool is_out(evo_opcode op) {
    return op >= EVO_OP_OUT_F32 && op <= EVO_OP_OUT_I64;
}

/* Whether some pass from..to - 1 writes the sink. */
static bool writes(const evo_kernel *k, int from, int to, evo_sink_kind kind,
                   uint64_t index) {
    for (int p = from; p < to; p++)
        for (int s = 0; s < k->passes[p].sink_count; s++)
            if (k->passes[p].sinks[s].kind == kind &&
                k->passes[p].sinks[s].index == index)
                return true;
    return false;
}

static bool reads_output(const evo_kernel *k, int from, int to, uint64_t index) {
    for (int p = from; p < to; p++)
        for (int b = 0; b < k->passes[p].block_count; b++) {
            const evo_block *block = &k->passes[p].blocks[b];
            for (evo_value v = block->first; v < block->first + block->count; v++)
                if (is_out((evo_opcode)k->instrs[v].op) && k->instrs[v].imm == index)
                    return true;
        }
    return false;
}

/* Whether a leaf is the same in passes h->from and h->to. */
static bool lasts(const evo_kernel *k, const handing *h, const evo_instr *instr) {
    if (is_out((evo_opcode)instr->op))
        return false;
    return !reads_state(instr) ||
           !writes(k, h->from, h->to, EVO_SINK_ACCUMULATOR, instr->imm);
}

/* Whether v of the later sweep is u of the earlier one, on the same elements. `size`
 * counts instructions. */
static bool same_value(const evo_kernel *k, const handing *h, evo_value u, evo_value v,
                       int *size) {
    const evo_instr *x = &k->instrs[u], *y = &k->instrs[v];
    if (x->op != y->op || x->imm != y->imm || *size > 200)
        return false;
    int args = evo_instr_get((evo_opcode)x->op)->arg_count;
    *size += args > 0;
    for (int a = 0; a < args; a++)
        if (!same_value(k, h, x->args[a], y->args[a], size))
            return false;
    return args > 0 || lasts(k, h, x);
}

/* Which values of a block are computed from inputs, and are floats. */
static void find_computed(const evo_kernel *k, const evo_block *block,
                          bool computed[EVO_MAX_INSTRS]) {
    bool varies[EVO_MAX_INSTRS];
    for (evo_value v = block->first; v < block->first + block->count; v++) {
        const evo_instr *instr = &k->instrs[v];
        evo_type type = evo_edit_type(k, v);
        varies[v] = is_in((evo_opcode)instr->op);
        for (int a = 0; a < 3; a++)
            if (instr->args[a] != EVO_NO_VALUE)
                varies[v] |= varies[instr->args[a]];
        computed[v] = varies[v] && !is_in((evo_opcode)instr->op) &&
                      (type == EVO_TYPE_F32 || type == EVO_TYPE_F64);
    }
}

/* Whether the earlier sweep may store to h->output: nothing that counts is there, and a
 * pass from h->to on stores what is to stay. */
static bool may_store(const evo_kernel *k, const handing *h) {
    int last = h->to;
    while (last < k->pass_count &&
           !writes(k, last, last + 1, EVO_SINK_OUTPUT, h->output))
        last++;
    return last < k->pass_count &&
           !writes(k, h->from, h->to, EVO_SINK_OUTPUT, h->output) &&
           !reads_output(k, h->from + 1, last + 1, h->output);
}

enum { MOST_FOUND = 64 };

/* Pairs of values of two sweeps that could be handed over. */
static uint32_t find_pairs(const evo_kernel *k, int from, int to, handing *found,
                           uint32_t count) {
    const evo_block *one = &k->passes[from].blocks[0];
    const evo_block *two = &k->passes[to].blocks[0];
    bool computed[EVO_MAX_INSTRS];
    find_computed(k, two, computed);
    for (int last = two->first + two->count - 1; last >= two->first; last--) {
        evo_value v = (evo_value)last;
        for (evo_value u = one->first; u < one->first + one->count && computed[v];
             u++) {
            handing h = {from, to, u, v, 0};
            int size = 0;
            bool fits =
                k->outputs[0] ==
                (evo_edit_type(k, v) == EVO_TYPE_F32 ? EVO_STORE_F32 : EVO_STORE_F64);
            if (count < MOST_FOUND && fits && same_value(k, &h, u, v, &size) &&
                may_store(k, &h))
                found[count++] = h;
        }
    }
    return count;
}

/* Whether another value that could be handed over is computed from this one. */
static bool is_part(const evo_kernel *k, const handing *found, uint32_t count,
                    evo_value late) {
    for (uint32_t i = 0; i < count; i++)
        for (int a = 0; a < 3; a++)
            if (k->instrs[found[i].late].args[a] == late)
                return true;
    return false;
}

static uint32_t find_stores(const evo_kernel *k, handing *found) {
    uint32_t count = 0;
    for (int from = 0; from < k->pass_count; from++)
        for (int to = from + 1; to < k->pass_count; to++)
            if (k->passes[from].kind == EVO_PASS_SWEEP &&
                k->passes[to].kind == EVO_PASS_SWEEP)
                count = find_pairs(k, from, to, found, count);
    return count;
}

/* Reads of the output that the sweep which wrote it could spare. */
static uint32_t find_reads(const evo_kernel *k, handing *found) {
    uint32_t count = 0;
    for (int to = 1; to < k->pass_count; to++) {
        const evo_block *two = &k->passes[to].blocks[0];
        for (evo_value v = two->first; v < two->first + two->count; v++) {
            int from = to - 1;
            uint64_t output = k->instrs[v].imm;
            if (!is_out((evo_opcode)k->instrs[v].op))
                continue;
            while (from > 0 && !writes(k, from, from + 1, EVO_SINK_OUTPUT, output))
                from--;
            const evo_pass *pass = &k->passes[from];
            for (int s = 0; s < pass->sink_count && count < MOST_FOUND; s++)
                if (pass->kind == EVO_PASS_SWEEP && pass->block_count == 1 &&
                    pass->sinks[s].kind == EVO_SINK_OUTPUT &&
                    pass->sinks[s].index == output)
                    found[count++] =
                        (handing){from, to, pass->blocks[0].results[s], v, output};
        }
    }
    return count;
}

/* Pass p with a result more. */
static void write_storing(evo_rebuild *r, const evo_pass *pass, const handing *h) {
    evo_rebuild_begin_pass(r, pass);
    for (int b = 0; b < pass->block_count; b++) {
        if (b > 0)
            evo_rebuild_begin_region(r, pass, b);
        evo_rebuild_body(r, &pass->blocks[b]);
        for (int s = 0; s < pass->sink_count; s++)
            evo_builder_result(&r->b, (evo_sink_kind)pass->sinks[s].kind,
                               pass->sinks[s].index,
                               r->map[pass->blocks[b].results[s]]);
        evo_builder_result(&r->b, EVO_SINK_OUTPUT, (int)h->output, r->map[h->early]);
    }
}

/* Pass p with `value` in the place of h->late, and without what only that needed. */
static void write_live(evo_rebuild *r, const evo_pass *pass, evo_value late,
                       evo_value value) {
    r->map[late] = value;
    for (int b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        for (int i = 1; i < pass->block_count && b == 0; i++)
            evo_rebuild_cone(r, pass->blocks[i].predicate, r->map);
        if (b > 0)
            evo_rebuild_begin_region(r, pass, b);
        for (int s = 0; s < pass->sink_count; s++)
            evo_rebuild_cone(r, block->results[s], r->map);
        for (int s = 0; s < pass->sink_count; s++)
            evo_builder_result(&r->b, (evo_sink_kind)pass->sinks[s].kind,
                               pass->sinks[s].index, r->map[block->results[s]]);
    }
}

static bool store(evo_mutant *m, const handing *h) {
    evo_rebuild *r = evo_rebuild_begin(m);
    if (!r)
        return false;
    evo_type type = evo_edit_type(r->from, h->late);
    for (int p = 0; p < r->from->pass_count; p++) {
        const evo_pass *pass = &r->from->passes[p];
        if (p == h->from) {
            write_storing(r, pass, h);
        } else if (p == h->to) {
            evo_rebuild_begin_pass(r, pass);
            write_live(
                r, pass, h->late,
                evo_build_leaf(&r->b, evo_rebuild_op(EVO_OP_OUT_F32, type), h->output));
        } else {
            evo_rebuild_pass(r, pass);
        }
    }
    return evo_rebuild_finish(r);
}

/* Pass p without its store, left out where there is nothing else. */
static void write_without(evo_rebuild *r, const evo_pass *pass, const handing *h) {
    if (pass->sink_count == 1)
        return;
    evo_rebuild_begin_pass(r, pass);
    for (int s = 0; s < pass->sink_count; s++) {
        evo_value v = pass->blocks[0].results[s];
        if (pass->sinks[s].kind == EVO_SINK_OUTPUT && pass->sinks[s].index == h->output)
            continue;
        evo_rebuild_cone(r, v, r->map);
        evo_builder_result(&r->b, (evo_sink_kind)pass->sinks[s].kind,
                           pass->sinks[s].index, r->map[v]);
    }
}

/* Whether all that `early` follows from is there in the later sweep, too. */
static bool recomputable(const evo_kernel *k, const handing *h) {
    bool needed[EVO_MAX_INSTRS] = {false};
    needed[h->early] = true;
    for (int v = h->early; v >= 0; v--) {
        const evo_instr *instr = &k->instrs[v];
        for (int a = 0; needed[v] && a < 3; a++)
            if (instr->args[a] != EVO_NO_VALUE)
                needed[instr->args[a]] = true;
        if (needed[v] && evo_instr_get((evo_opcode)instr->op)->arg_count == 0 &&
            !lasts(k, h, instr))
            return false;
    }
    return true;
}

static bool recompute(evo_mutant *m, const handing *h) {
    const evo_kernel *k = m->kernel;
    /* Others may read what is stored. */
    if (!recomputable(k, h) || reads_output(k, h->from + 1, h->to, h->output) ||
        !writes(k, h->to, h->to + 1, EVO_SINK_OUTPUT, h->output))
        return false;
    evo_rebuild *r = evo_rebuild_begin(m);
    if (!r)
        return false;
    for (int p = 0; p < r->from->pass_count; p++) {
        const evo_pass *pass = &r->from->passes[p];
        if (p == h->from) {
            write_without(r, pass, h);
        } else if (p == h->to) {
            evo_value map[EVO_MAX_INSTRS];
            evo_rebuild_forget(map);
            evo_rebuild_begin_pass(r, pass);
            evo_rebuild_cone(r, h->early, map);
            write_live(r, pass, h->late, map[h->early]);
        } else {
            evo_rebuild_pass(r, pass);
        }
    }
    return evo_rebuild_finish(r);
}

/* One of them, mostly one that saves most: no part of another. */
static const handing *choose(evo_mutant *m, const handing *found, uint32_t count) {
    const handing *h = NULL;
    for (int i = 0; i < 16; i++) {
        h = &found[evo_rng_below(m->rng, count)];
        if (evo_rng_below(m->rng, 8) == 0 || !is_part(m->kernel, found, count, h->late))
            break;
    }
    return h;
}

bool evo_mutate_reload(evo_mutant *m) {
    handing found[MOST_FOUND];
    bool stores = evo_rng_u32(m->rng) & 1;
    uint32_t count =
        stores ? find_stores(m->kernel, found) : find_reads(m->kernel, found);
    if (count == 0) {
        stores = !stores;
        count = stores ? find_stores(m->kernel, found) : find_reads(m->kernel, found);
    }
    if (count == 0)
        return false;
    const handing *h = choose(m, found, count);
    return stores ? store(m, h) : recompute(m, h);
}
