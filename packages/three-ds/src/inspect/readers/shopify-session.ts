import { parseSessionPost } from '@three-ds/shopify'
import { confirmationRows, sessionRows } from '../data/shopify-rows.ts'
import { finding } from '../finding.ts'
import type { Inspection } from '../inspection.ts'
import type { Reader } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'

/** What Shopify posts to a payments app: the beginning of a session, or the result of a confirmation. */
export const shopifySessionReader: Reader = {
  kinds: ['shopify-session'],
  read: (source, context): Inspection | undefined => {
    if (source.json === undefined) return undefined
    const verdict = parseSessionPost(source.text)
    if (verdict.verdict !== 'accepted') return undefined
    const { event } = verdict
    const fields =
      event.kind === 'confirmation'
        ? describeFields(confirmationRows, event.confirmation, context)
        : describeFields(sessionRows, event.session, context)
    return { ...finding('shopify-session', source), evidence: event.evidence, fields, post: event.kind }
  },
}
