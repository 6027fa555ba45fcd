package dev.clio.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link Encoder} wrote. */
final class Decoder {
  private final ByteArrayDataInput in;

  Decoder(BytesRef bytes) {
    this.in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  /** Reads one value. */
  interface Reading<T> {
    T read() throws IOException;
  }

  String string() throws IOException {
    return in.readString();
  }

  int number() throws IOException {
    return in.readZInt();
  }

  <T> Optional<T> optional(Reading<T> reading) throws IOException {
    return list(reading).stream().findFirst();
  }

  <T> List<T> list(Reading<T> reading) throws IOException {
    int size = in.readVInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reading.read());
    }
    return values;
  }
}
