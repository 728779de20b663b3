/**
 * Stands where code is still to be written. The contract suite and the tests run into it, so that what they print is a list of what is
 * left. This file goes when nothing imports it.
 *
 * @param file - from the package's folder: `src/authentication/flow.ts`
 * @param what - what belongs there, one sentence
 * @throws Error always
 */
export function notWritten(file: string, what: string): never {
  throw new Error(`Not written yet: packages/acme/${file}. ${what}`)
}
