/* Programs with what is expected of them in the same file: tests/golden/NAME.evo, whose
 * lines
 * "#! WORD VALUE..." state the identity, sizes and costs, and results bit for bit. A
 * change of one is a change of archives and claims that exist already.
 * EVO_GOLDEN_UPDATE=1 writes the files anew. */
#include <check.h>
#include <dirent.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "program/program.h"

static const uint32_t inputs[] = {
    0x00000000, 0x80000000, 0x3f800000, 0xbf800000, 0x3f000001, 0x41200000, 0xc1200000,
    0x42b17218, 0x42b17219, 0xc2aeac50, 0xc2cff1b5, 0xc2cff1b6, 0x7f7fffff, 0xff7fffff,
    0x00000001, 0x80800000, 0x7f800000, 0xff800000, 0x7fc00000, 0x3eaaaaab,
};
enum { COUNT = EVO_COUNT_OF(inputs) };

/* The lines that hold for the kernel today. */
static void state(const evo_kernel *kernel, evo_text *text) {
    char id[33];
    uint32_t got[COUNT];
    const void *in[1] = {inputs};
    void *out[1] = {got};
    evo_hash_format(evo_kernel_hash(kernel), id);
    evo_text_append(text, "#! id %s\n#! isa %s\n#! operations %d\n", id,
                    evo_isa_name(evo_kernel_isa(kernel)),
                    evo_kernel_operations(kernel));
    evo_text_append(text, "#! cycles %.2f %.2f %.2f\n",
                    evo_kernel_port_cost(kernel, EVO_PORTS_ZEN4),
                    evo_kernel_port_cost(kernel, EVO_PORTS_INTEL512),
                    evo_kernel_port_cost(kernel, EVO_PORTS_AVX2));
    evo_value tunables[EVO_MAX_INSTRS];
    evo_text_append(text, "#! tunables %zu\n",
                    evo_kernel_tunables(kernel, tunables, EVO_MAX_INSTRS));
    evo_interp *interp = evo_interp_create();
    ck_assert_int_eq(evo_interpret(interp, kernel, in, out, NULL, COUNT), EVO_OK);
    evo_interp_destroy(interp);
    for (size_t i = 0; i < COUNT; i++) {
        bool nan = (got[i] & 0x7fffffff) > 0x7f800000;
        evo_text_append(text, "#! result %08" PRIx32 " ", inputs[i]);
        if (nan)
            evo_text_append(text, "nan\n");
        else
            evo_text_append(text, "%08" PRIx32 "\n", got[i]);
    }
}

static void check_file(const char *path) {
    char *data = NULL;
    size_t length;
    evo_error err = {0};
    evo_kernel kernel;
    evo_text now;
    evo_status status = evo_file_read(path, 1 << 20, &data, &length, &err);
    if (status == EVO_OK)
        status = evo_kernel_parse(data, length, &kernel, &err);
    ck_assert_msg(status == EVO_OK, "%s: %s", path, err.text);
    char *expected = strstr(data, "#! ");
    evo_text_init(&now);
    state(&kernel, &now);
    if (getenv("EVO_GOLDEN_UPDATE") != NULL) {
        evo_text all;
        evo_text_init(&all);
        evo_text_append_bytes(&all, data,
                              expected ? (size_t)(expected - data) : length);
        evo_text_append_bytes(&all, now.data, now.length);
        ck_assert_int_eq(evo_file_write(path, all.data, all.length, NULL), EVO_OK);
        evo_text_clear(&all);
    } else {
        ck_assert_msg(expected != NULL, "%s expects nothing", path);
        ck_assert_msg(strcmp(expected, now.data) == 0, "%s: expected\n%snow\n%s", path,
                      expected, now.data);
    }
    evo_text_clear(&now);
    free(data);
}

START_TEST(golden_programs_are_what_they_were) {
    int files = 0;
    DIR *handle = opendir(EVO_SOURCE_DIR "/tests/golden");
    ck_assert_ptr_nonnull(handle);
    for (const struct dirent *entry; (entry = readdir(handle));) {
        char path[512];
        size_t length = strlen(entry->d_name);
        if (length < 5 || strcmp(entry->d_name + length - 4, ".evo") != 0)
            continue;
        snprintf(path, sizeof path, EVO_SOURCE_DIR "/tests/golden/%s", entry->d_name);
        check_file(path);
        files++;
    }
    closedir(handle);
    ck_assert_int_ge(files, 6);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("golden");
    TCase *tcase = tcase_create("golden");
    tcase_add_test(tcase, golden_programs_are_what_they_were);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
