/* scoring, inside: proof of kernels with several inputs or outputs. */
#ifndef EVO_SCORING_SEVERAL_H
#define EVO_SCORING_SEVERAL_H

#include "scoring/scoring.h"

/* Observes subjects with several inputs. One input and several outputs are as many
 * claims, each as if the others did not exist, and put together: proven in f32 and
 * below. Such a proof keeps no journal. */
EVO_MUST_CHECK
evo_status evo_prove_several(evo_subject *subjects, size_t count,
                             const evo_prove_options *options, evo_error *err);

#endif
