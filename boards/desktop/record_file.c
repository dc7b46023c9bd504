// A full recording in a file. It is only ever added to: a reset of the board goes on in the same file.
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "record_code.h"

static int file = -1;
static record_full_t storage;

static bool to_file(const uint8_t *data, size_t len) {
    while (len) {
        ssize_t written = write(file, data, len);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data += written;
        len -= (size_t)written;
    }
    return true;
}

bool record_file(const char *path) {
    file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (file < 0)
        return false;
    record_full(&storage, to_file);
    return true;
}
