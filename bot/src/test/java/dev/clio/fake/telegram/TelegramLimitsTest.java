package dev.clio.fake.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every limit of our table: what just fits passes, one more is caught. */
final class TelegramLimitsTest {
  @Test
  void whatJustFitsPasses() throws IOException {
    for (LimitCase one : LimitCase.all()) {
      assertEquals(List.of(), TelegramLimits.objections(one.legal()), one.name());
    }
  }

  @Test
  void oneMoreIsCaught() throws IOException {
    for (LimitCase one : LimitCase.all()) {
      assertFalse(TelegramLimits.objections(one.broken()).isEmpty(), one.name());
    }
  }

  /** The official description finds nothing wrong with what our table lets through. */
  @Test
  void whatJustFitsPassesOfficially() throws IOException {
    Shapes spec = spec();
    for (LimitCase one : LimitCase.all()) {
      assertEquals(List.of(), spec.objections(one.legal()), one.name());
    }
  }

  /** And it catches what is broken, unless only we know that it is. */
  @Test
  void oneMoreIsCaughtOfficially() throws IOException {
    Shapes spec = spec();
    for (LimitCase one : LimitCase.all()) {
      assertEquals(one.onlyOurs(), spec.objections(one.broken()).isEmpty(), one.name());
    }
  }

  /** Our table knows nothing that the official description does not. */
  @Test
  void knowsOnlyOfficialMethodsAndParameters() {
    Shapes spec = spec();
    LimitTable.read()
        .methods()
        .forEach(
            (name, ours) -> {
              Shape official = spec.methods().get(name);
              assertTrue(official != null, name);
              var unknown = new HashSet<>(ours.fields().keySet());
              unknown.removeAll(official.fields().keySet());
              assertEquals(new HashSet<>(), unknown, name);
            });
  }

  /** Every limit in our table has a case that meets and breaks it. */
  @Test
  void everyMethodWithLimitsHasCases() throws IOException {
    var tried = new HashSet<String>();
    for (LimitCase one : LimitCase.all()) {
      tried.add(one.legal().method().toLowerCase(Locale.ROOT));
    }
    var untried = new HashSet<String>();
    LimitTable.read()
        .methods()
        .forEach(
            (name, shape) -> {
              if (shape.fields().values().stream().anyMatch(TelegramLimitsTest::limited)) {
                untried.add(shape.name());
              }
            });
    untried.removeIf(name -> tried.contains(name.toLowerCase(Locale.ROOT)));
    assertEquals(new HashSet<>(), untried);
  }

  private static boolean limited(Shape.Field field) {
    return field.limits().stream().anyMatch(limit -> !(limit instanceof Limit.Spelt));
  }

  @Test
  void readsJsonInForms() {
    Map<String, JsonNode> form =
        Map.of(
            "chat_id", text("-12"),
            "message_thread_id", text("7"),
            "document", text("attach://report"),
            "disable_notification", text("true"),
            "reply_markup", text("{\"force_reply\": true}"));
    var file = new Request.Upload("a.txt", new byte[] {1});
    assertEquals(List.of(), both(new Request("sendDocument", true, form, Map.of("report", file))));
    assertEquals(
        "sendDocument.document is no FILE: \"attach://report\"",
        both(new Request("sendDocument", true, form, Map.of())).getFirst());
    var asJson = new Request("sendDocument", false, form, Map.of("report", file));
    assertEquals(3, TelegramLimits.objections(asJson).size());
  }

  @Test
  void aPartOfTheParametersNameIsTheParameter() {
    Map<String, JsonNode> form = Map.of("chat_id", text("1"));
    var file = new Request.Upload("a.txt", new byte[] {1});
    assertEquals(
        List.of(), both(new Request("sendDocument", true, form, Map.of("document", file))));
    assertEquals(
        List.of("sendDocument.document is missing"),
        TelegramLimits.objections(new Request("sendDocument", true, form, Map.of())));
  }

  private static List<String> both(Request request) {
    List<String> ours = TelegramLimits.objections(request);
    TelegramSpec.shared()
        .ifPresent(spec -> assertEquals(ours.isEmpty(), spec.objections(request).isEmpty()));
    return ours;
  }

  private static JsonNode text(String value) {
    return TextNode.valueOf(value);
  }

  private static Shapes spec() {
    Optional<Shapes> spec = TelegramSpec.shared();
    assumeTrue(spec.isPresent(), "CLIO_SHARED is not set: no official description to check by");
    return spec.orElseThrow();
  }
}
