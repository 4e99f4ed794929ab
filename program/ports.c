/* The static cost of a kernel, from what its instructions take of a processor's ports.
 *
 * For one pass, over 16 lanes, four bounds are formed:
 *  - ports: the busiest group (multiplying, adding, shuffling pipes), or all vector
 *    pipes together, or storing;
 *  - front end: machine instructions over the width of decoding;
 *  - issue: instructions over the rate that is sustained when they depend on each other
 *    (rather near one vector instruction a cycle on Zen 4: a 512-bit one blocks its
 *    scheduler's slot for two cycles);
 *  - latency: the longest chain from input to result; what runs ahead is limited by the
 *    window of instructions in flight, so this is chain * instructions / window.
 * They do not overlap perfectly, and are added in the p-norm, which for large p is
 * their maximum. Registers are counted: what constants exceed them is loaded in the
 * loop. A region behind a branch costs its test. The numbers of Zen 4 were chosen by
 * the rank correlation that bench/run ports prints. Of the others, those of single
 * instructions are from published tables (ports.def); issue, window and p, which no
 * table has, are guesses beside Zen 4's. */
#include "program/program.h"

#include <math.h>

#include "program/structure.h"

typedef struct ports {
    float multiply, add, shuffle, any, instructions, latency;
} ports;

static const ports table[][EVO_PORT_MODEL_COUNT] = {
#define EVO_PORTS(id, ...) {__VA_ARGS__},
#include "program/ports.def"
#undef EVO_PORTS
};

/* A processor beside its instructions. */
static const struct cpu {
    double units;        /* vector instructions a cycle on all pipes */
    double pair;         /* of these, what a cycle of multiply or add takes */
    double front_end;    /* instructions a cycle */
    double store;        /* cycles for 16 lanes of 32 bits */
    double issue;        /* cycles for each instruction */
    double window;       /* instructions in flight */
    double p;            /* of the norm */
    int registers;       /* for constants, beside the values in flight */
    int vectors;         /* machine vectors of 16 lanes of 32 bits */
    int permute_entries; /* of 32 bits, by one instruction */
} cpus[EVO_PORT_MODEL_COUNT] = {
    [EVO_PORTS_ZEN4] = {2, 1, 6, 2, 0.9, 900, 2.7, 24, 1, 16},
    [EVO_PORTS_INTEL512] = {2, 1, 4, 1, 0.5, 450, 2.7, 24, 1, 16},
    [EVO_PORTS_AVX2] = {3, 2, 4, 2, 0.6, 450, 6, 12, 2, 8},
    [EVO_PORTS_ZEN4_AVX2] = {2, 1, 6, 2, 0.35, 900, 2.7, 12, 2, 8},
};

static bool is_wide(evo_type type) {
    return type == EVO_TYPE_F64 || type == EVO_TYPE_I64;
}

static ports scaled(ports p, float by) {
    return (ports){p.multiply * by, p.add * by,          p.shuffle * by,
                   p.any * by,      p.instructions * by, p.latency};
}

static ports ports_of(evo_opcode op, evo_port_model model) {
    const evo_instr_info *info = evo_instr_get(op);
    bool counted = info->ports == EVO_PORT_WIDEN || info->ports == EVO_PORT_NARROW ||
                   info->ports == EVO_PORT_EXTEND ||
                   info->ports == EVO_PORT_DIVIDE_F64 ||
                   info->ports == EVO_PORT_ROOT_F64;
    bool wide =
        is_wide(info->result) || (info->arg_count > 0 && is_wide(info->args[0]));
    return scaled(table[info->ports][model], wide && !counted ? 2 : 1);
}

static double busiest(ports p, const struct cpu *cpu) {
    double all = (cpu->pair * (p.multiply + p.add) + p.shuffle + p.any) / cpu->units;
    return fmax(fmax(p.multiply, p.add), fmax(p.shuffle, all));
}

double evo_instr_port_cost(evo_opcode op, evo_port_model model) {
    ports p = ports_of(op, model);
    return fmax(busiest(p, &cpus[model]), p.instructions / cpus[model].front_end);
}

const char *evo_port_model_name(evo_port_model model) {
    static const char *const names[EVO_PORT_MODEL_COUNT] = {
        [EVO_PORTS_ZEN4] = "zen4",
        [EVO_PORTS_INTEL512] = "intel512",
        [EVO_PORTS_AVX2] = "avx2",
        [EVO_PORTS_ZEN4_AVX2] = "zen4_avx2"};
    return names[model];
}

evo_port_model evo_port_model_machine(evo_isa isa) {
    bool amd = false;
#ifdef __x86_64__
    __builtin_cpu_init();
    amd = __builtin_cpu_is("amd");
#endif
    if (isa != EVO_ISA_AVX512)
        return amd ? EVO_PORTS_ZEN4_AVX2 : EVO_PORTS_AVX2;
    return amd ? EVO_PORTS_ZEN4 : EVO_PORTS_INTEL512;
}

evo_port_model evo_port_model_host(evo_isa isa) {
    return isa == EVO_ISA_AVX512 ? evo_port_model_machine(isa) : EVO_PORTS_AVX2;
}

/* A table beyond one permute takes one for each part and a blend for each but one. */
static ports table_ports(const evo_kernel *kernel, const evo_instr *instr, ports p,
                         evo_port_model model) {
    const evo_table *t = &kernel->tables[instr->imm];
    unsigned entries = (unsigned)cpus[model].permute_entries;
    if (is_wide(t->type))
        entries /= 2;
    unsigned parts = (t->size + entries - 1) / entries;
    if (evo_instr_get((evo_opcode)instr->op)->ports != EVO_PORT_PERMUTE || parts < 2)
        return p;
    ports blend = scaled(table[EVO_PORT_SELECT][model], (float)(parts - 1));
    p = scaled(p, (float)parts);
    p.any += blend.any;
    p.instructions += 2 * blend.instructions; /* with what chooses */
    p.latency += 2;
    return p;
}

/* Sums over a pass; depth[v]: cycles until value v is there. */
typedef struct sums {
    ports total;
    int constants, branches;
} sums;

static void add_ports(sums *s, ports p) {
    s->total.multiply += p.multiply;
    s->total.add += p.add;
    s->total.shuffle += p.shuffle;
    s->total.any += p.any;
    s->total.instructions += p.instructions;
}

static void add_block(const evo_kernel *kernel, const evo_block *block,
                      evo_port_model model, float depth[EVO_MAX_INSTRS], sums *s) {
    bool rare = block->mode == EVO_REGION_BRANCH;
    for (unsigned v = block->first; v < (unsigned)block->first + block->count; v++) {
        const evo_instr *instr = &kernel->instrs[v];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        ports p = ports_of((evo_opcode)instr->op, model);
        float start = 0;
        for (int a = 0; a < info->arg_count; a++)
            start = fmaxf(start, depth[instr->args[a]]);
        if (info->flags & EVO_FLAG_TABLE)
            p = table_ports(kernel, instr, p, model);
        depth[v] = start + p.latency;
        if (rare)
            continue;
        add_ports(s, p);
        s->total.latency = fmaxf(s->total.latency, depth[v]);
        s->constants += instr->op <= EVO_OP_CONST_I64;
    }
}

/* Of a blocked accumulator: all additions but one in f32, that one in f64. */
static void add_accumulation(const evo_accumulator *acc, float unroll,
                             evo_port_model model, sums *s) {
    if (!acc->blocked) {
        add_ports(s, ports_of(acc->op, model));
        return;
    }
    add_ports(s, scaled(ports_of(EVO_OP_ADD_F32, model), (unroll - 1) / unroll));
    add_ports(s, scaled(ports_of(EVO_OP_WIDEN, model), 1 / unroll));
    add_ports(s, scaled(ports_of(EVO_OP_ADD_F64, model), 1 / unroll));
}

static sums sum_pass(const evo_kernel *kernel, const evo_pass *pass,
                     evo_port_model model, float depth[EVO_MAX_INSTRS]) {
    const ports select = table[EVO_PORT_SELECT][model];
    sums s = {.constants = 0};
    for (int b = 0; b < pass->block_count; b++) {
        evo_block block = pass->blocks[b];
        if (b == 0)
            block.mode = EVO_REGION_SELECT;
        else if (block.mode == EVO_REGION_BRANCH)
            s.branches++;
        else
            add_ports(&s, scaled(select, pass->sink_count));
        add_block(kernel, &block, model, depth, &s);
    }
    for (int i = 0; i < pass->sink_count; i++)
        if (pass->sinks[i].kind == EVO_SINK_ACCUMULATOR)
            add_accumulation(&kernel->accumulators[pass->sinks[i].index], pass->unroll,
                             model, &s);
    return s;
}

/* Cycles from the states of a step to those of the next one. */
static double carried_latency(const evo_kernel *kernel, const evo_pass *pass,
                              evo_port_model model) {
    float since[EVO_MAX_INSTRS], longest = 0; /* negative: does not follow from them */
    for (int b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        for (unsigned v = block->first; v < (unsigned)block->first + block->count;
             v++) {
            const evo_instr *instr = &kernel->instrs[v];
            evo_opcode op = (evo_opcode)instr->op;
            float start = evo_is_acc(op) && evo_pass_carries(kernel, pass, instr->imm)
                              ? 0
                              : -INFINITY;
            for (int a = 0; a < evo_instr_get(op)->arg_count; a++)
                start = fmaxf(start, since[instr->args[a]]);
            since[v] = start + ports_of(op, model).latency;
        }
        for (int s = 0; s < pass->sink_count; s++) {
            if (pass->sinks[s].kind != EVO_SINK_ACCUMULATOR)
                continue;
            const evo_accumulator *acc = &kernel->accumulators[pass->sinks[s].index];
            longest = fmaxf(longest, evo_accumulator_carries(acc)
                                         ? since[block->results[s]]
                                         : ports_of(acc->op, model).latency);
        }
    }
    return longest;
}

static double pass_cost(const evo_kernel *kernel, const evo_pass *pass,
                        evo_port_model model, float depth[EVO_MAX_INSTRS]) {
    enum { LOOP = 3, TEST = 4 }; /* instructions of the loop; of a test for a step */
    const struct cpu *cpu = &cpus[model];
    sums s = sum_pass(kernel, pass, model, depth);
    double stores = 0, tests = (double)s.branches / pass->unroll;
    for (int i = 0; i < pass->sink_count; i++)
        if (pass->sinks[i].kind != EVO_SINK_ACCUMULATOR)
            stores += is_wide(evo_sink_type(kernel, pass->sinks[i])) ? 2 : 1;
    double spilled = s.constants > cpu->registers ? s.constants - cpu->registers : 0;
    double instructions = s.total.instructions + stores * cpu->vectors +
                          0.25 * spilled + (double)LOOP / pass->unroll + TEST * tests;
    s.total.shuffle += (float)(0.5 * tests);
    double busy = fmax(busiest(s.total, cpu), cpu->store * stores);
    double front_end = instructions / cpu->front_end;
    double issue = instructions * cpu->issue;
    double latency = s.total.latency * instructions / cpu->window;
    double cycles = pow(pow(fmax(busy, front_end), cpu->p) + pow(issue, cpu->p) +
                            pow(latency, cpu->p),
                        1 / cpu->p);
    return fmax(cycles, carried_latency(kernel, pass, model) / pass->unroll);
}

double evo_kernel_port_cost(const evo_kernel *kernel, evo_port_model model) {
    float depth[EVO_MAX_INSTRS];
    double total = 0;
    for (int p = 0; p < kernel->pass_count; p++)
        if (kernel->passes[p].kind == EVO_PASS_SWEEP)
            total += pass_cost(kernel, &kernel->passes[p], model, depth);
    return total;
}
