/** The names under "Values" of a report of the public surface, in its order. */
export const listedValues = (report: string): readonly string[] => {
  const [, section = ''] = /^## Values \(\d+\)\n\n((?:- `.+`\n)+)/m.exec(report) ?? []
  return [...section.matchAll(/`(.+)`/g)].map(([, name = '']) => name)
}
