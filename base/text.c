/* Growable text and edit distance. */
#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void evo_text_init(evo_text *text) {
    *text = (evo_text){NULL, 0, 0, false};
}

void evo_text_clear(evo_text *text) {
    free(text->data);
    evo_text_init(text);
}

/* Makes room for `extra` bytes and a NUL; on failure the text so far stays valid. */
static bool reserve(evo_text *text, size_t extra) {
    if (text->failed)
        return false;
    if (extra >= SIZE_MAX / 2 - text->length) {
        text->failed = true;
        return false;
    }
    size_t needed = text->length + extra + 1;
    if (needed <= text->capacity)
        return true;
    size_t capacity = text->capacity < 64 ? 64 : text->capacity;
    while (capacity < needed)
        capacity *= 2;
    char *data = realloc(text->data, capacity);
    if (data == NULL) {
        text->failed = true;
        return false;
    }
    text->data = data;
    text->capacity = capacity;
    return true;
}

size_t evo_utf8_length(const char *text) {
    const unsigned char *at = (const unsigned char *)text;
    unsigned char first = at[0];
    if (first < 0x80)
        return 1;
    size_t length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    unsigned char low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    unsigned char high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (first < 0xc2 || first > 0xf4 || at[1] < low || at[1] > high)
        return 0;
    for (size_t i = 2; i < length; i++)
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    return length;
}

void evo_text_line(const char *text, size_t length, char *out, size_t size) {
    if (length >= size) {
        length = size - 1;
        while (length > 0 && ((unsigned char)text[length] & 0xc0) == 0x80)
            length--;
    }
    for (size_t i = 0; i < length; i++)
        out[i] = (unsigned char)text[i] < ' ' || text[i] == 0x7f ? ' ' : text[i];
    out[length] = '\0';
    for (char *p = out; *p != '\0';) {
        size_t bytes = evo_utf8_length(p);
        if (bytes == 0)
            *p = '?';
        if (bytes == 2 && (unsigned char)p[0] == 0xc2 && (unsigned char)p[1] < 0xa0)
            p[0] = p[1] = ' '; /* U+0080 to U+009F */
        p += bytes == 0 ? 1 : bytes;
    }
}

void evo_text_append_bytes(evo_text *text, const char *data, size_t length) {
    if (!reserve(text, length))
        return;
    if (length > 0)
        memcpy(text->data + text->length, data, length);
    text->length += length;
    text->data[text->length] = '\0';
}

void evo_text_append(evo_text *text, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (length < 0)
        text->failed = true;
    else if (reserve(text, (size_t)length)) {
        vsnprintf(text->data + text->length, (size_t)length + 1, format, again);
        text->length += (size_t)length;
    }
    va_end(again);
}

static unsigned smallest(unsigned a, unsigned b, unsigned c) {
    unsigned least = a < b ? a : b;
    return least < c ? least : c;
}

unsigned evo_edit_distance(const char *a, const char *b) {
    size_t rows = strlen(a), columns = strlen(b);
    unsigned *row = malloc((columns + 1) * sizeof *row);
    if (row == NULL) /* an upper bound is still a usable answer */
        return (unsigned)(rows > columns ? rows : columns);
    for (size_t j = 0; j <= columns; j++)
        row[j] = (unsigned)j;
    for (size_t i = 1; i <= rows; i++) {
        unsigned diagonal = row[0]; /* distance of the prefixes i-1 and j-1 */
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= columns; j++) {
            unsigned above = row[j];
            row[j] =
                smallest(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1]));
            diagonal = above;
        }
    }
    unsigned distance = row[columns];
    free(row);
    return distance;
}
