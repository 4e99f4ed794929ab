/* Parts of evolve report. */
#ifndef EVO_CLI_REPORT_H
#define EVO_CLI_REPORT_H

#include "cli/page.h"
#include "cli/plot.h"
#include "cli/quant.h"
#include "cli/show.h"

/* The page of an archive of kernels (report_kernels.c) and of one of quantisers
 * (report_quantisers.c), from its beginning to its end. */
EVO_MUST_CHECK
evo_status evo_report_kernels(evo_archive *archive, evo_text *page, evo_error *err);
EVO_MUST_CHECK
evo_status evo_report_quantisers(evo_archive *archive, evo_text *page, evo_error *err);
/* The runs of an archive as a table (cmd_report.c). */
EVO_MUST_CHECK
evo_status evo_report_runs(evo_archive *archive, evo_text *page, evo_error *err);

#endif
