/** What is left to a person, in this order. */
export const nextSteps = (name: string): string =>
  [
    `1. npx -y pnpm@12 install`,
    `2. npx -y pnpm@12 test --project packages/${name}`,
    '   Every failure names the file to write, and what. CONTRIBUTING.md, "Adding a provider", has the order that works best.',
    `3. When nothing imports packages/${name}/src/not-written.ts any more, remove it.`,
    `4. Add tools/packages/consumers/portable/${name}.ts, the sandbox's gateway, a row in the README, a changeset.`,
    '5. npx -y pnpm@12 generate, then .ci/run',
  ].join('\n')
