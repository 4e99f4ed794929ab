/* formats: rounding of arrays against that of single values. */
#include "formats/array.h"
#include "tests/element_formats.h"

/* Floats about every value and every middle, and a spread of all magnitudes. */
static size_t array_points(const evo_number *number, double scale, float *x) {
    static double values[1 << 16];
    size_t count = evo_number_values(number, values), n = 0;
    size_t step = count > 1000 ? count / 500 : 1;
    for (size_t i = 0; i < count; i += step) {
        double next = i + 1 < count ? values[i + 1] : 1.5 * values[i];
        for (int k = 0; k < 4; k++) {
            float point = (float)(scale * (values[i] + (next - values[i]) * k / 4));
            x[n++] = point;
            x[n++] = nextafterf(point, INFINITY);
            x[n++] = nextafterf(point, -INFINITY);
        }
    }
    for (int e = -149; e < 128; e++) {
        x[n++] = ldexpf(1.3125F, e);
        x[n++] = -ldexpf(1.6875F, e);
    }
    const float odd[] = {0.0F, -0.0F, INFINITY, -INFINITY, NAN};
    for (size_t i = 0; i < EVO_COUNT_OF(odd); i++)
        x[n++] = odd[i];
    return n;
}

/* Every build of the loops gives these results, also in place. */
static void check_builds(const evo_number *number, evo_rounding rounding, double scale,
                         const float *x, const float *want, size_t count) {
    static float y[16384];
    const evo_array_loops *builds[EVO_ARRAY_BUILDS];
    size_t built = evo_array_builds(builds);
    for (size_t b = 0; b < built; b++) {
        memcpy(y, x, count * sizeof *y);
        evo_array_job job = {rounding, 99, scale, y, y, count};
        evo_array_round(builds[b], number, &job);
        for (size_t i = 0; i < count; i++)
            EXPECT(same_value(y[i], want[i]), "build %zu: %a becomes %a, not %a", b,
                   (double)x[i], (double)y[i], (double)want[i]);
    }
}

static void check_array(const evo_number *number) {
    static float x[16384], y[16384];
    char text[EVO_NUMBER_NAME];
    evo_number_format(number, text);
    const double scales[] = {1, 0.37, 0x1p-9};
    for (size_t s = 0; s < EVO_COUNT_OF(scales); s++) {
        size_t count = array_points(number, scales[s], x);
        ck_assert_uint_le(count, EVO_COUNT_OF(x));
        for (int m = 0; m < EVO_ROUND_COUNT; m++) {
            evo_number_round_array(number, (evo_rounding)m, 99, scales[s], x, y, count);
            for (size_t i = 0; i < count; i++) {
                double want =
                    evo_number_round(number, x[i] / scales[s], (evo_rounding)m,
                                     evo_number_random(99, i));
                EXPECT(same_value(y[i], (float)(scales[s] * want)),
                       "%s: %a / %a rounds to %a, not %a (%d)", text, (double)x[i],
                       scales[s], (double)y[i], (double)(float)(scales[s] * want), m);
            }
            check_builds(number, (evo_rounding)m, scales[s], x, y, count);
        }
    }
}

START_TEST(arrays_round_as_single_values_do) {
    for (size_t i = 0; i < EVO_COUNT_OF(formats_of_all_kinds); i++) {
        evo_number number = number_of(formats_of_all_kinds[i]);
        check_array(&number);
    }
}
END_TEST

/* Tables of many values, for arrays that are long enough. */
START_TEST(long_arrays) {
    static const char *const wide[] = {"posit16_2", "pow12:0.5", "posit12_0"};
    enum { COUNT = 1 << 14 };
    static float x[COUNT], y[COUNT];
    evo_rng rng;
    evo_rng_init(&rng, 4, EVO_STREAM_TEST, 0);
    for (int i = 0; i < COUNT; i++)
        x[i] =
            (float)(evo_rng_normal(&rng) * ldexp(1, (int)evo_rng_below(&rng, 40) - 20));
    for (size_t f = 0; f < EVO_COUNT_OF(wide); f++) {
        evo_number number = number_of(wide[f]);
        evo_number_round_array(&number, EVO_ROUND_NEAREST_EVEN, 0, 0.01, x, y, COUNT);
        for (int i = 0; i < COUNT; i++) {
            double want =
                evo_number_round(&number, x[i] / 0.01, EVO_ROUND_NEAREST_EVEN, 0);
            EXPECT(same_value(y[i], (float)(0.01 * want)), "%s: %a", wide[f],
                   (double)x[i]);
        }
    }
}
END_TEST

START_TEST(arrays_of_all_small_minifloats) {
    for (int bits = 1; bits <= 8; bits++)
        for_all_minifloats(bits, check_array);
}
END_TEST

/* bfloat16 by the integer formula, over every float where there is time, else a sample.
 */
START_TEST(bf16_rounds_as_the_formula_does) {
    evo_number bf16 = number_of("bf16");
    bool all = getenv("EVO_TEST_ALL") != NULL;
    enum { BLOCK = 4096 };
    static float x[BLOCK], y[BLOCK];
    for (uint64_t first = 0; first < UINT64_C(1) << 32; first += BLOCK) {
        if (!all && first % (BLOCK * 997) != 0)
            continue;
        for (uint32_t i = 0; i < BLOCK; i++) {
            uint32_t u = (uint32_t)first + i;
            memcpy(&x[i], &u, sizeof u);
        }
        evo_number_round_array(&bf16, EVO_ROUND_NEAREST_EVEN, 0, 1, x, y, BLOCK);
        for (uint32_t i = 0; i < BLOCK; i++)
            EXPECT(same_value(y[i], evo_bf16(x[i])), "%a rounds to %a", (double)x[i],
                   (double)y[i]);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("number_arrays");
    TCase *all = tcase_create("all");
    tcase_add_test(all, arrays_round_as_single_values_do);
    tcase_add_test(all, long_arrays);
    tcase_add_test(all, arrays_of_all_small_minifloats);
    tcase_add_test(all, bf16_rounds_as_the_formula_does);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
