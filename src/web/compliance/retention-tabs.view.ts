export interface RetentionTabView {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

const TABS = [
  { id: 'schedule', label: 'Schedule and next deletions', href: '/retention' },
  { id: 'deletions', label: 'Proof of deletions', href: '/retention/deletions' },
] as const;

export function retentionTabs(current: (typeof TABS)[number]['id']): readonly RetentionTabView[] {
  return TABS.map(({ id, label, href }) => ({ label, href, current: id === current }));
}
