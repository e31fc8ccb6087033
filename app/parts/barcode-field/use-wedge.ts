import { useEffect, useRef } from 'react';
import { type Accept, type Answer, acceptReading } from './accept-reading.ts';
import { onPageReading, putBack } from './page-reader.ts';

/**
 * Listens for a USB or Bluetooth reader wherever the focus is. `onReading` gets what `accept` makes of it, and the raw
 * characters. In a text box only a number that `accept` lets pass (of a tag, unless told otherwise) is taken, and the
 * box gets back what it held before; anything else there is that box's own typing and passes untouched. A reading of
 * which the beginning may be missing is refused.
 */
export function useWedge(onReading: (reading: Answer, raw: string) => void, accept: Accept = acceptReading): void {
  const latest = useRef({ onReading, accept });
  latest.current = { onReading, accept };

  useEffect(
    () =>
      onPageReading(({ characters, isWhole, boxes }) => {
        const reading: Answer = isWhole ? latest.current.accept(characters) : { accepted: false, message: cut };
        // In a text box anything else is typing: in our own one a reader that stuttered, whose box has the whole number.
        if (boxes.size > 0 && isWhole && !reading.accepted) return false;
        putBack(boxes);
        latest.current.onReading(reading, isWhole ? characters : '');
        return true;
      }),
    [],
  );
}

const cut = '画面の準備ができる前に読み取られたため、番号の始めが欠けたおそれがあります。もう一度読み取ってください';
