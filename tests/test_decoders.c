/* Ways to decode quantised elements: all of them give the values of the format times
 * the scale, and what is measured is time. */
#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "timing/internal.h"

static evo_error err;
#define ck_ok(expression) ck_assert_msg((expression) == EVO_OK, "%s", err.text)

static const char *const names[] = {
    "int8",   "int5:3", "sm8",      "sm4",      "e4m3fn",   "e5m2",      "e4m3a:11",
    "e2m1fn", "e3m2fn", "e2m3fn",   "e3m3a",    "e1m2a",    "posit8_2",  "posit6_1",
    "nf4",    "binary", "pow4:0.8", "pow7:0.5", "e4m3fnuz", "p3109_8p4", "int2"};
static const struct {
    size_t block;
    evo_scale_format scale;
} scales[] = {{0, EVO_SCALE_NONE},  {0, EVO_SCALE_F32},           {16, EVO_SCALE_E4M3},
              {32, EVO_SCALE_E8M0}, {64, EVO_SCALE_POWER_OF_TWO}, {128, EVO_SCALE_F32}};

/* An odd number of elements, so that the last ones are not a vector. */
enum { COUNT = 2048 + 5 };

static void check_ways(const char *name, const evo_number *number, size_t k) {
    static uint8_t codes[COUNT];
    static float y[COUNT];
    evo_decoder d;
    evo_array_fn *ways[EVO_DECODER_WAYS];
    ck_ok(evo_decoder_init(&d, number, scales[k].block, scales[k].scale, &err));
    size_t count = evo_decoder_ways(&d, ways);
    ck_assert_uint_ge(count, 1);
    for (size_t i = 0; i < COUNT; i++)
        codes[i] = (uint8_t)(i * 37 & ((1U << number->bits) - 1));
    for (size_t w = 0; w < count; w++) {
        memset(y, 0, sizeof y);
        ways[w](&d, codes, y, COUNT);
        for (size_t i = 0; i < COUNT; i++) {
            double value = evo_number_decode(number, codes[i]);
            if (!isfinite(value))
                continue;
            double scale = (double)evo_decoder_scale(&d, i);
            ck_assert_msg(y[i] == (float)value * (float)scale,
                          "%s, way %zu, scale %zu: code %u gives %a, not %a", name, w,
                          k, codes[i], (double)y[i], value * scale);
        }
    }
}

START_TEST(ways_agree) {
    evo_number number;
    ck_ok(evo_number_parse(names[_i], &number, &err));
    for (size_t k = 0; k < EVO_COUNT_OF(scales); k++)
        check_ways(names[_i], &number, k);
}
END_TEST

/* Scales of blocks are those of their formats, and not all the same. */
START_TEST(scales_follow_their_blocks) {
    evo_number number;
    evo_decoder d;
    ck_ok(evo_number_parse("e2m1fn", &number, &err));
    for (size_t k = 0; k < EVO_COUNT_OF(scales); k++) {
        size_t block = scales[k].block > 0 ? scales[k].block : 16;
        ck_ok(evo_decoder_init(&d, &number, scales[k].block, scales[k].scale, &err));
        ck_assert_float_eq(evo_decoder_scale(&d, 0), evo_decoder_scale(&d, block - 1));
        ck_assert_int_eq(evo_decoder_scale(&d, 0) != evo_decoder_scale(&d, block),
                         scales[k].block > 0);
        if (scales[k].scale == EVO_SCALE_E8M0)
            ck_assert_float_eq(evo_decoder_scale(&d, 0), ldexpf(1, d.bytes[0] - 127));
    }
}
END_TEST

START_TEST(times) {
    evo_number number;
    double one, other;
    ck_ok(evo_number_parse("int8", &number, &err));
    ck_ok(evo_time_decoding(&number, 0, EVO_SCALE_F32, &one, &err));
    ck_assert(one > 0.001 && one < 1000);
    ck_ok(evo_number_parse("e5m2", &number, &err));
    ck_ok(evo_time_decoding(&number, 16, EVO_SCALE_E4M3, &other, &err));
    ck_assert(other > 0.001 && other < 1000);
    ck_assert_int_eq(evo_time_decoding(&number, 10, EVO_SCALE_F32, &one, &err),
                     EVO_ERR_UNSUPPORTED);
    ck_ok(evo_number_parse("int9", &number, &err));
    ck_assert_int_eq(evo_time_decoding(&number, 0, EVO_SCALE_F32, &one, &err),
                     EVO_ERR_UNSUPPORTED);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("decoders");
    TCase *tcase = tcase_create("decoders");
    tcase_add_loop_test(tcase, ways_agree, 0, EVO_COUNT_OF(names));
    tcase_add_test(tcase, scales_follow_their_blocks);
    tcase_add_test(tcase, times);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
