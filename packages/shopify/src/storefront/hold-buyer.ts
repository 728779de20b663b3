import { invalidInput } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { provider } from '../provider.ts'
import type { Sender } from '../send.ts'
import { buyerIpHeader } from './credentials.ts'

type Headers = Readonly<Record<string, string>>

const buyersIn = (headers: Headers = {}): readonly string[] =>
  Object.entries(headers).flatMap(([name, ip]) => (name.toLowerCase() === buyerIpHeader.toLowerCase() ? [ip] : []))

/**
 * A sender for one buyer. A client's own headers win over those of a call, so another buyer's address would get lost without a
 * word, and Shopify would take both for one.
 *
 * @param buyerIp - the one for whom the client was made, if it was
 * @throws ThreeDSError `invalid-input`, from the call, where it is for somebody else
 */
export function holdBuyer(sender: Sender, buyerIp: string | undefined): Sender {
  if (buyerIp === undefined) return sender
  const { transport } = sender
  const send: Transport['send'] = async (operation, input, options) => {
    if (buyersIn(options?.headers).some((ip) => ip !== buyerIp)) {
      const text = 'this client was made for another buyer'
      const remedy = 'Make the client without `buyerIp`, and pass `forBuyer(ip)` with each call.'
      throw invalidInput([{ path: 'headers', text, remedy }], { provider, operation: operation.name })
    }
    return transport.send(operation, input, options)
  }
  return { ...sender, transport: { send } }
}
