/* Expressions: operands put into spellings and scalar semantics; constants as C. */
#include "export/internal.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* Text of bounded size; what does not fit is cut, and the caller's buffers are sized so
 * that nothing in the tables comes near. */
typedef struct buffer {
    char *out;
    size_t size, used;
} buffer;

static void put(buffer *b, const char *text, size_t length) {
    if (b->used + length >= b->size)
        length = b->size - 1 - b->used;
    memcpy(b->out + b->used, text, length);
    b->used += length;
    b->out[b->used] = '\0';
}

void evo_export_expand(char *out, size_t size, const char *spelling, const char *a,
                       const char *b, const char *c, const char *table) {
    buffer buf = {out, size, 0};
    out[0] = '\0';
    for (const char *at = spelling; *at != '\0'; at++) {
        const char *text = NULL;
        if (*at == '$')
            text = at[1] == 'a'   ? a
                   : at[1] == 'b' ? b
                   : at[1] == 'c' ? c
                   : at[1] == 't' ? table
                                  : NULL;
        if (text != NULL) {
            put(&buf, text, strlen(text));
            at++;
        } else {
            put(&buf, at, 1);
        }
    }
}

/* An expression in parentheses as a whole needs none on the right of an assignment. */
static void strip_parentheses(char *text) {
    size_t length = strlen(text);
    int depth = 0;
    if (length < 2 || text[0] != '(' || text[length - 1] != ')')
        return;
    for (size_t i = 0; i + 1 < length; i++) {
        depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        if (depth == 0)
            return;
    }
    memmove(text, text + 1, length - 2);
    text[length - 2] = '\0';
}

void evo_export_scalar_expr(char *out, size_t size, const evo_kernel *kernel,
                            const char *suffix, const evo_instr *instr,
                            const char *const operands[3]) {
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    char table[EVO_PART_SIZE] = "", entries[EVO_PART_SIZE] = "";
    if (info->flags & EVO_FLAG_TABLE) {
        snprintf(table, sizeof table, "evo_table%u%s", (unsigned)instr->imm, suffix);
        snprintf(entries, sizeof entries, "%uu", kernel->tables[instr->imm].size);
    }
    buffer buf = {out, size, 0};
    out[0] = '\0';
    for (const char *at = info->expr; *at != '\0';) {
        size_t length = evo_export_word(at);
        const char *text = NULL;
        if (length == 1 && *at >= 'a' && *at <= 'c')
            text = operands[*at - 'a'];
        else if (length == 5 && memcmp(at, "table", 5) == 0)
            text = table;
        else if (length == 4 && memcmp(at, "size", 4) == 0)
            text = entries;
        if (length == 0)
            length = 1;
        if (text != NULL)
            put(&buf, text, strlen(text));
        else
            put(&buf, at, length);
        at += length;
    }
    strip_parentheses(out);
}

/* ---- Constants ------------------------------------------------------------- */

/* Of a NaN only the kind is kept, quiet or signaling, which scalef and minmag tell
 * apart: payloads are out of scope. */
static void float_constant(char *out, size_t size, char *comment, size_t comment_size,
                           double value, const char *suffix, int digits,
                           const char *nan) {
    if (isnan(value))
        snprintf(out, size, "%s", nan);
    else if (isinf(value))
        snprintf(out, size, "%sINFINITY", value < 0 ? "-" : "");
    else
        snprintf(out, size, "%a%s", value, suffix);
    if (isfinite(value))
        snprintf(comment, comment_size, "%.*g", digits, value);
}

void evo_export_constant(char *out, size_t size, char *comment, size_t comment_size,
                         evo_type type, uint64_t bits) {
    comment[0] = '\0';
    if (type == EVO_TYPE_F32) {
        uint32_t word = (uint32_t)bits;
        float value;
        memcpy(&value, &word, sizeof value);
        float_constant(out, size, comment, comment_size, (double)value, "f", 9,
                       word & UINT32_C(0x400000) ? "NAN" : "__builtin_nansf(\"\")");
    } else if (type == EVO_TYPE_F64) {
        double value;
        memcpy(&value, &bits, sizeof value);
        bool quiet = bits & UINT64_C(0x8000000000000);
        float_constant(out, size, comment, comment_size, value, "", 17,
                       quiet ? "NAN" : "__builtin_nans(\"\")");
    } else if (type == EVO_TYPE_I32) {
        uint32_t word = (uint32_t)bits;
        int32_t value;
        memcpy(&value, &word, sizeof value);
        if (value == INT32_MIN)
            snprintf(out, size, "INT32_MIN");
        else
            snprintf(out, size, "%" PRId32, value);
        if (value > 4095 || value < -4095)
            snprintf(comment, comment_size, "0x%08" PRIx32, word);
    } else {
        int64_t value;
        memcpy(&value, &bits, sizeof value);
        if (value == INT64_MIN)
            snprintf(out, size, "INT64_MIN");
        else
            snprintf(out, size, "INT64_C(%" PRId64 ")", value);
        if (value > 4095 || value < -4095)
            snprintf(comment, comment_size, "0x%016" PRIx64, bits);
    }
}
