/** However often the same is asked for at once, it is done once, and whoever asked waits for that. */
export function onceAtATime<Asked extends readonly unknown[], Done>(
  nameOf: (...asked: Asked) => string,
  run: (...asked: Asked) => Promise<Done>,
): (...asked: Asked) => Promise<Done> {
  const running = new Map<string, Promise<Done>>()
  return (...asked) => {
    const name = nameOf(...asked)
    const begun = running.get(name) ?? run(...asked).finally(() => running.delete(name))
    running.set(name, begun)
    return begun
  }
}
