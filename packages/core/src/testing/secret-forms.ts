/**
 * The forms in which a secret travels, and so in which it may come out: as it is, in a URL, inside of JSON, and in Base64, where
 * the padding does not count. For `findLeak`.
 *
 * Base64 of a longer text that holds the secret, a Basic header for one, is another form: add the header's own value.
 *
 * @param secret - a key, a card number, a cryptogram
 * @example
 * ```ts
 * import { secretForms } from '@three-ds/core/testing'
 *
 * console.log(secretForms('a+b/c').join(' ')) // a+b/c a%2Bb%2Fc a+b/c YStiL2M
 * ```
 */
export const secretForms = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  inBase64(secret).replace(/=+$/, ''),
]

const inBase64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))
