/** Hands a text to the reader as a file of his own; nothing leaves this computer. */
export function saveAsFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // At once would be too soon for a large file in Firefox.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
