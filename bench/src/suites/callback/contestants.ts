import { verifyCallback } from '@three-ds/spreedly'
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { XMLParser } from 'fast-xml-parser'
import { parseStringPromise } from 'xml2js'
import xpath from 'xpath'
import type { Contestant } from '../../measure/contestant.ts'
import { signingSecret } from './batch.ts'
import { type ReadText, type SignedValues, verifiedValues } from './signed-values.ts'

type CallbackContestant = Contestant<string, readonly SignedValues[]>

/** This project, through its public function, keys made anew for each body. */
export const ours: CallbackContestant = {
  name: '`@three-ds/spreedly`, verifyCallback',
  run: async (xml) => {
    const verdicts = await verifyCallback(xml, { signingSecrets: [signingSecret] })
    return verdicts.map((verdict) => {
      if (verdict.verdict === 'refused') throw new Error(verdict.reason)
      return verdict.event.signed
    })
  },
}

type Parsed = Readonly<Record<string, unknown>>

const isParsed = (value: unknown): value is Parsed => typeof value === 'object' && value !== null

/** A member of what a parser made of an element with text: text, a converted value, or an object that keeps attributes. */
const textIn =
  (parsed: unknown, textKey: string): ReadText =>
  (name) => {
    const value = isParsed(parsed) ? parsed[name] : undefined
    const text = isParsed(value) ? value[textKey] : value
    return text === undefined ? '' : String(text)
  }

/** Both transactions of a parsed batch, verified. */
function readBatch(document: unknown, textKey: string): readonly SignedValues[] {
  const batch = isParsed(document) ? document['transactions'] : undefined
  const transactions = isParsed(batch) ? batch['transaction'] : undefined
  if (transactions === undefined) throw new TypeError('no batch')
  // A batch of one is no list to these parsers.
  return [transactions]
    .flat()
    .map((transaction: unknown) =>
      verifiedValues(
        signingSecret,
        textIn(transaction, textKey),
        textIn(isParsed(transaction) ? transaction['signed'] : undefined, textKey),
      ),
    )
}

/** The parser that most code for Spreedly's callbacks uses. */
export const xml2js: CallbackContestant = {
  name: '`xml2js` + `node:crypto`',
  run: async (xml) => readBatch(await parseStringPromise(xml, { explicitArray: false }), '_'),
}

/** The document object model, and paths into it. */
export const xmldom: CallbackContestant = {
  name: '`@xmldom/xmldom` + `xpath` + `node:crypto`',
  run: (xml) => {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml')
    // The cast: `xpath` wants the type of browsers' nodes, and reads these as well.
    const root = document as unknown as Node
    const found = xpath.select('/transactions/transaction', root)
    if (!Array.isArray(found)) throw new TypeError('no batch')
    return found.map((transaction) =>
      verifiedValues(
        signingSecret,
        (name) => String(xpath.select(`string(${name})`, transaction)),
        (name) => String(xpath.select(`string(signed/${name})`, transaction)),
      ),
    )
  },
}

/** As its README begins: numbers are converted, so that some genuine callbacks do not verify. */
export const fastXmlParser: CallbackContestant = {
  name: '`fast-xml-parser`, default options, + `node:crypto`',
  run: (xml) => readBatch(new XMLParser().parse(xml), '#text'),
}

/** Told to convert nothing, and not to look into the parts that hold no signed field. */
export const fastXmlParserStopNodes: CallbackContestant = {
  name: '`fast-xml-parser`, `stopNodes`, + `node:crypto`',
  run: (xml) =>
    readBatch(
      new XMLParser({
        parseTagValue: false,
        processEntities: false,
        stopNodes: [
          'response',
          'api_urls',
          'payment_method',
          'checkout_form',
          'setup_response',
          'redirect_response',
        ].map((name) => `transactions.transaction.${name}`),
      }).parse(xml),
      '#text',
    ),
}

/** Everybody, ours first. */
export const callbackContestants: readonly CallbackContestant[] = [
  ours,
  fastXmlParserStopNodes,
  fastXmlParser,
  xml2js,
  xmldom,
]
