/** One page of a list. */
export interface Listed<Item> {
  readonly items: readonly Item[]
  readonly has_more: boolean
}

const usualLimit = 10

/**
 * The page that `limit`, `start_after` and `end_before` ask for. An id that is not in the list asks for its beginning.
 *
 * Source: processout/processout-go, `list.go`, for the names; the usual size is the fake's choice.
 */
export function listed<Item extends { readonly id: string }>(
  all: readonly Item[],
  query: Readonly<Record<string, string>>,
): Listed<Item> {
  const { limit = '', start_after: after, end_before: before } = query
  const size = /^[1-9]\d{0,2}$/.test(limit) ? Number(limit) : usualLimit
  const from = all.findIndex(({ id }) => id === after) + 1
  const to = all.findIndex(({ id }) => id === before)
  const range = all.slice(from, to < 0 ? all.length : to)
  const items = to < 0 ? range.slice(0, size) : range.slice(-size)
  return { items, has_more: items.length < range.length }
}
