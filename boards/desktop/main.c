// The desktop board: a POSIX process whose pins are the frames of a Unix socket.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "board.h"
#include "board_config.h"
#include "desktop.h"
#include "door.h"
#include "lockstep.h"
#include "record.h"
#include "replay.h"
#include "signing.h"

const char board_name[] = BOARD_NAME;
const cs_config_t board_config = BOARD_CONFIG;

extern uint8_t noinit_start[], noinit_end[];

static struct {
    const char *link, *nv, *record, *replay, *seed, *flash_log;
    bool force;
    int resume_noinit, resume_link; // file descriptors that board_reset() hands to the new process, or -1
} options = {.resume_noinit = -1, .resume_link = -1};
static char **arguments;
static int link_fd = -1;
static uint8_t unsent[65536];
static size_t unsent_len;

static void usage(FILE *to) {
    fputs("usage: chargescript --link SOCKET [--nv FILE] [--record FILE] [--seed TEXT] [--flash-log FILE]\n"
          "       chargescript --replay FILE [--force]\n"
          "       chargescript --dump-door\n\n"
          "  --link SOCKET  Unix socket on which the bench listens (docs/bench-link.md)\n"
          "  --nv FILE      non-volatile memory; without it, it is blank and forgotten afterwards\n"
          "  --record FILE  recording of everything that crosses the door\n"
          "  --seed TEXT    what all randomness is made of, so that a run can be repeated; empty: there is no entropy\n"
          "  --flash-log FILE  each erase and program of that memory, for tests\n"
          "  --replay FILE  runs a recording again and compares; --force: also with other modules\n"
          "  --dump-door    the functions of the door as JSON\n",
          to);
}

// ---- the link ------------------------------------------------------------------------------------------------

static void flush(void) {
    for (size_t done = 0; done < unsent_len;) {
        ssize_t sent = send(link_fd, unsent + done, unsent_len - done, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            lockstep_exit(); // the bench is gone
        done += (size_t)sent;
    }
    unsent_len = 0;
}

// All frames of a block leave with one system call, when the board next waits for the bench.
bool board_link_write(const uint8_t *data, size_t len) {
    if (link_fd < 0 || len > sizeof unsent - unsent_len)
        return false;
    memcpy(unsent + unsent_len, data, len);
    unsent_len += len;
    return true;
}

size_t board_link_read(uint8_t *data, size_t cap) {
    flush();
    for (;;) {
        ssize_t got = recv(link_fd, data, cap, 0);
        if (got > 0)
            return (size_t)got;
        if (got < 0 && errno == EINTR)
            continue;
        lockstep_exit();
    }
}

static bool connect_link(const char *path) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        fprintf(stderr, "chargescript: the socket path is longer than %zu bytes\n", sizeof address.sun_path - 1);
        return false;
    }
    memcpy(address.sun_path, path, strlen(path));
    link_fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (link_fd < 0 || connect(link_fd, (struct sockaddr *)&address, sizeof address)) {
        fprintf(stderr, "chargescript: %s: %s\n", path, strerror(errno));
        return false;
    }
    return true;
}

void lockstep_exit(void) {
    record_flush();
    if (link_fd >= 0)
        close(link_fd);
    exit(0);
}

// ---- the rest of the board -----------------------------------------------------------------------------------

uint32_t board_counter(void) { // nanoseconds
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint32_t)((uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec);
}

bool board_entropy(uint8_t *out, size_t len) {
    if (!options.seed)
        return getrandom(out, len, 0) == (ssize_t)len;
    static unsigned drawn;
    for (size_t done = 0; done < len; done += SIGNING_HASH) {
        uint8_t hash[SIGNING_HASH];
        char number[12];
        snprintf(number, sizeof number, "/%u", drawn++);
        signing_hash((const char *[]){options.seed, number}, 2, hash);
        memcpy(out + done, hash, len - done < sizeof hash ? len - done : sizeof hash);
    }
    return options.seed[0] != 0;
}

void board_watchdog_feed(void) {
    // Time stands still while this process works, so there is nothing that a watchdog could measure.
}

// Both contexts run in one thread, and the deadline handler touches nothing that a lock protects.
uint32_t board_lock(void) { return 0; }
void board_unlock(uint32_t state) { (void)state; }

void board_run(void) { lockstep_run(); }

void board_init(void) {
    deadline_init();
    lockstep_init();
    synth_init();
}

// A new process image on the same stream; what is in .noinit goes along, all other memory starts afresh.
void board_reset(void) {
    char noinit[16], link[16];
    int fd = memfd_create("noinit", 0);
    size_t len = (size_t)(noinit_end - noinit_start);
    if (fd < 0 || write(fd, noinit_start, len) != (ssize_t)len) {
        perror("chargescript: reset");
        exit(1);
    }
    synth_reset();
    flush();
    snprintf(noinit, sizeof noinit, "%d", fd);
    snprintf(link, sizeof link, "%d", link_fd);
    char *next[16] = {arguments[0], "--resume", noinit, link};
    int n = 4;
    for (int i = 1; arguments[i] && n < 14; i++) {
        if (strcmp(arguments[i], "--resume") == 0)
            i += 2;
        else
            next[n++] = arguments[i];
    }
    execv("/proc/self/exe", next);
    perror("chargescript: reset");
    exit(1);
}

static bool take_over(void) {
    size_t len = (size_t)(noinit_end - noinit_start);
    link_fd = options.resume_link;
    bool taken = pread(options.resume_noinit, noinit_start, len, 0) == (ssize_t)len;
    close(options.resume_noinit);
    if (!taken)
        fputs("chargescript: --resume is for board_reset() only\n", stderr);
    return taken;
}

static void dump_door(void) {
    puts("[");
    for (unsigned i = 0; i < door_functions; i++) {
        const door_function_t *f = &door_table[i];
        printf("  {\"name\": \"%s\", \"signature\": \"%s\", \"pilot\": %s, \"session\": %s}%s\n", f->name, f->signature,
               f->modules >> CONTEXT_PILOT & 1 ? "true" : "false", f->modules >> CONTEXT_SESSION & 1 ? "true" : "false",
               i + 1 < door_functions ? "," : "");
    }
    puts("]");
}

static bool parse(char **argv) {
    for (int i = 1; argv[i]; i++) {
        const char **value = strcmp(argv[i], "--link") == 0        ? &options.link
                             : strcmp(argv[i], "--nv") == 0        ? &options.nv
                             : strcmp(argv[i], "--record") == 0    ? &options.record
                             : strcmp(argv[i], "--replay") == 0    ? &options.replay
                             : strcmp(argv[i], "--seed") == 0      ? &options.seed
                             : strcmp(argv[i], "--flash-log") == 0 ? &options.flash_log
                                                                   : NULL;
        if (value && argv[i + 1]) {
            *value = argv[++i];
        } else if (strcmp(argv[i], "--resume") == 0 && argv[i + 1] && argv[i + 2]) {
            options.resume_noinit = atoi(argv[i + 1]);
            options.resume_link = atoi(argv[i + 2]);
            i += 2;
        } else if (strcmp(argv[i], "--force") == 0) {
            options.force = true;
        } else if (strcmp(argv[i], "--dump-door") == 0) {
            dump_door();
            exit(0);
        } else if (strcmp(argv[i], "--help") == 0) {
            usage(stdout);
            exit(0);
        } else {
            fprintf(stderr, "chargescript: %s%s\n", argv[i], value ? " needs a value" : " is unknown");
            return false;
        }
    }
    if (!options.link && !options.replay)
        fputs("chargescript: --link is missing\n", stderr);
    return options.link || options.replay;
}

int main(int argc, char **argv) {
    (void)argc;
    arguments = argv;
    if (!parse(argv)) {
        usage(stderr);
        return 2;
    }
    if (options.replay) {
        deadline_init();
        return replay_file(options.replay, options.force);
    }
    bool resumed = options.resume_noinit >= 0;
    if (resumed ? !take_over() : !connect_link(options.link))
        return 1;
    if (!flash_open(options.nv))
        return 1;
    if (options.flash_log && !flash_log(options.flash_log)) {
        fprintf(stderr, "chargescript: can't write the flash log %s\n", options.flash_log);
        return 1;
    }
    if (options.record && !record_file(options.record)) {
        fprintf(stderr, "chargescript: can't write the recording %s\n", options.record);
        return 1;
    }
    board_init();
    host_init();
    board_run();
}
