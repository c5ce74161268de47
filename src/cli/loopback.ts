/** Whether a host, as it is listened on or as a URL has it, is this machine alone: a name that merely begins like its address is not. */
export const isLoopback = (host: string): boolean => /^(?:localhost|::1|\[::1\]|127(?:\.\d{1,3}){3})$/.test(host)
