import type { HostileInput } from './hostile-input.ts'

/** One reader of what strangers send: a decoder, a parser, a verifier, a receiver, or a client with the answer that it reads. */
export interface Subject {
  /** `@three-ds/core`, or an entry of it. */
  readonly package: string
  /** As exported: `decodeCRes`; a method as `createSpreedlyClient().purchase`. */
  readonly name: string
  /** Genuine inputs, undressed. Each of them must be read, or the table would prove nothing. */
  readonly genuine: readonly string[]
  /** How text is packed before it is handed over: `cres=` and base64. As it is, by default; the first packs what is genuine. */
  readonly dress?: readonly [(text: string) => string, ...((text: string) => string)[]]
  /** Its parameter is `unknown`: values that no wire carries have to be borne as well. */
  readonly takesAnything?: true
  /**
   * Reads the input.
   *
   * @throws ThreeDSError for what it refuses; anything else is a breach
   */
  readonly read: (input: HostileInput) => unknown
}

/** How errors, figures and the test of completeness name it. */
export const nameOf = (subject: Pick<Subject, 'package' | 'name'>): string => `${subject.package} ${subject.name}`
