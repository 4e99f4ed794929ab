/* What this machine is: clock, control word, features, names. */
#define _GNU_SOURCE
#include "timing/internal.h"

#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <x86intrin.h>

uint64_t evo_timing_ticks(void) {
    _mm_lfence();
    uint64_t ticks = __rdtsc();
    _mm_lfence();
    return ticks;
}

unsigned evo_timing_enter(void) {
    enum { DEFAULT = 0x1f80 }; /* round to nearest, exceptions masked, no flushing */
    unsigned saved = _mm_getcsr();
    _mm_setcsr(DEFAULT);
    return saved;
}

void evo_timing_leave(unsigned saved) {
    _mm_setcsr(saved);
}

evo_host_vectors evo_timing_host(void) {
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma"))
        return EVO_HOST_SCALAR;
    bool all = __builtin_cpu_supports("avx512f") &&
               __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
    return all ? EVO_HOST_AVX512 : EVO_HOST_AVX2;
}

/* Collapses runs of spaces and drops those at the ends. */
static void tidy(char *text) {
    char *to = text;
    for (const char *from = text; *from != '\0'; from++)
        if (*from != ' ' || (to != text && to[-1] != ' '))
            *to++ = *from;
    if (to != text && to[-1] == ' ')
        to--;
    *to = '\0';
}

void evo_host_cpu_name(char *out, size_t size) {
    unsigned words[12];
    char name[sizeof words + 1];
    if (__get_cpuid_max(0x80000000u, NULL) < 0x80000004u) {
        (void)snprintf(out, size, "x86-64");
        return;
    }
    for (unsigned i = 0; i < 3; i++)
        __cpuid(0x80000002u + i, words[4 * i], words[4 * i + 1], words[4 * i + 2],
                words[4 * i + 3]);
    memcpy(name, words, sizeof words);
    name[sizeof words] = '\0';
    tidy(name);
    (void)snprintf(out, size, "%s", name);
}

/* "GenuineIntel/6.143.8" */
static void model(char *out, size_t size) {
    unsigned a, b, c, d, vendor[3];
    char name[sizeof vendor + 1];
    __cpuid(0, a, vendor[0], vendor[2], vendor[1]);
    memcpy(name, vendor, sizeof vendor);
    name[sizeof vendor] = '\0';
    __cpuid(1, a, b, c, d);
    unsigned family = (a >> 8) & 15, number = (a >> 4) & 15, stepping = a & 15;
    if (family == 6 || family == 15)
        number |= ((a >> 16) & 15) << 4;
    if (family == 15)
        family += (a >> 20) & 255;
    (void)snprintf(out, size, "%s/%u.%u.%u", name, family, number, stepping);
}
#else
uint64_t evo_timing_ticks(void) {
    return evo_now_ns();
}

unsigned evo_timing_enter(void) {
    return 0;
}

void evo_timing_leave(unsigned saved) {
    (void)saved;
}

evo_host_vectors evo_timing_host(void) {
    return EVO_HOST_SCALAR;
}

void evo_host_cpu_name(char *out, size_t size) {
    struct utsname host;
    (void)snprintf(out, size, "%s", uname(&host) == 0 ? host.machine : "unknown");
}

static void model(char *out, size_t size) {
    evo_host_cpu_name(out, size);
}
#endif

void evo_host_fingerprint(char *out, size_t size) {
    static const char *const vectors[] = {"portable", "avx2", "avx512"};
    char name[64], number[64];
    evo_host_cpu_name(name, sizeof name);
    model(number, sizeof number);
    /* those configured: the ones this process may use vary on one host */
    long cpus = sysconf(_SC_NPROCESSORS_CONF);
    (void)snprintf(out, size, "%s %s, %ld cpus, %s", number, name, cpus,
                   vectors[evo_timing_host()]);
}
