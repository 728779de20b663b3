import { type AuthenticationStep, type Clock, createMemorySeenStore, readBrowserEvent } from '@three-ds/core'
import type { ContractFlow } from '@three-ds/core/testing'
import type { Subject } from './subject.ts'

const clock: Clock = { now: () => Date.UTC(2026, 10, 1, 9, 30), sleep: async () => undefined }

/** What pages of every provider send. */
const events = [
  '{"type":"frame","outcome":"completed"}',
  '{"type":"return","parameters":{"transaction_token":"tx_1","j":"e30=","threeDSNonce":"n1","token":"t"}}',
  '{"type":"script","script":"spreedly-three-ds","payload":{"action":"challenge","context":{"a":1}}}',
  '{"type":"script","script":"cardinal-songbird","payload":{"data":{"ActionCode":"SUCCESS"},"jwt":"e30.e30.e30"}}',
  '{"type":"script","script":"processout","payload":{"token":"gway_req_e30="}}',
]

/** A flow at its challenge, told whatever a page may send: through `readBrowserEvent`, as an application would. */
export function flowSubject<Options extends object, Request, P extends string>(
  described: Pick<Subject, 'package' | 'name'>,
  { createSandbox, createFlow }: Pick<ContractFlow<Options, Request, P>, 'createSandbox' | 'createFlow'>,
): Subject {
  const sandbox = createSandbox({ clock })
  const flowWithItsOwnMemory = () =>
    createFlow(sandbox.clientOptions, { clock, seen: createMemorySeenStore({ now: clock.now }) })
  let started: Promise<AuthenticationStep<P>> | undefined
  return {
    ...described,
    genuine: events,
    read: async ({ bytes }) => {
      started ??= flowWithItsOwnMemory().start(sandbox.request('challenge'))
      const { state } = await started
      const event = await readBrowserEvent(new Request('https://shop.example/events', { method: 'POST', body: bytes }))
      return flowWithItsOwnMemory().resume(state, event)
    },
  }
}
