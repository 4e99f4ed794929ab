/* The quick generator against the interpreter, bit for bit: every instruction of the
 * table, random kernels, seeds, results; and that the comparison would see a wrong
 * instruction. */
#include "tests/kernels.h"
#include "tests/native_run.h"
#include "tests/seed_files.h"

static const evo_isa machines[] = {EVO_ISA_AVX2, EVO_ISA_AVX512};

typedef struct lab {
    evo_isa isa;
    evo_jit *jit;
    evo_interp *interp;
    evo_rng rng;
    arena a;
} lab;

/* False where this host lacks the machine. */
static bool lab_init(lab *l, evo_isa isa) {
    evo_error err;
    evo_status status = evo_jit_create(isa, &l->jit, &err);
    if (status == EVO_ERR_UNSUPPORTED)
        return false;
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    l->isa = isa;
    l->interp = evo_interp_create();
    ck_assert_ptr_nonnull(l->interp);
    evo_rng_init(&l->rng, 11, EVO_STREAM_TEST, (uint64_t)isa);
    arena_init(&l->a);
    return true;
}

static void lab_clear(lab *l) {
    arena_clear(&l->a);
    evo_interp_destroy(l->interp);
    evo_jit_destroy(l->jit);
}

static void fill_inputs(lab *l, const evo_kernel *k) {
    for (int v = 0; v < EVO_MAX_PARAMS; v++) {
        l->a.params[v] = random_bits(&l->rng, k->params[v]);
        fill(&l->rng, k->inputs[v], l->a.in[v] + GUARD, MAX_N);
    }
}

/* Compiles; with `operands` the constants that fitting moves are some. */
static evo_native_fn *compile(lab *l, const evo_kernel *k, bool operands, bool expected,
                              evo_jit_batch **batch, uint64_t *constants) {
    evo_value tunables[EVO_MAX_INSTRS];
    evo_error err;
    evo_jit_request request = {.kernel = k, .tunables = tunables, .quick = true};
    if (operands)
        request.tunable_count = evo_kernel_tunables(k, tunables, EVO_MAX_INSTRS);
    for (size_t i = 0; i < request.tunable_count; i++)
        constants[i] = k->instrs[tunables[i]].imm;
    ck_assert_msg(evo_jit_compile(l->jit, &request, 1, batch, &err) == EVO_OK, "%s",
                  err.text);
    if (expected && !request.quick) {
        print_kernel(k);
        ck_abort_msg("%s is not covered on %s", k->name, evo_isa_name(l->isa));
    }
    return request.quick ? request.fn : NULL;
}

/* Whether the generator covers the kernel, and then its code is right for these n. */
static bool check_kernel(lab *l, const evo_kernel *k, bool operands, bool expected,
                         const size_t *lengths, size_t count) {
    evo_jit_batch *batch;
    uint64_t constants[EVO_MAX_INSTRS];
    evo_native_fn *fn = compile(l, k, operands, expected, &batch, constants);
    l->a.constants = constants;
    for (size_t i = 0; i < count && fn != NULL; i++)
        compare(l->interp, k, fn, &l->a, lengths[i], i % 2 != 0, evo_isa_name(l->isa));
    l->a.constants = NULL;
    evo_jit_batch_destroy(batch);
    return fn != NULL;
}

/* Around whole steps of every unrolling. */
static const size_t lengths[] = {0,  1,  2,  7,  15,  16,  17,
                                 31, 33, 64, 70, 127, 129, MAX_N};

/* ---- Every instruction ------------------------------------------------------ */

static evo_storage storage_of(evo_type type) {
    return type == EVO_TYPE_F32   ? EVO_STORE_F32
           : type == EVO_TYPE_F64 ? EVO_STORE_F64
           : type == EVO_TYPE_I64 ? EVO_STORE_I64
                                  : EVO_STORE_I32;
}

/* y = op(inputs): masks come from comparisons and go through a choice. */
static void build_single(evo_opcode op, unsigned unroll, evo_kernel *k) {
    const evo_instr_info *info = evo_instr_get(op);
    evo_value args[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE}, y;
    evo_builder b;
    evo_error err;
    evo_builder_init(&b, k, "single");
    for (int i = 0; i < info->arg_count; i++)
        evo_builder_input(&b, storage_of(info->args[i]));
    evo_builder_output(&b, storage_of(info->result));
    evo_builder_pass(&b, unroll);
    for (int i = 0; i < info->arg_count; i++) {
        evo_type type = info->args[i];
        if (type == EVO_TYPE_MASK)
            type = EVO_TYPE_I32;
        args[i] = evo_build_leaf(&b, random_leaf_op(EVO_OP_IN_F32, type), (uint64_t)i);
        if (info->args[i] == EVO_TYPE_MASK)
            args[i] = kernel_op2(&b, EVO_OP_LT_I32, args[i], evo_build_i32(&b, 3 * i));
    }
    y = evo_build(&b, op, args[0], args[1], args[2]);
    if (info->result == EVO_TYPE_MASK)
        y = evo_build(&b, EVO_OP_SELECT_I32, y, evo_build_i32(&b, 7),
                      evo_build_i32(&b, -1));
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, y);
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s: %s", info->name,
                  err.text);
}

static void build_lookup(evo_opcode op, unsigned size, unsigned unroll, evo_rng *rng,
                         evo_kernel *k) {
    const evo_instr_info *info = evo_instr_get(op);
    uint64_t bits[128];
    evo_builder b;
    evo_error err;
    for (unsigned i = 0; i < size; i++)
        bits[i] = random_bits(rng, info->result);
    evo_builder_init(&b, k, "lookup");
    evo_builder_input(&b, EVO_STORE_I32);
    evo_builder_output(&b, storage_of(info->result));
    int table = evo_builder_table_values(&b, info->result, bits, size);
    evo_builder_pass(&b, unroll);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_I32, 0);
    if (op >= EVO_OP_GATHER_F32)
        x = kernel_op2(&b, EVO_OP_AND_I32, x, evo_build_i32(&b, (int32_t)size - 1));
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, evo_build_table(&b, op, table, x));
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s: %s", info->name,
                  err.text);
}

/* Pairs of all special values, then anything. */
static void fill_special(lab *l, const evo_kernel *k) {
    static const double values[] = {0,        -0.0,      1,         -1,      1.5,
                                    -2.5,     INFINITY,  -INFINITY, 0x1p127, 0x1p-126,
                                    0x1p-149, -0x1p-140, 0x1p31,    -0x1p31, 2147483647,
                                    0x1p63,   0x1p-1074, 0x1p1023,  150,     -1e9};
    enum { COUNT = EVO_COUNT_OF(values) };
    fill_inputs(l, k);
    for (int v = 0; v < k->input_count && v < 2; v++)
        for (size_t i = 0; i < COUNT * COUNT; i++) {
            double wide = values[v == 0 ? i % COUNT : i / COUNT];
            float narrow = (float)wide;
            char *at = l->a.in[v] + GUARD;
            if (k->inputs[v] == EVO_STORE_F32)
                memcpy(at + i * sizeof narrow, &narrow, sizeof narrow);
            else if (k->inputs[v] == EVO_STORE_F64)
                memcpy(at + i * sizeof wide, &wide, sizeof wide);
        }
}

START_TEST(every_instruction) {
    static const size_t whole[] = {0, 5, 16, 100, MAX_N};
    static evo_kernel kernel;
    lab l;
    if (!lab_init(&l, machines[_i]))
        return;
    for (int op = 0; op < EVO_OP_COUNT; op++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)op);
        bool native = info->isa <= l.isa;
        for (unsigned unroll = 1; unroll <= 4; unroll *= 4) {
            if (info->flags & EVO_FLAG_LEAF)
                continue;
            if (!(info->flags & EVO_FLAG_TABLE)) {
                build_single((evo_opcode)op, unroll, &kernel);
                fill_special(&l, &kernel);
                ck_assert_int_eq(check_kernel(&l, &kernel, false, native, whole,
                                              EVO_COUNT_OF(whole)),
                                 native);
                continue;
            }
            for (unsigned size = 2; size <= 32; size *= 2) {
                build_lookup((evo_opcode)op, size, unroll, &l.rng, &kernel);
                fill_inputs(&l, &kernel);
                (void)check_kernel(&l, &kernel, false, native, whole,
                                   EVO_COUNT_OF(whole));
            }
        }
    }
    lab_clear(&l);
}
END_TEST

static bool same_signature(const evo_instr_info *a, const evo_instr_info *b) {
    return a->result == b->result && a->arg_count == b->arg_count &&
           memcmp(a->args, b->args, sizeof a->args) == 0;
}

/* Break it: code of one instruction does not pass for another. */
START_TEST(instructions_differ) {
    static evo_kernel kernel, other;
    static char want[MAX_N * sizeof(uint64_t)], got[MAX_N * sizeof(uint64_t)];
    lab l;
    if (!lab_init(&l, machines[_i]))
        return;
    for (int op = 0; op < EVO_OP_COUNT; op++)
        for (int wrong = 0; wrong < EVO_OP_COUNT; wrong++) {
            const evo_instr_info *info = evo_instr_get((evo_opcode)op);
            const evo_instr_info *second = evo_instr_get((evo_opcode)wrong);
            unsigned leaf = EVO_FLAG_LEAF | EVO_FLAG_TABLE;
            evo_jit_batch *batch;
            uint64_t constants[EVO_MAX_INSTRS];
            if (op == wrong || !same_signature(info, second) || info->flags & leaf ||
                second->flags & leaf || second->isa > l.isa)
                continue;
            build_single((evo_opcode)op, 1, &kernel);
            build_single((evo_opcode)wrong, 1, &other);
            fill_special(&l, &kernel);
            evo_native_fn *fn = compile(&l, &other, false, true, &batch, constants);
            const void *in[3] = {l.a.in[0] + GUARD, l.a.in[1] + GUARD,
                                 l.a.in[2] + GUARD};
            void *out[1] = {want}, *native[1] = {got};
            ck_assert(evo_interpret(l.interp, &kernel, in, out, NULL, MAX_N) == EVO_OK);
            fn(in, native, NULL, NULL, NULL, MAX_N);
            size_t size = evo_storage_size(kernel.outputs[0]), equal = 0;
            while (equal < MAX_N &&
                   same(kernel.outputs[0], want + equal * size, got + equal * size))
                equal++;
            ck_assert_msg(equal < MAX_N, "%s passes for %s", second->name, info->name);
            evo_jit_batch_destroy(batch);
        }
    lab_clear(&l);
}
END_TEST

/* ---- Whole kernels ---------------------------------------------------------- */

START_TEST(random_kernels) {
    static evo_kernel kernel;
    int count = getenv("EVO_TEST_ALL") != NULL ? 20000 : 300, covered = 0;
    lab l;
    if (!lab_init(&l, machines[_i]))
        return;
    for (int i = 0; i < count; i++) {
        random_elementwise(&l.rng, &kernel, l.isa);
        fill_inputs(&l, &kernel);
        covered += check_kernel(&l, &kernel, i % 2 != 0, false, lengths,
                                EVO_COUNT_OF(lengths));
    }
    ck_assert_msg(covered >= count * 9 / 10, "%d of %d are covered", covered, count);
    lab_clear(&l);
}
END_TEST

/* Mutated unrolling; every n up to a few steps. */
static void check_unrolled(lab *l, evo_kernel *k) {
    size_t many[301];
    for (size_t n = 0; n < EVO_COUNT_OF(many); n++)
        many[n] = n;
    for (unsigned unroll = 1; unroll <= 8; unroll *= 2) {
        k->passes[0].unroll = (uint8_t)unroll;
        fill_inputs(l, k);
        (void)check_kernel(l, k, true, true, many, EVO_COUNT_OF(many));
        (void)check_kernel(l, k, false, true, lengths, EVO_COUNT_OF(lengths));
    }
}

START_TEST(seeds_and_results) {
    static const char *const results[] = {"exp_055ulp_avx2", "exp_cr_avx512",
                                          "exp_1ulp_avx2",   "exp_1ulp_avx512",
                                          "exp_2ulp_avx2",   "log1p_1ulp_avx512"};
    seed_file *seeds;
    lab l;
    if (!lab_init(&l, machines[_i]))
        return;
    size_t count = seeds_of_target(EVO_TARGET_EXP2, &seeds);
    for (size_t i = 0; i < count; i++)
        if (evo_kernel_isa(&seeds[i].kernel) <= l.isa)
            check_unrolled(&l, &seeds[i].kernel);
    free(seeds);
    for (size_t i = 0; i < EVO_COUNT_OF(results); i++) {
        static seed_file file;
        snprintf(file.path, sizeof file.path, EVO_SOURCE_DIR "/results/%s/%s.evo",
                 results[i], results[i]);
        seed_parse(&file);
        if (evo_kernel_isa(&file.kernel) <= l.isa)
            check_unrolled(&l, &file.kernel);
    }
    lab_clear(&l);
}
END_TEST

/* More values and constants than registers, also behind a branch. */
static void build_crowd(evo_kernel *k, unsigned unroll, bool branch) {
    enum { MANY = 40 };
    evo_value values[MANY], sum;
    evo_builder b;
    evo_error err;
    evo_builder_init(&b, k, "crowd");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, unroll);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
    for (int i = 0; i < MANY; i++)
        values[i] =
            kernel_op2(&b, EVO_OP_MUL_F32, x, evo_build_f32(&b, 1 + 0.25f * (float)i));
    sum = values[0];
    for (int i = 1; i < MANY; i++)
        sum = evo_build(&b, EVO_OP_FMA_F32, sum, values[i], values[MANY - i]);
    evo_value rare = kernel_op2(&b, EVO_OP_LT_F32, sum, evo_build_f32(&b, -100));
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, sum);
    if (branch) {
        evo_builder_region(&b, EVO_REGION_BRANCH, rare);
        for (int i = 0; i < MANY; i++)
            sum = evo_build(&b, EVO_OP_FMA_F32, values[i], x, sum);
        evo_builder_result(&b, EVO_SINK_OUTPUT, 0, sum);
    }
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
}

START_TEST(more_values_than_registers) {
    static evo_kernel kernel;
    lab l;
    if (!lab_init(&l, machines[_i]))
        return;
    for (unsigned unroll = 1; unroll <= 8; unroll *= 2)
        for (int branch = 0; branch < 2; branch++) {
            build_crowd(&kernel, unroll, branch != 0);
            fill_inputs(&l, &kernel);
            (void)check_kernel(&l, &kernel, true, true, lengths, EVO_COUNT_OF(lengths));
            (void)check_kernel(&l, &kernel, false, true, lengths,
                               EVO_COUNT_OF(lengths));
        }
    lab_clear(&l);
}
END_TEST

/* A chain of `length` products and sums with constants of their own. */
static evo_value build_chain(evo_builder *b, evo_value x, int length) {
    evo_value sum = x;
    for (int i = 0; i < length; i++) {
        evo_value c = evo_build_f64(b, 1 / (double)(i + b->kernel->instr_count));
        sum = evo_build(b, EVO_OP_FMA_F64, sum, x, c);
    }
    return sum;
}

/* As long as functions of several expansions are: as many instructions and regions as a
 * kernel may have, but for a few, in doubles. */
static void build_long(evo_kernel *k) {
    enum { LENGTH = (EVO_MAX_INSTRS - 64) / 2 / EVO_MAX_BLOCKS };
    evo_value holds[EVO_MAX_BLOCKS];
    evo_builder b;
    evo_error err;
    evo_builder_init(&b, k, "long");
    evo_builder_input(&b, EVO_STORE_F64);
    evo_builder_input(&b, EVO_STORE_F64);
    evo_builder_output(&b, EVO_STORE_F64);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F64, 0);
    evo_value y = evo_build_leaf(&b, EVO_OP_IN_F64, 1);
    for (int r = 1; r < EVO_MAX_BLOCKS; r++)
        holds[r] = kernel_op2(&b, EVO_OP_LT_F64, x, evo_build_f64(&b, ldexp(1, -r)));
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, build_chain(&b, y, LENGTH));
    for (int r = 1; r < EVO_MAX_BLOCKS; r++) {
        evo_builder_region(&b, r % 2 ? EVO_REGION_BRANCH : EVO_REGION_SELECT, holds[r]);
        evo_builder_result(&b, EVO_SINK_OUTPUT, 0, build_chain(&b, y, LENGTH));
    }
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
    ck_assert_int_gt(k->instr_count, EVO_MAX_INSTRS - 100);
}

START_TEST(long_kernels) {
    static evo_kernel kernel;
    lab l;
    if (!lab_init(&l, machines[_i]))
        return;
    build_long(&kernel);
    fill_inputs(&l, &kernel);
    (void)check_kernel(&l, &kernel, true, true, lengths, EVO_COUNT_OF(lengths));
    (void)check_kernel(&l, &kernel, false, true, lengths, EVO_COUNT_OF(lengths));
    lab_clear(&l);
}
END_TEST

/* What it does not cover goes to LLVM, beside others in one batch. */
START_TEST(mixed_batch) {
    static evo_kernel kernels[2];
    evo_jit_batch *batch;
    evo_builder b;
    evo_error err;
    lab l;
    if (!lab_init(&l, machines[_i]))
        return;
    kernel_normalize(&b, &kernels[0]); /* two passes */
    ck_assert(evo_builder_finish(&b, &err) == EVO_OK);
    kernel_exp_table(&b, &kernels[1]);
    ck_assert(evo_builder_finish(&b, &err) == EVO_OK);
    evo_jit_request requests[2] = {{.kernel = &kernels[0], .quick = true},
                                   {.kernel = &kernels[1], .quick = true}};
    ck_assert_msg(evo_jit_compile(l.jit, requests, 2, &batch, &err) == EVO_OK, "%s",
                  err.text);
    ck_assert(!requests[0].quick);
    ck_assert_int_eq(requests[1].quick, evo_kernel_isa(&kernels[1]) <= l.isa);
    for (int i = 0; i < 2; i++) {
        fill_inputs(&l, &kernels[i]);
        compare(l.interp, &kernels[i], requests[i].fn, &l.a, MAX_N, false, "mixed");
    }
    evo_jit_batch_destroy(batch);
    lab_clear(&l);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("quick");
    TCase *tests = tcase_create("quick");
    int count = (int)EVO_COUNT_OF(machines);
    tcase_set_timeout(tests, 600);
    tcase_add_loop_test(tests, every_instruction, 0, count);
    tcase_add_loop_test(tests, instructions_differ, 0, count);
    tcase_add_loop_test(tests, random_kernels, 0, count);
    tcase_add_loop_test(tests, seeds_and_results, 0, count);
    tcase_add_loop_test(tests, more_values_than_registers, 0, count);
    tcase_add_loop_test(tests, long_kernels, 0, count);
    tcase_add_loop_test(tests, mixed_batch, 0, count);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
