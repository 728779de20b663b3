const everyMs = 500

/** Tells once when the window is closed, by whomever. Windows have no event for that. */
export function watchWindow(target: Window, signal: AbortSignal, onClosed: () => void): void {
  const timer = setInterval(() => {
    if (target.closed) onClosed()
  }, everyMs)
  signal.addEventListener('abort', () => clearInterval(timer))
}
