import type { Clock } from '@three-ds/core'
import * as processout from '@three-ds/processout'
import { processOutSubject } from '../../../../../packages/processout/test/contract-subject.ts'
import { answerSubjects, type Bridge } from '../answer-subjects.ts'
import { base64, base64url, plain } from '../dress.ts'
import { receiverSubject } from '../receiver-subject.ts'
import type { Subject } from '../subject.ts'

const packageName = '@three-ds/processout'
const webhook = '{"event_id":"ev_1","event_type":"transaction.captured"}'
const event = { id: 'ev_1', name: 'transaction.captured', data: { transaction: { id: 'tr_1', name: 'order-7' } } }
const clock: Clock = { now: () => Date.UTC(2026, 10, 1), sleep: async () => undefined }

const client = processout.createProcessOutClient({
  projectId: 'test-proj_1',
  projectSecret: 'key_sandbox_1',
  clock,
  fetch: async () => Response.json({ success: true, event }),
})

type Answered = Parameters<typeof processout.toAuthenticationResult>[0]

// The casts: the operation that is named beside the bridge answers with what the bridge takes.
const bridges: readonly Bridge[] = ['getTransaction', 'authorizeInvoice'].flatMap((operation) => [
  { operation, name: 'toPaymentResult', bridge: (answer) => processout.toPaymentResult(answer as Answered) },
  {
    operation,
    name: 'toAuthenticationResult',
    bridge: (answer) => processout.toAuthenticationResult(answer as Answered),
  },
])

/** The readers of `@three-ds/processout`. */
export const processOutSubjects: readonly Subject[] = [
  {
    package: packageName,
    name: 'decodeGatewayRequest',
    genuine: ['{"url":"https://checkout.processout.com/return","method":"POST","body":"cres=1"}'],
    dress: [(text) => `gway_req_${base64(text)}`, (text) => `gway_req_${base64url(text)}`, plain],
    read: ({ text }) => processout.decodeGatewayRequest(text),
  },
  {
    package: packageName,
    name: 'parseWebhook',
    genuine: [webhook],
    read: ({ bytes }) => processout.parseWebhook(bytes),
  },
  {
    package: packageName,
    name: 'parseWebhook of a text',
    genuine: [webhook],
    read: ({ text }) => processout.parseWebhook(text),
  },
  {
    package: packageName,
    name: 'resolveEvent',
    genuine: [webhook],
    read: ({ bytes }) => processout.resolveEvent(client, bytes),
  },
  receiverSubject({ package: packageName, name: 'createProcessOutCallbackReceiver', genuine: [webhook] }, (options) =>
    processout.createProcessOutCallbackReceiver({ ...options, client, clock }),
  ),
  ...answerSubjects(packageName, 'createProcessOutClient', processOutSubject, bridges),
]
