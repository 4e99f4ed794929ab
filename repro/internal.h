/* What the papers' files share. */
#ifndef EVO_REPRO_INTERNAL_H
#define EVO_REPRO_INTERNAL_H

#include "repro/repro.h"

#define EVO_PAPER(id, name, title, authors, year)                                      \
    EVO_MUST_CHECK                                                                     \
    evo_status evo_repro_##id(const evo_repro_options *options, evo_figures *figures,  \
                              evo_error *err);
#include "repro/papers.def"
#undef EVO_PAPER

#endif
