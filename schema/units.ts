// Units of members whose type does not say them. For PhysicalValueType it is the unit that the standard asks for (the value
// says it, too); for RationalNumberType of ISO 15118-20 and for plain numbers this is the only place.

const UNITS: Readonly<Record<string, string>> = {
  V: `EVMaxVoltage EVMaximumVoltage EVMaximumVoltageLimit EVMinimumVoltage EVPresentVoltage EVTargetVoltage EVSEMaxVoltage
    EVSEMaximumVoltage EVSEMaximumVoltageLimit EVSEMinimumVoltage EVSEMinimumVoltageLimit EVSENominalVoltage
    EVSEPresentVoltage EVPCVoltageOutputInformation`,
  A: `EVMaxCurrent EVMinCurrent EVMaximumChargeCurrent EVMinimumChargeCurrent EVMaximumDischargeCurrent
    EVMinimumDischargeCurrent EVMaximumCurrentLimit EVTargetCurrent EVSEMaxCurrent EVSEMinCurrent EVSEMaximumChargeCurrent
    EVSEMinimumChargeCurrent EVSEMaximumDischargeCurrent EVSEMinimumDischargeCurrent EVSEMaximumCurrentLimit
    EVSEMinimumCurrentLimit EVSEPresentCurrent EVSECurrentRegulationTolerance EVSEPeakCurrentRipple
    EVPCCoilCurrentInformation EVPCCoilCurrentRequest EVPCCurrentOutputInformation PDMaxCoilCurrent PDMinCoilCurrent
    SPCPrimaryDeviceCoilCurrentInformation SupplyDeviceCurrent TargetCoilCurrent`,
  W: `EVMaximumChargePower EVMinimumChargePower EVMaximumDischargePower EVMinimumDischargePower EVMaximumPowerLimit
    EVPresentActivePower EVSEMaximumChargePower EVSEMinimumChargePower EVSEMaximumDischargePower EVSEMinimumDischargePower
    EVSEMaximumPowerLimit EVSEPresentActivePower EVSETargetActivePower ChargingProfileEntryMaxPower PMax Power
    OverstayPowerThreshold PowerRangeStart MaximumPowerAsymmetry EVPCMaxReceivablePower EVPCPowerOutput EVPCPowerRequest
    PowerTransmitted SDMaxOutputPower SDMinOutputPower SDPowerInput SPCMaxOutputPowerLimit SPCMinOutputPowerLimit`,
  var: 'EVPresentReactivePower EVSETargetReactivePower',
  Wh: `EAmount EVEnergyCapacity EVEnergyRequest EVSEEnergyToBeDelivered EVTargetEnergyRequest EVMaximumEnergyRequest
    EVMinimumEnergyRequest EVMaximumV2XEnergyRequest EVMinimumV2XEnergyRequest BatteryEnergyCapacity AvailableEnergy
    MeterReading ChargedEnergyReadingWh BPT_DischargedEnergyReadingWh`,
  varh: 'CapacitiveEnergyReadingVARh BPT_InductiveEnergyReadingVARh',
  Hz: 'EVSENominalFrequency EVSETargetFrequency',
  s: `DepartureTime Duration duration start StartTime NotificationMaxDelay AckMaxDelay RemainingTimeToFullSoC
    RemainingTimeToBulkSoC RemainingTimeToMaximumSOC RemainingTimeToMinimumSOC RemainingTimeToTargetSOC
    ChargingProfileEntryStart OverstayFeePeriod OverstayTimeThreshold ParkingFeePeriod`,
  's since 1970-01-01 UTC': 'TimeStamp MeterTimestamp TMeter EVSETimeStamp DateTimeNow TimeAnchor CheckOutTime',
  '%': `EVRESSSOC BulkSOC FullSOC EVSOC MaximumSOC MinimumSOC PresentSOC TargetSOC RenewableGenerationPercentage`,
};

const unitByName = new Map(Object.entries(UNITS).flatMap(([unit, names]) => names.split(/\s+/).map((n) => [n, unit])));

/** Unit of a number, a physical value or a rational number with this name, on any phase; undefined: none, or not known. */
export function unitOf(member: string): string | undefined {
  return unitByName.get(member.replace(/_L[23]$/, ''));
}
