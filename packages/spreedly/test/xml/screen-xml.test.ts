import { describe, expect, it } from 'vitest'
import { screenXml } from '../../src/xml/screen-xml.ts'

describe('screenXml', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0" encoding="UTF-8"?><a/>',
    '<a>&amp;&lt;&gt;&quot;&apos;&#65;&#x1F4B3;</a>',
    '<a><!-- & <!DOCTYPE > <? --></a>',
    '<a><![CDATA[& <!DOCTYPE html> <? ]]></a>',
    '<a><![CDATA[<!--]]>&amp;</a>',
    '<a><!----><![CDATA[]]></a>',
    '<a><!-- &--><![CDATA[&]]></a>',
    '<a>]]>--></a>',
    '<a>--><!-- &amp --></a>',
    '<a>]]><![CDATA[&amp]]></a>',
  ])('lets %s through', (text) => {
    expect(() => screenXml(text)).not.toThrow()
  })

  it.each([
    ['<!DOCTYPE a><a/>', 'doctype'],
    ['<!doctype a><a/>', 'doctype'],
    ['<a><!ELEMENT a ANY></a>', 'doctype'],
    ['<a/><!', 'doctype'],
    ['<a><![INCLUDE[x]]></a>', 'doctype'],
    ['<!-- --><!DOCTYPE a><!-- -->', 'doctype'],
    ['<a>&x;</a>', 'entity'],
    ['<a b="&x;"/>', 'entity'],
    ['<a><![CDATA[]]>&nbsp;</a>', 'entity'],
    ['<a>&</a>', 'entity'],
    ['<a/>&', 'entity'],
    ['<a>&#xZ;</a>', 'entity'],
    ['<?php ?><a/>', 'malformed'],
    ['<a/><?xml version="1.0"?>', 'malformed'],
    ['<?xml', 'malformed'],
    ['<a><!-- </a>', 'malformed'],
    ['<a><!--></a>', 'malformed'],
    ['<a><!---></a>', 'malformed'],
    ['<a><![CDATA[ </a>', 'malformed'],
  ])('refuses %s as %s', (text, refusal) => {
    expect(() => screenXml(text)).toThrow(expect.objectContaining({ refusal }))
  })
})
