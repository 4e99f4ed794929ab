/* The kernels in results/, results/formats/ and results/rows/: each is the program that
 * its claim names, and the command exports the shipped files from it, byte for byte.
 * Some are proven again: MOST_DRAWN in f32 and as many in formats of at most 16 bits,
 * by a seed that is printed and that EVO_RESULTS_SEED sets, or all with EVO_TEST_ALL;
 * beside each a copy with one constant bit flipped, which must not pass. Claims in f64
 * are test_storage.c's, those of rows test_row_results.c's.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <unistd.h>

#include "scoring/scoring.h"
#include "tests/cli_run.h"

enum { MAX_RESULTS = 1024, MOST_DRAWN = 3, SAMPLE = 1 << 14, CODES = 1 << 16 };
enum { MOST_OUTPUTS = 2 }; /* of a kernel that can be proven: sine and cosine */
enum { DRAW_STREAM = 1, FAULT_STREAM = 2 };
#define WHOLE "whole" /* the domain of claims about all inputs */

typedef struct result {
    char name[64], folder[80]; /* in results/ */
    evo_format_id format;
    evo_kernel kernel, broken;
    char fault[64]; /* what is broken */
    json_t *claim;
    bool rows, drawn;
} result;

static result *results;
static size_t result_count;
static uint64_t seed;

/* ---- Reading --------------------------------------------------------------- */

static char *read_text(const char *folder, const char *file, size_t *length) {
    char path[1024], *text = NULL;
    snprintf(path, sizeof path, "%s/results/%s/%s", EVO_SOURCE_DIR, folder, file);
    ck_ok(evo_file_read(path, 1 << 22, &text, length, &err));
    return text;
}

static const char *word_of(const result *r, const char *name) {
    const char *word = json_string_value(json_object_get(r->claim, name));
    ck_assert_msg(word != NULL, "%s: %s", r->name, name);
    return word;
}

static void load_one(const char *name, const char *inside) {
    ck_assert_uint_lt(result_count, MAX_RESULTS);
    result *r = &results[result_count++];
    char file[80];
    size_t length;
    evo_error err = {0};
    snprintf(r->name, sizeof r->name, "%.63s", name);
    snprintf(r->folder, sizeof r->folder, "%s%.63s", inside, name);
    snprintf(file, sizeof file, "%.63s.evo", name);
    char *text = read_text(r->folder, file, &length);
    ck_assert_msg(evo_kernel_parse(text, length, &r->kernel, &err) == EVO_OK, "%s: %s",
                  name, err.text);
    free(text);
    text = read_text(r->folder, "claim.json", &length);
    r->claim = json_loadb(text, length, JSON_DECODE_INT_AS_REAL, NULL);
    free(text);
    ck_assert_msg(r->claim != NULL, "%s: claim.json", name);
    ck_assert(evo_format_find(word_of(r, "fmt"), &r->format));
    r->rows = strcmp(inside, "rows/") == 0;
    ck_assert(r->rows || (r->format == EVO_FORMAT_F32) == (inside[0] == '\0'));
}

/* Formats whose inputs are few. */
static bool is_small(const result *r) {
    return evo_format_get(r->format)->bits <= 16;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const result *)a)->name, ((const result *)b)->name);
}

/* From the environment; else another one in each run. */
static uint64_t choose_seed(void) {
    const char *given = getenv("EVO_RESULTS_SEED");
    if (given != NULL && given[0] != '\0')
        return strtoull(given, NULL, 10);
    uint32_t word = 0;
    FILE *file = fopen("/dev/urandom", "rb");
    ck_assert(file != NULL && fread(&word, sizeof word, 1, file) == 1);
    fclose(file);
    return word;
}

/* f64, several inputs and rows: no proof to be repeated. */
static bool is_observed(const result *r) {
    return r->rows || r->format == EVO_FORMAT_F64 || r->kernel.input_count > 1;
}

/* Some kernels in f32, or some in narrower formats. */
static void draw_some(evo_rng *rng, bool floats) {
    size_t all = 0;
    for (size_t i = 0; i < result_count; i++)
        all += !is_observed(&results[i]) && is_small(&results[i]) != floats;
    for (size_t left = all < MOST_DRAWN ? all : MOST_DRAWN; left > 0;) {
        result *r = &results[evo_rng_below(rng, (uint32_t)result_count)];
        if (is_observed(r) || is_small(r) == floats)
            continue;
        left -= !r->drawn;
        r->drawn = true;
    }
}

static void draw(void) {
    seed = choose_seed();
    printf("EVO_RESULTS_SEED=%llu:", (unsigned long long)seed);
    evo_rng rng;
    evo_rng_init(&rng, seed, DRAW_STREAM, 0);
    draw_some(&rng, true);
    draw_some(&rng, false);
    for (size_t i = 0; i < result_count; i++) {
        if (getenv("EVO_TEST_ALL") != NULL)
            results[i].drawn = !is_observed(&results[i]);
        if (results[i].drawn)
            printf(" %s", results[i].name);
    }
    printf("\n");
    fflush(stdout);
}

/* Several kernels by a row's length, without a claim: test_row_bundles.c. */
static bool is_bundle(const char *inside, const char *name) {
    char path[1024];
    snprintf(path, sizeof path, "%s/results/%s%.63s/kernels", EVO_SOURCE_DIR, inside,
             name);
    return access(path, F_OK) == 0;
}

static void load_folder(const char *inside) {
    char path[512];
    snprintf(path, sizeof path, "%s/results/%s", EVO_SOURCE_DIR, inside);
    DIR *dir = opendir(path);
    ck_assert(dir != NULL);
    for (const struct dirent *e; (e = readdir(dir)) != NULL;)
        /* test_real.c has kernels over the reals; quant/ holds formats, comparison/
         * times. */
        if (e->d_type == DT_DIR && e->d_name[0] != '.' &&
            strcmp(e->d_name, "real") != 0 && strcmp(e->d_name, "formats") != 0 &&
            strcmp(e->d_name, "quant") != 0 && strcmp(e->d_name, "rows") != 0 &&
            strcmp(e->d_name, "comparison") != 0 && !is_bundle(inside, e->d_name))
            load_one(e->d_name, inside);
    closedir(dir);
}

static void load_all(void) {
    results = calloc(MAX_RESULTS, sizeof *results);
    ck_assert(results != NULL);
    load_folder("");
    load_folder("formats/");
    load_folder("rows/");
    qsort(results, result_count, sizeof *results, by_name);
    ck_assert_uint_ge(result_count, 1);
    draw();
}

static double real_of(const json_t *claim, const char *name) {
    const char *hex = json_string_value(json_object_get(claim, name));
    ck_assert_msg(hex != NULL, "%s", name);
    return strtod(hex, NULL);
}

static uint64_t count_of(const json_t *claim, const char *name) {
    return (uint64_t)json_number_value(json_object_get(claim, name));
}

START_TEST(programs_are_the_claimed_ones) {
    for (size_t i = 0; i < result_count; i++) {
        char id[33];
        evo_hash_format(evo_kernel_hash(&results[i].kernel), id);
        ck_assert_str_eq(id, word_of(&results[i], "id"));
    }
}
END_TEST

/* ---- Faults ---------------------------------------------------------------- */

/* Inputs of the claim's domain: everyday ones, and any encoding. */
static size_t sample_floats(const result *r, evo_rng *rng, float x[SAMPLE]) {
    evo_target_id target;
    evo_domain domain = evo_domain_whole();
    ck_assert(evo_target_find(word_of(r, "target"), &target));
    ck_ok(evo_domain_parse(word_of(r, "domain"), &domain, &err));
    evo_timing_fill(&evo_target_get(target)->timing[0], EVO_FORMAT_F32, 1, x,
                    SAMPLE / 2);
    for (size_t i = SAMPLE / 2; i < SAMPLE; i++) {
        uint32_t bits = evo_rng_u32(rng);
        memcpy(&x[i], &bits, sizeof bits);
    }
    size_t kept = 0;
    for (size_t i = 0; i < SAMPLE; i++)
        if (domain.whole || evo_domain_contains(&domain, x[i]))
            x[kept++] = x[i];
    return kept;
}

static size_t size_of(const result *r) {
    return (size_t)evo_format_get(r->format)->bits / 8;
}

/* Those, or all encodings of a narrower format, of which a flip may change one result.
 */
static size_t sample_inputs(const result *r, evo_rng *rng, void *x) {
    if (r->format == EVO_FORMAT_F32)
        return sample_floats(r, rng, x);
    size_t count = (size_t)1 << evo_format_get(r->format)->bits, size = size_of(r);
    for (size_t code = 0; code < count; code++) /* little-endian */
        memcpy((char *)x + code * size, &code, size);
    return count;
}

/* Outputs lie one behind the other, each of n results. */
static void run_at(const result *r, const evo_kernel *kernel, const void *x, char *y,
                   size_t n) {
    evo_interp *interp = evo_interp_create();
    ck_assert(interp != NULL && kernel->output_count <= MOST_OUTPUTS);
    const void *in[] = {x};
    void *out[MOST_OUTPUTS];
    for (size_t i = 0; i < MOST_OUTPUTS; i++)
        out[i] = y + i * n * size_of(r);
    ck_assert_int_eq(evo_interpret(interp, kernel, in, out, NULL, n), EVO_OK);
    evo_interp_destroy(interp);
}

/* Whether results differ, other than in which NaN they are. */
static bool differ(const result *r, const char *good, const char *bad, size_t n) {
    size_t size = size_of(r);
    for (size_t i = 0; i < n; i++) {
        uint64_t a = 0, b = 0;
        memcpy(&a, good + i * size, size);
        memcpy(&b, bad + i * size, size);
        if (a != b &&
            !(evo_format_is_nan(r->format, a) && evo_format_is_nan(r->format, b)))
            return true;
    }
    return false;
}

static bool has_numbers(const evo_kernel *k) {
    bool has = k->table_data_count > 0;
    for (int i = 0; i < k->instr_count; i++)
        has |= k->instrs[i].op == EVO_OP_CONST_F32 ||
               k->instrs[i].op == EVO_OP_CONST_I32 ||
               k->instrs[i].op == EVO_OP_CONST_F64 ||
               k->instrs[i].op == EVO_OP_CONST_I64;
    return has;
}

/* An instruction takes another value first. */
static bool exchange_operand(result *r, evo_rng *rng) {
    uint32_t index = evo_rng_below(rng, r->broken.instr_count);
    evo_value *operand = &r->broken.instrs[index].args[0];
    if (*operand == EVO_NO_VALUE)
        return false;
    *operand = (evo_value)evo_rng_below(rng, index);
    snprintf(r->fault, sizeof r->fault, "the operand of %u", index);
    return true;
}

/* Flips one bit of one constant or table entry; a kernel without any has an operand
 * exchanged. False where the draw met none. */
static bool flip_one(result *r, evo_rng *rng) {
    evo_kernel *k = &r->broken;
    *k = r->kernel;
    if (!has_numbers(k))
        return exchange_operand(r, rng);
    uint32_t place =
        evo_rng_below(rng, (uint32_t)(k->instr_count + k->table_data_count));
    bool entry = place >= k->instr_count;
    uint32_t index = entry ? place - k->instr_count : place;
    uint32_t width = 32;
    if (!entry && (k->instrs[index].op == EVO_OP_CONST_F64 ||
                   k->instrs[index].op == EVO_OP_CONST_I64))
        width = 64;
    else if (!entry && k->instrs[index].op != EVO_OP_CONST_F32 &&
             k->instrs[index].op != EVO_OP_CONST_I32)
        return false;
    for (unsigned t = 0; entry && t < k->table_count; t++)
        if (index >= k->tables[t].first &&
            index < (uint32_t)k->tables[t].first + k->tables[t].size)
            width = 8 * (uint32_t)evo_type_size(k->tables[t].type);
    uint32_t bit = evo_rng_below(rng, width);
    uint64_t *word = entry ? &k->table_data[index] : &k->instrs[index].imm;
    *word ^= UINT64_C(1) << bit;
    snprintf(r->fault, sizeof r->fault, "bit %u of %s %u", bit,
             entry ? "table entry" : "constant", index);
    return true;
}

/* A flip that changes a result at one of the sampled inputs, so that whoever looks at
 * all inputs has to notice. */
static void break_one(result *r, evo_rng *rng) {
    enum { TRIES = 5000 };
    const size_t bytes = CODES * sizeof(float);
    char *x = malloc((1 + 2 * MOST_OUTPUTS) * bytes);
    char *good = x + bytes, *bad = good + MOST_OUTPUTS * bytes;
    ck_assert(x != NULL);
    size_t n = sample_inputs(r, rng, x);
    run_at(r, &r->kernel, x, good, n);
    bool changed = false;
    for (int i = 0; i < TRIES && !changed; i++) {
        if (!flip_one(r, rng) || evo_kernel_verify(&r->broken, NULL) != EVO_OK)
            continue;
        run_at(r, &r->broken, x, bad, n);
        changed = differ(r, good, bad, n * r->kernel.output_count);
    }
    ck_assert_msg(changed, "%s: no flip changes a result", r->name);
    free(x);
}

/* ---- Proofs ---------------------------------------------------------------- */

/* Claims that one sweep repeats: of one target in one format on one domain. */
static bool go_together(const result *a, const result *b) {
    return a->format == b->format &&
           strcmp(word_of(a, "target"), word_of(b, "target")) == 0 &&
           strcmp(word_of(a, "domain"), word_of(b, "domain")) == 0;
}

/* Whether what was proven is what is shipped. */
static bool is_claimed(const evo_claim *claim, const result *r) {
    const json_t *shipped = r->claim;
    const json_t *histogram = json_object_get(shipped, "histogram");
    bool same = claim->verdict == EVO_VERDICT_PROVEN &&
                strcmp(word_of(r, "verdict"), "proven") == 0 &&
                claim->inputs == count_of(shipped, "inputs") &&
                claim->max_ulp == real_of(shipped, "max_ulp_hex") &&
                claim->misrounded == count_of(shipped, "misrounded") &&
                claim->special_failures == 0;
    for (size_t i = 0; i < EVO_ERROR_BINS && same; i++)
        same = claim->histogram[i] ==
               (uint64_t)json_number_value(json_array_get(histogram, i));
    return same;
}

/* One sweep for all drawn kernels that go with this one, and their broken copies. */
static void prove_with(const result *first) {
    enum { MOST = 2 * MAX_RESULTS };
    const evo_kernel **kernels = calloc(MOST, sizeof *kernels);
    const result **of = calloc(MOST, sizeof *of);
    evo_claim *claims = calloc(MOST, sizeof *claims);
    ck_assert(kernels != NULL && of != NULL && claims != NULL);
    size_t count = 0;
    evo_prove_options options = {.format = first->format,
                                 .domain = evo_domain_whole(),
                                 .threads = evo_cpu_count(),
                                 .isa = evo_isa_host()};
    for (size_t i = 0; i < result_count; i++)
        if (results[i].drawn && go_together(&results[i], first)) {
            of[count] = of[count + 1] = &results[i];
            kernels[count++] = &results[i].kernel;
            kernels[count++] = &results[i].broken;
        }
    ck_assert(evo_target_find(word_of(first, "target"), &options.target));
    if (strcmp(word_of(first, "domain"), WHOLE) != 0)
        ck_ok(evo_domain_parse(word_of(first, "domain"), &options.domain, &err));
    ck_ok(evo_prove_kernels(kernels, count, &options, claims, &err));
    for (size_t i = 0; i < count; i += 2) {
        ck_assert_msg(is_claimed(&claims[i], of[i]),
                      "%s: %a ulp, %llu misrounded are not what is claimed",
                      of[i]->name, claims[i].max_ulp,
                      (unsigned long long)claims[i].misrounded);
        ck_assert_msg(!is_claimed(&claims[i + 1], of[i]), "%s: passes with %s flipped",
                      of[i]->name, of[i]->fault);
    }
    free(kernels);
    free(of);
    free(claims);
}

START_TEST(drawn_claims_hold_and_flipped_bits_fail) {
    for (size_t i = 0; i < result_count; i++) {
        evo_rng rng;
        evo_rng_init(&rng, seed, FAULT_STREAM, i);
        if (results[i].drawn)
            break_one(&results[i], &rng);
    }
    for (size_t i = 0; i < result_count; i++) {
        size_t k = 0;
        while (!results[k].drawn || !go_together(&results[k], &results[i]))
            if (++k > i)
                break;
        if (k == i) /* the first of its kind */
            prove_with(&results[i]);
    }
}
END_TEST

/* ---- Exports --------------------------------------------------------------- */

START_TEST(exports_are_reproduced) {
    for (size_t i = 0; i < result_count; i++)
        cli_expect_exported(results[i].folder, results[i].name);
}
END_TEST

/* ---- Commands -------------------------------------------------------------- */

/* The value of an option in the words of a command; NULL where it has none. */
static const char *value_of(char *const words[], size_t count, const char *option) {
    for (size_t i = 0; i + 1 < count; i++)
        if (strcmp(words[i], option) == 0)
            return words[i + 1];
    return NULL;
}

/* Each option is one of the command, and takes a word or none as it does there. */
static void check_options(const char *name, char *const words[], size_t count,
                          const char *help) {
    for (size_t i = 1; i < count; i++) {
        char option[64];
        ck_assert_msg(strncmp(words[i], "--", 2) == 0, "%s: %s", name, words[i]);
        snprintf(option, sizeof option, "%s=", words[i]);
        if (strstr(help, option) != NULL) {
            ck_assert_msg(++i < count, "%s: %s needs a value", name, option);
            continue;
        }
        snprintf(option, sizeof option, "%s ", words[i]);
        ck_assert_msg(strstr(help, option) != NULL, "%s: no option %s", name, option);
    }
}

/* The recorded command can be typed again: it names what the claim is about, a start
 * that is shipped, a seed and a budget. */
START_TEST(commands_can_be_typed_again) {
    enum { MOST_WORDS = 64 };
    cli_result help = cli_run("--help");
    for (size_t i = 0; i < result_count; i++) {
        const result *r = &results[i];
        char line[1024], path[2200] = EVO_SOURCE_DIR, *words[MOST_WORDS], *rest = line;
        size_t count = 0;
        snprintf(line, sizeof line, "%s", word_of(r, "command"));
        for (char *word; (word = strsep(&rest, " ")) != NULL && count < MOST_WORDS;)
            words[count++] = word;
        ck_assert_str_eq(words[0], "evolve");
        check_options(r->name, words, count, help.out);
        const char *target = value_of(words, count, "--target");
        const char *from = value_of(words, count, "--from");
        ck_assert_msg(target != NULL && strcmp(target, word_of(r, "target")) == 0,
                      "%s: target %s", r->name, target != NULL ? target : "missing");
        ck_assert_msg(value_of(words, count, "--seed") != NULL ||
                          strcmp(word_of(r, "seed"), "0") == 0, /* the default */
                      "%s: no seed", r->name);
        ck_assert_msg(value_of(words, count, "--time") != NULL ||
                          value_of(words, count, "--evaluations") != NULL,
                      "%s: no budget", r->name);
        if (from == NULL || strcmp(from, "scratch") == 0)
            snprintf(path, sizeof path, "%s/seeds/%s", EVO_SOURCE_DIR, target);
        else if (strcmp(from, "seeds") != 0)
            snprintf(path, sizeof path, "%s/%s", EVO_SOURCE_DIR, from);
        ck_assert_msg(access(path, R_OK) == 0, "%s: %s is not shipped", r->name, path);
    }
    cli_free(&help);
}
END_TEST

/* How many kernels on codes there are, each of which has a row. */
static size_t count_on_codes(const char *rows) {
    DIR *dir = opendir(EVO_SOURCE_DIR "/results/quant");
    size_t count = 0;
    ck_assert_ptr_nonnull(dir);
    for (const struct dirent *e; (e = readdir(dir)) != NULL;) {
        char path[400];
        snprintf(path, sizeof path, "%s/results/quant/%s/claim.json", EVO_SOURCE_DIR,
                 e->d_name);
        json_t *claim = json_load_file(path, JSON_DECODE_INT_AS_REAL, NULL);
        if (claim == NULL)
            continue;
        const char *id = json_string_value(json_object_get(claim, "id"));
        ck_assert_msg(id != NULL && strstr(rows, id) != NULL,
                      "%s has no row: run results/summary %s", e->d_name, e->d_name);
        json_decref(claim);
        count++;
    }
    closedir(dir);
    return count;
}

/* The columns that readers rely on, and one row for each kernel. */
START_TEST(summary_is_of_what_is_shipped) {
    static const char columns[] =
        "target,fmt,isa,id,operations,max_ulp,verdict,misrounded,ns_per_element,"
        "reference_ratio,best_library,best_library_ulp,best_library_ratio,command,"
        "converted,converted_ratio,table,table_ratio,host\n";
    size_t length, rows = 0;
    char *text = read_text(".", "summary.csv", &length);
    ck_assert_msg(strncmp(text, columns, sizeof columns - 1) == 0, "%.200s", text);
    for (size_t i = sizeof columns - 1; i < length; i++)
        rows += text[i] == '\n';
    size_t kernels = result_count + count_on_codes(text);
    ck_assert_msg(rows == kernels, "%zu rows of %zu kernels: run results/summary", rows,
                  kernels);
    for (size_t i = 0; i < result_count; i++)
        ck_assert_msg(strstr(text, word_of(&results[i], "id")) != NULL,
                      "%s has no row: run results/summary %s", results[i].name,
                      results[i].name);
    free(text);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("results");
    TCase *tcase = tcase_create("all");
    tcase_set_timeout(tcase, getenv("EVO_TEST_ALL") != NULL ? 3600 : 600);
    tcase_add_unchecked_fixture(tcase, load_all, NULL);
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_add_test(tcase, programs_are_the_claimed_ones);
    tcase_add_test(tcase, commands_can_be_typed_again);
    tcase_add_test(tcase, summary_is_of_what_is_shipped);
    tcase_add_test(tcase, drawn_claims_hold_and_flipped_bits_fail);
    tcase_add_test(tcase, exports_are_reproduced);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
