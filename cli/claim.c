/* A claim as text. */
#include "cli/cli.h"

#include <math.h>
#include <string.h>

#include "targets/rows.h"

static void print_code(FILE *file, const char *label, const char *format,
                       uint64_t code) {
    evo_format_id id;
    if (evo_format_find(format, &id)) {
        double value = evo_format_decode(id, code);
        int digits = id == EVO_FORMAT_F64 ? 17 : 9;
        fprintf(file, "%-14s %.*g = %a (0x%llx)\n", label, digits, value, value,
                (unsigned long long)code);
    }
}

static void print_properties(FILE *file, const evo_claim *claim) {
    static const char *const names[] = {"symmetry", "range", "monotone", "exact cases",
                                        "specials"};
    fprintf(file, "%-14s", "properties");
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++) {
        uint32_t bit = (uint32_t)1 << i;
        if (claim->properties_checked & bit)
            fprintf(file, " %s: %s;", names[i],
                    claim->properties_held & bit ? "yes" : "no");
    }
    fprintf(file, "\n");
}

/* "all 4294967296 inputs" or "123 inputs of [0, 1]" */
static void print_inputs(FILE *file, const evo_claim *claim) {
    bool proven = claim->verdict == EVO_VERDICT_PROVEN;
    evo_text domain;
    evo_text_init(&domain);
    if (!claim->domain.whole) {
        evo_text_append(&domain, " of ");
        evo_domain_format(&claim->domain, &domain);
    }
    fprintf(file, "%s%llu inputs%s\n", proven ? "all " : "",
            (unsigned long long)claim->inputs, domain.data != NULL ? domain.data : "");
    evo_text_clear(&domain);
}

static void print_details(FILE *file, const evo_claim *claim, const char *format,
                          int inputs, int outputs) {
    char label[32];
    print_code(file, "worst input", format, claim->worst_input[0]);
    for (int i = 1; i < inputs && i < EVO_MAX_ARITY; i++) {
        snprintf(label, sizeof label, "      input %d", i);
        print_code(file, label, format, claim->worst_input[i]);
    }
    snprintf(label, sizeof label, "output %d there", claim->worst_output);
    print_code(file, outputs > 1 ? label : "result there", format, claim->worst_got);
    fprintf(file, "%-14s %.6f\n", "mean ULP", claim->mean_ulp);
    double results = (double)claim->inputs * outputs;
    fprintf(file, "%-14s %llu (%.4f %%)\n", "misrounded",
            (unsigned long long)claim->misrounded,
            results > 0 ? 100.0 * (double)claim->misrounded / results : 0.0);
    if (claim->special_failures > 0)
        fprintf(file, "%-14s %llu\n", "special misses",
                (unsigned long long)claim->special_failures);
    print_properties(file, claim);
}

static void print_code_claim(FILE *file, const evo_claim *claim, evo_target_id target) {
    const evo_target *row = evo_target_get(target);
    const evo_codes *codes = evo_target_codes(target);
    fprintf(file, "%-14s %s over ", "claim",
            claim->verdict == EVO_VERDICT_PROVEN ? "proven" : "observed");
    print_inputs(file, claim);
    bool multiplies = evo_code_multiplies(codes->role);
    if (!evo_claim_detailed(claim)) {
        fprintf(file, multiplies ? "%-14s %.6f root mean square\n" : "%-14s %.0f\n",
                multiplies ? "relative error" : "wrong", claim->max_ulp);
        return;
    }
    if (multiplies) {
        fprintf(file, "%-14s %.6f root mean square, %.6f mean\n", "relative error",
                claim->max_ulp, claim->mean_ulp);
        fprintf(file, "%-14s %llu\n", "not nearest",
                (unsigned long long)claim->misrounded);
    } else {
        fprintf(file, "%-14s %llu, %llu of them where one is NaN\n", "wrong",
                (unsigned long long)claim->misrounded,
                (unsigned long long)claim->special_failures);
    }
    if (claim->misrounded == 0)
        return;
    fprintf(file, "%-14s", multiplies ? "worst input" : "first wrong");
    for (int i = 0; i < row->inputs; i++)
        fprintf(file, " %#llx", (unsigned long long)claim->worst_input[i]);
    fprintf(file, " gives %#llx\n", (unsigned long long)claim->worst_got);
}

static void print_plain_claim(FILE *file, const evo_claim *claim, const char *format,
                              int inputs, int outputs) {
    bool real = evo_cli_is_real(format);
    fprintf(file, "%-14s %s over ", "claim",
            claim->verdict == EVO_VERDICT_PROVEN ? "proven" : "observed");
    print_inputs(file, claim);
    if (real) {
        double worst;
        memcpy(&worst, &claim->worst_input[0], sizeof worst);
        fprintf(file, "%-14s %.6e = %a, %s, at x = %.17g\n", "max error",
                claim->max_ulp, claim->max_ulp, evo_cli_error_word(format), worst);
        return;
    }
    if (isfinite(claim->max_ulp))
        fprintf(file, "%-14s %.6f = %a\n", "max ULP", ceil(claim->max_ulp * 1e6) / 1e6,
                claim->max_ulp); /* never less than the claim */
    else
        fprintf(file, "%-14s infinite: a required special value is missed\n",
                "max ULP");
    if (evo_claim_detailed(claim))
        print_details(file, claim, format, inputs, outputs);
}

void evo_cli_print_claim(FILE *file, const evo_claim *claim, const char *target,
                         const char *format, int inputs, int outputs) {
    evo_target_id id;
    bool found = evo_target_find(target, &id);
    if (found && evo_target_codes(id) != NULL)
        print_code_claim(file, claim, id);
    else if (found && evo_target_row(id) != NULL)
        evo_cli_print_row_claim(file, claim, id, format);
    else
        print_plain_claim(file, claim, format, inputs, outputs);
}
