/* What an AppImage begins with: it shows the file system behind itself as a folder and runs the
 * AppRun in there. Compiled by build.sh, from this file and the libraries of squashfuse, FUSE and
 * zstd, so that nothing is taken from elsewhere as a finished program.
 *
 * Does what https://github.com/AppImage/AppImageSpec (type 2) and its runtime promise those who start
 * or unpack an AppImage. Where FUSE can't be used, it unpacks itself for as long as the program runs.
 */
#define _GNU_SOURCE
#include <ll.h> /* Before the others: it says which POSIX it wants. */

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef PHOTOCLIP_VERSION
#define PHOTOCLIP_VERSION "of no version"
#endif

/* squashfuse knows five compressions. build.sh makes the file system with zstd; the others, one of
 * them under the GPL, are not linked: each says that it failed. */
int uncompress(void) { return -1; }
int lzma_stream_buffer_decode(void) { return -1; }
int lzo1x_decompress_safe(void) { return -1; }
int LZ4_decompress_safe(void) { return -1; }

static const struct fuse_lowlevel_ops OPERATIONS = {
    .getattr = sqfs_ll_op_getattr,       .opendir = sqfs_ll_op_opendir,
    .releasedir = sqfs_ll_op_releasedir, .readdir = sqfs_ll_op_readdir,
    .lookup = sqfs_ll_op_lookup,         .open = sqfs_ll_op_open,
    .create = sqfs_ll_op_create,         .release = sqfs_ll_op_release,
    .read = sqfs_ll_op_read,             .readlink = sqfs_ll_op_readlink,
    .listxattr = sqfs_ll_op_listxattr,   .getxattr = sqfs_ll_op_getxattr,
    .forget = sqfs_ll_op_forget,         .statfs = stfs_ll_op_statfs,
};

typedef struct {
    char path[PATH_MAX];
    off_t offset; /* Bytes before its file system: this program. */
} Image;

static char *unpacked; /* A folder that goes when this process does. */

static int remove_one(const char *path, const struct stat *what, int kind, struct FTW *where) {
    (void)what, (void)kind, (void)where;
    return remove(path);
}

static void remove_unpacked(void) {
    if (unpacked) nftw(unpacked, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static _Noreturn void fail(const char *what, const char *which) {
    fprintf(stderr, "photoclip: %s %s%s%s\n", which, what, errno ? ": " : "",
            errno ? strerror(errno) : "");
    remove_unpacked();
    exit(1);
}

static _Noreturn void fail_damaged(const Image *image) {
    errno = 0;
    fail("is damaged; download it again", image->path);
}

/* This very file. The section headers are the last thing that belongs to the program. */
static void find_image(Image *image) {
    sqfs files;
    ssize_t length = readlink("/proc/self/exe", image->path, sizeof image->path - 1);
    if (length < 0) fail("is not mounted", "/proc");
    image->path[length] = 0;
    Elf64_Ehdr head;
    int file = open(image->path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || pread(file, &head, sizeof head, 0) != sizeof head)
        fail("can't be read", image->path);
    close(file);
    image->offset = head.e_shoff + (off_t)head.e_shentsize * head.e_shnum;
    if (sqfs_open_image(&files, image->path, image->offset)) fail_damaged(image);
    sqfs_destroy(&files);
    sqfs_fd_close(files.fd);
}

/* A new folder among those for temporary files. */
static char *new_folder(const char *name) {
    const char *above = getenv("TMPDIR");
    char made[PATH_MAX];
    snprintf(made, sizeof made, "%s/%s-XXXXXX", above && *above == '/' ? above : "/tmp", name);
    if (!mkdtemp(made)) fail("can't be made", made);
    char *folder = realpath(made, NULL);
    if (!folder) fail("can't be found", made);
    return folder;
}

/* Answer for the files of the image until `alive` is closed in all programs, then take it away. */
static void serve(const Image *image, const char *folder, int ready, int alive) {
    char *words[] = {"photoclip", "-o", "ro,nodev,nosuid,fsname=photoclip,subtype=squashfuse"};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    struct fuse_lowlevel_ops operations = OPERATIONS;
    sqfs_ll_chan channel;
    sqfs_ll *files = sqfs_ll_open(image->path, image->offset);
    if (!files || sqfs_ll_mount(&channel, folder, &arguments, &operations, sizeof operations, files))
        _exit(1);
    if (write(ready, "", 1) != 1) _exit(1);
    close(ready);
    int nowhere = open("/dev/null", O_RDWR); /* Who reads what the program says isn't kept waiting. */
    for (int stream = 0; stream < 3; stream++) dup2(nowhere, stream);
    struct fuse_buf request = {0};
    struct pollfd waits[] = {{fuse_session_fd(channel.session), POLLIN, 0}, {alive, POLLIN, 0}};
    while (!fuse_session_exited(channel.session)) {
        if (poll(waits, 2, -1) < 0) {
            if (errno == EINTR) continue;
            break;
        }
        if (waits[0].revents) {
            int got = fuse_session_receive_buf(channel.session, &request);
            if (got == -EINTR) continue;
            if (got <= 0) break;
            fuse_session_process_buf(channel.session, &request);
        } else if (waits[1].revents) {
            break;
        }
    }
    sqfs_ll_unmount(&channel, folder);
    rmdir(folder);
    _exit(0);
}

/* Show the image's files in a folder, for as long as this process and its children live. Returns
 * the folder, or NULL where there is no FUSE. */
static char *mounted(const Image *image) {
    char *folder = new_folder(".mount_photoclip");
    int ready[2], alive[2];
    if (pipe(ready) || pipe(alive)) fail("can't be made", "a pipe");
    pid_t between = fork(); /* Between, so that the server is no child of the program. */
    if (between == 0) {
        close(ready[0]);
        close(alive[1]);
        if (fork()) _exit(0);
        setsid(); /* Ctrl+C is for the program, which has things to write down. */
        serve(image, folder, ready[1], alive[0]);
    }
    close(ready[1]);
    close(alive[0]);
    char answer;
    waitpid(between, NULL, 0);
    bool there = read(ready[0], &answer, 1) == 1;
    close(ready[0]);
    if (there) return folder; /* `alive[1]` stays open, in what is run too. */
    close(alive[1]);
    rmdir(folder);
    free(folder);
    return NULL;
}

static void unpack_file(const Image *image, sqfs *files, sqfs_inode *inode, const char *to) {
    static char block[1 << 17];
    int file = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0) fail("can't be written", to);
    for (sqfs_off_t at = 0; at < (sqfs_off_t)inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof block;
        if (sqfs_read_range(files, inode, at, &size, block) || size <= 0) fail_damaged(image);
        if (write(file, block, size) != (ssize_t)size) fail("can't be written", to);
        at += size;
    }
    if (close(file)) fail("can't be written", to);
}

static void unpack_entry(const Image *image, sqfs *files, sqfs_inode *inode, const char *to) {
    char target[PATH_MAX];
    size_t room = sizeof target;
    if (S_ISDIR(inode->base.mode)) {
        if (mkdir(to, 0755) && errno != EEXIST) fail("can't be made", to);
    } else if (S_ISREG(inode->base.mode)) {
        unpack_file(image, files, inode, to);
    } else if (S_ISLNK(inode->base.mode)) {
        if (sqfs_readlink(files, inode, target, &room)) fail_damaged(image);
        unlink(to);
        if (symlink(target, to)) fail("can't be made", to);
    }
}

/* Write the image's files, or those that fit a pattern, into a folder. */
static void unpack(const Image *image, const char *folder, const char *pattern) {
    sqfs files;
    sqfs_inode root, inode;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    if (sqfs_open_image(&files, image->path, image->offset) ||
        sqfs_inode_get(&files, &root, sqfs_inode_root(&files)) ||
        sqfs_traverse_open_inode(&walk, &files, &root))
        fail_damaged(image);
    while (sqfs_traverse_next(&walk, &error)) {
        char to[PATH_MAX];
        if (walk.dir_end) continue;
        if (sqfs_inode_get(&files, &inode, sqfs_dentry_inode(&walk.entry))) fail_damaged(image);
        bool is_folder = S_ISDIR(inode.base.mode);
        if (pattern && !is_folder && fnmatch(pattern, walk.path, FNM_LEADING_DIR)) continue;
        if (snprintf(to, sizeof to, "%s/%s", folder, walk.path) >= (int)sizeof to)
            fail("is too long a path", to);
        unpack_entry(image, &files, &inode, to);
    }
    if (error) fail_damaged(image);
    sqfs_traverse_close(&walk);
}

static _Noreturn void run(const Image *image, const char *folder, char **words) {
    char program[PATH_MAX];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    setenv("APPIMAGE", image->path, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", words[0], 1);
    char *here = getcwd(NULL, 0);
    if (here) setenv("OWD", here, 1);
    execv(program, words);
    fail("can't be run", program);
}

static volatile pid_t started;

static void hand_on(int number) { kill(started, number); }

/* Unpack, run, and take away what was unpacked. Returns the program's exit status. */
static int run_unpacked(const Image *image, char **words) {
    unpacked = new_folder("photoclip");
    unpack(image, unpacked, NULL);
    started = fork();
    if (started == 0) {
        const char *folder = unpacked;
        unpacked = NULL; /* It isn't for this process to remove. */
        run(image, folder, words);
    }
    signal(SIGINT, SIG_IGN); /* The terminal tells the program itself. */
    signal(SIGTERM, hand_on);
    signal(SIGHUP, hand_on);
    int status = 0;
    while (waitpid(started, &status, 0) < 0 && errno == EINTR) continue;
    remove_unpacked();
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int show_until_told(const Image *image) {
    sigset_t ends;
    int number;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    char *folder = mounted(image);
    if (!folder) fail("can't be used here", "FUSE");
    puts(folder);
    fflush(stdout);
    sigprocmask(SIG_BLOCK, &ends, NULL);
    sigwait(&ends, &number);
    return 0;
}

static int usage(int status) {
    fputs("Of the AppImage itself (all else is handed to photoclip):\n"
          "  --appimage-extract [PATTERN]  unpack it, into squashfs-root\n"
          "  --appimage-extract-and-run    unpack it, run photoclip, remove it again; also done\n"
          "                                where APPIMAGE_EXTRACT_AND_RUN is set\n"
          "  --appimage-mount              show its files in a folder until it is ended\n"
          "  --appimage-offset             bytes before its file system\n"
          "  --appimage-version            of what begins it\n",
          status ? stderr : stdout);
    return status;
}

int main(int count, char **words) {
    Image image;
    find_image(&image);
    const char *first = count > 1 ? words[1] : "";
    if (!strcmp(first, "--appimage-extract-and-run")) {
        words[1] = words[0];
        return run_unpacked(&image, words + 1);
    }
    if (!strcmp(first, "--appimage-extract")) {
        if (mkdir("squashfs-root", 0755) && errno != EEXIST) fail("can't be made", "squashfs-root");
        unpack(&image, "squashfs-root", count > 2 ? words[2] : NULL);
        return 0;
    }
    if (!strcmp(first, "--appimage-mount")) return show_until_told(&image);
    if (!strcmp(first, "--appimage-offset")) return printf("%lld\n", (long long)image.offset) < 0;
    if (!strcmp(first, "--appimage-version")) return puts("photoclip " PHOTOCLIP_VERSION) < 0;
    if (!strncmp(first, "--appimage-", 11)) return usage(strcmp(first, "--appimage-help") != 0);
    if (getenv("APPIMAGE_EXTRACT_AND_RUN")) return run_unpacked(&image, words);
    char *folder = mounted(&image);
    if (folder) run(&image, folder, words);
    fputs("photoclip: this system can't mount an AppImage (FUSE 3 is missing or forbidden); it is\n"
          "unpacked for this time, which takes longer to start.\n", stderr);
    return run_unpacked(&image, words);
}
