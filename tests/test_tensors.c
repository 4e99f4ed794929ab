/* Plain floats, NumPy files and draws: values, shapes, and what is refused. */
#include "tests/tensor_files.h"

#include <unistd.h>

/* ---- Plain floats ---------------------------------------------------------- */

START_TEST(plain_floats_keep_their_bits) {
    static const uint32_t words[] = {0x3f800000, 0x7fc12345, 0xff800000, 0x80000000,
                                     0x00000001};
    evo_text file;
    evo_text_init(&file);
    for (size_t i = 0; i < EVO_COUNT_OF(words); i++)
        put_word(&file, words[i], 4);
    evo_tensor_list list;
    parse("some/dir/weights.bin", &file, &list);
    ck_assert_uint_eq(list.count, 1);
    const evo_tensor *t = &list.items[0];
    ck_assert_str_eq(t->name, "weights");
    ck_assert(t->stored == EVO_FORMAT_F32 && t->rank == 1 && t->dims[0] == 5);
    for (size_t i = 0; i < EVO_COUNT_OF(words); i++)
        ck_assert_uint_eq(bits_of(t->data[i]), words[i]);
    evo_tensor_list_clear(&list);
    evo_text_clear(&file);
}
END_TEST

START_TEST(what_is_no_floats_is_refused) {
    expect_refusal("f", "", 0, "at least one tensor");
    expect_refusal("f", "abcde", 5, "expected floats of 4 bytes each");
    expect_refusal("f", "PK\x03\x04 zip", 8, "a zip archive");
    expect_refusal("f", "GGUF1234", 8, "a GGUF file");
    expect_refusal("f", "\x89HDF1234", 8, "an HDF5 file");
    expect_refusal("f", "\x1f\x8b  1234", 8, "gzip");
}
END_TEST

START_TEST(names_are_fit_to_be_printed) {
    static const struct {
        const char *path, *name;
    } rows[] = {{"a/b.c/d", "d"},
                {".hidden", ".hidden"},
                {"x.tar.bin", "x.tar"},
                {"a\nb", "a b"},
                {"\xc3\xa9\xff\xed\xa0\x80\xc0\xaf", "\xc3\xa9??????"},
                {"", ""}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        evo_tensor_list list;
        evo_tensor_list_init(&list);
        ck_assert(evo_tensors_parse(rows[i].path, "1234", 4, &list, NULL) == EVO_OK);
        ck_assert_str_eq(list.items[0].name, rows[i].name);
        evo_tensor_list_clear(&list);
    }
}
END_TEST

START_TEST(files_are_appended_or_leave_no_trace) {
    char path[] = "/tmp/evo_tensors_XXXXXX";
    evo_error err = {0};
    evo_tensor_list list;
    evo_tensor_list_init(&list);
    int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    close(fd);
    ck_assert(evo_file_write(path, "12345678", 8, &err) == EVO_OK);
    ck_assert(evo_tensors_read(path, &list, &err) == EVO_OK);
    ck_assert(evo_tensors_read(path, &list, &err) == EVO_OK);
    ck_assert_uint_eq(list.count, 2);
    ck_assert(evo_file_write(path, "1234567", 7, &err) == EVO_OK);
    ck_assert(evo_tensors_read(path, &list, &err) == EVO_ERR_PARSE);
    ck_assert_uint_eq(list.count, 2);
    unlink(path);
    ck_assert(evo_tensors_read(path, &list, &err) == EVO_ERR_IO);
    ck_assert_ptr_nonnull(strstr(err.text, path));
    evo_tensor_list_clear(&list);
}
END_TEST

/* ---- NumPy ----------------------------------------------------------------- */

static void put_numpy(evo_text *file, unsigned version, const char *dictionary) {
    evo_text_init(file);
    put_bytes(file, "\x93NUMPY", 6);
    put_word(file, version, 2);
    put_word(file, strlen(dictionary), version == 1 ? 2 : 4);
    put_text(file, dictionary);
}

static void put_reversed(evo_text *file, uint64_t word, unsigned size) {
    for (unsigned i = size; i-- > 0;)
        put_word(file, word >> (8 * i) & 0xff, 1);
}

/* 1.5, -inf and a subnormal in every type; the last also shows the rounding of f64. */
static const struct numpy_row {
    const char *descr;
    unsigned bytes;
    evo_format_id stored;
    uint64_t words[3];
    float values[3];
} numpy_rows[] = {
    {"<f4",
     4,
     EVO_FORMAT_F32,
     {0x3fc00000, 0xff800000, 1},
     {1.5f, -INFINITY, 0x1p-149f}},
    {"<f2", 2, EVO_FORMAT_F16, {0x3e00, 0xfc00, 1}, {1.5f, -INFINITY, 0x1p-24f}},
    {"<f8",
     8,
     EVO_FORMAT_F64,
     {0x3ff8000000000000, 0xc800000000000000, 0x3ff0000010000001},
     {1.5f, -INFINITY, 0x1.000002p0f}},
};

START_TEST(numpy_types_versions_and_byte_orders) {
    for (size_t i = 0; i < EVO_COUNT_OF(numpy_rows); i++)
        for (unsigned variant = 0; variant < 6; variant++) {
            const struct numpy_row *row = &numpy_rows[i];
            char dictionary[128];
            bool big = variant % 2 == 1;
            snprintf(dictionary, sizeof dictionary,
                     "{'descr': '%c%s', 'fortran_order': False, 'shape': (3,), }   \n",
                     big ? '>' : '<', row->descr + 1);
            evo_text file;
            put_numpy(&file, 1 + variant / 2, dictionary);
            for (unsigned k = 0; k < 3; k++)
                if (big)
                    put_reversed(&file, row->words[k], row->bytes);
                else
                    put_word(&file, row->words[k], row->bytes);
            evo_tensor_list list;
            parse(variant % 3 == 0 ? "a.npy" : "a", &file, &list);
            ck_assert_str_eq(list.items[0].name, "a");
            ck_assert(list.items[0].stored == row->stored);
            for (unsigned k = 0; k < 3; k++)
                ck_assert_uint_eq(bits_of(list.items[0].data[k]),
                                  bits_of(row->values[k]));
            evo_tensor_list_clear(&list);
            evo_text_clear(&file);
        }
}
END_TEST

/* The element at (i, j, k) is 100 i + 10 j + k in either order. */
START_TEST(fortran_order_becomes_c_order) {
    evo_text c_order, fortran;
    put_numpy(&c_order, 1, "{'shape':(2,3,4),'fortran_order':False,'descr':'<f4'}");
    put_numpy(&fortran, 1, "{'shape':(2,3,4),'fortran_order':True,'descr':'<f4'}");
    for (int i = 0; i < 24; i++) {
        int c_value = 100 * (i / 12) + 10 * (i / 4 % 3) + i % 4;
        int fortran_value = 100 * (i % 2) + 10 * (i / 2 % 3) + i / 6;
        put_float(&c_order, (float)c_value);
        put_float(&fortran, (float)fortran_value);
    }
    evo_tensor_list a, b;
    parse("a.npy", &c_order, &a);
    parse("b.npy", &fortran, &b);
    ck_assert(a.items[0].rank == 3 && b.items[0].rank == 3);
    ck_assert(b.items[0].dims[0] == 2 && b.items[0].dims[2] == 4);
    ck_assert_mem_eq(a.items[0].data, b.items[0].data, 24 * sizeof(float));
    ck_assert(a.items[0].data[23] == 123);
    evo_tensor_list_clear(&a);
    evo_tensor_list_clear(&b);
    evo_text_clear(&c_order);
    evo_text_clear(&fortran);
}
END_TEST

START_TEST(numpy_scalars_and_long_integers) {
    static const char *const shapes[] = {"()", "(1L,)", "( 1 , 1 )"};
    for (size_t i = 0; i < EVO_COUNT_OF(shapes); i++) {
        char dictionary[128];
        snprintf(dictionary, sizeof dictionary,
                 "{\"descr\": \"<f4\", \"fortran_order\": True, \"shape\": %s}",
                 shapes[i]);
        evo_text file;
        evo_tensor_list list;
        put_numpy(&file, 1, dictionary);
        put_float(&file, 42);
        parse("f.npy", &file, &list);
        ck_assert_uint_eq(list.items[0].rank, i);
        ck_assert(list.items[0].data[0] == 42);
        evo_tensor_list_clear(&list);
        evo_text_clear(&file);
    }
}
END_TEST

#define NPY_F4 "{'descr':'<f4','fortran_order':False,'shape':"

/* Dictionaries before 8 bytes of elements. */
static const struct {
    const char *dictionary, *words;
} refused[] = {
    {NPY_F4 "(3,)}", "as many bytes as the shape"},
    {NPY_F4 "(1,)}", "as many bytes as the shape"},
    {NPY_F4 "(4294967296,4294967296,2)}", "as many bytes as the shape"},
    /* The product is 2 modulo 2^64. */
    {NPY_F4 "(19,970881267037344822)}", "as many bytes as the shape"},
    {NPY_F4 "(4611686018427387904,2)}", "larger than any file"},
    {NPY_F4 "(99999999999999999999,)}", "a tuple of numbers"},
    {NPY_F4 "(-2,)}", "a tuple of numbers"},
    {NPY_F4 "(2 2)}", "a tuple of numbers"},
    {NPY_F4 "(2,", "a tuple of numbers"},
    {NPY_F4 "2}", "a tuple of numbers"},
    {NPY_F4 "(1,1,1,1,1,1,1,1,2)}", "at most 8 dimensions"},
    {NPY_F4 "(2,)", "',' or '}'"},
    {NPY_F4 "(2,)} x", "nothing after '}'"},
    {NPY_F4 "(2,),'shape':(2,)}", "once each"},
    {NPY_F4 "(2,),'order':'C'}", "once each"},
    {"{'descr':'<f4','shape':(2,)}", "descr, fortran_order and shape"},
    {"{'descr':'<f4','fortran_order':0,'shape':(2,)}", "True or False"},
    {"{'descr':[('a','<f4')],'fortran_order':False,'shape':(2,)}", "one type"},
    {"{'descr':'<i4','fortran_order':False,'shape':(2,)}", "these are '<i4'"},
    {"{'descr':'|O','fortran_order':False,'shape':(2,)}", "these are '|O'"},
    {"{'descr':'<f4", "one type"},
    {"{descr:'<f4'}", "a key and ':'"},
    {"", "'{'"},
};

START_TEST(numpy_files_are_refused_with_a_reason) {
    for (size_t i = 0; i < EVO_COUNT_OF(refused); i++) {
        evo_text file;
        put_numpy(&file, 1, refused[i].dictionary);
        put_word(&file, 0, 8);
        expect_refusal("f.npy", file.data, file.length, refused[i].words);
        evo_text_clear(&file);
    }
    evo_text file;
    put_numpy(&file, 1, NPY_F4 "(1,)}");
    put_word(&file, 0, 7);
    expect_refusal("f.npy", file.data, file.length, "as many bytes as the shape");
    evo_text_clear(&file);
    put_numpy(&file, 1, NPY_F4 "(0,7)}");
    expect_refusal("f.npy", file.data, file.length, "at least one tensor");
    evo_text_clear(&file);
    put_numpy(&file, 4, NPY_F4 "(1,)}");
    expect_refusal("f.npy", file.data, file.length, "version 1 to 3; this is 4");
    evo_text_clear(&file);
    expect_refusal("f.npy", "12345678", 8, "expected a NumPy file");
    expect_refusal("f", "\x93NUMPY\x02\x00\xff\xff\xff\xff", 12, "within its header");
}
END_TEST

START_TEST(damaged_numpy_files) {
    evo_text file;
    put_numpy(&file, 2, "{'descr': '>f2', 'fortran_order': True, 'shape': (2, 3)}\n");
    for (int i = 0; i < 6; i++)
        put_word(&file, 0x3c00 + 77 * i, 2);
    expect_cuts_refused("f.npy", &file);
    try_flips("f.npy", &file);
    evo_text_clear(&file);
}
END_TEST

/* ---- Draws ----------------------------------------------------------------- */

static evo_tensor_list drawn(const char *text, size_t count, uint64_t seed,
                             uint32_t stream) {
    evo_distribution distribution;
    evo_tensor_list list;
    evo_error err = {0};
    evo_tensor_list_init(&list);
    ck_assert_msg(evo_distribution_parse(text, &distribution, &err) == EVO_OK, "%s",
                  err.text);
    ck_assert_msg(evo_tensors_draw(&distribution, count, seed, stream, &list, &err) ==
                      EVO_OK,
                  "%s", err.text);
    check_list(&list);
    ck_assert_str_eq(list.items[0].name, text);
    ck_assert_uint_eq(list.items[0].count, count);
    return list;
}

/* Variances and fourth moments E x^4, and P(|x| <= 1). Student's t with nu = 8, by
 * t's distribution function: P = 1 - 2 * 0.173297; others are closed forms. */
static const struct law {
    const char *text;
    double variance, fourth, below_one;
} laws[] = {
    {"gauss", 1, 3, 0.6826894921},
    {"laplace", 2, 24, 0.6321205588},
    {"uniform", 1.0 / 3, 1.0 / 5, 1},
    {"student:8", 8.0 / 6, 3 * 64 / (6.0 * 4), 0.6534064},
    {"student:1", 0, 0, 0.5},
};

START_TEST(draws_follow_their_laws) {
    enum { COUNT = 200000 };
    for (size_t i = 0; i < EVO_COUNT_OF(laws); i++) {
        evo_tensor_list list = drawn(laws[i].text, COUNT, 7, EVO_STREAM_TEST);
        double sum = 0, squares = 0, fourths = 0;
        int below = 0, negative = 0;
        for (size_t k = 0; k < COUNT; k++) {
            double x = (double)list.items[0].data[k];
            sum += x;
            squares += x * x;
            fourths += x * x * x * x;
            below += fabs(x) <= 1;
            negative += x < 0;
        }
        /* Five standard errors, of E x^2 from the law's own fourth moment. */
        double p = laws[i].below_one, v = laws[i].variance;
        ck_assert_double_le(fabs(below - COUNT * p), 5 * sqrt(COUNT * p * (1 - p)));
        ck_assert_double_le(fabs(negative - COUNT * 0.5), 5 * sqrt(COUNT * 0.25));
        if (v > 0) {
            double error = sqrt((laws[i].fourth - v * v) / COUNT);
            ck_assert_double_le(fabs(sum / COUNT), 5 * sqrt(v / COUNT));
            ck_assert_double_le(fabs(squares / COUNT - v), 5 * error);
            ck_assert_double_le(fabs(fourths / COUNT / laws[i].fourth - 1), 0.25);
        }
        evo_tensor_list_clear(&list);
    }
}
END_TEST

START_TEST(wide_tails_end_at_their_range) {
    evo_tensor_list list = drawn("student:1", 20000, 1, EVO_STREAM_TEST);
    size_t ends = 0;
    for (size_t i = 0; i < list.items[0].count; i++) {
        ck_assert(fabsf(list.items[0].data[i]) <= 100);
        ends += fabsf(list.items[0].data[i]) == 100;
    }
    /* P(|t| > 100) = 1 - 2 atan(100) / pi = 0.0063660 of 20000: 127.3 +- 11.2 */
    ck_assert(ends > 127 - 5 * 12 && ends < 127 + 5 * 12);
    evo_tensor_list_clear(&list);
}
END_TEST

START_TEST(draws_depend_on_seed_and_stream_alone) {
    for (size_t i = 0; i < EVO_COUNT_OF(laws); i++) {
        evo_tensor_list a = drawn(laws[i].text, 1000, 3, EVO_STREAM_FIT);
        evo_tensor_list b = drawn(laws[i].text, 100, 3, EVO_STREAM_FIT);
        evo_tensor_list c = drawn(laws[i].text, 100, 3, EVO_STREAM_CERTIFY);
        evo_tensor_list d = drawn(laws[i].text, 100, 4, EVO_STREAM_FIT);
        size_t bytes = 100 * sizeof(float);
        ck_assert_mem_eq(a.items[0].data, b.items[0].data, bytes);
        ck_assert_mem_ne(a.items[0].data, c.items[0].data, bytes);
        ck_assert_mem_ne(a.items[0].data, d.items[0].data, bytes);
        evo_tensor_list_clear(&a);
        evo_tensor_list_clear(&b);
        evo_tensor_list_clear(&c);
        evo_tensor_list_clear(&d);
    }
}
END_TEST

START_TEST(distributions_that_are_none) {
    static const char *const texts[] = {"",          "normal",      "gauss ",
                                        "student",   "student:",    "student:x",
                                        "student:0", "student:nan", "student:1001",
                                        "student:5x"};
    evo_distribution distribution = {EVO_DIST_GAUSS, 0};
    evo_error err = {0};
    for (size_t i = 0; i < EVO_COUNT_OF(texts); i++) {
        ck_assert(evo_distribution_parse(texts[i], &distribution, &err) ==
                  EVO_ERR_ARGUMENT);
        ck_assert_ptr_nonnull(strstr(err.text, "expected"));
    }
    evo_tensor_list list;
    evo_tensor_list_init(&list);
    ck_assert(evo_tensors_draw(&distribution, 0, 1, 1, &list, &err) ==
              EVO_ERR_ARGUMENT);
    ck_assert(evo_tensors_draw(&distribution, SIZE_MAX, 1, 1, &list, &err) ==
              EVO_ERR_ARGUMENT);
    ck_assert_uint_eq(list.count, 0);
    evo_tensor_list_clear(&list);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("tensors");
    TCase *all = tcase_create("all");
    tcase_add_test(all, plain_floats_keep_their_bits);
    tcase_add_test(all, what_is_no_floats_is_refused);
    tcase_add_test(all, names_are_fit_to_be_printed);
    tcase_add_test(all, files_are_appended_or_leave_no_trace);
    tcase_add_test(all, numpy_types_versions_and_byte_orders);
    tcase_add_test(all, fortran_order_becomes_c_order);
    tcase_add_test(all, numpy_scalars_and_long_integers);
    tcase_add_test(all, numpy_files_are_refused_with_a_reason);
    tcase_add_test(all, damaged_numpy_files);
    tcase_add_test(all, draws_follow_their_laws);
    tcase_add_test(all, wide_tails_end_at_their_range);
    tcase_add_test(all, draws_depend_on_seed_and_stream_alone);
    tcase_add_test(all, distributions_that_are_none);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
