/* oracle, inside: observed claims of kernels with several inputs. draw.c says where to
 * look, observe.c looks and concludes. */
#ifndef EVO_ORACLE_SEVERAL_H
#define EVO_ORACLE_SEVERAL_H

#include "oracle/internal.h"
#include "oracle/truth/truth.h"

/* What inputs are drawn from: one object for a run, constant while it is used. */
enum { EVO_SPECIAL_LIMIT = 512 };
typedef struct evo_several_space {
    evo_target_id target;
    evo_format_id format;
    int inputs;
    int64_t first, last; /* the domain of every argument, ordered encodings */
    uint64_t special[EVO_SPECIAL_LIMIT]; /* within it, the most special ones first */
    size_t special_count, grid_side;
} evo_several_space;

/* False where the domain holds no value. */
bool evo_several_space_init(evo_several_space *space, evo_target_id target,
                            evo_format_id format, const evo_domain *domain);

/* Every combination of special values, of four arguments of the most special ones:
 * how many there are, and number `index` of them. */
size_t evo_several_grid_size(const evo_several_space *space);
void evo_several_grid(const evo_several_space *space, size_t index, evo_tuple *tuple);

/* Some arguments special, the others ordinary: which and which value go by `index`, and
 * come again after evo_several_mixed_count. */
size_t evo_several_mixed_count(const evo_several_space *space);
void evo_several_mixed(const evo_several_space *space, evo_rng *rng, size_t index,
                       evo_tuple *tuple);

/* Draw number `index` of a stream, in turn: uniform in the encodings of all arguments;
 * one argument next to a special value; all of them; and where the target is hard. */
void evo_several_draw(const evo_several_space *space, evo_rng *rng, size_t index,
                      evo_tuple *tuple);

/* A neighbour: one argument or all moved by up to 2^bits encodings. */
void evo_several_step(const evo_several_space *space, evo_rng *rng, int bits,
                      evo_tuple *tuple);

/* 2^u, u uniform on [lo, hi): a significand and an exponent, no function, so that it is
 * the same everywhere. */
double evo_several_log_uniform(evo_rng *rng, double lo, double hi);

/* ln(1 - e^a) for a < 0, a number of the format. `close`: a moves to the one among its
 * neighbours for which that is nearest to a number of the format. */
double evo_several_border(evo_format_id format, bool close, double *a);

/* Of targets of vector.def (vector.c): draws where they are hard; evo_oracle_settle has
 * to follow. */
void evo_vector_draw(const evo_several_space *space, evo_rng *rng, evo_tuple *tuple);

/* Where Bessel functions are hard (bessel.c). */
void evo_several_draw_bessel(const evo_several_space *space, evo_rng *rng,
                             evo_tuple *tuple);

#endif
