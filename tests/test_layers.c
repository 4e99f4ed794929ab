/* Includes point downwards only, third-party headers have one user each, and nothing
 * below cli/ prints or ends the process. Reads the sources themselves. */
#include <check.h>
#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"

/* What a folder may include besides itself: docs/design.md. search never sees the
 * oracle, what certifies never sees the programs, fitting sees neither. */
static const struct layer {
    const char *folder, *below;
} layers[] = {
    {"base", ""},
    {"formats", "base"},
    {"program", "base"},
    {"targets", "formats base"},
    {"tensors", "formats base"},
    {"quant", "tensors formats base"},
    {"repro", "quant tensors formats base"},
    {"oracle", "targets formats base"},
    {"fitting", "program base"},
    {"jit", "program base"},
    {"timing", "targets formats base"},
    {"archive", "targets program formats base"},
    {"scoring", "fitting jit oracle timing targets program formats base"},
    {"search", "program base"},
    {"export", "targets program formats base"},
    {"cli", "export search scoring archive timing jit fitting oracle targets program "
            "repro quant tensors formats base"},
};

static const struct owner {
    const char *header, *folders;
} owners[] = {
    {"llvm-c/", "jit"},       {"mpfr.h", "oracle"},         {"gmp.h", "oracle"},
    {"sqlite3.h", "archive"}, {"xxhash.h", "base"},         {"Random123/", "base"},
    {"popt.h", "cli"},        {"jansson.h", "cli tensors"}, {"sleef.h", ""},
    {"lapacke.h", "fitting"},
};

static const char *const cli_only[] = {"printf", "fprintf", "vprintf", "vfprintf",
                                       "puts",   "putchar", "perror",  "exit",
                                       "_exit",  "_Exit",   "abort",   "quick_exit"};

/* True when the word is one of the space-separated list. */
static bool has_word(const char *list, const char *word, size_t length) {
    for (const char *p = list; *p != '\0';) {
        size_t n = strcspn(p, " ");
        if (n == length && memcmp(p, word, n) == 0)
            return true;
        p += n;
        p += strspn(p, " ");
    }
    return false;
}

/* Blanks out comments, strings and character constants, newlines kept; the text of
 * #include lines stays. */
static void strip(char *text) {
    for (char *p = text; *p != '\0';) {
        if (strncmp(p, "#include", 8) == 0) {
            p += strcspn(p, "\n");
        } else if (strncmp(p, "//", 2) == 0) {
            while (*p != '\0' && *p != '\n')
                *p++ = ' ';
        } else if (strncmp(p, "/*", 2) == 0) {
            while (*p != '\0' && strncmp(p, "*/", 2) != 0) {
                *p = *p == '\n' ? '\n' : ' ';
                p++;
            }
            for (int k = 0; k < 2 && *p != '\0'; k++)
                *p++ = ' ';
        } else if (*p == '"' ||
                   (*p == '\'' && (p == text || !isalnum((unsigned char)p[-1])))) {
            char quote = *p++;
            while (*p != '\0' && *p != quote && *p != '\n') {
                if (*p == '\\' && p[1] != '\0')
                    *p++ = ' ';
                *p++ = ' ';
            }
            p += *p != '\0';
        } else {
            p++;
        }
    }
}

static unsigned line_of(const char *text, const char *at) {
    unsigned line = 1;
    for (; text < at; text++)
        line += *text == '\n';
    return line;
}

static int complain(const char *path, unsigned line, const char *what,
                    const char *detail, size_t length) {
    fprintf(stderr, "%s:%u: %s %.*s\n", path, line, what, (int)length, detail);
    return 1;
}

/* ---- The rules ------------------------------------------------------------- */

static int check_include(const struct layer *layer, const char *path, unsigned line,
                         const char *name, size_t length) {
    const char *slash = memchr(name, '/', length);
    size_t folder = slash != NULL ? (size_t)(slash - name) : 0;
    for (size_t i = 0; i < EVO_COUNT_OF(layers); i++) {
        if (folder != strlen(layers[i].folder) ||
            memcmp(layers[i].folder, name, folder) != 0)
            continue;
        if (strcmp(layers[i].folder, layer->folder) != 0 &&
            !has_word(layer->below, name, folder))
            return complain(path, line, "includes upwards:", name, length);
        if (slash != NULL && strcmp(layers[i].folder, layer->folder) != 0 &&
            memchr(slash + 1, '/', length - folder - 1) != NULL)
            return complain(path, line, "includes what is inside:", name, length);
    }
    for (size_t i = 0; i < EVO_COUNT_OF(owners); i++) {
        size_t n = strlen(owners[i].header);
        if (length >= n && memcmp(owners[i].header, name, n) == 0 &&
            !has_word(owners[i].folders, layer->folder, strlen(layer->folder)))
            return complain(path, line, "is not the one user of", name, length);
    }
    return 0;
}

static int check_includes(const struct layer *layer, const char *path,
                          const char *text) {
    int faults = 0;
    for (const char *p = text; (p = strstr(p, "#include")) != NULL;) {
        const char *name = p + 8 + strspn(p + 8, " \t");
        size_t length = name[0] != '\0' ? strcspn(name + 1, ">\"\n") : 0;
        faults += check_include(layer, path, line_of(text, p), name + 1, length);
        p = name;
    }
    return faults;
}

static int check_calls(const struct layer *layer, const char *path, const char *text) {
    int faults = 0;
    if (strcmp(layer->folder, "cli") == 0)
        return 0;
    for (size_t i = 0; i < EVO_COUNT_OF(cli_only); i++) {
        size_t n = strlen(cli_only[i]);
        for (const char *p = text; (p = strstr(p, cli_only[i])) != NULL; p += n) {
            char before = p > text ? p[-1] : ' ';
            const char *after = p + n + strspn(p + n, " ");
            if (!isalnum((unsigned char)before) && before != '_' && *after == '(')
                faults += complain(path, line_of(text, p), "calls", cli_only[i], n);
        }
    }
    return faults;
}

static int check_file(const struct layer *layer, const char *path) {
    char *text;
    size_t length;
    evo_error err;
    evo_status status = evo_file_read(path, 1 << 22, &text, &length, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    strip(text);
    int faults = check_includes(layer, path, text) + check_calls(layer, path, text);
    free(text);
    return faults;
}

static bool is_source(const char *name) {
    const char *dot = strrchr(name, '.');
    return dot != NULL && (strcmp(dot, ".c") == 0 || strcmp(dot, ".h") == 0 ||
                           strcmp(dot, ".inc") == 0 || strcmp(dot, ".def") == 0);
}

/* Sources of a folder and of the folders in it. */
static int check_folder(const struct layer *layer, const char *folder, int *files) {
    DIR *dir = opendir(folder);
    ck_assert_msg(dir != NULL, "cannot open %s", folder);
    int faults = 0;
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        char path[1024];
        int length = snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        ck_assert_int_lt(length, (int)sizeof path);
        if (entry->d_type == DT_DIR && entry->d_name[0] != '.') {
            faults += check_folder(layer, path, files);
        } else if (is_source(entry->d_name)) {
            faults += check_file(layer, path);
            ++*files;
        }
    }
    closedir(dir);
    return faults;
}

START_TEST(layers_point_downwards) {
    int files = 0;
    char folder[512];
    snprintf(folder, sizeof folder, "%s/%s", EVO_SOURCE_DIR, layers[_i].folder);
    int faults = check_folder(&layers[_i], folder, &files);
    ck_assert_int_gt(files, 0);
    ck_assert_msg(faults == 0, "%d faults in %s/", faults, layers[_i].folder);
}
END_TEST

/* ---- The rules themselves can fail ----------------------------------------- */

static int faults_of(const char *folder, const char *source) {
    char text[512];
    const struct layer *layer = NULL;
    for (size_t i = 0; i < EVO_COUNT_OF(layers); i++)
        if (strcmp(layers[i].folder, folder) == 0)
            layer = &layers[i];
    ck_assert_ptr_nonnull(layer);
    snprintf(text, sizeof text, "%s", source);
    strip(text);
    return check_includes(layer, "sample", text) + check_calls(layer, "sample", text);
}

START_TEST(faults_are_found) {
    ck_assert_int_eq(faults_of("search", "#include \"oracle/oracle.h\"\n"), 1);
    ck_assert_int_eq(faults_of("oracle", "#include \"search/search.h\"\n"), 1);
    ck_assert_int_eq(faults_of("base", "#include \"program/program.h\"\n"), 1);
    ck_assert_int_eq(faults_of("timing", "#include <llvm-c/Core.h>\n"), 1);
    ck_assert_int_eq(faults_of("cli", "#include <mpfr.h>\n#include <sqlite3.h>\n"), 2);
    ck_assert_int_eq(faults_of("jit", "void f(void) { abort (); }\n"), 1);
    ck_assert_int_eq(faults_of("jit", "/* a */ fprintf(stderr, \"\");\n"), 1);
    ck_assert_int_eq(faults_of("jit", "#include <llvm-c/Core.h>\n"), 0);
    ck_assert_int_eq(faults_of("export", "x(\"printf(\\\"a\\\")\"); // exit(1)\n"), 0);
    ck_assert_int_eq(faults_of("base", "int snprintf(char *); f(format(printf, 1));"),
                     0);
    ck_assert_int_eq(faults_of("cli", "exit(1);\n"), 0);
    ck_assert_int_eq(faults_of("cli", "#include \"oracle/truth/truth.h\"\n"), 1);
    ck_assert_int_eq(faults_of("oracle", "#include \"oracle/truth/truth.h\"\n"), 0);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("layers");
    TCase *tcase = tcase_create("layers");
    tcase_add_loop_test(tcase, layers_point_downwards, 0, EVO_COUNT_OF(layers));
    tcase_add_test(tcase, faults_are_found);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
