/** Which messages were taken. Loaded with the first one. */
import { MemoryReplayStore } from '../../events/replay.js'

export const store = new MemoryReplayStore()
