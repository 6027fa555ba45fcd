package dev.clio.index.lucene;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.event.HistoricDate;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.net.URI;
import java.util.OptionalInt;
import org.apache.lucene.util.BytesRef;

/** Passages and events as bytes in the index. */
final class Codec {
  private Codec() {}

  static BytesRef encode(Passage passage) throws IOException {
    Encoder out = new Encoder();
    out.string(passage.id().value());
    out.string(passage.title());
    out.list(passage.headings(), out::string);
    out.optional(passage.lead(), out::string);
    out.string(passage.text());
    out.list(passage.citations(), citation -> encode(out, citation));
    out.list(passage.criticisms(), criticism -> encode(out, criticism));
    return out.bytes();
  }

  static Passage passage(BytesRef bytes) throws IOException {
    Decoder in = new Decoder(bytes);
    return new Passage(
        new PassageId(in.string()),
        in.string(),
        in.list(in::string),
        in.optional(in::string),
        in.string(),
        in.list(() -> citation(in)),
        in.list(() -> criticism(in)));
  }

  static BytesRef encode(DatedEvent event) throws IOException {
    Encoder out = new Encoder();
    encode(out, event.date());
    out.optional(event.until(), until -> encode(out, until));
    out.string(event.words());
    out.string(event.passage().value());
    encode(out, event.citation());
    return out.bytes();
  }

  static DatedEvent event(BytesRef bytes) throws IOException {
    Decoder in = new Decoder(bytes);
    return new DatedEvent(
        date(in),
        in.optional(() -> date(in)),
        in.string(),
        new PassageId(in.string()),
        citation(in));
  }

  private static void encode(Encoder out, Citation citation) throws IOException {
    Source source = citation.source();
    out.string(source.id().value());
    out.string(source.title());
    out.optional(source.author(), out::string);
    out.optional(source.date(), out::string);
    out.optional(source.kind(), out::string);
    out.optional(source.link(), link -> out.string(link.toString()));
    out.list(citation.section(), out::string);
    out.string(citation.place());
  }

  private static Citation citation(Decoder in) throws IOException {
    Source source =
        new Source(
            new SourceId(in.string()),
            in.string(),
            in.optional(in::string),
            in.optional(in::string),
            in.optional(in::string),
            in.optional(() -> URI.create(in.string())));
    return new Citation(source, in.list(in::string), in.string());
  }

  private static void encode(Encoder out, Criticism criticism) throws IOException {
    out.string(criticism.id());
    out.string(criticism.kind().name());
    out.string(criticism.claim());
    out.string(criticism.correct());
    out.string(criticism.why());
    out.string(criticism.note());
  }

  private static Criticism criticism(Decoder in) throws IOException {
    return new Criticism(
        in.string(),
        Criticism.Kind.valueOf(in.string()),
        in.string(),
        in.string(),
        in.string(),
        in.string());
  }

  private static void encode(Encoder out, HistoricDate date) throws IOException {
    out.number(date.year());
    out.number(date.month().orElse(0));
    out.number(date.day().orElse(0));
  }

  private static HistoricDate date(Decoder in) throws IOException {
    return new HistoricDate(in.number(), known(in.number()), known(in.number()));
  }

  private static OptionalInt known(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
