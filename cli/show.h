/* Parts of evolve show: formulas, graphs, error curves, ancestry. */
#ifndef EVO_CLI_SHOW_H
#define EVO_CLI_SHOW_H

#include "cli/real.h"

/* ---- Steps of a kernel over the reals (show_steps.c) ---------------------------- */

/* Steps that depend on x, constants folded: the oracle's subject. The last step is the
 * result; without a step the result is x, or constant 0 where there is one. */
typedef struct evo_show_steps {
    size_t step_count, constant_count;
    evo_real_step steps[EVO_REAL_SUBJECT_STEPS];
    double hi[EVO_REAL_SUBJECT_CONSTANTS], lo[EVO_REAL_SUBJECT_CONSTANTS];
} evo_show_steps;

EVO_MUST_CHECK
evo_status evo_show_read_steps(const evo_kernel *kernel, evo_show_steps *steps,
                               evo_error *err);
/* One step a line, constants in decimal with all their digits; `name` is what the
 * result is called, such as "f(x)". */
void evo_show_print_steps(const evo_show_steps *steps, const char *name,
                          evo_text *text);

/* ---- Text (show_text.c) ---------------------------------------------------------- */

/* Everything about the kernel but its ancestry, as lines. */
EVO_MUST_CHECK
evo_status evo_show_print(const evo_loaded *loaded, FILE *file, evo_error *err);
/* Of a kernel over the reals: "f(x) = ..." or "f'(x) = ...". */
EVO_MUST_CHECK
evo_status evo_show_append_formula(const evo_kernel *kernel, bool derivative,
                                   evo_text *text, evo_error *err);
/* The derivative of a kernel of a format, as a program. */
EVO_MUST_CHECK
evo_status evo_show_append_derivative(const evo_kernel *kernel, evo_text *text,
                                      evo_error *err);

/* ---- Graph (show_graph.c) -------------------------------------------------------- */

/* Any kernel as a graph for Graphviz, and drawn: constants stand in the nodes that use
 * them, with six digits; the second and third operand's edges are dashed. */
EVO_MUST_CHECK
evo_status evo_show_graph(const evo_kernel *kernel, bool svg, evo_text *text,
                          evo_error *err);

/* ---- Error curve (show_curve.c) ---------------------------------------------------
 */

enum { EVO_SHOW_POINTS = 1001 };
typedef struct evo_show_curve {
    size_t count;
    double x[EVO_SHOW_POINTS], error[EVO_SHOW_POINTS];
    bool signed_error; /* over the reals; else ulp, absolute */
    char unit[32];     /* "relative error", ... */
} evo_show_curve;

/* Errors at points of the claim's domain, or of the target's core where that is
 * narrower: over the reals as MPFR sees them, else of the interpreter's results. */
EVO_MUST_CHECK
evo_status evo_show_read_curve(const evo_loaded *loaded, evo_show_curve *curve,
                               evo_error *err);
void evo_show_curve_csv(const evo_show_curve *curve, evo_text *text);
void evo_show_curve_svg(const evo_show_curve *curve, const char *title, evo_text *text);

/* ---- Ancestry (show_ancestry.c) ----------------------------------------------------
 */

typedef struct evo_show_ancestor {
    char id[33], other_parent[33], operator_name[32];
    int operations;
    bool has_error, has_time;
    double error, ns;
} evo_show_ancestor;

/* From the oldest known ancestor, over first parents, to the kernel itself. malloc'd.
 */
EVO_MUST_CHECK
evo_status evo_show_read_ancestry(const char *path, const evo_archive_entry *entry,
                                  evo_show_ancestor **list, size_t *count,
                                  evo_error *err);
/* The last `most` of them as a table; how many are left out. */
size_t evo_show_ancestry_grid(const evo_show_ancestor *list, size_t count, size_t most,
                              bool real, evo_grid *grid);
json_t *evo_show_ancestry_json(const evo_show_ancestor *list, size_t count, bool real);

#endif
