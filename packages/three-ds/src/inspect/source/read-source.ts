import { decodeBase64, isObject } from '@three-ds/core'
import { inflate } from './inflate.ts'
import { parseJson } from './parse-json.ts'
import type { Source } from './source.ts'

/** Base64 without what transport has done to it: percent-encoding, line breaks, blanks where a plus was. */
function compact(text: string): string | undefined {
  try {
    const decoded = text.includes('%') ? decodeURIComponent(text) : text
    return decoded.replace(/[\r\n\t]/g, '').replaceAll(' ', '+')
  } catch {
    return undefined
  }
}

function asText(bytes: Uint8Array): string | undefined {
  try {
    // The cast leaves out memory shared between threads, of which no text is decoded.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes as Uint8Array<ArrayBuffer>)
  } catch {
    return undefined
  }
}

const isXml = (text: string): boolean => /^\s*<[A-Za-z!?]/.test(text)

function readJwt(text: string): Pick<Source, 'jwt' | 'refused'> | undefined {
  const parts = text.split('.')
  if (parts.length !== 3 || !parts.every((part) => /^[\w-]+$/.test(part))) return undefined
  const [header, claims] = parts
    .slice(0, 2)
    .map((part) => parseJson(asText(decodeBase64(part) ?? new Uint8Array()) ?? ''))
  if (header === undefined || claims === undefined) return undefined
  if ('refused' in claims) return { refused: claims.refused }
  if ('refused' in header) return { refused: header.refused }
  return isObject(header.object) ? { jwt: { header: header.object, claims: claims.object } } : undefined
}

async function readPacked(text: string): Promise<Pick<Source, 'packedJson' | 'xml' | 'refused'>> {
  const bytes = decodeBase64(compact(text) ?? '')
  if (bytes === undefined) return {}
  const inflated = await inflate(bytes)
  if (inflated === 'too-far') return { refused: 'inflates-too-far' }
  const inner = asText(inflated ?? bytes)
  if (inner === undefined) return {}
  if (isXml(inner)) return { xml: inner }
  const json = parseJson(inner.trim())
  if (json === undefined) return {}
  return 'refused' in json ? json : { packedJson: json.object }
}

/** Takes the layers off a text, each once. */
export async function readSource(text: string, foundIn?: string): Promise<Source> {
  const source = { text, ...(foundIn === undefined ? {} : { foundIn }) }
  if (isXml(text)) return { ...source, xml: text }
  const json = parseJson(text)
  if (json !== undefined) return 'refused' in json ? { ...source, ...json } : { ...source, json: json.object }
  const jwt = readJwt(text)
  return { ...source, ...(jwt ?? (await readPacked(text))) }
}
