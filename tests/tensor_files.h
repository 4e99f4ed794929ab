/* Files of tensors made byte by byte, and what every reader of them has to keep. */
#ifndef EVO_TESTS_TENSOR_FILES_H
#define EVO_TESTS_TENSOR_FILES_H

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tensors/tensors.h"
#include "tests/expect.h"

static inline void put_bytes(evo_text *file, const void *bytes, size_t size) {
    evo_text_append_bytes(file, bytes, size);
}

static inline void put_text(evo_text *file, const char *text) {
    put_bytes(file, text, strlen(text));
}

static inline void put_word(evo_text *file, uint64_t word, unsigned size) {
    char bytes[8];
    for (unsigned i = 0; i < size; i++)
        bytes[i] = (char)(word >> (8 * i));
    put_bytes(file, bytes, size);
}

static inline void put_float(evo_text *file, float value) {
    uint32_t word;
    memcpy(&word, &value, sizeof word);
    put_word(file, word, 4);
}

/* What holds of any list, whatever was read. */
static inline void check_list(const evo_tensor_list *list) {
    ck_assert_uint_le(list->count, EVO_TENSORS_MAX_COUNT);
    for (size_t i = 0; i < list->count; i++) {
        const evo_tensor *t = &list->items[i];
        size_t count = 1;
        ck_assert_uint_le(t->rank, EVO_TENSOR_MAX_RANK);
        for (unsigned k = 0; k < t->rank; k++)
            count *= t->dims[k];
        ck_assert_uint_eq(t->count, count);
        ck_assert_uint_ge(t->count, 1);
        ck_assert_ptr_nonnull(memchr(t->name, '\0', sizeof t->name));
        volatile float sum = 0; /* every element can be read */
        for (size_t j = 0; j < t->count; j++)
            sum += t->data[j];
    }
}

static inline void parse(const char *path, const evo_text *file,
                         evo_tensor_list *list) {
    evo_error err = {0};
    evo_tensor_list_init(list);
    evo_status status = evo_tensors_parse(path, file->data, file->length, list, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    check_list(list);
}

/* Refused, with a sentence that holds `words`. */
static inline void expect_refusal(const char *path, const void *bytes, size_t size,
                                  const char *words) {
    evo_error err = {0};
    evo_tensor_list list;
    evo_tensor_list_init(&list);
    evo_status status = evo_tensors_parse(path, bytes, size, &list, &err);
    ck_assert_msg(status != EVO_OK, "taken, where '%s' was to be said", words);
    ck_assert_msg(strstr(err.text, words) != NULL, "'%s' lacks '%s'", err.text, words);
    ck_assert_msg(strncmp(err.text, path, strlen(path)) == 0, "%s", err.text);
    ck_assert_uint_eq(list.count, 0);
    ck_assert_uint_eq(list.skipped, 0);
    evo_tensor_list_clear(&list);
}

/* Copies of exactly `size` bytes, so that sanitizers see a read beyond. */
static inline evo_status parse_copy(const char *path, const char *data, size_t size,
                                    evo_tensor_list *list, evo_error *err) {
    char *copy = malloc(size == 0 ? 1 : size);
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, data, size);
    evo_status status = evo_tensors_parse(path, copy, size, list, err);
    free(copy);
    return status;
}

/* The file cut anywhere is refused. */
static inline void expect_cuts_refused(const char *path, const evo_text *file) {
    for (size_t size = 0; size < file->length; size++) {
        evo_error err = {0};
        evo_tensor_list list;
        evo_tensor_list_init(&list);
        evo_status status = parse_copy(path, file->data, size, &list, &err);
        ck_assert_msg(status != EVO_OK, "%s is taken when cut at %zu", path, size);
        ck_assert(err.text[0] != '\0' && list.count == 0);
        evo_tensor_list_clear(&list);
    }
}

/* With any bit turned it is read or refused. */
static inline void try_flips(const char *path, evo_text *file) {
    for (size_t bit = 0; bit < 8 * file->length; bit++) {
        evo_error err = {0};
        evo_tensor_list list;
        evo_tensor_list_init(&list);
        file->data[bit / 8] ^= (char)(1 << bit % 8);
        evo_status status = parse_copy(path, file->data, file->length, &list, &err);
        file->data[bit / 8] ^= (char)(1 << bit % 8);
        ck_assert(status == EVO_OK || err.text[0] != '\0');
        ck_assert(status != EVO_OK || list.count > 0);
        check_list(&list);
        evo_tensor_list_clear(&list);
    }
}

static inline const evo_tensor *find_tensor(const evo_tensor_list *list,
                                            const char *name) {
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->items[i].name, name) == 0)
            return &list->items[i];
    ck_abort_msg("there is no tensor %s", name);
    return NULL;
}

static inline void expect_values(const evo_tensor *t, evo_format_id stored,
                                 size_t count, const float *values) {
    ck_assert(t->stored == stored);
    ck_assert_uint_eq(t->count, count);
    for (size_t i = 0; i < count; i++)
        ck_assert_uint_eq(bits_of(t->data[i]), bits_of(values[i]));
}

#endif
