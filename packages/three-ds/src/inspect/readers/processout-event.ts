import { dropNulls } from '@three-ds/core'
import { parseWebhook, processOutEventSchema, toAuthenticationResult, toPaymentResult } from '@three-ds/processout'
import { eventRows, webhookRows } from '../data/processout-rows.ts'
import { finding } from '../finding.ts'
import { fromPaid } from '../from-result.ts'
import type { Inspection } from '../inspection.ts'
import { asAnswer, asPasted } from '../pasted-answer.ts'
import type { Reader } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'

/** A webhook, or the event that it names. */
export const processOutEventReader: Reader = {
  kinds: ['processout-webhook', 'processout-event'],
  read: (source, context): Inspection | undefined => {
    if (source.json === undefined) return undefined
    const webhook = parseWebhook(source.text)
    if (webhook !== undefined) {
      const fields = describeFields(webhookRows, webhook, context)
      return { ...finding('processout-webhook', source), evidence: 'browser', fields }
    }
    const json = source.json['event'] ?? source.json
    const read = processOutEventSchema.safeParse(dropNulls(json))
    if (!read.success || !/^ev_\w/.test(read.data.id)) return undefined
    const event = read.data
    const { transaction } = event.data ?? {}
    const found = { ...finding('processout-event', source), fields: describeFields(eventRows, event, context) }
    if (transaction === undefined) return { ...found, evidence: 'browser' }
    const answer = asAnswer({ transaction, test: event.sandbox === true || transaction.sandbox === true })
    return { ...found, ...fromPaid(asPasted(toAuthenticationResult(answer), context), toPaymentResult(answer)) }
  },
}
