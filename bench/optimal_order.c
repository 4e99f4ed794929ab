/* optimal_order: asymptotic series cut where their error is least, for e = 1/2 to 1/16:
 * the order times e, that error, and the error of the sum that stops at its smallest
 * term.
 *
 *     optimal_order
 */
#include <stdio.h>

#include "bench/truncation.h"

int main(void) {
    printf("| series | 1/e | order | order x e | least error | stopped |\n"
           "|---|---|---|---|---|---|\n");
    for (int series = 0; series < TRUNCATION_COUNT; series++)
        for (int inverse = 2; inverse <= 14; inverse += 2) {
            truncation t;
            if (!truncation_measure((truncation_series)series, 1.0 / inverse, &t)) {
                fputs("optimal_order: out of memory\n", stderr);
                return 1;
            }
            printf("| %s | %d | %d | %.2f | %.2g | %.2g |\n",
                   truncation_name((truncation_series)series), inverse, t.order,
                   (double)t.order / inverse, t.least, t.stopped);
        }
    return 0;
}
