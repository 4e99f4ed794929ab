/* program/: the text form. Round trips, refusals with their line, hostile text. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "kernels.h"
#include "random_kernel.h"

static void print(const evo_kernel *k, evo_text *text) {
    evo_text_init(text);
    evo_kernel_print(k, text);
    ck_assert(!text->failed);
}

static void check_round_trip(const evo_kernel *k) {
    evo_kernel again;
    evo_error err = {0};
    evo_text first, second;
    print(k, &first);
    evo_status status = evo_kernel_parse(first.data, first.length, &again, &err);
    ck_assert_msg(status == EVO_OK, "%s\n%s", err.text, first.data);
    print(&again, &second);
    ck_assert_str_eq(first.data, second.data);
    ck_assert(evo_hash_equal(evo_kernel_hash(k), evo_kernel_hash(&again)));
    evo_text_clear(&first);
    evo_text_clear(&second);
}

START_TEST(kernels_round_trip) {
    for (int i = 0; i < 1000; i++) {
        evo_kernel k;
        evo_rng rng;
        evo_rng_init(&rng, 6, EVO_STREAM_TEST, (uint64_t)i);
        if (i < (int)EVO_COUNT_OF(kernel_writers)) {
            evo_builder b;
            kernel_writers[i](&b, &k);
            ck_assert(evo_builder_finish(&b, NULL) == EVO_OK);
        } else
            random_kernel(&rng, &k);
        check_round_trip(&k);
    }
}
END_TEST

/* A kernel whose constant (f32 or f64, by `type`) is `number`. */
static evo_status parse_number(const char *type, const char *number, uint64_t *bits) {
    char text[512];
    evo_kernel k;
    snprintf(text, sizeof text,
             "kernel k\ninput %s\noutput %s\npass unroll 1\nc = const.%s %s\n"
             "output 0 c\nend\n",
             type, type, type, number);
    evo_status status = evo_kernel_parse(text, strlen(text), &k, NULL);
    *bits = k.instrs[0].imm;
    return status;
}

START_TEST(numbers_are_exact) {
    static const struct {
        const char *type, *number;
        uint64_t bits;
    } good[] = {
        {"f32", "0x1p+0", 0x3f800000},
        {"f32", "-0x0p+0", 0x80000000},
        {"f32", "0x0.8p1", 0x3f800000},
        {"f32", "0x000010.0000000000000000000000p-4", 0x3f800000},
        {"f32", "0x1000000000000000000000000000p-108", 0x3f800000},
        {"f32", "0x1.fffffep+127", 0x7f7fffff},
        {"f32", "0x1p-149", 1},
        {"f32", "0x1.fffffcp-127", 0x007fffff},
        {"f32", "-inf", 0xff800000},
        {"f32", "nan", 0x7fc00000},
        {"f64", "0x1.fffffffffffffp+1023", UINT64_C(0x7fefffffffffffff)},
        {"f64", "0x0.0000000000001p-1022", 1},
        {"f64", "0x1p-1022", UINT64_C(0x0010000000000000)},
        {"i32", "-2147483648", 0x80000000},
        {"i64", "-9223372036854775808", UINT64_C(0x8000000000000000)},
        {"i64", "9223372036854775807", UINT64_C(0x7fffffffffffffff)},
    };
    static const char *const bad[][2] = {
        {"f32", "0x1.000001p+0"},
        {"f32", "0x1p+128"},
        {"f32", "0x1.8p-149"},
        {"f32", "0x1p-150"},
        {"f32", "0x1.fffffffp-127"},
        {"f32", "0x1p"},
        {"f32", "0x.p1"},
        {"f32", "0x1.1.1p0"},
        {"f32", "1.5"},
        {"f32", "-nan"},
        {"f32", "infinity"},
        {"f32", "0x1p99999999999999999999"},
        {"f64", "0x1.00000000000001p+0"},
        {"f64", "0x1p-1075"},
        {"i32", "2147483648"},
        {"i32", "1e3"},
        {"i32", "--1"},
        {"i32", "-"},
        {"i64", "9223372036854775808"},
        {"i64", "99999999999999999999999999"},
    };
    uint64_t bits;
    for (size_t i = 0; i < EVO_COUNT_OF(good); i++) {
        ck_assert_msg(parse_number(good[i].type, good[i].number, &bits) == EVO_OK, "%s",
                      good[i].number);
        ck_assert_uint_eq(bits, good[i].bits);
    }
    for (size_t i = 0; i < EVO_COUNT_OF(bad); i++)
        ck_assert_msg(parse_number(bad[i][0], bad[i][1], &bits) == EVO_ERR_PARSE, "%s",
                      bad[i][1]);
}
END_TEST

#define HEAD "kernel k\ninput f32\noutput f32\n"
#define PASS HEAD "pass unroll 1\nx = in.f32 0\n"

START_TEST(mistakes_are_named_with_their_line) {
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"", "the text is empty"},
        {"\n", "line 1: the text stops before 'end'"},
        {"input f32\n", "line 1: a kernel's text begins with 'kernel NAME'"},
        {"kernel K\n", "line 1: a kernel's name"},
        {"kernel k\nkernel k\n", "line 2: a text holds one kernel"},
        {HEAD "input f16\n", "line 4: f32, f64, i32, i64, u8 or u16 is expected"},
        {HEAD "tabel\n", "line 4: 'tabel' begins no known line"},
        {HEAD "table t1 f32 values : 0x1p+0\n", "line 4: tables are numbered in order"},
        {HEAD "table t0 f32 exp3 : 0x1p+0\n", "line 4: a generator is expected"},
        {HEAD "table t0 f32 values :\n", "line 4: a kernel has at most 12 tables"},
        {HEAD "accumulator sub.f32 0x0p+0\n", "line 4: 'sub.f32' is not carry, add"},
        {HEAD "pass unroll 3\n", "line 4: a pass is unrolled 1, 2, 4 or 8 times"},
        {PASS "output 0 x\n", "line 6: the text stops before 'end'"},
        {PASS "end\n", "line 6: pass 0 does not have 1 to 93 results"},
        {PASS "output 0 y\n", "line 6: value 'y' is not defined"},
        {PASS "x = in.f32 0\n", "line 6: value 'x' is defined twice"},
        {PASS "X = in.f32 0\n", "line 6: 'X' is not a value's name"},
        {PASS "y = in.f64 0\noutput 0 x\nend\n", "line 6: input 0 is read as another"},
        {PASS "y = in.f32 3\noutput 0 x\nend\n", "line 6: there is no input 3"},
        {PASS "y = fam.f32 x x x\n", "the nearest is 'fma.f32'"},
        {PASS "y = add.f64 x x\n", "line 6: operand 1 of add.f64 is f64, not f32"},
        {PASS "y = add.f32 x\n", "line 6: a value is missing"},
        {PASS "y = add.f32 x x x\n", "line 6: 'x' is one word too many"},
        {PASS "y = const.f32 0x1.0000001p+0\n", "has more precision than its type"},
        {PASS "region branch x\n", "line 6: a region's predicate is a mask"},
        {PASS "output 0 x\nend\nend\n", "line 8: nothing follows 'end'"},
        {PASS "output 1 x\n", "line 6: a result goes to an output"},
        {PASS "output 0 x\n\x01", "line 7: the line holds a byte that is not plain"},
        {HEAD "table t0 f32 values : 0x1p+0 0x1p+1\npass unroll 1\nx = in.f32 0\n"
              "i = bits.f32 x\n\ny = gather.f32 t0 i\noutput 0 y\nend\n",
         "line 9: the index of a gather is not bounded"},
        {HEAD "table t0 f32 values : 0x1p+0 0x1p+1 0x1p+1\npass unroll 1\n"
              "x = in.f32 0\ni = bits.f32 x\ny = perm.f32 t0 i\noutput 0 y\nend\n",
         "line 8: perm needs a table of 2, 4, 8, 16 or 32 entries"},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(cases); i++) {
        evo_kernel k;
        evo_error err = {0};
        evo_status status =
            evo_kernel_parse(cases[i].text, strlen(cases[i].text), &k, &err);
        ck_assert(status == EVO_ERR_PARSE || status == EVO_ERR_VERIFY);
        ck_assert_msg(strstr(err.text, cases[i].message) != NULL, "%s\nnot: %s",
                      err.text, cases[i].message);
    }
}
END_TEST

START_TEST(comments_and_names_are_free) {
    static const char text[] =
        "# a comment, \xc3\xbc\r\n\nkernel k # more\r\n input   f32\n\toutput f32\n"
        "pass unroll 1\n  the_input = in.f32 0 # x\n  output 0 the_input\nend\n# done";
    evo_kernel k;
    evo_error err = {0};
    ck_assert_msg(evo_kernel_parse(text, sizeof text - 1, &k, &err) == EVO_OK, "%s",
                  err.text);
}
END_TEST

static evo_status parse_text(evo_text *text) {
    evo_kernel k;
    evo_status status = evo_kernel_parse(text->data, text->length, &k, NULL);
    if (status == EVO_OK)
        check_round_trip(&k);
    return status;
}

START_TEST(too_much_is_refused) {
    evo_text text;
    evo_text_init(&text);
    evo_text_append(&text, PASS);
    for (int i = 0; i < EVO_MAX_INSTRS; i++)
        evo_text_append(&text, "v%d = in.f32 0\n", i);
    evo_text_append(&text, "output 0 x\nend\n");
    ck_assert(parse_text(&text) != EVO_OK);
    evo_text_clear(&text);
    evo_text_append(&text, HEAD "table t0 i32 values :");
    for (int i = 0; i <= EVO_MAX_TABLE_DATA; i++)
        evo_text_append(&text, " 1");
    evo_text_append(&text, "\n");
    ck_assert(parse_text(&text) != EVO_OK);
    evo_text_clear(&text);
    evo_text_append(&text, PASS "%40000s = in.f32 0\n", "y");
    ck_assert(parse_text(&text) != EVO_OK);
    evo_text_clear(&text);
    static const char nul[] = PASS "output 0 x\0\nend\n";
    evo_text_append_bytes(&text, nul, sizeof nul - 1);
    ck_assert(parse_text(&text) == EVO_ERR_PARSE);
    evo_text_clear(&text);
}
END_TEST

/* Every cut is refused; damaged text is refused or is a kernel. */
START_TEST(damaged_text_does_no_harm) {
    for (int i = 0; i < 300; i++) {
        evo_rng rng;
        evo_kernel k;
        evo_text text;
        evo_rng_init(&rng, 7, EVO_STREAM_TEST, (uint64_t)i);
        random_kernel(&rng, &k);
        print(&k, &text);
        size_t length = text.length;
        for (int cut = 0; cut < 20; cut++) {
            text.length = evo_rng_below(&rng, (uint32_t)length - 4);
            ck_assert(parse_text(&text) != EVO_OK);
        }
        text.length = length;
        for (int damage = 0; damage < 10; damage++) {
            uint32_t at = evo_rng_below(&rng, (uint32_t)length);
            uint32_t from = evo_rng_below(&rng, (uint32_t)length);
            text.data[at] =
                damage % 2 ? text.data[from] : (char)evo_rng_below(&rng, 256);
            (void)parse_text(&text);
        }
        evo_text_clear(&text);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("program text");
    TCase *c = tcase_create("text");
    tcase_set_timeout(c, 60);
    tcase_add_test(c, kernels_round_trip);
    tcase_add_test(c, numbers_are_exact);
    tcase_add_test(c, mistakes_are_named_with_their_line);
    tcase_add_test(c, comments_and_names_are_free);
    tcase_add_test(c, too_much_is_refused);
    tcase_add_test(c, damaged_text_does_no_harm);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
