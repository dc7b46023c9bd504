/** The log line for a value that is not taken. */
import { LOG_WARN } from '../door';
import { logBegin, logEnd, logNumber, logText } from '../telemetry';
import { FIELD_PHASES, FIELD_USE_PHASES, TEXT_1_OR_3, TEXT_EQUALS, TEXT_MUST_BE, TEXT_TO } from './texts';

/** @param origin text that says where the value came from @param field its name as a text */
export function refuse(now_us: i64, origin: usize, field: usize, value: i32, min: i32, max: i32): void {
  logBegin(now_us, LOG_WARN);
  logText(origin);
  logText(field);
  logText(TEXT_EQUALS);
  logNumber(value);
  logText(TEXT_MUST_BE);
  if (field == FIELD_PHASES || field == FIELD_USE_PHASES) {
    logText(TEXT_1_OR_3);
  } else {
    logNumber(min);
    if (min != max) {
      logText(TEXT_TO);
      logNumber(max);
    }
  }
  logEnd();
}
