// Made by `npm run schema` from the schema files. Do not edit.
// Message classes of XML signature. How to use them: docs/exi.md.

import {
  BigInteger,
  Bytes,
  PointerList,
  ROOT_RECORD_BYTES,
  RecordList,
  Root,
  Text,
  alternative,
  follow,
  newAlternative,
  newItem,
  newRecord,
  newRecordAt,
  putBigInteger,
  putBytes,
  putText,
  putUtf8,
  recordAt,
} from '../record';

/** CanonicalizationMethodType of XML signature; 6 bytes. */
@unmanaged
export class CanonicalizationMethod {
  static create(): CanonicalizationMethod {
    return changetype<CanonicalizationMethod>(newRecord(6));
  }
  /** required; attribute; anyURI */
  @inline get Algorithm(): Text { return changetype<Text>(changetype<usize>(this)); }
  setAlgorithm(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setAlgorithmUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 2); }
  /** optional; the text between the elements */
  @inline get CONTENT(): Text { return changetype<Text>(changetype<usize>(this) + 4); }
  setCONTENT(text: string): bool {
    return putText(changetype<usize>(this) + 4, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setCONTENTUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 4, at, bytes, 0, u32.MAX_VALUE);
  }
  clearCONTENT(): void { store<u16>(changetype<usize>(this), 0, 4); }
}

/** DSAKeyValueType of XML signature; 14 bytes. */
@unmanaged
export class DSAKeyValue {
  static create(): DSAKeyValue {
    return changetype<DSAKeyValue>(newRecord(14));
  }
  /** optional; CryptoBinary */
  @inline get P(): Bytes { return changetype<Bytes>(changetype<usize>(this)); }
  setP(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  clearP(): void { store<u16>(changetype<usize>(this), 0, 0); }
  /** optional; CryptoBinary */
  @inline get Q(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setQ(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 0, u32.MAX_VALUE);
  }
  clearQ(): void { store<u16>(changetype<usize>(this), 0, 2); }
  /** optional; CryptoBinary */
  @inline get G(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 4); }
  setG(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 4, at, bytes, 0, u32.MAX_VALUE);
  }
  clearG(): void { store<u16>(changetype<usize>(this), 0, 4); }
  /** required; CryptoBinary */
  @inline get Y(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 6); }
  setY(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 6, at, bytes, 0, u32.MAX_VALUE);
  }
  /** optional; CryptoBinary */
  @inline get J(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 8); }
  setJ(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 8, at, bytes, 0, u32.MAX_VALUE);
  }
  clearJ(): void { store<u16>(changetype<usize>(this), 0, 8); }
  /** optional; CryptoBinary */
  @inline get Seed(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 10); }
  setSeed(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 10, at, bytes, 0, u32.MAX_VALUE);
  }
  clearSeed(): void { store<u16>(changetype<usize>(this), 0, 10); }
  /** optional; CryptoBinary */
  @inline get PgenCounter(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 12); }
  setPgenCounter(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 12, at, bytes, 0, u32.MAX_VALUE);
  }
  clearPgenCounter(): void { store<u16>(changetype<usize>(this), 0, 12); }
}

/** DigestMethodType of XML signature; 6 bytes. */
@unmanaged
export class DigestMethod {
  static create(): DigestMethod {
    return changetype<DigestMethod>(newRecord(6));
  }
  /** required; attribute; anyURI */
  @inline get Algorithm(): Text { return changetype<Text>(changetype<usize>(this)); }
  setAlgorithm(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setAlgorithmUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 2); }
  /** optional; the text between the elements */
  @inline get CONTENT(): Text { return changetype<Text>(changetype<usize>(this) + 4); }
  setCONTENT(text: string): bool {
    return putText(changetype<usize>(this) + 4, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setCONTENTUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 4, at, bytes, 0, u32.MAX_VALUE);
  }
  clearCONTENT(): void { store<u16>(changetype<usize>(this), 0, 4); }
}

/** RSAKeyValueType of XML signature; 4 bytes. */
@unmanaged
export class RSAKeyValue {
  static create(): RSAKeyValue {
    return changetype<RSAKeyValue>(newRecord(4));
  }
  /** required; CryptoBinary */
  @inline get Modulus(): Bytes { return changetype<Bytes>(changetype<usize>(this)); }
  setModulus(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; CryptoBinary */
  @inline get Exponent(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setExponent(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 0, u32.MAX_VALUE);
  }
}

/** KeyValueType of XML signature; 11 bytes. */
@unmanaged
export class KeyValue {
  static create(): KeyValue {
    return changetype<KeyValue>(newRecord(11));
  }
  /** exactly one of DSAKeyValue, RSAKeyValue, ANY; DSAKeyValueType */
  @inline get DSAKeyValue(): DSAKeyValue | null { return changetype<DSAKeyValue | null>(follow(changetype<usize>(this) + 1)); }
  createDSAKeyValue(): DSAKeyValue {
    return changetype<DSAKeyValue>(newRecordAt(changetype<usize>(this) + 1, 14));
  }
  clearDSAKeyValue(): void { store<u16>(changetype<usize>(this), 0, 1); }
  /** exactly one of DSAKeyValue, RSAKeyValue, ANY; RSAKeyValueType */
  @inline get RSAKeyValue(): RSAKeyValue | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<RSAKeyValue>(changetype<usize>(this) + 3) : null; }
  createRSAKeyValue(): RSAKeyValue {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 3, 0, 4);
    return changetype<RSAKeyValue>(changetype<usize>(this) + 3);
  }
  clearRSAKeyValue(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** exactly one of DSAKeyValue, RSAKeyValue, ANY; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 7); }
  /** optional; the text between the elements */
  @inline get CONTENT(): Text { return changetype<Text>(changetype<usize>(this) + 9); }
  setCONTENT(text: string): bool {
    return putText(changetype<usize>(this) + 9, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setCONTENTUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 9, at, bytes, 0, u32.MAX_VALUE);
  }
  clearCONTENT(): void { store<u16>(changetype<usize>(this), 0, 9); }
}

/** TransformType of XML signature; 8 bytes. */
@unmanaged
export class Transform {
  static create(): Transform {
    return changetype<Transform>(newRecord(8));
  }
  /** required; attribute; anyURI */
  @inline get Algorithm(): Text { return changetype<Text>(changetype<usize>(this)); }
  setAlgorithm(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setAlgorithmUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; string */
  @inline get XPath(): PointerList<Text> { return changetype<PointerList<Text>>(changetype<usize>(this) + 2); }
  addXPath(text: string): bool {
    return putText(newItem(changetype<usize>(this) + 2, 2, i32.MAX_VALUE), text, 0, u32.MAX_VALUE);
  }
  addXPathUtf8(at: usize, bytes: u32): bool {
    return putUtf8(newItem(changetype<usize>(this) + 2, 2, i32.MAX_VALUE), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 4); }
  /** optional; the text between the elements */
  @inline get CONTENT(): Text { return changetype<Text>(changetype<usize>(this) + 6); }
  setCONTENT(text: string): bool {
    return putText(changetype<usize>(this) + 6, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setCONTENTUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 6, at, bytes, 0, u32.MAX_VALUE);
  }
  clearCONTENT(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** TransformsType of XML signature; 2 bytes. */
@unmanaged
export class Transforms {
  static create(): Transforms {
    return changetype<Transforms>(newRecord(2));
  }
  /** 1..n times; TransformType */
  @inline get Transform(): RecordList<Transform> { return changetype<RecordList<Transform>>(changetype<usize>(this)); }
  addTransform(): Transform {
    return changetype<Transform>(newItem(changetype<usize>(this), 8, i32.MAX_VALUE));
  }
}

/** RetrievalMethodType of XML signature; 7 bytes. */
@unmanaged
export class RetrievalMethod {
  static create(): RetrievalMethod {
    return changetype<RetrievalMethod>(newRecord(7));
  }
  /** optional; attribute; anyURI */
  @inline get Type(): Text { return changetype<Text>(changetype<usize>(this) + 1); }
  setType(text: string): bool {
    return putText(changetype<usize>(this) + 1, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setTypeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 1, at, bytes, 0, u32.MAX_VALUE);
  }
  clearType(): void { store<u16>(changetype<usize>(this), 0, 1); }
  /** optional; attribute; anyURI */
  @inline get URI(): Text { return changetype<Text>(changetype<usize>(this) + 3); }
  setURI(text: string): bool {
    return putText(changetype<usize>(this) + 3, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setURIUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 3, at, bytes, 0, u32.MAX_VALUE);
  }
  clearURI(): void { store<u16>(changetype<usize>(this), 0, 3); }
  /** optional; TransformsType */
  @inline get Transforms(): Transforms | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<Transforms>(changetype<usize>(this) + 5) : null; }
  createTransforms(): Transforms {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 5, 0, 2);
    return changetype<Transforms>(changetype<usize>(this) + 5);
  }
  clearTransforms(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
}

/** X509IssuerSerialType of XML signature; 4 bytes. */
@unmanaged
export class X509IssuerSerial {
  static create(): X509IssuerSerial {
    return changetype<X509IssuerSerial>(newRecord(4));
  }
  /** required; string */
  @inline get X509IssuerName(): Text { return changetype<Text>(changetype<usize>(this)); }
  setX509IssuerName(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setX509IssuerNameUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** required; integer, any size */
  @inline get X509SerialNumber(): BigInteger { return changetype<BigInteger>(changetype<usize>(this) + 2); }
  /** magnitude, lowest byte first */
  setX509SerialNumber(negative: bool, at: usize, bytes: u32): bool {
    return putBigInteger(changetype<usize>(this) + 2, negative, at, bytes);
  }
}

/** X509DataType of XML signature; 12 bytes. */
@unmanaged
export class X509Data {
  static create(): X509Data {
    return changetype<X509Data>(newRecord(12));
  }
  /** 0..n times; X509IssuerSerialType */
  @inline get X509IssuerSerial(): RecordList<X509IssuerSerial> { return changetype<RecordList<X509IssuerSerial>>(changetype<usize>(this)); }
  addX509IssuerSerial(): X509IssuerSerial {
    return changetype<X509IssuerSerial>(newItem(changetype<usize>(this), 4, i32.MAX_VALUE));
  }
  /** 0..n times; base64Binary */
  @inline get X509SKI(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 2); }
  addX509SKI(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 2, 2, i32.MAX_VALUE), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; string */
  @inline get X509SubjectName(): PointerList<Text> { return changetype<PointerList<Text>>(changetype<usize>(this) + 4); }
  addX509SubjectName(text: string): bool {
    return putText(newItem(changetype<usize>(this) + 4, 2, i32.MAX_VALUE), text, 0, u32.MAX_VALUE);
  }
  addX509SubjectNameUtf8(at: usize, bytes: u32): bool {
    return putUtf8(newItem(changetype<usize>(this) + 4, 2, i32.MAX_VALUE), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; base64Binary */
  @inline get X509Certificate(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 6); }
  addX509Certificate(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 6, 2, i32.MAX_VALUE), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; base64Binary */
  @inline get X509CRL(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this) + 8); }
  addX509CRL(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this) + 8, 2, i32.MAX_VALUE), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 10); }
}

/** PGPDataType of XML signature; 6 bytes. */
@unmanaged
export class PGPData {
  static create(): PGPData {
    return changetype<PGPData>(newRecord(6));
  }
  /** optional; base64Binary */
  @inline get PGPKeyID(): Bytes { return changetype<Bytes>(changetype<usize>(this)); }
  setPGPKeyID(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  clearPGPKeyID(): void { store<u16>(changetype<usize>(this), 0, 0); }
  /** optional; base64Binary */
  @inline get PGPKeyPacket(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setPGPKeyPacket(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 0, u32.MAX_VALUE);
  }
  clearPGPKeyPacket(): void { store<u16>(changetype<usize>(this), 0, 2); }
  /** 0..n times; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 4); }
}

/** SPKIDataType of XML signature; 4 bytes. */
@unmanaged
export class SPKIData {
  static create(): SPKIData {
    return changetype<SPKIData>(newRecord(4));
  }
  /** 1..n times; base64Binary */
  @inline get SPKISexp(): PointerList<Bytes> { return changetype<PointerList<Bytes>>(changetype<usize>(this)); }
  addSPKISexp(at: usize, bytes: u32): bool {
    return putBytes(newItem(changetype<usize>(this), 2, i32.MAX_VALUE), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 2); }
}

/** KeyInfoType of XML signature; 20 bytes. */
@unmanaged
export class KeyInfo {
  static create(): KeyInfo {
    return changetype<KeyInfo>(newRecord(20));
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
  /** 0..n times; string */
  @inline get KeyName(): PointerList<Text> { return changetype<PointerList<Text>>(changetype<usize>(this) + 2); }
  addKeyName(text: string): bool {
    return putText(newItem(changetype<usize>(this) + 2, 2, i32.MAX_VALUE), text, 0, u32.MAX_VALUE);
  }
  addKeyNameUtf8(at: usize, bytes: u32): bool {
    return putUtf8(newItem(changetype<usize>(this) + 2, 2, i32.MAX_VALUE), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; KeyValueType */
  @inline get KeyValue(): RecordList<KeyValue> { return changetype<RecordList<KeyValue>>(changetype<usize>(this) + 4); }
  addKeyValue(): KeyValue {
    return changetype<KeyValue>(newItem(changetype<usize>(this) + 4, 11, i32.MAX_VALUE));
  }
  /** 0..n times; RetrievalMethodType */
  @inline get RetrievalMethod(): RecordList<RetrievalMethod> { return changetype<RecordList<RetrievalMethod>>(changetype<usize>(this) + 6); }
  addRetrievalMethod(): RetrievalMethod {
    return changetype<RetrievalMethod>(newItem(changetype<usize>(this) + 6, 7, i32.MAX_VALUE));
  }
  /** 0..n times; X509DataType */
  @inline get X509Data(): RecordList<X509Data> { return changetype<RecordList<X509Data>>(changetype<usize>(this) + 8); }
  addX509Data(): X509Data {
    return changetype<X509Data>(newItem(changetype<usize>(this) + 8, 12, i32.MAX_VALUE));
  }
  /** 0..n times; PGPDataType */
  @inline get PGPData(): RecordList<PGPData> { return changetype<RecordList<PGPData>>(changetype<usize>(this) + 10); }
  addPGPData(): PGPData {
    return changetype<PGPData>(newItem(changetype<usize>(this) + 10, 6, i32.MAX_VALUE));
  }
  /** 0..n times; SPKIDataType */
  @inline get SPKIData(): RecordList<SPKIData> { return changetype<RecordList<SPKIData>>(changetype<usize>(this) + 12); }
  addSPKIData(): SPKIData {
    return changetype<SPKIData>(newItem(changetype<usize>(this) + 12, 4, i32.MAX_VALUE));
  }
  /** 0..n times; string */
  @inline get MgmtData(): PointerList<Text> { return changetype<PointerList<Text>>(changetype<usize>(this) + 14); }
  addMgmtData(text: string): bool {
    return putText(newItem(changetype<usize>(this) + 14, 2, i32.MAX_VALUE), text, 0, u32.MAX_VALUE);
  }
  addMgmtDataUtf8(at: usize, bytes: u32): bool {
    return putUtf8(newItem(changetype<usize>(this) + 14, 2, i32.MAX_VALUE), at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 16); }
  /** optional; the text between the elements */
  @inline get CONTENT(): Text { return changetype<Text>(changetype<usize>(this) + 18); }
  setCONTENT(text: string): bool {
    return putText(changetype<usize>(this) + 18, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setCONTENTUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 18, at, bytes, 0, u32.MAX_VALUE);
  }
  clearCONTENT(): void { store<u16>(changetype<usize>(this), 0, 18); }
}

/** ReferenceType of XML signature; 17 bytes. */
@unmanaged
export class Reference {
  static create(): Reference {
    return changetype<Reference>(newRecord(17));
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
  /** optional; attribute; anyURI */
  @inline get Type(): Text { return changetype<Text>(changetype<usize>(this) + 3); }
  setType(text: string): bool {
    return putText(changetype<usize>(this) + 3, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setTypeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 3, at, bytes, 0, u32.MAX_VALUE);
  }
  clearType(): void { store<u16>(changetype<usize>(this), 0, 3); }
  /** optional; attribute; anyURI */
  @inline get URI(): Text { return changetype<Text>(changetype<usize>(this) + 5); }
  setURI(text: string): bool {
    return putText(changetype<usize>(this) + 5, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setURIUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 5, at, bytes, 0, u32.MAX_VALUE);
  }
  clearURI(): void { store<u16>(changetype<usize>(this), 0, 5); }
  /** optional; TransformsType */
  @inline get Transforms(): Transforms | null { return load<u8>(changetype<usize>(this), 0) & 1 ? changetype<Transforms>(changetype<usize>(this) + 7) : null; }
  createTransforms(): Transforms {
    store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) | 1, 0);
    memory.fill(changetype<usize>(this) + 7, 0, 2);
    return changetype<Transforms>(changetype<usize>(this) + 7);
  }
  clearTransforms(): void { store<u8>(changetype<usize>(this), load<u8>(changetype<usize>(this), 0) & 254, 0); }
  /** required; DigestMethodType */
  @inline get DigestMethod(): DigestMethod { return changetype<DigestMethod>(changetype<usize>(this) + 9); }
  /** required; DigestValueType */
  @inline get DigestValue(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 15); }
  setDigestValue(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 15, at, bytes, 0, u32.MAX_VALUE);
  }
}

/** ManifestType of XML signature; 4 bytes. */
@unmanaged
export class Manifest {
  static create(): Manifest {
    return changetype<Manifest>(newRecord(4));
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
  /** 1..n times; ReferenceType */
  @inline get Reference(): RecordList<Reference> { return changetype<RecordList<Reference>>(changetype<usize>(this) + 2); }
  addReference(): Reference {
    return changetype<Reference>(newItem(changetype<usize>(this) + 2, 17, i32.MAX_VALUE));
  }
}

/** ObjectType of XML signature; 10 bytes. */
@unmanaged
export class Object {
  static create(): Object {
    return changetype<Object>(newRecord(10));
  }
  /** optional; attribute; anyURI */
  @inline get Encoding(): Text { return changetype<Text>(changetype<usize>(this)); }
  setEncoding(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setEncodingUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  clearEncoding(): void { store<u16>(changetype<usize>(this), 0, 0); }
  /** optional; attribute; ID */
  @inline get Id(): Text { return changetype<Text>(changetype<usize>(this) + 2); }
  setId(text: string): bool {
    return putText(changetype<usize>(this) + 2, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setIdUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 2, at, bytes, 0, u32.MAX_VALUE);
  }
  clearId(): void { store<u16>(changetype<usize>(this), 0, 2); }
  /** optional; attribute; string */
  @inline get MimeType(): Text { return changetype<Text>(changetype<usize>(this) + 4); }
  setMimeType(text: string): bool {
    return putText(changetype<usize>(this) + 4, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setMimeTypeUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 4, at, bytes, 0, u32.MAX_VALUE);
  }
  clearMimeType(): void { store<u16>(changetype<usize>(this), 0, 4); }
  /** 0..n times; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 6); }
  /** optional; the text between the elements */
  @inline get CONTENT(): Text { return changetype<Text>(changetype<usize>(this) + 8); }
  setCONTENT(text: string): bool {
    return putText(changetype<usize>(this) + 8, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setCONTENTUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 8, at, bytes, 0, u32.MAX_VALUE);
  }
  clearCONTENT(): void { store<u16>(changetype<usize>(this), 0, 8); }
}

/** SignatureMethodType of XML signature; 8 bytes. */
@unmanaged
export class SignatureMethod {
  static create(): SignatureMethod {
    return changetype<SignatureMethod>(newRecord(8));
  }
  /** required; attribute; anyURI */
  @inline get Algorithm(): Text { return changetype<Text>(changetype<usize>(this)); }
  setAlgorithm(text: string): bool {
    return putText(changetype<usize>(this), text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setAlgorithmUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this), at, bytes, 0, u32.MAX_VALUE);
  }
  /** optional; HMACOutputLengthType, any size */
  @inline get HMACOutputLength(): BigInteger { return changetype<BigInteger>(changetype<usize>(this) + 2); }
  /** magnitude, lowest byte first */
  setHMACOutputLength(negative: bool, at: usize, bytes: u32): bool {
    return putBigInteger(changetype<usize>(this) + 2, negative, at, bytes);
  }
  clearHMACOutputLength(): void { store<u16>(changetype<usize>(this), 0, 2); }
  /** 0..n times; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 4); }
  /** optional; the text between the elements */
  @inline get CONTENT(): Text { return changetype<Text>(changetype<usize>(this) + 6); }
  setCONTENT(text: string): bool {
    return putText(changetype<usize>(this) + 6, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setCONTENTUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 6, at, bytes, 0, u32.MAX_VALUE);
  }
  clearCONTENT(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** SignedInfoType of XML signature; 18 bytes. */
@unmanaged
export class SignedInfo {
  static create(): SignedInfo {
    return changetype<SignedInfo>(newRecord(18));
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
  /** required; CanonicalizationMethodType */
  @inline get CanonicalizationMethod(): CanonicalizationMethod { return changetype<CanonicalizationMethod>(changetype<usize>(this) + 2); }
  /** required; SignatureMethodType */
  @inline get SignatureMethod(): SignatureMethod { return changetype<SignatureMethod>(changetype<usize>(this) + 8); }
  /** 1..n times; ReferenceType */
  @inline get Reference(): RecordList<Reference> { return changetype<RecordList<Reference>>(changetype<usize>(this) + 16); }
  addReference(): Reference {
    return changetype<Reference>(newItem(changetype<usize>(this) + 16, 17, i32.MAX_VALUE));
  }
}

/** SignatureValueType of XML signature; 4 bytes. */
@unmanaged
export class SignatureValue {
  static create(): SignatureValue {
    return changetype<SignatureValue>(newRecord(4));
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
  /** required; base64Binary */
  @inline get CONTENT(): Bytes { return changetype<Bytes>(changetype<usize>(this) + 2); }
  setCONTENT(at: usize, bytes: u32): bool {
    return putBytes(changetype<usize>(this) + 2, at, bytes, 0, u32.MAX_VALUE);
  }
}

/** SignatureType of XML signature; 12 bytes. */
@unmanaged
export class Signature {
  static create(): Signature {
    return changetype<Signature>(newRecord(12));
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
  /** required; SignedInfoType */
  @inline get SignedInfo(): SignedInfo { return changetype<SignedInfo>(recordAt(changetype<usize>(this) + 2)); }
  createSignedInfo(): SignedInfo {
    return changetype<SignedInfo>(newRecordAt(changetype<usize>(this) + 2, 18));
  }
  /** required; SignatureValueType */
  @inline get SignatureValue(): SignatureValue { return changetype<SignatureValue>(changetype<usize>(this) + 4); }
  /** optional; KeyInfoType */
  @inline get KeyInfo(): KeyInfo | null { return changetype<KeyInfo | null>(follow(changetype<usize>(this) + 8)); }
  createKeyInfo(): KeyInfo {
    return changetype<KeyInfo>(newRecordAt(changetype<usize>(this) + 8, 20));
  }
  clearKeyInfo(): void { store<u16>(changetype<usize>(this), 0, 8); }
  /** 0..n times; ObjectType */
  @inline get Object(): RecordList<Object> { return changetype<RecordList<Object>>(changetype<usize>(this) + 10); }
  addObject(): Object {
    return changetype<Object>(newItem(changetype<usize>(this) + 10, 10, i32.MAX_VALUE));
  }
}

/** SignaturePropertyType of XML signature; 8 bytes. */
@unmanaged
export class SignatureProperty {
  static create(): SignatureProperty {
    return changetype<SignatureProperty>(newRecord(8));
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
  /** required; attribute; anyURI */
  @inline get Target(): Text { return changetype<Text>(changetype<usize>(this) + 2); }
  setTarget(text: string): bool {
    return putText(changetype<usize>(this) + 2, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setTargetUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 2, at, bytes, 0, u32.MAX_VALUE);
  }
  /** 0..n times; any element */
  @inline get ANY(): RecordList<Root> { return changetype<RecordList<Root>>(changetype<usize>(this) + 4); }
  /** optional; the text between the elements */
  @inline get CONTENT(): Text { return changetype<Text>(changetype<usize>(this) + 6); }
  setCONTENT(text: string): bool {
    return putText(changetype<usize>(this) + 6, text, 0, u32.MAX_VALUE);
  }
  /** UTF-8 at an address */
  setCONTENTUtf8(at: usize, bytes: u32): bool {
    return putUtf8(changetype<usize>(this) + 6, at, bytes, 0, u32.MAX_VALUE);
  }
  clearCONTENT(): void { store<u16>(changetype<usize>(this), 0, 6); }
}

/** SignaturePropertiesType of XML signature; 4 bytes. */
@unmanaged
export class SignatureProperties {
  static create(): SignatureProperties {
    return changetype<SignatureProperties>(newRecord(4));
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
  /** 1..n times; SignaturePropertyType */
  @inline get SignatureProperty(): RecordList<SignatureProperty> { return changetype<RecordList<SignatureProperty>>(changetype<usize>(this) + 2); }
  addSignatureProperty(): SignatureProperty {
    return changetype<SignatureProperty>(newItem(changetype<usize>(this) + 2, 8, i32.MAX_VALUE));
  }
}

/** What a document of XML signature begins with: the root record of a decoded message, or of one to be encoded. */
@unmanaged
export class Document extends Root {
  static create(): Document {
    return changetype<Document>(newRecord(ROOT_RECORD_BYTES));
  }
  /** null: not this one */
  @inline get CanonicalizationMethod(): CanonicalizationMethod | null { return changetype<CanonicalizationMethod | null>(alternative(changetype<usize>(this), 1)); }
  createCanonicalizationMethod(): CanonicalizationMethod {
    return changetype<CanonicalizationMethod>(newAlternative(changetype<usize>(this), 1, 6));
  }
  /** null: not this one */
  @inline get DSAKeyValue(): DSAKeyValue | null { return changetype<DSAKeyValue | null>(alternative(changetype<usize>(this), 2)); }
  createDSAKeyValue(): DSAKeyValue {
    return changetype<DSAKeyValue>(newAlternative(changetype<usize>(this), 2, 14));
  }
  /** null: not this one */
  @inline get DigestMethod(): DigestMethod | null { return changetype<DigestMethod | null>(alternative(changetype<usize>(this), 3)); }
  createDigestMethod(): DigestMethod {
    return changetype<DigestMethod>(newAlternative(changetype<usize>(this), 3, 6));
  }
  /** null: not this one */
  @inline get KeyInfo(): KeyInfo | null { return changetype<KeyInfo | null>(alternative(changetype<usize>(this), 5)); }
  createKeyInfo(): KeyInfo {
    return changetype<KeyInfo>(newAlternative(changetype<usize>(this), 5, 20));
  }
  /** null: not this one */
  @inline get KeyValue(): KeyValue | null { return changetype<KeyValue | null>(alternative(changetype<usize>(this), 7)); }
  createKeyValue(): KeyValue {
    return changetype<KeyValue>(newAlternative(changetype<usize>(this), 7, 11));
  }
  /** null: not this one */
  @inline get Manifest(): Manifest | null { return changetype<Manifest | null>(alternative(changetype<usize>(this), 8)); }
  createManifest(): Manifest {
    return changetype<Manifest>(newAlternative(changetype<usize>(this), 8, 4));
  }
  /** null: not this one */
  @inline get Object(): Object | null { return changetype<Object | null>(alternative(changetype<usize>(this), 10)); }
  createObject(): Object {
    return changetype<Object>(newAlternative(changetype<usize>(this), 10, 10));
  }
  /** null: not this one */
  @inline get PGPData(): PGPData | null { return changetype<PGPData | null>(alternative(changetype<usize>(this), 11)); }
  createPGPData(): PGPData {
    return changetype<PGPData>(newAlternative(changetype<usize>(this), 11, 6));
  }
  /** null: not this one */
  @inline get RSAKeyValue(): RSAKeyValue | null { return changetype<RSAKeyValue | null>(alternative(changetype<usize>(this), 12)); }
  createRSAKeyValue(): RSAKeyValue {
    return changetype<RSAKeyValue>(newAlternative(changetype<usize>(this), 12, 4));
  }
  /** null: not this one */
  @inline get Reference(): Reference | null { return changetype<Reference | null>(alternative(changetype<usize>(this), 13)); }
  createReference(): Reference {
    return changetype<Reference>(newAlternative(changetype<usize>(this), 13, 17));
  }
  /** null: not this one */
  @inline get RetrievalMethod(): RetrievalMethod | null { return changetype<RetrievalMethod | null>(alternative(changetype<usize>(this), 14)); }
  createRetrievalMethod(): RetrievalMethod {
    return changetype<RetrievalMethod>(newAlternative(changetype<usize>(this), 14, 7));
  }
  /** null: not this one */
  @inline get SPKIData(): SPKIData | null { return changetype<SPKIData | null>(alternative(changetype<usize>(this), 15)); }
  createSPKIData(): SPKIData {
    return changetype<SPKIData>(newAlternative(changetype<usize>(this), 15, 4));
  }
  /** null: not this one */
  @inline get Signature(): Signature | null { return changetype<Signature | null>(alternative(changetype<usize>(this), 16)); }
  createSignature(): Signature {
    return changetype<Signature>(newAlternative(changetype<usize>(this), 16, 12));
  }
  /** null: not this one */
  @inline get SignatureMethod(): SignatureMethod | null { return changetype<SignatureMethod | null>(alternative(changetype<usize>(this), 17)); }
  createSignatureMethod(): SignatureMethod {
    return changetype<SignatureMethod>(newAlternative(changetype<usize>(this), 17, 8));
  }
  /** null: not this one */
  @inline get SignatureProperties(): SignatureProperties | null { return changetype<SignatureProperties | null>(alternative(changetype<usize>(this), 18)); }
  createSignatureProperties(): SignatureProperties {
    return changetype<SignatureProperties>(newAlternative(changetype<usize>(this), 18, 4));
  }
  /** null: not this one */
  @inline get SignatureProperty(): SignatureProperty | null { return changetype<SignatureProperty | null>(alternative(changetype<usize>(this), 19)); }
  createSignatureProperty(): SignatureProperty {
    return changetype<SignatureProperty>(newAlternative(changetype<usize>(this), 19, 8));
  }
  /** null: not this one */
  @inline get SignatureValue(): SignatureValue | null { return changetype<SignatureValue | null>(alternative(changetype<usize>(this), 20)); }
  createSignatureValue(): SignatureValue {
    return changetype<SignatureValue>(newAlternative(changetype<usize>(this), 20, 4));
  }
  /** null: not this one */
  @inline get SignedInfo(): SignedInfo | null { return changetype<SignedInfo | null>(alternative(changetype<usize>(this), 21)); }
  createSignedInfo(): SignedInfo {
    return changetype<SignedInfo>(newAlternative(changetype<usize>(this), 21, 18));
  }
  /** null: not this one */
  @inline get Transform(): Transform | null { return changetype<Transform | null>(alternative(changetype<usize>(this), 22)); }
  createTransform(): Transform {
    return changetype<Transform>(newAlternative(changetype<usize>(this), 22, 8));
  }
  /** null: not this one */
  @inline get Transforms(): Transforms | null { return changetype<Transforms | null>(alternative(changetype<usize>(this), 23)); }
  createTransforms(): Transforms {
    return changetype<Transforms>(newAlternative(changetype<usize>(this), 23, 2));
  }
  /** null: not this one */
  @inline get X509Data(): X509Data | null { return changetype<X509Data | null>(alternative(changetype<usize>(this), 24)); }
  createX509Data(): X509Data {
    return changetype<X509Data>(newAlternative(changetype<usize>(this), 24, 12));
  }
}

/** Document.which */
export enum DocumentRoot {
  CanonicalizationMethod = 1,
  DSAKeyValue = 2,
  DigestMethod = 3,
  DigestValue = 4,
  KeyInfo = 5,
  KeyName = 6,
  KeyValue = 7,
  Manifest = 8,
  MgmtData = 9,
  Object = 10,
  PGPData = 11,
  RSAKeyValue = 12,
  Reference = 13,
  RetrievalMethod = 14,
  SPKIData = 15,
  Signature = 16,
  SignatureMethod = 17,
  SignatureProperties = 18,
  SignatureProperty = 19,
  SignatureValue = 20,
  SignedInfo = 21,
  Transform = 22,
  Transforms = 23,
  X509Data = 24,
}

/** Root.which of a fragment */
export enum FragmentRoot {
  CanonicalizationMethod = 1,
  DSAKeyValue = 2,
  DigestMethod = 3,
  DigestValue = 4,
  Exponent = 5,
  G = 6,
  HMACOutputLength = 7,
  J = 8,
  KeyInfo = 9,
  KeyName = 10,
  KeyValue = 11,
  Manifest = 12,
  MgmtData = 13,
  Modulus = 14,
  Object = 15,
  P = 16,
  PGPData = 17,
  PGPKeyID = 18,
  PGPKeyPacket = 19,
  PgenCounter = 20,
  Q = 21,
  RSAKeyValue = 22,
  Reference = 23,
  RetrievalMethod = 24,
  SPKIData = 25,
  SPKISexp = 26,
  Seed = 27,
  Signature = 28,
  SignatureMethod = 29,
  SignatureProperties = 30,
  SignatureProperty = 31,
  SignatureValue = 32,
  SignedInfo = 33,
  Transform = 34,
  Transforms = 35,
  X509CRL = 36,
  X509Certificate = 37,
  X509Data = 38,
  X509IssuerName = 39,
  X509IssuerSerial = 40,
  X509SKI = 41,
  X509SerialNumber = 42,
  X509SubjectName = 43,
  XPath = 44,
  Y = 45,
}
