// The two modules as they were built, in read-only memory.
    .section .rodata.modules, "a"
    .balign 8
    .global pilot_wasm, pilot_wasm_end, session_wasm, session_wasm_end
pilot_wasm:
    .incbin PILOT_WASM
pilot_wasm_end:
    .balign 8
session_wasm:
    .incbin SESSION_WASM
session_wasm_end:
#ifdef __ELF__
    .section .note.GNU-stack, "", %progbits
#endif
