import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@webhook-contracts/source', 'node', 'import', 'module', 'default'] },
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
