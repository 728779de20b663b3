/**
 * Hears what a page inside of a frame says, for as long as the frame stands: objects in JSON, from one origin and this frame alone.
 *
 * @param origin - of the fake: `http://127.0.0.1:4010`
 */
export function hearFrame(frame: HTMLIFrameElement, origin: string, heard: (message: object) => void): void {
  const hear = ({ data, origin: from, source }: MessageEvent<unknown>) => {
    if (!frame.isConnected) return removeEventListener('message', hear)
    if (from !== origin || source !== frame.contentWindow || typeof data !== 'string') return
    try {
      const message: unknown = JSON.parse(data)
      if (typeof message === 'object' && message !== null) heard(message)
    } catch {
      // Somebody else's words.
    }
  }
  addEventListener('message', hear)
}
