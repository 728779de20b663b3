/** What `--help` prints. */
export const usage = `three-ds-sandbox: five fake gateways and their issuer, on this machine

  --port <number>    4010 by default; 0 takes any free one
  --host <name>      the interface, 127.0.0.1 by default: this machine alone
  --origin <url>     where it is reached from outside, in a container for one
  --seed <number>    the same credentials at every start
  --callbacks        deliver callbacks at once, to the address that each payment names
  --version, --help
`
