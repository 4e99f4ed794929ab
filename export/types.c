/* Types, loads and stores of C and of the two vector instruction sets, as tables. */
#include "export/internal.h"

#include <stdio.h>

const char *evo_export_ctype(evo_type type) {
    static const char *const names[] = {
        [EVO_TYPE_NONE] = "void",   [EVO_TYPE_F32] = "float",
        [EVO_TYPE_F64] = "double",  [EVO_TYPE_I32] = "int32_t",
        [EVO_TYPE_I64] = "int64_t", [EVO_TYPE_MASK] = "int",
    };
    return names[type];
}

const char *evo_export_storage_ctype(evo_storage storage) {
    static const char *const names[EVO_STORE_COUNT] = {
        [EVO_STORE_F32] = "float",   [EVO_STORE_F64] = "double",
        [EVO_STORE_I32] = "int32_t", [EVO_STORE_I64] = "int64_t",
        [EVO_STORE_U8] = "uint8_t",  [EVO_STORE_U16] = "uint16_t",
    };
    return names[storage];
}

evo_storage evo_export_type_storage(evo_type type) {
    switch (type) {
    case EVO_TYPE_F64:
        return EVO_STORE_F64;
    case EVO_TYPE_I32:
        return EVO_STORE_I32;
    case EVO_TYPE_I64:
        return EVO_STORE_I64;
    default:
        return EVO_STORE_F32;
    }
}

const char *evo_export_isa_suffix(evo_isa isa) {
    return isa == EVO_ISA_AVX512 ? "avx512" : isa == EVO_ISA_AVX2 ? "avx2" : "portable";
}

bool evo_export_wide(evo_type type) {
    return type == EVO_TYPE_F64 || type == EVO_TYPE_I64;
}

const char *evo_export_vector(evo_isa isa, evo_type type) {
    bool large = isa == EVO_ISA_AVX512;
    switch (type) {
    case EVO_TYPE_F32:
        return large ? "__m512" : "__m256";
    case EVO_TYPE_F64:
        return large ? "__m512d" : "__m256d";
    case EVO_TYPE_MASK:
        return large ? "__mmask16" : "__m256i";
    default:
        return large ? "__m512i" : "__m256i";
    }
}

const char *evo_export_half_vector(evo_isa isa, evo_type type) {
    bool large = isa == EVO_ISA_AVX512;
    switch (type) {
    case EVO_TYPE_F32:
        return large ? "__m256" : "__m128";
    case EVO_TYPE_MASK:
        return large ? "__mmask8" : "__m256i"; /* AVX2: 64-bit lanes */
    default:
        return large ? "__m256i" : "__m128i";
    }
}

const char *evo_export_half(evo_isa isa, evo_type type, int high) {
    bool large = isa == EVO_ISA_AVX512;
    switch (type) {
    case EVO_TYPE_F32:
        if (large)
            return high ? "_mm512_extractf32x8_ps($a, 1)"
                        : "_mm512_castps512_ps256($a)";
        return high ? "_mm256_extractf128_ps($a, 1)" : "_mm256_castps256_ps128($a)";
    case EVO_TYPE_MASK:
        if (large)
            return high ? "evo_high_mask_avx512($a)" : "(__mmask8)$a";
        return high ? "_mm256_cvtepi32_epi64(_mm256_extracti128_si256($a, 1))"
                    : "_mm256_cvtepi32_epi64(_mm256_castsi256_si128($a))";
    default:
        if (large)
            return high ? "_mm512_extracti32x8_epi32($a, 1)"
                        : "_mm512_castsi512_si256($a)";
        return high ? "_mm256_extracti128_si256($a, 1)" : "_mm256_castsi256_si128($a)";
    }
}

const char *evo_export_join(evo_isa isa, evo_type type) {
    bool large = isa == EVO_ISA_AVX512;
    switch (type) {
    case EVO_TYPE_F32:
        return large ? "_mm512_insertf32x8(_mm512_castps256_ps512($a), $b, 1)"
                     : "_mm256_set_m128($b, $a)";
    case EVO_TYPE_MASK:
        return large ? "_mm512_kunpackb($b, $a)" : "evo_join_mask_avx2($a, $b)";
    default:
        return large ? "_mm512_inserti32x8(_mm512_castsi256_si512($a), $b, 1)"
                     : "_mm256_set_m128i($b, $a)";
    }
}

const char *evo_export_broadcast(evo_isa isa, evo_type type) {
    bool large = isa == EVO_ISA_AVX512;
    switch (type) {
    case EVO_TYPE_F32:
        return large ? "_mm512_set1_ps($a)" : "_mm256_set1_ps($a)";
    case EVO_TYPE_F64:
        return large ? "_mm512_set1_pd($a)" : "_mm256_set1_pd($a)";
    case EVO_TYPE_I64:
        return large ? "_mm512_set1_epi64($a)" : "_mm256_set1_epi64x($a)";
    default:
        return large ? "_mm512_set1_epi32($a)" : "_mm256_set1_epi32($a)";
    }
}

const char *evo_export_load(evo_isa isa, evo_storage storage) {
    static const char *const forms[2][EVO_STORE_COUNT] = {
        {
            [EVO_STORE_F32] = "_mm256_loadu_ps($a)",
            [EVO_STORE_F64] = "_mm256_loadu_pd($a)",
            [EVO_STORE_I32] = "_mm256_loadu_si256((const __m256i *)(const void *)($a))",
            [EVO_STORE_I64] = "_mm256_loadu_si256((const __m256i *)(const void *)($a))",
            [EVO_STORE_U8] = "_mm256_cvtepu8_epi32("
                             "_mm_loadl_epi64((const __m128i *)(const void *)($a)))",
            [EVO_STORE_U16] = "_mm256_cvtepu16_epi32("
                              "_mm_loadu_si128((const __m128i *)(const void *)($a)))",
        },
        {
            [EVO_STORE_F32] = "_mm512_loadu_ps($a)",
            [EVO_STORE_F64] = "_mm512_loadu_pd($a)",
            [EVO_STORE_I32] = "_mm512_loadu_si512($a)",
            [EVO_STORE_I64] = "_mm512_loadu_si512($a)",
            [EVO_STORE_U8] = "_mm512_cvtepu8_epi32("
                             "_mm_loadu_si128((const __m128i *)(const void *)($a)))",
            [EVO_STORE_U16] =
                "_mm512_cvtepu16_epi32("
                "_mm256_loadu_si256((const __m256i *)(const void *)($a)))",
        },
    };
    return forms[isa == EVO_ISA_AVX512][storage];
}

const char *evo_export_store(evo_isa isa, evo_storage storage) {
    static const char *const forms[2][EVO_STORE_COUNT] = {
        {
            [EVO_STORE_F32] = "_mm256_storeu_ps($a, $b)",
            [EVO_STORE_F64] = "_mm256_storeu_pd($a, $b)",
            [EVO_STORE_I32] = "_mm256_storeu_si256((__m256i *)(void *)($a), $b)",
            [EVO_STORE_I64] = "_mm256_storeu_si256((__m256i *)(void *)($a), $b)",
            [EVO_STORE_U8] = "evo_store_u8_avx2($a, $b)",
            [EVO_STORE_U16] = "evo_store_u16_avx2($a, $b)",
        },
        {
            [EVO_STORE_F32] = "_mm512_storeu_ps($a, $b)",
            [EVO_STORE_F64] = "_mm512_storeu_pd($a, $b)",
            [EVO_STORE_I32] = "_mm512_storeu_si512($a, $b)",
            [EVO_STORE_I64] = "_mm512_storeu_si512($a, $b)",
            [EVO_STORE_U8] =
                "_mm_storeu_si128((__m128i *)(void *)($a), _mm512_cvtepi32_epi8($b))",
            [EVO_STORE_U16] = "_mm256_storeu_si256((__m256i *)(void *)($a), "
                              "_mm512_cvtepi32_epi16($b))",
        },
    };
    return forms[isa == EVO_ISA_AVX512][storage];
}

const char *evo_export_stream(evo_isa isa, evo_storage storage) {
    static const char *const forms[2][EVO_STORE_COUNT] = {
        {
            [EVO_STORE_F32] = "_mm256_stream_ps($a, $b)",
            [EVO_STORE_F64] = "_mm256_stream_pd($a, $b)",
            [EVO_STORE_I32] = "_mm256_stream_si256((__m256i *)(void *)($a), $b)",
            [EVO_STORE_I64] = "_mm256_stream_si256((__m256i *)(void *)($a), $b)",
        },
        {
            [EVO_STORE_F32] = "_mm512_stream_ps($a, $b)",
            [EVO_STORE_F64] = "_mm512_stream_pd($a, $b)",
            [EVO_STORE_I32] = "_mm512_stream_si512((void *)($a), $b)",
            [EVO_STORE_I64] = "_mm512_stream_si512((void *)($a), $b)",
        },
    };
    return forms[isa == EVO_ISA_AVX512][storage];
}

const char *evo_export_upper(evo_isa isa, evo_type type, unsigned half) {
    static const char *const large[4][4] = {
        {"_mm512_permute_ps($a, 0xb1)", "_mm512_permute_ps($a, 0x4e)",
         "_mm512_shuffle_f32x4($a, $a, 0xb1)", "_mm512_shuffle_f32x4($a, $a, 0x4e)"},
        {"_mm512_permute_pd($a, 0x55)", "_mm512_shuffle_f64x2($a, $a, 0xb1)",
         "_mm512_shuffle_f64x2($a, $a, 0x4e)", NULL},
        {"_mm512_shuffle_epi32($a, (_MM_PERM_ENUM)0xb1)",
         "_mm512_shuffle_epi32($a, (_MM_PERM_ENUM)0x4e)",
         "_mm512_shuffle_i32x4($a, $a, 0xb1)", "_mm512_shuffle_i32x4($a, $a, 0x4e)"},
        {"_mm512_shuffle_epi32($a, (_MM_PERM_ENUM)0x4e)",
         "_mm512_shuffle_i64x2($a, $a, 0xb1)", "_mm512_shuffle_i64x2($a, $a, 0x4e)",
         NULL},
    };
    static const char *const small[4][4] = {
        {"_mm256_permute_ps($a, 0xb1)", "_mm256_permute_ps($a, 0x4e)",
         "_mm256_permute2f128_ps($a, $a, 1)", NULL},
        {"_mm256_permute_pd($a, 5)", "_mm256_permute2f128_pd($a, $a, 1)", NULL, NULL},
        {"_mm256_shuffle_epi32($a, 0xb1)", "_mm256_shuffle_epi32($a, 0x4e)",
         "_mm256_permute2x128_si256($a, $a, 1)", NULL},
        {"_mm256_shuffle_epi32($a, 0x4e)", "_mm256_permute2x128_si256($a, $a, 1)", NULL,
         NULL},
    };
    int level = 0;
    while (half >> level > 1)
        level++;
    return (isa == EVO_ISA_AVX512 ? large : small)[type - EVO_TYPE_F32][level];
}

evo_opcode evo_export_select(evo_type type) {
    switch (type) {
    case EVO_TYPE_F64:
        return EVO_OP_SELECT_F64;
    case EVO_TYPE_I32:
        return EVO_OP_SELECT_I32;
    case EVO_TYPE_I64:
        return EVO_OP_SELECT_I64;
    default:
        return EVO_OP_SELECT_F32;
    }
}

void evo_export_arg_name(char out[EVO_PART_SIZE], const char *stem, unsigned index,
                         unsigned count) {
    if (count == 1)
        snprintf(out, EVO_PART_SIZE, "%s", stem);
    else
        snprintf(out, EVO_PART_SIZE, "%s%u", stem, index);
}
