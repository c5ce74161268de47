import { spawn } from 'node:child_process'
import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { contractIds } from '../../src/registry.js'
import { installPackage, root, run } from './installed.js'

const installed = await installPackage()
afterAll(() => installed.remove())

/** Runs the command as npx would: the file that npm has put into `node_modules/.bin`. */
const command = (...args: string[]) => run(installed.bin, args, installed.directory)

describe('the command line of the installed package', () => {
  it('knows its version', async () => {
    const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect(await command('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('lists every contract', async () => {
    const { code, stdout, stderr } = await command('list')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const id of contractIds) expect(stdout).toMatch(new RegExp(`^${id}\\s`, 'm'))
  })

  it('refuses a wrong command with exit code 2 and without a stack', async () => {
    const { code, stdout, stderr } = await command('nonsense')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('says how to install Prism, where it is not installed, with exit code 2', async () => {
    const { code, stdout, stderr } = await command('mock', '--port', '0')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Prism is not installed. Install it with: npm install --save-dev @stoplight/prism-cli@5.14.2')
  })

  it('serves a mock until it is told to stop', async () => {
    await symlink(join(root, 'node_modules/@stoplight'), join(installed.directory, 'node_modules/@stoplight'), 'junction')
    const child = spawn(installed.bin, ['mock', 'buttondown', '--port', '0'], { cwd: installed.directory })
    const ended = new Promise((resolve) => child.on('close', resolve))
    const url = await new Promise<string>((resolve, reject) => {
      let stdout = ''
      child.stdout.on('data', (chunk) => {
        stdout += chunk
        const found = /http:\/\/127\.0\.0\.1:\d+\/buttondown\/v1/.exec(stdout)
        if (found !== null) resolve(found[0])
      })
      child.on('close', (code) => reject(new Error(`ended with ${code}: ${stdout}`)))
    })
    expect((await fetch(`${url}/webhooks`, { headers: { authorization: 'Token any-key' } })).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
