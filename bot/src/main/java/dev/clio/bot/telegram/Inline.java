package dev.clio.bot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;

/**
 * Quotations to paste into any chat: {@code @clio_bot rapallo}. Telegram asks again with every few
 * letters, so only the last of somebody's queries is thought about. Thread-safe.
 */
final class Inline {
  private static final int MOST = 3;
  private static final int LONGEST_TITLE = 64;
  private static final int LONGEST_DESCRIPTION = 120;

  /** What somebody may see depends on who they are, and sources change. */
  private static final int CACHED_SECONDS = 30;

  private final Courier courier;
  private final Caller caller;
  private final Menu menu;
  private final Renderer renderer;
  private final InstantSource clock;
  private final Cache<Long, String> latest = Caffeine.newBuilder().maximumSize(10_000).build();

  Inline(Courier courier, Caller caller, Menu menu, Renderer renderer, InstantSource clock) {
    this.courier = courier;
    this.caller = caller;
    this.menu = menu;
    this.renderer = renderer;
    this.clock = clock;
  }

  Heard read(InlineQuery query) {
    latest.put(query.getFrom().getId(), query.getId());
    return () -> think(query);
  }

  private Heard.Deed think(InlineQuery query) {
    if (!query.getId().equals(latest.getIfPresent(query.getFrom().getId()))) {
      return Heard.Deed.NOTHING;
    }
    String words = query.getQuery().strip();
    Locale language = People.language(query.getFrom());
    List<InlineQueryResult> results =
        words.isEmpty() ? List.of() : results(ask(query, words, language), language);
    AnswerInlineQuery answer =
        AnswerInlineQuery.builder()
            .inlineQueryId(query.getId())
            .results(results)
            .cacheTime(CACHED_SECONDS)
            .isPersonal(true)
            .build();
    return gate -> {
      if (gate.pass()) {
        courier.now(answer);
      }
    };
  }

  /** Nobody knows in which chat somebody types, so it is a place of its own. */
  private Reply ask(InlineQuery query, String words, Locale language) {
    Person by = People.of(query.getFrom());
    ChatRef nowhere = new ChatRef(Address.TELEGRAM, "inline-" + by.account());
    return caller.tell(
        new Incoming.Called(menu.pasted(words), by, Role.ANYONE, Place.direct(nowhere))
            .in(language));
  }

  private List<InlineQueryResult> results(Reply reply, Locale language) {
    List<InlineQueryResult> results = new ArrayList<>();
    if (post(reply).map(Post::message).orElse(null) instanceof Message.Cited(var lead, var all)) {
      for (Quotation quotation : all.subList(0, Math.min(MOST, all.size()))) {
        results.add(article(results.size() + 1, lead, quotation, language));
      }
    }
    return results;
  }

  private static Optional<Post> post(Reply reply) {
    return switch (reply) {
      case Reply.Say(var post) -> Optional.of(post);
      case Reply.Whisper(var post) -> Optional.of(post);
      case Reply.Revise(var post) -> Optional.of(post);
      case Reply.Move(_, var post) -> Optional.of(post);
      case Reply.Silence() -> Optional.empty();
    };
  }

  private InlineQueryResult article(int id, Text lead, Quotation quotation, Locale language) {
    Post pasted = Post.of(new Message.Cited(lead, List.of(quotation)));
    Sheet.Page page = (Sheet.Page) renderer.render(pasted, language, clock.instant());
    return InlineQueryResultArticle.builder()
        .id(Integer.toString(id))
        .title(Cut.to(title(quotation.words()), LONGEST_TITLE))
        .description(Cut.to(Escaping.tame(quotation.source()), LONGEST_DESCRIPTION))
        .inputMessageContent(
            InputTextMessageContent.builder()
                .messageText(page.html())
                .parseMode(Letters.HTML)
                .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
                .build())
        .build();
  }

  /** What matters in it, else how it begins. */
  private static String title(Text words) {
    String strong =
        words.spans().stream()
            .filter(Text.Strong.class::isInstance)
            .map(Text.Span::words)
            .collect(Collectors.joining(" "));
    return Escaping.tame(strong.isBlank() ? words.words() : strong).replaceAll("\\s+", " ").strip();
  }
}
