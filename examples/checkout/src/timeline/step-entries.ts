import type { AuthenticationStep, BrowserAction } from '@three-ds/core'
import type { TimelineEntry } from './entry.ts'

type Told = Omit<TimelineEntry, 'at'>

const ways: Readonly<Record<BrowserAction['type'], string>> = {
  frame: 'in a frame',
  redirect: 'at an address of the bank',
  script: 'with the gateway’s script',
}

const howToShow = (action: BrowserAction): string =>
  action.type === 'frame' && action.hidden ? 'in a hidden frame' : ways[action.type]

/** What a step of the flow tells: where the flow stands, and what the page is asked to do. */
export function stepEntries(step: AuthenticationStep): readonly Told[] {
  const { type, note } = step
  if (note !== undefined) {
    return [{ from: 'shop', to: 'shop', kind: 'call', text: `nothing changes: ${note}` }]
  }
  switch (step.type) {
    case 'fingerprint':
    case 'challenge':
    case 'redirect':
      return [{ from: 'shop', to: 'browser', kind: 'answer', text: type, detail: howToShow(step.action) }]
    case 'poll':
      return [{ from: 'shop', to: 'shop', kind: 'call', text: `waits: ${step.reason}` }]
    case 'done': {
      const { status, evidence } = step.authentication
      const payment = step.kind === 'payment' ? `; payment ${step.payment.status}` : '; nothing charged yet'
      return [
        { from: 'shop', to: 'shop', kind: 'call', text: `3-D Secure: ${status}`, detail: `${evidence}${payment}` },
      ]
    }
  }
}
