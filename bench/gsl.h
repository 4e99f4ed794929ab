/* GSL, opened at run time, so that nothing here links it. */
#ifndef EVO_BENCH_GSL_H
#define EVO_BENCH_GSL_H

/* The library, with its error handler off, or NULL with a line on stderr, which begins
 * with the program's name; open until the end. */
void *bench_open_gsl(const char *program);

#endif
