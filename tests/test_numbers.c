/* formats: element formats of every family against references of the test's own. */
#include "tests/element_formats.h"

/* ---- Names --------------------------------------------------------------------- */

static const struct {
    const char *name;
    double max, least;
} figures[] = {
    {"e4m3fn", 448, 0x1p-9},
    {"e5m2", 57344, 0x1p-16},
    {"e4m3", 240, 0x1p-9},
    {"e4m3fnuz", 240, 0x1p-10},
    {"e5m2fnuz", 57344, 0x1p-17},
    {"e4m3b11fnuz", 30, 0x1p-13},
    {"e3m2fn", 28, 0x1p-4},
    {"e2m3fn", 7.5, 0x1p-3},
    {"e2m1fn", 6, .5},
    {"e4m3:15", 15.0 / 16, 0x1p-17}, /* biases of Gaudi 2 */
    {"e4m3:3", 3840, 0x1p-5},
    {"e4m3a", 480, 0x1p-9},
    {"e3m0a", 16, 0x1p-2},
    {"e0m7a", 127, 1},
    {"ue4m3fn", 448, 0x1p-9},
    {"ue4m4a", 496, 0x1p-10},
    {"e8m0", 0x1p127, 0x1p-127},
    {"e2m1n", 4, .5},
    {"bf16", 0x1.fep127, 0x1p-133},
    {"f16", 65504, 0x1p-24},
    {"int8", 127, 1},
    {"mxint8", 127.0 / 64, 1.0 / 64},
    {"int4:-3", 56, 8},
    {"uint8", 255, 1},
    {"sm8", 127, 1},
    {"int1", 0, 0},
    {"posit8_2", 0x1p24, 0x1p-24},
    {"posit16_1", 0x1p28, 0x1p-28},
    {"posit8_0", 64, 1.0 / 64},
    {"p3109_8p1", 0x1p62, 0x1p-63},
    {"p3109_8p2", 0x1p31, 0x1p-32},
    {"p3109_8p3", 49152, 0x1p-17},
    {"p3109_8p4", 224, 0x1p-10},
    {"p3109_8p5", 15, 0x1p-7},
    {"p3109_8p6", 3.875, 0x1p-6},
    {"p3109_8p7", 1.96875, 0x1p-6},
    {"pow8:0.5", 127 * 127, 1},
    {"nf4", 1, 0.07958029955625534},
    {"binary", 1, 1},
    {"e4m3fn/sat", 448, 0x1p-9},
    {"p3109_8p4/sat", 224, 0x1p-10},
    {"e5m2/nan", 57344, 0x1p-16},
};

START_TEST(names_and_their_largest_and_least) {
    for (size_t i = 0; i < EVO_COUNT_OF(figures); i++) {
        evo_number number = number_of(figures[i].name), again;
        char text[EVO_NUMBER_NAME];
        evo_number_format(&number, text);
        again = number_of(text);
        EXPECT(memcmp(&number, &again, sizeof number) == 0, "%s %s", figures[i].name,
               text);
        EXPECT(evo_number_max(&number) == figures[i].max, "%s: max %a", text,
               evo_number_max(&number));
        EXPECT(evo_number_least(&number) == figures[i].least, "%s: least %a", text,
               evo_number_least(&number));
    }
    for (size_t i = 0; evo_number_name(i) != NULL; i++) {
        evo_number number = number_of(evo_number_name(i));
        char text[EVO_NUMBER_NAME];
        evo_number_format(&number, text);
        ck_assert_str_eq(text, evo_number_name(i));
    }
}
END_TEST

START_TEST(names_that_are_refused) {
    static const char *const bad[] = {"",
                                      "e2m1",
                                      "int",
                                      "int17",
                                      "int8x",
                                      "int08",
                                      "e9m0a",
                                      "e5m11a",
                                      "e0m0a",
                                      "e5m0i",
                                      "ue4m3fnuz",
                                      "e4m3fn:1000",
                                      "e4m3fn:x",
                                      "e4m3fn/",
                                      "e4m3fn/sat/sat",
                                      "e4m3fn:",
                                      "posit8",
                                      "posit8_4",
                                      "posit17_2",
                                      "posit8_2:1",
                                      "posit8_2/nan",
                                      "p3109_8p8",
                                      "p3109_8p0",
                                      "p3109_8p1234567890",
                                      "pow8",
                                      "pow8:0",
                                      "pow8:nan",
                                      "pow8:0.5:0.5",
                                      "nf5",
                                      "e4m3fnaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                                      "codebook/16"};
    for (size_t i = 0; i < EVO_COUNT_OF(bad); i++) {
        evo_number number;
        evo_error err = {.text = ""};
        EXPECT(evo_number_parse(bad[i], &number, &err) != EVO_OK, "accepted \"%s\"",
               bad[i]);
        EXPECT(err.text[0] != '\0', "no sentence for \"%s\"", bad[i]);
    }
}
END_TEST

/* Names put together from pieces: refused with a sentence, or a format that works and
 * whose name parses to it again. */
START_TEST(names_from_strangers) {
    static const char *const pieces[] = {
        "e4m3", "e",    "m",     "fn",   "fnuz", "a",      "i",         "n",   "u",
        "int",  "sm",   "posit", "_",    "pow",  ":",      "/sat",      "/",   "nan",
        "-",    "0",    "1",     "8",    "16",   "0.5",    "1e999",     "999", "p3109_",
        "p",    "e2m1", "nf4",   "\x80", " ",    "-32769", "4294967304"};
    evo_rng rng;
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, 0);
    int accepted = 0;
    for (int i = 0; i < 200000; i++) {
        char name[128] = "";
        for (uint32_t k = evo_rng_below(&rng, 8); k > 0; k--)
            strcat(name, pieces[evo_rng_below(&rng, EVO_COUNT_OF(pieces))]);
        evo_number number, again;
        evo_error err = {.text = ""};
        if (evo_number_parse(name, &number, &err) != EVO_OK) {
            EXPECT(err.text[0] != '\0', "no sentence for %s", name);
            continue;
        }
        accepted++;
        char text[EVO_NUMBER_NAME];
        evo_number_format(&number, text);
        again = number_of(text);
        EXPECT(memcmp(&number, &again, sizeof again) == 0, "%s, %s", name, text);
        double one = evo_number_round(&number, 1, EVO_ROUND_NEAREST_EVEN, 0);
        EXPECT(isfinite(one), "%s", name);
    }
    ck_assert_int_gt(accepted, 300);
}
END_TEST

/* ---- Every small format -------------------------------------------------------- */

static void check_codes(const evo_number *number) {
    static double values[1 << 16];
    char text[EVO_NUMBER_NAME];
    evo_number_format(number, text);
    evo_number again = number_of(text);
    EXPECT(memcmp(number, &again, sizeof again) == 0, "name %s", text);
    size_t count = evo_number_values(number, values), numbers = 0;
    for (size_t i = 0; i + 1 < count; i++)
        EXPECT(values[i] < values[i + 1], "%s: no order at %zu", text, i);
    for (uint32_t code = 0; code < UINT32_C(1) << number->bits; code++) {
        double x = evo_number_decode(number, code);
        numbers += isfinite(x) && !(x == 0 && signbit(x));
        /* Infinity comes back where nothing saturates. */
        if (isnan(x) || (isinf(x) && number->overflow != EVO_OVERFLOW_INFINITY))
            continue;
        for (int m = 0; m < EVO_ROUND_COUNT; m++)
            EXPECT(evo_number_encode(number, x, (evo_rounding)m, 77) == code,
                   "%s: 0x%x does not return (%a)", text, code, x);
    }
    EXPECT(numbers == count, "%s: %zu values of %zu codes", text, count, numbers);
    uint32_t nan = evo_number_encode(number, (double)NAN, EVO_ROUND_UP, 0);
    double back = evo_number_decode(number, nan);
    EXPECT(isnan(back) || fabs(back) <= evo_number_least(number), "%s: NaN gives %a",
           text, back);
}

START_TEST(codes_of_all_minifloats_return) {
    int count = 0;
    int widest = getenv("EVO_TEST_ALL") != NULL ? 16 : 10;
    for (int bits = 1; bits <= widest; bits += bits < 8 ? 1 : 2)
        count += for_all_minifloats(bits, check_codes);
    ck_assert_int_gt(count, 500);
}
END_TEST

START_TEST(codes_of_other_families_return) {
    for (size_t i = 0; i < EVO_COUNT_OF(formats_of_all_kinds); i++) {
        evo_number number = number_of(formats_of_all_kinds[i]);
        check_codes(&number);
    }
}
END_TEST

/* Rounding by definition: the neighbours are looked up among all values. */
static double round_by_search(const double *values, size_t count, double x,
                              evo_rounding rounding) {
    if (x >= values[count - 1])
        return values[count - 1];
    if (x <= values[0])
        return values[0];
    size_t i = 0;
    while (values[i + 1] <= x)
        i++;
    double low = values[i], high = values[i + 1];
    if (low == x || rounding == EVO_ROUND_DOWN)
        return low;
    if (rounding == EVO_ROUND_UP)
        return high;
    if (rounding == EVO_ROUND_TOWARD_ZERO)
        return x > 0 ? low : high;
    if (x - low != high - x)
        return x - low < high - x ? low : high;
    if (rounding == EVO_ROUND_NEAREST_AWAY)
        return x > 0 ? high : low;
    return (double)NAN; /* a tie to even: the code decides */
}

static void check_rounding(const evo_number *number) {
    if (number->overflow != EVO_OVERFLOW_SATURATE)
        return;
    static double values[1 << 16];
    char text[EVO_NUMBER_NAME];
    evo_number_format(number, text);
    size_t count = evo_number_values(number, values);
    for (size_t i = 0; i < count; i++) {
        double next = i + 1 < count ? values[i + 1] : 2 * values[i] + 1;
        for (int eighths = 0; eighths < 8; eighths++) {
            double x = values[i] + (next - values[i]) * eighths / 8;
            for (int m = 0; m < EVO_ROUND_STOCHASTIC; m++) {
                uint32_t code = evo_number_encode(number, x, (evo_rounding)m, 0);
                double got = evo_number_decode(number, code);
                double want = round_by_search(values, count, x, (evo_rounding)m);
                EXPECT(isnan(want) ? !(code & 1) : got == want,
                       "%s: %a rounds to %a, not %a (%d)", text, x, got, want, m);
            }
        }
    }
}

START_TEST(rounding_by_definition) {
    for (int bits = 1; bits <= 8; bits++)
        for_all_minifloats(bits, check_rounding);
    static const char *const plain[] = {"int1", "int2", "int8", "uint7",
                                        "sm5",  "nf4",  "sm2",  "mxint8"};
    for (size_t i = 0; i < EVO_COUNT_OF(plain); i++) {
        evo_number number = number_of(plain[i]);
        check_rounding(&number);
    }
}
END_TEST

START_TEST(stochastic_rounding_has_the_right_odds) {
    for (size_t i = 0; i < EVO_COUNT_OF(formats_of_all_kinds); i++) {
        evo_number number = number_of(formats_of_all_kinds[i]);
        double low, high;
        for (int k = -20; k < 20; k++) {
            double x = .37 * k * evo_number_least(&number);
            evo_number_neighbours(&number, x, &low, &high);
            ck_assert(low == high || (low < x && x < high));
            if (low == high)
                continue;
            /* 64 words that are spread evenly decide as the fraction says. */
            int up = 0;
            for (uint32_t r = 0; r < 64; r++)
                up += evo_number_round(&number, x, EVO_ROUND_STOCHASTIC,
                                       (r << 26) + (1U << 25)) == high;
            EXPECT(fabs(up - 64 * (x - low) / (high - low)) <= 1, "%s %a: %d of 64",
                   formats_of_all_kinds[i], x, up);
        }
    }
}
END_TEST

/* ---- P3109 --------------------------------------------------------------------- */

/* Known codes: 0x40 is one for every precision, 0x7f and 0xff the infinities, 0x80 the
 * NaN; 0x41 the next above one. */
START_TEST(p3109_at_known_codes) {
    for (int p = 1; p <= 7; p++) {
        char name[EVO_NUMBER_NAME] = "p3109_8p1";
        name[8] = (char)('0' + p);
        evo_number number = number_of(name);
        ck_assert(evo_number_decode(&number, 0x40) == 1);
        ck_assert(evo_number_decode(&number, 0x41) == 1 + ldexp(1, 1 - p));
        ck_assert(evo_number_decode(&number, 0xc0) == -1);
        ck_assert(isnan(evo_number_decode(&number, 0x80)));
        ck_assert(evo_number_decode(&number, 0x7f) == INFINITY);
        ck_assert(evo_number_decode(&number, 0xff) == -INFINITY);
        ck_assert_uint_eq(evo_number_encode(&number, -0.0, EVO_ROUND_UP, 0), 0);
        ck_assert_uint_eq(evo_number_encode(&number, 1e30, EVO_ROUND_NEAREST_EVEN, 0),
                          0x7f);
        ck_assert_uint_eq(evo_number_encode(&number, 1e30, EVO_ROUND_TOWARD_ZERO, 0),
                          0x7e);
        /* All codes but those three are numbers. */
        ck_assert_uint_eq(evo_number_values(&number, NULL), 253);
    }
}
END_TEST

/* ---- Arithmetic of the other families -------------------------------------------- */

static void check_arithmetic(const char *name) {
    evo_number number = number_of(name);
    uint32_t codes = UINT32_C(1) << number.bits;
    for (uint32_t a = 0; a < codes; a++)
        for (uint32_t b = 0; b < codes; b++) {
            double x = evo_number_decode(&number, a), y = evo_number_decode(&number, b);
            /* Exact in double for these: ranges below 2^52, few digits. */
            uint32_t sum = evo_number_encode(&number, x + y, EVO_ROUND_NEAREST_EVEN, 0);
            uint32_t product =
                evo_number_encode(&number, x * y, EVO_ROUND_NEAREST_EVEN, 0);
            EXPECT(evo_number_add(&number, a, b, EVO_ROUND_NEAREST_EVEN) == sum,
                   "%s 0x%x + 0x%x", name, a, b);
            EXPECT(evo_number_multiply(&number, a, b, EVO_ROUND_NEAREST_EVEN) ==
                       product,
                   "%s 0x%x * 0x%x", name, a, b);
        }
}

START_TEST(arithmetic_where_double_is_exact) {
    check_arithmetic("int8");
    check_arithmetic("sm6");
    check_arithmetic("mxint8");
    check_arithmetic("posit8_0");
    check_arithmetic("posit8_1");
    check_arithmetic("p3109_8p4");
}
END_TEST

/* Sums that double would round onto a middle, and so round twice. */
START_TEST(sums_are_rounded_once) {
    evo_number bf16 = number_of("bf16");
    uint32_t one = 0x3f80, half = 0x3b80; /* 1 and 2^-8, half an ulp of it */
    ck_assert(evo_number_decode(&bf16, half) == 0x1p-8);
    uint32_t tiny = 0x0001;
    double sum = 1 + 0x1p-8; /* a tie: to even, down */
    ck_assert_uint_eq(evo_number_encode(&bf16, sum, EVO_ROUND_NEAREST_EVEN, 0), one);
    ck_assert_uint_eq(evo_number_add(&bf16, one, half, EVO_ROUND_NEAREST_EVEN), one);
    ck_assert_uint_eq(evo_number_add(&bf16, one, tiny, EVO_ROUND_UP), one + 1);
    ck_assert_uint_eq(evo_number_add(&bf16, one, tiny | 0x8000, EVO_ROUND_DOWN),
                      one - 1);
    ck_assert_uint_eq(evo_number_add(&bf16, one, tiny, EVO_ROUND_DOWN), one);
}
END_TEST

static evo_number codebook_of(const double levels[4]) {
    return (evo_number){
        .family = EVO_FAMILY_CODEBOOK, .bits = 2, .levels = levels, .level_count = 4};
}

/* The same for levels of 53 bits: double rounds each of these results to a level or to
 * the middle of two. */
START_TEST(results_of_codebooks_are_rounded_once) {
    const double tiny[] = {0x1p-60, 0.5, 1, 1.5}; /* 1 + 2^-60 */
    evo_number book = codebook_of(tiny);
    ck_assert(evo_number_verify(&book, NULL) == EVO_OK);
    ck_assert_uint_eq(evo_number_add(&book, 2, 0, EVO_ROUND_UP), 3);
    ck_assert_uint_eq(evo_number_add(&book, 2, 0, EVO_ROUND_DOWN), 2);
    /* 1.5 + 2^-53, where a tie would go down to the even code. */
    const double above[] = {0, 0.5 + 0x1p-53, 1, 2};
    book = codebook_of(above);
    ck_assert_uint_eq(evo_number_encode(&book, 1.5, EVO_ROUND_NEAREST_EVEN, 0), 2);
    ck_assert_uint_eq(evo_number_add(&book, 1, 2, EVO_ROUND_NEAREST_EVEN), 3);
    /* 1.5 - 2^-54, where a tie would go up. */
    const double below[] = {0.5 - 0x1p-54, 1, 2, 3};
    book = codebook_of(below);
    ck_assert_uint_eq(evo_number_encode(&book, 1.5, EVO_ROUND_NEAREST_EVEN, 0), 2);
    ck_assert_uint_eq(evo_number_add(&book, 0, 1, EVO_ROUND_NEAREST_EVEN), 1);
    /* (1 + 2^-30)^2 = 1 + 2^-29 + 2^-60 */
    const double square[] = {0, 1 + 0x1p-30, 1 + 0x1p-29, 2};
    book = codebook_of(square);
    ck_assert_uint_eq(evo_number_multiply(&book, 1, 1, EVO_ROUND_UP), 3);
    ck_assert_uint_eq(evo_number_multiply(&book, 1, 1, EVO_ROUND_DOWN), 2);
    const double unsorted[] = {-1, 0.1, 0.3, 0.2};
    book = codebook_of(unsorted);
    ck_assert(evo_number_verify(&book, NULL) == EVO_ERR_ARGUMENT);
}
END_TEST

/* The formats that kernels compute in say the same. */
START_TEST(formats_of_kernels_agree) {
    static const evo_format_id ids[] = {EVO_FORMAT_F16, EVO_FORMAT_BF16,
                                        EVO_FORMAT_E4M3FN, EVO_FORMAT_E5M2};
    for (size_t i = 0; i < EVO_COUNT_OF(ids); i++) {
        evo_number number = number_of(evo_format_get(ids[i])->name);
        for (uint32_t code = 0; code < UINT32_C(1) << number.bits; code++) {
            double x = evo_number_decode(&number, code);
            EXPECT(same_value(x, evo_format_decode(ids[i], code)), "0x%x", code);
            double beside = x * (1 + 0x1p-4);
            EXPECT(evo_number_encode(&number, beside, EVO_ROUND_NEAREST_EVEN, 0) ==
                       evo_format_encode(ids[i], beside),
                   "%a", beside);
        }
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("numbers");
    TCase *all = tcase_create("all");
    tcase_add_test(all, names_and_their_largest_and_least);
    tcase_add_test(all, names_that_are_refused);
    tcase_add_test(all, names_from_strangers);
    tcase_add_test(all, codes_of_all_minifloats_return);
    tcase_add_test(all, codes_of_other_families_return);
    tcase_add_test(all, rounding_by_definition);
    tcase_add_test(all, stochastic_rounding_has_the_right_odds);
    tcase_add_test(all, p3109_at_known_codes);
    tcase_add_test(all, arithmetic_where_double_is_exact);
    tcase_add_test(all, sums_are_rounded_once);
    tcase_add_test(all, results_of_codebooks_are_rounded_once);
    tcase_add_test(all, formats_of_kernels_agree);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
