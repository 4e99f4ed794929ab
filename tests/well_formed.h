/* Whether SVG and HTML are well-formed. */
#ifndef EVO_TESTS_WELL_FORMED_H
#define EVO_TESTS_WELL_FORMED_H

#include <stdbool.h>
#include <string.h>

/* Start and end tags match, attributes are quoted, no bare < or &: well-formed as far
 * as these pages use XML. */
static inline bool is_well_formed(const char *xml) {
    static const char doctype[] = "<!DOCTYPE html>\n";
    char open[64][16];
    int depth = 0, roots = 0;
    if (strncmp(xml, doctype, strlen(doctype)) == 0)
        xml += strlen(doctype);
    for (const char *at = xml; *at != '\0';) {
        if (*at == '&') {
            if (strncmp(at, "&lt;", 4) != 0 && strncmp(at, "&gt;", 4) != 0 &&
                strncmp(at, "&amp;", 5) != 0 && strncmp(at, "&quot;", 6) != 0)
                return false;
        }
        if (*at == '>' || (depth == 0 && *at != '<' && *at != '\n'))
            return false;
        if (*at++ != '<')
            continue;
        bool end = *at == '/';
        at += end;
        size_t length = strcspn(at, " />");
        if (length == 0 || length > 15)
            return false;
        if (end) {
            if (depth == 0 || strncmp(open[--depth], at, length) != 0 ||
                open[depth][length] != '\0' || at[length] != '>')
                return false;
            at += length + 1;
            continue;
        }
        roots += depth == 0;
        if (depth == 64)
            return false;
        memcpy(open[depth], at, length);
        open[depth][length] = '\0';
        at += length;
        while (*at == ' ') { /* name="value" */
            at += strcspn(at, "=<>");
            if (at[0] != '=' || at[1] != '"')
                return false;
            at += 2 + strcspn(at + 2, "\"<&");
            if (*at++ != '"')
                return false;
        }
        if (at[0] == '/' && at[1] == '>')
            at += 2;
        else if (*at++ == '>')
            depth++;
        else
            return false;
    }
    return depth == 0 && roots == 1;
}

#endif
