/** 途中の入力 of the form around it: kept on the server while one types, offered again when the form is opened anew. */
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Alert, Button, Group } from '@mantine/core';
import { useLocation } from '@remix-run/react';
import { IconPencil } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { draftsOf, dropDraft, openDraft } from './ask-drafts.ts';
import { type FormKeeper, keepForm } from './keep-form.ts';
import { fillIn, isTypedInto } from './typed-fields.ts';

type FormDraftProps = {
  /** A field of the form. */
  anchor: RefObject<HTMLInputElement>;
  /** The key that the form will be sent with; empty while there is none yet. */
  commandKey: string;
};
type Offer = { formKey: string; savedAt: string; host: HTMLElement };

export function FormDraft({ anchor, commandKey }: FormDraftProps) {
  const { pathname, key: visit } = useLocation();
  const keeper = useRef<FormKeeper>();
  const [offer, setOffer] = useState<Offer>();
  /** By visit: nobody is asked twice. */
  const answered = useRef(new Set<string>());

  useEffect(() => {
    const form = anchor.current?.form;
    if (!form || commandKey === '') return;
    const formKey = formKeyOf(form, pathname);
    const kept = keepForm(form, { formKey, path: pathname, commandKey });
    keeper.current = kept;
    let isOver = false;
    const host = document.createElement('div');
    if (isTypedInto(form) && !kept.isTouched() && !answered.current.has(`${visit} ${formKey}`)) void offerDraft();
    return () => {
      isOver = true;
      setOffer(undefined);
      host.remove();
      kept.stop();
    };

    async function offerDraft() {
      const found = (await draftsOf(pathname, visit)).find((each) => each.formKey === formKey);
      if (isOver || found === undefined || !form) return;
      form.before(host);
      kept.hold(true);
      setOffer({ ...found, host });
    }
  }, [anchor, commandKey, pathname, visit]);

  if (offer === undefined) return null;
  const close = () => {
    answered.current.add(`${visit} ${offer.formKey}`);
    setOffer(undefined);
    keeper.current?.hold(false);
    keeper.current?.touch();
  };
  const goOn = async () => {
    const fields = await openDraft(offer.formKey);
    const form = anchor.current?.form;
    if (fields !== undefined && form) await fillIn(form, fields);
    close();
  };
  const drop = async () => {
    await dropDraft(offer.formKey);
    close();
  };
  return createPortal(
    <Alert
      role="status"
      color="blue"
      c="dark"
      icon={<IconPencil aria-hidden />}
      title={`途中の入力があります（${formatInstant(offer.savedAt)}）`}
      mb="sm"
    >
      <Group gap="sm">
        <Button onClick={() => void goOn()}>続きから</Button>
        <Button variant="default" onClick={() => void drop()}>
          破棄
        </Button>
      </Group>
    </Alert>,
    offer.host,
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Its screen, where it is sent, and what it is about: the ids among its hidden fields, unless they are a choice. */
function formKeyOf(form: HTMLFormElement, pathname: string): string {
  const action = new URL(form.action, location.href).pathname;
  const ids = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')].filter(
    ({ name, value }, _index, all) =>
      name !== 'commandKey' && uuid.test(value) && all.filter((each) => each.name === name).length === 1,
  );
  const about = ids.map(({ name, value }) => `${name}=${value}`).toSorted();
  return [pathname, action, ...about].join('#').slice(0, 400);
}
