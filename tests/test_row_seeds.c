/* Starting programs of functions of rows, in f32, f16 and bf16: textbook constants,
 * special values right, near the function; kernels on encodings are those on floats
 * with every element decoded and every result encoded. */
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "jit/jit.h"
#include "program/interp.h"
#include "scoring/rows.h"
#include "tests/row_kernels.h"
#include "tests/seed_files.h"
#include "tests/textbook.h"

enum { TARGETS = EVO_TARGET_ALL - EVO_TARGET_ROWS_FIRST };

static evo_target_id target_of(int i) {
    return (evo_target_id)(EVO_TARGET_ROWS_FIRST + i);
}

/* ---- Constants ------------------------------------------------------------- */

/* What rounds to whole numbers, eighths or sixteenths and adds an exponent to them. */
static bool adds_exponent(double c) {
    static const int parts[] = {0, 3, 4};
    for (size_t i = 0; i < EVO_COUNT_OF(parts); i++) {
        double exponent = c - ldexp(1.5, 23 - parts[i]);
        if (exponent == rint(exponent) && fabs(exponent) < 256)
            return true;
    }
    return false;
}

/* Those of exponentials and logarithms, and 1e-5. */
static bool is_known(double c, evo_type type, const evo_kernel *k) {
    const double epsilon = 1e-5;
    return is_textbook(c, type, EVO_TARGET_EXP, k) ||
           is_textbook(c, type, EVO_TARGET_EXP2, k) ||
           is_textbook(c, type, EVO_TARGET_LOG, k) ||
           is_textbook(c, type, EVO_TARGET_ATANH, k) || adds_exponent(fabs(c)) ||
           fabs(c) == FLT_MAX || c == (double)(float)epsilon || c == epsilon;
}

START_TEST(constants_are_textbook_values) {
    seed_file *seeds;
    size_t count = seeds_of_target(target_of(_i), &seeds);
    ck_assert_uint_ge(count, 1);
    for (size_t s = 0; s < count; s++)
        for (evo_value v = 0; v < seeds[s].kernel.instr_count; v++) {
            const evo_instr *instr = &seeds[s].kernel.instrs[v];
            if (instr->op != EVO_OP_CONST_F32 && instr->op != EVO_OP_CONST_F64)
                continue;
            evo_type type = instr->op == EVO_OP_CONST_F32 ? EVO_TYPE_F32 : EVO_TYPE_F64;
            double c = evo_number_of(type, instr->imm);
            ck_assert_msg(is_known(c, type, &seeds[s].kernel),
                          "%s: instruction %d holds %a", seeds[s].path, v, c);
        }
    free(seeds);
    mpfr_free_cache();
}
END_TEST

/* ---- Errors ---------------------------------------------------------------- */

/* Published algorithms that hold for some numbers only, as their files say: exponents
 * are kept in floats, which have to be whole; the mean's square is taken off. */
static const struct {
    evo_target_id target;
    const char *name;
    double most;
} bounded[] = {{EVO_TARGET_SOFTMAX, "two_pass", 0x1p21},
               {EVO_TARGET_SOFTMAX, "two_pass_compensated", 0x1p21},
               {EVO_TARGET_LAYER_NORM, "two_pass", 0x1p9},
               {EVO_TARGET_LAYER_NORM_AFFINE, "two_pass", 0x1p9}};

static double bound_of(const seed_file *seed) {
    for (size_t i = 0; i < EVO_COUNT_OF(bounded); i++)
        if (seed->target == bounded[i].target && !strcmp(seed->name, bounded[i].name))
            return bounded[i].most;
    return INFINITY;
}

/* Whether any element is an infinity, a NaN or at most so large. */
static bool has_within(const evo_row *row, double most) {
    size_t size = evo_row_element_size(row->format);
    bool within = false;
    for (size_t i = 0; i < row->n && !within; i++) {
        uint64_t code = 0;
        memcpy(&code, (const char *)row->in[0] + size * i, size);
        double x = evo_format_decode(row->format, code);
        within = !isfinite(x) || fabs(x) <= most;
    }
    return within;
}

/* The largest error on the rows that candidates are screened and selected by, which
 * have all special values; by machine code where this host has the instructions. */
static double error_of(evo_jit *jit, const evo_kernel *kernel,
                       const evo_row_points *points, double most) {
    evo_worker worker = {.interp = evo_interp_create()};
    evo_jit_request request = {.kernel = kernel};
    evo_jit_batch *batch = NULL;
    evo_error err;
    double error = 0, largest = 0;
    if (jit != NULL)
        ck_assert_msg(evo_jit_compile(jit, &request, 1, &batch, &err) == EVO_OK, "%s",
                      err.text);
    const evo_code code = {.kernel = kernel, .fn = request.fn};
    worker.row_out = evo_alloc_aligned(points->longest * sizeof(float));
    for (size_t i = 0; i < points->selected; i++) {
        if (!has_within(&points->cases[i].row, most))
            continue;
        ck_assert_int_eq(evo_row_points_error(&worker, points, &code, i, i + 1,
                                              INFINITY, &error, NULL),
                         EVO_OK);
        largest = fmax(largest, error);
    }
    free(worker.row_out);
    evo_jit_batch_destroy(batch);
    evo_interp_destroy(worker.interp);
    return largest;
}

/* How many of the target's programs have errors below `most`; all: each has to. */
static size_t count_right(evo_jit *jit, evo_target_id target, evo_format_id format,
                          double most, bool all) {
    evo_row_points *points;
    seed_file *seeds;
    size_t right = 0, count = seeds_of_target(target, &seeds);
    ck_assert_int_eq(evo_row_points_create(target, format, 3, &points, NULL), EVO_OK);
    for (size_t s = 0; s < count; s++) {
        evo_kernel k = seeds[s].kernel;
        if (format != EVO_FORMAT_F32)
            row_store_as(evo_format_get(format)->name, &k);
        ck_assert_int_eq(evo_check_signature(&k, target, format, NULL), EVO_OK);
        double error = error_of(jit, &k, points, bound_of(&seeds[s]));
        right += error < most;
        ck_assert_msg(error < most || !all, "%s in %s: %g ulp", seeds[s].path,
                      evo_format_get(format)->name, error);
    }
    evo_row_points_destroy(points);
    free(seeds);
    return right;
}

/* What is stored between sweeps of some is beyond f16's range. */
START_TEST(seeds_are_right_in_every_format) {
    evo_target_id target = target_of(_i);
    evo_jit *jit = NULL;
    if (evo_isa_host() == EVO_ISA_AVX512)
        ck_assert_int_eq(evo_jit_create(EVO_ISA_AVX512, &jit, NULL), EVO_OK);
    (void)count_right(jit, target, EVO_FORMAT_F32, 2048, true);
    (void)count_right(jit, target, EVO_FORMAT_BF16, 2, true);
    ck_assert_uint_ge(count_right(jit, target, EVO_FORMAT_F16, 2, false), 1);
    evo_jit_destroy(jit);
}
END_TEST

/* ---- Encodings ------------------------------------------------------------- */

static bool reads_back(const evo_kernel *k) {
    for (evo_value v = 0; v < k->instr_count; v++)
        if (k->instrs[v].op == EVO_OP_OUT_F32)
            return true;
    return false;
}

/* Decodes what is not a mask. */
static void widen(const evo_row *row, int input, float *wide) {
    for (size_t i = 0; i < row->n; i++)
        wide[i] = (float)evo_format_decode(row->format,
                                           ((const uint16_t *)row->in[input])[i]);
}

static void compare(evo_interp *interp, const evo_kernel *wide, const evo_kernel *k,
                    const evo_row *row, const char *path) {
    enum { MOST = 300 };
    static float floats[EVO_ROW_INPUTS][MOST], want[MOST];
    static uint16_t got[MOST];
    const evo_row_target *target = evo_target_row(row->target);
    const void *ins[EVO_ROW_INPUTS] = {NULL};
    uint64_t params[EVO_ROW_PARAMS] = {0};
    for (int p = 0; p < EVO_ROW_PARAMS; p++)
        memcpy(&params[p], &row->params[p], sizeof row->params[p]);
    for (int i = 0; i < k->input_count; i++) {
        ins[i] = row->in[i];
        if (target->inputs[i] != EVO_ROW_MASK) {
            widen(row, i, floats[i]);
            ins[i] = floats[i];
        }
    }
    ck_assert_int_eq(evo_interpret(interp, wide, ins, (void *[]){want}, params, row->n),
                     EVO_OK);
    ck_assert_int_eq(evo_interpret(interp, k, row->in, (void *[]){got}, params, row->n),
                     EVO_OK);
    for (size_t i = 0; i < evo_row_result_count(row); i++) {
        double value = evo_format_decode(row->format, got[i]);
        uint64_t code = evo_format_encode(row->format, (double)want[i]);
        ck_assert_msg(isnan(value) ? isnan(want[i]) : got[i] == code,
                      "%s, %s, n %zu, element %zu: %#x, not %#llx", path,
                      evo_format_get(row->format)->name, row->n, i, got[i],
                      (unsigned long long)code);
    }
}

START_TEST(encodings_are_decoded_and_encoded) {
    static const size_t lengths[] = {0, 1, 2, 15, 16, 17, 33, 100, 300};
    static const evo_format_id formats[] = {EVO_FORMAT_F16, EVO_FORMAT_BF16};
    evo_target_id target = target_of(_i);
    evo_interp *interp = evo_interp_create();
    seed_file *seeds;
    size_t count = seeds_of_target(target, &seeds);
    for (size_t s = 0; s < count; s++)
        for (size_t f = 0; f < 2; f++) {
            evo_kernel k = seeds[s].kernel;
            row_store_as(evo_format_get(formats[f])->name, &k);
            for (size_t l = 0; l < EVO_COUNT_OF(lengths); l++)
                for (int family = 0; family < EVO_ROW_FAMILY_COUNT; family++) {
                    evo_row row;
                    const evo_row_spec spec = {(evo_row_family_id)family, lengths[l],
                                               s};
                    if (reads_back(&seeds[s].kernel))
                        continue;
                    ck_assert_int_eq(evo_row_draw(target, formats[f], &spec,
                                                  EVO_STREAM_TEST, &row, NULL),
                                     EVO_OK);
                    compare(interp, &seeds[s].kernel, &k, &row, seeds[s].path);
                    evo_row_clear(&row);
                }
        }
    free(seeds);
    evo_interp_destroy(interp);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("row seeds");
    TCase *c = tcase_create("seeds");
    tcase_add_loop_test(c, constants_are_textbook_values, 0, TARGETS);
    tcase_add_loop_test(c, seeds_are_right_in_every_format, 0, TARGETS);
    tcase_add_loop_test(c, encodings_are_decoded_and_encoded, 0, TARGETS);
    tcase_set_timeout(c, 300);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
