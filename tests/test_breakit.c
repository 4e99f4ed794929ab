/* What certifies must notice: a kernel of about 1 ulp is spoilt in one place at a time,
 * and each time the sweep's claim, or the comparison with the exported C, has to tell.
 */
#include <math.h>

#include "scoring/scoring.h"
#include "tests/export_support.h"

enum { MAX_BROKEN = 96 };

/* [4, 4.7] meets every entry of the table. */
static evo_domain domain_of(const char *text) {
    evo_domain domain;
    ck_assert_int_eq(evo_domain_parse(text, &domain, NULL), EVO_OK);
    return domain;
}

static void prove(const evo_kernel *const *kernels, size_t count, const char *domain,
                  evo_claim *claims) {
    evo_prove_options options = {
        .target = EVO_TARGET_EXP,
        .format = EVO_FORMAT_F32,
        .domain = domain_of(domain),
        .threads = 2,
        .isa = evo_isa_host(),
    };
    evo_error err = {0};
    evo_status status = evo_prove_kernels(kernels, count, &options, claims, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
}

/* One bit of one constant or table entry. */
typedef struct fault {
    evo_kernel kernel;
    char what[80];
    int bit;
    bool minor; /* of a term so small that low bits change no result */
} fault;

static fault *faults;
static size_t fault_count;

static void add_fault(const evo_kernel *good, bool entry, int index, int bit,
                      bool minor) {
    ck_assert_uint_lt(fault_count, MAX_BROKEN);
    fault *f = &faults[fault_count++];
    f->kernel = *good;
    f->bit = bit;
    f->minor = minor;
    uint64_t *place =
        entry ? &f->kernel.table_data[index] : &f->kernel.instrs[index].imm;
    *place ^= UINT64_C(1) << bit;
    ck_assert_int_eq(evo_kernel_verify(&f->kernel, NULL), EVO_OK);
    snprintf(f->what, sizeof f->what, "%s %d, bit %d", entry ? "entry" : "constant",
             index, bit);
}

static void collect_faults(const evo_kernel *good) {
    static const int constant_bits[] = {0, 14, 18, 23, 31};
    static const int magic_bits[] = {0,  1,  2, 3,
                                     23, 24, 31}; /* others change nothing */
    static const int entry_bits[] = {0, 14, 23};
    for (evo_value v = 0; v < good->instr_count; v++) {
        if (good->instrs[v].op != EVO_OP_CONST_F32)
            continue;
        float value;
        uint32_t bits = (uint32_t)good->instrs[v].imm;
        memcpy(&value, &bits, sizeof value);
        for (size_t i = 0; i < EVO_COUNT_OF(constant_bits); i++)
            add_fault(good, false, v, value > 1000 ? magic_bits[i] : constant_bits[i],
                      fabsf(value) < 0.1f);
    }
    for (int j = 0; j < good->table_data_count; j++)
        for (size_t i = 0; i < EVO_COUNT_OF(entry_bits); i++)
            add_fault(good, true, j, entry_bits[i], false);
}

static bool same_claim(const evo_claim *a, const evo_claim *b) {
    return a->max_ulp == b->max_ulp && a->misrounded == b->misrounded &&
           a->mean_ulp == b->mean_ulp &&
           memcmp(a->histogram, b->histogram, sizeof a->histogram) == 0;
}

START_TEST(every_flipped_bit_is_noticed) {
    static const char *const domain = "4,4.7";
    evo_kernel good;
    evo_claim claim, *claims = calloc(MAX_BROKEN, sizeof *claims);
    const evo_kernel *list[MAX_BROKEN];
    faults = calloc(MAX_BROKEN, sizeof *faults);
    ck_assert(claims != NULL && faults != NULL);
    build_exp(&good);
    list[0] = &good;
    prove(list, 1, domain, &claim);
    ck_assert_msg(claim.max_ulp < 1.8, "the good kernel has %g ulp", claim.max_ulp);
    collect_faults(&good);
    for (size_t i = 0; i < fault_count; i++)
        list[i] = &faults[i].kernel;
    prove(list, fault_count, domain, claims);
    for (size_t i = 0; i < fault_count; i++) {
        const fault *f = &faults[i];
        ck_assert_uint_eq(claims[i].inputs, claim.inputs);
        if (!f->minor || f->bit >= 22)
            ck_assert_msg(!same_claim(&claim, &claims[i]), "%s: %g ulp as before",
                          f->what, claims[i].max_ulp);
        if (!f->minor && f->bit >= 14)
            ck_assert_msg(claims[i].max_ulp > claim.max_ulp, "%s: %g ulp, %g before",
                          f->what, claims[i].max_ulp, claim.max_ulp);
    }
    free(claims);
    free(faults);
}
END_TEST

/* good, but off by `ulps` at x. */
static evo_kernel wrong_at(float x, int ulps) {
    evo_kernel good, kernel;
    evo_text text;
    build_exp(&good);
    evo_text_init(&text);
    evo_kernel_print(&good, &text);
    char *tail = strstr(text.data, "  output 0 "), name[64];
    ck_assert_ptr_nonnull(tail);
    ck_assert_int_eq(sscanf(tail, "  output 0 %60s", name), 1);
    *tail = '\0';
    const char *input = strstr(text.data, " = in.f32 0"), *start = input;
    while (start[-1] != ' ')
        start--;
    evo_text broken;
    evo_text_init(&broken);
    evo_text_append(&broken,
                    "%s  zplace = const.f32 %a\n  zhit = eq.f32 %.*s zplace\n"
                    "  zsteps = const.i32 %d\n  zoff = addbits.f32 %s zsteps\n"
                    "  zy = select.f32 zhit zoff %s\n  output 0 zy\nend\n",
                    text.data, x, (int)(input - start), start, ulps, name, name);
    evo_error err = {0};
    evo_status status = evo_kernel_parse(broken.data, broken.length, &kernel, &err);
    ck_assert_msg(status == EVO_OK, "%s: %s", err.text, broken.data);
    evo_text_clear(&text);
    evo_text_clear(&broken);
    return kernel;
}

/* The two ends of the domain, a neighbour of a power of two, anything else. */
START_TEST(one_wrong_result_is_found) {
    static const float places[] = {0.75f,          0x1.fffffep-1f, 1.0f,
                                   0x1.000002p+0f, 0x1.2345p+0f,   1.25f};
    enum { COUNT = EVO_COUNT_OF(places) };
    evo_kernel kernels[COUNT + 1];
    const evo_kernel *list[COUNT + 1];
    evo_claim claims[COUNT + 1];
    build_exp(&kernels[0]);
    for (int i = 0; i < COUNT; i++)
        kernels[1 + i] = wrong_at(places[i], i % 2 ? 3 : -3);
    for (int i = 0; i <= COUNT; i++)
        list[i] = &kernels[i];
    prove(list, COUNT + 1, "0.75,1.25", claims);
    for (int i = 0; i < COUNT; i++) {
        uint32_t bits;
        memcpy(&bits, &places[i], sizeof bits);
        ck_assert_double_gt(claims[1 + i].max_ulp, 1.9);
        ck_assert_double_gt(claims[1 + i].max_ulp, claims[0].max_ulp);
        ck_assert_uint_eq(claims[1 + i].worst_input[0], bits);
        ck_assert_uint_eq(claims[1 + i].histogram[EVO_ERROR_BINS - 1],
                          claims[0].histogram[EVO_ERROR_BINS - 1] + 1);
    }
    /* Outside of the domain it is not looked at. */
    prove(list + 1, 1, "(0.75,1.25]", claims + 1);
    ck_assert_double_lt(claims[1].max_ulp, 1.9);
}
END_TEST

/* ---- Exported C ------------------------------------------------------------ */

enum { ELEMENTS = 100000 };
typedef void array_function(const float *x, float *y, size_t n);

/* Compiles `source` and compares it with the interpreter; how many results differ. */
static size_t differences(const evo_kernel *kernel, const evo_text *source,
                          unsigned number) {
    static float x[ELEMENTS], want[ELEMENTS], got[ELEMENTS];
    char name[64], path[512];
    snprintf(name, sizeof name, "broken_%u.c", number);
    write_text(name, source);
    run("cd '%s' && gcc -O1 -shared -fPIC broken_%u.c -o broken_%u.so -lm", directory,
        number, number);
    snprintf(path, sizeof path, "%s/broken_%u.so", directory, number);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(library != NULL, "%s", dlerror());
    array_function *function;
    *(void **)&function = dlsym(library, "exp_table_array");
    ck_assert_ptr_nonnull(*(void **)&function);
    for (int i = 0; i < ELEMENTS; i++)
        x[i] = -20 + 40 * (float)i / ELEMENTS;
    const void *in[1] = {x};
    void *out[1] = {want};
    evo_interp *interp = evo_interp_create();
    ck_assert_int_eq(evo_interpret(interp, kernel, in, out, NULL, ELEMENTS), EVO_OK);
    evo_interp_destroy(interp);
    function(x, got, ELEMENTS);
    dlclose(library);
    size_t differ = 0;
    for (int i = 0; i < ELEMENTS; i++)
        differ += memcmp(&want[i], &got[i], sizeof want[i]) != 0;
    return differ;
}

/* The source with every spelling of `old` replaced by `new`. */
static int replace_all(const evo_text *source, const char *old, const char *new,
                       evo_text *out) {
    int found = 0;
    evo_text_init(out);
    for (const char *at = source->data; *at != '\0';) {
        const char *next = strstr(at, old);
        if (next == NULL) {
            evo_text_append_bytes(out, at, strlen(at));
            break;
        }
        evo_text_append_bytes(out, at, (size_t)(next - at));
        evo_text_append(out, "%s", new);
        at = next + strlen(old);
        found++;
    }
    return found;
}

/* The float that the bits spell, as C source. */
static void spell(uint32_t bits, char out[40]) {
    float value;
    memcpy(&value, &bits, sizeof value);
    snprintf(out, 40, "%af", value);
}

START_TEST(a_changed_constant_in_exported_c_is_noticed) {
    evo_kernel kernel;
    evo_text header, source, broken;
    build_exp(&kernel);
    make_directory();
    evo_text_init(&header);
    evo_text_init(&source);
    evo_export_item item = plain_item(&kernel);
    ck_assert_int_eq(evo_export_c(&item, 1, "exp_table", &header, &source, NULL),
                     EVO_OK);
    write_text("exp_table.h", &header);
    ck_assert_uint_eq(differences(&kernel, &source, 0), 0);
    unsigned number = 1;
    for (evo_value v = 0; v < kernel.instr_count; v++) {
        char old[40], new[40];
        if (kernel.instrs[v].op != EVO_OP_CONST_F32)
            continue;
        uint32_t bits = (uint32_t)kernel.instrs[v].imm;
        spell(bits, old);
        spell(bits ^ 0x1001u, new); /* bit 12; the rounding constant's bit 0 */
        ck_assert_msg(replace_all(&source, old, new, &broken) > 0,
                      "no %s in the source", old);
        size_t differ = differences(&kernel, &broken, number++);
        ck_assert_msg(differ > 0, "%s instead of %s makes no difference", new, old);
        evo_text_clear(&broken);
    }
    ck_assert_uint_ge(number, 6);
    evo_text_clear(&header);
    evo_text_clear(&source);
    remove_directory();
}
END_TEST

int main(void) {
    Suite *suite = suite_create("breakit");
    TCase *tcase = tcase_create("breakit");
    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, every_flipped_bit_is_noticed);
    tcase_add_test(tcase, one_wrong_result_is_found);
    tcase_add_test(tcase, a_changed_constant_in_exported_c_is_noticed);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
