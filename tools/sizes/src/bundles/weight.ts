import { brotliCompressSync, gzipSync } from 'node:zlib'

/** What a file weighs on the way, in bytes. */
export interface Weight {
  readonly minified: number
  readonly gzip: number
  readonly brotli: number
}

/** Compressed as well as it goes, which is what servers of static files and edge runtimes do. */
export const weightOf = (code: Uint8Array): Weight => ({
  minified: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
})
