/**
 * An enum that the sender may extend: the known values autocomplete, any other string passes.
 *
 * Never a discriminant: a `switch` over it needs a `default`.
 */
export type Open<Known extends string> = Known | (string & {})
