import { createReadStream } from 'node:fs'
import { readBounded } from './read-bounded.ts'

/** Ways of the system to say that there is no such file. Too long a name is no file's either. */
const noFile: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

/** A file, at most a byte more than the limit of it; `undefined` where none has that name. */
export async function readFile(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    return await readBounded(createReadStream(path), maxBytes)
  } catch (error) {
    if (error instanceof Error && 'code' in error && noFile.has(error.code)) return undefined
    throw error
  }
}
