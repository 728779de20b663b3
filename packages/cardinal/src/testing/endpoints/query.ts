import { isObject, type JsonObject, type JsonValue } from '@three-ds/core'

/** The value at a path with dots, `authentication.eci_flag`, as text; `undefined` where there is none. */
function valueAt(record: JsonObject, path: string): string | undefined {
  const value = path
    .split('.')
    .reduce<JsonValue | undefined>((at, name) => (isObject(at) ? (at as JsonObject)[name] : undefined), record)
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value)
}

/** Numbers by size, everything else (ISO dates too) as text. */
function compare(a: string, b: string): number {
  const numbers = [Number(a), Number(b)] as const
  if (a !== '' && b !== '' && numbers.every(Number.isFinite)) return numbers[0] - numbers[1]
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Does a record fit every filter? `field=` is equal, `field!=` is not, `field~=` holds the text, `field<=` and `field>=` are
 * smaller and larger.
 *
 * Source: Verifone 3D Secure API 3.43.0, `GET /v2/3d`, for the spelling; that the bounds are not included is
 * inferred.
 */
export const matches = (record: JsonObject, filters: Readonly<Record<string, string>>): boolean =>
  Object.entries(filters).every(([name, wanted]) => {
    const [, path = name, operator = ''] = /^(.*?)([!~<>]?)$/.exec(name) ?? []
    const value = valueAt(record, path)
    switch (operator) {
      case '!':
        return value !== wanted
      case '~':
        return value?.includes(wanted) === true
      case '<':
        return value !== undefined && compare(value, wanted) < 0
      case '>':
        return value !== undefined && compare(value, wanted) > 0
      default:
        return value === wanted
    }
  })

/** By a field, descending with a minus before it; oldest first where nothing is asked. */
function sorted(records: readonly JsonObject[], by: string | undefined): readonly JsonObject[] {
  if (by === undefined || by === '') return records
  const path = by.replace(/^[-+]/, '')
  const direction = by.startsWith('-') ? -1 : 1
  return records.toSorted((a, b) => direction * compare(valueAt(a, path) ?? '', valueAt(b, path) ?? ''))
}

const countOf = (text: string | undefined, usual: number): number => {
  const count = Number(text ?? usual)
  return Number.isSafeInteger(count) && count >= 0 ? count : usual
}

/** A page of the records that a query asks for: `_limit`, `_skip` and `_sort`, everything else filters. */
export function select(
  records: readonly JsonObject[],
  { _limit, _skip, _sort, ...filters }: Readonly<Record<string, string>>,
  pages: { readonly usual: number; readonly largest: number },
): readonly JsonObject[] {
  const from = countOf(_skip, 0)
  const limit = Math.min(countOf(_limit, pages.usual), pages.largest)
  const found = records.filter((record) => matches(record, filters))
  return sorted(found, _sort).slice(from, from + limit)
}
