// Non-volatile memory with NOR semantics in a file that is mapped shared: what is written survives kill -9.
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "desktop.h"
#include "nor.h"

bool flash_open(const char *path) {
    int fd = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644) : memfd_create("nv", MFD_CLOEXEC);
    struct stat stat;
    if (fd < 0 || fstat(fd, &stat)) {
        fprintf(stderr, "chargescript: non-volatile memory %s: ", path ? path : "");
        perror(NULL);
        return false;
    }
    bool fresh = stat.st_size == 0;
    if (!fresh && stat.st_size != NOR_SIZE) {
        fprintf(stderr, "chargescript: %s has %lld bytes, a memory image has %d\n", path, (long long)stat.st_size,
                NOR_SIZE);
        return false;
    }
    if (fresh && ftruncate(fd, NOR_SIZE)) {
        perror("chargescript: non-volatile memory");
        return false;
    }
    nor_memory = mmap(NULL, NOR_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (nor_memory == MAP_FAILED) {
        perror("chargescript: non-volatile memory");
        return false;
    }
    if (fresh)
        memset(nor_memory, 0xFF, NOR_SIZE);
    return true;
}
