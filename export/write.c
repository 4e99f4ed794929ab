/* Both files of an export on disk, or neither. */
#define _GNU_SOURCE
#include "export/internal.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH_SIZE = PATH_MAX + 128 };

/* One file on its way: written beside its place first, then renamed into it. What stood
 * in its place is kept under a second name until both files are in theirs. */
typedef struct pending {
    char path[PATH_SIZE], fresh[PATH_SIZE + 32], old[PATH_SIZE + 32];
    bool have_fresh, have_old, moved, placed;
} pending;

static evo_status fail_errno(evo_error *err, const char *verb, const char *path) {
    return evo_fail(err, EVO_ERR_IO, "cannot %s %s: %s", verb, path, strerror(errno));
}

static bool name_file(pending *file, const char *dir, const char *name,
                      const char *extension) {
    int length = snprintf(file->path, PATH_MAX, "%s/%s.%s", dir, name, extension);
    snprintf(file->fresh, sizeof file->fresh, "%s.%ld.new", file->path, (long)getpid());
    snprintf(file->old, sizeof file->old, "%s.%ld.old", file->path, (long)getpid());
    return length > 0 && length < PATH_MAX;
}

static evo_status prepare(pending *file, const evo_text *text, evo_error *err) {
    struct stat there;
    if (stat(file->path, &there) == 0 && !S_ISREG(there.st_mode))
        return evo_fail(err, EVO_ERR_IO, "cannot write %s: it is no regular file",
                        file->path);
    evo_status status = evo_file_write(file->fresh, text->data, text->length, err);
    file->have_fresh = status == EVO_OK;
    return status;
}

/* Keeps the old file by a second link, then renames over it: at no moment is there no
 * file. Where the file system has no links the old file steps aside instead. */
static evo_status place(pending *file, evo_error *err) {
    (void)unlink(file->old);
    if (link(file->path, file->old) == 0) {
        file->have_old = true;
    } else if (errno != ENOENT) {
        if (rename(file->path, file->old) != 0)
            return fail_errno(err, "replace", file->path);
        file->have_old = file->moved = true;
    }
    if (rename(file->fresh, file->path) != 0)
        return fail_errno(err, "write", file->path);
    file->have_fresh = false;
    file->placed = true;
    return EVO_OK;
}

static void undo(pending *file) {
    if (file->have_fresh)
        (void)unlink(file->fresh);
    if (file->have_old && (file->placed || file->moved))
        (void)rename(file->old, file->path);
    else if (file->have_old)
        (void)unlink(file->old);
    else if (file->placed)
        (void)unlink(file->path);
}

static evo_status write_both(pending files[2], const evo_text *header,
                             const evo_text *source, evo_error *err) {
    evo_status status = prepare(&files[0], header, err);
    if (status == EVO_OK)
        status = prepare(&files[1], source, err);
    for (int k = 0; k < 2 && status == EVO_OK; k++)
        status = place(&files[k], err);
    for (int k = 0; k < 2; k++) {
        if (status != EVO_OK)
            undo(&files[k]);
        else if (files[k].have_old)
            (void)unlink(files[k].old);
    }
    return status;
}

evo_status evo_export_place(const evo_text *header, const evo_text *source,
                            const char *name, const char *dir, evo_error *err) {
    pending files[2] = {0};
    evo_status status = EVO_OK;
    if (!name_file(&files[0], dir, name, "h") || !name_file(&files[1], dir, name, "c"))
        status = evo_fail(err, EVO_ERR_IO, "the path of the directory is too long");
    bool created = false;
    if (status == EVO_OK && dir[0] == '\0')
        status = evo_fail(err, EVO_ERR_ARGUMENT, "the name of the directory is empty");
    if (status == EVO_OK) {
        created = mkdir(dir, 0777) == 0;
        if (!created && errno != EEXIST)
            status = fail_errno(err, "create the directory", dir);
    }
    if (status == EVO_OK)
        status = write_both(files, header, source, err);
    if (status != EVO_OK && created)
        (void)rmdir(dir);
    return status;
}

evo_status evo_export_write(const evo_export_item *items, size_t count,
                            const char *name, const char *dir, evo_error *err) {
    evo_text header, source;
    evo_text_init(&header);
    evo_text_init(&source);
    evo_status status = evo_export_c(items, count, name, &header, &source, err);
    if (status == EVO_OK)
        status = evo_export_place(&header, &source, name, dir, err);
    evo_text_clear(&header);
    evo_text_clear(&source);
    return status;
}
