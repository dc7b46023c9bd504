// The message classes against test vectors (bytes that two public codecs agree on), in both directions.
import { ExiError } from '../../../assembly/exi/error';
import * as apphand from '../../../assembly/exi/generated/apphand';
import {
  ChargeParameterDiscoveryRes,
  CostKind,
  CurrentDemandRes,
  DC_EVSEStatusCode,
  Document,
  EVSENotification,
  EVSEProcessing,
  FaultCode,
  PaymentOption,
  ResponseCode,
  UnitSymbol,
} from '../../../assembly/exi/generated/iso2';
import * as common from '../../../assembly/exi/generated/iso20-common';
import { Protocol } from '../../../assembly/exi/generated/protocols';
import { beginMessage, decodeDocument, encodeDocument, messageError } from '../../../assembly/exi/message';
import { ARENA_BYTES, BUFFER_BYTES, INPUT, OUTPUT, REQUEST, RESPONSE, hex, unhex, written } from './memory';

function encoded(protocol: Protocol, document: Document): string {
  return encodeDocument(protocol, document, OUTPUT, BUFFER_BYTES) ? written() : `error ${messageError()}`;
}

function decoded(protocol: Protocol, text: string): usize {
  return changetype<usize>(decodeDocument(protocol, INPUT, unhex(text, INPUT), REQUEST, ARENA_BYTES));
}

/** A response of ISO 15118-2 with this session and nothing in its body yet. */
function response(session: string): Document {
  beginMessage(RESPONSE, ARENA_BYTES);
  const document = Document.create();
  document.createV2G_Message().Header.setSessionID(INPUT, unhex(session, INPUT));
  return document;
}

const DEMAND =
  '80980230640b3971c4ac1800005b22a1c261836252ba908e041008022a00107fdfc18115500081821ffff0102083fefe050c602000405d155969a1b1d52dd19d1599bd31acc9c59939a5c1043f1000';

const SCHEDULES =
  '809802000000000000000010a080013400fc843004850be01513dc80c461800c2010d2c862c892e01f17000fe400018609e1700008a81d521240a0da490000000040ffff01011400c0';

describe('building', () => {
  it('gives the bytes of a CurrentDemandRes', () => {
    const document = response('c1902ce5c712b060');
    const message = document.V2G_Message!;
    const notification = message.Header.createNotification();
    notification.FaultCode = FaultCode.ParsingError;
    notification.setFaultMsg('dT8L0lJWR');
    const res = message.Body.createCurrentDemandRes();
    res.ResponseCode = ResponseCode.OK_OldSessionJoined;
    res.DC_EVSEStatus.NotificationMaxDelay = 8192;
    res.DC_EVSEStatus.EVSENotification = EVSENotification.ReNegotiation;
    res.DC_EVSEStatus.EVSEStatusCode = DC_EVSEStatusCode.Reserved_B;
    res.EVSEPresentVoltage.set(-3, UnitSymbol.V, -16384);
    res.EVSEPresentCurrent.set(3, UnitSymbol.m, -86);
    res.EVSEPowerLimitAchieved = true;
    res.createEVSEMaximumVoltageLimit().set(3, UnitSymbol.s, i16.MIN_VALUE);
    res.createEVSEMaximumCurrentLimit().set(1, UnitSymbol.V, -16384);
    res.createEVSEMaximumPowerLimit().set(2, UnitSymbol.A, -16385);
    res.setEVSEID('EVZhluKtgEfoLk2qfNipA');
    res.SAScheduleTupleID = 127;
    res.ReceiptRequired = false;
    expect(encoded(Protocol.iso2, document)).toBe(DEMAND);
  });

  it('gives the bytes of a ChargeParameterDiscoveryRes with schedules and a tariff', () => {
    const document = response('0000000000000000');
    const res = document.V2G_Message!.Body.createChargeParameterDiscoveryRes();
    res.ResponseCode = ResponseCode.FAILED;
    res.EVSEProcessing = EVSEProcessing.Finished;
    const schedules = res.createSAScheduleList();
    const first = schedules.addSAScheduleTuple();
    first.SAScheduleTupleID = 155;
    const power = first.PMaxSchedule.addPMaxScheduleEntry();
    power.RelativeTimeInterval.start = 63;
    power.PMax.set(-1, UnitSymbol.Wh, 9);
    const second = schedules.addSAScheduleTuple();
    second.SAScheduleTupleID = 191;
    const more = second.PMaxSchedule.addPMaxScheduleEntry();
    more.RelativeTimeInterval.start = 14225192;
    more.PMax.set(3, UnitSymbol.Wh, 3);
    const tariff = second.createSalesTariff();
    tariff.setId('id1dIp');
    tariff.SalesTariffID = 63;
    tariff.NumEPriceLevels = 224;
    const cheap = tariff.addSalesTariffEntry();
    cheap.RelativeTimeInterval.start = 127;
    cheap.EPriceLevel = 0;
    const consumption = cheap.addConsumptionCost();
    consumption.startValue.set(3, UnitSymbol.Wh, 2974);
    const cost = consumption.addCost();
    cost.costKind = CostKind.relativePricePercentage;
    cost.amount = 2;
    const late = tariff.addSalesTariffEntry().RelativeTimeInterval;
    late.start = 10782826;
    late.duration = 109;
    const ac = res.createAC_EVSEChargeParameter();
    ac.AC_EVSEStatus.EVSENotification = EVSENotification.None;
    ac.EVSENominalVoltage.set(-3, UnitSymbol.V, 32767);
    ac.EVSEMaxCurrent.set(-2, UnitSymbol.W, 3);
    expect(encoded(Protocol.iso2, document)).toBe(SCHEDULES);
  });

  it('gives the bytes of an AuthorizationReq with its identifier and challenge', () => {
    const document = response('6682611cd2fe8a');
    document.V2G_Message!.Header.createNotification().FaultCode = FaultCode.UnknownError;
    const req = document.V2G_Message!.Body.createAuthorizationReq();
    req.setId('id1xH');
    req.setGenChallenge(INPUT, unhex('a31cce1bd5b5fc6c19f537d6ffba7760', INPUT));
    expect(encoded(Protocol.iso2, document)).toBe(
      '809801d9a0984734bfa28114000ed2c862f0900428c73386f56d7f1b067d4df5bfee9dd800',
    );
  });

  it('takes optional members back', () => {
    const document = response('ad');
    const req = document.V2G_Message!.Body.createAuthorizationReq();
    req.setId('gone');
    req.clearId();
    document.V2G_Message!.Header.createNotification();
    document.V2G_Message!.Header.clearNotification();
    expect(encoded(Protocol.iso2, document)).toBe('8098006b5008');
  });
});

describe('reading', () => {
  it('finds what a CurrentDemandRes says', () => {
    const document = changetype<Document>(decoded(Protocol.iso2, DEMAND));
    const message = document.V2G_Message!;
    expect(message.Header.SessionID.byteLength).toBe(8);
    expect(hex(message.Header.SessionID.start, 8)).toBe('c1902ce5c712b060');
    expect(message.Header.Notification!.FaultMsg.equals('dT8L0lJWR')).toBe(true);
    expect(message.Header.Notification!.FaultMsg.equals('dT8L0lJW')).toBe(false);
    expect(message.Header.Notification!.FaultMsg.equals('dT8L0lJWRx')).toBe(false);
    expect(message.Header.Signature === null).toBe(true);
    expect(message.Body.CurrentDemandReq === null).toBe(true);
    const res = message.Body.CurrentDemandRes!;
    expect(res.ResponseCode).toBe(ResponseCode.OK_OldSessionJoined);
    expect(res.DC_EVSEStatus.NotificationMaxDelay).toBe(8192);
    expect(res.DC_EVSEStatus.hasEVSEIsolationStatus).toBe(false);
    expect(res.EVSEPresentVoltage.Value).toBe(-16384);
    expect(res.EVSEPresentVoltage.Multiplier).toBe(-3);
    expect(res.EVSEPresentVoltage.Unit).toBe(UnitSymbol.V);
    expect(res.EVSEPowerLimitAchieved).toBe(true);
    expect(res.EVSEMaximumPowerLimit!.Value).toBe(-16385);
    expect(res.EVSEID.toString()).toBe('EVZhluKtgEfoLk2qfNipA');
    expect(res.MeterInfo === null).toBe(true);
    expect(res.hasReceiptRequired).toBe(true);
    expect(res.ReceiptRequired).toBe(false);
  });

  it('walks lists', () => {
    const document = changetype<Document>(decoded(Protocol.iso2, SCHEDULES));
    expect(messageError()).toBe(ExiError.none);
    const tuples = document.V2G_Message!.Body.ChargeParameterDiscoveryRes!.SAScheduleList!.SAScheduleTuple;
    expect(tuples.count).toBe(2);
    expect(tuples.at(2) === null).toBe(true);
    expect(tuples.at(-1) === null).toBe(true);
    let ids = 0;
    for (let t = tuples.first; t; t = tuples.next(t)) ids = ids * 1000 + t.SAScheduleTupleID;
    expect(ids).toBe(155191);
    const tariff = tuples.at(1)!.SalesTariff!;
    expect(tariff.SalesTariffDescription.exists).toBe(false);
    expect(tariff.SalesTariffDescription.byteLength).toBe(0);
    expect(tariff.SalesTariffEntry.at(0)!.ConsumptionCost.count).toBe(1);
    expect(tariff.SalesTariffEntry.at(0)!.ConsumptionCost.at(0)!.Cost.at(0)!.amount).toBe(2);
    expect(tariff.SalesTariffEntry.at(1)!.RelativeTimeInterval.duration).toBe(109);
    expect(tariff.SalesTariffEntry.at(1)!.hasEPriceLevel).toBe(false);
  });

  it('says why there is no message', () => {
    expect(decoded(Protocol.iso2, DEMAND.substr(0, 40))).toBe(0);
    expect(messageError()).toBe(ExiError.truncated);
    expect(decoded(Protocol.iso2, '00' + DEMAND)).toBe(0);
    expect(messageError()).toBe(ExiError.header);
  });

  it('keeps the request while the response is built', () => {
    const request = changetype<Document>(decoded(Protocol.iso2, DEMAND));
    const id = request.V2G_Message!.Header.SessionID;
    beginMessage(RESPONSE, ARENA_BYTES);
    const document = Document.create();
    const message = document.createV2G_Message();
    message.Header.setSessionID(id.start, id.byteLength);
    message.Body.createAuthorizationReq();
    expect(encodeDocument(Protocol.iso2, document, OUTPUT, BUFFER_BYTES)).toBe(true);
    expect(request.V2G_Message!.Body.CurrentDemandRes!.SAScheduleTupleID).toBe(127);
    expect(hex(message.Header.SessionID.start, message.Header.SessionID.byteLength)).toBe('c1902ce5c712b060');
  });
});

describe('other protocols', () => {
  it('builds lists of strings, numbers and enumerations', () => {
    beginMessage(RESPONSE, ARENA_BYTES);
    const document = common.Document.create();
    const res = document.createAuthorizationSetupRes();
    const header = res.createHeader();
    header.setSessionID(INPUT, unhex('0011223344556677', INPUT));
    header.TimeStamp = 1700000000;
    res.ResponseCode = common.ResponseCode.OK;
    res.addAuthorizationServices(common.Authorization.PnC);
    res.addAuthorizationServices(common.Authorization.EIM);
    res.CertificateInstallationService = true;
    const pnc = res.createPnC_ASResAuthorizationMode();
    pnc.setGenChallenge(INPUT, unhex('00112233445566778899aabbccddeeff', INPUT));
    const providers = pnc.createSupportedProviders();
    providers.addProviderID('München');
    providers.addProviderID('X🔌');
    expect(encodeDocument(Protocol.iso20_common, document, OUTPUT, BUFFER_BYTES)).toBe(true);
    const back = changetype<common.Document>(decoded(Protocol.iso20_common, written())).AuthorizationSetupRes!;
    expect(back.Header.TimeStamp).toBe(1700000000);
    expect(back.AuthorizationServices.count).toBe(2);
    expect(back.AuthorizationServices.at(0)).toBe(common.Authorization.PnC);
    expect(back.AuthorizationServices.at(1)).toBe(common.Authorization.EIM);
    expect(back.EIM_ASResAuthorizationMode === null).toBe(true);
    const names = back.PnC_ASResAuthorizationMode!.SupportedProviders!.ProviderID;
    expect(names.at(0)!.equals('München')).toBe(true);
    expect(names.at(1)!.equals('X🔌')).toBe(true);
    expect(names.at(1)!.equals('X🔋')).toBe(false);
    expect(names.at(2) === null).toBe(true);
  });

  it('negotiates with the application handshake', () => {
    beginMessage(RESPONSE, ARENA_BYTES);
    const document = apphand.Document.create();
    const app = document.createsupportedAppProtocolReq().addAppProtocol();
    app.setProtocolNamespace('urn:iso:15118:2:2013:MsgDef');
    app.VersionNumberMajor = 2;
    app.VersionNumberMinor = 0;
    app.SchemaID = 1;
    app.Priority = 1;
    expect(encodeDocument(Protocol.apphand, document, OUTPUT, BUFFER_BYTES)).toBe(true);
    // What a car sends that speaks nothing but ISO 15118-2.
    expect(written()).toBe('8000ebab9371d34b9b79d189a98989c1d191d191818999d26b9b3a232b30020000040040');
  });
});

describe('bounds', () => {
  it('refuses a list beyond its bound', () => {
    const list = response('00').V2G_Message!.Body.createChargeParameterDiscoveryRes().createSAScheduleList();
    for (let i = 0; i < 3; i++) list.addSAScheduleTuple();
    expect(messageError()).toBe(ExiError.none);
    list.addSAScheduleTuple().SAScheduleTupleID = 9;
    expect(messageError()).toBe(ExiError.tooMany);
    expect(list.SAScheduleTuple.count).toBe(3);
  });

  it('refuses strings and binary values that are too long', () => {
    const header = response('00').V2G_Message!.Header;
    expect(header.setSessionID(INPUT, 8)).toBe(true);
    expect(header.setSessionID(INPUT, 9)).toBe(false);
    expect(messageError()).toBe(ExiError.length);
    const fault = response('00').V2G_Message!.Header.createNotification();
    expect(fault.setFaultMsg('ü'.repeat(64))).toBe(true, '64 characters, 128 bytes');
    expect(messageError()).toBe(ExiError.none);
    expect(fault.setFaultMsg('ü'.repeat(65))).toBe(false);
    expect(messageError()).toBe(ExiError.length);
  });

  it('goes on without harm when the arena is full, and says so at the end', () => {
    beginMessage(RESPONSE, 64);
    store<u64>(RESPONSE + 64, 0x1122334455667788);
    const document = Document.create();
    const res = document.createV2G_Message().Body.createCurrentDemandRes();
    for (let i = 0; i < 40; i++) res.createMeterInfo().setMeterID('0123456789');
    res.EVSEPresentVoltage.set(0, UnitSymbol.V, 400);
    expect(messageError()).toBe(ExiError.arenaFull);
    expect(load<u64>(RESPONSE + 64)).toBe(0x1122334455667788);
    expect(encodeDocument(Protocol.iso2, document, OUTPUT, BUFFER_BYTES)).toBe(false);
  });

  it('refuses to hang new records on a message that is not open', () => {
    const request = changetype<Document>(decoded(Protocol.iso2, DEMAND));
    beginMessage(RESPONSE, ARENA_BYTES);
    request.V2G_Message!.Body.CurrentDemandRes!.createMeterInfo();
    expect(messageError()).toBe(ExiError.pointer);
    expect(request.V2G_Message!.Body.CurrentDemandRes!.MeterInfo === null).toBe(true);
  });

  it('tells numbers out of their range and members that are missing when it encodes', () => {
    const document = response('00');
    const res = document.V2G_Message!.Body.createCurrentDemandRes();
    res.setEVSEID('1234567');
    res.EVSEPresentVoltage.set(100, UnitSymbol.V, 1);
    res.SAScheduleTupleID = 1;
    expect(encoded(Protocol.iso2, document)).toBe(`error ${ExiError.range}`);
    const other = response('00');
    other.V2G_Message!.Body.createCurrentDemandRes();
    expect(encoded(Protocol.iso2, other)).toBe(`error ${ExiError.missing}`);
  });

  it('reads required records that are not there yet as zeros', () => {
    beginMessage(RESPONSE, ARENA_BYTES);
    const res = common.ScheduleExchangeRes.create();
    expect(res.EVSEProcessing).toBe(0);
    expect(CurrentDemandRes.create().EVSEID.byteLength).toBe(0);
    expect(ChargeParameterDiscoveryRes.create().SAScheduleList === null).toBe(true);
    expect(PaymentOption.Contract).toBe(0);
  });
});
