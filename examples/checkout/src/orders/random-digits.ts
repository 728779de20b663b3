/** As many random digits, the first one no zero: some gateways cut leading zeros off. */
export function randomDigits(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count))
  return Array.from(bytes, (byte, at) => (at === 0 ? 1 + (byte % 9) : byte % 10)).join('')
}
