import { cryptogramAs } from '@three-ds/core'

/**
 * The cryptogram of Cardinal's simulator: "cardinalcommerceauth", twenty bytes. No issuer makes it.
 *
 * Source: the 3-D Secure test pages of NMI, whose sandbox stands on Cardinal's.
 */
const simulatorCryptogram = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='

/** Did the simulator make it? Then the result is a test, wherever it was read. */
export const isOfSimulator = (cavv: string | undefined): boolean =>
  cavv !== undefined && cryptogramAs(cavv, 'base64') === simulatorCryptogram
