/** What is wrong with a template, line by line: the first few at once, the rest on demand. */
import styles from './templates.module.css';

const shownAtOnce = 5;

export function Messages({ messages }: { messages: readonly string[] }) {
  const rest = messages.slice(shownAtOnce);
  return (
    <>
      <span className={styles['messages']}>{messages.slice(0, shownAtOnce).join('\n')}</span>
      {rest.length > 0 && (
        <details className={styles['rest']}>
          <summary>{`ほか${rest.length}件を見る`}</summary>
          <span className={styles['messages']}>{rest.join('\n')}</span>
        </details>
      )}
    </>
  );
}
