/* Targets on codes: what is right, the sweep and what it catches, seeds, the peers, the
 * closed forms that L-Mul's errors have, and searches. */
#include <dirent.h>
#include <math.h>
#include <unistd.h>

#include "formats/block.h"
#include "oracle/codes.h"
#include "scoring/codes.h"
#include "tests/cli_run.h"
#include "tests/seed_files.h"
#include "tests/expect.h"
#include "timing/timing.h"

enum { FLOATS = 1 << 16 };

static evo_code_truth truth_of(evo_target_id target) {
    evo_code_truth truth;
    evo_error err = {0};
    ck_assert_msg(evo_code_truth_init(&truth, target, &err) == EVO_OK, "%s", err.text);
    return truth;
}

static evo_kernel load(const char *name) {
    static seed_file file;
    snprintf(file.path, sizeof file.path, EVO_SOURCE_DIR "/seeds/storage/%s.evo", name);
    seed_parse(&file);
    return file.kernel;
}

static evo_claim claim_of(const evo_kernel *kernel, evo_target_id target) {
    evo_prove_options options = {.target = target,
                                 .format = EVO_FORMAT_F32,
                                 .domain = evo_domain_whole(),
                                 .threads = 2,
                                 .isa = evo_isa_host()};
    evo_claim claim;
    evo_error err = {0};
    evo_status status = evo_prove_kernels(&kernel, 1, &options, &claim, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return claim;
}

/* ---- Truth -------------------------------------------------------------------- */

START_TEST(targets_name_known_formats) {
    for (int t = EVO_TARGET_CODES_FIRST; t < EVO_TARGET_ROWS_FIRST; t++) {
        evo_target_id id = (evo_target_id)t, found;
        const evo_codes *codes = evo_target_codes(id);
        const char *name = evo_target_get(id)->name;
        evo_code_truth truth = truth_of(id);
        size_t length = strlen(evo_code_role_name(codes->role));
        ck_assert(evo_target_find(name, &found) && found == id);
        ck_assert(strncmp(name, evo_code_role_name(codes->role), length) == 0);
        ck_assert_int_eq(name[length], '_');
        ck_assert(!evo_target_is_real(id) && !evo_target_is_several(id));
        ck_assert(!evo_target_is_tupled(id));
        ck_assert_uint_le(truth.codes, 256);
    }
    ck_assert_ptr_null(evo_target_codes(EVO_TARGET_EXP));
}
END_TEST

/* What the sweep takes for the codes of all floats, from its edges, is what encoding
 * gives at the edges, next to them and anywhere. */
START_TEST(edges_are_where_codes_change) {
    static evo_code_edges edges;
    evo_rng rng;
    evo_rng_init(&rng, 5, EVO_STREAM_TEST, 0);
    for (int t = EVO_TARGET_CODES_FIRST; t < EVO_TARGET_ROWS_FIRST; t++) {
        evo_code_truth truth = truth_of((evo_target_id)t);
        if (truth.role != EVO_CODES_ENCODE && truth.role != EVO_CODES_MX_SCALE)
            continue;
        evo_code_edges_find(&truth, &edges);
        for (int i = 0; i < FLOATS / 4; i++) {
            uint32_t bits = evo_rng_u32(&rng), sign = bits >> 31, k = 0;
            uint32_t at = edges.starts[sign][bits % edges.count[sign]];
            uint32_t size = i % 2 == 0 ? bits & 0x7fffffff : at + i % 4 / 2;
            size = size > 0x7f800000 ? 0x7f800000 : size;
            while (k + 1 < edges.count[sign] && edges.starts[sign][k + 1] <= size)
                k++;
            const uint32_t in[EVO_CODES_ARITY] = {sign << 31 | size};
            EXPECT(evo_code_want(&truth, in) == edges.codes[sign][k], "%s %#x",
                   evo_target_get((evo_target_id)t)->name, in[0]);
        }
    }
}
END_TEST

/* ---- Seeds and what is wrong -------------------------------------------------- */

static const struct {
    const char *name;
    evo_target_id target;
} exact[] = {
    {"decode_e4m3fn", EVO_TARGET_DECODE_E4M3FN},
    {"decode_e4m3fn_half", EVO_TARGET_DECODE_E4M3FN},
    {"decode_e4m3fn_rows", EVO_TARGET_DECODE_E4M3FN},
    {"decode_e4m3fn_sign", EVO_TARGET_DECODE_E4M3FN},
    {"decode_e5m2", EVO_TARGET_DECODE_E5M2},
    {"decode_e5m2_shift", EVO_TARGET_DECODE_E5M2},
    {"decode_e2m1fn", EVO_TARGET_DECODE_E2M1FN},
    {"decode_e2m1fn_table", EVO_TARGET_DECODE_E2M1FN},
    {"decode_e3m2fn", EVO_TARGET_DECODE_E3M2FN},
    {"decode_e3m2fn_table", EVO_TARGET_DECODE_E3M2FN},
    {"decode_e2m3fn", EVO_TARGET_DECODE_E2M3FN},
    {"decode_e2m3fn_table", EVO_TARGET_DECODE_E2M3FN},
    {"decode_posit8", EVO_TARGET_DECODE_POSIT8},
    {"decode_posit8_rows", EVO_TARGET_DECODE_POSIT8},
    {"decode_int8", EVO_TARGET_DECODE_INT8},
    {"decode_int8_sum", EVO_TARGET_DECODE_INT8},
    {"decode_e8m0", EVO_TARGET_DECODE_E8M0},
    {"scaled_e4m3fn", EVO_TARGET_SCALED_E4M3FN},
    {"scaled_e5m2", EVO_TARGET_SCALED_E5M2},
    {"scaled_e2m1fn", EVO_TARGET_SCALED_E2M1FN},
};

START_TEST(seeds_that_decode_are_exact) {
    evo_kernel kernel = load(exact[_i].name);
    evo_claim claim = claim_of(&kernel, exact[_i].target);
    EXPECT(claim.misrounded == 0 && claim.max_ulp == 0 &&
               claim.inputs == truth_of(exact[_i].target).input_count &&
               claim.verdict == EVO_VERDICT_PROVEN,
           "%s: %llu wrong", exact[_i].name, (unsigned long long)claim.misrounded);
}
END_TEST

static const struct {
    const char *name;
    evo_target_id target;
    bool exact;
} encoders[] = {
    {"mxscale_e4m3fn", EVO_TARGET_MXSCALE_E4M3FN, true},
    {"mxscale_e5m2", EVO_TARGET_MXSCALE_E5M2, true},
    {"mxscale_e2m1fn", EVO_TARGET_MXSCALE_E2M1FN, true},
    {"mxencode_e4m3fn", EVO_TARGET_MXENCODE_E4M3FN, true},
    {"mxencode_e5m2", EVO_TARGET_MXENCODE_E5M2, true},
    {"mxencode_e2m1fn", EVO_TARGET_MXENCODE_E2M1FN, true},
    {"encode_e4m3fn", EVO_TARGET_ENCODE_E4M3FN, true},
    {"encode_e4m3fn_exponent", EVO_TARGET_ENCODE_E4M3FN, true},
    {"encode_e4m3fn_quick", EVO_TARGET_ENCODE_E4M3FN, false},
    {"encode_e5m2", EVO_TARGET_ENCODE_E5M2, true},
    {"encode_e5m2_quick", EVO_TARGET_ENCODE_E5M2, false},
    {"encode_e2m1fn", EVO_TARGET_ENCODE_E2M1FN, true},
    {"encode_e2m1fn_exponent", EVO_TARGET_ENCODE_E2M1FN, true},
    {"encode_e3m2fn", EVO_TARGET_ENCODE_E3M2FN, true},
    {"encode_e3m2fn_exponent", EVO_TARGET_ENCODE_E3M2FN, true},
    {"encode_e2m3fn", EVO_TARGET_ENCODE_E2M3FN, true},
    {"encode_e2m3fn_exponent", EVO_TARGET_ENCODE_E2M3FN, true},
    {"encode_posit8", EVO_TARGET_ENCODE_POSIT8, true},
    {"encode_int8", EVO_TARGET_ENCODE_INT8, true},
    {"encode_int8_sum", EVO_TARGET_ENCODE_INT8, true},
};

static double score_of(const evo_kernel *kernel, evo_target_id target) {
    evo_code_points *points;
    evo_worker worker = {.interp = evo_interp_create(),
                         .got = evo_alloc_aligned(EVO_CHUNK_POINTS * sizeof(double))};
    evo_code code = {.kernel = kernel};
    double error = 0;
    ck_assert_int_eq(evo_code_points_create(target, 1, &points, NULL), EVO_OK);
    ck_assert_int_eq(evo_code_error(&worker, points, &code, (double)INFINITY, &error),
                     EVO_OK);
    evo_code_points_destroy(points);
    evo_interp_destroy(worker.interp);
    free(worker.got);
    return error;
}

/* On the points of a search, which tell those that round ties otherwise. */
START_TEST(seeds_that_encode_are_exact) {
    evo_kernel kernel = load(encoders[_i].name);
    double error = score_of(&kernel, encoders[_i].target);
    EXPECT((error == 0.5) == encoders[_i].exact, "%s: %g wrong", encoders[_i].name,
           error - 0.5);
}
END_TEST

/* Element by element, with the largest magnitude beside it, as the whole block. */
START_TEST(elements_are_those_of_blocks) {
    static const struct {
        evo_target_id scale, element;
    } rows[] = {{EVO_TARGET_MXSCALE_E4M3FN, EVO_TARGET_MXENCODE_E4M3FN},
                {EVO_TARGET_MXSCALE_E5M2, EVO_TARGET_MXENCODE_E5M2},
                {EVO_TARGET_MXSCALE_E2M1FN, EVO_TARGET_MXENCODE_E2M1FN}};
    evo_code_truth truth = truth_of(rows[_i].element);
    evo_code_truth of_scale = truth_of(rows[_i].scale);
    evo_rng rng;
    evo_rng_init(&rng, 9, EVO_STREAM_TEST, (uint64_t)_i);
    for (int block = 0; block < 300; block++) {
        float x[EVO_MX_BLOCK], largest = 0;
        uint32_t codes[EVO_MX_BLOCK], in[EVO_CODES_ARITY] = {0, 0};
        uint8_t scale;
        for (size_t i = 0; i < EVO_MX_BLOCK; i++) {
            x[i] = (float)(evo_rng_normal(&rng) * exp2(block - 150));
            largest = fmaxf(largest, fabsf(x[i]));
        }
        ck_ok(evo_mx_encode(&truth.element, x, EVO_MX_BLOCK, &scale, codes, &err));
        memcpy(&in[0], &largest, sizeof largest);
        ck_assert_uint_eq(evo_code_want(&of_scale, in), scale);
        for (size_t i = 0; i < EVO_MX_BLOCK; i++) {
            memcpy(&in[0], &x[i], sizeof x[i]);
            memcpy(&in[1], &largest, sizeof largest);
            ck_assert_uint_eq(evo_code_want(&truth, in), codes[i]);
        }
    }
}
END_TEST

/* Pairs that are drawn fit into blocks, and those of a search are others. What is
 * observed there is exact; a kernel that rounds away from zero is not. */
START_TEST(pairs_are_drawn) {
    evo_code_truth truth = truth_of(EVO_TARGET_MXENCODE_E4M3FN), other = truth;
    other.stream = EVO_STREAM_SELECT;
    uint32_t same = 0, seen = 0;
    for (uint64_t i = 0; i < 10000; i++) {
        uint32_t in[EVO_CODES_ARITY], in_search[EVO_CODES_ARITY];
        evo_code_input(&truth, i, in);
        evo_code_input(&other, i, in_search);
        same += in[0] == in_search[0] && in[1] == in_search[1];
        ck_assert_uint_lt(in[1], 0x7f800000);
        ck_assert_uint_le(in[0] & 0x7fffffff, in[1]);
        seen |= 1U << (evo_code_want(&truth, in) >> 3 & 15);
    }
    ck_assert_uint_lt(same, 10);
    ck_assert_uint_eq(seen, 0xffff); /* every exponent */
    evo_kernel kernel = load("mxencode_e4m3fn");
    evo_claim claim = claim_of(&kernel, EVO_TARGET_MXENCODE_E4M3FN);
    ck_assert_uint_eq(claim.misrounded, 0);
    ck_assert_uint_eq(claim.inputs, UINT64_C(1) << 20);
    ck_assert_int_eq(claim.verdict, EVO_VERDICT_OBSERVED);
    for (evo_value v = 0; v < kernel.instr_count; v++)
        if (kernel.instrs[v].op == EVO_OP_CONST_I32 &&
            kernel.instrs[v].imm == (uint32_t)-1006108673)
            kernel.instrs[v].imm++; /* half of what is cut off: ties go up */
    claim = claim_of(&kernel, EVO_TARGET_MXENCODE_E4M3FN);
    ck_assert_uint_gt(claim.misrounded, 10);
}
END_TEST

/* All floats: 184 ties go the wrong way in the quick encoder, at two of which the
 * result is a NaN where the largest number should be. With EVO_TEST_ALL all exact ones.
 */
START_TEST(sweep_visits_all_floats) {
    evo_kernel kernel = load("encode_e4m3fn_quick");
    evo_claim claim = claim_of(&kernel, EVO_TARGET_ENCODE_E4M3FN);
    ck_assert_uint_eq(claim.inputs, UINT64_C(1) << 32);
    ck_assert_uint_eq(claim.misrounded, 184);
    ck_assert_uint_eq(claim.special_failures, 2);
    ck_assert(claim.max_ulp == 184);
    for (size_t i = 0; getenv("EVO_TEST_ALL") && i < EVO_COUNT_OF(encoders); i++) {
        kernel = load(encoders[i].name);
        claim = claim_of(&kernel, encoders[i].target);
        EXPECT((claim.misrounded == 0) == encoders[i].exact, "%s", encoders[i].name);
    }
}
END_TEST

/* One bit of one constant: of 32 such kernels, most of which are wrong, the sweep
 * counts what a count by the interpreter finds, input by input. */
START_TEST(flipped_bits_are_counted) {
    evo_code_truth truth = truth_of(EVO_TARGET_DECODE_E4M3FN);
    evo_interp *interp = evo_interp_create();
    uint8_t codes[256];
    float x[256];
    const void *in[] = {codes};
    void *out[] = {x};
    int caught = 0;
    for (int i = 0; i < 256; i++)
        codes[i] = (uint8_t)i;
    for (unsigned bit = 0; bit < 32; bit++) {
        evo_kernel kernel = load("decode_e4m3fn_sign");
        for (evo_value v = 0; v < kernel.instr_count; v++)
            if (kernel.instrs[v].op == EVO_OP_CONST_I32 && v % 2 == bit % 2)
                kernel.instrs[v].imm ^= 1U << bit;
        uint64_t wrong = 0;
        ck_assert_int_eq(evo_interpret(interp, &kernel, in, out, NULL, 256), EVO_OK);
        for (uint32_t code = 0; code < 256; code++) {
            const uint32_t input[EVO_CODES_ARITY] = {code};
            uint32_t got, want = evo_code_want(&truth, input);
            memcpy(&got, &x[code], sizeof got);
            wrong += !evo_code_right(&truth, want, got);
        }
        ck_assert_uint_eq(claim_of(&kernel, EVO_TARGET_DECODE_E4M3FN).misrounded,
                          wrong);
        caught += wrong > 0;
    }
    ck_assert_int_gt(caught, 24);
    evo_interp_destroy(interp);
}
END_TEST

START_TEST(other_signatures_are_refused) {
    evo_kernel decode = load("decode_e4m3fn"), encode = load("encode_e4m3fn");
    evo_error err = {0};
    ck_assert_int_eq(
        evo_check_signature(&decode, EVO_TARGET_ENCODE_E4M3FN, EVO_FORMAT_F32, &err),
        EVO_ERR_ARGUMENT);
    ck_assert_int_eq(
        evo_check_signature(&encode, EVO_TARGET_DECODE_E4M3FN, EVO_FORMAT_F32, &err),
        EVO_ERR_ARGUMENT);
    ck_assert_int_eq(
        evo_check_signature(&decode, EVO_TARGET_MUL_E4M3FN, EVO_FORMAT_F32, &err),
        EVO_ERR_ARGUMENT);
}
END_TEST

/* ---- Peers -------------------------------------------------------------------- */

/* Codes, floats around edges and anywhere, or pairs. */
static size_t fill_inputs(const evo_code_truth *truth, uint32_t *in[2]) {
    static evo_code_edges edges;
    bool bytes = !evo_code_encodes(truth->role), drawn = truth->inputs == 1 && !bytes;
    size_t n = drawn || truth->input_count > FLOATS ? FLOATS : truth->input_count;
    evo_rng rng;
    evo_rng_init(&rng, 6, EVO_STREAM_TEST, 0);
    if (drawn)
        evo_code_edges_find(truth, &edges);
    for (size_t i = 0; i < n; i++) {
        uint32_t one[EVO_CODES_ARITY];
        evo_code_input(truth, i, one);
        if (drawn) {
            uint32_t bits = evo_rng_u32(&rng);
            uint32_t near = edges.starts[0][bits % edges.count[0]] - (i / 2 & 1);
            one[0] = i % 2 ? bits : (bits & 0x80000000U) | (near & 0x7fffffff);
        }
        for (int k = 0; k < truth->inputs; k++)
            if (bytes)
                ((uint8_t *)in[k])[i] = (uint8_t)one[k];
            else
                in[k][i] = one[k];
    }
    return n;
}

static void check_peer(const evo_code_truth *truth, const evo_peer *peer) {
    uint32_t *in[2], *out = evo_alloc_aligned(FLOATS * 4);
    for (int k = 0; k < 2; k++)
        in[k] = evo_alloc_aligned(FLOATS * 4);
    size_t n = fill_inputs(truth, in);
    if (peer->several != NULL)
        peer->several(peer->ctx, (const void *const *)in, (void *[]){out}, n);
    else
        peer->fn(peer->ctx, in[0], out, n);
    bool bytes = evo_code_input_size(truth) == 1;
    for (size_t i = 0; i < n; i++) {
        uint32_t input[EVO_CODES_ARITY] = {0, 0};
        for (int k = 0; k < truth->inputs; k++)
            input[k] = bytes ? ((uint8_t *)in[k])[i] : in[k][i];
        uint32_t got = evo_code_output_size(truth) > 1 ? out[i] : ((uint8_t *)out)[i];
        uint32_t want = evo_code_want(truth, input);
        EXPECT(evo_code_right(truth, want, got), "%s %s: %#x %#x gives %#x, not %#x",
               evo_target_get(peer->target)->name, peer->function, input[0], input[1],
               got, want);
    }
    for (int k = 0; k < 2; k++)
        free(in[k]);
    free(out);
}

START_TEST(peers_compute_the_same) {
    static evo_code_table table;
    evo_peer peers[EVO_MAX_PEERS];
    for (int t = EVO_TARGET_CODES_FIRST; t < EVO_TARGET_ROWS_FIRST; t++) {
        evo_code_truth truth = truth_of((evo_target_id)t);
        size_t count =
            evo_code_peers_find((evo_target_id)t, &table, peers, EVO_MAX_PEERS);
        bool any = !evo_code_multiplies(truth.role);
        ck_assert_int_eq(count > 0, any);
        for (size_t i = 0; i < count; i++)
            check_peer(&truth, &peers[i]);
    }
}
END_TEST

/* ---- Products ----------------------------------------------------------------- */

/* L-Mul (Luo and Sun, "Addition is all you need", 2024): mantissas x and y of k bits,
 * cut off from uniform ones, are added, with 2^-l in place of their product. The means
 * of what is missing from the exact product of the uniform ones have closed forms. */
START_TEST(closed_forms_of_missing_products) {
    static const struct {
        int k, l;
        double sum, product; /* expected */
    } rows[] = {
        {2, 2, 0.25, 0.359375}, {3, 3, 0.25, 0.18359375}, {4, 3, 0.1875, 0.0928}};
    for (size_t r = 0; r < EVO_COUNT_OF(rows); r++) {
        int k = rows[r].k, steps = 1 << k;
        double sum = 0, product = 0;
        for (int i = 0; i < steps; i++)
            for (int j = 0; j < steps; j++) {
                double x = ldexp(i, -k), y = ldexp(j, -k);
                sum += 1 + x + y + ldexp(1, -rows[r].l);
                product += (1 + x) * (1 + y);
            }
        double mean = 2.25 - sum / (steps * steps);
        double cut = 2.25 - product / (steps * steps);
        ck_assert(mean == 2.25 - (2 - ldexp(1, -k) + ldexp(1, -rows[r].l)));
        ck_assert(cut == 2.25 - pow(1.5 - ldexp(1, -k - 1), 2));
        ck_assert(fabs(mean - rows[r].sum) < 5e-5);
        ck_assert(fabs(cut - rows[r].product) < 5e-5);
    }
}
END_TEST

/* The significand, or twice one, that the sum of fields as integers stands for: what
 * carries out of the mantissas goes into the exponent. */
static double added_fields(int k, int l, double x, double y) {
    long a = (long)ldexp(x - 1, k), b = (long)ldexp(y - 1, k);
    long sum = a + b + (1L << (k - l)), one = 1L << k;
    return ldexp(1 + (double)(sum % one) / (double)one, (int)(sum / one));
}

static double rounded(int k, double x) {
    double unit = ldexp(x >= 2 ? 2 : 1, -k);
    return rint(x / unit) * unit;
}

/* Root mean squares over uniform mantissas of that sum, with 3 and 4 bits, and of the
 * product of rounded factors, rounded, with 2 (e5m2) and 3 (e4m3). */
START_TEST(errors_over_uniform_mantissas) {
    enum { N = 512 };
    double squares[4] = {0};
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            double x = 1 + (i + 0.5) / N, y = 1 + (j + 0.5) / N;
            for (int v = 0; v < 2; v++) {
                double near = rounded(v + 2, rounded(v + 2, x) * rounded(v + 2, y));
                squares[v] += pow(added_fields(v + 3, 3, x, y) - x * y, 2);
                squares[2 + v] += pow(near - x * y, 2);
            }
        }
    static const double expected[4] = {0.1328, 0.0804, 0.1926, 0.0962};
    for (int v = 0; v < 4; v++)
        EXPECT(fabs(sqrt(squares[v]) / N - expected[v]) < 2e-4, "%d: %.4f", v,
               sqrt(squares[v]) / N);
}
END_TEST

/* a + b - constant in e4m3fn or e5m2, as integers. */
static evo_kernel sum_of_codes(int constant) {
    evo_kernel kernel;
    evo_builder b;
    evo_builder_init(&b, &kernel, "sum");
    evo_builder_input(&b, EVO_STORE_U8);
    evo_builder_input(&b, EVO_STORE_U8);
    evo_builder_output(&b, EVO_STORE_U8);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_I32, 0);
    evo_value y = evo_build_leaf(&b, EVO_OP_IN_I32, 1);
    evo_value sum = evo_build(&b, EVO_OP_ADD_I32, x, y, EVO_NO_VALUE);
    evo_value bias = evo_build_i32(&b, constant);
    evo_value code = evo_build(&b, EVO_OP_SUB_I32, sum, bias, EVO_NO_VALUE);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, code);
    ck_assert_int_eq(evo_builder_finish(&b, NULL), EVO_OK);
    return kernel;
}

/* The sweep's error of L-Mul on codes is that of its formula, with the carry, over all
 * pairs of mantissas that occur; of other constants it is larger. Two integer
 * operations of 8 bits take 0.06 pJ. */
START_TEST(integer_addition_multiplies) {
    evo_code_truth truth = truth_of(EVO_TARGET_MUL_E4M3FN);
    evo_kernel lmul = sum_of_codes((7 << 3) - 1);
    evo_claim claim = claim_of(&lmul, EVO_TARGET_MUL_E4M3FN);
    double squares = 0;
    uint64_t pairs = 0;
    for (uint32_t a = 0; a < 256; a++)
        for (uint32_t b = 0; b < 256; b++) {
            const uint32_t in[EVO_CODES_ARITY] = {a, b};
            double product = evo_code_product(&truth, in);
            if (product != product)
                continue;
            double x = 1 + (a & 7) / 8.0, y = 1 + (b & 7) / 8.0;
            double sum = added_fields(3, 3, x, y), e = fabs(product) / (x * y);
            double error = fabs(sum * e / fabs(product) - 1);
            squares += error * error;
            pairs++;
        }
    ck_assert_uint_eq(claim.inputs, pairs);
    EXPECT(fabs(claim.max_ulp - sqrt(squares / (double)pairs)) < 1e-12, "%a %a",
           claim.max_ulp, sqrt(squares / (double)pairs));
    ck_assert(fabs(evo_kernel_energy_pj(&lmul) - 0.06) < 1e-12);
    for (int off = 2; off <= 3; off++) {
        evo_kernel other = sum_of_codes((7 << 3) - 1 + off);
        ck_assert(claim_of(&other, EVO_TARGET_MUL_E4M3FN).max_ulp > 0.06);
    }
}
END_TEST

/* Where mantissas are cut off from uniform ones the best constant is L-Mul's, 2^-l more
 * than without it: l = 3 with 3 bits, 2 with 2. Where codes are the factors it is none.
 */
START_TEST(best_constants_are_those_of_lmul) {
    static const struct {
        evo_target_id target;
        int best;
    } rows[] = {{EVO_TARGET_MULCUT_E4M3FN, (7 << 3) - 1},
                {EVO_TARGET_MULCUT_E5M2, (15 << 2) - 1},
                {EVO_TARGET_MUL_E4M3FN, 7 << 3},
                {EVO_TARGET_MUL_E5M2, 15 << 2}};
    for (size_t r = 0; r < EVO_COUNT_OF(rows); r++) {
        evo_kernel best = sum_of_codes(rows[r].best);
        double least = claim_of(&best, rows[r].target).max_ulp;
        for (int off = -2; off <= 2; off++) {
            evo_kernel other = sum_of_codes(rows[r].best + off);
            EXPECT(off == 0 || claim_of(&other, rows[r].target).max_ulp > least,
                   "%s: %d is better", evo_target_get(rows[r].target)->name,
                   rows[r].best + off);
        }
    }
}
END_TEST

/* ---- Shipped kernels ---------------------------------------------------------- */

/* Each is the program that its claim names, has the C that is exported and is right for
 * all of its inputs; of those that encode one a run is swept, or all with EVO_TEST_ALL,
 * the others are looked at around the edges. */
static void check_shipped(const char *name, bool swept) {
    char path[512], id[33];
    size_t length;
    evo_kernel kernel;
    evo_target_id target;
    snprintf(path, sizeof path, "%s/results/quant/%s/%s.evo", EVO_SOURCE_DIR, name,
             name);
    char *text = cli_read(path);
    length = strlen(text);
    ck_ok(evo_kernel_parse(text, length, &kernel, &err));
    free(text);
    snprintf(path, sizeof path, "%s/results/quant/%s/claim.json", EVO_SOURCE_DIR, name);
    text = cli_read(path);
    json_t *claim = json_loads(text, JSON_DECODE_INT_AS_REAL, NULL);
    free(text);
    evo_hash_format(evo_kernel_hash(&kernel), id);
    ck_assert_str_eq(id, json_string_value(json_object_get(claim, "id")));
    const char *about = json_string_value(json_object_get(claim, "target"));
    ck_assert(evo_target_find(about, &target) && evo_target_codes(target) != NULL);
    char folder[300];
    snprintf(folder, sizeof folder, "quant/%s", name);
    cli_expect_exported(folder, name);
    evo_code_role role = evo_target_codes(target)->role;
    if ((role == EVO_CODES_ENCODE || role == EVO_CODES_MX_SCALE) && !swept) {
        EXPECT(score_of(&kernel, target) == 0.5, "%s", name);
    } else {
        evo_claim again = claim_of(&kernel, target);
        EXPECT(evo_code_multiplies(role)
                   ? fabs(again.max_ulp -
                          json_number_value(json_object_get(claim, "max_ulp"))) < 1e-9
                   : again.misrounded == 0,
               "%s: %llu wrong", name, (unsigned long long)again.misrounded);
    }
    json_decref(claim);
}

START_TEST(shipped_kernels_are_exact) {
    DIR *dir = opendir(EVO_SOURCE_DIR "/results/quant");
    int seen = 0;
    ck_assert(dir != NULL);
    for (const struct dirent *e; (e = readdir(dir)) != NULL;) {
        char path[512];
        snprintf(path, sizeof path, "%s/results/quant/%s/claim.json", EVO_SOURCE_DIR,
                 e->d_name);
        if (access(path, R_OK) == 0)
            check_shipped(e->d_name, ++seen == 1 || getenv("EVO_TEST_ALL") != NULL);
    }
    closedir(dir);
    ck_assert_int_gt(seen, 0);
}
END_TEST

/* ---- Searches ----------------------------------------------------------------- */

static double real_of(const json_t *object, const char *name) {
    const char *hex = json_string_value(json_object_get(object, name));
    return hex != NULL ? strtod(hex, NULL)
                       : json_number_value(json_object_get(object, name));
}

/* A short search by the port model finds a kernel of fewer operations than any seed
 * has, right for all codes. */
START_TEST(search_finds_an_exact_decoder) {
    cli_result r = cli_run("--target", "decode", "--fmt", "e4m3fn", "--isa", "avx2",
                           "--evaluations", "3000", "--seed", "1", "--threads", "1",
                           "--json", "--deterministic", "--archive", ":memory:");
    cli_expect(&r, 0);
    json_t *front = json_loads(r.out, 0, NULL);
    json_t *best = json_array_get(front, json_array_size(front) - 1);
    ck_assert_msg(best != NULL, "%s", r.out);
    ck_assert_str_eq(json_string_value(json_object_get(best, "target")),
                     "decode_e4m3fn");
    ck_assert_str_eq(json_string_value(json_object_get(best, "verdict")), "proven");
    ck_assert(real_of(best, "max_ulp") == 0);
    ck_assert_int_lt(json_integer_value(json_object_get(best, "operations")), 8);
    json_decref(front);
    cli_free(&r);
}
END_TEST

START_TEST(command_refuses_what_makes_no_sense) {
    static const struct {
        const char *target, *format, *domain, *part;
    } bad[] = {
        {"decode", "e9m9", "whole", "unknown target 'decode_e9m9'"},
        {"decode_e4m3fn", "f16", "whole", "are f32"},
        {"decode", "e4m3fn", "0,1", "takes all of its inputs"},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(bad); i++) {
        cli_result r = cli_run("--target", bad[i].target, "--fmt", bad[i].format,
                               "--domain", bad[i].domain);
        cli_expect_refusal(&r, 2, bad[i].part);
        cli_free(&r);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("codes");
    TCase *core = tcase_create("core");
    tcase_set_timeout(core, 120); /* sweeps, beside other work */
    tcase_add_checked_fixture(core, fixture_setup, fixture_teardown);
    tcase_add_test(core, targets_name_known_formats);
    tcase_add_test(core, edges_are_where_codes_change);
    tcase_add_loop_test(core, seeds_that_decode_are_exact, 0, EVO_COUNT_OF(exact));
    tcase_add_loop_test(core, seeds_that_encode_are_exact, 0, EVO_COUNT_OF(encoders));
    tcase_add_loop_test(core, elements_are_those_of_blocks, 0, 3);
    tcase_add_test(core, pairs_are_drawn);
    tcase_add_test(core, sweep_visits_all_floats);
    tcase_add_test(core, flipped_bits_are_counted);
    tcase_add_test(core, other_signatures_are_refused);
    tcase_add_test(core, peers_compute_the_same);
    tcase_add_test(core, closed_forms_of_missing_products);
    tcase_add_test(core, errors_over_uniform_mantissas);
    tcase_add_test(core, integer_addition_multiplies);
    tcase_add_test(core, best_constants_are_those_of_lmul);
    tcase_add_test(core, shipped_kernels_are_exact);
    tcase_add_test(core, search_finds_an_exact_decoder);
    tcase_add_test(core, command_refuses_what_makes_no_sense);
    suite_add_tcase(suite, core);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
