/* Starting programs with several inputs or outputs hold textbook numbers only and are
 * as accurate as is said of them. Where nothing is to be fitted they may be final. */
#include "scoring/scoring.h"
#include "tests/seed_files.h"
#include "tests/textbook.h"

#include <sys/stat.h>

static const struct {
    evo_target_id target;
    const char *name;
    const char *domain;
    double max_ulp; /* observed on few inputs; 0: swept, on a part of the domain */
} rows[] = {
    {EVO_TARGET_POW, "double_artanh5", "whole", 30},
    {EVO_TARGET_POW, "double_artanh7", "whole", 0.51},
    {EVO_TARGET_POW, "double_gather16", "whole", 0.51},
    {EVO_TARGET_POW, "double_getmant", "whole", 0.51},
    {EVO_TARGET_POW, "pair_artanh6", "whole", 12},
    {EVO_TARGET_ATAN2, "double_eighth11", "whole", 0.51},
    {EVO_TARGET_ATAN2, "double_eighth7", "whole", 8},
    {EVO_TARGET_ATAN2, "eighth7", "whole", 10},
    {EVO_TARGET_HYPOT, "double_root", "whole", 0.5001},
    {EVO_TARGET_HYPOT, "scaled_edge", "whole", 1.01},
    {EVO_TARGET_HYPOT, "branch", "whole", 1.2},
    {EVO_TARGET_LOGADDEXP, "double13_artanh17", "1,inf", 0.51},
    {EVO_TARGET_LOGADDEXP, "double_cancel", "whole", 0.51},
    {EVO_TARGET_LOGADDEXP, "double6_artanh7", "1,inf", 30},
    {EVO_TARGET_LORENTZ, "double", "whole", 0.5001},
    {EVO_TARGET_LORENTZ, "kahan", "whole", 1.5},
    {EVO_TARGET_LORENTZ, "f64/kahan_f64", "0x1p-400,0x1p400", 1.5},
    {EVO_TARGET_ATAN2, "f64/cells5_low", "whole", 1},
    {EVO_TARGET_ATAN2, "f64/cells3_low", "whole", 1},
    {EVO_TARGET_ATAN2, "f64/cells5", "whole", 3.5},
    {EVO_TARGET_ATAN2, "f64/cells3", "whole", 25},
    {EVO_TARGET_HYPOT, "f64/corrected", "whole", 0.8},
    {EVO_TARGET_HYPOT, "f64/scaled_edge", "whole", 1.01},
    {EVO_TARGET_SINCOS, "f64/pair17_low", "1,2", 1},
    {EVO_TARGET_SINCOS, "f64/pair15_low", "0x1p30,0x1p40", 10},
    {EVO_TARGET_SINCOS, "f64/pair13_low", "1,2", 3600},
    {EVO_TARGET_SINCOS, "f64/product13", "1,2", 3600},
    {EVO_TARGET_SINCOS, "double_quadrants", "-3,-2.5", 700},
    {EVO_TARGET_SINCOS, "double_quadrants9", "1,1.25", 0.6},
    {EVO_TARGET_SINCOS, "pair", "-3,-2.5", 1.6},
    {EVO_TARGET_SINCOS, "pair_perm", "0x1.8p20,0x1.84p20", 0.6},
    {EVO_TARGET_SINCOS, "circle32", "-3,-2.5", 3.4},
};

/* atan(j/4) as a double, and what that leaves. */
static bool is_atan_of_quarter(double c) {
    MPFR_DECL_INIT(t, 200);
    bool known = false;
    for (int j = 1; j <= 4; j++) {
        mpfr_set_d(t, 0.25 * j, MPFR_RNDN);
        mpfr_atan(t, t, MPFR_RNDN);
        double high = mpfr_get_d(t, MPFR_RNDN);
        mpfr_sub_d(t, t, high, MPFR_RNDN);
        known = known || c == high || c == mpfr_get_d(t, MPFR_RNDN);
    }
    return known;
}

/* Targets of one input whose textbooks serve. */
static bool is_known(double c, evo_type type, evo_target_id target,
                     const evo_kernel *kernel) {
    switch (target) {
    case EVO_TARGET_POW:
        return is_textbook(c, type, EVO_TARGET_EXP2, kernel) ||
               is_textbook(c, type, EVO_TARGET_LOG2, kernel);
    case EVO_TARGET_ATAN2: /* multiples of pi/4 */
        return is_atan_of_quarter(c) ||
               is_textbook(c, type, EVO_TARGET_ATANH, kernel) ||
               is_textbook(c, type, EVO_TARGET_SIN, kernel) ||
               is_textbook(2 * c, type, EVO_TARGET_SIN, kernel);
    case EVO_TARGET_LOGADDEXP: /* and what a double leaves of 1/6: the same digits */
        return is_textbook(c, type, EVO_TARGET_EXP, kernel) ||
               is_textbook(0x1p54 * c, type, EVO_TARGET_EXP, kernel) ||
               is_textbook(c, type, EVO_TARGET_LOG, kernel);
    default:
        return is_textbook(c, type, EVO_TARGET_SIN, kernel);
    }
}

START_TEST(constants_are_textbook_values) {
    static seed_file seed;
    static evo_kernel again;
    seed_load(rows[_i].target, rows[_i].name, &seed);
    const evo_kernel *k = &seed.kernel;
    const char *slash = strrchr(seed.name, '/');
    ck_assert_str_eq(k->name, slash != NULL ? slash + 1 : seed.name);
    for (evo_value v = 0; v < k->instr_count; v++) {
        const evo_instr *instr = &k->instrs[v];
        if (instr->op != EVO_OP_CONST_F32 && instr->op != EVO_OP_CONST_F64)
            continue;
        bool single = instr->op == EVO_OP_CONST_F32;
        double c =
            evo_format_decode(single ? EVO_FORMAT_F32 : EVO_FORMAT_F64, instr->imm);
        ck_assert_msg(
            is_known(c, single ? EVO_TYPE_F32 : EVO_TYPE_F64, rows[_i].target, k),
            "%s: instruction %d holds %a (%.9g)", seed.path, v, c, c);
    }
    again = *k;
    static seed_file sine; /* 2/pi in doubles by exponent: the same tables */
    if (k->table_count > 0 && k->tables[0].generator == EVO_GENERATOR_NONE) {
        seed_load(EVO_TARGET_SIN, "f64/pair15_low", &sine);
        ck_assert_int_eq(rows[_i].target, EVO_TARGET_SINCOS);
        ck_assert_uint_eq(k->table_data_count, sine.kernel.table_data_count);
        memcpy(again.table_data, sine.kernel.table_data,
               k->table_data_count * sizeof *k->table_data);
    }
    for (int t = 0; t < k->table_count; t++)
        evo_table_generate(&again, t);
    ck_assert_mem_eq(again.table_data, k->table_data,
                     k->table_data_count * sizeof *k->table_data);
}
END_TEST

START_TEST(errors_are_as_said) {
    static seed_file seed;
    seed_load(rows[_i].target, rows[_i].name, &seed);
    const evo_kernel *kernel = &seed.kernel;
    bool wide = kernel->inputs[0] == EVO_STORE_F64;
    evo_prove_options options = {.target = rows[_i].target,
                                 .format = wide ? EVO_FORMAT_F64 : EVO_FORMAT_F32,
                                 .threads = 2,
                                 .isa = evo_isa_host(),
                                 .seed = 2,
                                 .samples = 2000};
    evo_claim claim;
    evo_error err = {EVO_OK, ""};
    ck_assert_int_eq(evo_domain_parse(rows[_i].domain, &options.domain, NULL), EVO_OK);
    evo_status status = evo_prove_kernels(&kernel, 1, &options, &claim, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    ck_assert_msg(claim.special_failures == 0 && claim.max_ulp <= rows[_i].max_ulp,
                  "%s: %g ulp, %d special values", seed.path, claim.max_ulp,
                  (int)claim.special_failures);
    ck_assert(claim.max_ulp > 0.4);
    bool proven = evo_target_get(rows[_i].target)->inputs == 1 && !wide;
    ck_assert_int_eq(claim.verdict == EVO_VERDICT_PROVEN, proven);
    ck_assert_int_lt(claim.worst_output, evo_target_get(rows[_i].target)->outputs);
}
END_TEST

static bool has_folder(evo_target_id target) {
    char folder[512];
    struct stat info;
    snprintf(folder, sizeof folder, EVO_SOURCE_DIR "/seeds/%s",
             evo_target_get(target)->name);
    return stat(folder, &info) == 0;
}

/* No program is left out of the table; tests/test_vector.c and test_bessel_seeds.c have
 * the others. */
START_TEST(all_seeds_are_looked_at) {
    for (int t = EVO_TARGET_COUNT; t < EVO_TARGET_VECTOR_FIRST; t++) {
        if (strstr(evo_target_get((evo_target_id)t)->name, "bessel") != NULL)
            continue;
        seed_file *some = NULL;
        size_t listed = 0;
        size_t count =
            has_folder((evo_target_id)t) ? seeds_of_target((evo_target_id)t, &some) : 0;
        for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
            listed +=
                rows[i].target == (evo_target_id)t && strchr(rows[i].name, '/') == NULL;
        ck_assert_uint_eq(count, listed);
        free(some);
    }
}
END_TEST

/* One output wrong is seen, whichever it is. */
START_TEST(exchanged_outputs_are_seen) {
    static seed_file seed;
    seed_load(EVO_TARGET_SINCOS, "double_quadrants9", &seed);
    evo_kernel *k = &seed.kernel;
    for (int b = 0; b < k->passes[0].block_count; b++) {
        evo_value *results = k->passes[0].blocks[b].results;
        results[_i] = results[!_i]; /* both are the same function */
    }
    ck_assert_int_eq(evo_kernel_verify(k, NULL), EVO_OK);
    const evo_kernel *kernel = k;
    evo_prove_options options = {.target = EVO_TARGET_SINCOS,
                                 .format = EVO_FORMAT_F32,
                                 .threads = 2,
                                 .isa = evo_isa_host(),
                                 .domain = {.lo = 2, .hi = 2.0625}};
    evo_claim claim;
    ck_assert_int_eq(evo_prove_kernels(&kernel, 1, &options, &claim, NULL), EVO_OK);
    ck_assert(claim.max_ulp > 1e6);
    ck_assert_int_eq(claim.worst_output, _i);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("several_seeds");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 120);
    int count = (int)EVO_COUNT_OF(rows);
    tcase_add_loop_test(all, constants_are_textbook_values, 0, count);
    tcase_add_loop_test(all, errors_are_as_said, 0, count);
    tcase_add_test(all, all_seeds_are_looked_at);
    tcase_add_loop_test(all, exchanged_outputs_are_seen, 0, 2);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
