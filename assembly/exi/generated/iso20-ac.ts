// Made by `npm run schema` from the schema files. Do not edit.
// Message classes of ISO 15118-20 AC. How to use them: docs/exi.md.

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
import { DisplayParameters, EVSEStatus, MessageHeader, MeterInfo, RationalNumber, Receipt, ResponseCode } from './iso20-common-types';
export * from './iso20-common-types';

/** AC_CPDReqEnergyTransferModeType of ISO 15118-20 AC; 19 bytes. */
@unmanaged
export class AC_CPDReqEnergyTransferMode {
  static create(): AC_CPDReqEnergyTransferMode {
    return changetype<AC_CPDReqEnergyTransferMode>(newRecord(19));
  }
  /** required; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 1); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 4) : null; }
  createEVMaximumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 4);
  }
  clearEVMaximumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 7) : null; }
  createEVMaximumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 7);
  }
  clearEVMaximumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 10); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 13) : null; }
  createEVMinimumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 13, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 13);
  }
  clearEVMinimumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 16) : null; }
  createEVMinimumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 16, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 16);
  }
  clearEVMinimumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
}

/** AC_CPDResEnergyTransferModeType of ISO 15118-20 AC; 38 bytes. */
@unmanaged
export class AC_CPDResEnergyTransferMode {
  static create(): AC_CPDResEnergyTransferMode {
    return changetype<AC_CPDResEnergyTransferMode>(newRecord(38));
  }
  /** required; RationalNumberType; W */
  @inline get EVSEMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 2); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMaximumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 5) : null; }
  createEVSEMaximumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 5);
  }
  clearEVSEMaximumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMaximumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 8) : null; }
  createEVSEMaximumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 8);
  }
  clearEVSEMaximumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** required; RationalNumberType; W */
  @inline get EVSEMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 11); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMinimumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 14) : null; }
  createEVSEMinimumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 14, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 14);
  }
  clearEVSEMinimumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMinimumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 17) : null; }
  createEVSEMinimumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 17, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 17);
  }
  clearEVSEMinimumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** required; RationalNumberType; Hz */
  @inline get EVSENominalFrequency(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 20); }
  /** optional; RationalNumberType; W */
  @inline get MaximumPowerAsymmetry(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 23) : null; }
  createMaximumPowerAsymmetry(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 23, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 23);
  }
  clearMaximumPowerAsymmetry(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType */
  @inline get EVSEPowerRampLimitation(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 26) : null; }
  createEVSEPowerRampLimitation(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 26, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 26);
  }
  clearEVSEPowerRampLimitation(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 29) : null; }
  createEVSEPresentActivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 29, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 29);
  }
  clearEVSEPresentActivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 32) : null; }
  createEVSEPresentActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 32, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 32);
  }
  clearEVSEPresentActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 35) : null; }
  createEVSEPresentActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 35, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 35);
  }
  clearEVSEPresentActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
}

/** BPT_Dynamic_AC_CLReqControlModeType of ISO 15118-20 AC; 75 bytes. */
@unmanaged
export class BPT_Dynamic_AC_CLReqControlMode {
  static create(): BPT_Dynamic_AC_CLReqControlMode {
    return changetype<BPT_Dynamic_AC_CLReqControlMode>(newRecord(75));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 2); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 2); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; RationalNumberType; Wh */
  @inline get EVTargetEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 6); }
  /** required; RationalNumberType; Wh */
  @inline get EVMaximumEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 9); }
  /** required; RationalNumberType; Wh */
  @inline get EVMinimumEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 12); }
  /** required; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 15); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 18) : null; }
  createEVMaximumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 18, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 18);
  }
  clearEVMaximumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 21) : null; }
  createEVMaximumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 21, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 21);
  }
  clearEVMaximumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 24); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 27) : null; }
  createEVMinimumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 27, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 27);
  }
  clearEVMinimumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 30) : null; }
  createEVMinimumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 30, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 30);
  }
  clearEVMinimumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** required; RationalNumberType; W */
  @inline get EVPresentActivePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 33); }
  /** optional; RationalNumberType; W */
  @inline get EVPresentActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 36) : null; }
  createEVPresentActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 36, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 36);
  }
  clearEVPresentActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVPresentActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 39) : null; }
  createEVPresentActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 39, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 39);
  }
  clearEVPresentActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** required; RationalNumberType; var */
  @inline get EVPresentReactivePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 42); }
  /** optional; RationalNumberType; var */
  @inline get EVPresentReactivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 45) : null; }
  createEVPresentReactivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 45, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 45);
  }
  clearEVPresentReactivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVPresentReactivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 48) : null; }
  createEVPresentReactivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 48, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 48);
  }
  clearEVPresentReactivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
  /** required; RationalNumberType; W */
  @inline get EVMaximumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 51); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumDischargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 54) : null; }
  createEVMaximumDischargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 2, 1);
    memory.fill(changetype<usize>(this) + 54, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 54);
  }
  clearEVMaximumDischargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 253, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumDischargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 57) : null; }
  createEVMaximumDischargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 4, 1);
    memory.fill(changetype<usize>(this) + 57, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 57);
  }
  clearEVMaximumDischargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 251, 1); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 60); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumDischargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 63) : null; }
  createEVMinimumDischargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 8, 1);
    memory.fill(changetype<usize>(this) + 63, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 63);
  }
  clearEVMinimumDischargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 247, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumDischargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 66) : null; }
  createEVMinimumDischargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 16, 1);
    memory.fill(changetype<usize>(this) + 66, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 66);
  }
  clearEVMinimumDischargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 239, 1); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMaximumV2XEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 69) : null; }
  createEVMaximumV2XEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 32, 1);
    memory.fill(changetype<usize>(this) + 69, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 69);
  }
  clearEVMaximumV2XEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 223, 1); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMinimumV2XEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 72) : null; }
  createEVMinimumV2XEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 64, 1);
    memory.fill(changetype<usize>(this) + 72, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 72);
  }
  clearEVMinimumV2XEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 191, 1); }
}

/** BPT_Scheduled_AC_CLReqControlModeType of ISO 15118-20 AC; 67 bytes. */
@unmanaged
export class BPT_Scheduled_AC_CLReqControlMode {
  static create(): BPT_Scheduled_AC_CLReqControlMode {
    return changetype<BPT_Scheduled_AC_CLReqControlMode>(newRecord(67));
  }
  /** optional; RationalNumberType; Wh */
  @inline get EVTargetEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 4) : null; }
  createEVTargetEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 4);
  }
  clearEVTargetEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMaximumEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 7) : null; }
  createEVMaximumEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 7);
  }
  clearEVMaximumEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMinimumEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 10) : null; }
  createEVMinimumEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 10, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 10);
  }
  clearEVMinimumEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 13) : null; }
  createEVMaximumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 13, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 13);
  }
  clearEVMaximumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 16) : null; }
  createEVMaximumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 16, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 16);
  }
  clearEVMaximumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 19) : null; }
  createEVMaximumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 19, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 19);
  }
  clearEVMaximumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 22) : null; }
  createEVMinimumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 22, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 22);
  }
  clearEVMinimumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 25) : null; }
  createEVMinimumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 25, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 25);
  }
  clearEVMinimumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 28) : null; }
  createEVMinimumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 28, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 28);
  }
  clearEVMinimumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
  /** required; RationalNumberType; W */
  @inline get EVPresentActivePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 31); }
  /** optional; RationalNumberType; W */
  @inline get EVPresentActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 34) : null; }
  createEVPresentActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 2, 1);
    memory.fill(changetype<usize>(this) + 34, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 34);
  }
  clearEVPresentActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 253, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVPresentActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 37) : null; }
  createEVPresentActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 4, 1);
    memory.fill(changetype<usize>(this) + 37, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 37);
  }
  clearEVPresentActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 251, 1); }
  /** optional; RationalNumberType; var */
  @inline get EVPresentReactivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 40) : null; }
  createEVPresentReactivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 8, 1);
    memory.fill(changetype<usize>(this) + 40, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 40);
  }
  clearEVPresentReactivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 247, 1); }
  /** optional; RationalNumberType; var */
  @inline get EVPresentReactivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 43) : null; }
  createEVPresentReactivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 16, 1);
    memory.fill(changetype<usize>(this) + 43, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 43);
  }
  clearEVPresentReactivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 239, 1); }
  /** optional; RationalNumberType; var */
  @inline get EVPresentReactivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 46) : null; }
  createEVPresentReactivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 32, 1);
    memory.fill(changetype<usize>(this) + 46, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 46);
  }
  clearEVPresentReactivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 223, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumDischargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 49) : null; }
  createEVMaximumDischargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 64, 1);
    memory.fill(changetype<usize>(this) + 49, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 49);
  }
  clearEVMaximumDischargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 191, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumDischargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 52) : null; }
  createEVMaximumDischargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 128, 1);
    memory.fill(changetype<usize>(this) + 52, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 52);
  }
  clearEVMaximumDischargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 127, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumDischargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 2) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 55) : null; }
  createEVMaximumDischargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 2) | 1, 2);
    memory.fill(changetype<usize>(this) + 55, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 55);
  }
  clearEVMaximumDischargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 2) & 254, 2); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumDischargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 2) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 58) : null; }
  createEVMinimumDischargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 2) | 2, 2);
    memory.fill(changetype<usize>(this) + 58, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 58);
  }
  clearEVMinimumDischargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 2) & 253, 2); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumDischargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 2) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 61) : null; }
  createEVMinimumDischargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 2) | 4, 2);
    memory.fill(changetype<usize>(this) + 61, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 61);
  }
  clearEVMinimumDischargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 2) & 251, 2); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumDischargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 2) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 64) : null; }
  createEVMinimumDischargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 2) | 8, 2);
    memory.fill(changetype<usize>(this) + 64, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 64);
  }
  clearEVMinimumDischargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 2) & 247, 2); }
}

/** Dynamic_AC_CLReqControlModeType of ISO 15118-20 AC; 51 bytes. */
@unmanaged
export class Dynamic_AC_CLReqControlMode {
  static create(): Dynamic_AC_CLReqControlMode {
    return changetype<Dynamic_AC_CLReqControlMode>(newRecord(51));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 2); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 2); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; RationalNumberType; Wh */
  @inline get EVTargetEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 6); }
  /** required; RationalNumberType; Wh */
  @inline get EVMaximumEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 9); }
  /** required; RationalNumberType; Wh */
  @inline get EVMinimumEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 12); }
  /** required; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 15); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 18) : null; }
  createEVMaximumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 18, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 18);
  }
  clearEVMaximumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 21) : null; }
  createEVMaximumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 21, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 21);
  }
  clearEVMaximumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 24); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 27) : null; }
  createEVMinimumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 27, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 27);
  }
  clearEVMinimumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 30) : null; }
  createEVMinimumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 30, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 30);
  }
  clearEVMinimumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** required; RationalNumberType; W */
  @inline get EVPresentActivePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 33); }
  /** optional; RationalNumberType; W */
  @inline get EVPresentActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 36) : null; }
  createEVPresentActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 36, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 36);
  }
  clearEVPresentActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVPresentActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 39) : null; }
  createEVPresentActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 39, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 39);
  }
  clearEVPresentActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** required; RationalNumberType; var */
  @inline get EVPresentReactivePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 42); }
  /** optional; RationalNumberType; var */
  @inline get EVPresentReactivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 45) : null; }
  createEVPresentReactivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 45, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 45);
  }
  clearEVPresentReactivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVPresentReactivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 48) : null; }
  createEVPresentReactivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 48, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 48);
  }
  clearEVPresentReactivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
}

/** Scheduled_AC_CLReqControlModeType of ISO 15118-20 AC; 47 bytes. */
@unmanaged
export class Scheduled_AC_CLReqControlMode {
  static create(): Scheduled_AC_CLReqControlMode {
    return changetype<Scheduled_AC_CLReqControlMode>(newRecord(47));
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
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 11) : null; }
  createEVMaximumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 11, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 11);
  }
  clearEVMaximumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 14) : null; }
  createEVMaximumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 14, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 14);
  }
  clearEVMaximumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 17) : null; }
  createEVMaximumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 17, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 17);
  }
  clearEVMaximumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 20) : null; }
  createEVMinimumChargePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 20, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 20);
  }
  clearEVMinimumChargePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 23) : null; }
  createEVMinimumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 23, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 23);
  }
  clearEVMinimumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 26) : null; }
  createEVMinimumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 26, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 26);
  }
  clearEVMinimumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
  /** required; RationalNumberType; W */
  @inline get EVPresentActivePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 29); }
  /** optional; RationalNumberType; W */
  @inline get EVPresentActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 32) : null; }
  createEVPresentActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 2, 1);
    memory.fill(changetype<usize>(this) + 32, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 32);
  }
  clearEVPresentActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 253, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVPresentActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 35) : null; }
  createEVPresentActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 4, 1);
    memory.fill(changetype<usize>(this) + 35, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 35);
  }
  clearEVPresentActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 251, 1); }
  /** optional; RationalNumberType; var */
  @inline get EVPresentReactivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 38) : null; }
  createEVPresentReactivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 8, 1);
    memory.fill(changetype<usize>(this) + 38, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 38);
  }
  clearEVPresentReactivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 247, 1); }
  /** optional; RationalNumberType; var */
  @inline get EVPresentReactivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 41) : null; }
  createEVPresentReactivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 16, 1);
    memory.fill(changetype<usize>(this) + 41, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 41);
  }
  clearEVPresentReactivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 239, 1); }
  /** optional; RationalNumberType; var */
  @inline get EVPresentReactivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 44) : null; }
  createEVPresentReactivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 32, 1);
    memory.fill(changetype<usize>(this) + 44, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 44);
  }
  clearEVPresentReactivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 223, 1); }
}

/** AC_ChargeLoopReqType of ISO 15118-20 AC; 13 bytes. */
@unmanaged
export class AC_ChargeLoopReq {
  static create(): AC_ChargeLoopReq {
    return changetype<AC_ChargeLoopReq>(newRecord(13));
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
  /** exactly one of BPT_Dynamic_AC_CLReqControlMode, BPT_Scheduled_AC_CLReqControlMode, Dynamic_AC_CLReqControlMode, Scheduled_AC_CLReqControlMode; BPT_Dynamic_AC_CLReqControlModeType */
  @inline get BPT_Dynamic_AC_CLReqControlMode(): BPT_Dynamic_AC_CLReqControlMode | null { return changetype<BPT_Dynamic_AC_CLReqControlMode | null>(follow(changetype<usize>(this) + 5)); }
  createBPT_Dynamic_AC_CLReqControlMode(): BPT_Dynamic_AC_CLReqControlMode {
    return changetype<BPT_Dynamic_AC_CLReqControlMode>(newRecordAt(changetype<usize>(this) + 5, 75));
  }
  clearBPT_Dynamic_AC_CLReqControlMode(): void { store<u16>(changetype<usize>(this), 0, 5); }
  /** exactly one of BPT_Dynamic_AC_CLReqControlMode, BPT_Scheduled_AC_CLReqControlMode, Dynamic_AC_CLReqControlMode, Scheduled_AC_CLReqControlMode; BPT_Scheduled_AC_CLReqControlModeType */
  @inline get BPT_Scheduled_AC_CLReqControlMode(): BPT_Scheduled_AC_CLReqControlMode | null { return changetype<BPT_Scheduled_AC_CLReqControlMode | null>(follow(changetype<usize>(this) + 7)); }
  createBPT_Scheduled_AC_CLReqControlMode(): BPT_Scheduled_AC_CLReqControlMode {
    return changetype<BPT_Scheduled_AC_CLReqControlMode>(newRecordAt(changetype<usize>(this) + 7, 67));
  }
  clearBPT_Scheduled_AC_CLReqControlMode(): void { store<u16>(changetype<usize>(this), 0, 7); }
  /** exactly one of BPT_Dynamic_AC_CLReqControlMode, BPT_Scheduled_AC_CLReqControlMode, Dynamic_AC_CLReqControlMode, Scheduled_AC_CLReqControlMode; Dynamic_AC_CLReqControlModeType */
  @inline get Dynamic_AC_CLReqControlMode(): Dynamic_AC_CLReqControlMode | null { return changetype<Dynamic_AC_CLReqControlMode | null>(follow(changetype<usize>(this) + 9)); }
  createDynamic_AC_CLReqControlMode(): Dynamic_AC_CLReqControlMode {
    return changetype<Dynamic_AC_CLReqControlMode>(newRecordAt(changetype<usize>(this) + 9, 51));
  }
  clearDynamic_AC_CLReqControlMode(): void { store<u16>(changetype<usize>(this), 0, 9); }
  /** exactly one of BPT_Dynamic_AC_CLReqControlMode, BPT_Scheduled_AC_CLReqControlMode, Dynamic_AC_CLReqControlMode, Scheduled_AC_CLReqControlMode; Scheduled_AC_CLReqControlModeType */
  @inline get Scheduled_AC_CLReqControlMode(): Scheduled_AC_CLReqControlMode | null { return changetype<Scheduled_AC_CLReqControlMode | null>(follow(changetype<usize>(this) + 11)); }
  createScheduled_AC_CLReqControlMode(): Scheduled_AC_CLReqControlMode {
    return changetype<Scheduled_AC_CLReqControlMode>(newRecordAt(changetype<usize>(this) + 11, 47));
  }
  clearScheduled_AC_CLReqControlMode(): void { store<u16>(changetype<usize>(this), 0, 11); }
}

/** BPT_Dynamic_AC_CLResControlModeType of ISO 15118-20 AC; 37 bytes. */
@unmanaged
export class BPT_Dynamic_AC_CLResControlMode {
  static create(): BPT_Dynamic_AC_CLResControlMode {
    return changetype<BPT_Dynamic_AC_CLResControlMode>(newRecord(37));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 2); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 2); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasMinimumSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get MinimumSOC(): u8 { return load<u8>(changetype<usize>(this), 6); }
  @inline set MinimumSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u8>(changetype<usize>(this), <u8>value, 6); }
  clearMinimumSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasTargetSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get TargetSOC(): u8 { return load<u8>(changetype<usize>(this), 7); }
  @inline set TargetSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<u8>(changetype<usize>(this), <u8>value, 7); }
  clearTargetSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasAckMaxDelay(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** optional; unsignedShort 0..65535; s */
  @inline get AckMaxDelay(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set AckMaxDelay(value: u16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<u16>(changetype<usize>(this), <u16>value, 8); }
  clearAckMaxDelay(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** required; RationalNumberType; W */
  @inline get EVSETargetActivePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 10); }
  /** optional; RationalNumberType; W */
  @inline get EVSETargetActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 13) : null; }
  createEVSETargetActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 13, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 13);
  }
  clearEVSETargetActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSETargetActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 16) : null; }
  createEVSETargetActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 16, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 16);
  }
  clearEVSETargetActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 19) : null; }
  createEVSETargetReactivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 19, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 19);
  }
  clearEVSETargetReactivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 22) : null; }
  createEVSETargetReactivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 22, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 22);
  }
  clearEVSETargetReactivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 25) : null; }
  createEVSETargetReactivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 25, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 25);
  }
  clearEVSETargetReactivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 28) : null; }
  createEVSEPresentActivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 2, 1);
    memory.fill(changetype<usize>(this) + 28, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 28);
  }
  clearEVSEPresentActivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 253, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 31) : null; }
  createEVSEPresentActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 4, 1);
    memory.fill(changetype<usize>(this) + 31, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 31);
  }
  clearEVSEPresentActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 251, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 34) : null; }
  createEVSEPresentActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 8, 1);
    memory.fill(changetype<usize>(this) + 34, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 34);
  }
  clearEVSEPresentActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 247, 1); }
}

/** BPT_Scheduled_AC_CLResControlModeType of ISO 15118-20 AC; 29 bytes. */
@unmanaged
export class BPT_Scheduled_AC_CLResControlMode {
  static create(): BPT_Scheduled_AC_CLResControlMode {
    return changetype<BPT_Scheduled_AC_CLResControlMode>(newRecord(29));
  }
  /** optional; RationalNumberType; W */
  @inline get EVSETargetActivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 2) : null; }
  createEVSETargetActivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 2, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 2);
  }
  clearEVSETargetActivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSETargetActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 5) : null; }
  createEVSETargetActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 5);
  }
  clearEVSETargetActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSETargetActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 8) : null; }
  createEVSETargetActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 8);
  }
  clearEVSETargetActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 11) : null; }
  createEVSETargetReactivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 11, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 11);
  }
  clearEVSETargetReactivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 14) : null; }
  createEVSETargetReactivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 14, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 14);
  }
  clearEVSETargetReactivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 17) : null; }
  createEVSETargetReactivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 17, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 17);
  }
  clearEVSETargetReactivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 20) : null; }
  createEVSEPresentActivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 20, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 20);
  }
  clearEVSEPresentActivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 23) : null; }
  createEVSEPresentActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 23, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 23);
  }
  clearEVSEPresentActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 26) : null; }
  createEVSEPresentActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 26, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 26);
  }
  clearEVSEPresentActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
}

/** Dynamic_AC_CLResControlModeType of ISO 15118-20 AC; 37 bytes. */
@unmanaged
export class Dynamic_AC_CLResControlMode {
  static create(): Dynamic_AC_CLResControlMode {
    return changetype<Dynamic_AC_CLResControlMode>(newRecord(37));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 2); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 2); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasMinimumSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get MinimumSOC(): u8 { return load<u8>(changetype<usize>(this), 6); }
  @inline set MinimumSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u8>(changetype<usize>(this), <u8>value, 6); }
  clearMinimumSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasTargetSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get TargetSOC(): u8 { return load<u8>(changetype<usize>(this), 7); }
  @inline set TargetSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<u8>(changetype<usize>(this), <u8>value, 7); }
  clearTargetSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasAckMaxDelay(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** optional; unsignedShort 0..65535; s */
  @inline get AckMaxDelay(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set AckMaxDelay(value: u16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<u16>(changetype<usize>(this), <u16>value, 8); }
  clearAckMaxDelay(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** required; RationalNumberType; W */
  @inline get EVSETargetActivePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 10); }
  /** optional; RationalNumberType; W */
  @inline get EVSETargetActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 13) : null; }
  createEVSETargetActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 13, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 13);
  }
  clearEVSETargetActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSETargetActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 16) : null; }
  createEVSETargetActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 16, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 16);
  }
  clearEVSETargetActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 19) : null; }
  createEVSETargetReactivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 19, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 19);
  }
  clearEVSETargetReactivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 22) : null; }
  createEVSETargetReactivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 22, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 22);
  }
  clearEVSETargetReactivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 25) : null; }
  createEVSETargetReactivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 25, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 25);
  }
  clearEVSETargetReactivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 28) : null; }
  createEVSEPresentActivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 2, 1);
    memory.fill(changetype<usize>(this) + 28, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 28);
  }
  clearEVSEPresentActivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 253, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 31) : null; }
  createEVSEPresentActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 4, 1);
    memory.fill(changetype<usize>(this) + 31, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 31);
  }
  clearEVSEPresentActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 251, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 34) : null; }
  createEVSEPresentActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 8, 1);
    memory.fill(changetype<usize>(this) + 34, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 34);
  }
  clearEVSEPresentActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 247, 1); }
}

/** Scheduled_AC_CLResControlModeType of ISO 15118-20 AC; 29 bytes. */
@unmanaged
export class Scheduled_AC_CLResControlMode {
  static create(): Scheduled_AC_CLResControlMode {
    return changetype<Scheduled_AC_CLResControlMode>(newRecord(29));
  }
  /** optional; RationalNumberType; W */
  @inline get EVSETargetActivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 2) : null; }
  createEVSETargetActivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 2, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 2);
  }
  clearEVSETargetActivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSETargetActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 5) : null; }
  createEVSETargetActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 5);
  }
  clearEVSETargetActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSETargetActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 8) : null; }
  createEVSETargetActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 8);
  }
  clearEVSETargetActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 11) : null; }
  createEVSETargetReactivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 11, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 11);
  }
  clearEVSETargetReactivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 14) : null; }
  createEVSETargetReactivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 14, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 14);
  }
  clearEVSETargetReactivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType; var */
  @inline get EVSETargetReactivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 17) : null; }
  createEVSETargetReactivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 17, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 17);
  }
  clearEVSETargetReactivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 20) : null; }
  createEVSEPresentActivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 20, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 20);
  }
  clearEVSEPresentActivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 23) : null; }
  createEVSEPresentActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 23, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 23);
  }
  clearEVSEPresentActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 26) : null; }
  createEVSEPresentActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 26, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 26);
  }
  clearEVSEPresentActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
}

/** AC_ChargeLoopResType of ISO 15118-20 AC; 22 bytes. */
@unmanaged
export class AC_ChargeLoopRes {
  static create(): AC_ChargeLoopRes {
    return changetype<AC_ChargeLoopRes>(newRecord(22));
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
  /** optional; RationalNumberType; Hz */
  @inline get EVSETargetFrequency(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 11) : null; }
  createEVSETargetFrequency(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 11, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 11);
  }
  clearEVSETargetFrequency(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** at most one of BPT_Dynamic_AC_CLResControlMode, BPT_Scheduled_AC_CLResControlMode, Dynamic_AC_CLResControlMode, Scheduled_AC_CLResControlMode; BPT_Dynamic_AC_CLResControlModeType */
  @inline get BPT_Dynamic_AC_CLResControlMode(): BPT_Dynamic_AC_CLResControlMode | null { return changetype<BPT_Dynamic_AC_CLResControlMode | null>(follow(changetype<usize>(this) + 14)); }
  createBPT_Dynamic_AC_CLResControlMode(): BPT_Dynamic_AC_CLResControlMode {
    return changetype<BPT_Dynamic_AC_CLResControlMode>(newRecordAt(changetype<usize>(this) + 14, 37));
  }
  clearBPT_Dynamic_AC_CLResControlMode(): void { store<u16>(changetype<usize>(this), 0, 14); }
  /** at most one of BPT_Dynamic_AC_CLResControlMode, BPT_Scheduled_AC_CLResControlMode, Dynamic_AC_CLResControlMode, Scheduled_AC_CLResControlMode; BPT_Scheduled_AC_CLResControlModeType */
  @inline get BPT_Scheduled_AC_CLResControlMode(): BPT_Scheduled_AC_CLResControlMode | null { return changetype<BPT_Scheduled_AC_CLResControlMode | null>(follow(changetype<usize>(this) + 16)); }
  createBPT_Scheduled_AC_CLResControlMode(): BPT_Scheduled_AC_CLResControlMode {
    return changetype<BPT_Scheduled_AC_CLResControlMode>(newRecordAt(changetype<usize>(this) + 16, 29));
  }
  clearBPT_Scheduled_AC_CLResControlMode(): void { store<u16>(changetype<usize>(this), 0, 16); }
  /** at most one of BPT_Dynamic_AC_CLResControlMode, BPT_Scheduled_AC_CLResControlMode, Dynamic_AC_CLResControlMode, Scheduled_AC_CLResControlMode; Dynamic_AC_CLResControlModeType */
  @inline get Dynamic_AC_CLResControlMode(): Dynamic_AC_CLResControlMode | null { return changetype<Dynamic_AC_CLResControlMode | null>(follow(changetype<usize>(this) + 18)); }
  createDynamic_AC_CLResControlMode(): Dynamic_AC_CLResControlMode {
    return changetype<Dynamic_AC_CLResControlMode>(newRecordAt(changetype<usize>(this) + 18, 37));
  }
  clearDynamic_AC_CLResControlMode(): void { store<u16>(changetype<usize>(this), 0, 18); }
  /** at most one of BPT_Dynamic_AC_CLResControlMode, BPT_Scheduled_AC_CLResControlMode, Dynamic_AC_CLResControlMode, Scheduled_AC_CLResControlMode; Scheduled_AC_CLResControlModeType */
  @inline get Scheduled_AC_CLResControlMode(): Scheduled_AC_CLResControlMode | null { return changetype<Scheduled_AC_CLResControlMode | null>(follow(changetype<usize>(this) + 20)); }
  createScheduled_AC_CLResControlMode(): Scheduled_AC_CLResControlMode {
    return changetype<Scheduled_AC_CLResControlMode>(newRecordAt(changetype<usize>(this) + 20, 29));
  }
  clearScheduled_AC_CLResControlMode(): void { store<u16>(changetype<usize>(this), 0, 20); }
}

/** BPT_AC_CPDReqEnergyTransferModeType of ISO 15118-20 AC; 37 bytes. */
@unmanaged
export class BPT_AC_CPDReqEnergyTransferMode {
  static create(): BPT_AC_CPDReqEnergyTransferMode {
    return changetype<BPT_AC_CPDReqEnergyTransferMode>(newRecord(37));
  }
  /** required; RationalNumberType; W */
  @inline get EVMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 1); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 4) : null; }
  createEVMaximumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 4);
  }
  clearEVMaximumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 7) : null; }
  createEVMaximumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 7);
  }
  clearEVMaximumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 10); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 13) : null; }
  createEVMinimumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 13, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 13);
  }
  clearEVMinimumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 16) : null; }
  createEVMinimumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 16, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 16);
  }
  clearEVMinimumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** required; RationalNumberType; W */
  @inline get EVMaximumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 19); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumDischargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 22) : null; }
  createEVMaximumDischargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 22, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 22);
  }
  clearEVMaximumDischargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMaximumDischargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 25) : null; }
  createEVMaximumDischargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 25, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 25);
  }
  clearEVMaximumDischargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** required; RationalNumberType; W */
  @inline get EVMinimumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 28); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumDischargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 31) : null; }
  createEVMinimumDischargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 31, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 31);
  }
  clearEVMinimumDischargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVMinimumDischargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 34) : null; }
  createEVMinimumDischargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 34, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 34);
  }
  clearEVMinimumDischargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
}

/** AC_ChargeParameterDiscoveryReqType of ISO 15118-20 AC; 6 bytes. */
@unmanaged
export class AC_ChargeParameterDiscoveryReq {
  static create(): AC_ChargeParameterDiscoveryReq {
    return changetype<AC_ChargeParameterDiscoveryReq>(newRecord(6));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** exactly one of AC_CPDReqEnergyTransferMode, BPT_AC_CPDReqEnergyTransferMode; AC_CPDReqEnergyTransferModeType */
  @inline get AC_CPDReqEnergyTransferMode(): AC_CPDReqEnergyTransferMode | null { return changetype<AC_CPDReqEnergyTransferMode | null>(follow(changetype<usize>(this) + 2)); }
  createAC_CPDReqEnergyTransferMode(): AC_CPDReqEnergyTransferMode {
    return changetype<AC_CPDReqEnergyTransferMode>(newRecordAt(changetype<usize>(this) + 2, 19));
  }
  clearAC_CPDReqEnergyTransferMode(): void { store<u16>(changetype<usize>(this), 0, 2); }
  /** exactly one of AC_CPDReqEnergyTransferMode, BPT_AC_CPDReqEnergyTransferMode; BPT_AC_CPDReqEnergyTransferModeType */
  @inline get BPT_AC_CPDReqEnergyTransferMode(): BPT_AC_CPDReqEnergyTransferMode | null { return changetype<BPT_AC_CPDReqEnergyTransferMode | null>(follow(changetype<usize>(this) + 4)); }
  createBPT_AC_CPDReqEnergyTransferMode(): BPT_AC_CPDReqEnergyTransferMode {
    return changetype<BPT_AC_CPDReqEnergyTransferMode>(newRecordAt(changetype<usize>(this) + 4, 37));
  }
  clearBPT_AC_CPDReqEnergyTransferMode(): void { store<u16>(changetype<usize>(this), 0, 4); }
}

/** BPT_AC_CPDResEnergyTransferModeType of ISO 15118-20 AC; 56 bytes. */
@unmanaged
export class BPT_AC_CPDResEnergyTransferMode {
  static create(): BPT_AC_CPDResEnergyTransferMode {
    return changetype<BPT_AC_CPDResEnergyTransferMode>(newRecord(56));
  }
  /** required; RationalNumberType; W */
  @inline get EVSEMaximumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 2); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMaximumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 5) : null; }
  createEVSEMaximumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 5);
  }
  clearEVSEMaximumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMaximumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 8) : null; }
  createEVSEMaximumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 8);
  }
  clearEVSEMaximumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** required; RationalNumberType; W */
  @inline get EVSEMinimumChargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 11); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMinimumChargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 14) : null; }
  createEVSEMinimumChargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 14, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 14);
  }
  clearEVSEMinimumChargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMinimumChargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 17) : null; }
  createEVSEMinimumChargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 17, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 17);
  }
  clearEVSEMinimumChargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** required; RationalNumberType; Hz */
  @inline get EVSENominalFrequency(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 20); }
  /** optional; RationalNumberType; W */
  @inline get MaximumPowerAsymmetry(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 23) : null; }
  createMaximumPowerAsymmetry(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 23, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 23);
  }
  clearMaximumPowerAsymmetry(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; RationalNumberType */
  @inline get EVSEPowerRampLimitation(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<RationalNumber>(changetype<usize>(this) + 26) : null; }
  createEVSEPowerRampLimitation(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 26, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 26);
  }
  clearEVSEPowerRampLimitation(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 64 ? changetype<RationalNumber>(changetype<usize>(this) + 29) : null; }
  createEVSEPresentActivePower(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0);
    memory.fill(changetype<usize>(this) + 29, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 29);
  }
  clearEVSEPresentActivePower(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 128 ? changetype<RationalNumber>(changetype<usize>(this) + 32) : null; }
  createEVSEPresentActivePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0);
    memory.fill(changetype<usize>(this) + 32, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 32);
  }
  clearEVSEPresentActivePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; W */
  @inline get EVSEPresentActivePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 35) : null; }
  createEVSEPresentActivePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 35, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 35);
  }
  clearEVSEPresentActivePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
  /** required; RationalNumberType; W */
  @inline get EVSEMaximumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 38); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMaximumDischargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 41) : null; }
  createEVSEMaximumDischargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 2, 1);
    memory.fill(changetype<usize>(this) + 41, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 41);
  }
  clearEVSEMaximumDischargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 253, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMaximumDischargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 44) : null; }
  createEVSEMaximumDischargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 4, 1);
    memory.fill(changetype<usize>(this) + 44, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 44);
  }
  clearEVSEMaximumDischargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 251, 1); }
  /** required; RationalNumberType; W */
  @inline get EVSEMinimumDischargePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 47); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMinimumDischargePower_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 50) : null; }
  createEVSEMinimumDischargePower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 8, 1);
    memory.fill(changetype<usize>(this) + 50, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 50);
  }
  clearEVSEMinimumDischargePower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 247, 1); }
  /** optional; RationalNumberType; W */
  @inline get EVSEMinimumDischargePower_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 53) : null; }
  createEVSEMinimumDischargePower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 16, 1);
    memory.fill(changetype<usize>(this) + 53, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 53);
  }
  clearEVSEMinimumDischargePower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 239, 1); }
}

/** AC_ChargeParameterDiscoveryResType of ISO 15118-20 AC; 7 bytes. */
@unmanaged
export class AC_ChargeParameterDiscoveryRes {
  static create(): AC_ChargeParameterDiscoveryRes {
    return changetype<AC_ChargeParameterDiscoveryRes>(newRecord(7));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** exactly one of AC_CPDResEnergyTransferMode, BPT_AC_CPDResEnergyTransferMode; AC_CPDResEnergyTransferModeType */
  @inline get AC_CPDResEnergyTransferMode(): AC_CPDResEnergyTransferMode | null { return changetype<AC_CPDResEnergyTransferMode | null>(follow(changetype<usize>(this) + 3)); }
  createAC_CPDResEnergyTransferMode(): AC_CPDResEnergyTransferMode {
    return changetype<AC_CPDResEnergyTransferMode>(newRecordAt(changetype<usize>(this) + 3, 38));
  }
  clearAC_CPDResEnergyTransferMode(): void { store<u16>(changetype<usize>(this), 0, 3); }
  /** exactly one of AC_CPDResEnergyTransferMode, BPT_AC_CPDResEnergyTransferMode; BPT_AC_CPDResEnergyTransferModeType */
  @inline get BPT_AC_CPDResEnergyTransferMode(): BPT_AC_CPDResEnergyTransferMode | null { return changetype<BPT_AC_CPDResEnergyTransferMode | null>(follow(changetype<usize>(this) + 5)); }
  createBPT_AC_CPDResEnergyTransferMode(): BPT_AC_CPDResEnergyTransferMode {
    return changetype<BPT_AC_CPDResEnergyTransferMode>(newRecordAt(changetype<usize>(this) + 5, 56));
  }
  clearBPT_AC_CPDResEnergyTransferMode(): void { store<u16>(changetype<usize>(this), 0, 5); }
}

/** What a document of ISO 15118-20 AC begins with: the root record of a decoded message, or of one to be encoded. */
@unmanaged
export class Document extends Root {
  static create(): Document {
    return changetype<Document>(newRecord(ROOT_RECORD_BYTES));
  }
  /** null: not this one */
  @inline get AC_CPDReqEnergyTransferMode(): AC_CPDReqEnergyTransferMode | null { return changetype<AC_CPDReqEnergyTransferMode | null>(alternative(changetype<usize>(this), 1)); }
  createAC_CPDReqEnergyTransferMode(): AC_CPDReqEnergyTransferMode {
    return changetype<AC_CPDReqEnergyTransferMode>(newAlternative(changetype<usize>(this), 1, 19));
  }
  /** null: not this one */
  @inline get AC_CPDResEnergyTransferMode(): AC_CPDResEnergyTransferMode | null { return changetype<AC_CPDResEnergyTransferMode | null>(alternative(changetype<usize>(this), 2)); }
  createAC_CPDResEnergyTransferMode(): AC_CPDResEnergyTransferMode {
    return changetype<AC_CPDResEnergyTransferMode>(newAlternative(changetype<usize>(this), 2, 38));
  }
  /** null: not this one */
  @inline get AC_ChargeLoopReq(): AC_ChargeLoopReq | null { return changetype<AC_ChargeLoopReq | null>(alternative(changetype<usize>(this), 3)); }
  createAC_ChargeLoopReq(): AC_ChargeLoopReq {
    return changetype<AC_ChargeLoopReq>(newAlternative(changetype<usize>(this), 3, 13));
  }
  /** null: not this one */
  @inline get AC_ChargeLoopRes(): AC_ChargeLoopRes | null { return changetype<AC_ChargeLoopRes | null>(alternative(changetype<usize>(this), 4)); }
  createAC_ChargeLoopRes(): AC_ChargeLoopRes {
    return changetype<AC_ChargeLoopRes>(newAlternative(changetype<usize>(this), 4, 22));
  }
  /** null: not this one */
  @inline get AC_ChargeParameterDiscoveryReq(): AC_ChargeParameterDiscoveryReq | null { return changetype<AC_ChargeParameterDiscoveryReq | null>(alternative(changetype<usize>(this), 5)); }
  createAC_ChargeParameterDiscoveryReq(): AC_ChargeParameterDiscoveryReq {
    return changetype<AC_ChargeParameterDiscoveryReq>(newAlternative(changetype<usize>(this), 5, 6));
  }
  /** null: not this one */
  @inline get AC_ChargeParameterDiscoveryRes(): AC_ChargeParameterDiscoveryRes | null { return changetype<AC_ChargeParameterDiscoveryRes | null>(alternative(changetype<usize>(this), 6)); }
  createAC_ChargeParameterDiscoveryRes(): AC_ChargeParameterDiscoveryRes {
    return changetype<AC_ChargeParameterDiscoveryRes>(newAlternative(changetype<usize>(this), 6, 7));
  }
  /** null: not this one */
  @inline get BPT_AC_CPDReqEnergyTransferMode(): BPT_AC_CPDReqEnergyTransferMode | null { return changetype<BPT_AC_CPDReqEnergyTransferMode | null>(alternative(changetype<usize>(this), 7)); }
  createBPT_AC_CPDReqEnergyTransferMode(): BPT_AC_CPDReqEnergyTransferMode {
    return changetype<BPT_AC_CPDReqEnergyTransferMode>(newAlternative(changetype<usize>(this), 7, 37));
  }
  /** null: not this one */
  @inline get BPT_AC_CPDResEnergyTransferMode(): BPT_AC_CPDResEnergyTransferMode | null { return changetype<BPT_AC_CPDResEnergyTransferMode | null>(alternative(changetype<usize>(this), 8)); }
  createBPT_AC_CPDResEnergyTransferMode(): BPT_AC_CPDResEnergyTransferMode {
    return changetype<BPT_AC_CPDResEnergyTransferMode>(newAlternative(changetype<usize>(this), 8, 56));
  }
  /** null: not this one */
  @inline get BPT_Dynamic_AC_CLReqControlMode(): BPT_Dynamic_AC_CLReqControlMode | null { return changetype<BPT_Dynamic_AC_CLReqControlMode | null>(alternative(changetype<usize>(this), 9)); }
  createBPT_Dynamic_AC_CLReqControlMode(): BPT_Dynamic_AC_CLReqControlMode {
    return changetype<BPT_Dynamic_AC_CLReqControlMode>(newAlternative(changetype<usize>(this), 9, 75));
  }
  /** null: not this one */
  @inline get BPT_Dynamic_AC_CLResControlMode(): BPT_Dynamic_AC_CLResControlMode | null { return changetype<BPT_Dynamic_AC_CLResControlMode | null>(alternative(changetype<usize>(this), 10)); }
  createBPT_Dynamic_AC_CLResControlMode(): BPT_Dynamic_AC_CLResControlMode {
    return changetype<BPT_Dynamic_AC_CLResControlMode>(newAlternative(changetype<usize>(this), 10, 37));
  }
  /** null: not this one */
  @inline get BPT_Scheduled_AC_CLReqControlMode(): BPT_Scheduled_AC_CLReqControlMode | null { return changetype<BPT_Scheduled_AC_CLReqControlMode | null>(alternative(changetype<usize>(this), 11)); }
  createBPT_Scheduled_AC_CLReqControlMode(): BPT_Scheduled_AC_CLReqControlMode {
    return changetype<BPT_Scheduled_AC_CLReqControlMode>(newAlternative(changetype<usize>(this), 11, 67));
  }
  /** null: not this one */
  @inline get BPT_Scheduled_AC_CLResControlMode(): BPT_Scheduled_AC_CLResControlMode | null { return changetype<BPT_Scheduled_AC_CLResControlMode | null>(alternative(changetype<usize>(this), 12)); }
  createBPT_Scheduled_AC_CLResControlMode(): BPT_Scheduled_AC_CLResControlMode {
    return changetype<BPT_Scheduled_AC_CLResControlMode>(newAlternative(changetype<usize>(this), 12, 29));
  }
  /** null: not this one */
  @inline get Dynamic_AC_CLReqControlMode(): Dynamic_AC_CLReqControlMode | null { return changetype<Dynamic_AC_CLReqControlMode | null>(alternative(changetype<usize>(this), 19)); }
  createDynamic_AC_CLReqControlMode(): Dynamic_AC_CLReqControlMode {
    return changetype<Dynamic_AC_CLReqControlMode>(newAlternative(changetype<usize>(this), 19, 51));
  }
  /** null: not this one */
  @inline get Dynamic_AC_CLResControlMode(): Dynamic_AC_CLResControlMode | null { return changetype<Dynamic_AC_CLResControlMode | null>(alternative(changetype<usize>(this), 20)); }
  createDynamic_AC_CLResControlMode(): Dynamic_AC_CLResControlMode {
    return changetype<Dynamic_AC_CLResControlMode>(newAlternative(changetype<usize>(this), 20, 37));
  }
  /** null: not this one */
  @inline get Scheduled_AC_CLReqControlMode(): Scheduled_AC_CLReqControlMode | null { return changetype<Scheduled_AC_CLReqControlMode | null>(alternative(changetype<usize>(this), 32)); }
  createScheduled_AC_CLReqControlMode(): Scheduled_AC_CLReqControlMode {
    return changetype<Scheduled_AC_CLReqControlMode>(newAlternative(changetype<usize>(this), 32, 47));
  }
  /** null: not this one */
  @inline get Scheduled_AC_CLResControlMode(): Scheduled_AC_CLResControlMode | null { return changetype<Scheduled_AC_CLResControlMode | null>(alternative(changetype<usize>(this), 33)); }
  createScheduled_AC_CLResControlMode(): Scheduled_AC_CLResControlMode {
    return changetype<Scheduled_AC_CLResControlMode>(newAlternative(changetype<usize>(this), 33, 29));
  }
}

/** Document.which */
export enum DocumentRoot {
  AC_CPDReqEnergyTransferMode = 1,
  AC_CPDResEnergyTransferMode = 2,
  AC_ChargeLoopReq = 3,
  AC_ChargeLoopRes = 4,
  AC_ChargeParameterDiscoveryReq = 5,
  AC_ChargeParameterDiscoveryRes = 6,
  BPT_AC_CPDReqEnergyTransferMode = 7,
  BPT_AC_CPDResEnergyTransferMode = 8,
  BPT_Dynamic_AC_CLReqControlMode = 9,
  BPT_Dynamic_AC_CLResControlMode = 10,
  BPT_Scheduled_AC_CLReqControlMode = 11,
  BPT_Scheduled_AC_CLResControlMode = 12,
  CanonicalizationMethod = 15,
  DSAKeyValue = 16,
  DigestMethod = 17,
  DigestValue = 18,
  Dynamic_AC_CLReqControlMode = 19,
  Dynamic_AC_CLResControlMode = 20,
  KeyInfo = 21,
  KeyName = 22,
  KeyValue = 23,
  Manifest = 24,
  MgmtData = 25,
  Object = 26,
  PGPData = 27,
  RSAKeyValue = 28,
  Reference = 29,
  RetrievalMethod = 30,
  SPKIData = 31,
  Scheduled_AC_CLReqControlMode = 32,
  Scheduled_AC_CLResControlMode = 33,
  Signature = 34,
  SignatureMethod = 35,
  SignatureProperties = 36,
  SignatureProperty = 37,
  SignatureValue = 38,
  SignedInfo = 39,
  Transform = 40,
  Transforms = 41,
  X509Data = 42,
}

/** Root.which of a fragment */
export enum FragmentRoot {
  AC_CPDReqEnergyTransferMode = 1,
  AC_CPDResEnergyTransferMode = 2,
  AC_ChargeLoopReq = 3,
  AC_ChargeLoopRes = 4,
  AC_ChargeParameterDiscoveryReq = 5,
  AC_ChargeParameterDiscoveryRes = 6,
  AckMaxDelay = 7,
  AdditionalServicesCosts = 8,
  Amount = 9,
  BPT_AC_CPDReqEnergyTransferMode = 10,
  BPT_AC_CPDResEnergyTransferMode = 11,
  BPT_DischargedEnergyReadingWh = 12,
  BPT_Dynamic_AC_CLReqControlMode = 13,
  BPT_Dynamic_AC_CLResControlMode = 14,
  BPT_InductiveEnergyReadingVARh = 15,
  BPT_Scheduled_AC_CLReqControlMode = 16,
  BPT_Scheduled_AC_CLResControlMode = 17,
  BatteryEnergyCapacity = 18,
  CanonicalizationMethod = 21,
  CapacitiveEnergyReadingVARh = 22,
  ChargedEnergyReadingWh = 23,
  ChargingComplete = 24,
  CostPerUnit = 25,
  DSAKeyValue = 26,
  DepartureTime = 27,
  DigestMethod = 28,
  DigestValue = 29,
  DisplayParameters = 30,
  Dynamic_AC_CLReqControlMode = 31,
  Dynamic_AC_CLResControlMode = 32,
  EVMaximumChargePower = 33,
  EVMaximumChargePower_L2 = 34,
  EVMaximumChargePower_L3 = 35,
  EVMaximumDischargePower = 36,
  EVMaximumDischargePower_L2 = 37,
  EVMaximumDischargePower_L3 = 38,
  EVMaximumEnergyRequest = 39,
  EVMaximumV2XEnergyRequest = 40,
  EVMinimumChargePower = 41,
  EVMinimumChargePower_L2 = 42,
  EVMinimumChargePower_L3 = 43,
  EVMinimumDischargePower = 44,
  EVMinimumDischargePower_L2 = 45,
  EVMinimumDischargePower_L3 = 46,
  EVMinimumEnergyRequest = 47,
  EVMinimumV2XEnergyRequest = 48,
  EVPresentActivePower = 49,
  EVPresentActivePower_L2 = 50,
  EVPresentActivePower_L3 = 51,
  EVPresentReactivePower = 52,
  EVPresentReactivePower_L2 = 53,
  EVPresentReactivePower_L3 = 54,
  EVSEMaximumChargePower = 55,
  EVSEMaximumChargePower_L2 = 56,
  EVSEMaximumChargePower_L3 = 57,
  EVSEMaximumDischargePower = 58,
  EVSEMaximumDischargePower_L2 = 59,
  EVSEMaximumDischargePower_L3 = 60,
  EVSEMinimumChargePower = 61,
  EVSEMinimumChargePower_L2 = 62,
  EVSEMinimumChargePower_L3 = 63,
  EVSEMinimumDischargePower = 64,
  EVSEMinimumDischargePower_L2 = 65,
  EVSEMinimumDischargePower_L3 = 66,
  EVSENominalFrequency = 67,
  EVSENotification = 68,
  EVSEPowerRampLimitation = 69,
  EVSEPresentActivePower = 70,
  EVSEPresentActivePower_L2 = 71,
  EVSEPresentActivePower_L3 = 72,
  EVSEStatus = 73,
  EVSETargetActivePower = 74,
  EVSETargetActivePower_L2 = 75,
  EVSETargetActivePower_L3 = 76,
  EVSETargetFrequency = 77,
  EVSETargetReactivePower = 78,
  EVSETargetReactivePower_L2 = 79,
  EVSETargetReactivePower_L3 = 80,
  EVTargetEnergyRequest = 81,
  EnergyCosts = 82,
  Exponent = 83,
  G = 85,
  HMACOutputLength = 86,
  Header = 87,
  InletHot = 88,
  J = 89,
  KeyInfo = 90,
  KeyName = 91,
  KeyValue = 92,
  Manifest = 93,
  MaximumPowerAsymmetry = 94,
  MaximumSOC = 95,
  MeterID = 96,
  MeterInfo = 97,
  MeterInfoRequested = 98,
  MeterSignature = 99,
  MeterStatus = 100,
  MeterTimestamp = 101,
  MgmtData = 102,
  MinimumSOC = 103,
  Modulus = 104,
  NotificationMaxDelay = 105,
  Object = 106,
  OccupancyCosts = 107,
  OverstayCosts = 108,
  P = 109,
  PGPData = 110,
  PGPKeyID = 111,
  PGPKeyPacket = 112,
  PgenCounter = 113,
  PresentSOC = 114,
  Q = 115,
  RSAKeyValue = 116,
  Receipt = 117,
  Reference = 118,
  RemainingTimeToMaximumSOC = 119,
  RemainingTimeToMinimumSOC = 120,
  RemainingTimeToTargetSOC = 121,
  ResponseCode = 122,
  RetrievalMethod = 123,
  RootCertificateID = 124,
  SPKIData = 125,
  SPKISexp = 126,
  Scheduled_AC_CLReqControlMode = 127,
  Scheduled_AC_CLResControlMode = 128,
  Seed = 129,
  SessionID = 130,
  Signature = 131,
  SignatureMethod = 132,
  SignatureProperties = 133,
  SignatureProperty = 134,
  SignatureValue = 135,
  SignedInfo = 136,
  TargetSOC = 137,
  TaxCosts = 138,
  TaxRuleID = 139,
  TimeAnchor = 140,
  TimeStamp = 141,
  Transform = 142,
  Transforms = 143,
  Value = 144,
  X509CRL = 145,
  X509Certificate = 146,
  X509Data = 147,
  X509IssuerName = 148,
  X509IssuerSerial = 149,
  X509SKI = 150,
  X509SerialNumber = 151,
  X509SubjectName = 152,
  XPath = 153,
  Y = 154,
}
