/** `PaRes` and `PaReq` after the documents of 3-D Secure 1.0.2; all values are made up. */

/** What travels: base64 of zlib of XML. */
export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))
  return btoa(String.fromCharCode(...new Uint8Array(await new Response(stream).arrayBuffer())))
}

export const cavv = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='

export const paRes = ({ status = 'Y', eci = '05' } = {}): string => `<?xml version="1.0" encoding="UTF-8"?>
<ThreeDSecure><Message id="1"><PARes id="PARes1"><version>1.0.2</version>
<Merchant><acqBIN>411111</acqBIN><merID>merchant-7</merID></Merchant>
<Purchase><xid>dUF0aExmRVlnODNpRXZlclRsazA=</xid><date>20200102 03:04:05</date><purchAmount>1999</purchAmount>
<currency>978</currency><exponent>2</exponent></Purchase><pan>0000000000001112</pan>
<TX><time>20200102 03:05:05</time><status>${status}</status><cavv>${cavv}</cavv><eci>${eci}</eci><cavvAlgorithm>2</cavvAlgorithm></TX>
</PARes><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>AA==</ds:SignatureValue></ds:Signature>
</Message></ThreeDSecure>`

export const paReq = `<ThreeDSecure><Message id="1"><PAReq><version>1.0.2</version>
<Merchant><acqBIN>411111</acqBIN><merID>merchant-7</merID><name>Shop &amp; Co</name></Merchant>
<Purchase><xid>dUF0aExmRVlnODNpRXZlclRsazA=</xid><purchAmount>1999</purchAmount><currency>978</currency></Purchase>
<CH><acctID>account-secret-1</acctID><expiry>2912</expiry></CH></PAReq></Message></ThreeDSecure>`
