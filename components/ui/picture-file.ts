/** What of the page a drawing takes: an image by itself knows no style sheet. */
const TOKENS = ['--paper', '--tray', '--ink', '--soft', '--hair', '--accent'];
const TOKENS_OF_NUMBERS = ['--person-light', '--ribbon-light', '--kind-light'];
const SHARPNESS = 2;
/** Browsers draw no canvas that is larger. */
const MOST = 8192;

/** A drawing of the page as a picture, made on the device; throws where that cannot be. */
export async function pictureFile(svg: SVGSVGElement, name: string): Promise<File> {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const style = getComputedStyle(svg);
  for (const token of [...TOKENS, ...TOKENS_OF_NUMBERS]) {
    copy.style.setProperty(token, style.getPropertyValue(token));
  }
  copy.style.fontFamily = style.fontFamily;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const image = new Image();
  const text = new XMLSerializer().serializeToString(copy);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const scale = Math.min(SHARPNESS, MOST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas here');
  brush.fillStyle = style.getPropertyValue('--paper');
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture came of it');
  return new File([blob], `${name}.png`, { type: 'image/png' });
}
