/* formats: element formats against LLVM's APFloat, wherever it has the format: all
 * codes, all roundings, all pairs of 8-bit operands. */
#include "apfloat.h"
#include "tests/element_formats.h"

static const char *const names[] = {"e5m2",        "e5m2fnuz", "e4m3",   "e4m3fn",
                                    "e4m3fnuz",    "e3m2fn",   "e2m3fn", "e2m1fn",
                                    "e4m3b11fnuz", "bf16",     "f16",    "tf32"};

static const struct {
    evo_rounding rounding;
    int oracle;
} modes[] = {{EVO_ROUND_NEAREST_EVEN, APFLOAT_EVEN},
             {EVO_ROUND_NEAREST_AWAY, APFLOAT_AWAY},
             {EVO_ROUND_TOWARD_ZERO, APFLOAT_TOWARD_ZERO},
             {EVO_ROUND_UP, APFLOAT_UP},
             {EVO_ROUND_DOWN, APFLOAT_DOWN}};

/* TF32 is beyond the 16 bits of formats with names; codes and rounding do not mind. */
static const evo_number tf32 = {.family = EVO_FAMILY_MINIFLOAT,
                                .flavour = EVO_FLAVOUR_IEEE,
                                .overflow = EVO_OVERFLOW_INFINITY,
                                .bits = 19,
                                .exponent_bits = 8,
                                .bias = 127};

static evo_number named(const char *name) {
    return strcmp(name, "tf32") == 0 ? tf32 : number_of(name);
}

/* NaNs are one value, whatever their code. */
static bool same_code(const evo_number *number, uint32_t a, uint32_t b) {
    return a == b ||
           (isnan(evo_number_decode(number, a)) && isnan(evo_number_decode(number, b)));
}

START_TEST(all_codes_decode) {
    evo_number number = named(names[_i]);
    int oracle = apfloat_find(names[_i]);
    for (uint32_t code = 0; code < UINT32_C(1) << number.bits; code++) {
        double got = evo_number_decode(&number, code);
        EXPECT(same_value(got, apfloat_decode(oracle, code)), "%s 0x%x: %a, not %a",
               names[_i], code, got, apfloat_decode(oracle, code));
    }
}
END_TEST

/* Number of wrong codes; `complain` stops at the first. */
static int encode_faults(const char *name, const evo_number *number, double x,
                         bool complain) {
    int faults = 0, oracle = apfloat_find(name);
    for (size_t m = 0; m < EVO_COUNT_OF(modes); m++) {
        uint32_t got = evo_number_encode(number, x, modes[m].rounding, 0);
        uint32_t want = apfloat_encode(oracle, x, modes[m].oracle);
        bool good = same_code(number, got, want);
        EXPECT(good || !complain, "%s %a, rounding %zu: 0x%x, not 0x%x", name, x, m,
               got, want);
        faults += !good;
    }
    return faults;
}

/* Codes, the middles between them, and what is next to those, of either sign. */
static int sweep_encode(const char *name, const evo_number *number, bool complain) {
    int faults = 0;
    static double values[1 << 19];
    size_t count = evo_number_values(number, values);
    size_t step = count > 1 << 16 && getenv("EVO_TEST_ALL") == NULL ? 17 : 1;
    double beyond = evo_number_max(number);
    for (size_t i = 0; i < count; i += step) {
        double x = values[i], next = i + 1 < count ? values[i + 1] : 1.25 * x;
        double middle = x + (next - x) / 2;
        const double points[] = {x,
                                 nextafter(x, INFINITY),
                                 nextafter(x, -INFINITY),
                                 middle,
                                 nextafter(middle, INFINITY),
                                 nextafter(middle, -INFINITY),
                                 x + (next - x) / 8};
        for (size_t p = 0; p < EVO_COUNT_OF(points); p++)
            faults += encode_faults(name, number, points[p], complain);
    }
    for (int i = 0; i < 64; i++) {
        double x = beyond * (1 + i / 64.0);
        faults += encode_faults(name, number, x, complain);
        faults += encode_faults(name, number, -x, complain);
    }
    faults += encode_faults(name, number, -0.0, complain);
    faults += encode_faults(name, number, 1e300, complain);
    faults += encode_faults(name, number, -1e300, complain);
    faults += encode_faults(name, number, 0x1p-1074, complain);
    faults += encode_faults(name, number, -0x1p-1074, complain);
    return faults;
}

START_TEST(roundings_of_encode) {
    evo_number number = named(names[_i]);
    ck_assert_int_eq(sweep_encode(names[_i], &number, true), 0);
    if (number.flavour == EVO_FLAVOUR_FINITE) /* APFloat asserts that it is not asked */
        return;
    encode_faults(names[_i], &number, INFINITY, true);
    encode_faults(names[_i], &number, -INFINITY, true);
    encode_faults(names[_i], &number, (double)NAN, true);
}
END_TEST

static void check_pair(const char *name, const evo_number *number, int oracle,
                       uint32_t a, uint32_t b) {
    for (size_t m = 0; m < EVO_COUNT_OF(modes); m++) {
        uint32_t got = evo_number_add(number, a, b, modes[m].rounding);
        uint32_t want = apfloat_add(oracle, a, b, modes[m].oracle);
        EXPECT(same_code(number, got, want), "%s 0x%x + 0x%x, %zu: 0x%x, not 0x%x",
               name, a, b, m, got, want);
        got = evo_number_multiply(number, a, b, modes[m].rounding);
        want = apfloat_multiply(oracle, a, b, modes[m].oracle);
        EXPECT(same_code(number, got, want), "%s 0x%x * 0x%x, %zu: 0x%x, not 0x%x",
               name, a, b, m, got, want);
    }
}

START_TEST(sums_and_products) {
    evo_number number = named(names[_i]);
    int oracle = apfloat_find(names[_i]);
    if (number.bits <= 8) {
        for (uint32_t a = 0; a < UINT32_C(1) << number.bits; a++)
            for (uint32_t b = 0; b < UINT32_C(1) << number.bits; b++)
                check_pair(names[_i], &number, oracle, a, b);
        return;
    }
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    for (int i = 0; i < 100000; i++) {
        uint32_t codes = UINT32_C(1) << number.bits;
        uint32_t a = evo_rng_below(&rng, codes), b = evo_rng_below(&rng, codes);
        if (i & 1) /* near in magnitude */
            b = (a + evo_rng_below(&rng, codes / 16)) % codes;
        if (i & 2)
            b ^= codes / 2;
        check_pair(names[_i], &number, oracle, a, b);
    }
}
END_TEST

/* What is wrong by one parameter is found out. */
START_TEST(wrong_formats_are_caught) {
    evo_number right = number_of("e4m3fn"), wrong = right;
    wrong.bias = 8;
    ck_assert_int_gt(sweep_encode("e4m3fn", &wrong, false), 0);
    wrong = right;
    wrong.flavour = EVO_FLAVOUR_IEEE;
    ck_assert_int_gt(sweep_encode("e4m3fn", &wrong, false), 0);
    wrong = right;
    wrong.overflow = EVO_OVERFLOW_SATURATE;
    ck_assert_int_gt(sweep_encode("e4m3fn", &wrong, false), 0);
    wrong = number_of("e5m2");
    wrong.overflow = EVO_OVERFLOW_NAN;
    ck_assert_int_gt(sweep_encode("e5m2", &wrong, false), 0);
    int ties = 0;
    for (uint32_t code = 0; code < 0x7e; code++) {
        double middle =
            (evo_number_decode(&right, code) + evo_number_decode(&right, code + 1)) / 2;
        ties += evo_number_encode(&right, middle, EVO_ROUND_NEAREST_AWAY, 0) !=
                apfloat_encode(apfloat_find("e4m3fn"), middle, APFLOAT_EVEN);
    }
    ck_assert_int_eq(ties, 0x7e / 2);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("apfloat");
    TCase *all = tcase_create("all");
    int count = EVO_COUNT_OF(names);
    tcase_add_loop_test(all, all_codes_decode, 0, count);
    tcase_add_loop_test(all, roundings_of_encode, 0, count);
    tcase_add_loop_test(all, sums_and_products, 0, count);
    tcase_add_test(all, wrong_formats_are_caught);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
