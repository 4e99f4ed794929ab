/* Domains: intervals of the extended reals as text. */
#include "targets/targets.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

evo_domain evo_domain_whole(void) {
    return (evo_domain){-INFINITY, INFINITY, false, false, true};
}

static const char *skip_space(const char *text) {
    while (isspace((unsigned char)*text))
        text++;
    return text;
}

/* Reads one number; NULL after an error. */
static const char *read_bound(const char *text, const char *cursor, double *value,
                              evo_error *err) {
    char *end;
    errno = 0;
    *value = strtod(cursor, &end);
    if (end == cursor)
        evo_fail(err, EVO_ERR_PARSE, "domain \"%s\" should have a number at \"%s\"",
                 text, cursor);
    else if (isnan(*value))
        evo_fail(err, EVO_ERR_PARSE,
                 "domain \"%s\" has NaN as a bound, which no "
                 "interval contains",
                 text);
    else if (errno == ERANGE && (*value == 0 || isinf(*value)))
        evo_fail(err, EVO_ERR_PARSE,
                 "domain \"%s\" has a bound beyond the range of double", text);
    else
        return skip_space(end);
    return NULL;
}

static evo_status check_order(const char *text, const evo_domain *domain,
                              evo_error *err) {
    if (domain->lo > domain->hi)
        return evo_fail(err, EVO_ERR_PARSE,
                        "domain \"%s\" is reversed: write the smaller bound first",
                        text);
    if (domain->lo == domain->hi && (domain->lo_open || domain->hi_open))
        return evo_fail(err, EVO_ERR_PARSE, "domain \"%s\" is empty", text);
    return EVO_OK;
}

evo_status evo_domain_parse(const char *text, evo_domain *domain, evo_error *err) {
    const char *cursor = skip_space(text);
    if (strncmp(cursor, "whole", 5) == 0 && *skip_space(cursor + 5) == '\0') {
        *domain = evo_domain_whole();
        return EVO_OK;
    }
    bool bracketed = *cursor == '[' || *cursor == '(';
    evo_domain parsed = {.lo_open = *cursor == '('};
    cursor = read_bound(text, skip_space(cursor + bracketed), &parsed.lo, err);
    if (cursor == NULL)
        return EVO_ERR_PARSE;
    if (*cursor != ',')
        return evo_fail(err, EVO_ERR_PARSE,
                        "domain \"%s\" should be two numbers with a comma between, "
                        "such as \"-1,1\" or \"(0,1]\"",
                        text);
    cursor = read_bound(text, skip_space(cursor + 1), &parsed.hi, err);
    if (cursor == NULL)
        return EVO_ERR_PARSE;
    bool closed = *cursor == ']' || *cursor == ')';
    if (closed != bracketed)
        return evo_fail(err, EVO_ERR_PARSE, "domain \"%s\" %s", text,
                        *cursor != '\0' && !closed ? "has junk after its second bound"
                        : bracketed                ? "lacks its closing bracket"
                                                   : "lacks its opening bracket");
    parsed.hi_open = *cursor == ')';
    cursor = skip_space(cursor + closed);
    if (*cursor != '\0')
        return evo_fail(err, EVO_ERR_PARSE, "domain \"%s\" has junk at its end: \"%s\"",
                        text, cursor);
    evo_status status = check_order(text, &parsed, err);
    if (status == EVO_OK)
        *domain = parsed;
    return status;
}

/* The shortest decimal that reads back as the same number. */
static void append_number(evo_text *text, double value) {
    char digits[40];
    for (int precision = 1; precision <= 17; precision++) {
        snprintf(digits, sizeof digits, "%.*g", precision, value);
        if (strtod(digits, NULL) == value)
            break;
    }
    evo_text_append(text, "%s", digits);
}

void evo_domain_format(const evo_domain *domain, evo_text *text) {
    if (domain->whole) {
        evo_text_append(text, "whole");
        return;
    }
    evo_text_append(text, domain->lo_open ? "(" : "[");
    append_number(text, domain->lo);
    evo_text_append(text, ",");
    append_number(text, domain->hi);
    evo_text_append(text, domain->hi_open ? ")" : "]");
}

bool evo_domain_contains(const evo_domain *domain, double x) {
    if (domain->whole)
        return true;
    bool above = domain->lo_open ? x > domain->lo : x >= domain->lo;
    bool below = domain->hi_open ? x < domain->hi : x <= domain->hi;
    return above && below;
}

bool evo_domain_covers(const evo_domain *wide, const evo_domain *narrow) {
    if (wide->whole || narrow->whole)
        return wide->whole;
    bool lo = wide->lo < narrow->lo ||
              (wide->lo == narrow->lo && (!wide->lo_open || narrow->lo_open));
    bool hi = wide->hi > narrow->hi ||
              (wide->hi == narrow->hi && (!wide->hi_open || narrow->hi_open));
    return lo && hi;
}
