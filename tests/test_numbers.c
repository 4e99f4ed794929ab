/* formats: element formats of every family against references of the test's own. */
#include "formats/array.h"
#include "formats/formats.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define EXPECT(condition, ...)                                                         \
    do {                                                                               \
        if (!(condition))                                                              \
            ck_abort_msg(__VA_ARGS__);                                                 \
    } while (0)

enum { MODES = EVO_ROUND_COUNT };

static evo_number number_of(const char *name) {
    evo_number number;
    evo_error err;
    ck_assert_msg(evo_number_parse(name, &number, &err) == EVO_OK, "%s", err.text);
    return number;
}

static bool same_value(double a, double b) {
    return (isnan(a) && isnan(b)) || (a == b && !signbit(a) == !signbit(b));
}

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

/* Calls `check` with every minifloat of `bits` bits, in each flavour and overflow. */
static int for_all_minifloats(int bits, void (*check)(const evo_number *)) {
    int count = 0;
    for (int e = 0; e <= 8 && e <= bits; e++)
        for (int k = 0; k < 2 * EVO_FLAVOUR_COUNT * EVO_OVERFLOW_COUNT; k++) {
            evo_number number = {.family = EVO_FAMILY_MINIFLOAT,
                                 .flavour = (evo_flavour)(k / 2 % EVO_FLAVOUR_COUNT),
                                 .overflow = (evo_overflow)(k / 2 / EVO_FLAVOUR_COUNT),
                                 .bits = (uint8_t)bits,
                                 .exponent_bits = (uint8_t)e,
                                 .is_unsigned = k & 1,
                                 .bias = (int16_t)(e > 0 ? 1 << (e - 1) : 0)};
            if (e + !number.is_unsigned > bits ||
                evo_number_verify(&number, NULL) != EVO_OK)
                continue;
            check(&number);
            count++;
        }
    return count;
}

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
        for (int m = 0; m < MODES; m++)
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

static const char *const others[] = {
    "int1",     "int2",      "int8",      "int16",     "uint1",     "uint7",
    "mxint8",   "sm2",       "sm5",       "sm16",      "posit2_0",  "posit3_3",
    "posit5_1", "posit8_0",  "posit8_1",  "posit8_2",  "posit8_3",  "posit16_2",
    "pow4:0.8", "pow8:0.5",  "pow8:0.67", "pow10:1.5", "pow6:0.05", "nf4",
    "binary",   "p3109_8p1", "p3109_8p4", "e8m0",      "e8m0/sat",  "ue8m0a",
    "e3m0a",    "e2m1fn",    "e4m3fn",    "e5m2",      "bf16",      "f16",
    "e4m3fnuz", "ue4m3fn",   "e2m5a",     "e0m3a",     "e1m2i",     "p3109_6p2/sat",
    "e3m0fnuz"};

START_TEST(codes_of_other_families_return) {
    for (size_t i = 0; i < EVO_COUNT_OF(others); i++) {
        evo_number number = number_of(others[i]);
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
    for (size_t i = 0; i < EVO_COUNT_OF(others); i++) {
        evo_number number = number_of(others[i]);
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
                   others[i], x, up);
        }
    }
}
END_TEST

/* ---- Posits -------------------------------------------------------------------- */

/* The code by the standard's words: write the value's unlimited bit string, cut it,
 * look at the rest; neither zero nor NaR are reached by rounding. */
static uint32_t posit_by_string(int bits, int es, double x) {
    if (x == 0)
        return 0;
    int exponent;
    double fraction = 2 * frexp(fabs(x), &exponent) - 1; /* in [0, 1) */
    exponent--;
    int regime = (int)floor(ldexp(exponent, -es)), length = 0;
    uint8_t string[1400];
    for (int i = 0; i < (regime >= 0 ? regime + 1 : -regime); i++)
        string[length++] = regime >= 0;
    string[length++] = regime < 0;
    for (int i = es - 1; i >= 0; i--)
        string[length++] = (exponent - regime * (1 << es)) >> i & 1;
    for (int i = 0; i < 53; i++) {
        fraction *= 2;
        string[length++] = fraction >= 1;
        fraction -= fraction >= 1;
    }
    while (length < bits + 1)
        string[length++] = 0;
    uint32_t code = 0, largest = (UINT32_C(1) << (bits - 1)) - 1;
    for (int i = 0; i < bits - 1; i++)
        code = code << 1 | string[i];
    bool rest = false;
    for (int i = bits; i < length; i++)
        rest |= string[i];
    code += string[bits - 1] && (rest || (code & 1));
    code = code < 1 ? 1 : code > largest ? largest : code;
    return x > 0 ? code : (2 * largest + 2 - code);
}

static void check_posit(int bits, int es) {
    evo_number number = {.family = EVO_FAMILY_POSIT,
                         .bits = (uint8_t)bits,
                         .exponent_bits = (uint8_t)es};
    ck_assert(evo_number_verify(&number, NULL) == EVO_OK);
    uint32_t nar = UINT32_C(1) << (bits - 1);
    EXPECT(isnan(evo_number_decode(&number, nar)), "no NaR");
    EXPECT(evo_number_encode(&number, INFINITY, EVO_ROUND_NEAREST_EVEN, 0) == nar,
           "infinity");
    evo_rng rng;
    evo_rng_init(&rng, (uint64_t)bits, EVO_STREAM_TEST, (uint64_t)es);
    int draws = bits <= 8 ? 20000 : 100000;
    for (int i = 0; i < draws; i++) {
        double x;
        uint32_t code = evo_rng_below(&rng, 2 * nar);
        if (code == nar)
            continue;
        x = evo_number_decode(&number, code);
        EXPECT(posit_by_string(bits, es, x) == code, "posit%d_%d 0x%x is %a", bits, es,
               code, x);
        if (i % 2 == 0) { /* halfway on the bit string, and beside it */
            evo_number longer = number;
            longer.bits++;
            if (bits == 16)
                continue;
            x = evo_number_decode(&longer, (2 * code + 1) & (4 * nar - 1));
            x = i % 3 == 0 ? nextafter(x, 0) : i % 3 == 1 ? nextafter(x, 2 * x) : x;
        } else {
            x = ldexp(evo_rng_unit(&rng) - .5, (int)evo_rng_below(&rng, 300) - 150);
        }
        uint32_t got = evo_number_encode(&number, x, EVO_ROUND_NEAREST_EVEN, 0);
        EXPECT(got == posit_by_string(bits, es, x), "posit%d_%d of %a: 0x%x, not 0x%x",
               bits, es, x, got, posit_by_string(bits, es, x));
    }
}

START_TEST(posits_round_on_the_bit_string) {
    for (int es = 0; es <= 3; es++)
        for (int bits = 2; bits <= 16; bits += bits < 10 ? 1 : 3)
            check_posit(bits, es);
    evo_number p = number_of("posit8_2");
    /* By hand: 0 10 00 000 is 1; 0 110 01 01 is 2^(4+1) 1.25; 0 0001 10 1. */
    ck_assert(evo_number_decode(&p, 0x40) == 1);
    ck_assert(evo_number_decode(&p, 0x65) == 40);
    ck_assert(evo_number_decode(&p, 0x0d) == ldexp(1.5, -10));
    ck_assert(evo_number_decode(&p, 0xc0) == -1);
    ck_assert(evo_number_round(&p, 1e-30, EVO_ROUND_NEAREST_EVEN, 0) == 0x1p-24);
    ck_assert(evo_number_round(&p, -1e30, EVO_ROUND_NEAREST_EVEN, 0) == -0x1p24);
    ck_assert(evo_number_round(&p, 1e-30, EVO_ROUND_TOWARD_ZERO, 0) == 0);
    ck_assert_uint_eq(evo_number_add(&p, 0x40, 0x80, EVO_ROUND_NEAREST_EVEN), 0x80);
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
        /* A code of its own for most doubles: none of 256 is wasted. */
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
    /* A codebook whose levels have a middle that only 53 bits hold: 1 + 2^-60 is above
     * the middle, but is 1 in double. */
    const double levels[] = {0x1p-60, 0.5, 1, 1.5};
    evo_number book = {
        .family = EVO_FAMILY_CODEBOOK, .bits = 2, .levels = levels, .level_count = 4};
    const double split[] = {0x1p-60, 0.75, 1.25, 2};
    ck_assert(evo_number_verify(&book, NULL) == EVO_OK);
    ck_assert_uint_eq(evo_number_add(&book, 2, 0, EVO_ROUND_UP), 3);
    ck_assert_uint_eq(evo_number_add(&book, 2, 0, EVO_ROUND_DOWN), 2);
    book.levels = split; /* 0.75 + 2^-60 */
    ck_assert_uint_eq(evo_number_add(&book, 1, 0, EVO_ROUND_UP), 2);
    const double thirds[] = {0x1p-60, 1, 2, 3}; /* 1 + 2^-60 + ... against 1.5 */
    book.levels = thirds;
    ck_assert_uint_eq(evo_number_add(&book, 1, 0, EVO_ROUND_NEAREST_EVEN), 1);
    const double product[] = {-1, 0.1, 0.3, 0x1.eb851eb851eb8p-6}; /* unsorted */
    book.levels = product;
    ck_assert(evo_number_verify(&book, NULL) == EVO_ERR_ARGUMENT);
}
END_TEST

/* ---- Arrays -------------------------------------------------------------------- */

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
        for (int m = 0; m < MODES; m++) {
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
    for (size_t i = 0; i < EVO_COUNT_OF(others); i++) {
        evo_number number = number_of(others[i]);
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
    tcase_add_test(all, posits_round_on_the_bit_string);
    tcase_add_test(all, p3109_at_known_codes);
    tcase_add_test(all, arithmetic_where_double_is_exact);
    tcase_add_test(all, sums_are_rounded_once);
    tcase_add_test(all, arrays_round_as_single_values_do);
    tcase_add_test(all, long_arrays);
    tcase_add_test(all, arrays_of_all_small_minifloats);
    tcase_add_test(all, bf16_rounds_as_the_formula_does);
    tcase_add_test(all, formats_of_kernels_agree);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
