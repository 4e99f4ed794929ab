/* Kernels on encodings of f16, bf16 and 8-bit formats: what decodes and encodes, exact
 * values, errors, what fitting sees, and all inputs scored as the proof sees them; the
 * errors of f64. */
#include <jansson.h>
#include <math.h>

#include "program/interp.h"
#include "scoring/scorer.h"
#include "tests/seed_files.h"
#include "tests/expect.h"

static const evo_format_id formats[] = {EVO_FORMAT_F16, EVO_FORMAT_BF16,
                                        EVO_FORMAT_E4M3FN, EVO_FORMAT_E5M2};

static size_t code_count(evo_format_id format) {
    return (size_t)1 << evo_format_get(format)->bits;
}

static evo_kernel named_coder(const char *what, const char *name) {
    static seed_file file;
    snprintf(file.path, sizeof file.path, EVO_SOURCE_DIR "/seeds/storage/%s_%s.evo",
             what, name);
    seed_parse(&file);
    return file.kernel;
}

static evo_kernel coder(const char *what, evo_format_id format) {
    return named_coder(what, evo_format_get(format)->name);
}

/* A seed on floats as a kernel on encodings, by an encoder of that name. */
static evo_kernel stored_by(const char *encoder, evo_target_id target, const char *name,
                            evo_format_id format) {
    static seed_file seed;
    evo_kernel before = coder("decode", format), made;
    evo_kernel behind = named_coder("encode", encoder);
    seed_load(target, name, &seed);
    ck_assert(evo_kernel_compose(&before, &seed.kernel, &behind, &made));
    evo_kernel_canonicalize(&made);
    ck_assert_int_eq(evo_kernel_verify(&made, NULL), EVO_OK);
    return made;
}

static evo_kernel stored(evo_target_id target, const char *name, evo_format_id format) {
    return stored_by(evo_format_get(format)->name, target, name, format);
}

static void interpret(const evo_kernel *kernel, const void *x, void *y, size_t n) {
    evo_interp *interp = evo_interp_create();
    const void *in[] = {x};
    void *out[] = {y};
    ck_assert_int_eq(evo_interpret(interp, kernel, in, out, NULL, n), EVO_OK);
    evo_interp_destroy(interp);
}

/* Encodings in storage, in order. */
static void *all_codes(evo_format_id format) {
    size_t count = code_count(format), size = (size_t)evo_format_get(format)->bits / 8;
    char *codes = evo_alloc_aligned(count * size);
    for (size_t code = 0; code < count; code++)
        memcpy(codes + code * size, &code, size);
    return codes;
}

static uint64_t code_in(evo_format_id format, const void *array, size_t i) {
    size_t size = (size_t)evo_format_get(format)->bits / 8;
    uint64_t code = 0;
    memcpy(&code, (const char *)array + i * size, size);
    return code;
}

/* ---- Coders ----------------------------------------------------------------- */

START_TEST(every_encoding_is_decoded) {
    evo_format_id format = formats[_i];
    size_t count = code_count(format);
    evo_kernel decode = coder("decode", format);
    void *codes = all_codes(format);
    float *x = evo_alloc_aligned(count * sizeof *x);
    interpret(&decode, codes, x, count);
    for (size_t code = 0; code < count; code++) {
        double want = evo_format_decode(format, code);
        EXPECT(isnan(want) ? isnan(x[code])
                           : x[code] == want && !signbit(x[code]) == !signbit(want),
               "%#zx is %g, not %g", code, (double)x[code], want);
    }
    free(codes);
    free(x);
}
END_TEST

/* Random floats, and numbers of the format, middles between them, and both neighbours.
 */
START_TEST(floats_are_encoded_to_nearest_even) {
    enum { N = 1 << 17 };
    evo_format_id format = formats[_i];
    evo_kernel encode = coder("encode", format);
    float *x = evo_alloc_aligned(N * sizeof *x);
    uint16_t *y = evo_alloc_aligned(N * sizeof *y);
    evo_rng rng;
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < N; i++) {
        uint32_t bits = evo_rng_u32(&rng);
        uint64_t code = bits & (code_count(format) - 1);
        double number = evo_format_decode(format, code);
        double next = evo_format_decode(format, (code + 1) & (code_count(format) - 1));
        float middle = (float)(0.5 * number + 0.5 * next);
        memcpy(&x[i], &bits, sizeof x[i]);
        if (i % 4 > 0)
            x[i] = i % 4 == 1   ? middle
                   : i % 4 == 2 ? nextafterf(middle, (float)number)
                                : nextafterf(middle, (float)next);
    }
    interpret(&encode, x, y, N);
    for (size_t i = 0; i < N; i++) {
        uint64_t want = evo_format_encode(format, x[i]), got = code_in(format, y, i);
        EXPECT(got == want ||
                   (evo_format_is_nan(format, want) && evo_format_is_nan(format, got)),
               "%a is encoded as %#llx, not %#llx", (double)x[i],
               (unsigned long long)got, (unsigned long long)want);
    }
    free(x);
    free(y);
}
END_TEST

static double between(evo_format_id format, uint64_t code) {
    uint64_t mask = code_count(format) - 1;
    return 0.5 * evo_format_decode(format, code & mask) +
           0.5 * evo_format_decode(format, (code + 1) & mask);
}

/* The other encoders differ in ties alone, which go away from zero or up; those of e5m2
 * are also what f16 makes a tie. */
START_TEST(other_encoders_differ_in_ties) {
    static const struct {
        evo_format_id format;
        const char *name;
    } encoders[] = {{EVO_FORMAT_BF16, "bf16_quick"},
                    {EVO_FORMAT_BF16, "bf16_upward"},
                    {EVO_FORMAT_E4M3FN, "e4m3fn_quick"},
                    {EVO_FORMAT_E5M2, "e5m2_quick"}};
    enum { N = 1 << 17 };
    evo_format_id format = encoders[_i].format;
    evo_kernel encode = named_coder("encode", encoders[_i].name);
    bool up = strstr(encoders[_i].name, "upward") != NULL;
    float *x = evo_alloc_aligned(N * sizeof *x);
    uint16_t *y = evo_alloc_aligned(N * sizeof *y);
    evo_rng rng;
    evo_rng_init(&rng, 4, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < N; i++) {
        uint32_t bits = evo_rng_u32(&rng);
        memcpy(&x[i], &bits, sizeof x[i]);
        if (i % 2 > 0)
            x[i] = (float)(between(format, bits) * (i % 4 == 1 ? 1 : 1 + 0x1p-12));
    }
    interpret(&encode, x, y, N);
    for (size_t i = 0; i < N; i++) {
        uint64_t want = evo_format_encode(format, x[i]), got = code_in(format, y, i);
        double number = evo_format_decode(format, want);
        double other = evo_format_decode(format, got);
        double apart = fabs(fabs(x[i] - number) - fabs(x[i] - other));
        bool tie = format == EVO_FORMAT_E5M2
                       ? apart <= evo_format_ulp(EVO_FORMAT_F16, x[i])
                       : apart == 0 && (up ? other > x[i] : fabs(other) > fabs(x[i]));
        EXPECT(got == want || tie || isinf(other) || isnan(other),
               "%a is encoded as %#llx, not %#llx", (double)x[i],
               (unsigned long long)got, (unsigned long long)want);
        EXPECT((isinf(other) == isinf(number) && isnan(other) == isnan(number)) ||
                   (float)fabs(x[i]) == (float)fabs(between(format, got - 1)),
               "%a is encoded as %#llx", (double)x[i], (unsigned long long)got);
    }
    free(x);
    free(y);
}
END_TEST

START_TEST(only_what_fits_is_composed) {
    static seed_file seed;
    evo_kernel made, decode = coder("decode", EVO_FORMAT_F16);
    evo_kernel encode = coder("encode", EVO_FORMAT_F16);
    seed_load(EVO_TARGET_EXP, "horner5_branch", &seed);
    ck_assert(evo_kernel_compose(&decode, &seed.kernel, &encode, &made));
    ck_assert_int_eq(evo_kernel_verify(&made, NULL), EVO_OK);
    ck_assert_int_eq(made.passes[0].block_count, seed.kernel.passes[0].block_count);
    ck_assert(!evo_kernel_compose(&encode, &seed.kernel, &encode, &made));
    ck_assert(!evo_kernel_compose(&decode, &decode, &encode, &made));
    ck_assert(!evo_kernel_compose(&seed.kernel, &encode, &encode, &made));
}
END_TEST

/* Code of all instruction sets has the interpreter's bits, quick or not. */
START_TEST(code_has_the_same_bits) {
    evo_format_id format = formats[_i];
    size_t count = code_count(format);
    void *codes = all_codes(format);
    uint16_t *want = evo_alloc_aligned(count * sizeof *want);
    uint16_t *got = evo_alloc_aligned(count * sizeof *got);
    evo_kernel kernel = stored(EVO_TARGET_EXP, "horner5_muladd", format);
    memset(want, 0, count * sizeof *want);
    interpret(&kernel, codes, want, count);
    for (int isa = 0; isa <= (int)evo_isa_host(); isa++)
        for (int quick = 0; quick <= 1; quick++) {
            evo_jit *jit = NULL;
            evo_jit_batch *batch = NULL;
            evo_jit_request request = {.kernel = &kernel, .quick = quick != 0};
            ck_assert_int_eq(evo_jit_create((evo_isa)isa, &jit, NULL), EVO_OK);
            ck_assert_int_eq(evo_jit_compile(jit, &request, 1, &batch, NULL), EVO_OK);
            memset(got, 0, count * sizeof *got);
            evo_native_array(&request.fn, codes, got, count);
            ck_assert_mem_eq(got, want, count * evo_format_get(format)->bits / 8);
            evo_jit_batch_destroy(batch);
            evo_jit_destroy(jit);
        }
    free(codes);
    free(want);
    free(got);
}
END_TEST

/* ---- Values and errors ------------------------------------------------------- */

START_TEST(values_round_as_mpfr_does) {
    static const evo_target_id targets[] = {EVO_TARGET_EXP, EVO_TARGET_LOG,
                                            EVO_TARGET_TANH};
    evo_format_id format = formats[_i];
    size_t count = code_count(format);
    void *codes = all_codes(format);
    double *value = evo_alloc_aligned(count * sizeof *value);
    for (size_t t = 0; t < EVO_COUNT_OF(targets); t++) {
        evo_values *values = NULL;
        ck_assert_int_eq(evo_values_create(targets[t], format, 2, &values, NULL),
                         EVO_OK);
        const void *in[1] = {codes};
        evo_values_eval(values, 0, in, value, NULL, count);
        for (uint64_t code = 0; code<count; code += count> 256 ? 7 : 1) {
            uint64_t want = evo_oracle_round(targets[t], format, &code);
            uint64_t got = evo_format_encode(format, value[code]);
            EXPECT(got == want || (evo_format_is_nan(format, want) &&
                                   evo_format_is_nan(format, got)),
                   "%s(%#llx)", evo_target_get(targets[t])->name,
                   (unsigned long long)code);
        }
        evo_values_destroy(values);
    }
    free(codes);
    free(value);
}
END_TEST

static evo_scorer *create(evo_target_id target, evo_format_id format) {
    evo_scorer_options options = {.target = target,
                                  .format = format,
                                  .domain = evo_domain_whole(),
                                  .isa = EVO_ISA_AVX512,
                                  .deterministic = true,
                                  .seed = 5,
                                  .workers = 1};
    evo_scorer *scorer = NULL;
    evo_error err = {0};
    evo_status status = evo_scorer_create(&options, &scorer, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return scorer;
}

/* Right results, wrong ones and special ones: the errors are the oracle's. They may be
 * off by what a double's rounding of E is. */
static void compare_errors(evo_target_id target, evo_format_id format) {
    enum { N = 1536 };
    evo_scorer *s = create(target, format);
    const evo_points *sets[] = {&s->special, &s->anywhere, &s->select};
    int bits = evo_format_get(format)->bits;
    size_t size = (size_t)bits / 8;
    char *got = evo_alloc_aligned(N * size);
    double errors[N];
    evo_rng rng;
    evo_rng_init(&rng, 8, EVO_STREAM_TEST, 0);
    for (size_t set = 0; set < EVO_COUNT_OF(sets); set++) {
        const evo_points *p = sets[set];
        size_t first = p->count > N ? 3 : 0, n = p->count - first;
        n = n < N ? n : N;
        for (size_t i = 0; i < n; i++) {
            uint64_t code = evo_points_code(p, 0, first + i), result = 0;
            result = evo_oracle_round(target, format, &code);
            uint32_t r = evo_rng_below(&rng, 8);
            if (r < 2)
                result ^= evo_rng_below(&rng, 4);
            else if (r == 2)
                result = evo_rng_u64(&rng) >> (64 - bits);
            else if (r == 3)
                result = evo_format_encode(format, r % 2 ? INFINITY : -INFINITY);
            memcpy(got + i * size, &result, size);
        }
        double largest = 0, all = evo_points_error(p, first, got, n, errors);
        for (size_t i = 0; i < n; i++) {
            uint64_t code = evo_points_code(p, 0, first + i);
            double want =
                evo_oracle_error_ulp(target, format, &code, code_in(format, got, i));
            double wrong = 1e-9 + 1e-9 * want;
            EXPECT(errors[i] == want || fabs(errors[i] - want) <= wrong,
                   "%s %s(%#llx): %#llx has %g, not %g", evo_format_get(format)->name,
                   evo_target_get(target)->name, (unsigned long long)code,
                   (unsigned long long)code_in(format, got, i), errors[i], want);
            largest = fmax(largest, errors[i]);
        }
        ck_assert_double_eq(all, largest);
        ck_assert_double_eq(evo_points_error(p, first, got, n, NULL), largest);
    }
    free(got);
    evo_scorer_destroy(s);
}

START_TEST(errors_are_those_of_the_oracle) {
    static const evo_format_id all[] = {EVO_FORMAT_F16, EVO_FORMAT_BF16,
                                        EVO_FORMAT_E4M3FN, EVO_FORMAT_E5M2,
                                        EVO_FORMAT_F64};
    compare_errors(_i % 2 ? EVO_TARGET_TANH : EVO_TARGET_EXP, all[_i / 2]);
}
END_TEST

/* ---- Fitting and scoring ----------------------------------------------------- */

/* Behind the encoding, fitting sees the same function with the same constants. */
START_TEST(fitting_looks_behind_the_encoding) {
    static const struct {
        evo_format_id format;
        const char *encoder;
    } cases[] = {{EVO_FORMAT_F16, "f16"},
                 {EVO_FORMAT_BF16, "bf16"},
                 {EVO_FORMAT_E4M3FN, "e4m3fn"},
                 {EVO_FORMAT_E5M2, "e5m2"},
                 {EVO_FORMAT_BF16, "bf16_quick"},
                 {EVO_FORMAT_BF16, "bf16_upward"},
                 {EVO_FORMAT_E4M3FN, "e4m3fn_quick"},
                 {EVO_FORMAT_E5M2, "e5m2_quick"}};
    static seed_file seed;
    evo_format_id format = cases[_i].format;
    evo_kernel kernel =
        stored_by(cases[_i].encoder, EVO_TARGET_EXP, "perm16_branch", format);
    evo_value of_floats[EVO_MAX_INSTRS], of_codes[EVO_MAX_INSTRS];
    seed_load(EVO_TARGET_EXP, "perm16_branch", &seed);
    evo_kernel_canonicalize(&seed.kernel);
    size_t count = evo_kernel_tunables(&seed.kernel, of_floats, EVO_MAX_INSTRS);
    ck_assert_uint_eq(evo_kernel_tunables(&kernel, of_codes, EVO_MAX_INSTRS), count);
    ck_assert_uint_gt(count, 2);
    evo_scorer *s = create(EVO_TARGET_EXP, format);
    double value[EVO_FIT_POINTS];
    double *jacobian = evo_alloc_aligned(count * EVO_FIT_POINTS * sizeof *jacobian);
    double constants[EVO_MAX_INSTRS];
    for (size_t k = 0; k < count; k++)
        constants[k] = evo_number_of(EVO_TYPE_F32, kernel.instrs[of_codes[k]].imm);
    const void *in[] = {s->fit.in};
    ck_assert_int_eq(evo_linearize(s->workers[0].interp, &kernel, of_codes, count,
                                   constants, in, NULL, s->fit.count, value, jacobian),
                     EVO_OK);
    for (size_t i = 0; i < s->fit.count; i++)
        EXPECT(fabs(value[i] - s->fit.reference[i]) <
                   1e-4 * fabs(s->fit.reference[i]) + 1e-30,
               "%g instead of %g", value[i], s->fit.reference[i]);
    size_t moving = 0; /* all but those of the region, which no point meets */
    for (size_t k = 0; k < count; k++) {
        double moved = 0;
        for (size_t i = 0; i < s->fit.count; i++)
            moved = fmax(moved, fabs(jacobian[k * s->fit.count + i]));
        moving += moved > 0;
    }
    ck_assert_uint_gt(moving, 3);
    free(jacobian);
    evo_scorer_destroy(s);
}
END_TEST

static double prove(const evo_kernel *kernel, evo_target_id target,
                    evo_format_id format) {
    evo_prove_options options = {.target = target,
                                 .format = format,
                                 .domain = evo_domain_whole(),
                                 .threads = 2,
                                 .isa = evo_isa_host()};
    evo_claim claim;
    ck_assert_int_eq(evo_prove_kernels(&kernel, 1, &options, &claim, NULL), EVO_OK);
    ck_assert_int_eq(claim.verdict, EVO_VERDICT_PROVEN);
    ck_assert_uint_eq(claim.inputs, code_count(format));
    return claim.max_ulp;
}

static evo_score score(evo_scorer *s, evo_kernel *kernel, bool fit) {
    evo_candidate candidate = {.kernel = kernel, .fit = fit};
    evo_rng_init(&candidate.rng, 5, EVO_STREAM_FIT, 17);
    ck_assert_int_eq(evo_score_candidate(s, 0, NULL, 0, &candidate, NULL), EVO_OK);
    return candidate.score;
}

/* A score is over all inputs, so the proof finds nothing else; and one wrong result
 * among all of them is seen by both. */
START_TEST(scores_are_what_proofs_find) {
    evo_format_id format = formats[_i];
    evo_scorer *s = create(EVO_TARGET_TANH, format);
    evo_kernel kernel = stored(EVO_TARGET_TANH, "expm1_muladd", format);
    evo_score plain = score(s, &kernel, false);
    ck_assert_int_eq(plain.reject, EVO_REJECT_NONE);
    ck_assert_double_le(plain.error, 0.51);
    ck_assert_double_eq_tol(prove(&kernel, EVO_TARGET_TANH, format), plain.error, 1e-9);

    uint64_t one = evo_format_encode(format, 0.625);
    /* The kernel's own instructions, then one unit more at one encoding. */
    evo_kernel wrong = kernel;
    unsigned n = wrong.instr_count;
    evo_value code = EVO_NO_VALUE, result = wrong.passes[0].blocks[0].results[0];
    for (unsigned v = 0; v < n; v++)
        if (wrong.instrs[v].op == EVO_OP_IN_I32)
            code = (evo_value)v;
    ck_assert_int_eq(wrong.passes[0].block_count, 1);
    ck_assert_uint_ne(code, EVO_NO_VALUE);
    const evo_value N = EVO_NO_VALUE, at = (evo_value)n;
    wrong.instrs[n] = (evo_instr){EVO_OP_CONST_I32, {N, N, N}, one};
    wrong.instrs[n + 1] = (evo_instr){EVO_OP_EQ_I32, {code, at, N}, 0};
    wrong.instrs[n + 2] = (evo_instr){EVO_OP_CONST_I32, {N, N, N}, 2};
    wrong.instrs[n + 3] =
        (evo_instr){EVO_OP_ADD_I32, {result, (evo_value)(n + 2), N}, 0};
    wrong.instrs[n + 4] = (evo_instr){
        EVO_OP_SELECT_I32, {(evo_value)(n + 1), (evo_value)(n + 3), result}, 0};
    wrong.instr_count = (uint16_t)(n + 5);
    wrong.passes[0].blocks[0].count = (uint16_t)(wrong.passes[0].blocks[0].count + 5);
    wrong.passes[0].blocks[0].results[0] = (evo_value)(n + 4);
    ck_assert_int_eq(evo_kernel_verify(&wrong, NULL), EVO_OK);
    double off = score(s, &wrong, false).error;
    ck_assert_double_gt(off, 1.4);
    ck_assert_double_eq_tol(prove(&wrong, EVO_TARGET_TANH, format), off, 1e-9);
    evo_scorer_destroy(s);
}
END_TEST

/* Constants that are far off are found again: bf16 asks for few digits. */
START_TEST(constants_are_fitted) {
    evo_format_id format = formats[_i];
    evo_scorer *s = create(EVO_TARGET_EXP, format);
    evo_kernel kernel = stored(EVO_TARGET_EXP, "horner5_scalef", format);
    evo_value tunables[EVO_MAX_INSTRS];
    size_t count = evo_kernel_tunables(&kernel, tunables, EVO_MAX_INSTRS);
    ck_assert_uint_gt(count, 3);
    for (size_t k = 0; k < count; k++)
        if (evo_number_of(EVO_TYPE_F32, kernel.instrs[tunables[k]].imm) == 0.5)
            kernel.instrs[tunables[k]].imm = 0x3f333333; /* 0.7 */
    evo_kernel raw = kernel;
    double before = score(s, &raw, false).error;
    evo_score after = score(s, &kernel, true);
    ck_assert_double_gt(before, 0.55);
    ck_assert_int_eq(after.reject, EVO_REJECT_NONE);
    ck_assert_double_lt(after.error, 0.51);
    evo_scorer_destroy(s);
}
END_TEST

/* In f64 the truth goes beyond a double: a textbook kernel with a table's low parts has
 * little more than half an ulp, fitting does not spoil it, and a reduction without the
 * last part of ln 2 is seen. */
START_TEST(f64_is_scored) {
    static seed_file seed;
    snprintf(seed.path, sizeof seed.path,
             EVO_SOURCE_DIR "/seeds/exp/f64/perm16_low.evo");
    seed_parse(&seed);
    evo_scorer *s = create(EVO_TARGET_EXP, EVO_FORMAT_F64);
    evo_kernel kernel = seed.kernel;
    evo_score plain = score(s, &kernel, false);
    ck_assert_int_eq(plain.reject, EVO_REJECT_NONE);
    ck_assert_double_gt(plain.error, 0.5);
    ck_assert_double_lt(plain.error, 0.6);
    evo_score fitted = score(s, &kernel, true);
    ck_assert_int_eq(fitted.reject, EVO_REJECT_NONE);
    ck_assert_double_lt(fitted.error, plain.error + 0.01);
    kernel = seed.kernel;
    size_t changed = 0;
    for (unsigned v = 0; v < kernel.instr_count; v++) {
        double c = evo_number_of(EVO_TYPE_F64, kernel.instrs[v].imm);
        if (kernel.instrs[v].op == EVO_OP_CONST_F64 && fabs(c) < 0x1p-54 && c != 0) {
            kernel.instrs[v].imm = 0;
            changed++;
        }
    }
    ck_assert_uint_eq(changed, 1);
    ck_assert_double_gt(score(s, &kernel, false).error, 20);
    evo_scorer_destroy(s);
}
END_TEST

/* ---- What is shipped ---------------------------------------------------------- */

static json_t *read_claim(const char *directory, const char *name) {
    char path[600];
    snprintf(path, sizeof path, "%s/%s/claim.json", directory, name);
    json_t *claim = json_load_file(path, 0, NULL);
    ck_assert_msg(claim != NULL, "%s is no JSON", path);
    return claim;
}

static const char *word_of(const json_t *claim, const char *name) {
    const char *word = json_string_value(json_object_get(claim, name));
    ck_assert_msg(word != NULL, "a claim lacks %s", name);
    return word;
}

/* f64 has no more than the claim on other inputs than those that it was observed at.
 * Narrower formats are test_results.c's. */
static void check_shipped(const char *directory, const char *name) {
    static seed_file file;
    evo_target_id target;
    json_t *claim = read_claim(directory, name);
    double claimed = json_number_value(json_object_get(claim, "max_ulp"));
    snprintf(file.path, sizeof file.path, "%s/%s/%s.evo", directory, name, name);
    seed_parse(&file);
    ck_assert(evo_target_find(word_of(claim, "target"), &target));
    evo_scorer *s = create(target, EVO_FORMAT_F64);
    double seen = score(s, &file.kernel, false).error;
    ck_assert_msg(seen <= claimed + 0.01, "%s has %g ulp", name, seen);
    evo_scorer_destroy(s);
    json_decref(claim);
}

static bool is_f64(const char *directory, const char *name) {
    json_t *claim = read_claim(directory, name);
    bool found = strcmp(word_of(claim, "fmt"), "f64") == 0;
    json_decref(claim);
    return found;
}

/* Every kernel, or with more than MOST_SHIPPED every so manyth. */
START_TEST(shipped_kernels_keep_their_claims) {
    enum { MOST_SHIPPED = 4, MOST_NAMES = 1024 };
    static char names[MOST_NAMES][64];
    const char *directory = EVO_SOURCE_DIR "/results/formats";
    DIR *handle = opendir(directory);
    if (handle == NULL)
        return; /* none are shipped */
    size_t count = 0;
    for (const struct dirent *entry; (entry = readdir(handle)) != NULL;)
        if (entry->d_name[0] != '.' && strchr(entry->d_name, '.') == NULL &&
            count < MOST_NAMES && is_f64(directory, entry->d_name))
            snprintf(names[count++], sizeof names[0], "%.63s", entry->d_name);
    closedir(handle);
    size_t step =
        getenv("EVO_TEST_ALL") != NULL ? 1 : (count + MOST_SHIPPED - 1) / MOST_SHIPPED;
    for (size_t i = 0; i < count; i += step)
        check_shipped(directory, names[i]);
}
END_TEST

/* The yardstick is timed on floats of its own: shorter arrays do not hold them. */
START_TEST(small_formats_are_timed) {
    evo_kernel kernel = stored(EVO_TARGET_EXP, "horner5_muladd", formats[_i]);
    const evo_kernel *kernels[] = {&kernel};
    evo_time_options options = {.target = EVO_TARGET_EXP,
                                .format = formats[_i],
                                .isa = evo_isa_host(),
                                .latency = true,
                                .rounds = 2};
    evo_kernel_time time;
    ck_assert_int_eq(evo_time_kernels(kernels, 1, &options, &time, NULL, NULL, NULL),
                     EVO_OK);
    ck_assert_double_gt(time.reference_ratio, 0);
    ck_assert_double_gt(time.latency_ns, 0);
}
END_TEST

int main(void) {
    const int n = (int)EVO_COUNT_OF(formats);
    Suite *suite = suite_create("storage");
    TCase *tcase = tcase_create("core");
    tcase_set_timeout(tcase, 300);
    tcase_add_loop_test(tcase, every_encoding_is_decoded, 0, n);
    tcase_add_loop_test(tcase, floats_are_encoded_to_nearest_even, 0, n);
    tcase_add_loop_test(tcase, other_encoders_differ_in_ties, 0, 4);
    tcase_add_test(tcase, only_what_fits_is_composed);
    tcase_add_loop_test(tcase, code_has_the_same_bits, 0, n);
    tcase_add_loop_test(tcase, values_round_as_mpfr_does, 0, n);
    tcase_add_loop_test(tcase, errors_are_those_of_the_oracle, 0, 10);
    tcase_add_loop_test(tcase, fitting_looks_behind_the_encoding, 0, 8);
    tcase_add_loop_test(tcase, scores_are_what_proofs_find, 0, n);
    tcase_add_loop_test(tcase, constants_are_fitted, 0, n);
    tcase_add_test(tcase, f64_is_scored);
    tcase_add_test(tcase, shipped_kernels_keep_their_claims);
    tcase_add_loop_test(tcase, small_formats_are_timed, 0, n);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
