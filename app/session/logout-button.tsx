/** ログアウト. With photos still on the phone it is asked first: they are sent, or stay for the next login. */
import { Button } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import { IconLogout } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { usePhotoQueue } from '#app/queue/use-photo-queue.ts';
import styles from '#app/shell/shell.module.css';
import { UnsentQuestion } from './unsent-question.tsx';

export function LogoutButton({ takesPhotos }: { takesPhotos: boolean }) {
  return takesPhotos ? <AskingLogout /> : <LogoutForm />;
}

function AskingLogout() {
  const queue = usePhotoQueue();
  const submit = useSubmit();
  const [isAsking, setAsking] = useState(false);
  const ask = (event: FormEvent) => {
    if (queue.photos.length === 0) return;
    event.preventDefault();
    setAsking(true);
  };
  return (
    <>
      <LogoutForm onSubmit={ask} />
      {isAsking && (
        <UnsentQuestion
          queue={queue}
          onLogout={() => submit(null, { method: 'post', action: '/logout' })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function LogoutForm({ onSubmit }: { onSubmit?: (event: FormEvent) => void }) {
  return (
    <Form method="post" action="/logout" onSubmit={onSubmit}>
      <Button type="submit" variant="transparent" size="sm" className={styles['logout']}>
        <IconLogout size={22} aria-hidden />
        <span className={styles['logoutWord']}>ログアウト</span>
      </Button>
    </Form>
  );
}
