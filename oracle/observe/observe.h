/* oracle, inside: observed claims of f64 kernels. observe.c plans and samples, batch.c
 * scores what is looked at, climb.c goes where errors are large and concludes. */
#ifndef EVO_ORACLE_OBSERVE_H
#define EVO_ORACLE_OBSERVE_H

#include "oracle/observe/blocks.h"
#include "oracle/truth/truth.h"

enum {
    OBSERVE_TURNS = 20,   /* the strata of a piece are visited in so many turns */
    OBSERVE_KEPT = 1024,  /* worst and hardest inputs that are kept */
    OBSERVE_CELLS = 8,    /* parts of a binade, of each of which the worst is kept */
    OBSERVE_FEW = 4096,   /* samples of a piece where rounding is copying */
    OBSERVE_DIRECT = 1024 /* samples of a piece that only MPFR knows */
};

/* Of all inputs one in so many is compared with MPFR. */
#define OBSERVE_CONFIRM_SHIFT 12

/* The arguments of one sign and binade within the domain, by magnitude code. */
struct piece {
    bool negative;
    uint32_t slot;       /* number of the binade from zero: names its random stream */
    int64_t first, last; /* inclusive */
    evo_block *blocks;   /* ascending; they cover first..last; made on the first turn */
    size_t count;        /* 0: there was no time */
    bool plain;          /* correct rounding is copying, all over it */
    uint64_t samples;    /* strata */
    atomic_uint_fast64_t seen; /* of them */
};

struct found {
    double key; /* larger first */
    uint64_t x, got;
};

/* The first OBSERVE_KEPT by key, then by encoding of x, which is the order in which
 * inputs are visited: a set that does not depend on the order of additions. */
struct best {
    struct found *items; /* twice as many */
    size_t count;
    double least;  /* keys below it are of no use, */
    uint64_t last; /* and as large as it only encodings below this */
};

/* The worst input of a part of a binade, of equal ones the first; error 0: none yet. */
struct peak {
    double error;
    uint64_t x;
};

__extension__ typedef unsigned __int128 evo_wide;

/* What was seen of one subject by one worker. All parts are sums of integers, flags
 * and sets: adding up workers gives the same whatever they did. */
struct tally {
    uint64_t inputs, misrounded, infinite;
    uint64_t bins[EVO_ERROR_BINS];
    evo_wide sum;    /* of finite errors, each at most 2^27, in units of 2^-24 */
    uint32_t broken; /* EVO_PROPERTY_* */
    struct best worst;
    struct peak *peaks; /* OBSERVE_CELLS of each piece */
    struct peak *at;    /* of these, those of the batch; NULL: none */
};

struct observer {
    evo_blocks *blocks;
    evo_truth truth;
    bool has_truth;
    struct tally *tallies; /* by subject */
    struct best hardest;
    uint64_t confirmed, settled;
    /* Arrays of EVO_BATCH; got has one for each subject. x holds encodings. */
    uint64_t *x, *other, *got, *got_other;
    double *t, *hi, *lo, *error, *gap;
};

struct observation {
    evo_target_id target_id;
    const evo_target *target;
    const evo_dd *dd;
    const evo_observe_options *options;
    unsigned threads;
    evo_subject *subjects;
    size_t count;
    int64_t first, last;  /* the domain, ordered */
    struct piece *pieces; /* ascending by sign, then magnitude */
    size_t piece_count;
    struct observer *observers;
    uint64_t begun, deadline; /* ns; 0: none */
    uint64_t *codes;          /* those that are visited next (observe_visit) */
    size_t code_count;
    double visit_until;           /* this share of the time */
    atomic_uint_fast64_t skipped; /* of them, since time was up */
    atomic_uint_fast64_t done;
    uint64_t total;
    /* The first input where MPFR and reference disagree, if any. */
    atomic_uint_fast64_t disagreement;
    atomic_bool disagreed;
};

/* Domain and pieces; then subjects are added and looked at, and blocks are made. A test
 * may make some itself (observe_build) and change them in between. */
EVO_MUST_CHECK
evo_status observe_plan(struct observation *o, evo_target_id target,
                        const evo_observe_options *options, evo_error *err);
EVO_MUST_CHECK
evo_status observe_run(struct observation *o, evo_subject *subjects, size_t count,
                       evo_observe_report *report, evo_error *err);
EVO_MUST_CHECK
evo_status observe_build(struct observation *o, struct piece *piece, unsigned worker);
void observe_release(struct observation *o);

/* No more of this kind of work: `share` of the time is over. */
bool observe_late(const struct observation *o, double share);
/* A permutation of 0..count-1 that scatters neighbours. */
size_t observe_scatter(size_t index, size_t count);

/* Evaluates and scores the first n of the observer's x: arguments of one sign, by
 * ascending magnitude, all of `block` of `piece` (NULL: MPFR alone knows). `closely`
 * compares with neighbours and mirror images, too. */
void observe_batch(struct observation *o, unsigned worker, const struct piece *piece,
                   const evo_block *block, size_t n, bool closely);

/* Visits any encodings, outside the domain none; sorts them. Returns when all threads
 * have finished, or `share` of the time is over. */
EVO_MUST_CHECK
evo_status observe_visit(struct observation *o, uint64_t *codes, size_t count,
                         double share);

/* The block that holds a magnitude code of the piece; NULL when none was made. */
const evo_block *observe_block(const struct piece *piece, int64_t magnitude);
/* The piece that holds an encoding; NULL for zeros, infinities, NaNs and what lies
 * outside the domain. */
const struct piece *observe_piece(const struct observation *o, uint64_t code);

/* The cells of a piece. */
struct peak *observe_peaks(const struct observation *o, const struct tally *tally,
                           const struct piece *piece);

EVO_MUST_CHECK
bool best_init(struct best *best);
void best_add(struct best *best, double key, uint64_t x, uint64_t got);
/* Sorts and keeps the first OBSERVE_KEPT. */
void best_cut(struct best *best);

/* Special points, hard neighbours and the climb. */
EVO_MUST_CHECK
evo_status observe_specials(struct observation *o);
EVO_MUST_CHECK
evo_status observe_climb(struct observation *o);
/* The claims; without properties unless complete. */
EVO_MUST_CHECK
evo_status observe_conclude(struct observation *o, bool complete);

#endif
