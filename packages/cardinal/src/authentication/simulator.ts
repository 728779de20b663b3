import { cryptogramBytes } from '@three-ds/core'

/**
 * What the twenty bytes of the cryptogram of Cardinal's simulator read. No issuer makes it.
 *
 * Source: the 3-D Secure test pages of NMI, whose sandbox stands on Cardinal's.
 */
const simulatorText = 'cardinalcommerceauth'

/** Did the simulator make it? Then the result is a test, wherever it was read. */
export const isOfSimulator = (cavv: string | undefined): boolean =>
  new TextDecoder().decode(cryptogramBytes(cavv ?? '')) === simulatorText
