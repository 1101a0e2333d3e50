export const settings = {
  'parent.settings.title': 'The family’s settings',
  'parent.settings.intro':
    'What is chosen here holds for this browser profile and stays on this computer. It works best when you choose together.',
  'parent.settings.unread':
    'The settings could not be read. Closing this page and opening it again often helps.',
  'parent.settings.saved': 'Saved.',
  'parent.settings.failed': 'Veilleuse could not save this choice. What was set before still holds.',
  'parent.settings.trouble.broken':
    'Part of the saved settings could not be read. What could be understood is in place, the rest is as at the start. Please check each choice below.',
  'parent.settings.trouble.newer':
    'These settings come from a newer version of Veilleuse. What this one understands is in place. An update will bring back the rest.',
  'parent.settings.private':
    'In a private window settings can only be read. Open this page in an ordinary window to change them.',

  'parent.settings.managed':
    'The school, or whoever manages this computer, has set this. It can’t be changed here.',

  'parent.settings.age': 'Who uses this browser',
  'parent.settings.age.intro':
    'Veilleuse does not speak to a child of eight as it does to a teen, and it steps in sooner for younger ones.',
  'parent.settings.age.label.under-11': 'Under 11',
  'parent.settings.age.label.11-14': '11 to 14',
  'parent.settings.age.label.15-17': '15 to 17',
  'parent.settings.age.hint.under-11':
    'Simple words. A personal detail is held back. With a PIN, a grown-up agrees before it is sent.',
  'parent.settings.age.hint.11-14':
    'A word in time, and the reason. Among strangers a personal detail is held back; the child decides.',
  'parent.settings.age.hint.15-17':
    'We speak to somebody who decides. What leads to the person is held back, the rest is only mentioned.',

  'parent.settings.preset': 'How Veilleuse steps in',
  'parent.settings.preset.intro':
    'The lamp turns amber when a page deserves care, and red when it is better not to stay.',
  'parent.settings.preset.label.accompany': 'Accompany',
  'parent.settings.preset.label.guard': 'Watch over',
  'parent.settings.preset.label.close': 'Close',
  // Read aloud in place of the small lamp before what happens.
  'parent.settings.preset.caution': 'Amber lamp:',
  'parent.settings.preset.danger': 'Red lamp:',
  'parent.settings.preset.caution.accompany': 'A small note, once a visit.',
  'parent.settings.preset.danger.accompany':
    'The page is covered. You can still enter by pressing and holding.',
  'parent.settings.preset.caution.guard': 'A banner that says why.',
  'parent.settings.preset.danger.guard': 'The page is covered. You can still enter by pressing and holding.',
  'parent.settings.preset.caution.close':
    'The page is covered as a rule. You can still enter by pressing and holding.',
  'parent.settings.preset.danger.close': 'The page stays closed, and there is no way in.',

  'parent.settings.language': 'Language and country',
  'parent.settings.language.label': 'Language of Veilleuse',
  'parent.settings.country.label': 'Country of the helplines',
  'parent.settings.as-browser': 'Same as the browser',

  'parent.settings.marks': 'Sites the family has marked',
  'parent.settings.marks.intro':
    '“Be careful with this site” and “this site is okay for us” are said in the lamp’s window. Whoever marks a site shows its name here, at every age.',
  'parent.settings.marks.none': 'No site is marked.',
  // {date}: a day, e.g. July 12, 2026.
  'parent.settings.marks.watch': 'To be careful with, since {date}.',
  'parent.settings.marks.trust': 'Okay for the family, since {date}.',
  'parent.settings.marks.label.undo': 'Take back',

  'parent.settings.journal': 'The journal',
  'parent.settings.journal.intro':
    'Veilleuse notes when it spoke, where and why, never what was written. Child and parents read the same page.',
  'parent.settings.journal.open': 'Open the journal',
  'parent.settings.keep.label': 'Keep notes for',
  'parent.settings.keep.days': '{count, plural, one {# day} other {# days}}',
  'parent.settings.keep.older': 'Older notes will be deleted from the journal.',
  'parent.settings.keep.older.count':
    '{count, plural, one {# older note will be deleted from the journal.} other {# older notes will be deleted from the journal.}}',
  'parent.settings.names.label': 'Names of sites in the journal',
  'parent.settings.names.hint':
    'From 15 to 17 the journal only says what kind of place it was, unless names are shown. Whether they are is to be decided with the teen.',
  'parent.settings.names.on': 'Shown',
  'parent.settings.names.off': 'Not shown',

  'parent.settings.pin': 'The parents’ PIN',
  'parent.settings.pin.intro.none':
    'Without a PIN everybody can change everything here. With one, all stays in sight and protection can always be raised; lowering it takes the PIN.',
  'parent.settings.pin.intro.closed':
    'Everything can be read, and protection can always be raised. Lowering it takes the PIN.',
  'parent.settings.pin.intro.open': 'The PIN was given. Everything can be changed for a few minutes.',
  'parent.settings.pin.needed': 'This choice lowers protection. It takes the parents’ PIN first.',
  'parent.settings.pin.for-child':
    'A child would like to send a message or a photo that Veilleuse holds back. Look at it together. If you agree, enter the PIN: it counts for this once only.',
  'parent.settings.agree.title': 'Something waits to be sent',
  'parent.settings.agree.done': 'All right. The child can press once more to send it.',
  'parent.settings.pin.refused': 'The PIN could not be changed. Enter the present one first.',
  'parent.settings.pin.once-more':
    'Enter the PIN once more: changing it or doing without it always asks for it.',
  'parent.settings.pin.label.pin': 'Parents’ PIN',
  'parent.settings.pin.label.present': 'Current PIN',
  'parent.settings.pin.label.new': 'New PIN, 4 to 12 digits',
  'parent.settings.pin.label.again': 'The same PIN once more',
  'parent.settings.pin.label.unlock': 'Enter the PIN',
  'parent.settings.pin.label.lock': 'Close again now',
  'parent.settings.pin.label.set': 'Choose a PIN',
  'parent.settings.pin.label.change': 'Change the PIN',
  'parent.settings.pin.label.remove': 'Do without a PIN',
  'parent.settings.pin.label.save': 'Save this PIN',
  'parent.settings.pin.label.forgot': 'Forgotten PIN',
  'parent.settings.pin.label.recovery': 'Recovery code, 20 digits',
  'parent.settings.pin.label.recover': 'Use this new PIN',
  'parent.settings.pin.label.cancel': 'Leave it as it is',
  'parent.settings.pin.format': 'A PIN has 4 to 12 digits.',
  'parent.settings.pin.guessable':
    'This PIN is too easy to guess. What is tried first is always 0000, 1234 or a year of birth.',
  'parent.settings.pin.different': 'The two PINs are not the same.',
  'parent.settings.pin.wrong': 'This is not the PIN.',
  'parent.settings.pin.wait':
    'Too many tries in a row. The next one is possible in {time}. Keep this page in front: time only counts while it is.',
  'parent.settings.pin.recovery.wrong': 'This is not the recovery code.',
  'parent.settings.pin.recovery.intro':
    'This is the recovery code. It helps when the PIN is forgotten, and it is only shown now. Print it or write it down, and keep it away from the computer.',
  'parent.settings.pin.recovery.label.print': 'Print',
  'parent.settings.pin.recovery.label.noted': 'It is in a safe place',
  'parent.settings.pin.limits': 'What a PIN can’t do',
  'parent.settings.pin.limits.1':
    'Whoever can open the browser’s extensions page, its developer tools or a guest window can switch Veilleuse off.',
  'parent.settings.pin.limits.2':
    'A child’s account on the computer, managed by an adult, closes that door better than any extension.',
  'parent.settings.pin.limits.3': 'A PIN protects best when the child knows why it is there.',

  'parent.settings.file': 'Export these settings',
  'parent.settings.file.intro':
    'The file holds what is chosen on this page. The parents’ PIN and the journal are not in it.',
  'parent.settings.file.label.export': 'Save to a file',
  'parent.settings.file.label.import': 'Read a file',
  'parent.settings.file.label.apply': 'Use these settings',
  'parent.settings.file.label.reset': 'Reset to defaults',
  'parent.settings.file.preview': 'This is what would change',
  'parent.settings.file.same': 'These are the settings already.',
  'parent.settings.file.change': '{before} becomes {after}',
  'parent.settings.file.names':
    'Take over the names of sites too. From 15 to 17 that is for the teen to choose, so ask first.',
  'parent.settings.file.refused': 'This file was not taken, and nothing has changed',
  'parent.settings.file.problem.too-long': 'This file is too long for settings of Veilleuse.',
  'parent.settings.file.problem.not-json': 'Line {line}: the file is damaged here.',
  'parent.settings.file.problem.not-ours': 'This file holds no settings of Veilleuse.',
  'parent.settings.file.problem.newer': 'Line {line}: these settings come from a newer version of Veilleuse.',
  'parent.settings.file.problem.missing': 'The setting “{field}” is missing.',
  'parent.settings.file.problem.unknown': 'Line {line}: Veilleuse does not know this setting.',
  'parent.settings.file.problem.value':
    'Line {line}: the setting “{field}” has a value that Veilleuse does not know.',
  'parent.settings.file.unreadable': 'The browser could not read this file.',
  'parent.settings.field.version': 'Version',

  'parent.settings.licences': 'Built with',
  'parent.settings.licences.intro':
    'Veilleuse {version} is free software under the Mozilla Public License 2.0. It holds parts of these packages, each under a licence of its own.',
  'parent.settings.licences.read': 'Read all licences',
};
