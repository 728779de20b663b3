/** Any value that JSON can carry. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** An object that JSON can carry. */
export type JsonObject = { readonly [key: string]: JsonValue }

/** RFC 3339 in UTC, with milliseconds: `2026-01-31T09:30:00.000Z`. */
export type IsoDateTime = string
