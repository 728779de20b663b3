import type { KnownSurvivors } from '../kinds.ts'

/** See `kinds.ts` for what each reason means. Data only. */
export const spreedlySurvivors: KnownSurvivors = {
  'packages/spreedly/src/authentication/find-payment.ts': {
    "'' → 'mutated' in return matches.find(({ created_at }) => Date.parse(created_a … earliestOf(since))?.token":
      'no such value',
    "?. → . in since !== undefined && Date.parse(page.at(-1)?.created_at ?? '') >= earliestOf(since)": 'unreachable',
    "'' → 'mutated' in since !== undefined && Date.parse(page.at(-1)?.created_at ?? '') >= earliestOf(since)":
      'no such value',
  },
  'packages/spreedly/src/authentication/flow-request.ts': {
    '1 → 2 in gateway_token: z.string().check(z.minLength(1)),': 'limit',
  },
  'packages/spreedly/src/authentication/global-authentication.ts': {
    "'sca_authentication' in subject → true in const nested = 'sca_authentication' in subject ? subject.sca_authentication : undefined":
      'type guard',
  },
  'packages/spreedly/src/authentication/money-of.ts': {
    "'' → 'mutated' in const { amount, currency_code = '' } = subject": 'no such value',
  },
  'packages/spreedly/src/authentication/sca-flow-request.ts': {
    '1 → 2 in sca_provider_key: z.string().check(z.minLength(1)),': 'limit',
    '1 → 2 in reference: z.string().check(z.minLength(1)),': 'limit',
  },
  'packages/spreedly/src/authentication/sca-move-for.ts': {
    ', token → nothing in return actionOf({ ...answer.transaction, token })': 'type guard',
  },
  'packages/spreedly/src/authentication/to-authentication-result.ts': {
    "'' → 'mutated' in const ms = Date.parse(text ?? '')": 'no such value',
    "'' → 'mutated' in const eci = parseEci(sca.ecommerce_indicator ?? '')": 'no such value',
    "'' → 'mutated' in flow: flowsPerformed.get(sca.flow_performed ?? ''),": 'no such value',
  },
  'packages/spreedly/src/authentication/to-payment-result.ts': {
    "'' → 'mutated' in const status = succeededAs.get(paid.transaction_type ?? '')": 'no such value',
  },
  'packages/spreedly/src/callback/body-text.ts': {
    'text.length > maxBytes || text.length * 3 <= maxBytes → false in text.length > maxBytes || text.length * 3 <= maxBytes ? text … ).encode(text).byteLength':
      'cost only',
    'text.length > maxBytes || text.length * 3 <= maxBytes → ((text.length > maxBytes) && (text.length * 3 <= maxBytes)) in text.length > maxBytes || text.length * 3 <= maxBytes ? text … ).encode(text).byteLength':
      'cost only',
    '3 → 4 in text.length > maxBytes || text.length * 3 <= maxBytes ? text … ).encode(text).byteLength': 'cost only',
    '<= → < in text.length > maxBytes || text.length * 3 <= maxBytes ? text … ).encode(text).byteLength': 'cost only',
  },
  'packages/spreedly/src/callback/event-claim.ts': {
    "'' → 'mutated' in const instant = toInstant(facts.updated_at ?? '')": 'no such value',
    '1 → 2 in const rank = passingStates.has(facts.state) ? 0 : 1': 'no such value',
  },
  'packages/spreedly/src/callback/refused.ts': {
    "'Refused' → '' in override readonly name = 'Refused'": 'for people',
  },
  'packages/spreedly/src/callback/signature.ts': {
    "'signed' → '' in return /^[a-z][a-z0-9_]*$/.test(name) && name !== 'signed' & … defined || before < name)":
      'said twice',
  },
  'packages/spreedly/src/xml/decode-text.ts': {
    "!written.includes('&') → false in if (!written.includes('&')) return written": 'cost only',
    "'&' → '' in if (!written.includes('&')) return written": 'cost only',
    "'' → 'mutated' in return written.replace(/&(?:([^&;<\\s]{1,10});)?/g, (_, name: string = '') => {":
      'no such value',
  },
  'packages/spreedly/src/xml/read-outline.ts': {
    "'' → 'mutated' in const document = opened(undefined, '', '', 0)": 'no such value',
    "0 → 1 in const document = opened(undefined, '', '', 0)": 'no such value',
    'open.depth <= outlineDepth → true in if (open.depth <= outlineDepth) open.hasText ||= !isBlank(te …  -1 ? text.length : next)':
      'cost only',
    "'' → 'mutated' in const [, end, name = '', attributes = '', empty] = tag.exec(text) ?? malformed()": 'unreachable',
  },
  'packages/spreedly/src/xml/read-xml.ts': {
    'parseAttributeValue: false, → nothing': 'said twice',
    'jPath: false, → nothing': 'cost only',
    'false → true in jPath: false,': 'cost only',
    'find → findLast in const name = Object.keys(node).find((key) => key !== names.attributes)': 'one of a kind',
    "?. → nothing in if (name === names.cdata) return [{ kind: 'cdata', text: Str … side[0]?.[names.text]) }]":
      'unreachable',
    'end === undefined → false in if (end === undefined) return false': 'said twice',
    'false → true in if (end === undefined) return false': 'said twice',
    "1 → 2 in const tag = text.slice(text.lastIndexOf('<', end - 1), end)": 'one of a kind',
  },
  'packages/spreedly/src/xml/screen-xml.ts': {
    "0 → 1 in let from = text.startsWith('<?xml') ? endOf(text, '?>', 0) : 0": 'one of a kind',
  },
}
