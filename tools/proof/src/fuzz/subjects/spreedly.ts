import { readFileSync } from 'node:fs'
import * as spreedly from '@three-ds/spreedly'
import { renderCallbackJson, renderCallbackXml, sampleTransaction } from '@three-ds/spreedly/testing'
import { spreedlySubject } from '../../../../../packages/spreedly/test/contract-subject.ts'
import { answerSubjects, type Bridge } from '../answer-subjects.ts'
import { base64 } from '../dress.ts'
import { genuineBrowser } from '../genuine-browser.ts'
import { receiverSubject } from '../receiver-subject.ts'
import type { Subject } from '../subject.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../../packages/spreedly/test/fixtures/${name}`, import.meta.url), 'utf8')

const unsigned = {
  ...sampleTransaction({ order_id: 'order-1' }),
  signed: { signature: '0'.repeat(40), fields: 'amount', algorithm: 'sha1' },
}
const callbacks = [
  fixture('docs-2012-single.xml'),
  fixture('seed-2015-batch-secret-unknown.xml'),
  renderCallbackXml([unsigned]),
  renderCallbackJson([unsigned]),
]

const browserInfo = spreedly.encodeBrowserInfo(genuineBrowser)

const show = async (token: string) => ({ transaction: { token, state: 'pending', succeeded: false } })

type Paid = Parameters<typeof spreedly.toPaymentResult>[0]
type Authenticated = Parameters<typeof spreedly.toAuthenticationResult>[0]

// The casts: the operation that is named beside the bridge answers with what the bridge takes.
const bridges: readonly Bridge[] = [
  ...['purchase', 'showTransaction', 'complete'].flatMap((operation) => [
    { operation, name: 'toPaymentResult', bridge: (answer: object) => spreedly.toPaymentResult(answer as Paid) },
    {
      operation,
      name: 'toAuthenticationResult',
      bridge: (answer: object) => spreedly.toAuthenticationResult(answer as Authenticated),
    },
  ]),
  {
    operation: 'scaAuthenticate',
    name: 'toAuthenticationResult',
    bridge: (answer) => spreedly.toAuthenticationResult(answer as Authenticated),
  },
]

const packageName = '@three-ds/spreedly'

/** The readers of `@three-ds/spreedly`. */
export const spreedlySubjects: readonly Subject[] = [
  {
    package: packageName,
    name: 'parseCallback',
    genuine: callbacks,
    read: ({ bytes }) => spreedly.parseCallback(bytes),
  },
  {
    package: packageName,
    name: 'verifyCallback',
    genuine: callbacks,
    read: ({ bytes }) => spreedly.verifyCallback(bytes, { signingSecrets: ['secret'] }),
  },
  {
    package: packageName,
    name: 'verifyCallback of a text',
    genuine: callbacks,
    read: ({ text }) => spreedly.verifyCallback(text, { signingSecrets: ['secret'] }),
  },
  {
    package: packageName,
    name: 'fetchCallback',
    genuine: callbacks,
    read: ({ bytes }) => spreedly.fetchCallback(bytes, { show }),
  },
  receiverSubject({ package: packageName, name: 'createSpreedlyCallbackReceiver', genuine: callbacks }, (options) =>
    spreedly.createSpreedlyCallbackReceiver({ ...options, signingSecrets: ['secret'] }),
  ),
  receiverSubject({ package: packageName, name: 'createSpreedlyFetchingReceiver', genuine: callbacks }, (options) =>
    spreedly.createSpreedlyFetchingReceiver({ ...options, client: { showTransaction: show } }),
  ),
  {
    package: packageName,
    name: 'decodeBrowserInfo',
    genuine: [Buffer.from(browserInfo, 'base64').toString('utf8')],
    dress: [base64, (text) => text],
    read: ({ text }) => spreedly.decodeBrowserInfo(text),
  },
  {
    package: packageName,
    name: 'readForm',
    genuine: [
      '<form action="https://acs.example/" method="POST"><input type=hidden name="MD" value="1 &amp; 2"/></form>',
    ],
    read: ({ text }) => spreedly.readForm(text),
  },
  ...answerSubjects(packageName, 'createSpreedlyClient', spreedlySubject, bridges),
]
