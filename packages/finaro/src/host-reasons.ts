/** What a reason means, in our own words. */
export interface HostReason {
  readonly text: string
  /** Who can do something about it. */
  readonly remedy: string
}

const merchant = 'Have Finaro set the merchant account up for it.'
const format = 'Check the fields of the request against Finaro’s formats.'
const later = 'Try again later, with another invoice.'
const support = 'Ask Finaro’s support.'
const another = 'Ask for another card.'

const reason = (text: string, remedy: string): HostReason => ({ text, remedy })
const malformed = reason('a parameter is malformed or missing', format)
const unavailable = reason('the service is not available', later)
const notAllowed = reason('this transaction is not allowed', support)
const denied = reason('it was denied', another)

/**
 * `transaction.hostResponse.reasonCode` in answers about 3-D Secure; the list of codes is open.
 *
 * Source: Shift4 API 1.7.57, `hostResponse.reasonCode` of `/3dsecure/standalone`, in our own words; -38 stands in the list for
 * payments.
 */
export const hostReasons: ReadonlyMap<string, HostReason> = new Map([
  ['-69', reason('the version of 3-D Secure is not taken', format)],
  ['-68', reason('the authentication timed out', later)],
  ['-66', reason('values of 3-D Secure do not go together', format)],
  ['-65', reason('the merchant may not ask for this exemption', merchant)],
  ['-64', reason('the exemption is not allowed for this amount', 'Ask without the exemption.')],
  ['-63', reason('the merchant is not enrolled for 3-D Secure', merchant)],
  ['-50', reason('3-D Secure broke off with an error', later)],
  ['-39', reason('the merchant is not registered with the 3D Adviser', merchant)],
  ['-38', reason('3-D Secure failed', another)],
  ['-37', malformed],
  ['-36', reason('the processor does not take one of the parameters', format)],
  ['-35', reason('the merchant is not registered', merchant)],
  ['-33', reason('the merchant is not registered for routing', merchant)],
  ['-32', reason('the merchant is not registered with the processor', merchant)],
  ['-30', reason('3-D Secure broke off with an error', later)],
  ['-20', reason('the authentication has an error', support)],
  ['-17', unavailable],
  ['-16', unavailable],
  ['-15', unavailable],
  ['-13', reason('the merchant is not enrolled with the 3D Adviser', merchant)],
  ['-12', reason('security restrictions forbid it', support)],
  ['-11', reason('a format is wrong', format)],
  ['-10', reason('the system has an error', support)],
  ['-9', malformed],
  ['-8', malformed],
  ['-7', reason('only Finaro can tell why', support)],
  ['1', notAllowed],
  ['2', notAllowed],
  ['3', notAllowed],
  ['4', notAllowed],
  ['7', reason('the gateway declined it', another)],
  ['9', denied],
  ['11', reason('the same is still in progress', 'Wait, then ask again.')],
  ['13', denied],
  ['15', denied],
])

/** What a reason of the host means in an answer about 3-D Secure; `undefined` for one that no source explains. */
export const describeHostReason = (reasonCode: string): HostReason | undefined => hostReasons.get(reasonCode)
