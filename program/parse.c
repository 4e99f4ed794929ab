/* The text form of kernels: parsing (docs/program-format.md, the inverse is text.c).
 *
 * Text comes from strangers. Every limit is checked where it could be passed, one line
 * is held at a time, and nothing is rounded: what the type cannot hold exactly is
 * refused. Structure is built through the builder and verified as a whole at the end.
 */
#include "program/program.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "program/structure.h"

enum {
    MAX_LINE = 32768, /* a full table of doubles takes 26 thousand */
    SHOWN = 40,       /* bytes of a wrong word that are repeated */
};

typedef struct parser {
    evo_builder builder;
    evo_error *err;
    int line;
    bool ended;
    char *cursor; /* rest of `buffer` */
    char buffer[MAX_LINE + 1];
    char names[EVO_MAX_INSTRS][EVO_MAX_NAME];
    int lines[EVO_MAX_INSTRS];
    uint64_t entries[EVO_MAX_TABLE_DATA];
} parser;

#define PARSE_FAIL(p, ...) fail_at(p, (p)->line, EVO_ERR_PARSE, __VA_ARGS__)

EVO_PRINTF(4, 5)
static evo_status fail_at(parser *p, int line, evo_status status, const char *format,
                          ...) {
    char message[400] = "";
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    return evo_fail(p->err, status, "line %d: %s", line, message);
}

/* The next word of the line, or NULL at its end. */
static char *next_word(parser *p) {
    char *word = p->cursor + strspn(p->cursor, " \t");
    if (*word == '\0') {
        p->cursor = word;
        return NULL;
    }
    char *end = word + strcspn(word, " \t");
    p->cursor = *end == '\0' ? end : end + 1;
    *end = '\0';
    return word;
}

/* Whether the next word is this one, which then is read. */
static bool skip_word(parser *p, const char *word) {
    size_t length = strlen(word);
    const char *at = p->cursor + strspn(p->cursor, " \t");
    if (strncmp(at, word, length) != 0 || strcspn(at, " \t") != length)
        return false;
    (void)next_word(p);
    return true;
}

static evo_status expect_end(parser *p) {
    char *word = next_word(p);
    return word == NULL ? EVO_OK
                        : PARSE_FAIL(p, "'%.*s' is one word too many", SHOWN, word);
}

/* After builder calls: its sticky error with the line. */
static evo_status built(parser *p) {
    if (!p->builder.failed)
        return expect_end(p);
    return fail_at(p, p->line, p->builder.error.status, "%s", p->builder.error.text);
}

/* ---- Words ----------------------------------------------------------------- */

static evo_status read_integer(parser *p, const char *word, int64_t lo, int64_t hi,
                               int64_t *value) {
    if (!evo_integer_parse(word, value) || *value < lo || *value > hi)
        return PARSE_FAIL(p, "'%.*s' is not a whole number from %lld to %lld", SHOWN,
                          word, (long long)lo, (long long)hi);
    return EVO_OK;
}

static evo_status read_constant(parser *p, evo_type type, uint64_t *bits) {
    const char *word = next_word(p);
    if (word == NULL)
        return PARSE_FAIL(p, "a number of type %s is missing", evo_type_name(type));
    if (type == EVO_TYPE_F32 || type == EVO_TYPE_F64) {
        const char *reason;
        if (evo_float_parse(type, word, bits, &reason))
            return EVO_OK;
        return PARSE_FAIL(p, "'%.*s' %s (%s)", SHOWN, word, reason,
                          evo_type_name(type));
    }
    int64_t value = 0;
    bool wide = type == EVO_TYPE_I64;
    evo_status status = read_integer(p, word, wide ? INT64_MIN : INT32_MIN,
                                     wide ? INT64_MAX : INT32_MAX, &value);
    *bits = wide ? (uint64_t)value : (uint32_t)value;
    return status;
}

static evo_status read_index(parser *p, const char *what, int64_t *index) {
    const char *word = next_word(p);
    *index = 0;
    if (word == NULL)
        return PARSE_FAIL(p, "the number of the %s is missing", what);
    return read_integer(p, word, 0, 255, index);
}

static evo_status read_type(parser *p, evo_type last, evo_type *type) {
    const char *word = next_word(p);
    for (int t = EVO_TYPE_F32; word != NULL && t <= (int)last; t++) {
        if (strcmp(word, evo_type_name((evo_type)t)) == 0) {
            *type = (evo_type)t;
            return EVO_OK;
        }
    }
    return PARSE_FAIL(p, "a type is expected (f32, f64, i32%s), not '%.*s'",
                      last == EVO_TYPE_I64 ? " or i64" : "", SHOWN, word ? word : "");
}

static evo_status read_storage(parser *p, evo_storage *storage) {
    const char *word = next_word(p);
    for (int s = 0; word != NULL && s < EVO_STORE_COUNT; s++) {
        if (strcmp(word, evo_storage_name((evo_storage)s)) == 0) {
            *storage = (evo_storage)s;
            return EVO_OK;
        }
    }
    return PARSE_FAIL(p, "f32, f64, i32, i64, u8 or u16 is expected, not '%.*s'", SHOWN,
                      word ? word : "");
}

static int find_value(const parser *p, const char *name) {
    for (int i = 0; i < p->builder.kernel->instr_count; i++) {
        if (strcmp(p->names[i], name) == 0)
            return i;
    }
    return -1;
}

static evo_status read_value(parser *p, evo_value *value) {
    const char *word = next_word(p);
    if (word == NULL)
        return PARSE_FAIL(p, "a value is missing");
    int found = find_value(p, word);
    if (found < 0)
        return PARSE_FAIL(p, "value '%.*s' is not defined", SHOWN, word);
    *value = (evo_value)found;
    return EVO_OK;
}

static evo_status read_table(parser *p, int *table) {
    const char *word = next_word(p);
    int64_t index = 0;
    if (word == NULL || word[0] != 't')
        return PARSE_FAIL(p, "a table is expected (t0, t1, ...)");
    evo_status status = read_integer(p, word + 1, 0, EVO_MAX_TABLES, &index);
    *table = (int)index;
    return status;
}

static evo_status unknown_instruction(parser *p, const char *name) {
    const char *nearest = "";
    unsigned best = UINT32_MAX;
    if (strlen(name) >= EVO_MAX_NAME)
        return PARSE_FAIL(p, "there is no instruction '%.*s'", SHOWN, name);
    for (int op = 0; op < EVO_OP_COUNT; op++) {
        const char *candidate = evo_instr_get((evo_opcode)op)->name;
        unsigned distance = evo_edit_distance(name, candidate);
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return PARSE_FAIL(p, "there is no instruction '%.*s'; the nearest is '%s'", SHOWN,
                      name, nearest);
}

/* ---- Header lines ---------------------------------------------------------- */

static evo_status parse_kernel(parser *p) {
    const char *name = next_word(p);
    if (name == NULL)
        return PARSE_FAIL(p, "the kernel's name is missing");
    if (p->builder.kernel->name[0] != '\0')
        return PARSE_FAIL(p, "a text holds one kernel");
    if (!evo_name_valid(name, strlen(name)))
        return PARSE_FAIL(p,
                          "a kernel's name is a lower-case letter, then letters, "
                          "digits and _ (at most %d)",
                          EVO_MAX_NAME - 1);
    evo_builder_init(&p->builder, p->builder.kernel, name);
    return built(p);
}

static evo_status parse_accumulator(parser *p) {
    const char *name = next_word(p);
    evo_opcode op;
    uint64_t init = 0;
    evo_type type = EVO_TYPE_NONE;
    evo_status status = EVO_OK;
    if (name == NULL)
        return PARSE_FAIL(p, "the accumulator's instruction is missing");
    if (strcmp(name, "carry") == 0) {
        status = read_type(p, EVO_TYPE_I64, &type);
        if (status != EVO_OK)
            return status;
        op = (evo_opcode)(EVO_OP_ACC_F32 + (type - EVO_TYPE_F32));
    } else if (!evo_instr_find(name, &op)) {
        return unknown_instruction(p, name);
    } else if (!evo_is_accumulator_op(op)) {
        return PARSE_FAIL(p, "'%s' is not carry, add, mul, min, max, and, or or xor",
                          name);
    }
    status = read_constant(p, evo_instr_get(op)->result, &init);
    if (status != EVO_OK)
        return status;
    int number = evo_builder_accumulator(&p->builder, op, init);
    if (number >= 0)
        p->builder.kernel->accumulators[number].blocked = skip_word(p, "blocked");
    return built(p);
}

static evo_status read_named_double(parser *p, const char *name, double *value) {
    const char *word = next_word(p);
    uint64_t bits = 0;
    if (word == NULL || strcmp(word, name) != 0)
        return PARSE_FAIL(p, "'%s' and a number are expected", name);
    evo_status status = read_constant(p, EVO_TYPE_F64, &bits);
    memcpy(value, &bits, sizeof bits);
    return status;
}

static evo_status parse_entries(parser *p, evo_type type, unsigned *count) {
    const char *word = next_word(p);
    if (word == NULL || strcmp(word, ":") != 0)
        return PARSE_FAIL(p, "':' and the table's entries are expected");
    for (*count = 0; *(p->cursor += strspn(p->cursor, " \t")) != '\0'; ++*count) {
        if (*count == EVO_MAX_TABLE_DATA)
            return PARSE_FAIL(p, "a table has at most %d entries", EVO_MAX_TABLE_DATA);
        evo_status status = read_constant(p, type, &p->entries[*count]);
        if (status != EVO_OK)
            return status;
    }
    return EVO_OK;
}

static evo_status parse_table(parser *p) {
    int number;
    evo_type type = EVO_TYPE_NONE;
    evo_status status = read_table(p, &number);
    if (status == EVO_OK && number != p->builder.kernel->table_count)
        return PARSE_FAIL(p, "tables are numbered in order: t%d comes next",
                          p->builder.kernel->table_count);
    if (status == EVO_OK)
        status = read_type(p, EVO_TYPE_I32, &type);
    if (status != EVO_OK)
        return status;
    const char *name = next_word(p);
    evo_generator generator =
        name == NULL ? EVO_GENERATOR_COUNT : evo_generator_find(name);
    if (generator == EVO_GENERATOR_COUNT)
        return PARSE_FAIL(p, "a generator is expected: values, exp2, exp2_low, log2, "
                             "log2_low, log, log_low, reciprocal, exp2_bits, tanh, "
                             "erf, erf_slope, cell_reciprocal, cell_reciprocal2, "
                             "cell_log, cell_log2, point_reciprocal, "
                             "point_reciprocal2, point_log, point_log2, exp2_slip, "
                             "tanh_centre, tanh_taylor0 to 9, erf_centre, "
                             "erf_taylor0 to 9, two_over_pi, "
                             "two_over_pi_middle, two_over_pi_low, "
                             "two_over_pi_least, sin_centre, sin_value, sin_low, "
                             "sin_taylor0 to 9, cos_centre, cos_value, cos_low, "
                             "cos_taylor0 to 9, sin_knot, sin_knot_value, "
                             "sin_knot_slope, cos_knot, cos_knot_value or "
                             "cos_knot_slope");
    double step = 0, shift = 0;
    if (generator != EVO_GENERATOR_NONE) {
        status = read_named_double(p, "step", &step);
        if (status == EVO_OK)
            status = read_named_double(p, "shift", &shift);
    }
    unsigned count = 0;
    if (status == EVO_OK)
        status = parse_entries(p, type, &count);
    if (status != EVO_OK)
        return status;
    int table = evo_builder_table_values(&p->builder, type, p->entries, count);
    if (table >= 0) {
        p->builder.kernel->tables[table].generator = generator;
        p->builder.kernel->tables[table].step = step;
        p->builder.kernel->tables[table].shift = shift;
    }
    return built(p);
}

static evo_status parse_array(parser *p, bool input) {
    evo_storage storage = EVO_STORE_F32;
    bool row = !input && skip_word(p, "row");
    evo_status status = read_storage(p, &storage);
    if (status != EVO_OK)
        return status;
    if (input)
        evo_builder_input(&p->builder, storage);
    else if (row)
        evo_builder_row_output(&p->builder, storage);
    else
        evo_builder_output(&p->builder, storage);
    return built(p);
}

static evo_status parse_slot(parser *p, bool param) {
    evo_type type = EVO_TYPE_NONE;
    evo_status status = read_type(p, EVO_TYPE_I64, &type);
    if (status != EVO_OK)
        return status;
    if (param)
        evo_builder_param(&p->builder, type);
    else
        evo_builder_scratch(&p->builder, type);
    return built(p);
}

/* ---- Lines of a pass ------------------------------------------------------- */

static evo_status parse_pass(parser *p) {
    if (skip_word(p, "once")) {
        evo_builder_once(&p->builder);
        return built(p);
    }
    if (!skip_word(p, "unroll"))
        return PARSE_FAIL(p, "a pass begins with 'pass unroll N' or 'pass once'");
    int64_t unroll, prefetch = 0;
    evo_status status = read_index(p, "unrolling", &unroll);
    if (status == EVO_OK && skip_word(p, "prefetch")) {
        const char *word = next_word(p);
        status = read_integer(p, word ? word : "", 1, EVO_MAX_PREFETCH, &prefetch);
    }
    if (status != EVO_OK)
        return status;
    evo_builder_pass(&p->builder, (unsigned)unroll);
    if (!p->builder.failed) {
        evo_kernel *k = p->builder.kernel;
        k->passes[k->pass_count - 1].prefetch = (uint32_t)prefetch;
        k->passes[k->pass_count - 1].stream = skip_word(p, "stream") ? 1 : 0;
    }
    return built(p);
}

static evo_status parse_combine(parser *p) {
    evo_builder_combine(&p->builder);
    return built(p);
}

static evo_status parse_region(parser *p) {
    const char *mode = next_word(p);
    if (mode == NULL || (strcmp(mode, "branch") != 0 && strcmp(mode, "select") != 0))
        return PARSE_FAIL(p, "a region begins with 'region branch VALUE' or 'region "
                             "select VALUE'");
    evo_value predicate;
    evo_status status = read_value(p, &predicate);
    if (status != EVO_OK)
        return status;
    evo_builder_region(&p->builder,
                       *mode == 'b' ? EVO_REGION_BRANCH : EVO_REGION_SELECT, predicate);
    return built(p);
}

static evo_status parse_result(parser *p, evo_sink_kind kind) {
    evo_value value = EVO_NO_VALUE;
    int64_t index;
    evo_status status = read_index(p, evo_sink_name(kind), &index);
    if (status == EVO_OK)
        status = read_value(p, &value);
    if (status != EVO_OK)
        return status;
    evo_builder_result(&p->builder, kind, (int)index, value);
    return built(p);
}

static evo_status build_instr(parser *p, evo_opcode op) {
    const evo_instr_info *info = evo_instr_get(op);
    evo_imm_kind kind = evo_imm_kind_of(op);
    evo_value args[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
    evo_status status = EVO_OK;
    uint64_t bits = 0;
    int64_t index;
    int table = 0;
    if (kind == EVO_IMM_CONST)
        status = read_constant(p, info->result, &bits);
    else if (kind == EVO_IMM_TABLE)
        status = read_table(p, &table);
    else if (kind != EVO_IMM_NONE) {
        status = read_index(p, "array, parameter or accumulator", &index);
        bits = (uint64_t)index;
    }
    for (int a = 0; status == EVO_OK && a < info->arg_count; a++)
        status = read_value(p, &args[a]);
    if (status != EVO_OK)
        return status;
    if (kind == EVO_IMM_TABLE)
        evo_build_table(&p->builder, op, table, args[0]);
    else if (kind == EVO_IMM_NONE)
        evo_build(&p->builder, op, args[0], args[1], args[2]);
    else
        evo_build_leaf(&p->builder, op, bits);
    return built(p);
}

/* "name = instruction operands" */
static evo_status parse_instr(parser *p, const char *name) {
    const char *equals = next_word(p), *word = next_word(p);
    if (word == NULL || strcmp(equals, "=") != 0)
        return PARSE_FAIL(p,
                          "'%.*s' begins no known line; an instruction is written "
                          "'name = instruction operands'",
                          SHOWN, name);
    size_t length = strlen(name);
    if (!evo_name_valid(name, length))
        return PARSE_FAIL(p,
                          "'%.*s' is not a value's name: a lower-case letter, then "
                          "letters, digits and _ (at most %d)",
                          SHOWN, name, EVO_MAX_NAME - 1);
    if (find_value(p, name) >= 0)
        return PARSE_FAIL(p, "value '%s' is defined twice", name);
    evo_opcode op;
    if (!evo_instr_find(word, &op))
        return unknown_instruction(p, word);
    int index = p->builder.kernel->instr_count;
    evo_status status = build_instr(p, op);
    if (status != EVO_OK)
        return status;
    memcpy(p->names[index], name, length + 1);
    p->lines[index] = p->line;
    return EVO_OK;
}

/* ---- Whole text ------------------------------------------------------------ */

static evo_status parse_header_line(parser *p, const char *word) {
    if (strcmp(word, "input") == 0 || strcmp(word, "output") == 0)
        return parse_array(p, *word == 'i');
    if (strcmp(word, "param") == 0 || strcmp(word, "scratch") == 0)
        return parse_slot(p, *word == 'p');
    if (strcmp(word, "accumulator") == 0)
        return parse_accumulator(p);
    if (strcmp(word, "table") == 0)
        return parse_table(p);
    return PARSE_FAIL(p,
                      "'%.*s' begins no known line; before the first pass these are "
                      "input, output, param, scratch, accumulator and table",
                      SHOWN, word);
}

static evo_status parse_line(parser *p) {
    const char *word = next_word(p);
    if (word == NULL)
        return EVO_OK;
    if (p->ended)
        return PARSE_FAIL(p, "nothing follows 'end'");
    if (strcmp(word, "kernel") == 0)
        return parse_kernel(p);
    if (p->builder.kernel->name[0] == '\0')
        return PARSE_FAIL(p, "a kernel's text begins with 'kernel NAME'");
    if (strcmp(word, "end") == 0) {
        p->ended = true;
        return expect_end(p);
    }
    if (strcmp(word, "pass") == 0)
        return parse_pass(p);
    if (p->builder.kernel->pass_count == 0)
        return parse_header_line(p, word);
    if (strcmp(word, "combine") == 0)
        return parse_combine(p);
    if (strcmp(word, "region") == 0)
        return parse_region(p);
    for (int kind = EVO_SINK_OUTPUT; kind <= EVO_SINK_ACCUMULATOR; kind++) {
        if (strcmp(word, evo_sink_name((evo_sink_kind)kind)) == 0)
            return parse_result(p, (evo_sink_kind)kind);
    }
    return parse_instr(p, word);
}

/* Copies a line without comment and carriage return into the buffer. */
static evo_status load_line(parser *p, const char *line, size_t length) {
    if (length > MAX_LINE)
        return PARSE_FAIL(p, "the line is longer than %d bytes", MAX_LINE);
    if (memchr(line, '\0', length) != NULL)
        return PARSE_FAIL(p, "the line holds a NUL byte");
    const char *comment = memchr(line, '#', length);
    if (comment != NULL)
        length = (size_t)(comment - line);
    else if (length > 0 && line[length - 1] == '\r')
        length--;
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)line[i];
        if (c != '\t' && (c < 0x20 || c > 0x7e))
            return PARSE_FAIL(
                p, "the line holds a byte that is not plain text (0x%02x)", c);
    }
    memcpy(p->buffer, line, length);
    p->buffer[length] = '\0';
    p->cursor = p->buffer;
    return EVO_OK;
}

static evo_status finish(parser *p) {
    if (p->line == 0)
        return evo_fail(p->err, EVO_ERR_PARSE, "the text is empty");
    if (!p->ended)
        return PARSE_FAIL(p, "the text stops before 'end'");
    int instr;
    evo_error error;
    evo_status status = evo_verify_at(p->builder.kernel, &instr, &error);
    if (status != EVO_OK)
        return fail_at(p, instr >= 0 ? p->lines[instr] : p->line, status, "%s",
                       error.text);
    return EVO_OK;
}

evo_status evo_kernel_parse(const char *text, size_t length, evo_kernel *kernel,
                            evo_error *err) {
    if (length > EVO_MAX_TEXT)
        return evo_fail(err, EVO_ERR_PARSE, "a kernel's text has at most %d bytes",
                        EVO_MAX_TEXT);
    parser *p = calloc(1, sizeof *p);
    if (p == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    memset(kernel, 0, sizeof *kernel);
    p->builder.kernel = kernel;
    p->err = err;
    evo_status status = EVO_OK;
    for (size_t start = 0; status == EVO_OK && start < length;) {
        const char *line = text + start;
        const char *newline = memchr(line, '\n', length - start);
        size_t bytes = newline == NULL ? length - start : (size_t)(newline - line);
        p->line++;
        status = load_line(p, line, bytes);
        if (status == EVO_OK)
            status = parse_line(p);
        start += bytes + 1;
    }
    if (status == EVO_OK)
        status = finish(p);
    free(p);
    return status;
}
