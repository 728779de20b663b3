/** One input in every form that a reader may take it. */
export interface HostileInput {
  readonly text: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Parsed, or the text itself where it is no JSON. */
  readonly json: unknown
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Text, with its bytes in UTF-8. */
export const fromText = (text: string): HostileInput => ({
  text,
  get bytes() {
    return new TextEncoder().encode(text)
  },
  get json() {
    return jsonOf(text)
  },
})

/** Bytes, and what a careless reader would take them for. */
export const fromBytes = (bytes: Uint8Array): HostileInput => {
  const text = new TextDecoder('latin1').decode(bytes)
  return { text, bytes: new Uint8Array(bytes), json: text }
}

/** A value that no wire carries. */
export const fromValue = (json: unknown): HostileInput => ({ text: '', bytes: new Uint8Array(), json })
