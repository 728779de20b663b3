/** What `--help` prints. */
export const usage = `pnpm checkout: a shop, five fake gateways and a fake bank, on this machine

  --port <number>          of the shop, 4000 by default; 0 takes any free one
  --sandbox-port <number>  of the sandbox, 4010 by default; 0 takes any free one
  --open                   opens the shop in the browser
  --inbox <where>          keeps orders in a database: a postgres:// address, a folder, or the word memory
  --help
`
