// Made by `npm run schema` from the schema files. Do not edit.
// Message classes of application handshake. How to use them: docs/exi.md.

import {
  ROOT_RECORD_BYTES,
  RecordList,
  Root,
  Text,
  alternative,
  newAlternative,
  newItem,
  newRecord,
  putText,
  putUtf8,
} from '../record';

/** responseCodeType of application handshake. */
export enum ResponseCode {
  OK_SuccessfulNegotiation = 0,
  OK_SuccessfulNegotiationWithMinorDeviation = 1,
  Failed_NoNegotiation = 2,
}

/** AppProtocolType of application handshake; 12 bytes. */
@unmanaged
export class AppProtocol {
  static create(): AppProtocol {
    return changetype<AppProtocol>(newRecord(12));
  }
  /** required; protocolNamespaceType, at most 100 characters */
  @inline get ProtocolNamespace(): Text { return changetype<Text>(changetype<usize>(this)); }
  setProtocolNamespace(text: string): bool {
    return putText(changetype<usize>(this), text, 0, 100);
  }
  /** UTF-8 at an address */
  setProtocolNamespaceUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, 100);
  }
  /** required; unsignedInt 0..4294967295 */
  @inline get VersionNumberMajor(): u32 { return load<u32>(changetype<usize>(this), 2); }
  @inline set VersionNumberMajor(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 2); }
  /** required; unsignedInt 0..4294967295 */
  @inline get VersionNumberMinor(): u32 { return load<u32>(changetype<usize>(this), 6); }
  @inline set VersionNumberMinor(value: u32) { store<u32>(changetype<usize>(this), <u32>value, 6); }
  /** required; idType 0..255 */
  @inline get SchemaID(): u8 { return load<u8>(changetype<usize>(this), 10); }
  @inline set SchemaID(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 10); }
  /** required; priorityType 1..20 */
  @inline get Priority(): u8 { return load<u8>(changetype<usize>(this), 11); }
  @inline set Priority(value: u8) { store<u8>(changetype<usize>(this), <u8>value, 11); }
}

/** supportedAppProtocolReq of application handshake; 2 bytes. */
@unmanaged
export class SupportedAppProtocolReq {
  static create(): SupportedAppProtocolReq {
    return changetype<SupportedAppProtocolReq>(newRecord(2));
  }
  /** 1..20 times; AppProtocolType */
  @inline get AppProtocol(): RecordList<AppProtocol> { return changetype<RecordList<AppProtocol>>(changetype<usize>(this)); }
  addAppProtocol(): AppProtocol {
    return changetype<AppProtocol>(newItem(changetype<usize>(this), 12, 20));
  }
}

/** supportedAppProtocolRes of application handshake; 3 bytes. */
@unmanaged
export class SupportedAppProtocolRes {
  static create(): SupportedAppProtocolRes {
    return changetype<SupportedAppProtocolRes>(newRecord(3));
  }
  /** required; responseCodeType */
  @inline get ResponseCode(): ResponseCode { return <ResponseCode>load<u8>(changetype<usize>(this), 1); }
  @inline set ResponseCode(value: ResponseCode) { store<u8>(changetype<usize>(this), <u8>value, 1); }
  @inline get hasSchemaID(): bool { return (load<u8>(changetype<usize>(this), 0) & 1) !== 0; }
  /** optional; idType 0..255 */
  @inline get SchemaID(): u8 { return load<u8>(changetype<usize>(this), 2); }
  @inline set SchemaID(value: u8) { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0); store<u8>(changetype<usize>(this), <u8>value, 2); }
  clearSchemaID(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** all members, the optional ones too */
  set(ResponseCode: ResponseCode, SchemaID: u8): void {
    this.ResponseCode = ResponseCode;
    this.SchemaID = SchemaID;
  }
}

/** What a document of application handshake begins with: the root record of a decoded message, or of one to be encoded. */
@unmanaged
export class Document extends Root {
  static create(): Document {
    return changetype<Document>(newRecord(ROOT_RECORD_BYTES));
  }
  /** null: not this one */
  @inline get supportedAppProtocolReq(): SupportedAppProtocolReq | null { return changetype<SupportedAppProtocolReq | null>(alternative(changetype<usize>(this), 1)); }
  createsupportedAppProtocolReq(): SupportedAppProtocolReq {
    return changetype<SupportedAppProtocolReq>(newAlternative(changetype<usize>(this), 1, 2));
  }
  /** null: not this one */
  @inline get supportedAppProtocolRes(): SupportedAppProtocolRes | null { return changetype<SupportedAppProtocolRes | null>(alternative(changetype<usize>(this), 2)); }
  createsupportedAppProtocolRes(): SupportedAppProtocolRes {
    return changetype<SupportedAppProtocolRes>(newAlternative(changetype<usize>(this), 2, 3));
  }
}

/** Document.which */
export enum DocumentRoot {
  supportedAppProtocolReq = 1,
  supportedAppProtocolRes = 2,
}

/** Root.which of a fragment */
export enum FragmentRoot {
  AppProtocol = 1,
  Priority = 2,
  ProtocolNamespace = 3,
  ResponseCode = 4,
  SchemaID = 5,
  VersionNumberMajor = 6,
  VersionNumberMinor = 7,
  supportedAppProtocolReq = 8,
  supportedAppProtocolRes = 9,
}
