/**
 * Bytes as kB of 1000 bytes, rounded up: to halves from ten on, to tenths below, so that the page changes when something has
 * really changed.
 */
export const roundedUp = (bytes: number): number =>
  bytes >= 10_000 ? Math.ceil(bytes / 500) / 2 : Math.ceil(bytes / 100) / 10
