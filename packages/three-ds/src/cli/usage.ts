/** What `three-ds --help` prints. */
export const usage = `three-ds inspect [TEXT | FILE | -]

Finds out what a piece of 3-D Secure data is, and explains it. Nothing is sent anywhere.

It reads its argument (the name of a file, or the text itself), else standard input:
threeDSMethodData, CReq, CRes, PaReq, PaRes; Finaro's j; Cardinal's request and response JWT; Spreedly's callbacks; ProcessOut's
answers, events, webhooks and gway_req_ tokens; Shopify's payments; a bare CAVV, XID or ECI; results and flow states of these
packages. Form bodies and addresses of a return are taken apart.

Options
  --as KIND        read it as this kind and nothing else: xid, cryptogram, ...
  --scheme NAME    the card's scheme, without which an ECI means nothing: visa, mastercard, ...
  --trusted        it comes from your own server: out of its store, or an answer that it fetched
  --reveal         show card numbers, cryptograms and tokens
  --ask-key        ask for the key or signing secret; it does not show while you type
  --text           take the argument as text, even if a file has that name
  --json           print JSON for machines
  -h, --help       print this
  -v, --version    print the version

Keys are never arguments: other users of the machine could read them, and the shell keeps them. They come from --ask-key, or from
  THREE_DS_CARDINAL_API_KEY             verifies Cardinal's tokens
  THREE_DS_SPREEDLY_SIGNING_SECRET      verifies Spreedly's callbacks
  THREE_DS_SPREEDLY_PREVIOUS_SECRET     the old one, while it is being rolled

Exit codes
  0  recognized, and nothing is wrong with it
  1  recognized, and something is wrong: a contradiction, a signature that does not hold, a token that has expired
  2  called wrongly
  3  not recognized
  4  the file or the input could not be read
  5  the program failed by a mistake of its own

Colors only on a terminal; NO_COLOR switches them off.
`
