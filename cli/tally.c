/* What became of the candidates of a run. */
#include "cli/run.h"

static void report_part(const char *name, uint64_t part, uint64_t whole) {
    fprintf(stderr, "%s %llu (%.1f %%)", name, (unsigned long long)part,
            100.0 * (double)part / (double)whole);
}

static void report_funnel(const evo_run_state *run) {
    uint64_t all = run->duplicates;
    for (int r = 0; r < EVO_REJECT_COUNT; r++)
        all += run->rejects[r];
    if (all == 0)
        return;
    fprintf(stderr, "of %llu candidates: ", (unsigned long long)all);
    report_part("known by canonical form", run->duplicates, all);
    for (int r = EVO_REJECT_NONE + 1; r < EVO_REJECT_COUNT; r++) {
        fprintf(stderr, ", ");
        report_part(evo_reject_name((evo_reject)r), run->rejects[r], all);
    }
    fprintf(stderr, ", ");
    report_part("scored", run->rejects[EVO_REJECT_NONE], all);
    fprintf(stderr, "\n");
}

static void report_screening(const evo_run_state *run) {
    uint64_t bred = 0;
    for (int f = 0; f < EVO_FATE_COUNT; f++)
        bred += run->fates[f];
    if (bred == 0)
        return;
    fprintf(stderr, "screened %llu children:", (unsigned long long)bred);
    for (int f = 0; f < EVO_FATE_COUNT; f++) {
        fprintf(stderr, "%s ", f > 0 ? "," : "");
        report_part(evo_fate_name((evo_fate)f), run->fates[f], bred);
    }
    fprintf(stderr, "\n");
}

void evo_run_report(const evo_run_state *run) {
    report_funnel(run);
    report_screening(run);
}
