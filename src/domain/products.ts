/** What a rep of office equipment usually sells beside copiers; offered as other interests. */
export const DEFAULT_PRODUCTS = ['Managed IT', 'Backup & DR', 'Managed print', 'Phone system'] as const;
