/**
 * A browser that translates a page, or an extension that marks words, puts elements of its own in the
 * place of texts or around them. React knows nothing of these: it takes away, or puts something before,
 * what is not where it was.
 *
 * It holds from when this is loaded.
 *
 * [T1] What stands for a text goes and moves with it, and no error comes of it.
 * [T2] A text that changes is seen as it is now, whatever stood for it.
 */
const standIns = new WeakMap<Node, ChildNode>();
/** Those that stand for a text already: one beside another text is not that one's. */
const taken = new WeakSet<Node>();

/** Elements that are not React's own. */
const isForeign = (node: Node | null): node is Element =>
  node instanceof Element && !Object.keys(node).some((name) => name.startsWith('__react'));

const besideOf = ({ addedNodes, previousSibling, nextSibling }: MutationRecord) => [
  ...addedNodes,
  previousSibling,
  nextSibling,
];

/** Where a node is, or what stands for it, among the children of `parent`; null where nothing is. */
function placeOf(node: Node, parent: Node): Node | null {
  let at: Node | null | undefined = node;
  while (at && at.parentNode !== parent) {
    at = at.parentNode ? (isForeign(at.parentNode) ? at.parentNode : null) : standIns.get(at);
  }
  return at ?? null;
}

const { removeChild, insertBefore } = Node.prototype;
Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
  const there = placeOf(child, this);
  if (there) removeChild.call(this, there);
  return child;
};
Node.prototype.insertBefore = function <Child extends Node>(
  this: Node,
  node: Child,
  before: Node | null,
): Child {
  insertBefore.call(this, node, before && placeOf(before, this));
  return node;
};
const observer = new MutationObserver((records) => {
  for (const record of records) {
    if (record.type === 'characterData') standIns.get(record.target)?.replaceWith(record.target);
    for (const node of record.removedNodes) {
      const standIn = besideOf(record).find((one) => isForeign(one) && !taken.has(one));
      if (node.nodeType !== Node.TEXT_NODE || !standIn) continue;
      standIns.set(node, standIn as ChildNode);
      taken.add(standIn);
      observer.observe(node, { characterData: true });
    }
    for (const node of record.addedNodes) {
      const standIn = standIns.get(node);
      if (node.parentNode && !standIn?.contains(node)) standIn?.remove();
    }
  }
});
observer.observe(document.body, { childList: true, subtree: true });

export {};
