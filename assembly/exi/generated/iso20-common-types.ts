// Made by `npm run schema` from the schema files. Do not edit.
// Message classes of ISO 15118-20 CommonTypes. How to use them: docs/exi.md.

import {
  Bytes,
  RecordList,
  Text,
  follow,
  newItem,
  newRecord,
  newRecordAt,
  putBytes,
  putText,
  putUtf8,
} from '../record';
import { Signature } from './xmldsig';

/** responseCodeType of ISO 15118-20 CommonTypes. */
export enum ResponseCode {
  OK = 0,
  OK_CertificateExpiresSoon = 1,
  OK_NewSessionEstablished = 2,
  OK_OldSessionJoined = 3,
  OK_PowerToleranceConfirmed = 4,
  WARNING_AuthorizationSelectionInvalid = 5,
  WARNING_CertificateExpired = 6,
  WARNING_CertificateNotYetValid = 7,
  WARNING_CertificateRevoked = 8,
  WARNING_CertificateValidationError = 9,
  WARNING_ChallengeInvalid = 10,
  WARNING_EIMAuthorizationFailure = 11,
  WARNING_eMSPUnknown = 12,
  WARNING_EVPowerProfileViolation = 13,
  WARNING_GeneralPnCAuthorizationError = 14,
  WARNING_NoCertificateAvailable = 15,
  WARNING_NoContractMatchingPCIDFound = 16,
  WARNING_PowerToleranceNotConfirmed = 17,
  WARNING_ScheduleRenegotiationFailed = 18,
  WARNING_StandbyNotAllowed = 19,
  WARNING_WPT = 20,
  FAILED = 21,
  FAILED_AssociationError = 22,
  FAILED_ContactorError = 23,
  FAILED_EVPowerProfileInvalid = 24,
  FAILED_EVPowerProfileViolation = 25,
  FAILED_MeteringSignatureNotValid = 26,
  FAILED_NoEnergyTransferServiceSelected = 27,
  FAILED_NoServiceRenegotiationSupported = 28,
  FAILED_PauseNotAllowed = 29,
  FAILED_PowerDeliveryNotApplied = 30,
  FAILED_PowerToleranceNotConfirmed = 31,
  FAILED_ScheduleRenegotiation = 32,
  FAILED_ScheduleSelectionInvalid = 33,
  FAILED_SequenceError = 34,
  FAILED_ServiceIDInvalid = 35,
  FAILED_ServiceSelectionInvalid = 36,
  FAILED_SignatureError = 37,
  FAILED_UnknownSession = 38,
  FAILED_WrongChargeParameter = 39,
}

/** processingType of ISO 15118-20 CommonTypes. */
export enum Processing {
  Finished = 0,
  Ongoing = 1,
  Ongoing_WaitingForCustomerInteraction = 2,
}

/** evseNotificationType of ISO 15118-20 CommonTypes. */
export enum EvseNotification {
  Pause = 0,
  ExitStandby = 1,
  Terminate = 2,
  ScheduleRenegotiation = 3,
  ServiceRenegotiation = 4,
  MeteringConfirmation = 5,
}

/** MessageHeaderType of ISO 15118-20 CommonTypes; 12 bytes. */
@unmanaged
export class MessageHeader {
  static create(): MessageHeader {
    return changetype<MessageHeader>(newRecord(12));
  }
  /** required; sessionIDType, 8 bytes */
  @inline get SessionID(): Bytes { return changetype<Bytes>(changetype<usize>(this)); }
  setSessionID(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this), at, bytes, 8, 8);
  }
  /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
  @inline get TimeStamp(): u64 { return load<u64>(changetype<usize>(this), 2); }
  @inline set TimeStamp(value: u64) { store<u64>(changetype<usize>(this), <u64>value, 2); }
  /** optional; SignatureType */
  @inline get Signature(): Signature | null { return changetype<Signature | null>(follow(changetype<usize>(this) + 10)); }
  createSignature(): Signature {
    return changetype<Signature>(newRecordAt(changetype<usize>(this) + 10, 12));
  }
  clearSignature(): void { store<u16>(changetype<usize>(this), 0, 10); }
}

/** MeterInfoType of ISO 15118-20 CommonTypes; 47 bytes. */
@unmanaged
export class MeterInfo {
  static create(): MeterInfo {
    return changetype<MeterInfo>(newRecord(47));
  }
  /** required; meterIDType, at most 32 characters */
  @inline get MeterID(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setMeterID(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, 32);
  }
  /** UTF-8 at an address */
  setMeterIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, 32);
  }
  /** required; unsignedLong 0..18446744073709551615; Wh */
  @inline get ChargedEnergyReadingWh(): u64 { return load<u64>(changetype<usize>(this), 3); }
  @inline set ChargedEnergyReadingWh(value: u64) { store<u64>(changetype<usize>(this), <u64>value, 3); }
  @inline get hasBPT_DischargedEnergyReadingWh(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedLong 0..18446744073709551615; Wh */
  @inline get BPT_DischargedEnergyReadingWh(): u64 { return load<u64>(changetype<usize>(this), 11); }
  @inline set BPT_DischargedEnergyReadingWh(value: u64) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u64>(changetype<usize>(this), <u64>value, 11); }
  clearBPT_DischargedEnergyReadingWh(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasCapacitiveEnergyReadingVARh(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; unsignedLong 0..18446744073709551615; varh */
  @inline get CapacitiveEnergyReadingVARh(): u64 { return load<u64>(changetype<usize>(this), 19); }
  @inline set CapacitiveEnergyReadingVARh(value: u64) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u64>(changetype<usize>(this), <u64>value, 19); }
  clearCapacitiveEnergyReadingVARh(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasBPT_InductiveEnergyReadingVARh(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; unsignedLong 0..18446744073709551615; varh */
  @inline get BPT_InductiveEnergyReadingVARh(): u64 { return load<u64>(changetype<usize>(this), 27); }
  @inline set BPT_InductiveEnergyReadingVARh(value: u64) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<u64>(changetype<usize>(this), <u64>value, 27); }
  clearBPT_InductiveEnergyReadingVARh(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; meterSignatureType, at most 64 bytes */
  @inline get MeterSignature(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 35); }
  setMeterSignature(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 35, at, bytes, 0, 64);
  }
  clearMeterSignature(): void { store<u16>(changetype<usize>(this), 0, 35); }
  @inline get hasMeterStatus(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** optional; short -32768..32767 */
  @inline get MeterStatus(): i16 { return load<i16>(changetype<usize>(this), 37); }
  @inline set MeterStatus(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<i16>(changetype<usize>(this), <i16>value, 37); }
  clearMeterStatus(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  @inline get hasMeterTimestamp(): bool { return (load<u8>(changetype<usize>(this), 0) & 16) !== 0; }
  /** optional; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
  @inline get MeterTimestamp(): u64 { return load<u64>(changetype<usize>(this), 39); }
  @inline set MeterTimestamp(value: u64) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0); store<u64>(changetype<usize>(this), <u64>value, 39); }
  clearMeterTimestamp(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
}

/** RationalNumberType of ISO 15118-20 CommonTypes; 3 bytes. */
@unmanaged
export class RationalNumber {
  static create(): RationalNumber {
    return changetype<RationalNumber>(newRecord(3));
  }
  /** required; byte -128..127 */
  @inline get Exponent(): i8 { return load<i8>(changetype<usize>(this), 0); }
  @inline set Exponent(value: i8) { store<i8>(changetype<usize>(this), <i8>value, 0); }
  /** required; short -32768..32767 */
  @inline get Value(): i16 { return load<i16>(changetype<usize>(this), 1); }
  @inline set Value(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 1); }
  /** all members, the optional ones too */
  set(Exponent: i8, Value: i16): void {
    this.Exponent = Exponent;
    this.Value = Value;
  }
}

/** DetailedCostType of ISO 15118-20 CommonTypes; 6 bytes. */
@unmanaged
export class DetailedCost {
  static create(): DetailedCost {
    return changetype<DetailedCost>(newRecord(6));
  }
  /** required; RationalNumberType */
  @inline get Amount(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this)); }
  /** required; RationalNumberType */
  @inline get CostPerUnit(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 3); }
}

/** DetailedTaxType of ISO 15118-20 CommonTypes; 7 bytes. */
@unmanaged
export class DetailedTax {
  static create(): DetailedTax {
    return changetype<DetailedTax>(newRecord(7));
  }
  /** required; numericIDType 1..4294967295 */
  @inline get TaxRuleID(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set TaxRuleID(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** required; RationalNumberType */
  @inline get Amount(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 4); }
}

/** ReceiptType of ISO 15118-20 CommonTypes; 18 bytes. */
@unmanaged
export class Receipt {
  static create(): Receipt {
    return changetype<Receipt>(newRecord(18));
  }
  /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
  @inline get TimeAnchor(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set TimeAnchor(value: u64) { store<u64>(changetype<usize>(this), <u64>value, 0); }
  /** optional; DetailedCostType */
  @inline get EnergyCosts(): DetailedCost | null { return changetype<DetailedCost | null>(follow(changetype<usize>(this) + 8)); }
  createEnergyCosts(): DetailedCost {
    return changetype<DetailedCost>(newRecordAt(changetype<usize>(this) + 8, 6));
  }
  clearEnergyCosts(): void { store<u16>(changetype<usize>(this), 0, 8); }
  /** optional; DetailedCostType */
  @inline get OccupancyCosts(): DetailedCost | null { return changetype<DetailedCost | null>(follow(changetype<usize>(this) + 10)); }
  createOccupancyCosts(): DetailedCost {
    return changetype<DetailedCost>(newRecordAt(changetype<usize>(this) + 10, 6));
  }
  clearOccupancyCosts(): void { store<u16>(changetype<usize>(this), 0, 10); }
  /** optional; DetailedCostType */
  @inline get AdditionalServicesCosts(): DetailedCost | null { return changetype<DetailedCost | null>(follow(changetype<usize>(this) + 12)); }
  createAdditionalServicesCosts(): DetailedCost {
    return changetype<DetailedCost>(newRecordAt(changetype<usize>(this) + 12, 6));
  }
  clearAdditionalServicesCosts(): void { store<u16>(changetype<usize>(this), 0, 12); }
  /** optional; DetailedCostType */
  @inline get OverstayCosts(): DetailedCost | null { return changetype<DetailedCost | null>(follow(changetype<usize>(this) + 14)); }
  createOverstayCosts(): DetailedCost {
    return changetype<DetailedCost>(newRecordAt(changetype<usize>(this) + 14, 6));
  }
  clearOverstayCosts(): void { store<u16>(changetype<usize>(this), 0, 14); }
  /** 0..10 times; DetailedTaxType */
  @inline get TaxCosts(): RecordList<DetailedTax> { return changetype<RecordList<DetailedTax>>(changetype<usize>(this) + 16); }
  addTaxCosts(): DetailedTax {
    return changetype<DetailedTax>(newItem(changetype<usize>(this) + 16, 7, 10));
  }
}

/** EVSEStatusType of ISO 15118-20 CommonTypes; 3 bytes. */
@unmanaged
export class EVSEStatus {
  static create(): EVSEStatus {
    return changetype<EVSEStatus>(newRecord(3));
  }
  /** required; unsignedShort 0..65535; s */
  @inline get NotificationMaxDelay(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set NotificationMaxDelay(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 0); }
  /** required; evseNotificationType */
  @inline get EVSENotification(): EvseNotification { return <EvseNotification>load<u8>(changetype<usize>(this), 2); }
  @inline set EVSENotification(value: EvseNotification) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** all members, the optional ones too */
  set(NotificationMaxDelay: u16, EVSENotification: EvseNotification): void {
    this.NotificationMaxDelay = NotificationMaxDelay;
    this.EVSENotification = EVSENotification;
  }
}

/** DisplayParametersType of ISO 15118-20 CommonTypes; 23 bytes. */
@unmanaged
export class DisplayParameters {
  static create(): DisplayParameters {
    return changetype<DisplayParameters>(newRecord(23));
  }
  @inline get hasPresentSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get PresentSOC(): u8 { return load<u8>(changetype<usize>(this), 2); }
  @inline set PresentSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 2); }
  clearPresentSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasMinimumSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get MinimumSOC(): u8 { return load<u8>(changetype<usize>(this), 3); }
  @inline set MinimumSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u8>(changetype<usize>(this), <u8>value, 3); }
  clearMinimumSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasTargetSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get TargetSOC(): u8 { return load<u8>(changetype<usize>(this), 4); }
  @inline set TargetSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<u8>(changetype<usize>(this), <u8>value, 4); }
  clearTargetSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasMaximumSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get MaximumSOC(): u8 { return load<u8>(changetype<usize>(this), 5); }
  @inline set MaximumSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<u8>(changetype<usize>(this), <u8>value, 5); }
  clearMaximumSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  @inline get hasRemainingTimeToMinimumSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 16) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get RemainingTimeToMinimumSOC(): u32 { return load<u32>(changetype<usize>(this), 6); }
  @inline set RemainingTimeToMinimumSOC(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0); store<u32>(changetype<usize>(this), <u32>value, 6); }
  clearRemainingTimeToMinimumSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  @inline get hasRemainingTimeToTargetSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 32) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get RemainingTimeToTargetSOC(): u32 { return load<u32>(changetype<usize>(this), 10); }
  @inline set RemainingTimeToTargetSOC(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0); store<u32>(changetype<usize>(this), <u32>value, 10); }
  clearRemainingTimeToTargetSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  @inline get hasRemainingTimeToMaximumSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 64) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get RemainingTimeToMaximumSOC(): u32 { return load<u32>(changetype<usize>(this), 14); }
  @inline set RemainingTimeToMaximumSOC(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 64, 0); store<u32>(changetype<usize>(this), <u32>value, 14); }
  clearRemainingTimeToMaximumSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 191, 0); }
  @inline get hasChargingComplete(): bool { return (load<u8>(changetype<usize>(this), 0) & 128) !== 0; }
  /** optional; boolean */
  @inline get ChargingComplete(): bool { return load<u8>(changetype<usize>(this), 18) !== 0; }
  @inline set ChargingComplete(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 128, 0); store<u8>(changetype<usize>(this), <u8>value, 18); }
  clearChargingComplete(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 127, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get BatteryEnergyCapacity(): RationalNumber | null { return load<u8>(changetype<usize>(this), 1) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 19) : null; }
  createBatteryEnergyCapacity(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 1, 1);
    memory.fill(changetype<usize>(this) + 19, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 19);
  }
  clearBatteryEnergyCapacity(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 254, 1); }
  @inline get hasInletHot(): bool { return (load<u8>(changetype<usize>(this), 1) & 2) !== 0; }
  /** optional; boolean */
  @inline get InletHot(): bool { return load<u8>(changetype<usize>(this), 22) !== 0; }
  @inline set InletHot(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) | 2, 1); store<u8>(changetype<usize>(this), <u8>value, 22); }
  clearInletHot(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 1) & 253, 1); }
}
