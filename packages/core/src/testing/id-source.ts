import { encodeBase64 } from '../emv/base64.ts'

/** Makes the ids of a fake: no two alike, whatever the randomness. */
export interface IdSource {
  /** Version 4 in form, as EMV's transaction ids: lower case, 36 characters. */
  uuid(): string
  /** Twenty bytes as base64, 28 characters: what a CAVV looks like. No issuer made it. */
  cryptogram(): string
  /** Characters of the alphabet, at least six of them. The last six count. */
  token(alphabet: string, length: number): string
}

const tail = 6

/**
 * Ids from injected randomness. A counter stands at the end of each, so that randomness which repeats itself, in a test,
 * makes no two ids alike.
 *
 * @param random - a number from 0 to 1, as `Math.random`
 */
export function createIdSource(random: () => number): IdSource {
  let made = 0

  const below = (limit: number): number => Math.min(limit - 1, Math.floor(random() * limit))

  const bytes = (length: number): Uint8Array => {
    made += 1
    const filled = Uint8Array.from({ length }, () => below(256))
    new DataView(filled.buffer).setUint32(length - 4, made)
    return filled
  }

  return {
    uuid: () => {
      const hex = Array.from(bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('')
      // Version and variant stand where RFC 9562 puts them.
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
    cryptogram: () => encodeBase64(bytes(20), { alphabet: 'base64', padding: true }),
    token: (alphabet, length) => {
      made += 1
      const head = Array.from({ length: length - tail }, () => alphabet.charAt(below(alphabet.length)))
      return head.join('') + countIn(alphabet, made)
    },
  }
}

function countIn(alphabet: string, count: number): string {
  const digits = Array.from({ length: tail }, (_, at) =>
    alphabet.charAt(Math.floor(count / alphabet.length ** at) % alphabet.length),
  )
  return digits.reverse().join('')
}
