/* ONNX models: values, shapes, names, nested graphs, and what is refused. */
#include "tests/tensor_files.h"

static void put_varint(evo_text *file, uint64_t value) {
    for (; value >= 0x80; value >>= 7)
        put_word(file, (value & 0x7f) | 0x80, 1);
    put_word(file, value, 1);
}

static void put_number(evo_text *file, unsigned field, uint64_t value) {
    put_varint(file, field << 3);
    put_varint(file, value);
}

static void put_slice(evo_text *file, unsigned field, const void *bytes, size_t size) {
    put_varint(file, field << 3 | 2);
    put_varint(file, size);
    put_bytes(file, bytes, size);
}

/* Puts a message into another one and releases it. */
static void put_message(evo_text *file, unsigned field, evo_text *message) {
    put_slice(file, field, message->data, message->length);
    evo_text_clear(message);
}

static evo_text new_tensor(const char *name, uint64_t type, uint64_t dim) {
    evo_text tensor;
    evo_text_init(&tensor);
    put_number(&tensor, 1, dim);
    put_number(&tensor, 2, type);
    put_slice(&tensor, 8, name, strlen(name));
    return tensor;
}

/* A model of one graph, which ends the file. */
static void put_model(evo_text *file, evo_text *graph) {
    evo_text_init(file);
    put_number(file, 1, 8);
    put_slice(file, 2, "producer", 8);
    put_message(file, 7, graph);
}

static void put_floats(evo_text *graph) {
    static const char packed[] = {0x00, 0x00, (char)0xc0, 0x3f, 0x00, 0x00, 0x00, 0x40};
    evo_text raw, list, single;
    evo_text_init(&raw);
    put_slice(&raw, 9, packed, 8); /* fields come in any order */
    put_slice(&raw, 1, "\x02\x01", 2);
    put_slice(&raw, 8, "raw", 3);
    put_number(&raw, 2, 1);
    list = new_tensor("packed", 1, 2);
    put_slice(&list, 4, packed, 8);
    single = new_tensor("single", 1, 2);
    put_varint(&single, 4 << 3 | 5);
    put_float(&single, 1.5f);
    put_varint(&single, 4 << 3 | 5);
    put_float(&single, 2);
    put_message(graph, 5, &raw);
    put_message(graph, 5, &list);
    put_message(graph, 5, &single);
}

static void put_other_types(evo_text *graph) {
    static const char three[] = {0, 0, 0, 0, 0, 0, 0x08, 0x40};
    evo_text wide = new_tensor("wide", 11, 2), half = new_tensor("half", 10, 2);
    evo_text brain = new_tensor("brain", 16, 1), small = new_tensor("small", 17, 2);
    evo_text ids = new_tensor("ids", 7, 1);
    put_slice(&wide, 10, three, 8);
    put_varint(&wide, 10 << 3 | 1);
    put_bytes(&wide, three, 8);
    put_slice(&half, 5, "\x80\x7c", 2); /* 0x3e00, packed */
    put_number(&half, 5, 0xbe00);
    put_slice(&brain, 9, "\x80\xc0", 2);
    put_number(&small, 5, 0x7e);
    put_number(&small, 5, 0x80);
    put_slice(&ids, 9, "12345678", 8);
    put_message(graph, 5, &wide);
    put_message(graph, 5, &half);
    put_message(graph, 5, &brain);
    put_message(graph, 5, &small);
    put_message(graph, 5, &ids);
}

/* Wraps `graph` into the attribute of a node of a new graph. */
static evo_text wrap_graph(evo_text *graph) {
    evo_text node, attribute, outer;
    evo_text_init(&node);
    evo_text_init(&attribute);
    evo_text_init(&outer);
    put_slice(&attribute, 1, "then_branch", 11);
    put_message(&attribute, 6, graph);
    put_slice(&node, 4, "If", 2);
    put_message(&node, 5, &attribute);
    put_message(&outer, 1, &node);
    return outer;
}

/* A node Constant that puts out 7; the tensor in it has no name of use. */
static evo_text new_constant(const char *output) {
    evo_text node, attribute, tensor = new_tensor("value", 1, 1);
    evo_text_init(&node);
    evo_text_init(&attribute);
    put_slice(&tensor, 9, "\x00\x00\xe0\x40", 4);
    put_message(&attribute, 5, &tensor);
    put_message(&node, 5, &attribute);
    put_slice(&node, 2, output, strlen(output));
    return node;
}

static evo_text nested_model(unsigned depth) {
    evo_text file, graph, node = new_constant("seven");
    evo_text_init(&graph);
    put_message(&graph, 1, &node);
    for (unsigned i = 1; i < depth; i++)
        graph = wrap_graph(&graph);
    put_model(&file, &graph);
    return file;
}

static void put_every_field(evo_text *file) {
    evo_text graph, inner, node = new_constant("inner");
    evo_text_init(&inner);
    put_message(&inner, 1, &node);
    graph = wrap_graph(&inner);
    put_floats(&graph);
    put_other_types(&graph);
    put_model(file, &graph);
}

START_TEST(onnx_models) {
    evo_text file;
    evo_tensor_list list;
    put_every_field(&file);
    for (int named = 0; named < 2; named++) {
        parse(named ? "m.onnx" : "m", &file, &list);
        ck_assert_uint_eq(list.count, 8);
        ck_assert_uint_eq(list.skipped, 1);
        static const char *const names[] = {"raw", "packed", "single"};
        for (size_t i = 0; i < EVO_COUNT_OF(names); i++)
            expect_values(find_tensor(&list, names[i]), EVO_FORMAT_F32, 2,
                          (float[]){1.5f, 2});
        ck_assert(find_tensor(&list, "raw")->rank == 2 &&
                  find_tensor(&list, "raw")->dims[0] == 2);
        expect_values(find_tensor(&list, "inner"), EVO_FORMAT_F32, 1, (float[]){7});
        expect_values(find_tensor(&list, "wide"), EVO_FORMAT_F64, 2, (float[]){3, 3});
        expect_values(find_tensor(&list, "half"), EVO_FORMAT_F16, 2,
                      (float[]){1.5f, -1.5f});
        expect_values(find_tensor(&list, "brain"), EVO_FORMAT_BF16, 1, (float[]){-4});
        expect_values(find_tensor(&list, "small"), EVO_FORMAT_E4M3FN, 2,
                      (float[]){448, -0.0f});
        evo_tensor_list_clear(&list);
    }
    evo_text_clear(&file);
}
END_TEST

START_TEST(onnx_functions_and_depth) {
    evo_text file, function, node = new_constant("f");
    evo_tensor_list list;
    evo_text_init(&file);
    evo_text_init(&function);
    put_number(&file, 1, 8);
    put_message(&function, 7, &node);
    put_message(&file, 25, &function);
    parse("f.onnx", &file, &list);
    ck_assert_str_eq(list.items[0].name, "f");
    evo_tensor_list_clear(&list);
    evo_text_clear(&file);
    file = nested_model(16);
    parse("f.onnx", &file, &list);
    ck_assert_str_eq(list.items[0].name, "seven");
    evo_tensor_list_clear(&list);
    evo_text_clear(&file);
    file = nested_model(17);
    expect_refusal("f.onnx", file.data, file.length, "at most 16 deep");
    evo_text_clear(&file);
    file = nested_model(2000);
    expect_refusal("f.onnx", file.data, file.length, "at most 16 deep");
    evo_text_clear(&file);
}
END_TEST

/* Fields behind those of a tensor "t" of `type` and two elements. */
static const struct {
    uint64_t type;
    const char *fields;
    size_t size;
    const char *words;
} onnx_refused[] = {
    {1, "", 0, "as the shape of tensor 't' says; there are 0"},
    {1,
     "\x4a\x04"
     "1234",
     6, "as the shape of tensor 't' says; there are 4"},
    {1,
     "\x4a\x08"
     "12345678\x25"
     "1234",
     15, "elements in two fields"},
    {1, "\x08\x80\x80\x80\x80\x80\x80\x80\x80\x40", 10, "larger than any file"},
    {1, "\x0a\x08\x01\x01\x01\x01\x01\x01\x01\x01", 10, "at most 8 dimensions"},
    {1, "\x0a\x01\x80", 3, "shape is cut"},
    {1,
     "\x0d"
     "1234",
     5, "shape is cut"},
    {1, "\x20\x01", 2, "list of elements is cut"},
    {10, "\x28\x80\x80\x04", 4, "list of elements is cut"},
    {10, "\x28\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 11, "list of elements"},
    {10, "\x2a\x01\x80", 3, "list of elements is cut"},
    {17, "\x28\x80\x02", 3, "list of elements is cut"},
    {1, "\x6a\x00", 2, "within the ONNX file"},
    {1, "\x1a\x00", 2, "within the ONNX file"},
    {1, "\x4a\x7f", 2, "tensor is cut"},
    {1, "\x4b", 1, "tensor is cut"},
    {1, "\x02\x00", 2, "tensor is cut"},
    {1, "\x4a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 11, "tensor is cut"},
    {1, "\x4a\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 12, "tensor is cut"},
    {7, "", 0, "at least one tensor"},
    {0, "", 0, "at least one tensor"},
};

START_TEST(onnx_models_are_refused_with_a_reason) {
    for (size_t i = 0; i < EVO_COUNT_OF(onnx_refused); i++) {
        evo_text file, graph, tensor = new_tensor("t", onnx_refused[i].type, 2);
        evo_text_init(&graph);
        put_bytes(&tensor, onnx_refused[i].fields, onnx_refused[i].size);
        put_message(&graph, 5, &tensor);
        put_model(&file, &graph);
        expect_refusal("f.onnx", file.data, file.length, onnx_refused[i].words);
        evo_text_clear(&file);
    }
    expect_refusal("f.onnx", "12345678", 8, "its file is cut or malformed");
    expect_refusal("f.onnx", "\x08\x07", 2, "at least one tensor");
}
END_TEST

START_TEST(floats_that_begin_like_a_model_are_floats) {
    evo_text file;
    evo_tensor_list list;
    evo_text_init(&file);
    put_word(&file, 0x3f800008, 4);
    put_float(&file, 1);
    parse("f", &file, &list);
    ck_assert_uint_eq(list.items[0].count, 2);
    evo_tensor_list_clear(&list);
    evo_text_clear(&file);
    /* A version, an empty graph, and what is no field. */
    put_bytes(&file, "\x08\x08\x3a\x00\xff\xff\xff\xff", 8);
    parse("f", &file, &list);
    ck_assert_uint_eq(list.items[0].count, 2);
    evo_tensor_list_clear(&list);
    evo_text_clear(&file);
}
END_TEST

START_TEST(damaged_onnx_models) {
    evo_text file;
    put_every_field(&file);
    expect_cuts_refused("f.onnx", &file);
    try_flips("f.onnx", &file);
    evo_text_clear(&file);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("onnx");
    TCase *all = tcase_create("all");
    tcase_add_test(all, onnx_models);
    tcase_add_test(all, onnx_functions_and_depth);
    tcase_add_test(all, onnx_models_are_refused_with_a_reason);
    tcase_add_test(all, floats_that_begin_like_a_model_are_floats);
    tcase_add_test(all, damaged_onnx_models);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
