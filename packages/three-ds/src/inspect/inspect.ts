import { invalidInput, parseScheme, systemClock } from '@three-ds/core'
import { proofs } from './data/proofs.ts'
import type { InspectOptions } from './inspect-options.ts'
import type { Inspection, InspectionAlternative, InspectionKind } from './inspection.ts'
import { maxInputBytes, maxNesting } from './limits.ts'
import type { Reader, ReaderContext } from './reader.ts'
import { shapeReaders, valueReaders } from './readers/all-readers.ts'
import { readSource } from './source/read-source.ts'
import type { Source } from './source/source.ts'
import { type Unwrapped, unwrap, unwrapJson } from './source/unwrap.ts'
import { unrecognized } from './unrecognized.ts'

type Surroundings = Omit<ReaderContext, 'inside'> & { readonly as: InspectionKind | undefined }

/** The text of the bytes, or why there is none. */
function textOf(given: string | Uint8Array): { readonly text: string } | Inspection {
  const bytes = typeof given === 'string' ? given.length : given.byteLength
  if (bytes > maxInputBytes) return unrecognized('too-large', '')
  if (typeof given === 'string') return { text: given }
  try {
    // The cast leaves out memory shared between threads, which no file is read into.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(given as Uint8Array<ArrayBuffer>) }
  } catch {
    return unrecognized('not-utf-8', '')
  }
}

const likewise = (kind: InspectionKind): InspectionAlternative => ({
  kind,
  text: `It reads as this too: ${proofs[kind].title}.`,
})

/** The first reader that recognizes the source, with those that recognize it as something else. */
async function readWith(
  readers: readonly Reader[],
  source: Source,
  context: ReaderContext,
  as: InspectionKind | undefined,
): Promise<Inspection | undefined> {
  const wanted = readers.filter(({ kinds }) => as === undefined || kinds.includes(as))
  const readings = await Promise.all(wanted.map(({ read }) => read(source, context)))
  const [first, ...others] = readings
    .filter((found) => found !== undefined)
    .filter(({ kind }) => as === undefined || kind === as)
  if (first === undefined) return undefined
  const told = new Set([first.kind, ...first.alternatives.map(({ kind }) => kind)])
  const further = others.filter(({ kind }) => !told.has(kind)).map(({ kind }) => likewise(kind))
  return { ...first, alternatives: [...first.alternatives, ...further] }
}

async function inspectUnwrapped(
  { text, foundIn }: Unwrapped,
  surroundings: Surroundings,
  depth: number,
): Promise<Inspection> {
  const { as, ...rest } = surroundings
  if (text === '') return unrecognized('empty', '')
  const source = await readSource(text, foundIn)
  if (source.refused !== undefined) return unrecognized(source.refused, text)
  const context: ReaderContext = { ...rest, inside: (packed) => inspectInside(packed, surroundings, depth + 1) }
  const found =
    (await readWith(shapeReaders, source, context, as)) ?? (await readWith(valueReaders, source, context, as))
  if (found !== undefined) return found
  const field = source.json === undefined || depth >= maxNesting ? undefined : unwrapJson(source.json)
  if (field !== undefined) return inspectUnwrapped(field, surroundings, depth + 1)
  return unrecognized(as === undefined ? 'unknown' : 'not-as-asked', text)
}

async function inspectInside(text: string, surroundings: Surroundings, depth: number): Promise<readonly Inspection[]> {
  if (depth > maxNesting || text.length > maxInputBytes) return []
  const found = await inspectUnwrapped(unwrap(text), { ...surroundings, as: undefined }, depth)
  return found.kind === 'unrecognized' ? [] : [found]
}

function schemeOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const scheme = parseScheme(given)
  if (scheme !== undefined) return scheme
  const remedy = 'Name it as gateways do: `visa`, `mastercard`, `MC`, `amex`; or leave it out.'
  throw invalidInput([{ path: 'options.scheme', text: 'this scheme is not known', remedy }], { operation: 'inspect' })
}

/**
 * Finds out what a piece of 3-D Secure data is, and explains it: messages of the browser flow, tokens, callbacks and bodies of
 * five gateways, bare values, and what these packages write themselves.
 *
 * Runs wherever there are Web Crypto and `DecompressionStream`, in a page too, and sends nothing anywhere. Card
 * numbers, cryptograms and tokens are masked unless `reveal` is set; what is in no table of fields is not shown at all. Text of
 * any kind ends in an answer: what is not recognized, or hostile, is one as well.
 *
 * @param given - the text, or its bytes in UTF-8; at most 1 MiB is looked at
 * @returns what it is, discriminated by `kind`
 * @throws ThreeDSError `invalid-input` for a scheme that is not known
 *
 * @example
 * ```ts
 * import { encodeCRes } from '@three-ds/core'
 * import { inspect } from 'three-ds/inspect'
 *
 * const cres = encodeCRes({ messageVersion: '2.2.0', threeDSServerTransID: 'a', acsTransID: 'b', transStatus: 'Y' })
 * const found = await inspect(`cres=${cres}`)
 * if (found.kind === 'cres') console.log(found.transStatus, found.evidence) // Y browser
 * const [eci] = (await inspect('07', { scheme: 'MC' })).fields
 * console.log(eci?.meaning) // The first payment of a series, with the cardholder authenticated.
 * ```
 */
export async function inspect(given: string | Uint8Array, options: InspectOptions = {}): Promise<Inspection> {
  const { as, reveal = false, trusted = false, keys = {}, clock = systemClock } = options
  const scheme = schemeOf(options.scheme)
  const read = textOf(given)
  return 'kind' in read ? read : inspectUnwrapped(unwrap(read.text), { as, scheme, reveal, trusted, keys, clock }, 0)
}
