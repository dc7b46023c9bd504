// Fragments for signatures against test vectors: built, and out of a decoded message.
import { ExiError } from '../../../assembly/exi/error';
import { Document, FragmentRoot } from '../../../assembly/exi/generated/iso2';
import { Protocol } from '../../../assembly/exi/generated/protocols';
import { FragmentRoot as SignatureRoot, SignedInfo } from '../../../assembly/exi/generated/xmldsig';
import {
  beginMessage,
  decodeDocument,
  decodeFragment,
  encodeDocument,
  encodeFragment,
  messageError,
} from '../../../assembly/exi/message';
import { ARENA_BYTES, BUFFER_BYTES, INPUT, OUTPUT, REQUEST, RESPONSE, unhex, written } from './memory';

const CHALLENGE = 'a724e1d4ccb0194fa62e6fd189e63a15';
const AUTHORIZATION = '8004061a590c53d50c4d0d0cd15e114c568b9c12991cd0d119c08539270ea66580ca7d31737e8c4f31d0a9e8';
const SIGNED_INFO =
  '80810d3ab9371d29a5189b3718222a2221bb36aaaaabbc9c2d253ca14b43a3a381d1797bbbbbb973b999737b933979918181897981a17bc36b632b73191b9b4309a9899201069643170715548554e315052586c412b43a3a381d1797bbbbbb973b999737b93397aa2917b1b0b737b734b1b0b616b2bc3497a435687474703a2f2f7777772e77332e6f72672f323030312f30342f786d6c647369672d6d6f72652365636473612d73686132353641ff1e371231bf564966456c4c85cdf321b0359e138ed0507b150cc7a2ba7f6ef1b8';
const DIGEST = 'f1e371231bf564966456c4c85cdf321b0359e138ed0507b150cc7a2ba7f6ef';

function fragment(protocol: Protocol, which: u32, record: usize): string {
  return encodeFragment(protocol, which, record, OUTPUT, BUFFER_BYTES) ? written() : `error ${messageError()}`;
}

/** Fills the SignedInfo of the vector. */
function fill(info: SignedInfo): void {
  info.CanonicalizationMethod.setAlgorithm('urn:SJ16n0DTDCvmUUWy8ZJy');
  info.SignatureMethod.setAlgorithm('http://www.w3.org/2001/04/xmlenc#sha512');
  const reference = info.addReference();
  reference.setId('id1pqUHUN1PRXl');
  reference.createTransforms().addTransform().setAlgorithm('http://www.w3.org/TR/canonical-exi/');
  reference.DigestMethod.setAlgorithm('http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256');
  reference.setDigestValue(INPUT, unhex(DIGEST, INPUT));
}

/** A signed AuthorizationReq: the body first, then what is signed over it, in one arena. */
function signed(): Document {
  beginMessage(RESPONSE, ARENA_BYTES);
  const document = Document.create();
  const message = document.createV2G_Message();
  message.Header.setSessionID(INPUT, unhex('1122334455667788', INPUT));
  const req = message.Body.createAuthorizationReq();
  req.setId('id1OT1443ExE1Z.pJdsCDg');
  req.setGenChallenge(INPUT, unhex(CHALLENGE, INPUT));
  expect(fragment(Protocol.iso2, FragmentRoot.AuthorizationReq, changetype<usize>(req))).toBe(AUTHORIZATION);
  const signature = message.Header.createSignature();
  const info = signature.createSignedInfo();
  fill(info);
  expect(fragment(Protocol.xmldsig, SignatureRoot.SignedInfo, changetype<usize>(info))).toBe(SIGNED_INFO);
  signature.SignatureValue.setCONTENT(INPUT, unhex('00ff', INPUT));
  return document;
}

describe('signatures', () => {
  it('gives the fragments of an element and of SignedInfo while a message is built', () => {
    const document = signed();
    expect(encodeDocument(Protocol.iso2, document, OUTPUT, BUFFER_BYTES)).toBe(true);
    const once = written();
    expect(encodeDocument(Protocol.iso2, document, OUTPUT, BUFFER_BYTES)).toBe(true);
    expect(written()).toBe(once, 'a message can be encoded again');
  });

  it('gives the same fragments out of the decoded message', () => {
    expect(encodeDocument(Protocol.iso2, signed(), OUTPUT, BUFFER_BYTES)).toBe(true);
    const bytes = unhex(written(), INPUT);
    const document = changetype<Document>(decodeDocument(Protocol.iso2, INPUT, bytes, REQUEST, ARENA_BYTES)!);
    const message = document.V2G_Message!;
    const req = changetype<usize>(message.Body.AuthorizationReq);
    const info = changetype<usize>(message.Header.Signature!.SignedInfo);
    for (let i = 0; i < 3; i++) {
      expect(fragment(Protocol.iso2, FragmentRoot.AuthorizationReq, req)).toBe(AUTHORIZATION);
      expect(fragment(Protocol.xmldsig, SignatureRoot.SignedInfo, info)).toBe(SIGNED_INFO);
    }
    expect(message.Body.AuthorizationReq!.Id.equals('id1OT1443ExE1Z.pJdsCDg')).toBe(true);
  });

  it('reads fragments', () => {
    const root = decodeFragment(Protocol.xmldsig, INPUT, unhex(SIGNED_INFO, INPUT), REQUEST, ARENA_BYTES)!;
    expect(root.which).toBe(SignatureRoot.SignedInfo);
    const info = changetype<SignedInfo>(root.record);
    expect(info.Reference.count).toBe(1);
    expect(info.Reference.at(0)!.Id.equals('id1pqUHUN1PRXl')).toBe(true);
    expect(info.Reference.at(0)!.DigestValue.byteLength).toBe(31);
    expect(info.Reference.at(0)!.DigestValue.at(30)).toBe(0xef);
    expect(info.Reference.at(0)!.DigestValue.at(31)).toBe(0);
  });

  it('refuses a record of another message', () => {
    const document = signed();
    const req = changetype<usize>(document.V2G_Message!.Body.AuthorizationReq);
    beginMessage(REQUEST, ARENA_BYTES);
    expect(fragment(Protocol.iso2, FragmentRoot.AuthorizationReq, req)).toBe(`error ${ExiError.pointer}`);
  });
});
