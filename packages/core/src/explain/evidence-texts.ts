import type { Evidence } from '../result/authentication-result.ts'

/** How it is known, as the end of the summary's sentence. Source: the kinds' own definitions (`Evidence`). */
export const evidenceTexts: Readonly<Record<Evidence, string>> = {
  signed: ' (a verified signature says so',
  fetched: ' (the provider says so',
  matched: ' (so the browser reports, in agreement with what was stored',
  browser: ' (so only the browser reports',
}

/** What the cardholder hears while only the browser has spoken. */
export const unconfirmedForCardholder = 'We are asking your bank how its check ended.'
