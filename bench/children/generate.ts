// Generates what follows from the specs of a workspace, as `npm run generate` does for ours.
import { render, workspaceAt, write } from '../../src/codegen/workspace.js'

const [root = ''] = process.argv.slice(2)
const workspace = workspaceAt(root)
await write(workspace, await render(workspace))
