/** Is this API version older than that one? Versions are quarters, `2024-01`; `unstable` sorts behind all of them. */
export const isOlder = (version: string, than: string): boolean => version < than
