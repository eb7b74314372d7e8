'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from './button';
import { download } from './download';

/**
 * Gives the viewer a file to keep. Where a browser ignores that, as those inside of chat apps do in
 * silence, it is to be had by the system's share sheet, or as text.
 */
export function GiveFile(props: {
  label: string;
  make: () => File | Promise<File>;
  /** What is said once it was given, instead of the way to have it as text. */
  otherwise?: string;
}) {
  const [file, setFile] = useState<File>();
  const give = async () => {
    const made = await props.make();
    download(made);
    setFile(made);
  };
  return (
    <div className="mt-3">
      <Button onClick={() => void give()}>{props.label}</Button>
      <div role="status">
        {file && <OtherWays key={file.lastModified} file={file} said={props.otherwise} />}
      </div>
    </div>
  );
}

function OtherWays({ file, said }: { file: File; said: string | undefined }) {
  const [text, setText] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const t = useTranslations('files');
  const field = useId();
  const sendable = sendableOf(file);
  const copy = async () => {
    const all = await file.text();
    setText(all);
    setCopied(await isPutIntoClipboard(all));
  };
  return (
    <>
      <p className="mt-2 text-soft">{said ?? t('notCome')}</p>
      <span className="-ml-4 flex flex-wrap gap-1">
        {sendable && (
          <Button look="quiet" onClick={() => void send(sendable)}>
            {t('send')}
          </Button>
        )}
        {said === undefined && (
          <Button look="quiet" onClick={() => void copy()}>
            {t('copy')}
          </Button>
        )}
      </span>
      {text !== undefined && (
        <>
          <label htmlFor={field} className="block text-sm text-soft">
            {t(isCopied ? 'copied' : 'asText')}
          </label>
          <textarea
            id={field}
            readOnly
            rows={3}
            value={text}
            onFocus={(event) => event.target.select()}
            className="mt-1 w-full border border-soft bg-paper p-3 text-sm"
          />
        </>
      )}
    </>
  );
}

/** The file as the share sheet takes it: some take no JSON, and all take text. Undefined where there is none. */
function sendableOf(file: File): File | undefined {
  const asText = new File([file], `${file.name}.txt`, { type: 'text/plain' });
  return [file, asText].find((one) => navigator.canShare?.({ files: [one] }));
}

/** Who closes the sheet has not sent it, and nothing is wrong. */
async function send(file: File): Promise<void> {
  await navigator.share({ files: [file] }).catch(() => {});
}

async function isPutIntoClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
