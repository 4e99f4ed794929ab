/* Every instruction against a second formulation and, where there is one, against the
 * AVX-512 instruction that it is defined by. */
#include "formats/formats.h"
#include "program/structure.h"
#include "tests/interp_bench.h"

/* ---- The second formulation ------------------------------------------------ */

#define ARITHMETIC(T, m, fn)                                                           \
    case EVO_OP_ADD_##T:                                                               \
        y.m = a.m + b.m;                                                               \
        break;                                                                         \
    case EVO_OP_SUB_##T:                                                               \
        y.m = a.m - b.m;                                                               \
        break;                                                                         \
    case EVO_OP_MUL_##T:                                                               \
        y.m = a.m * b.m;                                                               \
        break;                                                                         \
    case EVO_OP_DIV_##T:                                                               \
        y.m = a.m / b.m;                                                               \
        break;                                                                         \
    case EVO_OP_FMA_##T:                                                               \
        y.m = fn(fma)(a.m, b.m, c.m);                                                  \
        break;                                                                         \
    case EVO_OP_SQRT_##T:                                                              \
        y.m = fn(sqrt)(a.m);                                                           \
        break;                                                                         \
    case EVO_OP_NEG_##T:                                                               \
        y.m = fn(copysign)(a.m, signbit(a.m) ? 1 : -1);                                \
        break;                                                                         \
    case EVO_OP_ABS_##T:                                                               \
        y.m = fn(copysign)(a.m, 1);                                                    \
        break;                                                                         \
    case EVO_OP_COPYSIGN_##T:                                                          \
        y.m = isnan(b.m) ? fn(fabs)(a.m) : fn(copysign)(a.m, b.m);                     \
        break;                                                                         \
    case EVO_OP_MIN_##T:                                                               \
        y.m = isless(a.m, b.m) ? a.m : b.m;                                            \
        break;                                                                         \
    case EVO_OP_MAX_##T:                                                               \
        y.m = isgreater(a.m, b.m) ? a.m : b.m;                                         \
        break;                                                                         \
    case EVO_OP_RINT_##T:                                                              \
        y.m = fn(nearbyint)(a.m);                                                      \
        break;                                                                         \
    case EVO_OP_FLOOR_##T:                                                             \
        y.m = fn(floor)(a.m);                                                          \
        break;                                                                         \
    case EVO_OP_TRUNC_##T:                                                             \
        y.m = fn(trunc)(a.m);                                                          \
        break;                                                                         \
    case EVO_OP_GETEXP_##T:                                                            \
        y.m = fn(logb)(a.m);                                                           \
        break;                                                                         \
    case EVO_OP_GETMANT_##T:                                                           \
        y.m = isnan(a.m)               ? a.m                                           \
              : a.m == 0 || isinf(a.m) ? 1                                             \
                                       : fn(scalbn)(fn(fabs)(a.m), -fn(ilogb)(a.m));   \
        break;                                                                         \
    case EVO_OP_GETMANT75_##T:                                                         \
        y.m = fn(frexp)(a.m, (int[1]){0});                                             \
        y.m = isnan(a.m) || a.m < 0    ? NAN                                           \
              : a.m == 0 || isinf(a.m) ? 1                                             \
              : y.m < 0.75             ? 2 * y.m                                       \
                                       : y.m;                                                      \
        break;                                                                         \
    case EVO_OP_SCALEF_##T:                                                            \
        /* ldexp rounds once, as vscalef does. */                                      \
        if (isnan(b.m) || isinf(b.m) || isnan(a.m))                                    \
            return false;                                                              \
        y.m = fn(ldexp)(a.m, (int)fn(fmax)(fn(fmin)(fn(floor)(b.m), 9999), -9999));    \
        break;                                                                         \
    case EVO_OP_LT_##T:                                                                \
        y.i = isless(a.m, b.m);                                                        \
        break;                                                                         \
    case EVO_OP_LE_##T:                                                                \
        y.i = islessequal(a.m, b.m);                                                   \
        break;                                                                         \
    case EVO_OP_EQ_##T:                                                                \
        y.i = !isunordered(a.m, b.m) && !islessgreater(a.m, b.m);                      \
        break;                                                                         \
    case EVO_OP_NLE_##T:                                                               \
        y.i = isunordered(a.m, b.m) || isgreater(a.m, b.m);                            \
        break;                                                                         \
    case EVO_OP_UNORD_##T:                                                             \
        y.i = isunordered(a.m, b.m);                                                   \
        break;

#define INTEGERS(T, m, u, width)                                                       \
    case EVO_OP_AND_##T:                                                               \
        y.m = a.m & b.m;                                                               \
        break;                                                                         \
    case EVO_OP_OR_##T:                                                                \
        y.m = a.m | b.m;                                                               \
        break;                                                                         \
    case EVO_OP_XOR_##T:                                                               \
        y.m = a.m ^ b.m;                                                               \
        break;                                                                         \
    case EVO_OP_ADD_##T:                                                               \
        (void)!__builtin_add_overflow(a.m, b.m, &y.m);                                 \
        break;                                                                         \
    case EVO_OP_SUB_##T:                                                               \
        (void)!__builtin_sub_overflow(a.m, b.m, &y.m);                                 \
        break;                                                                         \
    case EVO_OP_SHL_##T:                                                               \
        y.m = a.m;                                                                     \
        for (int k = 0; k < width && (u)k < (u)b.m; k++)                               \
            (void)!__builtin_add_overflow(y.m, y.m, &y.m);                             \
        break;                                                                         \
    case EVO_OP_LSHR_##T:                                                              \
        y.m = (u)b.m < width ? (int64_t)((u)a.m >> b.m) : 0;                           \
        break;                                                                         \
    case EVO_OP_ASHR_##T:                                                              \
        y.m = a.m >> ((u)b.m < width ? b.m : width - 1);                               \
        break;                                                                         \
    case EVO_OP_LT_##T:                                                                \
        y.i = a.m < b.m;                                                               \
        break;                                                                         \
    case EVO_OP_EQ_##T:                                                                \
        y.i = !(a.m ^ b.m);                                                            \
        break;

#define FLOAT_NAME(name)  name##f
#define DOUBLE_NAME(name) name

/* False for what only the hardware test knows. */
static bool expected(evo_opcode op, word a, word b, word c, word *result) {
    word y = {0};
    switch (op) {
        ARITHMETIC(F32, f, FLOAT_NAME)
        ARITHMETIC(F64, d, DOUBLE_NAME)
        INTEGERS(I32, i, uint32_t, 32)
        INTEGERS(I64, l, uint64_t, 64)
    case EVO_OP_MUL_I32:
        (void)!__builtin_mul_overflow(a.i, b.i, &y.i);
        break;
    case EVO_OP_MIN_I32:
        y.i = a.i <= b.i ? a.i : b.i;
        break;
    case EVO_OP_MAX_I32:
        y.i = a.i >= b.i ? a.i : b.i;
        break;
    case EVO_OP_WIDEN:
        y.d = a.f;
        break;
    case EVO_OP_NARROW:
        y.f = (float)a.d;
        break;
    case EVO_OP_CVT_I32_F32:
        y.i = fabsf(a.f) < 0x1p31f ? (int32_t)lrintf(a.f) : INT32_MIN;
        break;
    case EVO_OP_CVTT_I32_F32:
        y.i = fabsf(a.f) < 0x1p31f ? (int32_t)a.f : INT32_MIN;
        break;
    case EVO_OP_CVT_I32_F64:
        y.i = a.d > -0x1p31 - 1 && a.d < 0x1p31 && lrint(a.d) <= INT32_MAX
                  ? (int32_t)lrint(a.d)
                  : INT32_MIN;
        break;
    case EVO_OP_CVT_I64_F64:
        y.l = fabs(a.d) < 0x1p63 ? lrint(a.d) : INT64_MIN;
        break;
    case EVO_OP_CVT_F32_I32:
        y.f = (float)a.i;
        break;
    case EVO_OP_CVT_F64_I32:
        y.d = a.i;
        break;
    case EVO_OP_CVT_F64_I64:
        y.d = (double)a.l;
        break;
    case EVO_OP_SEXT:
        y.l = a.i;
        break;
    case EVO_OP_WRAP:
        y.bits = (uint32_t)a.bits;
        break;
    case EVO_OP_BITS_F32:
        y.bits = isnan(a.f) ? 0x7fc00000 : (uint32_t)a.bits;
        break;
    case EVO_OP_BITS_F64:
        y.bits = isnan(a.d) ? 0x7ff8000000000000 : a.bits;
        break;
    case EVO_OP_FROM_BITS_F32:
    case EVO_OP_FROM_BITS_F64:
        y = a;
        break;
    case EVO_OP_ADDBITS_F32:
        y.bits = (uint32_t)((isnan(a.f) ? 0x7fc00000 : a.bits) + b.bits);
        break;
    case EVO_OP_ADDBITS_F64:
        y.bits = (isnan(a.d) ? 0x7ff8000000000000 : a.bits) + b.bits;
        break;
    case EVO_OP_FROM_HALF_F32:
        y.f = (float)evo_format_decode(EVO_FORMAT_F16, a.bits & 0xffff);
        break;
    case EVO_OP_TO_HALF_F32:
        y.bits = evo_format_encode(EVO_FORMAT_F16, a.f);
        break;
    case EVO_OP_AND_MASK:
        y.i = a.i && b.i;
        break;
    case EVO_OP_OR_MASK:
        y.i = a.i || b.i;
        break;
    case EVO_OP_XOR_MASK:
        y.i = a.i != b.i;
        break;
    case EVO_OP_NOT_MASK:
        y.i = a.i == 0;
        break;
    case EVO_OP_SELECT_F32:
    case EVO_OP_SELECT_F64:
    case EVO_OP_SELECT_I32:
    case EVO_OP_SELECT_I64:
        y = a.i ? b : c;
        break;
    case EVO_OP_REDUCE4_F32:
        y.f = isinf(a.f) ? 0 : (float)remainder(a.d = a.f, 0.0625);
        if (y.f == 0)
            y.f = 0;
        break;
    case EVO_OP_REDUCE0_F32:
        y.f = isinf(a.f) ? 0 : remainderf(a.f, 1);
        if (y.f == 0)
            y.f = 0;
        break;
    default:
        return false;
    }
    *result = y;
    return true;
}

/* ---- Every instruction ----------------------------------------------------- */

enum { MAX_CASES = 42 * 42 * 42 + 8 };

START_TEST(every_instruction) {
    const evo_loops *builds[EVO_ISA_COUNT];
    size_t build_count = evo_interp_builds(builds), covered = 0;
    evo_interp *interp = evo_interp_create();
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    void *in[3], *out = malloc(MAX_CASES * 8);
    for (int k = 0; k < 3; k++)
        in[k] = malloc(MAX_CASES * 8);
    for (int o = 0; o < EVO_OP_COUNT; o++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)o);
        const evo_type *type = info->args;
        word a, b, c, y;
        if ((info->flags & (EVO_FLAG_LEAF | EVO_FLAG_TABLE)) ||
            (!expected((evo_opcode)o, (word){0}, (word){0}, (word){0}, &y)))
            continue;
        covered++;
        single(kernel, (evo_opcode)o);
        size_t n = 0, na = edge_count(type[0]), nb = edge_count(type[1]);
        for (size_t i = 0; i < na * nb * edge_count(type[2]); i++, n++) {
            put(in[0], type[0], n, edge(type[0], i % na));
            if (info->arg_count > 1)
                put(in[1], type[1], n, edge(type[1], i / na % nb));
            if (info->arg_count > 2)
                put(in[2], type[2], n, edge(type[2], i / na / nb));
        }
        for (size_t k = 0; k < build_count; k++) {
            interp->loops = builds[k];
            ck_assert(evo_interpret(interp, kernel, (const void *const *)in, &out, NULL,
                                    n) == EVO_OK);
            for (size_t i = 0; i < n; i++) {
                a = get(in[0], type[0], i);
                b = info->arg_count > 1 ? get(in[1], type[1], i) : (word){0};
                c = info->arg_count > 2 ? get(in[2], type[2], i) : (word){0};
                word got = get(out, info->result, i);
                if (!expected((evo_opcode)o, a, b, c, &y))
                    continue;
                if (!same(info->result, got, y))
                    ck_abort_msg("build %zu %s(%llx, %llx, %llx) = %llx, not %llx", k,
                                 info->name, (unsigned long long)a.bits,
                                 (unsigned long long)b.bits, (unsigned long long)c.bits,
                                 (unsigned long long)got.bits,
                                 (unsigned long long)y.bits);
            }
        }
    }
    ck_assert_uint_eq(covered, 98);
    for (int k = 0; k < 3; k++)
        free(in[k]);
    free(out);
    free(kernel);
    evo_interp_destroy(interp);
}
END_TEST

/* ---- The hardware ---------------------------------------------------------- */

#ifdef __x86_64__
#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl")))

/* One group of each instruction that is defined as what the hardware does. */
AVX512 static bool native32(evo_opcode op, const float *pa, const float *pb,
                            float *py) {
    __m512 a = _mm512_loadu_ps(pa), b = _mm512_loadu_ps(pb), y;
    switch (op) {
    case EVO_OP_MINMAG_F32:
        y = _mm512_range_ps(a, b, 6);
        break;
    case EVO_OP_SCALEF_F32:
        y = _mm512_scalef_ps(a, b);
        break;
    case EVO_OP_GETEXP_F32:
        y = _mm512_getexp_ps(a);
        break;
    case EVO_OP_GETMANT_F32:
        y = _mm512_getmant_ps(a, _MM_MANT_NORM_1_2, _MM_MANT_SIGN_zero);
        break;
    case EVO_OP_GETMANT75_F32:
        y = _mm512_getmant_ps(a, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        break;
    case EVO_OP_REDUCE4_F32:
        y = _mm512_reduce_ps(a, 0x48);
        break;
    case EVO_OP_REDUCE0_F32:
        y = _mm512_reduce_ps(a, 0x08);
        break;
    case EVO_OP_RCP14_F32:
        y = _mm512_rcp14_ps(a);
        break;
    case EVO_OP_RSQRT14_F32:
        y = _mm512_rsqrt14_ps(a);
        break;
    case EVO_OP_RINT_F32:
        y = _mm512_roundscale_ps(a, 8);
        break;
    case EVO_OP_CVT_I32_F32:
        y = _mm512_castsi512_ps(_mm512_cvtps_epi32(a));
        break;
    case EVO_OP_CVTT_I32_F32:
        y = _mm512_castsi512_ps(_mm512_cvttps_epi32(a));
        break;
    default:
        return false;
    }
    _mm512_storeu_ps(py, y);
    return true;
}

AVX512 static bool native64(evo_opcode op, const double *pa, const double *pb,
                            double *py) {
    __m512d a = _mm512_loadu_pd(pa), b = _mm512_loadu_pd(pb), y;
    switch (op) {
    case EVO_OP_MINMAG_F64:
        y = _mm512_range_pd(a, b, 6);
        break;
    case EVO_OP_RCP14_F64:
        y = _mm512_rcp14_pd(a);
        break;
    case EVO_OP_RSQRT14_F64:
        y = _mm512_rsqrt14_pd(a);
        break;
    case EVO_OP_SCALEF_F64:
        y = _mm512_scalef_pd(a, b);
        break;
    case EVO_OP_GETEXP_F64:
        y = _mm512_getexp_pd(a);
        break;
    case EVO_OP_GETMANT_F64:
        y = _mm512_getmant_pd(a, _MM_MANT_NORM_1_2, _MM_MANT_SIGN_zero);
        break;
    case EVO_OP_GETMANT75_F64:
        y = _mm512_getmant_pd(a, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        break;
    case EVO_OP_CVT_I64_F64:
        y = _mm512_castsi512_pd(_mm512_cvtpd_epi64(a));
        break;
    default:
        return false;
    }
    _mm512_storeu_pd(py, y);
    return true;
}

/* Edge values, results of arithmetic on them, subnormals and anything. */
static uint64_t hard_bits(evo_rng *rng, evo_type type) {
    uint64_t bits = evo_rng_u64(rng);
    uint32_t kind = evo_rng_below(rng, 4);
    int width = type == EVO_TYPE_F32 ? 23 : 52, top = type == EVO_TYPE_F32 ? 31 : 63;
    if (kind == 0)
        return edge(type, (size_t)(bits % edge_count(type))).bits;
    if (kind == 1) /* near 1, or subnormal */
        bits = (bits & ((UINT64_C(1) << (width + 2)) - 1)) |
               (bits >> 63 ? (UINT64_C(1) << (top - 1)) - (UINT64_C(4) << width) : 0);
    if (kind == 2) { /* moderate numbers: arguments of scalef */
        word w = {.bits = 0};
        double value = (evo_rng_unit(rng) - 0.5) * (type == EVO_TYPE_F32 ? 600 : 4600);
        if (type == EVO_TYPE_F32)
            w.f = (float)value;
        else
            w.d = value;
        return w.bits;
    }
    return bits;
}

static bool native(evo_opcode op, const void *a, const void *b, void *y) {
    return evo_instr_get(op)->args[0] == EVO_TYPE_F32 ? native32(op, a, b, y)
                                                      : native64(op, a, b, y);
}

START_TEST(hardware_agrees) {
    const evo_loops *builds[EVO_ISA_COUNT];
    size_t count = evo_interp_builds(builds);
    if (count < EVO_ISA_COUNT)
        return; /* this machine has no AVX-512 */
    _Alignas(64) uint64_t a[16] = {0}, b[16] = {0}, y[16] = {0}, z[16];
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 3);
    size_t covered = 0;
    for (int o = 0; o < EVO_OP_COUNT; o++) {
        evo_opcode op = (evo_opcode)o;
        const evo_instr_info *info = evo_instr_get(op);
        if ((info->args[0] != EVO_TYPE_F32 && info->args[0] != EVO_TYPE_F64) ||
            !native(op, a, b, y))
            continue;
        covered++;
        bool narrow = info->args[0] == EVO_TYPE_F32;
        size_t lanes = narrow ? 16 : 8;
        for (int round = 0; round < 20000; round++) {
            for (size_t i = 0; i < lanes; i++) {
                put(a, info->args[0], i, (word){hard_bits(&rng, info->args[0])});
                put(b, info->args[0], i, (word){hard_bits(&rng, info->args[0])});
            }
            native(op, a, b, y);
            for (size_t k = 0; k < count; k++) {
                builds[k]->binary(op, z, a, b, 1);
                for (size_t i = 0; i < lanes; i++) {
                    word got = get(z, info->result, i), hard = get(y, info->result, i);
                    if (!same(info->result, got, hard))
                        ck_abort_msg("build %zu %s(%llx, %llx) = %llx, not %llx", k,
                                     info->name,
                                     (unsigned long long)get(a, info->args[0], i).bits,
                                     (unsigned long long)get(b, info->args[0], i).bits,
                                     (unsigned long long)got.bits,
                                     (unsigned long long)hard.bits);
                }
            }
        }
    }
    ck_assert_uint_eq(covered, 20);
}
END_TEST
#endif

/* The estimates, with or without the instructions: their bound, and one hash of all
 * significands and some exponents, taken from the instructions. */
START_TEST(estimates_are_those_of_the_hardware) {
    const evo_opcode ops[2] = {EVO_OP_RCP14_F32, EVO_OP_RSQRT14_F32};
    const uint64_t hashes[2] = {UINT64_C(0x9fb715b3b4e6cc95),
                                UINT64_C(0x582d1b5b66f5aff5)};
    const uint32_t exponents[] = {0, 1, 2, 126, 127, 128, 252, 253, 254};
    for (int k = 0; k < 2; k++) {
        uint64_t hash = 0;
        for (size_t e = 0; e < EVO_COUNT_OF(exponents); e++)
            for (uint32_t m = 0; m < 1 << 23; m += 127) {
                uint64_t args[3] = {exponents[e] << 23 | m, 0, 0};
                word x = {.bits = args[0]}, y = {.bits = evo_fold(ops[k], args)};
                double want = k == 0 ? 1 / (double)x.f : 1 / sqrt(x.f);
                hash = hash * UINT64_C(6364136223846793005) + y.bits + 1;
                if (want < 0x1p128)
                    ck_assert_msg(fabs(y.f / want - 1) <= 0x1p-14, "%a: %a", x.f, y.f);
            }
        ck_assert_msg(hash == hashes[k], "hash %llx", (unsigned long long)hash);
    }
}
END_TEST

/* Those of doubles, which look at the leading bits alone: a bit below them counts where
 * nothing stands before it. */
START_TEST(estimates_of_doubles_are_those_of_floats) {
    const evo_opcode ops[2][2] = {{EVO_OP_RCP14_F32, EVO_OP_RCP14_F64},
                                  {EVO_OP_RSQRT14_F32, EVO_OP_RSQRT14_F64}};
    for (int k = 0; k < 2; k++)
        for (int odd = 0; odd < 2; odd++)
            for (uint32_t m = 0; m < 1 << 23; m += 31) {
                uint64_t narrow[3] = {(uint64_t)(127 + odd) << 23 | m, 0, 0};
                word x = {.bits = narrow[0]}, wide = {.d = x.f};
                word want = {.bits = evo_fold(ops[k][0], narrow)};
                for (int e = -1020; e <= 1020; e += 510) {
                    uint64_t args[3] = {wide.bits + ((uint64_t)(int64_t)e << 52), 0, 0};
                    word y = {.bits = evo_fold(ops[k][1], args)};
                    if (y.d != ldexp(want.f, k == 0 ? -e : -e / 2))
                        ck_abort_msg("%a of 1.0 + %#x * 2^-23, 2^%d", y.d, m, e);
                }
            }
    uint64_t args[3] = {UINT64_C(0x3ff0000000000001), 0, 0};
    word above = {.bits = evo_fold(EVO_OP_RCP14_F64, args)};
    ck_assert(above.d == 0x1.fffcp-1);
}
END_TEST

/* The emulated fused multiply-add, where double rounding would show: products near the
 * middle between two floats, subnormal results, cancellation. */
START_TEST(fma_is_fused) {
    enum { N = 256 };
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    evo_interp *interp = evo_interp_create();
    static float in[3][N], out[N];
    const void *arrays[3] = {in[0], in[1], in[2]};
    void *results[1] = {out};
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 4);
    single(kernel, EVO_OP_FMA_F32);
    interp->loops = &evo_loops_base;
    for (int round = 0; round < 12000; round++) {
        for (int i = 0; i < N; i++) {
            uint32_t kind = evo_rng_below(&rng, 4);
            for (int k = 0; k < 3; k++) {
                uint32_t bits = evo_rng_u32(&rng);
                /* Short significands make ties; a narrow exponent range makes overlap.
                 */
                bits &= evo_rng_below(&rng, 2) ? 0xffffffff : 0xfffff000;
                if (kind == 0)
                    bits = (bits & 0x87ffffff) | 0x38000000;
                else if (kind == 1) /* around the smallest normal */
                    bits = (bits & 0x83ffffff) | (k == 2 ? 0 : 0x1e000000);
                else if (kind == 2)
                    bits = edges32[bits % EVO_COUNT_OF(edges32)];
                memcpy(&in[k][i], &bits, sizeof bits);
            }
            if (kind == 3 || (kind == 0 && i % 2 == 0)) /* close to minus the product */
                in[2][i] = -(in[0][i] * in[1][i]) * (i % 3 == 0 ? 1 : 0x1.000002p-25f);
        }
        ck_assert(evo_interpret(interp, kernel, arrays, results, NULL, N) == EVO_OK);
        for (int i = 0; i < N; i++) {
            word got = {.f = out[i]}, want = {.f = fmaf(in[0][i], in[1][i], in[2][i])};
            if (!same(EVO_TYPE_F32, got, want))
                ck_abort_msg("fma(%a, %a, %a) = %a, not %a", in[0][i], in[1][i],
                             in[2][i], got.f, want.f);
        }
    }
    evo_interp_destroy(interp);
    free(kernel);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("semantics");
    TCase *tcase = tcase_create("semantics");
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, every_instruction);
#ifdef __x86_64__
    tcase_add_test(tcase, hardware_agrees);
#endif
    tcase_add_test(tcase, estimates_are_those_of_the_hardware);
    tcase_add_test(tcase, estimates_of_doubles_are_those_of_floats);
    tcase_add_test(tcase, fma_is_fused);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
