import { anotherInstance, freshDatabase } from '#server/testing/test-database.ts'
import { eventStoreContract } from './event-store.contract.ts'

eventStoreContract('the PostgreSQL that comes with the program', async () => {
  const database = await freshDatabase()
  return [database, anotherInstance(database)]
})
