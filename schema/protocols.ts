// The protocols: which schema files each is made from, in the directory layout of the published schema sets.

export interface Protocol {
  /** as in the vectors and on the command line */
  readonly name: string;
  readonly title: string;
  /** relative to the directory given by --xsd */
  readonly files: readonly string[];
}

export const PROTOCOLS: readonly Protocol[] = [
  { name: 'apphand', title: 'application handshake', files: ['app/V2G_CI_AppProtocol.xsd'] },
  {
    name: 'din',
    title: 'DIN 70121',
    // MsgDef does not import the message bodies.
    files: ['MsgDef', 'MsgBody', 'MsgDataTypes', 'MsgHeader'].map((f) => `din/V2G_CI_${f}.xsd`),
  },
  { name: 'iso2', title: 'ISO 15118-2', files: ['iso2/V2G_CI_MsgDef.xsd'] },
  { name: 'iso20-common', title: 'ISO 15118-20 CommonMessages', files: ['iso20/V2G_CI_CommonMessages.xsd'] },
  { name: 'iso20-ac', title: 'ISO 15118-20 AC', files: ['iso20/V2G_CI_AC.xsd'] },
  { name: 'iso20-dc', title: 'ISO 15118-20 DC', files: ['iso20/V2G_CI_DC.xsd'] },
  { name: 'iso20-acdp', title: 'ISO 15118-20 ACDP', files: ['iso20/V2G_CI_ACDP.xsd'] },
  { name: 'iso20-wpt', title: 'ISO 15118-20 WPT', files: ['iso20/V2G_CI_WPT.xsd'] },
  { name: 'xmldsig', title: 'XML signature', files: ['xmldsig-core-schema.xsd'] },
];
