/* Claims about functions of rows, as text and as JSON. */
#include "cli/cli.h"

#include <math.h>
#include <stdlib.h>

#include "targets/rows.h"

/* What claims hold in worst_input: oracle/rows.h. */
enum { FAMILY, LENGTH, SEED, INDEX };

/* Readers of JSON keep whole numbers up to here; larger seeds have their bits beside
 * them. */
static const uint64_t exact = UINT64_C(1) << 53;

static const char *family_of(const evo_claim *claim) {
    uint64_t family = claim->worst_input[FAMILY];
    return family < EVO_ROW_FAMILY_COUNT
               ? evo_row_family_name((evo_row_family_id)family)
               : "unknown";
}

const char *evo_cli_sum_name(evo_target_id target) {
    double total = evo_target_row(target)->total;
    return isnan(total) ? NULL : total == 1 ? "|sum - 1|" : "sum is off";
}

void evo_cli_print_row_claim(FILE *file, const evo_claim *claim, evo_target_id target,
                             const char *format) {
    evo_format_id id = EVO_FORMAT_F32;
    (void)evo_format_find(format, &id);
    fprintf(file, "%-14s observed over %llu results\n", "claim",
            (unsigned long long)claim->inputs);
    if (isfinite(claim->max_ulp))
        fprintf(file, "%-14s %.6f = %a\n", "max ULP", ceil(claim->max_ulp * 1e6) / 1e6,
                claim->max_ulp);
    else
        fprintf(file, "%-14s infinite: a required special value is missed\n",
                "max ULP");
    if (!evo_claim_detailed(claim)) /* a candidate's */
        return;
    fprintf(file, "%-14s %s, %llu elements, seed %llu, result %llu\n", "worst row",
            family_of(claim), (unsigned long long)claim->worst_input[LENGTH],
            (unsigned long long)claim->worst_input[SEED],
            (unsigned long long)claim->worst_input[INDEX]);
    double got = evo_format_decode(id, claim->worst_got);
    fprintf(file, "%-14s %.9g = %a\n", "result there", got, got);
    fprintf(file, "%-14s %.6f\n", "mean ULP", claim->mean_ulp);
    fprintf(file, "%-14s %llu at most (%.4f %%)\n", "misrounded",
            (unsigned long long)claim->misrounded,
            claim->inputs > 0
                ? 100.0 * (double)claim->misrounded / (double)claim->inputs
                : 0.0);
    if (claim->special_failures > 0)
        fprintf(file, "%-14s %llu\n", "special misses",
                (unsigned long long)claim->special_failures);
    const char *sum = evo_cli_sum_name(target); /* an archive may have what it likes */
    if (claim->has_sum && sum != NULL)
        fprintf(file, "%-14s %.3g at most\n", sum, claim->sum_error);
}

static void set_sum(json_t *object, const evo_claim *claim) {
    if (claim->has_sum) {
        evo_json_real(object, "sum_error", claim->sum_error);
        return;
    }
    json_object_set_new(object, "sum_error", json_null());
    json_object_set_new(object, "sum_error_hex", json_null());
}

void evo_json_row_claim(json_t *object, const evo_claim *claim) {
    if (!evo_claim_detailed(claim)) { /* a candidate's */
        json_object_set_new(object, "worst_row", json_null());
        set_sum(object, claim);
        return;
    }
    json_object_set_new(object, "worst_row",
                        json_pack("{ss,sI,sI,sI}", "family", family_of(claim), "length",
                                  (json_int_t)claim->worst_input[LENGTH], "seed",
                                  (json_int_t)claim->worst_input[SEED], "index",
                                  (json_int_t)claim->worst_input[INDEX]));
    if (claim->worst_input[SEED] > exact) {
        char text[24];
        snprintf(text, sizeof text, "0x%llx",
                 (unsigned long long)claim->worst_input[SEED]);
        json_object_set_new(json_object_get(object, "worst_row"), "seed_bits",
                            json_string(text));
    }
    set_sum(object, claim);
}

bool evo_json_read_row_claim(const json_t *object, evo_claim *claim) {
    static const char *const names[] = {
        [LENGTH] = "length", [SEED] = "seed", [INDEX] = "index"};
    const json_t *row = json_object_get(object, "worst_row");
    const char *name = json_string_value(json_object_get(row, "family"));
    const char *sum = json_string_value(json_object_get(object, "sum_error_hex"));
    evo_row_family_id family;
    if (name == NULL || !evo_row_family_find(name, &family))
        return false;
    claim->worst_input[FAMILY] = family;
    const char *seed = json_string_value(json_object_get(row, "seed_bits"));
    for (size_t i = LENGTH; i <= INDEX; i++) {
        const json_t *number = json_object_get(row, names[i]);
        double value = json_number_value(number); /* of files: integers are reals */
        if (i == SEED && seed != NULL)
            claim->worst_input[i] = strtoull(seed, NULL, 16);
        else if (json_is_number(number) && value >= 0 && value < 0x1p64)
            claim->worst_input[i] = (uint64_t)value;
        else
            return false;
    }
    claim->sum_error = sum != NULL ? strtod(sum, NULL) : (double)NAN;
    claim->has_sum = claim->sum_error >= 0; /* older files say nan */
    return true;
}
