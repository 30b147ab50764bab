/* Lets the n-th of one kind of call fail, or be the last thing that the process does. Loaded before the C library. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/types.h>
#include <unistd.h>

static const char *const names[] = {"openat", "pwrite64", "write",  "sendfile",  "fsync", "fdatasync",
                                    "rename", "link",     "unlink", "ftruncate", "mkdir"};
enum { OPENAT, PWRITE, WRITE, SENDFILE, FSYNC, FDATASYNC, RENAME, LINK, UNLINK, FTRUNCATE, MKDIR, KINDS };
static int seen[KINDS], armed = -1, nth, how;

/* From now on the nth call fails with that error; 0 kills the process instead. A name that is unknown arms nothing. */
void annotator_arm(const char *name, int at, int error) {
    armed = -1, nth = at, how = error;
    memset(seen, 0, sizeof seen);
    for (int kind = 0; kind < KINDS; kind++)
        if (strcmp(name, names[kind]) == 0) armed = kind;
}
int annotator_seen(int kind) { return seen[kind]; }

static int fails(int kind) {
    seen[kind]++;
    if (kind != armed || seen[kind] != nth) return 0;
    if (how == 0) kill(getpid(), SIGKILL);
    errno = how;
    return 1;
}
#define REAL(result, name, ...) ((result (*)(__VA_ARGS__)) dlsym(RTLD_NEXT, #name))
#define OPENING()                                                                                            \
    mode_t mode = 0;                                                                                         \
    if (flags & O_CREAT) {                                                                                   \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        mode = va_arg(rest, mode_t);                                                                         \
        va_end(rest);                                                                                        \
        if (fails(OPENAT)) return -1;                                                                        \
    }
int open(const char *path, int flags, ...) { OPENING() return REAL(int, open, const char *, int, mode_t)(path, flags, mode); }
int open64(const char *path, int flags, ...) { OPENING() return REAL(int, open64, const char *, int, mode_t)(path, flags, mode); }
int openat(int in, const char *path, int flags, ...) { OPENING() return REAL(int, openat, int, const char *, int, mode_t)(in, path, flags, mode); }
int openat64(int in, const char *path, int flags, ...) { OPENING() return REAL(int, openat64, int, const char *, int, mode_t)(in, path, flags, mode); }
ssize_t pwrite(int file, const void *data, size_t count, off_t at) { return fails(PWRITE) ? -1 : REAL(ssize_t, pwrite, int, const void *, size_t, off_t)(file, data, count, at); }
ssize_t pwrite64(int file, const void *data, size_t count, off64_t at) { return fails(PWRITE) ? -1 : REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)(file, data, count, at); }
ssize_t write(int file, const void *data, size_t count) { return fails(WRITE) ? -1 : REAL(ssize_t, write, int, const void *, size_t)(file, data, count); }
ssize_t sendfile(int to, int from, off_t *at, size_t count) { return fails(SENDFILE) ? -1 : REAL(ssize_t, sendfile, int, int, off_t *, size_t)(to, from, at, count); }
ssize_t sendfile64(int to, int from, off64_t *at, size_t count) { return fails(SENDFILE) ? -1 : REAL(ssize_t, sendfile64, int, int, off64_t *, size_t)(to, from, at, count); }
int fsync(int file) { return fails(FSYNC) ? -1 : REAL(int, fsync, int)(file); }
int fdatasync(int file) { return fails(FDATASYNC) ? -1 : REAL(int, fdatasync, int)(file); }
int rename(const char *from, const char *to) { return fails(RENAME) ? -1 : REAL(int, rename, const char *, const char *)(from, to); }
int link(const char *from, const char *to) { return fails(LINK) ? -1 : REAL(int, link, const char *, const char *)(from, to); }
int linkat(int a, const char *from, int b, const char *to, int flags) { return fails(LINK) ? -1 : REAL(int, linkat, int, const char *, int, const char *, int)(a, from, b, to, flags); }
int unlink(const char *path) { return fails(UNLINK) ? -1 : REAL(int, unlink, const char *)(path); }
int unlinkat(int in, const char *path, int flags) { return fails(UNLINK) ? -1 : REAL(int, unlinkat, int, const char *, int)(in, path, flags); }
int ftruncate(int file, off_t length) { return fails(FTRUNCATE) ? -1 : REAL(int, ftruncate, int, off_t)(file, length); }
int ftruncate64(int file, off64_t length) { return fails(FTRUNCATE) ? -1 : REAL(int, ftruncate64, int, off64_t)(file, length); }
int mkdir(const char *path, mode_t mode) { return fails(MKDIR) ? -1 : REAL(int, mkdir, const char *, mode_t)(path, mode); }
