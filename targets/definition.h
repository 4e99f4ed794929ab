/* Targets that are defined by a formula: what a target file says, inside targets/ and
 * for those who evaluate formulas (oracle/). docs/target-files.md is for their authors.
 */
#ifndef EVO_TARGETS_DEFINITION_H
#define EVO_TARGETS_DEFINITION_H

#include "targets/expression.h"

enum {
    EVO_DEFINITION_POINTS = 8, /* arguments whose value is given */
    EVO_DEFINITION_LANDMARKS = 32,
    EVO_DEFINITION_NAME = 32, /* with its NUL; archives have that much room */
};

/* "at x = formula": takes the place of the formula at one argument. */
typedef struct evo_definition_point {
    double x;
    evo_expr value;
} evo_definition_point;

typedef struct evo_definition {
    char name[EVO_DEFINITION_NAME];
    char *text;    /* "name: ...\nformula: ...\n": all that the truth depends on and the
                      hints, so that it defines the target again */
    char *formula; /* as written */
    evo_expr expr;
    evo_definition_point points[EVO_DEFINITION_POINTS];
    int point_count;
    evo_domain domain;
    evo_timing_inputs timing[3];
    evo_landmark landmarks[EVO_DEFINITION_LANDMARKS];
    int landmark_count;
    evo_hash identity; /* of formula and points: what the truth depends on */
} evo_definition;

/* The registry, behind evo_target_get and evo_target_find. */
const evo_target *evo_target_defined(evo_target_id id);
bool evo_target_find_defined(const char *name, evo_target_id *id);

/* Reads a target file into *target and *definition, both zeroed by the caller; what is
 * allocated there belongs to the caller also after a failure. */
EVO_MUST_CHECK
evo_status evo_definition_read(const char *text, size_t length, evo_target *target,
                               evo_definition *definition, evo_error *err);

/* Core, reach, timing inputs and landmarks where they are not given, from values in
 * double on a grid of floats: hints of where to look, on which no claim rests. */
void evo_definition_derive(evo_target *target, evo_definition *definition);

#endif
