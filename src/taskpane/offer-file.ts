export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser, which saves it among the downloads. */
export function offerFile(content: Uint8Array | string, name: string, type: string): void {
  const url = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : content.slice()], { type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken its own hold of the content by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
