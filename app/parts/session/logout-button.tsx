/** ログアウト. With photos still on the phone it is asked first: they are sent, or stay for the next login. */
import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { IconLogout } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { usePhotoQueue } from '#app/ground/queue/use-photo-queue.ts';
import styles from '#app/parts/shell/shell.module.css';
import { leave } from '../../ground/session/leave.ts';
import { UnsentQuestion } from './unsent-question.tsx';

export function LogoutButton({ takesPhotos }: { takesPhotos: boolean }) {
  return takesPhotos ? <AskingLogout /> : <LogoutForm onLogout={leave} />;
}

function AskingLogout() {
  const queue = usePhotoQueue();
  const [isAsking, setAsking] = useState(false);
  const ask = () => (queue.photos.length === 0 ? leave() : setAsking(true));
  return (
    <>
      <LogoutForm onLogout={ask} />
      {isAsking && <UnsentQuestion queue={queue} onLogout={() => leave()} onClose={() => setAsking(false)} />}
    </>
  );
}

/** A plain form for the moments before the page comes to life. */
function LogoutForm({ onLogout }: { onLogout(): unknown }) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onLogout();
  };
  return (
    <Form method="post" action="/logout" reloadDocument onSubmit={submit}>
      <Button type="submit" variant="transparent" size="sm" className={styles['logout']}>
        <IconLogout size={22} aria-hidden />
        <span className={styles['logoutWord']}>ログアウト</span>
      </Button>
    </Form>
  );
}
