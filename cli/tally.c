/* What became of the candidates of a run. */
#include "cli/run.h"

static double percent(uint64_t part, uint64_t whole) {
    return whole > 0 ? 100.0 * (double)part / (double)whole : 0;
}

static void report_funnel(const evo_run_state *run) {
    uint64_t all = run->duplicates;
    for (int r = 0; r < EVO_REJECT_COUNT; r++)
        all += run->rejects[r];
    if (all == 0)
        return;
    fprintf(stderr, "of %llu candidates: known by canonical form %.1f %%",
            (unsigned long long)all, percent(run->duplicates, all));
    for (int r = EVO_REJECT_NONE + 1; r < EVO_REJECT_COUNT; r++)
        fprintf(stderr, ", %s %.1f %%", evo_reject_name((evo_reject)r),
                percent(run->rejects[r], all));
    fprintf(stderr, ", scored %.1f %%\n", percent(run->rejects[EVO_REJECT_NONE], all));
}

static void report_screening(const evo_run_state *run) {
    uint64_t bred = 0;
    for (int f = 0; f < EVO_FATE_COUNT; f++)
        bred += run->fates[f];
    if (bred == 0)
        return;
    fprintf(stderr, "screened %llu children:", (unsigned long long)bred);
    for (int f = 0; f < EVO_FATE_COUNT; f++)
        fprintf(stderr, "%s %s %.1f %%", f > 0 ? "," : "", evo_fate_name((evo_fate)f),
                percent(run->fates[f], bred));
    fprintf(stderr, "\n");
}

void evo_run_report(const evo_run_state *run) {
    report_funnel(run);
    report_screening(run);
}
