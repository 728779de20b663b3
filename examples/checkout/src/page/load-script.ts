/** Loads a gateway's own script, once. */
export function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = src
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error('The gateway’s script did not load.')))
    document.head.append(script)
  })
}
