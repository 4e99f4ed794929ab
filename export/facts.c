/* The fact block: what is claimed of a kernel, as a comment. */
#include "export/internal.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "targets/rows.h"

/* Free text from archives: it must not end the comment or the line it is in, and a
 * backslash at the end of a line would continue it. */
void evo_export_append_clean(evo_text *out, const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        bool star = i > 0 && ((text[i - 1] == '*' && c == '/') ||
                              (text[i - 1] == '/' && c == '*') ||
                              (text[i - 1] == '?' && c == '?'));
        if (star)
            evo_text_append(out, " ");
        if (c < 32 || c == 127 || c == '\\')
            c = ' ';
        evo_text_append_bytes(out, (const char *)&c, 1);
    }
}

static void append_lines(evo_text *out, const char *label, const char *text) {
    while (text != NULL && *text != '\0') {
        size_t length = strcspn(text, "\n");
        evo_text_append(out, " *   %-13s", label);
        evo_export_append_clean(out, text, length);
        evo_text_append(out, "\n");
        label = "";
        text += length;
        text += *text == '\n';
    }
}

/* Rounded up to six decimals, so that the bound stays one. */
static void append_ulp(evo_text *out, double ulp) {
    if (!isfinite(ulp) || fabs(ulp) > 1e9)
        evo_text_append(out, "%g", ulp);
    else
        evo_text_append(out, "%.6f", ceil(ulp * 1e6) / 1e6);
}

static void append_encoding(evo_text *out, const evo_export_item *item, uint64_t code) {
    evo_format_id format;
    if (item->format == NULL || !evo_format_find(item->format, &format)) {
        evo_text_append(out, "0x%" PRIx64, code);
        return;
    }
    double value = evo_format_decode(format, code);
    int digits = format == EVO_FORMAT_F64 ? 17 : 9;
    evo_text_append(out, "%a (%.*g, encoding 0x%0*" PRIx64 ")", value, digits, value,
                    evo_format_get(format)->bits / 4, code);
}

static void append_properties(evo_text *out, const evo_claim *claim, bool in_c) {
    const struct {
        uint32_t flag;
        const char *name;
    } names[] = {
        {EVO_PROPERTY_SYMMETRY, "odd or even exactly"},
        {EVO_PROPERTY_RANGE, "never outside the range of the function"},
        {EVO_PROPERTY_MONOTONE, "monotone"},
        {EVO_PROPERTY_EXACT, "exact where the result is representable"},
        {EVO_PROPERTY_SPECIALS,
         in_c ? "zeros, infinities and NaN as in C23 Annex F"
              : "limits at zeros and infinities, NaN where it is undefined"},
    };
    for (int held = 1; held >= 0; held--) {
        const char *label = held ? "holds" : "fails";
        for (size_t k = 0; k < EVO_COUNT_OF(names); k++) {
            bool checked = claim->properties_checked & names[k].flag;
            bool holds = claim->properties_held & names[k].flag;
            if (!checked || holds != (held == 1))
                continue;
            evo_text_append(out, " *   %-13s%s\n", label, names[k].name);
            label = "";
        }
    }
}

/* oracle/rows.h has what the numbers are */
static void append_worst_row(evo_text *out, const evo_claim *claim,
                             const evo_row_target *target) {
    uint64_t family = claim->worst_input[0];
    if (claim->has_sum && target->total == 1)
        evo_text_append(out, " *   %-13s%.3g at most\n", "|sum - 1|", claim->sum_error);
    evo_text_append(
        out,
        " *   %-13s%s, %" PRIu64 " elements, seed %" PRIu64 ", result %" PRIu64 "\n",
        "worst row",
        family < EVO_ROW_FAMILY_COUNT ? evo_row_family_name((evo_row_family_id)family)
                                      : "unknown",
        claim->worst_input[1], claim->worst_input[2], claim->worst_input[3]);
}

static const evo_row_target *row_target(const char *target) {
    evo_target_id id;
    return target != NULL && evo_target_find(target, &id) ? evo_target_row(id) : NULL;
}

static void append_details(evo_text *out, const evo_export_item *item) {
    const evo_claim *claim = item->claim;
    const evo_row_target *row = row_target(item->target);
    evo_target_id target;
    int arity = 1;
    bool in_c = false;
    if (row != NULL) {
        arity = 0;
        append_worst_row(out, claim, row);
    } else if (item->target != NULL && evo_target_find(item->target, &target)) {
        arity = evo_target_get(target)->inputs;
        in_c = evo_target_is_in_c(target);
    }
    for (int k = 0; k < arity && k < EVO_MAX_ARITY; k++) {
        evo_text_append(out, " *   %-13s", k == 0 ? "worst input" : "");
        append_encoding(out, item, claim->worst_input[k]);
        evo_text_append(out, "\n");
    }
    evo_text_append(out, " *   %-13s", "result there");
    append_encoding(out, item, claim->worst_got);
    evo_text_append(out, "\n *   %-13s", "mean error");
    append_ulp(out, claim->mean_ulp);
    evo_text_append(out, " ulp\n *   %-13s%" PRIu64 " results\n", "misrounded",
                    claim->misrounded);
    if (claim->special_failures > 0)
        evo_text_append(out, " *   %-13s%" PRIu64 " special results are wrong\n",
                        "beware", claim->special_failures);
    append_properties(out, claim, in_c);
}

static bool is_on_codes(const char *target, evo_code_role *role) {
    evo_target_id id;
    const evo_codes *codes =
        target != NULL && evo_target_find(target, &id) ? evo_target_codes(id) : NULL;
    if (codes != NULL)
        *role = codes->role;
    return codes != NULL;
}

/* A count of wrong results, or of products a relative error. */
static void append_code_claim(evo_text *out, const evo_claim *claim,
                              evo_code_role role) {
    const char *how =
        claim->verdict == EVO_VERDICT_PROVEN ? "proven: all visited" : "observed";
    if (evo_code_multiplies(role))
        evo_text_append(
            out,
            " *   %-13s%.6f root mean square, relative, of %" PRIu64
            " pairs of normal\n *   %-13snumbers whose product is normal "
            "and at most half of the largest\n *   %-13snumber, %s\n *   %-13s%" PRIu64
            " products are not the nearest code\n",
            "error", claim->max_ulp, claim->inputs, "", "", how, "rounding",
            claim->misrounded);
    else
        evo_text_append(out,
                        " *   %-13s%" PRIu64 " of %" PRIu64 " results, %s\n *   %-13s"
                        "subnormal floats are needed\n",
                        "wrong", claim->misrounded, claim->inputs, how, "FTZ/DAZ");
}

/* Which rows were looked at, and what the arguments beside x are. */
static void append_rows(evo_text *out, const evo_row_target *row) {
    const char *before = "rows of the families";
    for (int f = 0; f < EVO_ROW_FAMILY_COUNT; f++)
        if (row->families >> f & 1) {
            evo_text_append(out, "%s %s", before,
                            evo_row_family_name((evo_row_family_id)f));
            before = ",";
        }
    for (int i = 1; i < evo_row_input_count(row); i++)
        evo_text_append(out, "\n *   %-13sx%d: %s", "", i,
                        evo_row_input_name(row->inputs[i]));
    for (int i = 0; i < evo_row_param_count(row); i++)
        evo_text_append(out, "\n *   %-13sp%d: %s, from %g to %g", "", i,
                        row->params[i].name, row->params[i].least,
                        row->params[i].largest);
}

static void append_claim(evo_text *out, const evo_export_item *item) {
    const evo_claim *claim = item->claim;
    const evo_row_target *row = row_target(item->target);
    evo_code_role role;
    if (is_on_codes(item->target, &role)) {
        append_code_claim(out, claim, role);
        return;
    }
    evo_text_append(out, " *   %-13s", "domain");
    if (row != NULL)
        append_rows(out, row);
    else if (claim->domain.whole)
        evo_text_append(out, "every input");
    else
        evo_domain_format(&claim->domain, out);
    evo_text_append(out, "\n *   %-13s", "max error");
    append_ulp(out, claim->max_ulp);
    if (claim->verdict == EVO_VERDICT_PROVEN)
        evo_text_append(out, " ulp, proven: all %" PRIu64 " inputs visited",
                        claim->inputs);
    else
        evo_text_append(out, " ulp, observed on %" PRIu64 " %s", claim->inputs,
                        row != NULL ? "results" : "inputs");
    evo_text_append(out, "\n");
    if (evo_claim_detailed(claim))
        append_details(out, item);
    evo_text_append(out,
                    " *   %-13sonly results for subnormal inputs and subnormal results "
                    "change\n",
                    "FTZ/DAZ");
}

void evo_export_append_range(const evo_export_item *items, size_t count, size_t from,
                             evo_text *out) {
    size_t next = 0;
    for (size_t k = 0; k < count; k++)
        if (items[k].from > from && (next == 0 || items[k].from < next))
            next = items[k].from;
    if (next == 0)
        evo_text_append(out, "Rows of at least %zu elements", from);
    else if (from == 0)
        evo_text_append(out, "Rows of fewer than %zu elements", next);
    else
        evo_text_append(out, "Rows of %zu to %zu elements", from, next - 1);
}

static void append_item(evo_text *out, const evo_export_item *item, bool several) {
    evo_target_id target;
    if (several)
        evo_text_append(out, " * On %s:\n", evo_isa_name(item->isa));
    evo_text_append(out, " *   %-13s", "target");
    if (item->target == NULL) {
        evo_text_append(out, "none that is known");
    } else {
        evo_export_append_clean(out, item->target, strlen(item->target));
        if (evo_target_find(item->target, &target))
            evo_text_append(out, ", %s", evo_target_get(target)->formula);
    }
    if (item->format != NULL) {
        evo_text_append(out, ", ");
        evo_export_append_clean(out, item->format, strlen(item->format));
    }
    evo_text_append(out, "\n");
    if (item->claim != NULL)
        append_claim(out, item);
    else
        evo_text_append(out, " *   %-13snone is stated\n", "claim");
    if (item->id != NULL) {
        evo_text_append(out, " *   %-13s", "id");
        evo_export_append_clean(out, item->id, strlen(item->id));
        evo_text_append(out, "\n");
    }
    append_lines(out, "evidence", item->evidence);
}

/* Whether some are for different instruction sets, but the same lengths. */
static bool append_items(evo_text *out, const evo_export_item *items, size_t count) {
    bool ranges = false, several = false;
    for (size_t k = 1; k < count; k++) { /* in order of `from` */
        ranges |= items[k].from != items[k - 1].from;
        several |= items[k].from == items[k - 1].from;
    }
    for (size_t k = 0; k < count; k++) {
        if (ranges && (k == 0 || items[k].from != items[k - 1].from)) {
            evo_text_append(out, " * ");
            evo_export_append_range(items, count, items[k].from, out);
            evo_text_append(out, ":\n");
        }
        append_item(out, &items[k], several);
        evo_text_append(out, " *\n");
    }
    return several;
}

void evo_export_facts(const evo_export_item *items, size_t count, const char *name,
                      evo_text *out) {
    const char *target = items[0].target;
    evo_text_append(out, "/* %s", name);
    if (target != NULL) {
        evo_text_append(out, ": ");
        evo_export_append_clean(out, target, strlen(target));
    }
    evo_text_append(out, "\n *\n");
    bool several = append_items(out, items, count);
    if (several)
        evo_text_append(
            out,
            " * Different instruction sets run different kernels: results differ in\n"
            " * their last bits between them. Each claim above is for its own.\n");
    else
        evo_text_append(
            out,
            " * Every instruction set gives the same bits (of a NaN, only that it is\n"
            " * one).\n");
    evo_target_id id;
    evo_code_role role;
    const evo_row_target *row = row_target(target);
    bool known = target != NULL && evo_target_find(target, &id);
    const char *units =
        evo_target_error_text(evo_target_get(known ? id : EVO_TARGET_EXP));
    if (is_on_codes(target, &role))
        evo_text_append(out,
                        " * A code is the low bits of a byte, whose other bits are "
                        "zero. NaN\n");
    else
        evo_text_append(out, " * Errors are %s%s. NaN\n", units,
                        row != NULL && row->unit > 0 ? ",\n * at 1 where it is smaller"
                                                     : "");
    evo_text_append(
        out,
        " * payloads and signs, errno and exception flags are out of scope; rounding "
        "is\n"
        " * assumed to be to nearest.\n *\n"
        " * SPDX-License-Identifier: MIT-0\n */\n");
}
