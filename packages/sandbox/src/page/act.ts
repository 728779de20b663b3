import { isThreeDSError, present } from '@three-ds/core'
import { planFault } from '../api/plan-fault.ts'
import { deliver } from '../callbacks/deliver.ts'
import { gatewayNames, gatewayTitles } from '../gateway-names.ts'
import type { GatewayName } from '../gateways.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { faultChoices } from './data/fault-choices.ts'
import type { Notice } from './notice.ts'

/** A form of the start page. */
export type Form = Readonly<Record<string, string | undefined>>

const quarterHour = 15 * 60_000

const inWords = (statuses: readonly number[]): string =>
  statuses.length === 0 ? 'There was nothing to deliver.' : `Delivered. Answers: ${statuses.join(', ')}.`

async function actAt(parts: SandboxParts, gateway: GatewayName, form: Form): Promise<string> {
  const { sandbox } = parts.gateways[gateway]
  const times = Number(form['times'] ?? '1')
  switch (form['do']) {
    case 'fail': {
      const choice = faultChoices.find(({ name }) => name === form['fault'])
      planFault(sandbox, present({ fault: choice?.fault, operation: form['operation'] || undefined, times }))
      return `Planned: ${choice?.text}.`
    }
    case 'recover':
      sandbox.recover()
      return 'Nothing is planned to go wrong any more.'
    case 'deliver': {
      const { url, what, late, shuffled } = form
      const flags = { late: late === undefined ? undefined : true, shuffled: shuffled === undefined ? undefined : true }
      return inWords(await deliver(parts.gateways, gateway, present({ url: url || undefined, times, what, ...flags })))
    }
    default:
      parts.reset(gateway)
      return `${gatewayTitles[gateway]} has forgotten everything.`
  }
}

/** Does what a form of the page asks, and says what became of it. */
export async function act(parts: SandboxParts, form: Form): Promise<Notice> {
  const gateway = gatewayNames.find((name) => name === form['gateway'])
  if (form['do'] === 'wait') {
    parts.clock.advance(quarterHour)
    return { gateway: undefined, kind: 'done', text: `It is now ${new Date(parts.clock.now()).toISOString()}.` }
  }
  if (gateway === undefined) {
    parts.reset()
    return { gateway, kind: 'done', text: 'All gateways have forgotten everything.' }
  }
  try {
    return { gateway, kind: 'done', text: await actAt(parts, gateway, form) }
  } catch (error) {
    if (!isThreeDSError(error)) throw error
    return { gateway, kind: 'refused', text: `Refused: ${error.message}. ${error.remedy}` }
  }
}
