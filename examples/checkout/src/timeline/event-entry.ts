import type { AuthenticationEvent } from '@three-ds/core'
import type { TimelineEntry } from './entry.ts'

type Told = Omit<TimelineEntry, 'at'>

/** Strangers write them too: no run of digits that could be a piece of a card number. */
const fieldName = /^(?!.*\d{4})\w{1,40}$/

const scriptName = /^[a-z][a-z-]{0,39}$/

/** Names of what came back, never what they hold: Finaro's `j` has a card token in it. */
function namesOf(parameters: Readonly<Record<string, string>>): string {
  const names = Object.keys(parameters).filter((name) => fieldName.test(name))
  return names.length === 0 ? 'with nothing' : `with ${names.slice(0, 6).join(', ')}`
}

/** What the shop is told, and by whom. All of it is a hint until the gateway says the same. */
export function eventEntry(event: AuthenticationEvent): Told {
  switch (event.type) {
    case 'frame':
      return { from: 'browser', to: 'shop', kind: 'call', text: `frame ${event.outcome}` }
    case 'return':
      return {
        from: 'browser',
        to: 'shop',
        kind: 'call',
        text: 'cardholder is back',
        detail: namesOf(event.parameters),
      }
    case 'script':
      return {
        from: 'browser',
        to: 'shop',
        kind: 'call',
        text: 'script reports',
        detail: scriptName.test(event.script) ? event.script : 'of no known name',
      }
    case 'callback': {
      // Some come through the browser: the notification of a fingerprint does.
      const from = event.evidence === 'browser' ? 'browser' : 'gateway'
      return { from, to: 'shop', kind: 'call', text: 'callback', detail: `evidence: ${event.evidence}` }
    }
    case 'poll':
      return { from: 'shop', to: 'shop', kind: 'call', text: 'asks the gateway' }
  }
}
