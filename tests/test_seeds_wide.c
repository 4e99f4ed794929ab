/* Starting programs of searches in f64: right at special arguments, near the truth at
 * others, and no two alike. */
#include <math.h>
#include <mpfr.h>

#include "formats/formats.h"
#include "oracle/oracle.h"
#include "tests/seed_files.h"
#include "tests/textbook.h"

enum { INPUTS = 160, ALL_INPUTS = 4096 };

/* Taylor polynomials with a term too few have hundreds of ulp, a wrong one millions. */
static const double gross_ulp = 1e5;

static size_t seeds_in(evo_target_id target, seed_file **seeds) {
    char directory[512];
    size_t count = 0;
    snprintf(directory, sizeof directory, EVO_SOURCE_DIR "/seeds/%s/f64",
             evo_target_get(target)->name);
    *seeds = calloc(SEEDS_MAX, sizeof **seeds);
    ck_assert_ptr_nonnull(*seeds);
    DIR *handle = opendir(directory);
    if (handle == NULL)
        return 0;
    for (const struct dirent *entry; (entry = readdir(handle));) {
        size_t length = strlen(entry->d_name);
        if (length < 5 || strcmp(entry->d_name + length - 4, ".evo") != 0)
            continue;
        char name[64];
        ck_assert_uint_lt(count, SEEDS_MAX);
        snprintf(name, sizeof name, "f64/%.*s", (int)length - 4, entry->d_name);
        seed_load(target, name, &(*seeds)[count++]);
    }
    closedir(handle);
    return count;
}

/* In units of what errors are counted in. lgamma has zeros below -2, next to which no
 * bound relative to them holds for its seeds: there the unit is that of the largest
 * term of the reflection. */
static double error_unit(evo_target_id target, uint64_t code) {
    double x = evo_format_decode(EVO_FORMAT_F64, code);
    if (target != EVO_TARGET_LGAMMA || !(x < -2) || x == rint(x))
        return 1;
    return evo_format_ulp(EVO_FORMAT_F64, lgamma(1 - x)) /
           evo_format_ulp(EVO_FORMAT_F64, lgamma(x));
}

/* The largest error, infinite where a special value is missed. */
static double largest_error(const evo_kernel *kernel, evo_target_id target,
                            const uint64_t *x, size_t count) {
    static uint64_t got[2 * ALL_INPUTS];
    evo_interp *interp = evo_interp_create();
    const void *in[1] = {x};
    void *out[1] = {got};
    ck_assert_int_eq(evo_interpret(interp, kernel, in, out, NULL, count), EVO_OK);
    evo_interp_destroy(interp);
    double largest = 0;
    for (size_t i = 0; i < count; i++)
        largest =
            fmax(largest, evo_oracle_error_ulp(target, EVO_FORMAT_F64, &x[i], got[i]) /
                              error_unit(target, x[i]));
    return largest;
}

/* Edges and special values first, then everyday inputs. */
static size_t draw(evo_target_id target, uint64_t *x, size_t each) {
    evo_domain whole = evo_domain_whole();
    size_t count = 0;
    for (int special = 1; special >= 0; special--)
        count += evo_oracle_inputs(target, EVO_FORMAT_F64, &whole, special, 1,
                                   EVO_STREAM_CERTIFY, x + count, each);
    return count;
}

START_TEST(seeds_are_right_everywhere) {
    static uint64_t x[2 * ALL_INPUTS];
    size_t each = getenv("EVO_TEST_ALL") ? ALL_INPUTS : INPUTS, total = 0;
    for (int t = 0; t < EVO_TARGET_COUNT; t++) {
        seed_file *seeds;
        size_t count = seeds_in((evo_target_id)t, &seeds);
        size_t inputs = count > 0 ? draw((evo_target_id)t, x, each) : 0;
        for (size_t s = 0; s < count; s++) {
            const evo_kernel *k = &seeds[s].kernel;
            ck_assert_int_eq(k->inputs[0], EVO_STORE_F64);
            ck_assert_str_eq(k->name, seeds[s].name + strlen("f64/"));
            double error = largest_error(k, (evo_target_id)t, x, inputs);
            ck_assert_msg(error < gross_ulp, "%s: %g ulp", seeds[s].path, error);
            for (size_t other = 0; other < s; other++)
                ck_assert_msg(!evo_hash_equal(evo_kernel_hash(k),
                                              evo_kernel_hash(&seeds[other].kernel)),
                              "%s and %s are one", seeds[s].path, seeds[other].path);
        }
        total += count;
        free(seeds);
    }
    ck_assert_uint_ge(total, 100);
}
END_TEST

static bool holds_number(const evo_instr *instr, double number) {
    return instr->op == EVO_OP_CONST_F64 &&
           evo_format_decode(EVO_FORMAT_F64, instr->imm) == number;
}

/* A seed whose rare region begins where the reduction has already failed is caught. */
START_TEST(a_wrong_bound_is_noticed) {
    static seed_file seed;
    static uint64_t x[2 * ALL_INPUTS];
    seed_load(EVO_TARGET_SIN, "f64/pair15_low", &seed);
    size_t inputs = draw(EVO_TARGET_SIN, x, INPUTS), changed = 0;
    ck_assert_double_lt(largest_error(&seed.kernel, EVO_TARGET_SIN, x, inputs), 100);
    for (int v = 0; v < seed.kernel.instr_count; v++)
        if (holds_number(&seed.kernel.instrs[v], 0x1p28)) {
            seed.kernel.instrs[v].imm = evo_format_encode(EVO_FORMAT_F64, 0x1p300);
            changed++;
        }
    ck_assert_uint_eq(changed, 1);
    ck_assert(largest_error(&seed.kernel, EVO_TARGET_SIN, x, inputs) > gross_ulp);
}
END_TEST

/* Where arguments are cut, since results have long overflowed or vanished. */
static bool is_bound(double c) {
    return c == rint(c) && fabs(c) <= 1024;
}

/* Of the functions of Bessel's. */
START_TEST(constants_are_textbook_values) {
    static const evo_target_id targets[] = {
        EVO_TARGET_I0,  EVO_TARGET_I1,  EVO_TARGET_K0,  EVO_TARGET_K1,
        EVO_TARGET_I0E, EVO_TARGET_I1E, EVO_TARGET_K0E, EVO_TARGET_K1E};
    for (size_t t = 0; t < EVO_COUNT_OF(targets); t++) {
        seed_file *seeds;
        size_t count = seeds_in(targets[t], &seeds);
        ck_assert_uint_ge(count, 2);
        for (size_t s = 0; s < count; s++)
            for (evo_value v = 0; v < seeds[s].kernel.instr_count; v++) {
                const evo_instr *instr = &seeds[s].kernel.instrs[v];
                if (instr->op != EVO_OP_CONST_F64)
                    continue;
                double c = evo_format_decode(EVO_FORMAT_F64, instr->imm);
                ck_assert_msg(is_bound(c) || is_textbook(c, EVO_TYPE_F64, targets[t],
                                                         &seeds[s].kernel),
                              "%s: instruction %d holds %a", seeds[s].path, v, c);
            }
        free(seeds);
    }
}
END_TEST

static void free_caches(void) {
    mpfr_free_cache();
}

int main(void) {
    Suite *suite = suite_create("seeds_wide");
    TCase *all = tcase_create("all");
    tcase_add_checked_fixture(all, NULL, free_caches);
    tcase_set_timeout(all, 300);
    tcase_add_test(all, seeds_are_right_everywhere);
    tcase_add_test(all, a_wrong_bound_is_noticed);
    tcase_add_test(all, constants_are_textbook_values);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
