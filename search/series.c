/* Series in straight-line programs, whose order is a gene.
 *
 * A stage is a value v with an operand u, or an operand's operand, that is computed as
 * v is: the same instructions in the same places, down to values that both share,
 * constants, and what the stage before hands on. Where v is u and a term (v = u + t)
 * the next stage follows v; where v is a function of u and the constant of that power
 * (v = u x + c, v = 1 + x c u) it comes before the first one. Constants of a new stage
 * are what the sequence of the others leads to. */
#include "search/edit.h"

#include <math.h>
#include <string.h>

enum { MAX_NODES = 24, MAX_CONSTANTS = 6, MAX_TRIES = 400, MAX_KNOWN = 5 };
enum { MAX_TOLD = 2 * MAX_NODES + MAX_CONSTANTS };

/* ---- Stages ----------------------------------------------------------------- */

/* What of the stage v is what of the stage u: instructions and constants. */
typedef struct stage {
    const evo_kernel *k;
    evo_value v, u, start; /* start: in u what u is in v */
    bool sum;              /* v = u + t, so that the series goes on behind v */
    int count, constant_count, tries;
    evo_value nodes[MAX_NODES], images[MAX_NODES];
    evo_value constants[MAX_CONSTANTS], before[MAX_CONSTANTS];
    const evo_block *home;
} stage;

/* The last place of v in the list; -1: none. */
static int index_of(const evo_value *list, int count, evo_value v) {
    while (--count >= 0 && list[count] != v)
        continue;
    return count;
}

static bool in_home(const stage *s, evo_value v) {
    return v >= s->home->first && v < s->home->first + s->home->count;
}

static bool is_float(evo_type type) {
    return type == EVO_TYPE_F32 || type == EVO_TYPE_F64;
}

static bool match(stage *s, evo_value a, evo_value b);

static bool match_args(stage *s, evo_value a, evo_value b, bool swapped) {
    const evo_instr *x = &s->k->instrs[a], *y = &s->k->instrs[b];
    int count = evo_instr_get((evo_opcode)x->op)->arg_count;
    for (int i = 0; i < count; i++)
        if (!match(s, x->args[i], y->args[swapped && i < 2 ? 1 - i : i]))
            return false;
    return true;
}

static bool match_constants(stage *s, evo_value a, evo_value b) {
    int known = index_of(s->constants, s->constant_count, a);
    if (known >= 0)
        return s->before[known] == b;
    if (s->constant_count == MAX_CONSTANTS || !is_float(evo_edit_type(s->k, a)) ||
        s->k->instrs[a].op != s->k->instrs[b].op)
        return false;
    s->constants[s->constant_count] = a;
    s->before[s->constant_count++] = b;
    return true;
}

/* Whether a of the stage v is b of the stage u. */
static bool match(stage *s, evo_value a, evo_value b) {
    const evo_instr *x = &s->k->instrs[a], *y = &s->k->instrs[b];
    if (a == b)
        return true;
    if (s->tries-- <= 0)
        return false;
    int known = index_of(s->nodes, s->count, a);
    if (known >= 0)
        return s->images[known] == b;
    if (index_of(s->images, s->count, a) >= 0) { /* handed on by the stage before */
        if (a != s->u)
            return true;
        bool again = s->start == EVO_NO_VALUE || s->start == b;
        s->start = b;
        return again;
    }
    if (evo_edit_is_constant(s->k, a) && evo_edit_is_constant(s->k, b))
        return match_constants(s, a, b);
    const evo_instr_info *info = evo_instr_get((evo_opcode)x->op);
    if (x->op != y->op || x->imm != y->imm || info->arg_count == 0 ||
        s->count == MAX_NODES || !in_home(s, a) || !in_home(s, b))
        return false;
    stage saved = *s;
    s->nodes[s->count] = a;
    s->images[s->count++] = b;
    stage tried = *s;
    if (match_args(s, a, b, false))
        return true;
    tried.tries = s->tries;
    *s = tried;
    if ((info->flags & EVO_FLAG_COMM) && match_args(s, a, b, true))
        return true;
    saved.tries = s->tries;
    *s = saved;
    return false;
}

static bool match_stage(const evo_kernel *k, const evo_block *home, evo_value v,
                        evo_value u, stage *s) {
    memset(s, 0, sizeof *s);
    s->k = k;
    s->home = home;
    s->v = v;
    s->u = u;
    s->start = EVO_NO_VALUE;
    s->tries = MAX_TRIES;
    if (!is_float(evo_edit_type(k, v)) || !in_home(s, v) || !in_home(s, u))
        return false;
    return match(s, v, u) && s->start != EVO_NO_VALUE && s->count > 0;
}

static bool adds(const evo_kernel *k, evo_value v) {
    evo_opcode op = (evo_opcode)k->instrs[v].op;
    return op == EVO_OP_ADD_F32 || op == EVO_OP_ADD_F64 || op == EVO_OP_SUB_F32 ||
           op == EVO_OP_SUB_F64;
}

static bool fuses(const evo_kernel *k, evo_value v) {
    return k->instrs[v].op == EVO_OP_FMA_F32 || k->instrs[v].op == EVO_OP_FMA_F64;
}

/* The operands of v that v is a sum with, at most two. */
static int summands(const evo_kernel *k, evo_value v, evo_value found[2]) {
    const evo_instr *instr = &k->instrs[v];
    if (fuses(k, v)) {
        found[0] = instr->args[2];
        return 1;
    }
    if (!adds(k, v))
        return 0;
    found[0] = instr->args[0];
    found[1] = instr->args[1];
    return instr->op == EVO_OP_SUB_F32 || instr->op == EVO_OP_SUB_F64 ? 1 : 2;
}

/* v as the last of two stages of a sum. */
static bool find_sum(const evo_kernel *k, const evo_block *home, evo_value v,
                     stage *s) {
    evo_value found[2];
    int count = summands(k, v, found);
    for (int i = 0; i < count; i++)
        if (match_stage(k, home, v, found[i], s)) {
            s->sum = true;
            return true;
        }
    return false;
}

/* v as the last of two stages that are nested, with one constant each. */
static bool find_nest(const evo_kernel *k, const evo_block *home, evo_value v,
                      stage *s) {
    if (!adds(k, v) && !fuses(k, v))
        return false;
    for (int i = 0; i < 3 && k->instrs[v].args[i] != EVO_NO_VALUE; i++) {
        evo_value arg = k->instrs[v].args[i];
        if (!(fuses(k, v) && i == 2) && match_stage(k, home, v, arg, s))
            return s->constant_count == 1;
        for (int j = 0; j < 2 && k->instrs[arg].args[j] != EVO_NO_VALUE; j++)
            if (match_stage(k, home, v, k->instrs[arg].args[j], s))
                return s->constant_count == 1;
    }
    return false;
}

static bool find_stage(const evo_kernel *k, const evo_block *home, evo_value v,
                       stage *s) {
    return find_sum(k, home, v, s) || find_nest(k, home, v, s);
}

bool evo_series_found(const evo_kernel *k) {
    for (int p = 0; p < k->pass_count; p++)
        for (int b = 0; b < k->passes[p].block_count; b++) {
            const evo_block *home = &k->passes[p].blocks[b];
            for (evo_value v = home->first; v < home->first + home->count; v++) {
                stage s, before;
                if (find_sum(k, home, v, &s) && find_sum(k, home, s.u, &before))
                    return true;
            }
        }
    return false;
}

/* ---- Constants -------------------------------------------------------------- */

/* The next value of the polynomial through n values at equal distances, the newest
 * first. */
static double extrapolate(const double *value, int n) {
    static const double weights[][3] = {{1, 0, 0}, {2, -1, 0}, {3, -3, 1}};
    double sum = 0;
    for (int i = 0; i < n; i++)
        sum += weights[n - 1][i] * value[i];
    return sum;
}

static double whole(double value, double precision) {
    double near = nearbyint(value);
    return fabs(value - near) <= precision * fabs(value) ? near : value;
}

/* c, 1/c, c/(c before) or its reciprocal, as a polynomial of degree n - 1; the value
 * after c[0]. NaN where there are too few. */
static double follow(const double *c, int count, int law, int n, double precision) {
    double value[3];
    bool ratio = law >= 2, reciprocal = law % 2 != 0;
    if (n + ratio > count)
        return NAN;
    for (int i = 0; i < n; i++) {
        value[i] = ratio ? c[i] / c[i + 1] : c[i];
        value[i] = reciprocal ? 1 / value[i] : value[i];
        value[i] = n > 1 ? whole(value[i], precision) : value[i];
    }
    double next = extrapolate(value, n);
    next = reciprocal ? 1 / next : next;
    return ratio ? next * c[0] : next;
}

/* What follows c[0], c[1], ... (the newest first): by the law that tells c[0] best from
 * those before it, the simplest of several. Where none comes near, next to nothing. */
static double next_constant(const double *c, int count, evo_type type) {
    double precision = type == EVO_TYPE_F32 ? 0x1p-20 : 0x1p-46;
    double best = 0.25, next = 0x1p-40;
    if (count == 2)
        return extrapolate(c, 2);
    for (int n = 1; n <= 3; n++)
        for (int law = 0; law < 4; law++) {
            double told = follow(c + 1, count - 1, law, n, precision);
            double error = fabs(told - c[0]) / fabs(c[0]);
            double value = follow(c, count, law, n, precision);
            if (error < 0.5 * best && isfinite(value)) {
                best = fmax(error, precision);
                next = value;
            }
        }
    return next;
}

/* Constant i of the stages s, the one before it, and so on. */
static int history(const stage *s, int i, double c[MAX_KNOWN]) {
    stage now = *s, before;
    evo_value at = s->constants[i];
    int count = 0;
    c[count++] = evo_edit_constant_value(s->k, at);
    for (;;) {
        at = now.before[i];
        c[count++] = evo_edit_constant_value(s->k, at);
        if (count == MAX_KNOWN ||
            !match_stage(s->k, s->home, now.u, now.start, &before))
            return count;
        i = index_of(before.constants, before.constant_count, at);
        if (i < 0)
            return count;
        now = before;
    }
}

/* ---- Copies ----------------------------------------------------------------- */

/* Instructions being written at one place, with what stands for which old value, the
 * latest first. */
typedef struct writing {
    evo_kernel *k;
    evo_edge edge; /* before its user */
    int count;
    evo_value from[MAX_TOLD], to[MAX_TOLD];
} writing;

static void stands(writing *w, evo_value from, evo_value to) {
    w->from[w->count] = from;
    w->to[w->count++] = to;
}

static bool write_constant(writing *w, evo_value from, double value) {
    evo_instr instr = evo_edit_constant(evo_edit_type(w->k, from), value);
    evo_value v = evo_edit_insert(w->k, &w->edge, &instr);
    stands(w, from, v);
    return v != EVO_NO_VALUE;
}

/* Copies of the values, in their order; the last one's is returned. */
static evo_value write_nodes(writing *w, const evo_value *nodes, int count) {
    evo_value last = EVO_NO_VALUE, done = 0;
    for (int i = 0; i < count; i++) {
        evo_value next = EVO_NO_VALUE;
        for (int j = 0; j < count; j++)
            if (nodes[j] >= done && nodes[j] < next)
                next = nodes[j];
        if (next == EVO_NO_VALUE)
            break; /* a value twice */
        done = (evo_value)(next + 1);
        evo_instr instr = w->k->instrs[next];
        for (int a = 0; a < 3 && instr.args[a] != EVO_NO_VALUE; a++) {
            int at = index_of(w->from, w->count, instr.args[a]);
            if (at >= 0)
                instr.args[a] = w->to[at];
        }
        last = evo_edit_insert(w->k, &w->edge, &instr);
        if (last == EVO_NO_VALUE)
            return EVO_NO_VALUE;
        stands(w, next, last);
    }
    return last;
}

/* The edge right behind v. */
static evo_edge behind(const evo_kernel *k, evo_value v) {
    evo_edge edge = {0, 0, EVO_NO_VALUE, 0};
    evo_edit_locate(k, v, &edge.pass, &edge.block);
    const evo_block *home = &k->passes[edge.pass].blocks[edge.block];
    if (v + 1 < home->first + home->count)
        edge.user = (evo_value)(v + 1);
    return edge;
}

/* Behind the last stage of a sum another one. */
static bool append(evo_kernel *k, const stage *s) {
    writing w = {.k = k, .edge = behind(k, s->v)};
    double values[MAX_CONSTANTS];
    for (int i = 0; i < s->constant_count; i++) {
        double c[MAX_KNOWN];
        int known = history(s, i, c);
        values[i] = next_constant(c, known, evo_edit_type(k, s->constants[i]));
    }
    for (int i = 0; i < s->constant_count; i++)
        if (!write_constant(&w, s->constants[i], values[i]))
            return false;
    for (int i = 0; i < s->count; i++)
        stands(&w, s->images[i], s->nodes[i]);
    evo_value first = (evo_value)(s->v + 1);
    evo_value next = write_nodes(&w, s->nodes, s->count);
    if (next == EVO_NO_VALUE)
        return false;
    evo_edit_replace(k, s->v, next);
    for (evo_value v = first; v <= next; v++)
        for (int a = 0; a < 3; a++)
            if (k->instrs[v].args[a] == next)
                k->instrs[v].args[a] = s->v;
    return true;
}

/* The one constant that what the first stage starts from has of its own: itself, or an
 * operand's operand at most, where the stage u does not use it; EVO_NO_VALUE: none. */
static evo_value own_constant(const stage *s) {
    const evo_kernel *k = s->k;
    evo_value found = EVO_NO_VALUE;
    if (evo_edit_is_constant(k, s->start))
        return s->start;
    for (int i = 0; i < 3 && k->instrs[s->start].args[i] != EVO_NO_VALUE; i++) {
        evo_value arg = k->instrs[s->start].args[i];
        for (int j = -1; j < 3; j++) {
            evo_value c = j < 0 ? arg : k->instrs[arg].args[j];
            bool used = c == EVO_NO_VALUE || !evo_edit_is_constant(k, c) || c == found;
            for (int n = 0; n < s->count && !used; n++)
                for (int a = 0; a < 3; a++)
                    used |= k->instrs[s->images[n]].args[a] == c;
            if (used)
                continue;
            if (found != EVO_NO_VALUE || !is_float(evo_edit_type(k, c)))
                return EVO_NO_VALUE;
            found = c;
        }
    }
    return found;
}

/* What the first stage starts from, with another value of its own constant. */
static evo_value write_start(writing *w, evo_value start, evo_value own, double value) {
    evo_value nodes[4];
    int count = 0;
    if (own == EVO_NO_VALUE)
        return start;
    if (!write_constant(w, own, value))
        return EVO_NO_VALUE;
    if (own == start)
        return w->to[w->count - 1];
    for (int i = 0; i < 3 && w->k->instrs[start].args[i] != EVO_NO_VALUE; i++) {
        evo_value arg = w->k->instrs[start].args[i];
        for (int j = 0; j < 3; j++)
            if (w->k->instrs[arg].args[j] == own && index_of(nodes, count, arg) < 0)
                nodes[count++] = arg;
    }
    nodes[count++] = start;
    return write_nodes(w, nodes, count);
}

/* The first two of the nested stages that end with s. */
static void descend(stage *s) {
    stage below;
    while (match_stage(s->k, s->home, s->u, s->start, &below) &&
           below.constant_count == 1)
        *s = below;
}

/* Before the first stage u, which starts from S(k), another: u of a stage of S(k'), k
 * being its constant and k' what leads to k and the others; or no stage u, but S of its
 * constant. */
static bool nest(evo_kernel *k, stage *s, bool more) {
    double c[MAX_KNOWN], down[MAX_KNOWN + 1];
    evo_value own = own_constant(s), constant = s->before[0];
    evo_type type = evo_edit_type(k, constant);
    double first = evo_edit_constant_value(k, constant);
    double start = own != EVO_NO_VALUE ? evo_edit_constant_value(k, own) : 0;
    /* From the first stage upwards: s has the first two, more are not looked for. */
    c[0] = first;
    c[1] = evo_edit_constant_value(k, s->constants[0]);
    int known = 2, shift = own != EVO_NO_VALUE;
    stage above;
    evo_value top = s->v;
    for (evo_value v = (evo_value)(top + 1);
         known < MAX_KNOWN && v < s->home->first + s->home->count; v++)
        if (find_nest(k, s->home, v, &above) && above.u == top) {
            c[known++] = evo_edit_constant_value(k, above.constants[0]);
            top = v;
        }
    down[0] = start;
    memcpy(down + shift, c, (size_t)known * sizeof c[0]);
    double next = next_constant(down, known + shift, type);
    writing w = {.k = k, .edge = behind(k, s->u)};
    if (!more) {
        evo_value v = write_start(&w, s->start, own, first);
        if (v == EVO_NO_VALUE)
            return false;
        evo_edit_replace(k, s->u, v);
        return true;
    }
    evo_value inner = write_start(&w, s->start, own, next);
    for (int turn = 0; turn < 2 && inner != EVO_NO_VALUE; turn++) {
        w.count = 0;
        stands(&w, s->start, inner);
        if (!write_constant(&w, constant,
                            turn == 1             ? first
                            : own != EVO_NO_VALUE ? start
                                                  : next))
            return false;
        inner = write_nodes(&w, s->images, s->count);
    }
    if (inner == EVO_NO_VALUE)
        return false;
    evo_edit_replace(k, s->u, inner);
    return true;
}

/* ---- order ------------------------------------------------------------------ */

/* The last stage of the sum that s belongs to. */
static void climb(stage *s) {
    stage above;
    for (evo_value v = (evo_value)(s->v + 1); v < s->home->first + s->home->count; v++)
        if (find_sum(s->k, s->home, v, &above) && above.u == s->v)
            *s = above;
}

bool evo_series_order(evo_kernel *k, evo_value v, bool more) {
    stage s;
    int pass, block;
    evo_edit_locate(k, v, &pass, &block);
    if (!find_stage(k, &k->passes[pass].blocks[block], v, &s))
        return false;
    if (!s.sum) {
        descend(&s);
        return nest(k, &s, more);
    }
    climb(&s);
    if (more)
        return append(k, &s);
    evo_edit_replace(k, s.v, s.u);
    return true;
}

bool evo_mutate_order(evo_mutant *m) {
    evo_value found[EVO_MAX_INSTRS];
    uint32_t count = 0;
    evo_kernel *k = m->kernel;
    for (int p = 0; p < k->pass_count; p++)
        for (int b = 0; b < k->passes[p].block_count; b++) {
            const evo_block *home = &k->passes[p].blocks[b];
            stage s;
            for (evo_value v = home->first; v < home->first + home->count; v++)
                if (find_stage(k, home, v, &s))
                    found[count++] = v;
        }
    evo_value v = evo_edit_pick(k, found, count, m->rng);
    return v != EVO_NO_VALUE && evo_series_order(k, v, evo_rng_u32(m->rng) & 1);
}
