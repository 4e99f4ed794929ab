/* Opening an archive: what is refused, and how one writer keeps others out.
 *
 *  1. The file's header is read through SQLite's own file handle before any SQL runs: a
 *     file that is not ours sees no lock, no recovery and no -wal beside it. (The same
 *     handle because closing another descriptor of the file would drop the POSIX locks
 *     that this process holds on it.)
 *  2. A stranger's schema runs nothing: triggers and views are off, functions in it
 * must be innocuous, and the tables must be exactly ours (schema.c).
 *  3. Archives are in WAL mode, where nothing in SQLite uses the RESERVED lock of the
 * main file. The writer holds it from here to the end, so it ends with the process, and
 * neither readers nor recovery mind. Where the file system has no shared memory, the
 * fallback is a rollback journal in exclusive mode: readers wait too.
 *  4. Nothing is checkpointed at close before the archive has been accepted. A file
 *     without a -wal has nothing to checkpoint: SQLite may then remove the empty one
 *     that looking at the file made.
 */
#include "archive/internal.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Offsets in the database header (sqlite.org/fileformat2.html, section 1.3). */
enum { HEADER_SIZE = 100, USER_VERSION_AT = 60, APPLICATION_ID_AT = 68 };
/* How long others may keep the file: another's recovery or creation while it is opened,
 * somebody's transaction in an SQLite shell later on. */
enum { OPEN_TIMEOUT_MS = 1000, BATCH_TIMEOUT_MS = 10000 };

typedef struct versions {
    int64_t application, schema;
    bool empty;
} versions;

/* ---- Before any SQL -------------------------------------------------------- */

static evo_status check_directory(const char *path, evo_error *err) {
    char *resolved = realpath(path, NULL);
    const char *full = resolved != NULL ? resolved : path; /* a new file */
    const char *slash = strrchr(full, '/');
    size_t length = slash == NULL ? 0 : (size_t)(slash - full);
    char directory[PATH_MAX] = ".";
    evo_status status = EVO_OK;
    if (length >= sizeof directory) {
        status = evo_fail(err, EVO_ERR_IO, "cannot write %s: name too long", path);
    } else {
        if (slash != NULL) {
            memcpy(directory, full, length + 1);
            directory[length == 0 ? 1 : length] = '\0';
        }
        if (access(directory, W_OK | X_OK) != 0)
            status = evo_fail(err, EVO_ERR_IO, "cannot write %s: directory %s: %s",
                              path, directory, strerror(errno));
    }
    free(resolved);
    return status;
}

static evo_status check_path(const char *path, evo_archive_mode mode, evo_error *err) {
    struct stat info;
    if (stat(path, &info) != 0) {
        if (errno != ENOENT || mode != EVO_ARCHIVE_CREATE)
            return evo_fail(err, EVO_ERR_IO, "cannot open archive %s: %s", path,
                            strerror(errno));
    } else if (S_ISDIR(info.st_mode)) {
        return evo_fail(err, EVO_ERR_FOREIGN, "%s is a directory, not an archive",
                        path);
    } else if (!S_ISREG(info.st_mode)) {
        return evo_fail(err, EVO_ERR_FOREIGN, "%s is not a regular file", path);
    }
    return mode == EVO_ARCHIVE_READ ? EVO_OK : check_directory(path, err);
}

static uint32_t big_endian_32(const unsigned char *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 |
           (uint32_t)bytes[2] << 8 | bytes[3];
}

static evo_status check_versions(const char *path, const versions *found,
                                 evo_error *err) {
    if (found->application != EVO_ARCHIVE_APPLICATION_ID)
        return evo_fail(err, EVO_ERR_FOREIGN,
                        "%s is an SQLite database, but not an archive of evolve", path);
    if (found->schema > EVO_ARCHIVE_SCHEMA_VERSION)
        return evo_fail(err, EVO_ERR_FOREIGN,
                        "%s has schema version %lld; this evolve knows up to %d", path,
                        (long long)found->schema, EVO_ARCHIVE_SCHEMA_VERSION);
    if (found->schema < 1)
        return evo_fail(err, EVO_ERR_FOREIGN, "%s has schema version %lld, not 1..%d",
                        path, (long long)found->schema, EVO_ARCHIVE_SCHEMA_VERSION);
    return EVO_OK;
}

static int database_file(sqlite3 *db, sqlite3_file **file) {
    *file = NULL;
    int rc = sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, file);
    return rc == SQLITE_OK && (*file == NULL || (*file)->pMethods == NULL)
               ? SQLITE_CANTOPEN
               : rc;
}

/* An empty file is accepted here. */
static evo_status check_header(evo_archive *archive, evo_error *err) {
    sqlite3_file *file;
    sqlite3_int64 size = 0;
    unsigned char header[HEADER_SIZE] = {0};
    int rc = database_file(archive->db, &file);
    if (rc == SQLITE_OK)
        rc = file->pMethods->xFileSize(file, &size);
    if (rc == SQLITE_OK && size >= HEADER_SIZE)
        rc = file->pMethods->xRead(file, header, HEADER_SIZE, 0);
    if (rc != SQLITE_OK)
        return evo_archive_fail(archive, rc, "read", err);
    if (size == 0)
        return EVO_OK;
    if (memcmp(header, "SQLite format 3", 16) != 0)
        return evo_fail(err, EVO_ERR_FOREIGN, "%s is not an archive of evolve",
                        archive->path);
    versions found = {
        .application = big_endian_32(header + APPLICATION_ID_AT),
        .schema = (int32_t)big_endian_32(header + USER_VERSION_AT),
    };
    return check_versions(archive->path, &found, err);
}

/* ---- Connection ------------------------------------------------------------ */

/* The path as a URI, so that neither "file:" nor "?" in a name means anything. */
static char *make_uri(const char *path, bool immutable) {
    static const char digits[] = "0123456789ABCDEF";
    evo_text uri;
    evo_text_init(&uri);
    evo_text_append(&uri, path[0] == '/' ? "file://" : "file:./");
    for (const char *at = path; *at != '\0'; at++) {
        unsigned char c = (unsigned char)*at;
        if (c == '/' || c == '.' || c == '_' || c == '-' || (c >= '0' && c <= '9') ||
            (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            evo_text_append_bytes(&uri, at, 1);
        } else {
            char escape[3] = {'%', digits[c >> 4], digits[c & 15]};
            evo_text_append_bytes(&uri, escape, 3);
        }
    }
    if (immutable)
        evo_text_append(&uri, "?immutable=1");
    if (!uri.failed)
        return uri.data;
    evo_text_clear(&uri);
    return NULL;
}

static bool file_has_bytes(const char *path, const char *suffix) {
    evo_text name;
    evo_text_init(&name);
    evo_text_append(&name, "%s%s", path, suffix);
    struct stat info;
    bool there = name.failed || (stat(name.data, &info) == 0 && info.st_size > 0);
    evo_text_clear(&name);
    return there;
}

static int harden(evo_archive *archive) {
    static const struct {
        int option, value;
    } options[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    };
    static const struct {
        int limit, value;
    } limits[] = {
        {SQLITE_LIMIT_LENGTH, EVO_ARCHIVE_MAX_BLOB},
        {SQLITE_LIMIT_SQL_LENGTH, 1 << 17},
        {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_COMPOUND_SELECT, 10},
        {SQLITE_LIMIT_VDBE_OP, 100000},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    };
    int rc = SQLITE_OK;
    for (size_t i = 0; rc == SQLITE_OK && i < EVO_COUNT_OF(options); i++)
        rc = sqlite3_db_config(archive->db, options[i].option, options[i].value, NULL);
    for (size_t i = 0; i < EVO_COUNT_OF(limits); i++)
        sqlite3_limit(archive->db, limits[i].limit, limits[i].value);
    if (rc == SQLITE_OK)
        rc = sqlite3_db_config(archive->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
                               file_has_bytes(archive->path, "-wal"), NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_busy_timeout(archive->db, OPEN_TIMEOUT_MS);
    evo_archive_budget(archive, 0);
    sqlite3_progress_handler(archive->db, EVO_ARCHIVE_TICK, evo_archive_tick, archive);
    return rc;
}

/* Readers too open for writing where they may: the last one to close then tidies up
 * after a writer that was killed, instead of leaving a -wal of its own. */
static evo_status connect_file(evo_archive *archive, evo_archive_mode mode,
                               bool immutable, evo_error *err) {
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX |
                SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
    if (mode == EVO_ARCHIVE_CREATE)
        flags |= SQLITE_OPEN_CREATE;
    bool memory = strcmp(archive->path, ":memory:") == 0;
    char *uri = memory ? strdup("file::memory:") : make_uri(archive->path, immutable);
    if (uri == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory opening %s", archive->path);
    int rc = sqlite3_open_v2(uri, &archive->db, flags, NULL);
    free(uri);
    if (rc == SQLITE_OK)
        rc = harden(archive);
    if (rc != SQLITE_OK)
        return evo_archive_fail(archive, rc, "open archive", err);
    if (mode != EVO_ARCHIVE_READ && sqlite3_db_readonly(archive->db, "main") == 1)
        return evo_fail(err, EVO_ERR_IO, "cannot write %s: the file is read-only",
                        archive->path);
    return EVO_OK;
}

static void disconnect(evo_archive *archive) {
    for (size_t i = 0; i < EVO_SQL_COUNT; i++) {
        sqlite3_finalize(archive->statements[i]);
        archive->statements[i] = NULL;
    }
    sqlite3_close(archive->db);
    archive->db = NULL;
}

/* ---- After connecting ------------------------------------------------------ */

/* What the header says once journals are taken into account. */
static int read_versions(evo_archive *archive, versions *found) {
    int64_t objects = 0;
    int rc =
        evo_archive_integer(archive->db, "PRAGMA application_id", &found->application);
    if (rc == SQLITE_OK)
        rc = evo_archive_integer(archive->db, "PRAGMA user_version", &found->schema);
    if (rc == SQLITE_OK)
        rc = evo_archive_integer(
            archive->db, "SELECT EXISTS(SELECT 1 FROM sqlite_schema)", &objects);
    found->empty = objects == 0 && found->application == 0;
    return rc;
}

/* Results that say "no shared memory here" or "may not create files beside it". */
static bool lacks_shared_memory(int rc) {
    return (rc & 0xff) == SQLITE_CANTOPEN || (rc & 0xff) == SQLITE_READONLY ||
           rc == SQLITE_IOERR_SHMOPEN || rc == SQLITE_IOERR_SHMMAP ||
           rc == SQLITE_IOERR_SHMSIZE || rc == SQLITE_IOERR_SHMLOCK;
}

static evo_status keep_others_out(evo_archive *archive, evo_error *err) {
    sqlite3_stmt *mode = NULL;
    int rc =
        sqlite3_prepare_v2(archive->db, "PRAGMA journal_mode = WAL", -1, &mode, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(mode);
    const char *text =
        rc == SQLITE_ROW ? (const char *)sqlite3_column_text(mode, 0) : NULL;
    bool wal = text != NULL && strcmp(text, "wal") == 0;
    sqlite3_finalize(mode);
    int64_t objects;
    sqlite3_file *file;
    if (rc == SQLITE_ROW && wal) {
        /* A read opens the WAL; from then on the file stays locked SHARED, from where
         * RESERVED may be asked for. */
        rc = evo_archive_integer(
            archive->db, "SELECT EXISTS(SELECT 1 FROM sqlite_schema)", &objects);
        if (rc == SQLITE_OK)
            rc = database_file(archive->db, &file);
        if (rc == SQLITE_OK)
            rc = file->pMethods->xLock(file, SQLITE_LOCK_RESERVED);
    } else if (rc == SQLITE_ROW) {
        rc = sqlite3_exec(archive->db,
                          "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT",
                          NULL, NULL, NULL);
    }
    return rc == SQLITE_OK ? EVO_OK : evo_archive_fail(archive, rc, "write", err);
}

static evo_status settle_writer(evo_archive *archive, evo_error *err) {
    versions found = {0};
    int rc = read_versions(archive, &found);
    if (lacks_shared_memory(rc)) { /* WAL on a file system that cannot share it */
        rc = sqlite3_exec(archive->db, "PRAGMA locking_mode = EXCLUSIVE", NULL, NULL,
                          NULL);
        if (rc == SQLITE_OK)
            rc = read_versions(archive, &found);
    }
    if (rc != SQLITE_OK)
        return evo_archive_fail(archive, rc, "open archive", err);
    evo_status status = found.empty ? evo_archive_create_schema(archive, err) : EVO_OK;
    if (status == EVO_OK && found.empty) {
        rc = read_versions(archive, &found);
        if (rc != SQLITE_OK)
            return evo_archive_fail(archive, rc, "open archive", err);
    }
    archive->schema = found.schema;
    if (status == EVO_OK)
        status = check_versions(archive->path, &found, err);
    if (status == EVO_OK)
        status = evo_archive_check_schema(archive, err);
    if (status == EVO_OK)
        status = keep_others_out(archive, err);
    if (status == EVO_OK && archive->schema < EVO_ARCHIVE_SCHEMA_VERSION)
        status = evo_archive_upgrade(archive, err);
    if (status == EVO_OK)
        status = evo_archive_exec(archive, "PRAGMA synchronous = FULL", "open", err);
    return status;
}

/* A directory where nothing can be created beside the archive: nobody writes there, so
 * the file is read as it is. Unread commits in a -wal or a -journal rule that out. */
static evo_status reconnect_immutable(evo_archive *archive, int rc, evo_error *err) {
    if (file_has_bytes(archive->path, "-wal") ||
        file_has_bytes(archive->path, "-journal"))
        return evo_fail(err, EVO_ERR_IO,
                        "cannot read %s: it was not closed properly and its directory "
                        "is not writable (%s); copy it with its -wal elsewhere",
                        archive->path, sqlite3_errstr(rc));
    disconnect(archive);
    return connect_file(archive, EVO_ARCHIVE_READ, true, err);
}

static evo_status settle_reader(evo_archive *archive, evo_error *err) {
    versions found = {0};
    int rc = read_versions(archive, &found);
    if (lacks_shared_memory(rc)) {
        evo_status status = reconnect_immutable(archive, rc, err);
        if (status != EVO_OK)
            return status;
        rc = read_versions(archive, &found);
    }
    if (rc != SQLITE_OK)
        return evo_archive_fail(archive, rc, "open archive", err);
    if (found.empty)
        return evo_fail(err, EVO_ERR_FOREIGN, "%s is empty, not an archive",
                        archive->path);
    archive->schema = found.schema;
    evo_status status = check_versions(archive->path, &found, err);
    if (status == EVO_OK)
        status = evo_archive_check_schema(archive, err);
    if (status == EVO_OK)
        status = evo_archive_exec(archive, "PRAGMA query_only = ON", "open", err);
    return status;
}

static evo_status open_checked(evo_archive *archive, evo_archive_mode mode,
                               evo_error *err) {
    bool memory = strcmp(archive->path, ":memory:") == 0;
    bool absent = access(archive->path, F_OK) != 0;
    evo_status status = memory ? EVO_OK : check_path(archive->path, mode, err);
    if (status == EVO_OK)
        status = connect_file(archive, mode, false, err);
    if (status == EVO_OK && !memory)
        status = check_header(archive, err);
    if (status == EVO_OK)
        status = memory || mode != EVO_ARCHIVE_READ ? settle_writer(archive, err)
                                                    : settle_reader(archive, err);
    archive->unused = status == EVO_OK && absent && !memory;
    return status;
}

static evo_status accept_file(evo_archive *archive, evo_error *err) {
    int rc = sqlite3_db_config(archive->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_busy_timeout(archive->db, BATCH_TIMEOUT_MS);
    return rc == SQLITE_OK ? EVO_OK : evo_archive_fail(archive, rc, "open", err);
}

evo_status evo_archive_open(const char *path, evo_archive_mode mode,
                            evo_archive **archive, evo_error *err) {
    *archive = NULL;
    if (path == NULL || path[0] == '\0')
        return evo_fail(err, EVO_ERR_ARGUMENT, "an archive needs a file name");
    evo_archive *opened = calloc(1, sizeof *opened);
    char *copy = strdup(path);
    if (opened == NULL || copy == NULL) {
        free(opened);
        free(copy);
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory opening %s", path);
    }
    opened->path = copy;
    opened->writable = mode != EVO_ARCHIVE_READ;
    evo_status status = open_checked(opened, mode, err);
    if (status == EVO_OK)
        status = accept_file(opened, err);
    if (status != EVO_OK) {
        evo_archive_close(opened);
        return status;
    }
    *archive = opened;
    return EVO_OK;
}

void evo_archive_close(evo_archive *archive) {
    if (archive == NULL)
        return;
    if (archive->db != NULL)
        evo_archive_rollback(archive);
    disconnect(archive);
    if (archive->unused) /* after SQLite has taken away what lies beside it */
        (void)unlink(archive->path);
    free(archive->path);
    free(archive);
}

const char *evo_archive_path(const evo_archive *archive) {
    return archive->path;
}
