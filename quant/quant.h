/* quant: number formats tried on tensors and densities, and the search over them.
 *
 * A quantiser is a format for elements together with how many of them share a scale,
 * what a scale is stored in, how it is chosen and how elements are rounded. Results are
 * a pure function of quantiser and tensor; nothing here keeps state. docs/quant.md
 * describes the measures, the costs and the search.
 */
#ifndef EVO_QUANT_H
#define EVO_QUANT_H

#include "formats/formats.h"
#include "formats/block.h"
#include "tensors/tensors.h"

/* ---- Levels ------------------------------------------------------------------ */

/* The values of a format in ascending order, and where it goes from each to the next:
 * count - 1 thresholds, NULL for the midpoints. Neither is owned. */
typedef struct evo_cells {
    const double *values, *thresholds;
    size_t count;
} evo_cells;

/* Between values i and i + 1. */
double evo_cells_threshold(const evo_cells *cells, size_t i);

enum { EVO_CELLS_MAX = 1 << 16 };
/* Values and thresholds of a format for rounding to nearest, into arrays of the caller
 * of 2^bits each. */
evo_cells evo_number_cells(const evo_number *number, double *values,
                           double *thresholds);

/* ---- Densities --------------------------------------------------------------- */

/* Expected squared error of x -> scale * round(x / scale) when x has the density: sums
 * of exact integrals over the cells. Gauss is cut off at 10, Student's t at 100. */
double evo_expected_mse(const evo_distribution *density, const evo_cells *cells,
                        double scale);
/* The scale with the least one, and that. */
double evo_best_scale(const evo_distribution *density, const evo_cells *cells,
                      double *mse);

enum { EVO_LLOYD_MAX_BITS = 8 };
/* The 2^bits levels with the least expected squared error of all, by Newton's method on
 * Lloyd's and Max's conditions; returns the error. bits: 1 to EVO_LLOYD_MAX_BITS. */
double evo_lloyd_max(const evo_distribution *density, unsigned bits, double *levels);
/* The same for samples in ascending order, by dynamic programming: distinct levels,
 * whose number is returned: fewer than 2^bits where there are fewer distinct samples, 0
 * without samples or memory. */
size_t evo_lloyd_max_samples(const float *sorted, size_t count, unsigned bits,
                             double *levels);

/* ---- Quantisers -------------------------------------------------------------- */

/* Elements that share a scale. A channel is a slice of the first dimension that is not
 * 1; blocks are runs of consecutive elements within a channel, the last one shorter. */
typedef enum evo_grain {
    EVO_GRAIN_TENSOR,
    EVO_GRAIN_CHANNEL,
    EVO_GRAIN_BLOCK16,
    EVO_GRAIN_BLOCK32,
    EVO_GRAIN_BLOCK64,
    EVO_GRAIN_BLOCK128,
    EVO_GRAIN_COUNT
} evo_grain;

size_t evo_grain_length(evo_grain grain); /* of a block; 0: no block */

/* How a scale is chosen. */
typedef enum evo_calibration {
    EVO_CALIBRATE_MINMAX,     /* the largest magnitude is the largest value; for an E8M0
                                 scale the rule of OCP MX */
    EVO_CALIBRATE_PERCENTILE, /* the same of a percentile of the magnitudes */
    EVO_CALIBRATE_MSE,        /* least squared error */
    EVO_CALIBRATE_KL,         /* least Kullback-Leibler divergence of a histogram */
    EVO_CALIBRATE_COUNT
} evo_calibration;

typedef struct evo_quantiser {
    evo_number number;
    evo_grain grain;
    evo_scale_format scale;
    evo_calibration calibration; /* of blocks: MINMAX or MSE */
    double percentile;           /* of PERCENTILE: 50 to 100 */
    evo_rounding rounding;
    bool learned;  /* up or down so that outputs of the layer change least (AdaRound);
                      rounding is NEAREST_EVEN, which is what tensors without channels
                      get */
    uint64_t seed; /* of stochastic rounding, and of the inputs that are learned on */
} evo_quantiser;

/* What masks and texts call learned rounding, beside the values of evo_rounding. */
enum { EVO_QUANT_LEARNED = EVO_ROUND_COUNT };
/* To a value of evo_rounding or EVO_QUANT_LEARNED. */
void evo_quantiser_set_rounding(evo_quantiser *quantiser, unsigned rounding);

EVO_MUST_CHECK
evo_status evo_quantiser_verify(const evo_quantiser *quantiser, evo_error *err);

typedef struct evo_quant_report {
    double signal, noise;   /* sums of x^2 and of (x - y)^2, finite x only */
    double mse, sqnr_db;    /* sqnr: INFINITY without noise */
    double kl;              /* nats, of magnitudes in units of their scales */
    uint64_t count, scales; /* elements; scales stored */
    double effective_bits;  /* per element, scales counted */
} evo_quant_report;

/* y gets what is decoded, as floats; it may be x->data. Elements that are not finite
 * take part as zeros. */
EVO_MUST_CHECK
evo_status evo_quantise(const evo_quantiser *quantiser, const evo_tensor *x, float *y,
                        evo_quant_report *report, evo_error *err);

/* Rows (channels) of a tensor and elements of each. */
size_t evo_quant_channels(const evo_tensor *tensor);

/* ---- Measures ---------------------------------------------------------------- */

/* 10 log10(signal / noise). */
double evo_sqnr_db(double signal, double noise);

/* Sums of squares of W x and of (W - V) x over `inputs` vectors x, W being the tensor
 * as a matrix of its channels and v the same with other elements. Inputs of a layer
 * depend on each other: x = M s + z/10 with s and z of N(0,1) from the stream, s being
 * EVO_QUANT_SOURCES long, and M of N(0, 1/EVO_QUANT_SOURCES) from the seed alone. */
enum { EVO_QUANT_SOURCES = 16 };
EVO_MUST_CHECK
evo_status evo_quant_outputs(const evo_tensor *w, const float *v, unsigned inputs,
                             uint64_t seed, uint32_t stream, double *signal,
                             double *noise, evo_error *err);

/* Moves elements of y between low and high until no single move makes the sum over the
 * samples of (sum of x_i (y_i - w_i))^2 smaller, or each was looked at 32 times. x:
 * `samples` values for each of the `length` elements; residuals: room for `samples`. */
void evo_learn_rounding(const double *x, size_t samples, size_t length, const float *w,
                        const float *low, const float *high, float *y,
                        double *residuals);

/* Updates of weights that were to be added and that took effect (Collage, Yu et al.
 * 2024): edq = <intended, effective> / length, the effective descent quality, with
 * length that of the intended updates (0: edq is 0); lost, the part of the updates
 * other than 0 that changed nothing. */
typedef struct evo_updates {
    double edq, length, lost;
} evo_updates;
evo_updates evo_measure_updates(const double *intended, const double *effective,
                                size_t count);

/* What products and sums of two such operands take, and what decoding takes: a model,
 * docs/quant.md has its formulas. */
enum { EVO_QUANT_DOT = 4608 }; /* products that one accumulator adds up */
typedef struct evo_quant_cost {
    unsigned accumulator_bits; /* so that no sum of EVO_QUANT_DOT products overflows or
                                  loses a bit; 32 where sums are taken in f32 */
    double bit_operations;     /* of one product and its addition */
    unsigned table_bytes;      /* of levels that have to be looked up */
    double hardware;  /* bit_operations + table_bytes: what a search minimises */
    double decode_ns; /* per element, by counts of AVX-512 instructions */
} evo_quant_cost;
evo_quant_cost evo_quantiser_cost(const evo_quantiser *quantiser);
/* Of n products of numbers a and b (minifloats and integers by the formulas of exact
 * accumulation). */
unsigned evo_accumulator_bits(const evo_number *a, const evo_number *b, uint64_t n);

/* ---- Codebooks --------------------------------------------------------------- */

/* Whose levels a codebook has. */
typedef enum evo_book {
    EVO_BOOK_NONE,  /* no codebook */
    EVO_BOOK_NF4,   /* quantiles of the normal distribution, 4 bits (QLoRA) */
    EVO_BOOK_GAUSS, /* Lloyd-Max levels of a density: */
    EVO_BOOK_LAPLACE,
    EVO_BOOK_STUDENT, /* with 5 degrees of freedom */
    EVO_BOOK_DATA, /* of the tensors that are searched, each over its root mean square
                    */
    EVO_BOOK_COUNT
} evo_book;

/* The levels of all of them in 1 to EVO_LLOYD_MAX_BITS bits. */
typedef struct evo_books {
    double levels[EVO_BOOK_COUNT][EVO_LLOYD_MAX_BITS + 1][1 << EVO_LLOYD_MAX_BITS];
    uint32_t counts[EVO_BOOK_COUNT][EVO_LLOYD_MAX_BITS + 1]; /* 0: there is none */
} evo_books;

/* tensors NULL: without those of data. */
EVO_MUST_CHECK
evo_status evo_books_create(const evo_tensor_list *tensors, evo_books **books,
                            evo_error *err);
void evo_books_destroy(evo_books *books);

/* ---- Genes ------------------------------------------------------------------- */

/* A quantiser that can be written down: levels are named, not pointed at. */
typedef struct evo_gene {
    evo_quantiser quantiser; /* number.levels is NULL */
    evo_book book;
} evo_gene;

/* "e2m1a block32 e8m0 mse even": number (of codebooks lloydB:BOOK and nf4), grain,
 * scale, calibration, rounding. */
enum { EVO_GENE_TEXT = 96 };
void evo_gene_format(const evo_gene *gene, char text[EVO_GENE_TEXT]);
EVO_MUST_CHECK
evo_status evo_gene_parse(const char *text, evo_gene *gene, evo_error *err);
/* The quantiser with its levels, which belong to `books`. */
EVO_MUST_CHECK
evo_status evo_gene_bind(const evo_gene *gene, const evo_books *books,
                         evo_quantiser *quantiser, evo_error *err);

/* What a search may use; bit k of a mask stands for the enumeration's value k. */
typedef struct evo_quant_space {
    unsigned bits_low, bits_high; /* of an element */
    /* roundings: EVO_QUANT_LEARNED, too, which a search uses where outputs are an
     * objective and a tensor has channels. */
    uint32_t families, grains, scales, calibrations, roundings, flavours, books;
} evo_quant_space;
/* Everything that makes sense, in so many bits. */
evo_quant_space evo_quant_space_all(unsigned bits_low, unsigned bits_high);

/* ---- Models ------------------------------------------------------------------ */

/* One gene for all tensors, or one for each. */
typedef struct evo_quant_model {
    const evo_gene *genes;
    size_t gene_count; /* 1, or that of the tensors */
} evo_quant_model;
/* Of its text, line by line. */
evo_hash evo_quant_model_identify(const evo_quant_model *model);
/* The family of most of its genes, the first of equals. */
evo_family evo_quant_model_family(const evo_quant_model *model);

/* Means over the elements of all tensors. SQNRs are of the mean of noise / signal of
 * each tensor, for the units of layers have nothing to do with each other. */
typedef struct evo_quant_score {
    double mse, sqnr_db, kl;
    double output_sqnr_db; /* NAN where no tensor has channels */
    double effective_bits; /* scales and codebooks of data counted */
    /* Means, but of accumulator_bits and table_bytes the largest. */
    evo_quant_cost cost;
    uint64_t elements;
    size_t tensors;
} evo_quant_score;

typedef struct evo_quant_data {
    const evo_tensor_list *tensors;
    const evo_books *books;
    uint64_t seed;   /* of the inputs of layers and of stochastic rounding */
    uint32_t stream; /* of the inputs: those of search and report differ */
    unsigned inputs; /* of layers; 0: no outputs */
    /* Nanoseconds an element for decoding, measured; NULL, or NAN for a quantiser that
     * it cannot measure: the model. Called from one thread at a time. */
    double (*decode_ns)(void *ctx, const evo_quantiser *quantiser);
    void *decode_ctx;
} evo_quant_data;

EVO_MUST_CHECK
evo_status evo_quant_evaluate(const evo_quant_data *data, const evo_quant_model *model,
                              unsigned threads, evo_quant_score *score, evo_error *err);

/* Leaves every second channel of each tensor in the list, of one without channels every
 * second run of 128 elements, and puts the others into `held`, which is initialised and
 * for the caller to clear, also on failure. A tensor of one element is refused. */
EVO_MUST_CHECK
evo_status evo_quant_hold_out(evo_tensor_list *tensors, evo_tensor_list *held,
                              evo_error *err);
/* Brings `others` into the order of `tensors`, so that a model of these fits them: by
 * name where each name is there once, those of other names being dropped, else as they
 * are, if they are as many. */
EVO_MUST_CHECK
evo_status evo_quant_match(const evo_tensor_list *tensors, evo_tensor_list *others,
                           evo_error *err);

/* ---- Search ------------------------------------------------------------------ */

typedef enum evo_quant_objective {
    EVO_QUANT_SQNR,    /* of weights, largest */
    EVO_QUANT_OUTPUTS, /* SQNR of layer outputs, largest */
    EVO_QUANT_BITS,    /* effective bits, least */
    EVO_QUANT_HARDWARE,
    EVO_QUANT_DECODE,
    EVO_QUANT_OBJECTIVE_COUNT
} evo_quant_objective;

/* The objectives whose bits are set in `wanted`, in that order and so that less is
 * better, INFINITY where there is no such value; returns how many they are. */
unsigned evo_quant_objectives(const evo_quant_score *score, uint32_t wanted,
                              double values[EVO_QUANT_OBJECTIVE_COUNT]);
/* Whether a is no worse than b in any of them. */
bool evo_quant_covers(const double *a, const double *b, unsigned count);

typedef struct evo_quant_options {
    evo_quant_data data;
    evo_quant_space space;
    uint32_t objectives; /* bit k: objective k */
    bool per_layer;      /* a gene for each tensor */
    bool random;         /* draws instead of breeding: what evolution has to beat */
    uint64_t seed;
    uint64_t first; /* number of the first child: 0, or where an earlier search ended */
    unsigned threads;
} evo_quant_options;

typedef struct evo_quant_individual {
    evo_gene *genes; /* owned by the search */
    size_t gene_count;
    evo_hash id; /* of the text */
    evo_hash parents[2];
    unsigned parent_count;
    /* Static: "random", "mutate", "cross", "assemble" or "given". */
    const char *operation;
    evo_quant_score score;
    double objectives[EVO_QUANT_OBJECTIVE_COUNT]; /* the chosen ones, to be minimised */
    bool on_front;                                /* of everything evaluated so far */
} evo_quant_individual;

/* A population and everything that it found. An individual is a pure function of seed,
 * its number and what was evaluated before: results do not depend on threads. */
typedef struct evo_quant_search evo_quant_search;
EVO_MUST_CHECK
evo_status evo_quant_search_create(const evo_quant_options *options,
                                   evo_quant_search **search, evo_error *err);
void evo_quant_search_destroy(evo_quant_search *search);
/* From here on nothing is begun to be measured once the clock (evo_now_ns; 0: never)
 * has passed the deadline or the flag (or NULL) is raised; individuals that lack a
 * measurement are left out, but the first of the search. */
void evo_quant_search_until(evo_quant_search *search, uint64_t deadline_ns,
                            const evo_stop_flag *stop);
/* Evaluates models of one's own, those that are new, and lets them take part. */
EVO_MUST_CHECK
evo_status evo_quant_search_give(evo_quant_search *search,
                                 const evo_quant_model *models, size_t count,
                                 evo_error *err);
/* Breeds and evaluates at most `limit` new ones and selects; *done is their number, 0
 * when no new one is found any more, or none is measured. */
EVO_MUST_CHECK
evo_status evo_quant_search_step(evo_quant_search *search, size_t limit, size_t *done,
                                 evo_error *err);
/* Elements of tensors that were quantised so far, each as often as it was, and those
 * that measuring the front again takes; 0 when there is no memory to count. */
double evo_quant_search_work(const evo_quant_search *search);
double evo_quant_search_front_work(const evo_quant_search *search);
/* Number of the next child. */
uint64_t evo_quant_search_next(const evo_quant_search *search);
/* Everything evaluated, in order of number. */
size_t evo_quant_search_count(const evo_quant_search *search);
const evo_quant_individual *evo_quant_search_get(const evo_quant_search *search,
                                                 size_t number);
/* What was measured of the individual on one tensor. */
const evo_quant_report *evo_quant_search_layer(const evo_quant_search *search,
                                               size_t number, size_t tensor);
/* Text of a model: one gene a line. */
void evo_quant_model_format(const evo_quant_model *model, evo_text *text);
/* genes: malloc'd. */
EVO_MUST_CHECK
evo_status evo_quant_model_parse(const char *text, evo_gene **genes, size_t *count,
                                 evo_error *err);

#endif
