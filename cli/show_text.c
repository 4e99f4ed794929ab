/* A kernel as text: claim, times, origin, formula, program, derivative. */
#include "cli/show.h"

#include <stdlib.h>

static void print_origin(const evo_loaded *loaded, FILE *file) {
    const evo_archive_entry *entry = &loaded->entry;
    fprintf(file, "%-14s %s\n", "made by",
            entry->operator_name[0] != '\0' ? entry->operator_name : "-");
    if (entry->parent_a[0] != '\0')
        fprintf(file, "%-14s %s%s%s\n", "parents", entry->parent_a,
                entry->parent_b[0] != '\0' ? " " : "", entry->parent_b);
    if (loaded->from_archive)
        fprintf(file, "%-14s %lld, %s, seed %llu: %s\n", "run",
                (long long)entry->run_id, entry->started,
                (unsigned long long)entry->seed, entry->command);
    else
        fprintf(file, "%-14s %s\n", "run", entry->command);
    fprintf(file, "%-14s evolve %s%s%s\n", "with", entry->version,
            entry->compiler[0] != '\0' ? ", " : "", entry->compiler);
}

evo_status evo_show_append_formula(const evo_kernel *kernel, bool derivative,
                                   evo_text *text, evo_error *err) {
    evo_formula f;
    evo_show_steps *steps = malloc(sizeof *steps);
    evo_kernel *slope = malloc(sizeof *slope);
    evo_status status =
        steps && slope ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK && derivative) {
        status = evo_formula_from_kernel(kernel, &f, err);
        if (status == EVO_OK)
            status = evo_formula_derivative(&f, "derivative", slope, err);
    }
    if (status == EVO_OK)
        status = evo_show_read_steps(derivative ? slope : kernel, steps, err);
    if (status == EVO_OK)
        evo_show_print_steps(steps, derivative ? "f'(x)" : "f(x)", text);
    free(steps);
    free(slope);
    return status;
}

evo_status evo_show_append_derivative(const evo_kernel *kernel, evo_text *text,
                                      evo_error *err) {
    evo_kernel *slope = malloc(sizeof *slope);
    if (slope == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = evo_kernel_derivative(kernel, slope, err);
    if (status == EVO_OK)
        evo_kernel_print(slope, text);
    free(slope);
    return status;
}

/* Formula, derivative and program. */
static evo_status append_forms(const evo_kernel *kernel, evo_text *text,
                               evo_error *err) {
    bool real = evo_kernel_is_real(kernel);
    evo_status status = EVO_OK;
    evo_text_append(text, real ? "formula f:\n" : "formula:\n");
    if (real) {
        status = evo_show_append_formula(kernel, false, text, err);
        evo_text_append(text, "\nits derivative f':\n");
        if (status == EVO_OK)
            status = evo_show_append_formula(kernel, true, text, err);
    } else {
        evo_kernel_print_formula(kernel, text);
    }
    evo_text_append(text, "\n");
    evo_kernel_print(kernel, text);
    if (real)
        return status;
    evo_text_append(text, "\nits derivative:\n");
    if (evo_show_append_derivative(kernel, text, err) != EVO_OK)
        evo_text_append(text, "none: %s\n", err->text);
    return EVO_OK;
}

evo_status evo_show_print(const evo_loaded *loaded, FILE *file, evo_error *err) {
    const evo_archive_entry *entry = &loaded->entry;
    fprintf(file, "%-14s %s\n", "kernel", loaded->id);
    if (loaded->target[0] != '\0')
        fprintf(file, "%-14s %s %s\n", "target", loaded->target, loaded->format);
    fprintf(file, "%-14s %d\n", "operations", entry->operations);
    if (entry->has_claim)
        evo_cli_print_claim(file, &entry->claim, loaded->target, loaded->format,
                            entry->kernel.input_count, entry->kernel.output_count);
    if (evo_cli_is_measured(entry)) {
        fprintf(file,
                "%-14s %.4f ns/element, %.3f times the reference's speed (%s, inputs "
                "%s)\n",
                "time", entry->ns_per_element, entry->reference_ratio, entry->isa,
                entry->inputs);
        if (entry->latency_ns > 0)
            fprintf(file, "%-14s %.2f ns\n", "latency", entry->latency_ns);
        fprintf(file, "%-14s %s\n", "host", entry->host);
    }
    if (loaded->recorded)
        print_origin(loaded, file);
    evo_text text;
    evo_text_init(&text);
    evo_status status = append_forms(&entry->kernel, &text, err);
    if (status == EVO_OK && text.failed)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        fprintf(file, "\n%s", text.data != NULL ? text.data : "");
    evo_text_clear(&text);
    return status;
}
