/** An error as it stands in the envelope. */
export interface RefusalRow {
  readonly status: 400 | 404 | 504
  /** European merchants' own code. */
  readonly code?: number
  readonly severity?: 'Info' | 'Error' | 'Alert'
  /** At most 16 characters. */
  readonly shortText: string
  /** At most 255 characters; words of the fake. */
  readonly longText: string
  readonly primaryCode?: number
  readonly secondaryCode?: number
}

/**
 * Errors of the fake, instead of an outcome.
 *
 * Sources: Shift4 API 1.7.57, samples of errors, for 9815, 9842, 9862 and 9951 with their short texts and states;
 * docs.shift4.com/guides/appendices/error-codes for the codes from 40000 on. No source prints what stands beside `code`, what
 * 9401 says, or what becomes of an address that is none.
 */
export const refusals = {
  accessTokenUnknown: {
    status: 400,
    primaryCode: 9862,
    secondaryCode: 0,
    shortText: 'AccessToken',
    longText: 'There is no such AccessToken.',
  },
  authTokenUnknown: {
    status: 400,
    primaryCode: 9862,
    secondaryCode: 0,
    shortText: 'AuthToken',
    longText: 'The AuthToken is not valid, or was used before.',
  },
  noInvoice: {
    status: 400,
    primaryCode: 9815,
    secondaryCode: 0,
    shortText: 'NO INV',
    longText: 'There is no such invoice.',
  },
  cardUnknown: {
    status: 400,
    primaryCode: 9842,
    secondaryCode: 0,
    shortText: 'NOT IN CARDRANGE',
    longText: 'This card is not recognized.',
  },
  timeout: {
    status: 504,
    primaryCode: 9951,
    secondaryCode: 0,
    shortText: 'RESPONSE TIMEOUT',
    longText: 'No response came in time.',
  },
  error9401: {
    status: 400,
    primaryCode: 9401,
    secondaryCode: 0,
    shortText: 'ERROR',
    longText: 'The host answered with an error.',
  },
  hostError: {
    status: 400,
    code: 60000,
    severity: 'Error',
    shortText: 'Nonspecific',
    longText: 'The host answered with an error.',
  },
  unreadable: {
    status: 400,
    code: 40103,
    severity: 'Info',
    shortText: 'Invalid Param',
    longText: 'The body is not a JSON object.',
  },
  bodyNotAllowed: {
    status: 400,
    code: 40100,
    severity: 'Info',
    shortText: 'Invalid Param',
    longText: 'GET and DELETE take no body.',
  },
  tokenUnknown: {
    status: 400,
    code: 40105,
    severity: 'Info',
    shortText: 'Invalid Param',
    longText: 'There is no such token.',
  },
  amountInvalid: {
    status: 400,
    code: 40107,
    severity: 'Info',
    shortText: 'Invalid Param',
    longText: 'The amount makes no sense.',
  },
  notWaiting: {
    status: 400,
    code: 50100,
    severity: 'Error',
    shortText: 'Tran Failed',
    longText: 'This 3-D Secure process does not wait for a completion.',
  },
  noSuchPage: {
    status: 404,
    code: 40000,
    severity: 'Error',
    shortText: 'Nonspecific',
    longText: 'There is nothing here.',
  },
} as const satisfies Readonly<Record<string, RefusalRow>>

/** A field or a header that has to be there. */
export const missing = (name: string): RefusalRow => ({
  status: 400,
  code: 40102,
  severity: 'Info',
  shortText: 'Invalid Param',
  longText: `Missing: ${name}`,
})

/** A field or a header whose value makes no sense. */
export const invalid = (name: string): RefusalRow => ({
  status: 400,
  code: 40101,
  severity: 'Info',
  shortText: 'Invalid Param',
  longText: `Invalid: ${name}`,
})
