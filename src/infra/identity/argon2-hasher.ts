import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../../app/people/people.port';

/** The library's algorithm is argon2id; memory (KiB) and passes are those of OWASP's password storage sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class Argon2Hasher extends PasswordHasher {
  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  matches(passwordHash: string, password: string): Promise<boolean> {
    return verify(passwordHash, password);
  }
}
