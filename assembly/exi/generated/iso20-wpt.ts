// Made by `npm run schema` from the schema files. Do not edit.
// Message classes of ISO 15118-20 WPT. How to use them: docs/exi.md.

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
import { DisplayParameters, EVSEStatus, MessageHeader, MeterInfo, Processing, RationalNumber, Receipt, ResponseCode } from './iso20-common-types';
export * from './iso20-common-types';

/** WPT_EVResultType of ISO 15118-20 WPT. */
export enum WPT_EVResult {
  EVResultUnknown = 0,
  EVResultSuccess = 1,
  EVResultFailed = 2,
}

/** WPT_EVPCChargeDiagnosticsType of ISO 15118-20 WPT. */
export enum WPT_EVPCChargeDiagnostics {
  EVPCNoIssue = 0,
  EVPCTempOverheatDetected = 1,
  EVPCPowerTransferAnomalyDetected = 2,
  EVPCAnomalyDetected = 3,
}

/** WPT_SPCChargeDiagnosticsType of ISO 15118-20 WPT. */
export enum WPT_SPCChargeDiagnostics {
  SPCNoIssue = 0,
  SPCFODDetected = 1,
  SPCLOPDetected = 2,
  SPCTempOverheatDetected = 3,
  SPCPowerTransferAnomalyDetected = 4,
  SPCAnomalyDetected = 5,
}

/** WPT_PowerClassType of ISO 15118-20 WPT. */
export enum WPT_PowerClass {
  MF_WPT1 = 0, // MF-WPT1
  MF_WPT2 = 1, // MF-WPT2
  MF_WPT3 = 2, // MF-WPT3
  MF_WPT4 = 3, // MF-WPT4
}

/** WPT_FinePositioningMethodType of ISO 15118-20 WPT. */
export enum WPT_FinePositioningMethod {
  Manual = 0,
  LF_TxEV = 1,
  LF_TxPrimaryDevice = 2,
  LPE = 3,
  Proprietary = 4,
}

/** WPT_PairingMethodType of ISO 15118-20 WPT. */
export enum WPT_PairingMethod {
  External_confirmation = 0, // External confirmation
  LPE = 1,
  LF_TxEV = 2,
  LF_TxPrimaryDevice = 3,
  Optical = 4,
  Proprietary = 5,
}

/** WPT_AlignmentCheckMethodType of ISO 15118-20 WPT. */
export enum WPT_AlignmentCheckMethod {
  PowerCheck = 0,
  LPE = 1,
  Proprietary = 2,
}

/** WPT_AlignmentCheckReqType of ISO 15118-20 WPT; 10 bytes. */
@unmanaged
export class WPT_AlignmentCheckReq {
  static create(): WPT_AlignmentCheckReq {
    return changetype<WPT_AlignmentCheckReq>(newRecord(10));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; processingType */
  @inline get EVProcessing(): Processing { return <Processing>load<u8>(changetype<usize>(this), 3); }
  @inline set EVProcessing(value: Processing) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** optional; RationalNumberType; A */
  @inline get TargetCoilCurrent(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 4) : null; }
  createTargetCoilCurrent(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 4);
  }
  clearTargetCoilCurrent(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; WPT_EVResultType */
  @inline get EVResultCode(): WPT_EVResult { return <WPT_EVResult>load<u8>(changetype<usize>(this), 7); }
  @inline set EVResultCode(value: WPT_EVResult) { store<u8>(changetype<usize>(this), <u8>value, 7); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get VendorSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 8); }
  addVendorSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 8, 2, 16), at, bytes, 0, 256);
  }
}

/** WPT_AlignmentCheckResType of ISO 15118-20 WPT; 13 bytes. */
@unmanaged
export class WPT_AlignmentCheckRes {
  static create(): WPT_AlignmentCheckRes {
    return changetype<WPT_AlignmentCheckRes>(newRecord(13));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 3); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** required; processingType */
  @inline get EVSEProcessing(): Processing { return <Processing>load<u8>(changetype<usize>(this), 4); }
  @inline set EVSEProcessing(value: Processing) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** optional; RationalNumberType */
  @inline get PowerTransmitted(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 5) : null; }
  createPowerTransmitted(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 5);
  }
  clearPowerTransmitted(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; A */
  @inline get SupplyDeviceCurrent(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 8) : null; }
  createSupplyDeviceCurrent(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 8);
  }
  clearSupplyDeviceCurrent(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get VendorSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 11); }
  addVendorSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 11, 2, 16), at, bytes, 0, 256);
  }
}

/** WPT_EVPCPowerControlParameterType of ISO 15118-20 WPT; 12 bytes. */
@unmanaged
export class WPT_EVPCPowerControlParameter {
  static create(): WPT_EVPCPowerControlParameter {
    return changetype<WPT_EVPCPowerControlParameter>(newRecord(12));
  }
  /** required; RationalNumberType; A */
  @inline get EVPCCoilCurrentRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this)); }
  /** required; RationalNumberType; A */
  @inline get EVPCCoilCurrentInformation(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 3); }
  /** required; RationalNumberType; A */
  @inline get EVPCCurrentOutputInformation(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 6); }
  /** required; RationalNumberType; V */
  @inline get EVPCVoltageOutputInformation(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 9); }
}

/** WPT_ChargeLoopReqType of ISO 15118-20 WPT; 20 bytes. */
@unmanaged
export class WPT_ChargeLoopReq {
  static create(): WPT_ChargeLoopReq {
    return changetype<WPT_ChargeLoopReq>(newRecord(20));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** optional; DisplayParametersType */
  @inline get DisplayParameters(): DisplayParameters | null { return changetype<DisplayParameters | null>(follow(changetype<usize>(this) + 3)); }
  createDisplayParameters(): DisplayParameters {
    return changetype<DisplayParameters>(newRecordAt(changetype<usize>(this) + 3, 23));
  }
  clearDisplayParameters(): void { store<u16>(changetype<usize>(this), 0, 3); }
  /** required; boolean */
  @inline get MeterInfoRequested(): bool { return load<u8>(changetype<usize>(this), 5) !== 0; }
  @inline set MeterInfoRequested(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 5); }
  /** required; RationalNumberType; W */
  @inline get EVPCPowerRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 6); }
  /** required; RationalNumberType; W */
  @inline get EVPCPowerOutput(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 9); }
  /** required; WPT_EVPCChargeDiagnosticsType */
  @inline get EVPCChargeDiagnostics(): WPT_EVPCChargeDiagnostics { return <WPT_EVPCChargeDiagnostics>load<u8>(changetype<usize>(this), 12); }
  @inline set EVPCChargeDiagnostics(value: WPT_EVPCChargeDiagnostics) { store<u8>(changetype<usize>(this), <u8>value, 12); }
  /** optional; RationalNumberType */
  @inline get EVPCOperatingFrequency(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 13) : null; }
  createEVPCOperatingFrequency(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 13, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 13);
  }
  clearEVPCOperatingFrequency(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; WPT_EVPCPowerControlParameterType */
  @inline get EVPCPowerControlParameter(): WPT_EVPCPowerControlParameter | null { return changetype<WPT_EVPCPowerControlParameter | null>(follow(changetype<usize>(this) + 16)); }
  createEVPCPowerControlParameter(): WPT_EVPCPowerControlParameter {
    return changetype<WPT_EVPCPowerControlParameter>(newRecordAt(changetype<usize>(this) + 16, 12));
  }
  clearEVPCPowerControlParameter(): void { store<u16>(changetype<usize>(this), 0, 16); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get ManufacturerSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 18); }
  addManufacturerSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 18, 2, 16), at, bytes, 0, 256);
  }
}

/** WPT_SPCPowerControlParameterType of ISO 15118-20 WPT; 3 bytes. */
@unmanaged
export class WPT_SPCPowerControlParameter {
  static create(): WPT_SPCPowerControlParameter {
    return changetype<WPT_SPCPowerControlParameter>(newRecord(3));
  }
  /** required; RationalNumberType; A */
  @inline get SPCPrimaryDeviceCoilCurrentInformation(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this)); }
}

/** WPT_ChargeLoopResType of ISO 15118-20 WPT; 32 bytes. */
@unmanaged
export class WPT_ChargeLoopRes {
  static create(): WPT_ChargeLoopRes {
    return changetype<WPT_ChargeLoopRes>(newRecord(32));
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
  /** required; RationalNumberType; W */
  @inline get EVPCPowerRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 11); }
  /** optional; RationalNumberType; W */
  @inline get SDPowerInput(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 14) : null; }
  createSDPowerInput(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 14, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 14);
  }
  clearSDPowerInput(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** required; RationalNumberType; W */
  @inline get SPCMaxOutputPowerLimit(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 17); }
  /** required; RationalNumberType; W */
  @inline get SPCMinOutputPowerLimit(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 20); }
  /** required; WPT_SPCChargeDiagnosticsType */
  @inline get SPCChargeDiagnostics(): WPT_SPCChargeDiagnostics { return <WPT_SPCChargeDiagnostics>load<u8>(changetype<usize>(this), 23); }
  @inline set SPCChargeDiagnostics(value: WPT_SPCChargeDiagnostics) { store<u8>(changetype<usize>(this), <u8>value, 23); }
  /** optional; RationalNumberType */
  @inline get SPCOperatingFrequency(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 24) : null; }
  createSPCOperatingFrequency(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 24, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 24);
  }
  clearSPCOperatingFrequency(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; WPT_SPCPowerControlParameterType */
  @inline get SPCPowerControlParameter(): WPT_SPCPowerControlParameter | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<WPT_SPCPowerControlParameter>(changetype<usize>(this) + 27) : null; }
  createSPCPowerControlParameter(): WPT_SPCPowerControlParameter {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 27, 0, 3);
    return changetype<WPT_SPCPowerControlParameter>(changetype<usize>(this) + 27);
  }
  clearSPCPowerControlParameter(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get ManufacturerSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 30); }
  addManufacturerSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 30, 2, 16), at, bytes, 0, 256);
  }
}

/** WPT_ChargeParameterDiscoveryReqType of ISO 15118-20 WPT; 15 bytes. */
@unmanaged
export class WPT_ChargeParameterDiscoveryReq {
  static create(): WPT_ChargeParameterDiscoveryReq {
    return changetype<WPT_ChargeParameterDiscoveryReq>(newRecord(15));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; RationalNumberType; W */
  @inline get EVPCMaxReceivablePower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 2); }
  /** required; unsignedShort 0..65535 */
  @inline get SDMaxGroundClearence(): u16 { return load<u16>(changetype<usize>(this), 5); }
  @inline set SDMaxGroundClearence(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 5); }
  /** required; unsignedShort 0..65535 */
  @inline get SDMinGroundClearence(): u16 { return load<u16>(changetype<usize>(this), 7); }
  @inline set SDMinGroundClearence(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 7); }
  /** required; RationalNumberType */
  @inline get EVPCNaturalFrequency(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 9); }
  /** required; boolean */
  @inline get EVPCDeviceLocalControl(): bool { return load<u8>(changetype<usize>(this), 12) !== 0; }
  @inline set EVPCDeviceLocalControl(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 12); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get VendorSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 13); }
  addVendorSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 13, 2, 16), at, bytes, 0, 256);
  }
}

/** WPT_ChargeParameterDiscoveryResType of ISO 15118-20 WPT; 22 bytes. */
@unmanaged
export class WPT_ChargeParameterDiscoveryRes {
  static create(): WPT_ChargeParameterDiscoveryRes {
    return changetype<WPT_ChargeParameterDiscoveryRes>(newRecord(22));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; WPT_PowerClassType */
  @inline get PDInputPowerClass(): WPT_PowerClass { return <WPT_PowerClass>load<u8>(changetype<usize>(this), 3); }
  @inline set PDInputPowerClass(value: WPT_PowerClass) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** required; RationalNumberType; W */
  @inline get SDMinOutputPower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 4); }
  /** required; RationalNumberType; W */
  @inline get SDMaxOutputPower(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 7); }
  /** required; unsignedShort 0..65535 */
  @inline get SDMaxGroundClearanceSupport(): u16 { return load<u16>(changetype<usize>(this), 10); }
  @inline set SDMaxGroundClearanceSupport(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 10); }
  /** required; unsignedShort 0..65535 */
  @inline get SDMinGroundClearanceSupport(): u16 { return load<u16>(changetype<usize>(this), 12); }
  @inline set SDMinGroundClearanceSupport(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 12); }
  /** required; RationalNumberType; A */
  @inline get PDMinCoilCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 14); }
  /** required; RationalNumberType; A */
  @inline get PDMaxCoilCurrent(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 17); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get SDManufacturerSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 20); }
  addSDManufacturerSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 20, 2, 16), at, bytes, 0, 256);
  }
}

/** WPT_LF_TxDataType of ISO 15118-20 WPT; 7 bytes. */
@unmanaged
export class WPT_LF_TxData {
  static create(): WPT_LF_TxData {
    return changetype<WPT_LF_TxData>(newRecord(7));
  }
  /** required; numericIDType 1..4294967295 */
  @inline get TxIdentifier(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set TxIdentifier(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** required; RationalNumberType */
  @inline get EIRP(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 4); }
}

/** WPT_LF_TxDataListType of ISO 15118-20 WPT; 7 bytes. */
@unmanaged
export class WPT_LF_TxDataList {
  static create(): WPT_LF_TxDataList {
    return changetype<WPT_LF_TxDataList>(newRecord(7));
  }
  /** required; WPT_LF_TxDataType */
  @inline get WPT_LF_TxDataList(): WPT_LF_TxData { return changetype<WPT_LF_TxData>(changetype<usize>(this)); }
}

/** WPT_LF_RxRSSIType of ISO 15118-20 WPT; 7 bytes. */
@unmanaged
export class WPT_LF_RxRSSI {
  static create(): WPT_LF_RxRSSI {
    return changetype<WPT_LF_RxRSSI>(newRecord(7));
  }
  /** required; numericIDType 1..4294967295 */
  @inline get TxIdentifier(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set TxIdentifier(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** required; RationalNumberType */
  @inline get RSSI(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 4); }
}

/** WPT_LF_RxRSSIListType of ISO 15118-20 WPT; 7 bytes. */
@unmanaged
export class WPT_LF_RxRSSIList {
  static create(): WPT_LF_RxRSSIList {
    return changetype<WPT_LF_RxRSSIList>(newRecord(7));
  }
  /** required; WPT_LF_RxRSSIType */
  @inline get RSSIDataList(): WPT_LF_RxRSSI { return changetype<WPT_LF_RxRSSI>(changetype<usize>(this)); }
}

/** WPT_LF_RxDataType of ISO 15118-20 WPT; 11 bytes. */
@unmanaged
export class WPT_LF_RxData {
  static create(): WPT_LF_RxData {
    return changetype<WPT_LF_RxData>(newRecord(11));
  }
  /** required; numericIDType 1..4294967295 */
  @inline get RxIdentifier(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set RxIdentifier(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** required; WPT_LF_RxRSSIListType */
  @inline get RSSIData(): WPT_LF_RxRSSIList { return changetype<WPT_LF_RxRSSIList>(changetype<usize>(this) + 4); }
}

/** WPT_LF_RxDataListType of ISO 15118-20 WPT; 2 bytes. */
@unmanaged
export class WPT_LF_RxDataList {
  static create(): WPT_LF_RxDataList {
    return changetype<WPT_LF_RxDataList>(newRecord(2));
  }
  /** required; WPT_LF_RxDataType */
  @inline get WPT_LF_RxDataList(): WPT_LF_RxData { return changetype<WPT_LF_RxData>(recordAt(changetype<usize>(this))); }
  createWPT_LF_RxDataList(): WPT_LF_RxData {
    return changetype<WPT_LF_RxData>(newRecordAt(changetype<usize>(this), 11));
  }
}

/** WPT_LF_DataPackageType of ISO 15118-20 WPT; 6 bytes. */
@unmanaged
export class WPT_LF_DataPackage {
  static create(): WPT_LF_DataPackage {
    return changetype<WPT_LF_DataPackage>(newRecord(6));
  }
  /** required; unsignedByte 0..255 */
  @inline get PackageIndex(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set PackageIndex(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  /** exactly one of LF_TxData, LF_RxData; WPT_LF_TxDataListType */
  @inline get LF_TxData(): WPT_LF_TxDataList | null { return changetype<WPT_LF_TxDataList | null>(follow(changetype<usize>(this) + 2)); }
  createLF_TxData(): WPT_LF_TxDataList {
    return changetype<WPT_LF_TxDataList>(newRecordAt(changetype<usize>(this) + 2, 7));
  }
  clearLF_TxData(): void { store<u16>(changetype<usize>(this), 0, 2); }
  /** exactly one of LF_TxData, LF_RxData; WPT_LF_RxDataListType */
  @inline get LF_RxData(): WPT_LF_RxDataList | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<WPT_LF_RxDataList>(changetype<usize>(this) + 4) : null; }
  createLF_RxData(): WPT_LF_RxDataList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 2);
    return changetype<WPT_LF_RxDataList>(changetype<usize>(this) + 4);
  }
  clearLF_RxData(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** WPT_LF_DataPackageListType of ISO 15118-20 WPT; 7 bytes. */
@unmanaged
export class WPT_LF_DataPackageList {
  static create(): WPT_LF_DataPackageList {
    return changetype<WPT_LF_DataPackageList>(newRecord(7));
  }
  /** required; unsignedByte 0..255 */
  @inline get NumPackages(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set NumPackages(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; WPT_LF_DataPackageType */
  @inline get WPT_LF_DataPackage(): WPT_LF_DataPackage { return changetype<WPT_LF_DataPackage>(changetype<usize>(this) + 1); }
}

/** WPT_FinePositioningReqType of ISO 15118-20 WPT; 8 bytes. */
@unmanaged
export class WPT_FinePositioningReq {
  static create(): WPT_FinePositioningReq {
    return changetype<WPT_FinePositioningReq>(newRecord(8));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; processingType */
  @inline get EVProcessing(): Processing { return <Processing>load<u8>(changetype<usize>(this), 2); }
  @inline set EVProcessing(value: Processing) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; WPT_EVResultType */
  @inline get EVResultCode(): WPT_EVResult { return <WPT_EVResult>load<u8>(changetype<usize>(this), 3); }
  @inline set EVResultCode(value: WPT_EVResult) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get VendorSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 4); }
  addVendorSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 4, 2, 16), at, bytes, 0, 256);
  }
  /** optional; WPT_LF_DataPackageListType */
  @inline get WPT_LF_DataPackageList(): WPT_LF_DataPackageList | null { return changetype<WPT_LF_DataPackageList | null>(follow(changetype<usize>(this) + 6)); }
  createWPT_LF_DataPackageList(): WPT_LF_DataPackageList {
    return changetype<WPT_LF_DataPackageList>(newRecordAt(changetype<usize>(this) + 6, 7));
  }
  clearWPT_LF_DataPackageList(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** WPT_FinePositioningResType of ISO 15118-20 WPT; 8 bytes. */
@unmanaged
export class WPT_FinePositioningRes {
  static create(): WPT_FinePositioningRes {
    return changetype<WPT_FinePositioningRes>(newRecord(8));
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
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get VendorSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 4); }
  addVendorSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 4, 2, 16), at, bytes, 0, 256);
  }
  /** optional; WPT_LF_DataPackageListType */
  @inline get WPT_LF_DataPackageList(): WPT_LF_DataPackageList | null { return changetype<WPT_LF_DataPackageList | null>(follow(changetype<usize>(this) + 6)); }
  createWPT_LF_DataPackageList(): WPT_LF_DataPackageList {
    return changetype<WPT_LF_DataPackageList>(newRecordAt(changetype<usize>(this) + 6, 7));
  }
  clearWPT_LF_DataPackageList(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** WPT_FinePositioningMethodListType of ISO 15118-20 WPT; 2 bytes. */
@unmanaged
export class WPT_FinePositioningMethodList {
  static create(): WPT_FinePositioningMethodList {
    return changetype<WPT_FinePositioningMethodList>(newRecord(2));
  }
  /** 1..8 times; WPT_FinePositioningMethodType */
  @inline get WPT_FinePositioningMethod(): ValueList<u8> { return changetype<ValueList<u8>>(changetype<usize>(this)); }
  addWPT_FinePositioningMethod(value: WPT_FinePositioningMethod): void {
    store<u8>(newItem(changetype<usize>(this), 1, 8), <u8>value);
  }
}

/** WPT_PairingMethodListType of ISO 15118-20 WPT; 2 bytes. */
@unmanaged
export class WPT_PairingMethodList {
  static create(): WPT_PairingMethodList {
    return changetype<WPT_PairingMethodList>(newRecord(2));
  }
  /** 1..8 times; WPT_PairingMethodType */
  @inline get WPT_PairingMethod(): ValueList<u8> { return changetype<ValueList<u8>>(changetype<usize>(this)); }
  addWPT_PairingMethod(value: WPT_PairingMethod): void {
    store<u8>(newItem(changetype<usize>(this), 1, 8), <u8>value);
  }
}

/** WPT_AlignmentCheckMethodListType of ISO 15118-20 WPT; 2 bytes. */
@unmanaged
export class WPT_AlignmentCheckMethodList {
  static create(): WPT_AlignmentCheckMethodList {
    return changetype<WPT_AlignmentCheckMethodList>(newRecord(2));
  }
  /** 1..8 times; WPT_AlignmentCheckMethodType */
  @inline get WPT_AlignmentCheckMethod(): ValueList<u8> { return changetype<ValueList<u8>>(changetype<usize>(this)); }
  addWPT_AlignmentCheckMethod(value: WPT_AlignmentCheckMethod): void {
    store<u8>(newItem(changetype<usize>(this), 1, 8), <u8>value);
  }
}

/** WPT_CoordinateXYZType of ISO 15118-20 WPT; 6 bytes. */
@unmanaged
export class WPT_CoordinateXYZ {
  static create(): WPT_CoordinateXYZ {
    return changetype<WPT_CoordinateXYZ>(newRecord(6));
  }
  /** required; short -32768..32767 */
  @inline get Coord_X(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set Coord_X(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 0); }
  /** required; short -32768..32767 */
  @inline get Coord_Y(): i16 { return load<i16>(changetype<usize>(this), 2); }
  @inline set Coord_Y(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 2); }
  /** required; short -32768..32767 */
  @inline get Coord_Z(): i16 { return load<i16>(changetype<usize>(this), 4); }
  @inline set Coord_Z(value: i16) { store<i16>(changetype<usize>(this), <i16>value, 4); }
  /** all members, the optional ones too */
  set(Coord_X: i16, Coord_Y: i16, Coord_Z: i16): void {
    this.Coord_X = Coord_X;
    this.Coord_Y = Coord_Y;
    this.Coord_Z = Coord_Z;
  }
}

/** WPT_TxRxSpecDataType of ISO 15118-20 WPT; 16 bytes. */
@unmanaged
export class WPT_TxRxSpecData {
  static create(): WPT_TxRxSpecData {
    return changetype<WPT_TxRxSpecData>(newRecord(16));
  }
  /** required; numericIDType 1..4294967295 */
  @inline get TxRxIdentifier(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set TxRxIdentifier(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** required; WPT_CoordinateXYZType */
  @inline get TxRxPosition(): WPT_CoordinateXYZ { return changetype<WPT_CoordinateXYZ>(changetype<usize>(this) + 4); }
  /** required; WPT_CoordinateXYZType */
  @inline get TxRxOrientation(): WPT_CoordinateXYZ { return changetype<WPT_CoordinateXYZ>(changetype<usize>(this) + 10); }
}

/** WPT_TxRxPulseOrderType of ISO 15118-20 WPT; 6 bytes. */
@unmanaged
export class WPT_TxRxPulseOrder {
  static create(): WPT_TxRxPulseOrder {
    return changetype<WPT_TxRxPulseOrder>(newRecord(6));
  }
  /** required; unsignedShort 0..65535 */
  @inline get IndexNumber(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set IndexNumber(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 0); }
  /** required; numericIDType 1..4294967295 */
  @inline get TxRxIdentifier(): u32 { return load<u32>(changetype<usize>(this), 2); }
  @inline set TxRxIdentifier(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 2); }
  /** all members, the optional ones too */
  set(IndexNumber: u16, TxRxIdentifier: u32): void {
    this.IndexNumber = IndexNumber;
    this.TxRxIdentifier = TxRxIdentifier;
  }
}

/** WPT_TxRxPackageSpecDataType of ISO 15118-20 WPT; 8 bytes. */
@unmanaged
export class WPT_TxRxPackageSpecData {
  static create(): WPT_TxRxPackageSpecData {
    return changetype<WPT_TxRxPackageSpecData>(newRecord(8));
  }
  /** 2..255 times; WPT_TxRxPulseOrderType */
  @inline get PulseSequenceOrder(): RecordList<WPT_TxRxPulseOrder> { return changetype<RecordList<WPT_TxRxPulseOrder>>(changetype<usize>(this)); }
  addPulseSequenceOrder(): WPT_TxRxPulseOrder {
    return changetype<WPT_TxRxPulseOrder>(newItem(changetype<usize>(this), 6, 255));
  }
  /** required; unsignedShort 0..65535 */
  @inline get PulseSeparationTime(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set PulseSeparationTime(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 2); }
  /** required; unsignedShort 0..65535 */
  @inline get PulseDuration(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set PulseDuration(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 4); }
  /** required; unsignedShort 0..65535 */
  @inline get PackageSeparationTime(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set PackageSeparationTime(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 6); }
}

/** WPT_LF_TransmitterDataType of ISO 15118-20 WPT; 8 bytes. */
@unmanaged
export class WPT_LF_TransmitterData {
  static create(): WPT_LF_TransmitterData {
    return changetype<WPT_LF_TransmitterData>(newRecord(8));
  }
  /** required; unsignedByte 0..255 */
  @inline get NumberOfTransmitters(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set NumberOfTransmitters(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** required; RationalNumberType */
  @inline get SignalFrequency(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 1); }
  /** 2..255 times; WPT_TxRxSpecDataType */
  @inline get TxSpecData(): RecordList<WPT_TxRxSpecData> { return changetype<RecordList<WPT_TxRxSpecData>>(changetype<usize>(this) + 4); }
  addTxSpecData(): WPT_TxRxSpecData {
    return changetype<WPT_TxRxSpecData>(newItem(changetype<usize>(this) + 4, 16, 255));
  }
  /** optional; WPT_TxRxPackageSpecDataType */
  @inline get TxPackageSpecData(): WPT_TxRxPackageSpecData | null { return changetype<WPT_TxRxPackageSpecData | null>(follow(changetype<usize>(this) + 6)); }
  createTxPackageSpecData(): WPT_TxRxPackageSpecData {
    return changetype<WPT_TxRxPackageSpecData>(newRecordAt(changetype<usize>(this) + 6, 8));
  }
  clearTxPackageSpecData(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** WPT_LF_ReceiverDataType of ISO 15118-20 WPT; 3 bytes. */
@unmanaged
export class WPT_LF_ReceiverData {
  static create(): WPT_LF_ReceiverData {
    return changetype<WPT_LF_ReceiverData>(newRecord(3));
  }
  /** required; unsignedByte 0..255 */
  @inline get NumberOfReceivers(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set NumberOfReceivers(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 0); }
  /** 2..255 times; WPT_TxRxSpecDataType */
  @inline get RxSpecData(): RecordList<WPT_TxRxSpecData> { return changetype<RecordList<WPT_TxRxSpecData>>(changetype<usize>(this) + 1); }
  addRxSpecData(): WPT_TxRxSpecData {
    return changetype<WPT_TxRxSpecData>(newItem(changetype<usize>(this) + 1, 16, 255));
  }
}

/** WPT_LF_SystemSetupDataType of ISO 15118-20 WPT; 6 bytes. */
@unmanaged
export class WPT_LF_SystemSetupData {
  static create(): WPT_LF_SystemSetupData {
    return changetype<WPT_LF_SystemSetupData>(newRecord(6));
  }
  /** exactly one of LF_TransmitterSetupData, LF_ReceiverSetupData; WPT_LF_TransmitterDataType */
  @inline get LF_TransmitterSetupData(): WPT_LF_TransmitterData | null { return changetype<WPT_LF_TransmitterData | null>(follow(changetype<usize>(this) + 1)); }
  createLF_TransmitterSetupData(): WPT_LF_TransmitterData {
    return changetype<WPT_LF_TransmitterData>(newRecordAt(changetype<usize>(this) + 1, 8));
  }
  clearLF_TransmitterSetupData(): void { store<u16>(changetype<usize>(this), 0, 1); }
  /** exactly one of LF_TransmitterSetupData, LF_ReceiverSetupData; WPT_LF_ReceiverDataType */
  @inline get LF_ReceiverSetupData(): WPT_LF_ReceiverData | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<WPT_LF_ReceiverData>(changetype<usize>(this) + 3) : null; }
  createLF_ReceiverSetupData(): WPT_LF_ReceiverData {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 3, 0, 3);
    return changetype<WPT_LF_ReceiverData>(changetype<usize>(this) + 3);
  }
  clearLF_ReceiverSetupData(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** WPT_FinePositioningSetupReqType of ISO 15118-20 WPT; 15 bytes. */
@unmanaged
export class WPT_FinePositioningSetupReq {
  static create(): WPT_FinePositioningSetupReq {
    return changetype<WPT_FinePositioningSetupReq>(newRecord(15));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; processingType */
  @inline get EVProcessing(): Processing { return <Processing>load<u8>(changetype<usize>(this), 2); }
  @inline set EVProcessing(value: Processing) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; WPT_FinePositioningMethodListType */
  @inline get EVDeviceFinePositioningMethodList(): WPT_FinePositioningMethodList { return changetype<WPT_FinePositioningMethodList>(changetype<usize>(this) + 3); }
  /** required; WPT_PairingMethodListType */
  @inline get EVDevicePairingMethodList(): WPT_PairingMethodList { return changetype<WPT_PairingMethodList>(changetype<usize>(this) + 5); }
  /** required; WPT_AlignmentCheckMethodListType */
  @inline get EVDeviceAlignmentCheckMethodList(): WPT_AlignmentCheckMethodList { return changetype<WPT_AlignmentCheckMethodList>(changetype<usize>(this) + 7); }
  /** required; unsignedShort 0..65535 */
  @inline get NaturalOffset(): u16 { return load<u16>(changetype<usize>(this), 9); }
  @inline set NaturalOffset(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 9); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get VendorSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 11); }
  addVendorSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 11, 2, 16), at, bytes, 0, 256);
  }
  /** optional; WPT_LF_SystemSetupDataType */
  @inline get LF_SystemSetupData(): WPT_LF_SystemSetupData | null { return changetype<WPT_LF_SystemSetupData | null>(follow(changetype<usize>(this) + 13)); }
  createLF_SystemSetupData(): WPT_LF_SystemSetupData {
    return changetype<WPT_LF_SystemSetupData>(newRecordAt(changetype<usize>(this) + 13, 6));
  }
  clearLF_SystemSetupData(): void { store<u16>(changetype<usize>(this), 0, 13); }
}

/** WPT_FinePositioningSetupResType of ISO 15118-20 WPT; 15 bytes. */
@unmanaged
export class WPT_FinePositioningSetupRes {
  static create(): WPT_FinePositioningSetupRes {
    return changetype<WPT_FinePositioningSetupRes>(newRecord(15));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; WPT_FinePositioningMethodListType */
  @inline get PrimaryDeviceFinePositioningMethodList(): WPT_FinePositioningMethodList { return changetype<WPT_FinePositioningMethodList>(changetype<usize>(this) + 3); }
  /** required; WPT_PairingMethodListType */
  @inline get PrimaryDevicePairingMethodList(): WPT_PairingMethodList { return changetype<WPT_PairingMethodList>(changetype<usize>(this) + 5); }
  /** required; WPT_AlignmentCheckMethodListType */
  @inline get PrimaryDeviceAlignmentCheckMethodList(): WPT_AlignmentCheckMethodList { return changetype<WPT_AlignmentCheckMethodList>(changetype<usize>(this) + 7); }
  /** required; unsignedShort 0..65535 */
  @inline get NaturalOffset(): u16 { return load<u16>(changetype<usize>(this), 9); }
  @inline set NaturalOffset(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 9); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get VendorSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 11); }
  addVendorSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 11, 2, 16), at, bytes, 0, 256);
  }
  /** optional; WPT_LF_SystemSetupDataType */
  @inline get LF_SystemSetupData(): WPT_LF_SystemSetupData | null { return changetype<WPT_LF_SystemSetupData | null>(follow(changetype<usize>(this) + 13)); }
  createLF_SystemSetupData(): WPT_LF_SystemSetupData {
    return changetype<WPT_LF_SystemSetupData>(newRecordAt(changetype<usize>(this) + 13, 6));
  }
  clearLF_SystemSetupData(): void { store<u16>(changetype<usize>(this), 0, 13); }
}

/** WPT_PairingReqType of ISO 15118-20 WPT; 11 bytes. */
@unmanaged
export class WPT_PairingReq {
  static create(): WPT_PairingReq {
    return changetype<WPT_PairingReq>(newRecord(11));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; processingType */
  @inline get EVProcessing(): Processing { return <Processing>load<u8>(changetype<usize>(this), 3); }
  @inline set EVProcessing(value: Processing) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  @inline get hasObservedIDCode(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; numericIDType 1..4294967295 */
  @inline get ObservedIDCode(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set ObservedIDCode(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 4); }
  clearObservedIDCode(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; WPT_EVResultType */
  @inline get EVResultCode(): WPT_EVResult { return <WPT_EVResult>load<u8>(changetype<usize>(this), 8); }
  @inline set EVResultCode(value: WPT_EVResult) { store<u8>(changetype<usize>(this), <u8>value, 8); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get VendorSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 9); }
  addVendorSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 9, 2, 16), at, bytes, 0, 256);
  }
}

/** AlternativeSECCType of ISO 15118-20 WPT; 9 bytes. */
@unmanaged
export class AlternativeSECC {
  static create(): AlternativeSECC {
    return changetype<AlternativeSECC>(newRecord(9));
  }
  /** optional; identifierType, at most 255 characters */
  @inline get SSID(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setSSID(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, 255);
  }
  /** UTF-8 at an address */
  setSSIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, 255);
  }
  clearSSID(): void { store<u16>(changetype<usize>(this), 0, 1); }
  /** optional; bssidType, at most 12 characters */
  @inline get BSSID(): Text { return changetype<Text>(changetype<usize>(this) + 3); }
  setBSSID(text: string): bool {
    return putText(changetype<usize>(this) + 3, text, 0, 12);
  }
  /** UTF-8 at an address */
  setBSSIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 3, at, bytes, 0, 12);
  }
  clearBSSID(): void { store<u16>(changetype<usize>(this), 0, 3); }
  /** optional; ipaddressType, at most 39 characters */
  @inline get IPAddress(): Text { return changetype<Text>(changetype<usize>(this) + 5); }
  setIPAddress(text: string): bool {
    return putText(changetype<usize>(this) + 5, text, 0, 39);
  }
  /** UTF-8 at an address */
  setIPAddressUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 5, at, bytes, 0, 39);
  }
  clearIPAddress(): void { store<u16>(changetype<usize>(this), 0, 5); }
  @inline get hasPort(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedShort 0..65535 */
  @inline get Port(): u16 { return load<u16>(changetype<usize>(this), 7); }
  @inline set Port(value: u16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u16>(changetype<usize>(this), <u16>value, 7); }
  clearPort(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** AlternativeSECCListType of ISO 15118-20 WPT; 2 bytes. */
@unmanaged
export class AlternativeSECCList {
  static create(): AlternativeSECCList {
    return changetype<AlternativeSECCList>(newRecord(2));
  }
  /** 1..8 times; AlternativeSECCType */
  @inline get AlternativeSECC(): RecordList<AlternativeSECC> { return changetype<RecordList<AlternativeSECC>>(changetype<usize>(this)); }
  addAlternativeSECC(): AlternativeSECC {
    return changetype<AlternativeSECC>(newItem(changetype<usize>(this), 9, 8));
  }
}

/** WPT_PairingResType of ISO 15118-20 WPT; 13 bytes. */
@unmanaged
export class WPT_PairingRes {
  static create(): WPT_PairingRes {
    return changetype<WPT_PairingRes>(newRecord(13));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 3); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** required; processingType */
  @inline get EVSEProcessing(): Processing { return <Processing>load<u8>(changetype<usize>(this), 4); }
  @inline set EVSEProcessing(value: Processing) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  @inline get hasObservedIDCode(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; numericIDType 1..4294967295 */
  @inline get ObservedIDCode(): u32 { return load<u32>(changetype<usize>(this), 5); }
  @inline set ObservedIDCode(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 5); }
  clearObservedIDCode(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; AlternativeSECCListType */
  @inline get AlternativeSECCList(): AlternativeSECCList | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<AlternativeSECCList>(changetype<usize>(this) + 9) : null; }
  createAlternativeSECCList(): AlternativeSECCList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 9, 0, 2);
    return changetype<AlternativeSECCList>(changetype<usize>(this) + 9);
  }
  clearAlternativeSECCList(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
  @inline get VendorSpecificDataContainer(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 11); }
  addVendorSpecificDataContainer(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 11, 2, 16), at, bytes, 0, 256);
  }
}

/** What a document of ISO 15118-20 WPT begins with: the root record of a decoded message, or of one to be encoded. */
@unmanaged
export class Document extends Root {
  static create(): Document {
    return changetype<Document>(newRecord(ROOT_RECORD_BYTES));
  }
  /** null: not this one */
  @inline get WPT_AlignmentCheckReq(): WPT_AlignmentCheckReq | null { return changetype<WPT_AlignmentCheckReq | null>(alternative(changetype<usize>(this), 26)); }
  createWPT_AlignmentCheckReq(): WPT_AlignmentCheckReq {
    return changetype<WPT_AlignmentCheckReq>(newAlternative(changetype<usize>(this), 26, 10));
  }
  /** null: not this one */
  @inline get WPT_AlignmentCheckRes(): WPT_AlignmentCheckRes | null { return changetype<WPT_AlignmentCheckRes | null>(alternative(changetype<usize>(this), 27)); }
  createWPT_AlignmentCheckRes(): WPT_AlignmentCheckRes {
    return changetype<WPT_AlignmentCheckRes>(newAlternative(changetype<usize>(this), 27, 13));
  }
  /** null: not this one */
  @inline get WPT_ChargeLoopReq(): WPT_ChargeLoopReq | null { return changetype<WPT_ChargeLoopReq | null>(alternative(changetype<usize>(this), 28)); }
  createWPT_ChargeLoopReq(): WPT_ChargeLoopReq {
    return changetype<WPT_ChargeLoopReq>(newAlternative(changetype<usize>(this), 28, 20));
  }
  /** null: not this one */
  @inline get WPT_ChargeLoopRes(): WPT_ChargeLoopRes | null { return changetype<WPT_ChargeLoopRes | null>(alternative(changetype<usize>(this), 29)); }
  createWPT_ChargeLoopRes(): WPT_ChargeLoopRes {
    return changetype<WPT_ChargeLoopRes>(newAlternative(changetype<usize>(this), 29, 32));
  }
  /** null: not this one */
  @inline get WPT_ChargeParameterDiscoveryReq(): WPT_ChargeParameterDiscoveryReq | null { return changetype<WPT_ChargeParameterDiscoveryReq | null>(alternative(changetype<usize>(this), 30)); }
  createWPT_ChargeParameterDiscoveryReq(): WPT_ChargeParameterDiscoveryReq {
    return changetype<WPT_ChargeParameterDiscoveryReq>(newAlternative(changetype<usize>(this), 30, 15));
  }
  /** null: not this one */
  @inline get WPT_ChargeParameterDiscoveryRes(): WPT_ChargeParameterDiscoveryRes | null { return changetype<WPT_ChargeParameterDiscoveryRes | null>(alternative(changetype<usize>(this), 31)); }
  createWPT_ChargeParameterDiscoveryRes(): WPT_ChargeParameterDiscoveryRes {
    return changetype<WPT_ChargeParameterDiscoveryRes>(newAlternative(changetype<usize>(this), 31, 22));
  }
  /** null: not this one */
  @inline get WPT_FinePositioningReq(): WPT_FinePositioningReq | null { return changetype<WPT_FinePositioningReq | null>(alternative(changetype<usize>(this), 32)); }
  createWPT_FinePositioningReq(): WPT_FinePositioningReq {
    return changetype<WPT_FinePositioningReq>(newAlternative(changetype<usize>(this), 32, 8));
  }
  /** null: not this one */
  @inline get WPT_FinePositioningRes(): WPT_FinePositioningRes | null { return changetype<WPT_FinePositioningRes | null>(alternative(changetype<usize>(this), 33)); }
  createWPT_FinePositioningRes(): WPT_FinePositioningRes {
    return changetype<WPT_FinePositioningRes>(newAlternative(changetype<usize>(this), 33, 8));
  }
  /** null: not this one */
  @inline get WPT_FinePositioningSetupReq(): WPT_FinePositioningSetupReq | null { return changetype<WPT_FinePositioningSetupReq | null>(alternative(changetype<usize>(this), 34)); }
  createWPT_FinePositioningSetupReq(): WPT_FinePositioningSetupReq {
    return changetype<WPT_FinePositioningSetupReq>(newAlternative(changetype<usize>(this), 34, 15));
  }
  /** null: not this one */
  @inline get WPT_FinePositioningSetupRes(): WPT_FinePositioningSetupRes | null { return changetype<WPT_FinePositioningSetupRes | null>(alternative(changetype<usize>(this), 35)); }
  createWPT_FinePositioningSetupRes(): WPT_FinePositioningSetupRes {
    return changetype<WPT_FinePositioningSetupRes>(newAlternative(changetype<usize>(this), 35, 15));
  }
  /** null: not this one */
  @inline get WPT_PairingReq(): WPT_PairingReq | null { return changetype<WPT_PairingReq | null>(alternative(changetype<usize>(this), 36)); }
  createWPT_PairingReq(): WPT_PairingReq {
    return changetype<WPT_PairingReq>(newAlternative(changetype<usize>(this), 36, 11));
  }
  /** null: not this one */
  @inline get WPT_PairingRes(): WPT_PairingRes | null { return changetype<WPT_PairingRes | null>(alternative(changetype<usize>(this), 37)); }
  createWPT_PairingRes(): WPT_PairingRes {
    return changetype<WPT_PairingRes>(newAlternative(changetype<usize>(this), 37, 13));
  }
}

/** Document.which */
export enum DocumentRoot {
  CanonicalizationMethod = 3,
  DSAKeyValue = 4,
  DigestMethod = 5,
  DigestValue = 6,
  KeyInfo = 7,
  KeyName = 8,
  KeyValue = 9,
  Manifest = 10,
  MgmtData = 11,
  Object = 12,
  PGPData = 13,
  RSAKeyValue = 14,
  Reference = 15,
  RetrievalMethod = 16,
  SPKIData = 17,
  Signature = 18,
  SignatureMethod = 19,
  SignatureProperties = 20,
  SignatureProperty = 21,
  SignatureValue = 22,
  SignedInfo = 23,
  Transform = 24,
  Transforms = 25,
  WPT_AlignmentCheckReq = 26,
  WPT_AlignmentCheckRes = 27,
  WPT_ChargeLoopReq = 28,
  WPT_ChargeLoopRes = 29,
  WPT_ChargeParameterDiscoveryReq = 30,
  WPT_ChargeParameterDiscoveryRes = 31,
  WPT_FinePositioningReq = 32,
  WPT_FinePositioningRes = 33,
  WPT_FinePositioningSetupReq = 34,
  WPT_FinePositioningSetupRes = 35,
  WPT_PairingReq = 36,
  WPT_PairingRes = 37,
  X509Data = 38,
}

/** Root.which of a fragment */
export enum FragmentRoot {
  AckMaxDelay = 1,
  AdditionalServicesCosts = 2,
  AlternativeSECC = 3,
  AlternativeSECCList = 4,
  Amount = 5,
  BPT_DischargedEnergyReadingWh = 6,
  BPT_InductiveEnergyReadingVARh = 7,
  BSSID = 8,
  BatteryEnergyCapacity = 9,
  CanonicalizationMethod = 12,
  CapacitiveEnergyReadingVARh = 13,
  ChargedEnergyReadingWh = 14,
  ChargingComplete = 15,
  Coord_X = 16,
  Coord_Y = 17,
  Coord_Z = 18,
  CostPerUnit = 19,
  DSAKeyValue = 20,
  DepartureTime = 21,
  DigestMethod = 22,
  DigestValue = 23,
  DisplayParameters = 24,
  EIRP = 25,
  EVDeviceAlignmentCheckMethodList = 26,
  EVDeviceFinePositioningMethodList = 27,
  EVDevicePairingMethodList = 28,
  EVMaximumEnergyRequest = 29,
  EVMinimumEnergyRequest = 30,
  EVPCChargeDiagnostics = 31,
  EVPCCoilCurrentInformation = 32,
  EVPCCoilCurrentRequest = 33,
  EVPCCurrentOutputInformation = 34,
  EVPCDeviceLocalControl = 35,
  EVPCMaxReceivablePower = 36,
  EVPCNaturalFrequency = 37,
  EVPCOperatingFrequency = 38,
  EVPCPowerControlParameter = 39,
  EVPCPowerOutput = 40,
  EVPCPowerRequest = 41,
  EVPCVoltageOutputInformation = 42,
  EVProcessing = 43,
  EVResultCode = 44,
  EVSENotification = 45,
  EVSEProcessing = 46,
  EVSEStatus = 47,
  EVTargetEnergyRequest = 48,
  EnergyCosts = 49,
  Exponent = 50,
  G = 52,
  HMACOutputLength = 53,
  Header = 54,
  IPAddress = 55,
  IndexNumber = 56,
  InletHot = 57,
  J = 58,
  KeyInfo = 59,
  KeyName = 60,
  KeyValue = 61,
  LF_ReceiverSetupData = 62,
  LF_RxData = 63,
  LF_SystemSetupData = 64,
  LF_TransmitterSetupData = 65,
  LF_TxData = 66,
  Manifest = 67,
  ManufacturerSpecificDataContainer = 68,
  MaximumSOC = 69,
  MeterID = 70,
  MeterInfo = 71,
  MeterInfoRequested = 72,
  MeterSignature = 73,
  MeterStatus = 74,
  MeterTimestamp = 75,
  MgmtData = 76,
  MinimumSOC = 77,
  Modulus = 78,
  NaturalOffset = 79,
  NotificationMaxDelay = 80,
  NumPackages = 81,
  NumberOfReceivers = 82,
  NumberOfTransmitters = 83,
  Object = 84,
  ObservedIDCode = 85,
  OccupancyCosts = 86,
  OverstayCosts = 87,
  P = 88,
  PDInputPowerClass = 89,
  PDMaxCoilCurrent = 90,
  PDMinCoilCurrent = 91,
  PGPData = 92,
  PGPKeyID = 93,
  PGPKeyPacket = 94,
  PackageIndex = 95,
  PackageSeparationTime = 96,
  PgenCounter = 97,
  Port = 98,
  PowerTransmitted = 99,
  PresentSOC = 100,
  PrimaryDeviceAlignmentCheckMethodList = 101,
  PrimaryDeviceFinePositioningMethodList = 102,
  PrimaryDevicePairingMethodList = 103,
  PulseDuration = 104,
  PulseSeparationTime = 105,
  PulseSequenceOrder = 106,
  Q = 107,
  RSAKeyValue = 108,
  RSSI = 109,
  RSSIData = 110,
  RSSIDataList = 111,
  Receipt = 112,
  Reference = 113,
  RemainingTimeToMaximumSOC = 114,
  RemainingTimeToMinimumSOC = 115,
  RemainingTimeToTargetSOC = 116,
  ResponseCode = 117,
  RetrievalMethod = 118,
  RootCertificateID = 119,
  RxIdentifier = 120,
  RxSpecData = 121,
  SDManufacturerSpecificDataContainer = 122,
  SDMaxGroundClearanceSupport = 123,
  SDMaxGroundClearence = 124,
  SDMaxOutputPower = 125,
  SDMinGroundClearanceSupport = 126,
  SDMinGroundClearence = 127,
  SDMinOutputPower = 128,
  SDPowerInput = 129,
  SPCChargeDiagnostics = 130,
  SPCMaxOutputPowerLimit = 131,
  SPCMinOutputPowerLimit = 132,
  SPCOperatingFrequency = 133,
  SPCPowerControlParameter = 134,
  SPCPrimaryDeviceCoilCurrentInformation = 135,
  SPKIData = 136,
  SPKISexp = 137,
  SSID = 138,
  Seed = 139,
  SessionID = 140,
  SignalFrequency = 141,
  Signature = 142,
  SignatureMethod = 143,
  SignatureProperties = 144,
  SignatureProperty = 145,
  SignatureValue = 146,
  SignedInfo = 147,
  SupplyDeviceCurrent = 148,
  TargetCoilCurrent = 149,
  TargetSOC = 150,
  TaxCosts = 151,
  TaxRuleID = 152,
  TimeAnchor = 153,
  TimeStamp = 154,
  Transform = 155,
  Transforms = 156,
  TxIdentifier = 157,
  TxPackageSpecData = 158,
  TxRxIdentifier = 159,
  TxRxOrientation = 160,
  TxRxPosition = 161,
  TxSpecData = 162,
  Value = 163,
  VendorSpecificDataContainer = 164,
  WPT_AlignmentCheckMethod = 165,
  WPT_AlignmentCheckReq = 166,
  WPT_AlignmentCheckRes = 167,
  WPT_ChargeLoopReq = 168,
  WPT_ChargeLoopRes = 169,
  WPT_ChargeParameterDiscoveryReq = 170,
  WPT_ChargeParameterDiscoveryRes = 171,
  WPT_FinePositioningMethod = 172,
  WPT_FinePositioningReq = 173,
  WPT_FinePositioningRes = 174,
  WPT_FinePositioningSetupReq = 175,
  WPT_FinePositioningSetupRes = 176,
  WPT_LF_DataPackage = 177,
  WPT_LF_DataPackageList = 178,
  WPT_LF_RxDataList = 179,
  WPT_LF_TxDataList = 180,
  WPT_PairingMethod = 181,
  WPT_PairingReq = 182,
  WPT_PairingRes = 183,
  X509CRL = 184,
  X509Certificate = 185,
  X509Data = 186,
  X509IssuerName = 187,
  X509IssuerSerial = 188,
  X509SKI = 189,
  X509SerialNumber = 190,
  X509SubjectName = 191,
  XPath = 192,
  Y = 193,
}
