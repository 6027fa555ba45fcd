package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

/** Whatever is to be said fits into what Discord takes. */
final class LimitsTest {
  private static final int RUNS = Boolean.getBoolean("clio.campaign") ? 5_000 : 150;
  private static final List<String> LETTERS =
      List.of("a", " ", ". ", "*", "\n", "ü", "@", "\ud83d\ude00", "_", "word ", "\u202e", "```");

  private final Random random = new Random(1941);

  @Test
  void everyPostFits() {
    for (int run = 0; run < RUNS; run++) {
      Post post = new Post(message(), actions(random.nextInt(40)));
      DataObject payload =
          RendererTest.card(post, Locale.ENGLISH, random.nextBoolean()).toCreate().toData();
      int content = payload.getString("content").length();
      DataArray embeds = payload.getArray("embeds");
      assertTrue(content <= 2_000 && (content > 0 || !embeds.isEmpty()), payload::toPrettyString);
      checkEmbeds(embeds);
      checkComponents(payload.getArray("components"));
    }
  }

  @Test
  void asMuchAsFitsIsShown() {
    List<Quotation> three = IntStream.range(0, 3).mapToObj(i -> quotation("word ", 300)).toList();
    List<MessageEmbed> embeds =
        RendererTest.card(Post.of(new Message.Cited(Text.of(""), three)), Locale.ENGLISH, false)
            .embeds();
    int all = embeds.stream().mapToInt(MessageEmbed::getLength).sum();
    assertTrue(all > 3 * 1_500, () -> "only " + all);
    List<Quotation> twelve = IntStream.range(0, 12).mapToObj(i -> quotation("word ", 300)).toList();
    Card many =
        RendererTest.card(Post.of(new Message.Cited(Text.of(""), twelve)), Locale.ENGLISH, false);
    assertEquals(10, many.embeds().size());
    assertEquals(
        "… and 2 more that do not fit here",
        many.embeds().getLast().getFields().getLast().getValue());
  }

  private static void checkEmbeds(DataArray embeds) {
    int all = 0;
    for (int i = 0; i < embeds.length(); i++) {
      DataObject embed = embeds.getObject(i);
      int description = embed.getString("description", "").length();
      int footer = embed.optObject("footer").map(f -> f.getString("text").length()).orElse(0);
      int author = embed.optObject("author").map(a -> a.getString("name").length()).orElse(0);
      assertTrue(description <= 4_096 && footer <= 2_048 && author <= 256, embed::toPrettyString);
      all += description + footer + author;
      DataArray fields = embed.optArray("fields").orElseGet(DataArray::empty);
      for (int j = 0; j < fields.length(); j++) {
        int name = fields.getObject(j).getString("name").length();
        int value = fields.getObject(j).getString("value").length();
        assertTrue(name >= 1 && name <= 256 && value >= 1 && value <= 1_024, "field");
        all += name + value;
      }
    }
    assertTrue(all <= 6_000 && embeds.length() <= 10, "all embeds have " + all);
  }

  private static void checkComponents(DataArray rows) {
    assertTrue(rows.length() <= 5, "rows");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < rows.length(); i++) {
      DataArray buttons = rows.getObject(i).getArray("components");
      assertTrue(buttons.length() >= 1 && buttons.length() <= 5, "buttons");
      for (int j = 0; j < buttons.length(); j++) {
        int label = buttons.getObject(j).getString("label").length();
        assertTrue(label >= 1 && label <= 80, "label");
        ids.add(buttons.getObject(j).getString("custom_id", "link" + i + j));
        assertTrue(ids.getLast().length() <= 100, "custom id");
      }
    }
    assertEquals(ids.size(), ids.stream().distinct().count());
  }

  private Message message() {
    return switch (random.nextInt(6)) {
      case 0 -> new Message.Note(text(6_000));
      case 1 -> new Message.Cited(random.nextBoolean() ? Text.of("") : text(3_000), quotations());
      case 2 -> new Message.Table(words(3_000), rows(random.nextInt(200), 1 + random.nextInt(5)));
      case 3 -> question(new Answering.PickOne(all(2 + random.nextInt(40)), atTheEnd()));
      case 4 -> question(new Answering.Order(all(2 + random.nextInt(40))));
      default -> question(new Answering.TypeIn());
    };
  }

  private static Answering.Reveal atTheEnd() {
    return new Answering.AtTheEnd();
  }

  private Message question(Answering answering) {
    QuestionId id = new QuestionId("q".repeat(1 + random.nextInt(95)));
    return new Message.Question(id, text(5_000), answering, Instant.EPOCH);
  }

  private List<String> all(int count) {
    return IntStream.range(0, count).mapToObj(i -> words(300)).toList();
  }

  private List<List<String>> rows(int count, int columns) {
    return IntStream.range(0, count)
        .mapToObj(i -> IntStream.range(0, columns).mapToObj(j -> words(60)).toList())
        .toList();
  }

  private List<Quotation> quotations() {
    return IntStream.range(0, 1 + random.nextInt(14)).mapToObj(i -> quotation()).toList();
  }

  private Quotation quotation() {
    return new Quotation(
        random.nextBoolean() ? Optional.empty() : Optional.of(words(500)),
        text(5_000).strong("x"),
        "s" + words(3_000),
        random.nextBoolean() ? Optional.empty() : Optional.of(URI.create("https://a.example/b")),
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> "n" + words(1_500)).toList());
  }

  private static Quotation quotation(String word, int times) {
    return new Quotation(
        Optional.empty(), Text.of(word.repeat(times)), "source", Optional.empty(), List.of());
  }

  private Text text(int most) {
    return Text.of(words(most)).strong(words(40)).plain(words(most / 2));
  }

  private String words(int most) {
    int length = random.nextInt(random.nextInt(4) == 0 ? most : Math.max(2, most / 8));
    StringBuilder words = new StringBuilder();
    while (words.length() < length) {
      words.append(LETTERS.get(random.nextInt(LETTERS.size())));
    }
    return words.toString();
  }

  private static List<Action> actions(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Action(Character.toString('À' + i) + " label", Call.of("ask")))
        .toList();
  }
}
