import type { CallbackReceiver } from '@three-ds/core'
import { type CallbackBatch, callbackBatches, type DeliverCallbacksOptions } from './callback-batches.ts'
import { signTransaction } from './callback-signature.ts'
import { shown } from './endpoints/reply.ts'
import { renderCallbackJson, renderCallbackXml } from './render-callback.ts'
import type { FakeSpreedly } from './state/fake-spreedly.ts'

async function requestFor(fake: FakeSpreedly, { url, format, tells }: CallbackBatch): Promise<Request> {
  const { signingSecret } = fake
  const signed = await Promise.all(tells.map((one) => signTransaction(shown(fake, one), { signingSecret })))
  return new Request(url, {
    method: 'POST',
    headers: { 'content-type': format === 'json' ? 'application/json' : 'application/xml' },
    body: format === 'json' ? renderCallbackJson(signed) : renderCallbackXml(signed),
  })
}

/**
 * Posts what has changed since the last delivery, signed, one body after the other. What the receiver never answers with 200
 * is told again by the next delivery, where Spreedly would repeat it at growing intervals.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, "Callbacks" and "Callback Response".
 *
 * @returns the status of each answer, in the order of posting
 */
export async function deliverCallbacks(
  fake: FakeSpreedly,
  to: CallbackReceiver,
  how: DeliverCallbacksOptions = {},
): Promise<readonly number[]> {
  const statuses: number[] = []
  for (const batch of callbackBatches(fake.state.news(), how, fake.random)) {
    const answers: number[] = []
    for (let time = 0; time < (how.times ?? 1); time += 1) {
      answers.push((await to(await requestFor(fake, batch))).status)
    }
    if (answers.includes(200)) fake.state.forgetNews(new Set(batch.covers))
    statuses.push(...answers)
  }
  return statuses
}
