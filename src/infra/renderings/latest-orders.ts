/** Orders that are kept: a person scrolls through one, page after page. */
const KEPT = 16;

/** The orders of rows that were looked at last; to make one, the whole sheet is read. */
export class LatestOrders {
  private readonly orders = new Map<string, Promise<readonly number[]>>();

  of(key: string, make: () => Promise<readonly number[]>): Promise<readonly number[]> {
    const order = this.orders.get(key) ?? make();
    this.orders.delete(key);
    this.orders.set(key, order);
    // What failed is tried again by who asks next.
    order.catch(() => this.orders.delete(key));
    for (const oldest of this.orders.keys()) {
      if (this.orders.size <= KEPT) break;
      this.orders.delete(oldest);
    }
    return order;
  }
}
