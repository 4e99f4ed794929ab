/* Ratios that are known beforehand, the fingerprint, and what the peers compute. */
#include <check.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/oracle.h"
#include "timing/timing.h"

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

enum { COUNT = 2048 };

static evo_timing_options options(void) {
    return (evo_timing_options){.format = EVO_FORMAT_F32,
                                .inputs = evo_target_get(EVO_TARGET_EXP)->timing,
                                .elements = COUNT,
                                .rounds = 41};
}

/* As many calls of the reference as the context says. */
static void repeat(void *ctx, const void *x, void *y, size_t n) {
    for (int i = 0; i < *(const int *)ctx; i++)
        evo_timing_reference(NULL, x, y, n);
}

START_TEST(ratios_follow_work) {
    int once = 1, four = 4;
    evo_timing_options o = options();
    evo_error err;
    evo_timed subjects[] = {{.fn = repeat, .ctx = &once},
                            {.fn = repeat, .ctx = &once},
                            {.fn = repeat, .ctx = &four}};
    ck_assert_int_eq(evo_time_interleaved(subjects, 3, &o, &err), EVO_OK);
    ck_assert_double_eq(subjects[0].ratio, 1.0);
    ck_assert(subjects[1].ratio > 0.7 && subjects[1].ratio < 1.4);
    ck_assert(subjects[2].ratio > 0.18 && subjects[2].ratio < 0.36);
    for (int i = 0; i < 3; i++) {
        ck_assert(subjects[i].ns_per_element > 0);
        ck_assert(subjects[i].median_ns >= subjects[i].ns_per_element);
        ck_assert(subjects[i].median_ns < 1000);
    }
    ck_assert_int_eq(evo_time_latency(subjects, 3, &o, &err), EVO_OK);
    ck_assert(subjects[2].ratio < 0.9);
    ck_assert(subjects[0].ns_per_element > 1 && subjects[0].ns_per_element < 10000);
}
END_TEST

/* What a subject is called with. */
typedef struct witness {
    size_t calls, n;
    float first;
    bool same; /* n and the inputs, at every call */
} witness;

static void watch(void *ctx, const void *x, void *y, size_t n) {
    witness *w = ctx;
    const float *in = x;
    if (w->calls++ == 0) {
        w->n = n;
        w->first = in[0];
        w->same = true;
    }
    w->same = w->same && w->n == n && w->first == in[0];
    evo_timing_reference(NULL, x, y, n);
}

START_TEST(stopwatch_repeats_one_setting) {
    evo_timing_options o = options();
    evo_stopwatch *stopwatch;
    float want;
    evo_timing_fill(o.inputs, o.format, 20, &want, 1); /* as in every run */
    for (unsigned rounds = 1; rounds < 8; rounds += 3) {
        witness w = {.calls = 0};
        o.rounds = rounds;
        ck_assert_int_eq(evo_stopwatch_create(&o, &stopwatch, NULL), EVO_OK);
        double ratio =
            evo_stopwatch_ratio(stopwatch, &(evo_timed){.fn = watch, .ctx = &w});
        ck_assert(ratio > 0 && isfinite(ratio));
        ck_assert(w.same);
        ck_assert_uint_eq(w.n, COUNT);
        ck_assert_float_eq(w.first, want);
        ck_assert_uint_ge(w.calls,
                          2 + 2 * rounds); /* each sample after an untimed one */
        evo_stopwatch_destroy(stopwatch);
    }
    o.rounds = 0;
    ck_assert_int_eq(evo_stopwatch_create(&o, &stopwatch, NULL), EVO_ERR_ARGUMENT);
    ck_assert_ptr_null(stopwatch);
    o = options();
    o.inputs = NULL;
    ck_assert_int_eq(evo_stopwatch_create(&o, &stopwatch, NULL), EVO_ERR_ARGUMENT);
}
END_TEST

/* Keeps the places in a page of what it is called with. */
static void place(void *ctx, const void *x, void *y, size_t n) {
    uintptr_t *places = ctx;
    places[0] = (uintptr_t)x % 4096;
    places[1] = (uintptr_t)y % 4096;
    evo_timing_reference(NULL, x, y, n);
}

/* Loads must not meet stores at the same place of a page: that took 2.5 times as long,
 * for some functions and some stopwatches. */
START_TEST(arrays_lie_apart_in_their_pages) {
    evo_timing_options o = options();
    static const size_t elements[] = {COUNT, 100};
    for (size_t i = 0; i < EVO_COUNT_OF(elements); i++) {
        uintptr_t places[2] = {1, 1};
        evo_stopwatch *stopwatch;
        o.elements = elements[i];
        ck_assert_int_eq(evo_stopwatch_create(&o, &stopwatch, NULL), EVO_OK);
        evo_timed subject = {.fn = place, .ctx = places};
        (void)evo_stopwatch_ratio(stopwatch, &subject);
        evo_stopwatch_destroy(stopwatch);
        ck_assert(places[0] == 0 && places[1] == 2048);
        places[0] = 1;
        ck_assert_int_eq(evo_time_interleaved(&subject, 1, &o, NULL), EVO_OK);
        ck_assert(places[0] == 0 && places[1] == 2048);
    }
}
END_TEST

START_TEST(latency_is_that_of_one_step) {
    evo_timing_options o = options();
    static const unsigned steps[] = {0, 16, 64, 128};
    for (size_t i = 0; i < EVO_COUNT_OF(steps); i++) {
        witness w = {.calls = 0};
        evo_timed subject = {.fn = watch, .ctx = &w, .step = steps[i]};
        ck_assert_int_eq(evo_time_latency(&subject, 1, &o, NULL), EVO_OK);
        ck_assert_uint_eq(w.n, steps[i] > 0 ? steps[i] : 16);
    }
    evo_timed wide = {.fn = evo_timing_reference, .step = 144};
    ck_assert_int_eq(evo_time_latency(&wide, 1, &o, NULL), EVO_ERR_ARGUMENT);
}
END_TEST

START_TEST(refuses_nonsense) {
    evo_timing_options o = options();
    evo_error err;
    evo_timed subject = {.fn = evo_timing_reference};
    ck_assert_int_eq(evo_time_interleaved(&subject, 0, &o, &err), EVO_ERR_ARGUMENT);
    o.rounds = 0;
    ck_assert_int_eq(evo_time_interleaved(&subject, 1, &o, &err), EVO_ERR_ARGUMENT);
    o = options();
    o.elements = 0;
    ck_assert_int_eq(evo_time_interleaved(&subject, 1, &o, &err), EVO_ERR_ARGUMENT);
    o.elements = SIZE_MAX;
    ck_assert_int_eq(evo_time_latency(&subject, 1, &o, &err), EVO_ERR_ARGUMENT);
}
END_TEST

#if defined(__x86_64__)
enum { FLUSH = 0x8040, STICKY = 0x3f };

/* Counts the calls that find flush-to-zero or denormals-are-zero on. */
static void find_flush(void *ctx, const void *x, void *y, size_t n) {
    if ((_mm_getcsr() & FLUSH) != 0)
        *(int *)ctx += 1;
    evo_timing_reference(NULL, x, y, n);
}

/* As code built with fast-math leaves the control word. */
static void leave_flush(void *ctx, const void *x, void *y, size_t n) {
    evo_timing_reference(ctx, x, y, n);
    _mm_setcsr(_mm_getcsr() | FLUSH);
}

START_TEST(control_word_is_kept) {
    int seen = 0;
    evo_timing_options o = options();
    evo_error err;
    evo_timed subjects[] = {{.fn = leave_flush}, {.fn = find_flush, .ctx = &seen}};
    unsigned before = _mm_getcsr() & ~(unsigned)STICKY;
    ck_assert_int_eq(evo_time_interleaved(subjects, 2, &o, &err), EVO_OK);
    ck_assert_int_eq(seen, 0);
    ck_assert_uint_eq(_mm_getcsr() & ~(unsigned)STICKY, before);
    evo_peer peers[64];
    (void)evo_peers_find(EVO_TARGET_EXP, EVO_FORMAT_F32, peers, 64);
    ck_assert_uint_eq(_mm_getcsr() & ~(unsigned)STICKY, before);
}
END_TEST
#endif

START_TEST(fingerprint_is_stable) {
    char a[256], b[256], tiny[8];
    evo_host_fingerprint(a, sizeof a);
    evo_host_fingerprint(b, sizeof b);
    ck_assert_str_eq(a, b);
    ck_assert_uint_gt(strlen(a), 10);
    evo_host_fingerprint(tiny, sizeof tiny);
    ck_assert_uint_eq(strlen(tiny), sizeof tiny - 1);
}
END_TEST

/* Every peer computes its function, for any length, and writes no further. */
START_TEST(peers_compute) {
    static const size_t lengths[] = {0, 1, 7, 8, 9, 16, 17, 33};
    evo_peer peers[64];
    evo_target_id target = (evo_target_id)_i;
    size_t count = evo_peers_find(target, EVO_FORMAT_F32, peers, 64);
    if (target == EVO_TARGET_EXP)
        ck_assert_uint_eq(evo_peers_find(target, EVO_FORMAT_F32, peers, 1), 1);
    (void)evo_peers_find(target, EVO_FORMAT_F32, peers, 64);
    for (size_t p = 0; p < count; p++)
        for (size_t l = 0; l < EVO_COUNT_OF(lengths); l++) {
            float x[40], y[40];
            for (int i = 0; i < 40; i++) {
                x[i] = (float)(0.5 * i - 9.3);
                y[i] = -1;
            }
            /* VDT reduces sin, cos and tan in float: the argument's error is absolute.
             * Its reciprocal roots are less accurate than any other function, and
             * infinite where NaN is right. */
            bool vdt = strcmp(peers[p].library, "vdt") == 0;
            bool root = vdt && target == EVO_TARGET_RSQRT;
            bool tangent = vdt && target == EVO_TARGET_TAN;
            double absolute = tangent || peers[p].partial_ulp > 1e6 ? 0x1p-20 : 1e-7;
            double relative = root ? peers[p].partial_ulp * 0x1p-23 : 4e-6;
            peers[p].fn(peers[p].ctx, x, y, lengths[l]);
            for (size_t i = 0; i < 40; i++) {
                uint64_t in = evo_format_encode(EVO_FORMAT_F32, (double)x[i]);
                double want = evo_format_decode(
                    EVO_FORMAT_F32, evo_oracle_round(target, EVO_FORMAT_F32, &in));
                double off = fabs(y[i] - want);
                double slope = tangent ? 1 + want * want : 1;
                bool right = isnan(want)
                                 ? isnan(y[i]) != 0 || (root && isinf(y[i]) != 0)
                                 : off <= relative * fabs(want) + absolute * slope;
                if (i < lengths[l])
                    ck_assert_msg(right, "%s at %a is %a", peers[p].function,
                                  (double)x[i], (double)y[i]);
                else
                    ck_assert_msg(y[i] == -1, "%s wrote past the end",
                                  peers[p].function);
            }
        }
}
END_TEST

/* The same in f64, where four and eight doubles are a vector. */
START_TEST(peers_in_f64_compute) {
    evo_peer peers[64];
    evo_target_id target = (evo_target_id)_i;
    size_t count = evo_peers_find(target, EVO_FORMAT_F64, peers, 64);
    if (target == EVO_TARGET_EXP)
        ck_assert_uint_gt(count, 0);
    for (size_t p = 0; p < count; p++)
        for (size_t length = 0; length <= 17; length++) {
            double x[20], y[20];
            for (int i = 0; i < 20; i++) {
                x[i] = 0.5 * i - 4.3;
                y[i] = -1;
            }
            peers[p].fn(peers[p].ctx, x, y, length);
            for (size_t i = 0; i < 20; i++) {
                uint64_t in = evo_format_encode(EVO_FORMAT_F64, x[i]);
                double want = evo_format_decode(
                    EVO_FORMAT_F64, evo_oracle_round(target, EVO_FORMAT_F64, &in));
                bool right = isnan(want) ? isnan(y[i]) != 0
                                         : fabs(y[i] - want) <= 0x1p-49 * fabs(want);
                if (i >= length)
                    right = y[i] == -1;
                ck_assert_msg(right, "%s at %a is %a", peers[p].function, x[i], y[i]);
            }
        }
}
END_TEST

/* Each way to look up finds the entry of every byte, for any length, in place too, and
 * writes no further. */
START_TEST(tables_are_looked_up) {
    enum { N = 512, REST = 70 };
    static evo_lookup table;
    uint8_t x[N + REST], y[N + REST];
    for (int i = 0; i < 256; i++)
        table.entry[i] = (uint8_t)(167 * i + 13);
    memset(table.entry + 256, 0xee, sizeof table.entry - 256);
    evo_peer peers[8];
    size_t count =
        evo_lookups_find(EVO_TARGET_EXP, EVO_FORMAT_E4M3FN, &table, peers, 8);
    ck_assert_uint_ge(count, 1);
    ck_assert_uint_eq(
        evo_lookups_find(EVO_TARGET_EXP, EVO_FORMAT_E4M3FN, &table, peers, 1), 1);
    (void)evo_lookups_find(EVO_TARGET_EXP, EVO_FORMAT_E4M3FN, &table, peers, 8);
    for (size_t p = 0; p < count; p++)
        for (size_t length = 0; length <= N; length += length < REST ? 1 : 221) {
            for (int i = 0; i < N + REST; i++)
                x[i] = y[i] = (uint8_t)(97 * i + i / 256);
            peers[p].fn(peers[p].ctx, x, y, length);
            peers[p].fn(peers[p].ctx, x, x, length);
            for (size_t i = 0; i < N + REST; i++) {
                uint8_t in = (uint8_t)(97 * i + i / 256);
                uint8_t want = i < length ? (uint8_t)(167 * in + 13) : in;
                if (y[i] != want || x[i] != want)
                    ck_abort_msg("%s: %d is %d", peers[p].function, in, y[i]);
            }
        }
}
END_TEST

/* What a peer of two arguments or results gives for n of them, as doubles; what lies
 * behind is -1 and stays so. */
enum { ROOM = 40 };
static void call_several(const evo_peer *peer, double x[2][ROOM], double y[2][ROOM],
                         size_t n) {
    float narrow[4][ROOM];
    if (peer->format == EVO_FORMAT_F64) {
        const void *in[] = {x[0], x[1]};
        void *out[] = {y[0], y[1]};
        peer->several(peer->ctx, in, out, n);
        return;
    }
    for (int k = 0; k < 2; k++)
        for (int i = 0; i < ROOM; i++) {
            narrow[k][i] = (float)x[k][i];
            narrow[2 + k][i] = (float)y[k][i];
        }
    const void *in[] = {narrow[0], narrow[1]};
    void *out[] = {narrow[2], narrow[3]};
    peer->several(peer->ctx, in, out, n);
    for (int k = 0; k < 2; k++)
        for (int i = 0; i < ROOM; i++)
            y[k][i] = narrow[2 + k][i];
}

static void check_several(const evo_peer *peer, size_t n) {
    double x[2][ROOM], y[2][ROOM];
    bool wide = peer->format == EVO_FORMAT_F64;
    for (int i = 0; i < ROOM; i++) {
        x[0][i] = 0.25 * i + (double)0.3f;
        x[1][i] = 5 - 0.375 * i;
        y[0][i] = y[1][i] = -1;
    }
    call_several(peer, x, y, n);
    for (int j = 0; j < evo_target_get(peer->target)->outputs; j++)
        for (size_t i = 0; i < ROOM; i++) {
            uint64_t code[2] = {evo_format_encode(peer->format, x[0][i]),
                                evo_format_encode(peer->format, x[1][i])};
            double want = evo_format_decode(
                peer->format,
                evo_oracle_round_several(peer->target, j, peer->format, code));
            double off = fabs(y[j][i] - want);
            bool right = off <= (wide ? 0x1p-48 : 1e-6) * fabs(want);
            ck_assert_msg(i < n ? right : y[j][i] == -1, "%s at %a, %a is %a",
                          peer->function, x[0][i], x[1][i], y[j][i]);
        }
}

/* The same of two arguments, or with two results. */
START_TEST(pairs_compute) {
    static const size_t lengths[] = {0, 1, 8, 9, 16, 17, 33};
    static const evo_format_id formats[] = {EVO_FORMAT_F32, EVO_FORMAT_F64};
    evo_peer peers[64];
    evo_target_id target = (evo_target_id)(EVO_TARGET_COUNT + _i);
    for (size_t f = 0; f < EVO_COUNT_OF(formats); f++) {
        size_t count = evo_peers_find(target, formats[f], peers, 64);
        if (target == EVO_TARGET_POW || target == EVO_TARGET_SINCOS)
            ck_assert_uint_gt(count, 0); /* the C library's at least */
        for (size_t p = 0; p < count; p++)
            for (size_t l = 0; l < EVO_COUNT_OF(lengths); l++)
                check_several(&peers[p], lengths[l]);
    }
}
END_TEST

/* Arrays of several arguments: each its own, all timed. */
struct seen {
    size_t calls;
    double first, second;
};

static void look(void *ctx, const void *const *in, void *const *out, size_t n) {
    struct seen *seen = ctx;
    for (size_t i = 0; i < n; i++)
        ((float *)out[1])[i] = ((const float *)in[0])[i] + ((const float *)in[1])[i];
    seen->first = fmin(seen->first, (double)((const float *)in[0])[n - 1]);
    seen->second = fmin(seen->second, (double)((const float *)in[1])[n - 1]);
    seen->calls++;
}

START_TEST(several_arrays_are_filled) {
    static const evo_timing_inputs inputs = {"pair", 1, 2, 0, 0, 1, 3, 4, 0, false};
    struct seen seen = {0, INFINITY, INFINITY};
    evo_timed subjects[] = {{.fn = evo_timing_reference},
                            {.several = look, .ctx = &seen}};
    evo_timing_options options = {.format = EVO_FORMAT_F32,
                                  .inputs = &inputs,
                                  .elements = 64,
                                  .input_count = 2,
                                  .output_count = 2,
                                  .rounds = 3,
                                  .calls = 2};
    ck_assert_int_eq(evo_time_interleaved(subjects, 2, &options, NULL), EVO_OK);
    ck_assert_int_eq(evo_time_latency(subjects, 2, &options, NULL), EVO_OK);
    ck_assert(seen.calls > 0 && subjects[1].ratio > 0);
    ck_assert(seen.first >= 1 && seen.first < 2);
    ck_assert(seen.second >= 3 && seen.second < 4);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("timing");
    TCase *tests = tcase_create("timing");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, ratios_follow_work);
    tcase_add_test(tests, stopwatch_repeats_one_setting);
    tcase_add_test(tests, arrays_lie_apart_in_their_pages);
    tcase_add_test(tests, latency_is_that_of_one_step);
    tcase_add_test(tests, refuses_nonsense);
#if defined(__x86_64__)
    tcase_add_test(tests, control_word_is_kept);
#endif
    tcase_add_test(tests, fingerprint_is_stable);
    tcase_add_loop_test(tests, peers_compute, 0, EVO_TARGET_COUNT);
    tcase_add_loop_test(tests, peers_in_f64_compute, 0, EVO_TARGET_COUNT);
    tcase_add_test(tests, tables_are_looked_up);
    tcase_add_loop_test(tests, pairs_compute, 0,
                        EVO_TARGET_SEVERAL_END - EVO_TARGET_COUNT);
    tcase_add_test(tests, several_arrays_are_filled);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
