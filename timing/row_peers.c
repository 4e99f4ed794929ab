/* Functions of rows by others: XNNPACK's softmax operator, and the obvious loop. */
#include "timing/internal.h"

#include <dlfcn.h>
#include <math.h>
#include <string.h>

/* What is used of xnnpack.h as of Debian 12; 0 is success. */
typedef int xnn_initialize_fn(const void *allocator);
typedef int xnn_create_fn(size_t channels, size_t input_stride, size_t output_stride,
                          uint32_t flags, void **operation);
typedef int xnn_setup_fn(void *operation, size_t batch, const float *input,
                         float *output, void *threads);
typedef int xnn_run_fn(void *operation, void *threads);
typedef int xnn_delete_fn(void *operation);

enum { CREATE, SETUP, RUN, DELETE };

/* POSIX says that what dlsym returns is a function when one was asked for. */
#define SYMBOL(type, peer, which) ((type *)(uintptr_t)(peer)->symbols[which])

static void forget(struct evo_row_peer *peer) {
    if (peer->operation != NULL)
        (void)SYMBOL(xnn_delete_fn, peer, DELETE)(peer->operation);
    peer->operation = NULL;
}

static bool run_operator(struct evo_row_peer *peer, const float *x, float *y,
                         size_t n) {
    if (peer->n != n || peer->operation == NULL) {
        forget(peer);
        peer->n = n;
        if (SYMBOL(xnn_create_fn, peer, CREATE)(n, n, n, 0, &peer->operation) != 0)
            peer->operation = NULL;
    }
    return peer->operation != NULL &&
           SYMBOL(xnn_setup_fn, peer, SETUP)(peer->operation, 1, x, y, NULL) == 0 &&
           SYMBOL(xnn_run_fn, peer, RUN)(peer->operation, NULL) == 0;
}

/* Users create an operator once and run it many times: only its arrays are set here. */
static void call_xnnpack(void *ctx, const void *x, void *y, size_t n) {
    struct evo_row_peer *peer = ctx;
    if (n == 0 || run_operator(peer, x, y, n))
        return;
    peer->failed = true;
    for (size_t i = 0; i < n; i++)
        ((float *)y)[i] = NAN;
}

static bool open_xnnpack(struct evo_row_peer *peer) {
    static const char *const names[] = {
        [CREATE] = "xnn_create_softmax_nc_f32",
        [SETUP] = "xnn_setup_softmax_nc_f32",
        [RUN] = "xnn_run_operator",
        [DELETE] = "xnn_delete_operator",
    };
    unsigned saved = evo_timing_enter();
    void *library = dlopen("libXNNPACK.so.0", RTLD_NOW | RTLD_LOCAL);
    void *start = library != NULL ? dlsym(library, "xnn_initialize") : NULL;
    bool found = start != NULL;
    for (size_t i = 0; i < EVO_COUNT_OF(names) && found; i++) {
        peer->symbols[i] = dlsym(library, names[i]);
        found = peer->symbols[i] != NULL;
    }
    found = found && ((xnn_initialize_fn *)(uintptr_t)start)(NULL) == 0;
    evo_timing_leave(saved);
    return found;
}

static void call_loop(void *ctx, const void *x, void *y, size_t n) {
    const float *in = x;
    float *out = y, most = -INFINITY, sum = 0;
    (void)ctx;
    for (size_t i = 0; i < n; i++)
        most = in[i] > most ? in[i] : most;
    for (size_t i = 0; i < n; i++) {
        out[i] = expf(in[i] - most);
        sum += out[i];
    }
    for (size_t i = 0; i < n; i++)
        out[i] /= sum;
}

size_t evo_row_peers_find(evo_target_id target, evo_format_id format,
                          evo_row_peers *keep, evo_peer *peers, size_t max) {
    size_t count = 0;
    memset(keep, 0, sizeof *keep);
    if (target != EVO_TARGET_SOFTMAX || format != EVO_FORMAT_F32)
        return 0;
    /* XNNPACK chooses its instruction set itself. */
    if (count < max && open_xnnpack(&keep->xnnpack))
        peers[count++] = (evo_peer){.library = "xnnpack",
                                    .function = "softmax_nc_f32",
                                    .target = target,
                                    .format = format,
                                    .isa = EVO_PEER_SCALAR,
                                    .fn = call_xnnpack,
                                    .ctx = &keep->xnnpack};
    if (count < max)
        peers[count++] = (evo_peer){.library = "glibc",
                                    .function = "loop with expf",
                                    .target = target,
                                    .format = format,
                                    .isa = EVO_PEER_SCALAR,
                                    .fn = call_loop};
    return count;
}

void evo_row_peers_clear(evo_row_peers *keep) {
    forget(&keep->xnnpack);
}
