/** A value in the title of a test. */
const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))

/** What a path, `card.brand`, leads to. */
const at = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (Object(value) as Record<string, unknown>)[key], row)

/**
 * The title of one row of `it.each`: `%s` and its like take the row's values in turn, `%#` the row's number, `$name` a field of it.
 *
 * Source: vitest.dev/api, "test.each".
 */
export function fillTitle(title: string, row: readonly unknown[], index: number): string {
  const values = [...row]
  return title
    .replaceAll('%#', String(index))
    .replaceAll(/%[sdifjo]/g, (placeholder) => (values.length === 0 ? placeholder : shown(values.shift())))
    .replaceAll(/\$([a-zA-Z_][\w.]*)/g, (_, path: string) => shown(at(row[0], path)))
}
