/* --instructions of a search. */
#include "cli/run.h"

#include <string.h>

/* "fma" names fma.f32 and fma.f64; "fma.f32" that alone. */
static bool is_named(const char *name, const char *word, size_t length) {
    return strncmp(name, word, length) == 0 &&
           (name[length] == '\0' ||
            (name[length] == '.' && !memchr(word, '.', length)));
}

static evo_status allow(const char *word, size_t length, evo_isa isa,
                        bool forbidden[EVO_OP_COUNT], evo_error *err) {
    bool known = false, native = false;
    char quoted[EVO_CLI_QUOTE], text[EVO_MAX_NAME] = "";
    for (int op = 0; op < EVO_OP_COUNT; op++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)op);
        if (info->flags & EVO_FLAG_LEAF || !is_named(info->name, word, length))
            continue;
        known = true;
        native |= info->isa <= isa;
        forbidden[op] = info->isa > isa;
    }
    (void)strncpy(text, word, length < sizeof text - 1 ? length : sizeof text - 1);
    if (!known)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--instructions: unknown instruction '%s' (evolve list "
                        "instructions names all; commas between them)",
                        evo_cli_quote(text, quoted));
    if (!native)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--instructions: %s is not native with --isa %s", text,
                        evo_isa_name(isa));
    return EVO_OK;
}

evo_status evo_cli_vocabulary(const char *list, evo_isa isa, evo_type type,
                              bool forbidden[EVO_OP_COUNT], evo_error *err) {
    bool useful = false;
    for (int op = 0; op < EVO_OP_COUNT; op++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)op);
        forbidden[op] = !(info->flags & EVO_FLAG_LEAF) && list[0] != '\0';
    }
    for (const char *word = list; *word != '\0';) {
        size_t length = strcspn(word, ",");
        evo_status status = allow(word, length, isa, forbidden, err);
        if (status != EVO_OK)
            return status;
        word += length + (word[length] == ',');
    }
    for (int op = 0; op < EVO_OP_COUNT; op++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)op);
        useful |= !forbidden[op] && !(info->flags & EVO_FLAG_LEAF) &&
                  info->result == type && info->args[0] == type;
    }
    return useful ? EVO_OK
                  : evo_fail(err, EVO_ERR_ARGUMENT,
                             "--instructions has none that takes and gives %s: '%s'",
                             evo_type_name(type), list);
}

unsigned evo_cli_formula_operations(const bool forbidden[EVO_OP_COUNT]) {
    static const evo_opcode opcodes[EVO_FORMULA_OPS] = {
        [EVO_FORMULA_ADD] = EVO_OP_ADD_F32,   [EVO_FORMULA_SUB] = EVO_OP_SUB_F32,
        [EVO_FORMULA_MUL] = EVO_OP_MUL_F32,   [EVO_FORMULA_DIV] = EVO_OP_DIV_F32,
        [EVO_FORMULA_SQRT] = EVO_OP_SQRT_F32, [EVO_FORMULA_FMA] = EVO_OP_FMA_F32,
    };
    unsigned mask = 0;
    for (unsigned op = 0; op < EVO_FORMULA_OPS; op++)
        mask |= (unsigned)!forbidden[opcodes[op]] << op;
    return mask;
}
