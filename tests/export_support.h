/* Exports kernels into a temporary directory, compiles them in one batch and calls them
 * through one signature. */
#ifndef EVO_TESTS_EXPORT_SUPPORT_H
#define EVO_TESTS_EXPORT_SUPPORT_H

#include <check.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "export/export.h"
#include "tests/kernels.h"

#define WARNINGS                                                                       \
    "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror"

static char directory[256]; /* of this test; make_directory */

typedef struct subject {
    evo_kernel kernel;
    char name[32], capitals[32];
} subject;

static inline void run(const char *format, ...) {
    char command[2048];
    va_list args;
    va_start(args, format);
    vsnprintf(command, sizeof command, format, args);
    va_end(args);
    int rc = system(command);
    ck_assert_msg(rc == 0, "failed: %s", command);
}

static inline void make_directory(void) {
    const char *base = getenv("TMPDIR");
    snprintf(directory, sizeof directory, "%.200s/evo_export_XXXXXX",
             base == NULL ? "/tmp" : base);
    ck_assert_ptr_nonnull(mkdtemp(directory));
}

static inline void remove_directory(void) {
    run("rm -rf '%s'", directory);
}

static inline evo_export_item plain_item(const evo_kernel *kernel) {
    return (evo_export_item){.kernel = kernel,
                             .isa = EVO_ISA_PORTABLE,
                             .format = "f32",
                             .id = "00112233445566778899aabbccddeeff"};
}

static inline void write_text(const char *name, const evo_text *text) {
    char path[512];
    evo_error err;
    snprintf(path, sizeof path, "%s/%s", directory, name);
    ck_assert_int_eq(evo_file_write(path, text->data, text->length, &err), EVO_OK);
}

static inline void name_subject(subject *s, unsigned number) {
    snprintf(s->name, sizeof s->name, "kernel_%u", number);
    snprintf(s->capitals, sizeof s->capitals, "KERNEL_%u", number);
}

static const char *const compilers[] = {"gcc", "clang"};
static inline bool have(const char *compiler) {
    char command[128];
    snprintf(command, sizeof command, "command -v %s >/dev/null 2>&1", compiler);
    return system(command) == 0;
}

static inline void build_exp(evo_kernel *kernel) {
    evo_builder b;
    evo_error err;
    kernel_exp_table(&b, kernel);
    ck_assert_int_eq(evo_builder_finish(&b, &err), EVO_OK);
}

/* Calls NAME_array (NAME of rows; or NAME for each element) with the arrays of a
 * kernel's signature.
 */
typedef void export_call(const void *const *in, void *const *out, void *const *scratch,
                         const uint64_t *params, size_t n);

static inline const char *export_ctype(evo_storage storage) {
    static const char *const names[EVO_STORE_COUNT] = {
        "float", "double", "int32_t", "int64_t", "uint8_t", "uint16_t"};
    return names[storage];
}

static inline const char *export_param_ctype(evo_type type) {
    return type == EVO_TYPE_F32   ? "float"
           : type == EVO_TYPE_F64 ? "double"
           : type == EVO_TYPE_I32 ? "int32_t"
                                  : "int64_t";
}

static inline void export_unpack_params(const evo_kernel *k, evo_text *text) {
    for (int p = 0; p < k->param_count; p++)
        evo_text_append(text,
                        "    %s p%d;\n    memcpy(&p%d, &params[%d], sizeof p%d);\n",
                        export_param_ctype(k->params[p]), p, p, p, p);
}

/* Whether an export takes these arrays as one (docs/export.md). */
static inline bool export_gathers(const evo_storage *list, int count) {
    for (int k = 1; k < count; k++)
        if (list[k] != list[0])
            return false;
    return count > 4;
}

/* One call of the scalar form, for element i. */
static inline void export_append_each(const evo_kernel *k, const char *name,
                                      evo_text *text) {
    bool inputs = export_gathers(k->inputs, k->input_count);
    bool outputs = export_gathers(k->outputs, k->output_count);
    if (inputs)
        evo_text_append(text, "        %s x[%d];\n", export_ctype(k->inputs[0]),
                        k->input_count);
    for (int i = 0; inputs && i < k->input_count; i++)
        evo_text_append(text, "        x[%d] = ((const %s *)in[%d])[i];\n", i,
                        export_ctype(k->inputs[0]), i);
    if (outputs)
        evo_text_append(text, "        %s y[%d];\n", export_ctype(k->outputs[0]),
                        k->output_count);
    evo_text_append(text, "        ");
    if (k->output_count == 1)
        evo_text_append(text, "((%s *)out[0])[i] = ", export_ctype(k->outputs[0]));
    evo_text_append(text, "%s(%s", name, inputs ? "x" : "");
    for (int i = 0; !inputs && i < k->input_count; i++)
        evo_text_append(text, "%s((const %s *)in[%d])[i]", i > 0 ? ", " : "",
                        export_ctype(k->inputs[i]), i);
    if (outputs)
        evo_text_append(text, ", y");
    for (int i = 0; !outputs && k->output_count > 1 && i < k->output_count; i++)
        evo_text_append(text, ", (%s *)out[%d] + i", export_ctype(k->outputs[i]), i);
    for (int i = 0; i < k->param_count; i++)
        evo_text_append(text, ", p%d", i);
    evo_text_append(text, ");\n");
    for (int i = 0; outputs && i < k->output_count; i++)
        evo_text_append(text, "        ((%s *)out[%d])[i] = y[%d];\n",
                        export_ctype(k->outputs[0]), i, i);
}

/* The file that includes the export and adds NAME_call and, where the kernel has a
 * scalar form, NAME_each. The instruction set is the variable test_level. */
static inline void export_append_driver(const evo_kernel *k, const char *name,
                                        const char *capitals, evo_text *text) {
    bool scalar = k->pass_count == 1 && k->accumulator_count + k->scratch_count == 0;
    evo_text_append(text, "#define %s_FORCE_ISA test_level\n#include \"%s.c\"\n",
                    capitals, name);
    evo_text_append(text,
                    "void %s_call(const void *const *in, void *const *out, void *const "
                    "*scratch, const uint64_t *params, size_t n);\n"
                    "void %s_call(const void *const *in, void *const *out, void *const "
                    "*scratch, const uint64_t *params, size_t n) {\n"
                    "    (void)scratch;\n    (void)params;\n",
                    name, name);
    export_unpack_params(k, text);
    if (k->output_count == 1 && k->output_row[0])
        evo_text_append(text, "    *(%s *)out[0] = ", export_ctype(k->outputs[0]));
    evo_text_append(text, "    %s%s(", name, scalar ? "_array" : "");
    bool inputs = export_gathers(k->inputs, k->input_count);
    bool outputs = export_gathers(k->outputs, k->output_count);
    if (inputs)
        evo_text_append(text, "(const %s *const *)in, ", export_ctype(k->inputs[0]));
    for (int i = 0; !inputs && i < k->input_count; i++)
        evo_text_append(text, "in[%d], ", i);
    if (outputs)
        evo_text_append(text, "(%s *const *)out, ", export_ctype(k->outputs[0]));
    for (int i = 0; !outputs && i < k->output_count; i++)
        if (k->output_count > 1 || !k->output_row[0])
            evo_text_append(text, "out[%d], ", i);
    for (int i = 0; i < k->scratch_count; i++)
        evo_text_append(text, "scratch[%d], ", i);
    for (int i = 0; i < k->param_count; i++)
        evo_text_append(text, "p%d, ", i);
    evo_text_append(text, "n);\n}\n");
    if (!scalar)
        return;
    evo_text_append(text,
                    "void %s_each(const void *const *in, void *const *out, void *const "
                    "*scratch, const uint64_t *params, size_t n);\n"
                    "void %s_each(const void *const *in, void *const *out, void *const "
                    "*scratch, const uint64_t *params, size_t n) {\n"
                    "    (void)scratch;\n    (void)params;\n",
                    name, name);
    export_unpack_params(k, text);
    evo_text_append(text, "    for (size_t i = 0; i < n; i++) {\n");
    export_append_each(k, name, text);
    evo_text_append(text, "    }\n}\n");
}

/* True where both arrays hold the same values; floats: the same bits, or two NaNs. */
static inline bool export_same(evo_storage storage, const void *a, const void *b,
                               size_t n, size_t *where) {
    size_t size = evo_storage_size(storage);
    for (size_t i = 0; i < n; i++) {
        const char *x = (const char *)a + i * size, *y = (const char *)b + i * size;
        bool same = memcmp(x, y, size) == 0;
        if (!same && storage == EVO_STORE_F32) {
            float p, q;
            memcpy(&p, x, sizeof p);
            memcpy(&q, y, sizeof q);
            same = p != p && q != q;
        } else if (!same && storage == EVO_STORE_F64) {
            double p, q;
            memcpy(&p, x, sizeof p);
            memcpy(&q, y, sizeof q);
            same = p != p && q != q;
        }
        if (!same) {
            *where = i;
            return false;
        }
    }
    return true;
}

/* Elements of every kind: edges of the formats, moderate values, any bits. */
static inline void export_fill(evo_rng *rng, evo_storage storage, void *values,
                               size_t n) {
    static const double edges[] = {
        0.0,     -0.0, 1.0,    -1.0,   0.5,    -2.5,     0x1p-126,  0x1p-149, 0x1p127,
        -0x1p31, 88.7, -104.0, 0x1p31, 0x1p63, 0x1p1023, 0x1p-1074, 1e3,      -1e5};
    size_t size = evo_storage_size(storage);
    for (size_t i = 0; i < n; i++) {
        uint64_t bits = evo_rng_u64(rng);
        uint32_t kind = evo_rng_below(rng, 8);
        double value = 40 * evo_rng_unit(rng) - 20;
        if (kind == 0)
            value = edges[evo_rng_below(rng, EVO_COUNT_OF(edges))];
        if (kind == 1)
            value = bits % 3 == 0   ? __builtin_nan("")
                    : bits % 3 == 1 ? __builtin_inf()
                                    : -__builtin_inf();
        float narrow = (float)value;
        if (kind == 2 && storage == EVO_STORE_F64)
            value = (double)narrow;
        if (kind < 6 && storage == EVO_STORE_F32)
            memcpy(&bits, &narrow, sizeof narrow);
        else if (kind < 6 && storage == EVO_STORE_F64)
            memcpy(&bits, &value, sizeof value);
        else if (kind < 4)
            bits = (uint64_t)((int64_t)(bits % 64) - 32);
        memcpy((char *)values + i * size, &bits, size);
    }
}

#endif
