import type { AccessTables } from '#server/access/tables.ts'
import type { AgreementTables } from '#server/agreements/agreement-tables.ts'
import type { BoardTables } from '#server/cases/board-tables.ts'
import type { CaseTables } from '#server/cases/case-tables.ts'
import type { ConsentTables } from '#server/consent/consent-tables.ts'
import type { DeliveryTables } from '#server/delivery/delivery-tables.ts'
import type { EvidenceTables } from '#server/evidence/evidence-tables.ts'
import type { FileTables } from '#server/files/file-tables.ts'
import type { OutboxTables } from '#server/jobs/outbox-tables.ts'
import type { TemplateTables } from '#server/papers/acroform/template-tables.ts'
import type { FormTables } from '#server/papers/form-tables.ts'
import type { PacketTables } from '#server/papers/packets/packet-tables.ts'
import type { PersonTables } from '#server/persons/person-tables.ts'

/** Every table of the database; each room declares its own. */
export type Tables = ConsentTables &
  CaseTables &
  OutboxTables &
  AccessTables &
  AgreementTables &
  BoardTables &
  PersonTables &
  FileTables &
  DeliveryTables &
  FormTables &
  TemplateTables &
  PacketTables &
  EvidenceTables
