/**
 * A dialog over the page for the issuer's. It does not close by itself: whoever wants out cancels with the issuer, which has to hear
 * of it.
 *
 * @param size - width and height in CSS; the whole window where it is left out
 */
export function openModal(size: readonly [width: string, height: string] = ['100vw', '100vh']): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.id = 'Cardinal-Modal'
  const [width, height] = size
  Object.assign(dialog.style, { width, height, maxWidth: '100vw', maxHeight: '100vh', padding: '0', border: '0' })
  Object.assign(dialog.style, { overflow: 'hidden', background: 'Canvas' })
  dialog.addEventListener('cancel', (event) => event.preventDefault())
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}
