// Made by `npm run schema` from the schema files. Do not edit.
// Message classes of ISO 15118-2. How to use them: docs/exi.md.

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
import { Signature, X509IssuerSerial } from './xmldsig';

/** EVSENotificationType of ISO 15118-2. */
export enum EVSENotification {
  None = 0,
  StopCharging = 1,
  ReNegotiation = 2,
}

/** DC_EVErrorCodeType of ISO 15118-2. */
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

/** DC_EVSEStatusCodeType of ISO 15118-2. */
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

/** costKindType of ISO 15118-2. */
export enum CostKind {
  relativePricePercentage = 0,
  RenewableGenerationPercentage = 1,
  CarbonDioxideEmission = 2,
}

/** serviceCategoryType of ISO 15118-2. */
export enum ServiceCategory {
  EVCharging = 0,
  Internet = 1,
  ContractCertificate = 2,
  OtherCustom = 3,
}

/** paymentOptionType of ISO 15118-2. */
export enum PaymentOption {
  Contract = 0,
  ExternalPayment = 1,
}

/** faultCodeType of ISO 15118-2. */
export enum FaultCode {
  ParsingError = 0,
  NoTLSRootCertificatAvailable = 1,
  UnknownError = 2,
}

/** unitSymbolType of ISO 15118-2. */
export enum UnitSymbol {
  h = 0,
  m = 1,
  s = 2,
  A = 3,
  V = 4,
  W = 5,
  Wh = 6,
}

/** responseCodeType of ISO 15118-2. */
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
  FAILED_MeteringSignatureNotValid = 20,
  FAILED_NoChargeServiceSelected = 21,
  FAILED_WrongEnergyTransferMode = 22,
  FAILED_ContactorError = 23,
  FAILED_CertificateNotAllowedAtThisEVSE = 24,
  FAILED_CertificateRevoked = 25,
}

/** EVSEProcessingType of ISO 15118-2. */
export enum EVSEProcessing {
  Finished = 0,
  Ongoing = 1,
  Ongoing_WaitingForCustomerInteraction = 2,
}

/** isolationLevelType of ISO 15118-2. */
export enum IsolationLevel {
  Invalid = 0,
  Valid = 1,
  Warning = 2,
  Fault = 3,
  No_IMD = 4,
}

/** EnergyTransferModeType of ISO 15118-2. */
export enum EnergyTransferMode {
  AC_single_phase_core = 0,
  AC_three_phase_core = 1,
  DC_core = 2,
  DC_extended = 3,
  DC_combo_core = 4,
  DC_unique = 5,
}

/** chargeProgressType of ISO 15118-2. */
export enum ChargeProgress {
  Start = 0,
  Stop = 1,
  Renegotiate = 2,
}

/** chargingSessionType of ISO 15118-2. */
export enum ChargingSession {
  Terminate = 0,
  Pause = 1,
}

/** ChargingStatusReqType of ISO 15118-2; 1 bytes. */
@unmanaged
export class ChargingStatusReq {
  static create(): ChargingStatusReq {
    return changetype<ChargingStatusReq>(newRecord(1));
  }
}

/** EVPowerDeliveryParameterType of ISO 15118-2; 1 bytes. */
@unmanaged
export class EVPowerDeliveryParameter {
  static create(): EVPowerDeliveryParameter {
    return changetype<EVPowerDeliveryParameter>(newRecord(1));
  }
}

/** BodyBaseType of ISO 15118-2; 1 bytes. */
@unmanaged
export class BodyBase {
  static create(): BodyBase {
    return changetype<BodyBase>(newRecord(1));
  }
}

/** PhysicalValueType of ISO 15118-2; 4 bytes. */
@unmanaged
export class PhysicalValue {
  static create(): PhysicalValue {
    return changetype<PhysicalValue>(newRecord(4));
  }
  /** required; unitMultiplierType -3..3 */
  @inline get Multiplier(): i8 { return load<i8>(changetype<usize>(this), 0); }
  @inline set Multiplier(value: i8) { store<i8>(changetype<usize>(this), <i8>value, 0); }
  /** required; unitSymbolType */
  @inline get Unit(): UnitSymbol { return <UnitSymbol>load<u8>(changetype<usize>(this), 1); }
  @inline set Unit(value: UnitSymbol) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; short -32768..32767 */
  @inline get Value(): i16 { return load<i16>(changetype<usize>(this), 2); }
  @inline set Value(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 2); }
  /** all members, the optional ones too */
  set(Multiplier: i8, Unit: UnitSymbol, Value: i16): void {
    this.Multiplier = Multiplier;
    this.Unit = Unit;
    this.Value = Value;
  }
}

/** AC_EVChargeParameterType of ISO 15118-2; 21 bytes. */
@unmanaged
export class AC_EVChargeParameter {
  static create(): AC_EVChargeParameter {
    return changetype<AC_EVChargeParameter>(newRecord(21));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 1); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; PhysicalValueType; Wh */
  @inline get EAmount(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 5); }
  /** required; PhysicalValueType; V */
  @inline get EVMaxVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 9); }
  /** required; PhysicalValueType; A */
  @inline get EVMaxCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 13); }
  /** required; PhysicalValueType; A */
  @inline get EVMinCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 17); }
}

/** AC_EVSEStatusType of ISO 15118-2; 4 bytes. */
@unmanaged
export class AC_EVSEStatus {
  static create(): AC_EVSEStatus {
    return changetype<AC_EVSEStatus>(newRecord(4));
  }
  /** required; unsignedShort 0..65535; s */
  @inline get NotificationMaxDelay(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set NotificationMaxDelay(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 0); }
  /** required; EVSENotificationType */
  @inline get EVSENotification(): EVSENotification { return <EVSENotification>load<u8>(changetype<usize>(this), 2); }
  @inline set EVSENotification(value: EVSENotification) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; boolean */
  @inline get RCD(): bool { return load<u8>(changetype<usize>(this), 3) !== 0; }
  @inline set RCD(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 3); }
}

/** AC_EVSEChargeParameterType of ISO 15118-2; 12 bytes. */
@unmanaged
export class AC_EVSEChargeParameter {
  static create(): AC_EVSEChargeParameter {
    return changetype<AC_EVSEChargeParameter>(newRecord(12));
  }
  /** required; AC_EVSEStatusType */
  @inline get AC_EVSEStatus(): AC_EVSEStatus { return changetype<AC_EVSEStatus>(changetype<usize>(this)); }
  /** required; PhysicalValueType; V */
  @inline get EVSENominalVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 4); }
  /** required; PhysicalValueType; A */
  @inline get EVSEMaxCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 8); }
}

/** AuthorizationReqType of ISO 15118-2; 4 bytes. */
@unmanaged
export class AuthorizationReq {
  static create(): AuthorizationReq {
    return changetype<AuthorizationReq>(newRecord(4));
  }
  /** optional; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  clearId(): void { store<u16>(changetype<usize>(this), 0, 0); }
  /** optional; genChallengeType, 16 bytes */
  @inline get GenChallenge(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setGenChallenge(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 16, 16);
  }
  clearGenChallenge(): void { store<u16>(changetype<usize>(this), 0, 2); }
}

/** AuthorizationResType of ISO 15118-2; 2 bytes. */
@unmanaged
export class AuthorizationRes {
  static create(): AuthorizationRes {
    return changetype<AuthorizationRes>(newRecord(2));
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

/** DC_EVStatusType of ISO 15118-2; 3 bytes. */
@unmanaged
export class DC_EVStatus {
  static create(): DC_EVStatus {
    return changetype<DC_EVStatus>(newRecord(3));
  }
  /** required; boolean */
  @inline get EVReady(): bool { return load<u8>(changetype<usize>(this), 0) !== 0; }
  @inline set EVReady(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; DC_EVErrorCodeType */
  @inline get EVErrorCode(): DC_EVErrorCode { return <DC_EVErrorCode>load<u8>(changetype<usize>(this), 1); }
  @inline set EVErrorCode(value: DC_EVErrorCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; percentValueType 0..100; % */
  @inline get EVRESSSOC(): u8 { return load<u8>(changetype<usize>(this), 2); }
  @inline set EVRESSSOC(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 2); }
}

/** CableCheckReqType of ISO 15118-2; 3 bytes. */
@unmanaged
export class CableCheckReq {
  static create(): CableCheckReq {
    return changetype<CableCheckReq>(newRecord(3));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this)); }
}

/** DC_EVSEStatusType of ISO 15118-2; 6 bytes. */
@unmanaged
export class DC_EVSEStatus {
  static create(): DC_EVSEStatus {
    return changetype<DC_EVSEStatus>(newRecord(6));
  }
  /** required; unsignedShort 0..65535; s */
  @inline get NotificationMaxDelay(): u16 { return load<u16>(changetype<usize>(this), 1); }
  @inline set NotificationMaxDelay(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 1); }
  /** required; EVSENotificationType */
  @inline get EVSENotification(): EVSENotification { return <EVSENotification>load<u8>(changetype<usize>(this), 3); }
  @inline set EVSENotification(value: EVSENotification) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  @inline get hasEVSEIsolationStatus(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; isolationLevelType */
  @inline get EVSEIsolationStatus(): IsolationLevel { return <IsolationLevel>load<u8>(changetype<usize>(this), 4); }
  @inline set EVSEIsolationStatus(value: IsolationLevel) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 4); }
  clearEVSEIsolationStatus(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; DC_EVSEStatusCodeType */
  @inline get EVSEStatusCode(): DC_EVSEStatusCode { return <DC_EVSEStatusCode>load<u8>(changetype<usize>(this), 5); }
  @inline set EVSEStatusCode(value: DC_EVSEStatusCode) { store<u8>(changetype<usize>(this), <u8>value, 5); }
}

/** CableCheckResType of ISO 15118-2; 8 bytes. */
@unmanaged
export class CableCheckRes {
  static create(): CableCheckRes {
    return changetype<CableCheckRes>(newRecord(8));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus { return changetype<DC_EVSEStatus>(changetype<usize>(this) + 1); }
  /** required; EVSEProcessingType */
  @inline get EVSEProcessing(): EVSEProcessing { return <EVSEProcessing>load<u8>(changetype<usize>(this), 7); }
  @inline set EVSEProcessing(value: EVSEProcessing) { store<u8>(changetype<usize>(this), <u8>value, 7); }
}

/** ListOfRootCertificateIDsType of ISO 15118-2; 2 bytes. */
@unmanaged
export class ListOfRootCertificateIDs {
  static create(): ListOfRootCertificateIDs {
    return changetype<ListOfRootCertificateIDs>(newRecord(2));
  }
  /** 1..20 times; X509IssuerSerialType */
  @inline get RootCertificateID(): RecordList<X509IssuerSerial> { return changetype<RecordList<X509IssuerSerial>>(changetype<usize>(this)); }
  addRootCertificateID(): X509IssuerSerial {
    return changetype<X509IssuerSerial>(newItem(changetype<usize>(this), 4, 20));
  }
}

/** CertificateInstallationReqType of ISO 15118-2; 6 bytes. */
@unmanaged
export class CertificateInstallationReq {
  static create(): CertificateInstallationReq {
    return changetype<CertificateInstallationReq>(newRecord(6));
  }
  /** required; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; certificateType, at most 800 bytes */
  @inline get OEMProvisioningCert(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setOEMProvisioningCert(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 0, 800);
  }
  /** required; ListOfRootCertificateIDsType */
  @inline get ListOfRootCertificateIDs(): ListOfRootCertificateIDs { return changetype<ListOfRootCertificateIDs>(changetype<usize>(this) + 4); }
}

/** SubCertificatesType of ISO 15118-2; 2 bytes. */
@unmanaged
export class SubCertificates {
  static create(): SubCertificates {
    return changetype<SubCertificates>(newRecord(2));
  }
  /** 1..4 times; certificateType, at most 800 bytes */
  @inline get Certificate(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this)); }
  addCertificate(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this), 2, 4), at, bytes, 0, 800);
  }
}

/** CertificateChainType of ISO 15118-2; 7 bytes. */
@unmanaged
export class CertificateChain {
  static create(): CertificateChain {
    return changetype<CertificateChain>(newRecord(7));
  }
  /** optional; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setId(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, u32.MAX_VALUE);
  }
  clearId(): void { store<u16>(changetype<usize>(this), 0, 1); }
  /** required; certificateType, at most 800 bytes */
  @inline get Certificate(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 3); }
  setCertificate(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 3, at, bytes, 0, 800);
  }
  /** optional; SubCertificatesType */
  @inline get SubCertificates(): SubCertificates | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<SubCertificates>(changetype<usize>(this) + 5) : null; }
  createSubCertificates(): SubCertificates {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 2);
    return changetype<SubCertificates>(changetype<usize>(this) + 5);
  }
  clearSubCertificates(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** ContractSignatureEncryptedPrivateKeyType of ISO 15118-2; 4 bytes. */
@unmanaged
export class ContractSignatureEncryptedPrivateKey {
  static create(): ContractSignatureEncryptedPrivateKey {
    return changetype<ContractSignatureEncryptedPrivateKey>(newRecord(4));
  }
  /** required; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; privateKeyType, at most 48 bytes */
  @inline get CONTENT(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setCONTENT(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 0, 48);
  }
}

/** DiffieHellmanPublickeyType of ISO 15118-2; 4 bytes. */
@unmanaged
export class DiffieHellmanPublickey {
  static create(): DiffieHellmanPublickey {
    return changetype<DiffieHellmanPublickey>(newRecord(4));
  }
  /** required; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; dHpublickeyType, at most 65 bytes */
  @inline get CONTENT(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setCONTENT(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 0, 65);
  }
}

/** EMAIDType of ISO 15118-2; 4 bytes. */
@unmanaged
export class EMAID {
  static create(): EMAID {
    return changetype<EMAID>(newRecord(4));
  }
  /** required; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; eMAIDType, 14..15 characters */
  @inline get CONTENT(): Text { return changetype<Text>(changetype<usize>(this) + 2); }
  setCONTENT(text: string): bool {
    return putText(changetype<usize>(this) + 2, text, 14, 15);
  }
  /** UTF-8 at an address */
  setCONTENTUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 2, at, bytes, 14, 15);
  }
}

/** CertificateInstallationResType of ISO 15118-2; 27 bytes. */
@unmanaged
export class CertificateInstallationRes {
  static create(): CertificateInstallationRes {
    return changetype<CertificateInstallationRes>(newRecord(27));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; CertificateChainType */
  @inline get SAProvisioningCertificateChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 1); }
  /** required; CertificateChainType */
  @inline get ContractSignatureCertChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 8); }
  /** required; ContractSignatureEncryptedPrivateKeyType */
  @inline get ContractSignatureEncryptedPrivateKey(): ContractSignatureEncryptedPrivateKey { return changetype<ContractSignatureEncryptedPrivateKey>(changetype<usize>(this) + 15); }
  /** required; DiffieHellmanPublickeyType */
  @inline get DHpublickey(): DiffieHellmanPublickey { return changetype<DiffieHellmanPublickey>(changetype<usize>(this) + 19); }
  /** required; EMAIDType */
  @inline get eMAID(): EMAID { return changetype<EMAID>(changetype<usize>(this) + 23); }
}

/** CertificateUpdateReqType of ISO 15118-2; 13 bytes. */
@unmanaged
export class CertificateUpdateReq {
  static create(): CertificateUpdateReq {
    return changetype<CertificateUpdateReq>(newRecord(13));
  }
  /** required; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; CertificateChainType */
  @inline get ContractSignatureCertChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 2); }
  /** required; eMAIDType, 14..15 characters */
  @inline get eMAID(): Text { return changetype<Text>(changetype<usize>(this) + 9); }
  seteMAID(text: string): bool {
    return putText(changetype<usize>(this) + 9, text, 14, 15);
  }
  /** UTF-8 at an address */
  seteMAIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 9, at, bytes, 14, 15);
  }
  /** required; ListOfRootCertificateIDsType */
  @inline get ListOfRootCertificateIDs(): ListOfRootCertificateIDs { return changetype<ListOfRootCertificateIDs>(changetype<usize>(this) + 11); }
}

/** CertificateUpdateResType of ISO 15118-2; 30 bytes. */
@unmanaged
export class CertificateUpdateRes {
  static create(): CertificateUpdateRes {
    return changetype<CertificateUpdateRes>(newRecord(30));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; CertificateChainType */
  @inline get SAProvisioningCertificateChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 2); }
  /** required; CertificateChainType */
  @inline get ContractSignatureCertChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 9); }
  /** required; ContractSignatureEncryptedPrivateKeyType */
  @inline get ContractSignatureEncryptedPrivateKey(): ContractSignatureEncryptedPrivateKey { return changetype<ContractSignatureEncryptedPrivateKey>(changetype<usize>(this) + 16); }
  /** required; DiffieHellmanPublickeyType */
  @inline get DHpublickey(): DiffieHellmanPublickey { return changetype<DiffieHellmanPublickey>(changetype<usize>(this) + 20); }
  /** required; EMAIDType */
  @inline get eMAID(): EMAID { return changetype<EMAID>(changetype<usize>(this) + 24); }
  @inline get hasRetryCounter(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; short -32768..32767 */
  @inline get RetryCounter(): i16 { return load<i16>(changetype<usize>(this), 28); }
  @inline set RetryCounter(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<i16>(changetype<usize>(this), <i16>value, 28); }
  clearRetryCounter(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** DC_EVChargeParameterType of ISO 15118-2; 30 bytes. */
@unmanaged
export class DC_EVChargeParameter {
  static create(): DC_EVChargeParameter {
    return changetype<DC_EVChargeParameter>(newRecord(30));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 1); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this) + 5); }
  /** required; PhysicalValueType; A */
  @inline get EVMaximumCurrentLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 8); }
  /** optional; PhysicalValueType; W */
  @inline get EVMaximumPowerLimit(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<PhysicalValue>(changetype<usize>(this) + 12) : null; }
  createEVMaximumPowerLimit(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 12, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 12);
  }
  clearEVMaximumPowerLimit(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** required; PhysicalValueType; V */
  @inline get EVMaximumVoltageLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 16); }
  /** optional; PhysicalValueType; Wh */
  @inline get EVEnergyCapacity(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<PhysicalValue>(changetype<usize>(this) + 20) : null; }
  createEVEnergyCapacity(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 20, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 20);
  }
  clearEVEnergyCapacity(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; PhysicalValueType; Wh */
  @inline get EVEnergyRequest(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<PhysicalValue>(changetype<usize>(this) + 24) : null; }
  createEVEnergyRequest(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 24, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 24);
  }
  clearEVEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  @inline get hasFullSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 16) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get FullSOC(): u8 { return load<u8>(changetype<usize>(this), 28); }
  @inline set FullSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0); store<u8>(changetype<usize>(this), <u8>value, 28); }
  clearFullSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  @inline get hasBulkSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 32) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get BulkSOC(): u8 { return load<u8>(changetype<usize>(this), 29); }
  @inline set BulkSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0); store<u8>(changetype<usize>(this), <u8>value, 29); }
  clearBulkSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
}

/** ChargeParameterDiscoveryReqType of ISO 15118-2; 8 bytes. */
@unmanaged
export class ChargeParameterDiscoveryReq {
  static create(): ChargeParameterDiscoveryReq {
    return changetype<ChargeParameterDiscoveryReq>(newRecord(8));
  }
  @inline get hasMaxEntriesSAScheduleTuple(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedShort 0..65535 */
  @inline get MaxEntriesSAScheduleTuple(): u16 { return load<u16>(changetype<usize>(this), 1); }
  @inline set MaxEntriesSAScheduleTuple(value: u16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u16>(changetype<usize>(this), <u16>value, 1); }
  clearMaxEntriesSAScheduleTuple(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; EnergyTransferModeType */
  @inline get RequestedEnergyTransferMode(): EnergyTransferMode { return <EnergyTransferMode>load<u8>(changetype<usize>(this), 3); }
  @inline set RequestedEnergyTransferMode(value: EnergyTransferMode) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** exactly one of AC_EVChargeParameter, DC_EVChargeParameter; AC_EVChargeParameterType */
  @inline get AC_EVChargeParameter(): AC_EVChargeParameter | null { return changetype<AC_EVChargeParameter | null>(follow(changetype<usize>(this) + 4)); }
  createAC_EVChargeParameter(): AC_EVChargeParameter {
    return changetype<AC_EVChargeParameter>(newRecordAt(changetype<usize>(this) + 4, 21));
  }
  clearAC_EVChargeParameter(): void { store<u16>(changetype<usize>(this), 0, 4); }
  /** exactly one of AC_EVChargeParameter, DC_EVChargeParameter; DC_EVChargeParameterType */
  @inline get DC_EVChargeParameter(): DC_EVChargeParameter | null { return changetype<DC_EVChargeParameter | null>(follow(changetype<usize>(this) + 6)); }
  createDC_EVChargeParameter(): DC_EVChargeParameter {
    return changetype<DC_EVChargeParameter>(newRecordAt(changetype<usize>(this) + 6, 30));
  }
  clearDC_EVChargeParameter(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** RelativeTimeIntervalType of ISO 15118-2; 9 bytes. */
@unmanaged
export class RelativeTimeInterval {
  static create(): RelativeTimeInterval {
    return changetype<RelativeTimeInterval>(newRecord(9));
  }
  /** required; start 0..16777214; s */
  @inline get start(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set start(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 1); }
  @inline get hasduration(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; duration 0..86400; s */
  @inline get duration(): u32 { return load<u32>(changetype<usize>(this), 5); }
  @inline set duration(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 5); }
  clearduration(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** all members, the optional ones too */
  set(start: u32, duration: u32): void {
    this.start = start;
    this.duration = duration;
  }
}

/** PMaxScheduleEntryType of ISO 15118-2; 13 bytes. */
@unmanaged
export class PMaxScheduleEntry {
  static create(): PMaxScheduleEntry {
    return changetype<PMaxScheduleEntry>(newRecord(13));
  }
  /** required; RelativeTimeIntervalType */
  @inline get RelativeTimeInterval(): RelativeTimeInterval { return changetype<RelativeTimeInterval>(changetype<usize>(this)); }
  /** required; PhysicalValueType; W */
  @inline get PMax(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 9); }
}

/** PMaxScheduleType of ISO 15118-2; 2 bytes. */
@unmanaged
export class PMaxSchedule {
  static create(): PMaxSchedule {
    return changetype<PMaxSchedule>(newRecord(2));
  }
  /** 1..1024 times; PMaxScheduleEntryType */
  @inline get PMaxScheduleEntry(): RecordList<PMaxScheduleEntry> { return changetype<RecordList<PMaxScheduleEntry>>(changetype<usize>(this)); }
  addPMaxScheduleEntry(): PMaxScheduleEntry {
    return changetype<PMaxScheduleEntry>(newItem(changetype<usize>(this), 13, 1024));
  }
}

/** CostType of ISO 15118-2; 7 bytes. */
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

/** ConsumptionCostType of ISO 15118-2; 6 bytes. */
@unmanaged
export class ConsumptionCost {
  static create(): ConsumptionCost {
    return changetype<ConsumptionCost>(newRecord(6));
  }
  /** required; PhysicalValueType */
  @inline get startValue(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this)); }
  /** 1..3 times; CostType */
  @inline get Cost(): RecordList<Cost> { return changetype<RecordList<Cost>>(changetype<usize>(this) + 4); }
  addCost(): Cost {
    return changetype<Cost>(newItem(changetype<usize>(this) + 4, 7, 3));
  }
}

/** SalesTariffEntryType of ISO 15118-2; 13 bytes. */
@unmanaged
export class SalesTariffEntry {
  static create(): SalesTariffEntry {
    return changetype<SalesTariffEntry>(newRecord(13));
  }
  /** required; RelativeTimeIntervalType */
  @inline get RelativeTimeInterval(): RelativeTimeInterval { return changetype<RelativeTimeInterval>(changetype<usize>(this) + 1); }
  @inline get hasEPriceLevel(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedByte 0..255 */
  @inline get EPriceLevel(): u8 { return load<u8>(changetype<usize>(this), 10); }
  @inline set EPriceLevel(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 10); }
  clearEPriceLevel(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** 0..3 times; ConsumptionCostType */
  @inline get ConsumptionCost(): RecordList<ConsumptionCost> { return changetype<RecordList<ConsumptionCost>>(changetype<usize>(this) + 11); }
  addConsumptionCost(): ConsumptionCost {
    return changetype<ConsumptionCost>(newItem(changetype<usize>(this) + 11, 6, 3));
  }
}

/** SalesTariffType of ISO 15118-2; 9 bytes. */
@unmanaged
export class SalesTariff {
  static create(): SalesTariff {
    return changetype<SalesTariff>(newRecord(9));
  }
  /** optional; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setId(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, u32.MAX_VALUE);
  }
  clearId(): void { store<u16>(changetype<usize>(this), 0, 1); }
  /** required; SAIDType 1..255 */
  @inline get SalesTariffID(): u8 { return load<u8>(changetype<usize>(this), 3); }
  @inline set SalesTariffID(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 3); }
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
  @inline get hasNumEPriceLevels(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedByte 0..255 */
  @inline get NumEPriceLevels(): u8 { return load<u8>(changetype<usize>(this), 6); }
  @inline set NumEPriceLevels(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 6); }
  clearNumEPriceLevels(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** 1..1024 times; SalesTariffEntryType */
  @inline get SalesTariffEntry(): RecordList<SalesTariffEntry> { return changetype<RecordList<SalesTariffEntry>>(changetype<usize>(this) + 7); }
  addSalesTariffEntry(): SalesTariffEntry {
    return changetype<SalesTariffEntry>(newItem(changetype<usize>(this) + 7, 13, 1024));
  }
}

/** SAScheduleTupleType of ISO 15118-2; 5 bytes. */
@unmanaged
export class SAScheduleTuple {
  static create(): SAScheduleTuple {
    return changetype<SAScheduleTuple>(newRecord(5));
  }
  /** required; SAIDType 1..255 */
  @inline get SAScheduleTupleID(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set SAScheduleTupleID(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; PMaxScheduleType */
  @inline get PMaxSchedule(): PMaxSchedule { return changetype<PMaxSchedule>(changetype<usize>(this) + 1); }
  /** optional; SalesTariffType */
  @inline get SalesTariff(): SalesTariff | null { return changetype<SalesTariff | null>(follow(changetype<usize>(this) + 3)); }
  createSalesTariff(): SalesTariff {
    return changetype<SalesTariff>(newRecordAt(changetype<usize>(this) + 3, 9));
  }
  clearSalesTariff(): void { store<u16>(changetype<usize>(this), 0, 3); }
}

/** SAScheduleListType of ISO 15118-2; 2 bytes. */
@unmanaged
export class SAScheduleList {
  static create(): SAScheduleList {
    return changetype<SAScheduleList>(newRecord(2));
  }
  /** 1..3 times; SAScheduleTupleType */
  @inline get SAScheduleTuple(): RecordList<SAScheduleTuple> { return changetype<RecordList<SAScheduleTuple>>(changetype<usize>(this)); }
  addSAScheduleTuple(): SAScheduleTuple {
    return changetype<SAScheduleTuple>(newItem(changetype<usize>(this), 5, 3));
  }
}

/** SASchedulesType of ISO 15118-2; 1 bytes. */
@unmanaged
export class SASchedules {
  static create(): SASchedules {
    return changetype<SASchedules>(newRecord(1));
  }
}

/** DC_EVSEChargeParameterType of ISO 15118-2; 39 bytes. */
@unmanaged
export class DC_EVSEChargeParameter {
  static create(): DC_EVSEChargeParameter {
    return changetype<DC_EVSEChargeParameter>(newRecord(39));
  }
  /** required; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus { return changetype<DC_EVSEStatus>(changetype<usize>(this) + 1); }
  /** required; PhysicalValueType; A */
  @inline get EVSEMaximumCurrentLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 7); }
  /** required; PhysicalValueType; W */
  @inline get EVSEMaximumPowerLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 11); }
  /** required; PhysicalValueType; V */
  @inline get EVSEMaximumVoltageLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 15); }
  /** required; PhysicalValueType; A */
  @inline get EVSEMinimumCurrentLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 19); }
  /** required; PhysicalValueType; V */
  @inline get EVSEMinimumVoltageLimit(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 23); }
  /** optional; PhysicalValueType */
  @inline get EVSECurrentRegulationTolerance(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<PhysicalValue>(changetype<usize>(this) + 27) : null; }
  createEVSECurrentRegulationTolerance(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 27, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 27);
  }
  clearEVSECurrentRegulationTolerance(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; PhysicalValueType */
  @inline get EVSEPeakCurrentRipple(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 31); }
  /** optional; PhysicalValueType */
  @inline get EVSEEnergyToBeDelivered(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<PhysicalValue>(changetype<usize>(this) + 35) : null; }
  createEVSEEnergyToBeDelivered(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 35, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 35);
  }
  clearEVSEEnergyToBeDelivered(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
}

/** ChargeParameterDiscoveryResType of ISO 15118-2; 10 bytes. */
@unmanaged
export class ChargeParameterDiscoveryRes {
  static create(): ChargeParameterDiscoveryRes {
    return changetype<ChargeParameterDiscoveryRes>(newRecord(10));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; EVSEProcessingType */
  @inline get EVSEProcessing(): EVSEProcessing { return <EVSEProcessing>load<u8>(changetype<usize>(this), 2); }
  @inline set EVSEProcessing(value: EVSEProcessing) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** at most one of SAScheduleList, SASchedules; SAScheduleListType */
  @inline get SAScheduleList(): SAScheduleList | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<SAScheduleList>(changetype<usize>(this) + 3) : null; }
  createSAScheduleList(): SAScheduleList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 3, 0, 2);
    return changetype<SAScheduleList>(changetype<usize>(this) + 3);
  }
  clearSAScheduleList(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** at most one of SAScheduleList, SASchedules; SASchedulesType */
  @inline get SASchedules(): SASchedules | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<SASchedules>(changetype<usize>(this) + 5) : null; }
  createSASchedules(): SASchedules {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 1);
    return changetype<SASchedules>(changetype<usize>(this) + 5);
  }
  clearSASchedules(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** at most one of AC_EVSEChargeParameter, DC_EVSEChargeParameter; AC_EVSEChargeParameterType */
  @inline get AC_EVSEChargeParameter(): AC_EVSEChargeParameter | null { return changetype<AC_EVSEChargeParameter | null>(follow(changetype<usize>(this) + 6)); }
  createAC_EVSEChargeParameter(): AC_EVSEChargeParameter {
    return changetype<AC_EVSEChargeParameter>(newRecordAt(changetype<usize>(this) + 6, 12));
  }
  clearAC_EVSEChargeParameter(): void { store<u16>(changetype<usize>(this), 0, 6); }
  /** at most one of AC_EVSEChargeParameter, DC_EVSEChargeParameter; DC_EVSEChargeParameterType */
  @inline get DC_EVSEChargeParameter(): DC_EVSEChargeParameter | null { return changetype<DC_EVSEChargeParameter | null>(follow(changetype<usize>(this) + 8)); }
  createDC_EVSEChargeParameter(): DC_EVSEChargeParameter {
    return changetype<DC_EVSEChargeParameter>(newRecordAt(changetype<usize>(this) + 8, 39));
  }
  clearDC_EVSEChargeParameter(): void { store<u16>(changetype<usize>(this), 0, 8); }
}

/** MeterInfoType of ISO 15118-2; 23 bytes. */
@unmanaged
export class MeterInfo {
  static create(): MeterInfo {
    return changetype<MeterInfo>(newRecord(23));
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
  @inline get hasMeterReading(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedLong 0..18446744073709551615; Wh */
  @inline get MeterReading(): u64 { return load<u64>(changetype<usize>(this), 3); }
  @inline set MeterReading(value: u64) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u64>(changetype<usize>(this), <u64>value, 3); }
  clearMeterReading(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; sigMeterReadingType, at most 64 bytes */
  @inline get SigMeterReading(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 11); }
  setSigMeterReading(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 11, at, bytes, 0, 64);
  }
  clearSigMeterReading(): void { store<u16>(changetype<usize>(this), 0, 11); }
  @inline get hasMeterStatus(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; meterStatusType -32768..32767 */
  @inline get MeterStatus(): i16 { return load<i16>(changetype<usize>(this), 13); }
  @inline set MeterStatus(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<i16>(changetype<usize>(this), <i16>value, 13); }
  clearMeterStatus(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasTMeter(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
  @inline get TMeter(): i64 { return load<i64>(changetype<usize>(this), 15); }
  @inline set TMeter(value: i64) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<i64>(changetype<usize>(this), <i64>value, 15); }
  clearTMeter(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
}

/** ChargingStatusResType of ISO 15118-2; 16 bytes. */
@unmanaged
export class ChargingStatusRes {
  static create(): ChargingStatusRes {
    return changetype<ChargingStatusRes>(newRecord(16));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; evseIDType, 7..37 characters */
  @inline get EVSEID(): Text { return changetype<Text>(changetype<usize>(this) + 2); }
  setEVSEID(text: string): bool {
    return putText(changetype<usize>(this) + 2, text, 7, 37);
  }
  /** UTF-8 at an address */
  setEVSEIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 2, at, bytes, 7, 37);
  }
  /** required; SAIDType 1..255 */
  @inline get SAScheduleTupleID(): u8 { return load<u8>(changetype<usize>(this), 4); }
  @inline set SAScheduleTupleID(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** optional; PhysicalValueType; A */
  @inline get EVSEMaxCurrent(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<PhysicalValue>(changetype<usize>(this) + 5) : null; }
  createEVSEMaxCurrent(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 5);
  }
  clearEVSEMaxCurrent(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; MeterInfoType */
  @inline get MeterInfo(): MeterInfo | null { return changetype<MeterInfo | null>(follow(changetype<usize>(this) + 9)); }
  createMeterInfo(): MeterInfo {
    return changetype<MeterInfo>(newRecordAt(changetype<usize>(this) + 9, 23));
  }
  clearMeterInfo(): void { store<u16>(changetype<usize>(this), 0, 9); }
  @inline get hasReceiptRequired(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; boolean */
  @inline get ReceiptRequired(): bool { return load<u8>(changetype<usize>(this), 11) !== 0; }
  @inline set ReceiptRequired(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u8>(changetype<usize>(this), <u8>value, 11); }
  clearReceiptRequired(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** required; AC_EVSEStatusType */
  @inline get AC_EVSEStatus(): AC_EVSEStatus { return changetype<AC_EVSEStatus>(changetype<usize>(this) + 12); }
}

/** CurrentDemandReqType of ISO 15118-2; 34 bytes. */
@unmanaged
export class CurrentDemandReq {
  static create(): CurrentDemandReq {
    return changetype<CurrentDemandReq>(newRecord(34));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this) + 1); }
  /** required; PhysicalValueType; A */
  @inline get EVTargetCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 4); }
  /** optional; PhysicalValueType; V */
  @inline get EVMaximumVoltageLimit(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<PhysicalValue>(changetype<usize>(this) + 8) : null; }
  createEVMaximumVoltageLimit(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 8);
  }
  clearEVMaximumVoltageLimit(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; PhysicalValueType; A */
  @inline get EVMaximumCurrentLimit(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<PhysicalValue>(changetype<usize>(this) + 12) : null; }
  createEVMaximumCurrentLimit(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 12, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 12);
  }
  clearEVMaximumCurrentLimit(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; PhysicalValueType; W */
  @inline get EVMaximumPowerLimit(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<PhysicalValue>(changetype<usize>(this) + 16) : null; }
  createEVMaximumPowerLimit(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 16, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 16);
  }
  clearEVMaximumPowerLimit(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasBulkChargingComplete(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** optional; boolean */
  @inline get BulkChargingComplete(): bool { return load<u8>(changetype<usize>(this), 20) !== 0; }
  @inline set BulkChargingComplete(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<u8>(changetype<usize>(this), <u8>value, 20); }
  clearBulkChargingComplete(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** required; boolean */
  @inline get ChargingComplete(): bool { return load<u8>(changetype<usize>(this), 21) !== 0; }
  @inline set ChargingComplete(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 21); }
  /** optional; PhysicalValueType; s */
  @inline get RemainingTimeToFullSoC(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<PhysicalValue>(changetype<usize>(this) + 22) : null; }
  createRemainingTimeToFullSoC(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 22, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 22);
  }
  clearRemainingTimeToFullSoC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** optional; PhysicalValueType; s */
  @inline get RemainingTimeToBulkSoC(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 32 ? changetype<PhysicalValue>(changetype<usize>(this) + 26) : null; }
  createRemainingTimeToBulkSoC(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0);
    memory.fill(changetype<usize>(this) + 26, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 26);
  }
  clearRemainingTimeToBulkSoC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
  /** required; PhysicalValueType; V */
  @inline get EVTargetVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 30); }
}

/** CurrentDemandResType of ISO 15118-2; 37 bytes. */
@unmanaged
export class CurrentDemandRes {
  static create(): CurrentDemandRes {
    return changetype<CurrentDemandRes>(newRecord(37));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus { return changetype<DC_EVSEStatus>(changetype<usize>(this) + 2); }
  /** required; PhysicalValueType; V */
  @inline get EVSEPresentVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 8); }
  /** required; PhysicalValueType; A */
  @inline get EVSEPresentCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 12); }
  /** required; boolean */
  @inline get EVSECurrentLimitAchieved(): bool { return load<u8>(changetype<usize>(this), 16) !== 0; }
  @inline set EVSECurrentLimitAchieved(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 16); }
  /** required; boolean */
  @inline get EVSEVoltageLimitAchieved(): bool { return load<u8>(changetype<usize>(this), 17) !== 0; }
  @inline set EVSEVoltageLimitAchieved(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 17); }
  /** required; boolean */
  @inline get EVSEPowerLimitAchieved(): bool { return load<u8>(changetype<usize>(this), 18) !== 0; }
  @inline set EVSEPowerLimitAchieved(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 18); }
  /** optional; PhysicalValueType; V */
  @inline get EVSEMaximumVoltageLimit(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<PhysicalValue>(changetype<usize>(this) + 19) : null; }
  createEVSEMaximumVoltageLimit(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 19, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 19);
  }
  clearEVSEMaximumVoltageLimit(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; PhysicalValueType; A */
  @inline get EVSEMaximumCurrentLimit(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<PhysicalValue>(changetype<usize>(this) + 23) : null; }
  createEVSEMaximumCurrentLimit(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 23, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 23);
  }
  clearEVSEMaximumCurrentLimit(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; PhysicalValueType; W */
  @inline get EVSEMaximumPowerLimit(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<PhysicalValue>(changetype<usize>(this) + 27) : null; }
  createEVSEMaximumPowerLimit(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 27, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 27);
  }
  clearEVSEMaximumPowerLimit(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** required; evseIDType, 7..37 characters */
  @inline get EVSEID(): Text { return changetype<Text>(changetype<usize>(this) + 31); }
  setEVSEID(text: string): bool {
    return putText(changetype<usize>(this) + 31, text, 7, 37);
  }
  /** UTF-8 at an address */
  setEVSEIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 31, at, bytes, 7, 37);
  }
  /** required; SAIDType 1..255 */
  @inline get SAScheduleTupleID(): u8 { return load<u8>(changetype<usize>(this), 33); }
  @inline set SAScheduleTupleID(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 33); }
  /** optional; MeterInfoType */
  @inline get MeterInfo(): MeterInfo | null { return changetype<MeterInfo | null>(follow(changetype<usize>(this) + 34)); }
  createMeterInfo(): MeterInfo {
    return changetype<MeterInfo>(newRecordAt(changetype<usize>(this) + 34, 23));
  }
  clearMeterInfo(): void { store<u16>(changetype<usize>(this), 0, 34); }
  @inline get hasReceiptRequired(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** optional; boolean */
  @inline get ReceiptRequired(): bool { return load<u8>(changetype<usize>(this), 36) !== 0; }
  @inline set ReceiptRequired(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<u8>(changetype<usize>(this), <u8>value, 36); }
  clearReceiptRequired(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
}

/** DC_EVPowerDeliveryParameterType of ISO 15118-2; 6 bytes. */
@unmanaged
export class DC_EVPowerDeliveryParameter {
  static create(): DC_EVPowerDeliveryParameter {
    return changetype<DC_EVPowerDeliveryParameter>(newRecord(6));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this) + 1); }
  @inline get hasBulkChargingComplete(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; boolean */
  @inline get BulkChargingComplete(): bool { return load<u8>(changetype<usize>(this), 4) !== 0; }
  @inline set BulkChargingComplete(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 4); }
  clearBulkChargingComplete(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; boolean */
  @inline get ChargingComplete(): bool { return load<u8>(changetype<usize>(this), 5) !== 0; }
  @inline set ChargingComplete(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 5); }
}

/** MeteringReceiptReqType of ISO 15118-2; 8 bytes. */
@unmanaged
export class MeteringReceiptReq {
  static create(): MeteringReceiptReq {
    return changetype<MeteringReceiptReq>(newRecord(8));
  }
  /** optional; attribute; ID */
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
  /** optional; SAIDType 1..255 */
  @inline get SAScheduleTupleID(): u8 { return load<u8>(changetype<usize>(this), 5); }
  @inline set SAScheduleTupleID(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 5); }
  clearSAScheduleTupleID(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; MeterInfoType */
  @inline get MeterInfo(): MeterInfo { return changetype<MeterInfo>(recordAt(changetype<usize>(this) + 6)); }
  createMeterInfo(): MeterInfo {
    return changetype<MeterInfo>(newRecordAt(changetype<usize>(this) + 6, 23));
  }
}

/** MeteringReceiptResType of ISO 15118-2; 8 bytes. */
@unmanaged
export class MeteringReceiptRes {
  static create(): MeteringReceiptRes {
    return changetype<MeteringReceiptRes>(newRecord(8));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** exactly one of AC_EVSEStatus, DC_EVSEStatus; AC_EVSEStatusType */
  @inline get AC_EVSEStatus(): AC_EVSEStatus | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<AC_EVSEStatus>(changetype<usize>(this) + 2) : null; }
  createAC_EVSEStatus(): AC_EVSEStatus {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 2, 0, 4);
    return changetype<AC_EVSEStatus>(changetype<usize>(this) + 2);
  }
  clearAC_EVSEStatus(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** exactly one of AC_EVSEStatus, DC_EVSEStatus; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus | null { return changetype<DC_EVSEStatus | null>(follow(changetype<usize>(this) + 6)); }
  createDC_EVSEStatus(): DC_EVSEStatus {
    return changetype<DC_EVSEStatus>(newRecordAt(changetype<usize>(this) + 6, 6));
  }
  clearDC_EVSEStatus(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** PaymentDetailsReqType of ISO 15118-2; 9 bytes. */
@unmanaged
export class PaymentDetailsReq {
  static create(): PaymentDetailsReq {
    return changetype<PaymentDetailsReq>(newRecord(9));
  }
  /** required; eMAIDType, 14..15 characters */
  @inline get eMAID(): Text { return changetype<Text>(changetype<usize>(this)); }
  seteMAID(text: string): bool {
    return putText(changetype<usize>(this), text, 14, 15);
  }
  /** UTF-8 at an address */
  seteMAIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 14, 15);
  }
  /** required; CertificateChainType */
  @inline get ContractSignatureCertChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 2); }
}

/** PaymentDetailsResType of ISO 15118-2; 11 bytes. */
@unmanaged
export class PaymentDetailsRes {
  static create(): PaymentDetailsRes {
    return changetype<PaymentDetailsRes>(newRecord(11));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; genChallengeType, 16 bytes */
  @inline get GenChallenge(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 1); }
  setGenChallenge(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 1, at, bytes, 16, 16);
  }
  /** required; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
  @inline get EVSETimeStamp(): i64 { return load<i64>(changetype<usize>(this), 3); }
  @inline set EVSETimeStamp(value: i64) { store<i64>(changetype<usize>(this), <i64>value, 3); }
}

/** SelectedServiceType of ISO 15118-2; 5 bytes. */
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

/** SelectedServiceListType of ISO 15118-2; 2 bytes. */
@unmanaged
export class SelectedServiceList {
  static create(): SelectedServiceList {
    return changetype<SelectedServiceList>(newRecord(2));
  }
  /** 1..16 times; SelectedServiceType */
  @inline get SelectedService(): RecordList<SelectedService> { return changetype<RecordList<SelectedService>>(changetype<usize>(this)); }
  addSelectedService(): SelectedService {
    return changetype<SelectedService>(newItem(changetype<usize>(this), 5, 16));
  }
}

/** PaymentServiceSelectionReqType of ISO 15118-2; 3 bytes. */
@unmanaged
export class PaymentServiceSelectionReq {
  static create(): PaymentServiceSelectionReq {
    return changetype<PaymentServiceSelectionReq>(newRecord(3));
  }
  /** required; paymentOptionType */
  @inline get SelectedPaymentOption(): PaymentOption { return <PaymentOption>load<u8>(changetype<usize>(this), 0); }
  @inline set SelectedPaymentOption(value: PaymentOption) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; SelectedServiceListType */
  @inline get SelectedServiceList(): SelectedServiceList { return changetype<SelectedServiceList>(changetype<usize>(this) + 1); }
}

/** PaymentServiceSelectionResType of ISO 15118-2; 1 bytes. */
@unmanaged
export class PaymentServiceSelectionRes {
  static create(): PaymentServiceSelectionRes {
    return changetype<PaymentServiceSelectionRes>(newRecord(1));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
}

/** ProfileEntryType of ISO 15118-2; 10 bytes. */
@unmanaged
export class ProfileEntry {
  static create(): ProfileEntry {
    return changetype<ProfileEntry>(newRecord(10));
  }
  /** required; unsignedInt 0..4294967295; s */
  @inline get ChargingProfileEntryStart(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set ChargingProfileEntryStart(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 1); }
  /** required; PhysicalValueType; W */
  @inline get ChargingProfileEntryMaxPower(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 5); }
  @inline get hasChargingProfileEntryMaxNumberOfPhasesInUse(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; maxNumPhasesType 1..3 */
  @inline get ChargingProfileEntryMaxNumberOfPhasesInUse(): u8 { return load<u8>(changetype<usize>(this), 9); }
  @inline set ChargingProfileEntryMaxNumberOfPhasesInUse(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 9); }
  clearChargingProfileEntryMaxNumberOfPhasesInUse(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** ChargingProfileType of ISO 15118-2; 2 bytes. */
@unmanaged
export class ChargingProfile {
  static create(): ChargingProfile {
    return changetype<ChargingProfile>(newRecord(2));
  }
  /** 1..24 times; ProfileEntryType */
  @inline get ProfileEntry(): RecordList<ProfileEntry> { return changetype<RecordList<ProfileEntry>>(changetype<usize>(this)); }
  addProfileEntry(): ProfileEntry {
    return changetype<ProfileEntry>(newItem(changetype<usize>(this), 10, 24));
  }
}

/** PowerDeliveryReqType of ISO 15118-2; 8 bytes. */
@unmanaged
export class PowerDeliveryReq {
  static create(): PowerDeliveryReq {
    return changetype<PowerDeliveryReq>(newRecord(8));
  }
  /** required; chargeProgressType */
  @inline get ChargeProgress(): ChargeProgress { return <ChargeProgress>load<u8>(changetype<usize>(this), 1); }
  @inline set ChargeProgress(value: ChargeProgress) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; SAIDType 1..255 */
  @inline get SAScheduleTupleID(): u8 { return load<u8>(changetype<usize>(this), 2); }
  @inline set SAScheduleTupleID(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** optional; ChargingProfileType */
  @inline get ChargingProfile(): ChargingProfile | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<ChargingProfile>(changetype<usize>(this) + 3) : null; }
  createChargingProfile(): ChargingProfile {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 3, 0, 2);
    return changetype<ChargingProfile>(changetype<usize>(this) + 3);
  }
  clearChargingProfile(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** at most one of DC_EVPowerDeliveryParameter, EVPowerDeliveryParameter; DC_EVPowerDeliveryParameterType */
  @inline get DC_EVPowerDeliveryParameter(): DC_EVPowerDeliveryParameter | null { return changetype<DC_EVPowerDeliveryParameter | null>(follow(changetype<usize>(this) + 5)); }
  createDC_EVPowerDeliveryParameter(): DC_EVPowerDeliveryParameter {
    return changetype<DC_EVPowerDeliveryParameter>(newRecordAt(changetype<usize>(this) + 5, 6));
  }
  clearDC_EVPowerDeliveryParameter(): void { store<u16>(changetype<usize>(this), 0, 5); }
  /** at most one of DC_EVPowerDeliveryParameter, EVPowerDeliveryParameter; EVPowerDeliveryParameterType */
  @inline get EVPowerDeliveryParameter(): EVPowerDeliveryParameter | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<EVPowerDeliveryParameter>(changetype<usize>(this) + 7) : null; }
  createEVPowerDeliveryParameter(): EVPowerDeliveryParameter {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 1);
    return changetype<EVPowerDeliveryParameter>(changetype<usize>(this) + 7);
  }
  clearEVPowerDeliveryParameter(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
}

/** PowerDeliveryResType of ISO 15118-2; 8 bytes. */
@unmanaged
export class PowerDeliveryRes {
  static create(): PowerDeliveryRes {
    return changetype<PowerDeliveryRes>(newRecord(8));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** exactly one of AC_EVSEStatus, DC_EVSEStatus; AC_EVSEStatusType */
  @inline get AC_EVSEStatus(): AC_EVSEStatus | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<AC_EVSEStatus>(changetype<usize>(this) + 2) : null; }
  createAC_EVSEStatus(): AC_EVSEStatus {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 2, 0, 4);
    return changetype<AC_EVSEStatus>(changetype<usize>(this) + 2);
  }
  clearAC_EVSEStatus(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** exactly one of AC_EVSEStatus, DC_EVSEStatus; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus | null { return changetype<DC_EVSEStatus | null>(follow(changetype<usize>(this) + 6)); }
  createDC_EVSEStatus(): DC_EVSEStatus {
    return changetype<DC_EVSEStatus>(newRecordAt(changetype<usize>(this) + 6, 6));
  }
  clearDC_EVSEStatus(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** PreChargeReqType of ISO 15118-2; 11 bytes. */
@unmanaged
export class PreChargeReq {
  static create(): PreChargeReq {
    return changetype<PreChargeReq>(newRecord(11));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this)); }
  /** required; PhysicalValueType; V */
  @inline get EVTargetVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 3); }
  /** required; PhysicalValueType; A */
  @inline get EVTargetCurrent(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 7); }
}

/** PreChargeResType of ISO 15118-2; 11 bytes. */
@unmanaged
export class PreChargeRes {
  static create(): PreChargeRes {
    return changetype<PreChargeRes>(newRecord(11));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus { return changetype<DC_EVSEStatus>(changetype<usize>(this) + 1); }
  /** required; PhysicalValueType; V */
  @inline get EVSEPresentVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 7); }
}

/** ServiceDetailReqType of ISO 15118-2; 2 bytes. */
@unmanaged
export class ServiceDetailReq {
  static create(): ServiceDetailReq {
    return changetype<ServiceDetailReq>(newRecord(2));
  }
  /** required; serviceIDType 0..65535 */
  @inline get ServiceID(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set ServiceID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 0); }
}

/** ParameterType of ISO 15118-2; 17 bytes. */
@unmanaged
export class Parameter {
  static create(): Parameter {
    return changetype<Parameter>(newRecord(17));
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
  @inline get hasboolValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; boolean */
  @inline get boolValue(): bool { return load<u8>(changetype<usize>(this), 3) !== 0; }
  @inline set boolValue(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 3); }
  clearboolValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasbyteValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; byte -128..127 */
  @inline get byteValue(): i8 { return load<i8>(changetype<usize>(this), 4); }
  @inline set byteValue(value: i8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<i8>(changetype<usize>(this), <i8>value, 4); }
  clearbyteValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasshortValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; short -32768..32767 */
  @inline get shortValue(): i16 { return load<i16>(changetype<usize>(this), 5); }
  @inline set shortValue(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<i16>(changetype<usize>(this), <i16>value, 5); }
  clearshortValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasintValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; int -2147483648..2147483647 */
  @inline get intValue(): i32 { return load<i32>(changetype<usize>(this), 7); }
  @inline set intValue(value: i32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<i32>(changetype<usize>(this), <i32>value, 7); }
  clearintValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; PhysicalValueType */
  @inline get physicalValue(): PhysicalValue | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<PhysicalValue>(changetype<usize>(this) + 11) : null; }
  createphysicalValue(): PhysicalValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 11, 0, 4);
    return changetype<PhysicalValue>(changetype<usize>(this) + 11);
  }
  clearphysicalValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; string */
  @inline get stringValue(): Text { return changetype<Text>(changetype<usize>(this) + 15); }
  setstringValue(text: string): bool {
    return putText(changetype<usize>(this) + 15, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setstringValueUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 15, at, bytes, 0, u32.MAX_VALUE);
  }
  clearstringValue(): void { store<u16>(changetype<usize>(this), 0, 15); }
}

/** ParameterSetType of ISO 15118-2; 4 bytes. */
@unmanaged
export class ParameterSet {
  static create(): ParameterSet {
    return changetype<ParameterSet>(newRecord(4));
  }
  /** required; short -32768..32767 */
  @inline get ParameterSetID(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set ParameterSetID(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 0); }
  /** 1..16 times; ParameterType */
  @inline get Parameter(): RecordList<Parameter> { return changetype<RecordList<Parameter>>(changetype<usize>(this) + 2); }
  addParameter(): Parameter {
    return changetype<Parameter>(newItem(changetype<usize>(this) + 2, 17, 16));
  }
}

/** ServiceParameterListType of ISO 15118-2; 2 bytes. */
@unmanaged
export class ServiceParameterList {
  static create(): ServiceParameterList {
    return changetype<ServiceParameterList>(newRecord(2));
  }
  /** 1..255 times; ParameterSetType */
  @inline get ParameterSet(): RecordList<ParameterSet> { return changetype<RecordList<ParameterSet>>(changetype<usize>(this)); }
  addParameterSet(): ParameterSet {
    return changetype<ParameterSet>(newItem(changetype<usize>(this), 4, 255));
  }
}

/** ServiceDetailResType of ISO 15118-2; 6 bytes. */
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

/** ServiceDiscoveryReqType of ISO 15118-2; 4 bytes. */
@unmanaged
export class ServiceDiscoveryReq {
  static create(): ServiceDiscoveryReq {
    return changetype<ServiceDiscoveryReq>(newRecord(4));
  }
  /** optional; serviceScopeType, at most 64 characters */
  @inline get ServiceScope(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setServiceScope(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, 64);
  }
  /** UTF-8 at an address */
  setServiceScopeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, 64);
  }
  clearServiceScope(): void { store<u16>(changetype<usize>(this), 0, 1); }
  @inline get hasServiceCategory(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; serviceCategoryType */
  @inline get ServiceCategory(): ServiceCategory { return <ServiceCategory>load<u8>(changetype<usize>(this), 3); }
  @inline set ServiceCategory(value: ServiceCategory) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 3); }
  clearServiceCategory(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** PaymentOptionListType of ISO 15118-2; 2 bytes. */
@unmanaged
export class PaymentOptionList {
  static create(): PaymentOptionList {
    return changetype<PaymentOptionList>(newRecord(2));
  }
  /** 1..2 times; paymentOptionType */
  @inline get PaymentOption(): ValueList<u8> { return changetype<ValueList<u8>>(changetype<usize>(this)); }
  addPaymentOption(value: PaymentOption): void {
    store<u8>(newItem(changetype<usize>(this), 1, 2), <u8>value);
  }
}

/** SupportedEnergyTransferModeType of ISO 15118-2; 2 bytes. */
@unmanaged
export class SupportedEnergyTransferMode {
  static create(): SupportedEnergyTransferMode {
    return changetype<SupportedEnergyTransferMode>(newRecord(2));
  }
  /** 1..6 times; EnergyTransferModeType */
  @inline get EnergyTransferMode(): ValueList<u8> { return changetype<ValueList<u8>>(changetype<usize>(this)); }
  addEnergyTransferMode(value: EnergyTransferMode): void {
    store<u8>(newItem(changetype<usize>(this), 1, 6), <u8>value);
  }
}

/** ChargeServiceType of ISO 15118-2; 10 bytes. */
@unmanaged
export class ChargeService {
  static create(): ChargeService {
    return changetype<ChargeService>(newRecord(10));
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
  /** optional; serviceScopeType, at most 64 characters */
  @inline get ServiceScope(): Text { return changetype<Text>(changetype<usize>(this) + 5); }
  setServiceScope(text: string): bool {
    return putText(changetype<usize>(this) + 5, text, 0, 64);
  }
  /** UTF-8 at an address */
  setServiceScopeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 5, at, bytes, 0, 64);
  }
  clearServiceScope(): void { store<u16>(changetype<usize>(this), 0, 5); }
  /** required; boolean */
  @inline get FreeService(): bool { return load<u8>(changetype<usize>(this), 7) !== 0; }
  @inline set FreeService(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 7); }
  /** required; SupportedEnergyTransferModeType */
  @inline get SupportedEnergyTransferMode(): SupportedEnergyTransferMode { return changetype<SupportedEnergyTransferMode>(changetype<usize>(this) + 8); }
}

/** ServiceType of ISO 15118-2; 8 bytes. */
@unmanaged
export class Service {
  static create(): Service {
    return changetype<Service>(newRecord(8));
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
  /** optional; serviceScopeType, at most 64 characters */
  @inline get ServiceScope(): Text { return changetype<Text>(changetype<usize>(this) + 5); }
  setServiceScope(text: string): bool {
    return putText(changetype<usize>(this) + 5, text, 0, 64);
  }
  /** UTF-8 at an address */
  setServiceScopeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 5, at, bytes, 0, 64);
  }
  clearServiceScope(): void { store<u16>(changetype<usize>(this), 0, 5); }
  /** required; boolean */
  @inline get FreeService(): bool { return load<u8>(changetype<usize>(this), 7) !== 0; }
  @inline set FreeService(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 7); }
}

/** ServiceListType of ISO 15118-2; 2 bytes. */
@unmanaged
export class ServiceList {
  static create(): ServiceList {
    return changetype<ServiceList>(newRecord(2));
  }
  /** 1..8 times; ServiceType */
  @inline get Service(): RecordList<Service> { return changetype<RecordList<Service>>(changetype<usize>(this)); }
  addService(): Service {
    return changetype<Service>(newItem(changetype<usize>(this), 8, 8));
  }
}

/** ServiceDiscoveryResType of ISO 15118-2; 16 bytes. */
@unmanaged
export class ServiceDiscoveryRes {
  static create(): ServiceDiscoveryRes {
    return changetype<ServiceDiscoveryRes>(newRecord(16));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; PaymentOptionListType */
  @inline get PaymentOptionList(): PaymentOptionList { return changetype<PaymentOptionList>(changetype<usize>(this) + 2); }
  /** required; ChargeServiceType */
  @inline get ChargeService(): ChargeService { return changetype<ChargeService>(changetype<usize>(this) + 4); }
  /** optional; ServiceListType */
  @inline get ServiceList(): ServiceList | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<ServiceList>(changetype<usize>(this) + 14) : null; }
  createServiceList(): ServiceList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 14, 0, 2);
    return changetype<ServiceList>(changetype<usize>(this) + 14);
  }
  clearServiceList(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** SessionSetupReqType of ISO 15118-2; 2 bytes. */
@unmanaged
export class SessionSetupReq {
  static create(): SessionSetupReq {
    return changetype<SessionSetupReq>(newRecord(2));
  }
  /** required; evccIDType, at most 6 bytes */
  @inline get EVCCID(): Bytes { return changetype<Bytes>(changetype<usize>(this)); }
  setEVCCID(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this), at, bytes, 0, 6);
  }
}

/** SessionSetupResType of ISO 15118-2; 12 bytes. */
@unmanaged
export class SessionSetupRes {
  static create(): SessionSetupRes {
    return changetype<SessionSetupRes>(newRecord(12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; evseIDType, 7..37 characters */
  @inline get EVSEID(): Text { return changetype<Text>(changetype<usize>(this) + 2); }
  setEVSEID(text: string): bool {
    return putText(changetype<usize>(this) + 2, text, 7, 37);
  }
  /** UTF-8 at an address */
  setEVSEIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 2, at, bytes, 7, 37);
  }
  @inline get hasEVSETimeStamp(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
  @inline get EVSETimeStamp(): i64 { return load<i64>(changetype<usize>(this), 4); }
  @inline set EVSETimeStamp(value: i64) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<i64>(changetype<usize>(this), <i64>value, 4); }
  clearEVSETimeStamp(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** SessionStopReqType of ISO 15118-2; 1 bytes. */
@unmanaged
export class SessionStopReq {
  static create(): SessionStopReq {
    return changetype<SessionStopReq>(newRecord(1));
  }
  /** required; chargingSessionType */
  @inline get ChargingSession(): ChargingSession { return <ChargingSession>load<u8>(changetype<usize>(this), 0); }
  @inline set ChargingSession(value: ChargingSession) { store<u8>(changetype<usize>(this), <u8>value, 0); }
}

/** SessionStopResType of ISO 15118-2; 1 bytes. */
@unmanaged
export class SessionStopRes {
  static create(): SessionStopRes {
    return changetype<SessionStopRes>(newRecord(1));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
}

/** NotificationType of ISO 15118-2; 3 bytes. */
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

/** MessageHeaderType of ISO 15118-2; 8 bytes. */
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

/** WeldingDetectionReqType of ISO 15118-2; 3 bytes. */
@unmanaged
export class WeldingDetectionReq {
  static create(): WeldingDetectionReq {
    return changetype<WeldingDetectionReq>(newRecord(3));
  }
  /** required; DC_EVStatusType */
  @inline get DC_EVStatus(): DC_EVStatus { return changetype<DC_EVStatus>(changetype<usize>(this)); }
}

/** WeldingDetectionResType of ISO 15118-2; 11 bytes. */
@unmanaged
export class WeldingDetectionRes {
  static create(): WeldingDetectionRes {
    return changetype<WeldingDetectionRes>(newRecord(11));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 0); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; DC_EVSEStatusType */
  @inline get DC_EVSEStatus(): DC_EVSEStatus { return changetype<DC_EVSEStatus>(changetype<usize>(this) + 1); }
  /** required; PhysicalValueType; V */
  @inline get EVSEPresentVoltage(): PhysicalValue { return changetype<PhysicalValue>(changetype<usize>(this) + 7); }
}

/** BodyType of ISO 15118-2; 4 bytes. Exactly one of its members is there. */
@unmanaged
export class Body {
  static create(): Body {
    return changetype<Body>(newRecord(4));
  }
  /** 1 + index of the member that is there, as in BodyWhich; 0: none */
  @inline get which(): u32 { return load<u16>(changetype<usize>(this)); }
  /** absent where another one is there; AuthorizationReqType */
  @inline get AuthorizationReq(): AuthorizationReq | null { return changetype<AuthorizationReq | null>(alternative(changetype<usize>(this), 1)); }
  createAuthorizationReq(): AuthorizationReq {
    return changetype<AuthorizationReq>(newAlternative(changetype<usize>(this), 1, 4));
  }
  /** absent where another one is there; AuthorizationResType */
  @inline get AuthorizationRes(): AuthorizationRes | null { return changetype<AuthorizationRes | null>(alternative(changetype<usize>(this), 2)); }
  createAuthorizationRes(): AuthorizationRes {
    return changetype<AuthorizationRes>(newAlternative(changetype<usize>(this), 2, 2));
  }
  /** absent where another one is there; BodyBaseType */
  @inline get BodyElement(): BodyBase | null { return changetype<BodyBase | null>(alternative(changetype<usize>(this), 3)); }
  createBodyElement(): BodyBase {
    return changetype<BodyBase>(newAlternative(changetype<usize>(this), 3, 1));
  }
  /** absent where another one is there; CableCheckReqType */
  @inline get CableCheckReq(): CableCheckReq | null { return changetype<CableCheckReq | null>(alternative(changetype<usize>(this), 4)); }
  createCableCheckReq(): CableCheckReq {
    return changetype<CableCheckReq>(newAlternative(changetype<usize>(this), 4, 3));
  }
  /** absent where another one is there; CableCheckResType */
  @inline get CableCheckRes(): CableCheckRes | null { return changetype<CableCheckRes | null>(alternative(changetype<usize>(this), 5)); }
  createCableCheckRes(): CableCheckRes {
    return changetype<CableCheckRes>(newAlternative(changetype<usize>(this), 5, 8));
  }
  /** absent where another one is there; CertificateInstallationReqType */
  @inline get CertificateInstallationReq(): CertificateInstallationReq | null { return changetype<CertificateInstallationReq | null>(alternative(changetype<usize>(this), 6)); }
  createCertificateInstallationReq(): CertificateInstallationReq {
    return changetype<CertificateInstallationReq>(newAlternative(changetype<usize>(this), 6, 6));
  }
  /** absent where another one is there; CertificateInstallationResType */
  @inline get CertificateInstallationRes(): CertificateInstallationRes | null { return changetype<CertificateInstallationRes | null>(alternative(changetype<usize>(this), 7)); }
  createCertificateInstallationRes(): CertificateInstallationRes {
    return changetype<CertificateInstallationRes>(newAlternative(changetype<usize>(this), 7, 27));
  }
  /** absent where another one is there; CertificateUpdateReqType */
  @inline get CertificateUpdateReq(): CertificateUpdateReq | null { return changetype<CertificateUpdateReq | null>(alternative(changetype<usize>(this), 8)); }
  createCertificateUpdateReq(): CertificateUpdateReq {
    return changetype<CertificateUpdateReq>(newAlternative(changetype<usize>(this), 8, 13));
  }
  /** absent where another one is there; CertificateUpdateResType */
  @inline get CertificateUpdateRes(): CertificateUpdateRes | null { return changetype<CertificateUpdateRes | null>(alternative(changetype<usize>(this), 9)); }
  createCertificateUpdateRes(): CertificateUpdateRes {
    return changetype<CertificateUpdateRes>(newAlternative(changetype<usize>(this), 9, 30));
  }
  /** absent where another one is there; ChargeParameterDiscoveryReqType */
  @inline get ChargeParameterDiscoveryReq(): ChargeParameterDiscoveryReq | null { return changetype<ChargeParameterDiscoveryReq | null>(alternative(changetype<usize>(this), 10)); }
  createChargeParameterDiscoveryReq(): ChargeParameterDiscoveryReq {
    return changetype<ChargeParameterDiscoveryReq>(newAlternative(changetype<usize>(this), 10, 8));
  }
  /** absent where another one is there; ChargeParameterDiscoveryResType */
  @inline get ChargeParameterDiscoveryRes(): ChargeParameterDiscoveryRes | null { return changetype<ChargeParameterDiscoveryRes | null>(alternative(changetype<usize>(this), 11)); }
  createChargeParameterDiscoveryRes(): ChargeParameterDiscoveryRes {
    return changetype<ChargeParameterDiscoveryRes>(newAlternative(changetype<usize>(this), 11, 10));
  }
  /** absent where another one is there; ChargingStatusReqType */
  @inline get ChargingStatusReq(): ChargingStatusReq | null { return changetype<ChargingStatusReq | null>(alternative(changetype<usize>(this), 12)); }
  createChargingStatusReq(): ChargingStatusReq {
    return changetype<ChargingStatusReq>(newAlternative(changetype<usize>(this), 12, 1));
  }
  /** absent where another one is there; ChargingStatusResType */
  @inline get ChargingStatusRes(): ChargingStatusRes | null { return changetype<ChargingStatusRes | null>(alternative(changetype<usize>(this), 13)); }
  createChargingStatusRes(): ChargingStatusRes {
    return changetype<ChargingStatusRes>(newAlternative(changetype<usize>(this), 13, 16));
  }
  /** absent where another one is there; CurrentDemandReqType */
  @inline get CurrentDemandReq(): CurrentDemandReq | null { return changetype<CurrentDemandReq | null>(alternative(changetype<usize>(this), 14)); }
  createCurrentDemandReq(): CurrentDemandReq {
    return changetype<CurrentDemandReq>(newAlternative(changetype<usize>(this), 14, 34));
  }
  /** absent where another one is there; CurrentDemandResType */
  @inline get CurrentDemandRes(): CurrentDemandRes | null { return changetype<CurrentDemandRes | null>(alternative(changetype<usize>(this), 15)); }
  createCurrentDemandRes(): CurrentDemandRes {
    return changetype<CurrentDemandRes>(newAlternative(changetype<usize>(this), 15, 37));
  }
  /** absent where another one is there; MeteringReceiptReqType */
  @inline get MeteringReceiptReq(): MeteringReceiptReq | null { return changetype<MeteringReceiptReq | null>(alternative(changetype<usize>(this), 16)); }
  createMeteringReceiptReq(): MeteringReceiptReq {
    return changetype<MeteringReceiptReq>(newAlternative(changetype<usize>(this), 16, 8));
  }
  /** absent where another one is there; MeteringReceiptResType */
  @inline get MeteringReceiptRes(): MeteringReceiptRes | null { return changetype<MeteringReceiptRes | null>(alternative(changetype<usize>(this), 17)); }
  createMeteringReceiptRes(): MeteringReceiptRes {
    return changetype<MeteringReceiptRes>(newAlternative(changetype<usize>(this), 17, 8));
  }
  /** absent where another one is there; PaymentDetailsReqType */
  @inline get PaymentDetailsReq(): PaymentDetailsReq | null { return changetype<PaymentDetailsReq | null>(alternative(changetype<usize>(this), 18)); }
  createPaymentDetailsReq(): PaymentDetailsReq {
    return changetype<PaymentDetailsReq>(newAlternative(changetype<usize>(this), 18, 9));
  }
  /** absent where another one is there; PaymentDetailsResType */
  @inline get PaymentDetailsRes(): PaymentDetailsRes | null { return changetype<PaymentDetailsRes | null>(alternative(changetype<usize>(this), 19)); }
  createPaymentDetailsRes(): PaymentDetailsRes {
    return changetype<PaymentDetailsRes>(newAlternative(changetype<usize>(this), 19, 11));
  }
  /** absent where another one is there; PaymentServiceSelectionReqType */
  @inline get PaymentServiceSelectionReq(): PaymentServiceSelectionReq | null { return changetype<PaymentServiceSelectionReq | null>(alternative(changetype<usize>(this), 20)); }
  createPaymentServiceSelectionReq(): PaymentServiceSelectionReq {
    return changetype<PaymentServiceSelectionReq>(newAlternative(changetype<usize>(this), 20, 3));
  }
  /** absent where another one is there; PaymentServiceSelectionResType */
  @inline get PaymentServiceSelectionRes(): PaymentServiceSelectionRes | null { return changetype<PaymentServiceSelectionRes | null>(alternative(changetype<usize>(this), 21)); }
  createPaymentServiceSelectionRes(): PaymentServiceSelectionRes {
    return changetype<PaymentServiceSelectionRes>(newAlternative(changetype<usize>(this), 21, 1));
  }
  /** absent where another one is there; PowerDeliveryReqType */
  @inline get PowerDeliveryReq(): PowerDeliveryReq | null { return changetype<PowerDeliveryReq | null>(alternative(changetype<usize>(this), 22)); }
  createPowerDeliveryReq(): PowerDeliveryReq {
    return changetype<PowerDeliveryReq>(newAlternative(changetype<usize>(this), 22, 8));
  }
  /** absent where another one is there; PowerDeliveryResType */
  @inline get PowerDeliveryRes(): PowerDeliveryRes | null { return changetype<PowerDeliveryRes | null>(alternative(changetype<usize>(this), 23)); }
  createPowerDeliveryRes(): PowerDeliveryRes {
    return changetype<PowerDeliveryRes>(newAlternative(changetype<usize>(this), 23, 8));
  }
  /** absent where another one is there; PreChargeReqType */
  @inline get PreChargeReq(): PreChargeReq | null { return changetype<PreChargeReq | null>(alternative(changetype<usize>(this), 24)); }
  createPreChargeReq(): PreChargeReq {
    return changetype<PreChargeReq>(newAlternative(changetype<usize>(this), 24, 11));
  }
  /** absent where another one is there; PreChargeResType */
  @inline get PreChargeRes(): PreChargeRes | null { return changetype<PreChargeRes | null>(alternative(changetype<usize>(this), 25)); }
  createPreChargeRes(): PreChargeRes {
    return changetype<PreChargeRes>(newAlternative(changetype<usize>(this), 25, 11));
  }
  /** absent where another one is there; ServiceDetailReqType */
  @inline get ServiceDetailReq(): ServiceDetailReq | null { return changetype<ServiceDetailReq | null>(alternative(changetype<usize>(this), 26)); }
  createServiceDetailReq(): ServiceDetailReq {
    return changetype<ServiceDetailReq>(newAlternative(changetype<usize>(this), 26, 2));
  }
  /** absent where another one is there; ServiceDetailResType */
  @inline get ServiceDetailRes(): ServiceDetailRes | null { return changetype<ServiceDetailRes | null>(alternative(changetype<usize>(this), 27)); }
  createServiceDetailRes(): ServiceDetailRes {
    return changetype<ServiceDetailRes>(newAlternative(changetype<usize>(this), 27, 6));
  }
  /** absent where another one is there; ServiceDiscoveryReqType */
  @inline get ServiceDiscoveryReq(): ServiceDiscoveryReq | null { return changetype<ServiceDiscoveryReq | null>(alternative(changetype<usize>(this), 28)); }
  createServiceDiscoveryReq(): ServiceDiscoveryReq {
    return changetype<ServiceDiscoveryReq>(newAlternative(changetype<usize>(this), 28, 4));
  }
  /** absent where another one is there; ServiceDiscoveryResType */
  @inline get ServiceDiscoveryRes(): ServiceDiscoveryRes | null { return changetype<ServiceDiscoveryRes | null>(alternative(changetype<usize>(this), 29)); }
  createServiceDiscoveryRes(): ServiceDiscoveryRes {
    return changetype<ServiceDiscoveryRes>(newAlternative(changetype<usize>(this), 29, 16));
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
  /** absent where another one is there; SessionStopReqType */
  @inline get SessionStopReq(): SessionStopReq | null { return changetype<SessionStopReq | null>(alternative(changetype<usize>(this), 32)); }
  createSessionStopReq(): SessionStopReq {
    return changetype<SessionStopReq>(newAlternative(changetype<usize>(this), 32, 1));
  }
  /** absent where another one is there; SessionStopResType */
  @inline get SessionStopRes(): SessionStopRes | null { return changetype<SessionStopRes | null>(alternative(changetype<usize>(this), 33)); }
  createSessionStopRes(): SessionStopRes {
    return changetype<SessionStopRes>(newAlternative(changetype<usize>(this), 33, 1));
  }
  /** absent where another one is there; WeldingDetectionReqType */
  @inline get WeldingDetectionReq(): WeldingDetectionReq | null { return changetype<WeldingDetectionReq | null>(alternative(changetype<usize>(this), 34)); }
  createWeldingDetectionReq(): WeldingDetectionReq {
    return changetype<WeldingDetectionReq>(newAlternative(changetype<usize>(this), 34, 3));
  }
  /** absent where another one is there; WeldingDetectionResType */
  @inline get WeldingDetectionRes(): WeldingDetectionRes | null { return changetype<WeldingDetectionRes | null>(alternative(changetype<usize>(this), 35)); }
  createWeldingDetectionRes(): WeldingDetectionRes {
    return changetype<WeldingDetectionRes>(newAlternative(changetype<usize>(this), 35, 11));
  }
}

/** Body.which */
export enum BodyWhich {
  none = 0,
  AuthorizationReq = 1,
  AuthorizationRes = 2,
  BodyElement = 3,
  CableCheckReq = 4,
  CableCheckRes = 5,
  CertificateInstallationReq = 6,
  CertificateInstallationRes = 7,
  CertificateUpdateReq = 8,
  CertificateUpdateRes = 9,
  ChargeParameterDiscoveryReq = 10,
  ChargeParameterDiscoveryRes = 11,
  ChargingStatusReq = 12,
  ChargingStatusRes = 13,
  CurrentDemandReq = 14,
  CurrentDemandRes = 15,
  MeteringReceiptReq = 16,
  MeteringReceiptRes = 17,
  PaymentDetailsReq = 18,
  PaymentDetailsRes = 19,
  PaymentServiceSelectionReq = 20,
  PaymentServiceSelectionRes = 21,
  PowerDeliveryReq = 22,
  PowerDeliveryRes = 23,
  PreChargeReq = 24,
  PreChargeRes = 25,
  ServiceDetailReq = 26,
  ServiceDetailRes = 27,
  ServiceDiscoveryReq = 28,
  ServiceDiscoveryRes = 29,
  SessionSetupReq = 30,
  SessionSetupRes = 31,
  SessionStopReq = 32,
  SessionStopRes = 33,
  WeldingDetectionReq = 34,
  WeldingDetectionRes = 35,
}

/** V2G_Message of ISO 15118-2; 12 bytes. */
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

/** eMAIDFragment of ISO 15118-2; 4 bytes. */
@unmanaged
export class EMAIDFragment {
  static create(): EMAIDFragment {
    return changetype<EMAIDFragment>(newRecord(4));
  }
  /** optional; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this)); }
  setId(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  clearId(): void { store<u16>(changetype<usize>(this), 0, 0); }
  /** required; string */
  @inline get CONTENT(): Text { return changetype<Text>(changetype<usize>(this) + 2); }
  setCONTENT(text: string): bool {
    return putText(changetype<usize>(this) + 2, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setCONTENTUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 2, at, bytes, 0, u32.MAX_VALUE);
  }
}

/** What a document of ISO 15118-2 begins with: the root record of a decoded message, or of one to be encoded. */
@unmanaged
export class Document extends Root {
  static create(): Document {
    return changetype<Document>(newRecord(ROOT_RECORD_BYTES));
  }
  /** null: not this one */
  @inline get AC_EVChargeParameter(): AC_EVChargeParameter | null { return changetype<AC_EVChargeParameter | null>(alternative(changetype<usize>(this), 1)); }
  createAC_EVChargeParameter(): AC_EVChargeParameter {
    return changetype<AC_EVChargeParameter>(newAlternative(changetype<usize>(this), 1, 21));
  }
  /** null: not this one */
  @inline get AC_EVSEChargeParameter(): AC_EVSEChargeParameter | null { return changetype<AC_EVSEChargeParameter | null>(alternative(changetype<usize>(this), 2)); }
  createAC_EVSEChargeParameter(): AC_EVSEChargeParameter {
    return changetype<AC_EVSEChargeParameter>(newAlternative(changetype<usize>(this), 2, 12));
  }
  /** null: not this one */
  @inline get AC_EVSEStatus(): AC_EVSEStatus | null { return changetype<AC_EVSEStatus | null>(alternative(changetype<usize>(this), 3)); }
  createAC_EVSEStatus(): AC_EVSEStatus {
    return changetype<AC_EVSEStatus>(newAlternative(changetype<usize>(this), 3, 4));
  }
  /** null: not this one */
  @inline get AuthorizationReq(): AuthorizationReq | null { return changetype<AuthorizationReq | null>(alternative(changetype<usize>(this), 4)); }
  createAuthorizationReq(): AuthorizationReq {
    return changetype<AuthorizationReq>(newAlternative(changetype<usize>(this), 4, 4));
  }
  /** null: not this one */
  @inline get AuthorizationRes(): AuthorizationRes | null { return changetype<AuthorizationRes | null>(alternative(changetype<usize>(this), 5)); }
  createAuthorizationRes(): AuthorizationRes {
    return changetype<AuthorizationRes>(newAlternative(changetype<usize>(this), 5, 2));
  }
  /** null: not this one */
  @inline get CableCheckReq(): CableCheckReq | null { return changetype<CableCheckReq | null>(alternative(changetype<usize>(this), 7)); }
  createCableCheckReq(): CableCheckReq {
    return changetype<CableCheckReq>(newAlternative(changetype<usize>(this), 7, 3));
  }
  /** null: not this one */
  @inline get CableCheckRes(): CableCheckRes | null { return changetype<CableCheckRes | null>(alternative(changetype<usize>(this), 8)); }
  createCableCheckRes(): CableCheckRes {
    return changetype<CableCheckRes>(newAlternative(changetype<usize>(this), 8, 8));
  }
  /** null: not this one */
  @inline get CertificateInstallationReq(): CertificateInstallationReq | null { return changetype<CertificateInstallationReq | null>(alternative(changetype<usize>(this), 10)); }
  createCertificateInstallationReq(): CertificateInstallationReq {
    return changetype<CertificateInstallationReq>(newAlternative(changetype<usize>(this), 10, 6));
  }
  /** null: not this one */
  @inline get CertificateInstallationRes(): CertificateInstallationRes | null { return changetype<CertificateInstallationRes | null>(alternative(changetype<usize>(this), 11)); }
  createCertificateInstallationRes(): CertificateInstallationRes {
    return changetype<CertificateInstallationRes>(newAlternative(changetype<usize>(this), 11, 27));
  }
  /** null: not this one */
  @inline get CertificateUpdateReq(): CertificateUpdateReq | null { return changetype<CertificateUpdateReq | null>(alternative(changetype<usize>(this), 12)); }
  createCertificateUpdateReq(): CertificateUpdateReq {
    return changetype<CertificateUpdateReq>(newAlternative(changetype<usize>(this), 12, 13));
  }
  /** null: not this one */
  @inline get CertificateUpdateRes(): CertificateUpdateRes | null { return changetype<CertificateUpdateRes | null>(alternative(changetype<usize>(this), 13)); }
  createCertificateUpdateRes(): CertificateUpdateRes {
    return changetype<CertificateUpdateRes>(newAlternative(changetype<usize>(this), 13, 30));
  }
  /** null: not this one */
  @inline get ChargeParameterDiscoveryReq(): ChargeParameterDiscoveryReq | null { return changetype<ChargeParameterDiscoveryReq | null>(alternative(changetype<usize>(this), 14)); }
  createChargeParameterDiscoveryReq(): ChargeParameterDiscoveryReq {
    return changetype<ChargeParameterDiscoveryReq>(newAlternative(changetype<usize>(this), 14, 8));
  }
  /** null: not this one */
  @inline get ChargeParameterDiscoveryRes(): ChargeParameterDiscoveryRes | null { return changetype<ChargeParameterDiscoveryRes | null>(alternative(changetype<usize>(this), 15)); }
  createChargeParameterDiscoveryRes(): ChargeParameterDiscoveryRes {
    return changetype<ChargeParameterDiscoveryRes>(newAlternative(changetype<usize>(this), 15, 10));
  }
  /** null: not this one */
  @inline get ChargingStatusReq(): ChargingStatusReq | null { return changetype<ChargingStatusReq | null>(alternative(changetype<usize>(this), 16)); }
  createChargingStatusReq(): ChargingStatusReq {
    return changetype<ChargingStatusReq>(newAlternative(changetype<usize>(this), 16, 1));
  }
  /** null: not this one */
  @inline get ChargingStatusRes(): ChargingStatusRes | null { return changetype<ChargingStatusRes | null>(alternative(changetype<usize>(this), 17)); }
  createChargingStatusRes(): ChargingStatusRes {
    return changetype<ChargingStatusRes>(newAlternative(changetype<usize>(this), 17, 16));
  }
  /** null: not this one */
  @inline get CurrentDemandReq(): CurrentDemandReq | null { return changetype<CurrentDemandReq | null>(alternative(changetype<usize>(this), 18)); }
  createCurrentDemandReq(): CurrentDemandReq {
    return changetype<CurrentDemandReq>(newAlternative(changetype<usize>(this), 18, 34));
  }
  /** null: not this one */
  @inline get CurrentDemandRes(): CurrentDemandRes | null { return changetype<CurrentDemandRes | null>(alternative(changetype<usize>(this), 19)); }
  createCurrentDemandRes(): CurrentDemandRes {
    return changetype<CurrentDemandRes>(newAlternative(changetype<usize>(this), 19, 37));
  }
  /** null: not this one */
  @inline get DC_EVChargeParameter(): DC_EVChargeParameter | null { return changetype<DC_EVChargeParameter | null>(alternative(changetype<usize>(this), 20)); }
  createDC_EVChargeParameter(): DC_EVChargeParameter {
    return changetype<DC_EVChargeParameter>(newAlternative(changetype<usize>(this), 20, 30));
  }
  /** null: not this one */
  @inline get DC_EVPowerDeliveryParameter(): DC_EVPowerDeliveryParameter | null { return changetype<DC_EVPowerDeliveryParameter | null>(alternative(changetype<usize>(this), 21)); }
  createDC_EVPowerDeliveryParameter(): DC_EVPowerDeliveryParameter {
    return changetype<DC_EVPowerDeliveryParameter>(newAlternative(changetype<usize>(this), 21, 6));
  }
  /** null: not this one */
  @inline get DC_EVSEChargeParameter(): DC_EVSEChargeParameter | null { return changetype<DC_EVSEChargeParameter | null>(alternative(changetype<usize>(this), 22)); }
  createDC_EVSEChargeParameter(): DC_EVSEChargeParameter {
    return changetype<DC_EVSEChargeParameter>(newAlternative(changetype<usize>(this), 22, 39));
  }
  /** null: not this one */
  @inline get DC_EVSEStatus(): DC_EVSEStatus | null { return changetype<DC_EVSEStatus | null>(alternative(changetype<usize>(this), 23)); }
  createDC_EVSEStatus(): DC_EVSEStatus {
    return changetype<DC_EVSEStatus>(newAlternative(changetype<usize>(this), 23, 6));
  }
  /** null: not this one */
  @inline get DC_EVStatus(): DC_EVStatus | null { return changetype<DC_EVStatus | null>(alternative(changetype<usize>(this), 24)); }
  createDC_EVStatus(): DC_EVStatus {
    return changetype<DC_EVStatus>(newAlternative(changetype<usize>(this), 24, 3));
  }
  /** null: not this one */
  @inline get MeteringReceiptReq(): MeteringReceiptReq | null { return changetype<MeteringReceiptReq | null>(alternative(changetype<usize>(this), 38)); }
  createMeteringReceiptReq(): MeteringReceiptReq {
    return changetype<MeteringReceiptReq>(newAlternative(changetype<usize>(this), 38, 8));
  }
  /** null: not this one */
  @inline get MeteringReceiptRes(): MeteringReceiptRes | null { return changetype<MeteringReceiptRes | null>(alternative(changetype<usize>(this), 39)); }
  createMeteringReceiptRes(): MeteringReceiptRes {
    return changetype<MeteringReceiptRes>(newAlternative(changetype<usize>(this), 39, 8));
  }
  /** null: not this one */
  @inline get PMaxScheduleEntry(): PMaxScheduleEntry | null { return changetype<PMaxScheduleEntry | null>(alternative(changetype<usize>(this), 43)); }
  createPMaxScheduleEntry(): PMaxScheduleEntry {
    return changetype<PMaxScheduleEntry>(newAlternative(changetype<usize>(this), 43, 13));
  }
  /** null: not this one */
  @inline get PaymentDetailsReq(): PaymentDetailsReq | null { return changetype<PaymentDetailsReq | null>(alternative(changetype<usize>(this), 44)); }
  createPaymentDetailsReq(): PaymentDetailsReq {
    return changetype<PaymentDetailsReq>(newAlternative(changetype<usize>(this), 44, 9));
  }
  /** null: not this one */
  @inline get PaymentDetailsRes(): PaymentDetailsRes | null { return changetype<PaymentDetailsRes | null>(alternative(changetype<usize>(this), 45)); }
  createPaymentDetailsRes(): PaymentDetailsRes {
    return changetype<PaymentDetailsRes>(newAlternative(changetype<usize>(this), 45, 11));
  }
  /** null: not this one */
  @inline get PaymentServiceSelectionReq(): PaymentServiceSelectionReq | null { return changetype<PaymentServiceSelectionReq | null>(alternative(changetype<usize>(this), 46)); }
  createPaymentServiceSelectionReq(): PaymentServiceSelectionReq {
    return changetype<PaymentServiceSelectionReq>(newAlternative(changetype<usize>(this), 46, 3));
  }
  /** null: not this one */
  @inline get PaymentServiceSelectionRes(): PaymentServiceSelectionRes | null { return changetype<PaymentServiceSelectionRes | null>(alternative(changetype<usize>(this), 47)); }
  createPaymentServiceSelectionRes(): PaymentServiceSelectionRes {
    return changetype<PaymentServiceSelectionRes>(newAlternative(changetype<usize>(this), 47, 1));
  }
  /** null: not this one */
  @inline get PowerDeliveryReq(): PowerDeliveryReq | null { return changetype<PowerDeliveryReq | null>(alternative(changetype<usize>(this), 48)); }
  createPowerDeliveryReq(): PowerDeliveryReq {
    return changetype<PowerDeliveryReq>(newAlternative(changetype<usize>(this), 48, 8));
  }
  /** null: not this one */
  @inline get PowerDeliveryRes(): PowerDeliveryRes | null { return changetype<PowerDeliveryRes | null>(alternative(changetype<usize>(this), 49)); }
  createPowerDeliveryRes(): PowerDeliveryRes {
    return changetype<PowerDeliveryRes>(newAlternative(changetype<usize>(this), 49, 8));
  }
  /** null: not this one */
  @inline get PreChargeReq(): PreChargeReq | null { return changetype<PreChargeReq | null>(alternative(changetype<usize>(this), 50)); }
  createPreChargeReq(): PreChargeReq {
    return changetype<PreChargeReq>(newAlternative(changetype<usize>(this), 50, 11));
  }
  /** null: not this one */
  @inline get PreChargeRes(): PreChargeRes | null { return changetype<PreChargeRes | null>(alternative(changetype<usize>(this), 51)); }
  createPreChargeRes(): PreChargeRes {
    return changetype<PreChargeRes>(newAlternative(changetype<usize>(this), 51, 11));
  }
  /** null: not this one */
  @inline get RelativeTimeInterval(): RelativeTimeInterval | null { return changetype<RelativeTimeInterval | null>(alternative(changetype<usize>(this), 54)); }
  createRelativeTimeInterval(): RelativeTimeInterval {
    return changetype<RelativeTimeInterval>(newAlternative(changetype<usize>(this), 54, 9));
  }
  /** null: not this one */
  @inline get SAScheduleList(): SAScheduleList | null { return changetype<SAScheduleList | null>(alternative(changetype<usize>(this), 56)); }
  createSAScheduleList(): SAScheduleList {
    return changetype<SAScheduleList>(newAlternative(changetype<usize>(this), 56, 2));
  }
  /** null: not this one */
  @inline get SalesTariffEntry(): SalesTariffEntry | null { return changetype<SalesTariffEntry | null>(alternative(changetype<usize>(this), 59)); }
  createSalesTariffEntry(): SalesTariffEntry {
    return changetype<SalesTariffEntry>(newAlternative(changetype<usize>(this), 59, 13));
  }
  /** null: not this one */
  @inline get ServiceDetailReq(): ServiceDetailReq | null { return changetype<ServiceDetailReq | null>(alternative(changetype<usize>(this), 60)); }
  createServiceDetailReq(): ServiceDetailReq {
    return changetype<ServiceDetailReq>(newAlternative(changetype<usize>(this), 60, 2));
  }
  /** null: not this one */
  @inline get ServiceDetailRes(): ServiceDetailRes | null { return changetype<ServiceDetailRes | null>(alternative(changetype<usize>(this), 61)); }
  createServiceDetailRes(): ServiceDetailRes {
    return changetype<ServiceDetailRes>(newAlternative(changetype<usize>(this), 61, 6));
  }
  /** null: not this one */
  @inline get ServiceDiscoveryReq(): ServiceDiscoveryReq | null { return changetype<ServiceDiscoveryReq | null>(alternative(changetype<usize>(this), 62)); }
  createServiceDiscoveryReq(): ServiceDiscoveryReq {
    return changetype<ServiceDiscoveryReq>(newAlternative(changetype<usize>(this), 62, 4));
  }
  /** null: not this one */
  @inline get ServiceDiscoveryRes(): ServiceDiscoveryRes | null { return changetype<ServiceDiscoveryRes | null>(alternative(changetype<usize>(this), 63)); }
  createServiceDiscoveryRes(): ServiceDiscoveryRes {
    return changetype<ServiceDiscoveryRes>(newAlternative(changetype<usize>(this), 63, 16));
  }
  /** null: not this one */
  @inline get SessionSetupReq(): SessionSetupReq | null { return changetype<SessionSetupReq | null>(alternative(changetype<usize>(this), 64)); }
  createSessionSetupReq(): SessionSetupReq {
    return changetype<SessionSetupReq>(newAlternative(changetype<usize>(this), 64, 2));
  }
  /** null: not this one */
  @inline get SessionSetupRes(): SessionSetupRes | null { return changetype<SessionSetupRes | null>(alternative(changetype<usize>(this), 65)); }
  createSessionSetupRes(): SessionSetupRes {
    return changetype<SessionSetupRes>(newAlternative(changetype<usize>(this), 65, 12));
  }
  /** null: not this one */
  @inline get SessionStopReq(): SessionStopReq | null { return changetype<SessionStopReq | null>(alternative(changetype<usize>(this), 66)); }
  createSessionStopReq(): SessionStopReq {
    return changetype<SessionStopReq>(newAlternative(changetype<usize>(this), 66, 1));
  }
  /** null: not this one */
  @inline get SessionStopRes(): SessionStopRes | null { return changetype<SessionStopRes | null>(alternative(changetype<usize>(this), 67)); }
  createSessionStopRes(): SessionStopRes {
    return changetype<SessionStopRes>(newAlternative(changetype<usize>(this), 67, 1));
  }
  /** null: not this one */
  @inline get V2G_Message(): V2G_Message | null { return changetype<V2G_Message | null>(alternative(changetype<usize>(this), 77)); }
  createV2G_Message(): V2G_Message {
    return changetype<V2G_Message>(newAlternative(changetype<usize>(this), 77, 12));
  }
  /** null: not this one */
  @inline get WeldingDetectionReq(): WeldingDetectionReq | null { return changetype<WeldingDetectionReq | null>(alternative(changetype<usize>(this), 78)); }
  createWeldingDetectionReq(): WeldingDetectionReq {
    return changetype<WeldingDetectionReq>(newAlternative(changetype<usize>(this), 78, 3));
  }
  /** null: not this one */
  @inline get WeldingDetectionRes(): WeldingDetectionRes | null { return changetype<WeldingDetectionRes | null>(alternative(changetype<usize>(this), 79)); }
  createWeldingDetectionRes(): WeldingDetectionRes {
    return changetype<WeldingDetectionRes>(newAlternative(changetype<usize>(this), 79, 11));
  }
}

/** Document.which */
export enum DocumentRoot {
  AC_EVChargeParameter = 1,
  AC_EVSEChargeParameter = 2,
  AC_EVSEStatus = 3,
  AuthorizationReq = 4,
  AuthorizationRes = 5,
  CableCheckReq = 7,
  CableCheckRes = 8,
  CanonicalizationMethod = 9,
  CertificateInstallationReq = 10,
  CertificateInstallationRes = 11,
  CertificateUpdateReq = 12,
  CertificateUpdateRes = 13,
  ChargeParameterDiscoveryReq = 14,
  ChargeParameterDiscoveryRes = 15,
  ChargingStatusReq = 16,
  ChargingStatusRes = 17,
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
  PaymentServiceSelectionReq = 46,
  PaymentServiceSelectionRes = 47,
  PowerDeliveryReq = 48,
  PowerDeliveryRes = 49,
  PreChargeReq = 50,
  PreChargeRes = 51,
  RSAKeyValue = 52,
  Reference = 53,
  RelativeTimeInterval = 54,
  RetrievalMethod = 55,
  SAScheduleList = 56,
  SPKIData = 58,
  SalesTariffEntry = 59,
  ServiceDetailReq = 60,
  ServiceDetailRes = 61,
  ServiceDiscoveryReq = 62,
  ServiceDiscoveryRes = 63,
  SessionSetupReq = 64,
  SessionSetupRes = 65,
  SessionStopReq = 66,
  SessionStopRes = 67,
  Signature = 68,
  SignatureMethod = 69,
  SignatureProperties = 70,
  SignatureProperty = 71,
  SignatureValue = 72,
  SignedInfo = 73,
  Transform = 75,
  Transforms = 76,
  V2G_Message = 77,
  WeldingDetectionReq = 78,
  WeldingDetectionRes = 79,
  X509Data = 80,
}

/** Root.which of a fragment */
export enum FragmentRoot {
  AC_EVChargeParameter = 1,
  AC_EVSEChargeParameter = 2,
  AC_EVSEStatus = 3,
  AuthorizationReq = 5,
  AuthorizationRes = 6,
  Body = 7,
  BulkChargingComplete = 9,
  BulkSOC = 11,
  CableCheckReq = 12,
  CableCheckRes = 13,
  CanonicalizationMethod = 14,
  Certificate = 15,
  CertificateInstallationReq = 16,
  CertificateInstallationRes = 17,
  CertificateUpdateReq = 18,
  CertificateUpdateRes = 19,
  ChargeParameterDiscoveryReq = 20,
  ChargeParameterDiscoveryRes = 21,
  ChargeProgress = 22,
  ChargeService = 23,
  ChargingComplete = 24,
  ChargingProfile = 26,
  ChargingProfileEntryMaxNumberOfPhasesInUse = 27,
  ChargingProfileEntryMaxPower = 28,
  ChargingProfileEntryStart = 29,
  ChargingSession = 30,
  ChargingStatusReq = 31,
  ChargingStatusRes = 32,
  ConsumptionCost = 33,
  ContractSignatureCertChain = 34,
  ContractSignatureEncryptedPrivateKey = 35,
  Cost = 36,
  CurrentDemandReq = 37,
  CurrentDemandRes = 38,
  DC_EVChargeParameter = 39,
  DC_EVPowerDeliveryParameter = 40,
  DC_EVSEChargeParameter = 41,
  DC_EVSEStatus = 42,
  DC_EVStatus = 44,
  DHpublickey = 46,
  DSAKeyValue = 47,
  DepartureTime = 48,
  DigestMethod = 49,
  DigestValue = 50,
  EAmount = 51,
  EPriceLevel = 52,
  EVCCID = 53,
  EVEnergyCapacity = 55,
  EVEnergyRequest = 56,
  EVErrorCode = 57,
  EVMaxCurrent = 58,
  EVMaxVoltage = 59,
  EVMaximumCurrentLimit = 60,
  EVMaximumPowerLimit = 62,
  EVMaximumVoltageLimit = 64,
  EVMinCurrent = 66,
  EVRESSSOC = 68,
  EVReady = 69,
  EVSECurrentLimitAchieved = 71,
  EVSECurrentRegulationTolerance = 72,
  EVSEEnergyToBeDelivered = 73,
  EVSEID = 74,
  EVSEIsolationStatus = 75,
  EVSEMaxCurrent = 76,
  EVSEMaximumCurrentLimit = 78,
  EVSEMaximumPowerLimit = 80,
  EVSEMaximumVoltageLimit = 82,
  EVSEMinimumCurrentLimit = 84,
  EVSEMinimumVoltageLimit = 85,
  EVSENominalVoltage = 86,
  EVSENotification = 87,
  EVSEPeakCurrentRipple = 88,
  EVSEPowerLimitAchieved = 89,
  EVSEPresentCurrent = 90,
  EVSEPresentVoltage = 91,
  EVSEProcessing = 92,
  EVSEStatusCode = 94,
  EVSETimeStamp = 95,
  EVSEVoltageLimitAchieved = 96,
  EVTargetCurrent = 98,
  EVTargetVoltage = 99,
  EnergyTransferMode = 100,
  Exponent = 102,
  FaultCode = 103,
  FaultMsg = 104,
  FreeService = 105,
  FullSOC = 106,
  G = 107,
  GenChallenge = 108,
  HMACOutputLength = 109,
  Header = 110,
  J = 111,
  KeyInfo = 112,
  KeyName = 113,
  KeyValue = 114,
  ListOfRootCertificateIDs = 115,
  Manifest = 116,
  MaxEntriesSAScheduleTuple = 117,
  MeterID = 118,
  MeterInfo = 119,
  MeterReading = 120,
  MeterStatus = 121,
  MeteringReceiptReq = 122,
  MeteringReceiptRes = 123,
  MgmtData = 124,
  Modulus = 125,
  Multiplier = 126,
  Notification = 127,
  NotificationMaxDelay = 128,
  NumEPriceLevels = 129,
  OEMProvisioningCert = 130,
  Object = 131,
  P = 132,
  PGPData = 133,
  PGPKeyID = 134,
  PGPKeyPacket = 135,
  PMax = 136,
  PMaxSchedule = 137,
  PMaxScheduleEntry = 138,
  Parameter = 139,
  ParameterSet = 140,
  ParameterSetID = 141,
  PaymentDetailsReq = 142,
  PaymentDetailsRes = 143,
  PaymentOption = 144,
  PaymentOptionList = 145,
  PaymentServiceSelectionReq = 146,
  PaymentServiceSelectionRes = 147,
  PgenCounter = 148,
  PowerDeliveryReq = 149,
  PowerDeliveryRes = 150,
  PreChargeReq = 151,
  PreChargeRes = 152,
  ProfileEntry = 153,
  Q = 154,
  RCD = 155,
  RSAKeyValue = 156,
  ReceiptRequired = 157,
  Reference = 158,
  RelativeTimeInterval = 159,
  RemainingTimeToBulkSoC = 160,
  RemainingTimeToFullSoC = 161,
  RequestedEnergyTransferMode = 162,
  ResponseCode = 163,
  RetrievalMethod = 164,
  RetryCounter = 165,
  RootCertificateID = 166,
  SAProvisioningCertificateChain = 167,
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
  ServiceDetailReq = 186,
  ServiceDetailRes = 187,
  ServiceDiscoveryReq = 188,
  ServiceDiscoveryRes = 189,
  ServiceID = 190,
  ServiceList = 192,
  ServiceName = 193,
  ServiceParameterList = 194,
  ServiceScope = 195,
  SessionID = 197,
  SessionSetupReq = 199,
  SessionSetupRes = 200,
  SessionStopReq = 201,
  SessionStopRes = 202,
  SigMeterReading = 203,
  Signature = 204,
  SignatureMethod = 205,
  SignatureProperties = 206,
  SignatureProperty = 207,
  SignatureValue = 208,
  SignedInfo = 209,
  SubCertificates = 210,
  SupportedEnergyTransferMode = 211,
  TMeter = 212,
  Transform = 214,
  Transforms = 215,
  Unit = 216,
  V2G_Message = 217,
  Value = 218,
  WeldingDetectionReq = 219,
  WeldingDetectionRes = 220,
  X509CRL = 221,
  X509Certificate = 222,
  X509Data = 223,
  X509IssuerName = 224,
  X509IssuerSerial = 225,
  X509SKI = 226,
  X509SerialNumber = 227,
  X509SubjectName = 228,
  XPath = 229,
  Y = 230,
  amount = 231,
  amountMultiplier = 232,
  boolValue = 233,
  byteValue = 234,
  costKind = 235,
  duration = 236,
  eMAID = 237,
  intValue = 238,
  physicalValue = 239,
  shortValue = 240,
  start = 241,
  startValue = 242,
  stringValue = 243,
}
