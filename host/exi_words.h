// Words of the control block of exi.wasm (docs/exi.md), for the programs that run the codec alone.
#ifndef CS_EXI_WORDS_H
#define CS_EXI_WORDS_H

enum {
    PROTOCOL,
    KIND,
    DATA,
    DATA_BYTES,
    ARENA,
    ARENA_BYTES,
    ROOT,
    ARENA_USED,
    ERROR,
    OFFSET_BITS,
    STATE,
    CODE,
    BUFFER,
    BUFFER_BYTES,
    CONTROL_WORDS
};

#endif
