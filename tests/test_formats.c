/* formats: against the compiler's own conversions where it has them, exhaustively for
 * 16 bits. */
#include "formats/formats.h"
#include "tests/expect.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const evo_format_id small[] = {EVO_FORMAT_F16, EVO_FORMAT_BF16, EVO_FORMAT_E5M2,
                                      EVO_FORMAT_E4M3FN};

static uint64_t code_count(evo_format_id id) {
    return UINT64_C(1) << evo_format_get(id)->bits;
}

START_TEST(names_and_parameters) {
    evo_format_id id;
    ck_assert(evo_format_find("f16", &id) && id == EVO_FORMAT_F16);
    ck_assert(!evo_format_find("f17", &id));
    ck_assert_int_eq(evo_format_emax(EVO_FORMAT_F32), 127);
    ck_assert_int_eq(evo_format_emin(EVO_FORMAT_F32), -126);
    ck_assert_int_eq(evo_format_etiny(EVO_FORMAT_F32), -149);
    ck_assert_int_eq(evo_format_etiny(EVO_FORMAT_F64), -1074);
    ck_assert_int_eq(evo_format_emax(EVO_FORMAT_F16), 15);
    ck_assert_int_eq(evo_format_etiny(EVO_FORMAT_F16), -24);
    ck_assert_int_eq(evo_format_etiny(EVO_FORMAT_BF16), -133);
    ck_assert_str_eq(evo_format_get(EVO_FORMAT_BF16)->name, "bf16");
    ck_assert(evo_format_decode(EVO_FORMAT_E5M2, 0x7b) == 57344);
    ck_assert(evo_format_decode(EVO_FORMAT_E5M2, 0x01) == 0x1p-16);
    ck_assert(isinf(evo_format_decode(EVO_FORMAT_E5M2, 0x7c)));
}
END_TEST

/* No infinities: what is beyond the middle between 448 and the next number is a NaN. */
START_TEST(e4m3fn_has_no_infinities) {
    const evo_format_id id = EVO_FORMAT_E4M3FN;
    ck_assert_int_eq(evo_format_emax(id), 8);
    ck_assert_int_eq(evo_format_etiny(id), -9);
    ck_assert(evo_format_decode(id, 0x7e) == 448);
    ck_assert(evo_format_decode(id, 0x81) == -0x1p-9);
    ck_assert(evo_format_is_nan(id, 0x7f) && evo_format_is_nan(id, 0xff));
    ck_assert(isnan(evo_format_decode(id, 0xff)));
    ck_assert_uint_eq(evo_format_encode(id, 464), 0x7e); /* a tie */
    ck_assert_uint_eq(evo_format_encode(id, nextafter(464, 500)), 0x7f);
    ck_assert_uint_eq(evo_format_encode(id, -1e30), 0xff);
    ck_assert_uint_eq(evo_format_encode(id, (double)INFINITY), 0x7f);
    ck_assert_uint_eq(evo_format_encode(id, (double)NAN), 0x7f);
    ck_assert_uint_eq(evo_format_encode(id, -0.0), 0x80);
}
END_TEST

START_TEST(small_formats_return_every_code) {
    for (size_t f = 0; f < EVO_COUNT_OF(small); f++)
        for (uint64_t code = 0; code < code_count(small[f]); code++) {
            double value = evo_format_decode(small[f], code);
            if (evo_format_is_nan(small[f], code)) {
                EXPECT_THAT(isnan(value));
                continue;
            }
            EXPECT_THAT(evo_format_encode(small[f], value) == code);
        }
    EXPECT_THAT(evo_format_encode(EVO_FORMAT_F16, (double)NAN) == 0x7e00);
    EXPECT_THAT(evo_format_encode(EVO_FORMAT_BF16, -(double)NAN) == 0x7fc0);
}
END_TEST

/* Nearest, ties to even: exhaustively at the midpoints and just beside them. */
START_TEST(small_formats_round_to_nearest_even) {
    for (size_t f = 0; f < EVO_COUNT_OF(small); f++) {
        uint64_t infinity = evo_format_encode(small[f], INFINITY);
        for (uint64_t code = 0; code < infinity; code++) {
            double low = evo_format_decode(small[f], code);
            double high = code + 1 == infinity ? low + evo_format_ulp(small[f], low)
                                               : evo_format_decode(small[f], code + 1);
            double middle = low + (high - low) / 2;
            uint64_t even = code & 1 ? code + 1 : code;
            uint64_t sign = code_count(small[f]) / 2;
            EXPECT_THAT(evo_format_encode(small[f], middle) == even);
            EXPECT_THAT(evo_format_encode(small[f], -middle) == (sign | even));
            EXPECT_THAT(evo_format_encode(small[f], nextafter(middle, 0)) == code);
            EXPECT_THAT(evo_format_encode(small[f], nextafter(middle, INFINITY)) ==
                        code + 1);
        }
    }
}
END_TEST

START_TEST(f32_and_f64_agree_with_the_compiler) {
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    for (int i = 0; i < 2000000; i++) {
        uint64_t bits = evo_rng_u64(&rng);
        if (i & 1) /* into the range of float and a little beyond */
            bits = (bits & UINT64_C(0x800fffffffffffff)) |
                   (uint64_t)(1023 - 155 + evo_rng_below(&rng, 290)) << 52;
        if (i % 4 == 3) /* next to midpoints */
            bits = (bits & ~UINT64_C(0x1fffffff)) + 0x10000000 +
                   evo_rng_below(&rng, 3) - 1;
        double value;
        memcpy(&value, &bits, sizeof value);
        if (isnan(value))
            continue;
        float rounded = (float)value;
        uint32_t code;
        memcpy(&code, &rounded, sizeof code);
        EXPECT_THAT(evo_format_encode(EVO_FORMAT_F32, value) == code);
        EXPECT_THAT(evo_format_encode(EVO_FORMAT_F64, value) == bits);
        EXPECT_THAT(evo_format_decode(EVO_FORMAT_F64, bits) == value);
        code = (uint32_t)bits;
        float single = float_of(code);
        if (!isnan(single))
            EXPECT_THAT(evo_format_decode(EVO_FORMAT_F32, code) == (double)single);
        EXPECT_THAT(evo_format_is_nan(EVO_FORMAT_F32, code) == (isnan(single) != 0));
    }
}
END_TEST

START_TEST(order_is_the_order_of_values) {
    for (size_t f = 0; f < EVO_COUNT_OF(small); f++) {
        int64_t half = (int64_t)code_count(small[f]) / 2;
        for (int64_t ordered = -half; ordered < half - 1; ordered++) {
            uint64_t code = evo_format_from_ordered(small[f], ordered);
            EXPECT_THAT(evo_format_to_ordered(small[f], code) == ordered);
            double low = evo_format_decode(small[f], code);
            double high = evo_format_decode(
                small[f], evo_format_from_ordered(small[f], ordered + 1));
            if (!isnan(low) && !isnan(high))
                EXPECT_THAT(ordered == -1 ? low == high : low < high);
        }
    }
    EXPECT_THAT(evo_format_to_ordered(EVO_FORMAT_F64, 0) == 0);
    EXPECT_THAT(evo_format_to_ordered(EVO_FORMAT_F64, UINT64_C(1) << 63) == -1);
    EXPECT_THAT(evo_format_to_ordered(EVO_FORMAT_F64, UINT64_MAX) == INT64_MIN);
    EXPECT_THAT(evo_format_from_ordered(EVO_FORMAT_F64, INT64_MIN) == UINT64_MAX);
    EXPECT_THAT(evo_format_to_ordered(EVO_FORMAT_F32, 0xff800000) == -0x7f800001);
}
END_TEST

START_TEST(spacing) {
    for (size_t f = 0; f < EVO_COUNT_OF(small); f++) {
        uint64_t infinity = evo_format_encode(small[f], INFINITY);
        for (uint64_t code = 1; code + 1 < infinity; code++) {
            double low = evo_format_decode(small[f], code);
            double high = evo_format_decode(small[f], code + 1);
            EXPECT_THAT(evo_format_ulp(small[f], low) == high - low);
            EXPECT_THAT(evo_format_ulp(small[f], -nextafter(high, 0)) == high - low);
        }
    }
    EXPECT_THAT(evo_format_ulp(EVO_FORMAT_F32, 1e-300) == 0x1p-149);
    EXPECT_THAT(evo_format_ulp(EVO_FORMAT_F32, 0x1.8p200) == 0x1p177);
    EXPECT_THAT(evo_format_ulp(EVO_FORMAT_F64, 0x1p-1074) == 0x1p-1074);
    EXPECT_THAT(evo_format_ulp(EVO_FORMAT_F64, 1) == 0x1p-52);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("formats");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 60);
    tcase_add_test(all, names_and_parameters);
    tcase_add_test(all, e4m3fn_has_no_infinities);
    tcase_add_test(all, small_formats_return_every_code);
    tcase_add_test(all, small_formats_round_to_nearest_even);
    tcase_add_test(all, f32_and_f64_agree_with_the_compiler);
    tcase_add_test(all, order_is_the_order_of_values);
    tcase_add_test(all, spacing);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
