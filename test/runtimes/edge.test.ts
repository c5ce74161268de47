import { EdgeVM } from '@edge-runtime/vm'
import { describe, expect, it } from 'vitest'
import { vectorFiles } from '../events/vectors.js'
import { suiteScript } from './bundle.js'
import type { Result } from './suite.js'

const vm = new EdgeVM()
vm.evaluate(await suiteScript())

describe('in a worker-like runtime', () => {
  it('there is nothing of Node', () => {
    expect(vm.evaluate('[typeof process, typeof Buffer, typeof require, typeof global]')).not.toContain('function')
    expect(vm.evaluate("typeof globalThis.process?.versions?.node + ' ' + typeof Buffer")).toBe('undefined undefined')
  })

  it('clients, the guard, the judgement and receivers do what they do elsewhere', async () => {
    const results: Result[] = JSON.parse(await vm.evaluate(`runSuite(${JSON.stringify(vectorFiles)}).then(JSON.stringify)`))
    expect(results.filter(({ fault }) => fault !== undefined)).toEqual([])
    expect(results.length).toBeGreaterThan(vectorFiles.flatMap(({ vectors }) => vectors).length)
  })
})
