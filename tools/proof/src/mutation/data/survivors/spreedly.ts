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
    'token, → nothing in return actionOf({ ...answer.transaction, token })': 'type guard',
  },
  'packages/spreedly/src/authentication/to-authentication-result.ts': {
    "'' → 'mutated' in const ms = Date.parse(text ?? '')": 'no such value',
    "'' → 'mutated' in const eci = parseEci(sca.ecommerce_indicator ?? '')": 'no such value',
    "'' → 'mutated' in flow: flowsPerformed.get(sca.flow_performed ?? ''),": 'no such value',
  },
  'packages/spreedly/src/authentication/to-payment-result.ts': {
    "'' → 'mutated' in const status = succeededAs.get(paid.transaction_type ?? '')": 'no such value',
  },
}
