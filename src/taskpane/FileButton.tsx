/** A button that asks for a file. */
import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  /** Endings: “.xlsx,.xls”. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, accept, disabled, onFile }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabled={disabled} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
