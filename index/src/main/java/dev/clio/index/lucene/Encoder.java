package dev.clio.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Writes records as bytes; {@link Decoder} reads them in the same order. */
final class Encoder {
  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  /** Writes one value. */
  interface Writing<T> {
    void write(T value) throws IOException;
  }

  void string(String value) throws IOException {
    out.writeString(value);
  }

  void number(int value) throws IOException {
    out.writeZInt(value);
  }

  <T> void optional(Optional<T> value, Writing<T> writing) throws IOException {
    list(value.stream().toList(), writing);
  }

  <T> void list(List<T> values, Writing<T> writing) throws IOException {
    out.writeVInt(values.size());
    for (T value : values) {
      writing.write(value);
    }
  }

  BytesRef bytes() {
    return new BytesRef(out.toArrayCopy());
  }
}
