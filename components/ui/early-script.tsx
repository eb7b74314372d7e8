/** A script that runs before the app does. A build puts it at the head of the page, too, before all else. */
export function EarlyScript({ code }: { code: string }) {
  return (
    <script
      data-early=""
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words around a slug and a language tag
      dangerouslySetInnerHTML={{ __html: code }}
    />
  );
}
