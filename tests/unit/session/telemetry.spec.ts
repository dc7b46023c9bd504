import { LOG_WARN } from '../../../assembly/door';
import { STATE_A, STATE_C, STATE_E, STATE_F, STATUS_MONITOR, STATUS_SIZE } from '../../../assembly/mailbox';
import * as telemetry from '../../../assembly/telemetry';
import * as texts from '../../../assembly/session/texts';
import { MOCK_UART_WRITE, mock_reset, mock_result, mock_sent, mock_sent_record } from '../mock-door';

const record = memory.data(256, 8);

function word(text: usize): string {
  return String.UTF8.decodeUnsafe(text + 1, load<u8>(text));
}

/** Text of the newest record from byte `from` on. */
function sent(from: i32): string {
  const length = mock_sent_record(mock_sent() - 1, record, 256);
  return String.UTF8.decodeUnsafe(record + from, length - from);
}

describe('words in static memory', () => {
  it('are what their names say', () => {
    expect(word(telemetry.CODE_DIODE)).toBe('diode');
    expect(word(telemetry.CODE_CP_SHORT)).toBe('cp_short');
    expect(word(telemetry.CODE_OVERCURRENT)).toBe('overcurrent');
    expect(word(telemetry.CODE_RESIDUAL_AC)).toBe('residual_ac');
    expect(word(telemetry.CODE_RESIDUAL_DC)).toBe('residual_dc');
    expect(word(telemetry.CODE_WELD)).toBe('weld');
    expect(word(telemetry.CODE_TEMPERATURE)).toBe('temperature');
    expect(word(telemetry.CODE_CABLE)).toBe('cable');
    expect(word(telemetry.CODE_VENTILATION)).toBe('ventilation');
    expect(word(telemetry.CODE_ADC)).toBe('adc');
    expect(word(telemetry.CODE_CONTACTOR)).toBe('contactor');
    expect(word(telemetry.CODE_MAINS)).toBe('mains');
    expect(word(telemetry.CODE_ESTOP)).toBe('estop');
    expect(word(telemetry.CODE_KERNEL)).toBe('kernel');
    expect(word(telemetry.SESSION_STARTED)).toBe('started');
    expect(word(telemetry.SESSION_AUTHORISED)).toBe('authorised');
    expect(word(telemetry.SESSION_CHARGING)).toBe('charging');
    expect(word(telemetry.SESSION_PAUSED)).toBe('paused');
    expect(word(telemetry.SESSION_ENDED)).toBe('ended');
  });

  it('of the log too', () => {
    expect(word(texts.FIELD_AUTHORISE)).toBe('authorise');
    expect(word(texts.FIELD_LIMIT)).toBe('limit_mA');
    expect(word(texts.FIELD_STOP)).toBe('stop');
    expect(word(texts.FIELD_FREE)).toBe('free');
    expect(word(texts.FIELD_PHASES)).toBe('phases');
    expect(word(texts.FIELD_UNAVAILABLE)).toBe('unavailable');
    expect(word(texts.FIELD_HARMONICS)).toBe('harmonics');
    expect(word(texts.FIELD_USE_PHASES)).toBe('use_phases');
    expect(word(texts.TEXT_AGAINST)).toBe(' refused, is against ');
    expect(word(texts.TEXT_OR_PARAMETER)).toBe(' or 128 + parameter');
    expect(word(texts.FIELD_CLEAR_FAULTS)).toBe('clear_faults');
    expect(word(texts.FIELD_CLEAR_EXTREMES)).toBe('clear_extremes');
    expect(word(texts.TEXT_CONTROL)).toBe('control: ');
    expect(word(texts.TEXT_EQUALS)).toBe(' = ');
    expect(word(texts.TEXT_MUST_BE)).toBe(' refused, must be ');
    expect(word(texts.TEXT_TO)).toBe('..');
    expect(word(texts.TEXT_1_OR_3)).toBe('1 or 3');
    expect(word(texts.TEXT_UNKNOWN_KEY)).toBe('unknown key ');
    expect(word(texts.TEXT_LENGTH)).toBe('record length ');
    expect(word(texts.TEXT_NV)).toBe('nv: ');
    expect(word(texts.TEXT_NV_WRITE)).toBe('nv_write of key ');
    expect(word(texts.TEXT_FAILED)).toBe(' failed: ');
    expect(word(texts.TEXT_UNREADABLE)).toBe(' unreadable, starts empty');
    expect(word(texts.TEXT_RECORD)).toBe('record ');
    expect(word(texts.TEXT_POWER_LOSS)).toBe('session closed after power loss, energy_mWh ');
  });

  it('are numbered by fault bit', () => {
    expect(word(telemetry.faultCode(0))).toBe('diode');
    expect(word(telemetry.faultCode(13))).toBe('kernel');
    expect(word(telemetry.faultCode(14))).toBe('lock');
    expect(word(telemetry.faultCode(15))).toBe('rcm_test');
    expect(word(telemetry.faultCode(16))).toBe('cp_driver');
    expect(telemetry.faultCode(17)).toBe(0);
    expect(telemetry.faultCode(-1)).toBe(0);
  });
});

describe('records', () => {
  it('begin with kind and time', () => {
    mock_reset();
    telemetry.sendSession(0x1122334455667788, telemetry.SESSION_ENDED);
    expect(sent(9)).toBe('ended');
    expect(load<u8>(record)).toBe(3);
    expect(load<u64>(record + 1)).toBe(0x1122334455667788);
  });

  it('name the states; E and F have no number', () => {
    mock_reset();
    telemetry.sendState(1, STATE_A, false);
    expect(sent(9)).toBe('A1');
    telemetry.sendState(1, STATE_C, true);
    expect(sent(9)).toBe('C2');
    telemetry.sendState(1, STATE_E, true);
    expect(sent(9)).toBe('E');
    telemetry.sendState(1, STATE_F, false);
    expect(sent(9)).toBe('F');
  });

  it('carry faults and meter values', () => {
    mock_reset();
    telemetry.sendFault(5, true, -7, telemetry.CODE_WELD);
    expect(sent(14)).toBe('weld');
    expect(load<u8>(record + 9)).toBe(1);
    expect(load<i32>(record + 10)).toBe(-7);
    const values = memory.data(36, 8);
    for (let i = 0; i < 9; i++) store<u32>(values + i * 4, 100 + i);
    telemetry.sendMeter(5, values, 0x100000002);
    expect(sent(0).length).toBeGreaterThan(0);
    expect(load<u32>(record + 9)).toBe(100);
    expect(load<u32>(record + 41)).toBe(108);
    expect(load<u64>(record + 45)).toBe(0x100000002);
  });

  it('have the photovoltaic current in the readings of a monitor only', () => {
    mock_reset();
    const status = memory.data(STATUS_SIZE, 8);
    const others = memory.data(40, 8);
    store<u32>(status, 12000, 216);
    store<i32>(status, -2760000, 220);
    telemetry.sendReadings(5, status, 1, others);
    expect(mock_sent_record(0, record, 256)).toBe(93);
    store<u32>(status, STATUS_MONITOR, 4);
    telemetry.sendReadings(5, status, 1, others);
    expect(mock_sent_record(1, record, 256)).toBe(101);
    expect(load<u32>(record + 93)).toBe(12000);
    expect(load<i32>(record + 97)).toBe(-2760000);
  });

  it('write numbers in decimal', () => {
    mock_reset();
    telemetry.logBegin(0, LOG_WARN);
    telemetry.logNumber(0);
    telemetry.logText(texts.TEXT_TO);
    telemetry.logNumber(-120);
    telemetry.logText(texts.TEXT_TO);
    telemetry.logNumber(i64.MIN_VALUE);
    telemetry.logText(texts.TEXT_TO);
    telemetry.logNumber(i64.MAX_VALUE);
    telemetry.logEnd();
    expect(sent(10)).toBe('0..-120..-9223372036854775808..9223372036854775807');
    expect(load<u8>(record + 9)).toBe(<u8>LOG_WARN);
  });

  it('that are too long are not sent, and a full link is reported', () => {
    mock_reset();
    telemetry.logBegin(0, LOG_WARN);
    for (let i = 0; i < 40; i++) telemetry.logText(texts.TEXT_CONTROL);
    expect(telemetry.logEnd()).toBe(false);
    expect(mock_sent()).toBe(0);
    mock_result(MOCK_UART_WRITE, -3);
    expect(telemetry.sendSession(0, telemetry.SESSION_ENDED)).toBe(false);
  });
});
