const modulus = 65_521

/** The check sum at the end of what zlib writes, a whole number below 2 to the 32. Source: RFC 1950, sections 2.2 and 9. */
export function adler32(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (const byte of bytes) {
    low = (low + byte) % modulus
    high = (high + low) % modulus
  }
  return high * 65_536 + low
}
