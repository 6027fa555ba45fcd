package dev.clio.bot.ask;

import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says why a passage was chosen: the words that matched, and what its score is made of. */
final class Why {
  private static final double SMALLEST_SHOWN = 0.005;

  private final Sources sources;
  private final AnswerPost posts;

  Why(Sources sources, AnswerPost posts) {
    this.sources = sources;
    this.posts = posts;
  }

  Post of(View view, Findings findings, Asker asker) throws IOException {
    Shown shown = posts.shown(view, findings);
    if (shown.isNothing()) {
      return Post.note(asker.say("not-there"));
    }
    Excerpt excerpt = shown.excerpt();
    List<String> matched = sources.matched(view.turn().question(), excerpt.passage());
    String words = matched.isEmpty() ? asker.say("why.none") : String.join(", ", matched);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(asker.say("why.matched"), words));
    rows.add(List.of(asker.say("why.sure"), Math.round(100 * findings.confidence()) + " %"));
    excerpt.evidence().entrySet().stream()
        .filter(signal -> Math.abs(signal.getValue()) >= SMALLEST_SHOWN)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(signal -> rows.add(List.of(signal.getKey(), score(signal.getValue()))));
    rows.add(List.of(asker.say("why.score"), score(excerpt.score())));
    return Post.of(new Message.Table(asker.say("why.title"), rows));
  }

  private static String score(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
