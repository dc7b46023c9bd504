// Made by `npm run schema` from the schema files. Do not edit.

/** A JSON number up to 2^53 - 1 in magnitude, a decimal string beyond. */
export type Integer = number | string;
/** hexBinary and base64Binary: lower-case hex. */
export type Hex = string;
/** An element of a wildcard, under its name. */
export type AnyElement = Readonly<Record<string, unknown>>;

/** What a document of each protocol holds: one member, the root element. */
export interface Documents {
  readonly 'apphand': apphand.Document;
  readonly 'din': din.Document;
  readonly 'iso2': iso2.Document;
  readonly 'iso20-common': iso20_common.Document;
  readonly 'iso20-ac': iso20_ac.Document;
  readonly 'iso20-dc': iso20_dc.Document;
  readonly 'iso20-acdp': iso20_acdp.Document;
  readonly 'iso20-wpt': iso20_wpt.Document;
  readonly 'xmldsig': xmldsig.Document;
}

/** The same for fragments, which can begin with any element of the schemas. */
export interface Fragments {
  readonly 'apphand': apphand.Fragment;
  readonly 'din': din.Fragment;
  readonly 'iso2': iso2.Fragment;
  readonly 'iso20-common': iso20_common.Fragment;
  readonly 'iso20-ac': iso20_ac.Fragment;
  readonly 'iso20-dc': iso20_dc.Fragment;
  readonly 'iso20-acdp': iso20_acdp.Fragment;
  readonly 'iso20-wpt': iso20_wpt.Fragment;
  readonly 'xmldsig': xmldsig.Fragment;
}

/** application handshake */
export namespace apphand {
  export type ResponseCode = 'OK_SuccessfulNegotiation' | 'OK_SuccessfulNegotiationWithMinorDeviation' | 'Failed_NoNegotiation';
  /** AppProtocolType of application handshake; 12 bytes. */
  export interface AppProtocol {
    /** required; protocolNamespaceType, at most 100 characters */
    readonly ProtocolNamespace: string;
    /** required; unsignedInt 0..4294967295 */
    readonly VersionNumberMajor: number;
    /** required; unsignedInt 0..4294967295 */
    readonly VersionNumberMinor: number;
    /** required; idType 0..255 */
    readonly SchemaID: number;
    /** required; priorityType 1..20 */
    readonly Priority: number;
  }
  /** supportedAppProtocolReq of application handshake; 2 bytes. */
  export interface SupportedAppProtocolReq {
    /** 1..20 times; AppProtocolType */
    readonly AppProtocol: readonly AppProtocol[];
  }
  /** supportedAppProtocolRes of application handshake; 3 bytes. */
  export interface SupportedAppProtocolRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** optional; idType 0..255 */
    readonly SchemaID?: number;
  }
  export type Document =
    | { readonly supportedAppProtocolReq: SupportedAppProtocolReq }
    | { readonly supportedAppProtocolRes: SupportedAppProtocolRes };
  export type Fragment =
    | { readonly AppProtocol: AppProtocol }
    | { readonly Priority: number }
    | { readonly ProtocolNamespace: string }
    | { readonly ResponseCode: ResponseCode }
    | { readonly SchemaID: number }
    | { readonly VersionNumberMajor: number }
    | { readonly VersionNumberMinor: number }
    | { readonly supportedAppProtocolReq: SupportedAppProtocolReq }
    | { readonly supportedAppProtocolRes: SupportedAppProtocolRes };
}

/** DIN 70121 */
export namespace din {
  export type UnitSymbol = 'h' | 'm' | 's' | 'A' | 'Ah' | 'V' | 'VA' | 'W' | 'W/s' | 'Wh';
  export type EVSENotification = 'None' | 'StopCharging' | 'ReNegotiation';
  export type DC_EVErrorCode = 'NO_ERROR' | 'FAILED_RESSTemperatureInhibit' | 'FAILED_EVShiftPosition' | 'FAILED_ChargerConnectorLockFault' | 'FAILED_EVRESSMalfunction' | 'FAILED_ChargingCurrentdifferential' | 'FAILED_ChargingVoltageOutOfRange' | 'Reserved_A' | 'Reserved_B' | 'Reserved_C' | 'FAILED_ChargingSystemIncompatibility' | 'NoData';
  export type IsolationLevel = 'Invalid' | 'Valid' | 'Warning' | 'Fault';
  export type DC_EVSEStatusCode = 'EVSE_NotReady' | 'EVSE_Ready' | 'EVSE_Shutdown' | 'EVSE_UtilityInterruptEvent' | 'EVSE_IsolationMonitoringActive' | 'EVSE_EmergencyShutdown' | 'EVSE_Malfunction' | 'Reserved_8' | 'Reserved_9' | 'Reserved_A' | 'Reserved_B' | 'Reserved_C';
  export type ResponseCode = 'OK' | 'OK_NewSessionEstablished' | 'OK_OldSessionJoined' | 'OK_CertificateExpiresSoon' | 'FAILED' | 'FAILED_SequenceError' | 'FAILED_ServiceIDInvalid' | 'FAILED_UnknownSession' | 'FAILED_ServiceSelectionInvalid' | 'FAILED_PaymentSelectionInvalid' | 'FAILED_CertificateExpired' | 'FAILED_SignatureError' | 'FAILED_NoCertificateAvailable' | 'FAILED_CertChainError' | 'FAILED_ChallengeInvalid' | 'FAILED_ContractCanceled' | 'FAILED_WrongChargeParameter' | 'FAILED_PowerDeliveryNotApplied' | 'FAILED_TariffSelectionInvalid' | 'FAILED_ChargingProfileInvalid' | 'FAILED_EVSEPresentVoltageToLow' | 'FAILED_MeteringSignatureNotValid' | 'FAILED_WrongEnergyTransferType';
  export type EVSEProcessing = 'Finished' | 'Ongoing';
  export type EVRequestedEnergyTransfer = 'AC_single_phase_core' | 'AC_three_phase_core' | 'DC_core' | 'DC_extended' | 'DC_combo_core' | 'DC_unique';
  export type CostKind = 'relativePricePercentage' | 'RenewableGenerationPercentage' | 'CarbonDioxideEmission';
  export type ServiceCategory = 'EVCharging' | 'Internet' | 'ContractCertificate' | 'OtherCustom';
  export type EVSESupportedEnergyTransfer = 'AC_single_phase_core' | 'AC_three_phase_core' | 'DC_core' | 'DC_extended' | 'DC_combo_core' | 'DC_dual' | 'AC_core1p_DC_extended' | 'AC_single_DC_core' | 'AC_single_phase_three_phase_core_DC_extended' | 'AC_core3p_DC_extended';
  export type Value = 'bool' | 'byte' | 'short' | 'int' | 'physicalValue' | 'string';
  export type PaymentOption = 'Contract' | 'ExternalPayment';
  export type FaultCode = 'ParsingError' | 'NoTLSRootCertificatAvailable' | 'UnknownError';
  /** PhysicalValueType of DIN 70121; 5 bytes. */
  export interface PhysicalValue {
    /** required; unitMultiplierType -3..3 */
    readonly Multiplier: number;
    /** optional; unitSymbolType */
    readonly Unit?: UnitSymbol;
    /** required; short -32768..32767 */
    readonly Value: number;
  }
  /** AC_EVChargeParameterType of DIN 70121; 24 bytes. */
  export interface AC_EVChargeParameter {
    /** required; unsignedInt 0..4294967295; s */
    readonly DepartureTime: number;
    /** required; PhysicalValueType; Wh */
    readonly EAmount: PhysicalValue;
    /** required; PhysicalValueType; V */
    readonly EVMaxVoltage: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVMaxCurrent: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVMinCurrent: PhysicalValue;
  }
  /** AC_EVSEStatusType of DIN 70121; 7 bytes. */
  export interface AC_EVSEStatus {
    /** required; boolean */
    readonly PowerSwitchClosed: boolean;
    /** required; boolean */
    readonly RCD: boolean;
    /** required; unsignedInt 0..4294967295; s */
    readonly NotificationMaxDelay: number;
    /** required; EVSENotificationType */
    readonly EVSENotification: EVSENotification;
  }
  /** AC_EVSEChargeParameterType of DIN 70121; 22 bytes. */
  export interface AC_EVSEChargeParameter {
    /** required; AC_EVSEStatusType */
    readonly AC_EVSEStatus: AC_EVSEStatus;
    /** required; PhysicalValueType; V */
    readonly EVSEMaxVoltage: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVSEMaxCurrent: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVSEMinCurrent: PhysicalValue;
  }
  /** DC_EVStatusType of DIN 70121; 6 bytes. */
  export interface DC_EVStatus {
    /** required; boolean */
    readonly EVReady: boolean;
    /** optional; boolean */
    readonly EVCabinConditioning?: boolean;
    /** optional; boolean */
    readonly EVRESSConditioning?: boolean;
    /** required; DC_EVErrorCodeType */
    readonly EVErrorCode: DC_EVErrorCode;
    /** required; percentValueType 0..100; % */
    readonly EVRESSSOC: number;
  }
  /** CableCheckReqType of DIN 70121; 6 bytes. */
  export interface CableCheckReq {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
  }
  /** DC_EVSEStatusType of DIN 70121; 8 bytes. */
  export interface DC_EVSEStatus {
    /** optional; isolationLevelType */
    readonly EVSEIsolationStatus?: IsolationLevel;
    /** required; DC_EVSEStatusCodeType */
    readonly EVSEStatusCode: DC_EVSEStatusCode;
    /** required; unsignedInt 0..4294967295; s */
    readonly NotificationMaxDelay: number;
    /** required; EVSENotificationType */
    readonly EVSENotification: EVSENotification;
  }
  /** CableCheckResType of DIN 70121; 10 bytes. */
  export interface CableCheckRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; DC_EVSEStatusType */
    readonly DC_EVSEStatus: DC_EVSEStatus;
    /** required; EVSEProcessingType */
    readonly EVSEProcessing: EVSEProcessing;
  }
  /** ListOfRootCertificateIDsType of DIN 70121; 2 bytes. */
  export interface ListOfRootCertificateIDs {
    /** 1..n times; rootCertificateIDType, at most 40 characters */
    readonly RootCertificateID: readonly string[];
  }
  /** CertificateInstallationReqType of DIN 70121; 8 bytes. */
  export interface CertificateInstallationReq {
    /** optional; attribute; IDREF */
    readonly Id?: string;
    /** required; certificateType, at most 1200 bytes */
    readonly OEMProvisioningCert: Hex;
    /** required; ListOfRootCertificateIDsType */
    readonly ListOfRootCertificateIDs: ListOfRootCertificateIDs;
    /** required; dHParamsType, at most 256 bytes */
    readonly DHParams: Hex;
  }
  /** SubCertificatesType of DIN 70121; 2 bytes. */
  export interface SubCertificates {
    /** 1..n times; certificateType, at most 1200 bytes */
    readonly Certificate: readonly Hex[];
  }
  /** CertificateChainType of DIN 70121; 5 bytes. */
  export interface CertificateChain {
    /** required; certificateType, at most 1200 bytes */
    readonly Certificate: Hex;
    /** optional; SubCertificatesType */
    readonly SubCertificates?: SubCertificates;
  }
  /** CertificateInstallationResType of DIN 70121; 14 bytes. */
  export interface CertificateInstallationRes {
    /** required; attribute; IDREF */
    readonly Id: string;
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; CertificateChainType */
    readonly ContractSignatureCertChain: CertificateChain;
    /** required; privateKeyType, at most 128 bytes */
    readonly ContractSignatureEncryptedPrivateKey: Hex;
    /** required; dHParamsType, at most 256 bytes */
    readonly DHParams: Hex;
    /** required; contractIDType, at most 24 characters */
    readonly ContractID: string;
  }
  /** CertificateUpdateReqType of DIN 70121; 13 bytes. */
  export interface CertificateUpdateReq {
    /** optional; attribute; IDREF */
    readonly Id?: string;
    /** required; CertificateChainType */
    readonly ContractSignatureCertChain: CertificateChain;
    /** required; contractIDType, at most 24 characters */
    readonly ContractID: string;
    /** required; ListOfRootCertificateIDsType */
    readonly ListOfRootCertificateIDs: ListOfRootCertificateIDs;
    /** required; dHParamsType, at most 256 bytes */
    readonly DHParams: Hex;
  }
  /** CertificateUpdateResType of DIN 70121; 16 bytes. */
  export interface CertificateUpdateRes {
    /** required; attribute; IDREF */
    readonly Id: string;
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; CertificateChainType */
    readonly ContractSignatureCertChain: CertificateChain;
    /** required; privateKeyType, at most 128 bytes */
    readonly ContractSignatureEncryptedPrivateKey: Hex;
    /** required; dHParamsType, at most 256 bytes */
    readonly DHParams: Hex;
    /** required; contractIDType, at most 24 characters */
    readonly ContractID: string;
    /** required; short -32768..32767 */
    readonly RetryCounter: number;
  }
  /** DC_EVChargeParameterType of DIN 70121; 25 bytes. */
  export interface DC_EVChargeParameter {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
    /** required; PhysicalValueType; A */
    readonly EVMaximumCurrentLimit: PhysicalValue;
    /** optional; PhysicalValueType; W */
    readonly EVMaximumPowerLimit?: PhysicalValue;
    /** required; PhysicalValueType; V */
    readonly EVMaximumVoltageLimit: PhysicalValue;
    /** optional; PhysicalValueType; Wh */
    readonly EVEnergyCapacity?: PhysicalValue;
    /** optional; PhysicalValueType; Wh */
    readonly EVEnergyRequest?: PhysicalValue;
    /** optional; percentValueType 0..100; % */
    readonly FullSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly BulkSOC?: number;
  }
  /** ChargeParameterDiscoveryReqType of DIN 70121; 5 bytes. */
  export interface ChargeParameterDiscoveryReq {
    /** required; EVRequestedEnergyTransferType */
    readonly EVRequestedEnergyTransferType: EVRequestedEnergyTransfer;
    /** exactly one of AC_EVChargeParameter, DC_EVChargeParameter; AC_EVChargeParameterType */
    readonly AC_EVChargeParameter?: AC_EVChargeParameter;
    /** exactly one of AC_EVChargeParameter, DC_EVChargeParameter; DC_EVChargeParameterType */
    readonly DC_EVChargeParameter?: DC_EVChargeParameter;
  }
  /** RelativeTimeIntervalType of DIN 70121; 9 bytes. */
  export interface RelativeTimeInterval {
    /** required; unsignedInt 0..4294967295; s */
    readonly start: number;
    /** optional; unsignedInt 0..4294967295; s */
    readonly duration?: number;
  }
  /** PMaxScheduleEntryType of DIN 70121; 11 bytes. */
  export interface PMaxScheduleEntry {
    /** required; RelativeTimeIntervalType */
    readonly RelativeTimeInterval: RelativeTimeInterval;
    /** required; PMaxType -32768..32767; W */
    readonly PMax: number;
  }
  /** PMaxScheduleType of DIN 70121; 4 bytes. */
  export interface PMaxSchedule {
    /** required; SAIDType -32768..32767 */
    readonly PMaxScheduleID: number;
    /** 1..n times; PMaxScheduleEntryType */
    readonly PMaxScheduleEntry: readonly PMaxScheduleEntry[];
  }
  /** CostType of DIN 70121; 7 bytes. */
  export interface Cost {
    /** required; costKindType */
    readonly costKind: CostKind;
    /** required; unsignedInt 0..4294967295 */
    readonly amount: number;
    /** optional; unitMultiplierType -3..3 */
    readonly amountMultiplier?: number;
  }
  /** ConsumptionCostType of DIN 70121; 6 bytes. */
  export interface ConsumptionCost {
    /** required; unsignedInt 0..4294967295 */
    readonly startValue: number;
    /** 0..n times; CostType */
    readonly Cost?: readonly Cost[];
  }
  /** SalesTariffEntryType of DIN 70121; 12 bytes. */
  export interface SalesTariffEntry {
    /** required; RelativeTimeIntervalType */
    readonly RelativeTimeInterval: RelativeTimeInterval;
    /** required; unsignedByte 0..255 */
    readonly EPriceLevel: number;
    /** 0..n times; ConsumptionCostType */
    readonly ConsumptionCost?: readonly ConsumptionCost[];
  }
  /** SalesTariffType of DIN 70121; 9 bytes. */
  export interface SalesTariff {
    /** required; attribute; IDREF */
    readonly Id: string;
    /** required; SAIDType -32768..32767 */
    readonly SalesTariffID: number;
    /** optional; tariffDescriptionType, at most 32 characters */
    readonly SalesTariffDescription?: string;
    /** required; unsignedByte 0..255 */
    readonly NumEPriceLevels: number;
    /** 1..n times; SalesTariffEntryType */
    readonly SalesTariffEntry: readonly SalesTariffEntry[];
  }
  /** SAScheduleTupleType of DIN 70121; 8 bytes. */
  export interface SAScheduleTuple {
    /** required; SAIDType -32768..32767 */
    readonly SAScheduleTupleID: number;
    /** required; PMaxScheduleType */
    readonly PMaxSchedule: PMaxSchedule;
    /** optional; SalesTariffType */
    readonly SalesTariff?: SalesTariff;
  }
  /** SAScheduleListType of DIN 70121; 2 bytes. */
  export interface SAScheduleList {
    /** 1..n times; SAScheduleTupleType */
    readonly SAScheduleTuple: readonly SAScheduleTuple[];
  }
  /** DC_EVSEChargeParameterType of DIN 70121; 39 bytes. */
  export interface DC_EVSEChargeParameter {
    /** required; DC_EVSEStatusType */
    readonly DC_EVSEStatus: DC_EVSEStatus;
    /** required; PhysicalValueType; A */
    readonly EVSEMaximumCurrentLimit: PhysicalValue;
    /** optional; PhysicalValueType; W */
    readonly EVSEMaximumPowerLimit?: PhysicalValue;
    /** required; PhysicalValueType; V */
    readonly EVSEMaximumVoltageLimit: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVSEMinimumCurrentLimit: PhysicalValue;
    /** required; PhysicalValueType; V */
    readonly EVSEMinimumVoltageLimit: PhysicalValue;
    /** optional; PhysicalValueType */
    readonly EVSECurrentRegulationTolerance?: PhysicalValue;
    /** required; PhysicalValueType */
    readonly EVSEPeakCurrentRipple: PhysicalValue;
    /** optional; PhysicalValueType */
    readonly EVSEEnergyToBeDelivered?: PhysicalValue;
  }
  /** ChargeParameterDiscoveryResType of DIN 70121; 8 bytes. */
  export interface ChargeParameterDiscoveryRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; EVSEProcessingType */
    readonly EVSEProcessing: EVSEProcessing;
    /** required; SAScheduleListType */
    readonly SAScheduleList: SAScheduleList;
    /** exactly one of AC_EVSEChargeParameter, DC_EVSEChargeParameter; AC_EVSEChargeParameterType */
    readonly AC_EVSEChargeParameter?: AC_EVSEChargeParameter;
    /** exactly one of AC_EVSEChargeParameter, DC_EVSEChargeParameter; DC_EVSEChargeParameterType */
    readonly DC_EVSEChargeParameter?: DC_EVSEChargeParameter;
  }
  /** ChargingStatusReqType of DIN 70121; 1 bytes. */
  export interface ChargingStatusReq {
  }
  /** MeterInfoType of DIN 70121; 17 bytes. */
  export interface MeterInfo {
    /** required; meterIDType, at most 32 characters */
    readonly MeterID: string;
    /** optional; PhysicalValueType */
    readonly MeterReading?: PhysicalValue;
    /** optional; sigMeterReadingType, at most 32 bytes */
    readonly SigMeterReading?: Hex;
    /** optional; meterStatusType -32768..32767 */
    readonly MeterStatus?: number;
    /** optional; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
    readonly TMeter?: Integer;
  }
  /** ChargingStatusResType of DIN 70121; 17 bytes. */
  export interface ChargingStatusRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; evseIDType, at most 32 bytes */
    readonly EVSEID: Hex;
    /** required; SAIDType -32768..32767 */
    readonly SAScheduleTupleID: number;
    /** optional; PhysicalValueType; A */
    readonly EVSEMaxCurrent?: PhysicalValue;
    /** optional; MeterInfoType */
    readonly MeterInfo?: MeterInfo;
    /** required; boolean */
    readonly ReceiptRequired: boolean;
    /** required; AC_EVSEStatusType */
    readonly AC_EVSEStatus: AC_EVSEStatus;
  }
  /** ContractAuthenticationReqType of DIN 70121; 4 bytes. */
  export interface ContractAuthenticationReq {
    /** optional; attribute; IDREF */
    readonly Id?: string;
    /** optional; genChallengeType */
    readonly GenChallenge?: string;
  }
  /** ContractAuthenticationResType of DIN 70121; 2 bytes. */
  export interface ContractAuthenticationRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; EVSEProcessingType */
    readonly EVSEProcessing: EVSEProcessing;
  }
  /** CurrentDemandReqType of DIN 70121; 29 bytes. */
  export interface CurrentDemandReq {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
    /** required; PhysicalValueType; A */
    readonly EVTargetCurrent: PhysicalValue;
    /** optional; PhysicalValueType; V */
    readonly EVMaximumVoltageLimit?: PhysicalValue;
    /** optional; PhysicalValueType; A */
    readonly EVMaximumCurrentLimit?: PhysicalValue;
    /** optional; PhysicalValueType; W */
    readonly EVMaximumPowerLimit?: PhysicalValue;
    /** optional; boolean */
    readonly BulkChargingComplete?: boolean;
    /** required; boolean */
    readonly ChargingComplete: boolean;
    /** optional; PhysicalValueType; s */
    readonly RemainingTimeToFullSoC?: PhysicalValue;
    /** optional; PhysicalValueType; s */
    readonly RemainingTimeToBulkSoC?: PhysicalValue;
    /** required; PhysicalValueType; V */
    readonly EVTargetVoltage: PhysicalValue;
  }
  /** CurrentDemandResType of DIN 70121; 28 bytes. */
  export interface CurrentDemandRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; DC_EVSEStatusType */
    readonly DC_EVSEStatus: DC_EVSEStatus;
    /** required; PhysicalValueType; V */
    readonly EVSEPresentVoltage: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVSEPresentCurrent: PhysicalValue;
    /** required; boolean */
    readonly EVSECurrentLimitAchieved: boolean;
    /** required; boolean */
    readonly EVSEVoltageLimitAchieved: boolean;
    /** required; boolean */
    readonly EVSEPowerLimitAchieved: boolean;
    /** optional; PhysicalValueType; V */
    readonly EVSEMaximumVoltageLimit?: PhysicalValue;
    /** optional; PhysicalValueType; A */
    readonly EVSEMaximumCurrentLimit?: PhysicalValue;
    /** optional; PhysicalValueType; W */
    readonly EVSEMaximumPowerLimit?: PhysicalValue;
  }
  /** DC_EVPowerDeliveryParameterType of DIN 70121; 9 bytes. */
  export interface DC_EVPowerDeliveryParameter {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
    /** optional; boolean */
    readonly BulkChargingComplete?: boolean;
    /** required; boolean */
    readonly ChargingComplete: boolean;
  }
  /** MeteringReceiptReqType of DIN 70121; 9 bytes. */
  export interface MeteringReceiptReq {
    /** optional; attribute; IDREF */
    readonly Id?: string;
    /** required; sessionIDType, at most 8 bytes */
    readonly SessionID: Hex;
    /** optional; SAIDType -32768..32767 */
    readonly SAScheduleTupleID?: number;
    /** required; MeterInfoType */
    readonly MeterInfo: MeterInfo;
  }
  /** MeteringReceiptResType of DIN 70121; 8 bytes. */
  export interface MeteringReceiptRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; AC_EVSEStatusType */
    readonly AC_EVSEStatus: AC_EVSEStatus;
  }
  /** PaymentDetailsReqType of DIN 70121; 7 bytes. */
  export interface PaymentDetailsReq {
    /** required; contractIDType, at most 24 characters */
    readonly ContractID: string;
    /** required; CertificateChainType */
    readonly ContractSignatureCertChain: CertificateChain;
  }
  /** PaymentDetailsResType of DIN 70121; 11 bytes. */
  export interface PaymentDetailsRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; genChallengeType */
    readonly GenChallenge: string;
    /** required; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
    readonly DateTimeNow: Integer;
  }
  /** ProfileEntryType of DIN 70121; 6 bytes. */
  export interface ProfileEntry {
    /** required; unsignedInt 0..4294967295; s */
    readonly ChargingProfileEntryStart: number;
    /** required; PMaxType -32768..32767; W */
    readonly ChargingProfileEntryMaxPower: number;
  }
  /** ChargingProfileType of DIN 70121; 4 bytes. */
  export interface ChargingProfile {
    /** required; SAIDType -32768..32767 */
    readonly SAScheduleTupleID: number;
    /** 1..n times; ProfileEntryType */
    readonly ProfileEntry: readonly ProfileEntry[];
  }
  /** EVPowerDeliveryParameterType of DIN 70121; 1 bytes. */
  export interface EVPowerDeliveryParameter {
  }
  /** PowerDeliveryReqType of DIN 70121; 9 bytes. */
  export interface PowerDeliveryReq {
    /** required; boolean */
    readonly ReadyToChargeState: boolean;
    /** optional; ChargingProfileType */
    readonly ChargingProfile?: ChargingProfile;
    /** at most one of DC_EVPowerDeliveryParameter, EVPowerDeliveryParameter; DC_EVPowerDeliveryParameterType */
    readonly DC_EVPowerDeliveryParameter?: DC_EVPowerDeliveryParameter;
    /** at most one of DC_EVPowerDeliveryParameter, EVPowerDeliveryParameter; EVPowerDeliveryParameterType */
    readonly EVPowerDeliveryParameter?: EVPowerDeliveryParameter;
  }
  /** PowerDeliveryResType of DIN 70121; 5 bytes. */
  export interface PowerDeliveryRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** exactly one of AC_EVSEStatus, DC_EVSEStatus; AC_EVSEStatusType */
    readonly AC_EVSEStatus?: AC_EVSEStatus;
    /** exactly one of AC_EVSEStatus, DC_EVSEStatus; DC_EVSEStatusType */
    readonly DC_EVSEStatus?: DC_EVSEStatus;
  }
  /** PreChargeReqType of DIN 70121; 16 bytes. */
  export interface PreChargeReq {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
    /** required; PhysicalValueType; V */
    readonly EVTargetVoltage: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVTargetCurrent: PhysicalValue;
  }
  /** PreChargeResType of DIN 70121; 14 bytes. */
  export interface PreChargeRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; DC_EVSEStatusType */
    readonly DC_EVSEStatus: DC_EVSEStatus;
    /** required; PhysicalValueType; V */
    readonly EVSEPresentVoltage: PhysicalValue;
  }
  /** ServiceTagType of DIN 70121; 7 bytes. */
  export interface ServiceTag {
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
    /** optional; serviceNameType, at most 32 characters */
    readonly ServiceName?: string;
    /** required; serviceCategoryType */
    readonly ServiceCategory: ServiceCategory;
    /** optional; serviceScopeType, at most 32 characters */
    readonly ServiceScope?: string;
  }
  /** ServiceChargeType of DIN 70121; 9 bytes. */
  export interface ServiceCharge {
    /** required; ServiceTagType */
    readonly ServiceTag: ServiceTag;
    /** required; boolean */
    readonly FreeService: boolean;
    /** required; EVSESupportedEnergyTransferType */
    readonly EnergyTransferType: EVSESupportedEnergyTransfer;
  }
  /** ServiceDetailReqType of DIN 70121; 2 bytes. */
  export interface ServiceDetailReq {
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
  }
  /** ParameterType of DIN 70121; 16 bytes. */
  export interface Parameter {
    /** required; attribute; string */
    readonly Name: string;
    /** required; attribute; valueType */
    readonly ValueType: Value;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; boolean */
    readonly boolValue?: boolean;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; byte -128..127 */
    readonly byteValue?: number;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; short -32768..32767 */
    readonly shortValue?: number;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; int -2147483648..2147483647 */
    readonly intValue?: number;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; PhysicalValueType */
    readonly physicalValue?: PhysicalValue;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; string */
    readonly stringValue?: string;
  }
  /** ParameterSetType of DIN 70121; 4 bytes. */
  export interface ParameterSet {
    /** required; short -32768..32767 */
    readonly ParameterSetID: number;
    /** 1..n times; ParameterType */
    readonly Parameter: readonly Parameter[];
  }
  /** ServiceParameterListType of DIN 70121; 2 bytes. */
  export interface ServiceParameterList {
    /** 1..n times; ParameterSetType */
    readonly ParameterSet: readonly ParameterSet[];
  }
  /** ServiceDetailResType of DIN 70121; 6 bytes. */
  export interface ServiceDetailRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
    /** optional; ServiceParameterListType */
    readonly ServiceParameterList?: ServiceParameterList;
  }
  /** ServiceDiscoveryReqType of DIN 70121; 4 bytes. */
  export interface ServiceDiscoveryReq {
    /** optional; serviceScopeType, at most 32 characters */
    readonly ServiceScope?: string;
    /** optional; serviceCategoryType */
    readonly ServiceCategory?: ServiceCategory;
  }
  /** PaymentOptionsType of DIN 70121; 2 bytes. */
  export interface PaymentOptions {
    /** 1..n times; paymentOptionType */
    readonly PaymentOption: readonly PaymentOption[];
  }
  /** ServiceType of DIN 70121; 8 bytes. */
  export interface Service {
    /** required; ServiceTagType */
    readonly ServiceTag: ServiceTag;
    /** required; boolean */
    readonly FreeService: boolean;
  }
  /** ServiceTagListType of DIN 70121; 2 bytes. */
  export interface ServiceTagList {
    /** 1..n times; ServiceType */
    readonly Service: readonly Service[];
  }
  /** ServiceDiscoveryResType of DIN 70121; 15 bytes. */
  export interface ServiceDiscoveryRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; PaymentOptionsType */
    readonly PaymentOptions: PaymentOptions;
    /** required; ServiceChargeType */
    readonly ChargeService: ServiceCharge;
    /** optional; ServiceTagListType */
    readonly ServiceList?: ServiceTagList;
  }
  /** SelectedServiceType of DIN 70121; 5 bytes. */
  export interface SelectedService {
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
    /** optional; short -32768..32767 */
    readonly ParameterSetID?: number;
  }
  /** SelectedServiceListType of DIN 70121; 2 bytes. */
  export interface SelectedServiceList {
    /** 1..n times; SelectedServiceType */
    readonly SelectedService: readonly SelectedService[];
  }
  /** ServicePaymentSelectionReqType of DIN 70121; 3 bytes. */
  export interface ServicePaymentSelectionReq {
    /** required; paymentOptionType */
    readonly SelectedPaymentOption: PaymentOption;
    /** required; SelectedServiceListType */
    readonly SelectedServiceList: SelectedServiceList;
  }
  /** ServicePaymentSelectionResType of DIN 70121; 1 bytes. */
  export interface ServicePaymentSelectionRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
  }
  /** SessionSetupReqType of DIN 70121; 2 bytes. */
  export interface SessionSetupReq {
    /** required; evccIDType, at most 8 bytes */
    readonly EVCCID: Hex;
  }
  /** SessionSetupResType of DIN 70121; 12 bytes. */
  export interface SessionSetupRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; evseIDType, at most 32 bytes */
    readonly EVSEID: Hex;
    /** optional; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
    readonly DateTimeNow?: Integer;
  }
  /** SessionStopType of DIN 70121; 1 bytes. */
  export interface SessionStop {
  }
  /** SessionStopResType of DIN 70121; 1 bytes. */
  export interface SessionStopRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
  }
  /** NotificationType of DIN 70121; 3 bytes. */
  export interface Notification {
    /** required; faultCodeType */
    readonly FaultCode: FaultCode;
    /** optional; faultMsgType, at most 64 characters */
    readonly FaultMsg?: string;
  }
  /** MessageHeaderType of DIN 70121; 8 bytes. */
  export interface MessageHeader {
    /** required; sessionIDType, at most 8 bytes */
    readonly SessionID: Hex;
    /** optional; NotificationType */
    readonly Notification?: Notification;
    /** optional; SignatureType */
    readonly Signature?: xmldsig.Signature;
  }
  /** BodyBaseType of DIN 70121; 1 bytes. */
  export interface BodyBase {
  }
  /** WeldingDetectionReqType of DIN 70121; 6 bytes. */
  export interface WeldingDetectionReq {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
  }
  /** WeldingDetectionResType of DIN 70121; 14 bytes. */
  export interface WeldingDetectionRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; DC_EVSEStatusType */
    readonly DC_EVSEStatus: DC_EVSEStatus;
    /** required; PhysicalValueType; V */
    readonly EVSEPresentVoltage: PhysicalValue;
  }
  /** BodyType of DIN 70121; 4 bytes. Exactly one of its members is there. */
  export interface Body {
    /** absent where another one is there; BodyBaseType */
    readonly BodyElement?: BodyBase;
    /** absent where another one is there; CableCheckReqType */
    readonly CableCheckReq?: CableCheckReq;
    /** absent where another one is there; CableCheckResType */
    readonly CableCheckRes?: CableCheckRes;
    /** absent where another one is there; CertificateInstallationReqType */
    readonly CertificateInstallationReq?: CertificateInstallationReq;
    /** absent where another one is there; CertificateInstallationResType */
    readonly CertificateInstallationRes?: CertificateInstallationRes;
    /** absent where another one is there; CertificateUpdateReqType */
    readonly CertificateUpdateReq?: CertificateUpdateReq;
    /** absent where another one is there; CertificateUpdateResType */
    readonly CertificateUpdateRes?: CertificateUpdateRes;
    /** absent where another one is there; ChargeParameterDiscoveryReqType */
    readonly ChargeParameterDiscoveryReq?: ChargeParameterDiscoveryReq;
    /** absent where another one is there; ChargeParameterDiscoveryResType */
    readonly ChargeParameterDiscoveryRes?: ChargeParameterDiscoveryRes;
    /** absent where another one is there; ChargingStatusReqType */
    readonly ChargingStatusReq?: ChargingStatusReq;
    /** absent where another one is there; ChargingStatusResType */
    readonly ChargingStatusRes?: ChargingStatusRes;
    /** absent where another one is there; ContractAuthenticationReqType */
    readonly ContractAuthenticationReq?: ContractAuthenticationReq;
    /** absent where another one is there; ContractAuthenticationResType */
    readonly ContractAuthenticationRes?: ContractAuthenticationRes;
    /** absent where another one is there; CurrentDemandReqType */
    readonly CurrentDemandReq?: CurrentDemandReq;
    /** absent where another one is there; CurrentDemandResType */
    readonly CurrentDemandRes?: CurrentDemandRes;
    /** absent where another one is there; MeteringReceiptReqType */
    readonly MeteringReceiptReq?: MeteringReceiptReq;
    /** absent where another one is there; MeteringReceiptResType */
    readonly MeteringReceiptRes?: MeteringReceiptRes;
    /** absent where another one is there; PaymentDetailsReqType */
    readonly PaymentDetailsReq?: PaymentDetailsReq;
    /** absent where another one is there; PaymentDetailsResType */
    readonly PaymentDetailsRes?: PaymentDetailsRes;
    /** absent where another one is there; PowerDeliveryReqType */
    readonly PowerDeliveryReq?: PowerDeliveryReq;
    /** absent where another one is there; PowerDeliveryResType */
    readonly PowerDeliveryRes?: PowerDeliveryRes;
    /** absent where another one is there; PreChargeReqType */
    readonly PreChargeReq?: PreChargeReq;
    /** absent where another one is there; PreChargeResType */
    readonly PreChargeRes?: PreChargeRes;
    /** absent where another one is there; ServiceDetailReqType */
    readonly ServiceDetailReq?: ServiceDetailReq;
    /** absent where another one is there; ServiceDetailResType */
    readonly ServiceDetailRes?: ServiceDetailRes;
    /** absent where another one is there; ServiceDiscoveryReqType */
    readonly ServiceDiscoveryReq?: ServiceDiscoveryReq;
    /** absent where another one is there; ServiceDiscoveryResType */
    readonly ServiceDiscoveryRes?: ServiceDiscoveryRes;
    /** absent where another one is there; ServicePaymentSelectionReqType */
    readonly ServicePaymentSelectionReq?: ServicePaymentSelectionReq;
    /** absent where another one is there; ServicePaymentSelectionResType */
    readonly ServicePaymentSelectionRes?: ServicePaymentSelectionRes;
    /** absent where another one is there; SessionSetupReqType */
    readonly SessionSetupReq?: SessionSetupReq;
    /** absent where another one is there; SessionSetupResType */
    readonly SessionSetupRes?: SessionSetupRes;
    /** absent where another one is there; SessionStopType */
    readonly SessionStopReq?: SessionStop;
    /** absent where another one is there; SessionStopResType */
    readonly SessionStopRes?: SessionStopRes;
    /** absent where another one is there; WeldingDetectionReqType */
    readonly WeldingDetectionReq?: WeldingDetectionReq;
    /** absent where another one is there; WeldingDetectionResType */
    readonly WeldingDetectionRes?: WeldingDetectionRes;
  }
  /** V2G_Message of DIN 70121; 12 bytes. */
  export interface V2G_Message {
    /** required; MessageHeaderType */
    readonly Header: MessageHeader;
    /** required; BodyType */
    readonly Body: Body;
  }
  export type Document =
    | { readonly AC_EVChargeParameter: AC_EVChargeParameter }
    | { readonly AC_EVSEChargeParameter: AC_EVSEChargeParameter }
    | { readonly AC_EVSEStatus: AC_EVSEStatus }
    | { readonly CableCheckReq: CableCheckReq }
    | { readonly CableCheckRes: CableCheckRes }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly CertificateInstallationReq: CertificateInstallationReq }
    | { readonly CertificateInstallationRes: CertificateInstallationRes }
    | { readonly CertificateUpdateReq: CertificateUpdateReq }
    | { readonly CertificateUpdateRes: CertificateUpdateRes }
    | { readonly ChargeParameterDiscoveryReq: ChargeParameterDiscoveryReq }
    | { readonly ChargeParameterDiscoveryRes: ChargeParameterDiscoveryRes }
    | { readonly ChargingStatusReq: ChargingStatusReq }
    | { readonly ChargingStatusRes: ChargingStatusRes }
    | { readonly ContractAuthenticationReq: ContractAuthenticationReq }
    | { readonly ContractAuthenticationRes: ContractAuthenticationRes }
    | { readonly CurrentDemandReq: CurrentDemandReq }
    | { readonly CurrentDemandRes: CurrentDemandRes }
    | { readonly DC_EVChargeParameter: DC_EVChargeParameter }
    | { readonly DC_EVPowerDeliveryParameter: DC_EVPowerDeliveryParameter }
    | { readonly DC_EVSEChargeParameter: DC_EVSEChargeParameter }
    | { readonly DC_EVSEStatus: DC_EVSEStatus }
    | { readonly DC_EVStatus: DC_EVStatus }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MeteringReceiptReq: MeteringReceiptReq }
    | { readonly MeteringReceiptRes: MeteringReceiptRes }
    | { readonly MgmtData: string }
    | { readonly Object: xmldsig.Object }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly PMaxScheduleEntry: PMaxScheduleEntry }
    | { readonly PaymentDetailsReq: PaymentDetailsReq }
    | { readonly PaymentDetailsRes: PaymentDetailsRes }
    | { readonly PowerDeliveryReq: PowerDeliveryReq }
    | { readonly PowerDeliveryRes: PowerDeliveryRes }
    | { readonly PreChargeReq: PreChargeReq }
    | { readonly PreChargeRes: PreChargeRes }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RelativeTimeInterval: RelativeTimeInterval }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly SAScheduleList: SAScheduleList }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly SalesTariffEntry: SalesTariffEntry }
    | { readonly ServiceCharge: ServiceCharge }
    | { readonly ServiceDetailReq: ServiceDetailReq }
    | { readonly ServiceDetailRes: ServiceDetailRes }
    | { readonly ServiceDiscoveryReq: ServiceDiscoveryReq }
    | { readonly ServiceDiscoveryRes: ServiceDiscoveryRes }
    | { readonly ServicePaymentSelectionReq: ServicePaymentSelectionReq }
    | { readonly ServicePaymentSelectionRes: ServicePaymentSelectionRes }
    | { readonly SessionSetupReq: SessionSetupReq }
    | { readonly SessionSetupRes: SessionSetupRes }
    | { readonly SessionStopReq: SessionStop }
    | { readonly SessionStopRes: SessionStopRes }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly V2G_Message: V2G_Message }
    | { readonly WeldingDetectionReq: WeldingDetectionReq }
    | { readonly WeldingDetectionRes: WeldingDetectionRes }
    | { readonly X509Data: xmldsig.X509Data };
  export type Fragment =
    | { readonly AC_EVChargeParameter: AC_EVChargeParameter }
    | { readonly AC_EVSEChargeParameter: AC_EVSEChargeParameter }
    | { readonly AC_EVSEStatus: AC_EVSEStatus }
    | { readonly AC_EVSEStatus: AC_EVSEStatus }
    | { readonly Body: Body }
    | { readonly BulkChargingComplete: boolean }
    | { readonly BulkChargingComplete: boolean }
    | { readonly BulkSOC: number }
    | { readonly CableCheckReq: CableCheckReq }
    | { readonly CableCheckRes: CableCheckRes }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly Certificate: Hex }
    | { readonly CertificateInstallationReq: CertificateInstallationReq }
    | { readonly CertificateInstallationRes: CertificateInstallationRes }
    | { readonly CertificateUpdateReq: CertificateUpdateReq }
    | { readonly CertificateUpdateRes: CertificateUpdateRes }
    | { readonly ChargeParameterDiscoveryReq: ChargeParameterDiscoveryReq }
    | { readonly ChargeParameterDiscoveryRes: ChargeParameterDiscoveryRes }
    | { readonly ChargeService: ServiceCharge }
    | { readonly ChargingComplete: boolean }
    | { readonly ChargingComplete: boolean }
    | { readonly ChargingProfile: ChargingProfile }
    | { readonly ChargingProfileEntryMaxPower: number }
    | { readonly ChargingProfileEntryStart: number }
    | { readonly ChargingStatusReq: ChargingStatusReq }
    | { readonly ChargingStatusRes: ChargingStatusRes }
    | { readonly ConsumptionCost: ConsumptionCost }
    | { readonly ContractAuthenticationReq: ContractAuthenticationReq }
    | { readonly ContractAuthenticationRes: ContractAuthenticationRes }
    | { readonly ContractID: string }
    | { readonly ContractSignatureCertChain: CertificateChain }
    | { readonly ContractSignatureEncryptedPrivateKey: Hex }
    | { readonly Cost: Cost }
    | { readonly CurrentDemandReq: CurrentDemandReq }
    | { readonly CurrentDemandRes: CurrentDemandRes }
    | { readonly DC_EVChargeParameter: DC_EVChargeParameter }
    | { readonly DC_EVPowerDeliveryParameter: DC_EVPowerDeliveryParameter }
    | { readonly DC_EVSEChargeParameter: DC_EVSEChargeParameter }
    | { readonly DC_EVSEStatus: DC_EVSEStatus }
    | { readonly DC_EVSEStatus: DC_EVSEStatus }
    | { readonly DC_EVStatus: DC_EVStatus }
    | { readonly DC_EVStatus: DC_EVStatus }
    | { readonly DHParams: Hex }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DateTimeNow: Integer }
    | { readonly DepartureTime: number }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly EAmount: PhysicalValue }
    | { readonly EPriceLevel: number }
    | { readonly EVCCID: Hex }
    | { readonly EVCabinConditioning: boolean }
    | { readonly EVEnergyCapacity: PhysicalValue }
    | { readonly EVEnergyRequest: PhysicalValue }
    | { readonly EVErrorCode: DC_EVErrorCode }
    | { readonly EVMaxCurrent: PhysicalValue }
    | { readonly EVMaxVoltage: PhysicalValue }
    | { readonly EVMaximumCurrentLimit: PhysicalValue }
    | { readonly EVMaximumCurrentLimit: PhysicalValue }
    | { readonly EVMaximumPowerLimit: PhysicalValue }
    | { readonly EVMaximumPowerLimit: PhysicalValue }
    | { readonly EVMaximumVoltageLimit: PhysicalValue }
    | { readonly EVMaximumVoltageLimit: PhysicalValue }
    | { readonly EVMinCurrent: PhysicalValue }
    | { readonly EVRESSConditioning: boolean }
    | { readonly EVRESSSOC: number }
    | { readonly EVReady: boolean }
    | { readonly EVRequestedEnergyTransferType: EVRequestedEnergyTransfer }
    | { readonly EVSECurrentLimitAchieved: boolean }
    | { readonly EVSECurrentRegulationTolerance: PhysicalValue }
    | { readonly EVSEEnergyToBeDelivered: PhysicalValue }
    | { readonly EVSEID: Hex }
    | { readonly EVSEIsolationStatus: IsolationLevel }
    | { readonly EVSEMaxCurrent: PhysicalValue }
    | { readonly EVSEMaxCurrent: PhysicalValue }
    | { readonly EVSEMaxVoltage: PhysicalValue }
    | { readonly EVSEMaximumCurrentLimit: PhysicalValue }
    | { readonly EVSEMaximumCurrentLimit: PhysicalValue }
    | { readonly EVSEMaximumPowerLimit: PhysicalValue }
    | { readonly EVSEMaximumPowerLimit: PhysicalValue }
    | { readonly EVSEMaximumVoltageLimit: PhysicalValue }
    | { readonly EVSEMaximumVoltageLimit: PhysicalValue }
    | { readonly EVSEMinCurrent: PhysicalValue }
    | { readonly EVSEMinimumCurrentLimit: PhysicalValue }
    | { readonly EVSEMinimumVoltageLimit: PhysicalValue }
    | { readonly EVSENotification: EVSENotification }
    | { readonly EVSEPeakCurrentRipple: PhysicalValue }
    | { readonly EVSEPowerLimitAchieved: boolean }
    | { readonly EVSEPresentCurrent: PhysicalValue }
    | { readonly EVSEPresentVoltage: PhysicalValue }
    | { readonly EVSEProcessing: EVSEProcessing }
    | { readonly EVSEStatusCode: DC_EVSEStatusCode }
    | { readonly EVSEVoltageLimitAchieved: boolean }
    | { readonly EVTargetCurrent: PhysicalValue }
    | { readonly EVTargetVoltage: PhysicalValue }
    | { readonly EnergyTransferType: EVSESupportedEnergyTransfer }
    | { readonly Exponent: Hex }
    | { readonly FaultCode: FaultCode }
    | { readonly FaultMsg: string }
    | { readonly FreeService: boolean }
    | { readonly FullSOC: number }
    | { readonly G: Hex }
    | { readonly GenChallenge: string }
    | { readonly HMACOutputLength: Integer }
    | { readonly Header: MessageHeader }
    | { readonly J: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly ListOfRootCertificateIDs: ListOfRootCertificateIDs }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MeterID: string }
    | { readonly MeterInfo: MeterInfo }
    | { readonly MeterReading: PhysicalValue }
    | { readonly MeterStatus: number }
    | { readonly MeteringReceiptReq: MeteringReceiptReq }
    | { readonly MeteringReceiptRes: MeteringReceiptRes }
    | { readonly MgmtData: string }
    | { readonly Modulus: Hex }
    | { readonly Multiplier: number }
    | { readonly Notification: Notification }
    | { readonly NotificationMaxDelay: number }
    | { readonly NumEPriceLevels: number }
    | { readonly OEMProvisioningCert: Hex }
    | { readonly Object: xmldsig.Object }
    | { readonly P: Hex }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly PGPKeyID: Hex }
    | { readonly PGPKeyPacket: Hex }
    | { readonly PMax: number }
    | { readonly PMaxSchedule: PMaxSchedule }
    | { readonly PMaxScheduleEntry: PMaxScheduleEntry }
    | { readonly PMaxScheduleID: number }
    | { readonly Parameter: Parameter }
    | { readonly ParameterSet: ParameterSet }
    | { readonly ParameterSetID: number }
    | { readonly PaymentDetailsReq: PaymentDetailsReq }
    | { readonly PaymentDetailsRes: PaymentDetailsRes }
    | { readonly PaymentOption: PaymentOption }
    | { readonly PaymentOptions: PaymentOptions }
    | { readonly PgenCounter: Hex }
    | { readonly PowerDeliveryReq: PowerDeliveryReq }
    | { readonly PowerDeliveryRes: PowerDeliveryRes }
    | { readonly PowerSwitchClosed: boolean }
    | { readonly PreChargeReq: PreChargeReq }
    | { readonly PreChargeRes: PreChargeRes }
    | { readonly ProfileEntry: ProfileEntry }
    | { readonly Q: Hex }
    | { readonly RCD: boolean }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly ReadyToChargeState: boolean }
    | { readonly ReceiptRequired: boolean }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RelativeTimeInterval: RelativeTimeInterval }
    | { readonly RemainingTimeToBulkSoC: PhysicalValue }
    | { readonly RemainingTimeToFullSoC: PhysicalValue }
    | { readonly ResponseCode: ResponseCode }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly RetryCounter: number }
    | { readonly RootCertificateID: string }
    | { readonly SAScheduleList: SAScheduleList }
    | { readonly SAScheduleTuple: SAScheduleTuple }
    | { readonly SAScheduleTupleID: number }
    | { readonly SAScheduleTupleID: number }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly SPKISexp: Hex }
    | { readonly SalesTariff: SalesTariff }
    | { readonly SalesTariffDescription: string }
    | { readonly SalesTariffEntry: SalesTariffEntry }
    | { readonly SalesTariffID: number }
    | { readonly Seed: Hex }
    | { readonly SelectedPaymentOption: PaymentOption }
    | { readonly SelectedService: SelectedService }
    | { readonly SelectedServiceList: SelectedServiceList }
    | { readonly Service: Service }
    | { readonly ServiceCategory: ServiceCategory }
    | { readonly ServiceCategory: ServiceCategory }
    | { readonly ServiceCharge: ServiceCharge }
    | { readonly ServiceDetailReq: ServiceDetailReq }
    | { readonly ServiceDetailRes: ServiceDetailRes }
    | { readonly ServiceDiscoveryReq: ServiceDiscoveryReq }
    | { readonly ServiceDiscoveryRes: ServiceDiscoveryRes }
    | { readonly ServiceID: number }
    | { readonly ServiceID: number }
    | { readonly ServiceList: ServiceTagList }
    | { readonly ServiceName: string }
    | { readonly ServiceParameterList: ServiceParameterList }
    | { readonly ServicePaymentSelectionReq: ServicePaymentSelectionReq }
    | { readonly ServicePaymentSelectionRes: ServicePaymentSelectionRes }
    | { readonly ServiceScope: string }
    | { readonly ServiceScope: string }
    | { readonly ServiceTag: ServiceTag }
    | { readonly SessionID: Hex }
    | { readonly SessionID: Hex }
    | { readonly SessionSetupReq: SessionSetupReq }
    | { readonly SessionSetupRes: SessionSetupRes }
    | { readonly SessionStopReq: SessionStop }
    | { readonly SessionStopRes: SessionStopRes }
    | { readonly SigMeterReading: Hex }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly SubCertificates: SubCertificates }
    | { readonly TMeter: Integer }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly Unit: UnitSymbol }
    | { readonly V2G_Message: V2G_Message }
    | { readonly Value: number }
    | { readonly WeldingDetectionReq: WeldingDetectionReq }
    | { readonly WeldingDetectionRes: WeldingDetectionRes }
    | { readonly X509CRL: Hex }
    | { readonly X509Certificate: Hex }
    | { readonly X509Data: xmldsig.X509Data }
    | { readonly X509IssuerName: string }
    | { readonly X509IssuerSerial: xmldsig.X509IssuerSerial }
    | { readonly X509SKI: Hex }
    | { readonly X509SerialNumber: Integer }
    | { readonly X509SubjectName: string }
    | { readonly XPath: string }
    | { readonly Y: Hex }
    | { readonly amount: number }
    | { readonly amountMultiplier: number }
    | { readonly boolValue: boolean }
    | { readonly byteValue: number }
    | { readonly costKind: CostKind }
    | { readonly duration: number }
    | { readonly intValue: number }
    | { readonly physicalValue: PhysicalValue }
    | { readonly shortValue: number }
    | { readonly start: number }
    | { readonly startValue: number }
    | { readonly stringValue: string };
}

/** XML signature */
export namespace xmldsig {
  /** CanonicalizationMethodType of XML signature; 6 bytes. */
  export interface CanonicalizationMethod {
    /** required; attribute; anyURI */
    readonly Algorithm: string;
    /** 0..n times; any element */
    readonly ANY?: readonly AnyElement[];
    /** optional; the text between the elements */
    readonly CONTENT?: string;
  }
  /** DSAKeyValueType of XML signature; 14 bytes. */
  export interface DSAKeyValue {
    /** optional; CryptoBinary */
    readonly P?: Hex;
    /** optional; CryptoBinary */
    readonly Q?: Hex;
    /** optional; CryptoBinary */
    readonly G?: Hex;
    /** required; CryptoBinary */
    readonly Y: Hex;
    /** optional; CryptoBinary */
    readonly J?: Hex;
    /** optional; CryptoBinary */
    readonly Seed?: Hex;
    /** optional; CryptoBinary */
    readonly PgenCounter?: Hex;
  }
  /** DigestMethodType of XML signature; 6 bytes. */
  export interface DigestMethod {
    /** required; attribute; anyURI */
    readonly Algorithm: string;
    /** 0..n times; any element */
    readonly ANY?: readonly AnyElement[];
    /** optional; the text between the elements */
    readonly CONTENT?: string;
  }
  /** RSAKeyValueType of XML signature; 4 bytes. */
  export interface RSAKeyValue {
    /** required; CryptoBinary */
    readonly Modulus: Hex;
    /** required; CryptoBinary */
    readonly Exponent: Hex;
  }
  /** KeyValueType of XML signature; 11 bytes. */
  export interface KeyValue {
    /** exactly one of DSAKeyValue, RSAKeyValue, ANY; DSAKeyValueType */
    readonly DSAKeyValue?: DSAKeyValue;
    /** exactly one of DSAKeyValue, RSAKeyValue, ANY; RSAKeyValueType */
    readonly RSAKeyValue?: RSAKeyValue;
    /** exactly one of DSAKeyValue, RSAKeyValue, ANY; any element */
    readonly ANY?: readonly AnyElement[];
    /** optional; the text between the elements */
    readonly CONTENT?: string;
  }
  /** TransformType of XML signature; 8 bytes. */
  export interface Transform {
    /** required; attribute; anyURI */
    readonly Algorithm: string;
    /** 0..n times; string */
    readonly XPath?: readonly string[];
    /** 0..n times; any element */
    readonly ANY?: readonly AnyElement[];
    /** optional; the text between the elements */
    readonly CONTENT?: string;
  }
  /** TransformsType of XML signature; 2 bytes. */
  export interface Transforms {
    /** 1..n times; TransformType */
    readonly Transform: readonly Transform[];
  }
  /** RetrievalMethodType of XML signature; 7 bytes. */
  export interface RetrievalMethod {
    /** optional; attribute; anyURI */
    readonly Type?: string;
    /** optional; attribute; anyURI */
    readonly URI?: string;
    /** optional; TransformsType */
    readonly Transforms?: Transforms;
  }
  /** X509IssuerSerialType of XML signature; 4 bytes. */
  export interface X509IssuerSerial {
    /** required; string */
    readonly X509IssuerName: string;
    /** required; integer, any size */
    readonly X509SerialNumber: Integer;
  }
  /** X509DataType of XML signature; 12 bytes. */
  export interface X509Data {
    /** 0..n times; X509IssuerSerialType */
    readonly X509IssuerSerial?: readonly X509IssuerSerial[];
    /** 0..n times; base64Binary */
    readonly X509SKI?: readonly Hex[];
    /** 0..n times; string */
    readonly X509SubjectName?: readonly string[];
    /** 0..n times; base64Binary */
    readonly X509Certificate?: readonly Hex[];
    /** 0..n times; base64Binary */
    readonly X509CRL?: readonly Hex[];
    /** 0..n times; any element */
    readonly ANY?: readonly AnyElement[];
  }
  /** PGPDataType of XML signature; 6 bytes. */
  export interface PGPData {
    /** optional; base64Binary */
    readonly PGPKeyID?: Hex;
    /** optional; base64Binary */
    readonly PGPKeyPacket?: Hex;
    /** 0..n times; any element */
    readonly ANY?: readonly AnyElement[];
  }
  /** SPKIDataType of XML signature; 4 bytes. */
  export interface SPKIData {
    /** 1..n times; base64Binary */
    readonly SPKISexp: readonly Hex[];
    /** 0..n times; any element */
    readonly ANY?: readonly AnyElement[];
  }
  /** KeyInfoType of XML signature; 20 bytes. */
  export interface KeyInfo {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** 0..n times; string */
    readonly KeyName?: readonly string[];
    /** 0..n times; KeyValueType */
    readonly KeyValue?: readonly KeyValue[];
    /** 0..n times; RetrievalMethodType */
    readonly RetrievalMethod?: readonly RetrievalMethod[];
    /** 0..n times; X509DataType */
    readonly X509Data?: readonly X509Data[];
    /** 0..n times; PGPDataType */
    readonly PGPData?: readonly PGPData[];
    /** 0..n times; SPKIDataType */
    readonly SPKIData?: readonly SPKIData[];
    /** 0..n times; string */
    readonly MgmtData?: readonly string[];
    /** 0..n times; any element */
    readonly ANY?: readonly AnyElement[];
    /** optional; the text between the elements */
    readonly CONTENT?: string;
  }
  /** ReferenceType of XML signature; 17 bytes. */
  export interface Reference {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** optional; attribute; anyURI */
    readonly Type?: string;
    /** optional; attribute; anyURI */
    readonly URI?: string;
    /** optional; TransformsType */
    readonly Transforms?: Transforms;
    /** required; DigestMethodType */
    readonly DigestMethod: DigestMethod;
    /** required; DigestValueType */
    readonly DigestValue: Hex;
  }
  /** ManifestType of XML signature; 4 bytes. */
  export interface Manifest {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** 1..n times; ReferenceType */
    readonly Reference: readonly Reference[];
  }
  /** ObjectType of XML signature; 10 bytes. */
  export interface Object {
    /** optional; attribute; anyURI */
    readonly Encoding?: string;
    /** optional; attribute; ID */
    readonly Id?: string;
    /** optional; attribute; string */
    readonly MimeType?: string;
    /** 0..n times; any element */
    readonly ANY?: readonly AnyElement[];
    /** optional; the text between the elements */
    readonly CONTENT?: string;
  }
  /** SignatureMethodType of XML signature; 8 bytes. */
  export interface SignatureMethod {
    /** required; attribute; anyURI */
    readonly Algorithm: string;
    /** optional; HMACOutputLengthType, any size */
    readonly HMACOutputLength?: Integer;
    /** 0..n times; any element */
    readonly ANY?: readonly AnyElement[];
    /** optional; the text between the elements */
    readonly CONTENT?: string;
  }
  /** SignedInfoType of XML signature; 18 bytes. */
  export interface SignedInfo {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** required; CanonicalizationMethodType */
    readonly CanonicalizationMethod: CanonicalizationMethod;
    /** required; SignatureMethodType */
    readonly SignatureMethod: SignatureMethod;
    /** 1..n times; ReferenceType */
    readonly Reference: readonly Reference[];
  }
  /** SignatureValueType of XML signature; 4 bytes. */
  export interface SignatureValue {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** required; base64Binary */
    readonly CONTENT: Hex;
  }
  /** SignatureType of XML signature; 12 bytes. */
  export interface Signature {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** required; SignedInfoType */
    readonly SignedInfo: SignedInfo;
    /** required; SignatureValueType */
    readonly SignatureValue: SignatureValue;
    /** optional; KeyInfoType */
    readonly KeyInfo?: KeyInfo;
    /** 0..n times; ObjectType */
    readonly Object?: readonly Object[];
  }
  /** SignaturePropertyType of XML signature; 8 bytes. */
  export interface SignatureProperty {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** required; attribute; anyURI */
    readonly Target: string;
    /** 0..n times; any element */
    readonly ANY?: readonly AnyElement[];
    /** optional; the text between the elements */
    readonly CONTENT?: string;
  }
  /** SignaturePropertiesType of XML signature; 4 bytes. */
  export interface SignatureProperties {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** 1..n times; SignaturePropertyType */
    readonly SignatureProperty: readonly SignatureProperty[];
  }
  export type Document =
    | { readonly CanonicalizationMethod: CanonicalizationMethod }
    | { readonly DSAKeyValue: DSAKeyValue }
    | { readonly DigestMethod: DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly KeyInfo: KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: KeyValue }
    | { readonly Manifest: Manifest }
    | { readonly MgmtData: string }
    | { readonly Object: Object }
    | { readonly PGPData: PGPData }
    | { readonly RSAKeyValue: RSAKeyValue }
    | { readonly Reference: Reference }
    | { readonly RetrievalMethod: RetrievalMethod }
    | { readonly SPKIData: SPKIData }
    | { readonly Signature: Signature }
    | { readonly SignatureMethod: SignatureMethod }
    | { readonly SignatureProperties: SignatureProperties }
    | { readonly SignatureProperty: SignatureProperty }
    | { readonly SignatureValue: SignatureValue }
    | { readonly SignedInfo: SignedInfo }
    | { readonly Transform: Transform }
    | { readonly Transforms: Transforms }
    | { readonly X509Data: X509Data };
  export type Fragment =
    | { readonly CanonicalizationMethod: CanonicalizationMethod }
    | { readonly DSAKeyValue: DSAKeyValue }
    | { readonly DigestMethod: DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly Exponent: Hex }
    | { readonly G: Hex }
    | { readonly HMACOutputLength: Integer }
    | { readonly J: Hex }
    | { readonly KeyInfo: KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: KeyValue }
    | { readonly Manifest: Manifest }
    | { readonly MgmtData: string }
    | { readonly Modulus: Hex }
    | { readonly Object: Object }
    | { readonly P: Hex }
    | { readonly PGPData: PGPData }
    | { readonly PGPKeyID: Hex }
    | { readonly PGPKeyPacket: Hex }
    | { readonly PgenCounter: Hex }
    | { readonly Q: Hex }
    | { readonly RSAKeyValue: RSAKeyValue }
    | { readonly Reference: Reference }
    | { readonly RetrievalMethod: RetrievalMethod }
    | { readonly SPKIData: SPKIData }
    | { readonly SPKISexp: Hex }
    | { readonly Seed: Hex }
    | { readonly Signature: Signature }
    | { readonly SignatureMethod: SignatureMethod }
    | { readonly SignatureProperties: SignatureProperties }
    | { readonly SignatureProperty: SignatureProperty }
    | { readonly SignatureValue: SignatureValue }
    | { readonly SignedInfo: SignedInfo }
    | { readonly Transform: Transform }
    | { readonly Transforms: Transforms }
    | { readonly X509CRL: Hex }
    | { readonly X509Certificate: Hex }
    | { readonly X509Data: X509Data }
    | { readonly X509IssuerName: string }
    | { readonly X509IssuerSerial: X509IssuerSerial }
    | { readonly X509SKI: Hex }
    | { readonly X509SerialNumber: Integer }
    | { readonly X509SubjectName: string }
    | { readonly XPath: string }
    | { readonly Y: Hex };
}

/** ISO 15118-2 */
export namespace iso2 {
  export type EVSENotification = 'None' | 'StopCharging' | 'ReNegotiation';
  export type DC_EVErrorCode = 'NO_ERROR' | 'FAILED_RESSTemperatureInhibit' | 'FAILED_EVShiftPosition' | 'FAILED_ChargerConnectorLockFault' | 'FAILED_EVRESSMalfunction' | 'FAILED_ChargingCurrentdifferential' | 'FAILED_ChargingVoltageOutOfRange' | 'Reserved_A' | 'Reserved_B' | 'Reserved_C' | 'FAILED_ChargingSystemIncompatibility' | 'NoData';
  export type DC_EVSEStatusCode = 'EVSE_NotReady' | 'EVSE_Ready' | 'EVSE_Shutdown' | 'EVSE_UtilityInterruptEvent' | 'EVSE_IsolationMonitoringActive' | 'EVSE_EmergencyShutdown' | 'EVSE_Malfunction' | 'Reserved_8' | 'Reserved_9' | 'Reserved_A' | 'Reserved_B' | 'Reserved_C';
  export type CostKind = 'relativePricePercentage' | 'RenewableGenerationPercentage' | 'CarbonDioxideEmission';
  export type ServiceCategory = 'EVCharging' | 'Internet' | 'ContractCertificate' | 'OtherCustom';
  export type PaymentOption = 'Contract' | 'ExternalPayment';
  export type FaultCode = 'ParsingError' | 'NoTLSRootCertificatAvailable' | 'UnknownError';
  export type UnitSymbol = 'h' | 'm' | 's' | 'A' | 'V' | 'W' | 'Wh';
  export type ResponseCode = 'OK' | 'OK_NewSessionEstablished' | 'OK_OldSessionJoined' | 'OK_CertificateExpiresSoon' | 'FAILED' | 'FAILED_SequenceError' | 'FAILED_ServiceIDInvalid' | 'FAILED_UnknownSession' | 'FAILED_ServiceSelectionInvalid' | 'FAILED_PaymentSelectionInvalid' | 'FAILED_CertificateExpired' | 'FAILED_SignatureError' | 'FAILED_NoCertificateAvailable' | 'FAILED_CertChainError' | 'FAILED_ChallengeInvalid' | 'FAILED_ContractCanceled' | 'FAILED_WrongChargeParameter' | 'FAILED_PowerDeliveryNotApplied' | 'FAILED_TariffSelectionInvalid' | 'FAILED_ChargingProfileInvalid' | 'FAILED_MeteringSignatureNotValid' | 'FAILED_NoChargeServiceSelected' | 'FAILED_WrongEnergyTransferMode' | 'FAILED_ContactorError' | 'FAILED_CertificateNotAllowedAtThisEVSE' | 'FAILED_CertificateRevoked';
  export type EVSEProcessing = 'Finished' | 'Ongoing' | 'Ongoing_WaitingForCustomerInteraction';
  export type IsolationLevel = 'Invalid' | 'Valid' | 'Warning' | 'Fault' | 'No_IMD';
  export type EnergyTransferMode = 'AC_single_phase_core' | 'AC_three_phase_core' | 'DC_core' | 'DC_extended' | 'DC_combo_core' | 'DC_unique';
  export type ChargeProgress = 'Start' | 'Stop' | 'Renegotiate';
  export type ChargingSession = 'Terminate' | 'Pause';
  /** ChargingStatusReqType of ISO 15118-2; 1 bytes. */
  export interface ChargingStatusReq {
  }
  /** EVPowerDeliveryParameterType of ISO 15118-2; 1 bytes. */
  export interface EVPowerDeliveryParameter {
  }
  /** BodyBaseType of ISO 15118-2; 1 bytes. */
  export interface BodyBase {
  }
  /** PhysicalValueType of ISO 15118-2; 4 bytes. */
  export interface PhysicalValue {
    /** required; unitMultiplierType -3..3 */
    readonly Multiplier: number;
    /** required; unitSymbolType */
    readonly Unit: UnitSymbol;
    /** required; short -32768..32767 */
    readonly Value: number;
  }
  /** AC_EVChargeParameterType of ISO 15118-2; 21 bytes. */
  export interface AC_EVChargeParameter {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** required; PhysicalValueType; Wh */
    readonly EAmount: PhysicalValue;
    /** required; PhysicalValueType; V */
    readonly EVMaxVoltage: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVMaxCurrent: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVMinCurrent: PhysicalValue;
  }
  /** AC_EVSEStatusType of ISO 15118-2; 4 bytes. */
  export interface AC_EVSEStatus {
    /** required; unsignedShort 0..65535; s */
    readonly NotificationMaxDelay: number;
    /** required; EVSENotificationType */
    readonly EVSENotification: EVSENotification;
    /** required; boolean */
    readonly RCD: boolean;
  }
  /** AC_EVSEChargeParameterType of ISO 15118-2; 12 bytes. */
  export interface AC_EVSEChargeParameter {
    /** required; AC_EVSEStatusType */
    readonly AC_EVSEStatus: AC_EVSEStatus;
    /** required; PhysicalValueType; V */
    readonly EVSENominalVoltage: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVSEMaxCurrent: PhysicalValue;
  }
  /** AuthorizationReqType of ISO 15118-2; 4 bytes. */
  export interface AuthorizationReq {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** optional; genChallengeType, 16 bytes */
    readonly GenChallenge?: Hex;
  }
  /** AuthorizationResType of ISO 15118-2; 2 bytes. */
  export interface AuthorizationRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; EVSEProcessingType */
    readonly EVSEProcessing: EVSEProcessing;
  }
  /** DC_EVStatusType of ISO 15118-2; 3 bytes. */
  export interface DC_EVStatus {
    /** required; boolean */
    readonly EVReady: boolean;
    /** required; DC_EVErrorCodeType */
    readonly EVErrorCode: DC_EVErrorCode;
    /** required; percentValueType 0..100; % */
    readonly EVRESSSOC: number;
  }
  /** CableCheckReqType of ISO 15118-2; 3 bytes. */
  export interface CableCheckReq {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
  }
  /** DC_EVSEStatusType of ISO 15118-2; 6 bytes. */
  export interface DC_EVSEStatus {
    /** required; unsignedShort 0..65535; s */
    readonly NotificationMaxDelay: number;
    /** required; EVSENotificationType */
    readonly EVSENotification: EVSENotification;
    /** optional; isolationLevelType */
    readonly EVSEIsolationStatus?: IsolationLevel;
    /** required; DC_EVSEStatusCodeType */
    readonly EVSEStatusCode: DC_EVSEStatusCode;
  }
  /** CableCheckResType of ISO 15118-2; 8 bytes. */
  export interface CableCheckRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; DC_EVSEStatusType */
    readonly DC_EVSEStatus: DC_EVSEStatus;
    /** required; EVSEProcessingType */
    readonly EVSEProcessing: EVSEProcessing;
  }
  /** ListOfRootCertificateIDsType of ISO 15118-2; 2 bytes. */
  export interface ListOfRootCertificateIDs {
    /** 1..20 times; X509IssuerSerialType */
    readonly RootCertificateID: readonly xmldsig.X509IssuerSerial[];
  }
  /** CertificateInstallationReqType of ISO 15118-2; 6 bytes. */
  export interface CertificateInstallationReq {
    /** required; attribute; ID */
    readonly Id: string;
    /** required; certificateType, at most 800 bytes */
    readonly OEMProvisioningCert: Hex;
    /** required; ListOfRootCertificateIDsType */
    readonly ListOfRootCertificateIDs: ListOfRootCertificateIDs;
  }
  /** SubCertificatesType of ISO 15118-2; 2 bytes. */
  export interface SubCertificates {
    /** 1..4 times; certificateType, at most 800 bytes */
    readonly Certificate: readonly Hex[];
  }
  /** CertificateChainType of ISO 15118-2; 7 bytes. */
  export interface CertificateChain {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** required; certificateType, at most 800 bytes */
    readonly Certificate: Hex;
    /** optional; SubCertificatesType */
    readonly SubCertificates?: SubCertificates;
  }
  /** ContractSignatureEncryptedPrivateKeyType of ISO 15118-2; 4 bytes. */
  export interface ContractSignatureEncryptedPrivateKey {
    /** required; attribute; ID */
    readonly Id: string;
    /** required; privateKeyType, at most 48 bytes */
    readonly CONTENT: Hex;
  }
  /** DiffieHellmanPublickeyType of ISO 15118-2; 4 bytes. */
  export interface DiffieHellmanPublickey {
    /** required; attribute; ID */
    readonly Id: string;
    /** required; dHpublickeyType, at most 65 bytes */
    readonly CONTENT: Hex;
  }
  /** EMAIDType of ISO 15118-2; 4 bytes. */
  export interface EMAID {
    /** required; attribute; ID */
    readonly Id: string;
    /** required; eMAIDType, 14..15 characters */
    readonly CONTENT: string;
  }
  /** CertificateInstallationResType of ISO 15118-2; 27 bytes. */
  export interface CertificateInstallationRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; CertificateChainType */
    readonly SAProvisioningCertificateChain: CertificateChain;
    /** required; CertificateChainType */
    readonly ContractSignatureCertChain: CertificateChain;
    /** required; ContractSignatureEncryptedPrivateKeyType */
    readonly ContractSignatureEncryptedPrivateKey: ContractSignatureEncryptedPrivateKey;
    /** required; DiffieHellmanPublickeyType */
    readonly DHpublickey: DiffieHellmanPublickey;
    /** required; EMAIDType */
    readonly eMAID: EMAID;
  }
  /** CertificateUpdateReqType of ISO 15118-2; 13 bytes. */
  export interface CertificateUpdateReq {
    /** required; attribute; ID */
    readonly Id: string;
    /** required; CertificateChainType */
    readonly ContractSignatureCertChain: CertificateChain;
    /** required; eMAIDType, 14..15 characters */
    readonly eMAID: string;
    /** required; ListOfRootCertificateIDsType */
    readonly ListOfRootCertificateIDs: ListOfRootCertificateIDs;
  }
  /** CertificateUpdateResType of ISO 15118-2; 30 bytes. */
  export interface CertificateUpdateRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; CertificateChainType */
    readonly SAProvisioningCertificateChain: CertificateChain;
    /** required; CertificateChainType */
    readonly ContractSignatureCertChain: CertificateChain;
    /** required; ContractSignatureEncryptedPrivateKeyType */
    readonly ContractSignatureEncryptedPrivateKey: ContractSignatureEncryptedPrivateKey;
    /** required; DiffieHellmanPublickeyType */
    readonly DHpublickey: DiffieHellmanPublickey;
    /** required; EMAIDType */
    readonly eMAID: EMAID;
    /** optional; short -32768..32767 */
    readonly RetryCounter?: number;
  }
  /** DC_EVChargeParameterType of ISO 15118-2; 30 bytes. */
  export interface DC_EVChargeParameter {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
    /** required; PhysicalValueType; A */
    readonly EVMaximumCurrentLimit: PhysicalValue;
    /** optional; PhysicalValueType; W */
    readonly EVMaximumPowerLimit?: PhysicalValue;
    /** required; PhysicalValueType; V */
    readonly EVMaximumVoltageLimit: PhysicalValue;
    /** optional; PhysicalValueType; Wh */
    readonly EVEnergyCapacity?: PhysicalValue;
    /** optional; PhysicalValueType; Wh */
    readonly EVEnergyRequest?: PhysicalValue;
    /** optional; percentValueType 0..100; % */
    readonly FullSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly BulkSOC?: number;
  }
  /** ChargeParameterDiscoveryReqType of ISO 15118-2; 8 bytes. */
  export interface ChargeParameterDiscoveryReq {
    /** optional; unsignedShort 0..65535 */
    readonly MaxEntriesSAScheduleTuple?: number;
    /** required; EnergyTransferModeType */
    readonly RequestedEnergyTransferMode: EnergyTransferMode;
    /** exactly one of AC_EVChargeParameter, DC_EVChargeParameter; AC_EVChargeParameterType */
    readonly AC_EVChargeParameter?: AC_EVChargeParameter;
    /** exactly one of AC_EVChargeParameter, DC_EVChargeParameter; DC_EVChargeParameterType */
    readonly DC_EVChargeParameter?: DC_EVChargeParameter;
  }
  /** RelativeTimeIntervalType of ISO 15118-2; 9 bytes. */
  export interface RelativeTimeInterval {
    /** required; start 0..16777214; s */
    readonly start: number;
    /** optional; duration 0..86400; s */
    readonly duration?: number;
  }
  /** PMaxScheduleEntryType of ISO 15118-2; 13 bytes. */
  export interface PMaxScheduleEntry {
    /** required; RelativeTimeIntervalType */
    readonly RelativeTimeInterval: RelativeTimeInterval;
    /** required; PhysicalValueType; W */
    readonly PMax: PhysicalValue;
  }
  /** PMaxScheduleType of ISO 15118-2; 2 bytes. */
  export interface PMaxSchedule {
    /** 1..1024 times; PMaxScheduleEntryType */
    readonly PMaxScheduleEntry: readonly PMaxScheduleEntry[];
  }
  /** CostType of ISO 15118-2; 7 bytes. */
  export interface Cost {
    /** required; costKindType */
    readonly costKind: CostKind;
    /** required; unsignedInt 0..4294967295 */
    readonly amount: number;
    /** optional; unitMultiplierType -3..3 */
    readonly amountMultiplier?: number;
  }
  /** ConsumptionCostType of ISO 15118-2; 6 bytes. */
  export interface ConsumptionCost {
    /** required; PhysicalValueType */
    readonly startValue: PhysicalValue;
    /** 1..3 times; CostType */
    readonly Cost: readonly Cost[];
  }
  /** SalesTariffEntryType of ISO 15118-2; 13 bytes. */
  export interface SalesTariffEntry {
    /** required; RelativeTimeIntervalType */
    readonly RelativeTimeInterval: RelativeTimeInterval;
    /** optional; unsignedByte 0..255 */
    readonly EPriceLevel?: number;
    /** 0..3 times; ConsumptionCostType */
    readonly ConsumptionCost?: readonly ConsumptionCost[];
  }
  /** SalesTariffType of ISO 15118-2; 9 bytes. */
  export interface SalesTariff {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** required; SAIDType 1..255 */
    readonly SalesTariffID: number;
    /** optional; tariffDescriptionType, at most 32 characters */
    readonly SalesTariffDescription?: string;
    /** optional; unsignedByte 0..255 */
    readonly NumEPriceLevels?: number;
    /** 1..1024 times; SalesTariffEntryType */
    readonly SalesTariffEntry: readonly SalesTariffEntry[];
  }
  /** SAScheduleTupleType of ISO 15118-2; 5 bytes. */
  export interface SAScheduleTuple {
    /** required; SAIDType 1..255 */
    readonly SAScheduleTupleID: number;
    /** required; PMaxScheduleType */
    readonly PMaxSchedule: PMaxSchedule;
    /** optional; SalesTariffType */
    readonly SalesTariff?: SalesTariff;
  }
  /** SAScheduleListType of ISO 15118-2; 2 bytes. */
  export interface SAScheduleList {
    /** 1..3 times; SAScheduleTupleType */
    readonly SAScheduleTuple: readonly SAScheduleTuple[];
  }
  /** SASchedulesType of ISO 15118-2; 1 bytes. */
  export interface SASchedules {
  }
  /** DC_EVSEChargeParameterType of ISO 15118-2; 39 bytes. */
  export interface DC_EVSEChargeParameter {
    /** required; DC_EVSEStatusType */
    readonly DC_EVSEStatus: DC_EVSEStatus;
    /** required; PhysicalValueType; A */
    readonly EVSEMaximumCurrentLimit: PhysicalValue;
    /** required; PhysicalValueType; W */
    readonly EVSEMaximumPowerLimit: PhysicalValue;
    /** required; PhysicalValueType; V */
    readonly EVSEMaximumVoltageLimit: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVSEMinimumCurrentLimit: PhysicalValue;
    /** required; PhysicalValueType; V */
    readonly EVSEMinimumVoltageLimit: PhysicalValue;
    /** optional; PhysicalValueType */
    readonly EVSECurrentRegulationTolerance?: PhysicalValue;
    /** required; PhysicalValueType */
    readonly EVSEPeakCurrentRipple: PhysicalValue;
    /** optional; PhysicalValueType */
    readonly EVSEEnergyToBeDelivered?: PhysicalValue;
  }
  /** ChargeParameterDiscoveryResType of ISO 15118-2; 10 bytes. */
  export interface ChargeParameterDiscoveryRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; EVSEProcessingType */
    readonly EVSEProcessing: EVSEProcessing;
    /** at most one of SAScheduleList, SASchedules; SAScheduleListType */
    readonly SAScheduleList?: SAScheduleList;
    /** at most one of SAScheduleList, SASchedules; SASchedulesType */
    readonly SASchedules?: SASchedules;
    /** at most one of AC_EVSEChargeParameter, DC_EVSEChargeParameter; AC_EVSEChargeParameterType */
    readonly AC_EVSEChargeParameter?: AC_EVSEChargeParameter;
    /** at most one of AC_EVSEChargeParameter, DC_EVSEChargeParameter; DC_EVSEChargeParameterType */
    readonly DC_EVSEChargeParameter?: DC_EVSEChargeParameter;
  }
  /** MeterInfoType of ISO 15118-2; 23 bytes. */
  export interface MeterInfo {
    /** required; meterIDType, at most 32 characters */
    readonly MeterID: string;
    /** optional; unsignedLong 0..18446744073709551615; Wh */
    readonly MeterReading?: Integer;
    /** optional; sigMeterReadingType, at most 64 bytes */
    readonly SigMeterReading?: Hex;
    /** optional; meterStatusType -32768..32767 */
    readonly MeterStatus?: number;
    /** optional; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
    readonly TMeter?: Integer;
  }
  /** ChargingStatusResType of ISO 15118-2; 16 bytes. */
  export interface ChargingStatusRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; evseIDType, 7..37 characters */
    readonly EVSEID: string;
    /** required; SAIDType 1..255 */
    readonly SAScheduleTupleID: number;
    /** optional; PhysicalValueType; A */
    readonly EVSEMaxCurrent?: PhysicalValue;
    /** optional; MeterInfoType */
    readonly MeterInfo?: MeterInfo;
    /** optional; boolean */
    readonly ReceiptRequired?: boolean;
    /** required; AC_EVSEStatusType */
    readonly AC_EVSEStatus: AC_EVSEStatus;
  }
  /** CurrentDemandReqType of ISO 15118-2; 34 bytes. */
  export interface CurrentDemandReq {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
    /** required; PhysicalValueType; A */
    readonly EVTargetCurrent: PhysicalValue;
    /** optional; PhysicalValueType; V */
    readonly EVMaximumVoltageLimit?: PhysicalValue;
    /** optional; PhysicalValueType; A */
    readonly EVMaximumCurrentLimit?: PhysicalValue;
    /** optional; PhysicalValueType; W */
    readonly EVMaximumPowerLimit?: PhysicalValue;
    /** optional; boolean */
    readonly BulkChargingComplete?: boolean;
    /** required; boolean */
    readonly ChargingComplete: boolean;
    /** optional; PhysicalValueType; s */
    readonly RemainingTimeToFullSoC?: PhysicalValue;
    /** optional; PhysicalValueType; s */
    readonly RemainingTimeToBulkSoC?: PhysicalValue;
    /** required; PhysicalValueType; V */
    readonly EVTargetVoltage: PhysicalValue;
  }
  /** CurrentDemandResType of ISO 15118-2; 37 bytes. */
  export interface CurrentDemandRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; DC_EVSEStatusType */
    readonly DC_EVSEStatus: DC_EVSEStatus;
    /** required; PhysicalValueType; V */
    readonly EVSEPresentVoltage: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVSEPresentCurrent: PhysicalValue;
    /** required; boolean */
    readonly EVSECurrentLimitAchieved: boolean;
    /** required; boolean */
    readonly EVSEVoltageLimitAchieved: boolean;
    /** required; boolean */
    readonly EVSEPowerLimitAchieved: boolean;
    /** optional; PhysicalValueType; V */
    readonly EVSEMaximumVoltageLimit?: PhysicalValue;
    /** optional; PhysicalValueType; A */
    readonly EVSEMaximumCurrentLimit?: PhysicalValue;
    /** optional; PhysicalValueType; W */
    readonly EVSEMaximumPowerLimit?: PhysicalValue;
    /** required; evseIDType, 7..37 characters */
    readonly EVSEID: string;
    /** required; SAIDType 1..255 */
    readonly SAScheduleTupleID: number;
    /** optional; MeterInfoType */
    readonly MeterInfo?: MeterInfo;
    /** optional; boolean */
    readonly ReceiptRequired?: boolean;
  }
  /** DC_EVPowerDeliveryParameterType of ISO 15118-2; 6 bytes. */
  export interface DC_EVPowerDeliveryParameter {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
    /** optional; boolean */
    readonly BulkChargingComplete?: boolean;
    /** required; boolean */
    readonly ChargingComplete: boolean;
  }
  /** MeteringReceiptReqType of ISO 15118-2; 8 bytes. */
  export interface MeteringReceiptReq {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** required; sessionIDType, at most 8 bytes */
    readonly SessionID: Hex;
    /** optional; SAIDType 1..255 */
    readonly SAScheduleTupleID?: number;
    /** required; MeterInfoType */
    readonly MeterInfo: MeterInfo;
  }
  /** MeteringReceiptResType of ISO 15118-2; 8 bytes. */
  export interface MeteringReceiptRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** exactly one of AC_EVSEStatus, DC_EVSEStatus; AC_EVSEStatusType */
    readonly AC_EVSEStatus?: AC_EVSEStatus;
    /** exactly one of AC_EVSEStatus, DC_EVSEStatus; DC_EVSEStatusType */
    readonly DC_EVSEStatus?: DC_EVSEStatus;
  }
  /** PaymentDetailsReqType of ISO 15118-2; 9 bytes. */
  export interface PaymentDetailsReq {
    /** required; eMAIDType, 14..15 characters */
    readonly eMAID: string;
    /** required; CertificateChainType */
    readonly ContractSignatureCertChain: CertificateChain;
  }
  /** PaymentDetailsResType of ISO 15118-2; 11 bytes. */
  export interface PaymentDetailsRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; genChallengeType, 16 bytes */
    readonly GenChallenge: Hex;
    /** required; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
    readonly EVSETimeStamp: Integer;
  }
  /** SelectedServiceType of ISO 15118-2; 5 bytes. */
  export interface SelectedService {
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
    /** optional; short -32768..32767 */
    readonly ParameterSetID?: number;
  }
  /** SelectedServiceListType of ISO 15118-2; 2 bytes. */
  export interface SelectedServiceList {
    /** 1..16 times; SelectedServiceType */
    readonly SelectedService: readonly SelectedService[];
  }
  /** PaymentServiceSelectionReqType of ISO 15118-2; 3 bytes. */
  export interface PaymentServiceSelectionReq {
    /** required; paymentOptionType */
    readonly SelectedPaymentOption: PaymentOption;
    /** required; SelectedServiceListType */
    readonly SelectedServiceList: SelectedServiceList;
  }
  /** PaymentServiceSelectionResType of ISO 15118-2; 1 bytes. */
  export interface PaymentServiceSelectionRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
  }
  /** ProfileEntryType of ISO 15118-2; 10 bytes. */
  export interface ProfileEntry {
    /** required; unsignedInt 0..4294967295; s */
    readonly ChargingProfileEntryStart: number;
    /** required; PhysicalValueType; W */
    readonly ChargingProfileEntryMaxPower: PhysicalValue;
    /** optional; maxNumPhasesType 1..3 */
    readonly ChargingProfileEntryMaxNumberOfPhasesInUse?: number;
  }
  /** ChargingProfileType of ISO 15118-2; 2 bytes. */
  export interface ChargingProfile {
    /** 1..24 times; ProfileEntryType */
    readonly ProfileEntry: readonly ProfileEntry[];
  }
  /** PowerDeliveryReqType of ISO 15118-2; 8 bytes. */
  export interface PowerDeliveryReq {
    /** required; chargeProgressType */
    readonly ChargeProgress: ChargeProgress;
    /** required; SAIDType 1..255 */
    readonly SAScheduleTupleID: number;
    /** optional; ChargingProfileType */
    readonly ChargingProfile?: ChargingProfile;
    /** at most one of DC_EVPowerDeliveryParameter, EVPowerDeliveryParameter; DC_EVPowerDeliveryParameterType */
    readonly DC_EVPowerDeliveryParameter?: DC_EVPowerDeliveryParameter;
    /** at most one of DC_EVPowerDeliveryParameter, EVPowerDeliveryParameter; EVPowerDeliveryParameterType */
    readonly EVPowerDeliveryParameter?: EVPowerDeliveryParameter;
  }
  /** PowerDeliveryResType of ISO 15118-2; 8 bytes. */
  export interface PowerDeliveryRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** exactly one of AC_EVSEStatus, DC_EVSEStatus; AC_EVSEStatusType */
    readonly AC_EVSEStatus?: AC_EVSEStatus;
    /** exactly one of AC_EVSEStatus, DC_EVSEStatus; DC_EVSEStatusType */
    readonly DC_EVSEStatus?: DC_EVSEStatus;
  }
  /** PreChargeReqType of ISO 15118-2; 11 bytes. */
  export interface PreChargeReq {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
    /** required; PhysicalValueType; V */
    readonly EVTargetVoltage: PhysicalValue;
    /** required; PhysicalValueType; A */
    readonly EVTargetCurrent: PhysicalValue;
  }
  /** PreChargeResType of ISO 15118-2; 11 bytes. */
  export interface PreChargeRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; DC_EVSEStatusType */
    readonly DC_EVSEStatus: DC_EVSEStatus;
    /** required; PhysicalValueType; V */
    readonly EVSEPresentVoltage: PhysicalValue;
  }
  /** ServiceDetailReqType of ISO 15118-2; 2 bytes. */
  export interface ServiceDetailReq {
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
  }
  /** ParameterType of ISO 15118-2; 17 bytes. */
  export interface Parameter {
    /** required; attribute; string */
    readonly Name: string;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; boolean */
    readonly boolValue?: boolean;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; byte -128..127 */
    readonly byteValue?: number;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; short -32768..32767 */
    readonly shortValue?: number;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; int -2147483648..2147483647 */
    readonly intValue?: number;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; PhysicalValueType */
    readonly physicalValue?: PhysicalValue;
    /** exactly one of boolValue, byteValue, shortValue, intValue, physicalValue, stringValue; string */
    readonly stringValue?: string;
  }
  /** ParameterSetType of ISO 15118-2; 4 bytes. */
  export interface ParameterSet {
    /** required; short -32768..32767 */
    readonly ParameterSetID: number;
    /** 1..16 times; ParameterType */
    readonly Parameter: readonly Parameter[];
  }
  /** ServiceParameterListType of ISO 15118-2; 2 bytes. */
  export interface ServiceParameterList {
    /** 1..255 times; ParameterSetType */
    readonly ParameterSet: readonly ParameterSet[];
  }
  /** ServiceDetailResType of ISO 15118-2; 6 bytes. */
  export interface ServiceDetailRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
    /** optional; ServiceParameterListType */
    readonly ServiceParameterList?: ServiceParameterList;
  }
  /** ServiceDiscoveryReqType of ISO 15118-2; 4 bytes. */
  export interface ServiceDiscoveryReq {
    /** optional; serviceScopeType, at most 64 characters */
    readonly ServiceScope?: string;
    /** optional; serviceCategoryType */
    readonly ServiceCategory?: ServiceCategory;
  }
  /** PaymentOptionListType of ISO 15118-2; 2 bytes. */
  export interface PaymentOptionList {
    /** 1..2 times; paymentOptionType */
    readonly PaymentOption: readonly PaymentOption[];
  }
  /** SupportedEnergyTransferModeType of ISO 15118-2; 2 bytes. */
  export interface SupportedEnergyTransferMode {
    /** 1..6 times; EnergyTransferModeType */
    readonly EnergyTransferMode: readonly EnergyTransferMode[];
  }
  /** ChargeServiceType of ISO 15118-2; 10 bytes. */
  export interface ChargeService {
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
    /** optional; serviceNameType, at most 32 characters */
    readonly ServiceName?: string;
    /** required; serviceCategoryType */
    readonly ServiceCategory: ServiceCategory;
    /** optional; serviceScopeType, at most 64 characters */
    readonly ServiceScope?: string;
    /** required; boolean */
    readonly FreeService: boolean;
    /** required; SupportedEnergyTransferModeType */
    readonly SupportedEnergyTransferMode: SupportedEnergyTransferMode;
  }
  /** ServiceType of ISO 15118-2; 8 bytes. */
  export interface Service {
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
    /** optional; serviceNameType, at most 32 characters */
    readonly ServiceName?: string;
    /** required; serviceCategoryType */
    readonly ServiceCategory: ServiceCategory;
    /** optional; serviceScopeType, at most 64 characters */
    readonly ServiceScope?: string;
    /** required; boolean */
    readonly FreeService: boolean;
  }
  /** ServiceListType of ISO 15118-2; 2 bytes. */
  export interface ServiceList {
    /** 1..8 times; ServiceType */
    readonly Service: readonly Service[];
  }
  /** ServiceDiscoveryResType of ISO 15118-2; 16 bytes. */
  export interface ServiceDiscoveryRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; PaymentOptionListType */
    readonly PaymentOptionList: PaymentOptionList;
    /** required; ChargeServiceType */
    readonly ChargeService: ChargeService;
    /** optional; ServiceListType */
    readonly ServiceList?: ServiceList;
  }
  /** SessionSetupReqType of ISO 15118-2; 2 bytes. */
  export interface SessionSetupReq {
    /** required; evccIDType, at most 6 bytes */
    readonly EVCCID: Hex;
  }
  /** SessionSetupResType of ISO 15118-2; 12 bytes. */
  export interface SessionSetupRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; evseIDType, 7..37 characters */
    readonly EVSEID: string;
    /** optional; long -9223372036854775808..9223372036854775807; s since 1970-01-01 UTC */
    readonly EVSETimeStamp?: Integer;
  }
  /** SessionStopReqType of ISO 15118-2; 1 bytes. */
  export interface SessionStopReq {
    /** required; chargingSessionType */
    readonly ChargingSession: ChargingSession;
  }
  /** SessionStopResType of ISO 15118-2; 1 bytes. */
  export interface SessionStopRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
  }
  /** NotificationType of ISO 15118-2; 3 bytes. */
  export interface Notification {
    /** required; faultCodeType */
    readonly FaultCode: FaultCode;
    /** optional; faultMsgType, at most 64 characters */
    readonly FaultMsg?: string;
  }
  /** MessageHeaderType of ISO 15118-2; 8 bytes. */
  export interface MessageHeader {
    /** required; sessionIDType, at most 8 bytes */
    readonly SessionID: Hex;
    /** optional; NotificationType */
    readonly Notification?: Notification;
    /** optional; SignatureType */
    readonly Signature?: xmldsig.Signature;
  }
  /** WeldingDetectionReqType of ISO 15118-2; 3 bytes. */
  export interface WeldingDetectionReq {
    /** required; DC_EVStatusType */
    readonly DC_EVStatus: DC_EVStatus;
  }
  /** WeldingDetectionResType of ISO 15118-2; 11 bytes. */
  export interface WeldingDetectionRes {
    /** required; responseCodeType */
    readonly ResponseCode: ResponseCode;
    /** required; DC_EVSEStatusType */
    readonly DC_EVSEStatus: DC_EVSEStatus;
    /** required; PhysicalValueType; V */
    readonly EVSEPresentVoltage: PhysicalValue;
  }
  /** BodyType of ISO 15118-2; 4 bytes. Exactly one of its members is there. */
  export interface Body {
    /** absent where another one is there; AuthorizationReqType */
    readonly AuthorizationReq?: AuthorizationReq;
    /** absent where another one is there; AuthorizationResType */
    readonly AuthorizationRes?: AuthorizationRes;
    /** absent where another one is there; BodyBaseType */
    readonly BodyElement?: BodyBase;
    /** absent where another one is there; CableCheckReqType */
    readonly CableCheckReq?: CableCheckReq;
    /** absent where another one is there; CableCheckResType */
    readonly CableCheckRes?: CableCheckRes;
    /** absent where another one is there; CertificateInstallationReqType */
    readonly CertificateInstallationReq?: CertificateInstallationReq;
    /** absent where another one is there; CertificateInstallationResType */
    readonly CertificateInstallationRes?: CertificateInstallationRes;
    /** absent where another one is there; CertificateUpdateReqType */
    readonly CertificateUpdateReq?: CertificateUpdateReq;
    /** absent where another one is there; CertificateUpdateResType */
    readonly CertificateUpdateRes?: CertificateUpdateRes;
    /** absent where another one is there; ChargeParameterDiscoveryReqType */
    readonly ChargeParameterDiscoveryReq?: ChargeParameterDiscoveryReq;
    /** absent where another one is there; ChargeParameterDiscoveryResType */
    readonly ChargeParameterDiscoveryRes?: ChargeParameterDiscoveryRes;
    /** absent where another one is there; ChargingStatusReqType */
    readonly ChargingStatusReq?: ChargingStatusReq;
    /** absent where another one is there; ChargingStatusResType */
    readonly ChargingStatusRes?: ChargingStatusRes;
    /** absent where another one is there; CurrentDemandReqType */
    readonly CurrentDemandReq?: CurrentDemandReq;
    /** absent where another one is there; CurrentDemandResType */
    readonly CurrentDemandRes?: CurrentDemandRes;
    /** absent where another one is there; MeteringReceiptReqType */
    readonly MeteringReceiptReq?: MeteringReceiptReq;
    /** absent where another one is there; MeteringReceiptResType */
    readonly MeteringReceiptRes?: MeteringReceiptRes;
    /** absent where another one is there; PaymentDetailsReqType */
    readonly PaymentDetailsReq?: PaymentDetailsReq;
    /** absent where another one is there; PaymentDetailsResType */
    readonly PaymentDetailsRes?: PaymentDetailsRes;
    /** absent where another one is there; PaymentServiceSelectionReqType */
    readonly PaymentServiceSelectionReq?: PaymentServiceSelectionReq;
    /** absent where another one is there; PaymentServiceSelectionResType */
    readonly PaymentServiceSelectionRes?: PaymentServiceSelectionRes;
    /** absent where another one is there; PowerDeliveryReqType */
    readonly PowerDeliveryReq?: PowerDeliveryReq;
    /** absent where another one is there; PowerDeliveryResType */
    readonly PowerDeliveryRes?: PowerDeliveryRes;
    /** absent where another one is there; PreChargeReqType */
    readonly PreChargeReq?: PreChargeReq;
    /** absent where another one is there; PreChargeResType */
    readonly PreChargeRes?: PreChargeRes;
    /** absent where another one is there; ServiceDetailReqType */
    readonly ServiceDetailReq?: ServiceDetailReq;
    /** absent where another one is there; ServiceDetailResType */
    readonly ServiceDetailRes?: ServiceDetailRes;
    /** absent where another one is there; ServiceDiscoveryReqType */
    readonly ServiceDiscoveryReq?: ServiceDiscoveryReq;
    /** absent where another one is there; ServiceDiscoveryResType */
    readonly ServiceDiscoveryRes?: ServiceDiscoveryRes;
    /** absent where another one is there; SessionSetupReqType */
    readonly SessionSetupReq?: SessionSetupReq;
    /** absent where another one is there; SessionSetupResType */
    readonly SessionSetupRes?: SessionSetupRes;
    /** absent where another one is there; SessionStopReqType */
    readonly SessionStopReq?: SessionStopReq;
    /** absent where another one is there; SessionStopResType */
    readonly SessionStopRes?: SessionStopRes;
    /** absent where another one is there; WeldingDetectionReqType */
    readonly WeldingDetectionReq?: WeldingDetectionReq;
    /** absent where another one is there; WeldingDetectionResType */
    readonly WeldingDetectionRes?: WeldingDetectionRes;
  }
  /** V2G_Message of ISO 15118-2; 12 bytes. */
  export interface V2G_Message {
    /** required; MessageHeaderType */
    readonly Header: MessageHeader;
    /** required; BodyType */
    readonly Body: Body;
  }
  /** eMAIDFragment of ISO 15118-2; 4 bytes. */
  export interface EMAIDFragment {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** required; string */
    readonly CONTENT: string;
  }
  export type Document =
    | { readonly AC_EVChargeParameter: AC_EVChargeParameter }
    | { readonly AC_EVSEChargeParameter: AC_EVSEChargeParameter }
    | { readonly AC_EVSEStatus: AC_EVSEStatus }
    | { readonly AuthorizationReq: AuthorizationReq }
    | { readonly AuthorizationRes: AuthorizationRes }
    | { readonly CableCheckReq: CableCheckReq }
    | { readonly CableCheckRes: CableCheckRes }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly CertificateInstallationReq: CertificateInstallationReq }
    | { readonly CertificateInstallationRes: CertificateInstallationRes }
    | { readonly CertificateUpdateReq: CertificateUpdateReq }
    | { readonly CertificateUpdateRes: CertificateUpdateRes }
    | { readonly ChargeParameterDiscoveryReq: ChargeParameterDiscoveryReq }
    | { readonly ChargeParameterDiscoveryRes: ChargeParameterDiscoveryRes }
    | { readonly ChargingStatusReq: ChargingStatusReq }
    | { readonly ChargingStatusRes: ChargingStatusRes }
    | { readonly CurrentDemandReq: CurrentDemandReq }
    | { readonly CurrentDemandRes: CurrentDemandRes }
    | { readonly DC_EVChargeParameter: DC_EVChargeParameter }
    | { readonly DC_EVPowerDeliveryParameter: DC_EVPowerDeliveryParameter }
    | { readonly DC_EVSEChargeParameter: DC_EVSEChargeParameter }
    | { readonly DC_EVSEStatus: DC_EVSEStatus }
    | { readonly DC_EVStatus: DC_EVStatus }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MeteringReceiptReq: MeteringReceiptReq }
    | { readonly MeteringReceiptRes: MeteringReceiptRes }
    | { readonly MgmtData: string }
    | { readonly Object: xmldsig.Object }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly PMaxScheduleEntry: PMaxScheduleEntry }
    | { readonly PaymentDetailsReq: PaymentDetailsReq }
    | { readonly PaymentDetailsRes: PaymentDetailsRes }
    | { readonly PaymentServiceSelectionReq: PaymentServiceSelectionReq }
    | { readonly PaymentServiceSelectionRes: PaymentServiceSelectionRes }
    | { readonly PowerDeliveryReq: PowerDeliveryReq }
    | { readonly PowerDeliveryRes: PowerDeliveryRes }
    | { readonly PreChargeReq: PreChargeReq }
    | { readonly PreChargeRes: PreChargeRes }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RelativeTimeInterval: RelativeTimeInterval }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly SAScheduleList: SAScheduleList }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly SalesTariffEntry: SalesTariffEntry }
    | { readonly ServiceDetailReq: ServiceDetailReq }
    | { readonly ServiceDetailRes: ServiceDetailRes }
    | { readonly ServiceDiscoveryReq: ServiceDiscoveryReq }
    | { readonly ServiceDiscoveryRes: ServiceDiscoveryRes }
    | { readonly SessionSetupReq: SessionSetupReq }
    | { readonly SessionSetupRes: SessionSetupRes }
    | { readonly SessionStopReq: SessionStopReq }
    | { readonly SessionStopRes: SessionStopRes }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly V2G_Message: V2G_Message }
    | { readonly WeldingDetectionReq: WeldingDetectionReq }
    | { readonly WeldingDetectionRes: WeldingDetectionRes }
    | { readonly X509Data: xmldsig.X509Data };
  export type Fragment =
    | { readonly AC_EVChargeParameter: AC_EVChargeParameter }
    | { readonly AC_EVSEChargeParameter: AC_EVSEChargeParameter }
    | { readonly AC_EVSEStatus: AC_EVSEStatus }
    | { readonly AC_EVSEStatus: AC_EVSEStatus }
    | { readonly AuthorizationReq: AuthorizationReq }
    | { readonly AuthorizationRes: AuthorizationRes }
    | { readonly Body: Body }
    | { readonly BulkChargingComplete: boolean }
    | { readonly BulkChargingComplete: boolean }
    | { readonly BulkSOC: number }
    | { readonly CableCheckReq: CableCheckReq }
    | { readonly CableCheckRes: CableCheckRes }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly Certificate: Hex }
    | { readonly CertificateInstallationReq: CertificateInstallationReq }
    | { readonly CertificateInstallationRes: CertificateInstallationRes }
    | { readonly CertificateUpdateReq: CertificateUpdateReq }
    | { readonly CertificateUpdateRes: CertificateUpdateRes }
    | { readonly ChargeParameterDiscoveryReq: ChargeParameterDiscoveryReq }
    | { readonly ChargeParameterDiscoveryRes: ChargeParameterDiscoveryRes }
    | { readonly ChargeProgress: ChargeProgress }
    | { readonly ChargeService: ChargeService }
    | { readonly ChargingComplete: boolean }
    | { readonly ChargingComplete: boolean }
    | { readonly ChargingProfile: ChargingProfile }
    | { readonly ChargingProfileEntryMaxNumberOfPhasesInUse: number }
    | { readonly ChargingProfileEntryMaxPower: PhysicalValue }
    | { readonly ChargingProfileEntryStart: number }
    | { readonly ChargingSession: ChargingSession }
    | { readonly ChargingStatusReq: ChargingStatusReq }
    | { readonly ChargingStatusRes: ChargingStatusRes }
    | { readonly ConsumptionCost: ConsumptionCost }
    | { readonly ContractSignatureCertChain: CertificateChain }
    | { readonly ContractSignatureEncryptedPrivateKey: ContractSignatureEncryptedPrivateKey }
    | { readonly Cost: Cost }
    | { readonly CurrentDemandReq: CurrentDemandReq }
    | { readonly CurrentDemandRes: CurrentDemandRes }
    | { readonly DC_EVChargeParameter: DC_EVChargeParameter }
    | { readonly DC_EVPowerDeliveryParameter: DC_EVPowerDeliveryParameter }
    | { readonly DC_EVSEChargeParameter: DC_EVSEChargeParameter }
    | { readonly DC_EVSEStatus: DC_EVSEStatus }
    | { readonly DC_EVSEStatus: DC_EVSEStatus }
    | { readonly DC_EVStatus: DC_EVStatus }
    | { readonly DC_EVStatus: DC_EVStatus }
    | { readonly DHpublickey: DiffieHellmanPublickey }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DepartureTime: number }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly EAmount: PhysicalValue }
    | { readonly EPriceLevel: number }
    | { readonly EVCCID: Hex }
    | { readonly EVEnergyCapacity: PhysicalValue }
    | { readonly EVEnergyRequest: PhysicalValue }
    | { readonly EVErrorCode: DC_EVErrorCode }
    | { readonly EVMaxCurrent: PhysicalValue }
    | { readonly EVMaxVoltage: PhysicalValue }
    | { readonly EVMaximumCurrentLimit: PhysicalValue }
    | { readonly EVMaximumCurrentLimit: PhysicalValue }
    | { readonly EVMaximumPowerLimit: PhysicalValue }
    | { readonly EVMaximumPowerLimit: PhysicalValue }
    | { readonly EVMaximumVoltageLimit: PhysicalValue }
    | { readonly EVMaximumVoltageLimit: PhysicalValue }
    | { readonly EVMinCurrent: PhysicalValue }
    | { readonly EVRESSSOC: number }
    | { readonly EVReady: boolean }
    | { readonly EVSECurrentLimitAchieved: boolean }
    | { readonly EVSECurrentRegulationTolerance: PhysicalValue }
    | { readonly EVSEEnergyToBeDelivered: PhysicalValue }
    | { readonly EVSEID: string }
    | { readonly EVSEIsolationStatus: IsolationLevel }
    | { readonly EVSEMaxCurrent: PhysicalValue }
    | { readonly EVSEMaxCurrent: PhysicalValue }
    | { readonly EVSEMaximumCurrentLimit: PhysicalValue }
    | { readonly EVSEMaximumCurrentLimit: PhysicalValue }
    | { readonly EVSEMaximumPowerLimit: PhysicalValue }
    | { readonly EVSEMaximumPowerLimit: PhysicalValue }
    | { readonly EVSEMaximumVoltageLimit: PhysicalValue }
    | { readonly EVSEMaximumVoltageLimit: PhysicalValue }
    | { readonly EVSEMinimumCurrentLimit: PhysicalValue }
    | { readonly EVSEMinimumVoltageLimit: PhysicalValue }
    | { readonly EVSENominalVoltage: PhysicalValue }
    | { readonly EVSENotification: EVSENotification }
    | { readonly EVSEPeakCurrentRipple: PhysicalValue }
    | { readonly EVSEPowerLimitAchieved: boolean }
    | { readonly EVSEPresentCurrent: PhysicalValue }
    | { readonly EVSEPresentVoltage: PhysicalValue }
    | { readonly EVSEProcessing: EVSEProcessing }
    | { readonly EVSEStatusCode: DC_EVSEStatusCode }
    | { readonly EVSETimeStamp: Integer }
    | { readonly EVSEVoltageLimitAchieved: boolean }
    | { readonly EVTargetCurrent: PhysicalValue }
    | { readonly EVTargetVoltage: PhysicalValue }
    | { readonly EnergyTransferMode: EnergyTransferMode }
    | { readonly Exponent: Hex }
    | { readonly FaultCode: FaultCode }
    | { readonly FaultMsg: string }
    | { readonly FreeService: boolean }
    | { readonly FullSOC: number }
    | { readonly G: Hex }
    | { readonly GenChallenge: Hex }
    | { readonly HMACOutputLength: Integer }
    | { readonly Header: MessageHeader }
    | { readonly J: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly ListOfRootCertificateIDs: ListOfRootCertificateIDs }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MaxEntriesSAScheduleTuple: number }
    | { readonly MeterID: string }
    | { readonly MeterInfo: MeterInfo }
    | { readonly MeterReading: Integer }
    | { readonly MeterStatus: number }
    | { readonly MeteringReceiptReq: MeteringReceiptReq }
    | { readonly MeteringReceiptRes: MeteringReceiptRes }
    | { readonly MgmtData: string }
    | { readonly Modulus: Hex }
    | { readonly Multiplier: number }
    | { readonly Notification: Notification }
    | { readonly NotificationMaxDelay: number }
    | { readonly NumEPriceLevels: number }
    | { readonly OEMProvisioningCert: Hex }
    | { readonly Object: xmldsig.Object }
    | { readonly P: Hex }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly PGPKeyID: Hex }
    | { readonly PGPKeyPacket: Hex }
    | { readonly PMax: PhysicalValue }
    | { readonly PMaxSchedule: PMaxSchedule }
    | { readonly PMaxScheduleEntry: PMaxScheduleEntry }
    | { readonly Parameter: Parameter }
    | { readonly ParameterSet: ParameterSet }
    | { readonly ParameterSetID: number }
    | { readonly PaymentDetailsReq: PaymentDetailsReq }
    | { readonly PaymentDetailsRes: PaymentDetailsRes }
    | { readonly PaymentOption: PaymentOption }
    | { readonly PaymentOptionList: PaymentOptionList }
    | { readonly PaymentServiceSelectionReq: PaymentServiceSelectionReq }
    | { readonly PaymentServiceSelectionRes: PaymentServiceSelectionRes }
    | { readonly PgenCounter: Hex }
    | { readonly PowerDeliveryReq: PowerDeliveryReq }
    | { readonly PowerDeliveryRes: PowerDeliveryRes }
    | { readonly PreChargeReq: PreChargeReq }
    | { readonly PreChargeRes: PreChargeRes }
    | { readonly ProfileEntry: ProfileEntry }
    | { readonly Q: Hex }
    | { readonly RCD: boolean }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly ReceiptRequired: boolean }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RelativeTimeInterval: RelativeTimeInterval }
    | { readonly RemainingTimeToBulkSoC: PhysicalValue }
    | { readonly RemainingTimeToFullSoC: PhysicalValue }
    | { readonly RequestedEnergyTransferMode: EnergyTransferMode }
    | { readonly ResponseCode: ResponseCode }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly RetryCounter: number }
    | { readonly RootCertificateID: xmldsig.X509IssuerSerial }
    | { readonly SAProvisioningCertificateChain: CertificateChain }
    | { readonly SAScheduleList: SAScheduleList }
    | { readonly SAScheduleTuple: SAScheduleTuple }
    | { readonly SAScheduleTupleID: number }
    | { readonly SAScheduleTupleID: number }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly SPKISexp: Hex }
    | { readonly SalesTariff: SalesTariff }
    | { readonly SalesTariffDescription: string }
    | { readonly SalesTariffEntry: SalesTariffEntry }
    | { readonly SalesTariffID: number }
    | { readonly Seed: Hex }
    | { readonly SelectedPaymentOption: PaymentOption }
    | { readonly SelectedService: SelectedService }
    | { readonly SelectedServiceList: SelectedServiceList }
    | { readonly Service: Service }
    | { readonly ServiceCategory: ServiceCategory }
    | { readonly ServiceCategory: ServiceCategory }
    | { readonly ServiceDetailReq: ServiceDetailReq }
    | { readonly ServiceDetailRes: ServiceDetailRes }
    | { readonly ServiceDiscoveryReq: ServiceDiscoveryReq }
    | { readonly ServiceDiscoveryRes: ServiceDiscoveryRes }
    | { readonly ServiceID: number }
    | { readonly ServiceID: number }
    | { readonly ServiceList: ServiceList }
    | { readonly ServiceName: string }
    | { readonly ServiceParameterList: ServiceParameterList }
    | { readonly ServiceScope: string }
    | { readonly ServiceScope: string }
    | { readonly SessionID: Hex }
    | { readonly SessionID: Hex }
    | { readonly SessionSetupReq: SessionSetupReq }
    | { readonly SessionSetupRes: SessionSetupRes }
    | { readonly SessionStopReq: SessionStopReq }
    | { readonly SessionStopRes: SessionStopRes }
    | { readonly SigMeterReading: Hex }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly SubCertificates: SubCertificates }
    | { readonly SupportedEnergyTransferMode: SupportedEnergyTransferMode }
    | { readonly TMeter: Integer }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly Unit: UnitSymbol }
    | { readonly V2G_Message: V2G_Message }
    | { readonly Value: number }
    | { readonly WeldingDetectionReq: WeldingDetectionReq }
    | { readonly WeldingDetectionRes: WeldingDetectionRes }
    | { readonly X509CRL: Hex }
    | { readonly X509Certificate: Hex }
    | { readonly X509Data: xmldsig.X509Data }
    | { readonly X509IssuerName: string }
    | { readonly X509IssuerSerial: xmldsig.X509IssuerSerial }
    | { readonly X509SKI: Hex }
    | { readonly X509SerialNumber: Integer }
    | { readonly X509SubjectName: string }
    | { readonly XPath: string }
    | { readonly Y: Hex }
    | { readonly amount: number }
    | { readonly amountMultiplier: number }
    | { readonly boolValue: boolean }
    | { readonly byteValue: number }
    | { readonly costKind: CostKind }
    | { readonly duration: number }
    | { readonly eMAID: EMAIDFragment }
    | { readonly intValue: number }
    | { readonly physicalValue: PhysicalValue }
    | { readonly shortValue: number }
    | { readonly start: number }
    | { readonly startValue: PhysicalValue }
    | { readonly stringValue: string };
}

/** ISO 15118-20 CommonTypes */
export namespace iso20_common_types {
  export type ResponseCode = 'OK' | 'OK_CertificateExpiresSoon' | 'OK_NewSessionEstablished' | 'OK_OldSessionJoined' | 'OK_PowerToleranceConfirmed' | 'WARNING_AuthorizationSelectionInvalid' | 'WARNING_CertificateExpired' | 'WARNING_CertificateNotYetValid' | 'WARNING_CertificateRevoked' | 'WARNING_CertificateValidationError' | 'WARNING_ChallengeInvalid' | 'WARNING_EIMAuthorizationFailure' | 'WARNING_eMSPUnknown' | 'WARNING_EVPowerProfileViolation' | 'WARNING_GeneralPnCAuthorizationError' | 'WARNING_NoCertificateAvailable' | 'WARNING_NoContractMatchingPCIDFound' | 'WARNING_PowerToleranceNotConfirmed' | 'WARNING_ScheduleRenegotiationFailed' | 'WARNING_StandbyNotAllowed' | 'WARNING_WPT' | 'FAILED' | 'FAILED_AssociationError' | 'FAILED_ContactorError' | 'FAILED_EVPowerProfileInvalid' | 'FAILED_EVPowerProfileViolation' | 'FAILED_MeteringSignatureNotValid' | 'FAILED_NoEnergyTransferServiceSelected' | 'FAILED_NoServiceRenegotiationSupported' | 'FAILED_PauseNotAllowed' | 'FAILED_PowerDeliveryNotApplied' | 'FAILED_PowerToleranceNotConfirmed' | 'FAILED_ScheduleRenegotiation' | 'FAILED_ScheduleSelectionInvalid' | 'FAILED_SequenceError' | 'FAILED_ServiceIDInvalid' | 'FAILED_ServiceSelectionInvalid' | 'FAILED_SignatureError' | 'FAILED_UnknownSession' | 'FAILED_WrongChargeParameter';
  export type Processing = 'Finished' | 'Ongoing' | 'Ongoing_WaitingForCustomerInteraction';
  export type EvseNotification = 'Pause' | 'ExitStandby' | 'Terminate' | 'ScheduleRenegotiation' | 'ServiceRenegotiation' | 'MeteringConfirmation';
  /** MessageHeaderType of ISO 15118-20 CommonTypes; 12 bytes. */
  export interface MessageHeader {
    /** required; sessionIDType, 8 bytes */
    readonly SessionID: Hex;
    /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
    readonly TimeStamp: Integer;
    /** optional; SignatureType */
    readonly Signature?: xmldsig.Signature;
  }
  /** MeterInfoType of ISO 15118-20 CommonTypes; 47 bytes. */
  export interface MeterInfo {
    /** required; meterIDType, at most 32 characters */
    readonly MeterID: string;
    /** required; unsignedLong 0..18446744073709551615; Wh */
    readonly ChargedEnergyReadingWh: Integer;
    /** optional; unsignedLong 0..18446744073709551615; Wh */
    readonly BPT_DischargedEnergyReadingWh?: Integer;
    /** optional; unsignedLong 0..18446744073709551615; varh */
    readonly CapacitiveEnergyReadingVARh?: Integer;
    /** optional; unsignedLong 0..18446744073709551615; varh */
    readonly BPT_InductiveEnergyReadingVARh?: Integer;
    /** optional; meterSignatureType, at most 64 bytes */
    readonly MeterSignature?: Hex;
    /** optional; short -32768..32767 */
    readonly MeterStatus?: number;
    /** optional; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
    readonly MeterTimestamp?: Integer;
  }
  /** RationalNumberType of ISO 15118-20 CommonTypes; 3 bytes. */
  export interface RationalNumber {
    /** required; byte -128..127 */
    readonly Exponent: number;
    /** required; short -32768..32767 */
    readonly Value: number;
  }
  /** DetailedCostType of ISO 15118-20 CommonTypes; 6 bytes. */
  export interface DetailedCost {
    /** required; RationalNumberType */
    readonly Amount: RationalNumber;
    /** required; RationalNumberType */
    readonly CostPerUnit: RationalNumber;
  }
  /** DetailedTaxType of ISO 15118-20 CommonTypes; 7 bytes. */
  export interface DetailedTax {
    /** required; numericIDType 1..4294967295 */
    readonly TaxRuleID: number;
    /** required; RationalNumberType */
    readonly Amount: RationalNumber;
  }
  /** ReceiptType of ISO 15118-20 CommonTypes; 18 bytes. */
  export interface Receipt {
    /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
    readonly TimeAnchor: Integer;
    /** optional; DetailedCostType */
    readonly EnergyCosts?: DetailedCost;
    /** optional; DetailedCostType */
    readonly OccupancyCosts?: DetailedCost;
    /** optional; DetailedCostType */
    readonly AdditionalServicesCosts?: DetailedCost;
    /** optional; DetailedCostType */
    readonly OverstayCosts?: DetailedCost;
    /** 0..10 times; DetailedTaxType */
    readonly TaxCosts?: readonly DetailedTax[];
  }
  /** EVSEStatusType of ISO 15118-20 CommonTypes; 3 bytes. */
  export interface EVSEStatus {
    /** required; unsignedShort 0..65535; s */
    readonly NotificationMaxDelay: number;
    /** required; evseNotificationType */
    readonly EVSENotification: EvseNotification;
  }
  /** DisplayParametersType of ISO 15118-20 CommonTypes; 23 bytes. */
  export interface DisplayParameters {
    /** optional; percentValueType 0..100; % */
    readonly PresentSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly MinimumSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly TargetSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly MaximumSOC?: number;
    /** optional; unsignedInt 0..4294967295; s */
    readonly RemainingTimeToMinimumSOC?: number;
    /** optional; unsignedInt 0..4294967295; s */
    readonly RemainingTimeToTargetSOC?: number;
    /** optional; unsignedInt 0..4294967295; s */
    readonly RemainingTimeToMaximumSOC?: number;
    /** optional; boolean */
    readonly ChargingComplete?: boolean;
    /** optional; RationalNumberType; Wh */
    readonly BatteryEnergyCapacity?: RationalNumber;
    /** optional; boolean */
    readonly InletHot?: boolean;
  }
}

/** ISO 15118-20 CommonMessages */
export namespace iso20_common {
  export type Authorization = 'EIM' | 'PnC';
  export type EcdhCurve = 'SECP521' | 'X448';
  export type PowerToleranceAcceptance = 'PowerToleranceNotConfirmed' | 'PowerToleranceConfirmed';
  export type ChargeProgress = 'Start' | 'Stop' | 'Standby' | 'ScheduleRenegotiation';
  export type ChannelSelection = 'Charge' | 'Discharge';
  export type ChargingSession = 'Pause' | 'Terminate' | 'ServiceRenegotiation';
  export type EvCheckInStatus = 'CheckIn' | 'Processing' | 'Completed';
  export type ParkingMethod = 'AutoParking' | 'MVGuideManual' | 'Manual';
  export type EvCheckOutStatus = 'CheckOut' | 'Processing' | 'Completed';
  export type EvseCheckOutStatus = 'Scheduled' | 'Completed';
  /** EIM_AReqAuthorizationModeType of ISO 15118-20 CommonMessages; 1 bytes. */
  export interface EIM_AReqAuthorizationMode {
  }
  /** SubCertificatesType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface SubCertificates {
    /** 1..3 times; certificateType, at most 1600 bytes */
    readonly Certificate: readonly Hex[];
  }
  /** ContractCertificateChainType of ISO 15118-20 CommonMessages; 4 bytes. */
  export interface ContractCertificateChain {
    /** required; certificateType, at most 1600 bytes */
    readonly Certificate: Hex;
    /** required; SubCertificatesType */
    readonly SubCertificates: SubCertificates;
  }
  /** PnC_AReqAuthorizationModeType of ISO 15118-20 CommonMessages; 8 bytes. */
  export interface PnC_AReqAuthorizationMode {
    /** required; attribute; ID */
    readonly Id: string;
    /** required; genChallengeType, 16 bytes */
    readonly GenChallenge: Hex;
    /** required; ContractCertificateChainType */
    readonly ContractCertificateChain: ContractCertificateChain;
  }
  /** AuthorizationReqType of ISO 15118-20 CommonMessages; 7 bytes. */
  export interface AuthorizationReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; authorizationType */
    readonly SelectedAuthorizationService: Authorization;
    /** exactly one of EIM_AReqAuthorizationMode, PnC_AReqAuthorizationMode; EIM_AReqAuthorizationModeType */
    readonly EIM_AReqAuthorizationMode?: EIM_AReqAuthorizationMode;
    /** exactly one of EIM_AReqAuthorizationMode, PnC_AReqAuthorizationMode; PnC_AReqAuthorizationModeType */
    readonly PnC_AReqAuthorizationMode?: PnC_AReqAuthorizationMode;
  }
  /** AuthorizationResType of ISO 15118-20 CommonMessages; 4 bytes. */
  export interface AuthorizationRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; processingType */
    readonly EVSEProcessing: iso20_common_types.Processing;
  }
  /** AuthorizationSetupReqType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface AuthorizationSetupReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
  }
  /** EIM_ASResAuthorizationModeType of ISO 15118-20 CommonMessages; 1 bytes. */
  export interface EIM_ASResAuthorizationMode {
  }
  /** SupportedProvidersListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface SupportedProvidersList {
    /** 1..128 times; nameType, at most 80 characters */
    readonly ProviderID: readonly string[];
  }
  /** PnC_ASResAuthorizationModeType of ISO 15118-20 CommonMessages; 5 bytes. */
  export interface PnC_ASResAuthorizationMode {
    /** required; genChallengeType, 16 bytes */
    readonly GenChallenge: Hex;
    /** optional; SupportedProvidersListType */
    readonly SupportedProviders?: SupportedProvidersList;
  }
  /** AuthorizationSetupResType of ISO 15118-20 CommonMessages; 10 bytes. */
  export interface AuthorizationSetupRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** 1..2 times; authorizationType */
    readonly AuthorizationServices: readonly Authorization[];
    /** required; boolean */
    readonly CertificateInstallationService: boolean;
    /** exactly one of EIM_ASResAuthorizationMode, PnC_ASResAuthorizationMode; EIM_ASResAuthorizationModeType */
    readonly EIM_ASResAuthorizationMode?: EIM_ASResAuthorizationMode;
    /** exactly one of EIM_ASResAuthorizationMode, PnC_ASResAuthorizationMode; PnC_ASResAuthorizationModeType */
    readonly PnC_ASResAuthorizationMode?: PnC_ASResAuthorizationMode;
  }
  /** SignedCertificateChainType of ISO 15118-20 CommonMessages; 7 bytes. */
  export interface SignedCertificateChain {
    /** required; attribute; ID */
    readonly Id: string;
    /** required; certificateType, at most 1600 bytes */
    readonly Certificate: Hex;
    /** optional; SubCertificatesType */
    readonly SubCertificates?: SubCertificates;
  }
  /** ListOfRootCertificateIDsType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface ListOfRootCertificateIDs {
    /** 1..20 times; X509IssuerSerialType */
    readonly RootCertificateID: readonly xmldsig.X509IssuerSerial[];
  }
  /** EMAIDListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface EMAIDList {
    /** 1..8 times; identifierType, at most 255 characters */
    readonly EMAID: readonly string[];
  }
  /** CertificateInstallationReqType of ISO 15118-20 CommonMessages; 15 bytes. */
  export interface CertificateInstallationReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; SignedCertificateChainType */
    readonly OEMProvisioningCertificateChain: SignedCertificateChain;
    /** required; ListOfRootCertificateIDsType */
    readonly ListOfRootCertificateIDs: ListOfRootCertificateIDs;
    /** required; unsignedByte 0..255 */
    readonly MaximumContractCertificateChains: number;
    /** optional; EMAIDListType */
    readonly PrioritizedEMAIDs?: EMAIDList;
  }
  /** CertificateChainType of ISO 15118-20 CommonMessages; 5 bytes. */
  export interface CertificateChain {
    /** required; certificateType, at most 1600 bytes */
    readonly Certificate: Hex;
    /** optional; SubCertificatesType */
    readonly SubCertificates?: SubCertificates;
  }
  /** SignedInstallationDataType of ISO 15118-20 CommonMessages; 15 bytes. */
  export interface SignedInstallationData {
    /** required; attribute; ID */
    readonly Id: string;
    /** required; ContractCertificateChainType */
    readonly ContractCertificateChain: ContractCertificateChain;
    /** required; ecdhCurveType */
    readonly ECDHCurve: EcdhCurve;
    /** required; dhPublicKeyType, 133 bytes */
    readonly DHPublicKey: Hex;
    /** exactly one of SECP521_EncryptedPrivateKey, X448_EncryptedPrivateKey, TPM_EncryptedPrivateKey; secp521_EncryptedPrivateKeyType, 94 bytes */
    readonly SECP521_EncryptedPrivateKey?: Hex;
    /** exactly one of SECP521_EncryptedPrivateKey, X448_EncryptedPrivateKey, TPM_EncryptedPrivateKey; x448_EncryptedPrivateKeyType, 84 bytes */
    readonly X448_EncryptedPrivateKey?: Hex;
    /** exactly one of SECP521_EncryptedPrivateKey, X448_EncryptedPrivateKey, TPM_EncryptedPrivateKey; tpm_EncryptedPrivateKeyType, 206 bytes */
    readonly TPM_EncryptedPrivateKey?: Hex;
  }
  /** CertificateInstallationResType of ISO 15118-20 CommonMessages; 12 bytes. */
  export interface CertificateInstallationRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; processingType */
    readonly EVSEProcessing: iso20_common_types.Processing;
    /** required; CertificateChainType */
    readonly CPSCertificateChain: CertificateChain;
    /** required; SignedInstallationDataType */
    readonly SignedInstallationData: SignedInstallationData;
    /** required; unsignedByte 0..255 */
    readonly RemainingContractCertificateChains: number;
  }
  /** Dynamic_SMDTControlModeType of ISO 15118-20 CommonMessages; 1 bytes. */
  export interface Dynamic_SMDTControlMode {
  }
  /** Scheduled_SMDTControlModeType of ISO 15118-20 CommonMessages; 4 bytes. */
  export interface Scheduled_SMDTControlMode {
    /** required; numericIDType 1..4294967295 */
    readonly SelectedScheduleTupleID: number;
  }
  /** SignedMeteringDataType of ISO 15118-20 CommonMessages; 14 bytes. */
  export interface SignedMeteringData {
    /** required; attribute; ID */
    readonly Id: string;
    /** required; sessionIDType, 8 bytes */
    readonly SessionID: Hex;
    /** required; MeterInfoType */
    readonly MeterInfo: iso20_common_types.MeterInfo;
    /** optional; ReceiptType */
    readonly Receipt?: iso20_common_types.Receipt;
    /** at most one of Dynamic_SMDTControlMode, Scheduled_SMDTControlMode; Dynamic_SMDTControlModeType */
    readonly Dynamic_SMDTControlMode?: Dynamic_SMDTControlMode;
    /** at most one of Dynamic_SMDTControlMode, Scheduled_SMDTControlMode; Scheduled_SMDTControlModeType */
    readonly Scheduled_SMDTControlMode?: Scheduled_SMDTControlMode;
  }
  /** MeteringConfirmationReqType of ISO 15118-20 CommonMessages; 4 bytes. */
  export interface MeteringConfirmationReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; SignedMeteringDataType */
    readonly SignedMeteringData: SignedMeteringData;
  }
  /** MeteringConfirmationResType of ISO 15118-20 CommonMessages; 3 bytes. */
  export interface MeteringConfirmationRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
  }
  /** Dynamic_EVPPTControlModeType of ISO 15118-20 CommonMessages; 1 bytes. */
  export interface Dynamic_EVPPTControlMode {
  }
  /** Scheduled_EVPPTControlModeType of ISO 15118-20 CommonMessages; 6 bytes. */
  export interface Scheduled_EVPPTControlMode {
    /** required; numericIDType 1..4294967295 */
    readonly SelectedScheduleTupleID: number;
    /** optional; powerToleranceAcceptanceType */
    readonly PowerToleranceAcceptance?: PowerToleranceAcceptance;
  }
  /** PowerScheduleEntryType of ISO 15118-20 CommonMessages; 14 bytes. */
  export interface PowerScheduleEntry {
    /** required; unsignedInt 0..4294967295; s */
    readonly Duration: number;
    /** required; RationalNumberType; W */
    readonly Power: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly Power_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly Power_L3?: iso20_common_types.RationalNumber;
  }
  /** EVPowerProfileEntryListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface EVPowerProfileEntryList {
    /** 1..2048 times; PowerScheduleEntryType */
    readonly EVPowerProfileEntry: readonly PowerScheduleEntry[];
  }
  /** EVPowerProfileType of ISO 15118-20 CommonMessages; 14 bytes. */
  export interface EVPowerProfile {
    /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
    readonly TimeAnchor: Integer;
    /** exactly one of Dynamic_EVPPTControlMode, Scheduled_EVPPTControlMode; Dynamic_EVPPTControlModeType */
    readonly Dynamic_EVPPTControlMode?: Dynamic_EVPPTControlMode;
    /** exactly one of Dynamic_EVPPTControlMode, Scheduled_EVPPTControlMode; Scheduled_EVPPTControlModeType */
    readonly Scheduled_EVPPTControlMode?: Scheduled_EVPPTControlMode;
    /** required; EVPowerProfileEntryListType */
    readonly EVPowerProfileEntries: EVPowerProfileEntryList;
  }
  /** PowerDeliveryReqType of ISO 15118-20 CommonMessages; 8 bytes. */
  export interface PowerDeliveryReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; processingType */
    readonly EVProcessing: iso20_common_types.Processing;
    /** required; chargeProgressType */
    readonly ChargeProgress: ChargeProgress;
    /** optional; EVPowerProfileType */
    readonly EVPowerProfile?: EVPowerProfile;
    /** optional; channelSelectionType */
    readonly BPT_ChannelSelection?: ChannelSelection;
  }
  /** PowerDeliveryResType of ISO 15118-20 CommonMessages; 7 bytes. */
  export interface PowerDeliveryRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** optional; EVSEStatusType */
    readonly EVSEStatus?: iso20_common_types.EVSEStatus;
  }
  /** Dynamic_SEReqControlModeType of ISO 15118-20 CommonMessages; 22 bytes. */
  export interface Dynamic_SEReqControlMode {
    /** required; unsignedInt 0..4294967295; s */
    readonly DepartureTime: number;
    /** optional; percentValueType 0..100; % */
    readonly MinimumSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly TargetSOC?: number;
    /** required; RationalNumberType; Wh */
    readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Wh */
    readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Wh */
    readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMaximumV2XEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMinimumV2XEnergyRequest?: iso20_common_types.RationalNumber;
  }
  /** EVPowerScheduleEntryType of ISO 15118-20 CommonMessages; 7 bytes. */
  export interface EVPowerScheduleEntry {
    /** required; unsignedInt 0..4294967295; s */
    readonly Duration: number;
    /** required; RationalNumberType; W */
    readonly Power: iso20_common_types.RationalNumber;
  }
  /** EVPowerScheduleEntryListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface EVPowerScheduleEntryList {
    /** 1..1024 times; EVPowerScheduleEntryType */
    readonly EVPowerScheduleEntry: readonly EVPowerScheduleEntry[];
  }
  /** EVPowerScheduleType of ISO 15118-20 CommonMessages; 10 bytes. */
  export interface EVPowerSchedule {
    /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
    readonly TimeAnchor: Integer;
    /** required; EVPowerScheduleEntryListType */
    readonly EVPowerScheduleEntries: EVPowerScheduleEntryList;
  }
  /** EVPriceRuleType of ISO 15118-20 CommonMessages; 6 bytes. */
  export interface EVPriceRule {
    /** required; RationalNumberType */
    readonly EnergyFee: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly PowerRangeStart: iso20_common_types.RationalNumber;
  }
  /** EVPriceRuleStackType of ISO 15118-20 CommonMessages; 6 bytes. */
  export interface EVPriceRuleStack {
    /** required; unsignedInt 0..4294967295; s */
    readonly Duration: number;
    /** 1..8 times; EVPriceRuleType */
    readonly EVPriceRule: readonly EVPriceRule[];
  }
  /** EVPriceRuleStackListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface EVPriceRuleStackList {
    /** 1..1024 times; EVPriceRuleStackType */
    readonly EVPriceRuleStack: readonly EVPriceRuleStack[];
  }
  /** EVAbsolutePriceScheduleType of ISO 15118-20 CommonMessages; 14 bytes. */
  export interface EVAbsolutePriceSchedule {
    /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
    readonly TimeAnchor: Integer;
    /** required; currencyType, at most 3 characters */
    readonly Currency: string;
    /** required; identifierType, at most 255 characters */
    readonly PriceAlgorithm: string;
    /** required; EVPriceRuleStackListType */
    readonly EVPriceRuleStacks: EVPriceRuleStackList;
  }
  /** EVEnergyOfferType of ISO 15118-20 CommonMessages; 12 bytes. */
  export interface EVEnergyOffer {
    /** required; EVPowerScheduleType */
    readonly EVPowerSchedule: EVPowerSchedule;
    /** required; EVAbsolutePriceScheduleType */
    readonly EVAbsolutePriceSchedule: EVAbsolutePriceSchedule;
  }
  /** Scheduled_SEReqControlModeType of ISO 15118-20 CommonMessages; 16 bytes. */
  export interface Scheduled_SEReqControlMode {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** optional; RationalNumberType; Wh */
    readonly EVTargetEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMaximumEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMinimumEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; EVEnergyOfferType */
    readonly EVEnergyOffer?: EVEnergyOffer;
  }
  /** ScheduleExchangeReqType of ISO 15118-20 CommonMessages; 8 bytes. */
  export interface ScheduleExchangeReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; maxSupportingPointsScheduleTupleType 12..1024 */
    readonly MaximumSupportingPoints: number;
    /** exactly one of Dynamic_SEReqControlMode, Scheduled_SEReqControlMode; Dynamic_SEReqControlModeType */
    readonly Dynamic_SEReqControlMode?: Dynamic_SEReqControlMode;
    /** exactly one of Dynamic_SEReqControlMode, Scheduled_SEReqControlMode; Scheduled_SEReqControlModeType */
    readonly Scheduled_SEReqControlMode?: Scheduled_SEReqControlMode;
  }
  /** TaxRuleType of ISO 15118-20 CommonMessages; 15 bytes. */
  export interface TaxRule {
    /** required; numericIDType 1..4294967295 */
    readonly TaxRuleID: number;
    /** optional; nameType, at most 80 characters */
    readonly TaxRuleName?: string;
    /** required; RationalNumberType */
    readonly TaxRate: iso20_common_types.RationalNumber;
    /** optional; boolean */
    readonly TaxIncludedInPrice?: boolean;
    /** required; boolean */
    readonly AppliesToEnergyFee: boolean;
    /** required; boolean */
    readonly AppliesToParkingFee: boolean;
    /** required; boolean */
    readonly AppliesToOverstayFee: boolean;
    /** required; boolean */
    readonly AppliesMinimumMaximumCost: boolean;
  }
  /** TaxRuleListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface TaxRuleList {
    /** 1..10 times; TaxRuleType */
    readonly TaxRule: readonly TaxRule[];
  }
  /** PriceRuleType of ISO 15118-20 CommonMessages; 17 bytes. */
  export interface PriceRule {
    /** required; RationalNumberType */
    readonly EnergyFee: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType */
    readonly ParkingFee?: iso20_common_types.RationalNumber;
    /** optional; unsignedInt 0..4294967295; s */
    readonly ParkingFeePeriod?: number;
    /** optional; unsignedShort 0..65535 */
    readonly CarbonDioxideEmission?: number;
    /** optional; unsignedByte 0..255; % */
    readonly RenewableGenerationPercentage?: number;
    /** required; RationalNumberType; W */
    readonly PowerRangeStart: iso20_common_types.RationalNumber;
  }
  /** PriceRuleStackType of ISO 15118-20 CommonMessages; 6 bytes. */
  export interface PriceRuleStack {
    /** required; unsignedInt 0..4294967295; s */
    readonly Duration: number;
    /** 1..8 times; PriceRuleType */
    readonly PriceRule: readonly PriceRule[];
  }
  /** PriceRuleStackListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface PriceRuleStackList {
    /** 1..1024 times; PriceRuleStackType */
    readonly PriceRuleStack: readonly PriceRuleStack[];
  }
  /** OverstayRuleType of ISO 15118-20 CommonMessages; 13 bytes. */
  export interface OverstayRule {
    /** optional; descriptionType, at most 160 characters */
    readonly OverstayRuleDescription?: string;
    /** required; unsignedInt 0..4294967295; s */
    readonly StartTime: number;
    /** required; RationalNumberType */
    readonly OverstayFee: iso20_common_types.RationalNumber;
    /** required; unsignedInt 0..4294967295; s */
    readonly OverstayFeePeriod: number;
  }
  /** OverstayRuleListType of ISO 15118-20 CommonMessages; 10 bytes. */
  export interface OverstayRuleList {
    /** optional; unsignedInt 0..4294967295; s */
    readonly OverstayTimeThreshold?: number;
    /** optional; RationalNumberType; W */
    readonly OverstayPowerThreshold?: iso20_common_types.RationalNumber;
    /** 1..5 times; OverstayRuleType */
    readonly OverstayRule: readonly OverstayRule[];
  }
  /** AdditionalServiceType of ISO 15118-20 CommonMessages; 5 bytes. */
  export interface AdditionalService {
    /** required; nameType, at most 80 characters */
    readonly ServiceName: string;
    /** required; RationalNumberType */
    readonly ServiceFee: iso20_common_types.RationalNumber;
  }
  /** AdditionalServiceListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface AdditionalServiceList {
    /** 1..5 times; AdditionalServiceType */
    readonly AdditionalService: readonly AdditionalService[];
  }
  /** AbsolutePriceScheduleType of ISO 15118-20 CommonMessages; 37 bytes. */
  export interface AbsolutePriceSchedule {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
    readonly TimeAnchor: Integer;
    /** required; numericIDType 1..4294967295 */
    readonly PriceScheduleID: number;
    /** optional; descriptionType, at most 160 characters */
    readonly PriceScheduleDescription?: string;
    /** required; currencyType, at most 3 characters */
    readonly Currency: string;
    /** required; languageType, at most 3 characters */
    readonly Language: string;
    /** required; identifierType, at most 255 characters */
    readonly PriceAlgorithm: string;
    /** optional; RationalNumberType */
    readonly MinimumCost?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType */
    readonly MaximumCost?: iso20_common_types.RationalNumber;
    /** optional; TaxRuleListType */
    readonly TaxRules?: TaxRuleList;
    /** required; PriceRuleStackListType */
    readonly PriceRuleStacks: PriceRuleStackList;
    /** optional; OverstayRuleListType */
    readonly OverstayRules?: OverstayRuleList;
    /** optional; AdditionalServiceListType */
    readonly AdditionalSelectedServices?: AdditionalServiceList;
  }
  /** PriceLevelScheduleEntryType of ISO 15118-20 CommonMessages; 5 bytes. */
  export interface PriceLevelScheduleEntry {
    /** required; unsignedInt 0..4294967295; s */
    readonly Duration: number;
    /** required; unsignedByte 0..255 */
    readonly PriceLevel: number;
  }
  /** PriceLevelScheduleEntryListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface PriceLevelScheduleEntryList {
    /** 1..1024 times; PriceLevelScheduleEntryType */
    readonly PriceLevelScheduleEntry: readonly PriceLevelScheduleEntry[];
  }
  /** PriceLevelScheduleType of ISO 15118-20 CommonMessages; 19 bytes. */
  export interface PriceLevelSchedule {
    /** optional; attribute; ID */
    readonly Id?: string;
    /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
    readonly TimeAnchor: Integer;
    /** required; numericIDType 1..4294967295 */
    readonly PriceScheduleID: number;
    /** optional; descriptionType, at most 160 characters */
    readonly PriceScheduleDescription?: string;
    /** required; unsignedByte 0..255 */
    readonly NumberOfPriceLevels: number;
    /** required; PriceLevelScheduleEntryListType */
    readonly PriceLevelScheduleEntries: PriceLevelScheduleEntryList;
  }
  /** Dynamic_SEResControlModeType of ISO 15118-20 CommonMessages; 11 bytes. */
  export interface Dynamic_SEResControlMode {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** optional; percentValueType 0..100; % */
    readonly MinimumSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly TargetSOC?: number;
    /** at most one of AbsolutePriceSchedule, PriceLevelSchedule; AbsolutePriceScheduleType */
    readonly AbsolutePriceSchedule?: AbsolutePriceSchedule;
    /** at most one of AbsolutePriceSchedule, PriceLevelSchedule; PriceLevelScheduleType */
    readonly PriceLevelSchedule?: PriceLevelSchedule;
  }
  /** PowerScheduleEntryListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface PowerScheduleEntryList {
    /** 1..1024 times; PowerScheduleEntryType */
    readonly PowerScheduleEntry: readonly PowerScheduleEntry[];
  }
  /** PowerScheduleType of ISO 15118-20 CommonMessages; 17 bytes. */
  export interface PowerSchedule {
    /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
    readonly TimeAnchor: Integer;
    /** optional; RationalNumberType; Wh */
    readonly AvailableEnergy?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly PowerTolerance?: iso20_common_types.RationalNumber;
    /** required; PowerScheduleEntryListType */
    readonly PowerScheduleEntries: PowerScheduleEntryList;
  }
  /** ChargingScheduleType of ISO 15118-20 CommonMessages; 6 bytes. */
  export interface ChargingSchedule {
    /** required; PowerScheduleType */
    readonly PowerSchedule: PowerSchedule;
    /** at most one of AbsolutePriceSchedule, PriceLevelSchedule; AbsolutePriceScheduleType */
    readonly AbsolutePriceSchedule?: AbsolutePriceSchedule;
    /** at most one of AbsolutePriceSchedule, PriceLevelSchedule; PriceLevelScheduleType */
    readonly PriceLevelSchedule?: PriceLevelSchedule;
  }
  /** ScheduleTupleType of ISO 15118-20 CommonMessages; 12 bytes. */
  export interface ScheduleTuple {
    /** required; numericIDType 1..4294967295 */
    readonly ScheduleTupleID: number;
    /** required; ChargingScheduleType */
    readonly ChargingSchedule: ChargingSchedule;
    /** optional; ChargingScheduleType */
    readonly DischargingSchedule?: ChargingSchedule;
  }
  /** Scheduled_SEResControlModeType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface Scheduled_SEResControlMode {
    /** 1..3 times; ScheduleTupleType */
    readonly ScheduleTuple: readonly ScheduleTuple[];
  }
  /** ScheduleExchangeResType of ISO 15118-20 CommonMessages; 10 bytes. */
  export interface ScheduleExchangeRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; processingType */
    readonly EVSEProcessing: iso20_common_types.Processing;
    /** optional; boolean */
    readonly GoToPause?: boolean;
    /** at most one of Dynamic_SEResControlMode, Scheduled_SEResControlMode; Dynamic_SEResControlModeType */
    readonly Dynamic_SEResControlMode?: Dynamic_SEResControlMode;
    /** at most one of Dynamic_SEResControlMode, Scheduled_SEResControlMode; Scheduled_SEResControlModeType */
    readonly Scheduled_SEResControlMode?: Scheduled_SEResControlMode;
  }
  /** ServiceDetailReqType of ISO 15118-20 CommonMessages; 4 bytes. */
  export interface ServiceDetailReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
  }
  /** ParameterType of ISO 15118-20 CommonMessages; 16 bytes. */
  export interface Parameter {
    /** required; attribute; nameType, at most 80 characters */
    readonly Name: string;
    /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; boolean */
    readonly boolValue?: boolean;
    /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; byte -128..127 */
    readonly byteValue?: number;
    /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; short -32768..32767 */
    readonly shortValue?: number;
    /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; int -2147483648..2147483647 */
    readonly intValue?: number;
    /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; RationalNumberType */
    readonly rationalNumber?: iso20_common_types.RationalNumber;
    /** exactly one of boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString; nameType, at most 80 characters */
    readonly finiteString?: string;
  }
  /** ParameterSetType of ISO 15118-20 CommonMessages; 4 bytes. */
  export interface ParameterSet {
    /** required; serviceIDType 0..65535 */
    readonly ParameterSetID: number;
    /** 1..32 times; ParameterType */
    readonly Parameter: readonly Parameter[];
  }
  /** ServiceParameterListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface ServiceParameterList {
    /** 1..32 times; ParameterSetType */
    readonly ParameterSet: readonly ParameterSet[];
  }
  /** ServiceDetailResType of ISO 15118-20 CommonMessages; 7 bytes. */
  export interface ServiceDetailRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
    /** required; ServiceParameterListType */
    readonly ServiceParameterList: ServiceParameterList;
  }
  /** ServiceIDListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface ServiceIDList {
    /** 1..16 times; serviceIDType 0..65535 */
    readonly ServiceID: readonly number[];
  }
  /** ServiceDiscoveryReqType of ISO 15118-20 CommonMessages; 5 bytes. */
  export interface ServiceDiscoveryReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** optional; ServiceIDListType */
    readonly SupportedServiceIDs?: ServiceIDList;
  }
  /** ServiceType of ISO 15118-20 CommonMessages; 3 bytes. */
  export interface Service {
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
    /** required; boolean */
    readonly FreeService: boolean;
  }
  /** ServiceListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface ServiceList {
    /** 1..8 times; ServiceType */
    readonly Service: readonly Service[];
  }
  /** ServiceDiscoveryResType of ISO 15118-20 CommonMessages; 9 bytes. */
  export interface ServiceDiscoveryRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; boolean */
    readonly ServiceRenegotiationSupported: boolean;
    /** required; ServiceListType */
    readonly EnergyTransferServiceList: ServiceList;
    /** optional; ServiceListType */
    readonly VASList?: ServiceList;
  }
  /** SelectedServiceType of ISO 15118-20 CommonMessages; 4 bytes. */
  export interface SelectedService {
    /** required; serviceIDType 0..65535 */
    readonly ServiceID: number;
    /** required; serviceIDType 0..65535 */
    readonly ParameterSetID: number;
  }
  /** SelectedServiceListType of ISO 15118-20 CommonMessages; 2 bytes. */
  export interface SelectedServiceList {
    /** 1..16 times; SelectedServiceType */
    readonly SelectedService: readonly SelectedService[];
  }
  /** ServiceSelectionReqType of ISO 15118-20 CommonMessages; 9 bytes. */
  export interface ServiceSelectionReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; SelectedServiceType */
    readonly SelectedEnergyTransferService: SelectedService;
    /** optional; SelectedServiceListType */
    readonly SelectedVASList?: SelectedServiceList;
  }
  /** ServiceSelectionResType of ISO 15118-20 CommonMessages; 3 bytes. */
  export interface ServiceSelectionRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
  }
  /** SessionSetupReqType of ISO 15118-20 CommonMessages; 4 bytes. */
  export interface SessionSetupReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; identifierType, at most 255 characters */
    readonly EVCCID: string;
  }
  /** SessionSetupResType of ISO 15118-20 CommonMessages; 5 bytes. */
  export interface SessionSetupRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; identifierType, at most 255 characters */
    readonly EVSEID: string;
  }
  /** SessionStopReqType of ISO 15118-20 CommonMessages; 7 bytes. */
  export interface SessionStopReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; chargingSessionType */
    readonly ChargingSession: ChargingSession;
    /** optional; nameType, at most 80 characters */
    readonly EVTerminationCode?: string;
    /** optional; descriptionType, at most 160 characters */
    readonly EVTerminationExplanation?: string;
  }
  /** SessionStopResType of ISO 15118-20 CommonMessages; 3 bytes. */
  export interface SessionStopRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
  }
  /** VehicleCheckInReqType of ISO 15118-20 CommonMessages; 11 bytes. */
  export interface VehicleCheckInReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; evCheckInStatusType */
    readonly EVCheckInStatus: EvCheckInStatus;
    /** required; parkingMethodType */
    readonly ParkingMethod: ParkingMethod;
    /** optional; short -32768..32767 */
    readonly VehicleFrame?: number;
    /** optional; short -32768..32767 */
    readonly DeviceOffset?: number;
    /** optional; short -32768..32767 */
    readonly VehicleTravel?: number;
  }
  /** VehicleCheckInResType of ISO 15118-20 CommonMessages; 10 bytes. */
  export interface VehicleCheckInRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** optional; short -32768..32767 */
    readonly ParkingSpace?: number;
    /** optional; short -32768..32767 */
    readonly DeviceLocation?: number;
    /** optional; short -32768..32767 */
    readonly TargetDistance?: number;
  }
  /** VehicleCheckOutReqType of ISO 15118-20 CommonMessages; 11 bytes. */
  export interface VehicleCheckOutReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; evCheckOutStatusType */
    readonly EVCheckOutStatus: EvCheckOutStatus;
    /** required; unsignedLong 0..18446744073709551615; s since 1970-01-01 UTC */
    readonly CheckOutTime: Integer;
  }
  /** VehicleCheckOutResType of ISO 15118-20 CommonMessages; 4 bytes. */
  export interface VehicleCheckOutRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; evseCheckOutStatusType */
    readonly EVSECheckOutStatus: EvseCheckOutStatus;
  }
  export type Document =
    | { readonly AuthorizationReq: AuthorizationReq }
    | { readonly AuthorizationRes: AuthorizationRes }
    | { readonly AuthorizationSetupReq: AuthorizationSetupReq }
    | { readonly AuthorizationSetupRes: AuthorizationSetupRes }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly CertificateInstallationReq: CertificateInstallationReq }
    | { readonly CertificateInstallationRes: CertificateInstallationRes }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MeteringConfirmationReq: MeteringConfirmationReq }
    | { readonly MeteringConfirmationRes: MeteringConfirmationRes }
    | { readonly MgmtData: string }
    | { readonly Object: xmldsig.Object }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly PowerDeliveryReq: PowerDeliveryReq }
    | { readonly PowerDeliveryRes: PowerDeliveryRes }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly ScheduleExchangeReq: ScheduleExchangeReq }
    | { readonly ScheduleExchangeRes: ScheduleExchangeRes }
    | { readonly ServiceDetailReq: ServiceDetailReq }
    | { readonly ServiceDetailRes: ServiceDetailRes }
    | { readonly ServiceDiscoveryReq: ServiceDiscoveryReq }
    | { readonly ServiceDiscoveryRes: ServiceDiscoveryRes }
    | { readonly ServiceSelectionReq: ServiceSelectionReq }
    | { readonly ServiceSelectionRes: ServiceSelectionRes }
    | { readonly SessionSetupReq: SessionSetupReq }
    | { readonly SessionSetupRes: SessionSetupRes }
    | { readonly SessionStopReq: SessionStopReq }
    | { readonly SessionStopRes: SessionStopRes }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly SignedInstallationData: SignedInstallationData }
    | { readonly SignedMeteringData: SignedMeteringData }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly VehicleCheckInReq: VehicleCheckInReq }
    | { readonly VehicleCheckInRes: VehicleCheckInRes }
    | { readonly VehicleCheckOutReq: VehicleCheckOutReq }
    | { readonly VehicleCheckOutRes: VehicleCheckOutRes }
    | { readonly X509Data: xmldsig.X509Data };
  export type Fragment =
    | { readonly AbsolutePriceSchedule: AbsolutePriceSchedule }
    | { readonly AckMaxDelay: number }
    | { readonly AdditionalSelectedServices: AdditionalServiceList }
    | { readonly AdditionalService: AdditionalService }
    | { readonly AdditionalServicesCosts: iso20_common_types.DetailedCost }
    | { readonly Amount: iso20_common_types.RationalNumber }
    | { readonly AppliesMinimumMaximumCost: boolean }
    | { readonly AppliesToEnergyFee: boolean }
    | { readonly AppliesToOverstayFee: boolean }
    | { readonly AppliesToParkingFee: boolean }
    | { readonly AuthorizationReq: AuthorizationReq }
    | { readonly AuthorizationRes: AuthorizationRes }
    | { readonly AuthorizationServices: Authorization }
    | { readonly AuthorizationSetupReq: AuthorizationSetupReq }
    | { readonly AuthorizationSetupRes: AuthorizationSetupRes }
    | { readonly AvailableEnergy: iso20_common_types.RationalNumber }
    | { readonly BPT_ChannelSelection: ChannelSelection }
    | { readonly BPT_DischargedEnergyReadingWh: Integer }
    | { readonly BPT_InductiveEnergyReadingVARh: Integer }
    | { readonly BatteryEnergyCapacity: iso20_common_types.RationalNumber }
    | { readonly CPSCertificateChain: CertificateChain }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly CapacitiveEnergyReadingVARh: Integer }
    | { readonly CarbonDioxideEmission: number }
    | { readonly Certificate: Hex }
    | { readonly CertificateInstallationReq: CertificateInstallationReq }
    | { readonly CertificateInstallationRes: CertificateInstallationRes }
    | { readonly CertificateInstallationService: boolean }
    | { readonly ChargeProgress: ChargeProgress }
    | { readonly ChargedEnergyReadingWh: Integer }
    | { readonly ChargingComplete: boolean }
    | { readonly ChargingSchedule: ChargingSchedule }
    | { readonly ChargingSession: ChargingSession }
    | { readonly CheckOutTime: Integer }
    | { readonly ContractCertificateChain: ContractCertificateChain }
    | { readonly CostPerUnit: iso20_common_types.RationalNumber }
    | { readonly Currency: string }
    | { readonly DHPublicKey: Hex }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DepartureTime: number }
    | { readonly DepartureTime: number }
    | { readonly DeviceLocation: number }
    | { readonly DeviceOffset: number }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly DischargingSchedule: ChargingSchedule }
    | { readonly DisplayParameters: iso20_common_types.DisplayParameters }
    | { readonly Duration: number }
    | { readonly Dynamic_EVPPTControlMode: Dynamic_EVPPTControlMode }
    | { readonly Dynamic_SEReqControlMode: Dynamic_SEReqControlMode }
    | { readonly Dynamic_SEResControlMode: Dynamic_SEResControlMode }
    | { readonly Dynamic_SMDTControlMode: Dynamic_SMDTControlMode }
    | { readonly ECDHCurve: EcdhCurve }
    | { readonly EIM_AReqAuthorizationMode: EIM_AReqAuthorizationMode }
    | { readonly EIM_ASResAuthorizationMode: EIM_ASResAuthorizationMode }
    | { readonly EMAID: string }
    | { readonly EVAbsolutePriceSchedule: EVAbsolutePriceSchedule }
    | { readonly EVCCID: string }
    | { readonly EVCheckInStatus: EvCheckInStatus }
    | { readonly EVCheckOutStatus: EvCheckOutStatus }
    | { readonly EVEnergyOffer: EVEnergyOffer }
    | { readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMaximumV2XEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMinimumV2XEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVPowerProfile: EVPowerProfile }
    | { readonly EVPowerProfileEntries: EVPowerProfileEntryList }
    | { readonly EVPowerProfileEntry: PowerScheduleEntry }
    | { readonly EVPowerSchedule: EVPowerSchedule }
    | { readonly EVPowerScheduleEntries: EVPowerScheduleEntryList }
    | { readonly EVPowerScheduleEntry: EVPowerScheduleEntry }
    | { readonly EVPriceRule: EVPriceRule }
    | { readonly EVPriceRuleStack: EVPriceRuleStack }
    | { readonly EVPriceRuleStacks: EVPriceRuleStackList }
    | { readonly EVProcessing: iso20_common_types.Processing }
    | { readonly EVSECheckOutStatus: EvseCheckOutStatus }
    | { readonly EVSEID: string }
    | { readonly EVSENotification: iso20_common_types.EvseNotification }
    | { readonly EVSEProcessing: iso20_common_types.Processing }
    | { readonly EVSEStatus: iso20_common_types.EVSEStatus }
    | { readonly EVSEStatus: iso20_common_types.EVSEStatus }
    | { readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVTerminationCode: string }
    | { readonly EVTerminationExplanation: string }
    | { readonly EnergyCosts: iso20_common_types.DetailedCost }
    | { readonly EnergyFee: iso20_common_types.RationalNumber }
    | { readonly EnergyTransferServiceList: ServiceList }
    | { readonly Exponent: Hex }
    | { readonly Exponent: number }
    | { readonly FreeService: boolean }
    | { readonly G: Hex }
    | { readonly GenChallenge: Hex }
    | { readonly GoToPause: boolean }
    | { readonly HMACOutputLength: Integer }
    | { readonly Header: iso20_common_types.MessageHeader }
    | { readonly InletHot: boolean }
    | { readonly J: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Language: string }
    | { readonly ListOfRootCertificateIDs: ListOfRootCertificateIDs }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MaximumContractCertificateChains: number }
    | { readonly MaximumCost: iso20_common_types.RationalNumber }
    | { readonly MaximumSOC: number }
    | { readonly MaximumSupportingPoints: number }
    | { readonly MeterID: string }
    | { readonly MeterInfo: iso20_common_types.MeterInfo }
    | { readonly MeterInfo: iso20_common_types.MeterInfo }
    | { readonly MeterInfoRequested: boolean }
    | { readonly MeterSignature: Hex }
    | { readonly MeterStatus: number }
    | { readonly MeterTimestamp: Integer }
    | { readonly MeteringConfirmationReq: MeteringConfirmationReq }
    | { readonly MeteringConfirmationRes: MeteringConfirmationRes }
    | { readonly MgmtData: string }
    | { readonly MinimumCost: iso20_common_types.RationalNumber }
    | { readonly MinimumSOC: number }
    | { readonly MinimumSOC: number }
    | { readonly Modulus: Hex }
    | { readonly NotificationMaxDelay: number }
    | { readonly NumberOfPriceLevels: number }
    | { readonly OEMProvisioningCertificateChain: SignedCertificateChain }
    | { readonly Object: xmldsig.Object }
    | { readonly OccupancyCosts: iso20_common_types.DetailedCost }
    | { readonly OverstayCosts: iso20_common_types.DetailedCost }
    | { readonly OverstayFee: iso20_common_types.RationalNumber }
    | { readonly OverstayFeePeriod: number }
    | { readonly OverstayPowerThreshold: iso20_common_types.RationalNumber }
    | { readonly OverstayRule: OverstayRule }
    | { readonly OverstayRuleDescription: string }
    | { readonly OverstayRules: OverstayRuleList }
    | { readonly OverstayTimeThreshold: number }
    | { readonly P: Hex }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly PGPKeyID: Hex }
    | { readonly PGPKeyPacket: Hex }
    | { readonly Parameter: Parameter }
    | { readonly ParameterSet: ParameterSet }
    | { readonly ParameterSetID: number }
    | { readonly ParkingFee: iso20_common_types.RationalNumber }
    | { readonly ParkingFeePeriod: number }
    | { readonly ParkingMethod: ParkingMethod }
    | { readonly ParkingSpace: number }
    | { readonly PgenCounter: Hex }
    | { readonly PnC_AReqAuthorizationMode: PnC_AReqAuthorizationMode }
    | { readonly PnC_ASResAuthorizationMode: PnC_ASResAuthorizationMode }
    | { readonly Power: iso20_common_types.RationalNumber }
    | { readonly PowerDeliveryReq: PowerDeliveryReq }
    | { readonly PowerDeliveryRes: PowerDeliveryRes }
    | { readonly PowerRangeStart: iso20_common_types.RationalNumber }
    | { readonly PowerSchedule: PowerSchedule }
    | { readonly PowerScheduleEntries: PowerScheduleEntryList }
    | { readonly PowerScheduleEntry: PowerScheduleEntry }
    | { readonly PowerTolerance: iso20_common_types.RationalNumber }
    | { readonly PowerToleranceAcceptance: PowerToleranceAcceptance }
    | { readonly Power_L2: iso20_common_types.RationalNumber }
    | { readonly Power_L3: iso20_common_types.RationalNumber }
    | { readonly PresentSOC: number }
    | { readonly PriceAlgorithm: string }
    | { readonly PriceLevel: number }
    | { readonly PriceLevelSchedule: PriceLevelSchedule }
    | { readonly PriceLevelScheduleEntries: PriceLevelScheduleEntryList }
    | { readonly PriceLevelScheduleEntry: PriceLevelScheduleEntry }
    | { readonly PriceRule: PriceRule }
    | { readonly PriceRuleStack: PriceRuleStack }
    | { readonly PriceRuleStacks: PriceRuleStackList }
    | { readonly PriceScheduleDescription: string }
    | { readonly PriceScheduleID: number }
    | { readonly PrioritizedEMAIDs: EMAIDList }
    | { readonly ProviderID: string }
    | { readonly Q: Hex }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Receipt: iso20_common_types.Receipt }
    | { readonly Receipt: iso20_common_types.Receipt }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RemainingContractCertificateChains: number }
    | { readonly RemainingTimeToMaximumSOC: number }
    | { readonly RemainingTimeToMinimumSOC: number }
    | { readonly RemainingTimeToTargetSOC: number }
    | { readonly RenewableGenerationPercentage: number }
    | { readonly ResponseCode: iso20_common_types.ResponseCode }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly RootCertificateID: xmldsig.X509IssuerSerial }
    | { readonly SECP521_EncryptedPrivateKey: Hex }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly SPKISexp: Hex }
    | { readonly ScheduleExchangeReq: ScheduleExchangeReq }
    | { readonly ScheduleExchangeRes: ScheduleExchangeRes }
    | { readonly ScheduleTuple: ScheduleTuple }
    | { readonly ScheduleTupleID: number }
    | { readonly Scheduled_EVPPTControlMode: Scheduled_EVPPTControlMode }
    | { readonly Scheduled_SEReqControlMode: Scheduled_SEReqControlMode }
    | { readonly Scheduled_SEResControlMode: Scheduled_SEResControlMode }
    | { readonly Scheduled_SMDTControlMode: Scheduled_SMDTControlMode }
    | { readonly Seed: Hex }
    | { readonly SelectedAuthorizationService: Authorization }
    | { readonly SelectedEnergyTransferService: SelectedService }
    | { readonly SelectedScheduleTupleID: number }
    | { readonly SelectedService: SelectedService }
    | { readonly SelectedVASList: SelectedServiceList }
    | { readonly Service: Service }
    | { readonly ServiceDetailReq: ServiceDetailReq }
    | { readonly ServiceDetailRes: ServiceDetailRes }
    | { readonly ServiceDiscoveryReq: ServiceDiscoveryReq }
    | { readonly ServiceDiscoveryRes: ServiceDiscoveryRes }
    | { readonly ServiceFee: iso20_common_types.RationalNumber }
    | { readonly ServiceID: number }
    | { readonly ServiceName: string }
    | { readonly ServiceParameterList: ServiceParameterList }
    | { readonly ServiceRenegotiationSupported: boolean }
    | { readonly ServiceSelectionReq: ServiceSelectionReq }
    | { readonly ServiceSelectionRes: ServiceSelectionRes }
    | { readonly SessionID: Hex }
    | { readonly SessionID: Hex }
    | { readonly SessionSetupReq: SessionSetupReq }
    | { readonly SessionSetupRes: SessionSetupRes }
    | { readonly SessionStopReq: SessionStopReq }
    | { readonly SessionStopRes: SessionStopRes }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly SignedInstallationData: SignedInstallationData }
    | { readonly SignedMeteringData: SignedMeteringData }
    | { readonly StartTime: number }
    | { readonly SubCertificates: SubCertificates }
    | { readonly SupportedProviders: SupportedProvidersList }
    | { readonly SupportedServiceIDs: ServiceIDList }
    | { readonly TPM_EncryptedPrivateKey: Hex }
    | { readonly TargetDistance: number }
    | { readonly TargetOffsetX: number }
    | { readonly TargetOffsetY: number }
    | { readonly TargetSOC: number }
    | { readonly TargetSOC: number }
    | { readonly TaxCosts: iso20_common_types.DetailedTax }
    | { readonly TaxIncludedInPrice: boolean }
    | { readonly TaxRate: iso20_common_types.RationalNumber }
    | { readonly TaxRule: TaxRule }
    | { readonly TaxRuleID: number }
    | { readonly TaxRuleID: number }
    | { readonly TaxRuleName: string }
    | { readonly TaxRules: TaxRuleList }
    | { readonly TimeAnchor: Integer }
    | { readonly TimeAnchor: Integer }
    | { readonly TimeStamp: Integer }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly VASList: ServiceList }
    | { readonly Value: number }
    | { readonly VehicleCheckInReq: VehicleCheckInReq }
    | { readonly VehicleCheckInRes: VehicleCheckInRes }
    | { readonly VehicleCheckOutReq: VehicleCheckOutReq }
    | { readonly VehicleCheckOutRes: VehicleCheckOutRes }
    | { readonly VehicleFrame: number }
    | { readonly VehicleTravel: number }
    | { readonly X448_EncryptedPrivateKey: Hex }
    | { readonly X509CRL: Hex }
    | { readonly X509Certificate: Hex }
    | { readonly X509Data: xmldsig.X509Data }
    | { readonly X509IssuerName: string }
    | { readonly X509IssuerSerial: xmldsig.X509IssuerSerial }
    | { readonly X509SKI: Hex }
    | { readonly X509SerialNumber: Integer }
    | { readonly X509SubjectName: string }
    | { readonly XPath: string }
    | { readonly Y: Hex }
    | { readonly boolValue: boolean }
    | { readonly byteValue: number }
    | { readonly finiteString: string }
    | { readonly intValue: number }
    | { readonly rationalNumber: iso20_common_types.RationalNumber }
    | { readonly shortValue: number };
}

/** ISO 15118-20 AC */
export namespace iso20_ac {
  /** AC_CPDReqEnergyTransferModeType of ISO 15118-20 AC; 19 bytes. */
  export interface AC_CPDReqEnergyTransferMode {
    /** required; RationalNumberType; W */
    readonly EVMaximumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L3?: iso20_common_types.RationalNumber;
  }
  /** AC_CPDResEnergyTransferModeType of ISO 15118-20 AC; 38 bytes. */
  export interface AC_CPDResEnergyTransferMode {
    /** required; RationalNumberType; W */
    readonly EVSEMaximumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMaximumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMaximumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMinimumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMinimumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMinimumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Hz */
    readonly EVSENominalFrequency: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly MaximumPowerAsymmetry?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType */
    readonly EVSEPowerRampLimitation?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L3?: iso20_common_types.RationalNumber;
  }
  /** BPT_Dynamic_AC_CLReqControlModeType of ISO 15118-20 AC; 75 bytes. */
  export interface BPT_Dynamic_AC_CLReqControlMode {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** required; RationalNumberType; Wh */
    readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Wh */
    readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Wh */
    readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMaximumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVPresentActivePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVPresentActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVPresentActivePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; var */
    readonly EVPresentReactivePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVPresentReactivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVPresentReactivePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMaximumDischargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumDischargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumDischargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumDischargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumDischargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumDischargePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMaximumV2XEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMinimumV2XEnergyRequest?: iso20_common_types.RationalNumber;
  }
  /** BPT_Scheduled_AC_CLReqControlModeType of ISO 15118-20 AC; 67 bytes. */
  export interface BPT_Scheduled_AC_CLReqControlMode {
    /** optional; RationalNumberType; Wh */
    readonly EVTargetEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMaximumEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMinimumEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVPresentActivePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVPresentActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVPresentActivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVPresentReactivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVPresentReactivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVPresentReactivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumDischargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumDischargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumDischargePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumDischargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumDischargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumDischargePower_L3?: iso20_common_types.RationalNumber;
  }
  /** Dynamic_AC_CLReqControlModeType of ISO 15118-20 AC; 51 bytes. */
  export interface Dynamic_AC_CLReqControlMode {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** required; RationalNumberType; Wh */
    readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Wh */
    readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Wh */
    readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMaximumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVPresentActivePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVPresentActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVPresentActivePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; var */
    readonly EVPresentReactivePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVPresentReactivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVPresentReactivePower_L3?: iso20_common_types.RationalNumber;
  }
  /** Scheduled_AC_CLReqControlModeType of ISO 15118-20 AC; 47 bytes. */
  export interface Scheduled_AC_CLReqControlMode {
    /** optional; RationalNumberType; Wh */
    readonly EVTargetEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMaximumEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMinimumEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVPresentActivePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVPresentActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVPresentActivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVPresentReactivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVPresentReactivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVPresentReactivePower_L3?: iso20_common_types.RationalNumber;
  }
  /** AC_ChargeLoopReqType of ISO 15118-20 AC; 13 bytes. */
  export interface AC_ChargeLoopReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** optional; DisplayParametersType */
    readonly DisplayParameters?: iso20_common_types.DisplayParameters;
    /** required; boolean */
    readonly MeterInfoRequested: boolean;
    /** exactly one of BPT_Dynamic_AC_CLReqControlMode, BPT_Scheduled_AC_CLReqControlMode, Dynamic_AC_CLReqControlMode, Scheduled_AC_CLReqControlMode; BPT_Dynamic_AC_CLReqControlModeType */
    readonly BPT_Dynamic_AC_CLReqControlMode?: BPT_Dynamic_AC_CLReqControlMode;
    /** exactly one of BPT_Dynamic_AC_CLReqControlMode, BPT_Scheduled_AC_CLReqControlMode, Dynamic_AC_CLReqControlMode, Scheduled_AC_CLReqControlMode; BPT_Scheduled_AC_CLReqControlModeType */
    readonly BPT_Scheduled_AC_CLReqControlMode?: BPT_Scheduled_AC_CLReqControlMode;
    /** exactly one of BPT_Dynamic_AC_CLReqControlMode, BPT_Scheduled_AC_CLReqControlMode, Dynamic_AC_CLReqControlMode, Scheduled_AC_CLReqControlMode; Dynamic_AC_CLReqControlModeType */
    readonly Dynamic_AC_CLReqControlMode?: Dynamic_AC_CLReqControlMode;
    /** exactly one of BPT_Dynamic_AC_CLReqControlMode, BPT_Scheduled_AC_CLReqControlMode, Dynamic_AC_CLReqControlMode, Scheduled_AC_CLReqControlMode; Scheduled_AC_CLReqControlModeType */
    readonly Scheduled_AC_CLReqControlMode?: Scheduled_AC_CLReqControlMode;
  }
  /** BPT_Dynamic_AC_CLResControlModeType of ISO 15118-20 AC; 37 bytes. */
  export interface BPT_Dynamic_AC_CLResControlMode {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** optional; percentValueType 0..100; % */
    readonly MinimumSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly TargetSOC?: number;
    /** optional; unsignedShort 0..65535; s */
    readonly AckMaxDelay?: number;
    /** required; RationalNumberType; W */
    readonly EVSETargetActivePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSETargetActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSETargetActivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L3?: iso20_common_types.RationalNumber;
  }
  /** BPT_Scheduled_AC_CLResControlModeType of ISO 15118-20 AC; 29 bytes. */
  export interface BPT_Scheduled_AC_CLResControlMode {
    /** optional; RationalNumberType; W */
    readonly EVSETargetActivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSETargetActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSETargetActivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L3?: iso20_common_types.RationalNumber;
  }
  /** Dynamic_AC_CLResControlModeType of ISO 15118-20 AC; 37 bytes. */
  export interface Dynamic_AC_CLResControlMode {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** optional; percentValueType 0..100; % */
    readonly MinimumSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly TargetSOC?: number;
    /** optional; unsignedShort 0..65535; s */
    readonly AckMaxDelay?: number;
    /** required; RationalNumberType; W */
    readonly EVSETargetActivePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSETargetActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSETargetActivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L3?: iso20_common_types.RationalNumber;
  }
  /** Scheduled_AC_CLResControlModeType of ISO 15118-20 AC; 29 bytes. */
  export interface Scheduled_AC_CLResControlMode {
    /** optional; RationalNumberType; W */
    readonly EVSETargetActivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSETargetActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSETargetActivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; var */
    readonly EVSETargetReactivePower_L3?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L3?: iso20_common_types.RationalNumber;
  }
  /** AC_ChargeLoopResType of ISO 15118-20 AC; 22 bytes. */
  export interface AC_ChargeLoopRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** optional; EVSEStatusType */
    readonly EVSEStatus?: iso20_common_types.EVSEStatus;
    /** optional; MeterInfoType */
    readonly MeterInfo?: iso20_common_types.MeterInfo;
    /** optional; ReceiptType */
    readonly Receipt?: iso20_common_types.Receipt;
    /** optional; RationalNumberType; Hz */
    readonly EVSETargetFrequency?: iso20_common_types.RationalNumber;
    /** at most one of BPT_Dynamic_AC_CLResControlMode, BPT_Scheduled_AC_CLResControlMode, Dynamic_AC_CLResControlMode, Scheduled_AC_CLResControlMode; BPT_Dynamic_AC_CLResControlModeType */
    readonly BPT_Dynamic_AC_CLResControlMode?: BPT_Dynamic_AC_CLResControlMode;
    /** at most one of BPT_Dynamic_AC_CLResControlMode, BPT_Scheduled_AC_CLResControlMode, Dynamic_AC_CLResControlMode, Scheduled_AC_CLResControlMode; BPT_Scheduled_AC_CLResControlModeType */
    readonly BPT_Scheduled_AC_CLResControlMode?: BPT_Scheduled_AC_CLResControlMode;
    /** at most one of BPT_Dynamic_AC_CLResControlMode, BPT_Scheduled_AC_CLResControlMode, Dynamic_AC_CLResControlMode, Scheduled_AC_CLResControlMode; Dynamic_AC_CLResControlModeType */
    readonly Dynamic_AC_CLResControlMode?: Dynamic_AC_CLResControlMode;
    /** at most one of BPT_Dynamic_AC_CLResControlMode, BPT_Scheduled_AC_CLResControlMode, Dynamic_AC_CLResControlMode, Scheduled_AC_CLResControlMode; Scheduled_AC_CLResControlModeType */
    readonly Scheduled_AC_CLResControlMode?: Scheduled_AC_CLResControlMode;
  }
  /** BPT_AC_CPDReqEnergyTransferModeType of ISO 15118-20 AC; 37 bytes. */
  export interface BPT_AC_CPDReqEnergyTransferMode {
    /** required; RationalNumberType; W */
    readonly EVMaximumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMaximumDischargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumDischargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumDischargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumDischargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumDischargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumDischargePower_L3?: iso20_common_types.RationalNumber;
  }
  /** AC_ChargeParameterDiscoveryReqType of ISO 15118-20 AC; 6 bytes. */
  export interface AC_ChargeParameterDiscoveryReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** exactly one of AC_CPDReqEnergyTransferMode, BPT_AC_CPDReqEnergyTransferMode; AC_CPDReqEnergyTransferModeType */
    readonly AC_CPDReqEnergyTransferMode?: AC_CPDReqEnergyTransferMode;
    /** exactly one of AC_CPDReqEnergyTransferMode, BPT_AC_CPDReqEnergyTransferMode; BPT_AC_CPDReqEnergyTransferModeType */
    readonly BPT_AC_CPDReqEnergyTransferMode?: BPT_AC_CPDReqEnergyTransferMode;
  }
  /** BPT_AC_CPDResEnergyTransferModeType of ISO 15118-20 AC; 56 bytes. */
  export interface BPT_AC_CPDResEnergyTransferMode {
    /** required; RationalNumberType; W */
    readonly EVSEMaximumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMaximumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMaximumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMinimumChargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMinimumChargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMinimumChargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Hz */
    readonly EVSENominalFrequency: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly MaximumPowerAsymmetry?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType */
    readonly EVSEPowerRampLimitation?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEPresentActivePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMaximumDischargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMaximumDischargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMaximumDischargePower_L3?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMinimumDischargePower: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMinimumDischargePower_L2?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMinimumDischargePower_L3?: iso20_common_types.RationalNumber;
  }
  /** AC_ChargeParameterDiscoveryResType of ISO 15118-20 AC; 7 bytes. */
  export interface AC_ChargeParameterDiscoveryRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** exactly one of AC_CPDResEnergyTransferMode, BPT_AC_CPDResEnergyTransferMode; AC_CPDResEnergyTransferModeType */
    readonly AC_CPDResEnergyTransferMode?: AC_CPDResEnergyTransferMode;
    /** exactly one of AC_CPDResEnergyTransferMode, BPT_AC_CPDResEnergyTransferMode; BPT_AC_CPDResEnergyTransferModeType */
    readonly BPT_AC_CPDResEnergyTransferMode?: BPT_AC_CPDResEnergyTransferMode;
  }
  export type Document =
    | { readonly AC_CPDReqEnergyTransferMode: AC_CPDReqEnergyTransferMode }
    | { readonly AC_CPDResEnergyTransferMode: AC_CPDResEnergyTransferMode }
    | { readonly AC_ChargeLoopReq: AC_ChargeLoopReq }
    | { readonly AC_ChargeLoopRes: AC_ChargeLoopRes }
    | { readonly AC_ChargeParameterDiscoveryReq: AC_ChargeParameterDiscoveryReq }
    | { readonly AC_ChargeParameterDiscoveryRes: AC_ChargeParameterDiscoveryRes }
    | { readonly BPT_AC_CPDReqEnergyTransferMode: BPT_AC_CPDReqEnergyTransferMode }
    | { readonly BPT_AC_CPDResEnergyTransferMode: BPT_AC_CPDResEnergyTransferMode }
    | { readonly BPT_Dynamic_AC_CLReqControlMode: BPT_Dynamic_AC_CLReqControlMode }
    | { readonly BPT_Dynamic_AC_CLResControlMode: BPT_Dynamic_AC_CLResControlMode }
    | { readonly BPT_Scheduled_AC_CLReqControlMode: BPT_Scheduled_AC_CLReqControlMode }
    | { readonly BPT_Scheduled_AC_CLResControlMode: BPT_Scheduled_AC_CLResControlMode }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly Dynamic_AC_CLReqControlMode: Dynamic_AC_CLReqControlMode }
    | { readonly Dynamic_AC_CLResControlMode: Dynamic_AC_CLResControlMode }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MgmtData: string }
    | { readonly Object: xmldsig.Object }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly Scheduled_AC_CLReqControlMode: Scheduled_AC_CLReqControlMode }
    | { readonly Scheduled_AC_CLResControlMode: Scheduled_AC_CLResControlMode }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly X509Data: xmldsig.X509Data };
  export type Fragment =
    | { readonly AC_CPDReqEnergyTransferMode: AC_CPDReqEnergyTransferMode }
    | { readonly AC_CPDResEnergyTransferMode: AC_CPDResEnergyTransferMode }
    | { readonly AC_ChargeLoopReq: AC_ChargeLoopReq }
    | { readonly AC_ChargeLoopRes: AC_ChargeLoopRes }
    | { readonly AC_ChargeParameterDiscoveryReq: AC_ChargeParameterDiscoveryReq }
    | { readonly AC_ChargeParameterDiscoveryRes: AC_ChargeParameterDiscoveryRes }
    | { readonly AckMaxDelay: number }
    | { readonly AdditionalServicesCosts: iso20_common_types.DetailedCost }
    | { readonly Amount: iso20_common_types.RationalNumber }
    | { readonly BPT_AC_CPDReqEnergyTransferMode: BPT_AC_CPDReqEnergyTransferMode }
    | { readonly BPT_AC_CPDResEnergyTransferMode: BPT_AC_CPDResEnergyTransferMode }
    | { readonly BPT_DischargedEnergyReadingWh: Integer }
    | { readonly BPT_Dynamic_AC_CLReqControlMode: BPT_Dynamic_AC_CLReqControlMode }
    | { readonly BPT_Dynamic_AC_CLResControlMode: BPT_Dynamic_AC_CLResControlMode }
    | { readonly BPT_InductiveEnergyReadingVARh: Integer }
    | { readonly BPT_Scheduled_AC_CLReqControlMode: BPT_Scheduled_AC_CLReqControlMode }
    | { readonly BPT_Scheduled_AC_CLResControlMode: BPT_Scheduled_AC_CLResControlMode }
    | { readonly BatteryEnergyCapacity: iso20_common_types.RationalNumber }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly CapacitiveEnergyReadingVARh: Integer }
    | { readonly ChargedEnergyReadingWh: Integer }
    | { readonly ChargingComplete: boolean }
    | { readonly CostPerUnit: iso20_common_types.RationalNumber }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DepartureTime: number }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly DisplayParameters: iso20_common_types.DisplayParameters }
    | { readonly Dynamic_AC_CLReqControlMode: Dynamic_AC_CLReqControlMode }
    | { readonly Dynamic_AC_CLResControlMode: Dynamic_AC_CLResControlMode }
    | { readonly EVMaximumChargePower: iso20_common_types.RationalNumber }
    | { readonly EVMaximumChargePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVMaximumChargePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVMaximumDischargePower: iso20_common_types.RationalNumber }
    | { readonly EVMaximumDischargePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVMaximumDischargePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMaximumV2XEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMinimumChargePower: iso20_common_types.RationalNumber }
    | { readonly EVMinimumChargePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVMinimumChargePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVMinimumDischargePower: iso20_common_types.RationalNumber }
    | { readonly EVMinimumDischargePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVMinimumDischargePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMinimumV2XEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVPresentActivePower: iso20_common_types.RationalNumber }
    | { readonly EVPresentActivePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVPresentActivePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVPresentReactivePower: iso20_common_types.RationalNumber }
    | { readonly EVPresentReactivePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVPresentReactivePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVSEMaximumChargePower: iso20_common_types.RationalNumber }
    | { readonly EVSEMaximumChargePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVSEMaximumChargePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVSEMaximumDischargePower: iso20_common_types.RationalNumber }
    | { readonly EVSEMaximumDischargePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVSEMaximumDischargePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumChargePower: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumChargePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumChargePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumDischargePower: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumDischargePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumDischargePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVSENominalFrequency: iso20_common_types.RationalNumber }
    | { readonly EVSENotification: iso20_common_types.EvseNotification }
    | { readonly EVSEPowerRampLimitation: iso20_common_types.RationalNumber }
    | { readonly EVSEPresentActivePower: iso20_common_types.RationalNumber }
    | { readonly EVSEPresentActivePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVSEPresentActivePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVSEStatus: iso20_common_types.EVSEStatus }
    | { readonly EVSETargetActivePower: iso20_common_types.RationalNumber }
    | { readonly EVSETargetActivePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVSETargetActivePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVSETargetFrequency: iso20_common_types.RationalNumber }
    | { readonly EVSETargetReactivePower: iso20_common_types.RationalNumber }
    | { readonly EVSETargetReactivePower_L2: iso20_common_types.RationalNumber }
    | { readonly EVSETargetReactivePower_L3: iso20_common_types.RationalNumber }
    | { readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EnergyCosts: iso20_common_types.DetailedCost }
    | { readonly Exponent: Hex }
    | { readonly Exponent: number }
    | { readonly G: Hex }
    | { readonly HMACOutputLength: Integer }
    | { readonly Header: iso20_common_types.MessageHeader }
    | { readonly InletHot: boolean }
    | { readonly J: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MaximumPowerAsymmetry: iso20_common_types.RationalNumber }
    | { readonly MaximumSOC: number }
    | { readonly MeterID: string }
    | { readonly MeterInfo: iso20_common_types.MeterInfo }
    | { readonly MeterInfoRequested: boolean }
    | { readonly MeterSignature: Hex }
    | { readonly MeterStatus: number }
    | { readonly MeterTimestamp: Integer }
    | { readonly MgmtData: string }
    | { readonly MinimumSOC: number }
    | { readonly Modulus: Hex }
    | { readonly NotificationMaxDelay: number }
    | { readonly Object: xmldsig.Object }
    | { readonly OccupancyCosts: iso20_common_types.DetailedCost }
    | { readonly OverstayCosts: iso20_common_types.DetailedCost }
    | { readonly P: Hex }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly PGPKeyID: Hex }
    | { readonly PGPKeyPacket: Hex }
    | { readonly PgenCounter: Hex }
    | { readonly PresentSOC: number }
    | { readonly Q: Hex }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Receipt: iso20_common_types.Receipt }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RemainingTimeToMaximumSOC: number }
    | { readonly RemainingTimeToMinimumSOC: number }
    | { readonly RemainingTimeToTargetSOC: number }
    | { readonly ResponseCode: iso20_common_types.ResponseCode }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly RootCertificateID: xmldsig.X509IssuerSerial }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly SPKISexp: Hex }
    | { readonly Scheduled_AC_CLReqControlMode: Scheduled_AC_CLReqControlMode }
    | { readonly Scheduled_AC_CLResControlMode: Scheduled_AC_CLResControlMode }
    | { readonly Seed: Hex }
    | { readonly SessionID: Hex }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly TargetSOC: number }
    | { readonly TaxCosts: iso20_common_types.DetailedTax }
    | { readonly TaxRuleID: number }
    | { readonly TimeAnchor: Integer }
    | { readonly TimeStamp: Integer }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly Value: number }
    | { readonly X509CRL: Hex }
    | { readonly X509Certificate: Hex }
    | { readonly X509Data: xmldsig.X509Data }
    | { readonly X509IssuerName: string }
    | { readonly X509IssuerSerial: xmldsig.X509IssuerSerial }
    | { readonly X509SKI: Hex }
    | { readonly X509SerialNumber: Integer }
    | { readonly X509SubjectName: string }
    | { readonly XPath: string }
    | { readonly Y: Hex };
}

/** ISO 15118-20 DC */
export namespace iso20_dc {
  /** BPT_DC_CPDReqEnergyTransferModeType of ISO 15118-20 DC; 32 bytes. */
  export interface BPT_DC_CPDReqEnergyTransferMode {
    /** required; RationalNumberType; W */
    readonly EVMaximumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVMaximumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVMinimumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVMaximumVoltage: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVMinimumVoltage: iso20_common_types.RationalNumber;
    /** optional; percentValueType 0..100; % */
    readonly TargetSOC?: number;
    /** required; RationalNumberType; W */
    readonly EVMaximumDischargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumDischargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVMaximumDischargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVMinimumDischargeCurrent: iso20_common_types.RationalNumber;
  }
  /** BPT_DC_CPDResEnergyTransferModeType of ISO 15118-20 DC; 34 bytes. */
  export interface BPT_DC_CPDResEnergyTransferMode {
    /** required; RationalNumberType; W */
    readonly EVSEMaximumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMinimumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVSEMaximumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVSEMinimumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVSEMaximumVoltage: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVSEMinimumVoltage: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType */
    readonly EVSEPowerRampLimitation?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMaximumDischargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMinimumDischargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVSEMaximumDischargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVSEMinimumDischargeCurrent: iso20_common_types.RationalNumber;
  }
  /** BPT_Dynamic_DC_CLReqControlModeType of ISO 15118-20 DC; 44 bytes. */
  export interface BPT_Dynamic_DC_CLReqControlMode {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** required; RationalNumberType; Wh */
    readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Wh */
    readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Wh */
    readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMaximumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVMaximumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVMaximumVoltage: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVMinimumVoltage: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMaximumDischargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumDischargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVMaximumDischargeCurrent: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMaximumV2XEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMinimumV2XEnergyRequest?: iso20_common_types.RationalNumber;
  }
  /** BPT_Dynamic_DC_CLResControlModeType of ISO 15118-20 DC; 33 bytes. */
  export interface BPT_Dynamic_DC_CLResControlMode {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** optional; percentValueType 0..100; % */
    readonly MinimumSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly TargetSOC?: number;
    /** optional; unsignedShort 0..65535; s */
    readonly AckMaxDelay?: number;
    /** required; RationalNumberType; W */
    readonly EVSEMaximumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMinimumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVSEMaximumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVSEMaximumVoltage: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMaximumDischargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMinimumDischargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVSEMaximumDischargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVSEMinimumVoltage: iso20_common_types.RationalNumber;
  }
  /** BPT_Scheduled_DC_CLReqControlModeType of ISO 15118-20 DC; 41 bytes. */
  export interface BPT_Scheduled_DC_CLReqControlMode {
    /** optional; RationalNumberType; Wh */
    readonly EVTargetEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMaximumEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMinimumEnergyRequest?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVTargetCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVTargetVoltage: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; A */
    readonly EVMaximumChargeCurrent?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; V */
    readonly EVMaximumVoltage?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; V */
    readonly EVMinimumVoltage?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumDischargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumDischargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; A */
    readonly EVMaximumDischargeCurrent?: iso20_common_types.RationalNumber;
  }
  /** BPT_Scheduled_DC_CLResControlModeType of ISO 15118-20 DC; 25 bytes. */
  export interface BPT_Scheduled_DC_CLResControlMode {
    /** optional; RationalNumberType; W */
    readonly EVSEMaximumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMinimumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; A */
    readonly EVSEMaximumChargeCurrent?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; V */
    readonly EVSEMaximumVoltage?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMaximumDischargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMinimumDischargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; A */
    readonly EVSEMaximumDischargeCurrent?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; V */
    readonly EVSEMinimumVoltage?: iso20_common_types.RationalNumber;
  }
  /** DC_CPDReqEnergyTransferModeType of ISO 15118-20 DC; 20 bytes. */
  export interface DC_CPDReqEnergyTransferMode {
    /** required; RationalNumberType; W */
    readonly EVMaximumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVMaximumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVMinimumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVMaximumVoltage: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVMinimumVoltage: iso20_common_types.RationalNumber;
    /** optional; percentValueType 0..100; % */
    readonly TargetSOC?: number;
  }
  /** DC_CPDResEnergyTransferModeType of ISO 15118-20 DC; 22 bytes. */
  export interface DC_CPDResEnergyTransferMode {
    /** required; RationalNumberType; W */
    readonly EVSEMaximumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMinimumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVSEMaximumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVSEMinimumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVSEMaximumVoltage: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVSEMinimumVoltage: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType */
    readonly EVSEPowerRampLimitation?: iso20_common_types.RationalNumber;
  }
  /** DC_CableCheckReqType of ISO 15118-20 DC; 2 bytes. */
  export interface DC_CableCheckReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
  }
  /** DC_CableCheckResType of ISO 15118-20 DC; 4 bytes. */
  export interface DC_CableCheckRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; processingType */
    readonly EVSEProcessing: iso20_common_types.Processing;
  }
  /** Dynamic_DC_CLReqControlModeType of ISO 15118-20 DC; 29 bytes. */
  export interface Dynamic_DC_CLReqControlMode {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** required; RationalNumberType; Wh */
    readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Wh */
    readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; Wh */
    readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMaximumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVMinimumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVMaximumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVMaximumVoltage: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVMinimumVoltage: iso20_common_types.RationalNumber;
  }
  /** Scheduled_DC_CLReqControlModeType of ISO 15118-20 DC; 31 bytes. */
  export interface Scheduled_DC_CLReqControlMode {
    /** optional; RationalNumberType; Wh */
    readonly EVTargetEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMaximumEnergyRequest?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; Wh */
    readonly EVMinimumEnergyRequest?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVTargetCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVTargetVoltage: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMaximumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVMinimumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; A */
    readonly EVMaximumChargeCurrent?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; V */
    readonly EVMaximumVoltage?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; V */
    readonly EVMinimumVoltage?: iso20_common_types.RationalNumber;
  }
  /** DC_ChargeLoopReqType of ISO 15118-20 DC; 16 bytes. */
  export interface DC_ChargeLoopReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** optional; DisplayParametersType */
    readonly DisplayParameters?: iso20_common_types.DisplayParameters;
    /** required; boolean */
    readonly MeterInfoRequested: boolean;
    /** required; RationalNumberType; V */
    readonly EVPresentVoltage: iso20_common_types.RationalNumber;
    /** exactly one of BPT_Dynamic_DC_CLReqControlMode, BPT_Scheduled_DC_CLReqControlMode, Dynamic_DC_CLReqControlMode, Scheduled_DC_CLReqControlMode; BPT_Dynamic_DC_CLReqControlModeType */
    readonly BPT_Dynamic_DC_CLReqControlMode?: BPT_Dynamic_DC_CLReqControlMode;
    /** exactly one of BPT_Dynamic_DC_CLReqControlMode, BPT_Scheduled_DC_CLReqControlMode, Dynamic_DC_CLReqControlMode, Scheduled_DC_CLReqControlMode; BPT_Scheduled_DC_CLReqControlModeType */
    readonly BPT_Scheduled_DC_CLReqControlMode?: BPT_Scheduled_DC_CLReqControlMode;
    /** exactly one of BPT_Dynamic_DC_CLReqControlMode, BPT_Scheduled_DC_CLReqControlMode, Dynamic_DC_CLReqControlMode, Scheduled_DC_CLReqControlMode; Dynamic_DC_CLReqControlModeType */
    readonly Dynamic_DC_CLReqControlMode?: Dynamic_DC_CLReqControlMode;
    /** exactly one of BPT_Dynamic_DC_CLReqControlMode, BPT_Scheduled_DC_CLReqControlMode, Dynamic_DC_CLReqControlMode, Scheduled_DC_CLReqControlMode; Scheduled_DC_CLReqControlModeType */
    readonly Scheduled_DC_CLReqControlMode?: Scheduled_DC_CLReqControlMode;
  }
  /** Dynamic_DC_CLResControlModeType of ISO 15118-20 DC; 21 bytes. */
  export interface Dynamic_DC_CLResControlMode {
    /** optional; unsignedInt 0..4294967295; s */
    readonly DepartureTime?: number;
    /** optional; percentValueType 0..100; % */
    readonly MinimumSOC?: number;
    /** optional; percentValueType 0..100; % */
    readonly TargetSOC?: number;
    /** optional; unsignedShort 0..65535; s */
    readonly AckMaxDelay?: number;
    /** required; RationalNumberType; W */
    readonly EVSEMaximumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVSEMinimumChargePower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVSEMaximumChargeCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVSEMaximumVoltage: iso20_common_types.RationalNumber;
  }
  /** Scheduled_DC_CLResControlModeType of ISO 15118-20 DC; 13 bytes. */
  export interface Scheduled_DC_CLResControlMode {
    /** optional; RationalNumberType; W */
    readonly EVSEMaximumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly EVSEMinimumChargePower?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; A */
    readonly EVSEMaximumChargeCurrent?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; V */
    readonly EVSEMaximumVoltage?: iso20_common_types.RationalNumber;
  }
  /** DC_ChargeLoopResType of ISO 15118-20 DC; 28 bytes. */
  export interface DC_ChargeLoopRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** optional; EVSEStatusType */
    readonly EVSEStatus?: iso20_common_types.EVSEStatus;
    /** optional; MeterInfoType */
    readonly MeterInfo?: iso20_common_types.MeterInfo;
    /** optional; ReceiptType */
    readonly Receipt?: iso20_common_types.Receipt;
    /** required; RationalNumberType; A */
    readonly EVSEPresentCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVSEPresentVoltage: iso20_common_types.RationalNumber;
    /** required; boolean */
    readonly EVSEPowerLimitAchieved: boolean;
    /** required; boolean */
    readonly EVSECurrentLimitAchieved: boolean;
    /** required; boolean */
    readonly EVSEVoltageLimitAchieved: boolean;
    /** exactly one of BPT_Dynamic_DC_CLResControlMode, BPT_Scheduled_DC_CLResControlMode, Dynamic_DC_CLResControlMode, Scheduled_DC_CLResControlMode; BPT_Dynamic_DC_CLResControlModeType */
    readonly BPT_Dynamic_DC_CLResControlMode?: BPT_Dynamic_DC_CLResControlMode;
    /** exactly one of BPT_Dynamic_DC_CLResControlMode, BPT_Scheduled_DC_CLResControlMode, Dynamic_DC_CLResControlMode, Scheduled_DC_CLResControlMode; BPT_Scheduled_DC_CLResControlModeType */
    readonly BPT_Scheduled_DC_CLResControlMode?: BPT_Scheduled_DC_CLResControlMode;
    /** exactly one of BPT_Dynamic_DC_CLResControlMode, BPT_Scheduled_DC_CLResControlMode, Dynamic_DC_CLResControlMode, Scheduled_DC_CLResControlMode; Dynamic_DC_CLResControlModeType */
    readonly Dynamic_DC_CLResControlMode?: Dynamic_DC_CLResControlMode;
    /** exactly one of BPT_Dynamic_DC_CLResControlMode, BPT_Scheduled_DC_CLResControlMode, Dynamic_DC_CLResControlMode, Scheduled_DC_CLResControlMode; Scheduled_DC_CLResControlModeType */
    readonly Scheduled_DC_CLResControlMode?: Scheduled_DC_CLResControlMode;
  }
  /** DC_ChargeParameterDiscoveryReqType of ISO 15118-20 DC; 6 bytes. */
  export interface DC_ChargeParameterDiscoveryReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** exactly one of BPT_DC_CPDReqEnergyTransferMode, DC_CPDReqEnergyTransferMode; BPT_DC_CPDReqEnergyTransferModeType */
    readonly BPT_DC_CPDReqEnergyTransferMode?: BPT_DC_CPDReqEnergyTransferMode;
    /** exactly one of BPT_DC_CPDReqEnergyTransferMode, DC_CPDReqEnergyTransferMode; DC_CPDReqEnergyTransferModeType */
    readonly DC_CPDReqEnergyTransferMode?: DC_CPDReqEnergyTransferMode;
  }
  /** DC_ChargeParameterDiscoveryResType of ISO 15118-20 DC; 7 bytes. */
  export interface DC_ChargeParameterDiscoveryRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** exactly one of BPT_DC_CPDResEnergyTransferMode, DC_CPDResEnergyTransferMode; BPT_DC_CPDResEnergyTransferModeType */
    readonly BPT_DC_CPDResEnergyTransferMode?: BPT_DC_CPDResEnergyTransferMode;
    /** exactly one of BPT_DC_CPDResEnergyTransferMode, DC_CPDResEnergyTransferMode; DC_CPDResEnergyTransferModeType */
    readonly DC_CPDResEnergyTransferMode?: DC_CPDResEnergyTransferMode;
  }
  /** DC_PreChargeReqType of ISO 15118-20 DC; 9 bytes. */
  export interface DC_PreChargeReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; processingType */
    readonly EVProcessing: iso20_common_types.Processing;
    /** required; RationalNumberType; V */
    readonly EVPresentVoltage: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVTargetVoltage: iso20_common_types.RationalNumber;
  }
  /** DC_PreChargeResType of ISO 15118-20 DC; 6 bytes. */
  export interface DC_PreChargeRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; RationalNumberType; V */
    readonly EVSEPresentVoltage: iso20_common_types.RationalNumber;
  }
  /** DC_WeldingDetectionReqType of ISO 15118-20 DC; 3 bytes. */
  export interface DC_WeldingDetectionReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; processingType */
    readonly EVProcessing: iso20_common_types.Processing;
  }
  /** DC_WeldingDetectionResType of ISO 15118-20 DC; 6 bytes. */
  export interface DC_WeldingDetectionRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; RationalNumberType; V */
    readonly EVSEPresentVoltage: iso20_common_types.RationalNumber;
  }
  export type Document =
    | { readonly BPT_DC_CPDReqEnergyTransferMode: BPT_DC_CPDReqEnergyTransferMode }
    | { readonly BPT_DC_CPDResEnergyTransferMode: BPT_DC_CPDResEnergyTransferMode }
    | { readonly BPT_Dynamic_DC_CLReqControlMode: BPT_Dynamic_DC_CLReqControlMode }
    | { readonly BPT_Dynamic_DC_CLResControlMode: BPT_Dynamic_DC_CLResControlMode }
    | { readonly BPT_Scheduled_DC_CLReqControlMode: BPT_Scheduled_DC_CLReqControlMode }
    | { readonly BPT_Scheduled_DC_CLResControlMode: BPT_Scheduled_DC_CLResControlMode }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly DC_CPDReqEnergyTransferMode: DC_CPDReqEnergyTransferMode }
    | { readonly DC_CPDResEnergyTransferMode: DC_CPDResEnergyTransferMode }
    | { readonly DC_CableCheckReq: DC_CableCheckReq }
    | { readonly DC_CableCheckRes: DC_CableCheckRes }
    | { readonly DC_ChargeLoopReq: DC_ChargeLoopReq }
    | { readonly DC_ChargeLoopRes: DC_ChargeLoopRes }
    | { readonly DC_ChargeParameterDiscoveryReq: DC_ChargeParameterDiscoveryReq }
    | { readonly DC_ChargeParameterDiscoveryRes: DC_ChargeParameterDiscoveryRes }
    | { readonly DC_PreChargeReq: DC_PreChargeReq }
    | { readonly DC_PreChargeRes: DC_PreChargeRes }
    | { readonly DC_WeldingDetectionReq: DC_WeldingDetectionReq }
    | { readonly DC_WeldingDetectionRes: DC_WeldingDetectionRes }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly Dynamic_DC_CLReqControlMode: Dynamic_DC_CLReqControlMode }
    | { readonly Dynamic_DC_CLResControlMode: Dynamic_DC_CLResControlMode }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MgmtData: string }
    | { readonly Object: xmldsig.Object }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly Scheduled_DC_CLReqControlMode: Scheduled_DC_CLReqControlMode }
    | { readonly Scheduled_DC_CLResControlMode: Scheduled_DC_CLResControlMode }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly X509Data: xmldsig.X509Data };
  export type Fragment =
    | { readonly AckMaxDelay: number }
    | { readonly AdditionalServicesCosts: iso20_common_types.DetailedCost }
    | { readonly Amount: iso20_common_types.RationalNumber }
    | { readonly BPT_DC_CPDReqEnergyTransferMode: BPT_DC_CPDReqEnergyTransferMode }
    | { readonly BPT_DC_CPDResEnergyTransferMode: BPT_DC_CPDResEnergyTransferMode }
    | { readonly BPT_DischargedEnergyReadingWh: Integer }
    | { readonly BPT_Dynamic_DC_CLReqControlMode: BPT_Dynamic_DC_CLReqControlMode }
    | { readonly BPT_Dynamic_DC_CLResControlMode: BPT_Dynamic_DC_CLResControlMode }
    | { readonly BPT_InductiveEnergyReadingVARh: Integer }
    | { readonly BPT_Scheduled_DC_CLReqControlMode: BPT_Scheduled_DC_CLReqControlMode }
    | { readonly BPT_Scheduled_DC_CLResControlMode: BPT_Scheduled_DC_CLResControlMode }
    | { readonly BatteryEnergyCapacity: iso20_common_types.RationalNumber }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly CapacitiveEnergyReadingVARh: Integer }
    | { readonly ChargedEnergyReadingWh: Integer }
    | { readonly ChargingComplete: boolean }
    | { readonly CostPerUnit: iso20_common_types.RationalNumber }
    | { readonly DC_CPDReqEnergyTransferMode: DC_CPDReqEnergyTransferMode }
    | { readonly DC_CPDResEnergyTransferMode: DC_CPDResEnergyTransferMode }
    | { readonly DC_CableCheckReq: DC_CableCheckReq }
    | { readonly DC_CableCheckRes: DC_CableCheckRes }
    | { readonly DC_ChargeLoopReq: DC_ChargeLoopReq }
    | { readonly DC_ChargeLoopRes: DC_ChargeLoopRes }
    | { readonly DC_ChargeParameterDiscoveryReq: DC_ChargeParameterDiscoveryReq }
    | { readonly DC_ChargeParameterDiscoveryRes: DC_ChargeParameterDiscoveryRes }
    | { readonly DC_PreChargeReq: DC_PreChargeReq }
    | { readonly DC_PreChargeRes: DC_PreChargeRes }
    | { readonly DC_WeldingDetectionReq: DC_WeldingDetectionReq }
    | { readonly DC_WeldingDetectionRes: DC_WeldingDetectionRes }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DepartureTime: number }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly DisplayParameters: iso20_common_types.DisplayParameters }
    | { readonly Dynamic_DC_CLReqControlMode: Dynamic_DC_CLReqControlMode }
    | { readonly Dynamic_DC_CLResControlMode: Dynamic_DC_CLResControlMode }
    | { readonly EVMaximumChargeCurrent: iso20_common_types.RationalNumber }
    | { readonly EVMaximumChargePower: iso20_common_types.RationalNumber }
    | { readonly EVMaximumDischargeCurrent: iso20_common_types.RationalNumber }
    | { readonly EVMaximumDischargePower: iso20_common_types.RationalNumber }
    | { readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMaximumV2XEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMaximumVoltage: iso20_common_types.RationalNumber }
    | { readonly EVMinimumChargeCurrent: iso20_common_types.RationalNumber }
    | { readonly EVMinimumChargePower: iso20_common_types.RationalNumber }
    | { readonly EVMinimumDischargeCurrent: iso20_common_types.RationalNumber }
    | { readonly EVMinimumDischargePower: iso20_common_types.RationalNumber }
    | { readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMinimumV2XEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMinimumVoltage: iso20_common_types.RationalNumber }
    | { readonly EVPresentVoltage: iso20_common_types.RationalNumber }
    | { readonly EVProcessing: iso20_common_types.Processing }
    | { readonly EVSECurrentLimitAchieved: boolean }
    | { readonly EVSEMaximumChargeCurrent: iso20_common_types.RationalNumber }
    | { readonly EVSEMaximumChargePower: iso20_common_types.RationalNumber }
    | { readonly EVSEMaximumDischargeCurrent: iso20_common_types.RationalNumber }
    | { readonly EVSEMaximumDischargePower: iso20_common_types.RationalNumber }
    | { readonly EVSEMaximumVoltage: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumChargeCurrent: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumChargePower: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumDischargeCurrent: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumDischargePower: iso20_common_types.RationalNumber }
    | { readonly EVSEMinimumVoltage: iso20_common_types.RationalNumber }
    | { readonly EVSENotification: iso20_common_types.EvseNotification }
    | { readonly EVSEPowerLimitAchieved: boolean }
    | { readonly EVSEPowerRampLimitation: iso20_common_types.RationalNumber }
    | { readonly EVSEPresentCurrent: iso20_common_types.RationalNumber }
    | { readonly EVSEPresentVoltage: iso20_common_types.RationalNumber }
    | { readonly EVSEProcessing: iso20_common_types.Processing }
    | { readonly EVSEStatus: iso20_common_types.EVSEStatus }
    | { readonly EVSEVoltageLimitAchieved: boolean }
    | { readonly EVTargetCurrent: iso20_common_types.RationalNumber }
    | { readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVTargetVoltage: iso20_common_types.RationalNumber }
    | { readonly EnergyCosts: iso20_common_types.DetailedCost }
    | { readonly Exponent: Hex }
    | { readonly Exponent: number }
    | { readonly G: Hex }
    | { readonly HMACOutputLength: Integer }
    | { readonly Header: iso20_common_types.MessageHeader }
    | { readonly InletHot: boolean }
    | { readonly J: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MaximumSOC: number }
    | { readonly MeterID: string }
    | { readonly MeterInfo: iso20_common_types.MeterInfo }
    | { readonly MeterInfoRequested: boolean }
    | { readonly MeterSignature: Hex }
    | { readonly MeterStatus: number }
    | { readonly MeterTimestamp: Integer }
    | { readonly MgmtData: string }
    | { readonly MinimumSOC: number }
    | { readonly Modulus: Hex }
    | { readonly NotificationMaxDelay: number }
    | { readonly Object: xmldsig.Object }
    | { readonly OccupancyCosts: iso20_common_types.DetailedCost }
    | { readonly OverstayCosts: iso20_common_types.DetailedCost }
    | { readonly P: Hex }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly PGPKeyID: Hex }
    | { readonly PGPKeyPacket: Hex }
    | { readonly PgenCounter: Hex }
    | { readonly PresentSOC: number }
    | { readonly Q: Hex }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Receipt: iso20_common_types.Receipt }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RemainingTimeToMaximumSOC: number }
    | { readonly RemainingTimeToMinimumSOC: number }
    | { readonly RemainingTimeToTargetSOC: number }
    | { readonly ResponseCode: iso20_common_types.ResponseCode }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly RootCertificateID: xmldsig.X509IssuerSerial }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly SPKISexp: Hex }
    | { readonly Scheduled_DC_CLReqControlMode: Scheduled_DC_CLReqControlMode }
    | { readonly Scheduled_DC_CLResControlMode: Scheduled_DC_CLResControlMode }
    | { readonly Seed: Hex }
    | { readonly SessionID: Hex }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly TargetSOC: number }
    | { readonly TargetSOC: number }
    | { readonly TaxCosts: iso20_common_types.DetailedTax }
    | { readonly TaxRuleID: number }
    | { readonly TimeAnchor: Integer }
    | { readonly TimeStamp: Integer }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly Value: number }
    | { readonly X509CRL: Hex }
    | { readonly X509Certificate: Hex }
    | { readonly X509Data: xmldsig.X509Data }
    | { readonly X509IssuerName: string }
    | { readonly X509IssuerSerial: xmldsig.X509IssuerSerial }
    | { readonly X509SKI: Hex }
    | { readonly X509SerialNumber: Integer }
    | { readonly X509SubjectName: string }
    | { readonly XPath: string }
    | { readonly Y: Hex };
}

/** ISO 15118-20 ACDP */
export namespace iso20_acdp {
  export type ElectricalChargingDeviceStatus = 'State_A' | 'State_B' | 'State_C' | 'State_D';
  export type MechanicalChargingDeviceStatus = 'Home' | 'Moving' | 'EndPosition';
  export type CpStatus = 'StateA' | 'StateB' | 'StateC' | 'StateD' | 'StateE';
  export type ErrorCode = 'OK_NoEVError' | 'FAILED' | 'FAILED_EmergencyEvent' | 'FAILED_Breaker' | 'FAILED_RESSTemperatureInhibit' | 'FAILED_RESS' | 'FAILED_ChargingCurrentDifferential' | 'FAILED_ChargingVoltageOutOfRange' | 'FAILED_Reserved1' | 'FAILED_Reserved2';
  export type IsolationStatus = 'Invalid' | 'Safe' | 'Warning' | 'Fault';
  /** ACDP_ConnectReqType of ISO 15118-20 ACDP; 3 bytes. */
  export interface ACDP_ConnectReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; electricalChargingDeviceStatusType */
    readonly EVElectricalChargingDeviceStatus: ElectricalChargingDeviceStatus;
  }
  /** ACDP_ConnectResType of ISO 15118-20 ACDP; 6 bytes. */
  export interface ACDP_ConnectRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; processingType */
    readonly EVSEProcessing: iso20_common_types.Processing;
    /** required; electricalChargingDeviceStatusType */
    readonly EVSEElectricalChargingDeviceStatus: ElectricalChargingDeviceStatus;
    /** required; mechanicalChargingDeviceStatusType */
    readonly EVSEMechanicalChargingDeviceStatus: MechanicalChargingDeviceStatus;
  }
  /** EVTechnicalStatusType of ISO 15118-20 ACDP; 11 bytes. */
  export interface EVTechnicalStatus {
    /** required; boolean */
    readonly EVReadyToCharge: boolean;
    /** required; boolean */
    readonly EVImmobilizationRequest: boolean;
    /** optional; boolean */
    readonly EVImmobilized?: boolean;
    /** optional; RationalNumberType */
    readonly EVWLANStrength?: iso20_common_types.RationalNumber;
    /** optional; cpStatusType */
    readonly EVCPStatus?: CpStatus;
    /** optional; percentValueType 0..100; % */
    readonly EVSOC?: number;
    /** optional; errorCodeType */
    readonly EVErrorCode?: ErrorCode;
    /** optional; boolean */
    readonly EVTimeout?: boolean;
  }
  /** ACDP_SystemStatusReqType of ISO 15118-20 ACDP; 4 bytes. */
  export interface ACDP_SystemStatusReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; EVTechnicalStatusType */
    readonly EVTechnicalStatus: EVTechnicalStatus;
  }
  /** ACDP_SystemStatusResType of ISO 15118-20 ACDP; 12 bytes. */
  export interface ACDP_SystemStatusRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; mechanicalChargingDeviceStatusType */
    readonly EVSEMechanicalChargingDeviceStatus: MechanicalChargingDeviceStatus;
    /** required; boolean */
    readonly EVSEReadyToCharge: boolean;
    /** required; isolationStatusType */
    readonly EVSEIsolationStatus: IsolationStatus;
    /** required; boolean */
    readonly EVSEDisabled: boolean;
    /** required; boolean */
    readonly EVSEUtilityInterruptEvent: boolean;
    /** required; boolean */
    readonly EVSEEmergencyShutdown: boolean;
    /** required; boolean */
    readonly EVSEMalfunction: boolean;
    /** required; boolean */
    readonly EVInChargePosition: boolean;
    /** required; boolean */
    readonly EVAssociationStatus: boolean;
  }
  /** ACDP_VehiclePositioningReqType of ISO 15118-20 ACDP; 4 bytes. */
  export interface ACDP_VehiclePositioningReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; boolean */
    readonly EVMobilityStatus: boolean;
    /** required; boolean */
    readonly EVPositioningSupport: boolean;
  }
  /** ACDP_VehiclePositioningResType of ISO 15118-20 ACDP; 14 bytes. */
  export interface ACDP_VehiclePositioningRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; processingType */
    readonly EVSEProcessing: iso20_common_types.Processing;
    /** required; boolean */
    readonly EVSEPositioningSupport: boolean;
    /** required; short -32768..32767 */
    readonly EVRelativeXDeviation: number;
    /** required; short -32768..32767 */
    readonly EVRelativeYDeviation: number;
    /** required; short -32768..32767 */
    readonly ContactWindowXc: number;
    /** required; short -32768..32767 */
    readonly ContactWindowYc: number;
    /** required; boolean */
    readonly EVInChargePosition: boolean;
  }
  export type Document =
    | { readonly ACDP_ConnectReq: ACDP_ConnectReq }
    | { readonly ACDP_ConnectRes: ACDP_ConnectRes }
    | { readonly ACDP_DisconnectReq: ACDP_ConnectReq }
    | { readonly ACDP_DisconnectRes: ACDP_ConnectRes }
    | { readonly ACDP_SystemStatusReq: ACDP_SystemStatusReq }
    | { readonly ACDP_SystemStatusRes: ACDP_SystemStatusRes }
    | { readonly ACDP_VehiclePositioningReq: ACDP_VehiclePositioningReq }
    | { readonly ACDP_VehiclePositioningRes: ACDP_VehiclePositioningRes }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MgmtData: string }
    | { readonly Object: xmldsig.Object }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly X509Data: xmldsig.X509Data };
  export type Fragment =
    | { readonly ACDP_ConnectReq: ACDP_ConnectReq }
    | { readonly ACDP_ConnectRes: ACDP_ConnectRes }
    | { readonly ACDP_DisconnectReq: ACDP_ConnectReq }
    | { readonly ACDP_DisconnectRes: ACDP_ConnectRes }
    | { readonly ACDP_SystemStatusReq: ACDP_SystemStatusReq }
    | { readonly ACDP_SystemStatusRes: ACDP_SystemStatusRes }
    | { readonly ACDP_VehiclePositioningReq: ACDP_VehiclePositioningReq }
    | { readonly ACDP_VehiclePositioningRes: ACDP_VehiclePositioningRes }
    | { readonly AckMaxDelay: number }
    | { readonly AdditionalServicesCosts: iso20_common_types.DetailedCost }
    | { readonly Amount: iso20_common_types.RationalNumber }
    | { readonly BPT_DischargedEnergyReadingWh: Integer }
    | { readonly BPT_InductiveEnergyReadingVARh: Integer }
    | { readonly BatteryEnergyCapacity: iso20_common_types.RationalNumber }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly CapacitiveEnergyReadingVARh: Integer }
    | { readonly ChargedEnergyReadingWh: Integer }
    | { readonly ChargingComplete: boolean }
    | { readonly ContactWindowXc: number }
    | { readonly ContactWindowYc: number }
    | { readonly CostPerUnit: iso20_common_types.RationalNumber }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DepartureTime: number }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly DisplayParameters: iso20_common_types.DisplayParameters }
    | { readonly EVAssociationStatus: boolean }
    | { readonly EVCPStatus: CpStatus }
    | { readonly EVElectricalChargingDeviceStatus: ElectricalChargingDeviceStatus }
    | { readonly EVErrorCode: ErrorCode }
    | { readonly EVImmobilizationRequest: boolean }
    | { readonly EVImmobilized: boolean }
    | { readonly EVInChargePosition: boolean }
    | { readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMobilityStatus: boolean }
    | { readonly EVPositioningSupport: boolean }
    | { readonly EVReadyToCharge: boolean }
    | { readonly EVRelativeXDeviation: number }
    | { readonly EVRelativeYDeviation: number }
    | { readonly EVSEDisabled: boolean }
    | { readonly EVSEElectricalChargingDeviceStatus: ElectricalChargingDeviceStatus }
    | { readonly EVSEEmergencyShutdown: boolean }
    | { readonly EVSEIsolationStatus: IsolationStatus }
    | { readonly EVSEMalfunction: boolean }
    | { readonly EVSEMechanicalChargingDeviceStatus: MechanicalChargingDeviceStatus }
    | { readonly EVSENotification: iso20_common_types.EvseNotification }
    | { readonly EVSEPositioningSupport: boolean }
    | { readonly EVSEProcessing: iso20_common_types.Processing }
    | { readonly EVSEReadyToCharge: boolean }
    | { readonly EVSEStatus: iso20_common_types.EVSEStatus }
    | { readonly EVSEUtilityInterruptEvent: boolean }
    | { readonly EVSOC: number }
    | { readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVTechnicalStatus: EVTechnicalStatus }
    | { readonly EVTimeout: boolean }
    | { readonly EVWLANStrength: iso20_common_types.RationalNumber }
    | { readonly EnergyCosts: iso20_common_types.DetailedCost }
    | { readonly Exponent: Hex }
    | { readonly Exponent: number }
    | { readonly G: Hex }
    | { readonly HMACOutputLength: Integer }
    | { readonly Header: iso20_common_types.MessageHeader }
    | { readonly InletHot: boolean }
    | { readonly J: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MaximumSOC: number }
    | { readonly MeterID: string }
    | { readonly MeterInfo: iso20_common_types.MeterInfo }
    | { readonly MeterInfoRequested: boolean }
    | { readonly MeterSignature: Hex }
    | { readonly MeterStatus: number }
    | { readonly MeterTimestamp: Integer }
    | { readonly MgmtData: string }
    | { readonly MinimumSOC: number }
    | { readonly Modulus: Hex }
    | { readonly NotificationMaxDelay: number }
    | { readonly Object: xmldsig.Object }
    | { readonly OccupancyCosts: iso20_common_types.DetailedCost }
    | { readonly OverstayCosts: iso20_common_types.DetailedCost }
    | { readonly P: Hex }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly PGPKeyID: Hex }
    | { readonly PGPKeyPacket: Hex }
    | { readonly PgenCounter: Hex }
    | { readonly PresentSOC: number }
    | { readonly Q: Hex }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Receipt: iso20_common_types.Receipt }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RemainingTimeToMaximumSOC: number }
    | { readonly RemainingTimeToMinimumSOC: number }
    | { readonly RemainingTimeToTargetSOC: number }
    | { readonly ResponseCode: iso20_common_types.ResponseCode }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly RootCertificateID: xmldsig.X509IssuerSerial }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly SPKISexp: Hex }
    | { readonly Seed: Hex }
    | { readonly SessionID: Hex }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly TargetSOC: number }
    | { readonly TaxCosts: iso20_common_types.DetailedTax }
    | { readonly TaxRuleID: number }
    | { readonly TimeAnchor: Integer }
    | { readonly TimeStamp: Integer }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly Value: number }
    | { readonly X509CRL: Hex }
    | { readonly X509Certificate: Hex }
    | { readonly X509Data: xmldsig.X509Data }
    | { readonly X509IssuerName: string }
    | { readonly X509IssuerSerial: xmldsig.X509IssuerSerial }
    | { readonly X509SKI: Hex }
    | { readonly X509SerialNumber: Integer }
    | { readonly X509SubjectName: string }
    | { readonly XPath: string }
    | { readonly Y: Hex };
}

/** ISO 15118-20 WPT */
export namespace iso20_wpt {
  export type WPT_EVResult = 'EVResultUnknown' | 'EVResultSuccess' | 'EVResultFailed';
  export type WPT_EVPCChargeDiagnostics = 'EVPCNoIssue' | 'EVPCTempOverheatDetected' | 'EVPCPowerTransferAnomalyDetected' | 'EVPCAnomalyDetected';
  export type WPT_SPCChargeDiagnostics = 'SPCNoIssue' | 'SPCFODDetected' | 'SPCLOPDetected' | 'SPCTempOverheatDetected' | 'SPCPowerTransferAnomalyDetected' | 'SPCAnomalyDetected';
  export type WPT_PowerClass = 'MF-WPT1' | 'MF-WPT2' | 'MF-WPT3' | 'MF-WPT4';
  export type WPT_FinePositioningMethod = 'Manual' | 'LF_TxEV' | 'LF_TxPrimaryDevice' | 'LPE' | 'Proprietary';
  export type WPT_PairingMethod = 'External confirmation' | 'LPE' | 'LF_TxEV' | 'LF_TxPrimaryDevice' | 'Optical' | 'Proprietary';
  export type WPT_AlignmentCheckMethod = 'PowerCheck' | 'LPE' | 'Proprietary';
  /** WPT_AlignmentCheckReqType of ISO 15118-20 WPT; 10 bytes. */
  export interface WPT_AlignmentCheckReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; processingType */
    readonly EVProcessing: iso20_common_types.Processing;
    /** optional; RationalNumberType; A */
    readonly TargetCoilCurrent?: iso20_common_types.RationalNumber;
    /** required; WPT_EVResultType */
    readonly EVResultCode: WPT_EVResult;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly VendorSpecificDataContainer?: readonly Hex[];
  }
  /** WPT_AlignmentCheckResType of ISO 15118-20 WPT; 13 bytes. */
  export interface WPT_AlignmentCheckRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; processingType */
    readonly EVSEProcessing: iso20_common_types.Processing;
    /** optional; RationalNumberType */
    readonly PowerTransmitted?: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; A */
    readonly SupplyDeviceCurrent?: iso20_common_types.RationalNumber;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly VendorSpecificDataContainer?: readonly Hex[];
  }
  /** WPT_EVPCPowerControlParameterType of ISO 15118-20 WPT; 12 bytes. */
  export interface WPT_EVPCPowerControlParameter {
    /** required; RationalNumberType; A */
    readonly EVPCCoilCurrentRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVPCCoilCurrentInformation: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly EVPCCurrentOutputInformation: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; V */
    readonly EVPCVoltageOutputInformation: iso20_common_types.RationalNumber;
  }
  /** WPT_ChargeLoopReqType of ISO 15118-20 WPT; 20 bytes. */
  export interface WPT_ChargeLoopReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** optional; DisplayParametersType */
    readonly DisplayParameters?: iso20_common_types.DisplayParameters;
    /** required; boolean */
    readonly MeterInfoRequested: boolean;
    /** required; RationalNumberType; W */
    readonly EVPCPowerRequest: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly EVPCPowerOutput: iso20_common_types.RationalNumber;
    /** required; WPT_EVPCChargeDiagnosticsType */
    readonly EVPCChargeDiagnostics: WPT_EVPCChargeDiagnostics;
    /** optional; RationalNumberType */
    readonly EVPCOperatingFrequency?: iso20_common_types.RationalNumber;
    /** optional; WPT_EVPCPowerControlParameterType */
    readonly EVPCPowerControlParameter?: WPT_EVPCPowerControlParameter;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly ManufacturerSpecificDataContainer?: readonly Hex[];
  }
  /** WPT_SPCPowerControlParameterType of ISO 15118-20 WPT; 3 bytes. */
  export interface WPT_SPCPowerControlParameter {
    /** required; RationalNumberType; A */
    readonly SPCPrimaryDeviceCoilCurrentInformation: iso20_common_types.RationalNumber;
  }
  /** WPT_ChargeLoopResType of ISO 15118-20 WPT; 32 bytes. */
  export interface WPT_ChargeLoopRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** optional; EVSEStatusType */
    readonly EVSEStatus?: iso20_common_types.EVSEStatus;
    /** optional; MeterInfoType */
    readonly MeterInfo?: iso20_common_types.MeterInfo;
    /** optional; ReceiptType */
    readonly Receipt?: iso20_common_types.Receipt;
    /** required; RationalNumberType; W */
    readonly EVPCPowerRequest: iso20_common_types.RationalNumber;
    /** optional; RationalNumberType; W */
    readonly SDPowerInput?: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly SPCMaxOutputPowerLimit: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly SPCMinOutputPowerLimit: iso20_common_types.RationalNumber;
    /** required; WPT_SPCChargeDiagnosticsType */
    readonly SPCChargeDiagnostics: WPT_SPCChargeDiagnostics;
    /** optional; RationalNumberType */
    readonly SPCOperatingFrequency?: iso20_common_types.RationalNumber;
    /** optional; WPT_SPCPowerControlParameterType */
    readonly SPCPowerControlParameter?: WPT_SPCPowerControlParameter;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly ManufacturerSpecificDataContainer?: readonly Hex[];
  }
  /** WPT_ChargeParameterDiscoveryReqType of ISO 15118-20 WPT; 15 bytes. */
  export interface WPT_ChargeParameterDiscoveryReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; RationalNumberType; W */
    readonly EVPCMaxReceivablePower: iso20_common_types.RationalNumber;
    /** required; unsignedShort 0..65535 */
    readonly SDMaxGroundClearence: number;
    /** required; unsignedShort 0..65535 */
    readonly SDMinGroundClearence: number;
    /** required; RationalNumberType */
    readonly EVPCNaturalFrequency: iso20_common_types.RationalNumber;
    /** required; boolean */
    readonly EVPCDeviceLocalControl: boolean;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly VendorSpecificDataContainer?: readonly Hex[];
  }
  /** WPT_ChargeParameterDiscoveryResType of ISO 15118-20 WPT; 22 bytes. */
  export interface WPT_ChargeParameterDiscoveryRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; WPT_PowerClassType */
    readonly PDInputPowerClass: WPT_PowerClass;
    /** required; RationalNumberType; W */
    readonly SDMinOutputPower: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; W */
    readonly SDMaxOutputPower: iso20_common_types.RationalNumber;
    /** required; unsignedShort 0..65535 */
    readonly SDMaxGroundClearanceSupport: number;
    /** required; unsignedShort 0..65535 */
    readonly SDMinGroundClearanceSupport: number;
    /** required; RationalNumberType; A */
    readonly PDMinCoilCurrent: iso20_common_types.RationalNumber;
    /** required; RationalNumberType; A */
    readonly PDMaxCoilCurrent: iso20_common_types.RationalNumber;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly SDManufacturerSpecificDataContainer?: readonly Hex[];
  }
  /** WPT_LF_TxDataType of ISO 15118-20 WPT; 7 bytes. */
  export interface WPT_LF_TxData {
    /** required; numericIDType 1..4294967295 */
    readonly TxIdentifier: number;
    /** required; RationalNumberType */
    readonly EIRP: iso20_common_types.RationalNumber;
  }
  /** WPT_LF_TxDataListType of ISO 15118-20 WPT; 7 bytes. */
  export interface WPT_LF_TxDataList {
    /** required; WPT_LF_TxDataType */
    readonly WPT_LF_TxDataList: WPT_LF_TxData;
  }
  /** WPT_LF_RxRSSIType of ISO 15118-20 WPT; 7 bytes. */
  export interface WPT_LF_RxRSSI {
    /** required; numericIDType 1..4294967295 */
    readonly TxIdentifier: number;
    /** required; RationalNumberType */
    readonly RSSI: iso20_common_types.RationalNumber;
  }
  /** WPT_LF_RxRSSIListType of ISO 15118-20 WPT; 7 bytes. */
  export interface WPT_LF_RxRSSIList {
    /** required; WPT_LF_RxRSSIType */
    readonly RSSIDataList: WPT_LF_RxRSSI;
  }
  /** WPT_LF_RxDataType of ISO 15118-20 WPT; 11 bytes. */
  export interface WPT_LF_RxData {
    /** required; numericIDType 1..4294967295 */
    readonly RxIdentifier: number;
    /** required; WPT_LF_RxRSSIListType */
    readonly RSSIData: WPT_LF_RxRSSIList;
  }
  /** WPT_LF_RxDataListType of ISO 15118-20 WPT; 2 bytes. */
  export interface WPT_LF_RxDataList {
    /** required; WPT_LF_RxDataType */
    readonly WPT_LF_RxDataList: WPT_LF_RxData;
  }
  /** WPT_LF_DataPackageType of ISO 15118-20 WPT; 6 bytes. */
  export interface WPT_LF_DataPackage {
    /** required; unsignedByte 0..255 */
    readonly PackageIndex: number;
    /** exactly one of LF_TxData, LF_RxData; WPT_LF_TxDataListType */
    readonly LF_TxData?: WPT_LF_TxDataList;
    /** exactly one of LF_TxData, LF_RxData; WPT_LF_RxDataListType */
    readonly LF_RxData?: WPT_LF_RxDataList;
  }
  /** WPT_LF_DataPackageListType of ISO 15118-20 WPT; 7 bytes. */
  export interface WPT_LF_DataPackageList {
    /** required; unsignedByte 0..255 */
    readonly NumPackages: number;
    /** required; WPT_LF_DataPackageType */
    readonly WPT_LF_DataPackage: WPT_LF_DataPackage;
  }
  /** WPT_FinePositioningReqType of ISO 15118-20 WPT; 8 bytes. */
  export interface WPT_FinePositioningReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; processingType */
    readonly EVProcessing: iso20_common_types.Processing;
    /** required; WPT_EVResultType */
    readonly EVResultCode: WPT_EVResult;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly VendorSpecificDataContainer?: readonly Hex[];
    /** optional; WPT_LF_DataPackageListType */
    readonly WPT_LF_DataPackageList?: WPT_LF_DataPackageList;
  }
  /** WPT_FinePositioningResType of ISO 15118-20 WPT; 8 bytes. */
  export interface WPT_FinePositioningRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; processingType */
    readonly EVSEProcessing: iso20_common_types.Processing;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly VendorSpecificDataContainer?: readonly Hex[];
    /** optional; WPT_LF_DataPackageListType */
    readonly WPT_LF_DataPackageList?: WPT_LF_DataPackageList;
  }
  /** WPT_FinePositioningMethodListType of ISO 15118-20 WPT; 2 bytes. */
  export interface WPT_FinePositioningMethodList {
    /** 1..8 times; WPT_FinePositioningMethodType */
    readonly WPT_FinePositioningMethod: readonly WPT_FinePositioningMethod[];
  }
  /** WPT_PairingMethodListType of ISO 15118-20 WPT; 2 bytes. */
  export interface WPT_PairingMethodList {
    /** 1..8 times; WPT_PairingMethodType */
    readonly WPT_PairingMethod: readonly WPT_PairingMethod[];
  }
  /** WPT_AlignmentCheckMethodListType of ISO 15118-20 WPT; 2 bytes. */
  export interface WPT_AlignmentCheckMethodList {
    /** 1..8 times; WPT_AlignmentCheckMethodType */
    readonly WPT_AlignmentCheckMethod: readonly WPT_AlignmentCheckMethod[];
  }
  /** WPT_CoordinateXYZType of ISO 15118-20 WPT; 6 bytes. */
  export interface WPT_CoordinateXYZ {
    /** required; short -32768..32767 */
    readonly Coord_X: number;
    /** required; short -32768..32767 */
    readonly Coord_Y: number;
    /** required; short -32768..32767 */
    readonly Coord_Z: number;
  }
  /** WPT_TxRxSpecDataType of ISO 15118-20 WPT; 16 bytes. */
  export interface WPT_TxRxSpecData {
    /** required; numericIDType 1..4294967295 */
    readonly TxRxIdentifier: number;
    /** required; WPT_CoordinateXYZType */
    readonly TxRxPosition: WPT_CoordinateXYZ;
    /** required; WPT_CoordinateXYZType */
    readonly TxRxOrientation: WPT_CoordinateXYZ;
  }
  /** WPT_TxRxPulseOrderType of ISO 15118-20 WPT; 6 bytes. */
  export interface WPT_TxRxPulseOrder {
    /** required; unsignedShort 0..65535 */
    readonly IndexNumber: number;
    /** required; numericIDType 1..4294967295 */
    readonly TxRxIdentifier: number;
  }
  /** WPT_TxRxPackageSpecDataType of ISO 15118-20 WPT; 8 bytes. */
  export interface WPT_TxRxPackageSpecData {
    /** 2..255 times; WPT_TxRxPulseOrderType */
    readonly PulseSequenceOrder: readonly WPT_TxRxPulseOrder[];
    /** required; unsignedShort 0..65535 */
    readonly PulseSeparationTime: number;
    /** required; unsignedShort 0..65535 */
    readonly PulseDuration: number;
    /** required; unsignedShort 0..65535 */
    readonly PackageSeparationTime: number;
  }
  /** WPT_LF_TransmitterDataType of ISO 15118-20 WPT; 8 bytes. */
  export interface WPT_LF_TransmitterData {
    /** required; unsignedByte 0..255 */
    readonly NumberOfTransmitters: number;
    /** required; RationalNumberType */
    readonly SignalFrequency: iso20_common_types.RationalNumber;
    /** 2..255 times; WPT_TxRxSpecDataType */
    readonly TxSpecData: readonly WPT_TxRxSpecData[];
    /** optional; WPT_TxRxPackageSpecDataType */
    readonly TxPackageSpecData?: WPT_TxRxPackageSpecData;
  }
  /** WPT_LF_ReceiverDataType of ISO 15118-20 WPT; 3 bytes. */
  export interface WPT_LF_ReceiverData {
    /** required; unsignedByte 0..255 */
    readonly NumberOfReceivers: number;
    /** 2..255 times; WPT_TxRxSpecDataType */
    readonly RxSpecData: readonly WPT_TxRxSpecData[];
  }
  /** WPT_LF_SystemSetupDataType of ISO 15118-20 WPT; 6 bytes. */
  export interface WPT_LF_SystemSetupData {
    /** exactly one of LF_TransmitterSetupData, LF_ReceiverSetupData; WPT_LF_TransmitterDataType */
    readonly LF_TransmitterSetupData?: WPT_LF_TransmitterData;
    /** exactly one of LF_TransmitterSetupData, LF_ReceiverSetupData; WPT_LF_ReceiverDataType */
    readonly LF_ReceiverSetupData?: WPT_LF_ReceiverData;
  }
  /** WPT_FinePositioningSetupReqType of ISO 15118-20 WPT; 15 bytes. */
  export interface WPT_FinePositioningSetupReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; processingType */
    readonly EVProcessing: iso20_common_types.Processing;
    /** required; WPT_FinePositioningMethodListType */
    readonly EVDeviceFinePositioningMethodList: WPT_FinePositioningMethodList;
    /** required; WPT_PairingMethodListType */
    readonly EVDevicePairingMethodList: WPT_PairingMethodList;
    /** required; WPT_AlignmentCheckMethodListType */
    readonly EVDeviceAlignmentCheckMethodList: WPT_AlignmentCheckMethodList;
    /** required; unsignedShort 0..65535 */
    readonly NaturalOffset: number;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly VendorSpecificDataContainer?: readonly Hex[];
    /** optional; WPT_LF_SystemSetupDataType */
    readonly LF_SystemSetupData?: WPT_LF_SystemSetupData;
  }
  /** WPT_FinePositioningSetupResType of ISO 15118-20 WPT; 15 bytes. */
  export interface WPT_FinePositioningSetupRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; WPT_FinePositioningMethodListType */
    readonly PrimaryDeviceFinePositioningMethodList: WPT_FinePositioningMethodList;
    /** required; WPT_PairingMethodListType */
    readonly PrimaryDevicePairingMethodList: WPT_PairingMethodList;
    /** required; WPT_AlignmentCheckMethodListType */
    readonly PrimaryDeviceAlignmentCheckMethodList: WPT_AlignmentCheckMethodList;
    /** required; unsignedShort 0..65535 */
    readonly NaturalOffset: number;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly VendorSpecificDataContainer?: readonly Hex[];
    /** optional; WPT_LF_SystemSetupDataType */
    readonly LF_SystemSetupData?: WPT_LF_SystemSetupData;
  }
  /** WPT_PairingReqType of ISO 15118-20 WPT; 11 bytes. */
  export interface WPT_PairingReq {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; processingType */
    readonly EVProcessing: iso20_common_types.Processing;
    /** optional; numericIDType 1..4294967295 */
    readonly ObservedIDCode?: number;
    /** required; WPT_EVResultType */
    readonly EVResultCode: WPT_EVResult;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly VendorSpecificDataContainer?: readonly Hex[];
  }
  /** AlternativeSECCType of ISO 15118-20 WPT; 9 bytes. */
  export interface AlternativeSECC {
    /** optional; identifierType, at most 255 characters */
    readonly SSID?: string;
    /** optional; bssidType, at most 12 characters */
    readonly BSSID?: string;
    /** optional; ipaddressType, at most 39 characters */
    readonly IPAddress?: string;
    /** optional; unsignedShort 0..65535 */
    readonly Port?: number;
  }
  /** AlternativeSECCListType of ISO 15118-20 WPT; 2 bytes. */
  export interface AlternativeSECCList {
    /** 1..8 times; AlternativeSECCType */
    readonly AlternativeSECC: readonly AlternativeSECC[];
  }
  /** WPT_PairingResType of ISO 15118-20 WPT; 13 bytes. */
  export interface WPT_PairingRes {
    /** required; MessageHeaderType */
    readonly Header: iso20_common_types.MessageHeader;
    /** required; responseCodeType */
    readonly ResponseCode: iso20_common_types.ResponseCode;
    /** required; processingType */
    readonly EVSEProcessing: iso20_common_types.Processing;
    /** optional; numericIDType 1..4294967295 */
    readonly ObservedIDCode?: number;
    /** optional; AlternativeSECCListType */
    readonly AlternativeSECCList?: AlternativeSECCList;
    /** 0..16 times; WPT_DataContainerType, at most 256 bytes */
    readonly VendorSpecificDataContainer?: readonly Hex[];
  }
  export type Document =
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly MgmtData: string }
    | { readonly Object: xmldsig.Object }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly WPT_AlignmentCheckReq: WPT_AlignmentCheckReq }
    | { readonly WPT_AlignmentCheckRes: WPT_AlignmentCheckRes }
    | { readonly WPT_ChargeLoopReq: WPT_ChargeLoopReq }
    | { readonly WPT_ChargeLoopRes: WPT_ChargeLoopRes }
    | { readonly WPT_ChargeParameterDiscoveryReq: WPT_ChargeParameterDiscoveryReq }
    | { readonly WPT_ChargeParameterDiscoveryRes: WPT_ChargeParameterDiscoveryRes }
    | { readonly WPT_FinePositioningReq: WPT_FinePositioningReq }
    | { readonly WPT_FinePositioningRes: WPT_FinePositioningRes }
    | { readonly WPT_FinePositioningSetupReq: WPT_FinePositioningSetupReq }
    | { readonly WPT_FinePositioningSetupRes: WPT_FinePositioningSetupRes }
    | { readonly WPT_PairingReq: WPT_PairingReq }
    | { readonly WPT_PairingRes: WPT_PairingRes }
    | { readonly X509Data: xmldsig.X509Data };
  export type Fragment =
    | { readonly AckMaxDelay: number }
    | { readonly AdditionalServicesCosts: iso20_common_types.DetailedCost }
    | { readonly AlternativeSECC: AlternativeSECC }
    | { readonly AlternativeSECCList: AlternativeSECCList }
    | { readonly Amount: iso20_common_types.RationalNumber }
    | { readonly BPT_DischargedEnergyReadingWh: Integer }
    | { readonly BPT_InductiveEnergyReadingVARh: Integer }
    | { readonly BSSID: string }
    | { readonly BatteryEnergyCapacity: iso20_common_types.RationalNumber }
    | { readonly CanonicalizationMethod: xmldsig.CanonicalizationMethod }
    | { readonly CapacitiveEnergyReadingVARh: Integer }
    | { readonly ChargedEnergyReadingWh: Integer }
    | { readonly ChargingComplete: boolean }
    | { readonly Coord_X: number }
    | { readonly Coord_Y: number }
    | { readonly Coord_Z: number }
    | { readonly CostPerUnit: iso20_common_types.RationalNumber }
    | { readonly DSAKeyValue: xmldsig.DSAKeyValue }
    | { readonly DepartureTime: number }
    | { readonly DigestMethod: xmldsig.DigestMethod }
    | { readonly DigestValue: Hex }
    | { readonly DisplayParameters: iso20_common_types.DisplayParameters }
    | { readonly EIRP: iso20_common_types.RationalNumber }
    | { readonly EVDeviceAlignmentCheckMethodList: WPT_AlignmentCheckMethodList }
    | { readonly EVDeviceFinePositioningMethodList: WPT_FinePositioningMethodList }
    | { readonly EVDevicePairingMethodList: WPT_PairingMethodList }
    | { readonly EVMaximumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVMinimumEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EVPCChargeDiagnostics: WPT_EVPCChargeDiagnostics }
    | { readonly EVPCCoilCurrentInformation: iso20_common_types.RationalNumber }
    | { readonly EVPCCoilCurrentRequest: iso20_common_types.RationalNumber }
    | { readonly EVPCCurrentOutputInformation: iso20_common_types.RationalNumber }
    | { readonly EVPCDeviceLocalControl: boolean }
    | { readonly EVPCMaxReceivablePower: iso20_common_types.RationalNumber }
    | { readonly EVPCNaturalFrequency: iso20_common_types.RationalNumber }
    | { readonly EVPCOperatingFrequency: iso20_common_types.RationalNumber }
    | { readonly EVPCPowerControlParameter: WPT_EVPCPowerControlParameter }
    | { readonly EVPCPowerOutput: iso20_common_types.RationalNumber }
    | { readonly EVPCPowerRequest: iso20_common_types.RationalNumber }
    | { readonly EVPCVoltageOutputInformation: iso20_common_types.RationalNumber }
    | { readonly EVProcessing: iso20_common_types.Processing }
    | { readonly EVResultCode: WPT_EVResult }
    | { readonly EVSENotification: iso20_common_types.EvseNotification }
    | { readonly EVSEProcessing: iso20_common_types.Processing }
    | { readonly EVSEStatus: iso20_common_types.EVSEStatus }
    | { readonly EVTargetEnergyRequest: iso20_common_types.RationalNumber }
    | { readonly EnergyCosts: iso20_common_types.DetailedCost }
    | { readonly Exponent: Hex }
    | { readonly Exponent: number }
    | { readonly G: Hex }
    | { readonly HMACOutputLength: Integer }
    | { readonly Header: iso20_common_types.MessageHeader }
    | { readonly IPAddress: string }
    | { readonly IndexNumber: number }
    | { readonly InletHot: boolean }
    | { readonly J: Hex }
    | { readonly KeyInfo: xmldsig.KeyInfo }
    | { readonly KeyName: string }
    | { readonly KeyValue: xmldsig.KeyValue }
    | { readonly LF_ReceiverSetupData: WPT_LF_ReceiverData }
    | { readonly LF_RxData: WPT_LF_RxDataList }
    | { readonly LF_SystemSetupData: WPT_LF_SystemSetupData }
    | { readonly LF_TransmitterSetupData: WPT_LF_TransmitterData }
    | { readonly LF_TxData: WPT_LF_TxDataList }
    | { readonly Manifest: xmldsig.Manifest }
    | { readonly ManufacturerSpecificDataContainer: Hex }
    | { readonly MaximumSOC: number }
    | { readonly MeterID: string }
    | { readonly MeterInfo: iso20_common_types.MeterInfo }
    | { readonly MeterInfoRequested: boolean }
    | { readonly MeterSignature: Hex }
    | { readonly MeterStatus: number }
    | { readonly MeterTimestamp: Integer }
    | { readonly MgmtData: string }
    | { readonly MinimumSOC: number }
    | { readonly Modulus: Hex }
    | { readonly NaturalOffset: number }
    | { readonly NotificationMaxDelay: number }
    | { readonly NumPackages: number }
    | { readonly NumberOfReceivers: number }
    | { readonly NumberOfTransmitters: number }
    | { readonly Object: xmldsig.Object }
    | { readonly ObservedIDCode: number }
    | { readonly OccupancyCosts: iso20_common_types.DetailedCost }
    | { readonly OverstayCosts: iso20_common_types.DetailedCost }
    | { readonly P: Hex }
    | { readonly PDInputPowerClass: WPT_PowerClass }
    | { readonly PDMaxCoilCurrent: iso20_common_types.RationalNumber }
    | { readonly PDMinCoilCurrent: iso20_common_types.RationalNumber }
    | { readonly PGPData: xmldsig.PGPData }
    | { readonly PGPKeyID: Hex }
    | { readonly PGPKeyPacket: Hex }
    | { readonly PackageIndex: number }
    | { readonly PackageSeparationTime: number }
    | { readonly PgenCounter: Hex }
    | { readonly Port: number }
    | { readonly PowerTransmitted: iso20_common_types.RationalNumber }
    | { readonly PresentSOC: number }
    | { readonly PrimaryDeviceAlignmentCheckMethodList: WPT_AlignmentCheckMethodList }
    | { readonly PrimaryDeviceFinePositioningMethodList: WPT_FinePositioningMethodList }
    | { readonly PrimaryDevicePairingMethodList: WPT_PairingMethodList }
    | { readonly PulseDuration: number }
    | { readonly PulseSeparationTime: number }
    | { readonly PulseSequenceOrder: WPT_TxRxPulseOrder }
    | { readonly Q: Hex }
    | { readonly RSAKeyValue: xmldsig.RSAKeyValue }
    | { readonly RSSI: iso20_common_types.RationalNumber }
    | { readonly RSSIData: WPT_LF_RxRSSIList }
    | { readonly RSSIDataList: WPT_LF_RxRSSI }
    | { readonly Receipt: iso20_common_types.Receipt }
    | { readonly Reference: xmldsig.Reference }
    | { readonly RemainingTimeToMaximumSOC: number }
    | { readonly RemainingTimeToMinimumSOC: number }
    | { readonly RemainingTimeToTargetSOC: number }
    | { readonly ResponseCode: iso20_common_types.ResponseCode }
    | { readonly RetrievalMethod: xmldsig.RetrievalMethod }
    | { readonly RootCertificateID: xmldsig.X509IssuerSerial }
    | { readonly RxIdentifier: number }
    | { readonly RxSpecData: WPT_TxRxSpecData }
    | { readonly SDManufacturerSpecificDataContainer: Hex }
    | { readonly SDMaxGroundClearanceSupport: number }
    | { readonly SDMaxGroundClearence: number }
    | { readonly SDMaxOutputPower: iso20_common_types.RationalNumber }
    | { readonly SDMinGroundClearanceSupport: number }
    | { readonly SDMinGroundClearence: number }
    | { readonly SDMinOutputPower: iso20_common_types.RationalNumber }
    | { readonly SDPowerInput: iso20_common_types.RationalNumber }
    | { readonly SPCChargeDiagnostics: WPT_SPCChargeDiagnostics }
    | { readonly SPCMaxOutputPowerLimit: iso20_common_types.RationalNumber }
    | { readonly SPCMinOutputPowerLimit: iso20_common_types.RationalNumber }
    | { readonly SPCOperatingFrequency: iso20_common_types.RationalNumber }
    | { readonly SPCPowerControlParameter: WPT_SPCPowerControlParameter }
    | { readonly SPCPrimaryDeviceCoilCurrentInformation: iso20_common_types.RationalNumber }
    | { readonly SPKIData: xmldsig.SPKIData }
    | { readonly SPKISexp: Hex }
    | { readonly SSID: string }
    | { readonly Seed: Hex }
    | { readonly SessionID: Hex }
    | { readonly SignalFrequency: iso20_common_types.RationalNumber }
    | { readonly Signature: xmldsig.Signature }
    | { readonly SignatureMethod: xmldsig.SignatureMethod }
    | { readonly SignatureProperties: xmldsig.SignatureProperties }
    | { readonly SignatureProperty: xmldsig.SignatureProperty }
    | { readonly SignatureValue: xmldsig.SignatureValue }
    | { readonly SignedInfo: xmldsig.SignedInfo }
    | { readonly SupplyDeviceCurrent: iso20_common_types.RationalNumber }
    | { readonly TargetCoilCurrent: iso20_common_types.RationalNumber }
    | { readonly TargetSOC: number }
    | { readonly TaxCosts: iso20_common_types.DetailedTax }
    | { readonly TaxRuleID: number }
    | { readonly TimeAnchor: Integer }
    | { readonly TimeStamp: Integer }
    | { readonly Transform: xmldsig.Transform }
    | { readonly Transforms: xmldsig.Transforms }
    | { readonly TxIdentifier: number }
    | { readonly TxPackageSpecData: WPT_TxRxPackageSpecData }
    | { readonly TxRxIdentifier: number }
    | { readonly TxRxOrientation: WPT_CoordinateXYZ }
    | { readonly TxRxPosition: WPT_CoordinateXYZ }
    | { readonly TxSpecData: WPT_TxRxSpecData }
    | { readonly Value: number }
    | { readonly VendorSpecificDataContainer: Hex }
    | { readonly WPT_AlignmentCheckMethod: WPT_AlignmentCheckMethod }
    | { readonly WPT_AlignmentCheckReq: WPT_AlignmentCheckReq }
    | { readonly WPT_AlignmentCheckRes: WPT_AlignmentCheckRes }
    | { readonly WPT_ChargeLoopReq: WPT_ChargeLoopReq }
    | { readonly WPT_ChargeLoopRes: WPT_ChargeLoopRes }
    | { readonly WPT_ChargeParameterDiscoveryReq: WPT_ChargeParameterDiscoveryReq }
    | { readonly WPT_ChargeParameterDiscoveryRes: WPT_ChargeParameterDiscoveryRes }
    | { readonly WPT_FinePositioningMethod: WPT_FinePositioningMethod }
    | { readonly WPT_FinePositioningReq: WPT_FinePositioningReq }
    | { readonly WPT_FinePositioningRes: WPT_FinePositioningRes }
    | { readonly WPT_FinePositioningSetupReq: WPT_FinePositioningSetupReq }
    | { readonly WPT_FinePositioningSetupRes: WPT_FinePositioningSetupRes }
    | { readonly WPT_LF_DataPackage: WPT_LF_DataPackage }
    | { readonly WPT_LF_DataPackageList: WPT_LF_DataPackageList }
    | { readonly WPT_LF_RxDataList: WPT_LF_RxData }
    | { readonly WPT_LF_TxDataList: WPT_LF_TxData }
    | { readonly WPT_PairingMethod: WPT_PairingMethod }
    | { readonly WPT_PairingReq: WPT_PairingReq }
    | { readonly WPT_PairingRes: WPT_PairingRes }
    | { readonly X509CRL: Hex }
    | { readonly X509Certificate: Hex }
    | { readonly X509Data: xmldsig.X509Data }
    | { readonly X509IssuerName: string }
    | { readonly X509IssuerSerial: xmldsig.X509IssuerSerial }
    | { readonly X509SKI: Hex }
    | { readonly X509SerialNumber: Integer }
    | { readonly X509SubjectName: string }
    | { readonly XPath: string }
    | { readonly Y: Hex };
}
