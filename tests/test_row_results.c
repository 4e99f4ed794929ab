/* The kernels of rows in results/rows/: what is claimed holds on all short rows of the
 * claim's seed and where the largest error was, does not for a copy with one bit of a
 * constant flipped, and the shipped C gives the interpreter's bits under both
 * compilers. test_results.c has what kernels of all kinds share.
 */
#define _GNU_SOURCE
#include <ctype.h>
#include <dirent.h>
#include <jansson.h>
#include <math.h>

#include "oracle/rows.h"
#include "scoring/scoring.h"
#include "tests/archive_fixture.h"
#include "tests/export_support.h"

enum { MOST = 128, SHORT = 2048, LONGEST = 1 << 20, FAULTS = 4, TRIES = 4000 };
#define FOLDER EVO_SOURCE_DIR "/results/rows"

typedef struct result {
    char name[64], capitals[64];
    evo_kernel kernel;
    evo_target_id target;
    evo_format_id format;
    double max_ulp;
    evo_row_spec worst;
    size_t index;
    uint64_t got;
} result;

static result *results;
static size_t result_count;

/* ---- Reading ----------------------------------------------------------------- */

static const char *word_of(const json_t *object, const char *name) {
    const char *word = json_string_value(json_object_get(object, name));
    ck_assert_msg(word != NULL, "%s", name);
    return word;
}

static uint64_t count_of(const json_t *object, const char *name) {
    const json_t *value = json_object_get(object, name);
    ck_assert_msg(json_is_number(value), "%s", name);
    return (uint64_t)json_number_value(value);
}

static void read_claim(result *r, const json_t *claim) {
    const json_t *row = json_object_get(claim, "worst_row");
    const json_t *times = json_object_get(claim, "times");
    ck_assert(evo_target_find(word_of(claim, "target"), &r->target));
    ck_assert(evo_format_find(word_of(claim, "fmt"), &r->format));
    ck_assert(evo_row_family_find(word_of(row, "family"), &r->worst.family));
    ck_assert_str_eq(word_of(claim, "verdict"), "observed");
    r->max_ulp = strtod(word_of(claim, "max_ulp_hex"), NULL);
    r->worst.n = count_of(row, "length");
    r->worst.seed = count_of(row, "seed");
    r->index = count_of(row, "index");
    r->got = strtoull(word_of(claim, "worst_got_bits"), NULL, 16);
    const evo_target *target = evo_target_get(r->target);
    for (int k = 0; k < target->timing_count; k++)
        ck_assert_msg(json_object_get(times, target->timing[k].name) != NULL,
                      "%s has no time in %s", r->name, target->timing[k].name);
}

static void load_one(const char *name) {
    char path[512], *text;
    size_t length;
    ck_assert_uint_lt(result_count, MOST);
    result *r = &results[result_count++];
    snprintf(r->name, sizeof r->name, "%.63s", name);
    for (size_t i = 0; r->name[i] != '\0'; i++)
        r->capitals[i] = (char)toupper((unsigned char)r->name[i]);
    snprintf(path, sizeof path, FOLDER "/%.63s/%.63s.evo", name, name);
    ck_ok(evo_file_read(path, 1 << 20, &text, &length, &err));
    ck_ok(evo_kernel_parse(text, length, &r->kernel, &err));
    free(text);
    snprintf(path, sizeof path, FOLDER "/%.63s/claim.json", name);
    json_t *claim = json_load_file(path, JSON_DECODE_INT_AS_REAL, NULL);
    ck_assert_msg(claim != NULL, "%s", path);
    read_claim(r, claim);
    json_decref(claim);
}

/* What chooses among kernels has no claim of its own: test_row_bundles.c. */
static bool is_bundle(const char *name) {
    char path[512];
    snprintf(path, sizeof path, FOLDER "/%.63s/kernels", name);
    return access(path, F_OK) == 0;
}

static void load_all(void) {
    DIR *dir = opendir(FOLDER);
    results = calloc(MOST, sizeof *results);
    ck_assert(results != NULL && dir != NULL);
    for (const struct dirent *e; (e = readdir(dir)) != NULL;)
        if (e->d_type == DT_DIR && e->d_name[0] != '.' && !is_bundle(e->d_name))
            load_one(e->d_name);
    closedir(dir);
}

/* ---- Claims ------------------------------------------------------------------ */

/* The kernel's results on a row, by the interpreter. */
static void *interpret(const evo_kernel *kernel, const evo_row *row) {
    uint64_t params[EVO_ROW_PARAMS];
    void *out[] = {evo_alloc_aligned(evo_row_element_size(row->format) * row->n)};
    evo_interp *interp = evo_interp_create();
    ck_assert(out[0] != NULL && interp != NULL);
    for (int i = 0; i < EVO_ROW_PARAMS; i++) {
        uint32_t bits;
        memcpy(&bits, &row->params[i], sizeof bits);
        params[i] = bits;
    }
    ck_assert_int_eq(evo_interpret(interp, kernel, row->in, out, params, row->n),
                     EVO_OK);
    evo_interp_destroy(interp);
    return out[0];
}

static uint64_t code_at(const evo_row *row, const void *out, size_t i) {
    uint64_t code = 0;
    size_t size = evo_row_element_size(row->format);
    memcpy(&code, (const char *)out + size * i, size);
    return code;
}

/* Where the error was largest it is what is claimed; a search's own observation may
 * have seen a larger one. */
static void check_worst(const result *r) {
    evo_row row;
    evo_row_truth *truth;
    double value, radius;
    if (r->worst.n > LONGEST)
        return;
    ck_ok(
        evo_row_draw(r->target, r->format, &r->worst, EVO_STREAM_CERTIFY, &row, &err));
    ck_ok(evo_row_truth_create(&row, &truth, &err));
    evo_row_truth_exact(truth, r->index, &value, &radius);
    void *out = interpret(&r->kernel, &row);
    uint64_t got = code_at(&row, out, r->index);
    double error = evo_row_error(r->target, r->format, value, radius, got);
    ck_assert_msg(got == r->got && error <= r->max_ulp * (1 + 0x1p-16), "%s: %g ulp",
                  r->name, error);
    evo_row_truth_destroy(truth);
    evo_row_clear(&row);
    free(out);
}

/* What short rows say: within the claim, no special value missed. */
static bool holds(const result *r, const evo_kernel *kernel, evo_isa isa) {
    const evo_prove_options options = {.target = r->target,
                                       .format = r->format,
                                       .domain = evo_domain_whole(),
                                       .threads = evo_cpu_count(),
                                       .isa = isa,
                                       .seed = r->worst.seed >> 16,
                                       .thin = 256,
                                       .samples = SHORT};
    evo_claim claim;
    ck_ok(evo_prove_kernels(&kernel, 1, &options, &claim, &err));
    return claim.special_failures == 0 && claim.max_ulp <= r->max_ulp;
}

START_TEST(claims_hold) {
    for (size_t i = 0; i < result_count; i++) {
        check_worst(&results[i]);
        for (int isa = 0; isa <= (int)evo_isa_host(); isa++)
            ck_assert_msg(holds(&results[i], &results[i].kernel, (evo_isa)isa),
                          "%s (%s)", results[i].name, evo_isa_name((evo_isa)isa));
    }
}
END_TEST

/* ---- Faults ------------------------------------------------------------------ */

static bool flip(evo_rng *rng, evo_kernel *k) {
    evo_instr *instr = &k->instrs[evo_rng_below(rng, k->instr_count)];
    bool wide = instr->op == EVO_OP_CONST_F64;
    if (!wide && instr->op != EVO_OP_CONST_F32)
        return false;
    instr->imm ^= UINT64_C(1) << evo_rng_below(rng, wide ? 64 : 32);
    return evo_kernel_verify(k, NULL) == EVO_OK;
}

/* What breaks a kernel that has no numbers of its own. */
static bool exchange_operand(evo_rng *rng, evo_kernel *k) {
    uint32_t index = evo_rng_below(rng, k->instr_count);
    evo_value *operand = &k->instrs[index].args[0];
    if (*operand == EVO_NO_VALUE || index == 0)
        return false;
    *operand = (evo_value)evo_rng_below(rng, index);
    return evo_kernel_verify(k, NULL) == EVO_OK;
}

/* Whether a result on a row moves by more than the claim allows twice. */
static bool is_noticed(const result *r, const evo_row *row, const evo_kernel *broken) {
    void *good = interpret(&r->kernel, row), *bad = interpret(broken, row);
    bool noticed = false;
    for (size_t i = 0; i < evo_row_result_count(row); i++) {
        double a = evo_format_decode(r->format, code_at(row, good, i));
        double b = evo_format_decode(r->format, code_at(row, bad, i));
        double unit = evo_row_unit(r->target, r->format, a);
        noticed |=
            fabs(a - b) > (2 * r->max_ulp + 1) * unit || isfinite(a) != isfinite(b);
    }
    free(good);
    free(bad);
    return noticed;
}

START_TEST(flipped_bits_fail) {
    const evo_row_spec spec = {EVO_ROW_FAMILY_NORMAL, 33, 0};
    for (size_t i = 0; i < result_count; i++) {
        result *r = &results[i];
        evo_row_spec of = spec;
        evo_row row;
        evo_rng rng;
        int faults = 0;
        of.seed = r->worst.seed >> 16 << 16;
        ck_ok(evo_row_draw(r->target, r->format, &of, EVO_STREAM_CERTIFY, &row, &err));
        evo_rng_init(&rng, 71, EVO_STREAM_TEST, i);
        for (int tries = 0; tries < TRIES && faults < FAULTS; tries++) {
            evo_kernel broken = r->kernel;
            bool bits = faults > 0 || tries < TRIES / 2;
            if (!(bits ? flip(&rng, &broken) : exchange_operand(&rng, &broken)) ||
                !is_noticed(r, &row, &broken))
                continue;
            faults++;
            ck_assert_msg(!holds(r, &broken, evo_isa_host()), "%s passes with a fault",
                          r->name);
        }
        ck_assert_msg(faults > 0, "%s: no flip changes a result", r->name);
        evo_row_clear(&row);
    }
}
END_TEST

/* ---- Exported C -------------------------------------------------------------- */

static void *build(const char *compiler, const char *flags) {
    char path[512];
    evo_text batch;
    evo_text_init(&batch);
    evo_text_append(&batch, "#include <string.h>\nint test_level;\n");
    for (size_t i = 0; i < result_count; i++)
        export_append_driver(&results[i].kernel, results[i].name, results[i].capitals,
                             &batch);
    write_text("batch.c", &batch);
    evo_text_clear(&batch);
    for (size_t i = 0; i < result_count; i++)
        run("ln -sf '%s/%s/%s'.[ch] '%s'", FOLDER, results[i].name, results[i].name,
            directory);
    run("cd '%s' && %s %s %s -shared -fPIC batch.c -o batch.so -lm", directory,
        compiler, flags, WARNINGS);
    snprintf(path, sizeof path, "%s/batch.so", directory);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(library != NULL, "%s", dlerror());
    return library;
}

static void compare(const result *r, const evo_row_spec *spec, export_call *call,
                    const char *what) {
    evo_row row;
    uint64_t params[EVO_ROW_PARAMS] = {0};
    ck_ok(evo_row_draw(r->target, r->format, spec, EVO_STREAM_TEST, &row, &err));
    for (int i = 0; i < EVO_ROW_PARAMS; i++)
        memcpy(&params[i], &row.params[i], sizeof row.params[i]);
    void *want = interpret(&r->kernel, &row), *got[1];
    size_t where = 0, count = evo_row_result_count(&row);
    got[0] = evo_alloc_aligned(evo_row_element_size(r->format) * row.n);
    call(row.in, got, NULL, params, row.n);
    ck_assert_msg(export_same(r->kernel.outputs[0], want, got[0], count, &where),
                  "%s, %s: %s of %zu, result %zu", r->name, what,
                  evo_row_family_name(spec->family), spec->n, where);
    free(want);
    free(got[0]);
    evo_row_clear(&row);
}

static const char *const builds[][2] = {{"gcc", "-std=gnu11 -O2"},
                                        {"clang", "-std=gnu11 -O3 -march=native"}};

START_TEST(exported_c_has_the_same_bits) {
    static const size_t lengths[] = {1, 2, 3, 15, 16, 17, 64, 100, 257, 2048, 5001};
    if (!have(builds[_i][0]))
        return;
    make_directory();
    void *library = build(builds[_i][0], builds[_i][1]);
    int *level = dlsym(library, "test_level");
    for (size_t i = 0; i < result_count; i++) {
        char symbol[80];
        export_call *call;
        snprintf(symbol, sizeof symbol, "%s_call", results[i].name);
        *(void **)&call = dlsym(library, symbol);
        ck_assert(*(void **)&call != NULL);
        for (*level = 0; *level <= (int)evo_isa_host(); ++*level)
            for (size_t l = 0; l < EVO_COUNT_OF(lengths); l++)
                for (int f = 0; f < EVO_ROW_FAMILY_COUNT; f++) {
                    const evo_row_spec spec = {(evo_row_family_id)f, lengths[l], 1};
                    if (evo_target_row(results[i].target)->families >> f & 1)
                        compare(&results[i], &spec, call, builds[_i][1]);
                }
    }
    dlclose(library);
    remove_directory();
}
END_TEST

int main(void) {
    Suite *suite = suite_create("results of rows");
    TCase *tcase = tcase_create("all");
    tcase_set_timeout(tcase, 600);
    tcase_add_unchecked_fixture(tcase, load_all, NULL);
    tcase_add_test(tcase, claims_hold);
    tcase_add_test(tcase, flipped_bits_fail);
    tcase_add_loop_test(tcase, exported_c_has_the_same_bits, 0,
                        (int)EVO_COUNT_OF(builds));
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
