/* The search over quantisers: against enumeration, random draws and itself. */
#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quant/internal.h"

static evo_error err;
#define ck_ok(expression) ck_assert_msg((expression) == EVO_OK, "%s", err.text)

static evo_tensor_list list;
static evo_books *books;

static const char *const densities[] = {"gauss",     "laplace",   "uniform",
                                        "student:3", "student:5", "student:8"};

static void setup(void) {
    evo_tensor_list_init(&list);
}

static void clear(void) {
    evo_books_destroy(books);
    books = NULL;
    evo_tensor_list_clear(&list);
}

static void draw(const char *density, size_t rows, size_t length) {
    evo_distribution d;
    ck_ok(evo_distribution_parse(density, &d, &err));
    ck_ok(
        evo_tensors_draw(&d, rows * length, list.count, EVO_STREAM_TEST, &list, &err));
    evo_tensor *tensor = &list.items[list.count - 1];
    tensor->rank = 2;
    tensor->dims[0] = rows;
    tensor->dims[1] = length;
}

static evo_quant_options options(unsigned bits_low, unsigned bits_high) {
    if (books == NULL)
        ck_ok(evo_books_create(&list, &books, &err));
    return (evo_quant_options){
        .data = {.tensors = &list, .books = books, .stream = EVO_STREAM_SELECT},
        .space = evo_quant_space_all(bits_low, bits_high),
        .objectives = 1u << EVO_QUANT_SQNR | 1u << EVO_QUANT_BITS,
        .seed = 1,
        .threads = 1,
    };
}

static evo_quant_search *run(const evo_quant_options *o, size_t evaluations) {
    evo_quant_search *search;
    ck_ok(evo_quant_search_create(o, &search, &err));
    for (size_t done = 1; done > 0 && evo_quant_search_count(search) < evaluations;)
        ck_ok(evo_quant_search_step(
            search, evaluations - evo_quant_search_count(search), &done, &err));
    return search;
}

/* ---- Enumeration ------------------------------------------------------------- */

static double sqnr_of(const evo_quant_data *data, const char *text) {
    evo_gene gene;
    evo_quant_score score;
    ck_ok(evo_gene_parse(text, &gene, &err));
    evo_quant_model model = {&gene, 1};
    ck_ok(evo_quant_evaluate(data, &model, 1, &score, &err));
    return score.sqnr_db;
}

/* Plain minifloats: evolution finds what enumeration finds, and then nothing more. */
START_TEST(evolution_is_enumeration) {
    draw(densities[_i], 1, 4096);
    for (unsigned bits = 3; bits <= 8; bits++) {
        evo_quant_options o = options(bits, bits);
        o.space.families = 1u << EVO_FAMILY_INTEGER | 1u << EVO_FAMILY_MINIFLOAT;
        o.space.flavours = 1u << EVO_FLAVOUR_FINITE;
        o.space.grains = 1u << EVO_GRAIN_TENSOR;
        o.space.scales = 1u << EVO_SCALE_F32;
        o.space.calibrations = 1u << EVO_CALIBRATE_MSE;
        o.space.roundings = 1u << EVO_ROUND_NEAREST_EVEN;
        double best = -INFINITY, found = -INFINITY;
        for (unsigned e = 0; e < bits && e <= 5; e++) {
            char text[EVO_GENE_TEXT];
            if (e == 0)
                snprintf(text, sizeof text, "sm%u tensor f32 mse even", bits);
            else
                snprintf(text, sizeof text, "e%um%ua tensor f32 mse even", e,
                         bits - 1 - e);
            best = fmax(best, sqnr_of(&o.data, text));
        }
        evo_quant_search *search = run(&o, 1000);
        ck_assert_uint_le(evo_quant_search_count(search), 6);
        for (size_t i = 0; i < evo_quant_search_count(search); i++)
            found = fmax(found, evo_quant_search_get(search, i)->score.sqnr_db);
        ck_assert_double_eq(found, best);
        evo_quant_search_destroy(search);
    }
}
END_TEST

/* Biases of formats without a scale: evolution finds the best of all of them. */
START_TEST(evolution_finds_the_bias) {
    draw(densities[_i], 1, 4096);
    float size = ldexpf(1, -4 * _i);
    for (size_t i = 0; i < 4096; i++)
        list.items[0].data[i] *= size;
    evo_quant_options o = options(6, 6);
    o.space.families = 1u << EVO_FAMILY_MINIFLOAT;
    o.space.flavours = 1u << EVO_FLAVOUR_FINITE;
    o.space.scales = 1u << EVO_SCALE_NONE;
    o.space.roundings = 1u << EVO_ROUND_NEAREST_EVEN;
    double best = -INFINITY, found = -INFINITY;
    for (int e = 1; e <= 5; e++)
        for (int bias = -40; bias <= 60; bias++) {
            char text[EVO_GENE_TEXT];
            snprintf(text, sizeof text, "e%dm%da:%d tensor none minmax even", e, 5 - e,
                     bias);
            best = fmax(best, sqnr_of(&o.data, text));
        }
    evo_quant_search *search = run(&o, 300);
    for (size_t i = 0; i < evo_quant_search_count(search); i++)
        found = fmax(found, evo_quant_search_get(search, i)->score.sqnr_db);
    ck_assert_double_eq(found, best);
    evo_quant_search_destroy(search);
}
END_TEST

/* Where outputs count, learned rounding is on the front; where they do not, it is not
 * tried. */
START_TEST(evolution_learns_rounding) {
    draw("gauss", 8, 128);
    evo_quant_options o = options(3, 5);
    o.data.inputs = 8;
    bool learned = false, better = false;
    for (int outputs = 0; outputs < 2; outputs++) {
        unsigned first = outputs ? EVO_QUANT_OUTPUTS : EVO_QUANT_SQNR;
        o.objectives = 1u << first | 1u << EVO_QUANT_BITS;
        evo_quant_search *search = run(&o, 200);
        for (size_t i = 0; i < evo_quant_search_count(search); i++) {
            const evo_quant_individual *a = evo_quant_search_get(search, i);
            learned |= a->genes[0].quantiser.learned;
            better |= a->on_front && a->genes[0].quantiser.learned;
        }
        ck_assert_int_eq(learned, outputs);
        evo_quant_search_destroy(search);
    }
    ck_assert(better);
}
END_TEST

/* ---- Random draws ------------------------------------------------------------ */

static int by_bits(const void *a, const void *b) {
    const double *x = a, *y = b;
    return (x[0] > y[0]) - (x[0] < y[0]);
}

/* Area that the front of SQNR over bits dominates, from 0 dB and 10 bits on. */
static double dominated_area(const evo_quant_search *search) {
    double points[4096][2], area = 0, best = 0;
    size_t count = 0;
    for (size_t i = 0; i < evo_quant_search_count(search); i++) {
        const evo_quant_individual *a = evo_quant_search_get(search, i);
        if (a->on_front && count < EVO_COUNT_OF(points)) {
            points[count][0] = a->score.effective_bits;
            points[count++][1] = a->score.sqnr_db;
        }
    }
    qsort(points, count, sizeof points[0], by_bits);
    for (size_t i = 0; i < count; i++)
        if (points[i][1] > best && points[i][0] < 10) {
            area += (10 - points[i][0]) * (points[i][1] - best);
            best = points[i][1];
        }
    return area;
}

/* A gene for each of six layers is a space that nobody enumerates. */
START_TEST(evolution_beats_random_draws) {
    for (size_t i = 0; i < EVO_COUNT_OF(densities); i++)
        draw(densities[i], 4, 256);
    evo_quant_options o = options(2, 8);
    o.per_layer = true;
    for (o.seed = 1; o.seed <= 2; o.seed++) {
        o.random = false;
        evo_quant_search *evolved = run(&o, 400);
        o.random = true;
        evo_quant_search *drawn = run(&o, 400);
        ck_assert_uint_eq(evo_quant_search_count(evolved), 400);
        ck_assert_uint_eq(evo_quant_search_count(drawn), 400);
        double own = dominated_area(evolved), other = dominated_area(drawn);
        ck_assert_msg(own > 1.02 * other, "%g, random %g", own, other);
        evo_quant_search_destroy(evolved);
        evo_quant_search_destroy(drawn);
    }
}
END_TEST

/* ---- Determinism ------------------------------------------------------------- */

START_TEST(threads_do_not_matter) {
    draw("laplace", 8, 64);
    draw("student:3", 4, 256);
    evo_quant_search *searches[2];
    for (unsigned k = 0; k < 2; k++) {
        evo_quant_options o = options(3, 6);
        o.data.inputs = 2;
        o.objectives = (1u << EVO_QUANT_OBJECTIVE_COUNT) - 1;
        o.per_layer = _i != 0;
        o.threads = k == 0 ? 1 : 3;
        searches[k] = run(&o, 120);
    }
    ck_assert_uint_eq(evo_quant_search_count(searches[0]),
                      evo_quant_search_count(searches[1]));
    for (size_t i = 0; i < evo_quant_search_count(searches[0]); i++) {
        const evo_quant_individual *a = evo_quant_search_get(searches[0], i);
        const evo_quant_individual *b = evo_quant_search_get(searches[1], i);
        ck_assert(evo_hash_equal(a->id, b->id));
        ck_assert_mem_eq(a->objectives, b->objectives, sizeof a->objectives);
        ck_assert_int_eq(a->on_front, b->on_front);
    }
    evo_quant_search_destroy(searches[0]);
    evo_quant_search_destroy(searches[1]);
}
END_TEST

/* What was found before takes part again, and is not measured as something new. */
START_TEST(given_models_take_part) {
    draw("gauss", 4, 256);
    evo_quant_options o = options(4, 4);
    evo_quant_search *search;
    ck_ok(evo_quant_search_create(&o, &search, &err));
    evo_gene gene;
    ck_ok(evo_gene_parse("lloyd4:gauss block16 e4m3 mse even", &gene, &err));
    evo_quant_model model = {&gene, 1};
    ck_ok(evo_quant_search_give(search, &model, 1, &err));
    ck_ok(evo_quant_search_give(search, &model, 1, &err));
    ck_assert_uint_eq(evo_quant_search_count(search), 1);
    ck_assert(evo_quant_search_get(search, 0)->on_front);
    ck_assert_str_eq(evo_quant_search_get(search, 0)->operation, "given");
    model.gene_count = 2;
    ck_assert_int_eq(evo_quant_search_give(search, &model, 1, &err), EVO_ERR_ARGUMENT);
    evo_quant_search_destroy(search);
}
END_TEST

/* Nothing but the first is measured after the deadline or a stop, and a search goes on
 * from there as if what was left out had not been drawn. */
START_TEST(searches_end_in_time) {
    draw("gauss", 4, 256);
    draw("laplace", 4, 128);
    evo_quant_options o = options(2, 6);
    o.per_layer = true;
    o.threads = 3;
    evo_quant_search *search;
    evo_stop_flag stop = 1;
    size_t done;
    ck_ok(evo_quant_search_create(&o, &search, &err));
    evo_quant_search_until(search, _i == 0 ? 1 : 0, _i == 0 ? NULL : &stop);
    ck_ok(evo_quant_search_step(search, 100, &done, &err));
    ck_assert_uint_eq(done, 1);
    ck_ok(evo_quant_search_step(search, 100, &done, &err));
    ck_assert_uint_eq(done, 0);
    ck_assert_uint_eq(evo_quant_search_count(search), 1);
    ck_assert_double_eq(evo_quant_search_work(search), 1536);
    ck_assert_double_eq(evo_quant_search_front_work(search), 1536);
    evo_quant_search_until(search, 0, NULL);
    for (int i = 0; i < 4; i++)
        ck_ok(evo_quant_search_step(search, 100, &done, &err));
    ck_assert_uint_eq(evo_quant_search_count(search), 129);
    for (size_t i = 0; i < evo_quant_search_count(search); i++) {
        const evo_quant_individual *a = evo_quant_search_get(search, i);
        const evo_quant_model model = {a->genes, a->gene_count};
        evo_quant_score score;
        ck_ok(evo_quant_evaluate(&o.data, &model, 1, &score, &err));
        ck_assert_double_eq(score.mse, a->score.mse);
    }
    evo_quant_search_destroy(search);
}
END_TEST

/* ---- Parts ------------------------------------------------------------------- */

START_TEST(random_genes_make_sense) {
    draw("gauss", 2, 64);
    evo_quant_options o = options((unsigned)_i, (unsigned)_i + 2);
    evo_rng rng;
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, (uint64_t)_i);
    evo_gene genes[2];
    for (int i = 0; i < 300; i++) {
        evo_gene_random(&o.space, &rng, &genes[0]);
        evo_gene_random(&o.space, &rng, &genes[1]);
        evo_gene_cross(&o.space, &rng, &genes[1], &genes[0]);
        evo_gene_mutate(&o.space, &rng, &genes[0]);
        unsigned bits = genes[0].quantiser.number.bits;
        char text[EVO_GENE_TEXT], again[EVO_GENE_TEXT];
        evo_gene_format(&genes[0], text);
        ck_assert_msg(bits >= (unsigned)_i && bits <= (unsigned)_i + 2, "%s", text);
        evo_gene parsed;
        evo_quantiser q;
        ck_assert_msg(evo_gene_parse(text, &parsed, &err) == EVO_OK, "%s: %s", text,
                      err.text);
        evo_gene_format(&parsed, again);
        ck_assert_str_eq(text, again);
        ck_ok(evo_gene_bind(&genes[0], books, &q, &err));
        ck_assert_msg(evo_quantiser_verify(&q, &err) == EVO_OK, "%s: %s", text,
                      err.text);
    }
}
END_TEST

/* Ranks against their definition: the number of fronts that have to be taken away. */
START_TEST(pareto_order) {
    enum { COUNT = 60, DIMS = 3 };
    double vectors[COUNT * DIMS];
    evo_pareto_place places[COUNT];
    evo_rng rng;
    evo_rng_init(&rng, 8, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < COUNT * DIMS; i++)
        vectors[i] = evo_rng_below(&rng, 12);
    ck_ok(evo_pareto_order(vectors, DIMS, COUNT, places, &err));
    bool gone[COUNT] = {false};
    for (uint32_t rank = 0, left = COUNT; left > 0; rank++) {
        bool front[COUNT] = {false};
        for (size_t i = 0; i < COUNT; i++) {
            front[i] = !gone[i];
            for (size_t j = 0; j < COUNT && front[i]; j++)
                front[i] = gone[j] || !evo_pareto_dominates(vectors + j * DIMS,
                                                            vectors + i * DIMS, DIMS);
        }
        for (size_t k = 0; k < COUNT; k++)
            ck_assert_int_eq(front[places[k].index], places[k].rank == rank);
        for (size_t i = 0; i < COUNT; i++) {
            gone[i] |= front[i];
            left -= front[i];
        }
    }
    for (size_t k = 0; k + 1 < COUNT; k++)
        ck_assert(places[k].rank < places[k + 1].rank ||
                  (places[k].rank == places[k + 1].rank &&
                   places[k].crowding >= places[k + 1].crowding));
}
END_TEST

/* ---- Search and report -------------------------------------------------------- */

/* Every element is in one of the halves, in order, and channels stay whole. */
START_TEST(halves_hold_everything) {
    static const struct {
        size_t rows, length, kept, kept_rows;
    } rows[] = {{6, 50, 150, 3}, {5, 20, 60, 3},   {2, 30, 30, 1}, {1, 700, 384, 1},
                {1, 100, 50, 1}, {1, 256, 128, 1}, {1, 2, 1, 1}};
    draw("gauss", rows[_i].rows, rows[_i].length);
    if (rows[_i].rows > 1) { /* a first dimension of 1 counts for nothing */
        list.items[0].rank = 4;
        list.items[0].dims[0] = 1;
        list.items[0].dims[1] = rows[_i].rows;
        list.items[0].dims[2] = rows[_i].length / 5;
        list.items[0].dims[3] = 5;
    }
    size_t count = list.items[0].count, at[2] = {0, 0};
    float *all = malloc(count * sizeof *all);
    ck_assert_ptr_nonnull(all);
    memcpy(all, list.items[0].data, count * sizeof *all);
    evo_tensor_list held;
    ck_ok(evo_quant_hold_out(&list, &held, &err));
    const evo_tensor *halves[2] = {&list.items[0], &held.items[0]};
    ck_assert_uint_eq(halves[0]->count, rows[_i].kept);
    ck_assert_uint_eq(halves[0]->count + halves[1]->count, count);
    ck_assert_uint_eq(evo_quant_channels(halves[0]), rows[_i].kept_rows);
    size_t held_rows = rows[_i].rows > 1 ? rows[_i].rows - rows[_i].kept_rows : 1;
    ck_assert_uint_eq(evo_quant_channels(halves[1]), held_rows);
    size_t part = rows[_i].rows > 1 ? rows[_i].length
                  : count < 256     ? (count + 1) / 2
                                    : 128;
    for (size_t i = 0; i < count; i++) {
        size_t k = i / part % 2;
        ck_assert_float_eq(halves[k]->data[at[k]++], all[i]);
    }
    free(all);
    evo_tensor_list_clear(&held);
}
END_TEST

START_TEST(layers_are_matched) {
    static const char *const names[] = {"a", "b", "c"}, *const others[] = {"c", "b",
                                                                           "x", "a"};
    evo_tensor_list report;
    evo_tensor_list_init(&report);
    for (size_t i = 0; i < 4; i++) {
        draw("gauss", 1, 8);
        ck_ok(evo_tensors_draw(&(evo_distribution){EVO_DIST_GAUSS, 0}, 8 + i, 1,
                               EVO_STREAM_TEST, &report, &err));
        (void)strcpy(report.items[i].name, others[i]);
        (void)strcpy(list.items[i].name, names[i < 3 ? i : 0]);
    }
    ck_assert_int_eq(evo_quant_match(&list, &report, &err), EVO_OK); /* as many */
    ck_assert_str_eq(report.items[0].name, "c");
    free(list.items[3].data);
    list.count = 3;
    ck_ok(evo_quant_match(&list, &report, &err));
    ck_assert_uint_eq(report.count, 3);
    for (size_t i = 0; i < 3; i++)
        ck_assert_str_eq(report.items[i].name, names[i]);
    ck_assert_uint_eq(report.items[0].count, 11);
    free(report.items[2].data);
    report.count = 2;
    ck_assert_int_eq(evo_quant_match(&list, &report, &err), EVO_ERR_ARGUMENT);
    evo_tensor_list_clear(&report);
}
END_TEST

START_TEST(models_are_text) {
    evo_gene *genes;
    size_t count;
    evo_text text;
    const char *two = "int8 tensor f32 mse even\nnf4 block64 f32 minmax even";
    ck_ok(evo_quant_model_parse(two, &genes, &count, &err));
    ck_assert_uint_eq(count, 2);
    evo_text_init(&text);
    evo_quant_model model = {genes, count};
    evo_quant_model_format(&model, &text);
    ck_assert_str_eq(text.data, two);
    evo_text_clear(&text);
    free(genes);
    ck_assert(evo_quant_model_parse("int8\n", &genes, &count, &err) != EVO_OK);
    ck_assert_ptr_null(genes);
}
END_TEST

/* Tables do not shrink where fewer tensors use them: the largest counts, and with the
 * mean of the operations it is what hardware is made of. */
START_TEST(costs_of_models) {
    draw("gauss", 4, 64);
    draw("gauss", 4, 64);
    evo_quant_options o = options(4, 8);
    evo_gene genes[2];
    evo_quant_cost costs[2];
    const char *const texts[] = {"nf4 tensor f32 mse even", "int8 tensor f32 mse even"};
    for (size_t i = 0; i < 2; i++) {
        evo_quantiser q;
        ck_ok(evo_gene_parse(texts[i], &genes[i], &err));
        ck_ok(evo_gene_bind(&genes[i], books, &q, &err));
        costs[i] = evo_quantiser_cost(&q);
    }
    evo_quant_score score;
    evo_quant_model model = {genes, 2};
    ck_ok(evo_quant_evaluate(&o.data, &model, 1, &score, &err));
    double operations = (costs[0].bit_operations + costs[1].bit_operations) / 2;
    double values[EVO_QUANT_OBJECTIVE_COUNT];
    ck_assert_uint_eq(score.cost.table_bytes, 64);
    ck_assert_double_eq_tol(score.cost.bit_operations, operations, 1e-9);
    ck_assert_uint_eq(evo_quant_objectives(&score, 1u << EVO_QUANT_HARDWARE, values),
                      1);
    ck_assert_double_eq_tol(values[0], operations + 64, 1e-9);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("quant search");
    TCase *tcase = tcase_create("quant search");
    tcase_add_checked_fixture(tcase, setup, clear);
    tcase_add_loop_test(tcase, evolution_is_enumeration, 0, EVO_COUNT_OF(densities));
    tcase_add_loop_test(tcase, evolution_finds_the_bias, 0, EVO_COUNT_OF(densities));
    tcase_add_loop_test(tcase, searches_end_in_time, 0, 2);
    tcase_add_test(tcase, evolution_learns_rounding);
    tcase_add_test(tcase, evolution_beats_random_draws);
    tcase_add_loop_test(tcase, threads_do_not_matter, 0, 2);
    tcase_add_test(tcase, given_models_take_part);
    tcase_add_loop_test(tcase, random_genes_make_sense, 1, 15);
    tcase_add_test(tcase, pareto_order);
    tcase_add_loop_test(tcase, halves_hold_everything, 0, 7);
    tcase_add_test(tcase, layers_are_matched);
    tcase_add_test(tcase, models_are_text);
    tcase_add_test(tcase, costs_of_models);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
