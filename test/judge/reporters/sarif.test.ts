import { describe, expect, it } from 'vitest'
import { sarifReporter } from '../../../src/judge/reporters/index.js'
import { EVERYTHING, findRule, judgement, report, violation } from '../judgements.js'

describe('the SARIF reporter', () => {
  it('writes results with their places, levels and rules', () => {
    const log: unknown = JSON.parse(
      report(
        (write) => sarifReporter({ write, findRule }),
        [...EVERYTHING, judgement({ violations: [violation()], source: { file: 'a b\\ü.har' } })],
      ),
    )
    const related = [
      {
        id: 1,
        message: { text: 'the rule in the spec' },
        physicalLocation: { artifactLocation: { uri: 'shop.yaml' }, region: { startLine: 812 } },
      },
    ]
    const here = (uri: string, startLine?: number) => [
      { physicalLocation: { artifactLocation: { uri }, ...(startLine === undefined ? {} : { region: { startLine } }) } },
    ]
    expect(log).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          results: [
            {
              ruleId: 'shop/getWebhook/response-body/type',
              level: 'error',
              message: {
                text: 'shop getWebhook 200: response body /urls/0: expected string, got integer 5 (traffic.har, entry 17, line 5203)',
              },
              locations: here('traffic.har', 5203),
              relatedLocations: related,
            },
            {
              ruleId: 'shop/getWebhook/response-body/newProperty',
              level: 'note',
              message: { text: expect.stringContaining('property "news" is not in the contract') },
              locations: here('traffic.har', 5203),
              relatedLocations: related,
            },
            { ruleId: 'shop/problem', level: 'error', message: { text: 'shop listWebhooks: no answer' } },
            {
              ruleId: 'unreadable',
              level: 'error',
              message: { text: 'not JSON, at position 5 (standard input, line 3)' },
              locations: here('standard-input', 3),
            },
            {
              ruleId: 'shop/getWebhook/response-body/type',
              level: 'error',
              message: { text: expect.any(String) },
              locations: here('a%20b/%C3%BC.har'),
              relatedLocations: related,
            },
          ],
          tool: {
            driver: {
              name: 'webhook-contracts',
              informationUri: 'https://www.npmjs.com/package/webhook-contracts',
              rules: ['shop/getWebhook/response-body/type', 'shop/getWebhook/response-body/newProperty', 'shop/problem', 'unreadable'].map(
                (id) => ({ id }),
              ),
            },
          },
          columnKind: 'utf16CodeUnits',
        },
      ],
    })
  })

  it('writes a log also of nothing', () => {
    expect(JSON.parse(report((write) => sarifReporter({ write }), []))).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] })
  })
})
