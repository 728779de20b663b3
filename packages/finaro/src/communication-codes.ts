/**
 * `primaryCode` of errors after which nobody knows whether the request was carried out: something between Shift4 and the
 * host broke off. Each asks for invoice information before anything is sent again.
 *
 * Source: docs.shift4.com/guides/response-handling/timeouts-and-communications-failures, eighteen codes.
 */
export const communicationCodes: ReadonlySet<string> = new Set([
  '1001',
  '2011',
  '4003',
  '9012',
  '9018',
  '9020',
  '9023',
  '9033',
  '9489',
  '9901',
  '9902',
  '9951',
  '9957',
  '9960',
  '9961',
  '9962',
  '9964',
  '9978',
])
