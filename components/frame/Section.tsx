import type { ComponentChildren } from 'preact';
import type { Phrase } from '@/utils/domain/words/phrase';
import { Say } from './Say';

/** A part of an order's page under its own heading. */
export function Section({ title, children }: { readonly title: Phrase; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>
        <Say phrase={title} />
      </h2>
      {children}
    </section>
  );
}
