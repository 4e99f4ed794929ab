/* Names: what an export may be called, the renaming of placeholders, and the functions
 * that a text needs from the embedded libraries. */
#include "export/internal.h"

#include <ctype.h>
#include <string.h>

/* ---- Valid names ----------------------------------------------------------- */

static bool in_list(const char *list, const char *word, size_t length) {
    for (const char *at = list; *at != '\0';) {
        size_t span = strcspn(at, " ");
        if (span == length && memcmp(at, word, length) == 0)
            return true;
        at += span;
        at += *at == ' ';
    }
    return false;
}

/* Of C11, and of C++ because the header serves both. */
static const char keywords[] =
    "auto break case char const continue default do double else enum extern float for "
    "goto if inline int long register restrict return short signed sizeof static "
    "struct "
    "switch typedef union unsigned void volatile while alignas alignof and and_eq asm "
    "bitand bitor bool catch char16_t char32_t char8_t class co_await co_return "
    "co_yield "
    "compl concept consteval constexpr constinit const_cast decltype delete "
    "dynamic_cast "
    "explicit export false friend mutable namespace new noexcept not not_eq nullptr "
    "operator or or_eq private protected public reinterpret_cast requires "
    "static_assert "
    "static_cast template this thread_local throw true try typeid typename using "
    "virtual "
    "wchar_t xor xor_eq";

/* NAME.h must not hide a header, NAME not replace what programs call. */
static const char elsewhere[] =
    "assert complex ctype errno fenv inttypes iso646 limits locale math setjmp signal "
    "stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib stdnoreturn string "
    "strings tgmath threads time uchar wchar wctype immintrin cpuid features unistd "
    "abs labs llabs div malloc calloc realloc free abort exit atexit getenv system "
    "printf fprintf sprintf snprintf scanf puts putchar putc getc getchar fputs fputc "
    "fopen fclose fread fwrite remove rename strcpy strcat strcmp strncmp strchr "
    "strrchr strstr index rindex read write open close raise kill rand srand random "
    "qsort bsearch clock stdin stdout stderr";

/* What <math.h>, <string.h> and <float.h> declare, with and without the suffixes f
 * and l, and names that the files use themselves. */
static const char libm[] =
    "acos asin atan atan2 cos sin tan acosh asinh atanh cosh sinh tanh exp exp2 exp10 "
    "expm1 frexp ilogb ldexp log log10 log1p log2 logb modf scalbn scalbln cbrt fabs "
    "hypot pow pow10 sqrt erf erfc lgamma tgamma gamma ceil floor nearbyint rint lrint "
    "llrint round lround llround roundeven trunc fmod remainder remquo copysign nan "
    "nextafter nexttoward fdim fmax fmin fma drem significand scalb j0 j1 jn y0 y1 yn "
    "sincos finite isinf isnan";
static const char reserved[] = "main linux unix signgam memcpy memset memmove memcmp "
                               "strlen signbit isfinite isnormal "
                               "fpclassify NAN INFINITY HUGE_VAL NULL size_t int8_t "
                               "int16_t int32_t int64_t uint8_t "
                               "uint16_t uint32_t uint64_t float_t double_t";

static bool taken(const char *name, size_t length) {
    if (in_list(reserved, name, length) || in_list(libm, name, length) ||
        in_list(elsewhere, name, length))
        return true;
    char last = name[length - 1];
    return length > 1 && (last == 'f' || last == 'l') &&
           in_list(libm, name, length - 1);
}

/* Whether a name is one that the body of the file gives to something local: x, y2, p0,
 * n, i, v17, ... */
static bool local(const char *name) {
    static const char *const stems[] = {
        "x",     "y",     "p",       "v",     "r",     "a",     "t",     "s",
        "acc",   "value", "scratch", "lanes", "tail",  "again", "state", "left",
        "right", "rows",  "fold",    "at",    "block", "count"};
    if (strlen(name) == 1 && strchr("abcnmixyltskhr", name[0]) != NULL)
        return true;
    for (size_t k = 0; k < EVO_COUNT_OF(stems); k++) {
        size_t length = strlen(stems[k]);
        if (strncmp(name, stems[k], length) != 0)
            continue;
        const char *rest = name + length + strspn(name + length, "0123456789_lh");
        if (*rest == '\0' || strcmp(rest, "stride") == 0)
            return true;
    }
    return false;
}

bool evo_export_name_ok(const char *name, evo_error *err) {
    size_t length = name == NULL ? 0 : strnlen(name, 65);
    bool valid = length > 0 && length <= 64 && !isdigit((unsigned char)name[0]);
    for (size_t i = 0; valid && i < length; i++)
        valid = name[i] == '_' ||
                (isalnum((unsigned char)name[i]) && (unsigned char)name[i] < 128);
    const char *problem = NULL;
    if (!valid)
        problem = "is not a C identifier of at most 64 characters";
    else if (in_list(keywords, name, length))
        problem = "is a keyword";
    else if (name[0] == '_')
        problem = "starts with an underscore, as only names of the compiler may";
    else if (taken(name, length))
        problem = "is a name of the C library";
    else if (local(name))
        problem = "is too short a name to be told from the variables of the file";
    if (problem == NULL)
        return true;
    (void)evo_fail(err, EVO_ERR_ARGUMENT, "the export name \"%.64s\" %s",
                   name == NULL ? "" : name, problem);
    return false;
}

/* ---- Words ----------------------------------------------------------------- */

static bool word_char(char c) {
    return c == '_' || isalnum((unsigned char)c);
}

size_t evo_export_word(const char *text) {
    size_t length = 0;
    while (word_char(text[length]))
        length++;
    return length;
}

static const char shared_macro[] = "EVO_FORCE_ISA";

static void append_capitals(const char *name, evo_text *out) {
    for (; *name != '\0'; name++) {
        char letter = (char)toupper((unsigned char)*name);
        evo_text_append_bytes(out, &letter, 1);
    }
}

void evo_export_rename_part(const char *body, const char *name, const char *whole,
                            evo_text *out) {
    while (*body != '\0') {
        size_t length = evo_export_word(body);
        if (length > 4 && memcmp(body, "evo_", 4) == 0)
            evo_text_append(out, "%s_%.*s", name, (int)(length - 4), body + 4);
        else if (length > 4 && memcmp(body, "EVO_", 4) == 0) {
            bool shared = length == strlen(shared_macro) &&
                          memcmp(body, shared_macro, length) == 0;
            append_capitals(shared ? whole : name, out);
            evo_text_append(out, "_%.*s", (int)(length - 4), body + 4);
        } else if (length > 0)
            evo_text_append_bytes(out, body, length);
        else if (*body == '@')
            evo_text_append(out, "%s", name);
        else
            evo_text_append_bytes(out, body, 1);
        body += length > 0 ? length : 1;
    }
}

void evo_export_rename(const char *body, const char *name, evo_text *out) {
    evo_export_rename_part(body, name, name, out);
}

/* ---- Functions of the libraries -------------------------------------------- */

/* The text after the marker of `name` up to the next marker; NULL when there is none.
 */
static const char *find_function(const char *library, const char *name, size_t length,
                                 size_t *span) {
    static const char marker[] = "/*@ ";
    for (const char *at = strstr(library, marker); at != NULL;
         at = strstr(at + 1, marker)) {
        const char *found = at + strlen(marker);
        if (strncmp(found, name, length) != 0 || found[length] != ':')
            continue;
        const char *start = strchr(found, '\n');
        if (start == NULL)
            return NULL;
        start++;
        const char *end = strstr(start, marker);
        *span = end == NULL ? strlen(start) : (size_t)(end - start);
        return start;
    }
    return NULL;
}

static void functions_of(const char *body, size_t body_length, evo_text *known,
                         evo_text *out, unsigned depth) {
    for (size_t i = 0; i < body_length && depth < 16;) {
        size_t length = evo_export_word(body + i), span = 0;
        const char *word = body + i;
        i += length > 0 ? length : 1;
        if (length < 5 || memcmp(word, "evo_", 4) != 0 ||
            in_list(known->data == NULL ? "" : known->data, word, length))
            continue;
        const char *text = find_function(evo_export_semantics, word, length, &span);
        if (text == NULL)
            text = find_function(evo_export_helpers, word, length, &span);
        if (text == NULL)
            continue;
        evo_text_append(known, "%.*s ", (int)length, word);
        if (known->failed) {
            out->failed = true;
            return;
        }
        functions_of(text, span, known, out, depth + 1);
        evo_text_append_bytes(out, text, span);
    }
}

void evo_export_functions(const char *body, evo_text *known, evo_text *out) {
    functions_of(body, strlen(body), known, out, 0);
}
