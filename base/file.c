/* Whole files: read with a limit, replace atomically. */
#define _GNU_SOURCE
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static evo_status fail_errno(evo_error *err, const char *verb, const char *path) {
    return evo_fail(err, EVO_ERR_IO, "cannot %s %s: %s", verb, path, strerror(errno));
}

/* ---- Reading --------------------------------------------------------------- */

static evo_status read_all(int fd, const char *path, size_t limit, char **data,
                           size_t *length, evo_error *err) {
    size_t capacity = 0, used = 0;
    char *buffer = NULL;
    for (;;) {
        if (capacity - used < 2) {
            size_t larger = capacity == 0 ? 4096 : 2 * capacity;
            char *grown = realloc(buffer, larger);
            if (grown == NULL) {
                free(buffer);
                return evo_fail(err, EVO_ERR_MEMORY, "out of memory reading %s", path);
            }
            buffer = grown;
            capacity = larger;
        }
        ssize_t got = read(fd, buffer + used, capacity - used - 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            evo_status status = fail_errno(err, "read", path);
            free(buffer);
            return status;
        }
        if (got == 0)
            break;
        used += (size_t)got;
        if (used > limit) {
            free(buffer);
            return evo_fail(err, EVO_ERR_IO, "%s is larger than the limit of %zu bytes",
                            path, limit);
        }
    }
    buffer[used] = '\0';
    *data = buffer;
    *length = used;
    return EVO_OK;
}

evo_status evo_file_read(const char *path, size_t limit, char **data, size_t *length,
                         evo_error *err) {
    *data = NULL;
    *length = 0;
    if (path[0] == '\0')
        return evo_fail(err, EVO_ERR_ARGUMENT, "the name of a file is empty");
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fail_errno(err, "open", path);
    evo_status status = read_all(fd, path, limit, data, length, err);
    close(fd);
    return status;
}

/* ---- Writing --------------------------------------------------------------- */

static bool write_all(int fd, const char *data, size_t length) {
    while (length > 0) {
        ssize_t put = write(fd, data, length);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return false;
        data += put;
        length -= (size_t)put;
    }
    return true;
}

/* Devices and pipes cannot be replaced by a rename. */
static evo_status write_through(const char *path, const char *data, size_t length,
                                evo_error *err) {
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return fail_errno(err, "open", path);
    bool ok = write_all(fd, data, length);
    evo_status status = ok ? EVO_OK : fail_errno(err, "write", path);
    if (close(fd) != 0 && ok)
        status = fail_errno(err, "write", path);
    return status;
}

/* Creates a fresh file beside `path`, under the umask as any new file. */
static int create_temporary(const char *path, char *temporary, size_t size) {
    for (unsigned attempt = 0; attempt < 1000; attempt++) {
        int printed =
            snprintf(temporary, size, "%s.%lx.%llx.tmp", path, (unsigned long)getpid(),
                     (unsigned long long)evo_now_ns() + attempt);
        if (printed < 0 || (size_t)printed >= size) {
            errno = ENAMETOOLONG;
            return -1;
        }
        int fd = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd >= 0 || errno != EEXIST)
            return fd;
    }
    return -1;
}

/* Makes the rename itself durable; the file is whole either way, so that a
 * filesystem which cannot do this is no error. */
static void sync_directory(const char *path) {
    char directory[PATH_MAX];
    const char *slash = strrchr(path, '/');
    size_t length = slash == NULL ? 0 : (size_t)(slash - path);
    if (length >= sizeof directory)
        return;
    memcpy(directory, path, length);
    directory[length] = '\0';
    const char *name = slash == NULL ? "." : length == 0 ? "/" : directory;
    int fd = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        (void)fsync(fd);
        close(fd);
    }
}

static evo_status replace(const char *path, const struct stat *old, const char *data,
                          size_t length, evo_error *err) {
    char temporary[PATH_MAX + 64];
    int fd = create_temporary(path, temporary, sizeof temporary);
    if (fd < 0)
        return fail_errno(err, "write", path);
    bool ok = write_all(fd, data, length);
    if (ok && old != NULL)
        ok = fchmod(fd, old->st_mode & 07777) == 0;
    ok = ok && fsync(fd) == 0;
    int saved = errno;
    if (close(fd) != 0 && ok) {
        ok = false;
        saved = errno;
    }
    if (ok && rename(temporary, path) != 0) {
        ok = false;
        saved = errno;
    }
    if (ok) {
        sync_directory(path);
        return EVO_OK;
    }
    (void)unlink(temporary);
    errno = saved;
    return fail_errno(err, "write", path);
}

evo_status evo_file_write(const char *path, const char *data, size_t length,
                          evo_error *err) {
    struct stat old;
    if (stat(path, &old) != 0)
        return replace(path, NULL, data, length, err);
    if (!S_ISREG(old.st_mode))
        return write_through(path, data, length, err);
    /* Through a symbolic link the file it names is replaced, not the link. */
    char resolved[PATH_MAX];
    if (realpath(path, resolved) == NULL)
        return fail_errno(err, "resolve", path);
    return replace(resolved, &old, data, length, err);
}
