// Made by `npm run schema` from the schema files. Do not edit.
// Message classes of DIN 70121. How to use them: docs/exi.md.

import {
  Bytes,
  PointerList,
  ROOT_RECORD_BYTES,
  RecordList,
  Root,
  Text,
  ValueList,
  alternative,
  follow,
  newAlternative,
  newItem,
  newRecord,
  newRecordAt,
  putBytes,
  putText,
  putUtf8,
  recordAt,
} from '../record';
import { Signature } from './xmldsig';

/** unitSymbolType of DIN 70121. */
export enum UnitSymbol {
  h = 0,
  m = 1,
  s = 2,
  A = 3,
  Ah = 4,
  V = 5,
  VA = 6,
  W = 7,
  W_s = 8, // W/s
  Wh = 9,
}

/** EVSENotificationType of DIN 70121. */
export enum EVSENotification {
  None = 0,
  StopCharging = 1,
  ReNegotiation = 2,
}

/** DC_EVErrorCodeType of DIN 70121. */
export enum DC_EVErrorCode {
  NO_ERROR = 0,
  FAILED_RESSTemperatureInhibit = 1,
  FAILED_EVShiftPosition = 2,
  FAILED_ChargerConnectorLockFault = 3,
  FAILED_EVRESSMalfunction = 4,
  FAILED_ChargingCurrentdifferential = 5,
  FAILED_ChargingVoltageOutOfRange = 6,
  Reserved_A = 7,
  Reserved_B = 8,
  Reserved_C = 9,
  FAILED_ChargingSystemIncompatibility = 10,
  NoData = 11,
}

/** isolationLevelType of DIN 70121. */
export enum IsolationLevel {
  Invalid = 0,
  Valid = 1,
  Warning = 2,
  Fault = 3,
}

/** DC_EVSEStatusCodeType of DIN 70121. */
export enum DC_EVSEStatusCode {
  EVSE_NotReady = 0,
  EVSE_Ready = 1,
  EVSE_Shutdown = 2,
  EVSE_UtilityInterruptEvent = 3,
  EVSE_IsolationMonitoringActive = 4,
  EVSE_EmergencyShutdown = 5,
  EVSE_Malfunction = 6,
  Reserved_8 = 7,
  Reserved_9 = 8,
  Reserved_A = 9,
  Reserved_B = 10,
  Reserved_C = 11,
}

/** responseCodeType of DIN 70121. */
export enum ResponseCode {
  OK = 0,
  OK_NewSessionEstablished = 1,
  OK_OldSessionJoined = 2,
  OK_CertificateExpiresSoon = 3,
  FAILED = 4,
  FAILED_SequenceError = 5,
  FAILED_ServiceIDInvalid = 6,
  FAILED_UnknownSession = 7,
  FAILED_ServiceSelectionInvalid = 8,
  FAILED_PaymentSelectionInvalid = 9,
  FAILED_CertificateExpired = 10,
  FAILED_SignatureError = 11,
  FAILED_NoCertificateAvailable = 12,
  FAILED_CertChainError = 13,
  FAILED_ChallengeInvalid = 14,
  FAILED_ContractCanceled = 15,
  FAILED_WrongChargeParameter = 16,
  FAILED_PowerDeliveryNotApplied = 17,
  FAILED_TariffSelectionInvalid = 18,
  FAILED_ChargingProfileInvalid = 19,
  FAILED_EVSEPresentVoltageToLow = 20,
  FAILED_MeteringSignatureNotValid = 21,
  FAILED_WrongEnergyTransferType = 22,
}

/** EVSEProcessingType of DIN 70121. */
export enum EVSEProcessing {
  Finished = 0,
  Ongoing = 1,
}

/** EVRequestedEnergyTransferType of DIN 70121. */
export enum EVRequestedEnergyTransfer {
  AC_single_phase_core = 0,
  AC_three_phase_core = 1,
  DC_core = 2,
  DC_extended = 3,
  DC_combo_core = 4,
  DC_unique = 5,
}

/** costKindType of DIN 70121. */
export enum CostKind {
  relativePricePercentage = 0,
  RenewableGenerationPercentage = 1,
  CarbonDioxideEmission = 2,
}

/** serviceCategoryType of DIN 70121. */
export enum ServiceCategory {
  EVCharging = 0,
  Internet = 1,
  ContractCertificate = 2,
  OtherCustom = 3,
}

/** EVSESupportedEnergyTransferType of DIN 70121. */
export enum EVSESupportedEnergyTransfer {
  AC_single_phase_core = 0,
  AC_three_phase_core = 1,
  DC_core = 2,
  DC_extended = 3,
  DC_combo_core = 4,
  DC_dual = 5,
  AC_core1p_DC_extended = 6,
  AC_single_DC_core = 7,
  AC_single_phase_three_phase_core_DC_extended = 8,
  AC_core3p_DC_extended = 9,
}

/** valueType of DIN 70121. */
export enum Value {
  bool = 0,
  byte = 1,
  short = 2,
  int = 3,
  physicalValue = 4,
  string = 5,
}

/** paymentOptionType of DIN 70121. */
export enum PaymentOption {
  Contract = 0,
  ExternalPayment = 1,
}

/** faultCodeType of DIN 70121. */
export enum FaultCode {
  ParsingError = 0,
  NoTLSRootCertificatAvailable = 1,
  UnknownError = 2,
}

/** PhysicalValueType of DIN 70121; 5 bytes. */
@unmanaged
export class PhysicalValue {
  static create(): PhysicalValue {
    return changetype<PhysicalValue>(newRecord(5));
  }
  /** required; unitMultiplierType -3..3 */
  @inline get Multiplier(): i8 { return load<i8>(changetype<usize>(this), 1); }
  @inline set Multiplier(value: i8) { store<i8>(changetype<usize>(this), <i8>value, 1); }
  @inline get hasUnit(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unitSymbolType */
  @inline get Unit(): UnitSymbol { return <UnitSymbol>load<u8>(changetype<usize>(this), 2); }
  @inline set Unit(value: UnitSymbol) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 2); }
  clearUnit(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; short -32768..32767 */
  @inline get Value(): i16 { return load<i16>(changetype<usize>(this), 3); }
  @inline set Value(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 3); }
  /** all members, the optional ones too */
  set(Multiplier: i8, Unit: UnitSymbol, Value: i16): void {
    this.Multiplier = Multiplier;
    this.Unit = Unit;
    this.Value = Value;
  }
}

/** AC_EVChargeParameterType of DIN 70121; 24 bytes. */
@unmanaged
export class AC_EVChargeParameter {
  static create(): AC_EVChargeParameter {
    return changetype<AC_EVChargeParameter>(newRecord(24));
  }
  /** required; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set DepartureTime(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** required; PhysicalValueType; Wh */
  @inline get EAmount(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 4); }
  /** required; PhysicalValueType; V */
  @inline get EVMaxVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 9); }
  /** required; PhysicalValueType; A */
  @inline get EVMaxCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 14); }
  /** required; PhysicalValueType; A */
  @inline get EVMinCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 19); }
}

/** AC_EVSEStatusType of DIN 70121; 7 bytes. */
@unmanaged
export class AC_EVSEStatus {
  static create(): AC_EVSEStatus {
    return changetype<AC_EVSEStatus>(newRecord(7));
  }
  /** required; boolean */
  @inline get PowerSwitchClosed(): bool { return load<u8>(changetype<usize>(this), 0) !== 0; }
  @inline set PowerSwitchClosed(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; boolean */
  @inline get RCD(): bool { return load<u8>(changetype<usize>(this), 1) !== 0; }
  @inline set RCD(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; unsignedInt 0..4294967295; s */
  @inline get NotificationMaxDelay(): u32 { return load<u32>(changetype<usize>(this), 2); }
  @inline set NotificationMaxDelay(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 2); }
  /** required; EVSENotificationType */
  @inline get EVSENotification(): EVSENotification { return <EVSENotification>load<u8>(changetype<usize>(this), 6); }
  @inline set EVSENotification(value: EVSENotification) { store<u8>(changetype<usize>(this), <u8>value, 6); }
}

/** AC_EVSEChargeParameterType of DIN 70121; 22 bytes. */
@unmanaged
export class AC_EVSEChargeParameter {
  static create(): AC_EVSEChargeParameter {
    return changetype<AC_EVSEChargeParameter>(newRecord(22));
  }
  /** required; AC_EVSEStatusType */
  @inline get AC_EVSEStatus(): AC_EVSEStatus { return changetype<AC_EVSEStatus>(changetype<usize>(this)); }
  /** required; PhysicalValueType; V */
  @inline get EVSEMaxVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 7); }
  /** required; PhysicalValueType; A */
  @inline get EVSEMaxCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 12); }
  /** required; PhysicalValueType; A */
  @inline get EVSEMinCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 17); }
}

/** DC_EVStatusType of DIN 70121; 6 bytes. */
@unmanaged
export class DC_EVStatus {
  static create(): DC_EVStatus {
    return changetype<DC_EVStatus>(newRecord(6));
  }
  /** required; boolean */
  @inline get EVReady(): bool { return load<u8>(changetype<usize>(this), 1) !== 0; }
  @inline set EVReady(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  @inline get hasEVCabinConditioning(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; boolean */
  @inline get EVCabinConditioning(): bool { return load<u8>(changetype<usize>(this), 2) !== 0; }
  @inline set EVCabinConditioning(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 2); }
  clearEVCabinConditioning(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasEVRESSConditioning(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; boolean */
  @inline get EVRESSConditioning(): bool { return load<u8>(changetype<usize>(this), 3) !== 0; }
  @inline set EVRESSConditioning(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u8>(changetype<usize>(this), <u8>value, 3); }
  clearEVRESSConditioning(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** required; DC_EVErrorCodeType */
  @inline get EVErrorCode(): DC_EVErrorCode { return <DC_EVErrorCode>load<u8>(changetype<usize>(this), 4); }
  @inline set EVErrorCode(value: DC_EVErrorCode) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** required; percentValueType 0..100; % */
  @inline get EVRESSSOC(): u8 { return load<u8>(changetype<usize>(this), 5); }
  @inline set EVRESSSOC(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 5); }
}

/** CableCheckReqType of DIN 70121; 6 bytes. */
@unmanaged
export class CableCheckReq {
  static create(): CableCheckReq {
    return changetype<CableCheckReq>(newRecord(6));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this)); }
}

/** DC_EVSEStatusType of DIN 70121; 8 bytes. */
@unmanaged
export class DC_EVSEStatus {
  static create(): DC_EVSEStatus {
    return changetype<DC_EVSEStatus>(newRecord(8));
  }
  @inline get hasEVSEIsolationStatus(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; isolationLevelType */
  @inline get EVSEIsolationStatus(): IsolationLevel { return <IsolationLevel>load<u8>(changetype<usize>(this), 1); }
  @inline set EVSEIsolationStatus(value: IsolationLevel) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 1); }
  clearEVSEIsolationStatus(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; DC_EVSEStatusCodeType */
  @inline get EVSEStatusCode(): DC_EVSEStatusCode { return <DC_EVSEStatusCode>load<u8>(changetype<usize>(this), 2); }
  @inline set EVSEStatusCode(value: DC_EVSEStatusCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; unsignedInt 0..4294967295; s */
  @inline get NotificationMaxDelay(): u32 { return load<u32>(changetype<usize>(this), 3); }
  @inline set NotificationMaxDelay(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 3); }
  /** required; EVSENotificationType */
  @inline get EVSENotification(): EVSENotification { return <EVSENotification>load<u8>(changetype<usize>(this), 7); }
  @inline set EVSENotification(value: EVSENotification) { store<u8>(changetype<usize>(this), <u8>value, 7); }
}

/** CableCheckResType of DIN 70121; 10 bytes. */
@unmanaged
export class CableCheckRes {
  static create(): CableCheckRes {
    return changetype<CableCheckRes>(newRecord(10));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus { return changetype<DC_EVSEStatus>(changetype<usize>(this) + 1); }
  /** required; EVSEProcessingType */
  @inline get EVSEProcessing(): EVSEProcessing { return <EVSEProcessing>load<u8>(changetype<usize>(this), 9); }
  @inline set EVSEProcessing(value: EVSEProcessing) { store<u8>(changetype<usize>(this), <u8>value, 9); }
}

/** ListOfRootCertificateIDsType of DIN 70121; 2 bytes. */
@unmanaged
export class ListOfRootCertificateIDs {
  static create(): ListOfRootCertificateIDs {
    return changetype<ListOfRootCertificateIDs>(newRecord(2));
  }
  /** 1..n times; rootCertificateIDType, at most 40 characters */
  @inline get RootCertificateID(): PointerList<Text> { return changetype<PointerList<Text>>(changetype<usize>(this)); }
  addRootCertificateID(text: string): bool {
    return putText(newItem(changetype<usize>(this), 2, i32.MAX_VALUE), text, 0, 40);
  }
  addRootCertificateIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(newItem(changetype<usize>(this), 2, i32.MAX_VALUE), at, bytes, 0, 40);
  }
}

/** CertificateInstallationReqType of DIN 70121; 8 bytes. */
@unmanaged
export class CertificateInstallationReq {
  static create(): CertificateInstallationReq {
    return changetype<CertificateInstallationReq>(newRecord(8));
  }
  /** optional; attribute; IDREF */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  clearId(): void { store<u16>(changetype<usize>(this), 0, 0); }
  /** required; certificateType, at most 1200 bytes */
  @inline get OEMProvisioningCert(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setOEMProvisioningCert(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 0, 1200);
  }
  /** required; ListOfRootCertificateIDsType */
  @inline get ListOfRootCertificateIDs(): ListOfRootCertificateIDs { return changetype<ListOfRootCertificateIDs>(changetype<usize>(this) + 4); }
  /** required; dHParamsType, at most 256 bytes */
  @inline get DHParams(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 6); }
  setDHParams(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 6, at, bytes, 0, 256);
  }
}

/** SubCertificatesType of DIN 70121; 2 bytes. */
@unmanaged
export class SubCertificates {
  static create(): SubCertificates {
    return changetype<SubCertificates>(newRecord(2));
  }
  /** 1..n times; certificateType, at most 1200 bytes */
  @inline get Certificate(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this)); }
  addCertificate(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this), 2, i32.MAX_VALUE), at, bytes, 0, 1200);
  }
}

/** CertificateChainType of DIN 70121; 5 bytes. */
@unmanaged
export class CertificateChain {
  static create(): CertificateChain {
    return changetype<CertificateChain>(newRecord(5));
  }
  /** required; certificateType, at most 1200 bytes */
  @inline get Certificate(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 1); }
  setCertificate(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 1, at, bytes, 0, 1200);
  }
  /** optional; SubCertificatesType */
  @inline get SubCertificates(): SubCertificates | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<SubCertificates>(changetype<usize>(this) + 3) : null; }
  createSubCertificates(): SubCertificates {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 3, 0, 2);
    return changetype<SubCertificates>(changetype<usize>(this) + 3);
  }
  clearSubCertificates(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** CertificateInstallationResType of DIN 70121; 14 bytes. */
@unmanaged
export class CertificateInstallationRes {
  static create(): CertificateInstallationRes {
    return changetype<CertificateInstallationRes>(newRecord(14));
  }
  /** required; attribute; IDREF */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; CertificateChainType */
  @inline get ContractSignatureCertChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 3); }
  /** required; privateKeyType, at most 128 bytes */
  @inline get ContractSignatureEncryptedPrivateKey(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 8); }
  setContractSignatureEncryptedPrivateKey(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 8, at, bytes, 0, 128);
  }
  /** required; dHParamsType, at most 256 bytes */
  @inline get DHParams(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 10); }
  setDHParams(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 10, at, bytes, 0, 256);
  }
  /** required; contractIDType, at most 24 characters */
  @inline get ContractID(): Text { return changetype<Text>(changetype<usize>(this) + 12); }
  setContractID(text: string): bool {
    return putText(changetype<usize>(this) + 12, text, 0, 24);
  }
  /** UTF-8 at an address */
  setContractIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 12, at, bytes, 0, 24);
  }
}

/** CertificateUpdateReqType of DIN 70121; 13 bytes. */
@unmanaged
export class CertificateUpdateReq {
  static create(): CertificateUpdateReq {
    return changetype<CertificateUpdateReq>(newRecord(13));
  }
  /** optional; attribute; IDREF */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  clearId(): void { store<u16>(changetype<usize>(this), 0, 0); }
  /** required; CertificateChainType */
  @inline get ContractSignatureCertChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 2); }
  /** required; contractIDType, at most 24 characters */
  @inline get ContractID(): Text { return changetype<Text>(changetype<usize>(this) + 7); }
  setContractID(text: string): bool {
    return putText(changetype<usize>(this) + 7, text, 0, 24);
  }
  /** UTF-8 at an address */
  setContractIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 7, at, bytes, 0, 24);
  }
  /** required; ListOfRootCertificateIDsType */
  @inline get ListOfRootCertificateIDs(): ListOfRootCertificateIDs { return changetype<ListOfRootCertificateIDs>(changetype<usize>(this) + 9); }
  /** required; dHParamsType, at most 256 bytes */
  @inline get DHParams(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 11); }
  setDHParams(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 11, at, bytes, 0, 256);
  }
}

/** CertificateUpdateResType of DIN 70121; 16 bytes. */
@unmanaged
export class CertificateUpdateRes {
  static create(): CertificateUpdateRes {
    return changetype<CertificateUpdateRes>(newRecord(16));
  }
  /** required; attribute; IDREF */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; CertificateChainType */
  @inline get ContractSignatureCertChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 3); }
  /** required; privateKeyType, at most 128 bytes */
  @inline get ContractSignatureEncryptedPrivateKey(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 8); }
  setContractSignatureEncryptedPrivateKey(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 8, at, bytes, 0, 128);
  }
  /** required; dHParamsType, at most 256 bytes */
  @inline get DHParams(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 10); }
  setDHParams(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 10, at, bytes, 0, 256);
  }
  /** required; contractIDType, at most 24 characters */
  @inline get ContractID(): Text { return changetype<Text>(changetype<usize>(this) + 12); }
  setContractID(text: string): bool {
    return putText(changetype<usize>(this) + 12, text, 0, 24);
  }
  /** UTF-8 at an address */
  setContractIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 12, at, bytes, 0, 24);
  }
  /** required; short -32768..32767 */
  @inline get RetryCounter(): i16 { return load<i16>(changetype<usize>(this), 14); }
  @inline set RetryCounter(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 14); }
}

/** DC_EVChargeParameterType of DIN 70121; 25 bytes. */
@unmanaged
export class DC_EVChargeParameter {
  static create(): DC_EVChargeParameter {
    return changetype<DC_EVChargeParameter>(newRecord(25));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this) + 1); }
  /** required; PhysicalValueType; A */
  @inline get EVMaximumCurrentLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 7); }
  /** optional; PhysicalValueType; W */
  @inline get EVMaximumPowerLimit(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 12)); }
  createEVMaximumPowerLimit(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 12, 5));
  }
  clearEVMaximumPowerLimit(): void { store<u16>(changetype<usize>(this), 0, 12); }
  /** required; PhysicalValueType; V */
  @inline get EVMaximumVoltageLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 14); }
  /** optional; PhysicalValueType; Wh */
  @inline get EVEnergyCapacity(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 19)); }
  createEVEnergyCapacity(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 19, 5));
  }
  clearEVEnergyCapacity(): void { store<u16>(changetype<usize>(this), 0, 19); }
  /** optional; PhysicalValueType; Wh */
  @inline get EVEnergyRequest(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 21)); }
  createEVEnergyRequest(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 21, 5));
  }
  clearEVEnergyRequest(): void { store<u16>(changetype<usize>(this), 0, 21); }
  @inline get hasFullSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get FullSOC(): u8 { return load<u8>(changetype<usize>(this), 23); }
  @inline set FullSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 23); }
  clearFullSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasBulkSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get BulkSOC(): u8 { return load<u8>(changetype<usize>(this), 24); }
  @inline set BulkSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u8>(changetype<usize>(this), <u8>value, 24); }
  clearBulkSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
}

/** ChargeParameterDiscoveryReqType of DIN 70121; 5 bytes. */
@unmanaged
export class ChargeParameterDiscoveryReq {
  static create(): ChargeParameterDiscoveryReq {
    return changetype<ChargeParameterDiscoveryReq>(newRecord(5));
  }
  /** required; EVRequestedEnergyTransferType */
  @inline get EVRequestedEnergyTransferType(): EVRequestedEnergyTransfer { return <EVRequestedEnergyTransfer>load<u8>(changetype<usize>(this), 0); }
  @inline set EVRequestedEnergyTransferType(value: EVRequestedEnergyTransfer) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** exactly one of AC_EVChargeParameter, DC_EVChargeParameter; AC_EVChargeParameterType */
  @inline get AC_EVChargeParameter(): AC_EVChargeParameter | null { return changetype<AC_EVChargeParameter | null>(follow(changetype<usize>(this) + 1)); }
  createAC_EVChargeParameter(): AC_EVChargeParameter {
    return changetype<AC_EVChargeParameter>(newRecordAt(changetype<usize>(this) + 1, 24));
  }
  clearAC_EVChargeParameter(): void { store<u16>(changetype<usize>(this), 0, 1); }
  /** exactly one of AC_EVChargeParameter, DC_EVChargeParameter; DC_EVChargeParameterType */
  @inline get DC_EVChargeParameter(): DC_EVChargeParameter | null { return changetype<DC_EVChargeParameter | null>(follow(changetype<usize>(this) + 3)); }
  createDC_EVChargeParameter(): DC_EVChargeParameter {
    return changetype<DC_EVChargeParameter>(newRecordAt(changetype<usize>(this) + 3, 25));
  }
  clearDC_EVChargeParameter(): void { store<u16>(changetype<usize>(this), 0, 3); }
}

/** RelativeTimeIntervalType of DIN 70121; 9 bytes. */
@unmanaged
export class RelativeTimeInterval {
  static create(): RelativeTimeInterval {
    return changetype<RelativeTimeInterval>(newRecord(9));
  }
  /** required; unsignedInt 0..4294967295; s */
  @inline get start(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set start(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 1); }
  @inline get hasduration(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get duration(): u32 { return load<u32>(changetype<usize>(this), 5); }
  @inline set duration(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 5); }
  clearduration(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** all members, the optional ones too */
  set(start: u32, duration: u32): void {
    this.start = start;
    this.duration = duration;
  }
}

/** PMaxScheduleEntryType of DIN 70121; 11 bytes. */
@unmanaged
export class PMaxScheduleEntry {
  static create(): PMaxScheduleEntry {
    return changetype<PMaxScheduleEntry>(newRecord(11));
  }
  /** required; RelativeTimeIntervalType */
  @inline get RelativeTimeInterval(): RelativeTimeInterval { return changetype<RelativeTimeInterval>(changetype<usize>(this)); }
  /** required; PMaxType -32768..32767; W */
  @inline get PMax(): i16 { return load<i16>(changetype<usize>(this), 9); }
  @inline set PMax(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 9); }
}

/** PMaxScheduleType of DIN 70121; 4 bytes. */
@unmanaged
export class PMaxSchedule {
  static create(): PMaxSchedule {
    return changetype<PMaxSchedule>(newRecord(4));
  }
  /** required; SAIDType -32768..32767 */
  @inline get PMaxScheduleID(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set PMaxScheduleID(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 0); }
  /** 1..n times; PMaxScheduleEntryType */
  @inline get PMaxScheduleEntry(): RecordList<PMaxScheduleEntry> { return changetype<RecordList<PMaxScheduleEntry>>(changetype<usize>(this) + 2); }
  addPMaxScheduleEntry(): PMaxScheduleEntry {
    return changetype<PMaxScheduleEntry>(newItem(changetype<usize>(this) + 2, 11, i32.MAX_VALUE));
  }
}

/** CostType of DIN 70121; 7 bytes. */
@unmanaged
export class Cost {
  static create(): Cost {
    return changetype<Cost>(newRecord(7));
  }
  /** required; costKindType */
  @inline get costKind(): CostKind { return <CostKind>load<u8>(changetype<usize>(this), 1); }
  @inline set costKind(value: CostKind) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; unsignedInt 0..4294967295 */
  @inline get amount(): u32 { return load<u32>(changetype<usize>(this), 2); }
  @inline set amount(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 2); }
  @inline get hasamountMultiplier(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unitMultiplierType -3..3 */
  @inline get amountMultiplier(): i8 { return load<i8>(changetype<usize>(this), 6); }
  @inline set amountMultiplier(value: i8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<i8>(changetype<usize>(this), <i8>value, 6); }
  clearamountMultiplier(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** all members, the optional ones too */
  set(costKind: CostKind, amount: u32, amountMultiplier: i8): void {
    this.costKind = costKind;
    this.amount = amount;
    this.amountMultiplier = amountMultiplier;
  }
}

/** ConsumptionCostType of DIN 70121; 6 bytes. */
@unmanaged
export class ConsumptionCost {
  static create(): ConsumptionCost {
    return changetype<ConsumptionCost>(newRecord(6));
  }
  /** required; unsignedInt 0..4294967295 */
  @inline get startValue(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set startValue(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** 0..n times; CostType */
  @inline get Cost(): RecordList<Cost> { return changetype<RecordList<Cost>>(changetype<usize>(this) + 4); }
  addCost(): Cost {
    return changetype<Cost>(newItem(changetype<usize>(this) + 4, 7, i32.MAX_VALUE));
  }
}

/** SalesTariffEntryType of DIN 70121; 12 bytes. */
@unmanaged
export class SalesTariffEntry {
  static create(): SalesTariffEntry {
    return changetype<SalesTariffEntry>(newRecord(12));
  }
  /** required; RelativeTimeIntervalType */
  @inline get RelativeTimeInterval(): RelativeTimeInterval { return changetype<RelativeTimeInterval>(changetype<usize>(this)); }
  /** required; unsignedByte 0..255 */
  @inline get EPriceLevel(): u8 { return load<u8>(changetype<usize>(this), 9); }
  @inline set EPriceLevel(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 9); }
  /** 0..n times; ConsumptionCostType */
  @inline get ConsumptionCost(): RecordList<ConsumptionCost> { return changetype<RecordList<ConsumptionCost>>(changetype<usize>(this) + 10); }
  addConsumptionCost(): ConsumptionCost {
    return changetype<ConsumptionCost>(newItem(changetype<usize>(this) + 10, 6, i32.MAX_VALUE));
  }
}

/** SalesTariffType of DIN 70121; 9 bytes. */
@unmanaged
export class SalesTariff {
  static create(): SalesTariff {
    return changetype<SalesTariff>(newRecord(9));
  }
  /** required; attribute; IDREF */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; SAIDType -32768..32767 */
  @inline get SalesTariffID(): i16 { return load<i16>(changetype<usize>(this), 2); }
  @inline set SalesTariffID(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 2); }
  /** optional; tariffDescriptionType, at most 32 characters */
  @inline get SalesTariffDescription(): Text { return changetype<Text>(changetype<usize>(this) + 4); }
  setSalesTariffDescription(text: string): bool {
    return putText(changetype<usize>(this) + 4, text, 0, 32);
  }
  /** UTF-8 at an address */
  setSalesTariffDescriptionUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 4, at, bytes, 0, 32);
  }
  clearSalesTariffDescription(): void { store<u16>(changetype<usize>(this), 0, 4); }
  /** required; unsignedByte 0..255 */
  @inline get NumEPriceLevels(): u8 { return load<u8>(changetype<usize>(this), 6); }
  @inline set NumEPriceLevels(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 6); }
  /** 1..n times; SalesTariffEntryType */
  @inline get SalesTariffEntry(): RecordList<SalesTariffEntry> { return changetype<RecordList<SalesTariffEntry>>(changetype<usize>(this) + 7); }
  addSalesTariffEntry(): SalesTariffEntry {
    return changetype<SalesTariffEntry>(newItem(changetype<usize>(this) + 7, 12, i32.MAX_VALUE));
  }
}

/** SAScheduleTupleType of DIN 70121; 8 bytes. */
@unmanaged
export class SAScheduleTuple {
  static create(): SAScheduleTuple {
    return changetype<SAScheduleTuple>(newRecord(8));
  }
  /** required; SAIDType -32768..32767 */
  @inline get SAScheduleTupleID(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set SAScheduleTupleID(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 0); }
  /** required; PMaxScheduleType */
  @inline get PMaxSchedule(): PMaxSchedule { return changetype<PMaxSchedule>(changetype<usize>(this) + 2); }
  /** optional; SalesTariffType */
  @inline get SalesTariff(): SalesTariff | null { return changetype<SalesTariff | null>(follow(changetype<usize>(this) + 6)); }
  createSalesTariff(): SalesTariff {
    return changetype<SalesTariff>(newRecordAt(changetype<usize>(this) + 6, 9));
  }
  clearSalesTariff(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** SAScheduleListType of DIN 70121; 2 bytes. */
@unmanaged
export class SAScheduleList {
  static create(): SAScheduleList {
    return changetype<SAScheduleList>(newRecord(2));
  }
  /** 1..n times; SAScheduleTupleType */
  @inline get SAScheduleTuple(): RecordList<SAScheduleTuple> { return changetype<RecordList<SAScheduleTuple>>(changetype<usize>(this)); }
  addSAScheduleTuple(): SAScheduleTuple {
    return changetype<SAScheduleTuple>(newItem(changetype<usize>(this), 8, i32.MAX_VALUE));
  }
}

/** DC_EVSEChargeParameterType of DIN 70121; 39 bytes. */
@unmanaged
export class DC_EVSEChargeParameter {
  static create(): DC_EVSEChargeParameter {
    return changetype<DC_EVSEChargeParameter>(newRecord(39));
  }
  /** required; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus { return changetype<DC_EVSEStatus>(changetype<usize>(this)); }
  /** required; PhysicalValueType; A */
  @inline get EVSEMaximumCurrentLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 8); }
  /** optional; PhysicalValueType; W */
  @inline get EVSEMaximumPowerLimit(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 13)); }
  createEVSEMaximumPowerLimit(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 13, 5));
  }
  clearEVSEMaximumPowerLimit(): void { store<u16>(changetype<usize>(this), 0, 13); }
  /** required; PhysicalValueType; V */
  @inline get EVSEMaximumVoltageLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 15); }
  /** required; PhysicalValueType; A */
  @inline get EVSEMinimumCurrentLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 20); }
  /** required; PhysicalValueType; V */
  @inline get EVSEMinimumVoltageLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 25); }
  /** optional; PhysicalValueType */
  @inline get EVSECurrentRegulationTolerance(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 30)); }
  createEVSECurrentRegulationTolerance(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 30, 5));
  }
  clearEVSECurrentRegulationTolerance(): void { store<u16>(changetype<usize>(this), 0, 30); }
  /** required; PhysicalValueType */
  @inline get EVSEPeakCurrentRipple(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 32); }
  /** optional; PhysicalValueType */
  @inline get EVSEEnergyToBeDelivered(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 37)); }
  createEVSEEnergyToBeDelivered(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 37, 5));
  }
  clearEVSEEnergyToBeDelivered(): void { store<u16>(changetype<usize>(this), 0, 37); }
}

/** ChargeParameterDiscoveryResType of DIN 70121; 8 bytes. */
@unmanaged
export class ChargeParameterDiscoveryRes {
  static create(): ChargeParameterDiscoveryRes {
    return changetype<ChargeParameterDiscoveryRes>(newRecord(8));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; EVSEProcessingType */
  @inline get EVSEProcessing(): EVSEProcessing { return <EVSEProcessing>load<u8>(changetype<usize>(this), 1); }
  @inline set EVSEProcessing(value: EVSEProcessing) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; SAScheduleListType */
  @inline get SAScheduleList(): SAScheduleList { return changetype<SAScheduleList>(changetype<usize>(this) + 2); }
  /** exactly one of AC_EVSEChargeParameter, DC_EVSEChargeParameter; AC_EVSEChargeParameterType */
  @inline get AC_EVSEChargeParameter(): AC_EVSEChargeParameter | null { return changetype<AC_EVSEChargeParameter | null>(follow(changetype<usize>(this) + 4)); }
  createAC_EVSEChargeParameter(): AC_EVSEChargeParameter {
    return changetype<AC_EVSEChargeParameter>(newRecordAt(changetype<usize>(this) + 4, 22));
  }
  clearAC_EVSEChargeParameter(): void { store<u16>(changetype<usize>(this), 0, 4); }
  /** exactly one of AC_EVSEChargeParameter, DC_EVSEChargeParameter; DC_EVSEChargeParameterType */
  @inline get DC_EVSEChargeParameter(): DC_EVSEChargeParameter | null { return changetype<DC_EVSEChargeParameter | null>(follow(changetype<usize>(this) + 6)); }
  createDC_EVSEChargeParameter(): DC_EVSEChargeParameter {
    return changetype<DC_EVSEChargeParameter>(newRecordAt(changetype<usize>(this) + 6, 39));
  }
  clearDC_EVSEChargeParameter(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** ChargingStatusReqType of DIN 70121; 1 bytes. */
@unmanaged
export class ChargingStatusReq {
  static create(): ChargingStatusReq {
    return changetype<ChargingStatusReq>(newRecord(1));
  }
}

/** MeterInfoType of DIN 70121; 17 bytes. */
@unmanaged
export class MeterInfo {
  static create(): MeterInfo {
    return changetype<MeterInfo>(newRecord(17));
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
  /** optional; PhysicalValueType */
  @inline get MeterReading(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 3)); }
  createMeterReading(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 3, 5));
  }
  clearMeterReading(): void { store<u16>(changetype<usize>(this), 0, 3); }
  /** optional; sigMeterReadingType, at most 32 bytes */
  @inline get SigMeterReading(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 5); }
  setSigMeterReading(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 5, at, bytes, 0, 32);
  }
  clearSigMeterReading(): void { store<u16>(changetype<usize>(this), 0, 5); }
  @inline get hasMeterStatus(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; meterStatusType -32768..32767 */
  @inline get MeterStatus(): i16 { return load<i16>(changetype<usize>(this), 7); }
  @inline set MeterStatus(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<i16>(changetype<usize>(this), <i16>value, 7); }
  clearMeterStatus(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasTMeter(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
  @inline get TMeter(): i64 { return load<i64>(changetype<usize>(this), 9); }
  @inline set TMeter(value: i64) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<i64>(changetype<usize>(this), <i64>value, 9); }
  clearTMeter(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
}

/** ChargingStatusResType of DIN 70121; 17 bytes. */
@unmanaged
export class ChargingStatusRes {
  static create(): ChargingStatusRes {
    return changetype<ChargingStatusRes>(newRecord(17));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; evseIDType, at most 32 bytes */
  @inline get EVSEID(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 1); }
  setEVSEID(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 1, at, bytes, 0, 32);
  }
  /** required; SAIDType -32768..32767 */
  @inline get SAScheduleTupleID(): i16 { return load<i16>(changetype<usize>(this), 3); }
  @inline set SAScheduleTupleID(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 3); }
  /** optional; PhysicalValueType; A */
  @inline get EVSEMaxCurrent(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 5)); }
  createEVSEMaxCurrent(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 5, 5));
  }
  clearEVSEMaxCurrent(): void { store<u16>(changetype<usize>(this), 0, 5); }
  /** optional; MeterInfoType */
  @inline get MeterInfo(): MeterInfo | null { return changetype<MeterInfo | null>(follow(changetype<usize>(this) + 7)); }
  createMeterInfo(): MeterInfo {
    return changetype<MeterInfo>(newRecordAt(changetype<usize>(this) + 7, 17));
  }
  clearMeterInfo(): void { store<u16>(changetype<usize>(this), 0, 7); }
  /** required; boolean */
  @inline get ReceiptRequired(): bool { return load<u8>(changetype<usize>(this), 9) !== 0; }
  @inline set ReceiptRequired(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 9); }
  /** required; AC_EVSEStatusType */
  @inline get AC_EVSEStatus(): AC_EVSEStatus { return changetype<AC_EVSEStatus>(changetype<usize>(this) + 10); }
}

/** ContractAuthenticationReqType of DIN 70121; 4 bytes. */
@unmanaged
export class ContractAuthenticationReq {
  static create(): ContractAuthenticationReq {
    return changetype<ContractAuthenticationReq>(newRecord(4));
  }
  /** optional; attribute; IDREF */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  clearId(): void { store<u16>(changetype<usize>(this), 0, 0); }
  /** optional; genChallengeType */
  @inline get GenChallenge(): Text { return changetype<Text>(changetype<usize>(this) + 2); }
  setGenChallenge(text: string): bool {
    return putText(changetype<usize>(this) + 2, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setGenChallengeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 2, at, bytes, 0, u32.MAX_VALUE);
  }
  clearGenChallenge(): void { store<u16>(changetype<usize>(this), 0, 2); }
}

/** ContractAuthenticationResType of DIN 70121; 2 bytes. */
@unmanaged
export class ContractAuthenticationRes {
  static create(): ContractAuthenticationRes {
    return changetype<ContractAuthenticationRes>(newRecord(2));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; EVSEProcessingType */
  @inline get EVSEProcessing(): EVSEProcessing { return <EVSEProcessing>load<u8>(changetype<usize>(this), 1); }
  @inline set EVSEProcessing(value: EVSEProcessing) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** all members, the optional ones too */
  set(ResponseCode: ResponseCode, EVSEProcessing: EVSEProcessing): void {
    this.ResponseCode = ResponseCode;
    this.EVSEProcessing = EVSEProcessing;
  }
}

/** CurrentDemandReqType of DIN 70121; 29 bytes. */
@unmanaged
export class CurrentDemandReq {
  static create(): CurrentDemandReq {
    return changetype<CurrentDemandReq>(newRecord(29));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this) + 1); }
  /** required; PhysicalValueType; A */
  @inline get EVTargetCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 7); }
  /** optional; PhysicalValueType; V */
  @inline get EVMaximumVoltageLimit(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 12)); }
  createEVMaximumVoltageLimit(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 12, 5));
  }
  clearEVMaximumVoltageLimit(): void { store<u16>(changetype<usize>(this), 0, 12); }
  /** optional; PhysicalValueType; A */
  @inline get EVMaximumCurrentLimit(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 14)); }
  createEVMaximumCurrentLimit(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 14, 5));
  }
  clearEVMaximumCurrentLimit(): void { store<u16>(changetype<usize>(this), 0, 14); }
  /** optional; PhysicalValueType; W */
  @inline get EVMaximumPowerLimit(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 16)); }
  createEVMaximumPowerLimit(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 16, 5));
  }
  clearEVMaximumPowerLimit(): void { store<u16>(changetype<usize>(this), 0, 16); }
  @inline get hasBulkChargingComplete(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; boolean */
  @inline get BulkChargingComplete(): bool { return load<u8>(changetype<usize>(this), 18) !== 0; }
  @inline set BulkChargingComplete(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 18); }
  clearBulkChargingComplete(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; boolean */
  @inline get ChargingComplete(): bool { return load<u8>(changetype<usize>(this), 19) !== 0; }
  @inline set ChargingComplete(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 19); }
  /** optional; PhysicalValueType; s */
  @inline get RemainingTimeToFullSoC(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 20)); }
  createRemainingTimeToFullSoC(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 20, 5));
  }
  clearRemainingTimeToFullSoC(): void { store<u16>(changetype<usize>(this), 0, 20); }
  /** optional; PhysicalValueType; s */
  @inline get RemainingTimeToBulkSoC(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 22)); }
  createRemainingTimeToBulkSoC(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 22, 5));
  }
  clearRemainingTimeToBulkSoC(): void { store<u16>(changetype<usize>(this), 0, 22); }
  /** required; PhysicalValueType; V */
  @inline get EVTargetVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 24); }
}

/** CurrentDemandResType of DIN 70121; 28 bytes. */
@unmanaged
export class CurrentDemandRes {
  static create(): CurrentDemandRes {
    return changetype<CurrentDemandRes>(newRecord(28));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus { return changetype<DC_EVSEStatus>(changetype<usize>(this) + 1); }
  /** required; PhysicalValueType; V */
  @inline get EVSEPresentVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 9); }
  /** required; PhysicalValueType; A */
  @inline get EVSEPresentCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 14); }
  /** required; boolean */
  @inline get EVSECurrentLimitAchieved(): bool { return load<u8>(changetype<usize>(this), 19) !== 0; }
  @inline set EVSECurrentLimitAchieved(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 19); }
  /** required; boolean */
  @inline get EVSEVoltageLimitAchieved(): bool { return load<u8>(changetype<usize>(this), 20) !== 0; }
  @inline set EVSEVoltageLimitAchieved(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 20); }
  /** required; boolean */
  @inline get EVSEPowerLimitAchieved(): bool { return load<u8>(changetype<usize>(this), 21) !== 0; }
  @inline set EVSEPowerLimitAchieved(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 21); }
  /** optional; PhysicalValueType; V */
  @inline get EVSEMaximumVoltageLimit(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 22)); }
  createEVSEMaximumVoltageLimit(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 22, 5));
  }
  clearEVSEMaximumVoltageLimit(): void { store<u16>(changetype<usize>(this), 0, 22); }
  /** optional; PhysicalValueType; A */
  @inline get EVSEMaximumCurrentLimit(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 24)); }
  createEVSEMaximumCurrentLimit(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 24, 5));
  }
  clearEVSEMaximumCurrentLimit(): void { store<u16>(changetype<usize>(this), 0, 24); }
  /** optional; PhysicalValueType; W */
  @inline get EVSEMaximumPowerLimit(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 26)); }
  createEVSEMaximumPowerLimit(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 26, 5));
  }
  clearEVSEMaximumPowerLimit(): void { store<u16>(changetype<usize>(this), 0, 26); }
}

/** DC_EVPowerDeliveryParameterType of DIN 70121; 9 bytes. */
@unmanaged
export class DC_EVPowerDeliveryParameter {
  static create(): DC_EVPowerDeliveryParameter {
    return changetype<DC_EVPowerDeliveryParameter>(newRecord(9));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this) + 1); }
  @inline get hasBulkChargingComplete(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; boolean */
  @inline get BulkChargingComplete(): bool { return load<u8>(changetype<usize>(this), 7) !== 0; }
  @inline set BulkChargingComplete(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 7); }
  clearBulkChargingComplete(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; boolean */
  @inline get ChargingComplete(): bool { return load<u8>(changetype<usize>(this), 8) !== 0; }
  @inline set ChargingComplete(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 8); }
}

/** MeteringReceiptReqType of DIN 70121; 9 bytes. */
@unmanaged
export class MeteringReceiptReq {
  static create(): MeteringReceiptReq {
    return changetype<MeteringReceiptReq>(newRecord(9));
  }
  /** optional; attribute; IDREF */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setId(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, u32.MAX_VALUE);
  }
  clearId(): void { store<u16>(changetype<usize>(this), 0, 1); }
  /** required; sessionIDType, at most 8 bytes */
  @inline get SessionID(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 3); }
  setSessionID(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 3, at, bytes, 0, 8);
  }
  @inline get hasSAScheduleTupleID(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; SAIDType -32768..32767 */
  @inline get SAScheduleTupleID(): i16 { return load<i16>(changetype<usize>(this), 5); }
  @inline set SAScheduleTupleID(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<i16>(changetype<usize>(this), <i16>value, 5); }
  clearSAScheduleTupleID(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; MeterInfoType */
  @inline get MeterInfo(): MeterInfo { return changetype<MeterInfo>(recordAt(changetype<usize>(this) + 7)); }
  createMeterInfo(): MeterInfo {
    return changetype<MeterInfo>(newRecordAt(changetype<usize>(this) + 7, 17));
  }
}

/** MeteringReceiptResType of DIN 70121; 8 bytes. */
@unmanaged
export class MeteringReceiptRes {
  static create(): MeteringReceiptRes {
    return changetype<MeteringReceiptRes>(newRecord(8));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; AC_EVSEStatusType */
  @inline get AC_EVSEStatus(): AC_EVSEStatus { return changetype<AC_EVSEStatus>(changetype<usize>(this) + 1); }
}

/** PaymentDetailsReqType of DIN 70121; 7 bytes. */
@unmanaged
export class PaymentDetailsReq {
  static create(): PaymentDetailsReq {
    return changetype<PaymentDetailsReq>(newRecord(7));
  }
  /** required; contractIDType, at most 24 characters */
  @inline get ContractID(): Text { return changetype<Text>(changetype<usize>(this)); }
  setContractID(text: string): bool {
    return putText(changetype<usize>(this), text, 0, 24);
  }
  /** UTF-8 at an address */
  setContractIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, 24);
  }
  /** required; CertificateChainType */
  @inline get ContractSignatureCertChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 2); }
}

/** PaymentDetailsResType of DIN 70121; 11 bytes. */
@unmanaged
export class PaymentDetailsRes {
  static create(): PaymentDetailsRes {
    return changetype<PaymentDetailsRes>(newRecord(11));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; genChallengeType */
  @inline get GenChallenge(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setGenChallenge(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setGenChallengeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
  @inline get DateTimeNow(): i64 { return load<i64>(changetype<usize>(this), 3); }
  @inline set DateTimeNow(value: i64) { store<i64>(changetype<usize>(this), <i64>value, 3); }
}

/** ProfileEntryType of DIN 70121; 6 bytes. */
@unmanaged
export class ProfileEntry {
  static create(): ProfileEntry {
    return changetype<ProfileEntry>(newRecord(6));
  }
  /** required; unsignedInt 0..4294967295; s */
  @inline get ChargingProfileEntryStart(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set ChargingProfileEntryStart(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** required; PMaxType -32768..32767; W */
  @inline get ChargingProfileEntryMaxPower(): i16 { return load<i16>(changetype<usize>(this), 4); }
  @inline set ChargingProfileEntryMaxPower(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 4); }
  /** all members, the optional ones too */
  set(ChargingProfileEntryStart: u32, ChargingProfileEntryMaxPower: i16): void {
    this.ChargingProfileEntryStart = ChargingProfileEntryStart;
    this.ChargingProfileEntryMaxPower = ChargingProfileEntryMaxPower;
  }
}

/** ChargingProfileType of DIN 70121; 4 bytes. */
@unmanaged
export class ChargingProfile {
  static create(): ChargingProfile {
    return changetype<ChargingProfile>(newRecord(4));
  }
  /** required; SAIDType -32768..32767 */
  @inline get SAScheduleTupleID(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set SAScheduleTupleID(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 0); }
  /** 1..n times; ProfileEntryType */
  @inline get ProfileEntry(): RecordList<ProfileEntry> { return changetype<RecordList<ProfileEntry>>(changetype<usize>(this) + 2); }
  addProfileEntry(): ProfileEntry {
    return changetype<ProfileEntry>(newItem(changetype<usize>(this) + 2, 6, i32.MAX_VALUE));
  }
}

/** EVPowerDeliveryParameterType of DIN 70121; 1 bytes. */
@unmanaged
export class EVPowerDeliveryParameter {
  static create(): EVPowerDeliveryParameter {
    return changetype<EVPowerDeliveryParameter>(newRecord(1));
  }
}

/** PowerDeliveryReqType of DIN 70121; 9 bytes. */
@unmanaged
export class PowerDeliveryReq {
  static create(): PowerDeliveryReq {
    return changetype<PowerDeliveryReq>(newRecord(9));
  }
  /** required; boolean */
  @inline get ReadyToChargeState(): bool { return load<u8>(changetype<usize>(this), 1) !== 0; }
  @inline set ReadyToChargeState(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** optional; ChargingProfileType */
  @inline get ChargingProfile(): ChargingProfile | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<ChargingProfile>(changetype<usize>(this) + 2) : null; }
  createChargingProfile(): ChargingProfile {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 2, 0, 4);
    return changetype<ChargingProfile>(changetype<usize>(this) + 2);
  }
  clearChargingProfile(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** at most one of DC_EVPowerDeliveryParameter, EVPowerDeliveryParameter; DC_EVPowerDeliveryParameterType */
  @inline get DC_EVPowerDeliveryParameter(): DC_EVPowerDeliveryParameter | null { return changetype<DC_EVPowerDeliveryParameter | null>(follow(changetype<usize>(this) + 6)); }
  createDC_EVPowerDeliveryParameter(): DC_EVPowerDeliveryParameter {
    return changetype<DC_EVPowerDeliveryParameter>(newRecordAt(changetype<usize>(this) + 6, 9));
  }
  clearDC_EVPowerDeliveryParameter(): void { store<u16>(changetype<usize>(this), 0, 6); }
  /** at most one of DC_EVPowerDeliveryParameter, EVPowerDeliveryParameter; EVPowerDeliveryParameterType */
  @inline get EVPowerDeliveryParameter(): EVPowerDeliveryParameter | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<EVPowerDeliveryParameter>(changetype<usize>(this) + 8) : null; }
  createEVPowerDeliveryParameter(): EVPowerDeliveryParameter {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 1);
    return changetype<EVPowerDeliveryParameter>(changetype<usize>(this) + 8);
  }
  clearEVPowerDeliveryParameter(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
}

/** PowerDeliveryResType of DIN 70121; 5 bytes. */
@unmanaged
export class PowerDeliveryRes {
  static create(): PowerDeliveryRes {
    return changetype<PowerDeliveryRes>(newRecord(5));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** exactly one of AC_EVSEStatus, DC_EVSEStatus; AC_EVSEStatusType */
  @inline get AC_EVSEStatus(): AC_EVSEStatus | null { return changetype<AC_EVSEStatus | null>(follow(changetype<usize>(this) + 1)); }
  createAC_EVSEStatus(): AC_EVSEStatus {
    return changetype<AC_EVSEStatus>(newRecordAt(changetype<usize>(this) + 1, 7));
  }
  clearAC_EVSEStatus(): void { store<u16>(changetype<usize>(this), 0, 1); }
  /** exactly one of AC_EVSEStatus, DC_EVSEStatus; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus | null { return changetype<DC_EVSEStatus | null>(follow(changetype<usize>(this) + 3)); }
  createDC_EVSEStatus(): DC_EVSEStatus {
    return changetype<DC_EVSEStatus>(newRecordAt(changetype<usize>(this) + 3, 8));
  }
  clearDC_EVSEStatus(): void { store<u16>(changetype<usize>(this), 0, 3); }
}

/** PreChargeReqType of DIN 70121; 16 bytes. */
@unmanaged
export class PreChargeReq {
  static create(): PreChargeReq {
    return changetype<PreChargeReq>(newRecord(16));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this)); }
  /** required; PhysicalValueType; V */
  @inline get EVTargetVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 6); }
  /** required; PhysicalValueType; A */
  @inline get EVTargetCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 11); }
}

/** PreChargeResType of DIN 70121; 14 bytes. */
@unmanaged
export class PreChargeRes {
  static create(): PreChargeRes {
    return changetype<PreChargeRes>(newRecord(14));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus { return changetype<DC_EVSEStatus>(changetype<usize>(this) + 1); }
  /** required; PhysicalValueType; V */
  @inline get EVSEPresentVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 9); }
}

/** ServiceTagType of DIN 70121; 7 bytes. */
@unmanaged
export class ServiceTag {
  static create(): ServiceTag {
    return changetype<ServiceTag>(newRecord(7));
  }
  /** required; serviceIDType 0..65535 */
  @inline get ServiceID(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set ServiceID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 0); }
  /** optional; serviceNameType, at most 32 characters */
  @inline get ServiceName(): Text { return changetype<Text>(changetype<usize>(this) + 2); }
  setServiceName(text: string): bool {
    return putText(changetype<usize>(this) + 2, text, 0, 32);
  }
  /** UTF-8 at an address */
  setServiceNameUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 2, at, bytes, 0, 32);
  }
  clearServiceName(): void { store<u16>(changetype<usize>(this), 0, 2); }
  /** required; serviceCategoryType */
  @inline get ServiceCategory(): ServiceCategory { return <ServiceCategory>load<u8>(changetype<usize>(this), 4); }
  @inline set ServiceCategory(value: ServiceCategory) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** optional; serviceScopeType, at most 32 characters */
  @inline get ServiceScope(): Text { return changetype<Text>(changetype<usize>(this) + 5); }
  setServiceScope(text: string): bool {
    return putText(changetype<usize>(this) + 5, text, 0, 32);
  }
  /** UTF-8 at an address */
  setServiceScopeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 5, at, bytes, 0, 32);
  }
  clearServiceScope(): void { store<u16>(changetype<usize>(this), 0, 5); }
}

/** ServiceChargeType of DIN 70121; 9 bytes. */
@unmanaged
export class ServiceCharge {
  static create(): ServiceCharge {
    return changetype<ServiceCharge>(newRecord(9));
  }
  /** required; ServiceTagType */
  @inline get ServiceTag(): ServiceTag { return changetype<ServiceTag>(changetype<usize>(this)); }
  /** required; boolean */
  @inline get FreeService(): bool { return load<u8>(changetype<usize>(this), 7) !== 0; }
  @inline set FreeService(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 7); }
  /** required; EVSESupportedEnergyTransferType */
  @inline get EnergyTransferType(): EVSESupportedEnergyTransfer { return <EVSESupportedEnergyTransfer>load<u8>(changetype<usize>(this), 8); }
  @inline set EnergyTransferType(value: EVSESupportedEnergyTransfer) { store<u8>(changetype<usize>(this), <u8>value, 8); }
}

/** ServiceDetailReqType of DIN 70121; 2 bytes. */
@unmanaged
export class ServiceDetailReq {
  static create(): ServiceDetailReq {
    return changetype<ServiceDetailReq>(newRecord(2));
  }
  /** required; serviceIDType 0..65535 */
  @inline get ServiceID(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set ServiceID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 0); }
}

/** ParameterType of DIN 70121; 16 bytes. */
@unmanaged
export class Parameter {
  static create(): Parameter {
    return changetype<Parameter>(newRecord(16));
  }
  /** required; attribute; string */
  @inline get Name(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setName(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setNameUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; attribute; valueType */
  @inline get ValueType(): Value { return <Value>load<u8>(changetype<usize>(this), 3); }
  @inline set ValueType(value: Value) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  @inline get hasboolValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; boolean */
  @inline get boolValue(): bool { return load<u8>(changetype<usize>(this), 4) !== 0; }
  @inline set boolValue(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 4); }
  clearboolValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasbyteValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; byte -128..127 */
  @inline get byteValue(): i8 { return load<i8>(changetype<usize>(this), 5); }
  @inline set byteValue(value: i8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<i8>(changetype<usize>(this), <i8>value, 5); }
  clearbyteValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasshortValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; short -32768..32767 */
  @inline get shortValue(): i16 { return load<i16>(changetype<usize>(this), 6); }
  @inline set shortValue(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<i16>(changetype<usize>(this), <i16>value, 6); }
  clearshortValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasintValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; int -2147483648..2147483647 */
  @inline get intValue(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set intValue(value: i32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<i32>(changetype<usize>(this), <i32>value, 8); }
  clearintValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; PhysicalValueType */
  @inline get physicalValue(): PhysicalValue | null { return changetype<PhysicalValue | null>(follow(changetype<usize>(this) + 12)); }
  createphysicalValue(): PhysicalValue {
    return changetype<PhysicalValue>(newRecordAt(changetype<usize>(this) + 12, 5));
  }
  clearphysicalValue(): void { store<u16>(changetype<usize>(this), 0, 12); }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; string */
  @inline get stringValue(): Text { return changetype<Text>(changetype<usize>(this) + 14); }
  setstringValue(text: string): bool {
    return putText(changetype<usize>(this) + 14, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setstringValueUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 14, at, bytes, 0, u32.MAX_VALUE);
  }
  clearstringValue(): void { store<u16>(changetype<usize>(this), 0, 14); }
}

/** ParameterSetType of DIN 70121; 4 bytes. */
@unmanaged
export class ParameterSet {
  static create(): ParameterSet {
    return changetype<ParameterSet>(newRecord(4));
  }
  /** required; short -32768..32767 */
  @inline get ParameterSetID(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set ParameterSetID(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 0); }
  /** 1..n times; ParameterType */
  @inline get Parameter(): RecordList<Parameter> { return changetype<RecordList<Parameter>>(changetype<usize>(this) + 2); }
  addParameter(): Parameter {
    return changetype<Parameter>(newItem(changetype<usize>(this) + 2, 16, i32.MAX_VALUE));
  }
}

/** ServiceParameterListType of DIN 70121; 2 bytes. */
@unmanaged
export class ServiceParameterList {
  static create(): ServiceParameterList {
    return changetype<ServiceParameterList>(newRecord(2));
  }
  /** 1..n times; ParameterSetType */
  @inline get ParameterSet(): RecordList<ParameterSet> { return changetype<RecordList<ParameterSet>>(changetype<usize>(this)); }
  addParameterSet(): ParameterSet {
    return changetype<ParameterSet>(newItem(changetype<usize>(this), 4, i32.MAX_VALUE));
  }
}

/** ServiceDetailResType of DIN 70121; 6 bytes. */
@unmanaged
export class ServiceDetailRes {
  static create(): ServiceDetailRes {
    return changetype<ServiceDetailRes>(newRecord(6));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; serviceIDType 0..65535 */
  @inline get ServiceID(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set ServiceID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 2); }
  /** optional; ServiceParameterListType */
  @inline get ServiceParameterList(): ServiceParameterList | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<ServiceParameterList>(changetype<usize>(this) + 4) : null; }
  createServiceParameterList(): ServiceParameterList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 2);
    return changetype<ServiceParameterList>(changetype<usize>(this) + 4);
  }
  clearServiceParameterList(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** ServiceDiscoveryReqType of DIN 70121; 4 bytes. */
@unmanaged
export class ServiceDiscoveryReq {
  static create(): ServiceDiscoveryReq {
    return changetype<ServiceDiscoveryReq>(newRecord(4));
  }
  /** optional; serviceScopeType, at most 32 characters */
  @inline get ServiceScope(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setServiceScope(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, 32);
  }
  /** UTF-8 at an address */
  setServiceScopeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, 32);
  }
  clearServiceScope(): void { store<u16>(changetype<usize>(this), 0, 1); }
  @inline get hasServiceCategory(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; serviceCategoryType */
  @inline get ServiceCategory(): ServiceCategory { return <ServiceCategory>load<u8>(changetype<usize>(this), 3); }
  @inline set ServiceCategory(value: ServiceCategory) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 3); }
  clearServiceCategory(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** PaymentOptionsType of DIN 70121; 2 bytes. */
@unmanaged
export class PaymentOptions {
  static create(): PaymentOptions {
    return changetype<PaymentOptions>(newRecord(2));
  }
  /** 1..n times; paymentOptionType */
  @inline get PaymentOption(): ValueList<u8> { return changetype<ValueList<u8>>(changetype<usize>(this)); }
  addPaymentOption(value: PaymentOption): void {
    store<u8>(newItem(changetype<usize>(this), 1, i32.MAX_VALUE), <u8>value);
  }
}

/** ServiceType of DIN 70121; 8 bytes. */
@unmanaged
export class Service {
  static create(): Service {
    return changetype<Service>(newRecord(8));
  }
  /** required; ServiceTagType */
  @inline get ServiceTag(): ServiceTag { return changetype<ServiceTag>(changetype<usize>(this)); }
  /** required; boolean */
  @inline get FreeService(): bool { return load<u8>(changetype<usize>(this), 7) !== 0; }
  @inline set FreeService(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 7); }
}

/** ServiceTagListType of DIN 70121; 2 bytes. */
@unmanaged
export class ServiceTagList {
  static create(): ServiceTagList {
    return changetype<ServiceTagList>(newRecord(2));
  }
  /** 1..n times; ServiceType */
  @inline get Service(): RecordList<Service> { return changetype<RecordList<Service>>(changetype<usize>(this)); }
  addService(): Service {
    return changetype<Service>(newItem(changetype<usize>(this), 8, i32.MAX_VALUE));
  }
}

/** ServiceDiscoveryResType of DIN 70121; 15 bytes. */
@unmanaged
export class ServiceDiscoveryRes {
  static create(): ServiceDiscoveryRes {
    return changetype<ServiceDiscoveryRes>(newRecord(15));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; PaymentOptionsType */
  @inline get PaymentOptions(): PaymentOptions { return changetype<PaymentOptions>(changetype<usize>(this) + 2); }
  /** required; ServiceChargeType */
  @inline get ChargeService(): ServiceCharge { return changetype<ServiceCharge>(changetype<usize>(this) + 4); }
  /** optional; ServiceTagListType */
  @inline get ServiceList(): ServiceTagList | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<ServiceTagList>(changetype<usize>(this) + 13) : null; }
  createServiceList(): ServiceTagList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 13, 0, 2);
    return changetype<ServiceTagList>(changetype<usize>(this) + 13);
  }
  clearServiceList(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** SelectedServiceType of DIN 70121; 5 bytes. */
@unmanaged
export class SelectedService {
  static create(): SelectedService {
    return changetype<SelectedService>(newRecord(5));
  }
  /** required; serviceIDType 0..65535 */
  @inline get ServiceID(): u16 { return load<u16>(changetype<usize>(this), 1); }
  @inline set ServiceID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 1); }
  @inline get hasParameterSetID(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; short -32768..32767 */
  @inline get ParameterSetID(): i16 { return load<i16>(changetype<usize>(this), 3); }
  @inline set ParameterSetID(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<i16>(changetype<usize>(this), <i16>value, 3); }
  clearParameterSetID(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** all members, the optional ones too */
  set(ServiceID: u16, ParameterSetID: i16): void {
    this.ServiceID = ServiceID;
    this.ParameterSetID = ParameterSetID;
  }
}

/** SelectedServiceListType of DIN 70121; 2 bytes. */
@unmanaged
export class SelectedServiceList {
  static create(): SelectedServiceList {
    return changetype<SelectedServiceList>(newRecord(2));
  }
  /** 1..n times; SelectedServiceType */
  @inline get SelectedService(): RecordList<SelectedService> { return changetype<RecordList<SelectedService>>(changetype<usize>(this)); }
  addSelectedService(): SelectedService {
    return changetype<SelectedService>(newItem(changetype<usize>(this), 5, i32.MAX_VALUE));
  }
}

/** ServicePaymentSelectionReqType of DIN 70121; 3 bytes. */
@unmanaged
export class ServicePaymentSelectionReq {
  static create(): ServicePaymentSelectionReq {
    return changetype<ServicePaymentSelectionReq>(newRecord(3));
  }
  /** required; paymentOptionType */
  @inline get SelectedPaymentOption(): PaymentOption { return <PaymentOption>load<u8>(changetype<usize>(this), 0); }
  @inline set SelectedPaymentOption(value: PaymentOption) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; SelectedServiceListType */
  @inline get SelectedServiceList(): SelectedServiceList { return changetype<SelectedServiceList>(changetype<usize>(this) + 1); }
}

/** ServicePaymentSelectionResType of DIN 70121; 1 bytes. */
@unmanaged
export class ServicePaymentSelectionRes {
  static create(): ServicePaymentSelectionRes {
    return changetype<ServicePaymentSelectionRes>(newRecord(1));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
}

/** SessionSetupReqType of DIN 70121; 2 bytes. */
@unmanaged
export class SessionSetupReq {
  static create(): SessionSetupReq {
    return changetype<SessionSetupReq>(newRecord(2));
  }
  /** required; evccIDType, at most 8 bytes */
  @inline get EVCCID(): Bytes { return changetype<Bytes>(changetype<usize>(this)); }
  setEVCCID(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this), at, bytes, 0, 8);
  }
}

/** SessionSetupResType of DIN 70121; 12 bytes. */
@unmanaged
export class SessionSetupRes {
  static create(): SessionSetupRes {
    return changetype<SessionSetupRes>(newRecord(12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; evseIDType, at most 32 bytes */
  @inline get EVSEID(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setEVSEID(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 0, 32);
  }
  @inline get hasDateTimeNow(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
  @inline get DateTimeNow(): i64 { return load<i64>(changetype<usize>(this), 4); }
  @inline set DateTimeNow(value: i64) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<i64>(changetype<usize>(this), <i64>value, 4); }
  clearDateTimeNow(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** SessionStopType of DIN 70121; 1 bytes. */
@unmanaged
export class SessionStop {
  static create(): SessionStop {
    return changetype<SessionStop>(newRecord(1));
  }
}

/** SessionStopResType of DIN 70121; 1 bytes. */
@unmanaged
export class SessionStopRes {
  static create(): SessionStopRes {
    return changetype<SessionStopRes>(newRecord(1));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
}

/** NotificationType of DIN 70121; 3 bytes. */
@unmanaged
export class Notification {
  static create(): Notification {
    return changetype<Notification>(newRecord(3));
  }
  /** required; faultCodeType */
  @inline get FaultCode(): FaultCode { return <FaultCode>load<u8>(changetype<usize>(this), 0); }
  @inline set FaultCode(value: FaultCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** optional; faultMsgType, at most 64 characters */
  @inline get FaultMsg(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setFaultMsg(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, 64);
  }
  /** UTF-8 at an address */
  setFaultMsgUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, 64);
  }
  clearFaultMsg(): void { store<u16>(changetype<usize>(this), 0, 1); }
}

/** MessageHeaderType of DIN 70121; 8 bytes. */
@unmanaged
export class MessageHeader {
  static create(): MessageHeader {
    return changetype<MessageHeader>(newRecord(8));
  }
  /** required; sessionIDType, at most 8 bytes */
  @inline get SessionID(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 1); }
  setSessionID(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 1, at, bytes, 0, 8);
  }
  /** optional; NotificationType */
  @inline get Notification(): Notification | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<Notification>(changetype<usize>(this) + 3) : null; }
  createNotification(): Notification {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 3, 0, 3);
    return changetype<Notification>(changetype<usize>(this) + 3);
  }
  clearNotification(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; SignatureType */
  @inline get Signature(): Signature | null { return changetype<Signature | null>(follow(changetype<usize>(this) + 6)); }
  createSignature(): Signature {
    return changetype<Signature>(newRecordAt(changetype<usize>(this) + 6, 12));
  }
  clearSignature(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** BodyBaseType of DIN 70121; 1 bytes. */
@unmanaged
export class BodyBase {
  static create(): BodyBase {
    return changetype<BodyBase>(newRecord(1));
  }
}

/** WeldingDetectionReqType of DIN 70121; 6 bytes. */
@unmanaged
export class WeldingDetectionReq {
  static create(): WeldingDetectionReq {
    return changetype<WeldingDetectionReq>(newRecord(6));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this)); }
}

/** WeldingDetectionResType of DIN 70121; 14 bytes. */
@unmanaged
export class WeldingDetectionRes {
  static create(): WeldingDetectionRes {
    return changetype<WeldingDetectionRes>(newRecord(14));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus { return changetype<DC_EVSEStatus>(changetype<usize>(this) + 1); }
  /** required; PhysicalValueType; V */
  @inline get EVSEPresentVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 9); }
}

/** BodyType of DIN 70121; 4 bytes. Exactly one of its members is there. */
@unmanaged
export class Body {
  static create(): Body {
    return changetype<Body>(newRecord(4));
  }
  /** 1 + index of the member that is there, as in BodyWhich; 0: none */
  @inline get which(): u32 { return load<u16>(changetype<usize>(this)); }
  /** absent where another one is there; BodyBaseType */
  @inline get BodyElement(): BodyBase | null { return changetype<BodyBase | null>(alternative(changetype<usize>(this), 1)); }
  createBodyElement(): BodyBase {
    return changetype<BodyBase>(newAlternative(changetype<usize>(this), 1, 1));
  }
  /** absent where another one is there; CableCheckReqType */
  @inline get CableCheckReq(): CableCheckReq | null { return changetype<CableCheckReq | null>(alternative(changetype<usize>(this), 2)); }
  createCableCheckReq(): CableCheckReq {
    return changetype<CableCheckReq>(newAlternative(changetype<usize>(this), 2, 6));
  }
  /** absent where another one is there; CableCheckResType */
  @inline get CableCheckRes(): CableCheckRes | null { return changetype<CableCheckRes | null>(alternative(changetype<usize>(this), 3)); }
  createCableCheckRes(): CableCheckRes {
    return changetype<CableCheckRes>(newAlternative(changetype<usize>(this), 3, 10));
  }
  /** absent where another one is there; CertificateInstallationReqType */
  @inline get CertificateInstallationReq(): CertificateInstallationReq | null { return changetype<CertificateInstallationReq | null>(alternative(changetype<usize>(this), 4)); }
  createCertificateInstallationReq(): CertificateInstallationReq {
    return changetype<CertificateInstallationReq>(newAlternative(changetype<usize>(this), 4, 8));
  }
  /** absent where another one is there; CertificateInstallationResType */
  @inline get CertificateInstallationRes(): CertificateInstallationRes | null { return changetype<CertificateInstallationRes | null>(alternative(changetype<usize>(this), 5)); }
  createCertificateInstallationRes(): CertificateInstallationRes {
    return changetype<CertificateInstallationRes>(newAlternative(changetype<usize>(this), 5, 14));
  }
  /** absent where another one is there; CertificateUpdateReqType */
  @inline get CertificateUpdateReq(): CertificateUpdateReq | null { return changetype<CertificateUpdateReq | null>(alternative(changetype<usize>(this), 6)); }
  createCertificateUpdateReq(): CertificateUpdateReq {
    return changetype<CertificateUpdateReq>(newAlternative(changetype<usize>(this), 6, 13));
  }
  /** absent where another one is there; CertificateUpdateResType */
  @inline get CertificateUpdateRes(): CertificateUpdateRes | null { return changetype<CertificateUpdateRes | null>(alternative(changetype<usize>(this), 7)); }
  createCertificateUpdateRes(): CertificateUpdateRes {
    return changetype<CertificateUpdateRes>(newAlternative(changetype<usize>(this), 7, 16));
  }
  /** absent where another one is there; ChargeParameterDiscoveryReqType */
  @inline get ChargeParameterDiscoveryReq(): ChargeParameterDiscoveryReq | null { return changetype<ChargeParameterDiscoveryReq | null>(alternative(changetype<usize>(this), 8)); }
  createChargeParameterDiscoveryReq(): ChargeParameterDiscoveryReq {
    return changetype<ChargeParameterDiscoveryReq>(newAlternative(changetype<usize>(this), 8, 5));
  }
  /** absent where another one is there; ChargeParameterDiscoveryResType */
  @inline get ChargeParameterDiscoveryRes(): ChargeParameterDiscoveryRes | null { return changetype<ChargeParameterDiscoveryRes | null>(alternative(changetype<usize>(this), 9)); }
  createChargeParameterDiscoveryRes(): ChargeParameterDiscoveryRes {
    return changetype<ChargeParameterDiscoveryRes>(newAlternative(changetype<usize>(this), 9, 8));
  }
  /** absent where another one is there; ChargingStatusReqType */
  @inline get ChargingStatusReq(): ChargingStatusReq | null { return changetype<ChargingStatusReq | null>(alternative(changetype<usize>(this), 10)); }
  createChargingStatusReq(): ChargingStatusReq {
    return changetype<ChargingStatusReq>(newAlternative(changetype<usize>(this), 10, 1));
  }
  /** absent where another one is there; ChargingStatusResType */
  @inline get ChargingStatusRes(): ChargingStatusRes | null { return changetype<ChargingStatusRes | null>(alternative(changetype<usize>(this), 11)); }
  createChargingStatusRes(): ChargingStatusRes {
    return changetype<ChargingStatusRes>(newAlternative(changetype<usize>(this), 11, 17));
  }
  /** absent where another one is there; ContractAuthenticationReqType */
  @inline get ContractAuthenticationReq(): ContractAuthenticationReq | null { return changetype<ContractAuthenticationReq | null>(alternative(changetype<usize>(this), 12)); }
  createContractAuthenticationReq(): ContractAuthenticationReq {
    return changetype<ContractAuthenticationReq>(newAlternative(changetype<usize>(this), 12, 4));
  }
  /** absent where another one is there; ContractAuthenticationResType */
  @inline get ContractAuthenticationRes(): ContractAuthenticationRes | null { return changetype<ContractAuthenticationRes | null>(alternative(changetype<usize>(this), 13)); }
  createContractAuthenticationRes(): ContractAuthenticationRes {
    return changetype<ContractAuthenticationRes>(newAlternative(changetype<usize>(this), 13, 2));
  }
  /** absent where another one is there; CurrentDemandReqType */
  @inline get CurrentDemandReq(): CurrentDemandReq | null { return changetype<CurrentDemandReq | null>(alternative(changetype<usize>(this), 14)); }
  createCurrentDemandReq(): CurrentDemandReq {
    return changetype<CurrentDemandReq>(newAlternative(changetype<usize>(this), 14, 29));
  }
  /** absent where another one is there; CurrentDemandResType */
  @inline get CurrentDemandRes(): CurrentDemandRes | null { return changetype<CurrentDemandRes | null>(alternative(changetype<usize>(this), 15)); }
  createCurrentDemandRes(): CurrentDemandRes {
    return changetype<CurrentDemandRes>(newAlternative(changetype<usize>(this), 15, 28));
  }
  /** absent where another one is there; MeteringReceiptReqType */
  @inline get MeteringReceiptReq(): MeteringReceiptReq | null { return changetype<MeteringReceiptReq | null>(alternative(changetype<usize>(this), 16)); }
  createMeteringReceiptReq(): MeteringReceiptReq {
    return changetype<MeteringReceiptReq>(newAlternative(changetype<usize>(this), 16, 9));
  }
  /** absent where another one is there; MeteringReceiptResType */
  @inline get MeteringReceiptRes(): MeteringReceiptRes | null { return changetype<MeteringReceiptRes | null>(alternative(changetype<usize>(this), 17)); }
  createMeteringReceiptRes(): MeteringReceiptRes {
    return changetype<MeteringReceiptRes>(newAlternative(changetype<usize>(this), 17, 8));
  }
  /** absent where another one is there; PaymentDetailsReqType */
  @inline get PaymentDetailsReq(): PaymentDetailsReq | null { return changetype<PaymentDetailsReq | null>(alternative(changetype<usize>(this), 18)); }
  createPaymentDetailsReq(): PaymentDetailsReq {
    return changetype<PaymentDetailsReq>(newAlternative(changetype<usize>(this), 18, 7));
  }
  /** absent where another one is there; PaymentDetailsResType */
  @inline get PaymentDetailsRes(): PaymentDetailsRes | null { return changetype<PaymentDetailsRes | null>(alternative(changetype<usize>(this), 19)); }
  createPaymentDetailsRes(): PaymentDetailsRes {
    return changetype<PaymentDetailsRes>(newAlternative(changetype<usize>(this), 19, 11));
  }
  /** absent where another one is there; PowerDeliveryReqType */
  @inline get PowerDeliveryReq(): PowerDeliveryReq | null { return changetype<PowerDeliveryReq | null>(alternative(changetype<usize>(this), 20)); }
  createPowerDeliveryReq(): PowerDeliveryReq {
    return changetype<PowerDeliveryReq>(newAlternative(changetype<usize>(this), 20, 9));
  }
  /** absent where another one is there; PowerDeliveryResType */
  @inline get PowerDeliveryRes(): PowerDeliveryRes | null { return changetype<PowerDeliveryRes | null>(alternative(changetype<usize>(this), 21)); }
  createPowerDeliveryRes(): PowerDeliveryRes {
    return changetype<PowerDeliveryRes>(newAlternative(changetype<usize>(this), 21, 5));
  }
  /** absent where another one is there; PreChargeReqType */
  @inline get PreChargeReq(): PreChargeReq | null { return changetype<PreChargeReq | null>(alternative(changetype<usize>(this), 22)); }
  createPreChargeReq(): PreChargeReq {
    return changetype<PreChargeReq>(newAlternative(changetype<usize>(this), 22, 16));
  }
  /** absent where another one is there; PreChargeResType */
  @inline get PreChargeRes(): PreChargeRes | null { return changetype<PreChargeRes | null>(alternative(changetype<usize>(this), 23)); }
  createPreChargeRes(): PreChargeRes {
    return changetype<PreChargeRes>(newAlternative(changetype<usize>(this), 23, 14));
  }
  /** absent where another one is there; ServiceDetailReqType */
  @inline get ServiceDetailReq(): ServiceDetailReq | null { return changetype<ServiceDetailReq | null>(alternative(changetype<usize>(this), 24)); }
  createServiceDetailReq(): ServiceDetailReq {
    return changetype<ServiceDetailReq>(newAlternative(changetype<usize>(this), 24, 2));
  }
  /** absent where another one is there; ServiceDetailResType */
  @inline get ServiceDetailRes(): ServiceDetailRes | null { return changetype<ServiceDetailRes | null>(alternative(changetype<usize>(this), 25)); }
  createServiceDetailRes(): ServiceDetailRes {
    return changetype<ServiceDetailRes>(newAlternative(changetype<usize>(this), 25, 6));
  }
  /** absent where another one is there; ServiceDiscoveryReqType */
  @inline get ServiceDiscoveryReq(): ServiceDiscoveryReq | null { return changetype<ServiceDiscoveryReq | null>(alternative(changetype<usize>(this), 26)); }
  createServiceDiscoveryReq(): ServiceDiscoveryReq {
    return changetype<ServiceDiscoveryReq>(newAlternative(changetype<usize>(this), 26, 4));
  }
  /** absent where another one is there; ServiceDiscoveryResType */
  @inline get ServiceDiscoveryRes(): ServiceDiscoveryRes | null { return changetype<ServiceDiscoveryRes | null>(alternative(changetype<usize>(this), 27)); }
  createServiceDiscoveryRes(): ServiceDiscoveryRes {
    return changetype<ServiceDiscoveryRes>(newAlternative(changetype<usize>(this), 27, 15));
  }
  /** absent where another one is there; ServicePaymentSelectionReqType */
  @inline get ServicePaymentSelectionReq(): ServicePaymentSelectionReq | null { return changetype<ServicePaymentSelectionReq | null>(alternative(changetype<usize>(this), 28)); }
  createServicePaymentSelectionReq(): ServicePaymentSelectionReq {
    return changetype<ServicePaymentSelectionReq>(newAlternative(changetype<usize>(this), 28, 3));
  }
  /** absent where another one is there; ServicePaymentSelectionResType */
  @inline get ServicePaymentSelectionRes(): ServicePaymentSelectionRes | null { return changetype<ServicePaymentSelectionRes | null>(alternative(changetype<usize>(this), 29)); }
  createServicePaymentSelectionRes(): ServicePaymentSelectionRes {
    return changetype<ServicePaymentSelectionRes>(newAlternative(changetype<usize>(this), 29, 1));
  }
  /** absent where another one is there; SessionSetupReqType */
  @inline get SessionSetupReq(): SessionSetupReq | null { return changetype<SessionSetupReq | null>(alternative(changetype<usize>(this), 30)); }
  createSessionSetupReq(): SessionSetupReq {
    return changetype<SessionSetupReq>(newAlternative(changetype<usize>(this), 30, 2));
  }
  /** absent where another one is there; SessionSetupResType */
  @inline get SessionSetupRes(): SessionSetupRes | null { return changetype<SessionSetupRes | null>(alternative(changetype<usize>(this), 31)); }
  createSessionSetupRes(): SessionSetupRes {
    return changetype<SessionSetupRes>(newAlternative(changetype<usize>(this), 31, 12));
  }
  /** absent where another one is there; SessionStopType */
  @inline get SessionStopReq(): SessionStop | null { return changetype<SessionStop | null>(alternative(changetype<usize>(this), 32)); }
  createSessionStopReq(): SessionStop {
    return changetype<SessionStop>(newAlternative(changetype<usize>(this), 32, 1));
  }
  /** absent where another one is there; SessionStopResType */
  @inline get SessionStopRes(): SessionStopRes | null { return changetype<SessionStopRes | null>(alternative(changetype<usize>(this), 33)); }
  createSessionStopRes(): SessionStopRes {
    return changetype<SessionStopRes>(newAlternative(changetype<usize>(this), 33, 1));
  }
  /** absent where another one is there; WeldingDetectionReqType */
  @inline get WeldingDetectionReq(): WeldingDetectionReq | null { return changetype<WeldingDetectionReq | null>(alternative(changetype<usize>(this), 34)); }
  createWeldingDetectionReq(): WeldingDetectionReq {
    return changetype<WeldingDetectionReq>(newAlternative(changetype<usize>(this), 34, 6));
  }
  /** absent where another one is there; WeldingDetectionResType */
  @inline get WeldingDetectionRes(): WeldingDetectionRes | null { return changetype<WeldingDetectionRes | null>(alternative(changetype<usize>(this), 35)); }
  createWeldingDetectionRes(): WeldingDetectionRes {
    return changetype<WeldingDetectionRes>(newAlternative(changetype<usize>(this), 35, 14));
  }
}

/** Body.which */
export enum BodyWhich {
  none = 0,
  BodyElement = 1,
  CableCheckReq = 2,
  CableCheckRes = 3,
  CertificateInstallationReq = 4,
  CertificateInstallationRes = 5,
  CertificateUpdateReq = 6,
  CertificateUpdateRes = 7,
  ChargeParameterDiscoveryReq = 8,
  ChargeParameterDiscoveryRes = 9,
  ChargingStatusReq = 10,
  ChargingStatusRes = 11,
  ContractAuthenticationReq = 12,
  ContractAuthenticationRes = 13,
  CurrentDemandReq = 14,
  CurrentDemandRes = 15,
  MeteringReceiptReq = 16,
  MeteringReceiptRes = 17,
  PaymentDetailsReq = 18,
  PaymentDetailsRes = 19,
  PowerDeliveryReq = 20,
  PowerDeliveryRes = 21,
  PreChargeReq = 22,
  PreChargeRes = 23,
  ServiceDetailReq = 24,
  ServiceDetailRes = 25,
  ServiceDiscoveryReq = 26,
  ServiceDiscoveryRes = 27,
  ServicePaymentSelectionReq = 28,
  ServicePaymentSelectionRes = 29,
  SessionSetupReq = 30,
  SessionSetupRes = 31,
  SessionStopReq = 32,
  SessionStopRes = 33,
  WeldingDetectionReq = 34,
  WeldingDetectionRes = 35,
}

/** V2G_Message of DIN 70121; 12 bytes. */
@unmanaged
export class V2G_Message {
  static create(): V2G_Message {
    return changetype<V2G_Message>(newRecord(12));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(changetype<usize>(this)); }
  /** required; BodyType */
  @inline get Body(): Body { return changetype<Body>(changetype<usize>(this) + 8); }
}

/** What a document of DIN 70121 begins with: the root record of a decoded message, or of one to be encoded. */
@unmanaged
export class Document extends Root {
  static create(): Document {
    return changetype<Document>(newRecord(ROOT_RECORD_BYTES));
  }
  /** null: not this one */
  @inline get AC_EVChargeParameter(): AC_EVChargeParameter | null { return changetype<AC_EVChargeParameter | null>(alternative(changetype<usize>(this), 1)); }
  createAC_EVChargeParameter(): AC_EVChargeParameter {
    return changetype<AC_EVChargeParameter>(newAlternative(changetype<usize>(this), 1, 24));
  }
  /** null: not this one */
  @inline get AC_EVSEChargeParameter(): AC_EVSEChargeParameter | null { return changetype<AC_EVSEChargeParameter | null>(alternative(changetype<usize>(this), 2)); }
  createAC_EVSEChargeParameter(): AC_EVSEChargeParameter {
    return changetype<AC_EVSEChargeParameter>(newAlternative(changetype<usize>(this), 2, 22));
  }
  /** null: not this one */
  @inline get AC_EVSEStatus(): AC_EVSEStatus | null { return changetype<AC_EVSEStatus | null>(alternative(changetype<usize>(this), 3)); }
  createAC_EVSEStatus(): AC_EVSEStatus {
    return changetype<AC_EVSEStatus>(newAlternative(changetype<usize>(this), 3, 7));
  }
  /** null: not this one */
  @inline get CableCheckReq(): CableCheckReq | null { return changetype<CableCheckReq | null>(alternative(changetype<usize>(this), 5)); }
  createCableCheckReq(): CableCheckReq {
    return changetype<CableCheckReq>(newAlternative(changetype<usize>(this), 5, 6));
  }
  /** null: not this one */
  @inline get CableCheckRes(): CableCheckRes | null { return changetype<CableCheckRes | null>(alternative(changetype<usize>(this), 6)); }
  createCableCheckRes(): CableCheckRes {
    return changetype<CableCheckRes>(newAlternative(changetype<usize>(this), 6, 10));
  }
  /** null: not this one */
  @inline get CertificateInstallationReq(): CertificateInstallationReq | null { return changetype<CertificateInstallationReq | null>(alternative(changetype<usize>(this), 8)); }
  createCertificateInstallationReq(): CertificateInstallationReq {
    return changetype<CertificateInstallationReq>(newAlternative(changetype<usize>(this), 8, 8));
  }
  /** null: not this one */
  @inline get CertificateInstallationRes(): CertificateInstallationRes | null { return changetype<CertificateInstallationRes | null>(alternative(changetype<usize>(this), 9)); }
  createCertificateInstallationRes(): CertificateInstallationRes {
    return changetype<CertificateInstallationRes>(newAlternative(changetype<usize>(this), 9, 14));
  }
  /** null: not this one */
  @inline get CertificateUpdateReq(): CertificateUpdateReq | null { return changetype<CertificateUpdateReq | null>(alternative(changetype<usize>(this), 10)); }
  createCertificateUpdateReq(): CertificateUpdateReq {
    return changetype<CertificateUpdateReq>(newAlternative(changetype<usize>(this), 10, 13));
  }
  /** null: not this one */
  @inline get CertificateUpdateRes(): CertificateUpdateRes | null { return changetype<CertificateUpdateRes | null>(alternative(changetype<usize>(this), 11)); }
  createCertificateUpdateRes(): CertificateUpdateRes {
    return changetype<CertificateUpdateRes>(newAlternative(changetype<usize>(this), 11, 16));
  }
  /** null: not this one */
  @inline get ChargeParameterDiscoveryReq(): ChargeParameterDiscoveryReq | null { return changetype<ChargeParameterDiscoveryReq | null>(alternative(changetype<usize>(this), 12)); }
  createChargeParameterDiscoveryReq(): ChargeParameterDiscoveryReq {
    return changetype<ChargeParameterDiscoveryReq>(newAlternative(changetype<usize>(this), 12, 5));
  }
  /** null: not this one */
  @inline get ChargeParameterDiscoveryRes(): ChargeParameterDiscoveryRes | null { return changetype<ChargeParameterDiscoveryRes | null>(alternative(changetype<usize>(this), 13)); }
  createChargeParameterDiscoveryRes(): ChargeParameterDiscoveryRes {
    return changetype<ChargeParameterDiscoveryRes>(newAlternative(changetype<usize>(this), 13, 8));
  }
  /** null: not this one */
  @inline get ChargingStatusReq(): ChargingStatusReq | null { return changetype<ChargingStatusReq | null>(alternative(changetype<usize>(this), 14)); }
  createChargingStatusReq(): ChargingStatusReq {
    return changetype<ChargingStatusReq>(newAlternative(changetype<usize>(this), 14, 1));
  }
  /** null: not this one */
  @inline get ChargingStatusRes(): ChargingStatusRes | null { return changetype<ChargingStatusRes | null>(alternative(changetype<usize>(this), 15)); }
  createChargingStatusRes(): ChargingStatusRes {
    return changetype<ChargingStatusRes>(newAlternative(changetype<usize>(this), 15, 17));
  }
  /** null: not this one */
  @inline get ContractAuthenticationReq(): ContractAuthenticationReq | null { return changetype<ContractAuthenticationReq | null>(alternative(changetype<usize>(this), 16)); }
  createContractAuthenticationReq(): ContractAuthenticationReq {
    return changetype<ContractAuthenticationReq>(newAlternative(changetype<usize>(this), 16, 4));
  }
  /** null: not this one */
  @inline get ContractAuthenticationRes(): ContractAuthenticationRes | null { return changetype<ContractAuthenticationRes | null>(alternative(changetype<usize>(this), 17)); }
  createContractAuthenticationRes(): ContractAuthenticationRes {
    return changetype<ContractAuthenticationRes>(newAlternative(changetype<usize>(this), 17, 2));
  }
  /** null: not this one */
  @inline get CurrentDemandReq(): CurrentDemandReq | null { return changetype<CurrentDemandReq | null>(alternative(changetype<usize>(this), 18)); }
  createCurrentDemandReq(): CurrentDemandReq {
    return changetype<CurrentDemandReq>(newAlternative(changetype<usize>(this), 18, 29));
  }
  /** null: not this one */
  @inline get CurrentDemandRes(): CurrentDemandRes | null { return changetype<CurrentDemandRes | null>(alternative(changetype<usize>(this), 19)); }
  createCurrentDemandRes(): CurrentDemandRes {
    return changetype<CurrentDemandRes>(newAlternative(changetype<usize>(this), 19, 28));
  }
  /** null: not this one */
  @inline get DC_EVChargeParameter(): DC_EVChargeParameter | null { return changetype<DC_EVChargeParameter | null>(alternative(changetype<usize>(this), 20)); }
  createDC_EVChargeParameter(): DC_EVChargeParameter {
    return changetype<DC_EVChargeParameter>(newAlternative(changetype<usize>(this), 20, 25));
  }
  /** null: not this one */
  @inline get DC_EVPowerDeliveryParameter(): DC_EVPowerDeliveryParameter | null { return changetype<DC_EVPowerDeliveryParameter | null>(alternative(changetype<usize>(this), 21)); }
  createDC_EVPowerDeliveryParameter(): DC_EVPowerDeliveryParameter {
    return changetype<DC_EVPowerDeliveryParameter>(newAlternative(changetype<usize>(this), 21, 9));
  }
  /** null: not this one */
  @inline get DC_EVSEChargeParameter(): DC_EVSEChargeParameter | null { return changetype<DC_EVSEChargeParameter | null>(alternative(changetype<usize>(this), 22)); }
  createDC_EVSEChargeParameter(): DC_EVSEChargeParameter {
    return changetype<DC_EVSEChargeParameter>(newAlternative(changetype<usize>(this), 22, 39));
  }
  /** null: not this one */
  @inline get DC_EVSEStatus(): DC_EVSEStatus | null { return changetype<DC_EVSEStatus | null>(alternative(changetype<usize>(this), 23)); }
  createDC_EVSEStatus(): DC_EVSEStatus {
    return changetype<DC_EVSEStatus>(newAlternative(changetype<usize>(this), 23, 8));
  }
  /** null: not this one */
  @inline get DC_EVStatus(): DC_EVStatus | null { return changetype<DC_EVStatus | null>(alternative(changetype<usize>(this), 24)); }
  createDC_EVStatus(): DC_EVStatus {
    return changetype<DC_EVStatus>(newAlternative(changetype<usize>(this), 24, 6));
  }
  /** null: not this one */
  @inline get MeteringReceiptReq(): MeteringReceiptReq | null { return changetype<MeteringReceiptReq | null>(alternative(changetype<usize>(this), 38)); }
  createMeteringReceiptReq(): MeteringReceiptReq {
    return changetype<MeteringReceiptReq>(newAlternative(changetype<usize>(this), 38, 9));
  }
  /** null: not this one */
  @inline get MeteringReceiptRes(): MeteringReceiptRes | null { return changetype<MeteringReceiptRes | null>(alternative(changetype<usize>(this), 39)); }
  createMeteringReceiptRes(): MeteringReceiptRes {
    return changetype<MeteringReceiptRes>(newAlternative(changetype<usize>(this), 39, 8));
  }
  /** null: not this one */
  @inline get PMaxScheduleEntry(): PMaxScheduleEntry | null { return changetype<PMaxScheduleEntry | null>(alternative(changetype<usize>(this), 43)); }
  createPMaxScheduleEntry(): PMaxScheduleEntry {
    return changetype<PMaxScheduleEntry>(newAlternative(changetype<usize>(this), 43, 11));
  }
  /** null: not this one */
  @inline get PaymentDetailsReq(): PaymentDetailsReq | null { return changetype<PaymentDetailsReq | null>(alternative(changetype<usize>(this), 44)); }
  createPaymentDetailsReq(): PaymentDetailsReq {
    return changetype<PaymentDetailsReq>(newAlternative(changetype<usize>(this), 44, 7));
  }
  /** null: not this one */
  @inline get PaymentDetailsRes(): PaymentDetailsRes | null { return changetype<PaymentDetailsRes | null>(alternative(changetype<usize>(this), 45)); }
  createPaymentDetailsRes(): PaymentDetailsRes {
    return changetype<PaymentDetailsRes>(newAlternative(changetype<usize>(this), 45, 11));
  }
  /** null: not this one */
  @inline get PowerDeliveryReq(): PowerDeliveryReq | null { return changetype<PowerDeliveryReq | null>(alternative(changetype<usize>(this), 46)); }
  createPowerDeliveryReq(): PowerDeliveryReq {
    return changetype<PowerDeliveryReq>(newAlternative(changetype<usize>(this), 46, 9));
  }
  /** null: not this one */
  @inline get PowerDeliveryRes(): PowerDeliveryRes | null { return changetype<PowerDeliveryRes | null>(alternative(changetype<usize>(this), 47)); }
  createPowerDeliveryRes(): PowerDeliveryRes {
    return changetype<PowerDeliveryRes>(newAlternative(changetype<usize>(this), 47, 5));
  }
  /** null: not this one */
  @inline get PreChargeReq(): PreChargeReq | null { return changetype<PreChargeReq | null>(alternative(changetype<usize>(this), 48)); }
  createPreChargeReq(): PreChargeReq {
    return changetype<PreChargeReq>(newAlternative(changetype<usize>(this), 48, 16));
  }
  /** null: not this one */
  @inline get PreChargeRes(): PreChargeRes | null { return changetype<PreChargeRes | null>(alternative(changetype<usize>(this), 49)); }
  createPreChargeRes(): PreChargeRes {
    return changetype<PreChargeRes>(newAlternative(changetype<usize>(this), 49, 14));
  }
  /** null: not this one */
  @inline get RelativeTimeInterval(): RelativeTimeInterval | null { return changetype<RelativeTimeInterval | null>(alternative(changetype<usize>(this), 52)); }
  createRelativeTimeInterval(): RelativeTimeInterval {
    return changetype<RelativeTimeInterval>(newAlternative(changetype<usize>(this), 52, 9));
  }
  /** null: not this one */
  @inline get SAScheduleList(): SAScheduleList | null { return changetype<SAScheduleList | null>(alternative(changetype<usize>(this), 54)); }
  createSAScheduleList(): SAScheduleList {
    return changetype<SAScheduleList>(newAlternative(changetype<usize>(this), 54, 2));
  }
  /** null: not this one */
  @inline get SalesTariffEntry(): SalesTariffEntry | null { return changetype<SalesTariffEntry | null>(alternative(changetype<usize>(this), 57)); }
  createSalesTariffEntry(): SalesTariffEntry {
    return changetype<SalesTariffEntry>(newAlternative(changetype<usize>(this), 57, 12));
  }
  /** null: not this one */
  @inline get ServiceCharge(): ServiceCharge | null { return changetype<ServiceCharge | null>(alternative(changetype<usize>(this), 58)); }
  createServiceCharge(): ServiceCharge {
    return changetype<ServiceCharge>(newAlternative(changetype<usize>(this), 58, 9));
  }
  /** null: not this one */
  @inline get ServiceDetailReq(): ServiceDetailReq | null { return changetype<ServiceDetailReq | null>(alternative(changetype<usize>(this), 59)); }
  createServiceDetailReq(): ServiceDetailReq {
    return changetype<ServiceDetailReq>(newAlternative(changetype<usize>(this), 59, 2));
  }
  /** null: not this one */
  @inline get ServiceDetailRes(): ServiceDetailRes | null { return changetype<ServiceDetailRes | null>(alternative(changetype<usize>(this), 60)); }
  createServiceDetailRes(): ServiceDetailRes {
    return changetype<ServiceDetailRes>(newAlternative(changetype<usize>(this), 60, 6));
  }
  /** null: not this one */
  @inline get ServiceDiscoveryReq(): ServiceDiscoveryReq | null { return changetype<ServiceDiscoveryReq | null>(alternative(changetype<usize>(this), 61)); }
  createServiceDiscoveryReq(): ServiceDiscoveryReq {
    return changetype<ServiceDiscoveryReq>(newAlternative(changetype<usize>(this), 61, 4));
  }
  /** null: not this one */
  @inline get ServiceDiscoveryRes(): ServiceDiscoveryRes | null { return changetype<ServiceDiscoveryRes | null>(alternative(changetype<usize>(this), 62)); }
  createServiceDiscoveryRes(): ServiceDiscoveryRes {
    return changetype<ServiceDiscoveryRes>(newAlternative(changetype<usize>(this), 62, 15));
  }
  /** null: not this one */
  @inline get ServicePaymentSelectionReq(): ServicePaymentSelectionReq | null { return changetype<ServicePaymentSelectionReq | null>(alternative(changetype<usize>(this), 63)); }
  createServicePaymentSelectionReq(): ServicePaymentSelectionReq {
    return changetype<ServicePaymentSelectionReq>(newAlternative(changetype<usize>(this), 63, 3));
  }
  /** null: not this one */
  @inline get ServicePaymentSelectionRes(): ServicePaymentSelectionRes | null { return changetype<ServicePaymentSelectionRes | null>(alternative(changetype<usize>(this), 64)); }
  createServicePaymentSelectionRes(): ServicePaymentSelectionRes {
    return changetype<ServicePaymentSelectionRes>(newAlternative(changetype<usize>(this), 64, 1));
  }
  /** null: not this one */
  @inline get SessionSetupReq(): SessionSetupReq | null { return changetype<SessionSetupReq | null>(alternative(changetype<usize>(this), 65)); }
  createSessionSetupReq(): SessionSetupReq {
    return changetype<SessionSetupReq>(newAlternative(changetype<usize>(this), 65, 2));
  }
  /** null: not this one */
  @inline get SessionSetupRes(): SessionSetupRes | null { return changetype<SessionSetupRes | null>(alternative(changetype<usize>(this), 66)); }
  createSessionSetupRes(): SessionSetupRes {
    return changetype<SessionSetupRes>(newAlternative(changetype<usize>(this), 66, 12));
  }
  /** null: not this one */
  @inline get SessionStopReq(): SessionStop | null { return changetype<SessionStop | null>(alternative(changetype<usize>(this), 67)); }
  createSessionStopReq(): SessionStop {
    return changetype<SessionStop>(newAlternative(changetype<usize>(this), 67, 1));
  }
  /** null: not this one */
  @inline get SessionStopRes(): SessionStopRes | null { return changetype<SessionStopRes | null>(alternative(changetype<usize>(this), 68)); }
  createSessionStopRes(): SessionStopRes {
    return changetype<SessionStopRes>(newAlternative(changetype<usize>(this), 68, 1));
  }
  /** null: not this one */
  @inline get V2G_Message(): V2G_Message | null { return changetype<V2G_Message | null>(alternative(changetype<usize>(this), 78)); }
  createV2G_Message(): V2G_Message {
    return changetype<V2G_Message>(newAlternative(changetype<usize>(this), 78, 12));
  }
  /** null: not this one */
  @inline get WeldingDetectionReq(): WeldingDetectionReq | null { return changetype<WeldingDetectionReq | null>(alternative(changetype<usize>(this), 79)); }
  createWeldingDetectionReq(): WeldingDetectionReq {
    return changetype<WeldingDetectionReq>(newAlternative(changetype<usize>(this), 79, 6));
  }
  /** null: not this one */
  @inline get WeldingDetectionRes(): WeldingDetectionRes | null { return changetype<WeldingDetectionRes | null>(alternative(changetype<usize>(this), 80)); }
  createWeldingDetectionRes(): WeldingDetectionRes {
    return changetype<WeldingDetectionRes>(newAlternative(changetype<usize>(this), 80, 14));
  }
}

/** Document.which */
export enum DocumentRoot {
  AC_EVChargeParameter = 1,
  AC_EVSEChargeParameter = 2,
  AC_EVSEStatus = 3,
  CableCheckReq = 5,
  CableCheckRes = 6,
  CanonicalizationMethod = 7,
  CertificateInstallationReq = 8,
  CertificateInstallationRes = 9,
  CertificateUpdateReq = 10,
  CertificateUpdateRes = 11,
  ChargeParameterDiscoveryReq = 12,
  ChargeParameterDiscoveryRes = 13,
  ChargingStatusReq = 14,
  ChargingStatusRes = 15,
  ContractAuthenticationReq = 16,
  ContractAuthenticationRes = 17,
  CurrentDemandReq = 18,
  CurrentDemandRes = 19,
  DC_EVChargeParameter = 20,
  DC_EVPowerDeliveryParameter = 21,
  DC_EVSEChargeParameter = 22,
  DC_EVSEStatus = 23,
  DC_EVStatus = 24,
  DSAKeyValue = 25,
  DigestMethod = 26,
  DigestValue = 27,
  KeyInfo = 34,
  KeyName = 35,
  KeyValue = 36,
  Manifest = 37,
  MeteringReceiptReq = 38,
  MeteringReceiptRes = 39,
  MgmtData = 40,
  Object = 41,
  PGPData = 42,
  PMaxScheduleEntry = 43,
  PaymentDetailsReq = 44,
  PaymentDetailsRes = 45,
  PowerDeliveryReq = 46,
  PowerDeliveryRes = 47,
  PreChargeReq = 48,
  PreChargeRes = 49,
  RSAKeyValue = 50,
  Reference = 51,
  RelativeTimeInterval = 52,
  RetrievalMethod = 53,
  SAScheduleList = 54,
  SPKIData = 56,
  SalesTariffEntry = 57,
  ServiceCharge = 58,
  ServiceDetailReq = 59,
  ServiceDetailRes = 60,
  ServiceDiscoveryReq = 61,
  ServiceDiscoveryRes = 62,
  ServicePaymentSelectionReq = 63,
  ServicePaymentSelectionRes = 64,
  SessionSetupReq = 65,
  SessionSetupRes = 66,
  SessionStopReq = 67,
  SessionStopRes = 68,
  Signature = 69,
  SignatureMethod = 70,
  SignatureProperties = 71,
  SignatureProperty = 72,
  SignatureValue = 73,
  SignedInfo = 74,
  Transform = 76,
  Transforms = 77,
  V2G_Message = 78,
  WeldingDetectionReq = 79,
  WeldingDetectionRes = 80,
  X509Data = 81,
}

/** Root.which of a fragment */
export enum FragmentRoot {
  AC_EVChargeParameter = 1,
  AC_EVSEChargeParameter = 2,
  AC_EVSEStatus = 3,
  Body = 5,
  BulkChargingComplete = 7,
  BulkSOC = 9,
  CableCheckReq = 10,
  CableCheckRes = 11,
  CanonicalizationMethod = 12,
  Certificate = 13,
  CertificateInstallationReq = 14,
  CertificateInstallationRes = 15,
  CertificateUpdateReq = 16,
  CertificateUpdateRes = 17,
  ChargeParameterDiscoveryReq = 18,
  ChargeParameterDiscoveryRes = 19,
  ChargeService = 20,
  ChargingComplete = 21,
  ChargingProfile = 23,
  ChargingProfileEntryMaxPower = 24,
  ChargingProfileEntryStart = 25,
  ChargingStatusReq = 26,
  ChargingStatusRes = 27,
  ConsumptionCost = 28,
  ContractAuthenticationReq = 29,
  ContractAuthenticationRes = 30,
  ContractID = 31,
  ContractSignatureCertChain = 32,
  ContractSignatureEncryptedPrivateKey = 33,
  Cost = 34,
  CurrentDemandReq = 35,
  CurrentDemandRes = 36,
  DC_EVChargeParameter = 37,
  DC_EVPowerDeliveryParameter = 38,
  DC_EVSEChargeParameter = 39,
  DC_EVSEStatus = 40,
  DC_EVStatus = 42,
  DHParams = 44,
  DSAKeyValue = 45,
  DateTimeNow = 46,
  DepartureTime = 47,
  DigestMethod = 48,
  DigestValue = 49,
  EAmount = 50,
  EPriceLevel = 51,
  EVCCID = 52,
  EVCabinConditioning = 53,
  EVEnergyCapacity = 55,
  EVEnergyRequest = 56,
  EVErrorCode = 57,
  EVMaxCurrent = 58,
  EVMaxVoltage = 59,
  EVMaximumCurrentLimit = 60,
  EVMaximumPowerLimit = 62,
  EVMaximumVoltageLimit = 64,
  EVMinCurrent = 66,
  EVRESSConditioning = 68,
  EVRESSSOC = 69,
  EVReady = 70,
  EVRequestedEnergyTransferType = 71,
  EVSECurrentLimitAchieved = 73,
  EVSECurrentRegulationTolerance = 74,
  EVSEEnergyToBeDelivered = 75,
  EVSEID = 76,
  EVSEIsolationStatus = 77,
  EVSEMaxCurrent = 78,
  EVSEMaxVoltage = 80,
  EVSEMaximumCurrentLimit = 81,
  EVSEMaximumPowerLimit = 83,
  EVSEMaximumVoltageLimit = 85,
  EVSEMinCurrent = 87,
  EVSEMinimumCurrentLimit = 88,
  EVSEMinimumVoltageLimit = 89,
  EVSENotification = 90,
  EVSEPeakCurrentRipple = 91,
  EVSEPowerLimitAchieved = 92,
  EVSEPresentCurrent = 93,
  EVSEPresentVoltage = 94,
  EVSEProcessing = 95,
  EVSEStatusCode = 97,
  EVSEVoltageLimitAchieved = 98,
  EVTargetCurrent = 100,
  EVTargetVoltage = 101,
  EnergyTransferType = 102,
  Exponent = 104,
  FaultCode = 105,
  FaultMsg = 106,
  FreeService = 107,
  FullSOC = 108,
  G = 109,
  GenChallenge = 110,
  HMACOutputLength = 111,
  Header = 112,
  J = 113,
  KeyInfo = 114,
  KeyName = 115,
  KeyValue = 116,
  ListOfRootCertificateIDs = 117,
  Manifest = 118,
  MeterID = 119,
  MeterInfo = 120,
  MeterReading = 121,
  MeterStatus = 122,
  MeteringReceiptReq = 123,
  MeteringReceiptRes = 124,
  MgmtData = 125,
  Modulus = 126,
  Multiplier = 127,
  Notification = 128,
  NotificationMaxDelay = 129,
  NumEPriceLevels = 130,
  OEMProvisioningCert = 131,
  Object = 132,
  P = 133,
  PGPData = 134,
  PGPKeyID = 135,
  PGPKeyPacket = 136,
  PMax = 137,
  PMaxSchedule = 138,
  PMaxScheduleEntry = 139,
  PMaxScheduleID = 140,
  Parameter = 141,
  ParameterSet = 142,
  ParameterSetID = 143,
  PaymentDetailsReq = 144,
  PaymentDetailsRes = 145,
  PaymentOption = 146,
  PaymentOptions = 147,
  PgenCounter = 148,
  PowerDeliveryReq = 149,
  PowerDeliveryRes = 150,
  PowerSwitchClosed = 151,
  PreChargeReq = 152,
  PreChargeRes = 153,
  ProfileEntry = 154,
  Q = 155,
  RCD = 156,
  RSAKeyValue = 157,
  ReadyToChargeState = 158,
  ReceiptRequired = 159,
  Reference = 160,
  RelativeTimeInterval = 161,
  RemainingTimeToBulkSoC = 162,
  RemainingTimeToFullSoC = 163,
  ResponseCode = 164,
  RetrievalMethod = 165,
  RetryCounter = 166,
  RootCertificateID = 167,
  SAScheduleList = 168,
  SAScheduleTuple = 169,
  SAScheduleTupleID = 170,
  SPKIData = 173,
  SPKISexp = 174,
  SalesTariff = 175,
  SalesTariffDescription = 176,
  SalesTariffEntry = 177,
  SalesTariffID = 178,
  Seed = 179,
  SelectedPaymentOption = 180,
  SelectedService = 181,
  SelectedServiceList = 182,
  Service = 183,
  ServiceCategory = 184,
  ServiceCharge = 186,
  ServiceDetailReq = 187,
  ServiceDetailRes = 188,
  ServiceDiscoveryReq = 189,
  ServiceDiscoveryRes = 190,
  ServiceID = 191,
  ServiceList = 193,
  ServiceName = 194,
  ServiceParameterList = 195,
  ServicePaymentSelectionReq = 196,
  ServicePaymentSelectionRes = 197,
  ServiceScope = 198,
  ServiceTag = 200,
  SessionID = 201,
  SessionSetupReq = 203,
  SessionSetupRes = 204,
  SessionStopReq = 205,
  SessionStopRes = 206,
  SigMeterReading = 207,
  Signature = 208,
  SignatureMethod = 209,
  SignatureProperties = 210,
  SignatureProperty = 211,
  SignatureValue = 212,
  SignedInfo = 213,
  SubCertificates = 214,
  TMeter = 215,
  Transform = 217,
  Transforms = 218,
  Unit = 219,
  V2G_Message = 220,
  Value = 221,
  WeldingDetectionReq = 222,
  WeldingDetectionRes = 223,
  X509CRL = 224,
  X509Certificate = 225,
  X509Data = 226,
  X509IssuerName = 227,
  X509IssuerSerial = 228,
  X509SKI = 229,
  X509SerialNumber = 230,
  X509SubjectName = 231,
  XPath = 232,
  Y = 233,
  amount = 234,
  amountMultiplier = 235,
  boolValue = 236,
  byteValue = 237,
  costKind = 238,
  duration = 239,
  intValue = 240,
  physicalValue = 241,
  shortValue = 242,
  start = 243,
  startValue = 244,
  stringValue = 245,
}
