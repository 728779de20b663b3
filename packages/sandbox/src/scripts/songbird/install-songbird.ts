import type { CardinalSongbird, SongbirdEvents, SongbirdSetup } from '@three-ds/cardinal'
import type { SongbirdConfig, SongbirdPage, SongbirdParts } from './songbird-page.ts'

/**
 * Puts the global `Cardinal` into the page. Handlers add up until `off`, and a set-up that fails tells nobody, as with the real
 * script.
 */
export function installSongbird(parts: SongbirdParts, config: SongbirdConfig): void {
  const handlers = new Map<string, readonly ((...told: never) => void)[]>()
  const emit: SongbirdPage['emit'] = (event, ...told) => {
    // Registered under the same name, and so for the same arguments.
    for (const handler of handlers.get(event) ?? []) handler(...(told as never))
  }
  const page: SongbirdPage = { parts, config, emit }
  /** The request token that Cardinal took last: of a page that is set up. */
  let current: string | undefined
  const init = async (jwt: string): Promise<SongbirdSetup | undefined> => {
    const answer = await parts.call(config.api + config.paths.init, { JWT: jwt })
    if (answer === undefined) return undefined
    current = jwt
    // The fake's own words.
    return answer as SongbirdSetup
  }
  const cardinal: CardinalSongbird = {
    configure: () => undefined,
    setup: async (type, { jwt }) => {
      const answer = type === 'init' ? await init(jwt) : undefined
      if (answer !== undefined) emit('payments.setupComplete', answer)
    },
    on: <Event extends keyof SongbirdEvents>(event: Event, handler: (...told: SongbirdEvents[Event]) => void) => {
      handlers.set(event, [...(handlers.get(event) ?? []), handler])
    },
    off: (event) => {
      handlers.delete(event)
    },
    trigger: async (event: string, value: string) => {
      if (event === 'jwt.update') await init(value)
      if (event !== 'bin.process') return { Status: true }
      return current === undefined ? { Status: false } : parts.fingerprint(page, current, value)
    },
    start: () => {
      throw new Error('This stand-in looks nothing up in the page: look up on your server, then call continue.')
    },
    continue: async (_brand, continuation, order, jwt) => {
      if (current === undefined) throw new Error('Wait for payments.setupComplete before you call continue.')
      const transactionId = order.OrderDetails?.TransactionId ?? ''
      emit('payments.validated', ...(await parts.challenge(page, jwt ?? current, continuation, transactionId)))
    },
    complete: () => undefined,
  }
  Object.assign(globalThis, { Cardinal: cardinal })
}
