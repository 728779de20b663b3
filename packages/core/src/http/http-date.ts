/** The three forms of a date in an HTTP header (RFC 9110, section 5.6.7): the current one and two obsolete ones. */
const forms: readonly RegExp[] = [
  /^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^[A-Z][a-z]{5,8}, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
]

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * Reads the date of an HTTP header. `Date.parse` would take far more than HTTP allows: in some engines `5 apples` is a day
 * in May.
 *
 * @param text - as it stands in the header: `Sun, 06 Nov 1994 08:49:37 GMT`
 * @param now - milliseconds since 1970, to tell the century of a year with two digits
 * @returns milliseconds since 1970; `undefined` for anything that is no such date
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const parts = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined)
  if (parts === undefined) return undefined
  const { day = '', month = '', year = '', time = '' } = parts
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  const date = new Date(0)
  date.setUTCFullYear(fullYear(year, now), months.indexOf(month), Number(day))
  date.setUTCHours(hour, minute, Math.min(second, 59))
  // A day or an hour that does not exist rolls over into the next one, and so does an unknown month.
  const exists = date.getUTCDate() === Number(day) && date.getUTCHours() === hour && date.getUTCMinutes() === minute
  return exists && months.includes(month) && second <= 60 ? date.getTime() : undefined
}

/** Two digits mean the year that is at most fifty years ahead. */
function fullYear(digits: string, now: number): number {
  if (digits.length === 4) return Number(digits)
  const thisYear = new Date(now).getUTCFullYear()
  const year = thisYear - (thisYear % 100) + Number(digits)
  return year > thisYear + 50 ? year - 100 : year
}
