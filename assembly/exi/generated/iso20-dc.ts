// Made by `npm run schema` from the schema files. Do not edit.
// Message classes of ISO 15118-20 DC. How to use them: docs/exi.md.

import {
  ROOT_RECORD_BYTES,
  Root,
  alternative,
  follow,
  newAlternative,
  newRecord,
  newRecordAt,
  recordAt,
} from '../record';
import { DisplayParameters, EVSEStatus, MessageHeader, MeterInfo, Processing, RationalNumber, Receipt, ResponseCode } from './iso20-common-types';
export * from './iso20-common-types';

/** BPT_DC_CPDReqEnergyTransferModeType of ISO 15118-20 DC; 32 bytes. */
@unmanaged
export class BPT_DC_CPDReqEnergyTransferMode {
  static create(): BPT_DC_CPDReqEnergyTransferMode {
    return changetype<BPT_DC_CPDReqEnergyTransferMode>(newRecord(32));
  }
  /** required; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 1); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 4); }
  /** required; RationalNumberType; A */
  @inline get EVMaximumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 7); }
  /** required; RationalNumberType; A */
  @inline get EVMinimumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 10); }
  /** required; RationalNumberType; V */
  @inline get EVMaximumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 13); }
  /** required; RationalNumberType; V */
  @inline get EVMinimumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 16); }
  @inline get hasTargetSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get TargetSOC(): u8 { return load<u8>(changetype<usize>(this), 19); }
  @inline set TargetSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 19); }
  clearTargetSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; RationalNumberType; W */
  @inline get EVMaximumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 20); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 23); }
  /** required; RationalNumberType; A */
  @inline get EVMaximumDischargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 26); }
  /** required; RationalNumberType; A */
  @inline get EVMinimumDischargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 29); }
}

/** BPT_DC_CPDResEnergyTransferModeType of ISO 15118-20 DC; 34 bytes. */
@unmanaged
export class BPT_DC_CPDResEnergyTransferMode {
  static create(): BPT_DC_CPDResEnergyTransferMode {
    return changetype<BPT_DC_CPDResEnergyTransferMode>(newRecord(34));
  }
  /** required; RationalNumberType; W */
  @inline get EVSEMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 1); }
  /** required; RationalNumberType; W */
  @inline get EVSEMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 4); }
  /** required; RationalNumberType; A */
  @inline get EVSEMaximumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 7); }
  /** required; RationalNumberType; A */
  @inline get EVSEMinimumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 10); }
  /** required; RationalNumberType; V */
  @inline get EVSEMaximumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 13); }
  /** required; RationalNumberType; V */
  @inline get EVSEMinimumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 16); }
  /** optional; RationalNumberType */
  @inline get EVSEPowerRampLimitation(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 19) : null; }
  createEVSEPowerRampLimitation(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 19, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 19);
  }
  clearEVSEPowerRampLimitation(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; RationalNumberType; W */
  @inline get EVSEMaximumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 22); }
  /** required; RationalNumberType; W */
  @inline get EVSEMinimumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 25); }
  /** required; RationalNumberType; A */
  @inline get EVSEMaximumDischargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 28); }
  /** required; RationalNumberType; A */
  @inline get EVSEMinimumDischargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 31); }
}

/** BPT_Dynamic_DC_CLReqControlModeType of ISO 15118-20 DC; 44 bytes. */
@unmanaged
export class BPT_Dynamic_DC_CLReqControlMode {
  static create(): BPT_Dynamic_DC_CLReqControlMode {
    return changetype<BPT_Dynamic_DC_CLReqControlMode>(newRecord(44));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 1); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; RationalNumberType; Wh */
  @inline get EVTargetEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 5); }
  /** required; RationalNumberType; Wh */
  @inline get EVMaximumEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 8); }
  /** required; RationalNumberType; Wh */
  @inline get EVMinimumEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 11); }
  /** required; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 14); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 17); }
  /** required; RationalNumberType; A */
  @inline get EVMaximumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 20); }
  /** required; RationalNumberType; V */
  @inline get EVMaximumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 23); }
  /** required; RationalNumberType; V */
  @inline get EVMinimumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 26); }
  /** required; RationalNumberType; W */
  @inline get EVMaximumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 29); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 32); }
  /** required; RationalNumberType; A */
  @inline get EVMaximumDischargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 35); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMaximumV2XEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 38) : null; }
  createEVMaximumV2XEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 38, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 38);
  }
  clearEVMaximumV2XEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMinimumV2XEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 41) : null; }
  createEVMinimumV2XEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 41, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 41);
  }
  clearEVMinimumV2XEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
}

/** BPT_Dynamic_DC_CLResControlModeType of ISO 15118-20 DC; 33 bytes. */
@unmanaged
export class BPT_Dynamic_DC_CLResControlMode {
  static create(): BPT_Dynamic_DC_CLResControlMode {
    return changetype<BPT_Dynamic_DC_CLResControlMode>(newRecord(33));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 1); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasMinimumSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get MinimumSOC(): u8 { return load<u8>(changetype<usize>(this), 5); }
  @inline set MinimumSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u8>(changetype<usize>(this), <u8>value, 5); }
  clearMinimumSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasTargetSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get TargetSOC(): u8 { return load<u8>(changetype<usize>(this), 6); }
  @inline set TargetSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<u8>(changetype<usize>(this), <u8>value, 6); }
  clearTargetSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasAckMaxDelay(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** optional; unsignedShort 0..65535; s */
  @inline get AckMaxDelay(): u16 { return load<u16>(changetype<usize>(this), 7); }
  @inline set AckMaxDelay(value: u16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<u16>(changetype<usize>(this), <u16>value, 7); }
  clearAckMaxDelay(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** required; RationalNumberType; W */
  @inline get EVSEMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 9); }
  /** required; RationalNumberType; W */
  @inline get EVSEMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 12); }
  /** required; RationalNumberType; A */
  @inline get EVSEMaximumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 15); }
  /** required; RationalNumberType; V */
  @inline get EVSEMaximumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 18); }
  /** required; RationalNumberType; W */
  @inline get EVSEMaximumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 21); }
  /** required; RationalNumberType; W */
  @inline get EVSEMinimumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 24); }
  /** required; RationalNumberType; A */
  @inline get EVSEMaximumDischargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 27); }
  /** required; RationalNumberType; V */
  @inline get EVSEMinimumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 30); }
}

/** BPT_Scheduled_DC_CLReqControlModeType of ISO 15118-20 DC; 41 bytes. */
@unmanaged
export class BPT_Scheduled_DC_CLReqControlMode {
  static create(): BPT_Scheduled_DC_CLReqControlMode {
    return changetype<BPT_Scheduled_DC_CLReqControlMode>(newRecord(41));
  }
  /** optional; RationalNumberType; Wh */
  @inline get EVTargetEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 2) : null; }
  createEVTargetEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 2, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 2);
  }
  clearEVTargetEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMaximumEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 5) : null; }
  createEVMaximumEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 5);
  }
  clearEVMaximumEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMinimumEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 8) : null; }
  createEVMinimumEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 8);
  }
  clearEVMinimumEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** required; RationalNumberType; A */
  @inline get EVTargetCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 11); }
  /** required; RationalNumberType; V */
  @inline get EVTargetVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 14); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 17) : null; }
  createEVMaximumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 17, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 17);
  }
  clearEVMaximumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 20) : null; }
  createEVMinimumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 20, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 20);
  }
  clearEVMinimumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType; A */
  @inline get EVMaximumChargeCurrent(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 23) : null; }
  createEVMaximumChargeCurrent(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 23, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 23);
  }
  clearEVMaximumChargeCurrent(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; V */
  @inline get EVMaximumVoltage(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 26) : null; }
  createEVMaximumVoltage(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 26, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 26);
  }
  clearEVMaximumVoltage(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; V */
  @inline get EVMinimumVoltage(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 29) : null; }
  createEVMinimumVoltage(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 29, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 29);
  }
  clearEVMinimumVoltage(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumDischargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 32) : null; }
  createEVMaximumDischargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 32, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 32);
  }
  clearEVMaximumDischargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumDischargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 35) : null; }
  createEVMinimumDischargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 2, 1);
    memory.fill(changetype<usize>(this) + 35, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 35);
  }
  clearEVMinimumDischargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 253, 1); }
  /** optional; RationalNumberType; A */
  @inline get EVMaximumDischargeCurrent(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 38) : null; }
  createEVMaximumDischargeCurrent(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 4, 1);
    memory.fill(changetype<usize>(this) + 38, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 38);
  }
  clearEVMaximumDischargeCurrent(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 251, 1); }
}

/** BPT_Scheduled_DC_CLResControlModeType of ISO 15118-20 DC; 25 bytes. */
@unmanaged
export class BPT_Scheduled_DC_CLResControlMode {
  static create(): BPT_Scheduled_DC_CLResControlMode {
    return changetype<BPT_Scheduled_DC_CLResControlMode>(newRecord(25));
  }
  /** optional; RationalNumberType; W */
  @inline get EVSEMaximumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 1) : null; }
  createEVSEMaximumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 1, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 1);
  }
  clearEVSEMaximumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMinimumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 4) : null; }
  createEVSEMinimumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 4);
  }
  clearEVSEMinimumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; A */
  @inline get EVSEMaximumChargeCurrent(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 7) : null; }
  createEVSEMaximumChargeCurrent(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 7);
  }
  clearEVSEMaximumChargeCurrent(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; V */
  @inline get EVSEMaximumVoltage(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 10) : null; }
  createEVSEMaximumVoltage(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 10, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 10);
  }
  clearEVSEMaximumVoltage(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMaximumDischargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 13) : null; }
  createEVSEMaximumDischargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 13, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 13);
  }
  clearEVSEMaximumDischargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMinimumDischargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 16) : null; }
  createEVSEMinimumDischargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 16, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 16);
  }
  clearEVSEMinimumDischargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; A */
  @inline get EVSEMaximumDischargeCurrent(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 19) : null; }
  createEVSEMaximumDischargeCurrent(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 19, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 19);
  }
  clearEVSEMaximumDischargeCurrent(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; V */
  @inline get EVSEMinimumVoltage(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 22) : null; }
  createEVSEMinimumVoltage(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 22, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 22);
  }
  clearEVSEMinimumVoltage(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
}

/** DC_CPDReqEnergyTransferModeType of ISO 15118-20 DC; 20 bytes. */
@unmanaged
export class DC_CPDReqEnergyTransferMode {
  static create(): DC_CPDReqEnergyTransferMode {
    return changetype<DC_CPDReqEnergyTransferMode>(newRecord(20));
  }
  /** required; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 1); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 4); }
  /** required; RationalNumberType; A */
  @inline get EVMaximumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 7); }
  /** required; RationalNumberType; A */
  @inline get EVMinimumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 10); }
  /** required; RationalNumberType; V */
  @inline get EVMaximumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 13); }
  /** required; RationalNumberType; V */
  @inline get EVMinimumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 16); }
  @inline get hasTargetSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get TargetSOC(): u8 { return load<u8>(changetype<usize>(this), 19); }
  @inline set TargetSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 19); }
  clearTargetSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** DC_CPDResEnergyTransferModeType of ISO 15118-20 DC; 22 bytes. */
@unmanaged
export class DC_CPDResEnergyTransferMode {
  static create(): DC_CPDResEnergyTransferMode {
    return changetype<DC_CPDResEnergyTransferMode>(newRecord(22));
  }
  /** required; RationalNumberType; W */
  @inline get EVSEMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 1); }
  /** required; RationalNumberType; W */
  @inline get EVSEMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 4); }
  /** required; RationalNumberType; A */
  @inline get EVSEMaximumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 7); }
  /** required; RationalNumberType; A */
  @inline get EVSEMinimumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 10); }
  /** required; RationalNumberType; V */
  @inline get EVSEMaximumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 13); }
  /** required; RationalNumberType; V */
  @inline get EVSEMinimumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 16); }
  /** optional; RationalNumberType */
  @inline get EVSEPowerRampLimitation(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 19) : null; }
  createEVSEPowerRampLimitation(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 19, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 19);
  }
  clearEVSEPowerRampLimitation(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** DC_CableCheckReqType of ISO 15118-20 DC; 2 bytes. */
@unmanaged
export class DC_CableCheckReq {
  static create(): DC_CableCheckReq {
    return changetype<DC_CableCheckReq>(newRecord(2));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
}

/** DC_CableCheckResType of ISO 15118-20 DC; 4 bytes. */
@unmanaged
export class DC_CableCheckRes {
  static create(): DC_CableCheckRes {
    return changetype<DC_CableCheckRes>(newRecord(4));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; processingType */
  @inline get EVSEProcessing(): Processing { return <Processing>load<u8>(changetype<usize>(this), 3); }
  @inline set EVSEProcessing(value: Processing) { store<u8>(changetype<usize>(this), <u8>value, 3); }
}

/** Dynamic_DC_CLReqControlModeType of ISO 15118-20 DC; 29 bytes. */
@unmanaged
export class Dynamic_DC_CLReqControlMode {
  static create(): Dynamic_DC_CLReqControlMode {
    return changetype<Dynamic_DC_CLReqControlMode>(newRecord(29));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 1); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; RationalNumberType; Wh */
  @inline get EVTargetEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 5); }
  /** required; RationalNumberType; Wh */
  @inline get EVMaximumEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 8); }
  /** required; RationalNumberType; Wh */
  @inline get EVMinimumEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 11); }
  /** required; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 14); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 17); }
  /** required; RationalNumberType; A */
  @inline get EVMaximumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 20); }
  /** required; RationalNumberType; V */
  @inline get EVMaximumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 23); }
  /** required; RationalNumberType; V */
  @inline get EVMinimumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 26); }
}

/** Scheduled_DC_CLReqControlModeType of ISO 15118-20 DC; 31 bytes. */
@unmanaged
export class Scheduled_DC_CLReqControlMode {
  static create(): Scheduled_DC_CLReqControlMode {
    return changetype<Scheduled_DC_CLReqControlMode>(newRecord(31));
  }
  /** optional; RationalNumberType; Wh */
  @inline get EVTargetEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 1) : null; }
  createEVTargetEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 1, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 1);
  }
  clearEVTargetEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMaximumEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 4) : null; }
  createEVMaximumEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 4);
  }
  clearEVMaximumEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMinimumEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 7) : null; }
  createEVMinimumEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 7);
  }
  clearEVMinimumEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** required; RationalNumberType; A */
  @inline get EVTargetCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 10); }
  /** required; RationalNumberType; V */
  @inline get EVTargetVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 13); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 16) : null; }
  createEVMaximumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 16, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 16);
  }
  clearEVMaximumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 19) : null; }
  createEVMinimumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 19, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 19);
  }
  clearEVMinimumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType; A */
  @inline get EVMaximumChargeCurrent(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 22) : null; }
  createEVMaximumChargeCurrent(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 22, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 22);
  }
  clearEVMaximumChargeCurrent(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; V */
  @inline get EVMaximumVoltage(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 25) : null; }
  createEVMaximumVoltage(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 25, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 25);
  }
  clearEVMaximumVoltage(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; V */
  @inline get EVMinimumVoltage(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 28) : null; }
  createEVMinimumVoltage(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 28, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 28);
  }
  clearEVMinimumVoltage(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
}

/** DC_ChargeLoopReqType of ISO 15118-20 DC; 16 bytes. */
@unmanaged
export class DC_ChargeLoopReq {
  static create(): DC_ChargeLoopReq {
    return changetype<DC_ChargeLoopReq>(newRecord(16));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** optional; DisplayParametersType */
  @inline get DisplayParameters(): DisplayParameters | null { return changetype<DisplayParameters | null>(follow(changetype<usize>(this) + 2)); }
  createDisplayParameters(): DisplayParameters {
    return changetype<DisplayParameters>(newRecordAt(changetype<usize>(this) + 2, 23));
  }
  clearDisplayParameters(): void { store<u16>(changetype<usize>(this), 0, 2); }
  /** required; boolean */
  @inline get MeterInfoRequested(): bool { return load<u8>(changetype<usize>(this), 4) !== 0; }
  @inline set MeterInfoRequested(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** required; RationalNumberType; V */
  @inline get EVPresentVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 5); }
  /** exactly one of BPT_Dynamic_DC_CLReqControlMode, BPT_Scheduled_DC_CLReqControlMode, Dynamic_DC_CLReqControlMode, Scheduled_DC_CLReqControlMode; BPT_Dynamic_DC_CLReqControlModeType */
  @inline get BPT_Dynamic_DC_CLReqControlMode(): BPT_Dynamic_DC_CLReqControlMode | null { return changetype<BPT_Dynamic_DC_CLReqControlMode | null>(follow(changetype<usize>(this) + 8)); }
  createBPT_Dynamic_DC_CLReqControlMode(): BPT_Dynamic_DC_CLReqControlMode {
    return changetype<BPT_Dynamic_DC_CLReqControlMode>(newRecordAt(changetype<usize>(this) + 8, 44));
  }
  clearBPT_Dynamic_DC_CLReqControlMode(): void { store<u16>(changetype<usize>(this), 0, 8); }
  /** exactly one of BPT_Dynamic_DC_CLReqControlMode, BPT_Scheduled_DC_CLReqControlMode, Dynamic_DC_CLReqControlMode, Scheduled_DC_CLReqControlMode; BPT_Scheduled_DC_CLReqControlModeType */
  @inline get BPT_Scheduled_DC_CLReqControlMode(): BPT_Scheduled_DC_CLReqControlMode | null { return changetype<BPT_Scheduled_DC_CLReqControlMode | null>(follow(changetype<usize>(this) + 10)); }
  createBPT_Scheduled_DC_CLReqControlMode(): BPT_Scheduled_DC_CLReqControlMode {
    return changetype<BPT_Scheduled_DC_CLReqControlMode>(newRecordAt(changetype<usize>(this) + 10, 41));
  }
  clearBPT_Scheduled_DC_CLReqControlMode(): void { store<u16>(changetype<usize>(this), 0, 10); }
  /** exactly one of BPT_Dynamic_DC_CLReqControlMode, BPT_Scheduled_DC_CLReqControlMode, Dynamic_DC_CLReqControlMode, Scheduled_DC_CLReqControlMode; Dynamic_DC_CLReqControlModeType */
  @inline get Dynamic_DC_CLReqControlMode(): Dynamic_DC_CLReqControlMode | null { return changetype<Dynamic_DC_CLReqControlMode | null>(follow(changetype<usize>(this) + 12)); }
  createDynamic_DC_CLReqControlMode(): Dynamic_DC_CLReqControlMode {
    return changetype<Dynamic_DC_CLReqControlMode>(newRecordAt(changetype<usize>(this) + 12, 29));
  }
  clearDynamic_DC_CLReqControlMode(): void { store<u16>(changetype<usize>(this), 0, 12); }
  /** exactly one of BPT_Dynamic_DC_CLReqControlMode, BPT_Scheduled_DC_CLReqControlMode, Dynamic_DC_CLReqControlMode, Scheduled_DC_CLReqControlMode; Scheduled_DC_CLReqControlModeType */
  @inline get Scheduled_DC_CLReqControlMode(): Scheduled_DC_CLReqControlMode | null { return changetype<Scheduled_DC_CLReqControlMode | null>(follow(changetype<usize>(this) + 14)); }
  createScheduled_DC_CLReqControlMode(): Scheduled_DC_CLReqControlMode {
    return changetype<Scheduled_DC_CLReqControlMode>(newRecordAt(changetype<usize>(this) + 14, 31));
  }
  clearScheduled_DC_CLReqControlMode(): void { store<u16>(changetype<usize>(this), 0, 14); }
}

/** Dynamic_DC_CLResControlModeType of ISO 15118-20 DC; 21 bytes. */
@unmanaged
export class Dynamic_DC_CLResControlMode {
  static create(): Dynamic_DC_CLResControlMode {
    return changetype<Dynamic_DC_CLResControlMode>(newRecord(21));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 1); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasMinimumSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get MinimumSOC(): u8 { return load<u8>(changetype<usize>(this), 5); }
  @inline set MinimumSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u8>(changetype<usize>(this), <u8>value, 5); }
  clearMinimumSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasTargetSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get TargetSOC(): u8 { return load<u8>(changetype<usize>(this), 6); }
  @inline set TargetSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<u8>(changetype<usize>(this), <u8>value, 6); }
  clearTargetSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasAckMaxDelay(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** optional; unsignedShort 0..65535; s */
  @inline get AckMaxDelay(): u16 { return load<u16>(changetype<usize>(this), 7); }
  @inline set AckMaxDelay(value: u16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<u16>(changetype<usize>(this), <u16>value, 7); }
  clearAckMaxDelay(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** required; RationalNumberType; W */
  @inline get EVSEMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 9); }
  /** required; RationalNumberType; W */
  @inline get EVSEMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 12); }
  /** required; RationalNumberType; A */
  @inline get EVSEMaximumChargeCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 15); }
  /** required; RationalNumberType; V */
  @inline get EVSEMaximumVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 18); }
}

/** Scheduled_DC_CLResControlModeType of ISO 15118-20 DC; 13 bytes. */
@unmanaged
export class Scheduled_DC_CLResControlMode {
  static create(): Scheduled_DC_CLResControlMode {
    return changetype<Scheduled_DC_CLResControlMode>(newRecord(13));
  }
  /** optional; RationalNumberType; W */
  @inline get EVSEMaximumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 1) : null; }
  createEVSEMaximumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 1, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 1);
  }
  clearEVSEMaximumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMinimumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 4) : null; }
  createEVSEMinimumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 4);
  }
  clearEVSEMinimumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; A */
  @inline get EVSEMaximumChargeCurrent(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 7) : null; }
  createEVSEMaximumChargeCurrent(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 7);
  }
  clearEVSEMaximumChargeCurrent(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; V */
  @inline get EVSEMaximumVoltage(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 10) : null; }
  createEVSEMaximumVoltage(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 10, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 10);
  }
  clearEVSEMaximumVoltage(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
}

/** DC_ChargeLoopResType of ISO 15118-20 DC; 28 bytes. */
@unmanaged
export class DC_ChargeLoopRes {
  static create(): DC_ChargeLoopRes {
    return changetype<DC_ChargeLoopRes>(newRecord(28));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 3); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** optional; EVSEStatusType */
  @inline get EVSEStatus(): EVSEStatus | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<EVSEStatus>(changetype<usize>(this) + 4) : null; }
  createEVSEStatus(): EVSEStatus {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 3);
    return changetype<EVSEStatus>(changetype<usize>(this) + 4);
  }
  clearEVSEStatus(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; MeterInfoType */
  @inline get MeterInfo(): MeterInfo | null { return changetype<MeterInfo | null>(follow(changetype<usize>(this) + 7)); }
  createMeterInfo(): MeterInfo {
    return changetype<MeterInfo>(newRecordAt(changetype<usize>(this) + 7, 47));
  }
  clearMeterInfo(): void { store<u16>(changetype<usize>(this), 0, 7); }
  /** optional; ReceiptType */
  @inline get Receipt(): Receipt | null { return changetype<Receipt | null>(follow(changetype<usize>(this) + 9)); }
  createReceipt(): Receipt {
    return changetype<Receipt>(newRecordAt(changetype<usize>(this) + 9, 18));
  }
  clearReceipt(): void { store<u16>(changetype<usize>(this), 0, 9); }
  /** required; RationalNumberType; A */
  @inline get EVSEPresentCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 11); }
  /** required; RationalNumberType; V */
  @inline get EVSEPresentVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 14); }
  /** required; boolean */
  @inline get EVSEPowerLimitAchieved(): bool { return load<u8>(changetype<usize>(this), 17) !== 0; }
  @inline set EVSEPowerLimitAchieved(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 17); }
  /** required; boolean */
  @inline get EVSECurrentLimitAchieved(): bool { return load<u8>(changetype<usize>(this), 18) !== 0; }
  @inline set EVSECurrentLimitAchieved(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 18); }
  /** required; boolean */
  @inline get EVSEVoltageLimitAchieved(): bool { return load<u8>(changetype<usize>(this), 19) !== 0; }
  @inline set EVSEVoltageLimitAchieved(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 19); }
  /** exactly one of BPT_Dynamic_DC_CLResControlMode, BPT_Scheduled_DC_CLResControlMode, Dynamic_DC_CLResControlMode, Scheduled_DC_CLResControlMode; BPT_Dynamic_DC_CLResControlModeType */
  @inline get BPT_Dynamic_DC_CLResControlMode(): BPT_Dynamic_DC_CLResControlMode | null { return changetype<BPT_Dynamic_DC_CLResControlMode | null>(follow(changetype<usize>(this) + 20)); }
  createBPT_Dynamic_DC_CLResControlMode(): BPT_Dynamic_DC_CLResControlMode {
    return changetype<BPT_Dynamic_DC_CLResControlMode>(newRecordAt(changetype<usize>(this) + 20, 33));
  }
  clearBPT_Dynamic_DC_CLResControlMode(): void { store<u16>(changetype<usize>(this), 0, 20); }
  /** exactly one of BPT_Dynamic_DC_CLResControlMode, BPT_Scheduled_DC_CLResControlMode, Dynamic_DC_CLResControlMode, Scheduled_DC_CLResControlMode; BPT_Scheduled_DC_CLResControlModeType */
  @inline get BPT_Scheduled_DC_CLResControlMode(): BPT_Scheduled_DC_CLResControlMode | null { return changetype<BPT_Scheduled_DC_CLResControlMode | null>(follow(changetype<usize>(this) + 22)); }
  createBPT_Scheduled_DC_CLResControlMode(): BPT_Scheduled_DC_CLResControlMode {
    return changetype<BPT_Scheduled_DC_CLResControlMode>(newRecordAt(changetype<usize>(this) + 22, 25));
  }
  clearBPT_Scheduled_DC_CLResControlMode(): void { store<u16>(changetype<usize>(this), 0, 22); }
  /** exactly one of BPT_Dynamic_DC_CLResControlMode, BPT_Scheduled_DC_CLResControlMode, Dynamic_DC_CLResControlMode, Scheduled_DC_CLResControlMode; Dynamic_DC_CLResControlModeType */
  @inline get Dynamic_DC_CLResControlMode(): Dynamic_DC_CLResControlMode | null { return changetype<Dynamic_DC_CLResControlMode | null>(follow(changetype<usize>(this) + 24)); }
  createDynamic_DC_CLResControlMode(): Dynamic_DC_CLResControlMode {
    return changetype<Dynamic_DC_CLResControlMode>(newRecordAt(changetype<usize>(this) + 24, 21));
  }
  clearDynamic_DC_CLResControlMode(): void { store<u16>(changetype<usize>(this), 0, 24); }
  /** exactly one of BPT_Dynamic_DC_CLResControlMode, BPT_Scheduled_DC_CLResControlMode, Dynamic_DC_CLResControlMode, Scheduled_DC_CLResControlMode; Scheduled_DC_CLResControlModeType */
  @inline get Scheduled_DC_CLResControlMode(): Scheduled_DC_CLResControlMode | null { return changetype<Scheduled_DC_CLResControlMode | null>(follow(changetype<usize>(this) + 26)); }
  createScheduled_DC_CLResControlMode(): Scheduled_DC_CLResControlMode {
    return changetype<Scheduled_DC_CLResControlMode>(newRecordAt(changetype<usize>(this) + 26, 13));
  }
  clearScheduled_DC_CLResControlMode(): void { store<u16>(changetype<usize>(this), 0, 26); }
}

/** DC_ChargeParameterDiscoveryReqType of ISO 15118-20 DC; 6 bytes. */
@unmanaged
export class DC_ChargeParameterDiscoveryReq {
  static create(): DC_ChargeParameterDiscoveryReq {
    return changetype<DC_ChargeParameterDiscoveryReq>(newRecord(6));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** exactly one of BPT_DC_CPDReqEnergyTransferMode, DC_CPDReqEnergyTransferMode; BPT_DC_CPDReqEnergyTransferModeType */
  @inline get BPT_DC_CPDReqEnergyTransferMode(): BPT_DC_CPDReqEnergyTransferMode | null { return changetype<BPT_DC_CPDReqEnergyTransferMode | null>(follow(changetype<usize>(this) + 2)); }
  createBPT_DC_CPDReqEnergyTransferMode(): BPT_DC_CPDReqEnergyTransferMode {
    return changetype<BPT_DC_CPDReqEnergyTransferMode>(newRecordAt(changetype<usize>(this) + 2, 32));
  }
  clearBPT_DC_CPDReqEnergyTransferMode(): void { store<u16>(changetype<usize>(this), 0, 2); }
  /** exactly one of BPT_DC_CPDReqEnergyTransferMode, DC_CPDReqEnergyTransferMode; DC_CPDReqEnergyTransferModeType */
  @inline get DC_CPDReqEnergyTransferMode(): DC_CPDReqEnergyTransferMode | null { return changetype<DC_CPDReqEnergyTransferMode | null>(follow(changetype<usize>(this) + 4)); }
  createDC_CPDReqEnergyTransferMode(): DC_CPDReqEnergyTransferMode {
    return changetype<DC_CPDReqEnergyTransferMode>(newRecordAt(changetype<usize>(this) + 4, 20));
  }
  clearDC_CPDReqEnergyTransferMode(): void { store<u16>(changetype<usize>(this), 0, 4); }
}

/** DC_ChargeParameterDiscoveryResType of ISO 15118-20 DC; 7 bytes. */
@unmanaged
export class DC_ChargeParameterDiscoveryRes {
  static create(): DC_ChargeParameterDiscoveryRes {
    return changetype<DC_ChargeParameterDiscoveryRes>(newRecord(7));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** exactly one of BPT_DC_CPDResEnergyTransferMode, DC_CPDResEnergyTransferMode; BPT_DC_CPDResEnergyTransferModeType */
  @inline get BPT_DC_CPDResEnergyTransferMode(): BPT_DC_CPDResEnergyTransferMode | null { return changetype<BPT_DC_CPDResEnergyTransferMode | null>(follow(changetype<usize>(this) + 3)); }
  createBPT_DC_CPDResEnergyTransferMode(): BPT_DC_CPDResEnergyTransferMode {
    return changetype<BPT_DC_CPDResEnergyTransferMode>(newRecordAt(changetype<usize>(this) + 3, 34));
  }
  clearBPT_DC_CPDResEnergyTransferMode(): void { store<u16>(changetype<usize>(this), 0, 3); }
  /** exactly one of BPT_DC_CPDResEnergyTransferMode, DC_CPDResEnergyTransferMode; DC_CPDResEnergyTransferModeType */
  @inline get DC_CPDResEnergyTransferMode(): DC_CPDResEnergyTransferMode | null { return changetype<DC_CPDResEnergyTransferMode | null>(follow(changetype<usize>(this) + 5)); }
  createDC_CPDResEnergyTransferMode(): DC_CPDResEnergyTransferMode {
    return changetype<DC_CPDResEnergyTransferMode>(newRecordAt(changetype<usize>(this) + 5, 22));
  }
  clearDC_CPDResEnergyTransferMode(): void { store<u16>(changetype<usize>(this), 0, 5); }
}

/** DC_PreChargeReqType of ISO 15118-20 DC; 9 bytes. */
@unmanaged
export class DC_PreChargeReq {
  static create(): DC_PreChargeReq {
    return changetype<DC_PreChargeReq>(newRecord(9));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; processingType */
  @inline get EVProcessing(): Processing { return <Processing>load<u8>(changetype<usize>(this), 2); }
  @inline set EVProcessing(value: Processing) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; RationalNumberType; V */
  @inline get EVPresentVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 3); }
  /** required; RationalNumberType; V */
  @inline get EVTargetVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 6); }
}

/** DC_PreChargeResType of ISO 15118-20 DC; 6 bytes. */
@unmanaged
export class DC_PreChargeRes {
  static create(): DC_PreChargeRes {
    return changetype<DC_PreChargeRes>(newRecord(6));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; RationalNumberType; V */
  @inline get EVSEPresentVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 3); }
}

/** DC_WeldingDetectionReqType of ISO 15118-20 DC; 3 bytes. */
@unmanaged
export class DC_WeldingDetectionReq {
  static create(): DC_WeldingDetectionReq {
    return changetype<DC_WeldingDetectionReq>(newRecord(3));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; processingType */
  @inline get EVProcessing(): Processing { return <Processing>load<u8>(changetype<usize>(this), 2); }
  @inline set EVProcessing(value: Processing) { store<u8>(changetype<usize>(this), <u8>value, 2); }
}

/** DC_WeldingDetectionResType of ISO 15118-20 DC; 6 bytes. */
@unmanaged
export class DC_WeldingDetectionRes {
  static create(): DC_WeldingDetectionRes {
    return changetype<DC_WeldingDetectionRes>(newRecord(6));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; RationalNumberType; V */
  @inline get EVSEPresentVoltage(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 3); }
}

/** What a document of ISO 15118-20 DC begins with: the root record of a decoded message, or of one to be encoded. */
@unmanaged
export class Document extends Root {
  static create(): Document {
    return changetype<Document>(newRecord(ROOT_RECORD_BYTES));
  }
  /** null: not this one */
  @inline get BPT_DC_CPDReqEnergyTransferMode(): BPT_DC_CPDReqEnergyTransferMode | null { return changetype<BPT_DC_CPDReqEnergyTransferMode | null>(alternative(changetype<usize>(this), 1)); }
  createBPT_DC_CPDReqEnergyTransferMode(): BPT_DC_CPDReqEnergyTransferMode {
    return changetype<BPT_DC_CPDReqEnergyTransferMode>(newAlternative(changetype<usize>(this), 1, 32));
  }
  /** null: not this one */
  @inline get BPT_DC_CPDResEnergyTransferMode(): BPT_DC_CPDResEnergyTransferMode | null { return changetype<BPT_DC_CPDResEnergyTransferMode | null>(alternative(changetype<usize>(this), 2)); }
  createBPT_DC_CPDResEnergyTransferMode(): BPT_DC_CPDResEnergyTransferMode {
    return changetype<BPT_DC_CPDResEnergyTransferMode>(newAlternative(changetype<usize>(this), 2, 34));
  }
  /** null: not this one */
  @inline get BPT_Dynamic_DC_CLReqControlMode(): BPT_Dynamic_DC_CLReqControlMode | null { return changetype<BPT_Dynamic_DC_CLReqControlMode | null>(alternative(changetype<usize>(this), 3)); }
  createBPT_Dynamic_DC_CLReqControlMode(): BPT_Dynamic_DC_CLReqControlMode {
    return changetype<BPT_Dynamic_DC_CLReqControlMode>(newAlternative(changetype<usize>(this), 3, 44));
  }
  /** null: not this one */
  @inline get BPT_Dynamic_DC_CLResControlMode(): BPT_Dynamic_DC_CLResControlMode | null { return changetype<BPT_Dynamic_DC_CLResControlMode | null>(alternative(changetype<usize>(this), 4)); }
  createBPT_Dynamic_DC_CLResControlMode(): BPT_Dynamic_DC_CLResControlMode {
    return changetype<BPT_Dynamic_DC_CLResControlMode>(newAlternative(changetype<usize>(this), 4, 33));
  }
  /** null: not this one */
  @inline get BPT_Scheduled_DC_CLReqControlMode(): BPT_Scheduled_DC_CLReqControlMode | null { return changetype<BPT_Scheduled_DC_CLReqControlMode | null>(alternative(changetype<usize>(this), 5)); }
  createBPT_Scheduled_DC_CLReqControlMode(): BPT_Scheduled_DC_CLReqControlMode {
    return changetype<BPT_Scheduled_DC_CLReqControlMode>(newAlternative(changetype<usize>(this), 5, 41));
  }
  /** null: not this one */
  @inline get BPT_Scheduled_DC_CLResControlMode(): BPT_Scheduled_DC_CLResControlMode | null { return changetype<BPT_Scheduled_DC_CLResControlMode | null>(alternative(changetype<usize>(this), 6)); }
  createBPT_Scheduled_DC_CLResControlMode(): BPT_Scheduled_DC_CLResControlMode {
    return changetype<BPT_Scheduled_DC_CLResControlMode>(newAlternative(changetype<usize>(this), 6, 25));
  }
  /** null: not this one */
  @inline get DC_CPDReqEnergyTransferMode(): DC_CPDReqEnergyTransferMode | null { return changetype<DC_CPDReqEnergyTransferMode | null>(alternative(changetype<usize>(this), 10)); }
  createDC_CPDReqEnergyTransferMode(): DC_CPDReqEnergyTransferMode {
    return changetype<DC_CPDReqEnergyTransferMode>(newAlternative(changetype<usize>(this), 10, 20));
  }
  /** null: not this one */
  @inline get DC_CPDResEnergyTransferMode(): DC_CPDResEnergyTransferMode | null { return changetype<DC_CPDResEnergyTransferMode | null>(alternative(changetype<usize>(this), 11)); }
  createDC_CPDResEnergyTransferMode(): DC_CPDResEnergyTransferMode {
    return changetype<DC_CPDResEnergyTransferMode>(newAlternative(changetype<usize>(this), 11, 22));
  }
  /** null: not this one */
  @inline get DC_CableCheckReq(): DC_CableCheckReq | null { return changetype<DC_CableCheckReq | null>(alternative(changetype<usize>(this), 12)); }
  createDC_CableCheckReq(): DC_CableCheckReq {
    return changetype<DC_CableCheckReq>(newAlternative(changetype<usize>(this), 12, 2));
  }
  /** null: not this one */
  @inline get DC_CableCheckRes(): DC_CableCheckRes | null { return changetype<DC_CableCheckRes | null>(alternative(changetype<usize>(this), 13)); }
  createDC_CableCheckRes(): DC_CableCheckRes {
    return changetype<DC_CableCheckRes>(newAlternative(changetype<usize>(this), 13, 4));
  }
  /** null: not this one */
  @inline get DC_ChargeLoopReq(): DC_ChargeLoopReq | null { return changetype<DC_ChargeLoopReq | null>(alternative(changetype<usize>(this), 14)); }
  createDC_ChargeLoopReq(): DC_ChargeLoopReq {
    return changetype<DC_ChargeLoopReq>(newAlternative(changetype<usize>(this), 14, 16));
  }
  /** null: not this one */
  @inline get DC_ChargeLoopRes(): DC_ChargeLoopRes | null { return changetype<DC_ChargeLoopRes | null>(alternative(changetype<usize>(this), 15)); }
  createDC_ChargeLoopRes(): DC_ChargeLoopRes {
    return changetype<DC_ChargeLoopRes>(newAlternative(changetype<usize>(this), 15, 28));
  }
  /** null: not this one */
  @inline get DC_ChargeParameterDiscoveryReq(): DC_ChargeParameterDiscoveryReq | null { return changetype<DC_ChargeParameterDiscoveryReq | null>(alternative(changetype<usize>(this), 16)); }
  createDC_ChargeParameterDiscoveryReq(): DC_ChargeParameterDiscoveryReq {
    return changetype<DC_ChargeParameterDiscoveryReq>(newAlternative(changetype<usize>(this), 16, 6));
  }
  /** null: not this one */
  @inline get DC_ChargeParameterDiscoveryRes(): DC_ChargeParameterDiscoveryRes | null { return changetype<DC_ChargeParameterDiscoveryRes | null>(alternative(changetype<usize>(this), 17)); }
  createDC_ChargeParameterDiscoveryRes(): DC_ChargeParameterDiscoveryRes {
    return changetype<DC_ChargeParameterDiscoveryRes>(newAlternative(changetype<usize>(this), 17, 7));
  }
  /** null: not this one */
  @inline get DC_PreChargeReq(): DC_PreChargeReq | null { return changetype<DC_PreChargeReq | null>(alternative(changetype<usize>(this), 18)); }
  createDC_PreChargeReq(): DC_PreChargeReq {
    return changetype<DC_PreChargeReq>(newAlternative(changetype<usize>(this), 18, 9));
  }
  /** null: not this one */
  @inline get DC_PreChargeRes(): DC_PreChargeRes | null { return changetype<DC_PreChargeRes | null>(alternative(changetype<usize>(this), 19)); }
  createDC_PreChargeRes(): DC_PreChargeRes {
    return changetype<DC_PreChargeRes>(newAlternative(changetype<usize>(this), 19, 6));
  }
  /** null: not this one */
  @inline get DC_WeldingDetectionReq(): DC_WeldingDetectionReq | null { return changetype<DC_WeldingDetectionReq | null>(alternative(changetype<usize>(this), 20)); }
  createDC_WeldingDetectionReq(): DC_WeldingDetectionReq {
    return changetype<DC_WeldingDetectionReq>(newAlternative(changetype<usize>(this), 20, 3));
  }
  /** null: not this one */
  @inline get DC_WeldingDetectionRes(): DC_WeldingDetectionRes | null { return changetype<DC_WeldingDetectionRes | null>(alternative(changetype<usize>(this), 21)); }
  createDC_WeldingDetectionRes(): DC_WeldingDetectionRes {
    return changetype<DC_WeldingDetectionRes>(newAlternative(changetype<usize>(this), 21, 6));
  }
  /** null: not this one */
  @inline get Dynamic_DC_CLReqControlMode(): Dynamic_DC_CLReqControlMode | null { return changetype<Dynamic_DC_CLReqControlMode | null>(alternative(changetype<usize>(this), 25)); }
  createDynamic_DC_CLReqControlMode(): Dynamic_DC_CLReqControlMode {
    return changetype<Dynamic_DC_CLReqControlMode>(newAlternative(changetype<usize>(this), 25, 29));
  }
  /** null: not this one */
  @inline get Dynamic_DC_CLResControlMode(): Dynamic_DC_CLResControlMode | null { return changetype<Dynamic_DC_CLResControlMode | null>(alternative(changetype<usize>(this), 26)); }
  createDynamic_DC_CLResControlMode(): Dynamic_DC_CLResControlMode {
    return changetype<Dynamic_DC_CLResControlMode>(newAlternative(changetype<usize>(this), 26, 21));
  }
  /** null: not this one */
  @inline get Scheduled_DC_CLReqControlMode(): Scheduled_DC_CLReqControlMode | null { return changetype<Scheduled_DC_CLReqControlMode | null>(alternative(changetype<usize>(this), 38)); }
  createScheduled_DC_CLReqControlMode(): Scheduled_DC_CLReqControlMode {
    return changetype<Scheduled_DC_CLReqControlMode>(newAlternative(changetype<usize>(this), 38, 31));
  }
  /** null: not this one */
  @inline get Scheduled_DC_CLResControlMode(): Scheduled_DC_CLResControlMode | null { return changetype<Scheduled_DC_CLResControlMode | null>(alternative(changetype<usize>(this), 39)); }
  createScheduled_DC_CLResControlMode(): Scheduled_DC_CLResControlMode {
    return changetype<Scheduled_DC_CLResControlMode>(newAlternative(changetype<usize>(this), 39, 13));
  }
}

/** Document.which */
export enum DocumentRoot {
  BPT_DC_CPDReqEnergyTransferMode = 1,
  BPT_DC_CPDResEnergyTransferMode = 2,
  BPT_Dynamic_DC_CLReqControlMode = 3,
  BPT_Dynamic_DC_CLResControlMode = 4,
  BPT_Scheduled_DC_CLReqControlMode = 5,
  BPT_Scheduled_DC_CLResControlMode = 6,
  CanonicalizationMethod = 9,
  DC_CPDReqEnergyTransferMode = 10,
  DC_CPDResEnergyTransferMode = 11,
  DC_CableCheckReq = 12,
  DC_CableCheckRes = 13,
  DC_ChargeLoopReq = 14,
  DC_ChargeLoopRes = 15,
  DC_ChargeParameterDiscoveryReq = 16,
  DC_ChargeParameterDiscoveryRes = 17,
  DC_PreChargeReq = 18,
  DC_PreChargeRes = 19,
  DC_WeldingDetectionReq = 20,
  DC_WeldingDetectionRes = 21,
  DSAKeyValue = 22,
  DigestMethod = 23,
  DigestValue = 24,
  Dynamic_DC_CLReqControlMode = 25,
  Dynamic_DC_CLResControlMode = 26,
  KeyInfo = 27,
  KeyName = 28,
  KeyValue = 29,
  Manifest = 30,
  MgmtData = 31,
  Object = 32,
  PGPData = 33,
  RSAKeyValue = 34,
  Reference = 35,
  RetrievalMethod = 36,
  SPKIData = 37,
  Scheduled_DC_CLReqControlMode = 38,
  Scheduled_DC_CLResControlMode = 39,
  Signature = 40,
  SignatureMethod = 41,
  SignatureProperties = 42,
  SignatureProperty = 43,
  SignatureValue = 44,
  SignedInfo = 45,
  Transform = 46,
  Transforms = 47,
  X509Data = 48,
}

/** Root.which of a fragment */
export enum FragmentRoot {
  AckMaxDelay = 1,
  AdditionalServicesCosts = 2,
  Amount = 3,
  BPT_DC_CPDReqEnergyTransferMode = 4,
  BPT_DC_CPDResEnergyTransferMode = 5,
  BPT_DischargedEnergyReadingWh = 6,
  BPT_Dynamic_DC_CLReqControlMode = 7,
  BPT_Dynamic_DC_CLResControlMode = 8,
  BPT_InductiveEnergyReadingVARh = 9,
  BPT_Scheduled_DC_CLReqControlMode = 10,
  BPT_Scheduled_DC_CLResControlMode = 11,
  BatteryEnergyCapacity = 12,
  CanonicalizationMethod = 15,
  CapacitiveEnergyReadingVARh = 16,
  ChargedEnergyReadingWh = 17,
  ChargingComplete = 18,
  CostPerUnit = 19,
  DC_CPDReqEnergyTransferMode = 20,
  DC_CPDResEnergyTransferMode = 21,
  DC_CableCheckReq = 22,
  DC_CableCheckRes = 23,
  DC_ChargeLoopReq = 24,
  DC_ChargeLoopRes = 25,
  DC_ChargeParameterDiscoveryReq = 26,
  DC_ChargeParameterDiscoveryRes = 27,
  DC_PreChargeReq = 28,
  DC_PreChargeRes = 29,
  DC_WeldingDetectionReq = 30,
  DC_WeldingDetectionRes = 31,
  DSAKeyValue = 32,
  DepartureTime = 33,
  DigestMethod = 34,
  DigestValue = 35,
  DisplayParameters = 36,
  Dynamic_DC_CLReqControlMode = 37,
  Dynamic_DC_CLResControlMode = 38,
  EVMaximumChargeCurrent = 39,
  EVMaximumChargePower = 40,
  EVMaximumDischargeCurrent = 41,
  EVMaximumDischargePower = 42,
  EVMaximumEnergyRequest = 43,
  EVMaximumV2XEnergyRequest = 44,
  EVMaximumVoltage = 45,
  EVMinimumChargeCurrent = 46,
  EVMinimumChargePower = 47,
  EVMinimumDischargeCurrent = 48,
  EVMinimumDischargePower = 49,
  EVMinimumEnergyRequest = 50,
  EVMinimumV2XEnergyRequest = 51,
  EVMinimumVoltage = 52,
  EVPresentVoltage = 53,
  EVProcessing = 54,
  EVSECurrentLimitAchieved = 55,
  EVSEMaximumChargeCurrent = 56,
  EVSEMaximumChargePower = 57,
  EVSEMaximumDischargeCurrent = 58,
  EVSEMaximumDischargePower = 59,
  EVSEMaximumVoltage = 60,
  EVSEMinimumChargeCurrent = 61,
  EVSEMinimumChargePower = 62,
  EVSEMinimumDischargeCurrent = 63,
  EVSEMinimumDischargePower = 64,
  EVSEMinimumVoltage = 65,
  EVSENotification = 66,
  EVSEPowerLimitAchieved = 67,
  EVSEPowerRampLimitation = 68,
  EVSEPresentCurrent = 69,
  EVSEPresentVoltage = 70,
  EVSEProcessing = 71,
  EVSEStatus = 72,
  EVSEVoltageLimitAchieved = 73,
  EVTargetCurrent = 74,
  EVTargetEnergyRequest = 75,
  EVTargetVoltage = 76,
  EnergyCosts = 77,
  Exponent = 78,
  G = 80,
  HMACOutputLength = 81,
  Header = 82,
  InletHot = 83,
  J = 84,
  KeyInfo = 85,
  KeyName = 86,
  KeyValue = 87,
  Manifest = 88,
  MaximumSOC = 89,
  MeterID = 90,
  MeterInfo = 91,
  MeterInfoRequested = 92,
  MeterSignature = 93,
  MeterStatus = 94,
  MeterTimestamp = 95,
  MgmtData = 96,
  MinimumSOC = 97,
  Modulus = 98,
  NotificationMaxDelay = 99,
  Object = 100,
  OccupancyCosts = 101,
  OverstayCosts = 102,
  P = 103,
  PGPData = 104,
  PGPKeyID = 105,
  PGPKeyPacket = 106,
  PgenCounter = 107,
  PresentSOC = 108,
  Q = 109,
  RSAKeyValue = 110,
  Receipt = 111,
  Reference = 112,
  RemainingTimeToMaximumSOC = 113,
  RemainingTimeToMinimumSOC = 114,
  RemainingTimeToTargetSOC = 115,
  ResponseCode = 116,
  RetrievalMethod = 117,
  RootCertificateID = 118,
  SPKIData = 119,
  SPKISexp = 120,
  Scheduled_DC_CLReqControlMode = 121,
  Scheduled_DC_CLResControlMode = 122,
  Seed = 123,
  SessionID = 124,
  Signature = 125,
  SignatureMethod = 126,
  SignatureProperties = 127,
  SignatureProperty = 128,
  SignatureValue = 129,
  SignedInfo = 130,
  TargetSOC = 131,
  TaxCosts = 133,
  TaxRuleID = 134,
  TimeAnchor = 135,
  TimeStamp = 136,
  Transform = 137,
  Transforms = 138,
  Value = 139,
  X509CRL = 140,
  X509Certificate = 141,
  X509Data = 142,
  X509IssuerName = 143,
  X509IssuerSerial = 144,
  X509SKI = 145,
  X509SerialNumber = 146,
  X509SubjectName = 147,
  XPath = 148,
  Y = 149,
}
