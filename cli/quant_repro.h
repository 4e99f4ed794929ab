/* cli: evolve quant --repro. */
#ifndef EVO_CLI_QUANT_REPRO_H
#define EVO_CLI_QUANT_REPRO_H

#include <stdbool.h>

/* Computes a paper by name, or "all" of them, and prints a line for each, or with
 * `json` an array with every figure. Returns the exit status: 4 where one differs. */
int evo_quant_repro(const char *name, unsigned threads, bool json);

#endif
