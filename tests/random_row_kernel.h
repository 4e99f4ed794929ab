/* Random valid kernels of several passes: states that are carried and combined, passes
 * that run once a row, outputs that are read again or have one element a row. */
#ifndef EVO_TESTS_RANDOM_ROW_KERNEL_H
#define EVO_TESTS_RANDOM_ROW_KERNEL_H

#include "tests/random_kernel.h"

/* Which accumulators the first sweep and the pass once fill, which outputs are written
 * by the first sweep already. */
typedef struct row_plan {
    int swept, filled;
    bool early[EVO_MAX_OUTPUTS], carries, once;
} row_plan;

static inline evo_type row_type(const evo_kernel *k, int accumulator) {
    return evo_instr_get(k->accumulators[accumulator].op)->result;
}

static inline void row_signature(evo_rng *rng, evo_builder *b, row_plan *plan) {
    static const evo_opcode ops[] = {
        EVO_OP_ADD_F32, EVO_OP_ADD_F64, EVO_OP_ADD_I32, EVO_OP_ADD_I64, EVO_OP_MUL_F32,
        EVO_OP_MUL_F64, EVO_OP_MUL_I32, EVO_OP_MIN_F32, EVO_OP_MIN_F64, EVO_OP_MIN_I32,
        EVO_OP_MAX_F32, EVO_OP_MAX_F64, EVO_OP_MAX_I32, EVO_OP_AND_I32, EVO_OP_AND_I64,
        EVO_OP_OR_I32,  EVO_OP_OR_I64,  EVO_OP_XOR_I32, EVO_OP_XOR_I64};
    memset(plan, 0, sizeof *plan);
    for (uint32_t i = 1 + evo_rng_below(rng, 2); i > 0; i--)
        evo_builder_input(b, (evo_storage)evo_rng_below(rng, EVO_STORE_REAL));
    for (uint32_t i = 1 + evo_rng_below(rng, 3), j = 0; j < i; j++) {
        evo_storage storage = (evo_storage)evo_rng_below(rng, EVO_STORE_REAL);
        if (evo_rng_below(rng, 3) == 0) {
            evo_builder_row_output(b, storage);
            plan->once = true;
        } else {
            evo_builder_output(b, storage);
            plan->early[j] = evo_rng_below(rng, 2) == 0;
        }
    }
    for (uint32_t i = evo_rng_below(rng, 2); i > 0; i--)
        evo_builder_param(b, random_value_type(rng));
    for (uint32_t i = evo_rng_below(rng, 2); i > 0; i--)
        evo_builder_scratch(b, random_value_type(rng));
    plan->swept = 1 + (int)evo_rng_below(rng, 3);
    for (int i = 0; i < plan->swept; i++) {
        bool carried = evo_rng_below(rng, 3) != 0;
        bool blocked = !carried && evo_rng_below(rng, 3) == 0;
        evo_opcode op = carried ? random_leaf_op(EVO_OP_ACC_F32, random_value_type(rng))
                        : blocked ? EVO_OP_ADD_F64
                                  : ops[evo_rng_below(rng, EVO_COUNT_OF(ops))];
        plan->carries |= carried;
        int number =
            evo_builder_accumulator(b, op, random_bits(rng, evo_instr_get(op)->result));
        b->kernel->accumulators[number].blocked = blocked;
    }
    plan->filled = (int)evo_rng_below(rng, 3);
    plan->once |= plan->filled > 0;
    for (int i = 0; i < plan->filled; i++)
        evo_builder_accumulator(
            b, random_leaf_op(EVO_OP_ACC_F32, random_value_type(rng)), 0);
}

static inline bool row_carried(const evo_kernel *k, int accumulator) {
    return evo_accumulator_carries(&k->accumulators[accumulator]);
}

/* What passes of each kind may read. */
static inline void row_leaves(evo_builder *b, random_pool *pool, const row_plan *plan,
                              evo_pass_kind kind, bool last) {
    const evo_kernel *k = b->kernel;
    bool sweep = kind == EVO_PASS_SWEEP;
    int accumulators = last ? k->accumulator_count : plan->swept;
    for (unsigned i = 0; sweep && i < k->input_count; i++)
        if (!last || i >= k->output_count || !plan->early[i])
            random_leaf(b, pool, EVO_OP_IN_F32, evo_storage_type(k->inputs[i]), i);
    for (unsigned i = 0; last && i < k->output_count; i++)
        if (plan->early[i])
            random_leaf(b, pool, EVO_OP_OUT_F32, evo_storage_type(k->outputs[i]), i);
    for (unsigned i = 0; last && i < k->scratch_count; i++)
        random_leaf(b, pool, EVO_OP_SCRATCH_F32, k->scratch[i], i);
    for (int i = 0; i < accumulators; i++) {
        bool state = kind == EVO_PASS_COMBINE || (sweep && !last);
        if (state && !row_carried(k, i))
            continue;
        if (kind != EVO_PASS_COMBINE) {
            random_leaf(b, pool, EVO_OP_ACC_F32, row_type(k, i), (uint64_t)i);
            continue;
        }
        random_leaf(b, pool, EVO_OP_LEFT_F32, row_type(k, i), (uint64_t)i);
        random_leaf(b, pool, EVO_OP_RIGHT_F32, row_type(k, i), (uint64_t)i);
    }
    for (unsigned i = 0; i < k->param_count; i++)
        random_leaf(b, pool, EVO_OP_PARAM_F32, k->params[i], i);
}

static inline int row_result(evo_rng *rng, evo_builder *b, random_pool *pool,
                             evo_sink_kind kind, int index) {
    evo_sink sink = {(uint8_t)kind, (uint8_t)index};
    const evo_kernel *k = b->kernel;
    evo_builder_result(b, kind, index,
                       random_result(rng, b, pool, evo_sink_type(k, sink)));
    return 1;
}

/* Returns how many. `again`: which early outputs the last sweep writes, too. */
static inline int row_results(evo_rng *rng, evo_builder *b, random_pool *pool,
                              const row_plan *plan, evo_pass_kind kind, bool last,
                              unsigned again) {
    const evo_kernel *k = b->kernel;
    int count = 0;
    for (int i = 0; i < k->output_count; i++) {
        bool row = k->output_row[i] != 0;
        bool now = kind == EVO_PASS_ONCE    ? row
                   : kind != EVO_PASS_SWEEP ? false
                   : last ? !row && (!plan->early[i] || again >> i & 1)
                          : !row && plan->early[i];
        if (now)
            count += row_result(rng, b, pool, EVO_SINK_OUTPUT, i);
    }
    for (int i = 0; kind == EVO_PASS_SWEEP && !last && i < k->scratch_count; i++)
        count += row_result(rng, b, pool, EVO_SINK_SCRATCH, i);
    for (int i = 0; !last && i < k->accumulator_count; i++) {
        bool now = kind == EVO_PASS_ONCE ? i >= plan->swept : i < plan->swept;
        if (now && (kind != EVO_PASS_COMBINE || row_carried(k, i)))
            count += row_result(rng, b, pool, EVO_SINK_ACCUMULATOR, i);
    }
    return count;
}

static inline int row_pass(evo_rng *rng, evo_builder *b, const row_plan *plan,
                           evo_pass_kind kind, bool last) {
    random_pool pool = {.counts = {0}};
    bool sweep = kind == EVO_PASS_SWEEP;
    unsigned again = evo_rng_below(rng, 8);
    if (kind == EVO_PASS_COMBINE)
        evo_builder_combine(b);
    else if (kind == EVO_PASS_ONCE)
        evo_builder_once(b);
    else
        evo_builder_pass(b, 1u << evo_rng_below(rng, 4));
    if (sweep && !b->failed) {
        evo_pass *pass = &b->kernel->passes[b->kernel->pass_count - 1];
        pass->prefetch = evo_rng_below(rng, 2) * 64;
        pass->stream = (uint8_t)evo_rng_below(rng, 2);
    }
    row_leaves(b, &pool, plan, kind, last);
    random_instrs(rng, b, &pool, (int)evo_rng_below(rng, sweep ? 40 : 16),
                  EVO_ISA_AVX512);
    uint32_t regions = kind == EVO_PASS_COMBINE ? 0 : evo_rng_below(rng, 3);
    evo_value predicates[2];
    for (uint32_t i = 0; i < regions; i++)
        predicates[i] = random_operand(rng, b, &pool, EVO_TYPE_MASK);
    int count = row_results(rng, b, &pool, plan, kind, last, again);
    for (uint32_t i = 0; i < regions && count > 0; i++) {
        random_pool inner = pool;
        evo_builder_region(b, (evo_region_mode)evo_rng_below(rng, 2), predicates[i]);
        random_instrs(rng, b, &inner, (int)evo_rng_below(rng, 8), EVO_ISA_AVX512);
        row_results(rng, b, &inner, plan, kind, last, again);
    }
    return count;
}

/* *k verifies; one that would grow beyond its limits is drawn again. */
static inline void random_row_kernel(evo_rng *rng, evo_kernel *k) {
    for (;;) {
        evo_builder b;
        row_plan plan;
        evo_builder_init(&b, k, "random");
        row_signature(rng, &b, &plan);
        random_tables(rng, &b);
        row_pass(rng, &b, &plan, EVO_PASS_SWEEP, false);
        if (plan.carries)
            row_pass(rng, &b, &plan, EVO_PASS_COMBINE, false);
        if (plan.once)
            row_pass(rng, &b, &plan, EVO_PASS_ONCE, false);
        if (row_pass(rng, &b, &plan, EVO_PASS_SWEEP, true) == 0) {
            evo_pass *pass = &k->passes[--k->pass_count]; /* nothing is left to write */
            k->instr_count = pass->blocks[0].first;
            memset(pass, 0, sizeof *pass);
        }
        if (evo_builder_finish(&b, NULL) == EVO_OK)
            return;
    }
}

#endif
