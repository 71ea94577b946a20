/* Stands before the calls by which a program changes files, and strikes the Nth of them.

   Loaded ahead of the C library (LD_PRELOAD), so that SQLite, Python and every other library
   under test are struck alike, in whatever thread. Only files below one folder count. The
   program sets what shall happen by `blow_set`; it can also have every call written down, for
   a test to work out what a loss of power at that moment could have left on the disk. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { NOTHING, KILL, FAIL_ONCE, FAIL_EVER };

static char watched[PATH_MAX];
static long seen, strike_at;
static int way, code, log_fd = -1;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

/* Begin anew: strike call number `at` (from 1) in a way; `error` is the errno of a failure.
   `record` is an open file for what was done, or -1. */
void blow_set(const char *folder, long at, int how, int error, int record) {
    snprintf(watched, sizeof watched, "%s", folder);
    seen = 0;
    strike_at = at;
    way = how;
    code = error;
    log_fd = record;
}

/* Return how many calls were counted. */
long blow_seen(void) { return seen; }

static int is_watched(const char *path) {
    char whole[PATH_MAX];
    if (!watched[0] || !path) return 0;
    if (path[0] != '/') {
        char here[PATH_MAX];
        if (!getcwd(here, sizeof here)) return 0;
        snprintf(whole, sizeof whole, "%.2000s/%.2000s", here, path);
        path = whole;
    }
    return strncmp(path, watched, strlen(watched)) == 0;
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_watched(path);
}

/* Count one call; return whether it must fail. A kill does not return. */
static int struck(void) {
    pthread_mutex_lock(&one_at_a_time);
    long number = ++seen;
    pthread_mutex_unlock(&one_at_a_time);
    if (way == KILL && number == strike_at) {
        kill(getpid(), SIGKILL);
        pause();
    }
    if ((way == FAIL_ONCE && number == strike_at) || (way == FAIL_EVER && number >= strike_at)) {
        errno = code;
        return 1;
    }
    return 0;
}

/* Write down: a letter, offset, lengths, path, second path or data. */
static void note(char what, const char *path, int64_t offset, const void *data, uint64_t size) {
    if (log_fd < 0) return;
    uint64_t length = strlen(path);
    struct iovec parts[] = {{&what, 1},       {&offset, 8},  {&length, 8},
                            {&size, 8},       {(void *)path, length}, {(void *)data, size}};
    int kept = errno;
    ssize_t written = writev(log_fd, parts, 6);
    (void)written;
    errno = kept;
}

#define REAL(name, result, ...)                                        \
    static result (*real)(__VA_ARGS__);                                \
    if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write, ssize_t, int, const void *, size_t);
    char path[PATH_MAX];
    if (!path_of(fd, path)) return real(fd, data, size);
    if (struck()) return -1;
    off_t offset = lseek(fd, 0, SEEK_CUR);
    ssize_t done = real(fd, data, size);
    if (done > 0) note('w', path, offset, data, (uint64_t)done);
    return done;
}

#define PWRITE(name)                                                    \
    ssize_t name(int fd, const void *data, size_t size, off64_t at) {   \
        REAL(name, ssize_t, int, const void *, size_t, off64_t);        \
        char path[PATH_MAX];                                            \
        if (!path_of(fd, path)) return real(fd, data, size, at);        \
        if (struck()) return -1;                                        \
        ssize_t done = real(fd, data, size, at);                        \
        if (done > 0) note('w', path, at, data, (uint64_t)done);        \
        return done;                                                    \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

#define SYNC(name)                                  \
    int name(int fd) {                              \
        REAL(name, int, int);                       \
        char path[PATH_MAX];                        \
        if (!path_of(fd, path)) return real(fd);    \
        if (struck()) return -1;                    \
        int done = real(fd);                        \
        if (!done) note('s', path, 0, "", 0);       \
        return done;                                \
    }
SYNC(fsync)
SYNC(fdatasync)

#define CUT(name)                                               \
    int name(int fd, off64_t size) {                            \
        REAL(name, int, int, off64_t);                          \
        char path[PATH_MAX];                                    \
        if (!path_of(fd, path)) return real(fd, size);          \
        if (struck()) return -1;                                \
        int done = real(fd, size);                              \
        if (!done) note('t', path, size, "", 0);                \
        return done;                                            \
    }
CUT(ftruncate)
CUT(ftruncate64)

#define TWO_PATHS(name, letter)                                         \
    int name(const char *from, const char *to) {                        \
        REAL(name, int, const char *, const char *);                    \
        if (!is_watched(from) && !is_watched(to)) return real(from, to); \
        if (struck()) return -1;                                        \
        int done = real(from, to);                                      \
        if (!done) note(letter, from, 0, to, strlen(to));               \
        return done;                                                    \
    }
TWO_PATHS(rename, 'r')
TWO_PATHS(link, 'l')

int unlink(const char *path) {
    REAL(unlink, int, const char *);
    if (!is_watched(path)) return real(path);
    if (struck()) return -1;
    int done = real(path);
    if (!done) note('u', path, 0, "", 0);
    return done;
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir, int, const char *, mode_t);
    if (!is_watched(path)) return real(path, mode);
    if (struck()) return -1;
    int done = real(path, mode);
    if (!done) note('d', path, 0, "", 0);
    return done;
}

static int opens_to_write(int flags) { return flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC); }

#define OPEN(name)                                                      \
    int name(const char *path, int flags, ...) {                        \
        REAL(name, int, const char *, int, ...);                        \
        va_list more;                                                   \
        va_start(more, flags);                                          \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                                   \
        int counts = is_watched(path) && opens_to_write(flags);         \
        if (counts && struck()) return -1;                              \
        int was_there = counts && access(path, F_OK) == 0;              \
        int fd = real(path, flags, mode);                               \
        if (counts && fd >= 0 && !was_there) note('c', path, 0, "", 0); \
        else if (counts && fd >= 0 && flags & O_TRUNC) note('t', path, 0, "", 0); \
        return fd;                                                      \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                    \
    int name(int folder, const char *path, int flags, ...) {            \
        REAL(name, int, int, const char *, int, ...);                   \
        va_list more;                                                   \
        va_start(more, flags);                                          \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                                   \
        int counts = is_watched(path) && opens_to_write(flags);         \
        if (counts && struck()) return -1;                              \
        int was_there = counts && access(path, F_OK) == 0;              \
        int fd = real(folder, path, flags, mode);                       \
        if (counts && fd >= 0 && !was_there) note('c', path, 0, "", 0); \
        else if (counts && fd >= 0 && flags & O_TRUNC) note('t', path, 0, "", 0); \
        return fd;                                                      \
    }
OPENAT(openat)
OPENAT(openat64)
