// Made by `npm run schema` from the schema files. Do not edit.
/** Whose grammar a message has. */
export enum Protocol {
  /** application handshake */
  apphand,
  /** DIN 70121 */
  din,
  /** ISO 15118-2 */
  iso2,
  /** ISO 15118-20 CommonMessages */
  iso20_common,
  /** ISO 15118-20 AC */
  iso20_ac,
  /** ISO 15118-20 DC */
  iso20_dc,
  /** ISO 15118-20 ACDP */
  iso20_acdp,
  /** ISO 15118-20 WPT */
  iso20_wpt,
  /** XML signature */
  xmldsig,
}
