/** A date and time with an offset, as Finaro writes and takes it; `Z` is taken too, and written as `+00:00`. */
export const dateTimeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

/** The one form that the documentation shows, `2026-06-25T09:00:00.000+00:00`: it prints no `Z`. */
export const withOffset = (text: string): string => text.replace(/Z$/, '+00:00')

/** An instant, in UTC, in Finaro's form. */
export const toDateTime = (ms: number): string => withOffset(new Date(ms).toISOString())

/** A wire time as milliseconds since 1970; `undefined` where it is none, or has no offset. */
export function readDateTime(text: string | undefined): number | undefined {
  if (text === undefined || !dateTimeForm.test(text)) return undefined
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? undefined : ms
}
