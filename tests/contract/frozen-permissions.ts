/** A permission more is a promise less: this list is changed by a person, with its reason in README.md. */
export const FROZEN = {
  permissions: ['storage', 'unlimitedStorage', 'scripting', 'webNavigation'],
  host_permissions: ['<all_urls>'],
};
