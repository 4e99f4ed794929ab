/* formats: posits against a bit string that is written out. */
#include "tests/element_formats.h"

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

int main(void) {
    Suite *suite = suite_create("posits");
    TCase *all = tcase_create("all");
    tcase_add_test(all, posits_round_on_the_bit_string);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
