package dev.clio.index.lucene;

import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;

/** Names of the fields of the index. */
final class Field {
  /** What a document of the index is: one of the three kinds below. */
  static final String KIND = "kind";

  static final String A_PASSAGE = "passage";
  static final String AN_EVENT = "event";
  static final String A_FILE = "file";

  /** Terms of a passage and of what stands above it; what BM25 ranks by. */
  static final String TERMS = "terms";

  /** Passage id. */
  static final String PASSAGE = "passage";

  /** File key and ordinal inside the file, see {@link #seat}. */
  static final String SEAT = "seat";

  /** File key of passages and events. */
  static final String FILE = "file";

  /** Pack or collection of a passage. */
  static final String COLLECTION = "collection";

  /** All sources of a passage together, see {@link Sources}. */
  static final String SOURCES = "sources";

  /** Plain words of the title and the headings of a passage. */
  static final String ABOVE = "above";

  /** Number of terms of a passage. */
  static final String LENGTH = "length";

  /** Date of an event, ISO 8601 as far as known. */
  static final String EVENT = "event";

  /** File key of a file record. */
  static final String RECORD = "record";

  /** The thing itself, encoded. */
  static final String STORED = "stored";

  private Field() {}

  /** A field that is looked up whole and not given back. */
  static StringField key(String name, String value) {
    return new StringField(name, value, Store.NO);
  }

  static String seat(String file, int ordinal) {
    return file + "\n" + ordinal;
  }

  /** The file key of a seat. */
  static String file(String seat) {
    return seat.substring(0, seat.lastIndexOf('\n'));
  }
}
