/** Addresses in a template: what points into its own package, and what only a reader follows. */

/**
 * The file of the package that an address means, seen from a folder (`word/`, or nothing for the root); undefined when it leads outside or
 * can be read in two ways. Whether the file is there is for the caller to ask.
 */
export function insidePath(address: string, folder = ''): string | undefined {
  const path = decoded(address);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (path === undefined || /[\u0000-\u001f\u007f\\?#%:{}]/.test(path) || path.startsWith('/')) return undefined;
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of path.split('/')) {
    if (step === '') return undefined;
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** A link that only a reader clicks: to the web, to a mailbox, to a place in the document. Nothing loads it by itself. */
export function isReaderAddress(address: string): boolean {
  return address === '' || /^(?:https?:\/\/|mailto:|#)[^{}\\\s]*$/i.test(address);
}
