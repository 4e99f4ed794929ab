/* program/: the instruction table, the verifier, the canonical form
 * and the hash, and the hand-written kernels. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "kernels.h"
#include "random_kernel.h"

/* ---- Helpers --------------------------------------------------------------- */

static void must_build(kernel_writer *writer, evo_kernel *k) {
    evo_builder b;
    evo_error err = {0};
    writer(&b, k);
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
}

static void must_verify(const evo_kernel *k) {
    evo_error err = {0};
    ck_assert_msg(evo_kernel_verify(k, &err) == EVO_OK, "%s", err.text);
}

static char *text_of(const evo_kernel *k) {
    evo_text text;
    evo_text_init(&text);
    evo_kernel_print(k, &text);
    ck_assert(!text.failed);
    return text.data;
}

static bool hashes_equal(const evo_kernel *a, const evo_kernel *b) {
    return evo_hash_equal(evo_kernel_hash(a), evo_kernel_hash(b));
}

/* ---- Instruction table ----------------------------------------------------- */

START_TEST(table_rows_are_consistent) {
    evo_opcode op;
    for (int i = 0; i < EVO_OP_COUNT; i++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)i);
        ck_assert(evo_instr_find(info->name, &op) && (int)op == i);
        ck_assert_int_ne(info->result, EVO_TYPE_NONE);
        for (int a = 0; a < 3; a++)
            ck_assert_int_eq(info->args[a] != EVO_TYPE_NONE, a < info->arg_count);
        ck_assert_int_eq((info->flags & EVO_FLAG_LEAF) != 0, info->arg_count == 0);
        if (info->flags & EVO_FLAG_COMM)
            ck_assert_int_eq(info->args[0], info->args[1]);
        for (int m = 0; m < EVO_PORT_MODEL_COUNT; m++) {
            double cost = evo_instr_port_cost(op, (evo_port_model)m);
            ck_assert(cost >= 0 && (cost > 0) == (info->ports != EVO_PORT_FREE));
        }
    }
    ck_assert(!evo_instr_find("add", &op));
    evo_isa isa;
    ck_assert(evo_isa_find(evo_isa_name(EVO_ISA_AVX2), &isa) && isa == EVO_ISA_AVX2);
    ck_assert_uint_lt(evo_isa_host(), EVO_ISA_COUNT);
}
END_TEST

START_TEST(counts_of_a_known_kernel) {
    evo_kernel k;
    must_build(kernel_normalize, &k);
    /* x * x, sqrt, 1 /, x * norm. */
    ck_assert_int_eq(evo_kernel_operations(&k), 4);
    ck_assert_int_eq(evo_kernel_isa(&k), EVO_ISA_PORTABLE);
    must_build(kernel_exp_table, &k);
    ck_assert_int_eq(evo_kernel_isa(&k), EVO_ISA_AVX512);
}
END_TEST

/* A chain of `steps` instructions with `unroll`. */
static double chain_cost(evo_opcode op, int steps, unsigned unroll,
                         evo_port_model model) {
    evo_kernel k;
    evo_builder b;
    evo_builder_init(&b, &k, "chain");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, unroll);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0), y = x;
    for (int i = 0; i < steps; i++)
        y = evo_build(&b, op, y, x,
                      evo_instr_get(op)->arg_count > 2 ? x : EVO_NO_VALUE);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, y);
    ck_assert_int_eq(evo_builder_finish(&b, NULL), EVO_OK);
    return evo_kernel_port_cost(&k, model);
}

/* What the model must know of any of the processors. */
START_TEST(port_costs_follow_work) {
    evo_port_model model = (evo_port_model)_i;
    double before = 0;
    for (int steps = 1; steps < 40; steps++) {
        double cost = chain_cost(EVO_OP_FMA_F32, steps, 1, model);
        ck_assert_double_gt(cost, before);
        before = cost;
    }
    ck_assert_double_gt(chain_cost(EVO_OP_DIV_F32, 8, 1, model),
                        chain_cost(EVO_OP_MUL_F32, 8, 1, model));
    /* the loop's own instructions are shared by a step */
    ck_assert_double_lt(chain_cost(EVO_OP_FMA_F32, 8, 4, model),
                        chain_cost(EVO_OP_FMA_F32, 8, 1, model));
    for (int isa = 0; isa < EVO_ISA_AVX512; isa++)
        ck_assert_int_eq(evo_port_model_host((evo_isa)isa), EVO_PORTS_AVX2);
    ck_assert_int_ne(evo_port_model_host(EVO_ISA_AVX512), EVO_PORTS_AVX2);
}
END_TEST

/* ---- Verifier -------------------------------------------------------------- */

/* A kernel that reads a table of 16 entries at f(u8 input). */
static evo_status gather_kernel(evo_opcode op, int32_t constant, evo_storage storage) {
    static const uint64_t entries[16] = {0};
    evo_builder b;
    evo_kernel k;
    evo_builder_init(&b, &k, "gather");
    evo_builder_input(&b, storage);
    evo_builder_output(&b, EVO_STORE_F32);
    int table = evo_builder_table_values(&b, EVO_TYPE_F32, entries, 16);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_I32, 0), c = evo_build_i32(&b, constant);
    evo_value index = evo_build(&b, op, x, c, EVO_NO_VALUE);
    evo_value y = evo_build_table(&b, EVO_OP_GATHER_F32, table, index);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, y);
    return evo_builder_finish(&b, NULL);
}

START_TEST(gather_indices_are_bounded) {
    ck_assert(gather_kernel(EVO_OP_AND_I32, 15, EVO_STORE_I32) == EVO_OK);
    ck_assert(gather_kernel(EVO_OP_AND_I32, 16, EVO_STORE_I32) != EVO_OK);
    ck_assert(gather_kernel(EVO_OP_AND_I32, -1, EVO_STORE_I32) != EVO_OK);
    ck_assert(gather_kernel(EVO_OP_LSHR_I32, 28, EVO_STORE_I32) == EVO_OK);
    ck_assert(gather_kernel(EVO_OP_LSHR_I32, 27, EVO_STORE_I32) != EVO_OK);
    ck_assert(gather_kernel(EVO_OP_LSHR_I32, 0, EVO_STORE_I32) != EVO_OK);
    ck_assert(gather_kernel(EVO_OP_LSHR_I32, -1, EVO_STORE_I32) == EVO_OK);
    ck_assert(gather_kernel(EVO_OP_LSHR_I32, 4, EVO_STORE_U8) == EVO_OK);
    ck_assert(gather_kernel(EVO_OP_LSHR_I32, 3, EVO_STORE_U8) != EVO_OK);
    ck_assert(gather_kernel(EVO_OP_ASHR_I32, 12, EVO_STORE_U16) == EVO_OK);
    ck_assert(gather_kernel(EVO_OP_ASHR_I32, 28, EVO_STORE_I32) != EVO_OK);
    ck_assert(gather_kernel(EVO_OP_MIN_I32, 15, EVO_STORE_U16) == EVO_OK);
    ck_assert(gather_kernel(EVO_OP_MIN_I32, 15, EVO_STORE_I32) != EVO_OK);
    ck_assert(gather_kernel(EVO_OP_SUB_I32, 1, EVO_STORE_U8) != EVO_OK);
}
END_TEST

START_TEST(broken_kernels_are_refused) {
    evo_kernel good, k;
    must_build(kernel_weights, &good);
#define REFUSED(change)                                                                \
    k = good;                                                                          \
    change;                                                                            \
    ck_assert_msg(evo_kernel_verify(&k, NULL) == EVO_ERR_VERIFY, "%s", #change)
    REFUSED(k.name[0] = '\0');
    REFUSED(memset(k.name, 'a', sizeof k.name));
    REFUSED(k.input_count = EVO_MAX_INPUTS + 1);
    REFUSED(k.output_count = EVO_MAX_OUTPUTS + 1);
    REFUSED(k.output_count = 2);
    REFUSED(k.pass_count = 1);
    REFUSED(k.pass_count = 200);
    REFUSED(k.instr_count = 9999);
    REFUSED(k.instr_count--);
    REFUSED(k.passes[0].unroll = 3);
    REFUSED(k.passes[0].sink_count = EVO_MAX_SINKS + 1);
    REFUSED(k.passes[0].block_count = 0);
    REFUSED(k.passes[0].blocks[0].count = 60000);
    REFUSED(k.passes[1].blocks[0].first--);
    REFUSED(k.passes[0].blocks[0].results[0] = EVO_NO_VALUE);
    REFUSED(k.passes[1].blocks[0].results[0] = 0); /* a value of another pass */
    REFUSED(k.passes[1].sinks[0].kind = EVO_SINK_SCRATCH);
    REFUSED(k.passes[0].sinks[0].index = 7);
    REFUSED(k.instrs[2].op = EVO_OP_COUNT);
    REFUSED(k.instrs[2].args[0] = 2); /* itself */
    REFUSED(k.instrs[2].args[2] = EVO_NO_VALUE);
    REFUSED(k.instrs[0].args[0] = 0);
    REFUSED(k.instrs[1].imm |= UINT64_C(1) << 40);
    REFUSED(k.instrs[1].imm = 0x7fc00001); /* a payload */
    REFUSED(k.accumulators[0].op = EVO_OP_SUB_F64);
    REFUSED(k.scratch[0] = EVO_TYPE_MASK);
    REFUSED(k.params[0] = EVO_TYPE_F64);
    REFUSED(k.table_data_count = 1);
#undef REFUSED
}
END_TEST

START_TEST(outputs_are_not_read_back_as_inputs) {
    evo_builder b;
    evo_kernel k;
    evo_builder_init(&b, &k, "alias");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    for (int pass = 0; pass < 2; pass++) {
        evo_builder_pass(&b, 1);
        evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
        evo_builder_result(&b, EVO_SINK_OUTPUT, pass, x);
    }
    ck_assert(evo_builder_finish(&b, NULL) == EVO_ERR_VERIFY);
}
END_TEST

/* Arbitrary bytes are refused or, rarely, a kernel that everything accepts. */
START_TEST(damaged_kernels_do_no_harm) {
    evo_kernel *k = malloc(sizeof *k);
    for (int i = 0; i < 4000; i++) {
        evo_rng rng;
        evo_rng_init(&rng, 3, EVO_STREAM_TEST, (uint64_t)i);
        random_kernel(&rng, k);
        uint8_t *bytes = (uint8_t *)k;
        for (uint32_t n = 1 + evo_rng_below(&rng, 3); n > 0; n--) {
            uint32_t at = evo_rng_below(&rng, sizeof *k);
            at = evo_rng_below(&rng, 2) ? at % 256 : at;
            bytes[at] = (uint8_t)evo_rng_u32(&rng);
        }
        if (evo_kernel_verify(k, NULL) == EVO_OK) {
            evo_kernel_canonicalize(k);
            must_verify(k);
        }
    }
    memset(k, 0xff, sizeof *k);
    ck_assert(evo_kernel_verify(k, NULL) == EVO_ERR_VERIFY);
    free(k);
}
END_TEST

/* ---- Canonical form -------------------------------------------------------- */

/* The same kernel written in another way: instructions in another order, duplicated,
 * with operands swapped and dead code between them. */
typedef struct scrambler {
    evo_rng *rng;
    evo_builder b;
    const evo_kernel *from;
    evo_value map[EVO_MAX_INSTRS][2]; /* either may be used */
} scrambler;

static evo_value pick(scrambler *s, evo_value value) {
    return s->map[value][evo_rng_below(s->rng, 2)];
}

static evo_value copy_instr(scrambler *s, const evo_instr *instr) {
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    evo_value args[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
    for (int a = 0; a < info->arg_count; a++)
        args[a] = pick(s, instr->args[a]);
    if (info->flags & EVO_FLAG_COMM && evo_rng_below(s->rng, 2)) {
        evo_value first = args[0];
        args[0] = args[1];
        args[1] = first;
    }
    if (info->flags & EVO_FLAG_LEAF)
        return evo_build_leaf(&s->b, (evo_opcode)instr->op, instr->imm);
    if (info->flags & EVO_FLAG_TABLE)
        return evo_build_table(&s->b, (evo_opcode)instr->op, (int)instr->imm, args[0]);
    return evo_build(&s->b, (evo_opcode)instr->op, args[0], args[1], args[2]);
}

static bool is_ready(const evo_instr *instr, const evo_block *block,
                     const bool done[]) {
    for (int a = 0; a < evo_instr_get((evo_opcode)instr->op)->arg_count; a++) {
        if (instr->args[a] >= block->first && !done[instr->args[a]])
            return false;
    }
    return true;
}

static void scramble_block(scrambler *s, const evo_pass *pass, const evo_block *block) {
    bool done[EVO_MAX_INSTRS] = {false};
    for (int left = block->count; left > 0;) {
        int i = block->first + (int)evo_rng_below(s->rng, block->count);
        const evo_instr *instr = &s->from->instrs[i];
        if (done[i] || !is_ready(instr, block, done))
            continue;
        done[i] = true;
        left--;
        s->map[i][0] = s->map[i][1] = copy_instr(s, instr);
        if (evo_rng_below(s->rng, 8) == 0)
            s->map[i][1] = copy_instr(s, instr);
        if (evo_rng_below(s->rng, 8) == 0) /* dead */
            evo_build_f32(&s->b, (float)evo_rng_unit(s->rng));
    }
    for (int r = 0; r < pass->sink_count; r++)
        evo_builder_result(&s->b, pass->sinks[r].kind, pass->sinks[r].index,
                           pick(s, block->results[r]));
}

static void scramble(evo_rng *rng, const evo_kernel *from, evo_kernel *to) {
    scrambler s = {.rng = rng, .from = from};
    evo_error err = {0};
    evo_builder_init(&s.b, to, "scrambled");
    evo_kernel head = *from;
    memset(head.passes, 0, sizeof head.passes);
    memcpy(head.name, to->name, sizeof head.name);
    head.pass_count = 0;
    head.instr_count = 0;
    *to = head;
    for (int p = 0; p < from->pass_count; p++) {
        const evo_pass *pass = &from->passes[p];
        evo_builder_pass(&s.b, pass->unroll);
        for (int b = 0; b < pass->block_count; b++) {
            const evo_block *block = &pass->blocks[b];
            if (b > 0)
                evo_builder_region(&s.b, block->mode, pick(&s, block->predicate));
            scramble_block(&s, pass, block);
        }
    }
    ck_assert_msg(evo_builder_finish(&s.b, &err) == EVO_OK, "%s", err.text);
}

START_TEST(hash_ignores_the_way_of_writing) {
    for (int i = 0; i < 600; i++) {
        evo_rng rng;
        evo_kernel k, other;
        evo_rng_init(&rng, 4, EVO_STREAM_TEST, (uint64_t)i);
        if (i < (int)EVO_COUNT_OF(kernel_writers))
            must_build(kernel_writers[i], &k);
        else
            random_kernel(&rng, &k);
        if (k.instr_count > 180) /* room for what scrambling adds */
            continue;
        scramble(&rng, &k, &other);
        ck_assert_msg(hashes_equal(&k, &other), "kernel %d", i);
    }
}
END_TEST

START_TEST(hash_sees_every_difference) {
    evo_kernel k, other;
    must_build(kernel_sin_slow_path, &k);
    for (int i = 0; i < k.instr_count; i++) {
        if (k.instrs[i].op != EVO_OP_CONST_F32 && k.instrs[i].op != EVO_OP_CONST_F64)
            continue;
        other = k;
        other.instrs[i].imm ^= 1;
        ck_assert(!hashes_equal(&k, &other));
    }
    other = k;
    other.passes[0].unroll = 2;
    ck_assert(!hashes_equal(&k, &other));
    other = k;
    other.passes[0].blocks[1].mode = EVO_REGION_SELECT;
    ck_assert(!hashes_equal(&k, &other));
    other = k;
    memcpy(other.name, "other", sizeof "other");
    ck_assert(hashes_equal(&k, &other));
    must_build(kernel_exp_table, &k);
    other = k;
    other.table_data[3] ^= 1;
    ck_assert(!hashes_equal(&k, &other));
}
END_TEST

START_TEST(min_and_max_keep_their_order) {
    static const char *const text[] = {
        "kernel a\ninput f32\ninput f32\noutput f32\npass unroll 1\na = in.f32 0\n"
        "b = in.f32 1\nc = min.f32 a b\noutput 0 c\nend\n",
        "kernel a\ninput f32\ninput f32\noutput f32\npass unroll 1\na = in.f32 0\n"
        "b = in.f32 1\nc = min.f32 b a\noutput 0 c\nend\n"};
    evo_kernel a, b;
    ck_assert(evo_kernel_parse(text[0], strlen(text[0]), &a, NULL) == EVO_OK);
    ck_assert(evo_kernel_parse(text[1], strlen(text[1]), &b, NULL) == EVO_OK);
    ck_assert(!hashes_equal(&a, &b));
}
END_TEST

START_TEST(canonical_form_of_a_known_kernel) {
    static const char text[] =
        "kernel k\ninput f32\noutput f32\nscratch f32\naccumulator add.f32 0x0p+0\n"
        "table t0 i32 values : 1 2\ntable t1 f32 values : 0x1p+0 0x1p+1 -inf\n"
        "pass unroll 1\n x = in.f32 0\n scratch 0 x\n accumulator 0 x\n"
        "pass unroll 2\n y = in.f32 0\n z = in.f32 0\n one = const.f32 0x1p+0\n"
        " i = const.i32 1\n two = gather.f32 t1 i\n three = add.f32 one two\n"
        " yes = lt.f32 one two\n u = select.f32 yes y two\n w = sub.f32 three z\n"
        " r = mul.f32 u w\n no = not.mask yes\n output 0 r\n"
        "region branch no\n output 0 y\nregion select no\n output 0 z\nend\n";
    static const char wanted[] =
        "kernel k\ninput f32\noutput f32\npass unroll 2\n  v0 = const.f32 0x1.8p+1\n"
        "  v1 = in.f32 0\n  v2 = sub.f32 v0 v1\n  v3 = mul.f32 v1 v2\n"
        "  output 0 v3\nend\n";
    evo_kernel k;
    evo_error err = {0};
    ck_assert_msg(evo_kernel_parse(text, strlen(text), &k, &err) == EVO_OK, "%s",
                  err.text);
    evo_kernel_canonicalize(&k);
    char *got = text_of(&k);
    /* Which operand of mul comes first is fixed, but not by this text. */
    char *mul = strstr(got, "mul.f32 v2 v1");
    if (mul != NULL)
        memcpy(mul, "mul.f32 v1 v2", strlen("mul.f32 v1 v2"));
    ck_assert_str_eq(got, wanted);
    free(got);
}
END_TEST

START_TEST(canonical_form_is_idempotent_and_valid) {
    for (int i = 0; i < 1500; i++) {
        evo_rng rng;
        evo_kernel k;
        evo_rng_init(&rng, 5, EVO_STREAM_TEST, (uint64_t)i);
        random_kernel(&rng, &k);
        evo_kernel_canonicalize(&k);
        must_verify(&k);
        char *once = text_of(&k);
        evo_kernel_canonicalize(&k);
        char *twice = text_of(&k);
        ck_assert_str_eq(once, twice);
        free(once);
        free(twice);
    }
}
END_TEST

/* sum of (x + c)^2, `terms` of them: first all the sums, then all the squares, so that
 * `terms` values are alive at once. */
static void many_alive(evo_kernel *k, unsigned unroll, int terms, bool reduces) {
    evo_builder b;
    evo_value term[32];
    evo_builder_init(&b, k, "alive");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    int total = reduces ? evo_builder_accumulator(&b, EVO_OP_ADD_F32, 0) : 0;
    evo_builder_pass(&b, unroll);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0), sum = x;
    for (int i = 0; i < terms; i++)
        term[i] =
            evo_build(&b, EVO_OP_ADD_F32, x, evo_build_f32(&b, (float)i), EVO_NO_VALUE);
    for (int i = 0; i < terms; i++)
        term[i] = evo_build(&b, EVO_OP_MUL_F32, term[i], term[i], EVO_NO_VALUE);
    for (int i = 0; i < terms; i++)
        sum = evo_build(&b, EVO_OP_ADD_F32, sum, term[i], EVO_NO_VALUE);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, sum);
    if (reduces)
        evo_builder_result(&b, EVO_SINK_ACCUMULATOR, (uint8_t)total, sum);
    ck_assert_int_eq(evo_builder_finish(&b, NULL), EVO_OK);
}

/* A step is what the registers hold, at least a vector, and all of it in a reduction,
 * whose result depends on it. */
START_TEST(steps_fit_the_registers) {
    static const struct {
        int terms;
        bool reduces;
        unsigned unroll, avx512, avx2;
    } cases[] = {
        {1, false, 1, 16, 16}, {1, false, 8, 128, 32}, {9, false, 1, 16, 8},
        {9, false, 4, 32, 8},  {14, false, 2, 16, 8},  {9, true, 4, 64, 64},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(cases); i++) {
        evo_kernel k;
        many_alive(&k, cases[i].unroll, cases[i].terms, cases[i].reduces);
        ck_assert_uint_eq(evo_kernel_step(&k, 0, EVO_ISA_AVX512), cases[i].avx512);
        ck_assert_uint_eq(evo_kernel_step(&k, 0, EVO_ISA_AVX2), cases[i].avx2);
    }
    for (int i = 0; i < 300; i++) {
        evo_rng rng;
        evo_kernel k;
        evo_rng_init(&rng, 6, EVO_STREAM_TEST, (uint64_t)i);
        random_kernel(&rng, &k);
        for (int p = 0; p < k.pass_count; p++)
            for (int isa = 0; isa < EVO_ISA_COUNT; isa++) {
                unsigned step = evo_kernel_step(&k, p, (evo_isa)isa);
                ck_assert_uint_le(step, (unsigned)EVO_LANES * k.passes[p].unroll);
                ck_assert_uint_ge(step, evo_isa_lanes((evo_isa)isa));
                ck_assert_uint_eq(step & (step - 1), 0);
            }
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("program");
    TCase *c = tcase_create("structure");
    tcase_set_timeout(c, 60);
    tcase_add_test(c, table_rows_are_consistent);
    tcase_add_test(c, counts_of_a_known_kernel);
    tcase_add_loop_test(c, port_costs_follow_work, 0, EVO_PORT_MODEL_COUNT);
    tcase_add_test(c, gather_indices_are_bounded);
    tcase_add_test(c, broken_kernels_are_refused);
    tcase_add_test(c, outputs_are_not_read_back_as_inputs);
    tcase_add_test(c, damaged_kernels_do_no_harm);
    tcase_add_test(c, steps_fit_the_registers);
    tcase_add_test(c, hash_ignores_the_way_of_writing);
    tcase_add_test(c, hash_sees_every_difference);
    tcase_add_test(c, min_and_max_keep_their_order);
    tcase_add_test(c, canonical_form_of_a_known_kernel);
    tcase_add_test(c, canonical_form_is_idempotent_and_valid);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
