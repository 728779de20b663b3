/** A frame to open. */
export interface FrameOrder {
  readonly place: HTMLElement
  readonly title: string
  readonly hidden: boolean
  readonly className?: string | undefined
}

/** Opens an empty frame with a name of its own. What is visible fills its place, unless a class says otherwise. */
export function openFrame({ place, title, hidden, className }: FrameOrder): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.name = `stand-in-${Math.random().toString(36).slice(2)}`
  frame.title = title
  frame.style.border = '0'
  if (hidden) {
    // Not `display: none`: some fingerprint pages do not run without a layout.
    Object.assign(frame.style, { position: 'absolute', width: '0', height: '0', visibility: 'hidden' })
    frame.tabIndex = -1
  } else if (className === undefined) {
    Object.assign(frame.style, { width: '100%', height: '100%' })
  } else {
    frame.className = className
  }
  place.append(frame)
  if (!hidden) frame.focus()
  return frame
}
