// Made by `npm run schema` from the schema files. Do not edit.
// Message classes of ISO 15118-20 ACDP. How to use them: docs/exi.md.

import {
  ROOT_RECORD_BYTES,
  Root,
  alternative,
  newAlternative,
  newRecord,
  newRecordAt,
  recordAt,
} from '../record';
import { MessageHeader, Processing, RationalNumber, ResponseCode } from './iso20-common-types';
export * from './iso20-common-types';

/** electricalChargingDeviceStatusType of ISO 15118-20 ACDP. */
export enum ElectricalChargingDeviceStatus {
  State_A = 0,
  State_B = 1,
  State_C = 2,
  State_D = 3,
}

/** mechanicalChargingDeviceStatusType of ISO 15118-20 ACDP. */
export enum MechanicalChargingDeviceStatus {
  Home = 0,
  Moving = 1,
  EndPosition = 2,
}

/** cpStatusType of ISO 15118-20 ACDP. */
export enum CpStatus {
  StateA = 0,
  StateB = 1,
  StateC = 2,
  StateD = 3,
  StateE = 4,
}

/** errorCodeType of ISO 15118-20 ACDP. */
export enum ErrorCode {
  OK_NoEVError = 0,
  FAILED = 1,
  FAILED_EmergencyEvent = 2,
  FAILED_Breaker = 3,
  FAILED_RESSTemperatureInhibit = 4,
  FAILED_RESS = 5,
  FAILED_ChargingCurrentDifferential = 6,
  FAILED_ChargingVoltageOutOfRange = 7,
  FAILED_Reserved1 = 8,
  FAILED_Reserved2 = 9,
}

/** isolationStatusType of ISO 15118-20 ACDP. */
export enum IsolationStatus {
  Invalid = 0,
  Safe = 1,
  Warning = 2,
  Fault = 3,
}

/** ACDP_ConnectReqType of ISO 15118-20 ACDP; 3 bytes. */
@unmanaged
export class ACDP_ConnectReq {
  static create(): ACDP_ConnectReq {
    return changetype<ACDP_ConnectReq>(newRecord(3));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; electricalChargingDeviceStatusType */
  @inline get EVElectricalChargingDeviceStatus(): ElectricalChargingDeviceStatus { return <ElectricalChargingDeviceStatus>load<u8>(changetype<usize>(this), 2); }
  @inline set EVElectricalChargingDeviceStatus(value: ElectricalChargingDeviceStatus) { store<u8>(changetype<usize>(this), <u8>value, 2); }
}

/** ACDP_ConnectResType of ISO 15118-20 ACDP; 6 bytes. */
@unmanaged
export class ACDP_ConnectRes {
  static create(): ACDP_ConnectRes {
    return changetype<ACDP_ConnectRes>(newRecord(6));
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
  /** required; electricalChargingDeviceStatusType */
  @inline get EVSEElectricalChargingDeviceStatus(): ElectricalChargingDeviceStatus { return <ElectricalChargingDeviceStatus>load<u8>(changetype<usize>(this), 4); }
  @inline set EVSEElectricalChargingDeviceStatus(value: ElectricalChargingDeviceStatus) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** required; mechanicalChargingDeviceStatusType */
  @inline get EVSEMechanicalChargingDeviceStatus(): MechanicalChargingDeviceStatus { return <MechanicalChargingDeviceStatus>load<u8>(changetype<usize>(this), 5); }
  @inline set EVSEMechanicalChargingDeviceStatus(value: MechanicalChargingDeviceStatus) { store<u8>(changetype<usize>(this), <u8>value, 5); }
}

/** EVTechnicalStatusType of ISO 15118-20 ACDP; 11 bytes. */
@unmanaged
export class EVTechnicalStatus {
  static create(): EVTechnicalStatus {
    return changetype<EVTechnicalStatus>(newRecord(11));
  }
  /** required; boolean */
  @inline get EVReadyToCharge(): bool { return load<u8>(changetype<usize>(this), 1) !== 0; }
  @inline set EVReadyToCharge(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** required; boolean */
  @inline get EVImmobilizationRequest(): bool { return load<u8>(changetype<usize>(this), 2) !== 0; }
  @inline set EVImmobilizationRequest(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  @inline get hasEVImmobilized(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; boolean */
  @inline get EVImmobilized(): bool { return load<u8>(changetype<usize>(this), 3) !== 0; }
  @inline set EVImmobilized(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 3); }
  clearEVImmobilized(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType */
  @inline get EVWLANStrength(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 4) : null; }
  createEVWLANStrength(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 4);
  }
  clearEVWLANStrength(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasEVCPStatus(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; cpStatusType */
  @inline get EVCPStatus(): CpStatus { return <CpStatus>load<u8>(changetype<usize>(this), 7); }
  @inline set EVCPStatus(value: CpStatus) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<u8>(changetype<usize>(this), <u8>value, 7); }
  clearEVCPStatus(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasEVSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get EVSOC(): u8 { return load<u8>(changetype<usize>(this), 8); }
  @inline set EVSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<u8>(changetype<usize>(this), <u8>value, 8); }
  clearEVSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  @inline get hasEVErrorCode(): bool { return (load<u8>(changetype<usize>(this), 0) & 16) !== 0; }
  /** optional; errorCodeType */
  @inline get EVErrorCode(): ErrorCode { return <ErrorCode>load<u8>(changetype<usize>(this), 9); }
  @inline set EVErrorCode(value: ErrorCode) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0); store<u8>(changetype<usize>(this), <u8>value, 9); }
  clearEVErrorCode(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  @inline get hasEVTimeout(): bool { return (load<u8>(changetype<usize>(this), 0) & 32) !== 0; }
  /** optional; boolean */
  @inline get EVTimeout(): bool { return load<u8>(changetype<usize>(this), 10) !== 0; }
  @inline set EVTimeout(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 32, 0); store<u8>(changetype<usize>(this), <u8>value, 10); }
  clearEVTimeout(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 223, 0); }
}

/** ACDP_SystemStatusReqType of ISO 15118-20 ACDP; 4 bytes. */
@unmanaged
export class ACDP_SystemStatusReq {
  static create(): ACDP_SystemStatusReq {
    return changetype<ACDP_SystemStatusReq>(newRecord(4));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; EVTechnicalStatusType */
  @inline get EVTechnicalStatus(): EVTechnicalStatus { return changetype<EVTechnicalStatus>(recordAt(changetype<usize>(this) + 2)); }
  createEVTechnicalStatus(): EVTechnicalStatus {
    return changetype<EVTechnicalStatus>(newRecordAt(changetype<usize>(this) + 2, 11));
  }
}

/** ACDP_SystemStatusResType of ISO 15118-20 ACDP; 12 bytes. */
@unmanaged
export class ACDP_SystemStatusRes {
  static create(): ACDP_SystemStatusRes {
    return changetype<ACDP_SystemStatusRes>(newRecord(12));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; mechanicalChargingDeviceStatusType */
  @inline get EVSEMechanicalChargingDeviceStatus(): MechanicalChargingDeviceStatus { return <MechanicalChargingDeviceStatus>load<u8>(changetype<usize>(this), 3); }
  @inline set EVSEMechanicalChargingDeviceStatus(value: MechanicalChargingDeviceStatus) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** required; boolean */
  @inline get EVSEReadyToCharge(): bool { return load<u8>(changetype<usize>(this), 4) !== 0; }
  @inline set EVSEReadyToCharge(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** required; isolationStatusType */
  @inline get EVSEIsolationStatus(): IsolationStatus { return <IsolationStatus>load<u8>(changetype<usize>(this), 5); }
  @inline set EVSEIsolationStatus(value: IsolationStatus) { store<u8>(changetype<usize>(this), <u8>value, 5); }
  /** required; boolean */
  @inline get EVSEDisabled(): bool { return load<u8>(changetype<usize>(this), 6) !== 0; }
  @inline set EVSEDisabled(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 6); }
  /** required; boolean */
  @inline get EVSEUtilityInterruptEvent(): bool { return load<u8>(changetype<usize>(this), 7) !== 0; }
  @inline set EVSEUtilityInterruptEvent(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 7); }
  /** required; boolean */
  @inline get EVSEEmergencyShutdown(): bool { return load<u8>(changetype<usize>(this), 8) !== 0; }
  @inline set EVSEEmergencyShutdown(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 8); }
  /** required; boolean */
  @inline get EVSEMalfunction(): bool { return load<u8>(changetype<usize>(this), 9) !== 0; }
  @inline set EVSEMalfunction(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 9); }
  /** required; boolean */
  @inline get EVInChargePosition(): bool { return load<u8>(changetype<usize>(this), 10) !== 0; }
  @inline set EVInChargePosition(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 10); }
  /** required; boolean */
  @inline get EVAssociationStatus(): bool { return load<u8>(changetype<usize>(this), 11) !== 0; }
  @inline set EVAssociationStatus(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 11); }
}

/** ACDP_VehiclePositioningReqType of ISO 15118-20 ACDP; 4 bytes. */
@unmanaged
export class ACDP_VehiclePositioningReq {
  static create(): ACDP_VehiclePositioningReq {
    return changetype<ACDP_VehiclePositioningReq>(newRecord(4));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; boolean */
  @inline get EVMobilityStatus(): bool { return load<u8>(changetype<usize>(this), 2) !== 0; }
  @inline set EVMobilityStatus(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; boolean */
  @inline get EVPositioningSupport(): bool { return load<u8>(changetype<usize>(this), 3) !== 0; }
  @inline set EVPositioningSupport(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 3); }
}

/** ACDP_VehiclePositioningResType of ISO 15118-20 ACDP; 14 bytes. */
@unmanaged
export class ACDP_VehiclePositioningRes {
  static create(): ACDP_VehiclePositioningRes {
    return changetype<ACDP_VehiclePositioningRes>(newRecord(14));
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
  /** required; boolean */
  @inline get EVSEPositioningSupport(): bool { return load<u8>(changetype<usize>(this), 4) !== 0; }
  @inline set EVSEPositioningSupport(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** required; short -32768..32767 */
  @inline get EVRelativeXDeviation(): i16 { return load<i16>(changetype<usize>(this), 5); }
  @inline set EVRelativeXDeviation(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 5); }
  /** required; short -32768..32767 */
  @inline get EVRelativeYDeviation(): i16 { return load<i16>(changetype<usize>(this), 7); }
  @inline set EVRelativeYDeviation(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 7); }
  /** required; short -32768..32767 */
  @inline get ContactWindowXc(): i16 { return load<i16>(changetype<usize>(this), 9); }
  @inline set ContactWindowXc(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 9); }
  /** required; short -32768..32767 */
  @inline get ContactWindowYc(): i16 { return load<i16>(changetype<usize>(this), 11); }
  @inline set ContactWindowYc(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 11); }
  /** required; boolean */
  @inline get EVInChargePosition(): bool { return load<u8>(changetype<usize>(this), 13) !== 0; }
  @inline set EVInChargePosition(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 13); }
}

/** What a document of ISO 15118-20 ACDP begins with: the root record of a decoded message, or of one to be encoded. */
@unmanaged
export class Document extends Root {
  static create(): Document {
    return changetype<Document>(newRecord(ROOT_RECORD_BYTES));
  }
  /** null: not this one */
  @inline get ACDP_ConnectReq(): ACDP_ConnectReq | null { return changetype<ACDP_ConnectReq | null>(alternative(changetype<usize>(this), 1)); }
  createACDP_ConnectReq(): ACDP_ConnectReq {
    return changetype<ACDP_ConnectReq>(newAlternative(changetype<usize>(this), 1, 3));
  }
  /** null: not this one */
  @inline get ACDP_ConnectRes(): ACDP_ConnectRes | null { return changetype<ACDP_ConnectRes | null>(alternative(changetype<usize>(this), 2)); }
  createACDP_ConnectRes(): ACDP_ConnectRes {
    return changetype<ACDP_ConnectRes>(newAlternative(changetype<usize>(this), 2, 6));
  }
  /** null: not this one */
  @inline get ACDP_DisconnectReq(): ACDP_ConnectReq | null { return changetype<ACDP_ConnectReq | null>(alternative(changetype<usize>(this), 3)); }
  createACDP_DisconnectReq(): ACDP_ConnectReq {
    return changetype<ACDP_ConnectReq>(newAlternative(changetype<usize>(this), 3, 3));
  }
  /** null: not this one */
  @inline get ACDP_DisconnectRes(): ACDP_ConnectRes | null { return changetype<ACDP_ConnectRes | null>(alternative(changetype<usize>(this), 4)); }
  createACDP_DisconnectRes(): ACDP_ConnectRes {
    return changetype<ACDP_ConnectRes>(newAlternative(changetype<usize>(this), 4, 6));
  }
  /** null: not this one */
  @inline get ACDP_SystemStatusReq(): ACDP_SystemStatusReq | null { return changetype<ACDP_SystemStatusReq | null>(alternative(changetype<usize>(this), 5)); }
  createACDP_SystemStatusReq(): ACDP_SystemStatusReq {
    return changetype<ACDP_SystemStatusReq>(newAlternative(changetype<usize>(this), 5, 4));
  }
  /** null: not this one */
  @inline get ACDP_SystemStatusRes(): ACDP_SystemStatusRes | null { return changetype<ACDP_SystemStatusRes | null>(alternative(changetype<usize>(this), 6)); }
  createACDP_SystemStatusRes(): ACDP_SystemStatusRes {
    return changetype<ACDP_SystemStatusRes>(newAlternative(changetype<usize>(this), 6, 12));
  }
  /** null: not this one */
  @inline get ACDP_VehiclePositioningReq(): ACDP_VehiclePositioningReq | null { return changetype<ACDP_VehiclePositioningReq | null>(alternative(changetype<usize>(this), 7)); }
  createACDP_VehiclePositioningReq(): ACDP_VehiclePositioningReq {
    return changetype<ACDP_VehiclePositioningReq>(newAlternative(changetype<usize>(this), 7, 4));
  }
  /** null: not this one */
  @inline get ACDP_VehiclePositioningRes(): ACDP_VehiclePositioningRes | null { return changetype<ACDP_VehiclePositioningRes | null>(alternative(changetype<usize>(this), 8)); }
  createACDP_VehiclePositioningRes(): ACDP_VehiclePositioningRes {
    return changetype<ACDP_VehiclePositioningRes>(newAlternative(changetype<usize>(this), 8, 14));
  }
}

/** Document.which */
export enum DocumentRoot {
  ACDP_ConnectReq = 1,
  ACDP_ConnectRes = 2,
  ACDP_DisconnectReq = 3,
  ACDP_DisconnectRes = 4,
  ACDP_SystemStatusReq = 5,
  ACDP_SystemStatusRes = 6,
  ACDP_VehiclePositioningReq = 7,
  ACDP_VehiclePositioningRes = 8,
  CanonicalizationMethod = 11,
  DSAKeyValue = 12,
  DigestMethod = 13,
  DigestValue = 14,
  KeyInfo = 15,
  KeyName = 16,
  KeyValue = 17,
  Manifest = 18,
  MgmtData = 19,
  Object = 20,
  PGPData = 21,
  RSAKeyValue = 22,
  Reference = 23,
  RetrievalMethod = 24,
  SPKIData = 25,
  Signature = 26,
  SignatureMethod = 27,
  SignatureProperties = 28,
  SignatureProperty = 29,
  SignatureValue = 30,
  SignedInfo = 31,
  Transform = 32,
  Transforms = 33,
  X509Data = 34,
}

/** Root.which of a fragment */
export enum FragmentRoot {
  ACDP_ConnectReq = 1,
  ACDP_ConnectRes = 2,
  ACDP_DisconnectReq = 3,
  ACDP_DisconnectRes = 4,
  ACDP_SystemStatusReq = 5,
  ACDP_SystemStatusRes = 6,
  ACDP_VehiclePositioningReq = 7,
  ACDP_VehiclePositioningRes = 8,
  AckMaxDelay = 9,
  AdditionalServicesCosts = 10,
  Amount = 11,
  BPT_DischargedEnergyReadingWh = 12,
  BPT_InductiveEnergyReadingVARh = 13,
  BatteryEnergyCapacity = 14,
  CanonicalizationMethod = 17,
  CapacitiveEnergyReadingVARh = 18,
  ChargedEnergyReadingWh = 19,
  ChargingComplete = 20,
  ContactWindowXc = 21,
  ContactWindowYc = 22,
  CostPerUnit = 23,
  DSAKeyValue = 24,
  DepartureTime = 25,
  DigestMethod = 26,
  DigestValue = 27,
  DisplayParameters = 28,
  EVAssociationStatus = 29,
  EVCPStatus = 30,
  EVElectricalChargingDeviceStatus = 31,
  EVErrorCode = 32,
  EVImmobilizationRequest = 33,
  EVImmobilized = 34,
  EVInChargePosition = 35,
  EVMaximumEnergyRequest = 36,
  EVMinimumEnergyRequest = 37,
  EVMobilityStatus = 38,
  EVPositioningSupport = 39,
  EVReadyToCharge = 40,
  EVRelativeXDeviation = 41,
  EVRelativeYDeviation = 42,
  EVSEDisabled = 43,
  EVSEElectricalChargingDeviceStatus = 44,
  EVSEEmergencyShutdown = 45,
  EVSEIsolationStatus = 46,
  EVSEMalfunction = 47,
  EVSEMechanicalChargingDeviceStatus = 48,
  EVSENotification = 49,
  EVSEPositioningSupport = 50,
  EVSEProcessing = 51,
  EVSEReadyToCharge = 52,
  EVSEStatus = 53,
  EVSEUtilityInterruptEvent = 54,
  EVSOC = 55,
  EVTargetEnergyRequest = 56,
  EVTechnicalStatus = 57,
  EVTimeout = 58,
  EVWLANStrength = 59,
  EnergyCosts = 60,
  Exponent = 61,
  G = 63,
  HMACOutputLength = 64,
  Header = 65,
  InletHot = 66,
  J = 67,
  KeyInfo = 68,
  KeyName = 69,
  KeyValue = 70,
  Manifest = 71,
  MaximumSOC = 72,
  MeterID = 73,
  MeterInfo = 74,
  MeterInfoRequested = 75,
  MeterSignature = 76,
  MeterStatus = 77,
  MeterTimestamp = 78,
  MgmtData = 79,
  MinimumSOC = 80,
  Modulus = 81,
  NotificationMaxDelay = 82,
  Object = 83,
  OccupancyCosts = 84,
  OverstayCosts = 85,
  P = 86,
  PGPData = 87,
  PGPKeyID = 88,
  PGPKeyPacket = 89,
  PgenCounter = 90,
  PresentSOC = 91,
  Q = 92,
  RSAKeyValue = 93,
  Receipt = 94,
  Reference = 95,
  RemainingTimeToMaximumSOC = 96,
  RemainingTimeToMinimumSOC = 97,
  RemainingTimeToTargetSOC = 98,
  ResponseCode = 99,
  RetrievalMethod = 100,
  RootCertificateID = 101,
  SPKIData = 102,
  SPKISexp = 103,
  Seed = 104,
  SessionID = 105,
  Signature = 106,
  SignatureMethod = 107,
  SignatureProperties = 108,
  SignatureProperty = 109,
  SignatureValue = 110,
  SignedInfo = 111,
  TargetSOC = 112,
  TaxCosts = 113,
  TaxRuleID = 114,
  TimeAnchor = 115,
  TimeStamp = 116,
  Transform = 117,
  Transforms = 118,
  Value = 119,
  X509CRL = 120,
  X509Certificate = 121,
  X509Data = 122,
  X509IssuerName = 123,
  X509IssuerSerial = 124,
  X509SKI = 125,
  X509SerialNumber = 126,
  X509SubjectName = 127,
  XPath = 128,
  Y = 129,
}
