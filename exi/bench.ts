/** How many messages a second the codec does in Node's engine, on one core, JSON value object included. */

import type { Kind, SyncCodec } from './codec.ts';
import type { JsonObject } from './json.ts';

export interface Rate {
  readonly protocol: string;
  readonly message: string;
  readonly message_bytes: number;
  readonly decodes_per_s: number;
  readonly encodes_per_s: number;
}

const physical = (multiplier: number, unit: string, value: number): JsonObject => ({
  Multiplier: multiplier,
  Unit: unit,
  Value: value,
});

/** What a vehicle sends all the time while it charges with direct current, with every optional member. */
function currentDemandReq(status: JsonObject): JsonObject {
  return {
    V2G_Message: {
      Header: { SessionID: '0102030405060708' },
      Body: {
        CurrentDemandReq: {
          DC_EVStatus: { EVReady: true, ...status, EVErrorCode: 'NO_ERROR', EVRESSSOC: 42 },
          EVTargetCurrent: physical(0, 'A', 120),
          EVMaximumVoltageLimit: physical(0, 'V', 450),
          EVMaximumCurrentLimit: physical(0, 'A', 200),
          EVMaximumPowerLimit: physical(1, 'W', 9000),
          BulkChargingComplete: false,
          ChargingComplete: false,
          RemainingTimeToFullSoC: physical(0, 's', 1800),
          RemainingTimeToBulkSoC: physical(0, 's', 900),
          EVTargetVoltage: physical(0, 'V', 400),
        },
      },
    },
  };
}

const MESSAGES = [
  { protocol: 'din', value: currentDemandReq({ EVCabinConditioning: false, EVRESSConditioning: false }) },
  { protocol: 'iso2', value: currentDemandReq({}) },
];
const KIND: Kind = 'document';

/** Measures each message for about `seconds` in each direction. @throws Error when one of them does not go through */
export function measureRates(codec: SyncCodec, seconds: number): Rate[] {
  return MESSAGES.map(({ protocol, value }) => {
    const encoded = codec.encode(protocol, KIND, value);
    if ('error' in encoded) throw new Error(encoded.error);
    const { bytes } = encoded;
    const decoded = codec.decode(protocol, KIND, bytes);
    if ('error' in decoded) throw new Error(decoded.error);
    return {
      protocol,
      message: decoded.message,
      message_bytes: bytes.length,
      decodes_per_s: rate(seconds, () => codec.decode(protocol, KIND, bytes)),
      encodes_per_s: rate(seconds, () => codec.encode(protocol, KIND, value)),
    };
  });
}

function rate(seconds: number, step: () => unknown): number {
  const STEPS = 1000; // between two looks at the clock
  const run = (until_s: number): number => {
    const begin = process.cpuUsage();
    let steps = 0;
    for (;;) {
      for (let i = 0; i < STEPS; i++) step();
      steps += STEPS;
      const { user, system } = process.cpuUsage(begin);
      const spent_s = (user + system) / 1e6;
      if (spent_s >= until_s) return steps / spent_s;
    }
  };
  run(seconds / 4); // the just-in-time compiler's
  return Math.round(run(seconds));
}
