/** A queue whose least item comes out first. */
export class Heap<T> {
  private readonly items: T[] = [];

  constructor(private readonly isLess: (a: T, b: T) => boolean) {}

  get size(): number {
    return this.items.length;
  }

  push(item: T): void {
    const { items } = this;
    let place = items.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = items[parent];
      if (above === undefined || !this.isLess(item, above)) break;
      items[place] = above;
      place = parent;
    }
    items[place] = item;
  }

  pop(): T | undefined {
    const { items } = this;
    const least = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.sink(last);
    return least;
  }

  private sink(item: T): void {
    const { items } = this;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      const [left, right] = [items[child], items[child + 1]];
      if (left === undefined) break;
      if (right !== undefined && this.isLess(right, left)) child++;
      const lesser = items[child];
      if (lesser === undefined || !this.isLess(lesser, item)) break;
      items[place] = lesser;
      place = child;
    }
    items[place] = item;
  }
}
