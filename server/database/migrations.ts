import type { Migration } from 'kysely'
import { casesMigration } from './migrations/0001-cases.ts'
import { accessMigration } from './migrations/0002-access.ts'
import { boardMigration } from './migrations/0003-board.ts'
import { filesMigration } from './migrations/0004-files.ts'
import { participantsByMailMigration } from './migrations/0005-participants-by-mail.ts'
import { longListsMigration } from './migrations/0006-long-lists.ts'
import { caseFormsMigration } from './migrations/0007-case-forms.ts'
import { consentsMigration } from './migrations/0008-consents.ts'
import { fileRoomMigration } from './migrations/0009-file-room.ts'
import { agreementsMigration } from './migrations/0010-agreements.ts'
import { formTemplatesMigration } from './migrations/0011-form-templates.ts'
import { evidenceMigration } from './migrations/0012-evidence.ts'
import { deliveriesMigration } from './migrations/0013-deliveries.ts'
import { packetsMigration } from './migrations/0014-packets.ts'
import { searchByHolderMigration } from './migrations/0016-search-by-holder.ts'
import { receiptsMigration } from './migrations/0017-receipts.ts'
import { linksAndTokensMigration } from './migrations/0018-links-and-tokens.ts'
import { amendmentsMigration } from './migrations/0019-amendments.ts'
import { messagesOnceMigration } from './migrations/0020-messages-once.ts'
import { narrowListsMigration } from './migrations/0021-narrow-lists.ts'
import { zoneReadingsMigration } from './migrations/0022-zone-readings.ts'
import { lettersMigration } from './migrations/0023-letters.ts'
import { lengthsMigration } from './migrations/0024-lengths.ts'

/** Every step of the database, in its order. A step that was delivered is never edited; the next one mends it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-cases': casesMigration,
  '0002-access': accessMigration,
  '0003-board': boardMigration,
  '0004-files': filesMigration,
  '0005-participants-by-mail': participantsByMailMigration,
  '0006-long-lists': longListsMigration,
  '0007-case-forms': caseFormsMigration,
  '0008-consents': consentsMigration,
  '0009-file-room': fileRoomMigration,
  '0010-agreements': agreementsMigration,
  '0011-form-templates': formTemplatesMigration,
  '0012-evidence': evidenceMigration,
  '0013-deliveries': deliveriesMigration,
  '0014-packets': packetsMigration,
  '0016-search-by-holder': searchByHolderMigration,
  '0017-receipts': receiptsMigration,
  '0018-links-and-tokens': linksAndTokensMigration,
  '0019-amendments': amendmentsMigration,
  '0020-messages-once': messagesOnceMigration,
  '0021-narrow-lists': narrowListsMigration,
  '0022-zone-readings': zoneReadingsMigration,
  '0023-letters': lettersMigration,
  '0024-lengths': lengthsMigration,
}
