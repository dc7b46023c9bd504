#include "telemetry.h"

#include <string.h>

#include "board.h"
#include "link.h"

enum { RECORD_KIND_STATE = 1, RECORD_KIND_FAULT = 2, RECORD_KIND_LOG = 5, RECORD_KIND_OCMF = 9 };

#define TEXT_MAX 200

static bool send(uint8_t kind, const uint8_t *fields, size_t fields_len, const void *text, size_t text_len) {
    uint8_t record[1 + 8 + 6 + TEXT_MAX];
    if (text_len > TEXT_MAX)
        text_len = TEXT_MAX;
    record[0] = kind;
    uint8_t *at = put_u64(record + 1, board_time_us());
    if (fields_len)
        memcpy(at, fields, fields_len);
    memcpy(at + fields_len, text, text_len);
    return link_send('E', record, 9 + fields_len + text_len);
}

bool telemetry_send(const uint8_t *record, size_t len) { return link_send('E', record, len); }

bool telemetry_state(const char *state) { return send(RECORD_KIND_STATE, NULL, 0, state, strlen(state)); }

bool telemetry_fault(bool active, int32_t detail, const char *code) {
    uint8_t fields[5] = {active};
    put_u32(fields + 1, (uint32_t)detail);
    return send(RECORD_KIND_FAULT, fields, sizeof fields, code, strlen(code));
}

bool telemetry_ocmf(uint32_t page, uint8_t part, uint8_t parts, const char *text, size_t len) {
    uint8_t fields[6];
    put_u32(fields, page);
    fields[4] = part;
    fields[5] = parts;
    return send(RECORD_KIND_OCMF, fields, sizeof fields, text, len);
}

bool telemetry_log(int level, const uint8_t *text, size_t len) {
    uint8_t field = (uint8_t)level;
    return send(RECORD_KIND_LOG, &field, 1, text, len);
}

bool telemetry_message(int level, const char *text) {
    return telemetry_log(level, (const uint8_t *)text, strlen(text));
}
