import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line to the server that a test breaks and mends: what goes over it is counted and passed on, byte by byte. */
export class BreakingLine {
  private readonly sockets = new Set<Socket>();
  private breaksAt = Infinity;
  private broken = false;
  /** Bytes that browsers have sent. */
  sent = 0;

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async to(origin: string): Promise<BreakingLine> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    const line = new BreakingLine(server, `http://localhost:${address.port}`);
    server.on('connection', (near) => {
      line.joins(near, connect(Number(new URL(origin).port), '127.0.0.1'));
    });
    return line;
  }

  /** Once so many more bytes have gone over it, nothing gets through any more. */
  breaksAfter(bytes: number): void {
    this.breaksAt = this.sent + bytes;
  }

  mends(): void {
    this.breaksAt = Infinity;
    this.broken = false;
  }

  async closes(): Promise<void> {
    this.breaks();
    this.server.close();
    await once(this.server, 'close');
  }

  private joins(near: Socket, far: Socket): void {
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    far.pipe(near);
    near.on('data', (bytes) => {
      this.passes(bytes, near, far);
    });
    if (this.broken) near.destroy();
  }

  private passes(bytes: Buffer, near: Socket, far: Socket): void {
    const left = this.breaksAt - this.sent;
    this.sent += Math.min(bytes.length, left);
    if (left <= bytes.length) {
      far.write(bytes.subarray(0, left), () => {
        this.breaks();
      });
      this.broken = true;
      return;
    }
    if (!far.write(bytes)) {
      near.pause();
      far.once('drain', () => near.resume());
    }
  }

  private breaks(): void {
    this.broken = true;
    for (const socket of this.sockets) socket.destroy();
  }
}
