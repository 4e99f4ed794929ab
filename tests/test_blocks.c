/* formats: blocks with shared scales, and pairs of bfloat16. */
#include "tests/element_formats.h"

/* Values of one block: normal about 2^exponent, some zeros. */
static void draw_block(evo_rng *rng, int exponent, float *x, size_t count) {
    for (size_t i = 0; i < count; i++)
        x[i] = evo_rng_below(rng, 8) == 0 ? 0
                                          : (float)ldexp(evo_rng_normal(rng), exponent);
}

static double amax_of(const float *x, size_t count) {
    double amax = 0;
    for (size_t i = 0; i < count; i++)
        amax = fmax(amax, fabs((double)x[i]));
    return amax;
}

/* True when y is the nearest value of the element times the scale, or its largest. */
static bool is_nearest(const evo_number *element, double scale, double x, double y) {
    static double values[256];
    size_t count = evo_number_values(element, values);
    double best = INFINITY;
    for (size_t i = 0; i < count; i++)
        best = fmin(best, fabs(values[i] * scale - x));
    return fabs(y - x) == best;
}

/* ---- OCP MX -------------------------------------------------------------------- */

static const struct {
    const char *name;
    int emax;
} elements[] = {{"e2m1fn", 2}, {"e2m3fn", 2}, {"e3m2fn", 4},
                {"e4m3fn", 8}, {"e5m2", 15},  {"mxint8", 0}};

/* Blocks that break a rule of the specification. */
static int mx_faults(const char *name, int emax) {
    evo_number element = number_of(name);
    evo_rng rng;
    evo_rng_init(&rng, 5, EVO_STREAM_TEST, 0);
    int faults = 0;
    for (int trial = 0; trial < 300; trial++) {
        float x[EVO_MX_BLOCK], y[EVO_MX_BLOCK];
        uint32_t codes[EVO_MX_BLOCK];
        uint8_t code;
        size_t count = trial % 3 == 0 ? 7 : EVO_MX_BLOCK;
        draw_block(&rng, (int)evo_rng_below(&rng, 270) - 147, x, count);
        ck_assert(evo_mx_encode(&element, x, count, &code, codes, NULL) == EVO_OK);
        evo_mx_decode(&element, code, codes, y, count);
        double amax = amax_of(x, count);
        int exponent = amax > 0 ? (int)floor(log2(amax)) - emax : -127;
        exponent = exponent < -127 ? -127 : exponent > 127 ? 127 : exponent;
        bool good = code == exponent + 127;
        for (size_t i = 0; i < count; i++)
            good = good && is_nearest(&element, ldexp(1, exponent), x[i], y[i]);
        faults += !good;
    }
    return faults;
}

START_TEST(mx_blocks_follow_the_rules) {
    ck_assert_int_eq(mx_faults(elements[_i].name, elements[_i].emax), 0);
    /* The scale of the neighbouring element type is noticed. */
    ck_assert_int_gt(mx_faults(elements[_i].name, elements[_i].emax + 1), 250);
    ck_assert_int_gt(mx_faults(elements[_i].name, elements[_i].emax - 1), 250);
}
END_TEST

START_TEST(mx_by_hand_and_at_the_edges) {
    evo_number e2m1 = number_of("e2m1fn"), e5m2 = number_of("e5m2");
    uint32_t codes[EVO_MX_BLOCK];
    uint8_t scale;
    /* amax 7: scale 2^(2-2) = 1; 7 saturates at 6, 2.5 is a tie to the even 2. */
    const float x[] = {7, -2.5F, 0.25F, -0.0F};
    ck_assert(evo_mx_encode(&e2m1, x, 4, &scale, codes, NULL) == EVO_OK);
    ck_assert_uint_eq(scale, 127);
    ck_assert_uint_eq(codes[0], 7);
    ck_assert_uint_eq(codes[1], 0xc);
    ck_assert_uint_eq(codes[2], 0);
    ck_assert_uint_eq(codes[3], 8);
    const float zeros[2] = {0, 0}, tiny[2] = {0x1p-149F, 0},
                huge[2] = {0x1.fffffep127F};
    float y[2];
    ck_assert(evo_mx_encode(&e2m1, zeros, 2, &scale, codes, NULL) == EVO_OK);
    ck_assert(scale == 0 && codes[0] == 0 && codes[1] == 0);
    ck_assert(evo_mx_encode(&e2m1, tiny, 2, &scale, codes, NULL) == EVO_OK);
    ck_assert(scale == 0 && codes[0] == 0);
    /* Elements of e5m2 saturate here, though the format has infinities. */
    ck_assert(evo_mx_encode(&e5m2, huge, 2, &scale, codes, NULL) == EVO_OK);
    evo_mx_decode(&e5m2, scale, codes, y, 2);
    ck_assert(scale == 127 + 112 && y[0] == 57344 * 0x1p112F && y[1] == 0);
    const float bad[2] = {1, NAN}, endless[2] = {-INFINITY, 1};
    ck_assert(evo_mx_encode(&e5m2, bad, 2, &scale, codes, NULL) == EVO_OK);
    evo_mx_decode(&e5m2, scale, codes, y, 2);
    ck_assert(scale == 255 && isnan(y[0]) && isnan(y[1]));
    ck_assert(evo_mx_encode(&e5m2, endless, 2, &scale, codes, NULL) == EVO_OK);
    ck_assert_uint_eq(scale, 255);
    evo_error err = {.text = ""};
    ck_assert(evo_mx_encode(&e5m2, x, 33, &scale, codes, &err) == EVO_ERR_ARGUMENT);
    ck_assert_str_ne(err.text, "");
    e5m2.bits = 77;
    ck_assert(evo_mx_encode(&e5m2, x, 1, &scale, codes, NULL) == EVO_ERR_ARGUMENT);
}
END_TEST

/* ---- NVFP4 --------------------------------------------------------------------- */

START_TEST(nvfp4_blocks_follow_the_rules) {
    evo_number e2m1 = number_of("e2m1fn"), e4m3 = number_of("e4m3fn");
    evo_rng rng;
    evo_rng_init(&rng, 6, EVO_STREAM_TEST, 0);
    for (int trial = 0; trial < 1000; trial++) {
        float x[EVO_NVFP4_BLOCK], y[EVO_NVFP4_BLOCK];
        uint32_t codes[EVO_NVFP4_BLOCK];
        uint8_t code;
        int exponent = (int)evo_rng_below(&rng, 200) - 100;
        draw_block(&rng, exponent, x, EVO_NVFP4_BLOCK);
        double amax = amax_of(x, EVO_NVFP4_BLOCK);
        float tensor = evo_nvfp4_tensor_scale(
            (float)(amax * ldexp(1, (int)evo_rng_below(&rng, 12))));
        evo_nvfp4_encode(x, EVO_NVFP4_BLOCK, tensor, &code, codes);
        evo_nvfp4_decode(code, codes, tensor, y, EVO_NVFP4_BLOCK);
        double units = amax / 6 / tensor, scale = evo_number_decode(&e4m3, code);
        EXPECT(is_nearest(&e4m3, 1, units, scale), "scale %a of %a", scale, units);
        for (size_t i = 0; i < EVO_NVFP4_BLOCK; i++) {
            /* The product is rounded to float. */
            double element = evo_number_decode(&e2m1, codes[i]);
            EXPECT(y[i] == (float)(element * scale * tensor), "decode");
            EXPECT(is_nearest(&e2m1, scale * tensor, x[i], element * scale * tensor),
                   "%a at scale %a becomes %a", (double)x[i], scale * tensor,
                   (double)y[i]);
        }
    }
}
END_TEST

START_TEST(nvfp4_at_the_edges) {
    float x[2] = {448 * 6, -3}, y[2];
    uint32_t codes[2];
    uint8_t scale;
    ck_assert(evo_nvfp4_tensor_scale(448 * 6) == 1);
    ck_assert(evo_nvfp4_tensor_scale(0) == 1);
    evo_nvfp4_encode(x, 2, 1, &scale, codes);
    ck_assert(scale == 0x7e && codes[0] == 7 && codes[1] == 8);
    evo_nvfp4_encode(x, 2, 1e-3F, &scale, codes); /* too small for the tensor */
    ck_assert(scale == 0x7e && codes[0] == 7 && codes[1] == 0xf);
    evo_nvfp4_encode(x, 2, 1e9F, &scale, codes); /* too large */
    ck_assert(scale == 0 && codes[0] == 0);
    x[1] = INFINITY;
    evo_nvfp4_encode(x, 2, 1, &scale, codes);
    evo_nvfp4_decode(scale, codes, 1, y, 2);
    ck_assert(scale == 0x7f && isnan(y[0]) && isnan(y[1]));
}
END_TEST

/* ---- Scales -------------------------------------------------------------------- */

START_TEST(scales_round_as_documented) {
    evo_rng rng;
    evo_rng_init(&rng, 7, EVO_STREAM_TEST, 0);
    for (int i = 0; i < 2000; i++) {
        double scale =
            ldexp(.5 + evo_rng_unit(&rng), (int)evo_rng_below(&rng, 240) - 120);
        double up = evo_scale_round(EVO_SCALE_POWER_OF_TWO, scale, 1);
        double down = evo_scale_round(EVO_SCALE_E8M0, scale, 1);
        ck_assert(scale <= up && up < 2 * scale && ldexp(.5, ilogb(up) + 1) == up);
        ck_assert(down <= scale && scale < 2 * down &&
                  ldexp(.5, ilogb(down) + 1) == down);
        ck_assert(evo_scale_round(EVO_SCALE_F32, scale, 1) == (float)scale);
        double tensor = scale / ldexp(1.1, (int)evo_rng_below(&rng, 14) - 6);
        double nearest = evo_scale_round(EVO_SCALE_E4M3, scale, tensor);
        ck_assert(fabs(nearest - scale) <= scale / 16);
    }
    ck_assert(evo_scale_round(EVO_SCALE_POWER_OF_TWO, 4, 1) == 4);
    ck_assert(evo_scale_round(EVO_SCALE_E8M0, 4, 1) == 4);
    ck_assert(evo_scale_round(EVO_SCALE_E8M0, 1e-300, 1) == 0x1p-127);
    ck_assert(evo_scale_round(EVO_SCALE_POWER_OF_TWO, 1e300, 1) == 0x1p127);
    ck_assert(evo_scale_round(EVO_SCALE_E4M3, 1000, 1) == 448);
    ck_assert(evo_scale_round(EVO_SCALE_E4M3, 1e-20, 2) == 0x1p-8);
    ck_assert(evo_scale_round(EVO_SCALE_F32, 1e-300, 1) == 0x1p-149);
    ck_assert_uint_eq(evo_scale_bits(EVO_SCALE_F32), 32);
    ck_assert_uint_eq(evo_scale_bits(EVO_SCALE_E8M0), 8);
}
END_TEST

/* ---- Dynamic fixed point ------------------------------------------------------- */

START_TEST(dynamic_fixed_point) {
    evo_rng rng;
    evo_rng_init(&rng, 8, EVO_STREAM_TEST, 0);
    for (int trial = 0; trial < 1000; trial++) {
        float x[16], y[16];
        int16_t codes[16];
        unsigned bits = 2 + evo_rng_below(&rng, 15);
        draw_block(&rng, (int)evo_rng_below(&rng, 200) - 100, x, 16);
        int exponent = evo_dfp_exponent(x, 16, bits), limit = (1 << (bits - 1)) - 1;
        double amax = amax_of(x, 16);
        ck_assert(ldexp(1, exponent + (int)bits - 2) <= amax &&
                  amax < ldexp(1, exponent + (int)bits - 1));
        evo_dfp_encode(x, 16, bits, exponent, codes);
        evo_dfp_decode(codes, 16, exponent, y);
        for (size_t i = 0; i < 16; i++) {
            ck_assert(abs(codes[i]) <= limit);
            double error = fabs((double)y[i] - x[i]), unit = ldexp(1, exponent);
            ck_assert(error <= unit / 2 || (abs(codes[i]) == limit && error <= unit));
        }
        /* The product of two integers is that of the values, exponents added. */
        ck_assert(ldexp((double)codes[0] * codes[1], 2 * exponent) ==
                  (double)y[0] * y[1]);
    }
    const float odd[] = {NAN, INFINITY, 1};
    int16_t codes[3];
    ck_assert_int_eq(evo_dfp_exponent(odd, 3, 8), -6);
    evo_dfp_encode(odd, 3, 8, -6, codes);
    ck_assert(codes[0] == 0 && codes[1] == 127 && codes[2] == 64);
}
END_TEST

/* ---- Pairs --------------------------------------------------------------------- */

static float draw_bf16(evo_rng *rng, int exponents) {
    double x = ldexp(1 + evo_rng_below(rng, 128) / 128.0,
                     (int)evo_rng_below(rng, (uint32_t)exponents) - exponents / 2);
    return (float)(evo_rng_u32(rng) & 1 ? x : -x);
}

/* The scalar path of the formats, which knows nothing of bits of floats. */
START_TEST(bf16_is_the_format) {
    evo_number bf16 = number_of("bf16");
    evo_rng rng;
    evo_rng_init(&rng, 9, EVO_STREAM_TEST, 0);
    for (int i = 0; i < 100000; i++) {
        uint32_t bits = evo_rng_u32(&rng);
        float x;
        memcpy(&x, &bits, sizeof x);
        double want = evo_number_round(&bf16, x, EVO_ROUND_NEAREST_EVEN, 0);
        float got = evo_bf16(x);
        EXPECT((isnan(want) && isnan(got)) || got == want, "%a", (double)x);
        if (isnan(x))
            continue;
        /* Middles of bfloat16 and what is beside them by less than a float tells. */
        double wide = got * (1 + ldexp(1, -8) + ldexp((int)(i % 3) - 1, -30));
        want = evo_number_round(&bf16, wide, EVO_ROUND_NEAREST_EVEN, 0);
        EXPECT(evo_bf16_from(wide) == want, "%a", wide);
        float y = draw_bf16(&rng, 200), z = draw_bf16(&rng, 200);
        uint32_t a = evo_number_encode(&bf16, y, EVO_ROUND_UP, 0);
        uint32_t b = evo_number_encode(&bf16, z, EVO_ROUND_UP, 0);
        uint32_t sum = evo_number_add(&bf16, a, b, EVO_ROUND_NEAREST_EVEN);
        EXPECT(evo_bf16(y + z) == evo_number_decode(&bf16, sum), "%a + %a", (double)y,
               (double)z);
        uint32_t product = evo_number_multiply(&bf16, a, b, EVO_ROUND_NEAREST_EVEN);
        EXPECT(evo_pair_two_product(y, z).high == evo_number_decode(&bf16, product),
               "%a * %a", (double)y, (double)z);
    }
}
END_TEST

START_TEST(sums_and_products_lose_nothing) {
    evo_rng rng;
    evo_rng_init(&rng, 10, EVO_STREAM_TEST, 0);
    for (int i = 0; i < 100000; i++) {
        float a = draw_bf16(&rng, 40), b = draw_bf16(&rng, 40);
        evo_pair sum = evo_pair_two_sum(a, b), product = evo_pair_two_product(a, b);
        /* The rest of a sum is a bfloat16 always (Knuth), here both are doubles. */
        EXPECT(evo_pair_value(sum) == (double)a + b, "%a + %a", (double)a, (double)b);
        EXPECT(evo_pair_value(product) == (double)a * b, "%a * %a", (double)a,
               (double)b);
    }
}
END_TEST

static evo_pair draw_pair(evo_rng *rng, int exponents) {
    double high = draw_bf16(rng, exponents);
    return evo_pair_from(high * (1 + (evo_rng_unit(rng) - .5) / 128));
}

START_TEST(errors_of_pairs_stay_below_their_bounds) {
    const double u = 0x1p-8;
    evo_rng rng;
    evo_rng_init(&rng, 11, EVO_STREAM_TEST, 0);
    double worst_sum = 0, worst_product = 0;
    for (int i = 0; i < 200000; i++) {
        evo_pair a = draw_pair(&rng, 12), b = draw_pair(&rng, 12);
        double x = evo_pair_value(a), y = evo_pair_value(b);
        EXPECT(fabs(a.low) <= u * fabs(a.high) && evo_bf16(a.high) == a.high &&
                   evo_bf16(a.low) == a.low,
               "no pair");
        double sum = evo_pair_value(evo_pair_add(a, b)) - (x + y);
        double product = evo_pair_value(evo_pair_multiply(a, b)) - x * y;
        if (x + y != 0)
            worst_sum = fmax(worst_sum, fabs(sum / (x + y)));
        worst_product = fmax(worst_product, fabs(product / (x * y)));
    }
    EXPECT(worst_sum <= 3 * u * u + 13 * u * u * u, "sum %a", worst_sum);
    EXPECT(worst_product <= 7 * u * u, "product %a", worst_product);
    /* Far better than bfloat16 alone, and not exact. */
    ck_assert(worst_sum > 0 && worst_product > u * u);
}
END_TEST

/* Updates of less than half a spacing of the sum: bfloat16 alone loses them all, Grow
 * none. */
START_TEST(grow_keeps_small_updates) {
    const float update = 0x1p-10F;
    evo_pair m = {1, 0};
    float alone = 1;
    for (int i = 0; i < 128; i++) {
        m = evo_pair_grow(m, update);
        alone = evo_bf16(alone + update);
        ck_assert(evo_pair_value(m) == 1 + (i + 1) * (double)update);
    }
    ck_assert(alone == 1);
    /* bf16(0.999) is 1; as a pair it is close. */
    evo_pair beta = evo_pair_from(.999);
    ck_assert(evo_bf16(.999F) == 1 && beta.high == 1);
    ck_assert(fabs(evo_pair_value(beta) - .999000549) < 1e-9);
    evo_pair endless = evo_pair_from(1e39);
    ck_assert(isinf(endless.high) && endless.low == 0);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("blocks");
    TCase *all = tcase_create("all");
    tcase_add_loop_test(all, mx_blocks_follow_the_rules, 0, EVO_COUNT_OF(elements));
    tcase_add_test(all, mx_by_hand_and_at_the_edges);
    tcase_add_test(all, nvfp4_blocks_follow_the_rules);
    tcase_add_test(all, nvfp4_at_the_edges);
    tcase_add_test(all, scales_round_as_documented);
    tcase_add_test(all, dynamic_fixed_point);
    tcase_add_test(all, bf16_is_the_format);
    tcase_add_test(all, sums_and_products_lose_nothing);
    tcase_add_test(all, errors_of_pairs_stay_below_their_bounds);
    tcase_add_test(all, grow_keeps_small_updates);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
