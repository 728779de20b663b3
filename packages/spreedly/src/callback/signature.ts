import { Refused } from './refused.ts'
import { algorithms, requiredFields, type SigningAlgorithm } from './signed-fields.ts'
import type { WrittenObject, WrittenTransaction } from './written-transaction.ts'

/** What `signed` says, checked for its form. */
export interface Signature {
  readonly algorithm: SigningAlgorithm
  readonly fields: readonly string[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Reads `signed`.
 *
 * The list of fields is not itself signed, so whoever has seen one valid signature could give the same values other names.
 * Therefore the list has to be the plain one that Spreedly sends: direct members in alphabetical order, each once, and the
 * required ones among them.
 *
 * @throws Refused `unsigned`, `repeatedSignature`, `algorithm`, `fieldList`, `fieldNotSigned`, `badSignature`
 */
export function readSignature({ signed }: WrittenTransaction): Signature {
  const [only, ...others] = signed
  if (only === undefined) throw new Refused('unsigned')
  if (others.length > 0) throw new Refused('repeatedSignature')
  const algorithm = partOf(only, 'algorithm')
  if (!isAllowed(algorithm)) throw new Refused('algorithm')
  const fields = readFields(partOf(only, 'fields'))
  return { algorithm, fields, bytes: readHex(partOf(only, 'signature'), algorithms[algorithm].hexLength) }
}

function partOf(signed: WrittenObject, name: string): string {
  const [part, ...others] = signed.read(name)
  if (part?.kind !== 'text' || others.length > 0) throw new Refused('repeatedSignature')
  return part.text
}

const isAllowed = (name: string): name is SigningAlgorithm => Object.hasOwn(algorithms, name)

function readFields(list: string): string[] {
  const fields = list.split(' ')
  const plain = fields.every((name, at) => {
    const before = fields[at - 1]
    return /^[a-z][a-z0-9_]*$/.test(name) && name !== 'signed' && (before === undefined || before < name)
  })
  if (!plain) throw new Refused('fieldList')
  if (!requiredFields.every((name) => fields.includes(name))) throw new Refused('fieldNotSigned')
  return fields
}

function readHex(hex: string, length: number): Uint8Array<ArrayBuffer> {
  if (hex.length !== length || !/^[\da-fA-F]+$/.test(hex)) throw new Refused('badSignature')
  return Uint8Array.from({ length: length / 2 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16))
}
