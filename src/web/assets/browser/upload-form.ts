/** The upload form of the page, as scripts send it. */
export class UploadForm {
  private constructor(
    readonly element: HTMLFormElement,
    readonly lines: HTMLElement,
  ) {}

  static onPage(): UploadForm | undefined {
    const element = document.querySelector<HTMLFormElement>('form[data-upload]');
    const lines = document.querySelector<HTMLElement>('[data-upload-lines]');
    return element && lines ? new UploadForm(element, lines) : undefined;
  }

  get headers(): Readonly<Record<string, string>> {
    const token = this.element.querySelector<HTMLInputElement>('[name=_csrf]')?.value ?? '';
    return { accept: 'application/json', 'x-csrf-token': token };
  }

  /** What the person said of all files that they add now. */
  get said(): Readonly<Record<string, string>> {
    const kind = this.element.querySelector<HTMLInputElement>('[name=kind]:checked')?.value ?? 'output';
    const groupId = this.element.querySelector<HTMLSelectElement>('[name=groupId]')?.value;
    return groupId === undefined ? { kind } : { kind, groupId };
  }

  /** Where uploads that may be resumed are begun. */
  get uploads(): string {
    return this.element.dataset['uploads'] ?? '';
  }

  field(name: 'files' | 'folder'): HTMLInputElement | null {
    return this.element.querySelector<HTMLInputElement>(`input[type=file][data-choose=${name}]`);
  }
}
