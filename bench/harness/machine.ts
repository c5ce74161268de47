import { arch, cpus, platform, release, totalmem } from 'node:os'

/** The machine in general terms: enough to read the figures by. */
export function machine(): Record<string, string> {
  const processors = cpus()
  return {
    processor: `${processors.length} × ${processors[0]?.model.trim() || 'unknown'} (virtual, shared)`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${release().split('-')[0] ?? ''} ${arch()}`,
    node: process.version,
  }
}
