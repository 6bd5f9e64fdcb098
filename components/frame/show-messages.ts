/** The messages of an order, unfolded and at the top of what is seen. False where there are none. */
export function showMessages(place: ParentNode | undefined): boolean {
  const messages = place?.querySelector('.drafts')?.closest('section, details');
  if (!messages) return false;
  if (messages instanceof HTMLDetailsElement) messages.open = true;
  messages.scrollIntoView();
  return true;
}
