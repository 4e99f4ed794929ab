/* Signals and progress lines. */
#define _GNU_SOURCE
#include "cli/cli.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A signal handler has no argument to reach its flag by. */
static evo_stop_flag stop_flag;

static void on_signal(int number) {
    (void)number;
    if (atomic_exchange(&stop_flag, 1) != 0)
        _exit(EVO_EXIT_INTERRUPTED);
}

const evo_stop_flag *evo_cli_catch_signals(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    /* A terminal that closes; nohup's choice to ignore it stands. */
    struct sigaction hangup;
    if (sigaction(SIGHUP, NULL, &hangup) == 0 && hangup.sa_handler != SIG_IGN)
        sigaction(SIGHUP, &action, NULL);
    sigaction(SIGUSR1, &action, NULL); /* what batch systems send before the limit */
    return &stop_flag;
}

struct evo_progress {
    pthread_mutex_t lock;
    bool terminal, shown;
    uint64_t last_ns, period_ns;
};

evo_progress *evo_cli_progress_create(void) {
    evo_progress *progress = calloc(1, sizeof *progress);
    if (progress == NULL)
        return NULL;
    pthread_mutex_init(&progress->lock, NULL);
    progress->terminal = isatty(STDERR_FILENO) == 1;
    progress->period_ns = progress->terminal ? 200000000u : 60000000000u;
    progress->last_ns = evo_now_ns();
    return progress;
}

bool evo_cli_progress_due(evo_progress *progress) {
    if (progress == NULL)
        return false;
    pthread_mutex_lock(&progress->lock);
    bool due = evo_now_ns() - progress->last_ns >= progress->period_ns;
    pthread_mutex_unlock(&progress->lock);
    return due;
}

void evo_cli_progress_line(evo_progress *progress, const char *line) {
    if (progress == NULL)
        return;
    pthread_mutex_lock(&progress->lock);
    uint64_t now = evo_now_ns();
    if (now - progress->last_ns >= progress->period_ns) {
        progress->last_ns = now;
        /* In place: to the start of the line, and clear what is left of the old one. */
        fprintf(stderr, progress->terminal ? "\r%s\033[K" : "%s\n", line);
        fflush(stderr);
        progress->shown = progress->terminal;
    }
    pthread_mutex_unlock(&progress->lock);
}

void evo_cli_progress_destroy(evo_progress *progress) {
    if (progress == NULL)
        return;
    if (progress->shown)
        fputs("\r\033[K", stderr);
    pthread_mutex_destroy(&progress->lock);
    free(progress);
}

void evo_cli_progress_sweep(void *ctx, uint64_t done, uint64_t total) {
    char line[96];
    double percent = total > 0 ? 100.0 * (double)done / (double)total : 100.0;
    snprintf(line, sizeof line, "verifying: %5.1f %% of %llu inputs", percent,
             (unsigned long long)total);
    evo_cli_progress_line(ctx, line);
}
