const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * A time of Spreedly's as an instant, in UTC and whole seconds: `2015-01-08T20:31:32Z` for `2015-01-08T15:31:32-05:00`.
 * Instants compare as text. Spreedly prints transactions in whole seconds, older XML with an offset.
 *
 * @returns `undefined` for what is not RFC 3339
 */
export function toInstant(time: string): string | undefined {
  const ms = form.test(time) ? Date.parse(time) : Number.NaN
  return Number.isNaN(ms) ? undefined : `${new Date(ms).toISOString().slice(0, 19)}Z`
}
