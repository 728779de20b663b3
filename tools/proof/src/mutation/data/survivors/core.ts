import type { KnownSurvivors } from '../kinds.ts'

/** See `kinds.ts` for what each reason means. Data only. */
export const coreSurvivors: KnownSurvivors = {
  'packages/core/src/callback/create-receiver.ts': {
    '?. → nothing in listener?.(value)': 'said twice',
  },
  'packages/core/src/callback/hand-over.ts': {
    ', stored: false → nothing in return { claimed, stored: false }': 'absent as false',
  },
  'packages/core/src/callback/memory-seen-store.ts': {
    'keys?.size === 0 → false in if (keys?.size === 0) held.delete(subject)': 'cost only',
    'held.delete(subject) → ; in if (keys?.size === 0) held.delete(subject)': 'cost only',
  },
  'packages/core/src/carry/missing-fields.ts': {
    "'' → 'mutated' in const ofScheme = meaningIn<readonly Field[] | undefined>(tar … esult.scheme ?? '') ?? []":
      'no such value',
    "'' → 'mutated' in const ofLetter = meaningIn<readonly Field[] | undefined>(tar … .paResStatus ?? '') ?? []":
      'no such value',
  },
  'packages/core/src/carry/require-carriable.ts': {
    "'' → 'mutated' in const issues = problems.map(({ field = '', text, remedy }) = … : field, text, remedy }))":
      'unreachable',
  },
  'packages/core/src/carry/standing-problems.ts': {
    ", status → nothing in eci !== undefined && readEci({ eci, scheme, status }).outcome === 'non-payment'":
      'one of a kind',
  },
  'packages/core/src/carry/unsupported-values.ts': {
    "'' → 'mutated' in { flow, paResStatus = '' }: AuthenticationResult,": 'no such value',
  },
  'packages/core/src/codes/describe-trans-status-reason.ts': {
    'scheme === undefined → false in const ofScheme = scheme === undefined ? undefined : meaningIn(tables, scheme)':
      'type guard',
  },
  'packages/core/src/cryptogram/count-cryptogram-bytes.ts': {
    '0 → 1 in export const countCryptogramBytes = (text: string): number = … mBytes(text)?.length ?? 0':
      'no such value',
  },
  'packages/core/src/cryptogram/read-cryptogram.ts': {
    '1024 → 1025 in const maxLength = 1024': 'limit',
  },
  'packages/core/src/eci/eci-from-scheme-blind.ts': {
    'scheme === undefined → false in const ofScheme = scheme === undefined ? undefined : meaningIn(schemeBlindEcis, scheme)':
      'type guard',
  },
  'packages/core/src/eci/read-eci.ts': {
    'scheme === undefined → false in const table = scheme === undefined ? undefined : meaningIn(eciTables, scheme)':
      'type guard',
  },
  'packages/core/src/flow/apply-move.ts': {
    "'' → 'mutated' in const currentActionId = 'action' in state.step ? state.step.action.id : ''": 'no such value',
  },
  'packages/core/src/flow/guard-event.ts': {
    "event.type === 'poll' → false in if (event.type === 'poll') return undefined": 'type guard',
    "'poll' → '' in if (event.type === 'poll') return undefined": 'type guard',
  },
  'packages/core/src/flow/migrate-state.ts': {
    'find → findLast in const step = migrations.find(({ from }) => from === version)': 'one of a kind',
  },
  'packages/core/src/flow/state-size.ts': {
    '0 → 1 in return (JSON.stringify(state)?.length ?? 0) > maxStateLength': 'no such value',
  },
  'packages/core/src/flow/wait-for.ts': {
    "0 → 1 in const hinted = step.type === 'poll' ? Date.parse(step.notBefore) - now : 0": 'said twice',
    "'action' → '' in const { until = 'action', timeoutMs = 60_000, signal, clock  … = Math.random } = options":
      'no such value',
  },
  'packages/core/src/liability/assess-liability.ts': {
    'eci === undefined → false in const reading = eci === undefined ? undefined : readEci({ eci, scheme, status })':
      'type guard',
    ', status → nothing in const reading = eci === undefined ? undefined : readEci({ eci, scheme, status })':
      'one of a kind',
    "'unknown' → '' in const outcome = reading?.outcome ?? 'unknown'": 'no such value',
    '?. → . in const disputed = outcomes !== undefined && reading?.disputed === true': 'unreachable',
  },
  'packages/core/src/liability/liability-rows.ts': {
    "statuses: ['authenticated'], → nothing": 'said twice',
    "cryptograms: ['well-formed'], → nothing": 'said twice',
    "statuses: ['attempted'], → nothing": 'said twice',
  },
  'packages/core/src/liability/read-authorization.ts': {
    "effect: 'silent', → nothing in const silent = { effect: 'silent', disputed: false, reasons: [] } as const satisfies Part":
      'no such value',
    "'silent' → '' in const silent = { effect: 'silent', disputed: false, reasons: [] } as const satisfies Part":
      'no such value',
    '...silent, → nothing in return { ...silent, disputed }': 'absent as false',
    'read: false, → nothing in if (after === undefined) return { read: false, ...silent }': 'absent as false',
    "read: false, → nothing in return { read: false, ...silent, reasons: [because('no-authorization')] }":
      'absent as false',
    "...silent, → nothing in return { read: false, ...silent, reasons: [because('no-authorization')] }":
      'absent as false',
  },
  'packages/core/src/money/compare-money.ts': {
    '< → <= in return first === second ? 0 : first < second ? -1 : 1': 'said twice',
  },
  'packages/core/src/money/currency-number.ts': {
    'Object.keys(currencyNumbers) .filter(isCurrency) → Object.keys(currencyNumbers) in return Object.keys(currencyNumbers)':
      'type guard',
    'find → findLast in .find((currency) => currencyNumbers[currency] === number)': 'one of a kind',
  },
  'packages/core/src/preflight/compare-card.ts': {
    '?. → nothing in return known.every((part) => authenticated?.[part] === charged?.[part])': 'unreachable',
  },
  'packages/core/src/preflight/preflight.ts': {
    'claim === undefined → false in ...(claim === undefined ? {} : { claim }),': 'absent as false',
  },
  'packages/core/src/result/contradictions.ts': {
    'paResStatus === undefined → false in return paResStatus === undefined': 'said twice',
    'scheme === undefined → false in const table = scheme === undefined ? undefined : meaningIn(eciTables, scheme)':
      'type guard',
    'ucafIndicator === undefined → false in const expected = ucafIndicator === undefined ? undefined : m … ndicators, ucafIndicator)':
      'type guard',
    "'' → 'mutated' in if (status !== undefined && ['N', 'U', 'B'].includes(enrolle … & answered.has(status)) {":
      'no such value',
  },
  'packages/core/src/status/authorize-rows.ts': {
    "withCryptogram: 'no', → nothing in const never: Row = { withCryptogram: 'no', without: 'no' }": 'said twice',
    ", without: 'no' → nothing in const never: Row = { withCryptogram: 'no', without: 'no' }": 'said twice',
  },
  'packages/core/src/status/status-from.ts': {
    "'' → 'mutated' in (schemes?.includes(facts.scheme ?? '') ?? true) &&": 'no such value',
    "'' → 'mutated' in (ecis?.includes(facts.eci ?? '') ?? true) &&": 'no such value',
  },
  'packages/core/src/status/status-rows.ts': {
    ", confirmed: false → nothing in source: 'https://developer.computop.com',": 'absent as false',
  },
  'packages/core/src/targets/adyen.ts': {
    "format: 'two characters', → nothing in { name: 'eci', from: 'eci', always: true, format: 'two characters', source: sdk },":
      'for people',
    "format: 'a UUID', → nothing in { name: 'dsTransID', from: 'dsTransId', always: true, format: 'a UUID', source: sdk },":
      'for people',
    "'After a challenge, directoryResponse is not sent: a result  … SDK has it as optional.', → nothing in 'After a challenge, directoryResponse is not sent: a result  … s. The guide lists it ' +":
      'for people',
  },
  'packages/core/src/targets/braintree.ts': {
    "format: 'two characters', → nothing in { name: 'eciFlag', from: 'eci', always: true, format: 'two characters', source: codes },":
      'for people',
  },
  'packages/core/src/targets/carry-to.ts': {
    'value === undefined → false in if (value === undefined) return undefined': 'type guard',
  },
  'packages/core/src/targets/checkout-com.ts': {
    "format: 'two characters', → nothing in { name: 'eci', from: 'eci', always: true, format: 'two characters', source: guide },":
      'for people',
    "format: 'base64', → nothing in { name: 'cryptogram', from: 'cavv', always: true, format: 'base64', source: guide },":
      'for people',
    "'Its SDKs name more fields: status, flow_type, status_reason … ge says in which words.', → nothing in 'Its SDKs name more fields: status, flow_type, status_reason … thentication_date and ' +":
      'for people',
  },
}
