/** A figure in three digits or so: `0.42`, `3.1`, `128`, `1,024`. */
export function writeFigure(figure: number): string {
  if (!Number.isFinite(figure)) return 'not known'
  if (figure >= 100) return Math.round(figure).toLocaleString('en-US')
  return figure >= 10 ? figure.toFixed(1) : figure.toFixed(2)
}
