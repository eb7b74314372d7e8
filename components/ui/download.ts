/** Some browsers fetch a file only after they have asked where to put it. */
const A_MINUTE = 60_000;

/** Hands a file to the viewer. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
}
