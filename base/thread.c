/* Worker threads. */
#define _GNU_SOURCE
#include "base/base.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

bool evo_stopped(const evo_stop_flag *flag) {
    return flag != NULL && atomic_load_explicit(flag, memory_order_relaxed) != 0;
}

struct shared {
    evo_task_fn *task;
    void *ctx;
    size_t count;
    atomic_size_t next;
    pthread_mutex_t mutex; /* guards what follows */
    size_t failed_index;   /* lowest index that failed, count when none */
    evo_status status;
};

struct worker {
    struct shared *shared;
    unsigned number;
    pthread_t thread;
};

/* Indices are claimed in ascending order, so that all below a failed one run to
 * their end: the lowest failure, which is the one returned, does not depend on the
 * number of threads. */
static void *work(void *argument) {
    struct worker *worker = argument;
    struct shared *shared = worker->shared;
    for (;;) {
        size_t index = atomic_fetch_add(&shared->next, 1);
        if (index >= shared->count)
            return NULL;
        evo_status status = shared->task(shared->ctx, index, worker->number);
        if (status == EVO_OK)
            continue;
        pthread_mutex_lock(&shared->mutex);
        if (index < shared->failed_index) {
            shared->failed_index = index;
            shared->status = status;
        }
        pthread_mutex_unlock(&shared->mutex);
        atomic_store(&shared->next, shared->count);
        return NULL;
    }
}

evo_status evo_parallel_for(unsigned threads, size_t count, evo_task_fn *task,
                            void *ctx) {
    if (threads > count)
        threads = (unsigned)count;
    if (threads < 1)
        threads = 1;
    struct shared shared = {.task = task, .ctx = ctx, .count = count};
    atomic_init(&shared.next, 0);
    shared.failed_index = count;
    shared.status = EVO_OK;
    struct worker *workers = calloc(threads, sizeof *workers);
    if (workers == NULL)
        return EVO_ERR_MEMORY;
    if (pthread_mutex_init(&shared.mutex, NULL) != 0) {
        free(workers);
        return EVO_ERR_MEMORY;
    }
    unsigned started = 1; /* worker 0 is the calling thread */
    for (; started < threads; started++) {
        workers[started] = (struct worker){.shared = &shared, .number = started};
        if (pthread_create(&workers[started].thread, NULL, work, &workers[started]))
            break; /* fewer threads do the same work */
    }
    workers[0] = (struct worker){.shared = &shared, .number = 0};
    work(&workers[0]);
    for (unsigned i = 1; i < started; i++)
        pthread_join(workers[i].thread, NULL);
    pthread_mutex_destroy(&shared.mutex);
    free(workers);
    return shared.status;
}

unsigned evo_cpu_count(void) {
    /* Machines may have more CPUs than a cpu_set_t holds; the kernel then refuses
     * the smaller set. */
    for (int capacity = CPU_SETSIZE; capacity <= 1 << 20; capacity *= 2) {
        size_t size = CPU_ALLOC_SIZE(capacity);
        cpu_set_t *set = CPU_ALLOC(capacity);
        if (set == NULL)
            break;
        int count = sched_getaffinity(0, size, set) == 0 ? CPU_COUNT_S(size, set) : 0;
        CPU_FREE(set);
        if (count > 0)
            return (unsigned)count;
    }
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (unsigned)online : 1;
}
