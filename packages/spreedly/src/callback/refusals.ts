import type { RefusalReason } from '@three-ds/core'

interface RefusalWords {
  readonly reason: RefusalReason
  readonly hint: string
}

const fetchIt = 'Fetch the transaction by its token instead.'

/**
 * Every reason for which a body, or one transaction of it, is not believed; with words for the operator. None names a value,
 * or what would have been right.
 *
 * Sources: developer.spreedly.com/docs/signed-requests and docs.spreedly.com/guides/offsite-payments/signed-requests (what
 * is signed and how); the rest are rules of this package, because the list of signed fields is not itself signed.
 */
export const refusals = {
  tooLarge: {
    reason: 'too-large',
    hint: 'The body is larger than `maxBytes`. Fetch the transactions instead, or raise the limit.',
  },
  notUtf8: {
    reason: 'unreadable',
    hint: 'The body is not UTF-8. Hand over the bytes as they came, before anything decodes them.',
  },
  neitherFormat: {
    reason: 'unreadable',
    hint: 'The body is neither XML nor JSON. Is a form post or an empty body arriving at this address?',
  },
  malformed: {
    reason: 'unreadable',
    hint: 'The body breaks off, or is not well formed.',
  },
  otherRoot: {
    reason: 'unreadable',
    hint: 'The body holds no transactions. Other messages, a batch export for one, need an address of their own.',
  },
  doctype: {
    reason: 'doctype',
    hint: 'The body declares a document type. Spreedly sends none, and entities could hide in it.',
  },
  entity: {
    reason: 'entity',
    hint: 'The body holds a reference other than the five of XML and character numbers. Spreedly sends none.',
  },
  unsigned: {
    reason: 'unsigned',
    hint: `The transaction has no signature. ${fetchIt}`,
  },
  repeatedSignature: {
    reason: 'ambiguous',
    hint: `The transaction has more than one signature, or a part of it twice or missing. ${fetchIt}`,
  },
  algorithm: {
    reason: 'algorithm-not-allowed',
    hint: `The signature was not made with SHA-1, SHA-256 or SHA-512. ${fetchIt}`,
  },
  fieldList: {
    reason: 'ambiguous',
    hint: `The list of signed fields is not a plain one: names of direct members, in alphabetical order, each once. ${fetchIt}`,
  },
  fieldNotSigned: {
    reason: 'field-not-signed',
    hint: `The signature leaves out a field without which it proves nothing. ${fetchIt}`,
  },
  missingField: {
    reason: 'ambiguous',
    hint: `A field that must be signed is missing, or has no value. ${fetchIt}`,
  },
  repeatedField: {
    reason: 'ambiguous',
    hint: `A signed field stands there more than once. ${fetchIt}`,
  },
  splitValue: {
    reason: 'ambiguous',
    hint: `A signed value is not plain text: it is split by a comment, by CDATA or by a child. ${fetchIt}`,
  },
  nilWithText: {
    reason: 'ambiguous',
    hint: `A signed value is marked as nil and yet has text. ${fetchIt}`,
  },
  numberForm: {
    reason: 'ambiguous',
    hint: `A signed number is not written as it prints, so what was signed cannot be told. ${fetchIt}`,
  },
  separator: {
    reason: 'ambiguous',
    hint: `A signed value holds the bar that separates signed values, or text that no encoding carries. ${fetchIt}`,
  },
  badSignature: {
    reason: 'bad-signature',
    hint:
      'No given secret makes this signature. Is it the signing secret of this environment? An access secret does not sign. ' +
      'Has the secret been rolled? Then give the old one and the new one. Was the body changed or parsed on its way here?',
  },
  valueForm: {
    reason: 'ambiguous',
    hint: `The signature is right, but a signed value does not have its documented form. ${fetchIt}`,
  },
  unknownToken: {
    reason: 'unknown-token',
    hint: 'Spreedly knows no such transaction in this environment.',
  },
  otherToken: {
    reason: 'ambiguous',
    hint: 'Spreedly answered with another transaction than the one that was asked for.',
  },
  noToken: {
    reason: 'unreadable',
    hint: 'The transaction names no token, so there is nothing to fetch.',
  },
  tooManyTokens: {
    reason: 'too-large',
    hint: 'The body names more transactions than `maxTransactions`; the surplus was not fetched.',
  },
} as const satisfies Record<string, RefusalWords>

/** Name of a reason in the table. */
export type RefusalName = keyof typeof refusals
