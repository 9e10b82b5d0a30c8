/** What the page hands to the browser as files; jsdom itself has no object URLs. */
export function catchFiles(): readonly Blob[] {
  const files: Blob[] = [];
  URL.createObjectURL = (blob) => {
    files.push(blob as Blob);
    return `blob:${files.length}`;
  };
  URL.revokeObjectURL = () => undefined;
  // A click on the link would make jsdom complain that it cannot navigate.
  HTMLAnchorElement.prototype.click = () => undefined;
  return files;
}

/** The bytes of a blob; jsdom’s blobs cannot give them themselves. */
export function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error('the blob cannot be read'));
    reader.readAsArrayBuffer(blob);
  });
}
