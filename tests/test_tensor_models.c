/* safetensors and gnubg.wd: values, shapes, names, and what is refused. */
#include "tests/tensor_files.h"

/* ---- safetensors ----------------------------------------------------------- */

static void put_safetensors(evo_text *file, const char *json, const void *data,
                            size_t size) {
    evo_text_init(file);
    put_word(file, strlen(json), 8);
    put_text(file, json);
    put_bytes(file, data, size);
}

/* Every type of floats, out of order, with what is skipped between them. */
static void put_every_type(evo_text *file) {
    static const char json[] =
        "{\"__metadata__\":{\"format\":\"pt\"},"
        "\"half\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[8,12]},"
        "\"single\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]},"
        "\"empty\":{\"dtype\":\"F32\",\"shape\":[0,3],\"data_offsets\":[12,12]},"
        "\"ids\":{\"dtype\":\"I64\",\"shape\":[1],\"data_offsets\":[12,20]},"
        "\"new\":{\"dtype\":\"F4\",\"shape\":[2],\"data_offsets\":[20,21]},"
        "\"brain\":{\"dtype\":\"BF16\",\"shape\":[],\"data_offsets\":[21,23]},"
        "\"e4m3\":{\"dtype\":\"F8_E4M3\",\"shape\":[1],\"data_offsets\":[23,24]},"
        "\"e5m2\":{\"dtype\":\"F8_E5M2\",\"shape\":[1],\"data_offsets\":[24,25]},"
        "\"double\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[25,33]}}    ";
    evo_text_init(file);
    put_word(file, strlen(json), 8);
    put_text(file, json);
    put_float(file, 1.25f);
    put_word(file, 0x7fc54321, 4);
    put_word(file, 0x3e00, 2);
    put_word(file, 0x8001, 2);
    put_word(file, 0, 8);
    put_word(file, 0xab, 1);
    put_word(file, 0xc080, 2);
    put_word(file, 0x7e, 1);
    put_word(file, 0xfb, 1);
    put_word(file, 0x47f0000000000000, 8);
}

START_TEST(safetensors_of_every_type) {
    evo_text file;
    evo_tensor_list list;
    put_every_type(&file);
    for (int named = 0; named < 2; named++) {
        parse(named ? "m.SafeTensors" : "m", &file, &list);
        ck_assert_uint_eq(list.count, 6);
        ck_assert_uint_eq(list.skipped, 3);
        ck_assert_str_eq(list.items[0].name, "single"); /* in the order of the file */
        ck_assert(find_tensor(&list, "single")->rank == 2 &&
                  find_tensor(&list, "brain")->rank == 0);
        ck_assert_uint_eq(bits_of(list.items[0].data[1]), 0x7fc54321);
        expect_values(find_tensor(&list, "half"), EVO_FORMAT_F16, 2,
                      (float[]){1.5f, -0x1p-24f});
        expect_values(find_tensor(&list, "brain"), EVO_FORMAT_BF16, 1, (float[]){-4});
        expect_values(find_tensor(&list, "e4m3"), EVO_FORMAT_E4M3FN, 1, (float[]){448});
        expect_values(find_tensor(&list, "e5m2"), EVO_FORMAT_E5M2, 1,
                      (float[]){-57344});
        expect_values(find_tensor(&list, "double"), EVO_FORMAT_F64, 1,
                      (float[]){INFINITY});
        evo_tensor_list_clear(&list);
    }
    evo_text_clear(&file);
}
END_TEST

#define A_F32 "{\"a\":{\"dtype\":\"F32\",\"shape\":"
#define B_F32 ",\"b\":{\"dtype\":\"F32\",\"shape\":"

/* Headers before 16 bytes of elements. */
static const struct {
    const char *json, *words;
} refused[] = {
    {A_F32 "[4],\"data_offsets\":[0,16]}}x", "a JSON object as header"},
    {"[]", "a JSON object as header"},
    {"{", "a JSON object as header"},
    {"{}", "to fill 16 bytes; they end at 0"},
    {A_F32 "[3],\"data_offsets\":[0,12]}}", "to fill 16 bytes; they end at 12"},
    {A_F32 "[3],\"data_offsets\":[4,16]}}", "that follow the tensor before"},
    {A_F32 "[8],\"data_offsets\":[0,32]}}", "that follow the tensor before"},
    {A_F32 "[4],\"data_offsets\":[16,0]}}", "that follow the tensor before"},
    {A_F32 "[4],\"data_offsets\":[0,16]}" B_F32 "[4],\"data_offsets\":[0,16]}}",
     "that follow the tensor before"},
    {A_F32 "[2],\"data_offsets\":[0,8]}" B_F32 "[3],\"data_offsets\":[4,16]}}",
     "that follow the tensor before"},
    {A_F32 "[2],\"data_offsets\":[0,8]}" B_F32 "[0],\"data_offsets\":[8,4]}}",
     "that follow the tensor before"},
    {A_F32 "[4],\"data_offsets\":[0,16]},\"a\":1}", "duplicate"},
    {A_F32 "[3],\"data_offsets\":[0,16]}}", "as the shape of tensor 'a' says"},
    {A_F32 "[4611686018427387904,16],\"data_offsets\":[0,16]}}", "larger than any"},
    {A_F32 "[1073741824,1073741824,1073741824,4],\"data_offsets\":[0,16]}}",
     "as the shape of tensor 'a' says"},
    {A_F32 "[-4],\"data_offsets\":[0,16]}}", "an array of integers as shape"},
    {A_F32 "[4.0],\"data_offsets\":[0,16]}}", "an array of integers as shape"},
    {A_F32 "4,\"data_offsets\":[0,16]}}", "an array of integers as shape"},
    {A_F32 "[1,1,1,1,1,1,1,1,4],\"data_offsets\":[0,16]}}", "at most 8 dimensions"},
    {A_F32 "[4],\"data_offsets\":[0]}}", "two data_offsets"},
    {A_F32 "[4],\"data_offsets\":[-16,0]}}", "two data_offsets"},
    {A_F32 "[4]}}", "two data_offsets"},
    {"{\"a\":{\"shape\":[4],\"data_offsets\":[0,16]}}", "a dtype such as"},
    {"{\"a\\n\":7}", "a dtype such as \"F32\" for tensor 'a '"},
    {"{\"a\":{\"dtype\":\"I32\",\"shape\":[3],\"data_offsets\":[0,16]}}",
     "as many bytes as its shape says"},
    {"{\"a\":{\"dtype\":\"I32\",\"shape\":[4],\"data_offsets\":[0,16]}}",
     "at least one tensor"},
};

START_TEST(safetensors_are_refused_with_a_reason) {
    for (size_t i = 0; i < EVO_COUNT_OF(refused); i++) {
        evo_text file;
        put_safetensors(&file, refused[i].json, "0123456789abcdef", 16);
        expect_refusal("f.safetensors", file.data, file.length, refused[i].words);
        evo_text_clear(&file);
    }
    expect_refusal("f.safetensors", "1234", 4, "the length of a safetensors header");
    expect_refusal("f.safetensors", "\xff\xff\xff\xff\xff\xff\xff\xff{}", 10,
                   "within the file");
    expect_refusal("f.safetensors", "\x03\0\0\0\0\0\0\0{}", 10, "within the file");
}
END_TEST

/* JSON of brackets alone, for Jansson's own limit of depth. */
START_TEST(deep_json_is_refused) {
    enum { DEEP = 100000 };
    char *json = malloc(DEEP + 1);
    ck_assert_ptr_nonnull(json);
    memset(json, '[', DEEP);
    json[DEEP] = '\0';
    evo_text file;
    put_safetensors(&file, json, "", 0);
    expect_refusal("f.safetensors", file.data, file.length, "a JSON object as header");
    evo_text_clear(&file);
    free(json);
}
END_TEST

START_TEST(damaged_safetensors) {
    evo_text file;
    put_every_type(&file);
    expect_cuts_refused("f.safetensors", &file);
    try_flips("f.safetensors", &file);
    evo_text_clear(&file);
}
END_TEST

/* ---- gnubg.wd -------------------------------------------------------------- */

static void put_net(evo_text *file, uint32_t inputs, uint32_t hidden,
                    uint32_t outputs) {
    put_word(file, inputs, 4);
    put_word(file, hidden, 4);
    put_word(file, outputs, 4);
    put_word(file, 1, 4);
    put_float(file, 0.1f);
    put_float(file, 1);
}

static void put_weights(evo_text *file) {
    evo_text_init(file);
    put_float(file, 472.3782f);
    put_float(file, 1);
    put_net(file, 2, 3, 1);
    for (int i = 0; i < 2 * 3 + 3 + 3 + 1; i++)
        put_float(file, (float)i);
}

START_TEST(weights_of_gnubg) {
    evo_text file;
    evo_tensor_list list;
    put_weights(&file);
    parse("w", &file, &list);
    ck_assert_uint_eq(list.count, 4);
    const evo_tensor *t = find_tensor(&list, "net0.hidden_weights");
    ck_assert(t->rank == 2 && t->dims[0] == 2 && t->dims[1] == 3 && t->data[5] == 5);
    t = find_tensor(&list, "net0.output_weights");
    ck_assert(t->rank == 2 && t->dims[0] == 1 && t->dims[1] == 3 && t->data[0] == 6);
    t = find_tensor(&list, "net0.hidden_thresholds");
    ck_assert(t->rank == 1 && t->dims[0] == 3 && t->data[0] == 9);
    t = find_tensor(&list, "net0.output_thresholds");
    ck_assert(t->rank == 1 && t->dims[0] == 1 && t->data[0] == 12);
    evo_tensor_list_clear(&list);
    put_net(&file, 1, 1, 1);
    for (int i = 0; i < 4; i++)
        put_float(&file, 3);
    parse("w.wd", &file, &list);
    ck_assert_uint_eq(list.count, 8);
    ck_assert(find_tensor(&list, "net1.hidden_weights")->data[0] == 3);
    evo_tensor_list_clear(&list);
    evo_text_clear(&file);
}
END_TEST

START_TEST(weights_of_gnubg_are_refused_with_a_reason) {
    static const struct {
        uint32_t inputs, hidden, outputs;
        const char *words;
    } rows[] = {{0, 1, 1, "to have nodes"},
                {1, 0xffffffff, 1, "to have nodes"},
                {1, 1, 0x80000000, "to have nodes"},
                {0x7fffffff, 0x7fffffff, 1, "within the hidden_weights of net 0"},
                {1, 0x7fffffff, 0x7fffffff, "within the hidden_weights of net 0"},
                {1, 2, 0x7fffffff, "within the output_weights of net 0"},
                {1, 2, 2, "within the output_thresholds of net 0"}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        evo_text file;
        evo_text_init(&file);
        put_float(&file, 472.3782f);
        put_float(&file, 1);
        put_net(&file, rows[i].inputs, rows[i].hidden, rows[i].outputs);
        for (int k = 0; k < 9; k++)
            put_float(&file, 1);
        expect_refusal("w", file.data, file.length, rows[i].words);
        evo_text_clear(&file);
    }
    expect_refusal("w.wd", "12345678", 8, "expected weights of GNU Backgammon");
}
END_TEST

START_TEST(damaged_weights_of_gnubg) {
    evo_text file;
    put_weights(&file);
    expect_cuts_refused("w.wd", &file);
    try_flips("w.wd", &file);
    evo_text_clear(&file);
}
END_TEST

/* ---- Real models ----------------------------------------------------------- */

/* Where results/quant/fetch has been run; they are not shipped. Counts are those of
 * onnx 1.12's own reader, and of the header's layout. */
static const struct {
    const char *file;
    size_t tensors, floats, skipped;
} models[] = {{"silero_vad_v5.onnx", 36, 545288, 309}, {"gnubg.wd", 24, 101966, 0}};

START_TEST(fetched_models) {
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    char path[512];
    evo_error err = {0};
    evo_tensor_list list;
    if (cache != NULL && cache[0] != '\0')
        snprintf(path, sizeof path, "%s/evolve/models/%s", cache, models[_i].file);
    else
        snprintf(path, sizeof path, "%s/.cache/evolve/models/%s",
                 home != NULL ? home : "", models[_i].file);
    evo_tensor_list_init(&list);
    evo_status status = evo_tensors_read(path, &list, &err);
    if (status == EVO_ERR_IO)
        return; /* not fetched */
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    check_list(&list);
    size_t floats = 0;
    for (size_t i = 0; i < list.count; i++)
        floats += list.items[i].count;
    ck_assert_uint_eq(list.count, models[_i].tensors);
    ck_assert_uint_eq(floats, models[_i].floats);
    ck_assert_uint_eq(list.skipped, models[_i].skipped);
    evo_tensor_list_clear(&list);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("tensor_models");
    TCase *all = tcase_create("all");
    tcase_add_test(all, safetensors_of_every_type);
    tcase_add_test(all, safetensors_are_refused_with_a_reason);
    tcase_add_test(all, deep_json_is_refused);
    tcase_add_test(all, damaged_safetensors);
    tcase_add_test(all, weights_of_gnubg);
    tcase_add_test(all, weights_of_gnubg_are_refused_with_a_reason);
    tcase_add_test(all, damaged_weights_of_gnubg);
    tcase_add_loop_test(all, fetched_models, 0, EVO_COUNT_OF(models));
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
