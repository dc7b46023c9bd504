// Made by `npm run schema` from the schema files. Do not edit.
// Message classes of ISO 15118-20 CommonMessages. How to use them: docs/exi.md.

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
import { EVSEStatus, MessageHeader, MeterInfo, Processing, RationalNumber, Receipt, ResponseCode } from './iso20-common-types';
import { X509IssuerSerial } from './xmldsig';
export * from './iso20-common-types';

/** authorizationType of ISO 15118-20 CommonMessages. */
export enum Authorization {
  EIM = 0,
  PnC = 1,
}

/** ecdhCurveType of ISO 15118-20 CommonMessages. */
export enum EcdhCurve {
  SECP521 = 0,
  X448 = 1,
}

/** powerToleranceAcceptanceType of ISO 15118-20 CommonMessages. */
export enum PowerToleranceAcceptance {
  PowerToleranceNotConfirmed = 0,
  PowerToleranceConfirmed = 1,
}

/** chargeProgressType of ISO 15118-20 CommonMessages. */
export enum ChargeProgress {
  Start = 0,
  Stop = 1,
  Standby = 2,
  ScheduleRenegotiation = 3,
}

/** channelSelectionType of ISO 15118-20 CommonMessages. */
export enum ChannelSelection {
  Charge = 0,
  Discharge = 1,
}

/** chargingSessionType of ISO 15118-20 CommonMessages. */
export enum ChargingSession {
  Pause = 0,
  Terminate = 1,
  ServiceRenegotiation = 2,
}

/** evCheckInStatusType of ISO 15118-20 CommonMessages. */
export enum EvCheckInStatus {
  CheckIn = 0,
  Processing = 1,
  Completed = 2,
}

/** parkingMethodType of ISO 15118-20 CommonMessages. */
export enum ParkingMethod {
  AutoParking = 0,
  MVGuideManual = 1,
  Manual = 2,
}

/** evCheckOutStatusType of ISO 15118-20 CommonMessages. */
export enum EvCheckOutStatus {
  CheckOut = 0,
  Processing = 1,
  Completed = 2,
}

/** evseCheckOutStatusType of ISO 15118-20 CommonMessages. */
export enum EvseCheckOutStatus {
  Scheduled = 0,
  Completed = 1,
}

/** EIM_AReqAuthorizationModeType of ISO 15118-20 CommonMessages; 1 bytes. */
@unmanaged
export class EIM_AReqAuthorizationMode {
  static create(): EIM_AReqAuthorizationMode {
    return changetype<EIM_AReqAuthorizationMode>(newRecord(1));
  }
}

/** SubCertificatesType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class SubCertificates {
  static create(): SubCertificates {
    return changetype<SubCertificates>(newRecord(2));
  }
  /** 1..3 times; certificateType, at most 1600 bytes */
  @inline get Certificate(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this)); }
  addCertificate(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this), 2, 3), at, bytes, 0, 1600);
  }
}

/** ContractCertificateChainType of ISO 15118-20 CommonMessages; 4 bytes. */
@unmanaged
export class ContractCertificateChain {
  static create(): ContractCertificateChain {
    return changetype<ContractCertificateChain>(newRecord(4));
  }
  /** required; certificateType, at most 1600 bytes */
  @inline get Certificate(): Bytes { return changetype<Bytes>(changetype<usize>(this)); }
  setCertificate(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this), at, bytes, 0, 1600);
  }
  /** required; SubCertificatesType */
  @inline get SubCertificates(): SubCertificates { return changetype<SubCertificates>(changetype<usize>(this) + 2); }
}

/** PnC_AReqAuthorizationModeType of ISO 15118-20 CommonMessages; 8 bytes. */
@unmanaged
export class PnC_AReqAuthorizationMode {
  static create(): PnC_AReqAuthorizationMode {
    return changetype<PnC_AReqAuthorizationMode>(newRecord(8));
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
  /** required; genChallengeType, 16 bytes */
  @inline get GenChallenge(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setGenChallenge(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 16, 16);
  }
  /** required; ContractCertificateChainType */
  @inline get ContractCertificateChain(): ContractCertificateChain { return changetype<ContractCertificateChain>(changetype<usize>(this) + 4); }
}

/** AuthorizationReqType of ISO 15118-20 CommonMessages; 7 bytes. */
@unmanaged
export class AuthorizationReq {
  static create(): AuthorizationReq {
    return changetype<AuthorizationReq>(newRecord(7));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; authorizationType */
  @inline get SelectedAuthorizationService(): Authorization { return <Authorization>load<u8>(changetype<usize>(this), 3); }
  @inline set SelectedAuthorizationService(value: Authorization) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** exactly one of EIM_AReqAuthorizationMode, PnC_AReqAuthorizationMode; EIM_AReqAuthorizationModeType */
  @inline get EIM_AReqAuthorizationMode(): EIM_AReqAuthorizationMode | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<EIM_AReqAuthorizationMode>(changetype<usize>(this) + 4) : null; }
  createEIM_AReqAuthorizationMode(): EIM_AReqAuthorizationMode {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 1);
    return changetype<EIM_AReqAuthorizationMode>(changetype<usize>(this) + 4);
  }
  clearEIM_AReqAuthorizationMode(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** exactly one of EIM_AReqAuthorizationMode, PnC_AReqAuthorizationMode; PnC_AReqAuthorizationModeType */
  @inline get PnC_AReqAuthorizationMode(): PnC_AReqAuthorizationMode | null { return changetype<PnC_AReqAuthorizationMode | null>(follow(changetype<usize>(this) + 5)); }
  createPnC_AReqAuthorizationMode(): PnC_AReqAuthorizationMode {
    return changetype<PnC_AReqAuthorizationMode>(newRecordAt(changetype<usize>(this) + 5, 8));
  }
  clearPnC_AReqAuthorizationMode(): void { store<u16>(changetype<usize>(this), 0, 5); }
}

/** AuthorizationResType of ISO 15118-20 CommonMessages; 4 bytes. */
@unmanaged
export class AuthorizationRes {
  static create(): AuthorizationRes {
    return changetype<AuthorizationRes>(newRecord(4));
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

/** AuthorizationSetupReqType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class AuthorizationSetupReq {
  static create(): AuthorizationSetupReq {
    return changetype<AuthorizationSetupReq>(newRecord(2));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
}

/** EIM_ASResAuthorizationModeType of ISO 15118-20 CommonMessages; 1 bytes. */
@unmanaged
export class EIM_ASResAuthorizationMode {
  static create(): EIM_ASResAuthorizationMode {
    return changetype<EIM_ASResAuthorizationMode>(newRecord(1));
  }
}

/** SupportedProvidersListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class SupportedProvidersList {
  static create(): SupportedProvidersList {
    return changetype<SupportedProvidersList>(newRecord(2));
  }
  /** 1..128 times; nameType, at most 80 characters */
  @inline get ProviderID(): PointerList<Text> { return changetype<PointerList<Text>>(changetype<usize>(this)); }
  addProviderID(text: string): bool {
    return putText(newItem(changetype<usize>(this), 2, 128), text, 0, 80);
  }
  addProviderIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(newItem(changetype<usize>(this), 2, 128), at, bytes, 0, 80);
  }
}

/** PnC_ASResAuthorizationModeType of ISO 15118-20 CommonMessages; 5 bytes. */
@unmanaged
export class PnC_ASResAuthorizationMode {
  static create(): PnC_ASResAuthorizationMode {
    return changetype<PnC_ASResAuthorizationMode>(newRecord(5));
  }
  /** required; genChallengeType, 16 bytes */
  @inline get GenChallenge(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 1); }
  setGenChallenge(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 1, at, bytes, 16, 16);
  }
  /** optional; SupportedProvidersListType */
  @inline get SupportedProviders(): SupportedProvidersList | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<SupportedProvidersList>(changetype<usize>(this) + 3) : null; }
  createSupportedProviders(): SupportedProvidersList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 3, 0, 2);
    return changetype<SupportedProvidersList>(changetype<usize>(this) + 3);
  }
  clearSupportedProviders(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** AuthorizationSetupResType of ISO 15118-20 CommonMessages; 10 bytes. */
@unmanaged
export class AuthorizationSetupRes {
  static create(): AuthorizationSetupRes {
    return changetype<AuthorizationSetupRes>(newRecord(10));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 3); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** 1..2 times; authorizationType */
  @inline get AuthorizationServices(): ValueList<u8> { return changetype<ValueList<u8>>(changetype<usize>(this) + 4); }
  addAuthorizationServices(value: Authorization): void {
    store<u8>(newItem(changetype<usize>(this) + 4, 1, 2), <u8>value);
  }
  /** required; boolean */
  @inline get CertificateInstallationService(): bool { return load<u8>(changetype<usize>(this), 6) !== 0; }
  @inline set CertificateInstallationService(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 6); }
  /** exactly one of EIM_ASResAuthorizationMode, PnC_ASResAuthorizationMode; EIM_ASResAuthorizationModeType */
  @inline get EIM_ASResAuthorizationMode(): EIM_ASResAuthorizationMode | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<EIM_ASResAuthorizationMode>(changetype<usize>(this) + 7) : null; }
  createEIM_ASResAuthorizationMode(): EIM_ASResAuthorizationMode {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 1);
    return changetype<EIM_ASResAuthorizationMode>(changetype<usize>(this) + 7);
  }
  clearEIM_ASResAuthorizationMode(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** exactly one of EIM_ASResAuthorizationMode, PnC_ASResAuthorizationMode; PnC_ASResAuthorizationModeType */
  @inline get PnC_ASResAuthorizationMode(): PnC_ASResAuthorizationMode | null { return changetype<PnC_ASResAuthorizationMode | null>(follow(changetype<usize>(this) + 8)); }
  createPnC_ASResAuthorizationMode(): PnC_ASResAuthorizationMode {
    return changetype<PnC_ASResAuthorizationMode>(newRecordAt(changetype<usize>(this) + 8, 5));
  }
  clearPnC_ASResAuthorizationMode(): void { store<u16>(changetype<usize>(this), 0, 8); }
}

/** SignedCertificateChainType of ISO 15118-20 CommonMessages; 7 bytes. */
@unmanaged
export class SignedCertificateChain {
  static create(): SignedCertificateChain {
    return changetype<SignedCertificateChain>(newRecord(7));
  }
  /** required; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setId(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; certificateType, at most 1600 bytes */
  @inline get Certificate(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 3); }
  setCertificate(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 3, at, bytes, 0, 1600);
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

/** ListOfRootCertificateIDsType of ISO 15118-20 CommonMessages; 2 bytes. */
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

/** EMAIDListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class EMAIDList {
  static create(): EMAIDList {
    return changetype<EMAIDList>(newRecord(2));
  }
  /** 1..8 times; identifierType, at most 255 characters */
  @inline get EMAID(): PointerList<Text> { return changetype<PointerList<Text>>(changetype<usize>(this)); }
  addEMAID(text: string): bool {
    return putText(newItem(changetype<usize>(this), 2, 8), text, 0, 255);
  }
  addEMAIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(newItem(changetype<usize>(this), 2, 8), at, bytes, 0, 255);
  }
}

/** CertificateInstallationReqType of ISO 15118-20 CommonMessages; 15 bytes. */
@unmanaged
export class CertificateInstallationReq {
  static create(): CertificateInstallationReq {
    return changetype<CertificateInstallationReq>(newRecord(15));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; SignedCertificateChainType */
  @inline get OEMProvisioningCertificateChain(): SignedCertificateChain { return changetype<SignedCertificateChain>(changetype<usize>(this) + 3); }
  /** required; ListOfRootCertificateIDsType */
  @inline get ListOfRootCertificateIDs(): ListOfRootCertificateIDs { return changetype<ListOfRootCertificateIDs>(changetype<usize>(this) + 10); }
  /** required; unsignedByte 0..255 */
  @inline get MaximumContractCertificateChains(): u8 { return load<u8>(changetype<usize>(this), 12); }
  @inline set MaximumContractCertificateChains(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 12); }
  /** optional; EMAIDListType */
  @inline get PrioritizedEMAIDs(): EMAIDList | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<EMAIDList>(changetype<usize>(this) + 13) : null; }
  createPrioritizedEMAIDs(): EMAIDList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 13, 0, 2);
    return changetype<EMAIDList>(changetype<usize>(this) + 13);
  }
  clearPrioritizedEMAIDs(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** CertificateChainType of ISO 15118-20 CommonMessages; 5 bytes. */
@unmanaged
export class CertificateChain {
  static create(): CertificateChain {
    return changetype<CertificateChain>(newRecord(5));
  }
  /** required; certificateType, at most 1600 bytes */
  @inline get Certificate(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 1); }
  setCertificate(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 1, at, bytes, 0, 1600);
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

/** SignedInstallationDataType of ISO 15118-20 CommonMessages; 15 bytes. */
@unmanaged
export class SignedInstallationData {
  static create(): SignedInstallationData {
    return changetype<SignedInstallationData>(newRecord(15));
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
  /** required; ContractCertificateChainType */
  @inline get ContractCertificateChain(): ContractCertificateChain { return changetype<ContractCertificateChain>(changetype<usize>(this) + 2); }
  /** required; ecdhCurveType */
  @inline get ECDHCurve(): EcdhCurve { return <EcdhCurve>load<u8>(changetype<usize>(this), 6); }
  @inline set ECDHCurve(value: EcdhCurve) { store<u8>(changetype<usize>(this), <u8>value, 6); }
  /** required; dhPublicKeyType, 133 bytes */
  @inline get DHPublicKey(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 7); }
  setDHPublicKey(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 7, at, bytes, 133, 133);
  }
  /** exactly one of SECP521_EncryptedPrivateKey, X448_EncryptedPrivateKey, TPM_EncryptedPrivateKey; secp521_EncryptedPrivateKeyType, 94 bytes */
  @inline get SECP521_EncryptedPrivateKey(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 9); }
  setSECP521_EncryptedPrivateKey(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 9, at, bytes, 94, 94);
  }
  clearSECP521_EncryptedPrivateKey(): void { store<u16>(changetype<usize>(this), 0, 9); }
  /** exactly one of SECP521_EncryptedPrivateKey, X448_EncryptedPrivateKey, TPM_EncryptedPrivateKey; x448_EncryptedPrivateKeyType, 84 bytes */
  @inline get X448_EncryptedPrivateKey(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 11); }
  setX448_EncryptedPrivateKey(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 11, at, bytes, 84, 84);
  }
  clearX448_EncryptedPrivateKey(): void { store<u16>(changetype<usize>(this), 0, 11); }
  /** exactly one of SECP521_EncryptedPrivateKey, X448_EncryptedPrivateKey, TPM_EncryptedPrivateKey; tpm_EncryptedPrivateKeyType, 206 bytes */
  @inline get TPM_EncryptedPrivateKey(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 13); }
  setTPM_EncryptedPrivateKey(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 13, at, bytes, 206, 206);
  }
  clearTPM_EncryptedPrivateKey(): void { store<u16>(changetype<usize>(this), 0, 13); }
}

/** CertificateInstallationResType of ISO 15118-20 CommonMessages; 12 bytes. */
@unmanaged
export class CertificateInstallationRes {
  static create(): CertificateInstallationRes {
    return changetype<CertificateInstallationRes>(newRecord(12));
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
  /** required; CertificateChainType */
  @inline get CPSCertificateChain(): CertificateChain { return changetype<CertificateChain>(changetype<usize>(this) + 4); }
  /** required; SignedInstallationDataType */
  @inline get SignedInstallationData(): SignedInstallationData { return changetype<SignedInstallationData>(recordAt(changetype<usize>(this) + 9)); }
  createSignedInstallationData(): SignedInstallationData {
    return changetype<SignedInstallationData>(newRecordAt(changetype<usize>(this) + 9, 15));
  }
  /** required; unsignedByte 0..255 */
  @inline get RemainingContractCertificateChains(): u8 { return load<u8>(changetype<usize>(this), 11); }
  @inline set RemainingContractCertificateChains(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 11); }
}

/** Dynamic_SMDTControlModeType of ISO 15118-20 CommonMessages; 1 bytes. */
@unmanaged
export class Dynamic_SMDTControlMode {
  static create(): Dynamic_SMDTControlMode {
    return changetype<Dynamic_SMDTControlMode>(newRecord(1));
  }
}

/** Scheduled_SMDTControlModeType of ISO 15118-20 CommonMessages; 4 bytes. */
@unmanaged
export class Scheduled_SMDTControlMode {
  static create(): Scheduled_SMDTControlMode {
    return changetype<Scheduled_SMDTControlMode>(newRecord(4));
  }
  /** required; numericIDType 1..4294967295 */
  @inline get SelectedScheduleTupleID(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set SelectedScheduleTupleID(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
}

/** SignedMeteringDataType of ISO 15118-20 CommonMessages; 14 bytes. */
@unmanaged
export class SignedMeteringData {
  static create(): SignedMeteringData {
    return changetype<SignedMeteringData>(newRecord(14));
  }
  /** required; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setId(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; sessionIDType, 8 bytes */
  @inline get SessionID(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 3); }
  setSessionID(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 3, at, bytes, 8, 8);
  }
  /** required; MeterInfoType */
  @inline get MeterInfo(): MeterInfo { return changetype<MeterInfo>(recordAt(changetype<usize>(this) + 5)); }
  createMeterInfo(): MeterInfo {
    return changetype<MeterInfo>(newRecordAt(changetype<usize>(this) + 5, 47));
  }
  /** optional; ReceiptType */
  @inline get Receipt(): Receipt | null { return changetype<Receipt | null>(follow(changetype<usize>(this) + 7)); }
  createReceipt(): Receipt {
    return changetype<Receipt>(newRecordAt(changetype<usize>(this) + 7, 18));
  }
  clearReceipt(): void { store<u16>(changetype<usize>(this), 0, 7); }
  /** at most one of Dynamic_SMDTControlMode, Scheduled_SMDTControlMode; Dynamic_SMDTControlModeType */
  @inline get Dynamic_SMDTControlMode(): Dynamic_SMDTControlMode | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<Dynamic_SMDTControlMode>(changetype<usize>(this) + 9) : null; }
  createDynamic_SMDTControlMode(): Dynamic_SMDTControlMode {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 9, 0, 1);
    return changetype<Dynamic_SMDTControlMode>(changetype<usize>(this) + 9);
  }
  clearDynamic_SMDTControlMode(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** at most one of Dynamic_SMDTControlMode, Scheduled_SMDTControlMode; Scheduled_SMDTControlModeType */
  @inline get Scheduled_SMDTControlMode(): Scheduled_SMDTControlMode | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<Scheduled_SMDTControlMode>(changetype<usize>(this) + 10) : null; }
  createScheduled_SMDTControlMode(): Scheduled_SMDTControlMode {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 10, 0, 4);
    return changetype<Scheduled_SMDTControlMode>(changetype<usize>(this) + 10);
  }
  clearScheduled_SMDTControlMode(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
}

/** MeteringConfirmationReqType of ISO 15118-20 CommonMessages; 4 bytes. */
@unmanaged
export class MeteringConfirmationReq {
  static create(): MeteringConfirmationReq {
    return changetype<MeteringConfirmationReq>(newRecord(4));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; SignedMeteringDataType */
  @inline get SignedMeteringData(): SignedMeteringData { return changetype<SignedMeteringData>(recordAt(changetype<usize>(this) + 2)); }
  createSignedMeteringData(): SignedMeteringData {
    return changetype<SignedMeteringData>(newRecordAt(changetype<usize>(this) + 2, 14));
  }
}

/** MeteringConfirmationResType of ISO 15118-20 CommonMessages; 3 bytes. */
@unmanaged
export class MeteringConfirmationRes {
  static create(): MeteringConfirmationRes {
    return changetype<MeteringConfirmationRes>(newRecord(3));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
}

/** Dynamic_EVPPTControlModeType of ISO 15118-20 CommonMessages; 1 bytes. */
@unmanaged
export class Dynamic_EVPPTControlMode {
  static create(): Dynamic_EVPPTControlMode {
    return changetype<Dynamic_EVPPTControlMode>(newRecord(1));
  }
}

/** Scheduled_EVPPTControlModeType of ISO 15118-20 CommonMessages; 6 bytes. */
@unmanaged
export class Scheduled_EVPPTControlMode {
  static create(): Scheduled_EVPPTControlMode {
    return changetype<Scheduled_EVPPTControlMode>(newRecord(6));
  }
  /** required; numericIDType 1..4294967295 */
  @inline get SelectedScheduleTupleID(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set SelectedScheduleTupleID(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 1); }
  @inline get hasPowerToleranceAcceptance(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; powerToleranceAcceptanceType */
  @inline get PowerToleranceAcceptance(): PowerToleranceAcceptance { return <PowerToleranceAcceptance>load<u8>(changetype<usize>(this), 5); }
  @inline set PowerToleranceAcceptance(value: PowerToleranceAcceptance) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 5); }
  clearPowerToleranceAcceptance(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** all members, the optional ones too */
  set(SelectedScheduleTupleID: u32, PowerToleranceAcceptance: PowerToleranceAcceptance): void {
    this.SelectedScheduleTupleID = SelectedScheduleTupleID;
    this.PowerToleranceAcceptance = PowerToleranceAcceptance;
  }
}

/** PowerScheduleEntryType of ISO 15118-20 CommonMessages; 14 bytes. */
@unmanaged
export class PowerScheduleEntry {
  static create(): PowerScheduleEntry {
    return changetype<PowerScheduleEntry>(newRecord(14));
  }
  /** required; unsignedInt 0..4294967295; s */
  @inline get Duration(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set Duration(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 1); }
  /** required; RationalNumberType; W */
  @inline get Power(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 5); }
  /** optional; RationalNumberType; W */
  @inline get Power_L2(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 8) : null; }
  createPower_L2(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 8);
  }
  clearPower_L2(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get Power_L3(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 11) : null; }
  createPower_L3(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 11, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 11);
  }
  clearPower_L3(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
}

/** EVPowerProfileEntryListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class EVPowerProfileEntryList {
  static create(): EVPowerProfileEntryList {
    return changetype<EVPowerProfileEntryList>(newRecord(2));
  }
  /** 1..2048 times; PowerScheduleEntryType */
  @inline get EVPowerProfileEntry(): RecordList<PowerScheduleEntry> { return changetype<RecordList<PowerScheduleEntry>>(changetype<usize>(this)); }
  addEVPowerProfileEntry(): PowerScheduleEntry {
    return changetype<PowerScheduleEntry>(newItem(changetype<usize>(this), 14, 2048));
  }
}

/** EVPowerProfileType of ISO 15118-20 CommonMessages; 14 bytes. */
@unmanaged
export class EVPowerProfile {
  static create(): EVPowerProfile {
    return changetype<EVPowerProfile>(newRecord(14));
  }
  /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
  @inline get TimeAnchor(): u64 { return load<u64>(changetype<usize>(this), 1); }
  @inline set TimeAnchor(value: u64) { store<u64>(changetype<usize>(this), <u64>value, 1); }
  /** exactly one of Dynamic_EVPPTControlMode, Scheduled_EVPPTControlMode; Dynamic_EVPPTControlModeType */
  @inline get Dynamic_EVPPTControlMode(): Dynamic_EVPPTControlMode | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<Dynamic_EVPPTControlMode>(changetype<usize>(this) + 9) : null; }
  createDynamic_EVPPTControlMode(): Dynamic_EVPPTControlMode {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 9, 0, 1);
    return changetype<Dynamic_EVPPTControlMode>(changetype<usize>(this) + 9);
  }
  clearDynamic_EVPPTControlMode(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** exactly one of Dynamic_EVPPTControlMode, Scheduled_EVPPTControlMode; Scheduled_EVPPTControlModeType */
  @inline get Scheduled_EVPPTControlMode(): Scheduled_EVPPTControlMode | null { return changetype<Scheduled_EVPPTControlMode | null>(follow(changetype<usize>(this) + 10)); }
  createScheduled_EVPPTControlMode(): Scheduled_EVPPTControlMode {
    return changetype<Scheduled_EVPPTControlMode>(newRecordAt(changetype<usize>(this) + 10, 6));
  }
  clearScheduled_EVPPTControlMode(): void { store<u16>(changetype<usize>(this), 0, 10); }
  /** required; EVPowerProfileEntryListType */
  @inline get EVPowerProfileEntries(): EVPowerProfileEntryList { return changetype<EVPowerProfileEntryList>(changetype<usize>(this) + 12); }
}

/** PowerDeliveryReqType of ISO 15118-20 CommonMessages; 8 bytes. */
@unmanaged
export class PowerDeliveryReq {
  static create(): PowerDeliveryReq {
    return changetype<PowerDeliveryReq>(newRecord(8));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; processingType */
  @inline get EVProcessing(): Processing { return <Processing>load<u8>(changetype<usize>(this), 3); }
  @inline set EVProcessing(value: Processing) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** required; chargeProgressType */
  @inline get ChargeProgress(): ChargeProgress { return <ChargeProgress>load<u8>(changetype<usize>(this), 4); }
  @inline set ChargeProgress(value: ChargeProgress) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** optional; EVPowerProfileType */
  @inline get EVPowerProfile(): EVPowerProfile | null { return changetype<EVPowerProfile | null>(follow(changetype<usize>(this) + 5)); }
  createEVPowerProfile(): EVPowerProfile {
    return changetype<EVPowerProfile>(newRecordAt(changetype<usize>(this) + 5, 14));
  }
  clearEVPowerProfile(): void { store<u16>(changetype<usize>(this), 0, 5); }
  @inline get hasBPT_ChannelSelection(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; channelSelectionType */
  @inline get BPT_ChannelSelection(): ChannelSelection { return <ChannelSelection>load<u8>(changetype<usize>(this), 7); }
  @inline set BPT_ChannelSelection(value: ChannelSelection) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 7); }
  clearBPT_ChannelSelection(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** PowerDeliveryResType of ISO 15118-20 CommonMessages; 7 bytes. */
@unmanaged
export class PowerDeliveryRes {
  static create(): PowerDeliveryRes {
    return changetype<PowerDeliveryRes>(newRecord(7));
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
}

/** Dynamic_SEReqControlModeType of ISO 15118-20 CommonMessages; 22 bytes. */
@unmanaged
export class Dynamic_SEReqControlMode {
  static create(): Dynamic_SEReqControlMode {
    return changetype<Dynamic_SEReqControlMode>(newRecord(22));
  }
  /** required; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set DepartureTime(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 1); }
  @inline get hasMinimumSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get MinimumSOC(): u8 { return load<u8>(changetype<usize>(this), 5); }
  @inline set MinimumSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 5); }
  clearMinimumSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasTargetSOC(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; percentValueType 0..100; % */
  @inline get TargetSOC(): u8 { return load<u8>(changetype<usize>(this), 6); }
  @inline set TargetSOC(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u8>(changetype<usize>(this), <u8>value, 6); }
  clearTargetSOC(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** required; RationalNumberType; Wh */
  @inline get EVTargetEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 7); }
  /** required; RationalNumberType; Wh */
  @inline get EVMaximumEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 10); }
  /** required; RationalNumberType; Wh */
  @inline get EVMinimumEnergyRequest(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 13); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMaximumV2XEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 16) : null; }
  createEVMaximumV2XEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 16, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 16);
  }
  clearEVMaximumV2XEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMinimumV2XEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 19) : null; }
  createEVMinimumV2XEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 19, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 19);
  }
  clearEVMinimumV2XEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
}

/** EVPowerScheduleEntryType of ISO 15118-20 CommonMessages; 7 bytes. */
@unmanaged
export class EVPowerScheduleEntry {
  static create(): EVPowerScheduleEntry {
    return changetype<EVPowerScheduleEntry>(newRecord(7));
  }
  /** required; unsignedInt 0..4294967295; s */
  @inline get Duration(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Duration(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** required; RationalNumberType; W */
  @inline get Power(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 4); }
}

/** EVPowerScheduleEntryListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class EVPowerScheduleEntryList {
  static create(): EVPowerScheduleEntryList {
    return changetype<EVPowerScheduleEntryList>(newRecord(2));
  }
  /** 1..1024 times; EVPowerScheduleEntryType */
  @inline get EVPowerScheduleEntry(): RecordList<EVPowerScheduleEntry> { return changetype<RecordList<EVPowerScheduleEntry>>(changetype<usize>(this)); }
  addEVPowerScheduleEntry(): EVPowerScheduleEntry {
    return changetype<EVPowerScheduleEntry>(newItem(changetype<usize>(this), 7, 1024));
  }
}

/** EVPowerScheduleType of ISO 15118-20 CommonMessages; 10 bytes. */
@unmanaged
export class EVPowerSchedule {
  static create(): EVPowerSchedule {
    return changetype<EVPowerSchedule>(newRecord(10));
  }
  /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
  @inline get TimeAnchor(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set TimeAnchor(value: u64) { store<u64>(changetype<usize>(this), <u64>value, 0); }
  /** required; EVPowerScheduleEntryListType */
  @inline get EVPowerScheduleEntries(): EVPowerScheduleEntryList { return changetype<EVPowerScheduleEntryList>(changetype<usize>(this) + 8); }
}

/** EVPriceRuleType of ISO 15118-20 CommonMessages; 6 bytes. */
@unmanaged
export class EVPriceRule {
  static create(): EVPriceRule {
    return changetype<EVPriceRule>(newRecord(6));
  }
  /** required; RationalNumberType */
  @inline get EnergyFee(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this)); }
  /** required; RationalNumberType; W */
  @inline get PowerRangeStart(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 3); }
}

/** EVPriceRuleStackType of ISO 15118-20 CommonMessages; 6 bytes. */
@unmanaged
export class EVPriceRuleStack {
  static create(): EVPriceRuleStack {
    return changetype<EVPriceRuleStack>(newRecord(6));
  }
  /** required; unsignedInt 0..4294967295; s */
  @inline get Duration(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Duration(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** 1..8 times; EVPriceRuleType */
  @inline get EVPriceRule(): RecordList<EVPriceRule> { return changetype<RecordList<EVPriceRule>>(changetype<usize>(this) + 4); }
  addEVPriceRule(): EVPriceRule {
    return changetype<EVPriceRule>(newItem(changetype<usize>(this) + 4, 6, 8));
  }
}

/** EVPriceRuleStackListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class EVPriceRuleStackList {
  static create(): EVPriceRuleStackList {
    return changetype<EVPriceRuleStackList>(newRecord(2));
  }
  /** 1..1024 times; EVPriceRuleStackType */
  @inline get EVPriceRuleStack(): RecordList<EVPriceRuleStack> { return changetype<RecordList<EVPriceRuleStack>>(changetype<usize>(this)); }
  addEVPriceRuleStack(): EVPriceRuleStack {
    return changetype<EVPriceRuleStack>(newItem(changetype<usize>(this), 6, 1024));
  }
}

/** EVAbsolutePriceScheduleType of ISO 15118-20 CommonMessages; 14 bytes. */
@unmanaged
export class EVAbsolutePriceSchedule {
  static create(): EVAbsolutePriceSchedule {
    return changetype<EVAbsolutePriceSchedule>(newRecord(14));
  }
  /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
  @inline get TimeAnchor(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set TimeAnchor(value: u64) { store<u64>(changetype<usize>(this), <u64>value, 0); }
  /** required; currencyType, at most 3 characters */
  @inline get Currency(): Text { return changetype<Text>(changetype<usize>(this) + 8); }
  setCurrency(text: string): bool {
    return putText(changetype<usize>(this) + 8, text, 0, 3);
  }
  /** UTF-8 at an address */
  setCurrencyUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 8, at, bytes, 0, 3);
  }
  /** required; identifierType, at most 255 characters */
  @inline get PriceAlgorithm(): Text { return changetype<Text>(changetype<usize>(this) + 10); }
  setPriceAlgorithm(text: string): bool {
    return putText(changetype<usize>(this) + 10, text, 0, 255);
  }
  /** UTF-8 at an address */
  setPriceAlgorithmUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 10, at, bytes, 0, 255);
  }
  /** required; EVPriceRuleStackListType */
  @inline get EVPriceRuleStacks(): EVPriceRuleStackList { return changetype<EVPriceRuleStackList>(changetype<usize>(this) + 12); }
}

/** EVEnergyOfferType of ISO 15118-20 CommonMessages; 12 bytes. */
@unmanaged
export class EVEnergyOffer {
  static create(): EVEnergyOffer {
    return changetype<EVEnergyOffer>(newRecord(12));
  }
  /** required; EVPowerScheduleType */
  @inline get EVPowerSchedule(): EVPowerSchedule { return changetype<EVPowerSchedule>(changetype<usize>(this)); }
  /** required; EVAbsolutePriceScheduleType */
  @inline get EVAbsolutePriceSchedule(): EVAbsolutePriceSchedule { return changetype<EVAbsolutePriceSchedule>(recordAt(changetype<usize>(this) + 10)); }
  createEVAbsolutePriceSchedule(): EVAbsolutePriceSchedule {
    return changetype<EVAbsolutePriceSchedule>(newRecordAt(changetype<usize>(this) + 10, 14));
  }
}

/** Scheduled_SEReqControlModeType of ISO 15118-20 CommonMessages; 16 bytes. */
@unmanaged
export class Scheduled_SEReqControlMode {
  static create(): Scheduled_SEReqControlMode {
    return changetype<Scheduled_SEReqControlMode>(newRecord(16));
  }
  @inline get hasDepartureTime(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get DepartureTime(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set DepartureTime(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 1); }
  clearDepartureTime(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVTargetEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 5) : null; }
  createEVTargetEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 5);
  }
  clearEVTargetEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMaximumEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<RationalNumber>(changetype<usize>(this) + 8) : null; }
  createEVMaximumEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 8);
  }
  clearEVMaximumEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** optional; RationalNumberType; Wh */
  @inline get EVMinimumEnergyRequest(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<RationalNumber>(changetype<usize>(this) + 11) : null; }
  createEVMinimumEnergyRequest(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 11, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 11);
  }
  clearEVMinimumEnergyRequest(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** optional; EVEnergyOfferType */
  @inline get EVEnergyOffer(): EVEnergyOffer | null { return changetype<EVEnergyOffer | null>(follow(changetype<usize>(this) + 14)); }
  createEVEnergyOffer(): EVEnergyOffer {
    return changetype<EVEnergyOffer>(newRecordAt(changetype<usize>(this) + 14, 12));
  }
  clearEVEnergyOffer(): void { store<u16>(changetype<usize>(this), 0, 14); }
}

/** ScheduleExchangeReqType of ISO 15118-20 CommonMessages; 8 bytes. */
@unmanaged
export class ScheduleExchangeReq {
  static create(): ScheduleExchangeReq {
    return changetype<ScheduleExchangeReq>(newRecord(8));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; maxSupportingPointsScheduleTupleType 12..1024 */
  @inline get MaximumSupportingPoints(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set MaximumSupportingPoints(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 2); }
  /** exactly one of Dynamic_SEReqControlMode, Scheduled_SEReqControlMode; Dynamic_SEReqControlModeType */
  @inline get Dynamic_SEReqControlMode(): Dynamic_SEReqControlMode | null { return changetype<Dynamic_SEReqControlMode | null>(follow(changetype<usize>(this) + 4)); }
  createDynamic_SEReqControlMode(): Dynamic_SEReqControlMode {
    return changetype<Dynamic_SEReqControlMode>(newRecordAt(changetype<usize>(this) + 4, 22));
  }
  clearDynamic_SEReqControlMode(): void { store<u16>(changetype<usize>(this), 0, 4); }
  /** exactly one of Dynamic_SEReqControlMode, Scheduled_SEReqControlMode; Scheduled_SEReqControlModeType */
  @inline get Scheduled_SEReqControlMode(): Scheduled_SEReqControlMode | null { return changetype<Scheduled_SEReqControlMode | null>(follow(changetype<usize>(this) + 6)); }
  createScheduled_SEReqControlMode(): Scheduled_SEReqControlMode {
    return changetype<Scheduled_SEReqControlMode>(newRecordAt(changetype<usize>(this) + 6, 16));
  }
  clearScheduled_SEReqControlMode(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** TaxRuleType of ISO 15118-20 CommonMessages; 15 bytes. */
@unmanaged
export class TaxRule {
  static create(): TaxRule {
    return changetype<TaxRule>(newRecord(15));
  }
  /** required; numericIDType 1..4294967295 */
  @inline get TaxRuleID(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set TaxRuleID(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 1); }
  /** optional; nameType, at most 80 characters */
  @inline get TaxRuleName(): Text { return changetype<Text>(changetype<usize>(this) + 5); }
  setTaxRuleName(text: string): bool {
    return putText(changetype<usize>(this) + 5, text, 0, 80);
  }
  /** UTF-8 at an address */
  setTaxRuleNameUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 5, at, bytes, 0, 80);
  }
  clearTaxRuleName(): void { store<u16>(changetype<usize>(this), 0, 5); }
  /** required; RationalNumberType */
  @inline get TaxRate(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 7); }
  @inline get hasTaxIncludedInPrice(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; boolean */
  @inline get TaxIncludedInPrice(): bool { return load<u8>(changetype<usize>(this), 10) !== 0; }
  @inline set TaxIncludedInPrice(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 10); }
  clearTaxIncludedInPrice(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; boolean */
  @inline get AppliesToEnergyFee(): bool { return load<u8>(changetype<usize>(this), 11) !== 0; }
  @inline set AppliesToEnergyFee(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 11); }
  /** required; boolean */
  @inline get AppliesToParkingFee(): bool { return load<u8>(changetype<usize>(this), 12) !== 0; }
  @inline set AppliesToParkingFee(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 12); }
  /** required; boolean */
  @inline get AppliesToOverstayFee(): bool { return load<u8>(changetype<usize>(this), 13) !== 0; }
  @inline set AppliesToOverstayFee(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 13); }
  /** required; boolean */
  @inline get AppliesMinimumMaximumCost(): bool { return load<u8>(changetype<usize>(this), 14) !== 0; }
  @inline set AppliesMinimumMaximumCost(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 14); }
}

/** TaxRuleListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class TaxRuleList {
  static create(): TaxRuleList {
    return changetype<TaxRuleList>(newRecord(2));
  }
  /** 1..10 times; TaxRuleType */
  @inline get TaxRule(): RecordList<TaxRule> { return changetype<RecordList<TaxRule>>(changetype<usize>(this)); }
  addTaxRule(): TaxRule {
    return changetype<TaxRule>(newItem(changetype<usize>(this), 15, 10));
  }
}

/** PriceRuleType of ISO 15118-20 CommonMessages; 17 bytes. */
@unmanaged
export class PriceRule {
  static create(): PriceRule {
    return changetype<PriceRule>(newRecord(17));
  }
  /** required; RationalNumberType */
  @inline get EnergyFee(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 1); }
  /** optional; RationalNumberType */
  @inline get ParkingFee(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 4) : null; }
  createParkingFee(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 4, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 4);
  }
  clearParkingFee(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasParkingFeePeriod(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get ParkingFeePeriod(): u32 { return load<u32>(changetype<usize>(this), 7); }
  @inline set ParkingFeePeriod(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<u32>(changetype<usize>(this), <u32>value, 7); }
  clearParkingFeePeriod(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasCarbonDioxideEmission(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; unsignedShort 0..65535 */
  @inline get CarbonDioxideEmission(): u16 { return load<u16>(changetype<usize>(this), 11); }
  @inline set CarbonDioxideEmission(value: u16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<u16>(changetype<usize>(this), <u16>value, 11); }
  clearCarbonDioxideEmission(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasRenewableGenerationPercentage(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** optional; unsignedByte 0..255; % */
  @inline get RenewableGenerationPercentage(): u8 { return load<u8>(changetype<usize>(this), 13); }
  @inline set RenewableGenerationPercentage(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<u8>(changetype<usize>(this), <u8>value, 13); }
  clearRenewableGenerationPercentage(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** required; RationalNumberType; W */
  @inline get PowerRangeStart(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 14); }
}

/** PriceRuleStackType of ISO 15118-20 CommonMessages; 6 bytes. */
@unmanaged
export class PriceRuleStack {
  static create(): PriceRuleStack {
    return changetype<PriceRuleStack>(newRecord(6));
  }
  /** required; unsignedInt 0..4294967295; s */
  @inline get Duration(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Duration(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** 1..8 times; PriceRuleType */
  @inline get PriceRule(): RecordList<PriceRule> { return changetype<RecordList<PriceRule>>(changetype<usize>(this) + 4); }
  addPriceRule(): PriceRule {
    return changetype<PriceRule>(newItem(changetype<usize>(this) + 4, 17, 8));
  }
}

/** PriceRuleStackListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class PriceRuleStackList {
  static create(): PriceRuleStackList {
    return changetype<PriceRuleStackList>(newRecord(2));
  }
  /** 1..1024 times; PriceRuleStackType */
  @inline get PriceRuleStack(): RecordList<PriceRuleStack> { return changetype<RecordList<PriceRuleStack>>(changetype<usize>(this)); }
  addPriceRuleStack(): PriceRuleStack {
    return changetype<PriceRuleStack>(newItem(changetype<usize>(this), 6, 1024));
  }
}

/** OverstayRuleType of ISO 15118-20 CommonMessages; 13 bytes. */
@unmanaged
export class OverstayRule {
  static create(): OverstayRule {
    return changetype<OverstayRule>(newRecord(13));
  }
  /** optional; descriptionType, at most 160 characters */
  @inline get OverstayRuleDescription(): Text { return changetype<Text>(changetype<usize>(this)); }
  setOverstayRuleDescription(text: string): bool {
    return putText(changetype<usize>(this), text, 0, 160);
  }
  /** UTF-8 at an address */
  setOverstayRuleDescriptionUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, 160);
  }
  clearOverstayRuleDescription(): void { store<u16>(changetype<usize>(this), 0, 0); }
  /** required; unsignedInt 0..4294967295; s */
  @inline get StartTime(): u32 { return load<u32>(changetype<usize>(this), 2); }
  @inline set StartTime(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 2); }
  /** required; RationalNumberType */
  @inline get OverstayFee(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 6); }
  /** required; unsignedInt 0..4294967295; s */
  @inline get OverstayFeePeriod(): u32 { return load<u32>(changetype<usize>(this), 9); }
  @inline set OverstayFeePeriod(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 9); }
}

/** OverstayRuleListType of ISO 15118-20 CommonMessages; 10 bytes. */
@unmanaged
export class OverstayRuleList {
  static create(): OverstayRuleList {
    return changetype<OverstayRuleList>(newRecord(10));
  }
  @inline get hasOverstayTimeThreshold(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; unsignedInt 0..4294967295; s */
  @inline get OverstayTimeThreshold(): u32 { return load<u32>(changetype<usize>(this), 1); }
  @inline set OverstayTimeThreshold(value: u32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u32>(changetype<usize>(this), <u32>value, 1); }
  clearOverstayTimeThreshold(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get OverstayPowerThreshold(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 5) : null; }
  createOverstayPowerThreshold(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 5);
  }
  clearOverstayPowerThreshold(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** 1..5 times; OverstayRuleType */
  @inline get OverstayRule(): RecordList<OverstayRule> { return changetype<RecordList<OverstayRule>>(changetype<usize>(this) + 8); }
  addOverstayRule(): OverstayRule {
    return changetype<OverstayRule>(newItem(changetype<usize>(this) + 8, 13, 5));
  }
}

/** AdditionalServiceType of ISO 15118-20 CommonMessages; 5 bytes. */
@unmanaged
export class AdditionalService {
  static create(): AdditionalService {
    return changetype<AdditionalService>(newRecord(5));
  }
  /** required; nameType, at most 80 characters */
  @inline get ServiceName(): Text { return changetype<Text>(changetype<usize>(this)); }
  setServiceName(text: string): bool {
    return putText(changetype<usize>(this), text, 0, 80);
  }
  /** UTF-8 at an address */
  setServiceNameUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, 80);
  }
  /** required; RationalNumberType */
  @inline get ServiceFee(): RationalNumber { return changetype<RationalNumber>(changetype<usize>(this) + 2); }
}

/** AdditionalServiceListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class AdditionalServiceList {
  static create(): AdditionalServiceList {
    return changetype<AdditionalServiceList>(newRecord(2));
  }
  /** 1..5 times; AdditionalServiceType */
  @inline get AdditionalService(): RecordList<AdditionalService> { return changetype<RecordList<AdditionalService>>(changetype<usize>(this)); }
  addAdditionalService(): AdditionalService {
    return changetype<AdditionalService>(newItem(changetype<usize>(this), 5, 5));
  }
}

/** AbsolutePriceScheduleType of ISO 15118-20 CommonMessages; 37 bytes. */
@unmanaged
export class AbsolutePriceSchedule {
  static create(): AbsolutePriceSchedule {
    return changetype<AbsolutePriceSchedule>(newRecord(37));
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
  /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
  @inline get TimeAnchor(): u64 { return load<u64>(changetype<usize>(this), 3); }
  @inline set TimeAnchor(value: u64) { store<u64>(changetype<usize>(this), <u64>value, 3); }
  /** required; numericIDType 1..4294967295 */
  @inline get PriceScheduleID(): u32 { return load<u32>(changetype<usize>(this), 11); }
  @inline set PriceScheduleID(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 11); }
  /** optional; descriptionType, at most 160 characters */
  @inline get PriceScheduleDescription(): Text { return changetype<Text>(changetype<usize>(this) + 15); }
  setPriceScheduleDescription(text: string): bool {
    return putText(changetype<usize>(this) + 15, text, 0, 160);
  }
  /** UTF-8 at an address */
  setPriceScheduleDescriptionUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 15, at, bytes, 0, 160);
  }
  clearPriceScheduleDescription(): void { store<u16>(changetype<usize>(this), 0, 15); }
  /** required; currencyType, at most 3 characters */
  @inline get Currency(): Text { return changetype<Text>(changetype<usize>(this) + 17); }
  setCurrency(text: string): bool {
    return putText(changetype<usize>(this) + 17, text, 0, 3);
  }
  /** UTF-8 at an address */
  setCurrencyUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 17, at, bytes, 0, 3);
  }
  /** required; languageType, at most 3 characters */
  @inline get Language(): Text { return changetype<Text>(changetype<usize>(this) + 19); }
  setLanguage(text: string): bool {
    return putText(changetype<usize>(this) + 19, text, 0, 3);
  }
  /** UTF-8 at an address */
  setLanguageUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 19, at, bytes, 0, 3);
  }
  /** required; identifierType, at most 255 characters */
  @inline get PriceAlgorithm(): Text { return changetype<Text>(changetype<usize>(this) + 21); }
  setPriceAlgorithm(text: string): bool {
    return putText(changetype<usize>(this) + 21, text, 0, 255);
  }
  /** UTF-8 at an address */
  setPriceAlgorithmUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 21, at, bytes, 0, 255);
  }
  /** optional; RationalNumberType */
  @inline get MinimumCost(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 23) : null; }
  createMinimumCost(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 23, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 23);
  }
  clearMinimumCost(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType */
  @inline get MaximumCost(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 26) : null; }
  createMaximumCost(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 26, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 26);
  }
  clearMaximumCost(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** optional; TaxRuleListType */
  @inline get TaxRules(): TaxRuleList | null { return load<u8>(changetype<usize>(this), 0) & 4 ? changetype<TaxRuleList>(changetype<usize>(this) + 29) : null; }
  createTaxRules(): TaxRuleList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0);
    memory.fill(changetype<usize>(this) + 29, 0, 2);
    return changetype<TaxRuleList>(changetype<usize>(this) + 29);
  }
  clearTaxRules(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  /** required; PriceRuleStackListType */
  @inline get PriceRuleStacks(): PriceRuleStackList { return changetype<PriceRuleStackList>(changetype<usize>(this) + 31); }
  /** optional; OverstayRuleListType */
  @inline get OverstayRules(): OverstayRuleList | null { return changetype<OverstayRuleList | null>(follow(changetype<usize>(this) + 33)); }
  createOverstayRules(): OverstayRuleList {
    return changetype<OverstayRuleList>(newRecordAt(changetype<usize>(this) + 33, 10));
  }
  clearOverstayRules(): void { store<u16>(changetype<usize>(this), 0, 33); }
  /** optional; AdditionalServiceListType */
  @inline get AdditionalSelectedServices(): AdditionalServiceList | null { return load<u8>(changetype<usize>(this), 0) & 8 ? changetype<AdditionalServiceList>(changetype<usize>(this) + 35) : null; }
  createAdditionalSelectedServices(): AdditionalServiceList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0);
    memory.fill(changetype<usize>(this) + 35, 0, 2);
    return changetype<AdditionalServiceList>(changetype<usize>(this) + 35);
  }
  clearAdditionalSelectedServices(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
}

/** PriceLevelScheduleEntryType of ISO 15118-20 CommonMessages; 5 bytes. */
@unmanaged
export class PriceLevelScheduleEntry {
  static create(): PriceLevelScheduleEntry {
    return changetype<PriceLevelScheduleEntry>(newRecord(5));
  }
  /** required; unsignedInt 0..4294967295; s */
  @inline get Duration(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Duration(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** required; unsignedByte 0..255 */
  @inline get PriceLevel(): u8 { return load<u8>(changetype<usize>(this), 4); }
  @inline set PriceLevel(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** all members, the optional ones too */
  set(Duration: u32, PriceLevel: u8): void {
    this.Duration = Duration;
    this.PriceLevel = PriceLevel;
  }
}

/** PriceLevelScheduleEntryListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class PriceLevelScheduleEntryList {
  static create(): PriceLevelScheduleEntryList {
    return changetype<PriceLevelScheduleEntryList>(newRecord(2));
  }
  /** 1..1024 times; PriceLevelScheduleEntryType */
  @inline get PriceLevelScheduleEntry(): RecordList<PriceLevelScheduleEntry> { return changetype<RecordList<PriceLevelScheduleEntry>>(changetype<usize>(this)); }
  addPriceLevelScheduleEntry(): PriceLevelScheduleEntry {
    return changetype<PriceLevelScheduleEntry>(newItem(changetype<usize>(this), 5, 1024));
  }
}

/** PriceLevelScheduleType of ISO 15118-20 CommonMessages; 19 bytes. */
@unmanaged
export class PriceLevelSchedule {
  static create(): PriceLevelSchedule {
    return changetype<PriceLevelSchedule>(newRecord(19));
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
  /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
  @inline get TimeAnchor(): u64 { return load<u64>(changetype<usize>(this), 2); }
  @inline set TimeAnchor(value: u64) { store<u64>(changetype<usize>(this), <u64>value, 2); }
  /** required; numericIDType 1..4294967295 */
  @inline get PriceScheduleID(): u32 { return load<u32>(changetype<usize>(this), 10); }
  @inline set PriceScheduleID(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 10); }
  /** optional; descriptionType, at most 160 characters */
  @inline get PriceScheduleDescription(): Text { return changetype<Text>(changetype<usize>(this) + 14); }
  setPriceScheduleDescription(text: string): bool {
    return putText(changetype<usize>(this) + 14, text, 0, 160);
  }
  /** UTF-8 at an address */
  setPriceScheduleDescriptionUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 14, at, bytes, 0, 160);
  }
  clearPriceScheduleDescription(): void { store<u16>(changetype<usize>(this), 0, 14); }
  /** required; unsignedByte 0..255 */
  @inline get NumberOfPriceLevels(): u8 { return load<u8>(changetype<usize>(this), 16); }
  @inline set NumberOfPriceLevels(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 16); }
  /** required; PriceLevelScheduleEntryListType */
  @inline get PriceLevelScheduleEntries(): PriceLevelScheduleEntryList { return changetype<PriceLevelScheduleEntryList>(changetype<usize>(this) + 17); }
}

/** Dynamic_SEResControlModeType of ISO 15118-20 CommonMessages; 11 bytes. */
@unmanaged
export class Dynamic_SEResControlMode {
  static create(): Dynamic_SEResControlMode {
    return changetype<Dynamic_SEResControlMode>(newRecord(11));
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
  /** at most one of AbsolutePriceSchedule, PriceLevelSchedule; AbsolutePriceScheduleType */
  @inline get AbsolutePriceSchedule(): AbsolutePriceSchedule | null { return changetype<AbsolutePriceSchedule | null>(follow(changetype<usize>(this) + 7)); }
  createAbsolutePriceSchedule(): AbsolutePriceSchedule {
    return changetype<AbsolutePriceSchedule>(newRecordAt(changetype<usize>(this) + 7, 37));
  }
  clearAbsolutePriceSchedule(): void { store<u16>(changetype<usize>(this), 0, 7); }
  /** at most one of AbsolutePriceSchedule, PriceLevelSchedule; PriceLevelScheduleType */
  @inline get PriceLevelSchedule(): PriceLevelSchedule | null { return changetype<PriceLevelSchedule | null>(follow(changetype<usize>(this) + 9)); }
  createPriceLevelSchedule(): PriceLevelSchedule {
    return changetype<PriceLevelSchedule>(newRecordAt(changetype<usize>(this) + 9, 19));
  }
  clearPriceLevelSchedule(): void { store<u16>(changetype<usize>(this), 0, 9); }
}

/** PowerScheduleEntryListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class PowerScheduleEntryList {
  static create(): PowerScheduleEntryList {
    return changetype<PowerScheduleEntryList>(newRecord(2));
  }
  /** 1..1024 times; PowerScheduleEntryType */
  @inline get PowerScheduleEntry(): RecordList<PowerScheduleEntry> { return changetype<RecordList<PowerScheduleEntry>>(changetype<usize>(this)); }
  addPowerScheduleEntry(): PowerScheduleEntry {
    return changetype<PowerScheduleEntry>(newItem(changetype<usize>(this), 14, 1024));
  }
}

/** PowerScheduleType of ISO 15118-20 CommonMessages; 17 bytes. */
@unmanaged
export class PowerSchedule {
  static create(): PowerSchedule {
    return changetype<PowerSchedule>(newRecord(17));
  }
  /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
  @inline get TimeAnchor(): u64 { return load<u64>(changetype<usize>(this), 1); }
  @inline set TimeAnchor(value: u64) { store<u64>(changetype<usize>(this), <u64>value, 1); }
  /** optional; RationalNumberType; Wh */
  @inline get AvailableEnergy(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RationalNumber>(changetype<usize>(this) + 9) : null; }
  createAvailableEnergy(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 9, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 9);
  }
  clearAvailableEnergy(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** optional; RationalNumberType; W */
  @inline get PowerTolerance(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<RationalNumber>(changetype<usize>(this) + 12) : null; }
  createPowerTolerance(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 12, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 12);
  }
  clearPowerTolerance(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  /** required; PowerScheduleEntryListType */
  @inline get PowerScheduleEntries(): PowerScheduleEntryList { return changetype<PowerScheduleEntryList>(changetype<usize>(this) + 15); }
}

/** ChargingScheduleType of ISO 15118-20 CommonMessages; 6 bytes. */
@unmanaged
export class ChargingSchedule {
  static create(): ChargingSchedule {
    return changetype<ChargingSchedule>(newRecord(6));
  }
  /** required; PowerScheduleType */
  @inline get PowerSchedule(): PowerSchedule { return changetype<PowerSchedule>(recordAt(changetype<usize>(this))); }
  createPowerSchedule(): PowerSchedule {
    return changetype<PowerSchedule>(newRecordAt(changetype<usize>(this), 17));
  }
  /** at most one of AbsolutePriceSchedule, PriceLevelSchedule; AbsolutePriceScheduleType */
  @inline get AbsolutePriceSchedule(): AbsolutePriceSchedule | null { return changetype<AbsolutePriceSchedule | null>(follow(changetype<usize>(this) + 2)); }
  createAbsolutePriceSchedule(): AbsolutePriceSchedule {
    return changetype<AbsolutePriceSchedule>(newRecordAt(changetype<usize>(this) + 2, 37));
  }
  clearAbsolutePriceSchedule(): void { store<u16>(changetype<usize>(this), 0, 2); }
  /** at most one of AbsolutePriceSchedule, PriceLevelSchedule; PriceLevelScheduleType */
  @inline get PriceLevelSchedule(): PriceLevelSchedule | null { return changetype<PriceLevelSchedule | null>(follow(changetype<usize>(this) + 4)); }
  createPriceLevelSchedule(): PriceLevelSchedule {
    return changetype<PriceLevelSchedule>(newRecordAt(changetype<usize>(this) + 4, 19));
  }
  clearPriceLevelSchedule(): void { store<u16>(changetype<usize>(this), 0, 4); }
}

/** ScheduleTupleType of ISO 15118-20 CommonMessages; 12 bytes. */
@unmanaged
export class ScheduleTuple {
  static create(): ScheduleTuple {
    return changetype<ScheduleTuple>(newRecord(12));
  }
  /** required; numericIDType 1..4294967295 */
  @inline get ScheduleTupleID(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set ScheduleTupleID(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 0); }
  /** required; ChargingScheduleType */
  @inline get ChargingSchedule(): ChargingSchedule { return changetype<ChargingSchedule>(changetype<usize>(this) + 4); }
  /** optional; ChargingScheduleType */
  @inline get DischargingSchedule(): ChargingSchedule | null { return changetype<ChargingSchedule | null>(follow(changetype<usize>(this) + 10)); }
  createDischargingSchedule(): ChargingSchedule {
    return changetype<ChargingSchedule>(newRecordAt(changetype<usize>(this) + 10, 6));
  }
  clearDischargingSchedule(): void { store<u16>(changetype<usize>(this), 0, 10); }
}

/** Scheduled_SEResControlModeType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class Scheduled_SEResControlMode {
  static create(): Scheduled_SEResControlMode {
    return changetype<Scheduled_SEResControlMode>(newRecord(2));
  }
  /** 1..3 times; ScheduleTupleType */
  @inline get ScheduleTuple(): RecordList<ScheduleTuple> { return changetype<RecordList<ScheduleTuple>>(changetype<usize>(this)); }
  addScheduleTuple(): ScheduleTuple {
    return changetype<ScheduleTuple>(newItem(changetype<usize>(this), 12, 3));
  }
}

/** ScheduleExchangeResType of ISO 15118-20 CommonMessages; 10 bytes. */
@unmanaged
export class ScheduleExchangeRes {
  static create(): ScheduleExchangeRes {
    return changetype<ScheduleExchangeRes>(newRecord(10));
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
  @inline get hasGoToPause(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; boolean */
  @inline get GoToPause(): bool { return load<u8>(changetype<usize>(this), 5) !== 0; }
  @inline set GoToPause(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 5); }
  clearGoToPause(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** at most one of Dynamic_SEResControlMode, Scheduled_SEResControlMode; Dynamic_SEResControlModeType */
  @inline get Dynamic_SEResControlMode(): Dynamic_SEResControlMode | null { return changetype<Dynamic_SEResControlMode | null>(follow(changetype<usize>(this) + 6)); }
  createDynamic_SEResControlMode(): Dynamic_SEResControlMode {
    return changetype<Dynamic_SEResControlMode>(newRecordAt(changetype<usize>(this) + 6, 11));
  }
  clearDynamic_SEResControlMode(): void { store<u16>(changetype<usize>(this), 0, 6); }
  /** at most one of Dynamic_SEResControlMode, Scheduled_SEResControlMode; Scheduled_SEResControlModeType */
  @inline get Scheduled_SEResControlMode(): Scheduled_SEResControlMode | null { return load<u8>(changetype<usize>(this), 0) & 2 ? changetype<Scheduled_SEResControlMode>(changetype<usize>(this) + 8) : null; }
  createScheduled_SEResControlMode(): Scheduled_SEResControlMode {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0);
    memory.fill(changetype<usize>(this) + 8, 0, 2);
    return changetype<Scheduled_SEResControlMode>(changetype<usize>(this) + 8);
  }
  clearScheduled_SEResControlMode(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
}

/** ServiceDetailReqType of ISO 15118-20 CommonMessages; 4 bytes. */
@unmanaged
export class ServiceDetailReq {
  static create(): ServiceDetailReq {
    return changetype<ServiceDetailReq>(newRecord(4));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; serviceIDType 0..65535 */
  @inline get ServiceID(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set ServiceID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 2); }
}

/** ParameterType of ISO 15118-20 CommonMessages; 16 bytes. */
@unmanaged
export class Parameter {
  static create(): Parameter {
    return changetype<Parameter>(newRecord(16));
  }
  /** required; attribute; nameType, at most 80 characters */
  @inline get Name(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setName(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, 80);
  }
  /** UTF-8 at an address */
  setNameUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, 80);
  }
  @inline get hasboolValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; boolean */
  @inline get boolValue(): bool { return load<u8>(changetype<usize>(this), 3) !== 0; }
  @inline set boolValue(value: bool) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 3); }
  clearboolValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasbyteValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; byte -128..127 */
  @inline get byteValue(): i8 { return load<i8>(changetype<usize>(this), 4); }
  @inline set byteValue(value: i8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<i8>(changetype<usize>(this), <i8>value, 4); }
  clearbyteValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasshortValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; short -32768..32767 */
  @inline get shortValue(): i16 { return load<i16>(changetype<usize>(this), 5); }
  @inline set shortValue(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<i16>(changetype<usize>(this), <i16>value, 5); }
  clearshortValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
  @inline get hasintValue(): bool { return (load<u8>(changetype<usize>(this), 0) & 8) !== 0; }
  /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; int -2147483648..2147483647 */
  @inline get intValue(): i32 { return load<i32>(changetype<usize>(this), 7); }
  @inline set intValue(value: i32) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 8, 0); store<i32>(changetype<usize>(this), <i32>value, 7); }
  clearintValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 247, 0); }
  /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; RationalNumberType */
  @inline get rationalNumber(): RationalNumber | null { return load<u8>(changetype<usize>(this), 0) & 16 ? changetype<RationalNumber>(changetype<usize>(this) + 11) : null; }
  createrationalNumber(): RationalNumber {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 16, 0);
    memory.fill(changetype<usize>(this) + 11, 0, 3);
    return changetype<RationalNumber>(changetype<usize>(this) + 11);
  }
  clearrationalNumber(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 239, 0); }
  /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; nameType, at most 80 characters */
  @inline get finiteString(): Text { return changetype<Text>(changetype<usize>(this) + 14); }
  setfiniteString(text: string): bool {
    return putText(changetype<usize>(this) + 14, text, 0, 80);
  }
  /** UTF-8 at an address */
  setfiniteStringUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 14, at, bytes, 0, 80);
  }
  clearfiniteString(): void { store<u16>(changetype<usize>(this), 0, 14); }
}

/** ParameterSetType of ISO 15118-20 CommonMessages; 4 bytes. */
@unmanaged
export class ParameterSet {
  static create(): ParameterSet {
    return changetype<ParameterSet>(newRecord(4));
  }
  /** required; serviceIDType 0..65535 */
  @inline get ParameterSetID(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set ParameterSetID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 0); }
  /** 1..32 times; ParameterType */
  @inline get Parameter(): RecordList<Parameter> { return changetype<RecordList<Parameter>>(changetype<usize>(this) + 2); }
  addParameter(): Parameter {
    return changetype<Parameter>(newItem(changetype<usize>(this) + 2, 16, 32));
  }
}

/** ServiceParameterListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class ServiceParameterList {
  static create(): ServiceParameterList {
    return changetype<ServiceParameterList>(newRecord(2));
  }
  /** 1..32 times; ParameterSetType */
  @inline get ParameterSet(): RecordList<ParameterSet> { return changetype<RecordList<ParameterSet>>(changetype<usize>(this)); }
  addParameterSet(): ParameterSet {
    return changetype<ParameterSet>(newItem(changetype<usize>(this), 4, 32));
  }
}

/** ServiceDetailResType of ISO 15118-20 CommonMessages; 7 bytes. */
@unmanaged
export class ServiceDetailRes {
  static create(): ServiceDetailRes {
    return changetype<ServiceDetailRes>(newRecord(7));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; serviceIDType 0..65535 */
  @inline get ServiceID(): u16 { return load<u16>(changetype<usize>(this), 3); }
  @inline set ServiceID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 3); }
  /** required; ServiceParameterListType */
  @inline get ServiceParameterList(): ServiceParameterList { return changetype<ServiceParameterList>(changetype<usize>(this) + 5); }
}

/** ServiceIDListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class ServiceIDList {
  static create(): ServiceIDList {
    return changetype<ServiceIDList>(newRecord(2));
  }
  /** 1..16 times; serviceIDType 0..65535 */
  @inline get ServiceID(): ValueList<u16> { return changetype<ValueList<u16>>(changetype<usize>(this)); }
  addServiceID(value: u16): void {
    store<u16>(newItem(changetype<usize>(this), 2, 16), <u16>value);
  }
}

/** ServiceDiscoveryReqType of ISO 15118-20 CommonMessages; 5 bytes. */
@unmanaged
export class ServiceDiscoveryReq {
  static create(): ServiceDiscoveryReq {
    return changetype<ServiceDiscoveryReq>(newRecord(5));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** optional; ServiceIDListType */
  @inline get SupportedServiceIDs(): ServiceIDList | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<ServiceIDList>(changetype<usize>(this) + 3) : null; }
  createSupportedServiceIDs(): ServiceIDList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 3, 0, 2);
    return changetype<ServiceIDList>(changetype<usize>(this) + 3);
  }
  clearSupportedServiceIDs(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** ServiceType of ISO 15118-20 CommonMessages; 3 bytes. */
@unmanaged
export class Service {
  static create(): Service {
    return changetype<Service>(newRecord(3));
  }
  /** required; serviceIDType 0..65535 */
  @inline get ServiceID(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set ServiceID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 0); }
  /** required; boolean */
  @inline get FreeService(): bool { return load<u8>(changetype<usize>(this), 2) !== 0; }
  @inline set FreeService(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 2); }
}

/** ServiceListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class ServiceList {
  static create(): ServiceList {
    return changetype<ServiceList>(newRecord(2));
  }
  /** 1..8 times; ServiceType */
  @inline get Service(): RecordList<Service> { return changetype<RecordList<Service>>(changetype<usize>(this)); }
  addService(): Service {
    return changetype<Service>(newItem(changetype<usize>(this), 3, 8));
  }
}

/** ServiceDiscoveryResType of ISO 15118-20 CommonMessages; 9 bytes. */
@unmanaged
export class ServiceDiscoveryRes {
  static create(): ServiceDiscoveryRes {
    return changetype<ServiceDiscoveryRes>(newRecord(9));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 3); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** required; boolean */
  @inline get ServiceRenegotiationSupported(): bool { return load<u8>(changetype<usize>(this), 4) !== 0; }
  @inline set ServiceRenegotiationSupported(value: bool) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  /** required; ServiceListType */
  @inline get EnergyTransferServiceList(): ServiceList { return changetype<ServiceList>(changetype<usize>(this) + 5); }
  /** optional; ServiceListType */
  @inline get VASList(): ServiceList | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<ServiceList>(changetype<usize>(this) + 7) : null; }
  createVASList(): ServiceList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 2);
    return changetype<ServiceList>(changetype<usize>(this) + 7);
  }
  clearVASList(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** SelectedServiceType of ISO 15118-20 CommonMessages; 4 bytes. */
@unmanaged
export class SelectedService {
  static create(): SelectedService {
    return changetype<SelectedService>(newRecord(4));
  }
  /** required; serviceIDType 0..65535 */
  @inline get ServiceID(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set ServiceID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 0); }
  /** required; serviceIDType 0..65535 */
  @inline get ParameterSetID(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set ParameterSetID(value: u16) { store<u16>(changetype<usize>(this), <u16>value, 2); }
  /** all members, the optional ones too */
  set(ServiceID: u16, ParameterSetID: u16): void {
    this.ServiceID = ServiceID;
    this.ParameterSetID = ParameterSetID;
  }
}

/** SelectedServiceListType of ISO 15118-20 CommonMessages; 2 bytes. */
@unmanaged
export class SelectedServiceList {
  static create(): SelectedServiceList {
    return changetype<SelectedServiceList>(newRecord(2));
  }
  /** 1..16 times; SelectedServiceType */
  @inline get SelectedService(): RecordList<SelectedService> { return changetype<RecordList<SelectedService>>(changetype<usize>(this)); }
  addSelectedService(): SelectedService {
    return changetype<SelectedService>(newItem(changetype<usize>(this), 4, 16));
  }
}

/** ServiceSelectionReqType of ISO 15118-20 CommonMessages; 9 bytes. */
@unmanaged
export class ServiceSelectionReq {
  static create(): ServiceSelectionReq {
    return changetype<ServiceSelectionReq>(newRecord(9));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; SelectedServiceType */
  @inline get SelectedEnergyTransferService(): SelectedService { return changetype<SelectedService>(changetype<usize>(this) + 3); }
  /** optional; SelectedServiceListType */
  @inline get SelectedVASList(): SelectedServiceList | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<SelectedServiceList>(changetype<usize>(this) + 7) : null; }
  createSelectedVASList(): SelectedServiceList {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 2);
    return changetype<SelectedServiceList>(changetype<usize>(this) + 7);
  }
  clearSelectedVASList(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** ServiceSelectionResType of ISO 15118-20 CommonMessages; 3 bytes. */
@unmanaged
export class ServiceSelectionRes {
  static create(): ServiceSelectionRes {
    return changetype<ServiceSelectionRes>(newRecord(3));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
}

/** SessionSetupReqType of ISO 15118-20 CommonMessages; 4 bytes. */
@unmanaged
export class SessionSetupReq {
  static create(): SessionSetupReq {
    return changetype<SessionSetupReq>(newRecord(4));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; identifierType, at most 255 characters */
  @inline get EVCCID(): Text { return changetype<Text>(changetype<usize>(this) + 2); }
  setEVCCID(text: string): bool {
    return putText(changetype<usize>(this) + 2, text, 0, 255);
  }
  /** UTF-8 at an address */
  setEVCCIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 2, at, bytes, 0, 255);
  }
}

/** SessionSetupResType of ISO 15118-20 CommonMessages; 5 bytes. */
@unmanaged
export class SessionSetupRes {
  static create(): SessionSetupRes {
    return changetype<SessionSetupRes>(newRecord(5));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; identifierType, at most 255 characters */
  @inline get EVSEID(): Text { return changetype<Text>(changetype<usize>(this) + 3); }
  setEVSEID(text: string): bool {
    return putText(changetype<usize>(this) + 3, text, 0, 255);
  }
  /** UTF-8 at an address */
  setEVSEIDUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 3, at, bytes, 0, 255);
  }
}

/** SessionStopReqType of ISO 15118-20 CommonMessages; 7 bytes. */
@unmanaged
export class SessionStopReq {
  static create(): SessionStopReq {
    return changetype<SessionStopReq>(newRecord(7));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; chargingSessionType */
  @inline get ChargingSession(): ChargingSession { return <ChargingSession>load<u8>(changetype<usize>(this), 2); }
  @inline set ChargingSession(value: ChargingSession) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** optional; nameType, at most 80 characters */
  @inline get EVTerminationCode(): Text { return changetype<Text>(changetype<usize>(this) + 3); }
  setEVTerminationCode(text: string): bool {
    return putText(changetype<usize>(this) + 3, text, 0, 80);
  }
  /** UTF-8 at an address */
  setEVTerminationCodeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 3, at, bytes, 0, 80);
  }
  clearEVTerminationCode(): void { store<u16>(changetype<usize>(this), 0, 3); }
  /** optional; descriptionType, at most 160 characters */
  @inline get EVTerminationExplanation(): Text { return changetype<Text>(changetype<usize>(this) + 5); }
  setEVTerminationExplanation(text: string): bool {
    return putText(changetype<usize>(this) + 5, text, 0, 160);
  }
  /** UTF-8 at an address */
  setEVTerminationExplanationUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 5, at, bytes, 0, 160);
  }
  clearEVTerminationExplanation(): void { store<u16>(changetype<usize>(this), 0, 5); }
}

/** SessionStopResType of ISO 15118-20 CommonMessages; 3 bytes. */
@unmanaged
export class SessionStopRes {
  static create(): SessionStopRes {
    return changetype<SessionStopRes>(newRecord(3));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
}

/** VehicleCheckInReqType of ISO 15118-20 CommonMessages; 11 bytes. */
@unmanaged
export class VehicleCheckInReq {
  static create(): VehicleCheckInReq {
    return changetype<VehicleCheckInReq>(newRecord(11));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; evCheckInStatusType */
  @inline get EVCheckInStatus(): EvCheckInStatus { return <EvCheckInStatus>load<u8>(changetype<usize>(this), 3); }
  @inline set EVCheckInStatus(value: EvCheckInStatus) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  /** required; parkingMethodType */
  @inline get ParkingMethod(): ParkingMethod { return <ParkingMethod>load<u8>(changetype<usize>(this), 4); }
  @inline set ParkingMethod(value: ParkingMethod) { store<u8>(changetype<usize>(this), <u8>value, 4); }
  @inline get hasVehicleFrame(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; short -32768..32767 */
  @inline get VehicleFrame(): i16 { return load<i16>(changetype<usize>(this), 5); }
  @inline set VehicleFrame(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<i16>(changetype<usize>(this), <i16>value, 5); }
  clearVehicleFrame(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasDeviceOffset(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; short -32768..32767 */
  @inline get DeviceOffset(): i16 { return load<i16>(changetype<usize>(this), 7); }
  @inline set DeviceOffset(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<i16>(changetype<usize>(this), <i16>value, 7); }
  clearDeviceOffset(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasVehicleTravel(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; short -32768..32767 */
  @inline get VehicleTravel(): i16 { return load<i16>(changetype<usize>(this), 9); }
  @inline set VehicleTravel(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<i16>(changetype<usize>(this), <i16>value, 9); }
  clearVehicleTravel(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
}

/** VehicleCheckInResType of ISO 15118-20 CommonMessages; 10 bytes. */
@unmanaged
export class VehicleCheckInRes {
  static create(): VehicleCheckInRes {
    return changetype<VehicleCheckInRes>(newRecord(10));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this) + 1)); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this) + 1, 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 3); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 3); }
  @inline get hasParkingSpace(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; short -32768..32767 */
  @inline get ParkingSpace(): i16 { return load<i16>(changetype<usize>(this), 4); }
  @inline set ParkingSpace(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<i16>(changetype<usize>(this), <i16>value, 4); }
  clearParkingSpace(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  @inline get hasDeviceLocation(): bool { return (load<u8>(changetype<usize>(this), 0) & 2) !== 0; }
  /** optional; short -32768..32767 */
  @inline get DeviceLocation(): i16 { return load<i16>(changetype<usize>(this), 6); }
  @inline set DeviceLocation(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 2, 0); store<i16>(changetype<usize>(this), <i16>value, 6); }
  clearDeviceLocation(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 253, 0); }
  @inline get hasTargetDistance(): bool { return (load<u8>(changetype<usize>(this), 0) & 4) !== 0; }
  /** optional; short -32768..32767 */
  @inline get TargetDistance(): i16 { return load<i16>(changetype<usize>(this), 8); }
  @inline set TargetDistance(value: i16) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 4, 0); store<i16>(changetype<usize>(this), <i16>value, 8); }
  clearTargetDistance(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 251, 0); }
}

/** VehicleCheckOutReqType of ISO 15118-20 CommonMessages; 11 bytes. */
@unmanaged
export class VehicleCheckOutReq {
  static create(): VehicleCheckOutReq {
    return changetype<VehicleCheckOutReq>(newRecord(11));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; evCheckOutStatusType */
  @inline get EVCheckOutStatus(): EvCheckOutStatus { return <EvCheckOutStatus>load<u8>(changetype<usize>(this), 2); }
  @inline set EVCheckOutStatus(value: EvCheckOutStatus) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
  @inline get CheckOutTime(): u64 { return load<u64>(changetype<usize>(this), 3); }
  @inline set CheckOutTime(value: u64) { store<u64>(changetype<usize>(this), <u64>value, 3); }
}

/** VehicleCheckOutResType of ISO 15118-20 CommonMessages; 4 bytes. */
@unmanaged
export class VehicleCheckOutRes {
  static create(): VehicleCheckOutRes {
    return changetype<VehicleCheckOutRes>(newRecord(4));
  }
  /** required; MessageHeaderType */
  @inline get Header(): MessageHeader { return changetype<MessageHeader>(recordAt(changetype<usize>(this))); }
  createHeader(): MessageHeader {
    return changetype<MessageHeader>(newRecordAt(changetype<usize>(this), 12));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 2); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 2); }
  /** required; evseCheckOutStatusType */
  @inline get EVSECheckOutStatus(): EvseCheckOutStatus { return <EvseCheckOutStatus>load<u8>(changetype<usize>(this), 3); }
  @inline set EVSECheckOutStatus(value: EvseCheckOutStatus) { store<u8>(changetype<usize>(this), <u8>value, 3); }
}

/** What a document of ISO 15118-20 CommonMessages begins with: the root record of a decoded message, or of one to be encoded. */
@unmanaged
export class Document extends Root {
  static create(): Document {
    return changetype<Document>(newRecord(ROOT_RECORD_BYTES));
  }
  /** null: not this one */
  @inline get AuthorizationReq(): AuthorizationReq | null { return changetype<AuthorizationReq | null>(alternative(changetype<usize>(this), 1)); }
  createAuthorizationReq(): AuthorizationReq {
    return changetype<AuthorizationReq>(newAlternative(changetype<usize>(this), 1, 7));
  }
  /** null: not this one */
  @inline get AuthorizationRes(): AuthorizationRes | null { return changetype<AuthorizationRes | null>(alternative(changetype<usize>(this), 2)); }
  createAuthorizationRes(): AuthorizationRes {
    return changetype<AuthorizationRes>(newAlternative(changetype<usize>(this), 2, 4));
  }
  /** null: not this one */
  @inline get AuthorizationSetupReq(): AuthorizationSetupReq | null { return changetype<AuthorizationSetupReq | null>(alternative(changetype<usize>(this), 3)); }
  createAuthorizationSetupReq(): AuthorizationSetupReq {
    return changetype<AuthorizationSetupReq>(newAlternative(changetype<usize>(this), 3, 2));
  }
  /** null: not this one */
  @inline get AuthorizationSetupRes(): AuthorizationSetupRes | null { return changetype<AuthorizationSetupRes | null>(alternative(changetype<usize>(this), 4)); }
  createAuthorizationSetupRes(): AuthorizationSetupRes {
    return changetype<AuthorizationSetupRes>(newAlternative(changetype<usize>(this), 4, 10));
  }
  /** null: not this one */
  @inline get CertificateInstallationReq(): CertificateInstallationReq | null { return changetype<CertificateInstallationReq | null>(alternative(changetype<usize>(this), 8)); }
  createCertificateInstallationReq(): CertificateInstallationReq {
    return changetype<CertificateInstallationReq>(newAlternative(changetype<usize>(this), 8, 15));
  }
  /** null: not this one */
  @inline get CertificateInstallationRes(): CertificateInstallationRes | null { return changetype<CertificateInstallationRes | null>(alternative(changetype<usize>(this), 9)); }
  createCertificateInstallationRes(): CertificateInstallationRes {
    return changetype<CertificateInstallationRes>(newAlternative(changetype<usize>(this), 9, 12));
  }
  /** null: not this one */
  @inline get MeteringConfirmationReq(): MeteringConfirmationReq | null { return changetype<MeteringConfirmationReq | null>(alternative(changetype<usize>(this), 17)); }
  createMeteringConfirmationReq(): MeteringConfirmationReq {
    return changetype<MeteringConfirmationReq>(newAlternative(changetype<usize>(this), 17, 4));
  }
  /** null: not this one */
  @inline get MeteringConfirmationRes(): MeteringConfirmationRes | null { return changetype<MeteringConfirmationRes | null>(alternative(changetype<usize>(this), 18)); }
  createMeteringConfirmationRes(): MeteringConfirmationRes {
    return changetype<MeteringConfirmationRes>(newAlternative(changetype<usize>(this), 18, 3));
  }
  /** null: not this one */
  @inline get PowerDeliveryReq(): PowerDeliveryReq | null { return changetype<PowerDeliveryReq | null>(alternative(changetype<usize>(this), 22)); }
  createPowerDeliveryReq(): PowerDeliveryReq {
    return changetype<PowerDeliveryReq>(newAlternative(changetype<usize>(this), 22, 8));
  }
  /** null: not this one */
  @inline get PowerDeliveryRes(): PowerDeliveryRes | null { return changetype<PowerDeliveryRes | null>(alternative(changetype<usize>(this), 23)); }
  createPowerDeliveryRes(): PowerDeliveryRes {
    return changetype<PowerDeliveryRes>(newAlternative(changetype<usize>(this), 23, 7));
  }
  /** null: not this one */
  @inline get ScheduleExchangeReq(): ScheduleExchangeReq | null { return changetype<ScheduleExchangeReq | null>(alternative(changetype<usize>(this), 28)); }
  createScheduleExchangeReq(): ScheduleExchangeReq {
    return changetype<ScheduleExchangeReq>(newAlternative(changetype<usize>(this), 28, 8));
  }
  /** null: not this one */
  @inline get ScheduleExchangeRes(): ScheduleExchangeRes | null { return changetype<ScheduleExchangeRes | null>(alternative(changetype<usize>(this), 29)); }
  createScheduleExchangeRes(): ScheduleExchangeRes {
    return changetype<ScheduleExchangeRes>(newAlternative(changetype<usize>(this), 29, 10));
  }
  /** null: not this one */
  @inline get ServiceDetailReq(): ServiceDetailReq | null { return changetype<ServiceDetailReq | null>(alternative(changetype<usize>(this), 30)); }
  createServiceDetailReq(): ServiceDetailReq {
    return changetype<ServiceDetailReq>(newAlternative(changetype<usize>(this), 30, 4));
  }
  /** null: not this one */
  @inline get ServiceDetailRes(): ServiceDetailRes | null { return changetype<ServiceDetailRes | null>(alternative(changetype<usize>(this), 31)); }
  createServiceDetailRes(): ServiceDetailRes {
    return changetype<ServiceDetailRes>(newAlternative(changetype<usize>(this), 31, 7));
  }
  /** null: not this one */
  @inline get ServiceDiscoveryReq(): ServiceDiscoveryReq | null { return changetype<ServiceDiscoveryReq | null>(alternative(changetype<usize>(this), 32)); }
  createServiceDiscoveryReq(): ServiceDiscoveryReq {
    return changetype<ServiceDiscoveryReq>(newAlternative(changetype<usize>(this), 32, 5));
  }
  /** null: not this one */
  @inline get ServiceDiscoveryRes(): ServiceDiscoveryRes | null { return changetype<ServiceDiscoveryRes | null>(alternative(changetype<usize>(this), 33)); }
  createServiceDiscoveryRes(): ServiceDiscoveryRes {
    return changetype<ServiceDiscoveryRes>(newAlternative(changetype<usize>(this), 33, 9));
  }
  /** null: not this one */
  @inline get ServiceSelectionReq(): ServiceSelectionReq | null { return changetype<ServiceSelectionReq | null>(alternative(changetype<usize>(this), 34)); }
  createServiceSelectionReq(): ServiceSelectionReq {
    return changetype<ServiceSelectionReq>(newAlternative(changetype<usize>(this), 34, 9));
  }
  /** null: not this one */
  @inline get ServiceSelectionRes(): ServiceSelectionRes | null { return changetype<ServiceSelectionRes | null>(alternative(changetype<usize>(this), 35)); }
  createServiceSelectionRes(): ServiceSelectionRes {
    return changetype<ServiceSelectionRes>(newAlternative(changetype<usize>(this), 35, 3));
  }
  /** null: not this one */
  @inline get SessionSetupReq(): SessionSetupReq | null { return changetype<SessionSetupReq | null>(alternative(changetype<usize>(this), 36)); }
  createSessionSetupReq(): SessionSetupReq {
    return changetype<SessionSetupReq>(newAlternative(changetype<usize>(this), 36, 4));
  }
  /** null: not this one */
  @inline get SessionSetupRes(): SessionSetupRes | null { return changetype<SessionSetupRes | null>(alternative(changetype<usize>(this), 37)); }
  createSessionSetupRes(): SessionSetupRes {
    return changetype<SessionSetupRes>(newAlternative(changetype<usize>(this), 37, 5));
  }
  /** null: not this one */
  @inline get SessionStopReq(): SessionStopReq | null { return changetype<SessionStopReq | null>(alternative(changetype<usize>(this), 38)); }
  createSessionStopReq(): SessionStopReq {
    return changetype<SessionStopReq>(newAlternative(changetype<usize>(this), 38, 7));
  }
  /** null: not this one */
  @inline get SessionStopRes(): SessionStopRes | null { return changetype<SessionStopRes | null>(alternative(changetype<usize>(this), 39)); }
  createSessionStopRes(): SessionStopRes {
    return changetype<SessionStopRes>(newAlternative(changetype<usize>(this), 39, 3));
  }
  /** null: not this one */
  @inline get SignedInstallationData(): SignedInstallationData | null { return changetype<SignedInstallationData | null>(alternative(changetype<usize>(this), 46)); }
  createSignedInstallationData(): SignedInstallationData {
    return changetype<SignedInstallationData>(newAlternative(changetype<usize>(this), 46, 15));
  }
  /** null: not this one */
  @inline get SignedMeteringData(): SignedMeteringData | null { return changetype<SignedMeteringData | null>(alternative(changetype<usize>(this), 47)); }
  createSignedMeteringData(): SignedMeteringData {
    return changetype<SignedMeteringData>(newAlternative(changetype<usize>(this), 47, 14));
  }
  /** null: not this one */
  @inline get VehicleCheckInReq(): VehicleCheckInReq | null { return changetype<VehicleCheckInReq | null>(alternative(changetype<usize>(this), 50)); }
  createVehicleCheckInReq(): VehicleCheckInReq {
    return changetype<VehicleCheckInReq>(newAlternative(changetype<usize>(this), 50, 11));
  }
  /** null: not this one */
  @inline get VehicleCheckInRes(): VehicleCheckInRes | null { return changetype<VehicleCheckInRes | null>(alternative(changetype<usize>(this), 51)); }
  createVehicleCheckInRes(): VehicleCheckInRes {
    return changetype<VehicleCheckInRes>(newAlternative(changetype<usize>(this), 51, 10));
  }
  /** null: not this one */
  @inline get VehicleCheckOutReq(): VehicleCheckOutReq | null { return changetype<VehicleCheckOutReq | null>(alternative(changetype<usize>(this), 52)); }
  createVehicleCheckOutReq(): VehicleCheckOutReq {
    return changetype<VehicleCheckOutReq>(newAlternative(changetype<usize>(this), 52, 11));
  }
  /** null: not this one */
  @inline get VehicleCheckOutRes(): VehicleCheckOutRes | null { return changetype<VehicleCheckOutRes | null>(alternative(changetype<usize>(this), 53)); }
  createVehicleCheckOutRes(): VehicleCheckOutRes {
    return changetype<VehicleCheckOutRes>(newAlternative(changetype<usize>(this), 53, 4));
  }
}

/** Document.which */
export enum DocumentRoot {
  AuthorizationReq = 1,
  AuthorizationRes = 2,
  AuthorizationSetupReq = 3,
  AuthorizationSetupRes = 4,
  CanonicalizationMethod = 7,
  CertificateInstallationReq = 8,
  CertificateInstallationRes = 9,
  DSAKeyValue = 10,
  DigestMethod = 11,
  DigestValue = 12,
  KeyInfo = 13,
  KeyName = 14,
  KeyValue = 15,
  Manifest = 16,
  MeteringConfirmationReq = 17,
  MeteringConfirmationRes = 18,
  MgmtData = 19,
  Object = 20,
  PGPData = 21,
  PowerDeliveryReq = 22,
  PowerDeliveryRes = 23,
  RSAKeyValue = 24,
  Reference = 25,
  RetrievalMethod = 26,
  SPKIData = 27,
  ScheduleExchangeReq = 28,
  ScheduleExchangeRes = 29,
  ServiceDetailReq = 30,
  ServiceDetailRes = 31,
  ServiceDiscoveryReq = 32,
  ServiceDiscoveryRes = 33,
  ServiceSelectionReq = 34,
  ServiceSelectionRes = 35,
  SessionSetupReq = 36,
  SessionSetupRes = 37,
  SessionStopReq = 38,
  SessionStopRes = 39,
  Signature = 40,
  SignatureMethod = 41,
  SignatureProperties = 42,
  SignatureProperty = 43,
  SignatureValue = 44,
  SignedInfo = 45,
  SignedInstallationData = 46,
  SignedMeteringData = 47,
  Transform = 48,
  Transforms = 49,
  VehicleCheckInReq = 50,
  VehicleCheckInRes = 51,
  VehicleCheckOutReq = 52,
  VehicleCheckOutRes = 53,
  X509Data = 54,
}

/** Root.which of a fragment */
export enum FragmentRoot {
  AbsolutePriceSchedule = 1,
  AckMaxDelay = 2,
  AdditionalSelectedServices = 3,
  AdditionalService = 4,
  AdditionalServicesCosts = 5,
  Amount = 6,
  AppliesMinimumMaximumCost = 7,
  AppliesToEnergyFee = 8,
  AppliesToOverstayFee = 9,
  AppliesToParkingFee = 10,
  AuthorizationReq = 11,
  AuthorizationRes = 12,
  AuthorizationServices = 13,
  AuthorizationSetupReq = 14,
  AuthorizationSetupRes = 15,
  AvailableEnergy = 16,
  BPT_ChannelSelection = 17,
  BPT_DischargedEnergyReadingWh = 18,
  BPT_InductiveEnergyReadingVARh = 19,
  BatteryEnergyCapacity = 20,
  CPSCertificateChain = 23,
  CanonicalizationMethod = 24,
  CapacitiveEnergyReadingVARh = 25,
  CarbonDioxideEmission = 26,
  Certificate = 27,
  CertificateInstallationReq = 28,
  CertificateInstallationRes = 29,
  CertificateInstallationService = 30,
  ChargeProgress = 31,
  ChargedEnergyReadingWh = 32,
  ChargingComplete = 33,
  ChargingSchedule = 34,
  ChargingSession = 35,
  CheckOutTime = 36,
  ContractCertificateChain = 37,
  CostPerUnit = 38,
  Currency = 39,
  DHPublicKey = 40,
  DSAKeyValue = 41,
  DepartureTime = 42,
  DeviceLocation = 44,
  DeviceOffset = 45,
  DigestMethod = 46,
  DigestValue = 47,
  DischargingSchedule = 48,
  DisplayParameters = 49,
  Duration = 50,
  Dynamic_EVPPTControlMode = 51,
  Dynamic_SEReqControlMode = 52,
  Dynamic_SEResControlMode = 53,
  Dynamic_SMDTControlMode = 54,
  ECDHCurve = 55,
  EIM_AReqAuthorizationMode = 56,
  EIM_ASResAuthorizationMode = 57,
  EMAID = 58,
  EVAbsolutePriceSchedule = 59,
  EVCCID = 60,
  EVCheckInStatus = 61,
  EVCheckOutStatus = 62,
  EVEnergyOffer = 63,
  EVMaximumEnergyRequest = 64,
  EVMaximumV2XEnergyRequest = 66,
  EVMinimumEnergyRequest = 67,
  EVMinimumV2XEnergyRequest = 69,
  EVPowerProfile = 70,
  EVPowerProfileEntries = 71,
  EVPowerProfileEntry = 72,
  EVPowerSchedule = 73,
  EVPowerScheduleEntries = 74,
  EVPowerScheduleEntry = 75,
  EVPriceRule = 76,
  EVPriceRuleStack = 77,
  EVPriceRuleStacks = 78,
  EVProcessing = 79,
  EVSECheckOutStatus = 80,
  EVSEID = 81,
  EVSENotification = 82,
  EVSEProcessing = 83,
  EVSEStatus = 84,
  EVTargetEnergyRequest = 86,
  EVTerminationCode = 88,
  EVTerminationExplanation = 89,
  EnergyCosts = 90,
  EnergyFee = 91,
  EnergyTransferServiceList = 92,
  Exponent = 93,
  FreeService = 95,
  G = 96,
  GenChallenge = 97,
  GoToPause = 98,
  HMACOutputLength = 99,
  Header = 100,
  InletHot = 101,
  J = 102,
  KeyInfo = 103,
  KeyName = 104,
  KeyValue = 105,
  Language = 106,
  ListOfRootCertificateIDs = 107,
  Manifest = 108,
  MaximumContractCertificateChains = 109,
  MaximumCost = 110,
  MaximumSOC = 111,
  MaximumSupportingPoints = 112,
  MeterID = 113,
  MeterInfo = 114,
  MeterInfoRequested = 116,
  MeterSignature = 117,
  MeterStatus = 118,
  MeterTimestamp = 119,
  MeteringConfirmationReq = 120,
  MeteringConfirmationRes = 121,
  MgmtData = 122,
  MinimumCost = 123,
  MinimumSOC = 124,
  Modulus = 126,
  NotificationMaxDelay = 127,
  NumberOfPriceLevels = 128,
  OEMProvisioningCertificateChain = 129,
  Object = 130,
  OccupancyCosts = 131,
  OverstayCosts = 132,
  OverstayFee = 133,
  OverstayFeePeriod = 134,
  OverstayPowerThreshold = 135,
  OverstayRule = 136,
  OverstayRuleDescription = 137,
  OverstayRules = 138,
  OverstayTimeThreshold = 139,
  P = 140,
  PGPData = 141,
  PGPKeyID = 142,
  PGPKeyPacket = 143,
  Parameter = 144,
  ParameterSet = 145,
  ParameterSetID = 146,
  ParkingFee = 147,
  ParkingFeePeriod = 148,
  ParkingMethod = 149,
  ParkingSpace = 150,
  PgenCounter = 151,
  PnC_AReqAuthorizationMode = 152,
  PnC_ASResAuthorizationMode = 153,
  Power = 154,
  PowerDeliveryReq = 155,
  PowerDeliveryRes = 156,
  PowerRangeStart = 157,
  PowerSchedule = 158,
  PowerScheduleEntries = 159,
  PowerScheduleEntry = 160,
  PowerTolerance = 161,
  PowerToleranceAcceptance = 162,
  Power_L2 = 163,
  Power_L3 = 164,
  PresentSOC = 165,
  PriceAlgorithm = 166,
  PriceLevel = 167,
  PriceLevelSchedule = 168,
  PriceLevelScheduleEntries = 169,
  PriceLevelScheduleEntry = 170,
  PriceRule = 171,
  PriceRuleStack = 172,
  PriceRuleStacks = 173,
  PriceScheduleDescription = 174,
  PriceScheduleID = 175,
  PrioritizedEMAIDs = 176,
  ProviderID = 177,
  Q = 178,
  RSAKeyValue = 179,
  Receipt = 180,
  Reference = 182,
  RemainingContractCertificateChains = 183,
  RemainingTimeToMaximumSOC = 184,
  RemainingTimeToMinimumSOC = 185,
  RemainingTimeToTargetSOC = 186,
  RenewableGenerationPercentage = 187,
  ResponseCode = 188,
  RetrievalMethod = 189,
  RootCertificateID = 190,
  SECP521_EncryptedPrivateKey = 191,
  SPKIData = 192,
  SPKISexp = 193,
  ScheduleExchangeReq = 194,
  ScheduleExchangeRes = 195,
  ScheduleTuple = 196,
  ScheduleTupleID = 197,
  Scheduled_EVPPTControlMode = 198,
  Scheduled_SEReqControlMode = 199,
  Scheduled_SEResControlMode = 200,
  Scheduled_SMDTControlMode = 201,
  Seed = 202,
  SelectedAuthorizationService = 203,
  SelectedEnergyTransferService = 204,
  SelectedScheduleTupleID = 205,
  SelectedService = 206,
  SelectedVASList = 207,
  Service = 208,
  ServiceDetailReq = 209,
  ServiceDetailRes = 210,
  ServiceDiscoveryReq = 211,
  ServiceDiscoveryRes = 212,
  ServiceFee = 213,
  ServiceID = 214,
  ServiceName = 215,
  ServiceParameterList = 216,
  ServiceRenegotiationSupported = 217,
  ServiceSelectionReq = 218,
  ServiceSelectionRes = 219,
  SessionID = 220,
  SessionSetupReq = 222,
  SessionSetupRes = 223,
  SessionStopReq = 224,
  SessionStopRes = 225,
  Signature = 226,
  SignatureMethod = 227,
  SignatureProperties = 228,
  SignatureProperty = 229,
  SignatureValue = 230,
  SignedInfo = 231,
  SignedInstallationData = 232,
  SignedMeteringData = 233,
  StartTime = 234,
  SubCertificates = 235,
  SupportedProviders = 236,
  SupportedServiceIDs = 237,
  TPM_EncryptedPrivateKey = 238,
  TargetDistance = 239,
  TargetOffsetX = 240,
  TargetOffsetY = 241,
  TargetSOC = 242,
  TaxCosts = 244,
  TaxIncludedInPrice = 245,
  TaxRate = 246,
  TaxRule = 247,
  TaxRuleID = 248,
  TaxRuleName = 250,
  TaxRules = 251,
  TimeAnchor = 252,
  TimeStamp = 254,
  Transform = 255,
  Transforms = 256,
  VASList = 257,
  Value = 258,
  VehicleCheckInReq = 259,
  VehicleCheckInRes = 260,
  VehicleCheckOutReq = 261,
  VehicleCheckOutRes = 262,
  VehicleFrame = 263,
  VehicleTravel = 264,
  X448_EncryptedPrivateKey = 265,
  X509CRL = 266,
  X509Certificate = 267,
  X509Data = 268,
  X509IssuerName = 269,
  X509IssuerSerial = 270,
  X509SKI = 271,
  X509SerialNumber = 272,
  X509SubjectName = 273,
  XPath = 274,
  Y = 275,
  boolValue = 276,
  byteValue = 277,
  finiteString = 278,
  intValue = 279,
  rationalNumber = 280,
  shortValue = 281,
}
