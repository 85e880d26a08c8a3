/** Gives what it is made of, so that a class that extends it adds its fields to any object. */
class Carrier {
  constructor(carrier: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the object that carries the field is the one that was given.
    return carrier
  }
}

/**
 * Works a thing out once for each key object: rules that share a document or passage share what was read in it. The key
 * itself carries the result, in a private field: V8 keeps the values of a WeakMap through every collection of young
 * objects, dead keys or not, so that all words of all documents grew old and were copied twice.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  class Slot extends Carrier {
    readonly #value: V

    private constructor(key: K) {
      super(key)
      this.#value = make(key)
    }

    static of(key: K): V {
      return #value in key ? key.#value : (new Slot(key) as unknown as Slot).#value
    }
  }
  return Slot.of
}
