import type { Job } from '../../measure/contestant.ts'
import { signedBatch } from './batch.ts'
import type { SignedValues } from './signed-values.ts'

const genuine = signedBatch(2)

/** Written from the published document. */
const expected: readonly SignedValues[] = [
  {
    token: 'APIKmsDwoRKre5QNz5UrC02eOen',
    state: 'succeeded',
    succeeded: true,
    amount: 1400,
    currency_code: 'USD',
    transaction_type: 'OffsiteAuthorization',
    created_at: '2015-01-08T15:31:32-05:00',
    updated_at: '2015-01-08T15:31:32-05:00',
    on_test_gateway: false,
  },
  {
    token: '2tLQS3ebpsCBYvtNtgc2kXXXkL',
    state: 'succeeded',
    succeeded: true,
    amount: 100,
    currency_code: 'USD',
    transaction_type: 'Purchase',
    created_at: '2015-01-08T15:55:02-05:00',
    updated_at: '2015-01-08T15:55:02-05:00',
    on_test_gateway: false,
  },
]

/** The callback path: read the body, verify both transactions, give typed values. */
export const callbackJob: Job<string, readonly SignedValues[]> = {
  genuine,
  expected,
  forgeries: new Map([
    ['another amount', genuine.replace('>1400<', '>1<')],
    ['another state', genuine.replace('<state>succeeded<', '<state>failed<')],
    ['another token', genuine.replace(/<token>APIK/, '<token>BPIK')],
    ['another signature', genuine.replace(/<signature>.{8}/, '<signature>00000000')],
    ['no signature', genuine.replace(/<signed>[\s\S]*?<\/signed>/, '')],
    ['a body that breaks off', genuine.slice(0, genuine.length / 4)],
  ]),
}

/** What a forger can try beyond the plain forgeries: who takes it is told beside the figures. */
export const subtleForgeries: ReadonlyMap<string, string> = new Map([
  [
    'a second `amount` before the signed one',
    genuine.replace(/( {4}<amount )/, '    <amount type="integer">1</amount>\n$1'),
  ],
  ['a signed value split by a comment', genuine.replace('>1400<', '>14<!-- -->00<')],
  ['a document type that declares entities', `<!DOCTYPE transactions [<!ENTITY a "b">]>\n${genuine}`],
  ['an end tag of another name', genuine.replace('</currency_code>', '</amount>')],
])

/** Genuine callbacks that a reader may spoil. */
export const delicateCallbacks: ReadonlyMap<string, string> = new Map([
  [
    'an order id with leading zeros',
    signedBatch(2, (text) => text.replace('<order_id nil="true"/>', '<order_id>00123</order_id>')),
  ],
  [
    'a long order id of digits',
    signedBatch(2, (text) => text.replace('<order_id nil="true"/>', '<order_id>20261122000000000017</order_id>')),
  ],
])
